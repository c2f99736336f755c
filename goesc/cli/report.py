"""`goesc report -o report.html`: one page that shows a whole analysis in a browser, without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goesc.cli.builds import answered, wanted
from goesc.cli.main import Host
from goesc.cli.options import number
from goesc.source.gcflags import BUILD_WORDS, UsageError, tags_of
from goesc.source.output import write_output
from goesc.source.picked import pick

if TYPE_CHECKING:
    from goesc.api import Package

USAGE = """\
usage: goesc report [-o FILE] [--title TEXT] [-l | --inline] [--tests] [--no-advice]
                    [-tags=list] [-j N] [packages | files.go]

Writes one self-contained page: annotated source, a table of allocations to sort and filter, the parameters that force
allocations in their callers, and the graph of every function. It opens from the disk and asks no network for anything.

  -o, --output FILE  where to write it; report.html by default, - for standard output
  --title TEXT       what stands at the top; the packages' paths by default
  -l, --inline       of the build with -gcflags=-l, or of go build's, with calls inlined: the default
  --tests            test files too, and packages p_test, as go test compiles them
  --no-advice        without edits that keep values off the heap
  -tags a,b          build tags that hold
  --go 1.N           the release of Go that answers; by default the one that the go command would be here
  -j, --jobs N       processes

Exit status: 0; 1 if no package could be analysed; 2 for usage, and where Go is not modelled. Packages without an answer
are named in the page."""

SEE = "; run 'goesc help report'"
_VALUED = {
    "-o": "output",
    "--output": "output",
    "--title": "title",
    "-tags": "tags",
    "--tags": "tags",
    "-j": "jobs",
    "--jobs": "jobs",
}
PAGE_SECONDS = 5.0  # to look for advice
_SWITCHES = {
    "-l": "l",
    "--inline": "inline",
    "-inline": "inline",
    "--tests": "tests",
    "-tests": "tests",
    "--no-advice": "no-advice",
}


def main(argv: list[str], host: Host) -> int:
    values: dict[str, str] = {}
    patterns: list[str] = []
    at = 0
    while at < len(argv):
        word = argv[at]
        at += 1
        if word == "--":
            patterns += argv[at:]
            break
        if not word.startswith("-") or word == "-":
            patterns.append(word)
            continue
        if word in _SWITCHES:
            values[_SWITCHES[word]] = "1"
            continue
        name, has_value, value = word.partition("=")
        if name not in _VALUED:
            from goesc.cli.suggest import near_flag

            return host.fail(f"report: unknown option {name}{near_flag(name, USAGE) or SEE}")
        if not has_value:
            if at >= len(argv):
                return host.fail(f"report: {name} needs a value")
            value = argv[at]
            at += 1
        values[_VALUED[name]] = value
    return _report(patterns or ["."], values, host)


def _report(patterns: list[str], values: dict[str, str], host: Host) -> int:
    from goesc.advice.adviser import Adviser
    from goesc.api.load import load
    from goesc.report.html.collect import collect
    from goesc.report.html.page import page
    from goesc.source.room import quiet_collector

    try:
        jobs, build = number("--jobs", values.get("jobs", "1"), 1), wanted(values)
    except UsageError as err:
        return host.fail(f"report: {err}")
    tags = tags_of(values.get("tags", ""))

    def loaded(inline: bool) -> list[Package]:
        with host.showing() as progress:
            return load(
                patterns, cwd=host.cwd, explain=True, environ=host.environ, tags=tags, keep_going=True, jobs=jobs,
                progress=progress, inline=inline, tests="tests" in values,
            )  # fmt: skip

    try:
        packages, inline = answered(build, host, loaded)
    except ValueError as err:
        return host.refused(err)
    refused = host.tell_refused(packages)
    for line in (line for package in packages if not package.refused for line in package.error_lines(host.cwd)):
        host.warn(line)
    if all(package.errors for package in packages if package.named):
        return refused or 1
    with quiet_collector():  # the packages are many objects, none of which goes before the page is made
        adviser = None if "no-advice" in values else Adviser(host.environ, tags, PAGE_SECONDS)
        picked = str(pick(host.folder, host.asked))
        data = collect(packages, str(host.cwd), values.get("title", ""), picked=picked, adviser=adviser)
        text = page(data)
    output = values.get("output", "report.html")
    if output == "-":
        host.stdout.write(text)
        return refused
    try:
        write_output(output, text, str(host.cwd))
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
