"""The command line: `goesc COMMAND ...`.

    goesc build -gcflags=-m ./...           what the go command prints, on stderr
    goesc tool compile -m -l x.go           what the compiler prints, on stdout
    goesc difftest FILES                    both compilers side by side

One module a command; each is imported when its command is given, so that a small analysis starts quickly.

Exit status: 0; 1 if the program does not compile (or a difference was found); 2 for usage,
for Go that is not modelled and for internal errors, whose traceback is shown when GOESC_DEBUG is set.
"""

from __future__ import annotations

import errno
import gc
import io
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, MutableMapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, TextIO, final

from goesc.cli.commands import ASKING, COMMANDS
from goesc.cli.quick import reader_is_gone, working_directory
from goesc.source.ending import listen
from goesc.source.errors import InternalError, Unsupported, told
from goesc.source.gcflags import UsageError
from goesc.source.visible import visible_lines

if TYPE_CHECKING:
    from pathlib import Path

    from goesc.api.model import Package
    from goesc.cli.progress import Bar
    from goesc.drive.plan import Progress

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)

# Commands whose --go is their own affair; that of all others names the release that answers.
_WITH_OWN = frozenset(("difftest", "fuzz", "diff"))

# Commands that take the facts that are configured where they run; others have -C.
_CONFIGURED = frozenset(("tool", "facts"))


@final
class Host:
    """What a command may touch: where it prints, where it runs, what it remembers between requests."""

    __slots__ = ("_bar", "asked", "environ", "folder", "given", "is_new", "sessions", "stderr", "stdout")

    def __init__(
        self,
        stdout: TextIO,
        stderr: TextIO,
        cwd: Path | str,
        environ: Mapping[str, str],
        sessions: MutableMapping[object, object] | None = None,
    ) -> None:
        self.stdout = stdout
        self.stderr = stderr
        self.folder = str(cwd)  # where it runs
        self.environ = environ
        self.given: tuple[Sequence[str], Mapping[str, str]] = (), environ  # the command, before --go was taken out
        self.asked = environ  # which release is asked for, before one was picked
        self._bar: Bar | None = None
        self.is_new = False  # the command: no build that is kept answers it (goesc.cli.quick)
        self.sessions: MutableMapping[object, object] = {} if sessions is None else sessions

    @property
    def cwd(self) -> Path:
        from pathlib import Path  # a small build needs no more than the text

        return Path(self.folder)

    @property
    def debug(self) -> bool:
        """Whether tracebacks are wanted."""
        return bool(self.environ.get("GOESC_DEBUG"))

    def say(self, text: object = "") -> None:
        """Lines for people, on stdout."""
        print(visible_lines(str(text)), file=self.stdout)

    def warn(self, text: object) -> None:
        """Lines for people, on stderr."""
        print(visible_lines(str(text)), file=self.stderr)

    @contextmanager
    def showing(self) -> Iterator[Progress]:
        """How far work has come, on a terminal, once the command has lasted a while; nothing is printed meanwhile."""
        from goesc.cli.progress import Bar

        bar = self._bar = self._bar or Bar(self.stderr)
        try:
            yield bar.show
        finally:
            bar.clear()

    def configure(self, folder: str | Path) -> None:
        """From now on the release counts that is picked in a folder, and the facts that are configured there. Raises
        Unsupported."""
        from goesc.facts.find import configured

        self.environ = configured(self.environ, str(folder))

    def refused(self, why: ValueError) -> int:
        """Packages that cannot be had, in the go command's words; what is of none, and what needs a Go tree, in
        goesc's own."""
        from goesc.source.packages import Unfound

        if isinstance(why, Unfound):
            return self.fail(why.line)
        self.warn(why)
        return 1

    def tell_refused(self, packages: Iterable[Package]) -> int:
        """A line for each thing that is not modelled, and the exit status that comes of it; 0 without any."""
        lines = dict.fromkeys(line for package in packages if package.refused for line in package.error_lines(self.cwd))
        return max((self.fail(line) for line in lines), default=0)

    def fail(self, text: str) -> int:
        """One clear line, and the exit status of usage errors."""
        self.warn(f"goesc: {text}")
        return 2


def run(argv: Sequence[str], host: Host) -> int:
    """Runs one command and gives its exit status. Nothing that goesc raises passes this point, but that the output
    cannot be written."""
    if not argv or argv[0] in ASKING:
        argv = ["help"]
    elif len(argv) > 1 and argv[1] in ASKING and argv[0] in COMMANDS:
        argv = ["help", argv[0]]
    elif argv[0] == "--version":
        argv = ["version"]
    known = COMMANDS.get(argv[0])
    if known is None:
        from goesc.cli.suggest import near

        hint = near(argv[0], COMMANDS)
        return host.fail(f"unknown command {argv[0]!r}{hint or '; run goesc help for the list'}")
    try:
        return _status(argv, host, known[0])
    except Unsupported as err:
        return host.fail(err.line())
    except OSError as err:
        unwritten = not err.filename and err.errno in _FULL
        if host.debug or unwritten or (isinstance(err, BrokenPipeError) and reader_is_gone()):
            raise  # goesc.cli.quick ends it
        # Of the machine, not of goesc: a file that may not be read.
        return host.fail(f"{err.filename or type(err).__name__}: {(err.strerror or str(err)).lower()}")
    except RecursionError:
        return host.fail("the program's declarations lead on from one to the next too far")
    except (InternalError, Exception) as err:
        if host.debug:
            raise
        host.sessions.clear()  # one of them may be half-made
        return host.fail(failure_text(told(err)))


def _status(argv: Sequence[str], host: Host, module: str) -> int:
    """Gives the command what it is to know, and runs it."""
    host.given = argv, host.environ
    if argv[0] not in _WITH_OWN and any("-go" in word for word in argv):
        try:
            argv = _with_release(argv, host)
        except UsageError as err:
            return host.fail(str(err))
    host.asked = host.environ
    if argv[0] in _CONFIGURED:
        host.configure(host.folder)
    status = import_module(module).main(list(argv[1:]), host)
    assert isinstance(status, int)
    return status


def _with_release(argv: Sequence[str], host: Host) -> list[str]:
    """The command line without --go, which the environment says from now on. Raises UsageError and Unsupported."""
    from goesc.source.build import RELEASE, release_of

    out: list[str] = []
    rest = iter(argv)
    for word in rest:
        name, equals, value = word.partition("=")
        if word == "--":
            out += [word, *rest]
        elif name in ("--go", "-go"):
            value = value if equals else next(rest, "")
            if not value:
                raise UsageError(f"flag needs an argument: --{name.lstrip('-')}")
            host.environ = {**host.environ, RELEASE: value}
            release_of(host.environ)
        else:
            out.append(word)
    return out


def failure_text(what: str) -> str:
    """An internal error for people: what it is, and what to do about it."""
    what = what.replace("\n", " ")
    return f"internal error: {what}\ngoesc: please report this with the input that led here; GOESC_DEBUG=1 shows where"


def console() -> int:
    """The command that goesc.cli.quick does not answer, which also ends it where its output cannot be written."""
    sys.stdout, sys.stderr = _whole(sys.stdout), _whole(sys.stderr)
    try:
        here = working_directory(os.environ)
    except FileNotFoundError:
        print("goesc: the current folder no longer exists", file=sys.stderr)
        return 2
    host = Host(sys.stdout, sys.stderr, here, os.environ)
    host.is_new = True
    listen()
    status = run(sys.argv[1:], host)
    sys.stdout.flush()
    sys.stderr.flush()
    gc.freeze()  # the process ends: its memory goes as a whole, which searching it for garbage would only put off
    return status


def _whole(stream: TextIO) -> TextIO:
    """A stream that writes all it is given. Output is gc's bytes: names that are no UTF-8 pass through as they came."""
    assert isinstance(stream, io.TextIOWrapper)
    if isinstance(stream.buffer, io.RawIOBase):  # PYTHONUNBUFFERED: what a short write leaves would be lost
        encoding = stream.encoding
        stream = io.TextIOWrapper(io.BufferedWriter(stream.detach()), encoding, line_buffering=True)
    stream.reconfigure(errors="surrogateescape", newline="\n")
    return stream


if __name__ == "__main__":
    sys.exit(console())
