"""A package in IR form: what lowering hands to the passes, and they to escape analysis (ir/package.go, Go 1.27.3)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias, final

from goesc.ir.events import Event
from goesc.ir.nodes import CallExpr, Func, Name
from goesc.release import GO1_27, Release
from goesc.source.positions import FileSet, Pos
from goesc.types.objects import Package
from goesc.types.sizes import AMD64, GcSizes

# Takes what the compiler says, in the order in which it says it.
Report: TypeAlias = Callable[[Event], None]


@final
@dataclass(slots=True, eq=False, repr=False)
class Embed:
    """A package variable under //go:embed (ir/name.go:Embed)."""

    name: Name
    pos: Pos  # of the first directive
    patterns: list[str]


@final
@dataclass(slots=True, eq=False, repr=False)
class Program:
    """`funcs` is Target.Funcs: the package initialiser first, declared functions in source order, then
    closures, wrappers and instances in the order in which gc reads their bodies."""

    pkg: Package
    fset: FileSet
    funcs: list[Func] = field(default_factory=list)
    inits: list[Func] = field(default_factory=list)
    externs: list[Name] = field(default_factory=list)
    embeds: list[Embed] = field(default_factory=list)
    imports_testing: bool = False
    is_runtime: bool = False  # compiled with -+
    sizes: GcSizes = AMD64  # of the target
    release: Release = GO1_27  # whose compiler compiles it
    is_fips: bool = False  # crypto/internal/fips140/...: no static data
    # Of lowering: method_name(recv, func) and method_signature(recv, func), for passes that add calls.
    methods: Any = None
    prints: list[CallExpr] = field(default_factory=list)  # print and println of what the back end cannot print
