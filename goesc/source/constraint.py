"""Build constraints: `//go:build` expressions and the older `// +build` lines.

    x = parse_line("//go:build linux && (amd64 || go1.21) && !cgo")
    evaluate(x, {"linux", "go1.21"}.__contains__)     # True
    go_version(x)                                     # "" (amd64 alone satisfies the middle)

An expression is kept in postfix form, a tuple of tags and operators, so that nothing here recurses.
Models go/build/constraint (expr.go, vers.go; Go 1.27.3).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TypeAlias, final

Expr: TypeAlias = tuple[str, ...]  # postfix: "linux amd64 go1.21 || &&" split at spaces

MAX_SIZE = 1000  # operands and operators of one //go:build line
MAX_OLD_SIZE = 100  # operators of one // +build line


class ConstraintError(ValueError):
    """The text of the error as go/build/constraint words it."""


def is_go_build(line: str) -> bool:
    return _split_go_build(line) is not None


def is_plus_build(line: str) -> bool:
    return _split_plus_build(line) is not None


def parse_line(line: str) -> Expr:
    """The expression of a constraint line. Raises ConstraintError."""
    text = _split_go_build(line)
    if text is not None:
        return parse_expr(text)
    text = _split_plus_build(line)
    if text is not None:
        return _parse_plus_build(text)
    raise ConstraintError("not a build constraint")


def _split_go_build(line: str) -> str | None:
    line = line.removesuffix("\n")
    if "\n" in line or not line.startswith("//go:build"):
        return None
    return _argument(line.strip()[len("//go:build") :])


def _split_plus_build(line: str) -> str | None:
    line = line.removesuffix("\n")
    if "\n" in line or not line.startswith("//"):
        return None
    line = line[2:].strip()
    if not line.startswith("+build"):
        return None
    return _argument(line[len("+build") :])


def _argument(rest: str) -> str | None:
    """What follows the keyword, None if the keyword goes on (`//go:buildx`)."""
    trimmed = rest.strip()
    return None if rest and len(trimmed) == len(rest) else trimmed


@cache
def _tag_pattern() -> re.Pattern[str]:
    return re.compile(r"[\w.]+")


def _tokens(text: str) -> list[tuple[str, bool]]:
    """(token, is a tag); an error of the lexer becomes a last token starting with a NUL, reported when reached."""
    out: list[tuple[str, bool]] = []
    i = 0
    while True:
        while i < len(text) and text[i] in " \t":
            i += 1
        if i >= len(text):
            out.append(("", False))
            return out
        c = text[i]
        if c in "()!":
            out.append((c, False))
            i += 1
            continue
        if c in "&|":
            if text[i : i + 2] != c * 2:
                out.append(("\0invalid syntax at " + c, False))
                return out
            out.append((c * 2, False))
            i += 2
            continue
        tag = _tag_pattern().match(text, i)
        if tag is None:
            out.append(("\0invalid syntax at " + c, False))
            return out
        out.append((tag.group(), True))
        i = tag.end()


_BINDS = {"||": 1, "&&": 2, "!": 3}


def parse_expr(text: str) -> Expr:
    """Operator precedence with an explicit stack: `!` binds tighter than `&&`, that tighter than `||`."""
    parser = _Parser()
    for tok, is_tag in _tokens(text):
        if tok.startswith("\0"):
            raise ConstraintError(tok[1:])
        if parser.due:
            parser.operand(tok, is_tag)
        else:
            parser.operator(tok)
    return (*parser.out, *reversed(parser.ops))


@final
class _Parser:
    __slots__ = ("due", "ops", "out", "size")

    def __init__(self) -> None:
        self.out: list[str] = []
        self.ops: list[str] = []
        self.due = True  # an operand is
        self.size = 0

    def operand(self, tok: str, is_tag: bool) -> None:
        """A tag, or what may stand before one."""
        self.size += self.ops[-1:] != ["!"]
        if self.size > MAX_SIZE:
            raise ConstraintError("build expression too large")
        if is_tag:
            self.out.append(tok)
            self.due = False
            self._negate()
        elif tok == "!" and self.ops[-1:] == ["!"]:
            raise ConstraintError("double negation not allowed")
        elif tok in ("!", "("):
            self.ops.append(tok)
        elif tok:
            raise ConstraintError("unexpected token " + tok)
        else:
            raise ConstraintError("missing close paren" if "(" in self.ops else "unexpected end of expression")

    def operator(self, tok: str) -> None:
        """What may follow an operand; the end of the text, too."""
        ops = self.ops
        if tok in ("&&", "||"):
            while ops and ops[-1] != "(" and _BINDS[ops[-1]] >= _BINDS[tok]:
                self.out.append(ops.pop())
            ops.append(tok)
            self.due = True
        elif tok == ")" and "(" in ops:
            while ops[-1] != "(":
                self.out.append(ops.pop())
            ops.pop()
            self._negate()
        elif "(" in ops:
            raise ConstraintError("missing close paren")
        elif tok:
            raise ConstraintError("unexpected token " + tok)

    def _negate(self) -> None:
        while self.ops[-1:] == ["!"]:
            self.out.append(self.ops.pop())


def _parse_plus_build(text: str) -> Expr:
    """`a,!b c` is `(a && !b) || c`; what is no tag never holds ("ignore")."""
    out: list[str] = []
    operators = 0
    for clause_number, clause in enumerate(text.split()):
        for number, literal in enumerate(clause.split(",")):
            negated = literal.startswith("!") and not literal.startswith("!!") and literal != "!"
            name = literal[1:] if negated else literal
            out.append(name if _tag_pattern().fullmatch(name) else "ignore")
            if negated:
                out.append("!")
            if number:
                out.append("&&")
                operators += 1
        if clause_number:
            out.append("||")
            operators += 1
        if operators > MAX_OLD_SIZE:
            raise ConstraintError("expression too complex for // +build lines")
    return tuple(out) or ("ignore",)


def evaluate(expr: Expr, holds: Callable[[str], bool]) -> bool:
    stack: list[bool] = []
    for tok in expr:
        if tok == "!":
            stack.append(not stack.pop())
        elif tok == "&&":
            right = stack.pop()
            stack.append(stack.pop() and right)
        elif tok == "||":
            right = stack.pop()
            stack.append(stack.pop() or right)
        else:
            stack.append(holds(tok))
    return stack[-1]


def go_version(expr: Expr) -> str:
    """The lowest Go version an expression implies ("go1.21"), "" if it can hold without one."""
    stack: list[tuple[int, int]] = []  # implied by the expression, implied by its negation
    for tok in expr:
        if tok == "!":
            plus, minus = stack.pop()
            stack.append((minus, plus))
        elif tok in ("&&", "||"):
            y, x = stack.pop(), stack.pop()
            hi, lo = (0, 1) if tok == "&&" else (1, 0)
            both = [0, 0]
            both[hi] = max(x[hi], y[hi])
            both[lo] = min(x[lo], y[lo])
            stack.append((both[0], both[1]))
        elif tok == "go1":
            stack.append((0, -1))
        else:
            found = re.fullmatch(r"go1\.[+-]?([0-9]+)", tok)
            stack.append((int(found.group(1)[:9]) if found else -1, -1))
    version = stack[-1][0]
    if version < 0:
        return ""
    return f"go1.{version}" if version else "go1"
