"""The playground without a browser: what its page asks, the files it is made of, who serves them, the command."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from goesc.playground import command, site
from goesc.playground.answer import Playground, release_of_facts
from goesc.playground.serve import served
from goesc.release import RELEASES
from goesc.source import goroot
from tests import playground_examples
from tests.docs_pages import ROOT, blocks_of, commands_of

EXAMPLES = {one["name"]: one["text"] for one in json.loads(site.EXAMPLES.read_text(encoding="utf-8"))}
CLASSIC = EXAMPLES["classic"]
Run = Callable[..., Any]


@pytest.fixture(autouse=True)
def _no_go(monkeypatch: pytest.MonkeyPatch) -> None:
    """A browser has none."""
    monkeypatch.setattr(goroot, "_candidates", lambda _env: iter(()))


@pytest.fixture(scope="module")
def play(tmp_path_factory: pytest.TempPathFactory) -> Playground:
    return Playground(str(tmp_path_factory.mktemp("play")))


def ask(play: Playground, what: str, text: str, **more: object) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(play.answer_json(json.dumps({"ask": what, "text": text, **more})))
    return found


def test_examples_are_those_of_the_pages() -> None:
    assert site.EXAMPLES.read_text(encoding="utf-8") == playground_examples.text(), (
        "python -m tests.playground_examples"
    )
    assert next(iter(EXAMPLES)) == "classic"


def _printed() -> Iterator[tuple[str, str]]:
    """Files of the page on gc's rules, and what it shows that build prints for them."""
    for block in blocks_of((ROOT / "docs" / "how-gc-decides.md").read_text(encoding="utf-8")):
        for shown in commands_of(block) if block.language == "console" else ():
            found = re.fullmatch(r"goesc build -gcflags='-m -l' (\w+)\.go", shown.text)
            if found:
                yield found[1], "\n".join(shown.output) + "\n"


PRINTED = dict(_printed())


@pytest.mark.parametrize("name", sorted(PRINTED))
def test_the_text_is_that_of_the_page(play: Playground, name: str) -> None:
    """The page's outputs are compared with gc's by its own tests."""
    found = ask(play, "text", EXAMPLES[name], inline=False)
    assert found == {"text": PRINTED[name].replace(f"./{name}.go:", "./x.go:"), "status": 0}


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_the_text_is_what_the_command_prints(play: Playground, goesc: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "x.go").write_text(EXAMPLES[name])
    for release, flags, inline, level in (
        ("1.27", "-m", True, 1), ("1.27", "-m -l", False, 1), ("1.27", "-m=2", True, 2), ("1.26", "-m", True, 1),
        ("1.21", "-m -l", False, 1),
    ):  # fmt: skip
        env = {"GOESC_GO": release, "PATH": "", "GOESC_CACHE": "off"}
        done = goesc("build", f"-gcflags={flags}", "x.go", env=env)
        found = ask(play, "text", EXAMPLES[name], go=release, inline=inline, level=level)
        expected = done.stderr.replace(str(tmp_path), play.folder)  # which refusals name
        assert (found["text"], found["status"]) == (expected, done.status)


def test_errors_are_the_commands(play: Playground) -> None:
    many = "package p\n" + "".join(f"var x{i} = y{i}\n" for i in range(12))
    assert ask(play, "text", many)["text"].count("\n") == 12  # the header, ten errors, and that there are too many
    assert ask(play, "text", "package main\n")["status"] == 1
    assert "is not in std" in ask(play, "text", 'package p\n\nimport _ "no/such"\n')["text"]


def test_verdicts(play: Playground) -> None:
    found = ask(play, "verdicts", CLASSIC)
    assert (found["problem"], found["inline"], found["without"], found["broken"]) == ("", True, "", {})
    (heap,) = (one for one in found["found"] if one["verdict"] == "heap")
    assert (heap["line"], heap["start"], heap["width"], heap["what"]) == (5, 1, 6, "returned")
    assert heap["explanations"][0]["sentence"].startswith("result is on the heap: ")
    assert [step["line"] for step in heap["explanations"][0]["steps"]] == [6, 6]
    leaks = ask(play, "verdicts", EXAMPLES["identity"], inline=False)["found"]
    assert {(one["line"], one["subject"]) for one in leaks if one["verdict"] == "leak"} == {(3, "a")}


def test_places_count_as_javascript_does(play: Playground) -> None:
    text = 'package p\n\nvar s *int\n\nfunc f() { _ = "𝓤é"; x := 1; s = &x }\n'
    (heap,) = (one for one in ask(play, "verdicts", text)["found"] if one["verdict"] == "heap")
    line = text.split("\n")[4].encode("utf-16-le")
    assert line[2 * heap["start"] : 2 * (heap["start"] + heap["width"])].decode("utf-16-le") == "x"


def test_what_has_errors_is_told_as_far_as_it_goes(play: Playground) -> None:
    text = CLASSIC + "\nfunc wrong() int { return nothing }\n"
    found = ask(play, "verdicts", text)
    assert "undefined: nothing" in found["broken"]["wrong"]
    assert [one["line"] for one in found["found"] if one["verdict"] == "heap"] == [5]
    assert ask(play, "verdicts", CLASSIC + "func (")["problem"].startswith("x.go:12:")
    assert ask(play, "allocs", text)["errors"][0]["line"] == 13


def test_without_bodies_the_other_build_answers(play: Playground) -> None:
    text = 'package p\n\nimport "os"\n\nfunc f() string { return os.Getenv("x") + os.TempDir() }\n\nvar o = new(os.Process)\n'
    found = ask(play, "verdicts", text)
    assert not found["inline"]
    assert "inlining needs the body of" in found["without"]
    assert ask(play, "allocs", text)["without"] == found["without"]


def test_advice_is_an_edit(play: Playground) -> None:
    text = "// 𝓤\n" + CLASSIC
    (edit,) = (one for one in ask(play, "advice", text, line=6)["advice"] if one["kind"] == "return-value")
    units = text.encode("utf-16-le")
    for change in sorted(edit["changes"], key=lambda change: -change["start"]):
        units = units[: 2 * change["start"]] + change["text"].encode("utf-16-le") + units[2 * change["end"] :]
    edited = units.decode("utf-16-le")
    assert "return result\n" in edited
    for tried, heap in ((text, 1), (edited, 0)):
        assert [one["verdict"] for one in ask(play, "verdicts", tried)["found"]].count("heap") == heap
    assert ask(play, "advice", text, line=1) == {"advice": [], "problem": ""}


def test_allocations_and_the_graph(play: Playground) -> None:
    (call,) = ask(play, "allocs", CLASSIC)["calls"]
    assert (call["runtime"], call["size"], call["position"]["line"]) == ("newobject", 8, 5)
    drawn = ask(play, "graph", CLASSIC, function="sum", inline=False)
    assert drawn["function"] == "sum"
    assert drawn["svg"].startswith("<svg ")
    assert ">result<" in drawn["svg"]
    assert ask(play, "graph", "package p\n")["functions"] == []


def test_each_release_answers_as_itself(play: Playground) -> None:
    for release in RELEASES:
        go = release.name.removeprefix("go")
        assert [one["line"] for one in ask(play, "verdicts", CLASSIC, go=go, inline=False)["found"]] == [5], go


@pytest.mark.parametrize(
    "question",
    [{}, {"ask": "no"}, {"ask": "text", "go": "0.9"}, {"ask": "verdicts", "text": "\ud800\x00"},
     {"ask": "verdicts", "text": "package p\nvar x = " + "(" * 5000}, {"ask": "graph", "text": ""}],
)  # fmt: skip
def test_nothing_that_is_asked_ends_it(play: Playground, question: dict[str, object]) -> None:
    assert play.answer(question).get("problem")
    assert ask(play, "text", CLASSIC)["status"] == 0


def test_an_edit_redoes_a_function(play: Playground) -> None:
    """Told by the work, as time is the machine's."""
    ask(play, "verdicts", CLASSIC)
    ask(play, "verdicts", CLASSIC.replace("return &result", "result++\n\treturn &result"))
    (view,) = play._workspaces["1.27", True].views.values()
    assert 1 <= view.redone <= 2


# --- The files, and who serves them ---------------------------------------------------------------------------


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    """What npm makes, in name."""
    folder = tmp_path / "dist"
    for name in site._FROM_NPM:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"// {name}\n")
    return folder


def test_the_files(assets: Path, tmp_path: Path) -> None:
    made = site.files(assets)
    names = zipfile.ZipFile(io.BytesIO(made["goesc.zip"])).namelist()
    assert {"goesc/playground/answer.py", "goesc/grammar/go.lark", "lark/lark.py"} < set(names)
    assert "goesc/facts/data/std-linux-amd64.facts" in names
    assert not [name for name in names if "node_modules" in name or name.startswith("goesc/playground/web")]
    listed = json.loads(made["list.json"])
    assert listed["files"] == {n: len(d) for n, d in made.items() if n not in ("sw.js", "list.json", "LICENSES.txt")}
    assert made["sw.js"].startswith(f'const VERSION = "{listed["version"]}";\n'.encode())
    assert site.files(assets) == made
    chosen = json.loads(made["examples.json"])
    assert [one["go"] for one in chosen["releases"]] == [release.name.removeprefix("go") for release in RELEASES]
    (assets / "app.js").write_text("// another\n")
    assert json.loads(site.files(assets)["list.json"])["version"] != listed["version"]


def test_what_is_missing_is_said_in_one_line(goesc: Run, assets: Path) -> None:
    (assets / "app.js").unlink()
    done = goesc("playground", "--out", "site", "--assets", str(assets))
    assert done.status == 2
    assert re.fullmatch(r"goesc: playground: .* has no app\.js: npm ci --prefix .* && npm run build .*\n", done.stderr)


def test_served_to_this_machine_with_right_types(assets: Path) -> None:
    made = site.files(assets)
    with served(made, 0) as address:
        at = urlsplit(address)
        assert at.hostname == "127.0.0.1"
        connection = HTTPConnection(at.hostname, at.port or 0, timeout=10)

        def get(path: str) -> tuple[int, str | None, bytes]:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.status, answer.getheader("Content-Type"), answer.read()

        assert get("/") == (200, "text/html; charset=utf-8", made["index.html"])
        assert get("/pyodide/pyodide.asm.wasm")[:2] == (200, "application/wasm")
        assert get("/pyodide/pyodide.mjs?x")[:2] == (200, "text/javascript; charset=utf-8")
        for path in ("/nothing", "/../pyproject.toml", "/%2e%2e/pyproject.toml", "//etc/passwd"):
            assert get(path)[0] == 404
        connection.request("HEAD", "/app.js")
        answer = connection.getresponse()
        assert (answer.getheader("Content-Length"), answer.read()) == (str(len(made["app.js"])), b"")
        connection.close()


def test_written_to_a_folder(goesc: Run, assets: Path, tmp_path: Path) -> None:
    done = goesc("playground", "--out", "site", "--assets", "dist")
    assert done.status == 0, done.stderr
    assert re.fullmatch(r"site: \d+ files, \d+\.\d MB\n", done.stdout)
    written = {
        str(p.relative_to(tmp_path / "site")): p.read_bytes() for p in (tmp_path / "site").rglob("*") if p.is_file()
    }
    assert written == site.files(assets)


def test_it_serves_until_it_is_ended(goesc: Run, assets: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def end(_seconds: float) -> None:
        raise KeyboardInterrupt(130)

    monkeypatch.setattr(command.webbrowser, "open", opened.append)
    monkeypatch.setattr(command, "time", type("", (), {"sleep": end}))
    with pytest.raises(KeyboardInterrupt):
        goesc("playground", "--open", "--port", "0", "--assets", "dist")
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", opened[0])
    with served({}, 0) as taken:
        done = goesc("playground", "--port", str(urlsplit(taken).port), "--assets", "dist")
    assert (done.status, "already in use" in done.stderr) == (2, True)


@pytest.mark.parametrize(
    "argv", [["x.go"], ["--port", "x"], ["--port", "70000"], ["--facts", "none.facts"], ["--opne"]]
)
def test_usage(goesc: Run, assets: Path, argv: list[str]) -> None:
    done = goesc("playground", "--assets", "dist", *argv)
    assert done.status == 2
    assert done.stderr.startswith(("goesc: playground: ", "goesc: unknown flag "))


def test_facts_are_known_by_their_release() -> None:
    data = ROOT / "goesc" / "facts" / "data"
    assert release_of_facts(str(data / "std-linux-amd64.facts")) == ""  # it has no bodies
    assert release_of_facts(str(ROOT / "pyproject.toml")) == ""
