"""Names in profiles and in goesc: functions, the packages that they are of, files however they were built.

    plain("p.F[go.shape.int].func1")            "p.F[...].func1", as profiles have it
    package_of("gopkg.in/yaml%2ev3.(*T).M")     "gopkg.in/yaml.v3"
    short("encoding/csv.(*Reader).Read")        "(*Reader).Read"
    file_name("golang.org/x/net@v0.1.0/h2/a.go")     "a.go"

A package lies in one folder, so a file of it is known by its base name; the rest of a path says where it was when the
program was built, or, with -trimpath, of which module it is. cmd/internal/objabi/path.go:PathToPrefix,
runtime/traceback.go:funcNameForPrint (Go 1.27.3).
"""

from __future__ import annotations

from urllib.parse import unquote

from goesc.ir.closure_names import without_hash
from goesc.profile.pprof import Frame

MAIN = "main"
RUNTIME = "runtime"


def plain(function: str) -> str:
    """The name without what profiles do not have: type arguments, and the hash of a literal that was inlined."""
    function = without_hash(function)
    if "[" not in function:
        return function
    out: list[str] = []
    depth = 0
    for c in function:
        if c == "[":
            depth += 1
            if depth == 1:
                out.append("[...]")
        elif c == "]" and depth:
            depth -= 1
        elif not depth:
            out.append(c)
    return "".join(out)


def _parts(function: str) -> tuple[str, str]:
    """The package as the linker writes it, and the rest."""
    head = function.partition("[")[0]
    start = head.rfind("/") + 1
    dot = head.find(".", start)
    return (function[:dot], function[dot + 1 :]) if dot >= 0 else ("", function)


def package_of(function: str) -> str:
    """The path of a function's package; "main" for a command's, "" for what is not Go's."""
    path = _parts(function)[0]
    return unquote(path) if "%" in path else path


def short(function: str) -> str:
    """The name within its package."""
    return _parts(function)[1]


def with_package(function: str) -> str:
    """The name as one package writes of another: csv.(*Reader).Read."""
    path, name = _parts(function)
    last = unquote(path.rpartition("/")[2])
    return f"{last}.{name}" if last else name


def file_name(file: str) -> str:
    return file.replace("\\", "/").rpartition("/")[2]


def folder(file: str) -> str:
    return file.replace("\\", "/").rpartition("/")[0]


def is_test(frame: Frame) -> bool:
    return frame.file.endswith("_test.go")


def is_runtime(frame: Frame) -> bool:
    """Whether it is of the runtime: its packages, and what it defines in the name of others, such as
    internal/bytealg.MakeNoZero."""
    path = package_of(frame.function)
    if path == RUNTIME or path.startswith(("runtime/internal/", "internal/runtime/")):
        return True
    where = folder(frame.file)
    own = where == RUNTIME or where.startswith("internal/runtime/") or where.endswith("/src/runtime")
    own = own or "/src/internal/runtime/" in f"{where}/"
    return own and "." not in path.partition("/")[0]
