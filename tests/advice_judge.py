"""Advice asked for whole packages, and each edit judged by go vet and the real compiler.

    tally = advise(folder, ["./..."], inline=True)     # tally.values, tally.advised, tally.items
    judge(tally.items, folder, True, scratch)          # [] if all of them hold

Used by the tests and by benchmarks/advice.py. An edit is laid over its package (-overlay) and nothing is written to it.
"""

from __future__ import annotations

import json
import re
import shutil
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import final

from goesc.advice.adviser import Adviser
from goesc.advice.model import Verified, applied
from goesc.api import Allocation, Package, load
from goesc.oracle.toolchain import find

HEAP = re.compile(r"moved to heap: .*|.* escapes to heap")
PLACED = re.compile(r"\S+\.go:\d+:\d+: ")
ERROR = re.compile(
    r"undefined: |declared and not used|cannot |too many |not enough |missing |invalid |\"[^\"]*\" imported and not used"
    r"|\S+ redeclared|assignment mismatch|syntax error"
)


class Item:
    """One edit to judge."""

    def __init__(self, package: Package, what: str, found: Verified) -> None:
        self.package = package
        self.what = what
        self.found = found
        self.texts = {f.name: f.src for f in package.files}

    def __str__(self) -> str:
        return f"{self.found.position}: {self.what}: {self.found.kind}"


class Tally:
    """What was asked, and what was found."""

    def __init__(self) -> None:
        self.values = self.advised = self.inlined = self.inlined_advised = 0
        self.items: list[Item] = []
        self.missing: list[str] = []  # values without advice
        self.leaks = self.leaks_advised = 0
        self.seconds = 0.0
        self.kinds: Counter[str] = Counter()  # values with an edit of this kind
        self.alone: Counter[str] = Counter()  # and with no other


def module_of(files: list[str], folder: Path) -> Path:
    """Each file as a package of one module; a file that does not compile so is left out."""
    folder.mkdir()
    (folder / "go.mod").write_text("module m\n\ngo 1.27\n")
    for number, name in enumerate(files):
        to = folder / f"p{number:03}"
        to.mkdir()
        shutil.copy(name, to / Path(name).name.replace("_test.go", "_.go"))
    return folder


def advise(folder: Path, patterns: list[str], inline: bool) -> Tally:
    out = Tally()
    loaded = load(patterns, cwd=folder, explain=True, inline=inline, named_only=True, keep_going=True)
    for package in loaded:
        if package.errors or not package.analysed or not package.ours or not package.named:
            continue
        adviser = Adviser(seconds=1e9)
        began = time.process_time()
        own = {f.name for f in package.files}
        seen: dict[tuple[str, str], bool] = {}
        written: set[tuple[str, str]] = set()
        for a in package.allocations:
            if not a.escapes or a.constant or a.position.filename not in own:
                continue
            place = str(a.position), a.expression if "go.shape" not in a.expression + a.function else a.kind
            if _is_own(package, a, own):
                written.add(place)
            if seen.get(place):
                continue
            found = adviser.allocation(package, a)
            seen[place] = bool(found)
            out.items += [Item(package, a.text or a.expression, item) for item in found]
            kinds = {item.kind for item in found}
            out.kinds.update(kinds)
            out.alone.update(kinds if len(kinds) == 1 else ())
            if not found:
                out.missing.append(f"{a.position}: {a.kind} {a.expression}: {_line(package, a)}")
        for place, advised in seen.items():
            out.inlined += place not in written
            out.inlined_advised += advised and place not in written
            out.values += 1
            out.advised += advised
        for function in package.functions:
            for parameter in function.parameters:
                if (
                    parameter.pointers
                    and not parameter.moved
                    and parameter.to_heap >= 0
                    and parameter.position.filename in own
                ):
                    found = adviser.parameter(package, function, parameter)
                    out.leaks += 1
                    out.leaks_advised += bool(found)
                    out.items += [Item(package, f"leaking {parameter.name}", item) for item in found]
        out.seconds += time.process_time() - began
    return out


def _is_own(package: Package, a: Allocation, own: set[str]) -> bool:
    file = package.fset.file(a.pos) if package.fset is not None else None
    return file is not None and file.name in own


def _line(package: Package, a: Allocation) -> str:
    src = next(f.src for f in package.files if f.name == a.position.filename)
    return src.split(b"\n")[a.position.line - 1].decode(errors="replace").strip()


@final
@dataclass(slots=True)
class Verdict:
    """How many edits there are, compile, are accepted by go vet, and do what they say; and what is wrong."""

    edits: int
    compile: int
    vetted: int
    stay: int
    faults: list[str]


# --- The judge -----------------------------------------------------------------------------------------


def judge(items: list[Item], folder: Path, inline: bool, scratch: Path) -> Verdict:
    """In rounds of one item a package."""
    unique: dict[tuple[str, object], Item] = {}
    for item in items:
        unique.setdefault((item.package.path, item.found.edit.changes), item)
    waiting: dict[str, list[Item]] = {}
    for item in unique.values():
        waiting.setdefault(item.package.path, []).append(item)
    listing = any(item.found.kind == "loop-body" for item in unique.values())
    before = _lines(folder, sorted(waiting), inline, None, listing)
    accepted = vetted = stays = 0
    faults: list[str] = []
    old_vet = _vet(folder, sorted(waiting), None)
    while waiting:
        now = {path: some.pop() for path, some in waiting.items()}
        waiting = {path: some for path, some in waiting.items() if some}
        overlay: dict[str, str] = {}
        for number, item in enumerate(now.values()):
            new = applied(item.texts, item.found.edit.changes)
            for name, text in new.items():
                if text != item.texts[name]:
                    path = scratch / f"o{number}-{Path(name).name}"
                    path.write_bytes(text)
                    overlay[name] = str(path)
        file = scratch / "overlay.json"
        file.write_text(json.dumps({"Replace": overlay}))
        after = _lines(folder, sorted(now), inline, file, listing)
        vet = _vet(folder, sorted(now), file)
        for path, item in now.items():
            if path not in after:
                faults.append(f"{item}: does not compile")
                continue
            accepted += 1
            bad = vet.get(path, set()) - old_vet.get(path, set())
            vetted += not bad
            if bad:
                faults.append(f"{item}: go vet: {sorted(bad)[0]}")
            fault = _stays(before[path], after[path], item)
            stays += not fault
            if fault:
                faults.append(f"{item}: {fault}")
    return Verdict(len(unique), accepted, vetted, stays, faults)


def _stays(before: Lines, after: Lines, item: Item) -> str:
    """What gc says against an edit; "" for nothing."""
    edit = item.found.edit
    if item.what.startswith("leaking "):
        gone = {f"leaking param{content}: {item.what.removeprefix('leaking ')}" for content in ("", " content")}
        return "" if after.leaks(gone) < before.leaks(gone) else "gc says that it leaks"
    if edit.kind == "loop-body":
        return "" if after.deferred < before.deferred else "gc calls deferproc as often"
    gone = {f"moved to heap: {item.what}", f"{item.what} escapes to heap"}
    if edit.kind != "constant-size" and after.heap(gone) >= before.heap(gone):
        return "gc still says so"
    more = after.heap(None, after.inlinable - before.inlinable) - before.heap(None)
    return f"gc says that {more} more are on the heap" if more - edit.inside > (0 if edit.same else -1) else ""


class Lines:
    """What gc says of a package."""

    def __init__(self) -> None:
        self.heaps: list[tuple[str, str]] = []  # place and text
        self.leaking: Counter[str] = Counter()
        self.inlinable: set[str] = set()
        self.inlined: dict[str, set[str]] = {}  # by place, what is inlined there
        self.deferred = 0  # calls of runtime.deferproc

    def take(self, line: str) -> None:
        place, _, text = line.partition(": ")
        if match := re.match(r"can inline (.*?)( with cost|$)", text):
            self.inlinable.add(match[1])
        elif text.startswith("inlining call to "):
            self.inlined.setdefault(place, set()).add(text.removeprefix("inlining call to "))
        elif HEAP.fullmatch(text) and not place.startswith("/"):  # there stand instances of the library's functions
            self.heaps.append((place, text))
        elif text.startswith("leaking param"):
            self.leaking[text.partition(" to result")[0]] += " to result" not in text

    def heap(self, texts: set[str] | None, without: set[str] | frozenset[str] = frozenset()) -> int:
        """How much is on the heap; without what comes with the bodies of some functions, where calls are inlined."""
        return sum(
            (texts is None or text in texts) and without.isdisjoint(self.inlined.get(place, ()))
            for place, text in self.heaps
        )

    def leaks(self, texts: set[str]) -> int:
        return sum(self.leaking[text] for text in texts)


def _go(arguments: list[str], folder: Path) -> list[str]:
    done = find().run(arguments, folder, {"CGO_ENABLED": "0"})
    return (done.stdout + done.stderr).splitlines()


def _lines(
    folder: Path, paths: list[str], inline: bool, overlay: Path | None, listing: bool
) -> dict[str, Lines]:  # fmt: skip
    """By package, of those that compile."""
    flags = ["-gcflags=-m" + " -S" * listing + " -l" * (not inline)] + ([f"-overlay={overlay}"] if overlay else [])
    found = {path: Lines() for path in paths}
    failed: set[str] = set()
    at = ""
    for line in _go(["build", *flags, *paths], folder):
        if line.startswith("# "):
            at = line[2:].strip()
        elif at in found and line.startswith("\t"):
            found[at].deferred += "CALL\truntime.deferproc(SB)" in line
        elif at in found and PLACED.match(line):
            found[at].take(line)
            if ERROR.match(line.partition(": ")[2]):
                failed.add(at)
    return {path: lines for path, lines in found.items() if path not in failed}


def _vet(folder: Path, paths: list[str], overlay: Path | None) -> dict[str, set[str]]:
    flags = [f"-overlay={overlay}"] if overlay else []
    found: dict[str, set[str]] = {}
    at = ""
    for line in _go(["vet", *flags, *paths], folder):
        if line.startswith("# "):
            at = line[2:].strip().strip("[]")
        else:
            found.setdefault(at, set()).add(re.sub(r":\d+:\d+:?", ":", line))
    return found
