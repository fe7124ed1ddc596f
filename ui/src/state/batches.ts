// The same asked of several emulators at once, and how far all of it is.

import type { Operation, OperationKind } from "../ipc/bindings";
import { endedBadly, isFinal } from "../labels/operation";
import { message } from "../messages/say";
import type { Message } from "../messages/say";

export interface Batch {
  readonly id: number;
  /** `null` where several workstations were asked. */
  readonly workstation: string | null;
  readonly kind: OperationKind;
  readonly operations: readonly number[];
}

export interface Tally {
  readonly total: number;
  readonly done: number;
  readonly bad: number;
  readonly cancelled: number;
  /** Of what is neither: those that have not begun. */
  readonly queued: readonly Operation[];
  readonly over: boolean;
}

/** Counts. An operation that is not known any more has ended long ago; one that is not known yet waits. */
export function tally(batch: Batch, operations: readonly (Operation | undefined)[], newest: number): Tally {
  let [done, bad, cancelled, waiting] = [0, 0, 0, 0];
  const queued: Operation[] = [];
  operations.forEach((operation, i) => {
    if (!operation) {
      if ((batch.operations[i] ?? 0) > newest) waiting++;
      else done++;
    } else if (!isFinal(operation.status)) {
      waiting++;
      if (operation.status === "queued") queued.push(operation);
    } else if (endedBadly(operation.status)) bad++;
    else if (operation.status === "cancelled") cancelled++;
    else done++;
  });
  return { total: batch.operations.length, done, bad, cancelled, queued, over: waiting === 0 };
}

/** `7 of 20 done, 1 failed`. */
export function tallyWords({ total, done, bad: failed, cancelled }: Tally): Message {
  if (failed > 0 && cancelled > 0)
    return message("operations-tally-both", { done, total, failed, cancelled });
  if (failed > 0) return message("operations-tally-failed", { done, total, failed });
  if (cancelled > 0) return message("operations-tally-cancelled", { done, total, cancelled });
  return message("operations-tally", { done, total });
}
