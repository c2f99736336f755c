"""The graph in the language of Graphviz.

    digraph "sum" { ...  "0.3" [label="res\\nx.go:2:27", fillcolor="#f7d9d3"]; "0.3" -> "0.5" [label="& return"]; }

Functions are clusters. Verdicts show by colour and, for those who do not see it, by the line around a node: heap is
bold, leaking parameters are dashed.
"""

from __future__ import annotations

from goesc.report.graph import Node, Picture
from goesc.source.visible import visible

# (fill, line, text) by verdict; the page and the SVG drawing use the same in light mode.
COLOURS: dict[str, tuple[str, str, str]] = {
    "heap": ("#fbe3dc", "#b3391f", "#5d1a0c"),
    "leak": ("#fdf0cf", "#a06a00", "#4f3500"),
    "stack": ("#e4f1e6", "#3b7a48", "#17391f"),
    "none": ("#eef0f3", "#7a828e", "#2b3038"),
}
_STYLES = {"heap": "filled,rounded,bold", "leak": "filled,rounded,dashed", "stack": "filled,rounded"}
LABEL_MAX = 60  # characters of an expression that a node shows


def dot(picture: Picture) -> str:
    lines = [
        f"digraph {quote(picture.title)} {{",
        "  rankdir=LR;",
        '  node [shape=box, fontname="Helvetica", fontsize=11, margin="0.12,0.06"];',
        '  edge [fontname="Helvetica", fontsize=9, color="#6a7380", fontcolor="#4a525d"];',
    ]
    groups: dict[str, list[Node]] = {}
    for node in picture.nodes:
        groups.setdefault(node.function, []).append(node)
    for number, (function, nodes) in enumerate(groups.items()):
        indent = "  "
        if function:
            lines.append(f"  subgraph cluster_{number} {{")
            lines.append(f'    label={quote(function)}; fontname="Helvetica"; fontsize=11; color="#c9ced6";')
            indent = "    "
        lines += [indent + _node(node) for node in nodes]
        if function:
            lines.append("  }")
    for edge in picture.edges:
        lines.append(f"  {quote(edge.source)} -> {quote(edge.target)} [label={quote(edge.label)}];")
    lines.append("}")
    return "\n".join(lines) + "\n"


def _node(node: Node) -> str:
    fill, line, text = COLOURS[tone(node)]
    shape = ", shape=doubleoctagon" if node.role == "heap" else ""
    place = short_place(node)
    label = quote(shorten(node.label) + (f"\n{place}" if place else ""))
    return (
        f"{quote(node.key)} [label={label}, tooltip={quote(node.label)}, style={quote(_STYLES[node.verdict])}, "
        f'fillcolor="{fill}", color="{line}", fontcolor="{text}"{shape}];'
    )


def tone(node: Node) -> str:
    """The colour of a node: its verdict; grey for what has none."""
    return "none" if node.role in ("mutator", "callee", "temporary", "result") else node.verdict


def short_place(node: Node) -> str:
    """File without folders, line and column."""
    at = node.position
    if not at.line:
        return ""
    base = visible(at.filename.replace("\\", "/").rpartition("/")[2])
    return f"{base}:{at.line}:{at.column}" if at.column else f"{base}:{at.line}"


def shorten(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= LABEL_MAX else flat[: LABEL_MAX - 1] + "…"


def quote(text: str) -> str:
    """A quoted string: backslashes and quotes escaped, line breaks as centred lines, what people cannot see as text."""
    shown = "\n".join(visible(line) for line in text.split("\n"))
    return '"' + shown.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
