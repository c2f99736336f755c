"""Which release answers: said once where the go command at hand, or a toolchain line, would be of another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from goesc.oracle.toolchain import Toolchain
from goesc.source import goroot
from goesc.source.picked import other_release

Run = Callable[..., "object"]
MODULE = {
    "go.mod": "module example.com/m\n\ngo 1.21\n", "x.go": "package m\n\nfunc New() *int { x := 1; return &x }\n",
}  # fmt: skip
LINE = "goesc: go1.27.3 answers, not the go1.26.4 of {}\n"


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
    ["explain", "New"], ["explain", "--certify"], ["tool", "compile", "-m", "-l", "x.go"], ["tool", "compile", "-S", "x.go"],
    ["allocs", "."], ["allocs", "--lines", "."], ["allocs", "--json", "."],
]  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.usefixtures("alone")
def test_another_tree_is_named_once_and_first(goesc: Run, tree: Run, tmp_path: Path, command: list[str]) -> None:
    root = tree(MODULE)
    tree_126 = go_tree(tmp_path / "go1.26", "go1.26.4\ntime 2026-10-01T00:00:00Z\n")
    plain = goesc(*command, cwd=root, env={"PATH": ""})
    for env in ({"GOROOT": str(tree_126), "PATH": ""}, {"PATH": str(tree_126 / "bin")}):
        done = goesc(*command, cwd=root, env=env)
        assert done.stderr == LINE.format(tree_126) + plain.stderr
        assert done.status == plain.status
        if command[0] != "study":  # whose table tells times
            assert done.stdout == plain.stdout


@pytest.mark.usefixtures("alone")
def test_a_build_that_is_replayed_says_it_again(goesc: Run, tree: Run, tmp_path: Path) -> None:
    root = tree(MODULE)
    other = go_tree(tmp_path / "go", "go1.26.4")
    env = {"PATH": str(other / "bin"), "GOESC_CACHE": str(tmp_path / "cache")}
    first = goesc("build", "-gcflags=-m -l", ".", cwd=root, env=env)
    assert goesc("build", "-gcflags=-m -l", ".", cwd=root, env=env).stderr == first.stderr
    assert first.stderr == LINE.format(other) + "# example.com/m\n./x.go:3:19: moved to heap: x\n"
    (other / "VERSION").write_text("go1.27.3")
    assert goesc("build", "-gcflags=-m -l", ".", cwd=root, env=env).stderr == first.stderr.partition("\n")[2]


@pytest.mark.parametrize("beside", [False, True])
def test_its_library_is_not_answered_for(
    goesc: Run, tree: Run, tmp_path: Path, beside: bool, request: pytest.FixtureRequest
) -> None:
    """Whether or not the tree of the modelled release is there too: it is the other's that is asked about."""
    if not beside:
        request.getfixturevalue("alone")
    root = tree(MODULE)
    other = go_tree(tmp_path / "go", "go1.26.4")
    for command in (["build", "-gcflags=-m -l"], ["check"], ["study"], ["report"], ["graph"], ["explain", "--certify"]):
        done = goesc(*command, "errors", cwd=root, env={"GOROOT": str(other)})
        line = "goesc: errors: of the standard library of go1.26.4, which goesc does not model\n"
        assert (done.status, done.stdout, done.stderr) == (2, "", LINE.format(other) + line)


@pytest.mark.parametrize(
    ("local", "mod", "env", "want"),
    [
        ("go1.27.3", "go 1.21", {}, ""),
        ("go1.27.3", "go 1.21\ntoolchain go1.24.2", {}, ""),  # the go command at hand is newer, and answers
        ("go1.27.3", "go 1.21\ntoolchain go1.28.1 // new", {}, "go1.28.1 that go.mod's toolchain line asks for"),
        ("go1.27.3", "go 1.21\ntoolchain go1.28.1", {"GOTOOLCHAIN": "local"}, ""),
        ("go1.27.3", "go 1.21\ntoolchain default", {}, ""),
        ("go1.27.3", "go 1.21", {"GOTOOLCHAIN": "go1.26.4"}, "go1.26.4 that GOTOOLCHAIN asks for"),
        ("go1.27.3", "go 1.21\ntoolchain go1.27.3", {"GOTOOLCHAIN": "go1.26.4+auto"}, ""),
        ("go1.27.3", "go 1.28", {}, "go1.28 that go.mod asks for"),
        ("go1.26.4", "go 1.27.3", {}, ""),  # which the go command would fetch
        ("go1.26.4", "go 1.21\ntoolchain go1.27.3", {"GOTOOLCHAIN": "path"}, ""),
        ("go1.26.4", "go 1.27.3", {"GOTOOLCHAIN": "local"}, "go1.26.4 of {}"),
        ("go1.27.1", "go 1.21", {}, "go1.27.1 of {}"),
        ("devel", "go 1.21", {}, "unknown release of {}"),
        ("go1.9\x1b[31m", "go 1.21", {}, "unknown release of {}"),
        ("", "go 1.21", {}, ""),
        ("", "go 1.27", {}, ""),
        ("", "go 1.21\ntoolchain go1.24.2", {}, "go1.24.2 that go.mod's toolchain line asks for"),
        ("", "go 1.24.3\ntoolchain go1.24.2", {}, "go1.24.3 that go.mod asks for"),
        ("", "go 1.21\ntoolchain go1.27", {}, ""),
        ("", "go 1.21\ntoolchain go1.26.1-mine", {}, "go1.26.1-mine that go.mod's toolchain line asks for"),
    ],
)
@pytest.mark.usefixtures("alone")
def test_what_the_go_command_would_pick(tmp_path: Path, local: str, mod: str, env: dict[str, str], want: str) -> None:
    (tmp_path / "m" / "sub").mkdir(parents=True)
    (tmp_path / "m" / "go.mod").write_text(f"module example.com/m\n\n{mod}\n")
    root = go_tree(tmp_path / "go", local) if local else None
    found = other_release(str(tmp_path / "m" / "sub"), {**env, "GOROOT": str(root or "")})
    assert str(found or "") == (f"go1.27.3 answers, not the {want.format(root)}" if want else "")
    if "unknown" in want:
        return
    (tmp_path / "go.work").write_text("go 1.21\ntoolchain go1.29.0\n")
    at = other_release(str(tmp_path / "m"), {"GOROOT": str(root or "")})
    assert str(at) == "go1.27.3 answers, not the go1.29.0 that go.work's toolchain line asks for"


@pytest.mark.gc
def test_difftest_asks_both_for_the_same_release(goesc: Run, tree: Run, toolchain: Toolchain) -> None:
    root = tree({**MODULE, "go.mod": "module example.com/m\n\ngo 1.21\n\ntoolchain go1.29.1\n"})
    done = goesc(
        "difftest", "--mode", "build", "--go", str(toolchain.go), ".", cwd=root, env={"GOTOOLCHAIN": "go1.26.4"}
    )
    assert done.status == 0, done.stdout + done.stderr
