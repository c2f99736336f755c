"""Large initialisers of package-level maps move to functions of their own, so that the linker can drop them.

    var m = map[string]int{... 20 nodes or more, no effects ...}    ->    func map.init.0() { m = ... }

Their lines are those of the initialiser, but the new function is analysed before `init`.
cmd/compile/internal/staticinit/sched.go:OutlineMapInits, tryWrapGlobalInit, AnySideEffects (Go 1.27.3).
"""

from __future__ import annotations

from goesc.ir.misc import int_value, is_blank
from goesc.ir.nodes import AssignStmt, BasicLit, BinaryExpr, CallExpr, Class, Func, MakeExpr, Name, Node, Stmt
from goesc.ir.op import Op
from goesc.ir.program import Program
from goesc.ir.visit import walk
from goesc.types.model import Map, Signature
from goesc.types.named import under

THRESHOLD = 20  # nodes


def outline(program: Program) -> None:
    init = next((fn for fn in program.funcs if fn.is_package_init), None)
    if init is None:
        return
    made: list[Func] = []
    for i, stmt in enumerate(init.body):
        fn = _outlined(program, stmt, len(made))
        if fn is not None:
            made.append(fn)
            fn.nname.used = True
            init.body[i] = CallExpr(Op.OCALLFUNC, stmt.pos, fn.nname, [])
    if made:
        at = program.funcs.index(init) + 1
        while at < len(program.funcs) and _is_inside(program.funcs[at], init):
            at += 1
        program.funcs[at:at] = made


def _is_inside(fn: Func, outer: Func) -> bool:
    parent = fn.closure_parent
    while parent is not None and parent is not outer:
        parent = parent.closure_parent
    return parent is outer


def _outlined(program: Program, stmt: Stmt, number: int) -> Func | None:
    """The function that takes over an initialisation, if it is of a map, large, and without effects."""
    if type(stmt) is not AssignStmt or type(stmt.x) is not Name or is_blank(stmt.x) or stmt.y is None:
        return None
    t = stmt.x.type
    if t is None or type(under(t)) is not Map:
        return None
    nodes = list(walk(stmt.y))
    if len(nodes) < THRESHOLD or any(map(is_side_effect, nodes)):
        return None
    sig = Signature(None, [], [])
    nname = Name(Op.ONAME, stmt.pos, f"map.init.{number}", program.pkg, Class.FUNC, type=sig)
    fn = Func(Op.ODCLFUNC, stmt.pos, nname, type=sig, body=[stmt])
    fn.inlinability_checked = True
    nname.func = fn
    nname.defn = fn
    return fn


_NO_EFFECT = frozenset(
    {
        Op.ONAME, Op.OTYPE, Op.OLITERAL, Op.ONIL, Op.OADD, Op.OSUB, Op.OOR, Op.OXOR, Op.OADDSTR, Op.OADDR, Op.OANDAND,
        Op.OBYTES2STR, Op.ORUNES2STR, Op.OSTR2BYTES, Op.OSTR2RUNES, Op.OCAP, Op.OMAPLIT, Op.OSTRUCTLIT, Op.OARRAYLIT,
        Op.OSLICELIT, Op.OPTRLIT, Op.OCONV, Op.OCONVIFACE, Op.OCONVNOP, Op.ODOT, Op.OEQ, Op.ONE, Op.OLT, Op.OLE,
        Op.OGT, Op.OGE, Op.OKEY, Op.OSTRUCTKEY, Op.OLEN, Op.OMUL, Op.OLSH, Op.ORSH, Op.OAND, Op.OANDNOT, Op.ONEW,
        Op.ONOT, Op.OBITNOT, Op.OPLUS, Op.ONEG, Op.OOROR, Op.ORUNESTR, Op.OREAL, Op.OIMAG, Op.OCOMPLEX,
    }
)  # fmt: skip


def is_side_effect(n: Node) -> bool:
    """Whether the operation itself may have an effect; its operands are asked separately."""
    op = n.op
    if op in _NO_EFFECT:
        return False
    if type(n) is BinaryExpr and (op is Op.ODIV or op is Op.OMOD):
        return type(n.y) is not BasicLit or not n.y.value
    if type(n) is MakeExpr and op is not Op.OMAKESLICE:
        size = n.len
        return size is None or size.op is not Op.OLITERAL or int_value(size) != 0
    return True


def any_side_effects(n: Node | None) -> bool:
    return any(map(is_side_effect, walk(n)))
