"""gc's words for flows, said for people.

    "address-of"       the address of x is taken
    "call parameter"   it is passed to w.Write, a method of an interface, which could be anyone's

`step_words` says one step, `decide` names the cause of a way's end and says it in half a sentence. The reasons are
those that the flow rules note (goesc/escape); what gc calls `{temp}` and `{storage for x}` is left out of sentences,
and names of the compiler's own are put into the program's terms (goesc/explain/terms.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import final

from goesc.escape.model import HEAP, Snapshot
from goesc.escape.notes import Flow, Passage, Why
from goesc.explain.terms import LOOP_BODY, Terms, described, function, unnamed
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


def plain(graph: Snapshot, v: int, terms: Terms) -> str:
    """A location in a sentence."""
    if v == HEAP:
        return "the heap"
    vertex = graph.vertices[v]
    if vertex.param_out:
        return _result(graph, v)
    if vertex.name.startswith("~r"):
        return "the result of an inlined call"
    return terms.vertex(graph, v)


def _result(graph: Snapshot, v: int) -> str:
    """A result of a function: by its name, or by which of the function's it is."""
    vertex = graph.vertices[v]
    if not unnamed(vertex.name):
        return f"the result {vertex.name}"
    return f"the {which_result(graph, v)}result of {function(graph.functions[vertex.function])}"


_ORDINALS = ("first ", "second ", "third ", "fourth ", "fifth ")


def which_result(graph: Snapshot, v: int) -> str:
    """ "second " for the second of several results; "" for the only one."""
    owner, name = graph.vertices[v].function, graph.vertices[v].name
    several = sum(vertex.param_out and vertex.function == owner for vertex in graph.vertices) > 1
    digits = name.rpartition("~r")[2]
    index = int(digits) if digits.isdecimal() else -1
    return _ORDINALS[index] if several and 0 <= index < len(_ORDINALS) else ""


def called(why: Why) -> str:
    """What is called, as written: `w.Write` of `w.Write(p)`."""
    if "&.dict[" in why.text:
        return "a method of a type parameter"
    if why.text.startswith(".autotmp_"):  # what is called is the result of another call
        method = why.text.partition("(")[0].partition(".autotmp_")[2].partition(".")[2]
        return method or "the iterator"
    depth = 0
    for at in range(len(why.text) - 1, -1, -1):
        depth += {")": 1, "(": -1}.get(why.text[at], 0)
        if why.text[at] == "(" and depth == 0:
            return why.text[:at] or why.text
    return why.text


def step_words(graph: Snapshot, edge: int, why: Why, terms: Terms) -> str:
    src, dst, _ = graph.edges[edge]
    reason = why.reason
    if reason == "address-of":
        return f"the address of {terms.text(why.pos, why.text).removeprefix('&')} is taken"
    if reason == "spill":
        return _spill_words(graph, src, terms)
    if reason == "return":
        return f"it is returned{_returned_as(graph, dst)}"
    if reason.startswith("assign"):
        if graph.vertices[dst].name.startswith("#yield"):
            return "the iterator gets it as what to call in each round"
        return f"it is stored in {stored_in(graph, edge, terms)}"
    if reason == "call parameter":
        return f"it is {passed_to(graph, why, terms)}"
    if reason == "too large for stack":
        return f"it is {too_large(graph, src)}"
    if reason in _OF_BODIES and is_loop_body(graph, dst, terms):
        return _OF_BODIES[reason]
    if reason == "captured by a closure" and is_kept_call(graph, dst):
        return "it is an argument of the call, which is kept for later"
    return _PLAIN.get(reason, reason)


# The same of the function that the body of a loop over a function becomes.
_OF_BODIES = {
    "captured by a closure": "the loop body uses it, which the compiler passes to the iterator as a function",
    "reference": "the loop body holds its address, as the variable is set again, has its address taken or is large",
}


def is_loop_body(graph: Snapshot, v: int, terms: Terms) -> bool:
    vertex = graph.vertices[v]
    return vertex.kind == "OCLOSURE" and terms.is_loop(vertex.pos)


def is_kept_call(graph: Snapshot, v: int) -> bool:
    """Whether it is the function that the compiler makes of the call of a go or defer statement."""
    vertex = graph.vertices[v]
    name = graph.functions[vertex.closure] if vertex.kind == "OCLOSURE" and vertex.closure >= 0 else ""
    return ".gowrap" in name or ".deferwrap" in name


def _returned_as(graph: Snapshot, v: int) -> str:
    vertex = graph.vertices[v]
    if not vertex.param_out:
        return ""
    if not unnamed(vertex.name):
        return f" as {vertex.name}"
    which = which_result(graph, v)
    return f" as the {which}result" if which else ""


def _spill_words(graph: Snapshot, v: int, terms: Terms) -> str:
    vertex = graph.vertices[v]
    name = terms.vertex(graph, v)
    if vertex.kind == "OCONVIFACE" and not vertex.size:
        return f"{name} is made an interface"
    if vertex.kind == "OCONVIFACE":
        return f"{name} is copied to memory that an interface can point to"
    if vertex.name == "... argument":
        return "the variadic arguments make a slice"
    if is_kept_call(graph, v):
        return "the call is kept for later, with its arguments"
    if is_loop_body(graph, v, terms):
        return "the loop body is made a function, with what it uses of the variables around it"
    if vertex.kind == "OCLOSURE":
        return "the function literal is made, with what it captures"
    return f"{name} is made"


def end_words(end: str) -> str:
    return _END_CAUSES[end][1]


def stored_in(graph: Snapshot, edge: int, terms: Terms) -> str:
    flow = graph.flows[edge]
    if flow.end in _PLACES:
        return _PLACES[flow.end].format(_place(flow, terms))
    return plain(graph, graph.edges[edge][1], terms)


def _place(flow: Flow, terms: Terms) -> str:
    """What is stored in; a package variable of another package with that package."""
    return described(flow.place) if flow.end == "global" else terms.text(flow.pos, flow.place)


def too_large(graph: Snapshot, v: int) -> str:
    vertex = graph.vertices[v]
    release = graph.release
    limit = (release.stack_variable_limit if vertex.kind == "ONAME" else release.stack_implicit_limit) // KB
    size = f"{vertex.size} bytes are " if vertex.size >= 0 else ""
    kind = "a variable" if vertex.kind == "ONAME" else "memory that no variable names"
    return f"too large for the stack: {size}over the limit of {limit} KiB for {kind}"


def callee_name(passage: Passage, package: str) -> str:
    """The function that takes an argument, with its package if that is another."""
    names = [
        f"{c.package.rpartition('/')[2]}.{name}" if c.package not in ("", "main", package) else name
        for c, name in ((c, function(c.name)) for c in passage.callees)
    ]
    return " or ".join(dict.fromkeys(names))


def passed_to(graph: Snapshot, why: Why, terms: Terms) -> str:
    if why.node == "OAPPEND":
        return "appended to a slice, whose store may be on the heap"
    if why.node == "OPANIC":
        return "passed to panic, and whoever recovers keeps it"
    passage = why.passed
    if passage is None:
        return f"passed to {_called(why, terms)}"
    receiver = "the receiver of" if passage.receiver else "passed to"
    if not passage.callees:
        if "&.dict[" in why.text:
            return f"passed to {_called(why, terms)}, a method of a type parameter, which could be any type's"
        if why.node == "OCALLINTER":
            return f"{receiver} {_called(why, terms)}, a method of an interface, which could be anyone's"
        return f"{receiver} {_called(why, terms)}, a function value that could be any function"
    name = callee_name(passage, terms.path)
    role = "receiver" if passage.receiver else "parameter"
    inside = [graph.vertices[c.vertex].name for c in passage.callees if c.vertex >= 0]
    if inside:
        return f"{receiver} {name}, as its {role} {inside[0]}" if not unnamed(inside[0]) else f"{receiver} {name}"
    own = passage.callees[0].parameter_name
    what = "and that receiver" if passage.receiver else f"whose parameter {'' if unnamed(own) else own}".rstrip()
    return f"{receiver} {name}, {what} {tag_words(passage.callees[0].tag)}"


def _called(why: Why, terms: Terms) -> str:
    """What is called, in the program's terms: of a loop over a function the iterator, of an inlined body a variable
    with the function that it is of."""
    if terms.is_loop(why.pos):
        return f"the iterator {terms.iterator(why.pos)}".rstrip()
    if "&.dict[" in why.text:
        return terms.text(why.pos, why.text).partition("(")[0]
    name = terms.text(why.pos, called(why))
    inside = terms.package.calls(why.pos)
    if inside and name.isidentifier() and name != called(why):
        return f"{name} of {function(inside[0].function)}"
    return name


def tag_words(tag: str) -> str:
    """What a tag says, in words: `leaks`, `flows to its first result`."""
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
            which = _ORDINALS[i] if i < len(_ORDINALS) else f"{i + 1}th "
            parts.append(f"{'has content that ' if derefs else ''}flows to its {which}result")
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


IT = "\0"  # in no program's text


@final
@dataclass(slots=True, frozen=True)
class Decision:
    cause: str  # one of model.CAUSES
    because: str  # what decides, with IT for what arrives

    def words(self, what: str) -> str:
        return self.because.replace(IT, what)


_REASON_CAUSES = {
    "send": ("sent-on-channel", f"{IT} is sent on a channel, and the receiver may be any goroutine"),
    "key of map put": ("map-or-slice-element", f"{IT} is a key of a map, and maps keep their keys on the heap"),
    "map literal key": ("map-or-slice-element", f"{IT} is a key of a map, and maps keep their keys on the heap"),
    "map literal value": ("map-or-slice-element", f"{IT} is a value of a map, and maps keep their values on the heap"),
    "appendee slice": (
        "map-or-slice-element",
        f"{IT} is in a slice that is appended to, and its elements move to a new store",
    ),
    "appended slice...": ("map-or-slice-element", f"{IT} is in a slice whose elements are appended to another"),
    "copied slice": ("map-or-slice-element", f"{IT} is in a slice whose elements are copied to another"),
    "callee operand": ("unknown-call", f"{IT} may be called where nobody sees what becomes of its results"),
    "//go:uintptrescapes": ("call-argument", f"{IT} is passed to a function marked //go:uintptrescapes"),
    "too aligned for stack": ("too-large", "it is aligned as no stack is"),
    "zero-sized element": ("other", "its elements have no size, and such a store is not put on the stack"),
    "non-constant size": ("too-large", "its size is no constant, and nothing of unknown size is put on the stack"),
}

_END_CAUSES = {
    "global": ("global", IT + " is stored in the package variable {}"),
    "pointer": ("stored-in-heap", IT + " is stored in {}, behind a pointer, whose target may be on the heap"),
    "element": ("map-or-slice-element", IT + " is stored in {}, an element of a slice, whose store may be on the heap"),
    "map": ("map-or-slice-element", IT + " is stored in {}, and maps keep their elements on the heap"),
    "go": ("go-statement", "a goroutine uses it, which may outlive the function"),
    "defer": ("defer", "a deferred call in a loop uses it, and there may be any number of those"),
}


def decide(graph: Snapshot, subject: int, root: int, path: tuple[int, ...], terms: Terms) -> Decision:
    """What makes the root outlive the subject, or puts it on the heap."""
    flows = [graph.flows[edge] for edge in path] if graph.flows else []
    literal = _literal(graph, path) if flows else -1
    of, to = graph.vertices[subject], graph.vertices[root]
    inside = function(graph.functions[of.function]) if of.function >= 0 else "the function"
    if root == HEAP:
        decision = _at_the_heap(graph, subject, flows, terms)
    elif to.param_out:
        decision = Decision("returned", _returned(graph, root))
    elif to.function == of.function and to.loop_depth < of.loop_depth:
        where = f"outside of that loop (at loop depth {to.loop_depth}, not {of.loop_depth})"
        keeper = f"{terms.vertex(graph, root)}, declared {where},"
        decision = Decision("loop", f"it is made anew in every round of a loop, and {keeper} keeps {IT}")
    elif to.function != of.function and not root_escapes(graph, root):
        owner = function(graph.functions[to.function]) if to.function >= 0 else "the package"
        name = terms.vertex(graph, root)
        decision = Decision("captured", f"{IT} is stored in {name}, a variable of {owner}, which outlives {inside}")
    else:
        keeps = plain(graph, root, terms)
        decision = Decision("stored-in-heap", f"{IT} is stored in {keeps}, which is on the heap itself")
    if literal >= 0 and decision.cause not in ("go-statement", "defer", "too-large"):
        return Decision("captured", _captured(decision.because, is_loop_body(graph, literal, terms)))
    if of.kind == "OCONVIFACE" and decision.cause in ("call-argument", "returned", "unknown-call"):
        return Decision("interface-conversion", decision.because)
    return decision


def _literal(graph: Snapshot, path: tuple[int, ...]) -> int:
    """The function literal on a way that captures the value, or the loop body that does; -1 if there is none."""
    for edge in path:
        if any(why.reason == "captured by a closure" for why in graph.flows[edge].whys):
            return graph.edges[edge][1]
    return -1


def _returned(graph: Snapshot, root: int) -> str:
    to = graph.vertices[root]
    owner = function(graph.functions[to.function])
    if not unnamed(to.name):
        return f"{IT} is stored in the result {to.name}, which outlives {owner}"
    which = which_result(graph, root)
    return f"{owner} returns {IT}{f' as its {which}result' if which else ''}"


def _captured(because: str, is_body: bool) -> str:
    if is_body:
        return f"{LOOP_BODY}, uses it and outlives it: " + because.replace(IT, "the body")
    return "a function literal that captures it outlives it: " + because.replace(IT, "the literal")


def root_escapes(graph: Snapshot, root: int) -> bool:
    return bool(graph.vertices[root].attrs & 1)


def _at_the_heap(graph: Snapshot, subject: int, flows: list[Flow], terms: Terms) -> Decision:
    for flow in reversed(flows):
        if flow.end in _END_CAUSES:
            cause, because = _END_CAUSES[flow.end]
            return Decision(cause, because.format(_place(flow, terms)) if flow.end in _PLACES else because)
        for why in reversed(flow.whys):
            if why.reason == "call parameter":
                return _call_decision(graph, why, terms)
            if why.reason == "too large for stack":
                return Decision("too-large", f"it is {too_large(graph, subject)}")
            if why.reason in _REASON_CAUSES:
                return Decision(*_REASON_CAUSES[why.reason])
    return Decision("other", f"{IT} reaches the heap")


def _call_decision(graph: Snapshot, why: Why, terms: Terms) -> Decision:
    said = passed_to(graph, why, terms)
    if why.node == "OAPPEND":
        return Decision("map-or-slice-element", f"{IT} is {said}")
    if why.node == "OPANIC":
        return Decision("panic", f"{IT} is {said}")
    if why.passed is None:
        return Decision("other", f"{IT} is {said}")
    if why.passed.callees:
        return Decision("call-argument", f"{IT} is {said}")
    return Decision("interface-call" if why.node == "OCALLINTER" else "unknown-call", f"{IT} is {said}")


def what_arrives(kind: str, derefs: int) -> str:
    """What flows to the sink, as the subject of a clause."""
    if derefs > 0:
        return "what it points to" if derefs == 1 else f"what it points to, {derefs} pointers away,"
    if derefs == 0:
        return "it"
    if kind == "OCONVIFACE":
        return "the interface made of it"
    return "its address" if kind == "ONAME" else "it"
