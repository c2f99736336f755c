"""A revision of a git repository as a folder, without running anything of it.

    with checked_out("HEAD~1", cwd) as folder: ...      # the folder that stands for cwd, in a copy of that revision

Blobs are read with `git ls-tree` and `git cat-file` and written as they are: no hook, no filter, no attribute and no
submodule takes part, and symbolic links are left out. Paths that would leave the folder are refused.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from goesc.gate.model import GateError
from goesc.source import process

_SAFE = ("--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "protocol.allow=never")


def _git(cwd: str, *words: str, feed: bytes = b"") -> bytes:
    git = process.find_program("git")
    if git is None:
        raise GateError("git is not installed; give folders or reports instead of revisions")
    env = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1"}
    try:
        done = process.run([git, *_SAFE, *words], cwd=cwd, environ=env, feed=feed)
    except OSError as err:
        raise GateError(f"git cannot be run: {err.strerror}") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise GateError(f"git {words[0]}: {said[-1] if said else 'failed'}")
    return done.stdout


def resolve(revision: str, cwd: str) -> str:
    """The commit's name. Raises GateError."""
    try:
        out = _git(cwd, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    except GateError as err:
        if "not installed" in str(err):
            raise
        raise GateError(f"{revision}: neither a folder, a report nor a revision of git") from None
    return out.decode().strip()


@contextmanager
def checked_out(revision: str, cwd: str) -> Iterator[tuple[str, str]]:
    """(copy of cwd, top of the copy) at a revision; both are gone afterwards."""
    commit = resolve(revision, cwd)
    top = os.fsdecode(_git(cwd, "rev-parse", "--show-toplevel").rstrip(b"\n"))
    inside = os.path.relpath(os.path.realpath(cwd), os.path.realpath(top))
    if inside.startswith(os.pardir):  # core.worktree
        raise GateError(f"the repository says that its files are in {top}")
    with tempfile.TemporaryDirectory(prefix="goesc-diff-") as folder:
        folder = os.path.realpath(folder)
        _write_tree(cwd, commit, folder)
        here = os.path.normpath(os.path.join(folder, inside))
        if not os.path.isdir(here):
            raise GateError(f"{revision} has no folder {inside}")
        yield here, folder


def _write_tree(cwd: str, commit: str, folder: str) -> None:
    entries: list[tuple[str, bytes]] = []
    for line in _git(cwd, "ls-tree", "-r", "-z", "--full-tree", commit).split(b"\0"):
        head, tab, name = line.partition(b"\t")
        if not tab:
            continue
        mode, kind, blob = head.split()
        if kind == b"blob" and mode != b"120000":
            entries.append((os.fsdecode(name), blob))
    listing = _git(cwd, "cat-file", "--batch", feed=b"".join(blob + b"\n" for _, blob in entries))
    at = 0
    made: set[str] = set()
    for path_in_tree, blob in entries:
        end = listing.index(b"\n", at)
        words = listing[at:end].split()
        if words[0] != blob or words[1:2] != [b"blob"]:
            raise GateError(f"git cat-file: {path_in_tree}: {listing[at:end].decode('utf-8', 'replace')}")
        size = int(words[2])
        path = os.path.normpath(os.path.join(folder, path_in_tree))
        if not path.startswith(folder + os.sep) or ".git" in path_in_tree.split("/"):
            raise GateError(f"the revision holds a path that leaves it: {path_in_tree}")
        parent = os.path.dirname(path)
        try:
            if parent not in made:
                os.makedirs(parent, exist_ok=True)
                made.add(parent)
            with open(path, "xb") as stream:
                stream.write(memoryview(listing)[end + 1 : end + 1 + size])
        except (OSError, ValueError) as err:  # a tree that no folder can be, or no room
            raise GateError(f"the revision cannot be written out: {path_in_tree}: {err}") from None
        at = end + 1 + size + 1
