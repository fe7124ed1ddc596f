// The catalogs as modules: `virtual:catalogs` holds the English one and loads the others, each of which is a file of its
// own, so that the page reads what it speaks only. Comments are left out.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const FOLDER = join(import.meta.dirname, "../src-tauri/crates/messages/locales");
const ENGLISH = "en";
const ALL = "virtual:catalogs";
const ONE = "virtual:catalog/";

/** All files of a language as one. */
function catalog(tag: string): string {
  const files = filesOf(tag).map((file) => readFileSync(file, "utf8"));
  // A line of a text is indented: what begins with # is a comment.
  return files
    .join("\n")
    .replace(/^#.*\n/gm, "")
    .replace(/\n{2,}/g, "\n");
}

function filesOf(tag: string): string[] {
  const names = readdirSync(join(FOLDER, tag)).filter((name) => name.endsWith(".ftl"));
  return names.sort().map((name) => join(FOLDER, tag, name));
}

export function catalogs(): Plugin {
  return {
    name: "catalogs",
    resolveId: (id) => (id === ALL || id.startsWith(ONE) ? `\0${id}` : undefined),
    load(id) {
      const wanted = id.replace("\0", "");
      if (wanted.startsWith(ONE)) {
        const tag = wanted.slice(ONE.length);
        for (const file of filesOf(tag)) this.addWatchFile(file);
        return `export default ${JSON.stringify(catalog(tag))};`;
      }
      if (wanted !== ALL) return undefined;
      const others = readdirSync(FOLDER).filter((tag) => tag !== ENGLISH);
      const loads = others.map(
        (tag) => `  ${JSON.stringify(tag)}: () => import(${JSON.stringify(ONE + tag)}),`,
      );
      return [
        `export { default as english } from ${JSON.stringify(ONE + ENGLISH)};`,
        "export const others = {",
        ...loads,
        "};",
      ].join("\n");
    },
  };
}
