"""Loops over testing.B.Loop: what their bodies compute is kept alive, so that benchmarks measure it.

    for b.Loop() { x = f() }    ->    for b.Loop() { { x = f(); runtime.KeepAlive(unsafe.Pointer(&x)) } }

Every assigned variable thereby has its address taken; results and arguments of call statements get temporaries.
cmd/compile/internal/bloop/bloop.go (Go 1.27.3).
"""

from __future__ import annotations

from typing import Any, TypeGuard  # Any: for lists of whatever kind of node

from goesc.ir.events import KeptAlive, LoopSkipped, NotKeptAlive
from goesc.ir.misc import is_addressable, is_blank
from goesc.ir.nodes import (
    AddrExpr,
    AssignListStmt,
    AssignOpStmt,
    AssignStmt,
    BlockStmt,
    CallExpr,
    CaseClause,
    Class,
    CommClause,
    CompLitExpr,
    ConvExpr,
    Decl,
    Esc,
    Expr,
    ForStmt,
    Func,
    IfStmt,
    IndexExpr,
    KeyExpr,
    Name,
    Node,
    RangeStmt,
    SelectorExpr,
    SliceExpr,
    StarExpr,
    Stmt,
)
from goesc.ir.op import Op
from goesc.ir.program import Program, Snapshot
from goesc.ir.visit import edit_children, walk
from goesc.lower.function import addr_of
from goesc.lower.passes.talk import Talk
from goesc.source.errors import Unsupported
from goesc.source.positions import Pos
from goesc.types.model import Interface, Kind, Signature, Tuple, Type
from goesc.types.named import under
from goesc.types.objects import Package, Scope, Var
from goesc.types.universe import TYP


def run(program: Program, talk: Talk, snapshot: Snapshot | None = None) -> None:
    """`snapshot` copies functions for whoever inlines them: gc reads their bodies anew, with nothing kept alive."""
    if snapshot is not None:
        _keep_as_read(program, snapshot)
    for fn in program.funcs:
        editor = _Editor(fn, talk, program.base_pos)
        edit_children(fn, editor.outside)


def _keep_as_read(program: Program, snapshot: Snapshot) -> None:
    """Copy functions with such loops, and those around them, before any changes."""
    for fn in program.funcs:
        if not any(map(is_testing_loop, walk(fn))):
            continue
        outer: Func | None = fn
        while outer is not None and outer not in program.as_read:
            program.as_read[outer] = snapshot(outer, program.words)
            outer = outer.closure_parent


def is_testing_loop(n: Node) -> TypeGuard[ForStmt]:
    """Whether n is `for b.Loop() {...}` with b a *testing.B."""
    if type(n) is not ForStmt or type(n.cond) is not CallExpr or n.cond.op is not Op.OCALLFUNC:
        return False
    fun = n.cond.fun
    if type(fun) is not SelectorExpr or fun.op is not Op.OMETHEXPR or fun.func_name is None:
        return False
    name = fun.func_name
    return name.sym == "(*B).Loop" and name.pkg is not None and name.pkg.path == "testing"


def skipped(n: ForStmt, talk: Talk) -> list[Node]:
    """What is looked at of such a loop where its body is not, and the line that says so."""
    if talk.level:
        talk.say(LoopSkipped(n.pos, talk.text(n)))
    return [child for child in (*n.init, n.cond, n.post) if child is not None]


_THROUGH = frozenset(
    {
        Op.OSLICE, Op.OSLICE3, Op.ODOT, Op.OCONV, Op.OCONVIFACE, Op.OCONVNOP, Op.OADDR, Op.ODOTPTR, Op.OINDEX,
        Op.OINDEXMAP,
    }
)  # fmt: skip


def _name_in(n: Expr) -> Name | None:
    """The addressable variable that n is made from."""
    while isinstance(n, (SliceExpr, SelectorExpr, ConvExpr, AddrExpr, IndexExpr)) and n.op in _THROUGH:
        n = n.x
    return n if type(n) is Name and is_addressable(n) else None


class _Editor:
    """The walk over one function; statements inside such loops are rewritten after their parts."""

    __slots__ = ("base_pos", "fn", "keep_alive", "talk")

    def __init__(self, fn: Func, talk: Talk, base_pos: Pos) -> None:
        self.fn = fn
        self.base_pos = base_pos  # gc takes addresses at the place of what it read last
        self.talk = talk
        self.keep_alive: Name | None = None

    def outside(self, n: Node) -> Node:
        if is_testing_loop(n):
            return self.inside(n)
        edit_children(n, self.outside)
        return n

    def inside(self, n: Node) -> Node:
        edit_children(n, self.inside)
        if type(n) is ForStmt or type(n) is RangeStmt or type(n) is CommClause:
            self._preserve_all(n.body)
        elif type(n) is IfStmt:
            self._preserve_all(n.body)
            self._preserve_all(n.else_)
        elif type(n) is BlockStmt:
            self._preserve_all(n.list)
        elif type(n) is CaseClause:
            self._preserve_all(n.list)
            self._preserve_all(n.body)
        return n

    def _preserve_all(self, nodes: list[Any]) -> None:  # statements, or the expressions of a case, as in gc
        for i, n in enumerate(nodes):
            nodes[i] = self._preserve(n)

    def _preserve(self, n: Node) -> Node:
        if type(n) is AssignStmt:
            if is_blank(n.x) and n.y is not None:
                n.x = tmp = self._temp(n.pos, n.y.type)
                n.def_ = True
                n.init.append(Decl(Op.ODCL, n.pos, tmp, checked=True))
            return self._kept(self._alive(n.pos, n.x), n)
        if type(n) is AssignListStmt:
            return self._assign_list(n)
        if type(n) is AssignOpStmt:
            return self._kept(self._alive(n.pos, n.x), n)
        if type(n) is CallExpr:
            results = _results(n)
            return self._call_results(n, results) if results else self._call_args(n)
        return n

    def _assign_list(self, n: AssignListStmt) -> Stmt:
        alive: list[Expr] = []
        for i, x in enumerate(n.lhs):
            if is_blank(x):
                t = _type_of(n, i)
                if t is None:
                    self.talk.say(NotKeptAlive(n.pos, "unrecognized shape for assign list stmt for blank assignment"))
                    continue
                tmp = self._temp(n.pos, t)
                n.lhs[i] = tmp
                n.init.append(Decl(Op.ODCL, n.pos, tmp, checked=True))
                n.def_ = True
            alive += self._alive(n.pos, n.lhs[i])
        return self._kept(alive, n)

    def _call_results(self, n: CallExpr, results: list[Var]) -> Stmt:
        temps = [self._temp(n.pos, result.type) for result in results]
        if self.talk.level > 1:
            plural = "s" if len(results) > 1 else ""
            self.talk.say(KeptAlive(n.pos, f"function result{plural}"))
        op = Op.OAS2FUNC if len(temps) > 1 else Op.OAS2
        assign = AssignListStmt(op, n.pos, list(temps), [n], True)
        for tmp in temps:
            assign.init.append(Decl(Op.ODCL, n.pos, tmp, checked=True))
        return self._kept(list(temps), assign)

    def _call_args(self, n: CallExpr) -> Stmt:
        assigns: list[Stmt] = []
        alive: list[Expr] = []

        def temp(pos: Pos, x: Expr) -> Name:
            if type(x) is KeyExpr:
                raise Unsupported(pos, "a slice literal with keys, given to a call below b.Loop: gc ends here", True)
            tmp = self._temp(pos, x.type)
            assign = AssignStmt(Op.OAS, pos, tmp, x, True)
            assign.init.append(Decl(Op.ODCL, pos, tmp, checked=True))
            assigns.append(assign)
            alive.append(tmp)
            if self.talk.level > 1:
                self.talk.say(KeptAlive(n.pos, "function arg"))
            return tmp

        for i, arg in enumerate(n.args):
            name = _name_in(arg)
            if name is not None:
                self._debug(name, n.pos)
                alive.append(name)
            elif type(arg) is CompLitExpr and arg.op is Op.OSLICELIT:
                elements = arg.list
                names: list[Expr] = []
                for j, element in enumerate(elements):
                    name = _name_in(element)
                    if name is not None:
                        self._debug(name, n.pos)
                        names.append(name)
                    else:
                        elements[j] = temp(element.pos, element)
                alive += names
            else:
                n.args[i] = temp(n.pos, arg)
        if assigns:
            return self._kept(alive, BlockStmt(Op.OBLOCK, n.pos, [*assigns, n], checked=False))
        return self._kept(alive, n)

    def _alive(self, pos: Pos, n: Expr) -> list[Expr]:
        """What keeps the value stored in n alive."""
        name = _name_in(n)
        if name is not None:
            self._debug(name, pos)
            return [name]
        if type(n) is StarExpr:
            if self.talk.level > 1:
                self.talk.say(KeptAlive(pos, "dereference"))
            return [n]
        if self.talk.level > 1:
            self.talk.say(NotKeptAlive(pos, "expr is unknown to bloop pass"))
        return []

    def _debug(self, name: Name, pos: Pos) -> None:
        if self.talk.level > 1:
            prefix = self.talk.names.prefix(name.pkg) or self.talk.names.prefix(self.talk.names.local)
            self.talk.say(KeptAlive(pos, f"{prefix}.{name.sym}"))

    def _kept(self, alive: list[Expr], n: Stmt) -> Stmt:
        """The statement n, followed by calls that use the addresses of `alive`."""
        if not alive:
            return n
        pos = n.pos
        stmts: list[Stmt] = [n]
        for x in alive:
            if type(x) is not Name or x.sym == "_":
                continue  # gc keeps only what has a symbol
            x.used = True
            arg: Expr = ConvExpr(Op.OCONVNOP, pos, addr_of(self.base_pos, x), type=TYP[Kind.UNSAFE_POINTER])
            keep = self._keep_alive()
            assert isinstance(keep.type, Signature)
            arg = ConvExpr(Op.OCONVIFACE, pos, arg, type=keep.type.params[0].type, implicit=True)
            call = CallExpr(Op.OCALLFUNC, pos, keep, [arg], is_compiler_var_live=True)
            call.no_inline = True
            stmts.append(call)
        return BlockStmt(Op.OBLOCK, pos, stmts, checked=False)

    def _keep_alive(self) -> Name:
        if self.keep_alive is None:
            sig = Signature(None, [Var(0, None, "", Interface([], [], complete=True))], [])  # prints otherwise than any
            runtime = Package("runtime", "runtime", Scope(None))
            self.keep_alive = Name(Op.ONAME, 0, "KeepAlive", runtime, Class.FUNC, type=sig, used=True)
        return self.keep_alive

    def _temp(self, pos: Pos, t: Type | None) -> Name:
        name = Name(Op.ONAME, pos, self.fn.next_temp, None, Class.AUTO, self.fn, type=t)
        name.esc = Esc.NEVER
        name.used = True
        name.auto_temp = True
        self.fn.dcl.append(name)
        return name


def _results(n: CallExpr) -> list[Var]:
    t = n.fun.type if n.fun is not None else None
    sig = under(t) if t is not None else None
    return sig.results if isinstance(sig, Signature) else []


def _type_of(n: AssignListStmt, i: int) -> Type | None:
    """The type of the i'th value of an assignment; None if its shape is unknown."""
    if len(n.rhs) == 1:
        t = n.rhs[0].type
        if isinstance(t, Tuple) and len(t.vars) == len(n.lhs):
            return t.vars[i].type
    return n.rhs[i].type if len(n.rhs) == len(n.lhs) else None
