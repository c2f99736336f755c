"""Functions like Printf whose package has one that takes the text as it is.

    log.Warnf("no %s: %v", name, err)                log.Warn("no " + name + ": " + err.Error())
    status.Errorf(codes.NotFound, "no %s", name)     status.Error(codes.NotFound, "no "+name)
    log.Printf("%s: %d", name, n)                    log.Output(1, name+": "+strconv.Itoa(n))

That F formats as fmt does where it is called Ff, takes a string and ...any, and stands beside an F, is a custom and no
rule; the sentence says so.
"""

from __future__ import annotations

from collections.abc import Iterator

from goesc.advice.formats import formatted
from goesc.advice.model import Edit
from goesc.advice.site import Site, basic, importing, is_named
from goesc.advice.sources import Source
from goesc.syntax import ast
from goesc.types.lookup import lookup_field_or_method
from goesc.types.model import Interface, Kind, Pointer, Signature, Slice, Type
from goesc.types.named import unalias, under
from goesc.types.object import signature
from goesc.types.objects import Func, PkgName
from goesc.types.predicates import identical


def logger(site: Site) -> Iterator[Edit]:
    call = _call_around(site)
    sig = site.type_of(call.fun) if call is not None else None
    if call is None or not isinstance(sig, Signature) or not _formats(sig) or call.has_dots:
        return
    name = call.fun.sel.value if isinstance(call.fun, ast.SelectorExpr) else ""
    before = len(sig.params) - 2
    if not name.endswith("f") or (name in ("Sprintf", "Printf") and site.called(call, "fmt")):
        return
    args = call.args[before:]
    pieces = formatted(site, args)
    if pieces is None or all(piece.literal is not None for piece in pieces):
        return
    needs = {need for piece in pieces for need in piece.needs}
    for other in _siblings(site, call, name, sig, before):
        first = ["1"] if other == "Output" else [site.source.text(arg) for arg in call.args[:before]]
        text = site.plus(call, len(first) > 0).join(piece.code for piece in pieces)
        made = f"{_prefix(site.source, call)}.{other}({', '.join([*first, text])})"
        words = (
            f"put the text together with + and strconv and give it to {other}: it is the same if {name} formats as fmt"
            " does, and is made before anybody asks whether it is wanted"
        )
        changes = importing(site.source, [site.replace(call, made)], needs)
        yield Edit("concatenate", words, tuple(changes), inside=1)


def _call_around(site: Site) -> ast.CallExpr | None:
    """The call whose operand the site is, or whose operands are what is on the heap."""
    for outer in site.source.above(site.node) if site.kind == "OCONVIFACE" else [site.node]:
        if isinstance(outer, ast.CallExpr) and isinstance(outer.fun, ast.SelectorExpr):
            return outer
        if isinstance(outer, (ast.FuncLit, ast.BlockStmt)):
            return None
    return None


def _prefix(source: Source, call: ast.CallExpr) -> str:
    return source.text(call.fun.x) if isinstance(call.fun, ast.SelectorExpr) else ""


def _formats(sig: Signature) -> bool:
    """Whether the last parameters are a format and its operands."""
    if not sig.variadic or len(sig.params) < 2:
        return False
    form, rest = sig.params[-2].type, sig.params[-1].type
    kind = basic(form)
    return kind is not None and kind.kind is Kind.STRING and _is_any_slice(rest)


def _is_any_slice(kind: Type | None) -> bool:
    u = under(kind) if kind is not None else None
    elem = under(u.elem) if isinstance(u, Slice) else None
    return isinstance(elem, Interface) and not elem.methods and not elem.embeddeds


def _siblings(site: Site, call: ast.CallExpr, name: str, sig: Signature, before: int) -> Iterator[str]:
    """Functions beside it with the same results that take a string in place of the format, or anything."""
    fun = call.fun
    if not isinstance(fun, ast.SelectorExpr):
        return
    obj = site.object(fun.x) if isinstance(fun.x, ast.Name) else None
    kind = site.type_of(fun.x) if not isinstance(obj, PkgName) else None
    pointed = unalias(kind) if kind is not None else None
    of_log = isinstance(pointed, Pointer) and is_named(pointed.base, "log", "Logger")
    if name == "Printf" and (of_log or (isinstance(obj, PkgName) and obj.imported.path == "log")):
        yield "Output"
        return
    for other in [name[:-1], *(["New"] if name == "Errorf" else [])]:
        if isinstance(obj, PkgName):
            found = obj.imported.member(other)
        else:
            found = lookup_field_or_method(kind, True, site.bench.checked.pkg, other)[0] if kind is not None else None
        its = signature(found) if isinstance(found, Func) else None
        if its is None or len(its.params) != before + 1 or its.tparams:
            continue
        if len(its.results) != len(sig.results):
            continue
        pairs = zip([*its.params[:before], *its.results], [*sig.params[:before], *sig.results], strict=True)
        if not all(_alike(a.type, b.type) for a, b in pairs):
            continue
        last = its.params[-1].type
        text = basic(last)
        if (text is not None and text.kind is Kind.STRING and not its.variadic) or (
            its.variadic and _is_any_slice(last)
        ):
            yield other


def _alike(a: Type | None, b: Type | None) -> bool:
    return a is not None and b is not None and identical(a, b)
