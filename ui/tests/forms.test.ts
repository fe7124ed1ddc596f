import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { plain, mixedFleet } from "../preview/fixture";
import { SETTINGS } from "../preview/settings";
import { usualConnection } from "../src/workstations/connection";
import { choose, closeWindow, open } from "./window";

afterEach(closeWindow);

test("an error beside its field loses nothing that was typed", async () => {
  const opened = await open();
  opened.answers.add_workstation = () => {
    throw { kind: "invalid", field: "address", sentence: plain("“10.20.0 13” is not an address.") };
  };
  await userEvent.click(screen.getByTestId("add-workstation"));
  await userEvent.type(screen.getByTestId("form-name"), "WS-13");
  await userEvent.type(screen.getByTestId("form-address"), "10.20.0 13");
  await userEvent.type(screen.getByTestId("form-password"), "secret");

  await userEvent.click(screen.getByTestId("form-save"));

  expect(await screen.findByTestId("form-error-address")).toHaveTextContent(
    "“10.20.0 13” is not an address.",
  );
  expect(screen.getByTestId("form-address")).toHaveAccessibleDescription("“10.20.0 13” is not an address.");
  expect(screen.getByTestId("form-address")).toBeInvalid();
  await waitFor(() => expect(screen.getByTestId("form-address")).toHaveFocus());
  expect(screen.getByTestId("form-name")).toHaveValue("WS-13");
  expect(screen.getByTestId("form-address")).toHaveValue("10.20.0 13");
  expect(screen.getByTestId("form-password")).toHaveValue("secret");
});

test("a new workstation is sent and then shown", async () => {
  const opened = await open();
  opened.answers.add_workstation = () => "ws2";
  await userEvent.click(screen.getByTestId("add-workstation"));
  await userEvent.type(screen.getByTestId("form-name"), "WS-13");

  await userEvent.click(screen.getByTestId("form-save"));

  expect(opened.asked("add_workstation")[0]?.given).toEqual({
    form: {
      name: "WS-13",
      address: "",
      port: "5985",
      connection: usualConnection,
      user: "",
      ldconsole: "C:\\LDPlayer\\LDPlayer9\\ldconsole.exe",
      dataFolder: "",
      startThrough: "desktop",
      boots: "1",
      killWhenStuck: false,
      notes: "",
    },
    password: "",
    replace: false,
  });
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("WS-02");
});

test("the data folder is asked for only where that is said", async () => {
  const opened = await open();
  opened.answers.add_workstation = () => "ws2";
  await userEvent.click(screen.getByTestId("add-workstation"));
  expect(screen.queryByTestId("form-dataFolder")).toBeNull();
  await userEvent.click(screen.getByTestId("form-data-moved"));
  await userEvent.type(screen.getByTestId("form-dataFolder"), "D:\\Farm\\vms");
  await userEvent.click(screen.getByTestId("form-save"));
  expect(opened.asked("add_workstation")[0]?.given).toMatchObject({ form: { dataFolder: "D:\\Farm\\vms" } });
});

test("news of a workstation does not undo what is being typed", async () => {
  const opened = await open();
  await choose("ws1");
  await userEvent.click(screen.getByRole("button", { name: "Edit…" }));
  await userEvent.type(screen.getByTestId("form-name"), " new");

  const known = opened.snapshot.workstations[0];
  if (!known) throw new Error("the fixture has workstations");
  await opened.change({ type: "workstation", value: { ...known, roundTripMs: 1 } });

  expect(screen.getByTestId("form-name")).toHaveValue("WS-01 new");
});

test.each([
  [
    "Rename",
    "operate",
    async () => {
      await userEvent.click(screen.getByTestId("more-4"));
      await userEvent.click(screen.getByTestId("menu-rename"));
      await userEvent.click(screen.getByTestId("form-title"));
      await userEvent.paste("new");
      await userEvent.click(screen.getByTestId("request-send"));
    },
  ],
  [
    "Settings",
    "change_settings",
    async () => {
      await userEvent.click(screen.getByTestId("settings"));
      await userEvent.click(await screen.findByTestId("form-save"));
    },
  ],
  [
    "Edit WS-01",
    "edit_workstation",
    async () => {
      await userEvent.click(screen.getByRole("button", { name: "Edit…" }));
      await userEvent.click(screen.getByTestId("form-save"));
    },
  ],
])("an answer that comes late closes only its own dialog: %s", async (_, command, send) => {
  const opened = await open();
  let answer = () => {};
  opened.answers[command] = () => new Promise((done) => (answer = () => done(null)));
  opened.answers.settings = () => ({ present: SETTINGS, defaults: SETTINGS });
  await choose("ws1");
  await send();
  expect(opened.asked(command)).toHaveLength(1);

  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  await userEvent.keyboard("{F1}");
  answer();
  await new Promise((done) => setTimeout(done));
  expect(screen.getByRole("dialog")).toHaveAccessibleName(/^LDFleet/);
});

test("a refused password leads to a new one for its account", async () => {
  const opened = await open();
  await choose("ws4");
  expect(screen.getByTestId("problem")).toHaveTextContent("was refused. Nothing is sent to WS-04");

  await userEvent.click(screen.getByRole("button", { name: "Enter new password…" }));
  await userEvent.type(screen.getByTestId("form-password"), "better");
  await userEvent.click(screen.getByTestId("form-save"));

  expect(opened.asked("set_password")[0]?.given).toEqual({ workstations: ["ws4"], password: "better" });
});

test("removing says that nothing changes on the workstation", async () => {
  const opened = await open();
  await choose("ws1");

  await userEvent.click(screen.getByRole("button", { name: "Remove…" }));
  expect(screen.getByText(/Nothing changes on the workstation itself/)).toBeVisible();
  await userEvent.click(screen.getByTestId("remove-confirm"));

  expect(opened.asked("remove_workstation")[0]?.given).toEqual({ workstation: "ws1" });
});

test("a workstation's own account has a password of its own", async () => {
  const fleet = mixedFleet(Date.now());
  const own = { ws1: "verified", ws2: "refused", ws3: "missing", ws6: "verified" } as const;
  for (const workstation of fleet.workstations) {
    const account = own[workstation.id as keyof typeof own];
    if (!account) continue;
    workstation.account = account;
    workstation.settings = { ...workstation.settings, user: "farm", ownAccount: true };
  }
  const opened = await open(fleet);
  await choose("ws2");
  await userEvent.click(screen.getByRole("button", { name: "Enter new password…" }));
  const dialog = screen.getByRole("dialog", { name: "Password for farm" });
  expect(dialog).toHaveTextContent("a local account of WS-02");
  expect(within(dialog).getByRole("checkbox", { name: /WS-03 no password yet/ })).toBeChecked();
  const working = within(dialog).getByRole("checkbox", { name: /WS-01 works with its password/ });
  expect(working).not.toBeChecked();
  await userEvent.click(working);
  await userEvent.type(screen.getByTestId("form-password"), "better");
  await userEvent.click(screen.getByTestId("form-save"));
  const [asked] = opened.asked("set_password");
  expect(asked?.given).toEqual({ workstations: ["ws2", "ws1", "ws3"], password: "better" });
});

test("a password that works elsewhere is replaced after a question", async () => {
  const sentence = "WS-01, WS-02 work with another password of FARM\\op. It would be replaced there, too.";
  const opened = await open(
    mixedFleet(Date.now()),
    {},
    {
      add_workstation: ({ replace }) => {
        if (!replace) throw { kind: "passwordInUse", sentence: plain(sentence) };
        return "ws13";
      },
    },
  );
  await userEvent.click(screen.getByTestId("add-workstation"));
  await userEvent.type(screen.getByTestId("form-name"), "WS-13");
  await userEvent.click(screen.getByTestId("form-save"));
  expect(await screen.findByText(sentence)).toBeVisible();
  await userEvent.click(screen.getByTestId("form-replace"));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(opened.asked("add_workstation").map((call) => call.given.replace)).toEqual([false, true]);
});

test("another computer is named, and one click accepts it", async () => {
  const fleet = mixedFleet(Date.now());
  const [first] = fleet.workstations;
  if (!first) throw new Error("no workstation");
  const problem = {
    sentence: plain("FARM-PC-02 answers at the address of WS-01."),
    detail: null,
    since: Date.now(),
  };
  Object.assign(first, { stranger: "FARM-PC-02", link: "failing", problem, sameComputer: ["WS-02"] });
  const opened = await open(fleet);
  await choose(first.id);
  expect(screen.getByTestId(`workstation-${first.id}`)).toHaveTextContent("FARM-PC-02 answers");
  expect(screen.getByTestId("same-computer")).toHaveTextContent("the same computer (WS-01) as WS-02");
  await userEvent.click(screen.getByTestId("problem-accept"));
  expect(opened.asked("accept_computer")[0]?.given).toEqual({ workstation: first.id });
  await userEvent.click(screen.getByTestId("problem-edit"));
  expect(screen.getByTestId("form-address")).toHaveFocus();
});
