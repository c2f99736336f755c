"""All callbacks of the grammar by name. `goesc.syntax.tables` links them to their productions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from goesc.syntax import build_decl, build_expr, build_stmt, build_types

_MODULES = (build_types, build_expr, build_stmt, build_decl)
PURE: dict[str, Callable[..., Any]] = {name: f for module in _MODULES for name, f in module.PURE.items()}
WITH_STATE: dict[str, Callable[..., Any]] = {name: f for module in _MODULES for name, f in module.WITH_STATE.items()}


def has_callback(name: str) -> bool:
    return name in PURE or name in WITH_STATE
