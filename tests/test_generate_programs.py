"""Generated modules are well typed, replayable, and reducible."""

from __future__ import annotations

import os
import random
import re
from pathlib import Path

import pytest
from hypothesis import given, settings

from goesc.generate.edits import edited
from goesc.generate.faults import with_fault
from goesc.generate.reduce import reduce_module, reduce_text, tidied
from goesc.generate.strategies import modules
from goesc.generate.writer import ANY_MODULE, Wanted, write_module
from goesc.hunt.library import PATHS, library_of
from goesc.oracle.modules import Compiler, lay, members
from goesc.oracle.toolchain import Toolchain

Files = dict[str, str]


def module(seed: str, wanted: Wanted = ANY_MODULE, **more: object) -> Files:
    return write_module(random.Random(seed), wanted, **more).texts()  # type: ignore[arg-type]


def compiles(compiler: Compiler, files: Files) -> bool:
    for path in compiler.folder.rglob("*.go"):
        path.unlink()
    lay(compiler.folder, files)
    return not any(done.status for done in compiler.compile(files, ["-l"]).values())


@pytest.fixture
def compiler(toolchain: Toolchain, tmp_path: Path) -> Compiler:
    (tmp_path / "m").mkdir()
    return Compiler(toolchain, tmp_path / "m", PATHS)


def test_same_seed_same_text() -> None:
    assert module("3") == module("3")
    assert module("3") != module("4")
    allocs = Wanted(allocs=True)
    assert module("3", allocs) == module("3", allocs) != module("3")


@pytest.mark.gc
@pytest.mark.parametrize("allocs", [False, True])
def test_nearly_all_modules_compile(compiler: Compiler, allocs: bool) -> None:
    library = library_of(os.environ)
    wanted = Wanted(allocs=allocs)
    rejected = [i for i in range(40) if not compiles(compiler, module(f"t/{i}", wanted, library=library))]
    assert len(rejected) <= 3, rejected


def test_modules_have_what_the_language_has() -> None:
    text = "\n".join("\n".join(module(f"w/{i}").values()) for i in range(150))
    wanted = [
        r"^import \(", r"\t\"example\.com/m/alpha\"", r"^//go:build go1\.21", r"^//line ", r"^//go:nosplit",
        r"^func \w+\[E ", r"^type \w+\[E ", r"^type \w+ = ", r"^\ttt\d+$", r"^\t\*T\d+$", r"iota", r"^func init\(",
        r"^func main\(", r"mv\d+ := \(", r"\bgoto ", r"\bfallthrough$", r"\bselect \{", r"\brecover\(\)", r"\bgo ",
        r"\bdefer ", r"unsafe\.", r"switch .*\.\(type\)", r"range func\(", r"^var _ ", r"131072|131073", r"65536|65537",
        r"\.\.\.\)", r"^\tmm\d+\(", r"chan ", r"^const ", r"interface\{ ~",
    ]  # fmt: skip
    assert [pattern for pattern in wanted if not re.search(pattern, text, re.MULTILINE)] == []


def test_memory_hangs_on_what_is_known() -> None:
    """What only the dialect of allocations has: conditions that are asked again, counted loops, types that interfaces
    hold, ways out of loops, small things side by side, keys that statements give, results that have names."""
    text = "\n".join("\n".join(module(f"k/{i}", Wanted(allocs=True)).values()) for i in range(60))
    wanted = [
        r"\bok\d+ := .* (&&|\|\|) ", r"^\t+if ok\d+ := ", r"make\(\[\]byte, i\d+", r"\[(\w+):\1\+[23]\]",
        r"if _, x\d+ := \w+\.\(.*\); !x\d+ \{", r"case error:", r"println\(len\(append\(\[\]int\(nil\)",
        r"gx = map\[\w+\]\*int\{.*new\(", r"\blen\(g9\)", r"\[func\(\) \S+ \{ (gn\+\+|println)", r"gx = func\(a\d+ .*\) \(r\d+ ",
        r"for v\d+ := range gseq\(h2\) \{\n\t+defer", r"make\(\[\]\w+, (len|cap)\(r\d+",
    ]  # fmt: skip
    assert [pattern for pattern in wanted if not re.search(pattern, text, re.MULTILINE)] == []


def test_packages_lead_to_what_is_not_named() -> None:
    """A third package uses what the second has of the first, and does not import the first."""
    found = set()
    for i in range(300):
        texts: dict[str, str] = {}
        for path, text in module(f"p/{i}", Wanted(functions=1, packages=3)).items():
            folder = path.partition("/")[0]
            texts[folder] = texts.get(folder, "") + text
        last = texts.get("gamma") or texts["main"]
        if "example.com/m/alpha" not in last:
            found |= {"constant"} if re.search(r"\bbeta\.C\d+\.M\d+\(\)", last) else set()
            found |= {"struct"} if re.search(r"new\(beta\.T\d+\)\.A\d+\.M\d+", last) else set()
            found |= {"generic"} if re.search(r"\bbeta\.F\d+\(.*, new\(int\)\) \}", last) else set()
    assert found == {"constant", "struct", "generic"}


def test_generic_functions_have_instances() -> None:
    text = "\n".join("\n".join(module(f"g/{i}").values()) for i in range(60))
    names = re.findall(r"^func (\w+)\[[E-G] .*\{$", text, re.MULTILINE)
    used = [name for name in names if re.search(rf"gx = {name}\[", text)]
    assert len(used) > len(names) / 3 > 10


def test_bytes_are_evaluated_in_order() -> None:
    text = "\n".join("\n".join(module(f"b/{i}").values()) for i in range(40))
    body = re.search(r"gx = func\(a \[256\]byte, b \*\[256\]\[2\]byte,", text)
    assert body is not None
    assert re.search(r"^\t+(m|n|a|b)\[.*\], .* = ", text, re.MULTILINE)


def test_the_library_is_called(tmp_path: Path) -> None:
    library = library_of(os.environ)
    assert [r.type.text for r in library.part("strings").functions if r.name == "«strings»Repeat"] == [
        "func(string, int) string"
    ]
    builder = next(d for d in library.part("strings").types if d.type.text == "«strings»Builder")
    assert {m.name for m in builder.methods} >= {"String", "Len", "Grow", "WriteString"}
    texts = ["\n".join(module(f"l/{i}", library=library).values()) for i in range(20)]
    assert sum(bool(re.search(r'^\t"(?!example|unsafe)', text, re.MULTILINE)) for text in texts) > 10


@pytest.mark.gc
def test_the_dialect_of_allocations_calls_nearly_all_that_takes_memory(compiler: Compiler) -> None:
    from goesc.oracle.listing import Reader
    from goesc.release.runtime import GROUPS

    reader = Reader()
    for seed in range(30):
        files = module(f"t/{seed}", Wanted(allocs=True))
        for path in compiler.folder.rglob("*.go"):
            path.unlink()
        lay(compiler.folder, files)
        compiler.compile(files, ["-S", "-l"], take=reader.take)
    assert {call.group for call in reader.calls} == set(GROUPS)
    assert len({call.runtime for call in reader.calls}) >= 40


@given(modules())
@settings(max_examples=20, deadline=None)
def test_strategy_draws_modules(files: Files) -> None:
    assert files["go.mod"].startswith("module example.com/m\n")
    for name, text in files.items():
        if name.endswith(".go"):
            assert text.count("{") == text.count("}")


def test_packages_come_after_what_they_import() -> None:
    files = {
        "go.mod": "module example.com/m\n",
        "a/x.go": 'package a\n\nimport "example.com/m/z"\n',
        "z/y.go": "package zz\n",
        "z/w.go": "//go:build ignore\n\npackage main\n",
    }
    assert [(m.path, m.name, m.files) for m in members(files)] == [
        ("example.com/m/z", "zz", ("z/y.go",)),
        ("example.com/m/a", "a", ("a/x.go",)),
    ]


@pytest.mark.gc
def test_a_fault_is_mostly_one(compiler: Compiler) -> None:
    rejected = 0
    for i in range(25):
        rng = random.Random(f"f/{i}")
        rejected += not compiles(compiler, with_fault(rng, write_module(rng).texts()))
    assert rejected > 15


def test_an_edit_changes_one_file() -> None:
    rng = random.Random(1)
    files = write_module(rng).texts()
    for _ in range(20):
        now = edited(rng, files)
        assert len([name for name in files if now[name] != files[name]]) == 1
        assert now.keys() == files.keys()
        files = now


def test_reducer_keeps_what_matters() -> None:
    files = module("11", Wanted(functions=8, packages=3))
    name, head = next((n, f) for n, t in files.items() for f in re.findall(r"^func F\d+", t, re.MULTILINE))

    def same(candidate: Files) -> bool:
        return any(head in text and text.count("{") == text.count("}") for text in candidate.values())

    reduced = reduce_module(files, same, budget=4000)
    assert list(reduced) == ["go.mod", name]
    assert head in reduced[name]
    assert len(reduced[name].splitlines()) < 20


def test_reducer_ends_where_nothing_gets_smaller() -> None:
    assert (
        reduce_text("package p\nvar x = f(nil, nil)\n", lambda t: "f(nil, nil)" in t)
        == "package p\nvar x = f(nil, nil)\n"
    )


def test_imports_that_nothing_names_go() -> None:
    text = 'package p\n\nimport (\n\t"a/b"\n\tc "d"\n\t_ "e"\n)\n\nvar x = c.X\n'
    assert tidied(text) == 'package p\n\nimport (\n\tc "d"\n\t_ "e"\n)\n\nvar x = c.X\n'
    assert tidied('package p\n\nimport (\n\t"a/b"\n)\n\nvar x = 1\n') == "package p\n\nvar x = 1\n"
