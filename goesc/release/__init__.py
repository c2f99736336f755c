"""The Go release whose compiler is modelled: what differs from one release to the next, and the limits of its compiler.

    GO1_27.version                       "go1.27.3"
    GO1_27.stack_variable_limit          131072

A `Release` is chosen once, when a build is planned (source/build.Context holds it), and handed on: the checker's
Config, a Session, an ir.Program and a Batch carry the one they work for. Nothing else names or compares releases. The
language version of a module or a file (go.mod's `go` line, //go:build go1.21) is another thing: see check/version.py.
"""

from __future__ import annotations

from goesc.release.model import GO1_27, BackEndLimits, InlineLimits, Release

__all__ = ["GO1_27", "BackEndLimits", "InlineLimits", "Release"]
