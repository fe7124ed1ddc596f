// The one state of a workstation that an operator should see first, and how much the workstation needs a person.

import type { Circuit, Health, Workstation } from "../ipc/bindings";
import type { State } from "./state";

const LINK: Record<Workstation["link"], State> = {
  connecting: {
    word: "Connecting",
    shape: "arc",
    tone: "busy",
    explain: "This workstation has not answered yet.",
  },
  online: { word: "Online", shape: "dot", tone: "ok", explain: "The last list of its emulators was read." },
  failing: {
    word: "Failing",
    shape: "triangle",
    tone: "warn",
    explain: "The last list could not be read. What is shown is older.",
  },
  blocked: {
    word: "Blocked",
    shape: "square",
    tone: "bad",
    explain: "Nothing is sent to this workstation until it is checked.",
  },
};

const ISOLATED: State = {
  word: "Blocked manually",
  shape: "square",
  tone: "held",
  explain: "You blocked a circuit: nothing is sent until you unblock it.",
};

const PASSWORD_REFUSED: State = {
  word: "Password refused",
  shape: "key",
  tone: "bad",
  explain: "The password was refused. Nothing is sent until you enter a new one or try again.",
};

const PASSWORD_MISSING: State = {
  word: "Password needed",
  shape: "key",
  tone: "warn",
  explain: "No password is known for this account. Enter one.",
};

/** The one state that an operator should see first. */
export function workstationState(w: Workstation): State {
  if (w.account === "refused") return PASSWORD_REFUSED;
  if (w.account === "missing") return PASSWORD_MISSING;
  if (w.link === "blocked" && culprit(w)?.state === "isolated") return ISOLATED;
  if (w.stranger !== null) {
    const explain = `${w.stranger} answers at its address, not ${w.computer ?? "the computer before"}.`;
    return { word: `${w.stranger} answers`, shape: "triangle", tone: "bad", explain };
  }
  return LINK[w.link];
}

/** The circuit that explains a workstation's trouble: the lowest layer that does not let requests pass. */
export function culprit(w: Workstation): Circuit | undefined {
  return w.circuits.find((c) => c.state === "open" || c.state === "halfOpen" || c.state === "isolated");
}

const UNCLEAR: readonly Health[] = ["unknown", "lost"];

/** How much a workstation needs a person: 0 not at all, larger is worse. */
export function trouble(w: Workstation): number {
  if (w.account === "refused" || w.account === "missing") return 6;
  if (w.link === "blocked") return culprit(w)?.state === "isolated" ? 3 : 5;
  if (w.link === "failing") return 4;
  if (w.circuits.some((c) => c.state !== "closed")) return 3;
  if (w.emulators.some((e) => e.repair || e.health === "zombie" || e.health === "stuck")) return 2;
  if (w.problem || w.unreadableRows.length > 0 || w.emulators.some((e) => UNCLEAR.includes(e.health)))
    return 1;
  return 0;
}
