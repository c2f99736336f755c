"""Expressions (cmd/compile/internal/ir/expr.go, Go 1.27.3): one class for the operations that look alike.

f(1, x+y)   ->   CallExpr(OCALLFUNC, fun=Name f, args=[BasicLit 1, BinaryExpr(OADD, x, y)])
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, final

from goesc.ir.names import Func, Name
from goesc.ir.node import ExprNode, Node, present
from goesc.ir.op import Op
from goesc.source.positions import Pos
from goesc.types.constant import Value
from goesc.types.model import Type
from goesc.types.objects import Func as FuncObject
from goesc.types.objects import Package, Var

if TYPE_CHECKING:
    from goesc.ir.nodes import Expr, Stmt


@final
class TypeNode(ExprNode):
    """OTYPE: a type used as an operand (case of a type switch)."""

    __slots__ = ()

    def children(self) -> list[Node]:
        return []

    def like(self) -> Self:
        return TypeNode(self.op, self.pos)


@final
class BasicLit(ExprNode):
    """OLITERAL: a constant of a basic or defined type. `written` is its text in the program, and the operation that
    this is a text of, for releases whose messages have it."""

    __slots__ = ("value", "written")

    def __init__(
        self, op: Op, pos: Pos, value: Value, *, type: Type | None = None, written: tuple[str, Op] | None = None
    ) -> None:
        super().__init__(op, pos, type=type)
        self.value = value
        self.written = written

    def children(self) -> list[Node]:
        return [*self.init]

    def like(self) -> Self:
        return BasicLit(self.op, self.pos, self.value, written=self.written)


@final
class NilExpr(ExprNode):
    """ONIL."""

    __slots__ = ()

    def children(self) -> list[Node]:
        return [*self.init]

    def like(self) -> Self:
        return NilExpr(self.op, self.pos)


@final
class AddStringExpr(ExprNode):
    """OADDSTR: a + b + c, flattened."""

    __slots__ = ("list",)

    def __init__(self, op: Op, pos: Pos, list: list[Expr], *, type: Type | None = None) -> None:
        super().__init__(op, pos, type=type)
        self.list = list

    def children(self) -> list[Node]:
        return [*self.init, *self.list]

    def like(self) -> Self:
        return AddStringExpr(self.op, self.pos, self.list)


@final
class AddrExpr(ExprNode):
    """OADDR, OPTRLIT: &x."""

    __slots__ = ("x",)

    def __init__(self, op: Op, pos: Pos, x: Expr, *, type: Type | None = None, implicit: bool = False) -> None:
        super().__init__(op, pos, type=type, implicit=implicit)
        self.x = x

    def children(self) -> list[Node]:
        return [*self.init, self.x] if self.init else [self.x]

    def like(self) -> Self:
        return AddrExpr(self.op, self.pos, self.x)


@final
class BinaryExpr(ExprNode):
    """Arithmetic, shifts, comparisons, OCOPY, OCOMPLEX, OUNSAFEADD, OUNSAFESLICE, OUNSAFESTRING."""

    __slots__ = ("x", "y")

    def __init__(self, op: Op, pos: Pos, x: Expr, y: Expr, *, type: Type | None = None) -> None:
        super().__init__(op, pos, type=type)
        self.x = x
        self.y = y

    def children(self) -> list[Node]:
        return [*self.init, self.x, self.y] if self.init else [self.x, self.y]

    def like(self) -> Self:
        return BinaryExpr(self.op, self.pos, self.x, self.y)


@final
class LogicalExpr(ExprNode):
    """OANDAND, OOROR."""

    __slots__ = ("x", "y")

    def __init__(self, op: Op, pos: Pos, x: Expr, y: Expr, *, type: Type | None = None) -> None:
        super().__init__(op, pos, type=type)
        self.x = x
        self.y = y

    def children(self) -> list[Node]:
        return [*self.init, self.x, self.y] if self.init else [self.x, self.y]

    def like(self) -> Self:
        return LogicalExpr(self.op, self.pos, self.x, self.y)


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

    def children(self) -> list[Node]:
        return [*self.init, self.x] if self.init else [self.x]

    def like(self) -> Self:
        return UnaryExpr(self.op, self.pos, self.x)


@final
class CallExpr(ExprNode):
    """OCALLFUNC, OCALLINTER, OAPPEND, ODELETE, OMIN, OMAX, OPRINT, OPRINTLN, ORECOVER."""

    __slots__ = (
        "args", "defer_at", "fun", "go_defer", "imprecise", "is_compiler_var_live", "is_ddd", "keep_alive",
        "no_inline", "reshape",
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
        self.imprecise = False  # a method of a type parameter's constraint, of an interface

    def children(self) -> list[Node]:
        found: list[Node] = [*self.init, *present(self.fun), *self.args]
        if self.defer_at is not None:
            found.append(self.defer_at)
        found += self.keep_alive
        return found

    def like(self) -> Self:
        new = CallExpr(self.op, self.pos, self.fun, self.args, self.is_ddd, self.is_compiler_var_live)
        new.go_defer = self.go_defer
        new.keep_alive = self.keep_alive
        new.defer_at = self.defer_at
        new.no_inline = self.no_inline
        new.reshape = self.reshape
        new.imprecise = self.imprecise
        return new


@final
class ClosureExpr(ExprNode):
    """OCLOSURE."""

    __slots__ = ("func", "is_go_wrap")

    def __init__(self, op: Op, pos: Pos, func: Func, *, type: Type | None = None) -> None:
        super().__init__(op, pos, type=type)
        self.func = func
        self.is_go_wrap = False

    def children(self) -> list[Node]:
        return [*self.init]

    def like(self) -> Self:
        new = ClosureExpr(self.op, self.pos, self.func)
        new.is_go_wrap = self.is_go_wrap
        return new


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

    def children(self) -> list[Node]:
        return [*self.init, *self.list]

    def like(self) -> Self:
        return CompLitExpr(self.op, self.pos, self.list, self.len)


@final
class ConvExpr(ExprNode):
    """OCONV, OCONVIFACE, OCONVNOP, OBYTES2STR, ORUNES2STR, OSTR2BYTES, OSTR2RUNES, ORUNESTR, OSLICE2ARR, ...PTR.

    `rtti` is set if gc's reader made it, which adds the run-time types of a conversion to an interface; `zero_copy`
    once escape analysis has found that bytes can share a string's memory, which gc marks with an operation of its own.
    """

    __slots__ = ("rtti", "x", "zero_copy")

    def __init__(
        self, op: Op, pos: Pos, x: Expr, rtti: bool = False, *, type: Type | None = None, implicit: bool = False
    ) -> None:
        super().__init__(op, pos, type=type, implicit=implicit)
        self.x = x
        self.rtti = rtti
        self.zero_copy = False

    def children(self) -> list[Node]:
        return [*self.init, self.x] if self.init else [self.x]

    def like(self) -> Self:
        copy = ConvExpr(self.op, self.pos, self.x, self.rtti)
        copy.zero_copy = self.zero_copy
        return copy


@final
class IndexExpr(ExprNode):
    """OINDEX, OINDEXMAP."""

    __slots__ = ("assigned", "index", "x")

    def __init__(self, op: Op, pos: Pos, x: Expr, index: Expr, *, type: Type | None = None) -> None:
        super().__init__(op, pos, type=type)
        self.x = x
        self.index = index
        self.assigned = False

    def children(self) -> list[Node]:
        return [*self.init, self.x, self.index]

    def like(self) -> Self:
        new = IndexExpr(self.op, self.pos, self.x, self.index)
        new.assigned = self.assigned
        return new


@final
class KeyExpr(ExprNode):
    """OKEY: key: value in an array, slice or map literal."""

    __slots__ = ("key", "value")

    def __init__(self, op: Op, pos: Pos, key: Expr, value: Expr) -> None:
        super().__init__(op, pos)
        self.key = key
        self.value = value

    def children(self) -> list[Node]:
        return [*self.init, self.key, self.value]

    def like(self) -> Self:
        return KeyExpr(self.op, self.pos, self.key, self.value)


@final
class StructKeyExpr(ExprNode):
    """OSTRUCTKEY."""

    __slots__ = ("field", "value")

    def __init__(self, op: Op, pos: Pos, field: Var, value: Expr) -> None:
        super().__init__(op, pos)
        self.field = field
        self.value = value

    def children(self) -> list[Node]:
        return [*self.init, self.value]

    def like(self) -> Self:
        return StructKeyExpr(self.op, self.pos, self.field, self.value)


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

    def children(self) -> list[Node]:
        return [*self.init, *present(self.len, self.cap)]

    def like(self) -> Self:
        return MakeExpr(self.op, self.pos, self.len, self.cap)


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

    def children(self) -> list[Node]:
        return [*self.init, self.x] if self.init else [self.x]

    def like(self) -> Self:
        return SelectorExpr(self.op, self.pos, self.x, self.sel, self.sel_pkg, self.selection, self.func_name)


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

    def children(self) -> list[Node]:
        return [*self.init, self.x, *present(self.low, self.high, self.max)]

    def like(self) -> Self:
        return SliceExpr(self.op, self.pos, self.x, self.low, self.high, self.max)


@final
class StarExpr(ExprNode):
    """ODEREF."""

    __slots__ = ("x",)

    def __init__(self, op: Op, pos: Pos, x: Expr, *, type: Type | None = None, implicit: bool = False) -> None:
        super().__init__(op, pos, type=type, implicit=implicit)
        self.x = x

    def children(self) -> list[Node]:
        return [*self.init, self.x] if self.init else [self.x]

    def like(self) -> Self:
        return StarExpr(self.op, self.pos, self.x)


@final
class TypeAssertExpr(ExprNode):
    """ODOTTYPE, ODOTTYPE2. `use_nil_panic` where it stands for a call of a method of nil."""

    __slots__ = ("use_nil_panic", "x")

    def __init__(self, op: Op, pos: Pos, x: Expr, use_nil_panic: bool = False, *, type: Type | None = None) -> None:
        super().__init__(op, pos, type=type)
        self.x = x
        self.use_nil_panic = use_nil_panic

    def children(self) -> list[Node]:
        return [*self.init, self.x] if self.init else [self.x]

    def like(self) -> Self:
        return TypeAssertExpr(self.op, self.pos, self.x, self.use_nil_panic)


@final
class DynamicTypeAssertExpr(ExprNode):
    """ODYNAMICDOTTYPE, ODYNAMICDOTTYPE2: assertion to a type known only through the dictionary."""

    __slots__ = ("itab", "rtype", "src_rtype", "x")

    def __init__(
        self, op: Op, pos: Pos, x: Expr, rtype: Expr | None = None, itab: Expr | None = None,
        src_rtype: Expr | None = None, *, type: Type | None = None,
    ) -> None:  # fmt: skip
        super().__init__(op, pos, type=type)
        self.x = x
        self.rtype = rtype
        self.itab = itab
        self.src_rtype = src_rtype  # of the type of x, if that, too, is known only through the dictionary

    def children(self) -> list[Node]:
        return [*self.init, self.x, *present(self.src_rtype, self.rtype, self.itab)]

    def like(self) -> Self:
        return DynamicTypeAssertExpr(self.op, self.pos, self.x, self.rtype, self.itab, self.src_rtype)


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

    def children(self) -> list[Node]:
        return [*self.init, *present(self.rtype, self.itab)]

    def like(self) -> Self:
        return DynamicType(self.op, self.pos, self.rtype, self.itab)


@final
class InlinedCallExpr(ExprNode):
    """OINLCALL: a call whose body stands in its place; `return_vars` hold the results after it, `call` is what it
    was, for people."""

    __slots__ = ("body", "call", "reshape", "return_vars")

    def __init__(
        self, op: Op, pos: Pos, body: list[Stmt], return_vars: list[Expr], *, init: list[Stmt] | None = None,
        type: Type | None = None,
    ) -> None:  # fmt: skip
        super().__init__(op, pos, init=init, type=type)
        self.body = body
        self.return_vars = return_vars
        self.reshape = False  # as of the call
        self.call: CallExpr | None = None

    def children(self) -> list[Node]:
        return [*self.init, *self.body, *self.return_vars]

    def like(self) -> Self:
        new = InlinedCallExpr(self.op, self.pos, self.body, self.return_vars)
        new.reshape, new.call = self.reshape, self.call
        return new


@final
class ParenExpr(ExprNode):
    """OPAREN: marks a call while calls are inlined, and stays in its place when the call changes. Then it is gone."""

    __slots__ = ("x",)

    def __init__(self, op: Op, pos: Pos, x: Expr, *, type: Type | None = None) -> None:
        super().__init__(op, pos, type=type)
        self.x = x

    def children(self) -> list[Node]:
        return [*self.init, self.x] if self.init else [self.x]

    def like(self) -> Self:
        return ParenExpr(self.op, self.pos, self.x)


@final
class LinksymOffsetExpr(ExprNode):
    """OLINKSYMOFFSET: an address in static data."""

    __slots__ = ("offset", "symbol")

    def __init__(self, op: Op, pos: Pos, symbol: str, offset: int = 0, *, type: Type | None = None) -> None:
        super().__init__(op, pos, type=type)
        self.symbol = symbol
        self.offset = offset

    def children(self) -> list[Node]:
        return [*self.init]

    def like(self) -> Self:
        return LinksymOffsetExpr(self.op, self.pos, self.symbol, self.offset)
