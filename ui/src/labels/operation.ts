// The words for how far an operation is.

import type { OperationStatus } from "../ipc/bindings";
import type { State } from "./state";

export const OPERATION: Record<OperationStatus, State> = {
  queued: {
    word: "Queued",
    shape: "ring",
    tone: "busy",
    explain: "Waiting in the queue; nothing has been sent.",
  },
  running: { word: "Running", shape: "arc", tone: "busy", explain: "Under way." },
  succeeded: { word: "Succeeded", shape: "check", tone: "ok", explain: "The expected change was seen." },
  failed: { word: "Failed", shape: "cross", tone: "bad", explain: "The expected change did not happen." },
  refused: {
    word: "Refused",
    shape: "barred",
    tone: "bad",
    explain: "Not sent: a circuit or the account blocks it.",
  },
  cancelled: { word: "Cancelled", shape: "minus", tone: "off", explain: "Cancelled by you." },
  unknown: {
    word: "Unclear",
    shape: "question",
    tone: "warn",
    explain: "The connection broke after the command was sent: it may or may not have been carried out.",
  },
};

export function isFinal(status: OperationStatus): boolean {
  return status !== "queued" && status !== "running";
}

/** Ended in a way that a person should look at. */
export function endedBadly(status: OperationStatus): boolean {
  return status === "failed" || status === "refused" || status === "unknown";
}
