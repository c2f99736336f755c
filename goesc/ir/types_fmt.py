"""The text of types: in messages, in link symbols and in dumps (cmd/compile/internal/types/fmt.go, Go 1.27.3).

    []other.T       in a message of a package that imports other
    []x/other.T     as part of a link symbol, as in the name of an instance: F[[]x/other.T]
    SLICE-[]other.T in a dump

Three modes of fmt.go matter here. The message mode (fmtGo) drops the package of the package being compiled and
writes other packages by name; since nothing in gc 1.27 counts imports, its quoted full paths never appear. The link
mode (fmtTypeID) writes every package as an escaped path and tells local types apart by a suffix `·1`. The dump mode
(fmtDebug) names all packages and puts the kind in front of unnamed types. Instances print their type arguments as
link strings in every mode, since gc makes them part of the name.

Aliases vanish, but for the predeclared any, byte and rune, which messages keep. The interface behind any is one object
(`EMPTY_INTERFACE`), so that `any` and a written `interface{}` can be told apart.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Any, final

from goesc.release import NEWEST, Release
from goesc.source.strconv import quote
from goesc.types.model import (
    Array,
    Basic,
    Chan,
    Dir,
    Interface,
    Kind,
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
from goesc.types.named import SHAPE_PATH, unalias, under
from goesc.types.objects import Func, Package, Var
from goesc.types.universe import EMPTY_INTERFACE


@final
class Names:
    """How names of packages are written for one compilation, and the texts of types made so far.

    `local` is the package being compiled; `path` the name that link symbols give it, as the compiler's -p says: "main"
    for a main package that the go command compiles. With `source` what the compiler put in place of the program's text
    is written as that text, where gc gives the names of its variables.
    """

    __slots__ = ("links", "local", "messages", "path", "prefixes", "release", "source")

    def __init__(
        self, local: Package | None = None, path: str = "", source: bool = False, release: Release = NEWEST
    ) -> None:
        self.local = local
        self.path = path or (local.path if local is not None else "")
        self.messages: dict[Type, str] = {}
        self.links: dict[Type, str] = {}
        self.source = source
        self.release = release
        self.prefixes: dict[str, str] = {}

    def is_local(self, pkg: Package | None) -> bool:
        local = self.local
        return pkg is local or (pkg is not None and local is not None and pkg.path == local.path)

    def qualifier(self, pkg: Package | None) -> str:
        """What a message writes before a name of pkg: "" or "name."."""
        if pkg is None or not pkg.name or self.is_local(pkg):
            return ""
        return pkg.name + "."

    def prefix(self, pkg: Package | None) -> str:
        """The package's part of a link symbol, without the dot; "" for predeclared names."""
        if pkg is None:
            return ""
        path = self.path if self.is_local(pkg) else pkg.path
        escaped = self.prefixes.get(path)
        if escaped is None:
            escaped = self.prefixes[path] = path_to_prefix(path)
        return escaped


def path_to_prefix(path: str) -> str:
    """Escape an import path as link symbols do (cmd/internal/objabi/path.go:PathToPrefix)."""
    if path == SHAPE_PATH:
        return path
    raw = path.encode()
    slash = raw.rfind(b"/")
    return "".join(
        f"%{c:02x}" if c <= 0x20 or c in b'%"' or c >= 0x7F or (c == 0x2E and i > slash) else chr(c)
        for i, c in enumerate(raw)
    )


def is_exported(name: str) -> bool:
    """types/sym.go:IsExported: the first letter is upper case."""
    first = name[:1]
    return "A" <= first <= "Z" if first < "\x80" else unicodedata.category(first) == "Lu"


def type_string(t: Type | None, names: Names) -> str:
    """The text of a type in a message (%v)."""
    if t is None:
        return "<T>"
    text = names.messages.get(t)
    if text is None:
        text = names.messages[t] = _Printer(names, _MESSAGE).text(t)
    return text


def link_string(t: Type | None, names: Names) -> str:
    """types.(*Type).LinkString: equal exactly for identical types."""
    if t is None:
        return "<T>"
    text = names.links.get(t)
    if text is None:
        text = names.links[t] = _Printer(names, _LINK).text(t)
    return text


def debug_string(t: Type | None, names: Names) -> str:
    """The text of a type in gc's dumps (%+v)."""
    if t is None:
        return "<T>"
    t = unalias(t)
    if type(t) is Tuple:
        return f"STRUCT-{_Printer(names, _MESSAGE).results(t)}"
    named = _Printer(names, _DEBUG).named(t)
    if named is not None:
        return named
    return f"{_KINDS[type(t)]}-{type_string(t, names)}"


def symbol_name(t: Named, names: Names) -> str:
    """A defined type's name with its type arguments (noder/reader.go:mangle) and the mark of local types."""
    name = t.obj.name
    if t.targs:
        name = f"{name}[{type_arguments(t.targs, names, t.obj.implicits)}]"
    if t.obj.local_index:
        name = f"{name}·{t.obj.local_index}"
    return name


def type_arguments(targs: list[Type], names: Names, implicits: int = 0) -> str:
    """Type arguments as names have them; a semicolon ends those of the enclosing function."""
    links = [link_string(targ, names) for targ in targs]
    if 0 < implicits < len(links):
        return f"{','.join(links[:implicits])};{','.join(links[implicits:])}"
    return ",".join(links)


def has_symbol(t: Type | None) -> bool:
    """Whether gc's type has a name of its own: conversions to other types print theirs in parentheses."""
    return t is not None and _has_name(unalias(t))


def _has_name(t: Type) -> bool:
    return isinstance(t, (Named, Basic, TypeParam)) or t is EMPTY_INTERFACE


_MESSAGE, _LINK, _DEBUG = range(3)

_KINDS: dict[type, str] = {
    Array: "ARRAY", Slice: "SLICE", Struct: "STRUCT", Pointer: "PTR", Tuple: "RESULTS", Signature: "FUNC",
    Interface: "INTER", Map: "MAP", Chan: "CHAN", Basic: "UNSAFEPTR", Union_: "INTER",
}  # fmt: skip

_UNTYPED_NAMES = {
    Kind.UNTYPED_BOOL: "untyped bool", Kind.UNTYPED_INT: "untyped int", Kind.UNTYPED_RUNE: "untyped rune",
    Kind.UNTYPED_FLOAT: "untyped float", Kind.UNTYPED_COMPLEX: "untyped complex",
    Kind.UNTYPED_STRING: "untyped string", Kind.UNTYPED_NIL: "nil",
}  # fmt: skip

_LINK_BASICS = {"byte": "uint8", "rune": "int32"}


@final
class _Printer:
    """Writes types in one mode. Type structure is a tree once names are printed as names, so this recurs on it."""

    __slots__ = ("mode", "names")

    def __init__(self, names: Names, mode: int) -> None:
        self.names = names
        self.mode = mode

    def text(self, t: Type) -> str:
        if self.mode == _MESSAGE:
            cache = self.names.messages
        elif self.mode == _LINK:
            cache = self.names.links
        else:
            cache = {}
        text = cache.get(t)
        if text is None:
            text = self.named(t)
            if text is None:
                t = unalias(t)
                text = _WRITERS[type(t)](self, t)
            cache[t] = text
        return text

    def named(self, t: Type) -> str | None:
        """The text of a type that prints as a name; None for type literals."""
        t = unalias(t)
        if isinstance(t, Basic):
            return self.basic(t)
        if t is EMPTY_INTERFACE:
            return "interface {}" if self.mode == _LINK else "any"
        if isinstance(t, TypeParam):
            return t.obj.name
        if isinstance(t, Named):
            return self.defined(t)
        return None

    def basic(self, t: Basic) -> str | None:
        if t.kind == Kind.UNSAFE_POINTER:
            return None if self.mode == _DEBUG else "unsafe.Pointer"
        if self.mode == _LINK:
            return _LINK_BASICS.get(t.name, t.name)
        return _UNTYPED_NAMES.get(t.kind, t.name)

    def defined(self, t: Named) -> str:
        pkg = t.obj.pkg
        if pkg is None:
            return t.obj.name
        if self.mode == _LINK:
            return f"{self.names.prefix(pkg)}.{symbol_name(t, self.names)}"
        name = t.obj.name
        if t.targs:
            name = symbol_name(t, self.names)
            if t.obj.local_index:
                name = name[: name.rindex("·")]
        elif "·" in name:  # a shape whose name ends with that of a local type
            base, _, number = name.rpartition("·")
            name = base if number.isdigit() else name
        if self.mode == _DEBUG:
            return f"{pkg.name}.{name}"
        return self.names.qualifier(pkg) + name

    def qualified(self, name: str, pkg: Package | None) -> str:
        """A field's name: qualified unless exported."""
        if is_exported(name):
            return name
        if self.mode == _LINK:
            prefix = self.names.prefix(pkg)
            return f"{prefix}.{name}" if prefix else name
        return self.names.qualifier(pkg) + name

    def params(self, params: list[Var], variadic: bool) -> str:
        texts = [self.text(p.type) if p.type is not None else "<T>" for p in params]
        if variadic and params:
            last = unalias(params[-1].type) if params[-1].type is not None else None
            texts[-1] = "..." + (self.text(last.elem) if isinstance(last, Slice) else texts[-1])
        return f"({', '.join(texts)})"

    def signature(self, t: Signature) -> str:
        """Parameters and results, without the leading `func`."""
        text = self.params(t.params, t.variadic)
        if not t.results:
            return text
        if len(t.results) == 1:
            result = t.results[0].type
            return f"{text} {self.text(result) if result is not None else '<T>'}"
        return f"{text} {self.params(t.results, False)}"

    def results(self, t: Tuple) -> str:
        """Several results as the struct that gc makes of them (types/type.go:FuncType, ResultsTuple)."""
        texts = []
        for v in t.vars:
            name = f"{self.qualified(v.name, v.pkg)} " if v.name else ""
            texts.append(f"{name}{self.text(v.type) if v.type is not None else '<T>'}")
        return f"struct {{ {'; '.join(texts)} }}"

    def embedded(self, f: Var) -> str:
        """The name to print before an embedded field's type in a link string: "" unless an alias renamed it."""
        t = unalias(f.type) if f.type is not None else None
        if isinstance(t, Pointer):
            t = unalias(t.base)
        name, pkg, known = "", None, False
        if isinstance(t, Named):
            name, pkg, known = symbol_name(t, self.names), t.obj.pkg, True
        elif isinstance(t, Basic):
            name, pkg, known = t.name, None, True
        if known and f.name == name and (is_exported(name) or _same_package(f.pkg, pkg)):
            return ""
        return self.qualified(f.name, f.pkg) + " = "


def _same_package(a: Package | None, b: Package | None) -> bool:
    return a is b or (a is not None and b is not None and a.path == b.path)


def _array(p: _Printer, t: Array) -> str:
    return f"[{t.len}]{p.text(t.elem)}"


def _slice(p: _Printer, t: Slice) -> str:
    return "[]" + p.text(t.elem)


def _pointer(p: _Printer, t: Pointer) -> str:
    return "*" + p.text(t.base)


def _map(p: _Printer, t: Map) -> str:
    return f"map[{p.text(t.key)}]{p.text(t.elem)}"


def _chan(p: _Printer, t: Chan) -> str:
    elem = p.text(t.elem)
    if t.dir == Dir.RECV_ONLY:
        return "<-chan " + elem
    if t.dir == Dir.SEND_ONLY:
        return "chan<- " + elem
    inner = unalias(t.elem)
    if isinstance(inner, Chan) and inner.dir == Dir.RECV_ONLY:
        return f"chan ({elem})"
    return "chan " + elem


def _struct(p: _Printer, t: Struct) -> str:
    if not t.fields:
        return "struct {}"
    texts = []
    for i, f in enumerate(t.fields):
        if not f.embedded:
            name = p.qualified(f.name, f.pkg) + " "
        elif p.mode == _LINK:
            name = p.embedded(f)
        else:
            name = ""
        tag = t.tags[i] if i < len(t.tags) else ""
        text = p.text(f.type) if f.type is not None else "<T>"
        texts.append(f"{name}{text} {quote(tag)}" if tag else name + text)
    return f"struct {{ {'; '.join(texts)} }}"


def _function(p: _Printer, t: Signature) -> str:
    text = "func" + p.signature(t)
    if t.recv is not None:
        text = f"method{p.params([t.recv], False)} {text}"
    return text


def _interface(p: _Printer, t: Interface) -> str:
    methods = all_methods(t)
    if not methods:
        return "interface {}"
    texts = []
    for m in methods:
        name = m.name
        if not is_exported(name):  # unexported methods are told apart by path, even in messages
            name = f"{p.names.prefix(m.pkg)}.{name}"
            if not p.names.release.interface_methods_unqualified:
                p = _Printer(p.names, _LINK)
        sig = m.type
        texts.append(name + (p.signature(sig) if isinstance(sig, Signature) else "<T>"))
    return f"interface {{ {'; '.join(texts)} }}"


def all_methods(t: Interface) -> list[Func]:
    """The methods of an interface, embedded ones included, in the order of types/sym.go:Less."""
    found: dict[tuple[str, str], Func] = {}
    todo: list[Interface] = [t]
    seen: set[Interface] = set()
    while todo:
        interface = todo.pop()
        if interface in seen:
            continue
        seen.add(interface)
        for m in interface.methods:
            found.setdefault((m.name, "" if is_exported(m.name) or m.pkg is None else m.pkg.path), m)
        for embedded in interface.embeddeds:
            inner = under(embedded)
            if isinstance(inner, Interface):
                todo.append(inner)
    return [found[key] for key in sorted(found, key=lambda key: (not is_exported(key[0]), key))]


def _tuple(p: _Printer, t: Tuple) -> str:
    return ",".join([p.text(v.type) if v.type is not None else "<T>" for v in t.vars])


def _unsafe_pointer(_: _Printer, __: Basic) -> str:
    return "unsafe.Pointer"


def _empty_interface(_: _Printer, __: Union_) -> str:
    return "interface {}"


# A writer takes the class that it stands at.
_WRITERS: dict[type[Type], Callable[[_Printer, Any], str]] = {
    Array: _array,
    Slice: _slice,
    Pointer: _pointer,
    Map: _map,
    Chan: _chan,
    Struct: _struct,
    Signature: _function,
    Interface: _interface,
    Tuple: _tuple,
    Basic: _unsafe_pointer,
    Union_: _empty_interface,  # noder/reader.go:unionType folds unions of value types to the empty interface
}
