"""Many machines: the workers of a Dask cluster as an executor (extra `dask`).

    with cluster("tcp://10.0.0.5:8786") as (executor, jobs):
        results(plan, executor=executor, jobs=jobs)

Every worker needs this version of goesc, and the Go tree at the same place if there is one here; a worker that lacks
them says so, and the run goes on in this process. Files travel with the tasks, so there need be no shared file system.

Dask looks a hundred times a second at what its threads are doing, which takes longer the deeper they are in calls: a
seventh of a worker's time. So each has a thread beside it that does the work. Calls come as bytes, in which Dask looks
for nothing and which are read in that thread. What is kept from task to task is hidden from the collector, which would
take another tenth, but only during a task: the process is not goesc's alone.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, TypeVar, final

from goesc.drive.pool import pack, unpack
from goesc.source.room import lasting, sweep

CONNECT = 10.0  # seconds
_T = TypeVar("_T")


class ClusterError(Exception):
    """One line for people."""


@contextmanager
def cluster(address: str) -> Iterator[tuple[Executor, int]]:
    """The executor, and how many tasks it has threads for. Raises ClusterError."""
    try:
        from distributed import Client
    except ImportError:
        raise ClusterError("--dask needs the package `distributed`: pip install distributed") from None
    try:
        client = Client(address, timeout=CONNECT, set_as_default=False)
    except (OSError, ValueError, TypeError) as err:
        raise ClusterError(f"no Dask cluster at {address}: {err}") from None
    try:
        yield _Workers(client.get_executor(pure=False)), max(1, sum(client.nthreads().values()))
    finally:
        client.close()


@final
class _Workers(Executor):
    def __init__(self, cluster: Executor) -> None:
        self._cluster = cluster

    def submit(self, fn: Callable[..., _T], /, *args: Any, **kwargs: Any) -> Future[_T]:
        return self._cluster.submit(beside, bytes(pack((fn, args, kwargs))))


@final
class _Beside(threading.local):
    def __init__(self) -> None:
        self.thread = ThreadPoolExecutor(1)


_BESIDE = _Beside()


def beside(call: bytes) -> Any:
    """A call in the thread that belongs to this one."""
    return _BESIDE.thread.submit(_made, call).result()


def _made(call: bytes) -> Any:
    with lasting():
        try:
            fn, args, kwargs = unpack(call)
            return fn(*args, **kwargs)
        finally:
            sweep()
