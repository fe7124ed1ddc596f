// What the columns of the table are called.

import type { EmulatorColumn } from "../ipc/bindings";
import { message } from "../messages/say";
import type { Message } from "../messages/say";

export const COLUMN: Readonly<Record<EmulatorColumn, Message>> = {
  title: message("table-column-title"),
  workstation: message("table-column-workstation"),
  index: message("table-column-index"),
  state: message("table-column-state"),
  since: message("table-column-since"),
  screen: message("table-column-screen"),
  adb: message("table-column-adb"),
  operation: message("table-column-operation"),
};

/** What is said of a column besides its name. */
export const EXPLAINED: Partial<Record<EmulatorColumn, Message>> = {
  index: message("emulators-head-number-explain"),
  since: message("table-column-since-explain"),
  screen: message("emulators-head-screen-explain"),
  adb: message("table-column-adb-explain"),
};
