"""What the workspace keeps after edits is what a fresh look at the text finds."""

from __future__ import annotations

import gc
import os
import random
from pathlib import Path

import pytest

from goesc.lsp.settings import Settings, settings_of
from goesc.lsp.workspace import EDITS, View, Workspace

BODIES = {
    "func leaf(p *int) *int": [
        "{ return p }",
        "{ return nil }",
        "{\n\tglobal = p\n\treturn nil\n}",
        "{ return undefined }",
    ],
    "func (t *T) set(p *int)": ["{ t.p = p }", "{ _ = *p }", "{ x := 1; t.p = &x }"],
    "func mid(p *int) *int": [
        "{ return leaf(p) }",
        "{ leaf(p); return nil }",
        "{ q := *p; return leaf(&q) }",
        "{ p. }",
    ],
    "func even(n int, p *int) *int": ["{ if n == 0 { return p }; return odd(n-1, p) }", "{ return nil }"],
    "func odd(n int, p *int) *int": [
        "{ return even(n-1, p) }",
        "{ x := 2; return even(n-1, &x) }",
        "{ global = p; return p }",
    ],
    "func top() int": [
        "{\n\n\tv := 3\n\treturn *mid(&v)\n}",
        "{ v := 4; var t T; t.set(&v); return *t.p }",
        "{ v := 5; return *odd(3, &v) }",
    ],
    "func lit() func() *int": ["{ v := 6; return func() *int { return mid(&v) } }", "{ return nil }"],
    "func iface() int": ["{ var s setter = &T{}; v := 7; s.set(&v); return v }", "{ return leafOf(1) }"],
    "func leafOf[A any](a A) int": ["{ _ = &a; return 1 }"],
}
HEAD = "package p\n\ntype T struct{ p *int }\n\ntype setter interface{ set(*int) }\n\nvar global *int\n\nvar made = new(int)\n\n"


def _text(chosen: dict[str, str], blank: int) -> str:
    return HEAD + "\n" * blank + "\n\n".join(f"// About it.\n{head} {body}" for head, body in chosen.items()) + "\n"


def _said(view: View, path: str) -> list[tuple[object, ...]]:
    return sorted(
        (p.line, p.finding.start, p.finding.width, p.finding.on_heap, [e.sentence for e in p.finding.explanations()])
        for p in view.findings(path)
        if p.finding.owner not in view.broken
    )


@pytest.mark.parametrize("inline", [False, True])
@pytest.mark.parametrize("seed", range(4))
def test_after_edits_the_view_is_that_of_the_text(tmp_path: Path, seed: int, inline: bool) -> None:
    rng = random.Random(seed)
    path = str(tmp_path / "x.go")
    chosen = {head: bodies[0] for head, bodies in BODIES.items()}
    workspace = Workspace(os.environ, inline=inline)
    workspace.update(path, {path: _text(chosen, 0).encode()})
    redone = []
    for _ in range(12):
        head = rng.choice(list(BODIES))
        chosen[head] = rng.choice(BODIES[head])
        text = _text(chosen, rng.randrange(3)).encode()
        view = workspace.update(path, {path: text})
        fresh = Workspace(os.environ, inline=inline).update(path, {path: text})
        assert not view.problem
        assert set(view.broken) == set(fresh.broken), text.decode()
        assert view.unsure == fresh.unsure, text.decode()
        assert _said(view, path) == _said(fresh, path), text.decode()
        redone.append(view.redone)
    assert any(0 <= number < 6 for number in redone)


def test_another_package_of_the_module_is_seen_when_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "go.mod").write_text("module m\n\ngo 1.27\n")
    (tmp_path / "q").mkdir()
    other = tmp_path / "q" / "q.go"
    other.write_text("package q\n\nfunc Take(p *int) int { return *p }\n")
    path = str(tmp_path / "x.go")
    text = b'package m\n\nimport "m/q"\n\nfunc f() int { v := 1; return q.Take(&v) }\n'
    workspace = Workspace(os.environ)
    view = workspace.update(path, {path: text})
    assert not [p for p in view.findings(path) if p.finding.on_heap]
    other.write_text("package q\n\nvar g *int\n\nfunc Take(p *int) int { g = p; return *p }\n")
    workspace.disk_changed(str(other))
    view = workspace.update(path, {path: text})
    assert [p.line for p in view.findings(path) if p.finding.on_heap] == [5]


def test_a_file_may_declare_nothing(tmp_path: Path) -> None:
    (tmp_path / "go.mod").write_text("module m\n\ngo 1.27\n")
    (tmp_path / "doc.go").write_text("// Package m has a file for what is said of it.\npackage m\n")
    path = str(tmp_path / "x.go")
    workspace = Workspace(os.environ)
    for body, lines in (("return nil", []), ("return &v", [5])):
        text = f"package m\n\nfunc f() *int {{\n\n\tv := 1\n\t_ = v\n\t{body}\n}}\n"
        view = workspace.update(path, {path: text.encode()})
        assert not view.problem
        assert [p.line for p in view.findings(path) if p.finding.on_heap] == lines
    assert view.redone == 1


def _edited(number: int, inside: bool) -> bytes:
    """A file of 30 functions, one of them another with every edit."""
    functions = (
        f"func f{k}(p *int, s []*int) []*int {{\n\tx := {number if k == 7 else 0}\n\treturn append(s, p, &x)\n}}\n"
        for k in range(30)
    )
    return ("package m\n\n" + ("" if inside else f"type T{number} int\n\n") + "\n".join(functions)).encode()


@pytest.mark.parametrize("inside", [True, False])
def test_edits_leave_nothing_behind(tmp_path: Path, inside: bool) -> None:
    """After several times as many edits neither more texts are held nor more objects, whether in a body or outside."""
    path = str(tmp_path / "x.go")
    workspace = Workspace(os.environ)
    held = []
    for number in range(1, EDITS * (6 if inside else 3) + 1):
        view = workspace.update(path, {path: _edited(number, inside)})
        assert view.redone == (1 if number > 1 else -1)
        if number % EDITS == 0:
            workspace.tidy()
            texts = [file for file in workspace.session().fset.files if file.src and file.name == path]
            held.append((len(texts), len(gc.get_objects())))
    assert all(texts <= 2 for texts, _ in held)
    assert held[-1][1] < held[0][1] + EDITS * 5 * 10
    assert [p.line for p in view.findings(path) if p.finding.on_heap][:2] == ([4, 5] if inside else [6, 7])


def test_settings_that_make_no_sense_are_not_given() -> None:
    assert settings_of(None) == settings_of({"diagnostics": {"heap": 3}, "inlayHints": [], "tags": "x"}) == Settings()
    assert settings_of({"goesc": {"tags": ["a", 1]}}).tags == ("a",)
