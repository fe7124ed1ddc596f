// Asking Rust for something, with every way of failing brought to one shape.

import type { CommandError } from "./bindings";

export type Answer<T> =
  { readonly ok: true; readonly data: T } | { readonly ok: false; readonly error: CommandError };

type Reply<T> = { status: "ok"; data: T } | { status: "error"; error: CommandError };

/** Never rejects: what is thrown on the way (a broken channel, a refused permission) becomes a `failed` answer. */
export async function ask<T>(call: Promise<Reply<T>>): Promise<Answer<T>> {
  try {
    const reply = await call;
    return reply.status === "ok"
      ? { ok: true, data: reply.data }
      : { ok: false, error: commandError(reply.error) };
  } catch (thrown) {
    return { ok: false, error: commandError(thrown) };
  }
}

/** The framework's own failures arrive as plain text where a [`CommandError`] was promised. */
function commandError(value: unknown): CommandError {
  if (typeof value === "object" && value !== null && "kind" in value && "sentence" in value) {
    return value as CommandError;
  }
  return { kind: "failed", sentence: `LDFleet could not carry this out: ${reason(value)}` };
}

/** Any thrown value in words. */
export function reason(value: unknown): string {
  return value instanceof Error ? value.message : String(value);
}
