"""What `//go:embed` names: patterns of a file, and whether each matches files that a module can hold.

    patterns_of(b'package p\\nimport _ "embed"\\n//go:embed a.txt *.css\\nvar ...')    # [("a.txt", 41), ("*.css", 47)]
    embedded_files("/m/p", ["a.txt", "*.css"], "/m")       # Embedded(pattern="*.css", fault="no matching files found")

Models go/build/read.go:readGoInfo and cmd/go/internal/load/pkg.go:resolveEmbed with fsys/glob.go (Go 1.27.3): patterns
in the order of their bytes, and of them the first that fails. Only names are looked at, no file is opened, and folders
are walked without recursion. A folder outside the module, to which a symbolic link leads, is never listed: where a
pattern asks for that the link is refused, as the go command refuses it once something there matches.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from heapq import nsmallest
from typing import NamedTuple, final

from goesc.source import disk, strconv
from goesc.source.folder import reason
from goesc.source.lines import comments
from goesc.source.patterns import is_file_name

_DIRECTIVE = b"//go:embed"
_SPACE = "\\t\\n\\v\\f\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000"  # unicode.IsSpace
# Patterns are compiled by their first use.
_WORD = f"[^{_SPACE}]*"
_SPACES = f"[{_SPACE}]*"
_STRING = r'(?s)"(?:[^"\\]|\\.)*"|`[^`]*`'
_REPOSITORIES = (".bzr", ".hg", ".git", ".svn")


# --- Patterns in a file ----------------------------------------------------------------------------


def patterns_of(src: bytes) -> list[tuple[str, int]]:
    """The patterns of a file that imports "embed", with their byte offsets, whatever their directives belong to.

    A malformed directive counts for nothing here; the compiler speaks of it.
    """
    found: list[tuple[str, int]] = []
    if _DIRECTIVE not in src:
        return found
    for at, comment in comments(src):
        if not comment.startswith(_DIRECTIVE):
            continue
        text = comment[len(_DIRECTIVE) :].replace(b"\r", b"").decode("utf-8", "surrogateescape")
        if text and not re.match(f"[{_SPACE}]", text):
            continue
        words, fault = arguments(text)
        if not fault:
            at += len(_DIRECTIVE)
            found += [(word, at + len(text[:index].encode("utf-8", "surrogateescape"))) for word, index in words]
    return found


def arguments(text: str) -> tuple[list[tuple[str, int]], str]:
    """The words of a directive, bare or quoted, with their indices in `text`; and gc's error if one is malformed."""
    words: list[tuple[str, int]] = []
    at = _skip(text, 0)
    while at < len(text):
        quoted = text[at] in '"`'
        match = re.compile(_STRING if quoted else _WORD).match(text, at)
        if match is None:
            return [], f"invalid quoted string in //go:embed: {text[at:].rstrip()}"
        word, end = match.group(), match.end()
        if quoted:
            value = strconv.unquote(word)
            if value is None:
                return [], f"invalid quoted string in //go:embed: {word}"
            word = value.decode("utf-8", "surrogateescape")
        words.append((word, at))
        at = _skip(text, end)
        if at == end < len(text):
            return [], f"invalid quoted string in //go:embed: {text[end:].rstrip()}"
    return words, ""


def _skip(text: str, at: int) -> int:
    match = re.compile(_SPACES).match(text, at)
    return match.end() if match else at


# --- What patterns match ---------------------------------------------------------------------------


@final
class Embedded(NamedTuple):
    files: list[str]  # relative to the folder, with slashes, sorted; none if a pattern fails
    matched: dict[str, list[str]]  # of each pattern the first two
    pattern: str = ""  # the first that fails
    fault: str = ""  # why


class _Fault(Exception):
    """Why a pattern fails."""


def embedded_files(directory: str, patterns: Iterable[str], root: str, follow: bool = False) -> Embedded:
    """What the patterns of a package in `directory` match. `root` is the folder of its module.

    `follow` lets a pattern name a link to a file of the module (GODEBUG=embedfollowsymlinks=1).
    """
    walk = _Walk(directory, os.path.join(disk.real_path(root), ""), follow)
    found: set[str] = set()
    matched: dict[str, list[str]] = {}
    for pattern in _in_order(set(patterns)):
        try:
            files = walk.files(pattern)
            found |= files
            matched[pattern] = nsmallest(2, files)
        except _Fault as why:
            return Embedded([], {}, pattern, str(why))
        except OSError as err:
            return Embedded([], {}, pattern, f"open {err.filename}: {reason(err)}")
    return Embedded(_in_order(found), matched)


@final
class _Walk:
    """Names below one package's folder. Paths are relative to it and have slashes."""

    def __init__(self, directory: str, root: str, follow: bool) -> None:
        self.directory = directory
        self.root = root
        self.follow = follow
        self.sound: set[str] = set()  # paths that belong to the package's module, as their parents do
        self._outside: dict[str, bool] = {}

    def files(self, pattern: str) -> set[str]:
        """Raises _Fault or OSError if the pattern matches nothing, or something that a module cannot hold."""
        glob = pattern.removeprefix("all:")
        elements = glob.split("/")
        globs = [Glob.compile(element) for element in elements]
        if not _is_utf8(glob) or Glob.compile(glob) is None or any(element in ("", ".", "..") for element in elements):
            raise _Fault("invalid pattern syntax")
        if None in globs:  # a bracket around a slash
            raise _Fault("syntax error in pattern")
        found: set[str] = set()
        for path in self._matches([glob for glob in globs if glob is not None]):
            kind = self._kind(path)
            self._check(path, "directory" if kind == "d" else "file")
            if kind == "d":
                inside = self._below(path, hidden=glob != pattern)
                if not inside:
                    raise _Fault(f"cannot embed directory {path}: contains no embeddable files")
                found |= inside
            elif kind == "f" or (kind == "l" and self._follows(path)):
                found.add(path)
            else:
                raise _Fault(f"cannot embed irregular file {path}")
        if not found:
            raise _Fault("no matching files found")
        return found

    def _matches(self, globs: list[Glob]) -> list[str]:
        """The paths that a pattern names, elements up to the first with a `*` or the like taken as they are."""
        first = next((at for at, glob in enumerate(globs) if glob.special), len(globs))
        plain = "/".join(glob.text for glob in globs[:first])
        if first == len(globs):
            return [plain] if self._kind(plain) != "-" else []
        paths = [plain]
        for glob in globs[first:]:
            paths = [found for path in paths for found in self._listed(path, glob)]
        return paths

    def _listed(self, path: str, glob: Glob) -> list[str]:
        before = path + "/" if path else ""
        if not disk.is_dir(self._full(path)):
            return []
        if path and self._is_outside(path):
            if glob.special:
                raise _Fault(f"cannot embed file {before}{glob.text}: in non-directory {path}")
            return [before + glob.text] if self._kind(before + glob.text) != "-" else []
        try:
            names = disk.kinds(self._full(path))
        except OSError:
            return []
        return [before + name for name in _in_order(names) if glob.matches(name)]

    def _check(self, path: str, what: str) -> None:
        """The path and the folders on the way to it: of no other module, no links, with names a module can hold."""
        at = path
        while at and at not in self.sound:
            if _is_there(f"{self._full(at)}/go.mod"):
                raise _Fault(f"cannot embed {what} {path}: in different module")
            if at != path and self._kind(at) not in "d-":
                raise _Fault(f"cannot embed {what} {path}: in non-directory {at}")
            self.sound.add(at)
            above, _, name = at.rpartition("/")
            if _is_bad(name):
                where = "in invalid directory" if at != path else "invalid name"
                raise _Fault(f"cannot embed {what} {path}: {where} {name}")
            at = above

    def _below(self, top: str, hidden: bool) -> set[str]:
        """The files of a folder and of those in it, save modules of their own; hidden ones if asked for."""
        found: set[str] = set()
        pending = [_entries(top, disk.kinds(self._full(top)))]
        while pending:
            entry = next(pending[-1], None)
            if entry is None:
                pending.pop()
                continue
            path, name, kind = entry
            if name[0] in "._" and not hidden:
                continue
            if _is_bad(name):
                if kind != "d" and name[0] not in "._":
                    raise _Fault(f"cannot embed file {path}: invalid name {name}")
            elif kind == "d":
                kinds = disk.kinds(self._full(path))
                if "go.mod" not in kinds or not _is_there(f"{self._full(path)}/go.mod"):
                    pending.append(_entries(path, kinds))
            elif kind == "f":
                found.add(path)
        return found

    def _kind(self, path: str) -> str:
        return disk.kind(self._full(path))

    def _follows(self, path: str) -> bool:
        """Whether a link may stand for the file that it leads to."""
        return self.follow and not self._is_outside(path) and disk.is_file(self._full(path))

    def _is_outside(self, path: str) -> bool:
        """Whether a path leads out of the module, through a link that it is or passes."""
        at = 0
        while at >= 0:
            at = path.find("/", at + 1)
            head = path[:at] if at >= 0 else path
            if head not in self._outside:
                real = disk.real_path(self._full(head)) if self._kind(head) == "l" else ""
                self._outside[head] = bool(real) and not os.path.join(real, "").startswith(self.root)
            if self._outside[head]:
                return True
        return False

    def _full(self, path: str) -> str:
        return os.path.join(self.directory, path) if path else self.directory


def _entries(folder: str, kinds: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    return ((f"{folder}/{name}", name, kinds[name]) for name in _in_order(kinds))


def _in_order(names: Iterable[str]) -> list[str]:
    return sorted(names, key=_bytes)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def _is_utf8(text: str) -> bool:
    return not any("\udc80" <= c <= "\udcff" for c in text)


def _is_bad(name: str) -> bool:
    return name in _REPOSITORIES or not is_file_name(name)


def _is_there(path: str) -> bool:
    try:
        disk.reach(path)
    except OSError:
        return False
    return True


# --- Globs -----------------------------------------------------------------------------------------


@final
class Glob(NamedTuple):
    """One element of a pattern. Its parts stand between the stars, and each matches as many characters as it has
    pieces, so that a name is looked through once (path/match.go:Match, Go 1.27.3)."""

    text: str
    special: bool
    parts: tuple[tuple[re.Pattern[str], int], ...]

    @staticmethod
    def compile(text: str) -> Glob | None:
        """None for one that is malformed."""
        parts: list[list[str]] = [[]]
        at = 0
        while at < len(text):
            c = text[at]
            at += 1
            if c == "*":
                parts.append([])
            elif c == "[":
                found = _range(text, at)
                if found is None:
                    return None
                piece, at = found
                parts[-1].append(piece)
            elif c == "\\":
                if at == len(text):
                    return None
                parts[-1].append(re.escape(text[at]))
                at += 1
            else:
                parts[-1].append("." if c == "?" else re.escape(c))
        compiled = tuple((re.compile("".join(part), re.DOTALL), len(part)) for part in parts)
        return Glob(text, any(c in "*?[\\" for c in text), compiled)

    def matches(self, name: str) -> bool:
        (first, size), *rest = self.parts
        if not first.match(name):
            return False
        if not rest:
            return len(name) == size
        *middle, (last, last_size) = rest
        at = size
        for part, _ in middle:
            found = part.search(name, at)
            if found is None:
                return False
            at = found.end()
        return len(name) - last_size >= at and last.match(name, len(name) - last_size) is not None


def _range(text: str, at: int) -> tuple[str, int] | None:
    """What a bracket that opens before text[at] matches, as a regular expression, and where it ends."""
    negated = text.startswith("^", at)
    at += negated
    ranges: list[tuple[str, str]] = []
    while not (ranges and text.startswith("]", at)):
        low = _range_end(text, at)
        if low is None:
            return None
        at = low[1]
        high = low
        if text.startswith("-", at):
            found = _range_end(text, at + 1)
            if found is None:
                return None
            high = found
            at = high[1]
        ranges.append((low[0], high[0]))
    body = "".join(f"{re.escape(low)}-{re.escape(high)}" for low, high in ranges if low <= high)
    if not body:
        return ("." if negated else "(?!)."), at + 1
    return f"[{'^' if negated else ''}{body}]", at + 1


def _range_end(text: str, at: int) -> tuple[str, int] | None:
    """A character of a bracket, and the index after it (path/match.go:getEsc)."""
    if at >= len(text) or text[at] in "-]":
        return None
    if text[at] == "\\":
        at += 1
    return (text[at], at + 1) if at + 1 < len(text) else None
