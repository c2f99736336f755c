// The parameters that leak, and what they force their callers to allocate. Those of these packages come first: they
// are what the reader can change.

const PARAMETER_FILTERS = {q: "", whose: "", forced: "", sort: "", sel: ""};
const PARAMETER_COLUMNS = [
  {key: "forced", keep: true, label: "Forces", width: "68px", value: (p) => p.forced, cell: (p) => (p.forced ? el("b", {}, p.forced.toLocaleString("en")) : "0"), number: true},
  {key: "loops", label: "In loops", width: "68px", from: 480, value: (p) => p.loops, cell: (p) => String(p.loops || ""), number: true, faint: true},
  {key: "bytes", label: "Bytes", width: "76px", from: 700, value: (p) => p.bytes, cell: (p) => (p.bytes ? bytes(p.bytes) : ""), number: true, faint: true},
  {key: "function", keep: true, label: "Function", width: "minmax(130px, 2fr)", value: (p) => p.called, cell: (p) => el("code", {title: spelled(p.path + "." + p.function)}, shown(p.called))},
  {key: "name", label: "Parameter", width: "minmax(90px, 1fr)", value: (p) => p.name.toLowerCase(), cell: (p) => el("code", {}, shown(p.name))},
  {key: "leak", label: "What leaves", width: "minmax(150px, 2.2fr)", from: 800, value: (p) => p.leak, cell: (p) => el("span", {title: p.leak}, p.leak), faint: true},
  {key: "place", label: "Place", width: "minmax(120px, 1.5fr)", from: 620, value: placeValue, cell: (p) => placeLink(p), faint: true},
  {key: "path", label: "Package", width: "minmax(140px, 2fr)", from: 1300, value: (p) => p.path, cell: (p) => el("span", {title: spelled(p.path)}, shown(p.path.startsWith(D.above) ? p.path.slice(D.above.length) : p.path)), faint: true},
];

function smallParameter(p) {
  return [
    el("span", {class: "first"}, el("span", {class: "verdict " + p.verdict}, el("code", {}, shown(p.name))), el("span", {class: "end"}, p.forced ? `forces ${p.forced}` : "")),
    el("span", {class: "second"}, el("code", {}, shown(p.called)), el("span", {class: "rest"}, p.leak)),
  ];
}

function showParameters(params) {
  const state = {...PARAMETER_FILTERS};
  for (const key of Object.keys(state)) if (params.has(key)) state[key] = params.get(key);
  const [key, way] = (state.sort || "forced down").split(" ");
  const keep = (push) => remember(addressOf("/parameters", state, PARAMETER_FILTERS), push);
  const table = App.table = new Table({
    columns: PARAMETER_COLUMNS, small: smallParameter, label: "Parameters that leak", sort: {key, down: way === "down"},
    first: (p) => (p.ours ? 0 : 1),
    onOpen: (p, focus, push) => {
      state.sel = String(p.id);
      keep(push);
      explain([p], "Parameter", focus);
    },
    onSort: (sort) => {
      state.sort = sort.key + (sort.down ? " down" : "");
      keep();
    },
  });
  const found = el("span", {role: "status"});
  const draw = () => {
    const words = wordsOf(state.q);
    const rows = D.parameters.filter((p) => (!state.whose || p.ours === (state.whose === "ours")) && (!state.forced || p.forced) && words.every((word) => saying(p).includes(word)));
    table.set(rows);
    table.empty("No parameter fits.");
    const forced = new Set(rows.flatMap((p) => p.by));
    found.replaceChildren(el("strong", {}, count(rows.length, "parameter")), ` · ${count(rows.filter((p) => p.forced).length, "forces", "force")} ${count(forced.size, "allocation")} in callers`);
    for (const button of document.querySelectorAll("[data-whose]")) button.setAttribute("aria-pressed", String(button.dataset.whose === state.whose));
  };
  const change = (name, value) => {
    state[name] = value;
    draw();
    keep();
  };
  const side = [
    sideSearch("Filter parameters", state.q, (words) => change("q", words)),
    el("h2", {id: "h-whose"}, "Whose"),
    el("div", {class: "segments", role: "group", "aria-labelledby": "h-whose"}, [["", "All"], ["ours", "These packages"], ["others", "Others"]].map(([value, label]) =>
      el("button", {type: "button", "data-whose": value, "aria-pressed": "false", onclick: () => change("whose", value)}, label))),
    el("div", {class: "checks"}, el("label", {class: "check"},
      el("input", {type: "checkbox", checked: state.forced === "1", onchange: (e) => change("forced", e.target.checked ? "1" : "")}), "Only those that force something")),
    el("h2", {}, "What this shows"),
    el("p", {class: "muted"}, "A parameter that leaks makes its callers allocate: what they pass must outlive the call. Parameters of these packages come first, then those of others; in each, those that force the most."),
  ];
  const onClosed = () => {
    state.sel = "";
    table.choose(null);
    keep(true);
  };
  enter("parameters", side, [bar("Filters", found), table.node], {step: (by) => table.step(by), onClosed});
  draw();
  const chosen = state.sel === "" ? null : D.parameters[state.sel];
  if (chosen) {
    table.show(chosen);
    explain([chosen], "Parameter");
  }
}
