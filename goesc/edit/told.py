"""What a package tells those that import it, as one digest: while that is as it was, so are they.

    told(functions, sources, names, passed_on)     # of the functions of goesc.edit.kept, with tags and costs

Importing packages see declarations, tags of parameters, what inlining a function costs, and the bodies that they may
get: those of functions that can be inlined or are generic, and of functions that declare types, which are numbered
through the package. A body with literals, and a generic one, keeps its places where it is used, so that these count.
What stands outside of bodies is compared as it is written, comments included. gc compares export data in this way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from goesc.drive import stages
from goesc.edit.kept import Function, Places
from goesc.facts.exportdata import Key
from goesc.ir.inl import NEVER, cost_of
from goesc.source.cachedir import key_of

_LOCAL_TYPE = re.compile(rb"\btype\b(?!\))")
_LITERAL = re.compile(rb"\bfunc\b")


def told_by(output: stages.Output) -> str:
    """Of a package that was compiled whole; "" for one with errors, or with places that //line directives give."""
    checked, program = output.checked, output.program
    if checked is None or program is None or output.errors:
        return ""
    places = Places(output.fset, checked.files)
    if any(file.directives for file in places.files) or len(places.files) != len(output.unit.files):
        return ""
    places.functions.bind(checked)
    functions = places.spans()
    for fn in program.funcs:
        owner = places.owner(fn)
        if owner and not fn.dupok and not fn.is_closure and fn.oclosure is None:
            functions[owner].tags, functions[owner].cost = fn.nname.tags, cost_of(fn)
    files = output.unit.files
    return told(functions.values(), [f.src for f in files], [f.path for f in files], output.passed_on)


def told(
    functions: Iterable[Function], sources: Sequence[bytes], names: Sequence[str], passed_on: Iterable[Key] | None
) -> str:  # fmt: skip
    """Functions come file by file, in the order of declaration. Generic ones have no tags."""
    parts: list[str | bytes] = ["told"]
    at = [0] * len(sources)
    for f in functions:
        src = sources[f.file]
        start, brace, end = f.span
        parts += [src[at[f.file] : brace], f.key, *(("generic",) if f.tags is None else (str(f.cost), *f.tags))]
        at[f.file] = end
        body = src[brace:end]
        if f.tags is None or f.cost != NEVER or _LOCAL_TYPE.search(body):
            parts.append(body)
            if f.tags is None or _LITERAL.search(body):
                line, column = src.count(b"\n", 0, start) + 1, start - src.rfind(b"\n", 0, start)
                parts.append(f"{names[f.file]}:{line}:{column}")
    parts += [src[done:] for src, done in zip(sources, at, strict=True)]
    parts.append("" if passed_on is None else repr(sorted(passed_on)))
    return key_of(parts)
