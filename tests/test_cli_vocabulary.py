"""One vocabulary of options over all commands: same names, same meaning, same words for what is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from goesc.cli.commands import COMMANDS
from goesc.cli.options import ALIASES, Options, form_of, parse, unknown_flag
from goesc.cli.suggest import flags_of
from goesc.source.gcflags import UsageError
from tests.conftest import Done

Run = Callable[..., Done]

ANALYSES = ("explain", "allocs", "profile", "check", "diff", "report", "graph", "study")
BUILDS = ("build", "test")
JUDGED = ("difftest", "fuzz")
# Which commands have which option; what one has it has under this name.
VOCABULARY: dict[str, tuple[str, ...]] = {
    "-C": (*ANALYSES, *BUILDS, *JUDGED),
    "--tags": (*ANALYSES, *BUILDS),
    "-j": (*ANALYSES, *BUILDS, *JUDGED),
    "--jobs": (*ANALYSES, *BUILDS, *JUDGED),
    "--go": (*ANALYSES, *BUILDS, *JUDGED, "lsp", "tool", "version", "facts"),
    "--format": (*ANALYSES, "difftest", "cache"),
    "--json": (*ANALYSES, "difftest", "cache"),
    "--color": ("explain", "allocs", "profile", "check", "diff"),
    "-l": (*ANALYSES, *JUDGED, "lsp", "facts"),
    "--inline": (*ANALYSES, *JUDGED, "lsp", "facts"),
    "--tests": ("explain", "allocs", "check", "diff", "report", "graph"),
    "-o": ("check", "diff", "report", "graph", *BUILDS, "facts"),
}
# Old names that stay, where they are not the vocabulary's with one dash.
KEPT = {
    "graph": "-T",
    "study": "--csv",
    "allocs": "--lines",
    "check": "--output",
    "diff": "--output",
    "report": "--output",
}


def _usage(name: str) -> str:
    usage: str = import_module(COMMANDS[name][0]).USAGE
    return usage


@pytest.mark.parametrize("option", VOCABULARY)
def test_help_and_completion_know_the_vocabulary(option: str) -> None:
    known = {name for name in COMMANDS if option in flags_of(_usage(name)) or _is_said(option, _usage(name))}
    assert set(VOCABULARY[option]) <= known


def _is_said(option: str, usage: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(option)}\b", usage) is not None


@pytest.mark.parametrize(("name", "option"), sorted(KEPT.items()))
def test_old_names_are_kept(name: str, option: str) -> None:
    assert _is_said(option, _usage(name))


@pytest.mark.parametrize(
    "name", [name for name in COMMANDS if name != "tool"]
)  # the compiler's flags are another world
def test_a_wrong_option_is_one_message(goesc: Run, tree: Callable[..., Path], name: str) -> None:
    words = {"facts": ["verify"], "cache": ["info"]}.get(name, [])
    done = goesc(name, *words, "--zzzzzz", cwd=tree({"go.mod": "module m\n\ngo 1.27\n"}))
    assert (done.status, done.stdout) == (2, "")
    shown = "-zzzzzz" if name in BUILDS else "--zzzzzz"
    assert done.stderr == f"goesc: unknown flag {shown}; run 'goesc help {name}'\n"


@pytest.mark.parametrize("name", [*ANALYSES, *BUILDS, *JUDGED])
def test_a_missing_value_is_one_message(goesc: Run, tmp_path: Path, name: str) -> None:
    for option in ("--jobs", "-C"):
        done = goesc(name, option, cwd=tmp_path)
        assert (done.status, done.stdout, done.stderr) == (2, "", f"goesc: flag needs an argument: {option}\n")


@pytest.mark.parametrize("name", [name for name in ANALYSES if name != "profile"])
def test_both_builds_at_once_are_one_message(goesc: Run, tree: Callable[..., Path], name: str) -> None:
    root = tree({"go.mod": "module m\n\ngo 1.27\n", "x.go": "package m\n\nfunc f() {}\n"})
    words = {"explain": ["f"], "diff": [".", "."]}.get(name, [])
    done = goesc(name, "-l", "--inline", *words, cwd=root)
    if name == "check":  # which checks both
        assert done.status == 0
    else:
        assert (done.status, done.stderr) == (2, "goesc: -l and --inline are two builds: one at a time\n")


FILES = {
    "m/go.mod": "module example.com/m\n\ngo 1.26\n",
    "m/x.go": "package m\n\nfunc Plain() {}\n",
    "m/tagged.go": "//go:build extra\n\npackage m\n\nfunc Tagged(n int) *int { x := n; return &x }\n",
    "m/x_test.go": 'package m\n\nimport "testing"\n\nfunc TestPlain(t *testing.T) {}\n',
}
# What each is asked, and what shows that it has seen the file that needs the tag.
ASKED: dict[str, tuple[list[str], str]] = {
    "explain": (["Tagged"], "x is on the heap: Tagged returns its address"),
    "allocs": ([], "tagged.go:5"),
    "check": (["--all"], "tagged.go:5:27: error: moved to heap: x"),
    "diff": ([".", "."], "1 unchanged"),
    "report": (["-o", "-"], "<!doctype html>"),
    "graph": (["-f", "Tagged"], 'digraph "Tagged, '),
    "study": (["--rules", "fields"], "example.com/m"),
    "build": (["-gcflags=-m -l"], "tagged.go:5:27: moved to heap: x"),
    "test": (["-gcflags=-m -l"], "tagged.go:5:27: moved to heap: x"),
}
FIRST_FORM = {"report": "html", "graph": "dot"}


@pytest.mark.parametrize("name", ASKED)
def test_the_same_names_mean_the_same(goesc: Run, tree: Callable[..., Path], name: str) -> None:
    """All of the vocabulary at once from another folder, and the same with one dash, `=` and the short names."""
    root = tree(FILES)
    words, seen = ASKED[name]
    extra = [] if name in BUILDS else ["-l"]
    colour = ["--color", "never"] if name in VOCABULARY["--color"] else []
    form = ["--format", FIRST_FORM.get(name, "text")] if name in VOCABULARY["--format"] else []
    long = goesc(
        name, "-C", "m", "--tags", "extra", "--jobs", "2", "--go", "1.27", *colour, *form, *extra, *words, cwd=root
    )
    assert long.status == (1 if name == "check" else 0), long.stderr
    assert seen in long.stdout + long.stderr
    short = goesc(name, "-C=m", "-tags=extra", "-j", "2", "-go=1.27", *extra, *words, cwd=root)
    inside = goesc(name, "--tags=extra", "-jobs=1", *extra, *words, cwd=root / "m", env={"GOESC_GO": "1.27"})
    for other in (short, inside):
        assert other.status == long.status
    for done in (long, short, inside):
        done.stdout = re.sub(r"(?:m/|\./m/|\./)?(\w+\.go)|[\d.e-]+| +", r"\1", done.stdout)  # no places, times, widths
    assert short.stdout == long.stdout
    if name != "report":  # which says where the release comes from
        assert inside.stdout == long.stdout


@pytest.mark.parametrize("name", [name for name in VOCABULARY["--json"] if name in ASKED])
def test_json_is_a_form(goesc: Run, tree: Callable[..., Path], name: str) -> None:
    root = tree(FILES) / "m"
    words, _ = ASKED[name]
    words = [] if name == "graph" else ["Plain" if word == "Tagged" else word for word in words]
    short, long = goesc(name, *words, "--json", cwd=root), goesc(name, *words, "--format=json", cwd=root)
    assert (short.status, long.status) == (0, 0)
    assert re.sub(r"[\d.e-]+", "", short.stdout) == re.sub(r"[\d.e-]+", "", long.stdout)  # but for times
    assert short.stdout.lstrip()[:1] in "{["
    wrong = goesc(name, *words, "--format", "jsn", cwd=root)
    assert (wrong.status, wrong.stderr) == (2, 'goesc: --format: unknown "jsn"; did you mean "json"?\n')


def test_a_flag_of_the_compiler_is_told_from_one_of_the_command(goesc: Run, tmp_path: Path) -> None:
    done = goesc("build", "-m", ".", cwd=tmp_path)
    assert (done.status, done.stderr) == (2, "goesc: -m is a flag of the compiler: -gcflags=-m\n")


def test_no_hint_names_a_command_of_go(goesc: Run, tree: Callable[..., Path]) -> None:
    root = tree({"x.txt": ""})
    for argv in (
        ["build", "-nosuch"],
        ["test", "-nosuch"],
        ["build", "-gcflags"],
        ["explain", "f"],
        ["check"],
        ["allocs"],
    ):
        assert "go help" not in goesc(*argv, cwd=root).stderr.replace("goesc help", "")


# --- The parser ----------------------------------------------------------------------------------------------


def _parsed(*argv: str) -> Options:
    return parse(argv, command="graph", valued=("format", "o", "jobs", "C"), switches=("json", "l"))


def test_other_names() -> None:
    assert set(ALIASES.values()) == {"jobs", "o", "format", "function", "batch"}
    found = _parsed("-T", "svg", "--output=f", "-j", "4", "-l", "x.go", "--", "-y")
    assert (found.last("format"), found.last("o"), found.last("jobs")) == ("svg", "f", "4")
    assert (found.switches, found.args) == ({"l"}, ["x.go", "-y"])


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["--jbos", "4"], "unknown flag --jbos; did you mean --jobs?"),
        (["--zzz"], "unknown flag --zzz; run 'goesc help graph'"),
        (["-j"], "flag needs an argument: -j"),
        (["--json=yes"], "--json takes no value"),
        (["--function", "f"], "unknown flag --function; run 'goesc help graph'"),
    ],
)
def test_what_is_wrong(argv: list[str], said: str) -> None:
    with pytest.raises(UsageError) as why:
        _parsed(*argv)
    assert str(why.value) == said


def test_forms() -> None:
    assert form_of(_parsed(), ("text", "json")) == "text"
    assert form_of(_parsed("--json"), ("text", "json")) == "json"
    assert form_of(_parsed("--json", "--format", "json"), ("text", "json")) == "json"
    with pytest.raises(UsageError, match="--text and --json are two forms: one at a time"):
        form_of(_parsed("--json", "--format", "text"), ("text", "json"))
    assert unknown_flag("-x=1", "build", ["tags"]) == "unknown flag -x=1; run 'goesc help build'"
