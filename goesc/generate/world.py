"""What a package under construction can name: its own declarations and what it may import.

    shared = Shared(rng, language=27)
    world = World(shared, "alpha", imports=[], library=EMPTY)
    world.methods(pointer(t0))     # {"M": Routine("M", ...)}: promoted ones too, as a selector finds them

Method sets and fields follow embedding as selectors do, by depth, and what is ambiguous is not there. Names of fields,
methods and declarations are given once in a module, so only what is embedded twice can be ambiguous.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, final

from goesc.generate.types import (
    ANY,
    BOOL,
    BYTES,
    ERROR,
    INT,
    NAME,
    STRING,
    Declared,
    Generic,
    GoType,
    Routine,
    Shape,
    array_of,
    chan_of,
    func_of,
    map_of,
    pointer,
    slice_of,
)

TAKER = func_of((pointer(INT),), (pointer(INT),))
BASICS = [
    INT, STRING, pointer(INT), pointer(INT), pointer(pointer(INT)), pointer(pointer(pointer(INT))), slice_of(INT),
    slice_of(pointer(INT)), slice_of(ANY), map_of(pointer(INT)), map_of(INT), chan_of(pointer(INT)),
    array_of(3, pointer(INT)), ANY, TAKER, func_of((), ()), BOOL, ERROR, pointer(slice_of(INT)), slice_of(STRING),
    BYTES,
]  # fmt: skip


@final
@dataclass
class Part:
    """What of a package of the library may be used."""

    types: list[Declared] = field(default_factory=list)
    functions: list[Routine] = field(default_factory=list)


@final
@dataclass(eq=False)
class Library:
    """What of the library may be used: its packages, name and path, and how to read one."""

    paths: dict[str, str] = field(default_factory=dict)
    read: Callable[[str], Part] = lambda _: Part()
    _known: dict[str, Part] = field(default_factory=dict)

    def part(self, name: str) -> Part:
        found = self._known.get(name)
        if found is None:
            found = self._known[name] = self.read(name)
        return found


EMPTY = Library()


@final
class Shown(NamedTuple):
    """What a package shows and others can lead to without naming it (goesc.generate.fragments_drawn)."""

    package: str
    constants: list[tuple[str, str]]  # and a method of its type
    structs: list[tuple[str, str]]  # and what leads from one to a body: ".M3().M4()"
    leaves: list[str]  # generic functions of anything and a pointer
    calls: list[str]


@final
@dataclass
class Shared:
    """What holds for all packages of a module."""

    rng: random.Random
    language: int = 27
    library: Library = EMPTY
    weights: dict[str, float] = field(default_factory=dict)  # of rules by name; 1 where there is none
    declared: dict[str, Declared] = field(default_factory=dict)
    generics: dict[str, Generic] = field(default_factory=dict)
    private: dict[str, set[str]] = field(default_factory=dict)  # unexported fields and methods, by package
    counter: int = 0
    shown: list[Shown] = field(default_factory=list)
    _selected: dict[str, tuple[dict[str, GoType], dict[str, tuple[Routine, bool]]]] = field(default_factory=dict)

    def number(self) -> int:
        self.counter += 1
        return self.counter

    def selected(self, type_: GoType) -> tuple[dict[str, GoType], dict[str, tuple[Routine, bool]]]:
        """Fields and methods of a type or of what it points to, each method with whether it wants an address."""
        known = self._selected.get(type_.text)
        if known is None:
            known = self._selected[type_.text] = self._select(type_)
        return known

    def forget(self) -> None:
        """Something was declared that changes what is selected."""
        self._selected.clear()

    def _select(self, type_: GoType) -> tuple[dict[str, GoType], dict[str, tuple[Routine, bool]]]:
        fields: dict[str, GoType | None] = {}
        methods: dict[str, tuple[Routine, bool] | None] = {}
        level, met = [(type_, False)], set[str]()
        while level:
            here_fields: dict[str, GoType | None] = {}
            here: dict[str, tuple[Routine, bool] | None] = {}
            deeper: list[tuple[GoType, bool]] = []
            for at, through in level:
                if at.shape == Shape.POINTER and at.elem is not None:
                    at, through = at.elem, True
                found = self.declared.get(at.text)
                if at.shape == Shape.INTERFACE and through and at is type_.elem:
                    return {}, {}  # of a pointer to an interface
                if found is None or at.text in met:
                    continue
                for name, of in found.fields:
                    here_fields[name] = None if name in here_fields else of
                    if name in found.embedded:
                        deeper.append((of, through))
                for routine in found.methods:
                    wants = routine.recv is not None and routine.recv.shape == Shape.POINTER and not through
                    here[routine.name] = None if routine.name in here else (routine, wants)
            met.update(at.text.lstrip("*") for at, _ in level)
            for name in {**here_fields, **here}:
                if name in fields:  # a name hides all that is deeper, be it a field or a method
                    continue
                both = name in here_fields and name in here
                fields[name] = None if both else here_fields.get(name)
                methods[name] = None if both else here.get(name)
            level = deeper
        return {n: f for n, f in fields.items() if f}, {n: m for n, m in methods.items() if m}


@final
@dataclass
class World:
    shared: Shared
    package: str
    imports: Sequence[World] = ()
    globals: list[tuple[str, GoType]] = field(default_factory=list)  # that have no initialiser
    initialised: list[tuple[str, GoType]] = field(default_factory=list)
    constants: list[tuple[str, GoType]] = field(default_factory=list)
    callables: list[Routine] = field(default_factory=list)
    impure: list[Routine] = field(default_factory=list)  # callables that name initialised variables
    generics: list[Generic] = field(default_factory=list)
    templates: list[Generic] = field(default_factory=list)  # generic functions
    pool: list[GoType] = field(default_factory=list)
    own: list[GoType] = field(default_factory=list)  # declared types that are seen here
    interfaces: list[GoType] = field(default_factory=list)
    # What a dialect adds (goesc.generate.allocating): rules, and declarations of packages. Of an `opaque` program gc
    # knows no condition, no bound and no length but those that say what they are.
    opaque: bool = False
    expressions: dict[Shape, list[Callable[..., str | None]]] = field(default_factory=dict)
    statements: list[Callable[..., list[str] | None]] = field(default_factory=list)
    declarations: list[str] = field(default_factory=list)
    tables: dict[object, list[Any]] = field(default_factory=dict)  # rules, as often as they are to be drawn
    _giving: dict[tuple[str, str], list[Routine]] = field(default_factory=dict)
    _results: dict[tuple[GoType, ...], list[Routine]] = field(default_factory=dict)
    _chosen: dict[str, tuple[int, list[GoType]]] = field(default_factory=dict)
    _counted: int = -1
    _near: set[str] = field(default_factory=set)  # packages that may be named here

    def __post_init__(self) -> None:
        self.pool += BASICS
        self._near = {other.package for other in self.imports} | self.shared.library.paths.keys() | {"unsafe"}
        for other in self.imports:
            seen = self.sees
            self.globals += [pair for pair in other.globals if self.names(pair[0]) and seen(pair[1])]
            self.initialised += [pair for pair in other.initialised if self.names(pair[0]) and seen(pair[1])]
            self.constants += [pair for pair in other.constants if self.names(pair[0])]
            self.callables += [r for r in other.callables if r not in self.callables and self._can_call(r)]
            self.generics += [g for g in other.generics if self.names(g.name) and g not in self.generics]
            self.templates += [g for g in other.templates if self.names(g.name) and g not in self.templates]
            types = [t for t in other.own if self._sees_inside(t) and t not in self.own]
            self.own += types
            self.interfaces += [t for t in other.interfaces if seen(t) and t not in self.interfaces]
            self.pool += [t for t in types for t in (t, pointer(t))]

    @property
    def rng(self) -> random.Random:
        return self.shared.rng

    @property
    def language(self) -> int:
        return self.shared.language

    # --- names --------------------------------------------------------------------------------------

    def names(self, marked: str) -> bool:
        """Whether a name, «alpha»T0, can be written here."""
        found = NAME.match(marked)
        return found is None or self._may_name(found[1], found[2])

    def _may_name(self, package: str, name: str) -> bool:
        return package == self.package or (package in self._near and name[0].isupper())

    def sees(self, type_: GoType) -> bool:
        return all(self._may_name(package, name) for package, name in NAME.findall(type_.text))

    def _sees_inside(self, type_: GoType) -> bool:
        """Whether a value of the type can be taken apart here, as far as it is no struct."""
        inner = [t for t in (type_.elem, type_.key) if t is not None]
        return self.sees(type_) and all(map(self.sees, [*inner, *type_.params, *type_.results]))

    def _can_call(self, routine: Routine) -> bool:
        return self.names(routine.name) and self.sees(routine.type) and "[" not in routine.name

    def mark(self, name: str) -> str:
        return f"«{self.package}»{name}"

    def fresh(self, upper: str, exported: float = 0.6) -> str:
        """A name that nothing in the module has: T7 or t7."""
        stem = upper if self.rng.random() < exported else upper.lower() * 2  # as no local name is
        return f"{stem}{self.shared.number()}"

    # --- types --------------------------------------------------------------------------------------

    def draw_type(self) -> GoType:
        return self.rng.choice(self.pool)

    def declared(self, type_: GoType) -> Declared | None:
        return self.shared.declared.get(type_.text)

    def fields(self, type_: GoType) -> dict[str, GoType]:
        """What can be selected of a variable of the type, by name."""
        found = self.shared.selected(type_)[0]
        return {n: t for n, t in found.items() if self.can_declare(n) and self.sees(t)}

    def methods(self, type_: GoType) -> dict[str, Routine]:
        """What can be called on a variable of the type."""
        found = self.shared.selected(type_)[1]
        return {n: r for n, (r, _) in found.items() if self.can_declare(n) and self.sees(r.type)}

    def can_declare(self, name: str) -> bool:
        """Whether a method of this package may have the name of an interface's."""
        return name[0].isupper() or self._declares(name)

    def _declares(self, name: str) -> bool:
        return name in self.shared.private.get(self.package, ())

    def member(self, upper: str) -> str:
        """A name for a field or a method of this package."""
        name = self.fresh(upper)
        if not name[0].isupper():
            self.shared.private.setdefault(self.package, set()).add(name)
        return name

    def implements(self, type_: GoType, interface: GoType) -> bool:
        wanted = self.shared.declared[interface.text].methods
        found = self.shared.selected(type_)[1]
        return all((has := found.get(m.name)) is not None and not has[1] and has[0].type == m.type for m in wanted)

    def implementers(self, interface: GoType) -> list[GoType]:
        """Types whose values satisfy it, without those that only may at run time."""
        if interface.text not in self.shared.declared:
            return []
        return self._of_own(interface.text, lambda t: t != interface and self.implements(t, interface))

    def errors(self) -> list[GoType]:
        """Types whose values are errors."""
        return self._of_own("error", self._is_error)

    def _is_error(self, type_: GoType) -> bool:
        found = self.shared.selected(type_)[1].get("Error")
        return found is not None and not found[1] and found[0].type.text == "func() string"

    def _of_own(self, what: str, want: Callable[[GoType], bool]) -> list[GoType]:
        """Of the declared types and pointers to them; asked again once there are more."""
        count, found = self._chosen.get(what, (-1, []))
        if count != len(self.own):
            both = [t for own in self.own for t in (own, pointer(own)) if t is own or own.shape != Shape.INTERFACE]
            found = [t for t in both if want(t)]
            self._chosen[what] = len(self.own), found
        return found

    def comparable(self, type_: GoType) -> bool:
        """Whether == takes two of them."""
        match type_.shape:
            case Shape.SLICE | Shape.MAP | Shape.FUNC | Shape.PARAM | Shape.OPAQUE:
                return False
            case Shape.ARRAY:
                return type_.elem is not None and self.comparable(type_.elem)
            case Shape.STRUCT:
                found = self.declared(type_)
                return found is not None and not found.hidden and all(self.comparable(t) for _, t in found.fields)
            case _:
                return True

    # --- calls --------------------------------------------------------------------------------------

    def calls(self, results: tuple[GoType, ...]) -> list[Routine]:
        """Functions with these results."""
        have = len(self.callables) + len(self.impure)
        if have != self._counted:
            self._counted = have
            self._results = {}
            for routine in [*self.callables, *self.impure]:
                self._results.setdefault(routine.type.results, []).append(routine)
        return self._results.get(results, [])

    def giving(self, type_: GoType, result: GoType) -> list[Routine]:
        """Methods of a variable of the type with that result."""
        key = (type_.text, result.text)
        known = self._giving.get(key)
        if known is None:
            known = [r for r in self.methods(type_).values() if r.type.results == (result,)]
            self._giving[key] = known
        return known

    def forget(self) -> None:
        """Something was declared that changes what can be selected."""
        self.shared.forget()
        self._giving.clear()

    def hidden(self, text: str) -> str:
        """A value of which gc is to know nothing."""
        return f"hide({text})" if self.opaque else text
