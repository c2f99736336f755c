"""`goesc check`: the gate. Annotations must hold, and no heap allocation may be new."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING

from goesc.cli.main import Host
from goesc.cli.options import Options, jobs_of, parse, shown
from goesc.source.gcflags import UsageError

if TYPE_CHECKING:
    from goesc.gate.config import Config
    from goesc.gate.model import Result

USAGE = """\
usage: goesc check [flags] [packages | files.go]

Checks //goesc:stack and //goesc:noescape, //gcassert:noescape and gVisor's +checkescape, and compares the heap
allocations with the baseline file. Without packages: those of goesc.toml, ./... by default.

  --update-baseline        write the baseline: accept the heap allocations there are
  --baseline FILE          the baseline (default goesc-baseline.json beside go.mod, if it is there)
  --no-baseline            annotations only
  --all                    every heap allocation is new: as with an empty baseline
  --format NAME[:FILE]     text, json, jsonl, sarif, github or junit; again for several
  -o FILE                  where the format without a FILE goes; default stdout
  --severity RULE=LEVEL    error, warning, note or off for one rule; again for several
  --root DIR               what paths in reports are relative to (default: the repository)
  --config FILE            instead of goesc.toml beside go.mod
  --tags a,b, --mod MODE   as for go build
  -j, --jobs N             processes
  -C DIR                   run in this folder
  --exit-zero              exit with 0 whatever is found
  --list-rules             the rules and their levels

Exit status: 0 nothing found, 1 findings of level error, 2 usage, or a package that cannot be analysed."""

_VALUED = ("baseline", "format", "o", "output", "severity", "root", "config", "tags", "mod", "C", "jobs", "j")
_SWITCHES = ("update-baseline", "no-baseline", "all", "exit-zero", "list-rules")


def main(argv: list[str], host: Host) -> int:
    from goesc.gate.model import GateError

    try:
        options = parse(argv, valued=_VALUED, switches=_SWITCHES)
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


def folder_of(options: Options, host: Host) -> str:
    cwd = os.path.normpath(os.path.join(host.cwd, options.last("C", ".")))
    if not os.path.isdir(cwd):
        raise UsageError(f"-C {options.last('C')}: no such folder")
    return cwd


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
        config.tags = [tag for tag in tags.replace(" ", ",").split(",") if tag]
    return config


def outputs_of(options: Options, default: str) -> list[tuple[str, str]]:
    """(format, file) pairs; "" is stdout. Raises UsageError."""
    from goesc.gate.config import FORMATS, suggestion

    out: list[tuple[str, str]] = []
    for item in options.values.get("format", [default]):
        name, _, file = item.partition(":")
        if name not in FORMATS:
            raise UsageError(f'--format: unknown "{name}"{suggestion(name, FORMATS)}')
        out.append((name, file))
    file = options.last("o") or options.last("output")
    if file and file != "-":
        free = [i for i, (_, name) in enumerate(out) if not name]
        if not free:
            raise UsageError("-o: every --format names its file already")
        out[free[0]] = (out[free[0]][0], file)
    if sum(not name for _, name in out) > 1:
        raise UsageError("--format: only one format can go to stdout; write --format NAME:FILE")
    return out


def write_outputs(result: Result, outputs: list[tuple[str, str]], root: str, cwd: str, host: Host) -> None:
    """Raises UsageError if a file cannot be written."""
    from goesc.report.formats import FORMATS

    for name, file in outputs:
        if not file:
            FORMATS[name](result, root, cwd, host.stdout)
            continue
        text = io.StringIO()
        FORMATS[name](result, root, cwd, text)
        write_file(file, text.getvalue(), cwd)


def write_file(path: str, text: str, cwd: str) -> None:
    """Raises UsageError."""
    from goesc.source.output import write_output

    try:
        write_output(path, text, cwd)
    except OSError as err:
        raise UsageError(f"{os.path.join(cwd, path)}: {err.strerror}") from None


def root_of(options: Options, config: Config, cwd: str) -> str:
    """What reports name files relative to: the repository, else the module, else the current folder."""
    given = options.last("root")
    if given:
        return os.path.normpath(os.path.join(cwd, given))
    folder = cwd
    while True:
        if os.path.exists(os.path.join(folder, ".git")):
            return folder
        parent = os.path.dirname(folder)
        if parent == folder:
            return config.folder or cwd
        folder = parent


def _check(options: Options, host: Host) -> int:
    from goesc.api.load import LoadOptions
    from goesc.gate import baseline
    from goesc.gate.check import run
    from goesc.gate.collect import World
    from goesc.gate.files import BASELINE_MAX, read_text
    from goesc.gate.model import GateError

    cwd = folder_of(options, host)
    config = configured(options, cwd)
    outputs = outputs_of(options, config.format)
    host.tell_release(cwd)
    path, wanted = _baseline_path(options, config, cwd)
    accepted = None
    update = "update-baseline" in options.switches
    if "all" in options.switches:
        accepted = {}
    elif path and os.path.lexists(path):
        accepted = dict(baseline.read(read_text(path, BASELINE_MAX), os.path.basename(path)))
        config.baseline = path
    elif wanted and not update:
        raise GateError(f"{path}: No such file or directory; `goesc check --update-baseline` writes it")
    patterns = options.args or config.packages
    where = cwd if options.args else config.folder or cwd
    jobs = jobs_of(options)
    with host.showing() as progress:
        load = LoadOptions(
            cwd=where, environ=host.environ, tags=config.tags, mod=options.last("mod"), jobs=jobs, progress=progress
        )
        result = run(World(load), config, patterns, None if update else accepted, whole=not options.args)
    for fault in result.faults:
        host.warn(fault)
    if update:
        if not path:
            raise UsageError("--update-baseline: the configuration says that there is no baseline")
        if result.faults:
            raise GateError("the baseline stays as it was: not every package could be analysed")
        looked_at = set(result.packages)
        keep = {k: n for k, n in (accepted or {}).items() if k[0] not in looked_at} if options.args else {}
        write_file(path, baseline.write(result.sites, keep), cwd)
        count = len(result.sites)
        host.warn(f"{os.path.relpath(path, cwd)}: {count} heap allocation{'' if count == 1 else 's'} accepted")
    write_outputs(result, outputs, root_of(options, config, cwd), cwd, host)
    if result.faults:
        return 2
    return 1 if result.failed and "exit-zero" not in options.switches else 0


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
