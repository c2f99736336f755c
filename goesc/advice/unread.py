"""Package variables that nothing reads: what is assigned to them is kept for nobody.

    var last *T                                      _ = &T{1}
    func f() { last = &T{1} }

    var all []*T                                     _ = t
    func g(t *T) { all = append(all, t) }

The variable is taken out, and what was assigned to it goes to the blank identifier, so that it is evaluated as before.
"""

from __future__ import annotations

from collections.abc import Iterator

from goesc.advice.model import Change, Edit, line_change
from goesc.advice.site import Site
from goesc.advice.sources import Source
from goesc.syntax import ast
from goesc.types.objects import Object, Var

MOST_VARIABLES = 3  # of a package that are looked at for one value


def unread_variable(site: Site) -> Iterator[Edit]:
    """The variables that the function itself assigns to first: what is inlined or called may assign to others."""
    found = site.bench.once("unread", lambda: _unread(site))
    start, end = site.source.start(site.decl), site.source.end(site.decl)
    own = site.source.file

    def is_far(obj: Object) -> bool:
        uses = (use for use in site.uses(obj) if own.base <= use.pos)
        return not any(start <= own.offset(use.pos) < end for use in uses if site.bench.source_of(use) is site.source)

    for obj in sorted(found, key=is_far)[:MOST_VARIABLES]:
        words = (
            f"take {obj.name} out, which nothing reads: what was assigned to it goes to the blank identifier (not if it"
            " is there to keep something alive, or for a benchmark)"
        )
        yield Edit("unread-variable", words, found[obj])


def _unread(site: Site) -> dict[Object, tuple[Change, ...]]:
    """What is to be changed for each variable of the package that is not read."""
    pkg = site.bench.checked.pkg
    linked = {name for tree in site.bench.checked.files for _, name, _ in tree.linknames}
    found: dict[Object, tuple[Change, ...]] = {}
    decls = ((s, d) for s in site.bench.sources.values() for d in s.tree.decls if isinstance(d, ast.VarDecl))
    for source, decl in decls:
        for name in decl.names:
            obj = site.object(name)
            if not isinstance(obj, Var) or obj.exported or obj.pkg is not pkg or obj.name in linked:
                continue
            changes = _blanked(site, obj)
            if changes and not site.bench.mentioned_elsewhere(obj.name):
                found[obj] = (*changes, _taken_out(source, decl, name))
    return found


def _taken_out(source: Source, decl: ast.VarDecl, name: ast.Name) -> Change:
    """The declaration goes with its line, or becomes one of the blank identifier."""
    path, src = source.file.name, source.file.src
    start, end = source.start(decl), source.end(decl)
    if decl.group is None:
        start = src.rfind(b"var", 0, start + 3)
    first = src.rfind(b"\n", 0, start) + 1
    above = src[:first].rstrip(b"\n").rpartition(b"\n")[2].strip()
    if len(decl.names) == 1 and decl.values is None and not above.startswith(b"//"):
        change = line_change(path, src, start, end)
        if change.end > end:
            alone = src[:first].endswith(b"\n\n") and src[change.end : change.end + 1] == b"\n"
            return Change(path, change.start, change.end + alone, "")
    return Change(path, source.start(name), source.end(name), "_")


def _blanked(site: Site, obj: Object) -> list[Change] | None:
    """The uses of a variable, if all of them are assignments; appends to itself are such."""
    changes: list[Change] = []
    inner: set[ast.Name] = set()
    uses = site.uses(obj)
    for use in uses:
        source = site.bench.source_of(use)
        at: ast.Node = use
        parent = source.parent(at)
        if isinstance(parent, ast.ListExpr):
            at, parent = parent, source.parent(parent)
        if (
            isinstance(parent, ast.AssignStmt)
            and parent.op is ast.Op.NONE
            and parent.lhs is at
            and parent.rhs is not None
        ):
            more = _statement(site, source, parent, use)
        elif isinstance(parent, ast.RangeClause) and parent.lhs is at and not parent.def_:
            more = [(Change(source.file.name, source.start(use), source.end(use), "_"), None)]
        else:
            continue
        if more is None:
            return None
        for change, own in more:
            changes.append(change)
            if own is not None:
                inner.add(own)
        inner.add(use)
    return changes if changes and all(use in inner for use in uses) else None


def _statement(
    site: Site, source: Source, stmt: ast.AssignStmt, use: ast.Name
) -> list[tuple[Change, ast.Name | None]] | None:
    path = source.file.name
    value = stmt.rhs
    if stmt.lhs is use and isinstance(value, ast.Name) and value.value == "nil":
        if source.statement(stmt) is None or not source.begins_line(source.start(stmt)):
            return None
        return [(line_change(path, source.file.src, source.start(stmt), source.end(stmt)), None)]
    if stmt.lhs is use and isinstance(value, ast.CallExpr) and site.builtin(value, "append") and len(value.args) > 1:
        to = value.args[0]
        if isinstance(to, ast.Name) and site.object(to) is site.object(use):
            blank = ", ".join("_" for _ in value.args[1:])
            values = ", ".join(source.text(arg) for arg in value.args[1:])
            return [(Change(path, source.start(stmt), source.end(stmt), f"{blank} = {values}"), to)]
    return [(Change(path, source.start(use), source.end(use), "_"), None)]
