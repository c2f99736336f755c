"""`goesc allocs`: what the compiled code asks of the run time, by line: how much, when, in a loop or not, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goesc.cli.builds import answered, wanted
from goesc.cli.main import Host
from goesc.cli.options import Options, folder_of, form_of, jobs_of, parse, style_of, tags_given
from goesc.source.gcflags import BUILDS, UsageError, heading
from goesc.source.visible import dumps

if TYPE_CHECKING:
    from goesc.api import Package
    from goesc.explain.text import Style

USAGE = """\
usage: goesc allocs [flags] [packages | files.go]

Names every call that compiled code makes of a function of the run time that takes memory of the heap: place, function,
what is called, bytes of an object, objects, when, in a loop or not, and why. Without packages: the one here.

  --format NAME   text, the default; lines: line:function:call and nothing else, sorted, with several packages each
                  after a line # path; json: for other programs, docs/allocs.md has the schema
  --lines, --json  short for --format lines and --format json
  --color WHEN    always, never or auto (default; NO_COLOR and FORCE_COLOR are heeded)
  -l, --inline    of the build with -gcflags=-l, or of go build's, with calls inlined: the default
  --tests         in test files and packages p_test too
  --tags a,b      build tags that hold
  -j, --jobs N    processes
  -C DIR          run in this folder
  --go 1.N        the release of Go that answers; by default the one that the go command would be here

Exit status: 0; 1 if a package does not compile; 2 for usage, and where Go is not modelled."""

_VALUED = ("format", "color", "tags", "C", "jobs")
_FORMS = ("text", "lines", "json")
_SWITCHES = ("lines", "json", "tests", *BUILDS)


def main(argv: list[str], host: Host) -> int:
    from goesc.source.room import quiet_collector

    try:
        options = parse(argv, command="allocs", valued=_VALUED, switches=_SWITCHES)
        options.switches.add(form_of(options, _FORMS))
        with quiet_collector():
            return _allocs(options, host)
    except UsageError as err:
        return host.fail(str(err))


def _allocs(options: Options, host: Host) -> int:
    from goesc.api import load

    cwd, style = folder_of(options, host), style_of(options, host, host.cwd)
    host.configure(cwd)
    reasons = "lines" not in options.switches
    tags = tags_given(options)

    def loaded(inline: bool) -> list[Package]:
        with host.showing() as progress:
            return load(
                options.args or ["."], cwd=cwd, allocs=True, explain=reasons, graphs=reasons, inline=inline,
                environ=host.environ, tags=tags, tests="tests" in options.switches, jobs=jobs_of(options),
                progress=progress, named_only=True, keep_going=True,
            )  # fmt: skip

    try:
        packages, inline = answered(wanted(options.switches), host, loaded)
    except ValueError as err:
        return host.refused(err)
    status = host.tell_refused(packages)
    packages = [package for package in packages if package.named and not package.refused]
    wrong = [line for package in packages for line in package.error_lines(cwd)]
    if wrong:
        host.warn("\n".join(wrong))
        status = status or 1
    compiled = [package for package in packages if not package.errors]
    if compiled:
        _show(compiled, inline, style, options, host)
    return status


def _show(packages: list[Package], inline: bool, style: Style, options: Options, host: Host) -> None:
    from goesc.report.allocs import as_json, lines, table

    if "json" in options.switches:
        host.stdout.write(dumps(as_json(packages, inline), 1) + "\n")
        return
    if "lines" in options.switches:
        for package in packages:
            if len(packages) > 1:
                host.say(f"# {package.path}")
            for line in lines(package):
                host.say(line)
        return
    host.say(heading(inline))
    rows = list(table(packages, style))
    for row in rows or ["nothing takes memory"]:
        host.stdout.write(f"{row}\n")  # with colours, and fit to be read
