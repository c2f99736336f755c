"""`python -m goesc.cli.worker`: answers requests, one JSON document a line, as the command line would.

    {"argv": ["build", "x.go"], "cwd": "/m", "env": {}}  ->  {"status": 0, "stdout": "", "stderr": "# command-line..."}

Used by `goesc difftest`: one process serves many targets, so the start-up and what a session has learned
about the library are paid once. Ends at the end of its input, and at once when its parent is gone.
"""

from __future__ import annotations

import io
import json
import os
from pathlib import Path

from goesc.cli.main import Host, run
from goesc.source.process import read_ahead


def main() -> None:
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever else writes to stdout must not mix with the answers
    sessions: dict[object, object] = {}
    for line in read_ahead(os.fdopen(os.dup(0), "rb").readline):
        request = json.loads(line)
        out, err = io.StringIO(), io.StringIO()
        env = {**os.environ, **request.get("env", {})}
        host = Host(stdout=out, stderr=err, cwd=Path(request["cwd"]), environ=env, sessions=sessions)
        status = run(request["argv"], host)
        answer = {"status": status, "stdout": out.getvalue(), "stderr": err.getvalue()}
        answers.write(json.dumps(answer).encode() + b"\n")
        answers.flush()


if __name__ == "__main__":
    main()
