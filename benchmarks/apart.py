"""Tasks in copies of this process, which may do to it what they like: `benchmarks.mutants`.

all_of([task, ...], jobs)      # what each wrote, in their order; less than it meant to, if it did not end
"""

from __future__ import annotations

import os
import resource
import signal
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import IO, TypeAlias

ENDLESS = 20  # seconds of processor time that no case takes
MEMORY = 6 << 30

Task: TypeAlias = Callable[[Callable[[str], None]], None]  # is given whom to tell


def limited(seconds: float = ENDLESS) -> None:
    """From now on; it ends this process."""
    signal.setitimer(signal.ITIMER_PROF, seconds)


def apart(task: Task) -> tuple[int, IO[bytes]]:
    """Begin it: the number of its process, and a file that has what it tells once it has ended."""
    file = tempfile.TemporaryFile()  # noqa: SIM115 - whoever waits for the process closes it
    null = os.open(os.devnull, os.O_WRONLY)  # here, since what fails in the copy says nothing of the rule
    pid = os.fork()
    if pid:
        os.close(null)
        return pid, file
    try:
        os.dup2(null, 1)
        os.dup2(null, 2)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        with suppress(BaseException):  # whatever a wrong rule raises: what was told tells
            task(lambda text: _write(file, text))
    finally:
        os._exit(0)
    raise AssertionError


def _write(file: IO[bytes], text: str) -> None:
    file.write(f"{text}\n".encode())
    file.flush()


def ended(file: IO[bytes]) -> str:
    """What a task told that has ended."""
    with file:
        file.seek(0)
        return file.read().decode("utf-8", "replace").removesuffix("\n")


def all_of(tasks: Sequence[Task], jobs: int) -> list[str]:
    told = [""] * len(tasks)
    running: dict[int, tuple[int, IO[bytes]]] = {}
    waiting = list(range(len(tasks)))[::-1]
    while waiting or running:
        while waiting and len(running) < jobs:
            at = waiting.pop()
            pid, file = apart(tasks[at])
            running[pid] = at, file
        pid, _status = os.wait()
        if pid in running:
            at, file = running.pop(pid)
            told[at] = ended(file)
    return told
