"""The types of Go, as cmd/compile/internal/types2 models them (Go 1.27.3). One file, no behaviour.

Types are mutable while the checker builds them (recursive declarations) and must not change afterwards.
`==` on types is identity of objects; the language's identity is `goesc.types.predicates.identical`.
The same classes serve the IR: a shape such as `go.shape.int` is a `Named` whose object lives in the
package with path "go.shape", and whose `underlying` is set.

    type T struct{ next *T }   ->   Named(obj=TypeName T, underlying=Struct([Var next Pointer(Named T)]))
"""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING, Any, TypeAlias, final

from goesc.source.positions import Pos

if TYPE_CHECKING:
    from goesc.types.context import Context
    from goesc.types.hooks import CheckerHooks
    from goesc.types.objects import Func, Package, Scope, TypeName, Var
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
class Basic:
    __slots__ = ("info", "kind", "name")

    def __init__(self, kind: Kind, info: int, name: str) -> None:
        self.kind = kind
        self.info = info  # IS_... bits
        self.name = name


@final
class Array:
    __slots__ = ("elem", "len", "measured")

    def __init__(self, len: int, elem: Type) -> None:
        self.len = len  # < 0: unknown because of an error
        self.elem = elem
        self.measured: Any = None  # for types.sizes alone: size, alignment and pointer bytes, once asked for


@final
class Slice:
    __slots__ = ("elem",)

    def __init__(self, elem: Type) -> None:
        self.elem = elem


@final
class Struct:
    __slots__ = ("fields", "measured", "not_in_heap", "tags")

    def __init__(self, fields: list[Var], tags: list[str]) -> None:
        self.fields = fields
        self.tags = tags  # empty, or one tag (unquoted) a field
        self.measured: Any = None  # for types.sizes alone: size, alignment and pointer bytes, once asked for
        self.not_in_heap: bool | None = None  # likewise: whether it holds runtime/internal/sys.nih


@final
class Pointer:
    __slots__ = ("base",)

    def __init__(self, base: Type) -> None:
        self.base = base


@final
class Tuple:
    """The type of a multi-value expression, and the parameter lists of signatures."""

    __slots__ = ("vars",)

    def __init__(self, vars: list[Var]) -> None:
        self.vars = vars


@final
class Signature:
    __slots__ = ("params", "recv", "recv_old", "results", "rparams", "scope", "tparams", "variadic")

    def __init__(
        self, recv: Var | None, params: list[Var], results: list[Var], variadic: bool = False,
        tparams: list[TypeParam] | None = None, rparams: list[TypeParam] | None = None, scope: Scope | None = None,
        recv_old: Var | None = None,
    ) -> None:  # fmt: skip
        self.recv = recv
        self.params = params
        self.results = results
        self.variadic = variadic
        self.tparams = [] if tparams is None else tparams
        self.rparams = [] if rparams is None else rparams  # receiver type parameters
        self.scope = scope
        self.recv_old = recv_old  # receiver dropped by a method selection

    def clone(self) -> Signature:
        """A signature with the same parts, to be changed by who asks."""
        return Signature(
            self.recv, self.params, self.results, self.variadic, self.tparams, self.rparams, self.scope, self.recv_old
        )


@final
class Term:
    __slots__ = ("tilde", "type")

    def __init__(self, tilde: bool, type: Type) -> None:
        self.tilde = tilde
        self.type = type


@final
class Union_:  # noqa: N801  # the name Union is typing's
    """A union of terms in a constraint: ~int | string."""

    __slots__ = ("terms",)

    def __init__(self, terms: list[Term]) -> None:
        self.terms = terms


@final
class Interface:
    __slots__ = ("check", "complete", "embed_pos", "embeddeds", "implicit", "methods", "pkg", "tset")

    def __init__(
        self, methods: list[Func], embeddeds: list[Type], embed_pos: list[Pos] | None = None, implicit: bool = False,
        complete: bool = False, tset: TypeSet | None = None, check: CheckerHooks | None = None,
    ) -> None:  # fmt: skip
        self.methods = methods  # explicitly declared
        self.embeddeds = embeddeds
        self.embed_pos = [] if embed_pos is None else embed_pos
        self.implicit = implicit  # wrapper for a constraint literal such as [T ~int|string]
        self.complete = complete
        self.tset = tset  # computed lazily
        self.check = check  # the Checker while checking; None afterwards
        self.pkg: Package | None = None  # that wrote it, if it is `interface{}`: to others it is `any`


@final
class Map:
    __slots__ = ("elem", "key")

    def __init__(self, key: Type, elem: Type) -> None:
        self.key = key
        self.elem = elem


@final
class Chan:
    __slots__ = ("dir", "elem")

    def __init__(self, dir: Dir, elem: Type) -> None:
        self.dir = dir
        self.elem = elem


@final
class Named:
    """A defined type, declared (`orig` is None) or instantiated (`orig` and `targs` are set).

    `underlying` of an instance is expanded on demand: use `goesc.types.named.under(t)`, never the field.
    `methods` likewise: use `goesc.types.named.method(t, i)` and `num_methods(t)`.
    """

    __slots__ = (
        "check", "data", "expanded", "from_rhs", "instance_methods", "loader", "method_at", "methods", "obj", "orig",
        "targs", "tparams", "underlying",
    )  # fmt: skip

    def __init__(
        self, obj: TypeName, underlying: Type | None = None, from_rhs: Type | None = None,
        tparams: list[TypeParam] | None = None, methods: list[Func] | None = None, orig: Named | None = None,
        targs: list[Type] | None = None, check: CheckerHooks | None = None, expanded: bool = False,
        loader: Callable[[Named], None] | None = None,
    ) -> None:  # fmt: skip
        self.obj = obj
        self.underlying = underlying
        self.from_rhs = from_rhs
        self.tparams = [] if tparams is None else tparams
        self.methods = [] if methods is None else methods  # none of an instance
        self.method_at: dict[str, int] = {}  # for types.named alone: indices of methods, by name
        self.instance_methods: dict[int, Func] = {}  # for types.named alone: methods of an instance, by index
        self.orig = orig  # the generic type of an instance
        self.targs = [] if targs is None else targs
        self.check = check
        self.expanded = expanded
        self.loader = loader  # fills a type that a package's facts describe lazily
        self.data: Context | None = None  # for types.named alone: expansion state


@final
class TypeParam:
    __slots__ = ("bound", "check", "id", "index", "obj")

    def __init__(self, id: int, obj: TypeName, index: int, bound: Type, check: CheckerHooks | None = None) -> None:
        self.id = id
        self.obj = obj
        self.index = index
        self.bound = bound  # use goesc.types.typeset.iface(t) for the interface
        self.check = check


@final
class Alias:
    __slots__ = ("actual", "from_rhs", "obj", "orig", "targs", "tparams")

    def __init__(self, obj: TypeName, from_rhs: Type | None, actual: Type | None = None) -> None:
        self.obj = obj
        self.from_rhs = from_rhs  # None while the declaration is checked
        self.actual = actual  # never an Alias; use goesc.types.named.unalias(t)
        self.orig: Alias | None = None
        self.tparams: list[TypeParam] = []
        self.targs: list[Type] = []


Type: TypeAlias = (
    Basic | Array | Slice | Struct | Pointer | Tuple | Signature | Union_ | Interface | Map | Chan | Named | TypeParam
    | Alias
)  # fmt: skip
