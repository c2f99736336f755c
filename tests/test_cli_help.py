"""First contact: help, hints for words that are not known, completion."""

from __future__ import annotations

import os
import resource
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from goesc.cli.commands import COMMANDS, GROUPS, overview
from goesc.cli.pages import ENVIRONMENT, EXAMPLES, SEE
from goesc.cli.suggest import flags_of, near, near_flag

ROOT = Path(__file__).resolve().parent.parent
Run = Callable[..., "object"]


def _usage(name: str) -> str:
    return import_module(COMMANDS[name][0]).USAGE


def test_the_overview_fits_a_terminal() -> None:
    lines = overview().splitlines()
    assert len(lines) <= 23, "24 lines, one of them the prompt"
    assert max(map(len, lines)) < 80
    grouped = [name for names in GROUPS.values() for name in names]
    assert len(grouped) == len(set(grouped))
    for name in COMMANDS:
        assert sum(line.startswith(f"  {name} ") for line in lines) == 1


def test_every_way_of_asking_gives_the_overview(goesc: Run) -> None:
    for argv in ([], ["-h"], ["-help"], ["--help"], ["help"]):
        assert (goesc(*argv).status, goesc(*argv).stdout) == (0, overview())


def test_help_starts_quickly() -> None:
    """60 ms for people is processor time here: other processes of a loaded machine do not count."""
    code = (
        "import sys; from goesc.cli import quick; sys.argv = ['goesc', '--help']; quick.console();"
        "heavy = {'dataclasses', 'inspect', 'typing', 'difflib', 'pathlib', 're'} & set(sys.modules);"
        "print(sorted(heavy), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-S", "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == (overview(), "[]\n")
    times = []
    for _ in range(5):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-m", "goesc", "--help"], cwd=ROOT, capture_output=True, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    assert min(times) < 0.06


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_has_a_page(goesc: Run, name: str) -> None:
    asked = goesc("help", name)
    assert asked.status == 0
    assert asked.stdout.startswith("usage: goesc ")
    assert max(map(len, asked.stdout.splitlines())) <= 120
    assert goesc(name, "--help").stdout == asked.stdout
    assert goesc(name, "-h").stdout == asked.stdout
    if name not in ("help", "version"):
        assert "Exit status: " in asked.stdout
        assert name in EXAMPLES or name == "lsp"
    for command, _ in EXAMPLES.get(name, ()):
        words = (
            shlex.split(command.replace("<(", "").replace(")", "")) if name == "completion" else shlex.split(command)
        )
        words = words[words.index("goesc") :]
        assert words[1] == name
        assert "--" in words or {w.partition("=")[0] for w in words if w.startswith("-")} <= set(flags_of(_usage(name)))


def test_tables_name_commands() -> None:
    for table in (EXAMPLES, SEE):
        assert set(table) <= set(COMMANDS)
    assert set(ENVIRONMENT) <= {*COMMANDS, "lsp"}
    assert {other for names in SEE.values() for other in names} <= set(COMMANDS)


@pytest.mark.parametrize(
    ("argv", "hint"),
    [
        (["explian"], "did you mean explain?"),
        (["help", "grpah"], "did you mean graph?"),
        (["report", "--titel", "x"], "did you mean --title?"),
        (["graph", "--arond", "x"], "did you mean --around?"),
        (["graph", "-pth", "x"], "did you mean --path?"),
        (["check", "--formt", "sarif"], "did you mean --format?"),
        (["check", "--format", "sarf"], 'did you mean "sarif"?'),
        (["diff", "--formt", "sarif"], "did you mean --format?"),
        (["explain", "--jsn", "x.go"], "did you mean --json?"),
        (["difftest", "--mod", "build", "x.go"], "did you mean --mode?"),
        (["fuzz", "--cout", "3"], "did you mean --count?"),
        (["cache", "clean", "--older-thn", "3d"], "did you mean --older-than?"),
        (["facts", "verify", "-least-percent", "3"], "did you mean --least?"),
        (["completion", "bsh"], "Did you mean bash?"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_did_you_mean(goesc: Run, argv: list[str], hint: str) -> None:
    done = goesc(*argv)
    assert done.status == 2
    assert hint in done.stderr.splitlines()[0]


def test_what_is_far_from_everything_gets_no_hint(goesc: Run) -> None:
    assert near("zzzzzz", COMMANDS) == ""
    assert near_flag("--zzzzzz", _usage("report")) == ""
    assert "did you mean" not in goesc("zzzzzz").stderr


def test_flags_are_read_from_the_help() -> None:
    assert flags_of(_usage("report")) == [
        "-o", "--output", "--format", "--json", "--title", "-l", "--inline", "--tests", "--no-advice", "--time",
        "--tags", "--go", "-j", "--jobs", "-C",
    ]  # fmt: skip
    assert "-m" not in flags_of(_usage("build")), "that is one of the compiler"


def _complete(goesc: Run, folder: Path, *words: str) -> list[str]:
    script = folder / "goesc.bash"
    script.write_text(goesc("completion", "bash").stdout)
    line = " ".join(shlex.quote(word) for word in words)
    code = f'source {shlex.quote(str(script))}; COMP_WORDS=({line}); COMP_CWORD={len(words) - 1}; _goesc; printf "%s\\n" "${{COMPREPLY[@]}}"'
    env = {"PATH": os.environ["PATH"], "LC_ALL": "C"}
    done = subprocess.run(["bash", "-c", code], cwd=folder, env=env, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return sorted(done.stdout.split("\n")[:-1])


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (["goesc", "gr"], ["graph"]),
        (["goesc", "f"], ["facts", "fuzz"]),
        (["goesc", "check", "--update"], ["--update-baseline"]),
        (["goesc", "check", "--format", "s"], ["sarif"]),
        (["goesc", "build", "-mod", "=", "v"], ["vendor"]),
        (["goesc", "build", "-mod", "="], ["mod", "readonly", "vendor"]),
        (["goesc", "build", "-gcflags", "="], ["'-m -l'", "'-m'", "'-m=2 -l'", "'-m=2'"]),
        (["goesc", "cache", "v"], ["verify"]),
        (["goesc", "tool", ""], ["compile"]),
        (["goesc", "help", "expl"], ["explain"]),
        (["goesc", "explain", "a"], ["a.go", "all"]),
        (["goesc", "build", "n"], []),
    ],
    ids=" ".join,
)
def test_bash_completes(goesc: Run, tmp_path: Path, words: list[str], wanted: list[str]) -> None:
    (tmp_path / "a.go").write_text("package a\n")
    (tmp_path / "notes.txt").write_text("")
    (tmp_path / "all").mkdir()
    got = _complete(goesc, tmp_path, *words)
    assert got == (wanted or [""])


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_scripts_name_every_command_and_flag(goesc: Run, shell: str) -> None:
    script = goesc("completion", shell).stdout
    for name in COMMANDS:
        assert name in script
        for flag in flags_of(_usage(name)):
            assert flag.lstrip("-") in script
    program = shutil.which(shell)
    if program:  # its own parser accepts the script
        done = subprocess.run([program, "-n"], input=script, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")


def test_a_word_of_the_library_can_be_a_function_without_go(goesc: Run, tree: Run, tmp_path: Path) -> None:
    """`f.x` could be of a package f: where no Go tree tells that there is none, it is a function of the folder."""
    root = tree({"x.go": "package p\n\nfunc f() *int { x := 1; return &x }\n"})
    done = goesc("explain", "--no-advice", "f.x", cwd=root, env={"PATH": "", "GOROOT": str(tmp_path / "none")})
    assert done.stdout.startswith("With inlining (go build):\nx is on the heap"), done.stderr


NONSENSE = ("xx", "-1", "1e3", "\u0663", "9" * 5000, "nan")
VALUED = [
    ["cache", "clean", "--older-than"], ["cache", "clean", "--to"], ["cache", "clean", "--kind"], ["cache", "verify", "--again"],
    ["difftest", "x.go", "-j"], ["difftest", "x.go", "--timeout"], ["difftest", "x.go", "--mode"],
    ["fuzz", "--count"], ["fuzz", "--time"], ["fuzz", "--seed"], ["fuzz", "--functions"], ["fuzz", "-j"], ["fuzz", "--most"],
    ["facts", "verify", "-least"], ["graph", "--depth"], ["graph", "-b"], ["graph", "-T"], ["explain", "f", "--depth"], ["explain", "f", "--color"],
    ["study", "-j"], ["study", "--jobs"], ["build", "-j"], ["build", "-mod"], ["check", "--format"], ["check", "--severity"], ["check", "--mod"],
    ["diff", "--mod"],
]  # fmt: skip
OTHERS = [
    ["cache"], ["cache", "nosuch"], ["cache", "info", "x"], ["cache", "clean", "--older-than"], ["cache", "clean", "--nosuch"], ["facts"],
    ["facts", "nosuch"], ["facts", "build", "-o"], ["facts", "build", "-nosuch"], ["facts", "verify", "-nosuch"], ["facts", "verify", "-least"],
    ["lsp", "x"], ["lsp", "--nosuch"], ["version", "x"], ["help", "x", "y"], ["difftest"], ["difftest", "-j"], ["fuzz", "x"], ["fuzz", "-j"],
    ["graph", "--depth"], ["report", "-o"], ["report", "--nosuch"], ["study", "--jobs"], ["explain"], ["explain", "--nosuch"], ["diff"], ["diff", "a", "b", "c"],
    ["check", "--nosuch"], ["check", "--format"], ["tool"], ["tool", "compile"], ["completion", "x"], ["build", "-j"],
]  # fmt: skip


@pytest.mark.parametrize(
    "argv", [*OTHERS, *([*argv, value] for argv in VALUED for value in NONSENSE)], ids=lambda argv: " ".join(argv)[:60]
)
def test_a_wrong_option_is_one_clear_line(goesc: Run, tree: Run, argv: list[str]) -> None:
    """And no usage under it. What the go command has options for too, it answers in its own way."""
    root = tree({"x.go": "package p\n\nfunc f() {}\n"})
    done = goesc(*argv, cwd=root, env={"GOESC_CACHE": str(root / "cache")})
    assert done.status in (1, 2)
    assert done.stdout == ""
    lines = done.stderr.splitlines()
    gos = argv[0] == "build" and (argv[1] == "-mod" or len(argv) == 2)
    assert len(lines) == 1 or (gos and len(lines) <= 3), done.stderr
    assert gos or lines[0].startswith("goesc: ")
    assert "internal error" not in done.stderr
    assert "invalid literal" not in done.stderr
