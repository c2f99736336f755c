"""What a function has the run time do that may take memory, whatever escape analysis says of it.

    func f(m map[string]int, s []int) { m["a"] = 1; s = append(s, 2) }
    requests_of(f)   ->   [(pos, "OINDEXMAP"), (pos, "OAPPEND")]

A channel is always on the heap; a slice, a map or a string takes memory when it outgrows what it has.
cmd/compile/internal/walk/builtin.go:walkMakeChan, walkAppend; expr.go:walkAddString, walkIndexMap (Go 1.27.3).
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
    kind: str  # the operation: OAPPEND, OMAKECHAN, OADDSTR; OINDEXMAP for an assignment to an element of a map


def requests_of(fn: Func) -> list[Request]:
    """Those in the body of one function; those of its closures are theirs."""
    return [
        Request(node.pos, node.op.name)
        for node in walk(fn)
        if node.op in _GROWING or (isinstance(node, IndexExpr) and node.op is Op.OINDEXMAP and node.assigned)
    ]


_GROWING = frozenset({Op.OAPPEND, Op.OMAKECHAN, Op.OADDSTR})
