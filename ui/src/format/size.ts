// Sizes of memory and disks as an operator reads them, in powers of ten, as Rust writes them.

import { message } from "../messages/say";
import type { Message } from "../messages/say";

const MEGABYTE = 1_000_000;

/** `512 MB`, `8.6 GB`. */
export function size(bytes: number): Message {
  if (bytes < 1000 * MEGABYTE)
    return message("units-megabytes", { megabytes: Math.floor((bytes + MEGABYTE / 2) / MEGABYTE) });
  const tenths = Math.floor((bytes + 50 * MEGABYTE) / (100 * MEGABYTE));
  return message("units-gigabytes", { whole: Math.floor(tenths / 10), tenth: tenths % 10 });
}
