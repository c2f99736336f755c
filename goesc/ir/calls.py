"""Who calls whom: the calls of a function, as the compiler's own form has them.

    func f(i I, g func()) { i.M(); g(); h(1) }
    calls_of(f)   ->   [("interface", "M"), ("dynamic", "g"), ("static", "p.h")], each with its position

Taken from the IR after the passes, so a devirtualised call is static, a deferred call stands in its wrapper, and a
function value that can only be one function counts as that function (ir/reassignment.go:StaticValue, Go 1.27.3). What
an operation has the run time do is another thing: goesc.allocs.calls.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeAlias, final

from goesc.ir.nodes import CallExpr, ClosureExpr, ConvExpr, ForStmt, Func, Name, Node, RangeStmt, SelectorExpr
from goesc.ir.op import Op
from goesc.ir.reassign import ReassignOracle, static_callee_name
from goesc.source.positions import Pos

Kind: TypeAlias = Literal["static", "interface", "dynamic"]


@final
class CallSite(NamedTuple):
    """`name` is the callee's, as Function.name; of an interface call the method's; of a dynamic call what is called.

    `package` is the callee's import path, "" if it is not known.
    """

    pos: Pos  # gc's: the parenthesis
    kind: Kind
    package: str
    name: str
    loops: int = 0  # of the function around it


def calls_of(fn: Func) -> list[CallSite]:
    """The calls in the body of one function; those of its closures are theirs."""
    found: list[CallSite] = []
    oracle: ReassignOracle | None = None
    for node, loops in _with_loops(fn):
        if not isinstance(node, CallExpr) or node.fun is None:
            continue
        if node.op is Op.OCALLINTER:
            found.append(CallSite(node.pos, "interface", "", _said(node.fun), loops))
            continue
        callee = static_callee_name(node.fun)
        if callee is None and isinstance(node.fun, (Name, ClosureExpr, ConvExpr)):
            if oracle is None:
                oracle = ReassignOracle(_outermost(fn))
            callee = static_callee_name(oracle.static_value(node.fun))
        if callee is None:
            found.append(CallSite(node.pos, "dynamic", "", _said(node.fun), loops))
        else:
            path = callee.pkg.path if callee.pkg is not None else ""
            found.append(CallSite(node.pos, "static", path, callee.sym, loops))
    return found


def _with_loops(fn: Func) -> Iterator[tuple[Node, int]]:
    """All nodes of the body, each before its children, with the number of loops around them."""
    stack: list[tuple[Node, int]] = [(fn, 0)]
    while stack:
        node, loops = stack.pop()
        yield node, loops
        below = node.children()
        once = len(below)  # children that are not made anew in every round: those of a loop's start
        if isinstance(node, (ForStmt, RangeStmt)):
            once = len(node.init) + isinstance(node, RangeStmt)
        stack += [(below[i], loops + (i >= once)) for i in range(len(below) - 1, -1, -1)]


def _outermost(fn: Func) -> Func:
    while fn.oclosure is not None and fn.closure_parent is not None:
        fn = fn.closure_parent
    return fn


def _said(node: Node | None) -> str:
    """What the source calls a callee that is not known."""
    if isinstance(node, Name):
        return node.sym
    return node.sel if isinstance(node, SelectorExpr) else ""
