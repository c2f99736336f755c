"""After an edit: only the functions that it can change are done again.

    kept = remember(output)                         # bytes, after a package was compiled whole; None if it cannot be
    redone = redo(unit, flags, session, kept)       # a Redone, or None: compile it whole

`kept` holds the sources as they were, every line with its place, the tags, and of each function a footprint: whom it
mentions, which package-level objects and imports it uses, which instances of generics it needs.

A package is patched if the edit allows it, which means that

- outside of function bodies only comments and space have changed (directives are not comments), so no type, constant or
  variable has, and the package initialiser is the same;
- each changed function is neither generic nor in a group of functions that call each other, declares no types, and
  leaves the footprint that it left before. So the order of functions is the same, and so are instances, the order of
  initialisation and the imports in use;
- nothing is wrong with the new bodies, by the checker or by the back end.

Then the changed functions are checked, lowered and analysed again; tags of the others come from `kept`. Functions whose
callees' tags have changed count as changed, too. Lines of the rest only move. The result is what a cold run prints:
tests/test_edit_patch.py holds the one against the other over random edits.

gc compiles a package whole; this has no counterpart there. Only runs at one -m are remembered: explanations name places
of other functions in their texts.
"""

from __future__ import annotations

import re
import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import final

import msgspec

from goesc.allocs.bounds import report_bounds
from goesc.allocs.limits import back_end_errors
from goesc.check.checker import check_package
from goesc.check.info import CheckedPackage
from goesc.drive import stages
from goesc.edit.functions import Functions, named_with_literals, root_of
from goesc.edit.redo import analysed, give_tags, settle
from goesc.facts.session import Session, func_key
from goesc.ir.events import Event, show_in
from goesc.ir.events import lines as lines_of
from goesc.ir.nodes import Func as IRFunc
from goesc.source.gcflags import GcFlags
from goesc.source.positions import FileSet, Pos, SourceFile
from goesc.source.unit import Unit
from goesc.syntax import ast
from goesc.syntax.lexer import Scan, scan
from goesc.syntax.parser import parse_table
from goesc.types.model import Type
from goesc.types.objects import Func, Object, Package, PkgName, Var
from goesc.types.typestring import type_string

VERSION = 2
SMALLEST = 20_000  # bytes of source; below, a package is compiled whole as quickly
MOST = 40  # functions done again; beyond, a package is compiled whole

_DIRECTIVE = re.compile(rb"^(?://(?:go:|export |extern |line )|/\*line ).*$", re.MULTILINE)
_INSTANCE = re.compile(r"(?<![\w.])(?!map\[)[\w.]*\w\[")  # of a generic type, in a type's text
_FAR = 1 << 62
_ELSEWHERE = -1  # number of the file of a line that stands in none of the package's


class _Line(msgspec.Struct, array_like=True):
    """A line about a place of the package; of another place the text is the whole line."""

    file: int
    at: int  # offset
    text: str


class _Group(msgspec.Struct, array_like=True):
    """Functions that escape analysis took together, and what it said. `owners` are declared functions, by key."""

    names: list[str]
    owners: list[str]  # "" for initialisers, wrappers and what is declared elsewhere
    lines: list[_Line]


class _Function(msgspec.Struct, array_like=True):
    """A declared function that has a body. `span` are the offsets of its receiver or name and of the braces."""

    key: str
    file: int
    span: tuple[int, int, int]
    name: str = ""
    tags: list[str] | None = None  # None for generic ones
    mentions: list[str] = []
    uses: list[str] = []


class _Kept(msgspec.Struct, array_like=True):
    version: int
    sources: list[bytes]
    functions: list[_Function]  # file by file, in the order of declaration
    before: list[_Line]  # of the passes before escape analysis
    groups: list[_Group]
    after: list[_Line]
    elsewhere: list[str]  # functions that those mention which are no declared ones: initialisers, wrappers, instances


@final
class Redone:
    __slots__ = ("kept", "lines")

    def __init__(self, lines: list[tuple[Pos, str]], kept: bytes) -> None:
        self.lines = lines  # as stages.Output.lines
        self.kept = kept


# --- Remembering -----------------------------------------------------------------------------------


def remember(output: stages.Output) -> bytes | None:
    """What `redo` needs about a package that was compiled whole without errors; None if it is small or uses //line."""
    checked, program = output.checked, output.program
    sources = [file.src for file in output.unit.files]
    if checked is None or program is None or output.errors or sum(map(len, sources)) < SMALLEST:
        return None
    place = _Places(output.fset, checked.files)
    place.functions.bind(checked)
    if len(checked.files) != len(sources) or any(file.directives for file in place.files):
        return None
    functions = place.kept()
    uses = _uses(checked, place)
    elsewhere: dict[str, None] = {}
    for fn in program.funcs:
        owner = _owner(fn, place)
        if not owner or fn.dupok:
            elsewhere.update(dict.fromkeys(named_with_literals(fn, program)))
        elif not fn.is_closure and fn.oclosure is None:
            kept = functions[owner]
            kept.name = fn.nname.sym
            kept.tags = fn.nname.tags
            kept.mentions = named_with_literals(fn, program)
            kept.uses = sorted(uses.get(owner, ()))
    events = output.events
    groups = []
    first = output.groups[0][1] if output.groups else len(events)
    for number, (fns, start) in enumerate(output.groups):
        end = output.groups[number + 1][1] if number + 1 < len(output.groups) else output.analysed
        groups.append(_group(fns, place.lines(events[start:end]), place))
    before, after = place.lines(events[:first]), place.lines(events[output.analysed :])
    return _pack(_Kept(VERSION, sources, list(functions.values()), before, groups, after, list(elsewhere)))


def _pack(kept: _Kept) -> bytes:
    return zlib.compress(msgspec.msgpack.encode(kept), 1)


def _unpack(data: bytes) -> _Kept | None:
    try:
        kept = msgspec.msgpack.decode(zlib.decompress(data), type=_Kept)
    except (zlib.error, msgspec.DecodeError):
        return None
    return kept if kept.version == VERSION else None


@final
class _Places:
    """Where the declared functions of a package are, and lines about them."""

    def __init__(self, fset: FileSet, files: Sequence[ast.File]) -> None:
        self.fset = fset
        self._show = show_in(fset)
        self.functions = Functions(fset, files)
        self.files = self.functions.files
        self.numbers = {file.base: number for number, file in enumerate(self.files)}

    def kept(self) -> dict[str, _Function]:
        """Where they are, by key, as offsets."""
        found = {}
        for key in self.functions.decls:
            start, brace, end = self.functions.spans[key]
            file = self.functions.file(key)
            span = file.offset(start), file.offset(brace), file.offset(end)
            found[key] = _Function(key, self.numbers[file.base], span)
        return found

    def lines(self, events: Iterable[Event]) -> list[_Line]:
        """What -m=1 prints, whose texts name no places."""
        return [self._line(pos, text) for pos, text in lines_of(events, self._show)]

    def _line(self, pos: Pos, text: str) -> _Line:
        file = self.fset.file(pos) if pos else None
        number = self.numbers.get(file.base, _ELSEWHERE) if file is not None else _ELSEWHERE
        if number == _ELSEWHERE or file is None:
            return _Line(_ELSEWHERE, 0, f"{self.fset.position(pos)}: {text}" if pos else text)
        return _Line(number, file.offset(pos), text)

    def shown(self, line: _Line) -> tuple[Pos, str]:
        return (0, line.text) if line.file == _ELSEWHERE else (self.files[line.file].pos(line.at), line.text)


def _owner(fn: IRFunc, place: _Places) -> str:
    """The declared function of the package that fn belongs to; "" for none."""
    return "" if root_of(fn).wrapper else place.functions.owner(fn)


def _group(fns: Iterable[IRFunc], lines: list[_Line], place: _Places) -> _Group:
    fns = list(fns)
    return _Group([fn.nname.sym for fn in fns], sorted({_owner(fn, place) for fn in fns}), lines)


def _uses(checked: CheckedPackage, place: _Places) -> dict[str, set[str]]:
    """By function: the variables, functions and imports that it uses, and the instances that it needs."""
    found: dict[str, set[str]] = {}
    at = place.functions.at

    def note(pos: Pos, text: str) -> None:
        key = at(pos)
        if key:
            found.setdefault(key, set()).add(text)

    texts: dict[Object, str] = {}
    for name, obj in checked.info.uses.items():
        text = texts.get(obj)
        if text is None:
            text = texts[obj] = _used(obj, checked.pkg)
        if text:
            note(name.pos, text)
    kinds: dict[Type, str] = {}
    for expr, tv in checked.info.types.items():
        if tv.type is None:
            continue
        instance = kinds.get(tv.type)
        if instance is None:
            whole = type_string(tv.type)
            instance = kinds[tv.type] = whole if _INSTANCE.search(whole) else ""
        if instance:
            note(expr.pos, f"type {instance}")
    for name, used in checked.info.instances.items():
        note(name.pos, f"{name.value}[{', '.join(type_string(t) for t in used.targs)}]")
    return found


def _used(obj: Object, pkg: Package) -> str:
    """An import, or a variable or function at the top of the package; "" for what else a name may mean."""
    if isinstance(obj, PkgName):
        return f"import {obj.imported.path}"
    if obj.pkg is not pkg:
        return ""
    if isinstance(obj, Func):
        return func_key(obj)
    return obj.name if isinstance(obj, Var) and obj.parent is pkg.scope else ""


# --- Doing it again --------------------------------------------------------------------------------


@stages.in_one_chunk
def redo(unit: Unit, flags: GcFlags, session: Session, data: bytes) -> Redone | None:
    """The lines of a package whose sources have changed since `data` was remembered, with the same everything else:
    goesc, target, flags, names of files, imports. None if the edit is of a kind that needs the whole package."""
    kept = _unpack(data)
    if kept is None or len(kept.sources) != len(unit.files) or flags.m != 1:
        return None
    output = stages.Output(unit, session.fset)
    trees = stages.parse_unit(unit, session.fset, output)
    if output.errors or len(trees) != len(unit.files):
        return None
    place = _Places(session.fset, trees)
    patch = _Patch(kept, place)
    todo: set[str] = set()
    for i, file in enumerate(unit.files):
        if file.src != kept.sources[i]:
            olds = [f for f in kept.functions if f.file == i]
            news = [f for f in patch.now.values() if f.file == i]
            compared = _compare(place.files[i], kept.sources[i], _bodies(olds), _bodies(news))
            if compared is None:
                return None
            patch.moves[i], bodies = compared
            todo.update(olds[k].key for k in bodies)
    result = _again(patch, todo, unit, flags, session, trees) if todo else _Result({}, {}, [], [])
    new = patch.apply(result) if result is not None and patch.now.keys() == patch.old.keys() else None
    if new is None:
        return None
    new.sources = [file.src for file in unit.files]
    lines = [place.shown(line) for line in [*new.before, *(x for g in new.groups for x in g.lines), *new.after]]
    return Redone(lines, _pack(new))


def _bodies(functions: Iterable[_Function]) -> list[tuple[int, int]]:
    """The offsets of the braces."""
    return [f.span[1:] for f in functions]


def _compare(
    file: SourceFile, before: bytes, old_bodies: list[tuple[int, int]], new_bodies: list[tuple[int, int]]
) -> tuple[dict[int, int], list[int]] | None:
    """Where the tokens of a file have gone, as offsets, and which bodies have changed; None if more has."""
    if len(old_bodies) != len(new_bodies) or file.directives:
        return None
    alphabet = parse_table()[1]
    old, new = scan(SourceFile(file.name, before, 1), alphabet), scan(file, alphabet)
    if old is None or new is None or _directives(before, old_bodies) != _directives(file.src, new_bodies):
        return None
    cuts = _cuts(old, 1, old_bodies), _cuts(new, file.base, new_bodies)
    moved: dict[int, int] = {}
    changed: list[int] = []
    a = b = 0
    for number, (to_a, to_b) in enumerate(zip(*cuts, strict=True)):  # around a body, and the body, in turn
        if old.texts[a:to_a] == new.texts[b:to_b]:
            for p, q in zip(old.positions[a:to_a], new.positions[b:to_b], strict=True):
                moved[p - 1] = file.offset(q)
        elif number % 2 and not _declares_types(old, a, to_a) and not _declares_types(new, b, to_b):
            changed.append(number // 2)
        else:
            return None
        a, b = to_a, to_b
    return moved, changed


def _cuts(tokens: Scan, base: Pos, bodies: list[tuple[int, int]]) -> list[int]:
    """Numbers of tokens: where each body begins, its brace included, and where it ends; at last the end of the file."""
    found = [bisect_left(tokens.positions, base + brace + i) for body in bodies for i, brace in enumerate(body)]
    return [*found, len(tokens.texts)]


def _directives(src: bytes, bodies: list[tuple[int, int]]) -> list[bytes]:
    """The directives outside of bodies."""
    found: list[bytes] = []
    start = 0
    for body_start, body_end in bodies:
        found += _DIRECTIVE.findall(src, start, body_start)
        start = body_end
    return found + _DIRECTIVE.findall(src, start)


def _declares_types(tokens: Scan, start: int, end: int) -> bool:
    """Whether the word `type` stands there otherwise than in a type switch."""
    texts = tokens.texts
    return any(texts[i] == "type" and texts[i + 1] != ")" for i in range(start, end))


@final
class _Result:
    """What came of the functions done again: lines of the passes around escape analysis by function, lines of groups by
    names of functions, and tags by function."""

    __slots__ = ("after", "before", "groups", "tags")

    def __init__(
        self, groups: dict[tuple[str, ...], list[_Line]], tags: dict[str, list[str]], before: list[tuple[str, _Line]],
        after: list[tuple[str, _Line]],
    ) -> None:  # fmt: skip
        self.groups = groups
        self.tags = tags
        self.before = before
        self.after = after


@final
class _Patch:
    """What was kept, and how to bring it up to date."""

    def __init__(self, kept: _Kept, place: _Places) -> None:
        self.kept = kept
        self.place = place
        self.moves: dict[int, dict[int, int]] = {}  # by file that has changed: where tokens have gone
        self.old = {f.key: f for f in kept.functions}
        self.now = place.kept()
        self.spans = sorted((f.file, f.span[0], f.span[2], f.key) for f in kept.functions)

    def alone(self, key: str) -> bool:
        """Whether no other function was analysed together with this one."""
        return all(group.owners == [key] for group in self.kept.groups if key in group.owners)

    def apply(self, result: _Result) -> _Kept | None:
        """The new state; None if a line cannot be placed."""
        kept, todo = self.kept, result.tags
        before = self._beside(kept.before, result.before, todo)
        after = self._beside(kept.after, result.after, todo)
        if before is None or after is None:
            return None
        groups = []
        for group in kept.groups:
            lines = (
                result.groups.get(tuple(group.names)) if todo and group.owners[0] in todo else self._moved(group.lines)
            )
            if lines is None:
                return None
            groups.append(_Group(group.names, group.owners, lines))
        functions = [
            _Function(f.key, f.file, self.now[f.key].span, f.name, todo.get(f.key, f.tags), f.mentions, f.uses)
            for f in kept.functions
        ]
        return _Kept(VERSION, [], functions, before, groups, after, kept.elsewhere)

    def _moved(self, lines: list[_Line]) -> list[_Line] | None:
        out = []
        for line in lines:
            moves = self.moves.get(line.file)
            if moves is not None:
                at = moves.get(line.at)
                if at is None:
                    return None
                line = _Line(line.file, at, line.text)
            out.append(line)
        return out

    def _beside(self, old: list[_Line], new: list[tuple[str, _Line]], todo: dict[str, list[str]]) -> list[_Line] | None:
        """Lines that are not of escape analysis; those of functions done again must be the old ones, elsewhere."""
        waiting: dict[str, list[_Line]] = {}
        for key, line in new:
            waiting.setdefault(key, []).append(line)
        out: list[_Line] = []
        for line in old:
            key = self._owner(line)
            if key not in todo:
                moved = self._moved([line])
                if moved is None:
                    return None
                out += moved
                continue
            queue = waiting.get(key)
            if not queue or queue[0].text != line.text:
                return None
            out.append(queue.pop(0))
        return None if any(waiting.values()) else out

    def _owner(self, line: _Line) -> str:
        """The function that held the place of an old line."""
        i = bisect_right(self.spans, (line.file, line.at, _FAR)) - 1
        if i < 0:
            return ""
        file, _, end, key = self.spans[i]
        return key if file == line.file and line.at <= end else ""


def _again(
    patch: _Patch, todo: set[str], unit: Unit, flags: GcFlags, session: Session, trees: list[ast.File]
) -> _Result | None:
    """Do functions again, and those whose callees' tags change; None if that is not enough."""
    functions, old = patch.place.functions, patch.old
    config = stages.config_of(unit, flags, session)
    wanted = {decl for key, decl in functions.decls.items() if key in todo}
    config.bodies, config.wanted = "demand", wanted.__contains__
    checked = check_package(unit.path_flag, trees, session.fset, session.importer(unit), config)
    if checked.errors:
        return None
    functions.bind(checked)
    names = {f.name: f.key for f in old.values()}
    mentions = {f.key: {names[name] for name in f.mentions if name in names} for f in old.values()}
    elsewhere = set(patch.kept.elsewhere)
    result: list[_Result] = []

    def again(todo: set[str]) -> set[str] | None:
        if len(todo) > MOST or not all(_may_redo(patch, key) for key in todo):
            return None
        give_tags(functions, todo, {f.key: f.tags for f in old.values()})
        found = _run(patch, todo, checked, session)
        if found is None:
            return None
        result[:] = [found]
        changed = {key for key, tags in found.tags.items() if tags != old[key].tags}
        return None if any(old[key].name in elsewhere for key in changed) else changed

    return result[0] if settle(todo, again, mentions, MOST) else None


def _may_redo(patch: _Patch, key: str) -> bool:
    functions = patch.place.functions
    obj = functions.objects.get(key)
    if obj is None or functions.is_generic(key):
        return False
    return patch.old[key].tags is not None and obj.name != "init" and patch.alone(key)


def _run(patch: _Patch, todo: set[str], checked: CheckedPackage, session: Session) -> _Result | None:
    """Functions through all stages after checking; None if they leave other traces than before."""
    place = patch.place
    starts: list[tuple[list[IRFunc], int]] = []
    found = analysed(
        checked, session, place.functions, todo, 1, before_solving=lambda batch, at: starts.append((batch.funcs, at))
    )
    program, events = found.program, found.events
    report_bounds(program, events.append)
    if checked.errors or back_end_errors(program):
        return None
    uses = _uses(checked, place)
    funcs = {fn.nname.sym: fn for fn in program.funcs}
    tags: dict[str, list[str]] = {}
    for key in todo:
        old = patch.old[key]
        fn = funcs.get(old.name)
        if fn is None or named_with_literals(fn, program) != old.mentions or sorted(uses.get(key, ())) != old.uses:
            return None
        tags[key] = found.tags[key]
    groups: dict[tuple[str, ...], list[_Line]] = {}
    for number, (fns, first) in enumerate(starts):
        last = starts[number + 1][1] if number + 1 < len(starts) else found.analysed
        group = _group(fns, place.lines(events[first:last]), place)
        if group.owners[0] in todo:
            groups[tuple(group.names)] = group.lines
    known = [tuple(group.names) for group in patch.kept.groups if group.owners[0] in todo]
    if len(known) != len(groups) or set(known) != set(groups):
        return None
    before, after = events[: found.started], events[found.analysed :]
    return _Result(groups, tags, _owned(before, todo, place), _owned(after, todo, place))


def _owned(events: Iterable[Event], keys: set[str], place: _Places) -> list[tuple[str, _Line]]:
    """The lines about functions, each with its function."""
    owned = [(key, event) for event in events if (key := place.functions.at(event.pos)) in keys]
    return [(key, line) for key, event in owned for line in place.lines([event])]
