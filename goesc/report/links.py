"""Where goesc lives: what machine-readable reports and manual pages point at.

    rule_page("stack")      ->   https://example.com/goesc/docs/rules/#stack

HOME is the address of the repository, DOCS that of the documentation as a site. Who publishes goesc sets both here, and
wherever else they are written: a test holds pyproject.toml, the pages and the actions against them (CONTRIBUTING.md).
"""

from __future__ import annotations

from typing import Final

HOME: Final = "https://example.com/goesc"
DOCS: Final = f"{HOME}/docs"


def rule_page(rule: str) -> str:
    """What a rule of `goesc check` says (docs/rules.md)."""
    return f"{DOCS}/rules/#{rule}"
