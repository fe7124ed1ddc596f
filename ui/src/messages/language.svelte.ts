// The language in use. What is drawn with a text of it is drawn anew when another one is spoken.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import { english as ENGLISH_TEXT, others } from "virtual:catalogs";
import { accented } from "./pseudo";

const ENGLISH = "en";
const PSEUDO = "pseudo";

export interface Language {
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

function made(tag: string, catalog: string, pseudo = false): Language {
  // Isolation marks only where they show what is an argument, as in Rust: copied with a path or a command they would
  // break it where nobody can see why.
  const bundle = new FluentBundle(
    tag,
    pseudo ? { useIsolating: true, transform: accented } : { useIsolating: false },
  );
  bundle.addResource(new FluentResource(catalog));
  return {
    bundle,
    locale: locale(tag),
    lists: new Intl.ListFormat(tag, { type: "conjunction" }),
    series: new Intl.ListFormat(tag, { type: "unit" }),
    pseudo,
  };
}

/** In which every message of this version is. */
export const english = made(ENGLISH, ENGLISH_TEXT);

class InUse {
  language = $state.raw(english);
}

const inUse = new InUse();
/** The one that was asked for last: an earlier one that arrives later is not spoken any more. */
let wanted = ENGLISH;

/** The language that is spoken. */
export function spoken(): Language {
  return inUse.language;
}

/** Switches to a language by its tag: `en`, `ru`, `pseudo`. What there is no catalog for is English. */
export async function speak(tag: string | null): Promise<void> {
  wanted = tag ?? ENGLISH;
  const load = Object.hasOwn(others, wanted) ? others[wanted] : undefined;
  if (load === undefined) {
    // What is here already is spoken at once.
    use(made(ENGLISH, ENGLISH_TEXT, wanted === PSEUDO));
    return;
  }
  const catalog = (await load()).default;
  if (wanted === tag) use(made(tag, catalog));
}

function use(language: Language): void {
  inUse.language = language;
  document.documentElement.lang = language.bundle.locales[0] ?? ENGLISH;
}
