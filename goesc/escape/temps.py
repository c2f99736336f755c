"""Temporaries that the analysis adds to a function (typecheck/dcl.go:TempAt, Go 1.27.3).

The number of a temporary is the count of the function's declarations so far.
"""

from __future__ import annotations

from goesc.ir.nodes import AssignStmt, Class, Decl, Esc, Expr, Func, Name, Stmt
from goesc.ir.op import Op
from goesc.source.positions import Pos


def assign_temp(fn: Func, pos: Pos, value: Expr) -> tuple[Name, list[Stmt]]:
    """A new temporary of fn and the statements that declare it and set it to value."""
    tmp = Name(Op.ONAME, pos, fn.next_temp, None, Class.AUTO, fn, type=value.type, auto_temp=True, used=True)
    tmp.esc = Esc.NEVER
    fn.dcl.append(tmp)
    assign = AssignStmt(Op.OAS, pos, tmp, value)
    return tmp, [Decl(Op.ODCL, pos, tmp, checked=True), assign]
