"""Positions: places of files, and the calls through which code came."""

from __future__ import annotations

from goesc.source.positions import NO_POS, FileSet, InlineSite

A = b"package a\n\nfunc f() { g() }\n\nfunc g() { h() }\n\nfunc h() *int { return new(int) }\n"


def test_an_inlined_node_keeps_its_place_and_knows_its_calls() -> None:
    fset = FileSet()
    fset.add("first.go", b"package a\n")
    file = fset.add("a.go", A)
    call_g, call_h, new = (file.pos(A.index(text) + len(text) - 1) for text in (b"g(", b"h() }"[:2], b"new("))
    through_g = fset.inline_site(call_g, "g")
    inner = fset.inlined(call_h, through_g)
    through_h = fset.inline_site(inner, "h")
    deep = fset.inlined(new, through_h)

    assert str(fset.position(deep)) == str(fset.position(new)) == "a.go:7:27"
    assert fset.file(deep) is file
    assert file.offset(deep) == file.offset(new)
    assert file.place(deep) == (7, 27)
    assert fset.line(deep) == 7
    assert fset.calls(deep) == [InlineSite(inner, "h"), InlineSite(call_g, "g")]
    assert str(fset.position(fset.outermost(deep))) == "a.go:3:13"
    assert fset.calls(new) == []
    assert fset.outermost(new) == new


def test_what_is_inlined_again_comes_through_the_new_call() -> None:
    """A body that was copied once is copied from its template: the old call is not part of the new way."""
    fset = FileSet()
    file = fset.add("a.go", A)
    first, second = fset.inline_site(file.pos(20), "h"), fset.inline_site(file.pos(40), "h")
    node = file.pos(60)
    assert fset.inlined(fset.inlined(node, first), second) == fset.inlined(node, second)


def test_no_position_is_inlined_nowhere() -> None:
    fset = FileSet()
    site = fset.inline_site(NO_POS, "f")
    assert fset.inlined(NO_POS, site) == NO_POS
    assert fset.outermost(NO_POS) == NO_POS
    assert fset.file(NO_POS) is None


def test_a_copy_for_other_processes_knows_the_sites() -> None:
    fset = FileSet()
    file = fset.add("a.go", A)
    pos = fset.inlined(file.pos(60), fset.inline_site(file.pos(20), "h"))
    copy = fset.without_texts(set())
    assert copy.calls(pos) == fset.calls(pos)
    assert copy.position(pos) == fset.position(pos)
