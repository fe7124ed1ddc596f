import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { plain, mixedFleet } from "../preview/fixture";
import type { PlanForm, Workstation } from "../src/ipc/bindings";
import { closeWindow, open, violations } from "./window";
import type { Opened } from "./window";

let opened: Opened;
let next: number;

beforeEach(async () => {
  next = 900;
  opened = await open(mixedFleet(Date.now()), {}, { operate_workstation: () => next++ });
});

afterEach(closeWindow);

const row = (id: string) => screen.getByTestId(`workstation-${id}`);
const name = (id: string) => within(row(id)).getByText(/^WS-/);
const selected = () =>
  screen
    .getAllByRole("row", { selected: true })
    .flatMap((r) => /^workstation-(.+)$/.exec(r.dataset.testid ?? "")?.[1] ?? []);
const button = (id: string) => screen.getByTestId(id);
const on = (id: string): Workstation => {
  const found = opened.snapshot.workstations.find((w) => w.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

async function pick(...ids: string[]): Promise<void> {
  const [first, ...others] = ids;
  await userEvent.click(name(first ?? ""));
  const user = userEvent.setup();
  await user.keyboard("{Control>}");
  for (const id of others) await user.click(name(id));
  await user.keyboard("{/Control}");
}

test("workstations are selected together by mouse and by keys", async () => {
  await pick("ws1", "ws3");
  expect(selected().sort()).toEqual(["ws1", "ws3"]);
  expect(screen.getByTestId("selection")).toHaveTextContent("2 workstations selected");
  expect(await violations()).toEqual([]);

  await pick("ws1", "ws3", "ws3");
  expect(selected(), "taken out again").toEqual(["ws1"]);
  expect(screen.queryByTestId("selection")).toBeNull();

  const list = screen.getByRole("grid", { name: "Workstations" });
  list.focus();
  await userEvent.keyboard("{Control>}a{/Control}");
  expect(screen.getByTestId("selection")).toHaveTextContent("12 workstations selected");
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByTestId("selection")).toBeNull();

  await userEvent.selectOptions(screen.getByLabelText("Order of the workstations"), "By name");
  await userEvent.click(name("ws1"));
  list.focus();
  await userEvent.keyboard("{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}{/Shift}");
  expect(selected()).toEqual(["ws1", "ws2", "ws3"]);
  await fireEvent.click(name("ws5"), { shiftKey: true });
  expect(selected(), "from where it began").toEqual(["ws1", "ws2", "ws3", "ws4", "ws5"]);
  await userEvent.click(name("ws2"));
  expect(selected()).toEqual(["ws2"]);
});

test("emulators of several workstations are started by one plan", async () => {
  await pick("ws1", "ws2");
  await userEvent.click(button("selection-start"));

  await screen.findByRole("dialog");
  expect(await violations()).toEqual([]);
  await userEvent.click(button("plan-start"));

  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const [request, ...others] = opened.asked("start_plan");
  expect(others, "one request, however many they are").toEqual([]);
  const { form } = request?.given as { form: PlanForm };
  const targets = form.targets.kind === "emulators" ? form.targets.emulators : [];
  expect(new Set(targets.map((to) => to.workstation))).toEqual(new Set(["ws1", "ws2"]));
  const health = targets.map(
    (to) => on(to.workstation).emulators.find((e) => e.index === to.emulator)?.health,
  );
  expect(new Set(health), "those that run are left out").not.toContain("ready");
  expect(form.request).toEqual({ kind: "start" });
});

test("a right click opens the menu of what is selected", async () => {
  await fireEvent.contextMenu(name("ws2"));
  expect(screen.getByRole("menu")).toHaveAccessibleName("Actions on WS-02");
  expect(button("menu-edit")).toBeVisible();
  await userEvent.keyboard("{Escape}");

  await pick("ws1", "ws2");
  await fireEvent.contextMenu(name("ws1"));
  expect(screen.getByRole("menu")).toHaveAccessibleName("Actions on 2 workstations selected");
  await userEvent.click(button("menu-arrangeWindows"));
  expect(screen.getByRole("dialog")).toHaveAccessibleName("Arrange the windows on WS-01 and WS-02?");
  await userEvent.click(button("request-send"));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(opened.asked("operate_workstation").map((c) => c.given.workstation)).toEqual(["ws1", "ws2"]);
});

test("settings for several are sent to all of them or to none", async () => {
  opened.answers.operate_workstation = () => {
    throw { kind: "invalid", field: "fps", sentence: plain("“999” does not fit.") };
  };
  await pick("ws1", "ws2", "ws6");
  await userEvent.click(button("selection-more"));
  await userEvent.click(button("menu-globalSettings"));
  await userEvent.type(screen.getByTestId("form-fps"), "999");
  await userEvent.click(button("request-send"));
  expect(await screen.findByTestId("form-error-fps")).toHaveTextContent("“999” does not fit.");
  expect(opened.asked("operate_workstation")).toHaveLength(1);
});

test("emulators are created on each workstation, counted on", async () => {
  await pick("ws1", "ws2");
  await userEvent.click(button("selection-more"));
  await userEvent.click(button("menu-create"));
  await userEvent.type(screen.getByTestId("form-title"), "new-01");
  await fireEvent.input(screen.getByTestId("form-many"), { target: { value: "2" } });
  expect(screen.getByRole("dialog")).toHaveTextContent("2 on each of 2 workstations.");
  await userEvent.click(screen.getByRole("button", { name: "Create 4" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const sent = opened
    .asked("operate_workstation")
    .map((c) => `${String(c.given.workstation)} ${(c.given.request as { title: string }).title}`);
  expect(sent.sort()).toEqual(["ws1 new-01", "ws1 new-02", "ws2 new-01", "ws2 new-02"]);
});

test("several are removed after their number is typed", async () => {
  await pick("ws1", "ws2");
  await userEvent.keyboard("{Delete}");
  expect(screen.getByRole("dialog")).toHaveAccessibleName("Remove WS-01 and WS-02 from LDFleet?");
  await userEvent.click(button("remove-confirm"));
  expect(opened.asked("remove_workstation")).toEqual([]);

  opened.answers.remove_workstation = ({ workstation }) => {
    if (workstation === "ws2") throw { kind: "failed", sentence: plain("The file could not be written.") };
    return null;
  };
  await userEvent.type(screen.getByTestId("confirm-typed"), "2");
  await userEvent.click(button("remove-confirm"));
  expect(await screen.findByText("WS-02: The file could not be written.")).toBeVisible();
  expect(opened.asked("remove_workstation").map((c) => c.given.workstation)).toEqual(["ws1", "ws2"]);
});

test("Esc is the dialog's own while one is open", async () => {
  await pick("ws1", "ws2");
  await userEvent.click(button("selection-stop"));
  await screen.findByTestId("plan");
  expect(screen.getByRole("button", { name: "Cancel" }), "much ends at once").toHaveFocus();
  (document.activeElement as HTMLElement).blur();
  await fireEvent.keyDown(document.body, { key: "Escape" });
  expect(screen.getByTestId("selection")).toHaveTextContent("2 workstations selected");
});
