"""Commands that are killed or asked to end: nobody is left at work, and what was done is kept.

A package named `endless` is never done with, so a test knows where a command is, however fast the machine.
"""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
import termios
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest

from goesc.drive.order import Run
from goesc.drive.plan import Answer, Plan
from goesc.drive.run import results
from goesc.facts.session import Session
from goesc.source.packages import load_units, request_for
from tests.processes import HAVE_PROC, alive, children, gone, parent_of, wait_for

ROOT = Path(__file__).resolve().parent.parent
Tree = Callable[..., Path]
pytestmark = pytest.mark.skipif(not HAVE_PROC, reason="looks at processes through /proc")

# Runs at the start of each Python that is started with this folder on its path. What is compiled stands in $COMPILED.
SITE = """
import os
from goesc.drive import stages

compile_package = stages.compile_package

def noted(unit, *rest):
    with open(os.environ["COMPILED"], "a") as file:
        file.write(f"{os.getpid()} {unit.id.path}\\n")
    while "endless" in unit.id.path and "LET_END" not in os.environ:
        pass
    return compile_package(unit, *rest)

stages.compile_package = noted
"""
# A process with threads does not fork.
WITH_THREADS = """
import sys, threading
threading.Thread(target=threading.Event().wait, daemon=True).start()
from goesc.cli.quick import script
sys.argv[0] = "goesc"
script()
"""
MODULE = {
    "go.mod": "module m\n\ngo 1.24\n",
    "endless/a.go": "package endless\n\nfunc F() *int { return new(int) }\n",
    "endless/a_test.go": 'package endless\n\nimport "testing"\n\nfunc TestF(t *testing.T) {}\n',
    "endless2/b.go": "package endless2\n\nfunc G() *int { return new(int) }\n",
    "endless2/b_test.go": 'package endless2\n\nimport "testing"\n\nfunc TestG(t *testing.T) {}\n',
}
# Answers come in the order of these names; `endless` keeps the others waiting for their turn, not for their compilation.
FINISHED = ("p1", "p2")
KEPT = {
    "go.mod": "module m\n\ngo 1.24\n",
    "endless/a.go": "package endless\n\nfunc F() *int { return new(int) }\n",
    **{f"{name}/x.go": f"package {name}\n\nfunc F() *int {{ return new(int) }}\n" for name in FINISHED},
}


class Command:
    """A goesc in a process group of its own."""

    def __init__(self, folder: Path, root: Path, *words: str, threads: bool = False, **environ: str) -> None:
        self.compiled = folder / "compiled"
        self.cache = folder / "cache"
        (folder / "site").mkdir(exist_ok=True)
        (folder / "site" / "sitecustomize.py").write_text(SITE)
        own = {k: v for k, v in os.environ.items() if k not in ("GOFLAGS", "GOWORK", "GOESC_DEBUG")}
        own |= {
            "COMPILED": str(self.compiled), "GOESC_CACHE": str(self.cache), "PWD": str(root), "CGO_ENABLED": "0",
            "PYTHONPATH": f"{folder / 'site'}:{ROOT}", "GOCACHE": str(folder / "gocache"),
        }  # fmt: skip
        begin = ["-c", WITH_THREADS] if threads else ["-m", "goesc"]
        self.process = subprocess.Popen(
            [sys.executable, *begin, *words], cwd=root, env=own | environ, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        )  # fmt: skip
        self.workers: list[int] = []

    def under_way(self) -> list[tuple[int, str]]:
        """(process, package) of all that was begun."""
        lines = self.compiled.read_text().splitlines() if self.compiled.exists() else []
        return [(int(line.split()[0]), line.split()[1]) for line in lines]

    def wait_for(self, what: Callable[[], object]) -> None:
        assert wait_for(lambda: what() or self.process.poll() is not None)
        assert self.process.poll() is None, self.process.communicate()

    def wait_until_busy(self, endless: int) -> list[int]:
        """The processes that will never end by themselves."""

        def busy() -> list[int]:
            return [pid for pid, path in self.under_way() if "endless" in path]

        self.wait_for(lambda: len(busy()) >= endless)
        self.workers = busy()
        assert all(map(alive, self.workers))
        return self.workers

    def end(self) -> None:
        for pid in (self.process.pid, *self.workers):
            if alive(pid):
                os.kill(pid, signal.SIGKILL)
        self.process.communicate()


@pytest.fixture
def command(tmp_path: Path) -> Iterator[Callable[..., Command]]:
    begun: list[Command] = []

    def begin(root: Path, *words: str, **more: Any) -> Command:
        begun.append(Command(tmp_path, root, *words, **more))
        return begun[-1]

    yield begin
    for one in begun:
        one.end()


# --- Killed ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "threads"),
    [
        ("build -gcflags=-m -j 2 ./...", False),
        ("build -gcflags=-m -j 2 ./...", True),
        ("test -gcflags=-m -j 2 ./...", False),
        ("check -j 2 --all ./...", False),
        ("report -j 2 -o page.html ./...", False),
        ("study -j 2 ./...", False),
        ("explain -j 2 m/endless.F ./...", False),
        ("graph -j 2 ./...", False),
    ],
)
def test_workers_end_with_a_parent_that_is_killed(
    command: Callable[..., Command], tree: Tree, words: str, threads: bool
) -> None:
    run = command(tree(MODULE), *words.split(), threads=threads)
    workers = run.wait_until_busy(2)
    assert all(parent_of(pid) == run.process.pid for pid in workers)
    run.process.kill()
    run.process.wait()
    assert gone(workers)


# A go command that never ends, nor does the compiler that it starts. The end of its input comes when it is guarded.
GO = """#!/bin/sh
case "$*" in *list*) exit 1;; esac
cat
sleep 1000 &
echo $$ $! >> "$COMPILED.go"
wait
"""


@pytest.fixture
def endless_go(tmp_path: Path) -> Path:
    for name in ("bin", "src"):
        (tmp_path / "goroot" / name).mkdir(parents=True)
    (tmp_path / "goroot" / "VERSION").write_text("go1.27.3\n")
    (tmp_path / "goroot/bin/go").write_text(GO)
    (tmp_path / "goroot/bin/go").chmod(0o755)
    return tmp_path / "goroot"


@pytest.mark.parametrize(
    ("words", "how"),
    [
        ("difftest -j 2 a.go b.go", "kill"),
        ("difftest -j 2 a.go b.go", "kill the group"),
        ("difftest -j 2 a.go b.go", "interrupt"),
        ("difftest -j 2 a.go b.go", "terminate"),
        ("fuzz --count 2", "kill"),
        ("fuzz --count 2", "interrupt"),
    ],
)
def test_programs_end_with_a_goesc_that_is_stopped(
    command: Callable[..., Command], tree: Tree, endless_go: Path, words: str, how: str
) -> None:
    root = tree({"a.go": "package p\n", "b.go": "package p\n"})
    run = command(root, *words.split(), "--go", str(endless_go))
    told = Path(f"{run.compiled}.go")
    run.wait_for(lambda: told.exists() and told.read_text().count("\n") >= 1)
    pids = [int(word) for word in told.read_text().split()]
    assert len(pids) >= 2
    assert all(map(alive, pids))
    if how == "kill":
        run.process.kill()
    elif how == "kill the group":
        os.killpg(run.process.pid, signal.SIGKILL)
    elif how == "interrupt":
        os.killpg(run.process.pid, signal.SIGINT)
    else:
        run.process.terminate()
    run.process.communicate(timeout=60)
    assert run.process.returncode == {"interrupt": 130, "terminate": 143}.get(how, -9)
    assert gone([int(word) for word in told.read_text().split()])


# --- Asked to end ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("threads", [False, True], ids=["forked", "started"])
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_what_was_finished_is_kept(
    command: Callable[..., Command], tree: Tree, number: signal.Signals, status: int, threads: bool
) -> None:
    root = tree(KEPT)
    words = ("build", "-gcflags=-m -l", "-j", "2", "./...")
    run = command(root, *words, threads=threads)
    (busy,) = run.wait_until_busy(1)
    run.wait_for(lambda: len(list((run.cache / "build").glob("*/*"))) >= len(FINISHED))
    workers = [busy, *children(run.process.pid)]
    if number is signal.SIGINT:
        os.killpg(run.process.pid, number)
    else:
        run.process.send_signal(number)
    out, err = run.process.communicate(timeout=60)
    assert (run.process.returncode, out, err) == (status, b"", b""), "`endless` would come first"
    assert gone(workers)
    assert not [path for path in run.cache.rglob("*") if path.name.endswith(".part")]
    run.compiled.unlink()
    again = command(root, *words, LET_END="1")
    out, err = again.process.communicate(timeout=60)
    assert again.process.returncode == 0
    assert [line for line in err.decode().splitlines() if line.startswith("#")] == ["# m/endless", "# m/p1", "# m/p2"]
    assert [path for _, path in again.under_way()] == ["m/endless"]


def test_one_process_keeps_what_it_has_finished(command: Callable[..., Command], tree: Tree) -> None:
    names = ("a1", "a2", "endless")
    files = {f"{name}/x.go": f"package {name}\n\nfunc F() *int {{ return new(int) }}\n" for name in names}
    root = tree({"go.mod": "module m\n\ngo 1.24\n", **files})
    words = ("build", "-gcflags=-m -l", "-j", "1", "./...")
    run = command(root, *words)
    run.wait_until_busy(1)
    run.process.terminate()
    out, err = run.process.communicate(timeout=60)
    assert (run.process.returncode, out) == (143, b"")
    assert [line for line in err.splitlines() if line.startswith(b"#")] == [b"# m/a1", b"# m/a2"]
    run.compiled.unlink()
    again = command(root, *words, LET_END="1")
    assert again.process.communicate(timeout=60)[1].startswith(err)
    assert [path for _, path in again.under_way()] == ["m/endless"]


def test_what_one_process_found_out_on_the_way_is_written_down(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tags of functions in packages that were imported, which a session writes when a run is over."""
    environ = {**os.environ, "GOESC_CACHE": "off", "CGO_ENABLED": "0"}
    loaded = load_units(["./..."], request_for(str(tree(KEPT)), environ))
    saved: list[Session] = []

    def save(session: Session) -> None:
        saved.append(session)

    monkeypatch.setattr(Session, "save", save)
    found = results(Plan(loaded.units, {}, lambda output, flags: "", environ))
    next(found)
    assert not saved
    found.close()
    assert len(saved) == 1


def test_output_ends_with_a_whole_line(command: Callable[..., Command], tree: Tree) -> None:
    """While a reader takes its time, a request to end waits for what is being written."""
    lines = "".join(f"func f{i}() *int {{ return new(int) }}\n" for i in range(4000))
    root = tree({"go.mod": "module m\n\ngo 1.24\n", "a/a.go": f"package a\n\n{lines}", "b/b.go": "package b\n"})
    run = command(root, "build", "-gcflags=-m -l", "-j", "1", "./...")
    assert run.process.stderr is not None
    pipe = run.process.stderr.fileno()

    def unread() -> int:
        return int.from_bytes(fcntl.ioctl(pipe, termios.FIONREAD, bytes(4)), sys.byteorder)

    run.wait_for(lambda: unread() == fcntl.fcntl(pipe, fcntl.F_GETPIPE_SZ))
    run.process.send_signal(signal.SIGINT)
    _, err = run.process.communicate(timeout=60)
    assert run.process.returncode == 130
    assert err.count(b"\n") == 4001
    assert err.endswith(b"\n")


REQUESTS = """
import os, signal, sys
from goesc.source.ending import held, listen, status_of
listen()
seen = []
def ask(number):
    os.kill(os.getpid(), number)
    for _ in range(1000): pass
try:
    with held():
        ask(signal.SIGTERM)
        seen.append("held")
    seen.append("never")
except KeyboardInterrupt as why:
    seen.append(status_of(why))
try:
    with held():
        ask(signal.SIGTERM)
        ask(signal.SIGINT)
        seen.append("never")
except KeyboardInterrupt as why:
    seen.append(status_of(why))
try:
    ask(signal.SIGINT)
except KeyboardInterrupt as why:
    seen.append(status_of(why))
seen.append(status_of(KeyboardInterrupt()))
print(*seen)
"""


def test_requests_wait_once() -> None:
    done = subprocess.run(
        [sys.executable, "-c", REQUESTS], capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=60, check=False,
    )  # fmt: skip
    assert (done.stdout, done.stderr) == ("held 143 130 130 130\n", "")


class Slow(Executor):
    """Answers the first package when it has been asked for all three, the others when it is told to."""

    def __init__(self) -> None:
        self.asked: dict[str, Future[Answer]] = {}

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future = self.asked[args[0].unit.id.path] = Future()
        if len(self.asked) == 3:
            self.answer("m/endless")
        return future

    def answer(self, path: str) -> None:
        self.asked[path].set_result(Answer("a worker", 0, told=path))


class Noting:
    """Earlier runs left nothing."""

    def __init__(self) -> None:
        self.learned: list[str] = []

    def known(self, unit: Any) -> None:
        return None

    def patched(self, unit: Any, flags: Any, session: Any) -> None:
        return None

    def learn(self, unit: Any, answer: Answer) -> None:
        self.learned.append(unit.id.path)

    def export_key(self, unit: Any) -> str:
        return ""

    def exported(self, unit: Any) -> bytes:
        return b""


def test_answers_that_have_come_are_kept_though_nobody_has_looked_at_them(tree: Tree) -> None:
    environ = {**os.environ, "GOESC_CACHE": "off", "CGO_ENABLED": "0"}
    loaded = load_units(["./..."], request_for(str(tree(KEPT)), environ))
    plan = Plan(loaded.units, {}, lambda output, flags: "", environ)
    executor, earlier = Slow(), Noting()
    found = Run(plan, executor=executor, earlier=earlier).results()
    unit, _ = next(found)
    assert unit.id.path == "m/endless"
    assert earlier.learned == ["m/endless"]
    executor.answer("m/p2")
    found.close()
    assert earlier.learned == ["m/endless", "m/p2"]
    assert executor.asked["m/p1"].cancelled()


def test_nobody_waits_where_everything_is_known(tree: Tree) -> None:
    class Knowing(Noting):
        def known(self, unit: Any) -> Any:
            return Answer("", 0, told=unit.id.path)

    class Never(SimpleQueue[Any]):
        def get(self, block: bool = True, timeout: float | None = None) -> Any:
            raise AssertionError("there is no worker to wait for")

    environ = {**os.environ, "GOESC_CACHE": "off", "CGO_ENABLED": "0"}
    loaded = load_units(["./..."], request_for(str(tree(KEPT)), environ))
    run = Run(Plan(loaded.units, {}, lambda output, flags: "", environ), jobs=2, earlier=Knowing())
    run._landed = Never()
    assert [answer.told for _, answer in run.results()] == [unit.id.path for unit in loaded.units]
