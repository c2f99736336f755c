"""The processes of this machine, as an executor that can be thrown away at any moment.

    with LocalPool(4) as pool:
        pool.executor.submit(perform, task)

Ctrl-C reaches every process of the terminal's group: workers ignore it and leave it to the parent, which ends them. A
parent that is killed outright cannot; each worker has a thread that waits for the parent's end and ends the worker.

A fork has everything loaded already, but is safe only from a process without other threads. Elsewhere workers are
goesc.drive.worker in processes of their own. The standard library's `spawn` would do that too, and would look for
modules in the current folder and run the caller's main module once more.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from multiprocessing import connection, parent_process
from multiprocessing.process import BaseProcess
from multiprocessing.reduction import ForkingPickler
from queue import SimpleQueue
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any, TypeVar, final

from goesc.source import process
from goesc.source.room import lasting_for_good

if TYPE_CHECKING:
    from goesc.source.process import Child

_T = TypeVar("_T")
GRACE = 2.0  # seconds for a worker to finish writing
_TICK = 0.01  # seconds between looks at what is to end
_LENGTH = 8  # bytes of a message's length
_PR_SET_PDEATHSIG = 1  # of linux/prctl.h
pack, unpack = ForkingPickler.dumps, ForkingPickler.loads  # between goescs that trust each other


def cores() -> int:
    """Those that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@final
class LocalPool:
    """Raises OSError or RuntimeError where the system has no room for processes."""

    def __init__(self, jobs: int) -> None:
        self.forks = sys.platform == "linux" and threading.active_count() == 1
        self.executor: Executor = Forked(jobs) if self.forks else Started(jobs)

    def __enter__(self) -> LocalPool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, err: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.executor.shutdown(wait=True)
        else:
            self.stop()

    def stop(self) -> None:
        """End the workers now, whatever they are doing."""
        assert isinstance(self.executor, Forked | Started)
        self.executor.stop()


@final
class Forked(ProcessPoolExecutor):
    def __init__(self, jobs: int) -> None:
        super().__init__(jobs, mp_context=multiprocessing.get_context("fork"), initializer=start_worker)

    def stop(self) -> None:
        # The executor gives its processes no public name before Python 3.14.
        processes: list[BaseProcess] = list((self._processes or {}).values())
        self.shutdown(wait=False, cancel_futures=True)
        for child in processes:
            child.terminate()
        deadline = time.monotonic() + GRACE
        waiting = [child.sentinel for child in processes]
        while waiting and (left := deadline - time.monotonic()) > 0:
            ended = connection.wait(waiting, left)
            waiting = [sentinel for sentinel in waiting if sentinel not in ended]
        for child in processes:
            if child.sentinel in waiting:
                child.kill()
        self.shutdown(wait=True)


@final
class Started(Executor):
    """Goesc processes that take calls one after the other, each from a thread that waits for the answer."""

    def __init__(self, jobs: int) -> None:
        self._workers: list[Child] = []
        self._free: SimpleQueue[Child] = SimpleQueue()
        self._broken = False
        try:
            for _ in range(jobs):
                self._workers.append(process.start(process.module("goesc.drive.worker")))
                self._free.put(self._workers[-1])
        except OSError:
            self._end()
            raise
        self._threads = ThreadPoolExecutor(jobs)

    def submit(self, fn: Callable[..., _T], /, *args: Any, **kwargs: Any) -> Future[_T]:
        return self._threads.submit(self._ask, fn, *args, **kwargs)

    def _ask(self, fn: Callable[..., _T], /, *args: Any, **kwargs: Any) -> _T:
        call = pack((fn, args, kwargs))
        worker = self._free.get()
        try:
            if self._broken:
                raise BrokenProcessPool("a worker died")
            assert worker.stdin is not None
            assert worker.stdout is not None
            try:
                send(worker.stdin, call)
                answer = receive(worker.stdout)
            except (OSError, ValueError):  # ValueError: its pipes are closed
                answer = b""
            if not answer:
                self._broken = True
                raise BrokenProcessPool(f"a worker died with status {worker.wait()}")
        finally:
            self._free.put(worker)
        returned, value = unpack(answer)
        if not returned:
            raise value
        result: _T = value
        return result

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._threads.shutdown(wait=wait, cancel_futures=cancel_futures)
        if wait:
            self._end()

    def stop(self) -> None:
        self._broken = True
        self._threads.shutdown(wait=False, cancel_futures=True)
        self._end()
        self._threads.shutdown(wait=True)

    def _end(self) -> None:
        for worker in self._workers:
            worker.terminate()
        deadline = time.monotonic() + GRACE
        for worker in self._workers:
            while worker.poll() is None and time.monotonic() < deadline:
                time.sleep(_TICK)
            worker.kill()
            worker.wait()
            for stream in (worker.stdin, worker.stdout):
                if stream is not None:
                    with suppress(OSError):
                        stream.close()


def send(stream: IO[bytes], message: bytes | memoryview) -> None:
    stream.write(len(message).to_bytes(_LENGTH, "big"))
    stream.write(message)
    stream.flush()


def receive(stream: IO[bytes]) -> bytes:
    """The next message; b"" at the end."""
    length = int.from_bytes(stream.read(_LENGTH), "big")
    message = stream.read(length)
    return message if len(message) == length else b""


def start_worker() -> None:
    """First thing in a new worker."""
    sys.path[:] = process.search_path()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    process.watch(_end_with_parent)
    _be_killed_with_parent()
    lasting_for_good()


def _be_killed_with_parent() -> None:
    """Where the system can do it: a thread has no say while the interpreter collects garbage, seconds for all of a full
    session."""
    if sys.platform == "linux":
        with suppress(ImportError, OSError, AttributeError):
            import ctypes

            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _end_with_parent() -> None:
    """Of a fork; what was started otherwise sees the end of its input.

    The pipe that multiprocessing watches for this is held open by workers that were forked later, each of which would
    have to be seen to end first."""
    parent = parent_process()
    if parent is not None and parent.pid is not None:
        process.end_with(parent.pid)
