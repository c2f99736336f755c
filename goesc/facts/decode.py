"""Facts to objects of the type model, one object at a time.

    reader = Reader(facts, pkg, fset, folder, package_of, upgrade)
    reader.load()                      # names only: the scope of `pkg` is filled with objects that have no type yet
    pkg.member("Println")              # decodes this one, and of its type what is not a name of another declaration

A defined type comes without its right side until somebody asks (`Named.loader`), a method without its type
(`Func.resolve`), so a look-up never walks further than the type it was asked for.

Where sources are at hand, generic declarations are not taken from facts: the program needs their bodies, and bodies
and types
must share their type parameters. `upgrade` then opens the package from its sources around the objects that
exist already (goesc.facts.upgrade); the reader goes on to serve what it had begun.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any, final

import msgspec

from goesc.facts import model as m
from goesc.facts.basics import BASICS
from goesc.source.positions import FileSet, LineDirective, Pos
from goesc.types.bigfloat import BigFloat
from goesc.types.constant import Complex, Value
from goesc.types.context import Context
from goesc.types.instantiate import instance
from goesc.types.model import (
    Alias,
    Array,
    Chan,
    Dir,
    Interface,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Term,
    Type,
    TypeParam,
    Union_,
)  # fmt: skip
from goesc.types.named import unalias
from goesc.types.object import sort_methods
from goesc.types.objects import Const, Func, Object, Package, TypeName, Var, VarKind
from goesc.types.tsets import TOP_TYPE_SET
from goesc.types.universe import INVALID

_decode_type: Callable[[Any], m.TypeFact] = msgspec.msgpack.Decoder(m.TypeFact).decode
_decode_object: Callable[[Any], m.ObjectFact] = msgspec.msgpack.Decoder(m.ObjectFact).decode
decode_package: Callable[[Any], m.PackageFacts] = msgspec.msgpack.Decoder(m.PackageFacts).decode


@final
class Reader:
    """The facts of one package on their way into its `Package`."""

    def __init__(
        self, facts: m.PackageFacts, pkg: Package, fset: FileSet, folder: str, package_of: Callable[[str], Package],
        upgrade: Callable[[], None] | None,
    ) -> None:  # fmt: skip
        self.facts = facts
        self.pkg = pkg
        self.upgrade = upgrade  # None without sources, and once it was done
        self._package_of = package_of
        self._types: list[Type | None] = [None] * len(facts.types)
        self._index: dict[Object, int] = {}
        self._methods: dict[Func, m.MethodFact] = {}
        self._inner: dict[str, tuple[list[int], int]] | None = None
        self._ctxt = Context()
        files = [fset.add_outline(f"{folder}/{name}", lines) for name, lines in facts.files]
        self.bases = [file.base for file in files]
        for at, name, beside, line, column in facts.lines:
            told = LineDirective(at & 0xFFFFFFFF, f"{folder}/{name}" if beside else name, line, column)
            files[at >> 32].add_line_directive(told)

    def load(self) -> None:
        """Fill the scope of the package."""
        pkg, facts = self.pkg, self.facts
        elems, index, bases = pkg.scope.elems, self._index, self.bases
        scope = pkg.scope
        for i, (name, kind, at) in enumerate(zip(facts.names, facts.kinds, facts.positions, strict=True)):
            pos = bases[at >> 32] + (at & 0xFFFFFFFF) if bases else 0
            obj = _MAKERS[kind](pos, pkg, name)
            obj.parent = scope
            obj.order = i + 1
            elems[name] = obj
            index[obj] = i
        pkg.imports = [self._package(i) for i in facts.imports]
        pkg.completer = self.complete

    def tells(self, obj: Object) -> bool:
        """Whether facts give a declaration its type where sources are at hand."""
        if obj in self._methods:
            return True
        number = self._index.get(obj)
        return number is not None and not _needs_source(_decode_object(self.facts.objects[number]))

    def methods(self, owner: TypeName) -> list[Pos] | None:
        """Where the methods of a type are declared; None if facts do not tell of it."""
        fact = _decode_object(self.facts.objects[self._index[owner]]) if owner in self._index else None
        if isinstance(fact, m.AliasFact):
            return []
        return [self.pos(method.pos) for method in fact.methods] if isinstance(fact, m.DefinedFact) else None

    def pos(self, at: int) -> Pos:
        return self.bases[at >> 32] + (at & 0xFFFFFFFF) if at else 0

    def _package(self, number: int) -> Package:
        return self._package_of(self.facts.packages[number]) if number else self.pkg

    def tag_list(self, numbers: list[int]) -> list[str]:
        tags = self.facts.tags
        return [tags[i] for i in numbers]

    def tags(self, func: Func, owner: str) -> list[str] | None:
        """Tags of a function, or of a method of the type `owner`; None if the facts do not say."""
        fact = self._function(func, owner)
        return None if fact is None or fact.tags is None else self.tag_list(fact.tags)

    def inline(self, func: Func, owner: str) -> int:
        """What inlining a function costs, -1 if it cannot be or the facts do not say."""
        fact = self._function(func, owner)
        return -1 if fact is None else fact.inline

    def inner(self, key: str) -> tuple[list[str], int] | None:
        """Tags and cost of a function that nothing exported leads to; None if the facts do not say."""
        if self._inner is None:
            self._inner = {key: (numbers, cost) for key, numbers, cost in self.facts.inner}
        found = self._inner.get(key)
        return None if found is None else (self.tag_list(found[0]), found[1])

    def shape_tags(self, func: Func, owner: str) -> dict[str, list[str]]:
        """Tags of the instances of a generic function or method, by the key of their shapes (goesc.facts.shapes)."""
        fact = self._function(func, owner)
        shapes = fact.shapes if fact is not None else []
        return {key: self.tag_list(same.tags) for same in shapes for key in same.keys}

    def _function(self, func: Func, owner: str) -> m.FuncFact | m.MethodFact | None:
        try:
            fact = _decode_object(self.facts.objects[self.facts.names.index(owner or func.name)])
        except ValueError:
            return None
        if isinstance(fact, m.FuncFact) and not owner:
            return fact
        if isinstance(fact, m.DefinedFact) and owner:
            return next((method for method in fact.methods if method.name == func.name), None)
        return None

    # --- Objects -----------------------------------------------------------------------------------

    def complete(self, obj: Object) -> None:
        """Give an object its type."""
        if type(obj) is Func:
            method = self._methods.get(obj)
            if method is not None:
                obj.type = self.type(method.type)
                return
        fact = _decode_object(self.facts.objects[self._index[obj]])
        if self.upgrade is not None and _needs_source(fact):
            self.upgrade()
            assert self.pkg.completer is not None
            self.pkg.completer(obj)
            return
        if isinstance(fact, m.FuncFact):
            assert type(obj) is Func
            if fact.tags is not None:
                obj.tags = self.tag_list(fact.tags)
                obj.inline = fact.inline
            obj.nointerface = fact.nointerface
            obj.type = self.type(fact.type)
        elif isinstance(fact, m.DefinedFact):
            assert type(obj) is TypeName
            self._defined(obj, fact)
        elif isinstance(fact, m.AliasFact):
            assert type(obj) is TypeName
            self._alias(obj, fact)
        elif isinstance(fact, m.ConstFact):
            assert type(obj) is Const
            obj.value = None if fact.value is None else value(fact.value)
            obj.type = self.type(fact.type)
        elif isinstance(fact, m.VarFact):
            obj.type = self.type(fact.type)
        else:
            obj.type = INVALID

    def _defined(self, obj: TypeName, fact: m.DefinedFact) -> None:
        named = Named(obj)
        obj.type = named
        for method in fact.methods:
            func = Func(self.pos(method.pos), self.pkg, method.name, None)
            func.ptr_recv = bool(method.flags & m.PTR_RECV)
            func.nointerface = bool(method.flags & m.NOINTERFACE)
            if method.tags is not None:
                func.tags = self.tag_list(method.tags)
                func.inline = method.inline
            self._methods[func] = method
            func.waits = True
            named.methods.append(func)
        if fact.tparams:
            named.tparams = self._tparams(fact.tparams)
            named.from_rhs = self.type(fact.rhs)
            return

        def load(n: Named) -> None:
            n.from_rhs = self.type(fact.rhs)

        named.loader = load

    def _alias(self, obj: TypeName, fact: m.AliasFact) -> None:
        alias = Alias(obj, INVALID)
        obj.type = alias
        if fact.tparams:
            alias.tparams = self._tparams(fact.tparams)
        alias.from_rhs = self.type(fact.rhs)
        unalias(alias)

    def _tparams(self, numbers: list[int]) -> list[TypeParam]:
        found = []
        for number in numbers:
            p = self.type(number)
            assert type(p) is TypeParam
            found.append(p)
        return found

    # --- Types -------------------------------------------------------------------------------------

    def type(self, number: int) -> Type:
        at = number - m.FIRST_TYPE
        if at < 0:
            return BASICS[number]
        found = self._types[at]
        if found is None:
            fact = _decode_type(self.facts.types[at])
            found = _TYPES[type(fact)](self, fact, at)
            self._types[at] = found
        return found

    def remember(self, at: int, t: Type) -> None:
        self._types[at] = t

    def var(self, fact: m.FieldFact, kind: VarKind) -> Var:
        return Var(
            self.pos(fact.pos), self._package(fact.pkg), fact.name, self.type(fact.type), kind=kind,
            embedded=bool(fact.flags & m.EMBEDDED),
        )  # fmt: skip

    def named(self, fact: m.NamedFact) -> Type:
        pkg = self._package(fact.pkg)
        if pkg is self.pkg:
            obj = pkg.scope.elems[fact.name]
            if obj.type is None:
                assert pkg.completer is not None
                pkg.completer(obj)
        else:
            found = pkg.member(fact.name)
            if found is None:
                return INVALID
            obj = found
        return obj.type or INVALID

    def instance(self, fact: m.InstanceFact) -> Type:
        return instance(None, 0, self.type(fact.origin), [self.type(t) for t in fact.targs], None, self._ctxt)


def _needs_source(fact: m.ObjectFact) -> bool:
    if isinstance(fact, m.FuncFact):
        return fact.generic
    return isinstance(fact, m.HiddenFact) or (isinstance(fact, (m.DefinedFact, m.AliasFact)) and bool(fact.tparams))


def _signature(r: Reader, f: m.SignatureFact, _at: int) -> Type:
    rparams, tparams = [r.type(p) for p in f.rparams], [r.type(p) for p in f.tparams]
    recv = r.var(f.recv[0], VarKind.RECV) if f.recv else None
    params = [r.var(v, VarKind.PARAM) for v in f.params]
    results = [r.var(v, VarKind.RESULT) for v in f.results]
    # Both lists hold type parameters: the encoder numbers nothing else there.
    return Signature(recv, params, results, f.variadic, tparams, rparams)  # type: ignore[arg-type]  # see above


def _interface(r: Reader, f: m.InterfaceFact, at: int) -> Type:
    if not f.methods and not f.embeddeds:
        t = Interface([], [], complete=True, tset=TOP_TYPE_SET)
        t.pkg = r.pkg
        return t
    t = Interface([], [], implicit=f.implicit)
    r.remember(at, t)
    methods = []
    for method in f.methods:
        sig = r.type(method.type)
        assert type(sig) is Signature
        pkg = r._package(method.pkg)  # noqa: SLF001  # this module's own class
        recv_type = t if method.recv < 0 else r.type(method.recv)
        recv = Var(r.pos(method.pos), pkg, "", recv_type, kind=VarKind.RECV)
        own = Signature(recv, sig.params, sig.results, sig.variadic)
        methods.append(Func(r.pos(method.pos), pkg, method.name, own))
    sort_methods(methods)
    t.methods = methods
    t.embeddeds = [r.type(e) for e in f.embeddeds]
    t.embed_pos = [0] * len(t.embeddeds)
    t.complete = True
    return t


def _type_param(r: Reader, f: m.TypeParamFact, at: int) -> Type:
    obj = TypeName(r.pos(f.pos), r.pkg, f.name, None)
    p = TypeParam(0, obj, f.index, INVALID)
    obj.type = p
    r.remember(at, p)
    p.bound = r.type(f.bound)
    return p


_TYPES: dict[type, Callable[[Reader, Any, int], Type]] = {
    m.ArrayFact: lambda r, f, _: Array(f.len, r.type(f.elem)),
    m.SliceFact: lambda r, f, _: Slice(r.type(f.elem)),
    m.PointerFact: lambda r, f, _: Pointer(r.type(f.base)),
    m.MapFact: lambda r, f, _: Map(r.type(f.key), r.type(f.elem)),
    m.ChanFact: lambda r, f, _: Chan(Dir(f.dir), r.type(f.elem)),
    m.StructFact: lambda r, f, _: Struct([r.var(v, VarKind.FIELD) for v in f.fields], f.tags),
    m.SignatureFact: _signature,
    m.InterfaceFact: _interface,
    m.UnionFact: lambda r, f, _: Union_([Term(tilde, r.type(t)) for tilde, t in f.terms]),
    m.NamedFact: lambda r, f, _: r.named(f),
    m.InstanceFact: lambda r, f, _: r.instance(f),
    m.TypeParamFact: _type_param,
}

_MAKERS: dict[int, Callable[[Pos, Package, str], Object]] = {
    1: lambda pos, pkg, name: Const(pos, pkg, name, None),
    2: lambda pos, pkg, name: Var(pos, pkg, name, None, kind=VarKind.PACKAGE),
    3: lambda pos, pkg, name: Func(pos, pkg, name, None),
    4: lambda pos, pkg, name: TypeName(pos, pkg, name, None),
}


# --- Constants ---------------------------------------------------------------------------------------------


def _int(data: bytes) -> int:
    return int.from_bytes(data, "big", signed=True)


def value(fact: m.ConstValue) -> Value:
    if isinstance(fact, (m.BoolValue, m.StringValue, m.IntValue)):
        return fact.value
    if isinstance(fact, m.BigIntValue):
        return _int(fact.value)
    if isinstance(fact, m.RatioValue):
        return Fraction(_int(fact.numerator), _int(fact.denominator))
    if isinstance(fact, m.FloatValue):
        return BigFloat(_int(fact.mantissa), fact.exponent)
    return Complex(value(fact.re), value(fact.im))
