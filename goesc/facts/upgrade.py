"""Sources for a package that was opened from facts, around the objects that others hold already.

    upgrade(pkg, files, fset, importer, config)   ->   CheckedPackage over the same `Package`

The checker collects the declarations into new objects; those take the places of nothing: each declaration is
handed to the object that the facts made for it, with its position and syntax. Constants, variables and defined types
keep the types they have; functions and methods do so until somebody asks (`Func.resolve`), when the checker types them,
so that their bodies can be checked. Identity of types holds, since a defined type is one object throughout.
"""

from __future__ import annotations

from goesc.check.checker import Checker, Config, Importer
from goesc.check.info import CheckedPackage
from goesc.check.lazy import open_package
from goesc.source.positions import FileSet
from goesc.syntax import ast
from goesc.types.model import Named
from goesc.types.objects import Const, Func, Object, Package, TypeName


def upgrade(pkg: Package, files: list[ast.File], fset: FileSet, importer: Importer, config: Config) -> CheckedPackage:
    known = dict(pkg.scope.elems)
    pkg.scope.elems.clear()
    return open_package(pkg, files, fset, importer, config, lambda check: _unite(check, known))


def _unite(check: Checker, known: dict[str, Object]) -> None:
    elems = check.pkg.scope.elems
    kept: dict[Object, Object] = {}  # the checker's object -> the one that exists
    for name, new in list(elems.items()):
        old = known.get(name)
        if old is not None:
            kept[new] = old
            elems[name] = old
    methods = {}
    for owner, new_methods in check.methods.items():
        old_owner = kept.get(owner, owner)
        assert isinstance(old_owner, TypeName)
        if type(old_owner.type) is Named:
            existing = {f.name: f for f in old_owner.type.methods}
            kept.update({f: existing[f.name] for f in new_methods if f.name in existing})
        else:
            methods[old_owner] = new_methods
    check.methods = methods
    for new, old in kept.items():
        old.pos = new.pos
        old.order = new.order
        if isinstance(old, Const) and isinstance(new, Const) and old.type is None:
            old.value = new.value  # iota, until the declaration is checked
        elif isinstance(old, Func) and isinstance(new, Func):
            old.decl = new.decl
            old.waits = True
    check.obj_map = {kept.get(obj, obj): d for obj, d in check.obj_map.items()}
    for d in check.obj_map.values():
        if d.lhs is not None:
            d.lhs[:] = [kept.get(v, v) for v in d.lhs]  # type: ignore[misc]  # variables are kept for variables
    defs = check.info.defs
    for ident, obj in defs.items():
        if obj in kept:
            defs[ident] = kept[obj]
