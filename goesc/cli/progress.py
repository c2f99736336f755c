"""A line that counts, on a terminal only: elsewhere not one byte is written.

    bar = Bar(host.stderr)
    bar.show(12, 353, "net/http")        # [####....................] 12/353 net/http
    bar.clear()                          # before anything else is printed

Hand-made: it is one line, and importing a library for it would cost more than a small analysis. It appears when a run
has lasted `AFTER` seconds, is drawn at most ten times a second, and is gone when the run ends.
"""

from __future__ import annotations

import os
import time
from typing import TextIO, final

from goesc.source.visible import visible

AFTER = 1.0
_EVERY = 0.1
_WIDTH = 24
_ERASE = "\r\x1b[K"


@final
class Bar:
    def __init__(self, stream: TextIO, after: float = AFTER) -> None:
        self._stream = stream
        self._live = stream.isatty() and os.environ.get("TERM") != "dumb"
        self._next = time.monotonic() + after
        self._drawn = False

    def show(self, done: int, total: int, name: str) -> None:
        if not self._live or time.monotonic() < self._next:
            return
        self._next = time.monotonic() + _EVERY
        filled = _WIDTH * done // max(total, 1)
        head = f"[{'#' * filled}{'.' * (_WIDTH - filled)}] {done}/{total} "
        room = max(self._columns() - len(head) - 1, 0)
        name = visible(name)
        self._write(f"{_ERASE}{head}{name[-room:] if room else ''}")
        self._drawn = True

    def clear(self) -> None:
        """Take the line away, if it is there."""
        if self._drawn:
            self._write(_ERASE)
            self._drawn = False

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()

    def _columns(self) -> int:
        try:
            return os.get_terminal_size(self._stream.fileno()).columns
        except (OSError, ValueError):
            return 80
