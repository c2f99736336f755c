"""The pages about faults of gc: what each program does on the newest release is what its page says."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from benchmarks import gc_forms
from goesc.oracle.toolchain import Toolchain, find
from goesc.source import process

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "findings"
PAGES = sorted(FOLDER.glob("[0-9]*.md"))
BLOCK = re.compile(r'^```(\w+) title="([^"]+)"\n(.*?)^```$', re.MULTILINE | re.DOTALL)
STILL = {  # wrong in the newest release; right with these flags
    "0002-result-on-dead-stack": "-N",
    "0007-append-in-the-statement-that-returns": "-N",
    "0008-append-that-does-not-move": "-N",
    "0009-variable-copied-before-it-changes": "-l",
    "0010-panic-of-an-initialiser": None,
}
DIES = {  # not compiled by the newest release
    "0006-keyed-literal-in-a-benchmark": "TempAt called with nil type",
    "0012-new-in-a-deferred-call": "'(*list[go.shape.int]).reset.deferwrap1': ",
}


def test_every_page_is_in_the_index() -> None:
    index = (FOLDER / "index.md").read_text()
    site = (FOLDER.parent.parent / "mkdocs.yml").read_text()
    for page in PAGES:
        assert f"]({page.name})" in index
        assert f"findings/{page.name}" in site


@pytest.mark.gc
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_the_newest_release_does_what_the_page_says(page: Path, toolchain: Toolchain, tmp_path: Path) -> None:
    blocks = {title: text for _, title, text in BLOCK.findall(page.read_text())}
    (tmp_path / "main.go").write_text(blocks["main.go"])
    (tmp_path / "go.mod").write_text("module x\n\ngo 1.21\n")
    if "says" in blocks:  # an error
        done = toolchain.run(["build", "."], tmp_path)
        assert done.stderr == f"# x\n{blocks['says']}" != f"# x\n{blocks['should']}"
        return
    printed = {}
    for flags in ("", "-N", "-l"):
        built = toolchain.run(["build", f"-gcflags={flags}", "-o", "x", "."], tmp_path)
        if page.stem in DIES:
            assert f"internal compiler error: {DIES[page.stem]}" in built.stderr
            continue
        assert built.returncode == 0, built.stderr
        done = process.run([str(tmp_path / "x")], timeout=60)
        printed[flags] = (done.stdout + done.stderr).decode()
    if page.stem in DIES:
        return
    right = STILL.get(page.stem, "")
    if right is not None:
        assert printed[right] == blocks["should"]
    if page.stem in STILL:
        assert not printed[""].startswith(blocks["should"])


@pytest.mark.parametrize(
    ("page", "place", "dies", "lives"),
    [
        ("0006-keyed-literal-in-a-benchmark", "main.go:11:13: a slice literal with keys", ["1.27", "1.26"], "1.25"),
        ("0012-new-in-a-deferred-call", "main.go:7:29: new of a type parameter's type", ["1.27", "1.22"], "1.21"),
    ],
)
def test_where_gc_dies_goesc_names_the_place(
    page: str, place: str, dies: list[str], lives: str, goesc: Callable[..., Any], tmp_path: Path
) -> None:
    blocks = {title: text for _, title, text in BLOCK.findall((FOLDER / f"{page}.md").read_text())}
    (tmp_path / "main.go").write_text(blocks["main.go"])
    for go in (*dies, lives):
        done = goesc("build", "--go", go, "-gcflags=-m -l", "main.go", cwd=tmp_path)
        ends = go != lives
        assert (done.status, place in done.stderr) == (2 if ends else 0, ends), done


def test_what_is_new_in_a_deferred_call_may_stay_on_the_stack_or_be_inlined(
    goesc: Callable[..., Any], tmp_path: Path
) -> None:
    """Then gc has an answer; so it has where the dictionary of the function that is called is at hand."""
    (tmp_path / "main.go").write_text("""\
package main

var sink any

func look[T any](p *T) bool { return p != nil }

func keep[T any]() { sink = new(T) }

func both[T any]() {
	defer look(new(T))
	defer keep[T]()
	defer func(p any) { sink = p }(new(T))
}

func main() { both[int]() }
""")
    for flags in ("-m -l", "-m"):
        done = goesc("build", f"-gcflags={flags}", "main.go", cwd=tmp_path)
        assert (done.status, "main.go:10:16: new(<node DYNAMICTYPE>) does not escape" in done.stderr) == (0, True), done


def test_tables_of_forms_tell_a_build_that_differs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    printed = {flags: ["deref, blank: nil pointer", "make, blank: len out of range"] for flags in gc_forms.BUILDS}
    printed[""] = ["deref, blank: nil pointer", "make, blank: <nil>"]
    monkeypatch.setattr(gc_forms, "said", lambda toolchain, text, flags, folder: printed[flags])
    assert gc_forms.compared(find(), "", tmp_path) == (
        2,
        ["[] prints make, blank: <nil>\n    and should make, blank: len out of range"],
    )
    (program,) = gc_forms.slices("int")
    assert len(set(re.findall(r"^func f\d+", program, re.MULTILINE))) == (
        len(gc_forms.GROWN) * len(gc_forms.USED) * len(gc_forms.LEAVES)
    )


@pytest.mark.gc
def test_what_must_panic_panics(toolchain: Toolchain, tmp_path: Path) -> None:
    (program,) = gc_forms.panics()
    lines = gc_forms.said(toolchain, program, "", tmp_path)
    assert len(lines) == len(gc_forms.PANICS) * len(gc_forms.NOWHERE)
    assert [line for line in lines if line.endswith(": <nil>")] == []
