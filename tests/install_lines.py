"""Runs the ways of installing that docs/install.md shows: `python -m tests.install_lines`, with uv and pipx on PATH.

In a clone of this checkout; another, which a server on this machine gives, stands for the repository's address. `pip` is that of a new environment each time;
a line that runs goesc must succeed, and after others the command must be there.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from goesc.report.links import HOME
from tests.docs_pages import NOT_RUN, ROOT, blocks_of

ELSEWHERE = "takes docker"


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        pass


def lines() -> list[str]:
    blocks = blocks_of((ROOT / "docs" / "install.md").read_text(encoding="utf-8"))
    shown = [block for block in blocks if block.language == "sh" and ELSEWHERE not in block.lines[0]]
    return [line for block in shown for line in block.lines if not line.startswith(NOT_RUN)]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        clone = work / "clone"
        subprocess.run(["git", "clone", "--quiet", ROOT, clone], check=True)
        subprocess.run(["git", "clone", "--quiet", "--bare", ROOT, work / "goesc"], check=True)
        subprocess.run(["git", "update-server-info"], cwd=work / "goesc", check=True)
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder))
        Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/goesc"
        places = {"PIPX_HOME": "pipx", "PIPX_BIN_DIR": "bin", "UV_TOOL_DIR": "tools", "UV_TOOL_BIN_DIR": "bin"}
        keep = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
        for number, line in enumerate(lines()):
            venv = work / f"venv{number}"
            if line.startswith("pip "):
                subprocess.run([sys.executable, "-m", "venv", venv], check=True)
            mine = {name: str(work / place / f"{number}") for name, place in places.items()}
            path = os.pathsep.join([str(venv / "bin"), mine["PIPX_BIN_DIR"], keep["PATH"]])
            env = {**keep, **mine, "PATH": path, "UV_PYTHON": sys.executable}
            sys.stdout.write(f"$ {line}\n")
            sys.stdout.flush()
            subprocess.run(["bash", "-c", line.replace(HOME, address)], cwd=clone, env=env, check=True)
            if "install" in line.split():
                places_of = (venv / "bin" / "goesc", Path(mine["PIPX_BIN_DIR"], "goesc"))
                (command,) = (path for path in places_of if path.exists())
                subprocess.run([command, "version"], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
