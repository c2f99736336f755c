"""The Go releases whose compilers are modelled: what differs from one to the next, and the limits of each compiler.

    NEWEST.version                       "go1.27.3"
    NEWEST.stack_variable_limit          131072
    release_named("1.26").callee_sets    False

A `Release` is chosen once, when a build is planned (source/build.Context holds it), and handed on: the checker's
Config, a Session, an ir.Program and a Batch carry the one they work for. Nothing else names or compares releases. The
language version of a module or a file (go.mod's `go` line, //go:build go1.21) is another thing: see check/version.py.
"""

from __future__ import annotations

from goesc.release.model import BackEndLimits, InlineLimits, Release
from goesc.release.versions import NEWEST, RELEASES, modelled, release_named

__all__ = ["NEWEST", "RELEASES", "BackEndLimits", "InlineLimits", "Release", "modelled", "release_named"]
