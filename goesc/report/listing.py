"""The calls that take memory, in the form of the listing that gc prints for -S.

    p.f STEXT size=? align=? args=? locals=? funcid=?
    <TAB>0x???? ????? (/m/x.go:4)<TAB>CALL<TAB>runtime.newobject(SB)

Offsets and sizes are question marks: only code generation would tell them. Functions without such a call are left
out. A place that a //line directive gives is followed by the real one in brackets
(cmd/internal/obj/objfile.go:writeSymDebugNamed, cmd/internal/src/pos.go:Format, Go 1.27.3).
"""

from __future__ import annotations

from itertools import groupby

from goesc.api import Package, RuntimeCall


def listing_text(package: Package) -> str:
    """Function by function, as the package has them; the calls of one in the order of the code."""
    out: list[str] = []
    calls = [call for call in package.runtime_calls if call.counts]
    for symbol, made in groupby(calls, lambda call: call.symbol):
        out.append(f"{symbol} STEXT size=? align=? args=? locals=? funcid=?\n")
        out += (f"\t0x???? ????? ({_place(call, package)})\tCALL\truntime.{call.runtime}(SB)\n" for call in made)
    return "".join(out)


def _place(call: RuntimeCall, package: Package) -> str:
    told = f"{call.position.filename}:{call.position.line}"
    file = package.fset.file(call.pos) if package.fset is not None else None
    if file is None or not call.line:
        return told
    line, _ = file.place(call.pos)
    real = f"{file.name}:{line}"
    return told if told == real else f"{told}[{real}]"
