"""The rules of the house, read from the sources: who imports whom, what nobody does, what every file has."""

from __future__ import annotations

import ast
import functools
import io
import os
import re
import subprocess
import sys
import tokenize
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "goesc"

# Room -> rooms it may import (besides itself), each of which stands above it in this table: no import runs back, and there
# is no circle. A file directly in goesc/ is a room of its name; "" is goesc/__init__.py.
MAY_IMPORT = {
    "release": set(),  # the ground floor: the modelled releases of Go
    "source": {"release"},
    "syntax": {"source"},
    "types": {"source", "syntax"},
    "check": {"release", "source", "syntax", "types"},
    "ir": {"release", "source", "types"},
    "lower": {"release", "source", "syntax", "types", "check", "ir"},
    "inline": {"release", "source", "types", "ir", "lower"},
    "escape": {"release", "source", "types", "ir"},
    "allocs": {"release", "source", "types", "ir", "lower", "escape"},
    "facts": {"release", "source", "syntax", "types", "check", "ir", "lower", "escape"},
    "drive": {"release", "source", "syntax", "types", "check", "ir", "lower", "inline", "escape", "allocs", "facts"},
    "edit": {"source", "syntax", "types", "check", "ir", "lower", "escape", "allocs", "facts", "drive"},
    "api": {"release", "source", "ir", "escape", "allocs", "facts", "drive", "edit"},
    "explain": {"source", "syntax", "ir", "escape", "allocs", "api"},
    "advice": {
        "source", "syntax", "types", "check", "ir", "allocs", "facts", "drive", "edit", "api", "explain",
    },
    "profile": {"source", "ir", "allocs", "api", "explain", "advice"},
    "gate": {"release", "source", "syntax", "allocs", "api", "explain"},
    "research": {"source", "escape", "allocs", "facts", "drive", "api"},
    "report": {"source", "ir", "escape", "allocs", "drive", "api", "explain", "advice", "profile", "gate", "research"},
    "generate": set(),
    "oracle": {"release", "source", "generate"},
    # What it holds goesc against is made of all that goesc does; the command line is handed to it.
    "hunt": {
        "release", "source", "types", "check", "ir", "escape", "allocs", "facts", "drive", "edit", "api", "explain", "advice",
        "generate", "oracle",
    },
    "": {"source", "api", "research", "report"},  # `report` tells notebooks how things look
    "lsp": {"release", "source", "allocs", "facts", "drive", "edit", "api", "explain", "advice"},
    # The top of the house sees everything below; syntax and lowering are reached through `drive`.
    "cli": {
        "release", "source", "types", "check", "ir", "escape", "facts", "drive", "edit", "api", "explain",
        "advice", "profile", "gate", "research", "report", "generate", "oracle", "hunt", "lsp",
    },
    "playground": {"source", "release", "facts", "api", "explain", "advice", "report", "lsp", "cli"},
    "__main__": {"cli"},
}  # fmt: skip

FILES = sorted(PACKAGE.rglob("*.py"))
PROCESS, POOL = PACKAGE / "source" / "process.py", PACKAGE / "drive" / "pool.py"
SERVER = PACKAGE / "playground" / "serve.py"


@functools.cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_bytes())


@pytest.fixture(scope="module", autouse=True)
def _trees() -> Iterator[None]:
    """They are many, and nobody else wants them."""
    yield
    _tree.cache_clear()


def _room(path: Path) -> str:
    parts = path.relative_to(PACKAGE).parts
    name = parts[0] if len(parts) > 1 else parts[0].removesuffix(".py")
    return "" if name == "__init__" else name


def _imports(tree: ast.AST) -> set[str]:
    """Goesc modules a file imports, those under `if TYPE_CHECKING` included."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names if alias.name.split(".")[0] == "goesc")
        elif isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "goesc":
            if node.module == "goesc":
                # `from goesc import edit` names a module, `from goesc import analyze` the public API; the version is
                # a text that the package holds before it is a room.
                found.update(
                    f"goesc.{a.name}" if (PACKAGE / f"{a.name}.py").exists() or (PACKAGE / a.name).is_dir() else "goesc"
                    for a in node.names
                    if a.name != "__version__"
                )
            else:
                found.add(node.module)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_run_one_way(path: Path) -> None:
    room = _room(path)
    assert room in MAY_IMPORT, f"a new room: say in this table what {room} may import"
    for module in _imports(_tree(path)):
        parts = module.split(".")
        other = parts[1] if len(parts) > 1 else ""
        assert other == room or other in MAY_IMPORT[room], f"{room} must not import {module}"


def test_no_room_stands_above_what_it_is_built_on() -> None:
    order = list(MAY_IMPORT)
    assert {_room(path) for path in FILES} == set(order)
    for room, below in MAY_IMPORT.items():
        assert below <= set(order[: order.index(room)]), f"{room} would close a circle"


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_every_file_is_fit_to_read(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    tree = _tree(path)
    made = "Written by `" in (ast.get_docstring(tree) or "")  # by a program, for a program
    assert not re.search(r"\)[*+?]\+[^\w\]]", text), "Python 3.11.2 loses its place in possessive groups"
    assert len(lines) <= 800 or made, "above 800 lines something wants a room of its own"
    if lines:
        assert ast.get_docstring(tree), "a module opens with its purpose"
    for word in ("TO" + "DO", "FIX" + "ME", "XX" + "X", "NotImplemented" + "Error"):
        assert word not in text.split("#:")[0].replace(word.lower(), ""), f"{word} in {path.name}"
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT and re.match(r"# (type: ignore|noqa|pragma: no cover)", token.string):
            assert token.string.count("#") > 1 or " - " in token.string or made, (
                f"line {token.start[0]}: an ignore says why"
            )


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_nobody_prints_executes_or_keeps_global_state(path: Path) -> None:
    room = _room(path)
    for node in ast.walk(_tree(path)):
        assert not isinstance(node, ast.Global), "no global state: hang it on a session"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in ("eval", "exec", "compile"), "nothing executes text"
            assert node.func.id != "print" or room == "cli", "only the command line prints"
            raw = path.name in ("build.py", "main.py", "tool.py") or any(k.arg == "end" for k in node.keywords)
            assert node.func.id != "print" or raw, "people read what Host.say and Host.warn print"
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            modules = [node.module or ""] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]
            names = {module.split(".")[0] for module in modules}
            assert not names & {"pickle", "marshal", "shelve"}, "the cache holds nothing that can execute"
            assert "subprocess" not in names or path == PROCESS, "programs are started by one module"
            assert "multiprocessing" not in names or path == POOL, "processes of goesc are started by one module"
            network = {*names, *modules} & {"socket", "urllib.request", "http"}
            assert not network or path == SERVER, "goesc never goes on the network, and one module answers this machine"


@pytest.mark.parametrize("path", [p for p in FILES if _room(p) != "release"], ids=lambda p: str(p.relative_to(PACKAGE)))
def test_only_the_room_of_releases_knows_them(path: Path) -> None:
    """No text names a release, and none is ordered before another: rules ask the Release for what they need. Nor does
    anybody but that room use the one of a number; the newest is one that all may name."""
    tree = _tree(path)
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("goesc.release"):
            named = [alias.name for alias in node.names if re.match(r"GO1_|versions", alias.name)]
            assert not named, f"line {node.lineno}: {named} of the releases"
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and not all(isinstance(op, (ast.Eq, ast.NotEq)) for op in node.ops):
            sides = [node.left, *node.comparators]
            named = {side.attr for side in sides if isinstance(side, ast.Attribute)}
            assert not named & {"minor"}, f"line {node.lineno}: a release says what it does; nobody compares it"
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and re.fullmatch(r"(go)?1[.]\d+[.]\d+", node.value)
        ):
            raise AssertionError(f"line {node.lineno}: {node.value} is a release's own version")


@pytest.mark.parametrize(
    "path", [p for p in FILES if _room(p) not in ("source", "syntax")], ids=lambda p: str(p.relative_to(PACKAGE))
)
def test_positions_are_opaque(path: Path) -> None:
    """Only who makes them knows how a position stands to its file; all others ask the file (pos, offset, place)."""
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub)):
            for side in (node.left, node.right):
                named = isinstance(side, ast.Attribute) and side.attr == "base" and "file" in ast.unparse(side.value)
                assert not named, f"line {node.lineno}: arithmetic on a position"


LOOPS = (ast.For, ast.While, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


def _calls(tree: ast.AST) -> tuple[set[str], set[str]]:
    """The names of what is called, and of what is called in loops."""
    called: set[str] = set()
    looping: set[str] = set()
    waiting = [(tree, False)]
    while waiting:
        node, inside = waiting.pop()
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            called.add(name)
            looping |= {name} if inside else set()
        inside = inside or isinstance(node, LOOPS)
        waiting += [(child, inside) for child in ast.iter_child_nodes(node)]
    return called, looping


def test_one_place_compiles_a_sequence_of_units() -> None:
    """goesc.drive.run; a worker compiles one unit, and a session the package whose bodies somebody inlines."""
    called: dict[str, set[str]] = {}
    looping: dict[str, set[str]] = {}
    for path in FILES:
        place = path.relative_to(PACKAGE).as_posix()
        for names, places in zip(_calls(_tree(path)), (called, looping), strict=True):
            for name in names:
                places.setdefault(name, set()).add(place)
    assert called["compile_package"] == {"drive/one.py"}
    assert called["compile_one"] == {"drive/run.py", "drive/tasks.py"}
    assert called["lower_package"] == {"drive/stages.py"}
    for name in ("lower_package", "compile_package", "compile_one", "_compiled", "perform"):
        assert looping.get(name, set()) == ({"drive/run.py"} if name == "_compiled" else set()), name


# Words of gc's messages, and the modules that write them: the events, and what tells of the same in a line of its own.
PHRASES = re.compile("moved to heap|escapes to heap|does not escape|leaking param(:| content)")
WRITERS = {
    "ir/events.py", "escape/finish.py", "facts/words.py", "gate/keys.py", "gate/model.py", "report/graph_svg.py",
    "report/optlog.py",
}  # fmt: skip
READERS = {"facts/verify.py"}  # of what the real compiler prints, besides the room `oracle`
TAKING_APART = {
    "compile", "match", "fullmatch", "search", "finditer", "findall", "sub", "split", "rsplit", "splitlines", "partition",
    "rpartition", "startswith", "endswith", "removeprefix", "removesuffix", "find", "rfind", "index", "replace", "count",
}  # fmt: skip
MESSAGES = {"sentence", "head", "message", "diagnostics", "words"}  # fields that hold what people are told


def _phrases(tree: ast.AST) -> int:
    """How many texts, besides docstrings, hold words of gc's messages."""
    docstrings = {
        node.body[0].value
        for node in ast.walk(tree)
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(node)
    }
    return sum(
        isinstance(node, ast.Constant) and isinstance(node.value, str) and bool(PHRASES.search(node.value))
        for node in ast.walk(tree)
        if node not in docstrings
    )


def test_only_messages_are_worded_like_messages() -> None:
    found = {p.relative_to(PACKAGE).as_posix() for p in FILES if _room(p) != "oracle" and _phrases(_tree(p))}
    assert found == WRITERS | READERS


@pytest.mark.parametrize("path", [p for p in FILES if _room(p) != "oracle"], ids=lambda p: str(p.relative_to(PACKAGE)))
def test_no_text_of_messages_is_parsed(path: Path) -> None:
    """Who needs to know what a message says listens to its event (goesc.ir.events) or asks the object that it is of."""
    if path.relative_to(PACKAGE).as_posix() in READERS:
        return
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Compare):
            assert not any(_phrases(side) for side in (node.left, *node.comparators)), f"line {node.lineno}"
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in TAKING_APART:
            told = getattr(node.func, "value", None)
            assert not any(_phrases(given) for given in node.args), f"line {node.lineno}"
            assert getattr(told, "attr", "") not in MESSAGES, f"line {node.lineno}"
            assert not any(getattr(given, "attr", "") in MESSAGES for given in node.args), f"line {node.lineno}"


def test_few_rules_of_the_linter_are_off() -> None:
    """Each is an exception for the whole tree, with its reason beside it; complexity has a limit."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    lint = tomllib.loads(text)["tool"]["ruff"]["lint"]
    assert len(lint["ignore"]) <= 15
    written = text[text.index("ignore = [") : text.index("]", text.index("ignore = ["))].splitlines()[1:]
    assert [line for line in written if "#" not in line] == []
    assert "C90" in lint["select"]
    assert lint["mccabe"]["max-complexity"] <= 12


TYPED = ("ir", "lower", "inline", "escape", "allocs")


def test_few_things_are_any_and_they_say_why() -> None:
    """Lines with the word, imports included: at most 40. A reason stands beside, or above the lines that it holds for."""
    count = 0
    for path in (p for p in FILES if _room(p) in TYPED):
        lines = path.read_text(encoding="utf-8").splitlines()
        found = [i for i, line in enumerate(lines) if re.search(r"\bAny\b", line)]
        count += len(found)
        for i in found:
            above = i - 1
            while above in found:
                above -= 1
            reason = "#" in lines[i] or lines[above].lstrip().startswith("#") or "import" in lines[i]
            assert reason, f"{path.name}:{i + 1}: Any says why"
    assert count <= 40


def test_few_lines_are_kept_from_the_type_checker() -> None:
    sources = [*FILES, *(ROOT / "tests").glob("*.py"), *(ROOT / "benchmarks").glob("*.py"), ROOT / "hatch_build.py"]
    lines = [line for path in sources for line in path.read_text(encoding="utf-8").splitlines()]
    assert len([line for line in lines if re.search(r"# type: ignore\[", line)]) <= 30


def test_the_small_command_stays_small() -> None:
    """A build of the example imports nothing heavy: start-up is most of its time."""
    code = (
        "import sys\n"
        "from goesc.cli import main\n"
        "sys.argv = ['goesc', 'build', '-gcflags=-m -l', 'examples/classic.go']\n"
        "status = main.console()\n"
        "heavy = sorted(m for m in sys.modules if m.split('.')[0] in ('networkx', 'hypothesis', 'pytest', 'numpy', 'asyncio'))\n"
        "print(status, heavy, 'goesc.oracle' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.splitlines()[-1] == "0 [] False", done.stderr


def test_a_build_makes_no_dataclass() -> None:
    """Making one takes forty times as long as making a plain class (docs/decisions/0010-mypyc.md)."""
    code = (
        "import sys\n"
        "from goesc.cli import main\n"
        "sys.argv = ['goesc', 'build', '-gcflags=-m -l', 'examples/classic.go']\n"
        "status = main.console()\n"
        "made = {str(c) for m in list(sys.modules.values()) for c in vars(m).values() if isinstance(c, type)\n"
        "        and c.__module__.startswith('goesc') and hasattr(c, '__dataclass_fields__')}\n"
        "print(status, 'goesc.drive.stages' in sys.modules, sorted(made))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True,
        env={**os.environ, "GOESC_CACHE": "off"},
    )  # fmt: skip
    assert done.stdout.splitlines()[-1] == "0 True []", done.stdout


def test_no_place_of_one_machine_is_named() -> None:
    for path in [*FILES, *(ROOT / "tests").rglob("*.py"), *ROOT.glob("*.md"), *ROOT.glob("*.toml")]:
        if ".venv" in path.parts:
            continue
        text = path.read_text(encoding="utf-8")
        for place in ("/" + "work/main", "/" + "work/shared", "/" + "opt/gv", "/" + "opt/gosrc", "/" + "root/"):
            assert place not in text, f"{place} in {path}"
