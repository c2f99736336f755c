"""Reads go.mod and go.work.

    mod = parse_mod('module example.com/m\\n\\ngo 1.21\\n\\nrequire golang.org/x/text v0.3.0\\n', "go.mod")
    mod.path, mod.go, mod.require      # 'example.com/m', '1.21', [('golang.org/x/text', 'v0.3.0')]

The directives and the wording of their faults are golang.org/x/mod/modfile's (rule.go: File.add, parseReplace,
parseVersionInterval) and golang.org/x/mod/module's (CheckPathMajor), with versions looked up as under GOPROXY=off, that
is, never (Go 1.27.3).
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from typing import NamedTuple, final

from goesc.release import Release
from goesc.source.imports import unquote
from goesc.source.modlex import SyntaxFault, statements


class ModError(Exception):
    """The text the go command prints for a file it cannot use. In front of it stands its own name."""


@final
class ArgumentError(ModError):
    """About an argument of the command line: the go command prints it without its own name."""


@final
class Replace(NamedTuple):
    path: str
    version: str  # "" replaces every version
    new_path: str
    new_version: str  # "" means that new_path is a folder
    written: str = ""  # new_path as the file has it


@final
class ModFile:
    """What goesc needs of a go.mod or go.work."""

    __slots__ = (
        "declared", "exclude", "go", "ignore", "path", "replace", "require", "toolchain", "tools", "use", "use_lines",
    )  # fmt: skip

    def __init__(self) -> None:
        self.path = ""
        self.go = ""
        self.require: list[tuple[str, str]] = []
        self.replace: list[Replace] = []
        self.exclude: set[tuple[str, str]] = set()
        self.ignore: list[str] = []
        self.use: list[str] = []  # go.work
        self.use_lines: list[int] = []  # where each stands
        self.toolchain = ""
        self.declared = False  # there is a module directive
        self.tools: list[str] = []


# Directives that a requirement's go.mod is read for; a main module's has them all.
_LAX = frozenset(["go", "module", "retract", "require", "ignore"])
_IN_BLOCKS_MOD = frozenset(["module", "godebug", "require", "exclude", "replace", "retract", "tool", "ignore"])
_IN_BLOCKS_WORK = frozenset(["godebug", "use", "replace"])
# Patterns are compiled by their first use.
_GO = r"[1-9][0-9]*\.(?:0|[1-9][0-9]*)(?:\.(?:0|[1-9][0-9]*))?(?:[a-z]+[0-9]+)?"
_LAX_GO = r"(?s)v?([1-9][0-9]*\.(?:0|[1-9][0-9]*))[^0-9].*"
_TOOLCHAIN = r"(?s)default|go1(?:\..*)?"
_NUMBER = r"(?:0|[1-9][0-9]*)"
_CANONICAL = (
    rf"v({_NUMBER})\.{_NUMBER}\.{_NUMBER}(?:-(?:{_NUMBER}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)"
    rf"(?:\.(?:{_NUMBER}|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?(\+incompatible)?"
)
# What stands for a version that must be looked up first, such as v1 or a branch.
_LOOKUP = "module lookup disabled by GOPROXY=off"


def parse_mod(text: str, name: str, path: str = "") -> ModFile:
    """A main module's go.mod. `name` is how messages call it, `path` its full name. Raises ModError."""
    return _parse(text, name, path or name, _MOD, _IN_BLOCKS_MOD)


def parse_dependency(text: str, name: str) -> ModFile:
    """The go.mod of a requirement: what only counts in a main module is passed over, unread. Raises ModError."""
    return _parse(text, name, name, {verb: _MOD[verb] for verb in _LAX}, _IN_BLOCKS_MOD, lax=True)


def parse_work(text: str, name: str) -> ModFile:
    """A go.work. Raises ModError."""
    return _parse(text, name, name, _WORK, _IN_BLOCKS_WORK, title="go.work")


def _parse(
    text: str, name: str, path: str, rules: Mapping[str, _Rule], in_blocks: frozenset[str], *, lax: bool = False,
    title: str = "",
) -> ModFile:  # fmt: skip
    mod = ModFile()
    title = title or name
    try:
        found = list(statements(text))
    except SyntaxFault as fault:
        raise ModError(
            f"errors parsing {title}:\n{_at(name, fault.line, fault.column)}{fault.text.replace('{name}', path)}"
        ) from None
    faults: list[str] = []
    for statement in found:
        verb = statement.words[0]
        if statement.block and statement.block not in in_blocks:
            odd = f"{name}:{statement.block_line}: unknown block type: {statement.block}"
            if not lax and odd not in faults:
                faults.append(odd)
            continue
        rule = rules.get(verb)
        try:
            if rule is not None:
                rule(mod, statement.words[1:], statement.line)
            elif not lax:
                raise ModError(f"unknown directive: {verb}")
        except ModError as err:
            if lax and verb == "go":
                loose = re.fullmatch(_LAX_GO, statement.words[-1])
                if loose is not None and len(statement.words) == 2:
                    mod.go = loose[1]
                    continue
            if not (lax and verb == "retract"):
                faults.append(f"{_at(name, statement.line, statement.column)}{err}")
    if faults:
        raise ModError(f"errors parsing {title}:\n" + "\n".join(faults))
    return mod


def _at(name: str, line: int, column: int) -> str:
    return f"{name}:{line}:{column}: " if column > 1 else f"{name}:{line}: "


# --- directives -----------------------------------------------------------------------------------

_Rule = Callable[["ModFile", list[str], int], None]


def _module(mod: ModFile, args: list[str], _: int) -> None:
    if mod.declared:
        raise ModError("repeated module statement")
    mod.declared = True
    if len(args) != 1:
        raise ModError("usage: module module/path")
    mod.path = _unquoted(args[0])


def _go(mod: ModFile, args: list[str], _: int) -> None:
    if mod.go:
        raise ModError("repeated go statement")
    if len(args) != 1:
        raise ModError("go directive expects exactly one argument")
    if not re.fullmatch(_GO, args[0]):
        raise ModError(f"invalid go version '{args[0]}': must match format 1.23.0")
    mod.go = args[0]


def _toolchain(mod: ModFile, args: list[str], _: int) -> None:
    if mod.toolchain:
        raise ModError("repeated toolchain statement")
    if len(args) != 1:
        raise ModError("toolchain directive expects exactly one argument")
    if not re.fullmatch(_TOOLCHAIN, args[0]):
        raise ModError(f"invalid toolchain version '{args[0]}': must match format go1.23.0 or default")
    mod.toolchain = args[0]


def _godebug(_mod: ModFile, args: list[str], _: int) -> None:
    if len(args) != 1 or any(c in args[0] for c in "\"`',") or "=" not in args[0]:
        raise ModError("usage: godebug key=value")


def _require(mod: ModFile, args: list[str], _: int) -> None:
    mod.require.append(_versioned("require", args))


def _exclude(mod: ModFile, args: list[str], _: int) -> None:
    mod.exclude.add(_versioned("exclude", args))


def _versioned(verb: str, args: list[str]) -> tuple[str, str]:
    if len(args) != 2:
        raise ModError(f"usage: {verb} module/path v1.2.3")
    path = _unquoted(args[0])
    return path, _version(verb, path, args[1])


def _version(verb: str, path: str, word: str) -> str:
    """A version as the file may have it: written in full, and of the major version that the path says."""
    version = _unquoted(word)
    major = path_major(path)
    if major is None:
        raise ModError(f'{verb} {path}: version "{version}" invalid: malformed module path "{path}"')
    found = re.fullmatch(_CANONICAL, version)
    if found is None:
        raise ModError(_LOOKUP)
    if (version.startswith("v0.0.0-") and major == ".v1") or (not major and (found[1] in ("0", "1") or found[2])):
        return version
    if major and major[1:].removesuffix("-unstable") == "v" + found[1]:
        return version
    wanted = major[1:].removesuffix("-unstable") or "v0 or v1"
    raise ModError(f'{verb} {path}: version "{version}" invalid: should be {wanted}, not v{found[1]}')


def path_major(path: str) -> str | None:
    """`/v2`, `.v3` (gopkg.in) or "" at the end of a module path; None for an ending that no path can have."""
    if path.startswith("gopkg.in/"):
        found = re.search(r"\.v(0|[1-9][0-9]*)(-unstable)?$", path)
        return found[0] if found else None
    found = re.search(r"/v([0-9.]+)$", path)
    if found is None:
        return ""
    return None if not re.fullmatch(r"[1-9][0-9]*", found[1]) or found[1] == "1" else found[0]


_REPLACE_USAGE = (
    "usage: replace module/path [v1.2.3] => other/module v1.4\n\t or replace module/path [v1.2.3] => ../local/directory"
)


def _replace(mod: ModFile, args: list[str], _: int) -> None:
    arrow = 1 if args[1:2] == ["=>"] else 2
    if not arrow + 2 <= len(args) <= arrow + 3 or args[arrow] != "=>":
        raise ModError(_REPLACE_USAGE)
    path = _unquoted(args[0])
    if path_major(path) is None:
        raise ModError(f"replace {path}: invalid module path")
    version = _version("replace", path, args[1]) if arrow == 2 else ""
    new = _unquoted(args[arrow + 1])
    new_version = ""
    if len(args) == arrow + 3:
        new_version = _version("replace", new, args[arrow + 2])
        if is_local(new):
            raise ModError(f'replacement module directory path "{new}" cannot have version')
    elif not is_local(new):
        if "@" in new:
            raise ModError("replacement module must match format 'path version', not 'path@version'")
        raise ModError("replacement module without version must be directory path (rooted or starting with . or ..)")
    elif "\\" in new and os.sep == "/":
        raise ModError("replacement directory appears to be Windows path (on a non-windows system)")
    mod.replace.append(Replace(path, version, new, new_version, new))


def _retract(_mod: ModFile, args: list[str], _: int) -> None:
    rest = list(args)
    if not rest or rest[0] == "(":
        raise ModError("expected '[' or version")
    if rest[0] != "[":
        rest = rest[1:] if re.fullmatch(_CANONICAL, _unquoted(rest[0])) else _fail(_LOOKUP)
    else:
        for at, (mark, where) in enumerate(((",", "version"), ("]", "version"))):
            if len(rest) < 2:
                raise ModError(f"expected version after '{'[,'[at]}'")
            if rest[2:3] != [mark]:
                raise ModError(f"expected '{mark}' after {where}")
            if not re.fullmatch(_CANONICAL, _unquoted(rest[1])):
                raise ModError(_LOOKUP)
            rest = rest[2:]
        rest = rest[1:]
    if rest:
        raise ModError(f'unexpected token after version: "{rest[0]}"')


def _fail(text: str) -> list[str]:
    raise ModError(text)


def _use(mod: ModFile, args: list[str], line: int) -> None:
    if len(args) != 1:
        raise ModError("usage: use local/dir")
    mod.use.append(_unquoted(args[0]))
    mod.use_lines.append(line)


def _tool(mod: ModFile, args: list[str], _: int) -> None:
    if len(args) != 1:
        raise ModError("tool directive expects exactly one argument")
    mod.tools.append(_unquoted(args[0]))


def _ignore(mod: ModFile, args: list[str], _: int) -> None:
    if len(args) != 1:
        raise ModError("ignore directive expects exactly one argument")
    mod.ignore.append(_unquoted(args[0]))


_COMMON: dict[str, _Rule] = {"go": _go, "toolchain": _toolchain, "godebug": _godebug, "replace": _replace}
_MOD: dict[str, _Rule] = {
    **_COMMON, "module": _module, "require": _require, "exclude": _exclude, "retract": _retract, "tool": _tool,
    "ignore": _ignore,
}  # fmt: skip
_WORK: dict[str, _Rule] = {**_COMMON, "use": _use}


def is_local(path: str) -> bool:
    """A file path as the go command takes it: rooted, or starting with ./ or ../."""
    return path in (".", "..") or path.startswith(("./", "../", "/", ".\\", "..\\")) or path[1:2] == ":"


def _unquoted(word: str) -> str:
    """The value of a word. Raises ModError for a string that is none, or a quote inside a word."""
    if word[:1] in ('"', "`"):
        return unquote(word.encode("utf-8", "surrogateescape"))
    if any(c in word for c in '"`'):
        raise ModError("invalid quoted string: unquoted string cannot contain quote")
    return word


def go_key(version: str) -> tuple[int, int, int, str, int]:
    """Sorts Go versions: 1.21 < 1.21rc1 < 1.21.0; before 1.21 a bare 1.20 is 1.20.0."""
    found = re.fullmatch(r"([0-9]+)(?:\.([0-9]+))?(?:\.([0-9]+))?(?:([a-z]+)([0-9]+))?", version)
    if found is None:
        return 0, 0, 0, "", 0
    major, minor = int(found[1]), int(found[2] or 0)
    bare = 0 if (major, minor) < (1, 21) and not found[4] else -1
    return major, minor, int(found[3]) if found[3] else bare, found[4] or "", int(found[5] or 0)


def newer(version: str, release: Release) -> bool:
    """Whether a go line asks for a Go after `release`."""
    return go_key(version) > go_key(release.number)


def running(release: Release) -> str:
    """How the go command says which one it is, where another is asked for."""
    return f"(running go {release.number}; GOTOOLCHAIN=local)"


def version_key(version: str) -> tuple[tuple[int, ...], bool, tuple[tuple[bool, int, str], ...]]:
    """Sorts semantic versions: `max(versions, key=version_key)`. A pre-release comes before its release."""
    core, _, _ = version.removeprefix("v").partition("+")
    numbers, _, pre = core.partition("-")
    parsed = tuple(int(n) if n.isdecimal() else 0 for n in numbers.split("."))
    identifiers = tuple((not p.isdecimal(), int(p) if p.isdecimal() else 0, p) for p in pre.split(".")) if pre else ()
    return parsed, not pre, identifiers
