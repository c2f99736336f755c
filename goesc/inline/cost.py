"""Whether a function can be inlined, and at what cost.

    func f(p *T) int { return p.n + 1 }    ->    cost 4: return, +, p.n, p; a constant would be one more
    func g() { defer h() }                 ->    cannot: unhandled op DEFER

Every node of the body costs one, a call of something that is not inlined itself 57 more. Decisions depend on the exact
number, so this follows gc's rules and exceptions to the letter: cmd/compile/internal/inline/inl.go:CanInline,
InlineImpossible, hairyVisitor, IsBigFunc, canDelayResults (Go 1.27.3), for a compilation without profile, race detector
and coverage, by the old inliner, which is the default.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, final

from goesc.ir.closure_names import without_hash
from goesc.ir.events import CanInline, CanInlineAs, CannotInline
from goesc.ir.fmt import list_string
from goesc.ir.inl import NEVER, Inl
from goesc.ir.misc import int_value
from goesc.ir.nodes import (
    AddrExpr,
    AssignListStmt,
    BasicLit,
    CallExpr,
    Class,
    ConvExpr,
    DynamicType,
    DynamicTypeAssertExpr,
    Func,
    FuncPragma,
    IfStmt,
    Name,
    Node,
    ReturnStmt,
    SelectorExpr,
    SliceExpr,
    StarExpr,
    TypeSwitchGuard,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.ir.visit import walk
from goesc.release import InlineLimits
from goesc.types.model import Pointer, Struct, Type
from goesc.types.named import under, underlying
from goesc.types.objects import Func as FuncObject
from goesc.types.objects import Var

if TYPE_CHECKING:
    from goesc.inline.callees import Inliner
    from goesc.lower.passes.talk import Talk

_PRAGMAS: tuple[tuple[int, str], ...] = (
    (FuncPragma.NOINLINE, "marked go:noinline"),
    (FuncPragma.CGO_UNSAFE_ARGS, "marked go:cgo_unsafe_args"),
    (FuncPragma.UINTPTR_KEEP_ALIVE, "marked as having a keep-alive uintptr argument"),
    (FuncPragma.UINTPTR_ESCAPES, "marked as having an escaping uintptr argument"),
    (FuncPragma.YESWRITEBARRIERREC, "marked go:yeswritebarrierrec"),
)

# Functions that read and write numbers in memory: one instruction where the back end merges loads.
_ENCODING_BINARY = frozenset(
    f"{order}.{verb}Uint{bits}"
    for order in ("littleEndian", "bigEndian")
    for verb in ("", "Put", "Append")
    for bits in (16, 32, 64)
)
_BYTEORDER = frozenset(
    f"{order}{verb}Uint{bits}"
    for order in ("LE", "BE", "Le", "Be")
    for verb in ("", "Put", "Append")
    for bits in (16, 32, 64)
)


def can_inline(inliner: Inliner, fn: Func) -> Inl:
    """Decide on fn, once. Functions that it calls should have been decided on; those that were not count as dear."""
    known: Inl | None = fn.inl
    if known is None:
        if fn.inlinability_checked:
            known = Inl(NEVER)
        else:
            known = _decide(inliner, fn)
            _say(inliner.talk, fn, known)
        fn.inl = known
    return known


def _say(talk: Talk, fn: Func, inl: Inl) -> None:
    if not talk.level:
        never = inl.cost == NEVER
        talk.log(CannotInline(fn.pos, "", inl.reason, True) if never else CanInline(fn.pos, "", inl.cost, True))
        return
    name = talk.text(fn.nname)
    if inl.cost == NEVER:
        talk.say(CannotInline(fn.pos, name, inl.reason))
        return
    name = without_hash(name)
    talk.say(CanInline(fn.pos, name, inl.cost))
    if talk.level > 1:
        body = list_string(fn.body, talk.names, "; ")
        talk.say(CanInlineAs(fn.pos, name, inl.cost, talk.type_text(fn.type), body))


def _decide(inliner: Inliner, fn: Func) -> Inl:
    reason = impossible(fn)
    if reason:
        return Inl(NEVER, reason)
    fn.inlinability_checked = True
    # A closure that is called once may be large.
    limits = inliner.limits
    budget = max(limits.budget, limits.closure_called_once) if fn.closure_parent is not None else limits.budget
    visitor = _Visitor(inliner, fn, budget)
    if any(visitor.do(n) for n in fn.body):
        return Inl(NEVER, visitor.reason)
    if visitor.budget < 0:
        return Inl(NEVER, f"function too complex: cost {budget - visitor.budget} exceeds budget {budget}")
    inl = Inl(budget - visitor.budget, "", can_delay_results(fn))
    inl.template = inliner.program.as_read.get(fn)
    return inl


def impossible(fn: Func) -> str:
    """Why fn cannot be inlined whatever its body costs; "" if nothing speaks against it."""
    for bit, why in _PRAGMAS:
        if fn.pragma & bit:
            return why
    return "" if fn.body else "no function body"


def can_delay_results(fn: Func) -> bool:
    """Whether results need no variables before the only return statement, which gives values, sets them."""
    returns = 0
    for n in walk(fn):
        if type(n) is ReturnStmt:
            returns += 1 if n.results else 2
    if returns != 1:
        return False
    assert fn.type is not None
    return all(v.name in ("", "_") for v in fn.type.results)


def is_big(fn: Func, limits: InlineLimits) -> bool:
    """Whether a caller is so big that only the smallest functions are inlined into it."""
    # Hot: asked of every function. No rule gives back more than it takes, so the order of the nodes does not matter.
    budget = limits.big_function
    stack: list[Node] = [fn]
    while stack:
        n = stack.pop()
        budget -= 1
        if budget <= 0:
            return True
        if type(n) is Name:
            continue
        if type(n) is AssignListStmt:
            budget += _temporaries(n)
        elif type(n) is TypeSwitchGuard and n.tag is not None:
            budget -= 1  # its name
        stack += n.children()
    return False


def _temporaries(n: AssignListStmt) -> int:
    """What the temporaries of `a, b = f()` cost, which only the lowering needs."""
    if n.op is Op.OAS2 and n.rhs:  # an inlined call without arguments assigns nothing to no parameters
        init = n.rhs[0].init
        if len(init) == 1 and type(init[0]) is AssignListStmt:
            return 4 * len(n.lhs) + 1
    return 0


@final
class _Visitor:
    """The walk over one body. `do` is true where the function turns out to be impossible to inline."""

    __slots__ = ("big", "budget", "fn", "inliner", "limit", "reason")

    def __init__(self, inliner: Inliner, fn: Func, budget: int) -> None:
        self.inliner = inliner
        self.fn = fn
        self.budget = self.limit = budget
        self.reason = ""
        self.big = inliner.is_big(fn)

    def do(self, n: Node) -> bool:
        rule = _RULES.get(n.op)
        if rule is not None:
            done = rule(self, n)
            if done is not None:
                return done
        self.budget -= 1
        if self.budget < 0 and not self.inliner.full_costs:
            self.reason = "too expensive"
            return True
        return any(map(self.do, n.children()))

    def stop(self, reason: str) -> bool:
        self.reason = reason
        return True


# A rule adjusts the budget and returns None, so that the node is charged and its children follow; True stops the
# search, False leaves the node and its children out of account. It takes the class that has its operation.
_Rule = Callable[..., "bool | None"]


def _call(v: _Visitor, n: CallExpr) -> bool | None:  # noqa: C901  # the cases of inl.go:hairyVisitor.doNode, one after the other
    fun = n.fun
    assert fun is not None
    extra = v.inliner.limits.call
    path = name = ""
    if type(fun) is Name:
        if fun.class_ is Class.FUNC:
            path, name = fun.pkg.path if fun.pkg is not None else "", fun.sym
            release = v.inliner.program.release
            if (path, name) == release.free_call:
                return None
            escaping_path, escaping_name = v.inliner.escape_non_string
            if path == escaping_path and name.startswith(escaping_name):
                return None
            if path == release.callers_seen[0] and name in release.callers_seen[1].split():
                return v.stop(f"call to {name}")
            if path == "runtime" and (fun.pkg is v.inliner.runtime) == release.throws_unseen:
                if name == "throw":
                    v.budget -= v.inliner.limits.throw
                    return None
                if name == "panicrangestate":
                    return None
                if name == "deferrangefunc" and release.range_defers_stay:
                    return v.stop("defer call in range func")
            merged = path == "internal/byteorder" and name in _BYTEORDER and v.inliner.program.sizes.merges_loads
            if merged or (path == "runtime" and name == "getg"):
                return None  # getg is an operation of its own, OGETG
        elif fun.class_ is Class.PARAM or (fun.class_ is Class.AUTO_HEAP and fun.is_closure_var):
            extra = v.inliner.limits.parameter_call
    elif type(fun) is SelectorExpr and fun.op is Op.OMETHEXPR and fun.func_name is not None:
        method = fun.func_name
        path, name = method.pkg.path if method.pkg is not None else "", method.sym
        if path == "runtime" and name == "heapBits.nextArena":
            return None
        if path == "encoding/binary" and name in _ENCODING_BINARY and v.inliner.program.sizes.merges_loads:
            return None
    if name and name in v.inliner.intrinsics.get(path, ()):
        return None
    callee = v.inliner.callee(v.fn, fun)
    if callee is not None:
        inl = v.inliner.known(callee)
        if inl is not None and v.inliner.cheap_enough(callee, inl, v.big, False):
            v.budget -= inl.cost
            return None
    v.budget -= extra
    return None


def _interface_call(v: _Visitor, _n: CallExpr) -> bool | None:
    v.budget -= v.inliner.limits.call
    return None


def _panic(v: _Visitor, n: UnaryExpr) -> bool | None:
    if n.x.op is Op.OCONVIFACE and n.x.implicit:
        v.budget += 1
    v.budget -= v.inliner.limits.panic
    return None


def _recover(v: _Visitor, _n: CallExpr) -> bool | None:
    return v.stop("call to recover")


def _closure(v: _Visitor, _n: Node) -> bool | None:
    v.budget -= 15
    return None


def _unhandled(v: _Visitor, n: Node) -> bool | None:
    return v.stop(f"unhandled op {n.op.name[1:]}")


def _address(v: _Visitor, n: AddrExpr) -> bool | None:
    """&s.f costs nothing if f comes first in s."""
    x = n.x
    if type(x) is SelectorExpr and (x.op is Op.ODOT or x.op is Op.ODOTPTR) and type(x.x) is Name:
        if v.inliner.offset(x.x.type, x.selection) == 0:
            v.budget += 2
    return None


def _star(v: _Visitor, n: StarExpr) -> bool | None:
    """*(*X)(unsafe.Pointer(&x)) is cheap."""
    pointer = n.x
    while type(pointer) is ConvExpr and pointer.op is Op.OCONVNOP:
        pointer = pointer.x
    if pointer.op is Op.OADDR:
        v.budget += 1
    return None


def _free(v: _Visitor, _n: Node) -> bool | None:
    v.budget += 1
    return None


def _dear(v: _Visitor, _n: Node) -> bool | None:
    v.budget -= 1
    return None


def _nothing(_v: _Visitor, _n: Node) -> bool | None:
    return False


def _if(v: _Visitor, n: IfStmt) -> bool | None:
    """An if whose condition is constant costs what the branch that is taken costs."""
    if type(n.cond) is not BasicLit:
        return None
    return any(map(v.do, n.init)) or any(map(v.do, n.body if n.cond.value else n.else_))


def _assign_list(v: _Visitor, n: AssignListStmt) -> bool | None:
    v.budget += _temporaries(n)
    return None


def _type_switch(v: _Visitor, n: TypeSwitchGuard) -> bool | None:
    """The name in `x := y.(type)` is a node of its own."""
    if n.tag is not None:
        v.budget -= 1
    return None


def _dynamic_assertion(v: _Visitor, n: DynamicTypeAssertExpr) -> bool | None:
    """The type descriptor of an interface that is known is an address in static data, which lowering leaves out."""
    if n.src_rtype is None:
        v.budget -= 2
    return _dynamic_type(v, n)


def _dynamic_type(v: _Visitor, n: DynamicTypeAssertExpr | DynamicType) -> bool | None:
    """So is what says of a type that is known which it is."""
    if n.rtype is None and n.itab is None:
        v.budget -= 2
    return None


def _slice(v: _Visitor, n: SliceExpr) -> bool | None:
    """x[0:] and x[:len(x)] say no more than x[:]."""
    low, high = n.low, n.high
    if low is not None and low.op is Op.OLITERAL and int_value(low) == 0:
        v.budget += v.inliner.limits.slice_from_zero
    if type(high) is UnaryExpr and high.op is Op.OLEN and high.x is n.x:
        v.budget += v.inliner.limits.slice_to_length
    return None


_RULES: dict[Op, _Rule] = {
    Op.OCALLFUNC: _call,
    Op.OCALLINTER: _interface_call,
    Op.OPANIC: _panic,
    Op.ORECOVER: _recover,
    Op.OCLOSURE: _closure,
    Op.OGO: _unhandled,
    Op.ODEFER: _unhandled,
    Op.OTAILCALL: _unhandled,
    Op.OADDR: _address,
    Op.ODEREF: _star,
    Op.OCONVNOP: _free,
    Op.OFALL: _nothing,
    Op.OTYPE: _nothing,
    Op.OIF: _if,
    Op.OBLOCK: _free,
    Op.OMETHVALUE: _dear,
    Op.OSLICELIT: _dear,
    Op.OMETHEXPR: _free,
    Op.OAS2: _assign_list,
    Op.OTYPESW: _type_switch,
    Op.ODYNAMICDOTTYPE: _dynamic_assertion,
    Op.ODYNAMICDOTTYPE2: _dynamic_assertion,
    Op.ODYNAMICTYPE: _dynamic_type,
    **dict.fromkeys((Op.OSLICE, Op.OSLICEARR, Op.OSLICESTR, Op.OSLICE3, Op.OSLICE3ARR), _slice),
}


def struct_of(t: Type | None) -> Struct | None:
    """The structure whose field a selector on a t, or on a pointer to one, selects."""
    u = underlying(t)
    if isinstance(u, Pointer):
        u = under(u.base)
    return u if isinstance(u, Struct) else None


def field_index(s: Struct, f: Var | FuncObject | None) -> int:
    """The place of a field among those of its structure; -1 if it is not found."""
    if not isinstance(f, Var):
        return -1
    for i, g in enumerate(s.fields):
        if g is f or (g.name == f.name and (g.pkg is f.pkg or g.exported)):
            return i
    return -1
