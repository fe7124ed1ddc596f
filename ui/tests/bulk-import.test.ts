import { plain } from "../preview/fixture";
import { screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeWindow, open, violations } from "./window";
import type { Opened } from "./window";

let opened: Opened;

beforeEach(async () => {
  opened = await open();
  opened.answers.read_several = ({ text }) => {
    if (text === "WS, 10.0.0.[1-2]")
      throw { kind: "invalid", field: "list", sentence: plain("Line 1: count it on.") };
    const lines = String(text).split("\n").filter(Boolean);
    return {
      new: lines.filter((l) => l !== "10.0.0.9").map((l) => ({ name: l, address: l })),
      present: lines.includes("10.0.0.9") ? ["WS-09"] : [],
    };
  };
  await userEvent.click(screen.getByTestId("add-workstation"));
  await userEvent.click(screen.getByTestId("form-several-toggle"));
});

afterEach(closeWindow);

const list = () => screen.getByTestId("form-list");

test("what a list comes to is said while it is typed", async () => {
  await userEvent.type(list(), "10.0.0.1{Enter}10.0.0.2{Enter}10.0.0.3{Enter}10.0.0.4{Enter}10.0.0.9");
  await waitFor(() =>
    expect(screen.getByTestId("form-several")).toHaveTextContent(
      "4 workstations: 10.0.0.1, 10.0.0.2 … 10.0.0.4. Already in the list, so left out: WS-09.",
    ),
  );
  expect(screen.getByTestId("form-save")).toHaveTextContent("Add 4 workstations");
  expect(await violations()).toEqual([]);

  await userEvent.clear(list());
  await userEvent.click(list());
  await userEvent.paste("WS, 10.0.0.[1-2]");
  expect(await screen.findByTestId("form-error-list")).toHaveTextContent("Line 1: count it on.");
  expect(list()).toBeInvalid();
});

test("all of a list are sent at once and then selected together", async () => {
  opened.answers.add_several = () => {
    throw { kind: "invalid", field: "user", sentence: plain("Give the account.") };
  };
  await userEvent.type(list(), "10.0.0.1{Enter}10.0.0.2");
  await userEvent.click(screen.getByTestId("form-save"));
  expect(await screen.findByTestId("form-error-user")).toHaveTextContent("Give the account.");
  expect(list()).toHaveValue("10.0.0.1\n10.0.0.2");

  opened.answers.add_several = () => ["ws2", "ws3"];
  await userEvent.type(screen.getByTestId("form-user"), "operator");
  await userEvent.click(screen.getByTestId("form-save"));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const [, sent] = opened.asked("add_several");
  expect(sent?.given).toMatchObject({ text: "10.0.0.1\n10.0.0.2", form: { user: "operator", port: "5985" } });
  expect(screen.getByTestId("selection")).toHaveTextContent("2 workstations selected");
});

test("the first of a list is tested, and what is typed is kept", async () => {
  opened.answers.start_doctor = () => {
    throw { kind: "failed", sentence: plain("Not now.") };
  };
  await userEvent.type(list(), "10.0.0.7{Enter}10.0.0.8");
  await waitFor(() => expect(screen.getByTestId("form-save")).toHaveTextContent("Add 2 workstations"));
  await userEvent.click(screen.getByTestId("form-test"));
  await waitFor(() => expect(opened.asked("start_doctor")).toHaveLength(1));
  expect(opened.asked("start_doctor")[0]?.given.subject).toMatchObject({
    kind: "form",
    form: { name: "10.0.0.7", address: "10.0.0.7" },
  });

  await userEvent.click(screen.getByTestId("form-several-toggle"));
  expect(screen.getByTestId("form-address")).toBeVisible();
  expect(screen.getByRole("dialog")).toHaveAccessibleName("Add a workstation");
  await userEvent.click(screen.getByTestId("form-several-toggle"));
  expect(list()).toHaveValue("10.0.0.7\n10.0.0.8");
});
