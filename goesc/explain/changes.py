"""What takes one flow away, said as a change to the source that is true when it is made.

    g = &x          "store the value in g, not its address"       x stays, as g holds a copy
    g = any(&x)     "do not store it in g"                        a copy in an interface would be on the heap too
    go f(&x)        "do the work without a goroutine"

A sentence says to store, return or send the value in place of its address only where the address itself goes there, as
a pointer, and where the value may be copied. All others say what not to do: without the flow the value stays on the
stack, which advice.py has solved for.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from dataclasses import dataclass
from typing import final

from goesc.api import Allocation, Package
from goesc.escape.again import solve_without
from goesc.escape.model import HEAP, Snapshot
from goesc.escape.notes import Flow, Why
from goesc.explain.checker import ESCAPES
from goesc.explain.terms import described
from goesc.explain.words import called, callee_name

_LEADING_TO = ("dot", "dot of pointer", "indirection", "slice", "reference")  # parts of what a statement does
_PASSING = ("spill", "address-of", "return", "call parameter", "send")  # what leaves a pointer as it is
_HOLDING = ("struct literal element", "array literal element", "map literal value")  # the last step may be one
_POINTED = ("ONAME", "ONEW", "OPTRLIT")  # what a pointer points to, alone
_STORES = ("OMAKESLICE", "OSLICELIT", "OAPPEND", "OMAKEMAP", "OMAPLIT", "OSTR2BYTES", "OSTR2RUNES")
_STRINGS = ("OADDSTR", "OBYTES2STR", "ORUNES2STR", "ORUNESTR")


@final
@dataclass(slots=True)
class Change:
    """A flow to take away: the last edge of `path`, which begins at `subject` and leads on to `root`."""

    package: Package
    graph: Snapshot
    allocation: Allocation
    subject: int
    path: tuple[int, ...]
    root: int
    ours: Callable[[str], bool]  # whether a package is the reader's to change

    @property
    def edge(self) -> int:
        return self.path[-1]

    @property
    def flow(self) -> Flow:
        return self.graph.flows[self.edge]

    @property
    def why(self) -> Why:
        """The note to change: a call or a statement rather than the parts that lead to it."""
        whys = self.flow.whys
        return next((why for why in reversed(whys) if why.reason not in _LEADING_TO), whys[-1])

    @property
    def kind(self) -> str:
        return self.graph.vertices[self.subject].kind

    @property
    def name(self) -> str:
        same = self.subject == self.allocation.vertex
        return described(self.allocation.expression if same else self.graph.vertices[self.subject].name)


def change(c: Change) -> tuple[str, str]:
    """A kind of advice and its words."""
    flow, reason = c.flow, c.why.reason
    if reason == "too large for stack":
        what = "a smaller constant" if c.kind == "OMAKESLICE" else "a smaller type"
        return "smaller", f"use {what}, or take the memory from a pool or from the caller"
    if reason == "too aligned for stack":
        return "smaller", "use a type that needs no such alignment"
    if flow.end == "go":
        return "no-goroutine", "do the work without a goroutine"
    if flow.end == "defer":
        return (
            "no-defer-in-loop",
            "move the body of the loop into a function, so that the deferred call is not in a loop",
        )
    if any(why.reason == "captured by a closure" for why in flow.whys):
        return _captured(c)
    if reason == "call parameter":
        return _call(c)
    if flow.end in ("global", "pointer", "element", "map"):
        return _stored(c, f"store the value in {flow.place}, not its address", flow.place)
    if reason in _SENTENCES:
        return _stored(c, *_SENTENCES[reason])
    if reason == "slice-literal-element" and c.kind == "OCONVIFACE":
        return "concrete-type", "call a function that takes the concrete type, not an interface"
    if c.graph.vertices[c.graph.edges[c.edge][1]].param_out:
        return _returned(c)
    return _hoisted(c) or ("local", _REFUSALS.get(reason) or _not_in(c))


_SENTENCES = {
    "send": ("send the value, not its address", "the channel"),
    "map literal value": ("make the map hold values, not addresses", "the map"),
    "struct literal element": ("make the field hold the value, not its address", "the field"),
    "array literal element": ("make the array hold values, not addresses", "the array"),
}

_REFUSALS = {
    "key of map put": "do not use it in a key of the map",
    "map literal key": "do not use it in a key of the map",
    "appendee slice": "do not append to a slice that holds it",
    "appended slice...": "do not append the elements of a slice that holds it",
    "copied slice": "do not copy the elements of a slice that holds it",
    "slice-literal-element": "do not put it in the slice",
    "interface-converted": "do not put it in an interface",
    "callee operand": "do not call it through a function value",
}


def _value_will_do(c: Change) -> bool:
    """Whether the subject's own address arrives, as a pointer, and a copy of the value may come in its place."""
    graph = c.graph
    value = graph.vertices[c.subject]
    nested = c.flow.end in ("global", "pointer") or c.why.reason in ("struct literal element", "array literal element")
    if c.kind not in _POINTED or not value.copyable or (nested and not value.holdable):
        return False
    at = c.subject
    for edge in c.path:
        src, dst, derefs = graph.edges[edge]
        if src != at or derefs != (-1 if src == c.subject else 0):
            return False
        if src != c.subject and not graph.vertices[src].pointer:
            return False
        for why in graph.flows[edge].whys:
            plain = why.reason in _PASSING or why.reason.startswith("assign")
            if not plain and not (why is c.why and why.reason in _HOLDING):
                return False
            if "unsafe.Pointer" in why.text:
                return False  # what arrives has no type to hold the value by
        at = dst
    return True


def _stored(c: Change, words: str, place: str) -> tuple[str, str]:
    if _value_will_do(c):
        return "store-value", words
    if c.kind == "OCONVIFACE":
        return "concrete-type", f"give {place} a concrete type, not an interface"
    return "local", f"do not send it on {place}" if c.why.reason == "send" else f"do not store it in {place}"


def _not_in(c: Change) -> str:
    to = c.graph.edges[c.edge][1]
    name = c.graph.vertices[to].name
    if _is_written(name):
        return f"do not store it in {name}"
    statements = [_statement(c.graph, dst) for src, dst, _ in c.graph.edges if src == to]
    return next((f"do not use it in the {verb} statement" for verb in statements if verb), "do not keep it")


def _is_written(name: str) -> bool:
    """Whether the source has the name: gc's own begin with characters that Go's cannot."""
    return name[:1].isidentifier()


# --- Function literals -------------------------------------------------------------------------------------


def _captured(c: Change) -> tuple[str, str]:
    graph = c.graph
    src, dst, _ = graph.edges[c.edge]
    verb = _statement(graph, dst)
    if verb:
        return "local", f"do not use it in the {verb} statement"
    if "-range" in _function(graph, dst):
        return "known-callee", "write the loop without a function to range over"
    name = graph.vertices[src].name
    variable = src == c.subject and c.kind == "ONAME" and graph.vertices[src].copyable
    if variable and any(why.reason == "reference" for why in c.flow.whys):
        ends = {graph.flows[edge].end for edge, (of, to, _) in enumerate(graph.edges) if of == dst and to == HEAP}
        if ends == {"go"}:
            return "copy-capture", f"give the goroutine a copy of {name} as an argument"
        if 0 <= graph.vertices[src].size <= graph.release.capture_limit:
            words = f"capture a copy of {name} that nothing assigns to and whose address nothing takes"
            return "copy-capture", words
    return "local", f"do not use {name if _is_written(name) else 'it'} in the function literal"


def _function(graph: Snapshot, v: int) -> str:
    """The last part of the name of a closure's function: func1, gowrap2, f-range1; "" for what is no closure."""
    closure = graph.vertices[v].closure
    return graph.functions[closure].rpartition(".")[2] if closure >= 0 else ""


def _statement(graph: Snapshot, v: int) -> str:
    """Which statement gc made a closure of, "go" or "defer"; "" if the source has it."""
    function = _function(graph, v)
    return "go" if function.startswith("gowrap") else "defer" if function.startswith("deferwrap") else ""


# --- Calls -------------------------------------------------------------------------------------------------


def _call(c: Change) -> tuple[str, str]:
    why = c.why
    if why.node == "OAPPEND":
        if _value_will_do(c):
            return "store-value", "append the value to a slice of values, not its address"
        if c.kind == "OCONVIFACE":
            return "concrete-type", "append it to a slice of a concrete type, not of interfaces"
        return "local", "do not append it"
    if why.node == "OPANIC":
        return "local", "panic with a value that needs no memory of its own, such as a constant"
    passed = why.passed
    if passed is None:
        return "local", f"do not pass it to {called(why)}"
    if passed.operand.startswith("#yield"):
        return "known-callee", "write the loop without a function to range over"
    keeps = "receiver" if passed.receiver else "argument"
    if not passed.callees:
        if why.node == "OCALLINTER":
            words = f"call {called(why)} on a variable of a concrete type, whose method does not keep its {keeps}"
            return "concrete-type", words
        return "known-callee", f"call a known function that does not keep its {keeps}, not the value {called(why)}"
    name = callee_name(passed, c.package.path)
    if c.kind == "OCONVIFACE":
        return "concrete-type", f"use a function that takes the concrete type, in place of {name}"
    if not all(callee.package in (c.package.path, "main") or c.ours(callee.package) for callee in passed.callees):
        return "local", f"do not call {name} on it" if passed.receiver else f"do not pass it to {name}"
    parameter = passed.callees[0].parameter_name
    what = "receiver" if passed.receiver else f"parameter {parameter}" if parameter else "argument"
    return "change-callee", f"let {name.replace(' or ', ' and ')} not keep its {what}"


# --- Results and loops -------------------------------------------------------------------------------------


def _returned(c: Change) -> tuple[str, str]:
    if c.kind in _POINTED:
        if _value_will_do(c):
            value = c.name.removeprefix("&") if c.kind == "OPTRLIT" else f"the value of {c.name}"
            return "return-value", f"return {value}, not its address, or fill memory that the caller passes in"
        return "local", "do not return it or what holds its address; fill memory that the caller passes in"
    if c.kind == "OCONVIFACE":
        return "concrete-type", "return the concrete type, not an interface"
    if c.kind in _STRINGS:
        return "pass-in", "append it to a []byte that the caller passes in, in place of a string"
    if c.kind in _STORES:
        return "pass-in", "let the caller pass the memory in and return what was filled"
    return "local", "do not return it"


def _hoisted(c: Change) -> tuple[str, str] | None:
    """Declarations that could move over the edge of a loop, each tried by solving with the depth that it would have."""
    graph = c.graph
    to, of = graph.vertices[c.root], graph.vertices[c.subject]
    if graph.edges[c.edge][1] != c.root or to.function != of.function or to.loop_depth >= of.loop_depth:
        return None
    ways = []
    if _is_written(to.name) and _stays_at_depth(c, c.root, of.loop_depth):
        ways.append(f"declare {to.name} inside the loop")
    if _stays_at_depth(c, c.subject, to.loop_depth):
        ways.append(f"{'declare' if c.kind == 'ONAME' else 'move'} {c.name} before the loop")
    return ("hoist", ", or ".join(ways)) if ways else None


def _stays_at_depth(c: Change, vertex: int, depth: int) -> bool:
    graph = copy(c.graph)
    graph.vertices = list(graph.vertices)
    moved = graph.vertices[vertex] = copy(graph.vertices[vertex])
    moved.loop_depth = depth
    return not solve_without(graph)[c.allocation.vertex] & ESCAPES
