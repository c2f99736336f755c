"""How packages, functions, explanations and studies show themselves in a notebook: small HTML that needs nothing else.

    register()                       from now on IPython shows them so
    package_html(package)            a table of functions with their allocations
    function_html(function)          allocations, parameters that leak, and the drawn graph
    explanation_html(explanation)    the sentence and the way, step by step
    study_html(study)                a row a package, and the sum

`goesc` calls `register` when something of it is used where IPython runs; the classes themselves know nothing of it. All
text is escaped. Files are named from the folder where the notebook runs, those elsewhere by their package.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING, Any

from goesc.explain.terms import described
from goesc.report.graph import connected, of_function
from goesc.report.graph_svg import TooLarge, clean, svg
from goesc.research.table import SHOWN, cells

if TYPE_CHECKING:
    from goesc.api.model import Allocation, Function, Package
    from goesc.explain.model import Explanation
    from goesc.research.table import Study
    from goesc.source.positions import Position

ROWS_MAX = 200
_HEAP, _STACK = "color:#b3391f;font-weight:600", "color:#3b7a48"


def register() -> None:
    """Tell IPython, if it runs here, how goesc's objects look. Classes are named, not loaded."""
    running = sys.modules.get("IPython")
    shell = running.get_ipython() if running is not None else None
    if shell is not None:
        for kind, module, name, show in _SHOWN:
            shell.display_formatter.formatters[kind].for_type_by_name(module, name, show)


def package_html(package: Package) -> str:
    heap = sum(map(_on_heap, package.allocations))
    head = f"<p><b>{_text(package.path)}</b>: {heap} of {len(package.allocations)} allocations on the heap</p>"
    if package.errors:
        return head + "<ul>" + "".join(f"<li><code>{_text(str(e))}</code></li>" for e in package.errors) + "</ul>"
    rows = [f for f in package.functions if f.allocations]
    rows.sort(key=lambda f: -sum(map(_on_heap, f.allocations)))
    cells = [
        (
            _code(f.name),
            _place(f.position, package),
            str(sum(map(_on_heap, f.allocations))),
            str(sum(not _on_heap(a) for a in f.allocations)),
        )
        for f in rows[:ROWS_MAX]
    ]
    return head + _table(("function", "place", "heap", "stack"), cells) + _rest(len(rows))


def function_html(function: Function) -> str:
    parts = [f"<p>{_code(function.name)} at {_place(function.position, function.package)}</p>"]
    if function.allocations:
        cells = [_allocation(a, function.package) for a in function.allocations[:ROWS_MAX]]
        parts.append(_table(("value", "verdict", "kind", "loop", "bytes", "place"), cells))
        parts.append(_rest(len(function.allocations)))
    leaking = [p for p in function.parameters if p.to_heap >= 0 or p.to_results or p.moved]
    if leaking:
        cells = [
            (_code(p.name), str(p.to_heap) if p.to_heap >= 0 else "", _text(str(p.to_results or "")), "yes" * p.moved)
            for p in leaking
        ]
        parts.append(_table(("parameter", "to the heap, after derefs", "to results", "moved"), cells))
    return "".join(parts) + (function_svg(function) or "")


def function_svg(function: Function) -> str | None:
    """The drawn graph; None if there is none or it is too large for a picture."""
    if function.package is None:
        return None
    try:
        picture = connected(of_function(function.package, function.name))
        shown = [replace(node, position=_short(node.position, function.package)) for node in picture.nodes]
        picture = replace(picture, nodes=shown)
        return svg(picture) if picture.nodes else None
    except (KeyError, TooLarge):
        return None


def explanation_html(explanation: Explanation) -> str:
    tone = _STACK if explanation.verdict == "stack" else _HEAP
    steps = "".join(
        f"<li>{_text(step.words or step.reason)}"
        f"{f'<br>{_code(step.line.strip())}' if step.line else ''}"
        f' <span style="opacity:.7">{_place(step.position)}</span></li>'
        for step in explanation.steps
    )
    return f'<p style="{tone}">{_text(explanation.sentence)}</p>' + (f"<ol>{steps}</ol>" if steps else "")


def study_html(study: Study) -> str:
    rows = [*study.rows, study.total()]
    failed = [f"<p>failed: {_text(package)}: {_text(why)}</p>" for package, why in study.failed.items()]
    return _table(("package", *SHOWN), [(_text(row.package), *cells(row)) for row in rows]) + "".join(failed)


# Kind of display, class, what shows it.
_SHOWN: tuple[tuple[str, str, str, Callable[[Any], str | None]], ...] = (
    ("text/html", "goesc.api.model", "Package", package_html),
    ("text/html", "goesc.api.model", "Function", function_html),
    ("image/svg+xml", "goesc.api.model", "Function", function_svg),
    ("text/html", "goesc.explain.model", "Explanation", explanation_html),
    ("text/html", "goesc.research.table", "Study", study_html),
)


def _on_heap(a: Allocation) -> bool:
    """Whether it escapes and takes memory."""
    return a.escapes and not a.constant


def _place(at: Position, package: Package | None = None) -> str:
    """As HTML."""
    return _text(str(_short(at, package)))


def _short(at: Position, package: Package | None) -> Position:
    """`cart/cart.go:7:3` below the folder where this runs, else `net/http/server.go:31:2`."""
    folder, name = os.path.split(at.filename)
    short = os.path.relpath(at.filename) if folder else name
    if short.startswith(os.pardir):
        short = f"{package.path}/{name}" if package is not None and package.directory == folder else at.filename
    return at._replace(filename=short)


def _allocation(a: Allocation, package: Package | None) -> tuple[str, ...]:
    heap = _on_heap(a)
    word = "heap" if heap else "no memory" if a.escapes else "stack"
    verdict = f'<span style="{_HEAP if heap else _STACK}">{word}</span>'
    size = str(a.size) if a.size >= 0 else ""
    return _code(described(a.expression)), verdict, _text(a.kind), "yes" * a.in_loop, size, _place(a.position, package)


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """Cells are HTML already."""
    top = "".join(f'<th scope="col" style="text-align:left">{name}</th>' for name in head)
    body = "".join("<tr>" + "".join(f'<td style="text-align:left">{c}</td>' for c in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"


def _rest(count: int) -> str:
    return f"<p>… and {count - ROWS_MAX} more</p>" if count > ROWS_MAX else ""


def _code(text: str) -> str:
    return f"<code>{_text(text)}</code>"


def _text(text: str) -> str:
    return escape(clean(text), quote=True)
