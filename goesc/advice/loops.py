"""Loops and stores: a size that is known, elements set in place, indexes in place of copies, deferred calls that end.

b := make([]byte, n)                    a store of 64 for lengths up to that
out = append(out, f(x))                 out[i] = f(x), in a loop over all of a slice
for _, v := range xs { use(&v) }        for i := range xs { v := &xs[i]; use(v) }
for ... { defer m.Unlock() }            for ... { func() { defer m.Unlock() }() }
"""

from __future__ import annotations

from collections.abc import Iterator

from goesc.advice.copies import is_changed
from goesc.advice.model import Change, Edit
from goesc.advice.site import Site
from goesc.advice.sources import Source, children, descendants
from goesc.syntax import ast
from goesc.types.model import Array, Basic, Map, Pointer, Signature, Slice, Type
from goesc.types.named import unalias, under
from goesc.types.objects import Object, Var
from goesc.types.values import may_copy

STORE = 64  # elements of the constant store


def constant_size(site: Site) -> Iterator[Edit]:
    """A make whose length only the run tells: a constant store for short ones."""
    call = site.node
    if not isinstance(call, ast.CallExpr) or not site.builtin(call, "make") or len(call.args) != 2 or call.has_dots:
        return
    kind, count = call.args
    stmt = site.source.parent(call)
    if not isinstance(stmt, ast.AssignStmt) or stmt.op is not ast.Op.DEF or stmt.rhs is not call:
        return
    if not isinstance(stmt.lhs, ast.Name) or stmt.lhs.value == "_" or site.source.statement(call) is None:
        return
    elem = _elem(site, call)
    small = isinstance(elem, (Basic, Pointer)) or (elem is not None and isinstance(under(elem), (Basic, Pointer)))
    if not small or not _simple(site, count, stmt.lhs.value) or not site.source.begins_line(site.source.start(stmt)):
        return
    name, made, n = stmt.lhs.value, site.source.text(kind), site.source.text(count)
    gap = "\n" + site.source.indent(site.source.start(stmt))
    lines = [
        f"var {name} {made}", f"if 0 <= {n} && {n} <= {STORE} {{", f"\t{name} = make({made}, {STORE})[:{n}:{n}]",
        "} else {", f"\t{name} = make({made}, {n})", "}",
    ]  # fmt: skip
    words = (
        f"make up to {STORE} elements with a constant size, which has room on the stack; for more it is as before, and"
        " what is made is the same for every length"
    )
    yield Edit("constant-size", words, (site.replace(stmt, gap.join(lines)),), same=True)


def _elem(site: Site, expr: ast.Node) -> Type | None:
    kind = site.type_of(expr)
    u = under(kind) if kind is not None else None
    return unalias(u.elem) if isinstance(u, Slice) else None


def _simple(site: Site, count: ast.Expr, name: str) -> bool:
    """An int variable, or the length of a variable: asked twice it is the same."""
    if isinstance(count, ast.CallExpr):
        return site.builtin(count, "len") and isinstance(count.args[0], ast.Name)
    kind = site.type_of(count)
    return isinstance(count, ast.Name) and count.value != name and isinstance(kind, Basic) and kind.name == "int"


# --- Append --------------------------------------------------------------------------------------------


def by_index(site: Site) -> Iterator[Edit]:
    """At most one append a round of a loop, to a slice that could be made with room for all of them."""
    call, source = site.node, site.source
    stmt = source.parent(call)
    if not _appends_one(site, call) or not isinstance(stmt, ast.AssignStmt) or not isinstance(call, ast.CallExpr):
        return
    out, loop = stmt.lhs, _loop_around(source, stmt)
    if loop is None or not isinstance(loop.init, ast.RangeClause) or not isinstance(out, ast.Name):
        return
    obj, found = site.object(out), source.statement(loop)
    if obj is None or found is None or len(site.uses_below(loop, obj)) != 2:
        return
    clause = loop.init
    _, stmts, index = found
    made = next((s for s in reversed(stmts[:index]) if _declares(site, s, obj)), None)
    if made is None or not all(_is_plain_declaration(s) for s in stmts[stmts.index(made) + 1 : index]):
        return  # what stands between may change what is gone over
    new, nil = _made_for(site, made, source.text(clause.x))
    if not new or loop not in stmts:
        return
    changes = _by_key(site, loop, stmt, out.value, call.args[1]) or _by_count(site, loop, stmt, out.value, call.args[1])
    if not changes:
        return
    empty = "; where nothing is appended, it is then empty and no longer nil" if nil else ""
    adds = (
        f"; if what is called there adds to {source.text(clause.x)}, it can panic"
        if _may_add(site, clause, loop)
        else ""
    )
    words = (
        f"make {out.value} as long as it can become and set its elements by index: append need not grow it{empty}{adds}"
    )
    yield Edit("index", words, (site.replace(made, new), *changes), same=nil)


def _loop_around(source: Source, stmt: ast.Node) -> ast.ForStmt | None:
    """The loop in whose body a statement stands, if nothing repeats it there."""
    for above in source.above(stmt):
        if isinstance(above, ast.ForStmt):
            return above
        if isinstance(above, (ast.FuncLit, ast.FuncDecl)):
            break
    return None


def _by_key(site: Site, loop: ast.ForStmt, stmt: ast.Stmt, out: str, value: ast.Expr) -> list[Change]:
    """By the index of the loop, of one that goes over a slice and comes to the append in each round."""
    clause = loop.init
    assert isinstance(clause, ast.RangeClause)
    key = clause.lhs.elems[0] if isinstance(clause.lhs, ast.ListExpr) else clause.lhs
    if not _over(site, clause, Slice) or not clause.def_ or not isinstance(key, ast.Name):
        return []
    if stmt not in loop.body.list or _leaves(loop.body) or assigned_below(loop.body, key.value):
        return []
    i = key.value if key.value != "_" else site.free("i", site.decl)
    changes = [site.replace(key, i)] if key.value == "_" else []
    return [*changes, site.replace(stmt, f"{out}[{i}] = {site.spaced(value)}")]


def _by_count(site: Site, loop: ast.ForStmt, stmt: ast.Stmt, out: str, value: ast.Expr) -> list[Change]:
    """By a count of those that were set, of a loop over a slice or over a map to which the loop itself adds nothing."""
    clause = loop.init
    assert isinstance(clause, ast.RangeClause)
    if any(isinstance(n, (ast.LabeledStmt, ast.FuncLit)) for n in descendants(loop.body)):
        return []
    if any(isinstance(n, ast.BranchStmt) and n.label is not None for n in descendants(loop.body)):
        return []  # it may pass by what stands behind the loop
    if not _over(site, clause, Slice) and not (_over(site, clause, Map) and _assigns_no_element(site, loop.body)):
        return []
    source = site.source
    start, end = source.start(stmt), source.end(loop)
    if not source.begins_line(start) or not source.begins_line(source.start(loop)):
        return []
    n = site.free("count", site.decl)
    gap, after = "\n" + source.indent(start), "\n" + source.indent(source.start(loop))
    return [
        site.before(loop, f"{n} := 0"),
        site.replace(stmt, f"{out}[{n}] = {site.spaced(value)}{gap}{n}++"),
        site.insert(end, f"{after}{out} = {out}[:{n}]"),
    ]


def _assigns_no_element(site: Site, body: ast.Node) -> bool:
    return not any(isinstance(node, ast.IndexExpr) and is_changed(site, node) for node in descendants(body))


def _may_add(site: Site, clause: ast.RangeClause, body: ast.Node) -> bool:
    """Whether a function that is called in the loop could put something into the map that is gone over."""
    calls = (node for node in descendants(body) if isinstance(node, ast.CallExpr))
    harmless = ("append", "len", "cap")
    return _over(site, clause, Map) and not all(
        site.library(call) or site.is_conversion(call) or any(site.builtin(call, name) for name in harmless)
        for call in calls
    )


def _appends_one(site: Site, call: ast.Node) -> bool:
    """Whether it is the call of `x = append(x, y)`."""
    stmt = site.source.parent(call)
    if not isinstance(call, ast.CallExpr) or not site.builtin(call, "append") or len(call.args) != 2 or call.has_dots:
        return False
    if not isinstance(stmt, ast.AssignStmt) or stmt.op is not ast.Op.NONE or stmt.rhs is not call:
        return False
    to, of = stmt.lhs, call.args[0]
    return isinstance(to, ast.Name) and isinstance(of, ast.Name) and site.object(to) is site.object(of)


def _over(site: Site, clause: ast.RangeClause, what: type[Slice | Map]) -> bool:
    """Whether a loop goes over a slice, or a map, that is named: no call gives it."""
    kind, over = site.type_of(clause.x), clause.x
    if isinstance(over, ast.Operation) and over.op is ast.Op.MUL and over.y is None:
        over = over.x
    named = isinstance(over, (ast.Name, ast.SelectorExpr))
    if not named or any(isinstance(n, ast.CallExpr) for n in descendants(over)):
        return False
    return kind is not None and isinstance(under(kind), what)


def _leaves(body: ast.BlockStmt) -> bool:
    """Whether a round may end, or the loop be left, before its last statement."""
    return any(isinstance(n, (ast.BranchStmt, ast.ReturnStmt, ast.LabeledStmt)) for n in descendants(body))


def assigned_below(body: ast.Node, name: str) -> bool:
    """Whether a loop may make a variable another slice, or array."""
    for node in descendants(body):
        targets = node.lhs if isinstance(node, ast.AssignStmt) else None
        for target in targets.elems if isinstance(targets, ast.ListExpr) else [targets]:
            if isinstance(target, ast.Name) and target.value == name:
                return True
    return False


def _is_plain_declaration(stmt: ast.Stmt) -> bool:
    """A statement that declares variables, and calls nothing."""
    declares = isinstance(stmt, ast.DeclStmt) or (isinstance(stmt, ast.AssignStmt) and stmt.op is ast.Op.DEF)
    return declares and not any(isinstance(n, (ast.CallExpr, ast.FuncLit)) for n in descendants(stmt))


def _declares(site: Site, stmt: ast.Stmt, obj: Object) -> bool:
    defs = site.bench.checked.info.defs
    if isinstance(stmt, ast.AssignStmt) and stmt.op is ast.Op.DEF:
        return isinstance(stmt.lhs, ast.Name) and defs.get(stmt.lhs) is obj
    return (
        isinstance(stmt, ast.DeclStmt)
        and len(stmt.decls) == 1
        and isinstance(stmt.decls[0], ast.VarDecl)
        and any(defs.get(name) is obj for name in stmt.decls[0].names)
    )


def _made_for(site: Site, made: ast.Stmt, over: str) -> tuple[str, bool]:
    """The declaration with the length of what is gone over, and whether it was nil before."""
    source = site.source
    if isinstance(made, ast.DeclStmt):
        decl = made.decls[0]
        if isinstance(decl, ast.VarDecl) and decl.values is None and len(decl.names) == 1 and decl.type is not None:
            if isinstance(decl.type, ast.SliceType):
                return f"{decl.names[0].value} := make({source.text(decl.type)}, len({over}))", True
        return "", False
    if not isinstance(made, ast.AssignStmt) or not isinstance(made.lhs, ast.Name):
        return "", False
    value = made.rhs
    if isinstance(value, ast.CompositeLit) and not value.elems and isinstance(value.type, ast.SliceType):
        return f"{made.lhs.value} := make({source.text(value.type)}, len({over}))", False
    if isinstance(value, ast.CallExpr) and site.builtin(value, "make") and len(value.args) == 3:
        zero, room = value.args[1], source.text(value.args[2])
        if site.constant(zero) == 0 and room == f"len({over})":
            return f"{made.lhs.value} := make({source.text(value.args[0])}, len({over}))", False
    return "", False


# --- Range ---------------------------------------------------------------------------------------------


def index_range(site: Site) -> Iterator[Edit]:
    """A loop whose element variable has its address taken: pointers to the elements themselves."""
    if not isinstance(site.node, ast.Name):
        return
    source = site.source
    obj = site.object(site.node)
    clause = next((n for n in source.above(site.node) if isinstance(n, ast.RangeClause)), None)
    loop = source.parent(clause) if clause is not None else None
    if not isinstance(obj, Var) or clause is None or not isinstance(loop, ast.ForStmt) or not clause.def_:
        return
    if not isinstance(clause.lhs, ast.ListExpr) or clause.lhs.elems[1] is not site.node:
        return
    over = clause.x
    kind = site.type_of(over)
    u = under(kind) if kind is not None else None
    if not isinstance(u, (Slice, Array)) or not isinstance(over, ast.Name) or assigned_below(loop.body, over.value):
        return
    if obj.type is None or not may_copy(obj.type) or not loop.body.list or site.uses_below(loop.body, obj) == []:
        return
    key = clause.lhs.elems[0]
    i = key.value if isinstance(key, ast.Name) and key.value != "_" else site.free("i", site.decl)
    changes = [site.replace(clause.lhs, i), site.before(loop.body.list[0], f"{obj.name} := &{source.text(over)}[{i}]")]
    for use in site.uses_below(loop.body, obj):
        parent = source.parent(use)
        if isinstance(parent, ast.Operation) and parent.op is ast.Op.AND and parent.y is None:
            changes.append(site.replace(parent, obj.name))
        elif not (isinstance(parent, ast.SelectorExpr) and parent.x is use):
            changes.append(site.replace(use, f"(*{obj.name})"))
    words = (
        f"go over the indexes and point to the elements of {source.text(over)} themselves: a change there is then seen"
        " through the pointers, and the other way round"
    )
    yield Edit("index-range", words, tuple(changes))


# --- Deferred calls ------------------------------------------------------------------------------------


def loop_body(site: Site) -> Iterator[Edit]:
    """The body of a loop with a deferred call as a function of its own."""
    source = site.source
    deferred = next((n for n in [site.node, *source.above(site.node)] if isinstance(n, ast.CallStmt)), None)
    if deferred is None or not deferred.is_defer:
        return
    loop = next((n for n in source.above(deferred) if isinstance(n, (ast.ForStmt, ast.FuncLit, ast.FuncDecl))), None)
    if not isinstance(loop, ast.ForStmt) or not loop.body.list or _own_leaves(loop.body):
        return
    over = site.type_of(loop.init.x) if isinstance(loop.init, ast.RangeClause) else None
    if over is not None and isinstance(under(over), Signature):
        return  # the body is a function already
    first, last = loop.body.list[0], loop.body.list[-1]
    start, end = source.start(first), source.end(last)
    if not source.begins_line(start):
        changes = [site.insert(start, "func() { "), site.insert(end, " }()")]
    else:
        indent = source.indent(start)
        inner = source.file.src[start:end].decode().replace("\n", "\n\t")
        if "`" in inner:
            return  # a raw string may go over lines
        text = f"func() {{\n{indent}\t{inner}\n{indent}}}()"
        changes = [Change(source.file.name, start, end, text)]
    words = "make the body of the loop a function: the deferred call then runs at the end of each round already"
    yield Edit("loop-body", words, tuple(changes))


def _own_leaves(body: ast.BlockStmt) -> bool:
    """Whether the body has a return, or leaves or goes on with a loop around it."""
    todo: list[tuple[ast.Node, bool]] = [(body, False)]
    while todo:
        node, inside = todo.pop()
        if isinstance(node, ast.FuncLit):
            continue
        if isinstance(node, (ast.ReturnStmt, ast.LabeledStmt)):
            return True
        if isinstance(node, ast.CallExpr) and isinstance(node.fun, ast.Name) and node.fun.value == "recover":
            return True
        if isinstance(node, ast.BranchStmt) and (not inside or node.label is not None):
            return True
        inner = inside or isinstance(node, (ast.ForStmt, ast.SwitchStmt, ast.SelectStmt))
        todo += [(child, inner) for child in children(node)]
    return False
