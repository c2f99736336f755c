// The whole at a glance: what of it takes memory, where, why, and which parameters force it. One level for the packages,
// one for a package's files and functions.

const COUNTS = ["sure", "maybe", "free", "stack", "calls", "loops", "leaks", "forces", "bytes", "edits"];

/** What is known of some rows: on the heap by what it takes, on the stack, calls, and parameters that leak. */
class Tally {
  constructor() {
    for (const name of COUNTS) this[name] = 0;
  }

  add(a) {
    if (a.apart) this.calls++;
    else if (!a.heap) this.stack++;
    else {
      this[["free", "maybe", "sure"][a.takes]]++;
      if (a.takes && a.loop) this.loops++;
      if (a.takes && a.size > 0) this.bytes += a.size;
      if (a.advice.length) this.edits++;
    }
  }

  leak(p) {
    this.leaks++;
    this.forces += p.forced;
  }

  get real() { return this.sure + this.maybe; }
  get heap() { return this.real + this.free; }
  get share() { return this.heap ? this.real / this.heap : -1; }
}

/** Tallies by what `key` says of an allocation or a parameter; rows of which it says nothing are left out. */
function tallied(key, things = D.allocations, leaks = D.parameters) {
  const found = new Map();
  const of = (k) => {
    if (!found.has(k)) found.set(k, new Tally());
    return found.get(k);
  };
  for (const a of things) of(key(a)).add(a);
  for (const p of leaks) if (p.ours) of(key(p)).leak(p);
  return found;
}

const plainNumber = (n) => (n ? n.toLocaleString("en") : el("span", {class: "zero"}, "0"));
const STAT_COLUMNS = [
  {key: "real", label: "Take memory", tip: "on the heap, and memory is asked for at least at times", value: (t) => t.real},
  {key: "share", label: "Share", tip: "of the verdicts “on the heap”, those that take memory", value: (t) => t.share, show: (t) => (t.heap ? `${Math.round(100 * t.share)}%` : "–")},
  {key: "heap", label: "On the heap", tip: "all verdicts “escapes” and “moved to heap”", value: (t) => t.heap, room: "wide"},
  {key: "loops", label: "In loops", tip: "that take memory, and are made in a loop", value: (t) => t.loops},
  {key: "bytes", label: "Bytes", tip: "of one of each, as far as the size is known", value: (t) => t.bytes, show: (t) => (t.bytes ? bytes(t.bytes) : plainNumber(0)), room: "wide"},
  {key: "stack", label: "On the stack", tip: "verdicts “does not escape”", value: (t) => t.stack, room: "wide"},
  {key: "calls", label: "Other calls", tip: "of the run time, that take memory and have no verdict", value: (t) => t.calls, room: "wider"},
  {key: "leaks", label: "Leaks", tip: "parameters that leak", value: (t) => t.leaks, room: "wider"},
  {key: "forces", label: "Forces", tip: "allocations that these parameters force in callers", value: (t) => t.forces, room: "wider"},
  {key: "edits", label: "Edits", tip: "allocations that a tried edit keeps off the heap", value: (t) => t.edits, room: "wider"},
];

/** Sure, at times and nothing, as lengths of a bar that is as long as the row has verdicts on the heap. */
function shareBar(t, most) {
  const part = (name, n) => el("span", {class: "part-" + name, style: {width: `${(100 * n) / Math.max(most, 1)}%`}});
  return el("span", {class: "share", role: "img", "aria-label": `${t.sure} always, ${t.maybe} at times, ${t.free} never take memory`},
    part("sure", t.sure), part("maybe", t.maybe), part("free", t.free));
}

/** rows: [{name, nodes, href, tally, title}]; sorted by `sort`, which its head changes. */
function statTable(caption, rows, sort, onSort, most = 400) {
  const column = STAT_COLUMNS.find((c) => c.key === sort.key);
  const sorted = [...rows].sort((x, y) => {
    const [a, b] = column ? [column.value(x.tally), column.value(y.tally)] : [x.name, y.name];
    const less = a < b ? -1 : a > b ? 1 : 0;
    return (x.last || 0) - (y.last || 0) || (sort.down ? -less : less) || (x.name < y.name ? -1 : 1);
  });
  const longest = Math.max(...rows.map((r) => r.tally.heap));
  const columns = STAT_COLUMNS.filter((c) => c.key !== "edits" || rows.some((r) => r.tally.edits));
  const head = (key, label, words, extra) => el("th", {
    scope: "col", class: extra, "aria-sort": sort.key === key ? (sort.down ? "descending" : "ascending") : "none",
  }, el("button", {type: "button", title: words, "data-sort": `${caption} ${key}`, onclick: () => onSort({key, down: sort.key === key ? !sort.down : key !== "name"}, `${caption} ${key}`)}, label));
  const row = (r) => el("tr", {onclick: (e) => { if (r.href && !e.target.closest("a")) go(r.href); }},
    el("th", {scope: "row", title: r.title}, r.href ? el("a", {href: r.href}, r.nodes) : el("span", {}, r.nodes), shareBar(r.tally, longest)),
    columns.map((c) => el("td", {class: c.room}, c.show ? c.show(r.tally) : plainNumber(c.value(r.tally)))));
  const body = el("tbody", {}, sorted.slice(0, most).map(row));
  const rest = sorted.length - most;
  return el("section", {class: "stat"},
    el("h2", {}, caption, el("span", {class: "amount"}, rows.length.toLocaleString("en"))),
    el("table", {class: "stats", "aria-label": caption},
      el("thead", {}, el("tr", {}, head("name", "Name", "by name", ""), columns.map((c) => head(c.key, c.label, c.tip, c.room)))),
      body),
    rest > 0 ? el("button", {type: "button", class: "link more-rows", onclick: (e) => { body.append(...sorted.slice(most).map(row)); e.currentTarget.remove(); }}, `${count(rest, "more row")}`) : null);
}

/** Numbers of the whole, each a link to what it counts. */
function tiles(t, within, forcing) {
  const link = (values) => "#" + addressOf("/allocations", {...within, ...values});
  const percent = (part, whole) => (whole ? `${Math.round((100 * part) / whole)}%` : "–");
  const tile = (n, label, more, href, tone) => el("li", {}, el("a", {class: "tile " + tone, href}, el("b", {}, n.toLocaleString("en")), el("span", {}, label), el("small", {}, more)));
  return el("ul", {class: "tiles", "aria-label": "In numbers"},
    tile(t.real, "take memory", `${percent(t.real, t.heap)} of ${t.heap.toLocaleString("en")} on the heap`, link({memory: "taken"}), "heap"),
    tile(t.loops, "of them in loops", `${percent(t.loops, t.real)} of those that take memory`, link({memory: "taken", loop: "1"}), "heap"),
    tile(t.free, "cost nothing", "on the heap by the verdict alone", link({memory: "none taken"}), "none"),
    tile(t.calls, "other calls", "take memory, and have no verdict", link({verdict: "call"}), "call"),
    tile(t.stack, "on the stack", `${percent(t.stack, t.stack + t.heap)} of all that could escape`, link({verdict: "stack"}), "stack"),
    tile(forcing.parameters, "parameters", `force ${forcing.allocations.toLocaleString("en")} of these to the heap`, "#/parameters?forced=1", "leak"),
    t.edits ? tile(t.edits, "can be kept off", "by an edit that was tried", link({advice: "1"}), "stack") : null);
}

/** Bars of a list: what there is most of first. */
function bars(title, rows, note) {
  if (!rows.length) return null;
  const most = Math.max(...rows.map((r) => r.n), 1);
  return el("section", {class: "bars"}, el("h2", {}, title), note ? el("p", {class: "muted"}, note) : null,
    el("ul", {}, rows.map((r) => el("li", {}, el("a", {href: r.href, title: r.title},
      el("span", {class: "name"}, r.nodes), el("span", {class: "count"}, r.n.toLocaleString("en")),
      el("span", {class: "length " + (r.tone || ""), style: {width: `${(100 * r.n) / most}%`}}))))));
}

function showOverview(path, params) {
  const pkg = D.packages.find((p) => p.path === path) || (D.packages.length === 1 ? D.packages[0] : null);
  const inside = pkg ? D.allocations.filter((a) => a.package === pkg.id) : D.allocations;
  const leaks = pkg ? D.parameters.filter((p) => p.package === pkg.id) : D.parameters;
  const total = new Tally();
  for (const a of inside) total.add(a);
  const within = pkg && D.packages.length > 1 ? {package: pkg.path} : {};
  const several = !pkg && D.packages.length > 1;
  const forcers = grouped(inside.flatMap((a) => a.by), (p) => p);
  const [key, way] = (params.get("sort") || "real down").split(" ");
  const map = new Treemap();
  const tables = el("div", {class: "tables"});
  const note = el("p", {class: "muted"});
  const picture = el("section", {class: "picture"}, el("h2", {}, pkg ? "Where, by file and function" : "Where, by package and file"), map.node, note);
  const base = "/overview" + (pkg && D.packages.length > 1 ? "/" + encodePlace(pkg.path) : "");
  const levels = pkg ? [filesOf(pkg, inside, leaks), functionsOf(pkg, inside, leaks)] : [packagesOf()];
  const draw = (sort, pressed) => {
    tables.replaceChildren(...levels.filter(({rows}) => rows.length).map(({caption, rows}) => statTable(caption, rows, sort, (next, button) => {
      remember(addressOf(base, {sort: next.key + (next.down ? " down" : "")}, {sort: "real down"}));
      draw(next, button);
      say(`Sorted by ${next.key}, ${next.down ? "descending" : "ascending"}`);
    })));
    [...tables.querySelectorAll("[data-sort]")].find((b) => b.dataset.sort === pressed)?.focus();
    const measure = STAT_COLUMNS.find((c) => c.key === sort.key && c.key !== "share") || STAT_COLUMNS[0];
    note.textContent = `Area: ${measure.label.toLowerCase()}. The stronger the colour, the more of it in loops.`;
    const groups = groupsOf(pkg, inside, leaks, measure);
    picture.hidden = groups.reduce((sum, group) => sum + group.items.length, 0) < 2;
    map.set(groups);
  };
  const node = el("div", {class: "overview", tabindex: "0", role: "region", "aria-label": "Overview"},
    pkg && D.packages.length > 1 ? el("p", {class: "crumbs"}, el("a", {href: "#/overview"}, "All packages"), " › ", el("strong", {}, pathNodes(pkg.path))) : null,
    ...brokenPackages(),
    tiles(total, within, {parameters: forcers.size, allocations: inside.filter((a) => a.by.length).length}),
    D.untried && (!pkg || D.packages.length === 1) ? el("p", {class: "muted untried"}, `For ${D.untried.toLocaleString("en")} allocations no edit was looked for, as the time for that was up; goesc report --time gives it more.`) : null,
    el("div", {class: "glance"},
      el("div", {class: "where"}, picture, tables),
      el("div", {class: "reasons"},
        causeBars(inside, within),
        parameterBars("Own parameters that force most", leaks.filter((p) => p.ours).map((p) => [p, p.forced]), "How many allocations of their callers.", several),
        parameterBars("Others’ parameters that force most", [...forcers].filter(([p]) => !p.ours || !leaks.includes(p)).map(([p, all]) => [p, all.length]), "How many allocations here.", several))));
  enter("overview", [], [node]);
  draw({key, down: way === "down"});
}

/** What decides on those that take memory. */
function causeBars(inside, within) {
  const causes = grouped(inside.filter((a) => a.heap && a.takes), (a) => a.cause);
  const rows = [...causes].map(([cause, {length: n}]) => ({
    n, nodes: cause.replaceAll("-", " "), tone: "heap", href: "#" + addressOf("/allocations", {...within, memory: "taken", cause}),
  }));
  return bars("What decides", rows.sort((x, y) => y.n - x.n), "Of those that take memory.");
}

/** found: [[parameter, how many allocations it forces]]; `several`: of more than one package. */
function parameterBars(title, found, note, several) {
  const rows = found.filter(([, n]) => n).sort((x, y) => y[1] - x[1] || x[0].id - y[0].id).slice(0, 10).map(([p, n]) => ({
    n, tone: "leak", href: `#/parameters?sel=${p.id}`, title: spelled(`${p.path}.${p.function}`),
    nodes: [el("code", {}, pathNodes(p.called)), " ", el("code", {class: "soft"}, shown(p.name)), p.ours && several ? el("small", {}, pathNodes(D.packages[p.package].short)) : null],
  }));
  return bars(title, rows, note);
}

function packagesOf() {
  const found = tallied((x) => x.package);
  return {caption: "Packages", rows: D.packages.filter((p) => !p.errors.length).map((p) => ({
    name: p.short, nodes: pathNodes(p.short), title: spelled(p.path), href: "#/overview/" + encodePlace(p.path), tally: found.get(p.id) || new Tally(),
  }))};
}

function filesOf(pkg, inside, leaks) {
  const found = tallied(homeOf, inside, leaks);
  const rows = D.files.filter((f) => f.pkg === pkg.id).map((f) => ({
    name: f.name, nodes: pathNodes(shortName(f.id)), title: spelled(f.name), href: "#" + encodePlace(f.name), tally: found.get(f.id) || new Tally(),
  }));
  if (found.has(-1)) rows.push({name: "code of other packages", nodes: "code of other packages that is compiled here", tally: found.get(-1), last: 1});
  return {caption: "Files", rows};
}

function functionsOf(pkg, inside, leaks) {
  const found = tallied((x) => x.function || "package variables", inside, leaks);
  const rows = [...found].filter(([, t]) => t.heap || t.calls || t.forces).map(([name, tally]) => {
    const f = functionAt(pkg.id, name);
    const href = f && f.from === 0 ? "#" + encodePlace(`${fileName(f.file)}:${f.line}`) : "";
    return {name, nodes: el("code", {}, pathNodes(name)), title: spelled(name), href, tally, last: f ? f.from : 0};
  });
  return {caption: "Functions", rows};
}

/** Packages with their files, or a package's files with their functions, for the treemap. */
function groupsOf(pkg, inside, leaks, measure) {
  const groups = new Map();
  for (const [key, tally] of tallied((x) => `${x.package} ${homeOf(x)} ${pkg ? x.function : ""}`, inside, leaks)) {
    const [owner, file, ...name] = key.split(" ");
    const id = Number(file);
    if (id < 0) continue;
    const called = pkg ? name.join(" ") || "package variables" : shortName(id);
    const outer = pkg ? D.files[id] : D.packages[owner];
    const href = "#" + encodePlace(fileName(id));
    if (!groups.has(outer)) groups.set(outer, {name: pkg ? shortName(id) : outer.short, href: pkg ? href : "#/overview/" + encodePlace(outer.path), size: 0, items: []});
    const size = Math.max(0, measure.value(tally));
    const f = pkg ? functionAt(owner, name.join(" ")) : null;
    groups.get(outer).size += size;
    groups.get(outer).items.push({
      name: called, href: f ? "#" + encodePlace(`${fileName(f.file)}:${f.line}`) : href, size, share: tally.real ? tally.loops / tally.real : 0,
      title: [spelled(pkg ? called : fileName(id)), `${tally.real} of ${tally.heap} on the heap take memory, ${tally.loops} in loops`],
    });
  }
  return [...groups.values()];
}

/** A function whose text is on the page. */
function functionAt(pkg, name) {
  D.byName ??= new Map(D.functions.map((f) => [`${f.package} ${f.name}`, f]));
  return D.byName.get(`${pkg} ${name}`) || null;
}

/** n and p where nothing is chosen yet: the first verdict of all, or the last. */
function stepFromAnywhere(by) {
  const files = orderedFiles();
  const file = by > 0 ? files.find((f) => f.marks.size) : files.findLast((f) => f.marks.size);
  if (!file) return;
  const line = by > 0 ? Math.min(...file.marks.keys()) : Math.max(...file.marks.keys());
  go("#" + encodePlace(`${file.name}:${line}`));
}
