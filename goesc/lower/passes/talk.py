"""How a pass speaks: the message sink, and the printing of nodes and types for the package at hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import final

from goesc.ir.nodes import Node
from goesc.ir.program import Report
from goesc.ir.types_fmt import Names
from goesc.types.model import Type


@final
@dataclass(slots=True, eq=False, repr=False)
class Talk:
    say: Report
    text: Callable[[Node], str]
    type_text: Callable[[Type | None], str]
    names: Names
    level: int  # how many -m; 0: silent
