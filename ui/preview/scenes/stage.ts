// What scenes are made of: how each is described, and how the window is brought there.

import { screen, within } from "@testing-library/svelte";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import type { AppInfo, Diagnosis, Snapshot } from "../../src/ipc/bindings";
import type { Rust } from "../mock";

export interface Stage {
  readonly rust: Rust;
  readonly fleet: Snapshot;
}
export type Act = (stage: Stage) => Promise<void>;

export interface Scene {
  readonly name: string;
  /** The snapshot never comes. */
  readonly mute?: boolean;
  readonly info?: Partial<AppInfo>;
  readonly fleet?: (now: number) => Snapshot;
  readonly act?: Act;
}

// A person leaves the browser time between two clicks, for example to say that a section was opened.
// A list takes no pointer while it scrolls, which a person does not notice.
export const user = userEvent.setup({ delay: 0, pointerEventsCheck: PointerEventsCheckLevel.Never });

export const click = async (id: string | RegExp) => user.click(await screen.findByTestId(id));
export const choose = async (workstation: string) => {
  // The list holds only what is in sight; in a small window that is not all of it.
  const row = () => screen.queryByTestId(`workstation-${workstation}`);
  if (!row()) {
    document.getElementById("workstation-list")?.focus();
    await user.keyboard("{Home}");
    for (let down = 0; down < 20 && !row(); down++) await user.keyboard("{ArrowDown}");
  }
  await click(`workstation-${workstation}`);
};
export const online = (fleet: Snapshot) =>
  fleet.workstations.filter((workstation) => workstation.link === "online").map(({ id }) => id);
export const button = async (name: string | RegExp) =>
  user.click(await screen.findByRole("button", { name }));
export const fill = async (id: string, text: string) => {
  const field = await screen.findByTestId(id);
  await user.clear(field);
  await user.type(field, text);
};
export const pick = async (id: string, option: string) =>
  user.selectOptions(await screen.findByTestId(id), option);
export const shown = (id: string) => screen.findByTestId(id);
export const inside = async (id: string) => within(await screen.findByTestId(id));

/** The menu of a workstation as a whole, and what is chosen from it. */
export const workstationMenu = async (workstation: string, item?: string) => {
  await choose(workstation);
  await click("workstation-menu");
  if (item) await click(`menu-${item}`);
};
/** The menu of one emulator of the first workstation. */
export const emulatorMenu = async (index: number, item: string) => {
  await choose("ws1");
  await click(`more-${index}`);
  await click(`menu-${item}`);
};
/** A test of a connection that has come as far as `found`. */
export const doctor = async ({ rust }: Stage, found: (now: number) => Diagnosis) => {
  await choose("ws2");
  await click("workstation-test");
  rust.change({ type: "diagnosis", value: found(Date.now()) });
  await shown("doctor-summary");
};
/** Several emulators of the first workstation are selected. */
export const batch = async () => {
  await choose("ws1");
  await user.click((await inside("emulator-0")).getByRole("checkbox"));
  await user.keyboard("{Shift>}");
  await user.click((await inside("emulator-11")).getByRole("checkbox"));
  await user.keyboard("{/Shift}");
};
export const batchMenu = async (item?: string) => {
  await batch();
  await click("batch-more");
  if (item) await click(`menu-${item}`);
};
/** The menu of several workstations, and what is chosen from it. */
export const severalMenu = async (item?: string) => {
  await choose("ws1");
  document.getElementById("workstation-list")?.focus();
  await user.keyboard("{Control>}a{/Control}");
  await click("selection-more");
  if (item) await click(`menu-${item}`);
};
export const panel = async () => {
  await choose("ws6");
  await user.dblClick(await shown("emulator-3"));
};
