"""`goesc diff A B`: which heap allocations came and went between two revisions, folders or reports."""

from __future__ import annotations

import os
from contextlib import ExitStack
from typing import TYPE_CHECKING

from goesc.cli.check import configured, folder_of, outputs_of, root_of, write_file, write_outputs
from goesc.cli.main import Host
from goesc.cli.options import BUILDS, Options, inlines, jobs_of, parse
from goesc.source.gcflags import UsageError

if TYPE_CHECKING:
    from goesc.gate.compare import Snapshot

USAGE = """\
usage: goesc diff [flags] A [B] [-- packages]

A and B are revisions of git, folders, or reports: files of `goesc check --format json`, or baselines. Without B:
the current folder. Revisions are copied into a temporary folder; nothing of them is run.

  --format NAME[:FILE]     text, json, jsonl, sarif, github or junit; again for several
  -o FILE                  where the format without a FILE goes; default stdout
  --inline                 of the build with calls inlined, as go build makes it; or -l, the default: without
  --tags a,b, --mod MODE   as for go build
  -j, --jobs N             processes
  --root DIR               what paths in reports are relative to (default: the repository)
  --config FILE            instead of goesc.toml beside go.mod
  -C DIR                   run in this folder
  --exit-zero              exit with 0 whatever is found

Exit status: 0 if nothing came, 1 if B has a heap allocation or a leaking parameter that A has not, 2 usage or error."""

_VALUED = ("format", "o", "output", "root", "config", "tags", "mod", "C", "jobs", "j")


def main(argv: list[str], host: Host) -> int:
    from goesc.gate.model import GateError

    try:
        before, packages = (argv[: argv.index("--")], argv[argv.index("--") + 1 :]) if "--" in argv else (argv, [])
        options = parse(before, valued=_VALUED, switches=("exit-zero", *BUILDS))
        if not 1 <= len(options.args) <= 2:
            raise UsageError("diff compares two things; run 'goesc help diff'")
        return _diff(options, packages, host)
    except (UsageError, GateError) as err:
        return host.fail(str(err))


def _diff(options: Options, packages: list[str], host: Host) -> int:
    from goesc.gate.compare import compare, document, text, to_result
    from goesc.source.visible import dumps

    cwd = folder_of(options, host)
    config = configured(options, cwd)
    outputs = outputs_of(options, "text")
    names = [*options.args, "."][:2]
    with ExitStack() as stack:
        before, after = (_side(name, packages, options, cwd, host, stack) for name in names)
        difference = compare(before, after)
        result = to_result(difference, before, after)
        root = root_of(options, config, cwd)
        for fault in result.faults:
            host.warn(fault)
        others = []
        for name, file in outputs:
            if name not in ("text", "json"):
                others.append((name, file))
                continue
            shown = (
                text(difference, before, after)
                if name == "text"
                else dumps(document(difference, before, after), 1) + "\n"
            )
            if file:
                write_file(file, shown, cwd)
            else:
                host.stdout.write(shown)
        write_outputs(result, others, root, cwd, host)
    if result.faults:
        return 2
    return 1 if result.failed and "exit-zero" not in options.switches else 0


def _side(name: str, packages: list[str], options: Options, cwd: str, host: Host, stack: ExitStack) -> Snapshot:
    """One side, whatever it is. Places are relative to the side's own folder. Raises GateError."""
    from goesc.cli.revision import checked_out
    from goesc.gate.compare import from_text
    from goesc.gate.files import REPORT_MAX, read_text

    path = os.path.normpath(os.path.join(cwd, name))
    if os.path.isdir(path):
        return _analysed(name, path, path, packages, options, host)
    if os.path.isfile(path):
        return from_text(read_text(path, REPORT_MAX), name, inlines(options))
    folder, _top = stack.enter_context(checked_out(name, cwd))
    return _analysed(name, folder, folder, packages, options, host)


def _analysed(name: str, folder: str, base: str, packages: list[str], options: Options, host: Host) -> Snapshot:
    from dataclasses import replace

    from goesc.api.load import LoadOptions
    from goesc.gate.check import run
    from goesc.gate.collect import World
    from goesc.gate.compare import snapshot
    from goesc.gate.model import Place
    from goesc.report.findings import relative

    host.tell_release(folder)
    config = configured(options, folder)
    config.annotations = ["goesc"]  # allow is part of what counts
    config.severity = {}
    jobs = jobs_of(options)
    patterns = packages or (config.packages if config.folder == folder else ["./..."])
    with host.showing() as progress:
        load = LoadOptions(
            cwd=folder, environ=host.environ, tags=config.tags, mod=options.last("mod"), jobs=jobs, progress=progress,
            inline=inlines(options),
        )  # fmt: skip
        out = snapshot(name, run(World(load), config, patterns))
    out.faults = [f"{name}: {fault.replace(base + os.sep, '')}" for fault in out.faults]

    def moved(place: Place) -> Place:
        return replace(place, path=relative(place.path, base))

    out.sites = [replace(site, place=moved(site.place)) for site in out.sites]
    if out.leaks is not None:
        out.leaks = {key: moved(place) for key, place in out.leaks.items()}
    return out
