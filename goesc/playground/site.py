"""The files of the page: what npm made, with the goesc that runs here.

    made = files("goesc/playground/web/dist", {"1.27": "std.facts"})
    made["goesc.zip"], made["list.json"]

Pyodide and CodeMirror are too large to commit, and are made by npm (web/package.json); all that belongs to goesc is
taken from where this module was imported, so that the page answers as the command beside it does. The list of all
files, with a digest of them, is what the service worker keeps them by.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from goesc.release import RELEASES

WEB: Final = Path(__file__).resolve().parent / "web"
MADE: Final = WEB / "dist"
EXAMPLES: Final = Path(__file__).resolve().parent / "examples.json"
_FROM_NPM: Final = (
    "index.html", "app.js", "style.css", "worker.js", "sw.js", "msgspec.whl", "compiled.zip", "LICENSES.txt",
    "pyodide/pyodide.mjs", "pyodide/pyodide.asm.mjs", "pyodide/pyodide.asm.wasm", "pyodide/python_stdlib.zip",
    "pyodide/pyodide-lock.json",
)  # fmt: skip
_LATER: Final = ("LICENSES.txt", "sw.js")  # not waited for, and not kept by the service worker
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_DATA: Final = (".py", ".json")


class NotMade(Exception):
    """What npm makes is not there; the text says how to make it."""


def files(assets: str | os.PathLike[str] | None = None, facts: Mapping[str, str] | None = None) -> dict[str, bytes]:
    """All files by name, with / between folders. `facts` are files with bodies, by release. Raises NotMade and
    OSError."""
    folder = Path(assets or MADE)
    missing = [name for name in _FROM_NPM if not (folder / name).is_file()]
    if missing:
        raise NotMade(
            f"{folder} has no {missing[0]}: npm ci --prefix {WEB} && npm run build --prefix {WEB} makes what comes "
            "from npm (needs Node.js)"
        )
    made = {name: (folder / name).read_bytes() for name in _FROM_NPM}
    made["goesc.zip"] = packed()
    made["examples.json"] = json.dumps(choices(), ensure_ascii=False).encode()
    for release, path in sorted((facts or {}).items()):
        made[f"library/{release}.facts"] = Path(path).read_bytes()
    digest = hashlib.sha256()
    for name in sorted(made):
        digest.update(f"{name}:{len(made[name])}\n".encode() + made[name])
    kept = {name: len(data) for name, data in sorted(made.items()) if name not in _LATER}
    version = digest.hexdigest()[:16]
    made["list.json"] = json.dumps({"version": version, "files": kept}, indent=1).encode() + b"\n"
    made["sw.js"] = f'const VERSION = "{version}";\n'.encode() + made["sw.js"]
    return made


def choices() -> dict[str, object]:
    """What can be chosen on the page: releases, the newest first, and examples."""
    releases = [{"go": found.flag, "number": found.number} for found in RELEASES]
    return {"releases": releases, "examples": json.loads(EXAMPLES.read_text(encoding="utf-8"))}


def packed() -> bytes:
    """goesc's modules and facts. lark, which reads the grammar, makes the parser's table, and is not needed after."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, path in _modules():
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, path.read_bytes())
    return out.getvalue()


def _modules() -> Iterator[tuple[str, Path]]:
    """Names in the archive, sorted, and where each file is."""
    package = Path(__file__).resolve().parent.parent
    for path in sorted(package.rglob("*")):
        if path.suffix in _DATA and WEB not in path.parents:
            yield f"goesc/{path.relative_to(package).as_posix()}", path
    for path in sorted((package / "facts" / "data").glob("*-linux-amd64.facts")):
        yield f"goesc/facts/data/{path.name}", path
    grammar = package / "grammar" if (package / "grammar").is_dir() else package.parent / "grammar"
    yield "goesc/grammar/go.lark", grammar / "go.lark"  # facts name the goesc that made them by a digest it is part of
