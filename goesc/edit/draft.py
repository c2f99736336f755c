"""Go as it is while somebody types: the functions without errors are analysed, the others are left alone.

    found = draft(unit, flags, session)
    found.output.analysis     # of the functions that can be analysed
    found.broken              # {"g": Diagnostic("undefined: y")}
    found.unsure              # {"f"}: calls g, of which nothing is known

`choose` makes it quick after an edit inside of a few bodies: only those functions are read, checked, lowered and
analysed, and tags of the others come from before.

What is lost against a whole compilation: package variables' initialisers are not analysed, and what a broken function
does with its arguments is not known, so everything passed to it escapes. gc stops at the first error and has no
counterpart; where there are no errors, verdicts are those of `stages.compile_package` (tests/test_edit_draft.py).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import final

from goesc.check.checker import check_package
from goesc.check.info import CheckedPackage
from goesc.drive import stages
from goesc.escape.analyze import analyze
from goesc.facts.session import Session
from goesc.ir.events import Event
from goesc.ir.nodes import Class, Name, SelectorExpr
from goesc.ir.nodes import Func as IRFunc
from goesc.ir.op import Op
from goesc.ir.program import Program
from goesc.ir.visit import walk
from goesc.lower import passes
from goesc.lower.program import lower_functions
from goesc.source.errors import SYNTAX, Diagnostic, InternalError, Unsupported
from goesc.source.gcflags import GcFlags
from goesc.source.positions import Pos
from goesc.source.unit import Unit
from goesc.syntax import ast
from goesc.syntax.directives import Origin
from goesc.syntax.outline import parse_outline
from goesc.syntax.parser import parse_file
from goesc.types import universe
from goesc.types.model import Signature
from goesc.types.objects import Func

_METHOD_OPS = frozenset({Op.ODOTMETH, Op.OMETHVALUE, Op.OMETHEXPR})
_INVALID = universe.INVALID


@final
@dataclass(slots=True, eq=False, repr=False)
class Draft:
    """`output.analysis` is None if the package cannot be read at all; then `output.errors` says why.

    Functions are named by `key_of`: F, T.M, (*T).M, "init 0"; a generic one stands for its instances.
    """

    output: stages.Output
    # Declared functions with bodies, in order: the name (or receiver), the braces of the body.
    spans: dict[str, tuple[Pos, Pos, Pos]] = field(default_factory=dict)
    broken: dict[str, Diagnostic] = field(default_factory=dict)
    unsure: set[str] = field(default_factory=set)  # analysed, but call broken ones
    tags: dict[str, list[str]] = field(default_factory=dict)  # of what was analysed
    mentions: dict[str, set[str]] = field(default_factory=dict)  # functions of the package that those mention
    names: dict[Func, str] = field(default_factory=dict)


# Sees what is declared; gives the functions to analyse and the tags of others, or None to go no further.
Choose = Callable[[Draft], "tuple[set[str], Mapping[str, list[str]]] | None"]


@stages.in_one_chunk
def draft(unit: Unit, flags: GcFlags, session: Session, *, choose: Choose | None = None) -> Draft:
    """Analyse what can be analysed. With `choose` only those functions, and others that they need and have no
    tags; then nothing outside of bodies may have changed since the tags were found.

    Raises Unsupported for Go that is not modelled, if the package has no errors that could be the cause.
    """
    out = Draft(stages.Output(unit, session.fset))
    trees = _parse(unit, session, out.output)
    if trees is None:
        return out
    decls = _declared(trees, out)
    tags: Mapping[str, list[str]] = {}
    wanted = set(decls)
    if choose is not None:
        chosen = choose(out)
        if chosen is None:
            return out
        wanted, tags = chosen
    _read_bodies({key: decl for key, decl in decls.items() if key in wanted}, out)
    config = stages.config_of(unit, flags, session)
    config.bodies, config.disable_unused_import_check = "demand", True
    checked = check_package(unit.path_flag, trees, session.fset, session.importer(unit), config)
    out.output.checked = checked
    objects = _objects(decls, checked)
    out.names = {obj: key for key, obj in objects.items()}
    for key, obj in objects.items():
        obj.tags = list(tags[key]) if key in tags and key not in wanted else None
        if key in wanted:
            checked.check_body(obj)
    _find_broken(out, checked)
    for key in out.broken:
        if key in objects:
            objects[key].tags = []  # no tags: everything leaks
    todo = {key: obj for key, obj in objects.items() if key in wanted and key not in out.broken}
    _analyse(out, todo, flags, session)
    return out


def survey(output: stages.Output) -> Draft:
    """What a draft says besides the analysis, of a package that was compiled whole."""
    out = Draft(output)
    checked, program = output.checked, output.program
    assert checked is not None
    assert program is not None
    decls = _declared(checked.files, out)
    out.names = {obj: key for key, obj in _objects(decls, checked).items()}
    _note_tags(out, program)
    _note_mentions(out, {}, checked)
    return out


# --- Reading ---------------------------------------------------------------------------------------


def _parse(unit: Unit, session: Session, output: stages.Output) -> list[ast.File] | None:
    """The files, with bodies waiting; None if one cannot be read outside of its bodies."""
    trees = []
    for source in unit.files:
        file = session.fset.add(source.path, source.src)
        file.given = source.given
        tree = parse_outline(file)
        if tree is None:
            tree, errors = parse_file(file, Origin(user=not unit.is_std, std=unit.is_std, runtime=unit.is_std))
            output.errors += errors
            if tree is None or any(error.code == SYNTAX for error in errors):
                return None
        trees.append(tree)
    return trees


def _declared(trees: Sequence[ast.File], out: Draft) -> dict[str, ast.FuncDecl]:
    """Functions with bodies, by a name that needs no types; of two with one name the first counts."""
    found: dict[str, ast.FuncDecl] = {}
    for tree in trees:
        for decl in tree.decls:
            if type(decl) is ast.FuncDecl and decl.body is not None:
                key = key_of(decl)
                if key in ("init", "_"):
                    key += f" {sum(known.startswith(key + ' ') for known in found)}"
                if key not in found:
                    found[key] = decl
                    out.spans[key] = (decl.pos, decl.body.pos, decl.body.rbrace)
    return found


def key_of(decl: ast.FuncDecl) -> str:
    """As func_key, from the text alone."""
    name = decl.name.value
    if decl.recv is None:
        return name
    kind = decl.recv.type
    pointer = False
    while True:
        if isinstance(kind, ast.ParenExpr):
            kind = kind.x
        elif isinstance(kind, ast.Operation) and kind.y is None:
            kind, pointer = kind.x, True
        elif isinstance(kind, ast.IndexExpr):
            kind = kind.x
        else:
            break
    owner = kind.value if isinstance(kind, ast.Name) else "?"
    return f"(*{owner}).{name}" if pointer else f"{owner}.{name}"


def _read_bodies(decls: Mapping[str, ast.FuncDecl], out: Draft) -> None:
    """Bodies that are no Go make their functions broken."""
    for key, decl in decls.items():
        if decl.read_body is None:
            continue
        try:
            decl.read_body()
        except InternalError as err:
            assert decl.body is not None
            decl.body.list = []
            out.broken[key] = Diagnostic(err.pos or decl.pos, "syntax error in the body", SYNTAX)


def _objects(decls: Mapping[str, ast.FuncDecl], checked: CheckedPackage) -> dict[str, Func]:
    found = {}
    for key, decl in decls.items():
        obj = checked.info.defs.get(decl.name)
        if isinstance(obj, Func) and isinstance(obj.type, Signature) and decl.name.value != "_":
            found[key] = obj
    return found


# --- Errors ----------------------------------------------------------------------------------------


@final
class Spans:
    """Which function a position lies in."""

    def __init__(self, spans: Mapping[str, tuple[Pos, Pos, Pos]]) -> None:
        ordered = sorted((start, end, key) for key, (start, _, end) in spans.items())
        self._starts = [start for start, _, _ in ordered]
        self._spans = ordered

    def at(self, pos: Pos) -> str:
        """Its key; "" for none."""
        i = bisect_right(self._starts, pos) - 1
        return self._spans[i][2] if i >= 0 and pos <= self._spans[i][1] else ""


def _find_broken(out: Draft, checked: CheckedPackage) -> None:
    """Functions with errors in them, and those that use what has an error where it is declared."""
    errors = checked.errors
    out.output.errors += errors
    if not errors:
        return
    spans = Spans(out.spans)
    outside: Diagnostic | None = None
    for error in errors:
        key = spans.at(error.pos)
        if key:
            out.broken.setdefault(key, error)
        else:
            outside = outside or error
    if outside is not None:
        for name, obj in checked.info.uses.items():
            if obj.type is _INVALID:
                key = spans.at(name.pos)
                if key:
                    out.broken.setdefault(key, outside)


# --- Analysing -------------------------------------------------------------------------------------


def _analyse(out: Draft, todo: dict[str, Func], flags: GcFlags, session: Session) -> None:
    """All at once. If that fails, and the package has errors, each function alone, so that one cannot harm the rest."""
    plain = {key: obj for key, obj in todo.items() if not _is_generic(obj)}
    checked = out.output.checked
    assert checked is not None
    try:
        _run(out, plain, flags, session)
    except (Exception, RecursionError):
        if not out.output.errors:
            raise
        _one_by_one(out, plain, flags, session)
    _note_mentions(out, todo, checked)


def _is_generic(obj: Func) -> bool:
    return isinstance(obj.type, Signature) and bool(obj.type.tparams or obj.type.rparams)


def _run(out: Draft, funcs: Mapping[str, Func], flags: GcFlags, session: Session) -> None:
    checked, output = out.output.checked, out.output
    assert checked is not None
    events: list[Event] = []
    program = lower_functions(checked, session.fset, session, funcs.values(), events.append)
    passes.run(program, events.append, flags.m)
    analysis = analyze(program, events.append, explain=flags.m, keep_graphs=True)
    output.program, output.analysis = program, analysis
    output.events += events
    _note_tags(out, program)


def _one_by_one(out: Draft, funcs: Mapping[str, Func], flags: GcFlags, session: Session) -> None:
    """Each function with the others taken to be unknown: one that mentions what cannot be lowered harms itself."""
    checked, output = out.output.checked, out.output
    assert checked is not None
    whole = None
    for obj in funcs.values():
        obj.tags = []
    for key, obj in funcs.items():
        obj.tags = None
        try:
            _run(out, {key: obj}, flags, session)
        except (Unsupported, Exception) as err:  # noqa: BLE001  # whatever an invalid type leads to
            at = err.pos if isinstance(err, (Unsupported, InternalError)) else obj.pos
            out.broken[key] = Diagnostic(at, "rests on something with errors")
            obj.tags = []
            continue
        obj.tags = out.tags.get(key, [])
        found = output.analysis
        assert found is not None
        if whole is None:
            whole = found
            continue
        shift = len(whole.batches)
        for allocation in found.allocations:
            allocation.batch += shift
        for params in found.params.values():
            for param in params:
                param.batch += shift
        whole.params |= found.params
        whole.allocations += found.allocations
        whole.batches += found.batches
    output.analysis = whole
    out.unsure |= {key for key in funcs if key not in out.broken}


def _note_tags(out: Draft, program: Program) -> None:
    for fn in program.funcs:
        obj = fn.nname.obj
        key = out.names.get(obj, "") if isinstance(obj, Func) else ""
        if key and fn.oclosure is None and not fn.wrapper and not fn.dupok:
            out.tags[key] = list(fn.nname.tags or [])
            out.mentions.setdefault(key, set())
        owner = owner_of(fn, out.names)
        if owner:
            out.mentions.setdefault(owner, set()).update(_mentioned(fn, out.names) - {owner})


def _note_mentions(out: Draft, todo: Mapping[str, Func], checked: CheckedPackage) -> None:
    spans = Spans(out.spans)
    for name, obj in checked.info.uses.items():
        if isinstance(obj, Func) and (mentioned := out.names.get(obj.origin or obj)):
            key = spans.at(name.pos)
            if key and key != mentioned:
                out.mentions.setdefault(key, set()).add(mentioned)
    bad = set(out.broken)
    if bad:
        out.unsure |= {key for key in todo if key not in bad and not bad.isdisjoint(out.mentions.get(key, ()))}


def owner_of(fn: IRFunc, names: Mapping[Func, str]) -> str:
    """The declared function of the package that fn belongs to; "" for none."""
    while fn.closure_parent is not None:
        fn = fn.closure_parent
    obj = fn.nname.obj
    return names.get(obj.origin or obj, "") if isinstance(obj, Func) else ""


def _mentioned(fn: IRFunc, names: Mapping[Func, str]) -> set[str]:
    """What the devirtualised body mentions, which may be more than its text does."""
    found = set()
    for n in walk(fn):
        name: Name | None = None
        if type(n) is SelectorExpr and n.op in _METHOD_OPS:
            name = n.func_name
        elif type(n) is Name and n.class_ is Class.FUNC:
            name = n
        obj = name.obj if name is not None else None
        key = names.get(obj.origin or obj) if isinstance(obj, Func) else None
        if key:
            found.add(key)
    return found
