"""Objects (what names denote), scopes and packages, as types2/object.go, scope.go, package.go (Go 1.27.3)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, Any, TypeAlias, final

from goesc.source.positions import NO_POS, Pos

if TYPE_CHECKING:
    from goesc.types.constant import Value
    from goesc.types.model import Type


class VarKind(IntEnum):
    PACKAGE = 0
    LOCAL = 1
    RECV = 2
    PARAM = 3
    RESULT = 4
    FIELD = 5


@dataclass(slots=True, eq=False, repr=False)
class Object:
    pos: Pos  # of the declaring identifier
    pkg: Package | None  # None for labels and the universe
    name: str
    type: Type | None
    parent: Scope | None = field(default=None, kw_only=True)  # None for methods and fields
    order: int = field(default=0, kw_only=True)  # > 0: source order of package-level objects
    scope_pos: Pos = field(default=NO_POS, kw_only=True)  # start of visibility of a local

    @property
    def exported(self) -> bool:
        first = self.name[:1]
        return first.isupper()


@final
@dataclass(slots=True, eq=False, repr=False)
class PkgName(Object):
    imported: Package = field(kw_only=True)
    used: bool = field(default=False, kw_only=True)


@final
@dataclass(slots=True, eq=False, repr=False)
class Const(Object):
    value: Value | None = None


@final
@dataclass(slots=True, eq=False, repr=False)
class TypeName(Object):
    """A declared type. `local_index` > 0 numbers types declared inside functions (T·1 in link strings).

    `implicits` is set on instances of types declared inside generic functions: how many of the type arguments are
    those of the function (L[int;string]).
    """

    local_index: int = field(default=0, kw_only=True)
    implicits: int = field(default=0, kw_only=True)


@final
@dataclass(slots=True, eq=False, repr=False)
class Var(Object):
    kind: VarKind = VarKind.LOCAL
    embedded: bool = False
    origin: Var | None = None
    used: bool = False


@final
@dataclass(slots=True, eq=False, repr=False)
class Func(Object):
    origin: Func | None = None
    ptr_recv: bool = False  # for methods whose type is not set up yet
    nointerface: bool = False
    decl: Any = None  # syntax.ast.FuncDecl of a function checked from source
    tags: Any = None  # parameter tags of an imported function (goesc.ir.leaks), receiver first; None: ask the facts
    inline: Any = None  # known with the tags: cost of inlining the function (goesc.inline), -1 if that is impossible

    def __getattr__(self, name: str) -> Any:
        """Called when a slot is unset: the type of a dependency's method is, until somebody reads it."""
        if name != "type" or self.pkg is None or self.pkg.completer is None:
            raise AttributeError(name)
        self.type = None
        self.pkg.completer(self)
        return self.type


@final
@dataclass(slots=True, eq=False, repr=False)
class Label(Object):
    used: bool = False


@final
@dataclass(slots=True, eq=False, repr=False)
class Builtin(Object):
    id: int = -1  # goesc.types.universe.BuiltinId


@final
@dataclass(slots=True, eq=False, repr=False)
class Nil(Object):
    pass


AnyObject: TypeAlias = PkgName | Const | TypeName | Var | Func | Label | Builtin | Nil


STATEMENT_SCOPES = frozenset({"block", "if", "for", "range", "switch", "case"})


@final
@dataclass(slots=True, eq=False, repr=False)
class Scope:
    parent: Scope | None
    pos: Pos = NO_POS
    end: Pos = NO_POS
    comment: str = ""
    is_func: bool = False
    elems: dict[str, Object] = field(default_factory=dict)
    children: list[Scope] = field(default_factory=list)
    # Where a lookup goes on: the parent, or an outer scope if statements between have no names of their own.
    outer: Scope | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        parent = self.parent
        if parent is None:
            return
        # Nothing is declared in the scope of a statement while one inside it is open.
        self.outer = parent.outer if not parent.elems and parent.comment in STATEMENT_SCOPES else parent
        if parent.comment != "universe":
            parent.children.append(self)

    def lookup(self, name: str) -> Object | None:
        return self.elems.get(name)

    def insert(self, obj: Object) -> Object | None:
        """Enter obj unless its name is taken; then return the object that has it."""
        other = self.elems.get(obj.name)
        if other is not None:
            return other
        self.elems[obj.name] = obj
        if obj.parent is None:
            obj.parent = self
        return None


@final
@dataclass(slots=True, eq=False, repr=False)
class Package:
    path: str  # "main" packages keep their import path here: "command-line-arguments"
    name: str
    scope: Scope
    imports: list[Package] = field(default_factory=list)
    complete: bool = False
    fake: bool = False
    go_version: str = ""  # "go1.27"; "" means no limit
    # A dependency is parsed and checked as far as somebody asks (goesc.facts.session): `loader` fills the
    # scope on first need, `completer` gives one of its objects, and all that object's type shows, their types.
    loader: Callable[[], None] | None = None
    completer: Callable[[Object], None] | None = None
    opener: Callable[[], None] | None = None  # reads the sources of a package that is known from facts

    def member(self, name: str) -> Object | None:
        """What an importing package finds under a name of this one, with its type complete."""
        if self.loader is not None:
            self.loader()
        obj = self.scope.lookup(name)
        if obj is not None and obj.type is None and self.completer is not None:
            self.completer(obj)
        return obj
