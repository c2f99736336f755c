"""Copies of function bodies: every place that inlines a function gets its own variables, labels and literals.

    Copier(template, caller, names, place).list(template.body)   ->   statements whose variables belong to the caller

gc reads the callee's body anew instead (noder/reader.go:unifiedInlineCall, funcLit, inlClosureFunc, label;
ir/func.go:NewClosureFunc, Go 1.27.3). What a body shares with its copies are names that it does not declare:
functions, package variables, and variables given in `names`. What it declares, and every node outside of literals, has
come through the call (`Place`); a literal is a function of its own, which stays where it was written.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, final

from goesc.ir import nodes as ir
from goesc.ir.closure_names import closure_name, is_hidden, next_gen, range_parent, with_hash
from goesc.ir.copies import copy_node
from goesc.ir.events import ImpreciseCall
from goesc.ir.nodes import Class, ClosureExpr, Func, Name, Node, ParenExpr
from goesc.ir.op import Op
from goesc.ir.program import WORDS, Report, Words
from goesc.ir.visit import CHILDREN, child_fields
from goesc.release import Release
from goesc.source.positions import FileSet, Pos


def _held(cls: type[Node]) -> tuple[tuple[str, bool], ...]:
    """The attributes of a class that hold children, and whether these are lists; `init` even where nobody visits it."""
    return ("init", True), *(field for field in child_fields(cls) if field != ("init", True))


_HELD = {cls: _held(cls) for cls in CHILDREN if cls is not Name and cls is not Func}
_LABELLED = frozenset({ir.BranchStmt, ir.ForStmt, ir.LabelStmt, ir.RangeStmt, ir.SelectStmt, ir.SwitchStmt})
# Statements that `Name.defn` may be.
_DEFINING = frozenset(
    {ir.AssignStmt, ir.AssignListStmt, ir.RangeStmt, ir.TypeSwitchGuard, ir.SwitchStmt, ir.CaseClause, ir.AssignOpStmt}
)


@final
class Place:
    """The call in whose place a body is put. `index` numbers the inlined calls of the compilation, `parents` are those
    that this one came through, outermost first, and `functions` the names of what these and it call."""

    __slots__ = ("call", "fset", "functions", "index", "parents", "release", "report", "site")

    def __init__(
        self, release: Release, fset: FileSet, call: Pos, site: int, index: int, parents: Sequence[int],
        functions: Sequence[str], report: Report,
    ) -> None:  # fmt: skip
        self.release = release
        self.fset = fset
        self.call = call
        self.site = site  # of the positions of what is copied
        self.index = index
        self.parents = parents
        self.functions = functions
        self.report = report

    def inlined(self, pos: Pos) -> Pos:
        return self.fset.inlined(pos, self.site)


@final
class Copier:
    """One copy of one function. `owners` maps the functions that are copied to those that get their variables."""

    __slots__ = (
        "base", "closures", "depth", "in_method_value", "names", "nodes", "owners", "place", "template", "words",
    )  # fmt: skip

    def __init__(
        self, template: Func, owner: Func, names: dict[Name, Name], place: Place | None = None,
        words: Words | None = None,
    ) -> None:  # fmt: skip
        self.template = template
        self.place = place  # None: the copy stays where the function is
        self.words = words  # of the program
        self.names = dict(names)
        self.owners: dict[Func, Func] = {template: owner}
        self.nodes: dict[Node, Node] = {}  # statements that may define variables
        self.closures: list[Func] = []  # the literals that came to be, outer before inner
        self.base = template.pos  # gc's base.Pos: the function, or the variable in it that was declared last
        # In the literal that stands for a method value of generic code, of which the method was read outside
        self.in_method_value = False
        self.depth = 0  # of literals around what is copied now

    def name(self, n: Name) -> Name:
        found = self.names.get(n)
        if found is not None:
            return found
        owner = self.owners.get(n.curfn) if n.curfn is not None else None
        if owner is None:
            return n
        clone = copy_node(n)
        self.names[n] = clone
        clone.init = []
        clone.curfn = owner
        clone.opt = None
        if self.place is not None and n.curfn is self.template:
            if n.class_ is Class.PARAM or n.class_ is Class.PARAM_OUT:
                clone.pos = self.place.inlined(n.pos)
                if n.sym.startswith("~"):  # it had no name; the one it has is of the function that declares it
                    clone.pkg = owner.nname.pkg
                    if n.class_ is Class.PARAM_OUT and not self.place.release.inlined_results_alike:
                        clone.sym = f"~R{n.sym[2:]}"
                        clone.pkg = None  # of the package that is compiled, whatever the function's
            else:
                clone.pos = self.moved(n.pos)
        if clone.outer is not None:
            clone.outer = self.name(clone.outer)
            clone.defn = clone.outer.canonical
        return clone

    def list(self, nodes: list[Any]) -> list[Any]:  # Any: a copy has the class of its original
        return [self.node(n) for n in nodes]

    def node(self, n: Any) -> Any:  # as in list
        cls = type(n)
        if cls is Name:
            return self.name(n)
        if cls is ParenExpr:
            return self.node(n.x)
        clone = copy_node(n)
        if self.place is not None:
            self._place(n, clone)
        for field, is_list in _HELD[cls]:
            old = getattr(n, field)
            if is_list:
                setattr(clone, field, [self.node(x) for x in old] if old else [])
            elif old is not None:
                setattr(clone, field, self.node(old))
        if cls is ir.ConvExpr and self.place is not None and _is_carrier(n):
            clone.pos = self.base
        if cls is ClosureExpr:
            self._closure(n.func, clone)
        elif cls in _LABELLED and clone.label is not None:
            clone.label = self.label(clone.label)
        if cls in _DEFINING:
            self.nodes[n] = clone
        if self.words:
            self._copy_words(n, clone, self.words)
        return clone

    def _place(self, n: Any, clone: Any) -> None:  # nodes of one class
        """Say where a copy stands, and what is said there."""
        assert self.place is not None
        cls = type(n)
        if not self.depth or (self.in_method_value and n.op is Op.OMETHEXPR):
            clone.pos = self.moved(n.pos)
            if cls is ir.TypeSwitchGuard:
                clone.tag_pos = self.moved(n.tag_pos)
        if cls is ir.Decl and not n.x.auto_temp:
            self.base = n.x.pos if self.depth else self.moved(n.x.pos)
        elif cls is ir.CallExpr and n.imprecise:
            self.place.report(ImpreciseCall(n.fun.pos if self.depth else self.moved(n.fun.pos)))

    def _copy_words(self, n: Node, clone: Node, words: Words) -> None:
        held = words.get(n)
        if held is None:
            return
        copied = words[clone] = {}
        for field in WORDS:
            word = held.get(field)
            if type(word) is list:
                copied[field] = [None if x is None else self.node(x) for x in word]
            elif word is not None:
                copied[field] = self.node(word)

    def moved(self, pos: Pos) -> Pos:
        """Where a node of the template itself stands in the copy."""
        assert self.place is not None
        if not self.template.wrapper:
            return self.place.inlined(pos)
        # Bodies that the compiler makes up: those of literals stand where the literal is, those that pass their
        # parameters to the shaped instance wherever they are read.
        return pos if self.template.oclosure is not None else self.place.call

    def label(self, label: str) -> str:
        if self.place is None or self.depth:
            return label
        return f"~{label}·{self.place.index + 1}"

    def _closure(self, fn: Func, clone: ClosureExpr) -> None:
        """A function literal is a function of its own, and so is its copy."""
        copy = copy_node(fn)
        self.owners[fn] = copy
        self.closures.append(copy)
        clone.func = copy
        copy.oclosure = clone
        copy.inl = None
        copy.inlinability_checked = False
        copy.init = []
        parent = fn.closure_parent
        assert parent is not None
        copy.closure_parent = parent = self.owners.get(parent, parent)
        if fn.range_parent is not None:
            copy.range_parent = range_parent(parent)
        name = copy_node(fn.nname)
        name.init = []
        name.func = copy
        name.defn = copy
        name.tags = None
        copy.nname = name
        self.names[fn.nname] = name
        if self.place is not None:
            copy.dupok = parent.dupok and self.place.release.duplicate_closures_silent
            copy.hidden = is_hidden(parent, fn.lit_why or Op.OCLOSURE, self.place.release, not self.depth)
            copy.func_lit_gen = copy.range_lit_gen = copy.go_defer_gen = 0
            name.sym = self._closure_name(fn, parent, self.place)
            if not self.place.release.copies_keep_names:
                name.pkg = parent.nname.pkg
        copy.closure_vars = [self.name(v) for v in fn.closure_vars]
        if self.place is not None and not self.depth and not fn.wrapper:
            for v in copy.closure_vars:
                if not v.is_dict:
                    v.pos = self.moved(v.pos)
                elif v.outer is not None and self.template.oclosure is not None:
                    v.pos = v.outer.pos
        outside, self.base = self.base, fn.pos
        self.in_method_value = self.place is not None and not self.depth and fn.wrapper
        self.depth += 1
        copy.dcl = [self.name(v) for v in fn.dcl]
        copy.body = self.list(fn.body)
        self.depth -= 1
        self.in_method_value = False
        self.base = outside

    def _closure_name(self, fn: Func, parent: Func, place: Place) -> str:
        why = fn.lit_why or Op.OCLOSURE
        if not place.release.copies_keep_names:
            outer = parent if place.release.range_bodies_number else range_parent(parent)
            gen = next_gen(outer, why)
            through = [] if self.depth else place.functions
            nests = place.release.copies_nest or bool(self.depth)
            return closure_name(".".join([outer.nname.sym, *through]), outer, why, gen, nests)
        if self.depth:
            return closure_name(parent.nname.sym, parent, why, fn.lit_gen)
        named_after = self.template.nname.sym
        return with_hash(closure_name(named_after, parent, why, fn.lit_gen), place.index, place.parents)

    def finish(self) -> None:
        """Let copied variables be defined by copied statements."""
        nodes, owners = self.nodes, self.owners
        for clone in self.names.values():
            defn = clone.defn
            if defn is None:
                continue
            if defn in nodes:
                clone.defn = nodes[defn]
            elif type(defn) is Func and defn in owners:
                clone.defn = owners[defn]


def _is_carrier(n: ir.ConvExpr) -> bool:
    """Whether n stands for a name that statements come before (ir/expr.go:InitExpr)."""
    return n.op is Op.OCONVNOP and bool(n.init) and not n.implicit and type(n.x) is Name and n.type is n.x.type


def snapshot(fn: Func, words: Words | None = None) -> Func:
    """A private copy of a whole function."""
    copy = copy_node(fn)
    copier = Copier(fn, copy, {}, words=words)
    copy.dcl = [copier.name(v) for v in fn.dcl]
    # What a literal captures stays a variable of the function around it.
    copy.closure_vars = [copier.name(v) for v in fn.closure_vars]
    copy.body = copier.list(fn.body)
    copier.finish()
    return copy
