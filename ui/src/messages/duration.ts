// Lengths of time: which units are named. Rust's `duration.rs` does the same; both are tested with one table.

import type { Message } from "./value";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Up to here tenths of a second are told, if there are any. */
const FINE = 10 * SECOND;
/** Up to here seconds are not split into minutes: most limits are below it. */
const SECONDS = 100 * SECOND;
/** Up to here hours are not split into days. */
const HOURS = 2 * DAY;

/** Two units at most: `350 ms`, `1.5 s`, `90 s`, `2 min 5 s`, `3 h 20 min`, `2 d 1 h`. */
export function durationMessage(milliseconds: number): Message {
  const given = Math.max(0, Math.round(milliseconds));
  const tenths = Math.floor((given + 50) / 100);
  if (given > 0 && given < SECOND) return units("milliseconds", { ms: given });
  if (given < FINE && tenths % 10 !== 0)
    return units("seconds-tenths", { whole: Math.floor(tenths / 10), tenth: tenths % 10 });
  if (given < SECONDS) return units("seconds", { seconds: Math.floor((given + SECOND / 2) / SECOND) });
  if (given < HOUR) return two(given, [MINUTE, "minutes"], [SECOND, "seconds"]);
  if (given < HOURS) return two(given, [HOUR, "hours"], [MINUTE, "minutes"]);
  return two(given, [DAY, "days"], [HOUR, "hours"]);
}

type Unit = readonly [length: number, name: string];

/** What is smaller than the second unit is left out. */
function two(given: number, [large, first]: Unit, [small, second]: Unit): Message {
  const many = Math.floor(given / large);
  const few = Math.floor((given % large) / small);
  return few === 0
    ? units(first, { [first]: many })
    : units(`${first}-${second}`, { [first]: many, [second]: few });
}

function units(name: string, args: Record<string, number>): Message {
  return { id: `units-${name}`, args };
}
