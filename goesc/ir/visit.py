"""Walking and editing IR trees (cmd/compile/internal/ir/visit.go, mknode.go, node_gen.go, Go 1.27.3).

    visit(fn, print)        every node of the function's body, each before its children
    any_(fn, is_call)       whether some node satisfies a predicate

The children of a node come in gc's order, `init` first; each class gives them (`Node.children`), and CHILDREN names the
fields. As in gc, a closure's function is no child of the closure, and a function's only children are the statements of
its body.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from goesc.ir import nodes as ir
from goesc.ir.nodes import ClosureExpr, Func, Name, Node

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
    ir.DynamicTypeAssertExpr: "init* x src_rtype rtype itab",
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
    ir.InlineMarkStmt: "init*",
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


def children(n: Node) -> list[Node]:
    """The children of a node, in gc's order. The list is the caller's."""
    return n.children()


def walk(n: Node | None) -> Iterator[Node]:
    """All nodes of a tree, each before its children. The tree may not be edited above the node last given."""
    # Hot: every pass and the order of functions walk all bodies.
    if n is None:
        return
    stack = [n]
    pop = stack.pop
    while stack:
        node = pop()
        yield node
        below = node.children()
        if below:
            below.reverse()
            stack += below


def visit(n: Node | None, do: Callable[[Node], None]) -> None:
    """visit.go:Visit."""
    for node in walk(n):
        do(node)


def any_(n: Node | None, cond: Callable[[Node], bool]) -> bool:
    """Whether cond holds for a node of the tree; nodes are asked in pre-order until one says yes (visit.go)."""
    return any(map(cond, walk(n)))


def holds(n: Node, classes: frozenset[type[Node]]) -> bool:
    """Whether a node of one of these classes is in the tree; no Name, which are looked over."""
    stack = [n]
    while stack:
        node = stack.pop()
        cls = type(node)
        if cls in classes:
            return True
        if cls is not Name:
            stack += node.children()
    return False


def walk_with_closures(fn: Func) -> Iterator[Node]:
    """All nodes of a body, a closure's body right after the closure (visit.go:VisitFuncAndClosures)."""
    stack: list[Iterator[Node]] = [_walk_body(fn)]
    while stack:
        node = next(stack[-1], None)
        if node is None:
            stack.pop()
            continue
        yield node
        if type(node) is ClosureExpr:
            stack.append(_walk_body(node.func))


def _walk_body(fn: Func) -> Iterator[Node]:
    nodes = walk(fn)
    next(nodes)
    return nodes


def edit_children(n: Node | None, edit: Callable[[Node], Node]) -> None:
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
