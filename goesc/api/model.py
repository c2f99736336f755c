"""The library's classes: a package, its functions and parameters, what it allocates.

    package.functions[0].allocations[0].escapes       True
    str(package.allocations[0].position)              x.go:2:27

Plain data, made by `load` and `outputs`: nothing here compiles, and a notebook's pictures are report/notebook.py's.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, final

from goesc.allocs.memory import NOTHING, Memory
from goesc.allocs.model import Room, When
from goesc.allocs.requests import Request
from goesc.escape.model import Snapshot
from goesc.escape.stages import Stages
from goesc.ir.calls import CallSite
from goesc.ir.leaks import CALLEE, HEAP, MUTATOR, NUM_RESULTS, RESULT0, UINTPTR_KEEP_ALIVE, Leaks
from goesc.release.runtime import ASIDE, group_of
from goesc.source.paths import shorten
from goesc.source.positions import FileSet, Pos, Position, SourceFile

if TYPE_CHECKING:
    import networkx as nx


@final
@dataclass(slots=True, frozen=True)
class Message:
    """One line of the compiler: a diagnostic of escape analysis, or an error of the program."""

    position: Position
    text: str

    def __str__(self) -> str:
        return f"{self.position}: {self.text}" if self.position.line else self.text


@final
@dataclass(slots=True, frozen=True)
class Parameter:
    """A parameter (receivers included) and how what it holds flows out of the function.

    `to_heap`, `to_results`, `mutated` and `called` are numbers of dereferences before the value flows there: 0 for the
    value itself, 1 for what it points to, and so on; -1 (or absence) for no flow.
    """

    name: str
    position: Position
    tag: str  # as gc encodes it; goesc.ir.leaks
    moved: bool  # the variable itself is moved to the heap
    pos: int = 0  # the place in `Package.fset`
    graph: int = -1  # where it stands in `Package.graphs`
    vertex: int = -1
    pointers: bool = True  # what has none cannot leak

    @property
    def leaks(self) -> Leaks:
        # gc gives no tag to what holds no pointer, and an absent tag elsewhere means the worst.
        return Leaks() if not self.pointers and self.tag in ("", UINTPTR_KEEP_ALIVE) else Leaks.parse(self.tag)

    @property
    def to_heap(self) -> int:
        return self.leaks.get(HEAP)

    @property
    def to_results(self) -> dict[int, int]:
        """Result index to number of dereferences."""
        leaks = self.leaks
        return {i: leaks.get(RESULT0 + i) for i in range(NUM_RESULTS) if leaks.get(RESULT0 + i) >= 0}

    @property
    def mutated(self) -> int:
        return self.leaks.get(MUTATOR)

    @property
    def called(self) -> int:
        return self.leaks.get(CALLEE)


@final
@dataclass(slots=True, frozen=True)
class Inlined:
    """A call in whose place a body was put: what stands in the body came through it."""

    function: str  # whose body it is, as messages name it: Trim, strings.Trim, (*T).M
    position: Position  # of the call
    pos: int  # the same in `Package.fset`


@final
@dataclass(slots=True, frozen=True)
class Allocation:
    """A variable or expression that could need memory of its own.

    `expression` is gc's text of it, but for calls that are inlined, which gc prints as ~r0, and for new(x), .autotmp_3.
    `position` is where gc speaks of it: for what was inlined the outermost of `calls`, through which it came, while
    `pos` is where the code itself stands. `memory` says when it takes memory of the heap, and how much: what escapes
    may take none, what stays on the stack may outgrow its room there. `graph` and `vertex` say where it stands in
    `Package.graphs`. `kind` is gc's operation: ONAME (a variable), OMAKESLICE, ONEW, OPTRLIT, OCLOSURE, OCONVIFACE, ...
    `reasons` holds the lines of gc's explanation, filled if it was asked for and the value escapes.
    """

    position: Position
    expression: str
    kind: str
    escapes: bool
    reasons: tuple[str, ...] = ()
    function: str = ""  # the function it stands in
    loops: int = 0  # of that function, around it
    memory: Memory = NOTHING
    graph: int = -1
    vertex: int = -1
    pos: int = 0  # the place in `Package.fset`, where //line directives change nothing
    calls: tuple[Inlined, ...] = ()  # innermost first
    text: str = ""  # gc's of the expression

    @property
    def places(self) -> tuple[int, ...]:
        """Where it stands in `Package.fset`: the code itself, then the calls that it came through."""
        return (self.pos, *(call.pos for call in self.calls))

    @property
    def size(self) -> int:
        """In bytes; -1 if only the run tells."""
        return self.memory.size

    @property
    def constant(self) -> bool:
        """Nothing is allocated for it, even if gc says that it escapes: any("x"), any(byte(1)), func() {}."""
        return not self.memory.size

    @property
    def in_loop(self) -> bool:
        """Made anew in every round of a loop."""
        return self.loops > 0


@final
@dataclass(slots=True, frozen=True)
class RuntimeCall:
    """A call of a function of Go's run time that takes memory, in the code that gc makes.

    `position` is where -S places it: with inlining the innermost place, `calls` are those that it came through. `when`
    says on what it depends that memory is taken, `room` what it has on the stack and takes no more of; `size` are the
    bytes of one object as the program asks for them, which the allocator rounds up to a size class, and `objects` how
    many a call makes at most.
    """

    runtime: str  # "newobject", "growslice", "mapassign_faststr", ...: without "runtime."
    position: Position
    symbol: str  # of the function in whose code it stands, as -S names it: p.f, p.(*T).M, p.f.func1, p.F[go.shape.int]
    when: When = When.ALWAYS
    size: int = -1  # bytes; -1 if only the run tells
    room: Room | None = None
    objects: int = 1  # -1 if not bounded
    loops: int = 0  # of that function, around it
    allocation: Allocation | None = None  # with escape analysis' verdict on what asks for it, if it has one
    pos: int = 0  # the place in `Package.fset`
    calls: tuple[Inlined, ...] = ()  # innermost first

    @property
    def group(self) -> str:
        """What the function does: "object", "slice", "grow", "map", ... (goesc.release.runtime.GROUPS)."""
        return group_of(self.runtime)

    @property
    def counts(self) -> bool:
        """Whether it is one that an account of a program's memory is about; tables of types and records of deferred
        calls on the stack are not."""
        return self.group not in ASIDE

    @property
    def in_loop(self) -> bool:
        return self.loops > 0


@final
@dataclass(slots=True)
class Function:
    name: str  # f, T.M, (*T).M, f.func1, F[go.shape.int]
    position: Position
    parameters: list[Parameter] = field(default_factory=list)
    allocations: list[Allocation] = field(default_factory=list)
    pos: int = 0  # the place in `Package.fset`
    # Filled if asked for, as the next; positions are as those of graphs: `Package.places` takes them apart.
    calls: list[CallSite] = field(default_factory=list)
    runtime_calls: list[RuntimeCall] = field(default_factory=list)  # of `Package.runtime_calls` those in its code
    requests: list[Request] = field(default_factory=list)  # what the run time may take memory for
    package: Package | None = field(default=None, repr=False, compare=False)


@final
@dataclass(slots=True)
class Package:
    """`errors`, in gc's order, is empty for a package that compiles; then the rest is filled."""

    path: str
    name: str
    errors: list[Message] = field(default_factory=list)
    diagnostics: list[Message] = field(default_factory=list)  # gc's lines, in gc's order
    functions: list[Function] = field(default_factory=list)
    allocations: list[Allocation] = field(default_factory=list)
    runtime_calls: list[RuntimeCall] = field(default_factory=list)  # filled if asked for; in the order of the code
    graphs: list[Snapshot] = field(default_factory=list)  # one a group of functions that call each other
    files: list[SourceFile] = field(default_factory=list, repr=False)  # its Go files, as read
    fset: FileSet | None = field(default=None, repr=False)  # what the positions in graphs mean
    named: bool = True  # by a pattern; otherwise it is only needed by one that is
    directory: str = ""
    ours: bool = True  # not of the library, the module cache or a vendor folder
    stages: Stages = field(default_factory=Stages, repr=False)  # times and counts
    # Of a tolerant analysis of a package with errors: functions left out and why, and those that call them.
    broken: dict[str, Message] = field(default_factory=dict)
    unsure: set[str] = field(default_factory=set)
    inline: bool = False  # whether calls were inlined, as go build does; else as with -gcflags=-l
    analysed: bool = True  # otherwise it is only known where it is (`LoadOptions.named_only`)
    refused: bool = False  # goesc has no answer: Go that is not modelled; `errors` says what

    def error_lines(self, cwd: str | os.PathLike[str]) -> list[str]:
        """The errors as a go command run in `cwd` prints them, paths shortened."""
        if not self.directory:
            return [str(error) for error in self.errors]
        return [shorten(str(error), self.directory, os.fspath(cwd)) for error in self.errors]

    def place(self, pos: int) -> Position:
        """A position of a graph, for people: where the code itself stands."""
        return self.fset.position(pos) if self.fset is not None and pos else Position("", 0, 0)

    def calls(self, pos: int) -> tuple[Inlined, ...]:
        """The calls through which the code at a position of a graph came, innermost first."""
        return inlined(self.fset, pos) if self.fset is not None else ()

    def places(self, pos: int) -> tuple[int, ...]:
        """Where the code at a position of a graph stands, then the calls that it came through."""
        if self.fset is None:
            return (pos,)
        written = self.fset.written
        return (written(pos), *(written(site.call) for site in self.fset.calls(pos)))

    def function(self, name: str) -> Function:
        """The function of a name; KeyError if there is none."""
        for function in self.functions:
            if function.name == name:
                return function
        raise KeyError(name)

    def to_networkx(self) -> nx.MultiDiGraph[tuple[int, int]]:
        """All graphs as one. Nodes are (graph, location); edges carry `derefs`, -1 for address-of. Needs networkx."""
        import networkx as nx

        whole: nx.MultiDiGraph[tuple[int, int]] = nx.MultiDiGraph()
        for i, graph in enumerate(self.graphs):
            part = graph.to_networkx()
            whole.add_nodes_from(((i, n), data) for n, data in part.nodes(data=True))
            whole.add_edges_from(((i, a), (i, b), data) for a, b, data in part.edges(data=True))
        return whole


def inlined(fset: FileSet, pos: Pos) -> tuple[Inlined, ...]:
    """The calls through which a position came, innermost first."""
    if not fset.site(pos):
        return ()
    return tuple(Inlined(site.function, fset.position(site.call), fset.written(site.call)) for site in fset.calls(pos))
