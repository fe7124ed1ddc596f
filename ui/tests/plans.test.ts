import { emit } from "@tauri-apps/api/event";
import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { plain } from "../preview/fixture";
import { plannedFleet, planItems, planPreview } from "../preview/plans";
import type { PlanForm } from "../src/ipc/bindings";
import { closeWindow, open, violations } from "./window";
import type { Opened } from "./window";

let opened: Opened;

beforeEach(async () => {
  opened = await open(
    plannedFleet(Date.now()),
    {},
    {
      plan_items: (given) => planItems(given as never),
      preview_plan: (given) => planPreview(given as never),
    },
  );
  await userEvent.keyboard("{Control>}4{/Control}");
  await screen.findByTestId("plans");
});
afterEach(closeWindow);

const plan = (id: number) => within(screen.getByTestId(`plan-${id}`));

test("a plan shows how far it is, and every number is a door", async () => {
  expect(screen.getByTestId("plan-3")).toHaveTextContent("Morning");
  expect(screen.getByTestId("plan-3")).toHaveTextContent("9 of them until their workstations are back");
  expect(await violations()).toEqual([]);
  await userEvent.click(plan(3).getByTestId("plan-count-waiting"));
  expect(opened.asked("plan_items").at(-1)?.given).toEqual({ plan: 3, states: ["waiting"] });
  await screen.findByTestId("plan-items");
  await userEvent.click(screen.getByTestId("plan-items-cancel"));
  expect(opened.asked("cancel_plan_items")[0]?.given).toMatchObject({ plan: 3 });
});

test("a plan is paused, goes on, is cancelled and put away", async () => {
  await userEvent.click(plan(3).getByTestId("plan-pause"));
  await userEvent.click(plan(3).getByTestId("plan-cancel"));
  await userEvent.click(plan(2).getByTestId("plan-resume"));
  await userEvent.click(plan(1).getByTestId("plan-forget"));
  const asked = ["pause_plan", "cancel_plan", "resume_plan", "forget_plan"];
  expect(asked.map((command) => opened.asked(command)[0]?.given.plan)).toEqual([3, 3, 2, 1]);
  await opened.change({ type: "planForgotten", value: 1 });
  expect(screen.queryByTestId("plan-1")).toBeNull();
});

test("a plan after a restart says that it waits for a person", () => {
  expect(screen.getByTestId("plan-2")).toHaveTextContent("What was sent is not sent again");
});

test("only what was ticked is run again", async () => {
  await userEvent.click(plan(1).getByTestId("plan-again"));
  await userEvent.click(screen.getByTestId("again-refused"));
  expect(screen.getByTestId("again-submit")).toHaveTextContent("4");
  await userEvent.click(screen.getByTestId("again-submit"));
  const which = { failed: true, refused: false, unknown: true };
  expect(opened.asked("run_plan_again")[0]?.given).toEqual({ plan: 1, which });
});

test("limits are reckoned with before the plan begins", async () => {
  await userEvent.keyboard("{Control>}1{/Control}");
  await userEvent.click(screen.getByTestId("workstation-ws2"));
  await userEvent.click(screen.getByTestId("workstation-menu"));
  await userEvent.click(screen.getByTestId("menu-startAll"));
  const dialog = await screen.findByTestId("plan");
  await userEvent.click(dialog.querySelector("summary") ?? document.body);
  const field = screen.getByTestId("form-planInFleet");
  opened.answers.preview_plan = ({ form }) => {
    const { limits } = form as PlanForm;
    if (limits?.inFleet === "x") throw { kind: "invalid", field: "planInFleet", sentence: plain("No.") };
    return planPreview({ form: form as PlanForm });
  };
  await userEvent.clear(field);
  await userEvent.type(field, "x");
  expect(await screen.findByTestId("form-error-planInFleet")).toHaveTextContent("No.");
  await userEvent.clear(field);
  await userEvent.type(field, "7");
  await waitFor(() => expect(screen.queryByTestId("form-error-planInFleet")).toBeNull());
  await userEvent.click(screen.getByTestId("plan-start"));
  await waitFor(() => expect(opened.asked("start_plan")).toHaveLength(1));
  const { form } = opened.asked("start_plan")[0]?.given as { form: PlanForm };
  expect(form.limits).toMatchObject({ inFleet: "7", perWorkstation: "2" });
});

test("a saved plan is one click away, and can be deleted", async () => {
  await userEvent.click(screen.getByTestId("saved-plan-morning"));
  await screen.findByTestId("plan");
  const { form } = opened.asked("preview_plan").at(-1)?.given as { form: PlanForm };
  expect(form).toMatchObject({
    name: "Morning",
    request: { kind: "start" },
    targets: { kind: "filter", filter: "#pvp state:stopped" },
  });
  expect(await violations()).toEqual([]);
  await userEvent.keyboard("{Escape}");
  await userEvent.click(screen.getByTestId("saved-plan-delete-morning"));
  await userEvent.click(await screen.findByTestId("saved-plan-remove"));
  await waitFor(() => expect(opened.asked("remove_saved_plan")[0]?.given).toEqual({ plan: "morning" }));
  await opened.change({ type: "savedPlans", value: [] });
  expect(screen.queryByTestId("saved-plan-morning")).toBeNull();
});

test("a notice of a plan opens it, or the list where it is gone", async () => {
  await userEvent.keyboard("{Control>}1{/Control}");
  await emit("show-cause", { workstation: "", layer: null, plan: 1 });
  expect(await screen.findByTestId("plan-items")).toBeInTheDocument();
  expect(opened.asked("plan_items").at(-1)?.given).toEqual({ plan: 1, states: [] });
  await userEvent.click(screen.getByRole("button", { name: "Close" }));
  await emit("show-cause", { workstation: "", layer: null, plan: 99 });
  expect(await screen.findByTestId("plans")).toBeInTheDocument();
  expect(screen.queryByTestId("plan-items")).toBeNull();
});

test("a saved plan is given another name", async () => {
  await userEvent.click(screen.getByTestId("saved-plan-rename-morning"));
  const name = await screen.findByTestId("form-planName");
  expect(name).toHaveValue("Morning");
  await userEvent.clear(name);
  await userEvent.type(name, "Dawn{Enter}");
  await waitFor(() =>
    expect(opened.asked("rename_saved_plan")[0]?.given).toEqual({ plan: "morning", name: "Dawn" }),
  );
  await waitFor(() => expect(screen.queryByTestId("name-dialog")).toBeNull());
});

test("a plan is saved under a name, and Enter there begins nothing", async () => {
  opened.answers.save_plan = ({ form }) => {
    const { name } = form as { name: string };
    if (name === "") throw { kind: "invalid", field: "planName", sentence: plain("Give the plan a name.") };
    return null;
  };
  await userEvent.click(screen.getByTestId("saved-plan-shop"));
  const dialog = await screen.findByTestId("plan");
  await userEvent.click(within(dialog).getByTestId("plan-save-part").querySelector("summary") ?? dialog);
  const name = screen.getByTestId("form-planName");
  await userEvent.clear(name);
  await userEvent.keyboard("{Enter}");
  expect(await screen.findByTestId("form-error-planName")).toBeInTheDocument();
  await userEvent.type(name, "Shops{Enter}");
  expect(await screen.findByTestId("plan-saved")).toHaveTextContent("Shops");
  expect(opened.asked("start_plan")).toHaveLength(0);
  expect(opened.asked("save_plan").at(-1)?.given).toMatchObject({
    form: { name: "Shops", targets: { kind: "emulators" }, request: { kind: "restart" } },
  });
});
