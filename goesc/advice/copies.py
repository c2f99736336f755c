"""Copies that keep a variable where it is: where its address is taken, and for a function literal that captures it.

    s.m[key] = &start          fresh := start; s.m[key] = &fresh     start stays: other ways through do not allocate
    set(&n); go func() { n }()  set(&n); m := n; go func() { m }()   captured by value, as nothing takes its address

A copy is offered where the program cannot tell it from the variable: nothing outside of the statements that get the
copy sees a change that these make, and they see no change that is made later.
"""

from __future__ import annotations

from collections.abc import Iterator

from goesc.advice.model import Edit
from goesc.advice.site import Site
from goesc.advice.sources import children, descendants, listed
from goesc.syntax import ast
from goesc.types.model import Pointer
from goesc.types.named import under
from goesc.types.object import has_ptr_recv
from goesc.types.objects import Func, Object, Var, VarKind
from goesc.types.values import may_copy

_LOOPS = (ast.ForStmt,)


def fresh_variable(site: Site) -> Iterator[Edit]:
    """On the way on which its address is taken the variable is copied; the others leave it alone."""
    obj = _variable(site)
    if obj is None or not isinstance(site.decl, ast.FuncDecl):
        return
    source = site.source
    taken = [use for use in site.uses(obj) if is_address(site, use)]
    if not taken or (isinstance(obj, Var) and obj.kind is VarKind.RESULT):
        return
    if len({source.function(use) for use in site.uses(obj)}) > 1:
        return  # a function literal shares it
    first = min(taken, key=lambda use: use.pos)
    found = source.statement(first)
    if found is None:
        return
    stmt, stmts, index = found
    func = source.function(first)
    if func is None or _between(site, first, func, (*_LOOPS, ast.FuncLit)):
        return
    rest = stmts[index:]
    covered = {use for s in rest for use in site.uses_below(s, obj)}
    if not all(use in covered for use in taken):
        return
    if not _last_of_all(site, rest, stmts, func) and any(
        use.pos > stmt.pos and use not in covered for use in site.uses(obj)
    ):
        return
    if any(isinstance(n, ast.LabeledStmt) for n in descendants(site.decl)):
        return
    if not _slow(site, stmt, obj.pos, func):
        return
    name = site.free("fresh", site.decl)
    changes = [site.before(stmt, f"{name} := {obj.name}")]
    changes += [site.replace(use, name) for use in sorted(covered, key=lambda use: use.pos)]
    words = (
        f"copy {obj.name} where its address is taken: {obj.name} then stays on the stack, and a call that does not come"
        " here takes no memory"
    )
    yield Edit("fresh-variable", words, tuple(changes), same=True)


def _variable(site: Site) -> Object | None:
    """The local variable or parameter that the site is."""
    if not isinstance(site.node, ast.Name):
        return None
    obj = site.object(site.node)
    if not isinstance(obj, Var) or obj.parent is None or obj.parent is site.bench.checked.pkg.scope:
        return None
    return obj if obj.type is not None and may_copy(obj.type) else None


def is_address(site: Site, use: ast.Name) -> bool:
    """Whether the address of the variable, or of a part of it, is taken here: a method of the pointer takes it, too."""
    source = site.bench.source_of(use)
    at: ast.Node = use
    parent = source.parent(at)
    while isinstance(parent, (ast.SelectorExpr, ast.ParenExpr, ast.IndexExpr)) and at in (parent.x, use):
        selection = site.bench.checked.info.selections.get(parent) if isinstance(parent, ast.SelectorExpr) else None
        if selection is not None and isinstance(selection.obj, Func) and has_ptr_recv(selection.obj):
            held = site.type_of(at)
            return held is None or not isinstance(under(held), Pointer)
        at, parent = parent, source.parent(parent)
    if isinstance(parent, ast.SliceExpr) and parent.x is at:
        return True
    return isinstance(parent, ast.Operation) and parent.op is ast.Op.AND and parent.y is None


def _between(site: Site, node: ast.Node, outer: ast.Node, kinds: tuple[type, ...]) -> bool:
    for above in site.source.above(node):
        if above is outer:
            return False
        if isinstance(above, kinds):
            return True
    return False


def _last_of_all(site: Site, rest: list[ast.Stmt], stmts: list[ast.Stmt], func: ast.Node) -> bool:
    """Whether nothing of the function comes after these statements."""
    last = rest[-1]
    if isinstance(last, ast.ReturnStmt):
        return True
    if isinstance(last, ast.ExprStmt) and site.builtin(last.x, "panic"):
        return True
    body = func.body if isinstance(func, (ast.FuncDecl, ast.FuncLit)) else None
    return body is not None and stmts is body.list


def _slow(site: Site, stmt: ast.Stmt, declared: int, func: ast.Node) -> bool:
    """Whether there is a way on from the declaration of the variable that does not come to the statement."""
    at: ast.Node = stmt
    for above in site.source.above(stmt):
        if above is func:
            return False
        if isinstance(above, (ast.IfStmt, ast.CaseClause, ast.CommClause)) and above.pos > declared:
            return True
        stmts = listed(above)
        if stmts is not None and at in stmts:
            before = stmts[: stmts.index(at)]
            if any(s.pos > declared and _may_leave(s) for s in before):
                return True
        at = above
    return False


def _may_leave(stmt: ast.Node) -> bool:
    """Whether a return stands in a statement, not in a function literal there."""
    todo = [stmt]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.ReturnStmt):
            return True
        if not isinstance(node, ast.FuncLit):
            todo += list(children(node))
    return False


# --- Function literals ---------------------------------------------------------------------------------


def copy_capture(site: Site) -> Iterator[Edit]:
    """A copy for the function literals, of a variable to which nothing is assigned from there on."""
    obj = _variable(site)
    if obj is None:
        return
    source = site.source
    inner = []  # uses in function literals that the variable is declared outside of
    home = source.function(site.node)
    for use in site.uses(obj):
        func = source.function(use)
        if func is not home and func is not None:
            inner.append(use)
    if not inner or home is None:
        return
    first = min(inner, key=lambda use: use.pos)
    literal = next((n for n in source.above(first) if isinstance(n, ast.FuncLit) and source.function(n) is home), None)
    found = source.statement(literal) if literal is not None else None
    if found is None or literal is None:
        return
    stmt, stmts, index = found
    if _changes_after(site, obj, stmt, home):
        return
    covered = {use for s in stmts[index:] for use in site.uses_below(s, obj)}
    if not all(use in covered for use in inner):
        return
    name = obj.name
    if any(site.bench.checked.info.defs.get(n) is obj for s in stmts for n in _declared(s)) or _is_parameter(
        home, site, obj
    ):
        name = site.free(f"{obj.name}Copy", site.decl)
    changes = [site.before(stmt, f"{name} := {obj.name}")]
    if name != obj.name:
        changes += [site.replace(use, name) for use in sorted(inner, key=lambda use: use.pos)]
    words = (
        f"let the function literal capture a copy of {obj.name}, whose address nothing takes: a change that is made"
        " later, through a pointer, is not seen there"
    )
    yield Edit("copy-capture", words, tuple(changes))


def _changes_after(site: Site, obj: Object, stmt: ast.Stmt, home: ast.Node) -> bool:
    """Whether the variable may be assigned to once the statement has begun."""
    if _between(site, stmt, home, _LOOPS) and not _declared_inside(site, obj, stmt, home):
        return True
    if any(isinstance(n, ast.LabeledStmt) for n in descendants(home)):
        return True
    begun = site.source.file.pos(site.source.start(stmt))
    return any(use.pos >= begun for use in site.uses(obj) if is_changed(site, use) or is_address(site, use))


def _declared(stmt: ast.Node) -> Iterator[ast.Name]:
    """Names that a statement of a list declares there."""
    if isinstance(stmt, ast.LabeledStmt):
        stmt = stmt.stmt
    if isinstance(stmt, ast.AssignStmt) and stmt.op is ast.Op.DEF:
        for name in stmt.lhs.elems if isinstance(stmt.lhs, ast.ListExpr) else [stmt.lhs]:
            if isinstance(name, ast.Name):
                yield name
    elif isinstance(stmt, ast.DeclStmt):
        for decl in stmt.decls:
            if isinstance(decl, ast.VarDecl):
                yield from decl.names


def _is_parameter(home: ast.Node, site: Site, obj: Object) -> bool:
    kind = home.type if isinstance(home, (ast.FuncDecl, ast.FuncLit)) else None
    fields = [*kind.params, *kind.results] if kind is not None else []
    if isinstance(home, ast.FuncDecl) and home.recv is not None:
        fields.append(home.recv)
    return any(f.name is not None and site.bench.checked.info.defs.get(f.name) is obj for f in fields)


def _declared_inside(site: Site, obj: Object, stmt: ast.Node, home: ast.Node) -> bool:
    """Whether the innermost loop around a statement has the variable's declaration in its body."""
    for above in site.source.above(stmt):
        if isinstance(above, ast.ForStmt):
            return above.body.pos < obj.pos < above.body.rbrace
        if above is home:
            return True
    return True


def is_changed(site: Site, use: ast.Expr) -> bool:
    """Whether the variable, or a part of it, is assigned to here."""
    source = site.bench.source_of(use)
    at: ast.Node = use
    parent = source.parent(at)
    while isinstance(parent, (ast.SelectorExpr, ast.ParenExpr, ast.IndexExpr)) and at in (parent.x, use):
        at, parent = parent, source.parent(parent)
    if isinstance(parent, ast.ListExpr):
        at, parent = parent, source.parent(parent)
    if isinstance(parent, ast.AssignStmt):
        return parent.lhs is at
    return isinstance(parent, ast.RangeClause) and parent.lhs is at
