// Names as they stand in a sentence.

import { message } from "../messages/say";
import type { Part } from "../messages/say";

/** Names for a list in a sentence; of many only the first ones, and how many more there are. */
export function names(all: readonly string[], most = 5): Part[] {
  const more = all.length - most;
  return more > 0 ? [...all.slice(0, most), message("fleet-and-more", { more })] : [...all];
}
