// What the same command printed on many emulators, equal outputs folded into one: what most say first, and where the others differ.

import type { Operation } from "../ipc/bindings";
import { isFinal } from "../labels/operation";

/** Emulators that said the same. */
export interface OutputGroup {
  readonly text: string;
  /** False where it did not succeed: `text` is then what went wrong. */
  readonly succeeded: boolean;
  readonly operations: readonly Operation[];
}

export interface Outputs {
  /** The largest first. */
  readonly groups: readonly OutputGroup[];
  /** Those that have not ended. */
  readonly underWay: number;
  /** Those whose output is no longer kept. */
  readonly gone: number;
}

/** One line of an output, and whether what most say lacks it. */
export interface OutputLine {
  readonly text: string;
  readonly differs: boolean;
}

/** Line ends and blanks at the end of a line are no difference: adb prints them as its version likes. */
function plain(text: string): string {
  const lines = text.split(/\r*\n/).map((line) => line.trimEnd());
  while (lines.at(-1) === "") lines.pop();
  return lines.join("\n");
}

/** Folds; `said` words how an operation ended that printed nothing to compare. */
export function fold(
  operations: readonly (Operation | undefined)[],
  said: (operation: Operation) => string,
): Outputs {
  const groups: { text: string; succeeded: boolean; operations: Operation[] }[] = [];
  const places = new Map<string, number>();
  let [underWay, gone] = [0, 0];
  for (const operation of operations) {
    if (!operation) {
      gone++;
      continue;
    }
    if (!isFinal(operation.status)) {
      underWay++;
      continue;
    }
    const succeeded = operation.status === "succeeded";
    const text = succeeded && operation.output !== null ? plain(operation.output) : said(operation);
    const key = `${succeeded ? "+" : "-"}${text}`;
    const place = places.get(key) ?? groups.push({ text, succeeded, operations: [] }) - 1;
    places.set(key, place);
    groups[place]?.operations.push(operation);
  }
  groups.sort((a, b) => b.operations.length - a.operations.length);
  return { groups, underWay, gone };
}

/** The lines of a group beside those of the largest one. */
export function lines(text: string, most: string): OutputLine[] {
  const known = new Map<string, number>();
  for (const line of most.split("\n")) known.set(line, (known.get(line) ?? 0) + 1);
  return text.split("\n").map((line) => {
    const left = known.get(line) ?? 0;
    known.set(line, left - 1);
    return { text: line, differs: left <= 0 };
  });
}

/** All of it as text: each group below its emulators. */
export function asText(outputs: Outputs): string {
  const parts = outputs.groups.map(({ text, operations }) => {
    const titles = operations.map((o) => `${o.workstationName}\t${o.title}`);
    return `${titles.join("\n")}\n${text}\n`;
  });
  return parts.join("\n");
}
