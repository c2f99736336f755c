"""Language versions: what a file may use.

    allow_version(check, GO1_18)    # may this file use generics?

A version is an integer, major * 1000 + minor, and 0 for "no limit", so that versions compare as numbers.
Defined by cmd/compile/internal/types2/version.go and go/version.Lang (Go 1.27.3).
"""

from __future__ import annotations

import re
from typing import Any

from goesc.check import errors
from goesc.check.checker import Checker

GO1_9 = 1009
GO1_13 = 1013
GO1_17 = 1017
GO1_18 = 1018
GO1_20 = 1020
GO1_21 = 1021
GO1_22 = 1022
GO1_23 = 1023
GO1_26 = 1026
GO1_27 = 1027

_VERSION = r"go([1-9][0-9]{0,5})(?:\.(0|[1-9][0-9]{0,5}))?(?:\.(?:0|[1-9][0-9]*)|(?:[a-z]+[0-9]+))?(?:-.*)?"


def as_go_version(text: str) -> int:
    """The language version of "go1.21.3" is 1021; 0 for text that is no Go version."""
    m = re.fullmatch(_VERSION, text) if text else None
    if m is None:
        return 0
    return int(m[1]) * 1000 + int(m[2] or 0)


def version_string(version: int) -> str:
    major, minor = divmod(version, 1000)
    return f"go{major}.{minor}" if minor else f"go{major}"


def allow_version(check: Checker, want: int) -> bool:
    return not check.version or check.version >= want


def verify_version_f(check: Checker, at: Any, want: int, text: str) -> bool:
    """Like allow_version, but a version too low is an error: `text requires go1.N or later`."""
    if not check.version or check.version >= want:
        return True
    errors.version_error_f(check, at, want, text)
    return False
