"""Modules without the go command: files, selection, the module cache, workspaces."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from goesc.release import NEWEST
from goesc.source.cachedir import cache_folder, fingerprint, write_atomically
from goesc.source.gcflags import GcFlags, UsageError, parse_flags, per_package, split_quoted
from goesc.source.located import Found, Module, escape
from goesc.source.modfile import ModError, parse_mod, parse_work, version_key
from goesc.source.modules import open_modules
from goesc.source.patterns import check_import_path, clean_pattern, match_package, match_pattern
from goesc.source.vendor import parse_vendor


def test_a_module_file() -> None:
    mod = parse_mod(
        'module "example.com/m" // the path\n\ngo 1.21\n\nrequire (\n\ta.com/x v1.2.3 // indirect\n\tb.com/y v0.1.0\n)\n'
        "require c.com/z v1.0.0\nexclude a.com/x v1.2.2\nreplace b.com/y => ../y\nreplace c.com/z v1.0.0 => d.com/z v1.1.0\n"
        "retract v1.0.0 // bad\ntool golang.org/x/tools/cmd/stringer\nignore ./node_modules\ngodebug default=go1.21\n",
        "go.mod",
    )
    assert (mod.path, mod.go) == ("example.com/m", "1.21")
    assert mod.require == [("a.com/x", "v1.2.3"), ("b.com/y", "v0.1.0"), ("c.com/z", "v1.0.0")]
    assert [(r.path, r.version, r.new_path, r.new_version) for r in mod.replace] == [
        ("b.com/y", "", "../y", ""),
        ("c.com/z", "v1.0.0", "d.com/z", "v1.1.0"),
    ]
    assert mod.exclude == {("a.com/x", "v1.2.2")}
    assert mod.tools == ["golang.org/x/tools/cmd/stringer"]
    assert parse_work("go 1.22\n\nuse (\n\t.\n\t./y\n)\n", "go.work").use == [".", "./y"]
    with pytest.raises(ModError, match="unknown directive: use"):
        parse_mod("module m\nuse .\n", "go.mod")


def test_vendored_packages() -> None:
    found = parse_vendor(
        "# a.com/x v1.0.0\n## explicit; go 1.18\na.com/x\na.com/x/sub\n# b.com/y v1.0.0 => ../y\nb.com/y\n",
        "vendor/modules.txt",
        NEWEST,
    )
    assert found.packages == {"a.com/x": "a.com/x", "a.com/x/sub": "a.com/x", "b.com/y": "b.com/y"}
    assert found.go == {"a.com/x": "1.18"}
    assert found.explicit == {("a.com/x", "v1.0.0")}
    assert found.replaced == {("b.com/y", "v1.0.0"): ("../y", "")}


def test_versions_are_ordered_as_semver_says() -> None:
    ordered = [
        "v0.0.0-20200101000000-abc",
        "v0.9.0",
        "v1.0.0-alpha",
        "v1.0.0-alpha.1",
        "v1.0.0-beta.2",
        "v1.0.0-beta.11",
        "v1.0.0",
        "v1.2.0",
        "v1.10.0",
        "v2.0.0+incompatible",
    ]
    backwards = ordered[::-1]
    assert sorted(backwards, key=version_key) == ordered


def test_upper_case_in_the_module_cache() -> None:
    assert escape("github.com/BurntSushi/toml") == "github.com/!burnt!sushi/toml"


def test_the_highest_required_version_is_chosen(tree: Callable[..., Path], tmp_path: Path) -> None:
    """a requires b v1.1.0, and c v1.0.0: minimal version selection takes v1.1.0."""
    root = tree(
        {
            "go.mod": "module m\n\ngo 1.20\n\nrequire (\n\ta.com/a v1.0.0\n\tc.com/c v1.0.0\n)\n",
            "go.sum": "".join(
                f"{p} {v} h1:x=\n{p} {v}/go.mod h1:x=\n"
                for p, v in (("a.com/a", "v1.0.0"), ("b.com/B", "v1.0.0"), ("b.com/B", "v1.1.0"), ("c.com/c", "v1.0.0"))
            ),
        }
    )
    cache = tree(
        {
            "cache/download/a.com/a/@v/v1.0.0.mod": "module a.com/a\n\ngo 1.19\n\nrequire b.com/B v1.1.0\n",
            "a.com/a@v1.0.0/a.go": "package a\n",
            "cache/download/c.com/c/@v/v1.0.0.mod": "module c.com/c\n\ngo 1.19\n\nrequire b.com/B v1.0.0\n",
            "cache/download/b.com/!b/@v/v1.1.0.mod": "module b.com/B\n",
            "b.com/!b@v1.1.0/sub/s.go": "package sub\n",
            "b.com/!b@v1.0.0/sub/s.go": "package sub\n",
        },
        "cache",
    )
    mods = open_modules(str(root), {"GOMODCACHE": str(cache)})
    found = mods.find("b.com/B/sub")
    assert isinstance(found, Found)
    assert found.dir == str(cache / "b.com/!b@v1.1.0/sub")
    assert (found.module.version, found.module.lang) == ("v1.1.0", "go1.16")
    a = mods.find("a.com/a")
    assert isinstance(a, Found)
    assert a.module.lang == "go1.19"
    assert (
        mods.find("b.com/B/nosuch")
        == "no required module provides package b.com/B/nosuch; to add it:\n\tgo get b.com/B/nosuch"
    )
    assert isinstance(open_modules(str(root), {"GOPATH": str(tmp_path / "gopath")}).find("a.com/a"), str)


def test_a_workspace_can_be_left(tree: Callable[..., Path]) -> None:
    root = tree({"go.work": "go 1.21\nuse ./a\n", "a/go.mod": "module a\n", "b/go.mod": "module b\n"})
    assert [m.path for m in open_modules(str(root / "b"), {}).main] == ["a"]
    assert [m.path for m in open_modules(str(root / "b"), {"GOWORK": "off"}).main] == ["b"]
    with pytest.raises(ModError, match="GOPATH mode"):
        open_modules(str(root), {"GO111MODULE": "off"})


@pytest.mark.parametrize(
    ("go", "lang"), [("1.21", "go1.21"), ("1.21.3", "go1.21"), ("1.21rc1", "go1.21"), ("1.9", "go1.9")]
)
def test_language_versions(go: str, lang: str) -> None:
    assert Module("m", "", "/m", go).lang == lang


@pytest.mark.parametrize(
    ("pattern", "name", "matched"),
    [
        ("net/...", "net", True), ("net/...", "net/http", True), ("net/...", "netx", False), ("net...", "netx", True), ("...", "a/b", True),
        ("./...", "./a/b", True), ("./...", "./vendor/x", False), ("./vendor/...", "./vendor/x", True), ("./...", "./a/vendor", True),
        ("a/.../b", "a/x/y/b", True), ("a/.../b", "a/b", False), ("a.b/...", "axb/c", False), ("x/vendor/...", "x/vendor/y", True),
    ],
)  # fmt: skip
def test_patterns(pattern: str, name: str, matched: bool) -> None:
    assert match_pattern(pattern)(name) is matched


def test_patterns_of_flags() -> None:
    assert match_package("all", "/m")("fmt", "/go/src/fmt", True)
    assert match_package("std", "/m")("fmt", "/go/src/fmt", True)
    assert not match_package("std", "/m")("m/a", "/m/a", False)
    assert match_package("./a", "/m")("x", "/m/a", False)
    assert match_package("./...", "/m")("x", "/m/a/b", False)
    assert not match_package("./...", "/m/a")("x", "/m/b", False)
    assert match_package("m/...", "/m")("m/a", "/elsewhere", False)
    assert match_package("cmd", "/m")("cmd/go", "/go/src/cmd/go", True)


def test_patterns_are_cleaned() -> None:
    assert [clean_pattern(p) for p in ("./a/", "a//b", "./", ".//a/../b", "../x/", "x@v1.0.0", "/a//b")] == [
        "./a",
        "a/b",
        ".",
        "./b",
        "../x",
        "x@v1.0.0",
        "/a/b",
    ]


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("a.com/x", ""), ("a.com/x+y~z", ""), ("", "empty string"), ("-a", "leading dash"), ("a//b", "double slash"), ("a/", "trailing slash"),
        ("a/../b", 'invalid path element ".."'), ("a./b", "trailing dot in path element"), ("a b", "invalid char ' '"), ("\u00e9", "invalid char '\u00e9'"),
        ("x/con.go", '"con" disallowed as path element component on Windows'), ("x/a~1", "trailing tilde and digits in path element"),
    ],
)  # fmt: skip
def test_malformed_import_paths(path: str, why: str) -> None:
    assert check_import_path(path) == (f'malformed import path "{path}": {why}' if why else "")


def test_compiler_flags() -> None:
    assert parse_flags(["-m", "-m", "-l", "-e", "-lang=go1.20", "x.go"]) == (
        GcFlags(m=2, l=1, e=True, lang="go1.20"),
        ["x.go"],
    )
    assert parse_flags(["-m=3", "-l=false"])[0] == GcFlags(m=3)
    assert parse_flags(["--m", "-m=false", "-m"])[0] == GcFlags(m=1)
    assert parse_flags(["-p", "a/b", "-o", "x.o", "-pack", "y.go"], tool=True) == (GcFlags(path="a/b"), ["y.go"])
    for words in (["-m=x"], ["-lang=go2"], ["-lang=go1.99"], ["-lang"], ["-S"], ["-e=maybe"], ["-o", "x.o"]):
        with pytest.raises(UsageError):
            parse_flags(words)


def test_flags_of_packages() -> None:
    assert per_package(" -m -l ").pattern is None
    assert per_package("").flags == ()
    assert (per_package("a/... = -m '-l'").pattern, per_package("a/...=-m '-l'").flags) == ("a/...", ("-m", "-l"))
    assert split_quoted("a 'b c' \"d\" e'f") == ["a", "b c", "d", "e'f"]
    with pytest.raises(UsageError, match="unterminated ' string"):
        split_quoted("a 'b")


def test_the_cache_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert cache_folder({"GOESC_CACHE": str(tmp_path)}) == str(tmp_path)
    monkeypatch.setattr("sys.platform", "linux")
    assert cache_folder({"XDG_CACHE_HOME": "/x"}) == "/x/goesc"
    monkeypatch.setattr("sys.platform", "darwin")
    assert Path(cache_folder({})).parts[-3:] == ("Library", "Caches", "goesc")
    monkeypatch.setattr("sys.platform", "win32")
    assert cache_folder({"LOCALAPPDATA": "/l"}) == str(Path("/l", "goesc"))


def test_files_are_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert write_atomically(tmp_path / "a" / "b", b"one")
    assert write_atomically(tmp_path / "a" / "b", b"two")
    assert (tmp_path / "a" / "b").read_bytes() == b"two"
    assert [p.name for p in (tmp_path / "a").iterdir()] == ["b"]
    assert not write_atomically(tmp_path / "a" / "b" / "c", b"a file is no folder")
    assert not write_atomically(Path("/proc/nosuch/x"), b"")
    assert fingerprint() == fingerprint()
