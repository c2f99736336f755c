"""Lowering of a package: the door of this room, and the order in which functions come.

    program = lower_package(checked, fset, imports, report)
    program.funcs      # init first, then declared functions, then closures, wrappers and instances as bodies are read

`lower_functions` lowers some functions of a package, and those of the package that they mention, to find their tags.
noder/unified.go:unified, readBodies; noder/reader.go:pkgInit, pkgDecls; noder/writer.go:pkgDecl (Go 1.27.3). Bodies
wait on a stack, so that the function that was met last is read first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import final

from goesc.check.info import CheckedPackage
from goesc.ir.nodes import Class, Func, Name, SelectorExpr
from goesc.ir.op import Op
from goesc.ir.program import Embed, Inlining, Program, Report, Words
from goesc.ir.types_fmt import Names
from goesc.lower import dictionary, exports, generics, kinds, objects, pkginit, rangefunc, rtypes, stmts, wrappers
from goesc.lower.descriptors import Descriptors
from goesc.lower.env import Dict, Env
from goesc.lower.function import FuncLowerer
from goesc.lower.imports import Imports
from goesc.lower.rewritten import Rewritten
from goesc.lower.shapes import Shapes
from goesc.lower.typenames import LocalTypes
from goesc.lower.written import Written
from goesc.source.errors import InternalError
from goesc.source.positions import NO_POS, FileSet, LineDirective, Pos
from goesc.source.unit import Symbols, Unit
from goesc.syntax import ast
from goesc.types import universe
from goesc.types.model import Interface, Named, Signature, Type
from goesc.types.named import origin, unalias
from goesc.types.object import signature
from goesc.types.objects import Func as FuncObject
from goesc.types.objects import Object, Package, TypeName, Var

_VERSION = r"go(\d+)\.(\d+)"
LOOPVAR_VERSION = (1, 22)  # from which on loop variables are made anew in each iteration


def lower_package(
    checked: CheckedPackage, fset: FileSet, imports: Imports, report: Report, unit: Unit | None = None,
    explain: int = 0, inlining: bool = False,
) -> Program:  # fmt: skip
    """The IR of a whole package. `unit` tells the few packages that gc treats specially (goesc.source.unit.Unit).

    `explain` is the number of -m: from 2 on functions are made that nothing but explanations shows, from 4 on
    (with `inlining` from 2 on, since they tell which dictionaries are used) run-time types are kept. With `inlining`
    wrappers are left to whoever inlines calls (`Lowerer.make_wrappers`).
    """
    p = Lowerer(checked, fset, imports, report)
    p.explain = explain
    p.wants_bodies = inlining and explain > 0
    if explain > 1:
        p.descriptors = Descriptors(p)
    if explain > (1 if inlining else 3):
        p.words = p.program.words = {}
    if unit is not None:
        p.program.is_fips = unit.is_fips
        p.abis = unit.abis
    for file in checked.files:
        for decl in file.decls:
            p.source(p.pkg).rewrite_ranges(decl)
    p.shape_table.local_types.enter(checked)
    pkginit.lower_init_order(p)
    for file in checked.files:
        for decl in file.decls:
            _declare(p, decl)
    p.read_bodies()
    p.is_loaded = True
    linked = wrappers.linknames(p, checked)
    for fn in p.program.funcs if linked else ():
        fn.link = linked.get(fn.nname.obj, "") if fn.nname.obj is not None else ""
    p.program.base_pos = p.base_pos
    if not inlining:
        p.make_wrappers()
    return p.program


def lower_functions(
    checked: CheckedPackage, fset: FileSet, imports: Imports, funcs: Iterable[FuncObject], report: Report | None = None,
    initialisers: bool = False, wants_bodies: bool = False,
) -> Program:  # fmt: skip
    """The IR of some functions, and of all functions of their package that they mention and that have no tags; with
    `initialisers` also of the assignments to package variables. `wants_bodies`: what is inlined is told about."""
    p = Lowerer(checked, fset, imports, report or (lambda _event: None))
    p.partial = True
    p.wants_bodies = wants_bodies
    if initialisers:
        for file in checked.files:
            for decl in file.decls:
                if type(decl) is ast.VarDecl:
                    p.source(p.pkg).rewrite_ranges(decl)
        pkginit.lower_init_order(p)
    for obj in funcs:
        _target(p, obj)
    p.read_bodies()
    return p.program


def lower_instances(
    checked: CheckedPackage, fset: FileSet, imports: Imports, wanted: Iterable[tuple[FuncObject, list[Type]]]
) -> tuple[Program, list[Name]]:
    """The IR of instances of generic functions and methods for the shapes of some type arguments, and their names."""
    p = Lowerer(checked, fset, imports, lambda _event: None)
    p.partial = True
    names = [_instance(p, obj, targs) for obj, targs in wanted]
    p.read_bodies()
    return p.program, names


def _instance(p: Lowerer, obj: FuncObject, targs: list[Type]) -> Name:
    sig = signature(obj)
    if sig.tparams:
        return objects.func_instance(p, obj, targs, True)
    assert sig.recv is not None
    assert sig.recv.type is not None
    owner = unalias(kinds.deref(sig.recv.type))
    assert isinstance(owner, Named)
    d = generics.instance_dict(p, origin(owner).obj, targs, True)
    assert d.type is not None
    name = objects.method_name(p, d.type, obj)
    assert name is not None
    return name


def _target(p: Lowerer, obj: FuncObject) -> None:
    """Enter one function of a partial program."""
    recv = signature(obj).recv
    if recv is not None:
        assert recv.type is not None
        objects.method_name(p, recv.type, obj)
    else:
        objects.func_name(p, obj)


def _declare(p: Lowerer, decl: ast.Decl) -> None:
    """Meet a package-level declaration; functions join the program in this order."""
    if type(decl) is ast.FuncDecl:
        _declare_func(p, decl)
    elif type(decl) is ast.VarDecl or type(decl) is ast.ConstDecl:
        if type(decl) is ast.VarDecl and decl.pragma is not None:
            _embed(p, decl, decl.pragma)
        for ident in decl.names:
            obj = p.info.defs.get(ident)
            if isinstance(obj, Var):
                name = p.global_name(obj)
                if ident.value != "_":
                    p.program.externs.append(name)
                else:
                    p.base_pos = obj.pos  # it is read anew, since nothing can refer to it
            elif obj is not None and obj.type is not None:
                p.base_pos = obj.pos
                objects.read_type(p, p.base.subst(obj.type))
    elif type(decl) is ast.TypeDecl:
        obj = p.info.defs.get(decl.name)
        if decl.tparams or decl.name.value == "_" or obj is None or obj.type is None:
            return
        if kinds.is_interface(obj.type) and not generics.is_method_set(obj.type):
            return
        objects.read_type(p, p.base.subst(obj.type))


def _declare_func(p: Lowerer, decl: ast.FuncDecl) -> None:
    if decl.name.value == "_":
        return
    obj = p.info.defs[decl.name]
    assert isinstance(obj, FuncObject)
    sig = signature(obj)
    if sig.rparams or sig.tparams:
        return
    if sig.recv is not None:
        assert sig.recv.type is not None
        objects.read_type(p, unalias(kinds.deref(sig.recv.type)))
        name = objects.method_name(p, sig.recv.type, obj)
    else:
        name = objects.func_name(p, obj)
    assert name is not None
    assert name.func is not None
    p.program.funcs.append(name.func)
    if name.sym.startswith("init."):
        p.program.inits.append(name.func)


def _embed(p: Lowerer, decl: ast.VarDecl, pragma: ast.Pragma) -> None:
    directives = [(pos, text) for pos, text in pragma.directives if text.split(None, 1)[0] == "go:embed"]
    obj = p.info.defs.get(decl.names[0])
    if directives and isinstance(obj, Var):
        from goesc.source.embeds import arguments

        words = [word for _, text in directives for word, _ in arguments(text[len("go:embed") :])[0]]
        p.program.embeds.append(Embed(p.global_name(obj), directives[0][0], words))


AUTOGENERATED = "<autogenerated>"


def autogenerated_pos(fset: FileSet) -> Pos:
    """The position of what the compiler makes up; it prints as <autogenerated>:1 (base.AutogeneratedPos)."""
    for file in fset.files:
        if file.name == AUTOGENERATED:
            return file.base
    file = fset.add(AUTOGENERATED, b"")
    file.add_line_directive(LineDirective(0, AUTOGENERATED, 1, 0))
    return file.base


@final
class Source:
    """A checked package whose bodies are lowered, and what its files say about their version."""

    __slots__ = ("_files", "checked", "info", "made", "pkg", "terminating")

    def __init__(self, checked: CheckedPackage) -> None:
        self.checked = checked
        self.pkg = checked.pkg
        self.info = checked.info
        self.made = Rewritten()
        self.terminating: dict[ast.Stmt, bool] = {}  # of blocks and ifs; see stmts.terminates
        self._files: list[ast.File] = []  # by position, of those that have been read

    def rewrite_ranges(self, decl: ast.Decl) -> None:
        """Turn loops over functions into calls, before anything of the declaration is lowered."""
        rangefunc.rewrite(self.pkg, self.info, decl, self.made)

    def file(self, pos: Pos) -> ast.File | None:
        if len(self._files) != len(self.checked.read):
            self._files = sorted(self.checked.read, key=lambda f: f.pos)
        for f in self._files:
            if pos <= f.eof:
                return f
        return self._files[-1] if self._files else None

    def version(self, pos: Pos) -> str:
        """The language version of the file that holds a position; "" for no limit."""
        f = self.file(pos)
        return self.info.file_versions.get(f, "") if f is not None else ""

    def distinct_vars(self, pos: Pos) -> bool:
        match = re.match(_VERSION, self.version(pos))
        return match is None or (int(match[1]), int(match[2])) >= LOOPVAR_VERSION


@final
class Lowerer:
    """State of the lowering of one package."""

    def __init__(self, checked: CheckedPackage, fset: FileSet, imports: Imports, report: Report) -> None:
        self.pkg = checked.pkg
        self.info = checked.info
        self.fset = fset
        self.autogenerated = autogenerated_pos(fset)
        self.imports = imports
        self.report = report
        self.program = Program(checked.pkg, fset, autogenerated=self.autogenerated)
        self.program.bodies = self
        self.program.imports_testing = any(i.path == "testing" for i in checked.pkg.imports)
        self.words: Words | None = None  # of the program
        self.partial = False
        self.explain = 0  # the number of -m
        self.wants_bodies = False  # of all that is inlined, since it is told about
        self.inlining: Inlining | None = None
        self.abis: Symbols | None = None  # of the package's assembly
        self.for_inlining = False  # whether what is read now is the body of a function of another program
        self.names = Names(checked.pkg)
        self.sizes = self.program.sizes = checked.sizes
        self.program.release = checked.release
        self.byte = universe.UNIVERSE_BYTE
        self.rune = universe.UNIVERSE_RUNE
        self.empty_interface = Interface([], [], complete=True)  # interface {}, which prints otherwise than any
        self.blank = Name(Op.ONAME, NO_POS, "_", None)
        self.fake_runtime = rangefunc.RUNTIME
        self.shapes = False  # whether a shape has come up
        self.sources: dict[Package, Source | None] = {checked.pkg: Source(checked)}
        self.shape_table = Shapes(self.names, LocalTypes(self._checked), checked.release)
        self.base: Env = self.shape_table.env((), ())
        # What has been met so far.
        self._met_here: dict[Type, None] = {}
        self._met_there: dict[Type, None] = {}  # in declarations of other packages
        self.types_read = self._met_here
        self.shape_table.renamed = self._unread
        self.forward: set[Named] = set()  # whose underlying types are being read
        # Types that were mentioned while they were in `forward`, and whether as in their own declarations.
        self.silent: dict[tuple[Named, bool], None] = {}
        self.declaring: TypeName | None = None  # whose declaration is being read
        self._written: Written | None = None
        self.named_read: dict[Named, None] = {}
        self.is_loaded = False  # whether all that the package itself mentions has been read
        self.late: set[Named] = set()  # read after that
        self.globals: dict[Var, Name] = {}
        self.funcs: dict[FuncObject, Name] = {}
        self.methods: dict[tuple[Named, str], Name] = {}
        self.instances: dict[tuple[FuncObject, str], Name] = {}
        self.func_dicts: dict[tuple[FuncObject, str], Dict] = {}
        self.type_dicts: dict[Named, Dict] = {}
        self.dict_names: dict[tuple[str, str], Name] = {}
        self.layouts: dict[Object, dictionary.Layout] = {}
        self.derived: dict[Type, bool] = {}
        self.runtime_names: dict[str, Name] = {}
        self.importing = False  # whether what is read now belongs to another package
        self.wrapper_types: list[tuple[Type, bool]] = []  # and whether another package mentions them
        self.descriptors: Descriptors | None = None  # only where somebody sees them
        self.method_values: list[tuple[Type, SelectorExpr, bool]] = []  # as wrapper_types
        self.method_values_wrapped: set[tuple[str, str]] = set()
        # gc's base.Pos while reading: the function, then the last declared local or object met first.
        self.base_pos = NO_POS
        self.inits = 0  # declared init functions met
        self.todo_dicts: list[Callable[[], None]] = []
        self.todo_bodies: list[Callable[[], None]] = []

    # --- Sources -----------------------------------------------------------------------------------

    def _checked(self, pkg: Package) -> CheckedPackage | None:
        source = self.maybe_source(pkg)
        return source.checked if source is not None else None

    def maybe_source(self, pkg: Package | None) -> Source | None:
        if pkg is None:
            return None
        if pkg not in self.sources:
            checked = self.imports.checked(pkg)
            self.sources[pkg] = Source(checked) if checked is not None else None
        return self.sources[pkg]

    def source(self, pkg: Package | None) -> Source:
        found = self.maybe_source(pkg)
        if found is None:
            raise InternalError(f"no source of package {pkg.path if pkg is not None else 'builtin'}")
        return found

    def is_local(self, pkg: Package | None) -> bool:
        return pkg is self.pkg

    def local_decl(self, obj: FuncObject) -> ast.FuncDecl | None:
        """The declaration of a function whose body belongs to this program."""
        if obj.pkg is not self.pkg:
            return None
        if self.partial and (obj.tags is not None or self.for_inlining):
            return None
        return self.declaration(obj.origin or obj)

    def declaration(self, obj: FuncObject) -> ast.FuncDecl | None:
        """The declaration of a function or method of any package, no instance, if its source is at hand."""
        source = self.maybe_source(obj.pkg)
        return source.checked.declaration(obj) if source is not None else None

    def instance_decl(self, obj: FuncObject) -> ast.FuncDecl | None:
        """The declaration of a generic function or method, from whatever package, if its source is at hand."""
        return self.declaration(obj.origin or obj)

    def tags(self, obj: FuncObject) -> list[str]:
        if self.partial and obj.pkg is self.pkg and obj.tags is not None:
            return list(obj.tags)
        return self.imports.tags(obj)

    def prepare_body(self, source: Source, obj: FuncObject) -> ast.FuncDecl:
        """Have a body checked and its loops over functions turned into calls; gives the declaration."""
        decl = source.checked.declaration(obj)
        assert decl is not None
        source.checked.check_body(obj)
        source.rewrite_ranges(decl)
        return decl

    # --- Names -------------------------------------------------------------------------------------

    def is_global(self, obj: Object) -> bool:
        return obj.pkg is not None and obj.parent is obj.pkg.scope

    def global_name(self, obj: Var) -> Name:
        name = self.globals.get(obj)
        if name is None:
            assert obj.type is not None
            t = self.base.subst(obj.type)
            outside = self.read_for(not self.is_local(obj.pkg))
            self.base_pos = obj.pos
            objects.read_type(self, t)
            self.read_for(outside)
            name = Name(Op.ONAME, obj.pos, obj.name, obj.pkg, Class.EXTERN, obj=obj, type=t)
            self.globals[obj] = name
        return name

    def func_name(self, obj: FuncObject) -> Name:
        return objects.func_name(self, obj.origin or obj)

    def method_name(self, recv: Type, fun: FuncObject) -> Name | None:
        return objects.method_name(self, recv, fun)

    def method_signature(self, recv: Type, fun: FuncObject) -> Signature:
        return objects.method_signature(self, recv, fun)

    def runtime_name(self, sym: str) -> Name:
        """A function of the runtime that rewritten loops call."""
        name = self.runtime_names.get(sym)
        if name is None:
            obj = self.fake_runtime.scope.lookup(sym)
            assert isinstance(obj, FuncObject)
            assert isinstance(obj.type, Signature)
            results = [Var(v.pos, v.pkg, v.name, self.empty_interface, kind=v.kind) for v in obj.type.results]
            sig = Signature(None, obj.type.params, results)
            name = Name(Op.ONAME, NO_POS, sym, self.fake_runtime, Class.FUNC, obj=obj, type=sig)
            name.tags = ["esc:"] * len(obj.type.params)
            self.runtime_names[sym] = name
        return name

    def dict_param(self, fn: Func) -> Name:
        """The parameter of a shaped function that holds its dictionary."""
        assert fn.type is not None
        v = next(v for v in fn.type.params if v.name == ".dict")
        name = Name(Op.ONAME, fn.pos, ".dict", v.pkg, Class.PARAM, curfn=fn, type=v.type)
        name.is_dict = True
        name.param_field = v
        return name

    # --- Types -------------------------------------------------------------------------------------

    def read_type(self, t: Type) -> None:
        objects.read_type(self, t)

    def read_for(self, importing: bool) -> bool:
        """From now on types are met in declarations of another package, or of this one; gives what held before."""
        outside, self.importing = self.importing, importing
        self.types_read = self._met_there if importing else self._met_here
        return outside

    def mentions_as_itself(self, t: Named) -> bool:
        """Whether the declaration that is read mentions t as t's own declaration does (goesc.lower.written)."""
        place = self.declaring
        if place is None or place is t.obj or t.obj.pkg is not self.pkg:
            return True
        if self._written is None:
            self._written = Written(self.source(self.pkg).checked)
        return self._written.knows_as_itself(place, t.obj)

    def instance(self, t: Named) -> Named:
        found = self.base.subst(t)
        assert isinstance(found, Named)
        return found

    def is_derived(self, t: Type) -> bool:
        return dictionary.is_derived(self, t)

    def dict_index(self, w: FuncLowerer, t: Type) -> int:
        return rtypes.dict_index(w, t)

    def layout(self, d: Dict) -> dictionary.Layout:
        return dictionary.layout(self, d.obj)

    def is_late(self, t: Type) -> bool:
        if isinstance(t, Named) and t.obj.pkg is not self.pkg:
            self.program.rests_on_all = True
        return t in self.late

    def _unread(self, t: Named) -> None:
        """Have the next mention of a type read as if it were the first."""
        self._met_here.pop(t, None)
        self._met_there.pop(t, None)

    def need_wrapper(self, t: Type) -> None:
        # runtime is to have error's wrapper even if packages that it imports mention error.
        has_it = self.importing and not (t is universe.UNIVERSE_ERROR and self.pkg.path == "runtime")
        self.wrapper_types.append((t, has_it))

    def need_method_value_wrapper(self, recv: Type, n: SelectorExpr) -> None:
        self.method_values.append((recv, n, self.importing))

    def make_wrappers(self, inlining: Inlining | None = None) -> None:
        """What follows the bodies; calls in wrappers are inlined if they have been elsewhere."""
        wrappers.make_wrappers(self, inlining)
        if self.explain > 1:
            wrappers.make_abi_wrappers(self, self.source(self.pkg).checked)

    # --- Bodies ------------------------------------------------------------------------------------

    def add_body(self, fn: Func, read: Callable[[], None]) -> None:
        if self.partial:
            self.program.funcs.append(fn)
        self.todo_bodies.append(read)

    def read_bodies(self) -> None:
        """Read bodies until none waits; dictionaries come first, since bodies refer to them."""
        dicts, bodies = self.todo_dicts, self.todo_bodies
        while dicts or bodies:
            if dicts:
                dicts.pop()()
            else:
                before = self.base_pos
                bodies.pop()()
                self.base_pos = before

    def lower_body(self, fn: Func, obj: FuncObject, env: Env, has_dict: bool) -> None:
        """Read one declared body."""
        obj = obj.origin or obj
        source = self.source(obj.pkg)
        decl = self.prepare_body(source, obj)
        w = FuncLowerer(self, source, fn, signature(obj), env)
        w.declare_params(has_dict)
        if decl.body is not None:
            stmts.body(w, decl.body)

    def passed_on(self) -> set[FuncObject]:
        """Functions of other packages whose bodies this package exports."""
        return exports.passed_on(self)

    def body_at_hand(self, obj: FuncObject) -> bool:
        """Whether gc has the body of a function of another package here."""
        return obj.pkg is None or self.imports.body_at_hand(self.pkg, obj.origin or obj)

    def has_body_to_inline(self, obj: FuncObject) -> bool:
        """Whether the source of a function of another program is at hand."""
        obj = obj.origin or obj
        return self.declaration(obj) is not None

    def body_to_inline(self, obj: FuncObject) -> tuple[Func, list[Func]]:
        """A function of another program with its body, and the functions that came to be with it: literals in it, and
        instances that nothing else mentions."""
        obj = obj.origin or obj
        funcs, self.program.funcs = self.program.funcs, []
        self.for_inlining = True
        outside = self.read_for(not self.is_local(obj.pkg))
        try:
            fn = objects.detached(self, obj)
            self.lower_body(fn, obj, self.base, False)
            self.read_for(outside)
            self.read_bodies()
            return fn, self.program.funcs
        finally:
            self.read_for(outside)
            self.for_inlining = False
            self.program.funcs = funcs

    def instance_body(self, fn: Func, obj: FuncObject, env: Env, d: Dict, method: bool) -> None:
        """Read the body of an instance: the shaped one, or the wrapper that calls it."""
        if d.shaped:
            self.lower_body(fn, obj, env, True)
        else:
            generics.call_shaped(self, fn, obj, env, d, method)
        if not self.partial:
            self.program.funcs.append(fn)
