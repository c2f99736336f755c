"""Generated programs run: they mean one thing, and a wrong verdict shows."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from goesc.generate.runnable import Drawn, draw
from goesc.oracle import running
from goesc.oracle.running import PLAIN, REFERENCE, WAYS, Judge, Said, Way, differs, hunt
from goesc.oracle.toolchain import Toolchain
from tests.unsound_programs import FORMS, program

UNSOUND = Way("unsound", ("-l",))


@pytest.fixture
def judge(toolchain: Toolchain, tmp_path: Path) -> Judge:
    return Judge(toolchain, tmp_path)


def test_same_choices_same_program() -> None:
    one, other = draw(random.Random(5), 2), draw(random.Random(5), 2)
    assert one == other != draw(random.Random(6), 2)
    assert one.names == ["s0", "s1"]
    assert one.only("s1").names == ["s1"]


def test_both_variants_are_one_drawing() -> None:
    drawn = draw(random.Random(5), 2)
    plain, heap = drawn.files(heap=False)["x.go"], drawn.files(heap=True)["x.go"]
    assert "//heap" in plain
    assert "//heap" not in heap
    left = [line for line in plain.splitlines() if "//heap" not in line]
    assert left == [line for line in heap.splitlines() if "force(" not in line]


@pytest.mark.gc
def test_programs_end_and_print_the_same_in_every_way(judge: Judge) -> None:
    drawn = draw(random.Random("t/1"), 6)
    said = judge.asked(drawn, [REFERENCE, *WAYS])
    assert {one.kind for one in said} == {""}
    assert len(set(said)) == 1
    assert {line.split()[0] for line in said[0].lines} == set(drawn.names)
    assert not any("panic" in line for line in said[0].lines)


@pytest.mark.gc
def test_a_variable_that_is_kept_on_the_stack_too_long_is_seen(judge: Judge) -> None:
    """In each form by itself: one that ends the program ends no other."""
    unseen = set(FORMS)
    while True:
        names = sorted(unseen)
        right, wrong = judge.asked(program(names), [REFERENCE, UNSOUND])
        assert right.kind == ""
        seen = {names[int(line.split()[0][1:])] for line in right.lines[: len(wrong.lines)] if line not in wrong.lines}
        if wrong.kind == "died":
            seen.add(names[int((differs(right, wrong) or ("s0",))[0][1:])])
        unseen -= seen
        if not seen or not unseen:
            break
    assert unseen == set()


@pytest.mark.gc
def test_a_fault_is_made_small_and_told(
    judge: Judge, monkeypatch: pytest.MonkeyPatch, toolchain: Toolchain, tmp_path: Path
) -> None:
    drawn = program(["map", "result"])
    monkeypatch.setattr(running, "program", lambda seed, index, language, known: drawn)
    monkeypatch.setattr(running, "BUDGET", 60)
    log = tmp_path / "log.jsonl"
    result = hunt(count=1, seed=3, toolchain=toolchain, log=log)
    assert (result.builds, result.programs, result.runs) == (1, 2, 5)
    assert [(f.program, f.kind) for f in result.faults] == [("s0", "lines")]
    fault = result.faults[0]
    assert 'gm["a"] = hide(&x)' in fault.text
    assert len(fault.text.splitlines()) < len(drawn.text.splitlines()) / 2
    assert fault.said[0].startswith("-s0 1")
    (entry,) = map(json.loads, log.read_text().splitlines())
    assert (entry["seed"], entry["build"], entry["programs"], len(entry["faults"])) == (3, 0, 2, 1)
    monkeypatch.setattr(running, "program", lambda seed, index, language, known: draw(random.Random(index), 1))
    hunt(count=2, seed=3, toolchain=toolchain, log=log)
    assert [json.loads(line)["build"] for line in log.read_text().splitlines()] == [0, 1, 2]


@pytest.mark.gc
def test_a_fault_of_gc_is_found(toolchain: Toolchain) -> None:
    """Of docs/findings/0002, 0007 and 0008, which the generator draws where it is asked for what is known."""
    result = hunt(count=1, seed=5, toolchain=toolchain, reduce=False, known=True)
    assert result.faults
    assert {fault.kind for fault in result.faults} <= {"lines", "died"}
    assert hunt(count=1, seed=5, toolchain=toolchain).faults == []


def test_differences() -> None:
    right = Said(("s0 1 5", "s1 1 6"), "")
    assert differs(right, right) is None
    assert differs(right, Said(("s0 1 5", "s1 1 7"), "")) == ("s1", "lines")
    assert differs(right, Said(("s0 1 5",), "died", "fatal error")) == ("s1", "died")
    assert differs(right, Said(right.lines, "died", "fatal error")) == ("s1", "died")
    assert differs(right, Said((), "compiler", "panic")) == ("", "compiler")


@pytest.mark.gc
def test_programs_are_held_to_limits(judge: Judge, monkeypatch: pytest.MonkeyPatch) -> None:
    def with_scenario(body: str) -> Drawn:
        text = program([]).text + f"// s0\n\nfunc s0() {{\n\t{body}\n}}\n"
        return program([]).with_text(text)

    (greedy,) = judge.asked(with_scenario("for {\n\t\tjunk = append(junk, make([]uint64, 1<<27))\n\t}"), [PLAIN])
    assert greedy.kind == "died"
    assert "out of memory" in greedy.last
    monkeypatch.setattr(running, "_SECONDS", 1)
    (endless,) = judge.asked(with_scenario("for yes {\n\t}"), [PLAIN])
    assert endless == Said((), "died", "no end within 1 s")
