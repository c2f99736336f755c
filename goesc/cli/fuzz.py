"""`goesc fuzz`: generated programs through goesc and the real compiler, until they differ."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from goesc.cli.main import Host
from goesc.cli.options import number, seconds
from goesc.source.output import write_output

if TYPE_CHECKING:
    from goesc.oracle.fuzz import Finding

USAGE = """\
usage: goesc fuzz [--count N | --time SECONDS] [--seed S] [--functions K] [--allocs] [-gcflags LIST] [--go RELEASE|PATH]
                  [-j N] [--most N] [--out FOLDER] [--no-reduce]

Writes well-typed Go programs, rich in what moves escape decisions, and compares what goesc and gc print for them.

  --count N         how many programs (default 100)
  --time SECONDS    as many as fit instead
  --seed S          which programs; the same seed gives the same ones (default 1)
  --functions K     functions a program (default 8)
  --allocs          programs rich in what takes memory; compare the calls of the run time that do, in both builds,
                    unless -gcflags says which: -l, or nothing
  -gcflags LIST     the compiler's flags (default: -m -l)
  --go 1.N|PATH     the compiler to judge by: of a release, or at a place; twice: also look for programs that
                    tell the two apart, one of each kind
  --most N          stop after this many differing programs (default 5)
  --out FOLDER      write each difference there, reduced: NAME.go, and in NAME.out what gc says; of calls it is
                    NAME.inlined, or NAME.allocs of the build with -l
  --no-reduce       leave programs as they were generated

Exit status: 0 if there is no difference; 1 if there is; 2 without a verdict."""

_VALUED = ("--count", "--time", "--seed", "--functions", "-gcflags", "--gcflags", "--go", "-j", "--most", "--out")


def main(argv: list[str], host: Host) -> int:
    from goesc.oracle.fuzz import fuzz
    from goesc.oracle.toolchain import OracleError, find
    from goesc.source.gcflags import UsageError, split_quoted

    values: dict[str, str] = {}
    compilers: list[str] = []
    switches: set[str] = set()
    rest = list(argv)
    while rest:
        name, has_value, value = rest.pop(0).partition("=")
        if name in ("--no-reduce", "--allocs") and not has_value:
            switches.add(name)
        elif name not in _VALUED:
            from goesc.cli.suggest import near_flag

            hint = (near_flag(name, USAGE) if name.startswith("-") else "") or "; run 'goesc help fuzz'"
            return host.fail(f"unknown argument {name}{hint}")
        elif not has_value and not rest:
            return host.fail(f"{name} needs a value; run 'goesc help fuzz'")
        else:
            given = value if has_value else rest.pop(0)
            values[name.lstrip("-")] = given
            compilers += [given] if name == "--go" else []
    start = time.monotonic()

    def count(name: str, otherwise: str, least: int = 1) -> int:
        return number(f"-{name}" if len(name) == 1 else f"--{name}", values.get(name, otherwise), least)

    folder = host.cwd / values["out"] if "out" in values else None
    try:
        if len(compilers) > 2:
            raise UsageError("--go: two compilers at most")
        limit = seconds("--time", values["time"]) if "time" in values else None
        flags = split_quoted(values["gcflags"]) if "gcflags" in values else None
        if "--allocs" in switches and set(flags or ()) - {"-l"}:
            raise UsageError("--allocs takes of the compiler's flags only -l")
        result = fuzz(
            count=count("count", "100") if "count" in values or limit is None else None,
            seconds=limit,
            seed=count("seed", "1", 0),
            functions=count("functions", "8"),
            flags=flags,
            toolchain=find(compilers[0] if compilers else None),
            other=find(compilers[1]) if len(compilers) > 1 else None,
            jobs=count("j", "2"),
            most=count("most", "5"),
            reduce="--no-reduce" not in switches,
            allocs="--allocs" in switches,
            progress=_progress(host),
            found=lambda finding: _show(finding, host, folder),
        )
    except (ValueError, UsageError, OracleError) as err:
        return host.fail(str(err))
    except OSError as err:
        return host.fail(f"{err.filename or values.get('out', '')}: {err.strerror}")
    elapsed = time.monotonic() - start
    what = "calls in gc's code" if "--allocs" in switches else "lines of gc"
    host.say(f"programs   {result.programs} in {elapsed:.0f} s, {result.lines} {what}")
    host.say(f"rejected   {result.rejected}")
    host.say(f"different  {len(result.findings)}")
    if not result.programs:
        return 2
    return 1 if result.findings else 0


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
