// What is watched, as Rust shows it, for the preview.

import type { Snapshot, Watch, WatchState, WatchedEmulator } from "../src/ipc/bindings";
import { message } from "../src/messages/say";
import type { Message } from "../src/messages/say";
import { mixedFleet } from "./fixture";

const VIEW = "5f0c6f1e-7d3c-4b7f-9a43-0f6f5f2f7b01";

const SAID: Record<WatchState, Message> = {
  fine: message("watch-fine"),
  acting: message("plans-waits-full", { limit: 2 }),
  looksAgain: message("watch-looks-again"),
  handsOff: message("watch-on-its-way"),
  letGo: message("watch-let-go"),
  gaveUp: message("watch-gave-up-often"),
  paused: message("watch-paused"),
};

function watch(id: string, now: number, how: Partial<Watch>): Watch {
  return {
    id,
    of: { kind: "workstation", workstation: "ws1" },
    name: "WS-01",
    want: "running",
    app: "",
    perHour: 6,
    mayRepair: false,
    paused: false,
    tally: { fine: 0, acting: 0, handsOff: 0, letGo: 0, gaveUp: 0 },
    last: { at: now - 1_260_000, said: message("watch-did-start"), title: "farm-003" },
    problem: null,
    ...how,
  };
}

/** A fleet of which a workstation, a view and single emulators are watched; some were given up. */
export function watchedFleet(now: number): Snapshot {
  const fleet = mixedFleet(now);
  const states: readonly WatchState[] = ["gaveUp", "acting", "letGo", "looksAgain", "handsOff"];
  const on = fleet.workstations.find(({ id }) => id === "ws1");
  let down = 0;
  const emulators = (on?.emulators ?? []).map(({ index, title, health }, at): WatchedEmulator => {
    const up = health !== "stopped";
    const state = up ? "fine" : (states[down++ % states.length] ?? "handsOff");
    const acted = state === "gaveUp" || state === "looksAgain" || at % 3 === 0;
    return {
      emulator: index,
      title,
      watch: "w1",
      want: "running",
      state,
      said: SAID[state],
      since: state === "gaveUp" ? now - 900_000 : null,
      steps: acted ? 2 : 0,
      last: acted ? { at: now - 1_260_000, said: message("watch-did-start"), title } : null,
    };
  });
  const count = (...of: WatchState[]) => emulators.filter(({ state }) => of.includes(state)).length;
  const tally = {
    fine: count("fine"),
    acting: count("acting", "looksAgain"),
    handsOff: count("handsOff"),
    letGo: count("letGo"),
    gaveUp: count("gaveUp"),
  };
  const others = [{ computer: "PC-ANNA", since: now - 5_400_000 }];
  return {
    ...fleet,
    workstations: fleet.workstations.map((one) =>
      one.id === "ws1" ? { ...one, otherWatchers: others } : one,
    ),
    watches: [
      watch("w1", now, { tally, mayRepair: true }),
      watch("w2", now, {
        of: { kind: "view", view: VIEW },
        name: "PvP by night",
        app: "com.example.game",
        tally: { ...tally, gaveUp: 0, letGo: 0, fine: 184 },
      }),
      watch("w3", now, {
        of: { kind: "emulator", workstation: "ws2", index: 3, title: "farm-003" },
        name: "farm-003",
        want: "stopped",
        paused: true,
        last: null,
      }),
      watch("w4", now, {
        of: { kind: "view", view: "gone" },
        name: "",
        problem: message("watch-of-gone"),
        last: null,
      }),
    ],
    watched: [{ workstation: "ws1", emulators }],
  };
}
