"""A hunt that goes on: its log, the corpus, what modules reach, and how that steers; a hunt that is stopped."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from benchmarks.reach import lines_of
from goesc.cli.hunter import Inside
from goesc.hunt.corpus import Corpus
from goesc.hunt.log import Log, read
from goesc.hunt.programs import Key
from goesc.hunt.reached import PACKAGE, Reached
from goesc.hunt.run import Hunt, Result, hunt
from goesc.hunt.steering import Steering
from goesc.oracle.toolchain import Toolchain
from goesc.oracle.workers import Pool

Run = Any
Answer = dict[str, Any]


# --- The log ----------------------------------------------------------------------------------------------


def test_a_log_goes_on_where_it_ends(tmp_path: Path) -> None:
    path, wanted = tmp_path / "hunt.jsonl", Hunt(seed=3)
    log = Log(path, wanted, "go1.27.3")
    assert log.next == 0
    log.take(10, 10, 1, 200, [], [])
    log.take(20, 10, 0, 150, [(12, "lines: x"), (17, "lines: x")], ["3/11: died"])
    log.close()
    (line,) = read(path)
    assert [line[name] for name in ("mode", "release", "seed", "from", "to")] == ["m-l", "go1.27.3", 3, 0, 20]
    assert [line[name] for name in ("programs", "rejected", "lines")] == [20, 1, 350]
    assert (line["differences"], line["differing"]) == ({"lines: x": 2}, [12, 17])
    assert line["skipped"] == ["3/11: died"]
    assert Log(path, wanted, "go1.27.3").next == 20
    for other in (wanted._replace(seed=4), wanted._replace(mode="m"), wanted._replace(steer=True)):
        assert Log(path, other, "go1.27.3").next == 0
    assert Log(path, wanted, "go1.26.6").next == 0
    path.write_text(path.read_text() + '{"mode": "m-')  # of one that was killed while it wrote
    assert Log(path, wanted, "go1.27.3").next == 20
    path.write_text('{"seed": 3}\n')
    with pytest.raises(ValueError, match="no log of such a hunt"):
        Log(path, wanted, "go1.27.3")


class Answers:
    """In the place of processes: what is found and reached, key by key."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.asked: list[Key] = []
        self.steered: list[bool] = []
        self.found: dict[Key, str] = {}
        self.reached: dict[Key, list[str]] = {}
        self.before: Callable[[Key], None] = lambda _: None
        monkeypatch.setattr(Pool, "ask", lambda _, request, timeout: self.answer(request))

    def answer(self, request: Answer) -> Answer:
        keys = [Key(*one) for one in request["keys"]]
        for key in keys:
            self.before(key)
        self.asked += keys
        self.steered.append(request["steer"])
        found = [
            {
                "key": list(key), "files": {"go.mod": ""}, "kind": self.found[key], "lines": 1, "rejected": False,
                "difference": [], "expected": [], "suffix": ".out",
            }
            for key in keys if key in self.found
        ]  # fmt: skip
        reached = [(list(key), self.reached[key]) for key in keys if key in self.reached]
        return {"programs": len(keys), "lines": len(keys), "rejected": 0, "found": found, "reached": reached}


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Answers:
    return Answers(monkeypatch)


def test_a_hunt_with_a_log_judges_no_module_twice(answers: Answers, tmp_path: Path) -> None:
    wanted, path = Hunt(modules=15, reduce=False, jobs=1), tmp_path / "log"
    answers.found = {Key(1, 3): "lines: x", Key(1, 20): "lines: x"}
    for _ in range(2):
        hunt(wanted, log=Log(path, wanted, "go1.27.3"))
    assert answers.asked == [Key(1, number) for number in range(30)]
    assert [(line["from"], line["to"], line["differences"]) for line in read(path)] == [
        (0, 15, {"lines: x": 1}),
        (15, 30, {"lines: x": 1}),
    ]


def test_what_is_done_is_told_of_in_order(answers: Answers, tmp_path: Path) -> None:
    """A line must leave no hole: who goes on from there would never come back to it."""

    def stop(key: Key) -> None:
        if key.number == 25:
            raise KeyboardInterrupt(130)

    answers.before = stop
    wanted, result = Hunt(seconds=60, reduce=False, jobs=1), Result()
    with pytest.raises(KeyboardInterrupt):
        hunt(wanted, result=result, log=Log(tmp_path / "log", wanted, "go1.27.3"))
    assert result.programs == 20
    assert [(line["from"], line["to"]) for line in read(tmp_path / "log")] == [(0, 20)]


def test_a_finding_that_is_being_reduced_is_not_lost(answers: Answers, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt(130)

    monkeypatch.setattr("goesc.hunt.run._finding", stopped)
    answers.found = {Key(1, 0): "lines: x"}
    result, shown = Result(), list[Key]()
    with pytest.raises(KeyboardInterrupt):
        hunt(Hunt(modules=1, jobs=1), found=lambda finding: shown.append(finding.key), result=result)
    assert [finding.key for finding in result.findings] == shown == [Key(1, 0)]


# --- The corpus, and steering -----------------------------------------------------------------------------


def test_a_hunt_begins_with_the_corpus_and_adds_to_it(answers: Answers, tmp_path: Path) -> None:
    corpus = Corpus()
    corpus.add("m-l", Key(7, 1, 5), ["escape/solver.py:77", "op ODEREF"])
    corpus.add("m", Key(7, 2), ["escape/solver.py:78"])
    answers.reached = {
        Key(7, 1, 5): ["escape/solver.py:77", "op ODEREF"],
        Key(1, 1): ["escape/solver.py:77"],  # new to that process, and to no other
        Key(1, 2): ["lower/calls.py:9", "escape/solver.py:77"],
    }
    result = hunt(Hunt(modules=4, jobs=1), corpus=corpus)
    assert answers.asked[0] == Key(7, 1, 5)
    assert answers.steered == [True] * len(answers.steered)
    assert result.fresh == [Key(7, 1, 5), Key(1, 2)]
    corpus.write(tmp_path / "corpus.json")
    kept = Corpus.read(tmp_path / "corpus.json").kept
    assert [(one.mode, str(one.key), one.reached) for one in kept] == [
        ("m-l", "7/1/5", {"escape/solver.py": 1, "op ODEREF": 1}),
        ("m", "7/2", {"escape/solver.py": 1}),
        ("m-l", "1/2", {"lower/calls.py": 1}),
    ]
    many = [f"escape/solver.py:{line}" for line in range(40)] + ["op OADD"]
    corpus.add("m", Key(9, 9), many)
    assert corpus.kept[-1].reached == {"escape": 40, "op": 1}
    (tmp_path / "other").write_text("[]")
    with pytest.raises(ValueError, match="no corpus"):
        Corpus.read(tmp_path / "other")


def test_the_corpus_of_the_project_is_of_modes_that_there_are() -> None:
    kept = Corpus.read(Path(__file__).parent.parent / "benchmarks" / "corpus.json").kept
    assert {one.mode for one in kept} == {"m-l", "m", "allocs"}
    assert len({(one.mode, one.key) for one in kept}) == len(kept) > 50
    assert all(one.reached for one in kept)


def test_profiles_that_pay_are_drawn_more_often() -> None:
    steering = Steering(1)
    fresh = iter(range(10000))
    drawn: Counter[int] = Counter()
    for number in range(3000):
        key = steering.key(1, number)
        assert key[:2] == (1, number)
        drawn[key.profile] += 1
        steering.judged(key)
        steering.take(key, [str(next(fresh))] if key.profile == 12 else [])
    assert drawn[12] > 5 * max(count for profile, count in drawn.items() if profile not in (-1, 12))
    assert len(drawn) == 65  # none is given up
    assert steering.take(Key(1, 0), ["0", "new"]) == ["new"]


def test_lines_count_once(tmp_path: Path) -> None:
    (tmp_path / "go.mod").write_text("module m\n\ngo 1.27\n")
    (tmp_path / "x.go").write_text("package p\n\nfunc F(p *int) *int { return p }\n")
    reached = Reached()
    inside = Inside(reached.take)
    environ = {**os.environ, "GOESC_CACHE": "off"}
    found = []
    for _ in range(2):
        reached.start()
        inside(tmp_path, ["-m", "-l"], environ)
        reached.stop()
        found.append(reached.fresh())
    assert "op ORETURN" in found[0]
    assert "event LeaksToResult" in found[0]
    lines = [item for item in found[0] if ":" in item]
    assert len(lines) > 500
    name, _, line = next(item for item in lines if item.startswith("escape/solver.py:")).rpartition(":")
    assert int(line) in lines_of(PACKAGE / name)
    assert len(found[1]) < 50  # the library is known by then
    inside(tmp_path, ["-m=2"], environ)
    assert reached.fresh() == []  # nobody was looking


# --- The command line -------------------------------------------------------------------------------------


@pytest.mark.gc
def test_the_command_keeps_a_log_and_a_corpus(goesc: Run, tmp_path: Path, toolchain: Toolchain) -> None:
    argv = ["fuzz", "--count", "2", "--seed", "4", "--log", "log", "--corpus", "corpus", "--steer", "-j", "1"]
    first = goesc(*argv, cwd=tmp_path)
    assert "new        2 programs reached what none had reached; the corpus has 2 keys" in first.stdout
    again = json.loads(goesc(*argv, "--json", cwd=tmp_path).stdout)
    assert again["programs"] == 4
    assert again["corpus"] >= 2
    assert again["new"][0] == str(Corpus.read(tmp_path / "corpus").kept[0].key)
    assert [(line["from"], line["to"], line["release"]) for line in read(tmp_path / "log")] == [
        (0, 2, toolchain.version),
        (2, 4, toolchain.version),
    ]


@pytest.mark.gc
def test_nothing_is_left_of_a_hunt(
    goesc: Run, tmp_path: Path, toolchain: Toolchain, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its processes are ended while they have modules in folders; small files that stay in memory add up."""
    del toolchain
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    goesc("fuzz", "--count", "1", "--seed", "4", "-j", "1", cwd=tmp_path)
    assert not [path.name for path in tmp_path.iterdir() if path.name.startswith("goesc-")]


def test_flags_that_would_say_nothing_are_refused(goesc: Run, tmp_path: Path) -> None:
    for argv, said in (
        (["--mode", "run", "--steer"], "--steer says nothing beside --mode run"),
        (["--mode", "run", "--replay", "1/1"], "--replay says nothing beside --mode run"),
        (["--mode", "run", "-l"], "-l says nothing beside --mode run"),
        (["--replay", "1/1", "--count", "3"], "--count says nothing beside --replay"),
        (["--minutes", "1", "--time", "3"], "--time says nothing beside --minutes"),
        (["--go", "1.26", "--go", "1.27", "--mode", "m"], "--mode says nothing beside two --go"),
        (["--known"], "--known is of --mode run"),
    ):
        done = goesc("fuzz", *argv, cwd=tmp_path)
        assert (done.status, done.stdout, done.stderr) == (2, "", f"goesc: {said}\n")


@pytest.mark.gc
def test_runs_are_told_as_json(goesc: Run, tmp_path: Path, toolchain: Toolchain) -> None:
    del toolchain
    done = goesc("fuzz", "--mode", "run", "--count", "1", "--seed", "7", "--json", "-j", "1", cwd=tmp_path)
    told = json.loads(done.stdout)
    assert (told["mode"], told["builds"], told["findings"]) == ("run", 1, [])
    assert told["programs"] >= 20


def test_a_hunt_that_is_stopped_says_what_it_did(
    goesc: Run, answers: Answers, tmp_path: Path, toolchain: Toolchain
) -> None:
    del toolchain

    def stop(key: Key) -> None:
        if key.number == 10:
            raise KeyboardInterrupt(130)

    answers.before = stop
    done = goesc("fuzz", "--time", "60", "--log", "log", "-j", "1", cwd=tmp_path)
    assert done.status == 130
    assert done.stdout.startswith("programs   10 in ")
    assert done.stdout.endswith("different  0\n")


# --- Sessions that go on ----------------------------------------------------------------------------------


def module(tmp_path: Path, name: str, a: str, b: str) -> Path:
    folder = tmp_path / name
    for path, text in {
        "go.mod": "module m\n\ngo 1.27\n",
        "a/a.go": f"package a\n\n{a}",
        "b/b.go": f"package b\n\n{b}",
    }.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    return folder


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("flags", [["-m", "-l"], ["-m"]], ids=" ".join)
def test_a_module_knows_nothing_of_the_last_one(tmp_path: Path, flags: list[str], jobs: int) -> None:
    """Packages of the same names: what their functions do with parameters, and what they have, is another thing."""
    use = 'import "m/a"\n\nfunc G() *int { x := 1; return a.F(&x) }\n'
    first = module(tmp_path, "1", "func F(p *int) *int { return p }\n", use)
    second = module(tmp_path, "2", "func F(p *int) *int { return nil }\n\ntype T struct{}\n", use + "\nvar T a.T\n")
    environ = {**os.environ, "GOESC_CACHE": "off"}
    kept = Inside()
    try:
        for folder in (first, second, first):
            built = kept(folder, flags, environ, jobs)
            assert built == Inside()(folder, flags, environ)
            moved = [
                line for lines in built.lines.values() for line in lines if line.endswith("b.go:5:17: moved to heap: x")
            ]
            assert bool(moved) == (folder is first)
    finally:
        kept.close()


def test_commands_of_one_process_forget_too(goesc: Run, tmp_path: Path) -> None:
    use = 'import "m/a"\n\nfunc G() *int { x := 1; return a.F(&x) }\n'
    folders = [
        module(tmp_path, "1", "func F(p *int) *int { return p }\n", use),
        module(tmp_path, "2", "func F(p *int) *int { return nil }\n", use),
    ]
    sessions: dict[object, object] = {}
    env = {"GOESC_CACHE": "off"}
    for folder in (*folders, *folders):
        said = goesc("build", "-gcflags=-m -l", "./...", cwd=folder, env=env, sessions=sessions)
        held = list(sessions.values())
        assert said.stderr == goesc("build", "-gcflags=-m -l", "./...", cwd=folder, env=env).stderr
        assert list(sessions.values()) == held
    assert len(sessions) == 1
