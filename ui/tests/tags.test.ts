import { screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { TableQuery, TagChange } from "../src/ipc/bindings";
import { finder } from "../src/state/finder";
import { typedTags } from "../src/state/tagging";
import { mixedFleet } from "../preview/fixture";
import { table } from "../preview/table";
import { choose, closeWindow, open, violations } from "./window";
import type { Opened } from "./window";

let opened: Opened;

beforeEach(async () => {
  localStorage.clear();
  opened = await open(
    mixedFleet(Date.now()),
    {},
    { emulators: ({ query }) => table(opened.snapshot, query as TableQuery), change_tags: () => null },
  );
});
afterEach(closeWindow);

const changes = () => opened.asked("change_tags").map((call) => call.given.change as TagChange);
/** The dialog for the emulators that pass a filter. */
const ofThose = async (filter: string) => {
  await userEvent.keyboard("{Control>}2{/Control}");
  await userEvent.type(await screen.findByTestId("table-filter"), filter);
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => screen.getByTestId("table-count").textContent).toMatch(/ of /);
  await userEvent.keyboard("{Control>}a{/Control}t");
  return within(await screen.findByTestId("tags-dialog"));
};

test("a selection is tagged by keyboard, other tags are left alone", async () => {
  const dialog = await ofThose("farm-001");
  const box = (tag: string) => dialog.getByTestId<HTMLInputElement>(`tag-${tag}`);
  expect(box("pvp").checked).toBe(true);
  expect(box("farm").checked || box("farm").indeterminate).toBe(false);
  await userEvent.keyboard("seen{Enter}{Enter}");
  await expect.poll(changes).toHaveLength(1);
  const [change] = changes();
  expect(change).toMatchObject({ workstations: [], add: ["seen"], remove: [] });
  expect(change?.emulators?.every(({ title }) => title === "farm-001")).toBe(true);
  expect(screen.queryByTestId("tags-dialog")).toBeNull();
});

test("a tag on some is given to all, taken from all, or left as it is", async () => {
  const dialog = await ofThose("farm-00");
  const box = () => dialog.getByTestId<HTMLInputElement>("tag-farm");
  expect(box().indeterminate).toBe(true);
  await userEvent.click(box());
  expect([box().checked, box().indeterminate]).toEqual([true, false]);
  await userEvent.click(box());
  expect([box().checked, box().indeterminate]).toEqual([false, false]);
  await userEvent.click(box());
  expect(box().indeterminate).toBe(true);
  await userEvent.click(box());
  await userEvent.click(box());
  await userEvent.click(dialog.getByTestId("tag-two weeks"));
  await userEvent.click(dialog.getByTestId("tags-save"));
  await expect.poll(changes).toMatchObject([{ add: ["two weeks"], remove: ["farm"] }]);
});

test("nothing is sent where nothing was touched", async () => {
  await ofThose("farm-00");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => screen.queryByTestId("tags-dialog")).toBeNull();
  expect(changes()).toEqual([]);
});

test("a known tag is found by its letters and not made twice", async () => {
  const dialog = await ofThose("farm-002");
  await userEvent.keyboard("#PVP");
  expect(dialog.getAllByRole("checkbox")).toHaveLength(1);
  await userEvent.keyboard("{Enter}{Enter}");
  await expect.poll(changes).toMatchObject([{ add: ["pvp"], remove: [] }]);
});

test("what Rust refuses is said at the field", async () => {
  opened.answers.change_tags = () => {
    throw {
      kind: "invalid",
      field: "tag",
      sentence: { id: "plain-text", args: { text: "Too many tags." } },
    };
  };
  await ofThose("farm-002");
  await userEvent.keyboard("one more{Enter}{Enter}");
  expect(await screen.findByTestId("form-error-tag")).toHaveTextContent("Too many tags.");
});

test("workstations are tagged from their list by key", async () => {
  await choose("ws1");
  document.getElementById("workstation-list")?.focus();
  await userEvent.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}t");
  await screen.findByTestId("tags-dialog");
  await userEvent.keyboard("rack 7, rack 8{Enter}{Enter}");
  await expect.poll(changes).toHaveLength(1);
  expect(changes()[0]).toMatchObject({ emulators: [], add: ["rack 7", "rack 8"] });
  expect(changes()[0]?.workstations).toHaveLength(3);
});

test("workstations are found by their tags", () => {
  const { workstations } = mixedFleet(Date.now());
  const found = (typed: string) => workstations.filter(finder(typed)).map(({ id }) => id);
  expect(found("#room-1")).toEqual(["ws1", "ws2"]);
  expect(found("#Room-* -#spare")).toEqual(["ws1", "ws2", "ws3"]);
  expect(found('#"rack b",x')).toEqual([]);
  expect(found('#"rack b" ws-02')).toEqual(["ws2"]);
  expect(found("#room-2,spare -ws-03")).toEqual(["ws9"]);
  expect(found("#")).toHaveLength(12);
  expect([found(""), found("-"), found("-#")].map((all) => all.length)).toEqual([12, 12, 12]);
  expect(found("second room")).toEqual(["ws12"]);
});

test("several tags are typed with commas", () => {
  expect(typedTags(" #a, b;c d ,, ")).toEqual(["a", "b", "c d"]);
});

test("the dialog of tags is accessible", async () => {
  await ofThose("farm-00");
  expect(await violations()).toEqual([]);
});
