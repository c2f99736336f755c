"""vendor/modules.txt: which module each vendored package came from, and whether go.mod says the same.

    found = parse_vendor('# x.com/y v1.0.0\\n## explicit; go 1.21\\nx.com/y\\n', "vendor/modules.txt", NEWEST)
    found.packages["x.com/y"], found.versions["x.com/y"]       # 'x.com/y', 'v1.0.0'
    inconsistencies(found, [mod], None, [...])                 # what differs from go.mod, a line each

Models cmd/go/internal/modload/vendor.go (readVendorList, checkVendorConsistency; Go 1.27.3).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple, final

from goesc.release import Release
from goesc.source.modfile import ModError, ModFile, Replace, go_key, newer, running
from goesc.source.patterns import check_import_path

_VERSION = r"v[0-9]+(\.[0-9]+(\.[0-9]+([-+].+)?)?)?"
_Module = tuple[str, str]  # path, version ("" for a replacement of every version)


@final
class Vendored:
    __slots__ = ("explicit", "go", "listed", "packages", "replaced", "versions")

    def __init__(self) -> None:
        self.packages: dict[str, str] = {}  # package path -> module path
        self.versions: dict[str, str] = {}  # module path -> version, of modules that give packages
        self.listed: list[_Module] = []  # the same, in order
        self.explicit: set[_Module] = set()  # modules that the main module's go.mod names
        self.go: dict[str, str] = {}  # module path -> go version
        self.replaced: dict[_Module, _Module] = {}


def parse_vendor(text: str, shown: str, release: Release) -> Vendored:
    """`shown` is how messages call the file. Raises ModError for a module that wants a newer Go."""
    found = Vendored()
    module: _Module = ("", "")
    for line in text.split("\n"):
        if line.startswith("# "):
            words = line.split()
            if len(words) >= 3:
                module = _module(found, words)
        elif module[0] and line.startswith("## "):
            for part in (p.strip() for p in line[3:].split(";")):
                if part == "explicit":
                    found.explicit.add(module)
                elif part.startswith("go "):
                    found.go[module[0]] = go = part[3:]
                    if newer(go, release):
                        raise ModError(f"{module[0]} in {shown} requires go >= {go} {running(release)}")
        elif module[0] and len(line.split()) == 1 and not check_import_path(line.strip()):
            found.packages[line.strip()] = module[0]
            if module[0] not in found.versions:
                found.versions[module[0]] = module[1]
                found.listed.append(module)
    return found


def _module(found: Vendored, words: list[str]) -> _Module:
    """The module that a `# path version => replacement` line opens."""
    if re.fullmatch(_VERSION, words[2]):
        module, rest = (words[1], words[2]), words[3:]
    elif words[2] == "=>":
        module, rest = (words[1], ""), words[2:]
    else:
        return "", ""
    if len(rest) >= 2 and rest[0] == "=>" and (len(rest) == 2 or (len(rest) == 3 and re.fullmatch(_VERSION, rest[2]))):
        found.replaced[module] = (rest[1], rest[2] if len(rest) == 3 else "")
    return module


def inconsistencies(
    found: Vendored, modules: Sequence[ModFile], work: ModFile | None, sources: Sequence[Source]
) -> Iterator[str]:
    """What differs from what go.mod says, or the modules and go.work of a workspace, a line each."""
    # Before go 1.14 the list told of versions alone.
    old = work is None and go_key(modules[0].go) < (1, 14)
    for module in (pair for parsed in modules for pair in parsed.require):
        if module in found.explicit:
            continue
        if not old:
            yield f"{_name(module)}: is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt"
        elif found.versions.get(module[0], module[1]) != module[1]:
            listed = _name((module[0], found.versions[module[0]]))
            yield f"{_name(module)}: is explicitly required in go.mod, but vendor/modules.txt indicates {listed}"
    yield from _replacements(found, modules, work, sources, old)
    article, whole = ("", "go.mod") if work is None else ("a ", "the workspace")
    for module in found.listed:
        if module in found.explicit and not any(module in parsed.require for parsed in modules):
            why = f"but not explicitly required in {article}go.mod"
            yield f"{_name(module)}: is marked as explicit in vendor/modules.txt, {why}"
    for module in found.replaced:
        if _source(module, sources) is None:
            yield f"{_name(module)}: is marked as replaced in vendor/modules.txt, but not replaced in {whole}"


def _replacements(
    found: Vendored, modules: Sequence[ModFile], work: ModFile | None, sources: Sequence[Source], old: bool
) -> Iterator[str]:
    files = [*modules, *([work] if work is not None else [])]
    for replaced in dict.fromkeys((r.path, r.version) for parsed in files for r in parsed.replace):
        source = _source(replaced, sources)
        if source is None or (not replaced[1] and any(replaced[0] == parsed.path for parsed in modules)):
            continue
        name, written, canonical = source
        marked = found.replaced.get(replaced)
        if marked is None:
            if not old or (replaced[1] and found.versions.get(replaced[0]) == replaced[1]):
                yield f"{_name(replaced)}: is replaced in {name}, but not marked as replaced in vendor/modules.txt"
        elif marked != canonical:
            by = f"{_name(replaced)}: is replaced by {_name(written)} in {name}"
            yield f"{by}, but marked as replaced by {_name(marked)} in vendor/modules.txt"


@final
class Source(NamedTuple):
    """A file that replaces modules: as messages call it, what it says, and the same as modules.txt has it."""

    name: str
    written: Sequence[Replace]
    canonical: Sequence[Replace]


def _source(module: _Module, sources: Sequence[Source]) -> tuple[str, _Module, _Module] | None:
    """Which file says what stands in the place of a module, in its words and in those of modules.txt."""
    for source in sources:
        for wanted in (module, (module[0], "")):
            for written, canonical in zip(source.written, source.canonical, strict=True):
                if (written.path, written.version) == wanted:
                    new = canonical.written, canonical.new_version
                    return source.name, (written.written, written.new_version), new
    return None


def _name(module: _Module) -> str:
    return "@".join(part for part in module if part)
