"""The graph as a picture, without Graphviz: for notebooks, and where `dot` is not installed.

    svg(picture)   ->   '<svg xmlns="http://www.w3.org/2000/svg" role="img" ...>...</svg>'

The text is escaped, nothing is loaded and no script runs, so the result may stand in any page.
"""

from __future__ import annotations

import re
from html import escape

from goesc.report.graph import Edge, Node, Picture
from goesc.report.graph_dot import COLOURS, short_place, shorten, tone
from goesc.report.graph_layout import Point, place
from goesc.source.visible import visible

CHARACTER = 6.7  # width of one, in the font and size of the labels
SMALL = 5.0  # the same for labels of edges
HEIGHT = 38.0
MARGIN = 14.0
NODES_MAX = 400  # a drawing of more is no picture any more
_NOT_XML = re.compile("[\ufffe\uffff]")
_DASHES = {"leak": ' stroke-dasharray="4 3"'}


class TooLarge(ValueError):
    """More nodes than a drawing shows."""


def svg(picture: Picture) -> str:
    """Raises TooLarge; `around` and `path` cut out what can be drawn."""
    if len(picture.nodes) > NODES_MAX:
        raise TooLarge(f"{len(picture.nodes)} nodes are too many for a drawing; at most {NODES_MAX} are drawn")
    sizes = {n.key: (max(54.0, CHARACTER * max(len(s) for s in _lines(n)) + 18.0), HEIGHT) for n in picture.nodes}
    labels = [(SMALL * len(e.label) + 6.0, 12.0) for e in picture.edges]
    layout = place(sizes, [(e.source, e.target) for e in picture.edges], labels)
    width, height = layout.width + 2 * MARGIN, layout.height + 2 * MARGIN
    title = _text(picture.title)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{title}" width="{width:.0f}"',
        f' height="{height:.0f}" viewBox="{-MARGIN:.0f} {-MARGIN:.0f} {width:.0f} {height:.0f}"',
        ' font-family="Helvetica, Arial, sans-serif" font-size="11">',
        f"<title>{title}</title>",
        '<defs><marker id="goesc-arrow" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="7" markerHeight="7"',
        ' orient="auto-start-reverse"><path d="M0 0.8 L8 4 L0 7.2 Z" fill="#7a828e"/></marker></defs>',
        f'<rect x="{-MARGIN:.0f}" y="{-MARGIN:.0f}" width="{width:.0f}" height="{height:.0f}" fill="#ffffff"/>',
    ]
    parts += [_edge(*drawn) for drawn in zip(picture.edges, layout.lines, layout.middles, strict=True)]
    parts += [_node(n, layout.corners[n.key], sizes[n.key][0]) for n in picture.nodes]
    parts.append("</svg>")
    return "\n".join(parts) + "\n"


def _lines(node: Node) -> list[str]:
    second = short_place(node)
    return [shorten(node.label), second] if second else [shorten(node.label)]


def _node(node: Node, corner: Point, width: float) -> str:
    fill, line, ink = COLOURS[tone(node)]
    x, y = corner
    bold = 2.2 if node.verdict == "heap" and tone(node) == "heap" else 1.2
    out = [
        f'<g class="node {tone(node)}"><title>{_text(_spoken(node))}</title>',
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{HEIGHT}" rx="6" fill="{fill}" stroke="{line}"',
        f' stroke-width="{bold}"{_DASHES.get(tone(node), "")}/>',
    ]
    lines = _lines(node)
    at = y + (24.0 if len(lines) == 1 else 16.5)
    middle = x + width / 2
    out.append(f'<text x="{middle:.1f}" y="{at:.1f}" text-anchor="middle" fill="{ink}">{_text(lines[0])}</text>')
    if len(lines) > 1:
        out.append(
            f'<text x="{middle:.1f}" y="{y + 30.0:.1f}" text-anchor="middle" fill="{ink}" fill-opacity="0.75" '
            f'font-size="9">{_text(lines[1])}</text>'
        )
    return "".join(out) + "</g>"


def _spoken(node: Node) -> str:
    where = f" in {node.function}" if node.function else ""
    at = f", {node.position}" if node.position.line else ""
    verdict = {"heap": "on the heap", "leak": "leaks", "stack": "does not escape"}[node.verdict]
    return f"{node.label}: {node.role}{where}, {verdict}{at}"


def _edge(edge: Edge, points: list[Point], middle: Point) -> str:
    (px, py), *rest = points
    path = [f"M{px:.1f} {py:.1f}"]
    for x, y in rest:
        bend = (x - px) / 2
        path.append(f"C{px + bend:.1f} {py:.1f} {x - bend:.1f} {y:.1f} {x:.1f} {y:.1f}" if y != py else f"H{x:.1f}")
        px, py = x, y
    mx, my = middle
    return (
        f'<g class="edge"><path d="{" ".join(path)}" fill="none" stroke="#a2a9b4" marker-end="url(#goesc-arrow)"/>'
        f'<text x="{mx:.1f}" y="{my + 3:.1f}" text-anchor="middle" fill="#3d454f" font-size="9.5" stroke="#ffffff" '
        f'stroke-width="4" stroke-linejoin="round" paint-order="stroke">{_text(edge.label)}</text></g>'
    )


def clean(text: str) -> str:
    """Without characters that markup cannot hold, or that people cannot see."""
    return _NOT_XML.sub("\ufffd", visible(text))


def _text(text: str) -> str:
    return escape(clean(text), quote=True)
