"""Texts of arguments of messages that the type model words itself (types2/format.go:sprintf, Go 1.27.3).

fmt(check, t)            ->   "*bytes.Buffer", qualified as the checker qualifies; by path when check is None
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goesc.types.typestring import type_string

if TYPE_CHECKING:
    from goesc.types.hooks import CheckerHooks
    from goesc.types.model import Type
    from goesc.types.typestring import Qualifier


def qualifier(check: CheckerHooks | None) -> Qualifier | None:
    """The checker's way to write packages; None without a checker."""
    found: Qualifier | None = check.qualifier if check is not None else None
    return found


def fmt(check: CheckerHooks | None, t: Type | None) -> str:
    return type_string(t, qualifier(check), check.pos_string if check is not None else None)
