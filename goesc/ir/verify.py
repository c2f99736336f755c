"""Checks that IR is well formed: what every pass may rely on and has to keep.

    verify(program)                      raises InternalError with the first thing that is wrong
    problems(fn)   ->   [Problem(pos, "OINDEXMAP of []int")]

gc spreads these checks over its constructors (ir/*.go: SetOp, NewNilExpr, NewClosureVar, ..., Go 1.27.3) and the
typecheck package. Here one walk looks at everything: operations fit their classes, expressions have types, operands
have the kinds of types that the operation needs, names are declared in the function that uses them, and each node
other than a name stands in one place only. Tests run it after lowering and after every pass.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeAlias, final

from goesc.ir import nodes as ir
from goesc.ir.misc import underlying
from goesc.ir.nodes import Class, ExprNode, Func, Name, Node
from goesc.ir.op import Op
from goesc.ir.program import Program
from goesc.ir.visit import children
from goesc.source.errors import InternalError
from goesc.source.positions import Pos
from goesc.types.model import (
    IS_STRING,
    Array,
    Basic,
    Chan,
    Interface,
    Kind,
    Map,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
    TypeParam,
)
from goesc.types.named import under


def _ops(text: str) -> frozenset[Op]:
    return frozenset(Op[name] for name in text.split())


OPS: dict[type[Node], frozenset[Op]] = {
    ir.Name: _ops("ONAME"),
    ir.Func: _ops("ODCLFUNC"),
    ir.TypeNode: _ops("OTYPE"),
    ir.BasicLit: _ops("OLITERAL"),
    ir.NilExpr: _ops("ONIL"),
    ir.AddStringExpr: _ops("OADDSTR"),
    ir.AddrExpr: _ops("OADDR OPTRLIT"),
    ir.BinaryExpr: _ops(
        "OADD OAND OANDNOT ODIV OEQ OGE OGT OLE OLSH OLT OMOD OMUL ONE OOR ORSH OSUB OXOR OCOPY OCOMPLEX OUNSAFEADD"
        " OUNSAFESLICE OUNSAFESTRING"
    ),
    ir.LogicalExpr: _ops("OANDAND OOROR"),
    ir.UnaryExpr: _ops(
        "OBITNOT ONEG ONOT OPLUS ORECV OCAP OCLEAR OCLOSE OIMAG OLEN ONEW OPANIC OREAL OUNSAFESTRINGDATA OCHECKNIL"
        " OUNSAFESLICEDATA OITAB"
    ),
    ir.CallExpr: _ops("OAPPEND OCALLFUNC OCALLINTER ODELETE OMAX OMIN OPRINT OPRINTLN ORECOVER"),
    ir.ClosureExpr: _ops("OCLOSURE"),
    ir.CompLitExpr: _ops("OARRAYLIT OMAPLIT OSTRUCTLIT OSLICELIT"),
    ir.ConvExpr: _ops(
        "OCONV OCONVIFACE OCONVNOP OBYTES2STR ORUNES2STR OSTR2BYTES OSTR2RUNES ORUNESTR OSLICE2ARR OSLICE2ARRPTR"
    ),
    ir.IndexExpr: _ops("OINDEX OINDEXMAP"),
    ir.KeyExpr: _ops("OKEY"),
    ir.StructKeyExpr: _ops("OSTRUCTKEY"),
    ir.MakeExpr: _ops("OMAKECHAN OMAKEMAP OMAKESLICE"),
    ir.SelectorExpr: _ops("ODOT ODOTPTR ODOTMETH ODOTINTER OMETHVALUE OMETHEXPR"),
    ir.SliceExpr: _ops("OSLICE OSLICEARR OSLICESTR OSLICE3 OSLICE3ARR"),
    ir.StarExpr: _ops("ODEREF"),
    ir.TypeAssertExpr: _ops("ODOTTYPE ODOTTYPE2"),
    ir.DynamicTypeAssertExpr: _ops("ODYNAMICDOTTYPE ODYNAMICDOTTYPE2"),
    ir.DynamicType: _ops("ODYNAMICTYPE"),
    ir.LinksymOffsetExpr: _ops("OLINKSYMOFFSET"),
    ir.InlinedCallExpr: _ops("OINLCALL"),
    ir.ParenExpr: _ops("OPAREN"),
    ir.Decl: _ops("ODCL"),
    ir.AssignStmt: _ops("OAS"),
    ir.AssignListStmt: _ops("OAS2 OAS2DOTTYPE OAS2FUNC OAS2MAPR OAS2RECV OSELRECV2"),
    ir.AssignOpStmt: _ops("OASOP"),
    ir.BlockStmt: _ops("OBLOCK"),
    ir.BranchStmt: _ops("OBREAK OCONTINUE OFALL OGOTO"),
    ir.CaseClause: _ops("OCASE"),
    ir.CommClause: _ops("OCASE"),
    ir.ForStmt: _ops("OFOR"),
    ir.GoDeferStmt: _ops("OGO ODEFER"),
    ir.IfStmt: _ops("OIF"),
    ir.InlineMarkStmt: _ops("OINLMARK"),
    ir.LabelStmt: _ops("OLABEL"),
    ir.RangeStmt: _ops("ORANGE"),
    ir.ReturnStmt: _ops("ORETURN"),
    ir.SelectStmt: _ops("OSELECT"),
    ir.SendStmt: _ops("OSEND"),
    ir.SwitchStmt: _ops("OSWITCH"),
    ir.TypeSwitchGuard: _ops("OTYPESW"),
    ir.TailCallStmt: _ops("OTAILCALL"),
}

_UNTYPED_OPS = _ops(
    "OKEY OSTRUCTKEY OCALLFUNC OCALLINTER OINLCALL ODELETE OPRINT OPRINTLN OPANIC OCLOSE OCLEAR OCHECKNIL"
    " ODYNAMICTYPE OLINKSYMOFFSET"
)

_DECLARED = frozenset({Class.AUTO, Class.PARAM, Class.PARAM_OUT})

_ORDER = {Class.PARAM: 0, Class.PARAM_OUT: 1, Class.AUTO: 2}


@final
@dataclass(slots=True, frozen=True)
class Problem:
    pos: Pos
    text: str


def verify(root: Program | Func) -> None:
    """Raise InternalError for the first problem of a program or function."""
    funcs = root.funcs if isinstance(root, Program) else [root]
    seen: dict[Node, Func] = {}
    for fn in funcs:
        for problem in problems(fn, seen):
            raise InternalError(f"{fn.nname.sym}: {problem.text}", problem.pos)


def problems(fn: Func, seen: dict[Node, Func] | None = None) -> list[Problem]:
    """What is wrong with a function, the closures inside it included.

    `seen` holds the nodes of functions checked before; a function in it is not looked at again.
    """
    if seen is None:
        seen = {}
    checker = _Checker(seen)
    todo = [fn]
    while todo:
        current = todo.pop()
        if current in seen:
            continue
        seen[current] = current
        checker.func(current)
        todo.extend(checker.closures)
        checker.closures.clear()
    return checker.found


@final
class _Checker:
    __slots__ = ("closures", "declared", "found", "seen")

    def __init__(self, seen: dict[Node, Func]) -> None:
        self.seen = seen
        self.found: list[Problem] = []
        self.closures: list[Func] = []
        self.declared: set[Name] = set()

    def report(self, n: Node, text: str) -> None:
        self.found.append(Problem(n.pos, text))

    def func(self, fn: Func) -> None:
        self.declared = {*fn.dcl, *fn.closure_vars}
        if fn.nname.func is not fn:
            self.report(fn, "the name of the function does not know it")
        order = [_ORDER.get(n.class_, -1) for n in fn.dcl]
        if -1 in order or order != sorted(order):
            self.report(fn, "variables are not in the order parameters, results, locals")
        if len(set(fn.dcl)) != len(fn.dcl):
            self.report(fn, "a variable is declared twice")
        for n in fn.dcl:
            if n.curfn is not fn:
                self.report(n, f"{n.sym} is declared here but belongs to another function")
            if n.type is None:
                self.report(n, f"{n.sym} has no type")
        for n in fn.closure_vars:
            if not n.is_closure_var or n.outer is None or n.curfn is not fn:
                self.report(n, f"{n.sym} is no proper closure variable")
            elif fn.closure_parent is not None and n.outer.curfn not in (fn.closure_parent, None):
                self.report(n, f"{n.sym} is captured past the enclosing function")
        if fn.body and not fn.has_body:
            self.report(fn, "body of a function that has none")
        self.nodes(fn, fn.body)

    def nodes(self, fn: Func, roots: Iterable[Node]) -> None:
        stack = list(roots)
        while stack:
            n = stack.pop()
            ops = OPS.get(type(n))
            if ops is None:
                self.report(n, f"{type(n).__name__} is no node of a body")
                continue
            if n.op not in ops:
                self.report(n, f"{n.op.name} in a {type(n).__name__}")
            if type(n) is Name:
                self.name(fn, n)
                continue
            if n in self.seen:
                self.report(n, f"{n.op.name} stands in two places")
                continue
            self.seen[n] = fn
            if isinstance(n, ir.ExprNode) and n.type is None and n.op not in _UNTYPED_OPS:
                self.report(n, f"{n.op.name} has no type")
            elif isinstance(n, ir.ExprNode) and isinstance(n.type, TypeParam):
                self.report(n, f"{n.op.name} has a type parameter as type")
            else:
                rule = _RULES.get(n.op)
                if rule is not None:
                    text = rule(n)
                    if text:
                        self.report(n, f"{n.op.name} {text}")
            if type(n) is ir.ClosureExpr:
                if n.func.oclosure is not n:
                    self.report(n, f"{n.func.nname.sym} belongs to another closure")
                self.closures.append(n.func)
            stack.extend(children(n))

    def name(self, fn: Func, n: Name) -> None:
        if n.class_ in _DECLARED or n.is_closure_var:
            if n not in self.declared and n.sym != "_":
                self.report(n, f"{n.sym} is used but not declared in {fn.nname.sym}")
        elif n.type is None and n.sym != "_":
            self.report(n, f"{n.sym} has no type")


def _want(n: ExprNode, *classes: type) -> str:
    """ "" if the operand's underlying type is one of the classes."""
    u = underlying(n)
    if isinstance(u, classes):
        return ""
    return f"of {type(u).__name__}" if u is not None else "of an operand without type"


def _is_string(n: ExprNode) -> bool:
    t = underlying(n)
    return isinstance(t, Basic) and bool(t.info & IS_STRING)


# Classes with one operand that the operation is about.
_Unary: TypeAlias = (
    ir.IndexExpr | ir.SelectorExpr | ir.SliceExpr | ir.StarExpr | ir.UnaryExpr | ir.TypeAssertExpr
    | ir.DynamicTypeAssertExpr | ir.TypeSwitchGuard
)  # fmt: skip


def _operand_is(*classes: type) -> Callable[[_Unary], str]:
    def check_operand(n: _Unary) -> str:
        return _want(n.x, *classes)

    return check_operand


def _is(*classes: type) -> Callable[[ExprNode], str]:
    def check_type(n: ExprNode) -> str:
        return _want(n, *classes)

    return check_type


def _addr(n: ir.AddrExpr) -> str:
    u = underlying(n)
    return "" if isinstance(u, Pointer) or (isinstance(u, Basic) and u.kind == Kind.UINTPTR) else "is no pointer"


def _index(n: ir.IndexExpr) -> str:
    return "" if _is_string(n.x) else _want(n.x, Array, Slice, Pointer)


def _pointer_to(wanted: type) -> Callable[[ir.SelectorExpr | ir.SliceExpr], str]:
    def check_pointer(n: ir.SelectorExpr | ir.SliceExpr) -> str:
        u = underlying(n.x)
        return "" if isinstance(u, Pointer) and isinstance(under(u.base), wanted) else f"of {type(u).__name__}"

    return check_pointer


def _slice_string(n: ir.SliceExpr) -> str:
    return "" if _is_string(n.x) else "of no string"


def _call(n: ir.CallExpr) -> str:
    if n.fun is None:
        return "of nothing"
    return _want(n.fun, Signature)


def _call_inter(n: ir.CallExpr) -> str:
    return "" if n.fun is not None and n.fun.op is Op.ODOTINTER else "of no interface method"


def _send(n: ir.SendStmt) -> str:
    return _want(n.chan, Chan)


def _struct_literal(n: ir.CompLitExpr) -> str:
    if any(type(x) is not ir.StructKeyExpr for x in n.list):
        return "with an entry that is no field"
    return _want(n, Struct)


def _map_literal(n: ir.CompLitExpr) -> str:
    if any(type(x) is not ir.KeyExpr for x in n.list):
        return "with an entry that has no key"
    return _want(n, Map)


def _concatenation(n: ir.AddStringExpr) -> str:
    return "" if len(n.list) >= 2 else "of fewer than two operands"


def _assign_list(n: ir.AssignListStmt) -> str:
    return "" if len(n.lhs) == len(n.rhs) else f"of {len(n.rhs)} values to {len(n.lhs)} variables"


def _assign_call(n: ir.AssignListStmt) -> str:
    if len(n.rhs) != 1 or n.rhs[0].op not in (Op.OCALLFUNC, Op.OCALLINTER, Op.OINLCALL):
        return "of no call"
    t = n.rhs[0].type
    return "" if isinstance(t, Tuple) and len(t.vars) == len(n.lhs) else "of a call with other results"


def _from(*ops: Op) -> Callable[[ir.AssignListStmt], str]:
    def check_source(n: ir.AssignListStmt) -> str:
        return "" if len(n.rhs) == 1 and len(n.lhs) == 2 and n.rhs[0].op in ops else "of an unexpected operand"

    return check_source


def _type_switch(n: ir.TypeSwitchGuard) -> str:
    return "" if isinstance(underlying(n.x), Interface) else "of no interface"


def _literal(n: ir.BasicLit) -> str:
    return "" if isinstance(underlying(n), Basic) else "of a type that has no constants"


# A rule takes the class that has its operation.
_RULES: dict[Op, Callable[[Any], str]] = {
    Op.ODEREF: _operand_is(Pointer),
    Op.OADDR: _addr,
    Op.OPTRLIT: _addr,
    Op.OINDEX: _index,
    Op.OINDEXMAP: _operand_is(Map),
    Op.ODOT: _operand_is(Struct),
    Op.ODOTPTR: _pointer_to(Struct),
    Op.ODOTINTER: _operand_is(Interface),
    Op.OSLICE: _operand_is(Slice),
    Op.OSLICE3: _operand_is(Slice),
    Op.OSLICEARR: _pointer_to(Array),
    Op.OSLICE3ARR: _pointer_to(Array),
    Op.OSLICESTR: _slice_string,
    Op.OCALLFUNC: _call,
    Op.OCALLINTER: _call_inter,
    Op.ORECV: _operand_is(Chan),
    Op.OSEND: _send,
    Op.OADDSTR: _concatenation,
    Op.OSTRUCTLIT: _struct_literal,
    Op.OARRAYLIT: _is(Array),
    Op.OSLICELIT: _is(Slice),
    Op.OMAPLIT: _map_literal,
    Op.OMAKESLICE: _is(Slice),
    Op.OMAKEMAP: _is(Map),
    Op.OMAKECHAN: _is(Chan),
    Op.OCONVIFACE: _is(Interface),
    Op.ODOTTYPE: _operand_is(Interface),
    Op.ODOTTYPE2: _operand_is(Interface),
    Op.ODYNAMICDOTTYPE: _operand_is(Interface),
    Op.ODYNAMICDOTTYPE2: _operand_is(Interface),
    Op.OTYPESW: _type_switch,
    Op.OAS2: _assign_list,
    Op.OAS2FUNC: _assign_call,
    Op.OAS2MAPR: _from(Op.OINDEXMAP),
    Op.OAS2RECV: _from(Op.ORECV),
    Op.OSELRECV2: _from(Op.ORECV),
    Op.OAS2DOTTYPE: _from(Op.ODOTTYPE2, Op.ODYNAMICDOTTYPE2),
    Op.OLITERAL: _literal,
}
