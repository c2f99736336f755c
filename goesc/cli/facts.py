"""`goesc facts build|show|verify`: what goesc knows about imported packages."""

from __future__ import annotations

import os
import re
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, final

from goesc.cli.main import Host
from goesc.cli.options import shown
from goesc.source.build import release_of
from goesc.source.room import lasting, quiet_collector, room_to_recurse
from goesc.source.visible import visible

if TYPE_CHECKING:
    from goesc.facts.build import Made
    from goesc.facts.library import FactLibrary
    from goesc.facts.session import Session
    from goesc.facts.tree import Tree
    from goesc.types.objects import Func

USAGE = """\
usage: goesc facts build [--go 1.N] [--bodies] [-o file | -bundle] [patterns]
       goesc facts show [package.Function | package.Type.Method] ...
       goesc facts verify [-l] [-q] [-least percent] [patterns]

build    analyses packages of the Go tree (default: std) and all they import, and keeps what importing packages need
         to know of them: in the cache, in a file, or with -bundle in goesc's own folder, for its wheel. With the same
         tree and the same goesc the bytes are the same. Packages that are known already are not analysed again, unless
         -o or -bundle is given. With --bodies the file holds what -m without -l needs of their sources too, and the
         licence of these: goesc.toml (facts = "file") or GOESC_FACTS names it on machines without a Go tree.
show     says in words what a function does with its parameters; without names, which facts are used.
verify   compares the facts of packages with what the real compiler prints about their parameters (default: errors io
         sort strconv; std for all), compiled with inlining as dependencies are, or without it with -l. -q prints the
         last line only. -least 99 is content with so many per cent of equal parameters; otherwise all must be.

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
    from goesc.drive import one, stages
    from goesc.facts import build as making
    from goesc.facts.find import built_path, sources_digest
    from goesc.facts.library import bundled, open_library
    from goesc.source.cachedir import write_atomically
    from goesc.source.output import write_output

    tree = _tree(host)
    if tree is None:
        return host.fail(f"facts build: no Go source tree of {release_of(host.environ).name}; set GOROOT")
    target = tree.library.ctx.target
    options = _build_options(argv, host, bundled(target))
    if options is None:
        return 2
    named = making.standard_packages(tree.library, options.patterns or ["std"])
    if not named:
        return host.fail(f"facts build: no package of the library matches {' '.join(options.patterns)}")
    licence = making.licence_of(tree.library) if options.bodies else ""
    if options.bodies and not licence:
        return host.fail(f"facts build: {tree.library.goroot} holds no LICENSE, which bodies must come with")
    out = options.out
    path = out or built_path(host.environ, target, tree.library.ctx.release)
    identity = sources_digest()
    known = open_library(path) if out is None else None
    if known is None or known.header.identity != identity:
        known = making.new_library(target, identity, path, tree.library.ctx.release)
    order = making.closure(tree, named)
    failed = 0
    progress = _Progress(host, len(order))
    with room_to_recurse(), quiet_collector(), lasting():
        for made in making.make(
            tree, order, known, one.compile_for_others, stages.analyze_functions, stages.analyze_instances,
            options.bodies,
        ):  # fmt: skip
            progress.step(made.path)
            failed += _report(made, progress)
    progress.end()
    tree.save()
    data = making.to_bytes(known, licence)
    if out is not None:
        try:
            write_output(path, data, str(host.cwd), folders=True)
        except OSError as err:
            return host.fail(f"facts build: cannot write {path}: {err.strerror}")
    elif not write_atomically(path, data):
        return host.fail(f"facts build: cannot write {path}")
    host.say(f"{len(known.packages)} packages, {len(data)} bytes: {path}")
    return 1 if failed else 0


@final
@dataclass(slots=True)
class _BuildOptions:
    patterns: list[str]
    out: str | None = None
    bodies: bool = False


def _build_options(argv: list[str], host: Host, bundle: str) -> _BuildOptions | None:
    options = _BuildOptions(list(argv))
    args = options.patterns
    while args and args[0].startswith("-"):
        flag = args.pop(0).removeprefix("-").removeprefix("-")
        if flag == "bundle":
            options.out = bundle
        elif flag == "bodies":
            options.bodies = True
        elif flag == "o" and args:
            options.out = os.path.join(host.cwd, args.pop(0))
        else:
            from goesc.cli.suggest import near_flag

            why = "-o needs a value" if flag == "o" else f"unknown flag -{flag}{near_flag(flag, USAGE) or SEE}"
            host.fail(f"facts build: {why}")
            return None
    if options.bodies and options.out in (None, bundle):
        host.fail("facts build: --bodies is for a file of your own; name it with -o")
        return None
    return options


def _report(made: Made, progress: _Progress) -> int:
    for failure in made.failures:
        progress.note(f"{made.path}: {failure}")
    return 1 if made.failures else 0


class _Progress:
    """One line that is written over, on a terminal; elsewhere only what went wrong."""

    def __init__(self, host: Host, total: int) -> None:
        self.host = host
        self.total = total
        self.done = 0
        self.shown = host.stderr.isatty()
        self.last = 0.0

    def step(self, path: str) -> None:
        self.done += 1
        now = time.monotonic()
        if self.shown and now - self.last >= _PROGRESS_EVERY:
            self.last = now
            print(f"\r\x1b[K{self.done}/{self.total} {visible(path)}", end="", file=self.host.stderr, flush=True)

    def note(self, text: str) -> None:
        self.end()
        self.host.warn(f"goesc: {text}")

    def end(self) -> None:
        if self.shown:
            print("\r\x1b[K", end="", file=self.host.stderr, flush=True)


def _tree(host: Host) -> Tree | None:
    """The Go tree as it is built without cgo, as facts always are."""
    from goesc.facts.tree import Tree
    from goesc.source.build import context
    from goesc.source.cachedir import cache_enabled, cache_folder
    from goesc.source.goroot import find_goroot
    from goesc.source.std import Library
    from goesc.source.store import Store

    env = {**host.environ, "CGO_ENABLED": "0"}
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
    tree = _tree(host)
    if tree is None:
        return host.fail(f"facts verify: no Go source tree of {release_of(host.environ).name}; set GOROOT")
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
    progress = _Progress(host, len(names))
    with room_to_recurse(), quiet_collector():
        for path in names:
            functions = checking.known_tags(session, path, stages.analyze_functions)
            wrong = checking.compare(functions, said)
            progress.step(path)
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
        elif flag == "l":
            options.without_inlining = True
        elif flag == "least":
            given = args.pop(0) if args else ""
            if not re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,9})?", given):
                host.fail(f"facts verify: -least takes a number of per cent, not {shown(given)}")
                return None
            options.least = float(given)
        else:
            from goesc.cli.suggest import near_flag

            host.fail(f"facts verify: unknown flag {arg}{near_flag(flag, USAGE) or SEE}")
            return None
    return options
