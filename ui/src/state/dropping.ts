// A file that is dropped onto the window: an app is offered for installing in what is selected; anything else is a list of workstations.

import { ask } from "../ipc/answer";
import { commands } from "../ipc/bindings";
import type { AppState } from "./app-state.svelte";
import { place } from "./answers.svelte";
import { targetsOn } from "./targets";
import type { Target } from "./targets";

const APP = /\.(apk|apks|xapk|apkm|aab)$/i;

/** The emulators that are meant: those of the dialog that is open, those that are selected, those of the workstations in view. */
function meant(app: AppState): readonly Target[] {
  const { dialog } = app;
  if (dialog?.kind === "request") return dialog.operation === "installApp" ? dialog.targets : [];
  if (app.view === "emulators") return app.table.selected();
  const together = app.selectedWorkstations();
  const chosen = app.fleet.workstation(app.selected ?? "")?.value;
  const of = together.length > 0 ? together : chosen ? [chosen] : [];
  return of.flatMap(({ id, emulators }) => targetsOn(id, emulators));
}

/** Over another dialog it would take away what is typed there. */
export async function drop(app: AppState, path: string): Promise<void> {
  const open = app.dialog;
  if (!APP.test(path)) {
    if (open === null || open.kind === "import") app.dialog = { kind: "import", path };
    return;
  }
  if (open !== null && open.kind !== "request") return;
  const targets = meant(app);
  const [first] = targets;
  if (!first) return;
  const answer = await ask(commands.takeDropped(path));
  if (app.dialog !== open) return;
  if (!answer.ok) app.answers.show(place.fleet, first.workstation, answer.error);
  else if (answer.data)
    app.dialog = { kind: "request", operation: "installApp", targets, chosen: answer.data };
}
