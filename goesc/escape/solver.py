"""The fixed point: which locations escape, persist, are mutated or called, and what parameters leak.

From every location (the root) a walk finds the least derefs at which each other location flows to it.
Derefs below 0 mean "its address flows to the root": if the root outlives the location, the location
escapes. A location whose attributes grow is walked again. Derefs on the way are bounded below by 0, so
negative cycles cannot run away.

    p = &x; return p    root ~r0: p at 0, x at -1: ~r0 outlives x, so x escapes

The order of the work lists is gc's, because the path that an explanation shows depends on it; the
verdicts do not (reference.py decides them without work lists). cmd/compile/internal/escape/solve.go (Go 1.27.3).

Where no explanations are wanted, roots are left out whose walk could conclude nothing. A root that neither escapes nor
is mutated or called decides of what flows to it in two ways only:

- it outlives something: as a result, as a location of an outer loop, or as one of an enclosing function. Elsewhere, in
  a function with no deeper loop and no literal of the batch inside, it outlives nothing;
- it persists, and so does whatever its address flows to it from. That needs no root of its own: with all persisting
  locations as roots of one walk, the least derefs to any of them say the same (persist_all). A location that begins to
  persist on the way adds nothing, because a flow to it at derefs -1 goes on as from a root, at 0. Nor do
  locations that escape meanwhile and end walks: what flows to those at derefs below 0 escapes, and so persists.

Results of functions that call each other mostly flow to each other as they are, without a dereference. Then whatever
flows to one flows to all, at the same derefs; and a parameter that flows to a result of another function leaks to the
heap, beside which an equal flow to a result of its own does not count. So two such results, of different functions,
say what all of them would (_silent_results), and functions in a ring of any size need two walks.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from goesc.escape.graph import ALL_ATTRS, CALLS, ESCAPES, MUTATES, PERSISTS, Batch, Edge, Location, in_batch
from goesc.ir.leaks import CALLEE, MUTATOR
from goesc.ir.misc import contains_closure
from goesc.ir.nodes import Class, ClosureExpr, Func

_LIVELY = ESCAPES | MUTATES | CALLS
_FAR = 1 << 30  # more derefs than any flow has


def walk_all(batch: Batch) -> int:
    """Walk from every location until nothing changes: at most once, and once more for each attribute gained.

    Returns the number of walks."""
    todo: deque[Location] = deque([batch.heap, batch.callee, batch.mutator])
    if batch.explaining:
        todo.extend(reversed(batch.locs))
    else:
        persist_all(batch)
        todo.extend(_long_lived(batch))
    for loc in todo:
        loc.queued_all = True
    walkgen = 0
    while todo:
        root = todo.popleft()
        root.queued_all = False
        if not root.edges and not root.attrs & _LIVELY:
            continue  # nothing flows here, and the root itself can learn nothing
        walkgen += 1
        walk_one(batch, root, walkgen, todo)
    return walkgen


def persist_all(batch: Batch) -> None:
    """Let persist what flows by address to a location that does."""
    todo: deque[Location] = deque()
    for loc in batch.locs:
        loc.derefs = _FAR
        if loc.attrs & PERSISTS:
            loc.derefs = 0
            todo.append(loc)
    while todo:
        loc = todo.popleft()
        derefs = max(loc.derefs, 0)
        for src, delta, _ in loc.edges:
            if derefs + delta < src.derefs:
                src.derefs = derefs + delta
                if src.derefs < 0:
                    src.attrs |= PERSISTS
                todo.append(src)


def _long_lived(batch: Batch) -> list[Location]:
    """Locations whose first walk may conclude something, in gc's order."""
    deepest: dict[Func | None, int] = {}
    enclosing: set[Func | None] = set()
    for loc in batch.locs:
        fn = loc.curfn
        deepest[fn] = max(deepest.get(fn, 0), loc.loop_depth)
    for fn in deepest:
        outer = fn.closure_parent if fn is not None else None
        while outer is not None and outer not in enclosing:
            enclosing.add(outer)
            outer = outer.closure_parent
    silent = _silent_results(batch)
    return [
        loc
        for loc in reversed(batch.locs)
        if loc not in silent
        and (loc.attrs & _LIVELY or loc.param_out or loc.loop_depth < deepest[loc.curfn] or loc.curfn in enclosing)
    ]


def _silent_results(batch: Batch) -> set[Location]:
    """Results for which two others speak that they flow to and from. Those of literals are left alone: see outlives."""
    silent: set[Location] = set()
    results = [loc for loc in batch.locs if loc.param_out and _is_plain(loc)]
    if len(results) < 3:
        return silent
    for ring in _rings(results):
        members = [loc for loc in ring if loc.param_out and _is_plain(loc)]
        other = next((loc for loc in members if loc.curfn is not members[0].curfn), None)
        if other is not None:
            silent.update(loc for loc in members if loc is not members[0] and loc is not other)
    return silent


def _is_plain(result: Location) -> bool:
    return not result.attrs & _LIVELY and result.curfn is not None and not result.curfn.is_closure


def _rings(roots: list[Location]) -> list[list[Location]]:
    """Locations that all flow to each other at derefs 0: strong components (R. Tarjan, 1972, without recursion)."""
    found: list[list[Location]] = []
    number: dict[Location, int] = {}
    least: dict[Location, int] = {}
    stack: list[Location] = []
    frames: list[tuple[Location, Iterator[Edge]]] = []
    for root in roots:
        fresh: Location | None = root if root not in number else None
        while fresh is not None or frames:
            if fresh is not None:
                number[fresh] = least[fresh] = len(number)
                stack.append(fresh)
                frames.append((fresh, iter(fresh.edges)))
                fresh = None
            loc, edges = frames[-1]
            for src, delta, _ in edges:
                if delta == 0:
                    if src not in number:
                        fresh = src
                        break
                    least[loc] = min(least[loc], least[src])
            if fresh is not None:
                continue
            frames.pop()
            if frames:
                least[frames[-1][0]] = min(least[frames[-1][0]], least[loc])
            if least[loc] == number[loc]:
                at = len(stack) - 1
                while stack[at] is not loc:
                    at -= 1
                found.append(stack[at:])
                del stack[at:]
                for member in found[-1]:
                    least[member] = _FAR
    return found


def _enqueue(batch: Batch, todo: deque[Location], loc: Location) -> None:
    if not loc.queued_all:
        loc.queued_all = True
        if loc.attrs & ESCAPES or batch.stacks:
            todo.appendleft(loc)
        else:
            todo.append(loc)


def walk_one(batch: Batch, root: Location, walkgen: int, roots: deque[Location]) -> None:
    """Visit all that flows to root, with its least derefs, and draw the conclusions."""
    # Hot; benchmarks/solve.py measures it.
    root.walkgen = walkgen
    root.derefs = 0

    if root.attrs & CALLS and type(root.n) is ClosureExpr:
        _lose_results(batch, root.n, roots)

    todo: deque[Location] = deque([root])
    stacks = batch.stacks
    pop, push = todo.popleft, todo.appendleft if stacks else todo.append
    while todo:
        loc = pop()
        loc.queued_one = 0
        derefs = loc.derefs
        gained = 0
        if derefs < 0:
            derefs = 0  # loc's address flows to the root; what flows to loc does so by value
            gained = _reached(batch, root, loc)
        if derefs == 0:
            gained |= root.attrs & (MUTATES | CALLS)
        if loc.param:
            _leak(batch, root, loc, derefs)
        if gained & ~loc.attrs:
            loc.attrs |= gained
            _enqueue(batch, roots, loc)
            if loc.attrs & ESCAPES:
                continue  # what flows to loc now flows to the heap: that is another walk

        for index, (src, delta, _) in enumerate(loc.edges):
            if not src.attrs & ESCAPES:
                distance = derefs + delta
                if src.walkgen != walkgen or src.derefs > distance:
                    src.walkgen = walkgen
                    src.derefs = distance
                    src.dst = loc
                    src.dst_edge = index
                    if stacks or src.queued_one != walkgen:
                        src.queued_one = walkgen
                        push(src)


def _reached(batch: Batch, root: Location, loc: Location) -> int:
    """What loc gains as its address flows to root."""
    if outlives(batch, root, loc):
        if batch.explaining and not loc.attrs & ESCAPES:
            from goesc.escape import explain

            explain.escape(batch, root, loc)
        return ALL_ATTRS
    return root.attrs & PERSISTS


def _leak(batch: Batch, root: Location, loc: Location, derefs: int) -> None:
    """What the parameter loc leaks as it flows to root."""
    if outlives(batch, root, loc):
        if batch.explaining and not loc.attrs & ESCAPES:
            from goesc.escape import explain

            explain.leak(batch, root, loc, derefs)
        loc.leak_to(root, derefs)
    if root.attrs & MUTATES:
        loc.add_leak(MUTATOR, derefs)
    if root.attrs & CALLS:
        loc.add_leak(CALLEE, derefs)


def _lose_results(batch: Batch, clo: ClosureExpr, roots: deque[Location]) -> None:
    """The literal may be called where nobody tracks its results: what they hold outlives everything."""
    fn = clo.func
    if fn in batch.results_lost or not in_batch(fn.nname):
        return
    batch.results_lost.add(fn)
    for name in fn.dcl:
        if name.class_ is Class.PARAM_OUT:
            _enqueue(batch, roots, batch.old_loc(name))


def outlives(batch: Batch, loc: Location, other: Location) -> bool:
    """Whether what is stored in loc may be used after other is gone, if other lives on the stack."""
    if loc.attrs & ESCAPES:
        return True
    curfn, inner = loc.curfn, other.curfn
    if loc.param_out:
        # Callers may do anything with a result, unless it is a closure's and all its calls are known.
        return not (
            curfn is not None
            and inner is not None
            and curfn is not inner
            and contains_closure(inner, curfn)
            and curfn not in batch.results_lost
        )
    if curfn is inner:
        return loc.loop_depth < other.loop_depth
    # A variable of the enclosing function outlives a closure's.
    return curfn is not None and inner is not None and contains_closure(curfn, inner)
