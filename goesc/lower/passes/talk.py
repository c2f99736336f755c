"""How a pass speaks: the message sink, and the printing of nodes and types for the package at hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import final

from goesc.ir.events import Event
from goesc.ir.nodes import Node
from goesc.ir.program import Report
from goesc.ir.types_fmt import Names
from goesc.types.model import Type


@final
class Talk:
    __slots__ = ("level", "log", "names", "say", "text", "type_text")

    def __init__(
        self, say: Report, text: Callable[[Node], str], type_text: Callable[[Type | None], str], names: Names,
        level: int,
    ) -> None:  # fmt: skip
        self.say = say
        self.text = text
        self.type_text = type_text
        self.names = names
        self.level = level  # how many -m; 0: silent
        self.log: Report = say if level > 1 else _nobody  # takes what nothing but the log of -json tells

    def silent(self) -> Talk:
        """The same, without a voice but for the log."""
        talk = Talk(_nobody, self.text, self.type_text, self.names, 0)
        talk.log = self.log
        return talk


def _nobody(_event: Event) -> None:
    return None
