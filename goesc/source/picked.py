"""Which release of Go the go command would answer with, where that is not the modelled one.

    other_release("/m", {"GOROOT": "/usr/lib/go-1.26"})    # Other("go1.26.4", "of /usr/lib/go-1.26", ...)
    other_release("/m", {})                                # None: nothing at hand speaks of another release

goesc answers as one release does. Somebody whose Go is another one is to know that; somebody whose go command would
answer with this very release, be go.mod's toolchain line older or not, need not hear of it.

Models cmd/go/internal/toolchain/select.go:Select and cmd/go/internal/gover (Go 1.27.3), as far as GOTOOLCHAIN is set
in the environment. Nothing is run: the release of a tree is what its VERSION file says.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import NamedTuple, final

from goesc.release import GO1_27, Release
from goesc.source import disk
from goesc.source.goroot import UNKNOWN, first_tree, is_release
from goesc.source.modfile import ModError, go_key
from goesc.source.modules import find_up, find_work


@final
class Other(NamedTuple):
    """A release that is not the modelled one, and who says it: `of /usr/lib/go-1.26`, `that GOTOOLCHAIN asks for`."""

    name: str
    by: str
    answers: str  # the modelled one

    def __str__(self) -> str:
        return f"{self.answers} answers, not the {self.name} {self.by}"


def other_release(cwd: str, environ: Mapping[str, str], release: Release = GO1_27) -> Other | None:
    """What a go command run in `cwd` would be, if it is known and not the modelled `release`."""
    root, local = first_tree(environ)
    chosen, by = local, f"of {root}"
    least, plus, mode = (environ.get("GOTOOLCHAIN") or "auto").partition("+")
    if not plus and least in ("auto", "path"):
        mode = least
    elif least != "local":
        chosen, by = least, "that GOTOOLCHAIN asks for"
    if mode in ("auto", "path") and chosen != UNKNOWN:  # which is neither older nor newer than another
        name, go, toolchain = _lines(cwd, environ)
        if toolchain != "default":
            if toolchain and _key(toolchain) > _key(chosen):
                chosen, by = toolchain, f"that {name}'s toolchain line asks for"
            # Without a go command at hand this line asks for nothing: any later release is as good.
            if chosen and _key("go" + go) > _key(chosen):
                chosen, by = "go" + go, f"that {name} asks for"
    if chosen in ("", release.version, release.name):
        return None
    return Other(chosen if is_release(chosen) else UNKNOWN, by, release.version)


def _key(toolchain: str) -> tuple[int, int, int, str, int]:
    """Sorts names such as go1.26.1 and go1.26.1-mine; what is none comes first."""
    return go_key(re.split(r"[ \t-]", toolchain.removeprefix("go"), maxsplit=1)[0])


def _lines(cwd: str, environ: Mapping[str, str]) -> tuple[str, str, str]:
    """What go.work, else go.mod, says behind `go` and `toolchain`, and which of the two it is."""
    try:
        path = find_work(cwd, environ) or os.path.join(find_up(cwd, "go.mod"), "go.mod")
        text = disk.read(path).decode("utf-8", "replace") if os.path.isabs(path) else ""
    except (ModError, OSError):
        return "", "", ""
    return os.path.basename(path), _after("go", text), _after("toolchain", text)


def _after(word: str, text: str) -> str:
    """The rest of the first line that begins with a word (gover.GoModLookup)."""
    found = re.search(rf"^[ \t\r]*{word}[ \t]([^\n]*)", text, re.MULTILINE)
    return found[1].partition("//")[0].strip() if found else ""
