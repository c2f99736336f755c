"""The declarations around the functions: struct types, an interface and its methods, package variables, helpers.

world = make_world(random.Random(1), "")
world.preamble()   ->   "type T0 struct {...}\\n...var g0 *int\\n..."
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import final

from goesc.generate.types import (
    ANY,
    BOOL,
    BYTES,
    ERROR,
    INT,
    STRING,
    GoType,
    Routine,
    Shape,
    Struct,
    array_of,
    chan_of,
    func_of,
    map_of,
    pointer,
    result_text,
    slice_of,
)


@final
@dataclass
class Signature:
    """A function or method to be written. `params` are (name, type); a name "_" is blank, "" unnamed."""

    name: str
    recv: tuple[str, GoType] | None
    params: list[tuple[str, GoType]]
    results: tuple[GoType, ...]
    result_names: list[str]  # empty: unnamed results
    variadic: bool
    tparam: bool = False  # a generic function func F[E any](...), with E among its types

    def head(self) -> str:
        recv = f"({self.recv[0]} {self.recv[1].text}) " if self.recv else ""
        params = [f"{name} {type_.text}".strip() for name, type_ in self.params]
        if self.variadic:
            name, type_ = self.params[-1]
            params[-1] = f"{name} ...{type_.text.removeprefix('[]')}".strip()
        if self.result_names:
            pairs = zip(self.result_names, self.results, strict=True)
            results = " (" + ", ".join(f"{name} {type_.text}" for name, type_ in pairs) + ")"
        else:
            results = result_text(self.results)
        tparams = "[E any]" if self.tparam else ""
        return f"func {recv}{self.name}{tparams}({', '.join(params)}){results}"


@final
@dataclass
class World:
    rng: random.Random
    structs: list[Struct] = field(default_factory=list)
    named_int: GoType = INT
    iface: GoType = ANY
    globals: list[tuple[str, GoType]] = field(default_factory=list)
    callables: list[Routine] = field(default_factory=list)
    pool: list[GoType] = field(default_factory=list)
    box: str = ""  # name of the generic struct type
    language: int = 27  # the minor version of Go that compiles it
    # What a dialect adds (goesc.generate.allocating): rules, and declarations of packages. Of an `opaque` program gc
    # knows no condition, no bound and no length but those that say what they are.
    opaque: bool = False
    expressions: dict[Shape, list[Callable[..., str | None]]] = field(default_factory=dict)
    statements: list[Callable[..., list[str] | None]] = field(default_factory=list)
    declarations: list[str] = field(default_factory=list)

    def struct(self, type_: GoType) -> Struct:
        return next(s for s in self.structs if s.type == type_)

    def draw_type(self) -> GoType:
        return self.rng.choice(self.pool)

    def implementers(self) -> list[GoType]:
        """Types whose values satisfy the interface."""
        return [pointer(self.structs[0].type), self.named_int, pointer(self.structs[1].type)]

    def hidden(self, text: str) -> str:
        """A value of which gc is to know nothing."""
        return f"hide({text})" if self.opaque else text

    def draw_signature(self, index: int) -> Signature:
        rng = self.rng
        generic = rng.random() < 0.12
        name = f"f{index}"
        params: list[tuple[str, GoType]] = []
        for i in range(rng.choice([0, 1, 1, 2, 2, 3, 4])):
            label = "_" if rng.random() < 0.05 else f"p{i}"
            params.append((label, self.draw_type()))
        if generic:
            params.append(("e", GoType(Shape.ANY, "E")))
        variadic = not generic and rng.random() < 0.12
        if variadic:
            params.append(("vs", slice_of(rng.choice([INT, ANY, pointer(INT)]))))
        count = rng.choice([0, 1, 1, 1, 2, 3])
        if rng.random() < 0.02:
            count = 6
        results = tuple(self.draw_type() for _ in range(count))
        names = [f"r{i}" for i in range(count)] if results and rng.random() < 0.25 else []
        recv = None
        if not generic and rng.random() < 0.2:
            struct = rng.choice(self.structs).type
            recv = ("t", pointer(struct) if rng.random() < 0.6 else struct)
        signature = Signature(name, recv, params, results, names, variadic, generic)
        type_ = func_of(tuple(t for _, t in params), results, variadic)
        self.callables.append(Routine(name, type_, recv[1] if recv else None, generic))
        return signature

    def preamble(self) -> str:
        lines = ["package p\n"]
        for s in self.structs:
            own = [f"\t{name} {type_.text}" for name, type_ in s.fields if not self.promoted(s, name)]
            if s.embedded:
                own.insert(0, f"\t{s.embedded}")
            lines.append(f"type {s.type.text} struct {{\n" + "\n".join(own) + "\n}\n")
        first, second = self.structs[0].type.text, self.structs[1].type.text
        named, iface = self.named_int.text, self.iface.text
        choice = self.rng.choice
        named_body = choice(["return p", "q := int(n); return &q", "*p = int(n); return nil"])
        lines += [
            f"type {named} int\n",
            f"type {iface} interface {{\n\tM(p *int) *int\n\tK(x any)\n}}\n",
            f"type {self.box}[E any] struct {{\n\tv E\n\tp *E\n}}\n",
            f"func (b *{self.box}[E]) Get() *E {{ return &b.v }}\n",
            f"func (b {self.box}[E]) Put(e E) {self.box}[E] {{ b.p = &e; return b }}\n",
            f"func (t *{first}) M(p *int) *int {{ {choice(['return p', 't.p = p; return nil', 'return t.p'])} }}\n",
            f"func (t *{first}) K(x any) {{ {choice(['', 't.x = x', 'gx = x'])} }}\n",
            f"func (t *{second}) M(p *int) *int {{ {choice(['return p', 'return nil', 'return new(int)'])} }}\n",
            f"func (t *{second}) K(x any) {{ {choice(['', '_ = x', 'gx = t'])} }}\n",
            f"func (n {named}) M(p *int) *int {{ {named_body} }}\n",
            f"func (n {named}) K(x any) {{}}\n",
            f"func (n {named}) Error() string {{ return {choice(['string(rune(n))', chr(34) * 2])} }}\n",
        ]
        lines += [f"var {name} {type_.text}" for name, type_ in self.globals]
        lines += self.declarations
        return "\n".join(lines)

    def promoted(self, struct: Struct, name: str) -> bool:
        if not struct.embedded:
            return False
        inner = next(s for s in self.structs if s.type.text == struct.embedded.lstrip("*"))
        return any(field_name == name for field_name, _ in inner.fields)


def make_world(rng: random.Random) -> World:
    """Draw the types and package variables of a program."""
    world = World(rng)
    first = GoType(Shape.STRUCT, "T0")
    second = GoType(Shape.STRUCT, "T1")
    third = GoType(Shape.STRUCT, "T2")
    world.named_int = GoType(Shape.NAMED_INT, "N")
    world.iface = GoType(Shape.INTERFACE, "I")
    world.box = "Box"
    taker = func_of((pointer(INT),), (pointer(INT),))
    thunk = func_of((), ())
    optional = [
        ("s", slice_of(pointer(INT))),
        ("n", pointer(first)),
        ("i", world.iface),
        ("f", taker),
        ("m", map_of(pointer(INT))),
        ("c", chan_of(pointer(INT))),
        ("q", pointer(pointer(INT))),
        ("z", array_of(2, pointer(INT))),
    ]
    fields = (("a", INT), ("p", pointer(INT)), ("x", ANY), *rng.sample(optional, 3))
    world.structs.append(Struct(first, fields))
    world.structs.append(Struct(second, (("b", INT), *rng.sample(optional, rng.randint(0, 2)))))
    embedded = rng.choice([first.text, "*" + first.text])
    world.structs.append(Struct(third, (("d", pointer(INT)), *fields), embedded))
    world.pool = [
        INT, STRING, pointer(INT), pointer(INT), pointer(pointer(INT)), pointer(pointer(pointer(INT))),
        first, pointer(first), second, pointer(second), third, pointer(third), slice_of(INT), slice_of(pointer(INT)),
        slice_of(ANY), map_of(pointer(INT)), map_of(INT), chan_of(pointer(INT)), array_of(3, pointer(INT)),
        world.iface, ANY, taker, thunk, world.named_int, BOOL, ERROR, pointer(slice_of(INT)), slice_of(STRING),
        BYTES,
    ]  # fmt: skip
    names = iter(range(1000))
    kinds = [pointer(INT), pointer(pointer(INT)), pointer(first), slice_of(pointer(INT)), map_of(pointer(INT)),
             world.iface, taker, INT, STRING, first, ERROR]  # fmt: skip
    world.globals = [("gx", ANY)] + [(f"g{next(names)}", kind) for kind in kinds]
    return world
