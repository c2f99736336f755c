"""Would the hunt have found what people's programs had to find? Earlier mends are taken out, one at a time.

python -m benchmarks.unmended                       every mend of unmended.toml, ten minutes each
python -m benchmarks.unmended --only map-key --minutes 2 --seed 3
python -m benchmarks.unmended --check               that each edit brings its fault back: the test that came with the
                                                    mend fails
python -m benchmarks.unmended --rates               processor time of a module in each mode, for unmended.toml

Each mend is an edit of today's sources, in a process of its own, that reads goesc with it; the sources stay as they
are, and so do the bundled facts. The modes in which a room's faults show take turns, each with the same share of the
time. A module is judged by what goesc says of it as it is, and if that differs by the mode itself, with the real
compiler, which sees no difference of goesc as it is. Modules that do not run the edited statement are passed over:
they cannot differ. Their time is counted as if they had been hunted: what a module takes both compilers (`rates`), on
two cores.
"""

from __future__ import annotations

import argparse
import ast
import builtins
import hashlib
import importlib.abc
import importlib.machinery
import json
import math
import os
import queue
import resource
import subprocess
import sys
import threading
import time
import tomllib
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from difflib import SequenceMatcher
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any, NamedTuple

TOP = Path(__file__).resolve().parent.parent
DATA = Path(__file__).with_suffix(".toml")
CORES = 2
TURN = 5.0  # seconds of a hunt that a mode has at a time
BLOCK = 16  # modules that goesc as it is is asked about at a time
ROUNDS = (0.1, 0.3, 1.0)  # shares of the time: what is found soon is known soon
MARK = "__unmended_mark__"
FLAGS = {"m-l": ("-m", "-l"), "m": ("-m",), "m2": ("-m=2",), "m4": ("-m=4", "-l"), "errors": ()}


class Mend(NamedTuple):
    name: str
    commit: str
    file: str
    test: str  # that fails without it
    wrong: str  # in words
    stands: str  # in the file, once
    without: str  # the mend
    when: str = ""  # what has to hold at the statement so that it says something else; "": nothing

    @property
    def room(self) -> str:
        return self.file.split("/")[1]

    @property
    def module(self) -> str:
        return self.file.removesuffix(".py").replace("/", ".")

    def edited(self, text: str) -> str:
        """Raises ValueError where the text no longer stands."""
        if text.count(self.stands) != 1:
            raise ValueError(f"{self.name}: {self.file} has the text {text.count(self.stands)} times")
        return text.replace(self.stands, self.without)


class Told(NamedTuple):
    """What unmended.toml says."""

    mends: list[Mend]
    modes: dict[str, list[str]]  # by room
    rates: dict[str, float]  # processor time of a module, in seconds, by mode


def told() -> Told:
    data = tomllib.loads(DATA.read_text("utf-8"))
    return Told([Mend(**mend) for mend in data["mend"]], data["modes"], data["rates"])


# --- goesc without a mend --------------------------------------------------------------------------------------------


class _Loader(SourceFileLoader):
    """Modules with other code than their files have."""

    def __init__(self, name: str, path: str, mends: Sequence[Mend], marking: bool) -> None:
        super().__init__(name, path)
        self._mends = mends
        self._marking = marking

    def get_code(self, fullname: str) -> CodeType:  # noqa: ARG002 - as the loader's is
        text = Path(self.path).read_text("utf-8")
        if self._marking:
            tree = ast.parse(text)
            for mend in self._mends:
                mark(tree, mend, *changed(mend, text))
            return compile(ast.fix_missing_locations(tree), self.path, "exec", dont_inherit=True)
        for mend in self._mends:
            text = mend.edited(text)
        return compile(text, self.path, "exec", dont_inherit=True)


class _Finder(importlib.abc.MetaPathFinder):
    def __init__(self, mends: Sequence[Mend], marking: bool) -> None:
        self._mends = mends
        self._marking = marking

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        mends = [mend for mend in self._mends if mend.module == fullname]
        if not mends:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and spec.origin is not None:
            spec.loader = _Loader(fullname, spec.origin, mends, self._marking)
        return spec


def install(mends: Sequence[Mend], marking: bool = False) -> set[str]:
    """From now on modules are imported without these mends; with `marking` as they are, and the set that is returned
    gets the names of those whose statements were run."""
    met: set[str] = set()
    for mend in mends:
        if mend.module in sys.modules:
            raise AssertionError(f"{mend.module} is imported already")
    setattr(builtins, MARK, met.add)
    sys.meta_path.insert(0, _Finder(mends, marking))
    return met


def changed(mend: Mend, text: str) -> tuple[int, int]:
    """The first and the last line of a file that taking the mend out changes."""
    start = text.count("\n", 0, text.index(mend.stands)) + 1
    old, new = mend.stands.split("\n"), mend.without.split("\n")
    spans = [
        (a, max(a, b - 1)) for what, a, b, _, _ in SequenceMatcher(None, old, new).get_opcodes() if what != "equal"
    ]
    return start + spans[0][0], start + spans[-1][1]


def mark(tree: ast.Module, mend: Mend, first: int, last: int) -> bool:
    """Have it told when lines are run: by a call before the statement that holds them, as far inside as there is one,
    or in an `if` or `for` that is there for the mend alone. False if they are not in a function."""
    best: list[ast.stmt] | None = None
    todo: list[tuple[ast.AST, bool]] = [(tree, False)]
    while todo:
        node, inside = todo.pop()
        inside = inside or isinstance(node, ast.FunctionDef)
        for _, value in ast.iter_fields(node):
            if not isinstance(value, list):
                value = [value]
            nodes = [item for item in value if isinstance(item, ast.AST)]
            todo += [(item, inside) for item in nodes]
            block = [item for item in nodes if isinstance(item, ast.stmt)]
            if inside and block and block[0].lineno <= first and last <= (block[-1].end_lineno or 0):
                if best is None or block[0].lineno >= best[0].lineno:
                    best = value
    if best is None:
        return False
    at = next(at for at, item in enumerate(best) if (item.end_lineno or 0) >= first)
    call: ast.expr = ast.Call(ast.Name(MARK, ast.Load()), [ast.Constant(mend.name)], [])
    if mend.when:
        call = ast.BoolOp(ast.And(), [ast.parse(mend.when, mode="eval").body, call])
    there = best[at]
    whole = first <= there.lineno and (there.end_lineno or 0) <= last
    if whole and isinstance(there, (ast.If, ast.For)) and not there.orelse:
        best, at = there.body, 0
    statement = ast.Expr(call)
    for node in ast.walk(statement):
        ast.copy_location(node, there)
    best.insert(at, statement)
    return True


def is_marked(mend: Mend) -> bool:
    text = (TOP / mend.file).read_text("utf-8")
    return mark(ast.parse(text), mend, *changed(mend, text))


# --- A process that answers ------------------------------------------------------------------------------------------


def answer_all(met: set[str]) -> None:
    """{"mode": "m-l", "key": [1, 0]} gives what goesc says, as a digest, and the mends that it came by; with "judge"
    the kind of difference that the mode sees."""
    from goesc.cli.hunter import Inside, ask
    from goesc.hunt.modes import MODES
    from goesc.hunt.programs import Key, judging, module_of
    from goesc.hunt.room import Room
    from goesc.oracle.toolchain import find
    from goesc.source.room import quiet_collector

    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    inside = Inside()
    room = Room(ask, inside, os.environ, find())

    def says(mode: str, key: Key) -> str:
        files = module_of(key, MODES[mode], room.language, room.library)
        if mode in FLAGS:
            room.lay(files)
            return repr(room.build(FLAGS[mode]))
        if mode == "allocs":
            room.lay(files)
            builds = [room.load(allocs=True, graphs=False, inline=inline) for inline in (False, True)]
            called = [call for packages in builds for package in packages for call in package.runtime_calls]
            errors = [bool(package.errors) for packages in builds for package in packages]
            return repr(([(call.line, call.symbol, call.runtime) for call in called], errors))
        return MODES[mode].judge(room, files, judging(key)).kind

    def judged(mode: str, key: Key) -> str:
        files = module_of(key, MODES[mode], room.language, room.library)
        return MODES[mode].judge(room, files, judging(key)).kind

    with quiet_collector():
        try:
            for line in sys.stdin:
                request = json.loads(line)
                key = Key(*request["key"])
                met.clear()
                try:
                    said = (judged if request.get("judge") else says)(request["mode"], key)
                except Exception as error:  # noqa: BLE001 - whatever a wrong rule raises gives it away
                    said = f"raises {type(error).__name__}: {error}"[:200]
                if not request.get("judge") and request["mode"] in {*FLAGS, "allocs"}:
                    said = hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()[:16]
                answers.write(json.dumps([said, sorted(met)]) + "\n")
                answers.flush()
        finally:
            room.close()
            inside.close()


class Worker:
    """goesc without a mend, or as it is with marks, in a process of its own."""

    def __init__(self, name: str) -> None:
        self.ended = False
        command = [sys.executable, "-m", "benchmarks.unmended", "--answer", name]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=TOP
        )

    def ask(self, mode: str, key: tuple[int, int], judge: bool = False) -> tuple[str, list[str]]:
        """If the process ends, that is the answer."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with suppress(BrokenPipeError):
            self._process.stdin.write(json.dumps({"mode": mode, "key": key, "judge": judge}) + "\n")
            self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            self.ended = True
            return f"ended with {self._process.wait()}", []
        said, met = json.loads(line)
        return said, met

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with suppress(OSError):
                    stream.close()


class Answers:
    """What goesc says as it is, asked once; kept in a file if there is one."""

    def __init__(self, seed: int, path: Path | None, jobs: int, block: int = BLOCK) -> None:
        self.seed = seed
        self._jobs = jobs
        self._block = block
        self._version = _version(seed)
        self._lock = threading.Lock()
        self._known: dict[tuple[str, int], tuple[str, list[str]]] = {}
        self._agrees: dict[tuple[str, int], bool] = {}
        self._workers: queue.SimpleQueue[Worker | None] = queue.SimpleQueue()
        for _ in range(jobs):
            self._workers.put(None)
        self._path = path
        if path is not None and path.exists():
            for line in path.read_text("utf-8").splitlines():
                version, mode, number, said, met = json.loads(line)
                if version == self._version:
                    self._known[mode, number] = said, met

    def of(self, mode: str, number: int) -> tuple[str, list[str]]:
        with self._lock:
            if (mode, number) not in self._known:
                self._ask(mode, [n for n in range(number, number + self._block) if (mode, n) not in self._known])
            return self._known[mode, number]

    def _ask(self, mode: str, numbers: Sequence[int]) -> None:
        with ThreadPoolExecutor(self._jobs) as threads:
            answers = list(threads.map(lambda number: self._one(mode, number), numbers))
        for number, answer in zip(numbers, answers, strict=True):
            self._known[mode, number] = answer
            if self._path is not None:
                with self._path.open("a", encoding="utf-8") as file:
                    file.write(json.dumps([self._version, mode, number, *answer]) + "\n")

    def _one(self, mode: str, number: int, judge: bool = False) -> tuple[str, list[str]]:
        worker = self._workers.get() or Worker("")
        answer = worker.ask(mode, (self.seed, number), judge)
        self._workers.put(worker)
        if answer[0].startswith("ended"):
            raise RuntimeError(f"goesc as it is {answer[0]} at {mode} {self.seed}/{number}")
        return answer

    def agrees(self, mode: str, number: int) -> bool:
        """Whether the mode sees no difference of goesc as it is: what else there is to be mended is no find."""
        with self._lock:
            known = self._agrees.get((mode, number))
            if known is None:
                known = self._agrees[mode, number] = not self._one(mode, number, judge=True)[0]
            return known

    def close(self) -> None:
        while not self._workers.empty():
            worker = self._workers.get()
            if worker is not None:
                worker.close()


def _version(seed: int) -> str:
    """Of all that answers and marks rest on."""
    found = hashlib.sha256(str(seed).encode())
    for file in sorted([*TOP.glob("goesc/**/*.py"), DATA]):
        found.update(file.read_bytes())
    return found.hexdigest()[:12]


# --- The hunt --------------------------------------------------------------------------------------------------------


class Found(NamedTuple):
    mend: Mend
    mode: str = ""  # "": it was not found
    number: int = 0
    kind: str = ""
    seconds: float = 0.0  # of a hunt on two cores
    tried: int = 0  # modules that run the statement

    def __str__(self) -> str:
        if not self.mode:
            return f"NOT FOUND {self.mend.name} ({self.mend.room}, {self.mend.commit}): {self.tried} modules run it"
        return f"{self.seconds:5.0f} s  {self.mend.name} ({self.mend.room}): {self.mode} {self.number}: {self.kind}"


def turns(modes: Sequence[str], rates: dict[str, float], seconds: float) -> Iterator[tuple[str, int, float]]:
    """Modes and numbers of modules in the order of a hunt, with the time that has passed at each."""
    at = dict.fromkeys(modes, 0)
    passed = 0.0
    while passed < seconds:
        for mode in modes:
            cost = rates[mode] / CORES
            for _ in range(max(1, int(TURN / cost))):
                passed += cost
                yield mode, at[mode], passed
                at[mode] += 1
                if passed >= seconds:
                    return


class Hunt:
    """For one mend; goes on where it was."""

    def __init__(self, mend: Mend, given: Told, answers: Answers, seconds: float, tries: float = math.inf) -> None:
        self.mend = mend
        self._answers = answers
        self._tries = tries
        self._always = not is_marked(mend)
        self._turns = turns(given.modes[mend.room], given.rates, seconds)
        self._tried = 0

    def until(self, seconds: float) -> Found | None:
        """What was found, or nothing if it is to go on."""
        worker: Worker | None = None
        try:
            for mode, number, passed in self._turns:
                expected, met = self._answers.of(mode, number)
                if self._always or self.mend.name in met:
                    self._tried += 1
                    worker = worker or Worker(self.mend.name)
                    kind = self._differs(worker, mode, number, expected)
                    if worker.ended:
                        worker.close()
                        worker = None
                    if kind:
                        return Found(self.mend, mode, number, kind, passed, self._tried)
                if self._tried >= self._tries:
                    break
                if passed >= seconds:
                    return None
            return Found(self.mend, tried=self._tried)
        finally:
            if worker is not None:
                worker.close()

    def _differs(self, worker: Worker, mode: str, number: int, expected: str) -> str:
        """The kind of difference that the mode sees, "" if none."""
        key = (self._answers.seed, number)
        said, _ = worker.ask(mode, key)
        if said == expected:
            return ""
        kind = said if said.startswith("ended") else worker.ask(mode, key, judge=True)[0]
        return kind if kind and self._answers.agrees(mode, number) else ""


# --- What the mends are held against ---------------------------------------------------------------------------------


def comes_back(mend: Mend) -> bool:
    """Whether the test fails without the mend; in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.unmended", "--test", mend.name]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=False)
    return done.returncode == 1


def run_test(mend: Mend | None, test: str) -> int:
    install([mend] if mend else [])
    import pytest

    return int(pytest.main(["-x", "-q", "-n", "0", "-p", "no:cacheprovider", *test.split(" ")]))


def measured_rates(modes: Sequence[str]) -> dict[str, float]:
    """Processor time of a module, the judge's with it: of 60 modules, without that of starting."""
    found = {}
    for mode in modes:
        times = []
        for count in (4, 64):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            command = [sys.executable, "-m", "goesc", "fuzz", "--mode", mode, "--count", str(count), "-j", "1"]
            command += ["--seed", "77", "--no-reduce", "--most", "1000"]
            subprocess.run(command, cwd=TOP, capture_output=True, check=False)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        found[mode] = (times[1] - times[0]) / 60
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME")
    parser.add_argument("--minutes", type=float, default=10.0, help="of a hunt, for each mend")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--allow", type=float, default=20.0, help="percent that may stay hidden")
    parser.add_argument(
        "--tries", type=int, default=sys.maxsize, help="give a mend up after so many modules that run it"
    )
    parser.add_argument("--answers", type=Path, help="a file that keeps what goesc says as it is")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--rates", action="store_true")
    parser.add_argument("-j", type=int, default=2)
    parser.add_argument("--answer", help=argparse.SUPPRESS)
    parser.add_argument("--test", help=argparse.SUPPRESS)
    args = parser.parse_args()
    given = told()
    by_name = {mend.name: mend for mend in given.mends}
    if args.answer is not None:
        mend = by_name.get(args.answer)
        answer_all(install([mend]) if mend else install(given.mends, marking=True))
        return 0
    if args.test is not None:
        return run_test(by_name[args.test], by_name[args.test].test)
    if args.rates:
        for mode, rate in measured_rates(list(given.rates)).items():
            print(f"{mode} = {rate:.3f}")
        return 0
    chosen = [by_name[name] for name in args.only] if args.only else given.mends
    if args.check:

        def check(mend: Mend) -> bool:
            back = comes_back(mend)
            print(f"{'back' if back else 'NOT BACK'}: {mend.name}: {mend.test}", flush=True)
            return back

        with ThreadPoolExecutor(args.j) as threads:
            return 0 if all(list(threads.map(check, chosen))) else 1
    return _measure(chosen, given, args)


def _measure(chosen: Sequence[Mend], given: Told, args: Any) -> int:
    start = time.monotonic()
    answers = Answers(args.seed, args.answers, args.j)
    seconds = args.minutes * 60
    results: list[Found] = []
    hunts = [Hunt(mend, given, answers, seconds, args.tries) for mend in chosen]

    def go_on(hunt: Hunt, share: float) -> bool:
        found = hunt.until(seconds * share if share < 1 else math.inf)
        if found is not None:
            results.append(found)
            print(found, flush=True)
        return found is None

    try:
        with ThreadPoolExecutor(args.j) as threads:
            for share in ROUNDS:
                alive = threads.map(go_on, hunts, [share] * len(hunts))
                hunts = [hunt for hunt, on in zip(hunts, list(alive), strict=True) if on]
    finally:
        answers.close()
    hidden = [found for found in results if not found.mode]
    count = len(results) - len(hidden)
    print(
        f"{count} of {len(results)} found within {args.minutes:g} minutes of hunting: "
        f"{100 * count / len(results):.0f} %, seed {args.seed}; measured in {time.monotonic() - start:.0f} s"
    )
    return 1 if len(hidden) > args.allow / 100 * len(results) else 0


if __name__ == "__main__":
    sys.exit(main())
