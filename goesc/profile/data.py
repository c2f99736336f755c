"""The account of a profile as plain data, for JSON: docs/profile.md has the schema."""

from __future__ import annotations

from typing import Any

from goesc.advice.adviser import Adviser
from goesc.profile.account import Account, Part, Row
from goesc.profile.advice import advice_on
from goesc.profile.pprof import Frame
from goesc.profile.sites import Amount


def as_json(account: Account, adviser: Adviser | None = None) -> dict[str, Any]:
    return {
        "measure": account.sites.measure.name.lower(),
        "packages": list(account.named),
        "profile": _amount(account.sites.total),
        "here": _amount(account.here),
        "states": {state.name.lower(): _amount(amount) for state, amount in account.states.items()},
        "rows": [_row(row, adviser) for row in account.rows],
        "behind": [
            {**_place(found.place), "callee": found.callee, **_amount(found.amount)} for found in account.behind
        ],
        "others": [{"package": path, **_amount(amount)} for path, amount in account.others.items()],
    }


def _amount(amount: Amount) -> dict[str, int]:
    return {"objects": amount.objects, "bytes": amount.bytes}


def _place(frame: Frame) -> dict[str, Any]:
    return {"function": frame.function, "file": frame.file, "line": frame.line}


def _row(row: Row, adviser: Adviser | None) -> dict[str, Any]:
    return {
        "package": row.package.path,
        **_place(row.place),
        "inlined": [_place(frame) for frame in row.through],
        **_amount(row.amount),
        "parts": [_part(part, adviser) for part in row.parts],
    }


def _part(part: Part, adviser: Adviser | None) -> dict[str, Any]:
    out: dict[str, Any] = {
        "state": part.state.name.lower(),
        **_amount(part.amount),
        "sizes": sorted(part.sizes),
        "in_loop": part.in_loop,
        "reasons": [reason._asdict() for reason in part.reasons],
    }
    if adviser is not None:
        out["advice"] = [advice.as_json() for advice in advice_on(part, adviser)]
    return out
