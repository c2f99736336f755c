"""What an idiom is asked about: one allocation or parameter, the syntax at its place, and the types around it.

site.node        the expression or name, a call for what was inlined from elsewhere
site.decl        the declared function or variable around it
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import final

from goesc.advice.bench import Bench
from goesc.advice.model import Change, applied, line_change
from goesc.advice.sources import Source, descendants, listed
from goesc.check.info import Mode, SelectionKind
from goesc.source.imports import scan_imports
from goesc.source.positions import SourceFile
from goesc.syntax import ast
from goesc.syntax.lexer import scan
from goesc.syntax.parser import parse_table
from goesc.types.lookup import lookup_field_or_method
from goesc.types.model import Array, Basic, Chan, Interface, Map, Named, Pointer, Slice, Type, TypeParam
from goesc.types.named import as_named, unalias, under
from goesc.types.objects import Func, Object, Package, PkgName, Var
from goesc.types.predicates import default, is_untyped
from goesc.types.typestring import type_string


@final
class Site:
    __slots__ = ("bench", "decl", "expression", "kind", "node", "source")

    def __init__(
        self, bench: Bench, source: Source, node: ast.Node, decl: ast.Decl, kind: str, expression: str
    ) -> None:
        self.bench = bench
        self.source = source
        self.node = node
        self.decl = decl
        self.kind = kind  # gc's operation, or "parameter"
        self.expression = expression

    # --- Types -------------------------------------------------------------------------------------

    def type_of(self, expr: ast.Node) -> Type | None:
        """Of an expression; of an untyped constant that which it takes in an interface."""
        info = self.bench.checked.info
        if isinstance(expr, ast.Name):
            obj = info.uses.get(expr) or info.defs.get(expr)
            if isinstance(obj, Var) and obj.type is not None:
                return obj.type
        found = info.types.get(expr)  # type: ignore[call-overload]  # what is no expression has none
        if found is None or found.type is None or found.mode in (Mode.TYPE_EXPR, Mode.BUILTIN):
            return None
        kind: Type = found.type
        return default(kind) if is_untyped(kind) else kind

    def constant(self, expr: ast.Node) -> object | None:
        """The value of a constant; of a string that is text, a str."""
        found = self.bench.checked.info.types.get(expr)  # type: ignore[call-overload]  # as above
        if found is None or found.mode is not Mode.CONSTANT:
            return None
        if isinstance(found.value, bytes):
            try:
                return found.value.decode()
            except UnicodeDecodeError:
                return None
        value: object = found.value
        return value

    def object(self, name: ast.Name) -> Object | None:
        info = self.bench.checked.info
        return info.uses.get(name) or info.defs.get(name)

    def has_method(self, kind: Type, name: str) -> bool:
        found, _, _ = lookup_field_or_method(kind, False, self.bench.checked.pkg, name)
        return isinstance(found, Func)

    def type_text(self, kind: Type, needs: list[str]) -> str:
        """How the file writes a type outside of functions, and what it must import for it; "" if it cannot."""
        local = dict(self.imported())
        mine = self.bench.checked.pkg
        unknown: list[str] = []

        def qualify(package: Package) -> str:
            if package is mine:
                return ""
            if package.path not in local:
                (needs if any(other is package for other in mine.imports) else unknown).append(package.path)
            return local.get(package.path, package.name)

        parts, seen = [kind], set[int]()
        while parts:
            part = unalias(parts.pop())
            if id(part) in seen:
                continue
            seen.add(id(part))
            if isinstance(part, TypeParam):
                return ""
            if isinstance(part, Named):
                scope = part.obj.parent
                if part.obj.pkg is not None and scope is not part.obj.pkg.scope:
                    return ""
                if part.obj.pkg not in (None, self.bench.checked.pkg) and not part.obj.exported:
                    return ""
                parts += part.targs or ()
            elif isinstance(part, (Pointer, Slice, Array, Map, Chan)):
                parts += [part.base] if isinstance(part, Pointer) else [part.elem]
                parts += [part.key] if isinstance(part, Map) else []
            elif not isinstance(part, (Basic, Interface)) or (
                isinstance(part, Interface) and (part.methods or part.embeddeds)
            ):
                return ""
        text = type_string(kind, qualify)
        return text if not unknown else ""

    # --- Packages ----------------------------------------------------------------------------------

    def imported(self) -> Iterator[tuple[str, str]]:
        """Path and local name of what the file imports."""
        names = {package.path: package.name for package in self.bench.checked.pkg.imports}
        for spec in scan_imports(self.source.file.src).imports:
            local = spec.name or names.get(spec.path) or spec.path.rpartition("/")[2]
            if local not in ("_", "."):
                yield spec.path, local

    def local(self, path: str) -> str:
        """What the file calls a package of the library, or would call it."""
        return next((local for p, local in self.imported() if p == path), path.rpartition("/")[2])

    def called(self, node: ast.Node, path: str) -> str:
        """F where a node is a call path.F(...); "" for all others."""
        if not isinstance(node, ast.CallExpr) or not isinstance(node.fun, ast.SelectorExpr):
            return ""
        if not isinstance(node.fun.x, ast.Name):
            return ""
        obj = self.bench.checked.info.uses.get(node.fun.x)
        return node.fun.sel.value if isinstance(obj, PkgName) and obj.imported.path == path else ""

    def library(self, node: ast.CallExpr) -> bool:
        """Whether a function of the standard library is called by its package's name."""
        name = node.fun.x if isinstance(node.fun, ast.SelectorExpr) else None
        obj = self.bench.checked.info.uses.get(name) if isinstance(name, ast.Name) else None
        return isinstance(obj, PkgName) and "." not in obj.imported.path.partition("/")[0]

    def is_conversion(self, node: ast.CallExpr) -> bool:
        found = self.bench.checked.info.types.get(node.fun)
        return found is not None and found.mode is Mode.TYPE_EXPR

    def builtin(self, node: ast.Node, name: str) -> bool:
        if not isinstance(node, ast.CallExpr) or not isinstance(node.fun, ast.Name) or node.fun.value != name:
            return False
        found = self.bench.checked.info.types.get(node.fun)
        return found is not None and found.mode is Mode.BUILTIN

    # --- Names -------------------------------------------------------------------------------------

    def uses(self, obj: Object) -> list[ast.Name]:
        """Where a name of this package is used, in all its files."""
        return list(self.bench.uses.get(obj, ()))

    def selected(self, obj: Object) -> list[ast.Name]:
        """The same of a field or a method, which values of an instance have as another object."""
        found = dict.fromkeys(self.uses(obj))
        for selector, selection in self.bench.checked.info.selections.items():
            if selection.obj is obj:
                found[selector.sel] = None
        return list(found)

    def uses_below(self, node: ast.Node, obj: Object) -> list[ast.Name]:
        uses = self.bench.checked.info.uses
        return [n for n in descendants(node) if isinstance(n, ast.Name) and uses.get(n) is obj]

    def free(self, name: str, inside: ast.Decl | None = None) -> str:
        """A name that no file of the package has, or no line of one declaration, made from the one given."""
        taken = self.bench.words
        if inside is not None:
            start, end = self.source.start(inside), self.source.end(inside)
            taken = frozenset(re.findall(r"\w+", self.source.file.src[start:end].decode()))
        number = 1
        wanted = name
        while wanted in taken or (inside is None and self.bench.mentioned_elsewhere(wanted)):
            number += 1
            wanted = f"{name}{number}"
        return wanted

    # --- Text --------------------------------------------------------------------------------------

    def plus(self, node: ast.Node, others: bool = False) -> str:
        """A + in place of a node, or as one of several arguments there, spaced as gofmt does (go/printer/nodes.go)."""
        below = node
        for outer in self.source.above(node) if not others else ():
            if isinstance(outer, ast.CallExpr) and below is not outer.fun and len(outer.args) > 1:
                others = True
            if isinstance(outer, ast.IndexExpr) and below is outer.index:
                others = True
            if isinstance(outer, (ast.CompositeLit, ast.FuncLit)) or listed(outer) is not None:
                break
            below = outer
        return "+" if others else " + "

    def spaced(self, value: ast.Expr) -> str:
        """The text of an argument that comes to stand by itself."""
        if isinstance(value, ast.Operation) and value.op is ast.Op.ADD and value.y is not None:
            return f"{self.spaced(value.x)} + {self.source.text(value.y)}"
        return self.source.text(value)

    # --- Changes -----------------------------------------------------------------------------------

    def replace(self, node: ast.Node, text: str) -> Change:
        return Change(self.source.file.name, self.source.start(node), self.source.end(node), text)

    def insert(self, offset: int, text: str) -> Change:
        return Change(self.source.file.name, offset, offset, text)

    def before(self, stmt: ast.Node, *lines: str) -> Change:
        """Statements in front of one, in lines of their own where it begins one."""
        at = self.source.start(stmt)
        if self.source.begins_line(at):
            gap = "\n" + self.source.indent(at)
            return self.insert(at, "".join(line.replace("\n", gap) + gap for line in lines))
        return self.insert(at, "".join(line.replace("\n", "; ") + "; " for line in lines))

    def has_room_below(self) -> bool:
        """Whether another declaration can follow the one around the site."""
        return isinstance(self.decl, ast.FuncDecl) or (isinstance(self.decl, ast.VarDecl) and self.decl.group is None)

    def below(self, decl: ast.Decl, text: str) -> Change:
        """A declaration after that of a function or variable."""
        src, end = self.source.file.src, self.source.end(decl)
        last = src.find(b"\n", end)
        follows = last >= 0 and src[last + 1 : last + 2] not in (b"\n", b"")
        return self.insert(end, f"\n\n{text}" + "\n" * (follows and not src[end:last].strip()))


def importing(source: Source, changes: Iterable[Change], needs: Iterable[str]) -> list[Change]:
    """The changes of one file, with those of its imports that they make necessary."""
    changes = list(changes)
    name = source.file.name
    old = source.file.src
    new = applied({name: old}, [c for c in changes if c.path == name])[name]
    specs = scan_imports(old).imports
    before, after = _selected(old), _selected(new)
    there = {spec.path for spec in specs}
    adding = sorted({need for need in needs if need not in there})
    gone = []
    for spec in specs:
        local = spec.name or spec.path.rpartition("/")[2]
        if local in before and local not in after:
            gone.append(spec)
    decls = [d for d in source.tree.decls if isinstance(d, ast.ImportDecl) and d.path is not None]
    by_offset = {source.start(d.local_name or d.path): d for d in decls if d.path is not None}
    left = [d for d in decls if d not in [by_offset[spec.offset] for spec in gone]]
    in_place = bool(adding) and not any(d.group is not None for d in left)
    for spec in gone:
        decl = by_offset[spec.offset]
        start, end = spec.offset, source.end(decl.path or decl)
        if in_place and adding:
            changes.append(Change(name, start, end, f'"{adding.pop()}"'))
        elif decl.group is not None:
            changes.append(line_change(name, old, start, end))
        else:
            changes.append(line_change(name, old, old.rfind(b"import", 0, start), end))
    if adding:
        changes += _added(source, left if not in_place else decls, adding)
    return changes


def _added(source: Source, decls: list[ast.ImportDecl], adding: list[str]) -> list[Change]:
    name, src = source.file.name, source.file.src
    grouped = [d for d in decls if d.group is not None and d.path is not None]
    if not decls:
        end = source.end(source.tree.pkg_name)
        return [Change(name, end, end, "\n" + "".join(f'\nimport "{path}"' for path in adding))]
    if not grouped:
        at = src.rfind(b"import", 0, source.start(decls[0].local_name or decls[0].path or decls[0]))
        return [Change(name, at, at, "".join(f'import "{path}"\n' for path in adding))]
    library = [d for d in grouped if d.path is not None and "." not in d.path.value.partition("/")[0]]
    out = []
    for path in adding:
        before = [d for d in library if d.path is not None and d.path.value[1:-1] < path]
        if before:
            end = source.end(before[-1].path or before[-1])
            out.append(Change(name, end, end, f'\n\t"{path}"'))
        else:
            follows = (library or grouped)[0]
            at = source.start(follows.local_name or follows.path or follows)
            out.append(Change(name, at, at, f'"{path}"\n\t' if library else f'"{path}"\n\n\t'))
    return out


def _selected(src: bytes) -> set[str]:
    """Names before a dot."""
    found = scan(SourceFile("", src, 1), parse_table()[1])
    if found is None:
        return set()
    return {a for a, b in zip(found.texts, found.texts[1:], strict=False) if b == "."}


# --- Names outside of functions ------------------------------------------------------------------------


def is_global(site: Site, node: ast.Node) -> bool:
    """Whether all names of an expression mean outside of functions what they mean here."""
    pkg = site.bench.checked.pkg
    for below in descendants(node):
        if isinstance(below, ast.Name):
            obj = site.bench.checked.info.uses.get(below)
            if obj is None or obj.pkg is not pkg:
                continue
            if obj.parent is not None and obj.parent is not pkg.scope and obj.parent.parent is not pkg.scope.parent:
                if obj.parent not in (pkg.scope,) and not _file_scope(site, obj.parent):
                    return False
    return True


def _file_scope(site: Site, scope: object) -> bool:
    return any(site.bench.checked.info.scopes.get(tree) is scope for tree in site.bench.checked.files)


def is_constant_anywhere(site: Site, node: ast.Expr) -> bool:
    """Whether it is a constant that can be written outside of the function as well."""
    return site.constant(node) is not None and is_global(site, node)


# --- Types ---------------------------------------------------------------------------------------------


def is_named(kind: Type | None, path: str, name: str) -> bool:
    named = as_named(kind)
    return named is not None and named.obj.name == name and getattr(named.obj.pkg, "path", "") == path


def basic(kind: Type | None) -> Basic | None:
    found = under(kind) if kind is not None else None
    return found if isinstance(found, Basic) else None


__all__ = [
    "Named", "SelectionKind", "Site", "basic", "importing", "is_constant_anywhere", "is_global", "is_named",
]  # fmt: skip
