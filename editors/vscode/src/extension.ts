// goesc in VS Code: starts `goesc lsp`, which says all there is to say, and a few commands around it.
import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import * as vscode from "vscode";
import { HoverRequest, LanguageClient, MarkupContent, State } from "vscode-languageclient/node";

const NAME = "goesc";

let client: LanguageClient | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<LanguageClient> {
  const explained = new Explanations();
  const status = vscode.languages.createLanguageStatusItem(NAME, { language: "go" });
  status.command = { command: "goesc.toggleInlining", title: "Toggle" };
  const show = () => {
    status.text = inlines() ? "goesc" : "goesc -l";
    status.detail = inlines() ? "with inlining (go build)" : "without inlining (-gcflags=-l)";
  };
  show();
  context.subscriptions.push(
    status,
    vscode.workspace.registerTextDocumentContentProvider(NAME, explained),
    vscode.commands.registerCommand("goesc.explain", () => explain(explained)),
    vscode.commands.registerCommand("goesc.report", report),
    vscode.commands.registerCommand("goesc.toggleInlining", () =>
      settings().update("inlining", !inlines(), vscode.ConfigurationTarget.Workspace)),
    vscode.commands.registerCommand("goesc.restart", restart),
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      show();
      if (change.affectsConfiguration("goesc.path") || change.affectsConfiguration("goesc.arguments")) await restart();
    }),
  );
  return await start();
}

export async function deactivate(): Promise<void> {
  if (client?.needsStop()) await client.stop();
  client = undefined;
}

// --- The server --------------------------------------------------------------------------------------

async function start(): Promise<LanguageClient> {
  client = new LanguageClient(
    NAME,
    "goesc",
    { command: program(), args: ["lsp", ...settings().get<string[]>("arguments", [])] },
    {
      documentSelector: [{ scheme: "file", language: "go" }],
      initializationOptions: chosen(),
      synchronize: { configurationSection: NAME },
    },
  );
  try {
    await client.start();
  } catch (fault) {
    const choice = await vscode.window.showErrorMessage(
      `goesc does not start: ${fault instanceof Error ? fault.message : fault}. It is a Python program, which goesc.path may name.`,
      "Settings",
    );
    if (choice === "Settings") await vscode.commands.executeCommand("workbench.action.openSettings", "goesc.path");
  }
  return client;
}

async function restart(): Promise<void> {
  await deactivate();
  await start();
}

function settings(): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration(NAME);
}

function inlines(): boolean {
  return settings().get("inlining", true);
}

/** What the server is told of the settings as it starts; after that it asks. */
function chosen(): object {
  const all = settings();
  return Object.fromEntries(
    ["diagnostics", "inlayHints", "inlining", "go", "tags"].map((name) => [name, all.get(name)]));
}

function program(): string {
  const path = settings().get("path", NAME) || NAME;
  return path.startsWith("~/") ? join(homedir(), path.slice(2)) : path;
}

// --- Commands ----------------------------------------------------------------------------------------

/** Explanations as read-only documents, which the preview of Markdown shows. */
class Explanations implements vscode.TextDocumentContentProvider {
  readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  text = "";

  provideTextDocumentContent(): string {
    return this.text;
  }
}

async function explain(explained: Explanations): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || client?.state !== State.Running) return;
  const hover = await client.sendRequest(
    HoverRequest.type,
    client.code2ProtocolConverter.asTextDocumentPositionParams(editor.document, editor.selection.active),
  );
  if (!hover || !MarkupContent.is(hover.contents)) {
    vscode.window.setStatusBarMessage("goesc: nothing is allocated here, and no parameter leaks", 4000);
    return;
  }
  const uri = vscode.Uri.parse(`${NAME}:Explanation.md`);
  explained.text = hover.contents.value;
  explained.changed.fire(uri);
  await vscode.commands.executeCommand("markdown.showPreviewToSide", uri);
}

/** `goesc report` of the package of the file, in the browser: one page that asks no network for anything. */
async function report(): Promise<void> {
  const file = vscode.window.activeTextEditor?.document.uri;
  if (file?.scheme !== "file") return;
  const folder = dirname(file.fsPath);
  const page = join(await mkdtemp(join(tmpdir(), "goesc-")), `${basename(folder)}.html`);
  const all = settings();
  const go = all.get("go", ""), tags = all.get<string[]>("tags", []);
  const args = ["report", "-o", page, ...(inlines() ? [] : ["-l"]), ...(go ? ["--go", go] : []),
    ...(tags.length ? ["--tags", tags.join(",")] : []), "."];
  const where = { location: vscode.ProgressLocation.Notification, title: `goesc report of ${basename(folder)}` };
  const fault = await vscode.window.withProgress(where, () => new Promise<string>((done) => {
    execFile(program(), args, { cwd: folder }, (error, _out, told) => done(error ? told.trim() || error.message : ""));
  }));
  if (fault) vscode.window.showErrorMessage(fault);
  else await vscode.env.openExternal(vscode.Uri.file(page));
}
