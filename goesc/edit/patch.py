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
from goesc.escape.analyze import analyze
from goesc.facts.session import Session, func_key
from goesc.ir.events import Event, show_in
from goesc.ir.events import lines as lines_of
from goesc.ir.nodes import Class, ClosureExpr, Name, SelectorExpr
from goesc.ir.nodes import Func as IRFunc
from goesc.ir.op import Op
from goesc.ir.program import Program
from goesc.ir.visit import walk
from goesc.lower import passes
from goesc.lower.program import lower_functions
from goesc.source.gcflags import GcFlags
from goesc.source.positions import FileSet, Pos, SourceFile
from goesc.source.unit import Unit
from goesc.syntax import ast
from goesc.syntax.lexer import Scan, scan
from goesc.syntax.parser import parse_table
from goesc.types.model import Signature, Type
from goesc.types.objects import Func, PkgName, Var
from goesc.types.typestring import type_string

VERSION = 1
SMALLEST = 20_000  # bytes of source; below, a package is compiled whole as quickly
MOST = 40  # functions done again; beyond, a package is compiled whole

_DIRECTIVE = re.compile(rb"^(?://(?:go:|export |extern |line )|/\*line ).*$", re.MULTILINE)
_METHOD_OPS = frozenset({Op.ODOTMETH, Op.OMETHVALUE, Op.OMETHEXPR})
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
    owners: list[int]  # -1 for initialisers, wrappers and what is declared elsewhere
    lines: list[_Line]


class _Function(msgspec.Struct, array_like=True):
    """A declared function that has a body. `body` are the offsets of its braces."""

    body: tuple[int, int]
    name: str = ""
    tags: list[str] | None = None  # None for generic ones
    mentions: list[str] = []
    uses: list[str] = []


class _Kept(msgspec.Struct, array_like=True):
    version: int
    sources: list[bytes]
    functions: list[list[_Function]]  # by file, in the order of declaration
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
    if len(checked.files) != len(sources) or any(file.directives for file in place.files):
        return None
    functions = [[_Function(body) for body in bodies] for bodies in place.bodies]
    uses = _uses(checked, place)
    elsewhere: dict[str, None] = {}
    for fn in program.funcs:
        owner = _owner(fn, place, checked)
        if owner < 0 or fn.dupok:
            elsewhere.update(dict.fromkeys(_mentions(fn, program)))
        elif not fn.is_closure and fn.oclosure is None:
            kept = functions[owner >> _FILE_BITS][owner & _MASK]
            kept.name = fn.nname.sym
            kept.tags = fn.nname.tags
            kept.mentions = _mentions(fn, program)
            kept.uses = sorted(uses.get(owner, ()))
    events = output.events
    groups = []
    first = output.groups[0][1] if output.groups else len(events)
    for number, (fns, start) in enumerate(output.groups):
        end = output.groups[number + 1][1] if number + 1 < len(output.groups) else output.analysed
        groups.append(_group(fns, place.lines(events[start:end]), place, checked))
    before, after = place.lines(events[:first]), place.lines(events[output.analysed :])
    return _pack(_Kept(VERSION, sources, functions, before, groups, after, list(elsewhere)))


def _pack(kept: _Kept) -> bytes:
    return zlib.compress(msgspec.msgpack.encode(kept), 1)


def _unpack(data: bytes) -> _Kept | None:
    try:
        kept = msgspec.msgpack.decode(zlib.decompress(data), type=_Kept)
    except (zlib.error, msgspec.DecodeError):
        return None
    return kept if kept.version == VERSION else None


_FILE_BITS = 20  # a function's key: number of its file, then its number in the file
_MASK = (1 << _FILE_BITS) - 1


@final
class _Places:
    """Where the declared functions of a package are."""

    def __init__(self, fset: FileSet, files: Sequence[ast.File]) -> None:
        self.fset = fset
        self._show = show_in(fset)
        self.files = [found for file in files if (found := fset.file(file.pos)) is not None]
        self.numbers = {file.base: number for number, file in enumerate(self.files)}
        self.bodies: list[list[tuple[int, int]]] = []
        self.decls: dict[int, ast.FuncDecl] = {}
        self.keys: dict[ast.FuncDecl, int] = {}
        starts = []
        for number, (file, tree) in enumerate(zip(self.files, files, strict=True)):
            bodies: list[tuple[int, int]] = []
            for decl in tree.decls:
                if isinstance(decl, ast.FuncDecl) and decl.body is not None:
                    key = number << _FILE_BITS | len(bodies)
                    self.decls[key] = decl
                    self.keys[decl] = key
                    starts.append((decl.body.pos, decl.body.rbrace, key))
                    bodies.append((file.offset(decl.body.pos), file.offset(decl.body.rbrace)))
            self.bodies.append(bodies)
        starts.sort()
        self._starts = [start for start, _, _ in starts]
        self._ends = starts

    def key_at(self, pos: Pos) -> int:
        """The function whose body holds a position; -1 for none."""
        i = bisect_right(self._starts, pos) - 1
        if i < 0 or pos > self._ends[i][1]:
            return -1
        return self._ends[i][2]

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


def _owner(fn: IRFunc, place: _Places, checked: CheckedPackage) -> int:
    """The declared function of the package that fn belongs to; -1 for none."""
    while fn.closure_parent is not None:
        fn = fn.closure_parent
    obj = fn.nname.obj
    if fn.wrapper or not isinstance(obj, Func) or obj.pkg is not checked.pkg:
        return -1
    decl = (obj.origin or obj).decl
    return place.keys.get(decl, -1) if decl is not None else -1


def _group(fns: Iterable[IRFunc], lines: list[_Line], place: _Places, checked: CheckedPackage) -> _Group:
    fns = list(fns)
    return _Group([fn.nname.sym for fn in fns], sorted({_owner(fn, place, checked) for fn in fns}), lines)


def _mentions(fn: IRFunc, program: Program) -> list[str]:
    """The functions of the package, and the instances, that a function and its literals mention, in order."""
    found: dict[str, None] = {}
    todo = [fn]
    while todo:
        for n in walk(todo.pop()):
            cls = type(n)
            if cls is ClosureExpr:
                todo.append(n.func)
                continue
            if cls is SelectorExpr and n.op in _METHOD_OPS:
                n = n.func_name
            elif cls is not Name or n.class_ is not Class.FUNC:
                continue
            if n is not None and (n.pkg is program.pkg or "[" in n.sym):
                found[n.sym] = None
    return list(found)


def _uses(checked: CheckedPackage, place: _Places) -> dict[int, set[str]]:
    """By function: the variables, functions and imports that its body uses, and the instances that it needs."""
    found: dict[int, set[str]] = {}
    pkg, scope, info = checked.pkg, checked.pkg.scope, checked.info
    texts: dict[object, str] = {}
    for name, obj in info.uses.items():
        cls = type(obj)
        if cls is PkgName:
            text = f"import {obj.imported.path}"  # type: ignore[attr-defined]  # by class
        elif obj.pkg is pkg and (cls is Func or (cls is Var and obj.parent is scope)):
            known = texts.get(obj)
            if known is None:
                known = texts[obj] = func_key(obj) if isinstance(obj, Func) else obj.name
            text = known
        else:
            continue
        key = place.key_at(name.pos)
        if key >= 0:
            found.setdefault(key, set()).add(text)
    kinds: dict[Type, str] = {}
    for expr, tv in info.types.items():
        t = tv.type
        if t is None:
            continue
        instance = kinds.get(t)
        if instance is None:
            instance = type_string(t)
            kinds[t] = instance = instance if _INSTANCE.search(instance) else ""
        if instance:
            key = place.key_at(expr.pos)
            if key >= 0:
                found.setdefault(key, set()).add(f"type {instance}")
    for name, used in info.instances.items():
        key = place.key_at(name.pos)
        if key >= 0:
            found.setdefault(key, set()).add(f"{name.value}[{', '.join(type_string(t) for t in used.targs)}]")
    return found


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
    todo: set[int] = set()
    for i, file in enumerate(unit.files):
        if file.src != kept.sources[i]:
            compared = _compare(place.files[i], kept.sources[i], [f.body for f in kept.functions[i]], place.bodies[i])
            if compared is None:
                return None
            patch.moves[i], bodies = compared
            todo.update(i << _FILE_BITS | k for k in bodies)
    result = _again(patch, todo, unit, flags, session, trees) if todo else _Result({}, {}, [], [])
    new = patch.apply(result) if result is not None else None
    if new is None:
        return None
    new.sources = [file.src for file in unit.files]
    lines = [place.shown(line) for line in [*new.before, *(x for g in new.groups for x in g.lines), *new.after]]
    return Redone(lines, _pack(new))


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
        self, groups: dict[tuple[str, ...], list[_Line]], tags: dict[int, list[str]], before: list[tuple[int, _Line]],
        after: list[tuple[int, _Line]],
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
        self.spans = [[f.body for f in functions] for functions in kept.functions]

    def function(self, key: int) -> _Function:
        return self.kept.functions[key >> _FILE_BITS][key & _MASK]

    def callers(self, names: set[str]) -> set[int]:
        return {
            i << _FILE_BITS | k
            for i, functions in enumerate(self.kept.functions)
            for k, function in enumerate(functions)
            if not names.isdisjoint(function.mentions)
        }

    def alone(self, key: int) -> bool:
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
        functions = []
        for i, (olds, bodies) in enumerate(zip(kept.functions, self.place.bodies, strict=True)):
            keys = range(i << _FILE_BITS, (i << _FILE_BITS) + len(olds))
            functions.append(
                [
                    _Function(body, old.name, todo.get(key, old.tags), old.mentions, old.uses)
                    for key, old, body in zip(keys, olds, bodies, strict=True)
                ]
            )
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

    def _beside(self, old: list[_Line], new: list[tuple[int, _Line]], todo: dict[int, list[str]]) -> list[_Line] | None:
        """Lines that are not of escape analysis; those of functions done again must be the old ones, elsewhere."""
        waiting: dict[int, list[_Line]] = {}
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

    def _owner(self, line: _Line) -> int:
        """The function whose body held the place of an old line."""
        if line.file == _ELSEWHERE:
            return -1
        spans = self.spans[line.file]
        i = bisect_right(spans, (line.at, _FAR)) - 1
        return line.file << _FILE_BITS | i if i >= 0 and line.at <= spans[i][1] else -1


def _again(
    patch: _Patch, todo: set[int], unit: Unit, flags: GcFlags, session: Session, trees: list[ast.File]
) -> _Result | None:
    """Do functions again, and those whose callees' tags change; None if that is not enough."""
    place = patch.place
    config = stages.config_of(unit, flags, session)
    config.bodies, config.wanted = "demand", lambda decl: place.keys.get(decl) in todo
    checked = check_package(unit.path_flag, trees, session.fset, session.importer(unit), config)
    if checked.errors:
        return None
    objects: dict[int, Func] = {}
    for key, decl in place.decls.items():
        obj = checked.info.defs.get(decl.name)
        if isinstance(obj, Func):
            objects[key] = obj
            obj.tags = patch.function(key).tags
    while True:
        if len(todo) > MOST or not all(key in objects and _may_redo(patch, key, objects[key]) for key in todo):
            return None
        for key in todo:
            objects[key].tags = None
        result = _run(patch, {key: objects[key] for key in sorted(todo)}, checked, session)
        if result is None:
            return None
        names = {patch.function(key).name for key, tags in result.tags.items() if tags != patch.function(key).tags}
        if not names.isdisjoint(patch.kept.elsewhere):
            return None
        callers = patch.callers(names) - todo
        if not callers:
            return result
        todo |= callers


def _may_redo(patch: _Patch, key: int, obj: Func) -> bool:
    function = patch.function(key)
    signature = obj.type
    if not isinstance(signature, Signature) or signature.tparams or signature.rparams:
        return False
    return function.tags is not None and obj.name not in ("_", "init") and patch.alone(key)


def _run(patch: _Patch, todo: dict[int, Func], checked: CheckedPackage, session: Session) -> _Result | None:
    """Functions through all stages after checking; None if they leave other traces than before."""
    place = patch.place
    events: list[Event] = []
    starts: list[tuple[list[IRFunc], int]] = []
    program = lower_functions(checked, session.fset, session, todo.values(), events.append)
    passes.run(program, events.append, 1)
    start = len(events)
    analyze(program, events.append, explain=1, before_solving=lambda batch: starts.append((batch.funcs, len(events))))
    end = len(events)
    report_bounds(program, events.append)
    if checked.errors or back_end_errors(program):
        return None
    uses = _uses(checked, place)
    funcs = {fn.nname.sym: fn for fn in program.funcs}
    tags: dict[int, list[str]] = {}
    for key in todo:
        function = patch.function(key)
        fn = funcs.get(function.name)
        if fn is None or _mentions(fn, program) != function.mentions or sorted(uses.get(key, ())) != function.uses:
            return None
        tags[key] = fn.nname.tags or []
    groups: dict[tuple[str, ...], list[_Line]] = {}
    for number, (fns, first) in enumerate(starts):
        last = starts[number + 1][1] if number + 1 < len(starts) else end
        group = _group(fns, place.lines(events[first:last]), place, checked)
        if group.owners[0] in todo:
            groups[tuple(group.names)] = group.lines
    known = [tuple(group.names) for group in patch.kept.groups if group.owners[0] in todo]
    if len(known) != len(groups) or set(known) != set(groups):
        return None
    beside = [
        [(key, line) for event in part if (key := place.key_at(event.pos)) in todo for line in place.lines([event])]
        for part in (events[:start], events[end:])
    ]
    return _Result(groups, tags, *beside)
