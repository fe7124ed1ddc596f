// The same done to one circuit of several workstations.

import { ask } from "../ipc/answer";
import type { Refusal } from "../ipc/answer";
import { commands } from "../ipc/bindings";
import type { Circuit, CircuitAction, Layer, Workstation } from "../ipc/bindings";
import { t } from "../messages/say";

/** What can be done to several at once without asking first. */
export type PlainAction = Extract<CircuitAction, "checkNow" | "reset">;

/** Whether an action makes sense for a circuit as it is. */
export function fits(circuit: Circuit, action: PlainAction | "isolate"): boolean {
  if (action === "checkNow") return circuit.state === "open";
  if (action === "reset") return circuit.state === "isolated" || circuit.state === "open";
  return circuit.state !== "isolated";
}

/** Those for whose circuit it makes sense. */
export function among(
  workstations: readonly Workstation[],
  layer: Layer,
  action: PlainAction | "isolate",
): Workstation[] {
  return workstations.filter(({ circuits }) => circuits.some((c) => c.layer === layer && fits(c, action)));
}

/** Does it to all of them; the first that was refused, and how many were. */
export async function controlEach(
  workstations: readonly Workstation[],
  layer: Layer,
  action: CircuitAction,
  reason = "",
): Promise<Refusal | null> {
  const answers = await Promise.all(
    workstations.map(async ({ id, name }) => ({
      name,
      answer: await ask(commands.controlCircuit(id, layer, action, reason)),
    })),
  );
  const refused = answers.flatMap(({ name, answer }) => (answer.ok ? [] : [{ name, error: answer.error }]));
  const [first] = refused;
  if (!first) return null;
  const sentence = t("circuits-not-all", {
    refused: refused.length,
    name: first.name,
    reason: first.error.sentence,
  });
  return { kind: "failed", sentence };
}
