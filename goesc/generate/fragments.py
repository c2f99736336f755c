"""Declarations that belong together, written out with holes: what no rule composes.

    draw_fragments(world, 2)   ->   ["type zz7 struct{ f *int }\\n\\nfunc (t *zz7) Z8[E any](e E) E { ... }\\n", ...]

The holes are those of goesc.generate.forms; $1 $2 ... are names of the package. A line that begins with "?" is there or
not, as is drawn. A function whose types are plain can be called from then on, by what may name initialised variables
if there are such in the fragment.
"""

from __future__ import annotations

import re

from goesc.generate.expressions import Frame
from goesc.generate.forms import fill
from goesc.generate.fragments_control import CONTROL
from goesc.generate.fragments_decided import DECIDED
from goesc.generate.fragments_drawn import DRAWN, handed_on
from goesc.generate.fragments_generic import GENERIC
from goesc.generate.fragments_values import VALUES
from goesc.generate.types import NAME, Routine, func_of
from goesc.generate.world import BASICS, World

# The version of the language that they need, and the text.
FORMS: list[tuple[int, str]] = [*GENERIC, *CONTROL, *VALUES, *DECIDED]

_NAME = re.compile(r"\$(\d)")
_PERHAPS = re.compile(r"^(\t*)\?(.*)\n", re.MULTILINE)
_FUNCTION = re.compile(r"^func (\w+)\(([^()]*)\) ?([^(){]*) \{", re.MULTILINE)
_PLAIN = {type_.text: type_ for type_ in BASICS}


def draw_fragments(world: World, language: int, plain: bool) -> list[tuple[int, str]]:
    """A few for a package of which a file has that version of the language; of a `plain` module such as are drawn."""
    rng = world.rng
    count = rng.choice([0, 1, 1, 1, 2, 3])
    rules = [rule for rule, since in DRAWN.items() if since <= language]
    weights = [world.shared.weights.get(rule.__name__, 1.0) for rule in rules]
    found: list[tuple[int, str]] = []
    for _ in range(count):
        if plain or rng.random() < 0.5:
            chosen = rng.choices(rules, weights)[0] if any(weights) else None
            written_out = (DRAWN[chosen], chosen(world)) if chosen is not None else None
        else:
            written_out = _fragment(world, language)
        if written_out is not None:
            found.append(written_out)
    if (handed := handed_on(world)) is not None:
        found.append((21, handed))
    return found


def _fragment(world: World, language: int) -> tuple[int, str] | None:
    since, form = world.rng.choice(FORMS)
    known = world.shared.library.paths.keys() | {"unsafe"}
    if since > language or not {package for package, _ in NAME.findall(form)} <= known:
        return None
    text = written(world, form, language)
    return None if text is None else (language, text)


def written(world: World, form: str, language: int, whole: bool = False) -> str | None:
    """The fragment; with `whole` all its lines are there."""
    rng, names = world.rng, dict[str, str]()
    form = _PERHAPS.sub(lambda line: f"{line[1]}{line[2]}\n" if whole or rng.random() < 0.6 else "", form.lstrip("\n"))
    form = _NAME.sub(lambda hole: names.setdefault(hole[1], world.fresh("Z")), form)
    frame = Frame(world, rng, (), pure=True, language=language, depth=1, closures=1, budget=6)
    text = fill(frame, form, world.draw_type())
    if text is not None:
        routines = world.impure if re.search(r"^var \w+", text, re.MULTILINE) else world.callables
        routines += [r for found in _FUNCTION.finditer(text) if (r := _routine(world, found)) is not None]
    return text


def _routine(world: World, found: re.Match[str]) -> Routine | None:
    """A function that others may call, if all its types are plain."""
    params = [part.split(" ", 1)[-1] for part in found[2].split(", ")] if found[2] else []
    results = [found[3]] if found[3] else []
    known = [_PLAIN.get(text) for text in (*params, *results)]
    types = [type_ for type_ in known if type_ is not None]
    if len(types) < len(known):
        return None
    of = func_of(tuple(types[: len(params)]), tuple(types[len(params) :]))
    return Routine(world.mark(found[1]), of)
