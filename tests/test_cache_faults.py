"""A cache that is read-only, full, damaged, foreign, crowded or killed: slower answers, never wrong ones, nothing lost."""

from __future__ import annotations

import errno
import os
import random
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goesc.source import cachedir, evict
from goesc.source.cachedir import cache_enabled, cache_limit, cache_path, fingerprint, key_of, parse_size, trim_due
from goesc.source.evict import entries, trim
from goesc.source.store import MAGIC, Store, seal, unseal

PROGRAM = "package main\n\nfunc f() *int {\n\tx := 1\n\treturn &x\n}\n\nfunc main() { println(*f()) }\n"
SAYS = "# command-line-arguments\n./x.go:4:2: moved to heap: x\n"
BUILD = ("build", "-gcflags=-m -l", "x.go")
KEY = key_of(["a key"])
OLD = 40 * 86400

Run = Callable[..., Any]


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "cache"
    monkeypatch.setenv("GOESC_CACHE", str(root))
    return root


@pytest.fixture
def program(tree: Callable[..., Path]) -> Path:
    return tree({"x.go": PROGRAM})


def files_of(root: Path) -> dict[str, bytes]:
    return {str(p.relative_to(root)): p.read_bytes() for p in sorted(root.rglob("*")) if p.is_file()}


# --- damaged entries ------------------------------------------------------------------------------


@given(st.binary(max_size=200), st.data())
def test_a_flipped_bit_anywhere_reads_as_absent(value: bytes, data: st.DataObject) -> None:
    sealed = bytearray(seal(KEY, value))
    at = data.draw(st.integers(0, len(sealed) - 1))
    sealed[at] ^= 1 << data.draw(st.integers(0, 7))
    assert unseal(KEY, bytes(sealed)) is None


@given(st.binary(max_size=200), st.data())
def test_a_cut_or_grown_entry_reads_as_absent(value: bytes, data: st.DataObject) -> None:
    sealed = seal(KEY, value)
    assert unseal(KEY, sealed[: data.draw(st.integers(0, len(sealed) - 1))]) is None
    assert unseal(KEY, sealed + data.draw(st.binary(min_size=1, max_size=9))) is None
    assert unseal(KEY, sealed) == value


@given(st.binary(max_size=300))
def test_garbage_reads_as_absent(data: bytes) -> None:
    assert unseal(KEY, data) is None


def test_an_entry_under_another_name_reads_as_absent(cache: Path) -> None:
    store = Store(cache / "tags")
    store.put(KEY, b"value")
    other = key_of(["another"])
    target = Path(store.path(other))
    target.parent.mkdir(exist_ok=True)
    Path(store.path(KEY)).rename(target)
    assert store.get(other) is None
    assert store.get(KEY) is None


def test_entries_of_another_version_read_as_absent_and_are_replaced(cache: Path) -> None:
    store = Store(cache / "tags")
    store.put(KEY, b"value")
    path = Path(store.path(KEY))
    path.write_bytes(path.read_bytes().replace(MAGIC, b"goesc\x009\n"))
    assert store.get(KEY) is None
    store.put(KEY, b"value")
    assert store.get(KEY) == b"value"


def test_every_damage_to_every_file_leaves_the_answer_right(goesc: Run, cache: Path, program: Path) -> None:
    """Whole files, one after the other: emptied, cut, flipped, replaced by a folder, a link, a pipe."""
    assert goesc(*BUILD, cwd=program).stderr == SAYS
    made = files_of(cache)
    assert len(made) >= 3
    chance = random.Random(0)
    for name, data in made.items():
        path = cache / name
        for damage in (b"", data[: len(data) // 2], data + b"x", _flipped(data, chance), b"goesc\x009\nother"):
            path.write_bytes(damage)
            assert goesc(*BUILD, cwd=program).stderr == SAYS, name
        path.unlink()
        path.mkdir()
        assert goesc(*BUILD, cwd=program).stderr == SAYS, name
        path.rmdir()
        path.symlink_to("/dev/zero")
        assert goesc(*BUILD, cwd=program).stderr == SAYS, name
        path.unlink(missing_ok=True)
        os.mkfifo(path)
        assert goesc(*BUILD, cwd=program).stderr == SAYS, name
        path.unlink(missing_ok=True)
        path.write_bytes(data)


def _flipped(data: bytes, chance: random.Random) -> bytes:
    if not data:
        return b"x"
    out = bytearray(data)
    out[chance.randrange(len(out))] ^= 1 << chance.randrange(8)
    return bytes(out)


def test_a_wrong_answer_in_the_cache_is_not_given(goesc: Run, cache: Path, program: Path) -> None:
    goesc(*BUILD, cwd=program)
    for path in (p for p in cache.rglob("*") if p.is_file()):
        path.write_bytes(path.read_bytes().replace(b"moved to heap", b"moved to hell"))
    assert goesc(*BUILD, cwd=program).stderr == SAYS


# --- a cache that cannot be written, or not there ----------------------------------------------------


def test_disk_full(goesc: Run, cache: Path, program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Writes fail half way: the answer is the same and no half file stays."""
    real = os.write

    def full(file: int, data: bytes) -> int:
        if file > 2 and ".part" in str(Path(f"/proc/self/fd/{file}").readlink()):
            if len(data) > 8:
                return real(file, data[:8])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(file, data)

    monkeypatch.setattr(os, "write", full)
    assert goesc(*BUILD, cwd=program).stderr == SAYS
    assert all(not data for data in files_of(cache).values())
    monkeypatch.undo()
    monkeypatch.setenv("GOESC_CACHE", str(cache))
    assert goesc(*BUILD, cwd=program).stderr == SAYS
    assert any(files_of(cache).values())


@pytest.mark.parametrize("call", ["open", "mkdir", "replace", "makedirs"])
@pytest.mark.parametrize("code", [errno.EROFS, errno.EACCES, errno.EDQUOT, errno.EIO])
def test_a_cache_that_refuses(
    goesc: Run, cache: Path, program: Path, monkeypatch: pytest.MonkeyPatch, call: str, code: int
) -> None:
    """Tests may run as root, whom no mode stops; so the calls themselves fail, inside the cache only."""
    real = getattr(os, call)

    def refuse(path: Any, *args: Any, **kwargs: Any) -> Any:
        writes = call != "open" or (args and args[0] & os.O_CREAT)
        if writes and str(cache) in os.fspath(path):
            raise OSError(code, os.strerror(code), path)
        return real(path, *args, **kwargs)

    monkeypatch.setattr(os, call, refuse)
    for _ in range(2):
        assert goesc(*BUILD, cwd=program).stderr == SAYS
    if call != "makedirs":
        assert all(not data or name == "CACHEDIR.TAG" for name, data in files_of(cache).items())


def test_a_read_only_cache_still_answers(
    goesc: Run, cache: Path, program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goesc(*BUILD, cwd=program)
    before = files_of(cache)
    real = os.utime

    def refuse(path: Any, *args: Any, **kwargs: Any) -> None:
        if isinstance(path, int):
            raise PermissionError(errno.EROFS, os.strerror(errno.EROFS))
        real(path, *args, **kwargs)

    monkeypatch.setattr(os, "utime", refuse)
    for path in (p for p in cache.rglob("*") if p.is_file()):
        real(path, (1, 1))
    assert goesc(*BUILD, cwd=program).stderr == SAYS
    assert files_of(cache) == before


def test_a_file_where_a_folder_should_be(goesc: Run, cache: Path, program: Path) -> None:
    cache.write_text("a file")
    assert goesc(*BUILD, cwd=program).stderr == SAYS
    assert cache.read_text() == "a file"
    assert goesc("cache", "info").status == 0
    assert goesc("cache", "clean").status == 0
    cache.unlink()
    cache.mkdir()
    for kind in evict.KINDS:
        (cache / kind).write_text("mine")
    assert goesc(*BUILD, cwd=program).stderr == SAYS
    assert {p.name: p.read_text() for p in cache.iterdir() if p.name in evict.KINDS} == dict.fromkeys(
        evict.KINDS, "mine"
    )


def test_no_home(goesc: Run, program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GOESC_CACHE", raising=False)
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    env = {"HOME": "", "XDG_CACHE_HOME": "", "GOESC_CACHE": ""}
    assert not cache_enabled(env)
    assert goesc(*BUILD, cwd=program, env=env).stderr == SAYS
    assert [p.name for p in program.iterdir()] == ["x.go"]
    assert "no home" in goesc("cache", "info", env=env).stdout


def test_nothing_is_kept_when_switched_off(
    goesc: Run, program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setenv("GOESC_CACHE", "off")
    assert goesc(*BUILD, cwd=program).stderr == SAYS
    assert not (tmp_path / "home").exists()
    assert goesc("cache", "info").stdout == "no cache: GOESC_CACHE is off\n"


def test_nothing_is_written_through_a_planted_link(cache: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    cache.mkdir()
    (cache / "tags").symlink_to(outside)
    Store(cache / "tags").put(KEY, b"x")
    (cache / "build").mkdir()
    (cache / "build" / KEY[:2]).symlink_to(outside)
    Store(cache / "build").put(KEY, b"x")
    assert list(outside.iterdir()) == []


def test_nothing_is_written_outside_the_cache(
    goesc: Run, cache: Path, tree: Callable[..., Path], tmp_path: Path
) -> None:
    root = tree(
        {
            "go.mod": "module m\n\ngo 1.27\n",
            "a/x.go": PROGRAM.replace("main()", "g()").replace("package main", "package a"),
        }
    )
    before = files_of(root)
    goesc("build", "-gcflags=-m -l", "-o", "out", "./...", cwd=root)
    assert files_of(root) == before
    assert {p.name for p in tmp_path.iterdir()} <= {"m", "cache"}


# --- users who share --------------------------------------------------------------------------------


def test_a_shared_folder_hands_its_rights_down(cache: Path) -> None:
    cache.mkdir()
    cache.chmod(0o2775)
    before = os.umask(0o077)
    try:
        Store(cache / "tags").put(KEY, b"x")
    finally:
        os.umask(before)
    path = Path(Store(cache / "tags").path(KEY))
    assert stat.S_IMODE(path.stat().st_mode) == 0o664
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o2775
    assert stat.S_IMODE(path.parent.parent.stat().st_mode) == 0o2775


def test_a_private_folder_stays_private(cache: Path) -> None:
    before = os.umask(0o077)
    try:
        Store(cache / "tags").put(KEY, b"x")
    finally:
        os.umask(before)
    assert all(stat.S_IMODE(p.stat().st_mode) & 0o077 == 0 for p in [cache, *cache.rglob("*")])


def test_what_may_not_be_read_is_absent(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store(cache / "tags")
    store.put(KEY, b"x")
    real = os.open

    def refuse(path: Any, flags: int, *args: Any, **kwargs: Any) -> int:
        if os.fspath(path) == store.path(KEY):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        return real(path, flags, *args, **kwargs)

    monkeypatch.setattr(os, "open", refuse)
    assert store.get(KEY) is None
    store.put(KEY, b"y")


# --- many processes, and some that are killed -----------------------------------------------------------

_WORKER = """
import os, random, sys
from goesc.source.cachedir import key_of
from goesc.source.evict import trim
from goesc.source.store import Store
root, seed, rounds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
store, chance = Store(os.path.join(root, "tags")), random.Random(seed)
found = 0
for turn in range(rounds):
    n = chance.randrange(40)
    key, value = key_of(["n", str(n)]), str(n).encode() * (n * 500 + 1)
    if chance.random() < 0.5:
        store.put(key, value)
    else:
        got = store.get(key)
        assert got in (None, value), "a wrong value"
        found += got is not None
    if turn % 100 == 99:
        trim(root, 200_000, seconds=0.05)
print(found)
"""


def _worker(root: Path, seed: int, rounds: int) -> subprocess.Popen[str]:
    here = Path(__file__).resolve().parent.parent
    env = {**os.environ, "PYTHONPATH": str(here)}
    return subprocess.Popen(
        [sys.executable, "-c", _WORKER, str(root), str(seed), str(rounds)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env,
    )  # fmt: skip


def test_eight_processes_write_read_and_trim_at_once(cache: Path) -> None:
    running = [_worker(cache, seed, 400) for seed in range(8)]
    for process in running:
        out, err = process.communicate(timeout=120)
        assert process.returncode == 0, err
        assert int(out) > 0
    assert not [e for e in entries(str(cache)) if e.state == "part"]
    assert sum(e.disk for e in entries(str(cache))) < 8 * 200_000


def test_killed_writers_leave_no_wrong_value_and_their_rests_are_cleaned(cache: Path) -> None:
    chance = random.Random(1)
    for seed in range(6):
        process = _worker(cache, seed, 1_000_000)
        time.sleep(0.25 + chance.random() * 0.2)
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=60)
    store = Store(cache / "tags")
    for n in range(40):
        assert store.get(key_of(["n", str(n)])) in (None, str(n).encode() * (n * 500 + 1))
    leftover = cache / "tags" / "ab" / f".{'0' * 62}.1.00000000.part"
    leftover.parent.mkdir(parents=True, exist_ok=True)
    leftover.write_bytes(b"half")
    live = leftover.with_name(f".{'1' * 62}.1.00000000.part")
    live.write_bytes(b"half")
    for part in cache.rglob(".*.part"):
        if part != live:
            os.utime(part, (time.time() - 7200, time.time() - 7200))
    trim(str(cache), 1 << 30)
    assert list(cache.rglob(".*.part")) == [live]


# --- eviction ---------------------------------------------------------------------------------------


def _fill(cache: Path, count: int, size: int = 4000, step: float = 60.0) -> list[str]:
    """Keys by age, the oldest first."""
    store = Store(cache / "tags")
    keys = [key_of(["fill", str(n)]) for n in range(count)]
    now = time.time()
    for n, key in enumerate(keys):
        store.put(key, b"x" * size)
        when = now - 7200 - (count - n) * step
        os.utime(store.path(key), (when, when))
    return keys


def test_what_nobody_used_for_longest_goes(cache: Path) -> None:
    keys = _fill(cache, 100)
    done = trim(str(cache), 50 * 4096)
    left = [key for key in keys if Path(Store(cache / "tags").path(key)).exists()]
    assert left == keys[-45:]  # nine tenths of the limit
    assert (done.removed, done.freed, done.left, done.whole) == (55, 55 * 4096, 45 * 4096, True)
    assert trim(str(cache), 50 * 4096).removed == 0


def test_reading_refreshes_once_a_day(cache: Path) -> None:
    store = Store(cache / "tags")
    store.put(KEY, b"x")
    path = store.path(KEY)
    for age, refreshed in ((3600, False), (OLD, True), (-7200, True), (-60, False)):
        when = time.time() - age
        os.utime(path, (when, when))
        assert store.get(KEY) == b"x"
        assert (abs(Path(path).stat().st_mtime - when) > 1) is refreshed


def test_a_time_ahead_of_the_clock_counts_as_old(cache: Path) -> None:
    keys = _fill(cache, 10)
    store = Store(cache / "tags")
    os.utime(store.path(keys[9]), (time.time() + OLD, time.time() + OLD))
    trim(str(cache), 9 * 4096)
    assert not Path(store.path(keys[9])).exists()
    assert Path(store.path(keys[8])).exists()


def test_trims_are_rare_whatever_the_clock_does(cache: Path) -> None:
    env = {"GOESC_CACHE": str(cache)}
    assert not trim_due(env)  # there is no cache
    _fill(cache, 1)
    assert trim_due(env)
    trim(str(cache), 1 << 30)
    assert not trim_due(env)
    stamp = cache / cachedir.STAMP
    for age, due in ((60, False), (3600, True), (-60, False), (-OLD, True)):
        os.utime(stamp, (time.time() - age, time.time() - age))
        assert trim_due(env) is due


def test_a_trim_out_of_time_holds_a_share(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _fill(cache, 300, size=10)
    ticks = iter(range(1_000_000))
    monkeypatch.setattr(time, "monotonic", lambda: next(ticks) * 0.01)
    done = trim(str(cache), 150 * 4096, seconds=0.6)
    left = sum(e.disk for e in entries(str(cache)))
    assert not done.whole
    assert 150 * 4096 < left < 300 * 4096


def test_a_build_trims_the_cache_to_its_limit(goesc: Run, cache: Path, program: Path) -> None:
    _fill(cache, 200)
    goesc(*BUILD, cwd=program, env={"GOESC_CACHE_SIZE": "200K"})
    assert sum(e.disk for e in entries(str(cache))) <= 200 << 10
    assert goesc(*BUILD, cwd=program).stderr == SAYS


def test_nothing_but_entries_is_ever_removed(goesc: Run, cache: Path, tmp_path: Path) -> None:
    """Neither what links lead to, nor a user's own files, nor what looks like entries in folders of others."""
    outside = tmp_path / "outside"
    names = ["0" * 62, "1" * 62]
    (outside / "ab").mkdir(parents=True)
    for name in names:
        (outside / "ab" / name).write_text("mine")
    _fill(cache, 3)
    (cache / "runs").symlink_to(outside)
    (cache / "tags" / "cd").symlink_to(outside / "ab")
    (cache / "tags" / "ef").mkdir()
    (cache / "tags" / "ef" / ("2" * 62)).symlink_to(outside / "ab" / names[0])
    mine = [cache / "notes.txt", cache / "objects" / "ab" / ("3" * 62), cache / "tags" / "ef" / "readme"]
    for path in mine:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("mine")
    trim(str(cache), 0)
    assert goesc("cache", "clean").status == 0
    assert not list(entries(str(cache)))
    assert all(path.read_text() == "mine" for path in [*mine, *(outside / "ab" / name for name in names)])


# --- sizes and identities ----------------------------------------------------------------------------


def test_sizes() -> None:
    assert [parse_size(t) for t in ("0", "12", "1K", "1.5kb", "2MiB", "1g", " 3T ")] == [
        0, 12, 1024, 1536, 2 << 20, 1 << 30, 3 << 40,
    ]  # fmt: skip
    for wrong in ("", "x", "-1", "1.2.3M", "1X", "K", "1MM", "nan", "infinity", "9" * 400):
        with pytest.raises(ValueError, match="no size"):
            parse_size(wrong)
    assert cache_limit({}) == 1 << 30
    assert cache_limit({"GOESC_CACHE_SIZE": "nonsense"}) == 1 << 30
    assert cache_limit({"GOESC_CACHE_SIZE": "unlimited"}) > 1 << 60


def test_where_the_cache_is() -> None:
    assert cache_path({"GOESC_CACHE": "/c/../d"}) == str(Path("/d").absolute())
    assert cache_path({"GOESC_CACHE": "off", "HOME": "/h"}) == ""
    if sys.platform == "linux":
        assert cache_path({"HOME": "/h"}) == "/h/.cache/goesc"


def _copy_of_goesc(target: Path, kind: str) -> dict[str, str]:
    """A second installation: a folder as pip leaves it, or an archive. Gives the environment that runs it."""
    import shutil
    import zipfile

    here = Path(__file__).resolve().parent.parent
    target.mkdir()
    shutil.copytree(here / "goesc", target / "goesc", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(here / "grammar", target / "goesc" / "grammar")
    if kind == "zip":
        with zipfile.ZipFile(target / "goesc.zip", "w") as archive:
            for path in sorted((target / "goesc").rglob("*")):
                archive.write(path, path.relative_to(target))
        shutil.rmtree(target / "goesc")
        return {**os.environ, "PYTHONPATH": str(target / "goesc.zip")}
    return {**os.environ, "PYTHONPATH": str(target)}


_WHO = "import os; from goesc.source.cachedir import fingerprint; from goesc.source.identity import identity; print(fingerprint()); print(identity(os.environ))"


def _who(env: dict[str, str], cwd: Path) -> list[str]:
    done = subprocess.run([sys.executable, "-c", _WHO], env=env, cwd=cwd, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def test_installations_of_one_version_agree_by_content_and_differ_by_look(cache: Path, tmp_path: Path) -> None:
    one, two = (_copy_of_goesc(tmp_path / name, "folder") for name in ("one", "two"))
    look_one, content_one = _who(one, tmp_path)
    look_two, content_two = _who(two, tmp_path)
    assert content_one == content_two
    assert look_one != look_two
    assert _who(one, tmp_path) == [look_one, content_one]
    changed = tmp_path / "two" / "goesc" / "escape" / "solver.py"
    times = changed.stat()
    changed.write_text(changed.read_text().replace("a", "b", 1))  # the same size
    os.utime(changed, ns=(times.st_atime_ns, times.st_mtime_ns))  # and the same time of change
    look_three, content_three = _who(two, tmp_path)
    assert len({look_one, look_two, look_three}) == 3
    assert content_three != content_one


def test_an_archive_has_an_identity(cache: Path, tmp_path: Path) -> None:
    env = _copy_of_goesc(tmp_path / "one", "zip")
    look, content = _who(env, tmp_path)
    assert _who(env, tmp_path) == [look, content]
    assert not look.startswith("unknown")
    archive = tmp_path / "one" / "goesc.zip"
    archive.write_bytes(archive.read_bytes() + b"\0")
    other_look, other_content = _who(env, tmp_path)
    assert other_look != look
    assert other_content != content


def test_the_look_of_goesc_is_stable() -> None:
    assert fingerprint() == fingerprint()
    assert not fingerprint().startswith("unknown")
