"""Arguments of the command line, and what stands in folders: names, links, constraints, //line directives, bytes.

As `tests/module_trees.py`, whose tests run these too. ROOT in a text, an argument or a variable is the tree's folder; a text
that begins with an arrow is a link.
"""

from __future__ import annotations

from typing import Final

from tests.module_trees import GEN, MAIN, Command, Files, P, run
from tests.requirement_trees import gm

LONG = "/".join(["d" * 200] * 10)
# No text file of a module has such names, but a disk may.
ODD = (
    "b\udcff",
    "sp ace",
    "\u00e9",
    "a;b",
    "q'uote",
    'd"q',
    "new\nline",
    "tab\t",
    "-dash",
    "x@y",
    "#h",
    "\U0001f600",
    "a\\b",
    "a:b",
)
ODD_FOLDERS = ("sp ace", "\udcff", "\u00e9", "a;b", "q'u", "x@y", "-d", "~t", "a+b", "con", "A", "a..b", "c.", "!b")

TREES: Final[dict[str, tuple[Files, list[Command]]]] = {
    "several mains": (
        {"go.mod": gm("example.com/m"), "a/a.go": MAIN, "b/b.go": MAIN, "c/a/a.go": MAIN, "lib/l.go": "package lib\n\n" + P, "x/main.go": "package main\n\nfunc f() {}\n",
         "y/y.go": 'package main\n\nimport "example.com/m/lib"\n\nfunc main() { lib.P(nil) }\n'},
        [run("./a ./b"), run("./a ./c/a"), run("./a ./lib"), run("./a ./a"), run("./a example.com/m/a"), run("./x"), run("./y ./lib"), run("a/a.go b/b.go"), run("a/a.go a/a.go"),
         run("./a/a.go"), run("a/a.go lib"), run("lib a/a.go"), run("./... ./nosuch"), run("./a ./nosuch ./b")],
    ),
    "patterns": (
        {"go.mod": gm("example.com/m"), "m.go": "package m\n" + P, "a/x/b/b.go": "package b\n" + P, "a/y/z/b/b.go": "package b\n" + P, "a/b/b.go": "package b\n" + P,
         "ab/b.go": "package ab\n" + P, "a/_s/s.go": "package s\n", "a/.h/h.go": "package h\n", "a/testdata/x/t.go": "package t\n", "a/testdata2/t.go": "package t\n" + P,
         "nest/go.mod": gm("example.com/m/nest"), "nest/n.go": "package nest\n" + P, "nest/b/b.go": "package b\n" + P, "a/vendor/v/v.go": "package v\n" + P,
         "vendored/v.go": "package v\n" + P, "a/internal/i/i.go": "package i\n" + P, "dot.d/d.go": "package d\n" + P},
        [run("./a/.../b"), run("./.../b"), run("./a..."), run("./a/..."), run(".../b"), run("example.com/m/a/.../b"), run("example.com/.../b"), run("example.com/m/a..."),
         run("./...b"), run("./.../"), run(".../m"), run("./a/_s/..."), run("./a/testdata/..."), run("./a/.h/..."), run("./a/_s"), run("example.com/m/a/_s"), run("./nest/..."),
         run("../...", "a"), run("./../ab/...", "a"), run("./a/vendor/..."), run("./a/vendor/v"), run("example.com/m/a/vendor/v"), run("./dot.d/..."), run("./a/x/../x/b"),
         run("./a//x/b"), run("example.com/m/a//x/b"), run("example.com/m/a/x/../b"), run("./m.go/..."), run("./nosuch..."), run("ROOT/..."), run("ROOT/a/b"), run("ROOT"),
         run("./ab ./ab/"), run("example.com/m/"), run("./..", "a"), run("....go"), run("./a/.../z/.../b"), run("all", "a"), run(". . ./..."), run("./a/*"), run("")],
    ),
    "tags": (
        {"go.mod": gm("example.com/m", "1.21"), "a/a.go": "package a\n" + P, "a/t.go": "//go:build foo && !bar\n\npackage a\n" + GEN,
         "a/t_linux_amd64.go": "package a\n\nfunc LA(p *int) {}\n", "a/t_arm64.go": "package a\n\nfunc AR(p *int) {}\n", "a/linux.go": "package a\n\nfunc L2(p *int) {}\n",
         "a/x_linux_test.go": "package a\nvar x=\n", "a/v3.go": "//go:build amd64.v3\n\npackage a\n\nfunc V3(p *int) {}\n",
         "a/exp.go": "//go:build goexperiment.greenteagc\n\npackage a\n\nfunc GT(p *int) {}\n",
         "a/exp2.go": "//go:build goexperiment.rangefunc || goexperiment.jsonv2\n\npackage a\n\nfunc JS(p *int) {}\n",
         "a/gc.go": "//go:build gc && go1.27 && !go1.28\n\npackage a\n\nfunc GC(p *int) {}\n", "a/cgo.go": "//go:build cgo\n\npackage a\n\nfunc CG(p *int) {}\n",
         "a/plus.go": "// +build foo\n\npackage a\n\nfunc PL(p *int) {}\n", "a/two.go": "//go:build linux\n// +build windows\n\npackage a\n\nfunc TW(p *int) {}\n",
         "b/bad.go": "//go:build (linux\n\npackage b\n", "c/late.go": "package c\n\n//go:build ignore\n\n" + P, "d/blk.go": "/* x */\n//go:build ignore\n\npackage d\n",
         "e/two.go": "//go:build linux\n//go:build amd64\n\npackage e\n", "f/nosep.go": "//go:build ignore\npackage f\n" + P, "g/u.go": "//go:build unix\n\npackage g\n" + P,
         "h/race.go": "//go:build race\n\npackage h\n", "h/b.go": "package h\n", "i/v.go": "//go:build go1.22\n\npackage i\n\n" + GEN,
         "i/o.go": "package i\n\nfunc O() (fs []func() int) { for i := 0; i < 3; i++ { fs = append(fs, func() int { return i }) }; return }\n", "j/x_plan9.go": "package j\n",
         "k/x_foo.go": "package k\n" + P, "k/foo_linux_arm64.go": "package k\nvar x=\n", "l/_linux.go": "package l\n", "l/a_unix.go": "package l\n" + P,
         "l/b_wasip1.go": "package l\nvar x =\n", "m/pre.go": "//go:build gofoo\n\npackage m\n"},
        [run("./a"), run("-tags=foo ./a"), run("-tags=foo,bar ./a"), run("-tags foo ./a"), run("-tags= ./a"), run("-tags=foo -tags=bar ./a"), run("./a", GOAMD64="v3"),
         run("./a", GOAMD64="v2"), run("./a", GOAMD64="v9"), run("./a", GOEXPERIMENT="jsonv2"), run("./a", GOEXPERIMENT="nogreenteagc"), run("./a", GOEXPERIMENT="none"),
         run("./a", GOEXPERIMENT="nosuch"), run("./a", GOARCH="arm64"), run("./b"), run("./c"), run("./d"), run("./e"), run("./f"), run("./g"), run("./h"), run("-tags=race ./h"),
         run("./i"), run("./j"), run("./k"), run("./l"), run("./m"), run("-tags=linux ./j"), run("-tags=plan9 ./j"), run("-tags=ignore ./d ./f"), run("./...")],
    ),
    "line directives": (
        {"go.mod": gm("example.com/m"),
         "a/a.go": "package a\n\n//line x.y:10\n" + P + "//line /abs/z.y:20\nfunc Q(x *int) *int { return x }\n//line z/w.y:30:5\nfunc R(x *int) *int { return x }\n/*line k.y:7:9*/func S(x *int) *int { return x }\n//line :3\nfunc T(x *int) *int { return x }\n//line a.go:100\nfunc U(x *int) *int { return x }\n",
         "b/b.go": "//line gen.y:1\npackage b\n\n" + GEN + "\nfunc M(x *int) { /*line in.y:5:1*/ y := x; /*line :9:2*/ g = y }\n\nvar g *int\n",
         "c/c.go": "package c\n\n//line ../up.y:4\n" + P + "//line ./d/../e.y:4\nfunc Q(x *int) *int { return x }\n//line C:\\x.y:9\nfunc W(x *int) *int { return x }\n//line sp ace.y:9\nfunc X(x *int) *int { return x }\n",
         "d/d.go": 'package d\n\n//line x.y:10\nfunc F() int { return y }\n//line /abs/q.y:3:4\nvar x int = ""\n', "e/e.go": "package e\n\n//line x.y:0\nfunc F() {}\n",
         "f/f.go": "package f\n\n//line x.y:10:0\nfunc F() {}\n", "g/g.go": "package g\n\n//line x.y\nfunc F() {}\n//line x.y:a\nfunc G(x *int) {}\n",
         "h/h.go": "package h\n\n//line <autogenerated>:1\nfunc F(x *int) *int {return x}\n"},
        [run("./a"), run("./b"), run("./c"), run("./d"), run("./e"), run("./f"), run("./g"), run("./h"), run("a/a.go"), run(".", "a"), run("../b", "a"), run("./...", "."),
         run("b.go", "b")],
    ),
    "bom and crlf": (
        {"go.mod": b'\xef\xbb\xbfmodule example.com/m\n\ngo 1.24\n', "a/a.go": b'\xef\xbb\xbfpackage a\n\n' + P.encode()},
        [run("./a")],
    ),
    "bom files": (
        {"go.mod": gm("example.com/m").replace("\n", "\r\n"), "a/a.go": b'\xef\xbb\xbfpackage a\r\n\r\n' + P.encode().replace(b'\n', b'\r\n'),
         "b/b.go": b'package b\n\xef\xbb\xbf\n' + P.encode(), "c/c.go": b'\xef\xbb\xbf//go:build linux\r\n\r\npackage c\r\n' + P.encode(),
         "d/d.go": b'\xef\xbb\xbf//go:build windows\n\npackage d\n', "e/e.go": b'package e\r' + P.encode(),
         "f/f.go": b'package f\n\nvar S = `a\r\nb`\n\nfunc F() *string { s := `x\r\ny`; return &s }\n', "g/g.go": b'\xff\xfep\x00a\x00c\x00k\x00',
         "h/h.go": b'package h\n\n// \xff\n\nvar S = "\xff"\n', "i/i.go": b'package i\n\x00\n', "j/j.go": b'package j\n\n//go:embed x.txt\r\nvar x string\r\n', "k/k.go": b'',
         "l/l.go": b'\n\n', "n/n.go": b'package n'},
        [run("./a"), run("./b"), run("./c"), run("./d"), run("./e"), run("./f"), run("./g"), run("./h"), run("./i"), run("./j"), run("./k"), run("./l"), run("./n"),
         run("./a ./c ./f ./n")],
    ),
    "links": (
        {"go.mod": gm("example.com/m"), "real/r.go": "package real\n\n" + P, "ln": "-> real", "up": "-> ..", "self": "-> self", "sub/in": "-> ../real",
         "sub/s.go": "package sub\n" + P, "_un": "-> real", "abs": "-> ROOT/real", "file": "-> real/r.go", "gone": "-> nowhere"},
        [run("./ln"), run("./ln/..."), run("./..."), run("example.com/m/..."), run("example.com/m/ln"), run("./up/m/real"), run("./self"), run("./self/..."), run("./sub/in"),
         run("./sub/..."), run("example.com/m/sub/..."), run("./abs"), run("./abs/..."), run("./file"), run("./gone"), run("./gone/..."), run("./_un"), run(".", "ln"),
         run("./...", "ln"), run("file"), run("all"), run("ln/r.go"), run("./up/...")],
    ),
    "link files": (
        {"go.mod": gm("example.com/m"), "b/x.go": "package a\n\n" + P, "a/x.go": "-> ../b/x.go", "a/y.go": "package a\n\n" + GEN, "../outside.go": "package out\n\n" + P,
         "out/o.go": "-> ROOT/../outside.go", "dirgo/x.go/.keep": "", "dirgo/y.go": "package y\n" + P},
        [run("./a"), run("./out"), run("./dirgo"), run("a/x.go"), run("out/o.go"), run("./..."), run("dirgo/x.go")],
    ),
    "odd names": (
        {"go.mod": gm("example.com/m"), **{f"d{at}/{name}.go": "package d\n\n" + P for at, name in enumerate(ODD)},
         **{f"n/{name}/f.go": "package f\n\n" + P for name in ODD_FOLDERS}},
        [run("./..."), run("./n/A"), run("./n/con"), run("example.com/m/n/a+b"), run("./n/c."), run("./n/..."), run("./n/-d"), run("./n/x@y"),
         *(run(f"./d{at}") for at in range(len(ODD))), *(run(f"./n/{name}") for name in ODD_FOLDERS if " " not in name)],
    ),
    "long paths": (
        {"go.mod": gm("example.com/m"), f"{LONG}/x.go": "package x\n" + P},
        [run("./..."), run(f"./{LONG}"), run(f"example.com/m/{LONG}")],
    ),
    "duplicate names": (
        {"go.mod": gm("example.com/m"), "a/x.go": "package a\n" + P, "b/a.go": "package a\n" + P,
         "c/a.go": 'package c\n\nimport (\n\t"example.com/m/a"\n\ta2 "example.com/m/b"\n)\n\nvar V, W = a.P(nil), a2.P(nil)\n', "A/x.go": "package a\n", "d/Foo.go": "package d\n",
         "d/foo.go": "package d\n", "e/a.go": 'package e\n\nimport (\n\t"example.com/m/a"\n\t"example.com/m/b"\n)\n\nvar V = a.P(nil)\n'},
        [run("./c"), run("./a ./b"), run("./..."), run("./a ./A"), run("./d"), run("./e")],
    ),
    "embeds odd": (
        {"go.mod": gm("example.com/m"), "a/a.go": 'package a\n\nimport "embed"\n\n//go:embed all:d ln.txt\nvar F embed.FS\n', "a/d/.h/x": "x", "a/d/_u": "u", "a/d/x.txt": "x",
         "a/ln.txt": "-> d/x.txt", "b/b.go": 'package b\n\nimport "embed"\n\n//go:embed d\nvar F embed.FS\n', "b/d/ln": "-> ../../a/d", "b/d/x": "x",
         "c/c.go": 'package c\n\nimport "embed"\n\n//go:embed d/*\nvar F embed.FS\n', "c/d/loop": "-> .", "c/d/x": "x"},
        [run("./a"), run("./b"), run("./c"), run("./...")],
    ),
}  # fmt: skip
