// The linter's rule about text outside the catalogs finds what it should, and nothing else.

import { Linter } from "eslint";
import svelte from "eslint-plugin-svelte";
import ts from "typescript-eslint";
import { expect, test } from "vitest";
import { ownText } from "../lint/own-text.js";

const linter = new Linter();
const svelteParser = svelte.configs.base.flatMap((c) => c.languageOptions?.parser ?? [])[0];

function found(code: string, file: "x.svelte" | "x.ts" = "x.svelte"): string[] {
  const svelte = file === "x.svelte";
  const messages = linter.verify(
    code,
    {
      files: ["**/*.svelte", "**/*.ts"],
      languageOptions: svelte
        ? { parser: svelteParser as Linter.Parser, parserOptions: { parser: ts.parser } }
        : { parser: ts.parser as Linter.Parser },
      plugins: { ldfleet: { rules: { "own-text": ownText } } },
      rules: { "ldfleet/own-text": "error" },
    },
    file,
  );
  return messages.map((m) => /“(.*)”/.exec(m.message)?.[1] ?? m.message);
}

test("words in the markup and in what is read out are found", () => {
  expect(found("<p>Hello</p>")).toEqual(["Hello"]);
  expect(found('<b title="Why"></b>')).toEqual(["Why"]);
  expect(found('<Field label="Name" />')).toEqual(["Name"]);
  expect(found('<i aria-label={x ? "Hide it" : t("a-b")}></i>')).toEqual(["Hide it"]);
});

test("sentences and words that are glued together in code are found", () => {
  expect(found('export const x = "Not yet";', "x.ts")).toEqual(["Not yet"]);
  expect(found('const x = "Done";', "x.ts")).toEqual(["Done"]);
  expect(found("const x = `${a} of ${b}`;", "x.ts")).toEqual(["of"]);
});

test("data, keys, selectors and words of developers are no text", () => {
  expect(found('<p translate="no">WS-01 · {name}</p>')).toEqual([]);
  expect(found('<p class="row {x ? "toned word" : "clip"}">{t("a-b")} ✕</p>')).toEqual([]);
  expect(found('e.key === "Enter"; q.querySelector("dialog [open] a b");', "x.ts")).toEqual([]);
  expect(found('throw new Error("not in a tree"); import a from "./A b";', "x.ts")).toEqual([]);
  expect(found("const key = `emulator/${a}/${b}`;", "x.ts")).toEqual([]);
});
