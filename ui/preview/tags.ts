// Tags and saved views, to look at and to test with.

import type { Snapshot, Tag, TagChange, View, Workstation } from "../src/ipc/bindings";

const OF_WORKSTATIONS: Readonly<Record<string, readonly string[]>> = {
  ws1: ["room-1"],
  ws2: ["room-1", "customer: Mira", "rack B"],
  ws3: ["room-2"],
  ws9: ["room-2", "spare"],
};

/** In the order of their letters; Rust makes a colour of each name, here it is the place. */
export function tagsOf(workstations: readonly Workstation[]): Tag[] {
  const all = workstations.flatMap((w) => [...w.tags, ...w.emulators.flatMap((e) => e.tags)]);
  const names = [...new Set(all)].sort((a, b) => a.localeCompare(b, "en"));
  return names.map((name, at) => ({ name, colour: (at * 5) % 12 }));
}

const VIEWS: readonly View[] = [
  {
    id: "view1",
    name: "Stopped farms",
    filter: "state:stopped farm",
    broken: false,
    columns: (["title", "workstation", "state", "operation", "tags"] as const).map((column) => ({
      column,
      width: null,
    })),
    order: { column: "title", descending: false },
    group: null,
  },
  {
    id: "view2",
    name: "By state",
    filter: "",
    broken: false,
    columns: (["title", "state", "memory", "cpu"] as const).map((column) => ({ column, width: 120 })),
    order: null,
    group: "state",
  },
  {
    id: "view3",
    name: "Of a newer version, with a rather long name",
    filter: "mem>2x",
    broken: true,
    columns: [{ column: "title", width: null }],
    order: null,
    group: null,
  },
];

/** The same fleet with tags and views. */
export function withTags(fleet: Snapshot): Snapshot {
  const workstations = fleet.workstations.map((w) => ({
    ...w,
    tags: [...(OF_WORKSTATIONS[w.id] ?? [])],
    emulators: w.emulators.map((e) => ({
      ...e,
      tags: [...(e.index % 3 === 0 ? ["farm"] : []), ...(e.index % 4 === 1 ? ["pvp", "two weeks"] : [])],
    })),
  }));
  return { ...fleet, workstations, tags: tagsOf(workstations), views: [...VIEWS] };
}

/** The workstations after a change; those that it is not about are left out. */
export function retagged(
  workstations: readonly Workstation[],
  { workstations: ids, emulators = [], add, remove }: TagChange,
): Workstation[] {
  const after = (tags: readonly string[]) =>
    [...new Set([...tags.filter((tag) => !remove.includes(tag)), ...add])].sort((a, b) =>
      a.localeCompare(b, "en"),
    );
  return workstations
    .filter((w) => ids.includes(w.id) || emulators.some((e) => e.workstation === w.id))
    .map((w) => ({
      ...w,
      tags: ids.includes(w.id) ? after(w.tags) : w.tags,
      emulators: w.emulators.map((e) =>
        emulators.some((one) => one.workstation === w.id && one.emulator === e.index)
          ? { ...e, tags: after(e.tags) }
          : e,
      ),
    }));
}
