"""if, for, range, switch and select; branches that constants rule out are never lowered.

    if false { f() } else { g() }    ->   g()
    switch x := y.(type) { case T: } ->   SwitchStmt(tag=TypeSwitchGuard, cases=[CaseClause([T], var=x)])

noder/writer.go:forStmt, ifStmt, selectStmt, switchStmt; noder/reader.go, same names; typecheck/stmt.go:tcFor, tcSelect,
tcSwitch; noder/quirks.go:typeExprEndPos (Go 1.27.3).
"""

from __future__ import annotations

from typing import NamedTuple

from goesc.check.info import Mode
from goesc.ir.nodes import (
    AssignListStmt,
    AssignStmt,
    BasicLit,
    BlockStmt,
    CaseClause,
    CommClause,
    ConvExpr,
    Decl,
    Expr,
    ForStmt,
    IfStmt,
    LabelStmt,
    NilExpr,
    RangeStmt,
    SelectStmt,
    Stmt,
    SwitchStmt,
    TypeSwitchGuard,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.lower import exprs, generics, kinds, rtypes, stmts
from goesc.lower.consts import default_lit, static_bool, unpack_list, unparen
from goesc.lower.convert import assignable, implicit_conv, mark_assigned, rtti
from goesc.lower.function import FuncLowerer
from goesc.source.errors import InternalError
from goesc.source.positions import NO_POS, Pos
from goesc.syntax import ast
from goesc.types import constant
from goesc.types.constant import Value
from goesc.types.model import Array, Basic, Chan, Interface, Kind, Map, Pointer, Signature, Slice, Type
from goesc.types.named import under
from goesc.types.objects import Var
from goesc.types.universe import EMPTY_INTERFACE, UNIVERSE_RUNE


def _label(out: list[Stmt]) -> str | None:
    """The label of the statement to come, if the one before it is a label."""
    return out[-1].label if out and type(out[-1]) is LabelStmt else None


# --- if --------------------------------------------------------------------------------------------


def if_(w: FuncLowerer, s: ast.IfStmt, out: list[Stmt]) -> None:
    state, condition = static_bool(w, s.cond)
    init = stmts.stmts(w, [s.init]) if s.init is not None else []
    cond = exprs.expr(w, condition)
    then = stmts.stmts(w, s.then.list) if state >= 0 else []
    else_ = stmts.stmts(w, [s.else_]) if state <= 0 and s.else_ is not None else []
    if not state:
        n = IfStmt(Op.OIF, s.pos, default_lit(cond, None), then, else_)
        n.init = init
        out.append(n)
        return
    # The branch that stays becomes part of the list around.
    if cond.op is not Op.OLITERAL:
        init.append(AssignStmt(Op.OAS, s.pos, w.prog.blank, default_lit(cond, None)))
    init.extend(then)
    init.extend(else_)
    append_block(init, out)


def append_block(items: list[Stmt], out: list[Stmt]) -> None:
    """Append nothing, a statement, or a block of several."""
    if len(items) == 1:
        out.append(items[0])
    elif items:
        out.append(BlockStmt(Op.OBLOCK, items[0].pos, items))


# --- for -------------------------------------------------------------------------------------------


def for_(w: FuncLowerer, s: ast.ForStmt, out: list[Stmt]) -> None:
    label = _label(out)
    if type(s.init) is ast.RangeClause:
        _range(w, s, s.init, label, out)
        return
    condition, post, items = s.cond, s.post, s.body.list
    if condition is not None:
        state, condition = static_bool(w, condition)
        if state < 0:
            post, items = None, []
    init = stmts.simple(w, s.init)
    cond = exprs.opt_expr(w, condition)
    after = stmts.simple(w, post)
    body = stmts.stmts(w, items)
    if type(cond) is BasicLit and cond.value is False and w.prog.program.release.dead_code_when_read:
        if init is not None:
            out.append(init)
        return
    if cond is not None:
        cond = default_lit(cond, None)
    n = ForStmt(Op.OFOR, s.pos, cond, after, body, label, w.src.distinct_vars(s.pos))
    if init is not None:
        n.init = [init]
    out.append(n)


def _range(w: FuncLowerer, s: ast.ForStmt, clause: ast.RangeClause, label: str | None, out: list[Stmt]) -> None:
    left = unpack_list(clause.lhs)
    names, lhs = stmts.lhs_list(w, left)
    key = lhs[0] if lhs else None
    value = lhs[1] if len(lhs) > 1 else None
    n = RangeStmt(Op.ORANGE, clause.pos, w.prog.blank, key, value, [], label=label)
    n.def_ = stmts.init_defn(n, names)
    n.x = exprs.expr(w, clause.x)
    raw = w.type_of(clause.x)
    if isinstance(generics.core_type(raw), Map):
        w.typ(raw)
        if w.words is not None:
            rtypes.keep(w, n, raw)
    sources = range_key_value(raw)
    n.key_converts = _range_converts(w, n, left, 0, sources[0])
    n.value_converts = _range_converts(w, n, left, 1, sources[1])
    n.body = stmts.stmts(w, s.body.list)
    n.distinct_vars = w.src.distinct_vars(s.pos)
    for x in lhs:
        mark_assigned(x)
    out.append(n)


def _range_converts(w: FuncLowerer, n: RangeStmt, left: list[ast.Expr], i: int, src: Type | None) -> bool:
    """Whether the i'th variable of a range clause is an interface that the value must be converted to."""
    if i >= len(left):
        return False
    dst = stmts.lhs_type(w, left[i])
    if dst is None or src is None:
        return False
    rtti(w, src, dst)
    if w.prog.words is not None:
        rtypes.keep_conversion(w, n, n.pos, src, dst, "Value" if i else "Key")
    target, source = w.typ(dst), w.typ(src)
    if not kinds.is_interface(target):
        return False
    return not (kinds.is_empty_interface(target) and kinds.is_interface(source))


def range_key_value(t: Type) -> tuple[Type | None, Type | None]:
    """Types of key and value of a range over t (types2/compilersupport.go:RangeKeyVal)."""
    core = generics.core_type(t)
    if isinstance(core, Pointer):
        core = under(core.base)
    int_type = kinds.basic(Kind.INT)
    if type(core) is Basic:
        if kinds.is_string(core):
            return int_type, UNIVERSE_RUNE
        return t, None
    if isinstance(core, (Slice, Array)):
        return int_type, core.elem
    if isinstance(core, Map):
        return core.key, core.elem
    if isinstance(core, Chan):
        return core.elem, None
    if isinstance(core, Signature) and core.params and core.params[0].type is not None:
        yield_ = generics.core_type(core.params[0].type)
        if isinstance(yield_, Signature):
            types = [v.type for v in yield_.params[:2]]
            return (types[0] if types else None), (types[1] if len(types) > 1 else None)
    return None, None


# --- select ----------------------------------------------------------------------------------------


def select(w: FuncLowerer, s: ast.SelectStmt, out: list[Stmt]) -> None:
    label = _label(out)
    cases: list[CommClause] = []
    for clause in s.body:
        comm = stmts.simple(w, clause.comm)
        body = stmts.stmts(w, clause.body)
        if type(comm) is AssignStmt and not comm.def_ and type(comm.y) is ConvExpr and comm.y.op is Op.OCONVIFACE:
            # The value is received into a temporary and converted by the first statement of the body.
            received = comm.y.x
            assert received.type is not None
            tmp = w.temp(clause.pos, received.type)
            first = AssignStmt(Op.OAS, clause.pos, tmp, received, True)
            tmp.defn = first
            first.init.append(Decl(Op.ODCL, clause.pos, tmp))
            comm.y.x = tmp
            body.insert(0, comm)
            comm = first
        if type(comm) is AssignListStmt and comm.op is Op.OAS2:
            holder = comm.rhs[0]
            (receive,) = holder.init
            holder.init = []
            body.insert(0, comm)
            comm = receive
        cases.append(CommClause(Op.OCASE, clause.pos, _comm(w, comm), body))
    out.append(SelectStmt(Op.OSELECT, s.pos, cases, label))


def _comm(w: FuncLowerer, comm: Stmt | None) -> Stmt | None:
    """A communication in the one form that later stages know (tcSelect)."""
    if comm is None or comm.op is Op.OSEND:
        return comm
    if type(comm) is AssignStmt:
        y = comm.y
        if type(y) is ConvExpr and y.implicit and y.op in (Op.OCONVNOP, Op.OCONVIFACE):
            y = y.x
        assert y is not None
        n = AssignListStmt(Op.OSELRECV2, comm.pos, [comm.x, w.prog.blank], [y], comm.def_)
        n.init = comm.init
        return n
    if type(comm) is AssignListStmt and comm.op is Op.OAS2RECV:
        comm.op = Op.OSELRECV2
        return comm
    if type(comm) is UnaryExpr and comm.op is Op.ORECV:
        n = AssignListStmt(Op.OSELRECV2, comm.pos, [w.prog.blank, w.prog.blank], [comm])
        n.init = comm.init
        return n
    raise InternalError("unexpected select case", comm.pos)


# --- switch ----------------------------------------------------------------------------------------


def switch(w: FuncLowerer, s: ast.SwitchStmt, out: list[Stmt]) -> None:
    label = _label(out)
    init = stmts.simple(w, s.init)
    n = _type_switch(w, s, s.tag) if type(s.tag) is ast.TypeSwitchGuard else _expr_switch(w, s)
    n.label = label
    if init is not None:
        n.init = [init]
    out.append(n)


def _type_switch(w: FuncLowerer, s: ast.SwitchStmt, guard: ast.TypeSwitchGuard) -> SwitchStmt:
    iface = w.type_of(guard.x)
    x = exprs.expr(w, guard.x)
    tag = TypeSwitchGuard(Op.OTYPESW, guard.pos, guard.lhs.value if guard.lhs is not None else None, x)
    if guard.lhs is not None:
        tag.tag_pos, tag.tag_pkg = guard.lhs.pos, w.src.pkg
    cases: list[CaseClause] = []
    for clause in s.body:
        types = unpack_list(clause.cases)
        items: list[Expr] = []
        for e in types:
            if is_nil(w, e):
                items.append(NilExpr(Op.ONIL, NO_POS, type=kinds.basic(Kind.UNTYPED_NIL)))
            else:
                items.append(exprs.expr_type(w, iface, e))
        c = CaseClause(Op.OCASE, clause.pos, items, [])
        obj = w.info.implicits.get(clause)
        if isinstance(obj, Var):
            assert obj.type is not None
            pos = type_expr_end_pos(types[-1]) if types else clause.pos
            name = w.new_local(pos, obj.name, obj.pkg, w.typ(obj.type))
            name.obj = obj
            name.defn = tag
            if w.words is not None:
                name.dict_index = rtypes.dict_index(w, obj.type)
            w.locals[obj] = name
            c.var = name
            if len(items) == 1 and items[0].op in (Op.OTYPE, Op.ODYNAMICTYPE):
                name.type = items[0].type
            else:
                name.type = x.type
        c.body = stmts.stmts(w, clause.body)
        cases.append(c)
    return SwitchStmt(Op.OSWITCH, s.pos, tag, cases)


def is_nil(w: FuncLowerer, e: ast.Expr) -> bool:
    tv = w.maybe_type_and_value(unparen(e)) or w.maybe_type_and_value(e)
    if tv is None:
        return False
    if tv.mode is Mode.NIL_VALUE:
        return True
    return type(tv.type) is Basic and tv.type.kind == Kind.UNTYPED_NIL


class SwitchPlan(NamedTuple):
    """An expression switch after what constants decide."""

    tag: ast.Expr | None
    tag_type: Type
    is_chan: bool
    clauses: list[tuple[ast.CaseClause, list[ast.Expr]]]


def plan_switch(w: FuncLowerer, s: ast.SwitchStmt) -> SwitchPlan:
    tag, clauses = s.tag, [(c, unpack_list(c.cases)) for c in s.body]
    tag_type: Type = kinds.basic(Kind.BOOL)
    value: Value | None = True
    is_chan = False
    if tag is not None:
        tv = w.type_and_value(tag)
        assert tv.type is not None
        tag_type, value = tv.type, tv.value
        is_chan = isinstance(under(tag_type), Chan)
    if value is not None and w.prog.program.release.dead_code_when_read:
        target, decided = _constant_target(w, value, s.body)
        if decided:
            clauses = [(target, [])] if target is not None else []
            tag, tag_type = None, kinds.basic(Kind.BOOL)
    if not is_chan and _needs_any(w, tag_type, clauses):
        tag_type = EMPTY_INTERFACE
    return SwitchPlan(tag, tag_type, is_chan, clauses)


def _expr_switch(w: FuncLowerer, s: ast.SwitchStmt) -> SwitchStmt:
    plan = plan_switch(w, s)
    tag = implicit_conv(w, plan.tag_type, plan.tag) if plan.tag is not None else None
    if tag is not None:
        tag = default_lit(tag, None)
    compare = tag.type if tag is not None else kinds.basic(Kind.BOOL)
    dst = None if plan.is_chan else plan.tag_type
    cases: list[CaseClause] = []
    for clause, values in plan.clauses:
        items = [default_lit(implicit_conv(w, dst, e), compare) for e in values]
        case = CaseClause(Op.OCASE, clause.pos, items, stmts.stmts(w, clause.body))
        if tag is None and w.prog.words is not None:
            rtypes.keep_comparisons(w, case)
        cases.append(case)
    return SwitchStmt(Op.OSWITCH, s.pos, tag, cases)


def _constant_target(w: FuncLowerer, value: Value, clauses: list[ast.CaseClause]) -> tuple[ast.CaseClause | None, bool]:
    """The clause that a constant tag always selects, if the cases allow to tell."""
    target: ast.CaseClause | None = None
    for clause in clauses:
        if clause.cases is None:
            target = clause
        for e in unpack_list(clause.cases):
            case = w.type_and_value(e).value
            if case is None:
                return None, False
            if constant.compare(value, ast.Op.EQL, case):
                return (clause, True) if not _has_fallthrough(clause.body) else (None, False)
    if target is not None and _has_fallthrough(target.body):
        return None, False
    return target, True


def _has_fallthrough(items: list[ast.Stmt]) -> bool:
    last = stmts.last_non_empty(items)
    while type(last) is ast.LabeledStmt:
        last = last.stmt
    return type(last) is ast.BranchStmt and last.tok is ast.Branch.FALLTHROUGH


def _needs_any(w: FuncLowerer, tag_type: Type, clauses: list[tuple[ast.CaseClause, list[ast.Expr]]]) -> bool:
    """Whether some case value cannot be converted to the tag's type, so that all are compared as `any`."""
    for _, items in clauses:
        for e in items:
            t = w.type_of(e)
            if t is tag_type or assignable(t, tag_type):
                continue
            if isinstance(under(t), Interface) or isinstance(under(tag_type), Interface):
                return True
    return False


# --- Positions -------------------------------------------------------------------------------------


def type_expr_end_pos(e: ast.Expr) -> Pos:
    """Where gc places the variable of a type switch's clause: at the last name of its last type."""
    while True:
        if isinstance(e, ast.SelectorExpr):
            return e.x.pos
        if isinstance(e, (ast.ParenExpr, ast.Operation)):
            e = e.x
        elif isinstance(e, (ast.ArrayType, ast.ChanType, ast.DotsType, ast.SliceType)):
            e = e.elem
        elif isinstance(e, ast.MapType):
            e = e.value
        elif isinstance(e, ast.InterfaceType):
            if not e.methods:
                return e.pos
            e = e.methods[-1].type
        elif isinstance(e, ast.FuncType):
            fields = e.results or e.params
            if not fields:
                return e.pos
            e = fields[-1].type
        elif isinstance(e, ast.IndexExpr):
            e = unpack_list(e.index)[-1]
        else:
            return e.pos
