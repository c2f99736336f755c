"""Which edits keep a value off the heap, or a parameter from leaking: proposed by idiom, judged by the analysis.

    adviser = Adviser(environ, tags)
    adviser.allocation(package, allocation)            # [Verified(kind="return-value", ...)]
    adviser.parameter(package, function, parameter)

An idiom looks at the syntax and the types at the place and says what could be written there. The edit is carried out
on a copy of the text, which must type-check; then the value must be gone from the heap, and less must be on the heap
than before, in the whole package. What does not pass is not shown. Nothing but the user's own files is changed.
"""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeAlias, final

from goesc.advice.bench import Bench, State
from goesc.advice.calls import as_type, kept_clone, pool_pointer, sort_func, type_parameter, write_string
from goesc.advice.copies import copy_capture, fresh_variable
from goesc.advice.elements import slice_of_values
from goesc.advice.errortypes import error_type
from goesc.advice.formats import formats
from goesc.advice.loggers import logger
from goesc.advice.loops import by_index, constant_size, index_range, loop_body
from goesc.advice.model import Edit, Verified, shown
from goesc.advice.results import caller_memory, return_value
from goesc.advice.site import Site
from goesc.advice.statics import errors_new, literals, variadic
from goesc.advice.together import one_slice, one_struct
from goesc.advice.unread import unread_variable
from goesc.allocs.model import When
from goesc.api import Allocation, Function, Package, Parameter
from goesc.drive import stages
from goesc.drive.exports import enter, known_of
from goesc.drive.ledger import Ledger
from goesc.facts.find import configured, request_for
from goesc.facts.session import Session
from goesc.source.errors import InternalError, Unsupported
from goesc.source.gcflags import GcFlags
from goesc.source.imports import scan_imports
from goesc.source.packages import Loaded, Request, load_all
from goesc.source.room import quiet_collector, room_to_recurse
from goesc.source.unit import Unit, UnitFile, UnitId
from goesc.syntax import ast

Idiom: TypeAlias = Callable[[Site], Iterator[Edit]]

# By gc's operation, those that disturb the program least first.
IDIOMS: dict[str, tuple[Idiom, ...]] = {
    "OCONVIFACE": (formats, logger, error_type, sort_func, pool_pointer, type_parameter, unread_variable),
    "OPTRLIT": (
        errors_new, error_type, slice_of_values, return_value, caller_memory, unread_variable, one_slice, one_struct,
    ),
    "ONEW": (slice_of_values, return_value, caller_memory, unread_variable, one_slice, one_struct),
    "ONAME": (
        as_type, slice_of_values, fresh_variable, copy_capture, index_range, return_value, caller_memory,
        unread_variable, one_struct,
    ),
    "OSLICELIT": (literals, variadic, formats, logger, unread_variable),
    "OADDSTR": (error_type, unread_variable),
    "OSTR2BYTES": (write_string, literals, unread_variable),
    "OAPPEND": (by_index, unread_variable),
    "OMAKESLICE": (constant_size, unread_variable),
    "ODEFER": (loop_body,),
    "OCLOSURE": (loop_body, unread_variable),
    "parameter": (formats, kept_clone, unread_variable),
}  # fmt: skip
OTHERS: tuple[Idiom, ...] = (unread_variable,)
CONVERSIONS = ("OSTR2BYTES",)
ENOUGH = 2  # edits of one value
MOST_TRIES = 8  # for one value
SECONDS = 20.0  # for all questions to one adviser, after which it says that it did not try


@final
class Adviser:
    def __init__(
        self, environ: Mapping[str, str] | None = None, tags: Sequence[str] = (), seconds: float = SECONDS
    ) -> None:  # fmt: skip
        self._environ = os.environ if environ is None else environ
        self._tags = tags
        self._benches: dict[int, Bench | None] = {}
        self._kept: list[Package] = []  # so that their ids stay theirs
        self._left = seconds
        self.untried = 0  # questions for which there was no time

    # --- Questions ---------------------------------------------------------------------------------

    def allocation(self, package: Package, allocation: Allocation) -> list[Verified]:
        """Edits that keep it off the heap, the least disturbing first; none for what stays, and is small."""
        sized = not allocation.escapes and allocation.kind == "OMAKESLICE" and allocation.memory.when is not When.NEVER
        if allocation.constant or not package.ours or not (allocation.escapes or sized):
            return []

        def question(bench: Bench) -> list[Verified]:
            own = bench.same(package, allocation)
            return self._allocation(own, bench) if own is not None else []

        return self._ask(package, question)

    def parameter(self, package: Package, function: Function, parameter: Parameter) -> list[Verified]:
        """Edits after which what it holds no longer leaks to the heap."""
        if not package.ours or parameter.moved or parameter.to_heap < 0 or not parameter.pointers:
            return []
        at = function.parameters.index(parameter)

        def question(bench: Bench) -> list[Verified]:
            own = next((f for f in bench.package.functions if f.name == function.name), None)
            return self._parameter(own, at, bench) if own is not None and at < len(own.parameters) else []

        return self._ask(package, question)

    def allocation_on(self, bench: Bench, allocation: Allocation, path: str, line: int) -> list[Verified]:
        """The same of one that is on a line of the bench's text, wherever it was when it was found."""
        fset = bench.session.fset
        for own in bench.package.allocations:
            if (own.kind, own.expression, own.function) != (
                allocation.kind,
                allocation.expression,
                allocation.function,
            ):
                continue
            files = [(pos, file) for pos in own.places if (file := fset.file(pos)) is not None]
            if any(file.name == path and file.place(pos)[0] == line for pos, file in files):
                return self._within(partial(self._allocation, own, bench))
        return []

    def parameter_on(self, bench: Bench, function: str, name: str) -> list[Verified]:
        own = next((f for f in bench.package.functions if f.name == function), None)
        at = next((i for i, p in enumerate(own.parameters) if p.name == name), -1) if own is not None else -1
        if own is None or at < 0 or own.parameters[at].to_heap < 0:
            return []
        return self._within(lambda: self._parameter(own, at, bench))

    def _ask(self, package: Package, question: Callable[[Bench], list[Verified]]) -> list[Verified]:
        def on_bench() -> list[Verified]:
            bench = self._bench(package)
            return question(bench) if bench is not None else []

        try:
            return self._within(on_bench)
        except (Unsupported, InternalError, LookupError, ValueError, RecursionError, OSError):
            self._benches[id(package)] = None  # an edit that goesc cannot follow is none to show
            return []

    def _within(self, question: Callable[[], list[Verified]]) -> list[Verified]:
        """The answer, if there is time left for it."""
        if self._left <= 0:
            self.untried += 1
            return []
        began = time.monotonic()
        try:
            with room_to_recurse(), quiet_collector():
                return question()
        finally:
            self._left -= time.monotonic() - began

    def _allocation(self, own: Allocation, bench: Bench) -> list[Verified]:
        """Of one of the bench's own."""
        key = (own.kind, own.expression, own.function)
        before = bench.state.count(key)

        def done(now: State) -> bool:
            return now.count(key) < before or not own.escapes

        for pos in own.places:  # code from elsewhere is changed at the call
            source = bench.source_at(pos)
            if source is not None and source.readable:
                return self._try(bench, _sites(bench, pos, own.kind, own.expression), done)
        return []

    def _parameter(self, own: Function, at: int, bench: Bench) -> list[Verified]:
        mine = own.parameters[at]
        source = bench.source_at(mine.pos)
        if source is None or not source.readable:
            return []

        def done(now: State) -> bool:
            tags = next((tags for tags in now.leaks.values() if (own.name, at) in tags), None)
            return tags is not None and replace(mine, tag=tags[own.name, at]).to_heap < 0

        sites = []
        for site in _sites(bench, mine.pos, "parameter", mine.name):
            sites.append(site)
            obj = site.object(site.node) if isinstance(site.node, ast.Name) else None
            for use in site.uses(obj)[:MOST_TRIES] if obj is not None else ():
                sites.append(Site(bench, source, use, site.decl, "parameter", mine.name))
        return self._try(bench, sites, done, leak=True)

    # --- Trying ------------------------------------------------------------------------------------

    def _try(
        self, bench: Bench, sites: Sequence[Site], done: Callable[[State], bool], leak: bool = False
    ) -> list[Verified]:
        found: list[Verified] = []
        seen: set[tuple[object, ...]] = set()
        for site in sites:
            for idiom in IDIOMS.get(site.kind, OTHERS):
                for edit in _proposed(idiom, site):
                    if edit.changes in seen or len(seen) >= MOST_TRIES:
                        continue
                    seen.add(edit.changes)
                    now = bench.tried(edit.changes)
                    if now is not None and done(now) and _less(bench, site, now, edit, leak):
                        freed = bench.state.on_heap() - now.on_heap(bench.state)
                        found.append(_shown(site, edit, freed))
                        if len(found) >= ENOUGH:
                            return found
        return found

    # --- Benches -----------------------------------------------------------------------------------

    def _bench(self, package: Package) -> Bench | None:
        key = id(package)
        if key not in self._benches:
            self._benches[key] = None
            self._kept.append(package)
            unit, session = self._unit(package)
            if unit is not None:
                bench = Bench(unit, package.inline, session)
                self._benches[key] = None if bench.broken else bench
        return self._benches[key]

    def _unit(self, package: Package) -> tuple[Unit | None, Session]:
        """The package as it is compiled, if its files on the disk are those that were analysed."""
        folder = package.directory if package.directory and Path(package.directory).is_dir() else "."
        environ = configured(self._environ, folder)
        session = stages.open_session(environ, self._tags)
        session.editing = True
        names = {Path(file.name).name: file.src for file in package.files}
        tests = any(name.endswith("_test.go") for name in names)
        on_disk = all((Path(folder) / name).is_file() for name in names)
        request = request_for(folder, environ, self._tags)
        request.embeds = False
        for args in [["."], sorted(names)] if on_disk else []:
            try:
                loaded = load_all(args, request, package.inline, tests)
            except ValueError:
                continue
            for unit in loaded.units:
                if {file.name: file.src for file in unit.files} == names:
                    _know(loaded, unit, request, session)
                    return unit, session
        if package.directory not in ("", ".") or len(package.files) != 1:
            return None, session
        file = UnitFile(package.files[0].name, package.files[0].name, package.files[0].src)
        imports = {spec.path: UnitId(spec.path) for spec in scan_imports(file.src).imports}
        unit = Unit(UnitId(package.path), package.name, ".", [file], imports, complete=False, named=True)
        return unit, session


def _know(loaded: Loaded, unit: Unit, request: Request, session: Session) -> None:
    """Let the session find what is imported: what an earlier run has kept of it, or its sources."""
    ledger = Ledger(request, [*loaded.imported, *loaded.units], {other.id: GcFlags() for other in loaded.units})
    for other in loaded.units:
        if other is not unit:
            session.forget(other)
            if ledger.folder and ledger.recall(other):
                enter(session, known_of(other, False, key=ledger.export_key(other)))


def _sites(bench: Bench, pos: int, kind: str, expression: str) -> list[Site]:
    """What stands at a position, the innermost first."""
    source = bench.source_at(pos)
    if source is None:
        return []
    decl = source.declaration(pos)
    if decl is None:
        return []
    nodes = source.at(pos)
    if kind in CONVERSIONS:  # gc places that of a constant at the constant
        outer = [source.parent(node) for node in nodes]
        nodes = [*(node for node in outer if isinstance(node, ast.CallExpr)), *nodes]
    return [
        Site(bench, source, node, decl, kind, expression)
        for node in reversed(nodes)
        if not isinstance(node, ast.FuncDecl)
    ]


def _proposed(idiom: Idiom, site: Site) -> Iterator[Edit]:
    try:
        yield from idiom(site)
    except (LookupError, ValueError):
        return  # a text that it cannot change


def _shown(site: Site, edit: Edit, freed: int) -> Verified:
    """The edit with its lines; its place is the first one behind the imports."""
    file, tree = site.source.file, site.source.tree
    imports = [
        site.source.end(decl) for decl in tree.decls if isinstance(decl, ast.ImportDecl) and decl.path is not None
    ]
    here = [c.start for c in edit.changes if c.path == file.name]
    start = min((at for at in here if at > max(imports, default=0)), default=min(here, default=0))
    return shown(file, edit, file.position(start), freed)


def _less(bench: Bench, site: Site, now: State, edit: Edit, leak: bool) -> bool:
    """Whether less is on the heap than before: an edit that moves memory to another place is none."""
    before = bench.state
    if edit.away:
        own = bench.places.at(site.node.pos)
        for key, some in now.heap.items():
            if key != own and some - before.heap.get(key, Counter()):
                return False
    if now.leaking(before) > before.leaking(before) - leak:
        return False  # what is passed in its place is on the heap of the callers
    more = now.on_heap(before) - before.on_heap() - edit.inside
    return leak or more < 0 or (edit.same and more == 0)
