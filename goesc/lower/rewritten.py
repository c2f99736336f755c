"""What lowering makes of syntax before it reads it. The checked tree and the checker's tables stay as they are.

    for x := range seq { ... }    ->    instead_of {<the loop>: <a block that calls seq>}, types {<its nodes>: ...}

Loops over functions become calls (`rangefunc`), and operands that cannot matter vanish from conditions
(`consts.static_bool`). Whoever reads a list of statements asks `instead_of`; whoever asks the checker about a node and
hears nothing asks here.
"""

from __future__ import annotations

from typing import final

from goesc.check.info import TypeAndValue
from goesc.syntax import ast
from goesc.types.objects import Object, Var


@final
class Rewritten:
    """Of one package, for one lowering."""

    __slots__ = (
        "decls",
        "defer_tokens",
        "defs",
        "instead_of",
        "loop_state_copied",
        "range_bodies",
        "result_names",
        "types",
        "uses",
    )

    def __init__(self, loop_state_copied: bool = True) -> None:
        self.loop_state_copied = loop_state_copied  # as in Release
        self.decls: set[ast.Decl] = set()  # those whose loops over functions have been seen to
        self.instead_of: dict[ast.Stmt, ast.Stmt] = {}
        self.defer_tokens: dict[
            ast.CallStmt, ast.Expr
        ] = {}  # of defers in loops over functions: what goes with the call
        self.range_bodies: set[ast.FuncLit] = set()  # literals made of loop bodies
        self.result_names: dict[Var, str] = {}  # of results without a name that a loop body returns
        # As in check.info.Info, for nodes that were made.
        self.types: dict[ast.Expr, TypeAndValue] = {}
        self.uses: dict[ast.Name, Object] = {}
        self.defs: dict[ast.Name, Object] = {}
