// What the house looks like, in numbers, now or at a commit: `node tests/figures.mjs [commit ...]`.
// Circles and sentences outside catalogs have tests of their own (tests/it/rooms.rs, messages' literals.rs); here they are
// counted by the same rule for former commits, too.

import { execFileSync } from "node:child_process";

const git = (...args) => execFileSync("git", args, { encoding: "utf8", maxBuffer: 1 << 28 });
const PRODUCT = /^(src-tauri\/src|src-tauri\/crates\/(?!simulator)[a-z]+\/src|ui\/src)\//;
const GENERATED = /bindings\.ts$|messages\/catalog\.ts$/;

/** Every hand-written file of the product at a commit, without comments and tests. */
function sources(commit) {
  const names = git("ls-tree", "-r", "--name-only", commit).split("\n");
  const wanted = names.filter((name) => PRODUCT.test(name) && /\.(rs|ts|svelte)$/.test(name) && !GENERATED.test(name));
  const whole = wanted.map((name) => [name, git("show", `${commit}:${name}`)]);
  const product = whole.filter(([name]) => !/(^|\/)tests(\.rs|\/)/.test(name));
  return product.map(([name, text]) => ({ name, lines: text.split("\n").length, code: code(name, text) }));
}

function code(name, text) {
  const product = name.endsWith(".rs") ? text.split("#[cfg(test)]")[0] : text;
  const lines = product.split("\n").filter((line) => !/^\s*(\/\/|\*|\/\*)/.test(line));
  return lines.join("\n");
}

/** Groups of two files or more of a crate that import each other, directly or by way of others. */
function circles(files, crate) {
  const inside = files.filter((file) => file.name.startsWith(`src-tauri/crates/${crate}/src/`));
  const module = (name) => name.slice(`src-tauri/crates/${crate}/src/`.length).replace(/(\/mod)?\.rs$/, "");
  const modules = new Map(inside.map((file) => [module(file.name), file.code]));
  const imports = new Map();
  for (const [from, text] of modules) {
    const named = new Set();
    for (const [, tree] of text.matchAll(/\buse crate::([^;]+);/g)) for (const path of leaves(tree)) named.add(path);
    for (const [, path] of text.matchAll(/\bcrate::((?:[a-z_0-9]+::)+)/g)) named.add(path.replace(/::$/, "").replaceAll("::", "/"));
    const target = (path) => {
      for (let parts = path.split("/"); parts.length; parts.pop()) if (modules.has(parts.join("/"))) return parts.join("/");
    };
    imports.set(from, new Set([...named].map(target).filter((to) => to && to !== from && to !== "lib")));
  }
  const reaches = (from) => {
    const seen = new Set();
    const next = [...imports.get(from)];
    while (next.length) {
      const one = next.pop();
      if (!seen.has(one)) seen.add(one), next.push(...imports.get(one));
    }
    return seen;
  };
  const all = new Map([...modules.keys()].map((name) => [name, reaches(name)]));
  const groups = new Set();
  for (const [name, seen] of all)
    if (seen.has(name)) groups.add([...seen].filter((other) => all.get(other).has(name)).sort().join(" "));
  return [...groups].map((group) => group.split(" ").length);
}

/** `a::{b, c::d}` as `a/b` and `a/c/d`. */
function leaves(tree, before = "") {
  const parts = [];
  let depth = 0;
  let part = "";
  for (const char of tree) {
    depth += char === "{" ? 1 : char === "}" ? -1 : 0;
    if (char === "," && depth === 0) parts.push(part), (part = "");
    else part += char;
  }
  return [...parts, part].flatMap((one) => {
    const text = one.trim();
    const open = text.indexOf("{");
    if (open >= 0) return leaves(text.slice(open + 1, text.lastIndexOf("}")), before + text.slice(0, open).replaceAll("::", "/"));
    return text ? [before + text.replace(/ as .*/, "").replaceAll("::", "/")] : [];
  });
}

/** Literals of Rust that read as a sentence: a capital, two words, a full stop. */
const sentences = (files) =>
  files
    .filter((file) => file.name.endsWith(".rs") && !file.name.includes("/messages/"))
    .flatMap((file) => file.code.split("\n").filter((line) => !/^\s*#/.test(line)))
    .flatMap((line) => line.match(/"[A-Z“][^"]* [^"]*\."/g) ?? []);

/** Files that name one operation, in Rust and in the window. */
function naming(files, rust, window) {
  const named = (ending, word) => files.filter((file) => ending.test(file.name) && word.test(file.code)).length;
  return `${named(/\.rs$/, rust)} Rust, ${named(/\.(ts|svelte)$/, window)} window`;
}

function doubles(files) {
  const count = new Map();
  for (const file of files.filter((file) => file.name.endsWith(".rs")))
    for (const [, name] of file.code.matchAll(/^\s*pub(?:\([^)]*\))? (?:struct|enum|trait|type) (\w+)/gm))
      count.set(name, (count.get(name) ?? 0) + 1);
  return [...count.values()].filter((times) => times > 1).length;
}

const rows = (commit) => {
  const files = sources(commit);
  const rooms = new Map();
  for (const file of files) {
    const room = file.name.match(/^(?:src-tauri\/crates\/|)((?:[^/]+\/src|ui\/src)(?:\/[^/]+(?=\/))?)/)?.[1] ?? "?";
    rooms.set(room, (rooms.get(room) ?? 0) + 1);
  }
  const largest = files.reduce((one, other) => (other.lines > one.lines ? other : one));
  const busiest = [...rooms].sort((one, other) => other[1] - one[1]).slice(0, 5);
  return {
    "files of the product": files.length,
    "longest file": `${largest.lines} lines`,
    "circles in fleet (files in each)": circles(files, "fleet").join(", ") || "none",
    "circles in workstation": circles(files, "workstation").join(", ") || "none",
    "circles in breaker": circles(files, "breaker").join(", ") || "none",
    "fullest rooms": busiest.map(([room, number]) => `${room} ${number}`).join(", "),
    "files that name an operation (set location)": naming(files, /\bSetLocation\b/, /\bsetLocation\b/),
    "literals in Rust that read as a sentence": sentences(files).length,
    "type names declared more than once": doubles(files),
  };
};

const commits = process.argv.slice(2);
for (const commit of commits.length ? commits : ["HEAD"]) {
  console.log(commit);
  for (const [what, figure] of Object.entries(rows(commit))) console.log(`  ${what}: ${figure}`);
}
