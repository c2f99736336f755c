"""What code asks of the run time, as a table, as lines and as JSON.

table(packages, style)        a head and a line a call: place, function, call, bytes, objects, when, loop, why
lines(package)                "3:f:newobject", sorted: as the real compiler's listing has it
as_json(packages, inline)     docs/allocs.md has the schema
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from goesc.api import Package, RuntimeCall
from goesc.explain.calls import Calls, when
from goesc.explain.explain import Explainer
from goesc.explain.model import inlined_json, position_json
from goesc.explain.terms import function
from goesc.explain.text import Style
from goesc.ir.types_fmt import path_to_prefix
from goesc.source.gcflags import BUILDS
from goesc.source.positions import Position
from goesc.source.visible import visible

HEAD = ("place", "function", "call", "bytes", "objects", "when", "loop", "why")
_WIDEST = (72, 40, 32, 12, 8, 24, 4)  # characters of each column but the last; what is longer moves the rest


def calls_of(package: Package) -> list[RuntimeCall]:
    """In the order of the source."""
    found = [call for call in package.runtime_calls if call.counts]
    return sorted(found, key=lambda call: (_place(call), call.symbol, call.position, call.runtime))


def _place(call: RuntimeCall) -> Position:
    """Where it is in the source of the function that it is compiled into, for people."""
    return call.calls[-1].position if call.calls else call.position


def table(packages: Sequence[Package], style: Style) -> Iterator[str]:
    """Lines for people, one for all instances of generic code that say the same; none if nothing takes memory."""
    explainer = Explainer(packages)
    calls = [(call, package, Calls(explainer, package)) for package in packages for call in calls_of(package)]
    rows = list(dict.fromkeys(_row(call, package, reasons, style) for call, package, reasons in calls))
    if not rows:
        return
    widths = [
        max((len(row[i]) for row in (HEAD, *rows) if len(row[i]) <= _WIDEST[i]), default=0) for i in range(len(_WIDEST))
    ]
    for row in (HEAD, *rows):
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        first = style.paint("1" if row is HEAD else "36", cells[0])
        yield "  ".join([first, *cells[1:], row[-1]])


def _row(call: RuntimeCall, package: Package, reasons: Calls, style: Style) -> tuple[str, ...]:
    return tuple(
        visible(cell)
        for cell in (
            style.place(_place(call)._replace(column=0)),
            function(_short(call, package)),
            call.runtime,
            _bytes(call),
            str(call.objects) if call.objects >= 0 else "any",
            when(call),
            "yes" if call.in_loop else "",
            (f"{function(call.calls[0].function)}: " if call.calls else "") + reasons.why(call),
        )
    )


def _bytes(call: RuntimeCall) -> str:
    return str(call.size) if call.size >= 0 else "any"


def _short(call: RuntimeCall, package: Package) -> str:
    """The function's symbol without the path of its own package."""
    return call.symbol.removeprefix(path_to_prefix("main" if package.name == "main" else package.path) + ".")


def lines(package: Package) -> list[str]:
    """`line:function:call`, sorted by these; 0 stands for code that has no place."""
    found = sorted((call.line, call.symbol, call.runtime, _short(call, package)) for call in calls_of(package))
    return [f"{line}:{name}:{runtime}" for line, _, runtime, name in found]


def as_json(packages: Sequence[Package], inline: bool) -> dict[str, Any]:
    explainer = Explainer(packages)
    return {
        "build": BUILDS[inline],
        "go": next((package.release for package in packages), ""),
        "packages": [
            {
                "path": package.path,
                "name": package.name,
                "calls": [_call_json(call, package, Calls(explainer, package)) for call in calls_of(package)],
            }
            for package in packages
        ],
    }


def _call_json(call: RuntimeCall, package: Package, reasons: Calls) -> dict[str, Any]:
    verdict = call.allocation
    return {
        "position": position_json(call.position._replace(line=call.line)),
        "function": _short(call, package),
        "symbol": call.symbol,
        **inlined_json(call.calls),
        "runtime": call.runtime,
        "group": call.group,
        "when": call.when.name.lower(),
        "takes": call.takes,
        "size": call.size,
        "room": {"size": call.room.size, "of": call.room.of} if call.room is not None else None,
        "objects": call.objects,
        "loops": call.loops,
        "in_loop": call.in_loop,
        "why": reasons.why(call),
        "subject": verdict.expression if verdict is not None else "",
        "escapes": verdict.escapes if verdict is not None else None,
        "cause": reasons.cause(call),
    }
