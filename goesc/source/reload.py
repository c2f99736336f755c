"""What was loaded the last time, where since then nothing but texts of Go files changed: nothing is looked for again.

    last = LastLoad(store, key)                      # the key: of one command in one folder
    with disk.recording() as looks:
        again = last.find(looks, ctx)                # None if more has changed, or nothing is kept
    again.loaded, again.edited, again.note, again.notes
    last.keep(loaded, looks, note, notes)            # if it is of that simple kind

A text that changed must say the same at its head: the package, what is imported, and that it is part of the build. The
texts of all other files are read when somebody wants them (`UnitFile.unread`). Notes are whatever else is known of the
run and of its packages, in words.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, final

from goesc.source import answers, disk
from goesc.source.build import Context, should_build
from goesc.source.constraint import ConstraintError
from goesc.source.imports import scan_imports
from goesc.source.packages import Loaded
from goesc.source.store import Store
from goesc.source.unit import Unit, UnitFile, UnitId

if TYPE_CHECKING:
    from goesc.source.disk import Looks

Notes = Mapping[UnitId, Sequence[str]]
# What says more than which packages there are, and is empty in most builds.
_MORE = (
    "doubled",
    "errors",
    "failed",
    "imported",
    "need_c",
    "unmatched",
    "unread",
    "untestable",
    "untested",
    "warnings",
    "with_c",
)
_SPECIAL = ("after", "cgo", "copied", "flags", "matched_as", "path_as")  # of a unit


@final
class Again(NamedTuple):
    loaded: Loaded
    edited: frozenset[UnitId]
    note: Sequence[str]
    notes: Notes


@final
class LastLoad:
    def __init__(self, store: Store | None, key: str) -> None:
        self._store = store
        self._key = key

    def find(self, looks: Looks, ctx: Context) -> Again | None:
        """With the questions of that time, and their answers of now, in `looks`."""
        saved = self._store.get(self._key) if self._store is not None else None
        try:
            return _reloaded(saved, looks, ctx) if saved is not None else None
        except (ValueError, TypeError, KeyError):  # whoever can write into the cache left something else there
            return None

    def keep(self, loaded: Loaded, looks: Looks, note: Sequence[str], notes: Notes) -> None:
        saved = _packed(loaded, looks, note, notes) if self._store is not None else b""
        if self._store is not None and saved:
            self._store.put(self._key, saved)


def _packed(loaded: Loaded, looks: Looks, note: Sequence[str], notes: Notes) -> bytes:
    if any(getattr(loaded, name) for name in _MORE):
        return b""
    units: list[Any] = []
    for unit in loaded.units:
        if unit.id.variant or any(getattr(unit, name) for name in _SPECIAL):
            return b""
        files = [[file.name, file.head, file.digest, file.size] for file in unit.files]
        paths = [os.path.join(unit.dir, file.name) for file in unit.files]
        if [file.path for file in unit.files] != paths or not all(map(looks.covers, paths)):
            return b""
        imports = {written: id.path for written, id in unit.imports.items()}
        if any(id.variant for id in unit.imports.values()):
            return b""
        units.append([
            unit.id.path, unit.name, unit.dir, files, imports, unit.go_version, unit.is_std, unit.complete, unit.ours,
            unit.named, unit.embeds, unit.assembly, notes.get(unit.id, ()),
        ])  # fmt: skip
    asked = looks.packed().encode("utf-8", "surrogateescape")
    told = json.dumps([loaded.why_unread, note, units]).encode()
    return b"%d\n" % len(asked) + asked + told


def _reloaded(saved: bytes, looks: Looks, ctx: Context) -> Again | None:
    head, _, rest = saved.partition(b"\n")
    asked = rest[: int(head)].decode("utf-8", "surrogateescape")
    changed = answers.changed(asked)
    if changed is None:
        return None
    loaded = Loaded()
    loaded.why_unread, note, units = json.loads(rest[int(head) :])
    texts = _texts(changed, ctx)
    met = 0
    edited: set[UnitId] = set()
    notes: dict[UnitId, Sequence[str]] = {}
    ids: dict[str, UnitId] = {}

    def id_of(path: str) -> UnitId:
        return ids.get(path) or ids.setdefault(path, UnitId(path))

    for path, name, folder, files, imports, version, is_std, complete, ours, named, embeds, assembly, noted in units:
        id, made = id_of(path), []
        for base, said, digest, size in files:
            file = UnitFile.unread(base, os.path.join(folder, base), digest, size, said)
            if file.path in texts:
                now, file.src = texts[file.path]
                met += 1
                edited.add(id)
                if not now or now != said:
                    return None
            made.append(file)
        means = {written: id_of(meant) for written, meant in imports.items()}
        unit = Unit(id, name, folder, made, means, version, is_std, complete, ours, named)
        unit.embeds, unit.assembly = embeds, assembly
        loaded.units.append(unit)
        notes[id] = noted
    if met != len(changed):  # the others are no part of the build
        return None
    looks.recall(asked)
    return Again(loaded, frozenset(edited), note, notes)


def _texts(paths: list[str], ctx: Context) -> dict[str, tuple[str, bytes]]:
    """What files hold now, with what that says of the build; "" if nothing good."""
    found: dict[str, tuple[str, bytes]] = {}
    for path in paths:
        try:
            src = disk.read(path)
            found[path] = scan_imports(src).digest if should_build(ctx, src) else "", src
        except (OSError, ConstraintError):
            found[path] = "", b""
    return found
