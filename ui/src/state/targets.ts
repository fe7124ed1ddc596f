// The same for several workstations at once: what it comes to on each of them.

import type { Emulator, Workstation } from "../ipc/bindings";
import type { Lifecycle } from "../kinds/row";
import { workstationState } from "../labels/workstation";
import { message } from "../messages/say";
import type { Message } from "../messages/say";

/** An emulator that something is asked of. */
export interface Target {
  readonly workstation: string;
  readonly emulator: Emulator;
}

/** Emulators of one workstation. */
export function targetsOn(workstation: string, emulators: readonly Emulator[]): Target[] {
  return emulators.map((emulator) => ({ workstation, emulator }));
}

/** One workstation's part in something that is asked of several. */
export interface Part {
  readonly workstation: Workstation;
  /** Those for which it makes sense. */
  readonly emulators: readonly Emulator[];
  /** Why nothing goes to this workstation; `null` where something does. */
  readonly disabledReason: Message | null;
}

/** Tells for which emulators a request makes sense now. */
interface Sensible {
  sensible(workstation: string, emulators: readonly Emulator[], kind: Lifecycle): Emulator[];
}

/** What would be refused at once is left out; Rust decides about the rest. */
export function parts(requests: Sensible, workstations: readonly Workstation[], kind: Lifecycle): Part[] {
  return workstations.map((workstation) => {
    const emulators = requests.sensible(workstation.id, workstation.emulators, kind);
    return { workstation, emulators, disabledReason: disabledReason(workstation, emulators.length) };
  });
}

/** How many emulators that comes to. */
export function numberIn(parts: readonly Part[]): number {
  return parts.reduce((n, part) => n + (part.disabledReason === null ? part.emulators.length : 0), 0);
}

function disabledReason(workstation: Workstation, sensible: number): Message | null {
  if (workstation.link === "blocked" || ["refused", "missing"].includes(workstation.account))
    return workstationState(workstation).word;
  if (workstation.listedAt === null) return message("workstations-no-list-yet");
  if (workstation.emulators.length === 0) return message("workstations-has-no-emulators");
  return sensible === 0 ? message("workstations-none-can-take-part") : null;
}

/** `WS-01`, `WS-01 and WS-02`, or a number. */
export function namesOf(workstations: readonly Workstation[]): Message {
  return workstations.length > 2
    ? message("workstations-count", { workstations: workstations.length })
    : message("plain-list", { parts: workstations.map((w) => w.name) });
}
