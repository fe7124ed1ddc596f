// How a state is shown: a word, a shape and a tone.

import { message } from "../messages/say";
import type { Label, Message } from "../messages/say";

/** A tone is a colour that means something. */
export type Tone = "ok" | "warn" | "bad" | "busy" | "held" | "off";

/** A glyph's outline, so that a state can be told without its colour. */
export type Shape =
  | "dot"
  | "ring"
  | "arc"
  | "triangle"
  | "square"
  | "cross"
  | "check"
  | "key"
  | "question"
  | "minus"
  | "barred"
  | "eye";

export interface State {
  readonly word: Message;
  readonly shape: Shape;
  readonly tone: Tone;
  readonly explain: Message;
}

/** A word of the catalogs that is explained there, too: `x` by `x-explain`. */
export type Explained = { [K in Label]: K extends `${infer Word}-explain` ? Word : never }[Label] & Label;

/** The state with this word. */
export function state(word: Explained, shape: Shape, tone: Tone): State {
  return { word: message(word), explain: message(`${word}-explain` as Label), shape, tone };
}
