"""Findings as the language server protocol's objects: plain functions from a view to what an editor shows.

    hints(view, path, (0, 99), settings, "utf-16")
    [InlayHint(position=10:5, label="heap: returned", tooltip=..., padding_left=True)]

Lines and characters are counted from 0; characters are those of the encoding agreed with the editor.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, final

from lsprotocol import types as lsp

from goesc.advice.model import Verified
from goesc.explain.model import Explanation, Step
from goesc.explain.terms import described, unnamed
from goesc.explain.text import amounts
from goesc.lsp.workspace import Finding, Placed, View, Workspace
from goesc.source.gcflags import BUILD_WORDS

SOURCES = ("goesc -l", "goesc")  # of diagnostics, by whether calls are inlined
_SEVERITIES = {
    "hint": lsp.DiagnosticSeverity.Hint,
    "information": lsp.DiagnosticSeverity.Information,
    "warning": lsp.DiagnosticSeverity.Warning,
}


@final
@dataclass(slots=True, frozen=True)
class Settings:
    """What an editor's user can choose; docs/lsp.md."""

    heap: str = "hint"  # severity of what is on the heap: "hint", "information", "warning" or "off"
    leaks: str = "off"  # of parameters that leak
    hint_heap: bool = True
    hint_leaks: bool = True
    tags: tuple[str, ...] = ()
    inlining: bool | None = None  # which build is answered for; None: what the server was started with


def settings_of(given: object) -> Settings:
    """Settings as an editor sends them; what makes no sense there counts as not given."""
    value = given.get("goesc", given) if isinstance(given, Mapping) else {}
    diagnostics, inlay = _part(value, "diagnostics"), _part(value, "inlayHints")
    tags, inlining = (value.get("tags"), value.get("inlining")) if isinstance(value, Mapping) else (None, None)
    default = Settings()
    return Settings(
        _severity(diagnostics.get("heap"), default.heap),
        _severity(diagnostics.get("leaks"), default.leaks),
        inlay.get("heap") is not False,
        inlay.get("leaks") is not False,
        tuple(tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else (),
        inlining if isinstance(inlining, bool) else None,
    )


def _part(value: object, name: str) -> Mapping[str, Any]:
    part = value.get(name) if isinstance(value, Mapping) else None
    return part if isinstance(part, Mapping) else {}


def _severity(given: object, default: str) -> str:
    return given if isinstance(given, str) and (given in _SEVERITIES or given == "off") else default


# --- Places ----------------------------------------------------------------------------------------


def characters(source: bytes, offset: int, encoding: str) -> int:
    """Bytes of a line as characters of an encoding."""
    if encoding == "utf-8":
        return offset
    text = source[:offset].decode("utf-8", "replace")
    return len(text) if encoding == "utf-32" else len(text.encode("utf-16-le")) // 2


def range_of(placed: Placed, encoding: str) -> lsp.Range:
    finding = placed.finding
    start = characters(finding.source, finding.start, encoding)
    end = characters(finding.source, finding.start + finding.width, encoding)
    return lsp.Range(lsp.Position(placed.line - 1, start), lsp.Position(placed.line - 1, end))


def _step_location(
    view: View, finding: Finding, step: Step, encoding: str, uris: dict[str, str]
) -> lsp.Location | None:
    name = step.position.filename
    uri = uris.get(name)
    if uri is None:
        uri = uris[name] = Path(name).as_uri() if Path(name).is_absolute() else ""
    known = finding.made.texts.get(name) is not None
    line = view.line_now(finding.made, name, step.position.line) if known else step.position.line
    if not line or not uri:
        return None
    source = step.line.encode()
    start = max(step.start - 1, 0)
    first = lsp.Position(line - 1, characters(source, start, encoding))
    last = lsp.Position(line - 1, characters(source, start + step.width, encoding))
    return lsp.Location(uri, lsp.Range(first, last))


# --- Diagnostics -----------------------------------------------------------------------------------


def diagnostics(view: View, path: str, settings: Settings, encoding: str) -> list[lsp.Diagnostic]:
    """What is on the heap, and what leaks; nothing about errors, which are gopls's."""
    out: dict[tuple[str, str], lsp.Diagnostic] = {}  # by place and words: instances of generic code say the same
    uris: dict[str, str] = {}
    for placed in view.findings(path):
        finding = placed.finding
        level = settings.heap if finding.on_heap else settings.leaks if finding.parameter is not None else "off"
        if level == "off":
            continue
        for explanation in finding.explanations():
            steps = {(step.position, step.start, step.width): step for step in reversed(explanation.steps)}
            related = [
                lsp.DiagnosticRelatedInformation(where, step.words)
                for step in reversed(steps.values())  # the first at each place; hover has them all
                if (where := _step_location(view, finding, step, encoding, uris)) is not None
            ]
            told = lsp.Diagnostic(
                range_of(placed, encoding),
                explanation.sentence + _doubt(view, finding),
                severity=_SEVERITIES[level],
                code=explanation.cause or None,
                source=SOURCES[view.inline],
                related_information=related or None,
            )
            out.setdefault((str(told.range), told.message), told)
    return list(out.values())


def _doubt(view: View, finding: Finding) -> str:
    if finding.owner not in view.unsure:
        return ""
    return " (a function called here has errors: this may be too much)"


# --- Inlay hints -----------------------------------------------------------------------------------


def hints(view: View, path: str, lines: tuple[int, int], settings: Settings, encoding: str) -> list[lsp.InlayHint]:
    """A word on each allocation on the heap and each parameter that leaks, in lines counted from 0."""
    out = []
    said: set[tuple[int, int, str, str]] = set()
    for placed in view.findings(path):
        finding = placed.finding
        if not lines[0] <= placed.line - 1 <= lines[1]:
            continue
        if finding.on_heap and settings.hint_heap:
            label = "heap: " + ", ".join(dict.fromkeys(e.cause.replace("-", " ") for e in finding.explanations()))
        elif finding.parameter is not None and not finding.on_heap and settings.hint_leaks:
            label = "leaks: " + ", ".join(dict.fromkeys(_sink(e) for e in finding.explanations()))
        else:
            continue
        if finding.owner in view.unsure:
            label += "?"
        text = "\n\n".join(e.sentence for e in finding.explanations()) + _doubt(view, finding)
        text += f"\n\n{BUILD_WORDS[view.inline]}"
        end = range_of(placed, encoding).end
        if (end.line, end.character, label, text) in said:
            continue  # another instance of generic code
        said.add((end.line, end.character, label, text))
        out.append(
            lsp.InlayHint(
                end,
                label,
                tooltip=lsp.MarkupContent(lsp.MarkupKind.PlainText, text),
                padding_left=True,
            )
        )
    return out


def _sink(explanation: Explanation) -> str:
    what = "content to " if explanation.derefs > 0 else ""
    sink = unnamed(explanation.sink).removeprefix("a ") or explanation.sink
    return what + ("heap" if sink in ("{heap}", "") else sink)


# --- Hover -----------------------------------------------------------------------------------------


def _under(view: View, path: str, place: lsp.Position, encoding: str) -> list[Placed]:
    """What covers a position, the narrowest first."""
    found = []
    for placed in view.findings(path):
        if placed.line - 1 == place.line:
            covered = range_of(placed, encoding)
            if covered.start.character <= place.character <= covered.end.character:
                found.append(placed)
    found.sort(key=lambda placed: placed.finding.width)
    return found


def hover(view: View, path: str, place: lsp.Position, encoding: str) -> lsp.Hover | None:
    """The explanation of what is under the cursor."""
    found = _under(view, path, place, encoding)
    if not found:
        return None
    parts = [
        "\n".join(markdown(view, placed.finding, explanation))
        for placed in found
        for explanation in placed.finding.explanations()
    ]
    if not parts:
        return None
    text = "\n\n---\n\n".join(dict.fromkeys(parts)) + f"\n\n*{BUILD_WORDS[view.inline]}*"
    return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, text), range_of(found[0], encoding))


def markdown(view: View, finding: Finding, explanation: Explanation, depth: int = 0) -> Iterator[str]:
    """The sentence, then a list of steps, those of callees inside."""
    indent = "   " * depth
    doubt = _doubt(view, finding) if not depth else ""
    yield f"{indent}**{_escape(explanation.head)}**: {_escape(explanation.because)}{doubt}"
    facts = amounts(explanation) if not depth else []
    if explanation.in_loop:
        facts.append("in a loop")
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
    workspace: Workspace, view: View, path: str, where: lsp.Range, encoding: str
) -> list[lsp.CodeAction]:  # fmt: skip
    """Edits that keep what stands in a range off the heap, or from leaking. Each was tried on the text of now."""
    out: dict[str, lsp.CodeAction] = {}
    for placed in view.findings(path):
        finding = placed.finding
        if not _overlap(range_of(placed, encoding), where):
            continue
        for found in workspace.advice(view, placed):
            title = _title(finding, found)
            if title not in out:
                changes = _changes(view, found, encoding)
                out[title] = lsp.CodeAction(
                    title, kind=lsp.CodeActionKind.QuickFix, edit=lsp.WorkspaceEdit(changes=changes)
                )
    return list(out.values())


def _title(finding: Finding, found: Verified) -> str:
    if finding.allocation is not None:
        return f"Keep {described(finding.allocation.expression)} off the heap: {found.words}"
    name = finding.parameter.name if finding.parameter is not None else ""
    return f"Keep {name} from leaking: {found.words}"


def _changes(view: View, found: Verified, encoding: str) -> dict[str, list[lsp.TextEdit]]:
    """The edit in the protocol's words, by file."""
    out: dict[str, list[lsp.TextEdit]] = {}
    for c in found.edit.changes:
        text = view.now[c.path]
        whole = lsp.Range(_position(text, c.start, encoding), _position(text, c.end, encoding))
        out.setdefault(Path(c.path).as_uri(), []).append(lsp.TextEdit(whole, c.text))
    return out


def _position(text: bytes, offset: int, encoding: str) -> lsp.Position:
    first = text.rfind(b"\n", 0, offset) + 1
    return lsp.Position(text.count(b"\n", 0, offset), characters(text[first:offset], offset - first, encoding))


def _overlap(a: lsp.Range, b: lsp.Range) -> bool:
    """Whether an editor that asks about `b` means `a`: they touch, or the cursor is somewhere on the line."""
    if b.start == b.end and a.start.line == b.start.line:
        return True
    return (a.start.line, a.start.character) <= (b.end.line, b.end.character) and (
        b.start.line,
        b.start.character,
    ) <= (a.end.line, a.end.character)
