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

class Source {
  constructor(file, options) {
    this.file = file;
    this.options = options; // {stack, leaks}
    this.lines = linesOf(file) || [];
    this.at = 0;
    this.inner = el("div", {class: "lines", style: {height: `${this.lines.length * LINE + 40}px`}});
    this.node = el("div", {
      class: "source", tabindex: "0", role: "region", "aria-label": "Source of " + spelled(file.name),
      onscroll: () => this.draw(), onkeydown: (e) => this.key(e),
    }, this.inner);
    this.watch = new ResizeObserver(() => this.draw());
    this.watch.observe(this.node);
  }

  marks(n) {
    const all = this.file.marks.get(n) || [];
    return all.filter((t) => (t.verdict !== "stack" || this.options.stack) && (t.verdict !== "leak" || this.options.leaks));
  }

  go(line) {
    this.at = line;
    const middle = (line - 1) * LINE - this.node.clientHeight / 3;
    this.node.scrollTop = Math.max(0, middle);
    this.node.scrollLeft = 0;
    this.draw(true);
  }

  draw(anew = false) {
    const height = this.node.clientHeight;
    if (!height) return;
    const from = Math.max(0, Math.floor(this.node.scrollTop / LINE) - 20);
    const to = Math.min(this.lines.length, Math.ceil((this.node.scrollTop + height) / LINE) + 20);
    if (!anew && from === this.from && to === this.to) return;
    Object.assign(this, {from, to});
    const held = document.activeElement && this.inner.contains(document.activeElement) ? document.activeElement.dataset.line : null;
    const drawn = [];
    for (let i = from; i < to; i++) drawn.push(this.line(i));
    this.inner.replaceChildren(...drawn);
    if (held) (this.inner.querySelector(`[data-line="${held}"]`) || this.node).focus({preventScroll: true});
  }

  line(i) {
    const n = i + 1;
    const marks = this.marks(n);
    const tone = marks.length && marks[0].verdict !== "stack" ? " " + marks[0].verdict : "";
    return el("div", {class: "line" + tone + (n === this.at ? " at" : ""), id: "L" + n, style: {top: `${i * LINE}px`}},
      el("span", {class: "margin"},
        el("span", {class: "no"}, el("a", {href: "#" + encodePlace(`${this.file.name}:${n}`), tabindex: "-1", "aria-label": "line " + n}, String(n))),
        marks.length ? this.note(n, marks) : null),
      this.code(i, marks));
  }

  note(n, marks) {
    const first = marks[0];
    const words = first.what === "parameter" ? "parameter leaks" : first.heap ? first.causeName || "heap" : first.verdict;
    const spoken = marks.map((t) => `${t.verdict === "leak" ? "leaking parameter" : t.verdict}: ${spelled(t.what === "parameter" ? t.name : t.text)}`).join("; ");
    return el("button", {
      type: "button", class: "note " + first.verdict, "data-line": n, "aria-label": `Line ${n}, ${spoken}`,
      onclick: () => this.open(n), onmouseenter: (e) => tip(e.currentTarget, tipLines(marks)), onmouseleave: hideTip,
      onfocus: (e) => { if (e.currentTarget.matches(":focus-visible")) tip(e.currentTarget, tipLines(marks)); }, onblur: hideTip,
    }, el("span", {class: "word"}, words), marks.length > 1 ? el("span", {class: "more"}, `+${marks.length - 1}`) : null);
  }

  open(n, focus = false) {
    hideTip();
    this.at = n;
    this.draw(true);
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

  /** The next line with a verdict, up or down. */
  step(by) {
    for (let n = this.at + by; n >= 1 && n <= this.lines.length; n += by) {
      if (this.marks(n).length) {
        this.go(n);
        this.open(n);
        return;
      }
    }
    say("No more verdicts in this file");
  }

  key(e) {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.key === "n" || e.key === "j") this.step(1);
    else if (e.key === "p" || e.key === "k") this.step(-1);
    else if (e.key === "Enter" && e.target === this.node && this.at && this.marks(this.at).length) this.open(this.at, true);
    else return;
    e.preventDefault();
  }
}
