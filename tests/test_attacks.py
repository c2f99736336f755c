"""Trees that somebody made to harm who analyses them: every plant below meets every command.

Nothing of a tree is executed or imported, nothing outside of it is written or shown because the tree says so, and what
people or CI systems read holds no control characters and no commands. Plants that do not get in each other's way stand
in one tree. A plant that is executed leaves a mark with its name.
"""

from __future__ import annotations

import base64
import gzip
import json
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
GOESC = [sys.executable, "-P", "-c", "import sys; from goesc.cli.quick import console; sys.exit(console())"]
SECRET = "correct horse battery staple"
SECONDS = 40

COMMANDS = {
    "build": ["build", "-gcflags=-m -l", "-j", "2", "./..."],
    "check": ["check", "--all", "./..."],
    "baseline": ["check", "--update-baseline"],
    "diff": ["diff", "HEAD"],
    "explain": ["explain", "F"],
    "allocs": ["allocs", "-j", "2", "./..."],
    "report": ["report", "./..."],
    "graph": ["graph", "-o", "graph.svg", "."],
    "study": ["study", "--rules", "fields", "--sites", "-j", "2", "./..."],
    "facts": ["facts", "show", "strings.Index"],
    "difftest-build": ["difftest", "--mode", "build", "--no-cache", "./..."],
    "difftest": ["difftest", "--no-cache", "."],
    "difftest-allocs": ["difftest", "--allocs", "--no-cache", "."],
    "fuzz": ["fuzz", "--count", "1", "--functions", "1"],
}
A = 'package m\n\nimport "strings"\n\nvar sink *int\n\nfunc F(s string) *int {\n\tx := strings.Index(s, "a")\n\treturn &x\n}\n'
GO_MOD = "module example.com/m\n\ngo 1.24\n"


@dataclass
class Place:
    """The tree `m`, and what stands around it: `marks` of what was executed, `outside` of what is nobody's business."""

    top: Path

    def __post_init__(self) -> None:
        self.tree, self.marks, self.outside, self.home = (self.top / n for n in ("m", "marks", "outside", "home"))
        for folder in (self.tree, self.marks, self.outside / "folder", self.home / ".config/go"):
            folder.mkdir(parents=True)
        (self.outside / "secret").write_text(f"{SECRET}\n")
        self.environ: dict[str, str] = {}
        self.write("go.mod", GO_MOD)
        self.write("a.go", A)
        self.write("cmd/main.go", "package main\n\nfunc main() {}\n")  # what version control is asked about

    def write(self, name: str, text: str) -> Path:
        path = self.tree / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        return path

    def program(self, name: str) -> Path:
        """A file of the tree that leaves a mark when it is run."""
        path = self.write(name, f"#!/bin/sh\ntouch '{self.marks / name.replace('/', '_')}'\nexit 1\n")
        path.chmod(0o755)
        return path

    def module(self, name: str) -> None:
        """A module of Python that leaves a mark when it is imported."""
        text = f"import os\nos.close(os.open({str(self.marks / name.replace('/', '_'))!r}, os.O_CREAT))\nraise SystemExit(9)\n"
        self.write(name, text)

    def git(self, *words: str) -> None:
        subprocess.run(["git", *words], cwd=self.tree, check=True, capture_output=True, env=os.environ | GIT)

    def commit(self) -> None:
        self.git("init", "-q")
        self.git("add", "-A")
        self.git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-qm", "all")

    def seen_outside(self) -> dict[str, str]:
        found = sorted(self.outside.rglob("*"))
        return {str(path): path.read_text() if path.is_file() else "folder" for path in found}


GIT = {"GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"}

# --- What could be executed -------------------------------------------------------------------------------------------


def modules(names: str) -> Callable[[Place], None]:
    return lambda place: [place.module(name) for name in names.split()] and None


def programs(names: str) -> Callable[[Place], None]:
    return lambda place: [place.program(name) for name in names.split()] and None


def git_config(place: Place, *pairs: str) -> None:
    for pair in pairs:
        name, _, value = pair.partition("=")
        place.git("config", name, value)


def fsmonitor(place: Place) -> None:
    git_config(place, f"core.fsmonitor={place.program('monitor')}", f"core.hooksPath={place.tree}/hooks")


def hooks(place: Place) -> None:
    for name in ("post-checkout", "pre-commit", "post-index-change", "reference-transaction", "fsmonitor-watchman"):
        shutil.copy2(place.program(f"hooks/{name}"), place.tree / ".git/hooks" / name)


def filters(place: Place) -> None:
    place.write(".gitattributes", "* filter=evil diff=evil textconv=evil\n")
    program = place.program("filter")
    git_config(
        place, f"filter.evil.smudge={program}", f"filter.evil.process={program}", f"diff.evil.textconv={program}"
    )


def aliases(place: Place) -> None:
    program = place.program("alias")
    names = (
        "alias.rev-parse=!",
        "alias.ls-tree=!",
        "core.pager=",
        "pager.ls-tree=",
        "core.sshCommand=",
        "core.askPass=",
    )
    git_config(place, *(f"{name}{program}" for name in names))


def promisor(place: Place) -> None:
    program = place.program("remote")
    git_config(
        place, f"remote.origin.url=ext::{program}", "remote.origin.promisor=true", f"remote.origin.uploadpack={program}"
    )


def user_settings(place: Place) -> None:
    """What `go env -w` keeps, in a home folder that somebody wrote to."""
    (place.home / ".config/go/env").write_text(f"GOFLAGS=-toolexec={place.program('go_env')}\n")


def inherited(place: Place) -> None:
    """Settings as direnv and its like take them from a tree."""
    place.environ |= {
        "GOFLAGS": f"-toolexec={place.program('goflags')}",
        "GOCACHEPROG": str(place.program("cacheprog")),
    }
    place.environ["CGO_CFLAGS_ALLOW"] = ".*"


def flags_as_imports(place: Place) -> None:
    place.write(
        "testdata/flags/x.go", f'package flags\n\nimport (\n\t_ "-toolexec"\n\t_ "{place.program("import")}"\n)\n'
    )


def flags_as_files(place: Place) -> None:
    place.program("evil")
    for name in ("-toolexec=evil.go", "-o=victim.go", "-asmhdr=x.go", "-cpuprofile=y.go"):
        place.write(f"testdata/files/{name}", "package files\n\nfunc G() *int { return new(int) }\n")


def toolchain_line(place: Place) -> None:
    place.write("other/go.mod", "module other\n\ngo 1.24\n\ntoolchain go1.99.9\n\ntool example.com/compile\n")
    place.write("other/x.go", "package other\n")


def entry_points(place: Place) -> None:
    place.module("evil_plugin.py")
    lines = [
        "[goesc.solvers]",
        "gc2=evil_plugin:f",
        "[networkx.backends]",
        "nx=evil_plugin:f",
        "[networkx.backend_info]",
        "nx=evil_plugin:f",
    ]
    place.write("evil-1.0.dist-info/entry_points.txt", "\n".join(lines))
    place.write("evil-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: evil\nVersion: 1.0\n")
    place.write("evil.pth", "import evil_plugin\n")


EXECUTED: dict[str, Callable[[Place], None]] = {
    "a json module": modules("json.py"),
    "goesc itself": modules("goesc/__init__.py goesc/cli/worker.py"),
    "modules of the start": modules("__future__.py runpy.py sitecustomize.py usercustomize.py dataclasses.py"),
    "modules of workers": modules("multiprocessing/__init__.py pickle.py queue.py concurrent/__init__.py"),
    "dependencies": modules("lark/__init__.py networkx/__init__.py msgspec.py pygls/__init__.py go.py"),
    "entry points": entry_points,
    "a go command": programs("go bin/go"),
    "git": programs("git"),
    "dot and a C compiler": programs("dot gcc cc clang pkg-config"),
    "core.fsmonitor": fsmonitor,
    "git hooks": hooks,
    "git filters": filters,
    "git aliases and pagers": aliases,
    "a remote that is a program": promisor,
    "GOFLAGS": inherited,
    "go env -w": user_settings,
    "imports that are flags": flags_as_imports,
    "files that are flags": flags_as_files,
    "a toolchain line": toolchain_line,
}

# --- What could be written or read elsewhere --------------------------------------------------------------------------


def output_links(place: Place) -> None:
    for name in ("report.html", "graph.svg"):
        (place.tree / name).symlink_to(place.outside / "victim")


def baseline_link(place: Place) -> None:
    (place.tree / "goesc-baseline.json").symlink_to(place.outside / "secret")


def pipes(place: Place) -> None:
    place.write("pipes/p.go", "package pipes\n")
    os.mkfifo(place.tree / "pipes/q.go")
    (place.tree / "pipes/zero.go").symlink_to("/dev/zero")
    place.write("holes/h.go", "package holes\n")
    os.truncate(place.tree / "holes/h.go", 1 << 40)


def source_links(place: Place) -> None:
    place.write("links/l.go", "package links\n")
    (place.tree / "links/secret.go").symlink_to(place.outside / "secret")
    (place.tree / "folder").symlink_to(place.outside / "folder")
    (place.outside / "folder/x.go").write_text(f"package x\n\n// {SECRET}\n")


def line_directives(place: Place) -> None:
    place.write(
        "lines/l.go", f"package lines\n\nfunc G() *int {{\n//line {place.outside}/secret:1\n\treturn new(int)\n}}\n"
    )


ELSEWHERE: dict[str, Callable[[Place], None]] = {
    "outputs that are links": output_links,
    "a baseline that is a link": baseline_link,
    "pipes, devices and holes as source": pipes,
    "source that is a link": source_links,
    "//line that names a file": line_directives,
}
CONFIGURED: dict[str, str] = {
    "a baseline elsewhere": 'baseline = "../outside/secret"\n',
    "packages elsewhere": 'packages = ["../outside/folder"]\n',
    "a glob that hangs": f'exclude = ["{"**/" * 400}*z", "{"*a" * 400}"]\n',
    "nested brackets": "x = " + "[" * 20_000,
    "a large integer": "x = " + "1" * 5000,
}

# --- What could be shown ----------------------------------------------------------------------------------------------

ESC, BEL = "\x1b]0;owned\x07", "\x07"
TEXTS: dict[str, tuple[str, str]] = {
    "a file name with ESC": ("b\x1b[2J\x07.go", "package m\n\nfunc G() *int { return new(int) }\n"),
    "a file name of two lines": ("x\n::error::y.go", "package m\n\nfunc H() *int { return new(int) }\n"),
    "a file name with CR, C1 and bidi": ("c\r\x9b1m\u202e.go", "package m\n\nfunc I() *int { return new(int) }\n"),
    "a //line name": ("l.go", f"package m\n\nfunc J() *int {{\n//line {ESC}z.go:7\n\treturn new(int)\n}}\n"),
    "a command in a raw string": (
        "r.go",
        "package m\n\nfunc K() *int {\n\t_ = `\n::stop-commands::x`; return new(int)\n}\n",
    ),
    "a line of source": (
        "s.go",
        f"package m\n\nfunc L(s string) any {{ return s + `\n\t::error::{BEL} ##[group]` }}\n",
    ),
    "an annotation": (
        "t.go",
        f"package m\n\n//goesc:{ESC}stack\nfunc M() {{}}\n\n//goesc:stack\nfunc N() *int {{ return new(int) /* {ESC} */ }}\n",
    ),
    "an error": ("e/e\n::error::.go", f"package e\n\nvar x int = `{BEL}\n::error::`\n"),
}
READ_BY_PROGRAMS = {
    "json": ["check", "--all", "--format", "json", "."],
    "jsonl": ["check", "--all", "--format", "jsonl", "."],
    "sarif": ["check", "--all", "--format", "sarif", "."],
    "junit": ["check", "--all", "--format", "junit", "."],
    "github": ["check", "--all", "--format", "github", "."],
    "diff-json": ["diff", "--format", "json", "HEAD", "--", "."],
    "explain-json": ["explain", "--json", "K", "."],
    "study-json": ["study", "--json", "."],
    "graph-json": ["graph", "-T", "json", "."],
    "graph-svg": ["graph", "-T", "svg", "."],
    "graph-graphml": ["graph", "-T", "graphml", "."],
    "graph-dot": ["graph", "."],
}
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe]")
_COMMAND = re.compile(r"^\s*::|##(\[|[a-z]+\[)", re.MULTILINE)


def run(place: Place, argv: list[str]) -> subprocess.CompletedProcess[bytes]:
    env = {k: v for k, v in os.environ.items() if not k.startswith(("GO", "XDG_", "CGO_", "PYTHON"))}
    path = f":.:{Path(sys.executable).parent}:{os.environ.get('PATH', '')}"
    cache = os.environ.get("GOCACHE") or str(
        Path("~/.cache/go-build").expanduser()
    )  # what Go has compiled is not at stake
    env |= {"PATH": path, "HOME": str(place.home), "GOCACHE": cache, "GOESC_CACHE": str(place.top / "cache"), **GIT}
    env |= {"PWD": str(place.tree), "PYTHONPATH": str(ROOT), **place.environ}
    return subprocess.run(
        [*GOESC, *argv],
        cwd=place.tree,
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=SECONDS,
        check=False,
    )


def harmless(place: Place, name: str, argv: list[str], before: dict[str, str]) -> str:
    """What the command printed, once it is known that nothing was executed and nothing happened outside."""
    done = run(place, argv)
    said = (done.stdout + done.stderr).decode("utf-8", "surrogateescape")
    assert not list(place.marks.iterdir()), f"{name} executed it"
    assert place.seen_outside() == before, f"{name} wrote it"
    assert done.returncode in (0, 1, 2), name
    for words in ("Traceback", "internal error", SECRET):
        assert words not in said, f"{name}: {said}"
    if argv[0] != "build":
        assert not _CONTROL.search(said), f"{name}: {said!r}"
        assert not _COMMAND.search(said), f"{name}: {said!r}"
    return said


def test_there_are_enough_plants_and_commands() -> None:
    assert len(EXECUTED) + len(ELSEWHERE) + len(CONFIGURED) + len(TEXTS) >= 25
    assert len(COMMANDS) >= 10


@pytest.mark.gc
def test_nothing_of_a_tree_is_executed(tmp_path: Path) -> None:
    place = Place(tmp_path)
    place.commit()
    for plant in EXECUTED.values():
        plant(place)
    before = place.seen_outside()
    said = {name: harmless(place, name, argv, before) for name, argv in COMMANDS.items()}
    assert "moved to heap: x" in said["build"]
    assert "a.go:8:2: error: moved to heap: x" in said["check"]
    assert "1 heap allocation accepted" in said["baseline"]
    assert "HEAD to ., with inlining (go build): " in said["diff"]
    assert "x is on the heap" in said["explain"]
    assert "allocations on the heap" in said["report"]
    assert (place.tree / "graph.svg").exists()
    assert "example.com/m " in said["study"]
    assert "Index" in said["facts"]
    assert "agreement " in said["difftest-build"]
    assert "agreement " in said["difftest"]
    assert "programs   1 " in said["fuzz"]
    assert sorted(p.name for p in place.tree.rglob("victim*")) == []


@pytest.mark.gc
def test_nothing_outside_is_written_or_shown(tmp_path: Path) -> None:
    place = Place(tmp_path)
    place.commit()
    for plant in ELSEWHERE.values():
        plant(place)
    before = place.seen_outside()
    # The go command itself waits for ever at a pipe.
    here = {name: argv for name, argv in COMMANDS.items() if name not in ("fuzz", "difftest-build")}
    said = {name: harmless(place, name, argv, before) for name, argv in here.items()}
    assert "goesc: cannot write graph.svg: graph.svg is a symbolic link of the tree" in said["graph"]
    assert "goesc-baseline.json: a link that leads out of the module" in said["check"]
    (place.tree / "report.html").unlink()
    shutil.rmtree(place.tree / "links")
    shutil.rmtree(place.tree / "pipes")
    shutil.rmtree(place.tree / "holes")
    for name in ("report", "difftest-build"):
        harmless(place, name, COMMANDS[name], before)
    page = (place.tree / "report.html").read_text()
    packed = re.search(r'id="data"[^>]*>([^<]*)<', page)
    assert packed is not None
    assert SECRET not in gzip.decompress(base64.b64decode(packed[1])).decode()


@pytest.mark.parametrize("name", CONFIGURED)
def test_configurations(tmp_path: Path, name: str) -> None:
    place = Place(tmp_path)
    place.write("goesc.toml", CONFIGURED[name])
    place.write("/".join("abcdefghijklmnop") + "/x.go", "package p\n")
    place.commit()
    before = place.seen_outside()
    for command in ("check", "baseline", "diff"):
        said = harmless(place, command, COMMANDS[command], before)
        if "exclude" not in CONFIGURED[name]:
            assert re.fullmatch(r"goesc: goesc\.toml: [^\n]{1,200}\n", said), said


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Place:
    place = Place(tmp_path_factory.mktemp("texts"))
    place.commit()
    for name, text in TEXTS.values():
        place.write(name, text)
    return place


@pytest.mark.gc
def test_what_people_read_is_fit_to_be_read(texts: Place) -> None:
    before = texts.seen_outside()
    said = {}
    for name, argv in COMMANDS.items():
        argv = [{"./...": "."}.get(word, word) for word in argv]
        said[name] = harmless(texts, name, argv, before)
    said["more"] = "".join(
        harmless(texts, "explain", ["explain", *words], before)
        for words in (["G"], ["H"], ["J"], ["K"], ["L"], ["I", "--all"])
    )
    assert r"b\x1b[2J\x07.go:3:27: error: new(int) escapes to heap" in said["check"]
    assert r"x\n::error::y.go:3:27: error: " in said["check"]
    assert r"c\r\x9b1m\u202e.go:3:27: error: " in said["check"]
    assert r"\x1b]0;owned\x07z.go:7:" in said["check"]
    assert r"b\x1b[2J\x07.go:3:27" in said["diff"]
    assert r"b\x1b[2J\x07.go:3:27" in said["more"]
    assert r"\x3a:stop-commands::x`; return new(int)" in said["check"]
    assert r"\x3a:stop-commands::x`; return new(int)" in said["more"]
    errors = harmless(texts, "errors", ["check", "./e"], before)
    assert r"\x3a:error::" in errors
    for command in ("explain", "report", "graph", "study", "diff"):
        patterns = {"explain": ["x", "./e"], "diff": ["HEAD", "--", "./e"]}.get(command, ["./e"])
        harmless(texts, command, [command, *patterns], before)


def test_colours_are_goesc_s_own(texts: Place) -> None:
    done = run(texts, ["explain", "--color", "always", "G"])
    said = done.stdout.decode()
    assert "\x1b[1;31m" in said
    assert not _CONTROL.search(re.sub(r"\x1b\[[0-9;]*m", "", said))


@pytest.mark.parametrize("name", READ_BY_PROGRAMS)
def test_what_programs_read_is_valid_and_gives_no_commands(texts: Place, name: str) -> None:
    done = run(texts, READ_BY_PROGRAMS[name])
    assert done.returncode in (0, 1), done.stderr
    said = done.stdout.decode()  # UTF-8
    assert not _CONTROL.search(said), said
    if name == "github":
        lines = said.splitlines()
        assert len(lines) > 5
        assert all(re.fullmatch(r"::(error|warning|notice) [^:]+::[^\r\n]+", line) for line in lines), said
        return
    assert not _COMMAND.search(said), said
    if name in ("junit", "graph-svg", "graph-graphml"):
        ET.fromstring(said)
    elif name == "jsonl":
        assert all(isinstance(json.loads(line), dict) for line in said.splitlines())
    elif name != "graph-dot":
        assert isinstance(json.loads(said), (dict, list))
