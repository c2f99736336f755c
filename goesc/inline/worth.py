"""Whether inlining a function can change what escape analysis finds out about its callers.

    func New(r io.Reader) *T { return &T{r} }     yes: r leaks with the call, but need not where the result stays
    func (b *B) Len() int { return len(b.p) }     no: b's tag says all there is to say

Tags tell exactly how arguments flow to results, so a function whose parameters flow to nothing else, and whose
results are no functions or interfaces that could be seen through, need not be inlined: the answer is the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goesc.ir.leaks import CALLEE, HEAP, Leaks
from goesc.ir.nodes import Func
from goesc.ir.program import Program
from goesc.types import layout
from goesc.types.model import Interface, Signature, Type
from goesc.types.named import under
from goesc.types.objects import Func as FuncObject

if TYPE_CHECKING:
    from goesc.inline.callees import Callee


def is_worth(callee: Callee, program: Program) -> bool:
    if type(callee) is Func:
        return True  # its tags are not known yet
    assert type(callee) is FuncObject
    sig = callee.resolve()
    if not isinstance(sig, Signature) or callee.tags is None:
        return True
    if len(sig.results) > program.release.results_with_tags:
        return True
    if any(_seen_through(v.type) for v in sig.results):
        return True
    params = ([sig.recv] if sig.recv is not None else []) + sig.params
    return any(
        _flows_out(tag) and v.type is not None and layout.has_pointers(v.type, program.sizes)
        for v, tag in zip(params, callee.tags, strict=False)
    )


def _seen_through(t: Type | None) -> bool:
    return t is None or isinstance(under(t), (Interface, Signature))


def _flows_out(tag: str) -> bool:
    leaks = Leaks.parse(tag)
    return leaks.get(HEAP) >= 0 or leaks.get(CALLEE) >= 0
