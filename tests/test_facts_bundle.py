"""Bundled facts: one file for the older releases, of which each is taken out when it is used first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from goesc.facts import bundle
from goesc.facts.find import built_path, sources_digest
from goesc.facts.library import FactLibrary, Header, library_in, pack
from goesc.facts.model import FORMAT
from goesc.facts.packed import Packed, open_packed, pack_together
from goesc.release import RELEASES, Release
from goesc.source import evict

OLDER = [release for release in RELEASES if release.version not in bundle.PLAIN]
NEWER = [release for release in RELEASES if release.version in bundle.PLAIN]
TARGET = "linux/amd64"
Run = Callable[..., Any]


def file_of(release: Release, *facts: str, identity: str = "these") -> bytes:
    """A file of facts, one of each package; what facts look like is nothing to those who keep them, nor are bodies."""
    from goesc.facts.library import Entry

    wrapping = release.wrappers_inlined
    packages = [
        (
            Entry(f"p{i}", "p", bytes([i]) * 16, [f"p{i - 1}"] * (i > 0)),
            text.encode(),
            b"body" if wrapping and i else b"",
        )
        for i, text in enumerate(facts)
    ]
    return pack(release.version, TARGET, identity, packages, "licence" * wrapping, wrapping)


FILES = {release.version: file_of(release, "same", f"of {release.version}", "same") for release in OLDER}


def opened(data: bytes) -> FactLibrary:
    library = library_in(data, "")
    assert library is not None
    return library


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in place of goesc's own; what it bundles of the older releases."""
    folder = tmp_path / "data"
    folder.mkdir()
    monkeypatch.setattr(bundle, "_IN_MEMORY", {})
    monkeypatch.setattr(
        bundle,
        "bundled",
        lambda _target, release=RELEASES[0]: str(folder / ("older" if release in OLDER else release.name)),
    )
    for path, text in bundle.files_with(TARGET, FILES.values()).items():
        Path(path).write_bytes(text)
    return folder


def test_what_goes_in_comes_out(data: Path) -> None:
    packed = open_packed(str(data / "older"))
    assert packed is not None
    assert list(packed.releases) == [release.version for release in OLDER]
    assert {version: packed.take(version) for version in packed.releases} == FILES
    assert packed.take("go1.2") is None


def test_the_bytes_depend_on_contents_alone(data: Path) -> None:
    once = (data / "older").read_bytes()
    assert bundle.files_with(TARGET, reversed(FILES.values())) == {str(data / "older"): once}
    again = [opened(FILES[release.version]) for release in OLDER]
    assert pack_together(again) == once
    assert once.count(b"same") == 0, "it is compressed"


def test_one_release_is_made_anew_beside_the_others(data: Path) -> None:
    changed = file_of(OLDER[1], "other", identity="those")
    (path, text), *more = bundle.files_with(TARGET, [changed]).items()
    Path(path).write_bytes(text)
    packed = open_packed(path)
    assert packed is not None
    assert more == []
    found = {version: packed.take(version) for version in packed.releases}
    assert found == {**FILES, OLDER[1].version: changed}
    plain = file_of(RELEASES[0], "new")
    assert bundle.files_with(TARGET, [plain]) == {str(data / RELEASES[0].name): plain}


def test_damaged_files_are_absent_never_wrong(data: Path, tmp_path: Path) -> None:
    whole = (data / "older").read_bytes()
    path = tmp_path / "x"
    for at in range(0, len(whole), 7):
        for bad in (whole[:at], bytes([*whole[:at], whole[at] ^ 1 << at % 8, *whole[at + 1 :]])):
            path.write_bytes(bad)
            packed = open_packed(str(path))
            for version in packed.releases if packed is not None else ():
                assert packed is not None
                assert packed.take(version) is None


def test_a_release_is_taken_out_once_and_kept(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[str] = []
    take = Packed.take
    monkeypatch.setattr(Packed, "take", lambda self, version: taken.append(version) or take(self, version))
    environ = {"GOESC_CACHE": str(tmp_path / "cache")}

    def facts_of(release: Release, identity: str = "") -> bytes | None:
        found = bundle.bundle_of(environ, TARGET, release, identity)
        return found.read("p1") if found is not None else None

    newest, oldest = OLDER[0], OLDER[-1]
    assert [facts_of(newest), facts_of(newest)] == [f"of {newest.version}".encode()] * 2
    assert facts_of(oldest) == f"of {oldest.version}".encode()
    assert taken == [newest.version, oldest.version]
    assert facts_of(newest, "others") is None, "another goesc made it, which is known without taking it out"
    assert facts_of(newest, "these") is not None
    # What is kept is of what was bundled: another bundle is taken out anew.
    for path, text in bundle.files_with(TARGET, [file_of(newest, "x", "y")]).items():
        Path(path).write_bytes(text)
    del taken[:]
    assert [facts_of(newest), facts_of(oldest)] == [b"y", f"of {oldest.version}".encode()]
    assert taken == [newest.version]


def test_what_is_damaged_in_the_cache_is_taken_out_again(data: Path, tmp_path: Path) -> None:
    environ = {"GOESC_CACHE": str(tmp_path / "cache")}
    assert bundle.bundle_of(environ, TARGET, OLDER[0]) is not None
    (kept,) = [path for path in (tmp_path / "cache").rglob("*") if path.is_file() and path.name != "CACHEDIR.TAG"]
    for damage in (b"", kept.read_bytes()[:-9]):
        kept.write_bytes(damage)
        library = bundle.bundle_of(environ, TARGET, OLDER[0])
        assert library is not None
        assert library.read("p0") == b"same"
        assert len(kept.read_bytes()) > len(damage)


@pytest.mark.parametrize("cache", ["off", "/dev/null/cache"], ids=["no cache", "none that can be written"])
def test_where_nothing_can_be_kept_it_is_held_in_memory(
    data: Path, cache: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(2):
        library = bundle.bundle_of({"GOESC_CACHE": cache}, TARGET, OLDER[0])
        assert library is not None
        assert library.read("p2") == b"same"
        monkeypatch.setattr(Packed, "take", None)


def test_many_may_take_it_out_at_once(data: Path, tmp_path: Path) -> None:
    environ = {"GOESC_CACHE": str(tmp_path / "cache")}
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: bundle.bundle_of(environ, TARGET, OLDER[0]), range(32)))
    assert {library.read("p0") for library in found if library is not None} == {b"same"}
    assert len(found) == 32
    assert not list((tmp_path / "cache").rglob("*.part"))


def test_a_stream_that_says_too_much_is_refused(tmp_path: Path) -> None:
    """Neither more than the index says is taken out of it, nor more than anything real needs."""
    libraries = [FactLibrary("", Header(FORMAT, OLDER[0].version, TARGET, "", []), 0)]
    packed_bytes = pack_together(libraries)
    path = tmp_path / "x"
    path.write_bytes(packed_bytes)
    packed = open_packed(str(path))
    assert packed is not None
    assert packed.take(OLDER[0].version) is not None
    for length in (-1, 0, 3, 1 << 40):
        packed._index = type(packed._index)(FORMAT, length, packed._index.check, packed._index.releases)
        assert packed.take(OLDER[0].version) is None


# --- What is released -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("release", RELEASES, ids=lambda release: release.name)
def test_what_is_bundled_is_of_these_sources(release: Release) -> None:
    """Where there is a Go tree a bundle of other sources is passed over, and a first build takes many times as long."""
    known = bundle.bundle_of({"GOESC_CACHE": "off"}, TARGET, release)
    assert known is not None
    assert (known.header.version, known.header.target) == (release.version, TARGET)
    assert [entry.path for entry in known.packages.values() if entry.failed] == []
    assert known.header.identity == sources_digest(), "make it again: python -m goesc facts build -bundle=all"


@pytest.mark.parametrize("release", RELEASES, ids=lambda release: release.name)
def test_goesc_itself_holds_no_bodies_but_those_of_wrappers(release: Release) -> None:
    """What is released tells of the Go sources, and holds none of them that -l does not need."""
    library = bundle.bundle_of({"GOESC_CACHE": "off"}, TARGET, release)
    assert library is not None
    held = {path for path, entry in library.packages.items() if entry.bodies is not None}
    assert library.header.wrapping == bool(held) == release.wrappers_inlined
    assert library.header.licence.startswith("Copyright (c) 2009 The Go Authors") == bool(held)
    if held:
        assert held >= {"bytes", "sync", "sync/atomic", "time"}
        assert "time/tzdata" not in held, "which is nothing but data"
        texts = [text for path in held if (found := library.bodies(path)) is not None for _, text in found.files]
        assert sum(map(len, texts)) < 1_500_000


def test_nothing_else_is_bundled() -> None:
    folder = Path(bundle.bundled(TARGET)).parent
    assert {str(path) for path in folder.iterdir()} == {bundle.bundled(TARGET, release) for release in RELEASES}


# --- goesc facts build -bundle ----------------------------------------------------------------------------------------


@pytest.fixture
def trees(tmp_path: Path) -> dict[str, str]:
    """A small library of each release, and the variables that name it."""
    environ = {"GOOS": "linux", "GOARCH": "amd64", "GOESC_CACHE": str(tmp_path / "cache"), "PATH": ""}
    environ["GOMODCACHE"] = str(tmp_path / "mod")
    for release in RELEASES:
        root = tmp_path / release.name
        (root / "src" / "p").mkdir(parents=True)
        (root / "VERSION").write_text(f"{release.name}.99\n")
        (root / "src" / "p" / "p.go").write_text(f"package p\n\nconst Minor = {release.minor}\n")
        environ[f"GOESC_GO_1_{release.minor}"] = str(root)
    return environ


def test_all_are_bundled_at_once_and_one_by_itself(data: Path, trees: dict[str, str], goesc: Run) -> None:
    done = goesc("facts", "build", "-bundle=all", env=trees)
    assert (done.status, done.stderr) == (0, "")
    assert {path.name for path in data.iterdir()} == {"older", *(release.name for release in NEWER)}
    before = {path: path.read_bytes() for path in data.iterdir()}
    for release in RELEASES:
        library = bundle.bundle_of(trees, TARGET, release, sources_digest())
        assert library is not None
        assert list(library.packages) == ["p"]
    done = goesc("facts", "build", "-bundle=all", env=trees)
    assert (done.status, done.stdout, done.stderr) == (0, "every release is bundled as it is\n", "")
    for release in (RELEASES[0], OLDER[-1]):
        root = Path(trees[f"GOESC_GO_1_{release.minor}"])
        source = root / "src" / "p" / "p.go"
        was = source.read_text()
        source.write_text(was + "\nconst More = 1\n")
        done = goesc("facts", "build", "--go", release.name, "-bundle", env=trees)
        assert (done.status, done.stderr) == (0, "")
        changed = {path: path.read_bytes() for path in data.iterdir()}
        assert {path for path in before if before[path] != changed[path]} == {Path(bundle.bundled(TARGET, release))}
        source.write_text(was)
        done = goesc("facts", "build", "-bundle=all", env=trees)
        assert done.stdout.splitlines()[0] == f"{release.name}: 1 packages"
        assert {path: path.read_bytes() for path in data.iterdir()} == before, "the same bytes from the same sources"


def test_a_release_without_a_tree_stays_as_it_is(data: Path, trees: dict[str, str], goesc: Run) -> None:
    last = OLDER[-1]
    before = bundle.bundle_of({"GOESC_CACHE": "off"}, TARGET, last)
    assert before is not None
    trees[f"GOESC_GO_1_{last.minor}"] = ""
    done = goesc("facts", "build", "-bundle=all", env=trees)
    assert done.status == 1
    assert done.stderr == (
        f"goesc: {last.name}: no Go source tree of {last.name}; set GOROOT or GOESC_GO_1_{last.minor}\n"
    )
    after = bundle.bundle_of({"GOESC_CACHE": "off"}, TARGET, last)
    assert after is not None
    assert after.digest == before.digest
    assert bundle.bundle_of(trees, TARGET, OLDER[0], sources_digest()) is not None


def test_a_bundle_is_of_the_whole_library(goesc: Run) -> None:
    for more in (["-o", "x"], ["fmt"]):
        done = goesc("facts", "build", "-bundle", *more)
        assert (done.status, done.stderr) == (
            2, "goesc: facts build: -bundle is of the whole library, and goes without -o and patterns\n",
        )  # fmt: skip


def test_the_cache_may_drop_what_was_taken_out_and_keeps_what_was_made(data: Path, tmp_path: Path, goesc: Run) -> None:
    environ = {"GOESC_CACHE": str(tmp_path / "cache"), "GOOS": "linux", "GOARCH": "amd64"}
    assert bundle.bundle_of(environ, TARGET, OLDER[0]) is not None
    for target in (TARGET, "linux/arm+softfloat"):
        Path(built_path(environ, target, OLDER[0])).write_bytes(FILES[OLDER[0].version])
    assert Counter(entry.state for entry in evict.entries(environ["GOESC_CACHE"])) == {"": 1, "kept": 2}
    assert goesc("cache", "verify", env=environ).stdout.endswith("3 entries checked: all good\n")
