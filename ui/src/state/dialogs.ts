// What can be looked at, and what can be open over it.

import type {
  ChosenFile,
  EmulatorRequest,
  Layer,
  PlanForm,
  PlanItemState,
  PlanPreview,
  PlanReason,
  PlanTargets,
  SavedPlan,
  View as SavedView,
  WatchOf,
  Workstation,
  WorkstationForm,
  WorkstationPlanForm,
} from "../ipc/bindings";
import type { EmulatorKind, WorkstationKind } from "../kinds/row";
import type { DoctorRun } from "./doctor-run.svelte";
import type { Place } from "./places";
import type { Target } from "./targets";

export type View = "fleet" | "emulators" | "circuits" | "operations" | "activity";

/** A dialog about a saved view, a saved plan, or a tag as such. */
export type LabelDialog =
  | { readonly kind: "saveView" }
  | { readonly kind: "renameView"; readonly view: SavedView }
  | { readonly kind: "renameTag"; readonly tag: string }
  | { readonly kind: "removeTag"; readonly tag: string }
  | { readonly kind: "renameSavedPlan"; readonly saved: SavedPlan };

export type Dialog =
  | LabelDialog
  | { readonly kind: "add" }
  | {
      readonly kind: "import";
      /** A file that was dropped onto the window. */
      readonly path?: string;
      /** What was typed as a list of several, and beside it. */
      readonly typed?: { readonly text: string; readonly form: WorkstationForm; readonly password: string };
    }
  | {
      readonly kind: "edit";
      readonly workstation: string;
      /** What a test of its connection has found, filled in already. */
      readonly found?: Partial<Pick<WorkstationForm, "ldconsole" | "dataFolder" | "connection">>;
    }
  | { readonly kind: "doctor"; readonly workstation: string; readonly run: DoctorRun }
  | { readonly kind: "password"; readonly workstation: string }
  | { readonly kind: "remove"; readonly workstations: readonly string[] }
  | {
      readonly kind: "request";
      readonly operation: EmulatorKind;
      /** As they were seen when it was asked for; of one workstation or of several. */
      readonly targets: readonly Target[];
      /** A file that was dropped onto the window. */
      readonly chosen?: ChosenFile;
      /** An adb command to begin with. */
      readonly command?: string;
    }
  | {
      readonly kind: "workstationRequest";
      readonly workstations: readonly string[];
      readonly operation: WorkstationKind;
    }
  | {
      readonly kind: "plan";
      /** Its limits are the usual ones until others are typed. */
      readonly form: PlanForm | WorkstationPlanForm;
      /** What was reckoned when it was asked for. */
      readonly preview: PlanPreview;
      /** For whom it made no sense when it was asked for. */
      readonly without: readonly PlanReason[];
    }
  | {
      readonly kind: "planItems";
      readonly plan: number;
      readonly states: readonly PlanItemState[];
    }
  | { readonly kind: "removeSavedPlan"; readonly saved: SavedPlan }
  | { readonly kind: "planLimits"; readonly plan: number }
  | { readonly kind: "planAgain"; readonly plan: number }
  | {
      readonly kind: "tags";
      readonly of: readonly Workstation[];
      /** As they were seen when it was asked for. */
      readonly targets: readonly Target[];
    }
  | { readonly kind: "watch"; readonly of: readonly WatchOf[]; readonly name: string }
  | { readonly kind: "watches" }
  | { readonly kind: "export" }
  | { readonly kind: "bundle" }
  | { readonly kind: "settings" }
  | { readonly kind: "targets" }
  | {
      readonly kind: "schedule";
      /** `null` for a new one. */
      readonly schedule: number | null;
      /** What a new one is to do, where that is known. */
      readonly wish: { readonly request: EmulatorRequest; readonly targets: PlanTargets } | null;
    }
  | { readonly kind: "openDesktops"; readonly workstations: readonly string[] }
  | {
      readonly kind: "outputs";
      readonly of: { readonly plan: number } | { readonly operations: readonly number[] };
    }
  | {
      readonly kind: "maintenance";
      readonly workstations: readonly string[];
      /** Instead of workstations: whatever carries this tag. */
      readonly tag?: string;
    }
  | { readonly kind: "editSeveral"; readonly workstations: readonly string[] }
  | { readonly kind: "testSeveral"; readonly workstations: readonly string[] }
  | { readonly kind: "block"; readonly workstations: readonly string[] }
  | { readonly kind: "help" }
  | { readonly kind: "about" };

export interface Cause {
  readonly workstation: string;
  readonly layer: Layer;
}

/** An emulator whose details are shown. */
export interface Subject {
  readonly workstation: string;
  readonly index: number;
}

/** Which operations are shown. */
export type Show = "all" | "underWay" | "succeeded" | "bad" | "cancelled";

/** What a menu is about: some emulators of a workstation, workstations as a whole, a view, a tag, or the program. */
export type MenuSubject =
  | "program"
  | { readonly workstation: string; readonly emulators: readonly number[] }
  | { readonly places: readonly Place[] }
  | { readonly workstations: readonly string[] }
  | { readonly view: string }
  | { readonly tag: string };

/** A menu that lies over the window. */
export interface Menu {
  readonly of: MenuSubject;
  readonly x: number;
  readonly y: number;
}
