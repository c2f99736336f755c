"""Copies of function bodies: every place that inlines a function gets its own variables, labels and literals.

    copy_body(template, caller, names)   ->   statements whose variables belong to the caller

gc reads the callee's body anew instead (noder/reader.go:unifiedInlineCall, Go 1.27.3). What a body shares with its
copies are names that it does not declare: functions, package variables, and variables given in `names`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, final

from goesc.ir import nodes as ir
from goesc.ir.copies import copy_node
from goesc.ir.nodes import ClosureExpr, Func, Name, Node, ParenExpr
from goesc.ir.visit import CHILDREN, child_fields


def _held(cls: type[Node]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Of a class: the attributes that hold a child, and those that hold a list of children."""
    children = child_fields(cls)
    lists = tuple(name for name, is_list in children if is_list)
    if "init" not in lists:
        lists = ("init", *lists)  # of classes whose init statements nobody visits
    return tuple(name for name, is_list in children if not is_list), lists


_HELD = {cls: _held(cls) for cls in CHILDREN if cls is not Name and cls is not Func}
_LABELLED = frozenset({ir.BranchStmt, ir.ForStmt, ir.LabelStmt, ir.RangeStmt, ir.SelectStmt, ir.SwitchStmt})


@final
class Copier:
    """One copy of one function. `owners` maps the functions that are copied to those that get their variables."""

    __slots__ = ("closures", "labels", "names", "nodes", "note", "owners", "suffix")

    def __init__(self, fn: Func, owner: Func, names: dict[Name, Name], suffix: str) -> None:
        self.names = dict(names)
        self.owners: dict[Func, Func] = {fn: owner}
        self.nodes: dict[Any, Any] = {}  # statements that may define variables
        self.closures: list[Func] = []  # the literals that came to be, outer before inner
        self.labels: dict[str, str] = {}
        self.suffix = suffix  # makes labels different from those of other copies
        self.note: Callable[[Any, Any], None] | None = None  # told of every call and its copy

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
        if clone.outer is not None:
            clone.outer = self.name(clone.outer)
            clone.defn = clone.outer.canonical
        return clone

    def list(self, nodes: list[Any]) -> list[Any]:
        return [self.node(n) for n in nodes]

    def node(self, n: Any) -> Any:
        cls = type(n)
        if cls is Name:
            return self.name(n)
        if cls is ParenExpr:
            return self.node(n.x)
        clone = copy_node(n)
        single, lists = _HELD[cls]
        # The literal comes first: its parts may mention variables of the functions around it only.
        for field in lists:
            old = getattr(n, field)
            setattr(clone, field, [self.node(x) for x in old] if old else [])
        for field in single:
            old = getattr(n, field)
            setattr(clone, field, None if old is None else self.node(old))
        if cls is ClosureExpr:
            self._closure(n, clone)
        elif cls in _LABELLED:
            if clone.label is not None:
                clone.label = self.label(clone.label)
        elif cls is ir.CallExpr:
            if self.note is not None:
                self.note(n, clone)
        if cls in _DEFINING:
            self.nodes[n] = clone
        return clone

    def label(self, label: str) -> str:
        if label == "_":
            return label
        found = self.labels.get(label)
        if found is None:
            found = self.labels[label] = f"{label}{self.suffix}"
        return found

    def _closure(self, n: ClosureExpr, clone: ClosureExpr) -> None:
        """A function literal is a function of its own, and so is its copy."""
        fn = n.func
        copy = copy_node(fn)
        self.owners[fn] = copy
        self.closures.append(copy)
        clone.func = copy
        copy.oclosure = clone
        copy.inl = None
        copy.init = []
        copy.closures = []
        parent = fn.closure_parent
        copy.closure_parent = self.owners.get(parent, parent) if parent is not None else None
        parent = fn.range_parent
        copy.range_parent = self.owners.get(parent, parent) if parent is not None else None
        nname = fn.nname
        name = copy_node(nname)
        name.init = []
        name.func = copy
        name.defn = copy
        name.tags = None
        copy.nname = name
        self.names[nname] = name
        copy.closure_vars = [self.name(v) for v in fn.closure_vars]
        copy.dcl = [self.name(v) for v in fn.dcl]
        copy.body = self.list(fn.body)

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


# Statements that `Name.defn` may be.
_DEFINING = frozenset(
    {ir.AssignStmt, ir.AssignListStmt, ir.RangeStmt, ir.TypeSwitchGuard, ir.SwitchStmt, ir.CaseClause, ir.AssignOpStmt}
)


def snapshot(fn: Func) -> Func:
    """A private copy of a whole function."""
    copy = copy_node(fn)
    copier = Copier(fn, copy, {}, "")
    copy.init = []
    copy.dcl = [copier.name(v) for v in fn.dcl]
    # What a literal captures stays a variable of the function around it.
    copy.closure_vars = [copier.name(v) for v in fn.closure_vars]
    copy.body = copier.list(fn.body)
    copier.finish()
    return copy
