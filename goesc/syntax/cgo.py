"""`//go:cgo_*` directives: how they are written, and who may write them.

    //go:cgo_ldflag -lm        ->   usage: //go:cgo_ldflag "arg"

Defined by cmd/compile/internal/noder/lex.go (pragcgo, pragmaFields) and noder/noder.go (pragma, safeArg; Go 1.27.3).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

# Words, and quoted words with their quotes; what follows a quote that is left open is no word.
_FIELD: Final = r'"[^"]*("?)|[^\s"]+'

# By verb: the operands that are right, a letter each (q: quoted, n: not), and what to say of others.
_FORMS: Final = {
    "cgo_export_static": (("n", "nn"), "local [remote]"),
    "cgo_export_dynamic": (("n", "nn"), "local [remote]"),
    "cgo_import_dynamic": (("n", "nn", "nnq"), 'local [remote ["library"]]'),
    "cgo_import_static": (("n",), "local"),
    "cgo_dynamic_linker": (("q",), '"path"'),
    "cgo_ldflag": (("q",), '"arg"'),
}


def fields(text: str) -> list[str]:
    return [m.group() for m in re.finditer(_FIELD, text) if m.group()[0] != '"' or m.group(1)]


def problems(text: str, *, allowed: bool) -> Iterator[str]:
    """What is wrong with a directive `go:cgo_...`; `allowed`: in a file that may hold it."""
    words = fields(text)
    if text.startswith("go:cgo_import_dynamic ") and len(words) >= 4:
        library = words[3].strip('"')
        if library and not _is_safe(library) and not allowed:
            shown = "".join(ch if ch.isprintable() and ch != "\\" else repr(ch)[1:-1] for ch in library)
            yield f'invalid library name "{shown}" in cgo_import_dynamic directive'
    elif not allowed:
        yield f"//{text} only allowed in cgo-generated code"
    verb = words[0].removeprefix("go:")
    form = _FORMS.get(verb)
    if form is not None and "".join("q" if word[0] == '"' else "n" for word in words[1:]) not in form[0]:
        yield f"usage: //go:{verb} {form[1]}"


def names_library(text: str) -> bool:
    """The form of cgo_import_dynamic that every package may use."""
    return text.startswith("go:cgo_import_dynamic ") and len(fields(text)) >= 4


def _is_safe(library: str) -> bool:
    """Not to be taken for an option where a command line holds it."""
    first = library[0]
    return (first.isascii() and first.isalnum()) or first in "._/" or first >= "\x80"
