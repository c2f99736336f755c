"""Packages, analysed for the gate: one session, named packages apart from what they need.

world = World(cwd, environ, tags)
packages = world.load(["./..."])         those named; world.faults has the errors of all
world.library("fmt")                     a package by import path, analysed when it is first asked for
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import final

from goesc.api import Package, load, open_session
from goesc.drive.plan import Progress
from goesc.gate.model import GateError


@final
class World:
    """Everything that one check analyses. Packages are kept by import path."""

    def __init__(
        self, cwd: str, environ: Mapping[str, str], tags: Sequence[str] = (), mod: str = "", jobs: int = 1,
        progress: Progress | None = None,
    ) -> None:  # fmt: skip
        self.cwd = cwd
        self.environ = environ
        self.tags = tuple(tags)
        self.mod = mod
        self.jobs = jobs
        self.progress = progress
        self.session = open_session(environ, tags)
        self.packages: dict[str, Package | None] = {}
        self.faults: list[str] = []
        self.calls = False

    def load(self, patterns: Sequence[str]) -> list[Package]:
        """The packages that the patterns name and that compile. Raises GateError if they cannot be found."""
        named: list[Package] = []
        for package in self._load(patterns, self.jobs):
            if package.errors:
                self.faults += package.error_lines(self.cwd)
                continue
            self.packages[package.path] = package
            if package.named:
                named.append(package)
        return named

    def library(self, path: str) -> Package | None:
        """A package outside those that were named, None if its source is not at hand."""
        if path not in self.packages:
            try:
                found = [p for p in self._load([path]) if p.path == path and not p.errors]
            except GateError:
                found = []
            self.packages[path] = found[0] if found else None
        return self.packages[path]

    def _load(self, patterns: Sequence[str], jobs: int = 1) -> list[Package]:
        try:
            return load(
                patterns, cwd=self.cwd, environ=self.environ, tags=self.tags, mod=self.mod, session=self.session,
                graphs=False, calls=self.calls, keep_going=True, jobs=jobs, progress=self.progress,
            )  # fmt: skip
        except ValueError as err:
            raise GateError(str(err)) from None
