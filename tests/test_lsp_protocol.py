"""The language server over the real protocol: a child process, JSON-RPC on its pipes."""

from __future__ import annotations

import asyncio
import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from goesc.lsp.answers import ADVISED_BYTES
from goesc.lsp.server import Server
from goesc.source.gcflags import BUILD_WORDS
from tests.lsp_client import Client
from tests.processes import LIMIT, wait_for

TEXT = """package m

// sum adds.
func sum(a, b int) *int {
	res := a + b
	return &res
}

func keep(p *int) *int { return p }

func buffer(n int) int {
	b := make([]byte, n)
	ключ := "ключ"; c := new(int); global = c; _ = ключ
	return len(b)
}

var global *int
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "go.mod").write_text("module m\n\ngo 1.27\n")
    (tmp_path / "x.go").write_text("package m\n")
    return tmp_path


@pytest.fixture
def client(root: Path) -> Iterator[Client]:
    client = Client(root)
    try:
        yield client
        assert client.stop() == 0
    finally:
        client.process.kill()
        client.process.wait()


def test_from_the_first_request_to_the_last(client: Client) -> None:
    for name in ("hoverProvider", "inlayHintProvider", "codeActionProvider", "textDocumentSync"):
        assert client.capabilities[name], name
    found = client.open("x.go", TEXT)
    first = next(d for d in found if d["message"].startswith("res is on the heap"))
    assert first["range"] == {"start": {"line": 4, "character": 1}, "end": {"line": 4, "character": 4}}
    assert (first["severity"], first["code"], first["source"]) == (4, "returned", "goesc")
    assert first["relatedInformation"][0]["location"]["range"]["start"]["line"] == 5

    hints = client.hints("x.go")
    assert (4, 4, "heap: returned, 8 bytes") in hints
    assert (8, 11, "leaks: result") in hints
    # After the whole of new(int), in UTF-16 units: the word before it has two bytes a letter.
    assert (12, 16 + len("c := new(int)") + 1, "heap: global, 8 bytes") in hints

    text = client.hover("x.go", 4, 2)
    assert text.startswith("**res is on the heap**: ")
    assert "1. " in text
    assert "`return &res`" in text
    assert client.hover("x.go", 0, 0) == ""
    assert client.hover("x.go", 8, 10).startswith("**p leaks**") or "p" in client.hover("x.go", 8, 10)

    actions = client.actions("x.go", 4, 2)
    assert [a["title"] for a in actions if "return" in a["title"]]
    edit = next(a for a in client.actions("x.go", 11, 8) if a.get("edit"))
    assert edit["kind"] == "quickfix"
    change = edit["edit"]["changes"][client.uri("x.go")][0]
    assert change["range"]["start"]["line"] == 11
    assert "[:n:n]" in change["newText"]
    assert not [a for a in client.actions("x.go", 4, 2, ["quickfix"]) if a["kind"] != "quickfix"]
    assert all(a["edit"]["changes"] for a in actions)


def test_code_actions_are_of_the_text_of_now(client: Client, root: Path) -> None:
    """Each carries its edit, which was tried on the text that is not saved; nothing is offered while it has errors."""
    client.open("x.go", TEXT)
    client.change("x.go", TEXT.replace("// sum adds.", "// sum adds.\n// It does."))
    (found, *_) = [a for a in client.actions("x.go", 5, 2) if "let sum return" in a["title"]]
    edits = found["edit"]["changes"][client.uri("x.go")]
    assert {e["range"]["start"]["line"] for e in edits} == {4, 6}
    client.change("x.go", TEXT.replace("return &res", "return &gone"))
    assert client.actions("x.go", 11, 8) == []


def test_edits_of_a_buffer_that_is_never_saved(client: Client, root: Path) -> None:
    client.open("x.go", TEXT)
    found = client.change("x.go", TEXT.replace("return &res", "return nil; _ = res"))
    assert not [d for d in found if d["message"].startswith("res ")]
    # Two lines more above: what was not edited moves.
    text = TEXT.replace("// sum adds.", "// sum adds.\n// It\n// does.")
    assert (6, 4, "heap: returned, 8 bytes") in (client.change("x.go", text) and client.hints("x.go"))
    # An edit of a range, as editors send it.
    where = {"start": {"line": 7, "character": 8}, "end": {"line": 7, "character": 12}}
    client.edit("x.go", [{"range": where, "text": "global"}])
    client.diagnostics("x.go")
    assert not [h for h in client.hints("x.go") if h[0] == 6]
    # A callee that begins to leak changes its caller.
    both = TEXT + "\nfunc user() int { v := 1; return see(&v) }\n\nfunc see(p *int) int { return *p }\n"
    assert "v" not in [d["message"].split()[0] for d in client.change("x.go", both)]
    leaky = both.replace("{ return *p }", "{ global = p; return *p }")
    assert "v" in [d["message"].split()[0] for d in client.change("x.go", leaky)]
    assert (root / "x.go").read_text() == "package m\n"
    assert client.refreshed


def test_while_there_are_errors(client: Client) -> None:
    client.open("x.go", TEXT)
    # A type error in another function: gopls says so, goesc goes on with the rest.
    text = TEXT.replace("return len(b)", "return len(undefined)")
    found = client.change("x.go", text)
    assert [d for d in found if d["message"].startswith("res is on the heap")]
    assert not [d for d in found if "undefined" in d["message"]]
    assert (8, 11, "leaks: result") in client.hints("x.go")
    # A statement that is not finished.
    found = client.change("x.go", TEXT.replace("return len(b)", "b."))
    assert [d for d in found if d["message"].startswith("res is on the heap")]
    # A brace too few, above: the last findings stay and move.
    found = client.change("x.go", "package m\n\nfunc half() {\n" + TEXT.removeprefix("package m\n"))
    assert [d["range"]["start"]["line"] for d in found if d["message"].startswith("res ")] == [6]
    # And all is well again.
    found = client.change("x.go", TEXT)
    assert [d["range"]["start"]["line"] for d in found if d["message"].startswith("res ")] == [4]


def test_two_files_of_a_package_and_one_on_the_disk(client: Client, root: Path) -> None:
    (root / "y.go").write_text("package m\n\nfunc hold(p *int) { global = p }\n")
    found = client.open("x.go", TEXT + "\nfunc f() { v := 1; hold(&v) }\n")
    assert "v" in [d["message"].split()[0] for d in found]
    client.open("y.go", "package m\n\nfunc hold(p *int) {}\n")
    assert "v" not in [d["message"].split()[0] for d in client.diagnostics("x.go")]
    client.tell("textDocument/didClose", {"textDocument": {"uri": client.uri("y.go")}})
    assert client.hover("x.go", 4, 2)


def test_half_a_surrogate_pair(client: Client) -> None:
    """It is no character, but an editor may send it; the other files do not suffer, nor does the rest of its own."""
    count = len(client.open("x.go", TEXT))
    lines = [line for line, _, _ in client.hints("x.go")]
    (client.root / "other").mkdir()
    broken = TEXT.replace("// sum adds.", "// \ud83d sum \ude00 adds.").replace('"ключ"', '"\ud800"')
    assert len(client.open("other/y.go", broken)) == count > 1
    assert len(client.change("x.go", TEXT.replace("a + b", "a - b"))) == count
    assert [line for line, _, _ in client.hints("other/y.go")] == lines
    start = {"line": 2, "character": 4}  # the two halves meet
    client.edit("other/y.go", [{"range": {"start": start, "end": {"line": 2, "character": 9}}, "text": ""}])
    assert len(client.diagnostics("other/y.go")) == count


CALLS = """package m

func count(m map[string]int, s string) int {
	m[s] = 1
	return len(s + "x")
}
"""


def test_hover_tells_what_is_called(client: Client) -> None:
    assert client.open("x.go", CALLS) == []
    line = CALLS.splitlines().index('\treturn len(s + "x")')
    assert client.hover("x.go", line, 14).splitlines()[:3] == [
        '**s + "x" has a buffer of 32 bytes on the stack of count**: nothing keeps it; what is larger is on the heap',
        "",
        "*runtime.concatstring2 takes memory when the result is longer than 32 bytes*",
    ]
    assert "runtime.mapassign\\_faststr takes memory when the map grows" in client.hover("x.go", line - 1, 2)


def test_requests_that_make_no_sense_are_answered(client: Client) -> None:
    client.open("x.go", TEXT)
    document, place = {"uri": client.uri("x.go")}, {"line": 4, "character": 2}
    for params in (
        {"textDocument": document}, {"textDocument": document, "position": 7}, {"position": place}, [], 3, "x", {}, None,
        {"textDocument": document, "position": {"line": "four", "character": 2}}, {"textDocument": 1, "position": place},
    ):  # fmt: skip
        assert client.refused("textDocument/hover", params) == -32602, params
    assert client.refused("textDocument/inlayHint", {"textDocument": document, "range": {"start": place}}) == -32602
    assert client.refused("textDocument/codeAction", {"textDocument": document, "range": {}}) == -32602
    assert client.refused("textDocument/nosuch", {}) == client.refused("textDocument/nosuch", None) == -32601
    client.tell("textDocument/didChange", {"textDocument": 3})
    client.tell("workspace/didChangeConfiguration", {"settings": {"jsonrpc": "2.0"}})
    assert client.ask(
        "textDocument/hover", {"textDocument": document, "position": place, "jsonrpc": "2.0", "method": 1}
    )
    assert (
        client.ask("textDocument/hover", {"textDocument": document, "position": {"line": 1 << 30, "character": 0}})
        is None
    )


def test_what_is_no_message_is_passed_over(client: Client) -> None:
    """With an error for an answer where somebody may wait."""
    assert client.process.stdin is not None
    for text in (b"{", b"[]", b'"x"', b'{"id": 7, "method": 3}', b"[" * 100_000, b'{"id": 9}', b"{}"):
        client.process.stdin.write(b"Content-Length: %d\r\nContent-Type: x\r\n\r\n%b" % (len(text), text))
    client.process.stdin.flush()
    assert client.open("x.go", TEXT)
    refused = [(m["id"], m["error"]["code"]) for m in client.seen if "error" in m]
    assert refused == [(None, -32700), (None, -32600), (None, -32600), (7, -32600), (None, -32700)]
    assert client.refused("initialize", {"capabilities": 3}) == -32602
    assert client.refused("initialize", {"processId": None, "rootUri": None, "capabilities": {}}) == -32600


def test_after_the_last_request_there_is_none(root: Path) -> None:
    client = Client(root)
    try:
        assert client.ask("shutdown", None) is None
        place = {"textDocument": {"uri": client.uri("x.go")}, "position": {"line": 4, "character": 2}}
        assert client.refused("textDocument/hover", place) == -32600
        assert client.stop(was_shut=True) == 0
    finally:
        client.process.kill()
        client.process.wait()


class Sink:
    """Where a server in this process writes."""

    def __init__(self) -> None:
        self.said: list[bytes] = []

    def write(self, data: bytes) -> None:
        self.said.append(data)

    def close(self) -> None: ...


def test_nothing_stays_of_what_was_said(root: Path) -> None:
    """Neither of notifications nor of requests, with sense or without; nor of what the server asks and is refused."""

    async def talk() -> int:
        server = Server(os.environ, True)
        server.analyse = lambda: None
        sink = Sink()
        server.protocol.set_writer(sink)

        def say(method: str, params: object, **more: object) -> None:
            text = json.dumps({"method": method, "params": params, **more})
            server.protocol.handle_message(json.loads(text, object_hook=server.protocol.structure_message))

        item = {"uri": (root / "x.go").as_uri(), "languageId": "go", "version": 1, "text": "package m\n"}
        say("shutdown", None, id=0)
        assert b'"code": -32002' in sink.said[0]  # it comes before the first
        say(
            "initialize",
            {"processId": None, "rootUri": None, "capabilities": {"workspace": {"configuration": True}}},
            id=1,
        )
        say("textDocument/didOpen", {"textDocument": item})
        for version in range(2, 100):
            text = f"package m\n\nvar x = {version}\n"
            document = {"uri": item["uri"], "version": version}
            say("textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": text}]})
            say("textDocument/hover", {"textDocument": document, "position": 3}, id=version)
            say(
                "textDocument/hover",
                {"textDocument": document, "position": {"line": 0, "character": 0}},
                id=1000 + version,
            )
            say("$/cancelRequest", {"id": 1000 + version})
            say("workspace/didChangeConfiguration", {"settings": None})
            for asked in list(server.protocol._request_futures):
                if isinstance(asked, str):
                    server.protocol.handle_message({"id": asked, "error": {"code": 1, "message": "no"}})
            await asyncio.sleep(0)
        await asyncio.sleep(0.05)
        kept = (server.protocol._request_futures, server.protocol._result_types)
        return sum(len(known) for known in kept)

    assert asyncio.run(talk()) == 0


def test_a_request_that_is_cancelled_is_never_begun(client: Client) -> None:
    client.tell(
        "textDocument/didOpen",
        {"textDocument": {"uri": client.uri("x.go"), "languageId": "go", "version": 1, "text": TEXT}},
    )
    place = {"textDocument": {"uri": client.uri("x.go")}, "position": {"line": 4, "character": 2}}
    client.tell(
        "textDocument/didChange", {"textDocument": {"uri": client.uri("x.go"), "version": 2}, "contentChanges": []}
    )
    client._send({"id": 77, "method": "textDocument/hover", "params": place})
    client.tell("$/cancelRequest", {"id": 77})
    client.tell("$/cancelRequest", {"id": "of nobody"})
    assert client.hover("x.go", 4, 2)
    assert [m["error"]["code"] for m in client.seen if m.get("id") == 77] == [-32800]


def test_typing_faster_than_the_analysis(client: Client) -> None:
    """Keys that come without a pause, with a request after each that the next one cancels; then nonsense."""
    first = client.open("x.go", TEXT)
    everywhere = {"start": {"line": 0, "character": 0}, "end": {"line": 99, "character": 0}}
    for number, key in enumerate("v := new(int); global = v; "):
        at = {"line": 11, "character": 1 + number}
        client.edit("x.go", [{"range": {"start": at, "end": at}, "text": key}])
        client._send(
            {
                "id": 1000 + number,
                "method": "textDocument/inlayHint",
                "params": {"textDocument": {"uri": client.uri("x.go")}, "range": everywhere},
            }
        )
        client.tell("$/cancelRequest", {"id": 1000 + number})
    assert len(client.diagnostics("x.go")) == len(first) + 1
    rng = random.Random(1)
    text = TEXT
    for number in range(40):
        at = rng.randrange(len(text))
        text = (
            text[:at]
            + rng.choice(["", "{", ")", '"', "`", "/*", "\0", "\ud800", "func "])
            + text[at + rng.randrange(4) :]
        )
        client.edit("x.go", [{"text": text}])
        if number % 8 == 0:
            client.diagnostics("x.go")
            client.hover("x.go", rng.randrange(15), 3)
    assert [d["message"] for d in client.change("x.go", TEXT)] == [d["message"] for d in first]
    assert not [m for m in client.seen if "internal error" in str(m)]


def test_an_editor_that_can_do_more_is_asked_for_more(root: Path) -> None:
    """It gives the settings, tells of files, takes edits of a version, and counts characters as it likes."""
    able = {
        "general": {"positionEncodings": ["utf-8"]},
        "workspace": {
            "configuration": True,
            "didChangeWatchedFiles": {"dynamicRegistration": True},
            "workspaceEdit": {"documentChanges": True},
        },
        "textDocument": {"publishDiagnostics": {}, "diagnostic": {}},
    }
    client = Client(root, capabilities=able)
    try:
        assert client.capabilities["positionEncoding"] == "utf-8"
        assert "diagnosticProvider" not in client.capabilities  # it would show what is published as well
        client.settings = {"diagnostics": {"heap": "warning"}, "inlayHints": {"sizes": False}}
        client.open("x.go", TEXT)
        client.edit(
            "x.go",
            [{"range": {"start": {"line": 12, "character": 20}, "end": {"line": 12, "character": 22}}, "text": "x"}],
        )
        assert {d["severity"] for d in client.diagnostics("x.go")} == {2}
        assert client.registered == ["workspace/didChangeWatchedFiles"]
        assert (12, len('\tключ := "клюx"; c := new(int)'.encode()), "heap: global") in client.hints("x.go")
        (edit, *_) = client.actions("x.go", 11, 8)
        (change,) = edit["edit"]["documentChanges"]
        assert change["textDocument"] == {"uri": client.uri("x.go"), "version": 2}
        assert client.stop() == 0
    finally:
        client.process.kill()
        client.process.wait()


SLOWLY = """
from goesc.lsp import analyst, workspace
analyst.PATIENCE, update = 0.01, workspace.Workspace.update
def slowly(*args):
    time.sleep(0.3)
    return update(*args)
workspace.Workspace.update = slowly
"""


def test_what_takes_a_while_is_said(root: Path) -> None:
    """The first time; an edit is nothing to speak of."""
    able = {"window": {"workDoneProgress": True}, "textDocument": {"publishDiagnostics": {}}}
    client = Client(root, capabilities=able, before="import time" + SLOWLY)
    try:
        client.open("x.go", TEXT)
        client.change("x.go", TEXT.replace("a + b", "a - b"))
        assert client.stop() == 0
        told = [m["params"] for m in client.seen if m.get("method") == "$/progress"]
        assert [one["value"]["kind"] for one in told] == ["begin", "end"]
        assert len({one["token"] for one in told}) == 1
        assert [m["params"]["token"] for m in client.seen if "workDoneProgress" in str(m.get("method"))] == [
            told[0]["token"]
        ]
    finally:
        client.process.kill()
        client.process.wait()


def test_an_editor_that_only_asks_for_diagnostics(root: Path) -> None:
    able = {"textDocument": {"diagnostic": {}}, "workspace": {"diagnostics": {"refreshSupport": True}}}
    client = Client(root, capabilities=able)
    try:
        assert client.capabilities["diagnosticProvider"]
        client.tell(
            "textDocument/didOpen",
            {"textDocument": {"uri": client.uri("x.go"), "languageId": "go", "version": 1, "text": TEXT}},
        )
        assert "res" in [d["message"].split()[0] for d in client.pulled("x.go")]
        assert client.pulled("y.go") == []
        assert client.stop() == 0
        methods = [m["method"] for m in client.seen if "method" in m]
        assert methods == ["workspace/diagnostic/refresh"]
    finally:
        client.process.kill()
        client.process.wait()


def test_hover_says_what_to_write_instead(client: Client) -> None:
    client.open("x.go", TEXT)
    text = client.hover("x.go", 4, 2)
    assert "\n*runtime.newobject takes 8 bytes*\n" in text
    assert "**To avoid it**: let sum return int, not a pointer to it" in text
    assert "```diff" in text
    assert "\n- return &res\n+ return res\n" in text


def test_hover_says_what_the_allocator_makes_of_it(client: Client) -> None:
    text = "package m\n\nvar kept [3]any\n\nfunc f() {\n\tkept = [3]any{new([5]int), new([4]int), new([3]byte)}\n}\n"
    client.open("x.go", text)
    places = [text.splitlines()[5].index(word) for word in ("new([5]int)", "new([4]int)", "new([3]byte)")]
    facts = [client.hover("x.go", 5, at).split("\n\n")[1].strip("*").partition(" takes ")[2] for at in places]
    assert facts == ["40 bytes, of which the allocator makes 48", "32 bytes", "3 bytes"]


def test_an_action_says_which_diagnostic_it_mends(client: Client) -> None:
    found = client.open("x.go", TEXT)
    ((mine,), others) = [[d for d in found if (d["range"]["start"]["line"] == 4) is here] for here in (True, False)]
    other = {"range": mine["range"], "message": "of gopls"}
    for one in client.actions("x.go", 4, 2, diagnostics=[mine, *others, other]):
        assert one["diagnostics"] == [mine]
    assert client.actions("x.go", 4, 2, ["refactor"]) == []


def test_what_takes_long_is_tried_for_those_who_ask(client: Client) -> None:
    """An editor asks for code actions wherever the cursor goes."""
    client.open("x.go", TEXT + "/*" + "x" * (ADVISED_BYTES) + "*/")
    assert client.actions("x.go", 4, 2, trigger=2) == []
    assert "To avoid it" not in client.hover("x.go", 4, 2)
    assert client.actions("x.go", 4, 2)
    assert client.actions("x.go", 4, 2, trigger=2)
    assert "To avoid it" in client.hover("x.go", 4, 2)


def test_another_release_answers(root: Path) -> None:
    """A setting names it, and one that is not modelled is said once."""
    client = Client(root, {"go": "1.21"})
    text = "package m\n\nfunc f(n int) byte { b := make([]byte, n); return b[0] }\n"
    try:
        old = [d["message"] for d in client.open("x.go", text)]
        client.tell("workspace/didChangeConfiguration", {"settings": {"goesc": {"go": "1.3"}}})
        new = [d["message"] for d in client.diagnostics("x.go")]
        assert old == [
            "make([]byte, n) is on the heap: its size is no constant, and nothing of unknown size is put on the stack"
        ]
        assert new == []
        client.change("x.go", text + "\n")
        assert len(client.shown) == 1
        assert "1.3" in client.shown[0]
        assert client.stop() == 0
    finally:
        client.process.kill()
        client.process.wait()


def test_settings(root: Path) -> None:
    options = {"diagnostics": {"heap": "information", "leaks": "warning"}, "inlayHints": {"heap": False}}
    client = Client(root, options)
    try:
        found = client.open("x.go", TEXT)
        assert {d["severity"] for d in found} == {2, 3}
        assert {h[2].partition(":")[0] for h in client.hints("x.go")} == {"leaks"}
        client.tell("workspace/didChangeConfiguration", {"settings": {"goesc": {"diagnostics": {"heap": "off"}}}})
        assert client.diagnostics("x.go") == []
        assert client.stop() == 0
    finally:
        client.process.kill()
        client.process.wait()


def test_which_build_is_shown(root: Path) -> None:
    """That which is shipped; with a setting the other; and where bodies are not at hand the other, which is said once."""
    reads = (
        'package m\n\nimport "strings"\n\nfunc read(s string) (any, *int) { return strings.NewReader(s), new(int) }\n'
    )
    for options, before in (
        ({}, ""),
        ({"inlining": False}, ""),
        ({}, "from goesc.source import goroot; goroot._candidates = lambda _env: iter(())"),
    ):
        client = Client(root, options, before)
        try:
            inline = not options
            found = client.open("x.go", TEXT)
            assert {d["source"] for d in found} == {"goesc" if inline else "goesc -l"}
            assert client.hover("x.go", 4, 2).endswith(f"*{BUILD_WORDS[inline]}*")
            assert not client.shown
            if before:
                (root / "q").mkdir()
                assert {d["source"] for d in client.open("q/y.go", reads)} == {"goesc -l"}
                client.change("q/y.go", reads + "\n// A word.\n")
                (message,) = client.shown
                assert f"q is shown {BUILD_WORDS[False]}: " in message
                assert "needs the body of strings.NewReader: from a Go tree" in message
                assert {d["source"] for d in client.change("x.go", TEXT + "\n")} == {"goesc"}
            assert client.stop() == 0
        finally:
            client.process.kill()
            client.process.wait()


def test_a_file_without_a_module(client: Client, tmp_path: Path) -> None:
    (tmp_path / "go.mod").unlink()
    found = client.open("single.go", TEXT)  # it is not even saved
    assert "res" in [d["message"].split()[0] for d in found]


def test_without_pygls_one_line_says_what_to_do(tmp_path: Path) -> None:
    code = (
        "import sys\nsys.modules['pygls'] = None\nimport importlib.util as u\nfind = u.find_spec\n"
        "u.find_spec = lambda name, *a: None if name == 'pygls' else find(name, *a)\n"
        "from goesc.cli import main\nsys.argv = ['goesc', 'lsp']\nsys.exit(main.console())\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "goesc: the language server needs pygls: pip install 'goesc[lsp]'\n"


ENDLESS = """
from goesc.lsp import workspace
def update(*_):
    open({mark!r}, "w").close()
    while True: pass
workspace.Workspace.update = update
"""


@pytest.mark.parametrize("how", ["the editor is killed", "terminated"])
def test_a_server_at_work_ends_with_its_editor(tmp_path: Path, how: str) -> None:
    mark = tmp_path / "mark"
    client = Client(tmp_path, before=ENDLESS.format(mark=str(mark)))
    item = {"uri": client.uri("a.go"), "languageId": "go", "version": 1, "text": TEXT}
    client.tell("textDocument/didOpen", {"textDocument": item})
    assert wait_for(mark.exists)
    if how == "terminated":
        client.process.terminate()
    assert client.process.stdin is not None
    client.process.stdin.close()
    assert client.process.wait(timeout=LIMIT) == (-15 if how == "terminated" else 0)
    assert client.process.stdout is not None
    client.process.stdout.close()
