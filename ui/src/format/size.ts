// Sizes of memory and disks as an operator reads them: 1 GB is 1024 MB, as Windows and LDPlayer count, and as Rust writes them.

import { message } from "../messages/say";
import type { Message } from "../messages/say";

const MEGABYTE = 2 ** 20;

/** `512 MB`, `8.6 GB`. */
export function size(bytes: number): Message {
  const megabytes = Math.floor((bytes + MEGABYTE / 2) / MEGABYTE);
  if (megabytes < 1024) return message("units-megabytes", { megabytes });
  const tenths = Math.floor((bytes * 10 + 512 * MEGABYTE) / (1024 * MEGABYTE));
  return message("units-gigabytes", { whole: Math.floor(tenths / 10), tenth: tenths % 10 });
}
