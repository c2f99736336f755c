"""Printing of types in messages (types2/typestring.go and format.go:qualifier, Go 1.27.3).

    type_string(<map[string][]*bytes.Buffer>, relative_to(pkg))     ->   "map[string][]*bytes.Buffer"
    signature_string(<func(x int) (string, error)>)                 ->   "(x int) (string, error)"

A `Qualifier` says how a package is written before a name; "" leaves it out. Without one the package's path is written.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias, final

from goesc.source.strconv import quote
from goesc.types.model import (
    Alias,
    Array,
    Basic,
    Chan,
    Dir,
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
from goesc.types.named import type_params, unalias
from goesc.types.object import is_exported, object_string, package_prefix
from goesc.types.objects import Package, TypeName, Var
from goesc.types.universe import COMPARABLE_INTERFACE, UNIVERSE, UNSAFE

Qualifier: TypeAlias = Callable[[Package], str]
PosText: TypeAlias = Callable[[int], str]

TERM_SEP = " | "

__all__ = [
    "PosText", "Qualifier", "TypeWriter", "object_string", "relative_to",
    "signature_string", "tparam_list_string", "tuple_string", "type_string", "write_signature", "write_type",
]  # fmt: skip


@final
class TypeWriter:
    """Collects the text of types. `seen` holds the types that are being written: anonymous cycles end there."""

    __slots__ = ("aliases", "out", "param_names", "pkg_info", "pos_text", "qf", "seen")

    def __init__(
        self,
        qf: Qualifier | None,
        param_names: bool = True,
        pkg_info: bool = False,
        pos_text: PosText | None = None,
    ) -> None:
        self.out: list[str] = []
        self.seen: set[Any] = set()
        self.qf = qf
        self.param_names = param_names  # write the names of parameters
        self.pkg_info = pkg_info  # name the package of the first unexported field
        owner = getattr(qf, "__self__", None)  # a checker, of whose methods qf is
        self.pos_text = pos_text or getattr(owner, "pos_string", None)
        self.aliases: bool = getattr(owner, "names_aliases", True)  # write them by their own names

    def text(self) -> str:
        return "".join(self.out)


def write_type(w: TypeWriter, t: Type | None) -> None:
    out, seen = w.out, w.seen
    if t is None:
        out.append("<nil>")
        return
    if t in seen:
        out.append(f"<cycle to {_GO_NAMES[type(t)]}>")
        return
    seen.add(t)
    _WRITERS[type(t)](w, t)
    seen.discard(t)


def _basic(w: TypeWriter, t: Basic) -> None:
    if is_exported(t.name):
        obj = UNSAFE.scope.lookup(t.name)
        if isinstance(obj, TypeName):
            _type_name(w, obj)
            return
    w.out.append(t.name)


def _array(w: TypeWriter, t: Array) -> None:
    w.out.append(f"[{t.len}]")
    write_type(w, t.elem)


def _slice(w: TypeWriter, t: Slice) -> None:
    w.out.append("[]")
    write_type(w, t.elem)


def _struct(w: TypeWriter, t: Struct) -> None:
    out = w.out
    out.append("struct{")
    for i, f in enumerate(t.fields):
        if i:
            out.append("; ")
        annotate = w.qf is None and w.pkg_info and not is_exported(f.name)
        if annotate:
            w.pkg_info = False  # once is enough, at the outermost field
        if not f.embedded:
            out.append(f.name + " ")
        write_type(w, f.type)
        if annotate and f.pkg is not None:
            out.append(f" /* package {f.pkg.path} */ ")
        tag = t.tags[i] if i < len(t.tags) else ""
        if tag:
            out.append(" " + quote(tag))
    out.append("}")


def _pointer(w: TypeWriter, t: Pointer) -> None:
    w.out.append("*")
    write_type(w, t.base)


def _tuple(w: TypeWriter, t: Tuple) -> None:
    write_tuple(w, t.vars, False)


def _func(w: TypeWriter, t: Signature) -> None:
    w.out.append("func")
    write_signature(w, t)


def _union(w: TypeWriter, t: Union_) -> None:
    out = w.out
    if not t.terms:
        out.append("<empty union>")
        return
    for i, term in enumerate(t.terms):
        if i:
            out.append(TERM_SEP)
        if term.tilde:
            out.append("~")
        write_type(w, term.type)


def _interface(w: TypeWriter, t: Interface) -> None:
    out = w.out
    if t is COMPARABLE_INTERFACE:
        out.append("interface{comparable}")
        return
    if t.implicit:
        if not t.methods and len(t.embeddeds) == 1:
            write_type(w, t.embeddeds[0])
            return
        out.append("/* implicit */ ")
    out.append("interface{")
    first = True
    for m in t.methods:
        if not first:
            out.append("; ")
        first = False
        out.append(m.name)
        if isinstance(m.type, Signature):
            write_signature(w, m.type)
    for e in t.embeddeds:
        if not first:
            out.append("; ")
        first = False
        write_type(w, e)
    out.append("}")


def _map(w: TypeWriter, t: Map) -> None:
    w.out.append("map[")
    write_type(w, t.key)
    w.out.append("]")
    write_type(w, t.elem)


_CHANS = {Dir.BOTH: "chan ", Dir.SEND_ONLY: "chan<- ", Dir.RECV_ONLY: "<-chan "}


def _chan(w: TypeWriter, t: Chan) -> None:
    out = w.out
    out.append(_CHANS[t.dir])
    # chan (<-chan T) would otherwise read as (chan<-) chan T
    parens = t.dir == Dir.BOTH and type(t.elem) is Chan and t.elem.dir == Dir.RECV_ONLY
    if parens:
        out.append("(")
    write_type(w, t.elem)
    if parens:
        out.append(")")


def _named(w: TypeWriter, t: Named) -> None:
    _type_name(w, t.obj)
    if t.orig is not None:
        write_type_list(w, t.targs)
    else:
        tparams = type_params(t)
        if tparams:
            write_tparam_list(w, tparams)


def _type_param(w: TypeWriter, t: TypeParam) -> None:
    name = t.obj.name
    w.out.append(name)
    if UNIVERSE.lookup(name) is not None:
        # A type parameter called int: say that it is not the predeclared one.
        where = w.pos_text(t.obj.pos) if w.pos_text is not None else "<unknown position>"
        w.out.append(f" /* with {name} declared at {where} */")


def _alias(w: TypeWriter, t: Alias) -> None:
    if not w.aliases and t.obj.pkg is not None:
        write_type(w, unalias(t))
        return
    _type_name(w, t.obj)
    if t.targs:
        write_type_list(w, t.targs)
    elif t.tparams:
        write_tparam_list(w, t.tparams)


_WRITERS: dict[type, Callable[[TypeWriter, Any], None]] = {
    Basic: _basic,
    Array: _array,
    Slice: _slice,
    Struct: _struct,
    Pointer: _pointer,
    Tuple: _tuple,
    Signature: _func,
    Union_: _union,
    Interface: _interface,
    Map: _map,
    Chan: _chan,
    Named: _named,
    TypeParam: _type_param,
    Alias: _alias,
}

_GO_NAMES = {cls: "Union" if cls is Union_ else cls.__name__ for cls in _WRITERS}


def write_type_list(w: TypeWriter, types: Sequence[Type]) -> None:
    w.out.append("[")
    for i, t in enumerate(types):
        if i:
            w.out.append(", ")
        write_type(w, t)
    w.out.append("]")


def write_tparam_list(w: TypeWriter, tparams: Sequence[TypeParam]) -> None:
    """[K comparable, V any]; neighbours with one constraint share it: [A, B any]."""
    out = w.out
    out.append("[")
    prev: Type | None = None
    for i, p in enumerate(tparams):
        if i:
            if p.bound is not prev:
                out.append(" ")
                write_type(w, prev)
            out.append(", ")
        prev = p.bound
        write_type(w, p)
    if prev is not None:
        out.append(" ")
        write_type(w, prev)
    out.append("]")


def _type_name(w: TypeWriter, obj: TypeName) -> None:
    if obj.pkg is not None:
        w.out.append(package_prefix(obj.pkg, w.qf))
    w.out.append(obj.name)


def write_tuple(w: TypeWriter, variables: Sequence[Var], variadic: bool) -> None:
    out = w.out
    out.append("(")
    last = len(variables) - 1
    for i, v in enumerate(variables):
        if i:
            out.append(", ")
        if v.name and w.param_names:
            out.append(v.name + " ")
        if variadic and i == last:
            if type(v.type) is Slice:
                out.append("...")
                write_type(w, v.type.elem)
            else:  # append([]byte, string...)
                write_type(w, v.type)
                out.append("...")
        else:
            write_type(w, v.type)
    out.append(")")


def write_signature(w: TypeWriter, sig: Signature) -> None:
    """Type parameters, parameters and results, without `func`."""
    if sig.tparams:
        write_tparam_list(w, sig.tparams)
    write_tuple(w, sig.params, sig.variadic)
    results = sig.results
    if not results:
        return
    w.out.append(" ")
    if len(results) == 1 and not results[0].name:
        write_type(w, results[0].type)
    else:
        write_tuple(w, results, False)


# --- Entry points ------------------------------------------------------------------------------------------


def type_string(t: Type | None, qf: Qualifier | None = None, pos_text: PosText | None = None) -> str:
    w = TypeWriter(qf, pos_text=pos_text)
    write_type(w, t)
    return "".join(w.out)


def signature_string(
    sig: Signature, qf: Qualifier | None = None, param_names: bool = True, pkg_info: bool = False
) -> str:
    w = TypeWriter(qf, param_names, pkg_info)
    write_signature(w, sig)
    return "".join(w.out)


def tuple_string(variables: Sequence[Var], variadic: bool = False, qf: Qualifier | None = None) -> str:
    """Variables as a list of parameters: (a int, b string)."""
    w = TypeWriter(qf)
    write_tuple(w, variables, variadic)
    return "".join(w.out)


def tparam_list_string(tparams: Sequence[TypeParam], qf: Qualifier | None = None) -> str:
    w = TypeWriter(qf)
    write_tparam_list(w, tparams)
    return "".join(w.out)


def relative_to(pkg: Package | None) -> Qualifier | None:
    """A qualifier that writes the path of every package but pkg."""
    if pkg is None:
        return None
    return lambda other: "" if other is pkg else other.path
