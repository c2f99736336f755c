"""What a build with inlining needs of a package's sources, for machines that have no Go tree.

    bodies_of(checked, fset, unit)         ->   model.PackageBodies
    unit_from(found, "errors", "errors")   ->   the Unit of a package that is read from it, below $GOROOT

The texts are those of the package's files with all that nobody asks for blanked: comments but directives, and bodies of
functions that are neither inlined nor generic. What is left stands at the lines and columns where it stood, so
positions are gc's, and everything that reads a Go tree reads this.
"""

from __future__ import annotations

import re

from goesc.check.info import CheckedPackage
from goesc.facts.encode import is_generic
from goesc.facts.model import PackageBodies
from goesc.ir.inl import NEVER
from goesc.source.errors import InternalError
from goesc.source.positions import FileSet, SourceFile
from goesc.source.unit import Unit, UnitFile, UnitId
from goesc.syntax import ast
from goesc.syntax.directives import split_comments
from goesc.syntax.lexer import scan
from goesc.syntax.parser import parse_table
from goesc.types.objects import Func

ROOT = "$GOROOT/src"  # what stands in positions for a Go tree that is not there
_LOCAL_TYPE = re.compile(rb"\btype\b(?!\))")  # which numbers those of the whole package (goesc.lower.typenames)


def bodies_of(checked: CheckedPackage, fset: FileSet, unit: Unit) -> PackageBodies:
    """The package has been compiled whole."""
    files: list[tuple[str, bytes]] = []
    for tree, source in zip(checked.files, unit.files, strict=True):
        file = fset.file(tree.pos)
        assert file is not None
        blanked: list[tuple[int, int]] = []
        for decl in tree.decls:
            if type(decl) is not ast.FuncDecl:
                continue
            func = checked.info.defs.get(decl.name)
            if not isinstance(func, Func):
                continue
            if decl.body is not None and not _is_wanted(func):
                start, end = file.offset(decl.body.pos), file.offset(decl.body.rbrace) + 1
                if not _LOCAL_TYPE.search(file.src, start, end):
                    blanked.append((start, end))
        files.append((source.name, trimmed(file, blanked)))
    return PackageBodies(files, _imports(unit))


def wrapped_of(checked: CheckedPackage, fset: FileSet, unit: Unit) -> PackageBodies | None:
    """Only what wrappers need that have calls inlined even with -l (goesc.facts.needed); None if that is nothing."""
    from goesc.facts.needed import unneeded

    found = unneeded(checked, fset)
    if all(blanked is None for blanked in found.values()):
        return None
    bare = f"package {unit.name}\n".encode()
    texts = [bare if blanked is None else trimmed(file, blanked, False) for file, blanked in found.items()]
    return PackageBodies([(source.name, text) for source, text in zip(unit.files, texts, strict=True)], _imports(unit))


def _imports(unit: Unit) -> list[tuple[str, str]]:
    return [(written, meant.path) for written, meant in sorted(unit.imports.items())]


def _is_wanted(func: Func) -> bool:
    return is_generic(func) or (func.inline is not None and func.inline != NEVER)


def trimmed(file: SourceFile, blanked: list[tuple[int, int]], directives: bool = True) -> bytes:
    """A file's text without comments and without some stretches between tokens; what is left stays in its place."""
    if b"//line " in file.src or b"/*line " in file.src:
        return file.src  # which say what the lines below them are called
    tokens = scan(file, parse_table()[1])
    if tokens is None:
        raise InternalError(f"{file.name} is not Go")
    out: list[str] = []
    gap = ""
    at = 0
    rest = iter([*blanked, (len(file.src) + 1, len(file.src) + 1)])
    start, end = next(rest)
    for piece in tokens.pieces:
        if at >= len(file.src):
            break  # the end of the file, a token of its own
        while at >= end:
            start, end = next(rest)
        if at >= start:
            gap += piece
        elif piece[0] in " \t\r\n" or piece.startswith(("//", "/*")):
            done = 0
            for offset, comment in split_comments(0, piece):
                if directives and comment.startswith("//go:"):
                    out += (_blank(gap + piece[done:offset]), comment)
                    gap, done = "", offset + len(comment)
            gap += piece[done:]
        else:
            out += (_blank(gap), piece)
            gap = ""
        at += len(piece)
    return "".join([*out, "\n" * gap.count("\n")]).encode("latin-1")


def _blank(text: str) -> str:
    """White space that ends at the same line and column."""
    last = text.rpartition("\n")[2]
    return "\n" * text.count("\n") + re.sub(r"[^\t]", " ", last)


def unit_from(found: PackageBodies, path: str, name: str) -> Unit:
    folder = f"{ROOT}/{path}"
    files = [UnitFile(base, f"{folder}/{base}", text) for base, text in found.files]
    imports = {written: UnitId(meant) for written, meant in found.imports}
    return Unit(UnitId(path), name, folder, files, imports, is_std=True, complete=False)
