// A flame graph that hangs: callers above, what they call below, as wide as what is made there.

const FLAME_ROW = 20;
const FLAME_KINDS = ["others", "own", "escapes", "grows"];
const FLAME_WORDS = ["function of another package", "function of these packages", "memory, because something escapes", "memory, for another reason"];

class Flame {
  /** nodes: [{id, parent, name, kind, objects, bytes}], parents first; by: "objects" or "bytes". */
  constructor({nodes, by, onRest, onWiden}) {
    Object.assign(this, {nodes, by, onRest, onWiden, word: "", top: 0, at: 0, boxes: []});
    this.inner = nodes.map(() => []);
    for (const n of nodes) if (n.parent >= 0) this.inner[n.parent].push(n.id);
    this.node = el("div", {
      class: "flame", tabindex: "0", role: "tree", "aria-label": "Flame graph. Arrow keys move, Enter widens a function, Escape shows all.",
      onkeydown: (e) => this.key(e), onclick: (e) => this.click(e),
      onmousemove: (e) => this.rest(this.boxOf(e)), onmouseleave: () => this.rest(null),
    });
    this.watch = new ResizeObserver(() => this.draw());
    this.watch.observe(this.node);
  }

  size(id) {
    return this.nodes[id][this.by];
  }

  above(id) {
    const out = [];
    for (let at = this.nodes[id].parent; at >= 0; at = this.nodes[at].parent) out.unshift(at);
    return out;
  }

  draw() {
    const room = this.node.clientWidth;
    if (!room) return;
    const whole = this.size(this.top);
    const shown = this.above(this.top);
    this.boxes = shown.map((id, level) => this.box(id, level, 0, 1));
    const todo = [[this.top, shown.length, 0]];
    while (todo.length && whole) {
      const [id, level, from] = todo.pop();
      const share = this.size(id) / whole;
      if (share * room < 2) continue;
      this.boxes.push(this.box(id, level, from, share, room));
      let at = from;
      for (const child of [...this.inner[id]].sort((x, y) => this.size(y) - this.size(x))) {
        todo.push([child, level + 1, at]);
        at += this.size(child) / whole;
      }
    }
    const levels = Math.max(...this.boxes.map((b) => b.level)) + 1;
    this.node.replaceChildren(el("div", {class: "flame-all", role: "none", style: {height: `${levels * FLAME_ROW + 12}px`}}, this.boxes.map((b) => b.node)));
    this.mark();
  }

  box(id, level, from, share, room = 0) {
    const n = this.nodes[id];
    const found = this.word && n.name.toLowerCase().includes(this.word);
    const text = room && share * room < 24 ? "" : shown(n.name);
    const node = el("div", {
      class: `flame-box ${FLAME_KINDS[n.kind]}${room ? "" : " outer"}${found ? " found" : ""}${text ? "" : " thin"}`, role: "treeitem", id: `flame-${id}`, "data-id": id,
      "aria-level": level + 1, "aria-label": `${spelled(n.name)}, ${this.amount(id)}`,
      style: {left: `${from * 100}%`, width: `${share * 100}%`, top: `${level * FLAME_ROW}px`},
    }, text);
    return {id, level, from, share, node};
  }

  amount(id) {
    const n = this.nodes[id];
    return `${count(n.objects, "object")}, ${bytes(n.bytes)}, ${percent(this.size(id), this.size(0))}`;
  }

  boxOf(e) {
    const id = e.target.closest("[data-id]")?.dataset.id;
    return id === undefined ? null : Number(id);
  }

  rest(id) {
    this.onRest(id === null ? null : [this.nodes[id].name, this.amount(id), FLAME_WORDS[this.nodes[id].kind]]);
  }

  click(e) {
    const id = this.boxOf(e);
    if (id !== null) this.widen(id);
  }

  widen(id) {
    this.top = this.at = id;
    this.draw();
    this.onWiden();
    say(`${this.nodes[id].name}: ${this.amount(id)}`);
  }

  find(word) {
    this.word = word.toLowerCase();
    this.draw();
  }

  show(by) {
    this.by = by;
    this.draw();
  }

  mark() {
    for (const {id, node} of this.boxes) node.classList.toggle("at", id === this.at);
    const held = this.boxes.find((b) => b.id === this.at);
    if (held) this.node.setAttribute("aria-activedescendant", held.node.id);
  }

  key(e) {
    const now = this.boxes.find((b) => b.id === this.at) || this.boxes[0];
    if (!now || e.ctrlKey || e.metaKey || e.altKey) return;
    const across = (level) => this.boxes.filter((b) => b.level === level).sort((x, y) => x.from - y.from);
    const row = across(now.level);
    const steps = {
      ArrowUp: () => this.nodes[now.id].parent, ArrowDown: () => across(now.level + 1).find((b) => this.nodes[b.id].parent === now.id)?.id,
      ArrowLeft: () => row[row.indexOf(now) - 1]?.id, ArrowRight: () => row[row.indexOf(now) + 1]?.id,
      Enter: () => now.id, Escape: () => 0,
    };
    if (!(e.key in steps)) return;
    e.preventDefault();
    e.stopPropagation();
    const to = steps[e.key]();
    if (to === undefined || to < 0) return;
    if (e.key === "Enter" || e.key === "Escape") return this.widen(to);
    this.at = to;
    this.mark();
    const held = this.boxes.find((b) => b.id === to);
    held?.node.scrollIntoView({block: "nearest"});
    this.rest(to);
  }
}
