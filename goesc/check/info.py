"""What the checker found out: side tables keyed by AST node (types2/api.go:Info, Go 1.27.3).

    x := 1 + 2.0    ->   types[<1 + 2.0>] = TypeAndValue(mode=CONSTANT, type=float64, value=Fraction(3))
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import final

from goesc.release import GO1_27, Release
from goesc.source.errors import Diagnostic
from goesc.syntax import ast
from goesc.types.constant import Value
from goesc.types.model import Type
from goesc.types.objects import Func, Object, Package, Scope, Var
from goesc.types.sizes import AMD64, GcSizes


class Mode(IntEnum):
    """Operand modes, as types2/operand.go."""

    INVALID = 0
    NO_VALUE = 1
    BUILTIN = 2
    TYPE_EXPR = 3
    CONSTANT = 4
    VARIABLE = 5
    MAP_INDEX = 6
    VALUE = 7
    NIL_VALUE = 8
    COMMA_OK = 9
    COMMA_ERR = 10
    CGO_FUNC = 11


@final
@dataclass(slots=True, eq=False, repr=False)
class TypeAndValue:
    """`type` of a comma-ok expression in a two-value assignment is a Tuple, as in types2."""

    mode: Mode
    type: Type | None
    value: Value | None = None


class SelectionKind(IntEnum):
    FIELD_VAL = 0
    METHOD_VAL = 1
    METHOD_EXPR = 2


@final
@dataclass(slots=True, eq=False, repr=False)
class Selection:
    kind: SelectionKind
    recv: Type  # type of x in x.f
    obj: Object  # Var or Func
    index: list[int]  # path of field indices; the last is a field or method index
    indirect: bool  # a pointer was followed on the path


@final
@dataclass(slots=True, eq=False, repr=False)
class Instance:
    targs: list[Type]
    type: Type


@final
@dataclass(slots=True, eq=False, repr=False)
class Initializer:
    lhs: list[Var]
    rhs: ast.Expr


@final
@dataclass(slots=True, eq=False, repr=False)
class Info:
    types: dict[ast.Expr, TypeAndValue] = field(default_factory=dict)
    defs: dict[ast.Name, Object | None] = field(default_factory=dict)
    uses: dict[ast.Name, Object] = field(default_factory=dict)
    implicits: dict[ast.Node, Object] = field(default_factory=dict)  # clause vars, unnamed params, imports
    selections: dict[ast.SelectorExpr, Selection] = field(default_factory=dict)
    instances: dict[ast.Name, Instance] = field(default_factory=dict)
    scopes: dict[ast.Node, Scope] = field(default_factory=dict)
    init_order: list[Initializer] = field(default_factory=list)
    range_funcs: bool = False  # whether a loop over a function has been checked
    # For lowering alone: declarations whose loops over functions became calls, and the literals made of their bodies.
    ranges_rewritten: set[ast.Node] = field(default_factory=set)
    range_bodies: set[ast.FuncLit] = field(default_factory=set)
    file_versions: dict[ast.File, str] = field(default_factory=dict)


@final
@dataclass(slots=True, eq=False, repr=False)
class CheckedPackage:
    """The result of `goesc.check.checker.check_package`. Unusable for lowering if `errors` holds a hard one."""

    pkg: Package
    files: list[ast.File]
    info: Info
    errors: list[Diagnostic]
    sizes: GcSizes = AMD64  # of the target
    release: Release = GO1_27  # whose compiler checked it
    # Checks the body of one function of a package that was checked with bodies on demand; else does nothing.
    check_body: Callable[[Func], None] = lambda _func: None
