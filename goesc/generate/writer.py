"""Writes one well-typed Go program out of random choices.

`write_program(random.Random(7))` gives the text of a package: types, package variables, methods, then functions whose
bodies move pointers around in the ways that escape analysis tells apart. Every choice comes from
the `Random` that is passed in, so hypothesis can drive and shrink it (`strategies.py`) and `goesc fuzz` can replay it
from a seed.

The world (types, globals, methods, helpers) is drawn in `world.py`; expressions and statements here and in
`statements.py`. Programs are compiled, never run: nil dereferences and endless loops do not matter.
"""

from __future__ import annotations

import random

from goesc.generate.allocating import extend
from goesc.generate.statements import write_function
from goesc.generate.world import make_world


def write_program(rng: random.Random, functions: int = 8, allocs: bool = False, language: int = 27) -> str:
    """The text of a package `p`. `functions` is how many functions are drawn; with `allocs` they are also rich in what
    makes gc call the run time for memory (`allocating.py`). Go 1.`language` compiles it."""
    world = make_world(rng)
    world.language = language
    if allocs:
        extend(world)
    signatures = [world.draw_signature(i) for i in range(functions)]
    bodies = [write_function(world, rng, signature) for signature in signatures]
    return "\n".join([world.preamble(), *bodies])
