"""`goesc explain FILE:LINE[:COL] | FUNCTION | NAME`: why a value is on the heap, and what would keep it off."""

from __future__ import annotations

import errno
import re
import tempfile
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from goesc.cli.asked import TEST, Load, load_below, load_for, nothing_at, package_of, resolve
from goesc.cli.builds import answered, wanted
from goesc.cli.main import Host
from goesc.cli.options import Options, jobs_of, parse, shown, style_of
from goesc.source import disk
from goesc.source.gcflags import BUILD_WORDS, BUILDS, UsageError, heading, tags_of
from goesc.source.visible import dumps, visible_lines

if TYPE_CHECKING:
    from goesc.api import Allocation, Package
    from goesc.explain.attempt import Edit
    from goesc.explain.explain import Explainer
    from goesc.explain.find import Found
    from goesc.explain.model import Advice, Explanation
    from goesc.explain.text import Style


USAGE = """\
usage: goesc explain [flags] FILE:LINE[:COL] | FUNCTION | [FUNCTION.]NAME [packages]
       goesc explain --certify [--json] [packages]

Says why a value is on the heap or stays on the stack, what of the run time is called for it and when that takes
memory, and why a parameter leaks, step by step; then what would keep it on the stack. A question is a place, a function
(f, T.M, (*T).M, net/http.Get), or a parameter or variable of one.

  --json          the same as JSON
  --all           of a function or file, also what stays on the stack and needs no more
  --follow        read the packages of called functions too, and explain their parameters
  --depth N       follow calls N deep (default: as deep as they go)
  --no-advice     explanations only
  --go 1.N        the release of Go that answers; by default the one that the go command would be here
  --try           make the edits that a program can make, in a copy; ask goesc, and gc if it is installed
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

_VALUED = ("depth", "color", "tags", "C", "jobs", "j")
_SWITCHES = ("json", "all", "follow", "no-advice", "try", "certify", "tests", *BUILDS)
_MOST_FILES = 5000  # of a module that --try copies
_MOST_BYTES = 1 << 28


def main(argv: list[str], host: Host) -> int:
    from goesc.source.room import quiet_collector

    try:
        options = parse(argv, valued=_VALUED, switches=_SWITCHES)
        if not options.args and "certify" not in options.switches:
            return host.fail("explain what? give FILE:LINE, a function or a name; see 'goesc help explain'")
        with quiet_collector():
            return _certify(options, host) if "certify" in options.switches else _explain(options, host)
    except UsageError as err:
        return host.fail(str(err))


def _folder(options: Options, host: Host) -> Path:
    folder = Path(host.cwd) / options.last("C", ".")
    if not folder.is_dir():
        raise UsageError(f"-C {options.last('C')}: no such folder")
    return folder


def _depth(options: Options) -> int:
    from goesc.explain.explain import UNLIMITED

    given = options.last("depth")
    if given and not re.fullmatch(r"[0-9]{1,9}", given):
        raise UsageError(f"--depth is a number of calls, not {shown(given)}")
    return int(given) if given else UNLIMITED


# --- Questions ---------------------------------------------------------------------------------------------


def _explain(options: Options, host: Host) -> int:
    from goesc.explain.explain import Explainer
    from goesc.explain.find import Place, find, fold, parse_query
    from goesc.facts.find import request_for

    cwd = _folder(options, host)
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
        if not found and isinstance(query, str) and not patterns and not package_of(query).count("/"):
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
    if not found and not all(package.analysed for package in packages):  # perhaps in one that those import
        packages = load_for(query, patterns, cwd, _loader(inline, options, host, tests, named_only=False))
        found = find(packages, query, str(cwd))
    if not found:
        host.warn(f"goesc: {nothing_at(asked, query, packages, cwd)}")
        return refused or 1
    explainer = Explainer(packages, depth)
    stops = (lambda _: False) if "follow" in options.switches else request_for(str(cwd), host.environ).has_std
    explainer = _follow(found, explainer, packages, cwd, _loader(inline, options, host), stops)
    answers = fold([(f, e) for f in found for e in f.explain(explainer)])
    broad = isinstance(query, str) or not query.line
    if broad and "all" not in options.switches:
        answers = [(f, e) for f, e in answers if e.verdict != "stack" or e.asks] or answers
    _answer(asked, answers, explainer, style, inline, options, host)
    return refused


def _answer(
    asked: str,
    answers: list[tuple[Found, Explanation]],
    explainer: Explainer,
    style: Style,
    inline: bool,
    options: Options,
    host: Host,
) -> None:
    from goesc.explain.advice import Adviser
    from goesc.explain.text import render, render_advice

    if "json" not in options.switches:
        host.say(heading(inline))
    adviser = Adviser(explainer)
    out: list[dict[str, object]] = []
    for index, (found, explanation) in enumerate(answers):
        allocation = found.allocation
        wanted = allocation is not None and "no-advice" not in options.switches
        advice = adviser.allocation(found.package, allocation) if wanted and allocation is not None else []
        tried = _try(found.package, allocation, advice, host) if "try" in options.switches and allocation else []
        if "json" in options.switches:
            entry = {**explanation.as_json(), "package": found.package.path, "advice": [a.as_json() for a in advice]}
            if "try" in options.switches:
                entry["tried"] = tried
            out.append(entry)
            continue
        if index:
            host.say()
        for line in [*render(explanation, style), *render_advice(advice, style)]:  # with colours, and fit to be read
            host.stdout.write(f"{line}\n")
        for attempt in tried:
            for line in _attempt_lines(attempt):
                host.say(f"  {line}")
        if "try" in options.switches and allocation is not None and not tried:
            host.say("  Nothing to try: no change here can be made by a program.")
    if not answers and "json" not in options.switches:
        host.say(f"{asked}: nothing leaks and nothing is allocated")
    if "json" in options.switches:
        host.stdout.write(dumps({"query": asked, "build": BUILDS[inline], "explanations": out}, 2) + "\n")


def _loader(inline: bool, options: Options, host: Host, tests: bool = False, named_only: bool = True) -> Load:
    """What gives the packages of patterns, in a folder, of one build."""
    from goesc.api import load

    tags = [tag for given in options.values.get("tags", ()) for tag in tags_of(given)]

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


# --- Trying ------------------------------------------------------------------------------------------------


def _try(package: Package, allocation: Allocation, advice: Iterable[Advice], host: Host) -> list[dict[str, object]]:
    """What goesc, and gc if there is one, say of a copy with the edits made."""
    from goesc.explain.attempt import automatic_edit

    out: list[dict[str, object]] = []
    for item in advice:
        edit = automatic_edit(package, allocation, item)
        answer = _ask(package, edit, host) if edit is not None else None
        if edit is not None and answer is not None:
            out.append({"kind": item.kind, "before": edit.before, "after": edit.after, **answer})
    return out


def _ask(package: Package, edit: Edit, host: Host) -> dict[str, object] | None:
    """What is said of the edited lines; None if the edit does not compile, or puts more on the heap."""
    from goesc.api import load
    from goesc.facts.find import configured

    with tempfile.TemporaryDirectory(prefix="goesc-try-") as scratch:
        copied = _copy(package, edit, Path(scratch))
        if copied is None:
            return {"goesc": "cannot be copied"}
        folder, arguments = copied
        tests = any(file.name.endswith(TEST) for file in package.files)
        try:
            environ = configured(host.environ, package.directory)  # the copy has no goesc.toml
            packages = load(arguments, cwd=folder, environ=environ, inline=package.inline, tests=tests, allocs=True)
        except ValueError as err:
            return {"goesc": str(err)}
        made = next((other for other in packages if other.path == package.path), None)
        if made is None or made.errors or _on_heap(made) > _on_heap(package):
            return None
        name = Path(edit.filename).name
        lines = range(edit.line, edit.line + edit.after.count("\n") + 1)
        said = [
            f"{a.expression} {'escapes to heap' if a.escapes else 'does not escape'}"
            for a in made.allocations
            if Path(a.position.filename).name == name and a.position.line in lines
        ]
        return {"goesc": "; ".join(said), "gc": _ask_gc(arguments, folder, name, lines, package.inline, tests)}


def _on_heap(package: Package) -> int:
    return sum(call.may_allocate for call in package.runtime_calls)


def _copy(package: Package, edit: Edit, scratch: Path) -> tuple[Path, list[str]] | None:
    """A copy with the edit, where to build and what; None for what is too large to copy, or cannot be built apart."""
    source = (
        Path(edit.filename).resolve() if Path(edit.filename).is_absolute() else Path(package.directory) / edit.filename
    )
    root = next((p for p in source.parents if (p / "go.mod").is_file()), None)
    if root is None:
        names = [Path(f.name) for f in package.files]
        for name in names:
            (scratch / name.name).write_bytes(edit.text if name.name == source.name else _read(package, name))
        return scratch, [name.name for name in names]
    files = [f for f in root.rglob("*") if f.suffix in (".go", ".mod", ".sum", ".s", ".h") and ".git" not in f.parts]
    if len(files) > _MOST_FILES:
        return None
    left = _MOST_BYTES
    for file in files:
        to = scratch / file.relative_to(root)
        to.parent.mkdir(parents=True, exist_ok=True)
        try:
            text = disk.read(str(file), left)
        except OSError as err:  # no file that could be compiled: a pipe, a link to nothing
            if err.errno == errno.EFBIG:
                return None
            continue
        to.write_bytes(text)
        left -= len(text)
    (scratch / source.relative_to(root)).write_bytes(edit.text)
    return scratch / source.parent.relative_to(root), ["."]


def _read(package: Package, name: Path) -> bytes:
    return next(f.src for f in package.files if f.name == str(name))


def _ask_gc(arguments: list[str], folder: Path, name: str, lines: range, inline: bool, tests: bool) -> str:
    """The real compiler's words on lines of a file; "" if there is none to ask."""
    from goesc.oracle.toolchain import OracleError, find

    flags = ["-m"] if inline else ["-m", "-l"]
    try:
        go = find()
        done = go.test(arguments, flags, folder) if tests else go.build(["--", *arguments], flags, folder)
    except OracleError:
        return ""
    if done.status:
        return "does not compile"
    heads = tuple(f"{name}:{line}:" for line in lines)
    here = [text for text in done.lines if text.rpartition("/")[2].startswith(heads) and "escape" in text]
    said = [text.split(": ", 1)[1] for text in here]
    return "; ".join(said) or "says nothing"


def _attempt_lines(attempt: dict[str, object]) -> list[str]:
    lines = [f"Tried {attempt['kind']} in a copy:", f"  - {attempt['before']}"]
    lines += [f"  + {line}" for line in str(attempt["after"]).split("\n")]
    lines.append(f"  goesc: {attempt['goesc']}")
    if attempt.get("gc"):
        lines.append(f"  gc:    {attempt['gc']}")
    return [visible_lines(line) for line in lines]


# --- Certificates ------------------------------------------------------------------------------------------


def _certify(options: Options, host: Host) -> int:
    """Proofs of every verdict, checked by the checker that knows no solver."""
    from goesc.api import load
    from goesc.explain.certificate import certify, problem_of
    from goesc.explain.checker import Refused, check

    cwd = _folder(options, host)
    host.configure(cwd)

    def certified(inline: bool) -> list[Package]:
        with host.showing() as progress:
            return load(
                options.args or ["."], cwd=cwd, environ=host.environ, inline=inline,
                tests="tests" in options.switches, jobs=jobs_of(options), progress=progress, keep_going=True,
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
