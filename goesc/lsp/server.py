"""The server: one thread that reads what the editor says, one that analyses, answers about the text of now.

    serve(os.environ)      # until the editor says exit

What the editor says of its texts is done at once. An edit waits `DEBOUNCE` seconds for the next one, then its package
is brought up to date on the thread that owns the workspace. A request that needs the package waits for that, so that
its answer fits the text that the editor shows; one that is cancelled meanwhile is never begun. Edits that come while
the package is analysed make the result stale: it is not published, and the work begins again.

Little is imported before the first answer: the analysis is, while the editor makes up its mind which file to open.
"""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Mapping
from threading import Condition, Thread
from typing import TYPE_CHECKING, Any, BinaryIO, TypeAlias, final

import msgspec

from goesc import __version__
from goesc.lsp import protocol as lsp
from goesc.lsp.protocol import Message
from goesc.lsp.settings import Settings, settings_of
from goesc.lsp.texts import ENCODINGS, Document, go_file_of, path_of
from goesc.lsp.wire import Wire
from goesc.source.errors import told

if TYPE_CHECKING:
    from goesc.lsp.analyst import Analyst

DEBOUNCE = 0.03
WATCHED = ("**/*.go", "**/go.mod", "**/go.work", "**/goesc.toml")

Params: TypeAlias = Any  # of the class that the table beside the method names


@final
class Asked:
    """A request about a file that waits for its answer."""

    __slots__ = ("cancelled", "id", "method", "params", "path")

    def __init__(self, asked: lsp.Id, method: str, path: str, params: Params) -> None:
        self.id = asked
        self.method = method
        self.path = path
        self.params = params
        self.cancelled = False

    @property
    def folder(self) -> str:
        return os.path.dirname(self.path)


@final
class Client:
    """What the editor can do, as it said in the first request."""

    def __init__(self, capabilities: Mapping[str, Any]) -> None:
        def can(*names: str) -> Any:
            value: Any = capabilities
            for name in names:
                value = value.get(name) if isinstance(value, Mapping) else None
            return value

        offered = can("general", "positionEncodings")
        offered = offered if isinstance(offered, list) and offered else ["utf-16"]
        self.encoding = next((name for name in ENCODINGS if name in offered), "utf-16")
        self.refreshes_hints = bool(can("workspace", "inlayHint", "refreshSupport"))
        self.refreshes_diagnostics = bool(can("workspace", "diagnostics", "refreshSupport"))
        self.configuration = bool(can("workspace", "configuration"))
        self.watches = bool(can("workspace", "didChangeWatchedFiles", "dynamicRegistration"))
        self.progress = bool(can("window", "workDoneProgress"))
        self.versions = bool(can("workspace", "workspaceEdit", "documentChanges"))
        # Most editors that can ask for diagnostics show what is published as well: two would show everything twice.
        self.pulls = can("textDocument", "publishDiagnostics") is None and can("textDocument", "diagnostic") is not None


@final
class Server:
    """What is open, what waits, and both threads' ways to it. All that both touch is held by `lock`."""

    def __init__(self, environ: Mapping[str, str], inline: bool, wire: Wire) -> None:
        self.environ = environ
        self.inline = inline
        self.wire = wire
        self.client = Client({})
        self.lock = Condition()
        self.settings = Settings()
        self.open: dict[str, Document] = {}  # Go files, by path
        self.due: dict[str, float] = {}  # folders that are behind: when their turn is
        self.asked: list[Asked] = []
        self.answering: Asked | None = None
        self.written: list[str] = []  # files that are others on the disk
        self.state = "new"  # then "running", "shut"

    def run(self) -> None:
        """Until the editor says exit, or has gone."""
        Thread(target=self._analyse, name="goesc", daemon=True).start()
        for message in self.wire.messages():
            if message.method == "exit":
                return
            self._hear(message)

    def _hear(self, message: Message) -> None:
        """A request or a notification."""
        method, asked = message.method, message.id
        if asked is None:
            hear = NOTIFICATIONS.get(method)
            if hear is not None:
                try:
                    params = msgspec.convert(message.params, hear[0])
                except msgspec.ValidationError:
                    return
                with self.lock:
                    hear[1](self, params)
                    self.lock.notify()
            return
        if method == "shutdown":
            self.state = "shut"
            self.wire.answer(asked, None)
        elif self.state == "shut":
            self.wire.refuse(asked, lsp.INVALID_REQUEST, "the server is shutting down")
        elif method == "initialize":
            self._initialize(message, asked)
        elif self.state == "new":
            self.wire.refuse(asked, lsp.NOT_INITIALIZED, "initialize comes first")
        elif method not in REQUESTS:
            self.wire.refuse(asked, lsp.METHOD_NOT_FOUND, f"no method {method}")
        else:
            try:
                params = msgspec.convert(message.params, REQUESTS[method])
            except msgspec.ValidationError as err:
                self.wire.refuse(asked, lsp.INVALID_PARAMS, str(err))
                return
            with self.lock:
                self.asked.append(Asked(asked, method, go_file_of(params.text_document.uri), params))
                self.lock.notify()

    def _initialize(self, message: Message, asked: lsp.Id) -> None:
        try:
            params = msgspec.convert(message.params, lsp.InitializeParams)
        except msgspec.ValidationError as err:
            self.wire.refuse(asked, lsp.INVALID_PARAMS, str(err))
            return
        self.client = Client(params.capabilities)
        self.settings = settings_of(params.initialization_options)
        self.state = "running"
        offers: dict[str, object] = {
            "positionEncoding": self.client.encoding,
            "textDocumentSync": {"openClose": True, "change": 2, "save": True},
            "hoverProvider": True,
            "inlayHintProvider": True,
            "codeActionProvider": {"codeActionKinds": [lsp.QUICK_FIX]},
            "workspace": {"workspaceFolders": {"supported": True, "changeNotifications": True}},
        }
        if self.client.pulls:
            offers["diagnosticProvider"] = {"interFileDependencies": True, "workspaceDiagnostics": False}
        self.wire.answer(asked, {"capabilities": offers, "serverInfo": {"name": "goesc", "version": __version__}})

    # --- What the editor tells -------------------------------------------------------------------------

    def initialized(self, _params: object) -> None:
        if self.client.watches:
            options = {"watchers": [{"globPattern": pattern} for pattern in WATCHED]}
            what = {"id": "goesc.files", "method": "workspace/didChangeWatchedFiles", "registerOptions": options}
            self.wire.ask("client/registerCapability", {"registrations": [what]})
        self._ask_for_settings()

    def _ask_for_settings(self) -> None:
        if self.client.configuration:
            self.wire.ask("workspace/configuration", {"items": [{"section": "goesc"}]}, self._configured)

    def _configured(self, result: Any) -> None:
        if isinstance(result, list) and result and isinstance(result[0], Mapping) and result[0]:
            with self.lock:
                self._configure(result[0])
                self.lock.notify()

    def _configure(self, given: object) -> None:
        settings = settings_of(given)
        if settings != self.settings:
            self.settings = settings
            for path in self.open:
                self._behind(path)

    def configuration(self, params: lsp.ConfigurationParams) -> None:
        if isinstance(params.settings, Mapping) and params.settings:
            self._configure(params.settings)
        else:
            self._ask_for_settings()

    def opened(self, params: lsp.DidOpenParams) -> None:
        item = params.text_document
        path = go_file_of(item.uri)
        if path:
            self.open[path] = Document(item.uri, item.text, item.version)
            self._behind(path, 0.0)

    def changed(self, params: lsp.DidChangeParams) -> None:
        path = go_file_of(params.text_document.uri)
        document = self.open.get(path)
        if document is None:
            return
        for change in params.content_changes:
            if change.range is None:
                document.replace(change.text)
            else:
                document.edit(change.range, change.text, self.client.encoding)
        document.version = params.text_document.version
        self._behind(path)

    def closed(self, params: lsp.DocumentParams) -> None:
        path = go_file_of(params.text_document.uri)
        if self.open.pop(path, None) is not None:
            if not self.client.pulls:
                self.wire.tell("textDocument/publishDiagnostics", {"uri": params.text_document.uri, "diagnostics": []})
            self._behind(path)

    def saved(self, params: lsp.DocumentParams) -> None:
        path = go_file_of(params.text_document.uri)
        if path:
            self._wrote(path)

    def watched(self, params: lsp.WatchedFilesParams) -> None:
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

    def cancel(self, params: lsp.CancelParams) -> None:
        if self.answering is not None and self.answering.id == params.id:
            self.answering.cancelled = True
        for asked in self.asked:
            if asked.id == params.id:
                self.asked.remove(asked)
                self.wire.refuse(asked.id, lsp.REQUEST_CANCELLED, "cancelled")
                return

    # --- The thread that analyses ----------------------------------------------------------------------

    def _analyse(self) -> None:
        from goesc.lsp.analyst import Analyst  # here, so that the first answer does not wait for it

        analyst = Analyst(self)
        while True:
            job = self._next(analyst)
            try:
                job()
            except Exception as err:  # noqa: BLE001 - the server outlives what one text does to it
                self.wire.tell("window/logMessage", {"type": lsp.LOG, "message": f"goesc: {told(err)}"})

    def _next(self, analyst: Analyst) -> Callable[[], None]:
        """What is to be done now. What tries edits comes after all that is quick."""
        with self.lock:
            self.answering = None
            while True:
                now = time.monotonic()
                ready = [asked for asked in self.asked if asked.folder not in self.due]
                ready.sort(key=lambda asked: asked.method == ACTIONS)
                if ready and ready[0].method != ACTIONS:
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
        self.answering = asked
        return lambda: analyst.answer(asked)


ACTIONS = "textDocument/codeAction"

# Requests, all of them about a file, and notifications: of which class their parameters are, and who hears them.
REQUESTS: dict[str, type[Any]] = {
    "textDocument/hover": lsp.HoverParams,
    "textDocument/inlayHint": lsp.InlayHintParams,
    "textDocument/diagnostic": lsp.DocumentParams,
    ACTIONS: lsp.CodeActionParams,
}
NOTIFICATIONS: dict[str, tuple[Any, Callable[[Server, Params], None]]] = {
    "initialized": (Any, Server.initialized),
    "textDocument/didOpen": (lsp.DidOpenParams, Server.opened),
    "textDocument/didChange": (lsp.DidChangeParams, Server.changed),
    "textDocument/didClose": (lsp.DocumentParams, Server.closed),
    "textDocument/didSave": (lsp.DocumentParams, Server.saved),
    "workspace/didChangeWatchedFiles": (lsp.WatchedFilesParams, Server.watched),
    "workspace/didChangeConfiguration": (lsp.ConfigurationParams, Server.configuration),
    "$/cancelRequest": (lsp.CancelParams, Server.cancel),
}


def serve(environ: Mapping[str, str], inline: bool = True) -> None:
    """Talk on standard input and output until the editor has done with us. Nothing else may write there: from now on
    the process's own standard output is its standard error."""
    said: BinaryIO = os.fdopen(os.dup(0), "rb")
    told: BinaryIO = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    gc.set_threshold(200_000, 50, 100)  # what is known of the library stays; looking through it takes long
    Server(environ, inline, Wire(said, told)).run()
