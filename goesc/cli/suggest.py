"""Did you mean ...? What was meant by a word that is not known; difflib is imported when there is such a word.

near("explian", COMMANDS)               -> "; did you mean explain?"
near_flag("--titel", USAGE)             -> "; did you mean --title?"
flags_of(USAGE)                         -> ["-o", "--output", "--title", "-tags"]
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_FLAG = re.compile(r"(?<![^\s\[|])--?[A-Za-z][\w-]*")


def near(word: str, known: Iterable[str], cutoff: float = 0.6) -> str:
    """The hint to append to a message, or nothing."""
    from difflib import get_close_matches

    close = get_close_matches(word, list(known), 1, cutoff)
    return f"; did you mean {close[0]}?" if close else ""


def near_flag(word: str, usage: str) -> str:
    """The same for a flag of a command; dashes do not count."""
    by_name = {flag.lstrip("-"): flag for flag in flags_of(usage)}
    name = word.lstrip("-").partition("=")[0]
    if name in by_name:  # right but for the dashes
        return f"; did you mean {by_name[name]}?"
    from difflib import get_close_matches

    close = get_close_matches(name, list(by_name), 1, 0.5)
    return f"; did you mean {by_name[close[0]]}?" if close else ""


def flags_of(usage: str) -> list[str]:
    """The flags that a command's help names: in its first paragraph, and at the heads of lines that explain one."""
    head, _, rest = usage.partition("\n\n")
    found = _FLAG.findall(head)
    for line in rest.splitlines():
        if line.startswith("  -"):
            found += _FLAG.findall(re.split(r"\s{2,}", line.strip())[0])
    return list(dict.fromkeys(found))
