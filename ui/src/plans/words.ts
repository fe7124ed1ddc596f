// How the items of a plan are counted and called.

import type { Plan, PlanItemState, PlanTally, SavedPlan } from "../ipc/bindings";
import { KINDS } from "../kinds/kinds";
import { message, t } from "../messages/say";
import type { Message } from "../messages/say";
import type { Tone } from "../labels/state";

/** Items in one state. */
export interface Count {
  readonly state: PlanItemState;
  readonly number: number;
  readonly word: Message;
  readonly tone: Tone;
}

const WORDS: readonly (readonly [PlanItemState, keyof PlanTally, Message, Tone])[] = [
  ["succeeded", "succeeded", message("plans-count-succeeded"), "ok"],
  ["failed", "failed", message("plans-count-failed"), "bad"],
  ["unknown", "unknown", message("plans-count-unknown"), "warn"],
  ["refused", "refused", message("plans-count-refused"), "warn"],
  ["cancelled", "cancelled", message("plans-count-cancelled"), "off"],
  ["underWay", "underWay", message("plans-count-under-way"), "busy"],
  ["waiting", "waiting", message("plans-count-waiting"), "off"],
];

/** The states in which there are items. */
export function counts(tally: PlanTally): Count[] {
  return WORDS.map(([state, key, word, tone]) => ({ state, number: tally[key], word, tone })).filter(
    ({ number }) => number > 0,
  );
}

/** All items. */
export function all(tally: PlanTally): number {
  return WORDS.reduce((sum, [, key]) => sum + tally[key], 0);
}

/** What is to be done again, if something is. */
export function badOnes({ failed, refused, unknown }: PlanTally): number {
  return failed + refused + unknown;
}

/** What a plan does, or the name that it was saved under. */
export function nameOf(plan: Pick<Plan, "name" | "operation" | "tally">): Message {
  if (plan.name !== "") return message("plain-text", { text: plan.name });
  return message("plans-name", { action: KINDS[plan.operation].name, emulators: all(plan.tally) });
}

/** What a saved plan does, and to whom. */
export function whatSaved({ request, targets }: Pick<SavedPlan, "request" | "targets">): string {
  const action = KINDS[request.kind].name;
  if (targets.kind === "emulators")
    return t("plans-saved-emulators", { action, emulators: targets.emulators.length });
  const filter = targets.filter.trim();
  return filter === "" ? t("plans-saved-all", { action }) : t("plans-saved-filter", { action, filter });
}
