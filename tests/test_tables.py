"""Tables of rules by operation or class: each rule takes what it stands at. mypy cannot know; the sources are read.

A rule's annotations come from the sources, because compiled functions have none.
"""

from __future__ import annotations

import ast
import functools
import importlib
import types
import typing
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import goesc
from goesc.ir import nodes
from goesc.ir.nodes import Node
from goesc.ir.op import Op
from goesc.ir.verify import OPS

PACKAGE = Path(goesc.__file__).parent
ROOMS = ("ir", "lower", "inline", "escape", "allocs")

CLASSES_OF: dict[Op, list[type[Node]]] = {}
for node_class, ops in OPS.items():
    for op in ops:
        CLASSES_OF.setdefault(op, []).append(node_class)


def modules() -> Iterator[types.ModuleType]:
    for room in ROOMS:
        for path in sorted((PACKAGE / room).rglob("*.py")):
            if path.stem != "__init__":
                yield importlib.import_module("goesc." + ".".join(path.relative_to(PACKAGE).with_suffix("").parts))


def tables() -> dict[str, list[tuple[Op | type, Callable[..., object]]]]:
    found = {}
    for module in modules():
        for name, table in vars(module).items():
            if isinstance(table, dict) and table and all(map(callable, table.values())):
                rules = [(key[0] if isinstance(key, tuple) else key, rule) for key, rule in table.items()]
                if all(rule.__module__ == "_operator" for _, rule in rules):
                    continue  # arithmetic: of numbers, not of nodes
                if all(isinstance(key, (Op, type)) and not isinstance(rule, type) for key, rule in rules):
                    found[f"{module.__name__.removeprefix('goesc.')}.{name}"] = rules
    return found


TABLES = tables()


@functools.cache
def functions(source: Path) -> list[ast.FunctionDef]:
    return [item for item in ast.walk(ast.parse(source.read_bytes())) if isinstance(item, ast.FunctionDef)]


def function(rule: Callable[..., object]) -> tuple[types.ModuleType, ast.FunctionDef]:
    """The source of a rule. Rules that others make have names of their own in their files."""
    # A method of a compiled class knows its class, which knows the module.
    module = importlib.import_module(getattr(rule, "__objclass__", rule).__module__)
    source = PACKAGE.joinpath(*module.__name__.split(".")[1:]).with_suffix(".py")
    # What mypyc makes of an inner function is an object of a class that is called after it.
    name = getattr(rule, "__name__", None) or type(rule).__name__
    found = [item for item in functions(source) if name == item.name or name.startswith(f"{item.name}_")]
    exact = [item for item in found if item.name == name] or found
    assert len(exact) == 1, f"{module.__name__}: {name} is a rule and wants a name of its own"
    return module, exact[0]


def accepted(annotation: ast.expr, module: types.ModuleType) -> tuple[type, ...]:
    """The classes that an annotation names; aliases are followed."""
    found: list[type] = []
    for item in ast.walk(annotation):
        value: object = None
        if isinstance(item, ast.Name):
            value = getattr(module, item.id, None) or getattr(nodes, item.id, None)
        elif isinstance(item, ast.Attribute) and isinstance(item.value, ast.Name):
            value = getattr(getattr(module, item.value.id), item.attr)
        found += [part for part in typing.get_args(value) or (value,) if isinstance(part, type)]
    return tuple(found)


def test_the_tables_are_found() -> None:
    assert {
        "ir.verify._RULES",
        "ir.fmt._EXPRESSIONS",
        "ir.dump._HEADS",
        "escape.rules.EXPRS",
        "escape.rules.STMTS",
    } < set(TABLES)


@pytest.mark.parametrize("name", sorted(TABLES))
def test_rules_take_what_they_stand_at(name: str) -> None:
    for key, rule in TABLES[name]:
        module, definition = function(rule)
        annotations = [a.annotation for a in (*definition.args.posonlyargs, *definition.args.args) if a.annotation]
        assert all("Any" not in ast.unparse(a) for a in annotations), f"{definition.name} takes Any"
        wanted = [key] if isinstance(key, type) else CLASSES_OF[key]
        takes = [accepted(a, module) for a in annotations]
        assert any(all(issubclass(cls, classes) for cls in wanted) for classes in takes), (
            f"{definition.name} stands at {key!r}, of {[cls.__name__ for cls in wanted]}"
        )
