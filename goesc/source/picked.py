"""Which release of Go answers: what is asked for, else what the go command would pick with what is at hand.

    pick("/m", {"GOROOT": "/usr/lib/go-1.26"})    # Pick(GO1_26, "go1.26.4", "of /usr/lib/go-1.26")
    pick("/m", {"GOESC_GO": "1.26"})              # Pick(GO1_26, "1.26", "that GOESC_GO names")
    pick("/m", {})                                # Pick(NEWEST, "", "no Go is at hand")

    released(environ, "/m")                       # the environment, which from now on names the release

Models cmd/go/internal/toolchain/select.go:Select and cmd/go/internal/gover (Go 1.27.3), as far as GOTOOLCHAIN is set
in the environment. Nothing is run: the release of a tree is what its VERSION file says. Without a go command at hand
go.mod's go line is the language and asks for no compiler. A release answers as its last patch release does.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import NamedTuple, final

from goesc.release import NEWEST, Release, modelled, release_named
from goesc.source import disk
from goesc.source.build import RELEASE, release_of
from goesc.source.errors import Unsupported
from goesc.source.goroot import UNKNOWN, first_tree, is_release
from goesc.source.modfile import ModError, go_key
from goesc.source.modules import find_up, find_work
from goesc.source.positions import NO_POS


@final
class Pick(NamedTuple):
    """A release, and who says so: `of /usr/lib/go-1.26`, `that GOTOOLCHAIN asks for`."""

    release: Release | None  # None: it is not modelled
    name: str  # as it was said: "go1.26.4"; "" if nobody said one
    by: str

    def __str__(self) -> str:
        if self.release is None:
            return f"{self.name} {self.by} is not modelled; goesc answers for {modelled()}, and --go names one of them"
        return f"{self.release.version} answers here: {self.name} {self.by}".replace(":  ", ": ")


def pick(cwd: str, environ: Mapping[str, str]) -> Pick:
    """What answers in a folder. Raises Unsupported if GOESC_GO names what is not modelled."""
    if environ.get(RELEASE):
        return Pick(release_of(environ), environ[RELEASE], f"that --go or {RELEASE} names")
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
    if not chosen:
        return Pick(NEWEST, "", "no Go is at hand")
    return Pick(release_named(chosen), chosen if is_release(chosen) else UNKNOWN, by)


def released(environ: Mapping[str, str], cwd: str) -> Mapping[str, str]:
    """The environment of what runs in a folder: it names the release, where that is not the newest. Raises Unsupported
    for a release that is not modelled."""
    picked = pick(cwd, environ)
    if picked.release is None:
        raise Unsupported(NO_POS, str(picked), modelled=True)
    return environ if picked.release is NEWEST else {**environ, RELEASE: picked.release.id}


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
