"""A node of each IR class with something in every field, made by what the sources declare: help for tests/test_ir_*.py.

Read from the sources, because compiled classes (docs/decisions/0010-mypyc.md) tell neither slots nor signatures, and take
no values of other types than they declare.
"""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

from goesc.ir import exprs, names, node, stmts
from goesc.ir import nodes as ir
from goesc.ir.inl import Inl
from goesc.ir.nodes import Class, Esc, Func, Name, Node
from goesc.ir.op import Op
from goesc.ir.verify import OPS
from goesc.types.model import Kind, Signature
from goesc.types.objects import Package, Scope, Var, VarKind
from goesc.types.universe import TYP

INT = TYP[Kind.INT]
PKG = Package("q", "q", Scope(None))
FUNC_TYPE = Signature(None, [], [])


@cache
def classes() -> dict[str, ast.ClassDef]:
    found = {}
    for module in (node, names, exprs, stmts):
        source = Path(node.__file__).parent / f"{module.__name__.rpartition('.')[2]}.py"
        for item in ast.parse(source.read_bytes()).body:
            if isinstance(item, ast.ClassDef):
                found[item.name] = item
    return found


def slots(name: str) -> list[str]:
    """What nodes of a class hold, by its __slots__ and those of its bases."""
    definition = classes()[name]
    own = [
        element.value
        for item in definition.body
        if isinstance(item, ast.Assign) and ast.unparse(item.targets[0]) == "__slots__"
        for element in ast.walk(item.value)
        if isinstance(element, ast.Constant) and isinstance(element.value, str)
    ]
    return own + [slot for base in definition.bases for slot in slots(ast.unparse(base))]


def init_of(name: str) -> ast.FunctionDef:
    """The constructor of a class, its own or that of its base."""
    definition = classes()[name]
    for item in definition.body:
        if isinstance(item, ast.FunctionDef) and item.name == "__init__":
            return item
    return init_of(ast.unparse(definition.bases[0]))


def declared(name: str) -> dict[str, str]:
    """The type of each attribute, as the constructors of a class and of its bases declare it."""
    found: dict[str, str] = {}
    for base in classes()[name].bases:
        found |= declared(ast.unparse(base))
    init = init_of(name)
    parameters = {a.arg: ast.unparse(a.annotation) for a in (*init.args.args, *init.args.kwonlyargs) if a.annotation}
    for item in ast.walk(init):
        if isinstance(item, ast.AnnAssign):
            found[ast.unparse(item.target).removeprefix("self.")] = ast.unparse(item.annotation)
        elif isinstance(item, ast.Assign):
            for target in item.targets:
                attribute = ast.unparse(target).removeprefix("self.")
                constant = type(item.value.value).__name__ if isinstance(item.value, ast.Constant) else ""
                found.setdefault(attribute, parameters.get(attribute) or constant)
    return found


def name(sym: str = "x") -> Name:
    return Name(Op.ONAME, 3, sym, PKG, Class.AUTO, type=INT)


def func() -> Func:
    return Func(Op.ODCLFUNC, 4, name("f"), FUNC_TYPE)


def goto(label: str = "L") -> ir.BranchStmt:
    return ir.BranchStmt(Op.OGOTO, 5, label)


def value(annotation: str) -> object:
    """Something of a declared type that no constructor sets by itself."""
    return {
        "bool": lambda: True,
        "int": lambda: 11,
        "str": lambda: "some",
        "set[str]": lambda: {"some"},
        "list[str]": lambda: ["some"],
        "tuple[str, Op]": lambda: ("some", Op.OXOR),
        "Pos": lambda: 12,
        "Op": lambda: Op.OXOR,
        "Esc": lambda: Esc.HEAP,
        "Class": lambda: Class.PARAM,
        "Value": lambda: 13,
        "Type": lambda: INT,
        "Signature": lambda: FUNC_TYPE,
        "Package": lambda: PKG,
        "Var": lambda: Var(0, PKG, "v", INT, kind=VarKind.FIELD),
        "FuncObject": lambda: Var(0, PKG, "v", INT, kind=VarKind.FIELD),
        "Inl": lambda: Inl(1),
        "Slot": lambda: ir.Slot(1),
        "Node": goto,
        "Expr": name,
        "Name": name,
        "Func": func,
        "Stmt": goto,
        "CallExpr": lambda: ir.CallExpr(Op.OCALLFUNC, 6, name(), []),
        "ClosureExpr": lambda: ir.ClosureExpr(Op.OCLOSURE, 6, func()),
        "Stmts": lambda: [goto("a"), goto("b")],
        "list[Stmt]": lambda: [goto("a"), goto("b")],
        "list[Expr]": lambda: [name("a"), name("b")],
        "list[Name]": lambda: [name("a"), name("b")],
        "list[Func]": lambda: [func(), func()],
        "list[CaseClause]": lambda: [ir.CaseClause(Op.OCASE, 7, [], []), ir.CaseClause(Op.OCASE, 8, [], [])],
        "list[CommClause]": lambda: [ir.CommClause(Op.OCASE, 7, None, []), ir.CommClause(Op.OCASE, 8, None, [])],
    }[annotation.split(" | ", maxsplit=1)[0]]()


def sample(cls: type[Node], absent: tuple[str, ...] = ()) -> Node:
    """A node of a class with something in every field; None in those of `absent` that may hold it."""
    types = declared(cls.__name__)
    args = init_of(cls.__name__).args
    required = args.args[3 : len(args.args) - len(args.defaults)]
    n = cls(min(OPS[cls]), 2, *[value(ast.unparse(a.annotation)) for a in required if a.annotation is not None])
    for attribute in slots(cls.__name__):
        if attribute != "op":
            nothing = attribute in absent and "None" in types[attribute]
            setattr(n, attribute, None if nothing else value(types[attribute]))
    return n
