// What a circuit does now and when it will be checked, in words. Countdowns run from the moment of receipt.

import { clock } from "../format/clock";
import { count } from "../format/text";
import { countdown, span } from "../format/time";
import type { Circuit, CircuitState, Timing, Workstation } from "../ipc/bindings";
import { withTechnical } from "./circuit";

/** Milliseconds until the next check, never below 0; `null` where none is planned. Ticks. */
export function untilCheck(circuit: Circuit, receivedAt: number): number | null {
  if (circuit.nextCheckInMs === null) return null;
  return Math.max(0, circuit.nextCheckInMs - (clock.mono - receivedAt));
}

/** `Next check in 41 s` (`check in 41 s` where there is little room), `Checking…`, or nothing. Ticks. */
export function checkWords(circuit: Circuit, receivedAt: number, brief = false): string {
  if (circuit.state !== "open" && circuit.state !== "halfOpen") return "";
  // A circuit that is being checked says so by its state.
  if (circuit.checking) return brief && circuit.state === "halfOpen" ? "" : "Checking…";
  if (circuit.state === "halfOpen" && circuit.layer === "emulator")
    return brief ? "by the next action" : "Checked by the next action";
  const left = untilCheck(circuit, receivedAt);
  if (left === null) return "";
  return left > 0 ? `${brief ? "check" : "Next check"} in ${countdown(left)}` : "Checking…";
}

/** One sentence for a tooltip. Ticks. */
export function circuitSentence(circuit: Circuit, receivedAt: number, timing: Timing | null): string {
  const next = checkWords(circuit, receivedAt);
  const state = withTechnical(circuit.state);
  switch (circuit.state) {
    case "closed":
      if (circuit.failures.length === 0) return `${state}. Requests are sent.`;
      return `${state}. Requests are sent. ${count(circuit.failures.length, "failure")} counted${
        timing ? `; ${timing.threshold} within ${span(timing.windowMs)} block it` : ""
      }.`;
    case "open":
      return `${state}. Requests are refused.${next ? ` ${next}` : ""}`;
    case "halfOpen":
      return `${state}. ${next && next !== "Checking…" ? next : "One check decides."}`;
    case "isolated":
    case "disabled":
      return `${state}.${circuit.note ? ` ${circuit.note}` : ""}`;
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
export function accountStop(w: Workstation): string {
  if (w.account === "refused") return "Password refused: nothing is sent, even where circuits are OK.";
  if (w.account === "missing") return "Password needed: nothing is sent, even where circuits are OK.";
  return "";
}

/** How far up a workstation belongs where circuits are looked at: its worst circuit counts, then its account. */
export function circuitRank(w: Workstation): number {
  const circuits = w.circuits.map((c) => BADNESS[c.state] || (c.failures.length > 0 ? 2 : 0));
  return Math.max(accountStop(w) ? 3 : 0, ...circuits);
}
