"""`goesc fuzz`: generated modules through goesc and the real compiler, until they differ."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from goesc.cli.builds import wanted
from goesc.cli.main import Host
from goesc.cli.options import Options, dashed, folder_of, number, parse, seconds, shown
from goesc.release import NEWEST
from goesc.source.ending import status_of
from goesc.source.gcflags import BUILDS, UsageError
from goesc.source.output import write_output

if TYPE_CHECKING:
    from goesc.hunt.run import Finding, Hunt, Result

USAGE = """\
usage: goesc fuzz [--mode MODE] [--count N | --minutes M | --time SECONDS] [--seed S] [flags]

Writes well-typed Go modules, rich in what moves escape decisions, and compares what goesc and gc print for them.

  --mode MODE       what is compared (default m-l); 'goesc fuzz --modes' lists them
  --count N         how many modules (default 100); with --mode run how many builds of 25 programs (default 10)
  --minutes M, --time SECONDS
                    as many as fit instead
  --seed S          which modules; the same seed gives the same ones (default 1)
  --replay KEY      these modules: SEED/NUMBER of a finding, commas between
  --functions K     functions a module (default 3, besides methods)
  --allocs          short for --mode allocs
  -gcflags LIST     what these print, in place of a mode
  -l, --inline      short for -gcflags='-m -l', and for -gcflags=-m
  --go 1.N|PATH     the compiler to judge by: of a release, or at a place; twice: look for modules that tell
                    the two apart, one of each kind
  --most N          stop after this many kinds of differences (default 5)
  --out FOLDER      write each difference there, reduced: NAME.txtar, and in NAME.out what the judge says
  --known           with --mode run: also forms that gc is known to compile wrongly
  --log FILE        a line there for each stretch of modules; what the file tells of is not judged again
  --steer           draw more often what leads to lines of goesc's rules that no module has reached
  --corpus FILE     begin with the modules whose keys are there, and add those that reach something new
  --near FOLDER     in place of generated modules: the programs in a folder, with small edits
  --no-reduce       leave modules as they were generated
  --json            the result as JSON
  -j, --jobs N      goesc processes at a time (default 2)
  -C DIR            run in this folder

Exit status: 0 if there is no difference; 1 if there is; 2 without a verdict."""

_VALUED = (
    "count", "minutes", "time", "seed", "functions", "gcflags", "go", "most", "out", "C", "jobs", "mode", "replay",
    "log", "corpus", "near",
)  # fmt: skip
_SWITCHES = ("no-reduce", "allocs", "json", "modes", "known", "steer", *BUILDS)
# Flags that say nothing beside another one.
_IDLE = {
    "--mode run": ("functions", "replay", "gcflags", "allocs", "steer", "corpus", "near", *BUILDS),
    "--near": ("functions", "steer", "corpus", "log"),
    "--replay": ("count", "seed", "log", "steer", "corpus"),
    "two --go": ("mode", "allocs", "steer", "corpus"),
    "--minutes": ("time",),
}
RUN = "run"  # the mode of programs that are run (goesc.cli.fuzz_run)


def main(argv: list[str], host: Host) -> int:
    from goesc.hunt.modes import MODES
    from goesc.oracle.toolchain import OracleError

    try:
        options = parse(argv, command="fuzz", valued=_VALUED, switches=_SWITCHES)
        if options.args:
            raise UsageError(f"fuzz takes no arguments, and {options.args[0]} is one; run 'goesc help fuzz'")
        cwd = folder_of(options, host)
        if "modes" in options.switches:
            whats = {
                **{name: mode.what for name, mode in MODES.items()},
                RUN: "what programs print, built in several ways",
            }
            host.say("\n".join(f"{name:13} {what}" for name, what in whats.items()))
            return 0
        _refuse_idle(options)
        if options.last("mode", "") == RUN:
            from goesc.cli import fuzz_run

            return fuzz_run.run(options, host, cwd, _limit(options))
        return _hunted(_hunt(options, cwd), options, host, cwd)
    except (ValueError, UsageError, OracleError) as err:
        return host.fail(str(err))
    except OSError as err:
        return host.fail(f"{err.filename or options.last('out')}: {err.strerror}")


def _hunted(asked: Hunt, options: Options, host: Host, cwd: Path) -> int:
    """Hunts, and says what came of it, also when it is stopped. Raises OracleError, ValueError and OSError."""
    from goesc.hunt.corpus import Corpus
    from goesc.hunt.log import Log
    from goesc.hunt.modes import OLDER
    from goesc.hunt.run import Result, hunt
    from goesc.oracle.toolchain import find

    folder = cwd / options.last("out") if "out" in options.values else None
    start = time.monotonic()
    told = "json" not in options.switches
    result, stopped = Result(), 0
    versions = [find(go).version for go in filter(None, [asked.go or NEWEST.name, asked.other])]
    release = OLDER if asked.mode == OLDER and not asked.go else versions[0]
    log = Log(cwd / options.last("log"), asked, release) if "log" in options.values else None
    kept = cwd / options.last("corpus") if "corpus" in options.values else None
    corpus = Corpus.read(kept) if kept is not None else None
    known = len(corpus.kept) if corpus is not None else 0
    show = partial(_show, host=host, folder=folder, told=told)
    try:
        hunt(asked, _progress(host, start), show, result=result, log=log, corpus=corpus)
    except KeyboardInterrupt as why:
        stopped = status_of(why)
    if corpus is not None and kept is not None and len(corpus.kept) > known:
        corpus.write(kept)
    elapsed = time.monotonic() - start
    if told:
        what = "calls in gc's code" if asked.mode == "allocs" else "lines of the judge"
        host.say(f"programs   {result.programs} in {elapsed:.0f} s, {result.lines} {what}")
        host.say(f"rejected   {result.rejected}")
        for line in result.skipped:
            host.say(f"skipped    {line}")
        if asked.steer or corpus is not None:
            keys = f"; the corpus has {len(corpus.kept)} keys" if corpus is not None else ""
            host.say(f"new        {len(result.fresh)} programs reached what none had reached{keys}")
        host.say(f"different  {len(result.findings) + result.repeated.total()}")
    else:
        document = _as_json(asked, result, elapsed) | ({"corpus": len(corpus.kept)} if corpus is not None else {})
        host.say(json.dumps(document, indent=1))
    if stopped or not result.programs:
        return stopped or 2
    return 1 if result.findings else 0


def _hunt(options: Options, cwd: Path) -> Hunt:
    """Raises UsageError."""
    from goesc.hunt.modes import MODES
    from goesc.hunt.programs import key_of
    from goesc.hunt.run import Hunt

    switches, build = options.switches, wanted(options.switches)

    def count(name: str, otherwise: str, least: int = 1) -> int:
        return number(f"--{name}", options.last(name, otherwise), least)

    mode = "allocs" if "allocs" in switches else options.last("mode", "m-l")
    flags = options.last("gcflags") if "gcflags" in options.values else ""
    compilers = options.values.get("go", [])
    if len(compilers) > 2:
        raise UsageError("--go: two compilers at most")
    if mode not in MODES:
        raise UsageError(f"--mode {shown(mode)}: there are {', '.join([*MODES, RUN])}")
    if (flags or build is not None) and ("allocs" in switches or "mode" in options.values):
        raise UsageError("the compiler's flags are in the place of a mode")
    if flags and build is not None:
        raise UsageError("-gcflags says which build it is: without -l and --inline")
    if build is not None:
        flags = "-m" if build else "-m -l"
    limit = _limit(options)
    try:
        keys = tuple(map(key_of, options.last("replay").split(","))) if "replay" in options.values else ()
    except (ValueError, TypeError):
        raise UsageError(f"--replay {shown(options.last('replay'))}: a key is SEED/NUMBER") from None
    return Hunt(
        mode=mode,
        flags=flags,
        modules=count("count", "100") if "count" in options.values or limit is None else None,
        seconds=limit,
        seed=count("seed", "1", 0),
        keys=keys,
        functions=count("functions", "0", 0),
        go=compilers[0] if compilers else "",
        other=compilers[1] if len(compilers) > 1 else "",
        jobs=count("jobs", "2"),
        most=count("most", "5"),
        reduce="no-reduce" not in switches,
        steer="steer" in switches,
        near=_programs(options, cwd),
    )


def _programs(options: Options, cwd: Path) -> str:
    """The folder of --near. Raises UsageError."""
    if "near" not in options.values:
        return ""
    folder = cwd / options.last("near")
    if not any(folder.glob("*.go")):
        raise UsageError(f"--near {shown(options.last('near'))}: no Go files are there")
    return str(folder)


def _refuse_idle(options: Options) -> None:
    """Raises UsageError for flags that would be taken no notice of."""
    given = {*options.values, *options.switches}
    beside = {
        "--mode run": options.last("mode", "") == RUN,
        "two --go": len(options.values.get("go", [])) > 1,
        **{f"--{name}": name in given for name in ("replay", "minutes", "near")},
    }
    for what, others in _IDLE.items():
        for name in others if beside[what] else ():
            if name in given:
                raise UsageError(f"{dashed(name)} says nothing beside {what}")
    if "known" in given and not beside["--mode run"]:
        raise UsageError("--known is of --mode run")


def _limit(options: Options) -> float | None:
    """Raises UsageError."""
    if "minutes" in options.values:
        return 60 * seconds("--minutes", options.last("minutes"))
    return seconds("--time", options.last("time")) if "time" in options.values else None


def txtar(files: dict[str, str]) -> str:
    """Files of a module in one text, as Go's own tests have them."""
    return "".join(f"-- {name} --\n{text.rstrip()}\n" for name, text in files.items())


def _show(finding: Finding, host: Host, folder: Path | None, told: bool) -> None:
    """Print a difference and, if a folder is given, keep it as a test case."""
    verdict = finding.verdict
    if told:
        host.say(f"--- {finding.key}: {verdict.kind}")
        host.say("\n".join([txtar(finding.reduced), *verdict.difference]))
        host.stdout.flush()
    if folder is None:
        return
    case = folder / f"fuzz_{str(finding.key).replace('/', '_')}.txtar"
    write_output(str(case), txtar(finding.reduced), str(host.cwd), folders=True)
    expected = "".join(line + "\n" for line in verdict.expected)
    write_output(str(case.with_suffix(verdict.suffix)), expected, str(host.cwd))


def _as_json(asked: Hunt, result: Result, elapsed: float) -> dict[str, object]:
    return {
        "mode": asked.flags or asked.mode,
        "seed": asked.seed,
        "programs": result.programs,
        "seconds": round(elapsed, 1),
        "lines": result.lines,
        "rejected": result.rejected,
        "skipped": result.skipped,
        "new": [str(key) for key in result.fresh],
        "repeated": dict(result.repeated),
        "findings": [
            {
                "key": str(finding.key),
                "kind": finding.verdict.kind,
                "files": finding.reduced,
                "difference": finding.verdict.difference,
            }
            for finding in result.findings
        ],
    }


def _progress(host: Host, start: float) -> Callable[[Result], None] | None:
    if not host.stderr.isatty():
        return None

    def show(result: Result) -> None:
        rate = result.programs / max(0.1, time.monotonic() - start)
        text = f"\r{result.programs} programs, {rate:.1f} a second, {len(result.findings)} differ"
        if result.fresh:
            text += f", {len(result.fresh)} reached something new"
        print(text, end="", file=host.stderr, flush=True)

    return show
