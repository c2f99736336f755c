"""What a process of goesc.drive.pool.Started runs: it takes calls on its input and answers on its output.

    (perform, (task,), {})  ->  (True, answer), or (False, exception)

Messages have their length before them.
"""

from __future__ import annotations

import os

from goesc.drive.pool import pack, receive, send, start_worker, unpack
from goesc.source.errors import told
from goesc.source.process import read_ahead


def main() -> None:
    start_worker()
    calls, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever else writes to stdout must not mix with the answers
    for call in read_ahead(lambda: receive(calls)):
        send(answers, _answer(call))


def _answer(call: bytes) -> bytes | memoryview:
    try:
        fn, args, kwargs = unpack(call)
        return pack((True, fn(*args, **kwargs)))
    except Exception as err:  # noqa: BLE001  # as executors do: it is told to who asks for the result
        return pack((False, RuntimeError(told(err))))
