"""What ends the programs of a goesc that is killed: the real compiler does not know who started it.

    +4711        a process group has begun
    -4711        it is over

`main` reads such lines, and kills the groups that are not over when there are no more: their goesc is gone. It is in a
session of its own, since whoever kills a goesc may kill all of its group.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress


def main() -> None:
    groups: set[int] = set()
    for line in sys.stdin:
        (groups.add if line.startswith("+") else groups.discard)(int(line[1:]))
    for group in groups:
        with suppress(OSError):  # it has ended meanwhile
            os.killpg(group, signal.SIGKILL)
