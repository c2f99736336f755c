"""Names of allocations that survive edits elsewhere.

    fold_function("f.func2.1")              "f.func"          closures lose their numbers
    fold_function("Map[go.shape.int].func1")  "Map[...].func"   instances their types
    fold_function("init.3")                 "init"            so do several init functions of a package
    fold_expression("&T[go.shape.int]{...}")  "&T[...]{...}"

gc numbers closures, loop bodies, wrappers and init functions in source order (goesc/ir/closure_names.py), so a number
would change with what stands above. What is equal after folding is told apart by an ordinal, counted per function.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeAlias

from goesc.api import Allocation, Package
from goesc.gate.model import Bare, Key, Place, Site
from goesc.source.positions import SourceFile

_NUMBERED = re.compile(r"(\.func|-range|\.gowrap|\.deferwrap)\d+(?:\.\d+)*")
_NESTED = re.compile(r"(\.func|-range)(?:\.\d+|\.func|-range|\.gowrap|\.deferwrap)+")
_INIT = re.compile(r"^(?:init\.\d+|map\.init\.\d+)\b")
_LOCAL = re.compile(r"·\d+")  # gc tells local types of one name apart by a number over the package


def fold_function(name: str) -> str:
    """A function's name without what depends on its surroundings."""
    name = _NESTED.sub(r"\1", _NUMBERED.sub(r"\1", fold_brackets(name)))
    name = re.sub(r"(?:\.gowrap|\.deferwrap)$", "", name)
    if numbered := _INIT.match(name):
        name = "init" + name[numbered.end() :]
    return name.removeprefix("glob.").lstrip(".") if name.startswith("glob..") else name


def declared(name: str) -> str:
    """The declared function that a folded name belongs to: `f` for `f.func`, `init` for closures of variables."""
    return re.sub(r"(?:\.func|-range|\.gowrap|\.deferwrap).*$", "", name) or "init"


def fold_expression(text: str) -> str:
    """gc's text of an expression, with one form for all instances of generic code."""
    text = _LOCAL.sub("", text)
    return fold_brackets(text) if "go.shape." in text else text


def fold_brackets(text: str) -> str:
    """Type arguments in brackets become "[...]"; brackets of slice, array and map types stay."""
    if "[" not in text:
        return text
    out: list[str] = []
    at = 0
    while at < len(text):
        char = text[at]
        if char == "[" and at and (text[at - 1].isalnum() or text[at - 1] in "_)") and not text[:at].endswith("map"):
            depth, end = 0, at
            while end < len(text):
                depth += {"[": 1, "]": -1}.get(text[end], 0)
                end += 1
                if not depth:
                    break
            out.append("[...]")
            at = end
            continue
        out.append(char)
        at += 1
    return "".join(out)


def message_of(kind: str, expression: str) -> str:
    """gc's line about an allocation on the heap."""
    return f"moved to heap: {expression}" if kind == "ONAME" else f"{expression} escapes to heap"


def sites_of(packages: Sequence[Package], *, constants: bool = False) -> list[Site]:
    """The heap allocations of the packages' own files, by package and place.

    An instance of a generic function is compiled where it is used; its allocations belong to the package whose file
    they stand in, once for all instances. Files of packages that are not among `packages` are left out.
    """
    owners: dict[str, Package] = {}
    files: dict[str, SourceFile] = {}
    for package in packages:
        owners.update((file.name, package) for file in package.files)
        files.update((file.name, file) for file in package.files)
    found: _Found = {}
    guests: list[tuple[tuple[str, int, str], str, str, Allocation]] = []
    for package in packages:
        fset = package.fset
        if fset is None:
            continue
        for allocation in package.allocations:
            if not allocation.escapes or (allocation.constant and not constants):
                continue
            file = fset.file(allocation.pos)
            owner = owners.get(file.name) if file is not None else None
            if file is None or owner is None:
                continue
            at = (file.name, file.offset(allocation.pos), allocation.kind)
            expression = fold_expression(allocation.expression)
            if owner is package:
                _enter(found, at, owner.path, expression, allocation)
            else:
                # Elsewhere gc writes names of the generic function's package with the package in front.
                guests.append((at, owner.path, re.sub(rf"\b{re.escape(owner.name)}\.", "", expression), allocation))
    known = {key[:3] for key in found}
    for at, path, expression, allocation in guests:
        if at not in known:
            _enter(found, at, path, expression, allocation)
    return _numbered(found, files)


_Found: TypeAlias = "dict[tuple[str, int, str, str], tuple[str, str, Allocation]]"


def _enter(found: _Found, at: tuple[str, int, str], path: str, expression: str, allocation: Allocation) -> None:
    """Instances meet in one entry; one that is in more loops tells most."""
    before = found.get((*at, expression))
    if before is None or allocation.loops > before[2].loops:
        found[(*at, expression)] = path, fold_function(allocation.function), allocation


def _numbered(found: _Found, files: dict[str, SourceFile]) -> list[Site]:
    """Sites in the order of package, file and place, equal ones counted. Positions are those of the file's own package,
    whichever found the site: a package that another process analysed has positions of its own."""
    counts: dict[Bare, int] = {}
    out: list[Site] = []
    for at in sorted(found, key=lambda a: (found[a][0], a)):
        path, function, allocation = found[at]
        file, offset, kind, expression = at
        bare = (path, declared(function), kind, expression, allocation.loops)
        counts[bare] = counts.get(bare, 0) + 1
        position = allocation.position
        place = Place(position.filename, position.line, position.column)
        key = Key(*bare, counts[bare])
        out.append(Site(key, place, file, files[file].pos(offset), message_of(kind, expression), allocation.size))
    return out
