"""goesc.toml: how a module wants to be checked. It stands beside go.mod; unknown keys are errors.

packages = ["./..."]                 # what `goesc check` without arguments looks at
baseline = "goesc-baseline.json"     # default; "" for none
tags = ["integration"]
exclude = ["**/*.pb.go", "third_party/**"]
annotations = ["goesc", "gcassert", "checkescape"]
constants = false                    # whether constants made interfaces count; they take no memory
format = "text"

[severity]
stale-baseline = "warning"           # error, warning, note, off
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from typing import Any, Final, final

from goesc.gate.model import LEVELS, RULES, GateError, Level

NAME: Final = "goesc.toml"
BASELINE: Final = "goesc-baseline.json"
FAMILIES: Final = ("goesc", "gcassert", "checkescape")
FORMATS: Final = ("text", "json", "jsonl", "sarif", "github", "junit")


@final
@dataclass(slots=True)
class Config:
    folder: str = ""  # of goesc.toml, else of go.mod; "" if there is neither
    packages: list[str] = field(default_factory=lambda: ["./..."])
    baseline: str | None = None  # None: the default name, if that file exists; "": none
    tags: list[str] = field(default_factory=list)
    exclude: list[str] = field(default_factory=list)
    annotations: list[str] = field(default_factory=lambda: list(FAMILIES))
    constants: bool = False
    format: str = "text"
    severity: dict[str, Level] = field(default_factory=dict)

    def level(self, rule: str) -> Level:
        return self.severity.get(rule, RULES[rule].level)


_KNOWN: Final = tuple(f.name for f in fields(Config) if f.name != "folder")
_LISTS: Final = ("packages", "tags", "exclude", "annotations")


def find_config(cwd: str) -> Config:
    """The configuration that governs a folder: goesc.toml in it or above, up to the module's root. Raises GateError."""
    folder = cwd
    while True:
        path = os.path.join(folder, NAME)
        if os.path.isfile(path):
            return read_config(path)
        if os.path.isfile(os.path.join(folder, "go.mod")):
            return Config(folder)
        parent = os.path.dirname(folder)
        if parent == folder:
            return Config()
        folder = parent


def read_config(path: str) -> Config:
    """Raises GateError, with the name of the file, for anything that is not as it should be."""
    name = os.path.basename(path)
    try:
        with open(path, "rb") as stream:
            table = tomllib.load(stream)
    except OSError as err:
        raise GateError(f"{path}: {err.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as err:
        raise GateError(f"{name}: {err}") from None
    config = Config(os.path.dirname(os.path.abspath(path)))
    for key, value in table.items():
        _enter(config, key, value, name)
    return config


def _enter(config: Config, key: str, value: Any, name: str) -> None:
    if key not in _KNOWN:
        raise GateError(f'{name}: unknown key "{key}"{suggestion(key, _KNOWN)}')
    if key in _LISTS:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise GateError(f"{name}: {key}: a list of strings is expected")
    elif key == "severity":
        if not isinstance(value, dict):
            raise GateError(f"{name}: severity: a table is expected")
        config.severity = {rule: severity_of(rule, level, f"{name}: severity") for rule, level in value.items()}
        return
    elif not isinstance(value, bool if key == "constants" else str):
        raise GateError(f"{name}: {key}: a {'boolean' if key == 'constants' else 'string'} is expected")
    known = FAMILIES if key == "annotations" else FORMATS if key == "format" else None
    for item in value if isinstance(value, list) else [value]:
        if known is not None and item not in known:
            raise GateError(f'{name}: {key}: unknown "{item}"{suggestion(item, known)}')
    setattr(config, key, value)


def severity_of(rule: str, level: object, where: str) -> Level:
    """Raises GateError for an unknown rule or level."""
    if rule not in RULES:
        raise GateError(f'{where}: unknown rule "{rule}"{suggestion(rule, tuple(RULES))}')
    for known in LEVELS:
        if level == known:
            return known
    raise GateError(f'{where}: {rule}: unknown level "{level}"{suggestion(str(level), LEVELS)}')


def suggestion(word: str, known: tuple[str, ...]) -> str:
    close = get_close_matches(word, known, 1, 0.5)
    return f'; did you mean "{close[0]}"?' if close else f"; known: {', '.join(known)}"


def excluder(patterns: list[str]) -> re.Pattern[str] | None:
    """Globs over paths with forward slashes: `*` stays in a folder, `**` does not; a folder stands for all in it."""
    if not patterns:
        return None
    return re.compile("|".join(f"(?:{_glob(p.strip('/'))})(?:/.*)?" for p in patterns))


def _glob(pattern: str) -> str:
    out = []
    for piece in re.split(r"(\*\*/|\*\*|\*|\?)", pattern):
        special: Mapping[str, str] = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
        out.append(special.get(piece, re.escape(piece)))
    return "".join(out)
