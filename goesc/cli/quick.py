"""The entry points of the command: a build that was done before is answered here, anything else by goesc.cli.main.

Half of the time of a small build is imports, so this module asks for what it needs and no more: the file system,
one hash, the kept builds (goesc.cli.runs). When something is not as expected, the whole command line takes over.
"""

from __future__ import annotations

import gc
import os
import sys

from goesc.cli.commands import ASKING

TYPE_CHECKING = False  # typing's own costs more to import than all else here
if TYPE_CHECKING:
    from collections.abc import Mapping

_SIGNALLED = 128  # and above: ended by a signal


def script() -> None:
    """`goesc` on the command line: nothing comes after it."""
    status = console()
    # Python would take a thirtieth of a small build's time to give its memory back bit by bit. What else has a word at
    # the end is let have it: threads, profilers, a prompt, what an interrupt left in buffers.
    alone = "threading" not in sys.modules and sys.getprofile() is sys.gettrace() is None
    if alone and not sys.flags.inspect and status < _SIGNALLED:
        os._exit(status)
    sys.exit(status)


def console() -> int:
    """The whole command, ended as the tools around it end: see `ended`."""
    try:
        _open_closed()
        return _console()
    except KeyboardInterrupt as why:
        from goesc.source.ending import status_of

        return status_of(why)
    except OSError as err:
        if os.environ.get("GOESC_DEBUG") and not reader_is_gone():
            raise
        return ended(err)


def _console() -> int:
    argv = sys.argv[1:]
    if not argv or (len(argv) == 1 and argv[0] in ("help", *ASKING)):
        return _overview()
    status = _again(argv) if argv[0] in ("build", "test") else None
    if status is not None:
        return status
    # Imports make thousands of objects and no garbage: a tenth of their time would go to looking for it.
    gc.set_threshold(200_000, 50, 100)
    from goesc.cli.main import console as whole

    return whole()


def _again(argv: list[str]) -> int | None:
    try:
        from goesc.cli.runs import Asked

        kept = Asked(argv, working_directory(os.environ), os.environ).find()
    except Exception:  # noqa: BLE001 - whatever is wrong here, the whole command says it better
        return None
    if kept is None:
        return None
    _write(2, kept.text)
    _write(1, kept.out)
    return kept.status


def _overview() -> int:
    from goesc.cli.commands import overview

    _write(1, overview().encode())
    return 0


def ended(why: OSError) -> int:
    """What was printed could not be: a reader that went away ends goesc as SIGPIPE ends other tools, without a word; a
    full disk in one line."""
    import contextlib

    if reader_is_gone():
        import signal

        if hasattr(signal, "SIGPIPE"):
            signal.signal(signal.SIGPIPE, signal.SIG_DFL)
            os.kill(os.getpid(), signal.SIGPIPE)
        status = 1
    else:
        status = 2
        with contextlib.suppress(OSError):  # it may be stderr that is full
            os.write(2, f"goesc: cannot write: {(why.strerror or str(why)).lower()}\n".encode("utf-8", "replace"))
    # What is still in Python's buffers would be tried again at the end.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    return status


def reader_is_gone() -> bool:
    """Whether stdout or stderr is a pipe or socket that nobody reads any more."""
    import select

    if not hasattr(select, "poll"):
        return False
    asked = select.poll()
    asked.register(1, 0)
    asked.register(2, 0)
    return any(event & (select.POLLERR | select.POLLHUP) for _, event in asked.poll(0))


def _open_closed() -> None:
    """Standard files that were closed (`goesc ... >&-`) become /dev/null, or the next file opened would be one of them;
    Go's runtime does the same (runtime/fds_unix.go:checkfds)."""
    if sys.stdin is not None and sys.stdout is not None and sys.stderr is not None:
        return
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(number)
        except OSError:
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)
        if getattr(sys, name) is None:
            setattr(sys, name, open(number, "w" if number else "r", closefd=False))  # noqa: SIM115 - for the process


def working_directory(environ: Mapping[str, str]) -> str:
    """PWD where it names the current folder, as Go's os.Getwd: a path through symbolic links stays as typed."""
    said = environ.get("PWD", "")
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
