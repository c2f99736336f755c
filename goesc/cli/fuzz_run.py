"""`goesc fuzz --mode run`: generated programs that are run, until two builds of one print different things."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from goesc.cli.main import Host
from goesc.cli.options import Options, number
from goesc.source.output import write_output

if TYPE_CHECKING:
    from goesc.oracle.running import Fault, Result


def run(options: Options, host: Host, cwd: Path, seconds: float | None) -> int:
    """Raises UsageError and OracleError."""
    from goesc.oracle.running import hunt
    from goesc.oracle.toolchain import find

    start = time.monotonic()
    folder = cwd / options.last("out") if "out" in options.values else None
    result = hunt(
        count=number("--count", options.last("count", "10"), 1)
        if "count" in options.values or seconds is None
        else None,
        seconds=seconds,
        seed=number("--seed", options.last("seed", "1")),
        toolchain=find(options.last("go") if "go" in options.values else None),
        jobs=number("--jobs", options.last("jobs", "2"), 1),
        most=number("--most", options.last("most", "5"), 1),
        reduce="no-reduce" not in options.switches,
        progress=_progress(host),
        found=lambda fault: _show(fault, host, folder),
        known="known" in options.switches,
        log=cwd / options.last("log") if "log" in options.values else None,
    )
    host.say(
        f"programs   {result.programs} in {result.builds} builds, {result.runs} runs, {time.monotonic() - start:.0f} s"
    )
    host.say(f"different  {len(result.faults)}")
    if not result.programs:
        return 2
    return 1 if result.faults else 0


def _show(fault: Fault, host: Host, folder: Path | None) -> None:
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
