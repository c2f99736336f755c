"""A checked package to facts: everything that its exported names lead to, and the tags of the functions found there.

    encode(checked, unit, fset, tags_of)   ->   bytes of a `model.PackageFacts`

`reach` gives the functions whose tags are needed, so that they can be analysed in one go before encoding.
The result depends on the package's sources alone: tables are filled in the order in which the sources name things.
A type declared inside a function cannot be named from outside; a package whose exported names lead to one raises
`NotEncodable`, and is read from its sources.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any, final

import msgspec

from goesc.check.info import CheckedPackage
from goesc.facts import model as m
from goesc.facts.basics import NUMBERS
from goesc.facts.session import func_key
from goesc.source.positions import FileSet, Pos, SourceFile
from goesc.syntax import ast
from goesc.syntax.walk import inspect
from goesc.types.bigfloat import BigFloat
from goesc.types.constant import Complex, Rope, Unknown, Value, string_val
from goesc.types.model import (
    Alias,
    Array,
    Chan,
    Interface,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Type,
    TypeParam,
    Union_,
)  # fmt: skip
from goesc.types.named import unpack
from goesc.types.object import has_ptr_recv, is_exported
from goesc.types.objects import Const, Func, Object, Package, TypeName, Var
from goesc.types.parts import parts
from goesc.types.universe import EMPTY_INTERFACE

_ENCODE = msgspec.msgpack.Encoder().encode
_KIND_TAGS: dict[type, int] = {Const: 1, Var: 2, Func: 3, TypeName: 4}


class NotEncodable(Exception):
    """The package's exported names lead to something facts have no form for."""


def reach(checked: CheckedPackage) -> tuple[list[Object], list[Func]]:
    """Package-level objects that importing packages can come across, and the functions among them and their methods.

    Of functions only those that are not generic: `generic_functions` gives the others.
    """
    walk = _Walk(checked.pkg)
    for name, obj in checked.pkg.scope.elems.items():
        if is_exported(name):
            walk.object(obj)
    walk.run()
    # Bodies of generic functions are compiled where they are used: what they call is called from there.
    mentioned = names_in_generic_bodies(checked)
    for name in sorted(mentioned):
        called = checked.pkg.scope.elems.get(name)
        if isinstance(called, Func):
            walk.object(called)
    walk.run()
    order = {obj: i for i, obj in enumerate(checked.pkg.scope.elems.values())}
    objects = sorted(walk.objects, key=order.__getitem__)
    return objects, [f for f in _functions(objects) if not is_generic(f)]


def generic_functions(objects: Iterable[Object]) -> list[Func]:
    """The generic functions among what `reach` found, and the methods of generic types."""
    return [f for f in _functions(objects) if is_generic(f)]


def _functions(objects: Iterable[Object]) -> list[Func]:
    funcs: list[Func] = []
    for obj in objects:
        if isinstance(obj, Func):
            funcs.append(obj)
        elif isinstance(obj, TypeName) and type(obj.type) is Named and obj.type.obj is obj:
            funcs += unpack(obj.type).methods
    for func in funcs:
        func.resolve()
    return funcs


def names_in_generic_bodies(checked: CheckedPackage) -> set[str]:
    """Every name that stands in the body of a function with type parameters, its own or its receiver's."""
    found: set[str] = set()

    def enter(node: ast.Node | None) -> bool:
        if type(node) is ast.Name:
            found.add(node.value)
        return True

    for file in checked.files:
        for decl in file.decls:
            if type(decl) is not ast.FuncDecl:
                continue
            generic = decl.tparams or (decl.recv is not None and _has_arguments(decl.recv.type))
            body = decl.whole_body() if generic else None
            if body is not None:
                inspect(body, enter)
    return found


def _has_arguments(recv: ast.Expr | None) -> bool:
    """Whether a receiver is written with type parameters. Its type may not have been checked yet."""
    while True:
        if type(recv) is ast.ParenExpr or (type(recv) is ast.Operation and recv.y is None):
            recv = recv.x
        else:
            return type(recv) is ast.IndexExpr


def is_generic(f: Func) -> bool:
    return isinstance(f.type, Signature) and bool(f.type.tparams or f.type.rparams)


@final
class _Walk:
    """Finds the package-level objects of one package that types lead to."""

    def __init__(self, pkg: Package) -> None:
        self.pkg = pkg
        self.objects: dict[Object, None] = {}
        self.types: set[Type] = set()
        self.waiting: list[Type] = []

    def object(self, obj: Object) -> None:
        if obj in self.objects:
            return
        if obj.type is None and self.pkg.completer is not None:
            self.pkg.completer(obj)
        self.objects[obj] = None
        self.add(obj.type)

    def add(self, t: Type | None) -> None:
        if t is not None and t not in self.types:
            self.types.add(t)
            self.waiting.append(t)

    def run(self) -> None:
        while self.waiting:
            t = self.waiting.pop()
            if type(t) is Named:
                self.named(t)
            elif type(t) is Alias:
                self.alias(t)
            else:
                for part in _parts(t):
                    self.add(part)

    def named(self, t: Named) -> None:
        for arg in t.targs:
            self.add(arg)
        if t.orig is not None:
            self.add(t.orig)
            return
        obj = t.obj
        if obj.pkg is not self.pkg:
            return
        if obj.pkg.scope.lookup(obj.name) is not obj:
            raise NotEncodable(f"type {obj.name} is declared inside a function")
        self.object(obj)
        unpack(t)
        self.add(t.from_rhs or t.underlying)
        for p in t.tparams:
            self.add(p)
        for method in t.methods:
            self.add(method.resolve())

    def alias(self, t: Alias) -> None:
        for arg in t.targs:
            self.add(arg)
        if t.orig is not None and t.orig is not t:
            self.add(t.orig)
            return
        if t.obj.pkg is not self.pkg:
            return
        if self.pkg.scope.lookup(t.obj.name) is t.obj:
            self.object(t.obj)
        for p in t.tparams:
            self.add(p)
        self.add(t.from_rhs)


def _parts(t: Type) -> list[Type | None]:
    """As `parts`, and what belongs to a declaration."""
    if isinstance(t, TypeParam):
        return [t.bound]
    if not isinstance(t, Signature):
        return parts(t)
    own = [t.recv.type] if t.recv is not None else []
    return [*own, *parts(t), *t.tparams, *t.rparams]


# --- Encoding ----------------------------------------------------------------------------------------------


# Tags by the key of a shape (goesc.facts.shapes).
Shapes = Mapping[str, Sequence[str]]


def encode(
    checked: CheckedPackage, fset: FileSet, tags_of: Callable[[Func], list[str]],
    shapes_of: Callable[[Func], Shapes] = lambda _func: {}, passed_on: Iterable[tuple[str, str]] | None = None,
) -> bytes:  # fmt: skip
    """The facts of a package; `tags_of` is asked for the functions that `reach` names, `shapes_of` for generic ones.

    `passed_on` names functions of other packages by path and key (Session.passed_on).
    """
    return _Encoder(checked, fset, tags_of, shapes_of).run(passed_on)


def _inline(func: Func) -> int:
    return -1 if func.inline is None or is_generic(func) else func.inline


@final
class _Encoder:
    def __init__(
        self, checked: CheckedPackage, fset: FileSet, tags_of: Callable[[Func], list[str]],
        shapes_of: Callable[[Func], Shapes],
    ) -> None:  # fmt: skip
        self.shapes_of = shapes_of
        self.checked = checked
        self.pkg = checked.pkg
        self.fset = fset
        self.tags_of = tags_of
        self.packages: dict[str, int] = {self.pkg.path: 0}
        self.files: dict[str, int] = {}
        self.file_lines: list[tuple[str, int]] = []
        self.lines: list[tuple[int, str, bool, int, int]] = []
        self.tags: dict[str, int] = {}
        self.types: list[bytes] = []
        self.known: dict[bytes, int] = {}  # types without identity by their encoding
        self.numbers: dict[Type, int] = dict(NUMBERS)
        for file in checked.files:
            self._file(file.pos)

    def run(self, passed_on: Iterable[tuple[str, str]] | None) -> bytes:
        reached, _ = reach(self.checked)
        wanted = set(reached)
        names, kinds, positions, objects = [], bytearray(), [], []
        for name, obj in self.pkg.scope.elems.items():
            names.append(name)
            kinds.append(_KIND_TAGS[type(obj)])
            positions.append(self.pos(obj.pos))
            objects.append(msgspec.Raw(_ENCODE(self.object(obj) if obj in wanted else m.HiddenFact())))
        imports = [self.package(p) for p in self.pkg.imports]
        foreign = None if passed_on is None else [(self._path(path), key) for path, key in sorted(passed_on)]
        inner = [(func_key(f), self.tag_list(f.tags), _inline(f)) for f in self._inner(reached) if f.tags is not None]
        facts = m.PackageFacts(
            self.pkg.path,
            self.pkg.name,
            self.file_lines,
            list(self.packages),
            imports,
            names,
            bytes(kinds),
            positions,
            objects,
            [msgspec.Raw(t) for t in self.types],
            list(self.tags),
            foreign,
            inner,
            self.lines,
        )
        return _ENCODE(facts)

    def _inner(self, reached: list[Object]) -> list[Func]:
        """The functions with bodies that `reached` does not tell of, but for generic ones."""
        told = set(_functions(reached))
        found = []
        for file in self.checked.files:
            for decl in file.decls:
                func = self.checked.info.defs.get(decl.name) if type(decl) is ast.FuncDecl else None
                if isinstance(func, Func) and func not in told and func.name not in ("init", "_"):
                    func.resolve()
                    if not is_generic(func):
                        found.append(func)
        return found

    # --- Small tables ------------------------------------------------------------------------------

    def package(self, pkg: Package | None) -> int:
        if pkg is None or pkg is self.pkg:
            return 0
        return self._path(pkg.path)

    def _path(self, path: str) -> int:
        return self.packages.setdefault(path, len(self.packages))

    def _file(self, pos: Pos) -> int:
        file = self.fset.file(pos)
        assert file is not None
        number = self.files.get(file.name)
        if number is None:
            number = self.files[file.name] = len(self.files)
            folder, slash, base = file.name.replace("\\", "/").rpartition("/")
            self.file_lines.append((base, len(file.line_starts())))
            for told in file.directives:
                beside = bool(slash) and told.filename.startswith(folder + slash)
                name = told.filename[len(folder) + 1 :] if beside else told.filename
                self.lines.append((self._place(number, file, told.offset), name, beside, told.line, told.column))
        return number

    def pos(self, pos: Pos) -> int:
        if not pos:
            return 0
        file = self.fset.file(pos)
        assert file is not None
        return self._place(self._file(pos), file, file.offset(pos))

    def _place(self, number: int, file: SourceFile, offset: int) -> int:
        line, column = file.line_column(offset)
        return number << 32 | line - 1 << 8 | min(column - 1, 255)

    def tag_list(self, tags: list[str]) -> list[int]:
        return [self.tags.setdefault(tag, len(self.tags)) for tag in tags]

    def shapes(self, func: Func) -> list[m.ShapeTags]:
        keys: dict[tuple[str, ...], list[str]] = {}
        for key, tags in self.shapes_of(func).items():
            keys.setdefault(tuple(tags), []).append(key)
        return [m.ShapeTags(same, self.tag_list(list(tags))) for tags, same in keys.items()]

    # --- Objects -----------------------------------------------------------------------------------

    def object(self, obj: Object) -> m.ObjectFact:
        assert obj.type is not None
        if isinstance(obj, Const):
            return m.ConstFact(self.type(obj.type), _value(obj.value))
        if isinstance(obj, Var):
            return m.VarFact(self.type(obj.type))
        if isinstance(obj, Func):
            generic = is_generic(obj)
            tags = None if generic else self.tag_list(self.tags_of(obj))
            shapes = self.shapes(obj) if generic else []
            return m.FuncFact(self.type(obj.type), tags, generic, obj.nointerface, shapes, _inline(obj))
        t = obj.type
        if type(t) is Named and t.obj is obj:
            unpack(t)
            rhs = t.from_rhs or t.underlying
            assert rhs is not None
            tparams = self.tparams(t.tparams)
            return m.DefinedFact(self.type(rhs), [self.method(f) for f in t.methods], tparams)
        if type(t) is Alias and t.obj is obj:
            tparams = self.tparams(t.tparams)
            assert t.from_rhs is not None
            return m.AliasFact(self.type(t.from_rhs), tparams)
        return m.AliasFact(self.type(t), [])

    def method(self, f: Func) -> m.MethodFact:
        assert f.type is not None
        flags = (m.PTR_RECV if has_ptr_recv(f) else 0) | (m.NOINTERFACE if f.nointerface else 0)
        generic = is_generic(f)
        tags = None if generic else self.tag_list(self.tags_of(f))
        shapes = self.shapes(f) if generic else []
        return m.MethodFact(f.name, self.type(f.type), flags, self.pos(f.pos), tags, shapes, _inline(f))

    # --- Types -------------------------------------------------------------------------------------

    def type(self, t: Type) -> int:
        number = self.numbers.get(t)
        if number is None and type(t) is Interface and t.pkg is not None and t.pkg is not self.pkg:
            number = self.numbers[t] = NUMBERS[EMPTY_INTERFACE]  # `any`, as code of this package has it
        if number is None:
            number = self.numbers[t] = self._add(_ENCODE(_TYPES[type(t)](self, t)))
        return number

    def _add(self, data: bytes) -> int:
        number = self.known.get(data)
        if number is None:
            number = self.known[data] = m.FIRST_TYPE + len(self.types)
            self.types.append(data)
        return number

    def tparams(self, tparams: list[TypeParam]) -> list[int]:
        """Numbers of type parameters; their bounds, which may mention them, are encoded after all have one."""
        new = [p for p in tparams if p not in self.numbers]
        for p in new:
            self.numbers[p] = m.FIRST_TYPE + len(self.types)
            self.types.append(b"")
        for p in new:
            fact = m.TypeParamFact(p.obj.name, p.index, self.type(p.bound), self.pos(p.obj.pos))
            self.types[self.numbers[p] - m.FIRST_TYPE] = _ENCODE(fact)
        return [self.numbers[p] for p in tparams]

    def field(self, v: Var, place: bool = False) -> m.FieldFact:
        assert v.type is not None
        at = self.pos(v.pos) if place else 0
        return m.FieldFact(v.name, self.type(v.type), m.EMBEDDED if v.embedded else 0, at, self.package(v.pkg))


def _named(e: _Encoder, t: Named | Alias) -> m.TypeFact:
    if t.orig is not None and t.orig is not t:
        return m.InstanceFact(e.type(t.orig), [e.type(arg) for arg in t.targs])
    obj = t.obj
    if obj.pkg is None or obj.pkg.scope.lookup(obj.name) is not obj:
        if type(t) is Alias and t.actual is not None:  # an alias declared in a function
            raise NotEncodable(f"alias {obj.name} is declared inside a function")
        raise NotEncodable(f"type {obj.name} is not declared at package level")
    return m.NamedFact(e.package(obj.pkg), obj.name)


def _signature(e: _Encoder, t: Signature) -> m.TypeFact:
    rparams, tparams = e.tparams(t.rparams), e.tparams(t.tparams)
    # Wrappers of promoted methods stand, in explanations, where the parameters of the method stand.
    placed = t.recv is not None
    recv = [e.field(t.recv, placed)] if t.recv is not None else []
    params, results = [e.field(v, placed) for v in t.params], [e.field(v, placed) for v in t.results]
    return m.SignatureFact(recv, params, results, t.variadic, tparams, rparams)


def _interface(e: _Encoder, t: Interface) -> m.TypeFact:
    methods = []
    for f in t.methods:
        assert isinstance(f.type, Signature)
        recv = f.type.recv.type if f.type.recv is not None else t
        params, results = [e.field(v, True) for v in f.type.params], [e.field(v, True) for v in f.type.results]
        bare = m.SignatureFact([], params, results, f.type.variadic)
        number = e._add(_ENCODE(bare))  # noqa: SLF001  # this module's own class
        owner = e.type(recv) if type(recv) is Named else -1
        methods.append(m.InterfaceMethod(f.name, number, owner, e.pos(f.pos), e.package(f.pkg)))
    return m.InterfaceFact(methods, [e.type(x) for x in t.embeddeds], t.implicit)


def _type_param(_e: _Encoder, t: TypeParam) -> m.TypeFact:
    raise NotEncodable(f"type parameter {t.obj.name} outside of its declaration")


_TYPES: dict[type, Callable[[_Encoder, Any], m.TypeFact]] = {
    Array: lambda e, t: m.ArrayFact(t.len, e.type(t.elem)),
    Slice: lambda e, t: m.SliceFact(e.type(t.elem)),
    Pointer: lambda e, t: m.PointerFact(e.type(t.base)),
    Map: lambda e, t: m.MapFact(e.type(t.key), e.type(t.elem)),
    Chan: lambda e, t: m.ChanFact(int(t.dir), e.type(t.elem)),
    Struct: lambda e, t: m.StructFact([e.field(v, True) for v in t.fields], t.tags),
    Signature: _signature,
    Interface: _interface,
    Union_: lambda e, t: m.UnionFact([(term.tilde, e.type(term.type)) for term in t.terms]),
    Named: _named,
    Alias: _named,
    TypeParam: _type_param,
}


def _int_bytes(x: int) -> bytes:
    return x.to_bytes(x.bit_length() // 8 + 1, "big", signed=True)


def _value(v: Value | None) -> m.ConstValue | None:
    if v is None or isinstance(v, Unknown):
        return None
    if isinstance(v, bool):
        return m.BoolValue(v)
    if isinstance(v, (bytes, Rope)):
        return m.StringValue(string_val(v))
    if isinstance(v, int):
        return m.IntValue(v) if -(1 << 63) <= v < 1 << 63 else m.BigIntValue(_int_bytes(v))
    if isinstance(v, Fraction):
        return m.RatioValue(_int_bytes(v.numerator), _int_bytes(v.denominator))
    if isinstance(v, BigFloat):
        return m.FloatValue(_int_bytes(v.mant), v.exp)
    assert isinstance(v, Complex)
    re, im = _value(v.re), _value(v.im)
    assert re is not None
    assert im is not None
    return m.ComplexValue(re, im)
