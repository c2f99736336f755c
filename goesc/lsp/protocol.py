"""The protocol as pygls speaks it, with what it leaves undone.

A request whose parameters make no sense gets an error for an answer: pygls raises while it reads such a message, before
it knows that somebody waits. What a message left behind while it was handled goes when that is over: pygls keeps an
entry for every notification for ever (protocol/json_rpc.py:_execute_handler, pygls 2.0).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pygls.exceptions import JsonRpcException, JsonRpcInvalidParams
from pygls.protocol import LanguageServerProtocol
from pygls.protocol.json_rpc import JsonRPCNotification

IGNORED = "$/goesc/ignored"  # `$/` marks methods that a server may pass over


class Protocol(LanguageServerProtocol):
    def structure_message(self, data: dict[str, Any]) -> Any:
        """Called for each object in a message, the message itself last."""
        if "jsonrpc" not in data or not {"method", "result", "error"} & data.keys():
            return data
        if "method" in data:
            data.setdefault("params", None)
        try:
            return super().structure_message(data)
        except JsonRpcException:
            asked = data.get("id")
            if "method" not in data or not isinstance(asked, (int, str)):
                return data  # part of parameters, or a message that nobody waits for
            self._send_response(asked, error=JsonRpcInvalidParams().to_response_error())
            return JsonRPCNotification(IGNORED, self.VERSION, None)

    def _execute_handler(
        self, msg_id: Any, handler: Any, callback: Callable[[Any], None], *args: Any, **kwargs: Any
    ) -> None:
        def done(future: Any) -> None:
            self._request_futures.pop(msg_id, None)
            callback(future)

        super()._execute_handler(msg_id, handler, done, *args, **kwargs)
