"""`goesc graph`: the location graph of a function, batch or package, whole or cut to a readable piece.

goesc graph -f sum -o sum.svg x.go
goesc graph --path res x.go              the way of res to the heap, as DOT
goesc graph --around p --depth 2 -T json ./...
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from goesc.cli.builds import answered, wanted
from goesc.cli.main import Host
from goesc.cli.options import Options, folder_of, form_of, jobs_of, number, parse, tags_given
from goesc.source import process
from goesc.source.gcflags import BUILD_WORDS, BUILDS, UsageError, heading
from goesc.source.output import write_output

if TYPE_CHECKING:
    from goesc.api import Package
    from goesc.report.graph import Node, Picture

USAGE = """\
usage: goesc graph [-f FUNCTION | -b N] [--format NAME] [-o FILE] [--around NODE [--depth N]] [--path FROM [TO]]
                   [flags] [packages | files.go]

Prints the graph on which escape analysis decides: locations, and the flows between them.

  -f, --function NAME  one function with its literals: f, T.M, (*T).M
  -b, --batch N        one group of functions that call each other, by number; -b list lists them
  -T, --format NAME    dot (the default), svg, graphml, gexf, json (node-link), cytoscape; else by the end of FILE
  --json               short for --format json
  -o, --output FILE    write here in place of standard output
  --go 1.N             the release of Go that answers; by default the one that the go command would be here
  --around NODE        only what is at most N flows away from a node
  --depth N            ... N, 1 by default
  --path FROM [TO]     only a shortest way between nodes; without TO, to the heap, or else to a result
  --connected          without locations that nothing flows to or from
  -l, --inline         of the build with -gcflags=-l, or of go build's, with calls inlined: the default
  --tests              test files too, and packages p_test, as go test compiles them
  --tags a,b           build tags that hold
  -j, --jobs N         processes
  -C DIR               run in this folder

A NODE is the name of a variable (x, or f.x), an expression as the compiler prints it, a place (x.go:4, 4:10) or a key
of the output (0.3). SVG is drawn by Graphviz' dot if it is installed, and by goesc itself if it is not.
Exit status: 0; 1 if a package does not compile or nothing was found; 2 for usage, and where Go is not modelled."""

ENDINGS = {
    ".dot": "dot", ".gv": "dot", ".svg": "svg", ".graphml": "graphml", ".gexf": "gexf", ".json": "json",
    ".cyjs": "cytoscape",
}  # fmt: skip
FORMATS = ("dot", "svg", "graphml", "gexf", "json", "cytoscape")
_VALUED = ("function", "batch", "format", "o", "around", "depth", "path", "to", "tags", "C", "jobs")
_SWITCHES = ("connected", "json", "tests", *BUILDS)
DOT_SECONDS = 120


def _with_ends(argv: list[str]) -> list[str]:
    """`--path FROM TO` as two options of one value each."""
    out = list(argv)
    for at, word in enumerate(argv):
        if word in ("--path", "-path") and at + 2 < len(argv) and _is_node(argv[at + 2]):
            out[at + 2] = f"--to={argv[at + 2]}"
    return out


def _is_node(word: str) -> bool:
    """Whether the word after `--path FROM` is TO, and not an option or a package."""
    return not word.startswith(("-", ".")) and not word.endswith(".go") and not (os.sep in word or "/" in word)


def main(argv: list[str], host: Host) -> int:
    try:
        options = parse(_with_ends(argv), command="graph", valued=_VALUED, switches=_SWITCHES)
        return _graph(options, host)
    except UsageError as err:
        return host.fail(str(err))


def _graph(options: Options, host: Host) -> int:
    cwd, style = folder_of(options, host), _format(options)
    depth, jobs = number("--depth", options.last("depth", "1")), jobs_of(options)
    build, tags = wanted(options.switches), tags_given(options)
    if options.last("batch", "list") != "list":
        number("--batch", options.last("batch"))
    if "function" in options.values and "batch" in options.values:
        raise UsageError("-f and -b exclude each other")
    host.configure(cwd)
    from goesc.api.load import load

    def loaded(inline: bool) -> list[Package]:
        with host.showing() as progress:
            return load(
                options.args or ["."], cwd=cwd, explain=True, environ=host.environ, tags=tags, jobs=jobs,
                progress=progress, inline=inline, tests="tests" in options.switches, named_only=True, keep_going=True,
            )  # fmt: skip

    try:
        packages, inline = answered(build, host, loaded)
    except ValueError as err:
        return host.refused(err)
    refused = host.tell_refused(packages)
    packages = [package for package in packages if not package.refused]
    broken = [line for package in packages for line in package.error_lines(cwd)]
    for line in broken:
        host.warn(line)
    packages = [package for package in packages if package.named]
    if broken or not packages:
        return refused or 1
    return max(refused, _draw(packages, inline, style, depth, options, host))


def _draw(packages: list[Package], inline: bool, style: str, depth: int, options: Options, host: Host) -> int:
    cwd = folder_of(options, host)
    if options.last("batch") == "list":
        host.say(heading(inline))
        return _list(packages, host)
    pictures = _pictures(packages, options)
    if isinstance(pictures, str):
        return _nothing(host, pictures)
    picture = _cut(pictures, options, depth)
    if isinstance(picture, str):
        return _nothing(host, picture)
    picture.title += f", {BUILD_WORDS[inline]}"
    text = _written(picture, style, host)
    if text is None:
        return 1
    return _deliver(text, options.last("o", "-"), cwd, host)


def _format(options: Options) -> str:
    if "format" in options.values or "json" in options.switches:
        return form_of(options, FORMATS)
    return ENDINGS.get(os.path.splitext(options.last("o"))[1], FORMATS[0])


def _nothing(host: Host, text: str) -> int:
    host.warn(f"goesc: {text}")
    return 1


def _list(packages: list[Package], host: Host) -> int:
    from goesc.explain.terms import instance

    for package in packages:
        for i, graph in enumerate(package.graphs):
            names = ", ".join(dict.fromkeys(map(instance, graph.functions)))
            host.say(f"{package.path} {i}: {names} ({len(graph.vertices)} locations)")
        if not package.graphs:
            host.say(f"{package.path}: no functions")
    return 0


def _pictures(packages: list[Package], options: Options) -> list[Picture] | str:
    """The graphs asked for, one a package at most, or what is wrong."""
    from goesc.report.graph import of_batch, of_function, of_package

    function, batch = options.last("function"), options.last("batch")
    if function:
        found = [of_function(p, name) for p in packages for name in _meant(p, function)]
        return found or _unknown("function", function, {f.name for p in packages for f in p.functions})
    if batch:
        return [of_batch(p, int(batch)) for p in packages if int(batch) < len(p.graphs)] or f"there is no batch {batch}"
    return [of_package(p) for p in packages]


def _meant(package: Package, function: str) -> list[str]:
    """The functions of the graphs that a name stands for, as gc calls them: of generic code each instance."""
    from goesc.api.names import is_named
    from goesc.explain.terms import instance, is_wrapper

    names = dict.fromkeys(name for graph in package.graphs for name in graph.functions)
    exact = [name for name in names if function in (name, instance(name))]
    return exact or [name for name in names if is_named(name, function) and not is_wrapper(name)]


def _unknown(what: str, name: str, known: set[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, sorted(known), 3)
    return f"there is no {what} {name!r}" + (f"; did you mean {' or '.join(near)}?" if near else "")


def _cut(pictures: list[Picture], options: Options, depth: int) -> Picture | str:
    from goesc.report.graph import around, connected, find, merge, path

    start, to = options.last("path") or options.last("around"), options.last("to")
    if start:
        fitting = [p for p in pictures if find(p, start)]
        if not fitting:
            return _unknown("node", start, {n.label for p in pictures for n in p.nodes})
        if "path" not in options.values:
            pictures = [around(p, _keys(find(p, start)), depth) for p in fitting]
        else:
            if to and not any(find(p, to) for p in fitting):
                return _unknown("node", to, {n.label for p in fitting for n in p.nodes})
            ways = [path(p, _keys(find(p, start)), _keys(find(p, to)) if to else None) for p in fitting]
            pictures = [way for way in ways if way is not None]
            if not pictures:
                return f"nothing flows from {start!r} to {to or 'the heap or a result'}"
    picture = pictures[0] if len(pictures) == 1 else merge(pictures)
    return connected(picture) if "connected" in options.switches else picture


def _keys(nodes: list[Node]) -> list[str]:
    return [n.key for n in nodes]


def _written(picture: Picture, style: str, host: Host) -> str | None:
    if style == "dot":
        from goesc.report.graph_dot import dot

        return dot(picture)
    if style == "svg":
        return _svg(picture, host)
    from goesc.report import graph_data

    writers = {
        "graphml": graph_data.graphml,
        "gexf": graph_data.gexf,
        "json": graph_data.node_link,
        "cytoscape": graph_data.cytoscape,
    }
    return writers[style](picture)


def _svg(picture: Picture, host: Host) -> str | None:
    """By Graphviz where it is, else drawn here."""
    from goesc.report.graph_dot import dot
    from goesc.report.graph_svg import TooLarge, svg

    program = process.find_program("dot", host.environ)
    if program is not None:
        try:
            source = dot(picture).encode()
            done = process.run([program, "-Tsvg"], environ=host.environ, feed=source, timeout=DOT_SECONDS)
            if not done.returncode:
                return done.stdout.decode("utf-8", "replace")
            why = f"status {done.returncode}"
        except OSError as err:  # TimeoutError is one
            why = type(err).__name__
        host.warn(f"goesc: Graphviz failed ({why}); goesc draws the graph itself")
    else:
        host.warn("goesc: Graphviz' dot is not installed; goesc draws the graph itself")
    try:
        return svg(picture)
    except TooLarge as err:
        host.warn(f"goesc: {err}: cut with -f, --around or --path, or install Graphviz")
        return None


def _deliver(text: str, output: str, cwd: Path, host: Host) -> int:
    if output == "-":
        host.stdout.write(text)
        return 0
    try:
        write_output(output, text, str(cwd))
    except OSError as err:
        return host.fail(f"cannot write {output}: {err.strerror}")
    return 0
