import { screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import type { AppSearchState, ScreenTile, ScreensLook } from "../src/ipc/bindings";
import { message, t } from "../src/messages/say";
import { choose, closeWindow, open, violations } from "./window";
import type { Opened } from "./window";
import { NO_PICTURE } from "../preview/screens";

afterEach(async () => {
  localStorage.clear();
  Object.defineProperty(document, "hidden", { configurable: true, value: false });
  await closeWindow();
});

/** A picture of every emulator, but for what `other` says. */
function answering(other: (index: number) => Partial<ScreenTile> | undefined = () => undefined) {
  return (given: Record<string, unknown>): ScreenTile[] =>
    (given["look"] as ScreensLook).tiles.map(({ workstation, index, seen }) => ({
      ...NO_PICTURE,
      workstation,
      index,
      number: 7,
      jpeg: seen === 7 ? null : "/9j/2Q==",
      at: Date.now() - 12_400,
      ...other(index),
    }));
}

const looks = (opened: Opened) => opened.asked("screens").map(({ given }) => given["look"] as ScreensLook);

/** The wall of the emulators that can be asked for. */
async function wall(screens = answering()): Promise<Opened> {
  const opened = await open(undefined, {}, { screens, emulators: rowsOf });
  await userEvent.click(screen.getByTestId("nav-emulators"));
  await userEvent.click(screen.getByTestId("table-wall"));
  await screen.findByTestId("wall");
  return opened;
}

/** The first five emulators of the first workstation. */
function rowsOf() {
  return {
    parts: [],
    total: 5,
    found: {
      number: 1,
      emulators: 5,
      rows: { workstations: ["ws1"], places: [0, 0, 0, 1, 0, 2, 0, 3, 0, 4], groups: [] },
    },
  };
}

test("the wall asks for what runs and is in sight, and shows it", async () => {
  const opened = await wall();
  const first = await screen.findByTestId("tile-ws1/0");
  await waitFor(() =>
    expect(within(first).getByRole("img").getAttribute("src")).toBe("data:image/jpeg;base64,/9j/2Q=="),
  );
  const { tiles, everySeconds } = looks(opened).at(-1) ?? { tiles: [], everySeconds: 0 };
  expect(everySeconds).toBe(10);
  const up = opened.snapshot.workstations[0]?.emulators
    .filter(({ index, health }) => index < 5 && (health === "ready" || health === "running"))
    .map(({ index }) => index);
  expect(tiles.map(({ index }) => index)).toEqual(up);
  expect(within(first).getByTestId("tile-age").textContent).toContain("12 s");

  // What is there is not asked for again.
  await waitFor(() =>
    expect(
      looks(opened)
        .at(-1)
        ?.tiles.every(({ seen }) => seen === 7),
    ).toBe(true),
  );
  expect(within(first).getByRole("img")).toBeInTheDocument();
  expect(await violations()).toEqual([]);
});

test("a reason stands where there is no picture, and a question", async () => {
  const frozen = { stillSince: Date.now() - 60_000, app: "com.example.game" };
  await wall(
    answering((index) =>
      index === 0 ? { ...NO_PICTURE, sentence: message("screens-late") } : index === 1 ? frozen : undefined,
    ),
  );
  const [none, still] = [await screen.findByTestId("tile-ws1/0"), await screen.findByTestId("tile-ws1/1")];
  await waitFor(() => expect(within(none).getByTestId("no-picture").textContent).toBe(t("screens-late")));
  expect(within(none).queryByRole("img")).toBeNull();
  await waitFor(() => expect(within(still).getByTestId("frozen").textContent).toContain("Frozen?"));
});

test("the wall is moved through and selected by keys", async () => {
  const opened = await wall();
  screen.getByTestId("wall").focus();
  await userEvent.keyboard("{Home} {ArrowRight} ");
  expect(screen.getByTestId("tile-ws1/0")).toHaveAttribute("aria-selected", "true");
  expect(screen.getByTestId("tile-ws1/1")).toHaveAttribute("aria-selected", "true");
  await userEvent.keyboard("{Escape}{Home}{Enter}");
  const panel = await screen.findByTestId("emulator-panel");
  await within(panel).findByTestId("screen-toggle");
  await waitFor(() => expect(looks(opened).at(-1)?.tiles[0]).toMatchObject({ index: 0, side: 960 }));
  await userEvent.click(await within(panel).findByTestId("screen-save"));
  expect(opened.asked("save_screen").at(-1)?.given).toEqual({ workstation: "ws1", emulator: 0 });
});

test("nobody looks at a window that is not seen, or at rows", async () => {
  const opened = await wall();
  await waitFor(() => expect(looks(opened).at(-1)?.tiles.length).toBeGreaterThan(0));
  Object.defineProperty(document, "hidden", { configurable: true, value: true });
  document.dispatchEvent(new Event("visibilitychange"));
  await waitFor(() => expect(looks(opened).at(-1)?.tiles).toEqual([]));
  Object.defineProperty(document, "hidden", { configurable: true, value: false });
  document.dispatchEvent(new Event("visibilitychange"));
  await waitFor(() => expect(looks(opened).at(-1)?.tiles.length).toBeGreaterThan(0));
  await userEvent.click(screen.getByTestId("table-rows"));
  await waitFor(() => expect(looks(opened).at(-1)?.tiles).toEqual([]));
  const said = looks(opened).length;
  await new Promise((done) => setTimeout(done, 1500));
  expect(looks(opened)).toHaveLength(said);
});

test("an app is chosen from what is installed", async () => {
  const found: AppSearchState = {
    total: 3,
    answered: 2,
    notRunning: 1,
    silent: 0,
    firstSilent: null,
    over: false,
    found: 2,
    apps: [
      { package: "com.example.game", on: 2, system: false },
      { package: "com.android.settings", on: 2, system: true },
    ],
  };
  const opened = await open(undefined, {}, { search_apps: () => 4, app_search: () => found });
  await choose("ws1");
  await userEvent.click(screen.getByTestId("more-0"));
  await userEvent.click(await screen.findByTestId("menu-stopApp"));
  const picker = within(await screen.findByTestId("app-picker"));
  await userEvent.click(picker.getByTestId("apps-ask"));
  await picker.findByTestId("apps-asking");
  expect(opened.asked("search_apps")[0]?.given).toMatchObject({
    emulators: [{ workstation: "ws1", emulator: 0 }],
  });
  await userEvent.click(await picker.findByText("com.example.game"));
  expect(screen.getByTestId("form-package")).toHaveValue("com.example.game");
  await userEvent.clear(screen.getByTestId("form-package"));
  await userEvent.type(screen.getByTestId("form-package"), "sett");
  expect(picker.queryByText("com.example.game")).toBeNull();
  expect(picker.getByText("com.android.settings")).toBeInTheDocument();
  await userEvent.click(picker.getByTestId("apps-stop"));
  await waitFor(() => expect(opened.asked("end_app_search").at(-1)?.given).toEqual({ search: 4 }));
});
