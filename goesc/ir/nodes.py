"""IR nodes, named as in cmd/compile/internal/ir (Go 1.27.3); what lowering makes and escape analysis reads.

A node has an operation code `op` (dispatch tables are keyed by it), a position as gc gives it, for
expressions a type, and `init`: statements that run first. `esc` is set by escape analysis.

    x := f(1)   ->   AssignStmt(OAS, x=Name x, y=CallExpr(OCALLFUNC, fun=Name f, args=[1]), def_=True), init [DCL x]

Fields named after Python words carry a trailing underscore. Lists are owned by one node. A Name is
shared by all its uses; every other node stands in one place of one tree.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Any, TypeAlias, final

from goesc.ir.op import Op
from goesc.source.positions import NO_POS, Pos
from goesc.types.constant import Value
from goesc.types.model import Signature, Type
from goesc.types.objects import Func as FuncObject
from goesc.types.objects import Package, Var


class Esc(IntEnum):
    UNKNOWN = 0
    NONE = 1
    HEAP = 2
    NEVER = 3


class Class(IntEnum):
    """Storage classes of names (ir/name.go)."""

    NONE = 0
    EXTERN = 1  # PEXTERN: package variable
    AUTO = 2  # PAUTO: local
    AUTO_HEAP = 3
    PARAM = 4  # PPARAM, receivers included
    PARAM_OUT = 5  # PPARAMOUT: result
    TYPE_PARAM = 6
    FUNC = 7  # PFUNC


class Node:
    __slots__ = ("esc", "init", "op", "pos")

    def __init__(self, op: Op, pos: Pos, *, init: list[Stmt] | None = None) -> None:
        self.op = op
        self.pos = pos
        self.esc: Esc = Esc.UNKNOWN
        self.init = [] if init is None else init


class ExprNode(Node):
    """`type` is None for statements-like calls without results, types' own nodes hold the type they name."""

    __slots__ = ("bounded", "implicit", "non_nil", "transient", "type")

    def __init__(
        self, op: Op, pos: Pos, *, init: list[Stmt] | None = None, type: Type | None = None, implicit: bool = False
    ) -> None:
        self.op = op  # as in Node, without a call for each of the many
        self.pos = pos
        self.esc: Esc = Esc.UNKNOWN
        self.init = [] if init is None else init
        self.type = type
        self.implicit = implicit  # made by the compiler, not written
        self.transient = self.bounded = self.non_nil = False


# --- Names and functions ---------------------------------------------------------------------------


@final
class Name(ExprNode):
    """ONAME: a variable or function. Messages print `sym`, package-qualified if `pkg` is another package."""

    __slots__ = (
        "addrtaken", "auto_temp", "by_value", "class_", "curfn", "defn", "dict_index", "func", "is_closure_var",
        "is_dict", "noescape_pragma", "nonstatic", "obj", "opt", "outer", "param_field", "pkg", "sym", "tags", "used",
        "value",
    )  # fmt: skip

    def __init__(
        self, op: Op, pos: Pos, sym: str, pkg: Package | None, class_: Class = Class.NONE, curfn: Func | None = None,
        obj: FuncObject | Var | None = None, defn: Node | None = None, outer: Name | None = None, used: bool = False,
        is_closure_var: bool = False, auto_temp: bool = False, *, type: Type | None = None,
    ) -> None:  # fmt: skip
        super().__init__(op, pos, type=type)
        # "x", ".autotmp_3", "~r0", "#state1"; methods "T.M", "(*T).M"; closures "f.func1"; instances "F[int]"
        self.sym = sym
        self.pkg = pkg  # None: not package-qualified (autotmps, builtins)
        self.class_ = class_
        self.curfn = curfn  # the function that declares it
        self.func: Func | None = None  # for Class.FUNC: the function, if its body belongs to this program
        self.obj = obj  # the checker's object, if there is one
        # The defining statement: AssignStmt, AssignListStmt, RangeStmt, ...; of a closure variable, a Name.
        self.defn = defn
        self.outer = outer  # closure variable: the variable of the enclosing function
        self.used = used
        self.addrtaken = False
        self.is_closure_var = is_closure_var
        self.by_value = False  # captured by value; decided by escape analysis
        self.auto_temp = auto_temp
        self.nonstatic = False
        self.is_dict = False  # the .dict parameter of a shaped function, or a closure's copy of it
        self.dict_index = 0
        self.param_field: Var | None = None  # the signature's parameter that this PARAM/PARAM_OUT stands for
        # for Class.FUNC: parameter tags (goesc.ir.leaks), receiver first; None: unknown yet
        self.tags: list[str] | None = None
        self.value: Value | None = None
        self.noescape_pragma = False
        self.opt: Any = None  # escape analysis's location; cleared afterwards

    @property
    def canonical(self) -> Name:
        """The variable itself, for a closure variable the outermost one it stands for."""
        name = self
        while name.is_closure_var and name.outer is not None:
            name = name.outer
        return name


class FuncPragma(IntEnum):
    """Bits of Func.pragma, with gc's values (ir/node.go:PragmaFlag)."""

    NOESCAPE = 1 << 1
    NORACE = 1 << 2
    NOSPLIT = 1 << 3
    NOINLINE = 1 << 4
    NOCHECKPTR = 1 << 5
    CGO_UNSAFE_ARGS = 1 << 6
    UINTPTR_KEEP_ALIVE = 1 << 7
    UINTPTR_ESCAPES = 1 << 8
    SYSTEMSTACK = 1 << 9
    NOWRITEBARRIER = 1 << 10
    NOWRITEBARRIERREC = 1 << 11
    YESWRITEBARRIERREC = 1 << 12
    REGISTERPARAMS = 1 << 14


@final
class Func(Node):
    """ODCLFUNC: a function, method, closure, wrapper or instance. `pos` is its name's, a closure's its `func`'s."""

    __slots__ = (
        "body", "closure_parent", "closure_results_lost", "closure_vars", "closures", "dcl", "dupok", "endpos",
        "func_lit_gen", "go_defer_gen", "has_body", "has_defer", "hash_debug", "inl", "inlinability_checked",
        "is_dead_closure", "is_package_init", "labels", "made_labels", "nil_check_disabled", "nname", "num_defers",
        "num_returns", "oclosure", "pragma",
        "range_lit_gen", "range_parent", "shape_type", "type", "version", "wrapper",
    )  # fmt: skip

    def __init__(
        self, op: Op, pos: Pos, nname: Name, type: Signature | None = None, body: list[Stmt] | None = None
    ) -> None:
        super().__init__(op, pos)
        self.nname = nname
        self.type = type  # receiver and .dict included where gc's type has them (method: recv separate)
        self.body = [] if body is None else body
        self.has_body = True  # False: implemented elsewhere (assembly, linkname)
        self.dcl: list[Name] = []  # params, results, locals, temps, in gc's order
        self.closure_vars: list[Name] = []
        self.closures: list[Func] = []
        self.oclosure: ClosureExpr | None = None
        self.closure_parent: Func | None = None
        self.range_parent: Func | None = None
        self.pragma = 0  # FuncPragma bits
        self.dupok = False  # instances of generics and wrappers: no parameter lines
        self.wrapper = False  # generated: go/defer wrapper, promoted method, method value
        self.is_package_init = False
        self.made_labels = 0  # gc's Label: labels that the compiler made up
        self.nil_check_disabled = False
        self.inlinability_checked = False  # the inliner is not to look at it
        self.is_dead_closure = False
        self.closure_results_lost = False  # a literal that is called from who knows where; of escape analysis
        self.hash_debug = False
        self.has_defer = False
        self.endpos: Pos = NO_POS
        self.num_defers = 0
        self.num_returns = 0
        self.func_lit_gen = 0
        self.range_lit_gen = 0
        self.go_defer_gen = 0
        self.labels: set[str] = set()
        self.shape_type = False  # the body of a shaped instance
        self.version = ""  # language version of its file, "go1.22"
        self.inl: Any = None  # of the inliner (goesc.inline): what it knows about this function as a callee

    @property
    def is_closure(self) -> bool:
        """As gc's IsClosure (ir/func.go): a function literal that captures variables."""
        return self.oclosure is not None and bool(self.closure_vars)


# --- Expressions -----------------------------------------------------------------------------------


@final
class TypeNode(ExprNode):
    """OTYPE: a type used as an operand (case of a type switch)."""

    __slots__ = ()


@final
class BasicLit(ExprNode):
    """OLITERAL: a constant of a basic or defined type."""

    __slots__ = ("value",)

    def __init__(self, op: Op, pos: Pos, value: Value, *, type: Type | None = None) -> None:
        super().__init__(op, pos, type=type)
        self.value = value


@final
class NilExpr(ExprNode):
    """ONIL."""

    __slots__ = ()


@final
class AddStringExpr(ExprNode):
    """OADDSTR: a + b + c, flattened."""

    __slots__ = ("list",)

    def __init__(self, op: Op, pos: Pos, list: list[Expr], *, type: Type | None = None) -> None:
        super().__init__(op, pos, type=type)
        self.list = list


@final
class AddrExpr(ExprNode):
    """OADDR, OPTRLIT: &x."""

    __slots__ = ("x",)

    def __init__(self, op: Op, pos: Pos, x: Expr, *, type: Type | None = None, implicit: bool = False) -> None:
        super().__init__(op, pos, type=type, implicit=implicit)
        self.x = x


@final
class BinaryExpr(ExprNode):
    """Arithmetic, shifts, comparisons, OCOPY, OCOMPLEX, OUNSAFEADD, OUNSAFESLICE, OUNSAFESTRING."""

    __slots__ = ("x", "y")

    def __init__(self, op: Op, pos: Pos, x: Expr, y: Expr, *, type: Type | None = None) -> None:
        super().__init__(op, pos, type=type)
        self.x = x
        self.y = y


@final
class LogicalExpr(ExprNode):
    """OANDAND, OOROR."""

    __slots__ = ("x", "y")

    def __init__(self, op: Op, pos: Pos, x: Expr, y: Expr, *, type: Type | None = None) -> None:
        super().__init__(op, pos, type=type)
        self.x = x
        self.y = y


@final
class UnaryExpr(ExprNode):
    """ONEG, OPLUS, ONOT, OBITNOT, ORECV, OLEN, OCAP, OCLOSE, OCLEAR, ONEW, OPANIC, OREAL, OIMAG, OUNSAFE...DATA, OITAB,
    OCHECKNIL.

    ONEW's x is a TypeNode, or a DynamicType in shaped code.
    """

    __slots__ = ("x",)

    def __init__(self, op: Op, pos: Pos, x: Expr, *, type: Type | None = None) -> None:
        super().__init__(op, pos, type=type)
        self.x = x


@final
class CallExpr(ExprNode):
    """OCALLFUNC, OCALLINTER, OAPPEND, ODELETE, OMIN, OMAX, OPRINT, OPRINTLN, ORECOVER."""

    __slots__ = (
        "args", "defer_at", "fun", "go_defer", "is_compiler_var_live", "is_ddd", "keep_alive", "no_inline", "reshape",
    )  # fmt: skip

    def __init__(
        self, op: Op, pos: Pos, fun: Expr | None, args: list[Expr], is_ddd: bool = False,
        is_compiler_var_live: bool = False, *, type: Type | None = None,
    ) -> None:  # fmt: skip
        super().__init__(op, pos, type=type)
        self.fun = fun  # None for builtins
        self.args = args
        self.is_ddd = is_ddd
        self.go_defer = False
        self.keep_alive: list[Name] = []
        self.is_compiler_var_live = is_compiler_var_live
        self.defer_at: Expr | None = None
        self.no_inline = False
        self.reshape = False  # its type was that of a shape


@final
class ClosureExpr(ExprNode):
    """OCLOSURE."""

    __slots__ = ("func", "is_go_wrap")

    def __init__(self, op: Op, pos: Pos, func: Func, *, type: Type | None = None) -> None:
        super().__init__(op, pos, type=type)
        self.func = func
        self.is_go_wrap = False


@final
class CompLitExpr(ExprNode):
    """OSTRUCTLIT (list of StructKeyExpr), OARRAYLIT, OSLICELIT, OMAPLIT (KeyExpr or values)."""

    __slots__ = ("len", "list")

    def __init__(
        self, op: Op, pos: Pos, list: list[Expr], len: int = 0, *, type: Type | None = None, implicit: bool = False
    ) -> None:
        super().__init__(op, pos, type=type, implicit=implicit)
        self.list = list
        self.len = len


@final
class ConvExpr(ExprNode):
    """OCONV, OCONVIFACE, OCONVNOP, OBYTES2STR, ORUNES2STR, OSTR2BYTES, OSTR2RUNES, ORUNESTR, OSLICE2ARR, ...PTR.

    `rtti` is set if gc's reader made it, which adds the run-time types of a conversion to an interface.
    """

    __slots__ = ("rtti", "x")

    def __init__(
        self, op: Op, pos: Pos, x: Expr, rtti: bool = False, *, type: Type | None = None, implicit: bool = False
    ) -> None:
        super().__init__(op, pos, type=type, implicit=implicit)
        self.x = x
        self.rtti = rtti


@final
class IndexExpr(ExprNode):
    """OINDEX, OINDEXMAP."""

    __slots__ = ("assigned", "index", "x")

    def __init__(self, op: Op, pos: Pos, x: Expr, index: Expr, *, type: Type | None = None) -> None:
        super().__init__(op, pos, type=type)
        self.x = x
        self.index = index
        self.assigned = False


@final
class KeyExpr(ExprNode):
    """OKEY: key: value in an array, slice or map literal."""

    __slots__ = ("key", "value")

    def __init__(self, op: Op, pos: Pos, key: Expr, value: Expr) -> None:
        super().__init__(op, pos)
        self.key = key
        self.value = value


@final
class StructKeyExpr(ExprNode):
    """OSTRUCTKEY."""

    __slots__ = ("field", "value")

    def __init__(self, op: Op, pos: Pos, field: Var, value: Expr) -> None:
        super().__init__(op, pos)
        self.field = field
        self.value = value


@final
class MakeExpr(ExprNode):
    """OMAKESLICE, OMAKEMAP, OMAKECHAN."""

    __slots__ = ("cap", "len")

    def __init__(
        self, op: Op, pos: Pos, len: Expr | None, cap: Expr | None = None, *, type: Type | None = None
    ) -> None:
        super().__init__(op, pos, type=type)
        self.len = len
        self.cap = cap


@final
class SelectorExpr(ExprNode):
    """ODOT, ODOTPTR (fields), ODOTMETH, ODOTINTER (methods), OMETHVALUE, OMETHEXPR (x is a TypeNode).

    `selection` is the field or method; `func_name` the function that OMETHEXPR, OMETHVALUE or ODOTMETH stands for.
    """

    __slots__ = ("func_name", "sel", "sel_pkg", "selection", "x")

    def __init__(
        self, op: Op, pos: Pos, x: Expr, sel: str, sel_pkg: Package | None, selection: Var | FuncObject | None = None,
        func_name: Name | None = None, *, type: Type | None = None, implicit: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(op, pos, type=type, implicit=implicit)
        self.x = x
        self.sel = sel
        self.sel_pkg = sel_pkg
        self.selection = selection
        self.func_name = func_name


@final
class SliceExpr(ExprNode):
    """OSLICE, OSLICEARR (x is a pointer to array), OSLICESTR, OSLICE3, OSLICE3ARR."""

    __slots__ = ("high", "low", "max", "x")

    def __init__(
        self, op: Op, pos: Pos, x: Expr, low: Expr | None, high: Expr | None, max: Expr | None = None, *,
        type: Type | None = None,
    ) -> None:  # fmt: skip
        super().__init__(op, pos, type=type)
        self.x = x
        self.low = low
        self.high = high
        self.max = max


@final
class StarExpr(ExprNode):
    """ODEREF."""

    __slots__ = ("x",)

    def __init__(self, op: Op, pos: Pos, x: Expr, *, type: Type | None = None, implicit: bool = False) -> None:
        super().__init__(op, pos, type=type, implicit=implicit)
        self.x = x


@final
class TypeAssertExpr(ExprNode):
    """ODOTTYPE, ODOTTYPE2. `use_nil_panic` where it stands for a call of a method of nil."""

    __slots__ = ("use_nil_panic", "x")

    def __init__(self, op: Op, pos: Pos, x: Expr, use_nil_panic: bool = False, *, type: Type | None = None) -> None:
        super().__init__(op, pos, type=type)
        self.x = x
        self.use_nil_panic = use_nil_panic


@final
class DynamicTypeAssertExpr(ExprNode):
    """ODYNAMICDOTTYPE, ODYNAMICDOTTYPE2: assertion to a type known only through the dictionary."""

    __slots__ = ("itab", "rtype", "x")

    def __init__(
        self, op: Op, pos: Pos, x: Expr, rtype: Expr | None = None, itab: Expr | None = None, *,
        type: Type | None = None,
    ) -> None:  # fmt: skip
        super().__init__(op, pos, type=type)
        self.x = x
        self.rtype = rtype
        self.itab = itab


@final
class DynamicType(ExprNode):
    """ODYNAMICTYPE: prints as <node DYNAMICTYPE>."""

    __slots__ = ("itab", "rtype")

    def __init__(
        self, op: Op, pos: Pos, rtype: Expr | None = None, itab: Expr | None = None, *, type: Type | None = None
    ) -> None:
        super().__init__(op, pos, type=type)
        self.rtype = rtype
        self.itab = itab


@final
class InlinedCallExpr(ExprNode):
    """OINLCALL: a call whose body stands in its place; `return_vars` hold the results after it."""

    __slots__ = ("body", "return_vars")

    def __init__(
        self, op: Op, pos: Pos, body: Stmts, return_vars: list[Expr], *, init: list[Stmt] | None = None,
        type: Type | None = None,
    ) -> None:  # fmt: skip
        super().__init__(op, pos, init=init, type=type)
        self.body = body
        self.return_vars = return_vars


@final
class ParenExpr(ExprNode):
    """OPAREN: marks a call while calls are inlined, and stays in its place when the call changes. Then it is gone."""

    __slots__ = ("x",)

    def __init__(self, op: Op, pos: Pos, x: Expr, *, type: Type | None = None) -> None:
        super().__init__(op, pos, type=type)
        self.x = x


@final
class LinksymOffsetExpr(ExprNode):
    """OLINKSYMOFFSET: an address in static data."""

    __slots__ = ("offset", "symbol")

    def __init__(self, op: Op, pos: Pos, symbol: str, offset: int = 0, *, type: Type | None = None) -> None:
        super().__init__(op, pos, type=type)
        self.symbol = symbol
        self.offset = offset


# --- Statements ------------------------------------------------------------------------------------


@final
class Decl(Node):
    """ODCL: var x. `checked` if gc's type checker visits it, as it does those that it makes itself."""

    __slots__ = ("checked", "x")

    def __init__(self, op: Op, pos: Pos, x: Name, checked: bool = False) -> None:
        super().__init__(op, pos)
        self.x = x
        self.checked = checked


@final
class AssignStmt(Node):
    """OAS: x = y; y None sets x to zero."""

    __slots__ = ("def_", "x", "y")

    def __init__(
        self, op: Op, pos: Pos, x: Expr, y: Expr | None, def_: bool = False, *, init: list[Stmt] | None = None
    ) -> None:
        super().__init__(op, pos, init=init)
        self.x = x
        self.y = y
        self.def_ = def_


@final
class AssignListStmt(Node):
    """OAS2, OAS2DOTTYPE, OAS2FUNC, OAS2MAPR, OAS2RECV, OSELRECV2."""

    __slots__ = ("def_", "lhs", "rhs")

    def __init__(self, op: Op, pos: Pos, lhs: list[Expr], rhs: list[Expr], def_: bool = False) -> None:
        super().__init__(op, pos)
        self.lhs = lhs
        self.rhs = rhs
        self.def_ = def_


@final
class AssignOpStmt(Node):
    """OASOP: x op= y."""

    __slots__ = ("asop", "inc_dec", "x", "y")

    def __init__(self, op: Op, pos: Pos, x: Expr, asop: Op, y: Expr, inc_dec: bool = False) -> None:
        super().__init__(op, pos)
        self.x = x
        self.asop = asop
        self.y = y
        self.inc_dec = inc_dec


@final
class BlockStmt(Node):
    """OBLOCK. Not `checked` is the one that stands in an initialiser of which nothing is left."""

    __slots__ = ("checked", "list")

    def __init__(self, op: Op, pos: Pos, list: list[Stmt], checked: bool = True) -> None:
        super().__init__(op, pos)
        self.list = list
        self.checked = checked


@final
class BranchStmt(Node):
    """OBREAK, OCONTINUE, OFALL, OGOTO."""

    __slots__ = ("label",)

    def __init__(self, op: Op, pos: Pos, label: str | None) -> None:
        super().__init__(op, pos)
        self.label = label


@final
class CaseClause(Node):
    """OCASE; an empty list is the default."""

    __slots__ = ("body", "list", "var")

    def __init__(self, op: Op, pos: Pos, list: list[Expr], body: Stmts) -> None:
        super().__init__(op, pos)
        self.list = list
        self.body = body
        self.var: Name | None = None


@final
class CommClause(Node):
    """OCASE of a select; comm None is the default."""

    __slots__ = ("body", "comm")

    def __init__(self, op: Op, pos: Pos, comm: Stmt | None, body: list[Stmt]) -> None:
        super().__init__(op, pos)
        self.comm = comm
        self.body = body


@final
class ForStmt(Node):
    """OFOR."""

    __slots__ = ("body", "cond", "distinct_vars", "label", "post")

    def __init__(
        self, op: Op, pos: Pos, cond: Expr | None, post: Stmt | None, body: list[Stmt], label: str | None = None,
        distinct_vars: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(op, pos)
        self.cond = cond
        self.post = post
        self.body = body
        self.label = label
        self.distinct_vars = distinct_vars


@final
class GoDeferStmt(Node):
    """OGO, ODEFER."""

    __slots__ = ("call", "defer_at")

    def __init__(self, op: Op, pos: Pos, call: Expr) -> None:
        super().__init__(op, pos)
        self.call = call
        self.defer_at: Expr | None = None


@final
class IfStmt(Node):
    """OIF."""

    __slots__ = ("body", "cond", "else_")

    def __init__(self, op: Op, pos: Pos, cond: Expr, body: list[Stmt], else_: list[Stmt]) -> None:
        super().__init__(op, pos)
        self.cond = cond
        self.body = body
        self.else_ = else_


@final
class LabelStmt(Node):
    """OLABEL."""

    __slots__ = ("label",)

    def __init__(self, op: Op, pos: Pos, label: str) -> None:
        super().__init__(op, pos)
        self.label = label


@final
class RangeStmt(Node):
    """ORANGE."""

    __slots__ = ("body", "def_", "distinct_vars", "key", "key_converts", "label", "value", "value_converts", "x")

    def __init__(
        self, op: Op, pos: Pos, x: Expr, key: Expr | None, value: Expr | None, body: list[Stmt],
        label: str | None = None,
    ) -> None:  # fmt: skip
        super().__init__(op, pos)
        self.x = x
        self.key = key
        self.value = value
        self.body = body
        self.def_ = False
        self.label = label
        self.distinct_vars = False
        # Conversions of key and value to interface destinations, as RangeStmt.KeyTypeWord and ValueTypeWord record.
        self.key_converts = False
        self.value_converts = False


@final
class ReturnStmt(Node):
    """ORETURN."""

    __slots__ = ("results",)

    def __init__(self, op: Op, pos: Pos, results: list[Expr]) -> None:
        super().__init__(op, pos)
        self.results = results


@final
class SelectStmt(Node):
    """OSELECT."""

    __slots__ = ("cases", "label")

    def __init__(self, op: Op, pos: Pos, cases: list[CommClause], label: str | None = None) -> None:
        super().__init__(op, pos)
        self.cases = cases
        self.label = label


@final
class SendStmt(Node):
    """OSEND."""

    __slots__ = ("chan", "value")

    def __init__(self, op: Op, pos: Pos, chan: Expr, value: Expr) -> None:
        super().__init__(op, pos)
        self.chan = chan
        self.value = value


@final
class SwitchStmt(Node):
    """OSWITCH; tag is a TypeSwitchGuard for a type switch."""

    __slots__ = ("cases", "label", "tag")

    def __init__(self, op: Op, pos: Pos, tag: Expr | TypeSwitchGuard | None, cases: list[CaseClause]) -> None:
        super().__init__(op, pos)
        self.tag = tag
        self.cases = cases
        self.label: str | None = None


@final
class TypeSwitchGuard(Node):
    """OTYPESW: `tag := x.(type)`; tag is the name as written, or None."""

    __slots__ = ("tag", "tag_pos", "x")

    def __init__(self, op: Op, pos: Pos, tag: str | None, x: Expr, tag_pos: Pos = NO_POS) -> None:
        super().__init__(op, pos)
        self.tag = tag
        self.x = x
        self.tag_pos = tag_pos


@final
class TailCallStmt(Node):
    """OTAILCALL, in method wrappers."""

    __slots__ = ("call",)

    def __init__(self, op: Op, pos: Pos, call: CallExpr) -> None:
        super().__init__(op, pos)
        self.call = call


Expr: TypeAlias = (
    Name | TypeNode | BasicLit | NilExpr | AddStringExpr | AddrExpr | BinaryExpr | LogicalExpr | UnaryExpr | CallExpr
    | ClosureExpr | CompLitExpr | ConvExpr | IndexExpr | KeyExpr | StructKeyExpr | MakeExpr | SelectorExpr | SliceExpr
    | StarExpr | TypeAssertExpr | DynamicTypeAssertExpr | DynamicType | LinksymOffsetExpr | InlinedCallExpr | ParenExpr
)  # fmt: skip
# Calls, receives, close, panic, clear and copy may stand as statements; a ParenExpr for a call while calls are inlined.
Stmt: TypeAlias = (
    Decl | AssignStmt | AssignListStmt | AssignOpStmt | BlockStmt | BranchStmt | ForStmt | GoDeferStmt | IfStmt
    | LabelStmt | RangeStmt | ReturnStmt | SelectStmt | SendStmt | SwitchStmt | TailCallStmt
    | CallExpr | UnaryExpr | BinaryExpr | InlinedCallExpr | ParenExpr
)  # fmt: skip
Stmts: TypeAlias = "list[Stmt]"  # for classes that have a field called `list`
