"""From a package that was compiled to what it tells others, and from there into a session.

data = export_of(output, session, telling)     # goesc.facts.exportdata.ExportData
known = known_of(unit, plain, key="5f3c...")   # for those that import it, in this process or another
enter(session, known)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, final

from goesc.check.info import CheckedPackage
from goesc.drive import stages
from goesc.drive.stages import Output
from goesc.facts.build import find_tags
from goesc.facts.encode import encode, is_generic, reach
from goesc.facts.exportdata import ExportData, Told
from goesc.facts.library import Entry
from goesc.facts.session import Session, func_key
from goesc.ir.inl import NEVER
from goesc.source.cachedir import key_of
from goesc.source.unit import Unit, UnitId
from goesc.syntax import ast
from goesc.types.objects import Func

Telling = Callable[[Output], Told]  # goesc.edit.told.told_by


@final
class Known(NamedTuple):
    """A finished package for those that import it. What it tells is `data`, or is kept under `key` in the cache;
    without either it is read from its sources."""

    unit: Unit
    entry: Entry
    data: bytes
    key: str
    plain: bool  # compiled with -l


def known_of(unit: Unit, plain: bool, data: bytes = b"", key: str = "") -> Known:
    imports = sorted({meant.path for meant in unit.imports.values()} - {"unsafe", "C"})
    parts = [str(unit.id), unit.name, unit.go_version, str(unit.complete), *imports]
    content = key_of([*parts, *(word for file in unit.files for word in (file.name, file.digest))])
    return Known(unit, Entry(str(unit.id), unit.name, bytes.fromhex(content)[:16], imports), data, key, plain)


def enter(session: Session, known: Known) -> None:
    session.add_units([known.unit], [known.unit.id] if known.plain else [])
    session.add_made(known.unit, known.entry, known.data, known.key)


def untold(units: Sequence[Unit], session: Session) -> list[Unit]:
    """The packages of the library that units import, however far, and that no facts tell of: on a target that has none,
    or in a Go tree that was changed. Dependencies first."""
    library = session.library
    if library is None:
        return []
    found: list[Unit] = []
    met = {unit.id for unit in units}
    pending: list[tuple[Iterator[UnitId], Unit | None]] = [(_imports(unit), None) for unit in reversed(units)]
    while pending:
        imports, unit = pending[-1]
        id = next(imports, None)
        if id is None:
            pending.pop()
            found += [unit] if unit is not None else []
        elif id not in met:
            met.add(id)
            known = id.variant or id.path in ("C", "unsafe") or session.holds_facts(id)
            other = library.unit(id.path) if not known else None
            if other is not None and other.files:
                pending.append((_imports(other), other))
    return found


def _imports(unit: Unit) -> Iterator[UnitId]:
    return iter(sorted(set(unit.imports.values())))


def export_of(output: Output, session: Session, telling: Telling | None) -> ExportData:
    """What a package that compiles tells others. What rests on a guess is found again by whoever asks for it."""
    checked = output.checked
    assert checked is not None
    if session.is_guessed(checked.pkg):
        return ExportData(Told(), b"")
    told = telling(output) if telling is not None else Told()
    facts = facts_of(output, session)
    if facts:
        return ExportData(told, facts)
    passed_on = session.passed_on(checked.pkg)
    return ExportData(told, b"", _tags_of(checked), None if passed_on is None else sorted(passed_on))


def facts_of(output: Output, session: Session) -> bytes:
    """Its facts; b"" if what it exports has no form there."""
    checked = output.checked
    assert checked is not None
    try:
        _, funcs = reach(checked)
        missing = [func for func in funcs if func.tags is None]
        if missing and find_tags(session, checked, missing, stages.analyze_functions):
            return b""
        return encode(
            checked, session.fset, lambda func: list(func.tags or []), passed_on=session.passed_on(checked.pkg)
        )
    except Exception:  # noqa: BLE001  # the package is then read from its sources, which tells what is wrong with it
        return b""


def _tags_of(checked: CheckedPackage) -> dict[str, tuple[list[str], int]]:
    found: dict[str, tuple[list[str], int]] = {}
    for file in checked.files:
        for decl in file.decls:
            func = checked.info.defs.get(decl.name) if type(decl) is ast.FuncDecl else None
            if isinstance(func, Func) and func.tags is not None and not is_generic(func):
                found[func_key(func)] = func.tags, NEVER if func.inline is None else func.inline
    return found
