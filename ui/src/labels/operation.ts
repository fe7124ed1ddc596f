// The words for how far an operation is.

import type { OperationStatus } from "../ipc/bindings";
import type { Key } from "../messages/say";
import { state } from "./state";
import type { State } from "./state";

export const OPERATION: Record<OperationStatus, State> = {
  queued: state("operations-queued", "ring", "busy"),
  running: state("operations-running", "arc", "busy"),
  succeeded: state("operations-succeeded", "check", "ok"),
  failed: state("operations-failed", "cross", "bad"),
  refused: state("operations-refused", "barred", "bad"),
  cancelled: state("operations-cancelled", "minus", "off"),
  unknown: state("operations-unclear", "question", "warn"),
};

/** An action and how far it is: `Start: queued`, `Start failed`. */
export const ACTION = {
  queued: "emulators-action-queued",
  running: "emulators-action-running",
  succeeded: "emulators-action-succeeded",
  failed: "emulators-action-failed",
  refused: "emulators-action-refused",
  cancelled: "emulators-action-cancelled",
  unknown: "emulators-action-unclear",
} as const satisfies Record<OperationStatus, Key>;

export function isFinal(status: OperationStatus): boolean {
  return status !== "queued" && status !== "running";
}

/** Ended in a way that a person should look at. */
export function endedBadly(status: OperationStatus): boolean {
  return status === "failed" || status === "refused" || status === "unknown";
}
