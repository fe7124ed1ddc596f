// The words for an emulator's state and for what repairs it.

import type { AdbAccess, Emulator, Health, RepairKind } from "../ipc/bindings";
import { message } from "../messages/say";
import type { Label, Message } from "../messages/say";
import { state } from "./state";
import type { State } from "./state";

export const HEALTH: Record<Health, State> = {
  stopped: state("emulators-stopped", "ring", "off"),
  starting: state("emulators-starting", "arc", "busy"),
  booting: state("emulators-booting", "arc", "busy"),
  running: state("emulators-running", "dot", "ok"),
  ready: state("emulators-ready", "dot", "ok"),
  lost: state("emulators-lost", "barred", "warn"),
  stuck: state("emulators-stuck", "triangle", "warn"),
  zombie: state("emulators-crashed", "cross", "bad"),
  unknown: state("emulators-unclear", "question", "warn"),
};

/** Who may debug an emulator. */
export const ADB: Record<AdbAccess, Label> = {
  off: "vitals-off",
  local: "vitals-adb-local",
  remote: "vitals-adb-remote",
};

/** What a repair is called on a button. */
export const REPAIR: Record<RepairKind, Message> = {
  kill: message("emulators-repair-kill"),
  restoreConfig: message("emulators-repair-restore-config"),
  endVbox: message("emulators-repair-end-vbox"),
};

/** The screen in figures: width, height and density. */
export const screenOf = ({ screen }: Emulator): string =>
  screen ? `${screen.width} × ${screen.height} (${screen.dpi})` : "–";
