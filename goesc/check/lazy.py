"""Checking a dependency only as far as somebody asks.

    checked = open_package(pkg, files, fset, importer, config)     # collects declarations, types nothing
    pkg.member("Println")                                          # types the signature of Println
    checked.check_body(println)                                    # and its body

Defined types come without their right side, which is checked when somebody asks for it (`Named.loader`), and
methods without their types, which are found when somebody asks for them (`Func.resolve`).

Not in gc, which reads export data: `goesc.facts.session` uses it to read a library from its sources. The declarations
of a dependency are taken to be right; what is wrong with them is found when their own package is checked whole.
"""

from __future__ import annotations

from collections.abc import Callable

from goesc.check import checker, decl, recording, resolver, typexpr
from goesc.check.checker import Checker, Config, DeclInfo, Importer
from goesc.check.info import CheckedPackage, Info
from goesc.source.positions import FileSet
from goesc.syntax import ast
from goesc.types.context import Context
from goesc.types.model import Named
from goesc.types.objects import Func, Object, Package, TypeName


def open_package(
    pkg: Package, files: list[ast.File], fset: FileSet, importer: Importer, config: Config
) -> CheckedPackage:
    """Collect the declarations of `files` into the scope of `pkg` and arm its completer."""
    return opened(pkg, files, fset, importer, config)[0]


def opened(
    pkg: Package, files: list[ast.File], fset: FileSet, importer: Importer, config: Config
) -> tuple[CheckedPackage, Checker]:
    """The same, with the checker for who adds files later (goesc.facts.upgrade)."""
    assert config.bodies == "demand"
    check = Checker(pkg, Info(), fset, config, importer, config.ctxt or Context())
    check.trusting = True
    checked = CheckedPackage(pkg, check.files, check.info, check.errors, config.sizes, config.release)
    checker.adopt_files(check, files)
    resolver.collect_objects(check)
    pkg.completer = lambda obj: complete(check, obj)
    checked.check_body = lambda func: check_body(check, func)
    return checked, check


def _request(check: Checker, action: Callable[[], object]) -> None:
    """Do what was asked for, away from whatever the checker is in the middle of.

    The actions that it queues are run by the outermost request, when the declarations under way are complete.
    """
    saved = checker.save_environment(check)
    path, check.obj_path = check.obj_path, []
    index, check.obj_path_idx = check.obj_path_idx, {}
    check.depth += 1
    try:
        action()
        if check.depth == 1:
            checker.process_delayed(check, 0)
            checker.cleanup(check)
            recording.record_untyped(check)
    finally:
        check.depth -= 1
        check.obj_path, check.obj_path_idx = path, index
        checker.restore_environment(check, saved)


def complete(check: Checker, obj: Object) -> None:
    """Type a declaration."""
    if obj in check.obj_map:
        _request(check, lambda: decl.obj_decl(check, obj))


def check_body(check: Checker, func: Func) -> None:
    """Check the body of a function that waits for it (bodies == "demand"); nothing to do for any other."""
    func = func.origin or func
    if func.resolve() is None:
        complete(check, func)
    waiting = check.pending_bodies.pop(func, None)
    if waiting is not None:
        _request(check, lambda: check.delayed.append(waiting))


def defer_type(check: Checker, obj: TypeName, d: DeclInfo) -> None:
    """Declare a defined type that is not generic; its right side waits."""
    named = Named(obj, loader=lambda n: _request(check, lambda: _load(check, n, d)))
    named.methods = list({m.name: m for m in check.methods.pop(obj, ())}.values())
    defer_methods(named.methods)
    obj.type = named


def _load(check: Checker, named: Named, d: DeclInfo) -> None:
    assert d.tdecl is not None
    checker.set_environment(check, d.file, d.version)
    named.from_rhs = typexpr.declared_type(check, d.tdecl.type, named.obj)


def defer_methods(methods: list[Func]) -> None:
    for m in methods:
        if m.type is None:
            m.waits = True
