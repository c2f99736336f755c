"""What goesc brings with it of the library's facts, for each release that it models.

    bundle_of(environ, "linux/amd64", GO1_24)       ->   FactLibrary, or None if nothing is bundled
    files_with("linux/amd64", [facts of 1.24])      ->   {path: bytes}, the files to write so that these are

The newest releases have a file each, which is opened where it lies. Those of the older ones stand in one file
(goesc.facts.packed). A release is taken out of it at its first use and kept in the cache as a value, under a key that
names what it tells; where nothing can be kept it is held in memory.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final

from goesc.facts.library import FactLibrary, library_in, open_library
from goesc.release import NEWEST, RELEASES, Release
from goesc.source.cachedir import cache_enabled, cache_folder, key_of
from goesc.source.store import Store

if TYPE_CHECKING:
    from goesc.facts.packed import Held, Packed

# Those that the Go project still mends; most programs are built with them.
PLAIN: Final = frozenset(release.version for release in RELEASES[:2])


def bundled(target: str, release: Release = NEWEST) -> str:
    """The file that holds a release's facts, alone or with those of others."""
    name = (
        "std" if release.version == NEWEST.version else f"std-{release.name}" if release.version in PLAIN else "older"
    )
    folder = os.path.dirname(os.path.realpath(__file__))
    return os.path.join(folder, "data", f"{name}-{target.replace('/', '-')}.facts")


def bundle_of(environ: Mapping[str, str], target: str, release: Release, identity: str = "") -> FactLibrary | None:
    """What is bundled of a release, if a goesc of that identity made it ("": any)."""
    path = bundled(target, release)
    if release.version in PLAIN:
        library = open_library(path)
        return library if library is not None and identity in ("", library.header.identity) else None
    from goesc.facts.packed import open_packed

    packed = open_packed(path)
    held = packed.releases.get(release.version) if packed is not None else None
    if packed is None or held is None or identity not in ("", held.identity):
        return None
    data = _taken(environ, packed, held)
    return library_in(data, path) if data is not None else None


# What this process took out and could not keep, by the key that it would have.
_IN_MEMORY: dict[str, bytes] = {}


def _taken(environ: Mapping[str, str], packed: Packed, held: Held) -> bytes | None:
    key = key_of(["unpacked", held.contents])
    store = Store(os.path.join(cache_folder(environ), "facts")) if cache_enabled(environ) else None
    known = _IN_MEMORY.get(key) or (store.get(key) if store is not None else None)
    if known is not None:
        return known
    data = packed.take(held.version)
    if data is not None and (store is None or not store.put(key, data)):
        _IN_MEMORY[key] = data
    return data


def files_with(target: str, made: Iterable[bytes]) -> dict[str, bytes]:
    """The files, by path, with files of facts of some releases in them; what they hold of other releases stays."""
    from goesc.facts.packed import open_packed, pack_together

    files: dict[str, bytes] = {}
    older: dict[str, FactLibrary] = {}
    for data in made:
        library = library_in(data, "")
        assert library is not None
        release = next(release for release in RELEASES if release.version == library.header.version)
        if release.version in PLAIN:
            files[bundled(target, release)] = data
        else:
            older[release.version] = library
    if older:
        path = bundled(target, RELEASES[-1])
        packed = open_packed(path)
        for version in packed.releases if packed is not None else ():
            data_there = packed.take(version) if packed is not None and version not in older else None
            other = library_in(data_there, path) if data_there is not None else None
            if other is not None:
                older[version] = other
        files[path] = pack_together([older[release.version] for release in RELEASES if release.version in older])
    return files
