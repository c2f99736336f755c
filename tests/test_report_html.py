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
from urllib.parse import unquote

import pytest

import goesc as library
from goesc.advice.adviser import Adviser
from goesc.explain.terms import arguments, function
from goesc.playground import site
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
        self.context = browser.new_context(viewport={"width": 1440, "height": 900}, reduced_motion="reduce", **options)
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
        """To an address, once the page is as it says; from another view, so that nothing is left of what was open."""
        self.page.evaluate(
            """async hash => {
              for (const to of ["#/flame?", hash]) {
                if (location.hash === to) continue;
                location.hash = to;
                await new Promise((done) => addEventListener("hashchange", () => requestAnimationFrame(() => requestAnimationFrame(done)), {once: true}));
              }
            }""",
            "#" + address.lstrip("#"),
        )

    def follow(self, link: Any) -> None:
        """Clicks, and waits until the page is as the address then says."""
        link.click()
        self.page.evaluate("new Promise((done) => setTimeout(() => requestAnimationFrame(() => done()), 20))")

    def address(self) -> str:
        """What the address says, as people write it."""
        return unquote(self.page.evaluate("location.hash.slice(1)")).replace("+", " ")

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def size(self, width: int) -> None:
        self.page.set_viewport_size({"width": width, "height": 900})
        self.page.wait_for_timeout(50)

    def day(self, scheme: str) -> None:
        self.page.emulate_media(color_scheme=scheme)


@pytest.fixture(scope="module")
def opened(browser: Any) -> Iterator[Callable[[Path], View]]:
    """One page for each file, which tests share: each begins at an address."""
    views: dict[Path, View] = {}

    def open_(file: Path) -> View:
        if file not in views:
            views[file] = View(browser, file)
        return views[file]

    yield open_
    for v in views.values():
        assert v.faults == []
        v.context.close()


@pytest.fixture
def view(opened: Callable[[Path], View], shop: Path) -> Callable[..., View]:
    def at(address: str = "/allocations?verdict=all", file: Path = shop) -> View:
        v = opened(file)
        v.page.set_viewport_size({"width": 1440, "height": 900})
        v.day("light")
        v.go(address)
        return v

    return at


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


def test_edits_are_looked_for_in_loops_first() -> None:
    looped: list[bool] = []

    class Recorder:
        untried = 0

        def allocation(self, _package: library.Package, allocation: library.Allocation) -> list[Any]:
            looped.append(allocation.in_loop)
            return []

    adviser: Any = Recorder()
    collect(library.load([str(DATA / "shop.go")], explain=True, inline=True), adviser=adviser)
    assert set(looped) == {True, False}
    assert looped == sorted(looped, reverse=True)


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
    v = view("/allocations")
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
    words = v.page.get_by_label("Filter by any words")
    words.fill("newcart")
    assert all("NewCart" in row for row in v.rows())
    assert "q=newcart" in v.address()
    found = v.rows()
    v.page.reload()
    v.page.wait_for_selector("html[data-ready]")
    assert v.rows() == found
    words.fill("passed to fmt.fprintln")  # what the explanations say is found too
    assert {row.split(" | ")[1] for row in v.rows()} == {"*p", "*q"}
    words.fill("nothing has this name")
    assert v.page.get_by_text("Nothing fits these filters.").is_visible()
    v.page.get_by_role("button", name="Clear the filters").click()
    for facet in ("cause", "memory"):
        first = v.page.locator(f"#facet-{facet} button").first
        wanted = int(first.locator(".count").inner_text())
        first.click()
        assert len(v.rows()) == wanted
        assert first.get_attribute("aria-pressed") == "true"
        first.click()


@pytest.mark.browser
def test_tables_by_keyboard(view: Callable[..., View]) -> None:
    v = view()
    size = v.page.get_by_role("columnheader", name="Size")
    size.get_by_role("button").focus()
    v.press("Enter")
    assert size.get_attribute("aria-sort") == "descending"
    shown = [row.rpartition(" | ")[2] for row in v.rows()]
    numbers = [int(text.split()[0]) for text in shown if text.endswith(" B")]
    assert numbers == sorted(numbers, reverse=True)
    v.press("Space")
    assert size.get_attribute("aria-sort") == "ascending"
    assert "sort=size" in v.address()
    grid = v.page.get_by_role("grid", name="Allocations")
    grid.focus()
    v.press("ArrowDown", "ArrowDown")
    active = grid.get_attribute("aria-activedescendant")
    assert active is not None
    assert v.page.locator(f"#{active}").get_attribute("aria-rowindex") == "4"
    v.press("Enter")
    details = v.page.locator("#details")
    assert v.page.evaluate("document.activeElement.id") == "details"
    assert v.page.locator('[aria-selected="true"]').count() == 1
    v.press("n")
    assert v.page.locator('.grid-row[aria-selected="true"]').get_attribute("aria-rowindex") == "5"
    v.press("Escape")
    assert details.is_hidden()
    assert v.page.evaluate("document.activeElement.getAttribute('role')") == "grid"
    v.press("f")
    assert v.page.evaluate("document.activeElement.id") == "find"
    v.page.goto("about:blank")
    v.page.goto(v.file.as_uri())
    v.page.wait_for_selector("html[data-ready]")
    v.press("Tab")
    assert v.page.evaluate("document.activeElement.id") == "skip"
    v.press("Enter")
    assert v.page.evaluate("document.activeElement.className") == "overview"
    v.press("?")
    assert v.page.get_by_role("dialog", name="Keys").is_visible()
    v.press("Escape")
    assert v.page.get_by_role("dialog", name="Keys").is_hidden()


@pytest.mark.browser
def test_a_row_explains_itself_and_leads_to_the_source(view: Callable[..., View]) -> None:
    v = view("/allocations")
    v.page.locator(".grid-row", has_text="best").click()
    v.page.get_by_text("2 instances, 2 on the heap").click()
    details = v.page.locator("#details")
    assert "[string]" in details.locator(".shapes").inner_text()
    v.page.locator(".grid-row", has_text="item").first.click()
    assert "item is on the heap" in details.inner_text()
    assert "24 B" in details.inner_text()
    assert details.locator(".way > li").count() >= 2
    assert "sel=" in v.address()
    v.follow(details.get_by_role("link", name="Show the source"))
    assert v.page.locator(".line.at").get_attribute("id") == "L29"
    assert "item := Item{" in v.page.locator(".line.at code").inner_text()


@pytest.mark.browser
def test_verdicts_in_the_margin(view: Callable[..., View]) -> None:
    v = view("shop.go:29")
    note = v.page.locator("#L29 .note")
    assert "call argument" in note.inner_text()
    assert "24 B" in note.inner_text()
    assert "Line 29, heap: item, in a loop" in note.inner_text()
    assert v.page.locator("#L29 code .u").inner_text() == "item"
    assert "leaks" in v.page.locator("#L22 .note").inner_text()
    note.hover()
    tip = v.page.get_by_role("tooltip")
    assert "item is on the heap" in tip.inner_text()
    v.page.locator("h1").hover()
    assert tip.is_hidden()
    v.press("Escape")
    assert v.address() == "shop.go"
    v.page.locator("#L29 code").click()
    assert "item" in v.page.locator("#details h3").first.inner_text()
    assert "+ items []Item" in v.page.locator("#details .advice").inner_text()
    v.press("n")
    assert v.page.locator(".line.at").get_attribute("id") == "L35"
    v.press("p")
    assert v.address() == "shop.go:29"
    v.page.get_by_role("checkbox", name="Stack").uncheck()
    assert v.page.locator("#L35 .note").count() == 0
    assert v.address() == "shop.go:29?hide=stack"
    assert v.page.locator(".ruler a").count() > 8


@pytest.mark.browser
def test_parameters_that_force_allocations(view: Callable[..., View]) -> None:
    v = view("/parameters")
    rows = v.rows()
    outside = [i for i, row in enumerate(rows) if "fmt.Fprint" in row]
    assert len(outside) == 2
    assert outside[-1] == len(rows) - 1, "the reader's own come first"
    v.page.get_by_role("button", name="Others").click()
    assert len(v.rows()) == 2
    v.page.locator(".grid-row", has_text="fmt.Fprintln").click()
    details = v.page.locator("#details")
    assert "2 heap allocations in its callers" in details.inner_text()
    v.follow(details.get_by_role("link", name="Show what it forces as a table"))
    assert {row.split(" | ")[1] for row in v.rows()} == {"*p", "*q"}
    v.page.locator(".grid-row", has_text="*p").click()
    v.follow(details.get_by_role("link", name="fmt.Fprintln"))
    assert "Parameter, leaks" in details.inner_text()


@pytest.mark.browser
def test_the_graph_of_a_function(view: Callable[..., View], artefacts: Path) -> None:
    v = view("/graph/0/(*Cart).Fill")
    nodes = v.page.locator(".canvas .node")
    nodes.first.wait_for()
    names = [text.split("\n")[0].strip() for text in nodes.locator("text:first-of-type").all_text_contents()]
    assert {"item", "the heap"} <= set(names)
    assert len(set(names)) < len(names), "each value has the heap where its way ends"
    size = v.page.locator(".canvas").bounding_box()
    assert size is not None
    for box in (node.bounding_box() for node in nodes.all()):
        assert box is not None
        assert size["x"] <= box["x"]
        assert box["x"] + box["width"] <= size["x"] + size["width"]
    v.page.locator('.canvas .node[aria-label^="item shop.go:29, variable, on the heap"]').first.click()
    details = v.page.locator("#details")
    assert "item is on the heap" in details.inner_text()
    assert "node=" in v.address()
    v.page.screenshot(path=artefacts / "graph.png")
    before = nodes.count()
    v.page.get_by_label("All values").check()
    assert nodes.count() > before
    v.page.get_by_label("All values").uncheck()
    details.get_by_role("button", name="Only around this").click()
    assert 1 < nodes.count() < before
    nodes.first.focus()
    v.press("Enter")
    assert v.page.evaluate("document.activeElement.id") == "details"
    v.go("/graph/0/(*Cart).Show")
    v.press("n")
    first = v.page.locator(".node.at").first.get_attribute("data-vertex")
    v.press("n")
    assert v.page.locator(".node.at").first.get_attribute("data-vertex") != first
    v.page.get_by_label("Filter functions").fill("total")
    v.page.locator(".facet.files a", has_text="(*Cart).Total").click()
    v.page.locator(".bar .crumb", has_text="(*Cart).Total").wait_for()
    assert v.page.get_by_text("Nothing escapes in this function.").is_visible()


STORE = {
    "go.mod": "module example.com/a-store-with-a-long-name\n\ngo 1.27\n",
    "store.go": 'package store\n\nimport "example.com/a-store-with-a-long-name/internal/warehouse/shelves"\n\n'
    "var Make = shelves.Lazy(2)\n\n"
    "func Open() *shelves.Shelf {\n\ts := shelves.New(4)\n\tfor i := range 3 {\n\t\ts.Put(&shelves.Box{N: i})\n\t}\n\treturn s\n}\n",
    "internal/warehouse/shelves/shelves.go": "package shelves\n\n//go:noinline\nfunc (s *Shelf) Put(b *Box) { s.boxes = append(s.boxes, b) }\n\n"
    "func New(n int) *Shelf { return &Shelf{make([]*Box, 0, n)} }\n\n"
    "type Shelf struct{ boxes []*Box }\n\n"
    "func Lazy(n int) func() *Box { return func() *Box { return &Box{n} } }\n\nvar One = Lazy(1)\n",
    "internal/warehouse/shelves/box.go": "package shelves\n\ntype Box struct{ N int }\n\nvar Last any\n\n"
    'func (b *Box) Name() string {\n\tLast = "nothing is taken for this"\n\treturn "box " + string(rune(b.N))\n}\n',
}
SHELVES = "example.com/a-store-with-a-long-name/internal/warehouse/shelves"


@pytest.fixture(scope="module")
def store(artefacts: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("store")
    for name, text in STORE.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    packages = library.load(["./..."], cwd=root, explain=True, inline=True)
    file = artefacts / "store.html"
    file.write_text(page(collect(packages, str(root))), encoding="utf-8")
    return file


@pytest.mark.browser
def test_a_module_at_a_glance(view: Callable[..., View], store: Path) -> None:
    data = _data(store.read_text(encoding="utf-8"))
    every = [dict(zip(data["columns"]["allocation"], row, strict=True)) for row in data["allocations"]]
    heap = [row for row in every if row["heap"]]
    real = sum(bool(row["takes"]) for row in heap)
    assert 0 < real < len(heap)
    v = view("/overview", store)
    assert v.page.locator("h1").inner_text() == "example.com/a-store-with-a-long-name/..."
    tile = v.page.get_by_role("list", name="In numbers").get_by_role("link")
    assert [text.split("\n")[:2] for text in tile.all_inner_texts()][:3] == [
        [str(real), "take memory"],
        [str(sum(bool(row["takes"] and row["loop"]) for row in heap)), "of them in loops"],
        [str(len(heap) - real), "cost nothing"],
    ]
    names = v.page.locator(".stats tbody th a")
    short = ["a-store-with-a-long-name/internal/warehouse/shelves", "a-store-with-a-long-name"]
    assert sorted(names.all_inner_texts()) == sorted(short)
    v.page.get_by_role("button", name="Name").click()
    assert v.address() == "/overview?sort=name"
    assert names.all_inner_texts() == short[::-1]
    assert v.page.evaluate("document.activeElement.textContent") == "Name"
    assert v.page.locator(".tree-box").count() == 3
    names.last.click()
    v.page.get_by_role("table", name="Functions").wait_for()
    assert v.address() == f"/overview/{SHELVES}"
    assert sorted(v.page.get_by_role("table", name="Files").locator("tbody a").all_inner_texts()) == [
        "box.go",
        "shelves.go",
    ]
    v.page.set_viewport_size({"width": 1440, "height": 300})
    v.page.evaluate("document.querySelector('.overview').scrollTop = 90")
    v.page.get_by_role("link", name="box.go").first.evaluate("link => link.click()")
    v.page.locator(".source").wait_for()
    v.page.go_back()
    v.page.get_by_role("table", name="Files").wait_for()
    assert v.page.evaluate("document.querySelector('.overview').scrollTop") == 90
    v.size(1440)
    v.page.go_back()
    v.page.get_by_role("table", name="Packages").wait_for()
    v.page.go_forward()
    v.page.get_by_role("table", name="Files").wait_for()
    v.follow(tile.filter(has_text="cost nothing"))
    (row,) = v.rows()
    assert "none taken" in row
    v.page.go_back()
    v.page.get_by_role("table", name="Files").wait_for()
    v.follow(v.page.locator(".bars").get_by_role("link", name="(*Shelf).Put"))
    assert v.address().startswith("/parameters?sel=")
    assert "(*Shelf).Put" in v.page.locator("#details").inner_text()


@pytest.mark.browser
def test_verdict_after_verdict_across_files(view: Callable[..., View], store: Path) -> None:
    v = view("/overview", store)
    places = []
    for _ in range(40):
        v.press("n")
        v.page.wait_for_timeout(20)
        if v.address() in places:
            break
        places.append(v.address())
    files = list(dict.fromkeys(place.partition(":")[0] for place in places))
    assert files == [
        "internal/warehouse/shelves/box.go",
        "internal/warehouse/shelves/shelves.go",
        "store.go",
    ]
    for place in reversed(places[:-1]):
        v.press("p")
        v.page.wait_for_timeout(20)
        assert v.address() == place


@pytest.mark.browser
def test_what_was_compiled_twice_stands_at_its_line_once(view: Callable[..., View], store: Path) -> None:
    v = view("internal/warehouse/shelves/shelves.go:10", store)
    cards = v.page.locator("#details .card")
    assert cards.locator("h3").all_inner_texts() == ["func literal", "&Box{...}"]
    assert "and so compiled at 1 more place" in cards.nth(1).inner_text()
    v.go(f"/overview/{SHELVES[: SHELVES.index('/internal')]}")
    files = v.page.get_by_role("table", name="Files").locator("tbody th").all_inner_texts()
    assert files == ["store.go", "code of other packages that is compiled here"]


@pytest.mark.browser
def test_search_over_everything(view: Callable[..., View], store: Path) -> None:
    v = view("/overview", store)
    v.press("/")
    field = v.page.get_by_role("combobox", name="Search messages")
    found = v.page.get_by_role("listbox")
    field.fill("box.go")
    assert found.get_by_role("option").first.inner_text().startswith("internal/warehouse/shelves/box.go")
    field.fill("whose parameter leaks")  # a message
    assert found.get_by_role("group", name="Allocations").get_by_role("option").count() == 1
    field.fill("shelf put")  # what is so named comes before what is told so
    first = found.get_by_role("group", name="Parameters that leak").get_by_role("option").first
    assert first.inner_text().startswith("(*Shelf).Put b")
    field.fill("cause nobody knows")
    assert found.inner_text() == "Nothing says this."
    field.fill("put")
    assert [group.get_attribute("aria-label") for group in found.get_by_role("group").all()] == [
        "Functions",
        "Parameters that leak",
        "Allocations",
        "All",
    ]
    v.press("ArrowDown", "ArrowUp")
    last = found.get_by_role("option").last
    assert last.get_attribute("aria-selected") == "true"
    assert field.get_attribute("aria-activedescendant") == last.get_attribute("id")
    v.press("Enter")
    found.wait_for(state="hidden")
    assert v.address() == "/allocations?q=put&verdict=all"
    assert found.is_hidden()
    v.press("/")
    field.fill("put")
    v.press("Enter")
    assert v.address() == "internal/warehouse/shelves/shelves.go:4"


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


LOOKED_AT = ("/overview", "/allocations?verdict=all&sel=0", "shop.go:29", "/parameters?sel=0", "/graph/0/(*Cart).Show")
# What is cut off, or stands twice, or has no name for readers of the screen.
AMISS = """() => {
  const seen = [...document.querySelectorAll("body *")].filter((e) => e.getClientRects().length);
  const names = ".facet .name, .stats th, .crumb, .crumbs, h1, .side h2, .bars .name";
  const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
  return [
    document.documentElement.scrollWidth > innerWidth && "scrolls",
    ...seen.filter((e) => e.matches(names) && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== "inline").map((e) => "cut: " + e.textContent),
    ...seen.filter((e) => e.matches("button, a, input, select, [role=button], [role=grid]") && !(e.getAttribute("aria-label") || e.textContent.trim() || e.labels?.length || e.tabIndex < 0)).map((e) => e.outerHTML),
    ...ids.filter((x, i) => ids.indexOf(x) !== i),
    document.querySelectorAll("main").length === 1 && document.querySelectorAll("h1").length === 1 ? false : "landmarks",
  ].filter((x) => x);
}"""


@pytest.mark.browser
def test_it_fits_and_can_be_read(view: Callable[..., View], shop: Path, store: Path, artefacts: Path) -> None:
    """At three widths, one of them by night. Screenshots are kept."""
    for width in (420, 1280, 2560):
        for number, address in enumerate((*LOOKED_AT, f"/overview/{SHELVES}")):
            v = view(address, store if "warehouse" in address else shop)
            v.size(width)
            v.day("dark" if width == 1280 else "light")
            assert v.page.evaluate(AMISS) == [], (width, address)
            if width < 2000:
                assert v.page.evaluate(CONTRAST) == [], (width, address)
            v.page.screenshot(path=artefacts / f"report-{width}-{number}.png")


@pytest.mark.browser
def test_a_small_screen(view: Callable[..., View]) -> None:
    v = view()
    v.size(420)
    v.page.locator(".grid-row", has_text="best").click()
    details, grid = v.page.locator("#details"), v.page.get_by_role("grid")
    assert "best is on the heap" in details.inner_text()
    below, above = details.bounding_box(), grid.bounding_box()
    assert below is not None
    assert above is not None
    assert above["y"] + above["height"] <= below["y"] + 1
    assert v.page.locator('.grid-row[aria-selected="true"]').is_visible()
    v.press("Escape")
    v.page.get_by_role("button", name="Filters").click()
    v.page.get_by_label("Filter by any words").fill("best")
    assert len(v.rows()) == 1


@pytest.mark.browser
def test_colours_can_be_chosen(view: Callable[..., View]) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    v = view()
    day = v.page.evaluate(ground)
    v.day("dark")
    night = v.page.evaluate(ground)
    assert day != night
    v.day("light")
    switch = v.page.locator("#theme")
    switch.click()
    assert v.page.evaluate(ground) == day
    switch.click()
    assert switch.inner_text().split() == ["Colours:", "◐", "Dark"]
    assert v.page.evaluate(ground) == night
    v.page.reload()
    v.page.wait_for_selector("html[data-ready]")
    assert v.page.evaluate(ground) == night
    switch.click()


@pytest.mark.npm
@pytest.mark.browser
def test_axe_finds_nothing_serious(view: Callable[..., View], shop: Path, store: Path) -> None:
    axe = (site.WEB / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    judge = "axe.run().then((all) => all.violations.map((v) => [v.impact, v.id, v.nodes[0].html]))"

    def judged(v: View) -> list[list[str]]:
        if not v.page.evaluate("typeof axe === 'object'"):
            v.page.evaluate(axe)
        return [one for one in v.page.evaluate(judge) if one[0] in ("serious", "critical")]

    for width in (420, 1280, 2560):
        for scheme in ("light", "dark"):
            for address in (*LOOKED_AT, f"/overview/{SHELVES}"):
                v = view(address, store if "warehouse" in address else shop)
                v.size(width)
                v.day(scheme)
                assert judged(v) == [], (width, scheme, address)
            v.page.locator("#seek-words").fill("put")
            assert judged(v) == [], (width, scheme)
            v.press("Escape", "Escape", "?")
            assert judged(v) == [], (width, scheme)
            v.press("Escape")


@pytest.mark.browser
def test_hostile_text_is_shown_as_text(view: Callable[..., View], artefacts: Path, tmp_path: Path) -> None:
    source = tmp_path / "a<img src=x onerror=alert(1)>.go"
    source.write_text(HOSTILE, encoding="utf-8")
    packages = [library.analyze(source, explain=True)]
    file = artefacts / "hostile.html"
    file.write_text(page(collect(packages, str(tmp_path), "</title><script>x</script>")), encoding="utf-8")
    v = view("/allocations?verdict=all", file)
    assert v.page.title() == "Allocations · </title><script>x</script> · goesc"
    assert any("</script>" in row for row in v.rows())
    v.page.locator("#seek-words").fill("script")
    assert v.page.get_by_role("option").count() > 1
    for address in ("/overview", "/parameters", "/graph", "/source"):
        v.go(address)
        assert v.page.locator("img, main script, .side script").count() == 0
        assert v.page.locator("h1").inner_text() == "</title><script>x</script>"
    code = v.page.locator(".lines").inner_text()
    assert "</script><script>document.title=1</script>" in code
    assert [m.text_content() for m in v.page.locator("#L5 .hidden-mark").all()] == ["RLO", "LRI", "ZWSP"]
    assert "\u202e" not in v.page.locator("body").inner_text()
    assert v.page.locator("#L6 code .u").inner_text() == "n"
    v.go("no-such-file.go:3")
    assert v.page.get_by_role("table", name="Files").count() == 1


@pytest.mark.browser
def test_a_package_that_does_not_compile_is_named(view: Callable[..., View], artefacts: Path) -> None:
    broken = library.analyze('package p\n\nfunc f() int { return "<b>" }\n', explain=True)
    file = artefacts / "broken.html"
    file.write_text(page(collect([broken], "", "broken")), encoding="utf-8")
    v = view("/overview", file)
    v.page.get_by_text("1 package could not be analysed").click()
    assert v.page.get_by_text('cannot use "<b>"').is_visible()


@pytest.mark.browser
@pytest.mark.gc
def test_net_http_is_usable_in_two_seconds(browser: Any, toolchain: Any, artefacts: Path) -> None:
    """The standard library's package as the command writes it; the time is from opening to the overview."""
    environ = {**os.environ, "GOROOT": str(toolchain.goroot)}
    packages = library.load(["net/http"], explain=True, environ=environ)
    file = artefacts / "net-http.html"
    text = page(collect(packages))
    file.write_text(text, encoding="utf-8")
    assert len(text.encode()) < 15_000_000
    times = []
    for _ in range(2):
        v = View(browser, file)
        assert v.page.get_by_role("table", name="Files").locator("tbody tr").count() > 20
        times.append(int(v.page.evaluate("document.documentElement.dataset.ready")))
        if len(times) == 2:
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
    assert "--time takes a number of seconds above 0" in goesc("report", "--time", "0", "x.go").stderr
    assert goesc("report", "-o").status == 2
    (tmp_path / "y.go").write_text("package p\nvar x int = y\n")
    done = goesc("report", "y.go")
    assert done.status == 1
    assert "undefined: y" in done.stderr
