// A test of a connection as this window asked for it: begun, begun again, given up, put away.

import { ask, reason, sure } from "../ipc/answer";
import type { Answer } from "../ipc/answer";
import { commands } from "../ipc/bindings";
import type { Refusal } from "../ipc/answer";
import type { Diagnosis, DoctorStatus, DoctorStep, Install, WorkstationForm } from "../ipc/bindings";
import { state } from "../labels/state";
import type { State } from "../labels/state";
import { message, t } from "../messages/say";
import type { Message } from "../messages/say";
import type { Fleet } from "./fleet.svelte";

export const STEP: Record<DoctorStatus, State> = {
  waiting: state("doctor-waiting", "ring", "off"),
  running: state("doctor-testing", "arc", "busy"),
  passed: state("doctor-passed", "check", "ok"),
  warned: state("doctor-warning", "triangle", "warn"),
  failed: state("doctor-failed", "cross", "bad"),
  skipped: state("doctor-skipped", "minus", "off"),
};

/** What a test has shown up to now, in a sentence. */
export function summary(diagnosis: Diagnosis): State {
  const { steps, finished, cancelled } = diagnosis;
  const failed = firstFailed(diagnosis);
  const warned = steps.filter((s) => s.status === "warned").length;
  const done = steps.filter((s) => s.status !== "waiting" && s.status !== "running").length;
  const said = (status: DoctorStatus, word: Message): State => ({ ...STEP[status], word });
  if (!finished) return said("running", message("doctor-progress", { done, steps: steps.length }));
  if (cancelled) return said("skipped", message("doctor-cancelled"));
  if (failed) return said("failed", message("doctor-does-not-work", { step: failed.title }));
  if (warned > 0) return said("warned", message("doctor-works-with-warnings", { warnings: warned }));
  if (steps.some((s) => s.kind === "login" && s.status === "skipped"))
    return said("warned", message("doctor-works-as-far-as-tested"));
  return said("passed", message("doctor-works"));
}

/** The step whose cure comes first: the others may be no more than its consequences. */
export function firstFailed({ steps }: Diagnosis): DoctorStep | undefined {
  return steps.find((s) => s.status === "failed");
}

/** Where LDPlayer is, as a form or a workstation has it. */
export type Path = Pick<WorkstationForm, "ldconsole" | "dataFolder">;

/** Whether an LDPlayer that was found is the one that is set. A data folder that is not told may be any. */
export function isSet({ ldconsole, dataFolder }: Install, set: Path): boolean {
  const same = (a: string, b: string) => a.toLowerCase() === b.trim().replace(/\\$/, "").toLowerCase();
  return same(ldconsole, set.ldconsole) && (dataFolder === null || same(dataFolder, set.dataFolder));
}

/** What goes into the form when an LDPlayer that was found is chosen. */
export function chosen({ ldconsole, dataFolder }: Install): Path {
  return { ldconsole, dataFolder: dataFolder ?? "" };
}

export class DoctorRun {
  readonly #fleet: Fleet;
  readonly #begin: (record: boolean) => Promise<Answer<number>>;
  #id = $state<number | null>(null);
  /** Why it could not be begun or given up. */
  failed = $state("");
  /** Rust has been asked and has not answered yet. */
  asking = $state(false);

  readonly diagnosis: Diagnosis | undefined = $derived.by(() =>
    this.#id === null ? undefined : this.#fleet.diagnosis(this.#id),
  );

  constructor(fleet: Fleet, begin: (record: boolean) => Promise<Answer<number>>) {
    this.#fleet = fleet;
    this.#begin = begin;
  }

  /**
   * Begins, in the place of an earlier test of this connection; where it finds no fault, Windows' answers are recorded if
   * that is asked for. What kept it from beginning.
   */
  async start(record = false): Promise<Refusal | null> {
    if (this.asking) return null;
    this.close();
    this.asking = true;
    this.failed = "";
    const answer = await this.#begin(record);
    this.asking = false;
    if (answer.ok) {
      this.#id = answer.data;
      return null;
    }
    this.failed = answer.error.sentence;
    return answer.error;
  }

  async cancel(): Promise<void> {
    if (this.#id === null) return;
    const answer = await ask(commands.cancelDoctor(this.#id));
    if (!answer.ok && this.diagnosis?.finished === false) this.failed = answer.error.sentence;
  }

  /** Puts it away; what is under way is given up. */
  close(): void {
    const id = this.#id;
    this.#id = null;
    if (id !== null)
      sure(commands.closeDoctor(id)).catch((thrown: unknown) => {
        this.failed = t("doctor-not-closed", { reason: reason(thrown) });
      });
  }
}
