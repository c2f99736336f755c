"""Requests to end a command, Ctrl-C and SIGTERM: it unwinds, so that what is done is kept and workers are ended.

    listen()                     # once, in the main thread
    with held():                 # what must not be cut in two: the request is obeyed after it
        stderr.write(text)

A request is a KeyboardInterrupt, whose argument is the status to exit with, as shells tell of a program that the signal
ended. One that comes while it is held waits; another one then is obeyed at once, since a reader may never read on.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import final

INTERRUPTED = 130


@final
class _Requests:
    """Of the process: signals are."""

    __slots__ = ("holders", "waiting")

    def __init__(self) -> None:
        self.holders = 0
        self.waiting = 0  # a signal

    def obey(self, number: int, _frame: object) -> None:
        if self.holders and not self.waiting:
            self.waiting = number
            return
        self.waiting = 0
        raise KeyboardInterrupt(128 + number)


_requests = _Requests()


def listen() -> None:
    """A signal that whoever started the process wanted ignored stays so."""
    import signal

    for number, usual in ((signal.SIGINT, signal.default_int_handler), (signal.SIGTERM, signal.SIG_DFL)):
        if signal.getsignal(number) is usual:
            signal.signal(number, _requests.obey)


@contextmanager
def held() -> Iterator[None]:
    _requests.holders += 1
    try:
        yield
    finally:
        _requests.holders -= 1
        if _requests.waiting and not _requests.holders:
            _requests.obey(_requests.waiting, None)


def status_of(why: KeyboardInterrupt) -> int:
    return int(why.args[0]) if why.args else INTERRUPTED
