"""Go programs that can be run: they end, what they print is the same whatever the compiler does, and they look again at
every value that outlives the function that made it.

    drawn = draw(random.Random("1/0"), 40)
    drawn.names               ->   ["s0", "s1", ...]
    drawn.files(heap=False)   ->   {"x.go": "package main...", "support.go": ...}

A program is many scenarios, each a handful of functions of its own over types and package variables that all share. A
scenario runs in a new goroutine, whose stack is small, so it grows and moves. At its moments dead stack is overwritten,
memory collected and taken again, and then everything that package variables reach is added up and printed. With `heap`
the address of every variable is kept in a package variable, so that all of them are on the heap: the program that shows
what the other should have printed.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace
from typing import final

from goesc.generate.runnable_expressions import Frame, Lines, Routine, Variable, expression, indent
from goesc.generate.runnable_statements import block, called, declare, returned
from goesc.generate.runnable_support import SUPPORT
from goesc.generate.runnable_types import (
    ANY,
    IFACE,
    INT,
    MAKER,
    NAMED,
    PI,
    SPI,
    Kind,
    Type,
    World,
    make_world,
    pointer,
    slice_of,
)

_HEAP = re.compile(r"//heap (\w+)")
_SCENARIO = re.compile(r"^func (s\d+)\(\)", re.MULTILINE)


@final
@dataclass(frozen=True)
class Drawn:
    """A program. `text` is what was drawn and can be made smaller, `support` what it stands on."""

    text: str
    support: str

    @property
    def names(self) -> list[str]:
        """Of its scenarios."""
        return _SCENARIO.findall(self.text)

    def files(self, heap: bool) -> dict[str, str]:
        text = _HEAP.sub(r"force(unsafe.Pointer(&\1))", self.text) if heap else self.text
        scenarios = "".join(f'\t{{"{name}", {name}}},\n' for name in self.names)
        return {"x.go": text, "support.go": self.support.replace("SCENARIOS", scenarios)}

    def only(self, name: str) -> Drawn:
        """The program with one of its scenarios."""
        head, *parts = re.split(r"(?m)^(?=// s\d+$)", self.text)
        return replace(self, text=head + "".join(part for part in parts if part.startswith(f"// {name}\n")))

    def with_text(self, text: str) -> Drawn:
        return replace(self, text=text)


def draw(rng: random.Random, scenarios: int, language: int = 27, known: bool = False) -> Drawn:
    """A program of so many scenarios, for compilers that know go1.`language`.

    With `known` it may have forms that gc is known to compile wrongly."""
    world = make_world(rng, language, known)
    parts = [_scenario(world, rng, i) for i in range(scenarios)]
    declarations = [s.declaration() for s in world.structs]
    declarations += [f"var {name} {type_.text}" for name, type_ in world.globals]
    resets = [f"{name} = {expression(Frame(world, rng, [], shared=False), type_, 1)}" for name, type_ in world.globals]
    methods = _methods(world, rng)
    looks = [f"note({world.sum(name, type_)})" for name, type_ in world.globals]
    support = SUPPORT.replace("LOOKS", "\n\t".join(looks)).replace("SUMS", world.sums())
    head = [
        "package main\n", 'import "unsafe"\n', "var _ unsafe.Pointer\n", *declarations, "",
        *methods, "func reset() {", *indent(resets), "}", "",
    ]  # fmt: skip
    return Drawn("\n".join(head) + "\n" + "\n".join(parts), support)


def _methods(world: World, rng: random.Random) -> Lines:
    """Get and Put of every type that is an I, each in one of several ways."""
    n0, n2 = world.structs[0].type, world.structs[2].type
    keep = next(name for name, t in world.globals if t == PI)
    receivers = [
        (
            pointer(n0),
            ["return t.p", "return &t.a", "n := t.a\n//heap n\nreturn &n"],
            ["t.p = p", "t.a = *p", f"{keep} = p"],
        ),
        (n2, ["return t.r", "return &t.b", "return &t.room[0]"], ["t.r = p", f"{keep} = p", f"{keep} = t.r"]),
        (Type(Kind.STRUCT, "D"), ["return t.p", "return *&t.p"], ["*t.p = *p", f"{keep} = p"]),
        (NAMED, ["n := int(t)\n//heap n\nreturn &n"], ["*p = int(t)", f"{keep} = p", "note(uint64(*p))"]),
    ]
    lines: Lines = []
    for type_, gets, puts in receivers:
        for head, bodies in ((f"func (t {type_.text}) Get() *int", gets), (f"func (t {type_.text}) Put(p *int)", puts)):
            lines += _pragma(rng)
            marks = ["//heap t"] + (["//heap p"] if "Put" in head else [])
            lines += [head + " {", *indent([*marks, *rng.choice(bodies).split("\n")]), "}", ""]
    return lines


def _pragma(rng: random.Random) -> Lines:
    return ["//go:noinline"] if rng.random() < 0.3 else []


def _scenario(world: World, rng: random.Random, index: int) -> str:
    name = f"s{index}"
    lines = [f"// {name}", ""]
    routines: list[Routine] = []
    for number in range(rng.randint(2, 5)):
        lines += _function(world, rng, f"{name}f{number}", routines)
    frame = Frame(world, rng, routines, calls=4)
    body = _locals(frame)
    for routine in rng.sample(routines, len(routines)):
        body += called(frame, routine)
    body.append("moment()")
    if rng.random() < 0.5:
        body += [*block(frame, rng.randint(1, 4)), "moment()"]
    body += [f"note({world.sum(v.name, v.type)})" for v in frame.scopes[0]]
    return "\n".join([*lines, f"func {name}() {{", *indent(body), "}", ""])


def _locals(frame: Frame) -> Lines:
    """Variables to point to."""
    n0 = frame.world.structs[0].type
    lines = [line for t in frame.rng.sample([INT, PI, n0, pointer(n0)], 2) for line in declare(frame, t)]
    return [*lines, *(f"_ = {v.name}" for v in frame.scopes[-1])]


def _function(world: World, rng: random.Random, name: str, routines: list[Routine]) -> Lines:
    """A function that calls earlier ones at most, or itself some times."""
    params = [world.draw() for _ in range(rng.choice([0, 1, 1, 2, 2, 3]))]
    variadic = rng.random() < 0.15
    if variadic:
        params.append(slice_of(rng.choice([PI, INT, world.draw()])))
    telling = [PI, PI, SPI, MAKER, ANY, IFACE, pointer(world.structs[0].type)]
    results = tuple(rng.choice([*telling, world.draw(), world.draw()]) for _ in range(rng.choice([0, 1, 1, 1, 2])))
    recursive = bool(results) and not variadic and rng.random() < 0.15
    named = bool(results) and rng.random() < 0.3
    frame = Frame(world, rng, list(routines), results, named)
    given = [(frame.fresh("p"), t) for t in params]
    texts = [f"{n} {t.text}" for n, t in given]
    if variadic:
        texts[-1] = f"{given[-1][0]} ...{params[-1].of.text}"
    start: Lines = []
    if recursive:
        texts.insert(0, "n int")
        start = ["if n <= 0 || !burn() {", "\treturn RESULTS", "}"]
    out = ", ".join(t.text for t in results)
    before: Lines = []
    if named:
        names = [(frame.fresh("r"), t) for t in results]
        out = ", ".join(f"{n} {t.text}" for n, t in names)
        for n, t in names:  # what a named result is, until somebody says more
            before += [
                f"//heap {n}",
                f"{n} = {expression(Frame(world, rng, [], scopes=[[Variable(*g) for g in given]]), t, 1)}",
            ]
        frame.scopes[0] += [Variable(n, t) for n, t in names]
    frame.scopes[0] += [Variable(n, t) for n, t in given]
    marks = [f"//heap {n}" for n, _ in given]
    if recursive:
        start[1] = "\t" + " ".join(returned(frame))
    body = [*marks, *before, *start, *_locals(frame), *block(frame, rng.randint(1, 5))]
    if recursive:
        args = ", ".join(["n-1", *(expression(frame, t, 2) for t in params)])
        body += [f"return {name}({args})"] if rng.random() < 0.6 else returned(frame)
    else:
        body += returned(frame)
    head = f"func {name}({', '.join(texts)}){' (' + out + ')' if out else ''} {{"
    if recursive:
        # It is known by a door of its own, which says how deep it goes.
        door = ", ".join(f"{n} {t.text}" for n, t in given)
        passed = ", ".join(["3", *(n for n, _ in given)])
        enter = [
            f"func {name}d({door}) ({', '.join(t.text for t in results)}) {{",
            f"\treturn {name}({passed})",
            "}",
            "",
        ]
        routines.append(Routine(name + "d", tuple(params), results))
    else:
        enter = []
        routines.append(Routine(name, tuple(params), results, variadic))
    return [*_pragma(rng), head, *indent(body), "}", "", *enter]
