"""Which module provides an import path: main modules, requirements, replacements, vendor, the module cache.

    mods = open_modules("/home/me/m/sub", os.environ)
    mods.find("example.com/m/a")       # Found(dir='/home/me/m/a', module=Module('example.com/m', ...))

Models cmd/go/internal/modload (init.go: loadModFile, makeMainModules, setDefaultBuildMod; import.go:
importFromModules, queryImport; vendor.go; Go 1.27.3): nothing is downloaded, and a module that is missing from the
module cache is reported as the go command reports it with GOPROXY=off.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import final

from goesc.release import NEWEST, Release
from goesc.source import disk
from goesc.source.located import (
    DEFAULT_GO,
    NO_SUM,
    OFFLINE,
    Found,
    Locations,
    Module,
    dir_in_module,
    has_go_files,
    leading,
    short,
)
from goesc.source.modfile import (
    ModError,
    ModFile,
    Replace,
    go_key,
    is_local,
    newer,
    parse_mod,
    parse_work,
    path_major,
    running,
)
from goesc.source.patterns import check_import_path, ignoring, is_standard
from goesc.source.requirements import (
    PRUNED,
    UNPRUNED,
    UPDATES_NEEDED,
    WORKSPACE,
    Pair,
    Requirements,
    later,
    pruning_of,
)
from goesc.source.vendor import Source, Vendored, inconsistencies, parse_vendor

DEFAULT_WORK = "1.18"  # of a go.work that names none (gover.DefaultGoWorkVersion)
NO_WORK = "no modules were found in the current workspace; see 'go help work'"
NO_MODULE = "go.mod file not found in current directory or any parent directory; see 'go help modules'"


@final
class Modules:
    """The modules of one build. `main` is empty outside any module."""

    __slots__ = (
        "at", "cwd", "files", "go", "main", "mod", "needs", "release", "vendor_asked", "vendor_dir", "vendored", "work",
    )  # fmt: skip

    def __init__(self, cwd: str, release: Release, mod: str, environ: Mapping[str, str]) -> None:
        self.at = Locations(environ, release, cwd)
        self.main: list[Module] = []
        self.files = self.at.files
        self.go = DEFAULT_GO  # of the main module, or of the workspace
        self.needs = Requirements((), frozenset(), PRUNED, self.at.summary)  # unless it is vendored
        self.cwd = cwd
        self.vendor_dir = ""  # set in vendor mode
        self.vendored: Vendored = Vendored()
        self.vendor_asked = False  # by -mod=vendor
        self.work: ModFile | None = None  # the go.work of a workspace
        self.release = release  # the go command that looks
        self.mod = mod  # -mod, "" if it was not given

    @property
    def notes(self) -> list[str]:
        """What the go command says while it looks."""
        return self.at.notes

    @property
    def workspace(self) -> bool:
        return self.work is not None

    def find(self, path: str, importer: Pair = ("", "")) -> Found | str:
        """The folder of a package outside the standard library, or the error the go command gives.

        `importer` is the package that imports it and the version of its module; ("", "") for an argument of the command
        line. Raises ModError for what ends the command."""
        if self.vendor_dir:
            return self._find_vendored(path)
        needs = self.needs
        if needs.pruning != UNPRUNED:
            found = self._find_among(path, importer, needs.root)
            if found is not None:
                return found
            self._end_if_too_new()
            if needs.graph.fault:
                return needs.graph.fault
        found = self._find_among(path, importer, needs.selected)
        return found if found is not None else self._not_found(path, importer)

    def _end_if_too_new(self) -> None:
        fault = self.needs.graph.cause
        if fault is not None and fault.too_new:
            raise ModError(fault.text)

    def _find_among(self, path: str, importer: Pair, version_of: Callable[[str], str | None]) -> Found | str | None:
        """As `find`, in modules of these versions; None if none of them has the package."""
        hits: list[Found] = []
        unsummed: list[str] = []
        prefix = path
        while prefix:
            version = version_of(prefix) if prefix not in ("go", "toolchain") else None
            if version is not None:
                module = self._module((prefix, version))
                why = self.at.why_missing(module)
                if why == NO_SUM:
                    unsummed.append(prefix)
                elif why:
                    return why
                elif (found := dir_in_module(path, module)) is not None:
                    hits.append(Found(found, module))
            prefix = prefix.rpartition("/")[0]
        if len(hits) > 1:
            listed = "".join(
                f"\n\t{h.module.path}{' ' + h.module.version if h.module.version else ''} ({h.dir})"
                for h in reversed(hits)
            )
            return f"ambiguous import: found package {path} in multiple modules:{listed}"
        if unsummed:
            return _missing_sum(path, importer, unsummed[::-1], bool(hits))
        if not hits:
            return None
        module = hits[0].module
        fault = None if module.is_main else self.at.summary((module.path, module.version)).fault
        if fault is not None and fault.too_new:
            raise ModError(fault.text)
        return hits[0] if fault is None else str(fault)

    def _module(self, module: Pair) -> Module:
        return self.at.located(module) if module[1] else next(m for m in self.main if m.path == module[0])

    def build_list(self) -> list[Module]:
        """All modules of the build, those that are main first."""
        selected = sorted(self.needs.graph.selected.items())
        return [*self.main, *(self._module(pair) for pair in selected if pair[0] not in ("go", "toolchain"))]

    def _not_found(self, path: str, importer: Pair) -> Found | str:
        """What becomes of a package that no module of the build list has (modload/import.go:queryImport)."""
        if not self.main:
            return f"no required module provides package {path}: {NO_MODULE}"
        lacking = ""
        for replace, version in self._highest_replaced(path):
            if not disk.is_dir(replace.new_path):
                return f"{replace.path}@{version}: replacement directory {replace.written} does not exist"
            if dir_in_module(path, Module(replace.path, version, replace.new_path, DEFAULT_GO, local=True)) is None:
                by = f"{version}, replaced by {replace.written}"
                text = f"module {replace.path}@latest found ({by}), but does not contain package {path}"
                lacking = lacking or text
                continue
            if self.mod == "mod":  # it is required from now on; goesc writes no go.mod
                self.notes.append(f"go: found {path} in {replace.path} {version}")
                self.needs = self.needs.with_root((replace.path, version))
                return self.find(path, importer)
            wanted = f"{replace.path}@{replace.version}" if replace.version else replace.path
            text = f"module {replace.path} provides package {path} and is replaced but not required"
            return f"{text}; to add it:\n\tgo get {wanted}"
        if self.mod == "mod" and not is_standard(path):
            rounds = 1 if importer[0] or pruning_of(self.go) == UNPRUNED else 2  # arguments are also looked up before
            self.notes.extend([f"go: finding module for package {path}"] * rounds)
            return lacking or f"cannot find module providing package {path}: {OFFLINE}"
        if self.mod:
            return f"cannot find module providing package {path}: import lookup disabled by -mod={self.mod}"
        return f"no required module provides package {path}; to add it:\n\tgo get {path}"

    def _highest_replaced(self, path: str) -> Iterator[tuple[Replace, str]]:
        """Folders in the place of modules that could have a package and are not required at such a version; the longest
        path comes first."""
        for replace in sorted(
            (r for replaces in self.at.replaced for r in replaces), key=lambda r: len(r.path), reverse=True
        ):
            if replace.new_version or not (path + "/").startswith(replace.path + "/"):
                continue
            major = (path_major(replace.path) or "").strip("/.").partition("-")[0]
            version = replace.version or f"{major or 'v0'}.0.0-00010101000000-000000000000"
            selected = self.needs.selected(replace.path)
            if selected is None or (selected and later(replace.path, version, selected)):
                yield replace, version

    def _find_vendored(self, path: str) -> Found | str:
        hits = [Found(d, m) for m in self.main if (d := dir_in_module(path, m)) is not None]
        directory = os.path.join(self.vendor_dir, *path.split("/"))
        if has_go_files(directory) and path not in self.vendored.packages and go_key(self.go) >= (1, 23):
            note = f"go: ignoring package {path} which exists in the vendor directory but is missing from"
            command = "work" if self.workspace else "mod"
            note += f" vendor/modules.txt. To sync the vendor directory run go {command} vendor."
            self.at.note(note)
        elif has_go_files(directory):
            owner = self.vendored.packages.get(path, "")
            module = Module(
                owner, self.vendored.versions.get(owner, ""), directory, self.vendored.go.get(owner) or DEFAULT_GO
            )
            hits.append(Found(directory, module))
        if len(hits) > 1:
            listed = "".join(f"\n\t{h.dir}" for h in hits)
            return f"ambiguous import: found package {path} in multiple directories:{listed}"
        if hits:
            return hits[0]
        why = "" if self.vendor_asked else "\n\t(Go version in go.mod is at least 1.14 and vendor directory exists.)"
        return f"cannot find module providing package {path}: import lookup disabled by -mod=vendor{why}"

    def path_of(self, directory: str) -> Found | None:
        """The module below whose root a folder lies: a main module if there is one, the longest root wins."""
        around = [module for module in self.main if _within(directory, module.dir)]
        if around:
            return Found(directory, max(around, key=lambda module: len(module.dir)))
        return self.dependency_of(directory)

    def dependency_of(self, directory: str) -> Found | None:
        """The module of the build, main ones aside, that holds a folder (modload/load.go:pathInModuleCache)."""
        if not self.main:
            return None
        if self.vendor_dir:  # the folder stands for the copy
            vendored = map(self.at.located, self.vendored.listed)
            return next((Found(directory, module) for module in vendored if _within(directory, module.dir)), None)
        roots = [pair for pair in self.needs.roots if self.needs.root(pair[0]) == pair[1] and pair[1]]
        for pair in roots if self.needs.pruning == PRUNED else ():
            if pair[0] not in ("go", "toolchain") and _within(directory, (module := self._module(pair)).dir):
                return Found(directory, module)
        dependencies = (module for module in self.build_list() if not module.is_main)
        return next((Found(directory, module) for module in dependencies if _within(directory, module.dir)), None)

    def ignored(self, module: Module) -> Callable[[str], bool] | None:
        """Which of its folders a module's go.mod says to ignore."""
        if module.is_main:
            return ignoring(self.files[module.path].ignore)
        return ignoring(self.at.summary((module.path, module.version)).ignore)

    def used_twice(self) -> str:
        """What the go command says of a module in the place of two others (modload/load.go:checkMultiplePaths)."""
        if self.vendor_dir:
            return ""
        pairs = self.needs.graph.selected.items() if self.needs.is_read else self.needs.roots
        first: dict[Pair, str] = {}
        for path, version in sorted(pairs):
            replace = self.at.replacement(path, version)
            used = (replace.written, replace.new_version) if replace is not None else (path, version)
            if first.setdefault(used, path) != path:
                return f"{used[0]}@{used[1]} used for two different module paths ({first[used]} and {path})"
        return ""

    def out_of_step(self, providers: Callable[[], Iterator[Pair]]) -> str:
        """Why go.mod would have to change for the packages that were loaded, which modules of `providers` have."""
        if self.mod == "mod" or self.workspace or not self.main:
            return ""
        toolchain, go = self.files[self.main[0].path].toolchain, self.files[self.main[0].path].go
        why = "" if self.vendor_dir else self.needs.out_of_step(providers())
        number = toolchain.removeprefix("go").partition("-")[0]
        idle = toolchain and (toolchain == f"go{go}" or go_key(number) < (1, 21))
        return why or (UPDATES_NEEDED if idle else "")


def _missing_sum(path: str, importer: Pair, modules: list[str], found: bool) -> str:
    by = f" (imported by {importer[0]})" if importer[0] else ""
    message = f"missing go.sum entry for module providing package {path}{by}"
    if found:
        message = f"missing go.sum entry needed to verify package {path}{by} is provided by exactly one module"
    command = f"go get {'@'.join(filter(None, importer))}" if importer[0] else "go mod download " + " ".join(modules)
    return f"{message}; to add:\n\t{command}"


def import_path(found: Found) -> str:
    """The import path of a folder of a module."""
    below = os.path.relpath(found.dir, found.module.dir)
    return found.module.path if below == "." else found.module.path + "/" + below.replace(os.sep, "/")


def open_modules(cwd: str, environ: Mapping[str, str], mod: str = "", release: Release = NEWEST) -> Modules:
    """The modules that a go command of `release` run in `cwd` sees. `mod` is the -mod flag. Raises ModError."""
    if environ.get("GO111MODULE") == "off":
        raise ModError("GO111MODULE=off is not supported: goesc knows modules, not GOPATH mode")
    out = Modules(cwd, release, mod, environ)
    work = find_work(cwd, environ)
    if work:
        _open_work(out, work, cwd)
        if not out.main:
            return out
        root = os.path.dirname(work)
    else:
        root = find_up(cwd, "go.mod")
        if not root:
            return out
        _add_main(out, root, cwd)
        out.at.replaced = [_checked(out.files[out.main[0].path].replace, root)]
        out.go = out.main[0].go
    if work and mod == "mod":
        raise ModError(
            '-mod may only be set to readonly or vendor when in workspace mode, but it is set to "mod"\n'
            "\tRemove the -mod flag to use the default readonly value, \n"
            "\tor set GOWORK=off to disable workspace mode."
        )
    _use_vendor(out, root, cwd)
    if out.vendor_dir:
        _check_vendor(out, root, work)
    else:
        _require(out, root)
    return out


def _check_vendor(out: Modules, root: str, work: str) -> None:
    """vendor/modules.txt must tell of the same requirements as go.mod."""
    files = [out.files[module.path] for module in out.main]
    names = [short(os.path.join(module.dir, "go.mod"), out.cwd) for module in out.main]
    written = [parsed.replace for parsed in files]
    if out.work is not None:
        names, written = [short(work, out.cwd), *names], [out.work.replace, *written]
    sources = list(map(Source, names, written, out.at.replaced))
    faults = [f"\n\t{line}" for line in inconsistencies(out.vendored, files, out.work, sources)]
    if faults:
        raise ModError(
            f"inconsistent vendoring in {root}:{''.join(faults)}\n\n"
            "\tTo ignore the vendor directory, use -mod=readonly or -mod=mod.\n"
            f"\tTo sync the vendor directory, run:\n\t\tgo {'work' if out.workspace else 'mod'} vendor"
        )


def _require(out: Modules, root: str) -> None:
    """What is required, and what go.sum knows of it."""
    mains = frozenset(module.path for module in out.main)
    if out.work is not None:
        work = [(module.path, "") for module in out.main]
        out.needs = Requirements([("go", out.go)], mains, WORKSPACE, out.at.summary, work)
        return
    out.at.sums, out.at.malformed = _read_sums(os.path.join(root, "go.sum"))
    out.at.needs_sums = out.mod != "mod"
    own = out.files[out.main[0].path]
    roots = []
    for pair in own.require:
        if pair in own.exclude:
            verb = "dropping" if out.mod == "mod" else "ignoring"
            out.notes.append(f"go: {verb} requirement on excluded version {' '.join(pair)}")
        else:
            roots.append(pair)
    roots.append(("go", out.go))
    if own.toolchain:
        roots.append(("toolchain", own.toolchain))
    out.needs = Requirements(roots, mains, pruning_of(out.go), out.at.summary)
    if out.needs.pruning == UNPRUNED and out.needs.graph.fault:
        raise ModError(out.needs.graph.fault)
    if out.mod != "mod" and (out.needs.pruning == UNPRUNED or out.needs.is_doubled):
        why = out.needs.out_of_step(())
        if why:
            raise ModError(why)


def _read_sums(path: str) -> tuple[set[Pair], str]:
    """The entries of a go.sum, and what is wrong with it; its hashes are not checked, since nothing is downloaded."""
    try:
        lines = _read(path).split("\n")
    except ModError:
        lines = []
    sums: set[Pair] = set()
    for number, line in enumerate(lines, 1):
        words = line.split()
        if len(words) == 3:
            sums.add((words[0], words[1]))
        elif words:
            return sums, f"malformed go.sum:\n{path}:{number}: wrong number of fields {len(words)}"
    return sums, ""


def find_up(directory: str, name: str) -> str:
    """The nearest folder at or above `directory` that holds a file `name`; "" if none does."""
    while True:
        if disk.is_file(os.path.join(directory, name)):
            return directory
        parent = os.path.dirname(directory)
        if parent == directory:
            return ""
        directory = parent


def find_work(cwd: str, environ: Mapping[str, str]) -> str:
    said = environ.get("GOWORK", "")
    if said == "off":
        return ""
    if said not in ("", "auto"):
        if not os.path.isabs(said):
            raise ModError("invalid GOWORK: not an absolute path")
        return said
    root = find_up(cwd, "go.work")
    return os.path.join(root, "go.work") if root else ""


def _open_work(out: Modules, work: str, cwd: str) -> None:
    shown = short(work, cwd)
    parsed = parse_work(_read(work, f"go.work: {'read' if disk.is_dir(work) else 'open'} {shown}"), shown)
    _check_version(parsed, shown, out.release)
    out.work = parsed
    out.go = parsed.go or DEFAULT_WORK
    folder = os.path.dirname(work)
    roots = [os.path.normpath(os.path.join(folder, use)) for use in parsed.use]
    for at, root in enumerate(roots):
        if root in roots[:at]:
            where = f"{shown}:{parsed.use_lines[at]}"
            raise ModError(f"error loading go.work:\n{where}: path {root} appears multiple times in workspace")
    faults = []
    for root in roots:
        use = short(root, cwd)
        mod = os.path.join(root, "go.mod")
        before = set(out.files)
        try:
            _add_main(out, root, cwd)
        except _TooNew as err:
            faults.append(_too_old(parsed, use, err.go))
            continue
        except ModError as err:
            why = str(err).replace(f"reading {mod}:", f"open {short(mod, cwd)}:")
            faults.append(f"cannot load module {use} listed in go.work file: {why}")
            continue
        go = out.main[-1].go
        if out.main[-1].path in before:
            faults.append(f"module {out.main[-1].path} appears multiple times in workspace")
        if go_key(go) > go_key(out.go) and go_key(go) >= (1, 21):
            faults.append(_too_old(parsed, use, go))
    if faults:
        raise ModError("\ngo: ".join(faults))
    for replace in parsed.replace:
        if replace.path in out.files and not replace.version:
            raise ModError(
                f"workspace module {replace.path} is replaced at all versions in the go.work file. To fix, remove the "
                "replacement from the go.work file or specify the version at which to replace the module."
            )
    out.at.replaced = [_checked(parsed.replace, folder)]
    out.at.replaced += [_checked(out.files[m.path].replace, m.dir, folder) for m in out.main]
    _check_conflicts(out)


def _too_old(work: ModFile, use: str, go: str) -> str:
    verb = "lists" if work.go else "implicitly requires"
    return (
        f"module {use} listed in go.work file requires go >= {go}, but go.work {verb} go "
        f"{work.go or DEFAULT_WORK}; to download and use go {go}:\n\tgo work use"
    )


def _checked(replaces: Sequence[Replace], root: str, work: str = "") -> list[Replace]:
    """The replacements of a file in `root`, folders by their full names. In a workspace, messages name them from its
    folder `work`. Raises ModError for two of one module."""
    out: dict[Pair, Replace] = {}
    for replace in replaces:
        before = out.get((replace.path, replace.version))
        if before is not None and (before.written, before.new_version) != (replace.written, replace.new_version):
            raise ModError(_conflict(before, replace))
        out[replace.path, replace.version] = replace
    return [_rooted(replace, root, work) for replace in replaces]


def _conflict(before: Replace, replace: Replace) -> str:
    old, first, second = (
        "@".join(filter(None, pair))
        for pair in (replace[:2], (before.written, before.new_version), (replace.written, replace.new_version))
    )
    return f"conflicting replacements for {old}:\n\t{first}\n\t{second}"


def _check_conflicts(out: Modules) -> None:
    """Modules of a workspace agree on what stands in the place of others, as far as go.work does not say."""
    by_work = {replace.path for replace in out.at.replaced[0]}
    known: dict[Pair, Replace] = {}
    for replaces in out.at.replaced[1:]:
        for replace in replaces:
            full = replace._replace(written=replace.new_path)
            before = known.setdefault((replace.path, replace.version), full)
            if replace.path not in by_work and before != full:
                old = "@".join(filter(None, replace[:2]))
                why = _conflict(before, full)
                raise ModError(f'{why}\nuse "go work edit -replace {old}=[override]" to resolve')


@final
class _TooNew(ModError):
    def __init__(self, text: str, go: str) -> None:
        super().__init__(text)
        self.go = go


def _add_main(out: Modules, root: str, cwd: str) -> None:
    path = os.path.join(root, "go.mod")
    shown = short(path, cwd)
    parsed = parse_mod(_read(path), shown, path)
    if not parsed.declared:
        raise ModError(
            f"error reading {shown}: missing module declaration. To specify the module path:\n"
            "\tgo mod edit -module=example.com/mod"
        )
    _check_version(parsed, shown, out.release)
    fault = check_import_path(parsed.path, "module")
    if fault:
        raise ModError(fault)
    module = Module(parsed.path, "", root, parsed.go or DEFAULT_GO, is_main=True, local=True)
    out.main.append(module)
    out.files[parsed.path] = parsed


def _check_version(parsed: ModFile, shown: str, release: Release) -> None:
    if parsed.go and newer(parsed.go, release):
        raise _TooNew(f"{shown} requires go >= {parsed.go} {running(release)}", parsed.go)


def _minor(go: str) -> int:
    return int(leading(go.partition(".")[2]) or 0)


def _rooted(replace: Replace, root: str, work: str) -> Replace:
    if replace.new_version or not is_local(replace.new_path):
        return replace
    full = os.path.normpath(os.path.join(root, replace.new_path))
    written = replace.written
    if work and not os.path.isabs(written):
        written = os.path.relpath(full, work)
        written = written if written.startswith("..") else f"./{written}"
    return Replace(replace.path, replace.version, full, "", written)


def _use_vendor(out: Modules, root: str, cwd: str) -> None:
    folder, mod = os.path.join(root, "vendor"), out.mod
    said = out.work.go if out.work is not None else out.files[out.main[0].path].go
    if mod not in ("", "vendor") or (mod == "" and (not disk.is_dir(folder) or not said or _minor(said) < 14)):
        return
    name = os.path.join(folder, "modules.txt")
    if disk.is_file(folder):
        raise ModError(f"open {name}: not a directory")
    text = _read(name) if disk.is_file(name) else ""
    # A folder made by `go work vendor` serves workspaces alone, and one by `go mod vendor` single modules.
    if mod == "" and text and text.startswith("## workspace") != out.workspace:
        return
    out.vendored = parse_vendor(text, short(name, cwd), out.release)
    out.vendor_dir = folder
    out.vendor_asked = mod == "vendor"


def _read(path: str, told: str = "") -> str:
    """The text of a file; `told` is how an error names it."""
    try:
        return disk.read(path).decode("utf-8", "replace").replace("\r\n", "\n")
    except OSError as err:
        raise ModError(f"reading {told or path}: {(os.strerror(err.errno or 0) or str(err)).lower()}") from None


def _within(directory: str, root: str) -> bool:
    return directory == root or directory.startswith(root.rstrip(os.sep) + os.sep)
