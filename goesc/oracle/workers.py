"""A pool of goesc processes that answer requests one a line, each with a time limit.

    with Pool(2, process.module("goesc.cli.worker")) as pool:
        pool.ask({"argv": ["build", "x.go"], "cwd": "/m"}, timeout=60)    # {"status": 0, "stdout": "", "stderr": "..."}

A process that does not answer in time, or dies, is replaced; the request then fails with OracleError. One that says
with an answer that it is its last (`"last": true`) is replaced, too: to begin anew costs less than to look for what a
large process no longer wants.
The difference from a pool of the standard library: a hostile input costs one worker, never the run.
"""

from __future__ import annotations

import contextlib
import json
import queue
import threading
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import Any, final

from goesc.oracle.toolchain import OracleError
from goesc.source import process

LAST = "last"  # of an answer: whoever gave it has grown large, and ends
ENDING = 10.0  # seconds that it has for it


@final
class Pool:
    """`ask` may be called from any thread; at most `size` requests run at once."""

    def __init__(self, size: int, command: Sequence[str]) -> None:
        self._command = list(command)
        self._free: queue.LifoQueue[_Worker | None] = queue.LifoQueue()
        for _ in range(max(1, size)):
            self._free.put(None)  # started on first use
        self._size = max(1, size)
        self._busy: set[_Worker] = set()
        self._stopped = False

    def __enter__(self) -> Pool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, err: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def ask(self, request: Mapping[str, Any], timeout: float) -> dict[str, Any]:
        """The worker's answer. Raises OracleError on a time-out or a dead worker."""
        worker = self._free.get()
        try:
            if worker is None or not worker.alive():
                worker = _Worker(self._command)
            self._busy.add(worker)
            if self._stopped:
                raise OracleError("stopped")
            answer = worker.ask(request, timeout)
        except BaseException:
            if worker is not None:
                self._busy.discard(worker)
                worker.stop()
            self._free.put(None)
            raise
        self._busy.discard(worker)
        last = answer.pop(LAST, False)
        if last:
            worker.end()
        self._free.put(None if last else worker)
        return answer

    @contextlib.contextmanager
    def threads(self, jobs: int) -> Iterator[ThreadPoolExecutor]:
        """For those that ask this pool and the real compiler. If their user is stopped, so is what they wait for."""
        with ThreadPoolExecutor(max(1, jobs)) as threads:
            try:
                yield threads
            except BaseException:
                threads.shutdown(wait=False, cancel_futures=True)
                self._stopped = True
                for worker in self._busy.copy():
                    worker.kill()
                with process.no_programs():
                    threads.shutdown()
                raise

    def close(self) -> None:
        for _ in range(self._size):
            with contextlib.suppress(queue.Empty):
                worker = self._free.get_nowait()
                if worker is not None:
                    worker.stop()


@final
class _Worker:
    def __init__(self, command: list[str]) -> None:
        self._process = process.start(command)

    def alive(self) -> bool:
        return self._process.poll() is None

    def ask(self, request: Mapping[str, Any], timeout: float) -> dict[str, Any]:
        worker = self._process
        assert worker.stdin is not None
        assert worker.stdout is not None
        expired = threading.Event()

        def expire() -> None:
            expired.set()
            worker.kill()

        timer = threading.Timer(timeout, expire)
        timer.start()
        try:
            worker.stdin.write(json.dumps(request).encode() + b"\n")
            worker.stdin.flush()
            line = worker.stdout.readline()
        except (BrokenPipeError, ValueError):
            line = b""
        finally:
            timer.cancel()
        if expired.is_set():
            raise OracleError(f"goesc did not end within {timeout:g} s")
        if not line:
            raise OracleError(f"goesc died with status {worker.wait()}")
        answer = json.loads(line)
        assert isinstance(answer, dict)
        return answer

    def kill(self) -> None:
        """Whoever waits for it learns that it died."""
        self._process.kill()

    def end(self) -> None:
        """It is about to end of itself, and may clean up."""
        timer = threading.Timer(ENDING, self.kill)
        timer.start()
        self._process.wait()
        timer.cancel()
        self.stop()

    def stop(self) -> None:
        self._process.kill()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        self._process.wait()
