"""Files that the gate reads, which may be part of the tree that it judges: bounded and regular.

read_text("/m/goesc.toml", CONFIG_MAX)      # GateError for a pipe, a device, too much
json_of(text, "goesc-baseline.json")        # GateError for what is no JSON, or no sensible one
"""

from __future__ import annotations

import errno
import json
import re
from typing import Any, Final

from goesc.gate.model import GateError
from goesc.source import disk

CONFIG_MAX: Final = 1 << 15  # bytes; reading TOML takes time that grows with the square of a key's parts
BASELINE_MAX: Final = 1 << 26
REPORT_MAX: Final = 1 << 28
NESTED_MAX: Final = 32  # of JSON; a report has 5
_TOKEN = re.compile(r'"(?:[^"\\]+|\\.)*"?|[\[{]|[\]}]', re.DOTALL)


def read_text(path: str, most: int) -> str:
    """Names that are no UTF-8 come as surrogates. Raises GateError."""
    try:
        return disk.read(path, most).decode("utf-8", "surrogateescape")
    except OSError as err:
        raise GateError(f"{path}: {reason(err, most)}") from None


def reason(err: OSError, most: int) -> str:
    """Why a file was not read."""
    if err.errno == errno.EINVAL:
        return "not a regular file"
    return f"more than {most >> 10} KiB" if err.errno == errno.EFBIG else err.strerror or str(err)


def json_of(text: str, name: str) -> Any:
    """Raises GateError."""
    depth = 0
    for token in _TOKEN.finditer(text):
        depth += token.group() in "[{"
        depth -= token.group() in "]}"
        if depth > NESTED_MAX:
            raise GateError(f"{name}: nested more than {NESTED_MAX} deep")
    try:
        return json.loads(text)
    except ValueError as err:  # of a number with thousands of digits too
        raise GateError(f"{name}: not JSON: {err}") from None
