"""The playground in a real browser, from files of this machine alone.

It needs a chromium and what `npm run build` makes (docs/playground.md), so it is asked for by name: `pytest -m npm -n 0`.
Screenshots stay in the folder that GOESC_ARTEFACTS names, else in pytest's temporary folder; figures are printed (`-s`).
"""

from __future__ import annotations

import io
import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from goesc.cli.main import Host, run
from goesc.playground import site
from goesc.playground.answer import Playground
from goesc.playground.serve import served
from goesc.source import goroot

pytestmark = [pytest.mark.npm, pytest.mark.browser]
EXAMPLES = {one["name"]: one["text"] for one in json.loads(site.EXAMPLES.read_text(encoding="utf-8"))}
PATIENCE = 120_000  # milliseconds; what is slow says so in its figures


@pytest.fixture(scope="module")
def artefacts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = Path(os.environ.get("GOESC_ARTEFACTS") or tmp_path_factory.mktemp("artefacts"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What -m needs of the library's bodies, for what the examples import."""
    path = tmp_path_factory.mktemp("facts") / "fmt.facts"
    said = io.StringIO()
    host = Host(said, said, str(path.parent), os.environ)
    assert run(["facts", "build", "--bodies", "-o", str(path), "fmt"], host) == 0, said.getvalue()
    return {"1.27": str(path)}


@pytest.fixture(scope="module")
def address(facts: dict[str, str]) -> Iterator[str]:
    with served(site.files(facts=facts), 0) as at:
        yield at


class View:
    """A page under test. Whatever goes wrong in it, or out of it, is an error of the test."""

    def __init__(self, browser: Any, address: str, fragment: str = "", **options: Any) -> None:
        self.context = browser.new_context(viewport={"width": 1280, "height": 800}, **options)
        self.page = self.context.new_page()
        self.page.set_default_timeout(PATIENCE)
        self.faults: list[str] = []
        self.page.on("console", lambda m: self.faults.append(m.text) if m.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda e: self.faults.append(str(e)))
        self.context.on(
            "request", lambda r: None if r.url.startswith((address, "data:", "blob:")) else self.faults.append(r.url)
        )
        self.page.goto(address + fragment)

    def answered(self) -> None:
        self.page.wait_for_selector("body[data-answered]")

    def changing(self) -> None:
        self.page.evaluate("delete document.body.dataset.answered")

    def tab(self, name: str) -> None:
        self.page.click(f"#tab-{name}")
        if name != "why":
            self.page.wait_for_selector(f"#pane[data-answered={name}]")

    def type(self, text: str) -> float:
        """Seconds from the last key to the verdict."""
        self.changing()
        self.page.keyboard.type(text)
        began = time.perf_counter()
        self.answered()
        return time.perf_counter() - began

    def show(self, example: str) -> None:
        """An example, once its verdicts are there."""
        self.changing()
        self.page.evaluate("name => { location.hash = ''; location.hash = `example=${name}` }", example)
        self.page.wait_for_function("name => document.getElementById('example').value === name", arg=example)
        self.answered()

    def program(self) -> str:
        found: str = self.page.evaluate("document.querySelector('.cm-content').cmTile.view.state.doc.toString()")
        return found


@pytest.fixture(scope="module")
def view(browser: Any, address: str) -> Iterator[View]:
    began = time.perf_counter()
    made = View(browser, address)
    made.answered()
    print(f"\ncold to first verdict: {time.perf_counter() - began:.1f} s")
    yield made
    assert made.faults == []


def test_the_classic(view: View, artefacts: Path) -> None:
    page = view.page
    assert page.locator(".hint.heap").inner_text() == "on the heap: returned"
    assert page.locator(".verdicts .sign.heap").count() == 1
    assert page.locator(".card .sentence").first.inner_text().startswith("result is on the heap: ")
    assert page.locator(".way > li").count() == 2
    page.screenshot(path=str(artefacts / "playground-wide.png"))


def test_an_edit_has_its_verdict(view: View) -> None:
    view.page.click(".cm-content")
    view.page.keyboard.press("Control+End")
    took = [view.type(f"\nvar kept{i} *int\n") for i in range(4)]
    print("\nedit to verdict:", ", ".join(f"{t:.2f} s" for t in took))
    assert view.page.locator(".hint.heap").count() == 1
    view.type("\nfunc g(n int) *int { return &n }\n")
    assert view.page.locator(".hint.heap").count() == 2
    view.type("\nfunc h() { undefined")
    assert view.page.locator(".hint.heap").count() == 2, "while the text cannot be read, the last verdicts stay"
    assert "x.go:" in view.page.locator("#note").inner_text()


@pytest.mark.parametrize("inline", [True, False])
def test_bytes_of_every_example(
    view: View, facts: dict[str, str], inline: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As goesc.playground.answer gives them here, which test_playground.py holds against the command."""
    monkeypatch.setattr(goroot, "_candidates", lambda _env: iter(()))
    here = Playground(str(tmp_path), facts)
    view.page.click(f"#builds [data-inline={str(inline).lower()}]")
    view.tab("text")
    for name, text in EXAMPLES.items():
        view.show(name)
        if not inline:
            view.page.click("#builds [data-inline=false]")
        view.tab("text")
        expected = here.answer({"ask": "text", "text": text, "inline": inline})["text"]
        shown = view.page.wait_for_function(
            "expected => (document.querySelector('#pane pre')?.dataset.text ?? '') === expected || null", arg=expected
        )
        assert shown, name
        assert "inlining needs" not in expected, name


def test_two_releases_the_graph_and_allocations(view: View, artefacts: Path) -> None:
    page = view.page
    view.show("classic")
    page.select_option("#release", "1.27")
    view.tab("graph")
    assert page.locator(".drawing img").evaluate("image => image.decode().then(() => image.naturalWidth)") > 100
    view.tab("allocs")
    assert "newobject" in page.locator(".calls").inner_text()
    view.tab("compare")
    page.select_option(".command select", "1.21")
    page.wait_for_function("() => document.querySelector('.two th:last-child')?.textContent.includes('1.21')")
    assert page.locator(".two tbody tr").count() >= 2
    page.screenshot(path=str(artefacts / "playground-compare.png"))


def test_advice_with_one_click(view: View) -> None:
    page = view.page
    view.show("returned")
    view.tab("why")
    page.click(".cm-content")
    page.keyboard.press("Control+Home")
    page.keyboard.press("Alt+ArrowDown")
    page.click(".advice button")
    page.locator(".advice .apply").first.wait_for()
    view.changing()
    page.locator(".advice .apply").first.click()
    view.answered()
    assert page.locator(".hint.heap").count() == 0
    assert "return s\n" in view.program()


def test_a_link_carries_the_program(view: View, browser: Any, address: str) -> None:
    view.page.click(".cm-content")
    view.type("// mine\n")
    view.page.click("#share")
    link = view.page.evaluate("location.hash")
    assert link.startswith("#1:")
    other = View(browser, address, link)
    other.answered()
    assert other.program() == view.program()
    assert other.faults == []
    other.context.close()


HOSTILE = 'package p\n\n// </script><img src=x onerror="document.title=1"> \u202e\nvar s, é = "</style>", new(int)\nfunc f() { undefined["<b>"] = é }\n'


def test_text_is_never_markup(view: View) -> None:
    view.page.click(".cm-content")
    view.page.keyboard.press("Control+A")
    view.changing()
    view.page.keyboard.insert_text(HOSTILE)
    view.answered()
    for tab in ("text", "allocs", "graph", "compare", "why"):
        view.tab(tab)
        assert view.page.locator("#pane b, #pane script, #pane img[src=x]").count() == 0
    assert view.page.title() == "goesc playground"


def test_axe_finds_nothing(view: View) -> None:
    view.page.evaluate((site.WEB / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8"))
    view.show("shop")
    for dark in (False, True):
        for tab in ("why", "text", "allocs", "graph", "compare"):
            view.tab(tab)
            found = view.page.evaluate(
                "axe.run().then((all) => all.violations.map((v) => [v.impact, v.id, v.nodes[0].html]))"
            )
            assert found == [], (dark, tab)
        view.page.click("#theme")


@pytest.mark.parametrize("width", [420, 1280, 2560])
def test_it_fits(view: View, artefacts: Path, width: int) -> None:
    page = view.page
    view.show("shop")
    page.set_viewport_size({"width": width, "height": 900})
    for button in ("#language", "#theme"):
        for tab in ("why", "text", "allocs", "graph", "compare"):
            view.tab(tab)
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), tab
            page.screenshot(path=str(artefacts / f"playground-{width}-{tab}{button[1:]}.png"))
        page.click(button)
    assert page.evaluate("document.documentElement.lang") == "zh"
    page.click("#language")
    page.click("#theme")


def test_without_a_network_once_it_was_seen(view: View) -> None:
    page = view.page
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.wait_for_function(
        "caches.keys().then(async (names) => (await (await caches.open(names[0])).keys()).length > 10)"
    )
    view.context.set_offline(True)
    view.changing()
    began = time.perf_counter()
    page.reload()
    view.answered()
    print(f"\nagain, without a network: {time.perf_counter() - began:.1f} s")
    assert page.locator(".hint").count()
    view.context.set_offline(False)
