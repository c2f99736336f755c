// A treemap: areas as large as what is counted, in groups. It shows to the eye what the table beside it says in words,
// so it is hidden from readers of the screen and takes no tab stop.

/** Rectangles {x, y, w, h, item} for items {size}, near to squares (Bruls, Huizing and van Wijk: Squarified Treemaps). */
function squarified(items, x, y, w, h) {
  const out = [];
  let left = items.filter((item) => item.size > 0).sort((a, b) => b.size - a.size);
  let total = left.reduce((sum, item) => sum + item.size, 0);
  while (left.length && w > 0 && h > 0) {
    const across = Math.min(w, h);
    const scale = (w * h) / total;
    let n = 0;
    let sum = 0;
    let worst = Infinity;
    while (n < left.length) {
      const next = sum + left[n].size;
      const side = (next * scale) / across;
      const ratio = Math.max((left[0].size * scale) / side / side, side / ((left[n].size * scale) / side));
      if (ratio > worst) break;
      worst = ratio;
      sum = next;
      n++;
    }
    const thick = (sum * scale) / across;
    let at = 0;
    for (const item of left.slice(0, n)) {
      const long = (item.size * scale) / thick;
      out.push(w >= h ? {x, y: y + at, w: thick, h: long, item} : {x: x + at, y, w: long, h: thick, item});
      at += long;
    }
    if (w >= h) [x, w] = [x + thick, w - thick];
    else [y, h] = [y + thick, h - thick];
    total -= sum;
    left = left.slice(n);
  }
  return out;
}

class Treemap {
  constructor() {
    this.node = el("div", {class: "treemap", "aria-hidden": "true"});
    this.groups = [];
    this.watch = new ResizeObserver(() => this.draw());
    this.watch.observe(this.node);
  }

  /** groups: [{name, href, size, items: [{name, href, size, share, title}]}] */
  set(groups) {
    this.groups = groups;
    this.draw();
  }

  draw() {
    const {clientWidth: w, clientHeight: h} = this.node;
    if (!w || !h) return;
    const single = this.groups.length === 1;
    const boxes = [];
    for (const outer of squarified(this.groups, 0, 0, w, h)) {
      const named = !single && outer.h > 34 && outer.w > 1.15 * textWidth(outer.item.name) + 12;
      const top = named ? 17 : 0;
      const inner = squarified(outer.item.items, outer.x + 1, outer.y + 1 + top, outer.w - 2, outer.h - 2 - top);
      boxes.push(el("div", {class: "tree-group", style: place(outer)}, named ? el("a", {tabindex: "-1", href: outer.item.href, class: "tree-name"}, shown(outer.item.name)) : null));
      for (const box of inner) {
        if (box.w < 2 || box.h < 2) continue;
        const fits = box.h > 18 && box.w > textWidth(box.item.name) + 8;
        boxes.push(el("a", {class: "tree-box", tabindex: "-1", href: box.item.href, style: {...place(box), "--share": `${Math.round(12 + 30 * box.item.share)}%`},
          onmouseenter: (e) => tip(e.currentTarget, box.item.title), onmouseleave: hideTip}, fits ? shown(box.item.name) : ""));
      }
    }
    this.node.replaceChildren(...boxes);
  }
}

const textWidth = (text) => text.length * 6.4;
const place = ({x, y, w, h}) => ({left: `${x}px`, top: `${y}px`, width: `${w}px`, height: `${h}px`});
