// The data of the page: unpacked once, rows turned into objects.

const KINDS = {
  ONAME: "variable", ONEW: "new", OPTRLIT: "&T{…}", OMAKESLICE: "make slice", OMAKEMAP: "make map", OMAKECHAN: "make chan",
  OSLICELIT: "slice literal", OARRAYLIT: "array literal", OSTRUCTLIT: "struct literal", OMAPLIT: "map literal",
  OCLOSURE: "func literal", OMETHVALUE: "method value", OCONVIFACE: "to interface", OADDSTR: "string +", OAPPEND: "append",
  OBYTES2STR: "string(bytes)", ORUNES2STR: "string(runes)", ORUNESTR: "string(rune)", OSTR2BYTES: "[]byte(string)",
  OINDEXMAP: "map assignment", OASOP: "string +=", OGO: "go statement", ODEFER: "deferred call", OSTR2RUNES: "[]rune(string)", OMAKESLICECOPY: "make slice", OCALLPART: "method value",
};

const D = {};
let TEXTS = null; // a text by its number

async function unpacked(id) {
  const holder = $(id);
  const packed = Uint8Array.from(atob(holder.textContent), (c) => c.charCodeAt(0));
  holder.remove();
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(stream).text());
}

async function unpack() {
  build(await unpacked("data"));
}

/** The graphs are many, and one view draws them: unpacked once that view is asked for. */
function unpackGraphs() {
  D.graphs ??= unpacked("graphs").then((rows) => { D.graphRows = rows; });
  return D.graphs;
}

function build(raw) {
  const T = raw.texts;
  TEXTS = (n) => T[n];
  const named = (columns, texts) => {
    const isText = new Set(texts);
    return (row, id) => {
      const out = {id};
      columns.forEach((name, i) => { out[name] = isText.has(name) ? T[row[i]] : row[i]; });
      return out;
    };
  };
  const C = raw.columns;
  D.title = raw.title;
  D.untried = raw.untried;
  D.packages = raw.packages.map(([path, name, wanted, errors], id) => ({
    id, path: T[path], name: T[name], wanted: !!wanted,
    errors: errors.map(([file, line, column, text]) => ({file, line, column, text: T[text]})),
  }));
  D.above = above(D.packages.filter((p) => p.wanted).map((p) => p.path));
  for (const p of D.packages) p.short = p.path.startsWith(D.above) ? p.path.slice(D.above.length) : p.path;
  D.files = raw.files.map(([name, pkg, source], id) => ({
    id, name: T[name], pkg, text: source < 0 ? null : T[source], lines: null, states: null, marks: new Map(), heap: 0,
  }));
  D.allocations = raw.allocations.map(named(C.allocation, ["function", "text", "kind", "cause", "asks"]));
  D.asAdvice = named(C.advice, ["words", "before", "after"]);
  D.functions = raw.functions.map(named(C.function, ["name"]));
  D.parameters = raw.parameters.map(named(C.parameter, ["path", "function", "name", "verdict"]));
  D.whyRows = raw.whys;
  const asWhy = named(C.why, ["subject", "sentence", "cause", "sink", "function"]);
  const asStep = named(C.step, ["text", "reason", "words", "flow", "source"]);
  D.why = (n) => {
    const why = asWhy(D.whyRows[n], n);
    why.steps = why.steps.map(asStep);
    return why;
  };
  const [sentence, steps, words, callee] = [C.why.indexOf("sentence"), C.why.indexOf("steps"), C.step.indexOf("words"), C.step.indexOf("callee")];
  /** Everything that an explanation says, for searching; those of callees to a depth. */
  D.told = (n, depth = 1) => {
    const row = D.whyRows[n];
    const inner = (step) => (depth && step[callee] >= 0 ? " " + D.told(step[callee], depth - 1) : "");
    return T[row[sentence]] + " " + row[steps].map((step) => T[step[words]] + inner(step)).join(" ");
  };
  const asVertex = named(C.vertex, ["name", "role", "verdict"]);
  D.graph = (n) => {
    const [functions, parents, vertices, edges] = D.graphRows[n];
    return {
      id: n, functions: functions.map((f) => T[f]), parents, vertices: vertices.map(asVertex),
      edges: edges.map(([source, target, sign, reasons]) => ({source, target, sign: T[sign], reasons: T[reasons]})),
    };
  };
  for (const a of D.allocations) {
    a.what = "allocation";
    a.advice = a.advice.map(D.asAdvice);
    a.kindName = KINDS[a.kind] || a.kind.slice(1).toLowerCase();
    a.verdict = a.apart ? "call" : a.heap ? "heap" : "stack";
    a.causeName = a.cause.replaceAll("-", " ");
    a.memory = MEMORY[a.takes];
    a.packagePath = D.packages[a.package].path;
    a.by = [];
    mark(a);
  }
  for (const p of D.parameters) {
    p.what = "parameter";
    p.leak = p.verdict;
    p.verdict = p.moved ? "heap" : "leak";
    p.ours = p.package >= 0;
    p.called = p.ours ? p.function : `${p.path.slice(p.path.lastIndexOf("/") + 1)}.${p.function}`;
    for (const row of p.by) D.allocations[row].by.push(p);
    if (!p.moved) mark(p);
  }
  for (const f of D.functions) {
    const file = D.files[f.file];
    f.from = !f.line || !file || file.name === MADE_UP || HELPER.test(f.name) ? 2 : isForeign(f.file) ? 1 : 0;
  }
  const rank = {heap: 0, call: 1, leak: 2, stack: 3};
  D.profile = profileOf(raw, named);
  for (const file of D.files) {
    for (const marks of file.marks.values()) file.heap += marks.filter((t) => t.heap).length;
    for (const marks of file.marks.values()) marks.sort((x, y) => rank[x.verdict] - rank[y.verdict] || y.takes - x.takes || x.column - y.column);
  }
}

const MADE_UP = "(made by the compiler)"; // in place of a file
// What a verdict means: whether memory is taken for it. The words begin alike so that one filter can take two.
const MEMORY = ["none taken", "taken at times", "taken always"];
// What gc makes for itself: comparisons of types, wrappers of deferred calls, goroutines and methods.
const HELPER = /^\.(?:eq|hash)\.|\.(?:deferwrap|gowrap)\d+$|-fm$/;

/** What paths of packages have above their last common folder: "github.com/docker/cli/". */
function above(paths) {
  let common = (paths[0] || "").split("/");
  for (const path of paths) {
    const parts = path.split("/");
    let n = 0;
    while (n < common.length && common[n] === parts[n]) n++;
    common = common.slice(0, n);
  }
  return paths.length > 1 && common.length > 1 ? common.slice(0, -1).join("/") + "/" : "";
}

/** Everything that is said of an allocation or a parameter, in small letters; made when it is first searched. */
function saying(thing) {
  thing.said ??= (thing.what === "parameter"
    ? [thing.name, thing.path + "." + thing.function, thing.called, fileName(thing.file), thing.leak, ...thing.whys.map((n) => D.told(n))]
    : [thing.text, thing.function, fileName(thing.file), thing.packagePath, thing.causeName, thing.kindName, thing.asks, thing.memory,
      D.told(thing.why), ...thing.by.map((p) => `${p.path}.${p.function} ${p.called}`), ...thing.advice.map((x) => x.words)]
  ).join(" ").slice(0, SAYING_MAX).toLowerCase();
  return thing.said;
}

const SAYING_MAX = 4000; // characters
const wordsOf = (text) => text.toLowerCase().split(/\s+/).filter((word) => word);

/** Puts a thing at its line. What inlining compiled several times stands there once, as its own package has it. */
function mark(thing) {
  if (thing.file < 0) return;
  const {marks, pkg} = D.files[thing.file];
  if (!marks.has(thing.line)) marks.set(thing.line, []);
  const line = marks.get(thing.line);
  const first = line.findIndex((t) => t.column === thing.column && t.verdict === thing.verdict && t.kind === thing.kind && t.name === thing.name && (t.package !== thing.package || t.function !== thing.function));
  thing.copies = 0;
  if (first < 0) {
    line.push(thing);
    return;
  }
  const kept = thing.package === pkg && line[first].package !== pkg ? thing : line[first];
  kept.copies = line[first].copies + 1;
  line[first] = kept;
}

function fileName(id) {
  return id >= 0 ? D.files[id].name : "";
}

function shortName(id) {
  const name = fileName(id);
  return name.slice(name.lastIndexOf("/") + 1);
}

/** Lines of a file, and per line whether it begins in a block comment (1) or a raw string (2). */
function linesOf(file) {
  if (file.lines || file.text === null) return file.lines;
  file.lines = file.text.split("\n");
  if (file.lines.at(-1) === "") file.lines.pop();
  file.states = new Uint8Array(file.lines.length + 1);
  let state = 0;
  file.lines.forEach((line, i) => {
    file.states[i] = state;
    state = line.length > LINE_MAX ? state : tokens(line, state, null);
  });
  file.text = "";
  return file.lines;
}

function sourceLine(fileId, line) {
  if (fileId < 0) return "";
  const lines = linesOf(D.files[fileId]);
  return lines && line >= 1 && line <= lines.length ? lines[line - 1].slice(0, LINE_MAX) : "";
}

function placeText(thing) {
  if (thing.file < 0) return "";
  if (fileName(thing.file) === MADE_UP) return MADE_UP;
  return `${fileName(thing.file)}:${thing.line}` + (thing.column ? `:${thing.column}` : "");
}

function placeLink(thing, text) {
  if (thing.file < 0) return el("span", {}, "");
  const file = D.files[thing.file];
  const words = shown(file.name === MADE_UP ? MADE_UP : text || `${shortName(thing.file)}:${thing.line}`);
  if (file.text === null) return el("span", {title: spelled(file.name)}, words);
  return el("a", {href: "#" + encodePlace(placeText(thing)), title: spelled(placeText(thing))}, words);
}

/** The file of its package in which a thing stands, or -1: code of others that is compiled there. */
const homeOf = (thing) => (thing.file >= 0 && D.files[thing.file].pkg === thing.package ? thing.file : -1);

/** A file in which a step or a value stands that is not of these packages. */
const isForeign = (file) => file >= 0 && D.files[file].text === null;

function encodePlace(place) {
  return encodeURIComponent(place).replaceAll("%2F", "/").replaceAll("%3A", ":");
}
