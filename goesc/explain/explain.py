"""Why a value is on the heap, or what a parameter holds leaks: the verdict in a sentence, then the whole way.

    package = goesc.load(["./..."], explain=True)[-1]
    for allocation in package.allocations:
        explain_allocation(package, allocation).sentence

The way is the path of the certificate (certificate.py), so it is the shortest there is, complete where gc stops at an
assignment cycle, and can be replayed by the checker. Where it ends in a location that is on the heap for a reason of
its own, that one's way follows. Calls of functions whose parameters leak carry the callee's explanation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import final

from goesc.allocs.model import When
from goesc.allocs.words import DOES
from goesc.api import Allocation, Function, Package, Parameter, RuntimeCall
from goesc.escape.model import HEAP, Snapshot
from goesc.escape.notes import Callee, Why
from goesc.explain.certificate import Prover
from goesc.explain.checker import Claim
from goesc.explain.extent import extent
from goesc.explain.model import Explanation, Step
from goesc.explain.terms import Terms, function, unnamed
from goesc.explain.words import (
    decide,
    end_words,
    flow_text,
    leak_words,
    location,
    plain,
    step_words,
    what_arrives,
)
from goesc.ir.leaks import HEAP as HEAP_SLOT
from goesc.ir.leaks import NUM_RESULTS, RESULT0, Leaks
from goesc.source.positions import Position

UNLIMITED = 1 << 30


def explain_allocation(package: Package, allocation: Allocation) -> Explanation:
    """Why an allocation is where it is. The package must have been loaded with `explain=True`."""
    return Explainer([package]).allocation(package, allocation)


def explain_parameter(package: Package, function: Function, parameter: Parameter) -> list[Explanation]:
    """Why what a parameter holds leaks: one explanation a sink, none if nothing leaks."""
    return Explainer([package]).parameter(package, function, parameter)


@final
class Explainer:
    """Explains the values of packages. Keeps the proofs of graphs it has met, so ask one explainer for many values.

    Callees are followed into the packages given, `depth` calls deep.
    """

    def __init__(self, packages: Sequence[Package], depth: int = UNLIMITED) -> None:
        self.packages = {package.path: package for package in packages if package.analysed}
        self.others = [package for package in packages if not package.analysed]
        commands = [package for package in packages if package.name == "main"]
        if len(commands) == 1:
            self.packages["main"] = commands[0]  # the path that gc knows a command by
        self.depth = depth
        self.missing: set[str] = set()  # packages of callees that were not given
        self._provers: dict[Snapshot, Prover] = {}
        self._calls: dict[int, dict[int, list[RuntimeCall]]] = {}  # by package and allocation
        self._functions: dict[str, dict[str, Function]] = {}
        self._terms: dict[int, Terms] = {}  # by package

    def prover(self, graph: Snapshot) -> Prover:
        known = self._provers.get(graph)
        if known is None:
            known = self._provers[graph] = Prover(graph)
        return known

    def terms(self, package: Package) -> Terms:
        known = self._terms.get(id(package))
        if known is None:
            known = self._terms[id(package)] = Terms(package)
        return known

    # --- Allocations ---------------------------------------------------------------------------------------

    def allocation(self, package: Package, allocation: Allocation) -> Explanation:
        """Raises ValueError if the package was loaded without explanations."""
        graph = graph_of(package, allocation.graph)
        vertex = graph.vertices[allocation.vertex]
        if not allocation.escapes:
            return self._stays(package, graph, allocation)
        claims = self.claims(graph, allocation.vertex)
        steps, calls = self._steps(package, graph, claims)
        first = claims[0]
        terms = self.terms(package)
        decision = decide(graph, first.subject, first.root, first.path, terms)
        because = decision.words(what_arrives(vertex.kind, -1))
        if len(claims) > 1:
            last = claims[-1]
            rest = decide(graph, last.subject, last.root, last.path, terms)
            name = plain(graph, last.subject, terms)
            tail = rest.words(what_arrives(graph.vertices[last.subject].kind, -1))
            because += f" ({name}: {tail})"
        because += self._how_often(package, graph, allocation)
        asks, within = self._asks(package, allocation)
        verdict = "is on the heap" if asks or within is not None else "escapes, but takes no memory"
        if any(call.room is not None for call in asks):  # the elements of a slice that is returned
            verdict = "begins on the stack, and is on the heap in the end"
        explanation = Explanation(
            allocation.expression,
            allocation.position,
            function(allocation.function),
            "heap",
            verdict,
            because,
            decision.cause,
            steps,
            allocation.in_loop,
            location(graph, claims[-1].root),
            -1,
            kind=allocation.kind,
            size=allocation.size,
            graph=allocation.graph,
            proof=tuple(claims),
            calls=allocation.calls,
            asks=asks,
            within=within,
            written=package.place(allocation.pos),
            said=terms.allocation(allocation),
            compiled=allocation.function,
        )
        return self._with_callees(explanation, calls, set(), self.depth)

    def _how_often(self, package: Package, graph: Snapshot, allocation: Allocation) -> str:
        """What readers of a variable's declaration may not think of."""
        if allocation.kind != "ONAME" or not allocation.size:
            return ""
        if graph.vertices[allocation.vertex].param:
            return "; a parameter moves there as the function begins, whichever way that then goes"
        if self.terms(package).rounds(allocation.pos):
            if allocation.in_loop:
                return "; each round of the loop has one of its own"
            return "; all rounds of the loop share it, as the go line of go.mod has it"
        return ""

    def claims(self, graph: Snapshot, vertex: int) -> list[Claim]:
        """The claim that a location escapes, then those that it rests on, each about the root of the one before."""
        prover = self.prover(graph)
        claims = [prover.claim_of[vertex]]
        while claims[-1].root != HEAP and claims[-1].root in prover.claim_of and rests_on_root(graph, claims[-1]):
            claims.append(prover.claim_of[claims[-1].root])
        return claims

    def _asks(self, package: Package, allocation: Allocation) -> tuple[tuple[RuntimeCall, ...], RuntimeCall | None]:
        """What is called for an allocation; and for a variable of which nothing is, the call that makes an object for
        several."""
        known = self._calls.get(id(package))
        if known is None:
            known = self._calls[id(package)] = {}
            for call in package.runtime_calls:
                if call.allocation is not None and call.may_allocate:
                    known.setdefault(id(call.allocation), []).append(call)
        asks = tuple(known.get(id(allocation), ()))
        if asks or allocation.kind != "ONAME" or not allocation.escapes or not allocation.size:
            return asks, None
        return (), next((call for call in package.runtime_calls if _holds(call, allocation)), None)

    def _stays(self, package: Package, graph: Snapshot, allocation: Allocation) -> Explanation:
        terms, inside = self.terms(package), function(allocation.function)
        where = f"the stack of {inside}" if inside else "the stack"
        asks, _ = self._asks(package, allocation)
        outcome, but = _on_the_stack(allocation, asks, where)
        because = _why_it_stays(terms, graph, allocation.vertex) + but
        return Explanation(
            allocation.expression, allocation.position, inside, "stack", outcome, because, "",
            in_loop=allocation.in_loop, kind=allocation.kind, size=allocation.size, calls=allocation.calls, asks=asks,
            written=package.place(allocation.pos), said=terms.allocation(allocation), compiled=allocation.function,
        )  # fmt: skip

    # --- Calls of the run time -----------------------------------------------------------------------------

    def call(self, package: Package, call: RuntimeCall) -> Explanation:
        """Why an operation asks for memory though escape analysis has no verdict on it, or one of another place."""
        because = f"it {call.takes}" if call.when is When.GROWING else DOES[call.group]
        if call.allocation is None:
            because += "; escape analysis has no verdict on that"
        at = call.calls[-1].position if call.calls else call.position
        return Explanation(
            call.expression, at, function(call.function), "call", f"calls runtime.{call.runtime}",
            because, "", in_loop=call.in_loop, kind=call.kind, size=call.size, calls=call.calls, asks=(call,),
            written=call.position, said=self.terms(package).call(call), compiled=call.function,
        )  # fmt: skip

    # --- Parameters ----------------------------------------------------------------------------------------

    def parameter(self, package: Package, function: Function, parameter: Parameter) -> list[Explanation]:
        """One a sink; none if nothing leaks."""
        return [
            self._with_callees(found, calls, {(package.path, function.name, parameter.name)}, self.depth)
            for found, calls in self._leaks(package, function, parameter)
        ]

    def _leaks(
        self, package: Package, owner: Function, parameter: Parameter
    ) -> list[tuple[Explanation, dict[int, Why]]]:
        if not parameter.pointers or (parameter.tag and not parameter.tag.startswith("esc:")):
            return []  # nothing to leak, or an integer that the caller keeps alive as a pointer
        graph = graph_of(package, parameter.graph)
        leaks = Leaks.parse(parameter.tag)
        found: list[tuple[Explanation, dict[int, Why]]] = []
        for slot in (HEAP_SLOT, *range(RESULT0, RESULT0 + NUM_RESULTS)):
            derefs = leaks.get(slot)
            if derefs < 0:
                continue
            if not any(self.prover(graph).leaks.get(parameter.vertex, ())):
                found.append((_unseen(owner, parameter), {}))
                break
            claims = self.leak_claims(graph, parameter.vertex, slot, derefs)
            steps, calls = self._steps(package, graph, claims)
            first = claims[0]
            decision = decide(graph, first.subject, first.root, first.path, self.terms(package))
            moved = first.what == "escapes"
            because = decision.words(what_arrives("ONAME", -1 if moved else derefs))
            verdict = "is moved to the heap" if moved else leak_words(derefs)
            found.append(
                (
                    Explanation(
                        parameter.name,
                        parameter.position,
                        function(owner.name),
                        "leak",
                        verdict,
                        because,
                        decision.cause,
                        steps,
                        False,
                        location(graph, claims[-1].root),
                        derefs,
                        kind="parameter",
                        graph=parameter.graph,
                        proof=tuple(claims),
                        said=unnamed(parameter.name),
                        compiled=owner.name,
                    ),
                    calls,
                )
            )
        return found

    def leak_claims(self, graph: Snapshot, vertex: int, slot: int, derefs: int) -> list[Claim]:
        """The claim that a parameter leaks, then those that it rests on."""
        prover = self.prover(graph)
        claim = prover.leak(vertex, slot, derefs)
        if not claim.path:  # it leaks because it is on the heap itself
            return self.claims(graph, vertex)
        if claim.root != HEAP and claim.root in prover.claim_of and rests_on_root(graph, claim):
            return [claim, *self.claims(graph, claim.root)]
        return [claim]

    # --- Steps ---------------------------------------------------------------------------------------------

    def _steps(self, package: Package, graph: Snapshot, claims: list[Claim]) -> tuple[tuple[Step, ...], dict[int, Why]]:
        """The steps of the paths one after another, and which of them are calls of functions of other graphs."""
        steps: list[Step] = []
        calls: dict[int, Why] = {}
        terms = self.terms(package)
        for claim in claims:
            for edge in claim.path:
                flow = flow_text(graph, edge)
                for why in graph.flows[edge].whys:
                    passed = why.passed
                    if passed is not None and passed.callees and all(c.vertex < 0 for c in passed.callees):
                        calls[len(steps)] = why
                    words = _into_body(terms, graph, edge, why) or step_words(graph, edge, why, terms)
                    pos = why.pos or graph.vertices[graph.edges[edge][1]].pos  # the body of a loop captures it
                    steps.append(step_at(package, pos, why.text, why.reason, words, flow))
                end = graph.flows[edge]
                if end.end in ("go", "defer"):  # gc has no note on these
                    steps.append(step_at(package, end.pos, end.place, end.end, end_words(end.end), flow))
        if not steps:  # gc has no words for the flow either
            claim = claims[0]
            of = graph.vertices[claim.subject]
            flow = flow_text(graph, claim.path[0]) if claim.path else location(graph, claim.subject)
            words = f"it flows to {plain(graph, claim.root, terms)}"
            steps.append(step_at(package, of.pos, of.name, "flow", words, flow))
        return tuple(steps), calls

    # --- Callees -------------------------------------------------------------------------------------------

    def _with_callees(
        self, explanation: Explanation, calls: dict[int, Why], seen: set[tuple[str, str, str]], depth: int
    ) -> Explanation:
        """The explanation with those of the parameters that its calls pass to; each parameter once."""
        if not calls or depth <= 0:
            return explanation
        callee: dict[int, Explanation] = {}
        for step, why in calls.items():
            if why.passed is None:
                continue
            found = self._callee(why.passed.callees[0], seen, depth)
            if found is not None:
                callee[step] = found
        return replace(explanation, callee=callee) if callee else explanation

    def _callee(self, callee: Callee, seen: set[tuple[str, str, str]], depth: int) -> Explanation | None:
        package = self.packages.get(callee.package)
        if package is None:
            self.missing.add(callee.package)
            return None
        functions = self._functions.get(package.path)
        if functions is None:
            functions = self._functions[package.path] = {f.name: f for f in package.functions}
        function = functions.get(callee.name)
        if function is None or not 0 <= callee.parameter < len(function.parameters):
            return None
        parameter = function.parameters[callee.parameter]
        key = (package.path, function.name, parameter.name)
        if key in seen:
            return None
        leaks = self._leaks(package, function, parameter)
        if not leaks:
            return None
        found, calls = leaks[0]
        seen.add(key)
        return self._with_callees(found, calls, seen, depth - 1)


def graph_of(package: Package, index: int) -> Snapshot:
    if not 0 <= index < len(package.graphs) or not package.graphs[index].initial:
        raise ValueError(f"the graphs of {package.path} were not kept; load it with explain=True")
    graph = package.graphs[index]
    if len(graph.flows) != len(graph.edges):
        raise ValueError(f"{package.path} was loaded without explanations; load it with explain=True")
    return graph


def rests_on_root(graph: Snapshot, claim: Claim) -> bool:
    """Whether the claim holds only because its root is on the heap."""
    to, of = graph.vertices[claim.root], graph.vertices[claim.subject]
    if to.param_out or not to.attrs & 1:
        return False
    return not (to.function == of.function and to.loop_depth < of.loop_depth)


def step_at(package: Package, pos: int, text: str, reason: str, words: str, flow: str) -> Step:
    """A step with its source line, where that is at hand."""
    file = package.fset.file(pos) if package.fset is not None else None
    if file is None or not file.src:
        return Step(package.place(pos), text, reason, words, "", 1, flow, calls=package.calls(pos))
    line, column = file.place(pos)
    source = line_of(file.src, file.line_starts(), line)
    start, width = extent(source, column, text)
    shown = source.decode(errors="replace")
    return Step(package.place(pos), text, reason, words, shown, width, flow, start, package.calls(pos))


def line_of(src: bytes, starts: Sequence[int], line: int) -> bytes:
    """A line of a source, counted from 1, without its end."""
    end = starts[line] if line < len(starts) else len(src)
    return src[starts[line - 1] : end].rstrip(b"\r\n")


def _holds(call: RuntimeCall, variable: Allocation) -> bool:
    """Whether a call makes an object for several variables, this one among them."""
    first = call.allocation
    return (
        call.kind == "ONAME"
        and call.function == variable.function
        and first is not None
        and call.size >= first.size + variable.size > first.size
    )


def _on_the_stack(allocation: Allocation, asks: Sequence[RuntimeCall], where: str) -> tuple[str, str]:
    """What becomes of a value that does not escape: the verdict in words, and what is on the heap all the same."""
    room = next((call.room for call in asks if call.room is not None), allocation.memory.room)
    is_map = allocation.kind in ("OMAKEMAP", "OMAPLIT")
    if not asks:
        if is_map and room is not None and allocation.memory.when is When.LATER:
            more = "; more take memory of the heap, where they are stored"
            return f"has room for {room.size} {room.of} on {where}", more
        return f"stays on {where}", ""
    if any(call.when is When.ALWAYS for call in asks):
        over = f"; but over {room.size} {room.of} " if room is not None else "; but "
        return "may live on the stack, and is on the heap all the same", f"{over}it has no place on the stack"
    if room is None:
        return "may live on the stack, and grows on the heap", ""
    if is_map:
        return f"has room for {room.size} {room.of} on {where}", "; if it is made for more, it is on the heap"
    what = {"OAPPEND": "a store", "OMAKESLICE": "a store"}.get(allocation.kind, "a buffer")
    return f"has {what} of {room.size} {room.of} on {where}", "; what is larger is on the heap"


def _of_body(terms: Terms, graph: Snapshot, vertex: int) -> str:
    """A variable that an inlined body brought along, with the function that it is of; "" for all else. What such a
    variable is called in gc's texts begins with the package, if that is another."""
    v = graph.vertices[vertex]
    calls = terms.package.calls(v.pos) if v.kind == "ONAME" and not unnamed(v.name) else ()
    return f"{v.name.rpartition('.')[2]} of {function(calls[0].function)}" if calls else ""


def _into_body(terms: Terms, graph: Snapshot, edge: int, why: Why) -> str:
    """How a value gets to a variable of an inlined body, unless from that same body; "" for all else. Arguments and
    results are assigned where the call stands (goesc.inline.expand)."""
    to = graph.edges[edge][1]
    known, fset = _of_body(terms, graph, to), terms.package.fset
    if not known or fset is None or not why.reason.startswith("assign") or graph.flows[edge].place:
        return ""
    sites = fset.calls(graph.vertices[to].pos)
    if fset.calls(why.pos) == sites:
        return ""
    return f"it is stored in {known}{', which is inlined here' if sites[0].call == why.pos else ''}"


def _why_it_stays(terms: Terms, graph: Snapshot, vertex: int) -> str:
    out = [(dst, derefs) for src, dst, derefs in graph.edges if src == vertex and derefs < 0]
    variables = [dst for dst, _ in out if graph.vertices[dst].kind == "ONAME"]
    names = list(dict.fromkeys(_of_body(terms, graph, dst) or plain(graph, dst, terms) for dst in variables))
    kind = graph.vertices[vertex].kind
    what = "its address" if kind == "ONAME" else "it"
    if not out:
        return "nothing keeps its address" if kind == "ONAME" else "nothing keeps it"
    if not names:
        return f"{what} is used, and nothing that outlives it keeps it"
    shown = ", ".join(names[:3])
    return f"{what} is stored in {shown}, which {'does' if len(names) == 1 else 'do'} not outlive it"


def _unseen(owner: Function, parameter: Parameter) -> Explanation:
    """A function without a body: what it does with its parameters is not known."""
    inside = function(owner.name)
    because = f"{inside} has no body here, so it may do anything with it"
    return Explanation(
        parameter.name, parameter.position, inside, "leak", "leaks", because, "other", sink="{heap}", derefs=0,
        kind="parameter", said=unnamed(parameter.name), compiled=owner.name,
    )  # fmt: skip


__all__ = ["Explainer", "Position", "explain_allocation", "explain_parameter"]
