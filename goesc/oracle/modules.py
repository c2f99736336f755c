"""The real compiler on modules of several packages, many of them one after the other.

    with Compiler(toolchain, folder, ["strings"]) as compiler:
        compiler.compile({"go.mod": ..., "alpha/a.go": ...}, ["-m", "-l"])
        # {"example.com/m/alpha": Compiled(0, ("alpha/a.go:4:2: moved to heap: x",))}

Each package is given to the compiler itself, as the go command would: the go command takes as long as the compiler
does. Messages are printed before code is generated, which is most of the work, so the compiler is stopped there: with
-h it ends at the first fault, and a file that only code generation refuses is the fault. What others import is
compiled whole, and so is what the compiler refuses, or says more about than this.

Go 1.27.3: cmd/compile/internal/base/print.go (hcrash), walk/builtin.go (walkNew). Walk reports bounds checks, so the
function has to be the last: an instance, which comes after what is declared, and one that the first function asks for,
since bodies are read from the last to the first (noder/unified.go:readBodies).
"""

from __future__ import annotations

import itertools
import os
import re
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, final

from goesc.oracle.toolchain import OracleError, Take, Toolchain
from goesc.source import process
from goesc.source.imports import scan_imports

SECONDS = 60.0
STOP = "zz_stop.go"
_STOPPING = """\
package PACKAGE

import stopSys "SYSTEM"

type stopType struct{ _ stopSys.NotInHeap }

func stopLast[T any]() *stopType { return new(stopType) }

func stopHere() { stopLast[int]() }
"""
_SYSTEM = ("internal/runtime/sys", "runtime/internal/sys")  # the second before Go 1.24
_STOPPED = "stopType can't be allocated in Go; it is incomplete (or unallocatable)"
# A compiler of so little ends before it runs out of memory: looking for garbage is a quarter of its time.
_QUICK = {"GOGC": "off", "GOMEMLIMIT": "1GiB"}
_DUMP = "escAnalyze\n"  # before what -m=4 shows of a function
_BEFORE = ("\n", " ", "\t", "(", "[")  # what stands before names of files
# Files of other builds, as the generator has them: not by the rules that are judged (goesc.source.build).
_LEFT_OUT = re.compile(rb"\s*//go:build (ignore|!go1\.21|windows)\b")
_ELSEWHERE = re.compile(r"(^|/)[_.][^/]*$|_(test|windows|plan9|wasm)\.go$")
_MODULE = re.compile(r"^module (\S+)", re.MULTILINE)
_LANGUAGE = re.compile(r"^go (\d+\.\d+)", re.MULTILINE)

Files = Mapping[str, str]  # of a module: where they stand and what they say


@final
class Compiled(NamedTuple):
    status: int
    lines: tuple[str, ...]


@final
class Member(NamedTuple):
    """A package of a module."""

    path: str
    name: str
    files: tuple[str, ...]
    imports: frozenset[str]


def members(files: Files) -> list[Member]:
    """The packages of a module, dependencies first; none of which the go command would take no file."""
    module = _module(files)
    held: dict[str, list[str]] = {}
    for name, text in files.items():
        if name.endswith(".go") and not _ELSEWHERE.search(name) and not _LEFT_OUT.match(text.encode()):
            held.setdefault(os.path.dirname(name), []).append(name)
    found: dict[str, Member] = {}
    for folder, names in held.items():
        heads = [scan_imports(files[name].encode()) for name in sorted(names)]
        path = f"{module}/{folder}" if folder else module
        imports = frozenset(spec.path for head in heads for spec in head.imports)
        found[path] = Member(path, heads[0].package, tuple(sorted(names)), imports)
    ordered: dict[str, Member] = {}

    def place(member: Member) -> None:
        for path in sorted(member.imports & found.keys()):
            if path not in ordered and path != member.path:
                place(found[path])
        ordered.setdefault(member.path, member)

    for member in found.values():
        place(member)
    return list(ordered.values())


def _module(files: Files) -> str:
    found = _MODULE.search(files.get("go.mod", ""))
    return found[1] if found else "m"


def lay(folder: Path, files: Files) -> None:
    """Writes the files of a module."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


@final
class Compiler:
    """Compiles modules in a folder of its own, in which the module is laid at each call and left there."""

    def __init__(self, toolchain: Toolchain, folder: Path, imports: Sequence[str]) -> None:
        self.toolchain = toolchain
        self.folder = folder
        self._objects = folder.with_name(folder.name + ".o")
        self._objects.mkdir(exist_ok=True)
        self._library = toolchain.importcfg([*imports, *_SYSTEM, "unsafe"])
        self._env = toolchain.env(_QUICK)
        self._system = next((path for path in _SYSTEM if f"packagefile {path}=" in self._library), "")
        self._tool = _tool(toolchain)
        self._stopped: dict[str, list[str]] = {}  # of the last module: packages whose code was not generated, commands

    def compile(
        self, files: Files, flags: Sequence[str], whole: bool = False, take: Take | None = None
    ) -> dict[str, Compiled]:
        """What the compiler says of each package; of those nothing that import what does not compile. With `whole`
        code is generated for all."""
        packages = members(files)
        language = _LANGUAGE.search(files.get("go.mod", ""))
        base = [f"-lang=go{language[1]}"] if language else []
        wanted = {path for package in packages for path in package.imports}
        self._stopped = {}
        config, found, bad = self._library, dict[str, Compiled](), set[str]()
        for package in packages:
            if package.imports & bad:
                bad.add(package.path)
                continue
            (self._objects / "importcfg").write_text(config, encoding="utf-8")
            stop = bool(self._system) and not whole and take is None and package.path not in wanted
            done = self._package(package, [*base, *flags], stop, take)
            found[package.path] = done
            if done.status:
                bad.add(package.path)
            config += f"packagefile {package.path}={self._object(package)}\n"
        return found

    def finish(self, paths: Collection[str]) -> dict[str, Compiled]:
        """What the compiler says of those of these packages of the last module where it was stopped, if it is not."""
        stopped = {path: command for path, command in self._stopped.items() if path in paths}
        return {path: self._whole(command, None) for path, command in stopped.items()}

    def _object(self, package: Member) -> Path:
        return self._objects / (package.path.replace("/", "_") + ".o")

    def _package(self, package: Member, flags: Sequence[str], stop: bool, take: Take | None) -> Compiled:
        path = "main" if package.name == "main" else package.path
        options = ["-p", path, "-complete", "-c=1", "-dwarf=0", "-importcfg", str(self._objects / "importcfg")]
        command = [self._tool, *options, "-o", str(self._object(package)), *flags]
        names = [f"./{name}" for name in package.files]  # as the go command names them
        complete = [*command, "--", *names]
        if stop:
            stopping = _STOPPING.replace("PACKAGE", package.name).replace("SYSTEM", self._system)
            (self._objects / STOP).write_text(stopping, encoding="utf-8")
            _, said = self._run([*command, "-h", "--", str(self._objects / STOP), *names], None)
            if _STOPPED in said:
                mark = f"{self._objects / STOP}:"
                lines = shown(_without_stop(said), self.folder).splitlines()
                self._stopped[package.path] = complete
                return Compiled(0, tuple(line for line in lines if not line.startswith(mark)))
        return self._whole(complete, take)

    def _whole(self, command: Sequence[str], take: Take | None) -> Compiled:
        status, said = self._run(command, take)
        return Compiled(status, tuple(shown(said, self.folder).splitlines()))

    def _run(self, command: Sequence[str], take: Take | None) -> tuple[int, str]:
        try:
            if take is not None:
                done = process.follow(command, take, cwd=self.folder, environ=self._env, timeout=SECONDS)
            else:
                done = process.run(command, cwd=self.folder, environ=self._env, timeout=SECONDS)
        except TimeoutError:
            raise OracleError(f"the compiler did not end within {SECONDS:g} s") from None
        said = done.stdout.decode("utf-8", "surrogateescape")
        if b"internal compiler error" in done.stderr or "internal compiler error" in said:
            said += done.stderr.decode("utf-8", "surrogateescape")
        return done.returncode, said


def _without_stop(said: str) -> str:
    """Without what -m=4 shows of the functions where the compiler is stopped."""
    kept = []
    for dump in said.split(_DUMP):
        head = dump.partition("\n")[0]
        if head.startswith(".   DCLFUNC ") and f" # {STOP}:" in head:
            kept.append("".join(itertools.dropwhile(lambda line: line.startswith("."), dump.splitlines(keepends=True))))
        else:
            kept.append(_DUMP + dump)
    return "".join(kept).removeprefix(_DUMP)


def shown(text: str, folder: Path) -> str:
    """Lines with names of files as seen from the module's folder, which the go command writes with a ./ at times."""
    text = text.removeprefix("./")
    for mark in _BEFORE:
        text = text.replace(f"{mark}./", mark)
    return text.replace(f"{folder}/", "")


def _tool(toolchain: Toolchain) -> str:
    done = toolchain.run(["env", "GOTOOLDIR"])
    return os.path.join(done.stdout.strip(), "compile.exe" if os.name == "nt" else "compile")
