"""Several values made at once: in one slice, or in one struct, in place of one by one.

    ps := []*point{{1, 2}, {3, 4}}                 points := []point{{1, 2}, {3, 4}}
                                                   ps := []*point{&points[0], &points[1]}
    for i, x := range xs {                         items := make([]item, len(xs))
        out[i] = &item{x}                          for i, x := range xs {
    }                                                  items[i] = item{x}
                                                       out[i] = &items[i]
                                                   }
    return &mux{tree: &node{}}                     var made struct { mux mux; node node }
                                                   made.mux = mux{tree: &made.node}
                                                   return &made.mux

What points to one of them keeps all of them; the sentences say so.
"""

from __future__ import annotations

from collections.abc import Iterator

from goesc.advice.copies import is_address
from goesc.advice.loops import assigned_below
from goesc.advice.model import Change, Edit
from goesc.advice.site import Site
from goesc.advice.sources import Source, children, descendants, listed
from goesc.check.info import Mode
from goesc.syntax import ast
from goesc.types.model import Array, Map, Named, Pointer, Slice, Type
from goesc.types.named import as_named, unalias, under
from goesc.types.objects import Var, VarKind
from goesc.types.predicates import identical

_FINALIZER = "SetFinalizer"  # which wants a pointer to all that was made
_PLAIN = (ast.ReturnStmt, ast.AssignStmt, ast.ExprStmt, ast.SendStmt)


def _statement(site: Site, node: ast.Node) -> ast.Stmt | None:
    """The statement that begins by evaluating a node, in a list where others can stand before it."""
    found = site.source.statement(node)
    if found is None or not isinstance(found[0], _PLAIN):
        return None
    above = site.source.above(node)
    inside = above[: above.index(found[0])] if found[0] in above else []
    if any(isinstance(n, ast.FuncLit) or (isinstance(n, ast.Operation) and n.y is not None) for n in inside):
        return None
    if "`" in site.source.text(node):
        return None  # what goes over lines is moved as it stands
    return found[0] if not _acts_before(site, found[0], node) else None


def _acts_before(site: Site, outer: ast.Node, node: ast.Node) -> bool:
    """Whether something in front of a node in the text may do, or see, what others do."""
    around = {node, *site.source.above(node)}
    todo: list[ast.Node] = [outer]
    while todo:
        at = todo.pop()
        if at is node:
            return False
        if at not in around and _acts(site, at):
            return True
        todo += reversed(list(children(at)))
    return False


def _acts(site: Site, node: ast.Node) -> bool:
    if isinstance(node, ast.CallExpr):
        return not site.is_conversion(node) and not any(site.builtin(node, name) for name in ("len", "cap", "new"))
    return isinstance(node, ast.Operation) and node.op is ast.Op.RECV


def _pointed(site: Site, node: ast.Node) -> tuple[ast.CompositeLit | None, Type | None]:
    """Of `&T{...}`, or of a literal in a list of pointers, the literal and T; of `new(T)` T alone."""
    if isinstance(node, ast.Operation) and node.op is ast.Op.AND and node.y is None:
        node = node.x
        return (node, site.type_of(node)) if isinstance(node, ast.CompositeLit) else (None, None)
    if isinstance(node, ast.CompositeLit) and node.type is None:
        kind = site.type_of(node)
        pointer = unalias(kind) if kind is not None else None
        return (node, pointer.base) if isinstance(pointer, Pointer) else (None, None)
    if isinstance(node, ast.CallExpr) and site.builtin(node, "new"):
        found = site.bench.checked.info.types.get(node.args[0])
        return None, found.type if found is not None and found.mode is Mode.TYPE_EXPR else None
    return None, None


def _text(source: Source, literal: ast.CompositeLit, kind: str) -> str:
    """A literal as a statement has it: its lines stand as far left as it begins."""
    return _with(source, literal, [], kind)


def _left(source: Source, node: ast.Node, text: str) -> str:
    return text.replace("\n" + source.indent(source.start(node)), "\n")


def _written(site: Site, kind: Type) -> str:
    """A type, if the file can write it as it is."""
    needs: list[str] = []
    text = site.type_text(kind, needs)
    return "" if needs else text


def _plural(kind: Type) -> str:
    named = as_named(kind)
    name = named.obj.name if isinstance(named, Named) else "value"
    name = name[:1].lower() + name[1:]
    return name + ("es" if name.endswith(("s", "x", "ch", "sh")) else "s")


# --- Slices --------------------------------------------------------------------------------------------


def one_slice(site: Site) -> Iterator[Edit]:
    """The elements of a literal of pointers, or what each round of a loop makes."""
    node = site.node
    if isinstance(node, ast.CompositeLit) and isinstance(site.source.parent(node), ast.Operation):
        node = site.source.parent(node) or node
    _, kind = _pointed(site, node)
    if kind is None or _FINALIZER in site.bench.words:
        return
    outer = site.source.parent(node)
    text = _written(site, kind)
    if not text:
        return
    if isinstance(outer, ast.CompositeLit):
        yield from _of_literal(site, outer, kind, text)
    yield from _of_loop(site, node, kind, text)


def _of_literal(site: Site, outer: ast.CompositeLit, kind: Type, text: str) -> Iterator[Edit]:
    whole = site.type_of(outer)
    u = under(whole) if whole is not None else None
    stmt = _statement(site, outer)
    if not isinstance(u, (Slice, Array)) or stmt is None or len(outer.elems) < 2:
        return
    source = site.source
    name = site.free(_plural(kind), site.decl)
    changes, values = [], []
    for at, elem in enumerate(outer.elems):
        literal, own = _pointed(site, elem)
        if literal is None or own is None or not identical(own, kind):
            return
        if any(isinstance(n, ast.FuncLit) for n in descendants(literal)):
            return
        without = source.text(literal)[len(source.text(literal.type)) if literal.type is not None else 0 :]
        values.append(_left(source, literal, without))
        changes.append(site.replace(elem, f"&{name}[{at}]"))
    changes.append(site.before(stmt, f"{name} := []{text}{{{', '.join(values)}}}"))
    words = f"make them all at once, as the slice {name}: what points to one of them keeps all of them"
    yield Edit("one-slice", words, tuple(changes))


def _of_loop(site: Site, node: ast.Node, kind: Type, text: str) -> Iterator[Edit]:
    source = site.source
    stmt = _statement(site, node)
    loop = source.parent(source.parent(stmt) or stmt) if stmt is not None else None
    if stmt is None or not isinstance(loop, ast.ForStmt) or stmt not in loop.body.list:
        return
    clause = loop.init
    if not isinstance(clause, ast.RangeClause) or not clause.def_ or source.statement(loop) is None:
        return
    over = site.type_of(clause.x)
    u = under(over) if over is not None else None
    if not isinstance(u, (Slice, Array, Map)) or not source.begins_line(source.start(loop)):
        return
    if any(isinstance(n, (ast.CallExpr, ast.CompositeLit)) for n in descendants(clause.x)):
        return
    literal, _ = _pointed(site, node)
    name = site.free(_plural(kind), site.decl)
    key = clause.lhs.elems[0] if isinstance(clause.lhs, ast.ListExpr) else clause.lhs
    changes = []
    lines = [f"{name} := make([]{text}, len({source.text(clause.x)}))"]
    if isinstance(u, Map):
        if any(_acts(site, n) and not site.builtin(n, "append") for n in descendants(loop.body)):
            return  # it may add to the map
        i = site.free("made", site.decl)
        lines.append(f"{i} := 0")
        changes.append(site.insert(source.end(stmt), f"\n{source.indent(source.start(stmt))}{i}++"))
    elif not isinstance(key, ast.Name):
        return
    else:
        i = key.value if key.value != "_" else _index(site)
        changes += [site.replace(key, i)] if key.value == "_" else []
        if assigned_below(loop.body, i):
            return
    if literal is not None and literal.elems:
        changes.append(site.before(stmt, f"{name}[{i}] = {_text(source, literal, text)}"))
    changes += [site.before(loop, *lines), site.replace(node, f"&{name}[{i}]")]
    words = (
        f"make the values of all rounds at once, as the slice {name}: one call of the run time in place of one a round;"
        " what points to one of them keeps all of them"
    )
    yield Edit("one-slice", words, tuple(changes), same=True)


def _index(site: Site) -> str:
    names = ("i", "j", "k")
    return next((name for name in names if site.free(name, site.decl) == name), site.free("at", site.decl))


# --- Structs -------------------------------------------------------------------------------------------


def one_struct(site: Site) -> Iterator[Edit]:
    """A literal whose address is taken, with those that its fields point to."""
    found = _outermost(site)
    if found is None or _FINALIZER in site.bench.words:
        return
    outer, inner = found
    source = site.source
    stmt = _statement(site, outer)
    if stmt is None or not source.begins_line(source.start(stmt)):
        return
    fields: dict[str, str] = {}
    name = site.free("made", site.decl)
    lines: list[str] = []
    replaced: list[Change] = []
    for node in [*inner, outer]:
        literal, kind = _pointed(site, node)
        variable = _copied(site, node, stmt)
        kind = variable.type if variable is not None else kind
        text = _written(site, kind) if kind is not None else ""
        if not text:
            return
        field = _field_name(kind, variable, fields)
        fields[field] = text
        if variable is not None:
            lines.append(f"{name}.{field} = {variable.name}")
        elif literal is not None and literal.elems:
            own = [c for c in replaced if source.start(literal) <= c.start and c.end <= source.end(literal)]
            lines.append(f"{name}.{field} = {_with(source, literal, own, text)}")
        replaced.append(site.replace(node, f"&{name}.{field}"))
    width = max(map(len, fields))
    *parts, whole = (f"\t{field:{width}} {text}" for field, text in fields.items())
    declared = [f"var {name} struct {{", whole, *parts, "}"]
    changes = [site.before(stmt, *declared, *lines), replaced[-1]]
    words = (
        f"make {len(fields)} values as one struct: one allocation in place of {len(fields)}; what points to one of them"
        " keeps all of them"
    )
    yield Edit("one-struct", words, tuple(changes))


def _with(source: Source, literal: ast.CompositeLit, changes: list[Change], kind: str) -> str:
    """The text of a literal with some of its parts replaced."""
    start = source.start(literal)
    text, at = "", start
    for change in sorted(changes, key=lambda c: c.start):
        if change.start >= at:  # what is within another one is in that
            text += source.file.src[at : change.start].decode() + change.text
            at = change.end
    text += source.file.src[at : source.end(literal)].decode()
    return _left(source, literal, text if literal.type is not None else kind + text)


def _field_name(kind: Type | None, variable: Var | None, taken: dict[str, str]) -> str:
    named = as_named(kind)
    name = variable.name if variable is not None else named.obj.name if isinstance(named, Named) else "value"
    name = name[:1].lower() + name[1:]
    wanted, number = name, 2
    while wanted in taken:
        wanted, number = f"{name}{number}", number + 1
    return wanted if wanted not in ("type", "map", "func", "range", "interface") else f"{wanted}Value"


def _outermost(site: Site) -> tuple[ast.Operation, list[ast.Node]] | None:
    """`&T{...}` around the site, and what it points to by its fields; each within another before that."""
    outer = None
    begin = site.node
    obj = site.object(begin) if isinstance(begin, ast.Name) else None
    if obj is not None:
        begin = next((use for use in site.uses(obj) if is_address(site, use)), begin)
    for at in [begin, *site.source.above(begin)]:
        if isinstance(at, (ast.BlockStmt, ast.FuncLit, ast.CallExpr)) and at is not begin:
            break
        literal = isinstance(at, ast.Operation) and at.op is ast.Op.AND and isinstance(at.x, ast.CompositeLit)
        if literal and isinstance(at, ast.Operation):
            outer = at
    stmt = _statement(site, outer) if outer is not None else None
    if outer is None or stmt is None or not isinstance(outer.x, ast.CompositeLit):
        return None
    inner: list[ast.Node] = []
    _gather(site, outer.x, stmt, inner)
    moved = [n for n in inner if any(_acts(site, below) for below in descendants(n)) or not _keeps(site, n)]
    if not inner or any(_acts_before(site, outer, n) for n in moved):
        return None
    return outer, inner


def _keeps(site: Site, node: ast.Node) -> bool:
    """Whether a value is the same before a call as behind it: it is made of constants, and of variables that nobody
    else has."""
    for below in descendants(node):
        if isinstance(below, ast.IndexExpr) or (isinstance(below, ast.Operation) and below.op is ast.Op.MUL):
            return False
        kind = site.type_of(below.x) if isinstance(below, ast.SelectorExpr) else None
        if kind is not None and isinstance(under(kind), Pointer):
            return False
        obj = site.object(below) if isinstance(below, ast.Name) else None
        if not isinstance(obj, Var) or obj.kind is VarKind.FIELD:
            continue
        uses = [use for use in site.uses(obj) if use not in descendants(node)]
        if obj.parent is site.bench.checked.pkg.scope or obj.pkg is not site.bench.checked.pkg:
            return False
        if len({site.bench.source_of(use).function(use) for use in uses}) > 1 or any(is_address(site, u) for u in uses):
            return False
    return True


def _gather(site: Site, literal: ast.CompositeLit, stmt: ast.Stmt, found: list[ast.Node]) -> None:
    for elem in literal.elems:
        value = elem.value if isinstance(elem, ast.KeyValueExpr) else elem
        below, kind = _pointed(site, value)
        if kind is not None and not isinstance(under(kind), (Map,)):
            if below is not None:
                _gather(site, below, stmt, found)
            found.append(value)
        elif _copied(site, value, stmt) is not None:
            found.append(value)


def _copied(site: Site, node: ast.Node, stmt: ast.Stmt) -> Var | None:
    """The variable of `&x`, if it is declared in the same list of statements, and this is its last use."""
    if not isinstance(node, ast.Operation) or node.op is not ast.Op.AND or not isinstance(node.x, ast.Name):
        return None
    obj = site.object(node.x)
    if not isinstance(obj, Var) or obj.parent is None or obj.parent is site.bench.checked.pkg.scope:
        return None
    stmts = listed(site.source.parent(stmt) or stmt) or []
    uses = site.uses(obj)
    declared = any(isinstance(s, ast.AssignStmt) and s.op is ast.Op.DEF and _declares(site, s, obj) for s in stmts)
    last = all(use is node.x or (use.pos < stmt.pos and not is_address(site, use)) for use in uses)
    alone = len({site.source.function(use) for use in uses}) == 1
    return obj if declared and last and alone else None


def _declares(site: Site, stmt: ast.AssignStmt, obj: Var) -> bool:
    names = stmt.lhs.elems if isinstance(stmt.lhs, ast.ListExpr) else [stmt.lhs]
    return any(isinstance(n, ast.Name) and site.bench.checked.info.defs.get(n) is obj for n in names)
