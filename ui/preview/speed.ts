// The window on a fleet of `?workstations=` with twenty emulators each, of which every one changes every fifteen seconds: to
// measure how fast it stays. See `speed.mjs`.

import { largeFleet } from "./fleets";
import { install } from "./mock";

/** Rust sends what happens within this time together. */
const TOGETHER_MS = 25;
/** In which every row changes once, as with the usual pause between two listings. */
const ROUND_MS = 15_000;

const size = Number(new URLSearchParams(location.search).get("workstations") ?? "1000");
const fleet = largeFleet(Date.now(), size);
const rust = install({ fleet });
Object.freeze(Object.prototype); // as in the real window
await import("../src/main");

const began = performance.now();
let sent = 0;
setInterval(() => {
  const due = Math.floor(((performance.now() - began) / ROUND_MS) * size);
  const changes = [];
  for (; sent < due; sent++) {
    const at = sent % size;
    const before = fleet.workstations[at];
    if (!before) continue;
    const round = Math.floor(sent / size);
    const emulators = before.emulators.map((emulator) => ({
      ...emulator,
      memory: 1_500_000_000 + ((emulator.index * 7 + round * 13 + at) % 100) * 10_000_000,
    }));
    const value = { ...before, emulators, listedAt: Date.now() };
    fleet.workstations[at] = value;
    changes.push({ type: "workstation", value } as const);
  }
  if (changes.length > 0) rust.changes(changes);
}, TOGETHER_MS);
