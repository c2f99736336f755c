"""Sets of flow rules by name: gc's, and gc's with one axis of precision switched.

    rules_named("gc")                        rules.RULES
    rules_named("fields")                    local struct variables field by field: sound, see fields.py
    rules_named("interface-bound")           calls through interfaces leak nothing: not sound, a bound
    rules_named("fields+interface-bound")    both
    rules_named("mylab.rules:MINE")          a `Rules`, or a function from `Rules` to `Rules`, of yours

A variant is a function from rules to rules, so that variants compose.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from goesc.escape.calls import leak
from goesc.escape.fields import by_fields
from goesc.escape.graph import Hole
from goesc.escape.rules import RULES, Rules
from goesc.escape.solvers import named
from goesc.escape.walk import Escape
from goesc.ir.nodes import CallExpr
from goesc.ir.op import Op

Variant: TypeAlias = Callable[[Rules], Rules]


def interface_bound(rules: Rules) -> Rules:
    """What is passed to a method of an interface value, the receiver included, flows nowhere.

    That is wrong for a program, and on purpose: an analysis that knew every implementation (a closed world) could not
    find less than nothing leaking, so the allocations that escape under these rules escape under all such analyses.
    What is saved is an upper bound of what a closed world could save, with everything else as it is.
    """
    return rules._replace(unknown=_interface_leaks_nothing)


def _interface_leaks_nothing(e: Escape, n: CallExpr, index: int) -> Hole:
    return e.batch.discard_hole if n.op is Op.OCALLINTER else leak(e, n, index)


def _gc(rules: Rules) -> Rules:
    return rules


VARIANTS: Mapping[str, Variant] = {"gc": _gc, "fields": by_fields, "interface-bound": interface_bound}


def rules_named(rules: str | Rules | Variant) -> Rules:
    """The rules of a name such as "a+b", or what is given. Raises ValueError for a name that nobody has."""
    if isinstance(rules, Rules):
        return rules
    if not isinstance(rules, str):
        return rules(RULES)
    found = RULES
    for name in rules.split("+"):
        variant: Rules | Variant = named(name, VARIANTS, "goesc.rules", "set of rules")
        found = variant if isinstance(variant, Rules) else variant(found)
    return found
