// What a profile counted: its places as a table, and the flame graph of its stacks.

const STATES = {
  expected: "at a call that gc makes", runtime: "by the runtime, for itself", unknown: "where nothing is expected", other_build: "on lines of another build",
};

function percent(part, whole) {
  return whole ? `${(100 * part / whole).toFixed(1)}%` : "–";
}

/** The tables of the profile as objects; null if the page has none. */
function profileOf(raw, named) {
  const p = raw.profile;
  if (!p) return null;
  const C = p.columns;
  const asSite = named(C.site, ["function", "inlined"]);
  const asPart = named(C.part, ["state"]);
  const asReason = named(C.reason, ["what", "made", "runtime", "cause", "words"]);
  const asCall = named(C.call, ["function", "callee"]);
  const sites = p.sites.map(asSite);
  for (const s of sites) {
    s.parts = s.parts.map(asPart);
    for (const part of s.parts) {
      part.reasons = part.reasons.map(asReason);
      part.advice = part.advice.map(D.asAdvice);
    }
    const first = s.parts[0].reasons[0];
    s.text = first ? first.what : STATES[s.parts[0].state];
    s.cause = first ? first.cause.replaceAll("-", " ") : "";
    s.escapes = s.parts[0].reasons.some((r) => r.escape);
    s.short = s.function.slice(s.function.lastIndexOf("/") + 1).replace(/^[^.]*\./, "");
    s.search = `${s.function} ${fileName(s.file)} ${s.inlined} ${s.parts.flatMap((x) => x.reasons.map((r) => r.what)).join(" ")}`.toLowerCase();
  }
  const calls = p.calls.map(asCall);
  for (const c of calls) {
    c.short = c.function.slice(c.function.lastIndexOf("/") + 1).replace(/^[^.]*\./, "");
    c.search = `${c.function} ${c.callee} ${fileName(c.file)}`.toLowerCase();
  }
  return {...p, sites, calls, nodes: p.nodes.map(named(C.node, ["name"]))};
}

const amountColumns = (whole) => [
  {key: "objects", keep: true, label: "Objects", width: "80px", value: (s) => s.objects, cell: (s) => s.objects.toLocaleString("en"), number: true},
  {key: "share", label: "Share", width: "56px", value: (s) => s.objects, cell: (s) => percent(s.objects, whole[0]), number: true, faint: true},
  {key: "bytes", keep: true, label: "Bytes", width: "78px", value: (s) => s.bytes, cell: (s) => bytes(Math.abs(s.bytes)), number: true},
];
const placeColumns = [
  {key: "function", label: "Function", width: "minmax(110px, 1.5fr)", from: 760, value: (s) => s.function, cell: (s) => el("code", {title: spelled(s.function)}, shown(s.short)), faint: true},
  {key: "place", keep: true, label: "Place", width: "minmax(96px, 1fr)", value: (s) => fileName(s.file) + String(s.line).padStart(8, "0"), cell: (s) => placeLink(s), faint: true},
];

function smallSite(s) {
  return [
    el("span", {class: "first"}, el("code", {}, shown(s.text || s.callee)), el("span", {class: "end"}, `${s.objects.toLocaleString("en")} · ${bytes(Math.abs(s.bytes))}`)),
    el("span", {class: "second"}, placeLink(s), el("span", {class: "rest"}, shown(s.cause || s.short))),
  ];
}

const PROFILE_STATE = {made: "here", q: "", sort: "objects down", sel: ""};

function showProfile(params) {
  const p = D.profile;
  const state = {...PROFILE_STATE};
  for (const key of Object.keys(state)) if (params.has(key)) state[key] = params.get(key);
  if (state.made !== "calls") state.made = "here";
  const keep = (push) => remember(addressOf("/profile", state, PROFILE_STATE), push);
  const [key, way] = state.sort.split(" ");
  const rest = {
    sort: {key, down: way === "down"},
    onSort: (sort) => {
      state.sort = sort.key + (sort.down ? " down" : "");
      keep();
    },
    onOpen: (s, focus, push) => {
      state.sel = String(s.id);
      keep(push);
      open(s, focus);
    },
  };
  const open = (s, focus = false) => (state.made === "here" ? explain([siteCard(s)], "Place", focus) : explain([callCard(s)], "Call", focus));
  const found = el("span", {role: "status"});
  const stage = el("div", {class: "stage"});
  const tables = {
    here: new Table({
      columns: [...amountColumns(p.here),
        {key: "text", label: "What takes it", width: "minmax(120px, 2fr)", value: (s) => s.text.toLowerCase(), cell: (s) => el("code", {title: spelled(s.text)}, shown(s.text))},
        {key: "cause", label: "Decides", width: "minmax(190px, 1.2fr)", value: (s) => s.cause, cell: (s) => el("span", {class: "verdict " + (s.escapes ? "heap" : "none")}, s.cause || "?")},
        ...placeColumns],
      small: smallSite, label: "Places that allocate", ...rest,
    }),
    calls: new Table({
      columns: [...amountColumns([p.total[0] - p.here[0]]),
        {key: "callee", label: "Made for the call of", width: "minmax(140px, 2fr)", value: (c) => c.callee.toLowerCase(), cell: (c) => el("code", {title: spelled(c.callee)}, shown(c.callee))},
        ...placeColumns],
      small: smallSite, label: "Calls behind which others allocate", ...rest,
    }),
  };
  const draw = () => {
    const table = App.table = tables[state.made];
    const words = wordsOf(state.q);
    const rows = p[state.made === "here" ? "sites" : "calls"].filter((s) => words.every((word) => s.search.includes(word)));
    stage.replaceChildren(table.node);
    table.set(rows);
    const sum = rows.reduce((all, s) => [all[0] + s.objects, all[1] + s.bytes], [0, 0]);
    found.replaceChildren(el("strong", {}, count(rows.length, state.made === "here" ? "place" : "call")), ` · ${count(sum[0], "object")} · ${bytes(Math.abs(sum[1]))}`);
    for (const button of document.querySelectorAll("[data-made]")) button.setAttribute("aria-pressed", String(button.dataset.made === state.made));
  };
  const escaping = p.sites.flatMap((s) => s.parts).reduce((all, part) => all + (part.reasons.some((r) => r.escape) ? part.objects : 0), 0);
  const side = [
    sideSearch("Filter by any words", state.q, (words) => { state.q = words; draw(); keep(); }),
    el("h2", {id: "h-made"}, "Made"),
    el("div", {class: "segments", role: "group", "aria-labelledby": "h-made"}, [["here", "Here"], ["calls", "By others"]].map(([value, label]) =>
      el("button", {type: "button", "data-made": value, "aria-pressed": "false", onclick: () => { state.made = value; state.sel = ""; closeDetails(); draw(); keep(true); }}, label))),
    el("h2", {}, `Objects ${p.measure}`),
    el("ul", {class: "plain"}, el("li", {}, `${sums(p.here)} here`), el("li", {}, `${sums(p.total)} in the whole profile`)),
    el("h2", {}, "Of those here"),
    el("ul", {class: "plain"}, el("li", {}, `${percent(escaping, p.here[0])} because something escapes`),
      Object.entries(STATES).map(([key, words]) => (p.states[key][0] ? el("li", {}, `${percent(p.states[key][0], p.here[0])} ${words}`) : null))),
  ];
  enter("profile", side, [bar("Filters", found), stage], {
    step: (by) => App.table.step(by),
    onClosed: () => {
      state.sel = "";
      App.table.choose(null);
      keep(true);
    },
  });
  draw();
  const chosen = state.sel === "" ? null : p[state.made === "here" ? "sites" : "calls"][state.sel];
  if (chosen) {
    App.table.show(chosen);
    open(chosen);
  }
}

const sums = ([objects, size]) => `${count(objects, "object")}, ${bytes(Math.abs(size))}`;

function siteCard(s) {
  return el("article", {class: "card " + (s.escapes ? "heap" : "none")},
    el("h3", {}, shown(s.function)),
    facts([["Place", placeLink(s, `${fileName(s.file)}:${s.line}`)], ["Inlined there", s.inlined ? el("code", {}, shown(s.inlined)) : null],
      ["Objects", `${s.objects.toLocaleString("en")} (${percent(s.objects, D.profile.here[0])})`], ["Bytes", bytes(Math.abs(s.bytes))]]),
    ...s.parts.map((part) => partSection(part, s)));
}

function partSection(part, site) {
  const sizes = part.sizes.filter((n) => n > 0);
  const each = sizes.length ? bytes(sizes[0]) + (sizes.length > 1 ? ` to ${bytes(sizes.at(-1))}` : "") : "";
  const a = part.allocation >= 0 ? D.allocations[part.allocation] : null;
  return el("section", {class: "part"},
    part.reasons.length ? null : el("p", {class: "sentence"}, `Made ${STATES[part.state]}.`),
    part.reasons.flatMap((r, i) => [
      el("span", {class: "verdict " + (r.escape ? "heap" : "none")}, (i ? "or: " : "") + (r.escape ? "Escapes" : "Not a matter of escape")),
      el("h3", {}, shown(r.what)),
      el("p", {class: "sentence"}, shown(stopped(r.words))),
      i ? null : facts([["Made", r.made + (r.runtime ? ` (${r.runtime})` : "")], ["Objects", site.parts.length > 1 ? part.objects.toLocaleString("en") : null],
        ["Size of one", each], ["In a loop", part.loop ? "yes" : null], ["Cause", r.cause.replaceAll("-", " ")]]),
    ]),
    advice(part.advice),
    a ? actions(a) : null,
    a ? way(D.why(a.why)) : null);
}

function callCard(c) {
  return el("article", {class: "card none"},
    el("h3", {}, shown(c.callee)),
    el("p", {class: "sentence"}, "What this function and those that it calls allocate in other packages."),
    facts([["Called at", placeLink(c, `${fileName(c.file)}:${c.line}`)], ["In", el("code", {}, shown(c.function))],
      ["Objects", c.objects.toLocaleString("en")], ["Bytes", bytes(Math.abs(c.bytes))]]));
}

function showFlame(params) {
  const p = D.profile;
  const keep = (push) => remember(addressOf("/flame", {by: flame.by, top: String(flame.top), q: flame.word}, {by: "objects", top: "0"}), push);
  const told = el("span", {class: "crumb"});
  const whole = "Click a function to widen it, Escape for all";
  const flame = new Flame({
    nodes: p.nodes, by: params.get("by") === "bytes" ? "bytes" : "objects", onWiden: () => keep(true),
    onRest: (lines) => { told.replaceChildren(...(lines ? shown(lines.join(" · ")) : [whole])); },
  });
  App.flame = flame;
  told.textContent = whole;
  const buttons = [["objects", "Objects"], ["bytes", "Bytes"]].map(([by, label]) => el("button", {
    type: "button", "aria-pressed": String(by === flame.by),
    onclick: (e) => {
      flame.show(by);
      keep();
      for (const b of buttons) b.setAttribute("aria-pressed", String(b === e.currentTarget));
    },
  }, label));
  const side = [
    sideSearch("Find functions", params.get("q") || "", (words) => { flame.find(words); keep(); }),
    el("h2", {id: "h-by"}, "Width"),
    el("div", {class: "segments", role: "group", "aria-labelledby": "h-by"}, buttons),
    el("h2", {}, "Colours"),
    el("ul", {class: "facet flame-legend"}, FLAME_KINDS.map((kind, i) => el("li", {}, el("span", {class: "flame-box " + kind}, FLAME_WORDS[i])))),
    el("p", {class: "muted"}, "Callers are above, what they call below; the lowest boxes are what takes the memory."),
  ];
  flame.word = (params.get("q") || "").toLowerCase();
  flame.top = flame.at = p.nodes[params.get("top")] ? Number(params.get("top")) : 0;
  enter("flame", side, [bar("Find", told), flame.node]);
  flame.draw();
}
