"""`goesc facts build|show|verify`: what goesc knows about imported packages."""

from __future__ import annotations

import os
import re
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, final

from goesc.cli.main import Host
from goesc.cli.options import needs_value, shown, unknown_flag
from goesc.release import RELEASES
from goesc.source.build import RELEASE, context, release_of
from goesc.source.goroot import tree_variable
from goesc.source.room import lasting, quiet_collector, room_to_recurse
from goesc.source.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from goesc.facts.library import FactLibrary
    from goesc.facts.session import Session
    from goesc.facts.tree import Tree
    from goesc.types.objects import Func

USAGE = """\
usage: goesc facts build [--go 1.N] [--bodies] [-o file] [patterns]
       goesc facts build [--go 1.N] -bundle | -bundle=all
       goesc facts show [package.Function | package.Type.Method] ...
       goesc facts verify [-l] [-q] [-least percent] [patterns]

build    analyses packages of the Go tree (default: std) and all they import, and keeps what importing packages need
         to know of them: in the cache, or in a file. With the same tree and the same goesc the bytes are the same.
         Packages that are known already are not analysed again, unless -o or -bundle is given. With --bodies the file
         holds what -m without -l needs of their sources too, and the licence of these: goesc.toml (facts = "file") or
         GOESC_FACTS names it on machines without a Go tree.
         -bundle puts what is known of std into goesc's own folder, for its wheel: of one release, beside what is there
         of others; -bundle=all of each release whose Go tree is at hand, where what is there is of another state of
         goesc or of another tree.
show     says in words what a function does with its parameters; without names, which facts are used.
verify   compares the facts of packages with what the real compiler prints about their parameters (default: errors io
         sort strconv; std for all), compiled with inlining as dependencies are (--inline), or without it with -l. -q
         prints the last line only. -least 99 is content with so many per cent of equal parameters; otherwise all must
         be.

Exit status: 0; 1 if something could not be analysed or differs; 2 for usage."""

SEE = "; run 'goesc help facts'"
_PROGRESS_EVERY = 0.1  # seconds


def main(argv: list[str], host: Host) -> int:
    command = {"build": build, "show": show, "verify": verify}.get(argv[0]) if argv else None
    if command is None:
        return host.fail(f"facts: which of build, show and verify?{SEE}")
    return command(argv[1:], host)


# --- build -------------------------------------------------------------------------------------------------


def build(argv: list[str], host: Host) -> int:
    from goesc.facts import build as making
    from goesc.facts.bundle import files_with
    from goesc.facts.find import built_path, sources_digest
    from goesc.facts.library import open_library
    from goesc.source.cachedir import write_atomically

    options = _build_options(argv, host)
    if options is None:
        return 2
    if options.bundle == "all":
        return _bundle_all(host)
    tree = _tree(host.environ)
    if tree is None:
        return host.fail(f"facts build: {_no_tree(host.environ)}")
    named = making.standard_packages(tree.library, options.patterns or ["std"])
    if not named:
        return host.fail(f"facts build: no package of the library matches {' '.join(options.patterns)}")
    ctx = tree.library.ctx
    path = built_path(host.environ, ctx.target, ctx.release)
    identity = sources_digest()
    licence = making.licence_of(tree.library)
    known = None if options.out or options.bundle else open_library(path)
    if known is None or known.header.identity != identity:
        known = making.new_library(ctx.target, identity, path, ctx.release, licence, options.bodies)
    if options.bodies and not licence:
        return host.fail(f"facts build: {tree.library.goroot} holds no LICENSE, which bodies must come with")
    progress = _Progress(host)
    failures = _add(tree, named, known, progress)
    progress.end()
    data = making.to_bytes(known)
    count = f"{len(known.packages)} packages"
    if options.out or options.bundle:
        status = _write(files_with(ctx.target, [data]) if options.bundle else {options.out: data}, count, host)
        return status or min(len(failures), 1)
    if not write_atomically(path, data):
        return host.fail(f"facts build: cannot write {path}")
    host.say(f"{count}, {len(data)} bytes: {path}")
    return min(len(failures), 1)


def _add(tree: Tree, named: list[str], known: FactLibrary, progress: _Progress | None = None) -> list[str]:
    """Adds the facts of packages, and of all they import, to a library. Tells what could not be analysed."""
    from goesc.drive import one, stages
    from goesc.facts import build as making

    order = making.closure(tree, named)
    analyzers = one.compile_for_others, stages.analyze_functions, stages.analyze_instances
    failures: list[str] = []
    with room_to_recurse(), quiet_collector(), lasting():
        for made in making.make(tree, order, known, *analyzers):
            lines = [f"{made.path}: {failure}" for failure in made.failures]
            failures += lines
            if progress is not None:
                progress.step(made.path, len(order), lines)
    tree.save()
    return failures


def _write(files: Mapping[str, bytes], count: str, host: Host) -> int:
    from goesc.source.output import write_output

    for path, data in files.items():
        try:
            write_output(path, data, str(host.cwd), folders=True)
        except OSError as err:
            return host.fail(f"facts build: cannot write {path}: {err.strerror}")
        host.say(f"{count}, {len(data)} bytes: {path}")
    return 0


def _bundle_all(host: Host) -> int:
    """Bundles the facts of every release whose Go tree is at hand, several at a time."""
    from goesc.drive.pool import LocalPool, cores
    from goesc.facts.bundle import files_with

    environs = {release: {**host.environ, RELEASE: release.name} for release in RELEASES}
    made: list[bytes] = []
    status = 0
    with LocalPool(min(cores(), len(RELEASES))) as pool:
        futures = {release: pool.executor.submit(facts_of, environs[release]) for release in RELEASES}
        for release, future in futures.items():
            data, count, lines = future.result()
            for line in lines:
                host.warn(f"goesc: {release.name}: {line}")
            status = 1 if lines else status
            if data:
                made.append(data)
                host.say(f"{release.name}: {count} packages")
    if not made and not status:
        host.say("every release is bundled as it is")
    return _write(files_with(context(host.environ).target, made), f"{len(made)} releases", host) or status


def facts_of(environ: Mapping[str, str]) -> tuple[bytes, int, list[str]]:
    """Facts of the library of the release that the environment names, of how many packages, and what went wrong. None
    where what is bundled is of this goesc and that library."""
    from goesc.facts import build as making
    from goesc.facts.bundle import bundle_of
    from goesc.facts.find import sources_digest

    tree = _tree(environ)
    if tree is None:
        return b"", 0, [_no_tree(environ)]
    ctx, identity = tree.library.ctx, sources_digest()
    named = making.standard_packages(tree.library, ["std"])
    there = bundle_of(environ, ctx.target, ctx.release, identity)
    if there is not None and all(tree.agrees(path, there.packages) for path in named):
        return b"", 0, []
    licence = making.licence_of(tree.library)
    known = making.new_library(ctx.target, identity, "", ctx.release, licence)
    failures = _add(tree, named, known)
    return making.to_bytes(known), len(known.packages), failures


@final
@dataclass(slots=True)
class _BuildOptions:
    patterns: list[str]
    out: str = ""
    bundle: str = ""  # "all", or anything else for the release that is picked
    bodies: bool = False


def _build_options(argv: list[str], host: Host) -> _BuildOptions | None:
    options = _BuildOptions(list(argv))
    args = options.patterns
    while args and args[0].startswith("-"):
        word = args.pop(0)
        flag = word.removeprefix("-").removeprefix("-")
        if flag in ("bundle", "bundle=all"):
            options.bundle = flag.partition("=")[2] or "one"
        elif flag == "bodies":
            options.bodies = True
        elif flag == "o" and args:
            options.out = os.path.join(host.cwd, args.pop(0))
        else:
            host.fail(needs_value(flag) if flag == "o" else unknown_flag(word, "facts", ("bundle", "bodies", "o")))
            return None
    if options.bodies and not options.out:
        host.fail("facts build: --bodies is for a file of your own; name it with -o")
        return None
    if options.bundle and (options.out or options.patterns):
        host.fail("facts build: -bundle is of the whole library, and goes without -o and patterns")
        return None
    return options


class _Progress:
    """One line that is written over, on a terminal; elsewhere only what went wrong."""

    def __init__(self, host: Host) -> None:
        self.host = host
        self.done = 0
        self.shown = host.stderr.isatty()
        self.last = 0.0

    def step(self, path: str, total: int, wrong: Iterable[str] = ()) -> None:
        for line in wrong:
            self.end()
            self.host.warn(f"goesc: {line}")
        self.done += 1
        now = time.monotonic()
        if self.shown and now - self.last >= _PROGRESS_EVERY:
            self.last = now
            print(f"\r\x1b[K{self.done}/{total} {visible(path)}", end="", file=self.host.stderr, flush=True)

    def end(self) -> None:
        if self.shown:
            print("\r\x1b[K", end="", file=self.host.stderr, flush=True)


def _no_tree(environ: Mapping[str, str]) -> str:
    release = release_of(environ)
    return f"no Go source tree of {release.name}; set GOROOT or {tree_variable(release)}"


def _tree(environ: Mapping[str, str]) -> Tree | None:
    """The Go tree as it is built without cgo, as facts always are."""
    from goesc.facts.tree import Tree
    from goesc.source.cachedir import cache_enabled, cache_folder
    from goesc.source.goroot import find_goroot
    from goesc.source.std import Library
    from goesc.source.store import Store

    env = {**environ, "CGO_ENABLED": "0"}
    ctx = context(env)
    goroot = find_goroot(env, ctx.release)
    if goroot is None:
        return None
    store = Store(os.path.join(cache_folder(env), "tags")) if cache_enabled(env) else None
    return Tree(Library(goroot, ctx), store, f"{ctx.release.id} {ctx.target} {' '.join(sorted(ctx.tags))}")


# --- show --------------------------------------------------------------------------------------------------


def show(argv: list[str], host: Host) -> int:
    from goesc.check.checker import ImportFailure
    from goesc.cli.compiling import session_for

    session = session_for(host)
    if not argv:
        return _show_sources(session, host)
    status = 0
    with room_to_recurse(), quiet_collector():
        for name in argv:
            try:
                text = _describe(session, name)
            except ImportFailure as err:
                status = host.fail(f"facts show: {name}: {err}")
                continue
            if text is None:
                status = host.fail(f"facts show: no function {name}; write package.Function or package.Type.Method")
            else:
                host.say(text)
        session.save()
    return status


def _show_sources(session: Session, host: Host) -> int:
    if not session.facts:
        host.say("no facts: imported packages are read from the Go tree")
    for library in session.facts:
        entries = library.packages.values()
        failed = sum(1 for e in entries if e.failed)
        whole = f", {failed} not analysed whole" if failed else ""
        header = library.header
        held = ", with bodies" if any(e.bodies is not None for e in entries) else ""
        host.say(f"{library.path}: {header.version} {header.target}, {len(entries)} packages{held}{whole}")
        if header.licence:
            host.say(f"\nThe bodies are of the Go project, under this licence:\n\n{header.licence}")
    return 0


def _describe(session: Session, name: str) -> str | None:
    from goesc.facts.words import describe
    from goesc.source.positions import NO_POS
    from goesc.source.unit import UnitId

    folder, slash, last = name.replace("(", "").replace("*", "").replace(")", "").rpartition("/")
    package, dot, member = last.partition(".")
    if not dot:
        return None
    pkg = session.dependency(UnitId(folder + slash + package), NO_POS).pkg
    func = _function(pkg.member, member)
    return describe(func, session.tags(func), session.sizes) if func is not None else None


def _function(member: object, name: str) -> Func | None:
    from goesc.types.model import Named
    from goesc.types.named import methods, unalias
    from goesc.types.objects import Func, TypeName

    assert callable(member)
    owner, dot, method = name.partition(".")
    obj = member(owner)
    if not dot:
        return obj if isinstance(obj, Func) else None
    named = unalias(obj.type) if isinstance(obj, TypeName) and obj.type is not None else None
    if isinstance(named, Named):
        return next((m for m in methods(named) if m.name == method), None)
    return None


# --- verify ------------------------------------------------------------------------------------------------


def verify(argv: list[str], host: Host) -> int:
    from dataclasses import replace

    from goesc.drive import stages
    from goesc.facts import build as making
    from goesc.facts import verify as checking
    from goesc.facts.find import find_facts
    from goesc.facts.session import Session
    from goesc.oracle import toolchain

    options = _verify_options(argv, host)
    if options is None:
        return 2
    tree = _tree(host.environ)
    if tree is None:
        return host.fail(f"facts verify: {_no_tree(host.environ)}")
    names = []
    for pattern in options.patterns or ["errors", "io", "sort", "strconv"]:
        found = making.standard_packages(tree.library, [pattern])
        if not found:
            return host.fail(f"facts verify: the Go tree has no package {pattern}")
        names += [path for path in found if path not in names]
    try:
        judge = replace(toolchain.find(), timeout=_COMPILE_LIMIT)
        # Internal packages can be named within the library only. The go command keeps what the compiler printed.
        flags = "-m -l" if options.without_inlining else "-m"
        run = judge.run(
            ["build", f"-gcflags={flags}", *names], cwd=Path(tree.library.goroot, "src"), env={"CGO_ENABLED": "0"}
        )
    except toolchain.OracleError as err:
        return host.fail(f"facts verify: {err}")
    if run.returncode:
        return host.fail(f"facts verify: the compiler refuses: {run.stderr.strip()}")
    said = checking.said_by(run.stderr)
    ctx = tree.library.ctx
    libraries: list[FactLibrary] = find_facts(host.environ, ctx.target, ctx.release, with_sources=True)
    session = Session(tree.library, stages.analyze_functions, tree.store, ctx.target, facts=libraries)
    parameters = differ = 0
    progress = _Progress(host)
    with room_to_recurse(), quiet_collector():
        for path in names:
            functions = checking.known_tags(session, path, stages.analyze_functions)
            wrong = checking.compare(functions, said)
            progress.step(path, len(names))
            if wrong or not options.quiet:
                progress.end()
            for line in [] if options.quiet else wrong:
                host.say(line)
            count = sum(len(f.lines) for f in functions)
            parameters, differ = parameters + count, differ + len(wrong)
            if not options.quiet:
                host.say(f"{path}: {len(functions)} functions, {count} parameters, {len(wrong)} differ")
    progress.end()
    equal = 100.0 * (parameters - differ) / parameters if parameters else 100.0
    source = "facts" if libraries else "no facts, sources"
    host.say(f"{len(names)} packages ({source}): {parameters} parameters, {differ} differ, {equal:.2f}% equal")
    return 0 if equal >= options.least else 1


_COMPILE_LIMIT = 3600.0  # seconds for the whole library on a slow machine


@final
@dataclass(slots=True)
class _VerifyOptions:
    patterns: list[str]
    least: float = 100.0  # per cent of parameters that must be equal
    quiet: bool = False
    without_inlining: bool = False


def _verify_options(argv: list[str], host: Host) -> _VerifyOptions | None:
    options = _VerifyOptions([])
    args = list(argv)
    while args:
        arg = args.pop(0)
        flag = arg.removeprefix("-").removeprefix("-") if arg.startswith("-") else ""
        if not flag:
            options.patterns.append(arg)
        elif flag == "q":
            options.quiet = True
        elif flag in ("l", "inline"):
            options.without_inlining = flag == "l"
        elif flag == "least":
            given = args.pop(0) if args else ""
            if not re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,9})?", given):
                host.fail(f"facts verify: -least takes a number of per cent, not {shown(given)}")
                return None
            options.least = float(given)
        else:
            host.fail(unknown_flag(arg, "facts", ("q", "l", "inline", "least")))
            return None
    return options
