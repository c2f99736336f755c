"""`goesc graph`: every format is read back, and cuts keep what they promise."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree as ET

import networkx as nx
import pytest

import goesc as library
from goesc.report.graph import Picture, around, connected, find, of_batch, of_function, of_package, path, to_networkx
from goesc.report.graph_data import cytoscape, gexf, graphml, node_link
from goesc.report.graph_dot import dot
from goesc.report.graph_layout import place
from goesc.report.graph_svg import NODES_MAX, TooLarge, svg

SHOP = Path(__file__).parent / "data" / "report" / "shop.go"
LEAK = """package p

type T struct{ next *T }

var sink *T

func sum(a, b int) *int { res := a + b; return &res }

func keep(t *T, n int) *T {
	for i := 0; i < n; i++ {
		t = &T{next: t}
	}
	f := func() { sink = t }
	f()
	return t.next
}
"""


@pytest.fixture(scope="module")
def shop() -> library.Package:
    return library.load([str(SHOP)], explain=True)[0]


@pytest.fixture(scope="module")
def leak() -> library.Package:
    return library.analyze(LEAK, explain=True)


def test_nodes_by_verdict_edges_with_reasons(leak: library.Package) -> None:
    picture = of_function(leak, "sum")
    nodes = {n.label: n for n in picture.nodes}
    assert (nodes["res"].verdict, nodes["res"].role) == ("heap", "variable")
    assert nodes["result"].role == "result"
    assert (nodes["a"].role, nodes["a"].verdict) == ("parameter", "stack")
    (edge,) = picture.edges
    assert (edge.source, edge.target, edge.derefs) == (nodes["res"].key, nodes["result"].key, -1)
    assert edge.reasons == ("address-of", "return")
    assert edge.label == "& address-of, return"
    parameter = {n.label: n for n in of_function(leak, "keep").nodes}["t"]
    assert (parameter.role, parameter.verdict) == ("parameter", "leak")


def test_function_holds_its_literals_and_the_heap(leak: library.Package) -> None:
    picture = of_function(leak, "keep")
    assert {"func literal", "&T{...}", "the heap"} <= {n.label for n in picture.nodes}
    with pytest.raises(KeyError):
        of_function(leak, "none")


def test_a_function_is_drawn_where_it_is_decided_not_where_its_literal_is(shop: library.Package) -> None:
    labels = {node.label for node in of_function(shop, "(*Cart).Show").nodes}
    assert {"item.Name", "*p", "the heap"} <= labels


@pytest.mark.parametrize("depth", [0, 1, 2])
def test_around_does_not_pass_through_the_heap(leak: library.Package, depth: int) -> None:
    picture = of_package(leak)
    start = [n.key for n in find(picture, "t")]
    cut = around(picture, start, depth)
    graph = to_networkx(picture).to_undirected()
    graph.remove_nodes_from([n.key for n in picture.nodes if n.role in ("heap", "mutator", "callee")])
    reach = set(nx.single_source_shortest_path_length(graph, start[0], cutoff=depth))
    special = {n.key for n in picture.nodes if n.role in ("heap", "mutator", "callee")}
    assert {n.key for n in cut.nodes} - special == reach


def test_path_is_a_shortest_way(leak: library.Package) -> None:
    picture = of_package(leak)
    start = next(n for n in find(picture, "res"))
    way = path(picture, [start.key])
    assert way is not None
    assert [n.label for n in way.nodes] == ["res", "result"]
    heap = find(picture, "heap")[0]
    way = path(picture, [find(picture, "t")[0].key], [heap.key])
    assert way is not None
    shortest = nx.shortest_path_length(to_networkx(picture), find(picture, "t")[0].key, heap.key)
    assert len(way.edges) == shortest
    assert path(picture, [heap.key], [start.key]) is None


def test_nodes_are_found_by_name_place_and_key(leak: library.Package) -> None:
    picture = of_package(leak)
    by_name = find(picture, "res")
    assert by_name == find(picture, "sum.res") == find(picture, by_name[0].key)
    at = by_name[0].position
    assert by_name[0] in find(picture, f"x.go:{at.line}")
    assert by_name == find(picture, f"{at.line}:{at.column}")
    assert not find(picture, "nobody")


def _counts(graph: nx.MultiDiGraph[str]) -> tuple[int, int]:
    return graph.number_of_nodes(), graph.number_of_edges()


def test_every_format_reads_back(shop: library.Package) -> None:
    picture = of_package(shop)
    want = (len(picture.nodes), len(picture.edges))
    assert want[0] > 40
    back = nx.node_link_graph(json.loads(node_link(picture)), edges="edges")
    assert _counts(back) == want
    assert {d["label"] for _, d in back.nodes(data=True)} == {n.label for n in picture.nodes}
    assert sorted(d["derefs"] for _, _, d in back.edges(data=True)) == sorted(e.derefs for e in picture.edges)
    assert _counts(nx.cytoscape_graph(json.loads(cytoscape(picture)))) == want
    from_xml = nx.parse_graphml(graphml(picture), force_multigraph=True)
    assert _counts(from_xml) == want
    assert {d["verdict"] for _, d in from_xml.nodes(data=True)} == {"heap", "stack", "leak"}
    assert _counts(nx.read_gexf(io.BytesIO(gexf(picture).encode()))) == want


def _read_dot(text: str) -> tuple[int, int]:
    """Counts by a reader of the subset of DOT that quoted names make: statements end in ';' outside of quotes."""
    statements: list[str] = []
    word, quoted, escaped = "", False, False
    for c in text:
        if quoted:
            quoted = escaped or c != '"'
            escaped = c == "\\" and not escaped
            word += "q" if quoted or c != '"' else '"'
        elif c in ";{}":
            statements.append(word.strip())
            word = ""
        else:
            quoted = c == '"'
            word += c
    edges = [s for s in statements if s.startswith('"') and "->" in s.partition("[")[0]]
    nodes = [s for s in statements if s.startswith('"') and "->" not in s.partition("[")[0] and "[" in s]
    return len(nodes), len(edges)


def test_dot_reads_back(shop: library.Package) -> None:
    picture = of_package(shop)
    text = dot(picture)
    assert _read_dot(text) == (len(picture.nodes), len(picture.edges))
    program = shutil.which("dot")
    if program is not None:  # Graphviz itself judges where it is
        done = subprocess.run([program, "-Tplain"], input=text, capture_output=True, encoding="utf-8", check=True)
        kinds = [line.split()[0] for line in done.stdout.splitlines()]
        assert (kinds.count("node"), kinds.count("edge")) == (len(picture.nodes), len(picture.edges))


def test_drawing_is_well_formed_and_complete(shop: library.Package) -> None:
    picture = of_function(shop, "(*Cart).Show")
    root = ET.fromstring(svg(picture))
    space = "{http://www.w3.org/2000/svg}"
    groups = [g.get("class", "").split()[0] for g in root.iter(space + "g")]
    assert (groups.count("node"), groups.count("edge")) == (len(picture.nodes), len(picture.edges))


def test_layout_keeps_nodes_apart_and_follows_the_flow() -> None:
    sizes = dict.fromkeys("abcdef", (60.0, 30.0))
    edges = [("a", "b"), ("a", "c"), ("b", "d"), ("c", "d"), ("d", "a"), ("e", "e"), ("a", "d")]
    layout = place(sizes, edges, [(40.0, 10.0)] * len(edges))
    boxes = list(layout.corners.values())
    for i, (x, y) in enumerate(boxes):
        for ox, oy in boxes[i + 1 :]:
            assert abs(x - ox) >= 60 or abs(y - oy) >= 30
    assert layout.corners["a"][0] < layout.corners["b"][0] < layout.corners["d"][0]
    assert len(layout.lines) == len(layout.middles) == len(edges)


def test_a_picture_of_too_much_is_refused() -> None:
    from goesc.report.graph import Node

    nodes = [Node(f"0.{i}", "x", "variable", "stack") for i in range(NODES_MAX + 1)]
    with pytest.raises(TooLarge, match="too many"):
        svg(Picture("large", nodes))


HOSTILE = 'package p\nfunc f() any { return "</title><script>alert(1)</script>\\u202e\\x00\\"" + g() }\nfunc g() string { return "" }\n'


def test_hostile_text_stays_text() -> None:
    picture = of_package(library.analyze(HOSTILE, explain=True))
    drawn = svg(picture)
    assert "<script" not in drawn
    ET.fromstring(drawn)
    nx.parse_graphml(graphml(picture))
    assert _read_dot(dot(picture)) == (len(picture.nodes), len(picture.edges))


def test_batches_and_unconnected(shop: library.Package) -> None:
    assert sum(len(of_batch(shop, i).edges) for i in range(len(shop.graphs))) == len(of_package(shop).edges)
    assert all(
        any(n.key in (e.source, e.target) for e in c.edges) for c in [connected(of_package(shop))] for n in c.nodes
    )


def test_command(goesc: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "x.go").write_text(LEAK)
    done = goesc("graph", "--path", "res", "x.go")
    assert done.status == 0, done.stderr
    assert '[label="& address-of, return"]' in done.stdout
    done = goesc("graph", "-f", "keep", "-o", "k.svg", "x.go", env={"PATH": str(tmp_path)})
    assert done.status == 0
    assert "Graphviz' dot is not installed" in done.stderr
    assert (tmp_path / "k.svg").read_text().startswith("<svg")
    assert goesc("graph", "-b", "list", "x.go").stdout.count("\n") == 3
    for flags, build, words in (([], "inline", "with inlining (go build)"), (["-l"], "l", "without inlining (-l)")):
        graph = nx.node_link_graph(json.loads(goesc("graph", *flags, "-T", "json", "x.go").stdout), edges="edges")
        assert _counts(graph)[0] > 10
        assert (graph.graph["build"], graph.graph["name"].endswith(words)) == (build, True)
        assert ["build", build] in json.loads(goesc("graph", *flags, "-T", "cytoscape", "x.go").stdout)["data"]
        assert f">{build}</data>" in goesc("graph", *flags, "-T", "graphml", "x.go").stdout
    assert "did you mean keep" in goesc("graph", "-f", "kep", "x.go").stderr
    assert 'did you mean "graphml"?' in goesc("graph", "-T", "graphm", "x.go").stderr
    assert goesc("graph", "--path", "a", "x.go").status == 1
    assert "nothing flows" in goesc("graph", "--path", "a", "x.go").stderr
    assert "label=" in goesc("graph", "--around", "t", "--depth", "2", "x.go").stdout
    assert goesc("graph", "--what").status == 2


def test_notebooks_show_packages_functions_and_explanations(shop: library.Package) -> None:
    from goesc.explain.explain import explain_allocation
    from goesc.report.notebook import explanation_html, function_html, function_svg, package_html

    assert "<code>(*Cart).Show</code>" in package_html(shop)
    function = shop.function("(*Cart).Fill")
    assert "<svg" in function_html(function)
    ET.fromstring(function_svg(function) or "")
    found = explain_allocation(shop, next(a for a in shop.allocations if a.expression == "item"))
    assert "<li>" in explanation_html(found)
    assert "is on the heap" in explanation_html(found)


def test_notebooks_name_files_from_where_they_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from goesc.explain.explain import explain_allocation
    from goesc.report.notebook import explanation_html, function_html, package_html

    (tmp_path / "go.mod").write_text("module example.com/m\n\ngo 1.27\n")
    (tmp_path / "cart").mkdir()
    (tmp_path / "cart" / "c.go").write_text("package cart\n\nfunc New() *int { return new(int) }\n")
    (package,) = library.load(["./cart"], cwd=tmp_path, explain=True)
    (function,) = package.functions
    explained = explain_allocation(package, function.allocations[0])
    for folder, name in ((tmp_path, "cart/c.go:3:"), (tmp_path / "cart", ">c.go:3:")):
        monkeypatch.chdir(folder)
        for shown in (package_html(package), function_html(function), explanation_html(explained)):
            assert name in shown.replace(" c.go", ">c.go")
            assert str(tmp_path) not in shown
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert "example.com/m/cart/c.go:3:" in package_html(package)
    assert str(tmp_path) not in package_html(package) + function_html(function)


def test_a_notebook_is_told_how_things_look(shop: library.Package, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stand-in for IPython's shell, with the one method of its formatters that is used."""
    told: dict[tuple[str, str, str], Callable[[object], str]] = {}

    class Formatter:
        def __init__(self, kind: str) -> None:
            self.kind = kind

        def for_type_by_name(self, module: str, name: str, show: Callable[[object], str]) -> None:
            told[self.kind, module, name] = show

    formatters = {kind: Formatter(kind) for kind in ("text/html", "image/svg+xml")}
    shell = SimpleNamespace(display_formatter=SimpleNamespace(formatters=formatters))
    monkeypatch.setitem(sys.modules, "IPython", SimpleNamespace(get_ipython=lambda: shell))
    assert library.Package is type(shop)
    for _, module, name in told:
        assert isinstance(getattr(import_module(module), name), type)
    assert "<code>(*Cart).Show</code>" in told["text/html", type(shop).__module__, "Package"](shop)
    assert told["image/svg+xml", "goesc.api.model", "Function"](shop.function("(*Cart).Fill")).startswith("<svg")
