"""Shapes and instances: what gc's reader makes of type arguments (noder/reader.go, Go 1.27.3).

    List[N] with `type N int`     ->   the type List[command-line-arguments.N]; its methods' bodies are compiled once,
                                       for List[go.shape.int]

The shape of a type argument is a defined type of the package "go.shape" whose name is the link string of the
argument's underlying type; pointers share one shape where the constraint allows any type (Shapify). An instance with a
shape among its arguments is itself shaped: all its arguments are shapes (objDictIdx). Shapes and instances are interned
by link string, so that the same type is the same object, as in gc.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeGuard, final

from goesc.ir.types_fmt import Names, is_exported, link_string, symbol_name, type_arguments
from goesc.lower.env import Dict, Env
from goesc.lower.kinds import has_shape
from goesc.lower.typenames import LocalTypes
from goesc.release import Release
from goesc.source.cachedir import sha256
from goesc.source.positions import NO_POS
from goesc.types.model import Alias, Interface, Kind, Named, Pointer, Type, TypeParam
from goesc.types.named import SHAPE_PATH, is_shape, origin, type_params, unalias, under
from goesc.types.objects import Package, Scope, TypeName
from goesc.types.parts import parts
from goesc.types.sizes import not_in_heap
from goesc.types.tsets import type_set
from goesc.types.typeset import is_method_set
from goesc.types.universe import TYP

DICT_PREFIX = ".dict."


@final
class Shapes:
    """The shapes and instances of one compilation."""

    __slots__ = (
        "_aliases", "_empty", "_forward", "_instances", "_interned", "_mentions", "_shapes", "given", "local_types",
        "names", "package", "release",
    )  # fmt: skip

    def __init__(self, names: Names, local_types: LocalTypes, release: Release) -> None:
        self.names = names
        self.local_types = local_types
        self.release = release
        self.package = Package(SHAPE_PATH, SHAPE_PATH, Scope(None, comment="package go.shape"), complete=True)
        self._shapes: dict[str, Named] = {}
        self._instances: dict[str, Named] = {}
        self._interned: set[Named] = set()
        self._forward: dict[Named, None] = {}  # instances whose underlying type is not known yet
        self._empty: Env | None = None
        self._aliases: dict[str, list[Alias]] = {}
        self._mentions: dict[tuple[Type, ...], Alias] = {}
        self.given: dict[Type, list[Type]] = {}  # the type arguments that an instance or alias was named with

    # --- Shapes ------------------------------------------------------------------------------------

    def shapify(self, targ: Type, basic: bool) -> Type:
        """The shape of a type argument; `basic` tells that its constraint is a plain set of methods (Shapify)."""
        targ = unalias(targ)
        if type(targ) is Named and targ.targs and has_shape(targ):
            # Recursive instantiations and shaped interfaces stay as they are.
            if targ in self._forward or type(under(targ)) is Interface:
                return targ
        u = under(targ)
        if basic and type(u) is Pointer and not not_in_heap(u.base):
            if self.release.pointer_shapes_kept and has_shape(u.base) and not is_shape(u.base):
                return targ
            u = Pointer(TYP[Kind.UINT8])
        name = shape_name(link_string(u, self.names), self.release)
        shape = self._shapes.get(name)
        if shape is None:
            obj = TypeName(NO_POS, self.package, name, None)
            shape = self._shapes[name] = Named(obj, underlying=u, from_rhs=u, expanded=True)
            obj.type = shape
        return shape

    def shaped_targs(self, tparams: Sequence[TypeParam], targs: Sequence[Type]) -> list[Type]:
        return [self.shapify(targ, is_basic(tparam)) for tparam, targ in zip(tparams, targs, strict=True)]

    # --- Substitution ------------------------------------------------------------------------------

    def env(
        self, tparams: Sequence[TypeParam], targs: Sequence[Type], dict_: Dict | None = None,
        home: Package | None = None,
    ) -> Env:  # fmt: skip
        """The substitution of targs for tparams (the enclosing function's first, then receiver's, then own) in code of
        the package home, or in declarations."""
        env = Env(dict(zip(tparams, targs, strict=True)), dict_, self.instance, self.local, home)
        if home is not None:
            env.elsewhere = self.canonical
        env.instance_of = lambda t, args: self.mention(t, args, env)
        env.alias_of = lambda t: self.alias(t, env)
        return env

    def canonical(self, t: Type) -> Type:
        """A type of code without type parameters, its instances interned and its aliases gone."""
        if self._empty is None:
            self._empty = self.env((), ())
        return self._empty.subst(t)

    # --- Instances ---------------------------------------------------------------------------------

    def instance(self, t: Named, targs: list[Type]) -> Named:
        """The instance of the generic type behind t for concrete type arguments, the enclosing function's first."""
        generic = origin(t)
        implicit = self.local_types.implicits(generic.obj)
        return self._intern(generic, [*implicit, *type_params(generic)], targs, len(implicit))

    def mention(self, t: Named, targs: list[Type], env: Env) -> Type:
        """An instance as it is named; an alias of it where type arguments became shapes, or are of generic aliases.

        A generic type declared inside a generic function takes that function's arguments from env, unless t is such
        an instance and so brings them in targs.
        """
        if targs is t.targs and t in self._interned:
            return t  # what a recursion kept from being shaped stays so
        implicit = self.local_types.implicits(origin(t).obj)
        if implicit and len(targs) == len(type_params(origin(t))):
            targs = [*map(env.subst, implicit), *targs]
        made, named = self.instance(t, targs), targs[len(implicit) :]
        if not any(map(self._tells, named, made.targs[len(implicit) :])):
            return made
        # Whoever reads this meets the arguments as they were named (noder/reader.go:objInfo).
        key = (made, *named)
        found = self._mentions.get(key)
        if found is None:
            found = self._mentions[key] = Alias(made.obj, made, made)
            found.targs = named
        return found

    def _tells(self, named: Type, targ: Type) -> bool:
        """Whether a type argument may say other things as it was named than as what it became."""
        if is_shape(targ):
            return True
        return named is not targ and bool(self._aliases) and (_has_alias(named) or _has_alias(targ))

    def local(self, t: Named, env: Env) -> Named:
        """A type without parameters of its own: inside a generic function it has those of the function."""
        implicit = self.local_types.implicits(t.obj)
        if not implicit:
            return t
        targs = [env.subst(p) for p in implicit]
        if any(a is b for a, b in zip(targs, implicit, strict=True)):
            return t
        return self._intern(t, implicit, targs, len(implicit))

    def alias(self, t: Alias, env: Env) -> Type:
        """An instance of a generic alias, which leads to what it stands for.

        gc reads a package-level alias as an object of its own, so that type arguments with shapes become shapes.
        """
        orig = t.orig
        if orig is not None and orig.obj.pkg is not None and orig.obj.parent is orig.obj.pkg.scope:
            given = [env.subst(targ) for targ in t.targs]
            targs = [unalias(targ) for targ in given]
            if any(map(has_shape, targs)):
                targs = self.shaped_targs(orig.tparams, targs)
            assert orig.from_rhs is not None
            return self._alias_instance(orig, given, targs, self.env(orig.tparams, targs).subst(orig.from_rhs))
        actual = unalias(t)
        result = env.subst(actual)
        return t if result is actual else result

    def _alias_instance(self, orig: Alias, given: list[Type], targs: list[Type], result: Type) -> Alias:
        """An instance of a generic alias for some type arguments. Those that stand for the same are one, but for what
        reads the arguments, which may be aliases that do not mention theirs."""
        key = f"{self.names.prefix(orig.obj.pkg)}.{mangle(orig.obj.name, targs, self.names)}"
        known = self._aliases.setdefault(key, [])
        for alias in known:
            if self.given[alias] == given:
                return alias
        alias = Alias(orig.obj, result if not known else unalias(known[0]))
        alias.orig, alias.targs = orig, targs
        self.given[alias] = given
        known.append(alias)
        return alias

    def _intern(self, generic: Named, tparams: Sequence[TypeParam], targs: list[Type], implicits: int) -> Named:
        given, targs = targs, [unalias(targ) for targ in targs]
        shaped = any(map(has_shape, targs))
        if shaped:
            targs = self.shaped_targs(tparams, targs)
        declared = generic.obj
        obj = TypeName(
            declared.pos, declared.pkg, declared.name, None, local_index=declared.local_index, implicits=implicits
        )
        named = Named(obj, orig=generic, targs=targs, tparams=list(type_params(generic)), expanded=True)
        obj.type = named
        key = f"{self.names.prefix(obj.pkg)}.{symbol_name(named, self.names)}"
        known = self._instances.get(key)
        if known is not None:
            return known
        self._instances[key] = named
        if not shaped:
            self.given[named] = given[implicits:]
        self._interned.add(named)
        self._forward[named] = None
        named.from_rhs = named.underlying = self.env(tparams, targs).subst(under(generic))
        del self._forward[named]
        return named


def is_mention(t: Type) -> TypeGuard[Alias]:
    """Whether it is an instance as it was named, which leads to the instance (Shapes.mention)."""
    return type(t) is Alias and t.orig is None and bool(t.targs)


def _has_alias(t: Type) -> bool:
    """Whether a type literal mentions an instance of a generic alias."""
    waiting: list[Type | None] = [t]
    for found in waiting:
        if type(found) is Alias and found.targs:
            return True
        if found is not None and type(found) is not Named:
            waiting += parts(found)
    return False


def is_basic(tparam: TypeParam) -> bool:
    """Whether a type parameter's constraint is a plain set of methods: pointers then share one shape."""
    bound = under(tparam)
    return isinstance(bound, Interface) and is_method_set(type_set(bound))


def shape_name(link: str, release: Release) -> str:
    """A shape's name: the link string, or its hash if that is long (cmd/internal/hash:Sum32)."""
    raw = link.encode()
    if len(raw) <= release.shape_name_limit:
        return link
    return bytes(a ^ b for a, b in zip(sha256(raw).digest(), release.shape_hash_mask, strict=True)).hex()


def mangle(name: str, targs: Sequence[Type], names: Names, implicits: int = 0, receivers: int = 0) -> str:
    """The name of an instance of a function, type or generic method (reader.go:mangle).

    mangle("F", [int]) -> F[int]; mangle("(*G).Both", [string, int], receivers=1) -> (*G[string]).Both[int]
    """
    if not targs:
        return name
    if not receivers:
        base, dot, number = name.rpartition("·")
        if not dot or not number.isdigit():
            base, number = name, ""
        suffix = f"·{number}" if number else ""
        return f"{base}[{type_arguments(list(targs), names, implicits)}]{suffix}"
    owner, _, method = name.rpartition(".")
    closing = ""
    if owner.endswith(")"):
        owner, closing = owner[:-1], ")"
    own, rest = list(targs[:receivers]), list(targs[receivers:])
    return f"{owner}[{type_arguments(own, names)}]{closing}.{method}[{type_arguments(rest, names)}]"


def generic_method_name(recv: Type, name: str) -> str:
    """The name of a method with type parameters before its type arguments go in: G.Conv, (*G).Both."""
    recv = unalias(recv)
    if type(recv) is Pointer:
        named = unalias(recv.base)
        assert type(named) is Named
        return f"(*{named.obj.name}).{name}"
    assert type(recv) is Named
    return f"{recv.obj.name}.{name}"


def method_symbol(recv: Type, name: str, pkg: Package | None, names: Names, suffix: str = "") -> str:
    """The name of a method's function (ir/expr.go:MethodSymSuffix): T.m, (*List[go.shape.int]).Push.

    pkg is the method's package: an unexported method promoted from another package carries that package's path.
    """
    recv = unalias(recv)
    pointer = type(recv) is Pointer
    base = unalias(recv.base) if isinstance(recv, Pointer) else recv
    owner: Package | None = None
    if type(base) is Named:
        text, owner = symbol_name(base, names), base.obj.pkg
    elif isinstance(base, Pointer) and type(inner := unalias(base.base)) is Named:
        text = f"*{symbol_name(inner, names)}"  # of types that are not in the heap
    else:
        text = link_string(base, names)
    if pointer:
        text = f"(*{text})"
    if not is_exported(name) and not _same(pkg, owner):
        text = f"{text}.{names.prefix(pkg)}"
    return f"{text}.{name}{suffix}"


def _same(a: Package | None, b: Package | None) -> bool:
    return a is b or (a is not None and b is not None and a.path == b.path)


def dict_name(name: str) -> str:
    """The variable that holds the dictionary of an instance: .dict.F[int] (objabi.GlobalDictPrefix)."""
    return DICT_PREFIX + name


__all__ = [
    "Shapes", "dict_name", "generic_method_name", "has_shape", "is_basic", "is_mention", "is_shape", "mangle",
    "method_symbol", "shape_name",
]  # fmt: skip
