"""Loop variables of Go 1.22: one variable a round, where somebody could tell the difference.

    for i := 0; i < n; i++ { fs = append(fs, func() int { return i }) }

becomes, because i is captured in the body:

    for .autotmp_1 := 0; ; {
        i := .autotmp_1
        if first { first = false } else { i++ }
        if !(i < n) { break }
        fs = append(...)
    next:
        .autotmp_1 = i
    }

A loop is only rewritten if its variable is captured or its address taken in the body, outside of return
statements. cmd/compile/internal/loopvar/loopvar.go:ForCapture (Go 1.27.3).
"""

from __future__ import annotations

from typing import TypeAlias, final

from goesc.ir.misc import outer_value
from goesc.ir.nodes import (
    AddrExpr,
    AssignListStmt,
    AssignStmt,
    BasicLit,
    BranchStmt,
    Class,
    ClosureExpr,
    Decl,
    Esc,
    Expr,
    ForStmt,
    Func,
    IfStmt,
    LabelStmt,
    Name,
    Node,
    RangeStmt,
    ReturnStmt,
    Stmt,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.ir.visit import child_fields, children, holds
from goesc.source.positions import Pos
from goesc.types.model import Kind, Type
from goesc.types.universe import TYP

# Where a variable is defined: a statement, and the index among those that it defines.
_Definition: TypeAlias = "tuple[AssignStmt | AssignListStmt, int]"

_LOOPS = frozenset({ForStmt, RangeStmt})


def for_capture(fn: Func) -> None:
    """Rewrite the loops of fn (not those of closures in it, which are functions of their own)."""
    if not holds(fn, _LOOPS):
        return
    rewriter = _Rewriter(fn)
    rewriter.scan(fn)
    if rewriter.moved:
        _move_declarations(fn, rewriter.moved)


@final
class _Rewriter:
    __slots__ = ("fn", "loop_depth", "may_leak", "moved", "return_depth", "sequence")

    def __init__(self, fn: Func) -> None:
        self.fn = fn
        self.may_leak: dict[Name, bool] = {}  # loop variables; True once one is captured or addressed
        self.moved: dict[Name, Stmt] = {}  # variables whose declaration moves to this assignment
        self.loop_depth = 0
        self.return_depth = 0  # loop depth of the return statement that we are in
        self.sequence = 0

    def scan(self, n: Node) -> None:
        if type(n) is ClosureExpr:
            if self.return_depth < self.loop_depth:
                for var in n.func.closure_vars:
                    self._leak(var.canonical)
        elif type(n) is AddrExpr:
            if self.return_depth < self.loop_depth:
                name = outer_value(n.x)
                if type(name) is Name and name.class_ is not Class.EXTERN:
                    self._leak(name)
        elif type(n) is ReturnStmt:
            # What a return statement captures leaves all the loops around it for good.
            saved, self.return_depth = self.return_depth, self.loop_depth
            self._children(n)
            self.return_depth = saved
            return
        elif type(n) is RangeStmt:
            if n.def_ and n.distinct_vars:
                self._range(n)
                return
            n.distinct_vars = False
        elif type(n) is ForStmt and n.distinct_vars:
            self._for(n)
            return
        self._children(n)

    def _children(self, n: Node) -> None:
        for child in children(n):
            self.scan(child)

    def _leak(self, name: Name) -> None:
        if name in self.may_leak:
            self.may_leak[name] = True

    def _note(self, n: Expr | None) -> None:
        if type(n) is Name and n.sym != "_":
            self.may_leak[n] = False

    def temp(self, t: Type | None) -> Name:
        """A temporary of the function, numbered by its place among the declarations."""
        name = Name(Op.ONAME, self.fn.pos, self.fn.next_temp, None, Class.AUTO, self.fn, type=t)
        name.esc = Esc.NEVER
        name.used = True
        name.auto_temp = True
        self.fn.dcl.append(name)
        return name

    # --- for k, v := range x -------------------------------------------------------------------------

    def _range(self, n: RangeStmt) -> None:
        self._note(n.key)
        self._note(n.value)
        self.loop_depth += 1
        self._children(n)
        self.loop_depth -= 1
        n.key = self._unshared(n, n.key)
        n.value = self._unshared(n, n.value)
        n.distinct_vars = False

    def _unshared(self, n: RangeStmt, var: Expr | None) -> Expr | None:
        if type(var) is not Name or not self.may_leak.get(var):
            return var
        tmp = self.temp(var.type)
        assign = AssignStmt(Op.OAS, n.pos, var, tmp, True)
        n.body.insert(0, assign)
        self.moved[var] = assign
        return tmp

    # --- for init; cond; post ------------------------------------------------------------------------

    def _for(self, n: ForStmt) -> None:
        for stmt, i in _definitions(n):
            self._note(_target(stmt, i))
        self.loop_depth += 1
        self._children(n)
        self.loop_depth -= 1
        n.distinct_vars = False
        leaked = [
            name for stmt, i in _definitions(n) if type(name := _target(stmt, i)) is Name and self.may_leak.get(name)
        ]
        if leaked:
            self._copy_a_round(n, leaked)

    def _copy_a_round(self, n: ForStmt, leaked: list[Name]) -> None:
        pos = n.pos
        before: list[Stmt] = []
        after: list[Stmt] = []
        carriers: dict[Name, Name] = {}
        for var in leaked:
            tmp = carriers[var] = self.temp(var.type)
            assign = AssignStmt(Op.OAS, pos, var, tmp, True)
            var.defn = assign
            before.append(assign)
            self.moved[var] = assign
            after.append(AssignStmt(Op.OAS, pos, tmp, var))

        self.sequence += 1
        label = f".3clNext_{self.sequence}"
        for stmt in n.body:
            _redirect_continues(stmt, label, n.label, 0)
        for definition, i in _definitions(n):
            target = _target(definition, i)
            if type(target) is Name and target in carriers:
                _retarget(definition, i, carriers[target])

        if n.post is not None:
            first = self.temp(TYP[Kind.BOOL])
            unset = AssignStmt(Op.OAS, pos, first, _bool(self.fn.pos, False))
            choice = IfStmt(Op.OIF, pos, first, [unset], [n.post])
            choice.init.append(Decl(Op.ODCL, self.fn.pos, first, True))
            before.append(choice)
            n.init.append(AssignStmt(Op.OAS, pos, first, _bool(self.fn.pos, True)))
        if n.cond is not None:
            negated = UnaryExpr(Op.ONOT, n.cond.pos, n.cond, type=n.cond.type)
            before.append(IfStmt(Op.OIF, pos, negated, [BranchStmt(Op.OBREAK, pos, None)], []))
        n.body = [*before, *n.body, LabelStmt(Op.OLABEL, pos, label), *after]
        n.cond = None
        n.post = None


def _bool(pos: Pos, value: bool) -> BasicLit:
    return BasicLit(Op.OLITERAL, pos, value, type=TYP[Kind.BOOL])


def _definitions(n: ForStmt) -> list[_Definition]:
    """The places of a for statement's init that define variables."""
    found: list[_Definition] = []
    for stmt in n.init:
        if type(stmt) is AssignListStmt and stmt.def_:
            found += [(stmt, i) for i in range(len(stmt.lhs))]
        elif type(stmt) is AssignStmt and stmt.def_:
            found.append((stmt, 0))
    return found


def _target(stmt: AssignStmt | AssignListStmt, i: int) -> Expr:
    return stmt.x if type(stmt) is AssignStmt else stmt.lhs[i]


def _retarget(stmt: AssignStmt | AssignListStmt, i: int, name: Name) -> None:
    if type(stmt) is AssignStmt:
        stmt.x = name
    else:
        stmt.lhs[i] = name


def _redirect_continues(n: Node, label: str, loop_label: str | None, depth: int) -> None:
    """Make the continue statements of the loop jump to its end, where the variables are carried over."""
    if type(n) is BranchStmt:
        own = depth == 0 and n.label is None
        if n.op is Op.OCONTINUE and (own or (loop_label is not None and n.label == loop_label)):
            n.label = label
            n.op = Op.OGOTO
        return
    if type(n) is RangeStmt or type(n) is ForStmt:
        depth += 1
    for child in children(n):
        _redirect_continues(child, label, loop_label, depth)


def _move_declarations(n: Node, moved: dict[Name, Stmt]) -> None:
    """Take the declarations of rewritten variables out of their lists, into the init of their assignment."""
    for name, is_list in child_fields(type(n)):
        value = getattr(n, name)
        if not is_list:
            if value is not None:
                _move_declarations(value, moved)
            continue
        kept = []
        for child in value:
            assign = moved.get(child.x) if type(child) is Decl else None
            if assign is None:
                kept.append(child)
            else:
                assign.init.insert(0, child)
                del moved[child.x]
        if len(kept) != len(value):
            value[:] = kept
        for child in kept:
            _move_declarations(child, moved)
