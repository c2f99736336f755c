"""Sources that are broken, hostile or huge, against the real go command: its line or a correct answer, and nothing else."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from goesc.oracle.toolchain import Toolchain
from goesc.source import disk
from goesc.source.packages import load_units, request_for
from tests.conftest import Done

pytestmark = pytest.mark.gc

OFFLINE = {"GOPROXY": "off", "GOFLAGS": "", "GOTOOLCHAIN": "local", "GOWORK": "", "CGO_ENABLED": "0"}
M = "module example.com/m\n"
A = "package a\n\nfunc A() *int { x := 1; return &x }\n"
USES = {"b/b.go": 'package b\n\nimport "x.com/y"\n\nvar _ = y.X\n'}
Y = "package y\n\nvar X = 1\n"
Run = Callable[..., Done]
Check = Callable[..., None]


@pytest.fixture
def same(tmp_path: Path, toolchain: Toolchain) -> Check:
    """`same({"go.mod": ...}, "./...", prepare=..., env=...)`: both print the same before anything is compiled."""
    root = tmp_path.resolve() / "w"

    def check(
        files: dict[str, str | None],
        *commands: str,
        prepare: Callable[[Path], object] | None = None,
        env: dict[str, str] | None = None,
    ) -> None:
        root.mkdir()
        for name, text in {"go.mod": M + "\ngo 1.21\n", "a/a.go": A, **files}.items():
            if text is not None:
                path = root / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
        if prepare is not None:
            prepare(root)
        differences = []
        for command in commands or ("./...", "./a"):
            args = command.split()
            theirs = toolchain.build(args, (), root, {**OFFLINE, "PWD": str(root), **(env or {})}).output
            mod = next((a.removeprefix("-mod=") for a in args if a.startswith("-mod=")), "")
            names = [a for a in args if not a.startswith("-mod=")]
            loaded = load_units(names, request_for(str(root), {**os.environ, **OFFLINE, **(env or {})}, (), mod))
            ours = "\n".join([*loaded.warnings, *loaded.errors, *loaded.failures])
            if ours != ("" if theirs.startswith("# ") else theirs.rstrip("\n")):
                differences.append(f"go build {command}\n--- go\n{theirs}\n--- goesc\n{ours}")
        assert not differences, "\n\n".join(differences)

    return check


def link(name: str, target: str) -> Callable[[Path], None]:
    return lambda root: (root / name).symlink_to(target)


LINKS: dict[str, tuple[Callable[[Path], object], tuple[str, ...]]] = {
    "a folder that is itself": (link("loop", "loop"), ("./...", "./loop")),
    "two that are each other": (lambda r: [link("l1", "l2")(r), link("l2", "l1")(r)], ("./...", "./l1")),
    "up": (link("a/up", ".."), ("./...", "./a", "./a/up", "./a/up/a")),
    "a file that is itself": (link("a/b.go", "b.go"), ("./...", "./a", "a/b.go", "a/a.go a/b.go")),
    "a file that is nowhere": (link("a/b.go", "nowhere.go"), ("./...", "./a", "a/b.go")),
    "a folder named as a file": (lambda r: (r / "a/x.go").mkdir(), ("./...", "./a", "a/x.go")),
    "a link to a folder, named as a file": (link("a/x.go", "../a"), ("./...", "./a")),
    "a folder by another name": (link("b", "a"), ("./...", "./b", "example.com/m/b")),
    "a file in place of a folder": (lambda r: (r / "b").write_text(""), ("./...", "./b", "./b/c", "example.com/m/b")),
    "a device": (lambda r: None, ("/dev/null", "/", "//")),
}


@pytest.mark.parametrize("name", LINKS)
def test_links_and_folders(same: Check, name: str) -> None:
    prepare, commands = LINKS[name]
    same({}, *commands, prepare=prepare)


@pytest.mark.parametrize("target", ["nowhere", "go.mod"])
def test_module_files_that_lead_nowhere(same: Check, target: str) -> None:
    same({"go.mod": None}, prepare=link("go.mod", target))


MOD_FILES = [
    "\0", M + "go 1.21\0\n", M + "go 99.1\n", M + "go 1.27.9\n", M + "go 1.27.3\n", M + "go 0.5\n", M + "go 1\n", M + 'go "1.21"\n',
    M + "go 1.21\ngo 1.22\n", "module ../x\n", "module /x\n", 'module "\n', "module `\n", "module example.com/m /* c */\n", "module -x\n",
    "module con\n", "module example.com/\u00e9\n", "module .\n", "module a@b\n", "module example.com/m;\n", "// only\n", M * 2,
    M + "require (\n\tx.com/y v1\n)\n", M + "require x.com/y 1.0.0\n", M + "require x.com/y v2.0.0\n", M + "require x.com/y/v2 v1.0.0\n",
    M + "require ../x v1.0.0\n", M + "require (((\n", M + "require (\n) x\n", M + "require ( // c\n\tx.com/y v1.0.0 // d\n) // e\n",
    M + ")\n", M + "(\n", M + "go (\n1.21\n)\n", M + "require ( )\n", M + "require ( ) x\n", M + "replace => \n", M + "replace a b c => d e f\n",
    M + "replace x.com/y => /nosuch/place\n", M + "replace x.com/y => " + "../" * 40 + "\n", M + "replace x.com/y v1 => ./y\n",
    M + "replace x.com/y => ./y v1.0.0\n", M + "replace x.com/y => z@v1\n", M + "exclude x.com/y\n", M + "exclude x.com/y v1\n",
    M + "retract v1\n", M + "retract [v1.0.0, v1.1.0\n", M + "retract [v1.0.0\n", M + "toolchain go9.9\n", M + "godebug x\n", M + "tool\n", M + "unknown x\n",
    M + "a" * 70_000 + "\n", "module example.com/m\r\n\r\ngo 1.21\r\n", M + "go 1.21\nreplace example.com/m => ./a\n",
]  # fmt: skip


@pytest.mark.parametrize("text", MOD_FILES, ids=lambda t: repr(t[:50]))
def test_a_module_file_of_nonsense(same: Check, text: str) -> None:
    same({"go.mod": text})


WORK_FILES = [
    "", "\0", "go 1.21\n", "use .\n", "go 1.21\nuse .\nuse .\n", "go 1.21\nuse ../..\n", "go 1.21\nuse /nosuch\n", "go 1.21\nuse\n",
    "go 1.21\nuse (\n", "go x\nuse .\n", "go 1.99\nuse .\n", "go 1.21\nfoo\n", "go 1.21\nuse ./a/../.\n", 'go 1.21\nuse "."\n', "go 1.20\nuse .\n",
    "go 1.21\nuse .\nreplace x => y\n", "go 1.21\nuse .\nrequire x.com/y v1.0.0\n", "go 1.21\nuse ./a\n", "go 1.21\ntoolchain x\nuse .\n", "go 1.21\nuse . ./b\n",
]  # fmt: skip


@pytest.mark.parametrize("text", WORK_FILES, ids=lambda t: repr(t[:50]))
def test_a_workspace_of_nonsense(same: Check, text: str) -> None:
    same({"go.work": text})


@pytest.mark.parametrize("where", ["/nosuch/go.work", "go.work"])
def test_a_workspace_that_the_environment_names(same: Check, where: str) -> None:
    same({"go.work": "go 1.21\nuse .\n"}, "./a", env={"GOWORK": where})


IMPORTS = [
    "../x", "..", "./x", ".", "/etc", "", "a//b", "a/", "/", "a\\b", "a/../b", "a b", "a\tb", "\\x00", "x.com/../y", "x.com/./y", "-x", "x@v1",
    "x.com/\u00e9", "example.com/m/../../etc", "example.com/m/a/..", "example.com/m/nul", "...", "example.com/m/...", "all", "std", "main",
    "a:b", "~/x", "internal/x", "vendor/x", "example.com/m/vendor/x", "vendor/golang.org/x/net/idna", "EXAMPLE.com/m/a", "_/x", ".x", "testdata",
]  # fmt: skip


@pytest.mark.parametrize("path", IMPORTS, ids=repr)
def test_import_paths_that_lead_astray(same: Check, path: str) -> None:
    same({"b/b.go": f'package b\n\nimport _ "{path}"\n'}, "./b", "b/b.go")


def test_arguments_that_lead_astray(same: Check) -> None:
    same(
        {"a/a_test.go": "package a\n", "a/a.txt": "x", "testdata/t.go": "package t\n"},
        "..", "../..", "/etc", "/nosuch", "./../../..", "a\\b", "./\\", "'", "./a/...x", "./.../a", "./a...", "*", "@", "@v1", "./a@", "std@v1",
        "./a/a.go/", "./a/a.go/x", "a/a.txt", ".go", "./.go", "a/../a/a.go", "x" * 300, "./" + "y" * 300, "./" + "d/" * 3000, "./\u00e9", "fmt/..",
        "./vendor", "vendor/x", "main", "./testdata", "C", "tool", "a/a.go ../w/a/a.go", "a/a_test.go", "a/nosuch_test.go",
    )  # fmt: skip


MODULES_TXT = [
    None, "", "\0", "garbage", "# x.com/y v1.0.0\nx.com/y\n", "# x.com/y v1.0.0\n## explicit\nx.com/y\n", "# x.com/y v1.0.0\n## explicit\n",
    "# x.com/y v1.1.0\n## explicit\nx.com/y\n", "# x.com/y v1.0.0\n## explicit\nx.com/y\n# z.com/z v1.0.0\n## explicit\nz.com/z\n",
    "# x.com/y => ./y\n## explicit\nx.com/y\n", "# x.com/y v1.0.0 => ./y\n## explicit\nx.com/y\n", "# x.com/y v1.0.0\n## explicit; go 1.99\nx.com/y\n",
    "## workspace\n# x.com/y v1.0.0\n## explicit\nx.com/y\n", "# x.com/y v1.0.0\r\n## explicit\r\nx.com/y\r\n", "# x.com/y v1.0.0\n## explicit\n../../x\n",
]  # fmt: skip


@pytest.mark.parametrize("text", MODULES_TXT, ids=lambda t: repr(t and t[:50]))
def test_a_vendor_folder_that_disagrees(same: Check, text: str | None) -> None:
    mod = M + "\ngo 1.21\nrequire x.com/y v1.0.0\n"
    same(
        {"go.mod": mod, "vendor/modules.txt": text, "vendor/x.com/y/y.go": Y, **USES}, "./...", "./b", "-mod=vendor ./b"
    )


@pytest.mark.parametrize("go", ["1.21", "1.23"])
@pytest.mark.parametrize("text", ["# x.com/y v1.0.0 => ./y\n## explicit\nx.com/y\n# x.com/y => ./y\n", "# x.com/y v1.0.0\n## explicit\nx.com/y\n",
                                  "# x.com/y v1.0.0 => ./y\n## explicit\n# x.com/y => ./y\n"])  # fmt: skip
def test_vendored_replacements(same: Check, go: str, text: str) -> None:
    mod = M + f"\ngo {go}\nrequire x.com/y v1.0.0\nreplace x.com/y => ./y\n"
    same({"go.mod": mod, "vendor/modules.txt": text, "vendor/x.com/y/y.go": Y, **USES}, "./b")


@pytest.mark.parametrize(
    ("to", "files"),
    [
        ("./y", {}), ("./y", {"y/y.go": Y}), ("./y", {"y/go.mod": "nonsense\n"}), ("./y", {"y": "a file"}), (".", {}), ("..", {}), ("/", {}),
        ("/nosuch", {}), ("./y", {"y/go.mod": "module other.com/z\n", "y/y.go": Y}), ("./y", {"y/go.mod": "module x.com/y\ngo 1.99\n", "y/y.go": Y}),
        ("./y", {"y/go.mod": "", "y/y.go": Y}),
    ],
)  # fmt: skip
def test_replacements_that_lead_outside_or_nowhere(same: Check, to: str, files: dict[str, str]) -> None:
    mod = M + f"go 1.21\nrequire x.com/y v1.0.0\nreplace x.com/y => {to}\n"
    same({"go.mod": mod, **USES, **files}, "./b", "./...", "x.com/y")


def test_a_pipe_that_poses_as_a_source_file_ends_soon(goesc: Run, tmp_path: Path) -> None:
    (tmp_path / "go.mod").write_text(M)
    os.mkfifo(tmp_path / "x.go")
    done = goesc("build", "-gcflags=-m -l", ".", cwd=tmp_path)
    assert done.status == 1
    assert done.stderr == f"open {tmp_path / 'x.go'}: invalid argument\n"


def test_a_file_that_cannot_be_read(goesc: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests may run as root, who can read all; so the call itself fails."""
    (tmp_path / "go.mod").write_text(M)
    (tmp_path / "x.go").write_text("package m\n")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "y.go").write_text("package y\n\nfunc Y() *int { return new(int) }\n")
    real_open, real_scan = os.open, os.scandir

    def no_file(path: str, *args: int, **kwargs: int) -> int:
        if str(path).endswith("x.go"):
            raise PermissionError(13, "Permission denied", path)
        return real_open(path, *args, **kwargs)

    def no_folder(path: str) -> object:
        if str(path).endswith("sub"):
            raise PermissionError(13, "Permission denied", path)
        return real_scan(path)

    monkeypatch.setattr(os, "open", no_file)
    done = goesc("build", "-gcflags=-m -l", ".", cwd=tmp_path)
    assert done.stderr == f"open {tmp_path / 'x.go'}: permission denied\n"
    done = goesc("build", "-gcflags=-m -l", "x.go", cwd=tmp_path)
    assert done.stderr == "go: open x.go: permission denied\n"
    monkeypatch.setattr(os, "open", real_open)
    monkeypatch.setattr(os, "scandir", no_folder)
    done = goesc("build", "-gcflags=-m -l", "./sub", cwd=tmp_path)
    assert done.stderr == f"open {tmp_path / 'sub'}: permission denied\n"
    done = goesc("build", "-gcflags=-m -l", "./...", cwd=tmp_path)
    assert (done.status, done.stderr) == (1, "pattern ./...: open sub: permission denied\n")


def test_a_large_tree_takes_time_in_proportion(tmp_path: Path, toolchain: Toolchain) -> None:
    """20,000 files in 400 folders: no more than a few times what the go command takes to list them."""
    import subprocess

    (tmp_path / "go.mod").write_text(M + "\ngo 1.21\n")
    for folder in range(400):
        below = tmp_path / f"d{folder % 20}" / f"p{folder}"
        below.mkdir(parents=True)
        for file in range(50):
            (below / f"f{file}.go").write_text(f"package p{folder}\n\nfunc F{file}() {{}}\n")
    began = time.perf_counter()
    env = {**os.environ, **OFFLINE}
    listed = subprocess.run(
        [toolchain.go, "list", "./..."], cwd=tmp_path, env=env, capture_output=True, text=True, check=True
    )
    theirs = time.perf_counter() - began
    began = time.perf_counter()
    loaded = load_units(["./..."], request_for(str(tmp_path), {**os.environ, **OFFLINE}))
    ours = time.perf_counter() - began
    assert sorted(u.import_path for u in loaded.units) == sorted(listed.stdout.split())
    assert sum(len(u.files) for u in loaded.units) == 20_000
    assert ours < 6 * theirs + 2


@pytest.mark.parametrize("kind", ["files", "embedded"])
def test_questions_to_the_disk_grow_with_the_files(tmp_path: Path, kind: str) -> None:
    counts = []
    for number in (200, 400, 800):
        root = tmp_path / str(number)
        (root / "data").mkdir(parents=True)
        (root / "go.mod").write_text(M + "\ngo 1.21\n")
        head = 'package m\n\nimport "embed"\n\n//go:embed data data/*\nvar F embed.FS\n'
        (root / "m.go").write_text(head if kind == "embedded" else "package m\n")
        for at in range(number):
            name = f"data/f{at}.txt" if kind == "embedded" else f"f{at}.go"
            (root / name).write_text("package m\n")
        with disk.recording() as looks:
            loaded = load_units(["."], request_for(str(root), {**os.environ, **OFFLINE}))
        assert not loaded.errors
        counts.append(len(looks.asked))
    assert counts[2] - counts[1] <= 2 * (counts[1] - counts[0])


def test_packages_that_only_document_the_language_are_not_compiled(
    goesc: Run, toolchain: Toolchain, tmp_path: Path
) -> None:
    done = goesc("build", "-gcflags=-m -l", "unsafe", "errors", cwd=tmp_path, env={"CGO_ENABLED": "0"})
    assert done.status == 0
    assert "# unsafe" not in done.stderr
    assert done.stderr.startswith("# errors\n")
