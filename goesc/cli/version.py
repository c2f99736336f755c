"""`goesc version`: goesc's own version and that of the compiler it models."""

from __future__ import annotations

from goesc import __version__
from goesc.cli.main import Host
from goesc.release import GO1_27

USAGE = "usage: goesc version"


def main(argv: list[str], host: Host) -> int:
    if argv:
        return host.fail(USAGE)
    host.say(f"goesc {__version__}, models {GO1_27.version}")
    return 0
