// What another language changes: everything that is shown, at once, and nothing that was typed.

import { screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { SETTINGS } from "../preview/settings";
import type { Preferences, PreferencesForm } from "../src/ipc/bindings";
import { timeOfDay } from "../src/format/time";
import { list, say, speak, t } from "../src/messages/say";
import { closeWindow, open } from "./window";

afterEach(async () => {
  await closeWindow();
  await speak("en");
});

/** Rust's side of the preferences. */
function preferences(): (given: Record<string, unknown>) => Preferences {
  let present: PreferencesForm = { language: null, theme: "system", size: 100 };
  return ({ form }) => {
    present = (form as PreferencesForm | undefined) ?? present;
    return {
      present,
      spoken: present.language ?? "en",
      system: { tag: "en", name: "English" },
      languages: [
        { tag: "en", name: "English" },
        { tag: "ru", name: "Русский" },
      ],
    };
  };
}

async function opened() {
  const rust = preferences();
  const window = await open(
    undefined,
    {},
    {
      settings: () => ({ present: SETTINGS, defaults: SETTINGS }),
      preferences: rust,
      change_preferences: rust,
    },
  );
  await userEvent.click(screen.getByTestId("settings"));
  await screen.findByTestId("settings-language");
  return window;
}

test("a language that is chosen is spoken at once", async () => {
  const window = await opened();
  await userEvent.clear(screen.getByTestId("form-poll"));
  await userEvent.type(screen.getByTestId("form-poll"), "25");
  await userEvent.selectOptions(screen.getByTestId("settings-language"), "Русский");
  expect(await screen.findByRole("heading", { name: "Настройки" })).toBeVisible();
  expect(screen.getByTestId("nav-circuits")).toHaveTextContent("Цепи");
  expect(document.documentElement.lang).toBe("ru");
  expect(screen.getByTestId("form-poll"), "what was typed stays").toHaveValue("25");
  expect(window.asked("change_preferences")[0]?.given).toEqual({
    form: { language: "ru", theme: "system", size: 100 },
  });
  await userEvent.selectOptions(screen.getByTestId("settings-language"), "English");
  expect(await screen.findByRole("heading", { name: "Settings" })).toBeVisible();
});

test("a choice that cannot be kept is said where it was made", async () => {
  const window = await opened();
  window.answers.change_preferences = () => {
    throw { kind: "failed", sentence: { id: "files-no-file", args: {} } };
  };
  await userEvent.selectOptions(screen.getByTestId("settings-theme"), "Dark");
  expect(await screen.findByRole("alert")).toHaveTextContent("not a file");
  expect(document.documentElement.lang).toBe("en");
});

test("keys make everything larger and smaller", async () => {
  const window = await opened();
  await userEvent.keyboard("{Control>}+{/Control}");
  await expect.poll(() => screen.getByTestId("settings-size")).toHaveValue("110");
  await userEvent.keyboard("{Control>}--{/Control}");
  await expect.poll(() => screen.getByTestId("settings-size")).toHaveValue("90");
  await userEvent.keyboard("{Control>}0{/Control}");
  await expect.poll(() => screen.getByTestId("settings-size")).toHaveValue("100");
  expect(window.asked("change_preferences")).toHaveLength(4);
});

test("dates, lists and plurals are those of the language", async () => {
  const march = new Date(2026, 2, 14, 9, 5, 7).getTime();
  await speak("ru");
  expect(timeOfDay(march, march + 86_400_000)).toBe("14 мар., 09:05:07");
  expect(list(["A", "B", "C"])).toBe("A, B и C");
  expect(t("tray-summary", { online: 3, all: 3, open: 12_345 })).toMatch(/заблокировано 12\s345 цепей$/);
  await speak("zh-CN");
  expect(list(["A", "B", "C"])).toBe("A、B和C");
});

test("what a translation lacks is English", async () => {
  await speak("ru");
  expect(say({ id: "tray-more", args: {} })).toMatch(/more/);
});

test("the language asked for last is spoken, whichever arrives last", async () => {
  await Promise.all([speak("ru"), speak("en"), speak("vi"), speak("ru")]);
  expect(document.documentElement.lang).toBe("ru");
});
