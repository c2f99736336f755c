"""The functions of test files that a test binary runs: tests, benchmarks, fuzz targets, examples, TestMain.

    found = TestFunctions()
    found.read(file, "_test")         # TestF, BenchmarkF, ... of one file, in the order in which they are declared
    found.tests, found.fault          # [TestFunction("_test", "TestF")], ""

Models cmd/go/internal/load/test.go (testFuncs.load, isTestFunc, checkTestFunc) and of go/doc what tells which examples
are run (example.go: Examples, exampleOutput; Go 1.27.3). Only declarations are looked at: what is in a body, and a
file that does not parse, is for the compiler.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple, final

from goesc.source.folder import GoFile, Place

# What can hide a bracket or the word func, and these.
_PIECE = (
    rb"(?P<comment>//[^\n]*|/\*[\s\S]*?(?:\*/|\Z))|\"(?:[^\"\\\n]|\\[^\n])*\"?|`[^`]*`?|'(?:[^'\\\n]|\\[^\n])*'?"
    rb"|(?P<open>[({\[])|(?P<close>[)}\]])|(?P<func>(?<![\w\x80-\xff])func(?![\w\x80-\xff]))"
)
_NAME = rb"[A-Za-z_\x80-\xff][\w\x80-\xff]*"
_COMMENT = rb"//[^\n]*|/\*[\s\S]*?\*/"
_OUTPUT = r"(?i)^[\t\n\v\f\r ]*(unordered )?output:"


@final
class TestFunction(NamedTuple):
    package: str  # under which the generated main knows its package: "_test" or "_xtest"
    name: str
    output: str = ""  # of an example
    unordered: bool = False


@final
class _Declared(NamedTuple):
    """A function without receiver, at the top of a file."""

    offset: int  # of the word func
    name: str
    generic: bool
    params: bytes  # between the parentheses, without comments
    results: bool
    body: tuple[int, int] | None  # from { to }


@final
class TestFunctions:
    """What the generated main lists, file after file."""

    __slots__ = ("benchmarks", "examples", "fault", "fuzz_targets", "imported", "main", "named", "tests")

    def __init__(self) -> None:
        self.tests: list[TestFunction] = []
        self.benchmarks: list[TestFunction] = []
        self.fuzz_targets: list[TestFunction] = []
        self.examples: list[TestFunction] = []
        self.main: TestFunction | None = None
        self.imported: set[str] = set()  # packages with something that could be run,
        self.named: set[str] = set()  # and with something that is
        self.fault = ""  # the first, as the go command words it

    def read(self, file: GoFile, package: str) -> None:
        declared = list(_declarations(file.src))
        for function in declared:
            fault = self._take(function, package)
            if fault:
                self.fault = self.fault or fault.replace("@", str(Place(file, function.offset).position()), 1)
                return
        for function in declared:
            if is_test(function.name, "Example") and _is_example(function):
                self._take_example(function, package, file.src)

    def _take(self, function: _Declared, package: str) -> str:
        """A fault, where @ stands for the place of the function; "" if there is none."""
        name = function.name
        kinds = (("Test", "T", self.tests), ("Benchmark", "B", self.benchmarks), ("Fuzz", "F", self.fuzz_targets))
        listed = next(((letter, into) for prefix, letter, into in kinds if is_test(name, prefix)), None)
        if listed is None:
            return ""
        letter, into = listed
        if name == "TestMain" and not _takes(function, "T"):
            fault = _wrong(function, "M")
            if fault or self.main is not None:
                return fault or "multiple definitions of TestMain"
            self.main = TestFunction(package, name)
        else:
            # A TestMain that takes a *T is a test, generic or not.
            fault = "" if name == "TestMain" else _wrong(function, letter)
            if fault:
                return fault
            into.append(TestFunction(package, name))
        self.imported.add(package)
        self.named.add(package)
        return ""

    def _take_example(self, function: _Declared, package: str, src: bytes) -> None:
        self.imported.add(package)
        assert function.body is not None
        text = _last_comment(src, *function.body)
        found = re.match(_OUTPUT, text)
        if found is None:  # compiled, and never run
            return
        output = text[found.end() :].lstrip(" ").removeprefix("\n")
        self.examples.append(TestFunction(package, function.name, output, bool(found[1])))
        self.named.add(package)


def is_test(name: str, prefix: str) -> bool:
    """TestX, Test_x, Test, and not Testify."""
    return name.startswith(prefix) and not name[len(prefix) : len(prefix) + 1].islower()


def _wrong(function: _Declared, letter: str) -> str:
    why = "test functions cannot have type parameters" if function.generic else ""
    if not why and not _takes(function, letter):
        why = f"must be: func {function.name}({letter.lower()} *testing.{letter})"
    return f"@: wrong signature for {function.name}, {why}" if why else ""


def _takes(function: _Declared, letter: str) -> bool:
    """Whether it takes one *letter, of whatever package, and gives nothing."""
    if function.results:
        return False
    wanted = rb"\s*(?:%s\s*)?\*\s*(?:%s\s*\.\s*)?%s\s*,?\s*" % (_NAME, _NAME, letter.encode())
    return re.fullmatch(wanted, function.params) is not None


def _is_example(function: _Declared) -> bool:
    return not function.params.strip() and not function.results and function.body is not None


def _declarations(src: bytes) -> Iterator[_Declared]:
    pieces = re.finditer(_PIECE, src)
    for piece in pieces:
        if piece.lastgroup == "open":
            _close(pieces)
        elif piece.lastgroup == "func":
            found = _declaration(src, piece.end(), pieces)
            if found is not None:
                yield found._replace(offset=piece.start())


def _close(pieces: Iterator[re.Match[bytes]]) -> int:
    """Behind the bracket that closes the one that was opened last."""
    depth = 1
    for piece in pieces:
        depth += {"open": 1, "close": -1}.get(piece.lastgroup or "", 0)
        if not depth:
            return piece.end()
    return -1


def _open(pieces: Iterator[re.Match[bytes]]) -> re.Match[bytes] | None:
    return next((piece for piece in pieces if piece.lastgroup == "open"), None)


def _declaration(src: bytes, at: int, pieces: Iterator[re.Match[bytes]]) -> _Declared | None:
    """What follows the word func, if that is a name, parameters and perhaps a body; what that opens is passed over."""
    first = _open(pieces)
    if first is None:
        return None
    name = _plain(src[at : first.start()]).strip()
    end = _close(pieces)
    generic = first.group() == b"["
    if generic:
        first = _open(pieces)
        end = _close(pieces)
    if first is None or first.group() != b"(" or end < 0 or not re.fullmatch(_NAME, name):
        return None  # a method, or what does not parse
    params = _plain(src[first.end() : end - 1])
    results, body = False, None
    end = _same_line(src, end)
    if src[end : end + 1] == b"(":
        _open(pieces)
        closed = _close(pieces)
        results = bool(_plain(src[end + 1 : closed - 1]).strip())
        end = _same_line(src, closed)
    if src[end : end + 1] == b"{":
        _open(pieces)
        closed = _close(pieces)
        body = (end, closed) if closed > 0 else None
    elif src[end : end + 1] not in (b"\n", b"/", b";", b""):
        results = True
    return _Declared(at, name.decode("utf-8", "replace"), generic, params, results, body)


def _same_line(src: bytes, at: int) -> int:
    """Past white space and comments, as far as the line goes."""
    found = re.compile(rb"(?:[ \t\r]|/\*[^\n]*?\*/)*").match(src, at)
    return found.end() if found is not None else at


def _plain(src: bytes) -> bytes:
    return re.sub(_COMMENT, b" ", src)


def _last_comment(src: bytes, start: int, end: int) -> str:
    """The text of the last group of comments in a body (go/ast: CommentGroup.Text), "" if there is none."""
    found = [(p.start(), p.end()) for p in re.compile(_PIECE).finditer(src, start, end) if p.lastgroup == "comment"]
    if not found:
        return ""
    group = [found.pop()]
    while found:
        before, after = found[-1], group[0]
        between = src[before[1] : after[0]]
        if between.strip() or between.count(b"\n") > 1:
            break
        # A comment behind code is a group with what follows on its line, and no further.
        code = src[src.rfind(b"\n", 0, before[0]) + 1 : before[0]]
        if b"\n" in between and _plain(code).strip():
            break
        group.insert(0, found.pop())
    lines: list[str] = []
    for at, to in group:
        text = src[at:to].decode("utf-8", "replace").replace("\r", "")
        if text.startswith("/*"):
            lines += text[2:-2].split("\n")
        elif not re.match(r"//(?:line |extern |export |[a-z0-9]+:[a-z0-9])", text):
            lines.append(text[2:].removeprefix(" "))
    kept: list[str] = []
    for line in (line.rstrip(" \t\n\r") for line in lines):
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join([*kept, *([""] if kept and kept[-1] else [])])
