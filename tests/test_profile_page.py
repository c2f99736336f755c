"""The page of a profile in a real browser: places, the flame graph, keyboard, colours, a small screen, hostile names."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import goesc as library
from goesc.advice.adviser import Adviser
from goesc.profile.account import Account
from goesc.profile.pprof import read
from goesc.profile.sites import Measure, Sites
from goesc.report.html.collect import collect
from goesc.report.html.page import page
from tests.profiles import profile
from tests.test_report_html import CONTRAST, View, _data

SHOP = Path(__file__).parent.parent / "examples" / "shop"
EVIL = "example.com/shop.</script><img src=x onerror=alert(1)>\u202e"


def _page(data: bytes, file: Path) -> Path:
    sites = Sites(Measure.ALLOCATED)
    sites.add(read(data))
    packages = library.load(["."], cwd=SHOP, explain=True, calls=True, allocs=True, inline=True, tests=True)
    file.write_text(
        page(collect(packages, str(SHOP), "", Account(packages, sites), adviser=Adviser())), encoding="utf-8"
    )
    return file


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _page((SHOP / "mem.pb.gz").read_bytes(), tmp_path_factory.mktemp("profile") / "shop.html")


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


def test_the_tables_are_the_account(shop: Path) -> None:
    data = _data(shop.read_text(encoding="utf-8"))
    found, texts = data["profile"], data["texts"]
    sites = [dict(zip(found["columns"]["site"], row, strict=True)) for row in found["sites"]]
    assert sum(site["objects"] for site in sites) == found["here"][0] == 10_148
    (item,) = [site for site in sites if site["line"] == 26]
    (part,) = [dict(zip(found["columns"]["part"], row, strict=True)) for row in item["parts"]]
    (reason,) = [dict(zip(found["columns"]["reason"], row, strict=True)) for row in part["reasons"]]
    assert (texts[reason["what"]], texts[reason["cause"]], reason["escape"]) == (
        "&Item{...}",
        "map-or-slice-element",
        1,
    )
    allocation = dict(zip(data["columns"]["allocation"], data["allocations"][part["allocation"]], strict=True))
    assert (texts[allocation["text"]], allocation["line"], allocation["heap"]) == ("&Item{...}", 26, 1)
    assert str(SHOP) not in json.dumps(data)


def test_the_tree_holds_all_that_was_made(shop: Path) -> None:
    found = _data(shop.read_text(encoding="utf-8"))["profile"]
    nodes = [dict(zip(found["columns"]["node"], row, strict=True)) for row in found["nodes"]]
    assert nodes[0]["parent"] == -1
    assert [nodes[0]["objects"], nodes[0]["bytes"]] == found["total"]
    inner = [0] * len(nodes)
    for number, node in enumerate(nodes[1:], 1):
        assert 0 <= node["parent"] < number
        inner[node["parent"]] += node["objects"]
    assert all(node["objects"] >= made for node, made in zip(nodes, inner, strict=True))
    assert {2, 3} <= {node["kind"] for node in nodes}


def test_a_page_without_a_profile_has_none(tmp_path: Path) -> None:
    data = collect(library.load([str(SHOP / "shop.go")], explain=True), str(SHOP))
    assert data["profile"] is None


@pytest.mark.browser
def test_a_place_shows_the_edit_that_was_tried(view: Callable[..., View]) -> None:
    v = view()
    v.page.get_by_text("item.Name", exact=True).first.click()
    card = v.page.locator("#details .advice")
    assert "To keep it off the heap, this:" in card.inner_text()
    assert r'- lines += fmt.Sprintf("%s: %d\n", item.Name, item.Price)' in card.locator("del").inner_text()
    assert r'+ lines += item.Name + ": " + strconv.Itoa(item.Price) + "\n"' in card.locator("ins").inner_text()


@pytest.mark.browser
def test_a_place_says_what_takes_the_memory_and_leads_to_the_source(view: Callable[..., View]) -> None:
    v = view()
    assert v.page.url.endswith("#/profile")
    assert v.rows()[0].startswith("4,951 | 48.8% | 336.2 KiB | item.Name")
    v.page.get_by_text("&Item{...}").click()
    card = v.page.locator("#details")
    for words in (
        "it is appended to a slice",
        "a new object",
        "24 B",
    ):
        assert words in card.inner_text()
    assert "To keep it off the heap" not in card.inner_text()  # the map and the slice share it
    card.get_by_role("link", name="Show the source").click()
    v.page.locator("#L26.at").wait_for()
    v.go("/profile")
    v.page.get_by_role("button", name="By others").click()
    assert "fmt.Sprintf" in v.rows()[0]
    v.page.get_by_label("Filter by any words").fill("toupper")
    assert ["strings.ToUpper" in row for row in v.rows()] == [True]
    assert v.address() == "/profile?made=calls&q=toupper"


@pytest.mark.browser
def test_the_flame_graph_widens_finds_and_counts_bytes(view: Callable[..., View]) -> None:
    v = view("#/flame")
    box = v.page.locator(".flame-box[data-id]").filter(has_text="(*Cart).Add")
    before = box.bounding_box()
    box.click()
    after = box.bounding_box()
    assert before is not None
    assert after is not None
    assert after["width"] > 2 * before["width"]
    assert v.page.get_by_role("treeitem", name="&Item{...}, 2,000 objects").is_visible()
    v.page.get_by_role("tree").focus()
    v.page.keyboard.press("Escape")
    again = box.bounding_box()
    assert again is not None
    assert abs(again["width"] - before["width"]) < 1
    v.page.get_by_label("Find functions").fill("sprintf")
    found = v.page.locator(".flame-box.found").all_inner_texts()
    assert "fmt.Sprintf" in found
    assert "(*Cart).Add" not in found
    v.page.get_by_role("button", name="Bytes").click()
    grown = box.bounding_box()
    assert grown is not None
    assert grown["width"] != again["width"]
    assert v.address() == "/flame?by=bytes&q=sprintf"


@pytest.mark.browser
def test_the_flame_graph_by_keyboard(view: Callable[..., View]) -> None:
    v = view("#/flame")
    tree = v.page.get_by_role("tree")
    tree.focus()
    for _ in range(3):
        v.page.keyboard.press("ArrowDown")
    at = v.page.locator(f"#{tree.get_attribute('aria-activedescendant')}")
    assert at.get_attribute("aria-level") == "4"
    assert "BenchmarkReceipt" in (at.get_attribute("aria-label") or "")
    v.page.keyboard.press("Enter")
    assert v.page.locator(".flame-box.outer").count() == 3
    v.page.keyboard.press("ArrowUp")
    v.page.keyboard.press("Escape")
    assert v.page.locator(".flame-box.outer").count() == 0


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", ["#/profile", "#/flame"])
def test_contrast(view: Callable[..., View], scheme: str, address: str) -> None:
    v = view(address, color_scheme=scheme)
    if address == "#/profile":
        v.page.locator(".grid-body .grid-row").first.click()
    assert v.page.evaluate(CONTRAST) == []


@pytest.mark.browser
def test_a_small_screen(view: Callable[..., View]) -> None:
    for address in ("#/profile", "#/flame"):
        v = view(address)
        v.page.set_viewport_size({"width": 400, "height": 800})
        v.page.wait_for_timeout(100)
        assert v.page.evaluate("document.documentElement.scrollWidth") <= 400
        assert v.page.locator("main").bounding_box() is not None


@pytest.mark.browser
def test_hostile_names_are_text(view: Callable[..., View], tmp_path: Path) -> None:
    data = profile([(9, 24, [[(EVIL, "/m/</style>.go", 26), ("example.com/shop.(*Cart).Add", "shop.go", 26)]])])
    v = view("#/flame", _page(data, tmp_path / "evil.html"))
    assert v.page.locator("img").count() == 0
    assert "onerror" in v.page.locator(".flame").inner_text()
    v.go("/profile")
    assert v.page.locator("img").count() == 0
    assert len(v.rows()) == 1
