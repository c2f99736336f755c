"""What the playground's page asks: a text goes in, data for JSON comes out.

    play = Playground("play")
    play.answer({"ask": "verdicts", "text": "package p ...", "go": "1.27", "inline": True})
    {"found": [{"line": 4, "verdict": "heap", "what": "returned", ...}], "problem": "", "inline": True, ...}

Questions are plain dicts, and `ask` says which it is: "verdicts", what there is to say about each line, as editors show
it, errors or not; "advice", the edits that keep what stands on a `line` off the heap; "text", the very bytes of `goesc
build -gcflags=-m`; "allocs", the rows of `goesc allocs`; "graph", the drawing of a `function`. All have `text`, `go` (a
release, the newest by default) and `inline` (whether calls are inlined, as go build does).

The text is one file, x.go, of a folder that is the playground's own. What is learned of the library is kept from
question to question, so that the second answer is quick.
"""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable, Mapping
from typing import Any, Final, final

from goesc import api
from goesc.advice.model import Change
from goesc.cli.main import Host, run
from goesc.explain.text import Style, amounts, render
from goesc.facts.find import sources_digest
from goesc.facts.library import open_library
from goesc.facts.session import Session
from goesc.lsp.workspace import Placed, View, Workspace
from goesc.release import RELEASES, release_named
from goesc.report import allocs, graph, graph_svg
from goesc.source.errors import Unsupported, told
from goesc.source.imports import scan_imports
from goesc.source.room import quiet_collector, room_to_recurse

FILE: Final = "x.go"
KEPT: Final = 6  # workspaces and hosts of other releases and builds that stay


@final
class Playground:
    """One folder, and what was learned for each release and build. One thread at a time."""

    def __init__(self, folder: str, facts: Mapping[str, str] | None = None) -> None:
        """`facts` names files of `goesc facts build --bodies`, by release: {"1.27": "/facts/std-1.27.facts"}."""
        self.folder = folder
        self._path = os.path.join(folder, FILE)
        self._facts = dict(facts or {})
        self._workspaces: dict[tuple[str, bool], Workspace] = {}
        # Imports of the last text that was not answered with calls inlined; with other imports it is tried again.
        self._without: dict[tuple[str, bool], set[str]] = {}
        self._sessions: dict[tuple[str, bool], Session] = {}
        self._memories: dict[str, dict[object, object]] = {}

    def answer(self, question: Mapping[str, Any]) -> dict[str, Any]:
        """The answer, or {"problem": a line that says why there is none}. Never raises for what a text holds."""
        ask = _ASKS.get(str(question.get("ask")))
        if ask is None:
            return {"problem": f"nobody knows the question {question.get('ask')!r}"}
        text = str(question.get("text", "")).encode("utf-8", "replace")
        with open(self._path, "wb") as file:
            file.write(text)
        try:
            with room_to_recurse(), quiet_collector():
                return ask(self, question)
        except Unsupported as err:
            self.forget()
            return {"problem": self._short(err.line())}
        except (ValueError, RecursionError) as err:
            return {"problem": str(err)}
        except Exception as err:  # noqa: BLE001 - the page must outlive what one text does to it
            self.forget()
            return {"problem": told(err)}

    def answer_json(self, question: str) -> str:
        """The same between languages."""
        return json.dumps(self.answer(json.loads(question)), ensure_ascii=False)

    def forget(self) -> None:
        """After an exception, which may have left things half-made."""
        self._workspaces.clear()
        self._without.clear()
        self._sessions.clear()
        self._memories.clear()

    def environ(self, go: str) -> dict[str, str]:
        """Of a machine that has nothing but goesc, and perhaps a file of facts."""
        found = {"GOESC_GO": go, "GOESC_CACHE": "off", "PATH": "", "GOOS": "linux", "GOARCH": "amd64"}
        if go in self._facts:
            found["GOESC_FACTS"] = self._facts[go]
        return found

    # --- The kinds of questions --------------------------------------------------------------------------

    def verdicts(self, question: Mapping[str, Any]) -> dict[str, Any]:
        workspace, view = self._view(question)
        found = [] if view.problem else [_found(view, placed) for placed in view.findings(self._path)]
        out = {
            "found": [one for one in found if one["verdict"]],
            "broken": {name: self._short(why) for name, why in view.broken.items()},
            "problem": self._short(view.problem),
            "inline": view.inline,
            "without": self._short(view.without),
        }
        workspace.tidy()
        return out

    def advice(self, question: Mapping[str, Any]) -> dict[str, Any]:
        """Edits that keep what stands on `line` off the heap, or from leaking, each tried. Places of changes count
        characters of the text as JavaScript does."""
        workspace, view = self._view(question)
        found: dict[tuple[str, str], dict[str, Any]] = {}
        for placed in [] if view.problem else view.findings(self._path):
            if placed.line == question.get("line"):
                for edit in workspace.advice(view, placed):
                    changes = [_change(view.now[c.path], c) for c in edit.edit.changes]
                    found.setdefault((edit.words, edit.after), {**edit.as_json(), "changes": changes})
        workspace.tidy()
        return {"advice": list(found.values()), "problem": self._short(view.problem)}

    def _view(self, question: Mapping[str, Any]) -> tuple[Workspace, View]:
        go, inline = _build(question)
        with open(self._path, "rb") as file:
            text = file.read()
        imports = {spec.path for spec in scan_imports(text).imports}
        workspace = self._workspaces.get((go, inline))
        if workspace is None or self._without.get((go, inline), imports) != imports:
            workspace = _kept(self._workspaces, (go, inline), Workspace(self.environ(go), inline=inline))
            self._without.pop((go, inline), None)
        view = workspace.update(self._path, {self._path: text})
        if view.without:
            self._without[go, inline] = imports
        return workspace, view

    def text(self, question: Mapping[str, Any]) -> dict[str, Any]:
        """What the command prints, by the command."""
        go, inline = _build(question)
        memory = self._memories.get(go)
        if memory is None:
            memory = _kept(self._memories, go, {})
        said = io.StringIO(newline="")
        host = Host(said, said, self.folder, self.environ(go), memory)
        level = int(question.get("level", 1))
        flags = f"-m={level}" if level > 1 else "-m"
        status = run(["build", f"-gcflags={flags}{'' if inline else ' -l'}", FILE], host)
        return {"text": said.getvalue(), "status": status}

    def allocs(self, question: Mapping[str, Any]) -> dict[str, Any]:
        package, inline, without = self._package(question)
        rows = allocs.as_json([package], inline)["packages"][0]["calls"] if not package.errors else []
        return {"calls": rows, "errors": _errors(package), "inline": inline, "without": without}

    def graph(self, question: Mapping[str, Any]) -> dict[str, Any]:
        """`function` is whose; "" for the first that has an allocation on the heap, or the first."""
        package, inline, without = self._package(question)
        names = list(dict.fromkeys(name for batch in package.graphs for name in batch.functions if name))
        out = {"functions": names, "errors": _errors(package), "inline": inline, "without": without}
        if not names:
            return out | {"function": "", "svg": ""}
        on_heap = (a.function for a in package.allocations if a.escapes and a.function in names)
        asked = str(question.get("function", ""))
        name = asked if asked in names else next(on_heap, names[0])
        picture = graph.of_function(package, name)
        return out | {"function": name, "svg": graph_svg.svg(picture)}

    def _package(self, question: Mapping[str, Any]) -> tuple[api.Package, bool, str]:
        """The package, of which build it is, and why it is of no other."""
        go, inline = _build(question)
        try:
            return self._loaded(go, inline), inline, ""
        except Unsupported as err:
            if not (inline and err.inlining):
                raise
            self._sessions.pop((go, inline), None)
            return self._loaded(go, False), False, self._short(err.line())

    def _short(self, line: str) -> str:
        """A line for the page, which knows of one file only."""
        return line.replace(f"{self.folder}{os.sep}", "")

    def _loaded(self, go: str, inline: bool) -> api.Package:
        environ = self.environ(go)
        session = self._sessions.get((go, inline))
        if session is None or session.is_full:
            session = _kept(self._sessions, (go, inline), api.open_session(environ, cwd=self.folder))
        return api.load(
            [FILE], cwd=self.folder, explain=True, inline=inline, environ=environ, session=session, tolerant=True
        )[-1]  # fmt: skip


_ASKS: Final[dict[str, Callable[[Playground, Mapping[str, Any]], dict[str, Any]]]] = {
    "verdicts": Playground.verdicts,
    "advice": Playground.advice,
    "text": Playground.text,
    "allocs": Playground.allocs,
    "graph": Playground.graph,
}


def release_of_facts(path: str) -> str:
    """The release that a file of `goesc facts build --bodies` is for; "" if it is no such file, or another goesc's."""
    library = open_library(path)
    if library is None or not library.header.licence or library.header.identity != sources_digest():
        return ""  # the licence stands in files with bodies
    return next((_name(r.name) for r in RELEASES if r.version == library.header.version), "")


def _build(question: Mapping[str, Any]) -> tuple[str, bool]:
    """Raises ValueError for a release that nobody knows."""
    go = str(question.get("go", ""))
    release = release_named(go) if go else RELEASES[0]
    if release is None:
        raise ValueError(f"goesc knows no Go {go}")
    return _name(release.name), bool(question.get("inline", True))


def _name(release: str) -> str:
    return release.removeprefix("go")


def _kept(kept: dict[Any, Any], key: object, value: Any) -> Any:
    """The value, entered; what has been there longest goes where there are many."""
    kept.pop(key, None)
    while len(kept) >= KEPT:
        del kept[next(iter(kept))]
    kept[key] = value
    return value


def _errors(package: api.Package) -> list[dict[str, Any]]:
    return [{"line": e.position.line, "column": e.position.column, "text": e.text} for e in package.errors]


def _found(view: View, placed: Placed) -> dict[str, Any]:
    """One thing that there is to say of a line. `start` and `width` count characters as JavaScript does."""
    finding = placed.finding
    before = finding.source[: finding.start].decode("utf-8", "replace")
    marked = finding.source[finding.start : finding.start + finding.width].decode("utf-8", "replace")
    told = finding.explanations()
    if finding.on_heap:
        verdict, what = "heap", ", ".join(dict.fromkeys(e.cause.replace("-", " ") for e in told))
    elif finding.parameter is not None:
        verdict, what = ("leak", ", ".join(dict.fromkeys(e.sink.strip("{}") for e in told))) if told else ("", "")
    elif finding.call is not None:
        verdict, what = "call", finding.call.takes
    else:
        verdict, what = "stack", ""
    style = Style(view.folder)
    return {
        "line": placed.line,
        "start": _units(before),
        "width": max(_units(marked), 1),
        "verdict": verdict,
        "what": what,
        "subject": told[0].subject if told else "",
        "unsure": finding.owner in view.unsure,
        "explanations": [
            {
                "sentence": e.sentence,
                "cause": e.cause,
                "facts": [*amounts(e), *(["in a loop"] if e.in_loop else [])],
                "steps": [
                    {"line": s.position.line, "words": s.words, "start": s.start, "width": s.width} for s in e.steps
                ],
                "text": "\n".join(render(e, style)),
            }
            for e in told
        ],
    }


def _change(text: bytes, change: Change) -> dict[str, Any]:
    start, end = (_units(text[:at].decode("utf-8", "replace")) for at in (change.start, change.end))
    return {"start": start, "end": end, "text": change.text}


def _units(text: str) -> int:
    """Characters as JavaScript counts them."""
    return len(text.encode("utf-16-le")) // 2
