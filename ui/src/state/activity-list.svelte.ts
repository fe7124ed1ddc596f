// A part of the activity, page by page: what is asked for, what was found, and what goes on.

import { ask } from "../ipc/answer";
import { commands } from "../ipc/bindings";
import type { ActivityCount, ActivityEntry, ActivityQuery } from "../ipc/bindings";
import { midnights } from "../format/days";

/** Entries of a page. */
const PAGE = 100;
/** Days that are counted at most, and one midnight more. */
const MOST_DAYS = 367;

export const EVERYTHING: ActivityQuery = {
  filter: "",
  from: null,
  until: null,
  workstation: null,
  emulator: null,
};

export class ActivityList {
  query = $state.raw<ActivityQuery>(EVERYTHING);
  /** The newest first. */
  entries = $state.raw<readonly ActivityEntry[]>([]);
  /** By local midnight. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew as a whole, never changed
  counts = $state.raw<ReadonlyMap<number, ActivityCount>>(new Map());
  state = $state<"reading" | "readingMore" | "there" | "failed">("reading");
  /** Why it could not be read. */
  failure = $state("");
  #next: string | null = null;
  /** Of the question that was asked last: answers to others come too late. */
  #asked = 0;

  get hasMore(): boolean {
    return this.#next !== null;
  }

  /** Reads from the newest entry on. What is shown stays until the answer is there. */
  async read(query: ActivityQuery = this.query): Promise<void> {
    this.query = query;
    if (this.entries.length === 0) this.state = "reading";
    await this.#page(null);
  }

  /** Reads the next page. */
  async more(): Promise<void> {
    if (this.state !== "there" || this.#next === null) return;
    this.state = "readingMore";
    await this.#page(this.#next);
  }

  /** How many entries there are on the days that are shown, together. */
  get counted(): number {
    return [...this.counts.values()].reduce((sum, { entries }) => sum + entries, 0);
  }

  async #page(before: string | null): Promise<void> {
    const asked = ++this.#asked;
    const found: ActivityEntry[] = [];
    let next = before;
    // A page may end early where much was looked at: what is still missing follows at once.
    do {
      const answer = await ask(commands.activityPage(this.query, next, PAGE - found.length));
      if (asked !== this.#asked) return;
      if (!answer.ok) {
        this.failure = answer.error.sentence;
        this.state = "failed";
        return;
      }
      if (answer.data === null) return;
      found.push(...answer.data.entries);
      next = answer.data.next;
    } while (next !== null && found.length === 0);
    this.entries = before === null ? found : [...this.entries, ...found];
    this.#next = next;
    this.failure = "";
    this.state = "there";
    await this.#count(asked);
  }

  async #count(asked: number): Promise<void> {
    const [newest, oldest] = [this.entries[0], this.entries.at(-1)];
    if (!newest || !oldest) {
      // eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew as a whole, never changed
      this.counts = new Map();
      return;
    }
    const times = midnights(oldest.at, Math.max(newest.at, Date.now()), MOST_DAYS);
    const answer = await ask(commands.activityCounts(this.query, times));
    if (asked !== this.#asked || !answer.ok || answer.data === null) return;
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew as a whole, never changed
    this.counts = new Map(answer.data.map((count) => [count.from, count]));
  }
}
