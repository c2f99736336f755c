"""`goesc version`: goesc's own version and that of the compiler it models."""

from __future__ import annotations

from goesc.cli.main import Host
from goesc.source.build import GO_VERSION

USAGE = "usage: goesc version"


def main(argv: list[str], host: Host) -> int:
    if argv:
        return host.fail(USAGE)
    from importlib.metadata import PackageNotFoundError, version

    try:
        own = version("goesc")
    except PackageNotFoundError:
        own = "(not installed)"
    print(f"goesc {own}, models {GO_VERSION}", file=host.stdout)
    return 0
