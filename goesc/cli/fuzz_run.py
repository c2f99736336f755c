"""`goesc fuzz --mode run`: generated programs that are run, until two builds of one print different things."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from goesc.cli.main import Host
from goesc.cli.options import Options, number
from goesc.source.ending import status_of
from goesc.source.output import write_output
from goesc.source.visible import dumps

if TYPE_CHECKING:
    from goesc.oracle.running import Fault, Result


def run(options: Options, host: Host, cwd: Path, seconds: float | None) -> int:
    """Raises UsageError and OracleError."""
    from goesc.oracle.running import Result, hunt
    from goesc.oracle.toolchain import find

    start = time.monotonic()
    folder = cwd / options.last("out") if "out" in options.values else None
    told = "json" not in options.switches
    seed = number("--seed", options.last("seed", "1"))
    result, stopped = Result(), 0
    try:
        hunt(
            count=number("--count", options.last("count", "10"), 1)
            if "count" in options.values or seconds is None
            else None,
            seconds=seconds,
            seed=seed,
            toolchain=find(options.last("go") if "go" in options.values else None),
            jobs=number("--jobs", options.last("jobs", "2"), 1),
            most=number("--most", options.last("most", "5"), 1),
            reduce="no-reduce" not in options.switches,
            progress=_progress(host),
            found=lambda fault: _show(fault, host, folder, told),
            known="known" in options.switches,
            log=cwd / options.last("log") if "log" in options.values else None,
            result=result,
        )
    except KeyboardInterrupt as why:
        stopped = status_of(why)
    elapsed = time.monotonic() - start
    if told:
        host.say(f"programs   {result.programs} in {result.builds} builds, {result.runs} runs, {elapsed:.0f} s")
        host.say(f"different  {len(result.faults)}")
    else:
        host.say(dumps(_as_json(seed, result, elapsed), 1))
    if stopped:
        return stopped
    if not result.programs:
        return 2
    return 1 if result.faults else 0


def _as_json(seed: int, result: Result, elapsed: float) -> dict[str, object]:
    return {
        "mode": "run",
        "seed": seed,
        "programs": result.programs,
        "builds": result.builds,
        "runs": result.runs,
        "seconds": round(elapsed, 1),
        "findings": [
            {
                "build": fault.index,
                "program": fault.program,
                "version": fault.version,
                "way": fault.way,
                "kind": fault.kind,
                "files": fault.files(),
                "said": fault.said,
            }
            for fault in result.faults
        ],
    }


def _show(fault: Fault, host: Host, folder: Path | None, told: bool) -> None:
    if told:
        where = f"seed {fault.seed}, build {fault.index}, {fault.program or 'all'}"
        host.say(f"--- {where}, {fault.version}, {fault.way}: {fault.kind}")
        host.say("\n".join([*fault.said, fault.text]))
        host.stdout.flush()
    if folder is not None:
        for name, text in fault.files().items():
            path = folder / f"run_{fault.seed}_{fault.index}" / name
            write_output(str(path), text, str(host.cwd), folders=True)


def _progress(host: Host) -> Callable[[Result], None] | None:
    if not host.stderr.isatty():
        return None
    return lambda result: print(
        f"\r{result.programs} programs, {len(result.faults)} differ", end="", file=host.stderr, flush=True
    )
