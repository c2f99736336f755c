"""Methods in other guises: promoted methods, value methods called through pointers, method values.

    type U struct{ *T }     ->   func (U) M(q) { U.T.M(q) }, func (*U) M(q) { ... }         if T has a method M
    f := t.m                ->   func T.m-fm(q) { T.m(.this, q) }

No source line calls them: they are there for interface tables. Escape analysis sees them, but prints lines for
them only when explaining. noder/reader.go:MakeWrappers, wrapType, methodWrapper, wrapMethodValue, addTailCall;
typecheck/subr.go:CalcMethods; reflectdata/reflect.go:NeedEmit (Go 1.27.3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goesc.ir.nodes import (
    BinaryExpr,
    CallExpr,
    Class,
    Expr,
    Func,
    FuncPragma,
    IfStmt,
    Name,
    NilExpr,
    SelectorExpr,
    StarExpr,
    Stmt,
    TailCallStmt,
)
from goesc.ir.op import Op
from goesc.ir.program import Inlining
from goesc.ir.types_fmt import is_exported, link_string
from goesc.lower import calls, generics, kinds, objects, selectors
from goesc.lower.function import FuncLowerer, addr_of, new_closure_var
from goesc.lower.shapes import method_symbol
from goesc.source.positions import NO_POS
from goesc.source.unit import ABI0, ABI_INTERNAL
from goesc.types.lookup import lookup_field_or_method_impl
from goesc.types.model import Interface, Kind, Named, Pointer, Signature, Struct, Type
from goesc.types.named import is_shape, method, num_methods, unalias, under
from goesc.types.object import signature
from goesc.types.objects import Func as FuncObject
from goesc.types.objects import Object, Package, Scope, Var
from goesc.types.sizes import not_in_heap
from goesc.types.universe import UNIVERSE_ERROR

if TYPE_CHECKING:
    from goesc.check.info import CheckedPackage
    from goesc.lower.program import Lowerer


# Methods of predeclared types and of type literals belong to packages of the compiler that have no name (ir.Pkgs.Go).
_NAMELESS = Package("go", "", Scope(None))


class Method(NamedTuple):
    fun: FuncObject
    path: list[int]  # embedded fields that lead to it
    recv: Type | None  # receiver of the method itself; None for a method of an interface
    via_pointer: bool  # a pointer lies on the path
    owners: list[Package]  # that declare the types on the path, outermost first


def make_wrappers(p: Lowerer, inlining: Inlining | None = None) -> None:
    """Append the wrappers that the package is to supply."""
    p.inlining = inlining
    seen: set[str] = set()
    for t, imported in [*p.wrapper_types, (UNIVERSE_ERROR, False)]:
        if imported:
            seen.add(link_string(t, p.names))
    for t, imported in [*p.wrapper_types, (UNIVERSE_ERROR, False)]:
        if not imported and _may_have_methods(t):
            key = link_string(t, p.names)
            if key not in seen:
                seen.add(key)
                _wrap_type(p, t)
    for recv, n, imported in p.method_values:
        if imported:
            p.method_values_wrapped.add(_mark(p, recv, n))
    for recv, n, imported in p.method_values:
        if not imported:
            _wrap_method_value(p, recv, n)


def _mark(p: Lowerer, recv: Type, n: SelectorExpr) -> tuple[str, str]:
    return link_string(recv, p.names), n.sel


def _finish(p: Lowerer, fn: Func) -> None:
    if p.inlining is not None:
        for n in p.inlining.finish(fn):
            assert n.x.type is not None
            _wrap_method_value(p, n.x.type, n)
    p.program.funcs.append(fn)


def linknames(p: Lowerer, checked: CheckedPackage) -> dict[Object | None, str]:
    """What //go:linkname calls declarations of the package."""
    return {
        p.pkg.scope.lookup(local): remote or f"{p.pkg.path}.{local}"
        for file in checked.files
        for _, local, remote in file.linknames
    }


def make_abi_wrappers(p: Lowerer, checked: CheckedPackage) -> None:
    """Functions for callers that pass arguments in another way than the called one takes them, of those that assembly
    defines or calls, or that others may call under a name of their choice (ssagen/abi.go:GenABIWrappers)."""
    defined, mentioned = p.abis or ({}, frozenset[tuple[str, str]]())
    linked = linknames(p, checked)
    for fn in list(p.program.funcs):
        obj = fn.nname.obj
        if obj is None or fn.nname.sym == "_":
            continue
        name = linked.get(obj) or f"{p.pkg.path}.{fn.nname.sym}"
        own = ABI0 if fn.pragma & FuncPragma.CGO_UNSAFE_ARGS else defined.get(name, ABI_INTERNAL)
        from_everywhere = obj in linked and (fn.has_body or name in defined)
        callers = [ABI_INTERNAL]
        if from_everywhere or (name, ABI0) in mentioned:
            callers.insert(0, ABI0)
        p.program.abis[fn] = f"{_said(own)} ABIRefs:{{{','.join(callers)}}}"
        for abi in callers if p.sizes.register_args else ():
            if abi != own:
                _abi_wrapper(p, fn, abi)


def _said(abi: str) -> str:
    """What the dump says of a function's convention; ABI0 is nothing."""
    return "" if abi == ABI0 else f" ABI:{abi}"


def _abi_wrapper(p: Lowerer, target: Func, abi: str) -> None:
    """A function to be called by the convention `abi` that calls `target` (ssagen/abi.go:makeABIWrapper)."""
    pos, name = p.autogenerated, target.nname
    sig = target.type
    assert sig is not None
    own = Signature(None, [_own_var(v) for v in sig.params], [_own_var(v) for v in sig.results], sig.variadic)
    fn = objects.new_func(pos, pos, name.sym, name.pkg, own, None)
    fn.dupok = True
    fn.pragma |= FuncPragma.NOSPLIT
    fn.nname.defn = fn
    w = FuncLowerer(p, p.source(p.pkg), fn, own, p.base_in(p.pkg))
    w.declare_params(False)
    # amd64 cannot jump from Go into assembly, which leaves other values in special registers.
    if sig.params or sig.results or (abi == ABI_INTERNAL and "amd64" in p.sizes.machine):
        fn.body = generics.tail_call(w, pos, name, list(fn.dcl[: len(sig.params)]))
        fn.wrapper = False
    else:
        fn.body = [TailCallStmt(Op.OTAILCALL, pos, calls.make_call(w, pos, name, [], False))]
    p.program.abis[fn] = f"{_said(abi)} ABIWrapper"
    p.program.funcs.append(fn)


def _may_have_methods(t: Type) -> bool:
    t = unalias(t)
    if isinstance(t, Named):
        return not isinstance(under(t), Pointer)
    return isinstance(t, Interface) or (isinstance(t, Struct) and any(f.embedded for f in t.fields))


def _need_emit(p: Lowerer, t: Type) -> bool:
    t = unalias(t)
    if not isinstance(t, Named) or t.targs or is_shape(t):
        return True
    return t.obj.pkg is p.pkg or (t.obj.pkg is None and p.pkg.path == "runtime")  # error and the like are runtime's


def _wrap_type(p: Lowerer, t: Type) -> None:
    if not _need_emit(p, t):
        return
    interface = kinds.is_interface(t)
    methods = all_methods(p, t)
    twice = bool(methods) and not_in_heap(
        t
    )  # pointers to it are no pointers to the garbage collector, nor in interfaces
    for m in methods:
        _method_wrapper(p, t, m)
        if not interface:
            _method_wrapper(p, Pointer(t), m)
            if twice:
                _method_wrapper(p, Pointer(Pointer(t)), m)


def all_methods(p: Lowerer, t: Type) -> list[Method]:
    """Methods of a type, promoted ones included, sorted as gc sorts symbols."""
    u = under(t)
    if isinstance(u, Interface):
        found = [Method(m, [], None, False, []) for m in kinds.interface_methods(u)]
    else:
        found = []
        names: dict[tuple[str, Package | None], None] = {}
        _candidates(t, names, set())
        for name, pkg in names:
            obj, path, _ = lookup_field_or_method_impl(t, True, pkg, name)
            if isinstance(obj, FuncObject) and path is not None and name != "_":
                if not signature(obj).tparams:
                    found.append(_method(p, t, obj, path[:-1]))
    return sorted(found, key=_symbol_order)


def _symbol_order(m: Method) -> tuple[bool, str, str]:
    fun = m.fun
    exported = is_exported(fun.name)
    return not exported, fun.name, "" if exported or fun.pkg is None else fun.pkg.path


def _candidates(t: Type, names: dict[tuple[str, Package | None], None], seen: set[Type]) -> None:
    """Names of all methods that t or what it embeds declares."""
    t = unalias(t)
    if isinstance(t, Pointer):
        t = unalias(t.base)
    if t in seen:
        return
    seen.add(t)
    if isinstance(t, Named):
        for i in range(num_methods(t)):
            m = method(t, i)
            names[(m.name, None if is_exported(m.name) else m.pkg)] = None
    u = under(t)
    if isinstance(u, Interface):
        for m in kinds.interface_methods(u):
            names[(m.name, None if is_exported(m.name) else m.pkg)] = None
    elif isinstance(u, Struct):
        for f in u.fields:
            if f.embedded and f.type is not None:
                _candidates(f.type, names, seen)


def _method(p: Lowerer, t: Type, fun: FuncObject, path: list[int]) -> Method:
    via_pointer = False
    owners = []
    for i in path:
        inner = kinds.struct_of(t).fields[i].type
        assert inner is not None
        t = inner
        via_pointer = via_pointer or kinds.is_ptr(t)
        named = unalias(kinds.deref(t))
        if isinstance(named, Named) and named.obj.pkg is not None:
            owners.append(named.obj.pkg)
    name = objects.method_name(p, t, fun)
    if name is None:
        return Method(fun, path, None, via_pointer, owners)
    assert isinstance(name.type, Signature)
    assert name.type.recv is not None
    return Method(fun, path, name.type.recv.type, via_pointer, owners)


def _body_at_hand(p: Lowerer, m: Method, target: SelectorExpr) -> bool:
    """Whether the method could be inlined here, with inlining on (noder/reader.go:unifiedHaveInlineBody).

    gc reads bodies from the export data of the packages that it imports directly. A package exports its own inlinable
    methods, and those of other packages that it inlined, as it did in its own wrappers (noder/linker.go:exportBody).
    """
    if p.inlining is not None:
        return target.func_name is not None and p.inlining.can_inline(target.func_name)
    fun = m.fun.origin or m.fun
    if fun.pkg is None or p.is_local(fun.pkg) or signature(fun).rparams:
        return False  # compiled here, with -l
    p.tags(fun)  # what inlining costs becomes known with the tags
    if fun.inline is None or fun.inline < 0:
        return False
    tellers = {fun.pkg}
    for via in reversed(m.owners):
        if p.imports.inlines(via) and not tellers.isdisjoint(via.imports):
            tellers.add(via)
    return not tellers.isdisjoint(p.pkg.imports)


def applies(m: Method, t: Type) -> bool:
    """Whether a method of t, or of the type that t points to, is one of t (types/type.go:IsMethodApplicable)."""
    return m.recv is None or isinstance(t, Pointer) or not kinds.is_ptr(m.recv) or (bool(m.path) and m.via_pointer)


def _method_wrapper(p: Lowerer, wrapper: Type, m: Method) -> None:
    if m.recv is not None:
        if kinds.identical(wrapper, m.recv):
            return
        if not applies(m, wrapper):
            return
    sym = method_symbol(wrapper, m.fun.name, m.fun.pkg, p.names)
    fn, w = _new_wrapper(p, sym, m.fun, wrapper, wrapper)
    recv: Expr = fn.dcl[0]
    params: list[Expr] = list(fn.dcl[1 : 1 + len(w.sig.params)])
    body: list[Stmt] = []
    if isinstance(wrapper, Pointer) and m.recv is not None and kinds.identical(wrapper.base, m.recv):
        body.append(_panic_if_nil(p, recv))
    if isinstance(wrapper, Pointer) and isinstance(wrapper.base, Pointer):
        recv = StarExpr(Op.ODEREF, p.autogenerated, recv, type=wrapper.base, implicit=True)
    _tail_call(p, w, recv, m, params, body)
    _finish(p, fn)


def _wrap_method_value(p: Lowerer, recv: Type, n: SelectorExpr) -> None:
    fun = n.selection
    assert isinstance(fun, FuncObject)
    mark = _mark(p, recv, n)
    if mark in p.method_values_wrapped:
        return
    p.method_values_wrapped.add(mark)
    sym = method_symbol(recv, fun.name, fun.pkg, p.names, "-fm")
    fn, w = _new_wrapper(p, sym, fun, None, recv)
    this = Name(Op.ONAME, p.autogenerated, ".this", p.pkg, Class.PARAM, type=recv)
    this.by_value = True
    hidden = new_closure_var(p.autogenerated, fn, this)
    params: list[Expr] = list(fn.dcl[: len(w.sig.params)])
    body: list[Stmt] = []
    target = objects.method_name(p, recv, fun)
    wanted = None
    if target is not None:
        assert isinstance(target.type, Signature)
        assert target.type.recv is not None
        wanted = target.type.recv.type
    _tail_call(p, w, hidden, Method(fun, [], wanted, False, []), params, body)
    _finish(p, fn)


def _new_wrapper(p: Lowerer, sym: str, fun: FuncObject, recv: Type | None, owner: Type) -> tuple[Func, FuncLowerer]:
    """A function with the parameters of fun, and with a receiver of type recv unless that is None."""
    sig = objects.method_signature(p, owner, fun)
    declared = signature(fun)
    variables = [_own_var(v) for v in sig.params]
    results = [_own_var(v) for v in sig.results]
    _name_results(p, fun.origin or fun, results)
    receiver = None
    if recv is not None:
        named = declared.recv if declared.recv is not None and not kinds.is_interface(declared.recv.type) else None
        receiver = Var(
            named.pos if named is not None else p.autogenerated,
            named.pkg if named is not None else None,
            named.name if named is not None else "",
            recv,
        )
    full = Signature(receiver, variables, results, sig.variadic)
    base = unalias(kinds.deref(owner))
    pkg = base.obj.pkg if isinstance(base, Named) else None
    pkg = pkg or _NAMELESS
    fn = objects.new_func(p.autogenerated, p.autogenerated, sym, pkg, full, None)
    fn.dupok = True
    fn.nname.defn = fn
    w = FuncLowerer(p, p.source(p.pkg), fn, full, p.base_in(p.pkg))
    w.declare_params(False)
    return fn, w


def _name_results(p: Lowerer, fun: FuncObject, results: list[Var]) -> None:
    """Results that a loop body returns have a name wherever the method is known; explanations show it."""
    unnamed = any(not v.name or v.name == "_" for v in results)
    if p.explain < 2 or not unnamed or not isinstance(fun.type, Signature):
        return
    source = p.maybe_source(fun.pkg)
    decl = source.checked.declaration(fun) if source is not None else None
    if source is None or decl is None or decl.whole_body() is None:
        return
    p.prepare_body(source, fun)
    for v, declared in zip(results, fun.type.results, strict=True):
        v.name = source.made.result_names.get(declared) or v.name


def _own_var(v: Var) -> Var:
    """A parameter of its own, with the same name, place and type."""
    return Var(v.pos, v.pkg, v.name, v.type, kind=v.kind)


def _panic_if_nil(p: Lowerer, recv: Expr) -> Stmt:
    pos = p.autogenerated
    nil = NilExpr(Op.ONIL, NO_POS, type=recv.type)
    cond = BinaryExpr(Op.OEQ, pos, recv, nil, type=kinds.basic(Kind.BOOL))
    name = Name(Op.ONAME, NO_POS, "panicwrap", p.fake_runtime, Class.FUNC, type=Signature(None, [], []))
    name.used = True
    name.tags = []
    return IfStmt(Op.OIF, pos, cond, [CallExpr(Op.OCALLFUNC, pos, name, [])], [])


def _tail_call(p: Lowerer, w: FuncLowerer, recv: Expr, m: Method, params: list[Expr], body: list[Stmt]) -> None:
    """Pass the parameters on to the method that is wrapped."""
    pos, fn = p.autogenerated, w.func
    x, t = recv, recv.type
    for i in m.path:
        x = selectors.dot_field(pos, x, i, implicit=True)
        t = x.type
    sig = fn.type
    assert sig is not None
    assert t is not None
    args = list(params)
    for variable in (recv, *params):
        if type(variable) is Name:
            variable.used = True
    if m.recv is None:
        if kinds.is_ptr(t):
            x = StarExpr(Op.ODEREF, pos, x, type=kinds.elem(t), implicit=True)
        target = selectors.interface_method(w, pos, x, m.fun)
    else:
        if kinds.is_ptr(m.recv) and not kinds.is_ptr(t):
            x = addr_of(pos, x, implicit=True)
        elif not kinds.is_ptr(m.recv) and kinds.is_ptr(t):
            x = StarExpr(Op.ODEREF, pos, x, type=kinds.elem(t), implicit=True)
        assert x.type is not None
        target = selectors.new_method_expr(w, pos, x.type, m.fun)
        assert isinstance(target.type, Signature)
        target.type.results = sig.results  # with their names
        args.insert(0, x)
    jumps = m.recv is None or (kinds.is_ptr(m.recv) and not _body_at_hand(p, m, target))
    jumps = jumps and p.program.release.jumps_to_methods
    if recv.type is not None and kinds.is_ptr(recv.type) and m.path and jumps:
        call = calls.make_call(w, pos, target, args, sig.variadic)
        call.no_inline = True
        body.append(TailCallStmt(Op.OTAILCALL, pos, call))
    else:
        body.extend(generics.tail_call(w, pos, target, args))
    fn.body = body
