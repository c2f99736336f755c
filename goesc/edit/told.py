"""What a package tells those that import it, name by name: while what they use of it is as it was, so are they.

    told(imported_by(unit, ...), functions, files, trees, passed_on)     # of functions of goesc.edit.kept

Importing packages see declarations, tags of parameters, what inlining a function costs, and the bodies that they may
get: those of functions that can be inlined or are generic, and of functions that declare types, which are numbered
through the package. A body with literals, and a generic one, keeps its places where it is used, so that these count.
gc compares export data as a whole; here each name at the top of a package is a `Part`, a type with its methods.

What a name leads to shows through where its text names it, and nowhere else: the type of whatever is met there comes
from something that is named there, or from what that shows. So an edit stops at the packages that use what it changes
and do not show it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import final

from goesc.drive import stages
from goesc.edit.functions import receiver_of
from goesc.edit.kept import Function, Places
from goesc.facts.exportdata import ALL, DIGEST, Key, Part, Told
from goesc.ir.inl import NEVER, cost_of
from goesc.source.cachedir import key_of
from goesc.source.mentions import mentions, without_comments, words
from goesc.source.positions import SourceFile
from goesc.source.strconv import unquote
from goesc.source.unit import Unit, UnitId
from goesc.syntax import ast

_LOCAL_TYPE = re.compile(rb"\btype\b(?!\))")
_LITERAL = re.compile(rb"\bfunc\b")
_TOP = re.compile(r"\w+")
_DIRECTIVE = re.compile(rb"^(?://(?:go:|export |extern |line )|/\*line ).*$", re.MULTILINE)


Names = dict[UnitId, set[str]]  # of packages that are imported, what they are called; "." for a dot import


def imported_by(unit: Unit, trees: Sequence[ast.File], name_of: Callable[[UnitId], str]) -> Names:
    """`name_of` gives the name of a package."""
    found: Names = {}
    for tree in trees:
        for decl in tree.decls:
            if type(decl) is not ast.ImportDecl or decl.path is None:
                continue
            id = unit.imports.get((unquote(decl.path.value) or b"").decode("utf-8", "replace"))
            if id is not None:
                local = decl.local_name.value if decl.local_name is not None else name_of(id)
                found.setdefault(id, set()).add(local)
    return found


def told_by(output: stages.Output) -> Told:
    """Of a package that was compiled whole; nothing of one with errors, or with places that //line directives give."""
    checked, program = output.checked, output.program
    if checked is None or program is None or output.errors:
        return Told()
    places = Places(output.fset, checked.files)
    if any(file.directives for file in places.files) or len(places.files) != len(output.unit.files):
        return Told()
    places.functions.bind(checked)
    functions = places.spans()
    for fn in program.funcs:
        owner = places.owner(fn)
        if owner and not fn.dupok and not fn.is_closure and fn.oclosure is None:
            functions[owner].tags, functions[owner].cost = fn.nname.tags, cost_of(fn)
    packages = {package.path: package.name for package in checked.pkg.imports}
    imported = imported_by(output.unit, checked.files, lambda id: packages.get(id.path, "."))
    return told(imported, functions.values(), places.files, checked.files, output.passed_on)


def told(
    imported: Names, functions: Iterable[Function], files: Sequence[SourceFile], trees: Sequence[ast.File],
    passed_on: Iterable[Key] | None,
) -> Told:  # fmt: skip
    """`functions` are all that have bodies. Generic ones have no tags."""
    said = _Said(trees)
    ends = {(f.file, f.span[2]): f for f in functions}
    types = 0  # that are declared in bodies, so far
    for number, (file, tree) in enumerate(zip(files, trees, strict=True)):
        src = file.src
        starts = [*(file.offset(decl.pos) for decl in tree.decls), len(src)]
        bodies: list[tuple[int, int]] = []
        for decl, start, follows in zip(tree.decls, starts, starts[1:], strict=False):
            if type(decl) is not ast.FuncDecl or decl.body is None:
                said.declaration(decl, src[start:follows])
                continue
            f = ends[number, file.offset(decl.body.rbrace)]
            _, brace, end = f.span
            bodies.append((brace, end))
            body = src[brace:end]
            generic, declares = f.tags is None, bool(_LOCAL_TYPE.search(body))
            own: list[str | bytes] = [
                src[start:brace],
                f.key,
                *(("generic",) if f.tags is None else (str(f.cost), *f.tags)),
            ]
            if generic or f.cost != NEVER or declares:
                own += [body, str(types) if declares else ""]
                if generic or _LITERAL.search(body):
                    line, column = src.count(b"\n", 0, start) + 1, start - src.rfind(b"\n", 0, start)
                    own.append(f"{file.name}:{line}:{column}")
                said.function(decl, own, src[start:end])
            else:
                said.function(decl, own, src[start:brace])
            types += len(_LOCAL_TYPE.findall(body))
        said.add(ALL, directives(src, bodies), b"")
    passed = sorted(passed_on or ())
    said.add(ALL, ["" if passed_on is None else repr(passed)], b"")
    owned: dict[str, set[str]] = {}
    for path, key in passed:
        owned.setdefault(path, set()).update(_TOP.findall(key)[:1])
    parts = said.parts(imported)
    shown = dict(parts[ALL].far)
    for id in imported:
        if id.path in owned:
            shown[str(id)] = sorted({*shown.get(str(id), ()), *owned[id.path]})
    return Told(parts | {ALL: Part(parts[ALL].digest, parts[ALL].near, sorted(shown.items()))})


def directives(src: bytes, bodies: Iterable[tuple[int, int]]) -> list[bytes]:
    """The directives outside of bodies."""
    found: list[bytes] = []
    start = 0
    for body_start, body_end in bodies:
        found += _DIRECTIVE.findall(src, start, body_start)
        start = body_end
    return found + _DIRECTIVE.findall(src, start)


@final
class _Said:
    """What is said of each name: what it is told apart by, and the text that importers may come to see."""

    def __init__(self, trees: Sequence[ast.File]) -> None:
        decls = [decl for tree in trees for decl in tree.decls]
        self._types = {decl.name.value for decl in decls if type(decl) is ast.TypeDecl and not decl.alias}
        self._own: dict[str, list[str | bytes]] = {ALL: [tree.pkg_name.value for tree in trees]}
        self._shown: dict[str, list[bytes]] = {ALL: []}
        self._groups: dict[ast.Group, str] = {}
        self._group: dict[str, str] = {}  # of constants

    def add(self, name: str, own: Iterable[str | bytes], shown: bytes) -> None:
        if name != "_":
            self._own.setdefault(name, []).extend(own)
            self._shown.setdefault(name, []).append(shown)

    def declaration(self, decl: ast.Decl, text: bytes) -> None:
        text = without_comments(text)
        if type(decl) is ast.FuncDecl:
            self.function(decl, [text], text)
        elif type(decl) is ast.TypeDecl:
            self.add(decl.name.value, [text], text)
        elif type(decl) is ast.VarDecl or type(decl) is ast.ConstDecl:
            names = [name.value for name in decl.names]
            if type(decl) is ast.ConstDecl and decl.group is not None:
                # All of a group counts: values are repeated and counted there.
                group = self._groups.setdefault(decl.group, f"const:{len(self._groups)}")
                self.add(group, [text], text)
                self._group.update(dict.fromkeys(names, group))
                text = b""
            for name in names:
                self.add(name, [text], text)

    def function(self, decl: ast.FuncDecl, own: Iterable[str | bytes], shown: bytes) -> None:
        """Methods belong to their type. Of an alias nobody knows which that is."""
        name = decl.name.value
        if decl.recv is not None:
            owner = receiver_of(decl.recv.type)[0]
            name = owner if owner in self._types else ALL
        if name != "init":
            self.add(name, own, shown)

    def parts(self, imported: Names) -> dict[str, Part]:
        meant: dict[str, list[UnitId]] = {}
        for id, names in imported.items():
            for name in names:
                meant.setdefault(name, []).append(id)
        everywhere = meant.pop(".", [])
        found: dict[str, Part] = {}
        for name, own in self._own.items():
            text = without_comments(b"\n".join(self._shown[name]))
            near = words(text)
            far: dict[UnitId, set[str]] = {}
            for local, used in sorted(mentions(text, meant).items()):
                for id in meant[local]:
                    far.setdefault(id, set()).update(used)
                    own.append(f"{local} {id}")
            for id in everywhere:
                far.setdefault(id, set()).update(word for word in near if word[0].isupper())
            near = (near & self._own.keys()) - {name}
            if name in self._group:
                near.add(self._group[name])
            found[name] = Part(
                key_of(own)[:DIGEST], sorted(near), [(str(id), sorted(used)) for id, used in sorted(far.items())]
            )
        return found
