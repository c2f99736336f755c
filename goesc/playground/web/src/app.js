// The page: one state, the worker that answers, and what is drawn of the answers.
//
// state.text, go and inline are the program and its build; tab, against and level say what is shown. Each change asks
// again what is on the screen; of several questions of one kind that wait, the newest is asked.

import { ORDER, open } from "./editor.js";
import { pack, unpack } from "./link.js";
import { compare, drawAllocs, drawGraph, drawText, drawWhy } from "./panes.js";
import { WORDS } from "./words.js";

const $ = (id) => document.getElementById(id);
const WAIT = 120; // milliseconds without a key before an edit is asked about

const memory = {
  get: (name) => { try { return localStorage.getItem(`goesc-${name}`); } catch { return null; } },
  set: (name, value) => { try { localStorage.setItem(`goesc-${name}`, value); } catch { /* nothing is kept then */ } },
};

const state = {
  text: "", go: "", inline: true, tab: "why", against: "", level: 1, function: "",
  language: memory.get("language") || (navigator.language.startsWith("zh") ? "zh" : "en"),
  found: [], answers: {},
};
let examples = [], releases = [], editor, timer;
let placing = true; // the cursor goes to what is on the heap, until somebody types
const words = () => WORDS[state.language];

// --- The worker ---------------------------------------------------------------------------------------------

const LONGEST = 20_000; // milliseconds after which a text that is still worked on is given up, if there is a newer one
const waiting = new Map();
const newest = new Map(); // by kind: the question that is asked next
const busy = new Set();
let count = 0, worker;

function hire() {
  worker = new Worker("worker.js", { type: "module" });
  worker.onmessage = ({ data }) => {
    if (data.progress !== undefined) return progress(data.progress);
    if (data.failed) return note(`${words().failed}: ${data.failed}`);
    waiting.get(data.id)?.done(data.answer);
    waiting.delete(data.id);
  };
  worker.onerror = (event) => note(`${words().failed}: ${event.message ?? ""}`);
}

function post(question) {
  return new Promise((done) => {
    waiting.set(++count, { done, since: performance.now() });
    worker.postMessage({ id: count, question });
  });
}

// What takes too long keeps no newer text waiting: another worker takes over.
function giveUp() {
  const now = performance.now();
  if (!document.body.dataset.answered || ![...waiting.values()].some(({ since }) => now - since > LONGEST)) return;
  worker.terminate();
  hire();
  for (const { done } of waiting.values()) done({ problem: words().long });
  waiting.clear();
}

// The answer, or null if a newer question of the kind took its place.
async function ask(kind, question) {
  newest.get(kind)?.(null);
  if (busy.has(kind)) {
    giveUp();
    const go = await new Promise((done) => newest.set(kind, done));
    if (!go) return null;
  }
  newest.delete(kind);
  busy.add(kind);
  const answer = await post(question);
  busy.delete(kind);
  const next = newest.get(kind);
  newest.delete(kind);
  next?.(true);
  return next ? null : answer;
}

function progress(part) {
  $("progress").value = part;
  $("loading-words").textContent = part < 1 ? words().coming : words().starting;
}

function note(text) {
  $("note").hidden = !text;
  $("note").textContent = text;
}

// --- Asking --------------------------------------------------------------------------------------------------

const build = () => ({ text: state.text, go: state.go, inline: state.inline });

async function refresh() {
  const asked = performance.now();
  const answer = await ask("verdicts", { ask: "verdicts", ...build() });
  if (answer === null) return;
  $("loading").hidden = true;
  state.answers.verdicts = answer;
  if (!answer.problem) state.found = answer.found;
  showFound();
  note(answer.problem || (state.inline && answer.without ? words().without + answer.without : ""));
  document.body.dataset.answered = String(Math.round(performance.now() - asked));
  if (placing && state.found.length) editor.go((state.found.find((one) => one.verdict === "heap") ?? state.found[0]).line, 0, false);
  placing &&= !state.found.length;
  await refreshPane();
}

async function refreshPane() {
  const pane = $("pane");
  const tab = state.tab;
  if (tab === "why") return drawWhy(pane, { ...scene(), line: editor.line() });
  let answer;
  if (tab === "text") answer = await ask("text", { ask: "text", level: state.level, ...build() });
  if (tab === "allocs") answer = await ask("allocs", { ask: "allocs", ...build() });
  if (tab === "graph") answer = await ask("graph", { ask: "graph", function: state.function, ...build() });
  if (tab === "compare") {
    const inline = state.inline;
    const left = await ask("text", { ask: "text", level: 1, ...build(), inline });
    const right = left && (await ask("other", { ask: "text", level: 1, ...build(), go: state.against, inline }));
    answer = right && { left, right, inline };
  }
  if (!answer || tab !== state.tab) return;
  ({ text: drawText, allocs: drawAllocs, graph: drawGraph, compare })[tab](pane, answer, scene());
  pane.dataset.answered = tab;
}

const scene = () => ({
  words: words(), state, releases, found: state.found, lineText: (n) => editor.lineText(n), go: (n, start) => editor.go(n, start),
  set: (changes) => { Object.assign(state, changes); remember(); refreshPane(); },
  seek: (line) => post({ ask: "advice", line, ...build() }), apply: (changes) => editor.apply(changes),
});

function hint(one) {
  const w = words();
  const why = one.what.split(", ").map((cause) => w.causes[cause] ?? cause).join(", ");
  const what = one.verdict === "stack" ? w.stack : `${w[one.verdict]}${why ? `: ${why}` : ""}`;
  return one.verdict === "call" && one.what ? one.what : what + (one.unsure ? "?" : "");
}

function showFound() {
  editor.show(state.found, hint);
  const many = Object.fromEntries(ORDER.map((verdict) => [verdict, state.found.filter((one) => one.verdict === verdict).length]));
  $("sums").textContent = words().sums(many.heap, many.stack, many.leak, many.call);
}

// --- What is chosen ------------------------------------------------------------------------------------------

let kept = 0;
async function remember() {
  const mine = ++kept;
  const { text, go, inline, tab, against } = state;
  const known = examples.find((one) => one.text === text);
  const carried = await pack({ text, go, inline, tab, against });
  if (mine !== kept) return;
  try {
    history.replaceState(null, "", known && go === releases[0]?.go && inline ? `#example=${known.name}` : `#${carried}`);
  } catch { /* too much for an address */ }
  $("example").value = known?.name ?? "";
}

async function recall() {
  const hash = location.hash.slice(1);
  const example = examples.find((one) => `example=${one.name}` === hash);
  const given = example ? { text: example.text } : (await unpack(hash)) ?? { text: examples[0].text };
  state.text = given.text;
  state.go = releases.some((one) => one.go === given.go) ? given.go : releases[0].go;
  state.inline = given.inline !== false;
  state.against = releases.some((one) => one.go === given.against) ? given.against : (releases[1] ?? releases[0]).go;
  state.tab = ["why", "text", "allocs", "graph", "compare"].includes(given.tab) ? given.tab : state.tab;
}

function changed(text) {
  state.text = text;
  placing = false;
  clearTimeout(timer);
  timer = setTimeout(() => { remember(); refresh(); }, WAIT);
}

function step(by) {
  const lines = [...new Set(state.found.filter((one) => one.verdict !== "stack").map((one) => one.line))].sort((a, b) => a - b);
  const here = editor.line();
  const next = by > 0 ? lines.find((n) => n > here) ?? lines[0] : lines.findLast((n) => n < here) ?? lines.at(-1);
  if (next) editor.go(next);
  return true;
}

function chooseTab(name, focus) {
  state.tab = name;
  for (const tab of document.querySelectorAll("[role=tab]")) {
    const on = tab.dataset.tab === name;
    tab.setAttribute("aria-selected", String(on));
    tab.tabIndex = on ? 0 : -1;
    if (on && focus) tab.focus();
  }
  $("pane").setAttribute("aria-labelledby", `tab-${name}`);
  $("pane").dataset.tab = name;
  delete $("pane").dataset.answered;
  $("pane").replaceChildren();
  remember();
  refreshPane();
}

function dress() {
  const dark = memory.get("theme") ? memory.get("theme") === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  document.documentElement.lang = state.language;
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = words()[element.dataset.word] ?? element.textContent;
  $("theme").textContent = dark ? words().light : words().dark;
  $("language").textContent = state.language === "en" ? "中文" : "English";
  $("language").lang = state.language === "en" ? "zh" : "en";
  $("builds").setAttribute("aria-label", words().builds);
  for (const button of $("builds").children) button.setAttribute("aria-pressed", String(button.dataset.inline === String(state.inline)));
  const title = (one) => (state.language === "zh" ? one.title_zh : one.title);
  $("example").replaceChildren(new Option(words().own, ""), ...examples.map((one) => new Option(title(one), one.name)));
  $("example").value = examples.find((one) => one.text === state.text)?.name ?? "";
  $("release").replaceChildren(...releases.map((one) => new Option(one.number, one.go)));
  $("release").value = state.go;
  $("loading-words").textContent = words().coming;
}

function rebuild(changes) {
  Object.assign(state, changes);
  dress();
  remember();
  refresh();
}

function listen() {
  $("example").onchange = ({ target }) => {
    const one = examples.find((known) => known.name === target.value);
    if (one) editor.replace(one.text);
    placing = true;
  };
  $("release").onchange = ({ target }) => rebuild({ go: target.value });
  for (const button of $("builds").children) button.onclick = () => rebuild({ inline: button.dataset.inline === "true" });
  $("language").onclick = () => {
    state.language = state.language === "en" ? "zh" : "en";
    memory.set("language", state.language);
    dress();
    showFound();
    refreshPane();
  };
  $("theme").onclick = () => {
    memory.set("theme", document.documentElement.dataset.theme === "dark" ? "light" : "dark");
    dress();
  };
  $("share").onclick = async () => {
    const { text, go, inline, tab, against } = state;
    const address = new URL(`#${await pack({ text, go, inline, tab, against })}`, location.href).href;
    history.replaceState(null, "", address);
    try { await navigator.clipboard.writeText(address); } catch { /* the address bar has it */ }
    $("share").textContent = words().copied;
    setTimeout(() => { $("share").textContent = words().share; }, 1500);
  };
  const tabs = [...document.querySelectorAll("[role=tab]")];
  for (const tab of tabs) {
    tab.onclick = () => chooseTab(tab.dataset.tab);
    tab.onkeydown = ({ key }) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[key];
      if (by) chooseTab(tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length].dataset.tab, true);
    };
  }
  window.onhashchange = async () => {
    await recall();
    if (state.text !== editor.text()) editor.replace(state.text);
    clearTimeout(timer);
    placing = true;
    dress();
    chooseTab(state.tab);
    refresh();
  };
}

async function begin() {
  hire();
  examples = await (await fetch("examples.json")).json();
  releases = examples.releases;
  examples = examples.examples;
  await recall();
  dress();
  editor = open($("editor"), {
    text: state.text, changed, step, label: `${words().editor}. ${words().escape}`,
    moved: () => { if (state.tab === "why") refreshPane(); },
  });
  listen();
  chooseTab(state.tab);
  await refresh();
  if ("serviceWorker" in navigator) navigator.serviceWorker.register("sw.js").catch(() => { /* it works without */ });
}

begin();
