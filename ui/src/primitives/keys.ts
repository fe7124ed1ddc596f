// What keys mean, in one place for all lists.

/** Whether a letter was typed by itself. On a keyboard of another script, its key counts. */
export function isLetter(e: KeyboardEvent, letter: string): boolean {
  const typed = /^[a-z]$/i.test(e.key) ? e.key : e.code.replace(/^Key/, "");
  return typed.toLowerCase() === letter && !e.ctrlKey && !e.metaKey && !e.altKey;
}

/** Whether the key was meant for something that takes text. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== "checkbox" && target.type !== "radio")
  );
}

/** What a web view does by itself with Ctrl: reload, find, print, save, open, downloads, history, source, zoom, close, new window. */
const WITH_CONTROL = new Set([..."rfgpsojhudetnw+-=0", "F4", "F5"]);
/** And without: find the next, cursor browsing, reload, and the keys of a keyboard for browsing. */
const ALONE = new Set([
  "F3",
  "F5",
  "F7",
  "F12",
  "BrowserBack",
  "BrowserForward",
  "BrowserRefresh",
  "BrowserSearch",
  "BrowserHome",
  "BrowserFavorites",
]);

/**
 * Whether the web view would do something of a browser's with this key, which belongs to no window: reloading would lose
 * what is typed. Marking everything belongs to texts only.
 */
export function isOfWebView(e: KeyboardEvent): boolean {
  if (e.altKey) return e.key === "ArrowLeft" || e.key === "ArrowRight" || e.key === "Home";
  if (ALONE.has(e.key)) return true;
  if (!(e.ctrlKey || e.metaKey)) return false;
  const key = e.key.length === 1 ? e.key.toLowerCase() : e.key;
  if (key === "a") return !isTyping(e.target) && !(e.target as Element).closest?.("pre");
  return WITH_CONTROL.has(key);
}

/** Where a key leads in a list of `length`; `undefined` where it leads nowhere. */
export function step(key: string, from: number, length: number, page = 10): number | undefined {
  if (length === 0) return undefined;
  const to = {
    ArrowDown: from + 1,
    ArrowUp: from < 0 ? length - 1 : from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: length - 1,
  }[key];
  return to === undefined ? undefined : Math.min(length - 1, Math.max(0, to));
}
