"""Collecting a package's objects: imports, file and package scopes, methods and their base types.

    import f "fmt"; var x = f.Sprint    ->    PkgName f in the file scope, Var x in the package scope

Defined by cmd/compile/internal/types2/resolver.go (Go 1.27.3).
"""

from __future__ import annotations

import unicodedata
from typing import final

from goesc.check import decl, errors
from goesc.check.checker import Checker, DeclInfo, ImportFailure, mark_imports
from goesc.check.util import unpack_list, unparen
from goesc.check.version import GO1_18, GO1_27, verify_version_f
from goesc.source.positions import NO_POS, Pos
from goesc.syntax import ast
from goesc.types import constant, universe
from goesc.types.object import is_exported
from goesc.types.objects import Const, Func, Object, Package, PkgName, Scope, TypeName, Var, VarKind

_ILLEGAL = frozenset("!\"#$%&'()*,:;<=>?[\\]^{|}`�")


@final
class Method:
    """A method, until its base type is looked for."""

    __slots__ = ("obj", "ptr", "recv")

    def __init__(self, obj: Func, ptr: bool, recv: ast.Name) -> None:
        self.obj = obj
        self.ptr = ptr
        self.recv = recv


def same_group(previous: ast.Decl, d: ast.ConstDecl) -> bool:
    return isinstance(previous, ast.ConstDecl) and previous.group is d.group


def arity(
    check: Checker, pos: Pos, names: list[ast.Name], inits: list[ast.Expr], is_const: bool, inherited: bool
) -> None:
    """As many values as names, unless one value may be a call of several results."""
    n_names, n_inits = len(names), len(inits)
    if n_names < n_inits:
        extra = inits[n_names]
        if inherited:
            text = f"extra init expr at {errors.format_pos(check, extra.pos)}"
            errors.error(check, pos, "WrongAssignCount", text)
        else:
            errors.error(check, extra, "WrongAssignCount", f"extra init expr {check.fmt(extra)}")
    elif n_names > n_inits and (is_const or n_inits != 1):
        missing = names[n_inits]
        errors.error(check, missing, "WrongAssignCount", f"missing init expr for {missing.value}")


def validated_import_path(literal: str) -> tuple[str, str]:
    """The path that a string literal gives, and what is wrong with it ("" if nothing is)."""
    path = constant.string_val(constant.make_from_literal(literal, ast.LitKind.STRING)).decode("utf-8", "replace")
    if not path:
        return "", "empty string"
    for ch in path:
        if ch in _ILLEGAL or ch.isspace() or unicodedata.category(ch)[0] not in "LMNPS":
            return path, f"invalid character {_unicode_quote(ch)}"
    return path, ""


def _unicode_quote(ch: str) -> str:
    """A character as %#U prints it."""
    printable = unicodedata.category(ch)[0] in "LMNPS" or ch == " "
    return f"U+{ord(ch):04X} '{ch}'" if printable else f"U+{ord(ch):04X}"


def declare_pkg_obj(check: Checker, ident: ast.Name, obj: Object, d: DeclInfo) -> None:
    if ident.value == "init":
        errors.error(check, ident, "InvalidInitDecl", "cannot declare init - must be func")
        return
    if ident.value == "main" and check.pkg.name == "main":
        errors.error(check, ident, "InvalidMainDecl", "cannot declare main - must be func")
        return
    decl.declare(check, check.pkg.scope, ident, obj, NO_POS)
    check.obj_map[obj] = d
    obj.order = len(check.obj_map)


def import_package(check: Checker, pos: Pos, path: str) -> Package:
    imp = check.imp_map.get(path)
    if imp is not None:
        return imp
    problem = ""
    if check.importer is None:
        problem = "Config.Importer not installed"
    else:
        try:
            imp = check.importer.import_package(path, pos)
        except ImportFailure as failure:
            problem = str(failure)
    if imp is not None and imp.name in ("", "_"):
        problem = f"invalid package name: {errors.go_quote(imp.name)}"
        imp = None
    if imp is None:
        errors.error(check, pos, "BrokenImport", f"could not import {path} ({problem})")
        name = path.rstrip("/").rpartition("/")[2]
        imp = Package(path, name, Scope(universe.UNIVERSE), fake=True)
    check.imp_map[path] = imp
    if check.pkg_path_map is not None:
        mark_imports(check, imp)
    return imp


def collect_objects(check: Checker) -> None:
    methods: list[Method] = []
    file_scopes = [collect_file(check, file, methods) for file in check.files]
    check.version = 0
    _verify_names(check, file_scopes)
    enter_methods(check, methods)


def enter_methods(check: Checker, methods: list[Method]) -> None:
    """Methods wait with their base types for these to be declared."""
    for m in methods:
        ptr, base = resolve_base_type_name(check, m.ptr, m.recv)
        if base is not None:
            m.obj.ptr_recv = ptr
            check.methods.setdefault(base, []).append(m.obj)


def collect_file(check: Checker, file: ast.File, methods: list[Method]) -> Scope:
    """Enter the objects of one file; its methods are left to `enter_methods`. Gives the file's scope."""
    check.version = check.versions[file]
    check.info.defs[file.pkg_name] = None
    scope = Scope(check.pkg.scope, file.pos, file.eof)
    check.info.scopes[file] = scope
    first = -1
    last: ast.ConstDecl | None = None
    for index, d in enumerate(file.decls):
        cls = d.__class__
        if cls is not ast.ConstDecl:
            first = -1
        if isinstance(d, ast.FuncDecl):
            _collect_func(check, d, scope, methods)
        elif isinstance(d, ast.TypeDecl):
            obj = TypeName(d.name.pos, check.pkg, d.name.value, None)
            declare_pkg_obj(check, d.name, obj, DeclInfo(scope, check.version, tdecl=d))
        elif isinstance(d, ast.ConstDecl):
            if first < 0 or d.group is None or not same_group(file.decls[index - 1], d):
                first, last = index, None
            inherited = True
            if d.type is not None or d.values is not None or last is None:
                last, inherited = d, False
            _collect_consts(check, d, last, index - first, inherited, scope)
        elif isinstance(d, ast.VarDecl):
            _collect_vars(check, d, scope)
        else:
            _collect_import(check, d, scope)
    return scope


def _collect_import(check: Checker, d: ast.ImportDecl, scope: Scope) -> None:
    if d.path is None or d.path.bad:
        return
    path, problem = validated_import_path(d.path.value)
    if problem:
        errors.error(check, d.path, "BadImportPath", f"invalid import path ({problem})")
        return
    imp = import_package(check, d.path.pos, path)
    name = imp.name
    if d.local_name is not None:
        name = d.local_name.value
        if path == "C":
            errors.error(check, d.local_name, "ImportCRenamed", 'cannot rename import "C"')
            return
    if name == "init":
        text = "cannot import package as init - init must be a func"
        errors.error(check, d, "InvalidInitDecl", text)
        return
    if imp not in check.pkg.imports:
        check.pkg.imports.append(imp)
    pkg_name = PkgName(d.pos, check.pkg, name, universe.TYP[0], imported=imp)
    if d.local_name is not None:
        check.info.defs[d.local_name] = pkg_name
    else:
        check.info.implicits[d] = pkg_name
    if imp.fake:
        pkg_name.used = True
    check.imports.append(pkg_name)
    if name == ".":
        _dot_import(check, d, pkg_name, scope)
    else:
        decl.declare(check, scope, None, pkg_name, NO_POS)


def _dot_import(check: Checker, d: ast.ImportDecl, pkg_name: PkgName, scope: Scope) -> None:
    imp = pkg_name.imported
    if imp.loader is not None:
        imp.loader()
    for name, obj in imp.scope.elems.items():
        if not is_exported(name):
            continue
        alt = scope.lookup(name)
        if alt is not None:
            assert d.local_name is not None
            err = errors.new_error(check, "DuplicateDecl")
            errors.add_f(err, d.local_name, f"{alt.name} redeclared in this block")
            errors.add_alt_decl(err, alt)
            errors.report(err)
        else:
            scope.elems[name] = obj  # not insert: obj's parent stays its own package's scope
            check.dot_import_map[scope, name] = pkg_name


def _collect_consts(
    check: Checker, d: ast.ConstDecl, last: ast.ConstDecl, iota: int, inherited: bool, scope: Scope
) -> None:
    values = unpack_list(last.values)
    for i, name in enumerate(d.names):
        obj = Const(name.pos, check.pkg, name.value, None, constant.make_int64(iota))
        init = values[i] if i < len(values) else None
        info = DeclInfo(scope, check.version, vtyp=last.type, init=init, inherited=inherited)
        declare_pkg_obj(check, name, obj, info)
    arity(check, d.pos, d.names, values, True, inherited)


def _collect_vars(check: Checker, d: ast.VarDecl, scope: Scope) -> None:
    lhs: list[Var] = []
    values = unpack_list(d.values)
    shared = None
    if not isinstance(d.values, ast.ListExpr):
        shared = DeclInfo(scope, check.version, lhs=lhs, vtyp=d.type, init=d.values)
    for i, name in enumerate(d.names):
        obj = Var(name.pos, check.pkg, name.value, None, kind=VarKind.PACKAGE)
        lhs.append(obj)
        info = shared
        if info is None:
            init = values[i] if i < len(values) else None
            info = DeclInfo(scope, check.version, vtyp=d.type, init=init)
        declare_pkg_obj(check, name, obj, info)
    if d.type is None or values:
        arity(check, d.pos, d.names, values, False, False)


def _collect_func(check: Checker, d: ast.FuncDecl, scope: Scope, methods: list[Method]) -> None:
    pkg = check.pkg
    name = d.name.value
    obj = Func(d.name.pos, pkg, name, None)
    obj.decl = d
    tparam0 = d.tparams[0] if d.tparams else None
    if d.recv is None:
        if name == "init" or (name == "main" and pkg.name == "main"):
            code = "InvalidInitDecl" if name == "init" else "InvalidMainDecl"
            if tparam0 is not None:
                errors.soft_error_f(check, tparam0, code, f"func {name} must have no type parameters")
            if d.type.params or d.type.results:
                text = f"func {name} must have no arguments and no return values"
                errors.soft_error_f(check, d.name, code, text)
        elif tparam0 is not None:
            verify_version_f(check, tparam0, GO1_18, "type parameter")
        if name == "init":
            obj.parent = pkg.scope
            check.info.defs[d.name] = obj
            if d.body is None:
                errors.soft_error_f(check, obj.pos, "MissingInitBody", "func init must have a body")
        else:
            decl.declare(check, pkg.scope, d.name, obj, NO_POS)
    else:
        ptr, base, _ = unpack_recv(check, d.recv.type, False)
        if isinstance(base, ast.Name) and name != "_":
            methods.append(Method(obj, ptr, base))
        if tparam0 is not None:
            verify_version_f(check, tparam0, GO1_27, "generic method")
        check.info.defs[d.name] = obj
    check.obj_map[obj] = DeclInfo(scope, check.version, fdecl=d)
    obj.order = len(check.obj_map)


def _verify_names(check: Checker, file_scopes: list[Scope]) -> None:
    """Objects of file scopes must not share a name with objects of the package."""
    package = check.pkg.scope.elems
    for scope in file_scopes:
        for name, obj in scope.elems.items():
            alt = package.get(name)
            if alt is None:
                continue
            err = errors.new_error(check, "DuplicateDecl")
            if isinstance(obj, PkgName):
                text = f"{alt.name} already declared through import of {check.fmt(obj.imported)}"
            else:
                text = f"{alt.name} already declared through dot-import of {check.fmt(obj.pkg)}"
            errors.add_f(err, alt, text)
            errors.add_alt_decl(err, obj)
            errors.report(err)


def unpack_recv(check: Checker, rtyp: ast.Expr, unpack_params: bool) -> tuple[bool, ast.Expr, list[ast.Name] | None]:
    """Whether the receiver *T[A, _] is a pointer, its base T, and its type parameter names."""
    ptr = False
    base = unparen(rtyp)
    if isinstance(base, ast.Operation) and base.op == ast.Op.MUL and base.y is None:
        ptr = True
        base = unparen(base.x)
    tparams: list[ast.Name] | None = None
    if isinstance(base, ast.IndexExpr):
        index = base.index
        base = base.x
        if unpack_params:
            tparams = []
            for arg in unpack_list(index):
                if isinstance(arg, ast.Name):
                    tparams.append(arg)
                    continue
                if not isinstance(arg, ast.BadExpr):
                    text = f"receiver type parameter {check.fmt(arg)} must be an identifier"
                    errors.error(check, arg, "BadDecl", text)
                tparams.append(ast.Name(arg.pos, "_"))
    return ptr, base, tparams


def resolve_base_type_name(check: Checker, ptr: bool, name: ast.Name | None) -> tuple[bool, TypeName | None]:
    """The defined type that a receiver base name leads to through aliases, with at most one pointer."""
    seen: set[TypeName] = set()
    while name is not None:
        obj = check.pkg.scope.lookup(name.value)
        if not isinstance(obj, TypeName) or obj in seen:
            break
        tdecl = check.obj_map[obj].tdecl
        assert tdecl is not None
        if not tdecl.alias:
            return ptr, obj
        if tdecl.tparams:
            break
        seen.add(obj)
        typ = unparen(tdecl.type)
        if isinstance(typ, ast.Operation) and typ.op == ast.Op.MUL and typ.y is None:
            if ptr:
                break
            ptr = True
            typ = unparen(typ.x)
        name = typ if isinstance(typ, ast.Name) else None
    return False, None


def package_objects(check: Checker) -> None:
    """Type all package-level objects: defined types first, then aliases, then the rest."""
    aliases: list[Object] = []
    others: list[Object] = []
    for obj, d in list(check.obj_map.items()):
        if d.tdecl is None:
            others.append(obj)
        elif d.tdecl.alias:
            aliases.append(obj)
        else:
            decl.obj_decl(check, obj)
    for obj in aliases:
        decl.obj_decl(check, obj)
    for obj in others:
        decl.obj_decl(check, obj)
    check.methods.clear()


def unused_imports(check: Checker) -> None:
    for obj in check.imports:
        if obj.name == "_" or obj.used:
            continue
        path = obj.imported.path
        text = f"{errors.go_quote(path)} imported and not used"
        if obj.name not in ("", ".", path.rpartition("/")[2]):
            text = f"{errors.go_quote(path)} imported as {obj.name} and not used"
        errors.soft_error_f(check, obj, "UnusedImport", text)
