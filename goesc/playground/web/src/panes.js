// What stands beside the editor: each function draws one answer into the pane.

export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element[name] = value;
    else if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== null));
  return element;
}

// The line with the expression underlined; `start` is in bytes from 1 where a step says it.
function excerpt(line, step) {
  const bytes = new TextEncoder().encode(line);
  const part = (from, to) => new TextDecoder().decode(bytes.slice(from, to));
  const start = Math.max(step.start - 1, 0);
  if (!step.start) return make("code", { class: "excerpt" }, line.trimStart());
  return make(
    "code", { class: "excerpt" }, part(0, start).trimStart(), make("span", { class: "u" }, part(start, start + step.width)),
    part(start + step.width),
  );
}

function card(one, explanation, scene) {
  const { words, lineText, go } = scene;
  const steps = explanation.steps.map((step) => make(
    "li", {}, make("span", { class: "words" }, step.words), step.line ? excerpt(lineText(step.line), step) : undefined,
    step.line ? make("button", { class: "link", type: "button", onclick: () => go(step.line, 0) }, words.line_at(step.line)) : undefined,
  ));
  const facts = [...explanation.facts, ...(explanation.cause ? [explanation.cause] : []), ...(one.unsure ? [words.unsure] : [])];
  return make(
    "article", { class: "card" }, make("p", { class: `verdict ${one.verdict}` }, words[one.verdict]), make("h3", {}, one.subject),
    make("p", { class: "sentence" }, explanation.sentence),
    facts.length ? make("p", { class: "facts" }, facts.join(", ")) : undefined, steps.length ? make("ol", { class: "way" }, ...steps) : undefined,
  );
}

export function drawWhy(pane, scene) {
  const { words, found, line } = scene;
  const here = found.filter((one) => one.line === line);
  const seen = new Set();
  const cards = here.flatMap((one) => one.explanations.map((explanation) => [one, explanation]))
    .filter(([, explanation]) => !seen.has(explanation.text) && seen.add(explanation.text));
  pane.replaceChildren(
    make("h3", { class: "at" }, words.line_at(line)),
    ...(cards.length ? cards.map(([one, explanation]) => card(one, explanation, scene)) : [make("p", { class: "muted" }, words.nothing), make("p", { class: "muted" }, words.choose)]),
    advice(here, scene),
  );
}

function advice(here, { words, line, seek, apply }) {
  if (!here.length) return "";
  const box = make("section", { class: "advice" }, make("h3", {}, words.advice));
  const button = make("button", { type: "button", class: "quiet", onclick: async () => {
    button.disabled = true;
    button.textContent = words.seeking;
    const { advice: found = [], problem } = await seek(line);
    button.remove();
    if (!found.length) box.append(make("p", { class: "muted" }, problem || words.none));
    for (const one of found) box.append(make(
      "article", { class: "card" }, make("p", { class: "sentence" }, one.words),
      make("pre", { class: "change" }, ...one.before.split("\n").map((l) => make("del", {}, l, "\n")), ...one.after.split("\n").map((l) => make("ins", {}, l, "\n"))),
      make("button", { type: "button", class: "quiet apply", onclick: () => apply(one.changes) }, words.apply),
    ));
  } }, words.seek);
  box.append(button);
  return box;
}

// --- The text of the command ---------------------------------------------------------------------------------

function line(text, go, kind) {
  const at = /^\.\/x\.go:(\d+)(?::(\d+))?: /.exec(text);
  const shown = at ? make("button", { type: "button", class: "place", onclick: () => go(Number(at[1]), 0) }, text) : text;
  return make("span", { class: `row ${kind ?? tone(text)}` }, shown, "\n");
}

const tone = (text) => (/moved to heap|escapes to heap/.test(text) ? "heap" : /leaking param/.test(text) ? "leak" : "");

export function drawText(pane, answer, { words, state, set, go }) {
  const box = make("input", { type: "checkbox", onchange: () => set({ level: box.checked ? 2 : 1 }) });
  box.checked = state.level > 1;
  const text = answer.text ?? answer.problem;
  const rows = text.split("\n").slice(0, -1);
  const flags = `-m${state.level > 1 ? "=2" : ""}${state.inline ? "" : " -l"}`;
  pane.replaceChildren(
    make("p", { class: "command" }, make("code", {}, `goesc build --go ${state.go} -gcflags='${flags}' x.go`)),
    make("label", { class: "check" }, box, words.level),
    text ? make("pre", { class: "text", "data-text": text }, ...rows.map((row) => line(row, go))) : make("p", { class: "muted" }, words.silent),
  );
}

// --- Two releases ----------------------------------------------------------------------------------------------

// Lines of both, in order: [left or null, right or null]; a longest common subsequence.
export function paired(left, right) {
  const rows = left.length + 1, columns = right.length + 1;
  const length = new Uint32Array(rows * columns);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      length[i * columns + j] = left[i] === right[j] ? length[(i + 1) * columns + j + 1] + 1 : Math.max(length[(i + 1) * columns + j], length[i * columns + j + 1]);
    }
  }
  const out = [];
  let i = 0, j = 0;
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) out.push([left[i++], right[j++]]);
    else if (j >= right.length || (i < left.length && length[(i + 1) * columns + j] >= length[i * columns + j + 1])) out.push([left[i++], null]);
    else out.push([null, right[j++]]);
  }
  return out;
}

const MOST = 2000; // lines of each side that are held against each other

export function compare(pane, { left, right, inline }, { words, state, releases, set, go }) {
  const choice = make("select", { "aria-label": words.against, onchange: ({ target }) => set({ against: target.value }) }, ...releases.map((one) => new Option(one.number, one.go)));
  choice.value = state.against;
  const lines = [left, right].map((one) => (one.text ?? one.problem ?? "").split("\n").slice(0, MOST).filter(Boolean));
  const rows = paired(...lines);
  const number = (name) => releases.find((one) => one.go === name)?.number ?? name;
  const cell = (text, other, kind) => make("td", { class: text === null ? "gap" : other === null ? kind : "" }, text === null ? "" : line(text, go, ""));
  pane.replaceChildren(
    make("p", { class: "command" }, `Go ${number(state.go)} ${words.against} `, choice, inline ? "" : ` (-l)`),
    rows.every(([a, b]) => a === b) ? make("p", { class: "muted" }, words.same) : "",
    make(
      "table", { class: "two" }, make("thead", {}, make("tr", {}, make("th", { scope: "col" }, `Go ${number(state.go)}`), make("th", { scope: "col" }, `Go ${number(state.against)}`))),
      make("tbody", {}, ...rows.map(([a, b]) => make("tr", {}, cell(a, b, "gone"), cell(b, a, "new")))),
    ),
  );
}

// --- Allocations ---------------------------------------------------------------------------------------------------

export function drawAllocs(pane, answer, { words, go }) {
  if (answer.problem || answer.errors?.length) {
    return pane.replaceChildren(make("p", { class: "muted" }, answer.problem ?? answer.errors.map((e) => `${e.line}:${e.column}: ${e.text}`).join("\n")));
  }
  const place = (call) => (call.inlined?.length ? call.inlined.at(-1).call : call.position).line;
  const rows = answer.calls.map((call) => make(
    "tr", {}, make("td", {}, make("button", { class: "link", type: "button", onclick: () => go(place(call), 0) }, String(place(call)))),
    make("td", {}, make("code", {}, call.runtime), call.subject ? make("span", { class: "muted" }, ` ${call.subject}`) : ""),
    make("td", { class: "number" }, call.size >= 0 ? String(call.size) : words.any),
    make("td", {}, call.takes, call.in_loop ? `, ${words.in_loop}` : ""), make("td", {}, call.why),
  ));
  const head = [words.line, words.called, words.bytes, words.when, words.reason].map((text) => make("th", { scope: "col" }, text));
  pane.replaceChildren(rows.length
    ? make("table", { class: "calls" }, make("thead", {}, make("tr", {}, ...head)), make("tbody", {}, ...rows))
    : make("p", { class: "muted" }, words.calls));
}

// --- The graph -------------------------------------------------------------------------------------------------------

export function drawGraph(pane, answer, { words, set }) {
  if (answer.problem) return pane.replaceChildren(make("p", { class: "muted" }, answer.problem));
  const choice = make("select", { "aria-label": words.function, onchange: ({ target }) => set({ function: target.value }) }, ...answer.functions.map((name) => new Option(name, name)));
  choice.value = answer.function;
  const box = make("div", { class: "drawing", tabindex: "0", role: "group", "aria-label": words.graph });
  // An image: what goesc draws of a program's text is shown, never run.
  if (answer.svg) {
    const image = make("img", { alt: `${words.graph}: ${answer.function}`, src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(answer.svg)}` });
    box.append(image);
  }
  pane.replaceChildren(make("p", { class: "command" }, `${words.function} `, choice), box);
}
