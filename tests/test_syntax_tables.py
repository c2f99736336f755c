"""The grammar and its table: fresh, reproducible, with exactly the conflicts that the grammar explains, quick to load."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import lark
import pytest

from goesc.syntax import build, tables

SAVED = Path(tables.__file__).with_name(tables.TABLE_FILE)


def test_saved_table_is_that_of_the_grammar() -> None:
    assert tables.generate(build.has_callback) == SAVED.read_text("utf-8"), "run `python -m goesc.syntax.tables`"


@pytest.mark.parametrize("seed", ["1", "2"])
def test_table_does_not_depend_on_the_hash_seed(seed: str) -> None:
    code = "from goesc.syntax import build, tables; print(tables.generate(build.has_callback), end='')"
    env = {"PYTHONHASHSEED": seed, "PYTHONPATH": str(SAVED.parent.parent.parent)}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, check=True)
    assert done.stdout.decode() == SAVED.read_text("utf-8")


def test_every_production_with_several_symbols_has_a_callback() -> None:
    tables.load(build.PURE, build.WITH_STATE)
    used = {rule[0] for rule in tables.lark_table(tables.grammar_text()).rules}
    assert not (set(build.PURE) | set(build.WITH_STATE)) - used


def test_conflicts_are_the_five_known_ones(caplog: pytest.LogCaptureFixture) -> None:
    level = lark.logger.level
    lark.logger.setLevel(logging.DEBUG)
    try:
        tables.lark_table(tables.grammar_text(), debug=True)
    finally:
        lark.logger.setLevel(level)
    lines = [line.strip() for record in caplog.records for line in record.getMessage().splitlines()]
    at = [line.split()[4].rstrip(":") for line in lines if "onflict for terminal" in line]
    rules = [line.removeprefix("* ") for line in lines if line.startswith("* <")]
    assert sorted(rules) == [
        "<function_type : FUNC signature>",
        "<operand : NAME>",
        "<signature : parameters>",
        "<signature : parameters>",
        "<signature : parameters>",
    ]
    assert {"LBRACE", "LSQB", "LPAR", "STAR"} < set(at)


def test_parsing_does_not_import_lark() -> None:
    code = (
        "import sys\n"
        "from goesc.source.positions import FileSet\n"
        "from goesc.syntax.parser import parse_file\n"
        "assert parse_file(FileSet().add('x.go', b'package p\\nfunc f() { g( }\\n'))[1]\n"
        "assert not [m for m in sys.modules if m.split('.')[0] in ('lark', 'networkx')]\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
