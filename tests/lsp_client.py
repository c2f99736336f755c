"""A client of language servers for tests: JSON-RPC with its framing over the pipes of a child process."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

CAPABILITIES = {
    "workspace": {"inlayHint": {"refreshSupport": True}, "configuration": False},
    "textDocument": {"publishDiagnostics": {"relatedInformation": True}},
}


class Client:
    """Talks to `python -m goesc lsp`. Everything that does not come in 60 seconds is a failure."""

    def __init__(
        self,
        root: Path,
        options: dict[str, Any] | None = None,
        before: str = "",
        capabilities: dict[str, Any] | None = None,
        **environ: str,
    ) -> None:
        """`before` is run in the server's process before it begins."""
        begin = f"import sys; {before}\nfrom goesc.cli.main import console\nsys.argv = ['goesc', 'lsp']; sys.exit(console())"
        command = [sys.executable, *(["-c", begin] if before else ["-m", "goesc", "lsp"])]
        # Its standard error is the test's.
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root, env={**os.environ, **environ}
        )
        self.root = root
        self.messages: queue.Queue[dict[str, Any]] = queue.Queue()
        self.kept: list[dict[str, Any]] = []
        self.seen: list[dict[str, Any]] = []  # all that came
        self.number = 0
        self.shown: list[str] = []  # to people, besides
        self.refreshed = 0
        self._versions: dict[str, int] = {}
        threading.Thread(target=self._read, daemon=True).start()
        self.settings: dict[str, Any] = {}  # what the server is told that asks for them
        self.registered: list[str] = []  # methods that the server wants to hear of
        self.capabilities = self.ask(
            "initialize",
            {
                "processId": None,
                "rootUri": root.as_uri(),
                "capabilities": CAPABILITIES if capabilities is None else capabilities,
                "initializationOptions": options or {},
            },
        )["capabilities"]
        self.tell("initialized", {})

    def _read(self) -> None:
        out = self.process.stdout
        assert out is not None
        while True:
            length = 0
            while line := out.readline():
                if line == b"\r\n":
                    break
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
                elif name.lower() != b"content-type":
                    self.messages.put({"stray": line.decode()})
            if not length:
                return
            self.messages.put(json.loads(out.read(length)))

    def _send(self, message: dict[str, Any]) -> None:
        text = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(text) + text)
        self.process.stdin.flush()

    def tell(self, method: str, params: Any) -> None:
        self._send({"method": method, "params": params})

    def _next(self) -> dict[str, Any]:
        message = self.messages.get(timeout=60)
        assert "stray" not in message, message
        self.seen.append(message)
        if "id" in message and "method" in message:  # the server asks
            self.refreshed += message["method"] == "workspace/inlayHint/refresh"
            asked = message.get("params") or {}
            self.registered += [one["method"] for one in asked.get("registrations", ())]
            result = [self.settings for _ in asked["items"]] if "items" in asked else None
            self._send({"id": message["id"], "result": result})
        return message

    def ask(self, method: str, params: Any) -> Any:
        self.number += 1
        self._send({"id": self.number, "method": method, "params": params})
        while True:
            message = self._next()
            if message.get("id") == self.number and "method" not in message:
                assert "error" not in message, message
                return message["result"]
            self.kept.append(message)

    def refused(self, method: str, params: Any) -> int:
        """The code of the error that answers a request."""
        self.number += 1
        self._send({"id": self.number, "method": method} | ({} if params is None else {"params": params}))
        while True:
            message = self._next()
            if message.get("id") == self.number and "method" not in message:
                code: int = message["error"]["code"]
                return code
            self.kept.append(message)

    # --- Files -----------------------------------------------------------------------------------------

    def uri(self, name: str) -> str:
        return (self.root / name).as_uri()

    def open(self, name: str, text: str) -> list[dict[str, Any]]:
        """The diagnostics."""
        self._versions[name] = 1
        item = {"uri": self.uri(name), "languageId": "go", "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": item})
        return self.diagnostics(name)

    def change(self, name: str, text: str) -> list[dict[str, Any]]:
        self.edit(name, [{"text": text}])
        return self.diagnostics(name)

    def edit(self, name: str, changes: list[dict[str, Any]]) -> None:
        self._versions[name] += 1
        document = {"uri": self.uri(name), "version": self._versions[name]}
        self.tell("textDocument/didChange", {"textDocument": document, "contentChanges": changes})

    def diagnostics(self, name: str) -> list[dict[str, Any]]:
        """Those of the version of now."""
        others: list[dict[str, Any]] = []
        while True:
            message = self.kept.pop(0) if self.kept else self._next()
            if message.get("method") == "window/showMessage":
                self.shown.append(message["params"]["message"])
            if message.get("method") == "textDocument/publishDiagnostics":
                params = message["params"]
                if params["uri"] == self.uri(name) and params.get("version") == self._versions[name]:
                    found: list[dict[str, Any]] = params["diagnostics"]
                    self.kept[:0] = others
                    return found
                if params["uri"] != self.uri(name):
                    others.append(message)

    def pulled(self, name: str) -> list[dict[str, Any]]:
        """The diagnostics that are asked for."""
        found: list[dict[str, Any]] = self.ask("textDocument/diagnostic", {"textDocument": {"uri": self.uri(name)}})[
            "items"
        ]
        return found

    def hints(self, name: str, lines: tuple[int, int] = (0, 9999)) -> list[tuple[int, int, str]]:
        where = {"start": {"line": lines[0], "character": 0}, "end": {"line": lines[1], "character": 0}}
        found = self.ask("textDocument/inlayHint", {"textDocument": {"uri": self.uri(name)}, "range": where})
        return [(h["position"]["line"], h["position"]["character"], h["label"]) for h in found]

    def hover(self, name: str, line: int, character: int) -> str:
        place = {"line": line, "character": character}
        found = self.ask("textDocument/hover", {"textDocument": {"uri": self.uri(name)}, "position": place})
        return found["contents"]["value"] if found else ""

    def actions(
        self,
        name: str,
        line: int,
        character: int,
        only: list[str] | None = None,
        diagnostics: Sequence[object] = (),
        trigger: int = 1,
    ) -> list[dict[str, Any]]:
        place = {"line": line, "character": character}
        context: dict[str, Any] = {"diagnostics": list(diagnostics), "triggerKind": trigger} | (
            {"only": only} if only else {}
        )
        asked = {"textDocument": {"uri": self.uri(name)}, "range": {"start": place, "end": place}, "context": context}
        found: list[dict[str, Any]] = self.ask("textDocument/codeAction", asked)
        return found

    def stop(self, was_shut: bool = False) -> int:
        """The exit status."""
        if not was_shut:
            self.ask("shutdown", None)
        self.tell("exit", None)
        status = self.process.wait(timeout=60)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()
        return status
