"""The order in which package variables are initialized, and its cycles.

    var a = b; var b = 1    ->    init_order: b, a

Dependencies among constants, variables and functions form a graph; functions are eliminated from it, and then the node
with the fewest open dependencies goes first. Defined by cmd/compile/internal/types2/initorder.go (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import heapify, heappop, heappush
from typing import final

from goesc.check import decl, errors
from goesc.check.checker import Checker, DeclInfo
from goesc.check.info import Initializer
from goesc.source.components import components
from goesc.types.objects import Const, Func, Object, Var


@final
class _Node:
    __slots__ = ("done", "ndeps", "obj", "pred", "succ")

    def __init__(self, obj: Object) -> None:
        self.obj = obj
        self.pred: dict[_Node, None] = {}  # who needs obj
        self.succ: dict[_Node, None] = {}  # what obj needs
        self.ndeps = 0
        self.done = False


def init_order(check: Checker) -> None:
    nodes = _dependency_graph(check)
    # Constants come first, then fewest dependencies, then source order. Stale entries are skipped.
    queue = [(*_key(n), i) for i, n in enumerate(nodes)]
    heapify(queue)
    index = {n: i for i, n in enumerate(nodes)}
    emitted: set[DeclInfo] = set()
    while queue:
        _, ndeps, _, i = heappop(queue)
        n = nodes[i]
        if n.done or ndeps != n.ndeps:
            continue
        n.done = True
        if n.ndeps > 0:
            # Only a cycle leaves dependencies open; without a path back, another cycle is to blame.
            cycle = _find_path(check, n.obj)
            if cycle:
                _report_cycle(check, cycle)
        for p in n.pred:
            p.ndeps -= 1
            if not p.done:
                heappush(queue, (*_key(p), index[p]))
        if not isinstance(n.obj, Var):
            continue
        info = check.obj_map[n.obj]
        if not info.has_initializer() or info in emitted:
            continue
        emitted.add(info)
        assert info.init is not None
        check.info.init_order.append(Initializer(info.lhs or [n.obj], info.init))


def _key(n: _Node) -> tuple[bool, int, int]:
    return not isinstance(n.obj, Const), n.ndeps, n.obj.order


def _find_path(check: Checker, start: Object) -> list[Object]:
    """The first way from start back to itself, in source order: reversed, ending with start's successor."""
    obj_map = check.obj_map

    def deps_of(obj: Object) -> list[Object]:
        return sorted(obj_map[obj].deps, key=lambda d: d.order)

    seen = {start}
    path = [start]
    stack = [iter(deps_of(start))]
    while stack:
        for d in stack[-1]:
            if d is start:
                return [start, *reversed(path[1:])]
            if d not in seen:
                seen.add(d)
                path.append(d)
                stack.append(iter(deps_of(d)))
                break
        else:
            stack.pop()
            path.pop()
    return []


def _report_cycle(check: Checker, cycle: list[Object]) -> None:
    obj = cycle[0]
    if len(cycle) == 1:
        text = f"initialization cycle: {obj.name} refers to itself"
        errors.error(check, obj, "InvalidInitCycle", text)
        return
    err = errors.new_error(check, "InvalidInitCycle")
    errors.add_f(err, obj, f"initialization cycle for {obj.name}")
    decl.add_references(err, obj, cycle[::-1], lambda o: o.name)
    errors.report(err)


def _dependency_graph(check: Checker) -> list[_Node]:
    """Variables and constants, each with those that it needs, directly or through functions."""
    obj_map = check.obj_map
    nodes: dict[Object, _Node] = {o: _Node(o) for o in obj_map if isinstance(o, (Const, Var))}
    needs = _needs_of_functions(check)
    for obj, n in nodes.items():
        for d in obj_map[obj].deps:
            for needed in needs.get(d, (d,)):
                m = nodes.get(needed)
                if m is not None:
                    n.succ[m] = None
                    m.pred[n] = None
        n.ndeps = len(n.succ)
    return list(nodes.values())


def _needs_of_functions(check: Checker) -> dict[Object, frozenset[Object]]:
    """What each function needs of variables and constants, directly or through functions.

    Functions that need each other need the same, and functions that add nothing share the set of their callee; so the
    cost is that of the graph and of the sets.
    """
    obj_map = check.obj_map
    needs: dict[Object, frozenset[Object]] = {}

    def functions(some: Iterable[Object]) -> list[Object]:
        return [obj for obj in some if isinstance(obj, Func) and obj in obj_map]

    for members in components(functions(obj_map), lambda f: functions(obj_map[f].deps)):
        _complete(check, members, needs)
    return needs


def _complete(check: Checker, members: Sequence[Object], needs: dict[Object, frozenset[Object]]) -> None:
    """Give the functions of a component what they need together."""
    direct: set[Object] = set()
    below: set[frozenset[Object]] = set()
    for member in members:
        for d in check.obj_map[member].deps:
            if d in needs:
                below.add(needs[d])
            elif not isinstance(d, Func):
                direct.add(d)
    largest = max(below, key=len, default=frozenset())
    together = direct.union(*below)
    found = largest if len(together) == len(largest) else frozenset(together)
    for member in members:
        needs[member] = found
