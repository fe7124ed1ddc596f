// What a circuit does now and when it will be checked, in words. Countdowns run from the moment of receipt.

import { clock } from "../format/clock";
import { left } from "../format/time";
import type { Circuit, CircuitState, Timing, Workstation } from "../ipc/bindings";
import { message, ms } from "../messages/say";
import type { Message } from "../messages/say";
import { withTechnical } from "./circuit";

/** Milliseconds until the next check, never below 0; `null` where none is planned. Ticks. */
export function untilCheck(circuit: Circuit, receivedAt: number): number | null {
  if (circuit.nextCheckInMs === null) return null;
  return Math.max(0, circuit.nextCheckInMs - (clock.mono - receivedAt));
}

/** `Next check in 41 s` (`check in 41 s` where there is little room), `Checking…`, or nothing. Ticks. */
export function checkWords(circuit: Circuit, receivedAt: number, brief = false): Message | null {
  if (circuit.state !== "open" && circuit.state !== "halfOpen") return null;
  // A circuit that is being checked says so by its state.
  if (circuit.checking) return brief && circuit.state === "halfOpen" ? null : CHECKING;
  if (circuit.state === "halfOpen" && circuit.layer === "emulator")
    return message(brief ? "circuits-checked-by-next-brief" : "circuits-checked-by-next");
  const until = untilCheck(circuit, receivedAt);
  if (until === null) return null;
  if (until === 0) return CHECKING;
  return message(brief ? "circuits-next-check-brief" : "circuits-next-check", { wait: ms(left(until)) });
}

/** Whether it is being checked at this moment. Ticks. */
export function isChecking(circuit: Circuit, receivedAt: number): boolean {
  return checkWords(circuit, receivedAt) === CHECKING;
}

const CHECKING = message("circuits-checking");

/** What a circuit does now, for a tooltip. Ticks. */
export function circuitSentence(circuit: Circuit, receivedAt: number, timing: Timing | null): Message {
  const state = withTechnical(circuit.state);
  const failures = circuit.failures.length;
  const { note } = circuit;
  const next = checkWords(circuit, receivedAt);
  switch (circuit.state) {
    case "closed":
      if (failures === 0) return message("circuits-now-closed", { state });
      if (!timing) return message("circuits-now-closed-counted", { state, failures });
      return message("circuits-now-closed-counted-of", {
        state,
        failures,
        threshold: timing.threshold,
        window: ms(timing.windowMs),
      });
    case "open":
      return next
        ? message("circuits-now-open-next", { state, next })
        : message("circuits-now-open", { state });
    case "halfOpen":
      return next && next !== CHECKING
        ? message("circuits-now-half-open-next", { state, next })
        : message("circuits-now-half-open", { state });
    case "isolated":
    case "disabled":
      return note ? message("circuits-now-noted", { state, note }) : state;
  }
}

const BADNESS: Readonly<Record<CircuitState, number>> = {
  open: 6,
  halfOpen: 6,
  isolated: 5,
  disabled: 4,
  closed: 0,
};

/** Whether the account stops everything, whatever the circuits say; in words, or nothing. */
export function accountStop(w: Workstation): Message | null {
  if (w.account === "refused") return message("circuits-stopped-password-refused");
  if (w.account === "missing") return message("circuits-stopped-password-needed");
  return null;
}

/** How far up a workstation belongs where circuits are looked at: its worst circuit counts, then its account. */
export function circuitRank(w: Workstation): number {
  const circuits = w.circuits.map((c) => BADNESS[c.state] || (c.failures.length > 0 ? 2 : 0));
  return Math.max(accountStop(w) ? 3 : 0, ...circuits);
}
