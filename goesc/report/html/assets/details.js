// The panel that explains: one card for each thing asked about.

const Panel = {open: [], from: null};

/** Shows things (allocations, parameters, or ready cards) in the panel. */
function explain(things, title, focus = false) {
  const panel = $("details");
  if (panel.hidden) Panel.from = document.activeElement;
  panel.replaceChildren(
    el("div", {class: "head"},
      el("h2", {}, title),
      el("button", {type: "button", class: "close", "aria-label": "Close the explanation", onclick: () => closeDetails(true)}, "×")),
    ...things.map((thing) => (thing instanceof Element ? thing : card(thing))),
  );
  panel.hidden = false;
  panel.scrollTop = 0;
  $("room").classList.add("explaining");
  window.dispatchEvent(new Event("resize"));
  if (focus) panel.focus();
}

/** `byReader`: the address then follows. */
function closeDetails(byReader = false) {
  const panel = $("details");
  if (panel.hidden) return;
  panel.hidden = true;
  $("room").classList.remove("explaining");
  window.dispatchEvent(new Event("resize"));
  if (byReader && App.onClosed) App.onClosed();
  if (byReader && Panel.from && Panel.from.isConnected) Panel.from.focus();
}

function card(thing) {
  return thing.what === "parameter" ? parameterCard(thing) : allocationCard(thing);
}

/** With a full stop. The first letter stays: it is often a name of the program. */
function stopped(text) {
  return text && !/[.!?…]$/.test(text) ? text + "." : text;
}

function facts(pairs) {
  const rows = pairs.filter(([, value]) => value !== null && value !== "" && value !== undefined);
  return el("dl", {class: "facts"}, rows.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, ...[value].flat())]));
}

const VERDICTS = {heap: "On the heap", stack: "On the stack", leak: "Leaks", call: "Asks for memory"};

function allocationCard(a) {
  const why = D.why(a.why);
  const mixed = a.shapes.length > 1 && a.shapes.some(([, heap]) => heap !== a.heap);
  return el("article", {class: "card " + a.verdict, "data-thing": "allocation-" + a.id},
    el("span", {class: "verdict " + a.verdict}, VERDICTS[a.verdict] + (mixed ? " in some instances" : "")),
    el("h3", {}, shown(a.text)),
    el("p", {class: "sentence"}, shown(stopped(why.sentence))),
    facts([
      ["Place", placeLink(a, placeText(a))],
      ["Function", a.function ? el("code", {}, shown(a.function)) : null],
      ["Kind", a.kindName],
      ["Cause", a.heap ? a.causeName : null],
      ["Memory", a.asks ? pathNodes(a.asks) : (a.heap && a.takes ? "part of an object that is made for several variables" : null)],
      ["Size", a.constant ? "none: nothing is called for it" : a.apart ? null : bytes(a.size)],
      ["In a loop", a.loop ? "yes" : null],
      ["Inlined", a.copies ? `and so compiled at ${count(a.copies, "more place")}` : null],
      ["Forced by", a.by.length ? a.by.map((p, i) => [i ? ", " : "", el("a", {href: `#/parameters?sel=${p.id}`}, el("code", {}, shown(`${p.called}, ${p.name}`)))]).flat() : null],
    ]),
    actions(a),
    advice(a.advice),
    way(why),
    shapeList(a.shapes));
}

/** Edits that keep a value off the heap: each was tried before the page was made. */
function advice(found) {
  if (!found.length) return null;
  const lines = (sign, text) => text.split("\n").map((line) => `${sign} ${line}`).join("\n");
  return el("section", {class: "advice"},
    el("p", {class: "sentence"}, "To keep it off the heap, " + (found.length > 1 ? "one of these:" : "this:")),
    found.flatMap((x) => [
      el("p", {}, placeLink(x), " ", shown(x.words)),
      el("pre", {class: "edit"}, el("del", {}, shown(lines("-", x.before))), "\n", el("ins", {}, shown(lines("+", x.after)))),
    ]));
}

function actions(a) {
  return el("div", {class: "actions"},
    a.file >= 0 && D.files[a.file].text !== null ? el("a", {href: "#" + encodePlace(placeText(a))}, "Show the source") : null,
    a.graph >= 0 ? el("a", {href: graphLink(a.package, a.function, a.vertex)}, "Show in the graph") : null);
}

function parameterCard(p) {
  const by = p.by.map((row) => D.allocations[row]);
  return el("article", {class: "card " + p.verdict, "data-thing": "parameter-" + p.id},
    el("span", {class: "verdict " + p.verdict}, p.moved ? "Parameter, on the heap" : "Parameter, leaks"),
    el("h3", {}, shown(p.name)),
    el("p", {class: "sentence"}, shown(stopped(p.leak))),
    facts([
      ["Place", placeLink(p, placeText(p))],
      ["Function", el("code", {}, shown(p.called))],
      ["Package", p.path],
      ["Forces", by.length ? count(by.length, "heap allocation") + " in its callers" : null],
    ]),
    el("div", {class: "actions"},
      p.file >= 0 && !isForeign(p.file) ? el("a", {href: "#" + encodePlace(placeText(p))}, "Show the source") : null,
      p.ours ? el("a", {href: graphLink(p.package, p.function, -1)}, "Show in the graph") : null,
      by.length ? el("a", {href: "#" + addressOf("/allocations", {by: String(p.id)})}, "Show what it forces as a table") : null),
    ...p.whys.map((n) => {
      const why = D.why(n);
      return [el("p", {class: "sentence"}, shown(stopped(why.sentence))), way(why)];
    }).flat(),
    by.length ? el("details", {class: "shapes", open: by.length <= 12},
      el("summary", {}, "The allocations it forces"),
      el("ul", {class: "plain"}, by.slice(0, 200).map((a) => el("li", {}, placeLink(a), " ", el("code", {}, shown(a.text)), el("span", {class: "soft"}, ` ${a.takes ? sizeOf(a) : "none taken"}${a.loop ? ", in a loop" : ""}`))))) : null);
}

/** The steps of an explanation, callee's explanations folded below the call; what goes on in code of others is folded
 * too, so that the reader's own comes first. */
function way(why) {
  if (!why.steps.length) return null;
  const items = [];
  for (let i = 0; i < why.steps.length;) {
    let end = i;
    while (end < why.steps.length && isForeign(why.steps[end].file)) end++;
    if (end - i > 1 && end - i < why.steps.length) {
      const inner = why.steps.slice(i, end);
      items.push(el("li", {class: "folded"}, el("details", {},
        el("summary", {}, `${count(inner.length, "step")} in ${spelled([...new Set(inner.map((s) => fileName(s.file)))].join(", "))}`),
        el("ol", {class: "way"}, inner.map((s, k) => step(s, inner[k - 1]))))));
      i = end;
    } else {
      items.push(step(why.steps[i], why.steps[i - 1]));
      i++;
    }
  }
  return el("ol", {class: "way", "aria-label": "The way it takes"}, items);
}

function step(s, before) {
  const moved = !before || before.file !== s.file || before.line !== s.line;
  const flows = !before || before.flow !== s.flow;
  const line = s.source || sourceLine(s.file, s.line);
  const inner = s.callee >= 0 ? D.why(s.callee) : null;
  return el("li", {},
    el("p", {class: "words"}, shown(s.words || s.reason)),
    line ? excerpt(line, s) : null,
    moved || flows ? el("p", {class: "where"}, moved ? placeLink(s) : null, flows ? el("code", {}, shown(s.flow)) : null) : null,
    inner ? el("details", {}, el("summary", {}, "Why: " + spelled(inner.sentence)), way(inner)) : null);
}

function excerpt(line, s) {
  const indent = line.length - line.trimStart().length;
  const from = s.start ? charAt(line, s.start) : line.length;
  const to = s.start ? charAt(line, s.start + s.width) : line.length;
  const before = line.slice(indent, from);
  const after = line.slice(Math.max(to, indent));
  const marked = line.slice(Math.max(from, indent), to);
  return el("code", {class: "excerpt"},
    shown(before.length > EXCERPT ? "…" + before.slice(-EXCERPT) : before), marked ? el("span", {class: "u"}, shown(clipped(marked, EXCERPT))) : null, shown(clipped(after, EXCERPT)));
}

const EXCERPT = 240; // characters of a line, before what is meant, of it, and after it

function shapeList(shapes) {
  if (!shapes.length) return null;
  const heap = shapes.filter(([, h]) => h).length;
  return el("details", {class: "shapes"},
    el("summary", {}, `${count(shapes.length, "instance")}, ${heap} on the heap`),
    el("ul", {class: "plain"}, shapes.map(([text, h, size]) =>
      el("li", {}, el("span", {class: "verdict " + (h ? "heap" : "stack")}, el("code", {}, shown(TEXTS(text)))), size >= 0 ? ` ${bytes(size)}` : ""))));
}

// What a pointer or the focus rests on.
function tip(node, lines) {
  const box = $("tip");
  box.replaceChildren(...lines.slice(0, 5).map((line) => el("p", {}, shown(line))));
  box.hidden = false;
  const at = node.getBoundingClientRect();
  const below = at.bottom + 6 + box.offsetHeight < innerHeight;
  box.style.left = `${Math.max(8, Math.min(at.left, innerWidth - box.offsetWidth - 8))}px`;
  box.style.top = `${below ? at.bottom + 6 : Math.max(8, at.top - box.offsetHeight - 6)}px`;
}

function hideTip() {
  $("tip").hidden = true;
}

function tipLines(things) {
  return things.map((t) => (t.what === "parameter" ? `${t.name}: ${t.leak}` : D.why(t.why).sentence));
}
