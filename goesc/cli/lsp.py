"""`goesc lsp`: the language server, started by an editor (docs/lsp.md)."""

from __future__ import annotations

from importlib.util import find_spec

from goesc.cli.main import Host

USAGE = """usage: goesc lsp

The language server: why values are on the heap, in the editor, beside gopls. An editor starts it and talks to it on
standard input and output. docs/lsp.md has the set-up of VS Code, Neovim and Helix.

Exit status: 0 when the editor ends it; 2 for usage, or without pygls."""


def main(argv: list[str], host: Host) -> int:
    if any(arg != "--stdio" for arg in argv):  # which editors like to add
        return host.fail(f"lsp: unknown argument {next(a for a in argv if a != '--stdio')}; run 'goesc help lsp'")
    if find_spec("pygls") is None:
        return host.fail("the language server needs pygls: pip install 'goesc[lsp]'")
    from goesc.lsp.server import serve

    host.tell_release(host.cwd)
    serve(host.environ)
    return 0
