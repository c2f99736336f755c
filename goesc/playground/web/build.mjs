// Puts the page together in dist/: what npm and PyPI have, and the page's own files. goesc itself is added by
// `goesc playground`, so that it is the one at hand.
//
//     npm ci && npm run build              PYTHON names the interpreter whose pip fetches the one wheel (python3)

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { loadPyodide } from "pyodide";

const here = dirname(fileURLToPath(import.meta.url));
const made = join(here, "dist.part");
const modules = join(here, "node_modules");
rmSync(made, { recursive: true, force: true });
mkdirSync(join(made, "pyodide"), { recursive: true });

await build({
  absWorkingDir: here,
  entryPoints: ["src/app.js"],
  outfile: join(made, "app.js"),
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  legalComments: "none",
});
for (const name of ["index.html", "style.css", "worker.js", "sw.js"]) cpSync(join(here, "src", name), join(made, name));
const parts = ["pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json"];
for (const name of parts) cpSync(join(modules, "pyodide", name), join(made, "pyodide", name));

const [wheel, abi] = [join(made, "wheels"), JSON.parse(readFileSync(join(modules, "pyodide", "pyodide-lock.json"))).info];
const minor = abi.python.split(".").slice(0, 2);
execFileSync(process.env.PYTHON || "python3", [
  "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes", "--only-binary=:all:", "--implementation=cp",
  `--python-version=${minor.join(".")}`, `--abi=cp${minor.join("")}`, `--platform=pyemscripten_${abi.abi_version}_wasm32`,
  "--dest", wheel, "-r", join(here, "requirements.txt"),
], { stdio: "inherit" });
renameSync(join(wheel, readdirSync(wheel)[0]), join(made, "msgspec.whl"));
rmSync(wheel, { recursive: true });

// goesc's modules as they are when compiled by the Python of the page, which spares a visitor the time. Each says which
// source it is of, and is passed over for another.
const python = await loadPyodide();
const [place, source] = [python.runPython("import site; site.getsitepackages()[0]"), join(here, "..", "..")];
for (const name of readdirSync(source, { recursive: true })) {
  if (!name.endsWith(".py") || name.includes("node_modules")) continue;
  python.FS.mkdirTree(dirname(`${place}/goesc/${name}`));
  python.FS.writeFile(`${place}/goesc/${name}`, readFileSync(join(source, name)));
}
python.globals.set("place", place);
python.runPython(`
import compileall, pathlib, py_compile, zipfile
compileall.compile_dir(place + "/goesc", quiet=2, invalidation_mode=py_compile.PycInvalidationMode.CHECKED_HASH)
with zipfile.ZipFile("/compiled.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
    for path in sorted(pathlib.Path(place, "goesc").rglob("*.pyc")):
        archive.writestr(zipfile.ZipInfo(str(path.relative_to(place))), path.read_bytes(), zipfile.ZIP_DEFLATED, 9)
`);
writeFileSync(join(made, "compiled.zip"), python.FS.readFile("/compiled.zip"));

// The licences of what the page carries.
const told = [];
for (const owner of ["@codemirror", "@lezer", "@marijn", "."]) {
  for (const name of readdirSync(join(modules, owner)).sort()) {
    const folder = join(modules, owner, name);
    if (name.startsWith("@") || name.startsWith(".") || name === "esbuild" || owner === "@esbuild") continue;
    let about;
    try { about = JSON.parse(readFileSync(join(folder, "package.json"))); } catch { continue; }
    const file = readdirSync(folder).find((f) => /^licen[cs]e/i.test(f));
    told.push(`${about.name} ${about.version}, ${about.license}\n\n${file ? readFileSync(join(folder, file), "utf8") : ""}`);
  }
}
writeFileSync(join(made, "LICENSES.txt"), told.join("\n----\n\n"));

rmSync(join(here, "dist"), { recursive: true, force: true });
renameSync(made, join(here, "dist"));
