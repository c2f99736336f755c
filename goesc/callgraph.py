"""Who calls whom: the calls of a function, as the compiler's own form has them.

    func f(i I, g func()) { i.M(); g(); h(1) }
    calls_of(f)   ->   [("interface", "M"), ("dynamic", "g"), ("static", "p.h")], each with its position

Taken from the IR after the passes, so a devirtualised call is static, a deferred call stands in its wrapper, and a
function value that can only be one function counts as that function (ir/reassignment.go:StaticValue, Go 1.27.3).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias, final

from goesc.ir.nodes import CallExpr, ClosureExpr, ConvExpr, Func, IndexExpr, Name, Node, SelectorExpr
from goesc.ir.op import Op
from goesc.ir.reassign import ReassignOracle, static_callee_name
from goesc.ir.visit import walk
from goesc.source.positions import Pos

Kind: TypeAlias = Literal["static", "interface", "dynamic", "builtin"]


@final
@dataclass(slots=True, frozen=True)
class CallSite:
    """`name` is the callee's, as Function.name; of an interface call the method's; of a dynamic call what is called.
    Of what the runtime does, append, make(chan), string concatenation and map assignment are listed: they may take
    memory from the heap, a channel always does, and escape analysis does not say so.

    `package` is the callee's import path, "" if it is not known.
    """

    pos: Pos  # gc's: the parenthesis
    kind: Kind
    package: str
    name: str


def calls_of(fn: Func) -> list[CallSite]:
    """The calls in the body of one function; those of its closures are theirs."""
    found: list[CallSite] = []
    oracle: ReassignOracle | None = None
    for node in walk(fn):
        if node.__class__ is not CallExpr:
            if node.op is Op.OMAKECHAN:
                found.append(CallSite(node.pos, "builtin", "", "make(chan)"))
            elif node.op is Op.OADDSTR:
                found.append(CallSite(node.pos, "builtin", "", "string concatenation"))
            elif node.__class__ is IndexExpr and node.op is Op.OINDEXMAP and node.assigned:
                found.append(CallSite(node.pos, "builtin", "", "map assignment"))
            continue
        if node.op is Op.OCALLINTER:
            found.append(CallSite(node.pos, "interface", "", _said(node.fun)))
            continue
        if node.op is Op.OAPPEND:
            found.append(CallSite(node.pos, "builtin", "", "append"))
        if node.op is not Op.OCALLFUNC:
            continue
        callee = static_callee_name(node.fun) if node.fun is not None else None
        if callee is None and node.fun.__class__ in (Name, ClosureExpr, ConvExpr):
            if oracle is None:
                oracle = ReassignOracle(_outermost(fn))
            callee = static_callee_name(oracle.static_value(node.fun))
        if callee is None:
            found.append(CallSite(node.pos, "dynamic", "", _said(node.fun)))
        else:
            found.append(CallSite(node.pos, "static", callee.pkg.path if callee.pkg is not None else "", callee.sym))
    return found


def _outermost(fn: Func) -> Func:
    while fn.oclosure is not None and fn.closure_parent is not None:
        fn = fn.closure_parent
    return fn


def _said(node: Node | None) -> str:
    """What the source calls a callee that is not known."""
    if isinstance(node, Name):
        return node.sym
    return node.sel if isinstance(node, SelectorExpr) else ""
