"""What one package tells another, as data: the tables that a file of facts holds for a package.

    PackageFacts(path="errors", ..., names=["New", ...], objects=[<FuncFact>, ...], types=[<SignatureFact>, ...])

Every entry of `objects` and `types` is encoded by itself (`msgspec.Raw`), so that a reader decodes only what is asked
for. A type is named by one integer: below `FIRST_TYPE` it is one of the types that every package knows
(`goesc.facts.basics`), from there on an index into `types`. A package is an index into `packages`; 0 is the own one.
A position is `file << 32 | line << 8 | column` with lines and columns from 0, 0 where there is none; columns above
255 are
cut, as messages do not show them (`goesc.source.positions`). Tags of parameters are indices into `tags`.

Only plain values are decoded, into these classes and no others: nothing here can execute code.
"""

from __future__ import annotations

from typing import TypeAlias, Union

from msgspec import Raw, Struct

FORMAT = 3  # raised whenever a file of before can no longer be read
FIRST_TYPE = 48  # room for the types every package knows

# Bits of `FieldFact.flags` and of `MethodFact.flags`.
EMBEDDED = 1
PTR_RECV = 1
NOINTERFACE = 2

# msgspec evaluates annotations, and `|` needs classes: this one is recursive through ComplexValue.
ConstValue: TypeAlias = Union[
    "BoolValue", "StringValue", "IntValue", "BigIntValue", "RatioValue", "FloatValue", "ComplexValue"
]  # fmt: skip


# --- Constants ---------------------------------------------------------------------------------------------


class BoolValue(Struct, frozen=True, array_like=True, tag_field="form", tag=1):
    value: bool


class StringValue(Struct, frozen=True, array_like=True, tag_field="form", tag=2):
    value: bytes


class IntValue(Struct, frozen=True, array_like=True, tag_field="form", tag=3):
    value: int


class BigIntValue(Struct, frozen=True, array_like=True, tag_field="form", tag=4):
    """An integer of more than 64 bits, in two's complement, big end first."""

    value: bytes


class RatioValue(Struct, frozen=True, array_like=True, tag_field="form", tag=5):
    numerator: bytes
    denominator: bytes


class FloatValue(Struct, frozen=True, array_like=True, tag_field="form", tag=6):
    """A large float: mantissa * 2**exponent (goesc.types.bigfloat)."""

    mantissa: bytes
    exponent: int


class ComplexValue(Struct, frozen=True, array_like=True, tag_field="form", tag=7):
    re: ConstValue
    im: ConstValue


# --- Types -------------------------------------------------------------------------------------------------


class FieldFact(Struct, frozen=True, array_like=True):
    """A field, parameter or result."""

    name: str
    type: int
    flags: int = 0
    pos: int = 0
    pkg: int = 0


class ArrayFact(Struct, frozen=True, array_like=True, tag_field="form", tag=1):
    len: int
    elem: int


class SliceFact(Struct, frozen=True, array_like=True, tag_field="form", tag=2):
    elem: int


class PointerFact(Struct, frozen=True, array_like=True, tag_field="form", tag=3):
    base: int


class MapFact(Struct, frozen=True, array_like=True, tag_field="form", tag=4):
    key: int
    elem: int


class ChanFact(Struct, frozen=True, array_like=True, tag_field="form", tag=5):
    dir: int
    elem: int


class StructFact(Struct, frozen=True, array_like=True, tag_field="form", tag=6):
    fields: list[FieldFact]
    tags: list[str]


class SignatureFact(Struct, frozen=True, array_like=True, tag_field="form", tag=7):
    recv: list[FieldFact]  # none or one
    params: list[FieldFact]
    results: list[FieldFact]
    variadic: bool = False
    tparams: list[int] = []
    rparams: list[int] = []


class InterfaceMethod(Struct, frozen=True, array_like=True):
    name: str
    type: int
    recv: int  # type of the receiver; -1: the interface itself
    pos: int
    pkg: int


class InterfaceFact(Struct, frozen=True, array_like=True, tag_field="form", tag=8):
    methods: list[InterfaceMethod]
    embeddeds: list[int]
    implicit: bool


class UnionFact(Struct, frozen=True, array_like=True, tag_field="form", tag=9):
    terms: list[tuple[bool, int]]


class NamedFact(Struct, frozen=True, array_like=True, tag_field="form", tag=10):
    """A declared type or alias by name."""

    pkg: int
    name: str


class InstanceFact(Struct, frozen=True, array_like=True, tag_field="form", tag=11):
    """A generic type or alias with type arguments."""

    origin: int
    targs: list[int]


class TypeParamFact(Struct, frozen=True, array_like=True, tag_field="form", tag=12):
    name: str
    index: int
    bound: int
    pos: int


TypeFact: TypeAlias = (
    ArrayFact | SliceFact | PointerFact | MapFact | ChanFact | StructFact | SignatureFact | InterfaceFact | UnionFact
    | NamedFact | InstanceFact | TypeParamFact
)  # fmt: skip


# --- Objects -----------------------------------------------------------------------------------------------


class ShapeTags(Struct, frozen=True, array_like=True):
    """Tags of the instances of a generic function for shapes of these keys (goesc.facts.shapes)."""

    keys: list[str]
    tags: list[int]


class MethodFact(Struct, frozen=True, array_like=True):
    name: str
    type: int
    flags: int
    pos: int
    tags: list[int] | None = None  # None for methods of generic types
    shapes: list[ShapeTags] = []
    inline: int = -1  # cost of inlining it; -1 if that is impossible


class ConstFact(Struct, frozen=True, array_like=True, tag_field="form", tag=1):
    type: int
    value: ConstValue | None


class VarFact(Struct, frozen=True, array_like=True, tag_field="form", tag=2):
    type: int


class FuncFact(Struct, frozen=True, array_like=True, tag_field="form", tag=3):
    type: int
    tags: list[int] | None = None  # receiver first; None for generic functions
    generic: bool = False
    nointerface: bool = False
    shapes: list[ShapeTags] = []
    inline: int = -1  # as of a method


class DefinedFact(Struct, frozen=True, array_like=True, tag_field="form", tag=4):
    rhs: int  # what the declaration says, which may be another defined type
    methods: list[MethodFact]
    tparams: list[int]


class AliasFact(Struct, frozen=True, array_like=True, tag_field="form", tag=5):
    rhs: int
    tparams: list[int]


class HiddenFact(Struct, frozen=True, array_like=True, tag_field="form", tag=6):
    """An unexported object that nothing exported leads to: messages know that it exists."""


ObjectFact: TypeAlias = ConstFact | VarFact | FuncFact | DefinedFact | AliasFact | HiddenFact


class PackageFacts(Struct, frozen=True, array_like=True):
    path: str
    name: str
    files: list[tuple[str, int]]  # base name and number of lines
    packages: list[str]  # paths; the own one first
    imports: list[int]
    names: list[str]  # package-level objects in source order
    kinds: bytes  # tag of the class of each object's fact, or of its kind for hidden ones
    positions: list[int]
    objects: list[Raw]
    types: list[Raw]
    tags: list[str]
    # Functions of other packages whose bodies its export data hold: (package, function); None: not known.
    passed_on: list[tuple[int, str]] | None = None
    # Functions that nothing exported leads to, but bodies that others inline: key, tags, what inlining costs.
    inner: list[tuple[str, list[int], int]] = []
    # `//line` of its files: from where on (as a position), the name, whether that is one beside the file, line, column.
    lines: list[tuple[int, str, bool, int, int]] = []


class PackageBodies(Struct, frozen=True, array_like=True):
    """What is needed of a package's sources where calls are inlined (goesc.facts.bodies)."""

    files: list[tuple[str, bytes]]  # base name and text
    imports: list[tuple[str, str]]  # paths as written, and the packages meant
