"""Names of files in messages, as the go command shortens them.

    shorten("/m/x.go:4:2: moved to heap: s\\n", "/m", cwd="/m")    # './x.go:4:2: moved to heap: s\\n'

Models cmd/go, work/shell.go:reportCmd and replacePrefix, base/path.go:ShortPath (Go 1.27.3).
"""

from __future__ import annotations

import os


def shorten(text: str, directory: str, cwd: str) -> str:
    """Names below `directory` and below each of its parents in the form relative to `cwd`, where that is shorter."""
    while True:
        if directory in text:
            short = short_path(directory, cwd)
            if short != directory:
                text = _replace_prefix(text, directory, short)
        parent = os.path.dirname(directory)
        if parent == directory:
            return text
        directory = parent


def short_path(path: str, cwd: str) -> str:
    relative = os.path.relpath(path, cwd)
    return relative if len(relative) < len(path) else path


def _replace_prefix(text: str, old: str, new: str) -> str:
    for before in (" ", "\n", "\n\t"):
        text = text.replace(before + old, before + new)
    return new + text[len(old) :] if text.startswith(old) else text
