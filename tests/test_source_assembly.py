"""What assembly defines and mentions: by example, as the assembler says it, and what explanations make of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from goesc.oracle.toolchain import Toolchain
from goesc.source.assembly import symbols_of
from goesc.source.build import context
from goesc.source.std import Library
from goesc.source.unit import Symbols
from tests.conftest import Done

LINUX = context({"GOOS": "linux", "GOARCH": "amd64", "GOAMD64": "v3", "CGO_ENABLED": "0"})


def read(folder: Path, text: str, package: str = "p") -> Symbols:
    (folder / "x.s").write_text(text)
    return symbols_of(str(folder), ["x.s"], package, LINUX, "")


@pytest.mark.parametrize(
    ("text", "defined", "mentioned"),
    [
        ("TEXT ·F(SB), NOSPLIT, $0-8\n\tRET\n", "p.F", ""),
        ("TEXT ·f<>(SB), 4, $0\n\tCALL ·F(SB); JMP other\u2215pkg·G(SB) // CALL ·H(SB)\n", "", "other/pkg.G p.F"),
        ("/* TEXT ·G(SB), 4, $0\n*/ loop: again: JNE ·F(SB)\n\tB.EQ ·G(SB)\n", "", "p.F p.G"),
        ("DATA ·t+0(SB)/8, $·F(SB)\nDATA ·t+8(SB)/8, $·G+4(SB)\nGLOBL ·t(SB), 8, $16\n", "", "p.F p.G p.t"),
        ("MOVQ ·x+offset(SB), AX\nMOVQ n+8(FP), AX\nMOVQ (AX)(CX*8), DX\nMOVQ $·F(SB), AX:DX\n", "", "p.F"),
        ("#define BODY(f, n) \\\nTEXT f(SB), 4, $n; \\\n\tCALL ·z(SB); \\\n\tRET\nBODY(·F, 16)\n", "p.F", "p.z"),
        ("#define N ·F\n#define TWICE(a) a; a\n\tTWICE(CALL N(SB))\nTWICE\n#undef N\nCALL N(SB)\n", "", "N p.F"),
        ("#define A (·F)\nTEXT A(SB), 4, $0\n", "", ""),
        (
            "#ifdef GOAMD64_v3\nCALL ·F(SB)\n#ifdef X\nCALL ·G(SB)\n#else\nCALL ·H(SB)\n#endif\n#else\nCALL ·I(SB)\n#endif\n",
            "",
            "p.F p.H",
        ),
        ('#ifndef GOARCH_amd64\n#define F ·G\n#include "none.h"\n#endif\n#include "go_asm.h"\nCALL F(SB)\n', "", "F"),
        ('CALL ·F(SB)\n#include "none.h"\nCALL ·G(SB)\n', "", "p.F"),
    ],
)
def test_lines(tmp_path: Path, text: str, defined: str, mentioned: str) -> None:
    found = read(tmp_path, text)
    assert " ".join(sorted(found.defined)) == defined
    assert " ".join(sorted(name for name, _ in found.mentioned)) == mentioned


def test_conventions_are_named_by_the_runtime_alone(tmp_path: Path) -> None:
    text = "TEXT ·F<ABIInternal>(SB), 4, $0\n\tCALL ·G<ABIInternal>(SB)\n\tCALL ·G(SB)\n"
    found = read(tmp_path, text, "runtime")
    assert found.defined == {"runtime.F": "ABIInternal"}
    assert found.mentioned == {("runtime.G", "ABIInternal"), ("runtime.G", "ABI0")}
    assert read(tmp_path, text, "p") == Symbols({"p.F": "ABI0"}, frozenset({("p.G", "ABI0")}))


@pytest.mark.parametrize(
    "text",
    [
        "#define A A\nA\n",
        "#define A B\n#define B A\nA\n",
        "".join(f"#define A{i} A{i + 1} A{i + 1}\n" for i in range(60)) + "A0\n",
        "#define D(x) x x x x\n" + "D(" * 200 + "CALL" + ")" * 200 + "\n",
        '#include "x.s"\n',
        '#include "x.s"\n#include "x.s"\n',
        "/*" * 500_000,
        "#endif\n",
        "#define\n#define F(\n#define F(a\nF(F(F(\n",
        "#define A \\",
        "(" * 100_000 + "\n" + "\"'" * 100_000 + "\\\n",
        "\0\xff#ifdef",
    ],
    ids=range(12),
)
def test_hostile_files_end_soon(tmp_path: Path, text: str) -> None:
    found = read(tmp_path, "CALL ·F(SB)\n" + text)
    assert {name for name, _ in found.mentioned} <= {"p.F"}


@pytest.mark.gc
@pytest.mark.parametrize("goarch", ["amd64", "386", "arm64"])
def test_the_assembler_says_the_same(toolchain: Toolchain, tmp_path: Path, goarch: str) -> None:
    ctx = context({"GOOS": "linux", "GOARCH": goarch, "CGO_ENABLED": "0"})
    library = Library(toolchain.goroot, ctx)
    (tmp_path / "go_asm.h").touch()
    levels = {"amd64": ["-D", "GOAMD64_v1"], "386": ["-D", "GO386_sse2"], "arm64": []}[goarch]
    include = str(toolchain.goroot / "pkg/include")
    for path in ("runtime", "reflect", "internal/bytealg", "math/big", "sync/atomic"):
        folder = library.folder(path)
        assert folder is not None
        names = [name for name in folder.foreign if name.endswith(".s")]
        if not names:
            continue
        out = tmp_path / "symabis"
        flags = ["-p", path, "-I", str(tmp_path), "-I", include, "-D", "GOOS_linux", "-D", f"GOARCH_{goarch}", *levels]
        command = ["tool", "asm", *flags, "-gensymabis", "-o", str(out), *names]
        assert toolchain.run(command, Path(folder.dir), {"GOOS": "linux", "GOARCH": goarch}).returncode == 0
        said = [line.split() for line in out.read_text().splitlines()]
        found = symbols_of(folder.dir, names, path, ctx, str(toolchain.goroot))
        assert found.defined == {name: abi for verb, name, abi in said if verb == "def"}
        assert found.mentioned == {(name, abi) for verb, name, abi in said if verb == "ref"}


WRAPPED = {
    "go.mod": "module example.com/p\n\ngo 1.27\n",
    "p.go": """package p

import _ "unsafe"

//go:noescape
func Sum(x []int) int

func First(x *int) *int

func Nothing()

func fail(why *string) { kept = why }

func quiet(x *int) int { return *x }

//go:linkname named other.named
func named(why *string) { kept = why }

var kept *string
""",
    "names.h": "#define FAIL ·fail\n",
    "p.s": """#include "textflag.h"
#include "names.h"

TEXT ·Sum(SB), NOSPLIT, $0-32
\tCALL FAIL(SB)
\tRET

TEXT ·First(SB), NOSPLIT, $0-16
\tRET

TEXT ·Nothing(SB), NOSPLIT, $0
\tRET
""",
    "other_windows_386.s": "TEXT ·other(SB), 4, $0\n\tCALL ·quiet(SB)\n",
}


@pytest.mark.gc
@pytest.mark.parametrize("flags", ["-m=2", "-m=2 -l", "-m=4 -l"])
@pytest.mark.parametrize("goarch", ["amd64", "arm64", "386"])
def test_explanations_tell_of_calls_from_and_to_assembly(
    goesc: Callable[..., Done], tree: Callable[..., Path], toolchain: Toolchain, flags: str, goarch: str
) -> None:
    root = tree(WRAPPED)
    env = {"GOOS": "linux", "GOARCH": goarch, "CGO_ENABLED": "0", "PWD": str(root)}
    run = toolchain.run(["build", f"-gcflags={flags}", "-o", os.devnull, "."], root, env)
    wrapped = "parameter why leaks to {heap} for fail with derefs=0"
    assert run.stderr.count(wrapped) == (1 if goarch == "386" else 2)
    assert goesc("build", f"-gcflags={flags}", ".", cwd=root, env={**env, "GOESC_CACHE": "off"}).stderr == run.stderr


def test_what_assembly_mentions_is_part_of_what_is_kept(goesc: Callable[..., Done], tree: Callable[..., Path]) -> None:
    root = tree(WRAPPED)
    env = {"GOARCH": "amd64", "GOESC_CACHE": str(root.parent / "cache")}
    before = goesc("build", "-gcflags=-m=2", ".", cwd=root, env=env).stderr
    (root / "names.h").write_text("#define FAIL ·quiet\n")
    after = goesc("build", "-gcflags=-m=2", ".", cwd=root, env=env).stderr
    assert before.count("for fail with") == 2
    assert after.count("for fail with") == 1
