"""`goesc lsp`: the language server, started by an editor (docs/lsp.md)."""

from __future__ import annotations

import os
import signal
from importlib.util import find_spec

from goesc.cli.main import Host
from goesc.cli.options import unknown_flag

USAGE = """usage: goesc lsp [-l | --inline] [--go 1.N]

The language server: why values are on the heap, in the editor, beside gopls. An editor starts it and talks to it on
standard input and output. docs/lsp.md has the set-up of VS Code, Neovim, Helix and Emacs.

  --go 1.N      the release of Go that answers; by default what the go command would be in the folder of a file
  -l, --inline  of the build with -gcflags=-l, or of go build's, with calls inlined: the default

Exit status: 0 when the editor ends it; 2 for usage, or without pygls."""


def main(argv: list[str], host: Host) -> int:
    known = {"--stdio", "-l", "--inline", "-inline"}  # the first editors like to add
    if not known.issuperset(argv):
        word = next(a for a in argv if a not in known)
        if word.startswith("-"):
            return host.fail(unknown_flag(word, "lsp", ("l", "inline", "stdio")))
        return host.fail(f"lsp takes no arguments, and {word} is one; run 'goesc help lsp'")
    inline = "-l" not in argv
    if not inline and any(arg.endswith("-inline") for arg in argv):
        return host.fail("-l and --inline are two builds: one at a time")
    if find_spec("pygls") is None:
        return host.fail("the language server needs pygls: pip install 'goesc[lsp]'")
    from goesc.lsp.server import serve

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)  # at once: nothing that is under way has to be kept
    serve(host.environ, inline)
    os._exit(0)  # an analysis may be under way, for nobody
