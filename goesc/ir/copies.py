"""Flat copies of IR nodes (ir/copy.go, mknode.go, node_gen.go, Go 1.27.3).

    copy_node(n)        a node like n, of the same class; what it holds, lists too, is n's

A class stands in the table with the way to make its like: what the constructor takes, then what is set on the node.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from goesc.ir import nodes as ir
from goesc.ir.nodes import ExprNode, Func, Name, Node

N = TypeVar("N", bound=Node)


def copy_node(n: N) -> N:
    """A node with the fields of n."""
    new: Any = COPY[type(n)](n)
    new.esc = n.esc
    new.init = n.init
    if isinstance(n, ExprNode):
        new.type = n.type
        new.implicit = n.implicit
        new.transient = n.transient
        new.bounded = n.bounded
        new.non_nil = n.non_nil
    made: N = new
    return made


def _name(n: Name) -> Name:
    new = Name(n.op, n.pos, n.sym, n.pkg, n.class_, n.curfn, n.obj, n.defn, n.outer)
    new.func = n.func
    new.used = n.used
    new.addrtaken = n.addrtaken
    new.is_closure_var = n.is_closure_var
    new.by_value = n.by_value
    new.auto_temp = n.auto_temp
    new.nonstatic = n.nonstatic
    new.is_dict = n.is_dict
    new.dict_index = n.dict_index
    new.param_field = n.param_field
    new.tags = n.tags
    new.value = n.value
    new.noescape_pragma = n.noescape_pragma
    new.opt = n.opt
    return new


def _func(n: Func) -> Func:
    new = Func(n.op, n.pos, n.nname, n.type, n.body)
    new.has_body = n.has_body
    new.dcl = n.dcl
    new.closure_vars = n.closure_vars
    new.closures = n.closures
    new.oclosure = n.oclosure
    new.closure_parent = n.closure_parent
    new.range_parent = n.range_parent
    new.pragma = n.pragma
    new.dupok = n.dupok
    new.wrapper = n.wrapper
    new.is_package_init = n.is_package_init
    new.made_labels = n.made_labels
    new.nil_check_disabled = n.nil_check_disabled
    new.inlinability_checked = n.inlinability_checked
    new.is_dead_closure = n.is_dead_closure
    new.closure_results_lost = n.closure_results_lost
    new.hash_debug = n.hash_debug
    new.has_defer = n.has_defer
    new.endpos = n.endpos
    new.num_defers = n.num_defers
    new.num_returns = n.num_returns
    new.func_lit_gen = n.func_lit_gen
    new.range_lit_gen = n.range_lit_gen
    new.go_defer_gen = n.go_defer_gen
    new.labels = n.labels
    new.shape_type = n.shape_type
    new.version = n.version
    new.inl = n.inl
    return new


def _call(n: ir.CallExpr) -> ir.CallExpr:
    new = ir.CallExpr(n.op, n.pos, n.fun, n.args, n.is_ddd, n.is_compiler_var_live)
    new.go_defer = n.go_defer
    new.keep_alive = n.keep_alive
    new.defer_at = n.defer_at
    new.no_inline = n.no_inline
    new.reshape = n.reshape
    return new


def _closure(n: ir.ClosureExpr) -> ir.ClosureExpr:
    new = ir.ClosureExpr(n.op, n.pos, n.func)
    new.is_go_wrap = n.is_go_wrap
    return new


def _index(n: ir.IndexExpr) -> ir.IndexExpr:
    new = ir.IndexExpr(n.op, n.pos, n.x, n.index)
    new.assigned = n.assigned
    return new


def _case(n: ir.CaseClause) -> ir.CaseClause:
    new = ir.CaseClause(n.op, n.pos, n.list, n.body)
    new.var = n.var
    return new


def _go_defer(n: ir.GoDeferStmt) -> ir.GoDeferStmt:
    new = ir.GoDeferStmt(n.op, n.pos, n.call)
    new.defer_at = n.defer_at
    return new


def _range(n: ir.RangeStmt) -> ir.RangeStmt:
    new = ir.RangeStmt(n.op, n.pos, n.x, n.key, n.value, n.body, n.label)
    new.def_ = n.def_
    new.distinct_vars = n.distinct_vars
    new.key_converts = n.key_converts
    new.value_converts = n.value_converts
    return new


def _switch(n: ir.SwitchStmt) -> ir.SwitchStmt:
    new = ir.SwitchStmt(n.op, n.pos, n.tag, n.cases)
    new.label = n.label
    return new


COPY: dict[type[Node], Callable[[Any], Node]] = {
    Name: _name,
    Func: _func,
    ir.TypeNode: lambda n: ir.TypeNode(n.op, n.pos),
    ir.BasicLit: lambda n: ir.BasicLit(n.op, n.pos, n.value),
    ir.NilExpr: lambda n: ir.NilExpr(n.op, n.pos),
    ir.AddStringExpr: lambda n: ir.AddStringExpr(n.op, n.pos, n.list),
    ir.AddrExpr: lambda n: ir.AddrExpr(n.op, n.pos, n.x),
    ir.BinaryExpr: lambda n: ir.BinaryExpr(n.op, n.pos, n.x, n.y),
    ir.LogicalExpr: lambda n: ir.LogicalExpr(n.op, n.pos, n.x, n.y),
    ir.UnaryExpr: lambda n: ir.UnaryExpr(n.op, n.pos, n.x),
    ir.CallExpr: _call,
    ir.ClosureExpr: _closure,
    ir.CompLitExpr: lambda n: ir.CompLitExpr(n.op, n.pos, n.list, n.len),
    ir.ConvExpr: lambda n: ir.ConvExpr(n.op, n.pos, n.x, n.rtti),
    ir.IndexExpr: _index,
    ir.KeyExpr: lambda n: ir.KeyExpr(n.op, n.pos, n.key, n.value),
    ir.StructKeyExpr: lambda n: ir.StructKeyExpr(n.op, n.pos, n.field, n.value),
    ir.MakeExpr: lambda n: ir.MakeExpr(n.op, n.pos, n.len, n.cap),
    ir.SelectorExpr: lambda n: ir.SelectorExpr(n.op, n.pos, n.x, n.sel, n.sel_pkg, n.selection, n.func_name),
    ir.SliceExpr: lambda n: ir.SliceExpr(n.op, n.pos, n.x, n.low, n.high, n.max),
    ir.StarExpr: lambda n: ir.StarExpr(n.op, n.pos, n.x),
    ir.TypeAssertExpr: lambda n: ir.TypeAssertExpr(n.op, n.pos, n.x, n.use_nil_panic),
    ir.DynamicTypeAssertExpr: lambda n: ir.DynamicTypeAssertExpr(n.op, n.pos, n.x, n.rtype, n.itab),
    ir.DynamicType: lambda n: ir.DynamicType(n.op, n.pos, n.rtype, n.itab),
    ir.LinksymOffsetExpr: lambda n: ir.LinksymOffsetExpr(n.op, n.pos, n.symbol, n.offset),
    ir.InlinedCallExpr: lambda n: ir.InlinedCallExpr(n.op, n.pos, n.body, n.return_vars),
    ir.ParenExpr: lambda n: ir.ParenExpr(n.op, n.pos, n.x),
    ir.Decl: lambda n: ir.Decl(n.op, n.pos, n.x, n.checked),
    ir.AssignStmt: lambda n: ir.AssignStmt(n.op, n.pos, n.x, n.y, n.def_),
    ir.AssignListStmt: lambda n: ir.AssignListStmt(n.op, n.pos, n.lhs, n.rhs, n.def_),
    ir.AssignOpStmt: lambda n: ir.AssignOpStmt(n.op, n.pos, n.x, n.asop, n.y, n.inc_dec),
    ir.BlockStmt: lambda n: ir.BlockStmt(n.op, n.pos, n.list, n.checked),
    ir.BranchStmt: lambda n: ir.BranchStmt(n.op, n.pos, n.label),
    ir.CaseClause: _case,
    ir.CommClause: lambda n: ir.CommClause(n.op, n.pos, n.comm, n.body),
    ir.ForStmt: lambda n: ir.ForStmt(n.op, n.pos, n.cond, n.post, n.body, n.label, n.distinct_vars),
    ir.GoDeferStmt: _go_defer,
    ir.IfStmt: lambda n: ir.IfStmt(n.op, n.pos, n.cond, n.body, n.else_),
    ir.LabelStmt: lambda n: ir.LabelStmt(n.op, n.pos, n.label),
    ir.RangeStmt: _range,
    ir.ReturnStmt: lambda n: ir.ReturnStmt(n.op, n.pos, n.results),
    ir.SelectStmt: lambda n: ir.SelectStmt(n.op, n.pos, n.cases, n.label),
    ir.SendStmt: lambda n: ir.SendStmt(n.op, n.pos, n.chan, n.value),
    ir.SwitchStmt: _switch,
    ir.TypeSwitchGuard: lambda n: ir.TypeSwitchGuard(n.op, n.pos, n.tag, n.x, n.tag_pos),
    ir.TailCallStmt: lambda n: ir.TailCallStmt(n.op, n.pos, n.call),
}
