// What the table of kinds says about an emulator or several: whether something is asked first, and what speaks against it.

import type { Emulator, Health, Operation } from "../ipc/bindings";
import { message } from "../messages/say";
import type { Message } from "../messages/say";
import { KINDS } from "./kinds";
import { GROUPS } from "./row";
import type { EmulatorKind, Group, Lifecycle, WorkstationKind } from "./row";

export const LIFECYCLE: readonly Lifecycle[] = ["start", "stop", "restart"];

const kinds = Object.keys(KINDS) as (EmulatorKind | WorkstationKind)[];

export function isOfWorkstation(kind: EmulatorKind | WorkstationKind): kind is WorkstationKind {
  return typeof KINDS[kind].targets === "string";
}

function isOfEmulator(kind: EmulatorKind | WorkstationKind): kind is EmulatorKind {
  return !isOfWorkstation(kind);
}

/** What a group is called. */
export const GROUP: Readonly<Record<Group, Message>> = {
  run: message("requests-group-run"),
  apps: message("requests-group-apps"),
  device: message("requests-group-device"),
  emulator: message("requests-group-emulator"),
  delete: message("requests-group-delete"),
  create: message("requests-group-create"),
  ldplayer: message("requests-group-ldplayer"),
  files: message("requests-group-files"),
  windows: message("requests-group-windows"),
};

/** Everything that can be asked of an emulator, in the table's order. */
export const EMULATOR_KINDS: readonly EmulatorKind[] = kinds.filter(isOfEmulator);

/** The same as a menu shows it, in groups. */
export const EMULATOR_GROUPS: readonly { readonly name: Group; readonly kinds: readonly EmulatorKind[] }[] =
  GROUPS.map((name) => ({ name, kinds: EMULATOR_KINDS.filter((kind) => KINDS[kind].group === name) })).filter(
    (group) => group.kinds.length > 0,
  );

/** What can be asked of a workstation as a whole, by its group. */
export function workstationKinds(group: Group): WorkstationKind[] {
  return kinds.filter(isOfWorkstation).filter((kind) => KINDS[kind].group === group);
}

/** Kinds whose dialog asks more than lines of text. */
const OWN_FIELDS: readonly EmulatorKind[] = ["clone", "modify", "adbDebugging", "delete"];

/** Whether something has to be typed or chosen before `kind` is sent, however many it is sent to. */
export function hasForm(kind: EmulatorKind): boolean {
  return OWN_FIELDS.includes(kind) || (KINDS[kind].dialog.fields ?? []).length > 0;
}

/** Whether something is asked or confirmed before `kind` is sent to so many emulators. */
export function asksFirst(kind: EmulatorKind, emulators: number): boolean {
  const { asks } = KINDS[kind];
  return asks === "always" || (asks === "forSeveral" && emulators > 1);
}

/** Whether Android is up, as far as is known. */
export function isUp(health: Health): boolean {
  return health === "running" || health === "ready" || health === "lost";
}

/** What may be asked while something else is under way: it waits its turn, or takes back what contradicts it. Who ends by force
 * does not want to wait. */
const IN_TURN: readonly EmulatorKind[] = LIFECYCLE;

/** Why `kind` would make no sense now; `null` where it does. */
export function whyNot(
  kind: EmulatorKind,
  emulator: Emulator,
  current: Operation | undefined,
): Message | null {
  if (current && current.kind !== kind && IN_TURN.includes(kind)) return null;
  if (current) {
    const already = current.status === "queued" ? "requests-already-queued" : "requests-already-running";
    const cancel = kind === "kill" && current.cancellable;
    return message(cancel ? `${already}-cancel` : already, { action: KINDS[current.kind].name });
  }
  if (emulator.busy !== null) return message("requests-busy");
  return KINDS[kind].targets.disabledReasons[emulator.health] ?? null;
}
