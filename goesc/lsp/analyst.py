"""What the thread that analyses does: packages brought up to date and told of, requests answered.

    analyst.update("/m/a")       # publishes, if nothing was typed meanwhile
    analyst.answer(asked)

Nothing here is touched by the thread that reads, and what that one holds is asked for under its lock.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from threading import Timer
from typing import TYPE_CHECKING, Any, final

from goesc.lsp import answers
from goesc.lsp import protocol as lsp
from goesc.lsp.answers import Page
from goesc.lsp.settings import Settings
from goesc.lsp.workspace import View, Workspace
from goesc.source.build import RELEASE, release_of
from goesc.source.errors import Unsupported, told
from goesc.source.gcflags import BUILD_WORDS

if TYPE_CHECKING:
    from goesc.lsp.server import Asked, Server
    from goesc.lsp.wire import Wire

PATIENCE = 1.0  # seconds before a package that is read for the first time is spoken of


@final
class Analyst:
    def __init__(self, server: Server) -> None:
        self.server = server
        self.wire = server.wire
        self.said: set[str] = set()  # what the user was told once
        self.made_for = Settings()
        self.workspace = Workspace(server.environ, inline=server.inline)
        self.documents: dict[str, lsp.Versioned] = {}  # what is open, as it was when its package was brought up to date

    # --- Packages --------------------------------------------------------------------------------------

    def update(self, folder: str) -> None:
        """Bring a package up to date, and say so unless it is behind again."""
        server = self.server
        with server.lock:
            texts = {path: document.data for path, document in server.open.items()}
            self.documents = {path: lsp.Versioned(doc.uri, doc.version) for path, doc in server.open.items()}
            written, server.written = server.written, []
            settings = server.settings
        self._configure(settings)
        for path in written:
            self.workspace.disk_changed(path)
        here = next((path for path in texts if os.path.dirname(path) == folder), "")
        if not here:
            self.workspace.views.pop(folder, None)
            return
        known = self.workspace.views.get(folder)
        if server.client.progress and (known is None or known.unit is None):
            with Progress(self.wire, folder):
                view = self.workspace.update(here, texts)
        else:
            view = self.workspace.update(here, texts)
        with server.lock:
            stale = folder in server.due
        if not stale:
            self._publish(view, [path for path in texts if os.path.dirname(path) == folder], settings)
        with server.lock:
            busy = server.due or server.asked
        if not busy:
            self.workspace.tidy()

    def _configure(self, settings: Settings) -> None:
        """A workspace of other packages, if the settings are about others."""
        before, self.made_for = self.made_for, settings
        if (before.tags, before.inlining, before.go) == (settings.tags, settings.inlining, settings.go):
            return
        environ = self.server.environ
        if settings.go:
            environ = {**environ, RELEASE: settings.go}
            try:
                release_of(environ)
            except Unsupported as err:
                self._show(f"goesc: {err}")
                environ = self.server.environ
        inline = self.server.inline if settings.inlining is None else settings.inlining
        self.workspace = Workspace(environ, settings.tags, inline)

    def _publish(self, view: View, paths: list[str], settings: Settings) -> None:
        client = self.server.client
        if not client.pulls:
            for path in paths:
                known, found = self.documents[path], answers.diagnostics(self._page(view, path, settings))
                said = {"uri": known.uri, "version": known.version, "diagnostics": found}
                self.wire.tell("textDocument/publishDiagnostics", said)
        if view.without:
            self._show(f"goesc: {view.folder or 'this file'} is shown {BUILD_WORDS[view.inline]}: {view.without}")
        if view.problem:
            self.wire.tell("window/logMessage", {"type": lsp.LOG, "message": f"goesc: {view.problem}"})
        if client.pulls and client.refreshes_diagnostics:
            self.wire.ask("workspace/diagnostic/refresh", None)
        if client.refreshes_hints:
            self.wire.ask("workspace/inlayHint/refresh", None)

    def _page(self, view: View, path: str, settings: Settings) -> Page:
        client = self.server.client
        return Page(view, path, settings, client.encoding, self.documents, client.versions)

    def _show(self, text: str) -> None:
        """To people, once."""
        if text not in self.said:
            self.said.add(text)
            self.wire.tell("window/showMessage", {"type": lsp.WARNING, "message": text})

    # --- Requests --------------------------------------------------------------------------------------

    def answer(self, asked: Asked) -> None:
        """An answer about the text of now."""
        view = self.workspace.views.get(asked.folder)
        with self.server.lock:
            is_open, settings = asked.path in self.server.open, self.server.settings
        if view is None or not is_open:
            self.wire.answer(asked.id, _NOTHING.get(asked.method))
            return
        page = self._page(view, asked.path, settings)

        def unwanted() -> bool:
            return asked.cancelled or asked.folder in self.server.due

        try:
            result = self._about(page, asked, unwanted)
        except Exception as err:  # noqa: BLE001 - who asked is to hear of it
            self.wire.refuse(asked.id, lsp.INTERNAL_ERROR, told(err))
            return
        if asked.cancelled:
            self.wire.refuse(asked.id, lsp.REQUEST_CANCELLED, "cancelled")
        else:
            self.wire.answer(asked.id, result)

    def _about(self, page: Page, asked: Asked, unwanted: Callable[[], bool]) -> Any:
        params = asked.params
        if isinstance(params, lsp.HoverParams):
            return answers.hover(self.workspace, page, params.position)
        if isinstance(params, lsp.InlayHintParams):
            return answers.hints(page, (params.range.start.line, params.range.end.line))
        if isinstance(params, lsp.CodeActionParams):
            if params.context.only is not None and not {"", lsp.QUICK_FIX} & set(params.context.only):
                return []
            return answers.actions(self.workspace, page, params, unwanted)
        return {"kind": "full", "items": answers.diagnostics(page)}


@final
class Progress:
    """What takes more than a moment is shown while it lasts."""

    def __init__(self, wire: Wire, folder: str) -> None:
        self._wire = wire
        self._title = f"goesc reads {os.path.basename(folder)}"
        self._token = f"goesc {folder}"
        self._shown = False
        self._timer = Timer(PATIENCE, self._begin)

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *_fault: object) -> None:
        self._timer.cancel()
        self._timer.join()  # so that the end comes after the beginning
        if self._shown:
            self._wire.tell("$/progress", {"token": self._token, "value": {"kind": "end"}})

    def _begin(self) -> None:
        self._shown = True
        self._wire.ask("window/workDoneProgress/create", {"token": self._token})
        self._wire.tell("$/progress", {"token": self._token, "value": {"kind": "begin", "title": self._title}})


_NOTHING: dict[str, object] = {
    "textDocument/inlayHint": [],
    "textDocument/codeAction": [],
    "textDocument/diagnostic": {"kind": "full", "items": []},
}
