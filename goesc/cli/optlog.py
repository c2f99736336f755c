"""`-json=0,DIR` of the compiler's flags: writes gc's optimisation log beside what the command prints.

The log is of the compilation that prints: with this flag the compiler speaks as at `-m=2`, and the text is of the
events that the other flags ask for.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, final
from urllib.parse import unquote, urlsplit

from goesc.cli.main import Host
from goesc.source.gcflags import GcFlags, UsageError

if TYPE_CHECKING:
    from goesc.drive.keep import Block
    from goesc.source.unit import UnitId


def destination(flag: str) -> str:
    """The folder of `0,DIR`. Raises UsageError with the compiler's words."""
    version, comma, folder = flag.partition(",")
    if not comma or not version:
        raise UsageError("-json option should be '<version>,<destination>' where <version> is a number")
    if not version.lstrip("+-").isdecimal() or not version.isascii():
        raise UsageError(
            "-json option should be '<version>,<destination>' where <version> is a number: "
            f'err=strconv.Atoi: parsing "{version}": invalid syntax'
        )
    if int(version):
        raise UsageError("-json version must be 0")
    if os.path.isabs(folder):
        return os.path.normpath(folder)
    if folder.startswith("file://"):
        parts = urlsplit(folder)
        return os.path.normpath(parts.netloc + unquote(parts.path))
    raise UsageError(
        f"optimizer logging destination {folder} was neither {os.sep}-prefixed directory nor file://-prefixed file URI"
    )


@final
class Logs:
    """The logs of a command, written as packages are compiled. `problem` is the first one there was; then nothing more
    is written."""

    def __init__(self, flags: Mapping[UnitId, GcFlags], host: Host) -> None:
        self._flags = flags
        self._host = host
        self.problem = ""

    def take(self, block: Block) -> None:
        if block.log is None or self.problem:
            return
        from goesc.report.optlog import write_log

        try:
            folder = destination(self._flags[block.unit.id].json)
        except UsageError as err:
            self.problem = str(err)
            return
        try:
            write_log(block.log, folder, str(self._host.cwd))
        except OSError as err:
            self.problem = f"-json: {folder}: {err.strerror}"
