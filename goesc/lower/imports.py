"""What lowering needs to know about other packages.

An implementation (goesc.facts.importer) answers for imported functions with their parameter tags, and
for packages whose source is at hand with the checked package, so that imported generic functions can be
instantiated here, as gc does in every package that uses them (noder/reader.go:objIdx, Go 1.27.3).

    imports.tags(strings.Index) -> ["esc:", "esc:"]        imports.checked(slices) -> CheckedPackage
"""

from __future__ import annotations

from typing import Protocol, final

from goesc.check.info import CheckedPackage
from goesc.types.model import Type
from goesc.types.objects import Func, Package


class Imports(Protocol):
    def tags(self, func: Func) -> list[str]:
        """Tags of the parameters of an imported function or method, receiver first (goesc.ir.leaks)."""

    def instance_tags(self, func: Func, targs: list[Type]) -> list[str] | None:
        """Tags of an instance of an imported generic function or method whose source is not at hand, without
        dictionary; the receiver's type arguments come first."""

    def checked(self, package: Package) -> CheckedPackage | None:
        """An imported package checked from source; bodies come on demand. None if its source is not at hand."""

    def wraps_only(self, package: Package) -> bool:
        """Whether bodies of a package are at hand for being inlined into wrappers, and not for instances."""

    def inlines(self, package: Package) -> bool:
        """Whether a package was compiled with inlining, as dependencies are."""

    def body_at_hand(self, importer: Package, func: Func) -> bool:
        """Whether export data that a package reads hold the body of a function (noder/linker.go:exportBody)."""


@final
class NoImports:
    """For packages that import nothing, and for tests: every imported function leaks all it is given."""

    def tags(self, func: Func) -> list[str]:  # noqa: ARG002  # the protocol's parameter
        return []

    def instance_tags(self, func: Func, targs: list[Type]) -> list[str] | None:  # noqa: ARG002  # see tags
        return None

    def checked(self, package: Package) -> CheckedPackage | None:  # noqa: ARG002  # the protocol's parameter
        return None

    def wraps_only(self, package: Package) -> bool:  # noqa: ARG002  # see tags
        return False

    def inlines(self, package: Package) -> bool:  # noqa: ARG002  # see tags
        return False

    def body_at_hand(self, importer: Package, func: Func) -> bool:
        return func.pkg is importer
