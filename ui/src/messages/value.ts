// What crosses from Rust instead of a sentence, and what its arguments can be.

/** A sentence that has not become text yet. */
export interface Message {
  readonly id: string;
  readonly args: Readonly<Record<string, Arg>>;
}

/** A length of time in milliseconds, so that it is not taken for a count. */
export interface Duration {
  readonly duration: number;
}

/** One of a list. */
export type Part = string | Message;

/** A text that is shown as it is, a count, a length of time, another message, or several. */
export type Arg = string | number | Duration | Message | readonly Part[];

/** So many milliseconds as an argument. */
export function ms(duration: number): Duration {
  return { duration };
}
