"""What people and CI systems see of a program's own text."""

from __future__ import annotations

import json

import pytest

from goesc.source.visible import dumps, visible, visible_lines

TABLE = [  # text, as a piece of a line, as lines
    ("plain, \tindented", "plain, \tindented", "plain, \tindented"),
    ("日本語 é → {", "日本語 é → {", "日本語 é → {"),
    ("\x1b[2J\x07", r"\x1b[2J\x07", r"\x1b[2J\x07"),
    ("a\r\nb\x00\x7f", r"a\r\nb\x00\x7f", "a\\r\nb\\x00\\x7f"),
    ("\x85\x9b1m\u2028\u202e\ufeff", r"\x85\x9b1m\u2028\u202e\ufeff", r"\x85\x9b1m\u2028\u202e\ufeff"),
    ("\udcff\ud800", r"\xff\ud800", r"\xff\ud800"),
    ("::error::x", "::error::x", r"\x3a:error::x"),
    ("a\n \t::warning ::b", "a\\n \t::warning ::b", "a\n \t\\x3a:warning ::b"),
    ("a\n\n\u00a0::set-output", "a\\n\\n\u00a0::set-output", "a\n\n\u00a0\\x3a:set-output"),
    ("a::b :c", "a::b :c", "a::b :c"),
    ("x ##[group]y", r"x \x23#[group]y", r"x \x23#[group]y"),
    ("##vso[task.x]###teamcity[", r"\x23#vso[task.x]#\x23#teamcity[", r"\x23#vso[task.x]#\x23#teamcity["),
    ("## Head, # [x]", "## Head, # [x]", "## Head, # [x]"),
]


@pytest.mark.parametrize(("text", "piece", "lines"), TABLE, ids=[ascii(row[0]) for row in TABLE])
def test_what_shows(text: str, piece: str, lines: str) -> None:
    assert visible(text) == piece
    assert visible_lines(text) == lines
    assert visible(piece) == piece
    assert visible_lines(lines) == lines


@pytest.mark.parametrize("text", [row[0] for row in TABLE], ids=[ascii(row[0]) for row in TABLE])
def test_json_holds_the_same_text_and_shows_nothing_else(text: str) -> None:
    for indent in (None, 1):
        written = dumps({"a": [text]}, indent)
        assert json.loads(written) == {"a": ["".join("\ufffd" if 0xD800 <= ord(c) < 0xE000 else c for c in text)]}
        assert visible_lines(written) == written
        written.encode()
