"""Documents after edits are the texts that the editor has, however characters are counted."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st
from lsprotocol.types import Position, PositionEncodingKind, Range, TextDocumentContentChangePartial

from goesc.lsp.answers import characters
from goesc.lsp.protocol import Codec, Text
from goesc.lsp.server import bytes_of, go_file_of, path_of

ENCODINGS = st.sampled_from(list(PositionEncodingKind))
TEXTS = st.text(st.sampled_from("ab\n\r\nж\N{GRINNING FACE}\u2028\f\t"), max_size=12)
PLACES = st.builds(Position, st.integers(0, 5), st.integers(0, 9))


def _offset(text: str, at: Position, encoding: PositionEncodingKind) -> int:
    """Counted from the start of the text, line by line."""
    starts = [0, *(m.end() for m in re.finditer(r"\r\n|\n|\r", text))]
    if at.line >= len(starts):
        return len(text)
    start = starts[at.line]
    rest = re.split(r"[\r\n]", text[start:], maxsplit=1)[0]
    wide = {"utf-8": lambda c: len(c.encode()), "utf-16": lambda c: 1 + (ord(c) > 0xFFFF), "utf-32": lambda _: 1}
    units = 0
    for number, c in enumerate(rest):
        if units >= at.character:  # in the middle of a character counts as behind it
            return start + number
        units += wide[encoding.value](c)
    return start + len(rest)


@given(TEXTS, st.lists(st.tuples(PLACES, PLACES, TEXTS), max_size=4), ENCODINGS)
@example("a\r", [(Position(1, 0), Position(1, 0), "\nb")], PositionEncodingKind.Utf16)
@example("a\nb", [(Position(7, 0), Position(7, 0), "c")], PositionEncodingKind.Utf8)
@example("ab", [(Position(0, 9), Position(0, 9), "c")], PositionEncodingKind.Utf16)
@example("a\fb\nc", [(Position(1, 0), Position(1, 1), "d")], PositionEncodingKind.Utf16)
def test_an_edit_is_that_of_the_text(
    text: str, edits: list[tuple[Position, Position, str]], encoding: PositionEncodingKind
) -> None:
    document = Text("file:///x.go", text, 1, position_codec=Codec(encoding))
    for start, end, new in edits:
        if end < start:
            start, end = end, start
        first, last = (_offset(text, at, encoding) for at in (start, end))
        text = text[:first] + new + text[max(first, last) :]
        document.apply_change(TextDocumentContentChangePartial(Range(start, end), new))
        assert document.source == text


@given(st.text(max_size=8), ENCODINGS)
def test_characters_are_counted_there_and_back(line: str, encoding: PositionEncodingKind) -> None:
    line = re.sub(r"[\r\n]", "", line)
    codec = Codec(encoding)
    for number in range(len(line) + 1):
        there = characters(line.encode(), len(line[:number].encode()), codec)
        assert codec.position_from_client_units([line], Position(0, there)).character == number


def test_halves_of_a_character_are_saved_as_they_can_be() -> None:
    assert bytes_of("\ud83d\ude00 \ud83d") == "\N{GRINNING FACE} \ufffd".encode()


def test_which_files_are_looked_at() -> None:
    assert go_file_of("file:///m/a%20b/x.go") == "/m/a b/x.go"
    assert path_of("file:///m/./go.mod") == "/m/go.mod"
    for uri in (
        "file:///m/x_test.go",
        "file:///m/go.mod",
        "untitled:x.go",
        "git:/m/x.go",
        "x.go",
        "",
        "file:",
        "file://[x",
    ):
        assert go_file_of(uri) == ""
