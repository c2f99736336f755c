"""The other commands, and what holds for all of them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from goesc.cli.commands import COMMANDS
from goesc.cli.main import Host
from goesc.cli.quick import working_directory
from goesc.oracle.toolchain import Toolchain

Run = Callable[..., "object"]
ROOT = Path(__file__).resolve().parent.parent
CLASSIC = "package p\n\nfunc sum(a, b int) *int {\n\ts := a + b\n\treturn &s\n}\n"


def test_version(goesc: Run) -> None:
    assert goesc("version").stdout.startswith("goesc ")
    assert "go1.27.3" in goesc("--version").stdout


def test_help_explains_every_command(goesc: Run) -> None:
    done = goesc()
    assert done.status == 0
    for name in COMMANDS:
        assert f"  {name}" in done.stdout
        assert goesc("help", name).stdout.startswith("usage: goesc ")


@pytest.mark.parametrize(
    "argv",
    [
        ["nosuch"],
        ["help", "nosuch"],
        ["version", "x"],
        ["tool"],
        ["tool", "link"],
        ["tool", "compile"],
        ["difftest"],
        ["difftest", "--nosuch", "x"],
        ["difftest", "--mode", "x", "y.go"],
        ["difftest", "--list"],
        ["difftest", "nosuch.go"],
        ["difftest", "--list", "nosuch"],
    ],
    ids=" ".join,
)
def test_usage_errors_are_one_line(goesc: Run, argv: list[str]) -> None:
    done = goesc(*argv)
    assert done.status == 2
    assert done.stderr.startswith("goesc: ")
    assert done.stderr.count("\n") <= 3


@pytest.mark.gc
@pytest.mark.parametrize(
    "source",
    [CLASSIC, "package p\n\nfunc f(p *int)\n", "package p\n\n//line foo.go:100\nfunc F(x *int) *int { return x }\n",
     "package p\n\nfunc f() { x }\n", 'package p\n\nimport "fmt"\n\nfunc f(x any) { fmt.Println(x) }\n', 'package p\n\nimport "nosuch/x"\n',
     "package p\n\nfunc f(", "package p\n\ntype t struct { a int }\n\nfunc f[T any](x T) any { return x }\n\nvar v = f(t{})\n"],
)  # fmt: skip
@pytest.mark.parametrize("flags", ["-p=p -m -l", "-m=2 -l", "-p=example.com/a.b -m -l -complete", "-m -l -C"])
def test_tool_compile_prints_what_the_compiler_prints(
    goesc: Run, tree: Run, toolchain: Toolchain, source: str, flags: str
) -> None:
    root = tree({"x.go": source})
    want = toolchain.compile(["x.go"], flags.split(), root)
    got = goesc("tool", "compile", *flags.split(), "x.go", cwd=root, env={"GOROOT": str(toolchain.goroot)})
    assert got.stdout == want.output
    assert got.status == want.status
    assert got.stderr == ""


@pytest.mark.gc
@pytest.mark.parametrize("module", ["", "/aes", "/aes_test", "test", "/aes.test"])
def test_data_without_addresses_is_a_matter_of_the_path_that_is_compiled(
    goesc: Run, tree: Run, toolchain: Toolchain, module: str
) -> None:
    root = tree({"x.go": 'package p\n\nfunc f() {}\n\nvar all = []func(){f}\n\nvar one = &struct{ s string }{"g"}\n'})
    flags = [f"-p=crypto/internal/fips140{module}", "-m", "-l"]
    want = toolchain.compile(["x.go"], flags, root)
    assert goesc("tool", "compile", *flags, "x.go", cwd=root).stdout == want.output
    assert bool(want.output) == (module in ("", "/aes", "/aes.test"))


@pytest.mark.gc
def test_tool_compile_of_files_that_cannot_be_read(goesc: Run, tree: Run, toolchain: Toolchain) -> None:
    root = tree({"x.go": CLASSIC})
    for names in (["nosuch.go"], ["x.go", "nosuch.go"]):
        want = toolchain.compile(names, ["-p=p", "-m", "-l"], root)
        got = goesc("tool", "compile", "-p=p", "-m", "-l", *names, cwd=root)
        assert (got.status, got.stdout) == (want.status, want.output)


def test_internal_errors_show_no_traceback(goesc: Run, tree: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> int:
        raise KeyError("broken\ninvariant")

    monkeypatch.setattr("goesc.cli.version.main", broken)
    done = goesc("version")
    assert done.status == 2
    assert done.stderr.startswith("goesc: internal error: KeyError: ")
    assert "report" in done.stderr
    assert "Traceback" not in done.stderr
    with pytest.raises(KeyError):
        goesc("version", env={"GOESC_DEBUG": "1"})


def test_go_that_is_not_modelled_is_one_line(goesc: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from goesc.source.errors import Unsupported

    def unmodelled(*_: object) -> int:
        raise Unsupported(0, "x.go:1:1: this")

    monkeypatch.setattr("goesc.cli.version.main", unmodelled)
    done = goesc("version")
    assert (done.status, done.stderr) == (2, "goesc: not modelled: x.go:1:1: this\n")


def test_a_reader_that_goes_away_is_no_error() -> None:
    command = f'"{sys.executable}" -m goesc help 2>&1 | true; echo "${{PIPESTATUS[0]}}"'
    done = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert "Traceback" not in done.stdout + done.stderr


def test_the_current_folder_is_named_as_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = tmp_path / "real"
    real.mkdir()
    link = tmp_path / "link"
    link.symlink_to(real)
    monkeypatch.chdir(link)
    assert working_directory({"PWD": str(link)}) == str(link)
    assert working_directory({"PWD": str(tmp_path)}) == str(real.resolve())
    assert working_directory({}) == str(real.resolve())


@pytest.mark.gc
def test_difftest_shows_differences_and_totals(goesc: Run, tree: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    root = tree({"x.go": CLASSIC, "bad.go": "package p\n\nfunc f() { x }\n"})
    env = {"GOESC_CACHE": str(root / "cache")}
    monkeypatch.setenv("GOESC_CACHE", str(root / "cache"))
    done = goesc("difftest", "x.go", "bad.go", cwd=root, env=env)
    assert done.stdout.splitlines() == [
        "targets    2, of which gc rejects 1 and goesc gives up on 0",
        "identical  2",
        "lines      gc 2, goesc 2, in both 2",
        "agreement  1.000000 (in both / union)",
    ], done.stderr
    assert done.status == 0
    report = json.loads(goesc("difftest", "--json", "--mode=build", "x.go", cwd=root, env=env).stdout)
    assert report["agreement"] == 1.0
    assert report["comparisons"][0]["name"] == "x.go"
    (root / "list").write_text("# targets\nx.go\n\nbad.go # the second\n")
    assert "targets    2" in goesc("difftest", "--list", "list", "--quiet", cwd=root, env=env).stdout


def test_the_worker_answers_requests(tmp_path: Path) -> None:
    requests = [
        {"argv": ["version"], "cwd": str(tmp_path)},
        {"argv": ["nosuch"], "cwd": str(tmp_path), "env": {"A": "b"}},
    ]
    done = subprocess.run(
        [sys.executable, "-m", "goesc.cli.worker"],
        input="".join(json.dumps(r) + "\n" for r in requests),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [a["status"] for a in answers] == [0, 2]
    assert answers[0]["stdout"].startswith("goesc ")


def test_hosts_remember_sessions(tmp_path: Path) -> None:
    from io import StringIO

    from goesc.cli.compiling import session_for

    sessions: dict[object, object] = {}
    host = Host(StringIO(), StringIO(), tmp_path, {}, sessions)
    assert session_for(host) is session_for(host)
    assert session_for(host) is not session_for(host, ["tag"])


HASHES = """package p

import (
	"crypto/hmac"
	"hash"
)

func F(h func() hash.Hash, key []byte) hash.Hash { return hmac.New(h, key) }
"""


@pytest.mark.gc
def test_a_session_sees_a_package_of_the_library_as_each_command_has_it(goesc: Run, tree: Run) -> None:
    """Compiled with -l, hmac.New leaks its first parameter; that is for importers of the same command alone."""
    root = tree({"go.mod": "module m\n\ngo 1.24\n", "p.go": HASHES})
    env = {"GOESC_CACHE": "off"}
    sessions: dict[object, object] = {}
    said = []
    for packages in (["crypto/hmac"], ["."], [".", "crypto/hmac"], ["."]):
        command = ["build", "-gcflags=-m -l", *packages]
        said.append(goesc(*command, cwd=root, env=env, sessions=sessions).stderr)
        assert said[-1] == goesc(*command, cwd=root, env=env).stderr, packages
    assert "./p.go:8:8: h does not escape" in said[1]
    assert "./p.go:8:8: leaking param: h" in said[2]


@pytest.mark.gc
@pytest.mark.parametrize(
    "source", ["package p\n\nfunc f() {}\n\nfunc f() {}\n", "package p\n\ntype a struct{ b }\n\ntype b struct{ a }\n",
               "package p\n\ntype i interface{ m() }\n\ntype t int\n\nvar _ i = t(0)\n\nfunc g(x int, x int) {}\n"],
)  # fmt: skip
def test_places_inside_messages(goesc: Run, tree: Run, toolchain: Toolchain, source: str) -> None:
    root = tree({"x.go": source})
    assert (
        goesc("tool", "compile", "-p=p", "x.go", cwd=root).stdout == toolchain.compile(["x.go"], ["-p=p"], root).output
    )


def test_places_inside_messages_are_named_as_given(goesc: Run, tree: Callable[..., Path]) -> None:
    folder = tree({"x.go": "package p\n\ntype T struct{}\n\nfunc (T) m() {}\nfunc (T) m() {}\n"})
    done = goesc("tool", "compile", "-p=p", "x.go", cwd=folder)
    assert done.stdout == "x.go:6:10: method T.m already declared at x.go:5:10\n"


LINES = """package p

//line :10
func f1(x *int) {}

//line foo.go:20
func f2(x *int) {}
//line :7:3
func f3(x *int) *int { y := 0; return &y }
//line ../e/q.go:3
func f4(y *int) {}
//line :1:1
func f5(y *int) { var a, a int }
"""


@pytest.mark.parametrize("name", ["x.go", "./x.go", "../m/x.go", "sub/y.go", "./sub/y.go"])
@pytest.mark.parametrize("wrong", [False, True])
def test_names_of_line_directives(goesc: Run, tree: Run, toolchain: Toolchain, name: str, wrong: bool) -> None:
    source = LINES if wrong else LINES.replace("var a, a int", "")
    root = tree({"x.go": source, "sub/y.go": source})
    flags = ["-p=p", "-e", "-l", "-m=2"]
    assert goesc("tool", "compile", *flags, name, cwd=root).stdout == toolchain.compile([name], flags, root).output
