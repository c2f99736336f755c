"""The compiler's flags, and `-gcflags` with its package patterns.

    parse_flags(["-m", "-m", "-l"])                       # GcFlags(m=2, l=1, ...)
    per_package("all=-m -l", cwd)                         # PackageFlags(pattern='all', flags=['-m', '-l'])

Models cmd/compile/internal/base/flag.go as far as the modelled flags go, cmd/go/internal/load/flag.go
(PerPackageFlag) and cmd/internal/quoted (Go 1.27.3).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple, final

from goesc.release import NEWEST, Release


class UsageError(Exception):
    """The command line is not one goesc takes; the text is one clear line."""


class FlagFault(UsageError):
    """What the compiler itself says of its flags, before it tells which there are (goesc.release.flags)."""


# The two builds that verdicts are of, by whether calls are inlined: as flags and fields name them, and for people.
BUILDS: Final = ("l", "inline")
BUILD_WORDS: Final = ("without inlining (-l)", "with inlining (go build)")


@final
class GcFlags(NamedTuple):
    """Flags of one compilation. `l` is 1 for -l; with any other number calls are inlined, with 4 more of them."""

    m: int = 0  # -m given this often; 2 and more add explanations
    l: int = 0  # noqa: E741 - the flag is gc's
    e: bool = False  # no limit on the number of errors
    lang: str = ""  # "go1.21"; "" for the module's or the modelled version
    path: str = ""  # -p
    complete: bool = False
    no_columns: bool = False  # -C
    json: str = ""  # "0,DIR": the optimisation log of escape analysis goes there
    listing: int = 0  # -S, for the calls in it that take memory

    @property
    def inlining(self) -> bool:
        """gc/main.go:Main turns -l into "no inlining", and nothing else."""
        return self.l != 1

    @property
    def level(self) -> int:
        """The number of -m at which the compiler speaks: the log tells what -m=2 tells, whatever is printed, and the
        calls that take memory rest on what -m tells."""
        return max(self.m, 2 if self.json else 1 if self.listing else 0)


def heading(inline: bool) -> str:
    """The line above an answer for people."""
    words = BUILD_WORDS[inline]
    return f"{words[0].upper()}{words[1:]}:"


@final
class PackageFlags(NamedTuple):
    """One `-gcflags=[PATTERN=]LIST`. No pattern: the packages named on the command line."""

    pattern: str | None
    flags: tuple[str, ...]


_COUNTS = {"m": "m", "l": "l"}
_TOOL_COUNTS = {**_COUNTS, "S": "listing"}
_BOOLS = {"e": "e", "complete": "complete", "C": "no_columns"}
_COUNTED_BOOLS = frozenset({"e", "C"})  # which may be given as a number
_STRINGS = {"lang": "lang", "p": "path", "json": "json"}
# Flags that change neither the messages nor what is accepted: taken and ignored.
_IGNORED_BOOLS = frozenset({"pack", "std", "nolocalimports", "shared", "dwarf", "w"} - {"w"})
_IGNORED_STRINGS = frozenset(
    {"o", "buildid", "trimpath", "importcfg", "I", "c", "goversion", "D", "embedcfg", "symabis", "asmhdr"}
)
_TRUE = frozenset(("1", "t", "T", "true", "TRUE", "True"))
_FALSE = frozenset(("0", "f", "F", "false", "FALSE", "False"))


def parse_flags(words: Sequence[str], *, tool: bool = False, release: Release = NEWEST) -> tuple[GcFlags, list[str]]:
    """The flags at the head of `words`, and what follows them (files). Raises UsageError, and FlagFault if the
    compiler of the release would not take them either.

    `tool` also takes the flags with which the go command drives the compiler, and ignores them.
    """
    values: dict[str, Any] = {}
    counts = _TOOL_COUNTS if tool else _COUNTS
    at = 0
    while at < len(words):
        word = words[at]
        if not word.startswith("-") or word == "-":
            break
        at += 1
        if word == "--":
            break
        name, has_value, value = _split(word)
        if name in counts:
            known = int(values.get(counts[name], 0))
            values[counts[name]] = _count(name, value if has_value else "true", known)
        elif name in _BOOLS:
            value = value if has_value else "true"
            values[_BOOLS[name]] = _count(name, value, 0) != 0 if name in _COUNTED_BOOLS else _bool(name, value)
        elif name in _STRINGS or (tool and name in _IGNORED_STRINGS):
            if not has_value:
                if at >= len(words):
                    # The go command has more to say behind the flags that it is given.
                    raise (FlagFault if tool else UsageError)(f"flag needs an argument: -{name}")
                value = words[at]
                at += 1
            if name in _STRINGS:
                values[_STRINGS[name]] = value
        elif not (tool and name in _IGNORED_BOOLS):
            raise _unknown(name, release)
    flags = GcFlags()._replace(**values)
    if flags.lang:
        _check_lang(flags.lang, release)
    return flags, list(words[at:])


def _split(word: str) -> tuple[str, str, str]:
    """A flag's name; "=" if it has a value; the value."""
    found = word[2 if word.startswith("--") else 1 :].partition("=")
    if not found[0] or found[0].startswith("-"):
        raise FlagFault(f"bad flag syntax: {word}")
    return found


def _unknown(name: str, release: Release) -> UsageError:
    from goesc.release.flags import is_flag

    if is_flag(release, name):
        return UsageError(f"compiler flag -{name} is not modelled (goesc takes -m, -l, -e, -lang)")
    return FlagFault(f"flag provided but not defined: -{name}")


def _count(name: str, value: str, before: int) -> int:
    if value in _TRUE and value != "1":
        return before + 1
    if value in _FALSE and value != "0":
        return 0
    if re.fullmatch(r"[+-]?[0-9]{1,9}", value):
        return int(value)
    raise FlagFault(f'invalid boolean value "{value}" for -{name}: invalid count "{value}"')


def _bool(name: str, value: str) -> bool:
    if value in _TRUE or value in _FALSE:
        return value in _TRUE
    raise FlagFault(f'invalid boolean value "{value}" for -{name}: parse error')


def _check_lang(lang: str, release: Release) -> None:
    found = re.fullmatch(r"go1(?:\.(0|[1-9][0-9]{0,5}))?", lang)
    if not found:
        raise UsageError(f'invalid value "{lang}" for -lang: should be something like "go1.12"')
    if not release.has_language(int(found.group(1) or 0)):
        raise UsageError(f'invalid value "{lang}" for -lang: max known version is "{release.name}"')


def per_package(value: str) -> PackageFlags:
    """One -gcflags value. Raises UsageError with the go command's words."""
    text = value.strip()
    if not text:
        return PackageFlags(None, ())
    pattern: str | None = None
    if not text.startswith("-"):
        at = text.find("=")
        if at < 0:
            raise UsageError("missing =<value> in <pattern>=<value>")
        if at == 0:
            raise UsageError("missing <pattern> in <pattern>=<value>")
        if text[0] in "'\"":
            raise UsageError(f"parameter may not start with quote character {text[0]}")
        pattern, text = text[:at].strip(), text[at + 1 :]
    return PackageFlags(pattern, tuple(split_quoted(text)))


def split_quoted(text: str) -> list[str]:
    """Words at white space; a word that starts with a quote runs to the same quote. Raises UsageError."""
    out: list[str] = []
    rest = text.lstrip(" \t\n\r")
    while rest:
        if rest[0] in "'\"":
            close = rest.find(rest[0], 1)
            if close < 0:
                raise UsageError(f"unterminated {rest[0]} string")
            out.append(rest[1:close])
            rest = rest[close + 1 :]
        else:
            found = re.match(r"[^ \t\n\r]+", rest)
            assert found is not None
            out.append(found.group())
            rest = rest[found.end() :]
        rest = rest.lstrip(" \t\n\r")
    return out


def of_goflags(environ: Mapping[str, str], name: str) -> str:
    """What GOFLAGS gives to a flag, for those who take it from there alone; "" if nothing, or if it is malformed."""
    value = ""
    try:
        words = split_quoted(environ.get("GOFLAGS", ""))
    except UsageError:
        return ""
    for word in words:
        flag, _, given = word.lstrip("-").partition("=")
        value = given if flag == name else value
    return value


def tags_of(value: str) -> list[str]:
    """The build tags that -tags lists."""
    return [tag for tag in value.replace(" ", ",").split(",") if tag]
