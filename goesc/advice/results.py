"""Results without pointers: the value is returned, or the caller gives the memory that is filled.

    func find() *item { it := item{1}; return &it }     func find() item { it := item{1}; return it }
    func find() *item { it := item{1}; return &it }     func find(it *item) *item { *it = item{1}; return it }

Both change what callers write, so all of them must be at hand: the function is called, nowhere kept as a value, and no
other file of the module or its tests mentions its name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import final

from goesc.advice.model import Change, Edit
from goesc.advice.site import Site
from goesc.advice.sources import Source, descendants
from goesc.syntax import ast
from goesc.types.model import Named, Pointer, Type
from goesc.types.named import unalias
from goesc.types.objects import Func, Object
from goesc.types.values import may_copy


@final
@dataclass(slots=True)
class _Plan:
    site: Site
    decl: ast.FuncDecl
    at: int  # which result
    value: Type
    text: str  # of the type of the value
    changes: list[Change] = field(default_factory=list)


def return_value(site: Site) -> Iterator[Edit]:
    plan = _plan(site)
    if plan is None:
        return
    result = plan.decl.type.results[plan.at]
    plan.changes.append(site.replace(result.type, plan.text))
    locals_: set[Object] = set()
    for stmt in _returns(plan.decl):
        expr = _result(stmt, plan.at)
        if expr is None or not _unpoint(plan, expr, locals_):
            return
    if not _declare_values(plan, locals_) or not _callers_take_values(plan):
        return
    name = plan.decl.name.value
    exported = " callers elsewhere must follow, and" if name[:1].isupper() else ""
    words = f"let {name} return {plan.text}, not a pointer to it:{exported} each caller then has a copy of its own"
    yield Edit("return-value", words, tuple(plan.changes), away=True)


def _plan(site: Site) -> _Plan | None:
    """For the result of the declared function that the value leaves by."""
    decl = site.decl
    if not isinstance(decl, ast.FuncDecl) or decl.body is None or decl.name.value in ("main", "init"):
        return None
    if site.source.function(site.node) is not decl:
        return None
    pointers = []
    for at, result in enumerate(decl.type.results):
        kind = result.type
        if result.name is not None:
            return None
        if isinstance(kind, ast.Operation) and kind.op is ast.Op.MUL and kind.y is None:
            pointers.append((at, kind.x))
    found = site.bench.checked.info.defs.get(decl.name)
    if len(pointers) != 1 or not isinstance(found, Func):
        return None
    at, written = pointers[0]
    tv = site.bench.checked.info.types.get(written)
    if (
        tv is None
        or tv.type is None
        or not may_copy(tv.type)
        or site.bench.mentioned_elsewhere(decl.name.value, decl.recv is not None)
        or (decl.recv is not None and found.exported and _is_foreign(site, tv.type))
    ):
        return None
    return _Plan(site, decl, at, tv.type, site.source.text(written))


def _is_foreign(site: Site, t: Type) -> bool:
    """Whether another package's interface, which this one need not know, may ask for a method that returns t."""
    t = unalias(t)
    return isinstance(t, Named) and t.obj.pkg not in (None, site.bench.checked.pkg)


def _returns(decl: ast.FuncDecl) -> Iterator[ast.ReturnStmt]:
    """Those of the function itself."""
    todo: list[ast.Node] = [decl.body] if decl.body is not None else []
    while todo:
        node = todo.pop()
        if isinstance(node, ast.ReturnStmt):
            yield node
        elif not isinstance(node, ast.FuncLit):
            from goesc.advice.sources import children

            todo += list(children(node))


def _result(stmt: ast.ReturnStmt, at: int) -> ast.Expr | None:
    if isinstance(stmt.results, ast.ListExpr):
        return stmt.results.elems[at] if at < len(stmt.results.elems) else None
    return stmt.results if at == 0 else None


def _unpoint(plan: _Plan, expr: ast.Expr, locals_: set[Object]) -> bool:
    """Put the value in the place of an expression that points to it."""
    site = plan.site
    if isinstance(expr, ast.Operation) and expr.op is ast.Op.AND and expr.y is None:
        plan.changes.append(site.replace(expr, site.source.text(expr.x)))
        return True
    if site.builtin(expr, "new") and isinstance(expr, ast.CallExpr):
        made = _zero_of(plan, expr)
        plan.changes.append(site.replace(expr, made))
        return bool(made)
    if isinstance(expr, ast.Name):
        if expr.value == "nil":
            made = f"{plan.text}{{}}" if _is_struct(plan) else ""
            plan.changes.append(site.replace(expr, made))
            return bool(made) and plan.at == 0 and len(plan.decl.type.results) > 1  # an error says that there is none
        obj = site.object(expr)
        if obj is None or obj.parent is None or obj.parent is site.bench.checked.pkg.scope:
            return False
        locals_.add(obj)
        return True
    return False


def _is_struct(plan: _Plan) -> bool:
    from goesc.types.model import Struct
    from goesc.types.named import under

    return isinstance(under(plan.value), Struct)


def _zero_of(plan: _Plan, call: ast.CallExpr) -> str:
    """What new(T) points to, or new(x) in the language of 1.26 on."""
    info = plan.site.bench.checked.info
    found = info.types.get(call.args[0])
    from goesc.check.info import Mode

    text = plan.site.source.text(call.args[0])
    if found is None or found.mode is not Mode.TYPE_EXPR:
        return f"{plan.text}({text})" if found is not None and found.mode is Mode.CONSTANT else text
    return f"{text}{{}}" if _is_struct(plan) else _basic_zero(plan)


def _basic_zero(plan: _Plan) -> str:
    from goesc.advice.site import basic
    from goesc.types.model import Kind

    found = basic(plan.value)
    if found is None:
        return ""
    return '""' if found.kind is Kind.STRING else "false" if found.kind is Kind.BOOL else "0"


def _declare_values(plan: _Plan, locals_: set[Object]) -> bool:
    """`p := &T{...}` becomes `p := T{...}`; p is then used by its fields and methods, and returned."""
    site = plan.site
    for obj in locals_:
        if not isinstance(unalias(obj.type) if obj.type is not None else None, Pointer):
            return False
        made = False
        for stmt in descendants(plan.decl):
            if isinstance(stmt, ast.AssignStmt) and isinstance(stmt.lhs, ast.Name):
                if site.bench.checked.info.defs.get(stmt.lhs) is obj:
                    value = stmt.rhs
                    if value is None or isinstance(value, ast.Name) or not _unpoint(plan, value, set()):
                        return False
                    made = True
                elif site.object(stmt.lhs) is obj:
                    return False
        if not made or not all(
            _by_parts(site.source, name) or _is_returned(site.source, name) for name in site.uses(obj)
        ):
            return False
    return True


def _by_parts(source: Source, name: ast.Name) -> bool:
    parent = source.parent(name)
    return isinstance(parent, ast.SelectorExpr) and parent.x is name


def _is_returned(source: Source, name: ast.Name) -> bool:
    parent = source.parent(name)
    return isinstance(parent, ast.ReturnStmt) or (
        isinstance(parent, ast.ListExpr) and isinstance(source.parent(parent), ast.ReturnStmt)
    )


def _callers_take_values(plan: _Plan) -> bool:
    """Whether every caller can go on with the value as it did with the pointer."""
    site = plan.site
    info = site.bench.checked.info
    obj = info.defs.get(plan.decl.name)
    if obj is None:
        return False
    for name in site.selected(obj):
        source = site.bench.source_at(name.pos)
        if source is None:
            return False
        node: ast.Node = name
        parent = source.parent(node)
        if isinstance(parent, ast.SelectorExpr):
            node, parent = parent, source.parent(parent)
        if not isinstance(parent, ast.CallExpr) or parent.fun is not node:
            return False
        if not _takes(plan, source, parent):
            return False
    return True


def _takes(plan: _Plan, source: Source, call: ast.CallExpr) -> bool:
    parent = source.parent(call)
    single = len(plan.decl.type.results) == 1
    if isinstance(parent, ast.ExprStmt):
        return True
    if isinstance(parent, ast.SelectorExpr):
        return single
    if single and isinstance(parent, ast.Operation) and parent.op is ast.Op.MUL and parent.y is None:
        plan.changes.append(Change(source.file.name, source.start(parent), source.end(parent), source.text(call)))
        return True
    if not isinstance(parent, ast.AssignStmt) or parent.op is not ast.Op.DEF:
        return _is_blank(parent)
    lhs = parent.lhs.elems[plan.at] if isinstance(parent.lhs, ast.ListExpr) else parent.lhs
    if isinstance(lhs, ast.Name) and lhs.value == "_":
        return True
    obj = plan.site.bench.checked.info.defs.get(lhs) if isinstance(lhs, ast.Name) else None
    return obj is not None and all(
        _by_parts(source, name) or _followed(plan, source, name) for name in plan.site.uses(obj)
    )


def _followed(plan: _Plan, source: Source, name: ast.Name) -> bool:
    """`*p` becomes `p`."""
    parent = source.parent(name)
    if isinstance(parent, ast.Operation) and parent.op is ast.Op.MUL and parent.y is None:
        plan.changes.append(Change(source.file.name, source.start(parent), source.end(parent), name.value))
        return True
    return False


def _is_blank(node: ast.Node | None) -> bool:
    return isinstance(node, ast.AssignStmt) and isinstance(node.lhs, ast.Name) and node.lhs.value == "_"


def caller_memory(site: Site) -> Iterator[Edit]:
    """The caller passes a pointer to what is to be filled."""
    plan = _plan(site)
    if plan is None or len(plan.decl.type.results) != 1:
        return
    if _repeats(site, plan.decl):
        return  # each round makes another one
    info = site.bench.checked.info
    obj = info.defs.get(plan.decl.name)
    if obj is None:
        return
    if isinstance(site.node, ast.Name):
        yield from _of_variable(plan, obj)
    else:
        yield from _of_expression(plan, obj)


def _repeats(site: Site, decl: ast.FuncDecl) -> bool:
    """Whether what stands at the site may be made more than once a call, and the function goes on with it."""
    above = site.source.above(site.node)
    if any(isinstance(n, ast.ReturnStmt) for n in above):
        return False
    return any(isinstance(n, ast.ForStmt) for n in above) or any(
        isinstance(n, ast.LabeledStmt) for n in descendants(decl)
    )


def _of_variable(plan: _Plan, func: Object) -> Iterator[Edit]:
    """`x := v` becomes `*x = v`, for an x that is returned as &x and otherwise used by its fields."""
    site = plan.site
    obj = site.object(site.node) if isinstance(site.node, ast.Name) else None
    if obj is None or not isinstance(site.node, ast.Name) or obj.parent is None:
        return
    stmt = site.source.parent(site.node)
    name = site.node.value
    if isinstance(stmt, ast.AssignStmt) and stmt.op is ast.Op.DEF and stmt.lhs is site.node and stmt.rhs is not None:
        plan.changes.append(site.replace(stmt, f"*{name} = {site.source.text(stmt.rhs)}"))
    else:
        return
    for use in site.uses(obj):
        parent = site.source.parent(use)
        if isinstance(parent, ast.Operation) and parent.op is ast.Op.AND and parent.y is None:
            plan.changes.append(site.replace(parent, name))
        elif not _by_parts(site.source, use):
            plan.changes.append(site.replace(use, f"(*{name})" if not _whole(site, use) else f"*{name}"))
    yield from _with_parameter(plan, func, name)


def _whole(site: Site, use: ast.Name) -> bool:
    return isinstance(site.source.parent(use), (ast.AssignStmt, ast.ReturnStmt, ast.ListExpr))


def _of_expression(plan: _Plan, func: Object) -> Iterator[Edit]:
    """`return &T{...}` becomes `*to = T{...}; return to`."""
    site = plan.site
    node = site.node
    stmt = site.source.parent(node)
    if isinstance(node, ast.CompositeLit):
        outer = site.source.parent(node)
        if not isinstance(outer, ast.Operation) or outer.op is not ast.Op.AND:
            return
        node, stmt = outer, site.source.parent(outer)
    kept = isinstance(stmt, ast.AssignStmt) and stmt.op is ast.Op.DEF and stmt.rhs is node
    name = (
        stmt.lhs.value
        if kept and isinstance(stmt, ast.AssignStmt) and isinstance(stmt.lhs, ast.Name)
        else site.free("to", site.decl)
    )
    if isinstance(node, ast.Operation) and node.op is ast.Op.AND and isinstance(node.x, ast.CompositeLit):
        value = site.source.text(node.x)
    elif site.builtin(node, "new") and isinstance(node, ast.CallExpr):
        value = _zero_of(plan, node)
    else:
        return
    if not value:
        return
    if kept and isinstance(stmt, ast.AssignStmt) and isinstance(stmt.lhs, ast.Name):
        plan.changes.append(site.replace(stmt, f"*{name} = {value}"))
    elif isinstance(stmt, ast.ReturnStmt):
        plan.changes += [site.before(stmt, f"*{name} = {value}"), site.replace(node, name)]
    else:
        return
    yield from _with_parameter(plan, func, name)


def _with_parameter(plan: _Plan, func: Object, name: str) -> Iterator[Edit]:
    """The parameter, and new(T) in every call: what stays on the stack of the callers is gained."""
    site = plan.site
    source = site.source
    text, at = source.token_after(source.end(plan.decl.name))
    if text != "(" or any(isinstance(p.type, ast.DotsType) and p.name is None for p in plan.decl.type.params):
        return
    if any(p.name is None for p in plan.decl.type.params):
        return
    comma = ", " if plan.decl.type.params else ""
    plan.changes.append(site.insert(at + 1, f"{name} *{plan.text}{comma}"))
    for use in site.selected(func):
        other = site.bench.source_at(use.pos)
        node: ast.Node = use
        parent = other.parent(node) if other is not None else None
        if isinstance(parent, ast.SelectorExpr) and other is not None:
            node, parent = parent, other.parent(parent)
        if other is None or not isinstance(parent, ast.CallExpr) or parent.fun is not node:
            return
        comma = ", " if parent.args else ""
        at = other.offset(parent.pos) + 1
        plan.changes.append(Change(other.file.name, at, at, f"new({plan.text}){comma}"))
    who = plan.decl.name.value
    follow = " callers elsewhere must follow, and" if who[:1].isupper() else ""
    words = f"let the caller of {who} pass the memory in:{follow} what a caller does not keep is then on its stack"
    yield Edit("caller-memory", words, tuple(plan.changes), away=True)
