"""The pages of the documentation as a new user would follow them: blocks of code, files, commands, outputs.

What a block is, its first line says:

    ```go title="x.go"      a file that the page shows: it is written when the reader comes to it (any language, with title)
    ```console              commands after `$ `, each with what it prints; `...` stands for lines left out
    ```sh                   commands; they must succeed, and a block without a language right after it is what they print.
                            A first line `# not run by the tests: ...` says why nobody runs it.
    ```python               a script that must succeed
    ```go, toml, json, ...  to be read

A page is followed from top to bottom in one folder. `python -m tests.docs_pages [page.md ...]` writes what commands print
now into the pages; look at the difference before committing it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NOT_RUN = "# not run by the tests: "
OPTIONAL = ("dot", "go", "gofmt", "goesc")  # Graphviz, and a Go of the machine's own
RUNNABLE = ("console", "sh", "python")
SHELLS = ("bash", "shell", "shellsession", "zsh", "py", "pycon")  # these would look as if they were run
IN_A_CLONE = ("README.md", "docs/profile.md")  # they speak of its examples
TRANSLATED = {"README.md": "README.zh-CN.md", "docs/tutorial.md": "docs/tutorial.zh-CN.md"}


@dataclass
class Block:
    language: str
    title: str
    lines: list[str]
    start: int  # index of the first line inside, in the page's lines


@dataclass
class Command:
    text: str
    output: list[str]
    start: int  # index of the first line of output


def pages() -> list[str]:
    """Pages whose commands are run; translations hold the same blocks."""
    docs = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "docs").glob("*.md"))
    return [name for name in ["README.md", *docs] if name not in TRANSLATED.values()]


def blocks_of(text: str) -> list[Block]:
    out: list[Block] = []
    lines = text.split("\n")
    at = 0
    while at < len(lines):
        opened = re.fullmatch(r'```(\w*)(?: title="([^"]+)")?', lines[at])
        at += 1
        if opened is None:
            assert not lines[at - 1].lstrip().startswith("```"), f"line {at}: a fence that the tests cannot read"
            continue
        end = lines.index("```", at)
        out.append(Block(opened[1], opened[2] or "", lines[at:end], at))
        at = end + 1
    return out


def commands_of(block: Block) -> Iterator[Command]:
    current: Command | None = None
    for number, line in enumerate(block.lines):
        if line.startswith("$ "):
            if current is not None:
                yield current
            current = Command(line[2:], [], block.start + number + 1)
        elif current is None:
            raise AssertionError(f"console block at line {block.start}: output before a command")
        else:
            current.output.append(line)
    if current is not None:
        yield current


def agrees(shown: list[str], printed: list[str]) -> bool:
    """Whether the output shown is what was printed, `...` standing for any lines."""
    if "..." not in shown:
        return shown == printed
    cut = shown.index("...")
    if printed[:cut] != shown[:cut]:
        return False
    rest = shown[cut + 1 :]
    return any(agrees(rest, printed[at:]) for at in range(cut, len(printed) + 1))


class Follower:
    """Somebody who follows a page: a folder, and a `goesc` on the path."""

    def __init__(self, folder: Path, page: str, dot: str = "") -> None:
        """`dot` is the text of a script that stands for Graphviz; without it there is none."""
        self.folder = folder / "here"
        tools = folder / "bin"
        self.folder.mkdir()
        tools.mkdir()
        script = tools / "goesc"
        script.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m goesc "$@"\n')
        script.chmod(0o755)
        if dot:
            (tools / "dot").write_text(dot)
            (tools / "dot").chmod(0o755)
        system = folder / "system"
        link_programs(system)
        if page in IN_A_CLONE:
            shutil.copytree(ROOT / "examples", self.folder / "examples")
        # GOESC_DOCS_BIN: an installed goesc, as a new user has it
        first = os.environ.get("GOESC_DOCS_BIN", str(tools))
        tools_of_tests = [] if "GOESC_DOCS_BIN" in os.environ else [str(Path(sys.executable).parent)]
        keep = {k: v for k, v in os.environ.items() if k in ("HOME", "LANG", "TMPDIR", "GOESC_CACHE")}
        self.env = {
            **keep,
            "PATH": os.pathsep.join([first, str(tools), *tools_of_tests, str(system)]),
            "PYTHONPATH": str(ROOT),
            "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.com",
            "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.com",
            "GIT_CONFIG_GLOBAL": os.devnull,
        }  # fmt: skip
        if "GOESC_DOCS_BIN" in os.environ:
            del self.env["PYTHONPATH"]
        self.script = [str(Path(first) / "python")] if "GOESC_DOCS_BIN" in os.environ else [sys.executable]

    def write(self, block: Block) -> None:
        path = self.folder / block.title
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(block.lines) + "\n", encoding="utf-8")

    def shell(self, text: str) -> tuple[int, list[str]]:
        return self._run(["bash", "-c", f"{{ {text}\n}} 2>&1"])

    def python(self, block: Block) -> tuple[int, list[str]]:
        return self._run([*self.script, "-c", "\n".join(block.lines)])

    def _run(self, argv: list[str]) -> tuple[int, list[str]]:
        done = subprocess.run(
            argv,
            cwd=self.folder,
            env=self.env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=300,
            check=False,
        )
        text = done.stdout.decode("utf-8", "replace")
        return done.returncode, text.removesuffix("\n").split("\n") if text else []


def link_programs(folder: Path) -> None:
    """What every machine has, and nothing of what only some have: pages must not depend on it."""
    folder.mkdir()
    for place in (Path("/usr/bin"), Path("/bin")):
        for program in place.iterdir():
            link = folder / program.name
            if program.name not in OPTIONAL and not link.is_symlink():
                link.symlink_to(program)


def without_installing(line: str) -> str:
    """The command of a line that first makes an environment: `... && .venv/bin/goesc build x.go`."""
    parts = [p for p in line.split(" && ") if " -m venv " not in p and "pip install" not in p and " -m pytest" not in p]
    return " && ".join(parts).replace(".venv/bin/", "")


def follow(page: str, folder: Path, dot: str = "") -> Iterator[tuple[Block, Command, int, list[str]]]:
    """Follows a page; gives each command with its status and what it printed."""
    blocks = blocks_of((ROOT / page).read_text(encoding="utf-8"))
    user = Follower(folder, page, dot)
    for at, block in enumerate(blocks):
        if block.title:
            user.write(block)
            continue
        if block.lines[0].startswith(NOT_RUN):
            continue
        if block.language == "console":
            for command in commands_of(block):
                yield (block, command, *user.shell(command.text))
        elif block.language == "sh":
            text = "\n".join(filter(None, map(without_installing, block.lines)))
            after = blocks[at + 1] if at + 1 < len(blocks) and not blocks[at + 1].language else None
            if text:
                status, printed = user.shell("set -e\n" + text)
                shown = Command(text, after.lines if after else ["..."], after.start if after else 0)
                yield block, shown, status, printed
        elif block.language == "python":
            yield (block, Command("python", ["..."], 0), *user.python(block))


def rewrite(page: str) -> None:
    """Write what commands print into a page and its translation."""
    path = ROOT / page
    lines = path.read_text(encoding="utf-8").split("\n")
    before = blocks_of("\n".join(lines))
    changes: list[tuple[int, int, list[str]]] = []
    with tempfile.TemporaryDirectory() as folder:
        for _, command, status, printed in follow(page, Path(folder)):
            if not agrees(command.output, printed):
                sys.stdout.write(f"{page}:{command.start}: {command.text} -> {status}\n")
                changes.append((command.start, len(command.output), printed))
    for start, length, printed in reversed(changes):
        lines[start : start + length] = printed
    path.write_text("\n".join(lines), encoding="utf-8")
    other = ROOT / TRANSLATED.get(page, page)
    if page in TRANSLATED and other.exists():
        text = other.read_text(encoding="utf-8").split("\n")
        theirs = blocks_of("\n".join(text))
        mine = blocks_of("\n".join(lines))
        if len(theirs) == len(mine) == len(before):
            for old, new in reversed(list(zip(theirs, mine, strict=True))):
                text[old.start : old.start + len(old.lines)] = new.lines
            other.write_text("\n".join(text), encoding="utf-8")


if __name__ == "__main__":
    for name in sys.argv[1:] or pages():
        rewrite(name)
