// Durations and instants as an operator reads them.

import { duration as exactly, message, say, t, written } from "../messages/say";
import type { Message } from "../messages/say";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const CLOCK = { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" } as const;
const DAY_AND_CLOCK = { day: "numeric", month: "short", ...CLOCK } as const;

/** `14:02:10`, with the date where it is not today. */
export function timeOfDay(at: number, now: number = Date.now()): string {
  const today = new Date(at).toDateString() === new Date(now).toDateString();
  return written(today ? clockFormat : dayAndClockFormat, at);
}

/** What the clock of some time zone shows, `2026-11-28 08:00`, in the operator's own notation. */
export function onTheClock(shown: string): string {
  // Read and written in one zone, whichever: the clock's own is not this computer's.
  const at = Date.parse(`${shown.replace(" ", "T")}Z`);
  return Number.isNaN(at) ? shown : written(onTheClockFormat, at);
}

/** A day in the operator's own notation. */
export function date(at: number): string {
  return written(dayFormat, at);
}

const clockFormat = kept((locale) => new Intl.DateTimeFormat(locale, CLOCK));
const dayAndClockFormat = kept((locale) => new Intl.DateTimeFormat(locale, DAY_AND_CLOCK));
const onTheClockFormat = kept(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      weekday: "short",
      day: "numeric",
      month: "short",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone: "UTC",
    }),
);
const dayFormat = kept((locale) => new Intl.DateTimeFormat(locale));

/** Making a format takes long; there is one language at a time. */
function kept<F>(make: (locale: string) => F): (locale: string) => F {
  let last: { locale: string; format: F } | undefined;
  return (locale) => {
    if (last?.locale !== locale) last = { locale, format: make(locale) };
    return last.format;
  };
}

/** How long something has been going on, in whole seconds: `0 s`, `41 s`, `3 min 5 s`, `2 h 10 min`. */
export function duration(ms: number): string {
  return exactly(Math.floor(Math.max(0, ms) / SECOND) * SECOND);
}

/** What is left of a wait, rounded up so that it never says 0 while there is something left. */
export function left(ms: number): number {
  return Math.ceil(Math.max(0, ms) / SECOND) * SECOND;
}

/** The time that something under way has taken, as it is counted: `00:23`, `12:05`, `1:02:03`. */
export function stopwatch(ms: number): string {
  const whole = Math.max(0, Math.floor(ms / SECOND));
  const clock = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return whole < 3600 ? clock : `${Math.floor(whole / 3600)}:${clock}`;
}

/** How old something is, coarser with age: `just now`, `41 s ago`, `3 min ago`. */
export function age(ms: number): string {
  return say(ageMessage(ms));
}

export function ageMessage(ms: number): Message {
  if (ms < 1500) return message("units-just-now");
  if (ms < MINUTE) return ago(message("units-seconds", { seconds: Math.floor(ms / SECOND) }));
  if (ms < HOUR) return ago(message("units-minutes", { minutes: Math.floor(ms / MINUTE) }));
  if (ms < 2 * DAY) return ago(message("units-hours", { hours: Math.floor(ms / HOUR) }));
  return ago(message("units-days", { days: Math.floor(ms / DAY) }));
}

function ago(time: Message): Message {
  return message("units-ago", { time });
}

/** A moment and how long ago that was: `14:02:10, 3 min ago`. */
export function timeAndAge(at: number, now: number): string {
  return t("units-time-and-age", { time: timeOfDay(at, now), age: ageMessage(now - at) });
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
