import { screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { diagnosis, refusedDiagnosis } from "../preview/diagnosis";
import { mixedFleet } from "../preview/fixture";
import { closeWindow, open, violations } from "./window";
import type { Opened } from "./window";

let opened: Opened;
let next: number;

beforeEach(async () => {
  next = 0;
  opened = await open(mixedFleet(Date.now()), {}, { start_doctor: () => ++next });
});
afterEach(closeWindow);

/** Several workstations are selected, and this is chosen from their menu. */
async function chosen(item: string, ...ids: string[]) {
  const user = userEvent.setup();
  const name = (id: string) => within(screen.getByTestId(`workstation-${id}`)).getByText(/^WS-/);
  const [first = "", ...others] = ids;
  await user.click(name(first));
  await user.keyboard("{Control>}");
  for (const id of others) await user.click(name(id));
  await user.keyboard("{/Control}");
  await user.click(screen.getByTestId("selection-more"));
  await user.click(await screen.findByTestId(`menu-${item}`));
}

test("several workstations get another account, and nothing else", async () => {
  await chosen("edit", "ws1", "ws2", "ws3");
  const dialog = await screen.findByTestId("edit-several");
  expect(await violations()).toEqual([]);
  expect(screen.getByTestId("form-save")).toHaveAttribute("aria-disabled", "true");
  expect(within(dialog).getByText("Now: 5985")).toBeVisible();
  opened.answers.edit_several = ({ replace }) => {
    if (replace) return null;
    throw { kind: "passwordInUse", sentence: { id: "forms-no-password", args: {} } };
  };
  await userEvent.type(screen.getByTestId("form-user"), "FARM\\night");
  await userEvent.type(screen.getByTestId("form-password"), "moon{Enter}");
  // Others work with another password: asked once more.
  await expect.poll(() => screen.getByTestId("form-save").textContent).toMatch(/^Replace the password/);
  await userEvent.click(screen.getByTestId("form-save"));
  await expect.poll(() => screen.queryByTestId("edit-several")).toBeNull();
  const asked = opened.asked("edit_several").map(({ given }) => given);
  expect(asked.map(({ replace }) => replace)).toEqual([false, true]);
  expect(asked[1]).toMatchObject({
    workstations: ["ws1", "ws2", "ws3"],
    form: { user: "FARM\\night", port: null, boots: null, startThrough: null, killWhenStuck: null },
    password: "moon",
  });
});

test("the connections of several are tested four at a time", async () => {
  await chosen("test", "ws1", "ws2", "ws3", "ws5", "ws6");
  await expect.poll(() => opened.asked("start_doctor")).toHaveLength(4);
  expect(await violations()).toEqual([]);
  const now = Date.now();
  const ended = diagnosis(now);
  await opened.change({ type: "diagnosis", value: { ...ended, id: 1, workstation: "ws1" } });
  await expect.poll(() => opened.asked("start_doctor")).toHaveLength(5);
  expect(opened.asked("close_doctor").map(({ given }) => given)).toEqual([{ diagnosis: 1 }]);
  for (const [id, workstation] of [
    [2, "ws2"],
    [3, "ws3"],
    [4, "ws5"],
  ] as const)
    await opened.change({ type: "diagnosis", value: { ...ended, id, workstation } });
  await opened.change({ type: "diagnosis", value: refusedDiagnosis(now, { id: 5, workstation: "ws6" }) });
  await expect.poll(() => screen.getByTestId("doctor-round-sum").textContent).toContain("All 5 tested");
  expect(screen.getByTestId("doctor-round-sum")).toHaveTextContent("one does not work");
  expect(screen.getByTestId("doctor-round-ws6")).toHaveTextContent(/does not work/i);
  // A door to the test of one.
  await userEvent.click(within(screen.getByTestId("doctor-round-ws6")).getByRole("button"));
  await expect
    .poll(() => opened.asked("start_doctor").at(-1)?.given.subject)
    .toEqual({
      kind: "saved",
      workstation: "ws6",
    });
  expect(screen.queryByTestId("doctor-round-sum")).toBeNull();
});

test("why an edit by hand is refused is said until it is mended", async () => {
  const said = { id: "plain-text", args: { text: "“WS-2” from line 31 on (Port 0 is none)" } };
  await opened.change({ type: "listProblem", value: said });
  expect(await screen.findByTestId("list-problem")).toHaveTextContent("from line 31 on");
  await opened.change({ type: "listProblem", value: null });
  await expect.poll(() => screen.queryByTestId("list-problem")).toBeNull();
});
