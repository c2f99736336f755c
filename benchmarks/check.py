"""How fast goesc checks types: lines a second over the library, and whether all of it is accepted.

    python benchmarks/check.py [PACKAGE ...]

Without packages it checks net/http, go/types and all that they import, every function body included. The figures are
of processor time on one core. Parsing is measured apart.
"""

from __future__ import annotations

import argparse
import gc
import time
from dataclasses import dataclass, field

from goesc.check.checker import Config, ImportFailure, check_package
from goesc.oracle.toolchain import find
from goesc.report.text import error_text
from goesc.source.build import context
from goesc.source.positions import FileSet, Pos
from goesc.source.room import room_to_recurse
from goesc.source.std import Library
from goesc.source.unit import Unit, UnitId
from goesc.syntax.parser import parse_file
from goesc.types.objects import Package
from goesc.types.universe import UNSAFE


@dataclass
class Bench:
    library: Library
    fset: FileSet = field(default_factory=FileSet)
    done: dict[str, Package] = field(default_factory=dict)
    lines: int = 0
    parsing: float = 0.0
    checking: dict[str, float] = field(default_factory=dict)

    def package(self, path: str) -> Package:
        if path == "unsafe":
            return UNSAFE
        if path not in self.done:
            unit = self.library.unit(path)
            if unit is None:
                raise ImportFailure("file not found")
            self.check(path, unit)
        return self.done[path]

    def check(self, path: str, unit: Unit) -> None:
        started = time.process_time()
        files = [parse_file(self.fset.add(f.path, f.src))[0] for f in unit.files]
        self.parsing += time.process_time() - started
        self.lines += sum(f.src.count(b"\n") for f in unit.files)
        for imported in unit.imports.values():  # before the clock starts
            self.package(imported.path)
        started = time.process_time()
        trees = [f for f in files if f is not None]
        checked = check_package(path, trees, self.fset, _Importer(self, unit), Config(go_version="go1.27", std=True))
        self.checking[path] = time.process_time() - started
        self.done[path] = checked.pkg
        if checked.errors:
            print(f"{path} is refused:\n{error_text(checked.errors, self.fset)}")


@dataclass
class _Importer:
    bench: Bench
    unit: Unit

    def import_package(self, path: str, pos: Pos) -> Package:
        del pos
        return self.bench.package(self.unit.imports.get(path, UnitId(path)).path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("packages", nargs="*", default=["net/http", "go/types"])
    args = parser.parse_args()
    gc.set_threshold(200_000, 50, 1000)
    bench = Bench(Library(find().goroot, context({"GOOS": "linux", "GOARCH": "amd64", "CGO_ENABLED": "0"}, ())))
    with room_to_recurse():
        for path in args.packages:
            bench.package(path)
    total = sum(bench.checking.values())
    print(f"packages   {len(bench.done):8}   lines {bench.lines}")
    print(f"parsing    {bench.parsing:8.2f} s")
    print(f"checking   {total:8.2f} s  {bench.lines / total:10,.0f} lines/s")
    for path in sorted(bench.checking, key=bench.checking.__getitem__, reverse=True)[:5]:
        print(f"    {bench.checking[path]:6.2f} s  {path}")


if __name__ == "__main__":
    main()
