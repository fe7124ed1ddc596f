// What is remembered in the scenes: some days of a farm.

import { message, ms } from "../src/messages/say";
import type { Message } from "../src/messages/say";
import type {
  ActivityCount,
  ActivityEntry,
  ActivityNotice,
  ActivityPage,
  ActivityQuery,
  ActivitySum,
  FilterPart,
} from "../src/ipc/bindings";

const MINUTE = 60_000;
const NOW = Date.now();

function entry(minutesAgo: number, some: Partial<ActivityEntry>): ActivityEntry {
  const at = NOW - minutesAgo * MINUTE;
  return {
    key: `${minutesAgo}`,
    at,
    kind: "asked",
    by: "nobody",
    byName: null,
    workstation: { id: "ws1", name: "WS-01" },
    emulator: { index: 1, title: "farm-001" },
    operation: null,
    result: "none",
    said: null,
    steps: [],
    output: null,
    outputCut: false,
    tookMs: null,
    ...some,
  };
}

const asked = (
  minutesAgo: number,
  operation: ActivityEntry["operation"],
  result: ActivityEntry["result"],
  said: Message,
  some: Partial<ActivityEntry> = {},
) =>
  entry(minutesAgo, {
    by: "person",
    operation,
    result,
    said,
    tookMs: 41_000,
    steps: [
      { said: message("phases-queued"), result: "none", tookMs: 1200 },
      { said: message("phases-connection-lost"), result: "none", tookMs: 39_800 },
    ],
    ...some,
  });

const outage = message("circuits-outage", {
  errors: 3,
  window: { duration: 60_000 },
  answers: ["timeout"],
});
const network = message("circuits-layer-network");

const SOME: readonly ActivityEntry[] = [
  asked(4, "start", "failed", message("results-android-silent")),
  entry(9, { kind: "crashed", said: message("activity-ended-alone") }),
  entry(31, {
    kind: "circuitClosed",
    emulator: null,
    workstation: { id: "ws6", name: "WS-06" },
    said: message("activity-circuit-closed", {
      layer: network,
      cause: message("circuits-cause-check-succeeded"),
    }),
  }),
  entry(47, {
    kind: "circuitOpened",
    emulator: null,
    workstation: { id: "ws6", name: "WS-06" },
    said: message("activity-circuit-opened", { layer: network, why: outage }),
  }),
  asked(
    52,
    "start",
    "failed",
    message("results-not-up", { limit: ms(300_000), health: message("ldplayer-booting") }),
    { workstation: { id: "ws6", name: "WS-06" }, emulator: { index: 4, title: "farm-004" } },
  ),
  asked(95, "adb", "succeeded", message("changes-settings-changed"), {
    output: "package:com.example.game\npackage:com.example.other",
  }),
  entry(200, {
    kind: "settingsChanged",
    said: message("activity-settings-changed", {
      what: [message("activity-title-changed", { before: "农场 1", now: "=1+1" })],
    }),
  }),
  entry(1500, { kind: "stopped", said: message("activity-ended-unseen") }),
  entry(1510, {
    kind: "accountRefused",
    emulator: null,
    workstation: { id: "ws4", name: "WS-04" },
    said: message("activity-account-refused", { account: "FARM\\ldfleet" }),
  }),
  entry(1600, { kind: "cameBack", said: message("activity-started-there") }),
];

const found = ({ filter, workstation, emulator }: ActivityQuery) =>
  SOME.filter(
    (one) =>
      (filter.trim() === "" || filter.includes(`kind:${one.kind}`)) &&
      (workstation === null || one.workstation?.id === workstation) &&
      (emulator === null || one.emulator?.index === emulator),
  );

/** Parts of a typed filter, of which those with a question mark are not understood. */
export const activityParts = (text: string): FilterPart[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index: from }) => {
    const understood = !word.includes("?");
    const meaning = understood
      ? message("filter-word-of-activity", { text: word })
      : message("filter-unknown-field", { name: word });
    return { from, to: from + word.length, meaning, understood };
  });

export const activityPage = ({ query }: { query: ActivityQuery }): ActivityPage => ({
  entries: found(query),
  next: null,
});

export const activityCounts = ({
  query,
  times,
}: {
  query: ActivityQuery;
  times: number[];
}): ActivityCount[] =>
  times.slice(0, -1).map((from, day) => {
    const until = times[day + 1] ?? from;
    const entries = found(query).filter(({ at }) => at >= from && at < until).length;
    return { from, until, entries, orMore: false };
  });

export const AWAY: ActivitySum[] = [
  { kind: "asked", result: "failed", entries: 3 },
  { kind: "crashed", result: "none", entries: 12 },
  { kind: "circuitOpened", result: "none", entries: 1 },
];

export const activityNotices = (): ActivityNotice[] =>
  SOME.filter(({ kind }) => ["crashed", "circuitOpened", "accountRefused"].includes(kind)).map((one) => ({
    entry: one,
    overAt: one.kind === "circuitOpened" ? one.at + 16 * MINUTE : null,
  }));
