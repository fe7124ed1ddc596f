import { screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { activityCounts, activityNotices, activityPage, AWAY } from "../preview/activity";
import { emulator, mixedFleet } from "../preview/fixture";
import { midnights } from "../src/format/days";
import { message } from "../src/messages/say";
import { choose, closeWindow, open } from "./window";
import type { Opened } from "./window";

const ANSWERS: Opened["answers"] = {
  activity_page: (given) => activityPage(given as never),
  activity_counts: (given) => activityCounts(given as never),
  activity_away: () => AWAY,
  activity_notices: () => activityNotices(),
};

afterEach(async () => {
  localStorage.clear();
  await closeWindow();
});

const shown = async (answers: Opened["answers"] = {}) => {
  const opened = await open(mixedFleet(Date.now()), {}, { ...ANSWERS, ...answers });
  await userEvent.keyboard("{Control>}5{/Control}");
  return opened;
};

test("days begin at local midnight and are bounded", () => {
  const noon = new Date(2026, 10, 27, 12).getTime();
  const times = midnights(noon - 50 * 3_600_000, noon, 10).map((at) => new Date(at));
  expect(times.map((day) => day.getDate())).toEqual([25, 26, 27, 28]);
  expect(times.every((day) => day.getHours() === 0)).toBe(true);
  expect(midnights(0, noon, 5)).toHaveLength(5);
});

test("the activity is asked for as it is typed", async () => {
  const opened = await shown();
  await screen.findByTestId("activity-4");
  await userEvent.type(screen.getByTestId("activity-filter"), "kind:crashed");
  await waitFor(() => expect(screen.queryByTestId("activity-4")).not.toBeInTheDocument());
  expect(screen.getByTestId("activity-9")).toHaveTextContent("Ended by itself");
  const [last] = opened.asked("activity_page").slice(-1);
  expect(last?.given.query).toMatchObject({ filter: "kind:crashed", workstation: null });
});

test("a number of the time away is a door to its list", async () => {
  localStorage.setItem("ldfleet.looked-at", String(Date.now() - 3_600_000));
  const opened = await shown();
  await userEvent.click(await screen.findByTestId("away-crashed-none"));
  expect(screen.getByTestId("activity-filter")).toHaveValue("kind:crashed");
  await waitFor(() => {
    const [last] = opened.asked("activity_page").slice(-1);
    expect(last?.given.query).toMatchObject({ filter: "kind:crashed", from: expect.any(Number) });
  });
  await userEvent.click(screen.getByTestId("away-dismiss"));
  expect(screen.queryByTestId("activity-away")).not.toBeInTheDocument();
});

test("what is not understood is said and shows nothing else", async () => {
  const sentence = message("activity-not-understood");
  await shown({
    activity_filter: () => [{ from: 0, to: 4, meaning: sentence, understood: false }],
    activity_page: () => {
      throw Object.assign(new Error("refused"), { kind: "invalid", field: "activityFilter", sentence });
    },
  });
  expect(await screen.findByTestId("activity-failed")).toHaveTextContent("not understood");
  expect(screen.getByTestId("activity-filter")).toBeInvalid();
});

test("the bell counts what was not read, and a notice leads there", async () => {
  await open(mixedFleet(Date.now()), {}, ANSWERS);
  const bell = await screen.findByTestId("bell");
  await waitFor(() => expect(bell).toHaveAccessibleName("Notices, 3 unread"));
  await userEvent.click(bell);
  expect(bell).toHaveAccessibleName("Notices, 0 unread");
  expect(screen.getByTestId("bell-list")).toHaveTextContent("still so");
  await userEvent.click(screen.getByRole("button", { name: /Circuit blocked.*WS-06/ }));
  expect(screen.queryByTestId("bell-list")).not.toBeInTheDocument();
  expect(screen.getByTestId("workstation-ws6")).toHaveAttribute("aria-selected", "true");
});

test("an emulator that ended by itself says so until noted", async () => {
  const fleet = mixedFleet(Date.now());
  const [first] = fleet.workstations;
  if (!first) throw new Error("the fixture has workstations");
  const endedAlone = { at: Date.now() - 540_000, why: message("activity-ended-alone") };
  first.emulators = [emulator(1, "stopped", { endedAlone })];
  const opened = await open({ ...fleet, operations: [] }, {}, { ...ANSWERS, acknowledge: () => null });
  await choose("ws1");
  await userEvent.click(await screen.findByTestId("ended-alone-1"));
  expect(screen.getByTestId("ended-alone")).toHaveTextContent("or somebody closed it");
  await userEvent.click(screen.getByTestId("acknowledge"));
  expect(opened.asked("acknowledge")[0]?.given).toEqual({ workstation: "ws1", emulators: [1] });
});
