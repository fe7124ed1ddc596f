// Opens the window on a mocked Rust: commands are answered by `answers`, events are sent with `change`.

import { activityPage, activityParts } from "../preview/activity";
import { planPreview } from "../preview/plans";
import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { emit } from "@tauri-apps/api/event";
import { cleanup, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { expect } from "vitest";
import App from "../src/App.svelte";
import type { AppInfo, Change, PlanForm, Preferences, Snapshot } from "../src/ipc/bindings";
import { mixedFleet } from "../preview/fixture";

export interface Call {
  readonly command: string;
  readonly given: Record<string, unknown>;
}

export interface Opened {
  readonly calls: Call[];
  readonly container: HTMLElement;
  /** What is answered to a command from now on; a function may throw. */
  readonly answers: Record<string, (given: Record<string, unknown>) => unknown>;
  /** The snapshot that Rust would give; events are counted on from its `seq`. */
  snapshot: Snapshot;
  change(change: Change, seq?: number): Promise<void>;
  asked(command: string): Call[];
}

const INFO: AppInfo = {
  version: "0.1.0",
  demo: false,
  passwordsNotKept: null,
  configProblems: [],
  configFile: "/home/operator/.config/ldfleet/fleet.toml",
  logFolder: "/home/operator/.local/state/ldfleet",
};

const PREFERENCES: Preferences = {
  present: { language: null, theme: "system", size: 100 },
  spoken: "en",
  system: { tag: "en", name: "English" },
  languages: [{ tag: "en", name: "English" }],
};

export async function open(
  snapshot: Snapshot = mixedFleet(Date.now()),
  info: Partial<AppInfo> = {},
  answers: Opened["answers"] = {},
): Promise<Opened> {
  const calls: Call[] = [];
  let seq = snapshot.seq;
  const opened: Opened = {
    calls,
    container: document.body,
    answers: {
      app_info: () => ({ ...INFO, ...info }),
      snapshot: () => opened.snapshot,
      demo_faults: () => [],
      vitals_hour: () => [],
      view_counts: () => [],
      autostart: () => "notHere",
      preferences: () => PREFERENCES,
      change_preferences: ({ form }) => ({ ...PREFERENCES, present: form as Preferences["present"] }),
      operate: () => 900,
      activity_filter: ({ text }) => activityParts(text as string),
      activity_page: (given: unknown) => activityPage(given as never),
      activity_counts: () => [],
      activity_away: () => [],
      activity_notices: () => [],
      screens: () => [],
      preview_plan: (given: unknown) => planPreview(given as never),
      ...answers,
    },
    snapshot,
    async change(change, at) {
      seq = at ?? seq + 1;
      await emit("fleet-changed", [{ seq, change }]);
    },
    asked: (command) => calls.filter((c) => c.command === command),
  };
  mockIPC(
    (command, given) => {
      const call = { command, given: (given ?? {}) as Record<string, unknown> };
      calls.push(call);
      return opened.answers[command]?.(call.given) ?? null;
    },
    { shouldMockEvents: true },
  );
  render(App);
  await expect.poll(() => screen.getByTestId("app").dataset.ready).toBe("true");
  return opened;
}

export async function closeWindow(): Promise<void> {
  cleanup(); // first: it unlistens, which takes a moment
  await new Promise((done) => setTimeout(done));
  clearMocks();
}

export async function violations(): Promise<string[]> {
  const result = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return result.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(" | ")}`);
}

/** What the only plan that was begun asks, and of which emulators, in their order. */
export function begun(opened: Opened): { request: PlanForm["request"]; emulators: readonly number[] } {
  const calls = opened.asked("start_plan");
  expect(calls, "one plan").toHaveLength(1);
  const { request, targets } = calls[0]?.given.form as PlanForm;
  if (targets.kind !== "emulators") throw new Error("it is for emulators that were chosen");
  return { request, emulators: targets.emulators.map((to) => to.emulator) };
}

/** Chooses a workstation in the list, as an operator does. */
export async function choose(id: string): Promise<void> {
  await userEvent.click(within(screen.getByTestId(`workstation-${id}`)).getByText(/WS-/));
}
