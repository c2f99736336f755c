// Source with verdicts in the margin. Only the lines in view exist.

const LINE = 21;
const LINE_MAX = 4000; // characters of a line that are shown
const KEYWORDS = new Set(("break case chan const continue default defer else fallthrough for func go goto if import interface map " +
  "package range return select struct switch type var").split(" "));
const TOKEN = /\/\/.*|\/\*[^]*?(?:\*\/|$)|"(?:\\.|[^"\\])*"?|`[^`]*(?:`|$)|'(?:\\.|[^'\\])*'?|[\p{L}_][\p{L}\p{N}_]*|[0-9][\w.]*|\s+|[^]/yu;

/** Calls take(class, text) for the pieces of a line; returns the state in which the next line begins. */
function tokens(line, state, take) {
  let at = 0;
  if (state) {
    const end = state === 1 ? line.indexOf("*/") : line.indexOf("`");
    at = end < 0 ? line.length : end + (state === 1 ? 2 : 1);
    if (take && at) take(state === 1 ? "c" : "s", line.slice(0, at));
    if (end < 0) return state;
  }
  while (at < line.length) {
    TOKEN.lastIndex = at;
    const text = TOKEN.exec(line)[0];
    const c = text[0];
    at += text.length;
    if (c === "/" && text[1] === "*" && !(text.length >= 4 && text.endsWith("*/"))) { if (take) take("c", text); return 1; }
    if (c === "`" && !(text.length >= 2 && text.endsWith("`"))) { if (take) take("s", text); return 2; }
    if (!take) continue;
    if (c === "/" && (text[1] === "/" || text[1] === "*")) take("c", text);
    else if (c === '"' || c === "'" || c === "`") take("s", text);
    else if (c >= "0" && c <= "9") take("n", text);
    else take(KEYWORDS.has(text) ? "k" : "", text);
  }
  return 0;
}

/** [from, to) of the text that a verdict is about, in a line. */
function spanOf(thing, line) {
  const at = charAt(line, thing.column || 1);
  const text = thing.what === "parameter" ? thing.name : thing.text;
  const head = text.split(/\{\.\.\.\}|\.\.\. argument/)[0];
  if (line[at] === "(") { // where gc puts a call
    const name = head.split("(")[0];
    if (name && line.slice(0, at).endsWith(name)) return [at - name.length, at];
  }
  if (head && line.startsWith(head, at)) return [at, at + head.length];
  if (thing.kind === "OCLOSURE" && line.startsWith("func", at)) return [at, at + 4];
  const word = /^[\p{L}_][\p{L}\p{N}_]*/u.exec(line.slice(at));
  return [at, at + (word ? word[0].length : 1)];
}

/** Files that have text, in the order of the list: by package, then by name. */
function orderedFiles() {
  return D.files.filter((f) => f.text !== null).sort((a, b) => a.pkg - b.pkg || (a.name < b.name ? -1 : 1));
}

class Source {
  constructor(file, hidden) {
    this.file = file;
    this.hidden = hidden; // verdicts that are not shown
    this.lines = linesOf(file) || [];
    this.at = 0;
    this.inner = el("div", {class: "lines", style: {height: `${this.lines.length * LINE + 40}px`}});
    this.scroller = el("div", {
      class: "source", tabindex: "0", role: "region", "aria-label": "Source of " + spelled(file.name), onscroll: () => this.draw(),
      onkeydown: (e) => { if (e.key === "Enter" && e.target === this.scroller && this.at && this.marks(this.at).length) { this.open(this.at, true); e.preventDefault(); } },
    }, this.inner);
    this.ruler = el("div", {class: "ruler", "aria-hidden": "true"});
    this.node = el("div", {class: "sheet"}, this.scroller, this.ruler);
    this.watch = new ResizeObserver(() => {
      if (this.at) this.reveal();
      this.draw(true);
    });
    this.watch.observe(this.scroller);
    this.drawRuler();
  }

  marks(n) {
    return (this.file.marks.get(n) || []).filter((t) => !this.hidden.has(t.verdict));
  }

  reveal() {
    const top = (this.at - 1) * LINE;
    const room = this.scroller.clientHeight;
    if (top < this.scroller.scrollTop || top > this.scroller.scrollTop + room - 2 * LINE) this.scroller.scrollTop = Math.max(0, top - room / 3);
  }

  go(line) {
    this.at = line;
    this.reveal();
    this.scroller.scrollLeft = 0;
    this.draw(true);
  }

  /** Where in the file verdicts are, along its right edge. */
  drawRuler() {
    const ticks = [];
    for (const n of this.file.marks.keys()) {
      const marks = this.marks(n);
      if (marks.length && marks[0].verdict !== "stack") {
        ticks.push(el("a", {class: toneOfRow(marks[0]), tabindex: "-1", href: "#" + encodePlace(`${this.file.name}:${n}`), style: {top: `${(100 * (n - 1)) / this.lines.length}%`}}));
      }
    }
    this.ruler.replaceChildren(...ticks);
  }

  draw(anew = false) {
    const height = this.scroller.clientHeight;
    if (!height) return;
    const from = Math.max(0, Math.floor(this.scroller.scrollTop / LINE) - 20);
    const to = Math.min(this.lines.length, Math.ceil((this.scroller.scrollTop + height) / LINE) + 20);
    if (!anew && from === this.from && to === this.to) return;
    Object.assign(this, {from, to, wide: this.scroller.clientWidth > ASIDE_ROOM});
    const held = document.activeElement && this.inner.contains(document.activeElement) ? document.activeElement.dataset.line : null;
    const drawn = [];
    for (let i = from; i < to; i++) drawn.push(this.line(i));
    this.inner.replaceChildren(...drawn);
    if (held) (this.inner.querySelector(`[data-line="${held}"]`) || this.scroller).focus({preventScroll: true});
  }

  line(i) {
    const n = i + 1;
    const marks = this.marks(n);
    return el("div", {
      class: "line" + (marks.length ? ` marked ${toneOfRow(marks[0])}` : "") + (n === this.at ? " at" : ""), id: "L" + n, style: {top: `${i * LINE}px`},
      onclick: (e) => { if (marks.length && !e.target.closest("a, button") && getSelection().isCollapsed) this.open(n); },
    },
    el("span", {class: "margin"},
      el("span", {class: "no"}, el("a", {href: "#" + encodePlace(`${this.file.name}:${n}`), tabindex: "-1", "aria-label": "line " + n}, String(n))),
      marks.length ? this.note(n, marks) : null),
    this.code(i, marks),
    this.wide && marks.some((t) => t.verdict !== "stack") ? el("span", {class: "aside", "aria-hidden": "true"}, shown(tipLines(marks.slice(0, 1))[0])) : null);
  }

  note(n, marks) {
    const first = marks[0];
    const what = {heap: first.causeName || "heap", leak: "parameter leaks", call: "takes memory", stack: "stack"}[first.verdict];
    const size = first.what === "parameter" ? "" : first.verdict === "heap" ? (first.takes ? sizeOf(first) : "none taken") : "";
    const loop = marks.some((t) => t.loop && t.verdict !== "stack");
    const spoken = marks.map((t) => `${t.verdict === "leak" ? "leaking parameter" : t.verdict === "call" ? "takes memory" : t.verdict}: ${spelled(t.what === "parameter" ? t.name : t.text)}`).join("; ");
    return el("button", {
      type: "button", class: "note " + toneOfRow(first), "data-line": n,
      onclick: () => this.open(n), onmouseenter: (e) => tip(e.currentTarget, tipLines(marks)), onmouseleave: hideTip,
      onfocus: (e) => { if (e.currentTarget.matches(":focus-visible")) tip(e.currentTarget, tipLines(marks)); }, onblur: hideTip,
    }, el("span", {class: "unseen"}, `Line ${n}, ${spoken}${loop ? ", in a loop" : ""}. `), el("span", {class: "word"}, what), size ? el("span", {class: "more"}, size) : null, loop ? el("span", {class: "more", title: "in a loop", "aria-hidden": "true"}, "↻") : null,
    marks.length > 1 ? el("span", {class: "more"}, `+${marks.length - 1}`) : null);
  }

  /** Explains a line; the address names it. */
  open(n, focus = false, push = true) {
    hideTip();
    this.at = n;
    this.draw(true);
    remember(sourceAddress(this, n), push);
    explain(this.marks(n), `${shortName(this.file.id)}:${n}`, focus);
  }

  code(i, marks) {
    const full = this.lines[i];
    const line = full.slice(0, LINE_MAX);
    const spans = marks.map((t) => [...spanOf(t, line), t]).sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    const out = el("code");
    let at = 0;
    const put = (kind, text) => {
      const nodes = shown(text);
      out.append(...(kind ? [el("span", {class: kind}, nodes)] : nodes));
    };
    const take = (kind, text) => {
      let from = at;
      const end = at + text.length;
      for (const [a, b, thing] of spans) {
        if (b <= from || a >= end) continue;
        if (a > from) put(kind, line.slice(from, a));
        const to = Math.min(b, end);
        const start = Math.max(a, from);
        out.append(el("span", {
          class: `u ${thing.verdict} ${kind}`, onmouseenter: (e) => tip(e.currentTarget, tipLines([thing])), onmouseleave: hideTip,
          onclick: () => this.open(i + 1),
        }, shown(line.slice(start, to))));
        from = to;
      }
      if (from < end) put(kind, line.slice(from, end));
      at = end;
    };
    if (full.length > LINE_MAX) take("", line);
    else tokens(line, this.file.states[i], take);
    if (full.length > LINE_MAX) out.append(el("span", {class: "c"}, ` … ${count(full.length - LINE_MAX, "more character")}`));
    return out;
  }

  /** The next line with a verdict, up or down; where the file ends, in the next one that has any. */
  step(by) {
    for (let n = this.at + by; n >= 1 && n <= this.lines.length; n += by) {
      if (!this.marks(n).length) continue;
      this.go(n);
      this.open(n, false, false);
      return;
    }
    const files = orderedFiles();
    for (let i = files.indexOf(this.file) + by; i >= 0 && i < files.length; i += by) {
      const lines = [...files[i].marks].filter(([, marks]) => marks.some((t) => !this.hidden.has(t.verdict))).map(([n]) => n);
      if (!lines.length) continue;
      const n = by > 0 ? Math.min(...lines) : Math.max(...lines);
      go("#" + addressOf(encodePlace(`${files[i].name}:${n}`), {hide: [...this.hidden].join(" ")}));
      return;
    }
    say(by > 0 ? "No more verdicts" : "No verdict before this");
  }
}

const ASIDE_ROOM = 1250; // pixels from which the sentence stands beside the line

const sourceAddress = (source, line) => addressOf(encodePlace(source.file.name + (line ? ":" + line : "")), {hide: [...source.hidden].join(" ")});

function showPlace(place, params) {
  const m = /^(.*?)(?::(\d+))?(?::(\d+))?$/.exec(place);
  const files = D.files.filter((f) => f.text !== null);
  const file = files.find((f) => f.name === m[1]) || files.find((f) => f.name.endsWith("/" + m[1]));
  if (!file) {
    say(`The report has no file ${m[1]}`);
    showOverview("", new URLSearchParams());
    return;
  }
  showSource(file, Number(m[2] || 0), Number(m[3] || 0), new Set((params.get("hide") || "").split(" ").filter((x) => x)));
}

function showSource(file, line, column = 0, hidden = new Set()) {
  const files = orderedFiles();
  if (!file) {
    file = files.reduce((best, f) => (f.heap > best.heap ? f : best), files[0]);
    if (!file) return enter("source", [], [el("p", {class: "empty"}, "No source is part of this report.")]);
    remember(encodePlace(file.name));
  }
  const same = App.view === "source" && App.source && App.source.file === file;
  if (!same) {
    const source = App.source = new Source(file, hidden);
    const known = new Tally();
    for (const marks of file.marks.values()) for (const t of marks) if (t.what === "allocation") known.add(t);
    const onClosed = () => remember(sourceAddress(source, 0), true);
    enter("source", fileList(files, file), [bar("Files",
      el("span", {class: "crumb", tabindex: "-1"}, pathNodes(file.name)),
      el("span", {class: "sum"}, `${known.real.toLocaleString("en")} of ${known.heap.toLocaleString("en")} on the heap take memory` + (known.loops ? `, ${known.loops} in loops` : "")),
      el("span", {class: "grow"}),
      el("span", {class: "together"}, toggle("Stack", "stack"), toggle("Parameters", "leak"),
        el("button", {type: "button", class: "quiet", title: "Previous verdict ( p )", "aria-label": "Previous verdict", onclick: () => App.source.step(-1)}, "↑"),
        el("button", {type: "button", class: "quiet", title: "Next verdict ( n )", "aria-label": "Next verdict", onclick: () => App.source.step(1)}, "↓"))),
    source.node], {step: (by) => source.step(by), onClosed});
    document.querySelector(".facet.files [aria-current]")?.scrollIntoView({block: "center"});
  }
  const source = App.source;
  if (String([...hidden]) !== String([...source.hidden])) {
    source.hidden = hidden;
    source.drawRuler();
  }
  for (const box of document.querySelectorAll("[data-verdict-shown]")) box.checked = !hidden.has(box.dataset.verdictShown);
  if (!line) {
    source.draw(true);
    closeDetails();
    return;
  }
  source.go(line);
  const marks = source.marks(line);
  if (marks.length) explain(column ? [...marks].sort((x, y) => (y.column === column) - (x.column === column)) : marks, `${shortName(file.id)}:${line}`);
  else closeDetails();
}

function toggle(label, verdict) {
  return el("label", {class: "check"}, el("input", {
    type: "checkbox", "data-verdict-shown": verdict, checked: !App.source.hidden.has(verdict), onchange: (e) => {
      App.source.hidden[e.target.checked ? "delete" : "add"](verdict);
      remember(sourceAddress(App.source, $("details").hidden ? 0 : App.source.at));
      App.source.drawRuler();
      App.source.draw(true);
    },
  }), label);
}

function fileList(files, chosen) {
  const groups = grouped(files, (f) => D.packages[f.pkg]);
  const list = el("div", {});
  const draw = (text) => {
    const word = text.toLowerCase();
    list.replaceChildren(...[...groups].flatMap(([pkg, members]) => {
      const fitting = members.filter((f) => f.name.toLowerCase().includes(word));
      if (!fitting.length) return [];
      return [el("h2", {title: spelled(pkg.path)}, pathNodes(pkg.short)),
        el("ul", {class: "facet files"}, fitting.map((f) => listed("#" + encodePlace(f.name), pathNodes(shortName(f.id)), f.heap, f === chosen)))];
    }));
  };
  draw("");
  return [sideSearch("Filter files", "", draw), list];
}
