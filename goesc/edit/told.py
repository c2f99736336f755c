"""What a package tells those that import it: while that is as it was, so are they.

    told(imported_by(unit, ...), functions, sources, names, passed_on)     # of functions of goesc.edit.kept

Importing packages see declarations, tags of parameters, what inlining a function costs, and the bodies that they may
get: those of functions that can be inlined or are generic, and of functions that declare types, which are numbered
through the package. A body with literals, and a generic one, keeps its places where it is used, so that these count.
What stands outside of bodies is compared as it is written, comments included. gc compares export data in this way.

What the package imports shows through where that text names it, and nowhere else: the type of whatever importers meet
there comes from something that is named there, or from what its own package shows. So an edit stops at the packages
that use what it changes and do not show it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, final

from goesc.drive import stages
from goesc.edit.kept import Function, Places
from goesc.facts.exportdata import Key, Told
from goesc.ir.inl import NEVER, cost_of
from goesc.source.cachedir import key_of
from goesc.source.positions import SourceFile
from goesc.source.unit import Unit, UnitId
from goesc.syntax import ast
from goesc.syntax.positions import end_pos

_LOCAL_TYPE = re.compile(rb"\btype\b(?!\))")
_LITERAL = re.compile(rb"\bfunc\b")
_WORD = re.compile(r"\w+")


@final
class Imported(NamedTuple):
    """How the files of a package name what it imports."""

    ends: list[int]  # of each file, where its imports end
    names: dict[UnitId, set[str]]  # "." for a dot import


def imported_by(
    unit: Unit, files: Sequence[SourceFile], trees: Sequence[ast.File], name_of: Callable[[UnitId], str]
) -> Imported:
    """`name_of` gives the name of a package."""
    found = Imported([0] * len(files), {})
    for number, (file, tree) in enumerate(zip(files, trees, strict=True)):
        for decl in tree.decls:
            if type(decl) is not ast.ImportDecl or decl.path is None:
                continue
            found.ends[number] = max(found.ends[number], file.offset(end_pos(decl)))
            id = unit.imports.get(decl.path.value[1:-1])
            if id is not None:
                local = decl.local_name.value if decl.local_name is not None else name_of(id)
                found.names.setdefault(id, set()).add(local)
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
    files = output.unit.files
    packages = {package.path: package.name for package in checked.pkg.imports}
    imported = imported_by(output.unit, places.files, checked.files, lambda id: packages.get(id.path, "."))
    return told(imported, functions.values(), [f.src for f in files], [f.path for f in files], output.passed_on)


def told(
    imported: Imported, functions: Iterable[Function], sources: Sequence[bytes], names: Sequence[str],
    passed_on: Iterable[Key] | None,
) -> Told:  # fmt: skip
    """Functions come file by file, in the order of declaration. Generic ones have no tags."""
    parts: list[str | bytes] = ["told"]
    shown: list[bytes] = []  # what names may stand in
    at = [0] * len(sources)
    for f in functions:
        src = sources[f.file]
        start, brace, end = f.span
        parts += [src[at[f.file] : brace], f.key, *(("generic",) if f.tags is None else (str(f.cost), *f.tags))]
        shown.append(src[max(at[f.file], imported.ends[f.file]) : brace])
        at[f.file] = end
        body = src[brace:end]
        if f.tags is None or f.cost != NEVER or _LOCAL_TYPE.search(body):
            parts.append(body)
            shown.append(body)
            if f.tags is None or _LITERAL.search(body):
                line, column = src.count(b"\n", 0, start) + 1, start - src.rfind(b"\n", 0, start)
                parts.append(f"{names[f.file]}:{line}:{column}")
    parts += [src[done:] for src, done in zip(sources, at, strict=True)]
    shown += [src[max(done, end) :] for src, done, end in zip(sources, at, imported.ends, strict=True)]
    passed = sorted(passed_on or ())
    parts.append("" if passed_on is None else repr(passed))
    words = {word for text in shown for word in _WORD.findall(text.decode("utf-8", "replace"))} | {"."}
    owners = {path for path, _ in passed}
    through = [str(id) for id, local in imported.names.items() if local & words or id.path in owners]
    return Told(key_of(parts), sorted(through))
