"""What the language has besides: forms that few programs have, for every construct that gc treats in its own way.

    extend(world)       the rules of phrases_expressions, phrases_control and phrases_values, for a package

goesc.generate.allocating, which is about memory, comes on top of it. Each form is a rule's choice, so that a rule is
drawn as often as any other; sizes are those around which gc decides (goesc.generate.declarations).
"""

from __future__ import annotations

from goesc.generate import phrases_control, phrases_values
from goesc.generate.phrases_expressions import EXPRESSIONS
from goesc.generate.world import World

__all__ = ["EXPRESSIONS", "STATEMENTS", "extend"]

STATEMENTS = [*phrases_control.STATEMENTS, *phrases_values.STATEMENTS]


def extend(world: World) -> None:
    for shape, rules in EXPRESSIONS.items():
        world.expressions[shape] = [*world.expressions.get(shape, ()), *rules]
    world.statements += STATEMENTS
