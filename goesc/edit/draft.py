"""Go as it is while somebody types: the functions without errors are analysed, the others are left alone.

    found = draft(unit, flags, session)
    found.output.analysis     # of the functions that can be analysed
    found.broken              # {"g": Diagnostic("undefined: y")}
    found.unsure              # {"f"}: calls g, of which nothing is known

    found = follow(unit, flags, session, found.known)    # after an edit: what it makes necessary (goesc.edit.meaning)
    found.redone                                         # {"f"}: the others are as they were, but for their places

What is lost against a whole compilation: what a broken function does with its arguments is not known, so everything
passed to it escapes. gc stops at the first error and has no counterpart; where there are no errors, verdicts are those
of `stages.compile_package` (tests/test_edit_draft.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import final

from goesc.check.checker import ImportFailure, check_package
from goesc.drive import stages
from goesc.edit.functions import (
    Functions,
    Mentions,
    ancestors,
    descendants,
    is_variable,
    mentions_in_passes,
    mentions_in_program,
    mentions_in_text,
    users_inlining,
    users_of,
)
from goesc.edit.meaning import Pieces, compare, pieces_of
from goesc.edit.redo import Analysed, analysed, costs_of, give_tags, settle, tags_of
from goesc.escape.model import Analysis
from goesc.facts.session import Session
from goesc.ir.events import Event
from goesc.ir.inl import NEVER
from goesc.ir.program import Program
from goesc.ir.trace import Trace, root_of
from goesc.source.errors import SYNTAX, Diagnostic, InternalError, Unsupported
from goesc.source.gcflags import GcFlags
from goesc.source.positions import NO_POS
from goesc.source.unit import Unit
from goesc.syntax import ast
from goesc.syntax.lexer import Scan, scan
from goesc.syntax.outline import outline_of
from goesc.syntax.parser import parse_file, parse_table
from goesc.types import universe
from goesc.types.objects import PkgName

MOST_ROUNDS = 4  # callers of callers whose tags change; beyond, the package is compiled whole
RESTS = "rests on something with errors"
_INVALID = universe.INVALID


@final
class Known:
    """What is remembered of a package from edit to edit. Places are not: they move."""

    __slots__ = ("broken", "inlinable", "mentions", "pieces", "tags", "unsure")

    def __init__(self) -> None:
        self.pieces: Pieces | None = None  # None: there is nothing that could be compared
        self.tags: dict[str, list[str]] = {}  # of what was analysed
        self.inlinable: dict[str, int] = {}  # what can be inlined of that, with its cost
        self.mentions: Mentions = {}
        self.broken: dict[str, str] = {}  # what is wrong with it
        self.unsure: set[str] = set()  # analysed, but call broken ones

    def note(self, mentions: Mentions, anew: Iterable[str]) -> None:
        """More mentions; of `anew` nothing is kept."""
        for key in anew:
            self.mentions[key] = set()
        for key, mentioned in mentions.items():
            self.mentions.setdefault(key, set()).update(mentioned)

    def take(self, program: Program, trace: Trace, places: Functions) -> set[str]:
        """What is found of the functions of a program, which are given."""
        found = tags_of(program, places)
        self.tags |= found
        for key in found:
            self.inlinable.pop(key, None)
        self.inlinable |= {key: cost for key, cost in costs_of(program, places).items() if cost != NEVER}
        self.note(mentions_in_program(program, places), ())
        self.note(mentions_in_passes(program, trace, places), ())
        return set(found)

    def told(self) -> dict[str, list[str]]:
        """The tags that callers are told of: what is broken has none, so that everything leaks."""
        return self.tags | {key: [] for key in self.broken}

    def forget(self, keys: Iterable[str]) -> None:
        for key in keys:
            self.tags.pop(key, None)
            self.inlinable.pop(key, None)
            self.mentions.pop(key, None)
            self.broken.pop(key, None)


@final
class Draft:
    """`output.analysis` is None if the package cannot be read at all; then `output.errors` says why. Functions have the
    keys of goesc.edit.functions."""

    __slots__ = ("broken", "known", "output", "places", "redone")

    def __init__(self, output: stages.Output, places: Functions) -> None:
        self.output = output
        self.places = places
        self.broken: dict[str, Diagnostic] = {}  # of those that were checked
        self.redone: set[str] = set()  # about these functions and initialisers the output speaks, and says all
        self.known = Known()

    def roots(self) -> dict[str, str]:
        """By name of a function that was analysed, the declared one that it is or is a literal of; "" for wrappers and
        what is declared elsewhere. What initialises the package is left out."""
        analysis = self.output.analysis
        found = {}
        for fn in analysis.params if analysis is not None else ():
            root = root_of(fn)
            if not root.is_package_init:
                found[fn.nname.sym] = "" if root.wrapper else self.places.key(root.nname.obj)
        return found

    @property
    def unsure(self) -> set[str]:
        return {key for key in self.known.unsure if not is_variable(key)}


@stages.in_one_chunk
def draft(unit: Unit, flags: GcFlags, session: Session) -> Draft:
    """Analyse what can be analysed.

    Raises Unsupported for Go that is not modelled, if the package has no errors that could be the cause.
    """
    output = stages.Output(unit, session.fset)
    read = _read(unit, session, output)
    if read is None:
        return Draft(output, Functions(session.fset, []))
    trees, tokens = read
    found = Draft(output, Functions(session.fset, trees))
    found.known.pieces = _pieces(found.places, trees, tokens, session, unit)
    work = _Work(found, trees, flags, session, is_new=True)
    work.check(found.places.decls)
    work.again(set(found.places.spans))
    return found


def survey(output: stages.Output, session: Session) -> Draft:
    """What a draft says besides the analysis, of a package that was compiled whole and its graphs kept."""
    checked, program = output.checked, output.program
    assert checked is not None
    assert program is not None
    assert output.trace is not None
    found = Draft(output, Functions(output.fset, checked.files))
    places, known = found.places, found.known
    places.bind(checked)
    found.redone = set(places.spans)
    known.note(mentions_in_text(checked, places), places.decls)
    known.take(program, output.trace, places)
    tokens = [scanned for file in places.files if (scanned := scan(file, parse_table()[1])) is not None]
    known.pieces = _pieces(places, checked.files, tokens, session, output.unit)
    return found


@stages.in_one_chunk
def follow(unit: Unit, flags: GcFlags, session: Session, known: Known) -> Draft | None:
    """After an edit of a package: what it makes necessary. None if the package must be done whole.

    `known` becomes the result's; after None, or an exception, it is good for nothing.
    """
    output = stages.Output(unit, session.fset)
    read = _read(unit, session, output) if known.pieces is not None else None
    if read is None or known.pieces is None:
        return None
    trees, tokens = read
    found = Draft(output, Functions(session.fset, trees))
    there = found.places.spans.keys()
    pieces = _pieces(found.places, trees, tokens, session, unit)
    change = compare(known.pieces, pieces) if pieces is not None else None
    if change is None:
        return None
    first = change.functions & there
    if first or change.checked or change.declared:
        first |= (known.unsure | known.broken.keys()) & there
    known.pieces = pieces
    gone = known.mentions.keys() - there
    used = set[str]().union(*(known.mentions[key] for key in gone)) & there
    known.forget(gone)
    found.known = known
    work = _Work(found, trees, flags, session, is_new=False)
    first |= {key for key in used if found.places.is_generic(key)}  # which may have instances less
    work.check(first | (change.checked & there))
    first |= found.broken.keys()
    work.edited = set(first)  # which may be part of others
    first |= users_inlining(first & work.inlinable(), work.inlinable(), known.mentions) & there
    return found if not first or settle(first, work.again, MOST_ROUNDS) else None


# --- Reading ---------------------------------------------------------------------------------------


def _read(unit: Unit, session: Session, output: stages.Output) -> tuple[list[ast.File], list[Scan]] | None:
    """The files, with bodies waiting, and the tokens of those that can be read in this way; None if one cannot be read
    outside of its bodies."""
    trees, tokens = [], []
    for source in unit.files:
        file = session.fset.add(source.path, source.src)
        file.given = source.given
        outlined = outline_of(file)
        if outlined is not None:
            trees.append(outlined[0])
            tokens.append(outlined[1])
            continue
        tree, errors = parse_file(file, stages.origin_of(unit, session))
        output.errors += errors
        if tree is None or any(error.code == SYNTAX for error in errors):
            return None
        trees.append(tree)
    return trees, tokens


def _pieces(
    places: Functions, trees: Sequence[ast.File], tokens: Sequence[Scan], session: Session, unit: Unit
) -> Pieces | None:
    importer = session.importer(unit)

    def name_of(path: str) -> str:
        try:
            return importer.import_package(path, NO_POS).name
        except ImportFailure:
            return ""

    return pieces_of(places, trees, tokens, name_of) if len(tokens) == len(trees) else None


# --- Checking and analysing ------------------------------------------------------------------------


@final
class _Work:
    """A package that was checked but for its bodies, and what is done again of it."""

    def __init__(self, found: Draft, trees: list[ast.File], flags: GcFlags, session: Session, is_new: bool) -> None:
        self.found = found
        self.is_new = is_new  # the package, and not an edit of it
        self.flags = flags
        self.session = session
        known, unit = found.known, found.output.unit
        self.told, self.costs = known.told(), dict(known.inlinable)
        self.edited: set[str] = set()  # bodies that say something else than when `known` was found
        config = stages.config_of(unit, flags, session)
        config.bodies, config.disable_unused_import_check = "demand", True
        self.checked = check_package(unit.path_flag, trees, session.fset, session.importer(unit), config)
        found.output.checked = self.checked
        found.places.bind(self.checked)
        self.bodies: set[str] = set()  # that were checked
        self.read = list(found.output.errors)
        self.seen = 0  # how many errors of the checker
        self.outside: Diagnostic | None = None  # the first that does not lie in a body

    def check(self, keys: Iterable[str]) -> None:
        """Check bodies; those with errors, and those that use what has an error where it is declared, are broken."""
        places, broken = self.found.places, self.found.broken
        for key in set(keys) - self.bodies:
            self.bodies.add(key)
            decl, obj = places.decls.get(key), places.objects.get(key)
            if decl is not None and decl.read_body is not None:
                try:
                    decl.read_body()
                except InternalError as err:
                    assert decl.body is not None
                    decl.body.list = []
                    broken[key] = Diagnostic(err.pos or decl.pos, "syntax error in the body", SYNTAX)
            if obj is not None:
                self.checked.check_body(obj)
        errors = self.checked.errors
        self.found.output.errors = self.read + errors
        for error in errors[self.seen :]:
            key = places.at(error.pos)
            if key:
                broken.setdefault(key, error)
            if not key or is_variable(key):
                self.outside = self.outside or error
        self.seen = len(errors)
        if self.outside is not None:
            pkg = self.checked.pkg
            for name, used in self.checked.info.uses.items():
                if used.type is _INVALID and used.pkg is pkg and not isinstance(used, PkgName):
                    key = places.at(name.pos)
                    if key:
                        broken.setdefault(key, self.outside)

    def again(self, todo: set[str]) -> set[str] | None:
        """Do functions again, and what must be done with them; says which depend on what has changed. None if one of
        them is too much for the analysis, which an error must be the cause of."""
        self.check(todo)
        found, known, places = self.found, self.found.known, self.found.places
        before = {key: known.mentions.get(key, set()) for key in todo}
        known.note(mentions_in_text(self.checked, places), todo)
        wanted, complete = self._with_others(todo, before)
        self.check(wanted)
        self._break_users(wanted)
        for key in self.bodies | places.initialisers:
            known.broken.pop(key, None)
        known.broken |= {key: error.text for key, error in found.broken.items()}
        for key in wanted:
            known.tags.pop(key, None)
            known.inlinable.pop(key, None)
        untold = wanted | ancestors(wanted, known.mentions) | self._inlined_into(wanted)
        give_tags(places, untold - known.broken.keys(), known.told())
        initialisers = bool(wanted & places.initialisers)
        doubtful = self._analyse(wanted - known.broken.keys(), initialisers)
        if doubtful is None:
            return None
        bad = known.broken.keys()
        known.unsure = {key for key, used in known.mentions.items() if key not in bad and not bad.isdisjoint(used)}
        known.unsure |= doubtful - bad
        found.redone = wanted | complete | (known.tags.keys() & self.lowered)
        now = known.told()
        changed = {key for key in found.redone if now.get(key) != self.told.get(key)}
        bodies = {key for key in found.redone if known.inlinable.get(key) != self.costs.get(key)}
        bodies |= self.edited & self.inlinable()
        return users_of(changed, known.mentions) | users_inlining(bodies, self.inlinable(), known.mentions)

    def inlinable(self) -> set[str]:
        """Functions whose bodies may be part of others, now or before."""
        places = self.found.places
        if not self.flags.inlining:
            return set()
        generic = {key for key in places.decls if places.is_generic(key)}
        return generic | self.costs.keys() | self.found.known.inlinable.keys()

    def _inlined_into(self, wanted: set[str]) -> set[str]:
        """What is read with functions where they lead to it, since it may be inlined into them."""
        mentions, inlinable = self.found.known.mentions, self.found.known.inlinable.keys()
        reached: set[str] = set()
        fresh = wanted
        while fresh:
            fresh = {key for user in fresh for key in mentions.get(user, ())} & inlinable - reached
            reached |= fresh
        # How those that call each other are decided on depends on all of them. Devirtualising may lead to any.
        return inlinable | (descendants(reached, mentions) & ancestors(reached, mentions))

    def _break_users(self, wanted: set[str]) -> None:
        """What uses a generic function with an error has its body, and the error."""
        places, broken, mentions = self.found.places, self.found.broken, self.found.known.mentions
        bad = {key for key in broken if places.is_generic(key)}
        while bad:
            users = (users_of(bad, mentions) & wanted) - broken.keys()
            broken |= {key: Diagnostic(places.spans[key].start, RESTS) for key in users}
            bad = {key for key in users if places.is_generic(key)}

    def _with_others(self, todo: set[str], before: Mentions) -> tuple[set[str], set[str]]:
        """Functions and those that must be analysed with them; and the generic ones that are then done completely.

        A generic function is analysed where others use it: if one user is done again, all are. Functions that call each
        other, or did `before`, are analysed together. Of all initialisers gc makes one function.
        """
        places = self.found.places
        mentions = {key: used | before.get(key, set()) for key, used in self.found.known.mentions.items()}
        wanted = set(todo)
        complete: set[str] = set()
        generic = {key for key in places.decls if places.is_generic(key)}
        if generic:
            among = {key: mentions.get(key, set()) & generic for key in generic}
            complete = generic & wanted
            for key in wanted:
                complete |= generic & mentions.get(key, set())
            complete |= descendants(complete, among)
            complete |= ancestors(complete, among)
            wanted |= users_of(complete, mentions)
        if wanted & places.initialisers:
            wanted |= places.initialisers
        wanted |= descendants(wanted, mentions) & ancestors(wanted, mentions)
        return wanted & places.spans.keys(), complete

    def _analyse(self, keys: set[str], initialisers: bool) -> set[str] | None:
        """All at once. If that fails, and the package has errors, each function alone, so that one cannot harm the
        rest; these are doubtful."""
        if initialisers:
            order = self.checked.info.init_order
            order[:] = [init for init in order if self.found.places.at(init.lhs[0].pos) in keys]
        self.lowered: set[str] = set()
        try:
            self._take(self._run(keys, initialisers))
        except (Exception, RecursionError):
            if not self.found.output.errors:
                raise
            return self._one_by_one(keys, initialisers) if self.is_new else None
        return set()

    def _run(self, keys: set[str], initialisers: bool) -> Analysed:
        return analysed(
            self.checked,
            self.session,
            self.found.places,
            keys,
            self.flags,
            initialisers=initialisers,
            keep_graphs=True,
        )

    def _take(self, result: Analysed) -> None:
        found, output = self.found, self.found.output
        output.program, output.analysis, output.events = result.program, result.analysis, result.events
        self.lowered |= found.known.take(result.program, result.trace, found.places)

    def _one_by_one(self, keys: set[str], initialisers: bool) -> set[str]:
        """Each function with the others taken to be unknown: one that mentions what cannot be lowered harms itself."""
        found, places = self.found, self.found.places
        whole: Analysis | None = None
        events: list[Event] = []
        alone = [{key} for key in places.decls if key in keys and not places.is_generic(key)]
        for part in [*alone, set()] if initialisers else alone:
            give_tags(places, part, {key: found.known.tags.get(key, []) for key in places.objects})
            try:
                self._take(self._run(part, not part))
            except (Unsupported, Exception) as err:  # noqa: BLE001  # whatever an invalid type leads to
                for key in part or places.initialisers:
                    at = err.pos if isinstance(err, (Unsupported, InternalError)) else places.spans[key].start
                    found.broken[key] = Diagnostic(at, RESTS)
                    found.known.broken[key] = found.broken[key].text
                continue
            events += found.output.events
            whole = _joined(whole, found.output.analysis)
        found.output.analysis, found.output.events = whole, events
        return set(keys)


def _joined(whole: Analysis | None, more: Analysis | None) -> Analysis | None:
    if whole is None or more is None:
        return more
    shift = len(whole.batches)
    for allocation in more.allocations:
        allocation.batch += shift
    for params in more.params.values():
        for param in params:
            param.batch += shift
    whole.params |= more.params
    whole.allocations += more.allocations
    whole.batches += more.batches
    return whole
