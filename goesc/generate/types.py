"""The types that generated programs use: a small closed world, rich in pointers.

A `GoType` is its Go text plus what the generator must know to make and take apart a value. Two types are
the same when their texts are.

    Pointer(INT).text   ->   "*int"
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import final


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
    NAMED_INT = 12  # a defined type with methods on values
    ERROR = 13
    BYTE = 14
    NUMBER = 15  # the other predeclared numeric types


@final
@dataclass(frozen=True)
class GoType:
    shape: Shape
    text: str
    elem: GoType | None = None  # of pointers, slices, arrays, maps (values), channels
    params: tuple[GoType, ...] = ()  # of functions
    results: tuple[GoType, ...] = ()
    variadic: bool = False
    length: int = 0  # of arrays
    key: GoType | None = None  # of maps

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


@final
@dataclass(frozen=True)
class Struct:
    """A declared struct type: its fields, and whether it embeds another."""

    type: GoType
    fields: tuple[tuple[str, GoType], ...]  # promoted ones included
    embedded: str = ""  # name of the embedded struct


@final
@dataclass(frozen=True)
class Routine:
    """A declared function or method that programs may call. `recv` None: a function."""

    name: str
    type: GoType
    recv: GoType | None = None
    generic: bool = False  # takes its type arguments by inference
