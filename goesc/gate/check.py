"""One check: packages in, findings out.

    result = run(World(LoadOptions(cwd=cwd)), Config(), ["./..."], accepted={...})
    result.findings, result.sites, result.failed

Annotations are read from the files of the named packages; the baseline is compared with the sites of the same packages.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias, final

from goesc.allocs.words import many
from goesc.api import Function, Package, Parameter
from goesc.api.names import is_named, without_package
from goesc.explain.terms import Terms, is_wrapper, unnamed
from goesc.gate import baseline, checkescape, gcassert
from goesc.gate.annotations import Annotation, Fault, read_annotations
from goesc.gate.budget import Budgets, Spent, depth_in
from goesc.gate.checkescape import Contract
from goesc.gate.collect import World
from goesc.gate.config import Config, excluder
from goesc.gate.globs import Globs
from goesc.gate.instances import is_generic, with_instances
from goesc.gate.keys import call_sites_of, declared, fold_function, sites_of
from goesc.gate.model import Bare, Copy, Finding, GateError, Key, LeakKey, Place, Result, Site, how_often
from goesc.gate.reach import Found, Reach
from goesc.gate.scopes import Layout, Scope, layout_of
from goesc.release import NEWEST, release_named
from goesc.source.gcflags import BUILDS

_MARKS = {
    "goesc": (b"goesc:",), "gcassert": (b"gcassert:",),
    "checkescape": (b"// +", b"//+", b"+checkescape", b"+mustescape", b"// escapes", b"// Escapes"),
}  # fmt: skip


_Start: TypeAlias = "tuple[str, int]"  # a file, and where a function begins in it


def _start(layout: Layout, scope: Scope) -> _Start:
    return layout.file.name, layout.file.offset(scope.ranges[0][0])


@final
@dataclass(slots=True, frozen=True)
class _Generic:
    """An annotation above a generic function of which there is no instance."""

    words: str  # "//goesc:stack"
    layout: Layout
    scope: Scope
    place: Place
    package: Package


@final
@dataclass(slots=True)
class _Check:
    """The state of one run."""

    world: World
    config: Config
    packages: list[Package]
    result: Result
    layouts: dict[str, tuple[Layout, Package]] = field(default_factory=dict)  # by file name
    library: dict[str, tuple[set[int], list[Annotation]]] = field(default_factory=dict)  # exemptions of other files
    annotations: list[Annotation] = field(default_factory=list)
    exempt_lines: dict[str, set[int]] = field(default_factory=dict)
    generic: list[_Generic] = field(default_factory=list)  # what there was no code for
    only: frozenset[_Start] | None = None  # annotations above these functions alone are judged

    def judges(self, layout: Layout, scope: Scope) -> bool:
        return self.only is None or _start(layout, scope) in self.only

    def add(
        self, rule: str, message: str, place: Place, *, function: str = "", package: str = "", key: Key | None = None,
        detail: Sequence[str] = (), related: Sequence[tuple[Place, str]] = (), snippet: str = "",
    ) -> None:  # fmt: skip
        level = self.config.level(rule)
        if level != "off":
            self.result.findings.append(
                Finding(
                    rule, level, message, place, function, package, key, tuple(detail), tuple(related), snippet,
                    (BUILDS[self.result.inline],),
                )
            )  # fmt: skip

    def line(self, package: Package, pos: int) -> tuple[str, int, str]:
        """(file, physical line, its text) of a position."""
        file = package.fset.file(pos) if package.fset is not None else None
        if file is None:
            return "", 0, ""
        number = file.place(pos)[0]
        starts = file.line_starts()
        end = starts[number] if number < len(starts) else len(file.src)
        text = file.src[starts[number - 1] : end] if file.src else b""
        return file.name, number, text.decode("utf-8", "replace").rstrip("\r\n")

    def allowed(self, file: str, pos: int) -> bool:
        """Whether a `//goesc:allow` covers the place; marks it as used."""
        found = False
        for annotation in self.annotations:
            if annotation.word == "allow" and annotation.holds(file, pos):
                annotation.used = found = True
        return found


_ALLOWS_NOTHING = "//goesc:allow allows nothing: nothing here takes memory of the heap"


def run(
    world: World,
    config: Config,
    patterns: Sequence[str],
    accepted: Mapping[Bare, int] | None = None,
    whole: bool = False,
) -> Result:
    """Check the packages that the patterns name. `accepted` is the baseline, None to leave new allocations alone.

    `whole` says that the patterns name all there is, so that entries of the baseline for other packages are stale.
    Raises GateError if packages cannot be found.
    """
    world.options = replace(world.options, calls=_needs_calls(config), allocs=True)
    packages = world.load(patterns)
    result = Result(faults=world.faults, packages=[p.path for p in packages], inline=world.options.inline)
    result.release = next((p.release for p in packages), "")
    result.allocs, result.compared = config.allocs, accepted is not None
    check = _Check(world, config, packages, result)
    escaping, calls, faults = _read(check)
    _faults(check, faults)
    result.annotations += len(check.annotations)
    result.leaks = leaks_of(packages)
    result.sites = calls if config.allocs else escaping
    _judge(check, escaping, calls)
    _of_generic(check)
    if accepted is not None:
        _baseline(check, result.sites, accepted, whole)
    _unused(check)
    result.findings.sort(key=lambda f: (f.place.path, f.place.line, f.place.column, f.rule, f.message))
    return result


def _read(check: _Check) -> tuple[list[Site], list[Site], list[Fault]]:
    """What annotations say, what is wrong with them, and all sites that nothing allows: what escapes, and calls."""
    config, base = check.config, check.config.folder or check.world.cwd
    excluded = excluder(config.exclude)
    for package in check.packages:
        for file in package.files:
            relative = os.path.relpath(file.name, base).replace(os.sep, "/")
            if excluded is not None and excluded.fullmatch(relative):
                continue
            if any(mark in file.src for family in config.annotations for mark in _MARKS[family]):
                check.layouts[file.name] = layout_of(file), package
    escaping, calls = sites_of(check.packages, constants=config.constants), call_sites_of(check.packages)
    if excluded is not None:
        escaping, calls = (_included(sites, excluded, base) for sites in (escaping, calls))
    layouts = [layout for layout, _ in check.layouts.values()]
    faults: list[Fault] = []
    if "goesc" in config.annotations:
        check.annotations, faults = read_annotations(layouts)
    if "checkescape" in config.annotations:
        check.exempt_lines = {layout.file.name: checkescape.exemptions(layout) for layout in layouts}
    escaping, calls = (
        [found for site in sites if (found := _not_allowed(check, site)) is not None] for sites in (escaping, calls)
    )
    return escaping, calls, faults


def _judge(check: _Check, escaping: list[Site], calls: list[Site]) -> None:
    """Whether what annotations say holds."""
    layouts = [layout for layout, _ in check.layouts.values()]
    reach = Reach(check.world, lambda package, pos: _exempt(check, package, pos))
    own = [a for a in check.annotations if check.judges(a.layout, a.scope)]
    _annotated(check, escaping, [a for a in own if a.word in ("stack", "noescape")], reach)
    _annotated(check, calls, [a for a in own if a.word == "noalloc" and a.budget < 0], reach)
    _budgets(check, Budgets(reach))
    if "gcassert" in check.config.annotations:
        _asserted(check, layouts)
    if "checkescape" in check.config.annotations:
        _contracts(check, layouts, reach)


_NO_INSTANCE = "the function is generic, and no instance of it is compiled here"
_NO_CODE = "the compiler makes no code of the function"


def _without_code(check: _Check, annotation: Annotation, package: Package) -> None:
    words = f"//goesc:{annotation.word}"
    check.generic.append(_Generic(words, annotation.layout, annotation.scope, annotation.place, package))


def _of_generic(check: _Check) -> None:
    """Judge annotations above generic functions that nothing instantiates by an instance that is made for it."""
    judged: set[_Start] = set()
    for package in check.packages:
        here = [item for item in check.generic if item.package is package]
        starts = frozenset(_start(item.layout, item.scope) for item in here)
        decls = {
            id(decl): (item.layout, decl)
            for item in here
            if (decl := item.scope.function) is not None and is_generic(decl)
        }
        made = with_instances(check.world, package, list(decls.values())) if decls else None
        if made is None:
            continue
        config = replace(check.config, annotations=[a for a in check.config.annotations if a != "gcassert"], budgets={})
        result = Result(inline=check.result.inline, allocs=check.result.allocs)
        other = _Check(made.world, config, [made.package], result, only=starts)
        escaping, calls, _ = _read(other)
        _judge(other, escaping, calls)
        used = {annotation.place for annotation in other.annotations if annotation.used}
        for annotation in check.annotations:
            annotation.used = annotation.used or annotation.place in used
        check.result.findings += result.findings
        judged |= starts - {_start(item.layout, item.scope) for item in other.generic}
    for item in check.generic:
        if _start(item.layout, item.scope) not in judged:
            decl = item.scope.function
            why = _NO_INSTANCE if decl is not None and is_generic(decl) else _NO_CODE
            check.add("not-checked", f"{item.words} is not checked: {why}", item.place)


def _included(sites: list[Site], excluded: Globs, base: str) -> list[Site]:
    return [s for s in sites if not excluded.fullmatch(os.path.relpath(s.file, base).replace(os.sep, "/"))]


def _unused(check: _Check) -> None:
    for annotation in check.annotations:
        if annotation.word == "allow" and not annotation.used:
            snippet = annotation.layout.line_text(annotation.place.line)
            check.add("unused-allow", _ALLOWS_NOTHING, annotation.place, snippet=snippet)


def _needs_calls(config: Config) -> bool:
    """Calls are cheap to collect and needed for what is about them: `transitive`, checkescape, gcassert's `inline`."""
    return bool(config.annotations)


def _exempt(check: _Check, package: Package, pos: int) -> bool:
    """Whether the source of any package, library included, exempts what is at a position."""
    file = package.fset.file(pos) if package.fset is not None else None
    if file is None:
        return False
    known = check.library.get(file.name)
    if known is None:
        lines: set[int] = set()
        allows: list[Annotation] = []
        if file.name in check.layouts:
            lines = check.exempt_lines.get(file.name, set())
            allows = [a for a in check.annotations if a.word == "allow" and a.layout.file.name == file.name]
        elif b"// escapes" in file.src.lower() or b"goesc:allow" in file.src:
            layout = layout_of(file)
            lines = checkescape.exemptions(layout)
            allows = [a for a in read_annotations([layout])[0] if a.word == "allow"]
        known = check.library[file.name] = lines, allows
    lines, allows = known
    if lines and file.place(pos)[0] in lines:
        return True
    found = [a for a in allows if a.covers(package, pos)]
    for annotation in found:
        annotation.used = True
    return bool(found)


def _faults(check: _Check, faults: Sequence[Fault]) -> None:
    for fault in faults:
        check.add(fault.rule, fault.message, fault.place, snippet=fault.snippet)


# --- //goesc: -------------------------------------------------------------------------------------------------------


def _not_allowed(check: _Check, site: Site) -> Site | None:
    """The site with those of its copies that nothing allows, at its place or at the calls that they came through."""
    if check.allowed(site.file, site.pos):
        return None
    kept = []
    for copy in site.copies:
        answers = [check.allowed(call.file, call.pos) for call in copy]  # all are asked: it marks them as used
        if not any(answers):
            kept.append(copy)
    return replace(site, copies=tuple(kept)) if kept else None


def _through(site: Site, copy: Copy | None = None) -> list[tuple[Place, str]]:
    """The calls through which a copy came, for people; without one, those of what is on the heap in copies only."""
    if copy is None:
        copy = min(site.copies, key=len)
    return [(call.place, f"{call.function} is inlined into {call.caller} here") for call in copy]


def _body(site: Site) -> list[str]:
    """What is said besides: what a call takes, and of which function the code is."""
    return [
        *([f"it {site.takes}"] if site.takes else []),
        *([f"in {site.body}, which is inlined here"] if site.body else []),
    ]


def _annotated(check: _Check, sites: list[Site], annotations: list[Annotation], reach: Reach) -> None:
    """What stands where annotations of one kind forbid it."""
    by_file: dict[str, list[Site]] = {}
    for site in sites:
        by_file.setdefault(site.file, []).append(site)
    copies = _copies(sites)
    for annotation in annotations:
        file = annotation.layout.file.name
        package = check.layouts[file][1]
        if annotation.scope.what == "function" and not any(annotation.scope.holds(f.pos) for f in package.functions):
            _without_code(check, annotation, package)
        marked = (annotation.place, f"//goesc:{annotation.word} is here")
        for site in by_file.get(file, ()):
            if annotation.scope.holds(site.pos):
                text = f"{site.message}, where //goesc:{annotation.word} forbids it"
                _, _, snippet = check.line(package, site.pos)
                check.add(
                    annotation.word, text, site.place, function=site.key.function, package=site.key.package,
                    key=site.key, detail=_body(site), related=[marked, *_through(site)], snippet=snippet,
                )  # fmt: skip
        _inlined(check, annotation, package, copies.get(file, ()), marked)
        if annotation.word == "noescape":
            _leaking(check, annotation, package, marked)
        if annotation.transitive:
            _transitive(check, annotation, package, reach, marked)


_CopyOf: TypeAlias = tuple[int, Site, Copy]  # where it came through a call


def _copies(sites: Sequence[Site]) -> dict[str, list[_CopyOf]]:
    """Copies by the files and places of the calls that they came through."""
    out: dict[str, list[_CopyOf]] = {}
    for site in sites:
        for copy in site.copies:
            for call in copy:
                out.setdefault(call.file, []).append((call.pos, site, copy))
    return out


def _inlined(
    check: _Check, annotation: Annotation, package: Package, copies: Sequence[_CopyOf], marked: tuple[Place, str]
) -> None:
    """What stands on the heap in bodies that were inlined into the scope, from outside of it."""
    told: set[Site] = set()
    for pos, site, copy in copies:
        if site in told or not annotation.scope.holds(pos) or annotation.holds(site.file, site.pos):
            continue
        told.add(site)
        at = package.place(pos)
        check.add(
            annotation.word, f"{site.message} in {site.key.function}, where //goesc:{annotation.word} forbids it",
            Place(at.filename, at.line, at.column), function=copy[-1].caller, package=package.path, key=site.key,
            detail=_body(site), related=[marked, (site.place, "it is made here"), *_through(site, copy)],
            snippet=check.line(package, pos)[2],
        )  # fmt: skip


def _leaking(check: _Check, annotation: Annotation, package: Package, marked: tuple[Place, str]) -> None:
    """Parameters declared in the scope that leak to the heap; a function literal's are not the function's."""
    seen: set[int] = set()
    whole = annotation.scope.what == "function"
    for function in package.functions:
        if whole and not _is_declared(function):
            continue
        for parameter in function.parameters:
            if not _leaks(parameter) or parameter.pos in seen:
                continue
            file = package.fset.file(parameter.pos) if package.fset is not None else None
            if (
                file is None
                or not annotation.holds(file.name, parameter.pos)
                or check.allowed(file.name, parameter.pos)
            ):
                continue
            seen.add(parameter.pos)
            name = unnamed(parameter.name) or f"parameter {parameter.name}"
            what = f"the content of {name}" if parameter.to_heap else name
            at = parameter.position
            check.add(
                "noescape", f"{what} leaks to the heap, where //goesc:noescape forbids it",
                Place(at.filename, at.line, at.column), function=fold_function(function.name), package=package.path,
                related=[marked], snippet=check.line(package, parameter.pos)[2],
            )  # fmt: skip


def _leaks(parameter: Parameter) -> bool:
    """To the heap, that is. Names with a dot are the compiler's own."""
    return parameter.pointers and parameter.to_heap >= 0 and not parameter.name.startswith(".")


def _is_declared(function: Function) -> bool:
    name = fold_function(function.name)
    return declared(name) == name


def _transitive(
    check: _Check, annotation: Annotation, package: Package, reach: Reach, marked: tuple[Place, str]
) -> None:
    """What the calls in the scope allocate, one finding a call."""
    hard = ("heap", "builtin", "runtime") if annotation.word == "noalloc" else ("heap", "builtin")
    wanted = frozenset({*hard, *(("unknown", "interface", "dynamic") if annotation.strict else ())})
    seen: set[int] = set()
    for function, item in _effects_within(annotation, package, reach, wanted):
        where = item.call or item.effect.pos
        if where in seen or item.effect.kind not in wanted or (not item.call and item.effect.kind in hard):
            continue
        if not annotation.scope.holds(where) or _is_in(annotation, item):
            continue  # what a closure of the scope calls is met there
        seen.add(where)
        at = package.place(where)
        if item.effect.kind in hard:
            inside = f", in {item.chain[-1]}" if len(item.chain) > 1 else ""
            asked = item.effect.asked if annotation.word == "noalloc" else None
            said = Terms(item.effect.package).happens(asked) if asked is not None else item.effect.text
            text = f"{item.chain[0]} allocates: {said}{inside}"
        else:
            text = f"{item.effect.text}, which may allocate"
        detail = [f"through {' → '.join(item.chain)}"] if len(item.chain) > 1 else []
        check.add(
            annotation.word, f"{text}, where //goesc:{annotation.word} transitive forbids it",
            Place(at.filename, at.line, at.column), function=fold_function(function.name), package=package.path,
            detail=detail, related=[marked, *([(item.effect.place, item.effect.text)] if item.call else [])],
            snippet=check.line(package, where)[2],
        )  # fmt: skip


def _is_in(annotation: Annotation, item: Found) -> bool:
    """Whether the function that is called stands in the scope."""
    return item.where is not None and annotation.covers(item.where, item.target)


def _effects_within(
    annotation: Annotation, package: Package, reach: Reach, kinds: frozenset[str]
) -> Iterator[tuple[Function, Found]]:
    """Effects of the functions that the scope may touch: its own function and the closures in it."""
    scope = annotation.scope
    for function in package.functions:
        if is_wrapper(function.name):
            continue
        if any(scope.holds(package.places(call.pos)[-1]) for call in function.calls):
            for item in reach.effects(package, function, kinds):
                yield function, item


# --- Budgets ----------------------------------------------------------------------------------------------------------

_SHOWN = 10  # calls that a finding on a budget names


def _budgets(check: _Check, budgets: Budgets) -> None:
    for annotation in check.annotations:
        if annotation.budget >= 0 and check.judges(annotation.layout, annotation.scope):
            _budgeted(check, annotation, budgets)
    for name, most in check.config.budgets.items():
        _budget_of(check, name, most, budgets)


def _budgeted(check: _Check, annotation: Annotation, budgets: Budgets) -> None:
    """//goesc:noalloc budget=N."""
    package = check.layouts[annotation.layout.file.name][1]
    functions = [f for f in package.functions if _is_declared(f) and annotation.scope.holds(f.pos)]
    if not functions:
        _without_code(check, annotation, package)
        return
    marked = (annotation.place, f"//goesc:noalloc budget={annotation.budget} is here")
    _judge_budget(
        check, package, annotation.layout, functions, annotation.budget, budgets, annotation.transitive, [marked]
    )


def _budget_of(check: _Check, name: str, most: int, budgets: Budgets) -> None:
    """--budget NAME=N, of all that the function calls. Raises GateError for a name that no function has."""
    found = False
    for package in check.packages:
        wanted = without_package(package, name)
        functions = [f for f in package.functions if _is_declared(f) and is_named(f.name, wanted)]
        by_file: dict[str, list[Function]] = {}
        for function in functions:
            file = package.fset.file(function.pos) if package.fset is not None else None
            if file is not None:
                by_file.setdefault(file.name, []).append(function)
        for file_name, group in by_file.items():
            own = next((file for file in package.files if file.name == file_name), None)
            if own is not None:
                found = True
                _judge_budget(check, package, layout_of(own), group, most, budgets, True, [])
    if not found and not check.result.faults:
        raise GateError(f"--budget: no function {name} in the packages that are checked")


def _judge_budget(
    check: _Check, package: Package, layout: Layout, functions: Sequence[Function], most: int, budgets: Budgets,
    follow: bool, related: list[tuple[Place, str]],
) -> None:  # fmt: skip
    """The declared function, or the worst of its instances, against its budget."""
    worst: tuple[Function, Spent] | None = None
    for function in functions:
        at = layout.file.offset(function.pos)
        decl = next((s.function for s in layout.spans if s.what == "function" and s.start <= at < s.end), None)
        if decl is None:
            continue
        whole = [function, *(f for f in package.functions if f.name.startswith(f"{function.name}."))]
        spent = budgets.spent(package, whole, depth_in(layout, decl), follow)
        if worst is None or (bool(spent.endless), spent.calls) > (bool(worst[1].endless), worst[1].calls):
            worst = function, spent
    if worst is None or (not worst[1].endless and worst[1].calls <= most):
        return
    function, spent = worst
    name = fold_function(function.name)
    if spent.endless:
        text = f"there is no bound on how often {name} takes memory, its budget is {most}"
        detail = [f"{' → '.join(spent.endless)}"]
    else:
        text = f"{name} may take memory {many(spent.calls, 'time')} a run, its budget is {most}"
        detail = []
    for pos, words in spent.seen[:_SHOWN]:
        related.append((_place(package, pos), words))
    if len(spent.seen) > _SHOWN:
        detail.append(f"{len(spent.seen) - _SHOWN} more")
    check.add(
        "over-budget", text, _place(package, function.pos), function=name, package=package.path, detail=detail,
        related=related, snippet=check.line(package, function.pos)[2],
    )  # fmt: skip


def _place(package: Package, pos: int) -> Place:
    at = package.place(pos)
    return Place(at.filename, at.line, at.column)


# --- gcassert and checkescape -----------------------------------------------------------------------------------------


def _asserted(check: _Check, layouts: list[Layout]) -> None:
    found, faults, unchecked = gcassert.read_assertions(layouts)
    _faults(check, faults)
    _unchecked(check, unchecked, "gcassert asks the compiler about it")
    check.result.annotations += len(found)
    _blind(check, found)
    inlining = [assertion for assertion in found if assertion.word == "inline"]
    found = [assertion for assertion in found if assertion.word == "noescape"]
    if check.result.inline:
        _asserted_inline(check, inlining)
    else:
        _unchecked(check, [("gcassert:inline", a.place) for a in inlining], "-l leaves inlining out")
    for assertion in found:
        package = check.layouts[assertion.file][1]
        for site in sites_of([package], constants=True):
            said = [(copy[-1].file, copy[-1].pos) if copy else (site.file, site.pos) for copy in site.copies]
            if not any(f == assertion.file and check.line(package, p)[1] == assertion.line for f, p in said):
                continue
            check.add(
                "gcassert-noescape", f"{site.message}, against //gcassert:noescape", site.place, package=package.path,
                function=site.key.function, key=site.key, detail=_body(site),
                related=[(assertion.place, "//gcassert:noescape is here"), *_through(site)],
                snippet=assertion.snippet,
            )  # fmt: skip


def _asserted_inline(check: _Check, found: Sequence[gcassert.Assertion]) -> None:
    """//gcassert:inline: of a line, or of the calls of a function in all packages that are checked."""
    for assertion in found:
        layout, package = check.layouts[assertion.file]
        span, marked = assertion.span, (assertion.place, "//gcassert:inline is here")
        if span.what == "function":
            start, end = layout.file.pos(span.start), layout.file.pos(span.end)
            names = {f.name for f in package.functions if _is_declared(f) and start <= f.pos < end}
            for caller, function, pos in _calls_left(check, package, names):
                text = f"the call of {fold_function(function)} is not inlined, against //gcassert:inline"
                check.add(
                    "gcassert-inline", text,
                    _place(caller, pos), package=caller.path, related=[marked], snippet=check.line(caller, pos)[2],
                )  # fmt: skip
            continue
        lines = {check.line(package, call.pos)[:2] for call in package.inlined}
        if (assertion.file, span.line) not in lines:
            text = "no call on this line is inlined, against //gcassert:inline"
            place = Place(assertion.file, span.line, layout.file.line_column(span.start)[1])
            check.add("gcassert-inline", text, place, package=package.path, related=[marked], snippet=assertion.snippet)


def _calls_left(check: _Check, owner: Package, names: set[str]) -> Iterator[tuple[Package, str, int]]:
    """Where functions of a package are called: the calls that are still there, as they are written."""
    for package in check.packages:
        told: set[int] = set()
        for function in package.functions:
            for call in function.calls:
                if call.kind != "static" or call.name not in names or (call.package or package.path) != owner.path:
                    continue
                pos = package.places(call.pos)[0]
                if not package.calls(call.pos) and pos not in told:
                    told.add(pos)
                    yield package, call.name, pos


def _blind(check: _Check, found: Sequence[gcassert.Assertion]) -> None:
    """What gcassert, run on this release's compiler, does not see: one note for each reason, at the first."""
    passed: dict[str, list[gcassert.Assertion]] = {}
    for assertion in found:
        release = release_named(check.layouts[assertion.file][1].release)
        for why in gcassert.blind(assertion, release or NEWEST, check.world.cwd):
            passed.setdefault(why, []).append(assertion)
    for why, those in passed.items():
        more = f" (and {many(len(those) - 1, 'more assertion')})" if len(those) > 1 else ""
        check.add("blind-assertion", f"gcassert itself passes over this{more}: {why}", those[0].place)


def _contracts(check: _Check, layouts: list[Layout], reach: Reach) -> None:
    found, faults = checkescape.read_contracts(layouts)
    unchecked: list[tuple[str, Place]] = []
    if check.only is None:
        _faults(check, faults)
        check.result.annotations += len(found)
    for contract in found:
        if not check.judges(contract.layout, contract.scope):
            continue
        package = check.layouts[contract.layout.file.name][1]
        functions = _of_contract(contract, package)
        if not functions:
            words = f"+{checkescape.WORDS[not contract.forbidden]}"
            check.generic.append(_Generic(words, contract.layout, contract.scope, contract.place, package))
            continue
        breaches, untold = checkescape.judge(contract, package, functions, reach)
        unchecked += [(words, contract.place) for words in untold]
        for breach in breaches:
            name = fold_function(functions[0].name) if functions else ""
            check.add(
                breach.rule, breach.message, breach.place, function=name, package=package.path, detail=breach.detail,
                related=[(contract.place, "the annotation is here")],
            )  # fmt: skip
    _unchecked(check, unchecked, "frame sizes decide it, which the compiler's back end lays out")


def _of_contract(contract: Contract, package: Package) -> list[Function]:
    """The declared function under the annotation: itself, or all its instances."""
    return [f for f in package.functions if _is_declared(f) and contract.scope.holds(f.pos) and not is_wrapper(f.name)]


def _unchecked(check: _Check, items: list[tuple[str, Place]], why: str) -> None:
    """One note for each kind of assertion that goesc leaves alone, at the first."""
    counts = Counter(word for word, _ in items)
    for word, count in counts.items():
        place = next(p for w, p in items if w == word)
        more = f" ({count} of them)" if count > 1 else ""
        check.add("not-checked", f"{word} is not checked{more}: {why}", place)


# --- The baseline -----------------------------------------------------------------------------------------------------


def _baseline(check: _Check, sites: list[Site], accepted: Mapping[Bare, int], whole: bool) -> None:
    covers = None if whole and not check.result.faults else check.result.packages
    found = baseline.compare(sites, accepted, covers)
    by_path = {package.path: package for package in check.packages}
    for site in found.new:
        room, here = found.counts[site.key.bare]
        text = f"{site.message} in {site.key.function}; the baseline does not hold it"
        if room:
            text = f"{site.message} in {site.key.function}; there are {here} such, the baseline holds {room}"
        package = by_path[site.key.package]
        check.add(
            "new-allocation", text + how_often(site.key.loops), site.place, function=site.key.function,
            package=site.key.package, key=site.key, detail=_body(site), related=_through(site),
            snippet=check.line(package, site.pos)[2],
        )  # fmt: skip
    for key in found.stale:
        room, here = found.counts[key.bare]
        many = f"; the baseline holds {room}, there are {here}" if room > 1 else ""
        text = f"stale entry of the baseline: {key.kind} {key.expression} in {key.function} of {key.package}"
        text += how_often(key.loops) + many
        place = Place(check.config.baseline or "")
        check.add(
            "stale-baseline", text, place, function=key.function, package=key.package, key=replace(key, ordinal=0)
        )


def leaks_of(packages: Sequence[Package]) -> dict[LeakKey, Place]:
    """Parameters of declared functions that leak to the heap, for comparisons."""
    out: dict[LeakKey, Place] = {}
    for package in packages:
        own = {file.name for file in package.files}
        for function in package.functions:
            if not _is_declared(function):
                continue
            for parameter in function.parameters:
                file = package.fset.file(parameter.pos) if package.fset is not None else None
                if not _leaks(parameter) or file is None or file.name not in own:
                    continue
                at = parameter.position
                key = LeakKey(package.path, fold_function(function.name), parameter.name, parameter.to_heap)
                out[key] = Place(at.filename, at.line, at.column)
    return out
