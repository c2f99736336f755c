"""The protocol as pygls speaks it, with what it leaves undone (docs/decisions/0009-language-server.md).

Who asks gets an answer, also where the message makes no sense: pygls raises while it reads one, before it knows that
somebody waits. Nothing stays for ever of messages that are dealt with. Lines of a text end where editors end them, and
characters are UTF-16's where the editor takes that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator
from typing import Any

from lsprotocol import types as lsp
from pygls.exceptions import JsonRpcException
from pygls.protocol import LanguageServerProtocol, lsp_method
from pygls.workspace import PositionCodec, TextDocument, Workspace

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")


class Protocol(LanguageServerProtocol):
    @lsp_method(lsp.INITIALIZE)
    def lsp_initialize(self, params: lsp.InitializeParams) -> Generator[Any, Any, lsp.InitializeResult]:
        general = params.capabilities.general
        if general is not None and general.position_encodings is not None:
            # pygls takes the editor's first; gopls speaks UTF-16, and editors mix up two encodings in one buffer.
            general.position_encodings = sorted(general.position_encodings, key=lambda name: name != "utf-16")
        result = yield from super().lsp_initialize(params)
        known = self.workspace
        self._workspace = Texts(
            known.root_uri,
            workspace_folders=list(known.folders.values()),
            position_encoding=known.position_encoding,
        )
        return result

    # --- Messages --------------------------------------------------------------------------------------

    def structure_message(self, data: dict[str, Any]) -> Any:
        """Called for each object in a message; which is the message itself is known when all of it is there."""
        return data

    def handle_message(self, message: Any) -> None:
        if not isinstance(message, dict) or not isinstance(message.get("method", ""), str):
            asked = message.get("id") if isinstance(message, dict) else None
            self.refuse(asked if isinstance(asked, int | str) else None, lsp.ErrorCodes.InvalidRequest, "no message")
            return
        asked, method = message.get("id"), message.get("method")
        if not isinstance(asked, int | str):
            message.pop("id", None)
            asked = None
        if method is None:
            self._hear_answer(message, asked)
            return
        try:
            read = super().structure_message({"params": None, **message, "jsonrpc": self.VERSION})
        except JsonRpcException as err:
            if asked is not None:
                self.refuse(asked, lsp.ErrorCodes.InvalidParams, str(err.__cause__))
            return
        if asked is not None and self._shutdown:
            self.refuse(asked, lsp.ErrorCodes.InvalidRequest, "the server is shutting down")
        elif asked is not None and self._workspace is None and method != lsp.INITIALIZE:
            self.refuse(asked, lsp.ErrorCodes.ServerNotInitialized, "initialize comes first")
        elif asked is not None and self._workspace is not None and method == lsp.INITIALIZE:
            self.refuse(asked, lsp.ErrorCodes.InvalidRequest, "initialize comes once")
        else:
            super().handle_message(read)

    def _hear_answer(self, message: dict[str, Any], asked: int | str | None) -> None:
        if asked not in self._request_futures or not {"result", "error"} & message.keys():
            return
        try:
            read = super().structure_message({**message, "jsonrpc": self.VERSION})
        except JsonRpcException:
            read = lsp.ResponseErrorMessage(asked, lsp.ResponseError(lsp.ErrorCodes.InvalidRequest.value, "no answer"))
        self._result_types.pop(asked, None)  # where the answer is an error it stayed
        super().handle_message(read)

    def refuse(self, asked: int | str | None, code: lsp.ErrorCodes, why: str) -> None:
        """An error for an answer. Its `id` is there even where nobody knows it, which lsprotocol leaves out."""
        self._send_data({"jsonrpc": self.VERSION, "id": asked, "error": lsp.ResponseError(code.value, why)})

    def _execute_handler(
        self, msg_id: Any, handler: Any, callback: Callable[[Any], None], *args: Any, **kwargs: Any
    ) -> None:
        """An entry for every notification would stay (pygls/protocol/json_rpc.py:_check_handler_result)."""

        def done(future: Any) -> None:
            self._request_futures.pop(msg_id, None)
            callback(future)

        super()._execute_handler(msg_id, handler, done, *args, **kwargs)


# --- Texts -----------------------------------------------------------------------------------------


class Texts(Workspace):
    def _create_text_document(
        self, doc_uri: str, source: str | None = None, version: int | None = None, language_id: str | None = None
    ) -> TextDocument:
        codec = Codec(self.position_encoding)
        return Text(doc_uri, source, version, language_id, sync_kind=self._sync_kind, position_codec=codec)


class Text(TextDocument):
    @property
    def lines(self) -> tuple[str, ...]:
        """Split at CR, LF and both: `str.splitlines` knows form feeds and more, at which no editor begins a line."""
        return tuple(_LINE.findall(self.source))


class Codec(PositionCodec):
    def position_from_client_units(self, lines: Any, position: lsp.Position) -> Any:
        """What is beyond the end of a line is that end: pygls would take the place before the last character."""
        if position.line < len(lines):
            end = self.client_num_units(lines[position.line].rstrip("\r\n"))
            position = lsp.Position(position.line, min(position.character, end))
        return super().position_from_client_units(lines, position)
