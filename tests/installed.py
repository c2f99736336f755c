"""What must hold of an installed goesc, with nothing but the standard library: `PYTHON tests/installed.py`.

The command's bytes, the library with its types' mark, and the files that come along; on each Python and system.
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

PROGRAM = "package main\n\nfunc sum(a, b int) *int {\n\tresult := a + b\n\treturn &result\n}\n\nfunc main() {\n\tprintln(*sum(1, 2))\n}\n"
LINES = """# command-line-arguments
./classic.go:3:6: can inline sum
./classic.go:8:6: can inline main
./classic.go:9:14: inlining call to sum
./classic.go:4:2: moved to heap: result
"""


def main() -> None:
    command = Path(sysconfig.get_path("scripts"), "goesc")
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "classic.go").write_text(PROGRAM)
        built = subprocess.run(
            [command, "build", "-gcflags=-m", "classic.go"], cwd=folder, capture_output=True, check=True
        )
        said = built.stderr.decode()
        assert said == LINES, said
        import goesc

        assert Path(goesc.__file__).is_relative_to(sysconfig.get_path("purelib")), goesc.__file__
        package = goesc.analyze(Path(folder, "classic.go"), explain=True, inline=True)
        assert [a.expression for a in package.allocations if a.escapes] == ["result"], package
        assert goesc.analyze("package p\nvar x int = y\n").errors
    assert Path(goesc.__file__).with_name("py.typed").exists()
    manual = Path(sysconfig.get_path("data"), "share", "man", "man1")
    assert {"goesc.1", "goesc-build.1"} <= {path.name for path in manual.iterdir()}
    sys.stdout.write(f"goesc {goesc.__version__} on Python {sys.version.split()[0]}: as it should be\n")


if __name__ == "__main__":
    main()
