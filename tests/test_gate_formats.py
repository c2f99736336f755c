"""The forms of findings: text, JSON, JSON lines, SARIF against its schema, GitHub's commands, JUnit."""

from __future__ import annotations

import io
import json
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from goesc.explain.text import Style
from goesc.gate.model import RULES, Finding, Key, Place, Result
from goesc.report.formats import FORMATS
from goesc.report.links import DOCS, HOME
from goesc.report.sarif import sarif_log

GOESC = Callable[..., Any]
TREE = Callable[..., Path]
SCHEMA = json.loads((Path(__file__).parent / "data/gate/sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft4Validator(SCHEMA)

FILES = {
    "go.mod": "module example.com/m\n\ngo 1.24\n",
    "a.go": 'package m\n\nfunc Über() *int {\n\tü := new(int); return ü //goesc:stack\n}\n\nfunc F() any { return "a" + s }\n\nvar s string\n',
    "sub/b c.go": "package sub\n\n//goesc:stak\nfunc G() *int { return new(int) }\n",
    "goesc-baseline.json": '{"goesc-baseline": 1, "packages": {"example.com/m": ["Gone  ONEW  new(T)"]}}\n',
}


@pytest.fixture
def root(tree: TREE) -> Path:
    made = tree(FILES)
    (made / ".git").mkdir()
    return made


def run(goesc: GOESC, root: Path, form: str, cwd: Path | None = None) -> str:
    done = goesc("check", "--format", form, cwd=cwd or root)
    assert done.status == 1, done.stderr
    return str(done.stdout)


def test_text(goesc: GOESC, root: Path) -> None:
    out = run(goesc, root, "text")
    assert (
        "./a.go:4:11: error: new(int) escapes to heap, where //goesc:stack forbids it [stack]\n\tü := new(int); return ü //goesc:stack\n"
        in out
    )
    assert (
        "goesc-baseline.json: error: stale entry of the baseline: ONEW new(T) in Gone of example.com/m [stale-baseline]"
        in out
    )
    assert out.splitlines()[-1] == "2 packages (4 heap allocations, 1 annotation), without inlining (-l): 7 errors"
    below = run(goesc, root, "text", root / "sub")
    assert "./b c.go:3:1: error: unknown annotation" in below
    assert "../a.go:4:11" in below


def test_json_lines(goesc: GOESC, root: Path) -> None:
    found = [json.loads(line) for line in run(goesc, root, "jsonl", root / "sub").splitlines()]
    assert {f["file"] for f in found} == {"a.go", "sub/b c.go", "goesc-baseline.json"}  # relative to the repository
    (one,) = [f for f in found if f["rule"] == "stack"]
    assert (one["line"], one["column"], one["function"], one["kind"], one["expression"]) == (
        4,
        11,
        "Über",
        "ONEW",
        "new(int)",
    )
    assert one["related"][0]["message"] == "//goesc:stack is here"
    assert len(one["fingerprint"]) == 32


def test_json_holds_all_allocations(goesc: GOESC, root: Path) -> None:
    report = json.loads(run(goesc, root, "json"))
    assert [(a["function"], a["expression"]) for a in report["allocations"]] == [
        ("Über", "new(int)"), ("F", '"a" + s'), ("F", '"a" + s'), ("G", "new(int)"),
    ]  # fmt: skip
    assert report["packages"] == ["example.com/m", "example.com/m/sub"]


def test_sarif_is_valid_and_complete(goesc: GOESC, root: Path) -> None:
    log = json.loads(run(goesc, root, "sarif", root / "sub"))
    VALIDATOR.validate(log)
    (this,) = log["runs"]
    assert [rule["id"] for rule in this["tool"]["driver"]["rules"]] == list(RULES)
    assert all(
        rule["help"]["markdown"] and rule["shortDescription"]["text"] for rule in this["tool"]["driver"]["rules"]
    )
    for result in this["results"]:
        assert this["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        artifact = result["locations"][0]["physicalLocation"]["artifactLocation"]
        assert artifact["uriBaseId"] == "SRCROOT"
        assert artifact["uri"] in ("a.go", "sub/b%20c.go", "goesc-baseline.json")
    assert this["originalUriBaseIds"]["SRCROOT"]["uri"] == f"file://{root}/"
    (stack,) = [r for r in this["results"] if r["ruleId"] == "stack"]
    region = stack["locations"][0]["physicalLocation"]["region"]
    assert (region["startColumn"], region["endColumn"]) == (7, 15)  # ü is two bytes and one unit
    (mark,) = stack["relatedLocations"]
    assert mark["physicalLocation"]["region"]["startColumn"] == 26
    assert this["tool"]["driver"]["informationUri"] == HOME
    assert [rule["helpUri"] for rule in this["tool"]["driver"]["rules"]] == [f"{DOCS}/rules/#{name}" for name in RULES]
    assert stack["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "example.com/m.Über"


@pytest.mark.parametrize(
    ("line", "rule", "expression"),
    [
        ("\tü, x := 1, f(new(int), 2)", "stack", "new(int)"),
        ("\treturn ä.𝓤(&T{x})", "stack", "ä.𝓤(&T{x})"),  # gc's position of a call is its parenthesis
        ("\treturn func() {", "new-allocation", "func() {"),  # goes on below
        ("\tx := new(int) //goesc:stak", "unknown-annotation", "//goesc:stak"),
    ],
)
def test_sarif_regions_are_the_expressions(line: str, rule: str, expression: str) -> None:
    at = line.index(expression) + (expression.index("(") if "𝓤(" in expression else 0)
    column = len(line[:at].encode()) + 1
    key = Key("p", "f", "ONEW", expression) if rule != "unknown-annotation" else None
    finding = Finding(rule, "error", "m", Place("/r/a.go", 4, column), "f", "p", key, (), (), line)
    (result,) = sarif_log(Result(findings=[finding]), "/r")["runs"][0]["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    units = line.encode("utf-16-le")[2 * region["startColumn"] - 2 : 2 * region["endColumn"] - 2]
    assert units.decode("utf-16-le") == expression


def test_every_rule_has_its_section() -> None:
    """docs/rules.md, where `helpUri` leads."""
    page = (Path(__file__).parent.parent / "docs" / "rules.md").read_text(encoding="utf-8")
    sections = [f"## {rule.id}\n\n{rule.short} ({rule.level}).\n\n{rule.help}\n" for rule in RULES.values()]
    assert page.partition("\n## ")[1:] != ("", "")
    assert "## " + page.partition("\n## ")[2] == "\n".join(sections)


def test_sarif_fingerprints_survive_an_edit_above(goesc: GOESC, root: Path) -> None:
    def prints() -> list[str]:
        results = json.loads(run(goesc, root, "sarif"))["runs"][0]["results"]
        return sorted(
            r["partialFingerprints"]["goescKey/v1"] for r in results if r["ruleId"] in ("stack", "new-allocation")
        )

    before = prints()
    assert len(set(before)) == len(before)
    text = (root / "a.go").read_text()
    (root / "a.go").write_text(
        text.replace("package m\n", "package m\n\n// More.\nfunc Above() int {\n\treturn 1\n}\n")
    )
    assert prints() == before


def test_sarif_tells_of_faults(goesc: GOESC, root: Path) -> None:
    (root / "a.go").write_text("package m\n\nvar x int = y\n")
    done = goesc("check", "--format", "sarif", cwd=root)
    assert done.status == 2
    log = json.loads(done.stdout)
    VALIDATOR.validate(log)
    (invocation,) = log["runs"][0]["invocations"]
    assert not invocation["executionSuccessful"]
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "./a.go:3:13: undefined: y"


def test_github(goesc: GOESC, root: Path) -> None:
    lines = run(goesc, root, "github", root / "sub").splitlines()
    assert (
        "::error file=a.go,line=4,col=11,title=goesc stack::new(int) escapes to heap, where //goesc:stack forbids it"
        in lines
    )
    assert any(
        line.startswith("::error file=sub/b c.go,line=3,col=1,title=goesc unknown-annotation::") for line in lines
    )


def test_junit(goesc: GOESC, root: Path) -> None:
    top = ET.fromstring(run(goesc, root, "junit"))
    assert (top.tag, top.get("failures")) == ("testsuites", "7")
    names = {suite.get("name"): suite for suite in top}
    assert set(names) == {"example.com/m", "example.com/m/sub", "sub/b c.go"}
    for suite in top:
        assert int(suite.get("tests", "")) == len(suite.findall("testcase"))
        assert [(p.get("name"), p.get("value")) for p in suite.findall("properties/property")] == [("build", "l")]
        assert int(suite.get("failures", "")) == len(suite.findall("testcase/failure"))


def test_files_and_several_formats(goesc: GOESC, root: Path) -> None:
    done = goesc("check", "--format", "github", "--format", "sarif:out.sarif", "--format=junit:out.xml", cwd=root)
    assert done.stdout.startswith("::error ")
    VALIDATOR.validate(json.loads((root / "out.sarif").read_text()))
    ET.fromstring((root / "out.xml").read_text())
    assert goesc("check", "-o", "t.txt", cwd=root).stdout == ""
    assert "[stack]" in (root / "t.txt").read_text()
    assert goesc("check", "--format", "json", "--format", "text", cwd=root).status == 2
    done = goesc("check", "--format", "sarf", cwd=root)
    assert (done.status, done.stderr) == (2, 'goesc: --format: unknown "sarf"; did you mean "sarif"?\n')
    assert goesc("check", "-o", "no/such/folder/x", cwd=root).status == 2


# --- Anything that can be in a message --------------------------------------------------------------------------------

ANY = st.text(max_size=20)
PLACES = st.builds(
    Place,
    st.sampled_from(["", "/r/a b%.go", "/r/x\n:,.go", "/elsewhere/c.go", "/r/\udcff.go"]),
    st.integers(0, 9),
    st.integers(0, 9),
)
KEYS = st.none() | st.builds(Key, ANY, ANY, st.just("ONEW"), ANY, st.integers(0, 3))
FINDINGS = st.builds(
    Finding, st.sampled_from(sorted(RULES)), st.sampled_from(["error", "warning", "note"]), ANY, PLACES, ANY, ANY, KEYS,
    st.lists(ANY, max_size=2).map(tuple), st.lists(st.tuples(PLACES, ANY), max_size=2).map(tuple), ANY,
)  # fmt: skip


def printed(form: str, result: Result) -> str:
    out = io.StringIO()
    FORMATS[form](result, "/r", Style("/r"), out)
    return out.getvalue()


@given(st.lists(FINDINGS, max_size=4), st.lists(ANY, max_size=2))
def test_every_format_takes_any_text(findings: list[Finding], faults: list[str]) -> None:
    result = Result(findings, faults=faults, packages=["p"])
    log = json.loads(json.dumps(sarif_log(result, "/r")))
    del log["runs"][0]["tool"]["driver"]["rules"]  # which are always the same, and many
    VALIDATOR.validate(log)
    assert len(printed("jsonl", result).split("\n")) == len(findings) + 1
    json.loads(printed("json", result))
    lines = printed("github", result).split("\n")
    assert len(lines) == len(findings) + 1
    assert all(line.startswith("::") for line in lines[:-1])
    top = ET.fromstring(printed("junit", result).encode("utf-8", "surrogatepass"))
    assert len(list(top.iter("failure"))) == sum(f.level == "error" for f in findings)
    printed("text", result)


def test_junit_escapes_control_characters() -> None:
    finding = Finding("stack", "error", 'a\x00b\x1b[0m<&">\ud800', Place("/r/a.go", 1, 1), "f\x07", "p")
    text = printed("junit", Result([finding], packages=["p"]))
    (failure,) = ET.fromstring(text).iter("failure")
    assert failure.get("message") == 'a\\x00b\\x1b[0m<&">\\ud800'


def test_github_escapes_what_would_end_a_command() -> None:
    finding = Finding("stack", "warning", "50%\nof\r it::error", Place("/r/a:b,c.go", 1, 2))
    assert printed("github", Result([finding])) == (
        "::warning file=a%3Ab%2Cc.go,line=1,col=2,title=goesc stack::50%25%0Aof%0D it::error\n"
    )
