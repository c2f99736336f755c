"""Command lines of the form `--name value`, `--name=value`, `--switch`, and the rest: one vocabulary for all commands.

    parse(["-T", "json", "-C=x", "./..."], command="graph", valued=("format", "C"), switches=("connected",))
    options.last("format")         "json": -T is another name of --format
    form_of(options, ("text", "json"))    the form of the answer, by --format or by an older switch --json

One dash is as good as two, as in Go's own commands. What a command does not know it says in the same words as all
others, with what may have been meant, or with the command of goesc that tells. Raises UsageError.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, final

from goesc.source.gcflags import UsageError, tags_of

if TYPE_CHECKING:
    from goesc.cli.main import Host
    from goesc.explain.text import Style

# Other names of options, where a command has the option.
ALIASES: Final = {"j": "jobs", "p": "jobs", "output": "o", "T": "format", "f": "function", "b": "batch"}


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


def jobs_of(options: Options, default: int = 1) -> int:
    """-j or --jobs: how many processes work, by default one. Raises UsageError."""
    return number("--jobs", options.last("jobs", str(default)), 1)


def tags_given(options: Options) -> list[str]:
    """--tags, of all that are given."""
    return [tag for given in options.values.get("tags", ()) for tag in tags_of(given)]


def folder_of(options: Options, host: Host) -> Path:
    """-C: where the command runs. Raises UsageError."""
    folder = Path(host.cwd) / options.last("C", ".")
    if not folder.is_dir():
        raise UsageError(f"-C {options.last('C')}: no such folder")
    return folder


def seconds(name: str, text: str) -> float:
    """The value of an option that limits time, fractions allowed. Raises UsageError."""
    if not re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?", text, re.ASCII) or not float(text):
        raise UsageError(f"{name} takes a number of seconds above 0, not {shown(text)}")
    return float(text)


def shown(text: str) -> str:
    return repr(text if len(text) <= 40 else text[:40] + "...")


def form_of(options: Options, forms: Sequence[str]) -> str:
    """The form of the answer, the first by default: --format, or a switch of its name. Raises UsageError."""
    given = dict.fromkeys([*options.values.get("format", ()), *(form for form in forms if form in options.switches)])
    for form in given:
        if form not in forms:
            raise UsageError(no_form(form, forms))
    if len(given) > 1:
        raise UsageError(f"{' and '.join(f'--{form}' for form in given)} are two forms: one at a time")
    return next(iter(given), forms[0])


def no_form(form: str, forms: Sequence[str]) -> str:
    """That there is no such --format."""
    from goesc.gate.config import suggestion

    return f'--format: unknown "{form}"{suggestion(form, forms)}'


def style_of(options: Options, host: Host, cwd: Path | str) -> Style:
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


def unknown_flag(word: str, command: str, known: Sequence[str]) -> str:
    """What every command says of an option that it does not know; `known` are names without dashes."""
    from difflib import get_close_matches

    close = get_close_matches(word.lstrip("-").partition("=")[0], known, 1, 0.5)
    return f"unknown flag {word}; " + (f"did you mean {dashed(close[0])}?" if close else f"run 'goesc help {command}'")


def needs_value(name: str) -> str:
    """What every command says of an option whose value is missing."""
    return f"flag needs an argument: {dashed(name)}"


def dashed(name: str) -> str:
    return f"-{name}" if len(name) == 1 else f"--{name}"


def parse(argv: Sequence[str], *, command: str, valued: Sequence[str], switches: Sequence[str]) -> Options:
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
        given, equals, value = word.lstrip("-").partition("=")
        name = given if given in valued or given in switches else ALIASES.get(given, given)
        if name in switches and not equals:
            out.switches.add(name)
        elif name in valued:
            if not equals:
                if at >= len(argv):
                    raise UsageError(needs_value(given))
                value = argv[at]
                at += 1
            out.values.setdefault(name, []).append(value)
        elif name in switches:
            raise UsageError(f"{dashed(given)} takes no value")
        else:
            raise UsageError(unknown_flag(word, command, [*valued, *switches]))
    return out
