// What to look at: one entry per picture.

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("../src/lib/bindings").Snapshot} Snapshot */
/** @typedef {typeof import("./fixture")} Fixture */
/**
 * @typedef {object} Scene
 * @property {string} name
 * @property {[number, number]} [size]
 * @property {boolean} [dark]
 * @property {boolean} [mute] the snapshot never comes
 * @property {Record<string, unknown>} [info]
 * @property {(f: Fixture, now: number) => Snapshot} [fleet]
 * @property {(page: Page, fleet: Snapshot, f: Fixture) => Promise<void>} [act]
 */

/** @param {Page} page @param {string} id */
const choose = (page, id) => page.getByTestId(`workstation-${id}`).click({ position: { x: 40, y: 12 } });

/** @param {Page} page @param {import("../src/lib/bindings").Diagnosis} value */
const change = async (page, value) => {
  await page.evaluate((value) => /** @type {any} */ (window).__change({ type: "diagnosis", value }), value);
  await page.getByTestId("doctor-summary").waitFor();
};

/** @type {Record<string, (page: Page, fleet: Snapshot, f: Fixture) => Promise<void>>} */
const act = {
  busy: (page) => choose(page, "ws1"),
  failing: (page) => choose(page, "ws2"),
  refused: async (page) => {
    await choose(page, "ws6");
    await page.getByTestId("start-4").click();
    await page.getByTestId("refusal").waitFor();
  },
  why: async (page) => {
    await choose(page, "ws3");
    await page.getByTestId("circuit-ws3-network").click();
  },
  whyAction: async (page) => {
    await choose(page, "ws6");
    await page.getByTestId("start-4").click();
    await page.getByRole("button", { name: /^Why\? Show/ }).click();
  },
  isolate: async (page) => {
    await choose(page, "ws1");
    await page.getByTestId("circuit-ws1-workstation").click();
    await page.getByTestId("isolate").click();
    await page.getByRole("button", { name: "Isolate", exact: true }).click();
  },
  isolated: async (page) => {
    await choose(page, "ws8");
    await page.getByTestId("circuit-ws8-network").click();
  },
  doctor: async (page, _, f) => {
    await choose(page, "ws2");
    await page.getByTestId("workstation-test").click();
    await change(page, f.refusedDiagnosis(Date.now()));
  },
  doctorRunning: async (page, _, f) => {
    await choose(page, "ws2");
    await page.getByTestId("workstation-test").click();
    await change(page, f.runningDiagnosis(Date.now()));
  },
  doctorCertificate: async (page, _, f) => {
    await choose(page, "ws2");
    await page.getByTestId("workstation-test").click();
    await change(page, f.changedCertificate(Date.now()));
  },
  password: (page) => choose(page, "ws4"),
  missing: (page) => choose(page, "ws5"),
  checking: (page) => choose(page, "ws7"),
  connecting: (page) => choose(page, "ws10"),
  partial: (page) => choose(page, "ws11"),
  none: (page) => choose(page, "ws12"),
  circuits: (page) => page.getByTestId("nav-circuits").click(),
  circuitsWhy: async (page) => {
    await page.getByTestId("nav-circuits").click();
    await page.getByTestId("circuit-ws7-external").click();
  },
  operations: async (page) => {
    await page.getByTestId("nav-operations").click();
    await page.getByTestId("operation-2").getByRole("button", { name: "Show the details" }).click();
    const adb = page.getByTestId(/^operation-/).filter({ hasText: "shell pm list" });
    await adb.getByRole("button", { name: "Show the details" }).click();
  },
  batch: async (page) => {
    await choose(page, "ws1");
    await page.getByTestId("emulator-0").getByRole("checkbox").click();
    await page
      .getByTestId("emulator-11")
      .getByRole("checkbox")
      .click({ modifiers: ["Shift"] });
  },
  batchDialog: async (page, fleet, f) => {
    await act.batch?.(page, fleet, f);
    await page.getByTestId("batch-stop").click();
  },
  batchRunning: async (page, fleet, f) => {
    await act.batch?.(page, fleet, f);
    await page.getByTestId("batch-more").click();
    await page.getByTestId("menu-setLocation").click();
    await page.getByTestId("form-longitude").fill("106.7");
    await page.getByTestId("form-latitude").fill("10.8");
    await page.getByTestId("request-send").click();
    await page.getByTestId("batch-line").waitFor();
    await page.evaluate(() => /** @type {any} */ (window).__finish("setLocation"));
    await page.getByText(/\d of \d+ done, \d failed/).waitFor();
  },
  menu: async (page) => {
    await choose(page, "ws1");
    await page.getByTestId("emulator-1").click({ button: "right", position: { x: 200, y: 12 } });
    await page.keyboard.press("End");
    await page.locator(".tip").waitFor();
  },
  menuMany: async (page, fleet, f) => {
    await act.batch?.(page, fleet, f);
    await page.getByTestId("batch-more").click();
  },
  menuWorkstation: async (page) => {
    await choose(page, "ws1");
    await page.getByTestId("workstation-menu").click();
  },
  panel: async (page) => {
    await choose(page, "ws6");
    await page.getByTestId("emulator-3").dblclick({ position: { x: 120, y: 12 } });
  },
  repair: async (page, fleet, f) => {
    await act.panel?.(page, fleet, f);
    await page.getByTestId("panel-repair").click();
  },
  create: async (page) => {
    await choose(page, "ws1");
    await page.getByTestId("workstation-menu").click();
    await page.getByTestId("menu-create").click();
    await page.getByTestId("form-title").fill("农场 021");
    await page.getByTestId("form-screen-preset").selectOption("Phone 720 × 1280");
    await page.getByTestId("form-device-preset").selectOption("Google Pixel 6");
    await page.getByTestId("identifiers").click();
    await page.getByTestId("identifiers-auto").click();
    await page.getByTestId("form-imei").fill("12345");
    await page.getByTestId("request-send").click();
    await page.getByTestId("form-error-imei").waitFor();
  },
  globalSettings: async (page) => {
    await choose(page, "ws1");
    await page.getByTestId("workstation-menu").click();
    await page.getByTestId("menu-globalSettings").click();
  },
  endVbox: async (page) => {
    await choose(page, "ws6");
    await page.getByTestId("workstation-menu").click();
    await page.getByTestId("menu-endVbox").click();
  },
  adb: async (page) => {
    await choose(page, "ws1");
    await page.getByTestId("more-1").click();
    await page.getByTestId("menu-adb").click();
    await page.getByTestId("form-command").fill("shell pm list packages -3");
    await page.getByTestId("request-send").click();
    await page.getByText("com.example.game").waitFor();
  },
  deleteMany: async (page, fleet, f) => {
    await act.batch?.(page, fleet, f);
    await page.getByTestId("batch-more").click();
    await page.getByTestId("menu-delete").click();
  },
  modifyMany: async (page, fleet, f) => {
    await act.batch?.(page, fleet, f);
    await page.getByTestId("batch-more").click();
    await page.getByTestId("menu-modify").click();
    await page.getByTestId("identifiers").click();
  },
  package: async (page) => {
    await choose(page, "ws1");
    await page.getByTestId("more-1").click();
    await page.getByTestId("menu-uninstallApp").click();
    await page.getByTestId("form-package").fill("chrome");
    await page.getByTestId("request-send").click();
    await page.getByTestId("form-error-package").waitFor();
  },
  formHttps: async (page) => {
    await page.getByTestId("add-workstation").click();
    await page.getByText("Connection", { exact: true }).click();
    await page.getByTestId("transport-https").click();
    await page.getByTestId("trust-pinned").click();
  },
  form: async (page) => {
    await page.getByTestId("add-workstation").click();
    await page.getByTestId("form-name").fill("WS-13");
    await page.getByTestId("form-address").fill("10.20.0 13");
    await page.getByTestId("form-save").click();
    await page.getByTestId("form-error-address").waitFor();
  },
  remove: async (page) => {
    await choose(page, "ws1");
    await page.getByRole("button", { name: "Remove…" }).click();
  },
  newPassword: async (page) => {
    await choose(page, "ws4");
    await page.getByRole("button", { name: "Enter new password…" }).click();
  },
  palette: async (page) => {
    await page.keyboard.press("Control+k");
    await page.keyboard.type("ws-06");
  },
  help: (page) => page.keyboard.press("F1"),
  settings: (page) => page.getByTestId("settings").click(),
  filter: async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.type("nothing like this");
  },
  demo: async (page) => {
    await choose(page, "ws3");
    await page.getByTestId("demo-menu").click();
  },
};

/** @param {string} kind @param {number} index @returns {Scene} */
const asked = (kind, index) => ({
  name: `ask-${kind}`,
  act: async (page) => {
    await choose(page, "ws1");
    await page.getByTestId(`more-${index}`).click();
    await page.getByTestId(`menu-${kind}`).click();
    await page.getByTestId("request").waitFor();
  },
});

const demo = { demo: true, configFile: null };
/** @type {(f: Fixture, now: number) => Snapshot} */
const shortened = (f, now) => ({
  ...f.mixedFleet(now),
  rules: { threshold: 3, windowMs: 30_000, openMs: 8_000, pollMs: 2_000, shortened: true },
});
/** @type {(f: Fixture, now: number) => Snapshot} */
const empty = (f, now) => ({ ...f.mixedFleet(now), workstations: [], operations: [] });
/** @type {(f: Fixture, now: number) => Snapshot} */
const noOperations = (f, now) => ({ ...f.mixedFleet(now), operations: [] });

/** @type {Scene[]} */
const base = [
  { name: "fleet-busy", act: act.busy },
  { name: "fleet-failing", act: act.failing },
  { name: "fleet-refused", act: act.refused },
  { name: "fleet-why", act: act.why },
  { name: "fleet-why-action", act: act.whyAction },
  { name: "fleet-password", act: act.password },
  { name: "fleet-batch", act: act.batch },
  { name: "circuits", act: act.circuits },
  { name: "circuits-why", act: act.circuitsWhy },
  { name: "operations", act: act.operations },
  { name: "demo", act: act.demo, info: demo, fleet: shortened },
  { name: "form", act: act.form },
  { name: "doctor", act: act.doctor },
  { name: "form-https", act: act.formHttps },
  { name: "empty", fleet: empty },
  { name: "palette", act: act.palette },
  { name: "help", act: act.help },
  { name: "settings", act: act.settings },
  { name: "menu", act: act.menu },
  { name: "menu-many", act: act.menuMany },
  { name: "menu-workstation", act: act.menuWorkstation },
  { name: "panel", act: act.panel },
  { name: "repair", act: act.repair },
  { name: "create", act: act.create },
  { name: "global-settings", act: act.globalSettings },
  { name: "end-vbox", act: act.endVbox },
  { name: "adb", act: act.adb },
  { name: "delete-many", act: act.deleteMany },
  { name: "modify-many", act: act.modifyMany },
  { name: "package", act: act.package },
  { name: "batch-running", act: act.batchRunning },
];

/** @type {Scene[]} */
export const scenes = [
  ...base,
  ...base.map((s) => ({ ...s, name: `${s.name}-dark`, dark: true })),
  ...base.map((s) => ({ ...s, name: `${s.name}-small`, size: /** @type {[number, number]} */ ([900, 560]) })),
  ...base.map((s) => ({
    ...s,
    name: `${s.name}-middle`,
    size: /** @type {[number, number]} */ ([1024, 700]),
  })),
  { name: "isolate", act: act.isolate },
  { name: "isolated", act: act.isolated },
  { name: "missing", act: act.missing },
  { name: "doctor-running", act: act.doctorRunning },
  { name: "doctor-certificate", act: act.doctorCertificate },
  { name: "checking", act: act.checking },
  { name: "connecting", act: act.connecting },
  { name: "partial", act: act.partial },
  { name: "no-emulators", act: act.none },
  { name: "batch-dialog", act: act.batchDialog },
  ...["clone", "rename", "modify", "backup", "restore", "restoreConfig", "delete"].map((kind) =>
    asked(kind, 4),
  ),
  ...["kill", "installApp", "setLocation", "setProperty"].map((kind) => asked(kind, 1)),
  { name: "remove", act: act.remove },
  { name: "new-password", act: act.newPassword },
  { name: "filter", act: act.filter },
  { name: "no-operations", act: (page) => page.getByTestId("nav-operations").click(), fleet: noOperations },
  {
    name: "not-kept",
    info: {
      passwordsNotKept:
        "Passwords cannot be kept on this computer: it has no password store. They are asked for again after a restart.",
    },
  },
  { name: "loading", mute: true },
  {
    name: "large",
    fleet: (f, now) => f.largeFleet(now, 300),
    act: async (page, fleet) => {
      const ms = await page.evaluate(async (list) => {
        const began = performance.now();
        for (let round = 0; round < 3; round++) {
          for (const value of list)
            /** @type {any} */ (window).__change({
              type: "workstation",
              value: { ...value, listedAt: Date.now() },
            });
          await new Promise((done) => setTimeout(done));
        }
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return Math.round(performance.now() - began);
      }, fleet.workstations);
      console.log(`  ${fleet.workstations.length * 3} events applied and shown in ${ms} ms`);
    },
  },
  { name: "large-circuits", fleet: (f, now) => f.largeFleet(now, 300), act: act.circuits },
];
