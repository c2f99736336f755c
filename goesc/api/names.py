"""Functions by the names that people give them.

is_named("(*T).M", "T.M")       True; so is "F[go.shape.int]" by "F"
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
    if function == name or function.partition("[")[0] == name:
        return True
    plain = function.replace("(*", "").replace(")", "")
    return plain == name and "(" not in name
