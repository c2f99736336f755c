// The editor: Go, marks in the margin, underlined expressions, a word at the end of each line with a verdict.
//
//     const editor = open(parent, {text, changed, moved, words})       editor.show(found)   editor.go(line, column)

import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { go } from "@codemirror/lang-go";
import { HighlightStyle, bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { EditorState, RangeSet, StateEffect, StateField } from "@codemirror/state";
import {
  Decoration, EditorView, GutterMarker, WidgetType, drawSelection, gutter, highlightActiveLine, highlightActiveLineGutter,
  keymap, lineNumbers,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";

const SIGNS = { heap: "●", leak: "◆", call: "■", stack: "○" };
export const ORDER = ["heap", "leak", "call", "stack"];

class Mark extends GutterMarker {
  constructor(verdict, title) {
    super();
    this.verdict = verdict;
    this.title = title;
  }
  eq(other) {
    return other.verdict === this.verdict && other.title === this.title;
  }
  toDOM() {
    const made = document.createElement("span");
    made.className = `sign ${this.verdict}`;
    made.textContent = SIGNS[this.verdict];
    made.title = this.title;
    return made;
  }
}

class Word extends WidgetType {
  constructor(verdict, text) {
    super();
    this.verdict = verdict;
    this.text = text;
  }
  eq(other) {
    return other.verdict === this.verdict && other.text === this.text;
  }
  toDOM() {
    const made = document.createElement("span");
    made.className = `hint ${this.verdict}`;
    made.textContent = this.text;
    return made;
  }
}

const setFound = StateEffect.define();

// What was found moves with the text until there is something newer.
const marks = StateField.define({
  create: () => RangeSet.empty,
  update(value, change) {
    value = value.map(change.changes);
    for (const effect of change.effects) if (effect.is(setFound)) value = effect.value.marks;
    return value;
  },
});
const drawn = StateField.define({
  create: () => Decoration.none,
  update(value, change) {
    value = value.map(change.changes);
    for (const effect of change.effects) if (effect.is(setFound)) value = effect.value.drawn;
    return value;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.modifier], color: "var(--keyword)" },
  { tag: [tags.string, tags.character], color: "var(--string)" },
  { tag: tags.comment, color: "var(--comment)", fontStyle: "italic" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--number)" },
]);

export function open(parent, { text, changed, moved, step, label }) {
  const listener = EditorView.updateListener.of((update) => {
    if (update.docChanged) changed(update.state.doc.toString());
    if (update.selectionSet || update.docChanged) moved(line());
  });
  const attributes = (words) => EditorView.contentAttributes.of({ "aria-label": words, tabindex: "0", spellcheck: "false", autocapitalize: "off" });
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(), marks, drawn,
        gutter({
          class: "verdicts",
          markers: (v) => v.state.field(marks),
          initialSpacer: () => new Mark("stack", ""),
          domEventHandlers: {
            click(v, block) {
              v.dispatch({ selection: { anchor: block.from } });
              v.focus();
              return true;
            },
          },
        }),
        history(), drawSelection(), indentOnInput(), bracketMatching(), highlightActiveLine(), highlightActiveLineGutter(),
        indentUnit.of("\t"), EditorState.tabSize.of(4), go(), syntaxHighlighting(colours), attributes(label),
        keymap.of([
          { key: "Alt-ArrowDown", run: () => step(1) }, { key: "Alt-ArrowUp", run: () => step(-1) },
          ...defaultKeymap.filter((known) => !/^Alt-Arrow(Down|Up)$/.test(known.key ?? "")), ...historyKeymap, indentWithTab,
        ]),
        listener,
      ],
    }),
  });
  const line = () => view.state.doc.lineAt(view.state.selection.main.head).number;

  function show(found, hint) {
    const doc = view.state.doc;
    const signs = [], decorations = [];
    const lines = new Map();
    for (const one of found) {
      if (one.line > doc.lines) continue;
      const at = doc.line(one.line);
      lines.set(one.line, [...(lines.get(one.line) ?? []), one]);
      const from = Math.min(at.from + one.start, at.to), to = Math.min(from + one.width, at.to);
      if (from < to) decorations.push(Decoration.mark({ class: `u ${one.verdict}` }).range(from, to));
    }
    for (const [number, here] of lines) {
      const at = doc.line(number);
      const verdict = ORDER.find((v) => here.some((one) => one.verdict === v));
      signs.push(new Mark(verdict, here.map(hint).filter(Boolean).join("; ")).range(at.from));
      const said = [...new Set(here.filter((one) => one.verdict === verdict).map(hint))].filter(Boolean).join("; ");
      if (verdict !== "stack" && said) decorations.push(Decoration.widget({ widget: new Word(verdict, said), side: 1 }).range(at.to));
    }
    view.dispatch({ effects: setFound.of({ marks: RangeSet.of(signs, true), drawn: Decoration.set(decorations, true) }) });
  }

  return {
    show,
    line,
    text: () => view.state.doc.toString(),
    lineText: (n) => (n >= 1 && n <= view.state.doc.lines ? view.state.doc.line(n).text : ""),
    replace(text) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, selection: { anchor: 0 } });
    },
    apply(changes) {
      view.dispatch({ changes: changes.map(({ start, end, text }) => ({ from: start, to: end, insert: text })) });
      view.focus();
    },
    go(number, start = 0, focus = true) {
      const at = view.state.doc.line(Math.max(1, Math.min(number, view.state.doc.lines)));
      view.dispatch({ selection: { anchor: Math.min(at.from + start, at.to) }, scrollIntoView: true });
      if (focus) view.focus();
    },
  };
}
