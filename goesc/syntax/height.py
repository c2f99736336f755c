"""How high a syntax tree is, without recursion; later stages recurse on trees, so there is a limit.

    too_high(tree, 20_000)   ->   None, or the position of a node that far down

A node takes a byte of source at least, so only declarations longer than the limit are measured.
"""

from __future__ import annotations

from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.syntax.walk import children


def too_high(tree: ast.File, limit: int) -> Pos | None:
    ends = [*(decl.pos for decl in tree.decls[1:]), tree.eof]
    for decl, end in zip(tree.decls, ends, strict=False):  # no declaration: one end is left over
        if end - decl.pos > limit:
            found = node_at_depth(decl, limit)
            if found is not None:
                return found.pos
    return None


def node_at_depth(root: ast.Node, limit: int) -> ast.Node | None:
    """A node `limit` levels below the file, if there is one. Types that fields share are entered once."""
    level: list[ast.Node] = [root]
    seen: set[ast.Node] = set()
    for _ in range(limit - 1):
        below: list[ast.Node] = []
        for node in level:
            if node.__class__ is ast.Field:
                if node.type in seen:
                    continue
                seen.add(node.type)
            below += children(node)
        if not below:
            return None
        level = below
    return level[0]
