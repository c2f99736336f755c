"""`goesc.study` and `goesc study`."""

from __future__ import annotations

import csv
import io
import json
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import goesc
from goesc.cli.main import Host, run
from goesc.escape.graph import Batch
from goesc.escape.solver import walk_all
from goesc.report.notebook import study_html

PAIR = """package {name}
type pair struct{{ a, b *int }}
func f() *int {{ i, j := 1, 2; x := pair{{&i, &j}}; return x.a }}
func g(v interface{{ M(any) }}) {{ k := 7; k++; v.M(k); v.M("constant") }}
"""


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    (tmp_path / "go.mod").write_text("module m\n\ngo 1.27\n")
    for name in ("good", "more"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.go").write_text(PAIR.format(name=name))
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "x.go").write_text("package bad\nvar x int = nil\n")
    (tmp_path / "over").mkdir()
    (tmp_path / "over" / "x.go").write_text('package over\nimport _ "m/bad"\n')
    return tmp_path


def test_a_study(corpus: Path) -> None:
    table = goesc.study(["./..."], rules="fields", baseline=True, cwd=corpus)
    assert [row.package for row in table] == ["m/good", "m/more"]
    assert [(row.heap, row.baseline_heap, row.saved, row.lost) for row in table] == [(2, 3, 1, 0)] * 2
    assert set(table.failed) == {"m/bad", "m/over"}
    assert "cannot use nil as int value" in table.failed["m/bad"]
    assert [site.rpartition("/")[2] for site in table.saved] == ["x.go:3:20: ONAME j"] * 2
    total = table.total()
    assert (total.functions, total.saved, total.baseline_heap) == (6, 2, 6)  # a wrapper each
    assert total.saved_share == pytest.approx(1 / 3)
    assert total.seconds >= total.escape_seconds >= total.solve_seconds > 0
    assert "failed: m/bad" in str(table)
    assert study_html(table).count("<tr>") == 4


def test_baselines(corpus: Path) -> None:
    before = goesc.study(["./good"], cwd=corpus)
    assert (before.total().saved, before.total().baseline_heap) == (-1, -1)
    after = goesc.study(["./good"], rules="fields+interface-bound", baseline=before, cwd=corpus)
    assert (after.total().saved, after.total().heap) == (2, 1)  # j, and k made an interface
    back = goesc.study(["./good"], baseline=after, cwd=corpus)
    assert (back.total().saved, back.total().lost) == (0, 2)
    pair = goesc.study(["./good"], solver="plain", rules="fields", baseline=("gc", "fields"), cwd=corpus)
    assert (pair.total().saved, pair.total().lost) == (0, 0)


def fussy(batch: Batch) -> int:
    """A solver with a fault."""
    if any("more" in str(fn.nname.pkg and fn.nname.pkg.path) for fn in batch.funcs):
        raise ZeroDivisionError("of mine")
    return walk_all(batch)


def test_a_solver_that_raises_fails_for_its_package(corpus: Path) -> None:
    table = goesc.study(["./good", "./more"], solver=fussy, cwd=corpus)
    assert [row.package for row in table] + sorted(table.failed) == ["m/good", "m/more"]
    assert table.failed == {"m/more": "ZeroDivisionError: of mine"}


def test_on_executors(corpus: Path) -> None:
    here = goesc.study(["./good", "./more"], rules="fields", baseline=True, cwd=corpus)
    with ThreadPoolExecutor(2) as pool:
        there = goesc.study(["./good", "./more"], rules="fields", baseline=True, cwd=corpus, executor=pool)
    split = goesc.study(["./good", "./more"], rules="fields", baseline=True, cwd=corpus, jobs=2)
    for other in (there, split):
        assert other.saved == here.saved
        assert [(r.package, r.heap, r.saved) for r in other] == [(r.package, r.heap, r.saved) for r in here]


def test_what_is_not_there() -> None:
    with pytest.raises(ValueError, match="unknown set of rules"):
        goesc.study(["sort"], rules="fiels")
    with pytest.raises(ValueError, match="no/such/package"):
        goesc.study(["no/such/package"])


def test_the_function_stays_a_function(corpus: Path) -> None:
    """A module of its name would take its place in the package."""
    goesc.study(["./good"], cwd=corpus)
    assert callable(goesc.study)


def command(cwd: Path, *argv: str) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    status = run(["study", *argv], Host(out, err, cwd, os.environ))
    return status, out.getvalue(), err.getvalue()


def test_the_command(corpus: Path) -> None:
    status, out, err = command(corpus, "--rules", "fields", "--csv", "./good")
    assert (status, err) == (0, "")
    (row,) = csv.DictReader(io.StringIO(out))
    assert (row["package"], row["heap"], row["saved"]) == ("m/good", "2", "1")
    status, out, err = command(corpus, "--rules=fields", "--sites", "./...")
    assert status == 1
    assert "failed: m/bad" in out
    assert "x.go:3:20: ONAME j" in out
    status, out, _ = command(corpus, "--solver", "plain", "--against", "gc", "--json", "./good")
    document = json.loads(out)
    assert (status, document["rows"][0]["saved"], document["saved"]) == (0, 0, [])
    assert command(corpus, "--rules", "fiels", ".")[0] == 2
    assert command(corpus, "-j", "0")[0] == 2
