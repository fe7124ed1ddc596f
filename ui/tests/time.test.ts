import { afterEach, expect, test, vi } from "vitest";
import { age, countdown, duration, roundTrip, span } from "../src/format/time";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test("a countdown never says 0 while there is something left", () => {
  expect(countdown(1)).toBe("1 s");
  expect(countdown(41_000)).toBe("41 s");
  expect(countdown(59_001)).toBe("1 min 00 s");
  expect(countdown(0)).toBe("0 s");
  expect(countdown(-5)).toBe("0 s");
});

test("durations and ages get coarser as they grow", () => {
  expect(duration(9_999)).toBe("9 s");
  expect(duration(185_000)).toBe("3 min 05 s");
  expect(duration(7_800_000)).toBe("2 h 10 min");
  expect(duration(200_000_000)).toBe("2 days");
  expect(age(400)).toBe("just now");
  expect(age(41_900)).toBe("41 s ago");
  expect(age(200_000)).toBe("3 min ago");
  expect(span(60_000)).toBe("60 s");
  expect(span(300_000)).toBe("5 min");
  expect(roundTrip(38)).toBe("38 ms");
  expect(roundTrip(1420)).toBe("1.4 s");
});

test("a system language that Intl does not know is survived", async () => {
  vi.stubGlobal("navigator", { language: "C" });
  vi.resetModules();

  const { timeOfDay } = await import("../src/format/time");

  expect(timeOfDay(Date.now())).toMatch(/^\d\d:\d\d:\d\d$/);
});
