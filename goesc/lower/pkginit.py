"""Initialisation of package variables: one function `init` with the assignments in dependency order.

    var a = b + 1; var b = f()    ->    func init() { b = f(); a = b + 1 }

noder/reader.go:pkgInitOrder (Go 1.27.3). What of it is static, and large maps, are taken out later (goesc.lower.passes).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goesc.ir.nodes import AssignListStmt, AssignStmt, Stmt
from goesc.ir.op import Op
from goesc.lower import exprs, objects
from goesc.lower.convert import assign_conv, assign_list
from goesc.lower.function import FuncLowerer
from goesc.source.positions import NO_POS
from goesc.types.model import Signature

if TYPE_CHECKING:
    from goesc.lower.program import Lowerer


def lower_init_order(p: Lowerer) -> None:
    order = p.info.init_order
    if not order:
        return
    sig = Signature(None, [], [])
    fn = objects.new_func(p, NO_POS, NO_POS, "init", p.pkg, sig, None)
    fn.is_package_init = True
    fn.nname.defn = fn
    p.program.funcs.append(fn)
    p.program.inits.append(fn)
    w = FuncLowerer(p, p.source(p.pkg), fn, sig, p.base)
    body: list[Stmt] = []
    for init in order:
        lhs = [p.global_name(v) for v in init.lhs]
        x = exprs.expr(w, init.rhs)
        pos = init.lhs[0].pos
        if len(lhs) == 1:
            n: Stmt = AssignStmt(Op.OAS, pos, lhs[0], assign_conv(w, pos, x, lhs[0].type))
        else:
            n = assign_list(w, AssignListStmt(Op.OAS2, pos, list(lhs), [x]))
        for name in lhs:
            name.defn = n
        body.append(n)
    fn.body = body
