"""Types that gc cannot lay out: `var c chan [1 << 17]byte`, `var a [1 << 60]int`.

    type V [1 << 50]byte      ->   type [1125899906842624]byte larger than address space
    var x V                        (nothing new: V is read once)
    var y [1 << 50]byte       ->   the same, here: every type literal is read by itself

gc measures a type when it reads it back from the unified IR, and reports at the place of the object that it read last.
While the underlying type of a declaration is read, measuring waits, last come, first served; so the declaration
`type M map[string][1 << 32]byte` passes, where `var m map[string][1 << 32]byte` does not. A struct that is too large
has no place of its own, which gc takes for an internal error: reading ends there.

Defined by cmd/compile/internal/types/size.go (CalcSize, CheckSize) and noder/reader.go (typIdx, objIdx; Go 1.27.3).
Instances of generic functions and types are not measured.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, final

from goesc.source.errors import BACK_END, Diagnostic
from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.syntax.walk import inspect
from goesc.types import layout
from goesc.types.model import Array, Chan, Interface, Map, Named, Pointer, Signature, Slice, Struct, Type
from goesc.types.named import unalias, under
from goesc.types.objects import Func, TypeName, Var, VarKind
from goesc.types.sizes import GcSizes
from goesc.types.typestring import type_string

if TYPE_CHECKING:
    from goesc.check.checker import Checker

MAX_CHAN_ELEM = 1 << 16
MAX_MAP_PART = 1 << 31
SUSPICIOUS_BITS = 12  # array lengths multiply to less than 4096: nothing can be too large
MAX_REPORTED = 1000

_INTERNAL_ERROR = (
    "internal compiler error: bad type: {}\n\n"
    "Please file a bug report including a short program that triggers the error.\nhttps://go.dev/issue/new"
)


@final
class _Fatal(Exception):
    """gc gives up here."""


@final
class _Part:
    """A type in another role: the underlying type as a declaration reads it, the contents of a channel or function."""

    __slots__ = ("measure", "type")

    def __init__(self, type: Type, measure: Callable[[_Measurer, Type], None]) -> None:
        self.type = type
        self.measure = measure


@final
class _Measurer:
    __slots__ = ("check", "deferring", "found", "measured", "pos", "read", "waiting")

    def __init__(self, check: Checker) -> None:
        self.check = check
        self.pos: Pos = 0  # of the object that was read last
        self.found: list[Diagnostic] = []
        self.read: set[Type] = set()
        self.measured: set[Type] = set()
        self.waiting: list[Type | _Part] = []
        self.deferring = 0

    @property
    def sizes(self) -> GcSizes:
        return self.check.conf.sizes

    def report(self, text: str) -> None:
        self.found.append(Diagnostic(self.pos, text, BACK_END))
        if len(self.found) >= MAX_REPORTED:
            raise _Fatal

    def give_up(self, t: Type) -> None:
        if not self.found:
            self.report(_INTERNAL_ERROR.format(_text(self, t)))
        raise _Fatal


def too_large(check: Checker) -> list[Diagnostic]:
    """Errors of all that is declared, functions' bodies last."""
    m = _Measurer(check)
    try:
        decls = [d for file in check.files for d in file.decls]
        decls.sort(key=lambda d: not (isinstance(d, ast.VarDecl) and d.values is not None))  # initializers come first
        bodies = [d for d in decls if _read_decl(m, d)]
        for d in bodies:
            assert isinstance(d, ast.FuncDecl)
            if d.body is not None and (check.conf.bodies == "all" or check.conf.wanted(d)):
                _read_body(m, d.name, d.body)
    except _Fatal:
        pass
    return m.found


# --- Reading ---------------------------------------------------------------------------------------


def _read_decl(m: _Measurer, d: ast.Decl) -> bool:
    """Whether it is a function whose body is to be read too."""
    defs = m.check.info.defs
    names = d.names if isinstance(d, ast.VarDecl) else [d.name] if isinstance(d, (ast.TypeDecl, ast.FuncDecl)) else []
    for name in names:
        obj = defs.get(name)
        if isinstance(obj, Func) and isinstance(obj.type, Signature):
            sig = obj.type
            if sig.tparams or sig.rparams:
                return False
            if sig.recv is not None:
                return True  # read with the receiver's base type
            m.pos = obj.pos
            _read_signature(m, sig)
        elif isinstance(obj, TypeName) and isinstance(obj.type, Named):
            _read_named(m, obj.type)
        elif isinstance(obj, Var) and obj.type is not None:
            m.pos = obj.pos
            _read(m, obj.type)
    return isinstance(d, ast.FuncDecl)


def _read_body(m: _Measurer, name: ast.Name, body: ast.BlockStmt) -> None:
    """Types of the body's variables and of its expressions, in source order."""
    info = m.check.info
    m.pos = name.pos
    seen: list[tuple[Pos, Pos, Type]] = []

    def visit(n: ast.Node | None) -> bool:
        if isinstance(n, ast.Name):
            obj = info.defs.get(n)
            if isinstance(obj, Var) and obj.type is not None and obj.kind == VarKind.LOCAL:
                seen.append((n.pos, n.pos, obj.type))
        elif isinstance(n, ast.TypeDecl):
            return False  # read where it is used
        elif isinstance(n, (ast.ArrayType, ast.StructType, ast.MapType, ast.ChanType)):
            found = info.types.get(n)
            if found is not None and found.type is not None:
                seen.append((n.pos, 0, found.type))
            return False
        return True

    inspect(body, visit)
    for _, pos, t in sorted(seen, key=lambda item: item[0]):
        m.pos = pos or m.pos
        _read(m, t)


def _read(m: _Measurer, t: Type) -> None:
    t = unalias(t)
    if t in m.read:
        return
    if isinstance(t, Named):
        _read_named(m, t)
    else:
        m.read.add(t)
        _read_parts(m, t)
    _check(m, t)


def _read_named(m: _Measurer, t: Named) -> None:
    if t in m.read or (t.orig is None and t.tparams) or t.targs:
        return
    m.read.add(t)
    if t.obj.pkg is not m.check.pkg:
        return  # its own compilation reported it
    m.pos = t.obj.pos
    raw = under(t)
    m.deferring += 1
    if raw not in m.read:
        _read_parts(m, raw)
        if isinstance(raw, _MEASURED):
            _check(m, _Part(raw, _RULES[type(raw)]))
    _resume(m)
    for method in t.methods:
        sig = method.resolve()
        if isinstance(sig, Signature):
            _read_signature(m, sig)


def _read_signature(m: _Measurer, sig: Signature) -> None:
    for v in (*sig.params, *sig.results):
        if v.type is not None:
            _read(m, v.type)


def _read_parts(m: _Measurer, t: Type) -> None:
    for part in _parts(t):
        _read(m, part)
    if isinstance(t, Interface):
        for f in t.methods:
            if isinstance(f.type, Signature):
                _read_signature(m, f.type)
                _check(m, _Part(f.type, _arguments))


def _parts(t: Type) -> Iterator[Type]:
    if isinstance(t, (Array, Slice, Chan)):
        yield t.elem
    elif isinstance(t, Pointer):
        yield t.base
    elif isinstance(t, Map):
        yield t.key
        yield t.elem
    elif isinstance(t, Struct):
        yield from (f.type for f in t.fields if f.type is not None)
    elif isinstance(t, Signature):
        yield from (v.type for v in (*t.params, *t.results) if v.type is not None)


# --- Measuring -------------------------------------------------------------------------------------


def _check(m: _Measurer, t: Type | _Part) -> None:
    """Measure now, or when the declaration or type under way is complete."""
    if m.deferring:
        m.waiting.append(t)
    else:
        _measure(m, t)


def _resume(m: _Measurer) -> None:
    if m.deferring == 1:
        while m.waiting:
            _measure(m, m.waiting.pop())
    m.deferring -= 1


def _measure(m: _Measurer, t: Type | _Part) -> None:
    if isinstance(t, _Part):
        rule, of = t.measure, t.type
    else:
        of = unalias(t)
        if of in m.measured or (isinstance(of, Named) and (of.targs or of.tparams)):
            return
        m.measured.add(of)
        found = _RULES.get(type(under(of)))
        if found is None:
            return
        rule = found
    before = m.pos
    if isinstance(of, Named) and of.obj.pkg is m.check.pkg:
        m.pos = of.obj.pos
    m.deferring += 1
    rule(m, of)
    m.pos = before
    _resume(m)


def _array(m: _Measurer, t: Type) -> None:
    u = under(t)
    assert isinstance(u, Array)
    _measure(m, u.elem)
    width = _width(m, u.elem)
    if width and u.len > (m.sizes.max_width - 1) // width:
        m.report(f"type {_text(m, u)} larger than address space")


def _struct(m: _Measurer, t: Type) -> None:
    u = under(t)
    assert isinstance(u, Struct)
    for f in u.fields:
        if f.type is not None:
            _measure(m, f.type)
    if _width(m, u) >= m.sizes.max_width:
        if t is u:
            m.give_up(u)
        m.report(f"type {_text(m, u)} too large")


def _chan(m: _Measurer, t: Type) -> None:
    u = under(t)
    assert isinstance(u, Chan)
    _check(m, u.elem)
    _check(m, _Part(u, _chan_contents))


def _chan_contents(m: _Measurer, t: Type) -> None:
    assert isinstance(t, Chan)
    _measure(m, t.elem)
    if _width(m, t.elem) >= MAX_CHAN_ELEM:
        m.report("channel element type too large (>64kB)")


def _map(m: _Measurer, t: Type) -> None:
    u = under(t)
    assert isinstance(u, Map)
    for part, what in ((u.elem, "element"), (u.key, "key")):
        _check(m, part)
        if unalias(part) in m.measured and _width(m, part) >= MAX_MAP_PART:
            m.report(f"map {what} type too large")


def _pointer(m: _Measurer, t: Type) -> None:
    u = under(t)
    assert isinstance(u, (Pointer, Slice))
    _check(m, u.base if isinstance(u, Pointer) else u.elem)


def _function(m: _Measurer, t: Type) -> None:
    _check(m, _Part(under(t), _arguments))


def _arguments(m: _Measurer, t: Type) -> None:
    assert isinstance(t, Signature)
    width = 0
    for v in (*t.params, *t.results):
        if v.type is not None:
            _measure(m, v.type)
            width += _width(m, v.type)
            if width >= m.sizes.max_width:
                m.give_up(t)


_RULES: dict[type, Callable[[_Measurer, Type], None]] = {
    Array: _array,
    Struct: _struct,
    Chan: _chan,
    Map: _map,
    Pointer: _pointer,
    Slice: _pointer,
    Signature: _function,
}
_MEASURED = tuple(_RULES)


def _width(m: _Measurer, t: Type) -> int:
    """Size in bytes; the largest width for what cannot be counted."""
    size, largest = layout.size(t, m.sizes), m.sizes.max_width
    return min(size, largest) if size >= 0 else largest


def _text(m: _Measurer, t: Type) -> str:
    """A type as gc's back end writes it, as far as these messages need."""
    text = type_string(t, m.check.qualifier)
    if isinstance(t, Struct) and t.fields:
        return "struct { " + text.removeprefix("struct{").removesuffix("}") + " }"
    return text
