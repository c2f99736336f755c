"""`-json=0,DIR` of the compiler's flags: writes gc's optimisation log beside what the command prints.

The log needs the explanations of `-m=2`, so the package is analysed once more, in a session of its own;
what the command prints stays what the other flags say.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from urllib.parse import unquote, urlsplit

from goesc.cli.main import Host
from goesc.source.gcflags import GcFlags, UsageError
from goesc.source.room import quiet_collector, room_to_recurse
from goesc.source.unit import Unit


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


def log_units(units: Sequence[Unit], flags: Mapping[str, GcFlags], host: Host, tags: Sequence[str] = ()) -> None:
    """Write the logs of packages that compile. Raises UsageError if a folder cannot be written."""
    from goesc import pipeline
    from goesc.report.optlog import entries, write_log
    from goesc.source.build import context

    folders = {path: destination(own.json) for path, own in flags.items() if own.json}
    session = pipeline.open_session(host.environ, tags)
    session.add_units(unit for unit in units if not unit.cgo)
    ctx = context(host.environ, tags)
    with room_to_recurse(), quiet_collector():
        for unit in units:
            folder = folders.get(unit.import_path)
            if folder is None or unit.cgo:
                continue
            louder = flags[unit.import_path]._replace(m=2, json="")
            output = pipeline.compile_package(unit, louder, session)
            if output.analysis is None:
                continue
            try:
                write_log(entries(output.events), output.fset, unit.path_flag, ctx, folder, str(host.cwd))
            except OSError as err:
                raise UsageError(f"-json: {folder}: {err.strerror}") from None
