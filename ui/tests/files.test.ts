// Files of this computer: chosen by a person, sent by what they hold, and what is left of them on workstations.

import { emit } from "@tauri-apps/api/event";
import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CHOSEN_APP, CHOSEN_FILE, CHOSEN_XAPK, filesOn } from "../preview/files";
import { mixedFleet } from "../preview/fixture";
import { importPreview } from "../preview/import";
import { choose, closeWindow, open, violations } from "./window";
import type { Opened } from "./window";

let opened: Opened;
let next = 900;
let chosen = CHOSEN_APP;

beforeEach(async () => {
  vi.setSystemTime(new Date(2026, 10, 25, 12));
  chosen = CHOSEN_APP;
  opened = await open(
    mixedFleet(Date.now()),
    {},
    {
      operate: () => next++,
      operate_workstation: () => next++,
      choose_file: ({ app }) => (app === true ? chosen : CHOSEN_FILE),
      take_dropped: () => chosen,
      read_import: () => importPreview(),
      files_on: ({ workstation }) => filesOn(String(workstation)),
    },
  );
  await choose("ws1");
});

afterEach(async () => {
  await closeWindow();
  vi.useRealTimers();
});

const click = (id: string) => userEvent.click(screen.getByTestId(id));

async function ask(kind: string): Promise<void> {
  await click("workstation-menu");
  await click(`menu-${kind}`);
}

async function install(): Promise<void> {
  await click("more-1");
  await click("menu-installApp");
}

test("an app of this computer is installed by what it holds", async () => {
  await install();
  expect(screen.getByTestId("request-send")).toHaveAttribute("aria-disabled", "true");
  await click("file-choose");
  const facts = await screen.findByTestId("file-chosen");
  expect(facts).toHaveTextContent("Kingdom of Dragons 4.2.1");
  expect(facts).toHaveTextContent("com.example.kingdomofdragons");
  expect(await violations()).toEqual([]);
  await click("request-send");
  expect(opened.asked("operate").map((c) => c.given.request)).toEqual([
    { kind: "installApp", file: CHOSEN_APP.name, sha256: CHOSEN_APP.sha256 },
  ]);
});

test("an app on the workstation is typed as before", async () => {
  await install();
  await userEvent.selectOptions(screen.getByTestId("form-from"), "on the workstation");
  await userEvent.click(screen.getByTestId("form-file"));
  await userEvent.paste("C:\\apps\\game.apk");
  await click("request-send");
  expect(opened.asked("operate").map((c) => c.given.request)).toEqual([
    { kind: "installApp", file: "C:\\apps\\game.apk", sha256: null },
  ]);
});

test("an app that is dropped is offered for the workstation in view", async () => {
  await emit("file-dropped", "/home/me/game.apk");
  expect(await screen.findByTestId("file-chosen")).toHaveTextContent("Kingdom of Dragons");
  expect(opened.asked("take_dropped").map((c) => c.given)).toEqual([{ path: "/home/me/game.apk" }]);
  expect(opened.asked("operate")).toEqual([]);
});

test("a list that is dropped is still imported", async () => {
  await emit("file-dropped", "/home/me/farm.csv");
  await screen.findByRole("dialog");
  expect(opened.asked("take_dropped")).toEqual([]);
});

test("what is no app is not sent, and says what it is", async () => {
  chosen = CHOSEN_XAPK;
  await install();
  await click("file-choose");
  expect(await screen.findByTestId("file-why")).toHaveTextContent("XAPK");
  await click("request-send");
  expect(opened.asked("operate")).toEqual([]);
});

test("a file goes to a workstation, and what is there can be removed", async () => {
  await ask("sendFile");
  await click("file-choose");
  await screen.findByTestId("file-chosen");
  await click("request-send");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

  await ask("removeFile");
  const boxes = await screen.findAllByTestId("file-remove");
  expect(within(screen.getByRole("dialog")).getByText("a part")).toBeVisible();
  expect(await violations()).toEqual([]);
  expect(screen.getByTestId("request-send")).toHaveAttribute("aria-disabled", "true");
  for (const box of boxes) await userEvent.click(box);
  expect(screen.getByTestId("request-send")).toHaveTextContent("Remove 2");
  await click("request-send");
  const names = filesOn("ws1").files.map(({ name }) => ({ kind: "removeFile", name }));
  await waitFor(() =>
    expect(opened.asked("operate_workstation").map((c) => c.given.request)).toEqual([
      { kind: "sendFile", sha256: CHOSEN_FILE.sha256, name: CHOSEN_FILE.name },
      ...names,
    ]),
  );
});
