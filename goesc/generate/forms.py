"""Forms: pieces of Go with holes, as rules for expressions and statements.

fill(frame, "append($b, $s...)", BYTES)      ->   "append(v3, g8...)"

$b $s $r      a variable that holds bytes, a string, runes                  $1 $2 ...   names that are not taken
$n            an integer that gc does not know                              $v          a variable of that type
$T $E $K      the type that is wanted, of its elements, of its keys         $t          some type
$S $A $I $P   any string, any interface, any integer, any *int              $B          a condition
$e $k         any element, any key                                          $V          a value of exactly that type
$x $y         an element, a key, of which the type is exactly so            $m          a call
$Q            on a line of its own: some statements                         $U          a value of exactly some type
$L            a literal of a function without parameters and results
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import final

from goesc.generate.expressions import Frame, expression, typed, variable
from goesc.generate.statements import any_call, block, closure_text, condition, indent
from goesc.generate.types import ANY, BYTES, INT, STRING, GoType, Shape, func_of, number, pointer, slice_of

Lines = list[str]
RUNES = slice_of(number("rune"))
_VARIABLES = {"b": (BYTES, "[]byte(nil)"), "s": (STRING, '"s"'), "r": (RUNES, "[]rune(nil)")}
_HOLE = re.compile(r"\$(\w)")
_CALLED: dict[str, Callable[[Frame], str]] = {
    "n": lambda frame: frame.rng.choice(["count()", "gn"]),
    "B": lambda frame: condition(frame, 1),
    "L": lambda frame: closure_text(frame, func_of((), ())),
}
_WANTED = {"S": STRING, "A": ANY, "I": INT, "P": pointer(INT)}


@final
class _Holes:
    """What goes into the holes of one form. Raises LookupError where there is nothing."""

    def __init__(self, frame: Frame, type_: GoType, depth: int) -> None:
        self.frame = frame
        self.type = type_
        self.depth = min(depth, 1)
        self.known: dict[str, str] = {}
        self.some: GoType | None = None

    def __call__(self, hole: re.Match[str]) -> str:
        name = hole[1]
        if name in self.known:
            return self.known[name]
        text = self._draw(name)
        if name in "bsnrvt123456789":  # the same wherever the form has it
            self.known[name] = text
        return text

    def _draw(self, name: str) -> str:
        frame = self.frame
        if name.isdigit():
            return frame.fresh()
        if name in _VARIABLES:
            type_, otherwise = _VARIABLES[name]
            return variable(frame, type_, 0) or otherwise
        if name == "v":
            return self._held(variable(frame, self.type, 0))
        if name in _CALLED:
            return _CALLED[name](frame)
        if name == "m":
            return self._held(any_call(frame))
        if name in "tU":
            self.some = self.some or frame.draw_type()
            return self.some.text if name == "t" else typed(frame, self.some, self.depth)
        if name in _WANTED:
            return typed(frame, _WANTED[name], self.depth)
        type_ = {"E": self._elem, "e": self._elem, "x": self._elem}.get(name, self.type)
        if name in "Kky":
            type_ = self.type.key or STRING
        if name in "TEK":
            return type_.text
        return (typed if name in "xyV" else expression)(frame, type_, self.depth)

    @staticmethod
    def _held(text: str | None) -> str:
        if text is None:
            raise LookupError
        return text

    @property
    def _elem(self) -> GoType:
        return self.type.elem or self.type


def fill(frame: Frame, form: str, type_: GoType, depth: int = 1) -> str | None:
    holes = _Holes(frame, type_, depth)
    form = form.replace("unsafe.", "«unsafe»")
    if "$Q" in form:
        form = _blocks(frame, form)
    try:
        return _HOLE.sub(holes, form)
    except LookupError:
        return None


def _blocks(frame: Frame, form: str) -> str:
    """The form with statements in place of each line that asks for some; `$` in them is none of the form's."""
    lines: Lines = []
    frame.closures += 1
    for line in form.split("\n"):
        bare = line.lstrip("\t")
        if bare != "$Q":
            lines.append(line)
            continue
        inner = block(frame, frame.rng.randint(1, 2))
        for _ in range(len(line) - len(bare)):
            inner = indent(inner)
        lines += inner
    frame.closures -= 1
    return "\n".join(lines)


# What files of older versions of the language do not have.
_SINCE = [
    (re.compile(r"new\(\$[xeV]\)"), 26),
    (re.compile(r"range (gseq|func)\("), 23),
    (re.compile(r"range (\$n|\d+|gn)\b"), 22),
    (re.compile(r"\b(clear|min|max)\("), 21),
]


def _since(form: str) -> int:
    return max((language for pattern, language in _SINCE if pattern.search(form)), default=0)


def one_of(*forms: str, only: GoType | None = None) -> Callable[[Frame, GoType, int], str | None]:
    """A rule for expressions, perhaps of one type `only`."""
    since = [_since(form) for form in forms]

    def rule(frame: Frame, type_: GoType, depth: int) -> str | None:
        at = frame.rng.randrange(len(forms))
        if frame.language < since[at] or only not in (None, type_):
            return None
        return fill(frame, forms[at], type_, depth)

    rule.__name__ = forms[0]
    return rule


def some_of(*forms: str, want: Callable[[GoType], bool] | None = None) -> Callable[[Frame], Lines | None]:
    """A rule for statements. With `want` the form is about a variable of such a type, $v."""
    since = [_since(form) for form in forms]

    def rule(frame: Frame) -> Lines | None:
        at = frame.rng.randrange(len(forms))
        found = frame.variables(want) if want is not None else []
        if frame.language < since[at] or (want is not None and not found):
            return None
        form, type_ = forms[at], ANY
        if found:
            chosen = frame.rng.choice(found)
            type_, form = chosen.type, form.replace("$v", chosen.name)
        text = fill(frame, form, type_)
        return None if text is None else text.split("\n")

    rule.__name__ = forms[0]
    return rule


def is_map(t: GoType) -> bool:
    return t.shape == Shape.MAP


def is_slice(t: GoType) -> bool:
    return t.shape == Shape.SLICE
