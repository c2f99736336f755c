"""Package patterns: what `./...`, `std` and `example.com/m/...` match; and which names packages and files may have.

    match_pattern("net/...")("net/http")        # True; also "net", not "net/vendor/x"

Models cmd/internal/pkgpattern, cmd/go/internal/search and the checks of golang.org/x/mod/module on import
paths (Go 1.27.3).
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence

from goesc.source import disk
from goesc.source.imports import quoted_rune
from goesc.source.strconv import quote

META = frozenset(("all", "std", "cmd", "tool", "work"))
_VENDOR = "\0"


def match_pattern(pattern: str) -> Callable[[str], bool]:
    """A predicate on import paths: `...` stands for any text, `/...` at the end also for nothing; vendored
    packages match only where the pattern names the vendor folder."""
    if _VENDOR in pattern:
        return lambda _: False
    text = _mark_vendor(pattern)
    quoted = re.escape(text).replace(re.escape("..."), "...")
    quoted = quoted.replace(re.escape(_VENDOR), _VENDOR)
    if quoted.endswith(f"/{_VENDOR}/..."):
        quoted = quoted.removesuffix(f"/{_VENDOR}/...") + f"(/vendor|/{_VENDOR}/...)"
    elif quoted == f"{_VENDOR}/...":
        quoted = f"(/vendor|/{_VENDOR}/...)"
    elif quoted.endswith("/..."):
        quoted = quoted.removesuffix("/...") + "(/...)?"
    compiled = re.compile(quoted.replace("...", f"[^{_VENDOR}]*"), re.DOTALL)

    def matches(name: str) -> bool:
        return _VENDOR not in name and compiled.fullmatch(_mark_vendor(name)) is not None

    return matches


def _mark_vendor(path: str) -> str:
    """Every path element `vendor` but the last becomes a character that `...` does not match."""
    if "vendor" not in path:
        return path
    elements = path.split("/")
    return "/".join([_VENDOR if e == "vendor" else e for e in elements[:-1]] + elements[-1:])


def match_package(pattern: str, cwd: str) -> Callable[[str, str, bool], bool]:
    """The pattern of a -gcflags value, as a predicate on (import path, folder, is in the standard library)."""
    if is_relative(pattern):
        at = pattern.find("...")
        cut = pattern.rfind("/", 0, at) if at >= 0 else len(pattern)
        directory = os.path.normpath(os.path.join(cwd, pattern[:cut]))
        rest = pattern[cut + 1 :]
        if not rest:
            return lambda _, folder, __: folder == directory
        below = match_pattern(rest)

        def in_folder(_: str, folder: str, __: bool) -> bool:
            relative = os.path.relpath(folder or os.sep, directory).replace(os.sep, "/")  # "": of the library, unread
            return relative != ".." and not relative.startswith("../") and below(relative)

        return in_folder
    if pattern == "all":
        return lambda _, __, ___: True
    if pattern == "std":
        return lambda _, __, std: std
    if pattern == "cmd":
        return lambda path, __, std: std and path.startswith("cmd/")
    matches = match_pattern(pattern)
    return lambda path, _, __: matches(path)


def tree_can_match(pattern: str) -> Callable[[str], bool]:
    """A predicate on import paths: whether it, or what lies below, can match a pattern."""
    fixed, dots, _ = pattern.partition("...")
    return lambda path: (fixed + "/").startswith(path + "/") or (bool(dots) and path.startswith(fixed))


def ignoring(patterns: Sequence[str]) -> Callable[[str], bool] | None:
    """A predicate on folders of a module, relative to it: whether `ignore` directives name them or what they lie in
    (cmd/go/internal/search, search.go:IgnorePatterns). None without directives."""
    from_root = tuple(_enclosed(p[2:]) for p in patterns if p.startswith("./"))
    anywhere = [_enclosed(p) for p in patterns if not p.startswith("./")]
    if not (from_root or anywhere):
        return None

    def ignored(folder: str) -> bool:
        path = _enclosed(folder)
        return path.startswith(from_root) or any(pattern in path for pattern in anywhere)

    return ignored


def _enclosed(path: str) -> str:
    path = path if path.startswith("/") else f"/{path}"
    return path if path.endswith("/") else f"{path}/"


def is_relative(pattern: str) -> bool:
    return pattern in (".", "..") or pattern.startswith(("./", "../"))


def is_standard(path: str) -> bool:
    """Import paths whose first element has no dot are reserved for the standard library."""
    return "." not in path.partition("/")[0]


def clean_pattern(pattern: str) -> str:
    """Slashes doubled and `.` elements removed; a leading `./` stays, since it makes the pattern local."""
    pattern = pattern.replace("\\", "/")  # a courtesy to Windows, on every system
    if os.path.isabs(pattern):
        return "/" + os.path.normpath(pattern).lstrip("/") if os.sep == "/" else os.path.normpath(pattern)
    path, at, version = pattern.partition("@")
    cleaned = os.path.normpath(path) if path or at else path
    if path.startswith("./") and cleaned != "." and not cleaned.startswith("../"):
        cleaned = "./" + cleaned
    return cleaned + at + version


def is_skipped(name: str) -> bool:
    """Folders that patterns pass over."""
    return name.startswith((".", "_")) or name == "testdata"


def walk_folders(
    top: str, *, modules: bool, strict: bool = False, skips: Callable[[str], bool] | None = None,
    links: list[str] | None = None,
) -> Iterator[str]:  # fmt: skip
    """Folders below `top`, itself first, in lexical order, without testdata, `_x` and `.x`, and without those that
    `skips` is true of.

    `modules` also leaves out folders that are modules of their own. Symbolic links to folders are not followed, and put
    into `links`. A folder that cannot be read is passed over, or if `strict`, given up at: then OSError is raised.
    """
    pending = [top]
    while pending:
        directory = pending.pop()
        if skips is not None and skips(directory):
            continue
        yield directory
        try:
            names = disk.listing(directory)
        except OSError:
            if strict:
                raise
            continue
        for name, is_folder, is_link in reversed(names):
            if not (is_folder or (is_link and links is not None)) or is_skipped(name):
                continue
            path = os.path.join(directory, name)
            if is_link:
                if links is not None and disk.is_dir(path) and not (skips is not None and skips(path)):
                    links.append(path)
                continue
            if modules and disk.is_file(os.path.join(path, "go.mod")):
                continue
            pending.append(path)


_RESERVED = frozenset(
    (
        "CON",
        "com1",
        "com2",
        "com3",
        "com4",
        "com5",
        "com6",
        "com7",
        "com8",
        "com9",
        "NUL",
        "PRN",
        "AUX",
        "lpt1",
        "lpt2",
        "lpt3",
        "lpt4",
        "lpt5",
        "lpt6",
        "lpt7",
        "lpt8",
        "lpt9",
    )
)
_RESERVED_UPPER = frozenset(name.upper() for name in _RESERVED)
_PATH_CHARACTERS = frozenset("-._~+ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")


def check_import_path(path: str, kind: str = "import") -> str:
    """What is wrong with a path (`malformed import path ...`), "" if nothing is."""
    why = _path_fault(path)
    return f"malformed {kind} path {quote(path)}: {why}" if why else ""


def _path_fault(path: str) -> str:
    if not path:
        return "empty string"
    if any("\udc80" <= c <= "\udcff" for c in path):
        return "invalid UTF-8"
    if path.startswith("-"):
        return "leading dash"
    if "//" in path:
        return "double slash"
    if path.endswith("/"):
        return "trailing slash"
    for element in path.split("/"):
        why = _element_fault(element)
        if why:
            return why
        bad = next((c for c in element if c not in _PATH_CHARACTERS), "")
        if bad:
            return f"invalid char {quoted_rune(bad)}"
        if _reserved(element):
            return f"{quote(element.partition('.')[0])} disallowed as path element component on Windows"
        tail = element.partition(".")[0].rpartition("~")
        if tail[1] and tail[2].isdecimal():
            return "trailing tilde and digits in path element"
    return ""


def is_file_name(name: str) -> bool:
    """Whether a module may hold a file or folder of that name (module.CheckFilePath for one element)."""
    return not _element_fault(name) and not _reserved(name) and all(c in _FILE_CHARACTERS or c.isalpha() for c in name)


_FILE_CHARACTERS = frozenset("!#$%&()+,-.=@[]^_{}~ 0123456789")  # and letters


def _element_fault(element: str) -> str:
    if not element:
        return "empty path element"
    if not element.strip("."):
        return f"invalid path element {quote(element)}"
    return "trailing dot in path element" if element.endswith(".") else ""


def _reserved(element: str) -> bool:
    return element.partition(".")[0].upper() in _RESERVED_UPPER


def folded(name: str) -> str:
    """The same for names that differ in upper and lower case alone (str.ToFold)."""
    return name.lower() if name.isascii() else "".join(f if len(f := c.casefold()) == 1 else c for c in name)


def name_fault(names: Sequence[str]) -> str:
    """Why a package cannot have files of these names (str.FoldDup, load.SafeArg)."""
    met: dict[str, str] = {}
    for name in names:
        same = folded(name)
        if same in met:
            first, second = sorted((name, met[same]))
            return f"case-insensitive file name collision: {quote(first)} and {quote(second)}"
        met[same] = name
    for name in names:
        if name.startswith("_cgo_") or not is_safe(name):
            return f"invalid input file name {quote(name)}"
    return ""


def is_safe(name: str) -> bool:
    """Whether a command line may have it (load.SafeArg)."""
    return not name[0].isascii() or name[0].isalnum() or name[0] in "._/"


def unusable(path: str) -> str:
    """Import paths that no package can have."""
    if path == "C":
        return 'unknown import path "C": internal error: module loader did not resolve import'
    if path in (".", "..") or path.startswith(("./", "../")):
        return f'"{path}" is relative, but relative import paths are not supported in module mode'
    if path.startswith("/"):
        return f"\"{path}\" is not a package path; see 'go help packages'"
    if path in META:
        return f"\"{path}\" is not an importable package; see 'go help packages'"
    return check_import_path(path)
