"""What was asked for by name and is not there: a line that says what may have been meant, or what to write.

    told([("cart", "package cart is not in std (...)")], request, main)
        ->   "cart: no such package; did you mean ./cart?"
    told([("./crat", "stat /m/crat: directory not found")], request, main)
        ->   "./crat: no such folder; did you mean ./cart?"

`main` are the main modules. `build` and `test` use the go command's words; these are for the commands that are goesc's
own.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from goesc.source import answers, disk
from goesc.source.folder import reason
from goesc.source.matches import is_below
from goesc.source.patterns import META, is_relative, is_skipped, is_standard

if TYPE_CHECKING:
    from goesc.source.located import Module
    from goesc.source.packages import Request

_FORMS = "; ./x is a folder, ./... takes all packages below this one"
_SHOWN = 4  # modules that are named
_DEEPEST = 100  # folders that are looked into for Go files


def missing(args: Sequence[str], request: Request, main: Sequence[Module]) -> list[str]:
    """Which of the arguments stop a build before it starts: files that are not there, and what is of no main module."""
    return [arg for arg in args if _stops(arg, request, main)]


def _stops(arg: str, request: Request, main: Sequence[Module]) -> bool:
    if arg.endswith(".go"):
        return not disk.is_file(os.path.join(request.cwd, arg))
    if not _is_folder(arg):
        return not main
    folder, library = _folder(arg, request.cwd), request.library
    in_library = library is not None and is_below(folder, os.path.join(library.goroot, "src"))
    return not (in_library or _within(folder, main))


def told(asked: Sequence[tuple[str, str]], request: Request, main: Sequence[Module]) -> str:
    """A line for each that is not there; the go command's words are given, too."""
    lines = dict.fromkeys(_told(pattern, " ".join(why.split()), request, main) for pattern, why in asked)
    return "\ngoesc: ".join(lines)


def _told(pattern: str, why: str, request: Request, main: Sequence[Module]) -> str:
    if pattern.endswith(".go"):
        return f"{pattern}: no such file{_meant(_near_file(pattern, request.cwd))}"
    if _is_folder(pattern):
        return _of_folder(pattern, why, request, main)
    here = f"./{pattern}"
    if disk.is_dir(_folder(here, request.cwd)) and pattern not in META:
        return f"{pattern}: no such package; did you mean {here}?"
    if pattern in META or "..." in pattern:
        return f"{pattern}: matches no package{_FORMS}"
    return _of_path(pattern, why, request, main)


def _is_folder(pattern: str) -> bool:
    return is_relative(pattern) or os.path.isabs(pattern)


def _of_folder(pattern: str, why: str, request: Request, main: Sequence[Module]) -> str:
    folder = _folder(pattern, request.cwd)
    if not disk.present(folder):
        return f"{pattern}: no such folder{_meant(_near_folder(pattern, request.cwd))}"
    if not disk.is_dir(folder):
        return f"{pattern}: not a folder"
    try:
        disk.listing(folder)
    except OSError as err:
        return f"{pattern}: {reason(err)}"
    if not main:
        return _no_module("this folder" if folder == request.cwd else folder)
    if not _within(folder, main):
        roots = [os.path.relpath(module.dir, request.cwd) for module in main[:_SHOWN]] + ["..."][: len(main) - _SHOWN]
        where = f"the module in {main[0].dir}" if len(main) == 1 else f"the modules of go.work, {', '.join(roots)}"
        return f"{pattern}: outside of {where}"
    if "..." in pattern:
        return why if _has_go(folder) else f"{pattern}: no Go files in or below this folder"
    if not _go_files(folder):
        below = f"{pattern.rstrip('/')}/..."
        return f"{pattern}: no Go files in this folder{_meant(below if _has_go(folder) else '')}"
    return f"{pattern}: {why}"


def _within(folder: str, main: Sequence[Module]) -> bool:
    return any(is_below(folder, module.dir) for module in main)


def _of_path(path: str, why: str, request: Request, main: Sequence[Module]) -> str:
    for module in main:
        if path.startswith(f"{module.path}/"):
            near = _near_path(module.dir, path.removeprefix(f"{module.path}/"))
            return f"{path}: no such package in the module{_meant(near and f'{module.path}/{near}')}"
    if not is_standard(path):
        return why if main else f"{path}: no such package, and {_no_module('this folder')}"
    if request.library is not None:
        near = _near_path(os.path.join(request.library.goroot, "src"), path)
    else:
        near = _close(path, request.std_names or ())
    return f"{path}: no such package{_meant(near)}"


def _no_module(folder: str) -> str:
    return f"no go.mod in {folder} or above it; name Go files, or run this in a module"


def _meant(near: str) -> str:
    return f"; did you mean {near}?" if near else _FORMS


def _close(word: str, known: Sequence[str] | frozenset[str]) -> str:
    from difflib import get_close_matches

    return next(iter(get_close_matches(word, sorted(known), 1, 0.65)), "")


def _folder(pattern: str, cwd: str) -> str:
    """The folder of a pattern, or that in which it begins."""
    head = pattern.partition("...")[0]
    if head != pattern:
        head = head[: head.rfind("/") + 1]
    return os.path.normpath(os.path.join(cwd, head))


def _near_file(name: str, cwd: str) -> str:
    folder, base = os.path.split(name)
    near = _close(base, _go_files(os.path.normpath(os.path.join(cwd, folder))))
    return near and os.path.join(folder, near)


def _near_folder(pattern: str, cwd: str) -> str:
    """The pattern with folders that are there, as it is written."""
    head, dots, rest = pattern.partition("/...")
    top, steps = ("/", head[1:]) if os.path.isabs(head) else (cwd, head.removeprefix("./"))
    near = _near_path(top, steps)
    if not near:
        return ""
    near = f"/{near}" if os.path.isabs(head) else near if near.startswith("../") else f"./{near}"
    return near + dots + rest


def _near_path(top: str, path: str) -> str:
    """The nearest path of folders below `top` that leads to Go files."""
    found: list[str] = []
    for step in path.strip("/").split("/"):
        names = _folders(os.path.join(top, *found))
        near = step if step in names or step == ".." else _close(step, names)
        if not near:
            return ""
        found.append(near)
    return "/".join(found) if _has_go(os.path.join(top, *found)) else ""


def _listing(folder: str) -> list[answers.Name]:
    try:
        return disk.listing(folder)
    except OSError:
        return []


def _folders(folder: str) -> list[str]:
    return [name for name, is_folder, _ in _listing(folder) if is_folder and not is_skipped(name)]


def _go_files(folder: str) -> list[str]:
    return [name for name, is_folder, _ in _listing(folder) if name.endswith(".go") and not is_folder]


def _has_go(folder: str) -> bool:
    """Whether Go files stand in a folder or below it, as far as a short look tells."""
    pending = [folder]
    for _ in range(_DEEPEST):
        if not pending:
            break
        here = pending.pop()
        if _go_files(here):
            return True
        pending += [os.path.join(here, name) for name in _folders(here)]
    return False
