"""One package: what this process and every worker do to it.

answer = attempt(Answer(), opened, work)      # work(session) calls compile_one; what it raises is told
answer.told, answer.failed, answer.crash
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, final

from goesc.check.info import CheckedPackage
from goesc.drive import stages
from goesc.drive.plan import Answer, Tell
from goesc.escape.rules import RULES, Rules
from goesc.escape.solver import walk_all
from goesc.escape.solvers import Solver
from goesc.facts.exportdata import pack
from goesc.facts.session import Session
from goesc.source.errors import Unsupported, told
from goesc.source.gcflags import GcFlags
from goesc.source.unit import Unit

if TYPE_CHECKING:
    from goesc.drive.exports import Telling


def attempt(answer: Answer, opened: Callable[[], Session], work: Callable[[Session], Answer]) -> Answer:
    """What `work` makes of the answer with the session that is opened, or how it failed."""
    session: Session | None = None
    try:
        session = opened()
        return work(session)
    except Unsupported as err:
        answer.unsupported, answer.modelled, answer.inlining, answer.cause = err.text, err.modelled, err.inlining, err
        if session is not None:
            answer.at = session.fset.position(err.pos)
    except Exception as err:  # noqa: BLE001  # a fault in one package must not end the run
        answer.crash, answer.cause = told(err), err
    return answer


@final
class Exporting(NamedTuple):
    """That others import a package: what it tells them is kept under a key of the cache, or stands in the answer."""

    telling: Telling | None
    key: str = ""


def compile_one(
    answer: Answer, unit: Unit, flags: GcFlags, session: Session, tell: Tell, exporting: Exporting | None,
    keep_graphs: bool, solver: Solver | None, rules: Rules | None,
) -> None:  # fmt: skip
    """Every stage, and what is wanted of it."""
    output = stages.compile_package(unit, flags, session, keep_graphs, None, solver or walk_all, rules or RULES)
    answer.failed = bool(output.errors)
    if exporting is not None and not output.errors:
        from goesc.drive.exports import export_of

        data = export_of(output, session, exporting.telling)
        answer.exported, packed = data.told, pack(data)
        if not (exporting.key and session.exports is not None and session.exports.put(exporting.key, packed)):
            answer.exports = packed
    answer.told = tell(output, flags)


def compile_for_others(session: Session, unit: Unit) -> CheckedPackage | None:
    """A package compiled as the go command does where it is imported only; None if it does not compile."""
    output = stages.compile_package(unit, GcFlags(), session)
    return None if output.errors else output.checked
