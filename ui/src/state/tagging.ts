// What a selection carries of each tag, and what is to become of it.

import type { Tag, TagChange, Workstation } from "../ipc/bindings";
import type { Target } from "./targets";

/** A tag, and how much of the selection carries it. */
export interface Carried {
  readonly tag: string;
  /** So many carry it themselves. */
  readonly by: number;
  /** So many of the others carry it through their workstation. */
  readonly through: number;
}

/** What is to become of tags: given to all, or taken from all. Of what is not in it nothing changes. */
export type Wishes = ReadonlyMap<string, boolean>;

/** Tags are the same whatever their capitals. */
export function sameTag(one: string, other: string): boolean {
  return one.localeCompare(other, undefined, { sensitivity: "accent" }) === 0;
}

/** All known tags: those that the selection carries first. `workstationOf` has the workstation of an emulator. */
export function carried(
  known: readonly Tag[],
  workstations: readonly Workstation[],
  targets: readonly Target[],
  workstationOf: (id: string) => Workstation | undefined,
): Carried[] {
  const own = [...workstations.map((w) => w.tags), ...targets.map(({ emulator }) => emulator.tags)];
  const has = (tags: readonly string[], tag: string) => tags.some((one) => sameTag(one, tag));
  const of = known.map(({ name: tag }) => ({
    tag,
    by: own.filter((tags) => has(tags, tag)).length,
    through: targets.filter(
      ({ workstation, emulator }) =>
        !has(emulator.tags, tag) && has(workstationOf(workstation)?.tags ?? [], tag),
    ).length,
  }));
  return [...of.filter(({ by }) => by > 0), ...of.filter(({ by }) => by === 0)];
}

/** The tags that were typed, one or several with commas between them. */
export function typedTags(text: string): string[] {
  return text
    .split(/[,;]/)
    .map((part) => part.trim().replace(/^#/, "").trim())
    .filter((part) => part !== "");
}

/** A tag as it is typed into a filter. */
export function tagFilter(tag: string): string {
  return /^[^\s,;:*"()]+$/.test(tag) ? `#${tag}` : `#"${tag}"`;
}

/** What is sent; `null` where nothing would change. */
export function tagChange(
  wishes: Wishes,
  workstations: readonly Workstation[],
  targets: readonly Target[],
): TagChange | null {
  const wished = (to: boolean) => [...wishes].filter(([, given]) => given === to).map(([tag]) => tag);
  const [add, remove] = [wished(true), wished(false)];
  if (add.length + remove.length === 0) return null;
  return {
    workstations: workstations.map((w) => w.id),
    emulators: targets.map(({ workstation, emulator }) => ({
      workstation,
      emulator: emulator.index,
      title: emulator.title,
    })),
    add,
    remove,
  };
}
