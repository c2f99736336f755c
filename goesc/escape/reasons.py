"""What must be heap-allocated whatever flows where: too large, too aligned, empty elements.

    var a [1 << 20]byte          too large for stack (128 KiB)
    make([]int, 10000)           too large for stack (64 KiB); a variable length never is

cmd/compile/internal/escape/utils.go:HeapAllocReason, ir/cfg.go, typecheck/func.go:ClosureType (Go 1.27.3).
"""

from __future__ import annotations

from typing import Final

from goesc.ir.events import Reason
from goesc.ir.misc import int_value, is_small_int_const
from goesc.ir.nodes import Class, ClosureExpr, Expr, ExprNode, MakeExpr, Name, Node, SelectorExpr
from goesc.ir.op import Op
from goesc.release import Release
from goesc.types import layout
from goesc.types.model import Pointer, Slice, Type
from goesc.types.named import under
from goesc.types.sizes import GcSizes

TOO_LARGE: Final = "too large for stack"
TOO_ALIGNED: Final = "too aligned for stack"
ZERO_SIZED: Final = "zero-sized element"
UNKNOWN_SIZE: Final = "non-constant size"  # until Go 1.24


def heap_alloc_reason(n: Node, sizes: GcSizes, release: Release) -> Reason | None:
    """Why n cannot live on the stack; None if it may."""
    assert isinstance(n, ExprNode)
    t = n.type
    assert t is not None
    op = n.op
    if isinstance(n, Name):
        if n.class_ is Class.PARAM or n.class_ is Class.PARAM_OUT:
            return None  # where parameters live is the caller's affair
        return _too_big(t, release.stack_variable_limit, sizes)
    reason = _too_big(t, release.stack_variable_limit, sizes)
    if reason is not None:
        return reason
    if op is Op.ONEW or op is Op.OPTRLIT:
        u = under(t)
        assert isinstance(u, Pointer)
        return _too_big(u.base, release.stack_implicit_limit, sizes)
    if isinstance(n, ClosureExpr):
        return TOO_LARGE if closure_size(n, sizes) > release.stack_implicit_limit else None
    if isinstance(n, SelectorExpr):  # a method value
        return TOO_LARGE if record_size([n.x.type], sizes) > release.stack_implicit_limit else None
    if isinstance(n, MakeExpr) and op is Op.OMAKESLICE:
        return _make_slice(n, t, sizes, release)
    return None


def _too_big(t: Type, limit: int, sizes: GcSizes) -> Reason | None:
    if layout.size(t, sizes) > limit:
        return TOO_LARGE
    return TOO_ALIGNED if layout.alignment(t, sizes) > sizes.word_size else None


def _make_slice(n: MakeExpr, t: Type, sizes: GcSizes, release: Release) -> Reason | None:
    u = under(t)
    assert isinstance(u, Slice)
    size = layout.size(u.elem, sizes)
    if size == 0 and release.zero_sized_escape:
        return ZERO_SIZED
    count: Expr | None = n.cap if n.cap is not None else n.len
    assert count is not None
    number = int_value(count)
    if number is None or not is_small_int_const(count):
        # Where it may stay, a run-time test chooses between a small buffer on the stack and the heap.
        return None if release.variable_make_may_stay else UNKNOWN_SIZE
    return TOO_LARGE if number * size > release.stack_implicit_limit else None


def closure_size(n: ClosureExpr, sizes: GcSizes) -> int:
    """Size of the record: code pointer, then copies of and pointers to the captured variables."""
    return record_size([var.type if var.by_value else None for var in n.func.closure_vars], sizes)


def record_size(types: list[Type | None], sizes: GcSizes) -> int:
    """Size of a struct of a word and then the types; None stands for a pointer. What has no size is not its end."""
    word = sizes.word_size
    offset, align = word, word
    for t in types:
        a, size = (layout.alignment(t, sizes), layout.size(t, sizes)) if t is not None else (word, word)
        align = max(align, a)
        offset = -(-offset // a) * a + size
    last = types[-1] if types else None
    if last is not None and not layout.size(last, sizes):
        offset += 1  # types/size.go:CalcStructSize
    return -(-offset // align) * align
