"""Source file to syntax tree.

    file, diagnostics = parse_file(SourceFile("a.go", b"package a; func f() {}", 1))

Two readers share the work. The fast one runs Lark's LALR(1) table for `grammar/go.lark` with a loop of its own and
reads correct files only; it needs no recursion, whatever the depth. Where it stops, the file is read again by
`goesc.syntax.reader`, which decides as cmd/compile/internal/syntax/parser.go does (Go 1.27.3) and so finds gc's errors,
in gc's order and words. A file whose only faults are of a kind that does not stop gc (a bad escape, an unused label)
still gives a tree.

A tree that is more than MAX_DEPTH nodes high is refused, so that later stages may recurse on it.
"""

from __future__ import annotations

from functools import cache, partial
from typing import Any, Final

from goesc.source.errors import Diagnostic
from goesc.source.positions import SourceFile
from goesc.source.room import quiet_collector
from goesc.syntax import ast, build, directives
from goesc.syntax.ast import BasicLit, FuncDecl, Name
from goesc.syntax.build_expr import unparen
from goesc.syntax.builder import OP_BITS, Builder, Reject
from goesc.syntax.directives import Origin
from goesc.syntax.form import LITERAL_TYPES, is_value
from goesc.syntax.height import too_high
from goesc.syntax.lexer import OPERATORS, Alphabet, Scan, literal_kind, scan
from goesc.syntax.tables import ACCEPT, ASK, EMPTY, ONE, PASS, PURE, Table, load

MAX_DEPTH: Final = 20_000
ANYONE: Final = Origin()


@cache
def parse_table() -> tuple[Table, Alphabet]:
    """The table and its alphabet; made once and never changed."""
    table = load(build.PURE, build.WITH_STATE)
    return table, Alphabet.make(table.terminals)


def parse_file(file: SourceFile, origin: Origin = ANYONE) -> tuple[ast.File | None, list[Diagnostic]]:
    """Read a file: the tree, or None if there is nothing to go on with, and gc's errors in the order it finds them."""
    with quiet_collector():
        tree, diagnostics = parse_fast(file, origin)
        if tree is None:
            from goesc.syntax.reader import read_file

            tree, diagnostics = read_file(file, origin, MAX_DEPTH)
        deep = None if tree is None else too_high(tree, MAX_DEPTH)
        if deep is not None:
            from goesc.syntax.reader import too_deep

            return None, [too_deep(deep, MAX_DEPTH)]
        return tree, diagnostics


def parse_fast(file: SourceFile, origin: Origin = ANYONE) -> tuple[ast.File | None, list[Diagnostic]]:
    """The fast reader alone; (None, []) for a file that it cannot read."""
    table, alphabet = parse_table()
    tokens = scan(file, alphabet)
    if tokens is None:
        return None, []
    builder = Builder(partial(directives.place, file))
    directives.enter_lines(file, tokens, builder.diagnostics.append)
    if builder.diagnostics:
        return None, []  # before the end of the package clause they end the file
    try:
        tree = run(table, alphabet, tokens, builder)
    except (KeyError, Reject, RecursionError):  # recursion: a message that shows a deep expression
        return None, []
    if not origin.generic_methods and any(type(d) is FuncDecl and d.recv and d.tparams for d in tree.decls):
        return None, []
    tree.eof = file.base + len(file.src)
    directives.attach(file, tree, tokens, builder.diagnostics.append, origin)
    return tree, builder.diagnostics


def run(table: Table, alphabet: Alphabet, tokens: Scan, builder: Builder) -> ast.File:  # noqa: C901 - a call a token is dear
    """The LR loop. A missing entry of the table raises KeyError. Hot: benchmarks/parse.py."""
    state = table.start
    states: list[dict[int, Any]] = [state]
    values: list[Any] = []
    name, literal = alphabet.name, alphabet.literal
    operators = {alphabet.words[text] for text in OPERATORS}
    kinds = tokens.kinds
    kinds.append(table.terminals["$END"])
    tokens.texts.append("")
    tokens.positions.append(0)
    for kind, text, pos in zip(kinds, tokens.texts, tokens.positions, strict=True):
        while True:
            action = state[kind]
            if action.__class__ is dict:
                state = action
                states.append(state)
                if kind == name:
                    values.append(Name(pos, text))
                elif kind == literal:
                    values.append(BasicLit(pos, text, literal_kind(text)))
                elif kind in operators:
                    values.append(pos << OP_BITS | OPERATORS[text])
                else:
                    values.append(pos)
                break
            how = action[0]
            if how == PASS:
                state = states[-2][action[1]]
                states[-1] = state
            elif how == PURE:
                _, left, bottom, callback = action
                value = callback(*values[bottom:])
                del values[bottom:], states[bottom:]
                values.append(value)
                state = states[-1][left]
                states.append(state)
            elif how == ONE:
                values[-1] = action[3](values[-1])
                state = states[-2][action[1]]
                states[-1] = state
            elif how == EMPTY:
                values.append(action[3]())
                state = state[action[1]]
                states.append(state)
            elif how == ASK:
                action = action[1] if opens_literal(table, states, values) else action[2]
                if action is None:
                    raise Reject
                if action.__class__ is not dict:  # reduce, and ask again
                    state = {kind: action}
                    continue
                state = action
                states.append(state)
                values.append(pos)
                break
            elif how == ACCEPT:
                tree: ast.File = values[0]
                return tree
            else:
                _, left, bottom, callback = action
                value = callback(builder, *values[bottom:])
                del values[bottom:], states[bottom:]
                values.append(value)
                state = states[-1][left]
                states.append(state)
    raise Reject


def opens_literal(table: Table, states: list[dict[int, Any]], values: list[Any]) -> bool:
    """Whether an opening brace after the expression on top begins a composite literal (parser.go:pexpr).

    A name cannot be a literal's type directly in the header of an `if`, `for` or `switch`: the brace opens the block.
    """
    x: Any = values[-1]
    if x.__class__ is ast.ParenExpr:
        x = unparen(x)
    cls: type = x.__class__
    literal = cls in LITERAL_TYPES or cls is int  # after a bracket, comma or colon: an element without a type
    if cls is ast.Name or cls is ast.SelectorExpr or (cls is ast.IndexExpr and not is_value(x)):
        marks = table.marks
        literal = True
        for state in states[::-1]:
            mark = marks.get(id(state))
            if mark is not None:
                literal = not mark
                break
    if literal and x is not values[-1]:
        raise Reject  # the type of a literal stands without parentheses
    return literal
