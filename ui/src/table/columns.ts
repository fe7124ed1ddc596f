// What the columns of the table are called.

import { message } from "../messages/say";
import type { Message } from "../messages/say";
import type { Column } from "../state/table-layout";

export const COLUMN: Readonly<Record<Column, Message>> = {
  title: message("table-column-title"),
  workstation: message("table-column-workstation"),
  index: message("table-column-index"),
  state: message("table-column-state"),
  since: message("table-column-since"),
  resolution: message("table-column-resolution"),
  tags: message("table-column-tags"),
  memory: message("table-column-memory"),
  cpu: message("table-column-cpu"),
  ram: message("table-column-ram"),
  version: message("table-column-version"),
  adb: message("table-column-adb"),
  operation: message("table-column-operation"),
};

/** What is said of a column besides its name. */
export const EXPLAINED: Partial<Record<Column, Message>> = {
  index: message("emulators-head-number-explain"),
  since: message("table-column-since-explain"),
  resolution: message("emulators-head-screen-explain"),
  tags: message("table-column-tags-explain"),
  memory: message("table-column-memory-explain"),
  cpu: message("table-column-cpu-explain"),
  ram: message("table-column-ram-explain"),
  version: message("table-column-version-explain"),
  adb: message("table-column-adb-explain"),
};
