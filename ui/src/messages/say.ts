// Every text of the window, from the catalogs that Rust uses too. `t` makes the text of a key, `say` that of a message
// which Rust has sent. Which keys there are and what their arguments must be is generated from the English catalog.

import type { Catalog } from "./catalog";
import { durationMessage } from "./duration";
import { english, spoken } from "./language.svelte";
import type { Language } from "./language.svelte";
import { bracketed } from "./pseudo";
import type { Arg, Message, Part } from "./value";

export { speak } from "./language.svelte";
export { ms } from "./value";
export type { Arg, Duration, Message, Part } from "./value";

/** The id of a message. */
export type Key = keyof Catalog;
/** What a message's function takes after its key: nothing, or all its arguments. */
export type Args<K extends Key> = Catalog[K] extends null ? [] : [args: Catalog[K]];
/** The keys of messages without arguments: what a table of labels is made of. */
export type Label = { [K in Key]: Catalog[K] extends null ? K : never }[Key];

/** The text of a message; none where there is none. */
export function say(message: Message | null): string {
  return message === null ? "" : textIn(spoken(), message);
}

/** The text of a key with its arguments. */
export function t<K extends Key>(key: K, ...[args]: Args<K>): string {
  return say({ id: key, args: (args ?? {}) as Message["args"] });
}

/** The value of a key with its arguments: what another message takes as its own argument. */
export function message<K extends Key>(key: K, ...[args]: Args<K>): Message {
  return { id: key, args: (args ?? {}) as Message["args"] };
}

/** The text of a length of time in milliseconds. */
export function duration(milliseconds: number): string {
  return say(durationMessage(milliseconds));
}

/** Several texts in a row, with the language's comma and “and”. */
export function list(parts: readonly Part[]): string {
  return listIn(spoken(), parts);
}

/** The same without “and”: what stands beside each other, outside of a sentence. */
export function series(parts: readonly Part[]): string {
  const text = spoken().series.format(parts.map(partText));
  return spoken().pseudo ? bracketed(text) : text;
}

function partText(part: Part): string {
  return typeof part === "string" ? part : say(part);
}

/** An instant or a number, written as `make` writes it in the locale in use. */
export function written<F extends { format(value: number): string }>(
  make: (locale: string) => F,
  value: number,
): string {
  const text = make(spoken().locale).format(value);
  return spoken().pseudo ? bracketed(text) : text;
}

/** A translation may lag behind; English has every message of this version. */
function textIn(language: Language, message: Message): string {
  return format(language, message) ?? format(english, message) ?? message.id;
}

function listIn(language: Language, parts: readonly Part[]): string {
  return language.lists.format(
    parts.map((part) => (typeof part === "string" ? part : textIn(language, part))),
  );
}

function format(language: Language, { id, args }: Message): string | undefined {
  const { bundle, pseudo } = language;
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) return undefined;
  const given = Object.fromEntries(Object.entries(args).map(([name, arg]) => [name, value(language, arg)]));
  // With a place for faults given, a missing argument shows as its name instead of throwing in the midst of drawing.
  const faults: Error[] = [];
  const text = bundle.formatPattern(pattern, given, faults);
  // A translation that asks for what the message does not have is none.
  if (faults.length > 0 && language !== english && !pseudo) return undefined;
  return pseudo ? bracketed(text) : text;
}

function value(language: Language, arg: Arg): string | number {
  if (typeof arg === "string" || typeof arg === "number") return arg;
  if (Array.isArray(arg)) return listIn(language, arg as readonly Part[]);
  return textIn(language, "duration" in arg ? durationMessage(arg.duration) : (arg as Message));
}
