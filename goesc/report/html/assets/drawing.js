// The graph of a function: laid out by dagre, drawn as SVG whose nodes take the focus.

const NODES_MAX = 260;

/** {nodes: [vertex], edges: [{source, target, sign, reasons}]} of one function with its literals, or of the batch. */
function cutGraph(graph, name, {whole, lone, around}) {
  const inside = new Set(graph.functions.flatMap((f, i) => (f === name ? [i] : [])));
  for (let grown = true; grown;) {
    grown = false;
    graph.parents.forEach((parent, i) => {
      if (inside.has(parent) && !inside.has(i)) { inside.add(i); grown = true; }
    });
  }
  const mine = new Set(graph.vertices.filter((v) => whole ? v.function >= 0 : inside.has(v.function)).map((v) => v.id));
  let edges = graph.edges.filter((e) => mine.has(e.source) || mine.has(e.target));
  let kept = new Set(edges.flatMap((e) => [e.source, e.target]));
  if (lone) for (const id of mine) kept.add(id);
  if (around >= 0) {
    const near = new Set([around]);
    for (const e of edges) {
      if (e.source === around) near.add(e.target);
      if (e.target === around) near.add(e.source);
    }
    kept = near;
    edges = edges.filter((e) => e.source === around || e.target === around);
  }
  return {nodes: graph.vertices.filter((v) => kept.has(v.id)), edges};
}

const toneOf = (v) => (["mutator", "callee", "temporary", "result"].includes(v.role) ? "none" : v.verdict);
const clipped = (text, n = 44) => (text.length > n ? text.slice(0, n - 1) + "…" : text);
const vertexName = (v) => v.name;

class Drawing {
  constructor({graph, cut, onOpen}) {
    Object.assign(this, {graph, cut, onOpen, view: {x: 0, y: 0, scale: 1}});
    this.stage = svg("g");
    this.svg = svg("svg", {role: "group", "aria-label": `Graph: ${cut.nodes.length} locations, ${cut.edges.length} flows`},
      svg("defs", {}, svg("marker", {id: "arrow", viewBox: "0 0 8 8", refX: "7.5", refY: "4", markerWidth: "7", markerHeight: "7", orient: "auto"},
        svg("path", {class: "tipmark", d: "M0 .8 8 4 0 7.2Z"}))),
      this.stage);
    this.node = el("div", {
      class: "canvas", tabindex: "0", role: "application", "aria-label": "Graph. Arrow keys move, plus and minus zoom, Tab goes from node to node.",
      onkeydown: (e) => this.key(e), onpointerdown: (e) => this.hold(e),
    }, this.svg);
    this.node.addEventListener("wheel", (e) => this.wheel(e), {passive: false});
    this.layOut();
    this.moved = false; // by the reader; until then the graph fits itself to its room
    this.watch = new ResizeObserver(() => { if (!this.moved) this.fit(); });
    this.watch.observe(this.node);
  }

  layOut() {
    const g = new dagre.graphlib.Graph({multigraph: true});
    g.setGraph({rankdir: "LR", nodesep: 14, ranksep: 34, edgesep: 8, marginx: 16, marginy: 16});
    g.setDefaultEdgeLabel(() => ({}));
    for (const v of this.cut.nodes) {
      const second = v.line ? `${shortName(v.file)}:${v.line}` : "";
      const wide = Math.max(clipped(spelled(vertexName(v))).length * 7, second.length * 5.6, 34) + 22;
      g.setNode(String(v.id), {width: wide, height: second ? 40 : 30, vertex: v, second});
    }
    this.cut.edges.forEach((e, i) => {
      const words = e.sign + (e.reasons ? " " + clipped(e.reasons, 48) : "");
      g.setEdge(String(e.source), String(e.target), {width: words.length * 5.4 + 8, height: 13, labelpos: "c", words}, String(i));
    });
    dagre.layout(g);
    this.nodes = new Map();
    const edges = g.edges().map((e) => this.edge(g.edge(e), Number(e.v), Number(e.w)));
    const nodes = g.nodes().map((n) => this.box(g.node(n)));
    this.stage.append(svg("g", {"aria-hidden": "true"}, edges), svg("g", {}, nodes));
    const size = g.graph();
    this.size = {width: size.width || 10, height: size.height || 10};
  }

  edge(e, source, target) {
    const line = e.points.map((p) => [p.x, p.y]);
    let d = `M${line[0]}`;
    for (let i = 1; i < line.length - 1; i++) {
      const end = i === line.length - 2 ? line[i + 1] : [(line[i][0] + line[i + 1][0]) / 2, (line[i][1] + line[i + 1][1]) / 2];
      d += `Q${line[i]} ${end}`;
    }
    if (line.length === 2) d += `L${line[1]}`;
    return svg("g", {class: "edge", "data-source": source, "data-target": target},
      svg("path", {class: "flow", d, "marker-end": "url(#arrow)"}),
      svg("text", {class: "word", x: e.x, y: e.y + 3.5, "text-anchor": "middle"}, e.words));
  }

  box({vertex: v, x, y, width, height, second}) {
    const spoken = `${spelled(vertexName(v))}, ${v.role}, ${v.verdict === "heap" ? "on the heap" : v.verdict === "leak" ? "leaks" : "does not escape"}`;
    const node = svg("g", {
      class: "node " + toneOf(v), tabindex: "0", role: "button", "aria-label": spoken, "data-vertex": v.id,
      onclick: (e) => { if (!this.dragged) this.open(v, false); e.stopPropagation(); },
      onmouseenter: () => this.stress(v.id), onmouseleave: () => this.stress(-1),
      onfocus: () => this.into(x, y),
    },
    svg("rect", {class: "box", x: x - width / 2, y: y - height / 2, width, height, rx: 7}),
    svg("text", {x, y: second ? y - 2 : y + 4, "text-anchor": "middle"}, clipped(spelled(vertexName(v)))),
    second ? svg("text", {class: "small", x, y: y + 13, "text-anchor": "middle"}, spelled(second)) : null);
    this.nodes.set(v.id, node);
    return node;
  }

  open(v, focus) {
    this.choose(v.id);
    this.onOpen(v, focus);
  }

  choose(id) {
    for (const [n, node] of this.nodes) node.classList.toggle("at", n === id);
  }

  /** Dims what does not touch a node. */
  stress(id) {
    const near = new Set([id]);
    for (const e of this.cut.edges) {
      if (e.source === id) near.add(e.target);
      if (e.target === id) near.add(e.source);
    }
    for (const [n, node] of this.nodes) node.classList.toggle("dim", id >= 0 && !near.has(n));
    for (const edge of this.stage.querySelectorAll(".edge")) {
      edge.classList.toggle("dim", id >= 0 && Number(edge.dataset.source) !== id && Number(edge.dataset.target) !== id);
    }
  }

  fit() {
    const {clientWidth: w, clientHeight: h} = this.node;
    if (!w || !h) return;
    const scale = Math.min(1.25, (w - 24) / this.size.width, (h - 24) / this.size.height);
    const readable = Math.max(scale, 0.45);
    this.view = {
      scale: readable,
      x: Math.max((w - this.size.width * readable) / 2, readable > scale ? 8 : -1e9),
      y: Math.max((h - this.size.height * readable) / 2, readable > scale ? 8 : -1e9),
    };
    this.apply();
  }

  apply() {
    const {x, y, scale} = this.view;
    this.stage.setAttribute("transform", `translate(${x} ${y}) scale(${scale})`);
  }

  zoom(by, cx = this.node.clientWidth / 2, cy = this.node.clientHeight / 2) {
    this.moved = true;
    const scale = Math.max(0.1, Math.min(4, this.view.scale * by));
    const ratio = scale / this.view.scale;
    this.view = {scale, x: cx - (cx - this.view.x) * ratio, y: cy - (cy - this.view.y) * ratio};
    this.apply();
  }

  wheel(e) {
    e.preventDefault();
    const at = this.node.getBoundingClientRect();
    if (e.ctrlKey || e.metaKey) this.zoom(Math.exp(-e.deltaY / 180), e.clientX - at.left, e.clientY - at.top);
    else {
      this.moved = true;
      this.view.x -= e.shiftKey ? e.deltaY : e.deltaX;
      this.view.y -= e.shiftKey ? 0 : e.deltaY;
      this.apply();
    }
  }

  hold(e) {
    if (e.button) return;
    const {x, y} = this.view;
    this.dragged = false;
    const move = (m) => {
      if (Math.abs(m.clientX - e.clientX) + Math.abs(m.clientY - e.clientY) > 4) this.dragged = true;
      if (!this.dragged) return;
      this.moved = true;
      this.node.classList.add("held");
      this.view.x = x + m.clientX - e.clientX;
      this.view.y = y + m.clientY - e.clientY;
      this.apply();
    };
    const drop = () => {
      this.node.classList.remove("held");
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", drop);
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", drop);
  }

  /** Moves a point into view. */
  into(x, y) {
    const {clientWidth: w, clientHeight: h} = this.node;
    const px = x * this.view.scale + this.view.x;
    const py = y * this.view.scale + this.view.y;
    if (px < 40) this.view.x += 40 - px;
    if (px > w - 40) this.view.x -= px - w + 40;
    if (py < 30) this.view.y += 30 - py;
    if (py > h - 30) this.view.y -= py - h + 30;
    this.apply();
    this.node.scrollTo(0, 0);
  }

  key(e) {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const moves = {ArrowLeft: [50, 0], ArrowRight: [-50, 0], ArrowUp: [0, 50], ArrowDown: [0, -50]};
    if (e.key in moves) {
      this.moved = true;
      this.view.x += moves[e.key][0];
      this.view.y += moves[e.key][1];
      this.apply();
    } else if (e.key === "+" || e.key === "=") this.zoom(1.25);
    else if (e.key === "-") this.zoom(0.8);
    else if (e.key === "0") this.fit();
    else if ((e.key === "Enter" || e.key === " ") && e.target.dataset.vertex) this.open(this.graph.vertices[e.target.dataset.vertex], e.key === "Enter");
    else return;
    e.preventDefault();
  }
}
