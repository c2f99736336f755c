// goesc in a worker: Pyodide with goesc's modules, and one question at a time.
//
//     post {id, question}            gets {id, answer} back; before the first, {progress: 0..1} while files come

import { loadPyodide } from "./pyodide/pyodide.mjs";

const FOLDER = "/work";
let play;

// Bytes as they come, of the files in the list; the rest of the way to the first answer is work.
async function watched() {
  const list = await (await fetch("list.json")).json();
  const sizes = list.files;
  const total = Object.entries(sizes).reduce((sum, [name, size]) => sum + (wanted(name) ? size : 0), 0);
  let done = 0;
  const plain = self.fetch;
  const count = (size) => {
    done += size;
    postMessage({ progress: Math.min(done / total, 1) });
  };
  self.fetch = async (what, options) => {
    const response = await plain(what, options);
    const name = new URL(response.url || what, self.location).href.slice(new URL(".", self.location).href.length);
    if (!response.ok || !response.body || !(name in sizes)) return response;
    const body = response.body.pipeThrough(new TransformStream({
      transform(chunk, out) { count(chunk.length); out.enqueue(chunk); },
    }));
    return new Response(body, { status: response.status, headers: response.headers });
  };
  return sizes;
}

const wanted = (name) => /^pyodide\/.*\.(wasm|zip|json)$|^(goesc|compiled)\.zip$|^msgspec\.whl$/.test(name);

async function bytes(name) {
  const response = await fetch(name);
  if (!response.ok) throw new Error(`${name}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function start() {
  const sizes = await watched();
  const parts = ["goesc.zip", "compiled.zip", "msgspec.whl"].map(bytes);
  const facts = Object.keys(sizes).filter((name) => name.startsWith("library/"));
  const python = await loadPyodide({ indexURL: new URL("pyodide/", self.location).href });
  const place = python.runPython("import site; site.getsitepackages()[0]");
  for (const part of parts) python.unpackArchive(await part, "zip", { extractDir: place });
  python.FS.mkdirTree(FOLDER);
  python.FS.mkdirTree("/library");
  const files = {};
  for (const name of facts) {
    const release = name.slice("library/".length, -".facts".length);
    files[release] = `/${name}`;
    python.FS.writeFile(files[release], await bytes(name));
  }
  postMessage({ progress: 1 });
  python.globals.set("facts_json", JSON.stringify(files));
  play = python.runPython(`
import json
from goesc.playground.answer import Playground
Playground("${FOLDER}", json.loads(facts_json))
`);
}

const ready = start();

self.onmessage = async ({ data: { id, question } }) => {
  try {
    await ready;
    postMessage({ id, answer: JSON.parse(play.answer_json(JSON.stringify(question))) });
  } catch (why) {
    postMessage({ id, answer: { problem: String(why?.message ?? why) } });
  }
};
ready.catch((why) => postMessage({ failed: String(why?.message ?? why) }));
