"""`goesc report -o report.html`: one page that shows a whole analysis in a browser, without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goesc.cli.builds import answered, wanted
from goesc.cli.main import Host
from goesc.cli.options import Options, folder_of, form_of, jobs_of, parse, seconds, tags_given
from goesc.source.gcflags import BUILD_WORDS, BUILDS, UsageError
from goesc.source.output import write_output
from goesc.source.picked import pick
from goesc.source.visible import dumps

if TYPE_CHECKING:
    from goesc.api import Package

USAGE = """\
usage: goesc report [flags] [packages | files.go]

Writes one self-contained page: the whole at a glance, annotated source, a table of allocations to sort and filter, the
parameters that force allocations in their callers, the graph of every function, and a search over all of it. It opens
from the disk and asks no network for anything.

  -o, --output FILE  where to write it; report.html by default, - for standard output
  --format NAME      html (default), or json: the tables of the page, as it has them
  --json             short for --format json
  --title TEXT       what stands at the top; the packages' paths by default
  -l, --inline       of the build with -gcflags=-l, or of go build's, with calls inlined: the default
  --tests            test files too, and packages p_test, as go test compiles them
  --no-advice        without edits that keep values off the heap
  --time SECONDS     how long such edits are looked for, the most rewarding first; 5 by default
  --tags a,b         build tags that hold
  --go 1.N           the release of Go that answers; by default the one that the go command would be here
  -j, --jobs N       processes
  -C DIR             run in this folder

Exit status: 0; 1 if no package could be analysed; 2 for usage, and where Go is not modelled. Packages without an answer
are named in the page."""

_VALUED = ("o", "title", "format", "time", "tags", "C", "jobs")
_SWITCHES = ("tests", "json", "no-advice", *BUILDS)
_FORMS = ("html", "json")
PAGE_SECONDS = 5.0  # to look for advice


def main(argv: list[str], host: Host) -> int:
    try:
        return _report(parse(argv, command="report", valued=_VALUED, switches=_SWITCHES), host)
    except UsageError as err:
        return host.fail(str(err))


def _report(options: Options, host: Host) -> int:
    from goesc.advice.adviser import Adviser
    from goesc.api.load import load
    from goesc.report.html.collect import collect
    from goesc.report.html.page import page
    from goesc.source.room import quiet_collector

    cwd, form, tags = folder_of(options, host), form_of(options, _FORMS), tags_given(options)
    jobs, build = jobs_of(options), wanted(options.switches)
    patience = seconds("--time", options.last("time")) if "time" in options.values else PAGE_SECONDS
    host.configure(cwd)

    def loaded(inline: bool) -> list[Package]:
        with host.showing() as progress:
            return load(
                options.args or ["."], cwd=cwd, explain=True, environ=host.environ, tags=tags, keep_going=True,
                jobs=jobs, progress=progress, inline=inline, tests="tests" in options.switches,
            )  # fmt: skip

    try:
        packages, inline = answered(build, host, loaded)
    except ValueError as err:
        return host.refused(err)
    refused = host.tell_refused(packages)
    for line in (line for package in packages if not package.refused for line in package.error_lines(cwd)):
        host.warn(line)
    if all(package.errors for package in packages if package.named):
        return refused or 1
    with quiet_collector():  # the packages are many objects, none of which goes before the page is made
        adviser = None if "no-advice" in options.switches else Adviser(host.environ, tags, patience)
        picked = str(pick(str(cwd), host.asked))
        data = collect(packages, str(cwd), options.last("title"), picked=picked, adviser=adviser)
        text = page(data) if form == "html" else dumps(data) + "\n"
    output = options.last("o", f"report.{form}")
    if output == "-":
        host.stdout.write(text)
        return refused
    try:
        write_output(output, text, str(cwd))
    except OSError as err:
        return host.fail(f"cannot write {output}: {err.strerror}")
    columns = data["columns"]["allocation"]
    is_heap, is_apart = columns.index("heap"), columns.index("apart")
    heap, apart = (sum(row[column] for row in data["allocations"]) for column in (is_heap, is_apart))
    what = f"{heap} of {len(data['allocations']) - apart} allocations on the heap"
    if apart:
        what += f", {apart} other call{'' if apart == 1 else 's'} that take memory"
    if data["untried"]:
        what += f", {data['untried']} of them without a look for advice"
    host.say(f"{output}: {what}, {BUILD_WORDS[inline]}, {len(text) / 1e6:.1f} MB")
    return refused
