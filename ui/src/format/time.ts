// Durations and instants as an operator reads them.

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The system's language, or none where it is not one that `Intl` knows (`C`, `POSIX`). */
function language(): string | undefined {
  try {
    return Intl.getCanonicalLocales(navigator.language)[0];
  } catch {
    return undefined;
  }
}

const clockFormat = new Intl.DateTimeFormat(language() ?? "en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});
const dateFormat = new Intl.DateTimeFormat(language() ?? "en-GB", { day: "numeric", month: "short" });

/** `14:02:10`, with the date in front where it is not today. */
export function timeOfDay(at: number, now: number = Date.now()): string {
  const time = clockFormat.format(at);
  return new Date(at).toDateString() === new Date(now).toDateString()
    ? time
    : `${dateFormat.format(at)}, ${time}`;
}

/** How long something took or has been going on: `0 s`, `41 s`, `3 min 05 s`, `2 h 10 min`, `3 days`. */
export function duration(ms: number): string {
  const whole = Math.max(0, Math.floor(ms / SECOND)) * SECOND;
  if (whole < MINUTE) return `${whole / SECOND} s`;
  if (whole < HOUR) return `${Math.floor(whole / MINUTE)} min ${two((whole % MINUTE) / SECOND)} s`;
  if (whole < 2 * DAY) return `${Math.floor(whole / HOUR)} h ${two(Math.floor((whole % HOUR) / MINUTE))} min`;
  return `${Math.floor(whole / DAY)} days`;
}

/** The time that something under way has taken, as it is counted: `00:23`, `12:05`, `1:02:03`. */
export function stopwatch(ms: number): string {
  const whole = Math.max(0, Math.floor(ms / SECOND));
  const clock = `${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return whole < 3600 ? clock : `${Math.floor(whole / 3600)}:${clock}`;
}

/** How old something is, coarser with age: `just now`, `41 s ago`, `3 min ago`. */
export function age(ms: number): string {
  if (ms < 1500) return "just now";
  if (ms < MINUTE) return `${Math.floor(ms / SECOND)} s ago`;
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min ago`;
  if (ms < 2 * DAY) return `${Math.floor(ms / HOUR)} h ago`;
  return `${Math.floor(ms / DAY)} days ago`;
}

/** What is left of a wait, rounded up so that it never says 0 while there is something left. */
export function countdown(ms: number): string {
  return duration(Math.ceil(Math.max(0, ms) / SECOND) * SECOND);
}

/** A length from the rules: `60 s`, `2 min`. */
export function span(ms: number): string {
  if (ms % MINUTE === 0 && ms > MINUTE) return `${ms / MINUTE} min`;
  return `${ms / SECOND} s`;
}

/** A measured wait: `38 ms`, `1.4 s`. */
export function roundTrip(ms: number): string {
  return ms < SECOND ? `${ms} ms` : `${(ms / SECOND).toFixed(1)} s`;
}

/** A day in the operator's own notation. */
export function date(at: number): string {
  return new Date(at).toLocaleDateString();
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
