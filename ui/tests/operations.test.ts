import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { plain, mixedFleet, operation } from "../preview/fixture";
import type { Operation, OperationStatus } from "../src/ipc/bindings";
import { message, say } from "../src/messages/say";
import { tally, tallyWords } from "../src/state/batches";
import { choose, closeWindow, open } from "./window";
import type { Opened } from "./window";

let opened: Opened;
let next = 900;

beforeEach(async () => {
  next = 900;
  opened = await open(mixedFleet(Date.now()), {}, { operate: () => next++ });
  await choose("ws1");
});

afterEach(closeWindow);

/** A file each: what is asked of each by itself is followed in one line. */
async function backUpThree(): Promise<void> {
  for (const index of [3, 4, 11])
    await userEvent.click(within(screen.getByTestId(`emulator-${index}`)).getByRole("checkbox"));
  await userEvent.click(screen.getByTestId("batch-more"));
  await userEvent.click(screen.getByTestId("menu-backup"));
  await userEvent.click(screen.getByTestId("request-send"));
  await waitFor(() => expect(opened.asked("operate")).toHaveLength(3));
}

function made(id: number, index: number, status: OperationStatus, extra: Partial<Operation> = {}): Operation {
  const [on] = opened.snapshot.workstations;
  if (!on) throw new Error("the fixture has workstations");
  return { ...operation(on, index, "start", status, Date.now(), extra), id };
}

const says = (value: Operation) => opened.change({ type: "operation", value });

test("a batch counts what is done, failed and cancelled", () => {
  const batch = {
    id: 1,
    workstation: "ws1",
    kind: "start",
    operations: [5, 900, 901, 902, 903, 950],
  } as const;
  const known = [
    undefined, // forgotten: it ended long ago
    made(900, 0, "succeeded"),
    made(901, 1, "failed"),
    made(902, 2, "cancelled"),
    made(903, 3, "queued"),
    undefined, // not seen yet
  ];
  const sum = tally(batch, known, 903);

  expect(sum).toMatchObject({ total: 6, done: 2, bad: 1, cancelled: 1, over: false });
  expect(sum.queued.map((o) => o.id)).toEqual([903]);
  expect(say(tallyWords(sum))).toBe("2 of 6 done, 1 failed, 1 cancelled");
});

test("a batch leads to what failed and cancels what waits", async () => {
  await backUpThree();
  const line = await screen.findByTestId("batch-line");
  expect(line).toHaveTextContent("Back up: 0 of 3 done");

  await says(made(900, 3, "succeeded"));
  await says(made(901, 4, "failed", { result: message("results-file-not-checked") }));
  await says(made(902, 11, "queued"));
  expect(line).toHaveTextContent("Back up: 1 of 3 done, 1 failed");
  await userEvent.click(screen.getByTestId("batch-cancel"));
  expect(opened.asked("cancel").map((c) => c.given)).toEqual([{ operation: 902 }]);

  await userEvent.click(screen.getByTestId("batch-failed"));
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
  expect(screen.getByTestId("operation-901")).toHaveTextContent("could not be checked.");
  await userEvent.click(screen.getByTestId("show-all"));
  expect(screen.getAllByRole("listitem")).toHaveLength(3);
  await userEvent.click(screen.getByTestId("show-batch"));
  expect(screen.getAllByRole("listitem").length).toBeGreaterThan(3);
});

test("those that were not let in are said, the others go on", async () => {
  opened.answers.operate = ({ emulator }) => {
    if (emulator === 4) throw { kind: "failed", sentence: plain("The workstation has too much to do.") };
    return next++;
  };
  await backUpThree();

  expect(await screen.findByTestId("refusal")).toHaveTextContent("The workstation has too much to do.");
  expect(screen.getByTestId("batch-line")).toHaveTextContent("0 of 2 done");
});

test("the progress of a batch can be put away", async () => {
  await backUpThree();
  await userEvent.click(
    within(await screen.findByTestId("batch-line")).getByRole("button", {
      name: "Dismiss this progress line",
    }),
  );

  expect(screen.queryByTestId("batch-line")).toBeNull();
  expect(opened.asked("cancel")).toHaveLength(0);
});

test("operations can be narrowed by how they went and by any word", async () => {
  await userEvent.click(screen.getByTestId("nav-operations"));
  const shown = () => screen.queryAllByRole("listitem").map((i) => i.dataset.status);

  await userEvent.click(screen.getByTestId("show-succeeded"));
  expect(new Set(shown())).toEqual(new Set(["succeeded"]));
  await userEvent.click(screen.getByTestId("show-bad"));
  expect(new Set(shown())).toEqual(new Set(["failed", "refused", "unknown"]));
  await userEvent.click(screen.getByTestId("show-cancelled"));
  expect(new Set(shown())).toEqual(new Set(["cancelled"]));
  await userEvent.click(screen.getByTestId("show-all"));
  await userEvent.type(screen.getByLabelText("Filter operations"), "adb pm list");
  expect(shown()).toEqual(["succeeded"]);
});

test("what came to nothing can be asked for again", async () => {
  opened.answers.operate = () => 900;
  await userEvent.click(screen.getByTestId("start-4"));
  await says(made(900, 4, "failed", { result: message("changes-file-as-it-was") }));
  await userEvent.click(screen.getByTestId("nav-operations"));
  await userEvent.click(screen.getByTestId("repeat-900"));

  expect(opened.asked("operate").map((c) => c.given)).toEqual([
    { workstation: "ws1", emulator: 4, title: "farm-004", request: { kind: "start" } },
    { workstation: "ws1", emulator: 4, title: "farm-004", request: { kind: "start" } },
  ]);
});

test("what destroys something is not offered again at one click", async () => {
  await choose("ws6");
  await userEvent.click(screen.getByTestId("repair-3"));
  await userEvent.click(screen.getByTestId("request-send"));
  await waitFor(() => expect(opened.asked("operate")).toHaveLength(1));
  await says({ ...made(900, 3, "failed", { kind: "kill" }), workstation: "ws6" });
  await userEvent.click(screen.getByTestId("nav-operations"));

  expect(screen.getByTestId("operation-900")).toHaveAttribute("data-status", "failed");
  expect(screen.queryByTestId("repeat-900")).toBeNull();
});

test("the time of a phase begins anew with the next", async () => {
  await says(made(960, 1, "running", { phase: message("phases-window-open") }));
  const row = screen.getByTestId("emulator-1");
  expect(row).toHaveTextContent(/Window open 00:0\d/);
  await waitFor(() => expect(row).toHaveTextContent("00:01"), { timeout: 3000 });
  const phaseSince = Date.now() - 83_000;
  await says(made(960, 1, "running", { phase: message("phases-android-boots"), phaseSince }));

  expect(row).toHaveTextContent(/Android booting 01:2\d/);
});

test("what adb printed can be copied", async () => {
  const user = userEvent.setup(); // brings a clipboard
  await says(made(951, 1, "succeeded", { kind: "adb", output: "uid=2000(shell)" }));
  await user.click(screen.getByTestId("nav-operations"));
  const row = within(screen.getByTestId("operation-951"));
  await user.click(row.getByRole("button", { name: "Show the details" }));

  await user.click(row.getByRole("button", { name: "Copy" }));
  expect(await screen.findByText("Copied")).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe("uid=2000(shell)");
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
  await user.click(row.getByRole("button", { name: "Copy" }));
  expect(await screen.findByText("Press Ctrl C")).toBeVisible();
  expect(getSelection()?.toString()).toBe("uid=2000(shell)");
});
