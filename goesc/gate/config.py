"""goesc.toml: how a module wants to be checked. It stands beside go.mod; unknown keys are errors.

packages = ["./..."]                 # what `goesc check` without arguments looks at
baseline = "goesc-baseline.json"     # default; "" for none
tags = ["integration"]
exclude = ["**/*.pb.go", "third_party/**"]
annotations = ["goesc", "gcassert", "checkescape"]
facts = "std.facts"                  # of `goesc facts build --bodies`, for machines without a Go tree
tests = false                        # whether test files and packages p_test are looked at
constants = false                    # whether what escapes and takes no memory counts: constants made interfaces
allocs = false                       # whether calls that take memory are counted, as with --allocs; else what escapes
format = "text"
builds = ["l", "inline"]             # with -gcflags=-l, with calls inlined, or both; by default as the baseline has it,
                                     # else with calls inlined

[severity]
stale-baseline = "warning"           # error, warning, note, off
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from typing import Any, Final, final

from goesc.gate.files import CONFIG_MAX, read_text
from goesc.gate.globs import Globs
from goesc.gate.model import LEVELS, RULES, GateError, Level
from goesc.source.gcflags import BUILDS
from goesc.source.inside import CONFIGURATION as NAME
from goesc.source.inside import contained, governing, module_root

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
    facts: str = ""  # read by goesc.facts.find, for all commands
    tests: bool = False
    constants: bool = False
    allocs: bool = False
    format: str = "text"
    builds: list[str] = field(default_factory=list)
    severity: dict[str, Level] = field(default_factory=dict)
    budgets: dict[str, int] = field(default_factory=dict)  # of the command line: function -> calls a run

    def level(self, rule: str) -> Level:
        return self.severity.get(rule, RULES[rule].level)


_WORD_MAX: Final = 60  # characters of an unknown word that a message shows
_KNOWN: Final = tuple(f.name for f in fields(Config) if f.name not in ("folder", "budgets"))
_BOOLEANS: Final = ("tests", "constants", "allocs")
_LISTS: Final = ("packages", "tags", "exclude", "annotations", "builds")
_WORDS: Final = {"annotations": FAMILIES, "format": FORMATS, "builds": BUILDS}


def find_config(cwd: str) -> Config:
    """The configuration that governs a folder: goesc.toml in it or above, up to the module's root. Raises GateError."""
    folder, path = governing(cwd)
    if not path:
        return Config(folder)
    if not contained(path, module_root(folder)):
        raise GateError(f"{NAME}: a link that leads out of the module")
    return read_config(path)


def read_config(path: str) -> Config:
    """Raises GateError, with the name of the file, for anything that is not as it should be."""
    name = os.path.basename(path)
    text = read_text(path, CONFIG_MAX)
    config = Config(os.path.dirname(os.path.abspath(path)))
    try:
        text.encode()
        for key, value in tomllib.loads(text).items():
            _enter(config, key, value, name)
    except UnicodeError:
        raise GateError(f"{name}: not UTF-8") from None
    except ValueError as err:  # no TOML, a number with thousands of digits
        raise GateError(f"{name}: {err}") from None
    except RecursionError:
        raise GateError(f"{name}: nested too deeply") from None
    _stays_inside(config, name)
    return config


def _stays_inside(config: Config, name: str) -> None:
    """Raises GateError for files and folders outside of the module."""
    root = module_root(config.folder)
    named = [("packages", pattern) for pattern in config.packages if _is_path(pattern)]
    named += [("baseline", config.baseline)] if config.baseline else []
    named += [("facts", config.facts)] if config.facts else []
    for key, path in named:
        if not contained(os.path.join(config.folder, path.removesuffix("...")), root):
            raise GateError(f'{name}: {key}: "{path}" is outside of the module')


def _is_path(pattern: str) -> bool:
    return pattern.startswith((".", "/")) or os.path.isabs(pattern) or pattern.endswith(".go")


def _enter(config: Config, key: str, value: Any, name: str) -> None:
    if key not in _KNOWN:
        raise GateError(f'{name}: unknown key "{_clipped(key)}"{suggestion(key, _KNOWN)}')
    if key in _LISTS:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise GateError(f"{name}: {key}: a list of strings is expected")
    elif key == "severity":
        if not isinstance(value, dict):
            raise GateError(f"{name}: severity: a table is expected")
        config.severity = {rule: severity_of(rule, level, f"{name}: severity") for rule, level in value.items()}
        return
    elif not isinstance(value, bool if key in _BOOLEANS else str):
        raise GateError(f"{name}: {key}: a {'boolean' if key in _BOOLEANS else 'string'} is expected")
    known = _WORDS.get(key)
    for item in value if isinstance(value, list) else [value]:
        if known is not None and item not in known:
            raise GateError(f'{name}: {key}: unknown "{_clipped(item)}"{suggestion(item, known)}')
    setattr(config, key, value)


def severity_of(rule: str, level: object, where: str) -> Level:
    """Raises GateError for an unknown rule or level."""
    if rule not in RULES:
        raise GateError(f'{where}: unknown rule "{_clipped(rule)}"{suggestion(rule, tuple(RULES))}')
    for known in LEVELS:
        if level == known:
            return known
    raise GateError(f'{where}: {rule}: unknown level "{_clipped(str(level))}"{suggestion(str(level), LEVELS)}')


def suggestion(word: str, known: Sequence[str]) -> str:
    close = get_close_matches(_clipped(word), known, 1, 0.5)
    return f'; did you mean "{close[0]}"?' if close else f"; known: {', '.join(known)}"


def _clipped(word: str) -> str:
    return word if len(word) <= _WORD_MAX else word[:_WORD_MAX] + "..."


def excluder(patterns: list[str]) -> Globs | None:
    return Globs(patterns) if patterns else None
