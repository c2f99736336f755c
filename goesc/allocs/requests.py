"""What a function has the run time do that may take memory, and of which escape analysis has nothing to say.

    func f(m map[string]int, s string) chan int { m["a"] = 1; s += "b"; return make(chan int) }
    requests_of(f)   ->   [(pos, "OINDEXMAP"), (pos, "OASOP"), (pos, "OMAKECHAN")]

A channel is always on the heap, and so is what += makes of strings, which has no buffer; a map takes memory when it
outgrows what it has. Of all else there is a verdict, and memory.py says what becomes of it.
cmd/compile/internal/walk/builtin.go:walkMakeChan; expr.go:walkIndexMap; assign.go:walkAssign (Go 1.27.3).
"""

from __future__ import annotations

from typing import NamedTuple, final

from goesc.ir.nodes import AssignOpStmt, Func, IndexExpr, Node
from goesc.ir.op import Op
from goesc.ir.visit import walk
from goesc.source.positions import Pos
from goesc.types.model import IS_STRING, Basic
from goesc.types.named import under


@final
class Request(NamedTuple):
    pos: Pos  # gc's
    kind: str  # the operation: OMAKECHAN; OASOP of strings; OINDEXMAP for an assignment to an element of a map


def requests_of(fn: Func) -> list[Request]:
    """Those in the body of one function; those of its closures are theirs."""
    return [Request(node.pos, node.op.name) for node in walk(fn) if _asks(node)]


def _asks(n: Node) -> bool:
    if isinstance(n, AssignOpStmt):
        basis = under(n.x.type) if n.x.type is not None else None
        return isinstance(basis, Basic) and bool(basis.info & IS_STRING)
    return n.op is Op.OMAKECHAN or (isinstance(n, IndexExpr) and n.op is Op.OINDEXMAP and n.assigned)
