import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { activityPage } from "../preview/activity";
import type { ActivityPage } from "../src/ipc/bindings";
import { closeWindow, open, violations } from "./window";

afterEach(closeWindow);

/** Entries as no Rust would give them: what is drawn from them fails. */
const broken = (given: unknown): ActivityPage => {
  const page = activityPage(given as never);
  return { ...page, entries: page.entries.map((entry) => ({ ...entry, steps: null as never })) };
};

test("a screen that cannot be drawn leaves the others alive", async () => {
  await open(undefined, {}, { activity_page: broken });
  await userEvent.keyboard("{Control>}5{/Control}");

  const failed = await screen.findByTestId("part-failed");
  expect(failed).toHaveTextContent("This part cannot be shown");
  expect(failed).toHaveTextContent("The error of LDFleet 0.1.0");
  expect(await violations()).toEqual([]);

  await userEvent.keyboard("{Control>}3{/Control}");
  await waitFor(() => expect(screen.queryByTestId("part-failed")).toBeNull());
  expect(screen.getByTestId("nav-circuits")).toHaveAttribute("aria-current", "page");
  expect(screen.getAllByText("OK").length).toBeGreaterThan(0);
});

test("a screen that can be drawn again is", async () => {
  const opened = await open(undefined, {}, { activity_page: broken });
  await userEvent.keyboard("{Control>}5{/Control}");
  await screen.findByTestId("part-failed");

  opened.answers.activity_page = (given: unknown) => activityPage(given as never);
  await userEvent.click(screen.getByText("Show it again"));

  await waitFor(() => expect(screen.queryByTestId("part-failed")).toBeNull());
});

test("a dialog that cannot be drawn closes", async () => {
  const opened = await open();
  opened.answers.preferences = () => ({ present: { size: 100 }, languages: [] });
  opened.answers.settings = () => ({ present: {}, defaults: {} });
  await userEvent.click(screen.getByTestId("settings"));

  const dialog = await screen.findByRole("dialog", { name: "This part cannot be shown" });
  await userEvent.click(within(dialog).getByText("Close"));

  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(screen.getByTestId("workstation-ws1")).toBeVisible();
});
