"""What the real compiler says of an edit: it is laid over the files, which stay as they are."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from goesc.advice.model import Change, Verified, applied


def said_by_gc(
    folder: str, files: Sequence[str], texts: Mapping[str, bytes], found: Verified, inline: bool, tests: bool,
    environ: Mapping[str, str],
) -> str:  # fmt: skip
    """gc's words on the lines that an edit makes; "" if there is no compiler to ask."""
    from goesc.oracle.toolchain import OracleError, find

    flags = ["-m"] if inline else ["-m", "-l"]
    env = {name: environ[name] for name in ("GOCACHE", "GOMODCACHE", "GOPATH", "CGO_ENABLED") if name in environ}
    where = Path(folder or ".").resolve()
    module = any((above / "go.mod").is_file() for above in (where, *where.parents))
    arguments = ["."] if module else [os.path.basename(name) for name in files]
    with tempfile.TemporaryDirectory(prefix="goesc-try-") as scratch:
        replaced: dict[str, str] = {}
        for number, (name, text) in enumerate(applied(texts, found.edit.changes).items()):
            if text != texts[name]:
                path = Path(scratch) / f"{number}-{os.path.basename(name)}"
                path.write_bytes(text)
                replaced[str(where / name)] = str(path)
        overlay = Path(scratch) / "overlay.json"
        overlay.write_text(json.dumps({"Replace": replaced}), encoding="utf-8")
        try:
            go = find()
            options = [f"-overlay={overlay}", "--", *arguments]
            done = go.test(options, flags, where) if tests else go.build(options, flags, where, env)
        except OracleError:
            return ""
    if done.status:
        return "does not compile"
    heads = tuple(f"{name}:{line}:" for name, line in _lines(texts, found.edit.changes))
    here = [text for text in done.lines if text.rpartition("/")[2].startswith(heads) and "escape" in text]
    return "; ".join(text.split(": ", 1)[1] for text in here) or "nothing there is on the heap"


def _lines(texts: Mapping[str, bytes], changes: Sequence[Change]) -> list[tuple[str, int]]:
    """The changed lines as they are then, by the base names of their files."""
    out = []
    moved: dict[str, int] = {}
    for c in sorted(changes, key=lambda c: (c.path, c.start, c.end)):
        first = texts[c.path].count(b"\n", 0, c.start) + 1 + moved.get(c.path, 0)
        lines = c.text.count("\n")
        out += [(os.path.basename(c.path), line) for line in range(first, first + lines + 1)]
        moved[c.path] = moved.get(c.path, 0) + lines - texts[c.path].count(b"\n", c.start, c.end)
    return out
