"""The page: the template with the style, the scripts and the data put in.

    page(collect(packages))   ->   '<!doctype html>...'

The data is JSON, compressed and in base64, so no text of a program can end the element that holds it; the scripts make
elements and set their text, never markup. A Content-Security-Policy in the page allows these scripts and this style,
by their digests, and nothing from anywhere else. The same input gives the same bytes.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
from html import escape
from importlib.resources import files
from typing import Any

from goesc.source.gcflags import BUILD_WORDS, BUILDS
from goesc.source.visible import visible

ASSETS = "goesc.report.html"
SCRIPTS = (
    "text.js", "data.js", "details.js", "table.js", "source.js", "drawing.js", "flame.js", "profile.js", "treemap.js",
    "overview.js", "allocations.js", "parameters.js", "graph.js", "search.js", "app.js",
)  # fmt: skip
VENDOR = "vendor/dagre.min.js"


def page(data: dict[str, Any]) -> str:
    """The whole page. `data` is what collect gives. The graphs, which only one view draws, are packed apart."""
    tables = {name: table for name, table in data.items() if name != "graphs"}
    vendor = asset(VENDOR)
    script = '"use strict";\n(() => {\n' + "\n".join(asset(name) for name in SCRIPTS) + "\n})();\n"
    style = asset("style.css")
    policy = (
        f"default-src 'none'; script-src {_digest(vendor)} {_digest(script)}; style-src {_digest(style)}; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )
    is_heap, is_apart = (data["columns"]["allocation"].index(name) for name in ("heap", "apart"))
    heap = sum(row[is_heap] for row in data["allocations"])
    stack = sum(not row[is_heap] and not row[is_apart] for row in data["allocations"])
    parts = {
        "policy": policy,
        "title": escape(visible(str(data["title"]))),
        "heap": f"{heap:,}",
        "stack": f"{stack:,}",
        "build": escape(BUILD_WORDS[BUILDS.index(data["build"])]),
        "go": escape(str(data["go"])),
        "picked": escape(visible(str(data["picked"]))),
        "tool": escape(str(data["tool"])),
        "style": style,
        "licence": asset("vendor/dagre.LICENSE.txt").replace("-->", ""),
        "vendor": vendor,
        "script": script,
        "data": _packed(tables),
        "graphs": _packed(data["graphs"]),
    }
    pieces = asset("template.html").split("{{")
    out = [pieces[0]]
    for piece in pieces[1:]:
        name, _, rest = piece.partition("}}")
        out += [parts[name], rest]
    return "".join(out)


def _packed(table: object) -> str:
    text = json.dumps(table, ensure_ascii=False, separators=(",", ":"))
    return base64.b64encode(gzip.compress(text.encode(), 9, mtime=0)).decode()


def asset(name: str) -> str:
    """A file that comes with the package."""
    return files(ASSETS).joinpath("assets", *name.split("/")).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
