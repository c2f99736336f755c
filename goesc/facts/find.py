"""Which files of facts an analysis may use.

    find_facts(environ, "linux/amd64", NEWEST, with_sources=True)   ->   [FactLibrary, ...], the better first
    configured(environ, "/m")            # the environment with the file that goesc.toml names, if it names one

Where no Go tree is at hand, a file that GOESC_FACTS names comes first; it may hold bodies (goesc.facts.bodies), and is
never passed over in silence.
Those that `goesc facts build` left in the cache hold for the goesc that made them, as it is now. The bundled library
holds for
the sources it was released with. Where a Go tree is at hand, facts only save time, so those of another state of
goesc's sources are passed over; without one they are all there is, and are used.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress

from goesc.facts.bundle import bundle_of
from goesc.facts.library import FactLibrary, open_library
from goesc.release import Release
from goesc.source import disk, packages
from goesc.source.build import RELEASE
from goesc.source.cachedir import cache_enabled, cache_folder, fingerprint, key_of
from goesc.source.errors import unusable_facts
from goesc.source.inside import CONFIGURATION, contained, governing, module_root
from goesc.source.packages import Request, Wanted
from goesc.source.picked import released
from goesc.source.store import Store

# What facts depend on besides the files they were made from: everything from source text to tags. The rest of goesc
# selects files, which facts name by content, or prints.
_ROOMS = ("release", "syntax", "types", "check", "ir", "lower", "inline", "escape")
_FILES = (
    "drive/one.py", "drive/stages.py", "facts/basics.py", "facts/bodies.py", "facts/build.py", "facts/encode.py",
    "facts/model.py", "facts/needed.py",
)  # fmt: skip


def sources_digest() -> str:
    """Digest of the sources of goesc that facts depend on; the same in a checkout and in an installed wheel."""
    import hashlib
    from pathlib import Path

    package = Path(__file__).resolve().parent.parent
    grammar = package / "grammar" if (package / "grammar").is_dir() else package.parent / "grammar"
    files = [*(package / name for name in _FILES), *sorted(grammar.glob("*.lark"))]
    for room in _ROOMS:
        files += sorted((package / room).rglob("*.py"))
    digest = hashlib.sha256()
    for file in files:
        data = file.read_bytes()
        digest.update(f"{file.parent.name}/{file.name}:{len(data)}\n".encode())
        digest.update(data)
    return digest.hexdigest()


def remembered_digest(environ: Mapping[str, str]) -> str:
    """`sources_digest`, read once for every state of goesc's files."""
    if not cache_enabled(environ):
        return sources_digest()
    store = Store(os.path.join(cache_folder(environ), "facts"))
    key = key_of(["sources", fingerprint()])
    known = store.get(key)
    if known is not None:
        return known.decode("ascii", "replace")
    found = sources_digest()
    store.put(key, found.encode())
    return found


def request_for(
    cwd: str, environ: Mapping[str, str], tags: Sequence[str] = (), mod: str = "", wanted: Wanted | None = None
) -> Request:
    """A build in `cwd` that knows which packages the library has, be there a Go tree or facts alone."""
    request = packages.request_for(cwd, environ, tags, mod, wanted)
    if request.library is None:
        ctx = request.ctx
        known = find_facts(environ, ctx.target, ctx.release, with_sources=False)
        if known:
            request.std_names = frozenset({"unsafe"}.union(*(facts.packages for facts in known)))
    return request


def built_path(environ: Mapping[str, str], target: str, release: Release) -> str:
    """Where `goesc facts build` keeps what it made for a target and a release."""
    return os.path.join(cache_folder(environ), "facts", f"{target.replace('/', '-')}-{release.name}.facts")


def find_facts(environ: Mapping[str, str], target: str, release: Release, *, with_sources: bool) -> list[FactLibrary]:
    """Raises Unsupported for a file that is named, needed, and not as it should be."""
    named = None if with_sources else _named(environ, target, release)
    found: list[FactLibrary] = [] if named is None else [named]
    digest = remembered_digest(environ) if with_sources else ""
    built = open_library(built_path(environ, target, release)) if cache_enabled(environ) else None
    for library in (built, bundle_of(environ, target, release, digest)):
        if library is None or library.header.version != release.version or library.header.target != target:
            continue
        if digest in ("", library.header.identity):
            found.append(library)
    return found


# --- A file that somebody names ---------------------------------------------------------------------------------------

NAMED = "GOESC_FACTS"
_LARGEST = 1 << 15  # bytes of goesc.toml


def configured(environ: Mapping[str, str], folder: str, go: str = "") -> Mapping[str, str]:
    """The environment of what runs in a folder: it names the release that answers there (goesc.source.picked), if it is
    not the one that `go` asks for, and without GOESC_FACTS the folder's goesc.toml may name the file.

    A goesc.toml that cannot be read is for those to complain of that read all of it (goesc.gate.config). Raises
    Unsupported.
    """
    folder = os.path.abspath(folder)
    environ = released({**environ, RELEASE: go} if go else environ, folder)
    if environ.get(NAMED):
        return {**environ, NAMED: os.path.join(folder, environ[NAMED])}
    at, path = governing(folder)
    name = _facts_of(path) if path else ""
    if not name:
        return environ
    root = module_root(at)
    if not contained(path, root) or not contained(os.path.join(at, name), root):
        raise unusable_facts(CONFIGURATION, f'facts: "{name}" is outside of the module')
    return {**environ, NAMED: os.path.join(at, name)}


def _facts_of(path: str) -> str:
    import tomllib

    try:
        name = tomllib.loads(disk.read(path, _LARGEST).decode()).get("facts")
    except (OSError, ValueError, RecursionError):
        return ""
    return name if isinstance(name, str) else ""


def _named(environ: Mapping[str, str], target: str, release: Release) -> FactLibrary | None:
    path = environ.get(NAMED, "")
    if not path:
        return None
    again = "make it again with goesc facts build --bodies"
    try:
        disk.reach(path)
        if not disk.is_file(path):
            raise unusable_facts(path, "not a regular file")
        _ask(path)
    except OSError as err:
        raise unusable_facts(path, (err.strerror or str(err)).lower()) from None
    library = open_library(path)
    if library is None:
        raise unusable_facts(path, f"no file of facts of this goesc, or a damaged one; {again}")
    header = library.header
    if header.version != release.version:
        raise unusable_facts(path, f"holds facts of {header.version}, and {release.version} is asked for; {again}")
    if header.target != target:
        raise unusable_facts(path, f"holds facts for {header.target}, and {target} is asked for")
    if header.identity != remembered_digest(environ):
        raise unusable_facts(path, f"made by another goesc; {again}")
    return library


def _ask(path: str) -> None:
    """Look at a file so that a build that is kept is done again when it changes. Raises OSError."""
    if not disk.look_of(path):
        disk.read(path)


def mark_of(environ: Mapping[str, str], target: str, release: Release) -> str:
    """Without a Go tree, what is answered depends on this besides goesc itself: on the facts in the cache and on the
    file that is named."""
    marks = []
    for path in (built_path(environ, target, release), environ.get(NAMED, "")):
        library = None
        if path:
            with suppress(OSError):
                _ask(path)
            library = open_library(path)
        marks.append(library.digest.hex() if library is not None else "")
    return key_of(["facts", *marks]) if any(marks) else ""
