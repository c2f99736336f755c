"""What `//go:embed` names against the real go command: the same words, places and order among other errors."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from goesc.cli.main import Host, run
from goesc.oracle.toolchain import Toolchain
from goesc.source import disk
from goesc.source.embeds import Glob, embedded_files, patterns_of
from tests.conftest import Done
from tests.test_source_packages import World

Run = Callable[..., Done]
HEAD = 'package m\n\nimport "embed"\n\nvar _ embed.FS\n\n'
TREE = {
    "a.txt": "a", "b.txt": "b", "one/x.txt": "x", "one/.hid": "h", "one/_u": "u", "one/two/y.css": "y",
    "only/.hid": "h", "only/deep/_u": "u", "mod/go.mod": "module example.com/m/mod\n", "mod/z.txt": "z", "mod/in/z.txt": "z",
    ".git/config": "c", "vcs/.git/config": "c", "vcs/.hg/x": "x", "bad/a*b": "b", "badhid/.a*b": "b", "w/con.txt": "w", "nul/x": "x",
    "dot/x.": "x", "sp ace/x y": "x", "[br]/x": "x", "ü/é.txt": "x", "-dash.txt": "x", "dash/-d": "x", "x:y/z": "z", "back\\slash": "b",
    "hasmod/go.mod/x": "x", "hasmod/y": "y", "Case/A.txt": "1", "Case/a.txt": "2", "inner/mod/go.mod": "module x\n", "inner/mod/q": "q",
    "inner/q": "q", "goodall/.x": "x", "vcsfile/.svn": "s", ".hidden.txt": "h", "_under.txt": "u",
}  # fmt: skip
PATTERNS = """
    nope.txt a.txt *.txt ../x /etc/passwd [ . .. a.txt/ ./a.txt one//x.txt one/. one/two one one/* one/*/* */* * all:* all:one all:only only only/.hid
    only/* only/deep all:only/deep mod mod/z.txt mod/* mod/in mod/in/z.txt mod/go.mod .git .git/config .g* vcs all:vcs vcs/.git vcs/.hg/x vcs/* vcs/*/x bad bad/* all:bad
    badhid all:badhid w w/con.txt nul nul/x n*/x dot dot/x. ``sp`ace`` "sp\\x20ace" "sp\\x20ace/x\\x20y" \\[br]/x [[]br]/x [br]/x [^b]r]/x ü ü/* ü/é.txt ?/?.txt -dash.txt
    dash x:y x:y/z x*/z back\\\\slash back\\slash back* hasmod hasmod/y all:hasmod Case Case/* inner inner/* inner/mod all:inner goodall all:goodall vcsfile all:vcsfile
    vcsfile/.svn .hidden.txt _under.txt [a-b].txt [b-a].txt [^c].txt [!c].txt [a- [] []a] [a]b] a\\ \\a.txt a[b/c]d [a/b] one\\/x.txt all: all:a.txt all:all:a.txt a.tx? a.tx\\?
    one/x.tx* o*/x* o*e/t*o/y.c?s *one a*a*a*a*b *.go m.go go.mod o** **/x.txt "" "a.txt" "a\\x2etxt" `a.txt` "\\xff" "a.txt\\x00" a.txt:b link_in link_out link_in/x.txt
    link_out/passwd link_dangling link_dir/x.txt link_dir link_dir/* l*r/x.txt pipe p* pipe/x withpipe withlink sock one/two/y.css/z a.txt/* link_in/* linkmod
""".split()  # noqa: SIM905 - easier to read


@pytest.fixture
def world(tmp_path: Path, toolchain: Toolchain) -> Iterator[World]:
    root = tmp_path.resolve() / "w"
    root.mkdir()
    made = World(root, toolchain)
    yield made
    assert not made.differences, "\n\n".join(made.differences)


def lay(world: World, folder: str) -> None:
    """The tree, with what no text file can be."""
    for name, text in TREE.items():
        world.write(f"{folder}/{name}", text)
    root = world.root / folder
    (root / "link_in").symlink_to("a.txt")
    (root / "link_dangling").symlink_to("nowhere")
    (root / "link_dir").symlink_to("one")
    (root / "linkmod").symlink_to("mod")
    (root / "withlink").mkdir()
    (root / "withlink" / "f").write_text("f")
    (root / "withlink" / "l").symlink_to("/etc")
    (root / "withpipe").mkdir()
    (root / "withpipe" / "f").write_text("f")
    os.mkfifo(root / "withpipe" / "p")
    os.mkfifo(root / "pipe")


@pytest.mark.gc
def test_patterns(world: World) -> None:
    """A package for each pattern, so that one run of the go command answers for all."""
    for at, pattern in enumerate(PATTERNS):
        lay(world, f"p{at}")
        world.write(f"p{at}/m.go", f"{HEAD}//go:embed {pattern}\nvar x embed.FS\n")
    world.same(" ".join(f"./p{at}" for at in range(len(PATTERNS))))


@pytest.mark.gc
def test_places_and_order(world: World) -> None:
    """The first pattern in order of bytes, at the first place that names it; before the package's imports are loaded."""
    lay(world, "p")
    texts = {
        "two patterns": HEAD + "//go:embed z.txt\nvar x embed.FS\n\n//go:embed a.txt nope.txt\nvar y embed.FS\n",
        "twice": HEAD
        + "//go:embed a.txt\n//go:embed  nope.txt nope.txt\nvar x embed.FS\n\n//go:embed nope.txt\nvar y embed.FS\n",
        "malformed": HEAD
        + '//go:embed nope "a\nvar x embed.FS\n\n//go:embed `z`y\nvar y embed.FS\n//go:embed "\\q"\nvar z embed.FS\n',
        "not a directive": HEAD
        + "//go:embedded nope\n// go:embed nope\n//go:embed\tq\n/*go:embed nope*/\nvar x = `\n//go:embed nope\n`\n",
        "anywhere": HEAD + "func f() {\n\t//go:embed nope\n}\n",
        "crlf": HEAD.replace("\n", "\r\n") + "//go:embed nope\r\nvar x embed.FS\r\n",
        "wide space": HEAD + "//go:embed a.txt\u00a0nope\u3000x\nvar x embed.FS\n",
        "no import": "package m\n\n//go:embed nope.txt\nvar x string\n",
        "blank import": 'package m\n\nimport _ "embed"\n\n//go:embed nope.txt\nvar x string\n',
        "line directive": HEAD + "//line y.go:70\n//go:embed nope.txt\nvar x embed.FS\n",
        "line with columns": HEAD + "/*line z/y.go:7:9*/ //go:embed nope.txt\nvar x embed.FS\n",
        "line without name": HEAD + "//line :70\n//go:embed nope.txt\nvar x embed.FS\n",
        "far out": HEAD + "//go:embed" + " a.txt" * 60 + " nope\nvar x embed.FS\n",
        "missing import too": 'package m\n\nimport (\n\t_ "embed"\n\t_ "example.com/no"\n\t_ "example.com/m/q"\n)\n\n//go:embed nope.txt\nvar x string\n',
        "syntax error": 'package m\n\nimport _ "embed"\n\n//go:embed nope.txt\nvar x string =\n',
        "bad head": 'package m\n\nimport _ "embed"\nimport x\n\n//go:embed nope.txt\nvar x string\n',
        "name taken": HEAD + "//go:embed Case\nvar x embed.FS\n",
        "dashes": HEAD + "//go:embed *.txt\nvar x embed.FS\n",
        "dashes below": HEAD + "//go:embed dash\nvar x embed.FS\n",
    }
    world.write("q/q.go", HEAD + "//go:embed nothing\nvar x embed.FS\n")
    for text in texts.values():
        world.write("p/m.go", text)
        world.same("./p", "p/m.go", "./p ./q", "./q ./p")
    world.write("p/m.go", HEAD + "//go:embed nope.txt\nvar x embed.FS\n")
    world.write("p/n.go", "package other\n")
    world.same("./p")
    world.write("p/n.go", 'package m\n\nimport "embed"\n\n//go:embed zzz\nvar y embed.FS\n')
    world.same("./p", "p/n.go", "p/n.go p/m.go")
    world.write("p/n.go", "package m\n\nimport x\n")
    world.same("./p")
    world.write("p/n.go", "//go:build ignore\n\n" + HEAD + "//go:embed zzz\nvar y embed.FS\n")
    world.write("p/m.go", "package m\n")
    world.write("p/m_test.go", HEAD + "//go:embed zzz\nvar y embed.FS\n")
    world.same("./p", "p/n.go", "p/m.go p/m_test.go")


@pytest.mark.gc
def test_in_other_modules(world: World) -> None:
    """Vendored packages and replaced modules are held to the same rules; a module's folder ends it."""
    world.write("go.mod", "module example.com/m\n\ngo 1.24\n\nrequire (\n\tx.com/y v1.0.0\n\tx.com/z v1.0.0\n)\n")
    world.write(
        "vendor/modules.txt",
        "# x.com/y v1.0.0\n## explicit; go 1.20\nx.com/y\n# x.com/z v1.0.0\n## explicit; go 1.20\nx.com/z\n",
    )
    world.write("vendor/x.com/y/y.go", HEAD.replace("package m", "package y") + "//go:embed a.txt b\nvar X embed.FS\n")
    world.write("vendor/x.com/y/a.txt", "a")
    world.write("vendor/x.com/z/z.go", "package z\n")
    world.write("use/u.go", 'package use\n\nimport (\n\t_ "x.com/y"\n\t_ "x.com/z"\n)\n')
    world.same("./use", "x.com/y", "x.com/z ./use")
    world.write("vendor/x.com/y/b", "b")
    world.same("./use")
    text = "module example.com/m\n\ngo 1.24\n\nrequire x.com/y v1.0.0\n\nreplace x.com/y => ./y\n"
    world.remove("vendor")
    world.write("go.mod", text)
    world.write("y/go.mod", "module x.com/y\n")
    world.write("y/y.go", HEAD.replace("package m", "package y") + "//go:embed up/a.go\nvar X embed.FS\n")
    (world.root / "y" / "up").symlink_to("../a")
    world.write("use/u.go", 'package use\n\nimport _ "x.com/y"\n')
    world.same("./use", "x.com/y")


@pytest.mark.gc
def test_variables_must_hold_what_is_embedded(world: World) -> None:
    lay(world, "p")
    world.write(
        "p/m.go",
        'package m\n\nimport "embed"\n\ntype B byte\ntype FS embed.FS\ntype A = embed.FS\ntype S string\nfunc f() *int { x := 1; return &x }\n'
        + "".join(
            f"//go:embed {words}\nvar v{at} {kind}\n"
            for at, (words, kind) in enumerate(
                [
                    ("a.txt", "int"),
                    ("*.css a.txt b.txt", "string"),
                    ("one", "[]byte"),
                    ("a.txt a.tx?", "S"),
                    ("a.txt b.txt", "[]B"),
                    ("one", "A"),
                    ("one", "FS"),
                    ("a.txt", "*string"),
                ]
            )
        ).replace("*.css ", ""),
    )
    for flags in ([], ["-m", "-l"]):
        done = world.toolchain.build(["./p"], flags, world.root)
        assert "multiple files for type" in done.output
        assert ours(world, flags, "./p") == done.output


def ours(world: World, flags: list[str], *args: str) -> str:
    out, err = io.StringIO(), io.StringIO()
    environ = {**os.environ, "GOROOT": str(world.toolchain.goroot), "GOESC_CACHE": "off"}
    run(["build", f"-gcflags={' '.join(flags)}", *args], Host(out, err, world.root, environ))
    return err.getvalue()


def test_nothing_outside_the_module_is_read(tmp_path: Path) -> None:
    """Behind a link out of the module nothing is opened or listed; what a pattern names there is at most asked for."""
    package, outside = tmp_path / "m" / "p", tmp_path / "outside"
    package.mkdir(parents=True)
    outside.mkdir()
    (outside / "secret.txt").write_text("s")
    (package / "out").symlink_to(outside)
    (package / "file").symlink_to(outside / "secret.txt")
    expected = {
        "out": "cannot embed irregular file out",
        "out/secret.txt": "cannot embed file out/secret.txt: in non-directory out",
        "out/absent.txt": "no matching files found",
        "out/*": "cannot embed file out/*: in non-directory out",
        "*/s*": "cannot embed file out/s*: in non-directory out",
        "*/secret.txt": "cannot embed file out/secret.txt: in non-directory out",
        "*/absent.txt": "no matching files found",
        "file": "cannot embed irregular file file",
        "all:*": "cannot embed irregular file file",
    }
    for pattern, fault in expected.items():
        with disk.recording() as looks:
            found = embedded_files(str(package), [pattern], str(tmp_path / "m"), follow=True)
        assert (found.fault, found.pattern) == (fault, pattern)
        behind = (str(outside), str(package / "out"), str(package / "file"))
        assert {kind for kind, path in looks.asked if path.startswith(behind)} <= {"k", "r", "t"}


def test_large_trees_are_walked_once(tmp_path: Path) -> None:
    """Folders 600 deep and folders of 3,000 files cost one look each, without recursion and without opening a file."""
    deep = tmp_path / "deep"
    deep.mkdir()
    at = os.open(deep, os.O_RDONLY)
    for _ in range(600):
        os.mkdir("d", dir_fd=at)
        at, above = os.open("d", os.O_RDONLY, dir_fd=at), at
        os.close(above)
    os.close(at)
    wide = tmp_path / "wide"
    wide.mkdir()
    for number in range(3000):
        (wide / f"{number}.txt").touch()
    os.mkfifo(wide / "pipe")
    with disk.recording() as looks:
        found = embedded_files(str(tmp_path), ["deep", "wide", "*"], str(tmp_path))
    assert found.fault == "cannot embed directory deep: contains no embeddable files"
    assert len(looks.asked) < 700
    with disk.recording() as looks:
        found = embedded_files(str(tmp_path), ["wide", "w*", "wide/*.txt"], str(tmp_path))
    assert len(found.files) == 3000
    assert found.matched["wide"] == ["wide/0.txt", "wide/1.txt"]
    assert not [1 for kind, _ in looks.asked if kind in "cC"]


def test_a_run_is_not_replayed_when_what_is_embedded_changes(
    goesc: Run, tree: Callable[..., Path], tmp_path: Path
) -> None:
    folder = tree(
        {
            "go.mod": "module m\n\ngo 1.24\n",
            "m.go": 'package m\n\nimport _ "embed"\n\n//go:embed x*\nvar x string\n',
            "x1": "",
        }
    )
    env = {"GOESC_CACHE": str(tmp_path / "cache")}
    statuses = []
    for name, add in (("x1", True), ("x2", True), ("x2", False), ("x1", False), ("x3", True)):
        (folder / name).touch() if add else (folder / name).unlink()
        for _ in range(2):
            statuses.append(goesc("build", "-gcflags=-m -l", ".", cwd=folder, env=env).status)
    assert statuses == [0, 0, 1, 1, 0, 0, 1, 1, 0, 0]


def test_stars_are_matched_in_linear_time() -> None:
    glob = Glob.compile("*a" * 200 + "b")
    assert glob is not None
    assert not glob.matches("a" * 5000)
    assert glob.matches("a" * 5000 + "b")


def test_patterns_of_a_file() -> None:
    src = b'package p\nimport _ "embed"\n//go:embed a.txt "b c"\nvar x, s = 1, "//go:embed no"; /* //go:embed no */ const r = \'"\' //go:embed `d`\n'
    assert patterns_of(src) == [("a.txt", 38), ("b c", 44), ("d", 126)]
    assert [src[at : at + 1] for _, at in patterns_of(src)] == [b"a", b'"', b"`"]
