"""The processes of this machine, as an executor that can be thrown away at any moment.

    with LocalPool(4) as pool:
        pool.executor.submit(perform, task)

Ctrl-C reaches every process of the terminal's group: workers ignore it and leave it to the parent, which ends them. A
parent that is killed outright cannot; each worker has a thread that waits for the parent's end and ends the worker.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
import time
from concurrent.futures import Executor, ProcessPoolExecutor
from multiprocessing import connection, parent_process
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import final

GRACE = 2.0  # seconds for a worker to finish writing


def cores() -> int:
    """Those that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@final
class LocalPool:
    """Raises OSError or RuntimeError where the system has no room for processes."""

    def __init__(self, jobs: int) -> None:
        # A fork has everything loaded already; it is safe only from a process without other threads.
        forks = sys.platform == "linux" and threading.active_count() == 1
        context = multiprocessing.get_context("fork" if forks else "spawn")
        self.executor: Executor = ProcessPoolExecutor(jobs, mp_context=context, initializer=start_worker)

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
        # The executor gives its processes no public name before Python 3.14.
        processes: list[BaseProcess] = list((getattr(self.executor, "_processes", None) or {}).values())
        self.executor.shutdown(wait=False, cancel_futures=True)
        for process in processes:
            process.terminate()
        deadline = time.monotonic() + GRACE
        waiting = [process.sentinel for process in processes]
        while waiting and (left := deadline - time.monotonic()) > 0:
            ended = connection.wait(waiting, left)
            waiting = [sentinel for sentinel in waiting if sentinel not in ended]
        for process in processes:
            if process.sentinel in waiting:
                process.kill()
        self.executor.shutdown(wait=True)


def start_worker() -> None:
    """First thing in a new worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    # The thread inherits the mask: a request to end is for the main thread, which may be writing (tasks.undisturbed).
    blocked = hasattr(signal, "pthread_sigmask")
    before = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGTERM,)) if blocked else set()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if blocked:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
