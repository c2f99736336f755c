"""A profile on the page: its places as rows, and the tree of its stacks that the flame graph draws.

    data["profile"]["sites"]        rows in the order of SITE, their parts in that of PART
    data["profile"]["nodes"]        [parent, name, kind, objects, bytes] of each frame, parents first

Frames that call each other are merged by function, as they lie on each other; on the innermost one lies what takes the
memory. What is below a thousandth of all objects and of all bytes is left out of the tree.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, final

from goesc.advice.adviser import Adviser
from goesc.profile.advice import advice_on
from goesc.profile.names import file_name, plain, with_package

if TYPE_CHECKING:
    from goesc.profile.account import Account, Part, Row
    from goesc.profile.pprof import Frame
    from goesc.profile.sites import Amount, Frames, Leaf
    from goesc.report.html.collect import Collector

SITE = ("package", "function", "file", "line", "inlined", "objects", "bytes", "parts")
PART = ("state", "objects", "bytes", "sizes", "loop", "reasons", "advice", "allocation")
REASON = ("what", "made", "runtime", "cause", "words", "escape")
ADVICE = ("file", "line", "column", "words", "before", "after")
CALL = ("function", "file", "line", "callee", "objects", "bytes")
NODE = ("parent", "name", "kind", "objects", "bytes")
# What a frame is: a function of others, or of a named package; memory that is taken because something escapes, or not.
OTHERS, OWN, ESCAPES, GROWS = range(4)
_LEAST: Final = 1000  # of all objects, and of all bytes
_ROOT: Final = -1


def profile_tables(c: Collector, account: Account, adviser: Adviser | None) -> dict[str, Any]:
    t = c.texts
    numbers = {package.path: number for number, package in enumerate(p for p in c.packages if p.named or p.errors)}
    calls = [
        [t(f.place.function), c.files(f.place.file), f.place.line, t(with_package(f.callee)), *_amount(f.amount)]
        for f in account.behind
    ]
    return {
        "measure": account.sites.measure.name.lower().replace("_", " "),
        "total": _amount(account.sites.total),
        "here": _amount(account.here),
        "states": {state.name.lower(): _amount(amount) for state, amount in account.states.items()},
        "sites": [_site(c, row, numbers[row.package.path], adviser) for row in account.rows],
        "calls": calls,
        "nodes": _nodes(c, account),
        "columns": {"site": SITE, "part": PART, "reason": REASON, "call": CALL, "node": NODE},
    }


def _amount(amount: Amount) -> list[int]:
    return [amount.objects, amount.bytes]


def _site(c: Collector, row: Row, package: int, adviser: Adviser | None) -> list[Any]:
    inner = row.through[-1:]
    inlined = "".join(f"{plain(with_package(f.function))} ({file_name(f.file)}:{f.line})" for f in inner)
    place = [c.texts(row.place.function), c.files(row.place.file), row.place.line, c.texts(inlined)]
    parts = sorted(row.parts, key=lambda part: -abs(part.amount.objects))
    return [package, *place, *_amount(row.amount), [_part(c, part, adviser) for part in parts]]


def _part(c: Collector, part: Part, adviser: Adviser | None) -> list[Any]:
    t = c.texts
    reasons = [
        [t(reason.what), t(reason.made), t(reason.runtime), t(reason.cause), t(reason.words), int(reason.escape)]
        for reason in part.reasons
    ]
    known = (c.row_of.get(id(asked.call.allocation), -1) for asked in part.asked if asked.call.allocation is not None)
    allocation = next((row for row in known if row >= 0), -1) if part.is_escape else -1
    advice = [c.advice(found) for found in advice_on(part, adviser)] if adviser is not None else []
    return [
        t(part.state.name.lower()), *_amount(part.amount), sorted(part.sizes), int(part.in_loop), reasons, advice,
        allocation,
    ]  # fmt: skip


# --- The tree ----------------------------------------------------------------------------------------------


@final
class _Node:
    __slots__ = ("bytes", "inner", "kind", "name", "objects")

    def __init__(self, name: str, kind: int) -> None:
        self.name = name
        self.kind = kind
        self.objects = self.bytes = 0
        self.inner: dict[tuple[str, int], _Node] = {}


def _nodes(c: Collector, account: Account) -> list[list[int]]:
    root = _Node("all", OTHERS)
    for leaf, stack, amount in account.sites.stacks():
        if amount.objects <= 0 and amount.bytes <= 0:
            continue  # less than in a base: nothing that can be drawn
        node = root
        _count(node, amount)
        for name, kind in _levels(account, leaf, stack):
            key = (name, kind)
            if key not in node.inner:
                node.inner[key] = _Node(name, kind)
            node = node.inner[key]
            _count(node, amount)
    out: list[list[int]] = []
    todo = [(root, _ROOT)]
    while todo:
        node, parent = todo.pop()
        number = len(out)
        out.append([parent, c.texts(node.name), node.kind, node.objects, node.bytes])
        inner = sorted(node.inner.values(), key=lambda n: (n.objects, n.name))
        todo += [(n, number) for n in inner if n.objects * _LEAST >= root.objects or n.bytes * _LEAST >= root.bytes]
    return out


def _count(node: _Node, amount: Amount) -> None:
    node.objects += max(amount.objects, 0)
    node.bytes += max(amount.bytes, 0)


def _levels(account: Account, leaf: Leaf | None, stack: tuple[Frames, ...]) -> Iterator[tuple[str, int]]:
    """The frames of a stack from its outer end, and what takes the memory at the inner one."""
    if leaf is None:
        yield "runtime", OTHERS
        return
    inner = (leaf.frames, *stack[1:])
    for frames in reversed(inner):
        for frame in reversed(frames):
            yield plain(frame.function), OWN if _is_own(account, frame) else OTHERS
    part = account.part_of(leaf)
    if part is not None and part.reasons:
        what = " or ".join(dict.fromkeys(reason.what for reason in part.reasons))
        yield what, ESCAPES if part.is_escape else GROWS


def _is_own(account: Account, frame: Frame) -> bool:
    return account.path_of(frame) in account.named
