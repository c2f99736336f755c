// Elements and texts. Nothing here or elsewhere parses markup: texts become text nodes.

const $ = (id) => document.getElementById(id);

/** el("a", {href: "#x", class: "y", onclick: f}, "text", child) */
function el(tag, props = {}, ...children) {
  return fill(document.createElement(tag), props, children);
}

function svg(tag, props = {}, ...children) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), props, children);
}

function fill(node, props, children) {
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "style") for (const [k, v] of Object.entries(value)) node.style.setProperty(k, v);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((c) => c !== null && c !== undefined && c !== false));
  return node;
}

// Characters that change how text around them looks, or that nobody sees: bidi controls, zero width, control characters.
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/;
const NAMES = {
  "\u202a": "LRE", "\u202b": "RLE", "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO", "\u2066": "LRI", "\u2067": "RLI",
  "\u2068": "FSI", "\u2069": "PDI", "\u200e": "LRM", "\u200f": "RLM", "\u061c": "ALM", "\u200b": "ZWSP", "\u200c": "ZWNJ",
  "\u200d": "ZWJ", "\ufeff": "BOM", "\r": "CR", "\u0000": "NUL",
};

/** The text as nodes, with hidden characters shown as labels in place of doing their work. */
function shown(text) {
  if (!HIDDEN.test(text)) return [text];
  const out = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (!HIDDEN.test(text[i])) continue;
    if (i > from) out.push(text.slice(from, i));
    out.push(hiddenMark(text[i]));
    from = i + 1;
  }
  if (from < text.length) out.push(text.slice(from));
  return out;
}

function hiddenMark(c) {
  const code = "U+" + c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return el("span", {class: "hidden-mark", title: "hidden character " + code}, NAMES[c] || code);
}

/** The text with hidden characters written out, for attributes. */
function spelled(text) {
  return shown(text).map((part) => (typeof part === "string" ? part : "[" + part.textContent + "]")).join("");
}

/** A path or a name that may break after slashes and dots, and is never cut. */
function pathNodes(path) {
  return path.split(/(?<=[/.])(?![/.])/).flatMap((part) => [...shown(part), el("wbr")]);
}

function count(n, one, many = one + "s") {
  return `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
}

function bytes(n) {
  if (n < 0) return "varies";
  if (n < 1024) return `${n} B`;
  if (n < 1 << 20) return `${+(n / 1024).toFixed(1)} KiB`;
  return `${+(n / (1 << 20)).toFixed(1)} MiB`;
}

/** A map from what key(thing) says to the things of which it says that, in their order. */
function grouped(things, key) {
  const groups = new Map();
  for (const thing of things) {
    const k = key(thing);
    if (groups.has(k)) groups.get(k).push(thing);
    else groups.set(k, [thing]);
  }
  return groups;
}

function say(text) {
  $("said").textContent = text;
}

/** Index in a line's UTF-16 text of a 1-based byte column. */
function charAt(line, column) {
  let left = column - 1;
  for (let i = 0; i < line.length; i++) {
    if (left <= 0) return i;
    const code = line.codePointAt(i);
    left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (code > 0xffff) i++;
  }
  return line.length;
}
