"""Which module provides an import path: main modules, requirements, replacements, vendor, the module cache.

    mods = open_modules("/home/me/m/sub", os.environ)
    mods.find("example.com/m/a")       # Found(dir='/home/me/m/a', module=Module('example.com/m', ...))

Models cmd/go/internal/modload (init.go, import.go:importFromModules, vendor.go, mvs; Go 1.27.3) for a build
list that is complete on disk: nothing is downloaded, and a module that is missing from the module cache is
reported as the go command reports it with GOPROXY=off.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import NamedTuple, final

from goesc.release import GO1_27, Release
from goesc.source import disk
from goesc.source.modfile import (
    ModError,
    ModFile,
    Replace,
    go_key,
    is_local,
    newer,
    parse_dependency,
    parse_mod,
    parse_work,
    running,
    version_key,
)
from goesc.source.patterns import check_import_path, is_standard
from goesc.source.vendor import Vendored, inconsistencies, parse_vendor

DEFAULT_GO = "1.16"  # of a module whose go.mod names none (gover.DefaultGoModVersion)
DEFAULT_WORK = "1.18"  # of a go.work that names none (gover.DefaultGoWorkVersion)
ZERO_VERSION = "v0.0.0-00010101000000-000000000000"  # of a replacement that names none
_OFFLINE = "module lookup disabled by GOPROXY=off"
NO_WORK = "no modules were found in the current workspace; see 'go help work'"
NO_MODULE = "go.mod file not found in current directory or any parent directory; see 'go help modules'"


@final
class Module(NamedTuple):
    path: str
    version: str  # "" for a main module
    dir: str
    go: str  # "1.21"
    is_main: bool = False
    local: bool = False  # its folder is no read-only copy in the module cache
    replaced_by: tuple[str, str] | None = None  # path and version of the module in its place

    @property
    def summed(self) -> tuple[str, str]:
        """The path and version that go.sum speaks of."""
        return self.replaced_by or (self.path, self.version)

    @property
    def lang(self) -> str:
        """What the go command gives as -lang."""
        major, _, rest = self.go.partition(".")
        return f"go{major}.{_leading(rest)}"  # 1.21.3 and 1.21rc1 are of language 1.21


def _leading(text: str) -> str:
    end = next((i for i, c in enumerate(text) if not c.isdecimal()), len(text))
    return text[:end]


@final
class Found(NamedTuple):
    dir: str
    module: Module


@final
class Modules:
    """The modules of one build. `main` is empty outside any module."""

    __slots__ = (
        "bare", "cwd", "environ", "files", "main", "missing", "mod", "notes", "release", "replaced", "selected",
        "sums", "vendor_asked", "vendor_dir", "vendored", "workspace",
    )  # fmt: skip

    def __init__(
        self, cwd: str = "", release: Release = GO1_27, mod: str = "", environ: Mapping[str, str] | None = None
    ) -> None:
        self.main: list[Module] = []
        self.files: dict[str, ModFile] = {}  # main module path -> its go.mod
        self.selected: dict[str, Module] = {}  # module path -> module, main ones included
        self.missing: dict[str, str] = {}  # module path -> why its folder is not there
        self.bare: dict[str, tuple[str, str]] = {}  # module path -> why its go.mod cannot be read: for
        # a folder that holds the package, and for one that does not
        self.cwd = cwd
        self.notes: list[str] = []  # what the go command says while it looks
        self.vendor_dir = ""  # set in vendor mode
        self.vendored: Vendored = Vendored()
        self.vendor_asked = False  # by -mod=vendor
        self.sums: set[tuple[str, str]] = set()  # (module path, version or version/go.mod) of go.sum
        self.workspace = False
        self.replaced: list[Replace] = []
        self.release = release  # the go command that looks
        self.mod = mod  # -mod, "" if it was not given
        self.environ = {} if environ is None else environ

    def find(self, path: str, importer: str = "") -> Found | str:
        """The folder of a package outside the standard library, or the error the go command gives.

        `importer` is the package that imports it, "" for an argument of the command line."""
        if self.vendor_dir:
            return self._find_vendored(path)
        hits: list[Found] = []
        unsummed: list[str] = []
        prefix = path
        while prefix:
            module = self.selected.get(prefix)
            if (
                module is not None
                and not module.is_main
                and not module.local
                and module.summed not in self.sums
                and self.mod != "mod"
            ):
                unsummed.append(prefix)
            elif module is not None:
                if prefix in self.missing:
                    if self.missing[prefix] == _OFFLINE:
                        self._note(f"go: downloading {' '.join(module.summed)}")
                    return self.missing[prefix]
                found = dir_in_module(path, module)
                if prefix in self.bare:
                    return self.bare[prefix][found is None]
                if found is not None:
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
        return hits[0] if hits else self._not_found(path, importer)

    def _not_found(self, path: str, importer: str) -> Found | str:
        """What becomes of a package that no module of the build list has (modload/import.go:queryImport)."""
        if not self.main:
            return f"no required module provides package {path}: {NO_MODULE}"
        lacking = ""
        for replace in self.replaced:
            if (
                (path + "/").startswith(replace.path + "/")
                and replace.path not in self.selected
                and not replace.new_version
            ):
                version = replace.version or ZERO_VERSION
                if not disk.is_dir(replace.new_path):
                    return f"{replace.path}@{version}: replacement directory {replace.written} does not exist"
                if dir_in_module(path, Module(replace.path, version, replace.new_path, DEFAULT_GO, local=True)) is None:
                    by = f"{version}, replaced by {replace.written}"
                    text = f"module {replace.path}@latest found ({by}), but does not contain package {path}"
                    lacking = lacking or text
                    continue
                if self.mod == "mod":  # it is required from now on; goesc writes no go.mod
                    self.notes.append(f"go: found {path} in {replace.path} {version}")
                    self.files[self.main[0].path].require.append((replace.path, version))
                    _select(self, self.environ)
                    if replace.path not in self.selected:  # it is excluded, which here counts for nothing
                        cache = module_cache(self.environ)
                        self.selected[replace.path] = _located(self, replace.path, version, cache)
                    return self.find(path, importer)
                wanted = f"{replace.path}@{replace.version}" if replace.version else replace.path
                text = f"module {replace.path} provides package {path} and is replaced but not required"
                return f"{text}; to add it:\n\tgo get {wanted}"
        if self.mod == "mod" and not is_standard(path):
            rounds = 1 if importer or _minor(self.main[0].go) < 17 else 2  # arguments are also looked up before
            self.notes += [f"go: finding module for package {path}"] * rounds
            return lacking or f"cannot find module providing package {path}: {_OFFLINE}"
        if self.mod:
            return f"cannot find module providing package {path}: import lookup disabled by -mod={self.mod}"
        return f"no required module provides package {path}; to add it:\n\tgo get {path}"

    def _find_vendored(self, path: str) -> Found | str:
        hits = [Found(d, m) for m in self.main if (d := dir_in_module(path, m)) is not None]
        directory = os.path.join(self.vendor_dir, *path.split("/"))
        if has_go_files(directory) and path not in self.vendored.packages and _minor(self.main[0].go) >= 23:
            note = f"go: ignoring package {path} which exists in the vendor directory but is missing from"
            command = "work" if self.workspace else "mod"
            note += f" vendor/modules.txt. To sync the vendor directory run go {command} vendor."
            self._note(note)
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

    def _note(self, line: str) -> None:
        """What the go command says once."""
        if line not in self.notes:
            self.notes.append(line)

    def path_of(self, directory: str) -> Found | None:
        """The module below whose root a folder lies: a main module if there is one, the longest root wins."""
        for modules in (self.main, self.selected.values()):
            around = [m for m in modules if _within(directory, m.dir)]
            if around:
                return Found(directory, max(around, key=lambda m: len(m.dir)))
        return None


def _missing_sum(path: str, importer: str, modules: list[str], found: bool) -> str:
    by = f" (imported by {importer})" if importer else ""
    message = f"missing go.sum entry for module providing package {path}{by}"
    if found:
        message = f"missing go.sum entry needed to verify package {path}{by} is provided by exactly one module"
    command = f"go get {importer}" if importer else "go mod download " + " ".join(modules)
    return f"{message}; to add:\n\t{command}"


def import_path(found: Found) -> str:
    """The import path of a folder of a module."""
    below = os.path.relpath(found.dir, found.module.dir)
    return found.module.path if below == "." else found.module.path + "/" + below.replace(os.sep, "/")


def open_modules(cwd: str, environ: Mapping[str, str], mod: str = "", release: Release = GO1_27) -> Modules:
    """The modules that a go command of `release` run in `cwd` sees. `mod` is the -mod flag. Raises ModError."""
    if environ.get("GO111MODULE") == "off":
        raise ModError("GO111MODULE=off is not supported: goesc knows modules, not GOPATH mode")
    out = Modules(cwd=cwd, mod=mod, environ=environ, release=release)
    work = find_work(cwd, environ)
    if work:
        if mod == "mod":
            raise ModError(
                '-mod may only be set to readonly or vendor when in workspace mode, but it is set to "mod"\n'
                "\tRemove the -mod flag to use the default readonly value, \n"
                "\tor set GOWORK=off to disable workspace mode."
            )
        _open_work(out, work, cwd)
        if not out.main:
            return out
    else:
        root = find_up(cwd, "go.mod")
        if not root:
            return out
        _add_main(out, root, cwd)
    first = out.main[0]
    _use_vendor(out, os.path.dirname(work) if work else first.dir, first, mod, cwd)
    if out.vendor_dir:
        _check_vendor(out, os.path.dirname(out.vendor_dir))
    else:
        out.sums = _read_sums(os.path.dirname(work) if work else first.dir) | {
            s for m in out.main for s in _read_sums(m.dir)
        }
        _select(out, environ)
    return out


def _check_vendor(out: Modules, root: str) -> None:
    """vendor/modules.txt must tell of the same requirements as go.mod (modload/vendor.go:checkVendorConsistency)."""
    if out.workspace or _minor(out.main[0].go) < 14:
        return
    faults = "".join(f"\t{line}\n" for line in inconsistencies(out.vendored, out.files[out.main[0].path]))
    if faults:
        raise ModError(
            f"inconsistent vendoring in {root}:\n{faults}\n"
            "\tTo ignore the vendor directory, use -mod=readonly or "
            "-mod=mod.\n\tTo sync the vendor directory, run:\n\t\tgo mod vendor"
        )


def _read_sums(root: str) -> set[tuple[str, str]]:
    """The entries of a go.sum; its hashes are not checked, since nothing is downloaded."""
    try:
        text = _read(os.path.join(root, "go.work.sum")) if disk.is_file(os.path.join(root, "go.work.sum")) else ""
        text += "\n" + _read(os.path.join(root, "go.sum"))
    except ModError:
        text = ""
    return {(words[0], words[1]) for line in text.split("\n") if len(words := line.split()) == 3}


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
    if said:
        if not os.path.isabs(said):
            raise ModError("invalid GOWORK: not an absolute path")
        return said
    root = find_up(cwd, "go.work")
    return os.path.join(root, "go.work") if root else ""


def _open_work(out: Modules, work: str, cwd: str) -> None:
    shown = _short(work, cwd)
    parsed = parse_work(_read(work, f"go.work: open {shown}"), shown)
    _check_version(parsed, shown, out.release)
    out.workspace = True
    roots = [os.path.normpath(os.path.join(os.path.dirname(work), use)) for use in parsed.use]
    for at, root in enumerate(roots):
        if root in roots[:at]:
            where = f"{shown}:{parsed.use_lines[at]}"
            raise ModError(f"error loading go.work:\n{where}: path {root} appears multiple times in workspace")
    faults = []
    for root in roots:
        use = _short(root, cwd)
        mod = os.path.join(root, "go.mod")
        before = set(out.files)
        try:
            _add_main(out, root, cwd)
        except ModError as err:
            why = str(err).replace(f"reading {mod}:", f"open {_short(mod, cwd)}:")
            faults.append(f"cannot load module {use} listed in go.work file: {why}")
            continue
        go = out.main[-1].go
        if out.main[-1].path in before:
            faults.append(f"module {out.main[-1].path} appears multiple times in workspace")
        if go_key(go) > go_key(parsed.go or DEFAULT_WORK) and go_key(go) >= (1, 21):
            verb = "lists" if parsed.go else "implicitly requires"
            faults.append(
                f"module {use} listed in go.work file requires go >= {go}, but go.work {verb} go "
                f"{parsed.go or DEFAULT_WORK}; to download and use go {go}:\n\tgo work use"
            )
    if faults:
        raise ModError("\ngo: ".join(faults))
    out.replaced = [_rooted(r, os.path.dirname(work)) for r in parsed.replace] + out.replaced


def _short(path: str, cwd: str) -> str:
    relative = os.path.relpath(path, cwd)
    return relative if len(relative) < len(path) else path


def _add_main(out: Modules, root: str, cwd: str) -> None:
    path = os.path.join(root, "go.mod")
    shown = _short(path, cwd)
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
    out.selected[parsed.path] = module
    out.replaced += [_rooted(r, root) for r in parsed.replace]


def _check_version(parsed: ModFile, shown: str, release: Release) -> None:
    if parsed.go and newer(parsed.go, release):
        raise ModError(f"{shown} requires go >= {parsed.go} {running(release)}")


def _minor(go: str) -> int:
    return int(_leading(go.partition(".")[2]) or 0)


def _rooted(replace: Replace, root: str) -> Replace:
    if replace.new_version or not is_local(replace.new_path):
        return replace
    return Replace(
        replace.path, replace.version, os.path.normpath(os.path.join(root, replace.new_path)), "", replace.written
    )


def _use_vendor(out: Modules, root: str, first: Module, mod: str, cwd: str) -> None:
    folder = os.path.join(root, "vendor")
    if mod not in ("", "vendor") or (mod == "" and (not disk.is_dir(folder) or _minor(first.go) < 14)):
        return
    name = os.path.join(folder, "modules.txt")
    text = _read(name) if disk.is_file(name) else ""
    # A folder made by `go work vendor` serves workspaces alone, and one by `go mod vendor` single modules.
    if mod == "" and text and text.startswith("## workspace") != out.workspace:
        return
    out.vendored = parse_vendor(text, _short(name, cwd), out.release)
    out.vendor_dir = folder
    out.vendor_asked = mod == "vendor"


def _select(out: Modules, environ: Mapping[str, str]) -> None:
    """Minimal version selection: of every module reached, the highest version that anyone requires."""
    cache = module_cache(environ)
    excluded = {pair for parsed in out.files.values() for pair in parsed.exclude}
    chosen: dict[str, str] = {}
    pending = [pair for parsed in out.files.values() for pair in parsed.require]
    seen: set[tuple[str, str]] = set()
    while pending:
        path, version = pending.pop()
        if (path, version) in seen or path in out.files or (path, version) in excluded or path in ("go", "toolchain"):
            continue
        seen.add((path, version))
        if path not in chosen or version_key(version) > version_key(chosen[path]):
            chosen[path] = version
        text = _mod_text(path, version, out.replaced, cache)
        if text is not None:
            try:
                pending += parse_dependency(text, "go.mod").require
            except ModError:
                continue
    for path, version in chosen.items():
        out.selected[path] = _located(out, path, version, cache)
    if not any(_minor(m.go) >= 17 for m in out.main):
        _check_mod_sums(out, cache)


def _check_mod_sums(out: Modules, cache: str) -> None:
    """Before go 1.17 the whole graph of requirements is read at once, and each go.mod wants its entry in go.sum; with
    -mod=mod it must be there to be given one."""
    for path, module in out.selected.items():
        source, version = module.summed
        if out.mod == "mod":
            if not module.is_main and _mod_text(path, module.version, out.replaced, cache) is None:
                raise ModError(f"{path}@{module.version}: {_OFFLINE}")
        elif not module.local and (source, version + "/go.mod") not in out.sums:
            raise ModError(
                f"{path}@{module.version}: missing go.sum entry for go.mod file; to add it:\n\tgo mod download {path}"
            )


def _located(out: Modules, path: str, version: str, cache: str) -> Module:
    replace = _replacement(path, version, out.replaced)
    if replace is not None and not replace.new_version:
        directory, local = replace.new_path, True
        mod = os.path.join(directory, "go.mod")
        if not disk.is_file(mod) and (disk.is_dir(directory) or disk.is_file(directory)):
            shown, why = _short(mod, out.cwd), "no such file or directory"
            if disk.is_file(directory):
                shown, why = mod, "not a directory"
            out.bare[path] = (
                f"module {replace.written}: reading {shown}: open {mod}: {why}",
                f"{path}@{version} (replaced by {replace.written}): reading {shown}: open {mod}: {why}",
            )
        elif not disk.is_dir(directory):
            out.missing[path] = f"{path}@{version}: replacement directory {replace.written} does not exist"
    else:
        source, wanted = (replace.new_path, replace.new_version) if replace else (path, version)
        directory, local = os.path.join(cache, f"{escape(source)}@{escape(wanted)}"), False
        if not disk.is_dir(directory):
            out.missing[path] = _OFFLINE
    text = _mod_text(path, version, out.replaced, cache)
    go = ""
    if text is not None:
        try:
            go = parse_dependency(text, "go.mod").go
        except ModError:
            go = ""
    if go and local and replace is not None and newer(go, out.release):
        raise ModError(f"module {replace.written} requires go >= {go} {running(out.release)}")
    by = (replace.new_path, replace.new_version) if replace is not None and replace.new_version else None
    return Module(path, version, directory, go or DEFAULT_GO, local=local, replaced_by=by)


def _replacement(path: str, version: str, replaces: list[Replace]) -> Replace | None:
    exact = next((r for r in replaces if r.path == path and r.version == version), None)
    return exact or next((r for r in replaces if r.path == path and not r.version), None)


def _mod_text(path: str, version: str, replaces: list[Replace], cache: str) -> str | None:
    replace = _replacement(path, version, replaces)
    if replace is not None and not replace.new_version:
        candidates = [os.path.join(replace.new_path, "go.mod")]
    else:
        source, wanted = (replace.new_path, replace.new_version) if replace else (path, version)
        candidates = [
            os.path.join(cache, "cache", "download", *escape(source).split("/"), "@v", escape(wanted) + ".mod"),
            os.path.join(cache, f"{escape(source)}@{escape(wanted)}", "go.mod"),
        ]
    for name in candidates:
        try:
            return _read(name)
        except ModError:
            continue
    return None


def escape(text: str) -> str:
    """Module cache names: an upper-case letter is written `!` and its lower case (module.EscapePath)."""
    return "".join("!" + c.lower() if "A" <= c <= "Z" else c for c in text)


def module_cache(environ: Mapping[str, str]) -> str:
    said = environ.get("GOMODCACHE")
    if said:
        return said
    gopath = environ.get("GOPATH") or os.path.join(os.path.expanduser("~"), "go")
    return os.path.join(gopath.split(os.pathsep)[0], "pkg", "mod")


def _read(path: str, told: str = "") -> str:
    """The text of a file; `told` is how an error names it."""
    try:
        return disk.read(path).decode("utf-8", "replace").replace("\r\n", "\n")
    except OSError as err:
        raise ModError(f"reading {told or path}: {(os.strerror(err.errno or 0) or str(err)).lower()}") from None


def _within(directory: str, root: str) -> bool:
    return directory == root or directory.startswith(root.rstrip(os.sep) + os.sep)


def dir_in_module(path: str, module: Module) -> str | None:
    """The folder that a module has for a package path, if it holds Go files and no other module lies between."""
    if path == module.path:
        directory = module.dir
    elif path.startswith(module.path + "/"):
        directory = os.path.join(module.dir, *path[len(module.path) + 1 :].split("/"))
    else:
        return None
    if module.local:
        at = directory
        while at != module.dir and len(at) > len(module.dir):
            if disk.is_file(os.path.join(at, "go.mod")):
                return None
            at = os.path.dirname(at)
    return directory if has_go_files(directory) else None


def has_go_files(directory: str) -> bool:
    """Whether a folder holds any regular file ending in .go; constraints do not matter."""
    try:
        found = [(name, folder or link) for name, folder, link in disk.listing(directory) if name.endswith(".go")]
        return any(not special or disk.is_file(os.path.join(directory, name)) for name, special in found)
    except OSError:
        return False
