"""The account of a profile for a terminal.

8,450   53.9%   566 KiB   21.3%  encoding/csv/reader.go:444 in (*Reader).readRecord
     make([]string, len(r.fieldIndexes)): a new slice, 64 B to 80 B each
     escapes: it is stored in ~r0, which outlives (*Reader).readRecord
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goesc.advice.adviser import Adviser
from goesc.advice.text import lines_of
from goesc.explain.text import Style
from goesc.profile.account import Account, Behind, Part, Row, State
from goesc.profile.advice import advice_on
from goesc.profile.names import file_name, package_of, plain, short, with_package
from goesc.profile.sites import Amount, Measure
from goesc.source.positions import Position
from goesc.source.visible import visible

INDENT = " " * 8
NAMED = 3  # of many packages
FEW = 20  # of a row's objects there is said more, if they are one in so many
_UNITS = ("B", "KiB", "MiB", "GiB", "TiB")


def count(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if abs(number) == 1 else many or one + 's'}"


def size(number: int) -> str:
    value, unit = float(number), 0
    while abs(value) >= 1024 and unit + 1 < len(_UNITS):
        value, unit = value / 1024, unit + 1
    text = f"{value:.1f}" if unit and abs(value) < 100 else f"{value:.0f}"
    return f"{text} {_UNITS[unit]}"


def share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}%" if whole else "-"


def listed(names: Sequence[str]) -> str:
    """The first of many names."""
    more = len(names) - NAMED
    return ", ".join(names[:NAMED]) + (f" and {more} more" if more > 0 else "")


def ordered(rows: Sequence[Row], by_bytes: bool) -> list[Row]:
    """Rows with the most first."""
    return sorted(rows, key=lambda row: -abs(row.amount.bytes)) if by_bytes else list(rows)


def render(
    account: Account,
    style: Style,
    top: int = 0,
    *,
    by_bytes: bool = False,
    adviser: Adviser | None = None,
    base: bool = False,
) -> Iterator[str]:
    """The lines; of rows and calls the first `top`, all if that is 0. `base`: another profile was taken off."""
    top = top or len(account.rows) + len(account.behind)
    yield from _head(account, base)
    rows = ordered(account.rows, by_bytes)
    yield f"{'objects':>12}{'':>8}{'bytes':>10}"
    for row in rows[:top]:
        yield from _row(row, account, style, adviser, base)
    rest = Amount()
    for row in rows[top:]:
        rest.add(row.amount)
    if len(rows) > top:
        yield f"{_figures(rest, account.here, base)}  in {count(len(rows) - top, 'more place')} (--top 0)"
    yield from _tail(account, style, top, base)


def _head(account: Account, base: bool) -> Iterator[str]:
    here, total = account.here, account.sites.total
    what = "allocated" if account.sites.measure is Measure.ALLOCATED else "in use"
    names = listed(list(dict.fromkeys(row.package.path for row in account.rows)))
    objects, space = _numbers(here, base)
    line = f"{names}: {objects} object{'' if abs(here.objects) == 1 else 's'}, {space} {what}"
    if base:
        line += ", against the base"
    else:
        line += f"; {share(here.objects, total.objects)} of all objects, {share(here.bytes, total.bytes)} of all bytes"
    yield visible(line)


def _numbers(amount: Amount, base: bool) -> tuple[str, str]:
    """Objects and bytes, with their signs if they are changes."""
    signs = ["+" if base and number > 0 else "" for number in (amount.objects, amount.bytes)]
    return f"{signs[0]}{amount.objects:,}", signs[1] + size(amount.bytes)


def _columns(amount: Amount, base: bool) -> str:
    """Objects and bytes where shares would say nothing."""
    objects, space = _numbers(amount, base)
    return f"{objects:>12}{'':>8}{space:>10}{'':>8}"


def _figures(amount: Amount, whole: Amount, base: bool) -> str:
    if base:
        return _columns(amount, base)
    return (
        f"{amount.objects:>12,}{share(amount.objects, whole.objects):>8}"
        f"{size(amount.bytes):>10}{share(amount.bytes, whole.bytes):>8}"
    )


def _row(row: Row, account: Account, style: Style, adviser: Adviser | None, base: bool) -> Iterator[str]:
    where = style.paint("36", _shown(row, style))
    inlined = ""
    if row.through:
        inner = row.through[-1]
        inlined = f", where {plain(with_package(inner.function))} ({file_name(inner.file)}:{inner.line}) is inlined"
    yield f"{_figures(row.amount, account.here, base)}  {where} in {visible(short(row.place.function) + inlined)}"
    parts = sorted(row.parts, key=lambda part: -abs(part.amount.objects))
    shown = [part for part in parts if part is parts[0] or FEW * abs(part.amount.objects) >= abs(row.amount.objects)]
    for part in shown:
        yield from _part(part, row, style, adviser, len(shown) > 1)


def _shown(row: Row, style: Style) -> str:
    """The place: below the current folder by its path from there, else by the import path of its package."""
    place = row.place
    near = style.place(Position(place.file, place.line, 0))
    return f"{row.package.path}/{file_name(place.file)}:{place.line}" if near.startswith(("/", "..")) else near


def _part(part: Part, row: Row, style: Style, adviser: Adviser | None, several: bool) -> Iterator[str]:
    much = f"{count(part.amount.objects, 'object')}: " if several else ""
    if not part.reasons:
        yield INDENT + much + (_UNEXPLAINED[part.state] if part.amount.objects > 0 else _OF_A_BASE)
        return
    for number, reason in enumerate(part.reasons):
        words = ("or " if number else much + ("either " if len(part.reasons) > 1 else "")) + reason.what
        words += f": {reason.made}{_sizes(part.sizes)}" + (", in a loop" if part.in_loop else "")
        into = part.into
        if several and into and into != short(row.place.function):
            words += f", inlined into {into}"
        yield INDENT + visible(words)
        tone, kind = ("1;31", "escapes") if reason.escape else ("1;33", "not a matter of escape")
        yield f"{INDENT}{style.paint(tone, kind)}: {visible(reason.words)}"
    if adviser is not None:
        for advice in advice_on(part, adviser):
            place = style.paint("36", style.place(advice.position))
            yield f"{INDENT}{style.paint('1;32', 'to keep it off')}: {place} {visible(advice.words)}"
            for line in lines_of(advice, style):
                yield f"{INDENT}{line}"


_UNEXPLAINED = {
    State.UNKNOWN: "goesc expects no call of the runtime here",
    State.OTHER_BUILD: "the sources have no such line in this function: the profile is of another build",
}
_OF_A_BASE = "in the base; this code is gone, or stands elsewhere"


def _sizes(found: set[int]) -> str:
    known = sorted(number for number in found if number)
    if not known:
        return ""
    return f", {size(known[0])} each" if len(known) == 1 else f", {size(known[0])} to {size(known[-1])} each"


def _tail(account: Account, style: Style, top: int, base: bool) -> Iterator[str]:
    here = account.here
    if not base:
        known = account.states[State.EXPECTED].objects + account.states[State.RUNTIME].objects
        escape = sum(part.amount.objects for row in account.rows for part in row.parts if part.is_escape)
        yield (
            f"Of these objects {share(known, here.objects)} are accounted for, "
            f"{share(escape, here.objects)} are on the heap because something escapes."
        )
    other = account.sites.total.objects - here.objects
    if other:
        line = f"{count(other, 'object')} of other packages, {listed(list(account.others))}"
        yield visible(line) + ("; these are for calls made here:" if account.behind else "")
    for found in account.behind[:top]:
        yield _behind(found, style, base)


def _behind(found: Behind, style: Style, base: bool) -> str:
    where = style.place(Position(found.place.file, found.place.line, 0))
    if where.startswith(("/", "..")):
        where = f"{package_of(found.place.function)}/{file_name(found.place.file)}:{found.place.line}"
    calls = f"in {short(found.place.function)} calls {with_package(found.callee)}"
    return f"{_columns(found.amount, base)}  {style.paint('36', where)} {visible(calls)}"
