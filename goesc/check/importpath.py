"""Import paths that the compiler refuses before it looks for the package.

    refusal("unicode//utf8", "p")     # 'non-canonical import path "unicode//utf8" (should be "unicode/utf8")'
    refusal("fmt", "p")               # ""

Defined by cmd/compile/internal/noder/import.go (resolveImportPath, checkImportPath, openPackage; Go 1.27.3).
"""

from __future__ import annotations

import posixpath

from goesc.source.strconv import quote

_RESERVED = ("go", "type")  # base.ReservedImports
_REFUSED = frozenset("!\"#$%&'()*,:;<=>?[]^`{|}")


def is_local(path: str) -> bool:
    """Named relative to the importing package, or absolutely."""
    return path in (".", "..") or path.startswith(("/", "./", "../"))


def refusal(path: str, own: str, folder: str = "") -> str:
    """Why `path` cannot be imported by the package `own`, "" if nothing speaks against it. Local paths are seen from
    `folder`."""
    if path == "main":
        return 'cannot import "main"'
    if path == own:
        return f"import {quote(path)} while compiling that package (import cycle)"
    if path.startswith("/"):
        return "import path cannot be absolute path"
    if is_local(path):
        return _character(posixpath.normpath(posixpath.join(folder, path)))
    clean = posixpath.normpath(path)
    return f"non-canonical import path {quote(path)} (should be {quote(clean)})" if clean != path else ""


def _character(path: str) -> str:
    if path in _RESERVED:
        return f"import path {quote(path)} is reserved and cannot be used"
    for ch in path:
        if ch == "\ufffd":
            return f"import path contains invalid UTF-8 sequence: {quote(path)}"
        if ch < " " or ch == "\x7f":
            return f"import path contains control character: {quote(path)}"
        if ch == "\\":
            return f"import path contains backslash; use slash: {quote(path)}"
        if ch in _REFUSED:
            return f"import path contains invalid character '{ch}': {quote(path)}"
    return ""
