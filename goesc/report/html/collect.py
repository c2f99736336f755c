"""What the page shows, as plain tables: texts are kept once and named by number.

    data = collect(packages, cwd="/m", title="")
    data["texts"][data["files"][0][0]]     'a.go', as the page calls the file
    data["allocations"]                    rows in the order of ALLOCATION

Instances of one generic function that differ in their shapes only are folded into one row with a list of shapes. Names
of files are shown relative to the working folder, or with the import path of their package in front; the page names no
folder of the machine that made it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, final

from goesc.explain.find import calls_apart
from goesc.explain.model import chain
from goesc.explain.text import asked
from goesc.ir.leaks import HEAP as HEAP_SLOT
from goesc.ir.leaks import NUM_RESULTS, RESULT0, Leaks
from goesc.report.graph import SPECIAL, flow_sign, reasons_of, role_of, verdict_of
from goesc.report.html.profile import profile_tables
from goesc.report.why import Forced, Whys
from goesc.source.gcflags import BUILDS
from goesc.source.positions import Position

if TYPE_CHECKING:
    from goesc.api import Allocation, Function, Package, Parameter
    from goesc.explain.model import Explanation, Step
    from goesc.profile.account import Account
    from goesc.source.positions import SourceFile

# Columns of the rows; app.js reads them by these names.
ALLOCATION = (
    "package", "function", "file", "line", "column", "text", "kind", "cause", "heap", "loop", "size", "why", "graph",
    "vertex", "shapes", "constant", "asks", "apart",
)  # fmt: skip
FUNCTION = ("package", "name", "file", "line", "column", "graphs", "heap", "stack", "shapes")
PARAMETER = (
    "package", "path", "function", "name", "file", "line", "column", "verdict", "forced", "loops", "bytes", "whys",
    "by", "moved",
)  # fmt: skip
STEP = ("file", "line", "column", "text", "reason", "words", "start", "width", "flow", "source", "callee")
WHY = ("subject", "sentence", "cause", "sink", "file", "line", "column", "function", "steps")
VERTEX = ("name", "role", "verdict", "function", "file", "line", "column", "loop")
SOURCE_MAX = 4 << 20  # bytes of one file that the page carries


@final
@dataclass(slots=True)
class Texts:
    """Numbers for texts, in the order of their coming."""

    all: list[str] = field(default_factory=list)
    known: dict[str, int] = field(default_factory=dict)

    def __call__(self, text: str) -> int:
        number = self.known.get(text)
        if number is None:
            number = self.known[text] = len(self.all)
            self.all.append(text.encode("utf-8", "replace").decode())  # lone surrogates: names that are no UTF-8
        return number


@final
class Files:
    """Numbers for files and the names that people see."""

    def __init__(self, packages: Iterable[Package], cwd: str, texts: Texts) -> None:
        self._cwd = os.path.join(os.path.normpath(cwd), "") if cwd else ""
        self._texts = texts
        self._numbers: dict[str, int] = {}
        self._roots: list[str] = []  # folders that import paths begin in
        self.rows: list[list[int]] = []  # [name, package or -1, source or -1]
        for package in packages:
            end = os.sep + package.path.replace("/", os.sep)
            if package.directory.endswith(end):
                self._roots.append(package.directory.removesuffix(end) + os.sep)
        self._roots = sorted(set(self._roots), key=len, reverse=True)

    def add(self, file: SourceFile, package: int) -> None:
        number = self(file.name)
        if self.rows[number][1] >= 0:
            return
        source = file.src[:SOURCE_MAX].decode("utf-8", "replace")
        self.rows[number][1:] = [package, self._texts(source)]

    def __call__(self, name: str) -> int:
        number = self._numbers.get(name)
        if number is None:
            number = self._numbers[name] = len(self.rows)
            self.rows.append([self._texts(self.shown(name)), -1, -1])
        return number

    def shown(self, name: str) -> str:
        if self._cwd and name.startswith(self._cwd):
            return name.removeprefix(self._cwd).replace(os.sep, "/")
        for root in self._roots:
            if name.startswith(root):
                return name.removeprefix(root).replace(os.sep, "/")
        parts = name.replace(os.sep, "/").split("/")
        return "/".join(parts[-2:]) if len(parts) > 2 else name


def unshaped(name: str) -> tuple[str, str]:
    """A function's name without its type arguments, and those: F[go.shape.int].func1 -> (F.func1, [go.shape.int])."""
    if "[" not in name:
        return name, ""
    out: list[str] = []
    shape: list[str] = []
    depth = 0
    for c in name:
        depth += c == "["
        (shape if depth else out).append(c)
        depth -= c == "]" and depth > 0
    return "".join(out), "".join(shape)


@final
class Collector:
    """State of one collection."""

    def __init__(self, packages: list[Package], cwd: str) -> None:
        self.packages = packages
        self.texts = Texts()
        self.files = Files(packages, cwd, self.texts)
        self.whys = Whys(packages)
        self.explanations: list[list[Any]] = []
        self._explained: dict[str, int] = {}
        self.forced: dict[tuple[str, str, int], list[int]] = {}  # parameter -> rows of allocations
        self.tags: dict[tuple[str, str, int], str] = {}
        self.allocations: list[list[Any]] = []
        self.functions: list[list[Any]] = []
        self.parameters: list[list[Any]] = []
        self.graphs: list[list[Any]] = []
        self.graph_base: list[int] = []  # of a package: the number of its first graph
        self.row_of: dict[int, int] = {}  # of an allocation, by its identity

    def place(self, at: Position) -> list[int]:
        return [self.files(at.filename) if at.filename else -1, at.line, at.column]

    def shown(self, at: Position) -> str:
        return str(at._replace(filename=self.files.shown(at.filename)))

    def explanation(self, found: Explanation) -> int:
        """The number of an explanation in the table; equal ones are kept once."""
        steps = []
        for i, step in enumerate(found.steps):
            inner = found.callee.get(i)
            steps.append(self._step(step, found.function, self.explanation(inner) if inner is not None else -1))
        t = self.texts
        through = f" ({chain(found.calls, found.function, self.shown)})" if found.calls else ""
        row: list[Any] = [t(found.subject), t(found.sentence + through), t(found.cause), t(found.sink)]
        row += [*self.place(found.position), t(found.function), steps]
        key = repr(row)
        number = self._explained.get(key)
        if number is None:
            number = self._explained[key] = len(self.explanations)
            self.explanations.append(row)
        return number

    def force(self, by: Forced, row: int) -> None:
        key = (by.package, unshaped(by.function)[0], by.number)
        self.tags.setdefault(key, by.tag)
        rows = self.forced.setdefault(key, [])
        if row not in rows[-1:]:
            rows.append(row)

    def _step(self, step: Step, function: str, callee: int) -> list[Any]:
        t = self.texts
        through = f" ({chain(step.calls, function, self.shown)})" if step.calls else ""
        row = [*self.place(step.position), t(step.text), t(step.reason), t(step.words + through)]
        row += [step.start, step.width]
        # A line of a file that the page carries is not carried twice.
        known = row[0] >= 0 and self.files.rows[row[0]][2] >= 0
        return [*row, t(step.flow), t("" if known else step.line), callee]


def collect(
    packages: list[Package], cwd: str = "", title: str = "", account: Account | None = None, picked: str = ""
) -> dict[str, Any]:  # fmt: skip
    """The tables of the page; what JSON takes. Packages that others only import help to explain, and appear if they do
    not compile. With the account of a profile there are its tables too. `picked` says why the release of Go answers."""
    c = Collector(packages, cwd)
    packages = [package for package in packages if package.named or package.errors]
    rows = []
    for number, package in enumerate(packages):
        for file in package.files:
            c.files.add(file, number)
    for number, package in enumerate(packages):
        c.graph_base.append(len(c.graphs))
        for index in range(len(package.graphs)):
            c.graphs.append(_graph(c, package, index))
        _allocations(c, number, package)
        _calls(c, number, package)
        _functions(c, number, package)
        errors = [[*c.place(e.position), c.texts(e.text)] for e in package.errors]
        rows.append([c.texts(package.path), c.texts(package.name), int(package.named), errors])
    for number, package in enumerate(packages):
        _parameters(c, number, package)
    _elsewhere(c)
    from goesc import __version__

    return {
        "version": 1,
        "tool": __version__,
        "title": title or _title(packages),
        "build": BUILDS[any(package.inline for package in packages)],
        "go": next((package.release for package in packages if package.release), ""),
        "picked": picked,
        "packages": rows,
        "files": c.files.rows,
        "allocations": c.allocations,
        "functions": c.functions,
        "parameters": c.parameters,
        "whys": c.explanations,
        "graphs": c.graphs,
        "profile": None if account is None else profile_tables(c, account),
        "texts": c.texts.all,
        "columns": {
            "allocation": ALLOCATION, "function": FUNCTION, "parameter": PARAMETER, "step": STEP, "why": WHY,
            "vertex": VERTEX,
        },
    }  # fmt: skip


def _title(packages: list[Package]) -> str:
    return ", ".join(package.path for package in packages if package.named)[:200]


def _graph(c: Collector, package: Package, index: int) -> list[Any]:
    graph = package.graphs[index]
    t = c.texts
    names = [t(name) for name in graph.functions]
    vertices = [
        [t(v.name), t(role_of(v)), t(verdict_of(v)), v.function, *c.place(package.place(v.pos)), v.loop_depth]
        for v in graph.vertices
    ]
    for i, (role, name) in SPECIAL.items():
        vertices[i][:2] = [t(name), t(role)]
    reasons = reasons_of(graph)
    edges = [
        [source, target, t(flow_sign(derefs)), t(", ".join(reasons(i)))]
        for i, (source, target, derefs) in enumerate(graph.edges)
    ]
    return [names, list(graph.parents), vertices, edges]


def _allocations(c: Collector, number: int, package: Package) -> None:
    folded: dict[tuple[Any, ...], list[Allocation]] = {}
    for a in package.allocations:
        base, _ = unshaped(a.function)
        came = tuple((call.function, call.position) for call in a.calls)
        folded.setdefault((a.position, a.kind, a.expression, base, a.calls and package.place(a.pos), came), []).append(
            a
        )
    base_graph = c.graph_base[number]
    for (_, kind, text, function, _, _), group in folded.items():
        shown = next((a for a in group if a.escapes), group[0])
        found = c.whys.of_allocation(package, shown)
        row = len(c.allocations)
        c.row_of.update((id(a), row) for a in group)
        t = c.texts
        shapes = [[t(unshaped(a.function)[1]), int(a.escapes), a.size] for a in group if "[" in a.function]
        c.allocations.append([
            number, t(function), *c.place(shown.position), t(text), t(kind), t(found.cause), int(shown.escapes),
            int(found.in_loop), shown.size, c.explanation(found), base_graph + shown.graph if shown.graph >= 0 else -1,
            shown.vertex, shapes, int(shown.constant), t("; ".join(asked(found))), 0,
        ])  # fmt: skip
        if shown.escapes and not shown.constant:
            for by in c.whys.forcing(package, shown):
                c.force(by, row)


def _calls(c: Collector, number: int, package: Package) -> None:
    """Rows of calls of the run time that take memory and have no verdict, or one at another line."""
    folded: dict[tuple[Any, ...], Explanation] = {}
    for apart in calls_apart(package):
        for found in apart.explain(c.whys.explainer):
            base, _ = unshaped(found.function)
            folded.setdefault((found.position, found.kind, found.subject, base, found.written, found.outcome), found)
    t = c.texts
    for (at, kind, text, function, _, _), found in folded.items():
        c.allocations.append([
            number, t(function), *c.place(at), t(text), t(kind), t(""), 0, int(found.in_loop), found.size,
            c.explanation(found), -1, -1, [], 0, t("; ".join(asked(found))), 1,
        ])  # fmt: skip


def _functions(c: Collector, number: int, package: Package) -> None:
    where: dict[str, int] = {}
    for index, graph in enumerate(package.graphs):
        for name in graph.functions:
            where.setdefault(name, c.graph_base[number] + index)
    folded: dict[tuple[str, Position], list[Function]] = {}
    for f in package.functions:
        folded.setdefault((unshaped(f.name)[0], f.position), []).append(f)
    for (name, position), group in folded.items():
        t = c.texts
        graphs = [[t(f.name), where[f.name]] for f in group if f.name in where]
        # Wrappers that hand the type arguments over stand beside the shapes they call.
        shapes = [t(shape) for f in group if "go.shape." in (shape := unshaped(f.name)[1])]
        # One allocation of a generic function counts once, however many instances there are.
        verdicts: dict[tuple[Position, str], bool] = {}
        for f in group:
            for a in f.allocations:
                key = (a.position, a.kind)
                verdicts[key] = verdicts.get(key, False) or a.escapes
        heap = sum(verdicts.values())
        c.functions.append([number, t(name), *c.place(position), graphs, heap, len(verdicts) - heap, shapes])


def _parameters(c: Collector, number: int, package: Package) -> None:
    """Rows of those whose contents leave the function, or that live on the heap."""
    folded: dict[tuple[str, str, Position], list[tuple[Function, Parameter, int]]] = {}
    for f in package.functions:
        for i, p in enumerate(f.parameters):
            if p.moved or (p.pointers and (p.to_heap >= 0 or p.to_results)):
                folded.setdefault((unshaped(f.name)[0], p.name, p.position), []).append((f, p, i))
    t = c.texts
    for (function, name, position), group in folded.items():
        f, p, i = group[0]
        by = c.forced.pop((package.path, function, i), [])
        whys = [c.explanation(found) for found in c.whys.of_parameter(package, f, p)]
        words = leak_words(p.leaks, p.moved)
        head = [number, t(package.path), t(function), t(name or "_"), *c.place(position), t(words)]
        c.parameters.append([*head, *_weight(c, by), whys, by, int(p.moved)])


def _elsewhere(c: Collector) -> None:
    """Rows of parameters of functions outside of the page's packages that force allocations in them."""
    t = c.texts
    for (path, function, number), by in c.forced.items():
        words = leak_words(Leaks.parse(c.tags[path, function, number]), False)
        head = [-1, t(path), t(function), t(f"parameter {number + 1}"), -1, 0, 0, t(words)]
        c.parameters.append([*head, *_weight(c, by), [], by, 0])


def _weight(c: Collector, by: list[int]) -> list[int]:
    """How many allocations, how many of them in loops, and their bytes as far as known."""
    size, loop = ALLOCATION.index("size"), ALLOCATION.index("loop")
    rows = [c.allocations[row] for row in by]
    return [len(by), sum(row[loop] for row in rows), sum(max(0, row[size]) for row in rows)]


def leak_words(found: Leaks, moved: bool) -> str:
    """Where what a parameter holds goes, in a phrase."""
    parts = ["the variable itself is on the heap"] if moved else []
    places = {HEAP_SLOT: "leaks to the heap"}
    places.update({RESULT0 + i: f"flows to result {i + 1}" for i in range(NUM_RESULTS)})
    for slot, words in places.items():
        derefs = found.get(slot)
        if derefs >= 0:
            parts.append(("it " if derefs == 0 else "what it points to ") + words)
    return "; ".join(parts)
