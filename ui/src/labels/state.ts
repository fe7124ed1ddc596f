// How any state is shown: a word, a shape and a tone.

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
  | "barred";

export interface State {
  readonly word: string;
  readonly shape: Shape;
  readonly tone: Tone;
  readonly explain: string;
}
