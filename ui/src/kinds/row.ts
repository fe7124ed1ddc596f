// What one kind of operation is made of: the columns of the table in kinds.ts.

import type { EmulatorRequest, Health, OperationKind, WorkstationRequest } from "../ipc/bindings";
import type { Message } from "../messages/say";
import type { Draft, TextName } from "./draft";

/** What can be asked of an emulator. */
export type EmulatorKind = EmulatorRequest["kind"];

/** What can be asked of a workstation's LDPlayer as a whole, or of its Windows. */
export type WorkstationKind = WorkstationRequest["kind"];

/** What a row's buttons do. */
export type Lifecycle = "start" | "stop" | "restart";

/** A line of text that a request needs. */
export interface TextField {
  readonly name: TextName;
  readonly label: Message;
  readonly hint: Message;
  /** Typed as a machine reads it. */
  readonly mono?: boolean;
  /** Offered besides what was used before. */
  readonly offers?: readonly string[];
}

/** What is asked and said before a request is sent. */
export interface RequestDialogText {
  /** The dialog's title; `of` is a name or a number of emulators. */
  readonly title: (of: Message) => Message;
  /** What the button says. */
  readonly submit: Message;
  /** What happens, and what is lost by it. */
  readonly explains?: Message;
  /** Said besides where it is done to several. */
  readonly explainsMany?: Message;
  /** Something is lost: the keyboard starts on the way out. */
  readonly destructive?: boolean;
  readonly fields?: readonly TextField[];
}

/** Why a request makes no sense for an emulator in a state; a state that is not named lets it pass. */
export type DisabledReasons = Partial<Record<Health, Message>>;

/** Which emulators a request can be sent to. */
export interface EmulatorTargets {
  readonly disabledReasons: DisabledReasons;
  /** Said where it makes sense for none of several. */
  readonly none: Message;
  /** For one emulator at a time, because no two may have the same title. */
  readonly oneAtATime?: boolean;
}

/** Whether a request can be sent to several workstations at once. */
export type WorkstationTargets = "workstations" | "oneWorkstation";

/** The groups of the menus, in their order. */
export const GROUPS = [
  "run",
  "apps",
  "device",
  "emulator",
  "delete",
  "create",
  "ldplayer",
  "windows",
  "files",
] as const;
export type Group = (typeof GROUPS)[number];

export interface Row<K extends OperationKind> {
  readonly name: Message;
  /** Its name in a menu, where that is another. */
  readonly menuName?: Message;
  readonly group: Group;
  /** What opens it on a row of the table. */
  readonly key?: Message;
  /** When its dialog is shown before it is sent. */
  readonly asks: "never" | "forSeveral" | "always";
  readonly targets: K extends EmulatorKind ? EmulatorTargets : WorkstationTargets;
  readonly dialog: RequestDialogText;
  readonly request: (draft: Draft) => Extract<EmulatorRequest | WorkstationRequest, { readonly kind: K }>;
}
