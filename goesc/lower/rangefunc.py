"""Loops over functions become calls, in syntax of lowering's own, before anything is lowered.

    for x := range seq { use(x) }
        =>  { #state1 := READY; #yield1 := func(x T) bool { ...; use(x); #state1 = READY; return true }
              seq(#yield1); if #state1 == PANIC { panic }; #state1 = EXHAUSTED }

Jumps that leave the body end it with `return false` (or true for `continue`) after `#next` says where to go on: -1 a
`return`, 2*depth a `break` of the loop at that depth, one less a `continue` of it, other negative numbers a branch to
a label; the
code after the call of each loop on the way looks at `#next`. Results of a `return` go through named results.

Defined by cmd/compile/internal/rangefunc/rewrite.go (Go 1.27.3), with its default of checking misuse of the body
function. Positions decide what -m prints: `#state` variables have the loop's, `#next`, `#yield`, `#tmpState` and
`#defers` none.
"""

from __future__ import annotations

from enum import IntEnum
from typing import final

from goesc.check.info import Info, Mode, TypeAndValue
from goesc.lower.rewritten import Rewritten
from goesc.source.positions import NO_POS, Pos
from goesc.syntax import ast, walk
from goesc.types import universe
from goesc.types.model import Kind, Signature, Type
from goesc.types.objects import Func, Object, Package, Scope, Var, VarKind
from goesc.types.under import core_type


class State(IntEnum):
    """What a loop body's state variable says (internal/abi/rangefuncconsts.go)."""

    DONE = 0
    READY = 1
    PANIC = 2
    EXHAUSTED = 3
    MISSING_PANIC = 4


STEP = 2  # distance of the #next codes of neighbouring depths
RETURN = -1  # the #next code of a return

BOOL = universe.TYP[Kind.BOOL]
INT = universe.TYP[Kind.INT]


def _runtime_package() -> Package:
    """The two functions of the runtime that rewritten loops call."""
    pkg = Package("runtime", "runtime", Scope(universe.UNIVERSE), complete=True)
    token = Var(NO_POS, pkg, "extra", _any(), kind=VarKind.RESULT)
    state = Var(NO_POS, pkg, "state", INT, kind=VarKind.PARAM)
    for name, signature in (
        ("deferrangefunc", Signature(None, [], [token])),
        ("panicrangestate", Signature(None, [state], [])),
    ):
        pkg.scope.insert(Func(NO_POS, pkg, name, signature))
    return pkg


def _any() -> Type:
    found = universe.UNIVERSE.elems["any"].type
    assert found is not None
    return found


RUNTIME = _runtime_package()

Branch = tuple[ast.Branch, str]


@final
class Loop:
    """A loop over a function that is being rewritten. `depth` is 1 for the outermost."""

    __slots__ = (
        "check_branches", "check_break", "check_continue", "check_return", "depth", "state", "state_decl", "stmt",
    )  # fmt: skip

    def __init__(self, stmt: ast.ForStmt, depth: int, state: Var, state_decl: ast.VarDecl) -> None:
        self.stmt = stmt
        self.depth = depth
        self.state = state
        self.state_decl = state_decl
        # What the code after the loop has to look for in #next.
        self.check_return = False
        self.check_break = False
        self.check_continue = False
        self.check_branches: list[Branch] = []


def rewrite(pkg: Package, info: Info, decl: ast.Decl, made: Rewritten) -> None:
    """Say in `made` what stands for the loops over functions of a declaration, and for the jumps out of them; once."""
    if not info.range_funcs or decl in made.decls:
        return
    made.decls.add(decl)

    def visit(node: ast.Node | None) -> bool:
        if isinstance(node, ast.FuncDecl):
            obj = info.defs[node.name]
            if node.body is not None and obj is not None and isinstance(obj.type, Signature):
                _rewrite_function(pkg, info, node.body, obj.type, made)
            return False
        if isinstance(node, ast.FuncLit):
            _rewrite_literal(pkg, info, node, made)
            return False
        return True

    walk.inspect(decl, visit)


def _rewrite_literal(pkg: Package, info: Info, lit: ast.FuncLit, made: Rewritten) -> None:
    signature = info.types[lit].type
    assert isinstance(signature, Signature)
    _rewrite_function(pkg, info, lit.body, signature, made)


def _rewrite_function(pkg: Package, info: Info, body: ast.BlockStmt, signature: Signature, made: Rewritten) -> None:
    r = _Rewriter(pkg, info, signature, body, made)
    walk.inspect(body, lambda node: _visit(r, node))


@final
class _Rewriter:
    """State of one function (a declaration or a literal)."""

    __slots__ = (
        "body", "body_count", "branch_codes", "closed", "decl", "defers", "info", "label_loops", "loops", "made",
        "next_var", "pkg", "signature", "stack", "state_count",
    )  # fmt: skip

    def __init__(self, pkg: Package, info: Info, signature: Signature, body: ast.BlockStmt, made: Rewritten) -> None:
        self.pkg = pkg
        self.info = info
        self.signature = signature
        self.body = body
        self.made = made
        self.stack: list[ast.Node] = []
        self.loops: list[Loop] = []  # open ones, outermost first
        self.closed: dict[ast.Stmt, ast.Stmt] = {}  # loops that are done, and what stands for them
        self.decl: ast.DeclStmt | None = None  # declares #next and #defers before the outermost loop
        self.next_var: Var | None = None
        self.defers: Var | None = None
        self.state_count = 0
        self.body_count = 0
        self.branch_codes: dict[Branch, int] = {}
        self.label_loops: dict[str, ast.ForStmt | None] | None = None  # label -> innermost loop around it

    # --- Pieces of syntax, typed -------------------------------------------------------------------

    def typed(self, e: ast.Expr, type_: Type | None, mode: Mode = Mode.VALUE) -> None:
        self.made.types[e] = TypeAndValue(mode, type_)

    def use(self, obj: Object) -> ast.Name:
        name = ast.Name(NO_POS, obj.name)
        self.typed(name, obj.type)
        self.made.uses[name] = obj
        return name

    def int_const(self, value: int) -> ast.BasicLit:
        lit = ast.BasicLit(NO_POS, str(int(value)), ast.LitKind.INT)
        self.made.types[lit] = TypeAndValue(Mode.CONSTANT, INT, int(value))
        return lit

    def compare(self, op: ast.Op, x: ast.Expr, y: ast.Expr) -> ast.Operation:
        cond = ast.Operation(NO_POS, op, x, y)
        self.typed(cond, BOOL)
        return cond

    def bool_const(self, value: bool) -> ast.Name:
        return self.use(universe.UNIVERSE.elems["true" if value else "false"])

    def give_up(self, value: bool) -> ast.ReturnStmt:
        """Leave the body function; True asks the iterator for more."""
        return ast.ReturnStmt(NO_POS, self.bool_const(value))

    def call_runtime(self, name: str, args: list[ast.Expr], result: Type | None) -> ast.CallExpr:
        func = RUNTIME.scope.elems[name]
        callee = ast.Name(NO_POS, "runtime." + name)
        self.typed(callee, func.type)
        self.made.uses[callee] = func
        call = ast.CallExpr(NO_POS, callee, args)
        self.typed(call, result, Mode.VALUE if result is not None else Mode.NO_VALUE)
        return call

    def panic(self, state: ast.Expr) -> ast.Stmt:
        return ast.ExprStmt(NO_POS, self.call_runtime("panicrangestate", [state], None))

    def declare(self, decl: ast.DeclStmt, name: str, type_: Type, init: ast.Expr | None) -> Var:
        """A variable of the rewriting; it has no position."""
        obj = Var(NO_POS, self.pkg, name, type_, kind=VarKind.LOCAL)
        ident = ast.Name(NO_POS, name)
        self.typed(ident, type_, Mode.VARIABLE)
        self.made.defs[ident] = obj
        decl.decls.append(ast.VarDecl(NO_POS, [ident], None, init))
        return obj

    def declare_outer(self, name: str, type_: Type, init: ast.Expr | None) -> Var:
        """A variable that all loops of a nest share."""
        if self.decl is None:
            self.decl = ast.DeclStmt(NO_POS, [])
        return self.declare(self.decl, name, type_, init)

    def next(self) -> ast.Name:
        if self.next_var is None:
            self.next_var = self.declare_outer("#next", INT, None)
        return self.use(self.next_var)

    def set_next(self, code: int) -> ast.AssignStmt:
        return ast.AssignStmt(NO_POS, ast.Op.NONE, self.next(), self.int_const(code))

    def set_state(self, loop: Loop, state: State) -> ast.AssignStmt:
        return ast.AssignStmt(NO_POS, ast.Op.NONE, self.use(loop.state), self.int_const(state))

    def if_next(self, op: ast.Op, code: int, clear: bool, *then: ast.Stmt) -> ast.Stmt:
        """The statement `if #next op code { [#next = 0]; then... }`."""
        body: list[ast.Stmt] = [self.set_next(0)] if clear else []
        cond = self.compare(op, self.next(), self.int_const(code))
        return ast.IfStmt(NO_POS, None, cond, ast.BlockStmt(NO_POS, [*body, *then]))


def _visit(r: _Rewriter, node: ast.Node | None) -> bool:
    if isinstance(node, ast.FuncLit):
        _rewrite_literal(r.pkg, r.info, node, r.made)
        return False
    if node is not None:
        r.stack.append(node)
        if isinstance(node, ast.ForStmt) and _over_function(r.info, node):
            _open_loop(r, node)
        return True
    # The children of the node on top have been seen: jumps and loops among them are replaced now.
    node = r.stack[-1]
    if isinstance(node, ast.BlockStmt):
        _edit(r, node.list)
    elif isinstance(node, (ast.CaseClause, ast.CommClause)):
        _edit(r, node.body)
    elif isinstance(node, ast.LabeledStmt):
        _edit(r, [node.stmt])
    if r.loops and r.loops[-1].stmt is node:
        _close_loop(r, r.loops[-1])
        r.loops.pop()
    r.stack.pop()
    return True


def _over_function(info: Info, loop: ast.ForStmt) -> bool:
    clause = loop.init
    if not isinstance(clause, ast.RangeClause):
        return False
    tv = info.types.get(clause.x)
    return tv is not None and tv.type is not None and isinstance(core_type(tv.type), Signature)


def _open_loop(r: _Rewriter, stmt: ast.ForStmt) -> None:
    r.state_count += 1
    name = f"#state{r.state_count}"
    state = Var(stmt.pos, r.pkg, name, INT, kind=VarKind.LOCAL)
    ident = ast.Name(stmt.pos, name)
    r.typed(ident, INT, Mode.VARIABLE)
    r.made.defs[ident] = state
    decl = ast.VarDecl(NO_POS, [ident], None, r.int_const(State.READY))
    r.loops.append(Loop(stmt, len(r.loops) + 1, state, decl))


def _edit(r: _Rewriter, items: list[ast.Stmt]) -> None:
    """Say what stands in the place of each statement, where that is another one."""
    for s in items:
        new = r.closed.get(s, s)
        if r.loops:
            if isinstance(s, ast.BranchStmt):
                new = _edit_branch(r, s)
            elif isinstance(s, ast.ReturnStmt):
                new = _edit_return(r, s)
            elif isinstance(s, ast.CallStmt) and s.is_defer:
                _edit_defer(r, s)
        if new is not s:
            r.made.instead_of[s] = new


def _edit_defer(r: _Rewriter, s: ast.CallStmt) -> None:
    """The deferred call belongs to the outermost function: a token taken there goes with it."""
    if r.defers is None:
        r.defers = r.declare_outer("#defers", _any(), r.call_runtime("deferrangefunc", [], _any()))
    token = r.use(r.defers)
    _set_pos(token, s.pos)
    r.made.defer_tokens[s] = token


def _edit_return(r: _Rewriter, s: ast.ReturnStmt) -> ast.Stmt:
    block = ast.BlockStmt(NO_POS, [])
    if s.results is not None:
        targets: list[ast.Expr] = [_result(r, i) for i in range(len(r.signature.results))]
        lhs = targets[0] if len(targets) == 1 else ast.ListExpr(NO_POS, targets)
        block.list.append(ast.AssignStmt(NO_POS, ast.Op.NONE, lhs, s.results))
    for loop in r.loops:
        loop.check_return = True
    block.list += [r.set_next(RETURN), r.set_state(r.loops[-1], State.DONE), r.give_up(False)]
    _set_pos(block, s.pos)
    return block


def _result(r: _Rewriter, i: int) -> ast.Name:
    """Result i of the function; it gets the name #rvN if it has none (types2/compiler_internal.go:RenameResult)."""
    obj = r.signature.results[i]
    found = r.use(obj)
    if obj.name in ("", "_"):
        found.value = r.made.result_names[obj] = f"#rv{i + 1}"
    return found


def _edit_branch(r: _Rewriter, s: ast.BranchStmt) -> ast.Stmt:
    if s.tok is ast.Branch.FALLTHROUGH:
        return s
    innermost = len(r.loops) - 1
    if s.label is None and r.loops[innermost].stmt is not s.target:
        return s  # of a loop, switch or select inside the body
    target = _index(r, s.target)
    if s.tok is ast.Branch.GOTO or target < 0:
        return _edit_labelled(r, s)
    if target == innermost:
        more = s.tok is ast.Branch.CONTINUE
        state = r.set_state(r.loops[-1], State.READY if more else State.DONE)
        block = ast.BlockStmt(NO_POS, [state, r.give_up(more)])
        _set_pos(block, s.pos)
        return block

    # A loop further out: those on the way just end, the one inside the target sees to the rest.
    leave = target + 1
    if s.tok is ast.Branch.CONTINUE:
        r.loops[leave].check_continue = True
    else:
        leave = target
        r.loops[leave].check_break = True
    for loop in r.loops[leave + 1 :]:
        loop.check_break = True
    code = STEP * (target + 1) - (s.tok is ast.Branch.CONTINUE)
    return _leave(r, s, code)


def _edit_labelled(r: _Rewriter, s: ast.BranchStmt) -> ast.Stmt:
    """A goto, or a break or continue of a labelled loop that is not one over a function."""
    loops = _number_branches(r)
    assert s.label is not None
    home = loops.get(s.label.value)
    if home is r.loops[-1].stmt:
        return s  # the label is in the same body
    branch = (s.tok, s.label.value)
    leave = _index(r, home) + 1
    r.loops[leave].check_branches.append(branch)
    for loop in r.loops[leave + 1 :]:
        loop.check_return = True
    return _leave(r, s, r.branch_codes[branch])


def _leave(r: _Rewriter, s: ast.BranchStmt, code: int) -> ast.Stmt:
    block = ast.BlockStmt(NO_POS, [r.set_next(code), r.set_state(r.loops[-1], State.DONE), r.give_up(False)])
    _set_pos(block, s.pos)
    return block


def _index(r: _Rewriter, stmt: ast.Node | None) -> int:
    """Which of the open loops a statement is; -1 if none."""
    return next((i for i in reversed(range(len(r.loops))) if r.loops[i].stmt is stmt), -1)


def _number_branches(r: _Rewriter) -> dict[str, ast.ForStmt | None]:
    """The loop over a function that each label stands in, and the #next codes of branches to it."""
    if r.label_loops is not None:
        return r.label_loops
    homes: dict[str, ast.ForStmt | None] = {}
    labels: list[str] = []
    stack: list[ast.Node] = []
    around: list[ast.ForStmt | None] = [None]

    def visit(node: ast.Node | None) -> bool:
        if node is None:
            if stack.pop() is around[-1]:
                around.pop()
            return True
        stack.append(node)
        if isinstance(node, ast.ForStmt) and _over_function(r.info, node):
            around.append(node)
        elif isinstance(node, ast.LabeledStmt):
            labels.append(node.label.value)
            homes.setdefault(node.label.value, around[-1])
        return True

    walk.inspect(r.body, visit)
    code = RETURN
    for label in labels:
        code -= 3
        r.branch_codes[ast.Branch.BREAK, label] = code
        r.branch_codes[ast.Branch.CONTINUE, label] = code + 1
        r.branch_codes[ast.Branch.GOTO, label] = code + 2
    r.label_loops = homes
    return homes


def _close_loop(r: _Rewriter, loop: Loop) -> None:
    """The body has been edited: make the literal, the call, and the checks after it."""
    stmt = loop.stmt
    start, end = stmt.pos, stmt.body.rbrace
    clause = stmt.init
    assert isinstance(clause, ast.RangeClause)
    iterator_type = r.info.types[clause.x].type
    assert iterator_type is not None
    iterator = core_type(iterator_type)
    assert isinstance(iterator, Signature)
    assert iterator.params[0].type is not None
    yield_type = core_type(iterator.params[0].type)
    assert isinstance(yield_type, Signature)

    r.body_count += 1
    literal, literal_type = _body_literal(r, loop, clause, yield_type, start, end)
    yield_decl = ast.DeclStmt(NO_POS, [])
    yield_var = r.declare(yield_decl, f"#yield{r.body_count}", literal_type, literal)
    _set_pos(yield_decl, start)
    invoke = ast.CallExpr(NO_POS, clause.x, [r.use(yield_var)])
    r.typed(invoke, None, Mode.NO_VALUE)
    call = ast.ExprStmt(NO_POS, invoke)
    _set_pos(call, start)
    checks = _checks(r, loop, end)

    block = ast.BlockStmt(NO_POS, [], end)
    _set_pos(block, start)
    if len(r.loops) == 1 and r.decl is not None:
        _set_pos(r.decl, start)
        block.list.append(r.decl)
    state_decl = ast.DeclStmt(NO_POS, [loop.state_decl])
    _set_pos(state_decl, start)
    swallowed = ast.IfStmt(
        NO_POS,
        None,
        r.compare(ast.Op.EQL, r.use(loop.state), r.int_const(State.PANIC)),
        ast.BlockStmt(NO_POS, [r.panic(r.int_const(State.MISSING_PANIC))]),
    )
    _set_pos(swallowed, end)
    exhausted = r.set_state(loop, State.EXHAUSTED)
    _set_pos(exhausted, end)
    block.list += [state_decl, yield_decl, call, swallowed, exhausted, *checks]
    if len(r.loops) == 1:
        r.decl = r.next_var = r.defers = None
    r.closed[stmt] = block


def _body_literal(
    r: _Rewriter, loop: Loop, clause: ast.RangeClause, yield_type: Signature, start: Pos, end: Pos
) -> tuple[ast.FuncLit, Signature]:
    """The loop's body as the function that the iterator calls, and its type."""
    lhs = clause.lhs.elems if isinstance(clause.lhs, ast.ListExpr) else [clause.lhs] if clause.lhs is not None else []
    literal = ast.FuncLit(start, ast.FuncType(start, [], []), ast.BlockStmt(start, [], end))
    r.made.range_bodies.add(literal)
    body = literal.body.list
    params: list[Var] = []
    for i, wanted in enumerate(yield_type.params):
        target = lhs[i] if i < len(lhs) else None
        if target is not None and clause.def_:
            assert isinstance(target, ast.Name)
            declared = r.info.defs[target]
            assert isinstance(declared, Var)
            params.append(declared)
            continue
        param = Var(start, r.pkg, f"#p{i + 1}", wanted.type, kind=VarKind.PARAM)
        params.append(param)
        if target is not None:
            value = r.use(param)
            value.pos = target.pos
            body.append(ast.AssignStmt(target.pos, ast.Op.NONE, target, value))
    result = Var(start, None, "#r", BOOL, kind=VarKind.RESULT)
    signature = Signature(None, params, [result], yield_type.variadic)
    r.typed(literal, signature)

    before = ast.DeclStmt(NO_POS, [])
    copied = r.made.loop_state_copied
    saved = r.declare(before, "#tmpState", INT, r.use(loop.state)) if copied else loop.state
    running = r.set_state(loop, State.PANIC)
    _set_pos(running, start)
    not_ready = r.compare(ast.Op.NEQ, r.use(saved), r.int_const(State.READY))
    misuse = ast.IfStmt(NO_POS, None, not_ready, ast.BlockStmt(NO_POS, [r.panic(r.use(saved))]))
    _set_pos(misuse, start)
    again = r.set_state(loop, State.READY)
    _set_pos(again, end)
    more = r.give_up(True)
    more.pos = end
    first: list[ast.Stmt] = [before, running, misuse] if copied else [misuse, running]
    body += [*first, *loop.stmt.body.list, again, more]
    return literal, signature


def _checks(r: _Rewriter, loop: Loop, pos: Pos) -> list[ast.Stmt]:
    """The statements after the iterator's call that carry on a jump out of the body."""
    found: list[ast.Stmt] = []
    for tok, label in dict.fromkeys(loop.check_branches):
        jump = ast.BranchStmt(NO_POS, tok, ast.Name(NO_POS, label))
        found.append(r.if_next(ast.Op.EQL, r.branch_codes[tok, label], True, jump))
    if len(r.loops) == 1:
        if loop.check_return:
            found.append(r.if_next(ast.Op.EQL, RETURN, False, ast.ReturnStmt(NO_POS, None)))
    else:
        found += _inner_checks(r, loop)
    for s in found:
        _set_pos(s, pos)
    return found


def _inner_checks(r: _Rewriter, loop: Loop) -> list[ast.Stmt]:
    """Checks of a loop inside another: they end the outer loop's body function in turn."""
    outer = r.loops[loop.depth - 2]
    here = STEP * (loop.depth - 1)

    def end(state: State, more: bool) -> list[ast.Stmt]:
        return [r.set_state(outer, state), r.give_up(more)]

    found: list[ast.Stmt] = []
    if loop.check_return:
        found.append(r.if_next(ast.Op.LSS, 0, False, *end(State.DONE, False)))
    found.append(r.if_next(ast.Op.GTR, here, False, r.panic(r.int_const(State.DONE))))
    if loop.check_continue:
        found.append(r.if_next(ast.Op.EQL, here - 1, True, *end(State.READY, True)))
    if loop.check_break:
        found.append(r.if_next(ast.Op.EQL, here, True, *end(State.DONE, False)))
    if loop.check_continue or loop.check_break:
        found.append(r.if_next(ast.Op.GTR, 0, False, *end(State.DONE, False)))
    return found


def _set_pos(root: ast.Node, pos: Pos) -> None:
    """Give a position to all nodes from the root down that have none; what has one is not entered."""

    def visit(node: ast.Node | None) -> bool:
        if node is None or node.pos != NO_POS:
            return False
        node.pos = pos
        if isinstance(node, ast.BlockStmt) and node.rbrace == NO_POS:
            node.rbrace = pos
        return True

    walk.inspect(root, visit)
