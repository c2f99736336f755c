// A table of any length: only the rows in view exist. One tab stop; arrows move, Enter opens, the head sorts. Columns
// come as there is room for them; where there is little, a row is two lines.

const SMALL = 560; // pixels; below, rows are two lines

class Table {
  /** columns: [{key, label, width, cell(row), value(row), number, from (pixels), keep}];
   * small(row): the two lines; onOpen(row, focus, push); first(row): what sorts before the chosen column. */
  constructor({columns, small, label, onOpen, onSort, sort, first = () => 0}) {
    Object.assign(this, {all: columns, columns: [], small, onOpen, onSort, sort, first, rows: [], at: -1, chosen: null, room: -1});
    this.head = el("div", {class: "grid-head", role: "rowgroup"});
    this.body = el("div", {class: "grid-body", role: "rowgroup"});
    this.none = el("p", {class: "empty", hidden: true});
    this.node = el("div", {
      class: "grid", role: "grid", tabindex: "0", "aria-label": label,
      onscroll: () => this.draw(), onkeydown: (e) => this.key(e),
    }, this.head, this.body);
    // Not for the mouse: rows drawn anew between press and release would swallow the click.
    this.node.addEventListener("focus", () => { if (this.at < 0 && this.rows.length && this.node.matches(":focus-visible")) this.move(0); });
    this.watch = new ResizeObserver(() => {
      this.draw();
      if (this.chosen && this.at >= 0) this.reveal();
    });
    this.watch.observe(this.node);
  }

  /** Chooses the columns that there is room for. */
  fit() {
    const room = this.node.clientWidth;
    if (room === this.room) return false;
    const columns = room < SMALL ? [] : this.all.filter((c) => !c.from || c.from <= room);
    const changed = this.room < 0 || columns.length !== this.columns.length;
    this.room = room;
    if (!changed) return false;
    this.columns = columns;
    this.height = columns.length ? 32 : 54;
    this.widths = columns.map((c) => c.width).join(" ");
    this.node.classList.toggle("two-lines", !columns.length);
    this.node.setAttribute("aria-colcount", Math.max(columns.length, 1));
    const heads = columns.length ? columns : this.all.filter((c) => c.keep);
    this.head.replaceChildren(el("div", {class: "grid-row", role: "row", "aria-rowindex": "1", style: {"grid-template-columns": this.widths}},
      heads.map((c) => el("div", {role: "columnheader", "aria-sort": "none", class: c.number ? "cell number" : "cell", "data-key": c.key},
        el("button", {type: "button", onclick: () => this.sortBy(c.key)}, c.label)))));
    this.mark();
    this.body.style.height = `${this.rows.length * this.height}px`;
    if (this.at >= 0) this.center();
    return true;
  }

  mark() {
    for (const cell of this.head.querySelectorAll("[role=columnheader]")) {
      const mine = cell.dataset.key === this.sort.key;
      cell.setAttribute("aria-sort", mine ? (this.sort.down ? "descending" : "ascending") : "none");
    }
  }

  sortBy(key) {
    const column = this.all.find((c) => c.key === key);
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

  empty(words) {
    this.none.textContent = words;
    this.none.hidden = this.rows.length > 0;
    if (!this.none.isConnected) this.node.append(this.none);
  }

  order() {
    const column = this.all.find((c) => c.key === this.sort.key) || this.all[0];
    const {down} = this.sort;
    const keyed = this.rows.map((row) => [this.first(row), column.value(row), row]);
    keyed.sort((x, y) => {
      if (x[0] !== y[0]) return x[0] - y[0];
      const less = x[1] < y[1] ? -1 : x[1] > y[1] ? 1 : 0;
      return (down ? -less : less) || x[2].id - y[2].id;
    });
    this.rows = keyed.map(([, , row]) => row);
    this.mark();
    this.node.setAttribute("aria-rowcount", this.rows.length + 1);
    this.at = this.chosen ? this.rows.indexOf(this.chosen) : -1;
    if (this.height) this.body.style.height = `${this.rows.length * this.height}px`;
    this.node.scrollTop = 0;
    this.draw(true);
  }

  draw(anew = false) {
    const height = this.node.clientHeight;
    if (!height) return;
    if (this.fit()) anew = true;
    const from = Math.max(0, Math.floor(this.node.scrollTop / this.height) - 12);
    const to = Math.min(this.rows.length, Math.ceil((this.node.scrollTop + height) / this.height) + 12);
    if (!anew && from === this.from && to === this.to) return;
    Object.assign(this, {from, to});
    this.body.replaceChildren(...this.rows.slice(from, to).map((row, i) => this.row(row, from + i)));
    this.active();
  }

  row(row, i) {
    const cells = this.columns.length
      ? this.columns.map((c) => el("div", {class: "cell" + (c.number ? " number" : "") + (c.faint ? " faint" : ""), role: "gridcell"}, c.cell(row)))
      : [el("div", {class: "cell", role: "gridcell"}, this.small(row))];
    return el("div", {
      class: "grid-row" + (i === this.at ? " at" : ""), role: "row", id: `row-${i}`, "aria-rowindex": i + 2,
      "aria-selected": row === this.chosen ? "true" : "false",
      style: {"grid-template-columns": this.widths, top: `${i * this.height}px`},
      onclick: (e) => {
        if (e.target.closest("a")) return;
        this.at = i;
        this.open(row, false, true);
      },
    }, cells);
  }

  open(row, focus, push) {
    this.choose(row);
    this.onOpen(row, focus, push);
  }

  choose(row) {
    this.chosen = row;
    this.draw(true);
  }

  /** Chooses a row and brings it into view, where it is not. */
  show(row) {
    this.chosen = row;
    this.at = row ? this.rows.indexOf(row) : -1;
    this.draw(true);
    if (this.at >= 0) this.center();
    this.draw(true);
  }

  center() {
    const top = this.at * this.height;
    const room = this.node.clientHeight - this.height - this.head.offsetHeight;
    if (top < this.node.scrollTop || top > this.node.scrollTop + room) this.node.scrollTop = Math.max(0, top - this.node.clientHeight / 3);
  }

  reveal() {
    const top = this.at * this.height;
    const room = this.node.clientHeight - this.height - this.head.offsetHeight;
    if (top < this.node.scrollTop) this.node.scrollTop = top;
    else if (top > this.node.scrollTop + room) this.node.scrollTop = top - room;
  }

  move(to) {
    this.at = Math.max(0, Math.min(this.rows.length - 1, to));
    this.reveal();
    this.draw(true);
  }

  /** Opens the next row, or the one before. */
  step(by) {
    const to = this.at + by;
    if (!this.rows.length || to < 0 || to >= this.rows.length) {
      say(by > 0 ? "This is the last row" : "This is the first row");
      return;
    }
    this.move(to);
    this.open(this.rows[to], false, false);
  }

  active() {
    const row = this.at >= this.from && this.at < this.to ? `row-${this.at}` : null;
    if (row) this.node.setAttribute("aria-activedescendant", row);
    else this.node.removeAttribute("aria-activedescendant");
  }

  key(e) {
    if (e.target !== this.node || !this.rows.length || e.ctrlKey || e.metaKey || e.altKey) return;
    const page = Math.max(1, Math.floor(this.node.clientHeight / this.height) - 2);
    const steps = {ArrowDown: this.at + 1, ArrowUp: this.at - 1, PageDown: this.at + page, PageUp: this.at - page, Home: 0, End: this.rows.length - 1};
    if (e.key in steps) this.move(steps[e.key]);
    else if ((e.key === "Enter" || e.key === " ") && this.at >= 0) this.open(this.rows[this.at], e.key === "Enter", true);
    else return;
    e.preventDefault();
  }
}
