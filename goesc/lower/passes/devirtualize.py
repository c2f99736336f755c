"""Interface calls whose concrete receiver type is known become method calls.

    var w I = &T{}; w.M(x)    ->    (*T).M(w.(*T), x)    and the line `devirtualizing w.M to *T`

The type of a local interface variable is known if all its assignments give it the same one (nil aside). gc does this
interleaved with inlining; under -l nothing is inlined, but its two rounds over all calls remain: the first in the
order of functions, the second bottom-up. They show where a call cannot be devirtualised because of shapes, which is
said in both. cmd/compile/internal/devirtualize/devirtualize.go, inline/interleaved/interleaved.go (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias, final

from goesc.ir.events import Devirtualized, NotDevirtualized
from goesc.ir.misc import is_blank, is_nil
from goesc.ir.nodes import (
    AddrExpr,
    AssignListStmt,
    AssignStmt,
    CallExpr,
    Class,
    ClosureExpr,
    ConvExpr,
    Expr,
    Func,
    InlinedCallExpr,
    Name,
    Node,
    ParenExpr,
    RangeStmt,
    SelectorExpr,
    StarExpr,
    SwitchStmt,
    TailCallStmt,
    TypeAssertExpr,
    TypeNode,
    TypeSwitchGuard,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.ir.program import Program, inner_first
from goesc.ir.reassign import single_result, static_value
from goesc.ir.scc import visit_bottom_up
from goesc.ir.visit import children, walk
from goesc.lower import kinds
from goesc.lower.passes import bloop
from goesc.lower.passes.talk import Talk
from goesc.source.errors import InternalError
from goesc.types.lookup import lookup_field_or_method_impl, missing_method
from goesc.types.model import Array, Chan, Interface, Map, Pointer, Signature, Slice, Struct, Tuple, Type
from goesc.types.named import is_shape, under
from goesc.types.object import signature
from goesc.types.objects import Func as Method
from goesc.types.objects import Var


def run(program: Program, talk: Talk) -> None:
    state = State(program)
    release = program.release
    if not release.devirtualizes_calls:
        for fn in inner_first(program.funcs):
            if not (fn.wrapper and fn.oclosure is not None):  # what go and defer call later stays as it is
                for n in list(walk(fn)):
                    if type(n) is CallExpr and n.op is Op.OCALLINTER:
                        static_call(program, state, n, talk)
        return
    calls = {}
    for fn in program.funcs:
        calls[fn] = _calls(fn, program, talk)
        for call in calls[fn] if release.devirtualizes_in_order else ():
            static_call(program, state, call, talk)

    def again(fns: list[Func], _recursive: bool) -> None:
        for fn in fns:
            for call in calls.get(fn, ()):
                static_call(program, state, call, talk)

    if release.devirtualizes_again or not release.devirtualizes_in_order:
        visit_bottom_up(program.funcs, again)


def _calls(fn: Func, program: Program, talk: Talk) -> list[CallExpr]:
    """The interface calls of a function, operands before their call; not those in function literals."""
    found: list[CallExpr] = []
    skips_loops = not program.release.loops_keep_alive

    def visit(n: Node) -> None:
        if skips_loops and bloop.is_testing_loop(n):
            for child in bloop.skipped(n, talk):
                visit(child)
            return
        # A tail call itself stays as it is, what it evaluates does not.
        for child in children(n.call if type(n) is TailCallStmt else n):
            visit(child)
        if type(n) is CallExpr and n.op is Op.OCALLINTER:
            found.append(n)

    visit(fn)
    return found


def static_call(
    program: Program, state: State, call: CallExpr, talk: Talk, before: Callable[[], object] | None = None
) -> None:
    """Replace the interface call by a call of the method of its receiver's concrete type, if that is known. `before` is
    called when the function that holds the call is about to change."""
    if call.go_defer or call.op is not Op.OCALLINTER:
        return
    sel = call.fun
    assert type(sel) is SelectorExpr
    follows = program.release.concrete_types
    typ = concrete_type(state, sel.x) if follows else converted_type(program, sel.x)
    iface = sel.x.type
    if typ is None or iface is None:
        return
    if follows and missing_method(None, typ, iface, True, kinds.identical, False)[0] is not None:
        return
    if is_shape(typ):
        return
    if kinds.has_shape(typ):
        if follows and _takes_dictionary(typ, iface):
            return
        _cannot(talk, call, f"shaped receiver {talk.type_text(typ)}")
        return
    if kinds.has_shape(iface):
        _cannot(talk, call, f"shaped interface {talk.type_text(iface)}")
        return

    if before is not None:
        before()
    if type(sel.x) is Name:
        sel.x.used = True
    at = call.pos if program.release.assertion_at_call else sel.pos
    asserted = TypeAssertExpr(Op.ODOTTYPE, at, sel.x, True, type=typ)
    receiver, method = _select(program, sel, asserted, typ)
    if talk.level:
        talk.say(Devirtualized(call.pos, talk.text(sel), talk.type_text(typ), partially=method is None))
    if method is None:
        call.fun = SelectorExpr(
            Op.ODOTINTER, sel.pos, receiver, sel.sel, sel.sel_pkg, sel.selection, sel.func_name, type=sel.type
        )
    else:
        _call_method(call, method, receiver)


def _call_method(call: CallExpr, method: Expr, receiver: Expr) -> None:
    call.op = Op.OCALLFUNC
    call.fun = method
    call.args = [receiver, *call.args]
    if isinstance(call.type, Tuple) and isinstance(method.type, Signature):
        call.type = Tuple(method.type.results)  # with the method's names


def _takes_dictionary(typ: Type, iface: Type) -> bool:
    """Whether a method that the interface asks for takes a dictionary: a shaped type then does not implement it."""
    u = under(iface)
    assert isinstance(u, Interface)
    for m in kinds.interface_methods(u):
        obj, _, _ = lookup_field_or_method_impl(typ, False, m.pkg, m.name)
        receiver = signature(obj).recv if isinstance(obj, Method) else None
        if receiver is not None:
            recv = receiver.type
            if not kinds.is_interface(recv) and kinds.has_shape(recv):
                return True
    return False


def _cannot(talk: Talk, call: CallExpr, why: str) -> None:
    if talk.level:
        talk.say(NotDevirtualized(call.pos, talk.text(call), why))


def _select(program: Program, sel: SelectorExpr, x: Expr, typ: Type) -> tuple[Expr, Expr | None]:
    """The receiver that x.sel passes, and the method as an expression; None for a method of an embedded interface."""
    obj, path, _ = lookup_field_or_method_impl(typ, False, sel.sel_pkg or program.pkg, sel.sel)
    if not isinstance(obj, Method) or path is None:
        raise InternalError(f"no method {sel.sel}", sel.pos)
    for i in path[:-1]:
        x = _embedded(sel.pos, x, i)
    assert x.type is not None
    if kinds.is_interface(x.type):
        return x, None
    sig = signature(obj)
    assert sig.recv is not None
    assert sig.recv.type is not None
    wants_pointer = type(under(sig.recv.type)) is Pointer and kinds.is_ptr(sig.recv.type)
    has_pointer = kinds.is_ptr(x.type) and not kinds.is_named(x.type)
    if wants_pointer and not has_pointer:
        x = AddrExpr(Op.OADDR, sel.pos, x, type=Pointer(x.type), implicit=True)
    elif has_pointer and not wants_pointer:
        assert x.type is not None
        x = StarExpr(Op.ODEREF, sel.pos, x, type=kinds.elem(x.type), implicit=True)
    recv = x.type
    assert recv is not None
    if program.bodies is None:
        raise InternalError("the program does not know its methods", sel.pos)
    name = program.bodies.method_name(recv, obj)
    method_sig = program.bodies.method_signature(recv, obj)
    params = [Var(0, None, "", recv), *method_sig.params]
    fun = SelectorExpr(
        Op.OMETHEXPR, sel.pos, TypeNode(Op.OTYPE, 0, type=recv), sel.sel, sel.sel_pkg, obj, name,
        type=Signature(None, params, method_sig.results, method_sig.variadic),
    )  # fmt: skip
    return x, fun


def _embedded(pos: int, x: Expr, index: int) -> SelectorExpr:
    assert x.type is not None
    op, u = Op.ODOT, under(x.type)
    if type(u) is Pointer:
        op, u = Op.ODOTPTR, under(u.base)
    assert isinstance(u, Struct)
    f = u.fields[index]
    return SelectorExpr(op, pos, x, f.name, None if f.exported else f.pkg, f, type=f.type, implicit=True)


# --- Concrete types --------------------------------------------------------------------------------


@final
class _NoType:
    """The type of nil, and of a variable on itself."""


NO_TYPE = _NoType()


def concrete_type(state: State, n: Expr) -> Type | None:
    found = _concrete(state, n, set())
    return None if found is None or isinstance(found, _NoType) else found.type


def converted_type(program: Program, n: Expr) -> Type | None:
    """The type of what is converted to the interface, where a single conversion gives n its value."""
    value = static_value(n, program.release.captured_values)
    if type(value) is not ConvExpr or value.op is not Op.OCONVIFACE or kinds.is_interface(value.x.type):
        return None
    return value.x.type


def _inner(n: Expr) -> Expr | None:
    """What has the concrete type of n, if that is a part of it."""
    if type(n) is InlinedCallExpr:
        return single_result(n)
    if type(n) is TypeAssertExpr or type(n) is ParenExpr:
        return n.x
    return n.x if type(n) is ConvExpr and (n.op is Op.OCONVNOP or n.op is Op.OCONVIFACE) else None


def _concrete(state: State, n: Expr, seen: set[Name]) -> Expr | _Concrete | _NoType | None:
    """What gives n its concrete type; None if that is unknown."""
    while True:
        if not kinds.is_interface(n.type):
            return n
        inner = _inner(n)
        if inner is None:
            break
        n = inner
    if type(n) is not Name:
        return None
    name = n.canonical
    if name.class_ is not Class.AUTO or name.addrtaken:
        return None
    if name in seen:
        return NO_TYPE
    seen.add(name)
    known: Expr | _Concrete | None = None
    for given in state.assignments(name):
        found = given if given is None or isinstance(given, _Concrete) else _concrete(state, given, seen)
        if isinstance(found, _NoType):
            continue
        if found is None or (known is not None and not state.are_of_one_type(known, found)):
            return None
        known = found
    return known if known is not None else NO_TYPE


@final
class _Concrete:
    """A value that is not followed, of a type that is no interface."""

    __slots__ = ("type",)

    def __init__(self, type_: Type) -> None:
        self.type = type_


Given: TypeAlias = Expr | _Concrete | None  # what a variable is assigned; None for something unknown


@final
class State:
    """The assignments to interface variables, collected a function (with the literals in it) at a time."""

    __slots__ = ("_analyzed", "_bodies", "_given", "_pending")

    def __init__(self, program: Program) -> None:
        self._bodies = program.bodies
        self._pending: dict[Node, list[tuple[Name, int, int]]] = {}  # calls: (variable, which assignment, which result)
        self._given: dict[Name, list[Given]] = {}
        self._analyzed: set[Func] = set()

    def assignments(self, name: Name) -> list[Given]:
        fn = name.curfn
        if fn is None:
            raise InternalError(f"{name.sym} belongs to no function", name.pos)
        self._analyze(fn)
        return self._given.get(name, [])

    def are_of_one_type(self, a: Expr | _Concrete, b: Expr | _Concrete) -> bool:
        """Whether values have types that gc takes for the same: it compares where types lie in memory.

        A pointer type that nothing in the package led to is made for each &x and new(T) of an inlined body (types/
        type.go:NewPtrCacheEnabled), and once where it is written.
        """
        if a is b:  # an assignment in an argument is met again with the call around it
            return True
        t, u = a.type, b.type
        if not kinds.identical(t, u):
            return False
        if self._bodies is None or not isinstance(t, Pointer) or not self._bodies.is_late(t.base):
            return True
        return t is u and not (_makes_pointer(a) or _makes_pointer(b))

    def inlined_call(self, fn: Func, call: CallExpr, inlined: InlinedCallExpr) -> None:
        """Take into account that the body of its callee has replaced a call in fn."""
        if fn not in self._analyzed:
            return
        for n in (*inlined.init, *inlined.body):
            self._analyze(n)
        for name, at, i in self._pending.pop(call, ()):
            self._given[name][at] = inlined.return_vars[i]

    def _analyze(self, root: Node) -> None:
        todo = [root]
        while todo:
            root = todo.pop()
            if type(root) is Func:
                if root in self._analyzed:
                    continue
                self._analyzed.add(root)
            for n in walk(root):
                if type(n) is AssignStmt:
                    self._assign_stmt(n)
                elif type(n) is AssignListStmt:
                    self._assign_list(n)
                elif type(n) is RangeStmt:
                    self._range(n)
                elif type(n) is SwitchStmt:
                    if type(n.tag) is TypeSwitchGuard:
                        for clause in n.cases:
                            self._give(clause.var, n.tag.x)
                elif type(n) is ClosureExpr:
                    todo.append(n.func)

    def _give(self, target: Expr | None, given: Given) -> tuple[Name, int] | None:
        """Enter an assignment; where it is found if it counts."""
        if type(target) is not Name or is_blank(target) or target.curfn is None:
            return None
        if not kinds.is_interface(target.type) or is_nil(given if not isinstance(given, _Concrete) else None):
            return None
        name = target.canonical
        if name.class_ is not Class.AUTO:
            return None
        all_given = self._given.setdefault(name, [])
        all_given.append(given)
        return name, len(all_given) - 1

    def _give_result(self, target: Expr | None, call: CallExpr, i: int) -> None:
        """The i-th result of a call; an interface may be known better once the call is inlined."""
        t = _results(call)[i].type
        if not kinds.is_interface(t):
            self._give_type(target, t)
            return
        entered = self._give(target, None)
        if entered is not None:
            self._pending.setdefault(call, []).append((*entered, i))

    def _give_type(self, target: Expr | None, t: Type | None) -> None:
        self._give(target, None if t is None or kinds.is_interface(t) else _Concrete(t))

    def _assign_stmt(self, n: AssignStmt) -> None:
        y = _bare(n.y)
        if y is None:
            return
        if type(y) is CallExpr and y.fun is not None:
            self._give_result(n.x, y, 0)
        else:
            self._give(n.x, y)

    def _assign_list(self, n: AssignListStmt) -> None:
        op = n.op
        if op is Op.OAS2:
            for x, y in zip(n.lhs, n.rhs, strict=True):
                self._give(x, y)
        elif op is Op.OAS2DOTTYPE:
            self._give(n.lhs[0], n.rhs[0])
            self._give(n.lhs[1], None)
        elif op is Op.OAS2FUNC:
            call = _bare(n.rhs[0])
            for i, x in enumerate(n.lhs):
                if type(call) is InlinedCallExpr:
                    self._give(x, call.return_vars[i])
                elif type(call) is CallExpr:
                    self._give_result(x, call, i)
        else:
            self._give_type(n.lhs[0], _element(n.rhs[0].type))
            self._give(n.lhs[1], None)

    def _range(self, n: RangeStmt) -> None:
        assert n.x.type is not None
        u = under(n.x.type)
        if isinstance(u, Pointer):
            u = under(u.base)
        if isinstance(u, (Array, Slice)):
            self._give(n.key, None)
            self._give_type(n.value, u.elem)
        elif isinstance(u, Chan):
            self._give_type(n.key, u.elem)
        elif isinstance(u, Map):
            self._give_type(n.key, u.key)
            self._give_type(n.value, u.elem)


def _makes_pointer(n: Expr | _Concrete) -> bool:
    return type(n) is AddrExpr or (type(n) is UnaryExpr and n.op is Op.ONEW)


def _bare(n: Expr | None) -> Expr | None:
    while type(n) is ParenExpr:
        n = n.x
    return n


def _element(t: Type | None) -> Type | None:
    """The value's type, of an expression whose comma-ok form may have a tuple's."""
    return t.vars[0].type if kinds.is_tuple(t) else t


def _results(call: CallExpr) -> list[Var]:
    fun = call.fun
    assert fun is not None
    assert fun.type is not None
    sig = under(fun.type)
    assert isinstance(sig, Signature)
    return sig.results
