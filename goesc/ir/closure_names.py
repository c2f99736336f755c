"""Names of function literals and of the wrappers that the compiler makes (ir/func.go:closureName, Go 1.27.3).

    func f() { func() { func() {}() }(); go g(1) }   ->   f.func1, f.func1.1, f.gowrap1

Each function counts its literals, the bodies of its loops over functions and its go/defer wrappers separately.
"""

from __future__ import annotations

from goesc.ir.nodes import Func
from goesc.ir.op import Op


def closure_name(outer: Func, why: Op, gen: int = 0) -> str:
    """The name of a new function inside outer, which belongs to the package of `outer.nname`.

    `why` is OCLOSURE for a literal, ORANGE for the body of a loop over a function, OGO or ODEFER for a wrapper.
    `gen` is a number that was counted elsewhere; 0 takes the next one and counts it in outer.
    """
    if why is Op.OCLOSURE:
        suffix = "." if outer.oclosure is not None else ".func"
    elif why is Op.ORANGE:
        suffix = "-range"
    else:
        suffix = ".gowrap" if why is Op.OGO else ".deferwrap"
    if not gen:
        if why is Op.OCLOSURE:
            outer.func_lit_gen = gen = outer.func_lit_gen + 1
        elif why is Op.ORANGE:
            outer.range_lit_gen = gen = outer.range_lit_gen + 1
        else:
            outer.go_defer_gen = gen = outer.go_defer_gen + 1
    return f"{outer.nname.sym}{suffix}{gen}"


def range_parent(outer: Func) -> Func:
    """The RangeParent of a loop body inside outer: the first function around that is no loop body itself."""
    if outer.oclosure is not None and outer.range_parent is not None:
        return outer.range_parent
    return outer
