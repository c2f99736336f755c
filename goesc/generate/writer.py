"""Writes one well-typed Go module out of random choices.

    write_module(random.Random(7)).texts()     ->   {"go.mod": ..., "alpha/a.go": "package alpha\\n...", ...}

Several packages, each of several files, that import what came before them and some of the library. Every choice comes
from the `Random` that is passed in, so hypothesis can drive and shrink it (`strategies.py`) and `goesc fuzz` can replay
it from a seed. Programs are compiled, never run: nil dereferences and endless loops do not matter.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple, final

from goesc.generate import allocating, expressions, phrases, phrases_expressions, statements
from goesc.generate.declarations import draw_constants, draw_types
from goesc.generate.fragments import draw_fragments
from goesc.generate.fragments_drawn import DRAWN
from goesc.generate.functions import (
    Signature,
    draw_plain_variables,
    draw_signatures,
    draw_variables,
    small_functions,
    write_function,
)
from goesc.generate.module import File, Module, Package
from goesc.generate.types import ANY, INT, Shape
from goesc.generate.world import EMPTY, Library, Shared, World

NAMES = ["alpha", "beta", "gamma", "delta", "kappa"]
# Files that are of no build for the machines and releases that are hunted with: names, and what stands first.
LEFT_OUT = [
    ("x_windows.go", ""), ("x_js_wasm.go", ""), ("x_plan9.go", ""), ("_x.go", ""), ("w.go", "//go:build ignore"),
    ("w.go", "//go:build !go1.21"), ("w.go", "//go:build windows || (plan9 && !ignore)"),
]  # fmt: skip
HELPERS = """\
var gx any

var gn int

//go:noinline
func more() bool { return gn > 0 }

//go:noinline
func count() int { return gn }

//go:noinline
func hide[E any](e E) E { return e }
"""


@final
class Wanted(NamedTuple):
    """What sort of module it is to be."""

    functions: int = 3  # of all packages
    packages: int = 0  # 0: one to four
    allocs: bool = False  # rich in what makes gc call the run time for memory (`allocating.py`)
    language: int = 27  # Go 1.`language` compiles it
    plain: bool = False  # no //line, no build constraints, no pragmas that few programs have


ANY_MODULE = Wanted()


@cache
def rule_names() -> tuple[str, ...]:
    """Of the rules that weights speak of."""
    tables = [expressions.BY_SHAPE, phrases_expressions.EXPRESSIONS, allocating.EXPRESSIONS]
    rules: list[Any] = [rule for table in tables for held in table.values() for rule in held]
    rules += [
        *expressions.GENERAL,
        *statements.SIMPLE,
        *statements.NESTED,
        *phrases.STATEMENTS,
        *allocating.STATEMENTS,
        *DRAWN,
    ]
    return tuple(sorted({rule.__name__ for rule in rules}))


def write_module(
    rng: random.Random,
    wanted: Wanted = ANY_MODULE,
    library: Library = EMPTY,
    weights: Mapping[str, float] | None = None,
) -> Module:
    """A module of drawn packages. `weights` say how often a rule is tried, by its name; 1 where they say nothing."""
    shared = Shared(rng, wanted.language, library, dict(weights or {}))
    count = wanted.packages or rng.choice([1, 1, 1, 2, 2, 3, 3])
    worlds: list[World] = []
    packages: list[Package] = []
    left = wanted.functions
    for index in range(count):
        near = [w for w in worlds if rng.random() < 0.6] or worlds[-1:]
        share = max(1, left // (count - index))
        left -= share
        world, package = _package(shared, NAMES[index], near, share, wanted, main=index > 0 and index == count - 1)
        worlds.append(world)
        packages.append(package)
    return Module(wanted.language, packages, {**library.paths, "unsafe": "unsafe"})


def _package(
    shared: Shared, name: str, near: list[World], functions: int, wanted: Wanted, main: bool
) -> tuple[World, Package]:
    rng = shared.rng
    main = main and rng.random() < 0.3
    name = "main" if main else name
    world = World(shared, name, near)
    world.globals += [("gx", ANY), ("gn", INT)]
    phrases.extend(world)
    if wanted.allocs:
        allocating.extend(world)
    _use_library(world)
    files = _files(rng, wanted)

    def at(text: str) -> None:
        rng.choice(files).declarations.append(text)

    files[0].declarations.append(HELPERS)
    for text in [
        *draw_constants(world),
        *draw_types(world, rng.choice([1, 1, 2])),
        *draw_plain_variables(world, rng.randint(1, 2)),
    ]:
        at(text)
    for text in [*small_functions(world, rng.choice([0, 0, 1, 2])), *world.declarations]:
        at(text)
    languages = {file.name: file.language or wanted.language for file in files}
    for since, text in draw_fragments(world, max(languages.values()), wanted.plain):
        rng.choice([file for file in files if languages[file.name] >= since]).declarations.append(text)
    signatures = draw_signatures(world, functions)
    file = rng.choice(files)
    file.declarations += draw_variables(world, rng.randint(0, 3), file.language or wanted.language)
    for signature in signatures:
        file = rng.choice(files)
        text = write_function(world, signature, file.language or wanted.language)
        file.declarations.append(_placed(rng, text) if not wanted.plain else text)
    for _ in range(rng.choice([0, 0, 0, 1, 2])):
        file = rng.choice(files)
        file.declarations.append(_init(world, file.language or wanted.language))
    if main:
        at("func main() {\n\tprintln(gn)\n}\n")
    for file in files:
        rng.shuffle(file.declarations)
    return world, Package(name, [*files, *_beside(rng, wanted)])


def _init(world: World, language: int) -> str:
    text = write_function(world, Signature("init", None, [], (), []), language)
    return text[text.index("func init") :]  # without a pragma


def _files(rng: random.Random, wanted: Wanted) -> list[File]:
    files = [File(f"{letter}.go") for letter in "abc"[: rng.choice([1, 1, 2, 3])]]
    for file in files:
        if wanted.plain:
            break
        kind = rng.random()
        if kind < 0.10 and wanted.language > 21:
            file.language = rng.choice([v for v in (21, 22, 23, 24, 25) if v <= wanted.language])
            file.head = [f"//go:build go1.{file.language}\n"]
        elif kind < 0.14:
            file.head = [rng.choice(["//go:build linux || !windows\n", "//go:build !ignore\n", "// A comment.\n"])]
    return files


def _beside(rng: random.Random, wanted: Wanted) -> list[File]:
    """Files that add nothing."""
    files = [_left_out(rng)] if not wanted.plain and rng.random() < 0.12 else []
    return [*files, File("z.go")] if rng.random() < 0.03 else files


def _left_out(rng: random.Random) -> File:
    """A file that is of another build, or of none: nothing in it may matter."""
    name, head = rng.choice(LEFT_OUT)
    body = ["func more() int { return nothing }\n", "var gn, gx string\n", "type T struct { T }\n"]
    return File(name, [f"{head}\n"] if head else [], rng.sample(body, 2), built=False)


def _placed(rng: random.Random, text: str) -> str:
    """At times somewhere else, as generated code has it."""
    if rng.random() > 0.02 or not text.startswith("func"):
        return text
    return rng.choice(["//line other.go:100\n", "//line y.y:7:3\n", "/*line z.go:5:9*/"]) + text


def _use_library(world: World) -> None:
    """A few packages of the library, and what in them can be called with what is at hand."""
    library, rng = world.shared.library, world.rng
    if not library.paths:
        return
    chosen = rng.sample(sorted(library.paths), min(len(library.paths), rng.choice([0, 1, 2, 3])))
    for name in chosen:
        part = library.part(name)
        world.shared.declared |= {declared.type.text: declared for declared in part.types}
        types = [declared.type for declared in part.types]
        world.own += types
        world.pool += types
        world.interfaces += [t for t in types if t.shape == Shape.INTERFACE]
        world.callables += rng.sample(part.functions, min(len(part.functions), 12))
