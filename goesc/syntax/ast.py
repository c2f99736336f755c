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
from enum import IntEnum
from typing import Final, TypeAlias, final

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


class Node:
    __slots__ = ("pos",)

    def __init__(self, pos: Pos) -> None:
        self.pos = pos


@final
class Pragma:
    """`//go:` directives that stand before a declaration, or before the package clause."""

    __slots__ = ("directives",)

    def __init__(self, directives: list[tuple[Pos, str]] | None = None) -> None:
        # (position of the text, which is gc's position for the directive; text from "go:" on)
        self.directives = [] if directives is None else directives

    def has(self, verb: str) -> bool:
        """Whether a directive such as "go:noinline" is there."""
        return any(verb_of(text) == verb for _, text in self.directives)


def verb_of(directive: str) -> str:
    """ "go:noinline" of a directive's text: the word ends at a blank, not at a tab (noder/noder.go:pragma)."""
    return directive.partition(" ")[0]


# --- Source file -----------------------------------------------------------------------------------


@final
class File(Node):
    """A source file. `pos` is the `package` keyword."""

    __slots__ = ("dangling", "decls", "eof", "go_version", "linknames", "pkg_name", "pragma")

    def __init__(
        self, pos: Pos, pkg_name: Name, decls: list[Decl], eof: Pos, pragma: Pragma | None = None, go_version: str = ""
    ) -> None:
        self.pos = pos
        self.pkg_name = pkg_name
        self.decls = decls
        self.eof = eof
        self.pragma = pragma
        self.go_version = go_version  # from a //go:build line that implies one ("go1.21"), else ""
        self.linknames: list[tuple[Pos, str, str]] = []  # (pos, local, remote or "")
        self.dangling: list[tuple[Pos, str]] = []  # //go: directives bound to nothing


# --- Declarations ----------------------------------------------------------------------------------


@final
class Group:
    """Identity of a parenthesised declaration; its specs share one Group."""

    __slots__ = ()


@final
class ImportDecl(Node):
    __slots__ = ("group", "local_name", "path", "pragma")

    def __init__(
        self, pos: Pos, path: BasicLit | None, local_name: Name | None = None, group: Group | None = None,
        pragma: Pragma | None = None,
    ) -> None:  # fmt: skip
        self.pos = pos
        self.path = path
        self.local_name = local_name
        self.group = group
        self.pragma = pragma


@final
class ConstDecl(Node):
    __slots__ = ("group", "names", "pragma", "type", "values")

    def __init__(
        self, pos: Pos, names: list[Name], type: Expr | None, values: Expr | None, group: Group | None = None,
        pragma: Pragma | None = None,
    ) -> None:  # fmt: skip
        self.pos = pos
        self.names = names
        self.type = type
        self.values = values
        self.group = group
        self.pragma = pragma


@final
class TypeDecl(Node):
    __slots__ = ("alias", "group", "name", "pragma", "tparams", "type")

    def __init__(
        self, pos: Pos, name: Name, tparams: list[Field], alias: bool, type: Expr, group: Group | None = None,
        pragma: Pragma | None = None,
    ) -> None:  # fmt: skip
        self.pos = pos
        self.name = name
        self.tparams = tparams
        self.alias = alias
        self.type = type
        self.group = group
        self.pragma = pragma


@final
class VarDecl(Node):
    __slots__ = ("group", "names", "pragma", "type", "values")

    def __init__(
        self, pos: Pos, names: list[Name], type: Expr | None, values: Expr | None, group: Group | None = None,
        pragma: Pragma | None = None,
    ) -> None:  # fmt: skip
        self.pos = pos
        self.names = names
        self.type = type
        self.values = values
        self.group = group
        self.pragma = pragma


@final
class FuncDecl(Node):
    __slots__ = ("body", "name", "pragma", "read_body", "recv", "tparams", "type")

    def __init__(
        self, pos: Pos, recv: Field | None, name: Name, tparams: list[Field], type: FuncType, body: BlockStmt | None,
        pragma: Pragma | None = None,
    ) -> None:  # fmt: skip
        self.pos = pos
        self.recv = recv
        self.name = name
        self.tparams = tparams
        self.type = type
        self.body = body
        self.pragma = pragma
        # fills a body that waits (goesc.syntax.outline); None: it is there
        self.read_body: Callable[[], None] | None = None

    def whole_body(self) -> BlockStmt | None:
        """The body, read first if it waits."""
        if self.read_body is not None:
            self.read_body()
        return self.body


# --- Expressions and types -------------------------------------------------------------------------


@final
class BadExpr(Node):
    """Stands where an expression could not be read."""

    __slots__ = ()


NO_TYPE: Final = BadExpr(0)  # of a parameter's name, until its whole list has been read


@final
class Name(Node):
    __slots__ = ("value",)

    def __init__(self, pos: Pos, value: str) -> None:
        self.pos = pos
        self.value = value


@final
class BasicLit(Node):
    __slots__ = ("bad", "kind", "value")

    def __init__(self, pos: Pos, value: str, kind: LitKind, bad: bool = False) -> None:
        self.pos = pos
        self.value = value  # source text
        self.kind = kind
        self.bad = bad


@final
class CompositeLit(Node):
    __slots__ = ("elems", "nkeys", "rbrace", "type")

    def __init__(self, pos: Pos, type: Expr | None, elems: list[Expr], nkeys: int, rbrace: Pos = NO_POS) -> None:
        self.pos = pos
        self.type = type
        self.elems = elems
        self.nkeys = nkeys
        self.rbrace = rbrace


@final
class KeyValueExpr(Node):
    __slots__ = ("key", "value")

    def __init__(self, pos: Pos, key: Expr, value: Expr) -> None:
        self.pos = pos
        self.key = key
        self.value = value


@final
class FuncLit(Node):
    __slots__ = ("body", "type")

    def __init__(self, pos: Pos, type: FuncType, body: BlockStmt) -> None:
        self.pos = pos
        self.type = type
        self.body = body


@final
class ParenExpr(Node):
    __slots__ = ("x",)

    def __init__(self, pos: Pos, x: Expr) -> None:
        self.pos = pos
        self.x = x


@final
class SelectorExpr(Node):
    __slots__ = ("sel", "x")

    def __init__(self, pos: Pos, x: Expr, sel: Name) -> None:
        self.pos = pos
        self.x = x
        self.sel = sel


@final
class IndexExpr(Node):
    """x[index]; a ListExpr index for several type arguments."""

    __slots__ = ("index", "x")

    def __init__(self, pos: Pos, x: Expr, index: Expr) -> None:
        self.pos = pos
        self.x = x
        self.index = index


@final
class SliceExpr(Node):
    __slots__ = ("full", "index", "x")

    def __init__(self, pos: Pos, x: Expr, index: list[Expr | None], full: bool) -> None:
        self.pos = pos
        self.x = x
        self.index = index  # three entries: low, high, max
        self.full = full


@final
class AssertExpr(Node):
    __slots__ = ("type", "x")

    def __init__(self, pos: Pos, x: Expr, type: Expr) -> None:
        self.pos = pos
        self.x = x
        self.type = type


@final
class TypeSwitchGuard(Node):
    __slots__ = ("lhs", "x")

    def __init__(self, pos: Pos, lhs: Name | None, x: Expr) -> None:
        self.pos = pos
        self.lhs = lhs
        self.x = x


@final
class Operation(Node):
    """Unary (y is None) or binary. `*x` and pointer types are unary MUL, `&x` unary AND, `<-x` RECV."""

    __slots__ = ("op", "x", "y")

    def __init__(self, pos: Pos, op: Op, x: Expr, y: Expr | None = None) -> None:
        self.pos = pos
        self.op = op
        self.x = x
        self.y = y


@final
class CallExpr(Node):
    __slots__ = ("args", "fun", "has_dots")

    def __init__(self, pos: Pos, fun: Expr, args: list[Expr], has_dots: bool = False) -> None:
        self.pos = pos
        self.fun = fun
        self.args = args
        self.has_dots = has_dots


@final
class ListExpr(Node):
    __slots__ = ("elems",)

    def __init__(self, pos: Pos, elems: list[Expr]) -> None:
        self.pos = pos
        self.elems = elems


@final
class ArrayType(Node):
    __slots__ = ("elem", "len")

    def __init__(self, pos: Pos, len: Expr | None, elem: Expr) -> None:
        self.pos = pos
        self.len = len  # None: [...]T
        self.elem = elem


@final
class SliceType(Node):
    __slots__ = ("elem",)

    def __init__(self, pos: Pos, elem: Expr) -> None:
        self.pos = pos
        self.elem = elem


@final
class DotsType(Node):
    __slots__ = ("elem",)

    def __init__(self, pos: Pos, elem: Expr) -> None:
        self.pos = pos
        self.elem = elem


@final
class StructType(Node):
    __slots__ = ("fields", "tags")

    def __init__(self, pos: Pos, fields: list[Field], tags: list[BasicLit | None]) -> None:
        self.pos = pos
        self.fields = fields
        self.tags = tags  # same length as fields, or shorter


@final
class Field(Node):
    """A struct field, parameter, type parameter, method or embedded element.

    Fields that share one type in the source share the same `type` object. `pos` is the name's, or the type's.
    """

    __slots__ = ("name", "type")

    def __init__(self, pos: Pos, name: Name | None, type: Expr) -> None:
        self.pos = pos
        self.name = name
        self.type = type


@final
class InterfaceType(Node):
    __slots__ = ("methods",)

    def __init__(self, pos: Pos, methods: list[Field]) -> None:
        self.pos = pos
        self.methods = methods


@final
class FuncType(Node):
    __slots__ = ("params", "results")

    def __init__(self, pos: Pos, params: list[Field], results: list[Field]) -> None:
        self.pos = pos
        self.params = params
        self.results = results


@final
class MapType(Node):
    __slots__ = ("key", "value")

    def __init__(self, pos: Pos, key: Expr, value: Expr) -> None:
        self.pos = pos
        self.key = key
        self.value = value


@final
class ChanType(Node):
    __slots__ = ("dir", "elem")

    def __init__(self, pos: Pos, dir: ChanDir, elem: Expr) -> None:
        self.pos = pos
        self.dir = dir
        self.elem = elem


# --- Statements ------------------------------------------------------------------------------------


@final
class EmptyStmt(Node):
    __slots__ = ()


@final
class LabeledStmt(Node):
    __slots__ = ("label", "stmt")

    def __init__(self, pos: Pos, label: Name, stmt: Stmt) -> None:
        self.pos = pos
        self.label = label
        self.stmt = stmt


@final
class BlockStmt(Node):
    __slots__ = ("list", "rbrace")

    def __init__(self, pos: Pos, list: list[Stmt], rbrace: Pos = NO_POS) -> None:
        self.pos = pos
        self.list = list
        self.rbrace = rbrace


@final
class ExprStmt(Node):
    __slots__ = ("x",)

    def __init__(self, pos: Pos, x: Expr) -> None:
        self.pos = pos
        self.x = x


@final
class SendStmt(Node):
    __slots__ = ("chan", "value")

    def __init__(self, pos: Pos, chan: Expr, value: Expr) -> None:
        self.pos = pos
        self.chan = chan
        self.value = value


@final
class DeclStmt(Node):
    __slots__ = ("decls",)

    def __init__(self, pos: Pos, decls: list[Decl]) -> None:
        self.pos = pos
        self.decls = decls


@final
class AssignStmt(Node):
    """lhs = rhs (op NONE), lhs := rhs (DEF), lhs op= rhs; rhs None with ADD or SUB is ++ or --."""

    __slots__ = ("lhs", "op", "rhs")

    def __init__(self, pos: Pos, op: Op, lhs: Expr, rhs: Expr | None) -> None:
        self.pos = pos
        self.op = op
        self.lhs = lhs
        self.rhs = rhs


@final
class BranchStmt(Node):
    __slots__ = ("label", "target", "tok")

    def __init__(self, pos: Pos, tok: Branch, label: Name | None) -> None:
        self.pos = pos
        self.tok = tok
        self.label = label
        # Set by the branch checker (syntax/branches.go): the LabeledStmt, loop, switch or select that is
        # continued or broken out of; the LabeledStmt for a goto; None for fallthrough.
        self.target: Stmt | None = None


@final
class CallStmt(Node):
    """go or defer."""

    __slots__ = ("call", "is_defer")

    def __init__(self, pos: Pos, is_defer: bool, call: Expr) -> None:
        self.pos = pos
        self.is_defer = is_defer
        self.call = call


@final
class ReturnStmt(Node):
    __slots__ = ("results",)

    def __init__(self, pos: Pos, results: Expr | None) -> None:
        self.pos = pos
        self.results = results


@final
class IfStmt(Node):
    __slots__ = ("cond", "else_", "init", "then")

    def __init__(
        self, pos: Pos, init: SimpleStmt | None, cond: Expr, then: BlockStmt, else_: Stmt | None = None
    ) -> None:
        self.pos = pos
        self.init = init
        self.cond = cond
        self.then = then
        self.else_ = else_


@final
class ForStmt(Node):
    __slots__ = ("body", "cond", "init", "post")

    def __init__(
        self, pos: Pos, init: SimpleStmt | RangeClause | None, cond: Expr | None, post: SimpleStmt | None,
        body: BlockStmt,
    ) -> None:  # fmt: skip
        self.pos = pos
        self.init = init
        self.cond = cond
        self.post = post
        self.body = body


@final
class RangeClause(Node):
    __slots__ = ("def_", "lhs", "x")

    def __init__(self, pos: Pos, lhs: Expr | None, def_: bool, x: Expr) -> None:
        self.pos = pos
        self.lhs = lhs
        self.def_ = def_
        self.x = x


@final
class SwitchStmt(Node):
    __slots__ = ("body", "init", "rbrace", "tag")

    def __init__(
        self, pos: Pos, init: SimpleStmt | None, tag: Expr | None, body: list[CaseClause], rbrace: Pos = NO_POS
    ) -> None:
        self.pos = pos
        self.init = init
        self.tag = tag  # a TypeSwitchGuard for a type switch
        self.body = body
        self.rbrace = rbrace


@final
class CaseClause(Node):
    __slots__ = ("body", "cases", "colon")

    def __init__(self, pos: Pos, cases: Expr | None, body: list[Stmt], colon: Pos = NO_POS) -> None:
        self.pos = pos
        self.cases = cases  # None: default; a ListExpr for several
        self.body = body
        self.colon = colon


@final
class SelectStmt(Node):
    __slots__ = ("body", "rbrace")

    def __init__(self, pos: Pos, body: list[CommClause], rbrace: Pos = NO_POS) -> None:
        self.pos = pos
        self.body = body
        self.rbrace = rbrace


@final
class CommClause(Node):
    __slots__ = ("body", "colon", "comm")

    def __init__(self, pos: Pos, comm: SimpleStmt | None, body: list[Stmt], colon: Pos = NO_POS) -> None:
        self.pos = pos
        self.comm = comm  # None: default
        self.body = body
        self.colon = colon


Decl: TypeAlias = ImportDecl | ConstDecl | TypeDecl | VarDecl | FuncDecl
Expr: TypeAlias = (
    BadExpr
    | Name
    | BasicLit
    | CompositeLit
    | KeyValueExpr
    | FuncLit
    | ParenExpr
    | SelectorExpr
    | IndexExpr
    | SliceExpr
    | AssertExpr
    | TypeSwitchGuard
    | Operation
    | CallExpr
    | ListExpr
    | ArrayType
    | SliceType
    | DotsType
    | StructType
    | InterfaceType
    | FuncType
    | MapType
    | ChanType
)
SimpleStmt: TypeAlias = EmptyStmt | ExprStmt | SendStmt | AssignStmt | RangeClause
Stmt: TypeAlias = (
    EmptyStmt
    | LabeledStmt
    | BlockStmt
    | ExprStmt
    | SendStmt
    | DeclStmt
    | AssignStmt
    | BranchStmt
    | CallStmt
    | ReturnStmt
    | IfStmt
    | ForStmt
    | SwitchStmt
    | SelectStmt
    | RangeClause
)
