"""What becomes of what is known where a path that is never taken meets one that is.

    gn = 3; if off { gn++ }; make([]T, gn)          off false: gn is 3, though not before such paths are taken out
    gn = 3; if s != nil { gn++ }; make([]T, gn)     s = nil: the memory behind it is that of two paths to the end

gc takes such paths out after it has simplified the function the first time, and then when it has done with loads and
stores. What it finds in between, it finds of the code without those of the first kind and with those of the second; of
the latter it sees through numbers at most.
cmd/compile/internal/ssa: compile.go:passes, opt, deadcode, prove, sccp.go; _gen/dec.rules, of parts of slices and
interfaces (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, NamedTuple, final

from goesc.allocs.flow import NOTHING, Change, Extent, Known, Late, Place, Something, State
from goesc.allocs.spared import never_returns
from goesc.ir.misc import underlying
from goesc.ir.nodes import BasicLit, BlockStmt, IfStmt, Name, NilExpr, Node
from goesc.ir.op import Op
from goesc.types.model import IS_COMPLEX, IS_FLOAT, Basic

if TYPE_CHECKING:
    from goesc.allocs.code import Code


@final
class Dead(NamedTuple):
    """A path that is never taken: what it changes, the state of memory at its end, and if gc finds that out late."""

    change: Change
    memory: int
    late: Late


_JUMPS = frozenset({Op.ORETURN, Op.OPANIC, Op.OTAILCALL, Op.OGOTO, Op.OBREAK, Op.OCONTINUE})


def comes_to_end(nodes: Sequence[Node]) -> bool:
    """Whether statements that are never run would lead to what follows them."""
    todo = [nodes]
    while todo:
        last = todo.pop()
        if not last:
            return True
        n = last[-1]
        if isinstance(n, BlockStmt):
            todo.append(n.list)
        elif isinstance(n, IfStmt):
            todo += [n.body, n.else_]
        elif n.op not in _JUMPS and not never_returns(n):
            return True
    return False


def join(c: Code, live: Sequence[Change], states: AbstractSet[int], dead: Sequence[Dead]) -> None:
    """Paths meet that have changed this since they parted, and others that are never taken."""
    now = c.flow.known
    changed = [_changed(now, live, path) if live else () for path in dead]
    c.flow.merge(live)
    c.meet_in(states)
    if not live:
        return
    for path, names in zip(dead, changed, strict=True):
        if path.memory != c.memory:
            _join_memory(c, bool(path.late))
        for x in names:
            state = c.flow.known.get(x) or NOTHING
            if path.late:
                c.flow.set(x, (_seen_late(state[0]), object()))
            if state[0] is not None:
                c.flow.mark_late(x, max(path.late, Late.BRANCHES))


def _changed(now: Mapping[Place, State], live: Sequence[Change], dead: Dead) -> list[Name]:
    """The variables that seem to have more than one value where a path joins others; given what they were before."""
    found = []
    for x in dict.fromkeys(x for change in (dead.change, *live) for x in change if type(x) is Name):
        before = now.get(x)
        value, key = dead.change.get(x, before) or NOTHING
        others = [change.get(x, before) or NOTHING for change in live]
        if not all(key == other[1] or _are_same(value, other[0]) for other in others):
            found.append(x)
    return found


def _join_memory(c: Code, late: bool) -> None:
    stores = c.stores.get(c.memory)
    if late:
        c.write()
    elif stores:
        c.stores[c.memory] = tuple(store._replace(late=True) for store in stores)


def _are_same(a: Known | None, b: Known | None) -> bool:
    return isinstance(a, BasicLit) and isinstance(b, BasicLit) and type(a.value) is type(b.value) and a.value == b.value


def _seen_late(value: Known | None) -> Known | None:
    """What is still known of a value where it could seem to be another: integers, what is nil, lengths (sccp.go); and
    that a pointer is not nil, if another question comes before (fuse_branchredirect.go)."""
    if isinstance(value, BasicLit):
        u = underlying(value)
        return None if isinstance(u, Basic) and u.info & (IS_FLOAT | IS_COMPLEX) else value
    if isinstance(value, Extent):
        return value._replace(is_nil=value.is_nil or None) if isinstance(value.of, int) else None
    return value if isinstance(value, NilExpr) or (isinstance(value, Something) and value.holds is None) else None
