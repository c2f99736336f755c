"""`goesc diff A B`: which heap allocations came and went between two revisions, folders or reports."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING

from goesc.cli.builds import answered, wanted
from goesc.cli.check import configured, outputs_of, root_of, write_file, write_outputs
from goesc.cli.main import Host
from goesc.cli.options import Options, folder_of, jobs_of, parse, style_of
from goesc.source.build import RELEASE, release_of
from goesc.source.gcflags import BUILD_WORDS, BUILDS, UsageError

if TYPE_CHECKING:
    from goesc.explain.text import Style
    from goesc.gate.compare import Difference, Snapshot
    from goesc.gate.model import Finding, LeakKey, Result, Site
    from goesc.release import Release
    from goesc.release.changes import Step

    _Side = str | dict[bool, Snapshot]  # a folder, or what a report tells of each build

USAGE = """\
usage: goesc diff [flags] A [B] [-- packages]
       goesc diff --go 1.N --go 1.M [flags] [packages]

A and B are revisions of git, folders, or reports: files of `goesc check --format json`, or baselines. Without B:
the current folder. Revisions are copied into a temporary folder; nothing of them is run. With two releases of Go it is
what comes and goes between them, in the same packages, with -gcflags=-l unless --inline is given, and why. On a
terminal, or in colour, there is the line of source to what came, and the command that explains it.

  --format NAME[:FILE]     text, markdown, json, jsonl, sarif, github or junit; again for several
  --json                   short for --format json
  -o, --output FILE        where the format without a FILE goes; default stdout
  --color WHEN             always, never or auto (default; NO_COLOR and FORCE_COLOR are heeded)
  --allocs                 of the run time's functions the calls that may take memory, in place of what escapes
  -l, --inline             of the build with -gcflags=-l, or of go build's, with calls inlined; by default the
                           latter, if reports and baselines tell of it
  --tests                  test files too, and what is in packages p_test, as go test compiles them
  --tags a,b, --mod MODE   as for go build
  --go 1.N                 the release of Go that answers; by default the one that the go command would be here
  --lang                   between two releases: as if the go line of go.mod were raised with them
  -j, --jobs N             processes
  --root DIR               what paths in reports are relative to (default: the repository)
  --config FILE            instead of goesc.toml beside go.mod
  -C DIR                   run in this folder
  --exit-zero              exit with 0 whatever is found

Exit status: 0 if nothing came, 1 if B has a heap allocation or a leaking parameter that A has not, 2 usage or error."""

_VALUED = ("format", "o", "root", "config", "tags", "mod", "color", "C", "jobs", "go")
_SWITCHES = ("exit-zero", "allocs", "lang", "tests", "json", *BUILDS)


def main(argv: list[str], host: Host) -> int:
    from goesc.gate.model import GateError

    try:
        before, packages = (argv[: argv.index("--")], argv[argv.index("--") + 1 :]) if "--" in argv else (argv, [])
        options = parse(before, command="diff", valued=_VALUED, switches=_SWITCHES)
        releases = options.values.get("go", [])
        if len(releases) > 2 or not (len(releases) == 2 or 1 <= len(options.args) <= 2):
            raise UsageError("diff compares two things; run 'goesc help diff'")
        if "lang" in options.switches and len(releases) < 2:
            raise UsageError("--lang is about two releases: --go 1.N --go 1.M")
        return _diff(options, packages, host)
    except (UsageError, GateError) as err:
        return host.fail(str(err))


def _diff(options: Options, packages: list[str], host: Host) -> int:
    from dataclasses import replace
    from functools import partial

    from goesc.gate.compare import compare, document, markdown, text, to_result
    from goesc.gate.upgrade import packages_of, reasons
    from goesc.report.findings import under
    from goesc.source.visible import dumps

    cwd = os.path.normpath(folder_of(options, host))
    style = style_of(options, host, cwd)
    environs = _environs(options, cwd, host)  # for both sides, wherever they lie
    config = configured(options, cwd)
    outputs = outputs_of(options, "text", ("markdown",))
    upgrade = len(set(options.values.get("go", []))) == 2
    names = [release_of(environ).id for environ in environs] if upgrade else [*options.args, "."][:2]
    packages = [*options.args, *packages] if upgrade else packages
    langs = _langs(environs) if "lang" in options.switches else ["", ""]
    with ExitStack() as stack:
        allocs = config.allocs or "allocs" in options.switches
        sides = [(name, cwd if upgrade else _side(name, cwd, allocs, stack)) for name in names]

        def both(inline: bool) -> list[Snapshot]:
            return [
                _analysed(name, side, packages, inline, allocs, options, host, environ, lang)
                if isinstance(side, str)
                else side[inline]
                for (name, side), environ, lang in zip(sides, environs, langs, strict=True)
            ]

        asked = wanted(options.switches)
        build = bool(asked) if upgrade else _build(asked, sides)
        (before, after), _ = answered(build, host, both)
        difference = compare(before, after)
        if upgrade:
            between = _steps(environs, "lang" in options.switches)
            differing = packages if any(arg.endswith(".go") for arg in packages) else packages_of(difference)

            def look(step: Step) -> Snapshot:
                environ = {**environs[0], RELEASE: step.release.id}
                return _analysed("", cwd, differing, after.inline, allocs, options, host, environ, step.lang)

            difference.why.update(
                reasons(difference, between, look, back=between[0].release is release_of(environs[0]))
            )
        result = to_result(difference, before, after)
        root = root_of(options, config, cwd)
        for fault in result.faults:
            host.warn(fault)
        others = []
        came = _with_lines(difference, result, sides[1][1])
        # A revision is gone when somebody reads of it.
        stays = upgrade or os.path.isdir(os.path.join(cwd, names[1]))
        flags = f" --go {names[1]}" if upgrade else ""

        def below(what: Site | LeakKey, shown_as: Style) -> Iterable[str]:
            finding = came.get(id(what)) if shown_as.color or host.stdout.isatty() else None
            return under(finding, shown_as, flags, explain=stays) if finding is not None else ()

        for name, file in outputs:
            if name == "text":
                plain = replace(style, color=False) if file else style
                shown = text(difference, before, after, plain, partial(below, shown_as=plain))
            elif name in ("markdown", "json"):
                told = difference, before, after
                shown = markdown(*told) if name == "markdown" else dumps(document(*told), 1) + "\n"
            else:
                others.append((name, file))
                continue
            if file:
                write_file(file, shown, cwd)
            else:
                host.stdout.write(shown)
        write_outputs(result, others, root, style, host)
    if result.faults:
        return 2
    return 1 if result.failed and "exit-zero" not in options.switches else 0


def _with_lines(difference: Difference, result: Result, side: _Side) -> dict[int, Finding]:
    """The findings on what came, by its identity, with their lines of source, if a tree is there to have them."""
    from dataclasses import replace

    from goesc.gate.model import Place
    from goesc.source import disk

    if not isinstance(side, str):
        return {}
    lines: dict[str, list[bytes]] = {}
    out: dict[int, Finding] = {}
    things = [*difference.added, *(key for key, _ in difference.new_leaks)]
    for thing, finding in zip(things, result.findings, strict=True):
        place = finding.place
        path = os.path.join(side, place.path)
        if path not in lines:
            try:
                lines[path] = disk.read(path).splitlines()
            except OSError:  # a //line directive names it
                lines[path] = []
        if 0 < place.line <= len(lines[path]):
            found = lines[path][place.line - 1].decode("utf-8", "surrogateescape")
            out[id(thing)] = replace(finding, snippet=found, place=Place(path, place.line, place.column))
    return out


def _environs(options: Options, cwd: str, host: Host) -> list[Mapping[str, str]]:
    """The environments of both sides: of the same release, unless two are named. Raises Unsupported."""
    from goesc.facts import find

    found: list[Mapping[str, str]] = []
    for name in options.values.get("go", [""]):
        environ = find.configured({**host.environ, RELEASE: name} if name else host.environ, cwd)
        found.append({**environ, RELEASE: release_of(environ).id})
    return [found[0], found[-1]]


def _langs(environs: Sequence[Mapping[str, str]]) -> list[str]:
    """The newer side is compiled in its own language, the other as go.mod says."""
    _, newer = _in_order(environs)
    return [release.name if release == newer else "" for release in map(release_of, environs)]


def _steps(environs: Sequence[Mapping[str, str]], lang: bool) -> list[Step]:
    from goesc.release.changes import steps

    return steps(*_in_order(environs), lang)


def _in_order(environs: Sequence[Mapping[str, str]]) -> tuple[Release, Release]:
    """The older of two releases, or the one with more changes taken back, and the newer."""
    older, newer = sorted(map(release_of, environs), key=lambda release: (release.minor, -len(release.unlike)))
    return older, newer


def _side(name: str, cwd: str, allocs: bool, stack: ExitStack) -> _Side:
    """What a name stands for. Raises GateError."""
    from goesc.cli.revision import checked_out
    from goesc.gate.compare import from_text
    from goesc.gate.files import REPORT_MAX, read_text

    path = os.path.normpath(os.path.join(cwd, name))
    if os.path.isdir(path):
        return path
    if os.path.isfile(path):
        return from_text(read_text(path, REPORT_MAX), name, allocs)
    return stack.enter_context(checked_out(name, cwd))[0]


def _build(asked: bool | None, sides: Sequence[tuple[str, _Side]]) -> bool | None:
    """Which build is compared: what was asked for, else what reports and baselines tell of, else None. Raises GateError
    if one of them tells of another."""
    from goesc.gate.model import GateError

    told = [(name, side) for name, side in sides if not isinstance(side, str)]
    possible = [
        inline for inline in (False, True) if asked in (None, inline) and all(inline in side for _, side in told)
    ]
    if not possible:
        words = [f"{name} is {' and '.join(BUILD_WORDS[inline] for inline in sorted(side))}" for name, side in told]
        raise GateError(", ".join(words) + ("" if asked is None else f", and not {BUILD_WORDS[asked]}"))
    return possible[0] if len(possible) == 1 else None


def _analysed(
    name: str, folder: str, packages: list[str], inline: bool, allocs: bool, options: Options, host: Host,
    environ: Mapping[str, str], lang: str,
) -> Snapshot:  # fmt: skip
    """A tree. Places are relative to its folder. Raises GateError."""
    from dataclasses import replace

    from goesc.api.load import LoadOptions
    from goesc.gate.check import run
    from goesc.gate.collect import World
    from goesc.gate.compare import snapshot
    from goesc.gate.model import Place
    from goesc.report.findings import relative

    config = configured(options, folder)
    config.annotations = ["goesc"]  # allow is part of what counts
    config.severity = {}
    config.allocs = allocs
    jobs = jobs_of(options)
    patterns = packages or (config.packages if config.folder == folder else ["./..."])
    with host.showing() as progress:
        load = LoadOptions(
            cwd=folder, environ=environ, tags=config.tags, mod=options.last("mod"), jobs=jobs, progress=progress,
            inline=inline, tests=config.tests or "tests" in options.switches, lang=lang,
        )  # fmt: skip
        out = snapshot(name, run(World(load), config, patterns))
    out.faults = [f"{name}: {fault.replace(folder + os.sep, '')}" for fault in out.faults]

    def moved(place: Place) -> Place:
        return replace(place, path=relative(place.path, folder))

    out.sites = [replace(site, place=moved(site.place)) for site in out.sites]
    if out.leaks is not None:
        out.leaks = {key: moved(place) for key, place in out.leaks.items()}
    return out
