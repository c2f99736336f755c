"""`goesc profile FILE.pb.gz [packages]`: what a program allocated as it ran, and why it was on the heap."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from goesc.cli.builds import answered, wanted
from goesc.cli.main import Host
from goesc.cli.options import Options, folder_of, form_of, jobs_of, number, parse, shown, style_of
from goesc.source import disk
from goesc.source.gcflags import BUILDS, UsageError, heading, tags_of
from goesc.source.output import write_output
from goesc.source.visible import dumps

if TYPE_CHECKING:
    from goesc.advice.adviser import Adviser
    from goesc.api import Package
    from goesc.explain.text import Style
    from goesc.profile.account import Account
    from goesc.profile.pprof import Profile
    from goesc.profile.sites import Sites

USAGE = """\
usage: goesc profile [flags] FILE.pb.gz [FILE.pb.gz ...] [packages]

Joins heap profiles (go test -memprofile=FILE, /debug/pprof/allocs) with what gc's code asks of the runtime: for each
line of the packages how many objects, in how many bytes, for what, why they are on the heap, and what would keep them
off. Several profiles are summed. Without packages it is those of this module that occur in the profile.

  --base FILE     take this profile off: what is more, or less, since
  --in-use        objects in use when the profile was written, in place of all that were allocated
  --by WHAT       order by objects (default) or bytes
  --top N         so many places; 20 by default, 0 for all
  --format NAME   text (default), or json: the same, all of it
  --json          short for --format json
  --html FILE     write a page with the places, the sources and a flame graph, in place of the text
  --no-advice     leave out what would keep objects off the heap
  --color WHEN    always, never or auto (default; NO_COLOR and FORCE_COLOR are heeded)
  -l, --inline    the program was built with -gcflags=-l, or as go build does, with calls inlined: the default
  --tags a,b      build tags that hold
  -j, --jobs N    processes
  -C DIR          run in this folder
  --go 1.N        the release of Go that answers; by default the one that the go command would be here

Exit status: 0; 1 if a package does not compile, or the profile says nothing about the packages; 2 for usage, for a FILE
that is no profile of allocations, and where Go is not modelled."""

_VALUED = ("base", "by", "top", "html", "format", "color", "tags", "jobs", "C")
_FORMS = ("text", "json")
_SWITCHES = ("in-use", "json", "no-advice", *BUILDS)
_TOP = "20"
_ORDERS = ("objects", "bytes")
_NAMED = 5  # packages that are named where none was asked for


def main(argv: list[str], host: Host) -> int:
    from goesc.source.room import quiet_collector

    try:
        options = parse(argv, command="profile", valued=_VALUED, switches=_SWITCHES)
        if form_of(options, _FORMS) == "json":
            options.switches.add("json")
        if not options.args:
            return host.fail("profile of what? give a file that go test -memprofile wrote; see 'goesc help profile'")
        with quiet_collector():
            return _profile(options, host)
    except UsageError as err:
        return host.fail(str(err))


def _profile(options: Options, host: Host) -> int:
    from goesc.profile.account import Account

    cwd = folder_of(options, host)
    if options.last("by", _ORDERS[0]) not in _ORDERS:
        raise UsageError(f"--by is {' or '.join(_ORDERS)}, not {shown(options.last('by'))}")
    style, top, build = (
        style_of(options, host, cwd),
        number("--top", options.last("top", _TOP)),
        wanted(options.switches),
    )
    sites, patterns = _read(options, cwd)
    host.configure(cwd)
    patterns = patterns or _chosen(sites, cwd, host)
    if not patterns:
        return 1
    try:
        packages, inline = answered(build, host, lambda inline: _load(patterns, inline, sites, cwd, options, host))
    except ValueError as err:
        return host.refused(err)
    refused = host.tell_refused(packages)
    packages = [package for package in packages if not package.refused]
    wrong = [line for package in packages for line in package.error_lines(cwd)]
    if wrong:
        host.warn("\n".join(wrong))
        return refused or 1
    if not packages:
        return refused
    account = Account(packages, sites)
    status = _tell(account, inline, style, top, options, host)
    return status or _write_page(packages, account, cwd, options, host) or refused


# --- What is asked about -----------------------------------------------------------------------------------


def _read(options: Options, cwd: Path) -> tuple[Sites, list[str]]:
    """The profiles, and the packages that are named. Raises UsageError."""
    from goesc.profile.sites import Measure, Sites

    first, *rest = options.args
    more = [name for name in rest if not name.endswith(".go") and disk.is_file(str(cwd / name))]
    sites = Sites(Measure.IN_USE if "in-use" in options.switches else Measure.ALLOCATED)
    for name in [first, *more]:
        _enter(sites.add, cwd, name)
    for name in options.values.get("base", ()):
        _enter(sites.take_off, cwd, name)
    return sites, [name for name in rest if name not in more]


def _enter(take: Callable[[Profile], None], cwd: Path, name: str) -> None:
    from goesc.profile.pprof import MOST_BYTES, NoProfile, read

    try:
        take(read(disk.read(str(cwd / name), MOST_BYTES)))
    except NoProfile as err:
        raise UsageError(f"{name}: {err}") from None
    except OSError as err:
        raise UsageError(f"{name}: {err.strerror}") from None


def _chosen(sites: Sites, cwd: Path, host: Host) -> list[str]:
    """Packages of this module that are in the profile; none, and a line that says so, if there are none."""
    from goesc.profile.choose import choose
    from goesc.source.modfile import ModError
    from goesc.source.modules import open_modules

    try:
        main = open_modules(str(cwd), host.environ).main
    except ModError as err:
        host.warn(f"go: {err}")
        return []
    chosen = choose(sites.frames(), [(module.path, module.dir) for module in main])
    if not chosen:
        where = f"no package of {', '.join(module.path for module in main)}" if main else "no module is here: nothing"
        host.warn(f"goesc: {where} is in the profile, {_most(sites)}")
    return chosen


def _most(sites: Sites) -> str:
    """Whose objects there are, for those who asked for none of these."""
    found = [path for path in sites.packages() if path][:_NAMED]
    return f"whose objects are mostly of {', '.join(found)}" if found else "which has no objects"


def _load(
    patterns: list[str], inline: bool, sites: Sites, cwd: Path, options: Options, host: Host
) -> list[Package]:  # fmt: skip
    from goesc.api import load
    from goesc.profile.names import is_test

    with host.showing() as progress:
        return load(
            patterns, cwd=cwd, explain=True, calls=True, allocs=True, inline=inline, environ=host.environ,
            tags=[tag for given in options.values.get("tags", ()) for tag in tags_of(given)], jobs=jobs_of(options),
            tests=any(map(is_test, sites.frames())), progress=progress, named_only=True, keep_going=True,
        )  # fmt: skip


# --- The answer --------------------------------------------------------------------------------------------


def _tell(account: Account, inline: bool, style: Style, top: int, options: Options, host: Host) -> int:
    from goesc.profile.account import State
    from goesc.profile.data import as_json
    from goesc.profile.text import render

    if not account.rows:
        if "base" in options.values and not account.sites.total:
            host.say(heading(inline) + "\nNothing differs.")
            return 0
        host.warn(f"goesc: {', '.join(account.named)} made nothing in the profile, {_most(account.sites)}")
        return 1
    stale = account.states[State.OTHER_BUILD]
    if stale.objects > 0:  # of the profile itself, not of its base
        row = next(row for row in account.rows if any(p.state is State.OTHER_BUILD for p in row.parts))
        where = f"{os.path.basename(row.place.file)}:{row.place.line} in {row.place.function}"
        host.warn(
            f"goesc: the profile is of another build: {stale.objects} of {account.here.objects} objects are of lines "
            f"that the sources do not have, as {where}"
        )
    adviser = _adviser(options, host)
    if "json" in options.switches:
        found = {"build": BUILDS[inline], **as_json(account, adviser)}
        host.stdout.write(dumps(found, 2) + "\n")
    elif "html" not in options.values:
        host.say(heading(inline))
        by_bytes = options.last("by") == "bytes"
        for line in render(account, style, top, by_bytes=by_bytes, adviser=adviser, base="base" in options.values):
            host.stdout.write(f"{line}\n")  # with colours, and fit to be read
    if adviser is not None and adviser.untried:
        host.warn(f"goesc: no time for advice on {adviser.untried} more; goesc explain tells of one of them")
    return int(not account.states[State.EXPECTED] and bool(stale))


def _adviser(options: Options, host: Host) -> Adviser | None:
    """Who is asked for advice; nobody with --no-advice."""
    from goesc.advice.adviser import Adviser as Adviser_

    tags = [tag for given in options.values.get("tags", ()) for tag in tags_of(given)]
    return None if "no-advice" in options.switches else Adviser_(host.environ, tags)


def _write_page(packages: list[Package], account: Account, cwd: Path, options: Options, host: Host) -> int:
    """The page of --html, if that is given."""
    from goesc.report.html.collect import collect
    from goesc.report.html.page import page

    name = options.last("html")
    if not name:
        return 0
    text = page(collect(packages, str(cwd), "", account, adviser=_adviser(options, host)))
    try:
        write_output(name, text, str(cwd))
    except OSError as err:
        return host.fail(f"cannot write {name}: {err.strerror}")
    host.say(f"{name}: {len(account.rows)} places, {len(text) / 1e6:.1f} MB")
    return 0
