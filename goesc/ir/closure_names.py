"""Names of function literals and of the wrappers that the compiler makes (ir/func.go:closureName, Go 1.27.3).

    func f() { func() { func() {}() }(); go g(1) }   ->   f.func1, f.func1.1, f.gowrap1

Each function counts its literals, the bodies of its loops over functions and its go/defer wrappers separately.

A literal that comes into a program with an inlined body is named after the function that was inlined, with the number
that it has there, and a hash of the calls that it came through:

    func counter() func() int { n := 0; return func() int { n++; return n } }
    func g() { c := counter() }                      ->   counter.func1#kfv8Hx8xGlM=#, a literal of g

Messages to the user leave the hash out where gc uses DiagName (`without_hash`).
"""

from __future__ import annotations

from binascii import b2a_base64
from collections.abc import Sequence

from goesc.ir.nodes import Func
from goesc.ir.op import Op
from goesc.release import Release
from goesc.source.cachedir import sha256

_MARK = b"\x01"  # of cmd/internal/hash/hash.go:New32
_HASH_LENGTH = 12  # of 8 bytes in base64


def next_gen(outer: Func, why: Op) -> int:
    """Counts one more nested function. `why` is OCLOSURE for a literal, ORANGE for the body of a loop over a function,
    OGO or ODEFER for a wrapper."""
    if why is Op.OCLOSURE:
        outer.func_lit_gen += 1
        return outer.func_lit_gen
    if why is Op.ORANGE:
        outer.range_lit_gen += 1
        return outer.range_lit_gen
    outer.go_defer_gen += 1
    return outer.go_defer_gen


def closure_name(named_after: str, outer: Func, why: Op, gen: int, nests: bool = True) -> str:
    """The name of a function nested in outer; `named_after` is outer's own name but for literals that were inlined.
    Unless it `nests`, it is named as if outer were no literal."""
    if why is Op.OCLOSURE:
        suffix = "." if nests and outer.oclosure is not None else ".func"
    elif why is Op.ORANGE:
        suffix = "-range"
    else:
        suffix = ".gowrap" if why is Op.OGO else ".deferwrap"
    return f"{named_after}{suffix}{gen}"


def with_hash(name: str, index: int, parents: Sequence[int]) -> str:
    """The name of a literal that came with an inlined call. `index` is that call's number in the compilation,
    `parents` are those of the calls that it came through, outermost first."""
    text = " ".join(str(number) for number in (index, *parents))
    return f"{without_hash(name)}#{b2a_base64(sha256(_MARK + text.encode()).digest()[:8], newline=False).decode()}#"


def without_hash(name: str) -> str:
    """cmd/internal/obj/objfile.go:TrimInlineHash."""
    before, found, rest = name.partition("#")
    return before + rest[_HASH_LENGTH + 1 :] if found and rest[_HASH_LENGTH : _HASH_LENGTH + 1] == "#" else name


def range_parent(outer: Func) -> Func:
    """The RangeParent of a loop body inside outer: the first function around that is no loop body itself."""
    if outer.oclosure is not None and outer.range_parent is not None:
        return outer.range_parent
    return outer


def is_hidden(outer: Func, why: Op, release: Release, inlined: bool = False) -> bool:
    """Whether a function nested in `outer` belongs to it even if it captures nothing. Literals of initialisers are kept
    apart; wrappers of go and defer, which nobody wrote, are not, nor literals of what is `inlined` into a package's
    initialiser (noder/reader.go:funcLit)."""
    in_package_init = outer.is_package_init and not inlined
    in_init = in_package_init or (outer.nname.sym.startswith("init.") and release.initialiser_first)
    written = why in (Op.OCLOSURE, Op.ORANGE)
    return not (release.plain_closures_apart or (in_init and written))
