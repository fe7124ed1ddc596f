import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { plain, mixedFleet, operation } from "../preview/fixture";
import { message } from "../src/messages/say";
import { begun, choose, closeWindow, open } from "./window";

afterEach(closeWindow);

const refused = {
  kind: "refused",
  sentence: plain("Not sent: the emulator actions circuit of WS-06 is blocked after 3 errors."),
  layer: "emulator",
  retryInMs: 31_000,
};

test("a refused click says so there, with the way to its cause", async () => {
  const opened = await open();
  opened.answers.operate = () => {
    throw refused;
  };
  await choose("ws6");

  await userEvent.click(screen.getByTestId("start-4"));

  const said = await screen.findByTestId("refusal");
  expect(said).toHaveTextContent(
    "Not sent: the emulator actions circuit of WS-06 is blocked after 3 errors.",
  );
  expect(said).toHaveTextContent(/^(?!.*Next check.*Next check).*Next check in \d+ s/);
  expect(screen.getByTestId("emulator-4").nextElementSibling).toContainElement(said);
  await userEvent.click(within(said).getByRole("button", { name: /Why\?/ }));
  expect(screen.getByTestId("circuit-panel")).toHaveTextContent("WS-06: Emulator actions");
});

test("a click sends the index and the title that were seen", async () => {
  const opened = await open();
  await choose("ws6");

  await userEvent.click(screen.getByTestId("start-4"));

  expect(opened.asked("operate").map((c) => c.given)).toEqual([
    { workstation: "ws6", emulator: 4, title: "farm-004", request: { kind: "start" } },
  ]);
});

test("a second click before the answer sends nothing", async () => {
  const opened = await open();
  opened.answers.operate = () => new Promise(() => {});
  await choose("ws6");

  await userEvent.click(screen.getByTestId("start-4"));
  await userEvent.click(screen.getByTestId("start-4"));

  expect(opened.asked("operate")).toHaveLength(1);
  expect(screen.getByTestId("start-4")).toHaveAttribute("aria-disabled", "true");
});

test("every button says which emulator it acts on", async () => {
  await open();
  await choose("ws6");

  expect(screen.getByTestId("start-4")).toHaveAccessibleName("Start farm-004");
});

test("a button that makes no sense now sends nothing", async () => {
  const opened = await open();
  await choose("ws6");

  await userEvent.click(screen.getByTestId("start-0"));

  expect(opened.asked("operate")).toHaveLength(0);
});

test("an operation refused at its turn is said at the click", async () => {
  const opened = await open();
  const on = opened.snapshot.workstations[5];
  if (!on) throw new Error("the fixture has twelve workstations");
  await choose("ws6");
  await userEvent.click(screen.getByTestId("start-5"));

  const value = {
    ...operation(on, 5, "start", "refused", Date.now(), {
      refusedBy: "emulator",
      result: message("results-circuit-opened"),
    }),
    id: 900,
  };
  await opened.change({ type: "operation", value });

  expect(await screen.findByTestId("refusal")).toHaveTextContent("A circuit opened while it was waited for");
});

test("a failure that is no refusal is said without a circuit", async () => {
  const opened = await open();
  opened.answers.operate = () => {
    throw "command operate not allowed";
  };
  await choose("ws6");

  await userEvent.click(screen.getByTestId("start-4"));

  const said = await screen.findByTestId("refusal");
  expect(said).toHaveTextContent("command operate not allowed");
  expect(within(said).queryByRole("button", { name: /Why/ })).toBeNull();
});

test("stopping several asks first and is then one plan", async () => {
  const opened = await open();
  await choose("ws6");
  await userEvent.click(within(screen.getByTestId("emulator-0")).getByRole("checkbox"));
  const user = userEvent.setup();
  await user.keyboard("{Shift>}");
  await user.click(within(screen.getByTestId("emulator-4")).getByRole("checkbox"));
  await user.keyboard("{/Shift}");

  await user.click(screen.getByTestId("batch-stop"));
  await screen.findByTestId("plan");
  expect(opened.asked("start_plan")).toHaveLength(0);
  await user.click(screen.getByTestId("plan-start"));

  expect(begun(opened)).toEqual({ request: { kind: "stop" }, emulators: [0, 1, 2, 3] });
  expect(opened.asked("operate")).toHaveLength(0);
});

test("why there can be no plan is said once, nothing is begun", async () => {
  const opened = await open();
  opened.answers.preview_plan = () => {
    throw { kind: "failed", sentence: plain("As many plans as can be kept are under way.") };
  };
  await choose("ws6");
  await userEvent.click(within(screen.getByTestId("emulator-4")).getByRole("checkbox"));
  await userEvent.click(within(screen.getByTestId("emulator-5")).getByRole("checkbox"));

  await userEvent.click(screen.getByTestId("batch-start"));

  expect(await screen.findByTestId("refusal")).toHaveTextContent(
    "As many plans as can be kept are under way.",
  );
  expect(opened.asked("preview_plan")).toHaveLength(1);
  expect([...opened.asked("start_plan"), ...opened.asked("operate")]).toEqual([]);
});

test("one sentence tells how many backups were not let in", async () => {
  const opened = await open();
  opened.answers.operate = ({ emulator }) => {
    if (emulator === 5) throw refused;
    return 900;
  };
  await choose("ws6");
  await userEvent.click(within(screen.getByTestId("emulator-4")).getByRole("checkbox"));
  await userEvent.click(within(screen.getByTestId("emulator-5")).getByRole("checkbox"));

  await userEvent.click(screen.getByTestId("batch-more"));
  await userEvent.click(screen.getByTestId("menu-backup"));
  await userEvent.click(screen.getByTestId("request-send"));

  const said = await screen.findByTestId("refusal");
  expect(said).toHaveTextContent(
    "Back up: 1 of 2 requests not sent, on one workstation. WS-06: Not sent: the",
  );
});

test("blocking manually asks for a reason and sends it", async () => {
  const opened = await open();
  await userEvent.click(screen.getByTestId("circuit-ws1-network"));

  await userEvent.click(screen.getByTestId("isolate"));
  await userEvent.click(screen.getByRole("button", { name: "Block" }));
  expect(screen.getByText(/Enter a reason/)).toBeVisible();
  expect(opened.asked("control_circuit")).toHaveLength(0);
  await userEvent.type(screen.getByLabelText("Why do you block it?"), "new disk");
  await userEvent.click(screen.getByRole("button", { name: "Block" }));

  expect(opened.asked("control_circuit")[0]?.given).toEqual({
    workstation: "ws1",
    layer: "network",
    action: "isolate",
    reason: "new disk",
  });
});

test("an operation can be cancelled while it is under way", async () => {
  const opened = await open();
  const id = opened.snapshot.operations.find((o) => o.status === "queued")?.id;
  await userEvent.click(screen.getByTestId("nav-operations"));

  await userEvent.click(screen.getByTestId(`cancel-${id}`));

  expect(opened.asked("cancel")[0]?.given).toEqual({ operation: id });
});

test("a demo says that nothing is real", async () => {
  const fleet = mixedFleet(Date.now());
  const opened = await open(
    { ...fleet, timing: { ...fleet.timing, openMs: 8000, shortened: true } },
    { demo: true, configFile: null },
  );
  opened.answers.demo_faults = () => [{ workstation: "ws1", fault: "slow" }];
  expect(screen.getByTestId("demo-banner")).toHaveTextContent("everything is simulated");
  expect(screen.getByTestId("demo-banner")).toHaveTextContent("block a circuit for 8 s");
  await choose("ws1");

  await userEvent.click(screen.getByTestId("demo-menu"));
  await waitFor(() => expect(screen.getByTestId("demo-fault-slow")).toHaveAttribute("aria-checked", "true"));
  await userEvent.click(screen.getByTestId("demo-fault-refuse"));

  expect(opened.asked("set_demo_fault")[0]?.given).toEqual({ workstation: "ws1", fault: "refuse" });
});
