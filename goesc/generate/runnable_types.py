"""The types of programs that are run, and how each is added up.

    world = make_world(random.Random(1))
    world.struct("N0").fields   ->   [("a", int), ("p", *int), ("s", []int), ("next", *N0), ...]
    world.sums()                ->   "func sum_1(v *int, d int) uint64 {...}" ..., one function a type

A value is added up by reading all that can be reached from it, to some depth, so that memory that was given up too
early shows in the sum. No sum keeps what it is given: a parameter that leaked would change what is to be judged.

What holds of every value of a program, so that none needs a check: pointers, maps, functions and interfaces are not nil
(but for fields named next), slices have an element, maps have the keys "a" and 1.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from enum import IntEnum
from typing import final


class Kind(IntEnum):
    INT = 0
    STRING = 1
    POINTER = 2
    SLICE = 3
    ARRAY = 4
    MAP = 5
    STRUCT = 6
    INTERFACE = 7  # I, with methods
    ANY = 8
    FUNC = 9
    NAMED = 10  # K, an integer with methods
    BYTE = 11


@final
@dataclass(frozen=True, eq=False)
class Type:
    kind: Kind
    text: str
    elem: Type | None = None  # of pointers, slices, arrays, maps
    key: Type | None = None
    params: tuple[Type, ...] = ()
    results: tuple[Type, ...] = ()
    length: int = 0

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Type) and self.text == other.text

    def __hash__(self) -> int:
        return hash(self.text)

    @property
    def of(self) -> Type:
        """Of its elements, where it has some."""
        assert self.elem is not None
        return self.elem


INT = Type(Kind.INT, "int")
STRING = Type(Kind.STRING, "string")
BYTE = Type(Kind.BYTE, "byte")
ANY = Type(Kind.ANY, "any")
IFACE = Type(Kind.INTERFACE, "I")
NAMED = Type(Kind.NAMED, "K")
DIRECT = Type(Kind.STRUCT, "D")  # one pointer: an interface holds it as it is


def pointer(to: Type) -> Type:
    return Type(Kind.POINTER, "*" + to.text, to)


def slice_of(elem: Type) -> Type:
    return Type(Kind.SLICE, "[]" + elem.text, elem)


def array_of(length: int, elem: Type) -> Type:
    return Type(Kind.ARRAY, f"[{length}]{elem.text}", elem, length=length)


def map_of(key: Type, elem: Type) -> Type:
    return Type(Kind.MAP, f"map[{key.text}]{elem.text}", elem, key)


def func_of(params: tuple[Type, ...], results: tuple[Type, ...]) -> Type:
    given = ", ".join(t.text for t in params)
    return Type(Kind.FUNC, f"func({given}){results_text(results)}", params=params, results=results)


def results_text(results: tuple[Type, ...]) -> str:
    texts = ", ".join(t.text for t in results)
    return "" if not results else f" {texts}" if len(results) == 1 else f" ({texts})"


def box_of(elem: Type) -> Type:
    """An instance of the generic struct Box."""
    return Type(Kind.STRUCT, f"Box[{elem.text}]", elem)


PI = pointer(INT)
SI = slice_of(INT)
SPI = slice_of(PI)
BYTES = slice_of(BYTE)
MAKER = func_of((), (PI,))
PASSER = func_of((PI,), (PI,))
COUNTER = func_of((INT,), (INT,))


@final
@dataclass
class Struct:
    type: Type
    fields: list[tuple[str, Type]]
    embedded: str = ""  # the struct that it embeds; its fields are not among these

    def declaration(self) -> str:
        lines = [f"\t{self.embedded}"] if self.embedded else []
        return "\n".join(
            [f"type {self.type.text} struct {{", *lines, *(f"\t{n} {t.text}" for n, t in self.fields), "}"]
        )


@final
@dataclass
class World:
    rng: random.Random
    language: int
    known: bool = False  # whether it may have forms that gc is known to compile wrongly (docs/findings/)
    structs: list[Struct] = field(default_factory=list)
    pool: list[Type] = field(default_factory=list)  # what variables and parameters are drawn of
    globals: list[tuple[str, Type]] = field(default_factory=list)
    summed: dict[Type, str] = field(default_factory=dict)  # names of the functions that add up

    def struct(self, type_: Type) -> Struct:
        return next(s for s in self.structs if s.type == type_)

    def fields(self, type_: Type) -> list[tuple[str, Type]]:
        """All that can be selected, promoted ones too."""
        if type_.elem is not None:
            return [("v", type_.elem), ("p", pointer(type_.elem))]
        struct = self.struct(type_)
        outer = next((s for s in self.structs if s.type.text == struct.embedded), None)
        return struct.fields + (outer.fields if outer is not None else [])

    def draw(self) -> Type:
        return self.rng.choice(self.pool)

    def implementers(self) -> list[Type]:
        """Types whose values are an I."""
        return [pointer(self.structs[0].type), pointer(self.structs[1].type), DIRECT, NAMED, self.structs[2].type]

    def sum(self, text: str, type_: Type) -> str:
        """A call that adds a value up."""
        name = self.summed.get(type_)
        if name is None:
            name = self.summed[type_] = f"sum{len(self.summed)}"
        return f"{name}({text}, 3)"

    def sums(self) -> str:
        """The functions that add up, of every type that was asked for and those that it is made of."""
        out: list[str] = []
        done: set[Type] = set()
        while waiting := [t for t in self.summed if t not in done]:
            for type_ in waiting:
                done.add(type_)
                body = "\n\t".join(self._sum_body(type_))
                out.append(
                    f"func {self.summed[type_]}(v {type_.text}, d int) uint64 {{\n"
                    f"\tif d < 0 {{\n\t\treturn 1\n\t}}\n\t{body}\n}}\n"
                )
        return "\n".join(out)

    def _part(self, text: str, type_: Type) -> str:
        return self.sum(text, type_).replace(", 3)", ", d-1)")

    def _sum_body(self, type_: Type) -> list[str]:
        match type_.kind:
            case Kind.INT | Kind.NAMED | Kind.BYTE:
                return ["return mix(7, uint64(v))"]
            case Kind.STRING:
                return [
                    "h := uint64(len(v))",
                    "for i := 0; i < len(v); i++ {",
                    "\th = mix(h, uint64(v[i]))",
                    "}",
                    "return h",
                ]
            case Kind.POINTER:
                return ["if v == nil {", "\treturn 2", "}", f"return mix(3, {self._part('*v', type_.of)})"]
            case Kind.SLICE | Kind.ARRAY:
                given = [] if type_.kind is Kind.SLICE else ["p := &v"]
                name = "v" if type_.kind is Kind.SLICE else "p"
                part = self._part(f"{name}[i]", type_.of)
                return [
                    *given,
                    "h := uint64(len(v))",
                    f"for i := range {name} {{",
                    f"\th = mix(h, {part})",
                    "}",
                    "return h",
                ]
            case Kind.MAP:
                parts = f"mix({self._part('k', type_.key or INT)}, {self._part('e', type_.of)})"
                return ["h := uint64(len(v))", "for k, e := range v {", f"\th += {parts}", "}", "return h"]
            case Kind.STRUCT:
                out = ["h := uint64(4)"]
                struct = None if type_.elem is not None else self.struct(type_)
                if struct is not None and struct.embedded:
                    inner = next(s.type for s in self.structs if s.type.text == struct.embedded)
                    out.append(f"h = mix(h, {self._part('v.' + struct.embedded, inner)})")
                own = self.fields(type_) if struct is None else struct.fields
                return [*out, *(f"h = mix(h, {self._part('v.' + name, t)})" for name, t in own), "return h"]
            case Kind.INTERFACE:
                return ["if !burn() {", "\treturn 5", "}", f"return mix(6, {self._part('v.Get()', PI)})"]
            case Kind.ANY:
                cases = [
                    line
                    for t in sorted(
                        {*self.pool, *self.implementers(), INT, STRING, PI} - {ANY, IFACE}, key=lambda t: t.text
                    )
                    for line in (f"case {t.text}:", f"\treturn mix(8, {self._part('x', t)})")
                ]
                return ["switch x := v.(type) {", *cases, "case error:", "\treturn 11", "}", "return 9"]
            case Kind.FUNC:
                return self._sum_of_function(type_)

    def _sum_of_function(self, type_: Type) -> list[str]:
        args = ["&n" if t == PI else "n" for t in type_.params]
        out = ["if !burn() {", "\treturn 10", "}"]
        if args:
            out.append("n := 77 + d")
        return [*out, f"return {self._part('v(' + ', '.join(args) + ')', type_.results[0])}"]


def make_world(rng: random.Random, language: int, known: bool = False) -> World:
    """Structs with drawn fields, and types around them."""
    world = World(rng, language, known)
    n0, n1, n2, d = (Type(Kind.STRUCT, name) for name in ("N0", "N1", "N2", "D"))
    more = [STRING, SI, SPI, array_of(2, PI), map_of(STRING, PI), ANY, MAKER, pointer(PI), array_of(3, INT), BYTES]
    world.structs = [
        Struct(
            n0,
            [("a", INT), ("p", PI), *((f"f{i}", t) for i, t in enumerate(rng.sample(more, 2))), ("next", pointer(n0))],
        ),
        Struct(n1, [("q", pointer(n0)), *((f"g{i}", t) for i, t in enumerate(rng.sample(more, 2)))], "N0"),
        Struct(n2, [("b", INT), ("r", PI), ("room", array_of(rng.choice([1, 4, 20, 40]), INT))]),
        Struct(d, [("p", PI)]),
    ]
    world.pool = [
        INT, STRING, PI, PI, pointer(PI), SI, SPI, SPI, BYTES, array_of(3, INT), array_of(2, PI), map_of(STRING, PI),
        map_of(INT, SI), ANY, ANY, IFACE, IFACE, MAKER, MAKER, PASSER, COUNTER, n0, pointer(n0), pointer(n0),
        slice_of(n0), slice_of(pointer(n0)), n1, pointer(n1), n2, pointer(n2), d, NAMED, box_of(PI), box_of(n2),
        pointer(box_of(INT)), slice_of(STRING), slice_of(ANY), array_of(1, PI), map_of(STRING, n2),
    ]  # fmt: skip
    kept = dict.fromkeys([*rng.sample(world.pool, 7), PI, SPI, ANY, MAKER, pointer(n0), IFACE])
    world.globals = [(f"g{i}", t) for i, t in enumerate(kept)]
    return world
