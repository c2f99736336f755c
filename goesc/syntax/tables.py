"""The parse table: built from `grammar/go.lark` by Lark, kept as text in `_tables.py`, linked when first used.

    table = load()          # a Table: `start` is the first state, a dict from symbol number to action

A state is a dict. Its entry for a terminal is another state (shift), a `Rule` tuple (reduce) or an `Ask` tuple (an
opening brace that the parser has to classify); its entry for a nonterminal is the state to go to. Linking the states to
each other, in place of numbers, saves the parser a lookup a step.

`python -m goesc.syntax.tables` rewrites `_tables.py`. States are numbered breadth first from the start, symbols in
alphabetical order at each, so that the text depends on the grammar alone and not on Python's hash seed.
Lark is imported only to build. The table is Lark's own LALR(1) table with two changes:

- A state whose only action is to reduce by a production that hands on its single child (`expression: unary_expr`) is
  skipped: transitions into it lead to where the reduction would have gone.
- The braces. The lexer knows one "{"; a state that can take LITERAL_BRACE gets an `Ask` under "{" when the two braces
  call for different actions, and the common action when they do not.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias, final

State: TypeAlias = dict[int, Any]
Callback: TypeAlias = Callable[..., Any]

GRAMMAR_FILE: Final = "go.lark"
TABLE_FILE: Final = "_tables.py"

# Kinds of reduction, the first entry of a rule tuple: (kind, left side, -number of children, callback).
PASS: Final = 0  # one child, handed on
ONE: Final = 6  # callback(child)
PURE: Final = 1  # callback(*children)
WITH_STATE: Final = 2  # callback(builder, *children)
EMPTY: Final = 3  # callback(), no children
ASK: Final = 4  # an opening brace: (ASK, action as literal brace, action as "{" or None)
ACCEPT: Final = 5  # the end of the file


@final
class Table:
    __slots__ = ("marks", "start", "terminals")

    def __init__(self, start: State, terminals: dict[str, int], marks: dict[int, bool]) -> None:
        self.start = start
        self.terminals = terminals  # "func" -> number, for the texts of the grammar; NAME, LITERAL ... by name
        self.marks = marks  # by id of a state: True after "if", "for", "switch"; False after an opening bracket


def grammar_text() -> str:
    """The grammar, from inside the installed package or from the checkout around it."""
    package = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
    for folder in (package, os.path.dirname(package)):
        path = os.path.join(folder, "grammar", GRAMMAR_FILE)
        if os.path.isfile(path):
            with open(path, encoding="utf-8") as stream:
                return stream.read()
    raise FileNotFoundError(f"grammar/{GRAMMAR_FILE} is neither in the package nor in the checkout around it")


# --- Building ------------------------------------------------------------------------------------------------------


@final
class LarkTable:
    """Lark's table, with symbols by their text in the grammar and states in canonical order."""

    __slots__ = ("rows", "rules")

    def __init__(self, rules: list[tuple[str, str, int]], rows: list[dict[str, int]]) -> None:
        self.rules = rules  # callback, left side, length
        self.rows = rows  # symbol -> state >= 0, or ~rule; the final state has {"$END": ACCEPT_ROW}


ACCEPT_ROW: Final = 1 << 20
FIRST_SYMBOL: Final = 1  # 0 is white space to the lexer


def lark_table(text: str, debug: bool = False) -> LarkTable:
    """Have Lark build the LALR(1) table of a grammar; with `debug` it logs the conflicts."""
    from lark import Lark
    from lark.lexer import Lexer
    from lark.parsers.lalr_analysis import Shift

    class NoLexer(Lexer):  # goesc has its own; Lark only builds the table
        def __init__(self, _conf: Any) -> None:
            pass

        def lex(self, lexer_state: Any, parser_state: Any) -> Any:
            del lexer_state, parser_state
            return iter(())

    lark = Lark(
        text,
        parser="lalr",
        start="source_file",
        keep_all_tokens=True,
        maybe_placeholders=False,
        lexer=NoLexer,
        debug=debug,
    )
    raw = lark.parser.parser._parse_table  # noqa: SLF001 - Lark has no public door to its table
    # Terminals go by their text, nonterminals in angle brackets: there is a keyword `type` and a rule `type`.
    texts = {t.name: t.pattern.value for t in lark.terminals}
    texts.update({str(rule.origin.name): f"<{rule.origin.name}>" for rule in lark.rules})
    rule_numbers = {rule: number for number, rule in enumerate(lark.rules)}
    rules = [(str(rule.alias or rule.origin.name), texts[rule.origin.name], len(rule.expansion)) for rule in lark.rules]

    start = raw.start_states["source_file"]
    end = raw.end_states["source_file"]
    numbers = {start: 0}
    order = [start]
    rows: list[dict[str, int]] = []
    for state in order:
        row: dict[str, int] = {}
        for name in sorted(raw.states[state]):
            action, target = raw.states[state][name]
            symbol = texts.get(name, name)
            if action is not Shift:
                row[symbol] = ~rule_numbers[target]
                continue
            if target not in numbers:
                numbers[target] = len(order)
                order.append(target)
            row[symbol] = numbers[target]
        if state == end:
            row["$END"] = ACCEPT_ROW
        rows.append(row)
    return LarkTable(rules, rows)


def skip_unit_states(table: LarkTable, has_callback: Callable[[str], bool]) -> None:
    """Redirect transitions into states that can only hand on a single child."""
    only_unit: dict[int, str] = {}
    for number, row in enumerate(table.rows):
        actions = set(row.values())
        if len(actions) != 1 or (action := actions.pop()) >= 0:
            continue
        name, left, length = table.rules[~action]
        if length == 1 and not has_callback(name):
            only_unit[number] = left
    for row in table.rows:
        for symbol, target in row.items():
            while target in only_unit:
                target = row[only_unit[target]]
            row[symbol] = target


def settle_braces(table: LarkTable, literal: str = "LITERAL_BRACE") -> list[tuple[int, int | None]]:
    """Fold the literal brace into "{"; returns the pairs of actions that the parser must choose between."""
    asks: list[tuple[int, int | None]] = []
    for row in table.rows:
        if literal not in row:
            continue
        as_literal, plain = row.pop(literal), row.get("{")
        if plain is not None and plain >= 0:
            continue  # the body of a function literal
        if as_literal >= 0:
            if (as_literal, plain) not in asks:
                asks.append((as_literal, plain))
            row["{"] = ASK_ROW + asks.index((as_literal, plain))
        elif plain is None or plain == as_literal:
            row["{"] = as_literal
        else:
            raise ValueError("the grammar reduces differently before the two kinds of brace")
    return asks


ASK_ROW: Final = 1 << 21


def reachable(rows: list[dict[str, int]], more: list[int]) -> list[int]:
    """The states in use, breadth first from the start; `more` are transitions that no row holds."""
    live = [0]
    seen = set(live)
    for state in live:
        for target in [*rows[state].values(), *(more if state == 0 else ())]:
            if 0 <= target < ACCEPT_ROW and target not in seen:
                seen.add(target)
                live.append(target)
    return live


def generate(has_callback: Callable[[str], bool]) -> str:
    """The text of `_tables.py`."""
    table = lark_table(grammar_text())
    skip_unit_states(table, has_callback)
    asks = settle_braces(table)

    live = reachable(table.rows, [target for ask in asks for target in ask if target is not None])
    seen = {state: number for number, state in enumerate(live)}

    def renumber(action: int) -> int:
        return seen[action] if 0 <= action < ACCEPT_ROW else action

    lefts = {left for _, left, _ in table.rules}
    used = {symbol for state in live for symbol in table.rows[state]} | lefts
    symbols = sorted(used, key=lambda symbol: (symbol in lefts, symbol))  # terminals first: a token's kind fits a byte
    index = {symbol: number for number, symbol in enumerate(symbols, FIRST_SYMBOL)}
    after: dict[int, str] = {}
    for state in live:
        for symbol, target in table.rows[state].items():
            if symbol in ("if", "for", "switch", "(", "[", "{", "LITERAL_BRACE") and 0 <= target < ACCEPT_ROW:
                after[seen[target]] = symbol
    for as_literal, _ in asks:
        after[seen[as_literal]] = "{"
    lines = [
        '"""The LALR(1) table of grammar/go.lark. Written by `python -m goesc.syntax.tables`; do not edit."""',
        "# ruff: noqa: E501 - one state is one line, however many actions it has",
        "",
        "# One symbol a line, in the order of their numbers.",
        'SYMBOLS = """\\',
        *symbols,
        '"""',
        "",
        "# Callback, left side and length of each production, in the order of the grammar.",
        'RULES = """\\',
        *(f"{name} {left} {length}" for name, left, length in table.rules),
        '"""',
        "",
        "# Opening braces to ask about: action as a literal brace, action as a plain one.",
        f"ASKS = {[(renumber(a), None if b is None else renumber(b)) for a, b in asks]!r}",
        "",
        "# States after the keyword of a header, and states after an opening bracket.",
        f"HEADERS = {sorted(s for s, symbol in after.items() if symbol in ('if', 'for', 'switch'))!r}",
        f"BRACKETS = {sorted(s for s, symbol in after.items() if symbol not in ('if', 'for', 'switch'))!r}",
        "",
        "# One state a line: pairs of symbol and action (a state, ~production, or a mark defined in tables.py).",
        'STATES = """\\',
    ]
    for state in live:
        pairs = sorted((index[symbol], renumber(action)) for symbol, action in table.rows[state].items())
        lines.append(" ".join(f"{symbol} {action}" for symbol, action in pairs))
    lines += ['"""', ""]
    return "\n".join(lines)


# --- Loading -------------------------------------------------------------------------------------------------------


def load(pure: Mapping[str, Callback], with_state: Mapping[str, Callback]) -> Table:
    """Link the saved table, with the callbacks of the productions."""
    from goesc.syntax import _tables

    numbers = {symbol: number for number, symbol in enumerate(_tables.SYMBOLS.split(), FIRST_SYMBOL)}
    rules: list[tuple[Any, ...]] = []
    for line in _tables.RULES.splitlines():
        name, left, length = line.split()
        count = int(length)
        if name in with_state:
            rules.append((WITH_STATE, numbers[left], -count, with_state[name]))
        elif name in pure:
            rules.append(((EMPTY, ONE)[count] if count < 2 else PURE, numbers[left], -count, pure[name]))
        elif count == 1:
            rules.append((PASS, numbers[left], -1, None))
        else:
            raise KeyError(f"no callback for the production {name}")

    lines = _tables.STATES.splitlines()
    states: list[State] = [{} for _ in lines]

    def action(number: int) -> Any:
        return rules[~number] if number < 0 else states[number]

    asks = [(ASK, action(a), None if b is None else action(b)) for a, b in _tables.ASKS]
    # ~rule indexes this list from its end, where the rules stand in reverse.
    targets: list[Any] = [*states, *reversed(rules)]
    special: dict[int, Any] = {ACCEPT_ROW: (ACCEPT,)}
    special.update((ASK_ROW + number, ask) for number, ask in enumerate(asks))
    for state, line in zip(states, lines, strict=True):
        row = list(map(int, line.split()))
        for symbol, number in zip(row[::2], row[1::2], strict=True):
            state[symbol] = targets[number] if number < ACCEPT_ROW else special[number]
    marks = {id(states[number]): True for number in _tables.HEADERS}
    marks.update((id(states[number]), False) for number in _tables.BRACKETS)
    return Table(states[0], numbers, marks)


def main() -> None:
    from pathlib import Path

    from goesc.syntax.build import has_callback

    path = Path(__file__).with_name(TABLE_FILE)
    path.write_text(generate(has_callback), "utf-8")


if __name__ == "__main__":
    main()
