"""Units through the pipeline to text: what `build` and `tool compile` share.

for block in compile_units(units, flags, session_for(host)):
    block.unit, block.text, block.failed
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from goesc.cli.main import Host, failure_text
from goesc.cli.replay import Block
from goesc.report.text import ERROR_LIMIT, compiler_text, error_text
from goesc.source.errors import Unsupported
from goesc.source.gcflags import GcFlags
from goesc.source.positions import NO_POS
from goesc.source.unit import Unit

if TYPE_CHECKING:
    from goesc.facts.session import Session
    from goesc.pipeline import Output


def session_for(host: Host, tags: Sequence[str] = ()) -> Session:
    """The session of this configuration: one a process, so that a worker learns the library once."""
    from goesc import pipeline

    env = host.environ
    key = (
        "session",
        *(env.get(name, "") for name in ("GOROOT", "GOOS", "GOARCH", "CGO_ENABLED", "GOESC_CACHE")),
        *tags,
    )
    session = host.sessions.get(key)
    if session is None:
        session = pipeline.open_session(env, tags)
        host.sessions[key] = session
    return session  # type: ignore[return-value]  # sessions holds nothing else under such a key


def compile_units(
    units: Sequence[Unit],
    flags: Mapping[str, GcFlags],
    session: Session,
    skip: frozenset[str] = frozenset(),
    *,
    debug: bool = False,
) -> Iterator[Block]:
    """Blocks in the order of the units; packages that print nothing have an empty text.

    A package that goesc fails on does not keep the others from being told about; `debug` lets its exception through.
    What imports a package that did not compile, or one of `skip`, is not compiled, as the go command leaves it out.
    """
    from goesc import pipeline

    session.add_units(unit for unit in units if not unit.cgo)
    broken = set(skip)
    with pipeline.room_to_recurse(), pipeline.quiet_collector():
        for unit in units:
            if not broken.isdisjoint(unit.imports.values()):
                broken.add(unit.import_path)
                continue
            own = flags.get(unit.import_path, GcFlags())
            try:
                if unit.cgo:
                    raise Unsupported(
                        NO_POS, f'{unit.import_path} has files that import "C"; CGO_ENABLED=0 leaves them out'
                    )
                output = pipeline.compile_package(unit, own, session)
            except Unsupported as err:
                at = f"{session.fset.position(err.pos)}: " if err.pos else ""
                unmodelled = f"not modelled: {at}{err.text}"
            except Exception as err:
                if debug:
                    raise
                unmodelled = failure_text(err)
            else:
                if output.errors:
                    broken.add(unit.import_path)
                failed = bool(output.errors)
                yield Block(unit, _text(output, own), failed, without_main=not failed and _without_main(output))
                continue
            if not unit.is_std:  # the library has a form that can be imported
                broken.add(unit.import_path)
            yield Block(unit, "", failed=True, unmodelled=unmodelled)
        session.save()


def _without_main(output: Output) -> bool:
    """Whether the linker finds no function main in a command (cmd/link, loader/loader.go:reportUnresolved)."""
    checked = output.checked
    return output.unit.is_main and checked is not None and checked.pkg.scope.lookup("main") is None


def _text(output: Output, flags: GcFlags) -> str:
    columns = not flags.no_columns
    text = compiler_text(output.lines, output.fset, columns)
    if output.errors:
        text += error_text(output.errors, output.fset, limit=0 if flags.e else ERROR_LIMIT, columns=columns)
    return text
