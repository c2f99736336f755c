"""Certificates with one thing wrong, for tests that the checker refuses them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

from goesc.explain.checker import Certificate, Claim, Problem

BITS = (1, 2, 4, 8)
OTHER = {
    "escapes": "persists",
    "persists": "escapes",
    "mutates": "calls",
    "calls": "mutates",
    "leaks": "lost",
    "lost": "escapes",
}


def mutants(problem: Problem, certificate: Certificate, rng: random.Random) -> Iterator[tuple[str, Certificate]]:
    """Endless wrong certificates, each with the name of what is wrong."""
    makers = [
        _attribute,
        _dropped,
        _path,
        _shorter,
        _root,
        _what,
        _derefs,
        _slots,
        _lost,
        _label,
        _unlabelled,
        _walk,
        _graph,
    ]
    while True:
        maker = rng.choice(makers)
        made = maker(problem, certificate, rng)
        if made is not None and made != certificate:
            yield maker.__name__[1:], made


def _attribute(_problem: Problem, certificate: Certificate, rng: random.Random) -> Certificate:
    attrs = list(certificate.attrs)
    attrs[rng.randrange(len(attrs))] ^= rng.choice(BITS)
    return replace(certificate, attrs=tuple(attrs))


def _with_claim(certificate: Certificate, at: int, *claims: Claim) -> Certificate:
    return replace(certificate, claims=(*certificate.claims[:at], *claims, *certificate.claims[at + 1 :]))


def _pick(certificate: Certificate, rng: random.Random, pathless: bool = False) -> int | None:
    possible = [i for i, claim in enumerate(certificate.claims) if pathless or claim.path]
    return rng.choice(possible) if possible else None


def _dropped(_problem: Problem, certificate: Certificate, rng: random.Random) -> Certificate | None:
    at = _pick(certificate, rng, pathless=True)
    return _with_claim(certificate, at) if at is not None else None


def _path(problem: Problem, certificate: Certificate, rng: random.Random) -> Certificate | None:
    """An edge of a path becomes one between other locations."""
    at = _pick(certificate, rng)
    if at is None:
        return None
    path = list(certificate.claims[at].path)
    place = rng.randrange(len(path))
    edge = rng.randrange(-2, len(problem.edges) + 2)
    if 0 <= edge < len(problem.edges) and problem.edges[edge][:2] == problem.edges[path[place]][:2]:
        return None
    path[place] = edge
    return _with_claim(certificate, at, replace(certificate.claims[at], path=tuple(path)))


def _shorter(_problem: Problem, certificate: Certificate, rng: random.Random) -> Certificate | None:
    at = _pick(certificate, rng)
    if at is None:
        return None
    path = certificate.claims[at].path
    place = rng.randrange(len(path))
    return _with_claim(certificate, at, replace(certificate.claims[at], path=path[:place] + path[place + 1 :]))


def _root(problem: Problem, certificate: Certificate, rng: random.Random) -> Certificate | None:
    at = _pick(certificate, rng, pathless=True)
    if at is None:
        return None
    return _with_claim(certificate, at, replace(certificate.claims[at], root=rng.randrange(len(problem.vertices))))


def _what(_problem: Problem, certificate: Certificate, rng: random.Random) -> Certificate | None:
    at = _pick(certificate, rng, pathless=True)
    if at is None:
        return None
    return _with_claim(certificate, at, replace(certificate.claims[at], what=OTHER[certificate.claims[at].what]))


def _derefs(_problem: Problem, certificate: Certificate, rng: random.Random) -> Certificate | None:
    at = _pick(certificate, rng, pathless=True)
    if at is None or certificate.claims[at].what != "leaks":
        return None
    claim = certificate.claims[at]
    return _with_claim(certificate, at, replace(claim, derefs=claim.derefs + rng.choice((-1, 1))))


def _slots(_problem: Problem, certificate: Certificate, rng: random.Random) -> Certificate | None:
    if not certificate.leaks:
        return None
    param = rng.choice(sorted(certificate.leaks))
    slots = list(certificate.leaks[param])
    slots[rng.randrange(len(slots))] += rng.choice((-1, 1, 2))
    return replace(certificate, leaks={**certificate.leaks, param: tuple(slots)})


def _lost(problem: Problem, certificate: Certificate, rng: random.Random) -> Certificate:
    return replace(certificate, lost=certificate.lost ^ {rng.randrange(len(problem.parents) or 1)})


def _label(_problem: Problem, certificate: Certificate, rng: random.Random) -> Certificate | None:
    if not certificate.walks:
        return None
    root = rng.choice(sorted(certificate.walks))
    walk = dict(certificate.walks[root])
    walk[rng.choice(sorted(walk))] += rng.choice((-1, 1, 2))
    return replace(certificate, walks={**certificate.walks, root: walk})


def _unlabelled(problem: Problem, certificate: Certificate, rng: random.Random) -> Certificate | None:
    """A location is left out of a walk, or put into one."""
    if not certificate.walks:
        return None
    root = rng.choice(sorted(certificate.walks))
    walk = dict(certificate.walks[root])
    v = rng.randrange(len(problem.vertices))
    if v in walk:
        del walk[v]
    else:
        walk[v] = rng.choice((-1, 0, 1))
    return replace(certificate, walks={**certificate.walks, root: walk})


def _walk(_problem: Problem, certificate: Certificate, rng: random.Random) -> Certificate | None:
    """A whole walk that says something is left out."""
    telling = [root for root, walk in certificate.walks.items() if walk != {root: 0}]
    if not telling:
        return None
    left = rng.choice(telling)
    return replace(certificate, walks={root: walk for root, walk in certificate.walks.items() if root != left})


def _graph(_problem: Problem, certificate: Certificate, rng: random.Random) -> Certificate:
    at = rng.randrange(len(certificate.graph))
    other = rng.choice("0123456789abcdef".replace(certificate.graph[at], ""))
    return replace(certificate, graph=certificate.graph[:at] + other + certificate.graph[at + 1 :])
