// Proves that the simulation can fail: deliberate mistakes, each made in a copy of the product and found, or not, within SEEDS.
// The copy is built once with all of them; LDFLEET_MISTAKE says which one is made.
//
// Each is looked for in seed after seed, and no longer than SECONDS; the seed that finds it ends the search.
//
//   node tests/mistakes.mjs [seeds] [name ...]
//   node tests/mistakes.mjs --places               only whether the place of each mistake is still there

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const copy = join(root, "target/mistakes");
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

rmSync(copy, { recursive: true, force: true });
mkdirSync(copy, { recursive: true });
const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0").filter(Boolean);
for (const file of files.filter((file) => !/^(ui|docs|icons)\//.test(file) || /^ui\/licences/.test(file))) {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  cpSync(join(root, file), join(copy, file));
}
for (const { name, file, from, to } of mistakes) {
  const path = join(copy, file);
  writeFileSync(path, readFileSync(path, "utf8").replace(from, () => to(made(name))));
}
const cargo = ["build", "--locked", "--ignore-rust-version", "-q", "--profile", "simulate", "-p", "programs", "--bin", "simulate"];
const env = { ...process.env, CARGO_TARGET_DIR: join(root, "target") };
execFileSync("cargo", cargo, { cwd: copy, env, stdio: "inherit" });
const program = join(copy, "simulate");
cpSync(join(root, "target/simulate/simulate"), program);

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
