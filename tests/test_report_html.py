"""The page in a real browser: tables, source, graph, keyboard, colours, hostile text, and the size of net/http.

Screenshots stay in the folder that GOESC_ARTEFACTS names, else in pytest's temporary folder.
"""

from __future__ import annotations

import base64
import gzip
import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import goesc as library
from goesc.advice.adviser import Adviser
from goesc.explain.terms import arguments, function
from goesc.report.html.collect import collect
from goesc.report.html.page import SCRIPTS, VENDOR, asset, page

DATA = Path(__file__).parent / "data" / "report"
HOSTILE = (
    'package p\n\nimport "fmt"\n\n// x \u202e reversed \u2066 \u200b\n'
    "func f(n int) {\n"
    '\tfmt.Println("</script><script>document.title=1</script><img src=x onerror=alert(1)>", n)\n'
    '\tfmt.Println("tab\\tand \u202e mark", `raw </style> <!-- `)\n'
    "\tvar é, 日本 = n, &n\n\tsink = 日本\n\t_ = é\n}\n\nvar sink *int\n"
)


@pytest.fixture(scope="module")
def artefacts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = Path(os.environ.get("GOESC_ARTEFACTS") or tmp_path_factory.mktemp("artefacts"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="module")
def shop(artefacts: Path) -> Path:
    packages = library.load([str(DATA / "shop.go")], explain=True)
    file = artefacts / "shop.html"
    file.write_text(page(collect(packages, str(DATA), "shop", adviser=Adviser())), encoding="utf-8")
    return file


class View:
    """A page under test. Whatever goes wrong in it, or out of it, is an error of the test."""

    def __init__(self, browser: Any, file: Path, address: str = "", **options: Any) -> None:
        self.file = file
        self.context = browser.new_context(viewport={"width": 1440, "height": 900}, **options)
        self.page = self.context.new_page()
        self.page.set_default_timeout(8000)
        self.faults: list[str] = []
        self.page.on("console", lambda m: self.faults.append(m.text) if m.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda e: self.faults.append(str(e)))
        self.page.on("request", lambda r: None if r.url.startswith(("file:", "data:")) else self.faults.append(r.url))
        self.page.goto(file.as_uri() + address)
        self.page.wait_for_selector("html[data-ready]")

    def rows(self) -> list[str]:
        return [text.replace("\n", " | ") for text in self.page.locator(".grid-body .grid-row").all_inner_texts()]

    def go(self, address: str) -> None:
        self.page.evaluate("hash => { location.hash = hash }", address)
        self.page.wait_for_timeout(50)


@pytest.fixture
def view(browser: Any, shop: Path) -> Iterator[Callable[..., View]]:
    opened: list[View] = []

    def open_(address: str = "", file: Path = shop, **options: Any) -> View:
        opened.append(View(browser, file, address, **options))
        return opened[-1]

    yield open_
    faults = [fault for v in opened for fault in v.faults]
    for v in opened:
        v.context.close()
    assert faults == []


def _data(text: str) -> dict[str, Any]:
    found = re.search(r'id="data">([^<]*)<', text)
    assert found is not None
    data: dict[str, Any] = json.loads(gzip.decompress(base64.b64decode(found[1])))
    return data


# What the page holds.


def test_tables_say_what_the_library_says(shop: Path) -> None:
    data = _data(shop.read_text(encoding="utf-8"))
    package = library.load([str(DATA / "shop.go")], explain=True)[0]
    columns = data["columns"]["allocation"]
    text = data["texts"]
    every = [dict(zip(columns, row, strict=True)) for row in data["allocations"]]
    rows = [row for row in every if not row["apart"]]
    assert [(r["line"], text[r["text"]], text[r["kind"]], text[r["asks"]]) for r in every if r["apart"]] == [
        (24, "c.seen[item.Name]", "OINDEXMAP", "runtime.mapassign_faststr takes memory when the map grows")
    ]
    told = {r["line"] for r in every if text[r["asks"]]}  # instances may call another function than the one shown
    assert told == {c.position.line for c in package.runtime_calls if c.may_allocate}
    plain = {(a.position.line, a.position.column, a.expression, a.kind, a.escapes) for a in package.allocations}
    assert {(r["line"], r["column"], text[r["text"]], text[r["kind"]], bool(r["heap"])) for r in rows} == plain
    # Largest is used with two shapes: its variable is one row with two instances.
    (best,) = [r for r in rows if text[r["text"]] == "best"]
    assert text[best["function"]] == "Largest"
    assert sorted(text[shape] for shape, _, _ in best["shapes"]) == ["[int]", "[string]"]
    item = next(r for r in rows if text[r["text"]] == "item")
    assert (item["loop"], item["size"], text[item["cause"]]) == (1, 24, "call-argument")
    kept = [row for row in rows if row["advice"]]
    for row in kept:
        assert row["heap"]
        edits = [dict(zip(data["columns"]["advice"], found, strict=True)) for found in row["advice"]]
        assert all(text[edit["words"]] and text[edit["before"]] != text[edit["after"]] for edit in edits)
    assert kept
    names = data["columns"]["parameter"]
    forced = {
        f"{text[p['path']]}.{text[p['function']]}": p["forced"]
        for row in data["parameters"]
        for p in [dict(zip(names, row, strict=True))]
        if p["forced"]
    }
    assert forced["command-line-arguments.(*Cart).Add"] == 1
    assert forced["fmt.Fprintf"] == 2


def test_the_same_input_gives_the_same_bytes_and_names_no_folder(shop: Path) -> None:
    packages = library.load([str(DATA / "shop.go")], explain=True)
    again = page(collect(packages, str(DATA), "shop", adviser=Adviser()))
    assert again == shop.read_text(encoding="utf-8")
    assert str(DATA) not in json.dumps(_data(again))


def test_scripts_and_style_are_allowed_by_digest_and_nothing_else() -> None:
    empty = page(collect([], "", "<b>&\"'"))
    assert "<title>&lt;b&gt;&amp;&quot;&#x27; · goesc</title>" in empty
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', empty)
    assert policy is not None
    assert "default-src 'none'" in policy[1]
    assert "unsafe" not in policy[1]
    for name in (*SCRIPTS, VENDOR):
        assert "</script" not in asset(name).lower()
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", asset(name)
        ), name
    assert "Permission is hereby granted" in empty


def test_names_without_type_arguments() -> None:
    for name, folded, types in (
        ("F[go.shape.int].func1", "F.func1", "[int]"),
        ("(*T[go.shape.map[string]int]).m", "(*T).m", "[map[string]int]"),
        ("f", "f", ""),
    ):
        assert (function(name), arguments(name)) == (folded, types)


# The page in a browser.


@pytest.mark.browser
def test_filters_facets_and_addresses(view: Callable[..., View]) -> None:
    v = view()
    every = len(v.rows())
    assert every > 8
    v.page.get_by_role("button", name="Stack", exact=True).click()
    assert all("stack" in row for row in v.rows())
    v.page.get_by_role("button", name="Heap", exact=True).click()
    v.page.get_by_label("Only in loops").check()
    looped = v.rows()
    assert looped
    assert all("loop" in row for row in looped)
    v.page.get_by_role("button", name="Clear the filters").click()
    assert len(v.rows()) == every
    v.page.get_by_label("Find a value").fill("newcart")
    assert all("NewCart" in row for row in v.rows())
    assert "q=newcart" in v.page.url
    found = len(v.rows())
    again = view(v.page.url.partition("#")[1] + v.page.url.partition("#")[2])
    assert len(again.rows()) == found
    v.page.get_by_label("Find a value").fill("nothing has this name")
    assert v.page.get_by_text("Nothing fits these filters.").is_visible()
    v.page.get_by_role("button", name="Clear the filters").click()
    first = v.page.locator("#facet-cause button").first
    wanted = int(first.locator(".count").inner_text())
    first.click()
    assert len(v.rows()) == wanted
    assert first.get_attribute("aria-pressed") == "true"


@pytest.mark.browser
def test_sorting_and_rows_by_keyboard(view: Callable[..., View]) -> None:
    v = view("#/allocations?verdict=all")
    size = v.page.get_by_role("columnheader", name="Size")
    size.get_by_role("button").focus()
    v.page.keyboard.press("Enter")
    assert size.get_attribute("aria-sort") == "descending"
    shown = [row.rpartition(" | ")[2] for row in v.rows()]
    numbers = [int(text.split()[0]) for text in shown if text.endswith(" B")]
    assert numbers == sorted(numbers, reverse=True)
    v.page.keyboard.press("Space")
    assert size.get_attribute("aria-sort") == "ascending"
    grid = v.page.get_by_role("grid", name="Allocations")
    grid.focus()
    v.page.keyboard.press("ArrowDown")
    v.page.keyboard.press("ArrowDown")
    active = grid.get_attribute("aria-activedescendant")
    assert active is not None
    assert v.page.locator(f"#{active}").get_attribute("aria-rowindex") == "4"
    v.page.keyboard.press("Enter")
    details = v.page.locator("#details")
    assert details.is_visible()
    assert v.page.evaluate("document.activeElement.id") == "details"
    assert v.page.locator('[aria-selected="true"]').count() == 1
    v.page.keyboard.press("Escape")
    assert details.is_hidden()
    assert v.page.evaluate("document.activeElement.getAttribute('role')") == "grid"
    v.page.keyboard.press("/")
    assert v.page.evaluate("document.activeElement.id") == "find"


@pytest.mark.browser
def test_the_first_tab_stop_skips_to_the_content(view: Callable[..., View]) -> None:
    v = view()
    v.page.keyboard.press("Tab")
    assert v.page.evaluate("document.activeElement.id") == "skip"
    v.page.keyboard.press("Enter")
    assert v.page.evaluate("document.activeElement.getAttribute('role')") == "grid"


@pytest.mark.browser
def test_a_row_explains_itself_and_leads_to_the_source(view: Callable[..., View], artefacts: Path) -> None:
    v = view()
    v.page.locator(".grid-row", has_text="item").first.click()
    details = v.page.locator("#details")
    assert "item is on the heap" in details.inner_text()
    assert details.locator(".way > li").count() >= 2
    v.page.screenshot(path=artefacts / "allocations.png")
    details.get_by_role("link", name="Show the source").click()
    v.page.wait_for_selector(".source")
    assert v.page.locator(".line.at").get_attribute("id") == "L29"
    assert "item := Item{" in v.page.locator(".line.at code").inner_text()
    v.page.screenshot(path=artefacts / "source.png")


@pytest.mark.browser
def test_verdicts_in_the_margin(view: Callable[..., View]) -> None:
    v = view("#shop.go:29")
    note = v.page.locator("#L29 .note")
    assert "call argument" in note.inner_text()
    assert "item" in (note.get_attribute("aria-label") or "")
    assert v.page.locator("#L29 code .u").inner_text() == "item"
    assert "leaks" in v.page.locator("#L22 .note").inner_text()
    note.hover()
    tip = v.page.get_by_role("tooltip")
    assert "item is on the heap" in tip.inner_text()
    v.page.locator("h1").hover()
    assert tip.is_hidden()
    note.click()
    assert "item" in v.page.locator("#details h3").first.inner_text()
    v.page.locator(".source").focus()
    v.page.keyboard.press("n")
    assert v.page.locator(".line.at").get_attribute("id") == "L35"
    v.page.get_by_role("checkbox", name="Stack").uncheck()
    assert v.page.locator("#L35 .note").count() == 0


@pytest.mark.browser
def test_generic_instances_are_folded(view: Callable[..., View]) -> None:
    v = view()
    row = v.page.locator(".grid-row", has_text="best")
    assert "2 instances" in row.inner_text()
    row.click()
    v.page.get_by_text("2 instances, 2 on the heap").click()
    assert "[string]" in v.page.locator("#details .shapes").inner_text()


@pytest.mark.browser
def test_parameters_that_force_allocations_come_first(view: Callable[..., View], artefacts: Path) -> None:
    v = view("#/parameters")
    rows = v.rows()
    assert "fmt.Fprint" in rows[0]
    v.page.locator(".grid-row", has_text="(*Cart).Add").first.click()
    details = v.page.locator("#details")
    assert "1 heap allocation in its callers" in details.inner_text()
    v.page.screenshot(path=artefacts / "parameters.png")
    v.page.get_by_label("Find a parameter").fill("fmt.")
    assert all("fmt." in row for row in v.rows())


@pytest.mark.browser
def test_the_graph_of_a_function(view: Callable[..., View], artefacts: Path) -> None:
    v = view("#/graph/0/(*Cart).Fill")
    nodes = v.page.locator(".canvas .node")
    assert {"item", "the heap", "c"} <= {t.split("\n")[0] for t in nodes.locator("text").all_text_contents()}
    v.page.locator('.canvas .node[aria-label^="item, variable, on the heap"]').click()
    details = v.page.locator("#details")
    assert "item is on the heap" in details.inner_text()
    v.page.screenshot(path=artefacts / "graph.png")
    before = nodes.count()
    details.get_by_role("button", name="Only around this").click()
    assert 1 < nodes.count() < before
    nodes.first.focus()
    v.page.keyboard.press("Enter")
    assert v.page.evaluate("document.activeElement.id") == "details"
    v.page.get_by_label("Find a function").fill("total")
    v.page.locator(".facet.files a", has_text="(*Cart).Total").click()
    v.page.locator(
        ".bar .crumb", has_text="(*Cart).Total"
    ).wait_for()  # the page follows its address when that has changed


@pytest.mark.browser
def test_light_and_dark(view: Callable[..., View], artefacts: Path) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    dark = view("", color_scheme="dark")
    night = dark.page.evaluate(ground)
    dark.page.screenshot(path=artefacts / "dark.png")
    light = view("", color_scheme="light")
    day = light.page.evaluate(ground)
    assert day != night
    switch = light.page.locator("#theme")
    switch.click()
    assert light.page.evaluate(ground) == day
    switch.click()
    assert switch.get_attribute("aria-label") == "Colours: dark"
    assert light.page.evaluate(ground) == night
    light.page.reload()
    light.page.wait_for_selector("html[data-ready]")
    assert light.page.evaluate(ground) == night


CONTRAST = """() => {
  const paint = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
  const rgb = (c) => { paint.clearRect(0, 0, 1, 1); paint.fillStyle = c; paint.fillRect(0, 0, 1, 1); return [...paint.getImageData(0, 0, 1, 1).data]; };
  const light = (c) => { const [r, g, b] = c.map((x) => (x /= 255) <= 0.03928 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const ground = (e) => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c[3] > 250) return c; } return [255, 255, 255, 255]; };
  const out = [];
  for (const e of document.querySelectorAll("body *")) {
    if (e.closest("svg, script, style, .said, [hidden]") || !e.getClientRects().length) continue;
    if (![...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) continue;
    const a = light(rgb(getComputedStyle(e).color)), b = light(ground(e));
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) out.push([e.className, e.textContent.slice(0, 30), ratio.toFixed(2)]);
  }
  return out;
}"""


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", ["#/allocations?verdict=all&sel=0", "#shop.go:29", "#/parameters", "#/graph"])
def test_contrast_of_all_text(view: Callable[..., View], scheme: str, address: str) -> None:
    v = view(address, color_scheme=scheme)
    assert v.page.evaluate(CONTRAST) == []


@pytest.mark.browser
def test_everything_has_a_name_for_screen_readers(view: Callable[..., View]) -> None:
    v = view("#/allocations?sel=0")
    for address in ("/allocations?sel=0", "shop.go:29", "/parameters", "/graph"):
        v.go(address)
        unnamed = v.page.evaluate("""() => [...document.querySelectorAll("button, a, input, select, [role=button], [role=grid]")]
            .filter((e) => e.getClientRects().length && !(e.getAttribute("aria-label") || e.textContent.trim() || e.labels?.length))
            .map((e) => e.outerHTML)""")
        assert unnamed == []
        assert v.page.get_by_role("main").count() == 1
        assert v.page.locator("h1").count() == 1
        twice = v.page.evaluate(
            "() => { const ids = [...document.querySelectorAll('[id]')].map((e) => e.id); return ids.filter((x, i) => ids.indexOf(x) !== i) }"
        )
        assert twice == []


@pytest.mark.browser
def test_a_small_screen(view: Callable[..., View], artefacts: Path) -> None:
    v = view("#/allocations?sel=1")
    v.page.set_viewport_size({"width": 420, "height": 860})
    v.page.wait_for_timeout(100)
    assert v.page.evaluate("document.documentElement.scrollWidth") <= 420
    v.page.screenshot(path=artefacts / "small.png")


@pytest.mark.browser
def test_hostile_text_is_shown_as_text(view: Callable[..., View], artefacts: Path, tmp_path: Path) -> None:
    source = tmp_path / "a<img src=x onerror=alert(1)>.go"
    source.write_text(HOSTILE, encoding="utf-8")
    packages = [library.analyze(source, explain=True)]
    file = artefacts / "hostile.html"
    file.write_text(page(collect(packages, str(tmp_path), "</title><script>x</script>")), encoding="utf-8")
    v = view("#/allocations?verdict=all", file=file)
    assert v.page.title() == "</title><script>x</script> · goesc"
    assert v.page.locator("img").count() == 0
    assert any("</script>" in row for row in v.rows())
    v.go("/source")
    code = v.page.locator(".lines").inner_text()
    assert "</script><script>document.title=1</script>" in code
    assert [m.text_content() for m in v.page.locator("#L5 .hidden-mark").all()] == ["RLO", "LRI", "ZWSP"]
    assert "\u202e" not in v.page.locator("body").inner_text()
    assert v.page.locator("#L6 code .u").inner_text() == "n"
    v.page.screenshot(path=artefacts / "hostile.png")
    v.go("no-such-file.go:3")
    assert v.page.get_by_role("grid").count() == 1


@pytest.mark.browser
def test_a_package_that_does_not_compile_is_named(view: Callable[..., View], artefacts: Path) -> None:
    broken = library.analyze('package p\n\nfunc f() int { return "<b>" }\n', explain=True)
    file = artefacts / "broken.html"
    file.write_text(page(collect([broken], "", "broken")), encoding="utf-8")
    v = view("", file=file)
    v.page.get_by_text("1 package could not be analysed").click()
    assert v.page.get_by_text('cannot use "<b>"').is_visible()


@pytest.mark.browser
@pytest.mark.gc
def test_net_http_is_usable_in_two_seconds(browser: Any, toolchain: Any, artefacts: Path) -> None:
    """The standard library's package as the command writes it; the time is from opening to a table of rows."""
    environ = {**os.environ, "GOROOT": str(toolchain.goroot)}
    packages = library.load(["net/http"], explain=True, environ=environ)
    file = artefacts / "net-http.html"
    text = page(collect(packages))
    file.write_text(text, encoding="utf-8")
    assert len(text.encode()) < 15_000_000
    times = []
    for _ in range(3):
        v = View(browser, file)
        assert len(v.rows()) > 20
        times.append(int(v.page.evaluate("document.documentElement.dataset.ready")))
        if len(times) == 3:
            v.go("net/http/server.go:2490")
            v.page.wait_for_selector(".line.at")
            assert v.page.locator(".line").count() < 200
            v.page.screenshot(path=artefacts / "net-http.png")
        assert v.faults == []
        v.context.close()
    assert min(times) < 2000, times


def test_command_writes_the_page(goesc: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "x.go").write_text("package p\n\nfunc f() *int { x := 1; return &x }\n")
    done = goesc("report", "--title", "mine", "x.go")
    assert done.status == 0, done.stderr
    assert done.stdout.startswith("report.html: 1 of 1 allocations on the heap")
    data = _data((tmp_path / "report.html").read_text(encoding="utf-8"))
    assert (data["title"], [data["texts"][f[0]] for f in data["files"]]) == ("mine", ["x.go"])
    assert goesc("report", "--bogus", "x.go").status == 2
    assert goesc("report", "-o").status == 2
    (tmp_path / "y.go").write_text("package p\nvar x int = y\n")
    done = goesc("report", "y.go")
    assert done.status == 1
    assert "undefined: y" in done.stderr
