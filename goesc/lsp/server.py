"""The server: pygls hears what the editor says, one thread analyses, answers are about the text of now.

    serve(os.environ)      # until the editor says exit

What the editor says of its texts is done at once. An edit waits `DEBOUNCE` seconds for the next one, then its package
is brought up to date on the thread that owns the workspace. A request that needs the package waits for that, so that
its answer fits the text that the editor shows; one that is cancelled meanwhile is never begun. Edits that come while
the package is analysed make the result stale: it is not published, and the work begins again.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from threading import Condition, Thread
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, TypeAlias, final

from lsprotocol import types as lsp
from pygls.capabilities import get_capability
from pygls.exceptions import FeatureRequestError, JsonRpcException
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from goesc import __version__
from goesc.lsp.protocol import Protocol
from goesc.lsp.settings import Settings, settings_of
from goesc.source.errors import told

if TYPE_CHECKING:
    from goesc.lsp.analyst import Analyst

DEBOUNCE = 0.03
WATCHED = ("**/*.go", "**/go.mod", "**/go.work", "**/goesc.toml")

Params: TypeAlias = Any  # of the class that lsprotocol has for the method


class Open(NamedTuple):
    """A file in the editor, as it is now."""

    uri: str
    version: int | None
    data: bytes


@final
class Asked:
    """A request about a file that waits for its answer. Its future is cancelled when nobody wants it any more."""

    __slots__ = ("future", "method", "params", "path")

    def __init__(self, method: str, path: str, params: Params) -> None:
        self.method = method
        self.path = path
        self.params = params
        self.future: Future[Any] = Future()

    @property
    def folder(self) -> str:
        return os.path.dirname(self.path)


@final
class Client:
    """What the editor can do, as it said in the first request."""

    def __init__(self, able: lsp.ClientCapabilities) -> None:
        self.refreshes_hints = bool(get_capability(able, "workspace.inlay_hint.refresh_support"))
        self.refreshes_diagnostics = bool(get_capability(able, "workspace.diagnostics.refresh_support"))
        self.configuration = bool(get_capability(able, "workspace.configuration"))
        self.watches = bool(get_capability(able, "workspace.did_change_watched_files.dynamic_registration"))
        self.progress = bool(get_capability(able, "window.work_done_progress"))
        self.versions = bool(get_capability(able, "workspace.workspace_edit.document_changes"))
        # Most editors that can ask for diagnostics show what is published as well: two would show everything twice.
        publishes = get_capability(able, "text_document.publish_diagnostics") is not None
        self.pulls = not publishes and get_capability(able, "text_document.diagnostic") is not None


@final
class Server(LanguageServer):
    """What is open, what waits, and both threads' ways to it. All that both touch is held by `lock`; the thread that
    analyses says nothing by itself, but lets the other say it `soon`."""

    protocol: Protocol

    def __init__(self, environ: Mapping[str, str], inline: bool) -> None:
        super().__init__("goesc", __version__, protocol_cls=Protocol)
        self.environ = environ
        self.inline = inline
        self.client = Client(lsp.ClientCapabilities())
        self.loop: asyncio.AbstractEventLoop | None = None
        self.lock = Condition()
        self.settings = Settings()
        self.open: dict[str, Open] = {}  # Go files, by path
        self.due: dict[str, float] = {}  # folders that are behind: when their turn is
        self.asked: list[Asked] = []
        self.written: list[str] = []  # files that are others on the disk
        self.feature(lsp.INITIALIZE)(partial(Server._initialize, self))
        for method, hear in NOTIFICATIONS.items():
            self.feature(method)(partial(Server._hear, self, hear))
        self._answers(lsp.TEXT_DOCUMENT_HOVER)
        self._answers(lsp.TEXT_DOCUMENT_INLAY_HINT)
        kinds = [lsp.CodeActionKind.QuickFix]
        self._answers(lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionOptions(code_action_kinds=kinds))

    def _answers(self, method: str, options: object = None) -> None:
        self.feature(method, options)(partial(Server._answer, self, method))

    def _initialize(self, params: lsp.InitializeParams) -> None:
        self.loop = asyncio.get_running_loop()
        self.client = Client(params.capabilities)
        self.settings = settings_of(params.initialization_options)
        # When this is answered: the analysis is imported while the editor makes up its mind which file to open.
        self.loop.call_soon(Thread(target=self.analyse, name="goesc", daemon=True).start)
        if self.client.pulls:
            options = lsp.DiagnosticOptions(inter_file_dependencies=True, workspace_diagnostics=False)
            self._answers(lsp.TEXT_DOCUMENT_DIAGNOSTIC, options)

    def _hear(self, hear: Callable[[Server, Params], None], params: Params) -> None:
        with self.lock:
            hear(self, params)
            self.lock.notify()

    async def _answer(self, method: str, params: Params) -> Any:
        """pygls cancels this when the editor cancels the request, and that the future."""
        asked = Asked(method, go_file_of(params.text_document.uri), params)
        with self.lock:
            self.asked.append(asked)
            self.lock.notify()
        return await asyncio.wrap_future(asked.future)

    def soon(self, say: Callable[..., object], *what: object) -> None:
        """Say something to the editor, from any thread."""
        if self.loop is not None and not self.loop.is_closed():
            self.loop.call_soon_threadsafe(self._say, say, *what)

    def _say(self, say: Callable[..., object], *what: object) -> None:
        with suppress(BrokenPipeError):  # the editor is gone, which the end of our input says too
            say(*what)

    def log(self, text: str) -> None:
        self.window_log_message(lsp.LogMessageParams(lsp.MessageType.Log, f"goesc: {text}"))

    def report_server_error(self, error: Exception, source: Any) -> None:
        """What a request brings about, who asked is told; the rest is not for people."""
        if source is JsonRpcException and isinstance(error, ValueError | RecursionError):
            self.protocol.refuse(None, lsp.ErrorCodes.ParseError, told(error))
        elif source is not FeatureRequestError:
            self.log(told(error))

    # --- What the editor tells -------------------------------------------------------------------------

    def initialized(self, _params: object) -> None:
        if self.client.watches:
            watchers = [lsp.FileSystemWatcher(pattern) for pattern in WATCHED]
            options = lsp.DidChangeWatchedFilesRegistrationOptions(watchers)
            what = lsp.Registration("goesc.files", lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
            self.client_register_capability(lsp.RegistrationParams([what]))
        self._ask_for_settings()

    def _ask_for_settings(self) -> None:
        if self.client.configuration:
            params = lsp.ConfigurationParams([lsp.ConfigurationItem(section="goesc")])
            self.workspace_configuration(params).add_done_callback(self._configured)

    def _configured(self, answer: Future[Any]) -> None:
        result = answer.result() if not answer.cancelled() and answer.exception() is None else None
        if isinstance(result, Sequence) and result and isinstance(result[0], Mapping) and result[0]:
            with self.lock:
                self._configure(result[0])
                self.lock.notify()

    def _configure(self, given: object) -> None:
        settings = settings_of(given)
        if settings != self.settings:
            self.settings = settings
            for path in self.open:
                self._behind(path)

    def configuration(self, params: lsp.DidChangeConfigurationParams) -> None:
        if isinstance(params.settings, Mapping) and params.settings:
            self._configure(params.settings)
        else:
            self._ask_for_settings()

    def opened(self, params: lsp.DidOpenTextDocumentParams) -> None:
        self._is_now(params.text_document.uri, 0.0)

    def changed(self, params: lsp.DidChangeTextDocumentParams) -> None:
        self._is_now(params.text_document.uri, DEBOUNCE)

    def _is_now(self, uri: str, delay: float) -> None:
        path = go_file_of(uri)
        if path:
            text = self.workspace.get_text_document(uri)
            self.open[path] = Open(uri, text.version, bytes_of(text.source))
            self._behind(path, delay)

    def closed(self, params: lsp.DidCloseTextDocumentParams) -> None:
        uri = params.text_document.uri
        path = go_file_of(uri)
        if self.open.pop(path, None) is not None:
            if not self.client.pulls:
                self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, []))
            self._behind(path)

    def saved(self, params: lsp.DidSaveTextDocumentParams) -> None:
        path = go_file_of(params.text_document.uri)
        if path:
            self._wrote(path)

    def watched(self, params: lsp.DidChangeWatchedFilesParams) -> None:
        for change in params.changes:
            path = path_of(change.uri)
            if path and path not in self.open:
                self._wrote(path)

    def _wrote(self, path: str) -> None:
        """A file on the disk is another; packages in other folders may import it."""
        self.written.append(path)
        for other in self.open:
            if os.path.dirname(other) != os.path.dirname(path) or path not in self.open:
                self._behind(other)

    def _behind(self, path: str, delay: float = DEBOUNCE) -> None:
        self.due[os.path.dirname(path)] = time.monotonic() + delay

    # --- The thread that analyses ----------------------------------------------------------------------

    def analyse(self) -> None:
        from goesc.lsp.analyst import Analyst

        analyst = Analyst(self)
        while True:
            job = self._next(analyst)
            try:
                job()
            except Exception as err:  # noqa: BLE001 - the server outlives what one text does to it
                self.soon(self.log, told(err))

    def _next(self, analyst: Analyst) -> Callable[[], None]:
        """What is to be done now. What tries edits comes after all that is quick."""
        with self.lock:
            while True:
                now = time.monotonic()
                self.asked = [asked for asked in self.asked if not asked.future.cancelled()]
                ready = [asked for asked in self.asked if asked.folder not in self.due]
                ready.sort(key=lambda asked: asked.method == lsp.TEXT_DOCUMENT_CODE_ACTION)
                if ready and ready[0].method != lsp.TEXT_DOCUMENT_CODE_ACTION:
                    return self._take(analyst, ready[0])
                for folder, at in self.due.items():
                    if at <= now:
                        del self.due[folder]
                        return lambda: analyst.update(folder)
                if ready:
                    return self._take(analyst, ready[0])
                self.lock.wait(min(self.due.values()) - now if self.due else None)

    def _take(self, analyst: Analyst, asked: Asked) -> Callable[[], None]:
        self.asked.remove(asked)
        return lambda: analyst.answer(asked)


NOTIFICATIONS: dict[str, Callable[[Server, Params], None]] = {
    lsp.INITIALIZED: Server.initialized,
    lsp.TEXT_DOCUMENT_DID_OPEN: Server.opened,
    lsp.TEXT_DOCUMENT_DID_CHANGE: Server.changed,
    lsp.TEXT_DOCUMENT_DID_CLOSE: Server.closed,
    lsp.TEXT_DOCUMENT_DID_SAVE: Server.saved,
    lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES: Server.watched,
    lsp.WORKSPACE_DID_CHANGE_CONFIGURATION: Server.configuration,
}


def path_of(uri: str) -> str:
    """The path of a file; "" for what is none."""
    try:
        path = to_fs_path(uri)
    except ValueError:
        return ""
    return os.path.abspath(path) if path else ""


def go_file_of(uri: str) -> str:
    """The path of a file that goesc looks at; "" for others. Test files belong to no package that is built."""
    path = path_of(uri)
    return path if path.endswith(".go") and not path.endswith("_test.go") else ""


def bytes_of(text: str) -> bytes:
    """A text as it would be saved. Half a surrogate pair cannot be; U+FFFD in its place is as wide in UTF-16."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()


def serve(environ: Mapping[str, str], inline: bool = True) -> None:
    """Talk on standard input and output until the editor has done with us. Nothing else may write there: from now on
    the process's own standard output is its standard error."""
    said: BinaryIO = os.fdopen(os.dup(0), "rb")
    told: BinaryIO = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    logging.getLogger("pygls").addHandler(logging.NullHandler())  # the editor is told what matters
    gc.set_threshold(200_000, 50, 100)  # what is known of the library stays; looking through it takes long
    Server(environ, inline).start_io(said, told)
