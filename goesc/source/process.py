"""Every program that goesc starts, started so that nothing of an analysed tree takes part.

    run([find_program("git"), "rev-parse", "HEAD"], cwd="/m").stdout         # b"9f1c...\\n"
    start(module("goesc.cli.worker"))                                        # a goesc beside this one, on pipes

The current folder is often the tree that is analysed, and may hold a `json.py`, a `goesc/` or a `git`. So programs are
named absolutely, after a search of those folders of PATH that are named absolutely (as Go's os/exec, which refuses the
others), and a Python is told not to look for modules in the current folder (-P), nor in folders that are named
relative to it. A test sees to it that no other module starts processes.

Nothing that is started outlives its goesc, even one that is killed: another goesc watches its parent (`read_ahead`), a
program that knows nothing of this is in a group of its own, which goesc.source.guard ends.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
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
_GROUPS = hasattr(os, "killpg")


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
    """Runs a program to its end. Raises OSError if it cannot be started, TimeoutError after so many seconds.

    What it has started in its turn is ended with it, if it is ended: after that time, by Ctrl-C, by `no_programs`."""
    import subprocess

    assert os.path.isabs(command[0])
    pipe, env = subprocess.PIPE, environment(environ)

    def begin() -> Child:
        return subprocess.Popen(
            list(command), cwd=cwd, env=env, stdin=pipe, stdout=pipe, stderr=pipe, start_new_session=True
        )

    with _programs.running(begin) as child, child:
        try:
            out, err = child.communicate(feed, timeout)
        except BaseException as why:
            _end(child)
            if isinstance(why, subprocess.TimeoutExpired):
                name = os.path.basename(command[0])
                raise TimeoutError(f"{name} did not end within {timeout:g} s") from None
            raise
    return Finished(child.returncode, out, err)


def follow(
    command: Sequence[str], take: Callable[[bytes], bool], *, cwd: str | os.PathLike[str] | None = None,
    environ: Mapping[str, str] | None = None, timeout: float | None = None,
) -> Finished:  # fmt: skip
    """`run` for programs that say much: `take` is given each line, of either stream, as it comes. Those that it says it
    did not take are the output."""
    import subprocess

    assert os.path.isabs(command[0])
    env, late, output = environment(environ), threading.Event(), bytearray()

    def begin() -> Child:
        return subprocess.Popen(
            list(command), cwd=cwd, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, start_new_session=True,
        )  # fmt: skip

    def expire() -> None:
        late.set()
        _end(child)

    with _programs.running(begin) as child, child:
        timer = threading.Timer(timeout or threading.TIMEOUT_MAX, expire)
        timer.start()
        try:
            assert child.stdout is not None
            for line in child.stdout:
                if not take(line):
                    output += line
            child.wait()
        except BaseException:
            _end(child)
            raise
        finally:
            timer.cancel()
    if late.is_set():
        raise TimeoutError(f"{os.path.basename(command[0])} did not end within {timeout:g} s")
    return Finished(child.returncode, bytes(output), b"")


@contextmanager
def no_programs() -> Iterator[None]:
    """Meanwhile `run` raises OSError in whatever thread; what it has started is ended."""
    _programs.refuse(True)
    try:
        yield
    finally:
        _programs.refuse(False)


@final
class _Programs:
    """Those that are running, and the process that ends them if this one is killed."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running: set[Child] = set()
        self._refusing = False
        self._guard: Child | None = None

    @contextmanager
    def running(self, begin: Callable[[], Child]) -> Iterator[Child]:
        with self._lock:
            if self._refusing:
                raise OSError("goesc is ending")
            self._watch()
            child = begin()
            self._running.add(child)
            self._tell(b"+%d\n" % child.pid)
        try:
            yield child
        finally:
            with self._lock:
                self._running.discard(child)
                self._tell(b"-%d\n" % child.pid)
        if self._refusing:  # what it said may be half an answer
            raise OSError("goesc is ending")

    def refuse(self, now: bool) -> None:
        with self._lock:
            self._refusing = now
            if now:
                for child in self._running:
                    _end(child)

    def _watch(self) -> None:
        if _GROUPS and self._guard is None:
            self._guard = start(module("goesc.source.guard"), alone=True)

    def _tell(self, line: bytes) -> None:
        if self._guard is not None and self._guard.stdin is not None:
            with suppress(OSError):  # without a guard nothing is lost, unless this process is killed
                self._guard.stdin.write(line)
                self._guard.stdin.flush()


_programs = _Programs()


def _end(child: Child) -> None:
    """A program, and whatever it has started."""
    if not _GROUPS:
        child.kill()
    elif child.returncode is None:
        with suppress(OSError):
            os.killpg(child.pid, signal.SIGKILL)


def start(command: Sequence[str], *, alone: bool = False) -> Child:
    """Starts a program that is talked to through its standard input and output. Raises OSError.

    One that is `alone` is not ended with the others of the process group."""
    import subprocess

    assert os.path.isabs(command[0])
    pipe = subprocess.PIPE
    return subprocess.Popen(
        list(command), stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, env=environment(), start_new_session=alone
    )


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
        end_with(parent)

    watch(reading)
    while given := waiting.get():
        yield given


def end_with(parent: int) -> None:
    """Waits until the process that started this one is gone, and ends this one too, whatever it is doing."""
    while os.getppid() == parent:
        time.sleep(_TICK)
    os._exit(1)


def watch(what: Callable[[], object]) -> None:
    """Runs something beside all else, in a thread that leaves requests to end to the main one, which may be writing."""
    mask = getattr(signal, "pthread_sigmask", None)
    before = mask(signal.SIG_BLOCK, (signal.SIGTERM,)) if mask is not None else ()  # threads inherit it
    threading.Thread(target=what, daemon=True).start()
    if mask is not None:
        mask(signal.SIG_SETMASK, before)


def _absolute_only(path: str) -> str:
    return os.pathsep.join(entry for entry in path.split(os.pathsep) if os.path.isabs(entry))
