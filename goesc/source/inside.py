"""Where goesc.toml stands, and what it may name: files of its own module only.

    governing("/m/a/b")                 # ("/m", "/m/goesc.toml")
    contained("/m/a/../../x", "/m")     # False

Who sends a change of goesc.toml must not choose among the files of the machine that checks it. What the command line
or the environment names, its user chose.
"""

from __future__ import annotations

import os

from goesc.source import disk

CONFIGURATION = "goesc.toml"


def governing(folder: str) -> tuple[str, str]:
    """The nearest folder, this one or one above, with goesc.toml or go.mod, and that goesc.toml; "" for what is not
    there."""
    while True:
        path = os.path.join(folder, CONFIGURATION)
        if disk.present(path):
            return folder, path
        if disk.is_file(os.path.join(folder, "go.mod")):
            return folder, ""
        parent = os.path.dirname(folder)
        if parent == folder:
            return "", ""
        folder = parent


def module_root(folder: str) -> str:
    """The folder of the nearest go.mod, else the folder itself."""
    at = folder
    while not disk.is_file(os.path.join(at, "go.mod")):
        parent = os.path.dirname(at)
        if parent == at:
            return folder
        at = parent
    return at


def contained(path: str, root: str) -> bool:
    """Whether a path is the root or below it, once all links are followed."""
    if "\0" in path:
        return False
    real, top = disk.real_path(path), disk.real_path(root)
    return real == top or real.startswith(os.path.join(top, ""))
