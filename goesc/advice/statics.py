"""Package variables: what a function makes anew in each call, and nobody needs to change, made once.

    return errors.New("no such key")          return errNoSuchKey          var errNoSuchKey = errors.New("no such key")
    for _, s := range []string{"a", "b"}      for _, s := range parts      var parts = []string{"a", "b"}

Of literals only those whose parts are constants: such a variable is laid out in the file, and nothing runs for it
(staticinit/sched.go:StaticAssign).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from goesc.advice.model import Change, Edit
from goesc.advice.site import Site, basic, importing, is_global
from goesc.advice.sources import descendants
from goesc.syntax import ast
from goesc.types.model import Basic, Kind, Signature, Slice
from goesc.types.named import unalias, under

_MOST_WORDS = 4


def errors_new(site: Site) -> Iterator[Edit]:
    """An error with a constant text, made by errors.New or fmt.Errorf."""
    call = site.node
    if not isinstance(call, ast.CallExpr) or not site.has_room_below() or len(call.args) != 1:
        return
    if site.called(call, "errors") == "New":
        package = "errors"
    elif site.called(call, "fmt") == "Errorf":
        package = "fmt"
    else:
        return
    text = site.constant(call.args[0])
    if not isinstance(text, str) or (package == "fmt" and "%" in text):
        return
    if not is_global(site, call.args[0]):
        return
    name = site.free("err" + camel(text, "Constant"))
    made = f"{site.local('errors')}.New({site.source.text(call.args[0])})"
    changes = [site.replace(call, name), site.below(site.decl, f"var {name} = {made}")]
    words = (
        f"make the error once, as the package variable {name}: it is then the same value each time, so that two of them"
        " are equal"
    )
    yield Edit("package-variable", words, tuple(importing(site.source, changes, ["errors"])))


def literals(site: Site) -> Iterator[Edit]:
    """A slice of constants, or the bytes of a constant string."""
    node = site.node
    if not isinstance(site.decl, ast.FuncDecl):
        return
    kind = site.type_of(node)
    if kind is None or not isinstance(under(kind), Slice) or not _is_static(site, node):
        return
    if not is_global(site, node):
        return
    base = camel(" ".join(_strings(site, node)), "")
    name = site.free(
        (base[:1].lower() + base[1:] if base else _of(site)) + ("Bytes" if _is_bytes(site, node) else "List")
    )
    changes = [site.replace(node, name), site.below(site.decl, f"var {name} = {site.source.text(node)}")]
    words = f"make it once, as the package variable {name}: all calls then share its elements, which nobody may change"
    yield Edit("package-variable", words, tuple(changes))


def variadic(site: Site) -> Iterator[Edit]:
    """Constants for the last parameter of a variadic function: gc makes a slice of them in each call."""
    call = site.node
    if not isinstance(call, ast.CallExpr) or not isinstance(site.decl, ast.FuncDecl) or call.has_dots:
        return
    sig = site.type_of(call.fun)
    sig = under(sig) if sig is not None else None
    if not isinstance(sig, Signature) or not sig.variadic:
        return
    rest = call.args[len(sig.params) - 1 :]
    last = sig.params[-1].type
    last = under(last) if last is not None else None
    elem = unalias(last.elem) if isinstance(last, Slice) else None
    if not rest or not isinstance(elem, Basic) or not all(site.constant(arg) is not None for arg in rest):
        return
    if not all(is_global(site, arg) for arg in rest):
        return
    name = site.free((_lower(camel(" ".join(map(str, map(site.constant, rest[:2]))), "")) or _of(site)) + "List")
    start, end = site.source.start(rest[0]), site.source.end(rest[-1])
    values = site.source.file.src[start:end].decode()
    change = Change(site.source.file.name, start, end, f"{name}...")
    made = f"var {name} = []{elem.name}{{{values}}}"
    words = f"pass the constants as the package variable {name}, which is made once: nobody may change its elements"
    yield Edit("package-variable", words, (change, site.below(site.decl, made)))


def _lower(name: str) -> str:
    return name[:1].lower() + name[1:]


def _of(site: Site) -> str:
    name = site.decl.name.value if isinstance(site.decl, ast.FuncDecl) else "x"
    return name[:1].lower() + name[1:] if name != "_" else "constant"


def _is_bytes(site: Site, node: ast.Node) -> bool:
    kind = site.type_of(node)
    u = under(kind) if kind is not None else None
    found = basic(u.elem) if isinstance(u, Slice) else None
    return found is not None and found.kind is Kind.UINT8


def _is_static(site: Site, node: ast.Node) -> bool:
    if isinstance(node, ast.CallExpr):  # a conversion
        return len(node.args) == 1 and isinstance(site.constant(node.args[0]), str) and _is_bytes(site, node)
    if not isinstance(node, ast.CompositeLit):
        return site.constant(node) is not None
    if not node.elems:
        return False  # nothing is made for it
    values = [elem.value if isinstance(elem, ast.KeyValueExpr) else elem for elem in node.elems]
    return all(
        (isinstance(value, ast.CompositeLit) and bool(value.elems) and _is_static(site, value))
        or (not isinstance(value, ast.CompositeLit) and site.constant(value) is not None)
        for value in values
    )


def _strings(site: Site, node: ast.Node) -> list[str]:
    found = [site.constant(n) for n in descendants(node) if isinstance(n, (ast.BasicLit, ast.Name))]
    return [text for text in found if isinstance(text, str)][:2]


def camel(text: str, default: str) -> str:
    words = [
        w
        for w in re.findall(r"[A-Za-z][A-Za-z0-9]*", re.sub(r"%[-+# 0]*(?:\[\d+\])?[\d.]*.", " ", text))
        if w.isascii()
    ][:_MOST_WORDS]
    return "".join(w[:1].upper() + w[1:] for w in words) or default
