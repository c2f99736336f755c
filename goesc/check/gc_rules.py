"""What gc refuses beside type errors.

    report(check, checked)      # adds the compiler's own errors to checked.errors

gc's compiler adds rules to the language's: directives (`//go:embed`, `//go:linkname`, ...) must stand in the right
places, functions need bodies, anonymous interfaces must not contain themselves. They are looked at in steps, each
only if those before found nothing: see `report`. What gc's parser finds wrong with directives is in
`goesc.syntax.directives`.

Defined by cmd/compile/internal/noder/irgen.go:checkFiles, noder.go:checkEmbed, writer.go:collectDecls and
funcExt (Go 1.27.3).
"""

from __future__ import annotations

import re

from goesc.check import gc_sizes
from goesc.check.checker import Checker
from goesc.check.info import CheckedPackage
from goesc.check.version import as_go_version
from goesc.source.errors import Diagnostic
from goesc.source.positions import NO_POS
from goesc.syntax import ast
from goesc.syntax.positions import end_pos
from goesc.syntax.walk import inspect
from goesc.types import model
from goesc.types.deep import some
from goesc.types.model import Interface, Named, Signature, Struct, Type, TypeParam
from goesc.types.named import unalias
from goesc.types.objects import Func, Package, Var
from goesc.types.sizes import not_in_heap
from goesc.types.tsets import type_set

_VERSION_ERROR = r"requires go[0-9]+\.[0-9]+ or later"

# Directives that gc knows: the places where they may stand.
FILE_DIRECTIVES = frozenset({"go:build"})
FUNC_DIRECTIVES = frozenset(
    {
        "go:noescape", "go:norace", "go:nosplit", "go:noinline", "go:nocheckptr", "go:systemstack",
        "go:nowritebarrier", "go:nowritebarrierrec", "go:yeswritebarrierrec", "go:cgo_unsafe_args",
        "go:uintptrkeepalive", "go:uintptrescapes", "go:registerparams",
    }
)  # fmt: skip
_KNOWN = FILE_DIRECTIVES | FUNC_DIRECTIVES


def report(check: Checker, checked: CheckedPackage) -> None:
    """Add to checked.errors what noder finds; the later steps only if all is well so far."""
    errors = checked.errors
    errors[:] = [_with_version_hint(check, d) for d in errors]
    if errors or check.conf.faulty:
        return
    errors += _interface_cycles(check)
    if errors:
        return
    errors += _not_in_heap(check)
    if errors:
        return
    linknamed: set[object] = set()
    for file in check.files:
        errors += _misplaced(check, file)
        errors += _linknames(check, file, linknamed)
    for file in check.files:
        errors += _functions(check, file, linknamed)
    if check.array_bits >= gc_sizes.SUSPICIOUS_BITS:
        refused = gc_sizes.too_large(check)
        checked.refuses_sizes = bool(refused) and not errors
        errors += refused


def _with_version_hint(check: Checker, d: Diagnostic) -> Diagnostic:
    if not d.code or not re.search(_VERSION_ERROR, d.text):
        return d
    source = check.fset.file(d.pos)
    for file in check.files:
        if check.fset.file(file.pos) is not source:
            continue
        if file.go_version and file.go_version == check.info.file_versions.get(file):
            return d._replace(text=f"{d.text} (file declares //go:build {file.go_version})")
        break
    lang = check.conf.sets_lang or check.conf.go_version or check.conf.release.name
    return d._replace(text=f"{d.text} (-lang was set to {lang}; check go.mod)")


# --- Directives ------------------------------------------------------------------------------------


def _pragmas(check: Checker, file: ast.File) -> list[tuple[ast.Node, ast.Pragma]]:
    """Every node of the file that directives are bound to, declarations inside functions included."""
    found: list[tuple[ast.Node, ast.Pragma]] = []
    if file.pragma is not None:
        found.append((file, file.pragma))
    found += [(d, d.pragma) for d in file.decls if d.pragma is not None]
    known = sum(len(pragma.directives) for _, pragma in found) + len(file.dangling) + len(file.linknames)
    source = check.fset.file(file.pos)
    if source is None or source.src.count(b"//go:") <= known:
        return found

    def visit(n: ast.Node | None) -> bool:
        if isinstance(n, ast.DeclStmt):
            found.extend((d, d.pragma) for d in n.decls if d.pragma is not None)
        return not isinstance(n, (ast.Name, ast.BasicLit))

    for d in file.decls:
        if isinstance(d, (ast.FuncDecl, ast.VarDecl)):
            inspect(d, visit)
    return found


def _misplaced(check: Checker, file: ast.File) -> list[Diagnostic]:
    """Directives bound to declarations that they do not suit (writer.go:declCollector)."""
    found: list[Diagnostic] = []
    embed_imported = any(_imports(d, "embed") for d in file.decls)
    top = set(file.decls)
    for node, pragma in _pragmas(check, file):
        allowed: frozenset[str] = frozenset()
        if isinstance(node, ast.File):
            allowed = FILE_DIRECTIVES
        elif isinstance(node, ast.FuncDecl):
            allowed = FUNC_DIRECTIVES
        embeds = [pos for pos, text in pragma.directives if ast.verb_of(text) == "go:embed"]
        for pos, text in pragma.directives:
            verb = ast.verb_of(text)
            if verb in _KNOWN and verb not in allowed:
                found.append(Diagnostic(pos, "misplaced compiler directive"))
        if not isinstance(node, ast.VarDecl):
            found += [Diagnostic(pos, "misplaced go:embed directive") for pos in embeds]
        elif embeds:
            problem = _embed_problem(check, node, embed_imported, node not in top)
            if problem:
                found.append(Diagnostic(embeds[0], problem))
    return found


def _imports(d: ast.Decl, path: str) -> bool:
    return isinstance(d, ast.ImportDecl) and d.path is not None and d.path.value.strip('"`') == path


def _embed_problem(check: Checker, d: ast.VarDecl, imported: bool, within_func: bool) -> str:
    if not imported:
        return 'go:embed requires import "embed" (or import _ "embed", if package is not used)'
    if len(d.names) > 1:
        return "go:embed cannot apply to multiple vars"
    if d.values is not None:
        return "go:embed cannot apply to var with initializer"
    if d.type is None:
        return "go:embed cannot apply to var without type"
    if within_func:
        return "go:embed cannot apply to var inside func"
    limit = as_go_version(check.conf.go_version)
    if limit and limit < 1016:
        return f"go:embed requires go1.16 or later (-lang was set to {check.conf.go_version}; check go.mod)"
    return ""


def _linknames(check: Checker, file: ast.File, linknamed: set[object]) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    unsafe_imported = any(_imports(d, "unsafe") for d in file.decls)
    for pos, local, remote in file.linknames:
        if not unsafe_imported:
            found.append(Diagnostic(pos, '//go:linkname only allowed in Go files that import "unsafe"'))
        elif "[" in remote and "]" in remote:
            found.append(Diagnostic(pos, "//go:linkname reference of an instantiation is not allowed"))
        else:
            obj = check.pkg.scope.lookup(local)
            if not isinstance(obj, (Func, Var)):
                limit = as_go_version(check.conf.go_version)
                if not limit or limit >= 1018:
                    text = "//go:linkname must refer to declared function or variable"
                    found.append(Diagnostic(pos, text))
            elif obj in linknamed:
                found.append(Diagnostic(pos, f"duplicate //go:linkname for {local}"))
            else:
                linknamed.add(obj)
    return found


def _functions(check: Checker, file: ast.File, linknamed: set[object]) -> list[Diagnostic]:
    """Directives that contradict a function, and functions without body (writer.go:funcExt)."""
    found: list[Diagnostic] = []
    for d in file.decls:
        if not isinstance(d, ast.FuncDecl) or d.name.value == "_":
            continue
        pragma = d.pragma or ast.Pragma()
        if pragma.has("go:systemstack") and pragma.has("go:nosplit"):
            found.append(Diagnostic(d.pos, "go:nosplit and go:systemstack cannot be combined"))
        if d.body is not None:
            if pragma.has("go:noescape"):
                text = "can only use //go:noescape with external func implementations"
                found.append(Diagnostic(d.pos, text))
            if (
                pragma.has("go:uintptrkeepalive")
                and not pragma.has("go:uintptrescapes")
                and not pragma.has("go:nosplit")
            ):
                found.append(Diagnostic(d.pos, "go:uintptrkeepalive requires go:nosplit"))
        elif check.conf.complete and check.info.defs.get(d.name) not in linknamed:
            found.append(Diagnostic(d.pos, "missing function body"))
    return found


# --- Types that gc cannot handle -------------------------------------------------------------------


def _interface_cycles(check: Checker) -> list[Diagnostic]:
    """Interfaces without a name that contain themselves (irgen.go:cycleFinder)."""
    found: list[Diagnostic] = []
    cyclic: dict[Interface, bool] = {}
    inside = NO_POS  # up to here reaches the last literal looked at; those in it are not looked at by themselves
    for node, t in sorted(check.interfaces, key=lambda pair: pair[0].pos):
        if node.pos < inside:
            continue
        inside = end_pos(node)
        if _has_cycle(t, cyclic):
            text = "invalid recursive type: anonymous interface refers to itself (see https://go.dev/issue/56103)"
            found.append(Diagnostic(node.pos, text, "InvalidTypeCycle"))
            cyclic = dict.fromkeys(cyclic, False)  # one report is enough
    return found


def _has_cycle(t: Interface, cyclic: dict[Interface, bool]) -> bool:
    return some(lambda m: _reaches_cycle(m.type, cyclic), type_set(t).methods)


def _reaches_cycle(t: Type | None, cyclic: dict[Interface, bool]) -> bool:
    t = unalias(t) if t is not None else None
    if t is None or isinstance(t, (model.Basic, Named, TypeParam)):
        return False
    if isinstance(t, model.Pointer):
        return _reaches_cycle(t.base, cyclic)
    if isinstance(t, (model.Array, model.Chan, model.Slice)):
        return _reaches_cycle(t.elem, cyclic)
    if isinstance(t, model.Map):
        return _reaches_cycle(t.key, cyclic) or _reaches_cycle(t.elem, cyclic)
    if isinstance(t, Struct):
        return some(lambda f: _reaches_cycle(f.type, cyclic), t.fields)
    if isinstance(t, Signature):
        return some(lambda v: _reaches_cycle(v.type, cyclic), [*t.params, *t.results])
    if not isinstance(t, Interface) or not (t.methods or t.embeddeds):
        return False
    known = cyclic.get(t)
    if known is not None:
        return known
    cyclic[t] = True
    if _has_cycle(t, cyclic):
        return True
    cyclic[t] = False
    return False


def _not_in_heap(check: Checker) -> list[Diagnostic]:
    """Types that embed internal/runtime/sys.NotInHeap cannot be type arguments."""
    if not any(_reaches_sys(p) for p in check.pkg.imports):
        return []
    found = []
    for name, inst in check.info.instances.items():
        for targ in inst.targs:
            if not_in_heap(targ):
                text = f"cannot use incomplete (or unallocatable) type as a type argument: {check.fmt(targ)}"
                found.append(Diagnostic(name.pos, text))
    found.sort(key=lambda d: d.pos)
    return found


def _reaches_sys(pkg: Package) -> bool:
    return pkg.path in ("internal/runtime/sys", "runtime/internal/sys", "runtime/cgo", "runtime")
