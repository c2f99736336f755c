"""Calls: conversions, built-ins and functions; instantiation of generic functions; arguments.

    f(1, "a")        (func f(int))    ->  too many arguments in call to f, have (number, string), want (int)
    Map(xs, g)                        ->  type arguments inferred; the instance is recorded for Map and g

Selectors are in `selector.py`. Defined by cmd/compile/internal/types2/call.go (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from goesc.check import assignments, builtins, checker, conversions, cycles, errors, index, typexpr
from goesc.check import expr as exprs
from goesc.check import mono as monos
from goesc.check.operand import (
    BUILTIN,
    CGO_FUNC,
    COMMA_ERR,
    CONSTANT,
    INVALID,
    NO_VALUE,
    TYPE_EXPR,
    VALUE,
    Operand,
)
from goesc.check.recording import record, record_instance, record_type_and_value
from goesc.check.util import unpack_list, unparen
from goesc.check.version import GO1_18, GO1_21, allow_version, verify_version_f
from goesc.source.positions import NO_POS, Pos
from goesc.syntax import ast
from goesc.syntax.positions import start_pos
from goesc.types import model
from goesc.types.infer import infer, is_parameterized, rename_tparams
from goesc.types.instantiate import instance, verify
from goesc.types.interface import is_method_set
from goesc.types.model import Type, TypeParam
from goesc.types.named import context, under
from goesc.types.objects import Var, VarKind
from goesc.types.predicates import is_type_param
from goesc.types.subst import make_subst_map, subst_vars
from goesc.types.under import common_under
from goesc.types.universe import PREDECLARED_FUNCS, TYP, ExprKind

if TYPE_CHECKING:
    from goesc.check.checker import Checker

CONVERSION = ExprKind.CONVERSION
STATEMENT = ExprKind.STATEMENT


# --- Instantiation ---------------------------------------------------------------------------------


def func_inst(
    check: Checker,
    target: exprs.Target | None,
    pos: Pos,
    x: Operand,
    inst: ast.IndexExpr | None,
    infer_missing: bool,
) -> list[Type] | None:
    """Instantiate the generic function x with inst's type arguments, and what target lets one infer.

    Without infer_missing a partial list of type arguments is returned and x left alone. None otherwise; x is then
    the instance, or invalid.
    """
    at: Pos = pos
    if inst is not None:
        at = inst.pos
        x.expr = inst
    version_ok = verify_version_f(check, at, GO1_18, "function instantiation")

    targs: list[Type] = []
    xlist: list[ast.Expr] = []
    if inst is not None:
        xlist = unpack_list(inst.index)
        found = typexpr.type_list(check, xlist)
        if found is None:
            x.mode = INVALID
            return None
        targs = found

    sig = x.type
    assert isinstance(sig, model.Signature)
    got, want = len(targs), len(sig.tparams)
    if got > want:
        text = f"got {got} type arguments but want {want}"
        errors.error(check, xlist[got - 1], "WrongTypeArgCount", text)
        x.mode = INVALID
        return None
    if got < want:
        if not infer_missing:
            return targs
        inferred = _infer_from_target(check, target, pos, x, sig, targs, inst is not None, at, version_ok)
        if inferred is None:
            x.mode = INVALID
            return None
        targs = inferred

    x.type = instantiate_signature(check, x.pos, x.expr, sig, targs, xlist)
    x.mode = VALUE
    return None


def _infer_from_target(
    check: Checker,
    target: exprs.Target | None,
    pos: Pos,
    x: Operand,
    sig: model.Signature,
    targs: list[Type],
    partial: bool,
    at: Pos,
    version_ok: bool,
) -> list[Type] | None:
    """Infer type arguments by calling func[tparams](sig) with an argument of target's type, so to say."""
    args: list[Operand] = []
    params: list[Var] = []
    told = check.conf.release.instances_reworded
    if target is not None:
        if version_ok and not allow_version(check, GO1_21):
            how = "partially" if partial else "implicitly"
            errors.version_error_f(check, at, GO1_21, f"{how} instantiated function in assignment")
        plain = model.Signature(None, sig.params, sig.results, sig.variadic)
        params = [Var(x.pos, check.pkg, "", plain, VarKind.PARAM)]
        desc = target.desc if told else "variable in assignment"
        args = [Operand(VALUE, ast.Name(x.pos, desc), target.sig)]
    tparams, renamed = rename_tparams(check, pos, sig.tparams, model.Tuple(params))
    err = errors.new_error(check, "CannotInferTypeArgs")
    found = infer(check, pos, tparams, targs, renamed.vars, args, target is not None and told, err)
    if found is None and err.desc:
        errors.report(err)
    return found


def instantiate_signature(
    check: Checker, pos: Pos, e: ast.Expr, typ: model.Signature, targs: list[Type], xlist: Sequence[ast.Expr]
) -> model.Signature:
    """The instance of a generic signature; whether targs satisfy their constraints is checked later."""
    inst = instance(check, pos, typ, targs, None, context(check))
    assert isinstance(inst, model.Signature)
    record_instance(check, e, targs, inst)

    def verify_later() -> None:
        i, cause = verify(check, pos, typ.tparams, targs, context(check))
        if i >= 0:
            at = start_pos(xlist[i]) if i < len(xlist) else pos
            errors.soft_error_f(check, at, "InvalidTypeArg", cause)
        else:
            monos.record_instance(check, pos, typ.tparams, targs, list(xlist))

    checker.later(check, verify_later)
    return inst


# --- Calls -----------------------------------------------------------------------------------------


def call_expr(check: Checker, x: Operand, call: ast.CallExpr) -> ExprKind:
    inst: ast.IndexExpr | None = None
    if isinstance(call.fun, ast.IndexExpr):
        if index.index_expr(check, x, call.fun):
            # Type arguments are combined with those that the arguments imply.
            inst = call.fun
        x.expr = call.fun
        record(check, x)
    else:
        exprs.expr_or_type(check, x, call.fun, True)

    if x.mode is INVALID:
        use(check, call.args)
        x.expr = call
        return STATEMENT
    if x.mode is TYPE_EXPR:
        return _conversion_call(check, x, call)
    if x.mode is BUILTIN:
        bid = x.id
        if not builtins.builtin(check, x, call, bid):
            x.mode = INVALID
        x.expr = call
        if x.mode is not INVALID and x.mode is not CONSTANT:
            check.has_call_or_recv = True
        return PREDECLARED_FUNCS[bid].kind
    _function_call(check, x, call, inst)
    x.expr = call
    return STATEMENT


def _conversion_call(check: Checker, x: Operand, call: ast.CallExpr) -> ExprKind:
    exprs.non_generic(check, None, x)
    if x.mode is INVALID:
        return CONVERSION
    target = x.type
    assert target is not None
    x.mode = INVALID
    if cycles.is_complete(check, target):
        if len(call.args) == 1:
            _convert_argument(check, x, call, target)
        elif not call.args:
            errors.error(check, call, "WrongArgCount", f"missing argument in conversion to {check.fmt(target)}")
        else:
            use(check, call.args)
            text = f"too many arguments in conversion to {check.fmt(target)}"
            errors.error(check, call.args[-1], "WrongArgCount", text)
    x.expr = call
    return CONVERSION


def _convert_argument(check: Checker, x: Operand, call: ast.CallExpr, target: Type) -> None:
    arg = call.args[0]
    exprs.expr(check, exprs.new_target(check, target, "conversion"), x, arg)
    if x.mode is INVALID:
        return
    u = under(target)
    if isinstance(u, model.Interface) and not is_type_param(target) and not is_method_set(u):
        text = (
            f"cannot use interface {check.fmt(target)} in conversion"
            " (contains specific type constraints or is comparable)"
        )
        errors.error(check, call, "MisplacedConstraintIface", text)
        return
    if call.has_dots:
        text = f"invalid use of ... in conversion to {check.fmt(target)}"
        errors.error(check, arg, "BadDotDotDotSyntax", text)
        return
    conversions.conversion(check, x, target)


def _function_call(check: Checker, x: Operand, call: ast.CallExpr, inst: ast.IndexExpr | None) -> None:
    """Check a call of a function value; x becomes its result."""
    cgo = x.mode is CGO_FUNC

    def function(t: Type | None, u: Type | None) -> str | None:
        return f"{check.fmt(t)} is not a function" if u is not None and not isinstance(u, model.Signature) else None

    u, cause = common_under(x.type, function, check)
    if cause or not isinstance(u, model.Signature):
        told = check.conf.release.calls_tell_type
        text = f"cannot call {check.fmt(x)}: {cause}" if told else f"cannot call non-function {check.fmt(x)}"
        errors.error(check, x, "InvalidCall", errors.INVALID_OP + text)
        # The arguments are left unchecked, as types2 does.
        x.mode = INVALID
        return
    sig = u
    was_generic = bool(sig.tparams)

    targs: list[Type] = []
    xlist: list[ast.Expr] = []
    if inst is not None:
        xlist = unpack_list(inst.index)
        found = typexpr.type_list(check, xlist)
        if found is None:
            use(check, call.args)
            x.mode = INVALID
            return
        targs = found
        got, want = len(targs), len(sig.tparams)
        if got > want:
            text = f"got {got} type arguments but want {want}"
            errors.error(check, xlist[want], "WrongTypeArgCount", text)
            use(check, call.args)
            x.mode = INVALID
            return
        if got == want and want > 0:
            # Nothing to infer: the instance is known even if the arguments turn out to be wrong.
            verify_version_f(check, inst, GO1_18, "function instantiation")
            sig = instantiate_signature(check, inst.pos, inst, sig, targs, xlist)
            targs = []
            xlist = []

    args, atargs = generic_expr_list(check, call.args)
    sig = arguments(check, call, sig, targs, xlist, args, atargs)
    if was_generic and not sig.tparams:
        record_type_and_value(check, call.fun, VALUE, sig)

    check.has_call_or_recv = True
    results = sig.results
    if not results:
        x.mode = NO_VALUE
    elif len(results) == 1:
        typ = results[0].type
        assert typ is not None
        if not cycles.is_complete(check, typ):
            x.mode = INVALID
            return
        x.mode = COMMA_ERR if cgo else VALUE
        x.type = typ
    else:
        x.mode = VALUE
        x.type = model.Tuple(results)
    if x.mode is VALUE and sig.tparams and is_parameterized(sig.tparams, x.type):
        # Inference failed.
        x.mode = INVALID


# --- Argument lists --------------------------------------------------------------------------------


def expr_list(check: Checker, elist: Sequence[ast.Expr]) -> list[Operand]:
    """The values of expressions; a single one may give several."""
    if len(elist) == 1:
        return exprs.multi_expr(check, elist[0], False)[0]
    xlist = []
    for e in elist:
        x = Operand()
        exprs.expr(check, None, x, e)
        xlist.append(x)
    return xlist


def generic_expr_list(check: Checker, elist: Sequence[ast.Expr]) -> tuple[list[Operand], list[list[Type] | None]]:
    """Like expr_list, but values may be generic functions; with the partial type arguments of each."""
    infer_missing = not (elist and allow_version(check, GO1_21))
    args: list[Operand] = []
    targs: list[list[Type] | None] = []
    for e in elist:
        x = Operand()
        partial: list[Type] | None = None
        if isinstance(e, ast.IndexExpr):
            partial = _index_argument(check, x, e, infer_missing)
        elif len(elist) > 1:
            exprs.generic_expr(check, x, e, None)
        else:
            exprs.raw_expr(check, None, x, e, None, True)
            exprs.exclude(check, x, exprs.NOT_A_VALUE)
            if x.mode is not INVALID and isinstance(x.type, model.Tuple):
                return [Operand(VALUE, e, v.type or TYP[0]) for v in x.type.vars], []
        args.append(x)
        targs.append(partial)
    return args, targs


def _index_argument(check: Checker, x: Operand, e: ast.IndexExpr, infer_missing: bool) -> list[Type] | None:
    """An argument a[i], perhaps a generic function with some of its type arguments, which are returned."""
    if not index.index_expr(check, x, e):
        _finish_index_argument(check, x, e)
        return None
    partial = func_inst(check, None, x.pos, x, e, infer_missing)
    if partial is not None:
        x.expr = e
        return partial
    record(check, x)
    return None


def _finish_index_argument(check: Checker, x: Operand, e: ast.IndexExpr) -> None:
    """What generic_expr does after the rule for e."""
    x.expr = e
    record(check, x)
    exprs.exclude(check, x, exprs.NOT_A_VALUE)
    exprs.single_value(check, x)


def arguments(
    check: Checker,
    call: ast.CallExpr,
    sig: model.Signature,
    targs: list[Type],
    xlist: Sequence[ast.Expr],
    args: list[Operand],
    atargs: Sequence[list[Type] | None],
) -> model.Signature:
    """Check args against sig's parameters, inferring type arguments of callee and arguments together.

    Returns the instantiated signature; sig itself if an error occurred.
    """
    params = _adjusted_params(check, call, sig, args)
    if params is None:
        return sig
    adjusted = params is not sig.params

    n = len(sig.tparams)
    tparams: list[TypeParam] = []
    all_targs: list[Type | None] = list(targs)
    if n:
        if not allow_version(check, GO1_18):
            generic_call = isinstance(call.fun, ast.IndexExpr)
            at, text = (call.fun, "function") if generic_call else (call, "implicit function")
            errors.version_error_f(check, at, GO1_18, text + " instantiation")
        tparams, renamed = rename_tparams(check, call.pos, sig.tparams, model.Tuple(params))
        tparams = list(tparams)
        params = renamed.vars
        all_targs += [None] * (n - len(all_targs))

    generic_args = _rename_generic_args(check, call, args, atargs, tparams, all_targs)
    if generic_args and not allow_version(check, GO1_21):
        first = args[generic_args[0]]
        verify_version_f(check, first, GO1_21, "implicitly instantiated function as argument")

    rsig = sig
    if tparams:
        err = errors.new_error(check, "CannotInferTypeArgs")
        inferred = infer(check, call.pos, tparams, all_targs, params, args, False, err)
        if inferred is None:
            _report_inference(check, call, err)
            return sig
        if n:
            rsig = instantiate_signature(check, call.pos, call.fun, sig, inferred[:n], xlist)
            if adjusted:
                smap = make_subst_map(tparams[:n], inferred[:n])
                params = subst_vars(check, call.pos, params, smap, None, context(check))
            else:
                params = rsig.params
        _instantiate_args(check, call, [args[i] for i in generic_args], inferred[n:])

    if args:
        where = f"argument to {check.fmt(call.fun)}"
        for arg, param in zip(args, params, strict=True):
            assignments.assignment(check, arg, param.type, where)
    return rsig


def _instantiate_args(check: Checker, call: ast.CallExpr, args: list[Operand], inferred: list[Type]) -> None:
    """Give arguments that are generic functions their type arguments, which stand one after the other."""
    for arg in args:
        sig = arg.type
        assert isinstance(sig, model.Signature)
        n = len(sig.tparams)
        arg.type = instantiate_signature(check, call.pos, arg.expr, sig, inferred[:n], [])
        record(check, arg)
        inferred = inferred[n:]


def _report_inference(check: Checker, call: ast.CallExpr, err: errors.Error) -> None:
    if err.desc:
        told = f"in call to {check.fmt(call.fun)}, " if check.conf.release.inference_tells_call else ""
        errors.error(check, err.desc[0][0], "CannotInferTypeArgs", told + _joined(check, err))


def _joined(check: Checker, err: errors.Error) -> str:
    """The text of an error that is quoted inside another."""
    lines = [err.desc[0][1]]
    lines += [f"{errors.format_pos(check, at)}: {line}" if at else line for at, line in err.desc[1:]]
    return "\n\t".join(lines)


def _adjusted_params(check: Checker, call: ast.CallExpr, sig: model.Signature, args: list[Operand]) -> list[Var] | None:
    """The parameters of sig, the variadic one repeated as often as arguments ask for; None after a report."""
    nargs, npars = len(args), len(sig.params)
    params = sig.params
    if call.has_dots:
        if not sig.variadic:
            text = f"cannot use ... in call to non-variadic {check.fmt(call.fun)}"
            errors.error(check, call, "NonVariadicDotDotDot", text)
            return None
        if len(call.args) == 1 and nargs > 1:
            text = f"cannot use ... with {nargs}-valued {check.fmt(call.args[0])}"
            errors.error(check, call, "InvalidDotDotDot", text)
            return None
    elif sig.variadic:
        if nargs >= npars - 1:
            last = sig.params[-1]
            # The type is a slice unless it is a string, which only append has, and append has dots then.
            assert isinstance(last.type, model.Slice)
            elem = last.type.elem
            more = [Var(last.pos, last.pkg, last.name, elem, VarKind.PARAM) for _ in range(nargs - npars + 1)]
            params = sig.params[:-1] + more
            npars = nargs
        else:
            npars -= 1
    if nargs == npars:
        return params

    at: Any = call
    qualifier = "not enough"
    if nargs > npars:
        at = args[npars].expr
        qualifier = "too many"
    elif nargs:
        at = args[-1].expr
    have = assignments.types_summary(check, [a.type for a in args], False, call.has_dots)
    want = assignments.types_summary(check, [v.type for v in sig.params], sig.variadic, False)
    err = errors.new_error(check, "WrongArgCount")
    errors.add_f(err, at, f"{qualifier} arguments in call to {check.fmt(call.fun)}")
    errors.add_f(err, NO_POS, f"have {have}")
    errors.add_f(err, NO_POS, f"want {want}")
    errors.report(err)
    return None


def _rename_generic_args(
    check: Checker,
    call: ast.CallExpr,
    args: list[Operand],
    atargs: Sequence[list[Type] | None],
    tparams: list[TypeParam],
    targs: list[Type | None],
) -> list[int]:
    """Give each generic function argument type parameters of its own, added to tparams; their indices in args."""
    found: list[int] = []
    for i, arg in enumerate(args):
        asig = arg.type
        if not isinstance(asig, model.Signature) or not asig.tparams:
            continue
        # Renaming must not touch the function's own signature; f(g, g) needs two.
        renamed, fresh = rename_tparams(check, call.pos, asig.tparams, asig.clone())
        fresh = fresh.clone()
        fresh.tparams = list(renamed)
        arg.type = fresh
        tparams += renamed
        if i < len(atargs):
            targs += atargs[i] or ()
        targs += [None] * (len(tparams) - len(targs))
        found.append(i)
    return found


# --- Uses ------------------------------------------------------------------------------------------


def use(check: Checker, args: Sequence[ast.Expr | None]) -> bool:
    """Check expressions whose values are not needed; whether all were free of errors."""
    return _use_all(check, args, False)


def use_lhs(check: Checker, args: Sequence[ast.Expr | None]) -> bool:
    """Like use, but names on their own are assigned to and do not count as used."""
    return _use_all(check, args, True)


def _use_all(check: Checker, args: Sequence[ast.Expr | None], lhs: bool) -> bool:
    ok = True
    for e in args:
        if e is not None and not _use_one(check, e, lhs):
            ok = False
    return ok


def _use_one(check: Checker, e: ast.Expr, lhs: bool) -> bool:
    x = Operand(VALUE)
    inner = unparen(e)
    if isinstance(inner, ast.Name):
        if inner.value == "_":
            return True
        obj = checker.lookup(check, inner.value) if lhs else None
        var = obj if isinstance(obj, Var) and obj.pkg is check.pkg else None
        used = var is not None and var.used
        exprs.expr_or_type(check, x, inner, True)
        if var is not None:
            var.used = used
    elif isinstance(inner, ast.ListExpr):
        return _use_all(check, inner.elems, lhs)
    else:
        exprs.raw_expr(check, None, x, e, None, True)
    return x.mode is not INVALID
