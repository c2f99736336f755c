// A table of any length: only the rows in view exist. One tab stop; arrows move, Enter opens, the head sorts.

const ROW = 34;

class Table {
  /** columns: [{key, label, width, cell(row), value(row), number}]; onOpen(row, focus). */
  constructor({columns, label, onOpen, onSort, sort}) {
    Object.assign(this, {columns, onOpen, onSort, sort, rows: [], at: -1, chosen: null});
    const widths = columns.map((c) => c.width).join(" ");
    this.widths = widths;
    this.head = el("div", {class: "grid-head", role: "rowgroup"},
      el("div", {class: "grid-row", role: "row", "aria-rowindex": "1", style: {"grid-template-columns": widths}},
        columns.map((c) => el("div", {role: "columnheader", "aria-sort": "none", class: c.number ? "cell number" : "cell", "data-key": c.key},
          el("button", {type: "button", onclick: () => this.sortBy(c.key)}, c.label)))));
    this.body = el("div", {class: "grid-body", role: "rowgroup"});
    this.node = el("div", {
      class: "grid", role: "grid", tabindex: "0", "aria-label": label, "aria-colcount": columns.length,
      onscroll: () => this.draw(), onkeydown: (e) => this.key(e),
    }, this.head, this.body);
    // Not for the mouse: rows drawn anew between press and release would swallow the click.
    this.node.addEventListener("focus", () => { if (this.at < 0 && this.rows.length && this.node.matches(":focus-visible")) this.move(0); });
    this.watch = new ResizeObserver(() => this.draw());
    this.watch.observe(this.node);
  }

  sortBy(key) {
    const column = this.columns.find((c) => c.key === key);
    const down = this.sort.key === key ? !this.sort.down : !!column.number;
    this.sort = {key, down};
    this.order();
    this.onSort(this.sort);
    say(`Sorted by ${column.label}, ${down ? "descending" : "ascending"}`);
  }

  set(rows) {
    this.rows = rows;
    this.order();
  }

  order() {
    const column = this.columns.find((c) => c.key === this.sort.key) || this.columns[0];
    const {down} = this.sort;
    const keyed = this.rows.map((row) => [column.value(row), row]);
    keyed.sort((x, y) => {
      const less = x[0] < y[0] ? -1 : x[0] > y[0] ? 1 : 0;
      return (down ? -less : less) || x[1].id - y[1].id;
    });
    this.rows = keyed.map(([, row]) => row);
    for (const cell of this.head.querySelectorAll("[role=columnheader]")) {
      const mine = cell.dataset.key === column.key;
      cell.setAttribute("aria-sort", mine ? (down ? "descending" : "ascending") : "none");
    }
    this.node.setAttribute("aria-rowcount", this.rows.length + 1);
    this.at = this.chosen ? this.rows.indexOf(this.chosen) : -1;
    this.body.style.height = `${this.rows.length * ROW}px`;
    this.node.scrollTop = 0;
    this.draw(true);
  }

  draw(anew = false) {
    const height = this.node.clientHeight;
    if (!height) return;
    const from = Math.max(0, Math.floor(this.node.scrollTop / ROW) - 12);
    const to = Math.min(this.rows.length, Math.ceil((this.node.scrollTop + height) / ROW) + 12);
    if (!anew && from === this.from && to === this.to) return;
    Object.assign(this, {from, to});
    this.body.replaceChildren(...this.rows.slice(from, to).map((row, i) => this.row(row, from + i)));
    this.active();
  }

  row(row, i) {
    return el("div", {
      class: "grid-row" + (i === this.at ? " at" : ""), role: "row", id: `${this.columns[0].key}-row-${i}`, "aria-rowindex": i + 2,
      "aria-selected": row === this.chosen ? "true" : "false",
      style: {"grid-template-columns": this.widths, top: `${i * ROW}px`},
      onclick: () => { this.at = i; this.choose(row); },
    }, this.columns.map((c) => el("div", {class: "cell" + (c.number ? " number" : "") + (c.faint ? " faint" : ""), role: "gridcell"}, c.cell(row))));
  }

  choose(row, focus = false) {
    this.chosen = row;
    this.draw(true);
    this.onOpen(row, focus);
  }

  show(row) {
    this.chosen = row;
    this.at = row ? this.rows.indexOf(row) : -1;
    if (this.at >= 0) this.node.scrollTop = Math.max(0, this.at * ROW - this.node.clientHeight / 3);
    this.draw(true);
  }

  reveal() {
    const top = this.at * ROW;
    const room = this.node.clientHeight - ROW - this.head.offsetHeight;
    if (top < this.node.scrollTop) this.node.scrollTop = top;
    else if (top > this.node.scrollTop + room) this.node.scrollTop = top - room;
  }

  move(to) {
    this.at = Math.max(0, Math.min(this.rows.length - 1, to));
    this.reveal();
    this.draw(true);
  }

  active() {
    const row = this.at >= this.from && this.at < this.to ? `${this.columns[0].key}-row-${this.at}` : null;
    if (row) this.node.setAttribute("aria-activedescendant", row);
    else this.node.removeAttribute("aria-activedescendant");
  }

  key(e) {
    if (e.target !== this.node || !this.rows.length || e.ctrlKey || e.metaKey || e.altKey) return;
    const page = Math.max(1, Math.floor(this.node.clientHeight / ROW) - 2);
    const steps = {ArrowDown: this.at + 1, ArrowUp: this.at - 1, PageDown: this.at + page, PageUp: this.at - page, Home: 0, End: this.rows.length - 1};
    if (e.key in steps) this.move(steps[e.key]);
    else if ((e.key === "Enter" || e.key === " ") && this.at >= 0) this.choose(this.rows[this.at], e.key === "Enter");
    else return;
    e.preventDefault();
  }
}
