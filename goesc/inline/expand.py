"""A call becomes the body of its callee.

    x = add(1, 2)   ->   x = INLCALL{ init: var a, b; a, b = 1, 2
                                      body: var ~r0; ~r0 = a + b; goto .i0; .i0:
                                      results: ~r0 }

cmd/compile/internal/inline/inl.go:TryInlineCall, canInlineCallExpr, mkinlcall, CalleeEffects; noder/reader.go:
unifiedInlineCall, inlReturn (Go 1.27.3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goesc.inline.copy import Copier, Place
from goesc.ir.closure_names import without_hash
from goesc.ir.events import AfterInlining, BeforeInlining, CannotInlineCall, InliningCall, RecursiveCycle, Tried
from goesc.ir.nodes import (
    AssignListStmt,
    AssignStmt,
    BlockStmt,
    BranchStmt,
    CallExpr,
    Class,
    ClosureExpr,
    ConvExpr,
    Decl,
    Expr,
    ExprNode,
    Func,
    InlinedCallExpr,
    InlineMarkStmt,
    LabelStmt,
    Name,
    Node,
    ParenExpr,
    ReturnStmt,
    SelectorExpr,
    Stmt,
)
from goesc.ir.op import Op
from goesc.ir.reassign import static_callee_name, static_value
from goesc.ir.visit import edit_children
from goesc.source.errors import InternalError, body_wanted
from goesc.types.objects import Func as FuncObject

if TYPE_CHECKING:
    from goesc.inline.callees import Callee, Inliner
    from goesc.inline.interleave import Interleaver


def may_inline(call: CallExpr, inliner: Inliner) -> bool:
    """Whether nothing forbids to inline this call, whatever it calls (inlineCallCheck)."""
    if call.op is not Op.OCALLFUNC or call.go_defer or call.no_inline:
        return False
    fun = call.fun
    name = fun.func_name if type(fun) is SelectorExpr and fun.op is Op.OMETHEXPR else fun
    if type(name) is not Name or name.class_ is not Class.FUNC or name.pkg is None:
        return True
    path = name.pkg.path
    escaping_path, escaping_name = inliner.escape_non_string
    if path == escaping_path and name.sym.startswith(escaping_name):
        return False
    return name.sym not in inliner.intrinsics.get(path, ())


def try_inline(x: Interleaver, caller: Func, call: CallExpr, big: bool, called_once: bool) -> InlinedCallExpr | None:
    """The inlined call that takes the place of `call`; None if it stays."""
    inliner = x.inliner
    fun = call.fun
    assert fun is not None
    if inliner.talk.level > 3:
        inliner.talk.say(Tried(call.pos, x.dump(fun)))
    callee = inliner.callee(caller, fun)
    if callee is None:
        return None
    inl = inliner.known(callee)
    if inl is None:
        return None
    talk = inliner.talk
    called = static_callee_name(static_value(fun, x.program.release.captured_values))
    assert called is not None
    why = _why_not(x, caller, call, callee, called, inliner.call_budget(callee, big, called_once))
    if why is not None:
        talk.log(CannotInlineCall(call.pos, why))
        return None
    if not x.worth(callee):
        return None
    name = talk.text(called)
    if not inliner.has_body(callee, inl):
        wanted = body_wanted(call.pos, name, x.program.release)
        if x.talk.level:
            raise wanted
        x.program.lacking = wanted
        return None
    name = without_hash(name)
    place = x.calls.enter(call.pos, callee, name, called.sym, talk.say)
    talk.say(InliningCall(call.pos, name))
    if talk.level > 2:
        talk.say(BeforeInlining(call.pos, x.dump(call)))
    template = inliner.template(callee, inl)
    if type(callee) is FuncObject:
        x.program.inlined[callee] = template
        if x.trace is not None:
            x.trace.foreign.append((caller, callee))
    inliner.keep(caller)
    inlined = _expand(x, caller, call, template, inl.can_delay_results, place)
    inlined.call = call
    if talk.level > 2:
        talk.say(AfterInlining(inlined.pos, x.dump(inlined)))
    return inlined


def _why_not(
    x: Interleaver, caller: Func, call: CallExpr, callee: Callee, called: Name, most: int
) -> str | None:  # fmt: skip
    """Why a call of a function that can be inlined stays, as the log tells it; None if it need not."""
    inl = x.inliner.known(callee)
    assert inl is not None
    if inl.cost > most:
        return f"cost {inl.cost} of {_full_name(called)} exceeds max caller cost {most}"
    if _leads_back(x, call) if x.program.release.recursive_inlined else callee is caller:
        return ""  # gc gives its text as the name of a function
    if x.calls.came_through(call.pos, callee):
        x.talk.say(RecursiveCycle(call.pos, x.talk.text(called), caller.nname.sym))
        return f"repeated recursive cycle to {_full_name(called)}"
    return None


def _full_name(name: Name) -> str:
    """A function with the path of its package (ir/func.go:PkgFuncName)."""
    return f"{name.pkg.path}.{name.sym}" if name.pkg is not None else name.sym


def _leads_back(x: Interleaver, call: CallExpr) -> bool:
    """Whether the very call came out of its own callee's body."""
    fset = x.program.fset
    return any(fset.same_place(outer.call, call.pos) for outer in fset.calls(call.pos))


def _expand(
    x: Interleaver, caller: Func, call: CallExpr, template: Func, delay: bool, place: Place
) -> InlinedCallExpr:  # fmt: skip
    pos = call.pos
    # A literal that is called at once sees the caller's variables themselves.
    captured = {v: v.outer for v in template.closure_vars if v.outer is not None}
    copier = Copier(template, caller, captured, place, x.program.words)
    params = [copier.name(v) for v in template.dcl if v.class_ is Class.PARAM]
    results = [copier.name(v) for v in template.dcl if v.class_ is Class.PARAM_OUT]
    others = [copier.name(v) for v in template.dcl if v.class_ not in (Class.PARAM, Class.PARAM_OUT)]
    body = [] if _is_empty(template) else copier.list(template.body)
    copier.finish()

    for inner in template.closure_vars:
        if inner.used:
            captured[inner].used = True
    for arg in call.args:
        if type(arg) is Name:
            arg.used = True
    init = call.init
    call.init = []
    assert call.fun is not None
    _callee_effects(init, call.fun)
    if len(params) != len(call.args):
        raise InternalError(f"{len(call.args)} arguments for {len(params)} parameters", pos)
    assign = AssignListStmt(Op.OAS2, pos, list(params), call.args, True)
    for name in params:
        assign.init.append(Decl(Op.ODCL, pos, name))
        name.defn = assign
    init.append(assign)
    if not delay:
        for name in results:
            init.append(Decl(Op.ODCL, pos, name))
            init.append(AssignStmt(Op.OAS, pos, name, None))
            name.defn = None
    if x.talk.level > 2:
        init.append(InlineMarkStmt(Op.OINLMARK, pos, place.index))
    label = f".i{caller.made_labels}"
    caller.made_labels += 1
    _replace_returns(body, pos, results, label, delay)
    body.append(LabelStmt(Op.OLABEL, pos, label, checked=False))
    for name in (*params, *results):
        name.class_ = Class.AUTO
        name.inlined = "formal"
    for name in others:
        name.inlined = "local"
    caller.dcl += params
    caller.blanks += template.blanks
    caller.dcl += results
    caller.dcl += others
    x.program.funcs += copier.closures
    inlined = InlinedCallExpr(Op.OINLCALL, pos, body, list(results), init=init, type=call.type)
    inlined.reshape = call.reshape
    return inlined


def _is_empty(fn: Func) -> bool:
    """Whether nothing stands in a body but the block that stands for nothing (reader.go:funcBody)."""
    block = fn.body[0] if len(fn.body) == 1 else None
    return type(block) is BlockStmt and not block.list and block.pos == fn.pos


def _replace_returns(body: list[Stmt], pos: int, results: list[Name], label: str, delay: bool) -> None:
    def edit(n: Node) -> Node:
        return _leave(n, pos, results, label, delay) if type(n) is ReturnStmt else n

    stack: list[Node] = [BlockStmt(Op.OBLOCK, pos, body)]
    while stack:
        n = stack.pop()
        below = [child for child in n.children() if not isinstance(child, ExprNode)]
        if ReturnStmt in map(type, below):
            edit_children(n, edit)
        stack += [child for child in below if type(child) is not ReturnStmt]


def _leave(ret: ReturnStmt, pos: int, results: list[Name], label: str, delay: bool) -> BlockStmt:
    """What stands for a return statement: the results are set, and the end of the body is gone to."""
    block: list[Stmt] = ret.init
    ret.init = []
    if ret.results:
        for result in ret.results:
            if type(result) is Name:
                result.used = True
        assign = AssignListStmt(Op.OAS2, pos, list(results), ret.results)
        if delay:
            for name in results:
                block.append(Decl(Op.ODCL, pos, name, checked=True))
                name.defn = assign
        block.append(assign)
    block.append(BranchStmt(Op.OGOTO, pos, label))
    return BlockStmt(Op.OBLOCK, pos, block)


def _callee_effects(init: list[Stmt], fun: Expr) -> None:
    """Keep what evaluating the callee does besides giving the function."""
    while True:
        init += fun.init
        fun.init = []
        if type(fun) is Name or type(fun) is ClosureExpr or fun.op is Op.OMETHEXPR:
            return
        if (type(fun) is ConvExpr and fun.op is Op.OCONVNOP) or type(fun) is ParenExpr:
            fun = fun.x
        elif type(fun) is InlinedCallExpr:
            init += fun.body
            fun.body = []
            fun = fun.return_vars[0]
        else:
            raise InternalError(f"callee {fun.op.name}", fun.pos)
