"""Which small changes of the rules does anything notice? Mutation testing of the rooms that decide.

python -m benchmarks.mutants                      500 mutants of escape/, inline/ and allocs/
python -m benchmarks.mutants --count 50 --seed 3 --rooms escape inline
python -m benchmarks.mutants --only goesc/escape/solver.py:120     those of one file or line
python -m benchmarks.mutants --stage goldens      programs with known answers alone, in seconds a mutant

A mutant is one change of a rule's syntax tree: a statement that says something left out (an edge, a mark), a condition
turned round, an operator or a limit changed for its neighbour, a constant by one, a result by none. It is put into a
copy of this process, whose functions get the changed code, and is killed by the first of

  goldens    the programs of tests/data whose output and calls of the run time the compilers wrote, those first
             that reach the changed function, and the quickest of them;
  generated  programs that are drawn with a seed, whose answers were asked before of the rules as they are;
  tests      the test files of the rooms, in the same process

that fails, does not end, or uses a name that is not there. Survivors are listed with the change. What cannot change a
verdict is not mutated: messages of errors, assertions, `repr`s, what is only measured or drawn.
Exit status: 1 if more than `--allow` (2 %) survive.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import copy
import importlib
import io
import os
import random
import signal
import sys
import time
import types
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from goesc.source.gcflags import GcFlags
from goesc.source.room import quiet_collector
from tests import test_allocs_calls, test_golden
from tests.regenerate import TARGETS, target

TOP = Path(__file__).resolve().parent.parent
ROOMS = ("escape", "inline", "allocs")
# The plain solver is held against the quick one; drawing, measuring and the rules of others are no verdicts of gc.
LEFT_OUT = ("escape/reference.py", "escape/solvers.py", "escape/variants.py", "escape/stages.py", "escape/model.py")
TESTS = (
    "tests/test_escape_*.py", "tests/test_inline_*.py", "tests/test_allocs_*.py", "tests/test_passes_programs.py",
    "tests/test_explain_conformance.py", "tests/test_explain_steps.py", "tests/test_ir_*.py", "tests/test_lower_*.py",
    "tests/test_facts_bodies.py", "tests/test_releases.py",
)  # fmt: skip
SECONDS = 20  # that a golden of a mutant may take before it counts as endless


@dataclass
class _Edit:
    """A change of a tree that is made when it is wanted."""

    tree: ast.Module
    where: list[tuple[str, int | None]]
    new: ast.AST

    def made(self) -> ast.Module:
        tree = copy.deepcopy(self.tree)
        holder, at = _at(tree, self.where[:-1]), self.where[-1]
        new = ast.fix_missing_locations(ast.copy_location(copy.deepcopy(self.new), _get(holder, at)))
        name, index = at
        if index is None:
            setattr(holder, name, new)
        else:
            getattr(holder, name)[index] = new
        return ast.fix_missing_locations(tree)


@dataclass
class Mutant:
    """One change: `path:line`, what was there and what is there now."""

    path: Path
    line: int
    function: str  # its qualified name; "" for the module's own level
    what: str
    edit: _Edit
    killed: str = ""

    def __str__(self) -> str:
        return f"{self.path.relative_to(TOP)}:{self.line}: {self.what}"


# --- changes ---------------------------------------------------------------------------------------------------------

_COMPARE = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
_BINARY = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult, ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr, ast.LShift: ast.RShift, ast.RShift: ast.LShift, ast.Mod: ast.Mult,
}  # fmt: skip
_SKIP = ("__repr__", "__str__", "__reduce__")


def changes(tree: ast.Module) -> Iterator[tuple[list[tuple[str, int | None]], ast.AST, str, str]]:
    """(path of the node in the tree, what stands there instead, the function, words)."""
    todo: list[tuple[ast.AST, list[tuple[str, int | None]], str, bool]] = [(tree, [], "", True)]
    while todo:
        node, path, function, live = todo.pop()
        if isinstance(node, (ast.Raise, ast.Assert, ast.Import, ast.ImportFrom, ast.AnnAssign)) and not (
            isinstance(node, ast.AnnAssign) and node.value is not None
        ):
            continue
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            continue
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            if node.name in _SKIP:
                continue
            function = f"{function}.{node.name}".lstrip(".")
        if function and live:
            for new, words in _changed(node):
                yield path, new, function, words
        elif isinstance(node, ast.Constant) and type(node.value) is int:
            yield path, ast.Constant(node.value + 1), function, f"{node.value} -> {node.value + 1}"
        for name, value in ast.iter_fields(node):
            if name in ("annotation", "returns", "decorator_list", "args", "bases", "type_params"):
                continue
            if isinstance(value, ast.AST):
                todo.append((value, [*path, (name, None)], function, live))
            elif isinstance(value, list):
                for at, item in enumerate(value):
                    if isinstance(item, ast.AST):
                        todo.append((item, [*path, (name, at)], function, live))


def _changed(node: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    match node:
        case ast.Expr(value=ast.Call()) | ast.AugAssign():
            yield ast.Pass(), f"left out: {_short(node)}"
        case ast.Assign(targets=[ast.Attribute() | ast.Subscript()]):
            yield ast.Pass(), f"left out: {_short(node)}"
        case ast.Continue():
            yield ast.Pass(), "left out: continue"
        case ast.Break():
            yield ast.Pass(), "left out: break"
        case ast.Return(value=ast.Constant(value=bool() as value)):
            yield ast.Return(ast.Constant(not value)), f"return {value} -> {not value}"
        case ast.Return(value=None):
            yield ast.Pass(), "left out: return"
    match node:
        case ast.If() | ast.IfExp() | ast.While():
            if not (isinstance(node, ast.While) and isinstance(node.test, ast.Constant)):
                new = copy.copy(node)
                new.test = ast.UnaryOp(ast.Not(), node.test)
                yield new, f"turned round: {_short(node.test)}"
        case ast.Compare(ops=[op]) if type(op) in _COMPARE:
            other = _COMPARE[type(op)]()
            yield ast.Compare(node.left, [other], node.comparators), f"{type(op).__name__} -> {type(other).__name__}: {_short(node)}"
        case ast.BoolOp():
            other_op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
            yield ast.BoolOp(other_op, node.values), f"and <-> or: {_short(node)}"
            if _narrows(node.values[-1]):
                return
            yield node.values[0] if len(node.values) == 2 else ast.BoolOp(node.op, node.values[:-1]), (
                f"without {_short(node.values[-1])}: {_short(node)}"
            )
        case ast.BinOp(op=op) if type(op) in _BINARY and not _textual(node):
            other_bin = _BINARY[type(op)]()
            yield ast.BinOp(node.left, other_bin, node.right), f"{type(op).__name__} -> {type(other_bin).__name__}: {_short(node)}"
        case ast.Constant(value=bool() as value):
            yield ast.Constant(not value), f"{value} -> {not value}"
        case ast.Constant(value=int() as value):
            yield ast.Constant(value + 1), f"{value} -> {value + 1}"


def _narrows(node: ast.expr) -> bool:
    """Whether it is there for the type checker: isinstance(n, C) after n's operation was looked at."""
    return isinstance(node, ast.Call) and ast.unparse(node.func) == "isinstance"


def _textual(node: ast.BinOp) -> bool:
    parts = (node.left, node.right)
    return any(isinstance(part, (ast.JoinedStr, ast.List, ast.Tuple)) or isinstance(getattr(part, "value", 0), str) for part in parts)


def _short(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= 90 else text[:87] + "..."


def mutants(rooms: Sequence[str], only: str) -> list[Mutant]:
    found = []
    wanted, _, line = only.partition(":")
    for room in rooms:
        for path in sorted((TOP / "goesc" / room).glob("*.py")):
            name = path.relative_to(TOP / "goesc").as_posix()
            if name in LEFT_OUT or (wanted and wanted != path.relative_to(TOP).as_posix()):
                continue
            tree = ast.parse(path.read_text("utf-8"))
            for where, new, function, words in changes(tree):
                holder, at = _at(tree, where[:-1]), where[-1]
                old = _get(holder, at)
                here = getattr(old, "lineno", 0)
                if line and int(line) != here:
                    continue
                found.append(Mutant(path, here, function, words, _Edit(tree, where, new)))
    return found


def _get(holder: ast.AST, at: tuple[str, int | None]) -> ast.AST:
    value = getattr(holder, at[0])
    return value if at[1] is None else value[at[1]]


def _at(tree: ast.AST, where: Sequence[tuple[str, int | None]]) -> ast.AST:
    for at in where:
        tree = _get(tree, at)
    return tree


# --- a mutant in place -----------------------------------------------------------------------------------------------


def functions_of(module: types.ModuleType) -> dict[str, types.FunctionType]:
    """The functions and methods that a module defines, by qualified name."""
    found: dict[str, types.FunctionType] = {}
    todo: list[tuple[object, int]] = [(value, 0) for value in vars(module).values()]
    while todo:
        value, depth = todo.pop()
        value = getattr(value, "__wrapped__", value)
        value = getattr(value, "__func__", getattr(value, "fget", value))
        if isinstance(value, types.FunctionType) and value.__module__ == module.__name__:
            found[value.__qualname__] = value
        elif isinstance(value, type) and value.__module__ == module.__name__ and depth < 3:
            todo.extend((inner, depth + 1) for inner in vars(value).values())
    return found


def apply(mutant: Mutant) -> bool:
    """Change the rule in this process; False if the change cannot be made so."""
    module = importlib.import_module(".".join(mutant.path.relative_to(TOP).with_suffix("").parts))
    assert isinstance(mutant.edit, _Edit)
    tree = mutant.edit.made()
    if not mutant.function:
        return _apply_constant(module, tree, mutant.edit.where[0][1] or 0)
    try:
        code = compile(tree, str(mutant.path), "exec")
    except (SyntaxError, ValueError):
        return False
    codes = {inner.co_qualname: inner for inner in _codes(code)}
    functions = functions_of(module)
    name = mutant.function
    while name and name not in functions:  # a function inside a function goes with the outer one
        name = name.rpartition(".")[0].removesuffix(".<locals>")
    if not name or name not in codes:
        return False
    try:
        functions[name].__code__ = codes[name]
    except ValueError:  # it takes other variables from around it
        return False
    return True


def _apply_constant(module: types.ModuleType, tree: ast.Module, at: int) -> bool:
    statement = tree.body[at]
    if not isinstance(statement, (ast.Assign, ast.AnnAssign)):
        return False
    names = [node.id for node in ast.walk(statement) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
    scope = dict(vars(module))
    exec(compile(ast.Module([statement], []), module.__file__ or "", "exec"), scope)  # noqa: S102 - our own source
    for name in names:
        old = vars(module).get(name)
        for other in list(sys.modules.values()):
            if other is not None and vars(other).get(name, module) is old:
                setattr(other, name, scope[name])
    return bool(names)


def _codes(code: types.CodeType) -> Iterator[types.CodeType]:
    for const in code.co_consts:
        if isinstance(const, types.CodeType):
            yield const
            yield from _codes(const)


# --- what kills ------------------------------------------------------------------------------------------------------


@dataclass
class Case:
    """A program with a known answer."""

    name: str
    answers: Callable[[], bool]
    seconds: float = 0.0
    reaches: frozenset[tuple[str, str]] = field(default=frozenset())  # (file, function)


def goldens(goroot: str) -> list[Case]:
    cases = []

    def text(path: Path, flags: str, suffix: str, env: dict[str, str] | None = None) -> None:
        expected = path.with_suffix(suffix).read_text().replace("$GOROOT", goroot)
        cases.append(Case(f"{path.name} {flags} {suffix}", lambda: test_golden.printed(path, flags, env) == expected))

    def calls(path: Path, suffix: str, flags: GcFlags) -> None:
        expected = path.with_suffix(suffix).read_text().splitlines()
        cases.append(
            Case(f"{path.name} {suffix}", lambda: test_allocs_calls.lines(test_allocs_calls.compiled(path, flags)) == expected)
        )

    for path in test_golden.PROGRAMS:
        text(path, "-m -l", ".out")
    for path in test_golden.INLINED:
        for flags, suffix in test_golden.INLINED_OUTPUTS.items():
            text(path, flags, suffix)
    for suffix in TARGETS:
        for path in sorted((test_golden.DATA / "targets").glob("*.go")):
            text(path, "-m=2", suffix, target(suffix))
    for suffix, build in test_allocs_calls.BUILDS.items():
        for path in test_allocs_calls.PROGRAMS:
            calls(path, suffix, build)
    return cases


def measure(cases: Sequence[Case], rooms: Sequence[str]) -> None:
    """Run each once as it is: it has to hold, and which functions it reaches and how long it takes is noted."""
    tops = tuple(str(TOP / "goesc" / room) + "/" for room in rooms)
    for case in cases:
        seen: set[types.CodeType] = set()

        def profile(frame: types.FrameType, event: str, _arg: Any, seen: set[types.CodeType] = seen) -> None:
            if event == "call":
                seen.add(frame.f_code)

        start = time.process_time()
        sys.setprofile(profile)
        try:
            holds = case.answers()
        finally:
            sys.setprofile(None)
        assert holds, case.name
        case.seconds = time.process_time() - start
        case.reaches = frozenset(
            (code.co_filename, code.co_qualname) for code in seen if code.co_filename.startswith(tops)
        )


def by_cases(mutant: Mutant, cases: Sequence[Case]) -> str:
    """The name of the first case that notices, or nothing."""
    outer = mutant.function.split(".<locals>")[0]
    for case in cases:
        if mutant.function and not any(
            file == str(mutant.path) and (name == outer or outer.startswith(name + ".")) for file, name in case.reaches
        ):
            continue
        signal.alarm(SECONDS)
        try:
            if not case.answers():
                return case.name
        except BaseException as error:  # noqa: BLE001 - whatever a wrong rule raises gives it away
            return f"{case.name} ({type(error).__name__})"
    return ""


def by_tests(_mutant: Mutant) -> str:
    signal.alarm(1200)
    files = sorted(str(path) for pattern in TESTS for path in TOP.glob(pattern))
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        status = pytest.main(["-x", "-q", "-n", "0", "-p", "no:cacheprovider", "-p", "no:faulthandler", *files])
    failed = [line for line in out.getvalue().splitlines() if line.startswith(("FAILED", "ERROR"))]
    return "" if status == 0 else (failed[0][:160] if failed else f"pytest {status}")


def apart(task: Callable[[], str]) -> tuple[int, int]:
    """Run it in a copy of this process: its number and the end of a pipe that its answer comes through."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return pid, reading
    try:
        os.close(reading)
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.dup2(null, 2)
        os.write(writing, task().encode()[:1000] or b"-")
    finally:
        os._exit(0)
    raise AssertionError


def each(work: Sequence[Mutant], task: Callable[[Mutant], str], jobs: int, told: Callable[[Mutant], None]) -> None:
    """Every mutant in a process of its own, `jobs` at a time; what killed it is noted."""
    running: dict[int, tuple[Mutant, int]] = {}
    waiting = list(reversed(work))
    while waiting or running:
        while waiting and len(running) < jobs:
            mutant = waiting.pop()

            def run(mutant: Mutant = mutant) -> str:
                return task(mutant) if apply(mutant) else "?"

            pid, reading = apart(run)
            running[pid] = mutant, reading
        pid, _status = os.wait()
        mutant, reading = running.pop(pid)
        with os.fdopen(reading, "rb") as pipe:
            answer = pipe.read().decode("utf-8", "replace")
        mutant.killed = "did not end" if not answer else answer.removeprefix("-")
        told(mutant)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rooms", nargs="+", default=ROOMS)
    parser.add_argument("--only", default="", metavar="FILE[:LINE]")
    parser.add_argument("--stage", choices=("goldens", "generated", "tests"), default="tests", help="the last one")
    parser.add_argument("--programs", type=int, default=400, help="generated ones")
    parser.add_argument("--allow", type=float, default=2.0, help="percent that may survive")
    parser.add_argument("-j", type=int, default=2)
    args = parser.parse_args()
    work = mutants(args.rooms, args.only)
    everything = len(work)
    if not args.only:
        random.Random(args.seed).shuffle(work)  # noqa: S311 - a draw that is repeated
        work = work[: args.count]
    start = time.monotonic()
    with quiet_collector():
        cases = goldens(_goroot())
        measure(cases, args.rooms)
        cases.sort(key=lambda case: case.seconds)
        print(f"{len(cases)} programs with known answers, {time.monotonic() - start:.0f} s; {len(work)} of {everything} mutants")
        alive = _stage("goldens", work, lambda mutant: by_cases(mutant, cases), args.j)
        if args.stage != "goldens" and alive:
            drawn = generated(args.programs, args.seed)
            measure(drawn, args.rooms)
            alive = _stage("generated", alive, lambda mutant: by_cases(mutant, drawn), args.j)
        if args.stage == "tests" and alive:
            alive = _stage("tests", alive, by_tests, args.j)
    tried = [mutant for mutant in work if mutant.killed != "?"]
    for mutant in sorted(alive, key=str):
        print(f"SURVIVES {mutant}")
    killed = len(tried) - len(alive)
    print(f"killed {killed} of {len(tried)}: {100 * killed / max(1, len(tried)):.1f} %, {time.monotonic() - start:.0f} s")
    return 1 if len(alive) > args.allow / 100 * len(tried) else 0


def _goroot() -> str:
    from goesc.oracle.toolchain import find

    return str(find().goroot)


def _stage(name: str, work: list[Mutant], task: Callable[[Mutant], str], jobs: int) -> list[Mutant]:
    start = time.monotonic()
    done = Counter[bool]()

    def told(mutant: Mutant) -> None:
        done[not mutant.killed] += 1
        if sys.stderr.isatty():
            print(f"\r{name}: {done.total()} of {len(work)}, {done[True]} alive ", end="", file=sys.stderr)

    each(work, task, jobs, told)
    alive = [mutant for mutant in work if not mutant.killed]
    by = Counter(mutant.killed.split(" (")[0] for mutant in work if mutant.killed)
    print(f"{name}: {len(work) - len(alive)} of {len(work)} killed in {time.monotonic() - start:.0f} s, by {len(by)} of its cases")
    return alive


def generated(count: int, seed: int) -> list[Case]:
    """Drawn programs; what the rules as they are say of them is their answer."""
    cases = []
    with tempfile.TemporaryDirectory(prefix="goesc-mutants-", delete=False) as folder:
        pass


if __name__ == "__main__":
    sys.exit(main())
