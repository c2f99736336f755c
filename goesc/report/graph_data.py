"""The graph for programs: JSON (node-link), cytoscape JSON, GraphML, GEXF.

    node_link(picture)   {"directed": true, "multigraph": true, "nodes": [{"id": "0.3", ...}], "edges": [...]}
    cytoscape(picture)   {"elements": {"nodes": [{"data": {"id": "0.3", ...}}], "edges": [...]}}

networkx reads all four back: node_link_graph(data, edges="edges"), cytoscape_graph, read_graphml, read_gexf.
"""

from __future__ import annotations

import io
import re
from typing import Any

from goesc.report.graph import Picture, attributes, flow_attributes, to_networkx
from goesc.source.visible import dumps, visible

# Characters that XML 1.0 cannot hold, besides those that people cannot see.
_NOT_XML = re.compile("[\ufffe\uffff]")


def node_link(picture: Picture) -> str:
    nodes = [{"id": n.key, **attributes(n)} for n in picture.nodes]
    edges = [
        {"source": e.source, "target": e.target, "key": i, **flow_attributes(e)} for i, e in enumerate(picture.edges)
    ]
    about = {"name": picture.title, "build": picture.build}
    return _json({"directed": True, "multigraph": True, "graph": about, "nodes": nodes, "edges": edges})


def cytoscape(picture: Picture) -> str:
    nodes = [{"data": {"id": n.key, "value": n.key, "name": n.label, **attributes(n)}} for n in picture.nodes]
    edges = [
        {"data": {"id": f"e{i}", "key": i, "source": e.source, "target": e.target, **flow_attributes(e)}}
        for i, e in enumerate(picture.edges)
    ]
    data = {
        "data": [["name", picture.title], ["build", picture.build]],
        "directed": True,
        "multigraph": True,
        "elements": {"nodes": nodes, "edges": edges},
    }
    return _json(data)


def graphml(picture: Picture) -> str:
    import networkx as nx

    return "\n".join(nx.generate_graphml(_xml_safe(picture), named_key_ids=True)) + "\n"


def gexf(picture: Picture) -> str:
    import networkx as nx

    out = io.BytesIO()
    nx.write_gexf(_xml_safe(picture), out, version="1.2draft")
    return out.getvalue().decode() + "\n"


def _json(data: dict[str, Any]) -> str:
    return dumps(data, 1) + "\n"


def _xml_safe(picture: Picture) -> Any:
    graph = to_networkx(picture)
    graph.graph["name"] = _clean(graph.graph["name"])
    for holder in (*(data for _, data in graph.nodes(data=True)), *(data for _, _, data in graph.edges(data=True))):
        for key, value in holder.items():
            if isinstance(value, str):
                holder[key] = _clean(value)
    return graph


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", visible(text))
