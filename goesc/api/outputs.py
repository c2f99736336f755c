"""From what the compiler's stages gave to the library's classes.

    package_of(output)                ->   Package("p", diagnostics=[...], allocations=[...])
    package_of_draft(draft(...))      ->   the same of a package with errors, as far as it could be analysed

What allocations take is asked of goesc.allocs; `told_here` and `told_elsewhere` are what plans tell of an output.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from goesc.allocs import calls as calls_
from goesc.allocs.calls import listing_name
from goesc.allocs.memory import Accounts
from goesc.allocs.words import asked_by
from goesc.api.model import Allocation, Function, Inlined, Message, Package, Parameter, RuntimeCall, inlined
from goesc.drive import stages
from goesc.facts.session import Session
from goesc.ir.calls import calls_of
from goesc.ir.events import Explained, InliningCall, Outcome, show_in
from goesc.ir.nodes import Func as IRFunc
from goesc.ir.nodes import Node
from goesc.ir.types_fmt import Names
from goesc.source.errors import in_order
from goesc.source.gcflags import GcFlags
from goesc.source.positions import Pos, Position

if TYPE_CHECKING:
    from goesc.edit.draft import Draft
    from goesc.source.errors import Diagnostic
    from goesc.source.positions import FileSet, SourceFile
    from goesc.source.unit import Unit


def told_here(
    output: stages.Output, flags: GcFlags, session: Session, calls: bool, allocs: bool, tolerant: bool
) -> Package | None:
    """A package that shares the session's files; None if there is nothing to be said of it."""
    if not (flags.level or output.errors):
        return None
    if tolerant and output.errors:
        from goesc.edit.draft import draft

        package = package_of_draft(draft(output.unit, flags, session), flags.inlining)
        package.errors = package.errors or _messages(output, output.errors)
        return package
    return package_of(output, calls, flags.inlining, allocs)


def told_elsewhere(output: stages.Output, flags: GcFlags, calls: bool, allocs: bool) -> Package | None:
    """A package as it travels: of other packages' files only those have their texts in which something of it stands,
    as instances of their generic functions do. None if there is nothing to be said of it."""
    if not (flags.level or output.errors):
        return None
    package = package_of(output, calls, flags.inlining, allocs)
    places = {function.pos for function in package.functions} | {found.pos for found in package.allocations}
    places |= {call.pos for call in package.runtime_calls}
    places |= {vertex.pos for graph in package.graphs for vertex in graph.vertices}
    for function in package.functions:
        places |= {call.pos for call in function.calls}
    spoken_of = {file.name for pos in places if (file := output.fset.file(pos)) is not None}
    own = {file.path for file in output.unit.files}
    package.fset = output.fset.without_texts(own | spoken_of)
    package.files = _own_files(package.fset, output.unit)
    return package


def _own_files(fset: FileSet, unit: Unit) -> list[SourceFile]:
    """The files of a package that was compiled just now: one made for a test may share them with others."""
    paths = {file.path for file in unit.files}
    return list({file.name: file for file in fset.files if file.name in paths}.values())


def _message(output: stages.Output, error: Diagnostic) -> Message:
    return Message(output.fset.position(error.pos), error.text)


def _messages(output: stages.Output, errors: Sequence[Diagnostic]) -> list[Message]:
    """All of them, in gc's order; equal neighbours once."""
    told = [_message(output, error) for error in in_order(errors, output.fset)[0]]
    return [message for i, message in enumerate(told) if not i or message != told[i - 1]]


def package_of_draft(found: Draft, inline: bool = False) -> Package:
    """The functions that were analysed, as a package."""
    output = found.output
    errors, output.errors = output.errors, []
    package = package_of(output, inline=inline, allocs=True)
    output.errors = errors
    package.errors = _messages(output, errors)
    package.diagnostics.sort(key=lambda line: (line.position.filename, line.position.line, line.position.column))
    package.broken = {key: _message(output, error) for key, error in found.broken.items() if key in found.places.decls}
    package.unsure = found.unsure
    return package


def package_of(output: stages.Output, calls: bool = False, inline: bool = False, allocs: bool = False) -> Package:
    """What one package gave, for people; `calls` fills `Function.calls`, `allocs` `runtime_calls`, `inline` says how it
    was compiled."""
    fset = output.fset
    written = fset.written

    def place(pos: Pos) -> Position:
        return fset.position(fset.outermost(pos))

    package = Package(output.unit.import_path, output.unit.name, fset=fset, inline=inline)
    package.named, package.directory, package.ours = output.unit.named, output.unit.dir, output.unit.ours
    package.stages = output.stages
    package.files = _own_files(fset, output.unit)
    package.errors = _messages(output, output.errors)
    package.diagnostics = [Message(place(pos), text) for pos, text in output.lines]
    package.inlined = [
        Inlined(event.callee, place(event.pos), written(fset.outermost(event.pos)))
        for event in output.events
        if isinstance(event, InliningCall)
    ]
    analysis = output.analysis
    if analysis is None or output.program is None:
        return package
    reasons = _reasons(output)
    functions: dict[IRFunc, Function] = {}
    accounts = Accounts(output.program, analysis)
    for func, params in analysis.params.items():
        parameters = [
            Parameter(p.name, place(p.pos), p.tag, p.moved, written(p.pos), p.batch, p.vertex, p.pointers)
            for p in params
        ]
        functions[func] = Function(func.nname.sym, place(func.pos), parameters, pos=written(func.pos))
        if calls:
            functions[func].calls = calls_of(func)
    verdicts: dict[Node, Allocation] = {}
    for found, memory in accounts.told():
        at = place(found.pos)
        why = reasons.get((found.pos, found.text), ())
        inside = functions[found.function].name if found.function in functions else ""
        allocation = Allocation(
            at, found.source, found.kind, found.escapes, why, inside, found.loops, memory, found.batch, found.vertex,
            written(found.pos), inlined(fset, found.pos), found.text,
        )  # fmt: skip
        package.allocations.append(allocation)
        verdicts[found.node] = allocation
        if found.function in functions:
            functions[found.function].allocations.append(allocation)
    if allocs:
        names = Names(output.program.pkg, source=True)
        package.runtime_calls = _runtime_calls(accounts.calls, names, functions, verdicts, fset)
    package.functions = list(functions.values())
    for function in package.functions:
        function.package = package
    for graph in analysis.batches:
        accounts.measure(graph)
    package.graphs = analysis.batches
    return package


def _runtime_calls(
    calls: Sequence[calls_.RuntimeCall], names: Names, functions: Mapping[IRFunc, Function],
    verdicts: Mapping[Node, Allocation], fset: FileSet,
) -> list[RuntimeCall]:  # fmt: skip
    """The calls, which also go to the functions in whose code they are."""
    out: list[RuntimeCall] = []
    symbols: dict[IRFunc, str] = {}
    for call in calls:
        symbol = symbols.get(call.func) or symbols.setdefault(call.func, listing_name(call.func))
        verdict = verdicts.get(call.node) if call.node is not None else None
        out.append(RuntimeCall(
            call.runtime, fset.position(call.pos), symbol, call.when, call.size, call.room, call.objects, call.loops,
            verdict, fset.written(call.pos), inlined(fset, call.pos), call.func.nname.sym,
            *((verdict.kind, verdict.expression) if verdict is not None else asked_by(call.node, names)),
        ))  # fmt: skip
        if call.func in functions:
            functions[call.func].runtime_calls.append(out[-1])
    return out


def _reasons(output: stages.Output) -> dict[tuple[Pos, str], tuple[str, ...]]:
    """gc's explanations by place and expression, if there are any."""
    show = show_in(output.fset)
    return {
        (event.pos, event.subject): tuple(text.strip() for text in event.reasons(show))
        for event in output.events
        if isinstance(event, Explained) and event.outcome is not Outcome.LEAKS
    }
