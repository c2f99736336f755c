"""Strong components of a graph, successors first (R. Tarjan, 1972, without recursion).

components(["a"], {"a": "bc", "b": "a", "c": ""}.__getitem__)     ->   ["c"], ["a", "b"]
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def components(roots: Iterable[T], successors: Callable[[T], Iterable[T]]) -> Iterator[list[T]]:
    """Those that are reached from roots. A member's successors are asked for once."""
    number: dict[T, int] = {}
    low: dict[T, int] = {}  # of those whose component is not complete
    waiting: list[T] = []
    for root in roots:
        if root in number:
            continue
        number[root] = low[root] = len(number)
        waiting.append(root)
        stack = [(root, iter(successors(root)))]
        while stack:
            node, rest = stack[-1]
            for other in rest:
                if other not in number:
                    number[other] = low[other] = len(number)
                    waiting.append(other)
                    stack.append((other, iter(successors(other))))
                    break
                if other in low:
                    low[node] = min(low[node], number[other])
            else:
                stack.pop()
                if stack:
                    caller = stack[-1][0]
                    low[caller] = min(low[caller], low[node])
                if low[node] == number[node]:
                    at = len(waiting) - 1
                    while waiting[at] != node:
                        at -= 1
                    found = waiting[at:]
                    del waiting[at:]
                    for member in found:
                        del low[member]
                    yield found
