import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { WorkstationForm } from "../src/lib/bindings";
import StartingSection from "../src/components/StartingSection.svelte";

test("how emulators are started is typed into the form, and what is wrong is said beside the number", async () => {
  const form: WorkstationForm = {
    ...({} as WorkstationForm),
    startThrough: "desktop",
    boots: "1",
    killWhenStuck: false,
  };
  render(StartingSection, { form, error: "Write a number from 1 to 8." });

  await userEvent.click(screen.getByTestId("start-through-shell"));
  await userEvent.type(screen.getByTestId("form-boots"), "2");
  await userEvent.click(screen.getByTestId("kill-when-stuck"));

  expect(form).toMatchObject({ startThrough: "shell", boots: "12", killWhenStuck: true });
  expect(screen.getByTestId("form-boots")).toHaveAccessibleDescription("Write a number from 1 to 8.");
});
