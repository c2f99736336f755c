"""A package while it is loaded, and what is wrong with it.

    Package("m/a").error = PackageError("no required module provides package x", "a.go:3:8")

cmd/go/internal/load (pkg.go: Package, PackageError; Go 1.27.3).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import final

from goesc.source.folder import Folder
from goesc.source.located import Found
from goesc.source.unit import UnitId


@final
class PackageError:
    __slots__ = ("always_stack", "cycle", "pos", "stack", "text")

    def __init__(
        self, text: str, pos: str = "", stack: Sequence[tuple[str, str]] = (), cycle: bool = False,
        always_stack: bool = False,
    ) -> None:  # fmt: skip
        self.text = text
        self.pos = pos
        self.stack = list(stack)  # (import path, base name of the importing file)
        self.cycle = cycle  # with the files of the stack
        self.always_stack = always_stack

    def __str__(self) -> str:
        if self.pos and (not self.stack or not self.always_stack):
            return f"{self.pos}: {self.text}"
        if not self.stack:
            return self.text
        shown = [f"{path} from {file}" if self.cycle and file else path for path, file in self.stack]
        where = f"\n\t{self.pos}" if self.pos else ""
        return "package " + "\n\timports ".join(shown) + f"{where}: {self.text}"


@final
class Package:
    __slots__ = (
        "_name", "copied", "embeds", "error", "files_given", "folder", "followed", "found", "imports", "is_std",
        "named", "open", "path", "position", "resolved", "variant",
    )  # fmt: skip

    def __init__(
        self, path: str, folder: Folder | None = None, files_given: bool = False, named: bool = False,
        error: PackageError | None = None, position: tuple[str, str] = ("", ""),
    ) -> None:  # fmt: skip
        self.path = path
        self.folder = folder  # None for a package of the library that is only imported
        self._name = ""
        self.found: Found | None = None
        self.is_std = False
        self.files_given = files_given
        self.named = named
        self.error = error
        self.open = True  # its imports are being loaded
        self.followed = False  # its imports were looked at; those of a library package only if it is to be compiled
        self.imports: list[Package] = []
        self.embeds: dict[str, list[str]] | None = None
        self.resolved: dict[str, str] = {}
        self.position = position  # its entry on the import stack
        self.variant = ""  # of the unit that it becomes
        self.copied = False

    @property
    def id(self) -> UnitId:
        return UnitId(self.path, self.variant)

    def copy(self, variant: str) -> Package:
        """The package for a test, whose files and imports may be other ones."""
        other = Package(self.path, self.folder, self.files_given, self.named, self.error, self.position)
        other.found, other.is_std, other.embeds = self.found, self.is_std, self.embeds
        other._name = self._name
        other.open, other.followed = self.open, self.followed
        other.imports, other.resolved = list(self.imports), dict(self.resolved)
        other.variant = variant
        return other

    @property
    def name(self) -> str:
        return self.folder.name if self.folder else self._name

    def is_of_library(self, name: str) -> None:
        """It is a package of the library, of this name."""
        self.is_std, self._name = True, name

    @property
    def dir(self) -> str:
        return self.folder.dir if self.folder else ""


def post_order(roots: Iterable[Package]) -> list[Package]:
    """Every package once, what it imports before it."""
    out: list[Package] = []
    seen: set[int] = set()
    for root in roots:
        stack: list[tuple[Package, Iterator[Package]]] = []
        if id(root) not in seen:
            seen.add(id(root))
            stack.append((root, iter(root.imports)))
        while stack:
            package, rest = stack[-1]
            child = next(rest, None)
            if child is None:
                out.append(package)
                stack.pop()
            elif id(child) not in seen:
                seen.add(id(child))
                stack.append((child, iter(child.imports)))
    return out
