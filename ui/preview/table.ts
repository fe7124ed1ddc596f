// Answers for the table of all emulators as Rust would give them, for a few words only: the filter's language is Rust's.

import type {
  Emulator,
  EmulatorTable,
  FilterCompletion,
  FilterPart,
  Snapshot,
  TableGroup,
  TableQuery,
  Workstation,
} from "../src/ipc/bindings";
import { message } from "../src/messages/say";

const STATE = "state:";
const URGENCY = ["zombie", "stuck", "lost", "unknown", "starting", "booting", "running", "ready", "stopped"];

function part(from: number, word: string): FilterPart {
  const to = from + word.length;
  if (/^\w+:$/.test(word))
    return { from: to, to, meaning: message("filter-value-missing"), understood: false };
  if (word.startsWith("#"))
    return { from, to, meaning: message("filter-tag", { tags: [word.slice(1)] }), understood: true };
  if (word.startsWith("mem"))
    return { from: to - 1, to, meaning: message("filter-unit-unknown-bytes"), understood: false };
  if (!word.startsWith(STATE))
    return { from, to, meaning: message("filter-word", { text: word }), understood: true };
  const values = [message("emulators-stopped")];
  return {
    from,
    to,
    meaning: message("filter-is", { field: message("filter-field-state"), values }),
    understood: true,
  };
}

/** Words, and states. */
export function table({ workstations }: Snapshot, query: TableQuery): EmulatorTable {
  const words = [...query.filter.matchAll(/\S+/g)];
  const parts = words.map((word) => part(word.index, word[0]));
  const total = workstations.reduce((n, w) => n + w.emulators.length, 0);
  if (parts.some((p) => !p.understood)) return { parts, total, found: null };
  const passes = (word: string, { title, tags, health }: Emulator, on: Workstation) => {
    if (word.startsWith(STATE)) return word.slice(STATE.length) === health;
    if (word.startsWith("#")) return [...tags, ...on.tags].includes(word.slice(1));
    return `${title}\n${on.name}`.toLowerCase().includes(word.replaceAll("*", "").toLowerCase());
  };
  const rows = workstations.flatMap((w, place) =>
    w.emulators
      .filter((e) => words.every(([word]) => passes(word, e, w)))
      .map((e) => ({ place, key: query.groupBy === "state" ? e.health : w.id, emulator: e })),
  );
  if (query.orderBy === "title")
    rows.sort((a, b) => a.emulator.title.localeCompare(b.emulator.title, "en", { numeric: true }));
  if (query.groupBy === "state") rows.sort((a, b) => URGENCY.indexOf(a.key) - URGENCY.indexOf(b.key));
  if (query.groupBy === "workstation") rows.sort((a, b) => a.place - b.place);
  if (query.descending) rows.reverse();
  const groups: TableGroup[] = [];
  for (const { key } of query.groupBy === null ? [] : rows) {
    const last = groups.at(-1);
    if (last?.key === key) last.rows++;
    else groups.push({ key, rows: 1 });
  }
  const places = rows.flatMap(({ place, emulator }) => [place, emulator.index]);
  const number = [...places, ...groups.map((g) => g.rows)].reduce(
    (sum, n) => (sum * 31 + n) >>> 0,
    places.length,
  );
  const ids = workstations.map((w) => w.id);
  return {
    parts,
    total,
    found: {
      emulators: rows.length,
      number,
      rows: number === query.known ? null : { workstations: ids, places, groups },
    },
  };
}

/** The states, and the fields that begin so. */
export function completion(text: string, cursor: number): FilterCompletion {
  const word = /\S*$/.exec(text.slice(0, cursor))?.[0] ?? "";
  const [field, value] = word.split(":");
  if (field === "state" && value !== undefined)
    return {
      from: cursor - value.length,
      to: cursor,
      candidates: URGENCY.filter((state) => state.startsWith(value)).map((state) => ({
        text: state,
        meaning: message(state === "zombie" ? "emulators-crashed" : "emulators-stopped"),
        open: false,
      })),
    };
  const fields = [
    { text: "ws:", meaning: message("filter-field-ws"), open: true },
    { text: "state:", meaning: message("filter-field-state"), open: true },
    { text: "since>", meaning: message("filter-field-since"), open: true },
    { text: "op:", meaning: message("filter-field-op"), open: true },
    { text: "title:", meaning: message("filter-field-title"), open: true },
  ];
  return {
    from: cursor - word.length,
    to: cursor,
    candidates: fields.filter((f) => f.text.startsWith(word)),
  };
}
