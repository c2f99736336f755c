"""`goesc study`: other solvers and rules over packages, as a table beside gc's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goesc.cli.builds import answered, wanted
from goesc.cli.main import Host
from goesc.cli.options import Options, folder_of, form_of, jobs_of, parse, tags_given
from goesc.source.gcflags import BUILDS, UsageError
from goesc.source.visible import dumps, visible_lines

if TYPE_CHECKING:
    from goesc.research.table import Study

USAGE = """\
usage: goesc study [flags] [packages]

Analyses packages with a solver and rules of your choice, and says how many heap allocations gc's would have more.

  --solver NAME         gc (default), plain, or module:function of yours
  --rules NAME          gc (default), fields, interface-bound, a+b for both, or module:name of yours
  --against SOLVER      what to compare with (default: gc, unless gc itself is studied)
  --against-rules NAME  the same for rules
  --format NAME         text (default), or for other programs csv or json
  --csv, --json         short for --format csv and --format json
  --sites               also where the sites are that changed sides
  -j, --jobs N          processes
  -l, --inline          of the build with -gcflags=-l, or of go build's, with calls inlined: the default
  --tags a,b            build tags that hold
  --go 1.N              the release of Go that answers; by default the one that the go command would be here
  -C DIR                run in this folder

fields tells the fields of local struct variables apart and is sound; interface-bound lets calls through interfaces leak
nothing, which is no analysis but a bound of what one could save. See docs/research.md.
Exit status: 0; 1 if a package failed; 2 for usage."""

_VALUED = ("solver", "rules", "against", "against-rules", "format", "jobs", "tags", "C")
_FORMS = ("text", "csv", "json")
_SWITCHES = ("csv", "json", "sites", *BUILDS)


def main(argv: list[str], host: Host) -> int:
    from goesc.source.packages import Unfound

    try:
        options = parse(argv, command="study", valued=_VALUED, switches=_SWITCHES)
        options.switches.add(form_of(options, _FORMS))
        return _study(options, host)
    except Unfound as err:
        return host.refused(err)
    except (UsageError, ValueError) as err:
        return host.fail(str(err))


def _study(options: Options, host: Host) -> int:
    from goesc.research.corpus import study
    from goesc.source.room import quiet_collector

    folder = folder_of(options, host)
    jobs = jobs_of(options)
    solver, rules = options.last("solver", "gc"), options.last("rules", "gc")
    pair = options.last("against", "gc"), options.last("against-rules", "gc")
    tags = tags_given(options)
    host.configure(folder)

    def studied(inline: bool) -> Study:
        with host.showing() as progress:
            return study(
                options.args or ["."], solver=solver, rules=rules, baseline=pair if pair != (solver, rules) else False,
                cwd=folder, environ=host.environ, tags=tags, jobs=jobs, progress=progress, inline=inline,
            )  # fmt: skip

    with quiet_collector():
        table, _ = answered(wanted(options.switches), host, studied)
    if "csv" in options.switches:
        host.stdout.write(visible_lines(table.to_csv()))
    elif "json" in options.switches:
        document = {
            "solver": table.solver, "rules": table.rules, "build": table.build, "rows": table.to_dicts(),
            "failed": table.failed, "saved": table.saved, "lost": table.lost,
        }  # fmt: skip
        host.stdout.write(dumps(document, 1) + "\n")
    else:
        host.say(table)
    if "csv" in options.switches:
        for line in table.failures():
            host.warn(line)
    if "sites" in options.switches and "json" not in options.switches:
        for what, sites in (("saved", table.saved), ("lost", table.lost)):
            for site in sites:
                (host.warn if "csv" in options.switches else host.say)(f"{what} {site}")
    return 1 if table.failed else 0
