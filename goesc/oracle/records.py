"""Lines of the compiler as records.

    parse(["x.go:4:2: s escapes to heap in f:", "x.go:4:2:   flow: ~r0 ← &s:", "x.go:4:2: moved to heap: s"])
    # [Record('x.go', 4, 2, 's escapes to heap in f:', explanation=['  flow: ~r0 ← &s:']),
    #  Record('x.go', 4, 2, 'moved to heap: s', explanation=[])]

With -m=2 and more gc explains a decision in lines of the same position that are indented by two spaces or more
(escape/solve.go:explainPath, Go 1.27.3). Lines without a position, such as `# import/path`, keep line 0.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import final

_LINE = re.compile(r"(?P<file>[^\s:][^:]*?):(?P<line>[0-9]+)(?::(?P<column>[0-9]+))?: (?P<text>.*)", re.DOTALL)


@final
@dataclass(slots=True)
class Record:
    file: str
    line: int  # 0: the line has no position
    column: int  # 0: none printed
    text: str
    explanation: list[str] = field(default_factory=list)  # indented as printed

    @property
    def kind(self) -> str:
        """The sort of message, for counting: its text without names and expressions."""
        return next((name for name, words in _KINDS if words in self.text), "error" if self.line else "other")


_KINDS = (
    ("moved", "moved to heap: "),
    ("content", "leaking param content: "),
    ("leak", "leaking param: "),
    ("stays", " does not escape"),
    ("escapes", " escapes to heap"),
    ("self-assignment", " ignoring self-assignment in "),
    ("zero-copy", "zero-copy string"),
    ("bounds", "index bounds check elided"),
    ("devirtualizing", "devirtualizing "),
    ("uintptr", " unsafe uintptr"),
    ("marking", "marking "),
    ("flow", "parameter "),
)


def parse(lines: Iterable[str]) -> list[Record]:
    out: list[Record] = []
    for line in lines:
        found = _LINE.fullmatch(line)
        if found is None:
            # A message of several lines goes on indented by a tab.
            if line.startswith("\t") and out:
                out[-1].text += "\n" + line
            else:
                out.append(Record("", 0, 0, line))
            continue
        at = (found["file"], int(found["line"]), int(found["column"] or 0))
        text = found["text"]
        if text.startswith("  ") and out and (out[-1].file, out[-1].line, out[-1].column) == at:
            out[-1].explanation.append(text)
        else:
            out.append(Record(*at, text))
    return out
