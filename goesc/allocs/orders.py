"""Which of two numbers is the greater one, as conditions and bounds checks have told, whatever the numbers are.

    if i < n { ... }        in there i == n is not, and n-i is at least 1
    x := s[i:]              len(x) is at most len(s)

cmd/compile/internal/ssa: poset.go; prove.go: update, detectSubRelations (Go 1.27.3).
"""

from __future__ import annotations

from goesc.allocs.flow import Flow, Key, Numbers
from goesc.ir.op import Op


def is_at_most(flow: Flow, a: Key, b: Key) -> bool | None:
    """Whether a number is not above another: False; True if it is below; else None.

    Conditions tell, and of lengths what they are cut from."""
    limits = [b, (Op.OLEN, b[1])] if isinstance(b, tuple) and b[0] is Op.OCAP else [b]
    strictly, found = False, None
    while True:
        for limit in limits:
            below, above = flow.fact((Op.OLT, a, limit)), flow.fact((Op.OLT, limit, a))
            if below is not None and below.low:
                return True
            if a == limit or (above is not None and not above.high) or _are_equal(flow, a, limit):
                found = found or strictly
        of = a[1] if isinstance(a, tuple) and a[0] is Op.OLEN else None
        if not isinstance(of, tuple) or (of[0] is not Op.OSLICE and of[0] is not Op.OSLICESTR):
            return found
        strictly = strictly or isinstance(of[2], int)
        a = (Op.OLEN, of[1])


def _are_equal(flow: Flow, a: Key, b: Key) -> bool:
    told = flow.fact((Op.OEQ, a, b)) or flow.fact((Op.OEQ, b, a))
    return told is not None and told.low == 1


def limited(flow: Flow, key: Key, known: Numbers) -> Numbers:
    """What a number can be, also as others limit it of which it is known that they are above it, or below
    (ssa/prove.go:newLimit)."""
    for comparison in flow.compared.get(key, ()):
        told = flow.fact(comparison)
        assert isinstance(comparison, tuple)
        op, a, b = comparison[:3]
        other = flow.fact(b if a == key else a) if told is not None else None
        if told is None or other is None:
            continue
        if op is Op.OEQ:
            known = known.between(other.low, other.high) if told.low else known
        elif bool(told.low) is (a == key):  # below it, or not above
            known = known.between(known.low, other.high - told.low)
        else:
            known = known.between(other.low + told.low, known.high)
    return known
