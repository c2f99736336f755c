"""What an editor's user can choose; docs/lsp.md.

settings_of({"goesc": {"diagnostics": {"heap": "off"}, "go": "1.26"}})    # Settings(heap="off", go="1.26")
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, final

from lsprotocol.types import DiagnosticSeverity

SEVERITIES = {
    "warning": DiagnosticSeverity.Warning,
    "information": DiagnosticSeverity.Information,
    "hint": DiagnosticSeverity.Hint,
}


@final
class Settings(NamedTuple):
    heap: str = "hint"  # severity of what is on the heap: "hint", "information", "warning" or "off"
    leaks: str = "off"  # of parameters that leak
    hint_heap: bool = True
    hint_leaks: bool = True
    hint_sizes: bool = True
    tags: tuple[str, ...] = ()
    inlining: bool | None = None  # which build is answered for; None: what the server was started with
    go: str = ""  # the release that answers; "": the same


def settings_of(given: object) -> Settings:
    """Settings as an editor sends them; what makes no sense there counts as not given."""
    value = given.get("goesc", given) if isinstance(given, Mapping) else {}
    if not isinstance(value, Mapping):
        value = {}
    diagnostics, inlay = _part(value, "diagnostics"), _part(value, "inlayHints")
    tags, inlining, go = value.get("tags"), value.get("inlining"), value.get("go")
    default = Settings()
    return Settings(
        _severity(diagnostics.get("heap"), default.heap),
        _severity(diagnostics.get("leaks"), default.leaks),
        inlay.get("heap") is not False,
        inlay.get("leaks") is not False,
        inlay.get("sizes") is not False,
        tuple(tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else (),
        inlining if isinstance(inlining, bool) else None,
        go if isinstance(go, str) else "",
    )


def _part(value: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = value.get(name)
    return part if isinstance(part, Mapping) else {}


def _severity(given: object, default: str) -> str:
    return given if isinstance(given, str) and (given in SEVERITIES or given == "off") else default
