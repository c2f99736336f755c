"""The types of Go, as cmd/compile/internal/types2 models them (Go 1.27.3). One file, no behaviour.

Types are mutable while the checker builds them (recursive declarations) and must not change afterwards.
`==` on types is identity of objects; the language's identity is `goesc.types.predicates.identical`.
The same classes serve the IR: a shape such as `go.shape.int` is a `Named` whose object lives in the
package with path "go.shape", and whose `underlying` is set.

    type T struct{ next *T }   ->   Named(obj=TypeName T, underlying=Struct([Var next Pointer(Named T)]))
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, Any, TypeAlias, final

from goesc.source.positions import Pos

if TYPE_CHECKING:
    from goesc.types.objects import Func, Scope, TypeName, Var
    from goesc.types.typeset import TypeSet


class Kind(IntEnum):
    """Kinds of basic types, in the order of types2/basic.go."""

    INVALID = 0
    BOOL = 1
    INT = 2
    INT8 = 3
    INT16 = 4
    INT32 = 5
    INT64 = 6
    UINT = 7
    UINT8 = 8
    UINT16 = 9
    UINT32 = 10
    UINT64 = 11
    UINTPTR = 12
    FLOAT32 = 13
    FLOAT64 = 14
    COMPLEX64 = 15
    COMPLEX128 = 16
    STRING = 17
    UNSAFE_POINTER = 18
    UNTYPED_BOOL = 19
    UNTYPED_INT = 20
    UNTYPED_RUNE = 21
    UNTYPED_FLOAT = 22
    UNTYPED_COMPLEX = 23
    UNTYPED_STRING = 24
    UNTYPED_NIL = 25


IS_BOOLEAN = 1
IS_INTEGER = 2
IS_UNSIGNED = 4
IS_FLOAT = 8
IS_COMPLEX = 16
IS_STRING = 32
IS_UNTYPED = 64
IS_ORDERED = IS_INTEGER | IS_FLOAT | IS_STRING
IS_NUMERIC = IS_INTEGER | IS_FLOAT | IS_COMPLEX
IS_CONST_TYPE = IS_BOOLEAN | IS_NUMERIC | IS_STRING


class Dir(IntEnum):
    """Channel directions, numbered as in types2/chan.go."""

    BOTH = 0
    SEND_ONLY = 1
    RECV_ONLY = 2


@final
@dataclass(slots=True, eq=False, repr=False)
class Basic:
    kind: Kind
    info: int  # IS_... bits
    name: str


@final
@dataclass(slots=True, eq=False, repr=False)
class Array:
    len: int  # < 0: unknown because of an error
    elem: Type


@final
@dataclass(slots=True, eq=False, repr=False)
class Slice:
    elem: Type


@final
@dataclass(slots=True, eq=False, repr=False)
class Struct:
    fields: list[Var]
    tags: list[str]  # empty, or one tag (unquoted) a field
    measured: Any = None  # for types.sizes alone: size, alignment and pointer bytes, once asked for
    not_in_heap: bool | None = None  # likewise: whether it holds runtime/internal/sys.nih


@final
@dataclass(slots=True, eq=False, repr=False)
class Pointer:
    base: Type


@final
@dataclass(slots=True, eq=False, repr=False)
class Tuple:
    """The type of a multi-value expression, and the parameter lists of signatures."""

    vars: list[Var]


@final
@dataclass(slots=True, eq=False, repr=False)
class Signature:
    recv: Var | None
    params: list[Var]
    results: list[Var]
    variadic: bool = False
    tparams: list[TypeParam] = field(default_factory=list)
    rparams: list[TypeParam] = field(default_factory=list)  # receiver type parameters
    scope: Scope | None = None
    recv_old: Var | None = None  # receiver dropped by a method selection


@final
@dataclass(slots=True, eq=False, repr=False)
class Term:
    tilde: bool
    type: Type


@final
@dataclass(slots=True, eq=False, repr=False)
class Union_:  # noqa: N801  # the name Union is typing's
    """A union of terms in a constraint: ~int | string."""

    terms: list[Term]


@final
@dataclass(slots=True, eq=False, repr=False)
class Interface:
    methods: list[Func]  # explicitly declared
    embeddeds: list[Type]
    embed_pos: list[Pos] = field(default_factory=list)
    implicit: bool = False  # wrapper for a constraint literal such as [T ~int|string]
    complete: bool = False
    tset: TypeSet | None = None  # computed lazily
    check: Any = None  # the Checker while checking; None afterwards


@final
@dataclass(slots=True, eq=False, repr=False)
class Map:
    key: Type
    elem: Type


@final
@dataclass(slots=True, eq=False, repr=False)
class Chan:
    dir: Dir
    elem: Type


@final
@dataclass(slots=True, eq=False, repr=False)
class Named:
    """A defined type, declared (`orig` is None) or instantiated (`orig` and `targs` are set).

    `underlying` of an instance is expanded on demand: use `goesc.types.named.under(t)`, never the field.
    `methods` likewise: use `goesc.types.named.method(t, i)` and `num_methods(t)`.
    """

    obj: TypeName
    underlying: Type | None = None
    from_rhs: Type | None = None
    tparams: list[TypeParam] = field(default_factory=list)
    methods: list[Func] = field(default_factory=list)  # of an instance: filled lazily, None-free once expanded
    orig: Named | None = None  # the generic type of an instance
    targs: list[Type] = field(default_factory=list)
    check: Any = None
    expanded: bool = False
    loader: Callable[[Named], None] | None = None  # fills a type that a package's facts describe lazily
    data: Any = None  # for types.named alone: expansion state


@final
@dataclass(slots=True, eq=False, repr=False)
class TypeParam:
    id: int
    obj: TypeName
    index: int
    bound: Type  # use goesc.types.typeset.iface(t) for the interface
    check: Any = None


@final
@dataclass(slots=True, eq=False, repr=False)
class Alias:
    obj: TypeName
    from_rhs: Type
    actual: Type | None = None  # never an Alias; use goesc.types.named.unalias(t)
    orig: Alias | None = None
    tparams: list[TypeParam] = field(default_factory=list)
    targs: list[Type] = field(default_factory=list)


Type: TypeAlias = (
    Basic | Array | Slice | Struct | Pointer | Tuple | Signature | Union_ | Interface | Map | Chan | Named | TypeParam
    | Alias
)  # fmt: skip
