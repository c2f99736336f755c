"""Command lines of the form `--name value`, `--name=value`, `--switch`, and the rest, with did-you-mean.

    parse(["--format", "sarif", "-C=x", "./..."], valued=("format", "C"), switches=("exit-zero",))

One dash is as good as two, as in Go's own commands. Raises UsageError.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, final

from goesc.source.gcflags import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from goesc.cli.main import Host
    from goesc.explain.text import Style


@final
class Options:
    __slots__ = ("args", "switches", "values")

    def __init__(self) -> None:
        self.values: dict[str, list[str]] = {}
        self.switches: set[str] = set()
        self.args: list[str] = []

    def last(self, name: str, default: str = "") -> str:
        return self.values.get(name, [default])[-1]


def number(name: str, text: str, least: int = 0) -> int:
    """The value of an option that counts. Raises UsageError."""
    value = int(text) if text.isascii() and text.isdecimal() and len(text) <= 9 else -1
    if value < least:
        raise UsageError(f"{name} takes a number{f' of {least} or more' if least else ''}, not {shown(text)}")
    return value


def jobs_of(options: Options) -> int:
    """-j or --jobs: how many processes work, by default one. Raises UsageError."""
    return number("--jobs", options.last("jobs") or options.last("j", "1"), 1)


def seconds(name: str, text: str) -> float:
    """The value of an option that limits time, fractions allowed. Raises UsageError."""
    if not re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?", text, re.ASCII) or not float(text):
        raise UsageError(f"{name} takes a number of seconds above 0, not {shown(text)}")
    return float(text)


def shown(text: str) -> str:
    return repr(text if len(text) <= 40 else text[:40] + "...")


def style_of(options: Options, host: Host, cwd: Path) -> Style:
    """--color: how text for people looks. Raises UsageError."""
    from goesc.explain.text import Style

    when = options.last("color", "auto")
    if when not in ("always", "never", "auto"):
        raise UsageError("--color is always, never or auto")
    color = when == "always"
    if when == "auto":
        color = bool(host.environ.get("FORCE_COLOR")) or (
            host.stdout.isatty() and not host.environ.get("NO_COLOR") and host.environ.get("TERM") != "dumb"
        )
    return Style(str(cwd), color)


def parse(argv: Sequence[str], *, valued: Sequence[str], switches: Sequence[str]) -> Options:
    out = Options()
    at = 0
    while at < len(argv):
        word = argv[at]
        at += 1
        if word == "--":
            out.args += argv[at:]
            break
        if not word.startswith("-") or word == "-":
            out.args.append(word)
            continue
        name, equals, value = word.lstrip("-").partition("=")
        if name in switches and not equals:
            out.switches.add(name)
        elif name in valued:
            if not equals:
                if at >= len(argv):
                    raise UsageError(f"flag needs an argument: --{name}")
                value = argv[at]
                at += 1
            out.values.setdefault(name, []).append(value)
        elif name in switches:
            raise UsageError(f"--{name} takes no value")
        else:
            from goesc.cli.suggest import near

            hint = near(name, [*valued, *switches], 0.5).replace("mean ", "mean --", 1)
            raise UsageError(f"unknown flag {word}{hint}")
    return out
