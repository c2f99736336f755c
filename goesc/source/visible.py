"""Text of an analysed program as people and CI systems may read it.

    visible("x\\x1b[2J.go")                 'x\\\\x1b[2J.go'
    visible_lines("a\\n::error::b")         'a\\n\\\\x3a:error::b'
    brief("x" * 999, most=4)                'xxx…'
    dumps({"file": "x\\x9b.go"})            '{"file": "x\\\\u009b.go"}'

Names of files and lines of source are anybody's. A control character among them would move a terminal's cursor or
clear its screen, one that turns the direction of writing round would show another text than there is, and a line that
begins with `::` is a command to GitHub's runner (actions/runner, ActionCommand.cs: after any white space; `##[` and
`##vso[` anywhere). What goesc writes for people goes through here; what repeats gc's bytes does not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from goesc.source.positions import Position

# C0 but for the tab, DEL, C1, marks and overrides of direction, line and paragraph separators, lone surrogates.
_UNFIT: Final = "\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff"
# Patterns are compiled by their first use: a build of plain names uses none of these.
_BAD: Final = f"[{_UNFIT}]"
_BAD_BETWEEN_LINES: Final = f"[{_UNFIT.replace(chr(0x0A), chr(0x0B), 1)}]"
_MARK: Final = r"#(?=#(?:\[|[a-z]+\[))"  # a command wherever it stands in a line
_COMMAND: Final = r"(?m)^(\s*):(?=:)"
_LONE: Final = "[\ud800-\udfff]"
_SHORT: Final = {"\n": "\\n", "\r": "\\r"}


def visible(text: str) -> str:
    """In one line: what does not show as itself is written as Go writes it in a string."""
    if not text.isascii() or not text.isprintable():
        text = re.sub(_BAD, _escape, text)
    return re.sub(_MARK, r"\\x23", text) if "##" in text else text


def brief(text: str, most: int = 120) -> str:
    """In one line of at most so many characters: what stands in the repr of an object."""
    text = visible(text)
    return text if len(text) <= most else f"{text[: most - 1]}…"


def brief_place(at: Position) -> str:
    """A place without its folders: x.go:2:27."""
    return brief(str(at._replace(filename=at.filename.rpartition("/")[2])), 60)


def visible_lines(text: str) -> str:
    """Lines, none of which is a command to a CI system."""
    if not text.isascii() or not text.replace("\n", "").isprintable():
        text = re.sub(_BAD_BETWEEN_LINES, _escape, text)
    if "::" in text:
        text = re.sub(_COMMAND, r"\1\\x3a", text)
    return re.sub(_MARK, r"\\x23", text) if "##" in text else text


def _escape(found: re.Match[str]) -> str:
    char = found.group()
    code = ord(char)
    if 0xDC80 <= code <= 0xDCFF:  # a byte that is no UTF-8
        code -= 0xDC00
    return _SHORT.get(char) or (f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}")


def dumps(value: Any, indent: int | None = None) -> str:
    """JSON that any reader takes and any terminal stands: names that are no UTF-8 show as replacement characters."""
    import json

    text = re.sub(_LONE, "\ufffd", json.dumps(value, indent=indent, ensure_ascii=False))
    text = re.sub(_BAD_BETWEEN_LINES, lambda found: f"\\u{ord(found.group()):04x}", text)
    return re.sub(_MARK, "\\\\u0023", text)
