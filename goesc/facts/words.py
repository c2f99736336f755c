"""Tags in words, and as the lines that the compiler prints for them.

describe(<func Fprintf>, tags)
    func fmt.Fprintf(w io.Writer, format string, a ...any) (n int, err error)
      w       what it points to flows to the heap
      format  does not escape
"""

from __future__ import annotations

from goesc.ir import leaks
from goesc.types.layout import has_pointers
from goesc.types.object import object_string, signature
from goesc.types.objects import Func, Package, Var
from goesc.types.sizes import AMD64, GcSizes


def parameters(func: Func) -> list[Var]:
    """Parameters in the order of tags: receiver first."""
    sig = signature(func)
    return [*([sig.recv] if sig.recv is not None else []), *sig.params]


def describe(func: Func, tags: list[str], sizes: GcSizes = AMD64) -> str:
    own = func.pkg

    def name_of(pkg: Package) -> str:
        return pkg.name

    out = [object_string(func, name_of)]
    params = parameters(func)
    names = [p.name or "_" for p in params]
    width = max(map(len, names), default=0)
    for i, (name, param) in enumerate(zip(names, params, strict=True)):
        words = in_words(tags[i] if i < len(tags) else "", func, param, sizes)
        out.append(f"  {name:{width}}  {words}")
    if own is not None and not tags and params:
        out.append("  (generic: compiled where it is used)")
    return "\n".join(out)


def in_words(tag: str, func: Func, param: Var, sizes: GcSizes = AMD64) -> str:
    if tag == leaks.UINTPTR_KEEP_ALIVE:
        return "is kept alive during the call, as an address in a uintptr"
    if tag == leaks.UINTPTR_ESCAPES:
        return "escapes, as an address in a uintptr"
    if param.type is not None and not tag and not has_pointers(param.type, sizes):
        return "holds no pointers"
    found = leaks.Leaks.parse(tag)
    sig = signature(func)
    parts = []
    heap = found.get(leaks.HEAP)
    if heap >= 0:
        deep = f"what it points to{_through(heap)} flows to the heap"
        parts.append("escapes: it flows to the heap" if heap == 0 else deep)
    for i, result in enumerate(sig.results[: leaks.NUM_RESULTS]):
        level = found.get(leaks.RESULT0 + i)
        if level >= 0:
            what = "flows" if level == 0 else f"what it points to{_through(level)} flows"
            parts.append(f"{what} to result {result.name or i}")
    if not parts:
        parts.append("does not escape")
    if found.get(leaks.MUTATOR) >= 0:
        parts.append("is written through")
    if found.get(leaks.CALLEE) >= 0:
        parts.append("is called")
    return "; ".join(parts)


def _through(derefs: int) -> str:
    return "" if derefs == 1 else f", {derefs} pointers on,"


def lines(tag: str, name: str, results: list[str]) -> list[str]:
    """What -m prints about a parameter that does not escape by itself (escape/escape.go:reportLeaks, Go 1.27.3)."""
    found = leaks.Leaks.parse(tag)
    out = []
    heap = found.get(leaks.HEAP)
    if heap >= 0:
        out.append(f"leaking param: {name}" if heap == 0 else f"leaking param content: {name}")
    for i, result in enumerate(results[: leaks.NUM_RESULTS]):
        level = found.get(leaks.RESULT0 + i)
        if level >= 0:
            out.append(f"leaking param: {name} to result {result} level={level}")
    return out or [f"{name} does not escape"]
