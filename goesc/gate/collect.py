"""Packages, analysed for the gate: one session, named packages apart from what they need.

world = World(LoadOptions(cwd=cwd, environ=environ, tags=tags))
packages = world.load(["./..."])         those named; world.faults has the errors of all
world.library("fmt")                     a package by import path, analysed when it is first asked for
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from typing import final

from goesc.api import LoadOptions, Package, load, open_session
from goesc.gate.model import GateError
from goesc.source.packages import Unfound


@final
class World:
    """Everything that one check analyses. Packages are kept by import path."""

    def __init__(self, options: LoadOptions) -> None:
        session = open_session(options.environ, options.tags, options.cwd)
        self.options = replace(options, session=session, graphs=False, keep_going=True, named_only=True)
        self.packages: dict[str, Package | None] = {}
        self.faults: list[str] = []
        self.failed: list[Package] = []  # whose these are

    @property
    def cwd(self) -> str:
        return os.fspath(self.options.cwd)

    def load(self, patterns: Sequence[str]) -> list[Package]:
        """The packages that the patterns name and that compile. Raises GateError if they cannot be found."""
        named: list[Package] = []
        for package in self._load(patterns, self.options):
            if package.errors:
                self.failed.append(package)
                self.faults += [line for line in package.error_lines(self.cwd) if line not in self.faults]
                continue
            if package.analysed:
                self.packages[package.path] = package
            if package.named:
                named.append(package)
        return named

    def library(self, path: str) -> Package | None:
        """A package outside those that were named, None if its source is not at hand."""
        if path not in self.packages:
            try:
                found = [
                    p for p in self._load([path], replace(self.options, jobs=1)) if p.path == path and not p.errors
                ]
            except GateError:
                found = []
            self.packages[path] = found[0] if found else None
        return self.packages[path]

    def _load(self, patterns: Sequence[str], options: LoadOptions) -> list[Package]:
        try:
            return load(patterns, options)
        except Unfound as err:
            raise GateError(err.line) from None
        except ValueError as err:
            raise GateError(str(err)) from None
