"""The entry point of the command: a build that was done before is answered here, anything else by goesc.cli.main.

Half of the time of a small build is imports, so this module asks for what it needs and no more: the file system,
one hash, the kept builds (goesc.cli.runs). When something is not as expected, the whole command line takes over.
"""

from __future__ import annotations

import gc
import os
import sys

from goesc.cli.commands import ASKING


def console() -> int:
    argv = sys.argv[1:]
    if not argv or (len(argv) == 1 and argv[0] in ("help", *ASKING)):
        return _overview()
    status = _again(argv[1:]) if argv[:1] == ["build"] else None
    if status is not None:
        return status
    # Imports make thousands of objects and no garbage: a tenth of their time would go to looking for it.
    gc.set_threshold(200_000, 50, 100)
    from goesc.cli.main import console as whole

    return whole()


def _again(argv: list[str]) -> int | None:
    try:
        from goesc.cli.runs import find

        kept = find(argv, working_directory(), os.environ)
    except KeyboardInterrupt:
        return 130
    except Exception:  # noqa: BLE001 - whatever is wrong here, the whole command says it better
        return None
    if kept is None:
        return None
    try:
        _write(2, kept.text)
    except BrokenPipeError:
        return 1
    except KeyboardInterrupt:
        return 130
    return kept.status


def _overview() -> int:
    from goesc.cli.commands import overview

    try:
        _write(1, overview().encode())
    except BrokenPipeError:
        return 1
    return 0


def working_directory() -> str:
    """PWD where it names the current folder, as Go's os.Getwd: a path through symbolic links stays as typed."""
    said = os.environ.get("PWD", "")
    if said.startswith("/"):
        try:
            if os.path.samefile(said, "."):
                return said
        except OSError:
            pass
    return os.getcwd()


def _write(file: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        try:
            rest = rest[os.write(file, rest) :]
        except BlockingIOError:  # the reader has made its end so, and is slow
            import select

            select.select([], [file], [])
