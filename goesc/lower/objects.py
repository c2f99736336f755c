"""Functions, methods and types that the program mentions, and the bodies that must be read because of it.

gc's reader makes an object when it first meets it: a function is queued for its body, a type brings all its methods, an
instance brings its shaped variant (noder/reader.go:objIdxMayFail, method, typIdx, addBody; Go 1.27.3). The
order of meeting decides the order of the program's functions, so every mention of a type passes through here.

    var x List[int]    ->   List[int], then List[go.shape.int], and the methods of both
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from goesc.ir import leaks
from goesc.ir.nodes import Class, Func, FuncPragma, Name
from goesc.ir.op import Op
from goesc.lower import kinds
from goesc.lower.env import Dict, Env
from goesc.lower.shapes import generic_method_name, is_mention, mangle, method_symbol
from goesc.source.errors import InternalError, body_wanted
from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.types.lookup import lookup_field_or_method
from goesc.types.model import (
    Alias,
    Array,
    Basic,
    Chan,
    Interface,
    Kind,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
    Type,
    TypeParam,
    Union_,
)
from goesc.types.named import is_shape, method, num_methods, origin, unalias, under
from goesc.types.object import signature
from goesc.types.objects import Func as FuncObject
from goesc.types.objects import Package, Var

if TYPE_CHECKING:
    from goesc.lower.program import Lowerer

PRAGMAS: dict[str, int] = {
    "go:noescape": FuncPragma.NOESCAPE,
    "go:norace": FuncPragma.NORACE,
    "go:nosplit": FuncPragma.NOSPLIT | FuncPragma.NOCHECKPTR,
    "go:noinline": FuncPragma.NOINLINE,
    "go:nocheckptr": FuncPragma.NOCHECKPTR,
    "go:systemstack": FuncPragma.SYSTEMSTACK,
    "go:nowritebarrier": FuncPragma.NOWRITEBARRIER,
    "go:nowritebarrierrec": FuncPragma.NOWRITEBARRIERREC | FuncPragma.NOWRITEBARRIER,
    "go:yeswritebarrierrec": FuncPragma.YESWRITEBARRIERREC,
    "go:cgo_unsafe_args": FuncPragma.CGO_UNSAFE_ARGS | FuncPragma.NOCHECKPTR,
    "go:uintptrkeepalive": FuncPragma.UINTPTR_KEEP_ALIVE,
    "go:uintptrescapes": FuncPragma.UINTPTR_ESCAPES | FuncPragma.UINTPTR_KEEP_ALIVE,
    "go:registerparams": FuncPragma.REGISTERPARAMS,
}


# --- Types -----------------------------------------------------------------------------------------


def read_type(p: Lowerer, t: Type) -> None:
    """Meet a type: first what it is made of, then, if it has a name, its methods."""
    if t in p.types_read:
        return
    if p.partial:
        # Only what is called matters for tags: methods are made when they are asked for.
        p.types_read[t] = None
        p.shapes = p.shapes or kinds.has_shape(t)
        return
    _READ[type(t)](p, t)
    if not is_mention(t) or unalias(t) in p.types_read:  # what is being declared is to be met again
        _met(p, t)


def _met(p: Lowerer, t: Type) -> None:
    """Note that a type has been mentioned, and what it is made of."""
    if p.measurer is not None:
        p.measurer.pos = p.base_pos
        p.measurer.check(t)
    if t in p.forward and p.program.release.forward_types_wait:
        # An instance is mentioned anew by each of its methods, any other type once for each of its numbers.
        if not t.targs:
            p.silent[t, p.mentions_as_itself(t)] = None
        return
    if type(t) is Named and p.silent and (t, p.mentions_as_itself(t)) in p.silent:
        return
    p.types_read[t] = None
    if type(t) not in _WITHOUT_METHODS:
        p.need_wrapper(t)


def _read_underlying(p: Lowerer, t: Named, literal: Type) -> None:
    """Meet the parts of a type literal that is given a name; the literal itself needs no wrappers.

    Until that is done mentions of the name ask for no wrappers (reader.go:needWrapper).
    """
    if p.measurer is not None:
        p.measurer.deferring += 1
    if literal not in p.types_read:
        p.forward.add(t)
        _READ[type(literal)](p, literal)
        p.forward.discard(t)
    if p.measurer is not None:
        p.measurer.pos = p.base_pos
        p.measurer.check_literal(literal)
        p.measurer.resume()


_WITHOUT_METHODS = frozenset({Basic, Pointer, Slice, Array, Map, Chan, Signature, Tuple, Union_, TypeParam, Alias})


def _nothing(p: Lowerer, t: Type) -> None:
    pass


def _read_alias(p: Lowerer, t: Alias) -> None:
    if is_mention(t):
        _read_mention(p, t)
        return
    for targ in p.shape_table.given.get(t, t.targs):
        read_type(p, targ)
    if p.measurer is not None:  # shapes are measured when they are made; nobody mentions them
        p.measurer.pos = p.base_pos
        for targ in t.targs:
            p.measurer.check(targ)
    if t not in p.aliases_read and p.is_global(t.obj):
        p.aliases_read.add(t)
        p.at(t.obj.pos)
    outside = p.read_for(p.importing or not (t.targs or t.obj.pkg is None or p.is_local(t.obj.pkg)), t.obj.pkg)
    read_type(p, unalias(t))
    p.read_on(outside)


def _read_mention(p: Lowerer, t: Alias) -> None:
    """Meet an instance behind the type arguments that it is named with."""
    outside = p.read_for(False) if kinds.has_shape(t) else p.reading  # shapes are made here, whoever mentions them
    for targ in t.targs:
        read_type(p, targ)
    p.read_on(outside)
    made = unalias(t)
    assert type(made) is Named
    if made not in p.types_read:
        _read_named(p, made, mentioned=False)
        _met(p, made)


def _read_elem(p: Lowerer, t: Array | Slice | Chan) -> None:
    read_type(p, t.elem)


def _read_pointer(p: Lowerer, t: Pointer) -> None:
    read_type(p, t.base)


def _read_map(p: Lowerer, t: Map) -> None:
    read_type(p, t.key)
    read_type(p, t.elem)


def read_vars(p: Lowerer, vs: list[Var]) -> None:
    for v in vs:
        if v.type is not None and v.type not in p.types_read:
            read_type(p, v.type)


def _read_struct(p: Lowerer, t: Struct) -> None:
    read_vars(p, t.fields)


def _read_tuple(p: Lowerer, t: Tuple) -> None:
    read_vars(p, t.vars)


def read_signature(p: Lowerer, t: Signature) -> None:
    read_vars(p, t.params)
    read_vars(p, t.results)


def _read_interface(p: Lowerer, t: Interface) -> None:
    for m in t.methods:
        assert isinstance(m.type, Signature)
        read_signature(p, m.type)
        if p.measurer is not None:
            p.measurer.pos = p.base_pos
            p.measurer.check_arguments(m.type)
    for e in t.embeddeds:
        read_type(p, e)


def read_declaration(p: Lowerer, t: Named) -> None:
    """Meet a defined type without mentioning it: one with shapes has wrappers only if code mentions it."""
    if p.partial:
        p.shapes = p.shapes or kinds.has_shape(t)
    else:
        _read_named(p, t, mentioned=False)


def _read_named(p: Lowerer, t: Named, mentioned: bool = True) -> None:
    """The type arguments are read by a mention, not where an instance gets the shaped variant that it is made of."""
    if t.targs:
        t = p.instance(t)
        if mentioned:
            for targ in p.shape_table.given.get(t, ()):
                read_type(p, targ)
    if t in p.named_read:
        return
    p.named_read[t] = None
    if p.is_loaded:
        p.late.add(t)
    if t.obj.pkg is None or is_shape(t):
        return
    p.at(t.obj.pos)
    if t.targs:
        _read_instance(p, t)
        return
    local = p.is_local(t.obj.pkg)
    outside = p.read_for(not local, t.obj.pkg)
    within, p.declaring = p.declaring, t.obj
    _read_underlying(p, t, p.base.subst(under(t)))
    for i in range(num_methods(t)):
        m = method(t, i)
        sig = signature(m)
        if sig.tparams:
            continue
        p.note_base(m.pos)
        if local:
            p.methods[(t, m.name)] = _declared_method(p, t, m)
        else:
            read_signature(p, _concrete(p.base, sig))
    p.declaring = within
    p.read_on(outside)
    p.need_wrapper(t)


def _concrete(env: Env, sig: Signature) -> Signature:
    result = env.subst(sig)
    assert isinstance(result, Signature)
    if result.tparams or result.rparams:
        result = result.clone()
        result.tparams, result.rparams = [], []
    return result


def _read_instance(p: Lowerer, t: Named) -> None:
    """An instance of a generic type, or a type declared inside a generic function."""
    generic = origin(t)
    d = type_dict(p, t)
    outside = p.read_for(False)
    within, p.declaring = p.declaring, generic.obj
    _read_underlying(p, t, under(t))
    if not d.shaped:
        p.todo_dicts.append(lambda: _shape_type(p, d, t))
    else:
        p.shapes = True
    for i in range(num_methods(generic)):
        m = method(generic, i)
        if not signature(m).tparams:
            p.note_base(m.pos)
            p.methods[(t, m.name)] = _instance_method(p, t, m, d)
    p.declaring = within
    p.read_on(outside)
    if not d.shaped:
        p.need_wrapper(t)


def type_dict(p: Lowerer, t: Named) -> Dict:
    """The dictionary of an instance, which may be shaped."""
    d = p.type_dicts.get(t)
    if d is None:
        shaped = any(map(kinds.has_shape, t.targs))
        d = p.type_dicts[t] = Dict(origin(t).obj, t.targs, t.obj.implicits, 0, shaped, mangle_type(p, t), type=t)
    return d


def mangle_type(p: Lowerer, t: Named) -> str:
    generic = origin(t)
    name = generic.obj.name
    if generic.obj.local_index:
        name = f"{name}·{generic.obj.local_index}"
    return mangle(name, t.targs, p.names, t.obj.implicits)


def _shape_type(p: Lowerer, d: Dict, t: Named) -> None:
    d.shaped_obj = shaped_type(p, t)


def shaped_type(p: Lowerer, t: Named) -> Dict:
    """The shaped variant of an instance."""
    generic = origin(t)
    tparams = [*p.shape_table.local_types.implicits(generic.obj), *generic.tparams]
    shaped = p.shape_table.instance(generic, p.shape_table.shaped_targs(tparams, t.targs))
    read_declaration(p, shaped)
    return type_dict(p, shaped)


_READ: dict[type, Callable[..., None]] = {  # a rule takes the class that is its key
    Basic: _nothing,
    Array: _read_elem,
    Slice: _read_elem,
    Struct: _read_struct,
    Pointer: _read_pointer,
    Tuple: _read_tuple,
    Signature: read_signature,
    Union_: _nothing,
    Interface: _read_interface,
    Map: _read_map,
    Chan: _read_elem,
    Named: _read_named,
    TypeParam: _nothing,
    Alias: _read_alias,
}


# --- Functions -------------------------------------------------------------------------------------


def new_func(fpos: Pos, npos: Pos, sym: str, pkg: Package | None, sig: Signature, obj: FuncObject | None) -> Func:
    name = Name(Op.ONAME, npos, sym, pkg, Class.FUNC, obj=obj, type=sig)
    fn = Func(Op.ODCLFUNC, fpos or npos, name, sig)
    name.func = fn
    return fn


def pragma_bits(decl: ast.FuncDecl) -> int:
    bits = 0
    if decl.pragma is not None:
        for _, text in decl.pragma.directives:
            bits |= PRAGMAS.get(ast.verb_of(text), 0)
    return bits


def _finish(p: Lowerer, fn: Func, obj: FuncObject, decl: ast.FuncDecl) -> None:
    fn.pragma = pragma_bits(decl)
    fn.has_body = decl.body is not None
    fn.nname.noescape_pragma = bool(fn.pragma & FuncPragma.NOESCAPE)
    fn.nname.defn = fn
    fn.version = p.source(obj.pkg).version(decl.pos)


def _with_names(p: Lowerer, obj: FuncObject, sig: Signature) -> Signature:
    """The signature with the names that results have got which loop bodies return (rangefunc.py), if it has any."""
    source = p.sources.get(obj.pkg) if obj.pkg is not None else None
    names = source.made.result_names if source is not None else {}
    declared = signature(obj).results
    if not names or names.keys().isdisjoint(declared):
        return sig
    sig = sig.clone()
    pairs = zip(sig.results, declared, strict=True)
    sig.results = [Var(v.pos, v.pkg, names.get(d) or v.name, v.type, kind=v.kind) for v, d in pairs]
    return sig


def func_name(p: Lowerer, obj: FuncObject) -> Name:
    """The name of a function that is neither generic nor a method."""
    name = p.funcs.get(obj)
    if name is None:
        sig = _with_names(p, obj, _concrete(p.base, signature(obj)))
        p.at(obj.pos)
        outside = p.read_of(obj)
        read_signature(p, sig)
        p.read_on(outside)
        decl = p.local_decl(obj)
        if decl is None:
            name = _imported(p, obj, obj.name, sig)
        else:
            sym = obj.name
            if sym == "init":
                sym = f"init.{p.inits}"
                p.inits += 1
            fn = new_func(decl.pos, obj.pos, sym, obj.pkg, sig, obj)
            _finish(p, fn, obj, decl)
            name = fn.nname
            p.add_body(fn, lambda: p.lower_body(fn, obj, p.base_in(obj.pkg), False))
        p.funcs[obj] = name
    return name


def _imported(p: Lowerer, obj: FuncObject, sym: str, sig: Signature) -> Name:
    name = Name(Op.ONAME, obj.pos, sym, obj.pkg, Class.FUNC, obj=obj, type=sig)
    name.tags = p.tags(obj)
    return name


def _declared_method(p: Lowerer, t: Named, m: FuncObject) -> Name:
    """A method of a type that is not generic."""
    raw = signature(m)
    sig = _with_names(p, m, _concrete(p.base, raw))
    recv = raw.recv
    assert recv is not None
    assert recv.type is not None
    recv_type = p.base.subst(recv.type)
    read_type(p, recv_type)
    read_signature(p, sig)
    sig = sig.clone()
    sig.recv = p.base.var(recv)
    sym = method_symbol(recv_type, m.name, m.pkg, p.names)
    decl = p.local_decl(m)
    if decl is None:
        return _imported(p, m, sym, sig)
    fn = new_func(decl.pos, m.pos, sym, t.obj.pkg, sig, m)
    _finish(p, fn, m, decl)
    p.add_body(fn, lambda: p.lower_body(fn, m, p.base_in(m.pkg), False))
    return fn.nname


def detached(p: Lowerer, obj: FuncObject) -> Func:
    """A function or method that is not generic, with its declaration but no body, and in no program."""
    raw = signature(obj)
    sig = _with_names(p, obj, _concrete(p.base, raw))
    sym = obj.name
    if raw.recv is not None:
        assert raw.recv.type is not None
        sig = sig.clone()
        sig.recv = p.base.var(raw.recv)
        sym = method_symbol(p.base.subst(raw.recv.type), obj.name, obj.pkg, p.names)
    decl = p.declaration(obj)
    assert decl is not None
    fn = new_func(decl.pos, obj.pos, sym, obj.pkg, sig, obj)
    _finish(p, fn, obj, decl)
    return fn


def _instance_method(p: Lowerer, t: Named, m: FuncObject, d: Dict) -> Name:
    """A method of an instance of a generic type: wrapper or shaped body."""
    raw = signature(m)
    assert raw.recv is not None
    assert raw.recv.type is not None
    env = p.shape_table.env(raw.rparams, d.targs[d.implicits :], d, m.pkg)
    env.cache[unalias(kinds.deref(raw.recv.type))] = t  # even if its arguments would be shaped otherwise by now
    recv = env.var(raw.recv)
    assert recv.type is not None
    for targ in d.targs[d.implicits :]:
        read_type(p, targ)
    read_type(p, recv.type)
    sig = _with_names(p, m, _concrete(env, raw))
    read_signature(p, sig)
    decl = p.instance_decl(m)
    fpos = decl.pos if decl is not None else m.pos
    sym = method_symbol(recv.type, m.name, m.pkg, p.names)
    sig = sig.clone()
    sig.recv = recv
    fn = new_func(fpos, m.pos, sym, t.obj.pkg, sig, m)
    fn.dupok = True
    if d.shaped:
        shape_signature(p, fn, sig, d)
    if decl is None:
        return _without_body(p, fn.nname, m, d)
    _finish(p, fn, m, decl)
    p.add_body(fn, lambda: p.instance_body(fn, m, env, d, True))
    d.methods[m.name] = fn.nname
    return fn.nname


def _without_body(p: Lowerer, name: Name, obj: FuncObject, d: Dict) -> Name:
    """An instance of a function whose source is not at hand: only its tags are known, if anything is."""
    function = f"{obj.pkg.path if obj.pkg is not None else ''}.{obj.name}"
    wanted = body_wanted(p.base_pos, function, p.program.release)
    if p.wants_instances or (p.wants_bodies and p.for_inlining):
        raise wanted
    p.program.lacking = wanted
    name.func = None
    tags = p.imports.instance_tags(obj, d.targs[d.implicits :])
    if tags is None:
        tags = []
    elif d.shaped:
        assert isinstance(name.type, Signature)
        tags.insert(name.type.recv is not None, leaks.Leaks().encode())
    name.tags = tags
    return name


def shape_signature(p: Lowerer, fn: Func, sig: Signature, d: Dict) -> None:
    """Add the dictionary to a shaped function's parameters (reader.go:shapeSig)."""
    word = Pointer(Array(p.layout(d).words, kinds.basic(Kind.UINTPTR)))
    shaped = sig.clone()
    shaped.params = [Var(fn.pos, fn.nname.pkg, ".dict", word), *sig.params]
    fn.type = fn.nname.type = shaped
    fn.shape_type = True
    p.shapes = True


def func_instance(p: Lowerer, obj: FuncObject, targs: list[Type], shaped: bool) -> Name:
    """An instance of a generic function or method, `targs` being the receiver's arguments and its own."""
    raw = signature(obj)
    tparams = [*raw.rparams, *raw.tparams]
    d = func_dict(p, obj, targs, shaped)
    key = (obj, d.name)
    name = p.instances.get(key)
    if name is not None:
        return name
    p.at(obj.pos)
    env = p.shape_table.env(tparams, d.targs, d, obj.pkg)
    outside = p.read_for(False)  # an instance is this program's, whoever mentions it
    recv = None
    if raw.recv is not None:
        recv = env.var(raw.recv)
        assert recv.type is not None
        read_type(p, recv.type)
    sig = _with_names(p, obj, _concrete(env, raw))
    read_signature(p, sig)
    p.read_on(outside)
    sig = sig.clone()
    sig.recv = recv
    decl = p.instance_decl(obj)
    fn = new_func(decl.pos if decl is not None else obj.pos, obj.pos, d.name, obj.pkg, sig, obj)
    fn.dupok = True
    p.instances[key] = fn.nname
    if d.shaped:
        shape_signature(p, fn, sig, d)
    else:
        p.todo_dicts.append(lambda: _shape_func(p, d, obj, targs))
    if decl is None:
        return _without_body(p, fn.nname, obj, d)
    _finish(p, fn, obj, decl)
    p.add_body(fn, lambda: p.instance_body(fn, obj, env, d, recv is not None))
    return fn.nname


def _shape_func(p: Lowerer, d: Dict, obj: FuncObject, targs: list[Type]) -> None:
    d.shaped_obj = func_instance(p, obj, targs, True)


def func_dict(p: Lowerer, obj: FuncObject, targs: list[Type], shaped: bool) -> Dict:
    """The dictionary of an instance; arguments with shapes make it shaped."""
    raw = signature(obj)
    shaped = shaped or any(map(kinds.has_shape, targs))
    tparams = [*raw.rparams, *raw.tparams]
    targs = [unalias(t) for t in targs]
    if shaped:
        targs = p.shape_table.shaped_targs(tparams, targs)
    receivers = len(raw.rparams)
    name = obj.name
    if raw.recv is not None:
        assert raw.recv.type is not None
        name = generic_method_name(raw.recv.type, obj.name)
        name = mangle(name, targs, p.names, 0, receivers) if receivers else mangle(name, targs, p.names)
    else:
        name = mangle(name, targs, p.names)
    key = (obj, name)
    d = p.func_dicts.get(key)
    if d is None:
        d = p.func_dicts[key] = Dict(obj, targs, 0, receivers, shaped, name)
    return d


# --- Methods by receiver ---------------------------------------------------------------------------


def method_name(p: Lowerer, recv: Type, fun: FuncObject) -> Name | None:
    """The function behind recv.fun; None for interfaces. A promoted method is that of the embedded type."""
    base = unalias(kinds.deref(recv))
    if isinstance(base, Named):
        if base.targs:
            base = p.instance(base)
        if isinstance(under(base), Interface):
            return None
        read_declaration(p, base)
        # A method of another package that is not exported may have the name of one of its own.
        own = fun.exported or fun.pkg is base.obj.pkg
        name = p.methods.get((base, fun.name)) if own else None
        if name is not None:
            return name
        for i in range(num_methods(base)) if own else ():
            m = method(base, i)
            if m.name == fun.name:
                if base.targs:
                    d = type_dict(p, base)
                    if p.partial and not d.shaped:
                        d.shaped_obj = shaped_type(p, base)
                    generic = method(origin(base), i)
                    name = _instance_method(p, base, generic, d)
                else:
                    name = _declared_method(p, base, m)
                p.methods[(base, fun.name)] = name
                return name
    elif isinstance(base, Interface):
        return None
    found, _, _ = lookup_field_or_method(base, True, fun.pkg, fun.name)
    recv_var = signature(found).recv if isinstance(found, FuncObject) else None
    if not isinstance(found, FuncObject) or recv_var is None:
        raise InternalError(f"no method {fun.name}", fun.pos)
    owner = recv_var.type
    assert owner is not None
    if unalias(kinds.deref(owner)) is base:
        raise InternalError(f"method {fun.name} has no function", fun.pos)
    return method_name(p, p.base.subst(owner), found)


def method_signature(p: Lowerer, recv: Type, fun: FuncObject) -> Signature:
    """The signature of recv.fun without receiver."""
    name = method_name(p, recv, fun)
    if name is not None:
        assert isinstance(name.type, Signature)
        return kinds.without_receiver(name.type)
    found, _, _ = lookup_field_or_method(recv, True, fun.pkg, fun.name)
    sig = signature(found if isinstance(found, FuncObject) else fun)
    return kinds.without_receiver(_concrete(p.base, sig))
