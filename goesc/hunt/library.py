"""What of the library generated programs may call, read from goesc's facts of it.

    library_of(os.environ).part("strings").functions[0]      ->   Routine("«strings»Clone", func(string) string)

A function is taken if all its types can be written by the generator: those of the language, and those that the packages
of `PATHS` declare. A struct's fields are those that are exported; it is never written without their names.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import final

import msgspec

from goesc.check.checker import ImportFailure
from goesc.drive.stages import open_session
from goesc.facts.session import UnitImporter
from goesc.generate.types import (
    ANY,
    BOOL,
    BYTE,
    ERROR,
    INT,
    STRING,
    Declared,
    GoType,
    Routine,
    Shape,
    array_of,
    chan_of,
    func_of,
    map_of,
    number,
    pointer,
    slice_of,
)
from goesc.generate.world import Library, Part
from goesc.oracle import store
from goesc.source.build import release_of
from goesc.source.positions import NO_POS
from goesc.source.unit import Unit, UnitId
from goesc.types import model
from goesc.types.named import method, num_methods, unalias, under
from goesc.types.objects import Func, Package, TypeName, Var

PATHS = (
    "bufio", "bytes", "cmp", "container/heap", "container/list", "container/ring", "context", "encoding/binary",
    "encoding/hex", "errors", "flag", "fmt", "go/token", "hash", "hash/crc32", "hash/fnv", "html", "io", "io/fs",
    "iter", "log", "maps", "math", "math/big", "math/bits", "math/cmplx", "math/rand", "net/url", "os", "path",
    "path/filepath", "reflect", "regexp", "runtime", "slices", "sort", "strconv", "strings", "sync", "sync/atomic",
    "testing", "text/tabwriter", "time", "unicode", "unicode/utf16", "unicode/utf8", "unique",
)  # fmt: skip
MOST_METHODS = 12


def library_of(environ: Mapping[str, str]) -> Library:
    """A package is read when it is drawn first, and what was read is kept for the next process: the sources of all of
    them take a process longer than its first hundred modules."""
    names = {path: path.rpartition("/")[2] for path in PATHS}
    paths = {name: path for path, name in names.items()}
    release = release_of(environ)

    @cache
    def importer() -> UnitImporter:
        imports = {path: UnitId(path) for path in names}
        return open_session(environ).importer(Unit(UnitId("p"), "p", "/", [], imports))

    def made(name: str) -> Part:
        try:
            return _Reader(names).read(importer().import_package(paths[name], NO_POS))
        except ImportFailure:  # an older release does not have it
            return Part()

    def read(name: str) -> Part:
        key = store.key("part", store.goesc_hash(), release.id, environ.get("GOROOT", ""), paths[name])
        known = store.get(key)
        if known is not None:
            return msgspec.convert(known, Part)
        part = made(name)
        store.put(key, msgspec.to_builtins(part))
        return part

    return Library(paths, read)


@final
class _Reader:
    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names

    def read(self, package: Package) -> Part:
        name, part = self._names[package.path], Part()
        package.member("")
        for label in sorted(package.scope.elems):
            obj = package.member(label)
            if obj is None or not label[0].isupper():
                continue
            if isinstance(obj, Func):
                routine = self._routine(obj, f"«{name}»{label}", None)
                if routine is not None:
                    part.functions.append(routine)
            elif isinstance(obj, TypeName) and isinstance(obj.type, model.Named) and not obj.type.tparams:
                declared = self._declared(obj.type)
                if declared is not None:
                    part.types.append(declared)
        return part

    def _declared(self, named: model.Named) -> Declared | None:
        type_ = self._type(named)
        if type_ is None or type_.text == "error" or type_.shape in (Shape.FUNC, Shape.CHAN):
            return None
        inner = under(named)
        declared = Declared(type_, hidden=True)
        if isinstance(inner, model.Interface):
            for func in inner.methods:
                routine = self._routine(func, func.name, type_)
                if routine is None or not func.name[0].isupper():
                    return None
                declared.methods.append(routine)
            return None if inner.embeddeds or not declared.methods else declared
        if isinstance(inner, model.Struct):
            for var in inner.fields:
                of = self._type(var.type)
                if var.name[0].isupper() and of is not None and not var.embedded:
                    declared.fields.append((var.name, of))
        for i in range(min(num_methods(named), MOST_METHODS)):
            func = method(named, i)
            routine = self._routine(func, func.name, type_) if func.name[0].isupper() else None
            if routine is not None and isinstance(func.type, model.Signature) and func.type.recv is not None:
                through = isinstance(func.type.recv.type, model.Pointer)
                declared.methods.append(Routine(routine.name, routine.type, pointer(type_)) if through else routine)
        return declared

    def _routine(self, func: Func, name: str, recv: GoType | None) -> Routine | None:
        if func.type is None and func.pkg is not None and func.pkg.completer is not None:
            func.pkg.completer(func)
        signature = func.type
        if not isinstance(signature, model.Signature) or signature.tparams:
            return None
        of = self._function(signature)
        return None if of is None else Routine(name, of, recv)

    def _function(self, signature: model.Signature) -> GoType | None:
        params, results = self._types(signature.params), self._types(signature.results)
        return None if params is None or results is None else func_of(params, results, signature.variadic)

    def _types(self, held: list[Var]) -> tuple[GoType, ...] | None:
        found = [self._type(var.type) for var in held]
        return tuple(t for t in found if t is not None) if None not in found else None

    def _type(self, type_: model.Type | None) -> GoType | None:
        match unalias(type_) if type_ is not None else None:
            case model.Basic() as basic:
                return _BASIC.get(basic.name)
            case model.Pointer() as held:
                return _of(pointer, self._type(held.base))
            case model.Slice() as held:
                return _of(slice_of, self._type(held.elem))
            case model.Chan() as held if held.dir == model.Dir.BOTH:
                return _of(chan_of, self._type(held.elem))
            case model.Array() as held if (elem := self._type(held.elem)) is not None:
                return array_of(held.len, elem)
            case model.Map() as held:
                key, elem = self._type(held.key), self._type(held.elem)
                return None if key is None or elem is None else map_of(elem, key)
            case model.Signature() as held if not held.tparams:
                return self._function(held)
            case model.Interface() as held:
                return ANY if not held.methods and not held.embeddeds else None
            case model.Named() as named:
                return self._named(named)
        return None

    def _named(self, named: model.Named) -> GoType | None:
        package = named.obj.pkg
        if package is None:
            return ERROR if named.obj.name == "error" else None
        name = self._names.get(package.path)
        if name is None or named.targs or named.tparams or not named.obj.name[0].isupper():
            return None
        text = f"«{name}»{named.obj.name}"
        match under(named):
            case model.Struct() as inner:
                fields = any(var.name[0].isupper() for var in inner.fields)
                return GoType(Shape.STRUCT if fields else Shape.OPAQUE, text)
            case model.Interface() as inner if inner.methods and not inner.embeddeds:
                return GoType(Shape.INTERFACE, text)
            case model.Basic() as basic if basic.name in _INTEGERS:
                return GoType(Shape.NAMED_INT, text)
            case model.Basic() as basic if basic.name == "string":
                return GoType(Shape.NAMED_STRING, text)
            case model.Slice() as inner if (elem := self._type(inner.elem)) is not None:
                return GoType(Shape.SLICE, text, elem)
            case model.Map() as inner if (made := self._type(inner)) is not None:
                return GoType(Shape.MAP, text, made.elem, key=made.key)
            case model.Signature() as inner if not inner.variadic and (made := self._function(inner)) is not None:
                return GoType(Shape.FUNC, text, None, made.params, made.results)
        return None


def _of(make: object, inner: GoType | None) -> GoType | None:
    return None if inner is None or not callable(make) else make(inner)


_INTEGERS = {"int", "int64", "int32", "int16", "uint", "uint64", "uint32", "uint16"}  # of which none is below 8 bits
_BASIC = {"int": INT, "string": STRING, "bool": BOOL, "uint8": BYTE, "byte": BYTE} | {
    text: number(text)
    for text in (
        "int8", "int16", "int32", "int64", "uint", "uint16", "uint32", "uint64", "uintptr", "float32", "float64",
        "complex64", "complex128", "rune",
    )
}  # fmt: skip
