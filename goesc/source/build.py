"""Which files of a folder belong to a build: file names, build constraints, tags.

    ctx = context()                                   # linux, amd64, go1.1 .. go1.27, ...
    match_name(ctx, "x_windows.go")                   # False
    should_build(ctx, b"//go:build linux\\n\\npackage a\\n")   # True

Models go/build (build.go: matchFile, goodOSArchFile, shouldBuild, parseFileHeader, matchTag),
internal/syslist and the default experiments of internal/buildcfg/exp.go (Go 1.27.3).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from typing import NamedTuple, final

from goesc.release import NEWEST, Release, modelled, release_named
from goesc.source import disk
from goesc.source.constraint import ConstraintError, evaluate, is_go_build, is_plus_build, parse_line
from goesc.source.errors import Unsupported
from goesc.source.gcflags import of_goflags, tags_of
from goesc.source.positions import NO_POS

KNOWN_OS = frozenset({
    "aix", "android", "darwin", "dragonfly", "freebsd", "hurd", "illumos", "ios", "js", "linux", "nacl",
    "netbsd", "openbsd", "plan9", "solaris", "wasip1", "windows", "zos",
})  # fmt: skip
UNIX_OS = frozenset({
    "aix", "android", "darwin", "dragonfly", "freebsd", "hurd", "illumos", "ios", "linux", "netbsd", "openbsd",
    "solaris",
})  # fmt: skip
KNOWN_ARCH = frozenset({
    "386", "amd64", "amd64p32", "arm", "armbe", "arm64", "arm64be", "loong64", "mips", "mipsle", "mips64",
    "mips64le", "mips64p32", "mips64p32le", "ppc", "ppc64", "ppc64le", "riscv", "riscv64", "s390", "s390x",
    "sparc", "sparc64", "wasm",
})  # fmt: skip

# The pairs of GOOS and GOARCH that the go command builds for (internal/platform: List).
TARGETS: dict[str, frozenset[str]] = {
    goos: frozenset(names.split())
    for goos, names in {
        "aix": "ppc64", "android": "386 amd64 arm arm64", "darwin": "amd64 arm64", "dragonfly": "amd64",
        "freebsd": "386 amd64 arm arm64", "illumos": "amd64", "ios": "amd64 arm64", "js": "wasm",
        "linux": "386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x",
        "netbsd": "386 amd64 arm arm64", "openbsd": "386 amd64 arm arm64 ppc64 riscv64", "plan9": "386 amd64 arm",
        "solaris": "amd64", "wasip1": "wasm", "windows": "386 amd64 arm64",
    }.items()
}  # fmt: skip

_REGABI = frozenset(["amd64", "arm64", "loong64", "ppc64le", "ppc64", "riscv64", "s390x"])
# Those that exchange bytes (buildcfg/exp.go of Go 1.24: haveXchg8).
_WITH_XCHG8 = frozenset(["386", "amd64", "arm", "arm64", "ppc64le", "ppc64"])

# The tag of each architecture's default feature level, and those it implies (cmd/go/internal/cfg: ToolTags).
_FEATURES: dict[str, tuple[str, tuple[str, ...]]] = {
    "386": ("sse2", ()),
    "amd64": ("v1", ("v1", "v2", "v3", "v4")),
    "arm": ("7", ("5", "6", "7")),
    "arm64": ("v8.0", ("v8.0",)),
    "mips": ("hardfloat", ()),
    "mipsle": ("hardfloat", ()),
    "mips64": ("hardfloat", ()),
    "mips64le": ("hardfloat", ()),
    "ppc64": ("power8", ("power8", "power9", "power10")),
    "ppc64le": ("power8", ("power8", "power9", "power10")),
    "riscv64": ("rva20u64", ("rva20u64", "rva22u64", "rva23u64")),
}
# Levels at which more functions are instructions (cmd/compile/internal/ssagen/intrinsics.go).
_LEVELS_WITH_MORE = ("power10", "rva22u64", "rva23u64")
_IMPLIED_OS = {"android": "linux", "illumos": "solaris", "ios": "darwin"}
_HOST_ARCH = {
    "x86_64": "amd64",
    "amd64": "amd64",
    "aarch64": "arm64",
    "arm64": "arm64",
    "i686": "386",
    "i386": "386",
    "armv7l": "arm",
    "armv6l": "arm",
    "ppc64le": "ppc64le",
    "s390x": "s390x",
    "riscv64": "riscv64",
    "loongarch64": "loong64",
}


@final
class Context(NamedTuple):
    """One build configuration."""

    goos: str
    goarch: str
    cgo: bool
    tags: frozenset[str]  # every tag that holds
    release: Release = NEWEST
    soft_float: bool = False  # whether floating point numbers are worked on without their instructions

    @property
    def machine(self) -> frozenset[str]:
        """Which functions are instructions: {"arm", "softfloat"}, {"ppc64", "power10"} for both orders of bytes."""
        levels = [level for level in _LEVELS_WITH_MORE if f"{self.goarch}.{level}" in self.tags]
        return frozenset([self.goarch.removesuffix("le"), *levels, *(["softfloat"] if self.soft_float else ())])

    @property
    def target(self) -> str:
        """What the facts of a library are of: "linux/arm", "linux/arm+softfloat"."""
        family = self.goarch.removesuffix("le")
        return "+".join([f"{self.goos}/{self.goarch}", *sorted(self.machine - {family})])

    def holds(self, tag: str) -> bool:
        if tag in self.tags:
            return True
        return tag == "boringcrypto" and "goexperiment.boringcrypto" in self.tags


def host() -> tuple[str, str]:
    """GOOS and GOARCH of this machine."""
    goos = {"win32": "windows", "cygwin": "windows"}.get(sys.platform, sys.platform)
    # Not the platform module: importing it costs more than all else here.
    machine = os.uname().machine if hasattr(os, "uname") else os.environ.get("PROCESSOR_ARCHITECTURE", "")
    return goos, _HOST_ARCH.get(machine.lower(), "amd64")


RELEASE = "GOESC_GO"  # names the release that answers: what goesc.source.picked found, or somebody asks for


def release_of(environ: Mapping[str, str]) -> Release:
    """The one that the environment names, else the newest. Raises Unsupported."""
    said = environ.get(RELEASE, "")
    found = release_named(said) if said else NEWEST
    if found is None:
        text = f"Go {said.removeprefix('go')} is not modelled; goesc answers for {modelled()}"
        raise Unsupported(NO_POS, text, modelled=True)
    return found


def context(environ: Mapping[str, str] | None = None, tags: Iterable[str] = ()) -> Context:
    """The configuration that GOOS, GOARCH, CGO_ENABLED, GOESC_GO and -tags, given here or by GOFLAGS, select; without
    them linux/amd64."""
    env = os.environ if environ is None else environ
    release = release_of(env)
    tags = list(tags) or tags_of(of_goflags(env, "tags"))
    # The model is of linux/amd64 wherever goesc itself runs; GOOS and GOARCH select another one.
    goos = env.get("GOOS") or "linux"
    goarch = env.get("GOARCH") or "amd64"
    cgo = _cgo_enabled(env, goos, goarch)
    held = {goos, goarch, "gc", *tags}
    held.update(f"go1.{n}" for n in range(1, release.minor + 1))
    if cgo:
        held.add("cgo")
    if goos in _IMPLIED_OS:
        held.add(_IMPLIED_OS[goos])
    if goos in UNIX_OS:
        held.add("unix")
    held.update(_tool_tags(env, goos, goarch, release))
    soft_float = f"{goarch}.softfloat" in held or (goarch == "arm" and _is_soft_arm(env.get("GOARM", "")))
    return Context(goos, goarch, cgo, frozenset(held), release, soft_float)


def unknown_target(ctx: Context) -> str:
    """What the go command says, with status 2, where it knows no such target; "" if it does."""
    if ctx.goarch in TARGETS.get(ctx.goos, ()):
        return ""
    return f"go: unsupported GOOS/GOARCH pair {ctx.goos}/{ctx.goarch}"


def unknown_experiment(environ: Mapping[str, str], release: Release) -> str:
    """What the go command says, with status 2, of a GOEXPERIMENT that it does not know; "" if it knows all."""
    for word in environ.get("GOEXPERIMENT", "").split(","):
        name = word.removeprefix("no") if word != "none" else ""
        if name and name not in release.experiments and name not in release.other_experiments:
            return f"go: unknown GOEXPERIMENT {name}"
    return ""


def _cgo_enabled(env: Mapping[str, str], goos: str, goarch: str) -> bool:
    """cmd/go/internal/cfg: off when cross-compiling or without a C compiler, unless CGO_ENABLED says so."""
    said = env.get("CGO_ENABLED")
    if said:
        return said == "1"
    if (goos, goarch) != host():
        return False
    compiler = (env.get("CC") or "gcc").split()[0]
    if os.sep in compiler:
        return disk.can_run(compiler)
    return any(disk.can_run(os.path.join(d, compiler)) for d in env.get("PATH", "").split(os.pathsep) if d)


def _tool_tags(env: Mapping[str, str], goos: str, goarch: str, release: Release) -> set[str]:
    on = set(release.experiments)
    if goarch in _REGABI:
        on |= {"regabiwrappers", "regabiargs"}
    if "dwarf5" in release.other_experiments and goos not in ("darwin", "ios", "aix"):
        on.add("dwarf5")
    if "spinbitmutex" in release.other_experiments and goarch in _WITH_XCHG8:
        on.add("spinbitmutex")
    for word in env.get("GOEXPERIMENT", "").split(","):
        if word == "none":
            on.clear()
        elif word.startswith("no"):
            on.discard(word[2:])
        elif word:
            on.add(word)
    tags = {f"goexperiment.{name}" for name in on}
    default, levels = _FEATURES.get(goarch, ("", ()))
    if not default:
        return tags
    level = (
        env.get("GO" + {"mipsle": "mips", "mips64le": "mips64", "ppc64le": "ppc64"}.get(goarch, goarch).upper())
        or default
    )
    level = level.split(",")[0]
    reached = levels[: levels.index(level) + 1] if level in levels else (level,)
    return tags | {f"{goarch}.{name}" for name in reached}


def _is_soft_arm(level: str) -> bool:
    """GOARM=5, or one that says so (internal/buildcfg/cfg.go:goarm); no tag tells."""
    version, _, floats = level.partition(",")
    return floats == "softfloat" or (version == "5" and not floats)


def match_name(ctx: Context, name: str) -> bool:
    """Whether a file's name lets it into the build: `_x.go` and `.x.go` never, `x_GOOS_GOARCH.go` for its system."""
    if name.startswith(("_", ".")):
        return False
    stem = name.partition(".")[0]
    cut = stem.find("_")
    if cut < 0:
        return True
    parts = stem[cut:].split("_")
    if parts[-1] == "test":
        parts.pop()
    if len(parts) >= 2 and parts[-2] in KNOWN_OS and parts[-1] in KNOWN_ARCH:
        return ctx.holds(parts[-1]) and ctx.holds(parts[-2])
    if parts and (parts[-1] in KNOWN_OS or parts[-1] in KNOWN_ARCH):
        return ctx.holds(parts[-1])
    return True


def should_build(ctx: Context, content: bytes) -> bool:
    """Whether the constraints at the head of a file hold. Raises ConstraintError for a malformed line."""
    # Nearly every file has neither; a look for the words is far cheaper than the walk.
    if b"//go:build" not in content and b"+build" not in content:
        return True
    leading, go_build = file_header(content)
    if go_build is not None:
        try:
            expr = parse_line(go_build)
        except ConstraintError as err:
            raise ConstraintError(f"parsing //go:build line: {err}") from None
        return evaluate(expr, ctx.holds)
    for raw in leading.split(b"\n"):
        line = raw.strip().decode("utf-8", "replace")
        if not line.startswith("//") or "+build" not in line or not is_plus_build(line):
            continue
        try:
            if not evaluate(parse_line(line), ctx.holds):
                return False
        except ConstraintError:
            continue
    return True


def file_header(content: bytes) -> tuple[bytes, str | None]:
    """The leading comments in which `// +build` counts, and the //go:build line if there is one."""
    end = 0
    at = 3 if content.startswith(b"\xef\xbb\xbf") else 0
    go_build: str | None = None
    ended = inside = False
    while at < len(content):
        stop = content.find(b"\n", at)
        following = len(content) if stop < 0 else stop + 1
        line = content[at:following].strip()
        at = following
        if not line and not ended:
            end = at
            continue
        if not line.startswith(b"//"):
            ended = True
        if not inside and line.startswith(b"//go:build"):
            text = line.decode("utf-8", "replace")
            if is_go_build(text):
                if go_build is not None:
                    raise ConstraintError("multiple //go:build comments")
                go_build = text
        inside, code = _skip_comments(line, inside)
        if code:
            break
    return content[:end], go_build


def _skip_comments(line: bytes, inside: bool) -> tuple[bool, bool]:
    """Past the comments of one line: (still inside /* */, something else follows)."""
    while line:
        if inside:
            close = line.find(b"*/")
            if close < 0:
                return True, False
            inside = False
            line = line[close + 2 :].strip()
        elif line.startswith(b"//"):
            return False, False
        elif line.startswith(b"/*"):
            inside = True
            line = line[2:].strip()
        else:
            return False, True
    return inside, False
