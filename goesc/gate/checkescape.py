"""gVisor's `// +checkescape` and `// +mustescape`, as gvisor.dev/gvisor/tools/checkescape documents them.

    // +checkescape:all               no escape of any kind, here and in all calls
    // +checkescape:local,heap        no direct heap allocation here
    // +checkescape, +checkescape:local    the same as +checkescape:local,hard
    // +mustescape:local,builtin      there is one, here
    // +mustescape:heap               there is one, in a called function only
    x := make([]byte, n) // escapes: cold path, exempt here and for callers

Kinds: heap and builtin are hard; interface, dynamic, unknown and stack are soft. Where checkescape asks a compiled
binary which calls of the run time stayed, goesc predicts them. `stack` (does the function's preamble check the stack)
is known of functions that call others and of those with //go:nosplit. Of the rest, whose frames the back end lays out,
and as one of `all`, it is not checked, and said so. Annotations stand in the comment
directly above a function. `local` is what stands in the function's own source, whatever is inlined into its code.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Final, final

from goesc.api import Function, Package
from goesc.gate.annotations import Fault, near, place_of
from goesc.gate.model import Place
from goesc.gate.reach import Found, Reach
from goesc.gate.scopes import Comment, Layout, Scope, scope_of

HARD: Final = ("heap", "builtin")
SOFT: Final = ("interface", "unknown", "dynamic", "stack")
KINDS: Final = (*HARD, *SOFT)
WORDS: Final = ("checkescape", "mustescape")
_LINE = re.compile(r"^(// |//|//\s+|/\*\s*)\+([A-Za-z]+)(?::(.*?))?(?:\s*\*/)?$", re.DOTALL)
_MEANS: Final[Mapping[str, str]] = {
    "heap": "explicit allocation", "builtin": "call to potentially allocating builtin",
    "interface": "call to potentially allocating function", "dynamic": "call to potentially allocating function",
    "unknown": "no package information available", "stack": "possible split on function entry",
}  # fmt: skip


@final
@dataclass(slots=True)
class Contract:
    """What the comment above one function demands."""

    scope: Scope
    layout: Layout
    place: Place
    forbidden: list[str] = field(default_factory=list)
    local: bool = False
    required: dict[str, bool] = field(default_factory=dict)  # kind -> in the function itself
    all: bool = False  # all kinds but stack are forbidden


def read_contracts(layouts: Iterable[Layout]) -> tuple[list[Contract], list[Fault]]:
    """Contracts by function, and the faulty annotations."""
    found: dict[tuple[str, int], Contract] = {}
    faults: list[Fault] = []
    for layout in layouts:
        for comment in layout.comments:
            match = _LINE.match(comment.text)
            if match is None:
                continue
            opening, word, given = match.groups()
            place = place_of(layout, comment.offset)
            snippet = layout.line_text(comment.line)
            if word not in WORDS:
                if get_close_matches(word, WORDS, 1, 0.8):
                    text = f"unknown annotation +{word}{near(word, WORDS)}"
                    faults.append(Fault("unknown-annotation", place, text, snippet))
                continue
            if opening != "// ":
                text = f"{opening}+{word} is a plain comment: an annotation begins with // and one blank"
                faults.append(Fault("unknown-annotation", place, text, snippet))
                continue
            scope = scope_of(layout, comment)
            if scope is None or scope.what != "function":
                text = f"+{word} is about functions: it belongs into the comment above one"
                faults.append(Fault("misplaced-annotation", place, text, snippet))
                continue
            contract = found.setdefault((layout.file.name, scope.ranges[0][0]), Contract(scope, layout, place))
            for text in _take(contract, word, given):
                faults.append(Fault("unknown-annotation", place, text, snippet))
    return list(found.values()), faults


def _take(contract: Contract, word: str, given: str | None) -> list[str]:
    """Enters one annotation; returns its faults."""
    words = [w.strip() for w in given.split(",")] if given is not None else []
    known = (*KINDS, "local", "all", "hard") if word == "checkescape" else (*KINDS, "local")
    faults = [f"unknown reason: {w}{near(w, known)}" for w in words if w not in known]
    if word == "mustescape":
        if not words:
            return ["+mustescape needs kinds of escapes: +mustescape:local,heap"]
        for kind in words:
            if kind in KINDS and not contract.required.get(kind):
                contract.required[kind] = "local" in words[: words.index(kind)]
        return faults
    if given is None:
        contract.forbidden = list(HARD)
        contract.local = True
        return []
    contract.local = contract.local or "local" in words
    for kind in words:
        kinds = [k for k in KINDS if k != "stack"] if kind == "all" else HARD if kind == "hard" else [kind]
        contract.all = contract.all or kind == "all"
        contract.forbidden += [k for k in kinds if k in KINDS]
    if words == ["local"]:
        contract.forbidden = contract.forbidden or list(HARD)
    return faults or ([] if contract.forbidden else ["no reasons provided"])


def exemptions(layout: Layout) -> set[int]:
    """Physical lines that end in `// escapes...`."""
    return {c.line for c in layout.comments if _exempts(c)}


def _exempts(comment: Comment) -> bool:
    return comment.text.lower().startswith("// escapes")


@final
@dataclass(slots=True, frozen=True)
class Breach:
    rule: str  # checkescape or mustescape
    message: str
    place: Place
    detail: tuple[str, ...] = ()


def judge(
    contract: Contract, package: Package, functions: Iterable[Function], reach: Reach
) -> tuple[list[Breach], list[str]]:
    """What breaks a contract, over all instances of the function, and what of it cannot be told."""
    found: dict[tuple[int, str, str], Found] = {}
    kinds = {*contract.forbidden, *contract.required}
    also = [*(["runtime"] if "builtin" in kinds else []), *(["unsure"] if "stack" in kinds else [])]
    asked = frozenset({*kinds, *also})
    for function in functions:
        for item in reach.effects(package, function, asked):
            where = item.call or item.effect.pos
            kind = "builtin" if item.effect.kind == "runtime" else item.effect.kind
            found.setdefault((where, kind, item.effect.text if not item.call else ""), item)
    out: list[Breach] = []
    for (where, kind, _), item in sorted(found.items(), key=lambda pair: pair[0]):
        if kind not in contract.forbidden or (contract.local and _is_of_call(item)):
            continue
        at = package.place(where)
        chain = item.chain or item.effect.inlined
        way = f" through {' → '.join(chain)}" if chain else ""
        message = f"{kind}: {_MEANS[kind]}: {item.effect.text}{way}"
        detail = (f"at {item.effect.place.path}:{item.effect.place.line}",) if item.call else ()
        out.append(Breach("checkescape", message, Place(at.filename, at.line, at.column), detail))
    unsure = [item for (_, kind, _), item in found.items() if kind == "unsure"]
    untold = ["stack of +checkescape:all"] if contract.all and "stack" not in contract.forbidden else []
    if "stack" in contract.forbidden and any(not (contract.local and _is_of_call(item)) for item in unsure):
        untold.append("+checkescape:stack")
    for kind, local in contract.required.items():
        items = [item for (_, k, _), item in found.items() if k == kind]
        here = any(not _is_of_call(item) for item in items)
        if items and here == local:
            continue
        if kind == "stack" and not here and any(_is_of_call(item) != local for item in unsure):
            untold.append("+mustescape:stack")
            continue
        say = "in the function itself" if local else "in the functions it calls, and not in itself"
        seen = "one in itself" if here else "one in a call" if items else "none"
        message = f"mustescape: no {kind} escape {say} (found: {seen})"
        out.append(Breach("mustescape", message, contract.place))
    return out, untold


def _is_of_call(item: Found) -> bool:
    """Whether it stands in the source of a function that is called, be that inlined or not."""
    return bool(item.call or item.effect.inlined)
