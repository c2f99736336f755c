"""Workspaces and vendored modules.

As `tests/module_trees.py`, whose tests run these too. ROOT in a text, an argument or a variable is the tree's folder.
"""

from __future__ import annotations

from typing import Final

from tests.module_trees import GEN, MAIN, Command, Files, P, run

Y = {"y/go.mod": "module x.com/y\n\ngo 1.20\n", "y/y.go": "package y\n\n" + P}
USE = 'package m\n\nimport "x.com/y"\n\nvar V = y.P(nil)\n'


def gm(path: str, go: str = "1.24", rest: str = "") -> str:
    return f"module {path}\n\ngo {go}\n{rest}"


VY = {"vendor/x.com/y/y.go": "package y\n\n" + P}


def vendored(listed: str, required: str, go: str = "1.24", **more: str) -> tuple[Files, list[Command]]:
    files = {"go.mod": gm("example.com/m", go, required), "m.go": USE, "vendor/modules.txt": listed, **VY, **more}
    return files, [
        run(args) for args in (".", "./...", "x.com/y", "m.go", "-mod=vendor .", "-mod=mod .", "-mod=readonly .")
    ]


TREES: Final[dict[str, tuple[Files, list[Command]]]] = {
    "work nested use": (
        {"go.work": "go 1.25\n\nuse .\nuse ./sub\nuse ./sub/deep\n", "go.mod": gm("example.com/m"), "m.go": "package m\n\n" + P, "sub/go.mod": gm("example.com/m/sub"),
         "sub/s.go": "package sub\n\n" + P, "sub/deep/go.mod": gm("other.com/deep", "1.21"),
         "sub/deep/d.go": 'package deep\n\nimport "example.com/m/sub"\n\nvar V = sub.P(nil)\n' + GEN, "sub/x/x.go": "package x\n\n" + P, "sub/deep/cmd/c.go": MAIN,
         "sub/deep/cmd2/c.go": MAIN},
        [run("."), run("./..."), run("./sub/..."), run("./sub/deep/..."), run("example.com/m/..."), run("other.com/deep/..."), run("all"), run("work"), run("./...", "sub"),
         run("./...", "sub/x"), run("example.com/m/sub/x"), run("./sub ./sub/deep"), run("./sub/.../c*"), run(".", ".", GOWORK="off"), run("./sub", ".", GOWORK="off"),
         run("./...", ".", GOWORK="off"), run(".", "sub/deep", GOWORK="off"), run("./.../deep"), run("./sub/deep/cmd ./sub/deep/cmd2")],
    ),
    "work env path": (
        {"w/go.work": "go 1.25\n\nuse ../a\n", "a/go.mod": gm("example.com/a"), "a/a.go": "package a\n\n" + P, "b/go.mod": gm("example.com/b"), "b/b.go": "package b\n\n" + P,
         "c/go.work": "go 1.25\n\nuse (\n\t../a\n\t../b\n)\n"},
        [run(".", "a", GOWORK="ROOT/w/go.work"), run(".", "b", GOWORK="ROOT/w/go.work"), run("./...", "b", GOWORK="ROOT/w/go.work"), run("./b", ".", GOWORK="ROOT/w/go.work"),
         run("./a ./b", ".", GOWORK="ROOT/c/go.work"), run("./...", ".", GOWORK="ROOT/c/go.work"), run("./...", "w", GOWORK="ROOT/c/go.work"),
         run("example.com/...", "w", GOWORK="ROOT/c/go.work"), run(".", "a", GOWORK="rel/go.work"), run(".", "a", GOWORK="ROOT/w"), run(".", "a", GOWORK="ROOT/none.work"),
         run(".", "a", GOWORK="auto"), run(".", "a", GOWORK="OFF"), run(".", "b", GOWORK="off"), run(".", "b", GOWORK="ROOT/w/../c/go.work")],
    ),
    "work replace": (
        {"go.work": "go 1.25\n\nuse ./a\nuse ./b\n\nreplace x.com/y => ./y2\n", "a/go.mod": gm("example.com/a", rest="\nrequire x.com/y v1.0.0\n\nreplace x.com/y => ../y\n"),
         "a/a.go": 'package a\n\nimport "x.com/y"\n\nvar V = y.P(nil)\n', "b/go.mod": gm("example.com/b", rest="\nrequire x.com/y v1.2.0\n"),
         "b/b.go": 'package b\n\nimport "x.com/y"\n\nvar V = y.P(nil)\n', **Y, "y2/go.mod": "module x.com/y\n", "y2/y.go": "package y\n\n" + P + GEN},
        [run("./a"), run("./b"), run("./a ./b x.com/y"), run(".", "a", GOWORK="off"), run(".", "b", GOWORK="off"), run("./y"), run("./y2"), run("all"), run("x.com/...")],
    ),
    "work conflicting replace": (
        {"go.work": "go 1.25\n\nuse ./a\nuse ./b\n", "a/go.mod": gm("example.com/a", rest="\nrequire x.com/y v1.0.0\n\nreplace x.com/y => ../y\n"),
         "a/a.go": 'package a\n\nimport "x.com/y"\n\nvar V = y.P(nil)\n', "b/go.mod": gm("example.com/b", rest="\nrequire x.com/y v1.0.0\n\nreplace x.com/y => ../y2\n"),
         "b/b.go": 'package b\n\nimport "x.com/y"\n\nvar V = y.P(nil)\n', **Y, "y2/go.mod": "module x.com/y\n", "y2/y.go": "package y\n\n" + P + GEN},
        [run("./a"), run("./b"), run("a/a.go")],
    ),
    "work same replace": (
        {"go.work": "go 1.25\n\nuse ./a\nuse ./b\n", "a/go.mod": gm("example.com/a", rest="\nrequire x.com/y v1.0.0\n\nreplace x.com/y => ../y\n"),
         "a/a.go": 'package a\n\nimport "x.com/y"\n\nvar V = y.P(nil)\n', "b/go.mod": gm("example.com/b", rest="\nrequire x.com/y v1.0.0\n\nreplace x.com/y => ../y\n"),
         "b/b.go": 'package b\n\nimport "x.com/y"\n\nvar V = y.P(nil)\n', **Y},
        [run("./a ./b"), run("x.com/y")],
    ),
    "work conflicting replace versions": (
        {"go.work": "go 1.25\n\nuse ./a\nuse ./b\n", "a/go.mod": gm("example.com/a", rest="\nrequire x.com/y v1.0.0\n\nreplace x.com/y v1.0.0 => ../y\n"),
         "a/a.go": 'package a\n\nimport "x.com/y"\n\nvar V = y.P(nil)\n',
         "b/go.mod": gm("example.com/b", rest="\nrequire x.com/y v1.0.0\n\nreplace x.com/y v1.0.0 => b.com/Y v0.2.0\n"),
         "b/b.go": 'package b\n\nimport "x.com/y"\n\nvar V = y.P(nil)\n', **Y, "y2/go.mod": "module x.com/y\n", "y2/y.go": "package y\n\n" + P + GEN},
        [run("./a"), run("./b")],
    ),
    "work conflict overridden": (
        {"go.work": "go 1.25\n\nuse ./a\nuse ./b\n\nreplace x.com/y v1.0.0 => ./y2\n",
         "a/go.mod": gm("example.com/a", rest="\nrequire x.com/y v1.0.0\n\nreplace x.com/y => ../y\n"), "a/a.go": 'package a\n\nimport "x.com/y"\n\nvar V = y.P(nil)\n',
         "b/go.mod": gm("example.com/b", rest="\nrequire x.com/y v1.0.0\n\nreplace x.com/y => ../y2\n"), "b/b.go": 'package b\n\nimport "x.com/y"\n\nvar V = y.P(nil)\n', **Y,
         "y2/go.mod": "module x.com/y\n", "y2/y.go": "package y\n\n" + P + GEN},
        [run("./a"), run("./b")],
    ),
    "work conflict overridden whole": (
        {"go.work": "go 1.25\n\nuse ./a\nuse ./b\n\nreplace x.com/y => ./y2\n",
         "a/go.mod": gm("example.com/a", rest="\nrequire x.com/y v1.0.0\n\nreplace x.com/y v1.0.0 => ../y\n"), "a/a.go": 'package a\n\nimport "x.com/y"\n\nvar V = y.P(nil)\n',
         "b/go.mod": gm("example.com/b", rest="\nrequire x.com/y v1.0.0\n\nreplace x.com/y => ../y2\n"), "b/b.go": 'package b\n\nimport "x.com/y"\n\nvar V = y.P(nil)\n', **Y,
         "y2/go.mod": "module x.com/y\n", "y2/y.go": "package y\n\n" + P + GEN},
        [run("./a"), run("./b")],
    ),
    "work replaces a workspace module": (
        {"go.work": "go 1.25\n\nuse ./a\n\nreplace example.com/a => ./y\n", "a/go.mod": gm("example.com/a"), "a/a.go": "package a\n", **Y},
        [run("./a"), run("example.com/a")],
    ),
    "work mod replaces workspace module": (
        {"go.work": "go 1.25\n\nuse ./a\nuse ./b\n", "a/go.mod": gm("example.com/a", rest="\nrequire example.com/b v1.0.0\n\nreplace example.com/b => ../y\n"),
         "a/a.go": 'package a\n\nimport _ "example.com/b"\n', "b/go.mod": gm("example.com/b"), "b/b.go": "package b\n\n" + P, **Y},
        [run("./a"), run("example.com/b"), run(".", "a", GOWORK="off")],
    ),
    "work go lines": (
        {"go.work": "go 1.26\n\ntoolchain go1.30.0\n\nuse ./a\n", "a/go.mod": gm("example.com/a", "1.20"), "a/a.go": "package a\n\n" + GEN, "b.go": "package b\n" + GEN},
        [run("./a"), run("a/a.go"), run("b.go")],
    ),
    "work newer": (
        {"go.work": "go 1.28\n\nuse ./a\n", "a/go.mod": gm("example.com/a", "1.20"), "a/a.go": "package a\n\n" + GEN},
        [run("./a"), run("a/a.go")],
    ),
    "work module newer": (
        {"go.work": "go 1.27\n\nuse ./a\nuse ./b\n", "a/go.mod": gm("example.com/a", "1.28"), "a/a.go": "package a\n\n" + GEN, "b/go.mod": gm("example.com/b", "1.20"),
         "b/b.go": "package b\n\n" + GEN},
        [run("./a"), run("./b")],
    ),
    "work godebug": (
        {"go.work": "go 1.26\n\ngodebug default=go1.21\nuse ./a\n", "a/go.mod": gm("example.com/a", "1.20", "godebug x11=1\n"), "a/a.go": MAIN},
        [run("./a")],
    ),
    "work use empty": (
        {"go.work": "go 1.26\n\nuse (\n)\n", "a/a.go": MAIN},
        [run("./a"), run("."), run("a/a.go"), run("./...")],
    ),
    "work abs use": (
        {"go.work": "go 1.26\n\nuse ROOT/a\n", "a/go.mod": gm("example.com/a", "1.20"), "a/a.go": "package a\n" + GEN},
        [run("./a"), run(".", "a")],
    ),
    "work outside use": (
        {"go.work": "go 1.26\n\nuse ../o\nuse .\n", "go.mod": gm("example.com/m"), "m.go": 'package m\n\nimport "o.com/o"\n\nvar V = o.P(nil)\n', "../o/go.mod": gm("o.com/o"),
         "../o/o.go": "package o\n" + P},
        [run("."), run("../o"), run("o.com/o"), run("../o/..."), run("all")],
    ),
    "work with requires of each other": (
        {"go.work": "go 1.26\n\nuse ./a ./b\n", "a/go.mod": gm("example.com/m")},
        [run("./a")],
    ),
    "work sum": (
        {"go.work": "go 1.26\n\nuse .\n", "go.mod": gm("example.com/m", rest="\nrequire b.com/Y v0.2.0\n"), "m.go": 'package m\n\nimport "b.com/Y"\n\nvar V = Y.P(nil)\n'},
        [run("."), run(".", GOWORK="off")],
    ),
    "vendor ok": vendored(
        "# x.com/y v1.0.0\n## explicit; go 1.20\nx.com/y\n", "\nrequire x.com/y v1.0.0\n",
    ),
    "vendor many faults": vendored(
        "# x.com/y v1.0.0\n## explicit; go 1.20\nx.com/y\n# x.com/k v1.0.0\n## explicit\n# x.com/p v0.1.0\n## explicit\nx.com/p\n# x.com/r v1.0.0 => ./other\n## explicit\nx.com/r\n# x.com/s => ../s\n",
        "\nrequire (\n\tx.com/y v1.1.0\n\tx.com/q v1.0.0\n\tx.com/r v1.0.0\n)\n\nreplace x.com/q => ./q\nreplace x.com/r v1.0.0 => ./r\nreplace x.com/t v1.0.0 => x.com/u v1.2.0\n",
    ),
    "vendor indirect not explicit": vendored(
        "# x.com/y v1.0.0\n## go 1.20\nx.com/y\n", "\nrequire x.com/y v1.0.0 // indirect\n",
    ),
    "vendor module go newer": vendored(
        "# x.com/y v1.0.0\n## explicit; go 1.30\nx.com/y\n", "\nrequire x.com/y v1.0.0\n",
    ),
    "vendor go 1.13": vendored(
        "# x.com/y v1.0.0\nx.com/y\n", "\nrequire x.com/y v1.0.0\n", "1.13",
    ),
    "vendor go 1.16": vendored(
        "# x.com/y v1.0.0\n## explicit\nx.com/y\n", "\nrequire x.com/y v1.0.0\n", "1.16",
    ),
    "vendor unlisted package 1.22": vendored(
        "# x.com/y v1.0.0\n## explicit; go 1.20\n", "\nrequire x.com/y v1.0.0\n", "1.22",
    ),
    "vendor unlisted package": vendored(
        "# x.com/y v1.0.0\n## explicit; go 1.20\n", "\nrequire x.com/y v1.0.0\n",
    ),
    "vendor of main": vendored(
        "# x.com/y v1.0.0\n## explicit; go 1.20\nx.com/y\nexample.com/m/k\n", "\nrequire x.com/y v1.0.0\n",
        **{"vendor/example.com/m/k/k.go": "package k\n", "u/u.go": 'package u\n\nimport _ "example.com/m/k"\n'},
    ),
    "vendor nested vendor": vendored(
        "# x.com/y v1.0.0\n## explicit; go 1.20\nx.com/y\n", "\nrequire x.com/y v1.0.0\n",
        **{"sub/vendor/z.com/z/z.go": "package z\n", "sub/s.go": 'package sub\n\nimport _ "z.com/z"\n', "vendor/x.com/y/vendor/q.com/q/q.go": "package q\n"},
    ),
    "vendor subset": (
        {"go.mod": gm("example.com/m", rest="\nrequire x.com/y v1.0.0\n"), "m.go": USE, "sub/s.go": 'package s\n\nimport _ "example.com/m"\n',
         "vendor/modules.txt": "# x.com/y v1.0.0\n## explicit; go 1.20\nx.com/y\n", **VY, "vendor/x.com/y/y_test.go": "package y\n\nvar x =\n",
         "vendor/x.com/y/go.mod": "module x.com/y\n"},
        [run(".", "sub"), run("../...", "sub"), run("./vendor/x.com/y"), run("./vendor/..."), run(".", "vendor/x.com/y"), run("./...", "vendor"), run("./...", "vendor/x.com"),
         run("vendor/x.com/y/y.go"), run("example.com/m/vendor/x.com/y"), run("all"), run(".", ".", GOFLAGS="-mod=readonly"), run(".", ".", GOFLAGS="-mod=mod"),
         run(".", ".", GOFLAGS="-mod=nosuch"), run("-mod=vendor .", ".", GOFLAGS="-mod=mod"), run(".", ".", GOFLAGS="-mod=vendor -mod=mod"), run(".", ".", GOFLAGS="mod=vendor"),
         run(".", ".", GOFLAGS="-nosuch=1"), run(".", ".", GOFLAGS="-tags=x '-ldflags=-s -w'"), run(".", ".", GOFLAGS="'-tags=x"), run(".", ".", GOFLAGS="-m od"), run("-mod .")],
    ),
    "vendor of workspace": (
        {"go.work": "go 1.25\n\nuse ./a\nuse ./b\n", "a/go.mod": gm("example.com/a", rest="\nrequire x.com/y v1.0.0\n"), "a/a.go": USE.replace("package m", "package a"),
         "b/go.mod": gm("example.com/b", rest="\nrequire x.com/z v1.0.0\n"), "b/b.go": 'package b\n\nimport _ "x.com/z"\nimport _ "example.com/a"\n',
         "vendor/modules.txt": "## workspace\n# x.com/y v1.0.0\n## explicit; go 1.20\nx.com/y\n# x.com/z v1.0.0\n## explicit; go 1.20\nx.com/z\n", **VY,
         "vendor/x.com/z/z.go": "package z\n\n" + GEN},
        [run("./a ./b"), run("./..."), run("all"), run("x.com/z"), run("x.com/..."), run("work"), run(".", "a"), run(".", "a", GOWORK="off"), run("-mod=readonly ./a"),
         run("-mod=vendor ./a"), run("-mod=mod ./a")],
    ),
    "vendor of workspace inconsistent": (
        {"go.work": "go 1.25\n\nuse ./a\nuse ./b\n\nreplace q.com/q => ./q\n", "a/go.mod": gm("example.com/a", rest="\nrequire x.com/y v1.0.0\n"),
         "a/a.go": USE.replace("package m", "package a"), "b/go.mod": gm("example.com/b", rest="\nrequire x.com/z v1.0.0\n\nreplace x.com/z => ../z\n"),
         "b/b.go": 'package b\n\nimport _ "x.com/z"\n',
         "vendor/modules.txt": "## workspace\n# x.com/y v1.1.0\n## explicit; go 1.20\nx.com/y\n# x.com/z v1.0.0\n## explicit; go 1.20\nx.com/z\n# k.com/k => ./k\n", **VY,
         "vendor/x.com/z/z.go": "package z\n\n" + GEN},
        [run("./a ./b"), run("-mod=readonly ./a"), run("-mod=vendor ./a")],
    ),
    "vendor of workspace, not marked": (
        {"go.work": "go 1.25\n\nuse ./a\n", "a/go.mod": gm("example.com/a", rest="\nrequire x.com/y v1.0.0\n"), "a/a.go": USE.replace("package m", "package a"),
         "vendor/modules.txt": "# x.com/y v1.0.0\n## explicit; go 1.20\nx.com/y\n", **VY},
        [run("./a"), run("-mod=vendor ./a")],
    ),
    "vendor marked workspace in module": vendored(
        "## workspace\n# x.com/y v1.0.0\n## explicit; go 1.20\nx.com/y\n", "\nrequire x.com/y v1.0.0\n",
    ),
    "vendor old workspace": (
        {"go.work": "go 1.21\n\nuse ./a\n", "a/go.mod": gm("example.com/a", "1.21", rest="\nrequire x.com/y v1.0.0\n"), "a/a.go": USE.replace("package m", "package a"),
         "vendor/modules.txt": "## workspace\n# x.com/y v1.0.0\n## explicit; go 1.20\nx.com/y\n", **VY},
        [run("./a"), run("-mod=vendor ./a")],
    ),
    "vendor replaced local": vendored(
        "# x.com/y v1.0.0 => ./y\n## explicit; go 1.20\nx.com/y\n# x.com/y => ./y\n", "\nrequire x.com/y v1.0.0\n\nreplace x.com/y => ./y\n", **Y,
    ),
    "vendor empty folder": (
        {"go.mod": gm("example.com/m"), "m.go": "package m\n\n" + P, "vendor/.keep": ""},
        [run("."), run("./..."), run("-mod=vendor .")],
    ),
    "vendor is a file": (
        {"go.mod": gm("example.com/m"), "m.go": "package m\n\n" + P, "vendor": ""},
        [run("."), run("./..."), run("-mod=vendor .")],
    ),
    "no vendor": (
        {"go.mod": gm("example.com/m", rest="\nrequire x.com/y v1.0.0\n"), "m.go": USE},
        [run("."), run("-mod=vendor ."), run("-mod=mod .")],
    ),
    "vendor tool": (
        {"go.mod": gm("example.com/m", rest="\nrequire x.com/y v1.0.0\n\ntool x.com/y/cmd\n"), "m.go": "package m\n",
         "vendor/modules.txt": "# x.com/y v1.0.0\n## explicit; go 1.20\nx.com/y/cmd\n", "vendor/x.com/y/cmd/c.go": MAIN},
        [run("tool"), run("x.com/y/cmd"), run("all")],
    ),
    "vendored workspace replaced": (
        {"go.work": "go 1.25\n\nuse ./a\n\nreplace x.com/y => ./y\n", "a/go.mod": gm("example.com/a", rest="\nrequire x.com/y v1.0.0\n\nreplace x.com/z => ../z\n"),
         "a/a.go": 'package a\n\nimport "x.com/y"\n\nvar V = y.P(nil)\n', "y/go.mod": "module x.com/y\n\ngo 1.20\n", "y/y.go": "package y\n" + P, "z/go.mod": "module x.com/z\n",
         "z/z.go": "package z\n", "vendor/modules.txt": "## workspace\n# x.com/y v1.0.0 => ./y\n## explicit; go 1.20\nx.com/y\n# x.com/y => ./y\n# x.com/z => ./z\n",
         "vendor/x.com/y/y.go": "package y\n\n" + P},
        [run("./a"), run("x.com/y"), run(".", "a"), run("./y")],
    ),
}  # fmt: skip
