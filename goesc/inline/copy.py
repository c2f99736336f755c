"""Copies of function bodies: every place that inlines a function gets its own variables, labels and literals.

    copy_body(template, caller, names)   ->   statements whose variables belong to the caller

gc reads the callee's body anew instead (noder/reader.go:unifiedInlineCall, Go 1.27.3). What a body shares with its
copies are names that it does not declare: functions, package variables, and variables given in `names`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any, TypeAlias, final

from goesc.ir import nodes as ir
from goesc.ir.nodes import ClosureExpr, Func, Name, Node, ParenExpr
from goesc.ir.visit import CHILDREN, child_fields

# Of a class: the attributes taken over, those that hold a child, those that hold a list of children.
_Plan: TypeAlias = "tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]"


def _plan(cls: type[Node]) -> _Plan:
    children = child_fields(cls)
    held = {name for name, _ in children} | {"init"}
    plain = tuple(f.name for f in fields(cls) if f.name not in held)
    lists = tuple(name for name, is_list in children if is_list)
    if "init" not in lists:
        lists = ("init", *lists)  # of classes whose init statements nobody visits
    return plain, tuple(name for name, is_list in children if not is_list), lists


_PLANS: dict[type[Node], _Plan] = {cls: _plan(cls) for cls in CHILDREN if cls is not Name and cls is not Func}
_NAME_FIELDS = tuple(f.name for f in fields(Name) if f.name != "init")
_FUNC_FIELDS = tuple(f.name for f in fields(Func))
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
        clone: Name = object.__new__(Name)
        self.names[n] = clone
        for field in _NAME_FIELDS:
            setattr(clone, field, getattr(n, field))
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
        clone = object.__new__(cls)
        plain, single, lists = _PLANS[cls]
        for field in plain:
            setattr(clone, field, getattr(n, field))
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
        copy: Func = object.__new__(Func)
        for field in _FUNC_FIELDS:
            setattr(copy, field, getattr(fn, field))
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
        name: Name = object.__new__(Name)
        for field in _NAME_FIELDS:
            setattr(name, field, getattr(nname, field))
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
    copy: Func = object.__new__(Func)
    for field in _FUNC_FIELDS:
        setattr(copy, field, getattr(fn, field))
    copier = Copier(fn, copy, {}, "")
    copy.init = []
    copy.dcl = [copier.name(v) for v in fn.dcl]
    # What a literal captures stays a variable of the function around it.
    copy.closure_vars = [copier.name(v) for v in fn.closure_vars]
    copy.body = copier.list(fn.body)
    copier.finish()
    return copy
