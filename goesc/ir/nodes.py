"""IR nodes, named as in cmd/compile/internal/ir (Go 1.27.3); what lowering makes and escape analysis reads.

A node has an operation code `op` (dispatch tables are keyed by it), a position as gc gives it, for
expressions a type, and `init`: statements that run first. `esc` is set by escape analysis.

    x := f(1)   ->   AssignStmt(OAS, x=Name x, y=CallExpr(OCALLFUNC, fun=Name f, args=[1]), def_=True), init [DCL x]

Fields named after Python words carry a trailing underscore. Lists are owned by one node. A Name is
shared by all its uses; every other node stands in one place of one tree.
"""

from __future__ import annotations

from typing import TypeAlias

from goesc.ir.exprs import (
    AddrExpr,
    AddStringExpr,
    BasicLit,
    BinaryExpr,
    CallExpr,
    ClosureExpr,
    CompLitExpr,
    ConvExpr,
    DynamicType,
    DynamicTypeAssertExpr,
    IndexExpr,
    InlinedCallExpr,
    KeyExpr,
    LinksymOffsetExpr,
    LogicalExpr,
    MakeExpr,
    NilExpr,
    ParenExpr,
    SelectorExpr,
    SliceExpr,
    StarExpr,
    StructKeyExpr,
    TypeAssertExpr,
    TypeNode,
    UnaryExpr,
)
from goesc.ir.names import Func, FuncPragma, Name
from goesc.ir.node import Class, Esc, ExprNode, Node, Slot
from goesc.ir.stmts import (
    AssignListStmt,
    AssignOpStmt,
    AssignStmt,
    BlockStmt,
    BranchStmt,
    CaseClause,
    CommClause,
    Decl,
    ForStmt,
    GoDeferStmt,
    IfStmt,
    InlineMarkStmt,
    LabelStmt,
    RangeStmt,
    ReturnStmt,
    SelectStmt,
    SendStmt,
    SwitchStmt,
    TailCallStmt,
    TypeSwitchGuard,
)

Expr: TypeAlias = (
    Name | TypeNode | BasicLit | NilExpr | AddStringExpr | AddrExpr | BinaryExpr | LogicalExpr | UnaryExpr | CallExpr
    | ClosureExpr | CompLitExpr | ConvExpr | IndexExpr | KeyExpr | StructKeyExpr | MakeExpr | SelectorExpr | SliceExpr
    | StarExpr | TypeAssertExpr | DynamicTypeAssertExpr | DynamicType | LinksymOffsetExpr | InlinedCallExpr | ParenExpr
)  # fmt: skip
# Calls, receives, close, panic, clear and copy may stand as statements; a ParenExpr for a call while calls are inlined.
Stmt: TypeAlias = (
    Decl | AssignStmt | AssignListStmt | AssignOpStmt | BlockStmt | BranchStmt | ForStmt | GoDeferStmt | IfStmt
    | InlineMarkStmt | LabelStmt | RangeStmt | ReturnStmt | SelectStmt | SendStmt | SwitchStmt | TailCallStmt
    | CallExpr | UnaryExpr | BinaryExpr | InlinedCallExpr | ParenExpr
)  # fmt: skip

__all__ = [
    "AddStringExpr",
    "AddrExpr",
    "AssignListStmt",
    "AssignOpStmt",
    "AssignStmt",
    "BasicLit",
    "BinaryExpr",
    "BlockStmt",
    "BranchStmt",
    "CallExpr",
    "CaseClause",
    "Class",
    "ClosureExpr",
    "CommClause",
    "CompLitExpr",
    "ConvExpr",
    "Decl",
    "DynamicType",
    "DynamicTypeAssertExpr",
    "Esc",
    "Expr",
    "ExprNode",
    "ForStmt",
    "Func",
    "FuncPragma",
    "GoDeferStmt",
    "IfStmt",
    "IndexExpr",
    "InlineMarkStmt",
    "InlinedCallExpr",
    "KeyExpr",
    "LabelStmt",
    "LinksymOffsetExpr",
    "LogicalExpr",
    "MakeExpr",
    "Name",
    "NilExpr",
    "Node",
    "ParenExpr",
    "RangeStmt",
    "ReturnStmt",
    "SelectStmt",
    "SelectorExpr",
    "SendStmt",
    "SliceExpr",
    "Slot",
    "StarExpr",
    "Stmt",
    "StructKeyExpr",
    "SwitchStmt",
    "TailCallStmt",
    "TypeAssertExpr",
    "TypeNode",
    "TypeSwitchGuard",
    "UnaryExpr",
]
