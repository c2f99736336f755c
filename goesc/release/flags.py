"""The flags of the compiler: which there are, and what it says of them to who gives it another.

    usage(GO1_26, "flag provided but not defined: -x", 2)      ->   that line, "usage: compile ...", all flags

cmd/compile/internal/base/flag.go:CmdFlags, ParseFlags; flag.PrintDefaults (Go 1.27.3).
"""

from __future__ import annotations

from typing import Final

from goesc.release.model import Release

# Name, kind of value, meaning.
_FLAGS: Final = (
    ("%", "", "debug non-static initializers"),
    ("+", "", "compiling runtime"),
    ("B", "", "disable bounds checking"),
    ("C", "", "disable printing of columns in error messages"),
    ("D", "path", "set relative path for local imports"),
    ("E", "", "debug symbol export"),
    ("I", "directory", "add directory to import search path"),
    ("K", "", "debug missing line numbers"),
    ("L", "", "also show actual source file names in error messages for positions affected by //line directives"),
    ("N", "", "disable optimizations"),
    ("S", "", "print assembly listing"),
    ("V", "", "print version and exit"),
    ("W", "", "debug parse tree after type checking"),
    ("asan", "", "build code compatible with C/C++ address sanitizer"),
    ("asmhdr", "file", "write assembly header to file"),
    ("bench", "file", "append benchmark times to file"),
    ("blockprofile", "file", "write block profile to file"),
    ("buildid", "id", "record id as the build id in the export metadata"),
    ("c", "int", "concurrency during compilation (1 means no concurrency)"),
    ("clobberdead", "", "clobber dead stack slots (for debugging)"),
    ("clobberdeadreg", "", "clobber dead registers (for debugging)"),
    ("complete", "", "compiling complete package (no C or assembly)"),
    ("coveragecfg", "file", "read coverage configuration from file"),
    ("cpuprofile", "file", "write cpu profile to file"),
    ("d", "value", "enable debugging settings; try -d help"),
    ("dwarf", "", "generate DWARF symbols (default true)"),
    ("dwarfbasentries", "", "use base address selection entries in DWARF (default true)"),
    ("dwarflocationlists", "", "add location lists to DWARF in optimized mode (default true)"),
    ("dynlink", "", "support references to Go symbols defined in other shared libraries"),
    ("e", "", "no limit on number of errors reported"),
    ("embedcfg", "file", "read go:embed configuration from file"),
    ("env", "definition", "add definition of the form key=value to environment"),
    ("errorurl", "", "print explanatory URL with error message if applicable"),
    ("gendwarfinl", "int", "generate DWARF inline info records (default 2)"),
    ("goversion", "string", "required version of the runtime"),
    ("h", "", "halt on error"),
    ("importcfg", "file", "read import configuration from file"),
    ("installsuffix", "suffix", "set pkg directory suffix"),
    ("j", "", "debug runtime-initialized variables"),
    ("json", "string", "version,file for JSON compiler/optimizer detail output"),
    ("l", "", "disable inlining"),
    ("lang", "string", "Go language version source code expects"),
    ("linkobj", "file", "write linker-specific object to file"),
    ("linkshared", "", "generate code that will be linked against Go shared libraries"),
    ("live", "", "debug liveness analysis"),
    ("m", "", "print optimization decisions"),
    ("memprofile", "file", "write memory profile to file"),
    ("memprofilerate", "rate", "set runtime.MemProfileRate to rate"),
    ("msan", "", "build code compatible with C/C++ memory sanitizer"),
    ("mutexprofile", "file", "write mutex profile to file"),
    ("nolocalimports", "", "reject local (relative) imports"),
    ("o", "file", "write output to file"),
    ("p", "path", "set expected package import path"),
    ("pack", "", "write to file.a instead of file.o"),
    ("pgoprofile", "file", "read profile or pre-process profile from file"),
    ("r", "", "debug generated wrappers"),
    ("race", "", "enable race detector"),
    ("shared", "", "generate code that can be linked into a shared library"),
    ("smallframes", "", "reduce the size limit for stack allocated objects"),
    ("spectre", "list", "enable spectre mitigations in list (all, index, ret)"),
    ("std", "", "compiling standard library"),
    ("symabis", "file", "read symbol ABIs from file"),
    ("t", "", "enable tracing for debugging the compiler"),
    ("traceprofile", "file", "write an execution trace to file"),
    ("trimpath", "prefix", "remove prefix from recorded source file paths"),
    ("u", "", "emit unsorted warnings/errors"),
    ("v", "", "increase debug verbosity"),
    ("w", "", "debug type checking"),
    ("wb", "", "enable write barrier (default true)"),
)


def is_flag(release: Release, name: str) -> bool:
    return any(name == known for known, _, _ in _flags(release))


def usage(release: Release, fault: str, processors: int) -> str:
    """`processors` is how many the compiler would use."""
    lines = [fault, "usage: compile [options] file.go..."]
    for name, value, meaning in _flags(release):
        head = f"  -{name} {value}".rstrip()
        default = f" (default {processors})" if name == "c" else ""
        lines.append(head + ("\t" if len(head) == len("  -x") else "\n    \t") + meaning + default)
    return "\n".join(lines) + "\n"


def _flags(release: Release) -> list[tuple[str, str, str]]:
    unlike = dict(release.flags_unlike)
    told = [(name, value, unlike.get(name, meaning)) for name, value, meaning in _FLAGS]
    return [(name, value, meaning) for name, value, meaning in told if meaning]
