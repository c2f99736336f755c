"""vendor/modules.txt: which module each vendored package came from, and whether go.mod says the same.

    found = parse_vendor('# x.com/y v1.0.0\\n## explicit; go 1.21\\nx.com/y\\n', "vendor/modules.txt", GO1_27)
    found.packages["x.com/y"], found.versions["x.com/y"]       # 'x.com/y', 'v1.0.0'
    inconsistencies(found, mod)                                # what differs from go.mod, a line each

Models cmd/go/internal/modload/vendor.go (readVendorList, checkVendorConsistency; Go 1.27.3) for one main module of
go 1.14 or later.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import final

from goesc.release import Release
from goesc.source.modfile import ModError, ModFile, Replace, newer, running
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


def inconsistencies(found: Vendored, mod: ModFile) -> Iterator[str]:
    for module in mod.require:
        if module not in found.explicit:
            yield f"{_name(module)}: is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt"
    checked: set[_Module] = set()
    for replace in mod.replace:
        old = (replace.path, replace.version)
        if old in checked:
            continue
        checked.add(old)
        new, marked = (replace.written, replace.new_version), found.replaced.get(old)
        if marked is None:
            yield f"{_name(old)}: is replaced in go.mod, but not marked as replaced in vendor/modules.txt"
        elif marked != new:
            yield (
                f"{_name(old)}: is replaced by {_name(new)} in go.mod, "
                f"but marked as replaced by {_name(marked)} in vendor/modules.txt"
            )
    for module in found.listed:
        if module in found.explicit and module not in mod.require:
            yield f"{_name(module)}: is marked as explicit in vendor/modules.txt, but not explicitly required in go.mod"
    for module in found.replaced:
        if not any(_replaces(replace, module) for replace in mod.replace):
            yield f"{_name(module)}: is marked as replaced in vendor/modules.txt, but not replaced in go.mod"


def _replaces(replace: Replace, module: _Module) -> bool:
    return replace.path == module[0] and replace.version in ("", module[1])


def _name(module: _Module) -> str:
    return "@".join(part for part in module if part)
