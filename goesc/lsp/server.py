"""The server: the protocol on standard input and output, one thread that analyses, answers about the text of now.

    serve()      # until the editor says exit

An edit waits `DEBOUNCE` seconds for the next one, then its package is brought up to date on the one thread that owns
the workspace. A request that needs the package waits for that, so that its answer fits the text that the editor shows.
Edits that come meanwhile make the result stale: it is not published, and the work begins again.
"""

from __future__ import annotations

import asyncio
import gc
import os
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar, final

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from goesc import __version__
from goesc.lsp import answers
from goesc.lsp.answers import Settings
from goesc.lsp.protocol import Protocol
from goesc.lsp.workspace import View, Workspace
from goesc.source.gcflags import BUILD_WORDS

DEBOUNCE = 0.03
T = TypeVar("T")


@final
class Analyst:
    """Keeps the packages of open files up to date and answers about them."""

    def __init__(self, server: LanguageServer, environ: Mapping[str, str], inline: bool) -> None:
        self.server = server
        self.inline = inline
        self.said: set[str] = set()  # what the user was told once
        self.environ = environ
        self.settings = Settings()
        self.workspace = Workspace(environ, inline=inline)
        self.uris: dict[str, str] = {}  # open Go files: path -> URI
        self.edition: dict[str, int] = {}  # by folder: how often something in it changed
        self.work: dict[str, asyncio.Task[None]] = {}  # by folder
        # One thread: sessions and explanations are not made for more.
        self.thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="goesc")

    # --- Files -----------------------------------------------------------------------------------------

    def opened(self, uri: str) -> None:
        path = path_of(uri)
        if path:
            self.uris[path] = uri
            self.changed(path, 0.0)

    def closed(self, uri: str) -> None:
        path = path_of(uri)
        if self.uris.pop(path, None) is None:
            return
        self.server.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, []))
        folder = os.path.dirname(path)
        rest = next((other for other in self.uris if os.path.dirname(other) == folder), "")
        if rest:
            self.changed(rest, DEBOUNCE)
        else:
            self.workspace.views.pop(folder, None)

    def written(self, path: str) -> None:
        """A file on the disk is another; packages in other folders may import it."""
        self.workspace.disk_changed(path)
        folders = {os.path.dirname(p): p for p in self.uris}
        for folder, other in folders.items():
            if folder != os.path.dirname(path) or path not in self.uris:
                self.changed(other, DEBOUNCE)

    def changed(self, path: str, delay: float = DEBOUNCE) -> None:
        folder = os.path.dirname(path)
        self.edition[folder] = self.edition.get(folder, 0) + 1
        running = self.work.get(folder)
        if running is None or running.done():
            self.work[folder] = asyncio.get_running_loop().create_task(self._follow(folder, path, delay))

    async def _follow(self, folder: str, path: str, delay: float) -> None:
        """Analyse until nothing has changed meanwhile, then publish."""
        edition = -1
        while edition != self.edition[folder]:
            while edition != self.edition[folder]:
                edition = self.edition[folder]
                if delay:
                    await asyncio.sleep(delay)
            texts = {p: bytes_of(self.server.workspace.get_text_document(uri).source) for p, uri in self.uris.items()}
            here = path if path in texts else next((p for p in texts if os.path.dirname(p) == folder), "")
            if not here:
                return
            view = await self.run(lambda here=here, texts=texts: self.workspace.update(here, texts))  # type: ignore[misc]  # bound now
            if edition == self.edition[folder]:
                await self._publish(view, folder)
            await self.run(self.workspace.tidy)

    async def _publish(self, view: View, folder: str) -> None:
        encoding = self.encoding
        for path, uri in list(self.uris.items()):
            if os.path.dirname(path) == folder:
                found = await self.run(lambda path=path: answers.diagnostics(view, path, self.settings, encoding))  # type: ignore[misc]  # as above
                version = self.server.workspace.get_text_document(uri).version
                self.server.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, found, version))
        if view.without and view.without not in self.said:
            self.said.add(view.without)
            text = f"goesc: {view.folder or 'this file'} is shown {BUILD_WORDS[view.inline]}: {view.without}"
            self.server.window_show_message(lsp.ShowMessageParams(lsp.MessageType.Warning, text))
        if view.problem:
            self.server.window_log_message(lsp.LogMessageParams(lsp.MessageType.Log, f"goesc: {view.problem}"))
        if self._refreshes():
            self.server.workspace_inlay_hint_refresh(None)

    def _refreshes(self) -> bool:
        workspace = self.server.client_capabilities.workspace
        hints = workspace.inlay_hint if workspace is not None else None
        return bool(hints is not None and hints.refresh_support)

    # --- Answers ---------------------------------------------------------------------------------------

    @property
    def encoding(self) -> str:
        found = self.server.server_capabilities.position_encoding
        return str(getattr(found, "value", found) or "utf-16")

    async def run(self, action: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self.thread, action)

    async def ask(self, uri: str, answer: Callable[[View, str, str], T], otherwise: T) -> T:
        """An answer about the text of now."""
        path = path_of(uri)
        folder = os.path.dirname(path)
        running = self.work.get(folder)
        if running is not None and not running.done():
            await asyncio.wait([running])
        view = self.workspace.views.get(folder)
        if view is None or path not in self.uris:
            return otherwise
        encoding = self.encoding
        return await self.run(lambda: answer(view, path, encoding))

    def configure(self, given: object) -> None:
        self.settings = answers.settings_of(given)
        wanted = self.settings.inlining
        inline = self.inline if wanted is None else wanted
        if (self.settings.tags, inline) != (self.workspace.tags, self.workspace.inline):
            self.workspace = Workspace(self.environ, self.settings.tags, inline)
        for path in {os.path.dirname(p): p for p in self.uris}.values():
            self.changed(path)


def path_of(uri: str) -> str:
    """The path of a file that goesc looks at; "" for others. Test files belong to no package that is built."""
    path = to_fs_path(uri) if uri.startswith("file:") else None
    return os.path.abspath(path) if path and path.endswith(".go") and not path.endswith("_test.go") else ""


def bytes_of(text: str) -> bytes:
    """A document as it would be saved. Half a surrogate pair cannot be; U+FFFD in its place is as wide in UTF-16."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()


def make_server(environ: Mapping[str, str], inline: bool = True) -> LanguageServer:
    """A server with all it answers to."""
    server = LanguageServer("goesc", __version__, protocol_cls=Protocol)
    analyst = Analyst(server, environ, inline)

    @server.feature(lsp.INITIALIZED)
    def initialized(_params: lsp.InitializedParams) -> None:
        """Nothing to do: settings came with the request before."""

    @server.feature(lsp.INITIALIZE)
    def initialize(params: lsp.InitializeParams) -> None:
        analyst.configure(params.initialization_options)

    _hear_of_files(server, analyst)
    _answer(server, analyst)
    return server


def _hear_of_files(server: LanguageServer, analyst: Analyst) -> None:
    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    async def did_open(params: lsp.DidOpenTextDocumentParams) -> None:
        analyst.opened(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    async def did_change(params: lsp.DidChangeTextDocumentParams) -> None:
        path = path_of(params.text_document.uri)
        if path in analyst.uris:
            analyst.changed(path)

    @server.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    async def did_save(params: lsp.DidSaveTextDocumentParams) -> None:
        path = path_of(params.text_document.uri)
        if path:
            analyst.written(path)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    async def did_close(params: lsp.DidCloseTextDocumentParams) -> None:
        analyst.closed(params.text_document.uri)

    @server.feature(lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    async def watched(params: lsp.DidChangeWatchedFilesParams) -> None:
        for change in params.changes:
            path = to_fs_path(change.uri)
            if path and path not in analyst.uris:
                analyst.written(path)

    @server.feature(lsp.WORKSPACE_DID_CHANGE_CONFIGURATION)
    async def configuration(params: lsp.DidChangeConfigurationParams) -> None:
        if isinstance(params.settings, Mapping) and params.settings:
            analyst.configure(params.settings)


def _answer(server: LanguageServer, analyst: Analyst) -> None:
    @server.feature(lsp.TEXT_DOCUMENT_INLAY_HINT)
    async def inlay_hints(params: lsp.InlayHintParams) -> list[lsp.InlayHint]:
        lines = (params.range.start.line, params.range.end.line)
        return await analyst.ask(
            params.text_document.uri,
            lambda view, path, encoding: answers.hints(view, path, lines, analyst.settings, encoding),
            [],
        )

    @server.feature(lsp.TEXT_DOCUMENT_HOVER)
    async def hover(params: lsp.HoverParams) -> lsp.Hover | None:
        return await analyst.ask(
            params.text_document.uri,
            lambda view, path, encoding: answers.hover(view, path, params.position, encoding),
            None,
        )

    kinds = [lsp.CodeActionKind.QuickFix, lsp.CodeActionKind.RefactorRewrite]

    @server.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionOptions(code_action_kinds=kinds))
    async def code_action(params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        nothing: list[lsp.CodeAction] = []
        found = await analyst.ask(
            params.text_document.uri,
            lambda view, path, encoding: answers.actions(analyst.workspace, view, path, params.range, encoding),
            nothing,
        )
        only = params.context.only
        if only is None:
            return found
        return [a for a in found if any(str(_text(a.kind)).startswith(_text(kind)) for kind in only)]


def _text(kind: object) -> str:
    return str(getattr(kind, "value", kind))


def serve(environ: Mapping[str, str], inline: bool = True) -> None:
    """Talk on standard input and output until the editor has done with us. Nothing else may write there: from now on
    the process's own standard output is its standard error."""
    with os.fdopen(os.dup(0), "rb") as said, os.fdopen(os.dup(1), "wb") as told:
        os.dup2(2, 1)
        gc.set_threshold(200_000, 50, 100)  # what is known of the library stays; looking through it takes long
        make_server(environ, inline).start_io(said, told)
