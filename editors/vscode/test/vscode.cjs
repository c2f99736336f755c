// As much of the module `vscode` as vscode-languageclient and the extension ask for: what an editor would keep is kept in
// `kept`, and what it would say is said with `open` and `change`. Classes that nobody looks at are made up as they are asked for.
"use strict";
const { pathToFileURL, fileURLToPath } = require("node:url");

class Emitter {
  listeners = new Set();
  event = (listener, self) => {
    const bound = self ? listener.bind(self) : listener;
    this.listeners.add(bound);
    return { dispose: () => this.listeners.delete(bound) };
  };
  fire(value) {
    return Promise.all([...this.listeners].map((listener) => listener(value)));
  }
  dispose() {
    this.listeners.clear();
  }
}

class Uri {
  constructor(text) {
    const url = new URL(text);
    this.scheme = url.protocol.slice(0, -1);
    this.path = decodeURIComponent(url.pathname);
    this.authority = this.query = this.fragment = "";
    this.text = text;
  }
  static parse = (text) => new Uri(text);
  static file = (path) => new Uri(pathToFileURL(path).href);
  get fsPath() {
    return this.scheme === "file" ? fileURLToPath(this.text) : this.path;
  }
  toString() {
    return this.text;
  }
}

class Position {
  constructor(line, character) {
    Object.assign(this, { line, character });
  }
}

class Range {
  constructor(...at) {
    [this.start, this.end] = at.length === 4 ? [new Position(at[0], at[1]), new Position(at[2], at[3])] : at;
  }
}

const record = (...names) => class {
  constructor(...values) {
    names.forEach((name, number) => (this[name] = values[number]));
  }
};

class Disposable {
  constructor(dispose) {
    this.dispose = dispose;
  }
  static from = (...all) => new Disposable(() => all.forEach((one) => one.dispose()));
}

class CancellationTokenSource {
  emitter = new Emitter();
  token = { isCancellationRequested: false, onCancellationRequested: this.emitter.event };
  cancel() {
    this.token.isCancellationRequested = true;
    this.emitter.fire();
  }
  dispose() {}
}

class CodeActionKind {
  constructor(value) {
    this.value = value;
  }
  append(part) {
    return new CodeActionKind(this.value ? `${this.value}.${part}` : part);
  }
  static Empty = new CodeActionKind("");
  static QuickFix = new CodeActionKind("quickfix");
}

class WorkspaceEdit {
  edits = [];
  set(uri, edits) {
    this.edits.push([uri, edits.map((edit) => (Array.isArray(edit) ? edit[0] : edit))]);
  }
  replace(uri, range, newText) {
    this.edits.push([uri, [{ range, newText }]]);
  }
}

class Document {
  languageId = "go";
  version = 1;
  isClosed = false;
  isDirty = true;
  constructor(path, text) {
    Object.assign(this, { uri: Uri.file(path), fileName: path, text });
  }
  getText() {
    return this.text;
  }
}

const kept = { diagnostics: new Map(), providers: {}, commands: {}, ran: [], opened: [], said: [], status: {}, contents: {} };
const settings = {};
const opened = new Emitter(), changed = new Emitter(), closed = new Emitter(), configured = new Emitter();
const never = () => ({ dispose() {} });
const provider = (name) => (_selector, it) => {
  kept.providers[name] = it;
  return { dispose() {} };
};
const output = new Proxy({}, { get: (_, name) => (name === "name" ? "goesc" : () => undefined) });

const stub = {
  Uri, Position, Range, Disposable, CancellationTokenSource, CodeActionKind, WorkspaceEdit,
  EventEmitter: Emitter,
  CancellationError: class extends Error {},
  Diagnostic: record("range", "message", "severity"),
  DiagnosticRelatedInformation: record("location", "message"),
  DiagnosticSeverity: { Error: 0, Warning: 1, Information: 2, Hint: 3 },
  Location: record("uri", "range"),
  Hover: record("contents", "range"),
  InlayHint: record("position", "label", "kind"),
  CodeAction: record("title", "kind"),
  TextEdit: record("range", "newText"),
  MarkdownString: class {
    constructor(value = "") {
      this.value = value;
    }
    appendMarkdown(text) {
      this.value += text;
    }
    appendText(text) {
      this.value += text;
    }
  },
  ConfigurationTarget: { Workspace: 2 },
  ProgressLocation: { Notification: 15, Window: 10 },
  version: "1.82.0",
  env: { appName: "test", language: "en", openExternal: async (uri) => kept.opened.push(uri) },
  commands: {
    registerCommand: (name, run) => {
      kept.commands[name] = run;
      return { dispose: () => delete kept.commands[name] };
    },
    executeCommand: async (name, ...values) => kept.ran.push([name, ...values]),
  },
  languages: {
    match: (selector, document) =>
      [selector].flat().some((one) => one.language === document.languageId && one.scheme === document.uri.scheme) ? 10 : 0,
    createDiagnosticCollection: () => ({
      set: (uri, found) => kept.diagnostics.set(uri.toString(), found),
      delete: (uri) => kept.diagnostics.delete(uri.toString()),
      clear: () => kept.diagnostics.clear(),
      has: (uri) => kept.diagnostics.has(uri.toString()),
      dispose() {},
    }),
    createLanguageStatusItem: () => kept.status,
    registerHoverProvider: provider("hover"),
    registerInlayHintsProvider: provider("hints"),
    registerCodeActionsProvider: provider("actions"),
  },
  window: {
    activeTextEditor: undefined,
    tabGroups: { all: [], onDidChangeTabs: never },
    onDidChangeActiveTextEditor: never,
    createOutputChannel: () => output,
    setStatusBarMessage: (text) => kept.said.push(text),
    showErrorMessage: async (text) => void kept.said.push(text),
    showWarningMessage: async (text) => void kept.said.push(text),
    showInformationMessage: async (text) => void kept.said.push(text),
    withProgress: (_where, work) => work({ report() {} }),
  },
  workspace: {
    textDocuments: [],
    workspaceFolders: undefined,
    onDidOpenTextDocument: opened.event,
    onDidChangeTextDocument: changed.event,
    onDidCloseTextDocument: closed.event,
    onDidSaveTextDocument: never,
    onWillSaveTextDocument: never,
    onDidChangeWorkspaceFolders: never,
    onDidChangeConfiguration: configured.event,
    registerTextDocumentContentProvider: (scheme, it) => {
      kept.contents[scheme] = it;
      return { dispose() {} };
    },
    createFileSystemWatcher: () => ({ onDidCreate: never, onDidChange: never, onDidDelete: never, dispose() {} }),
    getConfiguration: (section) => {
      const all = section ? (settings[section] ??= {}) : settings;
      return {
        get: (name, otherwise) => all[name] ?? otherwise,
        update: async (name, value) => {
          all[name] = value;
          await configured.fire({ affectsConfiguration: (asked) => [section, `${section}.${name}`].includes(asked) });
        },
      };
    },
  },
  // What a test does in the place of people.
  test: {
    kept,
    settings,
    async open(path, text) {
      const document = new Document(path, text);
      stub.workspace.textDocuments.push(document);
      await opened.fire(document);
      return document;
    },
    async change(document, contentChanges) {
      for (const { range, text } of contentChanges) {
        const [start, end] = [range.start, range.end].map((at) =>
          document.text.split("\n").slice(0, at.line).reduce((sum, line) => sum + line.length + 1, 0) + at.character);
        document.text = document.text.slice(0, start) + text + document.text.slice(end);
      }
      document.version += 1;
      await changed.fire({ document, contentChanges });
    },
  },
};

module.exports = new Proxy(stub, {
  get: (target, name) => (name in target || typeof name !== "string" ? target[name] : (target[name] = class {})),
});
