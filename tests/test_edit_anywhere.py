"""After edits anywhere in a file, what the workspace keeps is what a fresh look at the text finds."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from goesc.lsp.workspace import View, Workspace

# Each is in one of its forms, or left out.
IMPORTS = [
    "",
    'import "fmt"',
    'import f "fmt"',
    'import (\n\t"fmt"\n\t"strings"\n)',
    'import (\n\t"strings"\n\t"fmt"\n)',
]
DECLARATIONS = {
    "T": ["type T struct{ p *int }", "type T struct {\n\tp, q *int // two\n}", "type T struct{ n [20000000]byte; p *int }"],
    "U": ["type U struct{ T }", "type U struct{ *T; name string }", "type U = T"],
    "setter": ["type setter interface{ set(*int) }", "type setter interface{ set(*int); more() }"],
    "size": ["const size = 10", "const size = 1 << 20", "const (\n\tzero = iota\n\tsize\n)"],
    "global": ["var global *int", "var global = new(int)", "var global = leaf(new(int))", "var global = undefined"],
    "made": ["var made = new(int)", "var made = mid(&seed)\n\nvar seed = 4", "var made = func() *int { x := 1; return &x }()"],
    "table": ["var table = map[string]func() *int{\n\t\"a\": func() *int { v := 2; return mid(&v) },\n}", "var table []int"],
    "_": ["var _ setter = &T{}", "var _ = size"],
    "leaf": [
        "func leaf(p *int) *int { return p }",
        "func leaf(p *int) *int { return nil }",
        "func leaf(p *int, _ ...string) *int { return p }",
        "func leaf(q *int) *int {\n\tglobal = q\n\treturn nil\n}",
        "func leaf(p *int) { return }",
    ],
    "set": [
        "func (t *T) set(p *int) { t.p = p }",
        "func (t T) set(p *int) { _ = *p }",
        "func (t *T) set(p *int, q int) { t.p = p }",
        "// set sets.\n//\n//go:noinline\nfunc (t *T) set(p *int) { t.p = p }",
    ],
    "more": ["func (t *T) more() {}"],
    "mid": ["func mid(p *int) *int { return leaf(p) }", "func mid(p *int) *int { q := *p; return leaf(&q) }"],
    "even": ["func even(n int, p *int) *int { if n == 0 { return p }; return odd(n-1, p) }"],
    "odd": ["func odd(n int, p *int) *int { return even(n-1, p) }", "func odd(n int, p *int) *int { global = p; return p }"],
    "top": [
        "func top() int {\n\tv := 3\n\treturn *mid(&v)\n}",
        "func top() int { v := 4; var t T; t.set(&v); return *t.p }",
        "func top() int { v := 5; return *odd(3, &v) }",
    ],
    "iface": ["func iface() int { var s setter = &T{}; v := 7; s.set(&v); return v }"],
    "embedded": ["func embedded() int { var u U; v := 8; u.set(&v); return v }", "func embedded() *U { return new(U) }"],
    "sized": ["func sized() int { b := make([]byte, size); return len(b) }"],
    "show": ["func show(v int) { fmt.Println(v) }", "func show(v int) string { return strings.ToUpper(fmt.Sprint(v)) }"],
    "List": ["type List[E any] struct{ elems []E }", "type List[E any] struct{ elems []*E }"],
    "Push": [
        "func (l *List[E]) Push(e E) { l.elems = append(l.elems, e) }",
        "func (l *List[E]) Push(e E) { l.elems = append(l.elems, &e) }",
        "func (l *List[E]) Push(e E) { _ = e }",
    ],
    "ptr": ["func ptr[A any](a A) *A { return &a }", "func ptr[A any](a A) *A { return nil }"],
    "both": ["func both[A any](a A) *A { return ptr(a) }"],
    "ints": ["func ints() { var l List[int]; l.Push(1); _ = both(2) }", "func ints() *int { return ptr(3) }"],
    "strs": ['func strs() *string { var l List[string]; l.Push("a"); return both("b") }'],
    "blank": ["func _() { _ = new(int) }", "func _(p *int) *int { return p }"],
    "init 1": ["func init() { _ = ptr(top()) }", "func init() { println() }"],
    "init 2": ["func init() { x := 1; global = &x }"],
}  # fmt: skip


def _text(rng: random.Random, chosen: dict[str, str], imports: str) -> bytes:
    parts = [f"{'// A comment.' if rng.random() < 0.2 else ''}\n{part}\n" for part in chosen.values() if part]
    return ("package p\n\n" + imports + "\n\n" + "\n".join(parts)).encode()


def _said(view: View, path: str) -> list[tuple[object, ...]]:
    return sorted(
        (p.line, p.finding.start, p.finding.width, p.finding.on_heap, [e.sentence for e in p.finding.explanations()])
        for p in view.findings(path)
        if p.finding.owner not in view.broken
    )


@pytest.mark.parametrize("inline", [False, True])
@pytest.mark.parametrize("seed", range(8))
def test_after_edits_anywhere_the_view_is_that_of_the_text(tmp_path: Path, seed: int, inline: bool) -> None:
    rng = random.Random(seed)
    path = str(tmp_path / "x.go")
    chosen = {name: forms[0] for name, forms in DECLARATIONS.items()}
    imports = IMPORTS[1]
    workspace = Workspace(os.environ, inline=inline)
    workspace.update(path, {path: _text(rng, chosen, imports)})
    redone = []
    for _ in range(14):
        kind = rng.random()
        if kind < 0.1:
            imports = rng.choice(IMPORTS)
        elif kind < 0.2:
            names = list(chosen)
            rng.shuffle(names)
            chosen = {name: chosen[name] for name in names}
        else:
            name = rng.choice(list(DECLARATIONS))
            chosen[name] = rng.choice([*DECLARATIONS[name], *DECLARATIONS[name], DECLARATIONS[name][0], ""])
        text = _text(rng, chosen, imports)
        view = workspace.update(path, {path: text})
        fresh = Workspace(os.environ, inline=inline).update(path, {path: text})
        assert view.problem == fresh.problem == "", text.decode()
        assert set(view.broken) == set(fresh.broken), text.decode()
        assert set(view.unsure) == set(fresh.unsure), text.decode()
        assert _said(view, path) == _said(fresh, path), text.decode()
        redone.append(view.redone)
    assert sum(0 <= number < 20 for number in redone) > 5
