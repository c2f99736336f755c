"""What the compiler says, as typed events in the order in which gc says it.

    x := 1; return &x         ->   MovedToHeap(pos of x, "x")
    lines(events, show)       ->   [(pos, "moved to heap: x"), ...]        what -m prints

Stages emit events (`Report`) and never see text; whoever wants something listens: `lines` is gc's own text, the log of
-json (report/optlog.py) and the library's reasons (api.py) are others. Nobody parses a line that goesc wrote.

An event holds texts of nodes, made when it is emitted, since the tree goes on changing. Places inside texts stay
positions until somebody `shows` them. The words are those of the functions of cmd/compile/internal (Go 1.27.3) that
each class names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from typing import ClassVar, Literal, TypeAlias, final

from goesc.source.positions import NO_POS, FileSet, Pos

# Writes a place inside a text; NO_POS as "<unknown line number>".
Show: TypeAlias = Callable[[Pos], str]
Line: TypeAlias = tuple[Pos, str]

# Why a value flows, in gc's words (escape/*.go); the last four are utils.go:HeapAllocReason's.
Reason: TypeAlias = Literal[
    "address-of", "appended slice...", "appendee slice", "array literal element", "assign", "assign-pair",
    "assign-pair-dot-type", "assign-pair-mapr", "assign-pair-receive", "call parameter",
    "callee operand", "captured by a closure", "copied slice", "dot", "dot of pointer",
    "fixed-array-index-of", "indirection", "interface-converted", "key of map put", "map literal key",
    "map literal value", "range", "range-deref", "reference", "reflect.Header.Data", "return", "send", "slice",
    "slice-literal-element", "slice-to-array", "spill", "struct literal element", "switch case",
    "//go:uintptrescapes", "too large for stack", "too aligned for stack", "zero-sized element", "non-constant size",
]  # fmt: skip

UNKNOWN_LINE = "<unknown line number>"


class Event:
    """`pos` is where gc says it; NO_POS: the line has no prefix. `since` is the number of -m from which on it does, and
    `until` the last one."""

    __slots__ = ("pos",)
    since: ClassVar[int] = 1
    until: ClassVar[int] = 4

    def __init__(self, pos: Pos) -> None:
        self.pos = pos

    def text(self) -> str:
        """The message, for events of one line that names no other place."""
        raise TypeError(f"{type(self).__name__} has no text of its own")

    def lines(self, _show: Show) -> Iterable[Line]:
        return ((self.pos, self.text()),)


def show_in(fset: FileSet) -> Show:
    """Places as they stand in explanations: of inlined code the outermost call."""
    return lambda pos: str(fset.position(fset.outermost(pos))) if pos else UNKNOWN_LINE


def lines(events: Iterable[Event], show: Show, m: int = 4) -> list[Line]:
    """What that many -m print."""
    return [line for event in events if event.since <= m <= event.until for line in event.lines(show)]


# --- Verdicts (escape/escape.go:finish) ----------------------------------------------------------------------------


@final
class MovedToHeap(Event):
    __slots__ = ("name",)

    def __init__(self, pos: Pos, name: str) -> None:
        self.pos = pos
        self.name = name

    def text(self) -> str:
        return f"moved to heap: {self.name}"


@final
class Allocates(Event):
    """The verdict on an expression that needs memory of its own. -m keeps quiet about wrappers of go and defer."""

    __slots__ = ("escapes", "expression", "quiet")

    def __init__(self, pos: Pos, expression: str, escapes: bool, quiet: bool = False) -> None:
        self.pos = pos
        self.expression = expression
        self.escapes = escapes
        self.quiet = quiet

    def text(self) -> str:
        return f"{self.expression} escapes to heap" if self.escapes else f"{self.expression} does not escape"

    def lines(self, _show: Show) -> Iterable[Line]:
        return () if self.quiet else ((self.pos, self.text()),)


@final
class ZeroCopy(Event):
    __slots__ = ()

    def text(self) -> str:
        return "zero-copy string->[]byte conversion"


# --- Parameters (escape/escape.go:paramTag, reportLeaks) -----------------------------------------------------------


@final
class LeaksToHeap(Event):
    __slots__ = ("derefs", "name")

    def __init__(self, pos: Pos, name: str, derefs: int) -> None:
        self.pos = pos
        self.name = name
        self.derefs = derefs  # 0: the value itself; more: what it points to

    def text(self) -> str:
        return f"leaking param{' content' if self.derefs else ''}: {self.name}"


@final
class LeaksToResult(Event):
    __slots__ = ("derefs", "name", "result")

    def __init__(self, pos: Pos, name: str, result: str, derefs: int) -> None:
        self.pos = pos
        self.name = name
        self.result = result
        self.derefs = derefs

    def text(self) -> str:
        return f"leaking param: {self.name} to result {self.result} level={self.derefs}"


@final
class ParameterStays(Event):
    __slots__ = ("name",)

    def __init__(self, pos: Pos, name: str) -> None:
        self.pos = pos
        self.name = name

    def text(self) -> str:
        return f"{self.name} does not escape"


@final
class UintptrEscapes(Event):
    """A parameter of a function with //go:uintptrescapes."""

    __slots__ = ("name", "variadic")

    def __init__(self, pos: Pos, name: str, variadic: bool) -> None:
        self.pos = pos
        self.name = name
        self.variadic = variadic

    def text(self) -> str:
        return f"marking {self.name} as escaping {'...' if self.variadic else ''}uintptr"


@final
class UintptrAssumed(Event):
    """A uintptr parameter of a function without a body."""

    __slots__ = ("name",)

    def __init__(self, pos: Pos, name: str) -> None:
        self.pos = pos
        self.name = name

    def text(self) -> str:
        return f"assuming {self.name} is unsafe uintptr"


# --- While the graph is built ---------------------------------------------------------------------------------------


@final
class SelfAssignment(Event):
    """escape/assign.go:assignList."""

    __slots__ = ("function", "statement")

    def __init__(self, pos: Pos, function: str, statement: str) -> None:
        self.pos = pos
        self.function = function
        self.statement = statement

    def text(self) -> str:
        return f"{self.function} ignoring self-assignment in {self.statement}"


@final
class Captures(Event):
    """How a closure holds a variable (escape/escape.go:flowClosure); at -m=2."""

    __slots__ = ("addrtaken", "by_value", "function", "name", "reassigned", "size")
    since: ClassVar[int] = 2

    def __init__(
        self, pos: Pos, function: str, name: str, by_value: bool, addrtaken: bool, reassigned: bool, size: int
    ) -> None:
        self.pos = pos
        self.function = function
        self.name = name
        self.by_value = by_value
        self.addrtaken = addrtaken
        self.reassigned = reassigned
        self.size = size  # bytes

    def text(self) -> str:
        how = "value" if self.by_value else "ref"
        flags = f"addr={_bool(self.addrtaken)} assign={_bool(self.reassigned)} width={self.size}"
        return f"{self.function} capturing by {how}: {self.name} ({flags})"


@final
class Dumped(Event):
    """The form of a function that escape analysis receives (escape/escape.go:initFunc); at -m=4."""

    __slots__ = ("dump",)
    since: ClassVar[int] = 4

    def __init__(self, pos: Pos, dump: str) -> None:
        self.pos = pos
        self.dump = dump  # goesc.ir.dump

    def lines(self, _show: Show) -> Iterable[Line]:
        return ((NO_POS, self.dump),)


@final
class Walked(Event):
    """A statement is walked (escape/stmt.go:stmt); at -m=3. gc prints no blank after the place."""

    __slots__ = ("depth", "function", "statement")
    since: ClassVar[int] = 3

    def __init__(self, pos: Pos, depth: int, function: str, statement: str) -> None:
        self.pos = pos
        self.depth = depth  # of loops
        self.function = function
        self.statement = statement

    def lines(self, show: Show) -> Iterable[Line]:
        return ((NO_POS, f"{show(self.pos)}:[{self.depth}] {self.function} stmt: {self.statement}"),)


@final
class Labelled(Event):
    """Whether a label is that of a loop (escape/stmt.go:stmt); at -m=3."""

    __slots__ = ("looping", "statement")
    since: ClassVar[int] = 3

    def __init__(self, pos: Pos, statement: str, looping: bool) -> None:
        self.pos = pos
        self.statement = statement
        self.looping = looping

    def lines(self, show: Show) -> Iterable[Line]:
        gap, kind = (" ", "looping") if self.looping else ("", "non-looping")
        return ((NO_POS, f"{show(self.pos)}:{gap}{self.statement} {kind} label"),)


# --- Explanations (escape/solve.go:explainPath, explainFlow; escape/graph.go:flow); from -m=2 on ----------------------


class Outcome(Enum):
    ESCAPES = "escapes"  # what outlives it holds its address; found by solving
    STORED = "stored"  # its address is stored straight on the heap; found while the graph is built
    LEAKS = "leaks"  # a parameter flows to what outlives the function


@final
class Noted:
    """One step of a flow: `from {text} ({reason}) at {pos}`."""

    __slots__ = ("pos", "reason", "text")

    def __init__(self, pos: Pos, text: str, reason: Reason) -> None:
        self.pos = pos
        self.text = text
        self.reason = reason


@final
class Flows:
    """One edge of the way: `derefs` is -1 for the address. `pos` is the source's, NO_POS for a temporary's."""

    __slots__ = ("derefs", "notes", "pos", "sign", "source", "to")

    def __init__(
        self, to: str, derefs: int, source: str, pos: Pos, notes: tuple[Noted, ...], sign: str = "\u2190"
    ) -> None:
        self.to = to
        self.derefs = derefs
        self.source = source
        self.pos = pos
        self.notes = notes
        self.sign = sign  # the release's (release.Words)

    def text(self) -> str:
        return f"flow: {self.to} {self.sign} {'*' * self.derefs if self.derefs >= 0 else '&'}{self.source}:"


@final
class Explained(Event):
    """Why `subject` of `function` escapes or leaks, flow by flow from the subject on. `sink` and `derefs` are a leak's.
    Where the release does not name the function, it is "".

    `cyclic`: the way runs in a circle, and gc stops there.
    """

    __slots__ = ("cyclic", "derefs", "flows", "function", "outcome", "sink", "subject")
    since: ClassVar[int] = 2

    def __init__(
        self, pos: Pos, outcome: Outcome, subject: str, function: str, flows: list[Flows], sink: str = "",
        derefs: int = 0,
    ) -> None:  # fmt: skip
        self.pos = pos
        self.outcome = outcome
        self.subject = subject
        self.function = function
        self.flows = flows
        self.sink = sink
        self.derefs = derefs
        self.cyclic = False

    def head(self) -> str:
        if self.outcome is Outcome.LEAKS:
            of = f" for {self.function}" if self.function else ""
            return f"parameter {self.subject} leaks to {self.sink}{of} with derefs={self.derefs}:"
        return (
            f"{self.subject} escapes to heap in {self.function}:"
            if self.function
            else f"{self.subject} escapes to heap:"
        )

    def reasons(self, show: Show) -> Iterator[str]:
        """What follows the head."""
        for flow in self.flows:
            yield f"  {flow.text()}"
            for note in flow.notes:
                yield f"    from {note.text} ({note.reason}) at {show(note.pos)}"
        if self.cyclic:
            yield "  warning: truncated explanation due to assignment cycle; see golang.org/issue/35518"

    def lines(self, show: Show) -> Iterable[Line]:
        # Unlike messages these have a prefix even where the position is unknown.
        prefix = "" if self.pos else f"{show(NO_POS)}: "
        return [(self.pos, prefix + text) for text in (self.head(), *self.reasons(show))]


# --- Inlining (inline/inl.go, inline/interleaved/interleaved.go) -----------------------------------------------------


@final
class CanInline(Event):
    """inl.go:noteInlinableFunc; from -m=2 on `CanInlineAs` says more. `quiet`: the log alone tells of it."""

    __slots__ = ("cost", "function", "quiet")
    until: ClassVar[int] = 1

    def __init__(self, pos: Pos, function: str, cost: int, quiet: bool = False) -> None:
        self.pos = pos
        self.function = function
        self.cost = cost  # in nodes of the IR
        self.quiet = quiet

    def text(self) -> str:
        return f"can inline {self.function}"

    def lines(self, _show: Show) -> Iterable[Line]:
        return () if self.quiet else ((self.pos, self.text()),)


@final
class CanInlineAs(Event):
    """What CanInline says, with the cost and what would be inlined."""

    __slots__ = ("body", "cost", "function", "type")
    since: ClassVar[int] = 2

    def __init__(self, pos: Pos, function: str, cost: int, type: str, body: str) -> None:
        self.pos = pos
        self.function = function
        self.cost = cost
        self.type = type
        self.body = body  # the statements, in one line

    def text(self) -> str:
        return f"can inline {self.function} with cost {self.cost} as: {self.type} {{ {self.body} }}"


@final
class CannotInline(Event):
    """inl.go:CanInline. `quiet`: the log alone tells of it."""

    __slots__ = ("function", "quiet", "why")
    since: ClassVar[int] = 2

    def __init__(self, pos: Pos, function: str, why: str, quiet: bool = False) -> None:
        self.pos = pos
        self.function = function
        self.why = why
        self.quiet = quiet

    def text(self) -> str:
        return f"cannot inline {self.function}: {self.why}"

    def lines(self, _show: Show) -> Iterable[Line]:
        return () if self.quiet else ((self.pos, self.text()),)


@final
class CannotInlineCall(Event):
    """A call stays, though its callee could be inlined elsewhere (inl.go:canInlineCallExpr); only the log tells."""

    __slots__ = ("why",)

    def __init__(self, pos: Pos, why: str) -> None:
        self.pos = pos
        self.why = why

    def lines(self, _show: Show) -> Iterable[Line]:
        return ()


@final
class ConsideredBig(Event):
    """A caller into which only the smallest functions are inlined."""

    __slots__ = ("function",)
    since: ClassVar[int] = 2

    def __init__(self, pos: Pos, function: str) -> None:
        self.pos = pos
        self.function = function

    def text(self) -> str:
        return f"function {self.function} considered 'big'; reducing max cost of inlinees"


@final
class InliningCall(Event):
    """inl.go:mkinlcall."""

    __slots__ = ("callee",)

    def __init__(self, pos: Pos, callee: str) -> None:
        self.pos = pos
        self.callee = callee

    def text(self) -> str:
        return f"inlining call to {self.callee}"


@final
class Tried(Event):
    """A call is looked at that could be inlined (inl.go:TryInlineCall); at -m=4. gc prints no blank after the place."""

    __slots__ = ("callee",)
    since: ClassVar[int] = 4

    def __init__(self, pos: Pos, callee: str) -> None:
        self.pos = pos
        self.callee = callee  # goesc.ir.dump

    def lines(self, show: Show) -> Iterable[Line]:
        return ((NO_POS, f"{show(self.pos)}:call to func {self.callee}"),)


@final
class BeforeInlining(Event):
    """The call that becomes a body (inl.go:mkinlcall); at -m=3."""

    __slots__ = ("dump",)
    since: ClassVar[int] = 3

    def __init__(self, pos: Pos, dump: str) -> None:
        self.pos = pos
        self.dump = dump  # goesc.ir.dump

    def text(self) -> str:
        return f"Before inlining: {self.dump}"


@final
class AfterInlining(Event):
    """What it becomes."""

    __slots__ = ("dump",)
    since: ClassVar[int] = 3

    def __init__(self, pos: Pos, dump: str) -> None:
        self.pos = pos
        self.dump = dump  # goesc.ir.dump

    def text(self) -> str:
        return f"After inlining {self.dump}\n"


@final
class RecursiveCycle(Event):
    """A call that would go round a circle of functions once more (inl.go:canInlineCallExpr)."""

    __slots__ = ("callee", "caller")
    since: ClassVar[int] = 2

    def __init__(self, pos: Pos, callee: str, caller: str) -> None:
        self.pos = pos
        self.callee = callee
        self.caller = caller

    def text(self) -> str:
        return f"cannot inline {self.callee} into {self.caller}: repeated recursive cycle"


# --- Before and after escape analysis ---------------------------------------------------------------------------------


@final
class ImpreciseCall(Event):
    """A method called through a type parameter's constraint (noder/reader.go:methodExpr)."""

    __slots__ = ()

    def text(self) -> str:
        return "imprecise interface call"


@final
class Devirtualized(Event):
    """devirtualize/devirtualize.go:StaticCall."""

    __slots__ = ("call", "partially", "type")

    def __init__(self, pos: Pos, call: str, type: str, partially: bool) -> None:
        self.pos = pos
        self.call = call
        self.type = type
        self.partially = partially

    def text(self) -> str:
        return f"{'partially ' if self.partially else ''}devirtualizing {self.call} to {self.type}"


@final
class NotDevirtualized(Event):
    __slots__ = ("call", "why")

    def __init__(self, pos: Pos, call: str, why: str) -> None:
        self.pos = pos
        self.call = call
        self.why = why

    def text(self) -> str:
        return f"cannot devirtualize {self.call}: {self.why}"


@final
class LoopSkipped(Event):
    """A b.Loop loop in whose body calls stay as they are (inline/interleaved/interleaved.go:mark, until Go 1.25)."""

    __slots__ = ("loop",)

    def __init__(self, pos: Pos, loop: str) -> None:
        self.pos = pos
        self.loop = loop

    def text(self) -> str:
        return f"skip inlining within testing.B.loop for {self.loop}"


@final
class KeptAlive(Event):
    """Something in the body of a b.Loop loop (bloop/bloop.go)."""

    __slots__ = ("what",)
    since: ClassVar[int] = 2

    def __init__(self, pos: Pos, what: str) -> None:
        self.pos = pos
        self.what = what

    def text(self) -> str:
        return f"{self.what} will be kept alive"


@final
class NotKeptAlive(Event):
    """Something there that the pass does not know how to keep."""

    __slots__ = ("why",)
    since: ClassVar[int] = 2

    def __init__(self, pos: Pos, why: str) -> None:
        self.pos = pos
        self.why = why

    def text(self) -> str:
        return self.why


@final
class BoundsElided(Event):
    """walk/expr.go:walkIndex."""

    __slots__ = ()

    def text(self) -> str:
        return "index bounds check elided"


def _bool(value: bool) -> str:
    return "true" if value else "false"
