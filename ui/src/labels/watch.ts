// The words for what is wanted of emulators, and the shape and tone of what the watch does about them.

import type { Watch, WatchOf, WatchState } from "../ipc/bindings";
import { message } from "../messages/say";
import type { Label, Message } from "../messages/say";
import type { Shape, Tone } from "./state";

export const WATCH_STATE: Record<WatchState, { readonly shape: Shape; readonly tone: Tone }> = {
  fine: { shape: "eye", tone: "off" },
  acting: { shape: "arc", tone: "busy" },
  looksAgain: { shape: "eye", tone: "busy" },
  handsOff: { shape: "eye", tone: "held" },
  letGo: { shape: "minus", tone: "off" },
  gaveUp: { shape: "triangle", tone: "bad" },
  paused: { shape: "square", tone: "held" },
};

export const WATCH_KIND: Record<WatchOf["kind"], Label> = {
  emulator: "watch-kind-emulator",
  workstation: "watch-kind-workstation",
  view: "watch-kind-view",
};

/** What a watch is called whose subject is not in the list any more, and so has no name. */
export const WATCH_GONE: Record<WatchOf["kind"], Label> = {
  emulator: "watch-gone-emulator",
  workstation: "watch-gone-workstation",
  view: "watch-gone-view",
};

/** What a watch wants, after the name of what it is for. */
export function wants({ want, app }: Pick<Watch, "want" | "app">): Message {
  if (want === "stopped") return message("watch-wants-stopped");
  if (want === "nothing") return message("watch-wants-nothing");
  return app === "" ? message("watch-wants-running") : message("watch-wants-app", { app });
}

/** How the emulators of a watch are, without what there is none of. */
export function countsOf({ tally }: Watch): readonly { key: string; word: Message; tone: Tone }[] {
  const all = [
    { key: "gaveUp", number: tally.gaveUp, word: "watch-count-gave-up", tone: "bad" },
    { key: "acting", number: tally.acting, word: "watch-count-acting", tone: "busy" },
    { key: "fine", number: tally.fine, word: "watch-count-fine", tone: "ok" },
    { key: "handsOff", number: tally.handsOff, word: "watch-count-hands-off", tone: "held" },
    { key: "letGo", number: tally.letGo, word: "watch-count-let-go", tone: "off" },
  ] as const;
  return all
    .filter(({ number }) => number > 0)
    .map(({ key, number, word, tone }) => ({ key, word: message(word, { number }), tone }));
}

/** Whether two watches are for the same. */
export function isSame(one: WatchOf, other: WatchOf): boolean {
  if (one.kind === "view") return other.kind === "view" && one.view === other.view;
  if (other.kind === "view" || one.workstation !== other.workstation) return false;
  if (one.kind === "workstation") return other.kind === "workstation";
  return other.kind === "emulator" && one.index === other.index && one.title === other.title;
}
