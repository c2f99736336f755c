"""Statements other than control flow, and statement lists with dead code cut off.

    a, ok := m[k]   ->   AssignListStmt(OAS2, [a, ok], [tmp1, tmp2]), the map read in the init of tmp1

noder/writer.go:stmts, stmt1, assignStmt, terminates; noder/reader.go:stmts, stmt1, initDefn; typecheck/stmt.go
(Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from goesc.check.info import Mode
from goesc.ir.nodes import (
    AssignListStmt,
    AssignOpStmt,
    AssignStmt,
    BinaryExpr,
    BlockStmt,
    BranchStmt,
    CallExpr,
    Decl,
    Expr,
    GoDeferStmt,
    LabelStmt,
    Name,
    RangeStmt,
    ReturnStmt,
    SendStmt,
    Stmt,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.lower import consts, control, exprs, generics, godefer, kinds
from goesc.lower.consts import static_bool, unpack_list, unparen
from goesc.lower.convert import assign_conv, assign_list, assign_to, implicit_conv, mark_assigned, multi_expr
from goesc.lower.function import FuncLowerer
from goesc.source.errors import InternalError
from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.types.model import Chan, Kind, Type
from goesc.types.objects import Builtin, Var


def body(w: FuncLowerer, block: ast.BlockStmt) -> None:
    """Lower a function's body into w.func."""
    fn = w.func
    fn.body = stmts(w, block.list) or [BlockStmt(Op.OBLOCK, fn.pos, [])]
    fn.endpos = block.rbrace


def stmts(w: FuncLowerer, items: Sequence[ast.Stmt]) -> list[Stmt]:
    """A list of statements; what follows a terminating one is dropped up to the last label."""
    out: list[Stmt] = []
    instead_of = w.instead_of
    if instead_of:
        items = [instead_of.get(s, s) for s in items]
    last_label = -1
    for i, s in enumerate(items):
        if type(s) is ast.LabeledStmt:
            last_label = i
    dead = False
    for i, s in enumerate(items):
        if dead and i > last_label:
            continue
        stmt1(w, s, out)
        dead = terminates(w, s)
    return out


def stmt1(w: FuncLowerer, s: ast.Stmt, out: list[Stmt]) -> None:
    """Append the IR of one statement to out."""
    rule = _RULES.get(type(s))
    if rule is None:
        raise InternalError(f"unexpected statement {type(s).__name__}", s.pos)
    rule(w, s, out)


def simple(w: FuncLowerer, s: ast.Stmt | None) -> Stmt | None:
    """An optional statement as one node; several become a block."""
    if s is None:
        return None
    out = stmts(w, [s])
    if not out:
        return None
    return out[0] if len(out) == 1 else BlockStmt(Op.OBLOCK, out[0].pos, out)


def _empty(_w: FuncLowerer, _s: ast.EmptyStmt, _out: list[Stmt]) -> None:
    return


# --- Assignments -----------------------------------------------------------------------------------


def _assign(w: FuncLowerer, s: ast.AssignStmt, out: list[Stmt]) -> None:
    if s.rhs is None:
        x = exprs.expr(w, s.lhs)
        assert x.type is not None
        op = exprs.BINARY_OPS[s.op]
        out.append(AssignOpStmt(Op.OASOP, s.pos, x, op, consts.one(s.pos, x.type), True))
        mark_assigned(x)
    elif s.op is not ast.Op.NONE and s.op is not ast.Op.DEF:
        op = exprs.BINARY_OPS[s.op]
        x = exprs.expr(w, s.lhs)
        shift = op is Op.OLSH or op is Op.ORSH
        y = implicit_conv(w, None if shift else w.type_of(s.lhs), s.rhs)
        y = consts.default_lit(y, kinds.basic(Kind.UINT) if shift else x.type)
        out.append(AssignOpStmt(Op.OASOP, s.pos, x, op, y))
        mark_assigned(x)
    else:
        assign(w, s.pos, unpack_list(s.lhs), unpack_list(s.rhs), out)


def lhs_list(w: FuncLowerer, items: list[ast.Expr]) -> tuple[list[Name], list[Expr]]:
    """Destinations, and those among them that are declared here."""
    names: list[Name] = []
    lhs: list[Expr] = []
    for e in items:
        e = unparen(e)
        if type(e) is ast.Name:
            if e.value == "_":
                lhs.append(w.prog.blank)
                continue
            obj = w.defined(e)
            if obj is not None:
                assert isinstance(obj, Var)
                name = w.declare(obj)
                names.append(name)
                lhs.append(name)
                continue
        lhs.append(exprs.expr(w, e))
    return names, lhs


def lhs_type(w: FuncLowerer, e: ast.Expr) -> Type | None:
    """The checker's type of a destination; None for the blank identifier."""
    e = unparen(e)
    if type(e) is ast.Name:
        if e.value == "_":
            return None
        obj = w.defined(e) or w.lookup_obj(e)[0]
        if isinstance(obj, Var):
            return obj.type
    return w.type_of(e)


def assign(w: FuncLowerer, pos: Pos, left: list[ast.Expr], right: list[ast.Expr], out: list[Stmt]) -> None:
    """Lhs = rhs, lhs := rhs and local variable declarations."""
    names, lhs = lhs_list(w, left)
    rhs = multi_expr(w, pos, lambda i: lhs_type(w, left[i]), right)
    if not rhs:
        for name in names:
            out.append(AssignStmt(Op.OAS, pos, name, None, init=[Decl(Op.ODCL, pos, name)]))
        return
    if len(lhs) == 1 and len(rhs) == 1:
        x = lhs[0]
        n = AssignStmt(Op.OAS, pos, x, rhs[0])
        n.def_ = init_defn(n, names)
        n.y = assign_to(w, pos, rhs[0], x)
        mark_assigned(x)
        out.append(n)
        return
    many = AssignListStmt(Op.OAS2, pos, lhs, rhs)
    many.def_ = init_defn(many, names)
    out.append(assign_list(w, many))


def init_defn(n: AssignStmt | AssignListStmt | RangeStmt, names: list[Name]) -> bool:
    """Note that n declares the names."""
    for name in names:
        name.defn = n
    n.init = [Decl(Op.ODCL, name.pos, name) for name in names]
    return bool(names)


def _decl(w: FuncLowerer, s: ast.DeclStmt, out: list[Stmt]) -> None:
    for d in s.decls:
        if type(d) is ast.VarDecl:
            assign(w, d.pos, list(d.names), unpack_list(d.values), out)


# --- Others ----------------------------------------------------------------------------------------


def _block(w: FuncLowerer, s: ast.BlockStmt, out: list[Stmt]) -> None:
    out.extend(stmts(w, s.list))


_BRANCHES = {
    ast.Branch.BREAK: Op.OBREAK,
    ast.Branch.CONTINUE: Op.OCONTINUE,
    ast.Branch.FALLTHROUGH: Op.OFALL,
    ast.Branch.GOTO: Op.OGOTO,
}


def _branch(_w: FuncLowerer, s: ast.BranchStmt, out: list[Stmt]) -> None:
    out.append(BranchStmt(_BRANCHES[s.tok], s.pos, s.label.value if s.label is not None else None))


def _go_defer(w: FuncLowerer, s: ast.CallStmt, out: list[Stmt]) -> None:
    n = GoDeferStmt(Op.ODEFER if s.is_defer else Op.OGO, s.pos, exprs.expr(w, s.call))
    if s.is_defer:
        n.defer_at = exprs.opt_expr(w, w.made.defer_tokens.get(s))
        w.func.has_defer = True
    godefer.normalize(w, n)
    out.append(n)


def _expr_stmt(w: FuncLowerer, s: ast.ExprStmt, out: list[Stmt]) -> None:
    x = exprs.expr(w, s.x)
    assert isinstance(x, (CallExpr, UnaryExpr, BinaryExpr))  # the checker allows only calls and receives
    out.append(x)


def _labeled(w: FuncLowerer, s: ast.LabeledStmt, out: list[Stmt]) -> None:
    if s.label.value == "_":
        out.append(BlockStmt(Op.OBLOCK, s.pos, []))
    else:
        out.append(LabelStmt(Op.OLABEL, s.pos, s.label.value))
    stmt1(w, w.instead_of.get(s.stmt, s.stmt), out)


def _return(w: FuncLowerer, s: ast.ReturnStmt, out: list[Stmt]) -> None:
    raw = w.sig.results
    results = multi_expr(w, s.pos, lambda i: raw[i].type, unpack_list(s.results))
    assert w.func.type is not None
    for i, (x, v) in enumerate(zip(results, w.func.type.results, strict=False)):
        if x.type is not v.type:
            results[i] = assign_conv(w, s.pos if x.op is Op.ONAME else x.pos, x, v.type)
    out.append(ReturnStmt(Op.ORETURN, s.pos, results))


def _send(w: FuncLowerer, s: ast.SendStmt, out: list[Stmt]) -> None:
    core = generics.core_type(w.type_of(s.chan))
    assert isinstance(core, Chan)
    chan = exprs.expr(w, s.chan)
    value = implicit_conv(w, core.elem, s.value)
    assert chan.type is not None
    out.append(SendStmt(Op.OSEND, s.pos, chan, assign_conv(w, s.pos, value, kinds.elem(chan.type))))


# --- Termination -----------------------------------------------------------------------------------


def terminates(w: FuncLowerer, s: ast.Stmt | None) -> bool:
    """Whether control never passes to the statement that follows, as far as gc's writer looks."""
    if not w.prog.program.release.dead_code_when_read:
        return False
    if type(s) is ast.ReturnStmt:
        return True
    if type(s) is ast.BranchStmt:
        return s.tok is ast.Branch.GOTO
    if type(s) is ast.ExprStmt:
        call = unparen(s.x)
        return type(call) is ast.CallExpr and _is_builtin(w, call.fun, "panic")
    if type(s) is not ast.IfStmt and type(s) is not ast.BlockStmt:
        return False
    # Asked at every level of nested blocks: the answer is kept, or deep nesting would cost its square.
    known: bool | None = w.src.terminating.get(s)
    if known is None:
        if type(s) is ast.IfStmt:
            state, _ = static_bool(w, s.cond)
            known = (state < 0 or terminates(w, s.then)) and (state > 0 or terminates(w, s.else_))
        else:
            last = last_non_empty(s.list)
            known = last is not None and terminates(w, w.instead_of.get(last, last))
        w.src.terminating[s] = known
    return known


def last_non_empty(items: Sequence[ast.Stmt]) -> ast.Stmt | None:
    for s in reversed(items):
        if type(s) is not ast.EmptyStmt:
            return s
    return None


def _is_builtin(w: FuncLowerer, e: ast.Expr, name: str) -> bool:
    e = unparen(e)
    if type(e) is not ast.Name or e.value != name:
        return False
    tv = w.types.get(e)
    if tv is not None:
        return tv.mode is Mode.BUILTIN
    return isinstance(w.info.uses.get(e), Builtin)


# The modules import each other, so what may not be complete yet is looked up when it is called.
def _for(w: FuncLowerer, s: ast.ForStmt, out: list[Stmt]) -> None:
    control.for_(w, s, out)


def _if(w: FuncLowerer, s: ast.IfStmt, out: list[Stmt]) -> None:
    control.if_(w, s, out)


def _select(w: FuncLowerer, s: ast.SelectStmt, out: list[Stmt]) -> None:
    control.select(w, s, out)


def _switch(w: FuncLowerer, s: ast.SwitchStmt, out: list[Stmt]) -> None:
    control.switch(w, s, out)


_RULES: dict[type, Callable[..., None]] = {  # a rule takes the class that is its key
    ast.EmptyStmt: _empty,
    ast.AssignStmt: _assign,
    ast.BlockStmt: _block,
    ast.BranchStmt: _branch,
    ast.CallStmt: _go_defer,
    ast.DeclStmt: _decl,
    ast.ExprStmt: _expr_stmt,
    ast.ForStmt: _for,
    ast.IfStmt: _if,
    ast.LabeledStmt: _labeled,
    ast.ReturnStmt: _return,
    ast.SelectStmt: _select,
    ast.SendStmt: _send,
    ast.SwitchStmt: _switch,
}
