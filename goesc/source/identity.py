"""What goesc is, by content: part of the key of everything that users, environments and machines may share.

    identity(os.environ)      # a digest of goesc's own modules, grammar and facts

Two installations of one version agree, wherever they lie and whenever they were unpacked; any edit differs. Reading all
files takes ten milliseconds, so the digest is kept under the look of the files (`cachedir.fingerprint`), which
a new installation, an edit or another machine changes.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from goesc.source.cachedir import cache_path, fingerprint, key_of, own_files
from goesc.source.store import Store


def identity(environ: Mapping[str, str]) -> str:
    look = fingerprint()
    root = cache_path(environ)
    if not root:
        return content_digest() or look
    store = Store(os.path.join(root, "self"))
    key = key_of(["identity", look])
    known = store.get(key)
    if known is not None:
        return known.decode("ascii", "replace")
    found = content_digest() or look
    store.put(key, found.encode())
    return found


def content_digest() -> str:
    """Digest of all files with their names inside the package; "" if they cannot be read."""
    package = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
    named = sorted((_name(path, package), path) for path in own_files())
    parts: list[str | bytes] = [sys.implementation.cache_tag or ""]
    try:
        for name, path in named:
            with open(path, "rb") as stream:
                parts += [name, stream.read()]
    except OSError:
        return ""
    return key_of(parts) if named else ""


def _name(path: str, package: str) -> str:
    """The same in a checkout, where the grammar stands beside the package, in a wheel, and in an archive."""
    if path.startswith(package + os.sep):
        return path[len(package) + 1 :].replace(os.sep, "/")
    return "grammar/" + os.path.basename(path) if path.endswith(".lark") else ""
