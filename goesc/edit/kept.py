"""What is kept of a package that was compiled whole, so that after an edit most of it need not be done again.

    kept = remember(output)                         # bytes; None if the package is small or uses //line
    unpack(kept).segments                           # what was printed, by phase and function

Of each function there is a footprint: whom it names before and after inlining, which package-level objects and imports
it uses, which instances of generics it needs, which functions of other packages were inlined into it. Where that is as
before, so is the order of functions, and with it that of all lines. The values are tables of text and numbers.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Sequence
from typing import final

import msgspec

from goesc.check.info import CheckedPackage
from goesc.drive import stages
from goesc.edit.functions import Functions
from goesc.facts.exportdata import Key
from goesc.facts.session import func_key
from goesc.ir.closure_names import without_hash
from goesc.ir.events import Event, show_in
from goesc.ir.events import lines as lines_of
from goesc.ir.inl import NEVER, cost_of
from goesc.ir.nodes import ExprNode, Name, SelectorExpr
from goesc.ir.nodes import Func as IRFunc
from goesc.ir.program import Program
from goesc.ir.trace import Phase, Trace, names_of, root_of
from goesc.ir.visit import walk_with_closures
from goesc.source.cachedir import key_of
from goesc.source.positions import FileSet, Pos
from goesc.syntax import ast
from goesc.types.model import Type
from goesc.types.objects import Func, Object, Package, PkgName, Var
from goesc.types.typestring import type_string

VERSION = 3
SMALLEST = 20_000  # bytes of source; below, a package is compiled whole as quickly

_INSTANCE = re.compile(r"(?<![\w.])(?!map\[)[\w.]*\w\[")  # of a generic type, in a type's text
_ELSEWHERE = -1  # number of the file of a line that stands in none of the package's
# Phases that say nothing of most functions: what is empty there is left out.
_RARE = frozenset({Phase.RESOLVING, Phase.WRAPPING, Phase.BOUNDS})


class Line(msgspec.Struct, array_like=True):
    """A line about a place of the package; of another place the text is the whole line."""

    file: int
    at: int  # offset
    text: str


class Segment(msgspec.Struct, array_like=True):
    """What a phase said of some functions. `owners` are declared functions, by key; "" stands for initialisers,
    wrappers and what is declared elsewhere. While bodies are read each line is one, and its text the name."""

    phase: int
    names: list[str]
    owners: list[str]
    lines: list[Line]


class Footprint(msgspec.Struct, array_like=True):
    before: list[str]  # whom it names before anything is inlined
    resolved: list[str]  # and once calls are devirtualised, if any were
    after: list[str]  # and in the end
    uses: list[str]
    bringers: list[str]  # functions of other packages that were inlined and brought instances


class Function(msgspec.Struct, array_like=True):
    """A declared function that has a body. `span` are the offsets of its receiver or name and of the braces."""

    key: str
    file: int
    span: tuple[int, int, int]
    name: str = ""
    tags: list[str] | None = None  # None for generic ones
    cost: int = NEVER  # of inlining it
    footprint: Footprint | None = None
    foreign: list[str] = []  # functions of other packages that were inlined into it
    reach: str = ""  # of one that can be inlined: a digest of what its body leads to


class Kept(msgspec.Struct, array_like=True):
    version: int
    sources: list[bytes]
    functions: list[Function]  # file by file, in the order of declaration
    segments: list[Segment]
    # Functions that those name which are no declared ones: initialisers, wrappers, instances. Before and after.
    elsewhere_before: list[str]
    elsewhere: list[str]
    foreign: list[str]  # inlined into those
    passed_on: list[Key] | None


def pack(kept: Kept) -> bytes:
    return zlib.compress(msgspec.msgpack.encode(kept), 1)


def unpack(data: bytes) -> Kept | None:
    try:
        kept = msgspec.msgpack.decode(zlib.decompress(data), type=Kept)
    except (zlib.error, msgspec.DecodeError):
        return None
    return kept if kept.version == VERSION else None


def remember(output: stages.Output) -> bytes | None:
    """What `patch.redo` needs about a package that was compiled whole without errors."""
    checked, program, trace = output.checked, output.program, output.trace
    sources = [file.src for file in output.unit.files]
    if checked is None or program is None or trace is None or output.errors or sum(map(len, sources)) < SMALLEST:
        return None
    if program.rests_on_all:
        return None
    places = Places(output.fset, checked.files)
    places.functions.bind(checked)
    if len(checked.files) != len(sources) or any(file.directives for file in places.files):
        return None
    functions = places.spans()
    found = Found(program, trace, checked, places)
    for key, fn in found.functions.items():
        found.describe(functions[key], fn)
    kept = Kept(
        VERSION, sources, list(functions.values()), found.segments(), list(found.elsewhere_before),
        list(found.elsewhere), found.foreign.get("", []),
        None if output.passed_on is None else sorted(output.passed_on),
    )  # fmt: skip
    return pack(kept)


# --- Places and lines --------------------------------------------------------------------------------------------


@final
class Places:
    """Where the declared functions of a package are, and lines about them."""

    def __init__(self, fset: FileSet, files: Sequence[ast.File]) -> None:
        self.fset = fset
        self._show = show_in(fset)
        self.functions = Functions(fset, files)
        self.files = self.functions.files
        self.numbers = {file.base: number for number, file in enumerate(self.files)}

    def spans(self) -> dict[str, Function]:
        """Where they are, by key, as offsets."""
        found = {}
        for key in self.functions.decls:
            start, brace, end = self.functions.spans[key]
            file = self.functions.file(key)
            span = file.offset(start), file.offset(brace), file.offset(end)
            found[key] = Function(key, self.numbers[file.base], span)
        return found

    def lines(self, events: Iterable[Event]) -> list[Line]:
        """What -m=1 prints, whose texts name no places."""
        return [self._line(self.fset.outermost(pos), text) for pos, text in lines_of(events, self._show, 1)]

    def _line(self, pos: Pos, text: str) -> Line:
        file = self.fset.file(pos) if pos else None
        number = self.numbers.get(file.base, _ELSEWHERE) if file is not None else _ELSEWHERE
        if number == _ELSEWHERE or file is None:
            return Line(_ELSEWHERE, 0, f"{self.fset.position(pos)}: {text}" if pos else text)
        return Line(number, file.offset(pos), text)

    def shown(self, line: Line) -> tuple[Pos, str]:
        return (0, line.text) if line.file == _ELSEWHERE else (self.files[line.file].pos(line.at), line.text)

    def owner(self, fn: IRFunc) -> str:
        """The declared function of the package that fn belongs to; "" for none."""
        return "" if root_of(fn).wrapper else self.functions.owner(fn)


# --- What a compilation leaves ------------------------------------------------------------------------------------


@final
class Found:
    """The traces of the declared functions of a program, and of the rest of it."""

    def __init__(self, program: Program, trace: Trace, checked: CheckedPackage, places: Places) -> None:
        self.program = program
        self.trace = trace
        self.places = places
        self.functions: dict[str, IRFunc] = {}
        self.elsewhere: dict[str, None] = {}
        self.elsewhere_before: dict[str, None] = {}
        self.foreign: dict[str, list[str]] = {}
        self._bringers: dict[str, list[str]] = {}
        self._uses = uses(checked, places)
        self._type_texts: dict[Type, str] = {}
        for fn in program.funcs:
            owner = places.owner(fn)
            if not owner or fn.dupok:
                self.elsewhere.update(dict.fromkeys(names_of(fn, program.pkg)))
                self.elsewhere_before.update(dict.fromkeys(trace.before.get(fn, ())))
            elif not fn.is_closure and fn.oclosure is None:
                self.functions[owner] = fn
        for caller, callee in trace.foreign:
            owner, name = places.owner(caller), _full_name(callee)
            self.foreign.setdefault(owner, []).append(name)
            if callee in trace.bringers:
                self._bringers.setdefault(owner, []).append(name)

    def describe(self, function: Function, fn: IRFunc) -> None:
        """Enter what is found of one of the functions."""
        key, pkg, trace = function.key, self.program.pkg, self.trace
        function.name, function.tags, function.cost = fn.nname.sym, fn.nname.tags, cost_of(fn)
        function.footprint = Footprint(
            trace.before.get(fn, []), trace.resolved.get(fn, []), names_of(fn, pkg), sorted(self._uses.get(key, ())),
            list(dict.fromkeys(self._bringers.get(key, ()))),
        )  # fmt: skip
        function.foreign = list(dict.fromkeys(self.foreign.get(key, ())))
        function.reach = self._reach(fn) if function.cost != NEVER else ""

    def _reach(self, fn: IRFunc) -> str:
        """A digest of the types and functions that importing packages meet in a body that they may inline."""
        texts = set()
        body = fn.inl.template if fn.inl is not None else None
        for n in walk_with_closures(body or fn):
            if isinstance(n, ExprNode) and n.type is not None:
                text = self._type_texts.get(n.type)
                if text is None:
                    text = self._type_texts[n.type] = type_string(n.type)
                if "." in text:  # it names a type, to which methods may belong
                    texts.add(text)
            name = n if type(n) is Name else n.func_name if type(n) is SelectorExpr else None
            if name is not None and isinstance(name.obj, Func):
                texts.add(_full_name(name.obj))
        return key_of(["reach", *sorted(texts)])

    def segments(self) -> list[Segment]:
        places, events, marks = self.places, self.trace.events, self.trace.marks
        first = marks[0][2] if marks else len(events)
        found = []
        for event in events[:first]:
            owner = places.functions.at(event.pos)
            found += [Segment(Phase.READING, [line.text], [owner], [line]) for line in places.lines([event])]
        for phase, funcs, start, end in self.trace.stretches():
            lines = places.lines(events[start:end])
            if lines or phase not in _RARE:
                owners = sorted({places.owner(fn) for fn in funcs}) or [""]
                found.append(Segment(phase, [without_hash(fn.nname.sym) for fn in funcs], owners, lines))
        return found


def _full_name(func: Func) -> str:
    return f"{func.pkg.path if func.pkg is not None else ''}.{func_key(func.origin or func)}"


def uses(checked: CheckedPackage, places: Places) -> dict[str, set[str]]:
    """By function: the variables, functions and imports that it uses, and the instances that it needs."""
    found: dict[str, set[str]] = {}
    at = places.functions.at

    def note(pos: Pos, text: str) -> None:
        key = at(pos)
        if key:
            found.setdefault(key, set()).add(text)

    texts: dict[Object, str] = {}
    for name, obj in checked.info.uses.items():
        text = texts.get(obj)
        if text is None:
            text = texts[obj] = _used(obj, checked.pkg)
        if text:
            note(name.pos, text)
    kinds: dict[Type, str] = {}
    for expr, tv in checked.info.types.items():
        if tv.type is None:
            continue
        instance = kinds.get(tv.type)
        if instance is None:
            whole = type_string(tv.type)
            instance = kinds[tv.type] = whole if _INSTANCE.search(whole) else ""
        if instance:
            note(expr.pos, f"type {instance}")
    for name, used in checked.info.instances.items():
        note(name.pos, f"{name.value}[{', '.join(type_string(t) for t in used.targs)}]")
    return found


def _used(obj: Object, pkg: Package) -> str:
    """An import, or a variable or function at the top of the package; "" for what else a name may mean."""
    if isinstance(obj, PkgName):
        return f"import {obj.imported.path}"
    if obj.pkg is not pkg:
        return ""
    if isinstance(obj, Func):
        return func_key(obj)
    return obj.name if isinstance(obj, Var) and obj.parent is pkg.scope else ""
