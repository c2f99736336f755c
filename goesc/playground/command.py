"""`goesc playground`: the page on which goesc runs in the browser, served on this machine or written to a folder."""

from __future__ import annotations

import os
import time
import webbrowser
from typing import Final

from goesc.cli.main import Host
from goesc.cli.options import Options, number, parse
from goesc.source.gcflags import UsageError
from goesc.source.output import make_folder, write_output

USAGE = """\
usage: goesc playground [--open] [--port N] [--assets DIR] [--facts FILE]
       goesc playground --out DIR [--assets DIR] [--facts FILE]

Serves a page on which goesc runs in the browser: type Go, and see the verdict of each line, why, what -m prints, what
takes memory and the graph, for each release. It needs no network: everything is served from this machine, to it alone.

  --open          open it in the browser
  --port N        where it listens on 127.0.0.1; by default 8765, 0 for one that is free
  -o, --out DIR   write the files there instead, for any web server
  --facts FILE    of goesc facts build --bodies: what inlining needs of the library's bodies; again for other releases
  --assets DIR    what npm run build made, where that is not in goesc's own folder

Exit status: 0; 2 for usage, where what npm makes is missing, and where files cannot be written."""

PORT: Final = 8765
MOST_PORT: Final = 65535


def main(argv: list[str], host: Host) -> int:
    from goesc.playground.site import NotMade

    try:
        options = parse(argv, command="playground", valued=("port", "out", "o", "assets", "facts"), switches=("open",))
    except UsageError as err:
        return host.fail(str(err))
    try:
        if options.args:
            raise UsageError(f"playground takes no arguments, such as {options.args[0]}")
        port = number("--port", options.last("port", str(PORT)))
        if port > MOST_PORT:
            raise UsageError(f"--port takes a number up to {MOST_PORT}, not {port}")
        made = _files(options, host)
    except (UsageError, NotMade) as err:
        return host.fail(f"playground: {err}")
    out = options.last("out") or options.last("o")
    if out:
        return _write(out, made, host)
    return _serve(made, port, "open" in options.switches, host)


def _files(options: Options, host: Host) -> dict[str, bytes]:
    """Raises UsageError for a file of facts that is none, NotMade, and OSError."""
    from goesc.facts.find import NAMED
    from goesc.playground.answer import release_of_facts
    from goesc.playground.site import files

    named = [os.path.join(host.folder, path) for path in options.values.get("facts", [])]
    named = named or [os.path.join(host.folder, path) for path in (host.environ.get(NAMED, ""),) if path]
    facts: dict[str, str] = {}
    for path in named:
        release = release_of_facts(path)
        if not release:
            raise UsageError(f"{path} is no file of goesc facts build --bodies, or of another goesc")
        facts[release] = path
    assets = options.last("assets")
    return files(os.path.join(host.folder, assets) if assets else None, facts)


def _write(out: str, made: dict[str, bytes], host: Host) -> int:
    make_folder(out, host.folder)
    for name, data in made.items():
        write_output(os.path.join(out, name), data, host.folder, folders=True)
    host.say(f"{out}: {len(made)} files, {sum(map(len, made.values())) / 1e6:.1f} MB")
    return 0


def _serve(made: dict[str, bytes], port: int, opens: bool, host: Host) -> int:
    from goesc.playground.serve import served

    try:
        with served(made, port) as address:
            host.say(f"{address}  (Ctrl-C ends it)")
            host.stdout.flush()
            if opens:
                webbrowser.open(address)
            while True:
                time.sleep(3600)
    except OSError as err:
        return host.fail(f"playground: port {port}: {(err.strerror or str(err)).lower()}")
