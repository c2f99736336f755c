"""go and defer: any call becomes a call without parameters and results.

    go f(x, y)   ->   init {tmp1, tmp2 = x, y}, go func() { f(tmp1, tmp2) }()      the literal is f.gowrap1

typecheck/stmt.go:tcGoDefer, normalizeGoDeferCall (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable

from goesc.ir.names import UNNUMBERED
from goesc.ir.nodes import (
    AddrExpr,
    AssignListStmt,
    BinaryExpr,
    CallExpr,
    Class,
    CompLitExpr,
    ConvExpr,
    Decl,
    Expr,
    GoDeferStmt,
    KeyExpr,
    LinksymOffsetExpr,
    Name,
    StructKeyExpr,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.lower import calls, closures, kinds
from goesc.lower.function import FuncLowerer, new_closure_var
from goesc.source.positions import Pos
from goesc.types.model import Kind, Pointer, Signature
from goesc.types.named import under

# A place that holds an operand: node and how to read and write it there.
Place = tuple[Callable[[], Expr], Callable[[Expr], None]]

_INSIDE = frozenset({Op.OLITERAL, Op.ONIL, Op.OMETHEXPR})


def normalize(w: FuncLowerer, n: GoDeferStmt) -> None:
    call = n.call
    assert type(call) is CallExpr or type(call) is UnaryExpr or type(call) is BinaryExpr  # print, close, copy
    n.init.extend(call.init)
    call.init = []
    if type(call) is CallExpr and call.op is Op.OCALLFUNC:
        assert call.fun is not None
        assert call.fun.type is not None
        sig = under(call.fun.type)
        assert isinstance(sig, Signature)
        if not sig.params and not sig.results:
            call.go_defer = True
            return

    empty = Signature(None, [], [])
    wrapper = closures.new_closure_func(w, n.pos, n.op, empty)
    wrapper.wrapper = True
    places: list[Place] = []
    early = w.prog.program.release.wraps_go_and_defer_early
    _operands(call, places, early)
    if places:
        assign = AssignListStmt(Op.OAS2, n.pos, [], [])
        for read, write in places:
            arg = read()
            pos = n.pos if arg.op is Op.ONAME or not arg.pos else arg.pos
            assert arg.type is not None
            tmp = w.temp(pos, arg.type)
            if not early:  # escape analysis declares it
                tmp.sym = UNNUMBERED
                w.func.blanks += 1
            n.init.append(Decl(Op.ODCL, pos, tmp, True))
            tmp.defn = assign
            assign.lhs.append(tmp)
            assign.rhs.append(arg)
            write(new_closure_var(pos, wrapper, tmp))
        n.init.append(assign)
        if call.op is Op.OCALLINTER:
            n.init.append(check_nil(n.pos, assign.lhs[0]))
    wrapper.body = [call]
    assert wrapper.oclosure is not None
    outer = calls.make_call(w, call.pos, wrapper.oclosure, [], False)
    outer.go_defer = True
    n.call = outer


def check_nil(pos: Pos, iface: Expr) -> UnaryExpr:
    """The check that stands where the method of an interface value is taken, for when it is called."""
    itab = UnaryExpr(Op.OITAB, iface.pos, iface, type=Pointer(kinds.basic(Kind.UINTPTR)))
    return UnaryExpr(Op.OCHECKNIL, pos, itab)


def _operands(call: CallExpr | UnaryExpr | BinaryExpr, places: list[Place], early: bool) -> None:
    """What must be evaluated by the statement itself, in order. `early` as in the release."""
    if type(call) is CallExpr:
        if call.op is Op.OCALLFUNC:
            _visit(_field(call, "fun"), places, early)
        elif call.op is Op.OCALLINTER:
            assert call.fun is not None
            places.append(_field(call.fun, "x"))
        _visit_list(call.args, places, early)
    else:
        _visit(_field(call, "x"), places, early)
        if type(call) is BinaryExpr:
            _visit(_field(call, "y"), places, early)


def _field(node: Expr, name: str) -> Place:
    return (lambda: getattr(node, name)), (lambda x: setattr(node, name, x))


def _item(items: list[Expr], i: int) -> Place:
    return (lambda: items[i]), (lambda x: items.__setitem__(i, x))


def _visit_list(items: list[Expr], places: list[Place], early: bool) -> None:
    for i in range(len(items)):
        _visit(_item(items, i), places, early)


def _visit(place: Place, places: list[Place], early: bool) -> None:
    """Note the operand unless it can as well be evaluated in the wrapper."""
    arg = place[0]()
    op = arg.op
    if op in _INSIDE or (op is Op.ONEW and early):
        return
    if type(arg) is Name:
        if arg.class_ is Class.FUNC:
            return
    elif type(arg) is AddrExpr:
        if type(arg.x) is LinksymOffsetExpr:
            return
    elif type(arg) is ConvExpr:
        if op is Op.OCONVNOP and arg.type is not None and arg.x.type is not None:
            if kinds.is_uintptr(arg.type) and kinds.is_unsafe_pointer(arg.x.type):
                _visit(_field(arg, "x"), places, early)
                return
    elif type(arg) is CompLitExpr and (op is Op.OSLICELIT or (early and op is not Op.OMAPLIT)):
        for i, item in enumerate(arg.list):
            if type(item) is KeyExpr or type(item) is StructKeyExpr:
                _visit(_field(item, "value"), places, early)
            else:
                _visit(_item(arg.list, i), places, early)
        return
    places.append(place)
