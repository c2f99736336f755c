"""gc's words for flows, said for people.

    "address-of"       the address of x is taken
    "call parameter"   it is passed to w.Write, a method of an interface, which could be anyone's

`step_words` says one step, `decide` names the cause of a way's end and says it in half a sentence. The reasons are
those that the flow rules note (goesc/escape); what gc calls `{temp}` and `{storage for x}` is left out of sentences.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import final

from goesc.escape.model import HEAP, Snapshot
from goesc.escape.notes import Flow, Passage, Why
from goesc.ir.events import Reason
from goesc.ir.leaks import CALLEE, MUTATOR, NUM_RESULTS, RESULT0, Leaks
from goesc.ir.leaks import HEAP as HEAP_SLOT

KB = 1024

_PLAIN: dict[Reason, str] = {
    "captured by a closure": "a function literal captures it",
    "reference": "the literal holds its address, as the variable is set again, has its address taken or is large",
    "dot": "it is a part of what holds the field",
    "dot of pointer": "it is read through a pointer",
    "indirection": "it is read through a pointer",
    "fixed-array-index-of": "it is an element of the array",
    "slice": "it is sliced",
    "interface-converted": "it is made an interface",
    "slice-literal-element": "it is an element of the slice",
    "struct literal element": "it is a field of the struct literal",
    "array literal element": "it is an element of the array literal",
    "map literal key": "it is a key of the map, and maps keep their keys on the heap",
    "map literal value": "it is a value of the map, and maps keep their values on the heap",
    "key of map put": "it is a key of the map, and maps keep their keys on the heap",
    "appendee slice": "the elements move to a new, larger store when the slice is full",
    "appended slice...": "its elements are appended, to a store that may be anywhere",
    "copied slice": "its elements are copied, to a store that may be anywhere",
    "callee operand": "it may be called where nobody sees what becomes of its results",
    "range": "it is the element of this round",
    "range-deref": "it is the element of this round",
    "switch case": "the type switch takes it out of the interface",
    "send": "it is sent on a channel, and the receiver may be any goroutine",
    "slice-to-array": "the slice becomes an array",
    "too large for stack": "it is too large for the stack",
    "too aligned for stack": "it is aligned as no stack is",
    "zero-sized element": "its elements have no size",
    "non-constant size": "its size is no constant",
    "//go:uintptrescapes": "the callee asks for it on the heap, with //go:uintptrescapes",
    "reflect.Header.Data": "it is the data pointer of a slice or string header",
}

_PLACES: dict[str, str] = {
    "global": "the package variable {}",
    "pointer": "{}, behind a pointer, whose target may be on the heap",
    "element": "{}, an element of a slice, whose store may be on the heap",
    "map": "{}, and maps keep their elements on the heap",
}


def flow_text(graph: Snapshot, edge: int) -> str:
    """A flow as gc writes it: `~r0 ← &x`."""
    src, dst, derefs = graph.edges[edge]
    return f"{location(graph, dst)} ← {'*' * derefs if derefs >= 0 else '&'}{location(graph, src)}"


def location(graph: Snapshot, v: int) -> str:
    """A location as gc writes it."""
    vertex = graph.vertices[v]
    stored = vertex.kind not in ("", "ONAME")
    return f"{{storage for {vertex.name}}}" if stored else vertex.name


def plain(graph: Snapshot, v: int) -> str:
    """A location in a sentence."""
    if v == HEAP:
        return "the heap"
    vertex = graph.vertices[v]
    if vertex.param_out:
        return f"the result {vertex.name}"
    if vertex.name.startswith("~r"):
        return "the result of an inlined call"
    return vertex.name if vertex.kind else "a temporary"


def called(why: Why) -> str:
    """What is called, as written: `w.Write` of `w.Write(p)`."""
    depth = 0
    for at in range(len(why.text) - 1, -1, -1):
        depth += {")": 1, "(": -1}.get(why.text[at], 0)
        if why.text[at] == "(" and depth == 0:
            return why.text[:at] or why.text
    return why.text


def step_words(graph: Snapshot, edge: int, why: Why, package: str) -> str:
    src, dst, _ = graph.edges[edge]
    reason = why.reason
    if reason == "address-of":
        return f"the address of {why.text.removeprefix('&')} is taken"
    if reason == "spill":
        return _spill_words(graph, src)
    if reason == "return":
        return f"it is returned as {graph.vertices[dst].name}" if graph.vertices[dst].param_out else "it is returned"
    if reason.startswith("assign"):
        return f"it is stored in {stored_in(graph, edge)}"
    if reason == "call parameter":
        return f"it is {passed_to(graph, why, package)}"
    if reason == "too large for stack":
        return f"it is {too_large(graph, src)}"
    return _PLAIN.get(reason, reason)


def _spill_words(graph: Snapshot, v: int) -> str:
    vertex = graph.vertices[v]
    if vertex.kind == "OCONVIFACE" and not vertex.size:
        return f"{vertex.name} is made an interface"
    if vertex.kind == "OCONVIFACE":
        return f"{vertex.name} is copied to memory that an interface can point to"
    if vertex.name == "... argument":
        return "the variadic arguments make a slice"
    if vertex.kind == "OCLOSURE":
        return "the function literal is made, with what it captures"
    return f"{vertex.name} is made"


def end_words(end: str) -> str:
    return _END_CAUSES[end][1]


def stored_in(graph: Snapshot, edge: int) -> str:
    flow = graph.flows[edge]
    if flow.end in _PLACES:
        return _PLACES[flow.end].format(flow.place)
    return plain(graph, graph.edges[edge][1])


def too_large(graph: Snapshot, v: int) -> str:
    vertex = graph.vertices[v]
    release = graph.release
    limit = (release.stack_variable_limit if vertex.kind == "ONAME" else release.stack_implicit_limit) // KB
    size = f"{vertex.size} bytes are " if vertex.size >= 0 else ""
    kind = "a variable" if vertex.kind == "ONAME" else "memory that no variable names"
    return f"too large for the stack: {size}over the limit of {limit} KiB for {kind}"


def callee_name(passage: Passage, package: str) -> str:
    """The function that takes an argument, with its package if that is another."""
    plain = [c.name.partition("[go.shape.")[0] for c in passage.callees]  # of an instance, what the source calls it
    names = [
        f"{c.package.rpartition('/')[2]}.{name}" if c.package not in ("", "main", package) else name
        for c, name in zip(passage.callees, plain, strict=True)
    ]
    return " or ".join(dict.fromkeys(names))


def passed_to(graph: Snapshot, why: Why, package: str) -> str:
    if why.node == "OAPPEND":
        return "appended to a slice, whose store may be on the heap"
    if why.node == "OPANIC":
        return "passed to panic, and whoever recovers keeps it"
    passage = why.passed
    if passage is None:
        return f"passed to {called(why)}"
    receiver = "the receiver of" if passage.receiver else "passed to"
    if not passage.callees:
        if why.node == "OCALLINTER":
            return f"{receiver} {called(why)}, a method of an interface, which could be anyone's"
        return f"{receiver} {called(why)}, a function value that could be any function"
    name = callee_name(passage, package)
    inside = [graph.vertices[c.vertex].name for c in passage.callees if c.vertex >= 0]
    if inside:
        return f"{receiver} {name}, as its {'receiver' if passage.receiver else 'parameter'} {inside[0]}"
    what = "and that receiver" if passage.receiver else f"whose parameter {passage.callees[0].parameter_name}".rstrip()
    return f"{receiver} {name}, {what} {tag_words(passage.callees[0].tag)}"


def tag_words(tag: str) -> str:
    """What a tag says, in words: `leaks`, `flows to result 0`."""
    if not tag.startswith("esc:"):
        return "leaks"
    leaks = Leaks.parse(tag)
    parts = []
    heap = leaks.get(HEAP_SLOT)
    if heap >= 0:
        parts.append(leak_words(heap))
    for i in range(NUM_RESULTS):
        derefs = leaks.get(RESULT0 + i)
        if derefs >= 0:
            parts.append(f"flows to its result {i}" if not derefs else f"has content that flows to its result {i}")
    if not parts and leaks.get(CALLEE) >= 0:
        parts.append("is called")
    if not parts and leaks.get(MUTATOR) >= 0:
        parts.append("is written to")
    return " and ".join(parts) or "does not leak"


def leak_words(derefs: int) -> str:
    if derefs < 2:
        return "leaks its content" if derefs else "leaks"
    return f"leaks what is {derefs} pointers away"


# --- What decides ------------------------------------------------------------------------------------------


@final
@dataclass(slots=True, frozen=True)
class Decision:
    cause: str  # one of model.CAUSES
    because: str  # what decides, with {} for what arrives


_REASON_CAUSES = {
    "send": ("sent-on-channel", "{} is sent on a channel, and the receiver may be any goroutine"),
    "key of map put": ("map-or-slice-element", "{} is a key of a map, and maps keep their keys on the heap"),
    "map literal key": ("map-or-slice-element", "{} is a key of a map, and maps keep their keys on the heap"),
    "map literal value": ("map-or-slice-element", "{} is a value of a map, and maps keep their values on the heap"),
    "appendee slice": (
        "map-or-slice-element",
        "{} is in a slice that is appended to, and its elements move to a new store",
    ),
    "appended slice...": ("map-or-slice-element", "{} is in a slice whose elements are appended to another"),
    "copied slice": ("map-or-slice-element", "{} is in a slice whose elements are copied to another"),
    "callee operand": ("unknown-call", "{} may be called where nobody sees what becomes of its results"),
    "//go:uintptrescapes": ("call-argument", "{} is passed to a function marked //go:uintptrescapes"),
    "too aligned for stack": ("too-large", "it is aligned as no stack is"),
    "zero-sized element": ("other", "its elements have no size, and such a store is not put on the stack"),
    "non-constant size": ("too-large", "its size is no constant, and nothing of unknown size is put on the stack"),
}

_END_CAUSES = {
    "global": ("global", "{{}} is stored in the package variable {}"),
    "pointer": ("stored-in-heap", "{{}} is stored in {}, behind a pointer, whose target may be on the heap"),
    "element": ("map-or-slice-element", "{{}} is stored in {}, an element of a slice, whose store may be on the heap"),
    "map": ("map-or-slice-element", "{{}} is stored in {}, and maps keep their elements on the heap"),
    "go": ("go-statement", "a goroutine uses it, which may outlive the function"),
    "defer": ("defer", "a deferred call in a loop uses it, and there may be any number of those"),
}


def decide(graph: Snapshot, subject: int, root: int, path: tuple[int, ...], package: str) -> Decision:
    """What makes the root outlive the subject, or puts it on the heap."""
    flows = [graph.flows[edge] for edge in path] if graph.flows else []
    captured = bool(flows) and any(why.reason == "captured by a closure" for flow in flows for why in flow.whys)
    of, to = graph.vertices[subject], graph.vertices[root]
    function = graph.functions[of.function] if of.function >= 0 else "the function"
    if root == HEAP:
        decision = _at_the_heap(graph, subject, flows, package)
    elif to.param_out:
        decision = Decision("returned", f"{{}} is stored in {to.name}, which outlives {graph.functions[to.function]}")
    elif to.function == of.function and to.loop_depth < of.loop_depth:
        where = f"outside of that loop (at loop depth {to.loop_depth}, not {of.loop_depth})"
        decision = Decision(
            "loop", f"it is made anew in every round of a loop, and {to.name}, declared {where}, keeps {{}}"
        )
    elif to.function != of.function and not root_escapes(graph, root):
        owner = graph.functions[to.function] if to.function >= 0 else "the package"
        decision = Decision(
            "captured", f"{{}} is stored in {to.name}, a variable of {owner}, which outlives {function}"
        )
    else:
        decision = Decision("stored-in-heap", f"{{}} is stored in {plain(graph, root)}, which is on the heap itself")
    if captured and decision.cause not in ("go-statement", "defer", "too-large"):
        return Decision("captured", _captured(decision.because))
    if of.kind == "OCONVIFACE" and decision.cause in ("call-argument", "returned", "unknown-call"):
        return Decision("interface-conversion", decision.because)
    return decision


def _captured(because: str) -> str:
    return "a function literal that captures it outlives it: " + because.replace("{}", "the literal")


def root_escapes(graph: Snapshot, root: int) -> bool:
    return bool(graph.vertices[root].attrs & 1)


def _at_the_heap(graph: Snapshot, subject: int, flows: list[Flow], package: str) -> Decision:
    for flow in reversed(flows):
        if flow.end in _END_CAUSES:
            cause, because = _END_CAUSES[flow.end]
            return Decision(cause, because.format(flow.place) if "{{}}" in because else because)
        for why in reversed(flow.whys):
            if why.reason == "call parameter":
                return _call_decision(graph, why, package)
            if why.reason == "too large for stack":
                return Decision("too-large", f"it is {too_large(graph, subject)}")
            if why.reason in _REASON_CAUSES:
                return Decision(*_REASON_CAUSES[why.reason])
    return Decision("other", "{} reaches the heap")


def _call_decision(graph: Snapshot, why: Why, package: str) -> Decision:
    said = passed_to(graph, why, package)
    if why.node == "OAPPEND":
        return Decision("map-or-slice-element", f"{{}} is {said}")
    if why.node == "OPANIC":
        return Decision("panic", f"{{}} is {said}")
    if why.passed is None:
        return Decision("other", f"{{}} is {said}")
    if why.passed.callees:
        return Decision("call-argument", f"{{}} is {said}")
    return Decision("interface-call" if why.node == "OCALLINTER" else "unknown-call", f"{{}} is {said}")


def what_arrives(kind: str, derefs: int) -> str:
    """What flows to the sink, as the subject of a clause."""
    if derefs > 0:
        return "what it points to" if derefs == 1 else f"what it points to, {derefs} pointers away,"
    if derefs == 0:
        return "it"
    if kind == "OCONVIFACE":
        return "the interface made of it"
    return "its address" if kind == "ONAME" else "it"
