"""Where the nodes of a drawing go: layers from left to right, as values flow.

    place({"a": (80, 24), "b": (40, 24)}, [("a", "b")])
    Layout(corners={"a": (0, 0), "b": (150, 0)}, lines=[[(80, 12), (150, 12)]], ...)

The method is Sugiyama, Tagawa and Toda's (1981): cycles are broken, nodes layered by the longest way to them, long
edges cut into pieces, layers ordered by barycentres, and nodes moved towards their neighbours. It is plain and
deterministic; Graphviz draws large graphs better and is used where it is installed and asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeAlias, final

LAYER_GAP = 26.0
NODE_GAP = 12.0
SWEEPS = 8
Point: TypeAlias = tuple[float, float]


@final
@dataclass(slots=True)
class Layout:
    """Top left corners of the nodes, and for each edge the points that it goes through."""

    corners: dict[str, Point] = field(default_factory=dict)
    lines: list[list[Point]] = field(default_factory=list)
    middles: list[Point] = field(default_factory=list)  # of the edges' labels
    width: float = 0.0
    height: float = 0.0


def place(sizes: Mapping[str, Point], edges: Sequence[tuple[str, str]], labels: Sequence[Point] = ()) -> Layout:
    """Lay out nodes of given width and height, with room in the middle of each edge for a label of given size."""
    names = list(sizes)
    number = {name: i for i, name in enumerate(names)}
    arcs = [(number[a], number[b]) for a, b in edges]
    forward = _without_cycles(len(names), arcs)
    # Nodes stand in the even layers, so that the middle of every edge has a layer of its own.
    chains, layer = _cut_edges(forward, [2 * at for at in _layers(len(names), forward)])
    boxes = [sizes[n] for n in names] + [(0.0, 4.0)] * (len(layer) - len(names))
    for chain, label in zip(chains, labels, strict=False):
        if len(chain) > 2:
            boxes[chain[len(chain) // 2]] = label
    rows = _ordered(layer, chains)
    top = _vertical(rows, chains, [height for _, height in boxes])
    left = _horizontal(rows, boxes)
    return _result(names, boxes, arcs, forward, chains, layer, top, left)


def _without_cycles(count: int, arcs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The arcs, those turned round that would close a cycle in a depth-first walk."""
    out: list[list[int]] = [[] for _ in range(count)]
    for i, (a, _) in enumerate(arcs):
        out[a].append(i)
    state = [0] * count  # 0 new, 1 on the way, 2 done
    turned: set[int] = set()
    for start in range(count):
        if state[start]:
            continue
        state[start] = 1
        stack = [(start, iter(out[start]))]
        while stack:
            at, rest = stack[-1]
            for i in rest:
                to = arcs[i][1]
                if state[to] == 1:
                    turned.add(i)
                elif state[to] == 0:
                    state[to] = 1
                    stack.append((to, iter(out[to])))
                    break
            else:
                state[at] = 2
                stack.pop()
    return [(b, a) if i in turned else (a, b) for i, (a, b) in enumerate(arcs)]


def _layers(count: int, arcs: list[tuple[int, int]]) -> list[int]:
    """The longest way to each node, then sources moved next to what they flow to. Arcs from a node to itself do not
    count."""
    out: list[list[int]] = [[] for _ in range(count)]
    missing = [0] * count
    for a, b in arcs:
        if a != b:
            out[a].append(b)
            missing[b] += 1
    sources = [i for i in range(count) if not missing[i]]
    layer = [0] * count
    todo = list(sources)
    for at in todo:
        for to in out[at]:
            layer[to] = max(layer[to], layer[at] + 1)
            missing[to] -= 1
            if not missing[to]:
                todo.append(to)
    for at in sources:
        if out[at]:
            layer[at] = max(0, min(layer[to] for to in out[at]) - 1)
    return layer


def _cut_edges(arcs: list[tuple[int, int]], layer: list[int]) -> tuple[list[list[int]], list[int]]:
    """Each arc as the chain of nodes that it goes through, with a new node in every layer that it crosses."""
    layer = list(layer)
    chains = []
    for a, b in arcs:
        chain = [a]
        for between in range(layer[a] + 1, layer[b]):
            chain.append(len(layer))
            layer.append(between)
        chain.append(b)
        chains.append(chain)
    return chains, layer


def _neighbours(count: int, chains: list[list[int]]) -> tuple[list[list[int]], list[list[int]]]:
    before: list[list[int]] = [[] for _ in range(count)]
    after: list[list[int]] = [[] for _ in range(count)]
    for chain in chains:
        for a, b in pairwise(chain):
            if a != b:
                after[a].append(b)
                before[b].append(a)
    return before, after


def _ordered(layer: list[int], chains: list[list[int]]) -> list[list[int]]:
    """The nodes of each layer from top to bottom, so that few edges cross."""
    rows: list[list[int]] = [[] for _ in range(max(layer, default=-1) + 1)]
    for node, at in enumerate(layer):
        rows[at].append(node)
    before, after = _neighbours(len(layer), chains)
    rank = [0.0] * len(layer)
    for row in rows:
        _number(row, rank)
    for sweep in range(SWEEPS):
        down = sweep % 2 == 0
        beside = before if down else after
        for row in rows if down else reversed(rows):
            row.sort(key=lambda n: sum(rank[m] for m in beside[n]) / len(beside[n]) if beside[n] else rank[n])
            _number(row, rank)
    return rows


def _number(row: list[int], rank: list[float]) -> None:
    for i, node in enumerate(row):
        rank[node] = float(i)


def _vertical(rows: list[list[int]], chains: list[list[int]], heights: list[float]) -> list[float]:
    """Tops: every node as near to the middle of its neighbours as those above and below it in its layer let it."""
    before, after = _neighbours(len(heights), chains)
    middle = [0.0] * len(heights)
    for row in rows:
        at = 0.0
        for node in row:
            middle[node] = at + heights[node] / 2
            at += heights[node] + NODE_GAP
    for sweep in range(SWEEPS):
        down = sweep % 2 == 0
        beside = before if down else after
        for row in rows if down else reversed(rows):
            wanted = [_mean([middle[m] for m in beside[n]], middle[n]) for n in row]
            for node, at in zip(row, _spread(wanted, [heights[n] for n in row]), strict=True):
                middle[node] = at
    return [m - h / 2 for m, h in zip(middle, heights, strict=True)]


def _mean(values: Iterable[float], otherwise: float) -> float:
    known = list(values)
    return sum(known) / len(known) if known else otherwise


def _spread(wanted: list[float], heights: list[float]) -> list[float]:
    """Places in the given order, as near to the wanted as the gaps allow: blocks that meet are moved as one."""
    blocks: list[tuple[float, float, int]] = []  # (sum of wanted first places, offset so far, members)
    offsets = []
    at = 0.0
    for i, height in enumerate(heights):
        offsets.append(at)
        at += height / 2 + NODE_GAP + (heights[i + 1] / 2 if i + 1 < len(heights) else 0.0)
    for want, offset in zip(wanted, offsets, strict=True):
        total, members = want - offset, 1
        while blocks and blocks[-1][0] / blocks[-1][2] > total / members:
            more, _, count = blocks.pop()
            total += more
            members += count
        blocks.append((total, 0.0, members))
    out: list[float] = []
    for total, _, members in blocks:
        for _ in range(members):
            out.append(total / members + offsets[len(out)])
    return out


def _horizontal(rows: list[list[int]], boxes: Sequence[Point]) -> list[tuple[float, float]]:
    """(left, width) of each layer."""
    columns = []
    at = 0.0
    for row in rows:
        width = max((boxes[n][0] for n in row), default=0.0)
        columns.append((at, width))
        at += width + LAYER_GAP
    return columns


def _result(
    names: list[str],
    boxes: Sequence[Point],
    arcs: list[tuple[int, int]],
    forward: list[tuple[int, int]],
    chains: list[list[int]],
    layer: list[int],
    top: list[float],
    columns: list[tuple[float, float]],
) -> Layout:
    lift = min(top, default=0.0)
    lefts = []
    for node, (width, _) in enumerate(boxes):
        left, column = columns[layer[node]]
        lefts.append(left + (column - width) / 2)
    out = Layout()
    for i, name in enumerate(names):
        out.corners[name] = (lefts[i], top[i] - lift)
    for node, (width, height) in enumerate(boxes):
        out.width = max(out.width, lefts[node] + width)
        out.height = max(out.height, top[node] - lift + height)
    for (a, b), straight, chain in zip(arcs, forward, chains, strict=True):
        if a == b:
            x, y = lefts[a], top[a] - lift
            right = x + boxes[a][0]
            out.lines.append([(right, y + 12.0), (right + 18.0, y - 6.0), (right - 12.0, y)])
            out.middles.append((right + 18.0, y - 10.0))
            continue
        points = []
        for i, node in enumerate(chain):
            x, y = lefts[node], top[node] - lift + boxes[node][1] / 2
            if i:
                points.append((x, y))
            if i < len(chain) - 1 and (boxes[node][0] or not i):
                points.append((x + boxes[node][0], y))
        middle = chain[len(chain) // 2]
        out.middles.append((lefts[middle] + boxes[middle][0] / 2, top[middle] - lift + boxes[middle][1] / 2))
        out.lines.append(points if straight == (a, b) else points[::-1])
    return out
