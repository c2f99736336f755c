// The graph of a function: laid out by dagre, drawn as SVG whose nodes take the focus. A way ends at what is on the heap;
// ways that share something before are a group, and each group has what it ends at for itself. So a function of a hundred
// values is a page of small pictures, not one knot.

const NODES_MAX = 320;
const READABLE = 0.72; // the scale below which a picture is rather moved than made to fit
const UNIT = 24; // of the places where groups begin

const derefsOf = (sign) => (sign === "&" ? -1 : sign === "=" ? 0 : sign.startsWith("*×") ? Number(sign.slice(2)) : sign.length);
const signOf = (derefs) => (derefs < 0 ? "&" : derefs === 0 ? "=" : derefs <= 3 ? "*".repeat(derefs) : `*×${derefs}`);
/** Where a way ends: what is kept there is told for itself. */
const ends = (v) => isSpecial(v) || v.verdict === "heap";
const isSpecial = (v) => v.role === "heap" || v.role === "mutator" || v.role === "callee";
/** A location of the library or of gc itself, that only hands on. */
const isHelper = (v) => v.verdict === "stack" && (v.role === "temporary" || v.name.startsWith("a temporary") || isForeign(v.file));

/** Groups {nodes: [vertex], edges: [{source, target, sign, reasons}]} of one function with its literals, or of the batch:
 * those with something on the heap first, large ones last, each in the order of the lines. `hidden` counts what is left out. */
function cutGraph(graph, name, {batch, all, helpers, around}) {
  const inside = new Set(graph.functions.flatMap((f, i) => (f === name ? [i] : [])));
  for (let grown = true; grown;) {
    grown = false;
    graph.parents.forEach((parent, i) => {
      if (inside.has(parent) && !inside.has(i)) { inside.add(i); grown = true; }
    });
  }
  const V = graph.vertices;
  const mine = new Set(V.filter((v) => (batch === "1" ? v.function >= 0 : inside.has(v.function))).map((v) => v.id));
  let edges = graph.edges.filter((e) => mine.has(e.source) || mine.has(e.target));
  if (helpers !== "1") edges = withoutHelpers(edges.filter((e) => V[e.target].role !== "mutator" && V[e.target].role !== "callee"), V);
  if (all !== "1" && around === "") edges = waysOut(edges, V);
  if (around !== "") edges = edges.filter((e) => e.source === Number(around) || e.target === Number(around));
  const root = new Map();
  const find = (id) => {
    while (root.has(id)) id = root.get(id);
    return id;
  };
  for (const e of edges) {
    if (!ends(V[e.source]) && !ends(V[e.target]) && find(e.source) !== find(e.target)) root.set(find(e.source), find(e.target));
  }
  const groups = new Map();
  const groupOf = (id) => {
    const key = find(id);
    if (!groups.has(key)) groups.set(key, {ids: new Set(), about: new Set(), edges: []});
    if (!isSpecial(V[id])) groups.get(key).about.add(id);
    return groups.get(key);
  };
  for (const e of edges) {
    const group = groupOf(ends(V[e.source]) && !ends(V[e.target]) ? e.target : e.source);
    group.edges.push(e);
    group.ids.add(e.source).add(e.target);
    for (const id of [e.source, e.target]) if (!isSpecial(V[id]) && (id === e.source || !ends(V[id]))) group.about.add(id);
  }
  const told = new Set([...groups.values()].flatMap(({about}) => [...about]));
  const alone = (id) => !told.has(id) && (all === "1" ? helpers === "1" || !isHelper(V[id]) : V[id].verdict === "heap");
  if (around === "") for (const id of mine) if (alone(id)) groupOf(id).ids.add(id);
  const found = [...groups.values()].map(({ids, about, edges: own}) => {
    const nodes = [...ids].sort((a, b) => a - b).map((id) => V[id]);
    const telling = [...about].map((id) => V[id]);
    const rank = telling.some((v) => v.verdict === "heap") ? 0 : telling.some((v) => v.verdict === "leak") ? 1 : 2;
    return {nodes, about, edges: own, rank, line: Math.min(...telling.map((v) => v.line || 1e9))};
  });
  const kept = found.filter((g) => all === "1" || around !== "" || g.rank < 2);
  const large = (g) => g.nodes.length > 12;
  kept.sort((a, b) => a.rank - b.rank || large(a) - large(b) || a.line - b.line);
  return {groups: kept, hidden: found.length - kept.length};
}

/** Edges on the ways from what escapes to where it ends; those by which its contents came are left out. */
function waysOut(edges, V) {
  const reached = (from, near, far) => {
    const next = grouped(edges, (e) => e[near]);
    const seen = new Set(from);
    const kept = new Set();
    for (const id of seen) {
      for (const e of next.get(id) || []) {
        kept.add(e);
        if (!isSpecial(V[e[far]])) seen.add(e[far]);
      }
    }
    return kept;
  };
  const out = reached(edges.map((e) => e.source).filter((id) => V[id].verdict !== "stack" && !isSpecial(V[id])), "source", "target");
  const back = reached(edges.map((e) => e.target).filter((id) => ends(V[id]) || V[id].role === "result"), "target", "source");
  return edges.filter((e) => out.has(e) && back.has(e));
}

/** Edges that lead past helpers; those through one add up as gc walks them (escape/solve.go: walkOne). */
function withoutHelpers(edges, V) {
  const into = new Map();
  const out = new Map();
  const put = (map, id, e) => (map.has(id) ? map.get(id).add(e) : map.set(id, new Set([e])));
  const add = (e) => { put(out, e.source, e); put(into, e.target, e); };
  const drop = (e) => { out.get(e.source).delete(e); into.get(e.target).delete(e); };
  for (const e of edges) add(e);
  for (const v of V) {
    if (!isHelper(v)) continue;
    const [before, after] = [[...(into.get(v.id) || [])], [...(out.get(v.id) || [])]];
    if (before.length * after.length > before.length + after.length) continue;
    for (const e of [...before, ...after]) drop(e);
    for (const a of before) {
      for (const b of after) {
        if (a.source === b.target || a.source === v.id || b.target === v.id) continue;
        const reasons = [...new Set(`${a.reasons}, ${b.reasons}`.split(", ").filter((x) => x))].join(", ");
        add({source: a.source, target: b.target, sign: signOf(Math.max(derefsOf(b.sign), 0) + derefsOf(a.sign)), reasons});
      }
    }
  }
  const seen = new Map();
  for (const e of [...out.values()].flatMap((set) => [...set])) seen.set(`${e.source} ${e.target} ${e.sign}`, e);
  return [...seen.values()];
}

const toneOf = (v) => (["mutator", "callee", "temporary", "result"].includes(v.role) ? "none" : v.verdict);
const clipped = (text, n = 44) => (text.length > n ? text.slice(0, n - 1) + "…" : text);

class Drawing {
  constructor({graph, groups, onOpen}) {
    Object.assign(this, {graph, groups, onOpen, at: -1, view: {x: 0, y: 0, scale: 1}, boxes: [], edges: []});
    this.stage = svg("g");
    const [nodes, flows] = ["nodes", "edges"].map((part) => groups.reduce((sum, g) => sum + g[part].length, 0));
    this.svg = svg("svg", {role: "group", "aria-label": `Graph: ${count(nodes, "location")}, ${count(flows, "flow")}`},
      svg("defs", {}, svg("marker", {id: "arrow", viewBox: "0 0 8 8", refX: "7.5", refY: "4", markerWidth: "7", markerHeight: "7", orient: "auto"},
        svg("path", {class: "tipmark", d: "M0 .8 8 4 0 7.2Z"}))),
      this.stage);
    this.node = el("div", {
      class: "canvas", tabindex: "0", role: "application", "aria-label": "Graph. Arrow keys move, plus and minus zoom, n and p go to what escapes, Tab goes from node to node.",
      onkeydown: (e) => this.key(e), onpointerdown: (e) => this.hold(e),
    }, this.svg);
    this.node.addEventListener("wheel", (e) => this.wheel(e), {passive: false});
    this.layOut($("main").clientWidth);
    this.moved = false; // by the reader; until then the graph fits itself to its room
    this.watch = new ResizeObserver(() => { if (!this.moved) this.fit(); });
    this.watch.observe(this.node);
  }

  /** Lays each group out, and each group where the picture is lowest, in the width that can be read at once. */
  layOut(room) {
    const most = room / READABLE - 24;
    const laid = this.groups.map((group) => {
      const flat = room < 700 ? null : this.group(group, false);
      return {about: group.about, ...(flat && flat.width <= most ? flat : this.group(group, true))};
    });
    const wide = Math.max(...laid.map((g) => g.width), room < 700 ? most : room / 0.92 - 24);
    const tops = new Array(Math.ceil(wide / UNIT)).fill(0);
    let across = 10;
    for (const {g, width, height, about} of laid) {
      const span = Math.min(tops.length, Math.ceil((width + 12) / UNIT));
      let best = {x: 0, y: Infinity};
      for (let x = 0; x + span <= tops.length; x++) {
        const y = Math.max(...tops.slice(x, x + span));
        if (y < best.y) best = {x, y};
      }
      this.draw(g, best.x * UNIT, best.y, about);
      tops.fill(best.y + height + 10, best.x, best.x + span);
      across = Math.max(across, best.x * UNIT + width);
    }
    this.size = {width: across, height: Math.max(...tops, 10)};
    this.stage.append(svg("g", {"aria-hidden": "true"}, this.edges.map((e) => e.node)), svg("g", {}, this.boxes.map((b) => b.node)));
  }

  group({nodes, edges}, narrow) {
    const g = new dagre.graphlib.Graph({multigraph: true});
    g.setGraph({rankdir: narrow ? "TB" : "LR", nodesep: 12, ranksep: narrow ? 22 : 28, edgesep: 8, marginx: 6, marginy: 6});
    g.setDefaultEdgeLabel(() => ({}));
    for (const v of nodes) {
      const second = v.line ? `${shortName(v.file)}:${v.line}` : "";
      const wide = Math.max(clipped(spelled(v.name), narrow ? 30 : 44).length * 7, second.length * 5.6, 34) + 22;
      g.setNode(String(v.id), {width: wide, height: second ? 40 : 30, vertex: v, second, most: narrow ? 30 : 44});
    }
    edges.forEach((e, i) => {
      const words = e.sign + (e.reasons ? " " + clipped(e.reasons, narrow ? 24 : 48) : "");
      g.setEdge(String(e.source), String(e.target), {width: words.length * 5.4 + 8, height: 13, labelpos: "c", words}, String(i));
    });
    dagre.layout(g);
    return {g, width: g.graph().width || 10, height: g.graph().height || 10};
  }

  draw(g, x, y, about) {
    for (const e of g.edges()) this.edges.push(this.edge(g.edge(e), Number(e.v), Number(e.w), x, y));
    for (const n of g.nodes()) this.boxes.push({own: about.has(Number(n)), ...this.box(g.node(n), x, y)});
  }

  edge(e, source, target, x, y) {
    const line = e.points.map((p) => [p.x + x, p.y + y]);
    let d = `M${line[0]}`;
    for (let i = 1; i < line.length - 1; i++) {
      const end = i === line.length - 2 ? line[i + 1] : [(line[i][0] + line[i + 1][0]) / 2, (line[i][1] + line[i + 1][1]) / 2];
      d += `Q${line[i]} ${end}`;
    }
    if (line.length === 2) d += `L${line[1]}`;
    const node = svg("g", {class: "edge"},
      svg("path", {class: "flow", d, "marker-end": "url(#arrow)"}),
      svg("text", {class: "word", x: e.x + x, y: e.y + y + 3.5, "text-anchor": "middle"}, e.words));
    return {source, target, node};
  }

  box({vertex: v, x: cx, y: cy, width, height, second, most}, dx, dy) {
    const [x, y] = [cx + dx, cy + dy];
    const name = clipped(spelled(v.name), most);
    const spoken = `${name} ${spelled(second)}, ${v.role}, ${v.verdict === "heap" ? "on the heap" : v.verdict === "leak" ? "leaks" : "does not escape"}`;
    const node = svg("g", {
      class: "node " + toneOf(v), tabindex: "0", role: "button", "aria-label": spoken, "data-vertex": v.id,
      onclick: (e) => { if (!this.dragged) this.open(v, false, true); e.stopPropagation(); },
      onmouseenter: () => this.stress(v.id), onmouseleave: () => this.stress(-1),
      onfocus: (e) => { if (e.currentTarget.matches(":focus-visible")) this.into(x, y); },
    },
    svg("title", {}, spelled(v.name)),
    svg("rect", {class: "box", x: x - width / 2, y: y - height / 2, width, height, rx: 7}),
    svg("text", {x, y: second ? y - 2 : y + 4, "text-anchor": "middle"}, name), " ",
    second ? svg("text", {class: "small", x, y: y + 13, "text-anchor": "middle"}, spelled(second)) : null);
    return {id: v.id, vertex: v, node, x, y};
  }

  open(v, focus, push) {
    this.choose(v.id);
    this.onOpen(v, focus, push);
    const box = this.boxes.find((b) => b.id === v.id && b.own) || this.boxes.find((b) => b.id === v.id);
    if (box) this.into(box.x, box.y);
  }

  choose(id) {
    this.at = id;
    for (const b of this.boxes) b.node.classList.toggle("at", b.id === id);
  }

  /** The next location that escapes, or the one before; each once, however often it is drawn. */
  step(by) {
    const order = this.boxes.filter((b) => b.own && b.vertex.verdict !== "stack").map((b) => b.vertex);
    const at = order.findIndex((v) => v.id === this.at);
    const next = order[at < 0 && by < 0 ? order.length - 1 : at + by];
    if (!next) {
      say(by > 0 ? "Nothing more escapes" : "Nothing before this escapes");
      return;
    }
    this.moved = true;
    this.open(next, false, false);
  }

  /** Dims what does not touch a node. */
  stress(id) {
    const near = new Set([id]);
    for (const e of this.edges) {
      if (e.source === id) near.add(e.target);
      if (e.target === id) near.add(e.source);
      e.node.classList.toggle("dim", id >= 0 && e.source !== id && e.target !== id);
    }
    for (const b of this.boxes) b.node.classList.toggle("dim", id >= 0 && !near.has(b.id));
  }

  /** The whole, if that can be read; else its beginning. */
  fit() {
    const {clientWidth: w, clientHeight: h} = this.node;
    if (!w || !h) return;
    const whole = Math.min(1.25, (w - 24) / this.size.width, (h - 24) / this.size.height);
    const scale = whole >= READABLE ? whole : Math.max(READABLE, Math.min(1, (w - 24) / this.size.width));
    const middle = (room, size) => Math.max((room - size * scale) / 2, 12);
    this.view = {scale, x: middle(w, this.size.width), y: middle(h, this.size.height)};
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
    const side = Math.min(120, w / 3);
    if (px < side) this.view.x += side - px;
    if (px > w - side) this.view.x -= px - w + side;
    if (py < 40) this.view.y += 40 - py;
    if (py > h - 40) this.view.y -= py - h + 40;
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
    else if ((e.key === "Enter" || e.key === " ") && e.target.dataset.vertex) this.open(this.graph.vertices[e.target.dataset.vertex], e.key === "Enter", true);
    else return;
    e.preventDefault();
  }
}
