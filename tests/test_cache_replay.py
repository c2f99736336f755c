"""A build that was done before: at once where nothing changed, and never wrong where anything did."""

from __future__ import annotations

import ast
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from goesc.cli import runs
from goesc.release import NEWEST
from goesc.source import answers, disk
from goesc.source.packages import load_units, request_for

ROOT = Path(__file__).resolve().parent.parent
BUILD = ("build", "-gcflags=-m -l", "./...")
FILES = {
    "go.mod": "module example.com/m\n\ngo 1.27\n\nrequire example.com/r v1.0.0\n\nreplace example.com/r => ../r\n",
    "m.go": 'package m\n\nimport (\n\t"example.com/m/a"\n\t"example.com/r"\n)\n\nfunc M() *int { x := 1; a.A(&x); r.R(&x); return nil }\n',
    "a/a.go": "package a\n\nfunc A(p *int) *int { return p }\n",
    "b/b.go": "package b\n\nfunc B() *int { y := 2; return &y }\n",
}
REPLACED = {
    "go.mod": "module example.com/r\n\ngo 1.27\n",
    "r.go": "package r\n\nvar G *int\n\nfunc R(p *int) { *p = 1 }\n",
}

Run = Callable[..., Any]


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "cache"
    monkeypatch.setenv("GOESC_CACHE", str(root))
    monkeypatch.setenv("CGO_ENABLED", "0")
    return root


@pytest.fixture
def module(tree: Callable[..., Path]) -> Path:
    tree(REPLACED, below="r")
    return tree(FILES)


@pytest.fixture
def no_loading(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Once called, a build that is not answered from the cache fails."""

    def forbid() -> None:
        def never(*_: object) -> None:
            raise AssertionError("packages are being loaded")

        monkeypatch.setattr("goesc.source.packages.load_units", never)

    return forbid


def test_the_same_command_is_answered_at_once(
    goesc: Run, cache: Path, module: Path, no_loading: Callable[[], None]
) -> None:
    first = goesc(*BUILD, cwd=module)
    assert "moved to heap: y" in first.stderr
    no_loading()
    assert goesc(*BUILD, cwd=module) == first
    assert "internal error" in goesc("build", "-gcflags=-m -l", "./a", cwd=module).stderr  # another command
    assert "internal error" in goesc(*BUILD, cwd=module / "b").stderr  # another folder
    assert "internal error" in goesc(*BUILD, cwd=module, env={"GOARCH": "arm64"}).stderr
    assert goesc(*BUILD, cwd=module, env={"LESS": "-R"}) == first


def test_the_command_itself_answers_without_the_rest_of_goesc(cache: Path, module: Path) -> None:
    code = (
        "import sys; before = set(sys.modules); sys.argv = ['goesc', 'build', '-gcflags=-m -l', './...']\n"
        "from goesc.cli import quick\n"
        "status = quick.console()\n"
        "print(status, *sorted(m for m in sys.modules if m.startswith('goesc')), 'typing' in set(sys.modules) - before)\n"
    )
    env = {**os.environ, "PYTHONPATH": str(ROOT)}

    def run() -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", code], cwd=module, env=env, capture_output=True, text=True, timeout=60, check=True
        )

    slow, quick = run(), run()
    assert "goesc.drive.stages" in slow.stdout
    status, *modules, typing = quick.stdout.split()
    assert (status, typing) == ("0", "False")
    assert {"goesc.cli.runs", "goesc.source.answers", "goesc.source.store"} <= set(modules)
    assert not [
        m for m in modules if m in ("goesc.drive.stages", "goesc.cli.main", "goesc.cli.build", "goesc.source.packages")
    ]
    assert len(modules) <= 10
    assert quick.stderr == slow.stderr


def test_failed_builds_are_answered_again_too(
    goesc: Run, cache: Path, module: Path, no_loading: Callable[[], None]
) -> None:
    (module / "a" / "a.go").write_text("package a\n\nfunc A(p *int) *int { return q }\n")
    first = goesc(*BUILD, cwd=module)
    assert first.status == 1
    no_loading()
    assert goesc(*BUILD, cwd=module) == first


_TEXTS = [
    "package {p}\n\nfunc {f}() *int {{ z := 3; return &z }}\n",
    "package {p}\n\nfunc {f}() *int {{ z := 4; return nil }}\n",
    "package {p}\n\nvar {f} = new(int)\n",
    "//go:build windows\n\npackage {p}\n",
    "package {p}\n\nfunc {f}( {{\n",
]


def _toggle(path: Path, text: str) -> None:
    """A file comes, or goes."""
    if path.is_file():
        path.unlink()
    else:
        path.write_text(text)


def _rename_in(path: Path) -> None:
    """Another text of the same size, with the same times."""
    if path.is_file():
        times = path.stat()
        path.write_bytes(path.read_bytes().replace(b"z := 3", b"y := 3").replace(b"&z", b"&y"))
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))


def _edits(module: Path, chance: random.Random) -> Iterator[str]:
    """What people, editors and version control do to a tree; gives what was done."""
    outside = module.parent
    turn = 0
    while True:
        turn += 1
        folder = chance.choice([module, module / "a", module / "b", module / "c", outside / "r"])
        package = folder.name
        what = chance.randrange(12)
        if what <= 3:
            folder.mkdir(exist_ok=True)
            (folder / f"x{chance.randrange(2)}.go").write_text(chance.choice(_TEXTS).format(p=package, f=f"F{turn}"))
        elif what == 4:
            for path in sorted(folder.glob("x*.go"))[:1]:
                path.unlink()
        elif what == 5:
            _rename_in(folder / "x0.go")
        elif what == 6:
            (module / "c").mkdir(exist_ok=True)
            _toggle(module / "c" / "go.mod", "module example.com/c\n\ngo 1.20\n")
        elif what == 7:
            _toggle(outside / "go.work", "go 1.27\n\nuse ./m\n")
        elif what == 8:
            version = chance.choice(["1.27", "1.21", "1.17"])
            path = chance.choice([module, outside / "r"]) / "go.mod"
            path.write_text(
                "".join(
                    f"go {version}\n" if line.startswith("go ") else line for line in path.read_text().splitlines(True)
                )
            )
        elif what == 9:
            path = module / "a" / "link.go"
            if path.is_symlink():
                path.unlink()
            else:
                path.symlink_to(chance.choice(["a.go", "nowhere.go", "../b/b.go"]))
        elif what == 10:
            aside = module / "b_aside"
            (module / "b").rename(aside) if (module / "b").exists() and not aside.exists() else None
            aside.rename(module / "b") if chance.random() < 0.8 and aside.exists() and not (
                module / "b"
            ).exists() else None
        else:
            shutil.rmtree(module / "vendor") if (module / "vendor").exists() else (module / "vendor").mkdir()
        yield f"{what} in {package}"


@pytest.mark.parametrize("seed", range(3))
def test_after_any_edit_the_answer_is_that_of_a_cold_run(goesc: Run, cache: Path, module: Path, seed: int) -> None:
    chance = random.Random(seed)
    edits = _edits(module, chance)
    done = []
    for _ in range(40):
        done.append(next(edits))
        warm = goesc(*BUILD, cwd=module)
        cold = goesc(*BUILD, cwd=module, env={"GOESC_CACHE": "off"})
        assert warm == cold, done
        assert goesc(*BUILD, cwd=module) == cold, done


LIBRARY = {
    "VERSION": NEWEST.version + "\n",
    "src/deep/deep.go": "package deep\n\nfunc D(p *int) { *p = 1 }\n",
    "src/near/near.go": 'package near\n\nimport "deep"\n\nfunc N(p *int) { deep.D(p) }\n',
}
USER = 'package main\n\nimport "near"\n\nfunc main() { x := 1; near.N(&x); println(x) }\n'


@pytest.mark.parametrize("settle", [False, True], ids=["young", "trusted"])
def test_an_edit_deep_in_the_library_is_noticed(
    goesc: Run, cache: Path, tree: Callable[..., Path], settle: bool
) -> None:
    goroot, user = tree(LIBRARY, below="go"), tree({"x.go": USER})
    env = {"GOROOT": str(goroot), "GO111MODULE": "", "GOFLAGS": ""}
    build = ("build", "-gcflags=-m -l", "x.go")
    if settle:
        time.sleep(disk.YOUNG + 0.1)  # only the system sets the time that counts
    assert "moved to heap" not in goesc(*build, cwd=user, env=env).stderr
    assert "moved to heap" not in goesc(*build, cwd=user, env=env).stderr
    path = goroot / "src/deep/deep.go"
    times = path.stat()
    path.write_text("package deep\n\nfunc D(p *int) { g = p  }\n")
    (goroot / "src/deep/g.go").write_text("package deep\n\nvar g *int\n")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert "moved to heap: x" in goesc(*build, cwd=user, env=env).stderr
    path.write_text("package deep\n\nfunc D(p *int) { *p = 1 }\n")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert "moved to heap" not in goesc(*build, cwd=user, env=env).stderr


def test_times_are_trusted_only_where_nobody_edits(tmp_path: Path) -> None:
    own, tree = tmp_path / "own", tmp_path / "tree"
    for folder in (own, tree):
        folder.mkdir()
        (folder / "x.go").write_text("package x\n")
    time.sleep(disk.YOUNG + 0.1)
    (tree / "young.go").write_text("package x\n")
    with disk.recording() as looks:
        looks.trust(str(tree))
        for path in (own / "x.go", tree / "x.go", tree / "young.go"):
            disk.read(str(path))
        disk.listing(str(own))
    kinds = {path: kind for kind, path in looks.asked}
    assert kinds == {str(own / "x.go"): "c", str(tree / "x.go"): "C", str(tree / "young.go"): "c", str(own): "l"}
    assert answers.holds(looks.packed())
    (own / "y.go").write_text("")
    assert not answers.holds(looks.packed())


@pytest.mark.parametrize("text", ["", "\0", "c\0x", "q\0x\0y", "c\0/nowhere\0nothing", "t\0/\0d\0t"])
def test_nonsense_holds_nothing(text: str) -> None:
    assert not answers.holds(text)


def test_loading_asks_the_file_system_through_one_door() -> None:
    """Otherwise a change could go unnoticed: every question must be recorded."""
    asks = {
        "listdir", "scandir", "stat", "lstat", "access", "open", "isfile", "isdir", "exists", "lexists", "islink", "realpath",
        "samefile", "walk", "glob", "rglob", "iterdir", "read_text", "read_bytes", "is_file", "is_dir", "resolve", "readlink",
    }  # fmt: skip
    # The cache's own files, goesc's, what a command writes when all is loaded, and what its process takes.
    doors = {"answers.py", "disk.py", "cachedir.py", "store.py", "identity.py", "evict.py", "output.py", "room.py"}
    for path in sorted((ROOT / "goesc" / "source").glob("*.py")):
        if path.name in doors:
            continue
        for node in ast.walk(ast.parse(path.read_bytes())):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            owner = node.func.value if isinstance(node.func, ast.Attribute) else None
            if isinstance(owner, ast.Name) and owner.id in ("disk", "self", "library"):
                continue
            assert name not in asks, f"{path.name}:{node.lineno} asks past goesc.source.disk"


class _Watched(dict[str, str]):
    """An environment that knows what was read of it."""

    def __init__(self, content: Mapping[str, str]) -> None:
        super().__init__(content)
        self.read: set[str] = set()

    def get(self, name: str, default: Any = None) -> Any:
        self.read.add(name)
        return super().get(name, default)

    def __getitem__(self, name: str) -> str:
        self.read.add(name)
        return super().__getitem__(name)


def test_what_loading_reads_of_the_environment_is_in_the_key(module: Path) -> None:
    environ = _Watched({**os.environ, "CGO_ENABLED": ""})
    load_units(["./..."], request_for(str(module), environ))
    assert environ.read
    assert [n for n in environ.read if not n.startswith(("GO", "CGO_")) and n not in runs.ENVIRONMENT] == []


def test_a_kept_build_survives_odd_words(cache: Path, tmp_path: Path) -> None:
    with disk.recording() as looks:
        disk.is_dir(str(tmp_path))
    argv = ["", "-gcflags=-m -l", "x\udcff.go", "a=b"]
    environ = {"GOFLAGS": "-tags=a=b", "GOESC_CACHE": str(cache), "SECRET": "1"}
    asked = runs.Asked(argv, "/c d", environ)
    asked.keep(looks, [b"text\xfe\n"], "out\n", 1)
    kept = asked.find()
    assert kept is not None
    assert (kept.argv, kept.cwd, kept.status) == (argv, "/c d", 1)
    assert (kept.text, kept.out) == (b"text\xfe\n", b"out\n")
    assert kept.environ == {"GOFLAGS": "-tags=a=b", "GOESC_CACHE": str(cache)}


# --- goesc cache ------------------------------------------------------------------------------------


def test_info_clean_and_verify(goesc: Run, cache: Path, module: Path) -> None:
    import json

    empty = json.loads(goesc("cache", "info", "--json").stdout)
    assert (empty["exists"], empty["entries"]) == (False, 0)
    goesc(*BUILD, cwd=module)
    told = json.loads(goesc("cache", "info", "--json").stdout)
    assert told["folder"] == str(cache)
    assert told["kinds"]["runs"]["entries"] == 1
    assert told["kinds"]["build"]["entries"] == 5  # m has a second key, by what a and r tell
    assert told["limit"] == 1 << 30
    assert "whole builds" in goesc("cache", "info").stdout
    done = goesc("cache", "verify", "--again", "all", "--json")
    assert done.status == 0
    assert json.loads(done.stdout) | {"checked": 0} == {
        "folder": str(cache), "checked": 0, "again": 1, "other_versions": 0, "bad": [],
    }  # fmt: skip
    assert "would remove" in goesc("cache", "clean", "--dry-run", "--kind", "build").stdout
    assert json.loads(goesc("cache", "clean", "--older-than", "1h", "--json").stdout)["removed"] == 0
    assert json.loads(goesc("cache", "clean", "--kind=build", "--json").stdout)["removed"] == 5
    assert json.loads(goesc("cache", "clean", "--to", "0", "--json").stdout)["removed"] == told["entries"] - 5
    assert json.loads(goesc("cache", "info", "--json").stdout)["entries"] == 0


def test_verify_finds_what_is_damaged_and_what_is_wrong(goesc: Run, cache: Path, module: Path) -> None:
    from goesc.source.store import seal, unseal

    goesc(*BUILD, cwd=module)
    damaged = next((cache / "build").rglob("*/*"))
    damaged.write_bytes(damaged.read_bytes()[:-1])
    done = goesc("cache", "verify")
    assert done.status == 1
    assert str(damaged) + ": damaged" in done.stdout
    assert goesc("cache", "verify", "--fix").status == 0
    assert not damaged.exists()
    assert goesc("cache", "verify").stdout.endswith("all good\n")
    # A wrong value in a whole envelope: as a bug of goesc or another user would leave it.
    wrong = next((cache / "printed").rglob("*/*"))
    key = wrong.parent.name + wrong.name
    value = unseal(key, wrong.read_bytes())
    assert value is not None
    wrong.write_bytes(seal(key, value.replace(b"moved to heap: y", b"moved to heap: q")))
    assert goesc("cache", "verify").status == 0
    done = goesc("cache", "verify", "--again=1")
    assert done.status == 1
    assert "prints something else now" in done.stdout
    assert goesc("cache", "verify", "--again=1", "--fix").status == 0
    assert "moved to heap: y" in goesc(*BUILD, cwd=module).stderr


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        ((), "which of info, clean and verify?"),
        (("frob",), "which of info, clean and verify?"),
        (("clean", "--older-than", "soon"), "'soon' is no age"),
        (("clean", "--to=lots"), "'lots' is no size"),
        (("clean", "--kind=x"), "'x' is none of"),
        (("clean", "--to"), "flag needs an argument: --to"),
        (("info", "--fix"), "unknown flag --fix"),
        (("verify", "--again=x"), "'x' is no number"),
    ],
)
def test_usage(goesc: Run, argv: tuple[str, ...], says: str) -> None:
    done = goesc("cache", *argv)
    assert done.status == 2
    assert says in done.stderr


def test_a_limit_that_is_none_is_told(goesc: Run, cache: Path) -> None:
    done = goesc("cache", "info", env={"GOESC_CACHE_SIZE": "much"})
    assert (done.status, done.stderr) == (
        2,
        "goesc: GOESC_CACHE_SIZE: 'much' is no size; write 500M, 2G or unlimited\n",
    )
