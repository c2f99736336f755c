// Addresses, keys, colours and the start. `#/overview/PACKAGE`, `#/allocations?...`, `#/parameters?...`, `#/source`,
// `#/graph/PACKAGE/FUNCTION?...` and `#file:line`; with a profile `#/profile` and `#/flame`. What is shown is in the
// address: what somebody opens is an entry of the history, what only filters or sorts takes the place of the last.

const App = {view: "", table: null, source: null, drawing: null, note: null, step: null, onClosed: null, going: false, tops: new Map()};

const VIEWS = {
  overview: (rest, params) => showOverview(decode(rest.join("/")), params),
  allocations: (_, params) => showAllocations(params),
  parameters: (_, params) => showParameters(params),
  source: () => showSource(null, 0),
  graph: (rest, params) => showGraph(rest, params),
  profile: (_, params) => showProfile(params),
  flame: (_, params) => showFlame(params),
};

const scroller = () => $("main").querySelector(".overview, .grid, .source");

/** To another view, as a link does. */
function go(hash) {
  App.going = true;
  location.hash = hash;
}

/** Shows what the address says; after back or forward as far down as it was. */
function route() {
  hideTip();
  closeFound();
  const hash = location.hash.slice(1);
  const top = App.going ? undefined : App.tops.get(hash);
  App.going = false;
  if (hash === App.note) return;
  App.tops.set(App.note, scroller()?.scrollTop);
  App.note = hash;
  show(hash);
  if (top !== undefined && scroller()) scroller().scrollTop = top;
}

function show(hash) {
  if (hash && !hash.startsWith("/")) {
    const [place, query] = hash.split("?");
    showPlace(decode(place), new URLSearchParams(query || ""));
    return;
  }
  const [path, query] = hash.slice(1).split("?");
  const [view, ...rest] = path.split("/");
  const known = Object.hasOwn(VIEWS, view) && (D.profile || (view !== "profile" && view !== "flame"));
  VIEWS[known ? view : "overview"](rest, new URLSearchParams(query || ""));
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Keeps the address in step; with `push` as a new entry of the history. */
function remember(hash, push = false) {
  if (hash === App.note) return;
  App.tops.set(App.note, scroller()?.scrollTop);
  App.note = hash;
  history[push ? "pushState" : "replaceState"](null, "", "#" + hash);
}

/** `/view?key=value`, without the values that stand for nothing. */
function addressOf(path, values, plain = {}) {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) if (value !== (plain[key] ?? "")) params.set(key, value);
  const query = params.toString();
  return path + (query ? "?" + query : "");
}

/** Puts a view on the page. `step` is what n and p do there, `onClosed` what the end of an explanation means. */
function enter(view, side, content, {step = null, onClosed = null} = {}) {
  Panel.from = null;
  App.onClosed = null;
  closeDetails();
  Object.assign(App, {view, step, onClosed});
  for (const link of document.querySelectorAll(".views a")) {
    if (link.dataset.view === view) {
      link.setAttribute("aria-current", "page");
      link.parentNode.scrollLeft = link.offsetLeft - link.parentNode.offsetLeft - 60; // scrollIntoView would move where Tab starts
    } else link.removeAttribute("aria-current");
  }
  $("side").replaceChildren(...side);
  $("side").hidden = !side.length;
  $("room").classList.toggle("alone", !side.length);
  $("room").classList.remove("choosing");
  $("main").replaceChildren(...content);
  document.title = `${view[0].toUpperCase()}${view.slice(1)} · ${spelled(D.title)} · goesc`;
}

/** The line above a view. On a small screen its first button opens what stands at the side otherwise. */
function bar(side, ...content) {
  return el("div", {class: "bar"}, el("button", {
    type: "button", class: "quiet chooser", "aria-expanded": "false", "aria-controls": "side",
    onclick: (e) => e.currentTarget.setAttribute("aria-expanded", String($("room").classList.toggle("choosing"))),
  }, side), ...content);
}

/** A name that a list at the side shows, and how many things on the heap it has. */
function listed(href, name, heap, chosen) {
  return el("li", {}, el("a", {href, "aria-current": chosen ? "true" : null}, el("span", {class: "name"}, name),
    heap ? el("span", {class: "count heap"}, heap.toLocaleString("en"), el("span", {class: "unseen"}, " on the heap")) : null));
}

function sideSearch(label, value, onWords) {
  return el("input", {class: "find", type: "search", id: "find", placeholder: label, "aria-label": label, value, spellcheck: "false",
    oninput: (e) => onWords(e.target.value), onkeydown: (e) => { if (e.key === "ArrowDown" && App.table) { App.table.node.focus(); e.preventDefault(); } }});
}

// Colours.

const THEMES = ["auto", "light", "dark"];

function setTheme(theme, keep) {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  $("theme-word").textContent = theme[0].toUpperCase() + theme.slice(1);
  $("theme").title = "Colours: " + (theme === "auto" ? "as the system" : theme);
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

// Keys.

const KEYS = [
  ["n  p", "the next and the previous verdict, in the source across files"],
  ["/", "search messages, causes, callees, functions and files"],
  ["o  a  s  r  g", "overview, allocations, source, parameters, graph"],
  ["f", "filter what is shown"],
  ["↑ ↓ PgUp PgDn Home End", "move in a table"],
  ["Enter", "open the row, and go to its explanation"],
  ["← ↑ → ↓  +  −  0", "move, enlarge, reduce and fit the graph"],
  ["Esc", "close what is open"],
  ["?", "these keys"],
];
const KEY_VIEWS = {o: "overview", a: "allocations", s: "source", r: "parameters", g: "graph"};

function showKeys() {
  const box = $("keys");
  box.replaceChildren(
    el("div", {class: "head"}, el("h2", {id: "keys-title"}, "Keys"),
      el("button", {type: "button", class: "close", "aria-label": "Close", onclick: () => box.close()}, "×")),
    el("dl", {class: "keys"}, KEYS.flatMap(([key, words]) => [
      el("dt", {}, key.split(/\s+/).map((one) => el("kbd", {}, one))), el("dd", {}, words),
    ])));
  box.showModal();
}

function keys(e) {
  if ($("keys").open || e.ctrlKey || e.metaKey || e.altKey) return;
  if (e.key === "Escape") {
    hideTip();
    if ($("room").classList.contains("choosing")) $("room").classList.remove("choosing");
    else closeDetails(true);
    return;
  }
  if (/^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName) && e.target.type !== "checkbox") return;
  if (e.key === "/") $("seek-words").focus();
  else if (e.key === "f" && $("find")) {
    if (matchMedia("(max-width: 860px)").matches) $("room").classList.add("choosing");
    $("find").focus();
  } else if (e.key === "?") showKeys();
  else if (e.key === "n" || e.key === "j") (App.step || stepFromAnywhere)(1);
  else if (e.key === "p" || e.key === "k") (App.step || stepFromAnywhere)(-1);
  else if (Object.hasOwn(KEY_VIEWS, e.key)) go("#/" + KEY_VIEWS[e.key]);
  else return;
  e.preventDefault();
}

async function start() {
  startTheme();
  $("skip").addEventListener("click", (e) => {
    e.preventDefault();
    ($("main").querySelector(".grid, .source, .canvas, .flame, .overview") || $("main")).focus();
  });
  $("help").addEventListener("click", showKeys);
  $("keys").addEventListener("click", (e) => { if (e.target === $("keys")) $("keys").close(); });
  document.addEventListener("keydown", keys);
  document.addEventListener("click", (e) => { if (e.target.closest("a[href^='#']")) App.going = true; }, true);
  document.addEventListener("scroll", hideTip, true);
  startSearch();
  try {
    await unpack();
  } catch (err) {
    $("main").replaceChildren(el("p", {class: "wait"}, `The report could not be unpacked: ${err.message}. A browser of 2024 or newer is needed.`));
    return;
  }
  $("title").firstChild.replaceChildren(...pathNodes(D.title));
  for (const link of document.querySelectorAll(".views [hidden]")) link.hidden = !D.profile;
  addEventListener("hashchange", route);
  if (!location.hash) history.replaceState(null, "", D.profile ? "#/profile" : "#/overview");
  route();
  document.documentElement.dataset.ready = String(Math.round(performance.now()));
}

start();
