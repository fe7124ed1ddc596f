// What a circuit does now and when it will be checked, in words. Countdowns run from the moment of receipt.

import { clock } from "../format/clock";
import { count } from "../format/text";
import { countdown, span } from "../format/time";
import type { Circuit, CircuitState, Rules, Workstation } from "../ipc/bindings";

/** Milliseconds until the next check, never below 0; `null` where none is planned. Ticks. */
export function untilCheck(circuit: Circuit, receivedAt: number): number | null {
  if (circuit.nextCheckInMs === null) return null;
  return Math.max(0, circuit.nextCheckInMs - (clock.mono - receivedAt));
}

/** `Next check in 41 s` (`check in 41 s` where there is little room), `Checking…`, or nothing. Ticks. */
export function checkWords(circuit: Circuit, receivedAt: number, brief = false): string {
  if (circuit.state !== "open" && circuit.state !== "halfOpen") return "";
  if (circuit.checking) return "Checking…";
  if (circuit.state === "halfOpen" && circuit.category === "emulator") return "Checked by the next action";
  const left = untilCheck(circuit, receivedAt);
  if (left === null) return "";
  return left > 0 ? `${brief ? "check" : "Next check"} in ${countdown(left)}` : "Checking…";
}

/** One sentence for a tooltip. Ticks. */
export function circuitSentence(circuit: Circuit, receivedAt: number, rules: Rules | null): string {
  const next = checkWords(circuit, receivedAt);
  switch (circuit.state) {
    case "closed":
      if (circuit.failures.length === 0) return "closed. Requests pass.";
      return `closed. Requests pass. ${count(circuit.failures.length, "failure")} counted${
        rules ? `; ${rules.threshold} within ${span(rules.windowMs)} open it` : ""
      }.`;
    case "open":
      return `open. Requests are refused.${next ? ` ${next}` : ""}`;
    case "halfOpen":
      return `half-open. ${next || "One check decides."}`;
    case "isolated":
      return `isolated by a person.${circuit.note ? ` ${circuit.note}` : ""}`;
    case "disabled":
      return `disabled: not watched.${circuit.note ? ` ${circuit.note}` : ""}`;
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
  if (w.account === "refused") return "Password refused: nothing is sent, whatever the circuits say.";
  if (w.account === "missing") return "Password needed: nothing is sent, whatever the circuits say.";
  return "";
}

/** How far up a workstation belongs where circuits are looked at: its worst circuit counts, then its account. */
export function circuitRank(w: Workstation): number {
  const circuits = w.circuits.map((c) => BADNESS[c.state] || (c.failures.length > 0 ? 2 : 0));
  return Math.max(accountStop(w) ? 3 : 0, ...circuits);
}
