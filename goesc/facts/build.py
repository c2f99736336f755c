"""Making facts: every package of a list is read from its sources once, its imports from the facts made before.

    for made in make(tree, ["errors", "io"], library, compile_for_others, analyze, analyze_instances):
        made.failures
    to_bytes(library)

What a package's facts say depends on its sources and on the facts of what it imports alone, so the result is the same
whatever
the list and its order. A function whose analysis fails is said to leak all it is given; a package whose
types have no form in facts gets an entry without facts, and is read from its sources. Both are reported.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from glob import escape, glob
from typing import NamedTuple, final

import msgspec

from goesc.check.checker import ImportFailure
from goesc.check.info import CheckedPackage
from goesc.facts.bodies import bodies_of, wrapped_of
from goesc.facts.encode import NotEncodable, encode, generic_functions, reach
from goesc.facts.library import Entry, FactLibrary, Header, pack
from goesc.facts.model import FORMAT
from goesc.facts.session import Analyze, AnalyzeInstances, CompileForOthers, Session, func_key
from goesc.facts.shapes import parameters_of, variants
from goesc.facts.tree import Tree
from goesc.release import Release
from goesc.source import disk
from goesc.source.errors import InternalError, Unsupported, told
from goesc.source.patterns import match_pattern
from goesc.source.positions import NO_POS
from goesc.source.room import let_go, sweep
from goesc.source.std import Library
from goesc.source.unit import Unit, UnitId
from goesc.types.object import signature
from goesc.types.objects import Func


@final
class Made(NamedTuple):
    """One package done: what failed of it, if anything did."""

    path: str
    size: int  # bytes of encoded facts
    functions: int
    failures: list[str]


def closure(tree: Tree, paths: Iterable[str]) -> list[str]:
    """The packages and all they import, imports first, otherwise in the order given. unsafe has no facts."""
    out: dict[str, None] = {}
    stack: list[tuple[str, Iterator[str]]] = []
    open_: set[str] = set()

    def enter(path: str) -> None:
        if path in out or path in open_ or path in ("unsafe", "C"):
            return
        unit = tree.library.unit(path)
        if unit is None:
            return
        open_.add(path)
        stack.append((path, iter(sorted({meant.path for meant in unit.imports.values()}))))

    for path in paths:
        enter(path)
        while stack:
            current, rest = stack[-1]
            child = next(rest, None)
            if child is None:
                stack.pop()
                out[current] = None
            else:
                enter(child)
    return list(out)


def new_library(
    target: str, identity: str, path: str, release: Release, licence: str = "", bodies: bool = False
) -> FactLibrary:  # fmt: skip
    """An empty one, which takes `bodies` if it has the licence of these. Of a release whose wrappers have calls inlined
    even with -l it takes those that they need in any case."""
    wrapping = release.wrappers_inlined and not bodies
    licence = licence if bodies or wrapping else ""
    return FactLibrary(path, Header(FORMAT, release.version, target, identity, [], licence, wrapping), 0)


def make(
    tree: Tree, paths: Iterable[str], library: FactLibrary, compile_for_others: CompileForOthers, analyze: Analyze,
    analyze_instances: AnalyzeInstances,
) -> Iterator[Made]:  # fmt: skip
    """Add the facts of packages, which come imports first, to a library; what it holds already stays.

    With a licence comes what is needed of their sources.
    """
    session: Session | None = None
    for path in paths:
        if tree.agrees(path, library.packages):
            continue
        if session is not None and session.is_full:
            session = None
            let_go()
        sweep()
        if session is None:
            session = Session(tree.library, analyze, None, library.header.identity, facts=[library])
            session.tree = tree
        yield _make_one(session, path, library, compile_for_others, analyze, analyze_instances)


def to_bytes(library: FactLibrary) -> bytes:
    header = library.header
    packages = [
        (entry, library.read(path) or b"", library.read_bodies(path) or b"") for path, entry in library.packages.items()
    ]
    return pack(header.version, header.target, header.identity, packages, header.licence, header.wrapping)


def _make_one(
    session: Session, path: str, library: FactLibrary, compile_for_others: CompileForOthers, analyze: Analyze,
    analyze_instances: AnalyzeInstances,
) -> Made:  # fmt: skip
    library.packages.pop(path, None)
    library.fresh.pop(path, None)
    tree = session.tree
    assert tree is not None
    unit = tree.library.unit(path)
    assert unit is not None
    imports = sorted({meant.path for meant in unit.imports.values()} - {"unsafe", "C"})
    entry = Entry(path, unit.name, tree.digest(path), imports)
    failures: list[str] = []
    facts = texts = b""
    functions = 0
    try:
        checked = _checked(session, unit, compile_for_others, failures)
        objects, funcs = reach(checked)
        functions = len(funcs)
        failures += find_tags(session, checked, funcs, analyze)
        if checked.errors:
            raise NotEncodable(f"type errors, the first: {checked.errors[0].text}")
        known = find_shapes(session, checked, generic_functions(objects), analyze_instances, failures)
        passed_on = session.passed_on(checked.pkg)
        facts = encode(checked, session.fset, lambda func: list(func.tags or []), known.__getitem__, passed_on)
        if library.header.licence:
            found = (wrapped_of if library.header.wrapping else bodies_of)(checked, session.fset, unit)
            texts = msgspec.msgpack.encode(found) if found is not None else b""
    except (NotEncodable, ImportFailure, InternalError, Unsupported) as err:
        failures.append(told(err))
    except Exception as err:  # noqa: BLE001  # a fault in any stage must not end the building of all other packages
        failures.append(told(err))
    entry = Entry(path, unit.name, entry.digest, imports, length=len(facts), failed="\n".join(failures))
    library.add(entry, facts, texts)
    return Made(path, len(facts), functions, failures)


def _checked(session: Session, unit: Unit, compile_for_others: CompileForOthers, failures: list[str]) -> CheckedPackage:
    """The package with the tags of all its functions; if that fails, without them."""
    try:
        checked = compile_for_others(session, unit)
    except Exception as err:  # noqa: BLE001  # see _make_one
        failures.append(told(err))
        checked = None
    if checked is None:
        checked = session.checked(session.dependency(UnitId(unit.import_path), NO_POS).pkg)
        assert checked is not None
    return checked


def find_tags(session: Session, checked: CheckedPackage, funcs: list[Func], analyze: Analyze) -> list[str]:
    """Have functions analysed together; if that fails, one by one. What fails then leaks all it is given."""
    failures = []
    try:
        analyze(session, checked, [f for f in funcs if f.tags is None])
    except Exception as err:  # noqa: BLE001  # see _make_one
        failures.append(told(err))
    for func in funcs:
        if func.tags is not None:
            continue
        try:
            analyze(session, checked, [func])
        except Exception as err:  # noqa: BLE001  # see _make_one
            failures.append(f"{func_key(func)}: {told(err)}")
        if func.tags is None:
            sig = signature(func)
            func.tags = [""] * (len(sig.params) + (sig.recv is not None))
    return failures


def find_shapes(
    session: Session, checked: CheckedPackage, funcs: list[Func], analyze: AnalyzeInstances, failures: list[str]
) -> dict[Func, dict[str, list[str]]]:
    """Tags of instances of generic functions for every shape that tells (goesc.facts.shapes), by its key.

    Those of a function whose analysis fails are left out: then it leaks all that it is given.
    """
    found: dict[Func, dict[str, list[str]]] = {func: {} for func in funcs}
    wanted = [(func, key, targs) for func in funcs for key, targs in variants(parameters_of(func), session.sizes)]
    try:
        answers = analyze(session, checked, [(func, targs) for func, _, targs in wanted]) if wanted else []
        for (func, key, _), tags in zip(wanted, answers, strict=True):
            found[func][key] = tags
        return found
    except Exception as err:  # noqa: BLE001  # see _make_one
        failures.append(told(err))
    for func, key, targs in wanted:
        try:
            found[func][key] = analyze(session, checked, [(func, targs)])[0]
        except Exception as err:  # noqa: BLE001  # see _make_one
            failures.append(f"{func_key(func)} for {key}: {told(err)}")
    return found


def licence_of(library: Library) -> str:
    """The licence of a Go tree. Distributions that leave it out keep those of the packages that it vendors, which are
    the Go project's own and word for word the same."""
    folders = [
        library.goroot,
        *sorted(glob(os.path.join(escape(library.goroot), "src", "vendor", "golang.org", "x", "*"))),
    ]
    for folder in folders:
        try:
            return disk.read(os.path.join(folder, "LICENSE")).decode("utf-8", "replace")
        except OSError:
            continue
    return ""


def standard_packages(library: Library, patterns: Sequence[str]) -> list[str]:
    """Packages of the library that match one of the patterns; `std` is all that is neither a command nor in cmd."""
    matchers = [match_pattern("..." if p == "std" else p) for p in patterns]
    source = os.path.join(library.goroot, "src")
    found = []
    for folder, below, _ in os.walk(source):
        path = os.path.relpath(folder, source).replace(os.sep, "/")
        below[:] = sorted(n for n in below if n != "testdata" and n[0] not in "._" and (path, n) != (".", "cmd"))
        if path in (".", "builtin", "unsafe"):
            continue
        # Vendored packages are part of the library, which `...` passes over.
        inner = path.removeprefix("vendor/")
        if any(match(inner) or match(path) for match in matchers):
            unit = library.unit(path)
            if unit is not None and unit.files and unit.name != "main":
                found.append(path)
    return found
