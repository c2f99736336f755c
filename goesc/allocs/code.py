"""The code that gc makes of a function, as far as it decides on calls of the run time: the state of the visit.

A `Code` is made for each function. `expr` and `stmts` look the rules of an operation up in the tables that calls.py
puts together; a rule says what the operation asks for (`call`, `new_object`), visits its parts, and ends the block
where gc's back end ends one.

    var a, b int16; use(&a, &b)     two small variables that are moved to the heap in one block share an object

cmd/compile/internal/ssagen/ssa.go: newObject, newHeapaddr, flushPendingHeapAllocations, endBlock (Go 1.27.3).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import count
from typing import TYPE_CHECKING, Any, Final, TypeAlias, final

from goesc.allocs.flow import NEVER, Change, Flow, Key, Known, Numbers
from goesc.allocs.model import Room, RuntimeCall, When
from goesc.allocs.reach import Ways
from goesc.allocs.runtime import fits_registers
from goesc.allocs.sizes import UNKNOWN
from goesc.allocs.spared import reads_in
from goesc.allocs.stores import SKIPPED, Place, Store, Stored, Stores, after, are_apart
from goesc.ir.nodes import (
    BinaryExpr,
    Class,
    ConvExpr,
    Decl,
    Esc,
    Expr,
    Func,
    LogicalExpr,
    Name,
    NilExpr,
    Node,
    UnaryExpr,
)
from goesc.ir.op import Op
from goesc.ir.program import Program
from goesc.ir.reassign import ReassignOracle
from goesc.lower.signatures import Algorithms
from goesc.release.runtime import group_of
from goesc.source.positions import Pos
from goesc.types import layout
from goesc.types.model import Kind, Type

if TYPE_CHECKING:
    from goesc.allocs.bits import Bits
    from goesc.allocs.measured import Unsure
    from goesc.allocs.moves import Moves

WRITTEN: Final = object()  # the mark of a statement that has visited something that writes to memory in place
BY_BACK_END = ("object", "grow", "move")  # groups whose calls are made when there are blocks

# A table finds a rule by the operation, which fixes the class of the nodes that the rule is written for.
Rule: TypeAlias = "Callable[[Code, Any], None]"
Rules: TypeAlias = Mapping[Op, Rule]
# Of a statement: whether it fails, calls made where it is evaluated, what its checks prove, whether it is reached.
Rest: TypeAlias = "tuple[bool, list[RuntimeCall], list[tuple[Key, Numbers]], bool]"
Values: TypeAlias = "Mapping[Op, Callable[[Code, Any], Known | None]]"  # what is known of what operations give


@final
class Given:
    """What all functions of a program share."""

    __slots__ = (
        "_fitting", "algorithms", "bounds", "boxed", "calls", "exprs", "in_place", "joined", "limits", "map_names",
        "program", "sharing", "sizes", "stmts", "values", "viewed",
    )  # fmt: skip

    def __init__(
        self, program: Program, exprs: Rules, stmts: Rules, values: Values, viewed: set[Node], in_place: set[Expr]
    ) -> None:  # fmt: skip
        self.program = program
        self.sizes = program.sizes
        self.limits = program.release.back_end
        self.exprs = exprs
        self.stmts = stmts
        self.values = values
        self.viewed = viewed  # []byte(s) that nobody writes to
        self.in_place = in_place  # variables that are copied to the heap from where they are
        self.algorithms = Algorithms(program.sizes)
        self.map_names: dict[Type, str] = {}  # how the run time's functions for a type of maps end
        self.calls: list[RuntimeCall] = []
        self.joined: dict[Name, Name] = {}  # variables that lie in the object of another, and that one
        self.sharing: set[Node] = set()  # variables that lie in one object with others, and so at an offset in it
        self.boxed: set[Node] = set()  # conversions to interfaces that copy the value, to the heap or the stack
        self._fitting: dict[Type, bool] = {}
        self.bounds: dict[Kind, Numbers] = {}  # of the kinds of integers

    def fits_registers(self, t: Type) -> bool:
        known = self._fitting.get(t)
        if known is None:
            known = self._fitting[t] = fits_registers(t, self.program)
        return known


@final
class Target:
    """A statement that break leaves, with its label, or a label that gotos lead to, and what has changed where one that
    can be reached does."""

    __slots__ = ("again", "label", "left", "mark", "states")

    def __init__(self, label: str | None, mark: int, again: bool | None = None) -> None:
        self.again = again  # whether a continue that can be reached leads to it; None if it is no loop
        self.label = label
        self.mark = mark
        self.left: list[Change] = []
        self.states: set[int] = set()  # that memory may be in behind it


@final
class Code:
    """One function. `alive` is whether the place that is visited can be reached; what cannot is not compiled."""

    __slots__ = (
        "alive", "appends", "asserted_nils", "at", "back", "before", "bits", "block", "block_memory", "blocks",
        "checked", "converted", "deferred", "defers", "ends", "exprs", "fails", "flow", "fn", "folded", "found",
        "frames", "fresh", "from_below", "gathered", "given", "grown", "has_defer", "in_entry", "jumps", "kept",
        "late", "left", "literals", "loops", "lost", "memory", "memory_at", "missed", "moves", "moves_to",
        "once", "open_defers", "oracle", "panics", "passed", "pending", "placed", "places", "proved", "reach",
        "read", "readings", "registers", "results", "returns", "rules", "shaped", "states", "stored", "stores",
        "sums", "targets", "told", "trying", "two_ways", "typeless", "unsure", "waits", "written",
    )  # fmt: skip

    def __init__(self, fn: Func, given: Given, moves: Moves, from_below: bool) -> None:
        self.fn = fn
        self.from_below = from_below  # gotos to come may lead to a label that is not reached from above
        self.given = given
        self.exprs = given.exprs
        self.rules = given.stmts
        self.moves = moves
        self.literals: list[Func] = []  # function literals that are compiled with it
        self.at = fn.pos  # gc's base.Pos, where literals are taken apart
        self.before: Node | None = None  # the statement before a copy
        self.loops = 0
        self.alive = True
        self.has_defer = False
        self.deferred = False  # whether something has been, as walk goes through the statements
        self.open_defers = False
        self.defers = 0  # of those how many are still to come
        self.in_entry = True  # in the first block
        self.ends = False  # the block ends where what is visited is evaluated, after the statements of its parts
        self.blocks = count()
        self.block = next(self.blocks)  # the number of the block, in the order in which they are made
        self.readings: dict[Key, list[int]] = {}  # the blocks in which lengths and capacities of values are read
        self.unsure: Unsure = []  # calls that may be left out, if certain readings come first
        self.panics: set[Expr] = set()  # cases of switches that are sure to
        self.fails = False  # what is visited is sure to panic where it is evaluated
        self.placed: list[RuntimeCall] = []  # calls of what is visited, made where it is evaluated
        self.told: dict[LogicalExpr, Change] = {}  # what is known where all operands have been evaluated
        self.proved: list[tuple[Key, Numbers]] = []  # facts behind the checks of what is visited, where it is evaluated
        self.lost: set[LogicalExpr] = set()  # conditions of whose operands nothing is known behind them
        self.late = False  # something was cut off so late that gc draws nothing more from it
        self.pending: list[Name] = []  # small variables, moved to the heap in this block
        self.places: list[Pos] = []  # of `pending`
        self.targets: list[Target] = []  # innermost last
        self.frames: list[int] = [0]  # marks of the flow where inlined bodies around begin
        self.jumps: dict[str | None, Target] = {}  # labels that a goto has led to
        self.returns: dict[str | None, int] = {}  # labels that are behind, and how many gotos to them are to come
        self.passed: set[str | None] = set()  # labels that only gotos to come may lead to
        self.missed = False  # whether one does
        self.flow = Flow()
        self.asserted_nils: set[NilExpr] = set()  # interfaces with methods that were converted from nil ones
        self.typeless: set[NilExpr] = set()  # interfaces without, of which gc does not see that they have no type
        self.checked: list[Key] = []  # pointers that the block has checked
        self.bits: dict[Key, Bits] = {}  # what is known of integers, by key
        self.registers: dict[Name, bool] = {}  # whether variables are in registers
        self.appends = False  # elements are appended to a variable
        self.two_ways: dict[object, int] = {}  # makes on the stack or the heap, as it comes, and their least capacity
        self.folded: set[Node] = set()  # appends that have room, as constants tell
        self.found: dict[Node, Known | None] = {}  # what operations that were visited give, if it is known
        self.stored: set[Name] = set()  # slices of which an append has a store on the stack
        self.results: set[Name] = set()  # slices that hold what an append has given
        self.grown: dict[Expr, int] = {}  # appends that grow a slice to a length which is known
        self.gathered: set[Name] = set()  # slices that a loop which is behind has appended to
        self.states = count()
        self.memory = next(self.states)  # the state that memory is in, a number of its own for each
        self.block_memory = self.memory  # where the block begins
        self.written: dict[
            int, tuple[int, Place, Type | None]
        ] = {}  # by state: the one before it, where a value was stored
        self.fresh: dict[int, Sequence[Node]] = {}  # by state: what lies in an object that was made there
        self.moves_to: dict[int, object] = {}  # by state: the variable, or the like, that was copied as a whole
        self.memory_at: dict[Node, tuple[int, int]] = {}  # the states that operands were evaluated in, and those behind
        self.stores: dict[int, Stores] = {}  # by state: what memory was set to last
        # an assignment of a condition; flow and memory after it
        self.kept: tuple[Name, BinaryExpr | LogicalExpr | UnaryExpr, int, int] | None = None
        self.oracle: ReassignOracle | None = None
        self.converted: tuple[ConvExpr, int, int] | None = None  # bytes to a string; memory after it, which call it is
        # The call that something in place spares, as long as nothing comes between; WRITTEN if something did.
        self.waits: object | None = None
        self.read: Counter[Name] | None = None  # what `reads` gives
        self.reach: Ways | None = None  # what `ways` gives
        self.once: set[Node] = set()  # loops that are not repeated
        self.trying: Node | None = None  # the loop that is visited to see what comes of it (tries.py)
        self.back: Change | None = None  # what variables hold where that loop is repeated; None if it is not
        self.left: Sequence[Change] = ()  # what has changed where the loop that was visited last is left
        self.sums: dict[Key | None, Key] = {}  # values in memory that are the sum of another and a constant
        self.shaped: bool | None = None  # what `is_shaped` gives

    # --- The visit -------------------------------------------------------------------------------------

    def expr(self, n: Node | None) -> None:
        # Hot: every node of every function.
        if n is None or type(n) is Name:
            return
        if n.init:
            self.before_all(n.init)
        rule = self.exprs.get(n.op)
        if rule is not None:
            rule(self, n)
        else:
            self.parts(n)

    def parts(self, n: Node) -> None:
        """The operands of n, without the statements before it."""
        below = n.children()
        for child in below[len(n.init) :] if n.init else below:
            if type(child) is not Name:
                self.expr(child)

    def exprs_of(self, nodes: Iterable[Node]) -> None:
        for n in nodes:
            self.expr(n)

    def stmts(self, nodes: Iterable[Node]) -> None:
        # Hot: of all statements the most are declarations.
        before: Node | None = None
        fails, self.fails = self.fails, False
        placed, self.placed = self.placed, []
        proved, self.proved = self.proved, []
        for n in nodes:
            if type(n) is Decl:
                if n.x.esc is Esc.HEAP:
                    self.declare(n.x, n.pos)
                    self.waits = None
            else:
                if n.op is Op.OCOPY:
                    self.before = before
                self.stmt(n)
            before = n
        self.fails, self.placed, self.proved = fails, placed, proved

    def run(self, nodes: Iterable[Node]) -> bool:
        """The statements of a branch; gives whether they are sure to panic and gc sees that late."""
        late, self.late = self.late, False
        self.stmts(nodes)
        found, self.late = self.late, self.late or late
        return found

    def before_all(self, nodes: Iterable[Node]) -> None:
        """Statements of an expression: they come before what stands in place, though it was visited before."""
        ends, self.ends = self.ends, False
        rest, before = self.begin(), self.hoist()
        self.stmts(nodes)
        self.ends, self.waits = ends, before
        self.finish(rest)

    def begin(self) -> Rest:
        """What comes now is evaluated before the rest of its statement (walk/order.go); gives what `finish` needs."""
        state = self.fails, self.placed, self.proved, self.alive
        self.fails, self.placed, self.proved = False, [], []
        return state

    def finish(self, rest: Rest) -> None:
        """The rest is not evaluated if this did not come to an end."""
        self.evaluated()
        self.fails, self.placed, self.proved, alive = rest
        if alive and not self.alive:
            never = set(map(id, self.placed))
            self.given.calls[:] = [call for call in self.given.calls if id(call) not in never]

    def hoist(self) -> object | None:
        """What comes now is evaluated before what waits in place; gives what then still waits."""
        if isinstance(self.waits, RuntimeCall):
            self.given.calls.append(self.waits)
            self.waits = WRITTEN
        waits, self.waits = self.waits, None
        return waits

    def stmt(self, n: Node | None) -> None:
        if n is None:
            return
        if self.moves.before and n in self.moves.before:
            self.moves.emit(self, n)
        if n.init:
            self.stmts(n.init)
        rule = self.rules.get(n.op)
        if rule is not None:
            rule(self, n)
        else:
            self.expr_in_place(n)
        if self.ends:
            self.end_block()
        self.evaluated()
        self.waits = None

    def expr_in_place(self, n: Node) -> None:
        """An expression whose `init` has been visited."""
        rule = self.exprs.get(n.op)
        if rule is not None:
            rule(self, n)
        else:
            self.parts(n)

    # --- Calls -----------------------------------------------------------------------------------------

    def call(
        self, node: Node, pos: Pos, runtime: str, when: When = When.ALWAYS, size: int = UNKNOWN,
        room: Room | None = None, objects: int = 1,
    ) -> None:  # fmt: skip
        self.ask(group_of(runtime) not in BY_BACK_END)
        if self.alive and not self.fails:  # what has been visited in place is evaluated before
            call = RuntimeCall(self.fn, pos, runtime, when, size, room, objects, node, self.loops)
            self.given.calls.append(call)
            self.placed.append(call)

    def ask(self, of_program: bool = True) -> None:
        """A call of the run time, behind which memory is another; not `of_program` if the back end makes it."""
        self.write()
        self.waits = self.waits or WRITTEN
        if of_program and self.open_defers and self.in_entry:
            self.end_block()

    def new_object(self, node: Node, pos: Pos, size: int, pointers: bool, special: bool = True) -> None:
        """ssa.go:newObject; not `special` if gc knows the type by its descriptor only."""
        if size:
            self.waits = self.hoist()
            name = self.malloc_name(size, pointers) if special else "newobject"
            self.call(node, pos, name, When.ALWAYS, size)

    def new_of_type(self, node: Node, pos: Pos, t: Type, special: bool = True) -> None:
        m = layout.measure(t, self.given.sizes)
        self.new_object(node, pos, m.size, bool(m.pointers), special)
        self.fresh[self.memory] = [node]

    def malloc_name(self, size: int, pointers: bool) -> str:
        """ssa.go:specializedMallocSym."""
        limits = self.given.limits
        if size > limits.specialized_malloc or self.given.program.is_runtime:
            return "newobject"
        size_class = next(i for i, most in enumerate(limits.size_classes) if size <= most)
        if pointers:
            return f"mallocgcSmallScanNoHeaderSC{size_class}"
        if size < limits.tiny:
            return "mallocgcTinySC2"
        return f"mallocgcSmallNoScanSC{size_class}"

    # --- Memory ----------------------------------------------------------------------------------------

    def write(self) -> None:
        """Something is written to memory, for all that is known."""
        self.memory = next(self.states)

    def leave_to(self, target: Target) -> None:
        target.left.append(self.flow.since(target.mark))
        target.states.add(self.memory)

    def meet_in(self, states: AbstractSet[int]) -> None:
        """Paths meet on which memory is in these states."""
        if len(states) == 1:
            (self.memory,) = states
        elif states:
            self.write()

    # --- Variables that are moved to the heap, blocks -----------------------------------------------------

    def declare(self, name: Name, pos: Pos) -> None:
        """ssa.go:newHeapaddr, for a variable whose declaration stands at pos."""
        if name.esc is not Esc.HEAP or name.type is None or not self.alive:
            return
        m = layout.measure(name.type, self.given.sizes)
        together = self.given.limits.aggregated
        if m.pointers or m.size >= together or not m.size:
            self.new_object(name, pos, m.size, bool(m.pointers))
            self.fresh[self.memory] = [name]
            self.placed = []
            return
        if self.pending and sum(self._size(x) for x in self.pending) + m.size > together:
            self.flush()
        if not self.pending:
            self.write()  # the call is here
            self.fresh[self.memory] = self.pending
        self.pending.append(name)
        self.places.append(pos)

    def _size(self, name: Name) -> int:
        assert name.type is not None
        return layout.size(name.type, self.given.sizes)

    def flush(self) -> None:
        """ssa.go:flushPendingHeapAllocations: what is together in a block is one object."""
        names, places = self.pending, self.places
        self.pending, self.places = [], []
        alive, self.alive, memory = self.alive, True, self.memory
        fails, self.fails = self.fails, False
        placed, self.placed = self.placed, []
        size = sum(self._size(x) for x in names)
        if len(names) == 1:
            self.call(names[0], places[0], "newobject", When.ALWAYS, size)
        else:
            align = max(layout.alignment(x.type, self.given.sizes) for x in names if x.type is not None)
            size = -(-size // align) * align
            self.call(names[0], places[0], self.malloc_name(size, False), When.ALWAYS, size)
            self.given.joined.update(dict.fromkeys(names[1:], names[0]))
            self.given.sharing.update(names)
        self.alive, self.memory, self.placed, self.fails = alive, memory, placed, fails

    def end_block(self) -> None:
        if self.in_entry and self.defers:
            self.write()  # places for what they call are declared at the end of the first block (openDeferSave)
        self.in_entry = self.ends = False
        for key in self.checked:
            self.flow.tell((Op.OEQ, key, Op.ONIL), NEVER)
        self.checked = []
        self.block_memory = self.memory
        self.block = self.new_block()
        if self.pending:
            self.flush()
        self.waits = None

    def new_block(self) -> int:
        return next(self.blocks)

    def end_block_if_due(self, ends: bool) -> None:
        """What has been visited is evaluated here; `ends` if something is to be before that is not yet."""
        if self.ends:
            self.end_block()
        self.ends = ends

    def evaluated(self) -> None:
        """All that the statement has visited up to here is evaluated, as far as no branch leads around it."""
        if self.fails:
            self.fails = False
            self.stop()
        self.placed = []
        self.tell_proved()

    def tell_proved(self) -> None:
        """Behind checks their operands are known to be in bounds."""
        for key, fact in self.proved:
            before = self.flow.fact(key)
            self.flow.tell(key, before.between(fact.low, fact.high) if before is not None else fact)
        self.proved = []

    def stop(self) -> None:
        """What follows is not reached from here."""
        self.alive = False

    def store(self, place: Place | None, t: Type | None, value: Stored, late: bool = False) -> None:
        """To memory. None is a place of which nothing is known."""
        memory = self.memory
        self.write()
        if place is not None:
            self.written[self.memory] = memory, place, t
            self.stores[self.memory] = after(self.stores.get(memory, ()), Store(place, t, value, late))

    def define(self, n: Node, t: Type | None = None) -> None:
        """A variable on the stack for what n makes there, and what is stored to it, of a type, if of one only: no load
        looks for a store behind that."""
        memory = self.memory
        self.write()
        self.written[self.memory] = memory, Place(n, None, ()), t

    def move(self, place: Place | None) -> None:
        """A copy of what is not in registers."""
        self.store(None, None, None)
        if place is not None:
            self.moves_to[self.memory] = place.base

    def memory_of(self, place: Place, t: Type | None) -> int:
        """The state that memory is in for a load: that after the last write that may concern it (ssa/cse.go:isMemDef).
        Just behind a copy the original is loaded (ssa/_gen/generic.rules, of Load and Move): another one for gc."""
        state = self.memory
        for _ in range(SKIPPED):
            if state not in self.written:
                break
            before, at, of = self.written[state]
            if not are_apart(at, of, place, t):
                break
            state = before
        if state != self.memory and state in self.moves_to and self.moves_to[state] == place.base:
            return ~state
        return state

    # --- Values ----------------------------------------------------------------------------------------

    def reads(self) -> Counter[Name]:
        """How often each variable is read."""
        if self.read is None:
            self.read = reads_in(self.fn)
        return self.read

    def is_shaped(self) -> bool:
        """Whether the function is handed a dictionary."""
        if self.shaped is None:
            handed = [x for x in self.fn.dcl if x.class_ is Class.PARAM]
            self.shaped = any(x.sym == ".dict" for x in (*handed, *self.fn.closure_vars))
        return self.shaped

    def ways(self) -> Ways:
        if self.reach is None:
            self.reach = Ways(self.fn)
        return self.reach

    def static_value(self, n: Expr) -> Expr:
        """What a variable that is set once was set to, as far as this function tells (walk.go:analyzePreWalk)."""
        if self.oracle is None:
            self.oracle = ReassignOracle(self.fn)
        return self.oracle.static_value(n)
