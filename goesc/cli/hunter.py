"""`python -m goesc.cli.hunter`: hunts, as it is told, one JSON document a line.

    {"mode": "m-l", "keys": [[1, 0, -1], [1, 1, -1]]}     ->  {"programs": 2, "lines": 311, "found": [], ...}
    {"mode": "m-l", "files": {...}, "key": [1, 0, -1]}    ->  a verdict

`goesc fuzz` has several. Ends at the end of its input, and at once when its parent is gone.
"""

from __future__ import annotations

import io
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import final

from goesc.cli.compiling import block_of, told_of
from goesc.cli.main import Host, run
from goesc.drive.plan import Plan
from goesc.drive.run import Given, results
from goesc.drive.stages import open_session
from goesc.facts.find import request_for
from goesc.facts.session import Session
from goesc.hunt.answering import Answering
from goesc.hunt.room import Ask, Built
from goesc.source.build import release_of
from goesc.source.gcflags import parse_flags
from goesc.source.packages import load_units
from goesc.source.process import read_ahead
from goesc.source.unit import Unit


@final
class Inside:
    """What `goesc build` does between the command line and the cache, with a session that goes on to the next module:
    a command opens one of its own where packages of the same names were others before."""

    def __init__(self) -> None:
        self._sessions: dict[tuple[str, ...], Session] = {}

    def __call__(self, folder: Path, flags: Sequence[str], environ: Mapping[str, str]) -> Built:
        chosen, _ = parse_flags(flags, release=release_of(environ))
        request = request_for(str(folder), environ)
        loaded = load_units(["./..."], request)
        if loaded.errors:
            return Built({}, True, "; ".join(loaded.errors))
        key = (*flags, environ.get("GOROOT", ""), str(release_of(environ)))
        session = self._sessions.get(key)
        if session is None or session.is_full:
            session = self._sessions[key] = open_session(environ)
        units: list[Unit] = loaded.units
        for unit in units:
            session.forget(unit)
        plan = Plan(units, {unit.id: chosen for unit in units}, told_of, environ)
        found: dict[str, tuple[str, ...]] = {}
        failed, broken = "", False
        for unit, answer in results(plan, sessions=Given(session)):
            block = block_of(unit, answer)
            failed, broken = failed or block.unmodelled, broken or block.failed
            if block.text:
                found[unit.id.path] = tuple(block.text.splitlines())
        if failed:
            self._sessions.pop(key, None)  # it may be half-made
        return Built(found, broken, failed)


def asking() -> Ask:
    """The command line, with sessions that go on from one question to the next."""
    sessions: dict[object, object] = {}

    def ask(argv: Sequence[str], cwd: Path, environ: Mapping[str, str]) -> tuple[int, str, str]:
        out, err = io.StringIO(), io.StringIO()
        host = Host(stdout=out, stderr=err, cwd=cwd, environ=environ, sessions=sessions)
        status = run(argv, host)
        return status, out.getvalue(), err.getvalue()

    return ask


def main() -> None:
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever else writes to stdout must not mix with the answers
    answering = Answering(asking(), Inside(), os.environ)
    try:
        for line in read_ahead(os.fdopen(os.dup(0), "rb").readline):
            answers.write(json.dumps(answering.answer(json.loads(line))).encode() + b"\n")
            answers.flush()
    finally:
        answering.close()


if __name__ == "__main__":
    main()
