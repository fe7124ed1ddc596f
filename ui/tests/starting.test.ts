import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import StartingSection from "../src/workstations/StartingSection.svelte";

const usual = { startThrough: "desktop" as const, boots: "1", killWhenStuck: false };

test("how emulators are started and stopped is folded to a line", async () => {
  render(StartingSection, { ...usual, error: undefined });
  expect(screen.getByTestId("starting")).toHaveTextContent("on the desktop, 1 at a time");

  await userEvent.click(screen.getByTestId("start-through-shell"));
  await userEvent.type(screen.getByTestId("form-boots"), "2");
  await userEvent.click(screen.getByTestId("kill-when-stuck"));

  expect(screen.getByTestId("starting")).toHaveTextContent(
    "from the remote shell, 12 at a time, by force when stuck",
  );
});

test("a wrong number unfolds it and is said beside its field", () => {
  render(StartingSection, { ...usual, error: "Write a number from 1 to 8." });

  expect(screen.getByTestId("form-boots")).toBeVisible();
  expect(screen.getByTestId("form-boots")).toHaveAccessibleDescription("Write a number from 1 to 8.");
});
