"""`goesc tool compile [flags] FILES`: one package, as the bare compiler takes it.

Messages go to stdout, and with -S the calls that take memory after them. Functions may lack a body (unless -complete is
given), the package's path is `-p`, files are named as on the command line in errors and by their absolute paths in
lines of escape analysis.
"""

from __future__ import annotations

import errno
import os

from goesc.cli.main import Host
from goesc.source.answers import LARGEST
from goesc.source.build import release_of
from goesc.source.folder import reason
from goesc.source.gcflags import FlagFault, UsageError, parse_flags

USAGE = """\
usage: goesc tool compile [-p path] [-m]... [-l] [-S] [-e] [-lang version] file.go...

  -m        print escape analysis; twice or -m=2: with explanations; -m=3: also every statement that is walked;
            -m=4: also the IR of every function before it is
  -l        inlining off
  -S        of the assembly listing the calls of functions of the run time that take memory; what only generated code
            would tell, offsets and sizes, is ?
  -json=0,DIR  write gc's log of optimisations, its entries on escapes, below DIR
  -p path   import path of the package
  --go 1.N  the release of Go that answers; by default the one that the go command would be here
  -e        no limit on the number of errors
  -lang v   language version, such as go1.21
  -complete every function must have a body

Exit status: 0; 2 if the package does not compile, as the compiler's."""


def main(argv: list[str], host: Host) -> int:
    if not argv or argv[0] != "compile":
        return host.fail("usage: goesc tool compile [flags] file.go...")
    try:
        flags, files = parse_flags(argv[1:], tool=True, release=release_of(host.environ))
    except UsageError as err:
        return _refuse(err, host)
    if not files:
        return host.fail("usage: goesc tool compile [flags] file.go...")
    from goesc.cli.compiling import blocks, tell_of
    from goesc.cli.optlog import Logs
    from goesc.drive.plan import Plan
    from goesc.source.imports import scan_imports
    from goesc.source.unit import Unit, UnitFile, UnitId

    read: list[UnitFile] = []
    faults: list[str] = []
    for name in files:
        path = os.path.join(host.cwd, name)
        try:
            with open(path, "rb") as stream:  # a pipe too: its name was given
                if os.fstat(stream.fileno()).st_size > LARGEST:
                    raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), path)
                text = stream.read()
            read.append(UnitFile(os.path.basename(name), os.path.normpath(path), text, name))
        except OSError as err:
            verb = "read" if os.path.isdir(path) else "open"
            faults.append(f"{verb} {name}: {reason(err)}")
    if faults:
        # noder/noder.go:LoadPackage reports these as errors without a place.
        print("\n".join(faults), file=host.stdout)
        return 2
    imports = {spec.path: UnitId(spec.path) for file in read for spec in scan_imports(file.src).imports}
    head = scan_imports(read[0].src)
    path = flags.path or "<unlinkable>"
    unit = Unit(
        UnitId(path),
        head.package,
        str(host.cwd),
        read,
        imports,
        flags.lang,
        complete=flags.complete,
        named=True,
        path_as=path,
    )
    chosen = {unit.id: flags}
    logs = Logs(chosen, host)
    for block in blocks(Plan([unit], chosen, tell_of(chosen, host.environ), host.environ), host):
        if block.unmodelled:
            return host.fail(block.unmodelled)
        host.stdout.write(block.text)
        if block.failed:
            return 2
        logs.take(block)
    if flags.listing:
        host.warn("goesc: of the listing there are the calls that take memory; all else takes code generation")
    return host.fail(logs.problem) if logs.problem else 0


def _refuse(err: UsageError, host: Host) -> int:
    """In the compiler's words, if it would not take the flags either."""
    if not isinstance(err, FlagFault):
        return host.fail(str(err))
    from goesc.drive.pool import cores
    from goesc.release.flags import usage

    host.stderr.write(usage(release_of(host.environ), str(err), cores()))
    return 2
