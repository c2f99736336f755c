"""What people see before they run goesc: the action, the container, the citation, the address, each true of the tree."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement

import goesc
from goesc.report.links import DOCS, HOME

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS = {step["id"]: step for step in ACTION["runs"]["steps"] if "run" in step}

# --- one address ----------------------------------------------------------------------------------------------------

TELL = [
    "README.md",
    "README.zh-CN.md",
    "CITATION.cff",
    "SECURITY.md",
    "CONTRIBUTING.md",
    "docs/install.md",
    "docs/check.md",
    "examples/github-workflow.yml",
]


def test_the_address_is_the_same_everywhere() -> None:
    told = {
        name: re.findall(r"https://[^\s'\"`<>)]*goesc[^\s'\"`<>)]*", (ROOT / name).read_text(encoding="utf-8"))
        for name in TELL
    }
    told["pyproject.toml"] = list(PROJECT["urls"].values())
    for name, addresses in told.items():
        for address in addresses:
            assert address.startswith((HOME, DOCS)), f"{name}: {address}"
    assert told["docs/install.md"]
    assert PROJECT["urls"]["Homepage"] == HOME
    assert PROJECT["urls"]["Documentation"] == DOCS


def test_the_citation_is_of_this_version() -> None:
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert citation["version"] == goesc.__version__
    assert (citation["repository-code"], citation["url"]) == (HOME, DOCS)


def test_versions_are_told_of_the_interpreters_that_the_workflow_tries() -> None:
    workflow = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_text(encoding="utf-8"))
    tried = workflow["jobs"]["pythons"]["strategy"]["matrix"]["python"]
    start = "Programming Language :: Python :: 3."
    assert [f"3.{line.removeprefix(start)}" for line in PROJECT["classifiers"] if line.startswith(start)] == tried
    assert PROJECT["requires-python"] == f">={tried[0]}"


# --- the container --------------------------------------------------------------------------------------------------


def test_the_container_has_versions_that_goesc_takes() -> None:
    pinned = dict(re.findall(r"\b(\w+)==([\d.]+)", (ROOT / "Dockerfile").read_text(encoding="utf-8")))
    wanted = {each.name: each for each in map(Requirement, PROJECT["dependencies"])}
    assert pinned.keys() == wanted.keys()
    for name, requirement in wanted.items():
        assert pinned[name] in requirement.specifier, name


def test_the_container_is_sent_what_the_wheel_is_made_of() -> None:
    sent = [line[1:] for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines() if line[:1] == "!"]
    assert sent == ["pyproject.toml", "hatch_build.py", "README.md", "LICENSE", "goesc", "grammar"]
    assert all((ROOT / name).exists() for name in sent)


# --- the action -----------------------------------------------------------------------------------------------------

MODULE = {
    "go.mod": "module example.com/m\n\ngo 1.27\n",
    "kept.go": "package m\n\nfunc kept() *int {\n\tx := new(int) //goesc:stack\n\treturn x\n}\n",
    "sub/x.go": "package sub\n",
}


class Runner:
    """A machine of GitHub's, as far as the action's own steps see it."""

    def __init__(self, folder: Path, **inputs: str) -> None:
        self.folder = folder
        self.tools = folder / "tools"
        self.tools.mkdir()
        given = {name: str(value["default"]) for name, value in ACTION["inputs"].items()} | inputs
        self.known = {f"inputs.{name}": value for name, value in given.items()}
        self.known |= {"github.action_path": str(ROOT), "runner.temp": str(folder)}
        self.known["steps.python.outputs.python-path"] = str(self.script("python", self.MADE))

    # `python -m venv DIR` makes the two programs that the action runs.
    MADE = f"""mkdir -p "$3/bin"
printf '#!/bin/sh\\nprintf "%%s\\\\n" "$@" > "%s/asked"\\n' "$3" > "$3/bin/python"
printf '#!/bin/sh\\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m goesc "$@"\\n' > "$3/bin/goesc"
chmod +x "$3/bin/python" "$3/bin/goesc"
"""

    def script(self, name: str, text: str) -> Path:
        path = self.tools / name
        path.write_text(f"#!/bin/sh\n{text}")
        path.chmod(0o755)
        return path

    def filled(self, text: str) -> str:
        return re.sub(r"\$\{\{ ([\w.-]+) \}\}", lambda found: self.known[found[1]], text)

    def step(self, name: str, cwd: Path) -> subprocess.CompletedProcess[str]:
        """What the step says and writes; its outputs are known from then on."""
        step = STEPS[name]
        files = {key: self.folder / key.lower() for key in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
        env = {key: self.filled(value) for key, value in step["env"].items()} | {k: str(v) for k, v in files.items()}
        keep = {key: value for key, value in os.environ.items() if key in ("PATH", "HOME", "GOESC_CACHE")}
        place = cwd / self.filled(step.get("working-directory", "."))
        argv = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
        done = subprocess.run(argv, cwd=place, env={**keep, **env}, capture_output=True, text=True, check=False)
        for line in files["GITHUB_OUTPUT"].read_text().splitlines() if files["GITHUB_OUTPUT"].exists() else ():
            key, _, value = line.partition("=")
            self.known[f"steps.{name}.outputs.{key}"] = value
        files["GITHUB_OUTPUT"].unlink(missing_ok=True)
        return done


@pytest.fixture
def module(tmp_path: Path) -> Path:
    root = tmp_path / "module"
    for name, text in MODULE.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return root


def test_no_input_is_a_part_of_a_script() -> None:
    assert STEPS.keys() == {"install", "check"}
    for step in STEPS.values():
        assert "${{" not in step["run"]
        assert step["shell"] == "bash"


@pytest.mark.parametrize(("spec", "asked"), [("", f"{ROOT}[gc]"), ("goesc[gc]==9.9; id", "goesc[gc]==9.9; id")])
def test_the_action_installs_what_is_asked_for(tmp_path: Path, spec: str, asked: str) -> None:
    runner = Runner(tmp_path, spec=spec)
    assert runner.step("install", tmp_path).returncode == 0
    assert (tmp_path / "goesc" / "asked").read_text().splitlines()[-1] == asked
    assert runner.known["steps.install.outputs.goesc"] == str(tmp_path / "goesc" / "bin" / "goesc")


def test_the_action_fails_and_tells_where(tmp_path: Path, module: Path) -> None:
    runner = Runner(tmp_path, **{"working-directory": "module"})
    runner.step("install", tmp_path)
    done = runner.step("check", tmp_path)
    assert done.returncode == 1, done.stderr
    assert "::error file=kept.go,line=4,col=10,title=goesc stack::new(int) escapes to heap" in done.stdout
    told = (tmp_path / "github_step_summary").read_text()
    assert "    ./kept.go:4:10: error: new(int) escapes to heap" in told
    sarif = Path(runner.known["steps.check.outputs.sarif"])
    assert '"ruleId": "stack"' in sarif.read_text()


@pytest.mark.parametrize(
    ("inputs", "status", "said"),
    [
        ({"args": "--severity stack=warning\n--no-baseline"}, 0, "::warning file=kept.go"),
        ({"packages": "./nowhere"}, 2, ""),
        ({"packages": "$(touch made) *"}, 2, ""),
        ({"args": "--list-rules"}, 0, "stale-baseline"),
    ],
)
def test_the_action_passes_on_what_it_is_given(
    tmp_path: Path, module: Path, inputs: dict[str, str], status: int, said: str
) -> None:
    runner = Runner(tmp_path, **inputs)
    runner.step("install", tmp_path)
    done = runner.step("check", module)
    assert done.returncode == status, done.stderr
    assert said in done.stdout
    assert {path.name for path in module.iterdir()} == {"go.mod", "kept.go", "sub"}
