"""Looks for faults of gc that need no run of the program.

    python -m benchmarks.gc_faults order [packages] [seed]     verdicts that change with the order of declarations
    python -m benchmarks.gc_faults words [packages] [seed]     at -m=2: explanations that lead nowhere, or are not there
    python -m benchmarks.gc_faults crash [packages] [seed]     the compiler dies, for any processor, with any flags

Programs are those of goesc.generate.runnable, 12 at a time in a package. What is found is printed, and the package is
kept in the current folder. Of the releases that `goesc` finds (GOESC_GO_1_26, ...) `crash` asks all.
"""

from __future__ import annotations

import random
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from goesc.generate.runnable import draw
from goesc.oracle.toolchain import OracleError, Toolchain, find
from goesc.release import RELEASES

AT_ONCE = 12
PROCESSORS = ("amd64", "386", "arm", "arm64", "loong64", "mips", "mips64le", "ppc64le", "riscv64", "s390x")
FLAGS: tuple[list[str], ...] = (
    [], ["-N"], ["-l=4", "-d=ssa/check/on"], ["-N", "-l", "-d=ssa/check/on"], ["-B"], ["-d=checkptr=2"], ["-live"],
    ["-d=libfuzzer"], ["-m=2"], ["-d=mergelocals=0"], ["-d=zerocopy=0"], ["-d=softfloat"],
)  # fmt: skip
_LINE = re.compile(r"^\S*?(\w+\.go):(\d+):(\d+): (.*)$", re.MULTILINE)
Texts = dict[str, str]


def drawing(seed: str) -> random.Random:
    return random.Random(seed)  # noqa: S311  # benchmarks need no secrets


def package(seed: str, index: int, language: int) -> Texts:
    """A package that imports nothing but unsafe, so that it compiles for any processor."""
    files = draw(drawing(f"faults/{seed}/{index}"), AT_ONCE, language).files(heap=False)
    support = files["support.go"].replace('\t"runtime"\n', "").replace("\t\truntime.GC()\n", "")
    return {**files, "support.go": support}


def compiled(toolchain: Toolchain, files: Texts, flags: list[str], processor: str = "amd64") -> tuple[int, str]:
    with tempfile.TemporaryDirectory() as name:
        for file, text in files.items():
            (Path(name) / file).write_text(text)
        done = toolchain.compile(list(files), ["-p=main", *flags], Path(name), env={"GOARCH": processor})
    return done.status, done.output


def declarations(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each with the number of its first line: what stands at the margin, up to its closing brace there."""
    lines = text.splitlines()
    at = 0
    while at < len(lines):
        start = at
        while lines[at].startswith("//go:"):
            at += 1
        if lines[at].endswith(("{", "(")):
            while lines[at] not in ("}", ")"):
                at += 1
        at += 1
        if lines[start] and not lines[start].startswith("// "):
            yield start + 1, lines[start:at]


def order(toolchain: Toolchain, seed: str, index: int) -> str:
    files, rng = package(seed, index, 27), drawing(f"order/{seed}/{index}")
    head, *rest = declarations(files["x.go"])
    imports = [one for one in rest if one[1][0].startswith("import")]
    rest = [one for one in rest if one not in imports]
    was: dict[int, int] = {}
    lines: list[str] = []
    for first, part in [head, *imports, *rng.sample(rest, len(rest))]:
        for offset, line in enumerate(part):
            lines.append(line)
            was[len(lines)] = first + offset
    moved = {"support.go": files["support.go"], "x.go": "\n".join(lines) + "\n"}

    def verdicts(given: Texts, flags: list[str], place: Callable[[int], int]) -> Counter[tuple[str, int, int, str]]:
        status, output = compiled(toolchain, given, flags)
        assert status == 0, output[:500]
        found = _LINE.findall(output)
        return Counter(
            (f, place(int(line)) if f == "x.go" else int(line), int(column), text) for f, line, column, text in found
        )

    flags = rng.choice([["-m", "-l"], ["-m"]])
    one, other = verdicts(files, flags, int), verdicts(moved, flags, was.__getitem__)
    return "" if one == other else f"{flags}: {sorted(one - other)[:3]} {sorted(other - one)[:3]}"


def words(toolchain: Toolchain, seed: str, index: int) -> str:
    status, output = compiled(toolchain, package(seed, index, 27), ["-m=2", "-l"])
    assert status == 0, output[:500]
    told: Counter[tuple[str, str, str]] = Counter()
    explained: Counter[tuple[str, str, str]] = Counter()
    flows: list[tuple[str, str]] = []
    for file, line, column, text in _LINE.findall(output):
        place = (file, line, column)
        flow = re.fullmatch(r"  flow: (.*) ← (.*):", text)
        if flow is not None:
            if flows and flow[2].lstrip("&*") != flows[-1][0]:
                return f"{place}: {flow[0]} goes on from {flows[-1]}"
            flows.append((flow[1], flow[2]))
        elif re.fullmatch(r".* escapes to heap in .*:|parameter .* leaks to .*:", text):
            explained[place] += " escapes to heap in " in text
            flows = []
        elif "truncated explanation" in text:
            return f"{place}: {text}"
        elif text.startswith("moved to heap: ") or text.endswith(" escapes to heap"):
            told[place] += 1
    missing = sorted(told - explained)
    return f"no explanation at {missing[:3]}" if missing else ""


def crash(toolchains: list[Toolchain], seed: str, index: int) -> str:
    rng = drawing(f"crash/{seed}/{index}")
    for toolchain in toolchains:
        flags, processor = rng.choice(FLAGS), rng.choice(PROCESSORS)
        status, output = compiled(toolchain, package(seed, index, 21), [*flags, "-lang=go1.21"], processor)
        if re.search(r"internal compiler error|^panic: |^goroutine \d", output, re.MULTILINE):
            return f"{toolchain.version} {processor} {flags}: {output[:300]}"
        if status and not flags:
            return f"{toolchain.version} refuses it: {output[:300]}"
    return ""


def main(argv: list[str]) -> None:
    what, count, seed = argv[0], int(argv[1]) if len(argv) > 1 else 10, argv[2] if len(argv) > 2 else "1"
    start, found, toolchains = time.monotonic(), 0, []
    for release in RELEASES if what == "crash" else RELEASES[:1]:
        try:
            toolchains.append(find(f"1.{release.minor}"))
        except OracleError:
            continue
    for index in range(count):
        if what == "crash":
            said = crash(toolchains, seed, index)
        else:
            said = {"order": order, "words": words}[what](toolchains[0], seed, index)
        if said:
            found += 1
            print(f"{what} {seed}/{index}: {said}", flush=True)
            Path(f"{what}_{seed}_{index}.go").write_text(package(seed, index, 21 if what == "crash" else 27)["x.go"])
    versions = ", ".join(one.version for one in toolchains)
    print(
        f"{count * AT_ONCE} programs in {count} packages, {versions}: {found} found, {time.monotonic() - start:.0f} s"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
