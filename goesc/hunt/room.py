"""Where one process hunts: a folder for modules, the real compiler, and goesc as the command line would be asked.

    room = Room(ask, environ, toolchain)
    room.goesc(["build", "-gcflags=-m -l", "./..."])      # Said(0, ("# example.com/m/alpha", ...), failed="")
    room.gc(files, ["-m", "-l"])                          # {"example.com/m/alpha": Compiled(...)}

goesc runs in this process, with sessions that know the library; gc is a process a package.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Collection, Mapping, MutableMapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, final

from goesc.api import Package, load
from goesc.drive.stages import open_session
from goesc.facts.session import Session
from goesc.generate.world import Library
from goesc.hunt.library import PATHS, library_of
from goesc.oracle.difftest import OWN, blocks
from goesc.oracle.listing import Reader
from goesc.oracle.modules import Compiled, Compiler, Files, lay, shown
from goesc.oracle.toolchain import Toolchain
from goesc.release import NEWEST, release_named
from goesc.source.build import RELEASE

_MEMORY = "/dev/shm"  # noqa: S108  # folders of a name of their own are made in it
_ENOUGH = 1 << 30  # bytes

# The command line: arguments, folder, environment, sessions that go on; status, stdout, stderr.
Ask = Callable[[Sequence[str], Path, Mapping[str, str], MutableMapping[object, object]], tuple[int, str, str]]


@final
class Built(NamedTuple):
    """What goesc prints for each package of a module."""

    lines: dict[str, tuple[str, ...]]
    rejected: bool
    failed: str  # where it says something in its own name


# Folder, the compiler's flags, environment, how many processes.
Build = Callable[[Path, Sequence[str], Mapping[str, str], int], Built]


@final
class Said(NamedTuple):
    status: int
    lines: tuple[str, ...]  # of gc's words
    failed: str  # what goesc says in its own name; "" if nothing
    stdout: str = ""


@final
class Room:
    def __init__(
        self, ask: Ask, build: Build, environ: Mapping[str, str], toolchain: Toolchain, within: str = ""
    ) -> None:
        """`within` is a folder that somebody else removes, even if this process does not live to do it."""
        self._ask = ask
        self._build = build
        self.toolchain = toolchain
        self._scratch = tempfile.TemporaryDirectory(dir=within) if within else scratch(environ)
        self.folder = Path(self._scratch.name) / "m"
        self.folder.mkdir()
        self._compiler = Compiler(toolchain, self.folder, PATHS)
        release = release_named(toolchain.version)
        self.language = release.minor if release is not None else NEWEST.minor
        asked = {"GOROOT": str(toolchain.goroot), "GOFLAGS": "", "GOTOOLCHAIN": "local", RELEASE: toolchain.version}
        self.environ = {**environ, **asked, "GOESC_CACHE": "off"}
        self._laid: dict[str, str] = {}
        self._library: Library | None = None
        self._sessions: dict[str, Session] = {}
        self._commands: dict[object, object] = {}  # sessions of the command line

    def move(self, name: str) -> None:
        """Into another folder beside this one: a copy of the process has its own."""
        self.folder = self.folder.with_name(name)
        self.folder.mkdir(exist_ok=True)
        self._laid = {}

    def close(self) -> None:
        self._scratch.cleanup()

    @property
    def library(self) -> Library:
        if self._library is None:
            self._library = library_of(self.environ)
        return self._library

    def session(self, name: str) -> Session:
        """One that goes on from module to module, until it has grown large. Of the last module it knows nothing."""
        held = self._sessions.get(name)
        if held is None or held.is_full or not held.forget_units():
            held = self._sessions[name] = open_session(self.environ)
        return held

    def lay(self, files: Files) -> None:
        """The folder holds this module, and nothing else."""
        gone = self._laid.keys() - files.keys()
        for name in gone:
            (self.folder / name).unlink()
        for folder in {Path(name).parent for name in gone} - {Path(), *(Path(name).parent for name in files)}:
            with suppress(OSError):  # it has folders that stay
                os.removedirs(self.folder / folder)
        lay(self.folder, {name: text for name, text in files.items() if self._laid.get(name) != text})
        self._laid = dict(files)

    def gc(self, files: Files, flags: Sequence[str], whole: bool = False) -> dict[str, Compiled]:
        return self._compiler.compile(files, flags, whole)

    def finished(self, gc: Mapping[str, Compiled], paths: Collection[str]) -> dict[str, Compiled]:
        """With all that the compiler says of these packages of the module that it compiled last."""
        return {**gc, **self._compiler.finish(paths)}

    def go(self, flags: Sequence[str]) -> dict[str, Compiled]:
        """What the go command says of the module that is laid; under "" what is of no package's compiler."""
        done = self.toolchain.build(["./..."], flags, self.folder)
        said = blocks([shown(line, self.folder) for line in done.lines])
        return {path: Compiled(done.status, lines) for path, lines in said.items()}

    def listing(self, files: Files, flags: Sequence[str]) -> tuple[dict[str, Compiled], Reader]:
        """With the calls in the code."""
        reader = Reader()
        return self._compiler.compile(files, ["-S", *flags], whole=True, take=reader.take), reader

    def build(self, flags: Sequence[str], jobs: int = 1) -> Built:
        """What goesc prints for the module that is laid, with what it knows of the library from before."""
        built = self._build(self.folder, flags, self.environ, jobs)
        lines = {path: tuple(shown("\n".join(own), self.folder).split("\n")) for path, own in built.lines.items()}
        return built._replace(lines=lines, failed=shown(built.failed, self.folder))

    def load(
        self, *, inline: bool = False, explain: bool = False, allocs: bool = False, graphs: bool = True,
        solver: str = "gc",
    ) -> list[Package]:  # fmt: skip
        """The module that is laid, as the library gives it, with what is known from before."""
        return load(
            ["./..."], cwd=self.folder, environ=self.environ, session=self.session(f"load, {inline}"), inline=inline,
            explain=explain, allocs=allocs, graphs=graphs, solver=solver,
        )  # fmt: skip

    def goesc(self, argv: Sequence[str], environ: Mapping[str, str] | None = None, alone: bool = False) -> Said:
        """What a command says: `alone`, or in a process that has run others."""
        sessions = {} if alone else self._commands
        status, stdout, stderr = self._ask(argv, self.folder, {**self.environ, **(environ or {})}, sessions)
        lines = shown(stderr, self.folder).splitlines()
        own = [line for line in lines if line.startswith(OWN)]
        failed = "; ".join(line.removeprefix(OWN) for line in own)
        return Said(status, tuple(line for line in lines if not line.startswith(OWN)), failed, stdout)

    def cache(self, name: str) -> Path:
        """A folder for a cache, empty."""
        path = Path(self._scratch.name) / name
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir()
        return path


def scratch(environ: Mapping[str, str]) -> tempfile.TemporaryDirectory[str]:
    """A folder for modules, to be cleaned up."""
    return tempfile.TemporaryDirectory(prefix="goesc-hunt-", dir=_in_memory(environ), ignore_cleanup_errors=True)


def _in_memory(environ: Mapping[str, str]) -> str | None:
    """A folder in memory, where there is one and nobody has chosen another: small files that live as long as a module
    take a disk half as long as the compiler takes for them."""
    with suppress(OSError, AttributeError):
        found = os.statvfs(_MEMORY)
        if "TMPDIR" not in environ and os.access(_MEMORY, os.W_OK) and found.f_bavail * found.f_frsize > _ENOUGH:
            return _MEMORY
    return None
