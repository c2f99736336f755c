// Search over everything that the page says: packages, files, functions, parameters, and allocations by their messages,
// causes and callees. What has the words in its name comes before what is only told with them, own code before that of
// others. Answers are bounded; the last line leads to all of them in the table.

// [title, how many at most, all, what is looked through, the name, what is shown]
const FOUND = [
  ["Packages", 4, () => D.packages, (p) => p.path.toLowerCase(), (p) => p.path, (p) => ({href: "#/overview/" + encodePlace(p.path), name: pathNodes(p.path), rest: ""})],
  ["Files", 6, () => orderedFiles(), (f) => f.name.toLowerCase(), (f) => f.name, (f) => ({href: "#" + encodePlace(f.name), name: pathNodes(f.name), rest: f.heap ? `${f.heap} on the heap` : ""})],
  ["Functions", 8, () => orderedFunctions(D.functions), (f) => `${f.name} ${D.packages[f.package].path}`.toLowerCase(), (f) => f.name,
    (f) => ({href: f.from ? graphLink(f.package, f.name, -1) : "#" + encodePlace(`${fileName(f.file)}:${f.line}`), name: el("code", {}, shown(f.name)), rest: [D.packages[f.package].short, f.heap ? `${f.heap} on the heap` : ""].filter((x) => x).join(" · ")})],
  ["Parameters that leak", 6, () => D.byForce ??= [...D.parameters].sort((a, b) => b.ours - a.ours || b.forced - a.forced), saying, (p) => `${p.called} ${p.name}`,
    (p) => ({href: `#/parameters?sel=${p.id}`, name: el("code", {}, shown(`${p.called} ${p.name}`)), rest: p.forced ? `forces ${p.forced}` : p.leak})],
  ["Allocations", 14, () => D.byWeight ??= [...D.allocations].sort((a, b) => isForeign(a.file) - isForeign(b.file) || b.heap - a.heap || b.takes - a.takes || b.loop - a.loop || a.id - b.id), saying, (a) => `${a.text} ${a.function}`,
    (a) => ({href: a.file >= 0 && !isForeign(a.file) ? "#" + encodePlace(placeText(a)) : `#/allocations?verdict=all&sel=${a.id}`, tone: toneOfRow(a), name: el("code", {}, shown(clipped(a.text, 60))), rest: [`${shortName(a.file)}:${a.line}`, a.causeName || a.kindName, a.takes ? sizeOf(a) : ""].filter((x) => x).join(" · ")})],
];

const Found = {at: -1};

function startSearch() {
  const field = $("seek-words");
  field.addEventListener("input", () => search(field.value));
  field.addEventListener("focus", () => { if (field.value) search(field.value); });
  field.addEventListener("keydown", searchKey);
  document.addEventListener("pointerdown", (e) => { if (!$("seek").contains(e.target)) closeFound(); });
  $("seek").addEventListener("focusout", (e) => { if (e.relatedTarget && !$("seek").contains(e.relatedTarget)) closeFound(); });
}

function closeFound() {
  $("seek-found").hidden = true;
  $("seek-words").setAttribute("aria-expanded", "false");
  $("seek-words").removeAttribute("aria-activedescendant");
  Found.at = -1;
}

function search(text) {
  const words = wordsOf(text);
  const list = $("seek-found");
  Found.at = -1;
  if (!words.length) {
    closeFound();
    return;
  }
  const has = (said) => words.every((word) => said.includes(word));
  const link = (id, href, ...content) => el("a", {class: "hit", role: "option", id, href, tabindex: "-1", "aria-selected": "false", onclick: () => { closeFound(); if (href === location.hash) route(); }}, ...content);
  let number = 0;
  let matching = 0;
  const groups = FOUND.flatMap(([title, most, all, said, name, show]) => {
    const [named, told] = [[], []];
    let more = -most;
    for (const thing of all()) {
      if (!has(said(thing))) continue;
      more++;
      const kept = has(name(thing).toLowerCase()) ? named : told;
      if (kept.length < most) kept.push(thing);
    }
    const hits = [...named, ...told].slice(0, most);
    more = Math.max(more, 0);
    if (title === "Allocations") matching = hits.length + more;
    if (!hits.length) return [];
    const rows = hits.map((thing) => {
      const {href, name, rest, tone} = show(thing);
      return link(`hit-${number++}`, href, el("span", {class: tone ? "verdict " + tone : "name"}, name), el("span", {class: "rest"}, shown(rest)));
    });
    return [el("div", {role: "group", "aria-label": title}, el("div", {class: "group", "aria-hidden": "true"}, title, more ? el("span", {class: "amount"}, `${hits.length} of ${(hits.length + more).toLocaleString("en")}`) : null), rows)];
  });
  if (matching) groups.push(el("div", {role: "group", "aria-label": "All"}, link(`hit-${number++}`, "#" + addressOf("/allocations", {q: text, verdict: "all"}), el("span", {class: "name"}, `All ${count(matching, "allocation")} in the table`))));
  list.replaceChildren(...(groups.length ? groups : [el("p", {class: "muted", role: "option", "aria-selected": "false"}, "Nothing says this.")]));
  list.hidden = false;
  list.scrollTop = 0;
  $("seek-words").setAttribute("aria-expanded", "true");
  $("seek-words").removeAttribute("aria-activedescendant");
  say(groups.length ? count(number, "result") : "Nothing says this");
}

function searchKey(e) {
  const hits = [...$("seek-found").querySelectorAll(".hit")];
  if (e.key === "Escape") {
    e.stopPropagation();
    if ($("seek-found").hidden) e.target.blur();
    closeFound();
  } else if (e.key === "ArrowDown" || e.key === "ArrowUp") {
    if (!hits.length) return;
    Found.at = e.key === "ArrowDown" ? (Found.at + 1) % hits.length : (Found.at < 1 ? hits.length : Found.at) - 1;
    hits.forEach((hit, i) => hit.setAttribute("aria-selected", String(i === Found.at)));
    hits[Found.at].scrollIntoView({block: "nearest"});
    e.target.setAttribute("aria-activedescendant", hits[Found.at].id);
  } else if (e.key === "Enter") {
    const hit = hits[Math.max(Found.at, 0)];
    if (!hit) return;
    e.target.blur();
    hit.click();
  } else return;
  e.preventDefault();
}
