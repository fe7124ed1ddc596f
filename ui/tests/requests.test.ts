import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { plain, mixedFleet, operation } from "../preview/fixture";
import { planPreview } from "../preview/plans";
import type { Choices, PlanForm } from "../src/ipc/bindings";
import { message } from "../src/messages/say";
import { begun, choose, closeWindow, open, violations } from "./window";
import type { Opened } from "./window";

const CHOICES: Choices = {
  cpus: [1, 2, 3, 4],
  memories: [1024, 2048],
  screens: [{ name: "Phone 720 × 1280", width: 720, height: 1280, dpi: 320 }],
  devices: [{ name: "Google Pixel 6", manufacturer: "Google", model: "Pixel 6" }],
  logins: ["ntlm", "basic"],
};
const BLANK = {
  width: "",
  height: "",
  dpi: "",
  cpus: "",
  memory: "",
  manufacturer: "",
  model: "",
  phoneNumber: "",
  imei: "",
  imsi: "",
  simSerial: "",
  androidId: "",
  mac: "",
  autoRotate: null,
  lockWindow: null,
  root: null,
};

let opened: Opened;
let next = 900;

beforeEach(async () => {
  vi.setSystemTime(new Date(2026, 10, 25, 12));
  opened = await open(
    mixedFleet(Date.now()),
    {},
    {
      choices: () => CHOICES,
      operate: () => next++,
      operate_workstation: () => next++,
    },
  );
  await choose("ws1");
});

afterEach(async () => {
  await closeWindow();
  vi.useRealTimers();
});

async function ask(kind: string, index: number): Promise<void> {
  await userEvent.click(screen.getByTestId(`more-${index}`));
  await userEvent.click(screen.getByTestId(`menu-${kind}`));
}

async function askWorkstation(kind: string): Promise<void> {
  await userEvent.click(screen.getByTestId("workstation-menu"));
  await userEvent.click(screen.getByTestId(`menu-${kind}`));
}

async function askMany(kind: string, ...indexes: number[]): Promise<void> {
  for (const index of indexes)
    await userEvent.click(within(screen.getByTestId(`emulator-${index}`)).getByRole("checkbox"));
  await userEvent.click(screen.getByTestId("batch-more"));
  await userEvent.click(screen.getByTestId(`menu-${kind}`));
}

async function fill(fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const field = screen.getByTestId(`form-${name}`);
    await userEvent.clear(field);
    if (value) await userEvent.paste(value); // at once: what is typed letter by letter takes long
  }
}

const send = () => userEvent.click(screen.getByTestId("request-send"));
const requests = () => opened.asked("operate").map((c) => c.given.request);

// Emulator 4 is stopped, emulator 1 runs.
test.each([
  ["clone", 4, { title: "Кафе" }, { title: "Кафе", fresh: true }],
  ["rename", 4, { title: "农场" }, { title: "农场" }],
  ["uninstallApp", 1, { package: "com.example.a" }, { package: "com.example.a" }],
  ["startApp", 1, { package: "com.example.a" }, { package: "com.example.a" }],
  ["stopApp", 1, { package: "com.example.a" }, { package: "com.example.a" }],
  ["adb", 1, { command: "shell ls" }, { command: "shell ls" }],
  ["setLocation", 1, { longitude: "106.7", latitude: "10,8" }, { longitude: "106.7", latitude: "10,8" }],
  ["setProperty", 1, { key: "phone.imei", value: "auto" }, { key: "phone.imei", value: "auto" }],
  ["restore", 4, { file: "D:\\b.ldbk" }, { file: "D:\\b.ldbk" }],
  ["restoreConfig", 4, {}, {}],
  ["adbDebugging", 4, {}, { on: true }],
  ["kill", 1, {}, {}],
] as const)("%s is sent as typed, once, with the title that was seen", async (kind, index, typed, sent) => {
  await ask(kind, index);
  expect(await violations()).toEqual([]);
  await fill(typed);
  await send();

  expect(opened.asked("operate").map((c) => c.given)).toEqual([
    { workstation: "ws1", emulator: index, title: `farm-00${index}`, request: { kind, ...sent } },
  ]);
  if (kind !== "adb") await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("several are created at once, counted on from the title", async () => {
  await askWorkstation("create");
  await fill({ title: "farm-003" });
  expect(screen.queryByText(/All of them get the same/)).toBeNull();
  await fill({ many: "3" });
  expect(screen.getByText(/All of them get the same/)).toBeVisible();
  await waitFor(() => expect(screen.getByTestId("request-send")).toHaveTextContent("Create 3"));
  await send();

  const taken = opened.snapshot.workstations[0]?.emulators.map((e) => e.title) ?? [];
  const titles = opened.asked("operate_workstation").map((c) => (c.given.request as { title: string }).title);
  expect(titles).toHaveLength(3);
  expect(titles.every((title) => /^farm-0\d\d$/.test(title) && !taken.includes(title))).toBe(true);
  expect([...titles].sort()).toEqual(titles);
  expect(await screen.findByTestId("batch-line")).toHaveTextContent("Create: 0 of 3 done");
});

test("clones of one emulator wait for each other", async () => {
  await ask("clone", 4);
  await fill({ title: "Кафе", many: "99" });
  await userEvent.tab();
  expect(screen.getByTestId("form-many")).toHaveValue(50);
  await fill({ many: "12" });
  expect(screen.getByText("Кафе-01, Кафе-02 … Кафе-12")).toBeVisible();
  let left = 2;
  opened.answers.operate = () => {
    if (left-- > 0) return next++;
    throw { kind: "failed", sentence: plain("The disk is full.") };
  };
  await send();

  expect(requests().map((r) => (r as { title: string }).title)).toEqual(["Кафе-01", "Кафе-02", "Кафе-03"]);
  expect(
    await screen.findByText(/Clone was not sent to 10 of 12 emulators. The disk is full./),
  ).toBeVisible();
});

test("a new emulator is created with the settings that were chosen", async () => {
  await askWorkstation("create");
  await screen.findByTestId("form-cpus");
  expect(await violations()).toEqual([]);
  await fill({ title: "Trại 7", phoneNumber: "0901" });
  await userEvent.selectOptions(screen.getByTestId("form-screen-preset"), "Phone 720 × 1280");
  await userEvent.selectOptions(screen.getByTestId("form-cpus"), "4");
  await userEvent.selectOptions(screen.getByTestId("form-memory"), "2048 MB");
  await userEvent.selectOptions(screen.getByTestId("form-root"), "No");
  await userEvent.selectOptions(screen.getByTestId("form-device-preset"), "Google Pixel 6");
  await userEvent.click(screen.getByTestId("identifiers-auto"));
  await fill({ mac: "0A1B2C3D4E5F" });
  await send();

  expect(opened.asked("operate_workstation")[0]?.given).toEqual({
    workstation: "ws1",
    request: {
      kind: "create",
      title: "Trại 7",
      device: {
        ...BLANK,
        width: "720",
        height: "1280",
        dpi: "320",
        cpus: "4",
        memory: "2048",
        manufacturer: "Google",
        model: "Pixel 6",
        phoneNumber: "0901",
        imei: "auto",
        imsi: "auto",
        simSerial: "auto",
        androidId: "auto",
        mac: "0A1B2C3D4E5F",
        root: false,
      },
    },
  });
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("modifying sends only what was given", async () => {
  await ask("modify", 4);
  await screen.findByTestId("form-cpus");
  expect(screen.getByTestId("form-width")).toHaveAttribute("placeholder", "720");
  await fill({ width: "800", height: "600", dpi: "160" });
  expect(screen.getByTestId("form-screen-preset")).toHaveDisplayValue("As entered here");
  await userEvent.selectOptions(screen.getByTestId("form-autoRotate"), "Yes");
  await send();

  expect(requests()).toEqual([
    { kind: "modify", device: { ...BLANK, width: "800", height: "600", dpi: "160", autoRotate: true } },
  ]);
});

test("a wrong screen or identifier is said where it stands", async () => {
  const wrong = (field: string) => () => {
    throw { kind: "invalid", field, sentence: plain(`${field} is wrong.`) };
  };
  opened.answers.operate = wrong("screen");
  await ask("modify", 4);
  await screen.findByTestId("form-cpus");
  await fill({ width: "7" });
  await send();
  expect(screen.getByTestId("form-error-screen")).toHaveTextContent("screen is wrong.");
  await waitFor(() => expect(screen.getByTestId("form-width")).toHaveFocus());

  opened.answers.operate = wrong("mac");
  await send();
  expect(screen.getByTestId("form-error-mac")).toBeVisible();
  await waitFor(() => expect(screen.getByTestId("form-mac")).toHaveFocus());
  expect(screen.getByTestId("form-width")).toHaveValue("7");
});

test("global settings are sent as typed", async () => {
  await askWorkstation("globalSettings");
  expect(await violations()).toEqual([]);
  await fill({ fps: "30" });
  await userEvent.selectOptions(screen.getByTestId("form-audio"), "No");
  await send();

  expect(opened.asked("operate_workstation")[0]?.given.request).toEqual({
    kind: "globalSettings",
    settings: { fps: "30", audio: false, fastPlay: null, cleanMode: null },
  });
});

test("ending the VirtualBox service says what ends with it", async () => {
  await choose("ws6");
  await askWorkstation("endVbox");

  expect(screen.getByTestId("ends")).toHaveTextContent("this ends 7 emulators, 3 of them with Android up");
  expect(screen.getByRole("button", { name: "Cancel" })).toHaveFocus();
  await send();
  expect(opened.asked("operate_workstation")[0]?.given).toEqual({
    workstation: "ws6",
    request: { kind: "endVbox" },
  });
});

test("a field that is wrong for all is said once, nothing is sent", async () => {
  opened.answers.preview_plan = () => {
    throw { kind: "invalid", field: "package", sentence: plain("“chrome” is not a package name.") };
  };
  await askMany("stopApp", 0, 1, 2);
  await fill({ package: "chrome" });
  await send();

  expect(await screen.findByTestId("form-error-package")).toHaveTextContent(
    "“chrome” is not a package name.",
  );
  await waitFor(() => expect(screen.getByTestId("form-package")).toHaveFocus());
  expect(screen.getByTestId("form-package")).toHaveValue("chrome");
  expect(opened.asked("preview_plan")).toHaveLength(1);

  opened.answers.preview_plan = (given) => planPreview(given as never);
  await fill({ package: "com.android.chrome" });
  await send();
  await screen.findByTestId("plan");
  expect(opened.asked("start_plan")).toEqual([]);
  await userEvent.click(screen.getByTestId("plan-start"));
  const request = { kind: "stopApp", package: "com.android.chrome" };
  expect(begun(opened)).toEqual({ request, emulators: [0, 1, 2] });
  expect(opened.asked("operate")).toEqual([]);
});

test("an error of a field the form lacks is said as a whole", async () => {
  opened.answers.operate = () => {
    throw { kind: "invalid", field: "address", sentence: plain("The address is wrong.") };
  };
  await ask("kill", 1);
  await send();

  expect(within(screen.getByRole("dialog")).getByTestId("refusal")).toHaveTextContent(
    "The address is wrong.",
  );
});

test("a refusal in a dialog keeps what was typed", async () => {
  opened.answers.operate = () => {
    throw {
      kind: "refused",
      sentence: plain("Not sent: the circuit is blocked."),
      layer: "emulator",
      retryInMs: 9000,
    };
  };
  await ask("rename", 4);
  await fill({ title: "new" });
  await send();

  const said = within(screen.getByRole("dialog")).getByTestId("refusal");
  expect(said).toHaveTextContent("Not sent: the circuit is blocked.");
  expect(screen.getByTestId("form-title")).toHaveValue("new");
  await userEvent.click(within(said).getByRole("button", { name: /Why/ }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(screen.getByTestId("circuit-panel")).toHaveTextContent("WS-01: Emulator actions");
});

test("deleting asks for the title to be typed", async () => {
  await ask("delete", 4);
  expect(screen.getByTestId("confirm-typed")).toHaveFocus();
  expect(screen.getByRole("dialog")).toHaveTextContent("This cannot be undone.");

  await userEvent.keyboard("farm-003{Enter}");
  expect(opened.asked("operate")).toHaveLength(0);
  await userEvent.clear(screen.getByTestId("confirm-typed"));
  await userEvent.type(screen.getByTestId("confirm-typed"), "farm-004{Enter}");

  expect(opened.asked("operate").map((c) => c.given)).toEqual([
    { workstation: "ws1", emulator: 4, title: "farm-004", request: { kind: "delete" } },
  ]);
});

test("deleting several asks for their number", async () => {
  await askMany("delete", 3, 4, 1, 5);
  const dialog = screen.getByRole("dialog");
  expect(dialog).toHaveAccessibleName("Delete 2 emulators on WS-01?");
  expect(screen.getByTestId("request-targets")).toHaveTextContent("2 of 4 emulators; 2 are left out:");
  expect(dialog).toHaveTextContent("It is running: stop it first.");
  expect(dialog).toHaveTextContent("Start is under way for this emulator.");
  expect(await violations()).toEqual([]);

  await userEvent.type(screen.getByTestId("confirm-typed"), "4");
  await send();
  expect(opened.asked("preview_plan")).toHaveLength(0);
  await userEvent.clear(screen.getByTestId("confirm-typed"));
  await userEvent.type(screen.getByTestId("confirm-typed"), "2");
  await send();
  await userEvent.click(await screen.findByTestId("plan-start"));

  const [begun] = opened.asked("start_plan");
  const { targets } = (begun?.given as { form: PlanForm }).form;
  expect(targets.kind === "emulators" && targets.emulators.map((to) => to.emulator)).toEqual([3, 4]);
  expect(opened.asked("operate")).toHaveLength(0);
});

test("one that is started while the dialog is open is left out", async () => {
  await askMany("delete", 3, 4);
  const on = opened.snapshot.workstations[0];
  if (!on) throw new Error("the fixture has workstations");
  const emulators = on.emulators.map((e) => (e.index === 3 ? { ...e, health: "booting" as const } : e));
  await opened.change({ type: "workstation", value: { ...on, emulators } });

  expect(screen.getByRole("dialog")).toHaveAccessibleName("Delete farm-004 on WS-01?");
  await userEvent.type(screen.getByTestId("confirm-typed"), "farm-004");
  await send();

  expect(opened.asked("operate").map((c) => c.given.emulator)).toEqual([4]);
});

test("an emulator that got another title meanwhile is not touched", async () => {
  await ask("kill", 1);
  const on = opened.snapshot.workstations[0];
  if (!on) throw new Error("the fixture has workstations");
  const emulators = on.emulators.map((e) => (e.index === 1 ? { ...e, title: "other" } : e));
  await opened.change({ type: "workstation", value: { ...on, emulators } });

  expect(screen.getByTestId("request-disabled-reason")).toHaveTextContent("It no longer exists.");
  await send();
  expect(opened.asked("operate")).toHaveLength(0);
});

test("backups are proposed a file each", async () => {
  await ask("backup", 4);
  expect(screen.getByTestId("form-file")).toHaveValue(
    "C:\\LDPlayer\\LDPlayer9\\farm-004-no4-2026-11-25.ldbk",
  );
  await fill({ file: "E:\\kept\\a.ldbk" });
  await send();
  await askMany("backup", 3, 11);
  expect(screen.getByTestId("form-file")).toHaveValue("E:\\kept\\");
  await fill({ file: "F:\\all" });
  await send();

  expect(requests().slice(1)).toEqual([
    { kind: "backup", file: "F:\\all\\farm-003-no3-2026-11-25.ldbk" },
    { kind: "backup", file: "F:\\all\\farm-011-no11-2026-11-25.ldbk" },
  ]);
});

test("package names that were used are offered again", async () => {
  await ask("startApp", 1);
  await fill({ package: "com.example.game" });
  await send();
  await ask("uninstallApp", 2);

  const list = screen.getByTestId("form-package").getAttribute("list");
  const offers = document.querySelectorAll(`#${list} option`);
  expect([...offers].map((o) => o.getAttribute("value"))).toEqual(["com.example.game"]);
});

test("what adb printed is shown where it was asked for", async () => {
  const on = opened.snapshot.workstations[0];
  if (!on) throw new Error("the fixture has workstations");
  opened.answers.operate = () => 950;
  await ask("adb", 1);
  await fill({ command: "shell id" });
  await send();

  const value = {
    ...operation(on, 1, "adb", "running", Date.now(), { phase: message("phases-adb") }),
    id: 950,
  };
  await opened.change({ type: "operation", value });
  expect(await screen.findByTestId("outcome")).toHaveTextContent("Running");
  expect(screen.getByTestId("request-send")).toHaveAttribute("aria-disabled", "true");
  const over = { status: "succeeded", endedAt: Date.now(), phase: null, cancellable: false } as const;
  await opened.change({ type: "operation", value: { ...value, ...over, output: "uid=2000(shell)" } });

  expect(screen.getByLabelText("Output")).toHaveTextContent("uid=2000(shell)");
  expect(await violations()).toEqual([]);
  await waitFor(() => expect(screen.getByTestId("request-send")).toHaveAttribute("aria-disabled", "false"));
  await fill({ command: "shell date" });
  await send();
  expect(requests()).toEqual([
    { kind: "adb", command: "shell id" },
    { kind: "adb", command: "shell date" },
  ]);
});

test("Escape closes a dialog and sends nothing", async () => {
  await ask("kill", 1);
  await fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));

  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(opened.asked("operate")).toHaveLength(0);
  await waitFor(() => expect(screen.getByTestId("more-1")).toHaveFocus());
});

test("a choice that cannot be read is said", async () => {
  opened.answers.choices = () => {
    throw "no such command";
  };
  await ask("modify", 4);

  expect(await within(screen.getByRole("dialog")).findByTestId("refusal")).toHaveTextContent(
    "no such command",
  );
});
