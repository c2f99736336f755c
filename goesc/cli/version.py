"""`goesc version`: goesc's own version, the releases that it models, and which of them answers in this folder."""

from __future__ import annotations

from goesc import __version__
from goesc.cli.main import Host
from goesc.cli.options import unknown_flag
from goesc.release import modelled
from goesc.source.picked import pick

USAGE = "usage: goesc version [--go 1.N]"


def main(argv: list[str], host: Host) -> int:
    if argv:
        return host.fail(unknown_flag(argv[0], "version", ("go",)) if argv[0].startswith("-") else USAGE)
    host.say(f"goesc {__version__}, models {modelled()}")
    picked = pick(host.folder, host.environ)
    host.say(picked)
    return 0 if picked.release is not None else 2
