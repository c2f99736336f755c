"""`goesc build [flags] [packages | files.go]`: what `go build -gcflags=...` prints, on stderr."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import closing
from typing import TYPE_CHECKING, NamedTuple, TextIO, final

from goesc.cli.main import Host
from goesc.cli.progress import Bar
from goesc.release import NEWEST, Release
from goesc.source.ending import held
from goesc.source.gcflags import (
    FlagFault,
    GcFlags,
    PackageFlags,
    UsageError,
    parse_flags,
    per_package,
    split_quoted,
    tags_of,
)

if TYPE_CHECKING:
    from goesc.drive.keep import Block, Replay
    from goesc.source.packages import Loaded, Request, Wanted
    from goesc.source.unit import Unit, UnitId

USAGE = """\
usage: goesc build [-gcflags=[pattern=]list] [flags] [packages | files.go]

Prints on stderr what `go build` prints there; no binary is made.

  -gcflags '[pattern=]list'  flags of the compiler: -m, -m=2 to -m=4, -l, -e, -lang=go1.N; again for other
                             patterns.
                             Without a pattern they apply to the packages named on the command line.
                             -json=0,DIR writes gc's log of optimisations, its entries on escapes, below DIR.
  --tags a,b                 build tags that hold
  -mod mode                  readonly, vendor or mod; nothing is ever downloaded
  -C dir                     run in this folder
  --go 1.N                   the release of Go that answers; by default the one that the go command would be here
  -o output                  taken and ignored
  -j n, --jobs n, -p n       processes at a time; by default one a core, and one in all for little work
  --dask tcp://host:port     by the workers of a Dask cluster (extra `dask`), which need goesc and the same Go tree

Packages are `.` (the default), ./..., import paths, std, or a list of .go files of one folder.
Exit status: 0; 1 if a package does not compile; 2 for usage, for what needs a Go tree that is not there, and for Go
that is not modelled."""

_BAD_MOD = " not supported (can be '', 'mod', 'readonly', or 'vendor')"
_WITHOUT_MAIN = "runtime.main_main·f: function main is undeclared in the main package\n"  # the linker's words
_VALUED = frozenset(
    (
        "gcflags",
        "tags",
        "mod",
        "C",
        "o",
        "p",
        "j",
        "jobs",
        "dask",
        "asmflags",
        "ldflags",
        "gccgoflags",
        "pkgdir",
        "buildmode",
        "compiler",
        "installsuffix",
        "modfile",
        "overlay",
        "pgo",
        "toolexec",
        "modcacherw",
    )
)
# Flags that change neither the packages nor the messages.
_IGNORED_SWITCHES = frozenset(("a", "i", "v", "x", "buildvcs", "modcacherw", "json", "linkshared"))
_IGNORED_VALUED = frozenset(("ldflags", "asmflags", "gccgoflags", "pkgdir"))
_OF_THE_COMPILER = ("m", "l", "e", "lang", "S", "N")
_TEXTS = {"C": "directory", "dask": "dask", "o": "output"}
# Those of other commands, which GOFLAGS may have.
_OF_OTHERS = (
    "artifacts b bench benchmem benchtime blockprofile blockprofilerate broken c cache changed compat compiled count"
    " coverprofile cpu cpuprofile d default deps diff dropexclude dropgodebug dropignore dropreplace droprequire"
    " dropretract droptool dropuse e exclude exec export f failfast find fix fmt fullpath fuzz fuzzcache"
    " fuzzminimizetime fuzztime go godebug ignore insecure list m memprofile memprofilerate modcache module"
    " mutexprofile mutexprofilefraction outputdir parallel print r replace require retract retracted reuse run short"
    " shuffle skip t test testcache timeout tool toolchain trace u use vendor versions vet w"
)
_IN_GOFLAGS = "go: parsing $GOFLAGS"
_UNMODELLED_SWITCHES = frozenset(("race", "msan", "asan", "cover", "coverpkg", "covermode", "trimpath", "work", "n"))


@final
class Command(NamedTuple):
    """What differs between the go command's ways to compile packages."""

    name: str
    usage: str  # its help
    load: Callable[[Sequence[str], Request], Loaded]
    valued: frozenset[str] = frozenset()  # flags of its own, which change neither the packages nor the messages
    switches: frozenset[str] = frozenset()
    unmodelled: frozenset[str] = frozenset()
    flags_anywhere: bool = False  # also behind the packages
    links: bool = True  # commands are linked
    # What the go command says before it compiles, if that is the end; else what it says on stdout, before and after.
    stops: Callable[[Options, Loaded, str], str] = lambda _options, _loaded, _cwd: ""
    begins: Callable[[Loaded], tuple[str, str]] = lambda _loaded: ("", "")  # on stderr, on stdout
    ends: Callable[[Options, Loaded, frozenset[UnitId]], str] = lambda _options, _loaded, _failed: ""


def _load(args: Sequence[str], request: Request) -> Loaded:
    from goesc.source.packages import load_units

    return load_units(args, request)


BUILD = Command("build", USAGE, _load)


@final
class Options:
    __slots__ = (
        "args", "dask", "directory", "gcflags", "jobs", "links", "mod", "output", "own", "profiles", "tags",
    )  # fmt: skip

    def __init__(self) -> None:
        self.gcflags: list[PackageFlags] = []
        self.tags: list[str] = []
        self.mod = ""
        self.directory = ""
        self.args: list[str] = []
        self.jobs = 0  # 0: as many as serve
        self.dask = ""
        self.links = True  # commands are linked, not put into archives
        self.output = ""
        self.own: set[str] = set()  # switches of the command itself
        self.profiles = True  # -pgo=auto: default.pgo beside a command counts


def parse(argv: list[str], environ: Mapping[str, str], command: Command = BUILD) -> Options:
    """The command line with GOFLAGS in front. Raises UsageError."""
    out = Options()
    inherited = _inherited(environ.get("GOFLAGS", ""), command)
    rest = [*inherited, *argv]
    at = 0
    complete = False  # the list of packages
    while at < len(rest):
        word = rest[at]
        if not word.startswith("-") or word == "-":
            if not command.flags_anywhere or complete:
                break
            out.args.append(word)
            at += 1
            continue
        at += 1
        if word == "--":
            break
        complete = bool(out.args)
        name, has_value, value = word.removeprefix("--" if word.startswith("--") else "-").partition("=")
        if not has_value and (name in _VALUED or name in command.valued):
            if at >= len(rest):
                from goesc.cli.options import needs_value

                raise UsageError(needs_value(name))
            value = rest[at]
            at += 1
        _take(out, name, value, command)
    if not command.flags_anywhere:  # else the rest is for the test binary
        out.args = rest[at:]
    return out


def _inherited(goflags: str, command: Command) -> list[str]:
    """The flags of GOFLAGS that are the command's (cmd/go/internal/base/goflags.go). Raises UsageError."""
    try:
        words = split_quoted(goflags)
    except UsageError as err:
        raise UsageError(f"{_IN_GOFLAGS}: {err}") from None
    taken = []
    for word in words:
        name = word.removeprefix("--" if word.startswith("--") else "-").partition("=")[0]
        if not word.startswith("-") or not name or name.startswith("-"):
            raise UsageError(f'{_IN_GOFLAGS}: non-flag "{word}"')
        if name in _VALUED or name in _UNMODELLED_SWITCHES or name in command.valued or name in command.unmodelled:
            # Programs that run tools are the environment's affair: goesc runs none.
            if name not in ("j", "jobs", "dask", "C", "o", "toolexec") and not word.endswith("=false"):
                taken.append(word)
        elif name not in _IGNORED_SWITCHES and name not in _OF_OTHERS.split():
            raise UsageError(f"{_IN_GOFLAGS}: unknown flag -{name}")
    return taken


def _take(out: Options, name: str, value: str, command: Command) -> None:
    if name == "gcflags":
        out.gcflags.append(_gcflags(value, command))
    elif name == "tags":
        out.tags = tags_of(value)
    elif name == "mod":
        if value not in ("readonly", "vendor", "mod"):
            raise UsageError(f"-mod={value}{_BAD_MOD}")
        out.mod = value
    elif name == "buildmode":
        out.links = value in ("default", "exe", "pie")
    elif name in _TEXTS:
        setattr(out, _TEXTS[name], value)
    elif name == "pgo" and value in ("auto", "off"):
        out.profiles = value == "auto"
    elif name in ("j", "jobs", "p"):
        out.jobs = _jobs(name, value)
    elif name in command.switches:
        out.own.add(name)
    elif name in command.unmodelled or not (
        name in _IGNORED_SWITCHES or name in _IGNORED_VALUED or name in command.valued
    ):
        raise UsageError(_refused(name, command))


def _refused(name: str, command: Command) -> str:
    if name in command.unmodelled:
        return f"{command.name} flag -{name} is not modelled"
    if name in _VALUED or name in _UNMODELLED_SWITCHES:
        return f"build flag -{name} is not modelled"
    if name in _OF_THE_COMPILER:
        return f"-{name} is a flag of the compiler: -gcflags=-{name}"
    from goesc.cli.options import unknown_flag
    from goesc.cli.suggest import flags_of

    return unknown_flag(f"-{name}", command.name, [flag.lstrip("-") for flag in flags_of(command.usage)])


def _gcflags(value: str, command: Command) -> PackageFlags:
    try:
        return per_package(value)
    except UsageError as err:
        hint = f"run 'goesc help {command.name}'"
        raise UsageError(f'invalid value "{value}" for flag -gcflags: {err}; {hint}') from None


def _jobs(name: str, value: str) -> int:
    from goesc.cli.options import dashed, number

    return number(dashed(name), value, 1)


def main(argv: list[str], host: Host) -> int:
    return run(argv, host, BUILD)


def run(argv: list[str], host: Host, command: Command) -> int:
    try:
        options = parse(argv, host.environ, command)
        for given in options.gcflags:
            _, files, _ = _flags_of(given)
            if files:
                raise UsageError(f"-gcflags names a file: {files[0]}")
    except UsageError as err:
        text = str(err)
        if text.endswith(_BAD_MOD) or text.startswith(_IN_GOFLAGS):
            print(text, file=host.stderr)
            return 1
        return host.fail(text)
    cwd = host.folder
    if options.directory:
        cwd = os.path.normpath(os.path.join(cwd, options.directory))
        if not os.path.isdir(cwd):
            print(f"go: chdir {options.directory}: no such file or directory", file=host.stderr)
            return 1
    return _build(options, cwd, host, command)


def _flags_of(given: PackageFlags, release: Release = NEWEST) -> tuple[GcFlags, list[str], str]:
    """As parse_flags; what the compiler finds wrong is the third, and said when its turn comes. Raises UsageError."""
    try:
        return *parse_flags(given.flags, release=release), ""
    except FlagFault as fault:
        return GcFlags(), [], str(fault)


@final
class _Said:
    """What goes to stderr, and what the next run of the command may want to know of packages."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self.pieces: list[bytes] = []
        self.size = 0
        self.notes: dict[UnitId, list[str]] = {}

    def say(self, text: str) -> None:
        self._take(text, text.encode("utf-8", "surrogateescape"))

    def package(self, block: Block, cwd: str, replay: Replay) -> None:
        from goesc.report.text import header
        from goesc.source.paths import shorten

        start = self.size
        if block.section is not None:
            piece = bytes(block.section)
            self._take(piece.decode("utf-8", "surrogateescape"), piece)
        elif block.text:
            self.say(header(block.unit.id) + shorten(block.text, block.unit.dir, cwd))
        if replay.ledger.holds(block.unit.id):
            self.notes[block.unit.id] = replay.notes_of(block, start, self.size)

    def _take(self, text: str, piece: bytes) -> None:
        self.pieces.append(piece)
        self.size += len(piece)
        with held():
            self._out.write(text)


@final
class _Choice:
    """Which flags a package is compiled with: those of the last -gcflags that reaches it."""

    __slots__ = ("given",)

    def __init__(self, given: list[PackageFlags], cwd: str) -> None:
        from goesc.source.patterns import match_package

        # No matcher: the packages that the command line names.
        self.given = [
            (g.pattern or "", match_package(g.pattern, cwd) if g.pattern is not None else None, *_flags_of(g)[::2])
            for g in given
        ]

    @property
    def wanted(self) -> Wanted | None:
        """Library packages that are only imported are compiled for their messages if a pattern reaches them."""
        reaching = [match for _, match, _, _ in self.given if match is not None]
        return (lambda path, folder, std: any(m(path, folder, std) for m in reaching)) if reaching else None

    def of(self, unit: Unit) -> GcFlags:
        return self._last(unit)[0]

    def fault(self, unit: Unit) -> str:
        """What the compiler of the package finds wrong with its flags."""
        return self._last(unit)[1]

    def _last(self, unit: Unit) -> tuple[GcFlags, str]:
        chosen = GcFlags(), ""
        for _, match, flags, fault in self.given:
            if unit.named if match is None else match(*unit.matched):
                chosen = flags, fault
        return chosen

    def idle(self, units: list[Unit]) -> str:
        """A pattern that reaches none of the packages, "" if there is none."""
        for pattern, match, _, _ in self.given:
            if match is not None and not any(match(*unit.matched) for unit in units):
                return pattern
        return ""


def _build(options: Options, cwd: str, host: Host, command: Command) -> int:
    from goesc.cli.runs import Asked
    from goesc.drive.keep import Replay
    from goesc.drive.ledger import Ledger
    from goesc.facts.find import configured, request_for
    from goesc.source import disk
    from goesc.source.build import unknown_experiment, unknown_target
    from goesc.source.cachedir import trim_if_due
    from goesc.source.errors import profile_given
    from goesc.source.located import module_cache
    from goesc.source.packages import profile_of

    logging = any(_flags_of(given)[0].json for given in options.gcflags)
    argv, environ = host.given
    asked = Asked(argv, host.folder, environ)
    kept = None if logging or host.is_new else asked.find()
    if kept is not None:
        host.stderr.write(kept.text.decode("utf-8", "surrogateescape"))
        host.stdout.write(kept.out.decode("utf-8", "surrogateescape"))
        return kept.status
    choice = _Choice(options.gcflags, cwd)
    err = host.stderr
    said = _Said(err)
    told: list[str] = []

    def tell(text: str) -> None:
        told.append(text)
        with held():
            host.stdout.write(text)

    with disk.recording() as looks:
        host.environ = configured({**host.environ, "GOFLAGS": ""}, cwd)  # its flags are among the options
        request = request_for(cwd, host.environ, options.tags, options.mod, choice.wanted)
        if request.library is not None:
            looks.trust(os.path.join(request.library.goroot, "src"))
        looks.trust(module_cache(host.environ))
        fault = _lang_fault(options, request)
        if fault:
            return host.fail(fault)
        unknown = unknown_experiment(host.environ, request.ctx.release) or unknown_target(request.ctx)
        if unknown:
            print(unknown, file=err)
            return 2
        last_load = asked.last_load()
        again = last_load.find(looks, request.ctx)
        loaded = again.loaded if again is not None else command.load(options.args, request)
        stopped = command.stops(options, loaded, cwd)
        if loaded.errors or stopped:
            print("\n".join([*loaded.warnings, *(loaded.errors or [stopped])]), file=err)
            return 1
        idle = "" if loaded.unread or loaded.refused else choice.idle(loaded.units)
        if idle:
            return host.fail(f"-gcflags: the pattern {idle} matches no package of this build")
        flags = {unit.id: choice.of(unit) for unit in loaded.units}
        misled = {unit: fault for unit in loaded.units if (fault := choice.fault(unit))}
        asked_about = (unit for unit in loaded.units if flags[unit.id].inlining and flags[unit.id].m > 0)
        profile = next(filter(None, map(profile_of, asked_about)), "") if options.profiles else ""
        if profile:
            return host.fail(f"{profile_given(profile)}; use -pgo=off, or -l")
        _read_assembly(loaded.units, flags, request)
        last = asked.printed(again.note[-1]) if again is not None else None
        replay = Replay(Ledger(request, [*loaded.imported, *loaded.units], flags, again), last)
    try:
        status = _compile(loaded, flags, misled, host, options, cwd, replay, command, said, tell)
    except UsageError as why:
        return host.fail(str(why))
    if status != 2 and not logging and not misled:
        found_by = asked.keep(looks, said.pieces, "".join(told), status)
        last_load.keep(loaded, looks, replay.ledger.notes(found_by), said.notes)
    trim_if_due(host.environ)
    return status


def _lang_fault(options: Options, request: Request) -> str:
    """What is wrong with -lang for the release that answers; "" if nothing is."""
    try:
        for given in options.gcflags:
            _flags_of(given, request.ctx.release)
    except UsageError as why:
        return str(why)
    return ""


def _compile(
    loaded: Loaded, flags: dict[UnitId, GcFlags], misled: dict[Unit, str], host: Host, options: Options, cwd: str,
    replay: Replay, command: Command, said: _Said, tell: Callable[[str], None],
) -> int:  # fmt: skip
    """Says what the go command says, then the compiler, package by package, then the linker. `misled` are the packages
    whose compiler finds fault with its flags. Raises UsageError."""
    from goesc.report.text import header
    from goesc.source.errors import refusal

    first, unable = command.begins(loaded)
    for line in loaded.warnings:
        said.say(line + "\n")
    said.say(first)
    tell(unable)
    status = int(bool(unable))
    for line in filter(None, (loaded.needs_tree, loaded.why_refused and refusal(loaded.why_refused, modelled=False))):
        status = host.fail(line)
    failed: set[UnitId] = set()
    refused: list[str] = []
    bar, logs = Bar(host.stderr), None
    if any(f.json for f in flags.values()):
        from goesc.cli.optlog import Logs

        logs = Logs(flags, host)
    with closing(_blocks(loaded, flags, misled, host, options, replay, bar)) as blocks:
        for block in blocks:
            bar.clear()
            if logs is not None:
                logs.take(block)
            if block.unmodelled:
                status = host.fail(block.unmodelled)
            else:
                said.package(block, cwd, replay)
            if block.failed:
                status = max(status, 1)
                failed.add(block.unit.id)
            if block.without_main and block.unit.named and options.links and command.links:
                refused.append(header(block.unit.id) + _WITHOUT_MAIN)
    if logs is not None and logs.problem and not status:
        raise UsageError(logs.problem)
    faults = _of_flags(misled, failed | loaded.broken, host.environ) if misled else []
    for line in [*faults, *refused, *(why + "\n" for why in loaded.failures)]:
        said.say(line)
        status = max(status, 1)
    tell(command.ends(options, loaded, frozenset(failed)))
    return status


def _of_flags(misled: dict[Unit, str], dead: AbstractSet[UnitId], environ: Mapping[str, str]) -> list[str]:
    """What compilers say of their flags, but for those of packages that import one which has failed."""
    from goesc.drive.pool import cores
    from goesc.release.flags import usage
    from goesc.report.text import header
    from goesc.source.build import release_of

    found: list[str] = []
    for unit, fault in misled.items():
        if dead.isdisjoint(unit.imports.values()):
            found.append(header(unit.id) + usage(release_of(environ), fault, cores()))
        dead |= {unit.id}
    return found


def _read_assembly(units: list[Unit], flags: dict[UnitId, GcFlags], request: Request) -> None:
    """Explanations tell of the functions through which assembly and Go call each other."""
    for unit in units:
        if unit.assembly and flags[unit.id].m > 1:
            from goesc.source.assembly import symbols_of

            goroot = request.library.goroot if request.library is not None else ""
            unit.abis = symbols_of(unit.dir, unit.assembly, unit.path_flag, request.ctx, goroot)


def _blocks(
    loaded: Loaded, flags: dict[UnitId, GcFlags], misled: Mapping[Unit, str], host: Host, options: Options,
    replay: Replay, bar: Bar,
) -> Generator[Block, None, None]:  # fmt: skip
    """What the compiler prints, package by package: as kept from an earlier run, else worked out."""
    from goesc.cli.compiling import blocks_anywhere, tell_of
    from goesc.drive.plan import Plan
    from goesc.edit.told import told_by

    tags = tuple(options.tags)
    units = [unit for unit in loaded.units if unit not in misled]
    plan = Plan(
        units,
        flags,
        tell_of(flags, host.environ, tags),
        host.environ,
        tags,
        loaded.broken.union(unit.id for unit in misled),
        imported=loaded.imported,
        telling=told_by,
    )
    known = replay.all(units)
    working = blocks_anywhere(plan, host, replay, known, jobs=options.jobs, dask=options.dask, progress=bar.show)
    try:
        with closing(working):
            yield from working
    finally:
        bar.clear()
