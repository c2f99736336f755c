"""The types that generated programs use.

A `GoType` is its Go text plus what the generator must know to make and take apart a value. Two types are the same when
their texts are. A declared name is written with its package, `«alpha»T0`, whoever writes it; where text becomes a file
(goesc.generate.module) the package goes, or the import comes.

    pointer(INT).text   ->   "*int"
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import final

NAME = re.compile(r"«(\w+)»(\w+)")


class Shape(IntEnum):
    INT = 0
    STRING = 1
    BOOL = 2
    POINTER = 3
    SLICE = 4
    ARRAY = 5
    MAP = 6
    CHAN = 7
    STRUCT = 8
    INTERFACE = 9  # has methods
    ANY = 10
    FUNC = 11
    NAMED_INT = 12  # a defined type of integers
    ERROR = 13
    BYTE = 14
    NUMBER = 15  # the other predeclared numeric types
    PARAM = 16  # a type parameter
    OPAQUE = 17  # a struct of the library, of which fields are not named
    NAMED_STRING = 18


NILABLE = frozenset(
    {Shape.POINTER, Shape.SLICE, Shape.MAP, Shape.CHAN, Shape.FUNC, Shape.INTERFACE, Shape.ERROR, Shape.ANY}
)


@final
@dataclass(frozen=True, eq=False)
class GoType:
    shape: Shape
    text: str
    elem: GoType | None = None  # of pointers, slices, arrays, maps (values), channels
    params: tuple[GoType, ...] = ()  # of functions
    results: tuple[GoType, ...] = ()
    variadic: bool = False
    length: int = 0  # of arrays
    key: GoType | None = None  # of maps
    arguments: tuple[GoType, ...] = ()  # of instances

    def __eq__(self, other: object) -> bool:
        return isinstance(other, GoType) and self.text == other.text

    def __hash__(self) -> int:
        return hash(self.text)


INT = GoType(Shape.INT, "int")
STRING = GoType(Shape.STRING, "string")
BOOL = GoType(Shape.BOOL, "bool")
ANY = GoType(Shape.ANY, "any")
ERROR = GoType(Shape.ERROR, "error")
BYTE = GoType(Shape.BYTE, "byte")


def pointer(elem: GoType) -> GoType:
    return GoType(Shape.POINTER, "*" + elem.text, elem)


def slice_of(elem: GoType) -> GoType:
    return GoType(Shape.SLICE, "[]" + elem.text, elem)


def array_of(length: int, elem: GoType) -> GoType:
    return GoType(Shape.ARRAY, f"[{length}]{elem.text}", elem, length=length)


BYTES = slice_of(BYTE)


def number(text: str) -> GoType:
    return GoType(Shape.NUMBER, text)


NUMBERS = [number(text) for text in ("int8", "int16", "int32", "uint64", "uint16", "float32", "float64", "complex128")]


def map_of(elem: GoType, key: GoType = STRING) -> GoType:
    return GoType(Shape.MAP, f"map[{key.text}]{elem.text}", elem, key=key)


def chan_of(elem: GoType) -> GoType:
    return GoType(Shape.CHAN, f"chan {elem.text}", elem)


def func_of(params: tuple[GoType, ...], results: tuple[GoType, ...], variadic: bool = False) -> GoType:
    """A function type; with `variadic` the last parameter is a slice written as `...elem`."""
    texts = [param.text for param in params]
    if variadic:
        texts[-1] = "..." + texts[-1].removeprefix("[]")
    return GoType(Shape.FUNC, f"func({', '.join(texts)}){result_text(results)}", None, params, results, variadic)


def result_text(results: tuple[GoType, ...]) -> str:
    if not results:
        return ""
    if len(results) == 1:
        return " " + results[0].text
    return f" ({', '.join(result.text for result in results)})"


def substitute(type_: GoType, bound: Mapping[str, GoType]) -> GoType:
    """The type with type arguments in the place of type parameters."""
    if type_.text in bound:
        return bound[type_.text]
    if type_.arguments:
        arguments = tuple(substitute(t, bound) for t in type_.arguments)
        text = f"{type_.text.partition('[')[0]}[{', '.join(t.text for t in arguments)}]"
        return GoType(type_.shape, text, arguments=arguments)
    if type_.text.startswith("«"):
        return type_
    elem = substitute(type_.elem, bound) if type_.elem is not None else None
    match type_.shape:
        case Shape.POINTER if elem is not None:
            return pointer(elem)
        case Shape.SLICE if elem is not None:
            return slice_of(elem)
        case Shape.ARRAY if elem is not None:
            return array_of(type_.length, elem)
        case Shape.CHAN if elem is not None:
            return chan_of(elem)
        case Shape.MAP if elem is not None and type_.key is not None:
            return map_of(elem, substitute(type_.key, bound))
        case Shape.FUNC:
            params, results = (tuple(substitute(t, bound) for t in ts) for ts in (type_.params, type_.results))
            return func_of(params, results, type_.variadic)
        case _:
            return type_


@final
@dataclass
class Declared:
    """What a declared type is made of. `fields` are its own, embedded ones among them under the name they have."""

    type: GoType
    fields: list[tuple[str, GoType]] = field(default_factory=list)
    embedded: list[str] = field(default_factory=list)  # names of embedded fields
    hidden: bool = False  # whether there are fields besides, which have no name
    methods: list[Routine] = field(default_factory=list)  # with this type or its pointer as receiver; of interfaces


@final
@dataclass(frozen=True)
class Routine:
    """A function or method that programs may call. `recv` None: a function, or an instance of a generic one."""

    name: str
    type: GoType
    recv: GoType | None = None
    inferred: bool = False  # takes its type arguments from values too


@final
@dataclass(frozen=True)
class Generic:
    """A generic function, or a generic struct with its methods."""

    name: str
    params: tuple[tuple[str, str], ...]  # names of type parameters and their constraints: CONSTRAINTS, or a type
    type: GoType | None = None  # of functions
    fields: tuple[tuple[str, GoType], ...] = ()  # of structs
    methods: tuple[Routine, ...] = ()
