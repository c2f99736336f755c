"""`goesc build` against `go build`: text, status, streams."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from goesc.oracle.toolchain import Toolchain
from tests.conftest import Done

FLAGS = "-gcflags=-m -l"
Run = Callable[..., Done]
Tree = Callable[..., Path]
Same = Callable[..., str]

CLASSIC = (
    "package main\n\nfunc sum(a, b int) *int {\n\ts := a + b\n\treturn &s\n}\n\nfunc main() { println(*sum(1, 2)) }\n"
)
MODULE = {
    "go.mod": "module example.com/m\n\ngo 1.22\n",
    "m.go": 'package m\n\nimport "example.com/m/a"\n\nfunc M() *int { x := 1; return a.A(&x) }\n',
    "a/a.go": 'package a\n\nimport "example.com/m/b"\n\nfunc A(x *int) *int { return b.B(x) }\n',
    "b/b.go": "package b\n\nfunc B(x *int) *int { return x }\n\nfunc G[T any](x T) *T { return &x }\n\nvar _ = G(1)\n",
    "quiet/q.go": "package quiet\n\nfunc q() {}\n",
}


@pytest.fixture
def same(goesc: Run, toolchain: Toolchain) -> Same:
    def check(cwd: Path, *args: str, gcflags: str = "-m -l", env: dict[str, str] | None = None) -> str:
        """Both commands print the same and end the same; what they print."""
        environ = {"PWD": str(cwd), **(env or {})}
        want = toolchain.build(args, gcflags, cwd, environ)
        got = goesc("build", f"-gcflags={gcflags}", *args, cwd=cwd, env={**environ, "GOPROXY": "off"})
        assert got.stderr == want.output
        assert got.status == want.status
        assert got.stdout == ""
        return got.stderr

    return check


@pytest.mark.gc
def test_a_file(same: Same, tree: Tree) -> None:
    root = tree({"x.go": CLASSIC, "sub/y.go": CLASSIC})
    assert same(root, "x.go") == "# command-line-arguments\n./x.go:4:2: moved to heap: s\n"
    assert same(root, "sub/y.go") == "# command-line-arguments\nsub/y.go:4:2: moved to heap: s\n"


@pytest.mark.gc
def test_paths_are_shortened_as_the_go_command_does(same: Same, tree: Tree, goesc: Run) -> None:
    root = tree({"x.go": CLASSIC, "sub/deep/y.go": CLASSIC})
    here = root / "sub"
    assert "deep/y.go:4:2" in same(here, "deep/y.go")
    # From other folders the go command replays what it printed first, so only the rule is tested here.
    assert (
        goesc("build", FLAGS, "../x.go", cwd=here).stderr == "# command-line-arguments\n../x.go:4:2: moved to heap: s\n"
    )
    assert (
        goesc("build", FLAGS, str(root / "x.go"), cwd=root).stderr
        == "# command-line-arguments\n./x.go:4:2: moved to heap: s\n"
    )


@pytest.mark.gc
@pytest.mark.parametrize(
    "source",
    [
        "package main\n\nfunc main() { x }\n",
        "package main\n\nfunc main() { f( }\n",
        'package main\n\nfunc main() { var a int; b = 3 }\n\nvar c int = "s"\n',
        'package main\n\nimport "fmt"\n\nfunc main() {}\n',
        "package main\n\nfunc main() {" + "\n\tx" * 14 + "\n}\n",
        "package main\n\n//line other.go:100\nfunc main() { x }\n",
        "package p\n\nfunc f() int { }\n\nfunc g()\n",
        'package main\n\nfunc main() { println("\\xzz") }\n',
    ],
)
def test_programs_that_do_not_compile(same: Same, tree: Tree, source: str) -> None:
    root = tree({"x.go": source})
    assert same(root, "x.go").startswith("# command-line-arguments\n")


@pytest.mark.gc
@pytest.mark.parametrize("flags", ["-m -l", "-m"])
def test_types_that_only_instances_make_too_large(same: Same, tree: Tree, flags: str) -> None:
    """gc reports them at the object that it read last, which the order of reading tells, across packages."""
    root = tree(
        {
            "go.mod": "module m\n\ngo 1.27\n",
            "a/a.go": "package a\n\ntype G[E any] struct{ C chan E }\n\nfunc (g *G[E]) Get() E { return <-g.C }\n",
            "b/b.go": (
                'package b\n\nimport "m/a"\n\ntype Big [1 << 16]byte\n\nvar v a.G[Big]\n\n'
                "func f(p int, c chan Big) int { return p + len(v.Get()) }\n"
            ),
        }
    )
    said = same(root, "./...", gcflags=flags)
    assert said.endswith("channel element type too large (>64kB)\n")


@pytest.mark.gc
@pytest.mark.parametrize("flags", ["-m -l", "-m", "-l"])
@pytest.mark.parametrize("made", ["chan Big", "a.G[Big]"])
def test_warnings_bring_the_errors_before_them(same: Same, tree: Tree, flags: str, made: str) -> None:
    """gc sorts what it has to say when it writes it: at the end, and after each warning."""
    root = tree(
        {
            "go.mod": "module m\n\ngo 1.27\n",
            "a/a.go": "package a\n\ntype G[E any] struct{ C chan E }\n",
            "b/a.go": (
                'package b\n\nimport "m/a"\n\nvar _ a.G[int]\n\n'
                f"func early() {{ var x {made}; _ = x }}\n\ntype Big [1 << 16]byte\n\nvar sink any\n"
            ),
            "b/b.go": (
                "package b\n\ntype I interface{ Own() *int }\n\ntype Small struct{ p *int }\n\n"
                "func (s Small) Own() *int { return s.p }\n\n"
                "func is[F I](i I) *int {\n\tif x, ok := i.(F); ok {\n\t\treturn x.Own()\n\t}\n\treturn nil\n}\n\n"
                "func twice() {\n\tsink = is[I](nil)\n\tsink = is[interface { I; error }](nil)\n"
                "\tvar c chan [1 << 17]byte\n\tsink = c\n}\n"
            ),
        }
    )
    said = same(root, "./b", gcflags=flags)
    assert "channel element type too large (>64kB)\n" in said
    assert ("imprecise interface call" in said) == ("-m" in flags)


@pytest.mark.gc
def test_what_a_generic_alias_makes_too_large_is_said_at_the_alias(same: Same, tree: Tree) -> None:
    """gc reads an instance of an alias at the alias's place, and its type arguments before; a dictionary names it."""
    root = tree(
        {
            "go.mod": "module m\n\ngo 1.27\n",
            "p.go": (
                "package p\n\nvar gx any\n\ntype T struct{ a [65537]byte }\n\ntype A[E any] = chan E\n\n"
                "type B = chan [65538]byte\n\nfunc f() {\n\tgx = new(A[T])\n\tgx = new(B)\n}\n\n"
                "func g[E any](e E) any {\n\treturn A[[2]E](nil)\n}\n\nfunc h() {\n\tgx = g(T{})\n}\n"
            ),
        }
    )
    assert same(root, "./...").splitlines()[1].startswith("./p.go:7:6: ")


_READ_ONCE = """\
package p

var gx any

type T [9000]int

func (t T) M() {}

type C[E any] = chan E

type S[E any] = struct{ a, b E }

type NS[E any] struct{ a E }

type NC[E any] chan NS[E]

type P[E any] = *NC[E]

type G[E interface{ M() }] struct{ c chan E }

type NQ[E any] chan E

type NN[E any] struct{ a NS[E] }

"""


@pytest.mark.gc
@pytest.mark.parametrize(
    ("functions", "lines"),
    [
        ("func f[E any]() any { return S[C[E]]{} }\n\nfunc g() { f[T]() }\n", [9]),  # the alias is a type argument
        ("func f() { _ = new(NN[NQ[T]]) }\n", [21]),  # what a shape stands for was measured before
        ("func f() {\n\ttype L struct{ G[T] }\n\tgx = L{}\n}\n\nfunc g(e G[T]) {\n\ttype L struct{ G[T] }\n\tgx = L{}\n}\n", [19]),
        (  # the instance of the one shape of pointers is named again, for another type
            "func f[E any]() any { var x NS[E]; _ = new(NS[P[E]]); return x }\n\nfunc g() { f[T]() }\n",
            [13, 15, 17],
        ),
    ],
)  # fmt: skip
def test_types_that_are_too_large_are_told_where_they_are_first_measured(
    same: Same, tree: Tree, functions: str, lines: list[int]
) -> None:
    said = same(tree({"go.mod": "module m\n\ngo 1.27\n", "p.go": _READ_ONCE + functions}), "./...")
    assert [int(line.split(":")[1]) for line in said.splitlines()[1:]] == lines


@pytest.mark.gc
def test_errors_of_several_files_come_in_the_order_the_files_were_read(same: Same, tree: Tree) -> None:
    """Methods are read with their type: their files come before those that later declarations stand in."""
    root = tree(
        {
            "go.mod": "module m\n\ngo 1.27\n",
            "a.go": "package p\n\ntype N int\n\nfunc (t *T) M() {}\n",
            "b.go": "package p\n\ntype T struct{ a [65537]byte }\n\ntype D chan T\n",
            "c.go": "package p\n\nfunc (n N) S() {}\n\nfunc f(c chan [65538]byte) {}\n",
        }
    )
    assert [line[:4] for line in same(root, "./...").splitlines()[1:]] == ["./c.", "./b."]


@pytest.mark.gc
def test_bytes_that_are_no_text(same: Same, tree: Tree) -> None:
    root = tree(
        {
            "u.go": b'package main\nfunc main() { println("\xff") }\n',
            "n.go": b'package main\nfunc main() { println("\0") }\n',
            "b.go": b"package main\nfunc main() { \xef\xbb\xbf }\n",
        }
    )
    for name in ("u.go", "n.go", "b.go"):
        same(root, name)


@pytest.mark.gc
def test_no_limit_on_errors_with_e(same: Same, tree: Tree) -> None:
    root = tree({"x.go": "package main\n\nfunc main() {" + "\n\tx" * 14 + "\n}\n"})
    assert "too many errors" in same(root, "x.go")
    assert same(root, "x.go", gcflags="-e").count("undefined: x") == 14


def _blocks(text: str) -> list[str]:
    """Blocks of packages, sorted: the go command prints them as they finish."""
    return sorted(("\n" + text).split("\n# ")[1:])


@pytest.mark.gc
@pytest.mark.parametrize(
    "args",
    [["./..."], ["./a", "./b"], ["."], ["example.com/m/a"], ["./b", "./b"], ["./quiet"], ["./a/..."]],
    ids=" ".join,
)
def test_packages_of_a_module(goesc: Run, tree: Tree, toolchain: Toolchain, args: list[str]) -> None:
    root = tree(MODULE)
    want = toolchain.build(args, "-m -l", root, {"PWD": str(root)})
    got = goesc("build", FLAGS, *args, cwd=root, env={"PWD": str(root)})
    assert got.status == want.status == 0
    assert _blocks(got.stderr.rstrip("\n")) == _blocks(want.output.rstrip("\n"))


@pytest.mark.gc
def test_what_imports_a_broken_package_is_left_out(same: Same, tree: Tree) -> None:
    root = tree({**MODULE, "b/b.go": "package b\n\nfunc B(x *int) *int { return y }\n"})
    assert same(root, "./...") == "# example.com/m/b\nb/b.go:3:30: undefined: y\n"


@pytest.mark.gc
def test_flags_by_pattern(goesc: Run, tree: Tree) -> None:
    root = tree(MODULE)
    got = goesc("build", "-gcflags=example.com/m/b=-m -l", ".", cwd=root)
    assert got.stderr.startswith("# example.com/m/b\n")
    assert "example.com/m/a" not in got.stderr
    both = goesc("build", "-gcflags=./...=-m -l", "-gcflags=./b=", ".", cwd=root)
    assert [line for line in both.stderr.splitlines() if line.startswith("# ")] == [
        "# example.com/m/a",
        "# example.com/m",
    ]
    quiet = goesc("build", "-gcflags=-m -l", "-gcflags=", ".", cwd=root)
    assert quiet.stderr == ""


@pytest.mark.gc
def test_language_version_of_the_module(same: Same, tree: Tree) -> None:
    root = tree({"go.mod": "module example.com/m\n\ngo 1.17\n", "x.go": "package m\n\nfunc F[T any](x T) {}\n"})
    assert "requires go1.18 or later (-lang was set to go1.17; check go.mod)" in same(root, ".")


@pytest.mark.gc
def test_tags_and_folder(goesc: Run, tree: Tree) -> None:
    root = tree(
        {
            "go.mod": "module m\n",
            "x/a.go": "//go:build foo\n\npackage x\n\nfunc A(p *int) *int { return p }\n",
            "x/b.go": "package x\n",
        }
    )
    assert goesc("build", FLAGS, "-C", "x", cwd=root).stderr == ""
    assert "leaking param: p to result" in goesc("build", FLAGS, "-C", "x", "-tags=bar,foo", cwd=root).stderr
    assert (
        "leaking param: p to result" in goesc("build", FLAGS, "./x", cwd=root, env={"GOFLAGS": "-tags=foo -v"}).stderr
    )


def test_goflags(goesc: Run, tree: Tree) -> None:
    """They count for every command; what the command line says comes last."""
    root = tree(
        {
            "go.mod": "module m\n",
            "x/a.go": "//go:build foo\n\npackage x\n\nfunc A(p *int) *int { return p }\n",
            "x/b.go": "package x\n",
        }
    )
    env = {"GOFLAGS": "-tags=foo"}
    assert [goesc("explain", "-l", "A", "./x", cwd=root, env=e).status for e in (env, {})] == [0, 1]
    assert goesc("build", FLAGS, "-tags=", "./x", cwd=root, env=env).stderr == ""
    assert goesc("build", FLAGS, "./x", cwd=root, env={"GOFLAGS": "-race"}).status == 2
    done = goesc("build", FLAGS, "./x", cwd=root, env={"GOFLAGS": "-mod=mod x"})
    assert (done.status, done.stderr) == (1, 'go: parsing $GOFLAGS: non-flag "x"\n')


CALLS = """\
package p

//go:noinline
func far(p *int) *int { return p }

func two(p *int) *int { far(p); return far(p) }

func use() *int { x := 1; return two(&x) }
"""


@pytest.mark.parametrize("flags", ["-m", "-m=2", "-m -l"])
def test_a_package_without_functions(goesc: Run, tree: Tree, flags: str) -> None:
    done = goesc("build", f"-gcflags={flags}", "x.go", cwd=tree({"x.go": "package p\n\ntype T struct{}\n"}))
    assert (done.status, done.stderr) == (0, "")


def test_builds_with_a_profile(goesc: Run, tree: Tree, tmp_path: Path) -> None:
    root = tree({"go.mod": "module m\n\ngo 1.27\n", "main.go": "package main\n\nfunc main() {}\n", "default.pgo": "p"})
    refused = goesc("build", "-gcflags=-m", cwd=root)
    assert refused.status == 2
    assert refused.stderr == f"goesc: {root}/default.pgo: builds with a profile are not modelled; use -pgo=off, or -l\n"
    for args in (["-pgo=off", "-gcflags=-m"], ["-gcflags=-m -l"], []):
        assert goesc("build", *args, cwd=root).status == 0
    (root / "default.pgo").unlink()
    env = {"GOESC_CACHE": str(tmp_path / "cache")}
    assert goesc("build", "-gcflags=-m", cwd=root, env=env).status == 0
    (root / "default.pgo").write_text("p")  # what was kept of the build before does not hide it
    assert goesc("build", "-gcflags=-m", cwd=root, env=env).status == 2


def test_levels_of_inlining(goesc: Run, tree: Tree, toolchain: Toolchain) -> None:
    """-l=1 is off, everything else on, -l=4 with cheaper calls (gc/main.go:Main, inline/inl.go:CanInline)."""
    root = tree({"x.go": CALLS})
    for flags in ("-m -l=0", "-m -l=1", "-m=2 -l=2", "-m -l -l -l", "-m=2 -l=4", "-m -l=-1"):
        expected = toolchain.build(("x.go",), flags.split(), root).output
        assert goesc("build", f"-gcflags={flags}", "x.go", cwd=root).stderr == expected, flags


def test_unsupported_modes_end_in_one_line(goesc: Run, tree: Tree) -> None:
    root = tree({"x.go": CLASSIC})
    for args, words in [
        (["-gcflags=-S"], "-S"), (["-gcflags=-m -l -N"], "-N"), (["-gcflags=-m -N -nosuch"], "-N"),
        (["-race"], "-race"), (["-gcflags=-m -l -lang=go1.99"], "go1.99"), (["-gcflags=-m -l y.go"], "y.go"),
    ]:  # fmt: skip
        done = goesc("build", *args, "x.go", cwd=root)
        assert done.status == 2
        assert done.stdout == ""
        assert len(done.stderr.splitlines()) == 1
        assert done.stderr.startswith("goesc: ")
        assert words in done.stderr


@pytest.mark.gc
@pytest.mark.parametrize(
    "args", [["-gcflags=x"], ["-gcflags==-m"], ["-gcflags='-m"], ["-gcflags=-m '-l"]], ids=" ".join
)
def test_usage_errors_have_the_go_command_s_reason_and_goesc_s_hint(
    goesc: Run, toolchain: Toolchain, tree: Tree, args: list[str]
) -> None:
    root = tree({"x.go": CLASSIC})
    want = toolchain.run(["build", *args], root)
    got = goesc("build", *args, cwd=root)
    reason = want.stderr.partition("\n")[0]
    assert (got.status, got.stderr) == (want.returncode, f"goesc: {reason}; run 'goesc help build'\n")


@pytest.mark.gc
@pytest.mark.parametrize("flags", ["-nosuch", "-m -nosuch=3", "-m=x", "-e=1.5", "-complete=2", "---m", "-=m"])
def test_flags_that_the_compiler_does_not_take(goesc: Run, tree: Tree, toolchain: Toolchain, flags: str) -> None:
    root = tree({"x.go": CLASSIC})
    want = toolchain.build(("x.go",), flags.split(), root)
    done = goesc("build", f"-gcflags={flags}", "x.go", cwd=root)
    assert (done.status, done.stderr) == (want.status, want.output)
    bare = toolchain.run(["tool", "compile", *flags.split(), "x.go"], root)
    done = goesc("tool", "compile", *flags.split(), "x.go", cwd=root)
    assert (done.status, done.stdout, done.stderr) == (2, "", bare.stderr)


@pytest.mark.gc
def test_flags_that_the_compiler_of_one_package_does_not_take(goesc: Run, tree: Tree, toolchain: Toolchain) -> None:
    files = {"a/a.go": "package a\n", "b/b.go": 'package b\n\nimport _ "m/a"\n\nfunc f(p *int) *int { return p }\n'}
    root = tree({"go.mod": "module m\n\ngo 1.21\n", **files})
    for pattern in ("m/a", "m/b", "./..."):
        args = ["build", "-gcflags=-m", f"-gcflags={pattern}=-nosuch", "./..."]
        want = toolchain.run(args, root)
        got = goesc(*args, cwd=root)
        assert (got.status, got.stderr) == (want.returncode, want.stderr)


@pytest.mark.gc
def test_counts_of_m(same: Same, tree: Tree) -> None:
    root = tree({"x.go": CLASSIC})
    two = same(root, "x.go", gcflags="-m=2 -l")
    assert "flow: ~r0 ← &s:" in two
    assert same(root, "x.go", gcflags="-m -m -l") == two
    assert same(root, "x.go", gcflags="-m=0 -l") == ""
    assert same(root, "x.go", gcflags="-m -l=true") != ""


@pytest.mark.gc
def test_a_second_run_replays_the_first(
    goesc: Run, tree: Tree, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tree(MODULE)
    env = {"GOESC_CACHE": str(tmp_path / "cache")}
    first = goesc("build", FLAGS, "./...", cwd=root, env=env)

    def fail(*_: object) -> None:
        raise AssertionError("nothing changed, so nothing is compiled")

    with monkeypatch.context() as patch:
        patch.setattr("goesc.drive.stages.compile_package", fail)
        again = goesc("build", FLAGS, "./...", cwd=root, env=env)
        moved = goesc("build", FLAGS, "../...", cwd=root / "a", env=env)
    assert (again.status, again.stderr) == (first.status, first.stderr)
    assert "./a.go:5:8" in moved.stderr
    (root / "b" / "b.go").write_text("package b\n\nfunc B(x *int) *int { return nil }\n")
    changed = goesc("build", FLAGS, "./...", cwd=root, env=env)
    assert changed.stderr != first.stderr
    assert "b/b.go:3:8: x does not escape" in changed.stderr
    for kept in (tmp_path / "cache").rglob("*"):
        if kept.is_file():
            kept.write_bytes(kept.read_bytes()[:-3])  # a torn file reads as absent
    assert goesc("build", FLAGS, "./...", cwd=root, env=env).stderr == changed.stderr


@pytest.mark.gc
def test_nothing_is_written_with_the_cache_off(goesc: Run, tree: Tree, tmp_path: Path) -> None:
    root = tree({"x.go": CLASSIC})
    env = {"GOESC_CACHE": "off", "XDG_CACHE_HOME": str(tmp_path / "home"), "HOME": str(tmp_path / "home")}
    assert goesc("build", FLAGS, "x.go", cwd=root, env=env).status == 0
    assert not (tmp_path / "home").exists()
    assert not (root / "off").exists()


@pytest.mark.gc
def test_one_package_that_fails_does_not_hide_the_others(
    goesc: Run, tree: Tree, monkeypatch: pytest.MonkeyPatch
) -> None:
    from goesc.drive import stages
    from goesc.source.errors import Unsupported
    from goesc.source.unit import Unit

    compiled = stages.compile_package

    def failing(unit: Unit, *args: Any) -> stages.Output:
        if unit.import_path.endswith("/quiet"):
            raise Unsupported(0, "this construct")
        return compiled(unit, *args)

    monkeypatch.setattr(stages, "compile_package", failing)
    done = goesc("build", FLAGS, "./...", cwd=tree(MODULE), env={"GOESC_CACHE": "off"})
    assert done.status == 2
    assert "goesc: not modelled: this construct\n" in done.stderr
    assert "# example.com/m/a\n" in done.stderr


@pytest.mark.gc
def test_a_broken_package_is_replayed_too(
    goesc: Run, tree: Tree, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tree({**MODULE, "b/b.go": "package b\n\nfunc B(x *int) *int { return y }\n"})
    env = {"GOESC_CACHE": str(tmp_path / "cache")}
    first = goesc("build", FLAGS, "./...", cwd=root, env=env)
    monkeypatch.setattr("goesc.drive.stages.compile_package", None)
    again = goesc("build", FLAGS, "./...", cwd=root, env=env)
    assert (again.status, again.stderr) == (first.status, first.stderr)
    assert again.status == 1


def test_a_command_without_main(same: Same, tree: Tree) -> None:
    folder = tree(
        {
            "go.mod": "module m\n\ngo 1.27\n",
            "x.go": "package main\n\nfunc f(x *int) {}\n",
            "a/a.go": "package main\n\nfunc f(x *int) { y }\n",
            "b/b.go": "package main\n\nfunc f(x *int) {}\n\nfunc main() {}\n",
            "c/c.go": "package c\n",
        }
    )
    for target in ("x.go", ".", "./a", "./b", "./c"):
        for _ in range(2):  # replayed the second time
            same(folder, target)
