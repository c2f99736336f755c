"""Type arguments in force: what gc's reader calls a dictionary (noder/reader.go:readerDict, Go 1.27.3).

A generic function or type is read once for its real type arguments (the thin wrapper `F[int]`, the type
`List[int]`) and once for their shapes (`F[go.shape.int]`, which holds the body). `Dict` is one such
reading; `Env` is the substitution that one declaration's type parameters need under it.

    func F[T any](v []T)     Env({T: go.shape.int}).subst(<[]T>) -> []go.shape.int
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias, final

from goesc.types.model import (
    Alias,
    Array,
    Basic,
    Chan,
    Interface,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
    Type,
    TypeParam,
    Union_,
)
from goesc.types.named import unalias
from goesc.types.objects import Func, Package, TypeName, Var
from goesc.types.universe import EMPTY_INTERFACE

if TYPE_CHECKING:
    from goesc.ir.nodes import Name
    from goesc.lower.dictionary import Layout

# Gives the instance of a generic type for concrete arguments.
InstanceOf: TypeAlias = Callable[[Named, list[Type]], Type]
# Gives a defined type declared inside a generic function for the type arguments of that function.
LocalOf: TypeAlias = Callable[[Named, "Env"], Type]


@final
class Dict:
    """One instantiation. `targs` is implicits, then receiver arguments, then the object's own."""

    __slots__ = ("implicits", "layout", "methods", "name", "obj", "receivers", "shaped", "shaped_obj", "targs", "type")

    def __init__(
        self, obj: Func | TypeName, targs: list[Type], implicits: int, receivers: int, shaped: bool, name: str,
        type: Type | None = None,
    ) -> None:  # fmt: skip
        self.obj = obj
        self.targs = targs
        self.implicits = implicits
        self.receivers = receivers
        self.shaped = shaped
        self.name = name  # mangled: "F[int]", "List[go.shape.int]"
        self.layout: Layout | None = None
        self.shaped_obj: Name | Dict | None = None  # the shaped function, or that of the shaped type
        self.type = type  # the instance, if obj is a type
        self.methods: dict[str, Name] = {}


@final
class Env:
    """A substitution of type parameters by concrete types, with its results remembered."""

    __slots__ = ("alias_of", "cache", "dict", "elsewhere", "home", "instance_of", "local_of", "map")

    def __init__(
        self, mapping: dict[TypeParam, Type], dict_: Dict | None, instance_of: InstanceOf, local_of: LocalOf,
        home: Package | None = None,
    ) -> None:  # fmt: skip
        self.map = mapping
        self.dict = dict_
        self.cache: dict[Type, Type] = {}
        self.instance_of = instance_of
        self.alias_of: Callable[[Alias], Type] | None = None  # gives what an instance of a generic alias stands for
        self.local_of = local_of
        # The package whose code mentions types here; None for what declarations say, whoever mentions them. Code that
        # uses the `interface{}` of another package has it as `any` (types2.NewInterfaceType, which the importer calls).
        self.home = home
        self.elsewhere = self.subst  # of what aliases of other packages stand for

    def subst(self, t: Type) -> Type:
        """T with type parameters replaced; t itself if it mentions none. Aliases on the surface vanish."""
        found = self.cache.get(t)
        if found is not None:
            return found
        result = _SUBST[type(t)](self, t)
        self.cache[t] = result
        return result

    def var(self, v: Var) -> Var:
        """A parameter or field with its type substituted."""
        assert v.type is not None
        t = self.subst(v.type)
        if t is v.type or t is unalias(v.type):
            return v
        return Var(v.pos, v.pkg, v.name, t, kind=v.kind, embedded=v.embedded, origin=v.origin or v)

    def vars(self, vs: list[Var]) -> list[Var]:
        out = [self.var(v) for v in vs]
        return vs if all(a is b for a, b in zip(vs, out, strict=False)) else out


def _same(_env: Env, t: Type) -> Type:
    return t


def _type_param(env: Env, t: TypeParam) -> Type:
    return env.map.get(t, t)


def _alias(env: Env, t: Alias) -> Type:
    if t.targs and env.alias_of is not None:
        return env.alias_of(t)
    actual = unalias(t)
    result = env.subst(actual) if env.home is None or t.obj.pkg is env.home else env.elsewhere(actual)
    return t if result is actual else result  # messages know `any` by its alias


def _array(env: Env, t: Array) -> Type:
    e = env.subst(t.elem)
    return t if _unchanged(e, t.elem) else Array(t.len, e)


def _slice(env: Env, t: Slice) -> Type:
    e = env.subst(t.elem)
    return t if _unchanged(e, t.elem) else Slice(e)


def _pointer(env: Env, t: Pointer) -> Type:
    e = env.subst(t.base)
    return t if _unchanged(e, t.base) else Pointer(e)


def _chan(env: Env, t: Chan) -> Type:
    e = env.subst(t.elem)
    return t if _unchanged(e, t.elem) else Chan(t.dir, e)


def _map(env: Env, t: Map) -> Type:
    k, e = env.subst(t.key), env.subst(t.elem)
    return t if _unchanged(k, t.key) and _unchanged(e, t.elem) else Map(k, e)


def _struct(env: Env, t: Struct) -> Type:
    fields = env.vars(t.fields)
    return t if fields is t.fields else Struct(fields, t.tags)


def _tuple(env: Env, t: Tuple) -> Type:
    vs = env.vars(t.vars)
    return t if vs is t.vars else Tuple(vs)


def _signature(env: Env, t: Signature) -> Type:
    params, results = env.vars(t.params), env.vars(t.results)
    if params is t.params and results is t.results:
        return t
    return Signature(t.recv, params, results, t.variadic)


def _interface(env: Env, t: Interface) -> Type:
    if t.pkg is not None and env.home is not None and t.pkg is not env.home:
        return EMPTY_INTERFACE
    methods, changed = [], False
    for m in t.methods:
        assert m.type is not None
        sig = env.subst(m.type)
        if sig is not m.type:
            changed = True
            m = Func(m.pos, m.pkg, m.name, sig, origin=m.origin or m)
        methods.append(m)
    embeddeds = []
    for e in t.embeddeds:
        s = env.subst(e)
        changed = changed or not _unchanged(s, e)
        embeddeds.append(s)
    return Interface(methods, embeddeds, t.embed_pos, t.implicit, complete=True) if changed else t


def _union(_env: Env, t: Union_) -> Type:
    return t


def _named(env: Env, t: Named) -> Type:
    if t.targs:
        targs = [env.subst(a) for a in t.targs]
        if all(_unchanged(a, b) for a, b in zip(targs, t.targs, strict=False)):
            return env.instance_of(t, t.targs)
        return env.instance_of(t, targs)
    return env.local_of(t, env)


def _unchanged(new: Type, old: Type) -> bool:
    return new is old or new is unalias(old)


_SUBST: dict[type, Callable[..., Type]] = {  # a rule takes the class that is its key
    Basic: _same,
    Array: _array,
    Slice: _slice,
    Struct: _struct,
    Pointer: _pointer,
    Tuple: _tuple,
    Signature: _signature,
    Union_: _union,
    Interface: _interface,
    Map: _map,
    Chan: _chan,
    Named: _named,
    TypeParam: _type_param,
    Alias: _alias,
}
