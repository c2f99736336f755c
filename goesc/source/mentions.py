"""Which names of imported packages a Go text may mean, without parsing it: a few too many, never one too few.

    mentions(text, {"shop", "x"})                {"shop": {"Item", "New"}, "x": {"T"}}    of  shop.Item  shop.New  x . T
    renamed(text, ["m/shop"])                    {"m/shop": {"x"}}                        of  import x "m/shop"
    without_comments(text)                       the text, a blank in place of each comment
    words(text)                                  all names and numbers in it

A local variable with the name of a package, and what strings say, count as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_GAP = r"(?:\s|//[^\n]*\n|/\*(?s:.*?)\*/)*"
_NAME = rf"(?={_GAP}\.{_GAP}(\w+))"
_COMMENT = re.compile(
    rb"""("(?:\\.|[^"\\\n])*"|`[^`]*`|'(?:\\.|[^'\\\n])*')|//[^\n]*|/\*.*?\*/""", re.DOTALL
)  # the group: what only looks like one
_WORD = re.compile(r"\w+")
_RENAMED = re.compile(rb"""(\.|[\w\x80-\xff]+)%b(?:"([^"\n]*)"|`([^`]*)`)""" % _GAP.encode())
_BEFORE = re.compile(rb"(\.|[\w\x80-\xff]+|/)\s*\Z")
_DECLARATION = re.compile(rb"^(?:const|func|type|var)\b", re.MULTILINE)
_LONGEST = 200  # bytes of a new name and the blanks after it, where they are looked for first


def words(text: bytes) -> set[str]:
    return set(_WORD.findall(text.decode("utf-8", "replace")))


def without_comments(text: bytes) -> bytes:
    return _COMMENT.sub(lambda found: found[1] or b" ", text)


def mentions(text: bytes, packages: Iterable[str]) -> dict[str, set[str]]:
    """By the name that a package has in the text, a Go identifier, what follows its dots."""
    found: dict[str, set[str]] = {}
    any_of = "|".join(sorted(packages))
    if any_of:
        for package, name in re.findall(rf"(?<!\w)({any_of})(?!\w){_NAME}", text.decode("utf-8", "replace")):
            found.setdefault(package, set()).add(name)
    return found


def renamed(text: bytes, paths: Iterable[str]) -> dict[str, set[str]]:
    """What packages that are imported by these paths may be called in a text, besides what they call themselves; "."
    for a dot import."""
    wanted = {path.encode(): path for path in paths}
    found: dict[str, set[str]] = {}
    if not wanted:
        return found
    first = _DECLARATION.search(text)
    escaped = b"\\" in text[: first.start() if first is not None else len(text)]
    for literal in re.finditer(rb"""(["`])(%b)\1""" % b"|".join(sorted(map(re.escape, wanted))), text):
        at = literal.start()
        name = _BEFORE.search(text[max(at - _LONGEST, 0) : at])
        if name is not None and name[1] == b"/":
            escaped = True
        elif name is not None:
            found.setdefault(wanted[literal[2]], set()).add(name[1].decode("utf-8", "replace"))
    if escaped:  # or with a comment before the path: whatever stands before a string
        for name, plain, raw in _RENAMED.findall(text):
            meant = wanted.get(plain or raw)
            for path in [meant] if meant is not None else wanted.values() if b"\\" in plain else ():
                found.setdefault(path, set()).add(name.decode("utf-8", "replace"))
    return found
