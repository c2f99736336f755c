"""Checking a dependency only as far as somebody asks.

    checked = open_package(pkg, files, fset, importer, config)     # collects declarations, types nothing
    pkg.completer(pkg.scope.lookup("Println"))                      # types Println and what its type shows
    checked.check_body(println)                                     # and its body

Not in gc, which reads export data: `goesc.facts.session` uses it to read a library from its sources. The declarations
of a dependency are taken to be right; what is wrong with them is found when their own package is checked whole.
"""

from __future__ import annotations

from goesc.check import checker, decl, recording, resolver
from goesc.check.checker import Checker, Config, Importer
from goesc.check.info import CheckedPackage, Info
from goesc.source.positions import FileSet
from goesc.syntax import ast
from goesc.types.context import Context
from goesc.types.objects import Func, Object, Package


def open_package(
    pkg: Package, files: list[ast.File], fset: FileSet, importer: Importer, config: Config
) -> CheckedPackage:
    """Collect the declarations of `files` into the scope of `pkg` and arm its completer."""
    assert config.bodies == "demand"
    check = Checker(pkg, Info(), fset, config, importer, config.ctxt or Context())
    checked = CheckedPackage(pkg, files, check.info, check.errors)
    checker.adopt_files(check, files)
    resolver.collect_objects(check)
    pkg.completer = lambda obj: _complete(check, obj)
    checked.check_body = lambda func: _body(check, func)
    return checked


def _complete(check: Checker, obj: Object) -> None:
    """Type a declaration, and whatever that queues: field types, methods of named types, constraints."""
    if obj not in check.obj_map:
        return
    saved = checker.save_environment(check)
    path, check.obj_path = check.obj_path, []
    index, check.obj_path_idx = check.obj_path_idx, {}
    top = len(check.delayed)
    decl.obj_decl(check, obj)
    checker.process_delayed(check, top)
    checker.cleanup(check)
    recording.record_untyped(check)
    check.obj_path, check.obj_path_idx = path, index
    checker.restore_environment(check, saved)


def _body(check: Checker, func: Func) -> None:
    if func.type is None:
        _complete(check, func)
    checker.check_body(check, func)
