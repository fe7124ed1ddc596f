// Finding workstations by what is typed: words, and tags after a #; with a - those without.

import type { Workstation } from "../ipc/bindings";

const PARTS = /(-?)(#?)(?:"([^"]*)"?|(\S+))/g;

type Finds = (workstation: Workstation) => boolean;

/** Whether a workstation is meant by what was typed; each part must fit. */
export function finder(typed: string): Finds {
  const parts = [...typed.toLowerCase().matchAll(PARTS)].map(
    ([all, minus = "", sign = "", quoted, word = ""]): Finds => {
      // What is only signs is still being typed.
      if (/^-?#?$/.test(all)) return () => true;
      const text = quoted ?? word;
      if (sign === "") return negated(minus, has(text));
      return negated(minus, carries(quoted === undefined ? text.split(",") : [text]));
    },
  );
  return (workstation) => parts.every((fits) => fits(workstation));
}

function negated(minus: string, finds: Finds): Finds {
  return minus === "" ? finds : (workstation) => !finds(workstation);
}

function has(word: string): Finds {
  return ({ name, settings: { address, user } }) =>
    [name, address, user].some((text) => text.toLowerCase().includes(word));
}

/** One of these tags, in which a star stands for any letters. */
function carries(tags: readonly string[]): Finds {
  const like = tags
    .filter((tag) => tag !== "")
    .map((tag) => new RegExp(`^${tag.split("*").map(escaped).join(".*")}$`));
  return (workstation) => workstation.tags.some((tag) => like.some((one) => one.test(tag.toLowerCase())));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
