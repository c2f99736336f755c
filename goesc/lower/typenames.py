"""Types declared inside functions: their numbers, and the type parameters around them.

    func F[T any]() { type L struct{ t T } }   ->   L is local type 1 of its package, with implicit parameters [T]

gc moves local types to package level and keeps them apart by a number in their symbol (`L·1`), counted over the whole
package in source order; inside a generic function the function's type parameters become parameters of the type
(noder/writer.go:declCollector, qualifiedIdent, Go 1.27.3). Both can only be seen in the names of instances.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias, final

from goesc.check.info import CheckedPackage, Info
from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.syntax.walk import children
from goesc.types.model import Named, Signature, TypeParam
from goesc.types.named import origin
from goesc.types.objects import Object, Package, TypeName

SourceOf: TypeAlias = Callable[[Package], CheckedPackage | None]


@final
class _PackageTypes:
    """The local types of one package: numbers by position of the name, functions by position of the declaration."""

    __slots__ = ("decls", "implicits", "info", "numbers", "starts")

    def __init__(self, numbers: dict[Pos, int], starts: list[Pos], decls: list[ast.FuncDecl], info: Info) -> None:
        self.numbers = numbers
        self.starts = starts
        self.decls = decls
        self.info = info
        self.implicits: dict[TypeName, list[TypeParam]] = {}


@final
class LocalTypes:
    """Numbers local types when they are met. `source_of` gives the syntax of a package, if there is any."""

    __slots__ = ("_packages", "_source_of")

    def __init__(self, source_of: SourceOf) -> None:
        self._source_of = source_of
        self._packages: dict[Package, _PackageTypes | None] = {}

    def enter(self, checked: CheckedPackage) -> None:
        """Number all local types of a package whose bodies have all been checked."""
        pkg = checked.pkg
        found = [obj for obj in checked.info.defs.values() if type(obj) is TypeName and is_local_type(obj)]
        found.sort(key=_position)
        for i, obj in enumerate(found):
            obj.local_index = i + 1
        self._packages[pkg] = _package_types(checked, {obj.pos: obj.local_index for obj in found})

    def implicits(self, obj: TypeName) -> list[TypeParam]:
        """Type parameters of the function that declares a type; sets the number of a local type on the way."""
        pkg = obj.pkg
        if pkg is None or not is_local_type(obj):
            return []
        known = self._of(pkg)
        if known is None:
            return []
        if not obj.local_index:
            obj.local_index = known.numbers.get(obj.pos, 0)
        found = known.implicits.get(obj)
        if found is None:
            found = known.implicits[obj] = _enclosing_tparams(known, obj.pos)
        return found

    def _of(self, pkg: Package) -> _PackageTypes | None:
        if pkg not in self._packages:
            checked = self._source_of(pkg)
            self._packages[pkg] = _package_types(checked, None) if checked is not None else None
        return self._packages[pkg]


def _position(obj: Object) -> Pos:
    return obj.pos


def _file_position(file: ast.File) -> Pos:
    return file.pos


def is_local_type(obj: TypeName) -> bool:
    """Whether a type name is a defined type of some function; instances count as their generic type."""
    named = obj.type
    if type(named) is not Named:
        return False
    declared = origin(named).obj
    if obj is not declared and named.orig is None:
        return False  # an alias
    pkg = declared.pkg
    return pkg is not None and declared.parent is not None and declared.parent is not pkg.scope


def _package_types(checked: CheckedPackage, numbers: dict[Pos, int] | None) -> _PackageTypes:
    # By position, which need not be the order of the files: see CheckedPackage.read_on_demand.
    files = sorted(checked.files, key=_file_position)
    decls = [d for f in files for d in f.decls if type(d) is ast.FuncDecl and d.body is not None]
    if numbers is None:
        numbers = {name.pos: i + 1 for i, name in enumerate(local_type_names(checked.files))}
    return _PackageTypes(numbers, [d.pos for d in decls], decls, checked.info)


def _enclosing_tparams(known: _PackageTypes, pos: Pos) -> list[TypeParam]:
    at = bisect_right(known.starts, pos)
    if not at:
        return []
    decl = known.decls[at - 1]
    assert decl.body is not None
    if pos > decl.body.rbrace:
        return []  # inside a function literal of a package variable
    func = known.info.defs.get(decl.name)
    if func is None or not isinstance(func.type, Signature):
        return []
    return func.type.rparams + func.type.tparams


def local_type_names(files: Iterable[ast.File]) -> Iterator[ast.Name]:
    """Names of the types that functions declare, aliases left out, in source order."""
    for file in files:
        for decl in file.decls:
            if isinstance(decl, (ast.FuncDecl, ast.VarDecl)):
                todo: list[ast.Node] = [decl]
                while todo:
                    node = todo.pop()
                    if type(node) is ast.TypeDecl and not node.alias:
                        yield node.name
                    todo += reversed(children(node))
