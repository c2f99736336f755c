"""What the checker found out: side tables keyed by AST node (types2/api.go:Info, Go 1.27.3).

x := 1 + 2.0    ->   types[<1 + 2.0>] = TypeAndValue(mode=CONSTANT, type=float64, value=Fraction(3))
"""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import final

from goesc.release import NEWEST, Release
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
class TypeAndValue:
    """`type` of a comma-ok expression in a two-value assignment is a Tuple, as in types2."""

    __slots__ = ("mode", "type", "value")

    def __init__(self, mode: Mode, type: Type | None, value: Value | None = None) -> None:
        self.mode = mode
        self.type = type
        self.value = value


class SelectionKind(IntEnum):
    FIELD_VAL = 0
    METHOD_VAL = 1
    METHOD_EXPR = 2


@final
class Selection:
    __slots__ = ("index", "indirect", "kind", "obj", "recv")

    def __init__(self, kind: SelectionKind, recv: Type, obj: Object, index: list[int], indirect: bool) -> None:
        self.kind = kind
        self.recv = recv  # type of x in x.f
        self.obj = obj  # Var or Func
        self.index = index  # path of field indices; the last is a field or method index
        self.indirect = indirect  # a pointer was followed on the path


@final
class Instance:
    __slots__ = ("targs", "type")

    def __init__(self, targs: list[Type], type: Type) -> None:
        self.targs = targs
        self.type = type


@final
class Initializer:
    __slots__ = ("lhs", "rhs")

    def __init__(self, lhs: list[Var], rhs: ast.Expr) -> None:
        self.lhs = lhs
        self.rhs = rhs


@final
class Info:
    __slots__ = (
        "defs", "file_versions", "implicits", "init_order", "instances", "range_funcs", "scopes", "selections", "types",
        "uses",
    )  # fmt: skip

    def __init__(self) -> None:
        self.types: dict[ast.Expr, TypeAndValue] = {}
        self.defs: dict[ast.Name, Object | None] = {}
        self.uses: dict[ast.Name, Object] = {}
        self.implicits: dict[ast.Node, Object] = {}  # clause vars, unnamed params, imports
        self.selections: dict[ast.SelectorExpr, Selection] = {}
        self.instances: dict[ast.Name, Instance] = {}
        self.scopes: dict[ast.Node, Scope] = {}
        self.init_order: list[Initializer] = []
        self.range_funcs = False  # whether a loop over a function has been checked
        self.file_versions: dict[ast.File, str] = {}


@final
class CheckedPackage:
    """The result of `goesc.check.checker.check_package`. Unusable for lowering if `errors` holds a hard one."""

    __slots__ = (
        "_read_all", "check_body", "declare", "errors", "info", "pkg", "read", "refuses_sizes", "release", "sizes",
    )  # fmt: skip

    def __init__(
        self, pkg: Package, files: list[ast.File], info: Info, errors: list[Diagnostic], sizes: GcSizes = AMD64,
        release: Release = NEWEST,
    ) -> None:  # fmt: skip
        self.pkg = pkg
        self.read = files  # so far
        self.info = info
        self.errors = errors
        self.refuses_sizes = False  # whether all errors are about types that are too large
        self.sizes = sizes  # of the target
        self.release = release  # whose compiler checked it
        # Checks the body of one function of a package that was checked with bodies on demand; else does nothing.
        self.check_body: Callable[[Func], None] = lambda _func: None
        # Of a package whose files are read as somebody wants them: reads that of a function; reads all.
        self.declare: Callable[[Func], None] = lambda _func: None
        self._read_all: Callable[[], None] = lambda: None

    def read_on_demand(self, declare: Callable[[Func], None], read_all: Callable[[], None]) -> None:
        """The package's files are not read before somebody wants them; positions rise as they are."""
        self.declare = declare
        self._read_all = read_all

    @property
    def files(self) -> list[ast.File]:
        """All of them: those that nobody has wanted are read now."""
        self._read_all()
        return self.read

    def declaration(self, func: Func) -> ast.FuncDecl | None:
        """Of a function of this package, with which its type agrees; None if there is no source of it."""
        self.declare(func)
        return func.decl
