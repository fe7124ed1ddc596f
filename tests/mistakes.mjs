// Proves that the simulation can fail: deliberate mistakes, each made in a copy of the product and found, or not, within SEEDS.
// The copy is built once with all of them; LDFLEET_MISTAKE says which one is made.
//
// Each is looked for in seed after seed, and no longer than SECONDS; the seed that finds it ends the search.
//
//   node tests/mistakes.mjs [seeds] [name ...]
//   node tests/mistakes.mjs --places               only whether the place of each mistake is still there
//   node tests/mistakes.mjs --build                only builds target/mistakes/simulate

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const copy = join(root, "target/mistakes");
/** How it is built: `dev` where that is there already, and little is played. */
const profile = process.env.PROFILE ?? "simulate";
/** So long one of them is looked for. */
const SECONDS = Number(process.env.SECONDS_EACH ?? 240);
const { mistakes } = await import("./mistakes/list.mjs");

const [seeds = "200", ...names] = process.argv.slice(2);
const wanted = mistakes.filter((mistake) => names.length === 0 || names.includes(mistake.name));

/** True in the copy where this mistake is to be made. */
const made = (name) => `std::env::var_os("LDFLEET_MISTAKE").is_some_and(|made| made == "${name}")`;

for (const { name, file, from } of mistakes) {
  if (readFileSync(join(root, file), "utf8").split(from).length !== 2) {
    console.error(`${name}: its place in ${file} was changed, and tests/mistakes/list.mjs must follow`);
    process.exit(2);
  }
}
if (seeds === "--places") process.exit(0);

/** Only what has changed is written, so that only that is built. */
function write(path, bytes) {
  const former = existsSync(path) ? readFileSync(path) : undefined;
  if (!former?.equals(bytes)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

const listed = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0");
const files = listed.filter((file) => file && (!/^(ui|docs|icons)\//.test(file) || /^ui\/licences/.test(file)));
for (const file of files.filter((file) => existsSync(join(root, file)))) {
  let text = readFileSync(join(root, file));
  for (const { name, from, to } of mistakes.filter((mistake) => mistake.file === file)) {
    text = Buffer.from(text.toString("utf8").replace(from, () => to(made(name))));
  }
  write(join(copy, file), text);
}
for (const file of readdirSync(copy, { recursive: true, withFileTypes: true })) {
  const path = relative(copy, join(file.parentPath, file.name));
  if (file.isFile() && path !== "simulate" && !files.includes(path)) rmSync(join(copy, path));
}
const cargo = ["build", "--locked", "--ignore-rust-version", "-q", "--profile", profile, "-p", "programs", "--bin", "simulate"];
const env = { ...process.env, CARGO_TARGET_DIR: join(root, "target") };
execFileSync("cargo", cargo, { cwd: copy, env, stdio: "inherit" });
const program = join(copy, "simulate");
cpSync(join(root, "target", profile === "dev" ? "debug" : profile, "simulate"), program);
if (seeds === "--build") process.exit(0);

const played = ["--workstations", "6", "--minutes", "20", "--first"];

// What finds something where no mistake is made finds nothing.
const right = spawnSync(program, ["--seeds", "10", ...played], { encoding: "utf8", timeout: SECONDS * 1000 });
if (right.status !== 0) {
  console.error(`without any mistake:\n${right.stdout}`);
  process.exit(2);
}

let found = 0;
for (const { name, says } of wanted) {
  const began = Date.now();
  const run = spawnSync(program, ["--seeds", seeds, ...played], {
    env: { ...process.env, LDFLEET_MISTAKE: name },
    encoding: "utf8",
    timeout: SECONDS * 1000,
    maxBuffer: 1 << 26,
  });
  const took = ((Date.now() - began) / 1000).toFixed(0);
  const lines = run.stdout.split("\n");
  const seen = run.status === 1 && lines.find((line) => line.includes("violated:"));
  const seed = run.stdout.match(/--seed (\d+)/)?.[1];
  const seedsPlayed = lines.filter((line) => line.startsWith("seed ")).length;
  const crashed = run.status !== 0 && run.status !== 1 && run.status !== null ? ` (the program ended with ${run.status})` : "";
  console.log(
    seen
      ? `found      ${name}: ${says}\n           seed ${seed}, ${took} s: ${seen.trim().slice(0, 160)}`
      : `NOT FOUND  ${name}: ${says}: ${seedsPlayed} seeds, ${took} s${crashed}`,
  );
  found += seen ? 1 : 0;
}
console.log(`${found} of ${wanted.length} found`);
process.exit(found === wanted.length ? 0 : 1);
