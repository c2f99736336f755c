"""The page's files on an address of this machine, to be seen by its own browsers only.

    with served(files, 0) as address:      # http://127.0.0.1:43127/
        ...

Nothing is read from the disk once the files are there: what is asked for is one of them, or is not found.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, Final, final

HERE: Final = "127.0.0.1"
TYPES: Final = {
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
    "mjs": "text/javascript; charset=utf-8", "json": "application/json", "wasm": "application/wasm",
    "txt": "text/plain; charset=utf-8", "zip": "application/zip",
}  # fmt: skip


@final
class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that goes away in the middle of a file is nothing to tell of."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def served(files: Mapping[str, bytes], port: int) -> Iterator[str]:
    """The address, while it answers; port 0 is one that is free. Raises OSError."""

    @final
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_HEAD(self) -> None:
            self._head()

        def do_GET(self) -> None:
            self.wfile.write(self._head())

        def _head(self) -> bytes:
            name = self.path.partition("?")[0].removeprefix("/") or "index.html"
            body = files.get(name)
            self.send_response(200 if body is not None else 404)
            found = body if body is not None else b"not found\n"
            self.send_header("Content-Type", TYPES.get(name.rpartition(".")[2], "application/octet-stream"))
            self.send_header("Content-Length", str(len(found)))
            self.send_header("Cache-Control", "no-cache")
            self.send_header("X-Content-Type-Options", "nosniff")
            self.end_headers()
            return found

        def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
            """Nobody wants to read of each file."""

    with _Server((HERE, port), Handler) as server:
        thread = Thread(target=server.serve_forever, args=(0.1,), daemon=True)
        thread.start()
        try:
            yield f"http://{HERE}:{server.server_address[1]}/"
        finally:
            server.shutdown()
            thread.join()
