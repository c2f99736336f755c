// The table of allocations, and what filters it.

const FILTERS = {q: "", verdict: "heap", memory: "", loop: "", advice: "", cause: "", kind: "", package: "", by: "", sort: "", sel: ""};
const Filters = {...FILTERS};

const VERDICT = {key: "verdict", label: "Verdict", width: "72px", value: (a) => a.heap, cell: (a) => el("span", {class: "verdict " + toneOfRow(a)}, a.verdict)};
const COLUMNS = [
  VERDICT,
  {key: "text", label: "Value", width: "minmax(120px, 2fr)", value: (a) => a.text.toLowerCase(), cell: (a) => [el("code", {title: spelled(a.text)}, shown(a.text)), a.shapes.length ? el("span", {class: "tag"}, count(a.shapes.length, "instance")) : null]},
  {key: "cause", keep: true, label: "Cause", width: "minmax(96px, 1.1fr)", value: (a) => a.cause, cell: (a) => (a.heap ? a.causeName : "")},
  {key: "kind", label: "Kind", width: "minmax(80px, 0.8fr)", from: 820, value: (a) => a.kindName, cell: (a) => a.kindName, faint: true},
  {key: "function", label: "Function", width: "minmax(100px, 1.6fr)", from: 700, value: (a) => a.function, cell: (a) => el("code", {title: spelled(a.function)}, shown(a.function)), faint: true},
  {key: "place", keep: true, label: "Place", width: "minmax(96px, 1.2fr)", value: placeValue, cell: (a) => placeLink(a), faint: true},
  {key: "why", label: "Why", width: "minmax(240px, 4.6fr)", from: 1700, value: (a) => D.why(a.why).sentence, cell: (a) => { const {sentence} = D.why(a.why); return el("span", {title: spelled(sentence)}, shown(sentence)); }, faint: true},
  {key: "memory", label: "Memory", width: "110px", from: 900, value: (a) => a.takes, cell: (a) => a.memory, faint: true},
  {key: "loop", label: "Loop", width: "44px", value: (a) => a.loop, cell: (a) => (a.loop ? "loop" : ""), number: true, faint: true},
  {key: "size", keep: true, label: "Size", width: "64px", value: (a) => (a.constant ? 0 : a.size), cell: sizeOf, number: true, faint: true},
];

function placeValue(thing) {
  return fileName(thing.file) + String(thing.line).padStart(8, "0") + String(thing.column || 0).padStart(6, "0");
}

function sizeOf(a) {
  return a.constant ? "0 B" : bytes(a.size);
}

/** Where nothing is taken the colour of the heap would alarm. */
function toneOfRow(a) {
  return a.verdict === "heap" && !a.takes ? "heap free" : a.verdict;
}

/** Own code comes first, then that of others, then what the compiler makes up. */
function fromWhere(a) {
  return a.file < 0 || fileName(a.file) === MADE_UP ? 2 : isForeign(a.file) ? 1 : 0;
}

/** The column of packages is as wide as its longest name, so that none is cut. */
function packageColumn() {
  const widest = Math.max(...D.packages.map((p) => p.short.length));
  return {key: "package", label: "Package", width: `minmax(80px, ${Math.ceil(widest * 7.2)}px)`, least: Math.ceil(widest * 7.2), from: 1060,
    value: (a) => a.packagePath, cell: (a) => el("span", {title: spelled(a.packagePath)}, shown(D.packages[a.package].short)), faint: true};
}

/** A row on a small screen, in two lines. */
function smallRow(a) {
  return [
    el("span", {class: "first"}, el("span", {class: "verdict " + toneOfRow(a)}, a.verdict), el("code", {}, shown(a.text)), el("span", {class: "end"}, sizeOf(a))),
    el("span", {class: "second"}, placeLink(a), el("span", {class: "rest"}, [a.heap ? a.causeName : a.kindName, a.loop ? "loop" : "", a.heap && !a.takes ? "none taken" : ""].filter((x) => x).join(" · "))),
  ];
}

function showAllocations(params) {
  const same = App.view === "allocations";
  for (const key of Object.keys(FILTERS)) Filters[key] = params.has(key) ? params.get(key) : FILTERS[key];
  const [key, way] = (Filters.sort || "place").split(" ");
  if (!same) {
    App.table = new Table({
      columns: D.packages.length > 1 ? [...COLUMNS.slice(0, 4), packageColumn(), ...COLUMNS.slice(4)] : COLUMNS, small: smallRow,
      label: "Allocations", first: fromWhere, sort: {key, down: way === "down"},
      onOpen: (a, focus, push) => {
        Filters.sel = String(a.id);
        rememberFilters(push);
        explain([a], "Allocation", focus);
      },
      onSort: (sort) => {
        Filters.sort = sort.key + (sort.down ? " down" : "");
        rememberFilters();
      },
    });
    const onClosed = () => {
      Filters.sel = "";
      App.table.choose(null);
      rememberFilters(true);
    };
    enter("allocations", allocationFilters(), [bar("Filters", el("span", {id: "found", role: "status"})), ...brokenPackages(), App.table.node],
      {step: (by) => App.table.step(by), onClosed});
  } else {
    App.table.sort = {key, down: way === "down"};
    if ($("find").value !== Filters.q) $("find").value = Filters.q;
    $("loop").checked = Filters.loop === "1";
    $("advice").checked = Filters.advice === "1";
  }
  filter();
  const chosen = Filters.sel === "" ? null : D.allocations[Filters.sel] || null;
  App.table.show(chosen);
  if (chosen) explain([chosen], "Allocation");
  else closeDetails();
}

function brokenPackages() {
  const broken = D.packages.filter((p) => p.errors.length);
  if (!broken.length) return [];
  return [el("details", {class: "broken"}, el("summary", {}, `${count(broken.length, "package")} could not be analysed`),
    el("ul", {class: "plain"}, broken.flatMap((p) => p.errors.map((e) => el("li", {}, el("code", {}, shown(`${placeText(e)} ${e.text}`)))))))];
}

function rememberFilters(push = false) {
  remember(addressOf("/allocations", Filters, FILTERS), push);
}

function allocationFilters() {
  const tick = (key, words) => el("label", {class: "check"},
    el("input", {type: "checkbox", id: key, checked: Filters[key] === "1", onchange: (e) => change(key, e.target.checked ? "1" : "")}), words);
  return [
    sideSearch("Filter by any words", Filters.q, (words) => change("q", words)),
    el("h2", {id: "h-verdict"}, "Verdict"),
    el("div", {class: "segments", role: "group", "aria-labelledby": "h-verdict"}, [["heap", "Heap"], ["call", "Calls"], ["stack", "Stack"], ["all", "All"]].map(([value, label]) =>
      el("button", {type: "button", "data-verdict": value, "aria-pressed": String(Filters.verdict === value), onclick: () => change("verdict", value)}, label))),
    el("div", {class: "checks"}, tick("loop", "Only in loops"), tick("advice", "Only with an edit that helps")),
    ...["memory", "cause", "package", "kind"].filter((key) => key !== "package" || D.packages.length > 1).flatMap((key) => [
      el("h2", {id: "h-" + key}, key[0].toUpperCase() + key.slice(1)),
      el("ul", {class: "facet", id: "facet-" + key, "aria-labelledby": "h-" + key}),
    ]),
    el("button", {type: "button", class: "link clear", id: "clear", onclick: clearFilters}, "Clear the filters"),
  ];
}

function clearFilters() {
  Object.assign(Filters, FILTERS, {sort: Filters.sort});
  $("find").value = "";
  $("loop").checked = $("advice").checked = false;
  filter();
  rememberFilters();
  $("find").focus();
}

function change(key, value) {
  Filters[key] = value;
  filter();
  rememberFilters();
}

const TESTS = {
  q: (a, v) => wordsOf(v).every((word) => saying(a).includes(word)),
  verdict: (a, v) => v === "all" || a.verdict === v,
  memory: (a, v) => a.memory.startsWith(v),
  loop: (a) => !!a.loop,
  advice: (a) => a.advice.length > 0,
  cause: (a, v) => a.cause === v,
  kind: (a, v) => a.kindName === v,
  package: (a, v) => a.packagePath === v,
  by: (a, v) => a.by.some((p) => String(p.id) === v),
};

function passing(without) {
  const tests = Object.entries(TESTS).filter(([key]) => key !== without && Filters[key]);
  return D.allocations.filter((a) => tests.every(([key, test]) => test(a, Filters[key])));
}

function filter() {
  const rows = passing("");
  App.table.set(rows);
  const heap = rows.filter((a) => a.heap);
  const known = rows.reduce((sum, a) => sum + (a.size > 0 && a.takes ? a.size : 0), 0);
  const parts = [];
  if (heap.length) parts.push(`${count(heap.length, "is", "are")} on the heap, ${heap.filter((a) => a.takes).length.toLocaleString("en")} of which take memory`);
  if (rows.length) parts.push(`${rows.filter((a) => a.loop).length.toLocaleString("en")} in loops`, `${bytes(known)} of known size`);
  $("found").replaceChildren(el("strong", {}, count(rows.length, "allocation")), parts.map((part) => " · " + part).join(""));
  if (Filters.by && D.parameters[Filters.by]) {
    const p = D.parameters[Filters.by];
    $("found").append(" · ", el("button", {type: "button", class: "tag", "aria-label": "No longer only those forced by this parameter", onclick: () => change("by", "")}, "forced by ", el("code", {}, shown(`${p.called} ${p.name}`)), " ×"));
  }
  for (const button of document.querySelectorAll("[data-verdict]")) button.setAttribute("aria-pressed", String(button.dataset.verdict === Filters.verdict));
  facet("memory", (a) => (a.verdict === "stack" && !a.takes ? "" : a.memory), (v) => v);
  facet("cause", (a) => a.cause, (v) => v.replaceAll("-", " "));
  facet("kind", (a) => a.kindName, (v) => v);
  if (D.packages.length > 1) facet("package", (a) => a.packagePath, (v) => (v.startsWith(D.above) ? v.slice(D.above.length) : v));
  $("clear").hidden = !Object.keys(FILTERS).some((key) => key !== "sort" && key !== "sel" && Filters[key] !== FILTERS[key]);
  App.table.empty("Nothing fits these filters.");
}

function facet(key, value, label) {
  const counts = new Map([...grouped(passing(key).filter(value), value)].map(([v, all]) => [v, all.length]));
  const chosen = Filters[key];
  if (chosen && !counts.has(chosen)) counts.set(chosen, passing("").length);
  const rows = [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, 60);
  const list = $("facet-" + key);
  const held = list.contains(document.activeElement) ? document.activeElement.dataset.value : null;
  list.replaceChildren(...rows.map(([v, n]) => el("li", {}, el("button", {
    type: "button", "aria-pressed": String(v === chosen), "data-value": v, onclick: () => change(key, Filters[key] === v ? "" : v),
  }, el("span", {class: "name"}, pathNodes(label(v))), el("span", {class: "count"}, n.toLocaleString("en"))))));
  if (held !== null) [...list.querySelectorAll("button")].find((b) => b.dataset.value === held)?.focus();
  $("h-" + key).hidden = list.hidden = !rows.length;
}
