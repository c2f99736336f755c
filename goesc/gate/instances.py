"""Instances of generic functions that nothing in their package instantiates, so that there is code to judge.

    with_instances(world, package, [decl of Fresh])      // the text of its file now ends in
                                                         // func goescInstance0() { type T = int; _ = Fresh[T] }

A type argument is the first type of its constraint's set, where that is written there, int, or if neither will do the
constraint itself: methods are then called as those of an interface. The texts are analysed in place of those on the
disk; no file is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final, NamedTuple, final

from goesc.api import Package
from goesc.gate.collect import World
from goesc.gate.model import GateError
from goesc.gate.scopes import Layout, layout_of
from goesc.syntax import ast
from goesc.syntax.printer import expr_string

_ANY: Final = ("any", "comparable")
_ARGUMENT: Final = "int"
_ROUNDS: Final = 4  # analyses of a package: with each way that there is, and without what no way fits


@final
class Made(NamedTuple):
    """The package with instances of its functions, and the world in which it was analysed."""

    world: World
    package: Package


@final
class _Call(NamedTuple):
    """What instantiates one function: in which file it can be written, and the ways to do it."""

    file: str
    ways: list[str]


def is_generic(decl: ast.FuncDecl) -> bool:
    return bool(decl.tparams) or (decl.recv is not None and isinstance(_receiver(decl.recv.type), ast.IndexExpr))


def with_instances(world: World, package: Package, wanted: Sequence[tuple[Layout, ast.FuncDecl]]) -> Made | None:
    """The package with instances of the functions that can be instantiated so; None if none can."""
    types = _types(package) if any(decl.recv is not None for _, decl in wanted) else {}
    calls = [call for layout, decl in wanted if (call := _call(types, layout, decl)) is not None]
    ways = [0] * len(calls)  # which is tried
    for _ in range(_ROUNDS):
        texts, places = _texts(package, calls, ways)
        if not places:
            return None
        made = World(replace(world.options, overlay=texts, jobs=1))
        try:
            made.load(_patterns(package))
        except GateError:
            return None
        found = made.packages.get(package.path)
        if found is not None:
            return Made(made, found)
        wrong = {
            places[at]
            for failed in made.failed
            for error in failed.errors
            if (at := (error.position.filename, error.position.line)) in places
        }
        if not wrong:
            return None
        for index in wrong:
            ways[index] += 1
    return None


def _patterns(package: Package) -> list[str]:
    if package.path == "command-line-arguments":
        return [file.name for file in package.files]
    return [package.path]


def _texts(
    package: Package, calls: Sequence[_Call], ways: Sequence[int]
) -> tuple[dict[str, str | bytes], dict[tuple[str, int], int]]:
    """Files with calls at their end, and at which line each stands."""
    sources = {file.name: file.src for file in package.files}
    added: dict[str, list[str]] = {}
    places: dict[tuple[str, int], int] = {}
    for index, (call, way) in enumerate(zip(calls, ways, strict=True)):
        if way < len(call.ways):
            lines = added.setdefault(call.file, [])
            lines.append(f"func goescInstance{index}() {{ {call.ways[way]} }}")
            places[call.file, sources[call.file].count(b"\n") + 1 + len(lines)] = index
    return {file: sources[file] + "\n".join(["", *lines]).encode() for file, lines in added.items()}, places


def _types(package: Package) -> dict[str, tuple[str, ast.TypeDecl]]:
    """The types that the package declares, each with its file."""
    return {
        decl.name.value: (file.name, decl)
        for file in package.files
        if (tree := layout_of(file).tree) is not None
        for decl in tree.decls
        if isinstance(decl, ast.TypeDecl)
    }


def _call(types: Mapping[str, tuple[str, ast.TypeDecl]], layout: Layout, decl: ast.FuncDecl) -> _Call | None:
    if decl.recv is None:
        name = f"{decl.name.value}[{_names(decl.tparams)}]"
        return _Call(layout.file.name, list(_ways(decl.tparams, name)))
    receiver = _receiver(decl.recv.type)
    base = receiver.x if isinstance(receiver, ast.IndexExpr) else receiver
    if not isinstance(base, ast.Name) or base.value not in types:
        return None
    file, declared = types[base.value]
    star = "*" if isinstance(decl.recv.type, ast.Operation) else ""
    name = f"({star}{base.value}[{_names(declared.tparams)}]).{decl.name.value}"
    return _Call(file, list(_ways(declared.tparams, name)))


def _receiver(type: ast.Expr) -> ast.Expr:
    while isinstance(type, (ast.ParenExpr, ast.Operation)):
        type = type.x
    return type


def _names(tparams: Sequence[ast.Field]) -> str:
    return ", ".join(field.name.value if field.name is not None else "" for field in tparams)


def _ways(tparams: Sequence[ast.Field], name: str) -> Iterator[str]:
    """Statements that mention the function with type arguments. A constraint that is a name may be of methods or of a
    set of types: only the checker knows."""
    for itself in (False, True):
        types = {field.name.value: _argument(field.type, itself) for field in tparams if field.name is not None}
        declared: list[str] = []
        while types:  # those first that mention no other
            first = next((t for t in types if not any(_mentions(types[t], u) for u in types if u != t)), min(types))
            declared.append(f"type {first} {types.pop(first)}")
        yield "; ".join([*declared, f"_ = {name}"])


def _mentions(text: str, name: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", text) is not None


def _argument(constraint: ast.Expr, itself: bool) -> str:
    """What stands behind `type T`."""
    text = expr_string(constraint)
    if itself and text not in _ANY:
        return f"= {text}"
    if isinstance(constraint, ast.InterfaceType):
        embedded = [field.type for field in constraint.methods if field.name is None]
        return _argument(embedded[0], itself) if embedded else f"= {_ARGUMENT}"
    if isinstance(constraint, ast.Operation) and constraint.op is ast.Op.TILDE:
        return f"= {expr_string(constraint.x)}"
    if isinstance(constraint, ast.Operation) and constraint.op is ast.Op.OR:
        return _argument(constraint.x, itself)
    named = isinstance(constraint, (ast.Name, ast.SelectorExpr, ast.IndexExpr))
    return f"= {_ARGUMENT if named else text}"
