"""Function literals and the variables that they capture.

    func() { x++ }   ->   ClosureExpr(func=f.func1), closure_vars [x]

noder/writer.go:funcLit, useLocal; noder/reader.go:funcLit, inlClosureFunc; ir/func.go:NewClosureFunc (Go 1.27.3).
A variable enters the list of captured ones when the body first mentions it; .dict comes last, mentioned or not.
"""

from __future__ import annotations

from goesc.ir.closure_names import closure_name, is_hidden, next_gen, range_parent
from goesc.ir.nodes import Class, ClosureExpr, Expr, Func, Name
from goesc.ir.op import Op
from goesc.lower import stmts
from goesc.lower.function import FuncLowerer
from goesc.source.errors import InternalError
from goesc.source.positions import Pos
from goesc.syntax import ast
from goesc.types.model import Signature


def new_closure_func(w: FuncLowerer, pos: Pos, why: Op, sig: Signature) -> Func:
    """A function nested in that of w; it joins the program at once, before what it holds."""
    outer = w.func
    release = w.prog.program.release
    named_after = outer if release.range_bodies_number else range_parent(outer)
    if outer.is_package_init and not release.initialiser_first:
        w.prog.outside_gen = gen = w.prog.outside_gen + 1
        sym = closure_name("glob.", outer, why, gen)
    else:
        gen = next_gen(named_after, why)
        sym = closure_name(named_after.nname.sym, named_after, why, gen)
    nname = Name(Op.ONAME, pos, sym, outer.nname.pkg, Class.FUNC, type=sig)
    fn = Func(Op.ODCLFUNC, pos, nname, sig)
    fn.lit_why = why
    fn.lit_gen = gen
    nname.func = fn
    nname.defn = fn
    fn.dupok = outer.dupok and release.duplicate_closures_silent
    fn.shape_type = outer.shape_type
    fn.version = outer.version
    fn.closure_parent = outer
    fn.hidden = is_hidden(outer, why, release)
    if why is Op.ORANGE:
        fn.range_parent = range_parent(outer)
    fn.oclosure = ClosureExpr(Op.OCLOSURE, pos, fn, type=sig)
    outer.closures.append(fn)
    w.prog.program.funcs.append(fn)
    return fn


def func_lit(w: FuncLowerer, e: ast.FuncLit) -> Expr:
    raw = w.type_of(e)
    if not isinstance(raw, Signature):
        raise InternalError("function literal without signature", e.pos)
    sig = w.typ(raw)
    assert isinstance(sig, Signature)
    why = Op.ORANGE if e in w.made.range_bodies else Op.OCLOSURE
    fn = new_closure_func(w, e.pos, why, sig)
    inner = FuncLowerer(w.prog, w.src, fn, raw, w.env)
    inner.parent = w

    def read() -> None:
        capture_dict(inner, w)
        inner.declare_params(has_dict=False)
        stmts.body(inner, e.body)
        if inner.dict_param is not None:
            fn.closure_vars.append(inner.dict_param)

    if w.prog.bodies_wait:
        w.prog.todo_bodies.append(read)
    else:
        outside = w.prog.base_pos
        read()
        w.prog.base_pos = outside
    assert fn.oclosure is not None
    return fn.oclosure


def capture_dict(inner: FuncLowerer, outer: FuncLowerer) -> None:
    """Give a closure its view of the dictionary; the caller appends it to the captured variables."""
    param = outer.dict_param
    if param is None:
        return
    name = Name(Op.ONAME, param.pos, param.sym, param.pkg, Class.AUTO_HEAP, curfn=inner.func, type=param.type)
    name.is_closure_var = True
    name.outer = param
    name.defn = param.canonical
    name.is_dict = True
    inner.dict_param = name
