// Views, filters, addresses. `#/allocations?...`, `#/source`, `#/parameters`, `#/graph/PACKAGE/FUNCTION`, and `#file:line`;
// with a profile `#/profile` and `#/flame`.

const FILTERS = {q: "", verdict: "heap", loop: "", cause: "", kind: "", package: "", sort: "", sel: ""};
const App = {view: "", filters: {...FILTERS}, table: null, source: null, drawing: null, options: {stack: true, leaks: true}, note: null};

// Addresses.

function route() {
  hideTip();
  const hash = location.hash.slice(1);
  if (hash === App.note) return;
  if (hash && !hash.startsWith("/")) return showPlace(decode(hash));
  const [path, query] = hash.slice(1).split("?");
  const [view, ...rest] = path.split("/");
  const params = new URLSearchParams(query || "");
  if (view === "source") return showSource(null, 0);
  if (D.profile && view === "profile") return showProfile();
  if (D.profile && view === "flame") return showFlame();
  if (view === "parameters") return showParameters(params);
  if (view === "graph") return showGraph(rest, params);
  return showAllocations(params);
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Keeps the address in step without a new entry in the history. */
function remember(hash) {
  App.note = hash;
  history.replaceState(null, "", "#" + hash);
}

function enter(view, side, ...content) {
  if (App.view !== view) closeQuietly();
  App.view = view;
  App.note = location.hash.slice(1);
  for (const link of document.querySelectorAll(".views a")) {
    if (link.dataset.view === view) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  $("side").replaceChildren(...side);
  $("side").hidden = !side.length;
  $("main").replaceChildren(...content);
}

function closeQuietly() {
  Panel.from = null;
  closeDetails();
}

function onDetailsClosed() {
  if (App.view === "allocations" && App.table) {
    App.filters.sel = "";
    App.table.chosen = null;
    App.table.draw(true);
    rememberFilters();
  }
}

// Allocations.

const COLUMNS = [
  {key: "verdict", label: "Verdict", width: "64px", value: (a) => a.heap, cell: (a) => el("span", {class: "verdict " + a.verdict}, a.verdict)},
  {key: "text", label: "Value", width: "minmax(110px, 2fr)", value: (a) => a.text.toLowerCase(), cell: (a) => [el("code", {title: spelled(a.text)}, shown(a.text)), a.shapes.length ? el("span", {class: "tag"}, count(a.shapes.length, "instance")) : null]},
  {key: "cause", label: "Cause", width: "minmax(92px, 1.2fr)", value: (a) => a.cause, cell: (a) => (a.heap ? a.causeName : "")},
  {key: "kind", label: "Kind", width: "minmax(80px, 0.9fr)", value: (a) => a.kindName, cell: (a) => a.kindName, faint: true},
  {key: "function", label: "Function", width: "minmax(100px, 1.7fr)", value: (a) => a.function, cell: (a) => el("code", {title: spelled(a.function)}, shown(a.function)), faint: true},
  {key: "place", label: "Place", width: "minmax(96px, 1.2fr)", value: (a) => fileName(a.file) + String(a.line).padStart(8, "0") + String(a.column).padStart(6, "0"), cell: (a) => placeLink(a), faint: true},
  {key: "loop", label: "Loop", width: "40px", value: (a) => a.loop, cell: (a) => (a.loop ? "loop" : ""), number: true, faint: true},
  {key: "size", label: "Size", width: "62px", value: (a) => (a.constant ? 0 : a.size), cell: (a) => (a.constant ? "0 B" : bytes(a.size)), number: true, faint: true},
];

function showAllocations(params) {
  for (const key of Object.keys(FILTERS)) App.filters[key] = params.has(key) ? params.get(key) : FILTERS[key];
  const [key, way] = (App.filters.sort || "place").split(" ");
  const columns = D.packages.length > 1 ? [...COLUMNS.slice(0, 4), PACKAGE, ...COLUMNS.slice(4)] : COLUMNS;
  App.table = new Table({
    columns, label: "Allocations", sort: {key, down: way === "down"},
    onOpen: (a, focus) => {
      App.filters.sel = String(a.id);
      rememberFilters();
      explain([a], "Allocation", focus);
    },
    onSort: (sort) => {
      App.filters.sort = sort.key + (sort.down ? " down" : "");
      rememberFilters();
    },
  });
  const bar = el("div", {class: "bar"}, el("span", {id: "found", role: "status"}));
  enter("allocations", allocationFilters(), bar, ...brokenPackages(), App.table.node);
  filter();
  const chosen = D.allocations[App.filters.sel];
  if (App.filters.sel !== "" && chosen) {
    App.table.show(chosen);
    explain([chosen], "Allocation");
  }
}

const PACKAGE = {key: "package", label: "Package", width: "minmax(90px, 1.1fr)", value: (a) => a.packagePath, cell: (a) => shown(a.packagePath), faint: true};

function brokenPackages() {
  const broken = D.packages.filter((p) => p.errors.length);
  if (!broken.length) return [];
  return [el("details", {class: "bar"}, el("summary", {}, `${count(broken.length, "package")} could not be analysed`),
    el("ul", {class: "plain"}, broken.flatMap((p) => p.errors.map((e) => el("li", {}, el("code", {}, shown(`${placeText(e)} ${e.text}`))))))) ];
}

function rememberFilters() {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(App.filters)) if (value !== FILTERS[key]) params.set(key, value);
  const query = params.toString();
  remember("/allocations" + (query ? "?" + query : ""));
}

function allocationFilters() {
  return [
    el("input", {
      class: "find", type: "search", id: "find", placeholder: "Search  ( / )", "aria-label": "Find a value, function or file", value: App.filters.q,
      oninput: (e) => change("q", e.target.value),
      onkeydown: (e) => { if (e.key === "ArrowDown") App.table.node.focus(); },
    }),
    el("h2", {id: "h-verdict"}, "Verdict"),
    el("div", {class: "segments", role: "group", "aria-labelledby": "h-verdict"}, [["heap", "Heap"], ["call", "Calls"], ["stack", "Stack"], ["all", "All"]].map(([value, label]) =>
      el("button", {type: "button", "data-verdict": value, "aria-pressed": String(App.filters.verdict === value), onclick: () => change("verdict", value)}, label))),
    el("label", {class: "check", style: {"margin-top": "12px"}},
      el("input", {type: "checkbox", id: "loop", checked: App.filters.loop === "1", onchange: (e) => change("loop", e.target.checked ? "1" : "")}), "Only in loops"),
    ...["cause", "kind", "package"].filter((key) => key !== "package" || D.packages.length > 1).flatMap((key) => [
      el("h2", {id: "h-" + key}, key[0].toUpperCase() + key.slice(1)),
      el("ul", {class: "facet", id: "facet-" + key, "aria-labelledby": "h-" + key}),
    ]),
    el("button", {type: "button", class: "link clear", id: "clear", onclick: clearFilters}, "Clear the filters"),
  ];
}

function clearFilters() {
  Object.assign(App.filters, FILTERS, {sort: App.filters.sort});
  $("find").value = "";
  $("loop").checked = false;
  filter();
  rememberFilters();
  $("find").focus();
}

function change(key, value) {
  App.filters[key] = value;
  filter();
  rememberFilters();
}

const TESTS = {
  q: (a, v) => v.toLowerCase().split(/\s+/).every((word) => a.search.includes(word)),
  verdict: (a, v) => v === "all" || a.verdict === v,
  loop: (a) => !!a.loop,
  cause: (a, v) => a.cause === v,
  kind: (a, v) => a.kindName === v,
  package: (a, v) => a.packagePath === v,
};

function passing(without) {
  const tests = Object.entries(TESTS).filter(([key]) => key !== without && App.filters[key]);
  return D.allocations.filter((a) => tests.every(([key, test]) => test(a, App.filters[key])));
}

function filter() {
  const rows = passing("");
  App.table.set(rows);
  const heap = rows.filter((a) => a.heap).length;
  const loops = rows.filter((a) => a.loop).length;
  const known = rows.reduce((sum, a) => sum + (a.size > 0 && !a.constant ? a.size : 0), 0);
  $("found").replaceChildren(el("strong", {}, count(rows.length, "allocation")),
    rows.length ? ` · ${heap} on the heap · ${loops} in loops · ${bytes(known)} of known size` : "");
  for (const button of document.querySelectorAll("[data-verdict]")) button.setAttribute("aria-pressed", String(button.dataset.verdict === App.filters.verdict));
  facet("cause", (a) => a.cause, (v) => v.replaceAll("-", " "));
  facet("kind", (a) => a.kindName, (v) => v);
  if (D.packages.length > 1) facet("package", (a) => a.packagePath, (v) => v);
  const changed = Object.keys(FILTERS).some((key) => key !== "sort" && key !== "sel" && App.filters[key] !== FILTERS[key]);
  $("clear").hidden = !changed;
  const none = App.table.node.querySelector(".empty");
  if (none) none.remove();
  if (!rows.length) App.table.node.append(el("p", {class: "empty"}, "Nothing fits these filters."));
}

function facet(key, value, label) {
  const counts = new Map();
  for (const a of passing(key)) if (value(a)) counts.set(value(a), (counts.get(value(a)) || 0) + 1);
  const chosen = App.filters[key];
  if (chosen && !counts.has(chosen)) counts.set(chosen, 0);
  const rows = [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, 40);
  const list = $("facet-" + key);
  const held = list.contains(document.activeElement) ? document.activeElement.dataset.value : null;
  list.replaceChildren(...rows.map(([v, n]) => el("li", {}, el("button", {
    type: "button", "aria-pressed": String(v === chosen), "data-value": v, onclick: () => change(key, App.filters[key] === v ? "" : v),
  }, el("span", {class: "name"}, shown(label(v))), el("span", {class: "count"}, n.toLocaleString("en"))))));
  if (held !== null) [...list.querySelectorAll("button")].find((b) => b.dataset.value === held)?.focus();
  $("h-" + key).hidden = list.hidden = !rows.length;
}

// Source.

function showPlace(place) {
  const m = /^(.*?)(?::(\d+))?(?::(\d+))?$/.exec(place);
  const files = D.files.filter((f) => f.text !== null);
  const file = files.find((f) => f.name === m[1]) || files.find((f) => f.name.endsWith("/" + m[1]));
  if (!file) {
    say(`The report has no file ${m[1]}`);
    return showAllocations(new URLSearchParams());
  }
  return showSource(file, Number(m[2] || 0), Number(m[3] || 0));
}

function showSource(file, line, column = 0) {
  const files = D.files.filter((f) => f.text !== null);
  if (!file) file = files.reduce((best, f) => (f.heap > best.heap ? f : best), files[0]);
  if (!file) return enter("source", [], el("p", {class: "empty"}, "No source is part of this report."));
  const same = App.view === "source" && App.source && App.source.file === file;
  if (!same) {
    App.source = new Source(file, App.options);
    const bar = el("div", {class: "bar"},
      el("span", {class: "crumb"}, shown(file.name)), el("span", {}, `${file.heap} on the heap`), el("span", {class: "grow"}),
      toggle("Stack", "stack"), toggle("Parameters", "leaks"),
      el("button", {type: "button", class: "quiet", title: "Previous verdict (p)", "aria-label": "Previous verdict", onclick: () => App.source.step(-1)}, "↑"),
      el("button", {type: "button", class: "quiet", title: "Next verdict (n)", "aria-label": "Next verdict", onclick: () => App.source.step(1)}, "↓"));
    enter("source", fileList(files, file), bar, App.source.node);
  }
  App.note = location.hash.slice(1);
  if (line) {
    App.source.go(line);
    const marks = App.source.marks(line);
    if (marks.length) explain(column ? [...marks].sort((x, y) => (y.column === column) - (x.column === column)) : marks, `${shortName(file.id)}:${line}`);
    else if (same) closeQuietly();
  } else App.source.draw(true);
  document.querySelector(".facet.files [aria-current]")?.scrollIntoView({block: "nearest"});
}

function toggle(label, key) {
  return el("label", {class: "check"}, el("input", {
    type: "checkbox", checked: App.options[key], onchange: (e) => {
      App.options[key] = e.target.checked;
      App.source.draw(true);
    },
  }), label);
}

function fileList(files, chosen) {
  const groups = new Map();
  for (const f of files) {
    const pkg = D.packages[f.pkg].path;
    if (!groups.has(pkg)) groups.set(pkg, []);
    groups.get(pkg).push(f);
  }
  const list = el("div", {});
  const draw = (word) => {
    list.replaceChildren(...[...groups].flatMap(([pkg, members]) => {
      const fitting = members.filter((f) => f.name.toLowerCase().includes(word)).sort((a, b) => (a.name < b.name ? -1 : 1));
      if (!fitting.length) return [];
      return [el("h2", {}, shown(pkg)), el("ul", {class: "facet files"}, fitting.map((f) => el("li", {},
        el("a", {href: "#" + encodePlace(f.name), title: spelled(f.name), "aria-current": f === chosen ? "true" : null},
          el("span", {class: "name"}, shown(shortName(f.id))), el("span", {class: "count" + (f.heap ? " heap" : ""), "aria-label": `${f.heap} on the heap`}, f.heap || "")))))];
    }));
  };
  draw("");
  return [el("input", {class: "find", type: "search", placeholder: "Search", "aria-label": "Find a file", oninput: (e) => draw(e.target.value.toLowerCase())}), list];
}

// Parameters.

const PARAMETER_COLUMNS = [
  {key: "name", label: "Parameter", width: "minmax(90px, 1fr)", value: (p) => p.name.toLowerCase(), cell: (p) => el("code", {}, shown(p.name))},
  {key: "function", label: "Function", width: "minmax(130px, 2fr)", value: (p) => p.called, cell: (p) => el("code", {title: spelled(p.path + "." + p.function)}, shown(p.called))},
  {key: "forced", label: "Forces", width: "70px", value: (p) => p.forced, cell: (p) => (p.forced ? el("b", {}, p.forced.toLocaleString("en")) : "0"), number: true},
  {key: "loops", label: "In loops", width: "70px", value: (p) => p.loops, cell: (p) => String(p.loops || ""), number: true, faint: true},
  {key: "bytes", label: "Bytes", width: "76px", value: (p) => p.bytes, cell: (p) => (p.bytes ? bytes(p.bytes) : ""), number: true, faint: true},
  {key: "leak", label: "What leaves", width: "minmax(160px, 2.4fr)", value: (p) => p.leak, cell: (p) => el("span", {title: p.leak}, p.leak), faint: true},
  {key: "place", label: "Place", width: "minmax(110px, 1.2fr)", value: (p) => placeText(p), cell: (p) => placeLink(p), faint: true},
];

function showParameters(params) {
  const table = new Table({
    columns: PARAMETER_COLUMNS, label: "Parameters that leak", sort: {key: "forced", down: true},
    onOpen: (p, focus) => explain([p], "Parameter", focus), onSort: () => {},
  });
  App.table = table;
  const found = el("span", {role: "status"});
  const draw = (word) => {
    const rows = D.parameters.filter((p) => p.search.includes(word));
    table.set(rows);
    found.replaceChildren(el("strong", {}, count(rows.length, "parameter")), ` · ${rows.filter((p) => p.forced).length} force allocations in their callers`);
  };
  const side = [
    el("input", {class: "find", type: "search", placeholder: "Search  ( / )", id: "find", "aria-label": "Find a parameter or function", value: params.get("q") || "", oninput: (e) => draw(e.target.value.toLowerCase())}),
    el("h2", {}, "What this shows"),
    el("p", {class: "muted"}, "A parameter that leaks makes its callers allocate: what they pass must outlive the call. Those that force the most heap allocations come first."),
  ];
  enter("parameters", side, el("div", {class: "bar"}, found), table.node);
  draw(params.get("q") || "");
}

// The graph.

function showGraph([pkg, ...name], params) {
  const wanted = decode(name.join("/"));
  const known = D.functions.filter((f) => f.graphs.length);
  let chosen = known.find((f) => String(f.package) === pkg && f.name === wanted) || null;
  if (!chosen) {
    const outer = wanted.replace(/\.(func|gowrap|deferwrap)\d.*$/, "");
    chosen = known.find((f) => String(f.package) === pkg && f.name === outer) || known.reduce((best, f) => (best && best.heap >= f.heap ? best : f), null);
  }
  if (!chosen) return enter("graph", [], el("p", {class: "empty"}, "There is no function to draw."));
  const options = {whole: false, lone: false, around: -1, shape: 0};
  const stage = el("div", {style: {display: "contents"}});
  const title = el("span", {class: "crumb"}, shown(chosen.name));
  const sums = el("span", {});
  const draw = (fit = true) => drawGraph(chosen, options, stage, sums, fit);
  const check = (label, key) => el("label", {class: "check"}, el("input", {type: "checkbox", checked: options[key], onchange: (e) => { options[key] = e.target.checked; options.around = -1; draw(); }}), label);
  const shapes = chosen.graphs.length > 1 ? el("select", {class: "quiet", "aria-label": "Instance", onchange: (e) => { options.shape = Number(e.target.value); draw(); }},
    chosen.graphs.map(([text], i) => el("option", {value: i}, spelled(TEXTS(text))))) : null;
  const bar = el("div", {class: "bar"}, title, sums, el("span", {class: "grow"}), shapes, check("Unconnected", "lone"), check("Whole batch", "whole"),
    el("button", {type: "button", class: "quiet", "aria-label": "Zoom out", onclick: () => App.drawing?.zoom(0.8)}, "−"),
    el("button", {type: "button", class: "quiet", "aria-label": "Zoom in", onclick: () => App.drawing?.zoom(1.25)}, "+"),
    el("button", {type: "button", class: "quiet", onclick: () => { options.around = -1; draw(); }}, "Fit"));
  App.graphOptions = options;
  App.redraw = draw;
  enter("graph", functionList(known, chosen), bar, stage, legend());
  draw();
  document.querySelector(".facet [aria-current]")?.scrollIntoView({block: "nearest"});
  const vertex = Number(params.get("node") ?? -1);
  if (vertex >= 0 && App.drawing) {
    const v = App.drawing.graph.vertices[vertex];
    if (v) {
      App.drawing.open(v, false);
    }
  }
}

function drawGraph(chosen, options, stage, sums, fit) {
  const graph = D.graph(chosen.graphs[options.shape][1]);
  const cut = cutGraph(graph, TEXTS(chosen.graphs[options.shape][0]), options);
  sums.textContent = `${count(cut.nodes.length, "location")}, ${count(cut.edges.length, "flow")}`;
  App.drawing = null;
  if (cut.nodes.length > NODES_MAX) {
    stage.replaceChildren(el("p", {class: "empty"}, `${cut.nodes.length} locations are too many for a picture; leave out “Whole batch”, or use goesc graph.`));
    return;
  }
  if (!cut.nodes.length) {
    stage.replaceChildren(el("p", {class: "empty"}, "Nothing flows in this function. “Unconnected” shows its locations."));
    return;
  }
  App.drawing = new Drawing({graph, cut, onOpen: (v, focus) => explain([vertexCard(graph, cut, v)], "Location", focus)});
  stage.replaceChildren(App.drawing.node);
  if (fit) App.drawing.fit();
}

function vertexCard(graph, cut, v) {
  const a = D.allocations.find((x) => x.graph === graph.id && x.vertex === v.id);
  const name = (id) => vertexName(graph.vertices[id]);
  const flows = (edges, other) => el("ul", {class: "plain"}, edges.map((e) => el("li", {},
    el("button", {type: "button", class: "link", onclick: () => App.drawing.open(graph.vertices[e[other]], true)}, el("code", {}, shown(name(e[other])))),
    ` ${e.sign} ${e.reasons}`)));
  const into = graph.edges.filter((e) => e.target === v.id);
  const out = graph.edges.filter((e) => e.source === v.id);
  const roles = {heap: "the heap", mutator: "what is written through", callee: "what is called"};
  return el("article", {class: "card " + toneOf(v)},
    el("span", {class: "verdict " + toneOf(v)}, {heap: "On the heap", leak: "Leaks", stack: "Does not escape", none: "Location"}[toneOf(v)]),
    el("h3", {}, shown(vertexName(v))),
    a ? el("p", {class: "sentence"}, shown(stopped(D.why(a.why).sentence))) : null,
    facts([["Role", roles[v.role] || v.role], ["Place", v.file >= 0 ? placeLink(v, placeText(v)) : null],
      ["Function", v.function >= 0 ? el("code", {}, shown(graph.functions[v.function])) : null]]),
    el("div", {class: "actions"},
      el("button", {type: "button", class: "link", onclick: () => { App.graphOptions.around = v.id; App.redraw(); }}, "Only around this"),
      App.graphOptions.around >= 0 ? el("button", {type: "button", class: "link", onclick: () => { App.graphOptions.around = -1; App.redraw(); }}, "All again") : null),
    into.length ? [el("p", {class: "sentence"}, `Flows in from ${into.length}:`), flows(into.slice(0, 60), "source")] : null,
    out.length ? [el("p", {class: "sentence"}, `Flows out to ${out.length}:`), flows(out.slice(0, 60), "target")] : null,
    a ? way(D.why(a.why)) : null);
}

function legend() {
  const item = (tone, text) => el("span", {class: "verdict " + tone}, text);
  return el("div", {class: "legend"}, item("heap", "heap"), item("leak", "leaking parameter"), item("stack", "does not escape"),
    el("span", {}, "& the address flows   = the value   * what it points to"));
}

function functionList(known, chosen) {
  const list = el("ul", {class: "facet files"});
  const draw = (word) => {
    const rows = known.filter((f) => f.name.toLowerCase().includes(word)).sort((a, b) => b.heap - a.heap || (a.name < b.name ? -1 : 1));
    let first = rows.slice(0, 300);
    if (!word && !first.includes(chosen)) first = [chosen, ...first];
    list.replaceChildren(...first.map((f) => el("li", {}, el("a", {href: graphLink(f.package, f.name, -1), title: spelled(f.name), "aria-current": f === chosen ? "true" : null},
      el("span", {class: "name"}, shown(f.name), f.shapes.length ? el("span", {class: "tag"}, `×${f.shapes.length}`) : null),
      el("span", {class: "count" + (f.heap ? " heap" : ""), "aria-label": `${f.heap} on the heap`}, f.heap || "")))));
    if (rows.length > first.length) list.append(el("li", {class: "count"}, `… ${rows.length - first.length} more; search to narrow`));
  };
  draw("");
  return [el("input", {class: "find", type: "search", id: "find", placeholder: "Search  ( / )", "aria-label": "Find a function", oninput: (e) => draw(e.target.value.toLowerCase())}), el("h2", {}, "Functions"), list];
}

// Colours, keys, start.

const THEMES = ["auto", "light", "dark"];

function setTheme(theme, keep) {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  $("theme-word").textContent = theme[0].toUpperCase() + theme.slice(1);
  $("theme").setAttribute("aria-label", "Colours: " + (theme === "auto" ? "as the system" : theme));
  if (keep) try { localStorage.setItem("goesc-theme", theme); } catch { /* a page from the disk may have no storage */ }
}

function startTheme() {
  let theme = "auto";
  try { theme = localStorage.getItem("goesc-theme") || "auto"; } catch { /* as above */ }
  setTheme(THEMES.includes(theme) ? theme : "auto", false);
  $("theme").addEventListener("click", () => {
    const now = document.documentElement.dataset.theme || "auto";
    setTheme(THEMES[(THEMES.indexOf(now) + 1) % THEMES.length], true);
  });
}

function keys(e) {
  if (e.key === "Escape") {
    hideTip();
    if (!$("details").hidden) closeDetails();
    return;
  }
  if (e.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName) && $("find")) {
    $("find").focus();
    $("find").select();
    e.preventDefault();
  }
}

async function start() {
  startTheme();
  $("skip").addEventListener("click", (e) => {
    e.preventDefault();
    ($("main").querySelector(".grid, .source, .canvas, .flame") || $("main")).focus();
  });
  document.addEventListener("keydown", keys);
  document.addEventListener("scroll", hideTip, true);
  try {
    await unpack();
  } catch (err) {
    $("main").replaceChildren(el("p", {class: "wait"}, `The report could not be unpacked: ${err.message}. A browser of 2023 or newer is needed.`));
    return;
  }
  for (const link of document.querySelectorAll(".views [hidden]")) link.hidden = !D.profile;
  addEventListener("hashchange", route);
  if (D.profile && !location.hash) history.replaceState(null, "", "#/profile");
  route();
  document.documentElement.dataset.ready = String(Math.round(performance.now()));
}

start();
