"""Small changes of rules, and how one is put into a process: the machinery of `benchmarks.mutants`.

    for mutant in mutants(("escape",)):
        if apply(mutant): ...       # in a copy of the process: the functions of goesc have the changed code

A change is of a syntax tree: a statement that says something is left out, a condition turned round or shortened, an
operator, a limit or a truth value is another. Functions get new code in place, so that tables and modules that hold
them need not be made again; a constant is set wherever its name was imported.
"""

from __future__ import annotations

import ast
import copy
import importlib
import sys
import types
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

TOP = Path(__file__).resolve().parent.parent
# The plain solver is held against the quick one; drawing, measuring and the rules of others are no verdicts of gc.
LEFT_OUT = tuple(f"escape/{name}.py" for name in ("reference", "solvers", "variants", "fields", "stages", "model"))
_SKIP = ("__repr__", "__str__", "__reduce__")
_NO_RULES = ("annotation", "returns", "decorator_list", "bases", "type_params")

At: TypeAlias = tuple[str, int | None]  # a field of a node, and the index in it


@dataclass
class _Edit:
    """A change of a tree that is made when it is wanted."""

    tree: ast.Module
    where: list[At]
    new: ast.AST

    def made(self) -> ast.Module:
        tree = copy.deepcopy(self.tree)
        holder, at = _at(tree, self.where[:-1]), self.where[-1]
        new = ast.fix_missing_locations(ast.copy_location(copy.deepcopy(self.new), _get(holder, at)))
        name, index = at
        if index is None:
            setattr(holder, name, new)
        else:
            getattr(holder, name)[index] = new
        return ast.fix_missing_locations(tree)


@dataclass
class Mutant:
    """One change: `path:line`, what was there and what is there now."""

    path: Path
    line: int
    last: int  # line of the change
    function: str  # its qualified name; "" for the module's own level
    names: tuple[str, ...]  # that are set there, on the module's own level
    what: str
    edit: _Edit
    key: str  # as far as it does not depend on what stands elsewhere
    killed: str = ""

    def __str__(self) -> str:
        return f"{self.path.relative_to(TOP)}:{self.line}: {self.what}"


# --- changes ---------------------------------------------------------------------------------------------------------

_OTHER: dict[type[ast.AST], type[ast.AST]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult, ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr, ast.LShift: ast.RShift, ast.RShift: ast.LShift, ast.Mod: ast.Mult,
}  # fmt: skip


def changes(tree: ast.Module) -> Iterator[tuple[list[At], ast.AST, str, str]]:
    """(path of a node in the tree, what is to stand there, the function that it is in, words)."""
    todo: list[tuple[ast.AST, list[At], str]] = [(tree, [], "")]
    while todo:
        node, path, function = todo.pop()
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            function = f"{function}.{node.name}".lstrip(".")
        if _decides_nothing(node):
            continue
        if function:
            for new, words in (*_left_out(node), *_turned(node), *_shifted(node)):
                yield path, new, function, words
        else:
            for new, words in _shifted(node):
                yield path, new, function, words
        for name, value in ast.iter_fields(node):
            if name in _NO_RULES:
                continue
            if isinstance(value, ast.AST):
                todo.append((value, [*path, (name, None)], function))
            elif isinstance(value, list):
                inner = ((at, item) for at, item in enumerate(value) if isinstance(item, ast.AST))
                todo.extend((item, [*path, (name, at)], function) for at, item in inner)


def _decides_nothing(node: ast.AST) -> bool:
    match node:
        case ast.arguments() | ast.Raise() | ast.Assert() | ast.Import() | ast.ImportFrom() | ast.AnnAssign(value=None):
            return True
        case ast.If(body=[ast.Raise() as only], orelse=[]):
            return "InternalError" in ast.unparse(only)  # an assertion
        case ast.If():
            return ast.unparse(node.test) == "TYPE_CHECKING"
        case ast.AugAssign(target=ast.Attribute(value=ast.Name(id="spent"))):
            return True  # measured: escape/stages.py
        case ast.FunctionDef():
            return node.name in _SKIP
        case ast.keyword(arg="strict"):
            return True  # of zip: an assertion
    return False


def _left_out(node: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    match node:
        case (
            ast.Expr(value=ast.Call()) | ast.AugAssign() | ast.Continue() | ast.Break() | ast.Return(value=None)
            | ast.Assign(targets=[ast.Attribute() | ast.Subscript()])
        ):  # fmt: skip
            yield ast.Pass(), f"left out: {_short(node)}"


def _turned(node: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    match node:
        case ast.If() | ast.IfExp() | ast.While() if not isinstance(node.test, ast.Constant):
            new = copy.copy(node)
            new.test = ast.UnaryOp(ast.Not(), node.test)
            yield new, f"turned round: {_short(node.test)}"
        case ast.BoolOp() if not _narrows(node.values[-1]):
            shorter = node.values[0] if len(node.values) == 2 else ast.BoolOp(node.op, node.values[:-1])
            yield shorter, f"without {_short(node.values[-1])}: {_short(node)}"


def _shifted(node: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    """Operators and constants for their neighbours."""
    match node:
        case ast.Compare(ops=[op]):
            new: ast.AST = ast.Compare(node.left, [_OTHER[type(op)]()], node.comparators)
        case ast.BoolOp(op=op):
            new = ast.BoolOp(_OTHER[type(op)](), node.values)
        case ast.BinOp(op=op) if type(op) in _OTHER and not _textual(node):
            new = ast.BinOp(node.left, _OTHER[type(op)](), node.right)
        case ast.Constant(value=bool() as value):
            yield ast.Constant(not value), f"{value} -> {not value}"
            return
        case ast.Constant(value=int() as value):
            yield ast.Constant(value + 1), f"{value} -> {value + 1}"
            return
        case _:
            return
    yield new, f"{_short(node)} -> {_short(new)}"


def _narrows(node: ast.expr) -> bool:
    """Whether it is there for the type checker: isinstance(n, C) after n's operation was looked at, n is not None."""
    match node:
        case ast.Call(func=ast.Name(id="isinstance")):
            return True
        case ast.Compare(ops=[ast.Is() | ast.IsNot()], comparators=[ast.Constant(value=None)]):
            return True
    return False


def _textual(node: ast.BinOp) -> bool:
    parts = (node.left, node.right)
    return any(
        isinstance(part, (ast.JoinedStr, ast.List, ast.Tuple)) or isinstance(getattr(part, "value", 0), str)
        for part in parts
    )


def _short(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= 90 else text[:87] + "..."


def sources(room: str) -> list[Path]:
    """The files of a room that hold rules."""
    paths = sorted((TOP / "goesc" / room).glob("*.py"))
    return [path for path in paths if path.relative_to(TOP / "goesc").as_posix() not in LEFT_OUT]


def mutants(rooms: Sequence[str], *only: str) -> list[Mutant]:
    """Of all files of these rooms, or of FILE or FILE:LINE alone."""
    found = []
    times = Counter[str]()
    for room in rooms:
        for path in sources(room):
            name = path.relative_to(TOP).as_posix()
            if only and not any(name == one.partition(":")[0] for one in only):
                continue
            tree = ast.parse(path.read_text("utf-8"))
            for where, new, function, words in changes(tree):
                holder, at = _at(tree, where[:-1]), where[-1]
                old = _get(holder, at)
                here = getattr(old, "lineno", 0)
                key = f"{name} {function}: {words}"
                times[key] += 1
                key += f" #{times[key]}" if times[key] > 1 else ""
                if only and name not in only and f"{name}:{here}" not in only:
                    continue
                names = () if function else _set(tree.body[where[0][1] or 0])
                edit = _Edit(tree, where, new)
                found.append(Mutant(path, here, _last(old), function, names, words, edit, key))
    return found


def drawn(work: Sequence[Mutant], count: int, seed: int) -> list[Mutant]:
    """So many of them. Changes elsewhere in the sources do not change the draw: it does not know lines."""
    return sorted(work, key=lambda mutant: sha256(f"{seed} {mutant.key}".encode()).digest())[:count]


def _last(node: ast.AST) -> int:
    """The last line of what is evaluated where the node stands: of an `if`, its condition."""
    if isinstance(node, (ast.If, ast.While)):
        node = node.test
    return getattr(node, "end_lineno", 0) or 0


def _set(statement: ast.stmt) -> tuple[str, ...]:
    nodes = ast.walk(statement)
    return tuple(node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store))


def _get(holder: ast.AST, at: tuple[str, int | None]) -> ast.AST:
    value = getattr(holder, at[0])
    return value if at[1] is None else value[at[1]]


def _at(tree: ast.AST, where: Sequence[tuple[str, int | None]]) -> ast.AST:
    for at in where:
        tree = _get(tree, at)
    return tree


# --- a mutant in place -----------------------------------------------------------------------------------------------


def functions_of(module: types.ModuleType) -> dict[str, types.FunctionType]:
    """The functions and methods that a module defines, by qualified name."""
    found: dict[str, types.FunctionType] = {}
    todo: list[tuple[object, int]] = [(value, 0) for value in vars(module).values()]
    while todo:
        value, depth = todo.pop()
        value = getattr(value, "__wrapped__", value)
        value = getattr(value, "__func__", getattr(value, "fget", value))
        if isinstance(value, types.FunctionType) and value.__module__ == module.__name__:
            found[value.__qualname__] = value
        elif isinstance(value, type) and value.__module__ == module.__name__ and depth < 3:
            todo.extend((inner, depth + 1) for inner in vars(value).values())
    return found


def apply(mutant: Mutant) -> bool:
    """Change the rule in this process; False if the change cannot be made so."""
    module = importlib.import_module(".".join(mutant.path.relative_to(TOP).with_suffix("").parts))
    tree = mutant.edit.made()
    if not mutant.function:
        return _apply_constant(module, tree, mutant.edit.where[0][1] or 0)
    try:
        code = compile(tree, str(mutant.path), "exec")
    except (SyntaxError, ValueError):
        return False
    codes = {inner.co_qualname: inner for inner in _codes(code)}
    functions = functions_of(module)
    name = mutant.function
    while name and name not in functions:  # a function inside a function goes with the outer one
        name = name.rpartition(".")[0]
    if not name or name not in codes:
        return False
    try:
        functions[name].__code__ = codes[name]
    except ValueError:  # it takes other variables from around it
        return False
    return True


def _apply_constant(module: types.ModuleType, tree: ast.Module, at: int) -> bool:
    statement = tree.body[at]
    if not isinstance(statement, (ast.Assign, ast.AnnAssign)):
        return False
    names = _set(statement)
    scope = dict(vars(module))
    exec(compile(ast.Module([statement], []), module.__file__ or "", "exec"), scope)  # noqa: S102 - our own source
    for name in names:
        old = vars(module).get(name)
        for other in list(sys.modules.values()):
            if other is not None and vars(other).get(name, module) is old:
                setattr(other, name, scope[name])
    return bool(names)


def _codes(code: types.CodeType) -> Iterator[types.CodeType]:
    for const in code.co_consts:
        if isinstance(const, types.CodeType):
            yield const
            yield from _codes(const)
