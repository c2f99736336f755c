"""A module as it is written: packages of files of declarations, and the text of each file.

    module.texts()   ->   {"go.mod": "module example.com/m\\n...", "alpha/a.go": "package alpha\\n..."}

Declarations are text in which the names of packages stand as «alpha»; a file imports what its declarations name, by
its own name, by another, or with a dot.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import final

MODULE = "example.com/m"
_MARK = re.compile(r"«(\w+)»")


@final
@dataclass
class File:
    name: str
    head: list[str] = field(default_factory=list)  # build constraints
    declarations: list[str] = field(default_factory=list)
    language: int | None = None  # the minor version of Go that a build constraint asks for
    built: bool = True  # not if a build constraint leaves it out
    renamed: dict[str, str] = field(default_factory=dict)  # package -> name in this file; "." is the dot
    blank: list[str] = field(default_factory=list)  # paths imported for nothing

    def text(self, package: str, paths: dict[str, str]) -> str:
        body = "\n".join(self.declarations)
        names = sorted({name for name in _MARK.findall(body) if name != package})

        def written(found: re.Match[str]) -> str:
            name = found[1]
            if name == package:
                return ""
            name = self.renamed.get(name, name)
            return "" if name == "." else name + "."

        imports = [f'\t{self.renamed.get(name, "")} "{paths[name]}"'.replace("\t ", "\t") for name in names]
        imports += [f'\t_ "{path}"' for path in self.blank]
        listed = "\n".join(["import (", *imports, ")", ""]) if imports else ""
        return "\n".join([*self.head, f"package {package}\n", listed, _MARK.sub(written, body)])


@final
@dataclass
class Package:
    name: str
    files: list[File]

    @property
    def path(self) -> str:
        return f"{MODULE}/{self.name}"


@final
@dataclass
class Module:
    """`packages` come dependencies first. `library` says where the library's packages are found that it may import."""

    language: int
    packages: list[Package]
    library: dict[str, str]

    def texts(self) -> dict[str, str]:
        """Paths and what stands there."""
        paths = self.library | {package.name: package.path for package in self.packages}
        texts = {"go.mod": f"module {MODULE}\n\ngo 1.{self.language}\n"}
        for package in self.packages:
            for file in package.files:
                texts[f"{package.name}/{file.name}"] = file.text(package.name, paths)
        return texts
