"""Workers that die, a run that is interrupted, a cluster: nothing is lost and nothing is left behind."""

from __future__ import annotations

import io
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from goesc.cli import compiling
from goesc.cli.progress import Bar
from goesc.drive import order
from goesc.drive.order import Run
from goesc.drive.plan import Plan
from goesc.source.gcflags import GcFlags
from goesc.source.packages import load_units, request_for
from tests.processes import alive

if TYPE_CHECKING:
    import pytest

    from goesc.oracle.toolchain import Toolchain

FLAGS = GcFlags(m=1, l=1)
TOLD_OF = compiling.told_of
Tree = Callable[..., Path]


def module(packages: int = 8) -> dict[str, str]:
    """Packages of which each imports the one before it and one far below."""
    files = {"go.mod": "module example.com/m\n\ngo 1.24\n"}
    for i in range(packages):
        below = sorted({j for j in (i - 1, i // 2) if 0 <= j < i})
        imports = "".join(f'import "example.com/m/p{j}"\n' for j in below)
        calls = "".join(f"\tp = p{j}.F(p)\n" for j in below)
        files[f"p{i}/p.go"] = (
            f"package p{i}\n\n{imports}\nfunc F(p *int) *int {{\n\tx := new(int)\n{calls}\tif *x > 0 {{ return x }}\n\treturn p\n}}\n"
        )
    return files


def environ() -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if k not in ("GOFLAGS", "GOWORK", "GOESC_DEBUG")}
    return {**kept, "GOESC_CACHE": "off", "CGO_ENABLED": "0"}


def run_of(root: Path, tell: Any, **options: Any) -> Run:
    loaded = load_units(["./..."], request_for(str(root), environ()))
    assert not loaded.errors
    flags = {unit.id: FLAGS for unit in loaded.units}
    return Run(Plan(loaded.units, flags, tell, environ()), **options)


def texts(run: Run) -> list[tuple[str, str]]:
    return [(unit.import_path, answer.told) for unit, answer in run.results()]


def dies_once(output: Any, flags: GcFlags) -> Any:
    """Its worker is killed over p3 the first time."""
    marker = Path(output.unit.dir) / "died"
    if output.unit.import_path.endswith("/p3") and not marker.exists():
        marker.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return TOLD_OF(output, flags)


def dies_always(output: Any, flags: GcFlags) -> Any:
    if output.unit.import_path.endswith("/p3"):
        os.kill(os.getpid(), signal.SIGKILL)
    return TOLD_OF(output, flags)


def test_a_worker_that_is_killed_changes_nothing(tree: Tree) -> None:
    root = tree(module())
    want = texts(run_of(root, TOLD_OF, jobs=2))
    run = run_of(root, dies_once, jobs=2)
    assert texts(run) == want
    assert len(want) == 8
    assert (root / "p3" / "died").exists()
    assert "BrokenProcessPool" in run.notes[0]


def test_a_package_that_kills_its_workers_is_told_about_in_one_line(
    tree: Tree, monkeypatch: pytest.MonkeyPatch, goesc: Callable[..., Any]
) -> None:
    root = tree(module())
    monkeypatch.setattr(compiling, "told_of", dies_always)
    done = goesc("build", "-gcflags=-m -l", "-j", "2", "./...", cwd=root, env={"GOESC_CACHE": "off"})
    assert done.status == 2
    own = [line for line in done.stderr.splitlines() if line.startswith("goesc: ")]
    assert own[0] == f"goesc: internal error: example.com/m/p3: {order.DIED}"
    # p0 to p2 are told about; all others import p3, by way of another or themselves.
    assert [line for line in done.stderr.splitlines() if line.startswith("# ")] == [
        f"# example.com/m/p{i}" for i in range(3)
    ]


def test_with_no_processes_to_be_had_this_one_does_it(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    root = tree(module())
    want = texts(run_of(root, TOLD_OF, jobs=2))

    def refuse(jobs: int) -> None:
        raise OSError("no room")

    monkeypatch.setattr(order, "LocalPool", refuse)
    run = run_of(root, TOLD_OF, jobs=2)
    assert texts(run) == want
    assert run.notes == ["OSError: no room"]


def test_pools_are_made_a_bounded_number_of_times(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pools whose workers all die are given up, and this process does the work."""
    root = tree(module())
    want = texts(run_of(root, TOLD_OF, jobs=2))
    made: list[int] = []
    real = order.LocalPool

    def counting(jobs: int) -> Any:
        made.append(jobs)
        pool = real(jobs)
        if jobs > 1:
            pool.executor.submit(os._exit, 1)
        return pool

    monkeypatch.setattr(order, "LocalPool", counting)
    assert texts(run_of(root, TOLD_OF, jobs=2)) == want
    assert sum(jobs > 1 for jobs in made) <= order.POOLS


# --- Progress ----------------------------------------------------------------------------------------------


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_for_terminals(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    file, terminal = io.StringIO(), Terminal()
    for stream in (file, terminal):
        bar = Bar(stream, after=0)
        bar.show(1, 4, "net/http")
        bar.clear()
        bar.clear()
    assert file.getvalue() == ""
    assert terminal.getvalue() == "\r\x1b[K[######..................] 1/4 net/http\r\x1b[K"


def test_short_runs_and_dumb_terminals_show_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    terminal = Terminal()
    Bar(terminal, after=60).show(1, 4, "net/http")
    monkeypatch.setenv("TERM", "dumb")
    Bar(terminal, after=0).show(1, 4, "net/http")
    assert terminal.getvalue() == ""


# --- Many machines -----------------------------------------------------------------------------------------


ELSEWHERE = {
    "go.mod": "module w\n\ngo 1.27\n",
    "a/a.go": """\
package a

//line beside.y:100
type T struct{ p *int }

//line /elsewhere/x.y:7
func (recv *T) Get(p *int) *int { return p }

/*line sub/deep.y:9:20*/ func (recv T) Other(p *int) *int { return recv.p }

type I interface{ M(here *int) }
""",
    "b/b.go": 'package b\n\nimport "w/a"\n\ntype U struct{ *a.T; a.I }\n',
}


def test_another_process_knows_line_directives(tree: Tree, goesc: Callable[..., Any], toolchain: Toolchain) -> None:
    """Wrappers of promoted methods stand where the methods are said to be, whichever process has read those."""
    folder = tree(ELSEWHERE)
    expected = toolchain.build(["./b"], ["-m=2"], folder).output
    assert "\n/elsewhere/x.y:7: parameter a.p leaks to ~r0 for U.Get with derefs=0:" in expected
    for jobs in ("1", "2"):
        done = goesc("build", "-j", jobs, "-gcflags=-m=2", "./...", cwd=folder, env={"GOESC_CACHE": "off"})
        assert done.stderr.endswith(expected)


def slow(output: Any, flags: GcFlags) -> Any:
    time.sleep(0.3)
    return TOLD_OF(output, flags)


def test_a_dask_cluster_that_loses_a_worker(tree: Tree) -> None:
    from distributed import Client, LocalCluster

    root = tree(module(12))
    want = texts(run_of(root, TOLD_OF, jobs=1))
    with (
        LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=":0", silence_logs=60
        ) as cluster,
        Client(cluster, set_as_default=False) as client,
    ):
        pids = sorted(client.run(os.getpid).values())
        run = run_of(root, slow, executor=client.get_executor())
        results = run.results()
        got = []
        for unit, answer in results:
            got.append((unit.import_path, answer.told))
            if len(got) == 3:
                os.kill(pids[0], signal.SIGKILL)
        assert got == want
        assert not alive(pids[0])


def test_the_command_on_a_cluster(tree: Tree, goesc: Callable[..., Any]) -> None:
    from distributed import LocalCluster

    root = tree(module(6))
    args = ("build", "-gcflags=-m -l", "./...")
    want = goesc(*args, cwd=root, env={"GOESC_CACHE": "off"})
    assert want.stderr.count("# example.com/m/p") == 6
    with LocalCluster(
        n_workers=1, threads_per_worker=2, processes=True, dashboard_address=":0", silence_logs=60
    ) as cluster:
        got = goesc(*args[:2], "--dask", cluster.scheduler_address, args[2], cwd=root, env={"GOESC_CACHE": "off"})
    assert (got.status, got.stderr) == (want.status, want.stderr)


def test_a_cluster_s_answers_are_kept_and_used(tree: Tree, goesc: Callable[..., Any], tmp_path: Path) -> None:
    """What one command found is known to the next, whether that asks the cluster or not."""
    from distributed import Client, LocalCluster

    root = tree(module(6))
    environ = {"GOESC_CACHE": str(tmp_path / "cache")}
    args = ("build", "-gcflags=-m -l", "./...")
    want = goesc(*args, cwd=root, env={"GOESC_CACHE": "off"})
    with (
        LocalCluster(
            n_workers=1, threads_per_worker=1, processes=True, dashboard_address=":0", silence_logs=60
        ) as cluster,
        Client(cluster, set_as_default=False) as client,
    ):
        words = (*args[:2], "--dask", cluster.scheduler_address, "./...")
        first = goesc(*words, cwd=root, env=environ)
        assert (first.status, first.stderr) == (want.status, want.stderr)
        text = (root / "p3/p.go").read_text()
        (root / "p3/p.go").write_text(text.replace("x := new(int)", "x := new(int); _ = new(int)"))
        tasks = client.run_on_scheduler(_transitions)
        edited = goesc(*words, cwd=root, env=environ)
        assert client.run_on_scheduler(_transitions) - tasks == 1, "what p3 tells others is what it told"
        assert edited.stderr.count("new(int) does not escape") == want.stderr.count("new(int) does not escape") + 1
    again = goesc(*words, cwd=root, env=environ)  # all is known: no cluster is needed
    assert (again.status, again.stderr) == (edited.status, edited.stderr)


def _transitions(dask_scheduler: Any) -> int:
    """How many tasks a scheduler has seen."""
    return len({story[0] for story in dask_scheduler.transition_log if "beside" in str(story[0])})


def test_a_cluster_that_is_not_there(tree: Tree, goesc: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("goesc.drive.cluster.CONNECT", 0.5)
    done = goesc(
        "build",
        "-gcflags=-m -l",
        "--dask",
        "tcp://127.0.0.1:9",
        "./...",
        cwd=tree(module(2)),
        env={"GOESC_CACHE": "off"},
    )
    assert done.status == 2
    assert done.stderr.startswith("goesc: no Dask cluster at tcp://127.0.0.1:9")
