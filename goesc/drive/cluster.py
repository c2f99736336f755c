"""Many machines: the workers of a Dask cluster as an executor (extra `dask`).

    with cluster("tcp://10.0.0.5:8786") as (executor, jobs):
        results(plan, executor=executor, jobs=jobs)

Every worker needs this version of goesc, and the Go tree at the same place if there is one here; a worker that lacks
them says so, and the run goes on in this process. Files travel with the tasks, so there need be no shared file system.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager

CONNECT = 10.0  # seconds


class ClusterError(Exception):
    """One line for people."""


@contextmanager
def cluster(address: str) -> Iterator[tuple[Executor, int]]:
    """The executor, and how many tasks it has threads for. Raises ClusterError."""
    try:
        from distributed import Client
    except ImportError:
        raise ClusterError("--dask needs the package `distributed`: pip install 'goesc[dask]'") from None
    try:
        client = Client(address, timeout=CONNECT, set_as_default=False)
    except (OSError, ValueError, TypeError) as err:
        raise ClusterError(f"no Dask cluster at {address}: {err}") from None
    try:
        yield client.get_executor(), max(1, sum(client.nthreads().values()))
    finally:
        client.close()
