"""The tables of flow rules: which function treats which operation. Others than gc's: variants.py.

cmd/compile/internal/escape/expr.go:exprSkipInit and stmt.go:stmt are the two switches (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, final

from goesc.escape import assigns, calls, closures, exprs, stmts
from goesc.escape.builtins import BUILTINS
from goesc.escape.graph import Hole
from goesc.escape.walk import Escape, ExprRule, PlaceRule, StmtRule
from goesc.ir.nodes import CallExpr, Expr
from goesc.ir.op import Op


@final
class Rules(NamedTuple):
    exprs: dict[Op, ExprRule]
    stmts: dict[Op, StmtRule]
    places: dict[Op, PlaceRule]
    ignores: Callable[[Escape, Expr, Expr], bool]  # whether an assignment (to, from) is no flow
    unknown: Callable[[Escape, CallExpr, int], Hole]  # where an argument, -1 the receiver, of an unknown callee goes


_ARITHMETIC = (
    Op.OADD, Op.OSUB, Op.OOR, Op.OXOR, Op.OMUL, Op.ODIV, Op.OMOD, Op.OLSH, Op.ORSH, Op.OAND, Op.OANDNOT,
    Op.OEQ, Op.ONE, Op.OLT, Op.OLE, Op.OGT, Op.OGE, Op.OANDAND, Op.OOROR,
)  # fmt: skip

EXPRS: dict[Op, ExprRule] = {
    Op.OLITERAL: exprs.nothing,
    Op.ONIL: exprs.nothing,
    Op.OTYPE: exprs.nothing,
    Op.OMETHEXPR: exprs.nothing,
    Op.OLINKSYMOFFSET: exprs.nothing,
    Op.ODYNAMICTYPE: exprs.nothing,
    Op.ONAME: exprs.name,
    Op.OPLUS: exprs.unary,
    Op.ONEG: exprs.unary,
    Op.OBITNOT: exprs.unary,
    Op.ONOT: exprs.unary,
    **dict.fromkeys(_ARITHMETIC, exprs.binary),
    Op.OADDR: exprs.address,
    Op.ODEREF: exprs.star,
    Op.ODOT: exprs.dot,
    Op.ODOTMETH: exprs.dot,
    Op.ODOTINTER: exprs.dot,
    Op.ODOTPTR: exprs.dot_pointer,
    Op.ODOTTYPE: exprs.type_assertion,
    Op.ODOTTYPE2: exprs.type_assertion,
    Op.ODYNAMICDOTTYPE: exprs.type_assertion,
    Op.ODYNAMICDOTTYPE2: exprs.type_assertion,
    Op.OINDEX: exprs.index,
    Op.OINDEXMAP: exprs.index_map,
    Op.OSLICE: exprs.slice_,
    Op.OSLICEARR: exprs.slice_,
    Op.OSLICE3: exprs.slice_,
    Op.OSLICE3ARR: exprs.slice_,
    Op.OSLICESTR: exprs.slice_,
    Op.OCONV: exprs.conversion,
    Op.OCONVNOP: exprs.conversion,
    Op.OCONVIFACE: exprs.to_interface,
    Op.OSLICE2ARR: exprs.slice_to_array,
    Op.OSLICE2ARRPTR: exprs.through,
    Op.ORECV: exprs.unary,
    Op.OITAB: exprs.unary,  # it is only asked whether it is nil
    Op.ONEW: exprs.new,
    Op.OMAKESLICE: exprs.make,
    Op.OMAKEMAP: exprs.make,
    Op.OMAKECHAN: exprs.make_chan,
    Op.OMETHVALUE: exprs.method_value,
    Op.OPTRLIT: exprs.pointer_literal,
    Op.OARRAYLIT: exprs.array_literal,
    Op.OSLICELIT: exprs.slice_literal,
    Op.OSTRUCTLIT: exprs.struct_literal,
    Op.OMAPLIT: exprs.map_literal,
    Op.OCLOSURE: closures.function_literal,
    Op.ORUNES2STR: exprs.string_conversion,
    Op.OBYTES2STR: exprs.string_conversion,
    Op.OSTR2RUNES: exprs.string_conversion,
    Op.OSTR2BYTES: exprs.string_conversion,
    Op.ORUNESTR: exprs.string_conversion,
    Op.OADDSTR: exprs.concatenation,
    Op.OCALLFUNC: calls.call_expr,
    Op.OCALLINTER: calls.call_expr,
    Op.OINLCALL: closures.inlined_call_expr,
    **BUILTINS,
}

STMTS: dict[Op, StmtRule] = {
    Op.OFALL: stmts.nothing,
    Op.OBREAK: stmts.nothing,
    Op.OCONTINUE: stmts.nothing,
    Op.OGOTO: stmts.nothing,
    Op.OBLOCK: stmts.block_stmt,
    Op.ODCL: stmts.decl,
    Op.OINLMARK: stmts.nothing,
    Op.OLABEL: stmts.label,
    Op.OIF: stmts.if_,
    Op.OFOR: stmts.for_,
    Op.ORANGE: stmts.range_,
    Op.OSWITCH: stmts.switch,
    Op.OSELECT: stmts.select,
    Op.ORECV: stmts.receive,
    Op.OCHECKNIL: stmts.check_nil,
    Op.OSEND: stmts.send,
    Op.OAS: stmts.assign,
    Op.OASOP: stmts.assign,
    Op.OAS2: stmts.assign_pair,
    Op.OAS2DOTTYPE: stmts.assign_pair,
    Op.OAS2MAPR: stmts.assign_pair,
    Op.OAS2RECV: stmts.assign_pair,
    Op.OSELRECV2: stmts.assign_pair,
    Op.OAS2FUNC: stmts.assign_call,
    Op.ORETURN: stmts.return_,
    Op.OGO: calls.go_defer,
    Op.ODEFER: calls.go_defer,
    Op.OTAILCALL: stmts.tail_call,
    Op.OCALLFUNC: stmts.call_stmt,
    Op.OCALLINTER: stmts.call_stmt,
    Op.OINLCALL: closures.inlined_call_stmt,
    **dict.fromkeys(BUILTINS, stmts.builtin_stmt),
}

RULES = Rules(EXPRS, STMTS, assigns.PLACES, assigns.ignores, calls.leak)
