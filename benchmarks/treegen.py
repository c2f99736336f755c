"""Writes Go modules as working teams have them, of any number of packages: always the same for the same numbers.

    tree = Tree(1000, seed=7, vendored=0.5)
    tree.write(Path("m"))                               # go build ./... builds it
    edit = tree.edit("leaf", "tag")
    edit.apply(Path("m")), edit.undo(Path("m"))

Packages lie in layers: utilities that import the library alone, a few of which nearly everybody imports; above them
layers that import what lies below, mostly of their own part of the tree; some programs at the top. A package has a
`Record` with functions that its importers call, a small function that passes a call on to those it imports, as far as
gc inlines that, and a number of blocks of code with a long tail: most packages are of 2 to 10 kB, a few of 100 kB.
Vendored packages are the lower ones, in modules of a dozen, which vendor/modules.txt lists.
"""

from __future__ import annotations

import random
import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from benchmarks.treecode import BLOCKS, CORE, FIRST, MAIN, OUTSIDE, PASSED, TEST, USE_CORE, USE_PASSED, USES, WEIGHTS

MODULE = "example.com/team/app"
LAYERS = 9  # below the programs
LIBRARY = (
    "bytes", "context", "encoding/json", "errors", "fmt", "io", "os", "sort", "strconv", "strings", "sync", "time",
)  # fmt: skip
NOUNS = (
    "order", "item", "store", "user", "token", "event", "queue", "batch", "frame", "route", "label", "shard", "lease",
    "quota", "patch", "index", "query", "cache", "entry", "layer", "image", "chart", "node", "probe", "stage", "trace",
    "audit", "grant", "claim", "asset",
)  # fmt: skip
AREAS = (
    "billing", "search", "deploy", "inbox", "media", "report", "ledger", "fleet", "notify", "catalog", "ingest",
    "policy",
)  # fmt: skip

# --- edits -----------------------------------------------------------------------------------------------------
WHERE = ("leaf", "middle", "root")
KINDS = ("body", "tag", "type")
MANY = 30  # importers at least of the leaf that is edited
_EDITS = {
    "body": ("\t\tdepth--\n", "\t\tdepth--\n\t\tdepth -= len(at.Tags)\n"),
    "tag": ("\t\tdepth--\n", "\t\tdepth--\n\t\tif depth == 3 {\n\t\t\tkept = at\n\t\t}\n"),
    "type": ("\tCount int\n\tTags ", "\tCount int\n\tExtra int\n\tTags "),
}


class Edit(NamedTuple):
    """A change of one file."""

    package: Package
    file: str  # below the tree's folder
    old: str
    new: str

    def apply(self, folder: Path) -> None:
        self._put(folder, self.old, self.new)

    def undo(self, folder: Path) -> None:
        self._put(folder, self.new, self.old)

    def _put(self, folder: Path, old: str, new: str) -> None:
        path = folder / self.file
        text = path.read_text()
        assert text.count(old) == 1, (self.file, old)
        path.write_text(text.replace(old, new))


class Package:
    """A package before it is written."""

    def __init__(self, number: int, layer: int, name: str, module: str, path: str) -> None:
        self.number = number
        self.layer = layer
        self.name = name
        self.module = module  # "" if it is of the main module
        self.path = path  # as it is imported
        self.imports: list[Package] = []
        self.importers = 0
        self.blocks: list[tuple[str, str]] = []  # kind and name
        self.passes_on: Package | None = None  # whose record and small function it hands to its importers

    @property
    def folder(self) -> str:
        """Below the tree's folder."""
        return f"vendor/{self.path}" if self.module else self.path.removeprefix(MODULE + "/")


class Tree:
    """A module of about `packages` packages, of which a part are vendored; with `tests`, a third have test files."""

    def __init__(self, packages: int, seed: int = 1, vendored: float = 0.0, tests: bool = False) -> None:
        self.seed = seed
        self.tests = tests
        rng = random.Random(f"{packages} {seed} {vendored}")  # noqa: S311 - programs, no secrets
        mains = max(3, round(packages**0.5 / 7))
        self.packages: list[Package] = []
        for number in range(packages - mains):
            # A fifth are utilities; the other layers are alike.
            at = number / (packages - mains)
            layer = 0 if at < 0.2 else 1 + int((at - 0.2) / 0.8 * (LAYERS - 1))
            self.packages.append(_package(number, layer, vendored, rng))
        self.packages.sort(key=lambda p: (p.layer, p.number))
        for i in range(mains):
            noun = f"{NOUNS[i % len(NOUNS)]}d{i}"
            self.packages.append(Package(packages - mains + i, LAYERS, "main", "", f"{MODULE}/cmd/{noun}"))
        self._connect(rng)
        for package in self.packages:
            self._fill(package, rng)

    def _connect(self, rng: random.Random) -> None:
        """Who imports whom: a tenth of the ways lead to the best-known utilities, the others near by or anywhere."""
        below: dict[bool, list[Package]] = {True: [], False: []}  # what vendored packages may import, and all others
        start = 0
        while start < len(self.packages):
            layer = self.packages[start].layer
            end = next((i for i in range(start, len(self.packages)) if self.packages[i].layer != layer), None)
            these = self.packages[start:end]
            utilities = {who: [p for p in known if p.layer == 0] for who, known in below.items()}
            fame = {who: list(accumulate(1 / (i + 3) for i in range(len(u)))) for who, u in utilities.items()}
            near: dict[tuple[bool, str], list[Package]] = {}
            for who, known in below.items():
                for package in known:
                    near.setdefault((who, _area(package)), []).append(package)
            for package in these if layer else ():
                who = bool(package.module)
                count = min(round(rng.lognormvariate(1.4, 0.7)) + (10 if layer == LAYERS else 1), 40)
                chosen: dict[Package, None] = {}
                for _ in range(count):
                    close = near.get((who, _area(package)))
                    draw = rng.random()
                    if draw < 0.4 and utilities[who]:
                        chosen[utilities[who][_drawn(fame[who], rng)]] = None
                    elif draw < 0.8 and close:
                        chosen[rng.choice(close)] = None
                    elif below[who]:
                        chosen[rng.choice(below[who])] = None
                package.imports = sorted(chosen, key=lambda p: p.path)
                for imported in package.imports:
                    imported.importers += 1
            below[False] += these
            below[True] += [p for p in these if p.module]
            start = len(self.packages) if end is None else end

    def _fill(self, package: Package, rng: random.Random) -> None:
        kinds = list(WEIGHTS)
        if package.imports and rng.random() < 0.7:
            package.passes_on = rng.choice(package.imports)
        count = min(max(1, round(rng.lognormvariate(0.9, 0.9))), 100)
        for i, kind in enumerate(rng.choices(kinds, list(WEIGHTS.values()), k=count)):
            package.blocks.append((kind, f"{rng.choice(NOUNS).title()}{i}"))

    # --- files ---------------------------------------------------------------------------------------------------

    def write(self, folder: Path) -> None:
        for name, text in self.files():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)

    def files(self) -> Iterator[tuple[str, str]]:
        """Names below the tree's folder, and what the files hold."""
        modules: dict[str, list[str]] = {}
        for package in self.packages:
            if package.module:
                modules.setdefault(package.module, []).append(package.path)
            for name, text in self._written(package):
                yield f"{package.folder}/{name}", text
        listed = [(f"{module} v1.{len(paths)}.0", sorted(paths)) for module, paths in sorted(modules.items())]
        required = "".join(f"\t{module}\n" for module, _ in listed)
        yield "go.mod", f"module {MODULE}\n\ngo 1.27\n" + (f"\nrequire (\n{required})\n" if listed else "")
        if listed:
            lines = [line for module, paths in listed for line in (f"# {module}", "## explicit; go 1.26", *paths)]
            yield "vendor/modules.txt", "\n".join([*lines, ""])

    def _written(self, package: Package) -> list[tuple[str, str]]:
        rng = random.Random(f"{self.seed} {package.number}")  # noqa: S311 - as above
        pieces = [CORE if package.layer < LAYERS else CORE + MAIN]
        pieces.append(PASSED.replace("~", package.passes_on.name) if package.passes_on else FIRST)
        pieces += [BLOCKS[kind].replace("@", noun) for kind, noun in package.blocks]
        for i, imported in enumerate(package.imports):
            uses = [(rng.choice(USE_CORE), "")]
            uses += [(USES[kind], noun) for kind, noun in rng.sample(imported.blocks, min(2, len(imported.blocks)))]
            if imported.passes_on:
                uses.append((USE_PASSED, ""))
            for j, (text, noun) in enumerate(uses):
                own = f"{imported.name.title()}{i}{'ABCD'[j]}"
                pieces.append(text.replace("@", own).replace("%%", noun).replace("~", imported.name))
        texts = [re.sub("#", lambda _: str(rng.randrange(2, 60)), piece) for piece in pieces]
        names = {imported.name: imported.path for imported in package.imports}
        files = [("record.go", _file(package.name, texts[:2], names))]
        left = texts[2:]
        while left:
            count = min(1 + round(rng.lognormvariate(1.1, 0.6)), len(left))
            files.append((f"{rng.choice(NOUNS)}{len(files)}.go", _file(package.name, left[:count], names)))
            left = left[count:]
        if self.tests and package.layer < LAYERS and not package.module and rng.random() < 0.3:
            files += [("record_test.go", TEST.replace("~", package.name)),
                      ("outside_test.go", OUTSIDE.replace("~", package.name).replace("@", package.path))]  # fmt: skip
        return files

    # --- edits ---------------------------------------------------------------------------------------------------

    def edit(self, where: str, kind: str) -> Edit:
        """A change of what one package holds: "leaf", "middle", "root"; of its function Describe, whose importers see
        nothing of it ("body") or another tag ("tag"), or of its type Record ("type")."""
        package = self.at(where)
        old, new = _EDITS[kind]
        return Edit(package, f"{package.folder}/record.go", old, new)

    def at(self, where: str) -> Package:
        own = [p for p in self.packages if not p.module]
        if where == "root":
            return own[-1]
        layer = 0 if where == "leaf" else LAYERS // 2
        some = [p for p in own if p.layer == layer] or own
        enough = [p for p in some if p.importers >= MANY] if where == "leaf" else []
        if enough:
            return min(enough, key=lambda p: p.importers)
        return max(some, key=lambda p: p.importers if where == "leaf" else -abs(p.importers - 4))


def _package(number: int, layer: int, vendored: float, rng: random.Random) -> Package:
    noun = f"{rng.choice(NOUNS)}{number}"
    if layer < 6 and rng.random() < vendored / 0.7:  # seven tenths lie there
        module = f"example.org/lib{number // 12 % 997}"
        return Package(number, layer, noun, module, f"{module}/{noun}")
    area = f"{rng.choice(AREAS)}{number // 97}" if layer else "internal/util"
    return Package(number, layer, noun, "", f"{MODULE}/{area}/{noun}")


def _area(package: Package) -> str:
    """The part of the tree that it belongs to: near is what the same team wrote."""
    return package.path.split("/")[-2].rstrip("0123456789")


def _drawn(sums: Sequence[float], rng: random.Random) -> int:
    return min(bisect(sums, rng.random() * sums[-1]), len(sums) - 1)


def _file(package: str, texts: Sequence[str], names: dict[str, str]) -> str:
    body = "".join(texts)
    used = set(re.findall(r"\b([a-z]+[0-9]*)\.[A-Z]", body))
    library = [path for path in LIBRARY if path.rpartition("/")[2] in used]
    ours = sorted(names[name] for name in used if name in names)
    groups = ["\n".join(f'\t"{path}"' for path in paths) for paths in (library, ours) if paths]
    imports = "\nimport (\n" + "\n\n".join(groups) + "\n)\n" if groups else ""
    return f"package {package}\n{imports}{body}"
