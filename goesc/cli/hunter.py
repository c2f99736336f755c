"""`python -m goesc.cli.hunter`: hunts, as it is told, one JSON document a line.

    {"mode": "m-l", "keys": [[1, 0, -1], [1, 1, -1]]}     ->  {"programs": 2, "lines": 311, "found": [], ...}
    {"mode": "m-l", "files": {...}, "key": [1, 0, -1]}    ->  a verdict

`goesc fuzz` has several. Ends at the end of its input, and at once when its parent is gone. Nothing looks for old
modules, a third of the time: an answer says when it is time for another process (goesc.oracle.workers).
"""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable, Mapping, MutableMapping, Sequence
from pathlib import Path
from typing import final

from goesc.cli.compiling import block_of, told_of
from goesc.cli.main import Host, run
from goesc.drive.keep import Printed
from goesc.drive.plan import Plan
from goesc.drive.pool import LocalPool
from goesc.drive.run import Given, results
from goesc.drive.stages import Output, open_session
from goesc.facts.find import request_for
from goesc.facts.session import Session
from goesc.hunt.answering import Answering
from goesc.hunt.reached import Reached
from goesc.hunt.room import Built
from goesc.oracle.workers import LAST
from goesc.source.build import release_of
from goesc.source.gcflags import GcFlags, parse_flags
from goesc.source.packages import load_units
from goesc.source.process import read_ahead
from goesc.source.room import lasting_for_good, quiet_collector

WORKERS = 2


@final
class Inside:
    """What `goesc build` does between the command line and the cache, with a session that goes on to the next module,
    and with workers that do, where it is to be done by several processes."""

    def __init__(self, heard: Callable[[Output], None] | None = None) -> None:
        """`heard` is given all that is compiled in this process."""
        self._heard = heard
        self._sessions: dict[tuple[str, ...], Session] = {}
        self._workers: LocalPool | None = None

    def __call__(self, folder: Path, flags: Sequence[str], environ: Mapping[str, str], jobs: int = 1) -> Built:
        chosen, _ = parse_flags(flags, release=release_of(environ))
        request = request_for(str(folder), environ)
        loaded = load_units(["./..."], request)
        if loaded.errors:
            return Built({}, True, "; ".join(loaded.errors))
        key = (*flags, environ.get("GOROOT", ""), str(release_of(environ)))
        session = self._sessions.get(key)
        if session is None or session.is_full or not session.forget_units():
            session = self._sessions[key] = open_session(environ)
        tell = told_of if jobs > 1 or self._heard is None else self._told
        plan = Plan(loaded.units, {unit.id: chosen for unit in loaded.units}, tell, environ)
        found: dict[str, tuple[str, ...]] = {}
        failed, broken = "", False
        executor = self._pool().executor if jobs > 1 else None
        for unit, answer in results(plan, jobs=jobs, executor=executor, sessions=Given(session)):
            block = block_of(unit, answer)
            failed, broken = failed or block.unmodelled, broken or block.failed
            if block.text:
                found[unit.id.path] = tuple(block.text.splitlines())
        if failed:
            self._sessions.pop(key, None)  # it may be half-made
        return Built(found, broken, failed)

    def _told(self, output: Output, flags: GcFlags) -> Printed:
        assert self._heard is not None
        self._heard(output)
        return told_of(output, flags)

    def _pool(self) -> LocalPool:
        if self._workers is None:
            self._workers = LocalPool(WORKERS)
        return self._workers

    def close(self) -> None:
        if self._workers is not None:
            self._workers.stop()


def ask(
    argv: Sequence[str], cwd: Path, environ: Mapping[str, str], sessions: MutableMapping[object, object]
) -> tuple[int, str, str]:
    """The command line, with sessions that may go on from one question to the next."""
    out, err = io.StringIO(), io.StringIO()
    status = run(argv, Host(stdout=out, stderr=err, cwd=cwd, environ=environ, sessions=sessions))
    return status, out.getvalue(), err.getvalue()


def main() -> None:
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever else writes to stdout must not mix with the answers
    reached = Reached()
    inside = Inside(reached.take)
    answering = Answering(ask, inside, os.environ, reached)
    lasting_for_good()
    try:
        with quiet_collector():
            for line in read_ahead(os.fdopen(os.dup(0), "rb").readline):
                answer = answering.answer(json.loads(line))
                answer[LAST] = answering.is_full
                answers.write(json.dumps(answer).encode() + b"\n")
                answers.flush()
                if answer[LAST]:
                    break
    finally:
        answering.close()
        inside.close()
    os._exit(0)  # its memory goes as a whole


if __name__ == "__main__":
    main()
