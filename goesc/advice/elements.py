"""Slices of values in place of slices of pointers: what is appended is copied, and need not be on the heap.

    type Cart struct{ items []*Item }                        type Cart struct{ items []Item }
    func (c *Cart) Add(item *Item) {                         func (c *Cart) Add(item *Item) {
        c.items = append(c.items, item)                          c.items = append(c.items, *item)

All uses of the field or variable must be at hand, and go on as they are: its elements are asked for their fields, its
length is taken, it is gone over by loops that change nothing. Where a pointer to an element is kept, copies would part.
What is appended must not be nil, as far back as it comes from: `*item` would panic.
"""

from __future__ import annotations

from collections.abc import Iterator

from goesc.advice.copies import is_address, is_changed
from goesc.advice.model import Change, Edit
from goesc.advice.site import Site
from goesc.advice.sources import Source, descendants
from goesc.check.info import SelectionKind
from goesc.syntax import ast
from goesc.types.model import Pointer, Signature, Slice, Type
from goesc.types.named import unalias
from goesc.types.objects import Func, Object, Var
from goesc.types.predicates import identical
from goesc.types.values import may_copy

MOST_SLICES = 4  # of one type that are looked at
MOST_CALLS = 4  # through which a pointer is followed


def slice_of_values(site: Site) -> Iterator[Edit]:
    value = _value_of(site)
    if value is None or not may_copy(value):
        return
    for obj in _slices_of_pointers(site, value):
        changes = _declared(site, obj)
        if changes is None or site.bench.mentioned_elsewhere(obj.name, is_method=True):
            continue
        for use in site.selected(obj):
            source = site.bench.source_at(use.pos)
            more = _used(site, source, use) if source is not None else None
            if more is None:
                changes = None
                break
            changes += more
        if changes:
            words = (
                f"let {obj.name} hold values, not pointers: what is appended is copied, so that a later change of the"
                " original is not seen there, nor the other way round"
            )
            yield Edit("slice-of-values", words, tuple(dict.fromkeys(changes)))


def _value_of(site: Site) -> Type | None:
    """The type of what is on the heap, if a pointer to it is what is kept."""
    kind = site.type_of(site.node)
    if isinstance(site.node, ast.Name):
        return kind
    kind = unalias(kind) if kind is not None else None
    return kind.base if isinstance(kind, Pointer) else None


def _slices_of_pointers(site: Site, value: Type) -> list[Var]:
    """Fields and variables of the package to which pointers to such values are appended."""
    found: dict[Var, None] = {}
    for source in site.bench.sources.values():
        for decl in source.tree.decls:
            if not isinstance(decl, ast.FuncDecl):
                continue
            for node in descendants(decl):
                if not site.builtin(node, "append") or not isinstance(node, ast.CallExpr):
                    continue
                to = node.args[0]
                name = to.sel if isinstance(to, ast.SelectorExpr) else to
                obj = site.object(name) if isinstance(name, ast.Name) else None
                kind = unalias(obj.type) if isinstance(obj, Var) and obj.type is not None else None
                elem = unalias(kind.elem) if isinstance(kind, Slice) else None
                if isinstance(obj, Var) and isinstance(elem, Pointer) and identical(elem.base, value):
                    found[obj] = None
    return [obj for obj in found if obj.pkg is site.bench.checked.pkg][:MOST_SLICES]


def _declared(site: Site, obj: Object) -> list[Change] | None:
    """The declaration with values; None where it is not written as one of a slice of pointers."""
    source = site.bench.source_at(obj.pos)
    decl = source.declaration(obj.pos) if source is not None else None
    if source is None or decl is None:
        return None
    for node in descendants(decl):
        if isinstance(node, ast.Field) and node.name is not None and node.name.pos == obj.pos:
            outer = source.parent(node)
            if not isinstance(outer, ast.StructType) or sum(f.type is node.type for f in outer.fields) > 1:
                return None
            return _without_star(source, node.type)
        if isinstance(node, ast.VarDecl) and any(name.pos == obj.pos for name in node.names):
            if len(node.names) > 1 or node.type is None or node.values is not None:
                return None
            return _without_star(source, node.type)
        if isinstance(node, ast.AssignStmt) and node.op is ast.Op.DEF and node.lhs.pos == obj.pos:
            return _made(source, node.rhs) if isinstance(node.lhs, ast.Name) and node.rhs is not None else None
    return None


def _without_star(source: Source, kind: ast.Node) -> list[Change] | None:
    """`[]*T` becomes `[]T`."""
    elem = kind.elem if isinstance(kind, ast.SliceType) else None
    if isinstance(elem, ast.Operation) and elem.op is ast.Op.MUL and elem.y is None:
        return [Change(source.file.name, source.start(elem), source.end(elem), source.text(elem.x))]
    return None


def _made(source: Source, value: ast.Expr) -> list[Change] | None:
    """An empty slice, or one that is made."""
    if isinstance(value, ast.Name) and value.value == "nil":
        return []
    if isinstance(value, ast.CompositeLit) and value.type is not None and not value.elems:
        return _without_star(source, value.type)
    made = isinstance(value, ast.CallExpr) and isinstance(value.fun, ast.Name) and value.fun.value == "make"
    # One that has a length holds nil pointers, and would hold values.
    if made and isinstance(value, ast.CallExpr) and len(value.args) == 3 and source.text(value.args[1]) == "0":
        return _without_star(source, value.args[0])
    return None


def _used(site: Site, source: Source, use: ast.Name) -> list[Change] | None:
    """What becomes of a use; None if it cannot be kept."""
    expr: ast.Node = use
    parent = source.parent(expr)
    if isinstance(parent, ast.SelectorExpr) and parent.sel is use:
        expr, parent = parent, source.parent(parent)
    if isinstance(parent, ast.KeyValueExpr) and parent.key is use:
        return _made(source, parent.value)
    if isinstance(parent, ast.AssignStmt) and parent.lhs is expr and parent.rhs is not None:
        again = isinstance(parent.rhs, ast.CallExpr) and site.builtin(parent.rhs, "append")
        if again and isinstance(parent.rhs, ast.CallExpr):
            return [] if source.text(parent.rhs.args[0]) == source.text(expr) else None
        return _made(source, parent.rhs)
    if isinstance(parent, ast.CallExpr) and expr in parent.args:
        return _passed(site, source, parent, expr)
    if isinstance(parent, ast.IndexExpr) and parent.x is expr:
        return [] if _asks_field(site, source, parent) else None
    if isinstance(parent, ast.RangeClause) and parent.x is expr:
        return [] if _only_read(site, source, parent) else None
    if isinstance(parent, ast.Operation) and parent.op in (ast.Op.EQL, ast.Op.NEQ):
        return []
    return None


def _passed(site: Site, source: Source, call: ast.CallExpr, expr: ast.Node) -> list[Change] | None:
    if site.builtin(call, "len") or site.builtin(call, "cap"):
        return []
    stmt = source.parent(call)
    if not site.builtin(call, "append") or call.args[0] is not expr or call.has_dots:
        return None
    if not isinstance(stmt, ast.AssignStmt) or stmt.rhs is not call or source.text(stmt.lhs) != source.text(expr):
        return None
    out = []
    for arg in call.args[1:]:
        if not _never_nil(site, arg, MOST_CALLS):
            return None
        if isinstance(arg, ast.Operation) and arg.op is ast.Op.AND and arg.y is None:
            text = source.text(arg.x)
        else:
            text = f"*{source.text(arg)}"
        out.append(Change(source.file.name, source.start(arg), source.end(arg), text))
    return out


def _never_nil(site: Site, arg: ast.Expr, depth: int) -> bool:
    """Whether an expression points to something: an address, or a variable or parameter that gets such only."""
    if (isinstance(arg, ast.Operation) and arg.op is ast.Op.AND and arg.y is None) or site.builtin(arg, "new"):
        return True
    obj = site.object(arg) if isinstance(arg, ast.Name) else None
    source = site.bench.source_of(arg)
    func = source.function(arg)
    if not isinstance(obj, Var) or func is None or depth == 0:
        return False
    if any(is_changed(site, use) or is_address(site, use) for use in site.uses(obj)):
        return False
    for node in descendants(func):
        if isinstance(node, ast.AssignStmt) and node.op is ast.Op.DEF and node.lhs.pos == obj.pos:
            return node.rhs is not None and isinstance(node.lhs, ast.Name) and _never_nil(site, node.rhs, depth - 1)
    at = next((i for i, p in enumerate(func.type.params) if p.name is not None and p.name.pos == obj.pos), -1)
    callee = site.bench.checked.info.defs.get(func.name) if isinstance(func, ast.FuncDecl) else None
    if at < 0 or callee is None or site.bench.mentioned_elsewhere(callee.name, is_method=True):
        return False
    return all(_passes(site, use, at, depth - 1) for use in site.selected(callee))


def _passes(site: Site, use: ast.Name, at: int, depth: int) -> bool:
    """Whether a use of a function is a call, whose argument points to something."""
    source = site.bench.source_of(use)
    fun: ast.Node = use
    call = source.parent(fun)
    if isinstance(call, ast.SelectorExpr):
        fun, call = call, source.parent(call)
    if not isinstance(call, ast.CallExpr) or call.fun is not fun or call.has_dots or at >= len(call.args):
        return False
    return _never_nil(site, call.args[at], depth)


def _asks_field(site: Site, source: Source, element: ast.Node) -> bool:
    """Whether of an element a field is asked for, or a method whose receiver is a value."""
    parent = source.parent(element)
    if not isinstance(parent, ast.SelectorExpr) or parent.x is not element:
        return False
    selection = site.bench.checked.info.selections.get(parent)
    if selection is None:
        return False
    if selection.kind is SelectionKind.FIELD_VAL:
        return not is_address(site, parent.sel)
    sig = selection.obj.type if isinstance(selection.obj, Func) else None
    recv = sig.recv.type if isinstance(sig, Signature) and sig.recv is not None else None
    return recv is not None and not isinstance(unalias(recv), Pointer)


def _only_read(site: Site, source: Source, clause: ast.RangeClause) -> bool:
    """Whether a loop only reads fields of the elements."""
    value = clause.lhs.elems[1] if isinstance(clause.lhs, ast.ListExpr) else None
    if value is None:
        return True
    obj = site.bench.checked.info.defs.get(value) if isinstance(value, ast.Name) and clause.def_ else None
    if obj is None:
        return isinstance(value, ast.Name) and value.value == "_"
    return all(_asks_field(site, source, use) and not is_changed(site, use) for use in site.uses(obj))
