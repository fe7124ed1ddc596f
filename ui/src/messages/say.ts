// Every text of the window, from the catalogs that Rust uses too. `t` makes the text of a key, `say` that of a message
// which Rust has sent. Which keys there are and what their arguments must be is generated from the English catalog.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Catalog } from "./catalog";
import { durationMessage } from "./duration";
import { accented, bracketed } from "./pseudo";
import type { Arg, Message, Part } from "./value";

export { ms } from "./value";
export type { Arg, Duration, Message, Part } from "./value";

/** The id of a message. */
export type Key = keyof Catalog;
/** What a message's function takes after its key: nothing, or all its arguments. */
export type Args<K extends Key> = Catalog[K] extends null ? [] : [args: Catalog[K]];
/** The keys of messages without arguments: what a table of labels is made of. */
export type Label = { [K in Key]: Catalog[K] extends null ? K : never }[Key];

const FILES = import.meta.glob<string>("../../../src-tauri/crates/messages/locales/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const ENGLISH = "en";
const PSEUDO = "pseudo";

interface Language {
  readonly bundle: FluentBundle;
  /** How dates and times are written: as where the operator lives, if that language is spoken there. */
  readonly locale: string;
  readonly lists: Intl.ListFormat;
  readonly series: Intl.ListFormat;
  readonly pseudo: boolean;
}

/** What the system is set to where that is `tag` as well (`en-GB` for `en`), otherwise `tag` itself. */
function locale(tag: string): string {
  try {
    const [system] = Intl.getCanonicalLocales(navigator.language);
    if (system !== undefined && new Intl.Locale(system).language === new Intl.Locale(tag).language)
      return system;
  } catch {
    // `C` and `POSIX` are no languages.
  }
  return tag;
}

function load(tag: string): Language {
  const pseudo = tag === PSEUDO;
  const source = pseudo ? ENGLISH : tag;
  // Isolation marks only where they show what is an argument, as in Rust: copied with a path or a command they would
  // break it where nobody can see why.
  const bundle = new FluentBundle(
    source,
    pseudo ? { useIsolating: true, transform: accented } : { useIsolating: false },
  );
  for (const [path, text] of Object.entries(FILES))
    if (path.includes(`/locales/${source}/`)) bundle.addResource(new FluentResource(text));
  return {
    bundle,
    locale: locale(source),
    lists: new Intl.ListFormat(source, { type: "conjunction" }),
    series: new Intl.ListFormat(source, { type: "unit" }),
    pseudo,
  };
}

const english = load(ENGLISH);
// The page's address names the language, so that it is known before anything asks for a text.
let inUse = english;
speak(new URLSearchParams(location.search).get("language"));

/** Switches to a language by its tag: `en`, `pseudo`. What there is no catalog for is English. */
export function speak(tag: string | null): void {
  const known = Object.keys(FILES).some((path) => path.includes(`/locales/${tag}/`));
  inUse = load(tag !== null && (known || tag === PSEUDO) ? tag : ENGLISH);
  document.documentElement.lang = inUse.bundle.locales[0] ?? ENGLISH;
}

/** The text of a message; none where there is none. */
export function say(message: Message | null): string {
  if (message === null) return "";
  // A translation may lag behind; English has every message of this version.
  return format(inUse, message) ?? format(english, message) ?? message.id;
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
  return inUse.lists.format(parts.map(partText));
}

/** The same without “and”: what stands beside each other, outside of a sentence. */
export function series(parts: readonly Part[]): string {
  const text = inUse.series.format(parts.map(partText));
  return inUse.pseudo ? bracketed(text) : text;
}

function partText(part: Part): string {
  return typeof part === "string" ? part : say(part);
}

/** An instant or a number, written as `make` writes it in the locale in use. */
export function written<F extends { format(value: number): string }>(
  make: (locale: string) => F,
  value: number,
): string {
  const text = make(inUse.locale).format(value);
  return inUse.pseudo ? bracketed(text) : text;
}

function format({ bundle, pseudo }: Language, { id, args }: Message): string | undefined {
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) return undefined;
  const given = Object.fromEntries(Object.entries(args).map(([name, arg]) => [name, value(arg)]));
  // With a place for faults given, a missing argument shows as its name instead of throwing in the midst of drawing.
  const text = bundle.formatPattern(pattern, given, []);
  return pseudo ? bracketed(text) : text;
}

function value(arg: Arg): string | number {
  if (typeof arg === "string" || typeof arg === "number") return arg;
  if (Array.isArray(arg)) return list(arg as readonly Part[]);
  return "duration" in arg ? duration(arg.duration) : say(arg as Message);
}
