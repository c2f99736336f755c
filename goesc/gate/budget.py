"""How often a run of a function takes memory, as far as that can be told before.

    //goesc:noalloc budget=2
    func f(s string) *T { ... }           Spent(calls=3, endless=())

Every call of the run time that takes memory counts once, whatever the branches around it and however much it takes; one
in a loop has no bound, which `endless` tells with the way to it. Of a benchmark it is the loop of b.N, b.Loop or
pb.Next that counts as the run, and what stands outside of it does not count, as in allocs/op of `go test -benchmem`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias, final

from goesc.allocs.words import many
from goesc.api import Function, Package
from goesc.explain.terms import Terms, instance
from goesc.gate.reach import LIMIT, Reach
from goesc.gate.scopes import Layout
from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.syntax.positions import end_pos
from goesc.syntax.printer import expr_string
from goesc.syntax.walk import inspect

# (place of the compiled function, place in it, loops of it around that) -> loops of a run; None: no part of a run
Depth: TypeAlias = "Callable[[int, int, int], int | None]"

_TESTING: Final = "testing."


@final
class Spent(NamedTuple):
    calls: int
    endless: tuple[str, ...] = ()  # the first that has no bound: functions on the way, then what it is
    seen: tuple[tuple[int, str], ...] = ()  # places in the function itself, and what each does


_Callee: TypeAlias = "tuple[str, Package, Function, int]"  # name, where, function, loops
_Node: TypeAlias = "tuple[Package, Function]"


@final
class Budgets:
    """Counts; what is known of functions that were called is kept."""

    def __init__(self, reach: Reach) -> None:
        self._reach = reach
        self._known: dict[int, Spent] = {}

    def spent(self, package: Package, functions: Sequence[Function], depth: Depth, follow: bool) -> Spent:
        """A run of a function, of whose code `functions` is all there is: itself and its function literals."""
        seen: list[tuple[int, str]] = []
        total = Spent(0)
        for function in functions:
            for call in self._reach.allocating(package, function):
                loops = depth(function.pos, call.places[-1], call.loops)
                if loops is not None:
                    happens = Terms(package).happens(call)
                    seen.append((call.places[-1], f"{happens}, which {call.takes}"))
                    total = _more(total, Spent(1), happens, loops)
        own = {id(function) for function in functions}
        for function in functions if follow else ():
            for pos, name, where, target, inside in self._reach.callees(package, function):
                loops = depth(function.pos, pos, inside)
                if target is None or where is None or id(target) in own or loops is None or name.startswith(_TESTING):
                    continue
                inner = self._whole(where, target)
                if inner.calls or inner.endless:
                    often = "any number of times" if inner.endless else many(inner.calls, "time")
                    seen.append((pos, f"{instance(name)} may take memory {often}"))
                total = _more(total, inner, name, loops)
        return Spent(total.calls, total.endless, tuple(seen))

    def _whole(self, package: Package, function: Function) -> Spent:
        """A called function with all that it calls: callees first, without recursion. Of functions that call each other
        only the first is sure to be told whole, so what was met on the way is not kept."""
        if id(function) in self._known:
            return self._known[id(function)]
        known: dict[int, Spent] = {}
        todo: list[tuple[_Node, list[_Callee], Iterator[_Callee]]] = []
        open_: set[int] = set()
        again: set[int] = set()  # functions that call themselves, perhaps through others

        def enter(where: Package, f: Function) -> None:
            open_.add(id(f))
            below = [
                (name, there, target, loops)
                for _, name, there, target, loops in self._reach.callees(where, f)
                if target is not None and there is not None
            ]
            todo.append(((where, f), below, iter(below)))

        enter(package, function)
        while todo:
            (where, f), below, rest = todo[-1]
            for _, there, target, _ in rest:
                if id(target) in open_:
                    again.add(id(target))
                elif id(target) not in known and len(known) + len(todo) < LIMIT:
                    enter(there, target)
                    break
            else:
                todo.pop()
                open_.discard(id(f))
                known[id(f)] = self._sum(where, f, below, known, id(f) in again)
        self._known[id(function)] = known[id(function)]
        return known[id(function)]

    def _sum(
        self, package: Package, function: Function, below: list[_Callee], known: Mapping[int, Spent], again: bool
    ) -> Spent:
        total = Spent(0)
        for call in self._reach.allocating(package, function):
            total = _more(total, Spent(1), Terms(package).happens(call), call.loops)
        for name, _, target, loops in below:
            total = _more(total, known.get(id(target), Spent(0)), name, loops)
        if again and total.calls and not total.endless:
            return Spent(total.calls, (f"{instance(function.name)} calls itself",))
        return total


def _more(total: Spent, other: Spent, name: str, loops: int) -> Spent:
    """With what one place of the code does."""
    if not other.calls and not other.endless:
        return total
    endless = total.endless
    if not endless and other.endless:
        endless = (name, *other.endless)
    elif not endless and loops:
        endless = (f"{name} in a loop",)
    return Spent(total.calls if loops else total.calls + other.calls, endless)


def depth_in(layout: Layout, function: ast.FuncDecl) -> Depth:
    """The loops around places of a declared function, its literals included, as the source has them."""
    loops: list[tuple[Pos, Pos, bool]] = []
    timers: dict[str, tuple[str, ...]] = {}
    is_benchmark = function.name.value.startswith("Benchmark") and layout.file.name.endswith("_test.go")

    def look(node: ast.Node | None) -> bool:
        if isinstance(node, ast.FuncType) and is_benchmark:
            timers.update(_timers(node))
        elif isinstance(node, ast.ForStmt):
            loops.append((node.body.pos, end_pos(node.body), _is_run(node, timers)))
        return True

    inspect(function, look)
    measured = any(run for _, _, run in loops)

    def depth(compiled: int, pos: int, inside: int) -> int | None:
        around = [(start, run) for start, end, run in loops if start <= pos <= end]
        inlined = max(0, inside - sum(start > compiled for start, _ in around))
        if measured:
            first = next((i for i, (_, run) in enumerate(around) if run), None)
            if first is None:
                return None
            around = around[first:]
        return sum(not run for _, run in around) + inlined

    return depth


_RUNS: Final = {"*testing.B": ("Loop", "N"), "*testing.PB": ("Next",)}


def _timers(signature: ast.FuncType) -> dict[str, tuple[str, ...]]:
    """Parameters that tell a loop how often to run, and what of them does."""
    return {
        param.name.value: _RUNS[shown]
        for param in signature.params
        if param.name is not None and (shown := expr_string(param.type)) in _RUNS
    }


def _is_run(loop: ast.ForStmt, timers: Mapping[str, Sequence[str]]) -> bool:
    """for b.Loop(), for pb.Next(), for i := 0; i < b.N; i++, for range b.N."""
    found = False

    def look(node: ast.Node | None) -> bool:
        nonlocal found
        if isinstance(node, ast.SelectorExpr) and isinstance(node.x, ast.Name):
            found = found or node.sel.value in timers.get(node.x.value, ())
        return True

    for part in (loop.cond, loop.init if isinstance(loop.init, ast.RangeClause) else None):
        if part is not None:
            inspect(part, look)
    return found
