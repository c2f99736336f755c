"""Many changed rules at once, against drawn modules: what ten minutes of a hunt would see, in a fraction of the time.

    drawn = Drawn(folder, corpus=1, count=300, near=1000, jobs=2)
    drawn.judge(work, told)                  # mutants that a module tells from the rules as they are: mutant.killed

Most mutants that are left when the programs have judged them change nothing in most modules. So a process changes
two dozen rules, each in a function of its own, and goes from module to module until one has another answer than the
rules as they are give (that it is gc's answer, `goesc fuzz` finds out). Then each of the changes is tried alone on that
module, in a fresh copy of the unchanged process; those that it tells are killed, and the others go on from there.
Where no change alone is seen, they go on in two groups. So nothing counts as killed but what one change alone does.

The answers of the rules as they are are kept in a file for these sources.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.apart import Task, all_of, limited
from benchmarks.mutating import TOP, Mutant, apply
from goesc.cli.hunter import Inside, ask
from goesc.hunt.modes import MODES
from goesc.hunt.near import Programs
from goesc.hunt.programs import Key, key_of, module_of
from goesc.hunt.room import Room
from goesc.oracle.toolchain import find

SIZE = 24  # of a group
CHUNK = 200  # questions that a process answers before it makes room
ASKED = ("-m -l", "-m=2", "-l", "")
KNOWN = ("allocs", "inlining", "golden", "fixedbugs")  # programs in tests/data
END = "end"
WARM = 6  # modules after which a process knows the library
PLAIN = ("m-l", "m", "m2", "allocs")  # modes whose modules are correct programs
ALLOCS = "allocs"  # a mode, and a room of rules that no message depends on
KEYS = Path(__file__).with_name("corpus.json")  # modules that reach what others do not


class Question(NamedTuple):
    module: str  # "near 1 7", or a key and its mode
    flags: str  # of the compiler; "" and "-l" ask for calls

    def __str__(self) -> str:
        return f"{self.module}, {self.flags}".rstrip(", ")


def drawn_modules(corpus: int, count: int) -> list[str]:
    known = [(key_of(row["key"]), row["mode"]) for row in json.loads(KEYS.read_text())["keys"]]
    keys = [(key, mode) for key, mode in known if mode in PLAIN]
    # Modules of mode allocs are rich in what rules of allocs look at.
    keys += [(Key(corpus, number), "m-l" if number % 3 == 0 else ALLOCS) for number in range(count)]
    return [f"{key} {mode}" for key, mode in keys[:count]]


class Drawn:
    """Modules of a seed, and what goesc says of them."""

    def __init__(self, folder: Path, corpus: int, count: int, near: int, jobs: int) -> None:
        self.jobs = jobs
        self._corpus = corpus
        self._programs = Programs(TOP / "tests" / "data" / name for name in KNOWN)
        self._names = [f"near {number}" for number in range(near)] + drawn_modules(corpus, count)
        self.questions: list[Question] = []
        digest = hashlib.sha256()
        for path in sorted((TOP / "goesc").rglob("*.py")):
            digest.update(path.read_bytes())
        self._kept = folder / f"answers-{digest.hexdigest()[:16]}.json"
        self.answers: dict[str, str] = _read(self._kept)
        digest.update(b"".join(path.read_bytes() for path in self._programs.paths))
        self._texts = folder / f"near-{corpus}-{digest.hexdigest()[:16]}.json"
        self._edited: dict[str, dict[str, str]] = _read(self._texts)
        self._room = Room(ask, Inside(), os.environ, find())
        self._laid = ""
        self._process = os.getpid()

    def close(self) -> None:
        self._room.close()

    def judge(self, work: Sequence[Mutant], told: Callable[[str], None]) -> None:
        """Sets `killed` of those that a module tells."""
        self._answer(told)
        waiting = [(group, 0) for group in groups(work)]
        while waiting:
            said = all_of([self._until(group, at) for group, at in waiting], self.jobs)
            again: list[tuple[list[Mutant], int]] = []
            for (group, at), numbers in zip(waiting, said, strict=True):
                if not numbers.endswith(END):
                    again += self._told_apart(group, int(numbers.splitlines()[-1]) if numbers else at)
            waiting = again
            left = sum(len(group) for group, _ in waiting)
            told(f"killed {sum(1 for mutant in work if mutant.killed)}, going on with {left}")

    def _told_apart(self, group: list[Mutant], at: int) -> list[tuple[list[Mutant], int]]:
        """Which of them a question tells; the others go on."""
        alone = all_of([self._until([mutant], at, at + 1) for mutant in group], self.jobs)
        for mutant, numbers in zip(group, alone, strict=True):
            if not numbers.endswith(END):
                mutant.killed = f"modules: {self.questions[at]}"
        left = [mutant for mutant in group if not mutant.killed]
        if len(left) < len(group):
            return [(left, at)] if left else []
        half = len(left) // 2  # what they do together none does alone
        return [(part, at + 1) for part in (left[:half], left[half:]) if part]

    def _until(self, group: Sequence[Mutant], first: int, last: int | None = None) -> Task:
        """A task: the rules changed, questions until one is answered in another way; tells the number of each."""

        def task(tell: Callable[[str], None]) -> None:
            for mutant in group:
                apply(mutant)
            only_calls = all(mutant.path.parent.name == ALLOCS for mutant in group)
            for at, question in enumerate(self.questions[first:last], first):
                if only_calls and question.flags.startswith("-m"):
                    continue
                tell(str(at))
                limited()
                if self._said(question) != self.answers[str(question)]:
                    return
            tell(END)

        return task

    def _answer(self, told: Callable[[str], None]) -> None:
        """What is not known of the rules as they are."""
        self._edit(told)
        self.questions = [Question(name, flags) for name in self._names for flags in ASKED]
        for question in self.questions[:: max(1, len(self.questions) // WARM)]:
            self.answers[str(question)] = self._said(question)
        missing = [question for question in self.questions if str(question) not in self.answers]
        if not missing:
            return
        start = time.monotonic()

        def part(some: Sequence[Question]) -> Task:
            return lambda tell: tell(json.dumps({str(question): self._said(question) for question in some}))

        parts = [part(missing[at : at + CHUNK]) for at in range(0, len(missing), CHUNK)]
        for said in all_of(parts, self.jobs):
            self.answers |= json.loads(said)
        _write(self._kept, self.answers)
        told(f"{len(self.questions)} questions answered, {time.monotonic() - start:.0f} s")

    def _edit(self, told: Callable[[str], None]) -> None:
        """Known programs with edits, those that compile."""
        start = time.monotonic()
        missing = [name for name in self._names if name.startswith("near ") and name not in self._edited]
        programs = self._programs

        def part(names: Sequence[str]) -> Task:
            def task(tell: Callable[[str], None]) -> None:
                self._moved()
                numbers = {name: Key(self._corpus, int(name.split(" ")[1])) for name in names}
                tell(json.dumps({name: programs.module(self._room, numbers[name]) for name in names}))

            return task

        for said in all_of([part(missing[at : at + CHUNK]) for at in range(0, len(missing), CHUNK)], self.jobs):
            self._edited |= json.loads(said)
        if missing:
            _write(self._texts, self._edited)
            told(f"{len(missing)} programs edited, {time.monotonic() - start:.0f} s")
        self._names = [name for name in self._names if self._edited.get(name, True)]

    def _moved(self) -> None:
        if os.getpid() != self._process:  # a copy has a folder of its own
            self._process = os.getpid()
            self._room.move(f"m{self._process}")
            self._laid = ""

    def _said(self, question: Question) -> str:
        room = self._room
        self._moved()
        if self._laid != question.module:
            room.lay(self._files(question.module))
            self._laid = question.module
        try:
            said = repr(self._calls(question.flags == "") if question.flags in ("", "-l") else self._lines(question))
        except Exception as error:  # noqa: BLE001 - that is an answer too
            said = f"{type(error).__name__} {error}"
        return hashlib.sha256(said.encode()).hexdigest()[:16]

    def _files(self, module: str) -> dict[str, str]:
        name, mode = module.split(" ")
        if name == "near":
            return self._edited[module]
        return module_of(key_of(name), MODES[mode], self._room.language, self._room.library)

    def _lines(self, question: Question) -> list[tuple[str, tuple[str, ...]]]:
        built = self._room.build(question.flags.split())
        return [*sorted(built.lines.items()), (built.failed, ())]

    def _calls(self, inline: bool) -> list[str]:
        packages = self._room.load(allocs=True, graphs=False, inline=inline)
        called = [call for package in packages for call in package.runtime_calls]
        prefix = f"{self._room.folder}/"
        return sorted(
            f"{call.position.filename.removeprefix(prefix)}:{call.line}:{call.symbol}:{call.runtime}" for call in called
        )


def _read(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text()) if path.exists() else {}


def _write(path: Path, what: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(f".{os.getpid()}")
    new.write_text(json.dumps(what))
    new.replace(path)


def groups(work: Sequence[Mutant]) -> list[list[Mutant]]:
    """Of a group no two are in one function, and all or none are of allocs."""
    found: list[tuple[set[object], list[Mutant]]] = []
    for mutant in work:
        allocs = mutant.path.parent.name == ALLOCS
        place = (mutant.path, ".".join(mutant.function.split(".")[:2]) or mutant.names)
        for places, group in found:
            if len(group) < SIZE and place not in places and allocs is (group[0].path.parent.name == ALLOCS):
                break
        else:
            places, group = set(), []
            found.append((places, group))
        places.add(place)
        group.append(mutant)
    return [group for _, group in found]
