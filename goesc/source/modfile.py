"""Reads go.mod, go.work and vendor/modules.txt.

    mod = parse_mod('module example.com/m\\n\\ngo 1.21\\n\\nrequire golang.org/x/text v0.3.0\\n', "go.mod")
    mod.path, mod.go, mod.require      # 'example.com/m', '1.21', [('golang.org/x/text', 'v0.3.0')]

The file format is golang.org/x/mod/modfile's: directives, blocks in parentheses, `//` comments, quoted
words (Go 1.27.3). Directives that do not decide which packages are built are read over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import final


class ModError(Exception):
    """The text the go command prints for a file it cannot use."""


@final
@dataclass(slots=True, frozen=True)
class Replace:
    path: str
    version: str  # "" replaces every version
    new_path: str
    new_version: str  # "" means that new_path is a folder
    written: str = ""  # new_path as the file has it


@final
@dataclass(slots=True, eq=False)
class ModFile:
    """What goesc needs of a go.mod or go.work."""

    path: str = ""
    go: str = ""
    require: list[tuple[str, str]] = field(default_factory=list)
    replace: list[Replace] = field(default_factory=list)
    exclude: set[tuple[str, str]] = field(default_factory=set)
    ignore: list[str] = field(default_factory=list)
    use: list[str] = field(default_factory=list)  # go.work
    tools: list[str] = field(default_factory=list)


_KNOWN_MOD = frozenset({
    "module", "go", "toolchain", "godebug", "require", "exclude", "replace", "retract", "tool", "ignore",
})  # fmt: skip
_KNOWN_WORK = frozenset(["go", "toolchain", "godebug", "use", "replace"])
_WORD = r'"(?:[^"\\]|\\.)*"|`[^`]*`|=>|[(),]|[^\s"`(),]+'
_GO = r"[1-9][0-9]*\.(?:0|[1-9][0-9]*)(?:\.(?:0|[1-9][0-9]*))?(?:[a-z]+[0-9]+)?"


def parse_mod(text: str, name: str) -> ModFile:
    """A go.mod. `name` is how messages call it. Raises ModError."""
    return _parse(text, name, _KNOWN_MOD)


def parse_work(text: str, name: str) -> ModFile:
    """A go.work. Raises ModError."""
    return _parse(text, name, _KNOWN_WORK)


def _parse(text: str, name: str, known: frozenset[str]) -> ModFile:
    mod = ModFile()
    faults: list[str] = []
    for number, words in _lines(text, name):
        verb = words[0]
        try:
            if verb == "module" and mod.path:
                raise ModError("repeated module statement")
            if verb == "go" and mod.go:
                raise ModError("repeated go statement")
            if verb not in known:
                raise ModError(f"unknown directive: {verb}")
            _directive(mod, verb, words[1:])
        except ModError as err:
            faults.append(f"{name}:{number}: {err}")
    if faults:
        raise ModError(f"errors parsing {name}:\n" + "\n".join(faults))
    return mod


def _lines(text: str, name: str) -> Iterator[tuple[int, list[str]]]:
    """(line number, words with the verb in front) of every directive; blocks are spread out."""
    verb = ""
    opened = number = 0
    for number, line in enumerate(text.split("\n"), 1):
        words = re.findall(_WORD, _without_comment(line))
        if not words:
            continue
        if verb:
            if words == [")"]:
                verb = ""
            else:
                yield number, [verb, *words]
        elif len(words) >= 2 and words[1] == "(" and words[-1] != ")":
            verb = words[0]
            opened = number
        elif len(words) != 3 or words[1:] != ["(", ")"]:
            yield number, words
    if verb:
        raise ModError(
            f"errors parsing {name}:\n{name}:{number}: syntax error (unterminated block started at {{path}}:{opened}:1)"
        )


def _without_comment(line: str) -> str:
    at = line.find("//")
    # A `//` inside a word (as in a URL) does not occur: module paths hold none.
    return line if at < 0 else line[:at]


def _directive(mod: ModFile, verb: str, args: list[str]) -> None:
    words = [_unquoted(a) for a in args]
    if verb == "module":
        if len(words) != 1:
            raise ModError("usage: module module/path")
        mod.path = words[0]
    elif verb == "go":
        if len(words) != 1:
            raise ModError("go directive expects exactly one argument")
        if not re.fullmatch(_GO, words[0]):
            raise ModError(f"invalid go version '{words[0]}': must match format 1.23.0")
        mod.go = words[0]
    elif verb in ("require", "exclude"):
        if len(words) != 2:
            raise ModError(f"usage: {verb} module/path v1.2.3")
        if verb == "require":
            mod.require.append((words[0], words[1]))
        else:
            mod.exclude.add((words[0], words[1]))
    elif verb == "replace":
        mod.replace.append(_replace(words))
    elif verb == "use":
        mod.use.extend(words)
    elif verb == "ignore":
        mod.ignore.extend(words)
    elif verb == "tool":
        mod.tools.extend(words)


_REPLACE_USAGE = (
    "usage: replace module/path [v1.2.3] => other/module v1.4\n\t or replace module/path [v1.2.3] => ../local/directory"
)


def _replace(words: list[str]) -> Replace:
    if "=>" not in words or not 3 <= len(words) <= 5:
        raise ModError(_REPLACE_USAGE)
    arrow = words.index("=>")
    old, new = words[:arrow], words[arrow + 1 :]
    if len(old) not in (1, 2) or len(new) not in (1, 2):
        raise ModError(_REPLACE_USAGE)
    if len(new) == 1 and not is_local(new[0]):
        raise ModError("replacement module without version must be directory path (rooted or starting with . or ..)")
    return Replace(old[0], old[1] if len(old) == 2 else "", new[0], new[1] if len(new) == 2 else "", new[0])


def is_local(path: str) -> bool:
    """A file path as the go command takes it: rooted, or starting with ./ or ../."""
    return path in (".", "..") or path.startswith(("./", "../", "/", ".\\", "..\\")) or path[1:2] == ":"


def _unquoted(word: str) -> str:
    return word[1:-1] if word[:1] in '"`' and len(word) >= 2 else word


@final
@dataclass(slots=True, eq=False)
class Vendored:
    """vendor/modules.txt: which module each vendored package came from, and its language version."""

    packages: dict[str, str] = field(default_factory=dict)  # package path -> module path
    explicit: set[str] = field(default_factory=set)  # modules that the main module's go.mod names
    versions: dict[str, str] = field(default_factory=dict)  # module path -> version
    go: dict[str, str] = field(default_factory=dict)  # module path -> go version


def parse_vendor(text: str) -> Vendored:
    found = Vendored()
    module = ""
    for line in text.split("\n"):
        if line.startswith("# "):
            words = line[2:].split()
            module = words[0] if words else ""
            found.versions[module] = words[1] if len(words) > 1 and words[1] != "=>" else ""
        elif line.startswith("## "):
            for part in line[3:].split(";"):
                part = part.strip()
                if part == "explicit":
                    found.explicit.add(module)
                if part.startswith("go ") and module:
                    found.go[module] = part[3:].strip()
        elif line.strip() and module:
            found.packages[line.strip()] = module
    return found


def version_key(version: str) -> tuple[tuple[int, ...], bool, tuple[tuple[bool, int, str], ...]]:
    """Sorts semantic versions: `max(versions, key=version_key)`. A pre-release comes before its release."""
    core, _, _ = version.removeprefix("v").partition("+")
    numbers, _, pre = core.partition("-")
    parsed = tuple(int(n) if n.isdecimal() else 0 for n in numbers.split("."))
    identifiers = tuple((not p.isdecimal(), int(p) if p.isdecimal() else 0, p) for p in pre.split(".")) if pre else ()
    return parsed, not pre, identifiers
