// The view of the graph: which function, and what of its locations. The reader's own functions come first in the list,
// then generic code of others that is compiled here, then what gc makes for itself.

const GRAPH_OPTIONS = {node: "", all: "", helpers: "", batch: "", around: "", shape: ""};
const FROM_WORDS = ["Functions", "Generic code of others", "Made by the compiler"];

function graphLink(pkg, name, vertex) {
  return "#" + addressOf(`/graph/${pkg}/${encodeURIComponent(name)}`, {node: vertex >= 0 ? String(vertex) : ""});
}

function showGraph(rest, params) {
  if (!D.graphRows) {
    enter("graph", [], [el("p", {class: "wait", role: "status"}, "Unpacking the graphs…")]);
    const asked = App.note;
    unpackGraphs().then(() => { if (App.note === asked) showGraph(rest, params); });
    return;
  }
  const [pkg, ...name] = rest;
  const wanted = decode(name.join("/"));
  const known = D.functions.filter((f) => f.graphs.length);
  const of = (n) => known.find((f) => String(f.package) === pkg && f.name === n);
  const chosen = of(wanted) || of(wanted.replace(/\.(func|gowrap|deferwrap)\d.*$/, "")) || orderedFunctions(known)[0];
  if (!chosen) {
    enter("graph", [], [el("p", {class: "empty"}, "There is no function to draw.")]);
    return;
  }
  const options = {...GRAPH_OPTIONS};
  for (const key of Object.keys(options)) if (params.has(key)) options[key] = params.get(key);
  const stage = el("div", {class: "stage"});
  const sums = el("span", {class: "sum"});
  const keep = (push) => remember(addressOf(`/graph/${chosen.package}/${encodeURIComponent(chosen.name)}`, options), push);
  const redraw = () => {
    drawGraph(chosen, options, stage, sums, (v, focus, push) => {
      options.node = v ? String(v.id) : "";
      keep(push);
      if (v) explain([vertexCard(App.drawing.graph, options, v, change)], "Location", focus);
    });
  };
  const change = (key, value) => {
    options[key] = value;
    keep(key === "around");
    redraw();
    if (options.node !== "") App.drawing?.choose(Number(options.node));
  };
  const check = (label, key, words) => el("label", {class: "check", title: words}, el("input", {type: "checkbox", checked: options[key] === "1", onchange: (e) => { options.around = ""; change(key, e.target.checked ? "1" : ""); }}), label);
  const shapes = chosen.graphs.length > 1 ? el("select", {class: "quiet", "aria-label": "Instance", onchange: (e) => change("shape", e.target.value)},
    chosen.graphs.map(([text], i) => el("option", {value: i || "", selected: String(i || "") === options.shape}, spelled(TEXTS(text))))) : null;
  const several = D.packages.length > 1;
  const line = bar("Functions",
    el("span", {class: "crumb"}, several ? el("span", {class: "soft"}, pathNodes(D.packages[chosen.package].short), " ") : null, shown(chosen.name)), sums, el("span", {class: "grow"}), shapes,
    check("All values", "all", "also those that do not escape"), check("Helpers", "helpers", "locations of the library and of gc itself"), check("Batch", "batch", "all functions that are decided together with this one"),
    el("span", {class: "together"},
      el("button", {type: "button", class: "quiet", "aria-label": "Zoom out", onclick: () => App.drawing?.zoom(0.8)}, "−"),
      el("button", {type: "button", class: "quiet", "aria-label": "Zoom in", onclick: () => App.drawing?.zoom(1.25)}, "+"),
      el("button", {type: "button", class: "quiet", onclick: () => { if (options.around !== "") change("around", ""); else App.drawing?.fit(); }}, "Fit")));
  enter("graph", functionList(known, chosen), [line, stage, legend()], {
    step: (by) => App.drawing?.step(by),
    onClosed: () => {
      options.node = "";
      keep(true);
      App.drawing?.choose(-1);
    },
  });
  redraw();
  document.querySelector(".facet [aria-current]")?.scrollIntoView({block: "nearest"});
  const v = options.node === "" ? null : App.drawing?.graph.vertices[options.node];
  if (v) App.drawing.open(v, false, false);
}

function drawGraph(chosen, options, stage, sums, onOpen) {
  const [text, number] = chosen.graphs[Number(options.shape)] || chosen.graphs[0];
  const graph = D.graph(number);
  const {groups, hidden} = cutGraph(graph, TEXTS(text), options);
  const drawn = [];
  let nodes = 0;
  for (const group of groups) {
    if (nodes && nodes + group.nodes.length > NODES_MAX) break;
    drawn.push(group);
    nodes += group.nodes.length;
  }
  const left = groups.length - drawn.length;
  sums.textContent = [count(nodes, "location"), left ? `${count(left, "more group")} left out` : "", hidden ? `${hidden} that do not escape` : ""].filter((x) => x).join(", ");
  App.drawing = null;
  if (!nodes || drawn[0].nodes.length > NODES_MAX) {
    stage.replaceChildren(el("p", {class: "empty"}, nodes ? `${nodes} locations that flow into each other are too many for a picture; a row of the table leads to one of them, and goesc graph draws them all.`
      : options.all === "1" ? "Nothing flows in this function." : "Nothing escapes in this function. “All values” shows its other locations."));
    return;
  }
  App.drawing = new Drawing({graph, groups: drawn, onOpen});
  stage.replaceChildren(App.drawing.node);
  App.drawing.fit();
}

function vertexCard(graph, options, v, change) {
  const a = D.allocations.find((x) => x.graph === graph.id && x.vertex === v.id);
  const name = (id) => graph.vertices[id].name;
  const flows = (edges, other) => el("ul", {class: "plain"}, edges.map((e) => el("li", {},
    el("button", {type: "button", class: "link", onclick: () => App.drawing.open(graph.vertices[e[other]], true, true)}, el("code", {}, shown(name(e[other])))),
    ` ${e.sign} ${e.reasons}`)));
  const into = graph.edges.filter((e) => e.target === v.id);
  const out = graph.edges.filter((e) => e.source === v.id);
  const roles = {heap: "the heap", mutator: "what is written through", callee: "what is called"};
  return el("article", {class: "card " + toneOf(v)},
    el("span", {class: "verdict " + toneOf(v)}, {heap: "On the heap", leak: "Leaks", stack: "Does not escape", none: "Location"}[toneOf(v)]),
    el("h3", {}, shown(v.name)),
    a ? el("p", {class: "sentence"}, shown(stopped(D.why(a.why).sentence))) : null,
    facts([["Role", roles[v.role] || v.role], ["Place", v.file >= 0 ? placeLink(v, placeText(v)) : null],
      ["Function", v.function >= 0 ? el("code", {}, shown(graph.functions[v.function])) : null],
      ["Size", a ? (a.takes || !a.heap ? bytes(a.size) : "none: nothing is called for it") : null]]),
    v.role === "heap" ? null : el("div", {class: "actions"},
      el("button", {type: "button", class: "link", onclick: () => change("around", String(v.id))}, "Only around this"),
      options.around === "" ? null : el("button", {type: "button", class: "link", onclick: () => change("around", "")}, "All again")),
    into.length ? [el("p", {class: "sentence"}, `Flows in from ${into.length}:`), flows(into.slice(0, 60), "source")] : null,
    out.length ? [el("p", {class: "sentence"}, `Flows out to ${out.length}:`), flows(out.slice(0, 60), "target")] : null,
    a ? way(D.why(a.why)) : null);
}

function legend() {
  const item = (tone, text) => el("span", {class: "verdict " + tone}, text);
  return el("div", {class: "legend"}, item("heap", "heap"), item("leak", "leaking parameter"), item("stack", "does not escape"),
    el("span", {}, "& its address flows"), el("span", {}, "= its value"), el("span", {}, "* what it points to"));
}

function orderedFunctions(known) {
  return [...known].sort((a, b) => a.from - b.from || b.heap - a.heap || (a.name < b.name ? -1 : 1));
}

function functionList(known, chosen) {
  const list = el("div", {});
  const several = D.packages.length > 1;
  const draw = (text) => {
    const words = wordsOf(text);
    const fitting = orderedFunctions(known).filter((f) => words.every((word) => `${f.name} ${D.packages[f.package].path}`.toLowerCase().includes(word)));
    let first = fitting.slice(0, 300);
    if (!words.length && !first.includes(chosen)) first = [chosen, ...first];
    list.replaceChildren(...FROM_WORDS.flatMap((title, from) => {
      const rows = first.filter((f) => f.from === from);
      if (!rows.length) return [];
      return [el("h2", {}, title), el("ul", {class: "facet files"}, rows.map((f) => listed(graphLink(f.package, f.name, -1),
        [el("code", {}, pathNodes(f.name)), f.shapes.length ? el("span", {class: "tag"}, `×${f.shapes.length}`) : null, several ? el("small", {}, pathNodes(D.packages[f.package].short)) : null],
        f.heap, f === chosen)))];
    }));
    if (fitting.length > first.length) list.append(el("p", {class: "muted"}, `… ${(fitting.length - first.length).toLocaleString("en")} more; filter to narrow`));
  };
  draw("");
  return [sideSearch("Filter functions", "", draw), list];
}
