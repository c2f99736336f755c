"""`goesc explain FILE:LINE[:COL] | FUNCTION | NAME`: why a value is on the heap, and what would keep it off."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from goesc.cli.asked import TEST, Load, load_below, load_for, nothing_at, package_of, resolve
from goesc.cli.builds import answered, wanted
from goesc.cli.main import Host
from goesc.cli.options import Options, folder_of, form_of, jobs_of, parse, shown, style_of, tags_given
from goesc.source.gcflags import BUILD_WORDS, BUILDS, UsageError, heading
from goesc.source.visible import dumps, visible_lines

if TYPE_CHECKING:
    from goesc.advice.adviser import Adviser
    from goesc.advice.model import Verified
    from goesc.api import Package
    from goesc.explain.explain import Explainer
    from goesc.explain.find import Found
    from goesc.explain.model import Explanation
    from goesc.explain.text import Style


USAGE = """\
usage: goesc explain [flags] FILE:LINE[:COL] | FUNCTION | [FUNCTION.]NAME [packages]
       goesc explain --certify [flags] [packages]

Says why a value is on the heap or stays on the stack, what of the run time is called for it and when that takes
memory, and why a parameter leaks, step by step; then what would keep it on the stack. A question is a place, a function
(f, T.M, (*T).M, net/http.Get), or a parameter or variable of one.

  --format NAME   text (default) or json
  --json          short for --format json
  --all           of a function or file, also what stays on the stack and needs no more
  --follow        read the packages of called functions too, and explain their parameters
  --depth N       follow calls N deep (default: as deep as they go)
  --no-advice     explanations only
  --go 1.N        the release of Go that answers; by default the one that the go command would be here
  --try           have gc, if it is installed, compile each edit, too
  --color WHEN    always, never or auto (default; NO_COLOR and FORCE_COLOR are heeded)
  -l, --inline    of the build with -gcflags=-l, or of go build's, with calls inlined: the default
  --tests         in test files and packages p_test too; a FILE that is a test file asks for it
  --tags a,b      build tags that hold
  -j, --jobs N    processes
  -C DIR          run in this folder
  --certify       prove every verdict of the packages and have the proofs checked

Packages are as for goesc build; by default the folder of FILE, or the current one.
Exit status: 0; 1 if nothing was found, a package does not compile, or a proof was refused; 2 for usage,
and where Go is not modelled."""

_VALUED = ("depth", "color", "format", "tags", "C", "jobs")
_FORMS = ("text", "json")
_SWITCHES = ("json", "all", "follow", "no-advice", "try", "certify", "tests", *BUILDS)


def main(argv: list[str], host: Host) -> int:
    from goesc.source.room import quiet_collector

    try:
        options = parse(argv, command="explain", valued=_VALUED, switches=_SWITCHES)
        if form_of(options, _FORMS) == "json":
            options.switches.add("json")
        if not options.args and "certify" not in options.switches:
            return host.fail("explain what? give FILE:LINE, a function or a name; see 'goesc help explain'")
        with quiet_collector():
            return _certify(options, host) if "certify" in options.switches else _explain(options, host)
    except UsageError as err:
        return host.fail(str(err))


def _depth(options: Options) -> int:
    from goesc.explain.explain import UNLIMITED

    given = options.last("depth")
    if given and not re.fullmatch(r"[0-9]{1,9}", given):
        raise UsageError(f"--depth is a number of calls, not {shown(given)}")
    return int(given) if given else UNLIMITED


# --- Questions ---------------------------------------------------------------------------------------------


def _explain(options: Options, host: Host) -> int:
    from goesc.explain.explain import Explainer
    from goesc.explain.find import Place, find, fold, has_function, parse_query
    from goesc.facts.find import request_for

    cwd = folder_of(options, host)
    asked, patterns = options.args[0], options.args[1:]
    style, depth = style_of(options, host, cwd), _depth(options)
    query = parse_query(asked)
    if isinstance(query, Place):
        query = resolve(query, cwd)
    host.configure(cwd)
    build = wanted(options.switches)
    tests = "tests" in options.switches or (isinstance(query, Place) and query.filename.endswith(TEST))
    try:
        packages, inline = answered(
            build, host, lambda inline: load_for(query, patterns, cwd, _loader(inline, options, host, tests))
        )
        found = find(packages, query, str(cwd))
        here = bool(found) or has_function(packages, query)
        if not here and isinstance(query, str) and not patterns and not package_of(query).count("/"):
            packages = load_below(query, cwd, _loader(inline, options, host, tests), tests) or packages
            found = find(packages, query, str(cwd))
    except ValueError as err:
        return host.refused(err)
    except OSError as err:
        return host.fail(f"{err.filename or asked}: {err.strerror}")
    refused = host.tell_refused(packages)
    packages = [package for package in packages if not package.refused]
    wrong = [line for package in packages for line in package.error_lines(cwd)]
    if wrong:
        host.warn("\n".join(wrong))
        return refused or 1
    here = bool(found) or has_function(packages, query)
    if not here and not all(package.analysed for package in packages):  # perhaps in one that those import
        packages = load_for(query, patterns, cwd, _loader(inline, options, host, tests, named_only=False))
        found = find(packages, query, str(cwd))
    if not found and not has_function(packages, query):
        host.warn(f"goesc: {nothing_at(asked, query, packages, cwd)}")
        return refused or 1
    explainer = Explainer(packages, depth)
    stops = (lambda _: False) if "follow" in options.switches else request_for(str(cwd), host.environ).has_std
    explainer = _follow(found, explainer, packages, cwd, _loader(inline, options, host), stops)
    answers = fold([(f, e) for f in found for e in f.explain(explainer)])
    broad = isinstance(query, str) or not query.line
    if broad and "all" not in options.switches:
        answers = [(f, e) for f, e in answers if e.verdict != "stack" or e.asks] or answers
    _answer(asked, answers, style, inline, options, host)
    return refused


def _answer(
    asked: str,
    answers: list[tuple[Found, Explanation]],
    style: Style,
    inline: bool,
    options: Options,
    host: Host,
) -> None:
    from goesc.advice.adviser import Adviser

    if "json" not in options.switches:
        host.say(heading(inline))
    adviser = Adviser(host.environ, tags_given(options))
    out: list[dict[str, object]] = []
    for index, (found, explanation) in enumerate(answers):
        advice = _advice(found, adviser) if "no-advice" not in options.switches else []
        tried = _try(found.package, advice, host) if "try" in options.switches else []
        if "json" in options.switches:
            entry = {**explanation.as_json(), "package": found.package.path, "advice": [a.as_json() for a in advice]}
            if "try" in options.switches:
                entry["tried"] = tried
            out.append(entry)
            continue
        if index:
            host.say()
        _say(found, explanation, advice, style, host)
        for attempt in tried:
            for line in _attempt_lines(attempt):
                host.say(f"  {line}")
        if "try" in options.switches and not tried and explanation.verdict in ("heap", "leak"):
            host.say("  Nothing to try: no edit that goesc knows keeps it off the heap.")
    if adviser.untried:
        host.warn(f"goesc: no time for advice on {adviser.untried} more; ask about one of them")
    if not answers and "json" not in options.switches:
        host.say(f"{asked}: nothing leaks and nothing is allocated")
    if "json" in options.switches:
        host.stdout.write(dumps({"query": asked, "build": BUILDS[inline], "explanations": out}, 2) + "\n")


def _say(found: Found, explanation: Explanation, advice: list[Verified], style: Style, host: Host) -> None:
    from goesc.advice.text import render as render_advice
    from goesc.explain.text import render

    for line in [*render(explanation, style), *render_advice(advice, style, found.parameter is not None)]:
        host.stdout.write(f"{line}\n")  # with colours, and fit to be read


def _loader(inline: bool, options: Options, host: Host, tests: bool = False, named_only: bool = True) -> Load:
    """What gives the packages of patterns, in a folder, of one build."""
    from goesc.api import load

    tags = tags_given(options)

    def load_in(patterns: list[str], cwd: Path) -> list[Package]:
        with host.showing() as progress:
            return load(
                patterns, cwd=cwd, explain=True, inline=inline, environ=host.environ, tags=tags,
                tests=tests, jobs=jobs_of(options), progress=progress, named_only=named_only, keep_going=True,
            )  # fmt: skip

    return load_in


def _follow(
    found: Sequence[Found], explainer: Explainer, packages: list[Package], cwd: Path, load: Load,
    stops: Callable[[str], bool],
) -> Explainer:  # fmt: skip
    """An explainer that knows the packages of the functions called, as far as they can be read; not those that `stops`
    tells."""
    from goesc.explain.explain import Explainer

    known, refused = {package.path: package for package in packages}, set[str]()

    def read(paths: list[str]) -> None:
        known.update((p.path, p) for p in load(paths, cwd) if p.analysed and not p.errors)

    while True:  # each package is read once
        for f in found:
            f.explain(explainer)
        wanted = sorted(path for path in explainer.missing - refused if not stops(path))
        if not wanted:
            break
        refused.update(wanted)
        try:
            read(wanted)
        except ValueError:  # one of them cannot be found: a package of tests
            for path in wanted:
                with suppress(ValueError):
                    read([path])
        explainer = Explainer(list(known.values()), explainer.depth)
    return explainer


# --- Advice ------------------------------------------------------------------------------------------------


def _advice(found: Found, adviser: Adviser) -> list[Verified]:
    """Edits that keep what was found off the heap, or a parameter from leaking; each was tried."""
    if found.allocation is not None:
        return adviser.allocation(found.package, found.allocation)
    if found.function is not None and found.parameter is not None:
        return adviser.parameter(found.package, found.function, found.parameter)
    return []


def _try(package: Package, advice: Iterable[Verified], host: Host) -> list[dict[str, object]]:
    """Each edit as it was tried, and what gc, if there is one, says of the lines that it makes."""
    from goesc.cli.tried import said_by_gc

    tests = any(file.name.endswith(TEST) for file in package.files)
    texts = {file.name: file.src for file in package.files}
    return [
        {
            "kind": item.kind,
            "before": item.before,
            "after": item.after,
            "goesc": f"{item.freed} less on the heap" if item.freed else "as much on the heap, on fewer ways through",
            "gc": said_by_gc(package.directory, sorted(texts), texts, item, package.inline, tests, host.environ),
        }
        for item in advice
    ]


def _attempt_lines(attempt: dict[str, object]) -> list[str]:
    lines = [f"Tried {attempt['kind']} in a copy:", f"  goesc: {attempt['goesc']}"]
    if attempt.get("gc"):
        lines.append(f"  gc:    {attempt['gc']}")
    return [visible_lines(line) for line in lines]


# --- Certificates ------------------------------------------------------------------------------------------


def _certify(options: Options, host: Host) -> int:
    """Proofs of every verdict, checked by the checker that knows no solver."""
    from goesc.api import load
    from goesc.explain.certificate import certify, problem_of
    from goesc.explain.checker import Refused, check

    cwd = folder_of(options, host)
    host.configure(cwd)

    def certified(inline: bool) -> list[Package]:
        with host.showing() as progress:
            return load(
                options.args or ["."], cwd=cwd, environ=host.environ, inline=inline,
                tags=tags_given(options), tests="tests" in options.switches, jobs=jobs_of(options),
                progress=progress, keep_going=True,
            )  # fmt: skip

    try:
        packages, _ = answered(wanted(options.switches), host, certified)
    except ValueError as err:
        return host.refused(err)
    out: list[dict[str, object]] = []
    status = host.tell_refused(packages)
    for package in packages:
        for line in package.error_lines(cwd) if not package.refused else ():
            host.warn(line)
            status = status or 1
        if package.errors or not package.named:
            continue
        accepted = claims = 0
        refused: list[str] = []
        for graph in package.graphs:
            try:
                certificate = certify(graph)
                check(problem_of(graph), certificate)
            except Refused as err:
                refused.append(f"{', '.join(graph.functions[:3])}: {err}")
                status = status or 1
            else:
                accepted += 1
                claims += len(certificate.claims)
        out.append({
            "build": BUILDS[package.inline], "package": package.path, "accepted": accepted, "claims": claims,
            "refused": refused,
        })  # fmt: skip
        if "json" not in options.switches:
            build = BUILD_WORDS[package.inline]
            host.say(f"{package.path}: {accepted} certificates accepted, {claims} proofs, {build}")
            for line in refused:
                host.say(f"{package.path}: REFUSED {line}")
    if "json" in options.switches:
        host.stdout.write(dumps(out, 2) + "\n")
    return status
