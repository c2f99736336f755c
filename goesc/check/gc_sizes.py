"""Types that gc cannot lay out: `var c chan [1 << 17]byte`, `var a [1 << 60]int`.

    type V [1 << 50]byte      ->   type [1125899906842624]byte larger than address space
    var x V                        (nothing new: V is read once)
    var y [1 << 50]byte       ->   the same, here: every type literal is read by itself

gc measures a type when it reads it back from the unified IR, and reports at the place of the object that it read last.
While the underlying type of a declaration is read, measuring waits, last come, first served; so the declaration
`type M map[string][1 << 32]byte` passes, where `var m map[string][1 << 32]byte` does not. A struct that is too large
has no place of its own, which gc takes for an internal error: reading ends there.

Defined by cmd/compile/internal/types/size.go (CalcSize, CheckSize) and noder/reader.go (typIdx, objIdx; Go 1.27.3).

What is read last, and when an instance is read, only lowering knows (goesc.lower.program.refused_sizes); `too_large`
tells from declarations alone that there is something to refuse, without instances, and where as far as they show it.
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
from goesc.types.named import is_shape, unalias, under
from goesc.types.objects import Func, Package, TypeName, Var, VarKind
from goesc.types.sizes import GcSizes
from goesc.types.typestring import type_string

if TYPE_CHECKING:
    from goesc.check.checker import Checker

MAX_CHAN_ELEM = 1 << 16
MAX_MAP_PART = 1 << 31
SUSPICIOUS_SIZE = 1 << 30  # of an array: less keeps maps and structs below their limits
SUSPICIOUS_BITS = 12  # array lengths multiply to less than 4096: nothing can be too large
MAX_REPORTED = 1000

_INTERNAL_ERROR = (
    "internal compiler error: bad type: {}\n\n"
    "Please file a bug report including a short program that triggers the error.\nhttps://go.dev/issue/new"
)


@final
class GivenUp(Exception):
    """gc gives up here."""


@final
class _Part:
    """A type in another role: the underlying type as a declaration reads it, the contents of a channel or function."""

    __slots__ = ("measure", "type")

    def __init__(self, type: Type, measure: Callable[[Measurer, Type], None]) -> None:
        self.type = type
        self.measure = measure


@final
class Measurer:
    """What has been measured, and what waits for that. `instance` gives the one type that an instance of a generic
    type is known by; None if those are not measured."""

    __slots__ = ("deferring", "found", "instance", "measured", "pos", "qualifier", "sizes", "waiting", "warnings")

    def __init__(
        self, sizes: GcSizes, qualifier: Callable[[Package], str], instance: Callable[[Named], Named] | None = None
    ) -> None:
        self.sizes = sizes
        self.qualifier = qualifier
        self.instance = instance
        self.pos: Pos = 0  # of the object that was read last
        self.found: list[Diagnostic] = []
        self.warnings = 0  # among `found`
        self.measured: set[Type] = set()
        self.waiting: list[Type | _Part] = []
        self.deferring = 0

    @property
    def errors(self) -> int:
        """How many of `found` are errors."""
        return len(self.found) - self.warnings

    def report(self, text: str) -> None:
        self.found.append(Diagnostic(self.pos, text, BACK_END, batch=self.warnings))
        if self.errors >= MAX_REPORTED:
            raise GivenUp

    def warn(self, pos: Pos, text: str) -> None:
        """What gc tells while it reads; it writes the errors before that, too (base/print.go:WarnfAt)."""
        self.found.append(Diagnostic(pos, text, BACK_END, batch=self.warnings, warning=True))
        self.warnings += 1

    def give_up(self, t: Type) -> None:
        if not self.errors:
            self.report(_INTERNAL_ERROR.format(_text(self, t)))
        raise GivenUp

    def check(self, t: Type | _Part) -> None:
        """Measure now, or when the declaration or type under way is complete."""
        if self.deferring:
            self.waiting.append(t)
        else:
            _measure(self, t)

    def check_literal(self, t: Type) -> None:
        """A type literal that is given a name."""
        if isinstance(t, _MEASURED):
            self.check(_Part(t, _RULES[type(t)]))

    def check_arguments(self, t: Signature) -> None:
        self.check(_Part(t, _arguments))

    def resume(self) -> None:
        """The end of what `deferring` was raised for."""
        if self.deferring == 1:
            while self.waiting:
                _measure(self, self.waiting.pop())
        self.deferring -= 1


def is_suspect(t: Type, sizes: GcSizes) -> bool:
    """Whether a type literal is refused, or one that is made of it may be."""
    if isinstance(t, Chan):
        return not 0 <= layout.size(t.elem, sizes) < MAX_CHAN_ELEM
    return isinstance(t, Array) and not 0 <= layout.size(t, sizes) < SUSPICIOUS_SIZE


class _Reader:
    """The state of reading, as far as declarations and bodies tell its order."""

    __slots__ = ("check", "measurer", "read")

    def __init__(self, check: Checker) -> None:
        self.check = check
        self.measurer = Measurer(check.conf.sizes, check.qualifier)
        self.read: set[Type] = set()


def too_large(check: Checker) -> list[Diagnostic]:
    """Errors of all that is declared, functions' bodies last."""
    m = _Reader(check)
    try:
        decls = [d for file in check.files for d in file.decls]
        decls.sort(key=lambda d: not (isinstance(d, ast.VarDecl) and d.values is not None))  # initializers come first
        bodies = [d for d in decls if _read_decl(m, d)]
        for d in bodies:
            assert isinstance(d, ast.FuncDecl)
            if d.body is not None and (check.conf.bodies == "all" or check.conf.wanted(d)):
                _read_body(m, d.name, d.body)
    except GivenUp:
        pass
    return m.measurer.found


# --- Reading ---------------------------------------------------------------------------------------


def _read_decl(m: _Reader, d: ast.Decl) -> bool:
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
            m.measurer.pos = obj.pos
            _read_signature(m, sig)
        elif isinstance(obj, TypeName) and isinstance(obj.type, Named):
            _read_named(m, obj.type)
        elif isinstance(obj, Var) and obj.type is not None:
            m.measurer.pos = obj.pos
            _read(m, obj.type)
    return isinstance(d, ast.FuncDecl)


def _read_body(m: _Reader, name: ast.Name, body: ast.BlockStmt) -> None:
    """Types of the body's variables and of its expressions, in source order."""
    info = m.check.info
    m.measurer.pos = name.pos
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
        m.measurer.pos = pos or m.measurer.pos
        _read(m, t)


def _read(m: _Reader, t: Type) -> None:
    t = unalias(t)
    if t in m.read:
        return
    if isinstance(t, Named):
        _read_named(m, t)
    else:
        m.read.add(t)
        _read_parts(m, t)
    m.measurer.check(t)


def _read_named(m: _Reader, t: Named) -> None:
    if t in m.read or (t.orig is None and t.tparams) or t.targs:
        return
    m.read.add(t)
    if t.obj.pkg is not m.check.pkg:
        return  # its own compilation reported it
    m.measurer.pos = t.obj.pos
    raw = under(t)
    m.measurer.deferring += 1
    if raw not in m.read:
        _read_parts(m, raw)
        m.measurer.check_literal(raw)
    m.measurer.resume()
    for method in t.methods:
        sig = method.resolve()
        if isinstance(sig, Signature):
            _read_signature(m, sig)


def _read_signature(m: _Reader, sig: Signature) -> None:
    for v in (*sig.params, *sig.results):
        if v.type is not None:
            _read(m, v.type)


def _read_parts(m: _Reader, t: Type) -> None:
    for part in _parts(t):
        _read(m, part)
    if isinstance(t, Interface):
        for f in t.methods:
            if isinstance(f.type, Signature):
                _read_signature(m, f.type)
                m.measurer.check_arguments(f.type)


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


def _measure(m: Measurer, t: Type | _Part) -> None:
    if isinstance(t, _Part):
        rule, of = t.measure, t.type
        m.measured.add(of)
    else:
        of = unalias(t)
        if isinstance(of, Named) and (of.targs or of.tparams):
            if m.instance is None:
                return
            of = m.instance(of)
        if of in m.measured:
            return
        m.measured.add(of)
        if is_shape(of) and under(of) in m.measured:
            return  # it has taken over what is known of its underlying type (types/type.go:SetUnderlying)
        found = _RULES.get(type(under(of)))
        if found is None:
            return
        rule = found
    before = m.pos
    if isinstance(of, Named) and of.obj.pos:
        m.pos = of.obj.pos
    m.deferring += 1
    rule(m, of)
    m.pos = before
    m.resume()


def _array(m: Measurer, t: Type) -> None:
    u = under(t)
    assert isinstance(u, Array)
    _measure(m, u.elem)
    width = _width(m, u.elem)
    if width and u.len > (m.sizes.max_width - 1) // width:
        m.report(f"type {_text(m, u)} larger than address space")


def _struct(m: Measurer, t: Type) -> None:
    u = under(t)
    assert isinstance(u, Struct)
    for f in u.fields:
        if f.type is not None:
            _measure(m, f.type)
    if _width(m, u) >= m.sizes.max_width:
        if t is u:
            m.give_up(u)
        m.report(f"type {_text(m, u)} too large")


def _chan(m: Measurer, t: Type) -> None:
    u = under(t)
    assert isinstance(u, Chan)
    m.check(u.elem)
    m.check(_Part(u, _chan_contents))


def _chan_contents(m: Measurer, t: Type) -> None:
    assert isinstance(t, Chan)
    _measure(m, t.elem)
    if _width(m, t.elem) >= MAX_CHAN_ELEM:
        m.report("channel element type too large (>64kB)")


def _map(m: Measurer, t: Type) -> None:
    u = under(t)
    assert isinstance(u, Map)
    for part, what in ((u.elem, "element"), (u.key, "key")):
        m.check(part)
        if unalias(part) in m.measured and _width(m, part) >= MAX_MAP_PART:
            m.report(f"map {what} type too large")


def _pointer(m: Measurer, t: Type) -> None:
    u = under(t)
    assert isinstance(u, (Pointer, Slice))
    m.check(u.base if isinstance(u, Pointer) else u.elem)


def _function(m: Measurer, t: Type) -> None:
    m.check(_Part(under(t), _arguments))


def _arguments(m: Measurer, t: Type) -> None:
    assert isinstance(t, Signature)
    width = 0
    for v in (*t.params, *t.results):
        if v.type is not None:
            _measure(m, v.type)
            width += _width(m, v.type)
            if width >= m.sizes.max_width:
                m.give_up(t)


_RULES: dict[type, Callable[[Measurer, Type], None]] = {
    Array: _array,
    Struct: _struct,
    Chan: _chan,
    Map: _map,
    Pointer: _pointer,
    Slice: _pointer,
    Signature: _function,
}
_MEASURED = tuple(_RULES)


def _width(m: Measurer, t: Type) -> int:
    """Size in bytes; the largest width for what cannot be counted."""
    size, largest = layout.size(t, m.sizes), m.sizes.max_width
    return min(size, largest) if size >= 0 else largest


def _text(m: Measurer, t: Type) -> str:
    """A type as gc's back end writes it, as far as these messages need."""
    text = type_string(t, m.qualifier)
    if isinstance(t, Struct) and t.fields:
        return "struct { " + text.removeprefix("struct{").removesuffix("}") + " }"
    return text
