"""Flat copies of IR nodes (ir/copy.go, mknode.go, node_gen.go, Go 1.27.3).

copy_node(n)        a node like n, of the same class; what it holds, lists too, is n's
"""

from __future__ import annotations

from typing import TypeVar

from goesc.ir.nodes import ExprNode, Node

N = TypeVar("N", bound=Node)


def copy_node(n: N) -> N:
    """A node with the fields of n."""
    new = n.like()
    new.esc = n.esc
    new.init = n.init
    if isinstance(new, ExprNode) and isinstance(n, ExprNode):
        new.type = n.type
        new.implicit = n.implicit
        new.transient = n.transient
        new.bounded = n.bounded
        new.non_nil = n.non_nil
    return new
