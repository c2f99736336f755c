"""The type checker's own tests, which come with every Go tree, as targets of a differential run.

    targets = type_tests(toolchain.goroot)        # 369 targets of 373 files
    report = difftest.run(targets, flags=["-e"])

A file is a package, and so is a folder of files below `check`; the first line of a file may hold flags, of which
`-lang` is the compiler's (`-fakeImportC` is the harness's alone). The expected errors in the files' comments are not
read: they are of the checker by itself, and the compiler around it stops earlier and says more.

Models cmd/compile/internal/types2/check_test.go (Go 1.27.3).
"""

from __future__ import annotations

from pathlib import Path

from goesc.oracle.difftest import Target

ROOT = Path("src/internal/types/testdata")


def type_tests(goroot: Path) -> list[Target]:
    """Sorted by name, which is the path below the folder of the tests."""
    root = goroot / ROOT
    out: list[Target] = []
    for group in sorted(path for path in root.iterdir() if path.is_dir()):
        for path in sorted(group.iterdir()):
            name = path.relative_to(root).as_posix()
            if path.is_dir():
                files = tuple(sorted(file.name for file in path.glob("*.go")))
                out.append(Target(name, path, files, True, _flags(path / files[0])))
            elif path.suffix == ".go":
                out.append(Target(name, path.parent, (path.name,), True, _flags(path)))
    return out


def _flags(file: Path) -> tuple[str, ...]:
    first = file.read_text(encoding="utf-8", errors="replace").partition("\n")[0]
    words = first.removeprefix("//").split() if first.startswith("//") else []
    return tuple(word for word in words if word.startswith("-lang=")) if words and words[0].startswith("-") else ()
