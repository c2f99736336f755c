"""The type checker's door and its state.

    checked = check_package("main", files, fset, importer, Config())
    checked.errors        # gc's type errors, in the order in which gc's checker finds them
    checked.info.types    # what it found, keyed by AST node

`Checker` is state only; the rules are free functions in one module a language concept
(`expr.py`, `stmt.py`, `decl.py`, ...). Actions that must wait until all package-level types are known
(function bodies above all) are queued with `later` and run by `process_delayed`.

A module of this room calls another as `typexpr.var_type(check, e)` after `from goesc.check import typexpr`:
the rooms' topics are mutually recursive, and module attributes are looked up only when called.

Defined by cmd/compile/internal/types2/check.go (Go 1.27.3). Two additions: with `Config.bodies == "demand"`
function bodies wait for `CheckedPackage.check_body(func)`, and with "none" they are never checked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol, final

from goesc.check.info import CheckedPackage, Info, Mode
from goesc.release import NEWEST, Release
from goesc.source.errors import Diagnostic
from goesc.source.positions import NO_POS, FileSet, Pos
from goesc.syntax import ast
from goesc.types.model import Basic, Interface, Signature, TypeParam, Union_
from goesc.types.objects import Const, Func, Object, Package, PkgName, Scope, TypeName, Var
from goesc.types.sizes import AMD64, GcSizes

if TYPE_CHECKING:
    from goesc.types.constant import Value


class ImportFailure(Exception):
    """An import that cannot be had; the text goes into gc's `could not import x (text)`."""


class Importer(Protocol):
    def import_package(self, path: str, pos: Pos) -> Package:
        """The complete package of an import path; raises ImportFailure."""
        ...


@final
class Config:
    """How to check. The defaults are those of `go tool compile` without flags."""

    __slots__ = (
        "bodies", "compiling_runtime", "complete", "ctxt", "disable_unused_import_check", "faulty", "gc_rules",
        "go_version", "goroot", "release", "sets_lang", "sizes", "std", "wanted",
    )  # fmt: skip

    def __init__(
        self, go_version: str = "", bodies: str = "all", sizes: GcSizes = AMD64, release: Release = NEWEST,
        disable_unused_import_check: bool = False, std: bool = False, complete: bool = False, gc_rules: bool = True,
        faulty: bool = False, goroot: str = "",
    ) -> None:  # fmt: skip
        self.go_version = go_version  # -lang, such as "go1.21"; "" means no limit
        self.bodies = bodies  # "all", "demand" (see CheckedPackage.check_body) or "none"
        # with "demand": bodies that are checked at once
        self.wanted: Callable[[ast.FuncDecl], bool] = lambda _decl: False
        self.sizes = sizes  # of the target
        self.release = release  # whose compiler checks
        self.disable_unused_import_check = disable_unused_import_check
        self.std = std  # -std: compiling the standard library
        self.complete = complete  # -complete: no assembly files, so bodyless functions are errors
        self.compiling_runtime = False  # -+
        self.gc_rules = gc_rules  # also what noder reports after types2
        self.faulty = faulty  # the parser found faults: gc checks types, but goes no further
        self.ctxt: Any = None  # goesc.types.context.Context shared with other packages, or None
        self.goroot = goroot  # what messages write as $GOROOT, where gc's export data says so
        self.sets_lang = ""  # -lang as hints print it, when go_version is not what the user set


@final
class DeclInfo:
    """A package-level const, var, type or func declaration (types2/resolver.go:declInfo)."""

    __slots__ = ("deps", "fdecl", "file", "inherited", "init", "lhs", "tdecl", "version", "vtyp")

    def __init__(
        self, file: Scope, version: int, lhs: list[Var] | None = None, vtyp: ast.Expr | None = None,
        init: ast.Expr | None = None, inherited: bool = False, tdecl: ast.TypeDecl | None = None,
        fdecl: ast.FuncDecl | None = None,
    ) -> None:  # fmt: skip
        self.file = file
        self.version = version
        self.lhs = lhs  # left side of an n:1 variable declaration
        self.vtyp = vtyp
        self.init = init
        self.inherited = inherited  # init comes from an earlier constant declaration
        self.tdecl = tdecl
        self.fdecl = fdecl
        self.deps: dict[Object, None] = {}  # what the initializer mentions, in order

    def has_initializer(self) -> bool:
        return self.init is not None or (self.fdecl is not None and self.fdecl.body is not None)


@final
class ExprInfo:
    """An expression that is still untyped."""

    __slots__ = ("is_lhs", "mode", "type", "val")

    def __init__(self, is_lhs: bool, mode: Mode, type: Basic, val: Value | None) -> None:
        self.is_lhs = is_lhs  # left operand of a shift whose check is delayed
        self.mode = mode
        self.type = type
        self.val = val


# What `save_environment` keeps: decl, scope, version, iota, errpos, in_t_param_list, sig, is_panic, has_label,
# has_call_or_recv.
Environment = tuple[Any, ...]


@final
class Checker:
    """State of one package's check."""

    __slots__ = (
        "array_bits", "cleaners", "conf", "ctxt", "decl", "delayed", "depth", "dot_import_map", "errors", "errpos",
        "files", "first_err", "fset", "has_call_or_recv", "has_label", "imp_map", "importer", "imports",
        "in_t_param_list", "info", "interfaces", "iota", "is_panic", "known", "methods", "mono", "next_id", "obj_map",
        "obj_path", "obj_path_idx", "path_values", "pending_bodies", "pkg", "pkg_path_map", "scope", "seen_pkgs",
        "sig", "trusting", "union_type_sets", "untyped", "valids", "values_before", "version", "versions",
    )  # fmt: skip

    def __init__(
        self, pkg: Package, info: Info, fset: FileSet, conf: Config, importer: Importer | None, ctxt: Any
    ) -> None:
        self.pkg = pkg
        self.info = info
        self.fset = fset
        self.conf = conf
        self.importer = importer
        self.ctxt = ctxt  # de-duplicates instances
        self.errors: list[Diagnostic] = []
        self.first_err = False  # an error (soft or hard) was reported
        self.next_id = 0
        self.obj_map: dict[Object, DeclInfo] = {}  # in source order
        self.imp_map: dict[str, Package] = {}
        self.files: list[ast.File] = []
        self.versions: dict[ast.File, int] = {}
        self.imports: list[PkgName] = []
        self.dot_import_map: dict[tuple[Scope, str], PkgName] = {}
        self.union_type_sets: dict[Union_, Any] = {}
        self.methods: dict[TypeName, list[Func]] = {}
        self.untyped: dict[ast.Expr, ExprInfo] = {}
        self.delayed: list[tuple[int, Callable[[], object]]] = []
        self.obj_path: list[Object] = []
        self.obj_path_idx: dict[Object, int] = {}
        self.values_before: list[int] = []  # constants and variables on the path before each object
        self.path_values = 0  # and before the next one
        self.cleaners: list[Any] = []  # types that goesc.types.cleanup completes at the end
        self.mono: Any = None
        self.pending_bodies: dict[Func, tuple[int, Callable[[], object]]] = {}
        self.pkg_path_map: dict[str, set[str]] | None = None
        self.seen_pkgs: set[Package] = set()
        self.valids: dict[Any, Any] = {}  # for validtype alone
        self.interfaces: list[tuple[ast.InterfaceType, Interface]] = []  # literals that are not empty
        self.array_bits = 0  # binary digits of all array lengths: no type is wider than so many bits let it be
        self.trusting = False  # a dependency on demand: checks that would only pull in further types are left out
        self.known: Callable[[Object], bool] | None = None  # types an object from elsewhere (goesc.facts.upgrade)
        self.depth = 0  # for lazy alone: how many of its requests are under way
        # Environment of the declaration being checked.
        self.decl: DeclInfo | None = None
        self.scope: Scope | None = None
        self.version = 0  # language version in force as major*1000+minor; 0: no limit
        self.iota: Value | None = None
        self.errpos: Pos = NO_POS  # where errors in an inherited constant initializer go
        self.in_t_param_list = False
        self.sig: Signature | None = None
        self.is_panic: dict[ast.CallExpr, bool] | None = None
        self.has_label = False
        self.has_call_or_recv = False

    def fmt(self, arg: object) -> str:
        """Text of a type, operand, object, expression, position or list of those, as types2 prints %s of it."""
        from goesc.check import errors  # errors.py imports nothing of the room, but does so lazily itself

        return errors.format_arg(self, arg)

    def qualifier(self, pkg: Package) -> str:
        """How messages name a package: not at all for the own one, by path where names clash."""
        if pkg is self.pkg:
            return ""
        if self.pkg_path_map is None:
            self.pkg_path_map = {}
            mark_imports(self, self.pkg)
        if len(self.pkg_path_map.get(pkg.name, ())) > 1:
            return f'"{pkg.path}"'
        return pkg.name

    # What types ask of a running checker (goesc.types.hooks.CheckerHooks).

    def needs_cleanup(self, t: Any) -> None:
        self.cleaners.append(t)

    def obj_decl(self, obj: Object) -> None:
        from goesc.check import decl  # decl.py imports this module

        decl.obj_decl(self, obj)

    def later(self, action: Callable[[], None]) -> None:
        self.delayed.append((self.version, action))

    def allow_version(self, version: str) -> bool:
        from goesc.check.version import as_go_version  # version.py imports this module

        return not self.version or self.version >= as_go_version(version)

    def verify_version(self, pos: Pos, version: str, what: str) -> bool:
        from goesc.check.version import as_go_version, verify_version_f  # version.py imports this module

        return verify_version_f(self, pos, as_go_version(version), what)

    def report(self, code: str, parts: Sequence[tuple[Pos, str]], soft: bool = False) -> None:
        from goesc.check import errors  # errors.py imports this module

        errors.report(errors.Error(self, code, soft, list(parts)))

    def pos_string(self, pos: Pos) -> str:
        from goesc.check import errors  # errors.py imports this module

        return errors.format_pos(self, pos)

    @property
    def names_aliases(self) -> bool:
        """Whether types are written as the aliases by which the program names them."""
        return self.conf.release.aliases_named

    def declared_at(self, pos: Pos) -> str:
        return f"declared at {self.pos_string(pos)}" if self.conf.release.faults_reworded else self.pos_string(pos)

    def miscounted(self, name: str, want: int, got: int) -> str:
        if not self.conf.release.instances_reworded:
            return f"got {got} arguments but {want} type parameters"
        return f"{'not enough' if got < want else 'too many'} type arguments for type {name}: have {got}, want {want}"

    def other_method(self, name: str) -> str:
        return f"other declaration of {'method ' if self.conf.release.inference_tells_call else ''}{name}"

    def record_canon(self, mpar: TypeParam, tpar: TypeParam) -> None:
        if self.mono is not None:
            self.mono.canon[mpar] = tpar


def mark_imports(check: Checker, pkg: Package) -> None:
    """Enter the names and paths of pkg and all it imports into pkg_path_map."""
    assert check.pkg_path_map is not None
    work = [pkg]
    while work:
        p = work.pop()
        if p in check.seen_pkgs:
            continue
        check.seen_pkgs.add(p)
        check.pkg_path_map.setdefault(p.name, set()).add(p.path)
        if p.loader is not None:
            with suppress(ImportFailure):  # told of by who imports it, if anybody does
                p.loader()
        work.extend(p.imports)


# --- Environment -----------------------------------------------------------------------------------


def save_environment(check: Checker) -> Environment:
    return (
        check.decl, check.scope, check.version, check.iota, check.errpos, check.in_t_param_list,
        check.sig, check.is_panic, check.has_label, check.has_call_or_recv,
    )  # fmt: skip


def restore_environment(check: Checker, saved: Environment) -> None:
    (
        check.decl, check.scope, check.version, check.iota, check.errpos, check.in_t_param_list,
        check.sig, check.is_panic, check.has_label, check.has_call_or_recv,
    ) = saved  # fmt: skip


def set_environment(
    check: Checker,
    scope: Scope | None,
    version: int,
    decl: DeclInfo | None = None,
    iota: Value | None = None,
    errpos: Pos = NO_POS,
    sig: Signature | None = None,
) -> None:
    """A fresh environment; everything not named is reset."""
    check.scope = scope
    check.version = version
    check.decl = decl
    check.iota = iota
    check.errpos = errpos
    check.in_t_param_list = False
    check.sig = sig
    check.is_panic = None
    check.has_label = False
    check.has_call_or_recv = False


def lookup_scope(check: Checker, name: str) -> tuple[Scope | None, Object | None]:
    """The innermost scope that declares name, and the object (environment.lookupScope)."""
    scope = check.scope
    while scope is not None:
        obj = scope.elems.get(name)
        if obj is not None:
            return scope, obj
        scope = scope.outer
    return None, None


def lookup(check: Checker, name: str) -> Object | None:
    scope = check.scope
    while scope is not None:
        obj = scope.elems.get(name)
        if obj is not None:
            return obj
        scope = scope.outer
    return None


# --- Bookkeeping -----------------------------------------------------------------------------------


def add_decl_dep(check: Checker, to: Object) -> None:
    """The declaration being checked depends on a package-level object."""
    decl = check.decl
    if decl is not None and to in check.obj_map:
        decl.deps[to] = None


def remember_untyped(check: Checker, e: ast.Expr, lhs: bool, mode: Mode, typ: Basic, val: Value | None) -> None:
    check.untyped[e] = ExprInfo(lhs, mode, typ, val)


def later(check: Checker, fn: Callable[[], object]) -> None:
    """Run fn once all package-level declarations are typed, under the language version of now."""
    check.delayed.append((check.version, fn))


def push(check: Checker, obj: Object) -> None:
    check.obj_path_idx[obj] = len(check.obj_path)
    check.obj_path.append(obj)
    check.values_before.append(check.path_values)
    check.path_values += obj.__class__ is Const or obj.__class__ is Var


def pop(check: Checker) -> None:
    del check.obj_path_idx[check.obj_path.pop()]
    check.path_values = check.values_before.pop()


def needs_cleanup(check: Checker, typ: Any) -> None:
    check.cleaners.append(typ)


def process_delayed(check: Checker, top: int) -> None:
    """Run the actions queued from index top on, and those that they queue."""
    saved = check.version
    delayed = check.delayed
    i = top
    while i < len(delayed):
        check.version, fn = delayed[i]
        fn()
        i += 1
    del delayed[top:]
    check.version = saved


def cleanup(check: Checker) -> None:
    from goesc.types.cleanup import cleanup as finish  # see check_package

    i = 0
    while i < len(check.cleaners):
        finish(check.cleaners[i])
        i += 1
    check.cleaners.clear()


# --- Checking a package ----------------------------------------------------------------------------


def check_package(
    path: str, files: list[ast.File], fset: FileSet, importer: Importer | None, config: Config | None = None
) -> CheckedPackage:
    """Check the files of one package. Faults of the program are in the result's `errors`."""
    # The topics import this module; importing them here keeps the cycle out of import time.
    from goesc.check import cycles, gc_rules, initorder, lazy, mono, recording, resolver
    from goesc.types import context, universe

    conf = config or Config()
    pkg = Package(path, "", Scope(universe.UNIVERSE, comment=f'package "{path}"'))
    check = Checker(pkg, Info(), fset, conf, importer, conf.ctxt or context.Context())
    check.mono = mono.MonoGraph()
    checked = CheckedPackage(pkg, files, check.info, check.errors, conf.sizes, conf.release)

    adopt_files(check, files)
    resolver.collect_objects(check)
    cycles.direct_cycles(check)
    resolver.package_objects(check)
    process_delayed(check, 0)
    cleanup(check)
    if conf.bodies != "none":
        initorder.init_order(check)
    if conf.bodies == "all":
        if not conf.disable_unused_import_check:
            resolver.unused_imports(check)
    recording.record_untyped(check)
    if not check.first_err and conf.bodies == "all":
        mono.monomorph(check)

    pkg.go_version = conf.go_version
    pkg.complete = True
    checked.check_body = lambda func: lazy.check_body(check, func)
    if conf.gc_rules:
        gc_rules.report(check, checked)
    return checked


def adopt_files(check: Checker, files: list[ast.File]) -> None:
    """Adopt the files whose package clause agrees, and settle each file's language version."""
    from goesc.check import errors, version  # see check_package

    pkg = check.pkg
    for file in files:
        name = file.pkg_name.value
        if not pkg.name:
            if name == "_":
                errors.error(check, file.pkg_name, "BlankPkgName", "invalid package name _")
            else:
                pkg.name = name
        elif name != pkg.name:
            errors.error(check, file, "MismatchedPkgName", f"package {name}; expected package {pkg.name}")
            continue
        check.files.append(file)

    newest = version.as_go_version(check.conf.release.name)
    limit = version.as_go_version(check.conf.go_version) or newest
    if limit > newest and files:
        text = (
            f"package requires newer Go version {version.version_string(limit)}"
            f" (application built with {version.version_string(newest)})"
        )
        errors.error(check, files[0], "TooNew", text)
    for file in check.files:
        own = version.as_go_version(file.go_version)
        if own and not check.conf.release.files_may_lower:
            # A line of its own counts if it asks for more than the package, or that may be asked for less.
            lowest = limit if limit >= version.GO1_21 else own
            own = own if check.conf.go_version and (own > limit or own < lowest) else 0
        check.versions[file] = max(own, version.GO1_21) if own else limit
        if own > newest:
            text = f"file requires newer Go version {version.version_string(own)}"
            errors.error(check, file.pkg_name, "TooNew", text)
        check.info.file_versions[file] = version.version_string(check.versions[file]) if own else check.conf.go_version


__all__ = [
    "Checker", "Config", "Const", "DeclInfo", "ExprInfo", "ImportFailure", "Importer", "add_decl_dep",
    "check_package", "later", "lookup", "lookup_scope", "needs_cleanup", "pop", "process_delayed", "push",
    "remember_untyped", "restore_environment", "save_environment", "set_environment",
]  # fmt: skip
