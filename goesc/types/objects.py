"""Objects (what names denote), scopes and packages, as types2/object.go, scope.go, package.go (Go 1.27.3)."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING, final

from goesc.source.positions import NO_POS, Pos

if TYPE_CHECKING:
    from goesc.syntax.ast import FuncDecl
    from goesc.types.constant import Value
    from goesc.types.model import Type


class VarKind(IntEnum):
    PACKAGE = 0
    LOCAL = 1
    RECV = 2
    PARAM = 3
    RESULT = 4
    FIELD = 5


class Object:
    __slots__ = ("name", "order", "parent", "pkg", "pos", "scope_pos", "type")

    def __init__(
        self, pos: Pos, pkg: Package | None, name: str, type: Type | None, *, parent: Scope | None = None
    ) -> None:
        self.pos = pos  # of the declaring identifier
        self.pkg = pkg  # None for labels and the universe
        self.name = name
        self.type = type
        self.parent = parent  # None for methods and fields
        self.order = 0  # > 0: source order of package-level objects
        self.scope_pos: Pos = NO_POS  # start of visibility of a local

    @property
    def exported(self) -> bool:
        first = self.name[:1]
        return first.isupper()


@final
class PkgName(Object):
    __slots__ = ("imported", "used")

    def __init__(self, pos: Pos, pkg: Package | None, name: str, type: Type | None, *, imported: Package) -> None:
        super().__init__(pos, pkg, name, type)
        self.imported = imported
        self.used = False


@final
class Const(Object):
    __slots__ = ("value",)

    def __init__(self, pos: Pos, pkg: Package | None, name: str, type: Type | None, value: Value | None = None) -> None:
        super().__init__(pos, pkg, name, type)
        self.value = value


@final
class TypeName(Object):
    """A declared type. `local_index` > 0 numbers types declared inside functions (T·1 in link strings).

    `implicits` is set on instances of types declared inside generic functions: how many of the type arguments are
    those of the function (L[int;string]).
    """

    __slots__ = ("implicits", "local_index")

    def __init__(
        self, pos: Pos, pkg: Package | None, name: str, type: Type | None, *, parent: Scope | None = None,
        local_index: int = 0, implicits: int = 0,
    ) -> None:  # fmt: skip
        super().__init__(pos, pkg, name, type, parent=parent)
        self.local_index = local_index
        self.implicits = implicits


@final
class Var(Object):
    __slots__ = ("embedded", "kind", "origin", "used")

    def __init__(
        self, pos: Pos, pkg: Package | None, name: str, type: Type | None, kind: VarKind = VarKind.LOCAL,
        embedded: bool = False, origin: Var | None = None,
    ) -> None:  # fmt: skip
        super().__init__(pos, pkg, name, type)
        self.kind = kind
        self.embedded = embedded
        self.origin = origin
        self.used = False

    def clone(self) -> Var:
        """types2 writes *w = *v."""
        new = Var(self.pos, self.pkg, self.name, self.type, self.kind, self.embedded, self.origin)
        new.parent, new.order, new.scope_pos, new.used = self.parent, self.order, self.scope_pos, self.used
        return new


@final
class Func(Object):
    """A function or method.

    One of a dependency may wait: `type` is None, or what facts said before the sources were opened, until somebody
    asks with `resolve`. What a look-up gives has been resolved.
    """

    __slots__ = ("decl", "inline", "nointerface", "origin", "ptr_recv", "tags", "waits")

    def __init__(self, pos: Pos, pkg: Package | None, name: str, type: Type | None, origin: Func | None = None) -> None:
        super().__init__(pos, pkg, name, type)
        self.waits = False
        self.origin = origin
        self.ptr_recv = False  # for methods whose type is not set up yet
        self.nointerface = False
        self.decl: FuncDecl | None = None  # of a function checked from source
        # parameter tags of an imported function (goesc.ir.leaks), receiver first; None: ask the facts
        self.tags: list[str] | None = None
        # known with the tags: cost of inlining the function (goesc.inline), -1 if that is impossible
        self.inline: int | None = None

    def clone(self) -> Func:
        new = Func(self.pos, self.pkg, self.name, self.resolve(), self.origin)
        new.parent, new.order, new.scope_pos = self.parent, self.order, self.scope_pos
        new.ptr_recv, new.nointerface, new.decl = self.ptr_recv, self.nointerface, self.decl
        new.tags, new.inline = self.tags, self.inline
        return new

    def resolve(self) -> Type | None:
        """The type, found now if it waits."""
        if self.waits:
            self.waits = False
            self.type = None
            assert self.pkg is not None
            assert self.pkg.completer is not None
            self.pkg.completer(self)
        return self.type


@final
class Label(Object):
    __slots__ = ("used",)

    def __init__(self, pos: Pos, pkg: Package | None, name: str, type: Type | None) -> None:
        super().__init__(pos, pkg, name, type)
        self.used = False


@final
class Builtin(Object):
    __slots__ = ("id",)

    def __init__(self, pos: Pos, pkg: Package | None, name: str, type: Type | None, id: int = -1) -> None:
        super().__init__(pos, pkg, name, type)
        self.id = id  # goesc.types.universe.BuiltinId


@final
class Nil(Object):
    __slots__ = ()


STATEMENT_SCOPES = frozenset({"block", "if", "for", "range", "switch", "case"})


@final
class Scope:
    __slots__ = ("children", "comment", "elems", "end", "is_func", "outer", "parent", "pos")

    def __init__(
        self, parent: Scope | None, pos: Pos = NO_POS, end: Pos = NO_POS, comment: str = "", is_func: bool = False
    ) -> None:
        self.parent = parent
        self.pos = pos
        self.end = end
        self.comment = comment
        self.is_func = is_func
        self.elems: dict[str, Object] = {}
        self.children: list[Scope] = []
        # Where a lookup goes on: the parent, or an outer scope if statements between have no names of their own.
        self.outer: Scope | None = None
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
class Package:
    __slots__ = (
        "complete", "completer", "fake", "go_version", "imports", "loader", "name", "opener", "path", "scope",
        "weigher",
    )  # fmt: skip

    def __init__(self, path: str, name: str, scope: Scope, complete: bool = False, fake: bool = False) -> None:
        self.path = path  # "main" packages keep their import path here: "command-line-arguments"
        self.name = name
        self.scope = scope
        self.imports: list[Package] = []
        self.complete = complete
        self.fake = fake
        self.go_version = ""  # "go1.27"; "" means no limit
        # A dependency is parsed and checked as far as somebody asks (goesc.facts.session): `loader` fills the
        # scope on first need, `completer` gives one of its objects, and all that object's type shows, their types.
        self.loader: Callable[[], None] | None = None
        self.completer: Callable[[Object], None] | None = None
        self.opener: Callable[[], None] | None = None  # reads the sources of a package that is known from facts
        self.weigher: Callable[[Func], int | None] | None = None  # what inlining a function costs; below 0: never

    def member(self, name: str) -> Object | None:
        """What an importing package finds under a name of this one, with its type complete."""
        if self.loader is not None:
            self.loader()
        obj = self.scope.lookup(name)
        if obj is not None and obj.type is None and self.completer is not None:
            self.completer(obj)
        return obj
