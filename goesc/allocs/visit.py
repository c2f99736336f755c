"""What is evaluated when walk visits an expression that has been ordered, and what it reads and takes the addresses of.

    a[i] == b[j]   of interfaces     ->   b[j], then a[i]: each is copied before they are compared

goesc.allocs.order moves operands into temporaries before; here is what it finds of those that stay.

cmd/compile/internal/walk/expr.go, compare.go, convert.go, builtin.go, closure.go (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeAlias, TypeVar, final

from goesc.allocs.registers import is_on_stack
from goesc.allocs.runtime import Key, converts_key, fits_registers, key_of, takes_address
from goesc.allocs.sizes import is_byte
from goesc.allocs.spared import appended_make, takes_defers
from goesc.allocs.temporaries import Temporaries
from goesc.ir.misc import is_addressable, outer_value, underlying
from goesc.ir.nodes import (
    BasicLit,
    BinaryExpr,
    CallExpr,
    Class,
    ClosureExpr,
    ConvExpr,
    Esc,
    Expr,
    Func,
    IndexExpr,
    InlinedCallExpr,
    MakeExpr,
    Name,
    Node,
    SelectorExpr,
    StarExpr,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.ir.program import Program
from goesc.ir.visit import children
from goesc.lower.kinds import has_shape
from goesc.types import layout
from goesc.types.constant import string_len
from goesc.types.model import Interface, Kind, Slice, Type
from goesc.types.named import unalias
from goesc.types.universe import TYP

N = TypeVar("N", bound=Node)


@final
class Index(NamedTuple):
    """An index expression is evaluated. Of an `opaque` index only the type is known: a temporary holds it."""

    node: IndexExpr
    opaque: bool


Marks: TypeAlias = list[Index | ClosureExpr]


class Visit:
    """One function; `moved` holds the expressions that temporaries stand for."""

    __slots__ = ("deferred", "direct", "filled", "fn", "moved", "program", "taken", "temporaries")

    def __init__(self, fn: Func, program: Program, temporaries: Temporaries, direct: set[Func]) -> None:
        self.fn = fn
        self.deferred = False  # a defer statement has been walked
        self.program = program
        self.moved: set[Node] = set()
        self.taken: set[Name] = set()  # variables whose addresses statements have taken so far
        self.direct = direct  # literals that are called where they stand: what they capture is passed to them
        self.filled: set[Node | None] = set()  # makes that a copy follows
        self.temporaries = temporaries

    def walk(self, n: Node | None) -> Marks:
        """The marks of an ordered expression."""
        if n is None or n in self.moved:
            return []
        n = value_of(n)
        if isinstance(n, IndexExpr) and n.op is Op.OINDEX:
            return [*self.walk(n.x), *self.walk(n.index), Index(n, n.index in self.moved)]
        if isinstance(n, ClosureExpr):
            return [n] if n.func.captures else []
        if isinstance(n, CallExpr) and n.op is Op.OAPPEND:
            return self.walk_append(n)
        self.meet(n)
        if isinstance(n, MakeExpr) and n.op is Op.OMAKESLICE:
            return self.walk_make(n)
        if isinstance(n, BinaryExpr) and n.op in (Op.OEQ, Op.ONE):
            return self.walk_comparison(n)
        found = self.walk_all(parts_of(n))
        if isinstance(n, IndexExpr) and n.op is Op.OINDEXMAP and n.x.type is not None:
            self.take_key(n.x.type, n.index)
        elif isinstance(n, ConvExpr) and n.op is Op.OCONVIFACE and self.is_passed(n):
            self.take_address(n.x)
        return found

    def meet(self, n: Node) -> None:
        if isinstance(n, CallExpr):
            if isinstance(n.fun, ClosureExpr):
                self.direct.add(n.fun.func)
            self.deferred = self.deferred or takes_defers(n)

    def is_passed(self, n: ConvExpr) -> bool:
        """Whether the run time gets the address of what goes into an interface (walk/convert.go:dataWord)."""
        t = n.x.type
        if t is None or n.esc is not Esc.HEAP or not takes_address(t, self.program):
            return False
        return layout.size(t, self.program.sizes) > 1 or not is_byte(t)  # a byte is looked up in a table

    def walk_comparison(self, n: BinaryExpr) -> Marks:
        """x == y (walk/compare.go:walkCompareInterface, walkCompareString)."""
        if _are_interfaces(n.x, n.y):
            return [*self.walk(n.y), *self.walk(n.x)]  # each is copied
        sizes = self.program.sizes
        at_once = 2 * sizes.word_size if sizes.merges_loads else 6
        for text, other in ((n.x, n.y), (n.y, n.x)):
            if isinstance(text, BasicLit) and 0 < string_len(text.value) <= at_once:
                return self.safe(other)  # its bytes are compared one by one
        return self.walk_all(parts_of(n))

    def take_key(self, t: Type, key: Expr) -> None:
        """The run time gets the address of a variable that is a key, or part of one (walk/walk.go:mapKeyArg)."""
        if key_of(t, self.program) is Key.ADDRESS:
            self.take_address(key)

    def take_address(self, n: Expr) -> None:
        n = value_of(n)
        name = outer_value(n) if self.has_address(n) else None
        if isinstance(name, Name):
            self.taken.add(name)

    def walk_all(self, nodes: Iterable[Node]) -> Marks:
        found: Marks = []
        for n in nodes:
            found += self.walk(n)
        return found

    def safe(self, n: Expr) -> Marks:
        """The marks of an expression that is evaluated more than once."""
        parts = self.saved(n)
        return self.walk(n) if parts is None else parts

    def saved(self, n: Expr) -> Marks | None:
        """The marks of what an expression saves in temporaries before it is mentioned more than once; None if it stays
        as it is, and is evaluated where it is mentioned (walk/expr.go:safeExpr)."""
        if self.is_cheap(n):
            return None
        n = value_of(n)
        if isinstance(n, IndexExpr):
            return self.saved_index(n)
        if n.op in _SAFE:
            assert isinstance(n, (SelectorExpr, StarExpr, UnaryExpr))
            return self.saved(n.x)
        return self.walk(n)

    def saved_index(self, n: IndexExpr) -> Marks | None:
        of, index = self.saved(n.x), self.saved(n.index)
        if index is None and n.op is Op.OINDEXMAP and converts_key(n, self.program):
            index = self.walk(n.index)  # a conversion is saved
        if of is None and index is None:
            return None
        # Where a part was saved the whole is evaluated at once.
        found = (of or []) + (index or [])
        found += self.walk(n.x) if of is None else []
        found += self.walk(n.index) if index is None else []
        if n.op is Op.OINDEX:
            found.append(Index(n, not self.is_cheap(n.index)))
        return found

    def walk_append(self, n: CallExpr) -> Marks:
        make = appended_make(n)
        if make is not None:  # a length of another type is converted, and that is copied
            assert make.len is not None
            return self.safe(n.args[0]) + (self.safe(make.len) if _is_int(make.len) else self.walk(make.len))
        found: Marks = []
        for arg in n.args:
            found += self.safe(arg)
        return found

    def walk_make(self, n: MakeExpr) -> Marks:
        """Length and capacity are mentioned more than once (builtin.go:walkMakeSlice); until Go 1.24 only a length that
        is the capacity too."""
        assert n.len is not None  # of a slice
        if n in self.filled:
            return self.walk(n.len)
        if n.cap is None:
            return self.safe(n.len)
        if not self.program.release.variable_make_may_stay:
            return self.walk(n.len) + self.walk(n.cap)
        length, capacity = self.saved(n.len), self.saved(n.cap)
        found = (length or []) + (capacity or [])
        # What stays as it is, is evaluated where it is first mentioned; on the stack that is the capacity.
        mentions = [(n.len, length), (n.cap, capacity)]
        for x, parts in mentions[::-1] if self.may_stay(n) else mentions:
            if parts is None:
                found += self.walk(x)
        return found

    def may_stay(self, n: MakeExpr) -> bool:
        """Whether there is an array on the stack for a slice of variable length."""
        t = underlying(n)
        assert isinstance(t, Slice)
        small = layout.size(t.elem, self.program.sizes) <= self.program.release.back_end.make_on_stack
        return small and n.esc is Esc.NONE

    def reads_memory(self, n: Node) -> bool:
        if n in self.moved:
            return self.temporaries.is_addressed(n)
        if isinstance(n, Name):
            if n.is_closure_var and n.by_value and self.fn in self.direct:  # walk/closure.go:directClosureCall
                return False
            return n.class_ is not Class.FUNC and (n.addrtaken or n in self.taken or not is_on_stack(n))
        return n.op not in _PURE

    def read(self, n: Node) -> Iterator[Node]:
        """What stands in an expression, but for what was moved out of it into temporaries that are not in memory."""
        stack = [n]
        while stack:
            n = value_of(stack.pop())
            if n in self.moved:
                if self.temporaries.is_addressed(n):
                    yield n
            else:
                yield n
                stack += parts_of(n)

    def is_cheap(self, n: Node) -> bool:
        return (value_of(n).op in _CHEAP and not _is_converted(n)) or n in self.moved

    def has_address(self, n: Expr) -> bool:
        """Whether the run time can get the address of n itself: not of a local variable that is kept in registers."""
        if n in self.moved or _is_converted(n) or not is_addressable(n):
            return False
        name = outer_value(n)
        if not isinstance(name, Name) or name.class_ is not Class.AUTO or name.addrtaken or name.type is None:
            return True
        if not self.program.release.addresses_copies:
            return True
        return not fits_registers(name.type, self.program)


_CHEAP = frozenset({Op.ONAME, Op.OLITERAL, Op.ONIL})
_SAFE = frozenset({Op.OLEN, Op.OCAP, Op.ODOT, Op.ODOTPTR, Op.ODEREF})
_PURE = frozenset(
    {
        Op.OADD, Op.OAND, Op.OANDAND, Op.OANDNOT, Op.OBITNOT, Op.OCONV, Op.OCONVIFACE, Op.OCONVNOP, Op.ODIV, Op.ODOT,
        Op.ODOTTYPE, Op.OLITERAL, Op.OLSH, Op.OMOD, Op.OMUL, Op.ONEG, Op.ONIL, Op.OOR, Op.OOROR, Op.OPLUS, Op.ORSH,
        Op.OSUB, Op.OXOR,
    }
)  # fmt: skip


def value_of(n: N) -> N | Expr:
    """What stands in the place of an expression after its statements."""
    return n.return_vars[0] if isinstance(n, InlinedCallExpr) and n.return_vars else n


def _is_converted(n: Node) -> bool:
    """Whether what an inlined call returns is a shape's, which n is not (ir/expr.go:InlinedCallExpr.SingleResult)."""
    if not isinstance(n, InlinedCallExpr) or not n.return_vars or n.type is None:
        return False
    returned = n.return_vars[0].type
    return returned is not None and has_shape(returned) and not has_shape(n.type)


def parts_of(n: Node) -> list[Node]:
    """The children without `init`."""
    return children(n)[len(n.init) :]


def _are_interfaces(x: Expr, y: Expr) -> bool:
    return isinstance(underlying(x), Interface) and isinstance(underlying(y), Interface)


def _is_int(n: Expr) -> bool:
    return n.type is not None and unalias(n.type) is TYP[Kind.INT]
