"""The syntax tree, in the order of the Go specification.

The classes follow cmd/compile/internal/syntax/nodes.go (Go 1.27.3), because gc's positions and its
later stages are defined on that tree. Nodes hold syntax only; what the checker finds lives in side
tables keyed by node (`goesc.check.info`). Identity is equality.

`pos` is gc's position of the node (syntax/parser.go): a call sits at its `(`, a selector, assertion
or `.(type)` at its `.`, an index or slice expression at its `[`, a binary expression, assignment or
send at its operator, a composite literal at its `{` unless it has `&` before it (then the Operation `&`
sits at the `&`), a key-value pair at its `:`, a list expression at its first element,
a declaration spec at its first name, everything else at its first token.

    x := f(1)   ->   AssignStmt(op=DEF, lhs=Name('x'), rhs=CallExpr(Name('f'), [BasicLit('1')]))
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TypeAlias, final

from goesc.source.positions import NO_POS, Pos


class Op(IntEnum):
    """Operators, in the order of syntax/tokens.go. 0 means none."""

    NONE = 0
    DEF = 1  # :=
    NOT = 2  # !
    RECV = 3  # <-
    TILDE = 4  # ~
    OROR = 5  # ||
    ANDAND = 6  # &&
    EQL = 7
    NEQ = 8
    LSS = 9
    LEQ = 10
    GTR = 11
    GEQ = 12
    ADD = 13
    SUB = 14
    OR = 15
    XOR = 16
    MUL = 17
    DIV = 18
    REM = 19
    AND = 20
    ANDNOT = 21
    SHL = 22
    SHR = 23


OP_TEXT: dict[Op, str] = {
    Op.DEF: ":", Op.NOT: "!", Op.RECV: "<-", Op.TILDE: "~", Op.OROR: "||", Op.ANDAND: "&&",
    Op.EQL: "==", Op.NEQ: "!=", Op.LSS: "<", Op.LEQ: "<=", Op.GTR: ">", Op.GEQ: ">=",
    Op.ADD: "+", Op.SUB: "-", Op.OR: "|", Op.XOR: "^", Op.MUL: "*", Op.DIV: "/", Op.REM: "%",
    Op.AND: "&", Op.ANDNOT: "&^", Op.SHL: "<<", Op.SHR: ">>",
}  # fmt: skip

# Binding strength of binary operators (specification, Operator precedence); unary operators bind tighter.
PRECEDENCE: dict[Op, int] = {
    Op.OROR: 1, Op.ANDAND: 2,
    Op.EQL: 3, Op.NEQ: 3, Op.LSS: 3, Op.LEQ: 3, Op.GTR: 3, Op.GEQ: 3,
    Op.ADD: 4, Op.SUB: 4, Op.OR: 4, Op.XOR: 4,
    Op.MUL: 5, Op.DIV: 5, Op.REM: 5, Op.AND: 5, Op.ANDNOT: 5, Op.SHL: 5, Op.SHR: 5,
}  # fmt: skip


class LitKind(IntEnum):
    INT = 0
    FLOAT = 1
    IMAG = 2
    RUNE = 3
    STRING = 4


class ChanDir(IntEnum):
    BOTH = 0
    SEND_ONLY = 1  # chan<- T
    RECV_ONLY = 2  # <-chan T


class Branch(IntEnum):
    BREAK = 0
    CONTINUE = 1
    FALLTHROUGH = 2
    GOTO = 3


@dataclass(slots=True, eq=False, repr=False)
class Node:
    pos: Pos


@final
@dataclass(slots=True, eq=False, repr=False)
class Pragma:
    """`//go:` directives that stand before a declaration, or before the package clause."""

    # (position of the text, which is gc's position for the directive; text from "go:" on)
    directives: list[tuple[Pos, str]] = field(default_factory=list)

    def has(self, verb: str) -> bool:
        """Whether a directive such as "go:noinline" is there."""
        return any(text.split(None, 1)[0] == verb for _, text in self.directives)


# --- Source file -----------------------------------------------------------------------------------


@final
@dataclass(slots=True, eq=False, repr=False)
class File(Node):
    """A source file. `pos` is the `package` keyword."""

    pkg_name: Name
    decls: list[Decl]
    eof: Pos
    pragma: Pragma | None = None
    go_version: str = ""  # from a //go:build line that implies one ("go1.21"), else ""
    linknames: list[tuple[Pos, str, str]] = field(default_factory=list)  # (pos, local, remote or "")
    dangling: list[tuple[Pos, str]] = field(default_factory=list)  # //go: directives bound to nothing


# --- Declarations ----------------------------------------------------------------------------------


@final
@dataclass(slots=True, eq=False, repr=False)
class Group:
    """Identity of a parenthesised declaration; its specs share one Group."""


@final
@dataclass(slots=True, eq=False, repr=False)
class ImportDecl(Node):
    path: BasicLit | None
    local_name: Name | None = None
    group: Group | None = None
    pragma: Pragma | None = None


@final
@dataclass(slots=True, eq=False, repr=False)
class ConstDecl(Node):
    names: list[Name]
    type: Expr | None
    values: Expr | None
    group: Group | None = None
    pragma: Pragma | None = None


@final
@dataclass(slots=True, eq=False, repr=False)
class TypeDecl(Node):
    name: Name
    tparams: list[Field]
    alias: bool
    type: Expr
    group: Group | None = None
    pragma: Pragma | None = None


@final
@dataclass(slots=True, eq=False, repr=False)
class VarDecl(Node):
    names: list[Name]
    type: Expr | None
    values: Expr | None
    group: Group | None = None
    pragma: Pragma | None = None


@final
@dataclass(slots=True, eq=False, repr=False)
class FuncDecl(Node):
    recv: Field | None
    name: Name
    tparams: list[Field]
    type: FuncType
    body: BlockStmt | None
    pragma: Pragma | None = None
    read_body: Callable[[], None] | None = None  # fills a body that waits (goesc.syntax.outline); None: it is there

    def whole_body(self) -> BlockStmt | None:
        """The body, read first if it waits."""
        if self.read_body is not None:
            self.read_body()
        return self.body


# --- Expressions and types -------------------------------------------------------------------------


@final
@dataclass(slots=True, eq=False, repr=False)
class BadExpr(Node):
    """Stands where an expression could not be read."""


@final
@dataclass(slots=True, eq=False, repr=False)
class Name(Node):
    value: str


@final
@dataclass(slots=True, eq=False, repr=False)
class BasicLit(Node):
    value: str  # source text
    kind: LitKind
    bad: bool = False


@final
@dataclass(slots=True, eq=False, repr=False)
class CompositeLit(Node):
    type: Expr | None
    elems: list[Expr]
    nkeys: int
    rbrace: Pos = NO_POS


@final
@dataclass(slots=True, eq=False, repr=False)
class KeyValueExpr(Node):
    key: Expr
    value: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class FuncLit(Node):
    type: FuncType
    body: BlockStmt


@final
@dataclass(slots=True, eq=False, repr=False)
class ParenExpr(Node):
    x: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class SelectorExpr(Node):
    x: Expr
    sel: Name


@final
@dataclass(slots=True, eq=False, repr=False)
class IndexExpr(Node):
    """x[index]; a ListExpr index for several type arguments."""

    x: Expr
    index: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class SliceExpr(Node):
    x: Expr
    index: list[Expr | None]  # three entries: low, high, max
    full: bool


@final
@dataclass(slots=True, eq=False, repr=False)
class AssertExpr(Node):
    x: Expr
    type: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class TypeSwitchGuard(Node):
    lhs: Name | None
    x: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class Operation(Node):
    """Unary (y is None) or binary. `*x` and pointer types are unary MUL, `&x` unary AND, `<-x` RECV."""

    op: Op
    x: Expr
    y: Expr | None = None


@final
@dataclass(slots=True, eq=False, repr=False)
class CallExpr(Node):
    fun: Expr
    args: list[Expr]
    has_dots: bool = False


@final
@dataclass(slots=True, eq=False, repr=False)
class ListExpr(Node):
    elems: list[Expr]


@final
@dataclass(slots=True, eq=False, repr=False)
class ArrayType(Node):
    len: Expr | None  # None: [...]T
    elem: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class SliceType(Node):
    elem: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class DotsType(Node):
    elem: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class StructType(Node):
    fields: list[Field]
    tags: list[BasicLit | None]  # same length as fields, or shorter


@final
@dataclass(slots=True, eq=False, repr=False)
class Field(Node):
    """A struct field, parameter, type parameter, method or embedded element.

    Fields that share one type in the source share the same `type` object. `pos` is the name's, or the type's.
    """

    name: Name | None
    type: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class InterfaceType(Node):
    methods: list[Field]


@final
@dataclass(slots=True, eq=False, repr=False)
class FuncType(Node):
    params: list[Field]
    results: list[Field]


@final
@dataclass(slots=True, eq=False, repr=False)
class MapType(Node):
    key: Expr
    value: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class ChanType(Node):
    dir: ChanDir
    elem: Expr


# --- Statements ------------------------------------------------------------------------------------


@final
@dataclass(slots=True, eq=False, repr=False)
class EmptyStmt(Node):
    pass


@final
@dataclass(slots=True, eq=False, repr=False)
class LabeledStmt(Node):
    label: Name
    stmt: Stmt


@final
@dataclass(slots=True, eq=False, repr=False)
class BlockStmt(Node):
    list: list[Stmt]
    rbrace: Pos = NO_POS


@final
@dataclass(slots=True, eq=False, repr=False)
class ExprStmt(Node):
    x: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class SendStmt(Node):
    chan: Expr
    value: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class DeclStmt(Node):
    decls: list[Decl]


@final
@dataclass(slots=True, eq=False, repr=False)
class AssignStmt(Node):
    """lhs = rhs (op NONE), lhs := rhs (DEF), lhs op= rhs; rhs None with ADD or SUB is ++ or --."""

    op: Op
    lhs: Expr
    rhs: Expr | None


@final
@dataclass(slots=True, eq=False, repr=False)
class BranchStmt(Node):
    tok: Branch
    label: Name | None
    # Set by the branch checker (syntax/branches.go): the LabeledStmt, loop, switch or select that is
    # continued or broken out of; the LabeledStmt for a goto; None for fallthrough.
    target: Stmt | None = None


@final
@dataclass(slots=True, eq=False, repr=False)
class CallStmt(Node):
    """go or defer."""

    is_defer: bool
    call: Expr
    defer_at: Expr | None = None  # set by the range-over-func rewrite


@final
@dataclass(slots=True, eq=False, repr=False)
class ReturnStmt(Node):
    results: Expr | None


@final
@dataclass(slots=True, eq=False, repr=False)
class IfStmt(Node):
    init: SimpleStmt | None
    cond: Expr
    then: BlockStmt
    else_: Stmt | None = None


@final
@dataclass(slots=True, eq=False, repr=False)
class ForStmt(Node):
    init: SimpleStmt | RangeClause | None
    cond: Expr | None
    post: SimpleStmt | None
    body: BlockStmt


@final
@dataclass(slots=True, eq=False, repr=False)
class RangeClause(Node):
    lhs: Expr | None
    def_: bool
    x: Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class SwitchStmt(Node):
    init: SimpleStmt | None
    tag: Expr | None  # a TypeSwitchGuard for a type switch
    body: list[CaseClause]
    rbrace: Pos = NO_POS


@final
@dataclass(slots=True, eq=False, repr=False)
class CaseClause(Node):
    cases: Expr | None  # None: default; a ListExpr for several
    body: list[Stmt]
    colon: Pos = NO_POS


@final
@dataclass(slots=True, eq=False, repr=False)
class SelectStmt(Node):
    body: list[CommClause]
    rbrace: Pos = NO_POS


@final
@dataclass(slots=True, eq=False, repr=False)
class CommClause(Node):
    comm: SimpleStmt | None  # None: default
    body: list[Stmt]
    colon: Pos = NO_POS


Decl: TypeAlias = (
    ImportDecl | ConstDecl | TypeDecl | VarDecl | FuncDecl
)
Expr: TypeAlias = (
    BadExpr | Name | BasicLit | CompositeLit | KeyValueExpr | FuncLit | ParenExpr | SelectorExpr | IndexExpr |
    SliceExpr | AssertExpr | TypeSwitchGuard | Operation | CallExpr | ListExpr | ArrayType | SliceType | DotsType
    | StructType | InterfaceType | FuncType | MapType | ChanType
)
SimpleStmt: TypeAlias = (
    EmptyStmt | ExprStmt | SendStmt | AssignStmt | RangeClause
)
Stmt: TypeAlias = (
    EmptyStmt | LabeledStmt | BlockStmt | ExprStmt | SendStmt | DeclStmt | AssignStmt | BranchStmt | CallStmt |
    ReturnStmt | IfStmt | ForStmt | SwitchStmt | SelectStmt | RangeClause
)
