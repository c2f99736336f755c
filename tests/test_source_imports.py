"""The header of a file: package clause, imports and what is wrong with them."""

from __future__ import annotations

import pytest

from goesc.source.imports import ImportSpec, scan_imports, unquote


def test_head_of_a_file() -> None:
    head = scan_imports(
        b'//go:build x\n\n/* c */ package a // c\nimport f "fmt"\nimport (\n\t. "b"; _ `c`\n\n\t"d"\n)\nvar x = "import"\n'
    )
    assert head.package == "a"
    assert [(s.path, s.name) for s in head.imports] == [("fmt", "f"), ("b", "."), ("c", "_"), ("d", "")]
    assert head.imports[0] == ImportSpec("fmt", "f", 44)
    assert head.error == ""


@pytest.mark.parametrize(
    ("src", "error", "offset"),
    [
        (b"", "expected 'package', found 'EOF'", 0),
        (b"packag a", "expected 'package', found packag", 0),
        (b"package", "expected 'IDENT', found 'EOF'", 7),
        (b"package func\n", "expected 'IDENT', found 'func'", 8),
        (b'package "x"\n', "expected 'IDENT', found \"x\"", 8),
        (b'package a import "fmt"', "expected ';', found 'import'", 10),
        (b"package a\nimport fmt\n", "missing import path", 20),
        (b'package a\nimport (\n\tL: "fmt"\n)\n', "missing import path", 21),
        (b"package a\nimport (\n.\n)\n", "missing import path", 21),
        (b"package a\nimport 1\n", "import path must be a string", 17),
        (b'package a\nimport "fmt\n', "string literal not terminated", 17),
        (b"package a /* x", "comment not terminated", 10),
        (b"package a\nimport @", "illegal character U+0040 '@'", 17),
        (b"package a\x00\n", "unexpected NUL in input", 9),
        (b'package a\nimport "a b"\n', "invalid import path: a b", 17),
        (b'package a\nimport ""\n', "invalid import path: ", 17),
        (b'package a\nimport (\n"fmt"\n', "expected ')', found 'EOF'", 25),
        (b'package a\nimport (\n"fmt"\n;"x"\n', "missing import path", 25),  # the line's end was the semicolon
    ],
)
def test_faults_read_as_the_go_command_s(src: bytes, error: str, offset: int) -> None:
    head = scan_imports(src)
    assert (head.error, head.error_offset) == (error, offset)


def test_what_follows_the_imports_is_not_read() -> None:
    assert scan_imports(b'package a\nimport "fmt"\nfunc f() { "unterminated\n').error == ""


def test_cgo_is_seen() -> None:
    head = scan_imports(b'package a\n\nimport "C"\n')
    assert head.cgo_offset == head.imports[0].offset


@pytest.mark.parametrize(
    ("literal", "value"),
    [
        (b'"a"', "a"),
        (b"`a\\n`", "a\\n"),
        (b'"\\x61\\u00e9\\n\\""', 'aé\n"'),
        (b'"\\141"', "a"),
        (b'"\\q"', ""),
        ('"é"'.encode(), "é"),
    ],
)
def test_unquote(literal: bytes, value: str) -> None:
    assert unquote(literal) == value
