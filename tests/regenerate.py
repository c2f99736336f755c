"""Writes the expectations of the golden programs anew, with the real compiler: `python -m tests.regenerate [FILE...]`.

Those of `releases`, `explained` and `nogo` come from the compilers of all releases (GOESC_GO_1_26 and so on name them):
NAME.1.26.out is there where Go 1.26 prints something else than the next newer release, be it that it refuses the program.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from goesc.oracle.listing import Reader
from goesc.oracle.toolchain import Toolchain, find
from goesc.release import RELEASES, Release

DATA = Path(__file__).parent / "data"

# What is written for the programs of each folder, and the compiler's flags for it.
OUTPUTS = {
    "golden": {".out": ["-m", "-l"]},
    "fixedbugs": {".out": ["-m", "-l"]},
    "lower": {".m4": ["-m=4", "-l"]},  # the dump of the IR
    "dumps": {".m4": ["-m=4"]},  # with calls inlined
    "classic": {f".m{m}{l}": [f"-m={m}", *(["-l"] if l else [])] for m in range(1, 5) for l in ("", "l")},  # noqa: E741
    "inlining": {".out": ["-m"], ".m2": ["-m=2"]},
}
# By the compilers of all releases: what is written for the programs of each folder.
RELEASE_OUTPUTS = {".out": ["-m", "-l"], ".inlined": ["-m"]}
BY_RELEASE = {"releases": RELEASE_OUTPUTS, "explained": {".out": ["-m=2", "-l"]}, "nogo": {".out": ["-m", "-l"]}}
# What is read of the listing of the machine code: `line:function:runtime function`, a line a call.
CALLS = {".allocs": ["-S", "-l"], ".inlined": ["-S"]}

# The machines for which the programs of `targets` are compiled, at -m=2, and the suffixes of what is said.
_ALL = ("386", "amd64", "arm", "arm64", "loong64", "mips", "mips64", "ppc64le", "riscv64", "s390x", "wasm")
TARGETS = {
    **{f".{goarch}": {"GOARCH": goarch} for goarch in _ALL},
    ".386-softfloat": {"GOARCH": "386", "GO386": "softfloat"},
    ".arm-5": {"GOARCH": "arm", "GOARM": "5"},
    ".mipsle-softfloat": {"GOARCH": "mipsle", "GOMIPS": "softfloat"},
    ".ppc64-power10": {"GOARCH": "ppc64", "GOPPC64": "power10"},
    ".riscv64-rva23u64": {"GOARCH": "riscv64", "GORISCV64": "rva23u64"},
}


def main(names: list[str]) -> None:
    programs = [Path(name).resolve() for name in names] or [
        path for folder in (*OUTPUTS, *BY_RELEASE, "targets", "allocs") for path in sorted(DATA.glob(f"{folder}/*.go"))
    ]
    if not names:
        flags_of_releases()
    toolchain = find()
    for path in programs:
        folder = path.parent.name
        if folder in BY_RELEASE:
            of_releases(path)
            continue
        if folder == "allocs":
            for suffix, flags in CALLS.items():
                counted, aside = calls_of(toolchain, path, flags)
                path.with_suffix(suffix).write_text("".join(counted))
            path.with_suffix(".aside").unlink(missing_ok=True)
            if aside:
                path.with_suffix(".aside").write_text("".join(aside))
            continue
        for suffix, flags, env in outputs(folder):
            done = toolchain.build((path.name,), flags, path.parent, env)
            if done.status:
                sys.exit(f"{path}: the compiler rejects it\n{done.output}")
            path.with_suffix(suffix).write_text(done.output.replace(str(toolchain.goroot), "$GOROOT"))


def flags_of_releases() -> None:
    """What the compilers say of a flag that they do not know, on a machine with two processors."""
    newer = None
    for release in RELEASES:
        done = find(release.name).run(["tool", "compile", "-nosuch"], DATA, {"GOMAXPROCS": "2"})
        said = re.sub(r"^(go: )?exit status \d\n", "", done.stderr, flags=re.MULTILINE)
        written = DATA / "flags" / f"nosuch.{release.flag}.out"
        written = written if newer is not None else DATA / "flags" / "nosuch.out"
        if said != newer:
            written.write_text(said)
        else:
            written.unlink(missing_ok=True)
        newer = said


def of_releases(path: Path) -> None:
    for suffix, flags in BY_RELEASE[path.parent.name].items():
        newer = None
        for release in RELEASES:
            written = path.with_suffix(f".{release.flag}{suffix}" if newer is not None else suffix)
            toolchain = find(release.name)
            said = toolchain.build((path.name,), flags, path.parent).output
            if path.parent.name == "nogo":
                said = without_library(said)
            said = said.replace(str(toolchain.goroot), "$GOROOT")
            asked = 2 if "-m=2" in flags else 1
            if said != newer and asked <= release.most_m:
                written.write_text(said)
            else:
                written.unlink(missing_ok=True)
            newer = said


def expected(path: Path, release: Release, suffix: str = ".out") -> str:
    """What a release prints: as the next newer one does, unless it has a file of its own."""
    found = path.with_suffix(suffix)
    for older in RELEASES[1 : RELEASES.index(release) + 1]:
        own = path.with_suffix(f".{older.flag}{suffix}")
        found = own if own.exists() else found
    return found.read_text()


def calls_of(toolchain: Toolchain, path: Path, flags: list[str]) -> tuple[list[str], list[str]]:
    """The allocating calls in the compiled code of a program, those that count and those that do not; what the compiler
    made up stands at line 0."""
    reader = Reader()
    done = toolchain.compile([path.name], ["-p=p", *flags], path.parent, take=reader.take)
    if done.status:
        sys.exit(f"{path}: the compiler rejects it\n{done.output}")
    out: tuple[list[str], list[str]] = ([], [])
    for call in sorted(reader.calls, key=lambda call: (call.line, call.function, call.runtime)):
        out[not call.counts].append(f"{call.line}:{call.function.removeprefix('p.')}:{call.runtime}\n")
    return out


def outputs(folder: str) -> list[tuple[str, list[str], dict[str, str]]]:
    """Suffix, flags and environment of what is written for the programs of a folder."""
    if folder == "targets":
        return [(suffix, ["-m=2"], target(suffix)) for suffix in TARGETS]
    return [(suffix, flags, {}) for suffix, flags in OUTPUTS[folder].items()]


def target(suffix: str) -> dict[str, str]:
    env = TARGETS[suffix]
    return {"GOOS": "js" if env["GOARCH"] == "wasm" else "linux", "CGO_ENABLED": "0", **env}


def without_library(output: str) -> str:
    """The lines that are not about the library's own files, as they are printed where there is no Go tree."""
    lines = output.splitlines(keepends=True)
    return "".join(line for line in lines if re.match(r"(?!\./)\S+/src/\S+\.go:\d", line) is None)


if __name__ == "__main__":
    main(sys.argv[1:])
