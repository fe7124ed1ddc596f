// What crosses from Rust instead of a sentence, and what its arguments can be.

/** A sentence that has not become text yet. */
export interface Message {
  id: string;
  args: Record<string, Arg>;
}

/** A length of time in milliseconds, so that it is not taken for a count. */
export interface Duration {
  duration: number;
}

/** One of a list. */
export type Part = string | Message;

/** A text that is shown as it is, a count, a length of time, another message, or several. */
export type Arg = string | number | Duration | Message | Part[];

/** So many milliseconds as an argument. */
export function ms(duration: number): Duration {
  return { duration };
}
