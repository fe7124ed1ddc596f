import { importPreview } from "../preview/import";
import { plain } from "../preview/fixture";
import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeWindow, open, violations } from "./window";
import type { Opened } from "./window";

let opened: Opened;

beforeEach(async () => {
  opened = await open(
    undefined,
    {},
    {
      choose_import: () => "C:\\Users\\operator\\Documents\\farm.csv",
      read_import: importPreview,
      review_import: importPreview,
      apply_import: () => ({ added: ["ws1", "ws2"], changed: 1, passwords: 2, withoutPassword: ["WS-23"] }),
      undo_import: () => ({ removed: 2, restored: 1, left: [] }),
      discard_import: () => null,
    },
  );
  await userEvent.click(screen.getByTestId("program-menu"));
  await userEvent.click(screen.getByTestId("menu-import"));
});

afterEach(closeWindow);

const rows = () => screen.findByTestId("import-rows");
const chooseFile = async () => {
  await userEvent.click(screen.getByTestId("import-choose"));
  await rows();
};

test("a file is looked at before anything is written", async () => {
  await chooseFile();
  expect(opened.asked("read_import").at(-1)?.given).toMatchObject({
    source: { kind: "file", path: "C:\\Users\\operator\\Documents\\farm.csv" },
    form: { port: "5985" },
  });
  expect(screen.getByTestId("import-preview")).toHaveTextContent("Table: farm.csv");
  expect(screen.getByTestId("import-apply")).toHaveTextContent("Import 60 workstations");
  expect(screen.getByTestId("import-kind-changed")).toHaveTextContent("Changed 1");
  expect(opened.asked("apply_import")).toEqual([]);
  expect(await violations()).toEqual([]);
});

test("lines are ticked one by one and by kind, with the keyboard", async () => {
  await chooseFile();
  await userEvent.click(screen.getByTestId("import-tick-none"));
  expect(screen.getByTestId("import-apply")).toHaveAttribute("aria-disabled", "true");
  await userEvent.click(screen.getByTestId("import-kind-changed"));
  (await rows()).focus();
  await userEvent.keyboard(" ");
  expect(screen.getByTestId("import-apply")).toHaveTextContent("Import one workstation");
  await userEvent.click(screen.getByTestId("import-kind-invalid"));
  (await rows()).focus();
  await userEvent.keyboard(" ");
  expect(screen.getByTestId("import-apply")).toHaveTextContent("Import one workstation");
  expect(screen.getByTestId("import-tick-all")).toHaveAttribute("aria-disabled", "true");
});

test("passwords are taken over only with a tick of their own", async () => {
  await chooseFile();
  await userEvent.click(screen.getByTestId("import-passwords"));
  opened.answers.apply_import = () => {
    throw { kind: "passwordInUse", sentence: plain("WS-01 works with another password.") };
  };
  await userEvent.click(screen.getByTestId("import-apply"));
  expect(await screen.findByTestId("import-refused")).toHaveTextContent("another password");
  opened.answers.apply_import = () => ({ added: ["ws1"], changed: 0, passwords: 1, withoutPassword: [] });
  await userEvent.click(screen.getByTestId("import-replace"));
  const done = await screen.findByTestId("import-done");
  expect(done).toHaveTextContent("One workstation added, none changed.");
  expect(done).toHaveTextContent("Delete it after the import");
  const [first, second] = opened.asked("apply_import");
  expect(first?.given).toMatchObject({ consent: { passwords: true, replace: false } });
  expect(second?.given).toMatchObject({ consent: { passwords: true, replace: true } });
});

test("an import is taken back from its result", async () => {
  await chooseFile();
  await userEvent.click(screen.getByTestId("import-apply"));
  await userEvent.click(await screen.findByTestId("import-undo"));
  await waitFor(() =>
    expect(screen.getByTestId("import-done")).toHaveTextContent("Undone: 2 removed, 1 restored."),
  );
  expect(screen.queryByTestId("import-undo")).toBeNull();
});

test("a pasted text that cannot be read says why", async () => {
  opened.answers.read_import = () => {
    throw { kind: "invalid", field: "list", sentence: plain("This is a workbook.") };
  };
  await userEvent.click(screen.getByTestId("import-text"));
  await userEvent.paste("PK");
  await userEvent.click(screen.getByTestId("import-read"));
  expect(await screen.findByTestId("import-error")).toHaveTextContent("This is a workbook.");
  expect(screen.getByTestId("import-text")).toBeInvalid();
});

test("what is typed for the lines is looked at again", async () => {
  await chooseFile();
  const first = importPreview();
  opened.answers.review_import = () => ({
    ...first,
    rows: first.rows.map((row) => ({ ...row, outcome: { kind: "invalid", why: plain("Port 0.") } })),
  });
  const port = within(screen.getByTestId("import-preview")).getByTestId("form-port");
  await userEvent.clear(port);
  await userEvent.type(port, "0");
  await waitFor(() => expect(screen.getByTestId("import-kind-invalid")).toHaveTextContent("Invalid 65"));
  expect(screen.getByTestId("import-apply")).toHaveAttribute("aria-disabled", "true");
});

test("a text is forgotten when its preview is closed", async () => {
  await chooseFile();
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(opened.asked("discard_import")).toHaveLength(1));
});
