"""What the callbacks of the grammar share while one file is parsed.

Callbacks are free functions in `build_types`, `build_expr`, `build_stmt` and `build_decl`, one a production. Those
listed in a module's WITH_STATE take the `Builder` first; the others depend on their children alone. A child is

- a `Name` or `BasicLit` node for NAME and LITERAL,
- `pos << OP_BITS | op` for an operator token (SIGN, BINARY_OP, ASSIGN_OP, INC_OP, and `* | ! ~`),
- the position for any other token,
- what the callback returned for a nonterminal.

A callback that meets what the grammar admits and Go forbids raises `Reject`; the file is then read again by the slow
reader (`goesc.syntax.reader`), which words the errors as gc does.
"""

from __future__ import annotations

from typing import Final, final

from goesc.source.errors import Diagnostic
from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.syntax.branches import Place, check_branches

OP_BITS: Final = 5
OP_MASK: Final = (1 << OP_BITS) - 1


class Reject(Exception):
    """The text is not Go, or not what the fast parser reads."""


@final
class Builder:
    __slots__ = ("branches", "diagnostics", "place", "starts")

    def __init__(self, place: Place) -> None:
        self.place = place  # how messages name a place
        self.diagnostics: list[Diagnostic] = []
        # Positions of labels and branch statements whose function body is still open; they rise.
        self.branches: list[Pos] = []
        # Where types begin that hold no trace of it: function types (at "func"), types in parentheses.
        self.starts: dict[ast.Node, Pos] = {}

    def close_body(self, body: ast.BlockStmt) -> None:
        """Check the branches of a function body that is complete, if it has any of its own."""
        at = body.pos
        marks = self.branches
        if not marks or marks[-1] < at:
            return
        check_branches(body, self.diagnostics.append, self.place)
        while marks and marks[-1] > at:
            marks.pop()

    def start(self, node: ast.Expr) -> Pos:
        """Position of the first token of a type."""
        starts = self.starts
        while True:
            at = starts.get(node)
            if at is not None:
                return at
            if isinstance(node, ast.SelectorExpr | ast.IndexExpr):
                node = node.x
                continue
            if not isinstance(node, ast.Operation) or node.y is None:
                return node.pos
            node = node.x
