"""What a function allocates through the functions that it calls.

    reach = Reach(world, exempt)
    reach.first(package, function)     Found(chain=("fmt.Println", "fmt.Fprintln"), effect=Effect("heap", ...))

Effects are gVisor's kinds. Of calls of the run time that take memory: `heap` (variables, new, composite literals,
conversions that escape), `builtin` (make, append, concatenations, closures that do), `runtime` (where no such verdict
is behind it: channels, assignments to maps, what may outgrow its room on the stack). Of other calls: `interface` and
`dynamic` (they could reach anything), `unknown` (a function whose source is not at hand). Of the function itself:
`stack` (it checks its stack on entry), or `unsure` where only the back end knows whether it does. A call that the
compiler knows the target of is followed, over packages too, breadth first, so that the chain found is a shortest one.
The runtime is not followed: its functions are the allocator's own. Functions without a body (assembly) allocate
nothing.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias, final

from goesc.api import Function, Inlined, Package, RuntimeCall
from goesc.explain.terms import Terms, instance
from goesc.gate.collect import World
from goesc.gate.keys import message_of
from goesc.gate.model import Place
from goesc.gate.scopes import nosplit

LIMIT: Final = 20_000  # functions that one question may visit
_TRUSTED: Final = (
    "runtime",
    "unsafe",
    "internal/abi",
    "internal/cpu",
    "internal/goarch",
    "internal/race",
    "sync/atomic",
)
_BUILTIN: Final = frozenset({"OMAKESLICE", "OMAKEMAP", "OMAKECHAN", "OCLOSURE", "OMETHVALUE", "OAPPEND", "OADDSTR"})
_METHOD: Final = re.compile(rb"\.\s*([^\W\d]\w*)\s*\Z")  # what stands before a call's parenthesis
_LONGEST: Final = 200  # bytes of such a name that are looked at
_WRAPPERS: Final = (".gowrap", ".deferwrap")

Exempt: TypeAlias = Callable[[Package, int], bool]  # (package, position) -> the source exempts what is there
Callee: TypeAlias = "tuple[int, str, Package | None, Function | None, int]"  # position, name, where, function, loops


@final
@dataclass(slots=True, frozen=True)
class Effect:
    kind: str  # heap, builtin, runtime, interface, dynamic, unknown, stack, unsure
    text: str
    package: Package
    pos: int
    asked: RuntimeCall | None = None  # what takes the memory
    inlined: tuple[str, ...] = ()  # the functions whose bodies it came in, that which is called at `pos` first

    @property
    def place(self) -> Place:
        at = self.package.place(self.pos)
        return Place(at.filename, at.line, at.column)


@final
@dataclass(slots=True, frozen=True)
class Found:
    """`call` is the position of the call in the function that was asked about, 0 if the effect is its own."""

    effect: Effect
    chain: tuple[str, ...]
    call: int
    target: int = 0  # where the called function is declared
    where: Package | None = None  # and in which package's positions


@final
class Reach:
    def __init__(self, world: World, exempt: Exempt) -> None:
        self.world = world
        self.exempt = exempt
        self._functions: dict[int, dict[str, Function]] = {}
        self._nosplit: dict[str, frozenset[int]] = {}  # by file: where functions are declared that check no stack

    def function(self, package: Package, name: str) -> Function | None:
        known = self._functions.get(id(package))
        if known is None:
            known = self._functions[id(package)] = {f.name: f for f in package.functions}
        return known.get(name)

    def own(self, package: Package, function: Function) -> Iterator[Effect]:
        """What the function does itself; go and defer wrappers are part of it."""
        for asked in self.allocating(package, function):
            kind, pos = asked.kind, asked.places[-1]
            verdict = asked.allocation
            inlined = _bodies(asked.calls)
            if verdict is not None and verdict.escapes:
                text = message_of(kind, Terms(package).call(asked))
                yield Effect("builtin" if kind in _BUILTIN else "heap", text, package, pos, asked, inlined)
            else:
                yield Effect(
                    "runtime", f"{Terms(package).happens(asked)}, which {asked.takes}", package, pos, asked, inlined
                )
        for call in function.calls:
            places = package.places(call.pos)
            if call.kind != "static" and not self.exempt_at(package, places):
                kind, text = _said(package, call.kind, call.name, places[0])
                yield Effect(kind, text, package, places[-1], inlined=_bodies(package.calls(call.pos)))

    def entry(self, package: Package, function: Function) -> Iterator[Effect]:
        """Whether the function checks its stack on entry: not with //go:nosplit, and surely if it calls others; one
        that calls none does if its frame is large (cmd/internal/obj/x86/obj6.go:preprocess)."""
        file = package.fset.file(function.pos) if package.fset is not None else None
        if file is None or not file.src:
            return
        known = self._nosplit.get(file.name)
        if known is None:
            known = self._nosplit[file.name] = nosplit(file)
        if file.offset(function.pos) in known:
            return
        # Of some functions of these packages the compiler makes instructions.
        calls = any(c.kind != "static" or not _perhaps_instruction(c.package) for c in function.calls)
        sure = calls or bool(function.runtime_calls)
        yield Effect("stack" if sure else "unsure", "the stack may be split on entry", package, function.pos)

    def allocating(self, package: Package, function: Function) -> Iterator[RuntimeCall]:
        """The calls of the run time in its code that take memory, but for those that are exempt."""
        for call in function.runtime_calls:
            if call.may_allocate and not self.exempt_at(package, call.places):
                yield call

    def exempt_at(self, package: Package, places: Sequence[int]) -> bool:
        """Whether what stands in one place, and came to another through calls, is exempt at any of them."""
        return any(self.exempt(package, pos) for pos in places)

    def callees(self, package: Package, function: Function) -> Iterator[Callee]:
        """Every callee that is known; without a function if its source is not at hand."""
        for call in function.calls:
            places = package.places(call.pos)
            if call.kind != "static" or self.exempt_at(package, places):
                continue
            path = call.package or package.path
            if _trusted(path):
                continue
            # Instances and closures are compiled where they are used.
            own = path == package.path or "[" in call.name or (path == "main" and package.name == "main")
            found = self.function(package, call.name) if own else None
            name = instance(call.name)
            if found is not None:
                yield places[-1], name, package, found, call.loops
                continue
            other = self.world.library(path)
            target = self.function(other, call.name) if other is not None else None
            name = f"{path}.{name}"
            if other is not None and target is None:
                continue  # without a body, or an instance that its own package does not have
            yield places[-1], name, other, target, call.loops

    def wrapped(self, package: Package, function: Function) -> list[Function]:
        """The function, and the wrappers of its go and defer statements."""
        out = [function]
        for _, name, where, found, _ in self.callees(package, function):
            if found is not None and where is package and any(w in name for w in _WRAPPERS):
                out.append(found)
        return out

    def effects(self, package: Package, function: Function, kinds: frozenset[str]) -> Iterator[Found]:
        """The function's own effects, and for every call in it the nearest effect of each of `kinds` behind it."""
        for part in self.wrapped(package, function):
            for effect in self._all(package, part, kinds):
                if effect.kind in kinds:
                    yield Found(effect, (), 0)
        for part in self.wrapped(package, function):
            for pos, name, where, target, _ in self.callees(package, part):
                if target is None and "unknown" in kinds:
                    yield Found(Effect("unknown", f"no source of {name} at hand", package, pos), (name,), pos)
                elif target is not None and not any(w in name for w in _WRAPPERS):
                    assert where is not None
                    yield from self._behind(where, target, name, pos, kinds)

    def _all(self, package: Package, function: Function, kinds: frozenset[str]) -> Iterator[Effect]:
        yield from self.own(package, function)
        if "stack" in kinds and not any(w in function.name for w in _WRAPPERS):
            yield from self.entry(package, function)

    def _behind(
        self, package: Package, function: Function, name: str, call: int, kinds: frozenset[str]
    ) -> Iterator[Found]:
        """Breadth first, until one effect of each kind is found."""
        seen = {id(function)}
        missing = set(kinds)
        queue: deque[tuple[Package, Function, tuple[str, ...]]] = deque([(package, function, (name,))])
        while queue and missing and len(seen) < LIMIT:
            where, current, chain = queue.popleft()
            for effect in self._all(where, current, kinds):
                if effect.kind in missing:
                    missing.discard(effect.kind)
                    yield Found(effect, chain, call, function.pos, package)
            for pos, callee, there, target, _ in self.callees(where, current):
                if target is None:
                    if "unknown" in missing:
                        missing.discard("unknown")
                        text = f"no source of {callee} at hand"
                        yield Found(Effect("unknown", text, where, pos), (*chain, callee), call, function.pos, package)
                elif id(target) not in seen:
                    assert there is not None
                    seen.add(id(target))
                    queue.append((there, target, chain if any(w in callee for w in _WRAPPERS) else (*chain, callee)))


def _said(package: Package, kind: str, name: str, pos: int) -> tuple[str, str]:
    """The kind of a call that could reach anything, and its words. That of a method of a type parameter is one through
    a dictionary for the compiler, and through an interface for who reads the source."""
    if kind == "interface":
        return kind, f"call of interface method {name}"
    file = package.fset.file(pos) if package.fset is not None else None
    end = file.offset(pos) if file is not None else 0
    method = None if name or file is None else _METHOD.search(file.src, max(end - _LONGEST, 0), end)
    if method is not None:
        return "interface", f"call of method {method[1].decode('utf-8', 'replace')} of a type parameter"
    terms = Terms(package)
    if terms.is_loop(pos):
        return kind, f"call of the iterator {terms.iterator(pos)}".rstrip()
    return kind, f"call of function value {terms.text(pos, name)}".rstrip()


def _bodies(calls: Sequence[Inlined]) -> tuple[str, ...]:
    """Those of loops over functions are their function's own."""
    return tuple(instance(call.function) for call in reversed(calls) if "-range" not in call.function)


def _perhaps_instruction(path: str) -> bool:
    return path in ("math", "math/bits") or _trusted(path)


def _trusted(path: str) -> bool:
    return path in _TRUSTED or path.startswith(("runtime/internal/", "internal/runtime/"))
