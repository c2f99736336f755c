"""The documentation, followed: every command is run and every output compared; see tests/docs_pages.py."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

from goesc.cli.commands import COMMANDS
from tests import docs_pages
from tests.docs_pages import NOT_RUN, ROOT, RUNNABLE, SHELLS, TRANSLATED, blocks_of

PAGES = docs_pages.pages()
EVERYTHING = [*PAGES, *TRANSLATED.values()]
ASKS_GC = {"docs/difftest.md", "docs/fuzz.md", "docs/facts.md"}


@pytest.mark.parametrize("page", [pytest.param(p, marks=[pytest.mark.gc] if p in ASKS_GC else []) for p in PAGES])
def test_a_page_shows_what_commands_print(page: str, tmp_path: Path) -> None:
    for block, command, status, printed in docs_pages.follow(page, tmp_path):
        place = f"{page}, block at line {block.start}: $ {command.text}"
        assert docs_pages.agrees(command.output, printed), f"{place}\n" + "\n".join(printed)
        assert "goesc: internal error" not in "\n".join(printed), place
        if block.language != "console":
            assert status == 0, f"{place}\n" + "\n".join(printed)


# What Graphviz prints begins otherwise than what goesc draws itself.
DOT = """#!/bin/sh
echo called >> "${0%/*}/called"
cat > /dev/null
cat << 'END'
<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg width="8pt" height="8pt" xmlns="http://www.w3.org/2000/svg">
</svg>
END
"""


@pytest.mark.parametrize("page", ["docs/tutorial.md", "docs/graph.md"])
def test_pages_are_true_with_graphviz_too(page: str, tmp_path: Path) -> None:
    """The test above follows them without it."""
    for block, command, _, printed in docs_pages.follow(page, tmp_path, DOT):
        place = f"{page}, block at line {block.start}: $ {command.text}"
        assert docs_pages.agrees(command.output, printed), f"{place}\n" + "\n".join(printed)
    assert (tmp_path / "bin" / "called").exists()


@pytest.mark.parametrize("page", EVERYTHING)
def test_blocks_say_what_they_are(page: str) -> None:
    blocks = blocks_of((ROOT / page).read_text(encoding="utf-8"))
    for at, block in enumerate(blocks):
        if not block.language:
            before = blocks[at - 1].language if at else ""
            assert before == "sh", f"line {block.start}: a block without a language is output"
        else:
            assert block.language in RUNNABLE or block.language not in SHELLS, f"line {block.start}: {block.language}"


def test_few_commands_are_not_run() -> None:
    blocks = [b for p in PAGES for b in blocks_of((ROOT / p).read_text(encoding="utf-8")) if b.language in RUNNABLE]
    unrun = [b for b in blocks if b.lines[0].startswith(NOT_RUN)]
    assert len(unrun) * 4 <= len(blocks), f"{len(unrun)} of {len(blocks)}"


@pytest.mark.parametrize("page", sorted(TRANSLATED))
def test_translations_hold_the_same_blocks(page: str) -> None:
    ours, theirs = (blocks_of((ROOT / p).read_text(encoding="utf-8")) for p in (page, TRANSLATED[page]))
    assert [(b.language, b.title, b.lines) for b in ours] == [(b.language, b.title, b.lines) for b in theirs]
    headings = [re.findall(r"^#+(?= )", re.sub(r"```.*?```", "", (ROOT / p).read_text(), flags=re.S), re.M)
                for p in (page, TRANSLATED[page])]  # fmt: skip
    assert headings[0] == headings[1]


def test_links_lead_somewhere() -> None:
    for page in EVERYTHING:
        text = re.sub(r"```.*?```", "", (ROOT / page).read_text(encoding="utf-8"), flags=re.S)
        for target in re.findall(r"\]\(([^)#\s]+)", text):
            if "://" not in target:
                assert ((ROOT / page).parent / target).exists(), f"{page}: {target}"


def test_every_command_has_its_page_or_section() -> None:
    for name in set(COMMANDS) - {"version", "help", "completion"}:
        assert (ROOT / "docs" / f"{name}.md").exists(), name
    assert "goesc completion bash" in (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")


def test_the_site_is_built(tmp_path: Path) -> None:
    """Every page stands in the navigation; where mkdocs is (extra `docs`), the site is built, warnings being errors."""
    navigation = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    for page in (ROOT / "docs").rglob("*.md"):
        assert f" {page.relative_to(ROOT / 'docs').as_posix()}\n" in navigation, page.name
    if importlib.util.find_spec("mkdocs") is not None and importlib.util.find_spec("material") is not None:
        done = subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-d", str(tmp_path / "site")],
            cwd=ROOT, capture_output=True, text=True, timeout=300, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        assert (tmp_path / "site" / "how-gc-decides" / "index.html").exists()


def test_dots_stand_for_lines() -> None:
    agrees = docs_pages.agrees
    assert agrees(["a"], ["a"])
    assert not agrees(["a"], ["a", "b"])
    assert agrees(["a", "...", "c"], ["a", "b", "c"])
    assert agrees(["...", "c", "..."], ["c"])
    assert not agrees(["...", "d"], ["a", "c"])
