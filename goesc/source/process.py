"""Every program that goesc starts, started so that nothing of an analysed tree takes part.

    run([find_program("git"), "rev-parse", "HEAD"], cwd="/m").stdout         # b"9f1c...\\n"
    start(module("goesc.cli.worker"))                                        # a goesc beside this one, on pipes

The current folder is often the tree that is analysed, and may hold a `json.py`, a `goesc/` or a `git`. So programs are
named absolutely, after a search of those folders of PATH that are named absolutely (as Go's os/exec, which refuses the
others), and a Python is told not to look for modules in the current folder (-P), nor in folders that are named
relative to it. A test sees to it that no other module starts processes.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from queue import SimpleQueue
from typing import TYPE_CHECKING, NamedTuple, TypeVar, final

if TYPE_CHECKING:
    import subprocess
    from typing import TypeAlias

    Child: TypeAlias = subprocess.Popen[bytes]

_T = TypeVar("_T")
_START = (
    "import sys; from importlib import import_module; "
    "name, *sys.path = sys.argv[1:]; del sys.argv[1:]; import_module(name).main()"
)
_TICK = 0.1  # seconds between looks at whether the parent is there


@final
class Finished(NamedTuple):
    """A program that has ended."""

    returncode: int
    stdout: bytes
    stderr: bytes


def find_program(name: str, environ: Mapping[str, str] | None = None) -> str | None:
    """The absolute name of a program on PATH; None if there is none."""
    from shutil import which

    path = _absolute_only((os.environ if environ is None else environ).get("PATH", os.defpath))
    found = which(name, path=path) if path else None
    # Windows looks in the current folder before PATH, and says so by a relative name.
    return found if found is not None and os.path.isabs(found) else None


def environment(environ: Mapping[str, str] | None = None) -> dict[str, str]:
    """What a program that is started gets: all, but for folders that are named relative to the current one."""
    out = dict(os.environ if environ is None else environ)
    for name in ("PATH", "PYTHONPATH"):
        if name in out:
            out[name] = _absolute_only(out[name])
            if not out[name]:
                del out[name]
    return out


def search_path() -> list[str]:
    """The folders in which this process finds modules, without those that depend on where it is."""
    return [entry for entry in sys.path if os.path.isabs(entry)]


def module(name: str) -> list[str]:
    """The command that runs `main()` of a module of goesc in a Python of its own."""
    return [sys.executable, "-P", "-c", _START, name, *search_path()]


def run(
    command: Sequence[str], *, cwd: str | os.PathLike[str] | None = None, environ: Mapping[str, str] | None = None,
    feed: bytes = b"", timeout: float | None = None,
) -> Finished:  # fmt: skip
    """Runs a program to its end. Raises OSError if it cannot be started, TimeoutError after so many seconds."""
    import subprocess

    assert os.path.isabs(command[0])
    try:
        done = subprocess.run(
            list(command), cwd=cwd, env=environment(environ), input=feed, capture_output=True, timeout=timeout,
            check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise TimeoutError(f"{os.path.basename(command[0])} did not end within {timeout:g} s") from None
    return Finished(done.returncode, done.stdout, done.stderr)


def start(command: Sequence[str]) -> Child:
    """Starts a program that is talked to through its standard input and output. Raises OSError."""
    import subprocess

    assert os.path.isabs(command[0])
    pipe = subprocess.PIPE
    return subprocess.Popen(list(command), stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, env=environment())


def read_ahead(read: Callable[[], _T]) -> Iterator[_T]:
    """What `read` gives until it gives something empty: the requests of a parent that may be killed at any time.

    A thread reads while the caller is at work, so that the end of the input is seen when it comes. If the parent is
    gone then, the process ends at once: nobody waits for the answer. If it is there, it only has no more requests.
    """
    waiting: SimpleQueue[_T] = SimpleQueue()
    parent = os.getppid()

    def reading() -> None:
        while given := read():
            waiting.put(given)
        waiting.put(given)
        ended = threading.Event()
        while os.getppid() == parent:
            ended.wait(_TICK)
        os._exit(1)

    watch(reading)
    while given := waiting.get():
        yield given


def watch(what: Callable[[], object]) -> None:
    """Runs something beside all else, in a thread that leaves requests to end to the main one, which may be writing."""
    mask = getattr(signal, "pthread_sigmask", None)
    before = mask(signal.SIG_BLOCK, (signal.SIGTERM,)) if mask is not None else ()  # threads inherit it
    threading.Thread(target=what, daemon=True).start()
    if mask is not None:
        mask(signal.SIG_SETMASK, before)


def _absolute_only(path: str) -> str:
    return os.pathsep.join(entry for entry in path.split(os.pathsep) if os.path.isabs(entry))
