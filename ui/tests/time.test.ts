import { afterEach, expect, test, vi } from "vitest";
import { age, date, duration, left, onTheClock, stopwatch, timeAndAge, timeOfDay } from "../src/format/time";
import { speak } from "../src/messages/say";

const MARCH = new Date(2026, 2, 14, 9, 5, 7).getTime();
const NEXT_DAY = MARCH + 86_400_000;

afterEach(() => {
  vi.unstubAllGlobals();
  speak("en");
});

/** The system speaks this. */
function system(language: string): void {
  vi.stubGlobal("navigator", { language });
  speak("xx");
  speak("en");
}

test("a countdown never says 0 while there is something left", () => {
  expect(left(1)).toBe(1000);
  expect(left(41_000)).toBe(41_000);
  expect(left(59_001)).toBe(60_000);
  expect(left(0)).toBe(0);
  expect(left(-5)).toBe(0);
});

test("durations and ages get coarser as they grow", () => {
  expect(duration(9_999)).toBe("9 s");
  expect(duration(185_900)).toBe("3 min 5 s");
  expect(duration(7_800_000)).toBe("2 h 10 min");
  expect(age(400)).toBe("just now");
  expect(age(41_900)).toBe("41 s ago");
  expect(age(200_000)).toBe("3 min ago");
  expect(age(200_000_000)).toBe("2 d ago");
  expect(stopwatch(3_723_000)).toBe("1:02:03");
});

test("times and days are written as where the operator lives", () => {
  system("en-GB");
  expect(timeOfDay(MARCH, MARCH)).toBe("09:05:07");
  expect(timeOfDay(MARCH, NEXT_DAY)).toBe("14 Mar, 09:05:07");
  expect(date(MARCH)).toBe("14/03/2026");
  expect(timeAndAge(MARCH, MARCH + 200_000)).toBe("09:05:07, 3 min ago");
  system("en-US");
  expect(date(MARCH)).toBe("3/14/2026");
});

test("what a clock elsewhere shows keeps its own time", () => {
  system("en-GB");
  expect(onTheClock("2026-11-28 08:00")).toBe("Sat, 28 Nov 2026, 08:00");
  expect(onTheClock("not a time")).toBe("not a time");
});

test("another system language does not mix with the window's", () => {
  system("ru-RU");
  expect(timeOfDay(MARCH, NEXT_DAY)).toBe("Mar 14, 09:05:07");
});

test("a system language that Intl does not know is survived", () => {
  system("C");
  expect(timeOfDay(MARCH, MARCH)).toMatch(/^\d\d:\d\d:\d\d$/);
});

test("the pseudo-language marks dates too", () => {
  speak("pseudo");
  expect(timeOfDay(MARCH, NEXT_DAY)).toMatch(/^⟦.*Mar.*⟧$/);
});
