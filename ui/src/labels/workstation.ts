// The one state of a workstation that an operator should see first, and how much the workstation needs a person.

import type { Circuit, Health, Workstation } from "../ipc/bindings";
import { message } from "../messages/say";
import { state } from "./state";
import type { State } from "./state";

const LINK: Record<Workstation["link"], State> = {
  connecting: state("workstations-connecting", "arc", "busy"),
  online: state("workstations-online", "dot", "ok"),
  failing: state("workstations-failing", "triangle", "warn"),
  blocked: state("workstations-blocked", "square", "bad"),
  restarting: state("workstations-restarting", "arc", "busy"),
  off: state("workstations-off", "minus", "off"),
};

const ISOLATED = state("workstations-blocked-manually", "square", "held");
const PASSWORD_REFUSED = state("workstations-password-refused", "key", "bad");
const PASSWORD_MISSING = state("workstations-password-needed", "key", "warn");

/** The one state that an operator should see first. */
export function workstationState(w: Workstation): State {
  if (w.account === "refused") return PASSWORD_REFUSED;
  if (w.account === "missing") return PASSWORD_MISSING;
  if (w.link === "blocked" && culprit(w)?.state === "isolated") return ISOLATED;
  if (w.stranger !== null) {
    const { stranger, computer } = w;
    const word = message("workstations-other-answers", { stranger });
    const explain =
      computer === null
        ? message("workstations-other-than-before", { stranger })
        : message("workstations-other-than", { stranger, computer });
    return { word, shape: "triangle", tone: "bad", explain };
  }
  if (w.link === "online" && w.vitals.noStart) {
    const explain = w.vitals.noStart;
    return { word: message("vitals-no-start-word"), shape: "triangle", tone: "warn", explain };
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
  if (w.vitals.noStart || w.vitals.warnings.length > 0) return 1;
  if (w.problem || w.unreadableRows.length > 0 || w.emulators.some((e) => UNCLEAR.includes(e.health)))
    return 1;
  return 0;
}
