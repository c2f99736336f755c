"""`goesc check`: the gate. Annotations must hold, and no heap allocation may be new."""

from __future__ import annotations

import io
import os
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from goesc.cli.builds import answered
from goesc.cli.main import Host
from goesc.cli.options import Options, folder_of, jobs_of, no_form, parse, shown, style_of
from goesc.source.gcflags import BUILD_WORDS, BUILDS, UsageError, tags_of

if TYPE_CHECKING:
    from goesc.explain.text import Style
    from goesc.gate.baseline import Tables
    from goesc.gate.config import Config
    from goesc.gate.model import Bare, Result

USAGE = """\
usage: goesc check [flags] [packages | files.go]

Checks //goesc:stack, //goesc:noescape and //goesc:noalloc, //gcassert:noescape and gVisor's +checkescape, and compares
what escapes to the heap with the baseline file. Without packages: those of goesc.toml, ./... by default.

  --allocs                 of the run time's functions every call that may take memory, in place of what escapes
  --budget FUNCTION=N      at most N calls that take memory in a run of the function, with all that it calls; again for
                           several
  --update-baseline        write the baseline: accept the heap allocations there are
  --baseline FILE          the baseline (default goesc-baseline.json beside go.mod, if it is there)
  --no-baseline            annotations only
  --all                    every heap allocation is new: as with an empty baseline
  --format NAME[:FILE]     text, json, jsonl, sarif, github or junit; again for several
  --json                   short for --format json
  -o, --output FILE        where the format without a FILE goes; default stdout
  --color WHEN             always, never or auto (default; NO_COLOR and FORCE_COLOR are heeded)
  --go 1.N                 the release of Go that answers; by default the one that the go command would be here
  --severity RULE=LEVEL    error, warning, note or off for one rule; again for several
  --root DIR               what paths in reports are relative to (default: the repository)
  --config FILE            instead of goesc.toml beside go.mod
  -l, --inline             of the build with -gcflags=-l, of go build's, with calls inlined, or of both; by default
                           those that the configuration names, or that the baseline is of, else --inline
  --tests                  test files too, and what is in packages p_test, as go test compiles them
  --tags a,b, --mod MODE   as for go build
  -j, --jobs N             processes
  -C DIR                   run in this folder
  --exit-zero              exit with 0 whatever is found
  --list-rules             the rules and their levels

Exit status: 0 nothing found, 1 findings of level error, 2 usage, or a package that cannot be analysed."""

_VALUED = ("baseline", "budget", "format", "o", "severity", "root", "config", "tags", "mod", "color", "C", "jobs")
_SWITCHES = ("update-baseline", "no-baseline", "all", "exit-zero", "list-rules", "tests", "allocs", "json", *BUILDS)


def main(argv: list[str], host: Host) -> int:
    from goesc.gate.model import GateError

    try:
        options = parse(argv, command="check", valued=_VALUED, switches=_SWITCHES)
        if "list-rules" in options.switches:
            return _list_rules(host)
        return _check(options, host)
    except (UsageError, GateError) as err:
        return host.fail(str(err))


def _list_rules(host: Host) -> int:
    from goesc.gate.model import RULES

    for rule in RULES.values():
        host.say(f"{rule.id:22} {rule.level:8} {rule.short}")
    return 0


def configured(options: Options, cwd: str) -> Config:
    """goesc.toml, with what the command line says in its place. Raises GateError."""
    from goesc.gate.config import find_config, read_config, severity_of

    given = options.last("config")
    config = read_config(os.path.join(cwd, given)) if given else find_config(cwd)
    for item in options.values.get("severity", ()):
        rule, _, level = item.partition("=")
        config.severity[rule] = severity_of(rule, level, "--severity")
    if options.last("mod") not in ("", "readonly", "vendor", "mod"):
        raise UsageError(f"--mod: {shown(options.last('mod'))} is none of readonly, vendor and mod")
    for tags in options.values.get("tags", ()):
        config.tags = tags_of(tags)
    return config


def _budgets(options: Options) -> dict[str, int]:
    """--budget FUNCTION=N. Raises UsageError."""
    out: dict[str, int] = {}
    for item in options.values.get("budget", ()):
        function, found, number = item.rpartition("=")
        if not found or not function or not re.fullmatch(r"[0-9]{1,6}", number):
            raise UsageError(f"--budget is FUNCTION=N, a number of calls; not {shown(item)}")
        out[function] = int(number)
    return out


def outputs_of(options: Options, default: str, more: Sequence[str] = ()) -> list[tuple[str, str]]:
    """(format, file) pairs; "" is stdout. Raises UsageError."""
    from goesc.gate.config import FORMATS

    out: list[tuple[str, str]] = []
    given = [*options.values.get("format", ()), *(["json"] if "json" in options.switches else [])]
    for item in given or [default]:
        name, _, file = item.partition(":")
        if name not in (*FORMATS, *more):
            raise UsageError(no_form(name, [*FORMATS, *more]))
        out.append((name, file))
    file = options.last("o")
    if file and file != "-":
        free = [i for i, (_, name) in enumerate(out) if not name]
        if not free:
            raise UsageError("-o: every --format names its file already")
        out[free[0]] = (out[free[0]][0], file)
    if sum(not name for _, name in out) > 1:
        raise UsageError("--format: only one format can go to stdout; write --format NAME:FILE")
    return out


def write_outputs(result: Result, outputs: list[tuple[str, str]], root: str, style: Style, host: Host) -> None:
    """Raises UsageError if a file cannot be written."""
    from dataclasses import replace

    from goesc.report.formats import FORMATS

    for name, file in outputs:
        if not file:
            FORMATS[name](result, root, style, host.stdout)
            continue
        text = io.StringIO()
        FORMATS[name](result, root, replace(style, color=False), text)
        write_file(file, text.getvalue(), style.cwd)


def write_file(path: str, text: str, cwd: str) -> None:
    """Raises UsageError."""
    from goesc.source.output import write_output

    try:
        write_output(path, text, cwd)
    except OSError as err:
        raise UsageError(f"{os.path.join(cwd, path)}: {err.strerror}") from None


def root_of(options: Options, config: Config, cwd: str) -> str:
    """What reports name files relative to: the repository, else the module, else the current folder. Raises
    UsageError."""
    given = options.last("root")
    if given:
        root = os.path.normpath(os.path.join(cwd, given))
        if not os.path.isdir(root):
            raise UsageError(f"--root {given}: no such folder")
        return root
    folder = cwd
    while True:
        if os.path.exists(os.path.join(folder, ".git")):
            return folder
        parent = os.path.dirname(folder)
        if parent == folder:
            return config.folder or cwd
        folder = parent


def _check(options: Options, host: Host) -> int:
    from goesc.gate.builds import both
    from goesc.gate.model import GateError

    cwd = os.path.normpath(folder_of(options, host))
    style = style_of(options, host, cwd)
    config = configured(options, cwd)
    config.allocs = config.allocs or "allocs" in options.switches
    config.budgets = _budgets(options)
    outputs = outputs_of(options, config.format)
    host.configure(cwd)
    path, wanted = _baseline_path(options, config, cwd)
    update = "update-baseline" in options.switches
    tables = _accepted(path, options)
    known = {of[1]: counts for of, counts in tables.items() if of[0] == config.allocs}
    if tables and not known and not update:
        flag = " --allocs" if config.allocs else ""
        add = f"`goesc check{flag} --update-baseline` adds what there is"
        what = "allocating calls" if config.allocs else "heap allocations"
        words = f"nothing is accepted of {what}; {add}"
        raise GateError(f"{os.path.basename(path)}: {words}")
    if known:
        config.baseline = path
    elif wanted and not update and "all" not in options.switches:
        raise GateError(f"{path}: No such file or directory; `goesc check --update-baseline` writes it")
    builds = _builds(options, config)
    if not builds and known.keys() == {False}:
        host.warn(f"goesc: {os.path.basename(path)} is {BUILD_WORDS[False]}, and so is this check: {_MOVE}")
    # What a baseline holds of inlining alone can be compared with nothing else.
    inline = None if not builds and (not known or False in known) else True
    builds = builds or sorted(known) or [True]

    def checked(inline: bool) -> list[Result]:
        return [
            _of_build(build, options, config, cwd, _known_of(build, known, path, options), host)
            for build in (builds if inline else [False])
        ]

    results, _ = answered(inline, host, checked)
    result = results[0] if len(results) == 1 else both(*results)
    for fault in result.faults:
        host.warn(fault)
    if update:
        if not path:
            raise UsageError("--update-baseline: the configuration says that there is no baseline")
        if result.faults:
            raise GateError("the baseline stays as it was: not every package could be analysed")
        _update(path, tables, results, options, cwd, host)
        result.compared = True
    write_outputs(result, outputs, root_of(options, config, cwd), style, host)
    if result.faults:
        return 2
    return 1 if result.failed and "exit-zero" not in options.switches else 0


def _accepted(path: str, options: Options) -> dict[tuple[bool, bool], Counter[Bare]]:
    """What the baseline accepts, by table (gate.baseline.TABLES); {} without one."""
    from goesc.gate import baseline
    from goesc.gate.files import BASELINE_MAX, read_text

    leaves_out = "all" in options.switches and "update-baseline" not in options.switches
    if leaves_out or not path or not os.path.lexists(path):
        return {}
    return baseline.read(read_text(path, BASELINE_MAX), os.path.basename(path))


def _known_of(
    inline: bool, known: Mapping[bool, Mapping[Bare, int]], path: str, options: Options
) -> Mapping[Bare, int] | None:
    """What is accepted of a build; None to leave new allocations alone."""
    from goesc.gate.model import GateError

    if "update-baseline" in options.switches:
        return None
    if "all" in options.switches:
        return {}
    if known and inline not in known:
        raise GateError(f"{path}: nothing {BUILD_WORDS[inline]}; {_UPDATE[inline]} adds what is accepted so")
    return known.get(inline)


def _of_build(
    inline: bool, options: Options, config: Config, cwd: str, accepted: Mapping[Bare, int] | None, host: Host
) -> Result:
    from goesc.api.load import LoadOptions
    from goesc.gate.check import run
    from goesc.gate.collect import World

    where = cwd if options.args else config.folder or cwd
    jobs = jobs_of(options)
    with host.showing() as progress:
        load = LoadOptions(
            cwd=where, environ=host.environ, tags=config.tags, mod=options.last("mod"), jobs=jobs, progress=progress,
            inline=inline, tests=config.tests or "tests" in options.switches,
        )  # fmt: skip
        return run(World(load), config, options.args or config.packages, accepted, whole=not options.args)


def _update(path: str, known: Tables, results: list[Result], options: Options, cwd: str, host: Host) -> None:
    """Write the baseline: what was found in the builds that were checked; what is known of the other stays."""
    from goesc.gate import baseline
    from goesc.gate.model import amount

    tables = dict(known)
    for made in results:
        looked_at = set(made.packages)
        before: Mapping[Bare, int] = known.get((made.allocs, made.inline), {}) if options.args else {}
        keep = {key: count for key, count in before.items() if key[0] not in looked_at}
        tables[made.allocs, made.inline] = baseline.counts_of(made.sites, keep)
    write_file(path, baseline.write(tables), cwd)
    for made in results:
        what = amount(len(made.sites), made.allocs)
        host.warn(f"{os.path.relpath(path, cwd)}: {what} accepted, {BUILD_WORDS[made.inline]}")


_MOVE = (
    '`goesc check --inline --update-baseline` adds what go build makes; builds = ["l"] in goesc.toml keeps it as it is'
)
_UPDATE = {False: "`goesc check -l --update-baseline`", True: "`goesc check --inline --update-baseline`"}


def _builds(options: Options, config: Config) -> list[bool]:
    """Which builds are to be checked, by whether calls are inlined: as asked for, else as configured, else []."""
    return sorted({build == BUILDS[True] for build in options.switches.intersection(BUILDS) or config.builds})


def _baseline_path(options: Options, config: Config, cwd: str) -> tuple[str, bool]:
    """The file, "" for none, and whether somebody named it (so that it must be there)."""
    from goesc.gate.config import BASELINE
    from goesc.gate.model import GateError
    from goesc.source.inside import contained, module_root

    if "no-baseline" in options.switches:
        return "", False
    given = options.last("baseline")
    if given:
        return os.path.normpath(os.path.join(cwd, given)), True
    folder = config.folder or cwd
    if config.baseline is None:
        path = os.path.join(folder, BASELINE)
        if not contained(path, module_root(folder)):
            raise GateError(f"{BASELINE}: a link that leads out of the module")
        return path, False
    return (os.path.normpath(os.path.join(folder, config.baseline)), True) if config.baseline else ("", False)
