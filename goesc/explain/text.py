"""Explanations for a terminal: the verdict, then one step a line with its source line and carets.

res is on the heap: its address is stored in ~r0, which outlives sum
  x.go:10:2, in sum, 8 bytes, cause: returned

  x.go:11:9    the address of res is taken
          return &res
                 ^^^^
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import final

from goesc.allocs.words import many
from goesc.explain.model import Advice, Explanation, Step, chain
from goesc.source.positions import Position
from goesc.source.visible import visible, visible_lines

TAB = 4


@final
@dataclass(slots=True, frozen=True)
class Style:
    """Colours, or none. `cwd` is where shown names start from."""

    cwd: str = "."
    color: bool = False

    def paint(self, code: str, text: str) -> str:
        text = visible_lines(text)
        return f"\x1b[{code}m{text}\x1b[0m" if self.color else text

    def place(self, position: Position) -> str:
        """A position with the file named from here, where that is shorter."""
        name = position.filename
        if Path(name).is_absolute():
            relative = os.path.relpath(name, self.cwd)
            name = relative if len(relative) < len(name) else name
        return str(Position(name, position.line, position.column))


_COLORS = {"heap": "1;31", "leak": "1;33", "call": "1;33", "stack": "1;32"}


def render(explanation: Explanation, style: Style, indent: str = "") -> Iterator[str]:
    """The lines of an explanation, those of the callees inside."""
    yield indent + f"{style.paint(_COLORS[explanation.verdict], explanation.head)}: {visible(explanation.because)}"
    yield indent + "  " + style.paint("2", _facts(explanation, style))
    shown: tuple[Position, int, int] | None = None
    inside = explanation.calls
    for index, step in enumerate(explanation.steps):
        through = ""
        if step.calls and step.calls != inside:
            through = f" ({chain(step.calls, explanation.function, style.place)})"
        inside = step.calls
        yield indent + f"  {style.paint('36', style.place(step.position))}  {visible(step.words + through)}"
        where = (step.position, step.start, step.width)
        if step.line and where != shown:
            yield from (indent + "      " + line for line in _source(step, style))
        shown = where
        callee = explanation.callee.get(index)
        if callee is not None:
            yield from render(callee, style, indent + "    ")


def amounts(explanation: Explanation) -> list[str]:
    """The bytes it takes, and who is called for them."""
    if explanation.asks:
        return asked(explanation)
    size = [many(explanation.size, "byte")] if explanation.size >= 0 else []
    within = explanation.within
    if size and within is not None:
        size[0] += f" of the {within.size} that runtime.{within.runtime} takes for {within.expression} too"
    return size


def asked(explanation: Explanation) -> list[str]:
    """What of the run time is called for it, and what that takes."""
    return [f"runtime.{call.runtime} {call.takes}" for call in explanation.asks]


def _facts(explanation: Explanation, style: Style) -> str:
    parts = [style.place(explanation.written if explanation.calls else explanation.position)]
    if explanation.calls or explanation.function:
        parts.append(chain(explanation.calls, explanation.function, style.place))
    parts += amounts(explanation)
    if explanation.in_loop:
        parts.append("in a loop")
    if explanation.cause:
        parts.append(f"cause: {explanation.cause}")
    return ", ".join(parts)


def _source(step: Step, style: Style) -> Iterator[str]:
    """The source line, and the carets below it; tabs are widened in both."""
    line = step.line.encode()
    start = max(step.start - 1, 0)
    before = line[:start].decode(errors="replace")
    marked = line[start : start + step.width].decode(errors="replace")
    margin = len(before) - len(before.lstrip())
    gap = visible(before[margin:]).expandtabs(TAB)
    yield visible_lines(step.line[margin:].expandtabs(TAB) if margin else step.line.lstrip("\t").expandtabs(TAB))
    yield " " * len(gap) + style.paint("31", "^" * max(len(visible(marked).expandtabs(TAB)), 1))


def render_advice(found: Sequence[Advice], style: Style) -> Iterator[str]:
    """The changes that keep a value on the stack."""
    if not found:
        return
    together = found[0].together
    yield "  " + style.paint("1;32", "To keep it on the stack" + (", all of these" if together > 1 else "") + ":")
    for advice in found:
        yield f"    {style.paint('36', style.place(advice.position))}  {visible(advice.words)}  [{advice.kind}]"
