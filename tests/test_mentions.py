"""Which names of imported packages a text may mean: goesc.source.mentions, held against the parser."""

from __future__ import annotations

from pathlib import Path

import pytest

from goesc.source.mentions import mentions, renamed, without_comments, words
from goesc.source.positions import FileSet
from goesc.source.strconv import unquote
from goesc.syntax import ast
from goesc.syntax.directives import Origin
from goesc.syntax.parser import parse_file
from goesc.syntax.walk import children

IMPORTS = """package p

import "m/plain"
import (
	x "m/x"
	. "m/dot"
	_ "m/blank"
	é "m/accent"
	a /* why */ "m/a"
	b "m/\\x62"
	raw `m/raw`
	// not a name
	"m/none"
)
"""


def test_what_packages_are_called() -> None:
    paths = ["m/plain", "m/x", "m/dot", "m/blank", "m/accent", "m/a", "m/b", "m/raw", "m/none"]
    found = renamed(IMPORTS.encode(), paths)
    needed = {
        "m/x": "x", "m/dot": ".", "m/blank": "_", "m/accent": "é", "m/a": "a", "m/b": "b", "m/raw": "raw"
    }  # fmt: skip
    assert all(name in found[path] for path, name in needed.items())
    few = IMPORTS.replace("a /* why */", "a").replace("m/\\x62", "m/b")
    assert renamed(few.encode(), paths) == {path: {name} for path, name in needed.items()} | {
        "m/plain": {"import"}, "m/none": {"name"}
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("x.A + y.B", {"x": {"A"}}),
        ("x . A", {"x": {"A"}}),
        ("x. // why\n\tA", {"x": {"A"}}),
        ("x /* why */ . A", {"x": {"A"}}),
        ('"x /*" + x.A + `*/ . B`', {"x": {"A", "B"}}),
        ("xx.A, x2.A, éx.A, x.é", {"x": {"é"}}),
        ("z.x.A", {"x": {"A"}}),
        ("x", {}),
    ],
)
def test_what_follows_a_package(text: str, found: dict[str, set[str]]) -> None:
    assert mentions(text.encode(), {"x"}) == found


def test_comments_go_and_what_looks_like_them_stays() -> None:
    text = b"a // b\nc /* d\n */ e \"// f\" `/* g */` '/' h // i"
    assert without_comments(text) == b"a  \nc   e \"// f\" `/* g */` '/' h  "
    assert words(without_comments(text)) == {"a", "c", "e", "f", "g", "h"}


def test_no_name_is_missed() -> None:
    """Every selector on an import in real files."""
    asked = 0
    for path in sorted((Path(__file__).parent / "data").rglob("*.go")):
        src = path.read_bytes()
        fset = FileSet()
        tree, _ = parse_file(fset.add(str(path), src), Origin())
        if tree is None:
            continue
        imports = [decl for decl in tree.decls if type(decl) is ast.ImportDecl and decl.path is not None]
        paths = {(unquote(decl.path.value) or b"").decode(): decl for decl in imports if decl.path is not None}
        local = {
            path: decl.local_name.value if decl.local_name is not None else path.rpartition("/")[2]
            for path, decl in paths.items()
        }
        others = renamed(src, paths)
        found = mentions(src, set(local.values()) - {"."})
        for path, decl in paths.items():
            assert decl.local_name is None or not path or decl.local_name.value in others[path]

        nodes: list[ast.Node] = [tree]
        for node in nodes:
            nodes += children(node)
            if isinstance(node, ast.SelectorExpr) and isinstance(node.x, ast.Name) and node.x.value in local.values():
                assert node.sel.value in found[node.x.value]
                asked += 1
    assert asked > 500
