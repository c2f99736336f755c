"""What the thread that analyses does: packages brought up to date and told of, requests answered.

    analyst.update("/m/a")       # publishes, if nothing was typed meanwhile
    analyst.answer(asked)

Nothing here is touched by the thread that reads, and what that one holds is asked for under its lock.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import InvalidStateError
from contextlib import suppress
from threading import Timer
from typing import TYPE_CHECKING, Any, final

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcInternalError
from pygls.workspace import PositionCodec

from goesc.lsp import answers
from goesc.lsp.answers import Page
from goesc.lsp.settings import Settings
from goesc.lsp.workspace import View, Workspace
from goesc.source.build import RELEASE, release_of
from goesc.source.errors import Unsupported, told
from goesc.source.gcflags import BUILD_WORDS

if TYPE_CHECKING:
    from goesc.lsp.server import Asked, Server

PATIENCE = 1.0  # seconds before a package that is read for the first time is spoken of


@final
class Analyst:
    def __init__(self, server: Server) -> None:
        self.server = server
        self.said: set[str] = set()  # what the user was told once
        self.made_for = Settings()
        self.workspace = Workspace(server.environ, inline=server.inline)
        # What is open, as it was when its package was brought up to date.
        self.documents: dict[str, lsp.OptionalVersionedTextDocumentIdentifier] = {}

    # --- Packages --------------------------------------------------------------------------------------

    def update(self, folder: str) -> None:
        """Bring a package up to date, and say so unless it is behind again."""
        server = self.server
        with server.lock:
            files = dict(server.open)
            written, server.written = server.written, []
            settings = server.settings
        texts = {path: file.data for path, file in files.items()}
        self.documents = {
            path: lsp.OptionalVersionedTextDocumentIdentifier(file.uri, file.version) for path, file in files.items()
        }
        self._configure(settings)
        for path in written:
            self.workspace.disk_changed(path)
        here = next((path for path in texts if os.path.dirname(path) == folder), "")
        if not here:
            self.workspace.views.pop(folder, None)
            return
        known = self.workspace.views.get(folder)
        if server.client.progress and (known is None or known.unit is None):
            with Progress(server, folder):
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
        server, client = self.server, self.server.client
        if not client.pulls:
            for path in paths:
                known, found = self.documents[path], answers.diagnostics(self._page(view, path, settings))
                said = lsp.PublishDiagnosticsParams(known.uri, found, known.version)
                server.soon(server.text_document_publish_diagnostics, said)
        if view.without:
            self._show(f"goesc: {view.folder or 'this file'} is shown {BUILD_WORDS[view.inline]}: {view.without}")
        if view.problem:
            server.soon(server.log, view.problem)
        if client.pulls and client.refreshes_diagnostics:
            server.soon(server.workspace_diagnostic_refresh, None)
        if client.refreshes_hints:
            server.soon(server.workspace_inlay_hint_refresh, None)

    def _page(self, view: View, path: str, settings: Settings) -> Page:
        codec = PositionCodec(self.server.workspace.position_encoding)
        return Page(view, path, settings, codec, self.documents, self.server.client.versions)

    def _show(self, text: str) -> None:
        """To people, once."""
        if text not in self.said:
            self.said.add(text)
            said = lsp.ShowMessageParams(lsp.MessageType.Warning, text)
            self.server.soon(self.server.window_show_message, said)

    # --- Requests --------------------------------------------------------------------------------------

    def answer(self, asked: Asked) -> None:
        """An answer about the text of now."""
        view = self.workspace.views.get(asked.folder)
        with self.server.lock:
            is_open, settings = asked.path in self.server.open, self.server.settings
        page = self._page(view, asked.path, settings) if view is not None and is_open else None

        def unwanted() -> bool:
            return asked.future.cancelled() or asked.folder in self.server.due

        try:
            result = self._about(page, asked, unwanted)
        except Exception as err:  # noqa: BLE001 - who asked is to hear of it
            with suppress(InvalidStateError):  # unless it was cancelled
                asked.future.set_exception(JsonRpcInternalError(told(err)))
        else:
            with suppress(InvalidStateError):
                asked.future.set_result(result)

    def _about(self, page: Page | None, asked: Asked, unwanted: Callable[[], bool]) -> Any:
        params = asked.params
        if isinstance(params, lsp.HoverParams):
            return answers.hover(self.workspace, page, params.position) if page else None
        if isinstance(params, lsp.InlayHintParams):
            return answers.hints(page, (params.range.start.line, params.range.end.line)) if page else []
        if isinstance(params, lsp.CodeActionParams):
            only = params.context.only
            wanted = only is None or any(kind in ("", lsp.CodeActionKind.QuickFix) for kind in only)
            return answers.actions(self.workspace, page, params, unwanted) if page and wanted else []
        return lsp.RelatedFullDocumentDiagnosticReport(answers.diagnostics(page) if page else [])


@final
class Progress:
    """What takes more than a moment is shown while it lasts."""

    def __init__(self, server: Server, folder: str) -> None:
        self._server = server
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
            self._tell(lsp.WorkDoneProgressEnd())

    def _begin(self) -> None:
        self._shown = True
        made = lsp.WorkDoneProgressCreateParams(self._token)
        self._server.soon(self._server.window_work_done_progress_create, made)
        self._tell(lsp.WorkDoneProgressBegin(self._title))

    def _tell(self, value: lsp.WorkDoneProgressBegin | lsp.WorkDoneProgressEnd) -> None:
        self._server.soon(self._server.progress, lsp.ProgressParams(self._token, value))
