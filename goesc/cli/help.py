"""`goesc help [COMMAND]`: the list of commands, or all about one."""

from __future__ import annotations

from importlib import import_module

from goesc.cli.commands import COMMANDS, overview
from goesc.cli.main import Host

USAGE = "usage: goesc help [command]"


def main(argv: list[str], host: Host) -> int:
    if len(argv) > 1:
        return host.fail(USAGE)
    if not argv:
        host.stdout.write(overview())
        return 0
    if argv[0].startswith("-"):
        from goesc.cli.options import unknown_flag

        return host.fail(unknown_flag(argv[0], "help", ()))
    known = COMMANDS.get(argv[0])
    if known is None:
        from goesc.cli.suggest import near

        hint = near(argv[0], COMMANDS)
        return host.fail(f"unknown command {argv[0]!r}{hint or '; run goesc help for the list'}")
    from goesc.cli.pages import page

    host.stdout.write(page(argv[0], known[1], import_module(known[0]).USAGE))
    return 0
