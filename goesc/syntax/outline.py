"""A file without its function bodies, which are read when somebody wants them.

    tree = parse_outline(SourceFile("a.go", b"package a; func f() int { return 1 }", 1))
    f = tree.decls[0]; f.body.list          ->   []
    f.read_body(); f.body.list              ->   [ReturnStmt]

For dependencies, of which most bodies are never looked at: four fifths of their tokens stand in bodies. The tokens of a
body are cut out before the parser's loop sees them, and wait. Only what that loop reads is found to be Go; the rest is
taken to be right, as dependencies are. Not in gc, which reads export data.
"""

from __future__ import annotations

from functools import partial

from goesc.source.errors import InternalError
from goesc.source.positions import Pos, SourceFile
from goesc.source.room import quiet_collector
from goesc.syntax import ast, directives
from goesc.syntax.branches import Place
from goesc.syntax.builder import Builder, Reject
from goesc.syntax.height import too_high
from goesc.syntax.lexer import Alphabet, Scan, scan
from goesc.syntax.parser import MAX_DEPTH, parse_table, run
from goesc.syntax.tables import Table


def parse_outline(file: SourceFile) -> ast.File | None:
    """The file with its bodies waiting; None if the fast reader cannot read what stands outside of them."""
    found = outline_of(file)
    return found[0] if found is not None else None


def outline_of(file: SourceFile) -> tuple[ast.File, Scan] | None:
    """The same with the tokens of the whole file."""
    table, alphabet = parse_table()
    with quiet_collector():
        tokens = scan(file, alphabet)
        if tokens is None:
            return None
        builder = Builder(partial(directives.place, file))
        directives.enter_lines(file, tokens, builder.diagnostics.append)
        bodies = find_bodies(tokens, alphabet)
        try:
            tree = run(table, alphabet, _without(tokens, bodies), builder)
        except (KeyError, Reject, RecursionError):
            return None
        if builder.diagnostics:
            return None
        tree.eof = file.base + len(file.src)
        directives.attach(file, tree, tokens, builder.diagnostics.append, directives.Origin())
        if builder.diagnostics or too_high(tree, MAX_DEPTH) is not None:
            return None
    waiting = {tokens.positions[start]: (start, end) for start, end in bodies}
    for decl in tree.decls:
        if type(decl) is ast.FuncDecl and decl.body is not None:
            span = waiting.get(decl.body.pos)
            if span is not None:
                decl.read_body = partial(_read, decl, builder.place, tokens, span, table, alphabet)
    return tree, tokens


def find_bodies(tokens: Scan, alphabet: Alphabet) -> list[tuple[int, int]]:
    """Numbers of the braces around the bodies of declared functions."""
    kinds = bytes(tokens.kinds)
    words = alphabet.words
    func, opening, closing, semicolon = words["func"], words["{"], words["}"], alphabet.semicolon
    types = (words["struct"], words["interface"])
    deeper = {words["("], words["["]}
    shallower = {words[")"], words["]"]}
    found: list[tuple[int, int]] = []
    at = depth = 0  # so far, and the braces that are open there
    while True:
        start = kinds.find(func, at)
        if start < 0:
            return found
        depth += kinds.count(opening, at, start) - kinds.count(closing, at, start)
        at = start + 1
        if depth or (start and kinds[start - 1] != semicolon):
            continue  # a literal, or a type
        nested = 0
        brace = -1
        while at < len(kinds):
            kind = kinds[at]
            if kind in deeper:
                nested += 1
            elif kind in shallower:
                nested -= 1
            elif kind == opening:
                if not nested and kinds[at - 1] not in types:
                    brace = at
                    break
                at = _closing(kinds, at, opening, closing)
            elif kind == semicolon and not nested:
                break
            at += 1
        if brace < 0:
            continue
        end = _closing(kinds, brace, opening, closing)
        if end >= len(kinds):
            return found  # the parser's loop will say what is wrong
        found.append((brace, end))
        at = end + 1


def _closing(kinds: bytes, brace: int, opening: int, closing: int) -> int:
    """The number of the brace that closes one; that of the end if there is none."""
    depth, at = 1, brace + 1
    while True:
        end = kinds.find(closing, at)
        if end < 0:
            return len(kinds)
        depth += kinds.count(opening, at, end) - 1
        if not depth:
            return end
        at = end + 1


def _without(tokens: Scan, bodies: list[tuple[int, int]]) -> Scan:
    """The tokens with bodies left empty."""
    kinds: list[int] = []
    texts: list[str] = []
    positions: list[Pos] = []
    at = 0
    for start, end in [*bodies, (len(tokens.kinds), len(tokens.kinds))]:
        stop = min(start + 1, len(tokens.kinds))
        kinds += tokens.kinds[at:stop]
        texts += tokens.texts[at:stop]
        positions += tokens.positions[at:stop]
        at = end
    return Scan(kinds, texts, positions, tokens.pieces, tokens.base)


def _read(
    decl: ast.FuncDecl, place: Place, tokens: Scan, span: tuple[int, int], table: Table, alphabet: Alphabet
) -> None:
    """Read a body that waits: as that of a function without parameters in a file of its own."""
    decl.read_body = None
    start, end = span
    assert decl.body is not None
    at = decl.body.pos
    words = alphabet.words
    head = ["package", "p", ";", "func", "f", "(", ")"]
    kinds = [words.get(text, alphabet.semicolon if text == ";" else alphabet.name) for text in head]
    body = Scan(
        [*kinds, *tokens.kinds[start : end + 1], alphabet.semicolon],
        [*head, *tokens.texts[start : end + 1], ";"],
        [*[at] * len(head), *tokens.positions[start : end + 1], tokens.positions[end] + 1],
        tokens.pieces,
        tokens.base,
    )
    builder = Builder(place)
    try:
        with quiet_collector():
            tree = run(table, alphabet, body, builder)
    except (KeyError, Reject, RecursionError):
        raise InternalError("the body of a dependency cannot be read", at) from None
    tree.eof = tokens.positions[end]
    found = tree.decls[0]
    assert isinstance(found, ast.FuncDecl)
    assert found.body is not None
    if too_high(tree, MAX_DEPTH) is not None:
        raise InternalError("the body of a dependency is nested too deep", at)
    decl.body.list = found.body.list
