// The rooms of ui/src stand on floors: each imports only itself and the rooms below it, and no files import each other
// in a circle.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const SRC = resolve(import.meta.dirname, "../src");

/** From the ground up. App.svelte and main.ts stand on top of all of them. */
const FLOORS: readonly (readonly string[])[] = [
  ["messages"],
  ["ipc"],
  ["format"],
  ["labels"],
  ["kinds"],
  ["primitives"],
  ["state"],
  ["answers", "apps"],
  ["plans", "watch", "activity"],
  ["schedules"],
  ["circuits", "doctor", "operations", "accounts", "settings", "demo", "tags", "screens"],
  ["emulators", "requests"],
  ["workstations", "table"],
  ["transfer"],
  ["menus"],
  ["window"],
];

type Imports = ReadonlyMap<string, readonly string[]>;

const IMPORT = /^\s*(?:import|export)\s(?:[^;]*?\sfrom\s)?"(\.[^"]+)"/gm;

/** Every file of ui/src with those of ui/src that it imports. */
function read(): Imports {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).map((f) => f.replaceAll("\\", "/"));
  const known = new Set(files);
  return new Map(
    files
      .filter((file) => /\.(ts|svelte)$/.test(file))
      .map((file) => {
        const text = readFileSync(join(SRC, file), "utf8");
        const specs = [...text.matchAll(IMPORT)].map(([, spec]) =>
          relative(SRC, resolve(SRC, dirname(file), spec ?? "")).replaceAll("\\", "/"),
        );
        return [file, specs.map((s) => (known.has(s) ? s : `${s}.ts`)).filter((s) => known.has(s))];
      }),
  );
}

const roomOf = (file: string) => (file.includes("/") ? file.slice(0, file.indexOf("/")) : null);
const floorOf = (file: string) => {
  const room = roomOf(file);
  return room === null ? FLOORS.length : FLOORS.findIndex((rooms) => rooms.includes(room));
};

/** `a imports b` for every import from a room that is not below. */
function upward(imports: Imports): string[] {
  return [...imports].flatMap(([file, targets]) =>
    targets
      .filter((to) => roomOf(file) !== roomOf(to) && floorOf(to) >= floorOf(file))
      .map((to) => `${file} imports ${to}`),
  );
}

/** The files of the first circle that is found, in their order. */
function circle(imports: Imports): string[] {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const to of imports.get(file) ?? []) {
      const found = walk(to, [...path, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  for (const file of imports.keys()) {
    const found = walk(file, []);
    if (found.length > 0) return found;
  }
  return [];
}

test("every file has a room with a floor", () => {
  const imports = read();
  expect(imports.size).toBeGreaterThan(80);
  expect([...imports.values()].flat().length).toBeGreaterThan(300);
  expect([...imports.keys()].filter((file) => floorOf(file) < 0)).toEqual([]);
});

test("rooms import only what is below them", () => {
  expect(upward(read())).toEqual([]);
});

test("no files import each other in a circle", () => {
  expect(circle(read())).toEqual([]);
});

test("an upward import and a circle would be found", () => {
  const imports = new Map([
    ["primitives/Dialog.svelte", ["window/TopBar.svelte"]],
    ["window/TopBar.svelte", ["window/Menu.svelte"]],
    ["window/Menu.svelte", ["window/TopBar.svelte"]],
  ]);
  expect(upward(imports)).toEqual(["primitives/Dialog.svelte imports window/TopBar.svelte"]);
  expect(circle(imports)).toEqual(["window/TopBar.svelte", "window/Menu.svelte", "window/TopBar.svelte"]);
});
