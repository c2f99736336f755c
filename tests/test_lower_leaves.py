"""Lowering leaves what the checker handed over as it was: the syntax tree, the side tables, the objects in them.

Each node and object is remembered with the values of its fields, each table with its entries; lists and scopes by what
they hold. `data/lower` has loops over functions with every jump out of them, labels, defers in loops, generic code and
conditions that constants decide.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from goesc.check.checker import check_package
from goesc.check.info import CheckedPackage
from goesc.drive import stages
from goesc.lower import passes
from goesc.lower.program import lower_package
from goesc.source.gcflags import GcFlags
from goesc.source.imports import scan_imports
from goesc.source.room import room_to_recurse
from goesc.source.unit import Unit, UnitFile, UnitId
from goesc.syntax import ast
from goesc.syntax.walk import children
from goesc.types.objects import Object, Scope

DATA = Path(__file__).parent / "data"
PROGRAMS = sorted([*(DATA / "golden").glob("*.go"), *(DATA / "lower").glob("*.go")])
NUMBERED = {"local_index"}  # of a type declared in a function: its number in the package belongs to lowering


def _fields(x: object) -> list[str]:
    """The attributes of an object, whether its class has slots or is compiled."""
    found = {name for cls in type(x).__mro__ for name, place in vars(cls).items() if hasattr(place, "__set__")}
    return sorted(name for name in found - NUMBERED if not name.startswith("__"))


def _value(x: object) -> object:
    if isinstance(x, list):
        return [_value(item) for item in x]
    if isinstance(x, Scope):
        return dict(x.elems)
    return x


def _remember(checked: CheckedPackage) -> dict[Any, Any]:
    """Everything by what holds it. The values are held too, so that no identity is given twice."""
    known: dict[Any, Any] = {}
    todo: list[ast.Node] = list(checked.files)
    while todo:
        node = todo.pop()
        known[node] = {name: _value(getattr(node, name)) for name in _fields(node)}
        todo += children(node)
    for name in _fields(checked.info):
        table = getattr(checked.info, name)
        known[name] = dict(table) if isinstance(table, dict) else _value(table)
    objects = {*checked.info.defs.values(), *checked.info.uses.values(), *checked.info.implicits.values()}
    own = [obj for obj in objects if isinstance(obj, Object) and obj.pkg is checked.pkg]
    for obj in own:
        known[obj] = {name: _value(getattr(obj, name)) for name in _fields(obj)}
    for tv in checked.info.types.values():
        known[tv] = (tv.mode, tv.type, tv.value)
    return known


@pytest.fixture(scope="module")
def session() -> stages.Session:
    return stages.open_session({**os.environ, "GOESC_CACHE": "off"})


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_tree_and_tables_stay(path: Path, session: stages.Session) -> None:
    source = UnitFile(path.name, path.name, path.read_bytes())
    head = scan_imports(source.src)
    imports = {spec.path: UnitId(spec.path) for spec in head.imports}
    unit = Unit(UnitId(path.stem), head.package, ".", [source], imports, complete=False)
    output = stages.Output(unit, session.fset)
    with room_to_recurse():
        files = stages.parse_unit(unit, session, output)
        config = stages.config_of(unit, GcFlags(m=4, l=1), session)
        checked = check_package(unit.path_flag, files, session.fset, session.importer(unit), config)
        assert not output.errors
        assert not checked.errors
        session.adopt(unit, checked)
        before = _remember(checked)
        program = lower_package(checked, session.fset, session, output.events.append, unit, explain=4)
        passes.run(program, output.events.append, explain=4)
    after = _remember(checked)
    assert after.keys() == before.keys()
    for key, value in before.items():
        assert after[key] == value, key
