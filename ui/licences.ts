// The licences of everything that is built into LDFleet, as the module `virtual:licences`: read from Cargo and npm when
// the window is built, so that no list has to be kept in step.

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

export interface Library {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression. */
  readonly licence: string;
  readonly source: string;
  /** Which of the texts are its own. */
  readonly texts: readonly number[];
}

export interface Licences {
  readonly libraries: readonly Library[];
  /** Each once, however many libraries have it. */
  readonly texts: readonly string[];
}

interface Found extends Omit<Library, "texts"> {
  readonly folder: string;
}

const ID = "virtual:licences";
const ROOT = join(import.meta.dirname, "..");
/** The crate that is installed; what only builds or tests it is not. */
const PRODUCT = "ldfleet";
const TEXT = /^(licen[cs]e|copying|notice|unlicense|copyright)/i;

interface Metadata {
  packages: {
    id: string;
    name: string;
    version: string;
    license: string | null;
    repository: string | null;
    source: string | null;
    manifest_path: string;
  }[];
  resolve: { nodes: { id: string; deps: { pkg: string; dep_kinds: { kind: string | null }[] }[] }[] };
}

/** What the product is linked with, on any system. */
function crates(): Found[] {
  const answer = execFileSync("cargo", ["metadata", "--locked", "--format-version", "1"], {
    cwd: ROOT,
    maxBuffer: 256 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const { packages, resolve } = JSON.parse(answer.toString()) as Metadata;
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const product = packages.find((p) => p.name === PRODUCT);
  const linked = new Set<string>();
  const waiting = product ? [product.id] : [];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (linked.has(id)) continue;
    linked.add(id);
    for (const { pkg, dep_kinds: kinds } of nodes.get(id)?.deps ?? [])
      if (kinds.some(({ kind }) => kind === null)) waiting.push(pkg);
  }
  return packages
    .filter((p) => linked.has(p.id) && p.source !== null)
    .map((p) => ({
      name: p.name,
      version: p.version,
      licence: p.license ?? "",
      source: p.repository ?? "",
      folder: dirname(p.manifest_path),
    }));
}

/** What is bundled into the page. */
function modules(): Found[] {
  const lock = JSON.parse(readFileSync(join(import.meta.dirname, "package-lock.json"), "utf8")) as {
    packages: Record<string, { version?: string; license?: string; dev?: boolean; devOptional?: boolean }>;
  };
  return (
    Object.entries(lock.packages)
      .map(([path, p]) => ({ ...p, path, name: path.slice(path.lastIndexOf("node_modules/") + 13) }))
      // Svelte itself is a tool only in part: its run time is in the page.
      .filter((p) => p.path !== "" && (p.name === "svelte" || !(p.dev ?? p.devOptional)))
      .filter((p) => existsSync(join(import.meta.dirname, p.path)))
      .map((p) => ({
        name: p.name,
        version: p.version ?? "",
        licence: p.license ?? "",
        source: `https://www.npmjs.com/package/${p.name}`,
        folder: join(import.meta.dirname, p.path),
      }))
  );
}

function withTexts(found: readonly Found[]): Licences {
  const texts = new Map<string, number>();
  const numbered = (text: string) => {
    const number = texts.get(text) ?? texts.size;
    texts.set(text, number);
    return number;
  };
  const libraries = found.map(({ folder, ...library }) => ({
    ...library,
    texts: readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && TEXT.test(entry.name))
      .map((entry) => readFileSync(join(folder, entry.name), "utf8").replaceAll("\r\n", "\n").trim())
      .filter((text) => text !== "")
      .map(numbered),
  }));
  libraries.sort((a, b) => a.name.localeCompare(b.name, "en") || a.version.localeCompare(b.version, "en"));
  return { libraries, texts: [...texts.keys()] };
}

/** Without Cargo a build fails rather than leave them out; a page that is only looked at goes without. */
export function licences(): Plugin {
  let needed = false;
  return {
    name: "licences",
    configResolved: (config) => void (needed = config.command === "build"),
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      let found = modules();
      try {
        found = [...crates(), ...found];
      } catch (error) {
        if (needed) throw error;
        this.warn("without Cargo the licences of its crates are left out");
      }
      return `export default ${JSON.stringify(withTexts(found))};`;
    },
  };
}
