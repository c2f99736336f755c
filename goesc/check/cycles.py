"""Cycles of type names alone, such as `type A B; type B A`, and types used before they are complete.

Defined by cmd/compile/internal/types2/cycles.go (Go 1.27.3).
"""

from __future__ import annotations

from goesc.check import decl
from goesc.check.checker import Checker
from goesc.syntax import ast
from goesc.types.model import Alias, Named, Type
from goesc.types.objects import Object, TypeName
from goesc.types.universe import TYP


def direct_cycles(check: Checker) -> None:
    """Report each cycle of package-level type names that passes through no type literal."""
    path_idx: dict[TypeName, int] = {}  # >= 0: on the current path; < 0: done
    for obj in list(check.obj_map):
        if isinstance(obj, TypeName):
            _direct_cycle(check, obj, path_idx)


def _direct_cycle(check: Checker, start: TypeName, path_idx: dict[TypeName, int]) -> None:
    path: list[TypeName] = []
    tname = start
    while True:
        at = path_idx.get(tname)
        if at is not None:
            if at >= 0:
                tname.type = TYP[0]
                cycle: list[Object] = list(path[at:])
                decl.cycle_error(check, cycle, decl.first_in_src(cycle))
            break
        path_idx[tname] = len(path)
        path.append(tname)
        tdecl = check.obj_map[tname].tdecl
        assert tdecl is not None
        if not isinstance(tdecl.type, ast.Name):
            break
        following = check.pkg.scope.lookup(tdecl.type.value)
        if not isinstance(following, TypeName):
            break
        tname = following
    for t in path:
        path_idx[t] = -1


def is_complete(check: Checker, t: Type) -> bool:
    """Whether t has an underlying type by now; reports the cycle if it has none."""
    while isinstance(t, (Alias, Named)):
        at = check.obj_path_idx.get(t.obj)
        if at is not None:
            cycle = check.obj_path[at:]
            decl.cycle_error(check, cycle, decl.first_in_src(cycle))
            return False
        if t.from_rhs is None:
            return True  # an instance, or complete by other means
        t = t.from_rhs
    return True
