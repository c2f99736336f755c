"""`goesc fuzz`: generated programs through goesc and the real compiler, until they differ."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from goesc.cli.builds import wanted
from goesc.cli.main import Host
from goesc.cli.options import Options, folder_of, number, parse, seconds, shown
from goesc.source.gcflags import BUILDS, UsageError, split_quoted
from goesc.source.output import write_output

if TYPE_CHECKING:
    from goesc.oracle.fuzz import Finding

USAGE = """\
usage: goesc fuzz [--mode run] [--count N | --time SECONDS | --minutes M] [--seed S] [--functions K] [--allocs] [flags]

Writes well-typed Go programs, rich in what moves escape decisions, and compares what goesc and gc print for them.

  --mode run        programs that are run instead: what gc makes of one in several ways must print the same
  --count N         how many programs (default 100); with --mode run how many builds of 25 (default 10)
  --time SECONDS    as many as fit instead; --minutes M is in minutes
  --seed S          which programs; the same seed gives the same ones (default 1)
  --functions K     functions a program (default 8)
  --allocs          programs rich in what takes memory; compare the calls of the run time that do, in both builds,
                    unless -gcflags says which: -l, or nothing
  -gcflags LIST     the compiler's flags (default: -m -l)
  -l, --inline      short for -gcflags='-m -l', and for -gcflags=-m
  --go 1.N|PATH     the compiler to judge by: of a release, or at a place; twice: also look for programs that
                    tell the two apart, one of each kind
  --most N          stop after this many differing programs (default 5)
  --out FOLDER      write each difference there, reduced: NAME.go, and in NAME.out what gc says; of calls it is
                    NAME.inlined, or NAME.allocs of the build with -l
  --known           with --mode run: also forms that gc is known to compile wrongly
  --log FILE        with --mode run: a line a build; what is told of there is not made again
  --no-reduce       leave programs as they were generated
  -j, --jobs N      goesc processes at a time (default 2)
  -C DIR            run in this folder

Exit status: 0 if there is no difference; 1 if there is; 2 without a verdict."""

_VALUED = ("mode", "count", "time", "minutes", "log", "seed", "functions", "gcflags", "go", "most", "out", "C", "jobs")
_SWITCHES = ("known", "no-reduce", "allocs", *BUILDS)


def main(argv: list[str], host: Host) -> int:
    from goesc.oracle.fuzz import fuzz
    from goesc.oracle.toolchain import OracleError, find

    try:
        options = parse(argv, command="fuzz", valued=_VALUED, switches=_SWITCHES)
        if options.args:
            raise UsageError(f"fuzz takes no arguments, and {options.args[0]} is one; run 'goesc help fuzz'")
        cwd, build = folder_of(options, host), wanted(options.switches)
    except UsageError as err:
        return host.fail(str(err))
    switches, compilers = options.switches, options.values.get("go", [])
    start = time.monotonic()

    def count(name: str, otherwise: str, least: int = 1) -> int:
        return number(f"--{name}", options.last(name, otherwise), least)

    folder = cwd / options.last("out") if "out" in options.values else None
    try:
        if len(compilers) > 2:
            raise UsageError("--go: two compilers at most")
        limit = seconds("--time", options.last("time")) if "time" in options.values else None
        if "minutes" in options.values:
            limit = 60 * seconds("--minutes", options.last("minutes"))
        if "mode" in options.values:
            return _of_mode(options, host, cwd, limit)
        flags = _flags(options, build)
        if "allocs" in switches and set(flags or ()) - {"-l"}:
            raise UsageError("--allocs takes of the compiler's flags only -l")
        result = fuzz(
            count=count("count", "100") if "count" in options.values or limit is None else None,
            seconds=limit,
            seed=count("seed", "1", 0),
            functions=count("functions", "8"),
            flags=flags,
            toolchain=find(compilers[0] if compilers else None),
            other=find(compilers[1]) if len(compilers) > 1 else None,
            jobs=count("jobs", "2"),
            most=count("most", "5"),
            reduce="no-reduce" not in switches,
            allocs="allocs" in switches,
            progress=_progress(host),
            found=lambda finding: _show(finding, host, folder),
        )
    except (ValueError, UsageError, OracleError) as err:
        return host.fail(str(err))
    except OSError as err:
        return host.fail(f"{err.filename or options.last('out')}: {err.strerror}")
    elapsed = time.monotonic() - start
    what = "calls in gc's code" if "allocs" in switches else "lines of gc"
    host.say(f"programs   {result.programs} in {elapsed:.0f} s, {result.lines} {what}")
    host.say(f"rejected   {result.rejected}")
    host.say(f"different  {len(result.findings)}")
    if not result.programs:
        return 2
    return 1 if result.findings else 0


def _of_mode(options: Options, host: Host, cwd: Path, limit: float | None) -> int:
    """Raises UsageError."""
    from goesc.cli import fuzz_run

    mode = options.last("mode")
    if mode != "run":
        raise UsageError(f"--mode takes run, not {shown(mode)}")
    return fuzz_run.run(options, host, cwd, limit)


def _flags(options: Options, inline: bool | None) -> list[str] | None:
    """The compiler's flags, None for the default. Raises UsageError."""
    if "gcflags" in options.values:
        if inline is not None:
            raise UsageError("-gcflags says which build it is: without -l and --inline")
        return split_quoted(options.last("gcflags"))
    message = [] if "allocs" in options.switches else ["-m"]
    return None if inline is None else [*message, *([] if inline else ["-l"])]


def _show(finding: Finding, host: Host, folder: Path | None) -> None:
    """Print a difference and, if a folder is given, keep it as a test case."""
    apart = f", {' against '.join(finding.versions)}" if len(finding.versions) > 1 else ""
    host.say(f"--- seed {finding.seed}, program {finding.index}{apart}")
    host.say("\n".join([finding.reduced, *finding.difference]))
    host.stdout.flush()
    if folder is None:
        return
    case = folder / f"fuzz_{finding.seed}_{finding.index}.go"
    write_output(str(case), finding.reduced, str(host.cwd), folders=True)
    # Without folders, so that the expectation holds wherever the case is kept.
    names = re.compile(r"^\S*/?\w+\.go:")
    lines = finding.expected if finding.allocs else (names.sub(f"{case.name}:", line) for line in finding.expected)
    suffix = ".out" if not finding.allocs else ".allocs" if "-l" in finding.flags else ".inlined"
    write_output(str(case.with_suffix(suffix)), "".join(line + "\n" for line in lines), str(host.cwd))


def _progress(host: Host) -> Callable[[int, int], None] | None:
    if not host.stderr.isatty():
        return None
    return lambda done, found: print(f"\r{done} programs, {found} differ", end="", file=host.stderr, flush=True)
