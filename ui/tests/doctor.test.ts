import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { plain } from "../preview/fixture";
import type { Diagnosis, DoctorStep } from "../src/ipc/bindings";
import {
  changedCertificate,
  diagnosis,
  doctorStep,
  refusedDiagnosis,
  runningDiagnosis,
} from "../preview/diagnosis";
import { choose, closeWindow, open, violations } from "./window";
import type { Opened } from "./window";

const now = Date.now();
let writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
});
afterEach(closeWindow);

const show = (opened: Opened, value: Diagnosis) => opened.change({ type: "diagnosis", value });

/** The tests are numbered 1, 2, 3 … as Rust would. */
function doctors(opened: Opened): void {
  let id = 0;
  opened.answers.start_doctor = () => ++id;
}

async function fromHeader(): Promise<Opened> {
  const opened = await open();
  doctors(opened);
  await choose("ws2");
  await userEvent.click(screen.getByTestId("workstation-test"));
  return opened;
}

async function fromForm(): Promise<Opened> {
  const opened = await open();
  doctors(opened);
  await userEvent.click(screen.getByTestId("add-workstation"));
  await userEvent.type(screen.getByTestId("form-address"), "10.20.0.12");
  await userEvent.type(screen.getByTestId("form-password"), "secret");
  await userEvent.click(screen.getByTestId("form-test"));
  return opened;
}

function withClipboard(write: typeof writeText): void {
  Object.defineProperty(navigator, "clipboard", { value: { writeText: write }, configurable: true });
}

test("steps appear as they end, and the first failure unfolds", async () => {
  const opened = await fromHeader();
  expect(opened.asked("start_doctor")[0]?.given).toEqual({
    subject: { kind: "saved", workstation: "ws2" },
    password: "",
  });
  await show(opened, runningDiagnosis(now));
  expect(await screen.findByTestId("doctor-step-login")).toHaveTextContent("Testing");
  expect(screen.getByTestId("doctor-step-winrm")).toHaveTextContent("Passed");
  expect(screen.getByTestId("doctor-step-disk")).toHaveTextContent("Waiting");
  expect(screen.getByTestId("doctor-summary")).toHaveTextContent("4 of 15 steps done");

  await show(opened, refusedDiagnosis(now, { note: plain("Open circuits: network.") }));
  expect(screen.getByTestId("doctor-summary")).toHaveTextContent("It does not work: Connection");
  expect(screen.getByText("Open circuits: network.")).toBeVisible();
  const [first, second] = screen.getAllByTestId("doctor-script");
  expect(first).toHaveTextContent("Enable-PSRemoting");
  expect(first).toHaveTextContent("Lowers security.");
  expect(second).not.toHaveTextContent("Lowers security.");

  await userEvent.click(screen.getByRole("button", { name: "Hide the details of Connection" }));
  expect(screen.queryByTestId("doctor-script")).toBeNull();
});

const at = (ldconsole: string, dataFolder: string | null = null) => ({ ldconsole, dataFolder });

test("a test can be read without seeing it", { timeout: 30_000 }, async () => {
  const opened = await fromHeader();
  await show(opened, {
    ...changedCertificate(now),
    installs: [at("C:\\LD\\ldconsole.exe"), at("D:\\LD\\ldconsole.exe", "E:\\vms")],
  });
  await screen.findByTestId("doctor-certificate");
  expect(await violations()).toEqual([]);
});

test("the workstation's lines and the whole report can be copied", async () => {
  const opened = await fromHeader();
  withClipboard(writeText);
  const shown = refusedDiagnosis(now);
  const refused = shown.steps.find((s) => s.status === "failed") as DoctorStep;
  await show(opened, shown);
  const [script] = await screen.findAllByTestId("doctor-script");
  within(script as HTMLElement)
    .getByRole("button", { name: "Copy" })
    .click();
  expect(writeText).toHaveBeenLastCalledWith(refused.advice?.scripts[0]?.powershell);
  screen.getByTestId("doctor-copy").click();
  expect(writeText).toHaveBeenLastCalledWith(shown.report);
  await waitFor(() => expect(screen.getByTestId("doctor")).toHaveTextContent("Copied"));

  withClipboard(vi.fn<(text: string) => Promise<void>>().mockRejectedValue(new Error("denied")));
  screen.getByTestId("doctor-copy").click();
  expect(await screen.findByLabelText("Report")).toHaveTextContent("Connection test of WS-02");
});

test("a test is cancelled, made again and put away", async () => {
  const opened = await fromHeader();
  await show(opened, runningDiagnosis(now));
  await userEvent.click(await screen.findByTestId("doctor-cancel"));
  expect(opened.asked("cancel_doctor")[0]?.given).toEqual({ diagnosis: 1 });
  await show(opened, { ...runningDiagnosis(now), finished: true, cancelled: true });
  expect(screen.getByTestId("doctor-summary")).toHaveTextContent("Cancelled");

  await userEvent.click(screen.getByTestId("doctor-retry"));
  expect(opened.asked("close_doctor")[0]?.given).toEqual({ diagnosis: 1 });
  expect(opened.asked("start_doctor")).toHaveLength(2);
  await opened.change({ type: "diagnosisClosed", value: 1 });
  await show(opened, diagnosis(now, [], { id: 2 }));
  expect(await screen.findByTestId("doctor-summary")).toHaveTextContent("Everything works");

  await userEvent.click(screen.getByTestId("doctor-close"));
  await waitFor(() => expect(screen.queryByTestId("doctor")).toBeNull());
  expect(opened.asked("close_doctor").at(-1)?.given).toEqual({ diagnosis: 2 });
});

test("what stands in the form is tested before it is saved", async () => {
  const opened = await open();
  opened.answers.start_doctor = () => {
    throw { kind: "invalid", field: "user", sentence: plain("Give the name of the account.") };
  };
  await userEvent.click(screen.getByTestId("add-workstation"));
  await userEvent.click(screen.getByTestId("form-test"));
  expect(await screen.findByTestId("form-error-user")).toHaveTextContent("Give the name of the account.");
  expect(screen.queryByTestId("doctor")).toBeNull();

  doctors(opened);
  await userEvent.type(screen.getByTestId("form-user"), "operator");
  await userEvent.type(screen.getByTestId("form-password"), "secret");
  await userEvent.click(screen.getByTestId("form-test"));
  const asked = opened.asked("start_doctor").at(-1)?.given;
  expect(asked).toMatchObject({
    subject: { kind: "form", workstation: null, form: { user: "operator" } },
    password: "secret",
  });
  expect(opened.asked("add_workstation")).toEqual([]);
  await show(opened, diagnosis(now));
  expect(await screen.findByTestId("doctor-summary")).toHaveTextContent("Everything works");
  await userEvent.click(screen.getByTestId("doctor-close"));
  expect(screen.getByTestId("form-user")).toHaveValue("operator");
});

test("one of several installations is chosen into the form", async () => {
  const opened = await fromForm();
  const found = [at("C:\\leidian\\LDPlayer9\\ldconsole.exe"), at("D:\\LD\\ldconsole.exe", "E:\\Farm\\vms")];
  const failed = doctorStep("ldplayer", "failed", { sentence: plain("There is no such path.") });
  await show(opened, diagnosis(now, [failed], { installs: found }));
  await userEvent.click(await screen.findByRole("button", { name: `Use ${found[1]?.ldconsole}` }));
  expect(opened.asked("start_doctor").at(-1)?.given).toMatchObject({
    subject: { form: found[1] },
    password: "secret",
  });
  await userEvent.click(screen.getByTestId("doctor-close"));
  expect(screen.getByTestId("form-ldconsole")).toHaveValue(found[1]?.ldconsole);
  expect(screen.getByTestId("form-dataFolder")).toHaveValue("E:\\Farm\\vms");
});

test("a changed certificate shows both fingerprints first", async () => {
  const opened = await fromForm();
  const changed = changedCertificate(now);
  await show(opened, changed);
  expect(await screen.findByTestId("fingerprint")).toHaveTextContent(changed.certificate?.sha256 ?? "-");
  expect(screen.getByTestId("fingerprint-expected")).toHaveTextContent(changed.certificate?.expected ?? "-");
  expect(screen.getByText(/not the one you accepted/)).toBeVisible();

  await userEvent.click(screen.getByTestId("doctor-trust"));
  expect(opened.asked("start_doctor").at(-1)?.given).toMatchObject({
    subject: {
      form: {
        connection: { transport: "https", trust: "pinned", fingerprint: changed.certificate?.sha256 },
      },
    },
  });
  await show(opened, {
    ...diagnosis(now, [doctorStep("certificate", "passed")], { id: 2 }),
    certificate: changed.certificate,
  });
  await userEvent.click(await screen.findByRole("button", { name: "Show the details of Certificate" }));
  expect(screen.getByTestId("doctor-certificate")).toBeVisible();
  expect(screen.queryByTestId("doctor-trust")).toBeNull();
});

test("what the test of a saved workstation found fills its form", async () => {
  const opened = await fromHeader();
  await show(opened, diagnosis(now, [], { installs: [at("D:\\LD\\ldconsole.exe")] }));
  // All is well with the path that is set, so the other one is folded away.
  await userEvent.click(await screen.findByRole("button", { name: "Show the details of LDPlayer" }));
  await userEvent.click(screen.getByRole("button", { name: "Use D:\\LD\\ldconsole.exe" }));
  expect(await screen.findByTestId("form-ldconsole")).toHaveValue("D:\\LD\\ldconsole.exe");
  expect(screen.getByTestId("form-name")).toHaveValue("WS-02");
  expect(opened.asked("close_doctor")).toHaveLength(1);
  expect(opened.asked("edit_workstation")).toEqual([]);
});

test("a failing workstation and the palette lead to the test", async () => {
  const opened = await open();
  opened.answers.start_doctor = () => {
    throw { kind: "failed", sentence: plain("Several connections are being tested already.") };
  };
  await choose("ws3");
  await userEvent.click(screen.getByTestId("problem-test"));
  expect(await screen.findByRole("alert")).toHaveTextContent("Several connections are being tested already.");
  await userEvent.click(screen.getByTestId("doctor-close"));

  doctors(opened);
  await userEvent.keyboard("{Control>}k{/Control}");
  await userEvent.type(
    screen.getByTestId("palette").querySelector("input") as HTMLElement,
    "test connection",
  );
  await userEvent.keyboard("{Enter}");
  expect(await screen.findByTestId("doctor")).toBeVisible();
  expect(opened.asked("start_doctor").at(-1)?.given).toMatchObject({ subject: { workstation: "ws3" } });
});
