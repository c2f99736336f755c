"""What generated modules reach: each fragment compiles, and together they make the compiler say nearly all there is."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from benchmarks.reach import missing
from goesc.cli.hunter import Inside
from goesc.generate import phrases
from goesc.generate.fragments import FORMS, written
from goesc.generate.module import File, Module, Package
from goesc.generate.types import ANY, INT, STRING
from goesc.generate.world import Library, Shared, World
from goesc.generate.writer import HELPERS, LEFT_OUT, write_module
from goesc.hunt.library import PATHS, library_of
from goesc.hunt.reached import Said
from goesc.oracle.modules import Compiler, lay, members
from goesc.oracle.toolchain import Toolchain

AT_ONCE = 10  # fragments of a module


def whole(seed: str, forms: list[tuple[int, str]], library: Library) -> dict[str, str]:
    """A package of these fragments, with all their lines."""
    rng = random.Random(seed)
    world = World(Shared(rng, 27, library), "alpha")
    world.globals += [("gx", ANY), ("gn", INT)]
    world.pool[:] = [INT, STRING, ANY]
    phrases.extend(world)
    texts = [written(world, form, 27, whole=True) for _, form in forms]
    file = File("a.go", declarations=[HELPERS, *filter(None, texts)])
    assert len(file.declarations) == len(forms) + 1
    return Module(27, [Package("alpha", [file])], {**library.paths, "unsafe": "unsafe"}).texts()


def parts() -> list[list[tuple[int, str]]]:
    return [FORMS[at : at + AT_ONCE] for at in range(0, len(FORMS), AT_ONCE)]


@pytest.mark.gc
def test_every_fragment_compiles_with_all_its_lines(toolchain: Toolchain, tmp_path: Path) -> None:
    library = library_of(os.environ)
    for number, forms in enumerate(parts()):
        files, folder = whole(f"c/{number}", forms, library), tmp_path / str(number)
        lay(folder, files)
        done = Compiler(toolchain, folder, PATHS).compile(files, ["-l"])
        assert [line for package in done.values() if package.status for line in package.lines] == []


def test_fragments_make_the_compiler_say_nearly_all_there_is(tmp_path: Path) -> None:
    said = Said()

    inside, elsewhere, environ = Inside(said.take), Inside(said.take), {**os.environ, "GOESC_CACHE": "off"}
    library = library_of(environ)
    for number, forms in enumerate(parts()):
        folder = tmp_path / str(number)
        lay(folder, whole(f"r/{number}", forms, library))
        for flags in (["-m=2"], ["-m=4"], ["-m=2", "-l"]):
            built = inside(folder, flags, environ)
            assert (built.failed, built.rejected) == ("", False)
        elsewhere(folder, ["-m=2", "-l"], {**environ, "GOARCH": "386"})
    left = missing(said)
    assert left["op"] == []
    assert set(left["event"]) <= {"LoopSkipped", "RecursiveCycle"}  # of Go 1.25 and 1.26; of what calls itself
    # Of releases that put no slice of any length on the stack; what is said of another way of the same value.
    assert set(left["reason"]) <= {"non-constant size", "reflect.Header.Data"}


def test_files_of_other_builds_belong_to_no_package() -> None:
    for name, head in LEFT_OUT:
        files = {"go.mod": "module m\n", "a/a.go": "package a\n", f"a/{name}": f"{head}\n\npackage b\n"}
        assert [member.files for member in members(files)] == [("a/a.go",)]
    texts = [write_module(random.Random(f"o/{i}")).texts() for i in range(40)]
    assert any(name.rpartition("/")[2] in dict(LEFT_OUT) for files in texts for name in files)
