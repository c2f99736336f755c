"""Calls that ask for less: strings written as strings, pools of pointers, type parameters, errors.AsType, kept copies.

w.Write([]byte(s))                       io.WriteString(w, s)
pool.Put(b)                              *p = b; pool.Put(p)
func put(v fmt.Stringer)                 func put[T fmt.Stringer](v T)
var e *E; if errors.As(err, &e) {        if e, ok := errors.AsType[*E](err); ok {
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from goesc.advice.model import Change, Edit
from goesc.advice.site import Site, basic, importing, is_named
from goesc.advice.sources import Source, descendants
from goesc.syntax import ast
from goesc.types.model import Kind, Pointer, Signature, Slice
from goesc.types.named import unalias, under
from goesc.types.objects import Func, Object, Var
from goesc.types.predicates import is_interface


def write_string(site: Site) -> Iterator[Edit]:
    """`w.Write([]byte(s))`: the bytes of a string that is written."""
    conversion = site.node
    if not isinstance(conversion, ast.CallExpr) or len(conversion.args) != 1:
        return
    call = site.source.parent(conversion)
    if not isinstance(call, ast.CallExpr) or call.args != [conversion] or not isinstance(call.fun, ast.SelectorExpr):
        return
    kind = basic(site.type_of(conversion.args[0]))
    if call.fun.sel.value != "Write" or kind is None or kind.kind is not Kind.STRING:
        return
    writer, text = site.source.text(call.fun.x), site.source.text(conversion.args[0])
    whole = site.type_of(call.fun.x)
    if whole is None:
        return
    if site.has_method(whole, "WriteString"):
        made, needs = f"{writer}.WriteString({text})", []
    else:
        made, needs = f"{site.local('io')}.WriteString({writer}, {text})", ["io"]
    words = "write the string as it is: a writer that has no WriteString makes the bytes itself, others need none"
    changes = [site.replace(call, made)]
    yield Edit("write-string", words, tuple(importing(site.source, changes, needs)))


# --- Pools ---------------------------------------------------------------------------------------------


def pool_pointer(site: Site) -> Iterator[Edit]:
    """`pool.Put(b)` of a slice: the pool keeps pointers to slices, which go into an interface as they are."""
    call = next((n for n in [site.node, *site.source.above(site.node)] if isinstance(n, ast.CallExpr)), None)
    if call is None or not isinstance(call.fun, ast.SelectorExpr) or call.fun.sel.value != "Put":
        return
    if not isinstance(call.fun.x, ast.Name) or not is_named(site.type_of(call.fun.x), "sync", "Pool"):
        return
    pool = site.object(call.fun.x)
    if pool is None or pool.parent is not site.bench.checked.pkg.scope:
        return
    if pool.exported and site.bench.mentioned_elsewhere(pool.name):
        return
    kept = [_pool_use(site, use) for use in site.uses(pool)]
    gets = {found[2]: found for found in kept if found is not None and found[0] == "Get"}
    changes: list[Change] = []
    for found in kept:
        if found is None:
            return
        what, source, func, stmt, name = found
        if what == "Put" and func not in gets:
            return
        pointer = f"{gets[func][4]}Pointer"
        file = source.file.name
        start, end = source.start(stmt), source.end(stmt)
        if what == "Get":
            if any(n.value == pointer for n in descendants(func) if isinstance(n, ast.Name)):
                return
            text = source.text(stmt)
            kind = text[text.index(".Get().(") + len(".Get().(") : -1]
            lines = [f"{pointer} := {pool.name}.Get().(*{kind})", f"{name} := *{pointer}"]
        else:
            lines = [f"*{pointer} = {name}", f"{pool.name}.Put({pointer})"]
        gap = "\n" + source.indent(start) if source.begins_line(start) else "; "
        changes.append(Change(file, start, end, gap.join(lines)))
    new = _pool_new(site, pool)
    if new is None or not gets:
        return
    words = f"let {pool.name} keep pointers to slices: these go into an interface as they are, slices by a copy"
    yield Edit("pool-pointer", words, (*changes, new))


def _pool_use(site: Site, use: ast.Name) -> tuple[str, Source, ast.Node, ast.Stmt, str] | None:
    """A statement `b := pool.Get().([]T)` or `pool.Put(b)`, the function around it, and b."""
    source = site.bench.source_at(use.pos)
    if source is None:
        return None
    selector = source.parent(use)
    call = source.parent(selector) if selector is not None else None
    func, found = source.function(use), source.statement(use)
    if (
        not isinstance(selector, ast.SelectorExpr)
        or not isinstance(call, ast.CallExpr)
        or found is None
        or func is None
    ):
        return None
    stmt = found[0]
    if selector.sel.value == "Get" and isinstance(stmt, ast.AssignStmt) and stmt.op is ast.Op.DEF:
        given = stmt.rhs
        if isinstance(given, ast.AssertExpr) and given.x is call and isinstance(stmt.lhs, ast.Name):
            return ("Get", source, func, stmt, stmt.lhs.value) if isinstance(given.type, ast.SliceType) else None
    if selector.sel.value == "Put" and isinstance(stmt, ast.ExprStmt) and stmt.x is call and len(call.args) == 1:
        return ("Put", source, func, stmt, source.text(call.args[0])) if isinstance(call.args[0], ast.Name) else None
    return None


def _pool_new(site: Site, pool: Object) -> Change | None:
    """`return make(...)` of the pool's New, as a pointer to it."""
    for source in site.bench.sources.values():
        for decl in source.tree.decls:
            if not isinstance(decl, ast.VarDecl) or not any(n.pos == pool.pos for n in decl.names):
                continue
            returns = [n for n in descendants(decl) if isinstance(n, ast.ReturnStmt)]
            if len(returns) != 1 or returns[0].results is None:
                return None
            stmt = returns[0]
            start = source.start(stmt)
            value = source.text(stmt.results) if stmt.results is not None else ""
            gap = "\n" + source.indent(start) if source.begins_line(start) else "; "
            made = site.free("made")
            return Change(source.file.name, start, source.end(stmt), f"{made} := {value}{gap}return &{made}")
    return None


# --- Type parameters -----------------------------------------------------------------------------------


def type_parameter(site: Site) -> Iterator[Edit]:
    """An argument that goes into an interface for a function of the package, which could be generic."""
    call = None
    arg: ast.Node = site.node
    for outer in site.source.above(site.node):
        if isinstance(outer, ast.CallExpr) and arg in outer.args:
            call = outer
            break
        if isinstance(outer, (ast.ParenExpr, ast.SelectorExpr, ast.IndexExpr, ast.CallExpr, ast.Operation)):
            arg = outer
            continue
        break
    if call is None or not isinstance(call.fun, ast.Name) or call.has_dots:
        return
    func = site.object(call.fun)
    if not isinstance(func, Func) or func.pkg is not site.bench.checked.pkg or not isinstance(func.type, Signature):
        return
    if (
        func.type.tparams
        or func.type.recv is not None
        or func.type.variadic
        or site.bench.mentioned_elsewhere(func.name)
    ):
        return
    at = call.args.index(arg)  # type: ignore[arg-type]  # it is one of them
    source = site.bench.source_at(func.pos)
    decl = source.declaration(func.pos) if source is not None else None
    if source is None or not isinstance(decl, ast.FuncDecl) or decl.body is None or at >= len(decl.type.params):
        return
    field = decl.type.params[at]
    kind = func.type.params[at].type
    shared = [f for f in decl.type.params if f.type is field.type]
    if kind is None or not is_interface(kind) or len(shared) != 1 or field.name is None:
        return
    for use in site.uses(func):
        other = site.bench.source_at(use.pos)
        parent = other.parent(use) if other is not None else None
        if not isinstance(parent, ast.CallExpr) or parent.fun is not use:
            return
    name = next(n for n in ("T", "V", "E", site.free("Value")) if site.free(n) == n)
    path, bound = source.file.name, source.text(field.type)
    start, end = source.start(field.type), source.end(field.type)
    behind = source.end(decl.name)
    changes = (Change(path, behind, behind, f"[{name} {bound}]"), Change(path, start, end, name))
    words = f"let {func.name} take a type parameter in place of {bound}: its argument need not go into an interface"
    yield Edit("type-parameter", words, changes)


# --- Errors --------------------------------------------------------------------------------------------


def as_type(site: Site) -> Iterator[Edit]:
    """`var e *E` followed by `if errors.As(err, &e)`: the target is a result."""
    if not isinstance(site.node, ast.Name):
        return
    obj = site.object(site.node)
    source = site.source
    found = source.statement(site.node)
    if not isinstance(obj, Var) or found is None:
        return
    declared, stmts, index = found
    if not isinstance(declared, ast.DeclStmt) or len(declared.decls) != 1 or index + 1 >= len(stmts):
        return
    decl, test = declared.decls[0], stmts[index + 1]
    if not isinstance(decl, ast.VarDecl) or decl.values is not None or len(decl.names) != 1 or decl.type is None:
        return
    if not isinstance(test, ast.IfStmt) or test.init is not None or site.called(test.cond, "errors") != "As":
        return
    call = test.cond
    if not isinstance(call, ast.CallExpr) or len(call.args) != 2:
        return
    inside = {*site.uses_below(test.then, obj), *site.uses_below(call, obj)}
    if any(use not in inside for use in site.uses(obj)) or len(site.uses_below(call, obj)) != 1:
        return
    ok = (
        "ok"
        if not any(isinstance(n, ast.Name) and n.value == "ok" for n in descendants(test))
        else site.free("found", site.decl)
    )
    name = decl.names[0].value if site.uses_below(test.then, obj) else "_"
    errors = site.local("errors")
    cond = f"{name}, {ok} := {errors}.AsType[{source.text(decl.type)}]({source.text(call.args[0])}); {ok}"
    start, end = source.start(declared), source.end(call)
    between = source.file.src[source.end(declared) : source.start(test)]
    if between.strip():
        return  # a comment
    changes = (Change(source.file.name, start, end, f"if {cond}"),)
    yield Edit(
        "as-type",
        "ask errors.AsType, which returns what it finds: memory is taken only for errors with a method As of their own",
        changes,
    )


# --- Parameters ----------------------------------------------------------------------------------------


def kept_clone(site: Site) -> Iterator[Edit]:
    """A parameter that is stored: a copy of the string or of the elements is stored in its place."""
    if not isinstance(site.node, ast.Name) or site.kind != "parameter":
        return
    obj = site.object(site.node)
    if not isinstance(obj, Var) or obj.type is None:
        return
    kind = basic(obj.type)
    u = under(obj.type)
    if kind is not None and kind.kind is Kind.STRING:
        package, what = "strings", "the string"
    elif isinstance(u, Slice) and not isinstance(unalias(u.elem), Pointer):
        package, what = "slices", "the elements"
    else:
        return
    for use in site.uses(obj):
        parent = site.source.parent(use)
        stored = isinstance(parent, ast.AssignStmt) and parent.rhs is use and parent.op is ast.Op.NONE
        if stored and isinstance(parent, ast.AssignStmt) and not isinstance(parent.lhs, ast.ListExpr):
            changes = [site.replace(use, f"{site.local(package)}.Clone({obj.name})")]
            words = (
                f"keep a copy of {what}, which takes memory: callers need not have theirs on the heap, and what they"
                " change later is not seen here"
            )
            yield Edit("clone", words, tuple(importing(site.source, changes, [package])))


# --- Sorting -------------------------------------------------------------------------------------------

_SORTS = {"Slice": "SortFunc", "SliceStable": "SortStableFunc"}
_ORDERED = (*range(Kind.INT, Kind.UINTPTR + 1), Kind.STRING)


def sort_func(site: Site) -> Iterator[Edit]:
    """`sort.Slice` with one comparison of two elements: slices.SortFunc takes the slice as it is."""
    call = next((n for n in [site.node, *site.source.above(site.node)] if site.called(n, "sort") in _SORTS), None)
    if not isinstance(call, ast.CallExpr) or len(call.args) != 2:
        return
    over, less = call.args
    kind = site.type_of(over)
    u = under(kind) if kind is not None else None
    if not isinstance(less, ast.FuncLit) or not isinstance(u, Slice) or len(less.body.list) != 1:
        return
    stmt, params = less.body.list[0], [p.name.value for p in less.type.params if p.name is not None]
    test = stmt.results if isinstance(stmt, ast.ReturnStmt) else None
    if (
        not isinstance(test, ast.Operation)
        or test.op not in (ast.Op.LSS, ast.Op.GTR)
        or test.y is None
        or len(params) != 2
    ):
        return
    compared = basic(site.type_of(test.x))
    needs = ["slices", "cmp"]
    elem = site.type_text(u.elem, needs)
    if compared is None or compared.kind not in _ORDERED or not elem:
        return
    words = set(re.findall(r"\w+", site.source.text(less)))
    names = next((pair for pair in (("a", "b"), ("x", "y")) if words.isdisjoint(pair)), None)
    sides = [_of_element(site, side, over, dict(zip(params, names or (), strict=False))) for side in (test.x, test.y)]
    if names is None or not all(sides) or {side[1] for side in sides} != set(names):
        return
    first, second = sides[0][0], sides[1][0]
    if test.op is ast.Op.GTR:
        first, second = second, first
    compare = f"{site.local('cmp')}.Compare({first}, {second})"
    function = f"{site.local('slices')}.{_SORTS[site.called(call, 'sort')]}"
    literal = f"func({names[0]}, {names[1]} {elem}) int {{ return {compare} }}"
    changes = [site.replace(call, f"{function}({site.source.text(over)}, {literal})")]
    sentence = "sort with slices, which takes the slice as it is, and not in an interface: the order is the same"
    yield Edit("sort-func", sentence, tuple(importing(site.source, changes, needs)))


def _of_element(site: Site, side: ast.Expr, over: ast.Expr, names: dict[str, str]) -> tuple[str, str]:
    """What is compared, of an element that has a name, and that name; "" if it is not of one element alone."""
    source = site.source
    text, found = source.text(side), set()
    start = source.start(side)
    for node in sorted((n for n in descendants(side) if isinstance(n, ast.IndexExpr)), key=lambda n: -source.start(n)):
        if source.text(node.x) != source.text(over) or not isinstance(node.index, ast.Name):
            return "", ""
        name = names.get(node.index.value, "")
        text = text[: source.start(node) - start] + name + text[source.end(node) - start :]
        found.add(name)
    rest = set(re.findall(r"\w+", text))
    return (text, found.pop()) if len(found) == 1 and rest.isdisjoint(names) else ("", "")
