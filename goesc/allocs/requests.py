"""What a function has the run time do that may take memory, and of which escape analysis has nothing to say.

    func f(m map[string]int) chan int { m["a"] = 1; return make(chan int) }
    requests_of(f)   ->   [(pos, "OINDEXMAP"), (pos, "OMAKECHAN")]

A channel is always on the heap; a map takes memory when it outgrows what it has. Of all else there is a verdict, and
memory.py says what becomes of it.
cmd/compile/internal/walk/builtin.go:walkMakeChan; expr.go:walkIndexMap (Go 1.27.3).
"""

from __future__ import annotations

from typing import NamedTuple, final

from goesc.ir.nodes import Func, IndexExpr
from goesc.ir.op import Op
from goesc.ir.visit import walk
from goesc.source.positions import Pos


@final
class Request(NamedTuple):
    pos: Pos  # gc's
    kind: str  # the operation: OMAKECHAN; OINDEXMAP for an assignment to an element of a map


def requests_of(fn: Func) -> list[Request]:
    """Those in the body of one function; those of its closures are theirs."""
    return [
        Request(node.pos, node.op.name)
        for node in walk(fn)
        if node.op is Op.OMAKECHAN or (isinstance(node, IndexExpr) and node.op is Op.OINDEXMAP and node.assigned)
    ]
