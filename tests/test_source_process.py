"""What goesc starts: found where PATH says absolutely, deaf to the current folder, gone with its parent."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import BrokenExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest

from goesc.drive.pool import Started
from goesc.source import process
from goesc.source.errors import told
from tests.processes import HAVE_PROC, alive, gone, wait_for

ROOT = Path(__file__).resolve().parent.parent
# What Python or goesc imports early or late, `import x` in a worker that is started in the folder.
NAMES = (
    "json",
    "__future__",
    "queue",
    "runpy",
    "multiprocessing",
    "dataclasses",
    "sitecustomize",
    "goesc",
    "lark",
    "msgspec",
)


def plant_modules(folder: Path, mark: Path) -> None:
    """Modules that leave a mark when they are imported, as files and as packages."""
    for name in NAMES:
        text = f"import os\nos.close(os.open({str(mark)!r}, os.O_CREAT | os.O_WRONLY))\nraise SystemExit(9)\n"
        (folder / f"{name}.py").write_text(text)
        (folder / name).mkdir()
        (folder / name / "__init__.py").write_text(text)


def test_a_program_is_found_in_folders_that_are_named_absolutely(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("here", "there"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "tool").write_text("#!/bin/sh\n")
        (tmp_path / folder / "tool").chmod(0o755)
    monkeypatch.chdir(tmp_path / "here")
    there = str(tmp_path / "there")
    for path, found in [
        (f".:{there}", f"{there}/tool"),
        (f":{there}", f"{there}/tool"),
        ("", None),
        (".", None),
        ("../there", None),
        (there, f"{there}/tool"),
        (f"{there}/", f"{there}/tool"),
    ]:
        assert process.find_program("tool", {"PATH": path}) == found, path


def test_relative_folders_are_not_handed_on() -> None:
    given = {"PATH": ".:/usr/bin::x", "PYTHONPATH": ":/a:b", "HOME": "."}
    assert process.environment(given) == {"PATH": "/usr/bin", "PYTHONPATH": "/a", "HOME": "."}
    assert process.environment({"PYTHONPATH": ":"}) == {}


@pytest.mark.parametrize("pythonpath", ["", ":", "."])
def test_a_worker_imports_nothing_of_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pythonpath: str
) -> None:
    plant_modules(tmp_path, tmp_path / "mark")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", ["", *sys.path])
    monkeypatch.setenv("PYTHONPATH", pythonpath)
    worker = process.start(process.module("goesc.cli.worker"))
    out, _ = worker.communicate(json.dumps({"argv": ["version"], "cwd": str(tmp_path)}).encode() + b"\n", timeout=60)
    assert json.loads(out)["stdout"].startswith("goesc ")
    pool = Started(1)
    assert pool.submit(told, ValueError("x")).result(60) == "ValueError: x"
    pool.shutdown()
    assert not (tmp_path / "mark").exists()


_LOADS = """
import sys, threading, time
threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
import goesc
print([(p.path, len(p.allocations)) for p in goesc.load(["./..."], jobs=2)])
"""


def test_workers_of_a_process_with_threads_import_nothing_of_the_current_folder(tmp_path: Path) -> None:
    """They cannot be forks; the folder of the script that asks is on the module path, the current one is not."""
    tree, script = tmp_path / "tree", tmp_path / "script" / "loads.py"
    for folder in (tree / "a", tree / "b", script.parent):
        folder.mkdir(parents=True)
    plant_modules(tree, tmp_path / "mark")
    script.write_text(_LOADS)
    (tree / "go.mod").write_text("module m\n\ngo 1.24\n")
    (tree / "a/a.go").write_text("package a\n\nfunc F() *int { return new(int) }\n")
    (tree / "b/b.go").write_text('package b\n\nimport "m/a"\n\nfunc G() *int { return a.F() }\n')
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, str(script)], cwd=tree, env=env, capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.stdout, done.stderr) == ("[('m/a', 1), ('m/b', 0)]\n", "")
    assert not (tmp_path / "mark").exists()


def test_python_m_goesc_imports_nothing_of_the_current_folder(tmp_path: Path) -> None:
    plant_modules(tmp_path, tmp_path / "mark")
    for name in ("goesc", "lark", "msgspec", "sitecustomize", "runpy"):  # a `goesc` here is what `-m goesc` asks for
        (tmp_path / f"{name}.py").unlink()
        (tmp_path / name / "__init__.py").unlink()
        (tmp_path / name).rmdir()
    done = subprocess.run(
        [sys.executable, "-m", "goesc", "check", "--list-rules"],
        cwd=tmp_path,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert not (tmp_path / "mark").exists()


def test_started_workers_answer_fail_and_die_as_an_executor_s_do() -> None:
    pool = Started(2)
    calls = [pool.submit(divmod, i, 3) for i in range(8)]
    assert [call.result(60) for call in calls] == [divmod(i, 3) for i in range(8)]
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        pool.submit(divmod, 1, 0).result(60)
    with pytest.raises(BrokenExecutor, match="died with status 3"):
        pool.submit(os._exit, 3).result(60)
    with pytest.raises(BrokenExecutor):
        pool.submit(divmod, 1, 1).result(60)
    pool.stop()


def test_stopping_ends_workers_that_are_at_work() -> None:
    pool = Started(2)
    calls = [pool.submit(time.sleep, 60) for _ in range(2)]
    start = time.monotonic()
    pool.stop()
    assert time.monotonic() - start < 30
    assert all(isinstance(call.exception(5), BrokenExecutor) for call in calls)


_PARENT = """
import sys
from goesc.source import process
worker = process.start(process.module("busy_worker"))
print(worker.pid, flush=True)
worker.stdin.write(b"busy\\n")
worker.stdin.flush()
sys.stdin.read()
"""
_BUSY = """
import os
from pathlib import Path
from goesc.source.process import read_ahead
def main():
    for line in read_ahead(os.fdopen(os.dup(0), "rb").readline):
        Path(__file__).with_name("busy").touch()
        while True:
            pass
"""


@pytest.mark.skipif(not HAVE_PROC, reason="looks at processes through /proc")
def test_a_busy_worker_ends_when_its_parent_is_killed(tmp_path: Path) -> None:
    (tmp_path / "busy_worker.py").write_text(_BUSY)
    env = {**os.environ, "PYTHONPATH": f"{tmp_path}:{ROOT}"}
    parent = subprocess.Popen([sys.executable, "-c", _PARENT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env)
    assert parent.stdout is not None
    worker = int(parent.stdout.readline())
    assert wait_for((tmp_path / "busy").exists)
    assert alive(worker)
    parent.send_signal(signal.SIGKILL)
    parent.communicate()
    assert gone([worker])


def test_what_a_program_has_started_is_ended_with_it(tmp_path: Path) -> None:
    """A shell that waits for another program is stopped by a time limit, and by whoever ends all."""
    script = "sleep 1000 & echo $! > started; wait"
    with pytest.raises(TimeoutError, match=r"^sh did not end within 0\.2 s$"):
        process.run(["/bin/sh", "-c", f"cat; {script}"], cwd=tmp_path, timeout=0.2)
    with ThreadPoolExecutor(1) as threads:
        (tmp_path / "started").unlink(missing_ok=True)
        asked = threads.submit(process.run, ["/bin/sh", "-c", script], cwd=tmp_path)
        assert wait_for(lambda: (tmp_path / "started").exists() and (tmp_path / "started").read_text())
        inner = int((tmp_path / "started").read_text())
        with process.no_programs():
            assert isinstance(asked.exception(60), OSError)
            with pytest.raises(OSError, match="goesc is ending"):
                process.run(["/bin/sh", "-c", "true"])
    assert gone([inner])
    assert process.run(["/bin/sh", "-c", "cat; exit 3"], feed=b"x") == (3, b"x", b"")
