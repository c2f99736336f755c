"""How the time of an analysis grows with the program: 1, 2, 4 and 8 times a size, and the exponent of the growth.

    python benchmarks/growth.py [--plot growth.svg] [--gc] [--scale S] [SHAPE ...]

Shapes of programs, each a package that grows in one direction. Processor seconds of the whole pipeline after
start-up, the best of three; the exponent is the slope of log(seconds) over log(size), fitted to all sizes.
`--gc` gives the real compiler the same programs and shows how much longer or shorter it takes at the largest size.
`--plot` writes what was measured as a picture (matplotlib, in the `bench` extra).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from math import log
from pathlib import Path

import goesc
from goesc.drive.stages import compile_package, open_session
from goesc.source.gcflags import GcFlags
from goesc.source.room import quiet_collector, room_to_recurse
from goesc.source.unit import Unit, UnitFile, UnitId

SCALE = (1, 2, 4, 8)


def chains(n: int) -> str:
    """Pointers handed on from variable to variable, in loops, and returned at the end."""
    lines = ["func f(p0 *int, c bool) *int {", "\tfor c {"]
    lines += [f"\t\tp{i + 1} := p{i}" for i in range(n)]
    lines += [f"\t\tif c {{ return p{n} }}", "\t}", "\treturn nil", "}"]
    return "\n".join(lines)


def call_chain(n: int) -> str:
    """Functions that call the next one with what they were given."""
    calls = (f"func f{i}(p *T) *T {{ p.next = f{i + 1}(p.next); return p }}" for i in range(n))
    return "\n".join(["type T struct{ next *T }", *calls, f"func f{n}(p *T) *T {{ return p }}"])


def allocations(n: int) -> str:
    """One function that allocates again and again, some for good."""
    lines = ["type T struct{ next *T; v [4]int }", "var keep *T", "func f() int {", "\tsum := 0"]
    for i in range(n):
        lines += [f"\tt{i} := &T{{v: [4]int{{{i}}}}}", f"\tsum += t{i}.v[0]"]
        if i % 10 == 0:
            lines.append(f"\tkeep = t{i}")
    return "\n".join([*lines, "\treturn sum", "}"])


def functions(n: int) -> str:
    """Many methods and functions side by side."""
    parts = []
    for i in range(n):
        parts.append(
            f"type T{i} struct{{ name string; buf []byte }}\n"
            f"func (t *T{i}) Add(b []byte) *T{i} {{ t.buf = append(t.buf, b...); return t }}\n"
            f"func New{i}(name string) *T{i} {{ t := &T{i}{{name: name}}; return t.Add([]byte(name)) }}"
        )
    return "\n".join(parts)


def literals(n: int) -> str:
    """Function literals that capture, and composite literals of slices and maps."""
    lines = ["var sink []func() int", "func f(base int) int {"]
    for i in range(n):
        lines += [
            f"\tx{i} := base + {i}",
            f"\tf{i} := func() int {{ x{i}++; return x{i} + len([]int{{1, 2, x{i}}}) + len(map[int]int{{1: x{i}}}) }}",
            f"\tsink = append(sink, f{i})" if i % 8 == 0 else f"\tbase += f{i}()",
        ]
    return "\n".join([*lines, "\treturn base", "}"])


def recursion(n: int) -> str:
    """Functions that all call each other: one strong component."""
    return "\n".join(
        f"func f{i}(p *int, k int) *int {{ q := new(int); if k > {i} {{ return f{(i * 7 + 1) % n}(q, k-1) }}; "
        f"return f{(i + 1) % n}(p, k-1) }}"
        for i in range(n)
    )


def variables(n: int) -> str:
    """Variables that are initialised with the next one."""
    return "\n".join([*(f"var v{i} = v{i + 1}" for i in range(n)), f"var v{n} = 1"])


def types(n: int) -> str:
    """Pointer types, each to the next one."""
    return "\n".join([*(f"type T{i} *T{i + 1}" for i in range(n)), f"type T{n} int", "var x T0"])


def ring_of_types(n: int) -> str:
    """Structs that all refer to each other."""
    return "\n".join(f"type T{i} struct {{ a *T{(i + 1) % n}; b *T{(i * 7 + 1) % n} }}" for i in range(n))


def ring_of_methods(n: int) -> str:
    """Methods of one type, each of which calls the next one."""
    calls = (f"func (t *T) m{i}(p *int) *int {{ return t.n.m{(i + 1) % n}(p) }}" for i in range(n))
    return "\n".join(["type T struct{ n *T }", *calls])


def cases(n: int) -> str:
    """A switch whose cases each allocate and return."""
    each = (f"\tcase {i}:\n\t\tx := new(int)\n\t\treturn x" for i in range(n))
    return "\n".join(["func f(k int) *int {", "\tswitch k {", *each, "\t}", "\treturn nil", "}"])


def comments(n: int) -> str:
    """Lines of comments, and little else."""
    return "// a line of words that say nothing\n" * n + "func f() {}"


# Shape -> what writes it, and its smallest size.
SHAPES: dict[str, tuple[Callable[[int], str], int]] = {
    "chain of assignments": (chains, 1000),
    "chain of calls": (call_chain, 500),
    "allocations": (allocations, 1000),
    "functions": (functions, 250),
    "literals": (literals, 300),
    "mutual recursion": (recursion, 250),
    "chain of variables": (variables, 2500),
    "chain of types": (types, 2500),
    "ring of types": (ring_of_types, 1500),
    "ring of methods": (ring_of_methods, 500),
    "cases": (cases, 1500),
    "comment lines": (comments, 125_000),
}


@dataclass
class Growth:
    name: str
    sizes: list[int] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    gc_seconds: float = 0.0

    @property
    def exponent(self) -> float:
        xs, ys = [log(n) for n in self.sizes], [log(s) for s in self.seconds]
        mx, my = sum(xs) / len(xs), sum(ys) / len(ys)
        return sum((x - mx) * (y - my) for x, y in zip(xs, ys, strict=True)) / sum((x - mx) ** 2 for x in xs)


def seconds(text: str) -> float:
    best = float("inf")
    for _ in range(3):
        session = open_session({**os.environ, "GOESC_CACHE": "off"})
        file = UnitFile("x.go", "x.go", text.encode())
        unit = Unit(UnitId("p"), "p", ".", [file], {}, "", complete=False, named=True)
        start = time.process_time()
        session.add_units([unit])
        with room_to_recurse(), quiet_collector():
            output = compile_package(unit, GcFlags(m=1, l=1), session)
        if output.errors:
            raise SystemExit(f"the benchmark does not compile: {output.errors[0].text}")
        best = min(best, time.process_time() - start)
    return best


def gc_seconds(text: str) -> float:
    from goesc.oracle.toolchain import find

    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "x.go").write_text(text)
        command = [str(find().goroot / "bin" / "go"), "tool", "compile", "-p=p", "-m", "-l", "-o", "x.o", "x.go"]
        start = time.perf_counter()
        subprocess.run(command, cwd=folder, capture_output=True, check=True)
        return time.perf_counter() - start


def measure(name: str, with_gc: bool, scale: float) -> Growth:
    write, base = SHAPES[name]
    found = Growth(name)
    for factor in SCALE:
        size = max(2, int(base * scale)) * factor
        found.sizes.append(size)
        found.seconds.append(seconds(f"package p\n{write(size)}\n"))
    if with_gc:
        found.gc_seconds = gc_seconds(f"package p\n{write(found.sizes[-1])}\n")
    return found


def plot(all_found: list[Growth], path: Path) -> None:
    import matplotlib as mpl

    mpl.use("svg" if path.suffix == ".svg" else "agg")
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(figsize=(7, 4.5))
    for found in all_found:
        axes.loglog(
            [n / found.sizes[0] for n in found.sizes],
            [s / found.seconds[0] for s in found.seconds],
            marker="o",
            label=f"{found.name} (n^{found.exponent:.2f})",
        )
    axes.loglog(SCALE, [factor**1.2 for factor in SCALE], color="grey", linestyle="--", label="n^1.2")
    axes.set_xlabel("size, times the smallest")
    axes.set_ylabel("time, times that of the smallest")
    axes.set_xticks(SCALE, [f"{factor}x" for factor in SCALE])
    axes.minorticks_off()
    axes.set_title(f"goesc {goesc.__version__}: growth of the whole analysis")
    axes.legend(frameon=False, fontsize="small")
    figure.tight_layout()
    figure.savefig(path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--gc", action="store_true")
    parser.add_argument("--scale", type=float, default=1.0, help="multiplies the smallest sizes")
    parser.add_argument("shapes", nargs="*", default=list(SHAPES), help="of " + ", ".join(SHAPES))
    options = parser.parse_args()
    all_found = []
    print(f"{'shape':22} {'sizes':24} {'seconds':32} {'exponent':>8}" + (f" {'gc':>8}" if options.gc else ""))
    for name in options.shapes:
        found = measure(name, options.gc, options.scale)
        all_found.append(found)
        sizes = " ".join(map(str, found.sizes))
        times = " ".join(f"{s:.3f}" for s in found.seconds)
        line = f"{name:22} {sizes:24} {times:32} {found.exponent:8.2f}"
        print(line + (f" {found.gc_seconds / found.seconds[-1]:7.2f}x" if options.gc else ""), flush=True)
    if options.plot:
        plot(all_found, options.plot)


if __name__ == "__main__":
    main()
