"""What go.mod requires, replaces, excludes and ignores, and what go.sum knows of it.

As `tests/module_trees.py`, whose tests run these too. ROOT in a text, an argument or a variable is the tree's folder.
"""

from __future__ import annotations

from typing import Final

from tests.module_trees import GEN, MAIN, Command, Files, P, run

Y = {"y/go.mod": "module x.com/y\n\ngo 1.20\n", "y/y.go": "package y\n\n" + P}
USE = 'package m\n\nimport "x.com/y"\n\nvar V = y.P(nil)\n'
UB = 'package m\n\nimport "b.com/Y"\n\nvar V = Y.P(nil)\n'


def gm(path: str, go: str = "1.24", rest: str = "") -> str:
    return f"module {path}\n\ngo {go}\n{rest}"


TREES: Final[dict[str, tuple[Files, list[Command]]]] = {
    "replace absolute": (
        {"go.mod": gm("example.com/m", rest="\nrequire x.com/y v1.0.0\n\nreplace x.com/y => ROOT/../o\n"), "m.go": USE, "../o/go.mod": gm("x.com/y", "1.21"),
         "../o/y.go": "package y\n\n" + P},
        [run("."), run("x.com/y"), run("../o"), run("x.com/...")],
    ),
    "replace without go.mod": (
        {"go.mod": gm("example.com/m", rest="\nrequire x.com/y v1.0.0\n\nreplace x.com/y => ./y\n"), "m.go": USE, "y/y.go": "package y\n" + P, "ok/o.go": "package ok\n"},
        [run("."), run("x.com/y"), run("./y"), run("./..."), run("./ok"), run("-mod=mod .")],
    ),
    "replace go newer": (
        {"go.mod": gm("example.com/m", rest="\nrequire x.com/y v1.0.0\n\nreplace x.com/y => ./y\n"), "m.go": USE, "y/go.mod": gm("x.com/y", "1.99"), "y/y.go": "package y\n" + P,
         "ok/o.go": "package ok\n"},
        [run("."), run("x.com/y"), run("./y"), run("./ok"), run("-mod=mod .")],
    ),
    "replace go newer than main": (
        {"go.mod": gm("example.com/m", "1.20", rest="\nrequire x.com/y v1.0.0\n\nreplace x.com/y => ./y\n"), "m.go": USE, "y/go.mod": gm("x.com/y", "1.26"),
         "y/y.go": "package y\n" + P, "ok/o.go": "package ok\n"},
        [run("."), run("x.com/y"), run("./y"), run("./ok"), run("-mod=mod ./ok")],
    ),
    "replace go newer than main 1.21": (
        {"go.mod": gm("example.com/m", "1.22", rest="\nrequire x.com/y v1.0.0\n\nreplace x.com/y => ./y\n"), "m.go": USE, "y/go.mod": gm("x.com/y", "1.26"),
         "y/y.go": "package y\n" + P, "ok/o.go": "package ok\n"},
        [run("."), run("./ok"), run("x.com/y")],
    ),
    "replace nested in main": (
        {"go.mod": gm("example.com/m", rest="\nrequire example.com/m/sub v0.0.0\n\nreplace example.com/m/sub => ./sub\n"),
         "m.go": 'package m\n\nimport "example.com/m/sub"\n\nvar V = sub.P(nil)\n', "sub/go.mod": gm("example.com/m/sub"), "sub/s.go": "package sub\n\n" + P,
         "sub/in/i.go": "package in\n\n" + P},
        [run("."), run("./..."), run("./sub"), run("./sub/..."), run("example.com/m/..."), run("example.com/m/sub/..."), run("all"), run("./sub/in"), run(".", "sub"),
         run("./...", "sub")],
    ),
    "replace two to one": (
        {"go.mod": gm("example.com/m", rest="\nrequire x.com/y v1.0.0\nrequire x.com/z v1.0.0\n\nreplace x.com/y => ./y\nreplace x.com/z => ./y\n"),
         "m.go": 'package m\n\nimport (\n\t"x.com/y"\n\tz "x.com/z"\n)\n\nvar V, W = y.P(nil), z.P(nil)\n', **Y},
        [run("."), run("x.com/y"), run("x.com/z"), run("./y")],
    ),
    "replace duplicate lines": (
        {"go.mod": gm("example.com/m", rest="\nrequire x.com/y v1.0.0\n\nreplace x.com/y => ./y\nreplace x.com/y => ./z\n"), "m.go": USE, **Y, "z/go.mod": gm("x.com/y"),
         "z/z.go": "package y\n\n" + P + GEN},
        [run("."), run("x.com/y")],
    ),
    "replace version and all": (
        {"go.mod": gm("example.com/m", rest="\nrequire x.com/y v1.0.0\n\nreplace x.com/y => ./z\nreplace x.com/y v1.0.0 => ./y\n"), "m.go": USE, **Y, "z/go.mod": gm("x.com/y"),
         "z/z.go": "package y\n\n" + P + GEN},
        [run("."), run("x.com/y")],
    ),
    "replace other version": (
        {"go.mod": gm("example.com/m", rest="\nrequire x.com/y v1.0.0\n\nreplace x.com/y v1.1.0 => ./y\n"), "m.go": USE, **Y},
        [run("."), run("x.com/y"), run("-mod=mod .")],
    ),
    "replace with missing version": (
        {"go.mod": gm("example.com/m", rest="\nrequire x.com/y v1.0.0\n\nreplace x.com/y => n.com/n v1.2.0\n"), "m.go": USE},
        [run("."), run("x.com/y"), run("-mod=mod .")],
    ),
    "replace chain not followed": (
        {"go.mod": gm("example.com/m", rest="\nrequire x.com/y v1.0.0\n\nreplace x.com/y => ./y\n"), "m.go": USE,
         "y/go.mod": gm("x.com/y", rest="\nrequire x.com/z v1.0.0\n\nreplace x.com/z => ../z\n"), "y/y.go": 'package y\n\nimport _ "x.com/z"\n\n' + P, "z/go.mod": gm("x.com/z"),
         "z/z.go": "package z\n"},
        [run("."), run("x.com/y"), run("-mod=mod .")],
    ),
    "replace main": (
        {"go.mod": gm("example.com/m", rest="\nreplace example.com/m => ./y\n"), "m.go": "package m\n\n" + P, **Y},
        [run("."), run("example.com/m")],
    ),
    "require self": (
        {"go.mod": gm("example.com/m", rest="\nrequire example.com/m v1.0.0\n"), "m.go": "package m\n\n" + P},
        [run("."), run("example.com/m")],
    ),
    "require twice": (
        {"go.mod": gm("example.com/m", rest="\nrequire b.com/Y v0.2.0\nrequire b.com/Y v0.3.0\n"), "m.go": UB},
        [run("."), run("b.com/Y")],
    ),
    "exclude required": (
        {"go.mod": gm("example.com/m", rest="\nrequire b.com/Y v0.3.0\n\nexclude b.com/Y v0.3.0\n"), "m.go": UB},
        [run("."), run("b.com/Y"), run("-mod=mod .")],
    ),
    "exclude other": (
        {"go.mod": gm("example.com/m", rest="\nrequire b.com/Y v0.2.0\n\nexclude b.com/Y v0.3.0\n"), "m.go": UB},
        [run("."), run("b.com/Y")],
    ),
    "exclude indirect": (
        {"go.mod": gm("example.com/m", rest="\nrequire a.com/x v1.1.0\nrequire b.com/Y v0.3.0\n\nexclude b.com/Y v0.2.0\n"),
         "m.go": 'package m\n\nimport "a.com/x"\n\nvar V = x.P(nil)\n'},
        [run("."), run("b.com/Y")],
    ),
    "retract": (
        {"go.mod": gm("example.com/m", rest="\nretract v1.0.0 // why\nretract [v1.1.0, v1.2.0]\nretract (\n\tv1.3.0\n\t[v1.4.0, v1.5.0] // both\n)\n"), "m.go": "package m\n\n" + P},
        [run(".")],
    ),
    "tool": (
        {"go.mod": gm("example.com/m", rest="\ntool example.com/m/cmd/a\ntool (\n\texample.com/m/cmd/b\n\tx.com/y/c\n)\n"), "m.go": "package m\n\n" + P, "cmd/a/a.go": MAIN,
         "cmd/b/b.go": MAIN},
        [run("."), run("./cmd/a"), run("tool"), run("./...")],
    ),
    "tool found": (
        {"go.mod": gm("example.com/m", rest="\ntool example.com/m/cmd/b\n"), "m.go": "package m\n\n" + P, "cmd/a/a.go": MAIN, "cmd/b/b.go": MAIN},
        [run("tool"), run("all")],
    ),
    "no tool": (
        {"go.mod": gm("example.com/m"), "m.go": "package m\n\n" + P},
        [run("tool"), run("work")],
    ),
    "ignore": (
        {"go.mod": gm("example.com/m", rest="\nignore ./node_modules\nignore (\n\tgen\n\t./a/b\n\tx/y\n)\n"), "m.go": "package m\n\n" + P, "node_modules/n.go": "package n\n" + P,
         "node_modules/sub/n.go": "package n\n" + P, "a/node_modules/n.go": "package n\n" + P, "gen/g.go": "package g\n" + P, "a/gen/g.go": "package g\n" + P,
         "a/b/b.go": "package b\n" + P, "q/a/b/b.go": "package b\n" + P, "x/y/y.go": "package y\n" + P, "q/x/y/y.go": "package y\n" + P, "x/yy/y.go": "package yy\n" + P,
         "genx/g.go": "package g\n" + P, "ug/u.go": 'package ug\n\nimport _ "example.com/m/gen"\n'},
        [run("."), run("./..."), run("example.com/m/..."), run("./gen"), run("./gen/..."), run("./a/..."), run("example.com/m/gen"), run("./ug"), run("all"), run("./x/y ./q/x/y"),
         run("./...", "q"), run("./...", "gen"), run("./node_modules/..."), run("./node_modules/sub")],
    ),
    "ignore weird": (
        {"go.mod": gm("example.com/m", rest='\nignore .\nignore ../x\nignore "b c"\n'), "m.go": "package m\n\n" + P, "b c/x.go": "package x\n"},
        [run("."), run("./...")],
    ),
    "ignore abs": (
        {"go.mod": gm("example.com/m", rest="\nignore /a\nignore ./b/\n"), "a/m.go": "package m\n\n" + P, "b/x.go": "package x\n" + P, "c/a/x.go": "package x\n" + P},
        [run("./...")],
    ),
    "toolchain": (
        {"go.mod": gm("example.com/m", "1.24.0", "\ntoolchain go1.24.3\n"), "m.go": "package m\n\n" + P},
        [run(".")],
    ),
    "toolchain older than go": (
        {"go.mod": gm("example.com/m", "1.24.5", "\ntoolchain go1.24.3\n"), "m.go": "package m\n\n" + P},
        [run(".")],
    ),
    "toolchain default": (
        {"go.mod": gm("example.com/m", "1.24.5", "\ntoolchain default\n"), "m.go": "package m\n\n" + P},
        [run(".")],
    ),
    "go 1.27rc": (
        {"go.mod": gm("example.com/m", "1.27rc1"), "m.go": "package m\n\n" + P},
        [run(".")],
    ),
    "go 1.28rc": (
        {"go.mod": gm("example.com/m", "1.28rc1"), "m.go": "package m\n\n" + P},
        [run("."), run("m.go")],
    ),
    "dep go newer in cache nodownload": (
        {"go.mod": gm("example.com/m", rest="\nrequire b.com/Y v0.2.0\n"), "m.go": UB},
        [run("."), run("b.com/Y"), run("-mod=mod .", GOFLAGS="-mod=mod"), run(".", GONOSUMCHECK="1"), run(".", GOFLAGS="-mod=mod", GONOSUMDB="*"), run("./...")],
    ),
    "missing modules": (
        {"go.mod": gm("example.com/m", rest="\nrequire n.com/n v1.0.0\n"), "m.go": 'package m\n\nimport _ "n.com/n"\n', "o/o.go": 'package o\n\nimport _ "p.com/p"\n',
         "k/k.go": 'package k\n\nimport (\n\t_ "n.com/n/sub"\n\t_ "p.com/p/q"\n\t_ "example.com/m/no"\n)\n'},
        [run("."), run("./o"), run("./k"), run("./..."), run("n.com/n"), run("n.com/..."), run("p.com/p"), run("p.com/..."), run("all"),
         *(run(a, GOFLAGS="-mod=mod") for a in (".", "./o", "./k", "./...", "n.com/n", "n.com/...", "p.com/p", "p.com/...", "all")), run("./k", GOFLAGS="-mod=vendor")],
    ),
    "missing modules summed": (
        {"go.mod": gm("example.com/m", rest="\nrequire n.com/n v1.0.0\n"),
         "go.sum": "n.com/n v1.0.0 h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nn.com/n v1.0.0/go.mod h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
         "m.go": 'package m\n\nimport _ "n.com/n"\n', "k/k.go": 'package k\n\nimport (\n\t_ "n.com/n/sub"\n\t_ "p.com/p/q"\n\t_ "example.com/m/no"\n)\n',
         "ok/ok.go": "package ok\n"},
        [run("."), run("./k"), run("./ok"), run("./..."), run("n.com/n"), run("n.com/..."), run("all"), run("n.com/n", GOFLAGS="-mod=mod"), run(".", GOFLAGS="-mod=mod")],
    ),
    "sum malformed": (
        {"go.mod": gm("example.com/m", rest="\nrequire b.com/Y v0.2.0\n"), "go.sum": "b.com/Y v0.2.0\n", "m.go": UB, "ok/o.go": "package ok\n"},
        [run("."), run("./ok")],
    ),
    "deprecated and lines": (
        {"go.mod": "// Deprecated: use x\nmodule example.com/m // v\n\ngo 1.24 // c\n\nrequire b.com/Y v0.2.0 // indirect\n", "m.go": UB},
        [run(".")],
    ),
    "graph pruning": (
        {"go.mod": gm("example.com/m", rest="\nrequire a.com/x v1.1.0\n"), "m.go": 'package m\n\nimport "a.com/x"\n\nvar V = x.P(nil)\n',
         "d/d.go": 'package d\n\nimport "b.com/Y"\n\nvar V = Y.P(nil)\n', "s/s.go": "package s\n" + P},
        [run("."), run("./d"), run("./s"), run("b.com/Y"), run("./s a.com/x"), run("all"), run("b.com/..."), run("-mod=mod ./d"), run("-mod=mod .")],
    ),
    "unpruned": (
        {"go.mod": gm("example.com/m", "1.16", rest="\nrequire a.com/x v1.1.0\n"), "m.go": 'package m\n\nimport "a.com/x"\n\nvar V = x.P(nil)\n',
         "d/d.go": 'package d\n\nimport "b.com/Y"\n\nvar V = Y.P(nil)\n', "s/s.go": "package s\n" + P},
        [run("."), run("./d"), run("./s"), run("b.com/Y"), run("all")],
    ),
    "unpruned out of step 2": (
        {"go.mod": gm("example.com/m", "1.16", rest="\nrequire a.com/x v1.0.0\nrequire c.com/z/v2 v2.0.1\nrequire x.com/y v1.0.0\n\nreplace x.com/y => ./y\n"),
         "y/go.mod": gm("x.com/y", rest="require a.com/x v1.1.0\n"), "y/y.go": "package y\n" + P, "m.go": 'package m\n\nimport "a.com/x"\n\nvar V = x.P(nil)\n',
         "s/s.go": "package s\n" + P},
        [run("."), run("./s"), run("a.com/x")],
    ),
    "pruned out of step": (
        {"go.mod": gm("example.com/m", "1.26", rest="\nrequire a.com/x v1.0.0\nrequire x.com/y v1.0.0\n\nreplace x.com/y => ./y\n"),
         "y/go.mod": gm("x.com/y", rest="require a.com/x v1.1.0\n"), "y/y.go": "package y\n" + P, "m.go": 'package m\n\nimport "a.com/x"\n\nvar V = x.P(nil)\n',
         "u/u.go": 'package u\n\nimport "x.com/y"\n\nvar V = y.P(nil)\n', "s/s.go": "package s\n" + P},
        [run("."), run("./s"), run("./u"), run("./..."), run("x.com/y"), run("x.com/...")],
    ),
    "toolchains": (
        {"go.mod": gm("example.com/m", "1.24.5", "\ntoolchain go1.24.5\n"), "m.go": "package m\n\n" + P, "n/go.mod": gm("example.com/n", "1.20", "toolchain go1.20.1\n"),
         "n/n.go": "package n\n", "o/go.mod": "module example.com/o\n\ntoolchain go1.24.1\n", "o/o.go": "package o\n",
         "p/go.mod": gm("example.com/p", "1.27.3", "toolchain go1.27.3\n"), "p/p.go": "package p\n", "q/go.mod": gm("example.com/q", "1.26", "toolchain go1.27.3-mine\n"),
         "q/q.go": "package q\n"},
        [run("."), run(".", "n"), run(".", "o"), run(".", "p"), run(".", "q")],
    ),
    "work implicit": (
        {"go.work": "go 1.25\n\nuse .\n", "go.mod": gm("example.com/m", rest="\nrequire a.com/x v1.1.0\n"), "m.go": 'package m\n\nimport "a.com/x"\n\nvar V = x.P(nil)\n',
         "d/d.go": 'package d\n\nimport "b.com/Y"\n\nvar V = Y.P(nil)\n', "k/k.go": 'package k\n\nimport _ "n.com/n"\n'},
        [run("."), run("./d"), run("./k"), run("b.com/Y"), run("a.com/..."), run("all")],
    ),
    "work selects the highest": (
        {"go.work": "go 1.25\n\nuse .\nuse ./n\n", "go.mod": gm("example.com/m", rest="\nrequire b.com/Y v0.2.0\n"), "m.go": 'package m\n\nimport "b.com/Y"\n\nvar V = Y.P(nil)\n',
         "n/go.mod": gm("example.com/n", rest="\nrequire b.com/Y v0.3.0\n"), "n/n.go": 'package n\n\nimport "b.com/Y"\n\nvar V = Y.P(nil)\n'},
        [run("."), run("./n"), run("b.com/Y"), run(".", GOWORK="off")],
    ),
    "wrong path": (
        {"go.mod": gm("example.com/m", rest="\nrequire q.com/q v1.0.0\nrequire x.com/y v1.0.0\n\nreplace q.com/q => b.com/Y v0.3.0\nreplace x.com/y => c.com/z/v2 v2.0.1\n"),
         "m.go": 'package m\n\nimport "q.com/q"\n\nvar A = Y.P(nil)\n'},
        [run("."), run("x.com/y"), run("all")],
    ),
    "embeds in a replaced module": (
        {"go.mod": gm("example.com/m", rest="\nrequire x.com/y v1.0.0\n\nreplace x.com/y => ./y\n"), "m.go": 'package m\n\nimport _ "x.com/y"\n', "y/go.mod": gm("x.com/y"),
         "y/y.go": 'package y\n\nimport "embed"\n\n//go:embed all:t *.txt\nvar F embed.FS\n\n//go:embed a.txt\nvar s string\n', "y/a.txt": "a", "y/t/.h": "h", "y/t/_u": "u"},
        [run("."), run("x.com/y")],
    ),
    "read only cache": (
        {"go.mod": gm("example.com/m", rest="\nrequire b.com/Y v0.2.0\n"), "m.go": 'package m\n\nimport "b.com/Y"\n\nvar V = Y.P(nil)\n'},
        [run("."), run("./..."), run("b.com/Y"), run("b.com/y"), run("B.com/Y")],
    ),
}  # fmt: skip
