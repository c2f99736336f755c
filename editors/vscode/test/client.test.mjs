// The extension as it is shipped, against the real server: `npm run build` and a goesc on PATH come first.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire, Module } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

const require = createRequire(import.meta.url);
const vscode = require("./vscode.cjs");
const resolve = Module._resolveFilename;
Module._resolveFilename = (name, ...rest) => (name === "vscode" ? require.resolve("./vscode.cjs") : resolve(name, ...rest));
const extension = require("../dist/extension.js");

const { kept, settings, open, change } = vscode.test;
const TEXT = "package m\n\nfunc sum(a, b int) *int {\n\tres := a + b\n\treturn &res\n}\n";
const root = mkdtempSync(join(tmpdir(), "goesc-vscode-"));
const token = new vscode.CancellationTokenSource().token;
const context = { subscriptions: [] };
let document;

async function until(what) {
  for (const end = Date.now() + 60_000; Date.now() < end; await new Promise((go) => setTimeout(go, 20))) {
    const found = what();
    if (found) return found;
  }
  assert.fail(`it never came: ${what}`);
}

const diagnostics = () => kept.diagnostics.get(document.uri.toString());
const whole = new vscode.Range(0, 0, 99, 0);

before(async () => {
  writeFileSync(join(root, "go.mod"), "module m\n\ngo 1.27\n");
  writeFileSync(join(root, "x.go"), TEXT);
  settings.goesc = { path: "goesc", diagnostics: { heap: "information" } };
  await extension.activate(context);
  document = await open(join(root, "x.go"), TEXT);
});

after(async () => {
  await extension.deactivate();
  for (const one of context.subscriptions) one.dispose?.();
});

test("diagnostics, with the steps of the way", async () => {
  const [found] = await until(diagnostics);
  assert.equal(found.message, "res is on the heap: sum returns its address");
  assert.deepEqual([found.range.start.line, found.range.start.character, found.severity], [3, 1, vscode.DiagnosticSeverity.Information]);
  assert.equal(found.source, "goesc");
  assert.equal(found.relatedInformation[0].message, "the address of res is taken");
});

test("hints, with the bytes", async () => {
  const hints = await kept.providers.hints.provideInlayHints(document, whole, token);
  assert.deepEqual(hints.map((hint) => hint.label), ["heap: returned, 8 bytes"]);
});

test("hover, with an edit", async () => {
  const hover = await kept.providers.hover.provideHover(document, new vscode.Position(3, 2), token);
  const text = [hover.contents].flat().map((one) => one.value).join("");
  assert.match(text, /^\*\*res is on the heap\*\*/);
  assert.match(text, /takes 8 bytes/);
  assert.match(text, /To avoid it/);
});

test("the explanation of what is below the cursor is a document", async () => {
  vscode.window.activeTextEditor = { document, selection: { active: new vscode.Position(3, 2) } };
  await kept.commands["goesc.explain"]();
  const [name, uri] = kept.ran.at(-1);
  assert.equal(name, "markdown.showPreviewToSide");
  assert.match(kept.contents[uri.scheme].provideTextDocumentContent(uri), /^\*\*res is on the heap\*\*/);
  vscode.window.activeTextEditor.selection.active = new vscode.Position(0, 0);
  await kept.commands["goesc.explain"]();
  assert.match(kept.said.at(-1), /nothing is allocated here/);
});

test("the other build", async () => {
  await kept.commands["goesc.toggleInlining"]();
  await until(() => diagnostics()[0]?.source === "goesc -l");
  assert.equal(kept.status.text, "goesc -l");
  await kept.commands["goesc.toggleInlining"]();
  await until(() => diagnostics()[0]?.source === "goesc");
});

test("the report is a page", async () => {
  await kept.commands["goesc.report"]();
  assert.match(readFileSync(kept.opened.at(-1).fsPath, "utf8"), /^<!doctype html>/i);
});

test("a code action's edit, after which nothing is on the heap", async () => {
  const [found] = diagnostics();
  const asked = { diagnostics: [found], only: undefined, triggerKind: 1 };
  const actions = await kept.providers.actions.provideCodeActions(document, found.range, asked, token);
  const action = actions.find((one) => one.title.startsWith("Keep res off the heap: let sum return int"));
  assert.equal(action.kind.value, "quickfix");
  assert.equal(action.diagnostics.length, 1);
  const changes = action.edit.edits.flatMap(([uri, edits]) => {
    assert.equal(uri.toString(), document.uri.toString());
    return edits.map(({ range, newText }) => ({ range, text: newText }));
  });
  await change(document, changes.sort((a, b) => b.range.start.line - a.range.start.line));
  assert.equal(document.text, TEXT.replace("*int {", "int {").replace("&res", "res"));
  await until(() => diagnostics()?.length === 0);
});

test("a program that is not there is told of", async () => {
  await extension.deactivate();
  await vscode.workspace.getConfiguration("goesc").update("path", join(root, "nowhere"));
  await until(() => kept.said.find((text) => /goesc does not start/.test(text)));
});
