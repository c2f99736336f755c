"""Expressions of programs that are run: they only read and make things.

    expression(frame, pointer(INT))   ->   "&v3.a"   or   "ptr(v1)"   or   "v2[len(v2)-1]"   ...

Nobody asks for capacities or relies on them, as they differ with the place that memory comes from: what has left its
variable is appended to as s[:len(s):len(s)].
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import final

from goesc.generate.runnable_types import (
    BYTES,
    DIRECT,
    IFACE,
    INT,
    MAKER,
    NAMED,
    STRING,
    Kind,
    Type,
    World,
)

Lines = list[str]


@final
@dataclass
class Routine:
    """A function that was written already, and may be called."""

    name: str
    params: tuple[Type, ...]
    results: tuple[Type, ...]
    variadic: bool = False


@final
@dataclass(eq=False)
class Variable:
    name: str
    type: Type


@final
@dataclass
class Frame:
    """A function under construction. `scopes` are the open blocks, innermost last."""

    world: World
    rng: random.Random
    routines: list[Routine]
    results: tuple[Type, ...] = ()
    named: bool = False
    counter: int = 0
    calls: int = 2  # known functions that it may still call
    nesting: int = 0
    closures: int = 0
    shared: bool = True  # whether package variables may be read
    scopes: list[list[Variable]] = field(default_factory=lambda: [[]])

    def fresh(self, stem: str = "v") -> str:
        self.counter += 1
        return f"{stem}{self.counter}"

    def tag(self) -> str:
        """A number that nothing else is."""
        return str(self.rng.randrange(1000, 1000000))

    def chance(self, probability: float) -> bool:
        return self.rng.random() < probability

    def add(self, name: str, type_: Type) -> Lines:
        """Makes a declared variable known."""
        self.scopes[-1].append(Variable(name, type_))
        return [f"//heap {name}"]

    def of(self, want: Callable[[Type], bool]) -> list[Variable]:
        return [v for v in self.variables() if want(v.type)]

    def variables(self) -> list[Variable]:
        return [v for scope in self.scopes for v in scope]

    def any_of(self, type_: Type) -> str | None:
        found = [v.name for v in self.of(lambda t: t == type_)]
        if self.shared and (not found or self.chance(0.1)):
            found = [name for name, t in self.world.globals if t == type_] or found
        return self.rng.choice(found) if found else None


def indent(lines: Lines) -> Lines:
    return ["\t" + line for line in lines]


def expression(frame: Frame, type_: Type, depth: int = 2) -> str:
    """Text of exactly this type, without effects."""
    if depth <= 0 or frame.chance(0.15):
        known = frame.any_of(type_)
        if known is not None:
            return known
    for rule in frame.rng.sample(READS, 2):
        if frame.chance(0.2) and (text := rule(frame, type_)) is not None:
            return text
    if depth > 0 and frame.chance(0.12):
        other = expression(frame, type_, depth - 1)
        return frame.rng.choice([f"id({other})", f"hidden({other})", f"pick({other}, {expression(frame, type_, 0)})"])
    return CONSTRUCT[type_.kind](frame, type_, depth - 1)


def addressable(frame: Frame, type_: Type) -> str | None:
    """A place of this type that has an address and can be stored to."""
    places = [v.name for v in frame.of(lambda t: t == type_)] * 3
    if frame.shared and (not places or frame.chance(0.1)):
        places += [name for name, t in frame.world.globals if t == type_]
    for v in frame.variables():
        t, inner = v.type, v.type.elem
        if t.kind is Kind.POINTER and inner == type_:
            places.append(f"(*{v.name})")
        elif t.kind in (Kind.SLICE, Kind.ARRAY) and inner == type_:
            places.append(f"{v.name}[{'0' if frame.chance(0.6) else f'len({v.name})-1'}]")
        owner = t if t.kind is Kind.STRUCT else inner if t.kind is Kind.POINTER else None
        if owner is not None and owner.kind is Kind.STRUCT:
            places += [f"{v.name}.{name}" for name, f in frame.world.fields(owner) if f == type_ and name != "next"]
    return frame.rng.choice(places) if places else None


def _read(frame: Frame, type_: Type) -> str | None:
    return addressable(frame, type_)


def _of_map(frame: Frame, type_: Type) -> str | None:
    found = frame.of(lambda t: t.kind is Kind.MAP and t.elem == type_)
    if not found:
        return None
    chosen = frame.rng.choice(found)
    return f"{chosen.name}[{key(frame, chosen.type)}]"


def key(frame: Frame, type_: Type) -> str:
    if type_.key == INT:
        return "1"
    return frame.rng.choice(['"a"', '"a"', "string(abytes[:1])", 'hidden("a")'])


READS: list[Callable[[Frame, Type], str | None]] = [_read, _read, _of_map]


def _number(frame: Frame, type_: Type, depth: int) -> str:
    kind = frame.rng.randrange(6)
    if kind == 0 and (found := frame.of(lambda t: t.kind in (Kind.SLICE, Kind.STRING, Kind.MAP))):
        return f"len({frame.rng.choice(found).name})"
    if kind == 1 and depth > 0:
        return f"({expression(frame, INT, depth)} + {frame.tag()})"
    if kind == 2:
        return f"hidden({frame.tag()})"
    return frame.tag()


def _string(frame: Frame, type_: Type, depth: int) -> str:
    if depth <= 0:
        return f'"t{frame.tag()}"'
    inner = expression(frame, STRING, depth - 1)
    forms = [
        f'({inner} + "t{frame.tag()}")', f'("t" + {inner} + tail({inner}))', f"tail({inner})",
        f"string({expression(frame, BYTES, depth - 1)})", f"string(rune(0x2500 + {frame.rng.randrange(99)}))",
        f"string([]byte({inner}))", f"string([]rune({inner}))",
    ]  # fmt: skip
    return frame.rng.choice(forms)


def _pointer(frame: Frame, type_: Type, depth: int) -> str:
    to = type_.of
    place = addressable(frame, to)
    if place is not None and frame.chance(0.7):
        return unsafely(frame, f"&{place}", to) if frame.chance(0.1) else f"&{place}"
    if to.kind is Kind.STRUCT and frame.chance(0.6):
        return "&" + literal(frame, to, depth)
    if frame.world.language >= 26 and frame.chance(0.4):
        return f"new({expression(frame, to, depth)})"
    return f"{frame.rng.choice(['ptr', 'ptr', 'apart'])}({expression(frame, to, depth)})"


def unsafely(frame: Frame, address: str, to: Type) -> str:
    return frame.rng.choice(
        [
            f"(*{to.text})(unsafe.Pointer({address}))",
            f"&unsafe.Slice({address}, 1)[0]",
            f"&(*[1]{to.text})(unsafe.Pointer({address}))[0]",
            f"(*{to.text})(unsafe.Add(unsafe.Pointer({address}), 0))",
            f"(*{to.text})(unsafe.Pointer(uintptr(unsafe.Pointer({address})) + 0))",
        ]
    )


def _slice(frame: Frame, type_: Type, depth: int) -> str:
    elem = type_.of
    one = expression(frame, elem, min(depth, 1))
    forms = [
        f"{type_.text}{{{one}}}",
        f"{type_.text}{{{one}, {expression(frame, elem, 0)}}}",
        f"filled(size(3), {one})",
    ]
    known = frame.any_of(type_)
    if known is not None:
        forms += [
            f"{known}[:1]", f"{known}[len({known})-1:]", f"append({known}[:len({known}):len({known})], {one})",
            f"append({type_.text}(nil), {known}...)", f"append({type_.text}{{{one}}}, {known}[:1]...)",
            f"clone({known})",
        ]  # fmt: skip
    arrays = frame.of(lambda t: t.kind is Kind.ARRAY and t.elem == elem)
    if arrays:
        forms += [f"{frame.rng.choice(arrays).name}[:]"] * 3
    if elem == INT:
        forms.append("make([]int, size(2))")
    if type_ == BYTES:
        forms += [f"[]byte({expression(frame, STRING, min(depth, 1))})"] * 4
    place = addressable(frame, elem)
    if place is not None:
        forms.append(f"unsafe.Slice(&{place}, 1)")
    return frame.rng.choice(forms)


def _array(frame: Frame, type_: Type, depth: int) -> str:
    slices = frame.of(lambda t: t.kind is Kind.SLICE and t.elem == type_.elem)
    if type_.length == 1 and slices and frame.chance(0.5):
        name = frame.rng.choice(slices).name
        return frame.rng.choice([f"{type_.text}({name})", f"*(*{type_.text})({name})"])
    return f"{type_.text}{{{', '.join(expression(frame, type_.of, min(depth, 1)) for _ in range(type_.length))}}}"


def _map(frame: Frame, type_: Type, depth: int) -> str:
    names = ("1", "2") if type_.key == INT else ('"a"', '"b"')
    entries = (f"{name}: {expression(frame, type_.of, min(depth, 1))}" for name in names)
    return f"{type_.text}{{{', '.join(entries)}}}"


def literal(frame: Frame, type_: Type, depth: int) -> str:
    """A struct of which every field is set, but sometimes for the next."""
    parts: Lines = []
    if type_.elem is None:
        struct = frame.world.struct(type_)
        if struct.embedded:
            inner = next(s.type for s in frame.world.structs if s.type.text == struct.embedded)
            parts.append(f"{struct.embedded}: {expression(frame, inner, min(depth, 1))}")
        fields = struct.fields
    else:
        fields = frame.world.fields(type_)
    for name, t in fields:
        if name == "room" or (name == "next" and (depth <= 0 or frame.chance(0.7))):
            continue
        parts.append(f"{name}: {expression(frame, t, min(depth - 1, 1))}")
    return f"{type_.text}{{{', '.join(parts)}}}"


def _interface(frame: Frame, type_: Type, depth: int) -> str:
    choices = frame.world.implementers() if depth > 0 else [DIRECT, NAMED]
    return f"I({expression(frame, frame.rng.choice(choices), depth)})"


def _any(frame: Frame, type_: Type, depth: int) -> str:
    choices = [INT, DIRECT, STRING]
    if depth > 0:
        choices += [*(v.type for v in frame.variables()), frame.world.draw()]
    return f"any({expression(frame, frame.rng.choice(choices), depth)})"


def _named(frame: Frame, type_: Type, depth: int) -> str:
    return f"K({expression(frame, INT, depth)})"


def _byte(frame: Frame, type_: Type, depth: int) -> str:
    return f"byte({frame.rng.randrange(1, 255)})"


def _function(frame: Frame, type_: Type, depth: int) -> str:
    """A closure on one line, a method value, or a function by its name."""
    names = [
        r.name for r in frame.routines if r.params == type_.params and r.results == type_.results and not r.variadic
    ]
    if names and frame.chance(0.4):
        return frame.rng.choice(names)
    if type_ == MAKER and frame.chance(0.4):
        return f"{receiver(frame)}.Get"
    frame.scopes.append([])
    params: Lines = []
    for t in type_.params:
        name = frame.fresh("a")
        frame.add(name, t)
        params.append(f"{name} {t.text}")
    value = expression(frame, type_.results[0], min(depth, 1))
    frame.scopes.pop()
    return f"func({', '.join(params)}) {type_.results[0].text} {{ return {value} }}"


def receiver(frame: Frame) -> str:
    """Something that has the methods of I."""
    found = frame.of(lambda t: t in (IFACE, *frame.world.implementers()))
    if found and frame.chance(0.8):
        return frame.rng.choice(found).name
    type_ = frame.rng.choice(frame.world.implementers())
    return f"({expression(frame, type_, 1)})"


CONSTRUCT: dict[Kind, Callable[[Frame, Type, int], str]] = {
    Kind.INT: _number, Kind.STRING: _string, Kind.POINTER: _pointer, Kind.SLICE: _slice, Kind.ARRAY: _array,
    Kind.MAP: _map, Kind.STRUCT: literal, Kind.INTERFACE: _interface, Kind.ANY: _any, Kind.FUNC: _function,
    Kind.NAMED: _named, Kind.BYTE: _byte,
}  # fmt: skip
