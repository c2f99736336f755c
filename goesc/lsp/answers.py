"""Findings as the language server protocol's objects: plain functions from a page to what an editor shows.

    hints(Page(view, path, settings, PositionCodec("utf-16"), documents), (0, 99))
    [InlayHint(position=10:5, label="heap: returned, 8 bytes", tooltip=..., padding_left=True)]

Lines and characters are counted from 0; characters are those of the encoding agreed with the editor.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, final

from lsprotocol import types as lsp

from goesc.advice.model import Verified
from goesc.advice.text import changed_lines
from goesc.allocs.words import many
from goesc.explain.model import Explanation, Step
from goesc.explain.terms import described, unnamed
from goesc.explain.text import amounts
from goesc.lsp.settings import SEVERITIES, Settings
from goesc.lsp.workspace import Finding, Placed, View, Workspace
from goesc.release.model import SIZE_CLASSES
from goesc.source.gcflags import BUILD_WORDS

if TYPE_CHECKING:
    from pygls.workspace import PositionCodec

SOURCES = ("goesc -l", "goesc")  # of diagnostics, by whether calls are inlined
ALONE = range(
    16, 513
)  # bytes of objects that share no block with others, and have no header (runtime/malloc.go:mallocgc)
ADVISED_BYTES = 64 << 10  # of a package's files up to which edits are tried unasked: that analyses it again


@final
@dataclass(slots=True, frozen=True)
class Page:
    """A file in an editor, and how the editor is spoken to."""

    view: View
    path: str
    settings: Settings
    codec: PositionCodec
    documents: Mapping[str, lsp.OptionalVersionedTextDocumentIdentifier]  # open files
    versions: bool = False  # whether edits may say of which version they are


# --- Places ----------------------------------------------------------------------------------------


def range_of(placed: Placed, codec: PositionCodec) -> lsp.Range:
    finding = placed.finding
    start = characters(finding.source, finding.start, codec)
    end = characters(finding.source, finding.start + finding.width, codec)
    return lsp.Range(lsp.Position(placed.line - 1, start), lsp.Position(placed.line - 1, end))


def characters(source: bytes, offset: int, codec: PositionCodec) -> int:
    """Bytes of a line as characters of an encoding."""
    return int(codec.client_num_units(source[:offset].decode("utf-8", "replace")))


def position_at(text: bytes, offset: int, codec: PositionCodec) -> lsp.Position:
    """Where a byte of a text is."""
    first = text.rfind(b"\n", 0, offset) + 1
    return lsp.Position(text.count(b"\n", 0, offset), characters(text[first:offset], offset - first, codec))


def _step_location(page: Page, finding: Finding, step: Step, uris: dict[str, str]) -> lsp.Location | None:
    name = step.position.filename
    uri = uris.get(name)
    if uri is None:
        uri = uris[name] = Path(name).as_uri() if Path(name).is_absolute() else ""
    known = finding.made.texts.get(name) is not None
    line = page.view.line_now(finding.made, name, step.position.line) if known else step.position.line
    if not line or not uri:
        return None
    source = step.line.encode()
    start = max(step.start - 1, 0)
    first = lsp.Position(line - 1, characters(source, start, page.codec))
    last = lsp.Position(line - 1, characters(source, start + step.width, page.codec))
    return lsp.Location(uri, lsp.Range(first, last))


# --- Diagnostics -----------------------------------------------------------------------------------


def diagnostics(page: Page) -> list[lsp.Diagnostic]:
    """What is on the heap, and what leaks; nothing about errors, which are gopls's."""
    view, settings = page.view, page.settings
    out: dict[tuple[int, int, str], lsp.Diagnostic] = {}  # by place and words: instances of generic code say the same
    uris: dict[str, str] = {}
    for placed in view.findings(page.path):
        finding = placed.finding
        level = settings.heap if finding.on_heap else settings.leaks if finding.parameter is not None else "off"
        if level == "off":
            continue
        for explanation in finding.explanations():
            steps = {(step.position, step.start, step.width): step for step in reversed(explanation.steps)}
            related = [
                lsp.DiagnosticRelatedInformation(where, step.words)
                for step in reversed(steps.values())  # the first at each place; hover has them all
                if (where := _step_location(page, finding, step, uris)) is not None
            ]
            told = lsp.Diagnostic(
                range_of(placed, page.codec),
                explanation.sentence + _doubt(view, finding),
                severity=SEVERITIES[level],
                code=explanation.cause,
                source=SOURCES[view.inline],
                related_information=related,
            )
            out.setdefault((placed.line, finding.start, told.message), told)
    return list(out.values())


def _doubt(view: View, finding: Finding) -> str:
    if finding.owner not in view.unsure:
        return ""
    return " (a function called here has errors: this may be too much)"


# --- Inlay hints -----------------------------------------------------------------------------------


def hints(page: Page, lines: tuple[int, int]) -> list[lsp.InlayHint]:
    """A word on each allocation on the heap and each parameter that leaks, in lines counted from 0."""
    out: dict[tuple[int, int, str, str], lsp.InlayHint] = {}  # instances of generic code say the same
    for placed in page.view.findings(page.path):
        finding = placed.finding
        if not lines[0] <= placed.line - 1 <= lines[1]:
            continue
        label = _label(finding, page.settings)
        if not label:
            continue
        if finding.owner in page.view.unsure:
            label += "?"
        text = "\n\n".join(_told(e) for e in finding.explanations()) + _doubt(page.view, finding)
        text += f"\n\n{BUILD_WORDS[page.view.inline]}"
        end = range_of(placed, page.codec).end
        hint = lsp.InlayHint(end, label, tooltip=lsp.MarkupContent(lsp.MarkupKind.PlainText, text), padding_left=True)
        out.setdefault((end.line, end.character, label, text), hint)
    return list(out.values())


def _label(finding: Finding, settings: Settings) -> str:
    if finding.on_heap and settings.hint_heap:
        label = "heap: " + ", ".join(dict.fromkeys(e.cause.replace("-", " ") for e in finding.explanations()))
        size = finding.allocation.size if finding.allocation is not None else -1
        return f"{label}, {many(size, 'byte')}" if size > 0 and settings.hint_sizes else label
    if finding.parameter is not None and not finding.on_heap and settings.hint_leaks:
        return "leaks: " + ", ".join(dict.fromkeys(_sink(e) for e in finding.explanations()))
    return ""


def _told(explanation: Explanation) -> str:
    """The sentence, and what it takes of memory."""
    facts = _facts(explanation)
    return f"{explanation.sentence}\n{', '.join(facts)}" if facts else explanation.sentence


def _facts(explanation: Explanation) -> list[str]:
    facts = amounts(explanation)
    if explanation.verdict == "heap" and explanation.within is None and explanation.size in ALONE:
        taken = SIZE_CLASSES[bisect_left(SIZE_CLASSES, explanation.size)]
        if taken != explanation.size:
            facts.append(f"of which the allocator makes {taken}")
    return facts + (["in a loop"] if explanation.in_loop else [])


def _sink(explanation: Explanation) -> str:
    what = "content to " if explanation.derefs > 0 else ""
    sink = unnamed(explanation.sink).removeprefix("a ") or explanation.sink
    return what + ("heap" if sink in ("{heap}", "") else sink)


# --- Hover -----------------------------------------------------------------------------------------


def _under(page: Page, place: lsp.Position) -> list[Placed]:
    """What covers a position, the narrowest first."""
    found = []
    for placed in page.view.findings(page.path):
        if placed.line - 1 == place.line:
            covered = range_of(placed, page.codec)
            if covered.start.character <= place.character <= covered.end.character:
                found.append(placed)
    found.sort(key=lambda placed: placed.finding.width)
    return found


def hover(workspace: Workspace, page: Page, place: lsp.Position) -> lsp.Hover | None:
    """The explanation of what is under the cursor, and what would keep it off the heap."""
    view = page.view
    found = _under(page, place)
    parts: dict[str, None] = {}
    for placed in found:
        told = ["\n".join(markdown(view, placed.finding, e)) for e in placed.finding.explanations()]
        if told and _is_soon_tried(workspace, view):
            told[-1] += "".join(f"\n\n{text}" for text in map(_advised, workspace.advice(view, placed)))
        parts.update(dict.fromkeys(told))
    if not parts:
        return None
    text = "\n\n---\n\n".join(parts) + f"\n\n*{BUILD_WORDS[view.inline]}*"
    return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, text), range_of(found[0], page.codec))


def _is_soon_tried(workspace: Workspace, view: View) -> bool:
    """Whether trying an edit takes so little that nobody has to ask for it."""
    return workspace.tries(view) or sum(map(len, view.now.values())) <= ADVISED_BYTES


def _advised(found: Verified) -> str:
    """An edit that was tried, with the lines that change; a code action carries it out."""
    lines = changed_lines(found)
    shown = "\n".join(["```diff", *(f"{sign} {line}" for sign, line in lines), "```"]) if lines else ""
    return f"**To avoid it**: {_escape(found.words)}\n{shown}"


def markdown(view: View, finding: Finding, explanation: Explanation, depth: int = 0) -> Iterator[str]:
    """The sentence, then a list of steps, those of callees inside."""
    indent = "   " * depth
    doubt = _doubt(view, finding) if not depth else ""
    yield f"{indent}**{_escape(explanation.head)}**: {_escape(explanation.because)}{doubt}"
    facts = [] if depth else _facts(explanation)
    if facts:
        yield f"\n{indent}*{_escape(', '.join(facts))}*"
    yield ""
    for number, step in enumerate(explanation.steps):
        at = step.position
        line = view.line_now(finding.made, at.filename, at.line) if at.filename in finding.made.texts else at.line
        line = line or at.line
        source = step.line.strip()
        shown = f"  {_code(source)}" if source else ""
        yield f"{indent}{number + 1}. {_escape(step.words)} ({Path(at.filename).name}:{line}){shown}"
        callee = explanation.callee.get(number)
        if callee is not None:
            yield from markdown(view, finding, callee, depth + 1)


def _escape(text: str) -> str:
    return "".join("\\" + c if c in "\\`*_{}[]<>#|~" else c for c in text)


def _code(text: str) -> str:
    fence = "``" if "`" in text else "`"
    pad = " " if "`" in text else ""
    return f"{fence}{pad}{text}{pad}{fence}"


# --- Code actions ----------------------------------------------------------------------------------


def actions(
    workspace: Workspace, page: Page, asked: lsp.CodeActionParams, unwanted: Callable[[], bool]
) -> list[lsp.CodeAction]:
    """Edits that keep what stands in a range off the heap, or from leaking. Each was tried on the text of now; none,
    once nobody wants them any more, or if nobody asked and it takes long."""
    out: dict[str, lsp.CodeAction] = {}
    if asked.context.trigger_kind == lsp.CodeActionTriggerKind.Automatic and not _is_soon_tried(workspace, page.view):
        return []
    for placed in page.view.findings(page.path):
        if unwanted():
            return []
        finding, where = placed.finding, range_of(placed, page.codec)
        if not _overlap(where, asked.range):
            continue
        for found in workspace.advice(page.view, placed):
            title = _title(finding, found)
            mended = [one for one in asked.context.diagnostics if _is_about(one, where)]
            out.setdefault(
                title, lsp.CodeAction(title, lsp.CodeActionKind.QuickFix, mended or None, edit=_edit(page, found))
            )
    return list(out.values())


def _is_about(diagnostic: lsp.Diagnostic, where: lsp.Range) -> bool:
    """Whether a diagnostic, as an editor sends it back, is goesc's of that place."""
    return diagnostic.source in SOURCES and diagnostic.range.start == where.start


def _title(finding: Finding, found: Verified) -> str:
    if finding.allocation is not None:
        return f"Keep {described(finding.allocation.expression)} off the heap: {found.words}"
    name = finding.parameter.name if finding.parameter is not None else ""
    return f"Keep {name} from leaking: {found.words}"


def _edit(page: Page, found: Verified) -> lsp.WorkspaceEdit:
    """The edit in the protocol's words, by file."""
    out: dict[str, list[lsp.TextEdit]] = {}
    for c in found.edit.changes:
        text = page.view.now[c.path]
        start, end = (position_at(text, offset, page.codec) for offset in (c.start, c.end))
        out.setdefault(c.path, []).append(lsp.TextEdit(lsp.Range(start, end), c.text))
    documents = {
        path: page.documents.get(path) or lsp.OptionalVersionedTextDocumentIdentifier(Path(path).as_uri(), None)
        for path in out
    }
    if page.versions:
        return lsp.WorkspaceEdit(
            document_changes=[lsp.TextDocumentEdit(documents[path], edits) for path, edits in out.items()]
        )
    return lsp.WorkspaceEdit({documents[path].uri: edits for path, edits in out.items()})


def _overlap(a: lsp.Range, b: lsp.Range) -> bool:
    """Whether an editor that asks about `b` means `a`: they touch, or the cursor is somewhere on the line."""
    if b.start == b.end and a.start.line == b.start.line:
        return True
    return (a.start.line, a.start.character) <= (b.end.line, b.end.character) and (
        b.start.line,
        b.start.character,
    ) <= (a.end.line, a.end.character)
