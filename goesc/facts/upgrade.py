"""Sources for a package that was opened from facts, around the objects that others hold already, a file at a time.

    sources = Sources(reader, parse, fset, importer, config)
    sources.checked               # a CheckedPackage over the same `Package`; no file has been read yet
    sources.checked.declaration(func)      # reads the file that declares it

Facts name every declaration with its file, so only those files are read that hold what somebody wants of sources: the
body of a function, and declarations that facts do not tell (generic ones, and what only bodies mention). Types of all
else stay the facts'. The checker collects the declarations of a file into new objects, which take the places of
nothing: each declaration is handed to the object that the facts made for it, with its position and syntax. A function
keeps the type it has until its body is wanted; then the checker types it, so that the body can be checked.
Identity of types holds, since a defined type is one object throughout.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import final

from goesc.check import checker, lazy, resolver
from goesc.check.checker import Config, DeclInfo, Importer
from goesc.facts.decode import Reader
from goesc.source.positions import FileSet, Pos
from goesc.syntax import ast
from goesc.types.model import Named
from goesc.types.named import unalias
from goesc.types.objects import Const, Func, Object, TypeName


@final
class _Declarations(dict[Object, DeclInfo]):
    """Those of the files that were read; asked for another, reads its file."""

    __slots__ = ("read_file_of",)

    def __init__(self, read_file_of: Callable[[Object], None]) -> None:
        super().__init__()
        self.read_file_of = read_file_of

    def __missing__(self, obj: Object) -> DeclInfo:
        self.read_file_of(obj)
        found = self.get(obj)
        if found is None:
            raise KeyError(obj)
        return found


@final
class Sources:
    """`parse` gives the tree of one of the package's files, by the number that facts give it."""

    def __init__(
        self, reader: Reader, parse: Callable[[int], ast.File], fset: FileSet, importer: Importer, config: Config
    ) -> None:
        self._reader = reader
        self._parse = parse
        self._unread = dict.fromkeys(range(len(reader.facts.files)))
        self._numbers = {base: number for number, base in enumerate(reader.bases)}
        self._fset = fset
        self._facts_typed: set[Func] = set()  # that have declarations by now
        self._waiting: list[resolver.Method] = []  # for the types that the checker declares
        self._handed_over: set[Func] = set()  # to the checker, which types them
        self.checked, self._check = lazy.opened(reader.pkg, [], fset, importer, config)
        self.checked.read_on_demand(self._declare, self._read_all)
        self._check.known = self._known
        self._check.obj_map = _Declarations(self._read_file_of)
        reader.pkg.completer = self._complete
        reader.pkg.opener = self._read_all

    # --- Declarations ------------------------------------------------------------------------------

    def _complete(self, obj: Object) -> None:
        """Give an object its type."""
        if not self._known(obj):
            lazy.complete(self._check, obj)

    def _known(self, obj: Object) -> bool:
        """Type an object as facts say, if they do; else the checker can."""
        if obj in self._handed_over:
            return False
        if self._reader.tells(obj):
            self._reader.complete(obj)
            return True
        self._read_file_of(obj)
        if isinstance(obj, TypeName):
            self._read_methods(obj)
        return False

    def _declare(self, func: Func) -> None:
        """Have the declaration of a function, and its type from there."""
        if func.decl is None:
            self._read_file_of(func)
        if func in self._facts_typed:
            self._facts_typed.remove(func)
            self._handed_over.add(func)
            func.waits = True

    def _read_methods(self, owner: TypeName) -> None:
        """Have the methods of a type before it is declared, in the order of the sources."""
        places = self._reader.methods(owner)
        if places is None:  # facts do not tell of them
            self._read_all()
            entered, self._waiting = self._waiting, []
        else:
            for place in places:
                self._read_file_at(place)
            entered = [method for method in self._waiting if method.recv.value == owner.name]
            self._waiting = [method for method in self._waiting if method.recv.value != owner.name]
        resolver.enter_methods(self._check, entered)
        methods = self._check.methods.get(owner)
        if methods is not None:
            methods.sort(key=lambda func: (self._number(func.pos), func.pos))

    # --- Files -------------------------------------------------------------------------------------

    def _read_all(self) -> None:
        if self._unread:
            while self._unread:  # one may lead to others
                self._read(next(iter(self._unread)))
            self._check.files.sort(key=lambda tree: self._number(tree.pos))

    def _read_file_of(self, obj: Object) -> None:
        self._read_file_at(obj.pos)

    def _read_file_at(self, pos: Pos) -> None:
        number = self._number(pos)
        if number in self._unread:
            self._read(number)

    def _number(self, pos: Pos) -> int:
        """The number of a file of the package, of which a position tells as facts make it or as the text has it."""
        file = self._fset.file(pos)
        return self._numbers.get(file.base, -1) if file is not None else -1

    def _read(self, number: int) -> None:
        del self._unread[number]
        if not self._unread:
            self._reader.pkg.opener = None
        check, scope = self._check, self._check.pkg.scope
        tree = self._parse(number)
        read = self._fset.file(tree.pos)
        assert read is not None
        self._numbers[read.base] = number
        checker.adopt_files(check, [tree])
        saved, known = checker.save_environment(check), scope.elems
        obj_map, idents = check.obj_map, len(check.info.defs)
        check.obj_map, scope.elems = {}, {}
        methods: list[resolver.Method] = []
        try:
            resolver.collect_file(check, tree, methods)
        finally:
            found, check.obj_map = check.obj_map, obj_map
            declared, scope.elems = scope.elems, known
            checker.restore_environment(check, saved)
        kept = {new: known.setdefault(name, new) for name, new in declared.items()}  # in place of the new ones
        for obj, d in found.items():
            obj_map[kept.get(obj, obj)] = d
            if d.lhs is not None:
                d.lhs[:] = [kept.get(v, v) for v in d.lhs]  # type: ignore[misc]  # variables are kept for variables
        for new, old in kept.items():
            self._unite(new, old)
        for method in methods:  # which may lead to other files, and from there to what this one declares
            existing = self._existing(method)
            if existing is None:
                self._waiting.append(method)
                continue
            kept[method.obj] = existing
            obj_map[existing] = obj_map.pop(method.obj)
            self._unite(method.obj, existing)
        defs = check.info.defs
        for ident, ident_obj in list(defs.items())[idents:]:
            if ident_obj in kept:
                defs[ident] = kept[ident_obj]

    def _existing(self, method: resolver.Method) -> Func | None:
        """The method that facts made, if its type is theirs."""
        owner = self._check.pkg.scope.lookup(method.recv.value)
        if not isinstance(owner, TypeName):
            return None
        if owner.type is None and self._reader.tells(owner):
            self._reader.complete(owner)
        named = unalias(owner.type) if owner.type is not None else None  # None: the checker types it, methods and all
        if type(named) is not Named:
            return None
        return next((f for f in named.methods if f.name == method.obj.name), None)

    def _unite(self, new: Object, old: Object) -> None:
        old.pos = new.pos
        if isinstance(old, Const) and isinstance(new, Const) and old.type is None:
            old.value = new.value  # iota, until the declaration is checked
        elif isinstance(old, Func) and isinstance(new, Func):
            old.decl = new.decl
            if self._reader.tells(old):
                self._facts_typed.add(old)
