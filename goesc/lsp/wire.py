"""JSON-RPC on two streams: messages with their framing, and answers to what is none.

    wire = Wire(stdin, stdout)
    for message in wire.messages(): ...
    wire.tell("window/logMessage", {"type": 4, "message": "..."})
    wire.ask("workspace/configuration", {...}, lambda result: ...)

Several threads may write. Nothing that comes in raises: what cannot be read is answered with an error where somebody
may wait for an answer, and passed over elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from threading import Lock
from typing import Any, BinaryIO, final

import msgspec

from goesc.lsp.protocol import INVALID_REQUEST, PARSE_ERROR, Id, Message


@final
class Wire:
    def __init__(self, said: BinaryIO, told: BinaryIO) -> None:
        self._said = said
        self._told = told
        self._lock = Lock()
        self._number = 0
        self._waiting: dict[Id, Callable[[Any], None]] = {}
        self._encode = msgspec.json.Encoder().encode
        self._decode = msgspec.json.Decoder(Message).decode

    # --- In --------------------------------------------------------------------------------------------

    def messages(self) -> Iterator[Message]:
        """Requests and notifications, until the stream ends. Responses go to who asked."""
        while (text := self._frame()) is not None:
            message = self._read(text)
            if message is None:
                continue
            if message.method:
                yield message
            elif message.id is not None and (answered := self._waiting.pop(message.id, None)) is not None:
                answered(message.result if message.error is None else None)

    def _frame(self) -> bytes | None:
        length = -1
        while line := self._said.readline():
            name, _, value = line.partition(b":")
            if name.strip().lower() == b"content-length" and value.strip().isdigit():
                length = int(value)
            elif not line.strip() and length >= 0:
                text = self._said.read(length)
                return text if len(text) == length else None
        return None

    def _read(self, text: bytes) -> Message | None:
        try:
            return self._decode(text)
        except (msgspec.MsgspecError, RecursionError):
            pass
        try:
            found = json.loads(text)  # which takes half a surrogate pair, too
        except (ValueError, RecursionError) as err:
            self.refuse(None, PARSE_ERROR, str(err))
            return None
        try:
            return msgspec.convert(found, Message)
        except msgspec.ValidationError as err:
            asked = found.get("id") if isinstance(found, dict) else None
            self.refuse(asked if isinstance(asked, int | str) else None, INVALID_REQUEST, str(err))
            return None

    # --- Out -------------------------------------------------------------------------------------------

    def _send(self, message: dict[str, object]) -> None:
        text = self._encode({"jsonrpc": "2.0", **message})
        with self._lock:
            try:
                self._told.write(b"Content-Length: %d\r\n\r\n%b" % (len(text), text))
                self._told.flush()
            except (OSError, ValueError):
                return  # the editor is gone, which its end of our input says too

    def answer(self, asked: Id, result: object) -> None:
        self._send({"id": asked, "result": result})

    def refuse(self, asked: Id | None, code: int, why: str) -> None:
        self._send({"id": asked, "error": {"code": code, "message": why}})

    def tell(self, method: str, params: object) -> None:
        self._send({"method": method, "params": params})

    def ask(self, method: str, params: object, answered: Callable[[Any], None] | None = None) -> None:
        """`answered` gets the result, None for an error, on the thread that reads."""
        with self._lock:
            self._number += 1
            number = self._number
        if answered is not None:
            self._waiting[number] = answered
        self._send({"id": number, "method": method, "params": params})
