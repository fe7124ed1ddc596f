// Asking Rust for something, with every way of failing brought to one shape.

import { say, t } from "../messages/say";
import type { CommandError } from "./bindings";

type WithText<E> = E extends { sentence: unknown } ? Omit<E, "sentence"> & { sentence: string } : never;
/** A refusal, whose message has become text. */
export type Refusal = WithText<CommandError>;

export type Answer<T> =
  { readonly ok: true; readonly data: T } | { readonly ok: false; readonly error: Refusal };

type Reply<T> = { status: "ok"; data: T } | { status: "error"; error: CommandError };

/** Never rejects: what is thrown on the way (a broken channel, a refused permission) becomes a `failed` answer. */
export async function ask<T>(call: Promise<Reply<T>>): Promise<Answer<T>> {
  try {
    const reply = await call;
    return reply.status === "ok"
      ? { ok: true, data: reply.data }
      : { ok: false, error: refusal(reply.error) };
  } catch (thrown) {
    return { ok: false, error: refusal(thrown) };
  }
}

/** What a command answers that nothing can refuse; what went wrong all the same is thrown. */
export async function sure<T>(call: Promise<Reply<T>>): Promise<T> {
  const reply = await call;
  if (reply.status === "ok") return reply.data;
  throw isCommandError(reply.error) ? new Error(say(reply.error.sentence)) : reply.error;
}

/** A refusal with its text. The framework's own failures arrive as plain text where a [`CommandError`] was promised. */
export function refusal(value: unknown): Refusal {
  if (isCommandError(value)) return { ...value, sentence: say(value.sentence) };
  return { kind: "failed", sentence: t("fleet-not-carried-out", { reason: reason(value) }) };
}

function isCommandError(value: unknown): value is CommandError {
  return typeof value === "object" && value !== null && "kind" in value && "sentence" in value;
}

/** Any thrown value in words. */
export function reason(value: unknown): string {
  return value instanceof Error ? value.message : String(value);
}
