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
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeAlias, final

from goesc.allocs.words import happens
from goesc.api import Allocation, Inlined, Package, RuntimeCall
from goesc.explain.terms import RECOVER, asked_at, instance, text_at
from goesc.gate.model import Bare, Call, Copy, Key, Place, Site
from goesc.source.positions import FileSet, SourceFile

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
    return f"init.{name.removeprefix('glob..')}" if name.startswith("glob..") else name


def declared(name: str) -> str:
    """The declared function that a folded name belongs to: `f` for `f.func`, `init` for closures of variables."""
    return re.sub(r"(?:\.func|-range|\.gowrap|\.deferwrap).*$", "", name) or "init"


def fold_expression(text: str) -> str:
    """gc's text of an expression, with one form for all instances of generic code."""
    text = _LOCAL.sub("", text).replace(RECOVER, "recover()")
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
    they stand in, once for all instances. So do those of inlined bodies: to the place where the code stands, as they
    would without inlining, and to the call if that code is of a package that is not among `packages`.
    """
    return _sites(
        packages,
        lambda package: [(a, a.kind, a.escapes and (constants or not a.constant)) for a in package.allocations],
    )


def call_sites_of(packages: Sequence[Package]) -> list[Site]:
    """The places of the packages' own files that call a function of the run time that takes memory, in the same way.
    Their kind is what the function does, as "grow": which one it is may follow from the size of a type."""
    return _sites(
        packages,
        lambda package: [(c, c.group, c.may_allocate) for c in package.runtime_calls if c.counts],
    )


_Asked: TypeAlias = "Allocation | RuntimeCall"


def _sites(packages: Sequence[Package], asked: Callable[[Package], Iterable[tuple[_Asked, str, bool]]]) -> list[Site]:
    """`asked` gives what may take memory, the kind that keys have of it, and whether it does."""
    owners: dict[str, Package] = {}
    files: dict[str, SourceFile] = {}
    for package in packages:
        owners.update((file.name, package) for file in package.files)
        files.update((file.name, file) for file in package.files)
    found: _Found = {}
    guests: list[tuple[_Home, str, _Asked]] = []
    copies: list[tuple[_Home, str, _Asked]] = []
    named: dict[_Spot, tuple[str, int]] = {}  # what the code itself is called, and in how many loops it stands
    for package in packages:
        for allocation, kind, counts in asked(package):
            home = _home(package, allocation, kind, owners)
            if home is None:
                continue
            expression = _expression(allocation, package, home, files)
            if home.owner is package and not home.copy:
                named.setdefault(home.spot, (expression, allocation.loops))
            if not counts:
                continue
            if home.copy:
                copies.append((home, expression, allocation))
            elif home.owner is package:
                _enter(found, home, expression, allocation, allocation.loops)
            else:
                guests.append((home, expression, allocation))
    known = {key[:3] for key in found}
    for home, expression, allocation in guests:
        if home.at not in known:
            _enter(found, home, expression, allocation, allocation.loops)
    for home, expression, allocation in copies:
        _enter(found, home, *_called(home, expression, allocation, named))
    return _numbered(found, files)


def _expression(allocation: _Asked, package: Package, home: _Home, files: Mapping[str, SourceFile]) -> str:
    """Elsewhere gc writes names of the owner, a generic function's package, with the package in front; names of shapes
    differ from instance to instance, and from release to release."""
    text = fold_expression(allocation.expression)
    if "go.shape." in text and not home.bodies:
        file = files[home.at[0]]
        return text_at(file, file.pos(home.at[1]), text)
    return text if home.owner is package else re.sub(rf"\b{re.escape(home.owner.name)}\.", "", text)


_At: TypeAlias = "tuple[str, int, str]"  # file, offset, kind
_Spot: TypeAlias = "tuple[_At, int, tuple[str, ...]]"  # also where the code itself is, and the bodies around it


@final
class _Home(NamedTuple):
    """Where an allocation belongs."""

    owner: Package
    at: _At
    place: Place
    function: str
    code: int  # the offset of the code itself
    bodies: tuple[str, ...]  # of other packages, innermost first, the last of which was put at the place
    copy: Copy

    @property
    def spot(self) -> _Spot:
        return self.at, self.code, self.bodies


def _home(package: Package, allocation: _Asked, kind: str, owners: Mapping[str, Package]) -> _Home | None:
    """The innermost place of a known file through which an allocation came; None if there is none."""
    fset = package.fset
    calls = allocation.calls
    for i, pos in enumerate(allocation.places if fset is not None else ()):
        assert fset is not None
        file = fset.file(pos)
        owner = owners.get(file.name) if file is not None else None
        if file is None or owner is None:
            continue
        # In messages about other packages' code functions have the package in front.
        names = [call.function.removeprefix(f"{owner.name}.") for call in calls] + [allocation.function]
        at = fset.position(pos)
        copy = tuple(_call(package, names, calls, j) for j in range(i, len(calls)))
        return _Home(
            owner, (file.name, file.offset(pos), kind), Place(at.filename, at.line, at.column), names[i],
            _offset(fset, allocation.pos), tuple(call.function for call in calls[:i]), copy,
        )  # fmt: skip
    return None


def _offset(fset: FileSet, pos: int) -> int:
    file = fset.file(pos)
    return file.offset(pos) if file is not None else 0


def _call(package: Package, names: Sequence[str], calls: Sequence[Inlined], at: int) -> Call:
    """One of the calls that an allocation came through; `names` are the functions that each of its places stands in."""
    assert package.fset is not None
    where, file = calls[at].position, package.fset.file(calls[at].pos)
    name, offset = (file.name, file.offset(calls[at].pos)) if file is not None else ("", 0)
    body, caller = map(instance, names[at : at + 2])
    return Call(body, caller, Place(where.filename, where.line, where.column), name, offset)


def _called(
    home: _Home, expression: str, allocation: _Asked, named: Mapping[_Spot, tuple[str, int]]
) -> tuple[str, _Asked, int]:
    """A copy goes by the name of what it was copied from: constants may have taken the place of its variables, and the
    loops around the call are not its own."""
    own = named.get(home.spot)
    return (own[0], allocation, own[1]) if own is not None else (expression, allocation, allocation.loops)


_Entry: TypeAlias = "tuple[_Home, _Asked, int, list[Copy]]"
_Found: TypeAlias = "dict[tuple[str, int, str, str], _Entry]"


def _enter(found: _Found, home: _Home, expression: str, allocation: _Asked, loops: int) -> None:
    """Instances meet in one entry; one that is in more loops tells most. Copies meet what they were copied from."""
    before = found.get((*home.at, expression))
    copies = [home.copy] if before is None else [*before[3], *([home.copy] if home.copy not in before[3] else [])]
    if before is None or (not home.copy and loops > before[2]):
        found[(*home.at, expression)] = home, allocation, loops, copies
    else:
        before[3][:] = copies


def _numbered(found: _Found, files: dict[str, SourceFile]) -> list[Site]:
    """Sites in the order of package, file and place, equal ones counted. Positions are those of the file's own package,
    whichever found the site: a package that another process analysed has positions of its own."""
    counts: dict[Bare, int] = {}
    out: list[Site] = []
    for at in sorted(found, key=lambda a: (found[a][0].owner.path, a)):
        home, allocation, loops, copies = found[at]
        file, offset, kind, expression = at
        bare = (home.owner.path, declared(fold_function(home.function)), kind, expression, loops)
        counts[bare] = counts.get(bare, 0) + 1
        own = tuple(tuple(_own(call, files) for call in copy) for copy in copies)
        call = allocation if isinstance(allocation, RuntimeCall) else None
        at_home = None if home.bodies else files[file]
        said = asked_at(at_home, files[file].pos(offset), allocation.kind, expression)
        message = message_of(kind, said) if call is None else happens(call.runtime, call.kind, said)
        out.append(
            Site(
                Key(*bare, counts[bare]), home.place, file, files[file].pos(offset), message, allocation.size,
                home.bodies[-1] if home.bodies else "", own, call.runtime if call is not None else "",
                call.takes if call is not None else "",
            )
        )  # fmt: skip
    return out


def _own(call: Call, files: Mapping[str, SourceFile]) -> Call:
    """With the position that the file's own package knows."""
    return replace(call, pos=files[call.file].pos(call.pos) if call.file in files else 0)
