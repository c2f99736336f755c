"""A package as it enters the pipeline: which files, compiled under which path and language version.

unit_of(read_folder(ctx, "/m/a"), "example.com/m/a", imports={"fmt": "fmt"})
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import final

from goesc.source.folder import Folder

# Packages of the library with bodies supplied by the runtime (cmd/go, work/gc.go:gc, Go 1.27.3).
_SUPPLIED_BY_RUNTIME = frozenset({
    "bytes", "internal/poll", "net", "os", "runtime/metrics", "runtime/pprof", "runtime/trace", "sync",
    "syscall", "time",
})  # fmt: skip


@final
@dataclass(slots=True, eq=False, repr=False)
class UnitFile:
    name: str  # base name
    path: str  # absolute path
    src: bytes
    given: str = ""  # as named on the compiler's command line, where that is not `path`


@final
@dataclass(slots=True, eq=False, repr=False)
class Unit:
    """One package to compile."""

    import_path: str  # "command-line-arguments" for files named on the command line
    name: str  # of the package clause
    dir: str  # absolute
    files: list[UnitFile]  # in the order in which the compiler gets them
    imports: dict[str, str] = field(default_factory=dict)  # path as written -> path of the package meant (vendoring)
    go_version: str = ""  # -lang: the module's "go1.21"; "" for the modelled version
    is_std: bool = False
    complete: bool = True  # every function must have a body (-complete)
    ours: bool = True  # not of the library, the module cache or a vendor folder: who asks may change it
    named: bool = False  # by the command line: -gcflags without a pattern applies
    flags: list[str] = field(default_factory=list)  # of -gcflags, those that apply here
    cgo: bool = False  # has files that import "C"
    # What patterns of //go:embed match, two files of each at most, as more make no difference; None: nobody has looked.
    embeds: dict[str, list[str]] | None = None
    path_as: str = ""  # -p as given, if the compiler is not driven by the go command

    @property
    def is_main(self) -> bool:
        return self.name == "main"

    @property
    def path_flag(self) -> str:
        """What the go command gives as -p: "main" for a command, else the import path."""
        return self.path_as or ("main" if self.is_main else self.import_path)


def unit_of(
    found: Folder, import_path: str, *, imports: Mapping[str, str], is_std: bool = False, go_version: str = ""
) -> Unit:
    files = [UnitFile(f.name, os.path.abspath(f.path), f.src) for f in found.files]
    complete = found.complete and not (is_std and import_path in _SUPPLIED_BY_RUNTIME)
    return Unit(
        import_path,
        found.name,
        os.path.abspath(found.dir),
        files,
        dict(imports),
        go_version,
        is_std,
        complete,
        cgo=bool(found.cgo_files),
    )
