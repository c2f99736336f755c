"""Code that constants decide about, where it is found after reading: until Go 1.21.

    if debug { f() }; return x      ->   if debug {}; return x         where debug is a constant, and false
    if true { return 1 }; g()       ->   if true { return 1 }

The conditions of ifs and the cases of switches are looked at, and nothing else: a loop that never runs, and what
follows a return, stays. Function literals in what goes are left in the program; as nothing refers to them, nobody
visits them.
cmd/compile/internal/deadcode/deadcode.go (Go 1.21).
"""

from __future__ import annotations

from goesc.ir.nodes import (
    BasicLit,
    BlockStmt,
    CaseClause,
    Expr,
    ForStmt,
    Func,
    IfStmt,
    LabelStmt,
    LogicalExpr,
    Node,
    RangeStmt,
    ReturnStmt,
    SelectStmt,
    Stmt,
    SwitchStmt,
    TailCallStmt,
    TypeSwitchGuard,
)
from goesc.ir.op import Op
from goesc.ir.program import Program, Snapshot
from goesc.ir.visit import walk
from goesc.syntax import ast
from goesc.types import constant
from goesc.types.constant import Value
from goesc.types.model import Kind
from goesc.types.universe import TYP


def run(funcs: list[Func]) -> None:
    for fn in funcs:
        _list(fn.body)
        if fn.body and all(_does_nothing(n) for n in fn.body):
            fn.body[:] = [BlockStmt(Op.OBLOCK, fn.pos, [])]


def keep_as_read(program: Program, snapshot: Snapshot) -> None:
    """Copy functions around literals that `run` may change: what is inlined is read anew, and of what is read then only
    the function itself is looked through (noder/reader.go:unifiedInlineCall)."""
    for fn in program.funcs:
        if fn.closure_parent is None or not any(map(_may_be_decided, walk(fn))):
            continue
        outer: Func | None = fn.closure_parent
        while outer is not None and outer not in program.as_read:
            copy = program.as_read[outer] = snapshot(outer, program.words)
            run([copy])
            outer = outer.closure_parent


def _may_be_decided(n: Node) -> bool:
    if type(n) is IfStmt:
        return type(n.cond) is BasicLit or type(n.cond) is LogicalExpr
    return type(n) is SwitchStmt and (n.tag is None or type(n.tag) is BasicLit)


def _does_nothing(n: Stmt) -> bool:
    if n.init:
        return False
    if type(n) is IfStmt:
        return _truth(n.cond) is not None and not n.body and not n.else_
    return type(n) is ForStmt and n.cond is not None and _truth(n.cond) is False


def _list(items: list[Stmt]) -> None:
    """Look through a list; what follows an if that always returns or panics goes, unless a label stands there."""
    last_label = -1
    for i, n in enumerate(items):
        if type(n) is LabelStmt:
            last_label = i
    for i, n in enumerate(items):
        cut = False
        if type(n) is IfStmt:
            n.cond = _condition(n.cond)
            truth = _truth(n.cond)
            if truth is not None:
                taken, other = (n.body, n.else_) if truth else (n.else_, n.body)
                other[:] = []
                cut = bool(taken) and _ends(taken[-1]) and i > last_label
        elif type(n) is SwitchStmt and type(n.tag) is not TypeSwitchGuard:
            _decide(n)
        _inside(n)
        if cut:
            del items[i + 1 :]
            return


def _inside(n: Stmt) -> None:
    if n.init:
        _list(n.init)
    if type(n) is BlockStmt:
        _list(n.list)
    elif type(n) is IfStmt:
        _list(n.body)
        _list(n.else_)
    elif type(n) is ForStmt or type(n) is RangeStmt:
        _list(n.body)
    elif type(n) is SwitchStmt or type(n) is SelectStmt:
        for clause in n.cases:
            _list(clause.body)


def _ends(n: Stmt) -> bool:
    return type(n) is ReturnStmt or type(n) is TailCallStmt or n.op is Op.OPANIC


def _truth(x: Expr) -> bool | None:
    return x.value if type(x) is BasicLit and isinstance(x.value, bool) else None


def _condition(x: Expr) -> Expr:
    """What is left of a condition where operands are constants."""
    if type(x) is not LogicalExpr:
        return x
    x.x = _condition(x.x)
    x.y = _condition(x.y)
    truth = _truth(x.x)
    if truth is None:
        return x
    return x.y if truth is (x.op is Op.OANDAND) else x.x


def _decide(n: SwitchStmt) -> None:
    """Keep the one case that a switch over constants takes."""
    tag: Value = True
    if n.tag is not None:
        if type(n.tag) is not BasicLit:
            return
        tag = n.tag.value
    default: CaseClause | None = None
    for case in n.cases:
        if not case.list:
            default = case
        for x in case.list:
            if type(x) is not BasicLit:
                return
            if constant.compare(tag, ast.Op.EQL, x.value):
                if _falls_through(case):
                    return
                n.tag = None
                case.list[:] = [BasicLit(Op.OLITERAL, x.pos, True, type=TYP[Kind.BOOL])]
                n.cases[:] = [case]
                return
    if default is not None and _falls_through(default):
        return
    n.cases[:] = [default] if default is not None else []


def _falls_through(case: CaseClause) -> bool:
    return any(n.op is Op.OFALL for n in case.body)
