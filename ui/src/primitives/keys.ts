// What keys mean, in one place for all lists.

/** Whether the key was meant for something that takes text. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== "checkbox" && target.type !== "radio")
  );
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
