"""How fast goesc reads Go: tokens a second, lexing alone and lexing with parsing.

    python benchmarks/parse.py [--step N] [FOLDER or FILE ...]

Without paths it reads the standard library of the Go toolchain that the judge finds, every Nth file. The figures are
of processor time on one core, trees kept, with the collector as `parse_file` sets it. The target is 300,000 tokens
a second.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from goesc.oracle.toolchain import find
from goesc.source.positions import FileSet
from goesc.source.room import quiet_collector
from goesc.syntax.lexer import scan
from goesc.syntax.parser import parse_fast, parse_table


def files_in(paths: list[Path]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        found += [path] if path.is_file() else sorted(p for p in path.rglob("*.go") if "testdata" not in p.parts)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--step", type=int, default=4)
    args = parser.parse_args()
    paths = files_in(args.paths or [find().goroot / "src"])[:: args.step]

    started = time.process_time()
    _, alphabet = parse_table()
    print(f"table      {(time.process_time() - started) * 1000:8.1f} ms")

    fset = FileSet()
    files = [fset.add(path.name, path.read_bytes()) for path in paths]
    started = time.process_time()
    tokens = sum(len(scanned.kinds) for file in files if (scanned := scan(file, alphabet)))
    lexing = time.process_time() - started
    print(f"files      {len(files):8}   tokens {tokens}")
    print(f"lexing     {lexing:8.2f} s  {tokens / lexing:10,.0f} tokens/s")

    trees = []
    started = time.process_time()
    with quiet_collector():
        for file in files:
            trees.append(parse_fast(file)[0])
    whole = time.process_time() - started
    print(f"parsing    {whole:8.2f} s  {tokens / whole:10,.0f} tokens/s, lexing included")
    print(f"unreadable {trees.count(None):8}")


if __name__ == "__main__":
    main()
