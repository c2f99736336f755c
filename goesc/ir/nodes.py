"""IR nodes, named as in cmd/compile/internal/ir (Go 1.27.3); what lowering makes and escape analysis reads.

A node has an operation code `op` (dispatch tables are keyed by it), a position as gc gives it, for
expressions a type, and `init`: statements that run first. `esc` is set by escape analysis.

    x := f(1)   ->   AssignStmt(OAS, x=Name x, y=CallExpr(OCALLFUNC, fun=Name f, args=[1]), def_=True), init [DCL x]

Fields named after Python words carry a trailing underscore. Lists are owned by one node. A Name is
shared by all its uses; every other node stands in one place of one tree.
"""

from __future__ import annotations

from dataclasses import dataclass, field
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


@dataclass(slots=True, eq=False, repr=False)
class Node:
    op: Op
    pos: Pos
    esc: Esc = field(default=Esc.UNKNOWN, kw_only=True)
    init: list[Stmt] = field(default_factory=list, kw_only=True)


@dataclass(slots=True, eq=False, repr=False)
class ExprNode(Node):
    """`type` is None for statements-like calls without results, types' own nodes hold the type they name."""

    type: Type | None = field(default=None, kw_only=True)
    implicit: bool = field(default=False, kw_only=True)  # made by the compiler, not written
    transient: bool = field(default=False, kw_only=True)
    bounded: bool = field(default=False, kw_only=True)
    non_nil: bool = field(default=False, kw_only=True)


# --- Names and functions ---------------------------------------------------------------------------


@final
@dataclass(slots=True, eq=False, repr=False)
class Name(ExprNode):
    """ONAME: a variable or function. Messages print `sym`, package-qualified if `pkg` is another package."""

    sym: str  # "x", ".autotmp_3", "~r0", "#state1"; methods "T.M", "(*T).M"; closures "f.func1"; instances "F[int]"
    pkg: Package | None  # None: not package-qualified (autotmps, builtins)
    class_: Class = Class.NONE
    curfn: Func | None = None  # the function that declares it
    func: Func | None = None  # for Class.FUNC: the function, if its body belongs to this program
    obj: FuncObject | Var | None = None  # the checker's object, if there is one
    # The defining statement: AssignStmt, AssignListStmt, RangeStmt, ...; of a closure variable, a Name.
    defn: Node | None = None
    outer: Name | None = None  # closure variable: the variable of the enclosing function
    used: bool = False
    addrtaken: bool = False
    is_closure_var: bool = False
    by_ref: bool = False  # closure variable captured by reference; decided by escape analysis
    auto_temp: bool = False
    nonstatic: bool = False
    is_dict: bool = False  # the .dict parameter of a shaped function, or a closure's copy of it
    dict_index: int = 0
    param_field: Var | None = None  # the signature's parameter that this PARAM/PARAM_OUT stands for
    tags: list[str] | None = None  # for Class.FUNC: parameter tags (goesc.ir.leaks), receiver first; None: unknown yet
    value: Value | None = None
    noescape_pragma: bool = False
    opt: Any = None  # escape analysis's location; cleared afterwards

    @property
    def canonical(self) -> Name:
        """The variable itself, for a closure variable the outermost one it stands for."""
        name = self
        while name.is_closure_var and name.outer is not None:
            name = name.outer
        return name


class FuncPragma(IntEnum):
    """Bits of Func.pragma."""

    NOESCAPE = 1
    NOSPLIT = 2
    NOINLINE = 4
    UINTPTR_KEEP_ALIVE = 8
    UINTPTR_ESCAPES = 16
    SYSTEMSTACK = 32
    NOCHECKPTR = 64
    NORACE = 128
    CGO_UNSAFE_ARGS = 256
    NOWRITEBARRIER = 512
    NOWRITEBARRIERREC = 1024
    YESWRITEBARRIERREC = 2048


@final
@dataclass(slots=True, eq=False, repr=False)
class Func(Node):
    """ODCLFUNC: a function, method, closure, wrapper or instance. `pos` is its name's, a closure's its `func`'s."""

    nname: Name
    type: Signature | None = None  # receiver and .dict included where gc's type has them (method: recv separate)
    body: list[Stmt] = field(default_factory=list)
    has_body: bool = True  # False: implemented elsewhere (assembly, linkname)
    dcl: list[Name] = field(default_factory=list)  # params, results, locals, temps, in gc's order
    closure_vars: list[Name] = field(default_factory=list)
    closures: list[Func] = field(default_factory=list)
    oclosure: ClosureExpr | None = None
    closure_parent: Func | None = None
    range_parent: Func | None = None
    pragma: int = 0  # FuncPragma bits
    dupok: bool = False  # instances of generics and wrappers: no parameter lines
    wrapper: bool = False  # generated: go/defer wrapper, promoted method, method value
    is_package_init: bool = False
    is_dead_closure: bool = False
    hash_debug: bool = False
    has_defer: bool = False
    endpos: Pos = NO_POS
    num_defers: int = 0
    num_returns: int = 0
    func_lit_gen: int = 0
    range_lit_gen: int = 0
    go_defer_gen: int = 0
    labels: set[str] = field(default_factory=set)
    shape_type: bool = False  # the body of a shaped instance
    version: str = ""  # language version of its file, "go1.22"
    inl: Any = None  # of the inliner (goesc.inline): what it knows about this function as a callee

    @property
    def is_closure(self) -> bool:
        """As gc's IsClosure (ir/func.go): a function literal that captures variables."""
        return self.oclosure is not None and bool(self.closure_vars)


# --- Expressions -----------------------------------------------------------------------------------


@final
@dataclass(slots=True, eq=False, repr=False)
class TypeNode(ExprNode):
    """OTYPE: a type used as an operand (case of a type switch)."""


@final
@dataclass(slots=True, eq=False, repr=False)
class BasicLit(ExprNode):
    """OLITERAL: a constant of a basic or defined type."""

    value: Value


@final
@dataclass(slots=True, eq=False, repr=False)
class NilExpr(ExprNode):
    """ONIL."""


@final
@dataclass(slots=True, eq=False, repr=False)
class AddStringExpr(ExprNode):
    """OADDSTR: a + b + c, flattened."""

    list: list[Expr]


@final
@dataclass(slots=True, eq=False, repr=False)
class AddrExpr(ExprNode):
    """OADDR, OPTRLIT: &x."""

    x: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class BinaryExpr(ExprNode):
    """Arithmetic, shifts, comparisons, OCOPY, OCOMPLEX, OUNSAFEADD, OUNSAFESLICE, OUNSAFESTRING."""

    x: Expr
    y: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class LogicalExpr(ExprNode):
    """OANDAND, OOROR."""

    x: Expr
    y: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class UnaryExpr(ExprNode):
    """ONEG, OPLUS, ONOT, OBITNOT, ORECV, OLEN, OCAP, OCLOSE, OCLEAR, ONEW, OPANIC, OREAL, OIMAG, OUNSAFE...DATA.

    ONEW's x is a TypeNode, or a DynamicType in shaped code.
    """

    x: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class CallExpr(ExprNode):
    """OCALLFUNC, OCALLINTER, OAPPEND, ODELETE, OMIN, OMAX, OPRINT, OPRINTLN, ORECOVER."""

    fun: Expr | None  # None for builtins
    args: list[Expr]
    is_ddd: bool = False
    go_defer: bool = False
    keep_alive: list[Name] = field(default_factory=list)
    is_compiler_var_live: bool = False
    defer_at: Expr | None = None


@final
@dataclass(slots=True, eq=False, repr=False)
class ClosureExpr(ExprNode):
    """OCLOSURE."""

    func: Func
    is_go_wrap: bool = False


@final
@dataclass(slots=True, eq=False, repr=False)
class CompLitExpr(ExprNode):
    """OSTRUCTLIT (list of StructKeyExpr), OARRAYLIT, OSLICELIT, OMAPLIT (KeyExpr or values)."""

    list: list[Expr]
    len: int = 0


@final
@dataclass(slots=True, eq=False, repr=False)
class ConvExpr(ExprNode):
    """OCONV, OCONVIFACE, OCONVNOP, OBYTES2STR, ORUNES2STR, OSTR2BYTES, OSTR2RUNES, ORUNESTR, OSLICE2ARR, ...PTR."""

    x: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class IndexExpr(ExprNode):
    """OINDEX, OINDEXMAP."""

    x: Expr
    index: Expr
    assigned: bool = False


@final
@dataclass(slots=True, eq=False, repr=False)
class KeyExpr(ExprNode):
    """OKEY: key: value in an array, slice or map literal."""

    key: Expr
    value: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class StructKeyExpr(ExprNode):
    """OSTRUCTKEY."""

    field: Var
    value: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class MakeExpr(ExprNode):
    """OMAKESLICE, OMAKEMAP, OMAKECHAN."""

    len: Expr | None
    cap: Expr | None = None


@final
@dataclass(slots=True, eq=False, repr=False)
class SelectorExpr(ExprNode):
    """ODOT, ODOTPTR (fields), ODOTMETH, ODOTINTER (methods), OMETHVALUE, OMETHEXPR (x is a TypeNode).

    `selection` is the field or method; `func_name` the function that OMETHEXPR, OMETHVALUE or ODOTMETH stands for.
    """

    x: Expr
    sel: str
    sel_pkg: Package | None
    selection: Var | FuncObject | None = None
    func_name: Name | None = None


@final
@dataclass(slots=True, eq=False, repr=False)
class SliceExpr(ExprNode):
    """OSLICE, OSLICEARR (x is a pointer to array), OSLICESTR, OSLICE3, OSLICE3ARR."""

    x: Expr
    low: Expr | None
    high: Expr | None
    max: Expr | None = None


@final
@dataclass(slots=True, eq=False, repr=False)
class StarExpr(ExprNode):
    """ODEREF."""

    x: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class TypeAssertExpr(ExprNode):
    """ODOTTYPE, ODOTTYPE2."""

    x: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class DynamicTypeAssertExpr(ExprNode):
    """ODYNAMICDOTTYPE, ODYNAMICDOTTYPE2: assertion to a type known only through the dictionary."""

    x: Expr
    rtype: Expr | None = None
    src_rtype: Expr | None = None
    itab: Expr | None = None


@final
@dataclass(slots=True, eq=False, repr=False)
class DynamicType(ExprNode):
    """ODYNAMICTYPE: prints as <node DYNAMICTYPE>."""

    rtype: Expr | None = None
    itab: Expr | None = None


@final
@dataclass(slots=True, eq=False, repr=False)
class InlinedCallExpr(ExprNode):
    """OINLCALL: a call whose body stands in its place; `return_vars` hold the results after it."""

    body: Stmts
    return_vars: list[Expr]


@final
@dataclass(slots=True, eq=False, repr=False)
class ParenExpr(ExprNode):
    """OPAREN: marks a call while calls are inlined, and stays in its place when the call changes. Then it is gone."""

    x: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class LinksymOffsetExpr(ExprNode):
    """OLINKSYMOFFSET: an address in static data."""

    symbol: str
    offset: int = 0


# --- Statements ------------------------------------------------------------------------------------


@final
@dataclass(slots=True, eq=False, repr=False)
class Decl(Node):
    """ODCL: var x."""

    x: Name


@final
@dataclass(slots=True, eq=False, repr=False)
class AssignStmt(Node):
    """OAS: x = y; y None sets x to zero."""

    x: Expr
    y: Expr | None
    def_: bool = False


@final
@dataclass(slots=True, eq=False, repr=False)
class AssignListStmt(Node):
    """OAS2, OAS2DOTTYPE, OAS2FUNC, OAS2MAPR, OAS2RECV, OSELRECV2."""

    lhs: list[Expr]
    rhs: list[Expr]
    def_: bool = False


@final
@dataclass(slots=True, eq=False, repr=False)
class AssignOpStmt(Node):
    """OASOP: x op= y."""

    x: Expr
    asop: Op
    y: Expr
    inc_dec: bool = False


@final
@dataclass(slots=True, eq=False, repr=False)
class BlockStmt(Node):
    """OBLOCK."""

    list: list[Stmt]


@final
@dataclass(slots=True, eq=False, repr=False)
class BranchStmt(Node):
    """OBREAK, OCONTINUE, OFALL, OGOTO."""

    label: str | None


@final
@dataclass(slots=True, eq=False, repr=False)
class CaseClause(Node):
    """OCASE; an empty list is the default."""

    list: list[Expr]
    body: Stmts
    var: Name | None = None


@final
@dataclass(slots=True, eq=False, repr=False)
class CommClause(Node):
    """OCASE of a select; comm None is the default."""

    comm: Stmt | None
    body: list[Stmt]


@final
@dataclass(slots=True, eq=False, repr=False)
class ForStmt(Node):
    """OFOR."""

    cond: Expr | None
    post: Stmt | None
    body: list[Stmt]
    label: str | None = None
    distinct_vars: bool = False


@final
@dataclass(slots=True, eq=False, repr=False)
class GoDeferStmt(Node):
    """OGO, ODEFER."""

    call: Expr
    defer_at: Expr | None = None


@final
@dataclass(slots=True, eq=False, repr=False)
class IfStmt(Node):
    """OIF."""

    cond: Expr
    body: list[Stmt]
    else_: list[Stmt]


@final
@dataclass(slots=True, eq=False, repr=False)
class LabelStmt(Node):
    """OLABEL."""

    label: str


@final
@dataclass(slots=True, eq=False, repr=False)
class RangeStmt(Node):
    """ORANGE."""

    x: Expr
    key: Expr | None
    value: Expr | None
    body: list[Stmt]
    def_: bool = False
    label: str | None = None
    distinct_vars: bool = False
    # Conversions of key and value to interface destinations, as RangeStmt.KeyTypeWord and ValueTypeWord record.
    key_converts: bool = False
    value_converts: bool = False


@final
@dataclass(slots=True, eq=False, repr=False)
class ReturnStmt(Node):
    """ORETURN."""

    results: list[Expr]


@final
@dataclass(slots=True, eq=False, repr=False)
class SelectStmt(Node):
    """OSELECT."""

    cases: list[CommClause]
    label: str | None = None


@final
@dataclass(slots=True, eq=False, repr=False)
class SendStmt(Node):
    """OSEND."""

    chan: Expr
    value: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class SwitchStmt(Node):
    """OSWITCH; tag is a TypeSwitchGuard for a type switch."""

    tag: Expr | TypeSwitchGuard | None
    cases: list[CaseClause]
    label: str | None = None


@final
@dataclass(slots=True, eq=False, repr=False)
class TypeSwitchGuard(Node):
    """OTYPESW: `tag := x.(type)`; tag is the name as written, or None."""

    tag: str | None
    x: Expr
    used: bool = False


@final
@dataclass(slots=True, eq=False, repr=False)
class TailCallStmt(Node):
    """OTAILCALL, in method wrappers."""

    call: CallExpr


Expr: TypeAlias = (
    Name | TypeNode | BasicLit | NilExpr | AddStringExpr | AddrExpr | BinaryExpr | LogicalExpr | UnaryExpr | CallExpr
    | ClosureExpr | CompLitExpr | ConvExpr | IndexExpr | KeyExpr | StructKeyExpr | MakeExpr | SelectorExpr | SliceExpr
    | StarExpr | TypeAssertExpr | DynamicTypeAssertExpr | DynamicType | LinksymOffsetExpr
    | InlinedCallExpr | ParenExpr
)  # fmt: skip
# Calls, receives, close, panic, clear and copy may stand as statements.
Stmt: TypeAlias = (
    Decl | AssignStmt | AssignListStmt | AssignOpStmt | BlockStmt | BranchStmt | ForStmt | GoDeferStmt | IfStmt
    | LabelStmt | RangeStmt | ReturnStmt | SelectStmt | SendStmt | SwitchStmt | TailCallStmt
    | CallExpr | UnaryExpr | BinaryExpr | InlinedCallExpr
)  # fmt: skip
Stmts: TypeAlias = "list[Stmt]"  # for classes that have a field called `list`
