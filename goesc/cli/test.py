"""`goesc test [-c] [flags] [packages | files.go]`: what `go test -c -gcflags=...` prints, on stderr and stdout."""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from goesc.cli.build import Command, Options, run
from goesc.cli.main import Host

if TYPE_CHECKING:
    from goesc.source.packages import Loaded, Request
    from goesc.source.unit import UnitId

USAGE = """\
usage: goesc test [-c] [-gcflags=[pattern=]list] [flags] [packages | files.go]

Prints what `go test -c` prints of packages compiled with their test files: p [p.test] with the test files of package
p, p_test [p.test] with those of p_test, what imports p and is made again for the test, and p.test, the main that the
go command writes. No binary is made, no test is run, and vet is not: judge by `go test -vet=off -c`.

  -c                         taken: nothing more is ever done
  -gcflags '[pattern=]list'  flags of the compiler, as for build. A pattern that matches a package reaches all of its
                             tests; without one they apply to the packages named on the command line.
  --tags, -mod, -C, -j, --jobs, --dask, --go  as for build
  -o output                  with several packages and -c a folder, as go test wants it; nothing is written
  -vet, -run, -bench, -count and the like are taken and ignored; what changes the code (cover, fuzz, race) or the form
  of the answer (json) is refused.

Packages are `.` (the default), ./..., import paths, std, or a list of .go files of one folder.
Exit status: 0; 1 if a test does not compile or cannot be made; 2 for usage, for what needs a Go tree that is not
there, and for Go that is not modelled."""

_VALUED = (
    "bench benchtime blockprofile blockprofilerate count cpu cpuprofile exec fuzzminimizetime"
    " fuzztime list memprofile memprofilerate mutexprofile mutexprofilefraction outputdir parallel run shuffle skip"
    " timeout trace vet"
)


def main(argv: list[str], host: Host) -> int:
    return run(_of_test(argv), host, _TEST)


def _of_test(argv: Sequence[str]) -> list[str]:
    """What comes before the arguments of the test binary."""
    end = next((at for at, word in enumerate(argv) if word in ("-args", "--args")), len(argv))
    return list(argv[:end])


def _load(args: Sequence[str], request: Request) -> Loaded:
    from goesc.source.testpackages import load_tests

    return load_tests(args, request)


def _stops(options: Options, loaded: Loaded, cwd: str) -> str:
    """Why the go command makes no binaries (cmd/go/internal/test/test.go:runTest)."""
    names = defaultdict(list)
    tested = [unit for unit in loaded.units if unit.is_command and unit.matched_as]
    for unit in tested:
        assert unit.matched_as is not None
        names[_binary(unit.matched_as[0])].append(unit.matched_as[0])
    for id in loaded.untested:
        names[_binary(id.path)].append(id.path)
    for path, _ in loaded.untestable:
        names[_binary(path)].append(path)
    count = sum(map(len, names.values()))
    if not count and not loaded.unread and not loaded.refused:
        return "no packages to test"
    output = options.output
    if count < 2 or output == os.devnull or not (output or "c" in options.own):
        return ""
    if output and not output.endswith("/") and not os.path.isdir(os.path.join(cwd, output)):
        return f"with multiple packages, -o must refer to a directory or {os.devnull}"
    return "\n".join(
        f"cannot write test binary {name} for multiple packages:\n" + "\n".join(paths)
        for name, paths in names.items()
        if len(paths) > 1
    )


def _binary(path: str) -> str:
    """The name of a test's binary: the last element of the path, or the one before a version."""
    elements = path.split("/")
    if len(elements) > 1 and re.fullmatch(r"v[2-9]|v[1-9][0-9]+", elements[-1]):
        elements.pop()
    return f"{elements[-1]}.test"


def _begins(loaded: Loaded) -> tuple[str, str]:
    """Which tests cannot be made, and why."""
    why = (f"# {path}\n{fault}\n" for path, faults in loaded.untestable for fault in faults)
    return "".join(why), "".join(f"FAIL\t{path} [setup failed]\n" for path, _ in loaded.untestable)


def _ends(options: Options, loaded: Loaded, failed: frozenset[UnitId]) -> str:
    """What the go command says of packages without tests; and of the whole, unless a package did not compile."""
    refused = {unit.id for unit in loaded.refused}
    text = "".join(
        f"FAIL\t{id.path} [build failed]\n" if id in failed else f"?   \t{id.path}\t[no test files]\n"
        for id in loaded.untested
        if id not in refused
    )
    return text + ("FAIL\n" if loaded.untestable and not failed and options.args else "")


_TEST = Command(
    "test",
    USAGE,
    _load,
    valued=frozenset(_VALUED.split()),
    switches=frozenset(("artifacts", "benchmem", "c", "failfast", "fullpath", "short")),
    unmodelled=frozenset(("coverprofile", "fuzz", "json")),
    flags_anywhere=True,
    links=False,
    stops=_stops,
    begins=_begins,
    ends=_ends,
)
