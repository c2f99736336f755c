"""The location graph: what stores values, and which value flows where with how many dereferences.

Every variable and every allocating expression is a `Location`. An assignment is an edge from the
value's location to the place's, weighted with dereferences minus address-takings:

    p = &q    an edge q -> p with derefs -1
    p = q     0
    p = *q    1

Edges are kept at their destination. A `Hole` is a place that waits for a value while an expression is
walked: evaluating q in `p = **q` happens in the hole (dst=p, derefs=2).

cmd/compile/internal/escape/graph.go and the `batch` of escape.go (Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, final

from goesc.ir import leaks
from goesc.ir.events import Reason
from goesc.ir.nodes import Class, ClosureExpr, Func, Name, NilExpr, Node, Slot
from goesc.ir.op import Op
from goesc.ir.program import Report
from goesc.release import NEWEST, Release
from goesc.source.errors import InternalError
from goesc.source.positions import NO_POS
from goesc.types import layout
from goesc.types.model import Type
from goesc.types.sizes import AMD64, GcSizes

if TYPE_CHECKING:
    from goesc.escape.rules import Rules
    from goesc.ir.reassign import ReassignOracle

# Attributes of a location (locAttr).
ESCAPES = 1  # its address escapes: it must live on the heap
PERSISTS = 2  # its address outlives the statement: the storage cannot be reused at once
MUTATES = 4  # memory that its pointers reach may be written to
CALLS = 8  # closures that it reaches may be called with their results untracked
ALL_ATTRS = ESCAPES | PERSISTS | MUTATES | CALLS


# What kind of place a value ends in; "" for a location of the graph.
Ending: TypeAlias = Literal["", "global", "pointer", "element", "map", "go", "defer"]


@final
class Note:
    """One step of an explanation, the innermost first: `from {where} ({why}) at {position}`.

    The last of a list, whose `next` is None, is no step and has no `why`: it says what kind of place the value ends in
    (`Batch.heap_at`). `passed` tells of the argument of a call.
    """

    __slots__ = ("end", "next", "passed", "where", "why")

    def __init__(self, next_: Note | None, where: Node, why: Reason | None, end: Ending = "") -> None:
        self.next = next_
        self.where = where
        self.why = why
        self.end = end
        self.passed: Passed | None = None


@final
class Passed:
    """An argument: the functions that the call may reach, none if they are unknown; its number among `count`, -1 for
    the receiver; its expression."""

    __slots__ = ("callees", "count", "index", "operand")

    def __init__(self, callees: Sequence[Name], index: int, count: int, operand: Node) -> None:
        self.callees = callees
        self.index = index
        self.count = count
        self.operand = operand


# Ends every list of notes where explanations are wanted; where they are not, notes are None.
NO_NOTES = Note(None, NilExpr(Op.ONIL, NO_POS), None)  # whose node nobody asks for

Edge: TypeAlias = "tuple[Location, int, Note | None]"  # source, derefs >= -1, why


@final
class Location(Slot):
    """A place that stores a value: a variable, an allocation, or (n is None) a temporary of the analysis."""

    __slots__ = (
        "addrtaken", "attrs", "captured", "curfn", "derefs", "dst", "dst_edge", "edges", "leaks", "n",
        "param", "param_out", "queued_all", "queued_one", "reassigned", "result_index", "walkgen",
    )  # fmt: skip

    def __init__(self, n: Node | None, curfn: Func | None, loop_depth: int = 0, attrs: int = 0) -> None:
        self.n = n
        self.curfn = curfn
        self.edges: list[Edge] = []  # incoming: source -> self
        self.loop_depth = loop_depth
        self.result_index = 0  # of a result that tags tell of: 1 + its index
        self.attrs = attrs
        self.leaks: leaks.Leaks | None = None  # what a parameter leaks; None: nothing yet
        # Of the walk from one root (solver.py):
        self.derefs: int  # least derefs from self to the root, >= -1
        self.walkgen = 0
        self.dst: Location  # next location on the path to the root
        self.dst_edge: int  # index in dst.edges of the edge back to self
        self.queued_all = False
        self.queued_one = 0
        self.captured = False
        self.reassigned = False
        self.addrtaken = False
        self.param = False
        self.param_out = False
        if type(n) is Name:
            class_ = n.class_
            self.param = class_ is Class.PARAM
            self.param_out = class_ is Class.PARAM_OUT

    def add_leak(self, slot: int, derefs: int) -> None:
        if self.leaks is None:
            self.leaks = leaks.Leaks()
        self.leaks.add(slot, derefs)

    def leak_to(self, sink: Location, derefs: int) -> None:
        """Record that this parameter flows to sink: a result that tags tell of, if it does not escape, or the heap."""
        if sink.result_index and not sink.attrs & ESCAPES and sink.curfn is self.curfn:
            self.add_leak(leaks.RESULT0 + sink.result_index - 1, derefs)
        else:
            self.add_leak(leaks.HEAP, derefs)


@final
class Hole:
    """Where an expression's value goes; immutable. `derefs >= -1`; `notes` is None unless explanations are wanted."""

    __slots__ = ("addrtaken", "derefs", "dst", "notes")

    def __init__(self, dst: Location, derefs: int = 0, notes: Note | None = None, addrtaken: bool = False) -> None:
        self.dst = dst
        self.derefs = derefs
        self.notes = notes
        self.addrtaken = addrtaken  # the context takes the expression's address, stored or not

    def note(self, where: Node, why: Reason) -> Hole:
        if self.notes is None:
            return self
        return Hole(self.dst, self.derefs, Note(self.notes, where, why), self.addrtaken)

    def deref(self, where: Node, why: Reason) -> Hole:
        notes = self.notes
        return Hole(self.dst, self.derefs + 1, Note(notes, where, why) if notes is not None else None)

    def addr(self, where: Node, why: Reason) -> Hole:
        notes = self.notes
        if self.derefs < 0:
            raise InternalError("address of an address", where.pos)
        return Hole(self.dst, self.derefs - 1, Note(notes, where, why) if notes is not None else None, True)

    def shift(self, derefs: int) -> Hole:
        """Add derefs >= 0 without a note."""
        return Hole(self.dst, self.derefs + derefs, self.notes)

    def elsewhere(self, dst: Location) -> Hole:
        """The same with another destination; still knows whether the address is taken."""
        return Hole(dst, self.derefs, self.notes, self.addrtaken)


@final
class Output:
    """How a batch speaks: `say` takes events, `text` prints a node as gc does in messages, `source` as the program has
    it, for people who read the graph."""

    __slots__ = ("level", "say", "source", "stmt_text", "text")

    def __init__(
        self, say: Report, text: Callable[[Node], str], stmt_text: Callable[[Node], str], level: int,
        source: Callable[[Node], str] | None = None,
    ) -> None:  # fmt: skip
        self.source = source or text
        self.say = say
        self.text = text
        self.stmt_text = stmt_text
        self.level = level  # how many -m: 0 silent, 1 messages, 2 explanations, 3 and more a line a statement


@final
class Batch:
    """The graph of one batch: functions that call each other, and their capturing closures."""

    __slots__ = (
        "blank", "called", "callee", "callee_hole", "closures", "depths", "direct", "discard_hole",
        "explaining", "funcs", "heap", "heap_hole", "kept", "locs", "mutator", "mutator_hole", "oracles", "out",
        "pointers", "release", "results_lost", "rules", "sizes", "stacks",
    )  # fmt: skip

    def __init__(
        self,
        funcs: list[Func],
        out: Output,
        rules: Rules | None,
        oracles: dict[Func, ReassignOracle],
        pointers: dict[Type, bool],
        sizes: GcSizes = AMD64,
        release: Release = NEWEST,
    ) -> None:
        self.sizes = sizes
        self.release = release
        self.funcs = funcs
        self.out = out
        self.rules = rules  # by which its functions are walked; None where the graph is made otherwise
        self.kept: object = None  # what a set of rules remembers of the batch
        self.oracles = oracles
        self.explaining = out.level >= 2
        # Work lists of the solver that grow at the front: nothing but the ways that explanations show depends on it.
        self.stacks = self.explaining and not release.work_queues
        self.locs: list[Location] = []
        self.closures: list[tuple[Hole, ClosureExpr]] = []  # each with the hole of its record
        self.called: set[Func] = set()  # function literals that are called where they stand
        self.results_lost: set[Func] = set()  # closures whose results flow where nobody looks
        self.pointers = pointers  # has_pointers of types met so far
        # Flows that were decided at once and so are no edges; kept if this is a list.
        self.direct: list[tuple[Location, Location, int, Note | None]] | None = None
        self.depths: dict[Location, int] = {}  # true loop depths of locations that count as outside of loops
        self.heap = Location(None, None, 0, ALL_ATTRS)
        self.mutator = Location(None, None, 0, MUTATES)
        self.callee = Location(None, None, 0, CALLS)
        self.blank = Location(None, None)
        self.heap_hole = self.hole(self.heap)
        self.mutator_hole = self.hole(self.mutator)
        self.callee_hole = self.hole(self.callee)
        self.discard_hole = self.hole(self.blank)

    def hole(self, loc: Location) -> Hole:
        return Hole(loc, 0, NO_NOTES if self.explaining else None)

    def heap_at(self, where: Node, kind: Ending) -> Hole:
        """The heap as a destination; explanations are told what kind of place it is: global, pointer, map, go, ..."""
        return Hole(self.heap, 0, Note(None, where, None, kind)) if self.explaining else self.heap_hole

    def has_pointers(self, t: Type | None) -> bool:
        if t is None:
            return False
        known = self.pointers.get(t)
        if known is None:
            known = self.pointers[t] = layout.has_pointers(t, self.sizes)
        return known

    def flow(self, k: Hole, src: Location) -> None:
        """Enter the edge that makes src's value flow into k; an address stored on the heap escapes at once."""
        if k.addrtaken:
            src.addrtaken = True
        dst = k.dst
        if dst is self.blank or (dst is src and k.derefs >= 0):
            return
        if k.derefs < 0 and dst.attrs & ESCAPES:
            if self.explaining:
                from goesc.escape import explain  # only -m -m comes here

                explain.direct_escape(self, dst, src, k)
            src.attrs |= ALL_ATTRS
            if self.direct is not None:
                self.direct.append((src, dst, k.derefs, k.notes))
            return
        dst.edges.append((src, k.derefs, k.notes))

    def old_loc(self, name: Name) -> Location:
        loc = name.canonical.opt
        if type(loc) is not Location:
            raise InternalError(f"{name.sym} has no location", name.pos)
        return loc

    def new_loc(self, n: Node | None, curfn: Func, loop_depth: int, persists: bool) -> Location:
        loc = Location(n, curfn, loop_depth, PERSISTS if persists else 0)
        self.locs.append(loc)
        if type(n) is Name:
            if n.opt is not None:
                raise InternalError(f"{n.sym} already has a location", n.pos)
            n.opt = loc
        return loc


def in_batch(name: Name) -> bool:
    """Whether the function's flows belong to the graph under construction: it has a body here and no tags yet."""
    return name.func is not None and name.tags is None
