import { afterEach, expect, test } from "vitest";
import durations from "../../src-tauri/crates/messages/tests/durations.json";
import { duration, list, message, ms, say, speak, t } from "../src/messages/say";

afterEach(() => speak("en"));

test("a key has a text, with its arguments", () => {
  expect(t("units-minutes-seconds", { minutes: 2, seconds: 5 })).toBe("2 min 5 s");
  // @ts-expect-error a key that is in no catalog does not compile
  expect(t("units-fortnights")).toBe("units-fortnights");
  // @ts-expect-error an argument of the wrong kind does not compile
  t("units-seconds", { seconds: "5" });
});

test("a message from Rust has a text, with others inside", () => {
  const inner = message("units-seconds", { seconds: 5 });
  const shown = (arg: never) => say({ id: "units-milliseconds", args: { ms: arg } });
  expect(shown(inner as never)).toBe("5 s ms");
  expect(shown(["A", inner, "C"] as never)).toBe("A, 5 s, and C ms");
  expect(shown(ms(90_000) as never)).toBe("90 s ms");
  expect(shown(1_234_567 as never)).toBe("1,234,567 ms");
  expect(shown('{ $x } {"\\' as never)).toBe('{ $x } {"\\ ms');
});

test("durations are those of Rust", () => {
  for (const [given, text] of durations as [number, string][]) expect(duration(given)).toBe(text);
});

test("the pseudo-language is longer, accented and bracketed", () => {
  speak("pseudo");
  expect(t("units-milliseconds", { ms: 5 })).toBe("⟦\u20685\u2069 ɱš⟧");
  speak("xx");
  expect(list(["A", "B"])).toBe("A and B");
});
