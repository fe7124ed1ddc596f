import { screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { mixedFleet } from "../preview/fixture";
import { hour, vitals, withVitals } from "../preview/vitals";
import { size } from "../src/format/size";
import { usualLdplayer, windowsName } from "../src/labels/vitals";
import { say } from "../src/messages/say";
import { choose, closeWindow, open, violations } from "./window";

afterEach(closeWindow);

const now = Date.now();
const odd = () => withVitals(mixedFleet(now), now);
const at = (n: number) => odd().workstations.filter(({ link }) => link === "online")[n]!;

test("sizes are written as Rust writes them", () => {
  expect(say(size(0))).toBe("0 MB");
  expect(say(size(999.4 * 2 ** 20))).toBe("999 MB");
  expect(say(size(1024 * 2 ** 20 - 1))).toBe("1.0 GB");
  expect(say(size(8.64 * 2 ** 30))).toBe("8.6 GB");
});

test("Windows is named by its build", () => {
  const named = (build: number, server = false) => say(windowsName({ build, server }));
  expect(named(19045)).toBe("Windows 10, build 19045");
  expect(named(22631)).toBe("Windows 11, build 22631");
  expect(named(20348, true)).toBe("Windows Server, build 20348");
});

test("only what more than half have is the usual version", () => {
  const with_ = (...versions: (string | null)[]) =>
    versions.map((ldplayer) => ({ ...at(0), vitals: vitals(1, now, { ldplayer }) }));
  expect(usualLdplayer(with_("9.1", "9.1", "9.0", null))).toEqual({ version: "9.1", count: 2 });
  expect(usualLdplayer(with_("9.1", "9.0"))).toBeNull();
  expect(usualLdplayer(with_("9.1"))).toBeNull();
});

test("warnings and another version stand out where they are", async () => {
  await open(odd(), {}, { vitals_hour: () => hour(now) });
  const { id, vitals } = at(0);
  await choose(id);
  const strip = screen.getByTestId("vitals");
  expect(within(strip).getByTestId("vitals-differs").textContent).toBe("9.0.75.0, most have 9.1.34.0");
  expect(within(strip).getByTestId("vitals-cpu").textContent).toBe("97 %");
  await userEvent.click(strip.querySelector("summary")!);
  for (const warning of vitals.warnings) expect(strip.textContent).toContain(say(warning.sentence));
  expect(screen.getByTestId(`workstation-${id}`).querySelector("[data-testid=disk-warning]")).not.toBeNull();
  await expect.poll(() => within(strip).queryAllByRole("img").length).toBeGreaterThan(0);
  expect(await violations()).toEqual([]);
});

test("where nobody is logged on a workstation is not simply online", async () => {
  await open(odd());
  const { id } = at(1);
  await choose(id);
  expect(screen.getByTestId(`workstation-${id}`).dataset.state).toBe("No start possible");
  expect(screen.getByTestId("vitals-logged-on").textContent).toBe("Nobody");
});

test("what is denied is said, with the time it is from", async () => {
  await open(odd());
  const { id } = at(2);
  await choose(id);
  const strip = screen.getByTestId("vitals");
  await userEvent.click(strip.querySelector("summary")!);
  expect(strip.textContent).toContain("Windows does not let the account ask for it");
  expect(strip.textContent).toMatch(/As of \d\d:\d\d:\d\d/);
});

test("what is not known is not zero", async () => {
  await open();
  await choose("ws1");
  await userEvent.dblClick(screen.getByTestId("emulator-0"));
  expect((await screen.findByTestId("emulator-memory")).textContent).toMatch(/GB|MB/);
  await userEvent.dblClick(screen.getByTestId("emulator-3"));
  expect(screen.getByTestId("emulator-set").textContent).toBe("Settings file not read yet");
});
