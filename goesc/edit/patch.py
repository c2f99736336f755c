"""After an edit: only the functions that it can change are done again.

    kept = remember(output)                         # bytes, after a package was compiled whole; None if it cannot be
    redone = redo(unit, flags, session, kept)       # a Redone, or None: compile it whole

A package is patched if the edit allows it, which means that

- outside of function bodies only comments and space have changed (directives are not comments), so no type, constant or
  variable has, and the package initialiser is the same;
- each changed function is neither generic nor in a group of functions that call each other, declares no types, and
  leaves the footprint that it left before (goesc.edit.kept). So the order of functions is the same, and so are
  instances, the order of initialisation and the imports in use;
- nothing is wrong with the new bodies, by the checker or by the back end.

Then the changed functions are checked, lowered and analysed again. Of the others tags come from what was kept, and
where calls are inlined those that can be inlined are read again, as far as the changed ones lead to them. Functions
whose callees' tags have changed count as changed, too; so do, if a function can be inlined or could be, all that may
have its body in theirs or reckon with its cost. Lines of the rest only move. The result is what a cold run prints:
tests/test_edit_patch.py holds the one against the other over random edits.

gc compiles a package whole; this has no counterpart there. Only runs at one -m are remembered: explanations name places
of other functions in their texts.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import final

from goesc.allocs.bounds import report_bounds
from goesc.allocs.limits import back_end_errors
from goesc.check.checker import check_package
from goesc.check.info import CheckedPackage
from goesc.drive import stages
from goesc.edit.functions import users_inlining, users_of
from goesc.edit.kept import VERSION, Found, Function, Kept, Line, Places, Segment, pack, remember, unpack
from goesc.edit.redo import analysed, give_tags, settle
from goesc.edit.told import directives, imported_by, told
from goesc.facts.exportdata import ExportData
from goesc.facts.session import Session
from goesc.ir.inl import NEVER, cost_of
from goesc.source.errors import Unsupported
from goesc.source.gcflags import GcFlags
from goesc.source.positions import NO_POS, Pos, SourceFile
from goesc.source.unit import Unit
from goesc.syntax import ast
from goesc.syntax.lexer import Scan, scan
from goesc.syntax.parser import parse_table

__all__ = ["Redone", "redo", "remember"]

MOST = 40  # functions done again; beyond, a package is compiled whole


@final
class Redone:
    __slots__ = ("exports", "functions", "kept", "lines")

    def __init__(self, lines: list[tuple[Pos, str]], kept: bytes, exports: ExportData, functions: list[str]) -> None:
        self.lines = lines  # as stages.Output.lines
        self.kept = kept
        self.exports = exports  # what the package tells now, without facts
        self.functions = functions  # that were done again


# --- Doing it again --------------------------------------------------------------------------------


@stages.in_one_chunk
def redo(unit: Unit, flags: GcFlags, session: Session, data: bytes) -> Redone | None:
    """The lines of a package whose sources have changed since `data` was remembered, with the same everything else:
    goesc, target, flags, names of files, imports. None if the edit is of a kind that needs the whole package."""
    kept = unpack(data)
    if kept is None or len(kept.sources) != len(unit.files) or flags.level != 1:
        return None
    output = stages.Output(unit, session.fset)
    session.begin(flags.level, flags.inlining)
    trees = stages.parse_unit(unit, session, output)
    if output.errors or len(trees) != len(unit.files):
        return None
    place = Places(session.fset, trees)
    patch = _Patch(kept, place)
    if patch.now.keys() != patch.old.keys():
        return None
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
    try:
        result = _again(patch, todo, unit, flags, session, trees) if todo else _Result()
    except Unsupported:  # which is for the whole package to say
        return None
    new = patch.apply(result) if result is not None else None
    if new is None or result is None:
        return None
    new.sources = [file.src for file in unit.files]
    if new.passed_on is not None:
        session.carry_passed_on(unit.id, frozenset(new.passed_on))
    lines = [place.shown(line) for segment in new.segments for line in segment.lines]
    imported = imported_by(unit, trees, lambda id: session.dependency(id, NO_POS).pkg.name)
    tells = told(imported, new.functions, place.files, trees, new.passed_on)
    tags = {f.key: (f.tags, f.cost) for f in new.functions if f.tags is not None}
    return Redone(lines, pack(new), ExportData(tells, b"", tags, new.passed_on), sorted(result.functions))


def _bodies(functions: Iterable[Function]) -> list[tuple[int, int]]:
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
    if old is None or new is None or directives(before, old_bodies) != directives(file.src, new_bodies):
        return None
    cuts = _cuts(old, 1, old_bodies), _cuts(new, file.base, new_bodies)
    before_words, now_words = _words(old, alphabet.semicolon), _words(new, alphabet.semicolon)
    moved: dict[int, int] = {}
    changed: list[int] = []
    a = b = 0
    for number, (to_a, to_b) in enumerate(zip(*cuts, strict=True)):  # around a body, and the body, in turn
        if before_words[a:to_a] == now_words[b:to_b]:
            for p, q in zip(old.positions[a:to_a], new.positions[b:to_b], strict=True):
                moved[p - 1] = file.offset(q)
        elif number % 2 and not _declares_types(old, a, to_a) and not _declares_types(new, b, to_b):
            changed.append(number // 2)
        else:
            return None
        a, b = to_a, to_b
    return moved, changed


def _words(tokens: Scan, semicolon: int) -> list[str]:
    """The tokens, as they are written; those semicolons are, too, that a line's end stands for, however many lines."""
    return [";" if kind == semicolon else text for kind, text in zip(tokens.kinds, tokens.texts, strict=True)]


def _cuts(tokens: Scan, base: Pos, bodies: list[tuple[int, int]]) -> list[int]:
    """Numbers of tokens: where each body begins, its brace included, and where it ends; at last the end of the file."""
    found = [bisect_left(tokens.positions, base + brace + i) for body in bodies for i, brace in enumerate(body)]
    return [*found, len(tokens.texts)]


def _declares_types(tokens: Scan, start: int, end: int) -> bool:
    """Whether the word `type` stands there otherwise than in a type switch."""
    texts = tokens.texts
    return any(texts[i] == "type" and texts[i + 1] != ")" for i in range(start, end))


@final
class _Result:
    """What came of the functions done again: each as it is now, and what was said of it."""

    __slots__ = ("functions", "others", "segments")

    def __init__(self) -> None:
        self.functions: dict[str, Function] = {}
        self.segments: dict[str, list[Segment]] = {}
        self.others: set[str] = set()  # read with them, of which something else is found than before


@final
class _Patch:
    """What was kept, and how to bring it up to date."""

    def __init__(self, kept: Kept, place: Places) -> None:
        self.kept = kept
        self.place = place
        self.moves: dict[int, dict[int, int]] = {}  # by file that has changed: where tokens have gone
        self.old = {f.key: f for f in kept.functions}
        self.now = place.spans()
        self.elsewhere, self.elsewhere_before = set(kept.elsewhere), set(kept.elsewhere_before)
        # Those that were analysed or decided on together with others.
        self.grouped = {key for s in kept.segments if len(s.owners) > 1 for key in s.owners}

    def apply(self, result: _Result) -> Kept | None:
        """The new state; None if a line cannot be placed."""
        kept = self.kept
        segments = []
        waiting = {key: iter(found) for key, found in result.segments.items()}
        for segment in kept.segments:
            queue = waiting.get(segment.owners[0])
            if queue is not None:
                new = next(queue, None)
                if new is None or (new.phase, new.names) != (segment.phase, segment.names):
                    return None
                segments.append(new)
                continue
            lines = self._moved(segment.lines)
            if lines is None:
                return None
            segments.append(Segment(segment.phase, segment.names, segment.owners, lines))
        if any(next(queue, None) is not None for queue in waiting.values()):
            return None
        functions = []
        for f in kept.functions:
            new_one = result.functions.get(f.key, f)
            new_one.span = self.now[f.key].span
            functions.append(new_one)
        return Kept(
            VERSION, [], functions, segments, kept.elsewhere_before, kept.elsewhere, kept.foreign, kept.passed_on
        )

    def _moved(self, lines: list[Line]) -> list[Line] | None:
        out = []
        for line in lines:
            moves = self.moves.get(line.file)
            if moves is not None:
                at = moves.get(line.at)
                if at is None:
                    return None
                line = Line(line.file, at, line.text)
            out.append(line)
        return out


# --- Functions -----------------------------------------------------------------------------------------------------


def _again(
    patch: _Patch, edited: set[str], unit: Unit, flags: GcFlags, session: Session, trees: list[ast.File]
) -> _Result | None:
    """Do functions again, and those that what they say is part of; None if that is not enough."""
    functions, old = patch.place.functions, patch.old
    config = stages.config_of(unit, flags, session)
    wanted = {decl for key, decl in functions.decls.items() if key in edited}
    config.bodies, config.wanted = "demand", wanted.__contains__
    checked = check_package(unit.path_flag, trees, session.fset, session.importer(unit), config)
    if checked.errors:
        return None
    functions.bind(checked)
    # What can be inlined is read again where it is mentioned.
    tags = {f.key: f.tags if f.cost == NEVER else None for f in old.values()}
    names = {f.name: f.key for f in old.values() if f.name}
    users = _Users(old, names)
    result: list[_Result] = []

    def again(todo: set[str]) -> set[str] | None:
        if len(todo) > MOST or not all(_may_redo(patch, key) for key in todo):
            return None
        give_tags(functions, todo, tags)
        found = _run(patch, todo, checked, flags, session)
        if found is None:
            return None
        result[:] = [found]
        new = found.functions
        told = {key for key, f in new.items() if f.tags != old[key].tags}
        bodies = {
            key for key, f in new.items()
            if f.cost != old[key].cost or (key in edited and (f.cost != NEVER or old[key].cost != NEVER))
        }  # fmt: skip
        inlinable = {key for key, f in new.items() if f.cost != NEVER}
        reached = users.inlining(bodies, inlinable)
        if any(old[key].name in patch.elsewhere for key in told):
            return None
        if any(old[key].name in patch.elsewhere_before for key in bodies | (reached & users.inlinable)):
            return None
        return users.calling(told) | reached | found.others

    first = edited | users.inlining({key for key in edited if old[key].cost != NEVER}, set())
    if not settle(first, again, MOST):
        return None
    done = result[0]
    return done if _passes_on_the_same(patch, done, unit) else None


@final
class _Users:
    """Who depends on what a function says: those that call it, and those that have its body in theirs."""

    def __init__(self, old: dict[str, Function], names: dict[str, str]) -> None:
        self._after: dict[str, set[str]] = {}
        self._before: dict[str, set[str]] = {}
        for f in old.values():
            if f.footprint is not None:
                self._after[f.key] = {names[name] for name in f.footprint.after if name in names}
                before = (*f.footprint.before, *f.footprint.resolved)
                self._before[f.key] = {names[name] for name in before if name in names}
        self.inlinable = {f.key for f in old.values() if f.cost != NEVER}

    def calling(self, keys: set[str]) -> set[str]:
        return users_of(keys, self._after)

    def inlining(self, keys: set[str], inlinable: set[str]) -> set[str]:
        """Those that name one of `keys`, or a function that can be inlined and leads to one."""
        return users_inlining(keys, self.inlinable | inlinable, self._before)


def _may_redo(patch: _Patch, key: str) -> bool:
    functions = patch.place.functions
    obj = functions.objects.get(key)
    if obj is None or functions.is_generic(key):
        return False
    return patch.old[key].tags is not None and obj.name != "init" and key not in patch.grouped


def _run(patch: _Patch, todo: set[str], checked: CheckedPackage, flags: GcFlags, session: Session) -> _Result | None:
    """Functions through all stages after checking; None if they leave other traces than before."""
    place = patch.place
    run = analysed(checked, session, place.functions, todo, flags)
    program, trace = run.program, run.trace
    report_bounds(program, run.events.append, trace)
    if checked.errors or program.lacking is not None or program.rests_on_all or back_end_errors(program):
        return None
    found = Found(program, trace, checked, place)
    result = _Result()
    for key, fn in found.functions.items():
        old = patch.old[key]
        new = Function(key, old.file, old.span)
        if key in todo:
            found.describe(new, fn)
            if new.name != old.name or new.footprint != old.footprint:
                return None
            result.functions[key] = new
            result.segments[key] = []
        elif fn.nname.tags != old.tags or cost_of(fn) != old.cost:
            result.others.add(key)
    if len(result.functions) != len(todo):
        return None
    for segment in found.segments():
        if segment.owners[0] in todo:
            if len(segment.owners) > 1:
                return None
            result.segments[segment.owners[0]].append(segment)
    return result


def _passes_on_the_same(patch: _Patch, done: _Result, unit: Unit) -> bool:
    """Whether importing packages have the same bodies of other packages' functions from this one as before."""
    kept = patch.kept
    if kept.passed_on is None or unit.is_main:
        return True
    before, after = set(kept.foreign), set(kept.foreign)
    reaches = True
    for f in kept.functions:
        new = done.functions.get(f.key, f)
        before.update(f.foreign)
        after.update(new.foreign)
        reaches = reaches and new.reach == f.reach
    return before == after and (reaches or not before)
