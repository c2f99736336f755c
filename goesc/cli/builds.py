"""Which of the two builds a command answers for: that of `go build`, with calls inlined, or that with -gcflags=-l.

    packages, inline = answered(wanted(options.switches), host, lambda inline: load(patterns, inline=inline))

The build that is shipped is the default. Where what inlining takes is not at hand, the whole answer is without it, and
one line says so and what would help. Who asks for --inline gets no other answer: then that line is all.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TypeVar

from goesc.cli.main import Host
from goesc.source.errors import Unsupported
from goesc.source.gcflags import BUILD_WORDS, BUILDS, UsageError

_T = TypeVar("_T")


def wanted(switches: Collection[str]) -> bool | None:
    """Whether calls are to be inlined, as far as the command line says. Raises UsageError if it says both."""
    asked = [inline for inline in (False, True) if BUILDS[inline] in switches]
    if len(asked) > 1:
        raise UsageError("-l and --inline are two builds: one at a time")
    return asked[0] if asked else None


def answered(inline: bool | None, host: Host, work: Callable[[bool], _T]) -> tuple[_T, bool]:
    """What `work` gives, and for which build. Raises Unsupported, as `work` does."""
    if inline is not None:
        return work(inline), inline
    try:
        return work(True), True
    except Unsupported as why:
        if not why.inlining:
            raise
        host.warn(f"goesc: {BUILD_WORDS[False]}: {why}")
    return work(False), False
