"""Documents after edits are the texts that the editor has, however characters are counted."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st

from goesc.lsp.protocol import Position, Range
from goesc.lsp.texts import ENCODINGS, Document, characters, code_points, go_file_of, path_of

TEXTS = st.text(st.sampled_from("ab\n\r\nж\N{GRINNING FACE}\u2028\t"), max_size=12)
PLACES = st.builds(Position, st.integers(0, 5), st.integers(0, 9))


def _offset(text: str, at: Position, encoding: str) -> int:
    """Counted from the start of the text, line by line."""
    starts = [0, *(m.end() for m in re.finditer(r"\r\n|\n|\r", text))]
    if at.line >= len(starts):
        return len(text)
    start = starts[at.line]
    rest = re.split(r"[\r\n]", text[start:], maxsplit=1)[0]
    wide = {"utf-8": lambda c: len(c.encode()), "utf-16": lambda c: 1 + (ord(c) > 0xFFFF), "utf-32": lambda _: 1}
    units = 0
    for number, c in enumerate(rest):
        left = at.character - units
        if left < wide[encoding](c):  # here, or in the middle of a character; of a pair that counts as behind it
            return start + number + (encoding == "utf-16" and left > 0)
        units += wide[encoding](c)
    return start + len(rest)


@given(TEXTS, st.lists(st.tuples(PLACES, PLACES, TEXTS), max_size=4), st.sampled_from(ENCODINGS))
@example("a\r", [(Position(1, 0), Position(1, 0), "\nb")], "utf-16")
@example("a\nb", [(Position(7, 0), Position(7, 0), "c")], "utf-8")
def test_an_edit_is_that_of_the_text(text: str, edits: list[tuple[Position, Position, str]], encoding: str) -> None:
    document = Document("file:///x.go", text, 1)
    for start, end, new in edits:
        if (end.line, end.character) < (start.line, start.character):
            start, end = end, start
        first, last = (_offset(text, at, encoding) for at in (start, end))
        text = text[:first] + new + text[max(first, last) :]
        document.edit(Range(start, end), new, encoding)
        assert document.data == text.encode()
        assert document.data is document.data


@given(st.text(max_size=8), st.sampled_from(ENCODINGS))
def test_characters_are_counted_there_and_back(line: str, encoding: str) -> None:
    for number in range(len(line) + 1):
        there = characters(line.encode(), len(line[:number].encode()), encoding)
        assert code_points(line, there, encoding) == number


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
