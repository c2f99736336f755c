"""Units through the pipeline to text: what `build` and `tool compile` share.

    for block in compile_units(units, flags, session_for(host), cwd):
        block.unit, block.text, block.failed
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, final

from goesc.cli.main import Host
from goesc.report.text import ERROR_LIMIT, compiler_text, error_text
from goesc.source.gcflags import GcFlags
from goesc.source.unit import Unit


@final
@dataclass(slots=True, frozen=True)
class Block:
    """Everything the compiler prints for one package."""

    unit: Unit
    text: str
    failed: bool


def session_for(host: Host, tags: Sequence[str] = ()) -> Any:
    """The session of this configuration: one a process, so that a worker learns the library once."""
    from goesc import pipeline

    env = host.environ
    key = ("session", *(env.get(name, "") for name in ("GOROOT", "GOOS", "GOARCH", "CGO_ENABLED", "GOESC_CACHE")), *tags)
    session = host.sessions.get(key)
    if session is None:
        session = pipeline.open_session(env, tags)
        host.sessions[key] = session
    return session


def compile_units(units: Sequence[Unit], flags: Mapping[str, GcFlags], session: Any, cwd: str) -> Iterator[Block]:
    """Blocks in the order of the units; packages that print nothing have an empty text."""
    from goesc import pipeline

    for output in pipeline.build_units(units, flags, session):
        own = flags.get(output.unit.import_path, GcFlags())
        columns = not own.no_columns
        text = compiler_text(output.lines, output.fset, cwd, columns)
        if output.errors:
            text += error_text(output.errors, output.fset, limit=0 if own.e else ERROR_LIMIT, columns=columns)
        yield Block(output.unit, text, bool(output.errors))
