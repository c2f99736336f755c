"""Trees of modules for `tests/test_modules_as_go.py`: files, then commands as (folder, arguments, environment).

Left out is what the go command replays from its own cache with the names of another folder, and what it would download.
"""

from __future__ import annotations

from typing import Final

P = "func P(x *int) *int { return x }\n"
GEN = "func L() (fs []func() int) { for i := 0; i < 3; i++ { fs = append(fs, func() int { return i }) }; return }\n"
MAIN = "package main\n\nfunc main() { x := 1; g = &x }\n\nvar g *int\n"
MAIN_M = {"go.mod": "module example.com/m\n\ngo 1.24\n"}

Files = dict[str, str | bytes]
Command = tuple[str, str, dict[str, str]]


def run(args: str, folder: str = ".", **env: str) -> Command:
    return folder, args, env


# A proxy on disk: the module cache is filled from it by the go command, then both sides read the cache offline.
PROXY: Final = {
    "a.com/x@v1.0.0": {"go.mod": "module a.com/x\n\ngo 1.20\n", "x.go": "package x\n\n" + P + GEN, "sub/s.go": "package sub\n\n" + P},
    "a.com/x@v1.1.0": {
        "go.mod": "module a.com/x\n\ngo 1.22\n\nrequire b.com/Y v0.2.0\n",
        "x.go": 'package x\n\nimport "b.com/Y"\n\nfunc P(x *int) *int { return Y.P(x) }\n' + GEN,
        "internal/in/in.go": "package in\n\n" + P,
    },
    "b.com/Y@v0.2.0": {"go.mod": "module b.com/Y\n", "y.go": "package Y\n\n" + P + GEN},
    "b.com/Y@v0.3.0": {"go.mod": "module b.com/Y\n\ngo 1.23\n", "y.go": "package Y\n\nfunc P(x *int) *int { g = x; return x }\n\nvar g *int\n"},
    "c.com/z/v2@v2.0.1": {"go.mod": "module c.com/z/v2\n\ngo 1.19\n", "z.go": "package z\n\n" + P},
}  # fmt: skip

TREES: Final[dict[str, tuple[Files, list[Command]]]] = {
    "one module": (
        MAIN_M | {
            "m.go": 'package m\n\nimport "example.com/m/a"\n\nvar V = a.P(nil)\n' + GEN,
            "a/a.go": "package a\n\n" + P, "a/a_test.go": "package a\n\nvar broken\n", "a/a_windows.go": "package a\n\nvar x =\n",
            "_skip/s.go": "package s\n\nvar x =\n", ".hid/s.go": "package s\n\nvar x =\n", "testdata/t/t.go": "package t\n\nvar x =\n",
            "a/testdata/t.go": "package t\n\nvar x =\n", "ign/i.go": "//go:build ignore\n\npackage main\n\nvar x =\n",
            "tool/gen.go": "//go:build ignore\n\npackage main\n\nfunc main() {}\n", "tool/t.go": "package tool\n\n" + P,
            "nested/go.mod": "module example.com/nested\n\ngo 1.20\n", "nested/n.go": "package nested\n\n" + GEN,
            "old/o.go": "//go:build go1.21\n\npackage old\n\n" + GEN, "older/o.go": "//go:build go1.20\n\npackage older\n\n" + GEN,
            "new/n.go": "//go:build go1.28\n\npackage new\n", "both/a.go": "package both\n\n" + GEN,
            "both/b.go": "//go:build !go1.5\n\npackage both\n\nvar x =\n", "cmd/c/c.go": MAIN,
        },
        [run("."), run("./..."), run("example.com/m/..."), run("./a ./old"), run("./ign"), run("./new"), run("./nested"),
         run(".", "nested"), run("./...", "nested"), run("tool/gen.go"), run("./testdata/t"), run("./_skip"), run("./.hid"),
         run("./a/..."), run("all"), run("./nosuch"), run("./nosuch/..."),
         run("example.com/m/nosuch"), run("example.com/other"), run("./cmd/c ./a"), run("a"), run("./a/a.go ./a/a_test.go"),
         run("m.go a/a.go"), run("nosuch.go"), run("./a fmt"), run("./old ./older ./both")],
    ),
    "go version lines": (
        {"go.mod": "module example.com/m\n\ngo 1.21\n", "m.go": "package m\n\n" + GEN,
         "up/u.go": "//go:build go1.22\n\npackage up\n\n" + GEN, "mix/a.go": "package mix\n\n" + GEN,
         "mix/b.go": "//go:build go1.23\n\npackage mix\n\nfunc M() (fs []func() int) { for i := range 3 { fs = append(fs, func() int { return i }) }; return }\n",
         "range/r.go": "package r\n\nfunc R() { for range 3 { } }\n", "gen/g.go": "package g\n\ntype A[T any] = []T\n"},
        [run("./..."), run("./up ./mix"), run("./range"), run("./gen"), run("mix/b.go"), run("m.go")],
    ),
    "tests of other systems": (
        MAIN_M | {
            "m.go": "package m\n\n" + P, "win/w_windows.go": "package win\n\n" + P, "win/w_windows_test.go": "package win\n",
            "tag/t.go": "//go:build special\n\npackage tag\n\n" + P, "tag/t_test.go": "//go:build special\n\npackage tag\n",
            "test/t_windows.go": "package test\n", "test/t_test.go": "package test\n", "only/o_test.go": "package only\n",
        },
        [run("./..."), run("./win"), run("./tag"), run("./test"), run("./only"), run("./win/..."), run("./tag/...")],
    ),
    "no go line": (
        {"go.mod": "module example.com/m\n", "m.go": "package m\n\n" + GEN, "g/g.go": "package g\n\nfunc F[T any](x T) {}\n"},
        [run("."), run("./g"), run("./...")],
    ),
    "toolchain newer": (
        {"go.mod": "module example.com/m\n\ngo 1.24\n\ntoolchain go1.29.1\n", "m.go": "package m\n\n" + GEN},
        [run("."), run("m.go")],
    ),
    "go newer": (
        {"go.mod": "module example.com/m\n\ngo 1.28\n", "m.go": "package m\n\n" + GEN}, [run("."), run("m.go"), run("fmt")],
    ),
    "go newer patch": (
        {"go.mod": "module example.com/m\n\ngo 1.27.9\n", "m.go": "package m\n\n" + GEN}, [run("."), run("m.go")],
    ),
    "internal": (
        MAIN_M | {
            "a/internal/i/i.go": "package i\n\n" + P, "a/a.go": 'package a\n\nimport _ "example.com/m/a/internal/i"\n',
            "a/b/b.go": 'package b\n\nimport _ "example.com/m/a/internal/i"\n', "c/c.go": 'package c\n\nimport _ "example.com/m/a/internal/i"\n',
            "std/s.go": 'package s\n\nimport _ "internal/abi"\n', "std2/s.go": 'package s\n\nimport _ "runtime/internal/sys"\n',
            "std3/s.go": 'package s\n\nimport _ "vendor/golang.org/x/net/dns/dnsmessage"\n', "std4/s.go": 'package s\n\nimport _ "cmd/internal/obj"\n',
            "main/x.go": "package main\n\nfunc main() {}\n", "usemain/u.go": 'package u\n\nimport _ "example.com/m/main"\n',
        },
        [run("./..."), run("./a ./a/b"), run("./c"), run("./std"), run("./std2"), run("./std3"), run("./std4"), run("./usemain"),
         run("./a/internal/i"), run("example.com/m/a/internal/i"), run("c/c.go")],
    ),
    "cycles and bad imports": (
        MAIN_M | {
            "a/a.go": 'package a\n\nimport _ "example.com/m/b"\n', "b/b.go": 'package b\n\nimport _ "example.com/m/c"\n',
            "c/c.go": 'package c\n\nimport _ "example.com/m/a"\n', "self/s.go": 'package s\n\nimport _ "example.com/m/self"\n',
            "rel/r.go": 'package r\n\nimport _ "./a"\n', "abs/r.go": 'package r\n\nimport _ "/a"\n', "miss/m.go": 'package m\n\nimport _ "example.com/m/no"\n',
            "dot/d.go": 'package d\n\nimport _ "nodots/x"\n', "ext/e.go": 'package e\n\nimport _ "github.com/no/such"\n',
            "two/a.go": "package one\n", "two/b.go": "package two\n", "syn/s.go": "package syn\n\nfunc {\n", "imp/i.go": 'package imp\n\nimport "example.com/m/syn"\n\nvar _ = syn.X\n',
            "type/t.go": "package t\n\nvar X int = \"a\"\n", "usetype/u.go": 'package u\n\nimport "example.com/m/type"\n\nvar Y = t.X\n',
            "unused/u.go": 'package u\n\nimport "fmt"\n', "case/c.go": 'package c\n\nimport _ "example.com/m/A"\n', "vend/v.go": 'package v\n\nimport _ "example.com/m/vendor/x"\n',
            "empty/.keep": "", "test/x_test.go": "package test\n", "ok/o.go": "package ok\n\n" + P,
        },
        [run("./a"), run("./self"), run("./rel"), run("./abs"), run("./miss"), run("./dot"), run("./ext"), run("./two"), run("./syn"),
         run("./imp"), run("./type"), run("./usetype"), run("./type ./usetype ./ok"), run("./unused"), run("./case"), run("./vend"), run("./empty"), run("./test"),
         run("./ok ./miss"), run("./ok ./type"), run("./..."), run("./empty/..."), run("./miss ./dot ./ext"), run("a/a.go"), run("self/s.go")],
    ),
    "replace": (
        {"go.mod": "module example.com/m\n\ngo 1.24\n\nrequire (\n\tx.com/y v1.0.0\n\tx.com/z v0.1.0\n)\n\nreplace x.com/y => ./y\n\nreplace x.com/z v0.1.0 => ../out/z\n\nexclude x.com/z v0.2.0\n",
         "m.go": 'package m\n\nimport (\n\t"x.com/y"\n\t"x.com/z"\n)\n\nvar A, B = y.P(nil), z.P(nil)\n' + GEN,
         "y/go.mod": "module x.com/y\n\ngo 1.20\n", "y/y.go": "package y\n\n" + P + GEN, "y/k/k.go": "package k\n\n" + GEN,
         "../out/z/go.mod": "module x.com/z\n\ngo 1.23\n\nrequire x.com/y v1.0.0\n", "../out/z/z.go": 'package z\n\nimport "x.com/y"\n\nfunc P(x *int) *int { return y.P(x) }\n' + GEN},
        [run("."), run("x.com/y"), run("x.com/y ."), run("x.com/y/..."), run("./y"), run("../out/z"), run("x.com/z"), run(". x.com/y x.com/z"),
         run("all"), run("x.com/..."), run("x.com/z/no"), run("-mod=mod ."), run("-mod=vendor ."), run(".", GOFLAGS="-mod=mod"),
         run(".", GOFLAGS="-mod=vendor"), run("-mod=nosuch .")],
    ),
    "replace faults": (
        {"go.mod": "module example.com/m\n\ngo 1.24\n\nrequire x.com/y v1.0.0\n\nreplace x.com/y => ./other\n", "m.go": 'package m\n\nimport "x.com/y"\n\nvar A = y.P\n',
         "other/go.mod": "module x.com/other\n\ngo 1.20\n", "other/y.go": "package y\n\n" + P},
        [run("."), run("x.com/y"), run("x.com/other"), run("./other")],
    ),
    "replace without requirement": (
        {"go.mod": "module example.com/m\n\ngo 1.24\n\nreplace x.com/y => ./y\n", "m.go": 'package m\n\nimport "x.com/y"\n\nvar A = y.P\n',
         "y/go.mod": "module x.com/y\n\ngo 1.20\n", "y/y.go": "package y\n\n" + P},
        [run("."), run("x.com/y"), run("./...")],
    ),
    "workspace": (
        {"go.work": "go 1.25\n\nuse (\n\t./a\n\t./b\n)\n\nreplace x.com/y => ./y\n", "a/go.mod": "module example.com/a\n\ngo 1.21\n\nrequire x.com/y v1.0.0\n",
         "a/a.go": 'package a\n\nimport (\n\t"example.com/b"\n\t"x.com/y"\n)\n\nvar A, B = b.P(nil), y.P(nil)\n' + GEN, "b/go.mod": "module example.com/b\n\ngo 1.23\n",
         "b/b.go": "package b\n\n" + P + GEN, "b/internal/i/i.go": "package i\n\n" + P, "a/c/c.go": 'package c\n\nimport _ "example.com/b/internal/i"\n',
         "y/go.mod": "module x.com/y\n\ngo 1.20\n", "y/y.go": "package y\n\n" + P + GEN, "lone/go.mod": "module example.com/lone\n\ngo 1.20\n", "lone/l.go": "package lone\n\n" + GEN},
        [run("./a"), run("./..."), run("./a/... ./b/..."), run("example.com/b example.com/a"), run("all", "a"), run("./a/c"), run(".", "lone"),
         run(".", "lone", GOWORK="off"), run("./y"), run("x.com/y"), run("example.com/..."), run("work"), run("-mod=mod ./a"), run("./lone")],
    ),
    "workspace faults": (
        {"go.work": "go 1.20\n\nuse (\n\t./a\n\t./gone\n)\n", "a/go.mod": "module example.com/a\n\ngo 1.21\n", "a/a.go": "package a\n"}, [run("./a"), run(".", "a")],
    ),
    "workspace older than its module": (
        {"go.work": "go 1.20\n\nuse ./a\n", "a/go.mod": "module example.com/a\n\ngo 1.23\n", "a/a.go": "package a\n"}, [run("./a"), run(".", "a"), run("a/a.go")],
    ),
    "workspace twice the same": (
        {"go.work": "go 1.24\n\nuse ./a\nuse ./b\n", "a/go.mod": "module example.com/a\n\ngo 1.23\n", "a/a.go": "package a\n",
         "b/go.mod": "module example.com/a\n\ngo 1.23\n", "b/a.go": "package a\n"}, [run("./a")],
    ),
    "vendor": (
        {"go.mod": "module example.com/m\n\ngo 1.24\n\nrequire (\n\tx.com/y v1.0.0\n\tx.com/z v0.1.0 // indirect\n)\n", "m.go": 'package m\n\nimport "x.com/y"\n\nvar A = y.P(nil)\n' + GEN,
         "vendor/modules.txt": "# x.com/y v1.0.0\n## explicit; go 1.20\nx.com/y\nx.com/y/sub\n# x.com/z v0.1.0\n## explicit; go 1.22\nx.com/z\n",
         "vendor/x.com/y/y.go": 'package y\n\nimport "x.com/z"\n\nfunc P(x *int) *int { return z.P(x) }\n' + GEN, "vendor/x.com/y/sub/s.go": "package sub\n\n" + P,
         "vendor/x.com/z/z.go": "package z\n\n" + P + GEN, "bad/b.go": 'package bad\n\nimport _ "x.com/y/none"\n', "bad2/b.go": 'package bad\n\nimport _ "w.com/w"\n'},
        [run("."), run("./..."), run("x.com/y"), run("x.com/..."), run("all"), run("./bad"), run("./bad2"), run("-mod=readonly ."), run("-mod=vendor ."),
         run(".", GOFLAGS="-mod=vendor"), run("x.com/y/sub x.com/z"), run("vendor/x.com/z/z.go") ],
    ),
    "vendor out of step": (
        {"go.mod": "module example.com/m\n\ngo 1.24\n\nrequire (\n\tx.com/y v1.1.0\n\tx.com/q v1.0.0\n)\n\nreplace x.com/q => ./q\n", "m.go": 'package m\n\nimport _ "x.com/y"\n',
         "vendor/modules.txt": "# x.com/y v1.0.0\n## explicit; go 1.20\nx.com/y\n# x.com/k v1.0.0\n## explicit\n", "vendor/x.com/y/y.go": "package y\n"},
        [run("."), run("./..."), run("m.go")],
    ),
    "vendor without list": (
        {"go.mod": "module example.com/m\n\ngo 1.24\n\nrequire x.com/y v1.1.0\n", "m.go": 'package m\n\nimport _ "x.com/y"\n', "vendor/x.com/y/y.go": "package y\n"}, [run(".")],
    ),
    "module cache": (
        {"go.mod": "module example.com/m\n\ngo 1.24\n\nrequire (\n\tb.com/Y v0.2.0\n\ta.com/x v1.1.0\n\tc.com/z/v2 v2.0.1\n)\n",
         "m.go": 'package m\n\nimport (\n\t"b.com/Y"\n\t"a.com/x"\n\tz "c.com/z/v2"\n)\n\nvar A, B, C = Y.P(nil), x.P(nil), z.P(nil)\n' + GEN, "in/i.go": 'package i\n\nimport _ "a.com/x/internal/in"\n',
         "sub/s.go": 'package s\n\nimport _ "a.com/x/sub"\n', "up/u.go": 'package u\n\nimport _ "c.com/z"\n'},
        [run("."), run("a.com/x"), run("a.com/x ."), run("b.com/Y"), run("./in"), run("./sub"), run("./up"), run("a.com/..."), run("a.com/x/none"), run("./..."), run("a.com/x@v1.0.0"),
         run("-mod=mod .")],
    ),
    "minimal version selection": (
        {"go.mod": "module example.com/m\n\ngo 1.16\n\nrequire (\n\ta.com/x v1.1.0\n\tb.com/Y v0.3.0\n)\n", "m.go": 'package m\n\nimport (\n\t"b.com/Y"\n\t"a.com/x"\n)\n\nvar A, B = Y.P(nil), x.P(nil)\n' + GEN},
        [run("."), run("a.com/x"), run("b.com/Y"), run("all")],
    ),
    "missing from the cache": (
        {"go.mod": "module example.com/m\n\ngo 1.24\n\nrequire a.com/x v1.7.0\n", "m.go": 'package m\n\nimport _ "a.com/x"\n', "ok/o.go": "package ok\n"}, [run("."), run("./ok"), run("./..."), run("m.go")],
    ),
    "replaced by a version": (
        {"go.mod": "module example.com/m\n\ngo 1.24\n\nrequire q.com/q v1.0.0\n\nreplace q.com/q => b.com/Y v0.3.0\n", "m.go": 'package m\n\nimport "q.com/q"\n\nvar A = Y.P(nil)\n'}, [run("."), run("q.com/q"), run("b.com/Y")],
    ),
    "embed and assembly": (
        MAIN_M | {"e/e.go": 'package e\n\nimport _ "embed"\n\n//go:embed x.txt\nvar X string\n', "e/x.txt": "x", "asm/a.go": "package asm\n\nfunc F(p *int)\n\n//go:noescape\nfunc G(p *int)\n",
                  "asm/a_amd64.s": "TEXT ·F(SB),4,$0-8\n\tRET\n\nTEXT ·G(SB),4,$0-8\n\tRET\n", "noasm/a.go": "package noasm\n\nfunc F(p *int)\n",
                  "cgo/c.go": 'package cgo\n\nimport "C"\n\nvar X C.int\n', "cgo/o.go": "package cgo\n\n" + P, "line/l.go": "package line\n\n//line other.y:10\n" + P},
        [run("./e"), run("./asm"), run("./noasm"), run("./cgo", CGO_ENABLED="0"), run("./line"), run("./asm", GOARCH="arm64")],
    ),
    "no module": (
        {"x.go": MAIN, "p/p.go": "package p\n\n" + GEN, "q/q.go": 'package q\n\nimport _ "a.com/x"\n'},
        [run("x.go"), run("."), run("./p"), run("p/p.go"), run("q/q.go"), run("./..."), run("fmt", GO111MODULE="on"), run("a.com/x")],
    ),
    "targets": (
        MAIN_M | {"t/t.go": "package t\n\n" + P, "t/t_linux.go": "package t\n\n" + GEN, "t/t_windows.go": "package t\n\nvar W = new(int)\n", "t/t_arm.go": "package t\n\nfunc Arm(p *int) {}\n",
                  "t/t_unix.go": "package t\n\nfunc U(p *int) {}\n", "t/u.go": "//go:build unix\n\npackage t\n\nfunc U2(p *int) {}\n", "big/b.go": "package big\n\nconst C int = 1 << 40\n",
                  "size/s.go": 'package size\n\nimport "unsafe"\n\nvar a [unsafe.Sizeof(uintptr(0))]int\n\nfunc F() *[unsafe.Sizeof("")]byte { var x [unsafe.Sizeof("")]byte; return &x }\n\nfunc G() any { var b [1 << 16 * unsafe.Sizeof(0)]byte; c := &b; return c }\n'},
        [run("./t", GOOS="windows"), run("./t", GOARCH="arm"), run("./t", GOOS="darwin", GOARCH="arm64"), run("./big", GOARCH="386"), run("./big"), run("./size", GOARCH="386"),
         run("./size"), run("./t", GOOS="plan9", GOARCH="386"), run("./t", GOOS="js", GOARCH="wasm"), run("./t", GOOS="linux", GOARCH="nosuch"), run("./t", GOOS="nosuch"),
         run("./t", GOOS="windows", GOARCH="ppc64")],
    ),
}  # fmt: skip
