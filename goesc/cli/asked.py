"""From a question of `goesc explain` to the packages that it is about, wherever below the current folder they are.

    resolve(Place("server.go", 31, 0), cwd)       Place("net/server/server.go", 31, 0): the only file of that name
    load_for("net/http.Get", [], cwd, load)       the package that is named
    below("Fill", cwd)                            Below(["./cart"]): where a function or method of that name is declared

What is not in the package of the current folder is looked for in the texts of Go files below it, as far as the module
goes; only packages that have it are loaded.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias, final

from goesc.source import disk
from goesc.source.gcflags import UsageError
from goesc.source.patterns import is_skipped

if TYPE_CHECKING:
    from goesc.api import Package
    from goesc.explain.find import Place, Query

Load: TypeAlias = "Callable[[list[str], Path], list[Package]]"

TEST: Final = "_test.go"
MOST_FILES: Final = 20_000  # Go files whose texts are looked through
MOST_PACKAGES: Final = 8  # that are analysed for a name
_LARGEST: Final = 1 << 24  # bytes of one of them


# --- Places ------------------------------------------------------------------------------------------------


def resolve(place: Place, cwd: Path) -> Place:
    """The place with the file as it is named from here: as given, else the only one below whose name ends so. Raises
    UsageError if there are several."""
    if os.path.lexists(cwd / place.filename) or os.path.isabs(place.filename):
        return place
    wanted = os.sep + os.path.normpath(place.filename)
    found = [file for file in _files(cwd) if f"{os.sep}{file}".endswith(wanted)]
    if len(found) > 1:
        at = f":{place.line}" if place.line else ""
        names = [f"{file}{at}" for file in found[:3]]
        more = f" and {len(found) - 3} more" if len(found) > 3 else ""
        raise UsageError(f"which {place.filename}? there are {', '.join(names)}{more}")
    return place._replace(filename=found[0]) if found else place


def _files(cwd: Path) -> Iterator[str]:
    """Go files below a folder, in folders that `./...` means, in the order of their names."""
    seen = 0
    for folder, folders, files in os.walk(cwd):
        inside = os.path.relpath(folder, cwd)
        folders[:] = sorted(
            name
            for name in folders
            if not is_skipped(name) and name != "vendor" and not os.path.lexists(os.path.join(folder, name, "go.mod"))
        )
        for name in sorted(files):
            if name.endswith(".go") and not name.startswith((".", "_")):
                seen += 1
                if seen > MOST_FILES:
                    return
                yield os.path.normpath(os.path.join(inside, name))


# --- Names -------------------------------------------------------------------------------------------------


@final
class Below(NamedTuple):
    """Where a name is declared below the current folder."""

    folders: list[str]  # as patterns
    tests: list[str]  # test files, if it is in no other


def below(name: str, cwd: Path, tests: bool = False) -> Below:
    """The folders that have a function of a name, the last part of it without a receiver; else, for a parameter or
    variable, of the function before it; else those that have the word."""
    last = re.sub(r"[()*]|\[.*?\]", "", name).rpartition("/")[2].split(".")
    declared = [
        re.compile(rf"^func\s+(?:\([^)]*\)\s*)?{re.escape(word)}\b".encode(), re.MULTILINE)
        for word in dict.fromkeys([last[-1], *last[-2:-1]])
        if word.isidentifier()
    ]
    word = [re.compile(rf"\b{re.escape(last[-1])}\b".encode())] if last[-1].isidentifier() else []
    texts = {file: _text(cwd / file) for file in _files(cwd)} if declared else {}
    for pattern in [*declared, *word]:
        found = [file for file, text in texts.items() if pattern.search(text)]
        own = dict.fromkeys(_pattern(os.path.dirname(file)) for file in found if tests or not file.endswith(TEST))
        if found:
            return Below(list(own), [] if own else found)
    return Below([], [])


def _pattern(folder: str) -> str:
    return f".{os.sep}{folder}" if folder else "."


def _text(path: Path) -> bytes:
    try:
        return disk.read(str(path), _LARGEST)
    except OSError:  # no file that could be compiled
        return b""


def load_below(name: str, cwd: Path, load: Load, tests: bool) -> list[Package]:
    """The packages below that have a name. Raises UsageError where the question must say more, and ValueError."""
    found = below(name, cwd, tests)
    if found.tests:
        raise UsageError(f"{name} is in {found.tests[0]}: add --tests, or ask about {found.tests[0]}:LINE")
    if len(found.folders) > MOST_PACKAGES:
        many = f"{name} is in {len(found.folders)} packages below"
        raise UsageError(f"{many}: name one, as in goesc explain {name} {found.folders[0]}")
    return load(found.folders, cwd) if found.folders else _load_imported(name, cwd, load)


def _load_imported(name: str, cwd: Path, load: Load) -> list[Package]:
    """For http.Get: the only package of that name that files below import."""
    word = package_of(name)
    if not word:
        return []
    imported = re.compile(rf'"((?:[\w.~-]+/)+{re.escape(word)})"'.encode())
    paths = {path.decode() for file in _files(cwd) for path in imported.findall(_text(cwd / file))}
    return load(sorted(paths), cwd) if len(paths) == 1 else []


# --- Packages ----------------------------------------------------------------------------------------------


def load_for(query: Query, patterns: Sequence[str], cwd: Path, load: Load) -> list[Package]:
    """The packages that the question is about; [] if the current folder has none. Raises ValueError with what the go
    command prints, or OSError."""
    from goesc.explain.find import Place, find
    from goesc.source.packages import NoTree

    if patterns:
        return load(list(patterns), cwd)
    if not isinstance(query, Place) and is_folder(query, cwd):
        return load([query], cwd)
    if isinstance(query, Place):
        return _load_at(query, cwd, load)
    path = package_of(query)
    unread: NoTree | None = None
    if path:
        try:
            return load([path], cwd)
        except ValueError as why:
            if "/" in path:
                raise
            unread = why if isinstance(why, NoTree) else None
    try:
        packages = load(["."], cwd)
    except ValueError as why:
        if unread is not None:
            raise unread from why
        own = sorted(f.name for f in cwd.glob("*.go") if not f.name.endswith(TEST))
        return load(own, cwd) if own else []
    if unread is not None and not find(packages, query, str(cwd)):  # sort.F, and no type of the folder is a sort
        raise unread
    return packages


def _load_at(place: Place, cwd: Path, load: Load) -> list[Package]:
    """The package of a file, which may be named as reports name those of other modules: net/http/server.go."""
    path = os.path.dirname(place.filename)
    if path and not path.startswith(".") and not os.path.isabs(path) and not os.path.lexists(cwd / place.filename):
        try:
            packages = load([path.replace(os.sep, "/")], cwd)
        except ValueError:
            packages = []
        if any(Path(f.name).name == os.path.basename(place.filename) for p in packages if p.named for f in p.files):
            return packages
    return _load_around(cwd / place.filename, load)


def _load_around(file: Path, load: Load) -> list[Package]:
    """The package of a file's folder, if it lies in a module and has the file; else the file by itself."""
    file.stat()
    folder = file.parent
    if any((parent / "go.mod").is_file() for parent in (folder.resolve(), *folder.resolve().parents)):
        try:
            packages = load(["."], folder)
            refused = any(package.refused and package.named for package in packages)
            if refused or any(Path(f.name).name == file.name for package in packages for f in package.files):
                return packages
        except ValueError:
            pass  # the folder is no package; the file may be one
    return load([file.name], folder)


def is_folder(name: str, cwd: Path) -> bool:
    """Whether a question is about a package as a whole, as `./cart` is."""
    return name.startswith((".", os.sep)) and (cwd / name).is_dir()


def package_of(name: str) -> str:
    """`net/http` of `net/http.(*Client).Do`; "" if no package is named. A single word is one only if it is lower case
    and of the library: strconv.Itoa, but not T.M."""
    head, slash, tail = name.rpartition("/")
    first, dot, _ = tail.partition(".")
    if slash:
        return f"{head}/{first}" if dot else ""
    return first if dot and first.isidentifier() and first.islower() and len(first) > 1 else ""


# --- What is not there -------------------------------------------------------------------------------------


def nothing_at(asked: str, query: Query, packages: Sequence[Package], cwd: Path) -> str:
    """What there is to say of a question without an answer."""
    from goesc.explain.find import Place, suggestions

    near = suggestions(packages, query, str(cwd))
    if isinstance(query, Place) and query.line:
        lines = len(_text(cwd / query.filename).splitlines())
        if lines and query.line > lines:
            return f"nothing to explain at {asked}: {query.filename} has {lines} lines"
    near = near or ([] if isinstance(query, Place) else _declared_like(query, cwd))
    if near:
        return f"nothing to explain at {asked}; did you mean {' or '.join(near)}?"
    if isinstance(query, Place):
        return f"nothing to explain at {asked}: nothing is declared in a function or allocated in {query.filename}"
    named = list(dict.fromkeys(package.path for package in packages if package.named))
    where = ", ".join(named) if 0 < len(named) <= 3 else "the packages here"
    return f"nothing to explain at {asked}: no function, parameter or variable of {where} is called so"


def _declared_like(name: str, cwd: Path) -> list[str]:
    """Functions and methods below whose names are like the last part of one."""
    from difflib import get_close_matches

    declared = re.compile(rb"^func\s+(?:\([^)]*\)\s*)?(\w+)", re.MULTILINE)
    texts = (_text(cwd / file) for file in _files(cwd) if not file.endswith(TEST))
    names = dict.fromkeys(found.decode(errors="replace") for text in texts for found in declared.findall(text))
    return get_close_matches(name.rpartition(".")[2], list(names), n=3, cutoff=0.6)
