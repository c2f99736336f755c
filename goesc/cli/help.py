"""`goesc help [COMMAND]`."""

from __future__ import annotations

from importlib import import_module

from goesc.cli.main import COMMANDS, Host

USAGE = "usage: goesc help [command]"


def main(argv: list[str], host: Host) -> int:
    if len(argv) > 1:
        return host.fail(USAGE)
    if argv:
        known = COMMANDS.get(argv[0])
        if known is None:
            return host.fail(f"unknown command {argv[0]!r}; run 'goesc help' for the list")
        print(import_module(known[0]).USAGE, file=host.stdout)
        return 0
    print(
        "goesc answers `go build -gcflags='-m -l'` without Go.\n\nusage: goesc COMMAND [arguments]\n", file=host.stdout
    )
    for name, (_, line) in COMMANDS.items():
        print(f"  {name:10} {line}", file=host.stdout)
    print("\nRun 'goesc help COMMAND' for the arguments of a command.", file=host.stdout)
    return 0
