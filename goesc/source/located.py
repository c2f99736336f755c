"""Where modules are, and what their go.mod says: in the module cache, or in what stands in their place.

    at = Locations(environ, NEWEST, cwd)
    at.located(("a.com/x", "v1.1.0"))        # Module(dir='/home/me/go/pkg/mod/a.com/x@v1.1.0', go='1.22', ...)
    at.summary(("a.com/x", "v1.1.0"))        # Summary(require=(("b.com/y", "v0.3.0"), ("go", "1.22")), go="1.22")

Models cmd/go/internal/modload (modfile.go: goModSummary, replacementFrom; import.go: fetch, dirInModule; Go 1.27.3)
with GOPROXY=off: what the module cache lacks is missing.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import NamedTuple, final

from goesc.release import Release
from goesc.source import disk
from goesc.source.modfile import ArgumentError, ModError, ModFile, Replace, go_key, newer, parse_dependency, running
from goesc.source.requirements import Fault, Pair, Summary

DEFAULT_GO = "1.16"  # of a module whose go.mod names none (gover.DefaultGoModVersion)
OFFLINE = "module lookup disabled by GOPROXY=off"
NO_SUM = "missing go.sum entry"


@final
class Module(NamedTuple):
    path: str
    version: str  # "" for a main module
    dir: str
    go: str  # "1.21"
    is_main: bool = False
    local: bool = False  # its folder is no read-only copy in the module cache
    replaced_by: Pair | None = None  # path and version of the module in its place

    @property
    def summed(self) -> Pair:
        """The path and version that go.sum speaks of."""
        return self.replaced_by or (self.path, self.version)

    @property
    def lang(self) -> str:
        """What the go command gives as -lang."""
        major, _, rest = self.go.partition(".")
        return f"go{major}.{leading(rest)}"  # 1.21.3 and 1.21rc1 are of language 1.21


def leading(text: str) -> str:
    """The digits at its head."""
    end = next((i for i, c in enumerate(text) if not c.isdecimal()), len(text))
    return text[:end]


@final
class Found(NamedTuple):
    dir: str
    module: Module


@final
class Locations:
    """Of one build. `replaced` holds a list for each file that replaces modules, the one that counts first in front."""

    __slots__ = (
        "_cache", "_locations", "_summaries", "cwd", "files", "malformed", "needs_sums", "notes", "release", "replaced",
        "sums",
    )  # fmt: skip

    def __init__(self, environ: Mapping[str, str], release: Release, cwd: str) -> None:
        self.files: dict[str, ModFile] = {}  # main module path -> its go.mod
        self.replaced: list[list[Replace]] = []
        self.sums: set[Pair] = set()  # (module path, version or version/go.mod) of go.sum
        self.malformed = ""  # what is wrong with it
        self.needs_sums = False  # whether go.sum must name what is read of the module cache
        self.notes: list[str] = []  # what the go command says while it looks
        self.release = release
        self.cwd = cwd
        self._cache = module_cache(environ)
        self._locations: dict[Pair, Module] = {}
        self._summaries: dict[Pair, Summary] = {}

    def replacement(self, path: str, version: str) -> Replace | None:
        for replaces in self.replaced:
            exact = next((r for r in replaces if r.path == path and r.version == version), None)
            found = exact or next((r for r in replaces if r.path == path and not r.version), None)
            if found is not None:
                return found
        return None

    def note(self, line: str) -> None:
        """What the go command says once."""
        if line not in self.notes:
            self.notes.append(line)

    def located(self, module: Pair) -> Module:
        """Where a module that is not main is, or would be."""
        known = self._locations.get(module)
        if known is None:
            known = self._locations[module] = self._locate(*module)
        return known

    def _locate(self, path: str, version: str) -> Module:
        replace = self.replacement(path, version)
        go = self.summary((path, version)).go or DEFAULT_GO
        if replace is not None and not replace.new_version:
            return Module(path, version, replace.new_path, go, local=True)
        by = (replace.new_path, replace.new_version) if replace is not None else None
        source, wanted = by or (path, version)
        directory = os.path.join(self._cache, f"{escape(source)}@{escape(wanted)}")
        return Module(path, version, directory, go, replaced_by=by)

    def why_missing(self, module: Module) -> str:
        """Why a module is not at hand; "" if it is."""
        if module.is_main:
            return ""
        if module.local:
            if disk.is_dir(module.dir) or disk.is_file(module.dir):
                return ""
            replace = self.replacement(module.path, module.version)
            written = replace.written if replace is not None else module.dir
            return f"{module.path}@{module.version}: replacement directory {written} does not exist"
        if self._lacks_sum(*module.summed):
            return NO_SUM
        if not disk.is_dir(module.dir):
            self.note(f"go: downloading {' '.join(module.summed)}")
            return OFFLINE
        return ""

    def _lacks_sum(self, path: str, version: str) -> bool:
        if self.needs_sums and self.malformed:
            raise ArgumentError(self.malformed)
        return self.needs_sums and (path, version) not in self.sums

    def summary(self, module: Pair) -> Summary:
        """What the go.mod of a module says, or of the one in its place."""
        known = self._summaries.get(module)
        if known is None:
            known = self._summaries[module] = self._summarize(*module)
        return known

    def _summarize(self, path: str, version: str) -> Summary:
        if path == "toolchain":
            return Summary()
        if path == "go":
            return Summary((("toolchain", f"go{version}"),) if go_key(version) >= (1, 21) else ())
        if not version:
            own = self.files[path]
            return self._said(own, ("", ""))
        replace = self.replacement(path, version)
        if replace is not None and not replace.new_version:
            return self._of_folder(replace)
        actual = (replace.new_path, replace.new_version) if replace is not None else (path, version)
        if self._lacks_sum(actual[0], actual[1] + "/go.mod"):
            text = f"{NO_SUM} for go.mod file; to add it:\n\tgo mod download {path}"
            return Summary(fault=Fault(actual, text))
        content = self._text(*actual)
        if content is None:
            return Summary(fault=Fault(actual, OFFLINE))
        try:
            parsed = parse_dependency(content, "go.mod")
        except ModError as err:
            return Summary(fault=Fault(actual, f"parsing go.mod: {_without_head(err)}"))
        if not parsed.path:
            return Summary(fault=Fault(actual, "parsing go.mod: missing module line"))
        if parsed.path not in (path, actual[0]):
            told = f"\tmodule declares its path as: {parsed.path}\n\t        but was required as: {path}"
            return Summary(fault=Fault(actual, f"parsing go.mod:\n{told}"))
        return self._said(parsed, actual)

    def _of_folder(self, replace: Replace) -> Summary:
        name = os.path.join(replace.new_path, "go.mod")
        named, shown = (replace.written, ""), short(name, self.cwd)
        try:
            text = disk.read(name).decode("utf-8", "replace").replace("\r\n", "\n")
        except OSError as err:
            shown = name if isinstance(err, NotADirectoryError) else shown
            return Summary(fault=Fault(named, f"reading {shown}: open {name}: {os.strerror(err.errno or 0).lower()}"))
        try:
            return self._said(parse_dependency(text, name), named)
        except ModError as err:
            return Summary(fault=Fault(named, f"parsing {shown}: {_without_head(err)}"))

    def _said(self, parsed: ModFile, module: Pair) -> Summary:
        excluded = {pair for main in self.files.values() for pair in main.exclude}
        require = tuple(pair for pair in parsed.require if pair not in excluded)
        fault = None
        if go_key(parsed.go) >= (1, 21):
            require += (("go", parsed.go),)
            if newer(parsed.go, self.release):
                name = "@".join(filter(None, module))
                text = f"module {name} requires go >= {parsed.go} {running(self.release)}"
                fault = Fault(module, text, too_new=True)
        return Summary(require, parsed.go, tuple(parsed.ignore), fault)

    def _text(self, path: str, version: str) -> str | None:
        """The go.mod of a module in the cache."""
        folder = os.path.join(self._cache, "cache", "download", *escape(path).split("/"), "@v")
        unpacked = os.path.join(self._cache, f"{escape(path)}@{escape(version)}", "go.mod")
        for name in (os.path.join(folder, escape(version) + ".mod"), unpacked):
            try:
                return disk.read(name).decode("utf-8", "replace").replace("\r\n", "\n")
            except OSError:
                continue
        return None


def _without_head(err: ModError) -> str:
    """Faults of a go.mod, without the line in front of them."""
    return str(err).partition("\n")[2]


def short(path: str, cwd: str) -> str:
    """A path as messages have it."""
    relative = os.path.relpath(path, cwd)
    return relative if len(relative) < len(path) else path


def escape(text: str) -> str:
    """Module cache names: an upper-case letter is written `!` and its lower case (module.EscapePath)."""
    return "".join("!" + c.lower() if "A" <= c <= "Z" else c for c in text)


def module_cache(environ: Mapping[str, str]) -> str:
    said = environ.get("GOMODCACHE")
    if said:
        return said
    gopath = environ.get("GOPATH") or os.path.join(os.path.expanduser("~"), "go")
    return os.path.join(gopath.split(os.pathsep)[0], "pkg", "mod")


def dir_in_module(path: str, module: Module) -> str | None:
    """The folder that a module has for a package path, if it holds Go files and no other module lies between."""
    if path == module.path:
        directory = module.dir
    elif path.startswith(module.path + "/"):
        directory = os.path.join(module.dir, *path[len(module.path) + 1 :].split("/"))
    else:
        return None
    if module.local:
        at = directory
        while at != module.dir and len(at) > len(module.dir):
            if disk.is_file(os.path.join(at, "go.mod")):
                return None
            at = os.path.dirname(at)
    return directory if has_go_files(directory) else None


def has_go_files(directory: str) -> bool:
    """Whether a folder holds any regular file ending in .go; constraints do not matter."""
    try:
        found = [(name, folder or link) for name, folder, link in disk.listing(directory) if name.endswith(".go")]
        return any(not special or disk.is_file(os.path.join(directory, name)) for name, special in found)
    except OSError:
        return False
