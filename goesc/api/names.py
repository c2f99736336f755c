"""Functions by the names that people give them.

is_named("(*T).M", "T.M")       True; so is "F[go.shape.int]" by "F"
is_method("(*T).M", "M")        True
without_arguments("(*T[int]).M")        "(*T).M"
without_package(package, "http.Get")    "Get", for net/http
"""

from __future__ import annotations

from goesc.api.model import Package


def without_package(package: Package, name: str) -> str:
    for prefix in (package.path, package.name):
        if prefix and name.startswith(f"{prefix}."):
            return name[len(prefix) + 1 :]
    return name


def is_named(function: str, name: str) -> bool:
    """T.M stands for (*T).M too, and F for its instances F[...]."""
    if function == name:
        return True
    if "[" in name:  # one instance is asked for
        return function.replace("go.shape.", "") == name
    base = without_arguments(function)
    return base == name or ("(" not in name and base.replace("(*", "").replace(")", "") == name)


def is_method(function: str, name: str) -> bool:
    """Whether a function is a method of that name, whatever its receiver."""
    owner, _, method = without_arguments(function).rpartition(".")
    return method == name and bool(owner) and not owner.startswith("struct ")


def without_arguments(name: str, mark: str = "", only: str = "") -> str:
    """A function's name without type arguments; brackets of slice, array and map types stay. Of an expression `only`
    those of shapes go: others may be indexes."""
    if "[" not in name:
        return name
    out: list[str] = []
    at = 0
    while at < len(name):
        if name[at] == "[" and at and (name[at - 1].isalnum() or name[at - 1] in "_·") and name[at - 3 : at] != "map":
            end = closing(name, at)
            if only in name[at:end]:
                out.append(mark)
                at = end
                continue
        out.append(name[at])
        at += 1
    return "".join(out)


def closing(text: str, at: int) -> int:
    """Behind the bracket that closes the one at `at`."""
    depth = 0
    for i in range(at, len(text)):
        depth += {"[": 1, "]": -1}.get(text[i], 0)
        if not depth:
            return i + 1
    return len(text)
