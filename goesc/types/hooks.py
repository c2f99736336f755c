"""What the type model asks of a running checker.

Types are completed while their package is being checked, and some of their behaviour can find errors in
the program. The functions of this room take a `check` for that: None once checking is over, else an
object with the attributes and methods below (types2/check.go:Checker, Go 1.27.3, has them as its own).

    under(t)            # t.check is used when the expansion of t needs a method's signature
    implements(check, v, t, constraint=False)   ->   (False, "T does not implement I (missing method M)")
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from goesc.source.positions import Pos
    from goesc.types.context import Context
    from goesc.types.model import TypeParam, Union_
    from goesc.types.objects import Object, Package
    from goesc.types.tsets import TypeSet


class CheckerHooks(Protocol):
    """The part of a Checker that types need. goesc.check.checker.Checker has all of it."""

    pkg: Package  # that is being checked
    ctxt: Context | None  # made on demand by goesc.types.named.context(check)
    trusting: bool  # whether bodies are checked one by one, as somebody asks for them
    next_id: int  # id of the newest type parameter; the first one is 1
    union_type_sets: dict[Union_, TypeSet]

    def needs_cleanup(self, t: Any) -> None:
        """Remember a Named, Interface, TypeParam or Alias; goesc.types.cleanup.cleanup(t) completes it at the end."""

    def obj_decl(self, obj: Object) -> None:
        """Make sure that the declaration of a function or method has been type-checked."""

    def later(self, action: Callable[[], None]) -> object:
        """Run action once the current declaration or statement is done."""

    def allow_version(self, version: str) -> bool:
        """Whether the language version in force is at least `version`, such as "go1.21"."""

    def verify_version(self, pos: Pos, version: str, what: str) -> bool:
        """Like allow_version, but reports "what requires version or later" if it is not."""

    def report(self, code: str, parts: Sequence[tuple[Pos, str]], soft: bool = False) -> None:
        """Report one error: the first part is the message, the others are its continuation lines."""

    def qualifier(self, pkg: Package) -> str:
        """How the package is written before a name; "" for the package that is being checked."""

    def fmt(self, arg: object) -> str:
        """Text of a type, object or expression, as messages print it."""

    def pos_string(self, pos: Pos) -> str:
        """A position as messages print it."""

    def declared_at(self, pos: Pos) -> str:
        """Where something is declared, as faults of inference add it to its name."""

    def miscounted(self, name: str, want: int, got: int) -> str:
        """The fault of a wrong number of type arguments for a type."""

    def other_method(self, name: str) -> str:
        """The continuation of a fault that says where else a method is declared."""

    def record_canon(self, mpar: TypeParam, tpar: TypeParam) -> None:
        """mono.go: mpar stands for tpar in the graph of instantiations."""
