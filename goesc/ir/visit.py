"""Walking and editing IR trees (cmd/compile/internal/ir/visit.go, mknode.go, node_gen.go, Go 1.27.3).

    visit(fn, print)        every node of the function's body, each before its children
    any_(fn, is_call)       whether some node satisfies a predicate

The children of a node come in gc's order, `init` first; the table CHILDREN gives the fields of each class. As in gc, a
closure's function is no child of the closure, and a function's only children are the statements of its body.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from goesc.ir import nodes as ir
from goesc.ir.nodes import CallExpr, ClosureExpr, Func, Node

# Fields of each class in gc's order; a trailing "*" marks a list.
CHILDREN: dict[type[Node], str] = {
    ir.Name: "",
    ir.Func: "body*",
    ir.TypeNode: "",
    ir.BasicLit: "init*",
    ir.NilExpr: "init*",
    ir.AddStringExpr: "init* list*",
    ir.AddrExpr: "init* x",
    ir.BinaryExpr: "init* x y",
    ir.LogicalExpr: "init* x y",
    ir.UnaryExpr: "init* x",
    ir.CallExpr: "init* fun args* defer_at keep_alive*",
    ir.ClosureExpr: "init*",
    ir.CompLitExpr: "init* list*",
    ir.ConvExpr: "init* x",
    ir.IndexExpr: "init* x index",
    ir.KeyExpr: "init* key value",
    ir.StructKeyExpr: "init* value",
    ir.MakeExpr: "init* len cap",
    ir.SelectorExpr: "init* x",
    ir.SliceExpr: "init* x low high max",
    ir.StarExpr: "init* x",
    ir.TypeAssertExpr: "init* x",
    ir.DynamicTypeAssertExpr: "init* x rtype itab",
    ir.DynamicType: "init* rtype itab",
    ir.LinksymOffsetExpr: "init*",
    ir.InlinedCallExpr: "init* body* return_vars*",
    ir.ParenExpr: "init* x",
    ir.Decl: "x",
    ir.AssignStmt: "init* x y",
    ir.AssignListStmt: "init* lhs* rhs*",
    ir.AssignOpStmt: "init* x y",
    ir.BlockStmt: "init* list*",
    ir.BranchStmt: "init*",
    ir.CaseClause: "init* var list* body*",
    ir.CommClause: "init* comm body*",
    ir.ForStmt: "init* cond post body*",
    ir.GoDeferStmt: "init* call defer_at",
    ir.IfStmt: "init* cond body* else_*",
    ir.LabelStmt: "init*",
    ir.RangeStmt: "init* x key value body*",
    ir.ReturnStmt: "init* results*",
    ir.SelectStmt: "init* cases*",
    ir.SendStmt: "init* chan value",
    ir.SwitchStmt: "init* tag cases*",
    ir.TypeSwitchGuard: "x",
    ir.TailCallStmt: "init* call",
}

Fields: TypeAlias = tuple[tuple[str, bool], ...]  # (field, whether it is a list)

_FIELDS: dict[type[Node], Fields] = {
    cls: tuple((name.rstrip("*"), name.endswith("*")) for name in text.split()) for cls, text in CHILDREN.items()
}


def child_fields(cls: type[Node]) -> Fields:
    """The fields that hold children, in gc's order."""
    return _FIELDS[cls]


def children(n: Node) -> list[Any]:
    """The children of a node, in gc's order. The list is the caller's."""
    return KIDS[type(n)](n)


def walk(n: Node | None) -> Iterator[Any]:
    """All nodes of a tree, each before its children. The tree may not be edited above the node last given."""
    # Hot: every pass and the order of functions walk all bodies.
    if n is None:
        return
    stack: list[Any] = [n]
    pop, kids = stack.pop, KIDS
    while stack:
        node = pop()
        yield node
        below = kids[type(node)](node)
        if below:
            below.reverse()
            stack += below


def visit(n: Node | None, do: Callable[[Any], None]) -> None:
    """visit.go:Visit."""
    for node in walk(n):
        do(node)


def any_(n: Node | None, cond: Callable[[Any], bool]) -> bool:
    """Whether cond holds for a node of the tree; nodes are asked in pre-order until one says yes (visit.go:Any)."""
    return any(map(cond, walk(n)))


def walk_with_closures(fn: Func) -> Iterator[Any]:
    """All nodes of a body, a closure's body right after the closure (visit.go:VisitFuncAndClosures)."""
    stack: list[Iterator[Any]] = [_walk_body(fn)]
    while stack:
        node = next(stack[-1], None)
        if node is None:
            stack.pop()
            continue
        yield node
        if type(node) is ClosureExpr:
            stack.append(_walk_body(node.func))


def _walk_body(fn: Func) -> Iterator[Any]:
    nodes = walk(fn)
    next(nodes)
    return nodes


def edit_children(n: Node | None, edit: Callable[[Any], Any]) -> None:
    """Replace each child x of n by edit(x), in place (visit.go:EditChildren)."""
    if n is None:
        return
    for name, is_list in _FIELDS[type(n)]:
        value = getattr(n, name)
        if is_list:
            for i, child in enumerate(value):
                value[i] = edit(child)
        elif value is not None:
            new = edit(value)
            if new is not value:
                setattr(n, name, new)


def _none(_n: Any) -> list[Any]:
    return []


def _init(n: Any) -> list[Any]:
    return n.init[:]  # type: ignore[no-any-return]  # one function for many classes


def _x(n: Any) -> list[Any]:
    return [*n.init, n.x] if n.init else [n.x]


def _x_y(n: Any) -> list[Any]:
    return [*n.init, n.x, n.y] if n.init else [n.x, n.y]


def _present(*nodes: Any) -> list[Any]:
    return [n for n in nodes if n is not None]


def _call(n: CallExpr) -> list[Any]:
    found: list[Any] = [*n.init, n.fun, *n.args] if n.fun is not None else [*n.init, *n.args]
    if n.defer_at is not None:
        found.append(n.defer_at)
    return found + n.keep_alive if n.keep_alive else found


# The children of each class, as CHILDREN says.
KIDS: dict[type[Node], Callable[[Any], list[Any]]] = {
    ir.Name: _none,
    ir.Func: lambda n: n.body[:],
    ir.TypeNode: _none,
    ir.BasicLit: _init,
    ir.NilExpr: _init,
    ir.AddStringExpr: lambda n: n.init + n.list,
    ir.AddrExpr: _x,
    ir.BinaryExpr: _x_y,
    ir.LogicalExpr: _x_y,
    ir.UnaryExpr: _x,
    ir.CallExpr: _call,
    ir.ClosureExpr: _init,
    ir.CompLitExpr: lambda n: n.init + n.list,
    ir.ConvExpr: _x,
    ir.IndexExpr: lambda n: [*n.init, n.x, n.index],
    ir.KeyExpr: lambda n: [*n.init, n.key, n.value],
    ir.StructKeyExpr: lambda n: [*n.init, n.value],
    ir.MakeExpr: lambda n: n.init + _present(n.len, n.cap),
    ir.SelectorExpr: _x,
    ir.SliceExpr: lambda n: n.init + _present(n.x, n.low, n.high, n.max),
    ir.StarExpr: _x,
    ir.TypeAssertExpr: _x,
    ir.DynamicTypeAssertExpr: lambda n: n.init + _present(n.x, n.rtype, n.itab),
    ir.DynamicType: lambda n: n.init + _present(n.rtype, n.itab),
    ir.LinksymOffsetExpr: _init,
    ir.InlinedCallExpr: lambda n: n.init + n.body + n.return_vars,
    ir.ParenExpr: _x,
    ir.Decl: lambda n: [n.x],
    ir.AssignStmt: lambda n: _x_y(n) if n.y is not None else _x(n),
    ir.AssignListStmt: lambda n: n.init + n.lhs + n.rhs,
    ir.AssignOpStmt: _x_y,
    ir.BlockStmt: lambda n: n.init + n.list,
    ir.BranchStmt: _init,
    ir.CaseClause: lambda n: n.init + _present(n.var) + n.list + n.body,
    ir.CommClause: lambda n: n.init + _present(n.comm) + n.body,
    ir.ForStmt: lambda n: n.init + _present(n.cond, n.post) + n.body,
    ir.GoDeferStmt: lambda n: n.init + _present(n.call, n.defer_at),
    ir.IfStmt: lambda n: [*n.init, n.cond, *n.body, *n.else_],
    ir.LabelStmt: _init,
    ir.RangeStmt: lambda n: n.init + _present(n.x, n.key, n.value) + n.body,
    ir.ReturnStmt: lambda n: n.init + n.results,
    ir.SelectStmt: lambda n: n.init + n.cases,
    ir.SendStmt: lambda n: [*n.init, n.chan, n.value],
    ir.SwitchStmt: lambda n: n.init + _present(n.tag) + n.cases,
    ir.TypeSwitchGuard: lambda n: [n.x],
    ir.TailCallStmt: lambda n: [*n.init, n.call],
}
