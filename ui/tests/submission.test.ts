import { expect, test } from "vitest";
import type { Refusal } from "../src/ipc/answer";
import { Submission } from "../src/state/submission.svelte";

const wrongName: Refusal = { kind: "invalid", field: "name", sentence: "A name is needed." };

/** An answer that comes when it is told to. */
function answer() {
  let come: (error: Refusal | null) => void = () => {};
  const promise = new Promise<Refusal | null>((resolve) => (come = resolve));
  return { promise, come };
}

test("a submission that was taken closes its dialog", async () => {
  const app: { dialog: object | null } = { dialog: { kind: "settings" } };
  const submission = new Submission(app);
  expect(await submission.send(() => Promise.resolve(null))).toBe(true);
  submission.close();
  expect(app.dialog).toBeNull();
});

test("an answer after its dialog was closed closes no other dialog", async () => {
  const app: { dialog: object | null } = { dialog: { kind: "settings" } };
  const submission = new Submission(app);
  const { promise, come } = answer();
  const sent = submission.send(() => promise);
  const other = { kind: "settings" };
  app.dialog = other;
  come(null);
  expect(await sent).toBe(true);
  submission.close();
  expect(app.dialog).toBe(other);
});

test("a late error leaves the keyboard in another dialog alone", async () => {
  document.body.innerHTML = '<input id="form-name" />';
  const app: { dialog: object | null } = { dialog: { kind: "add" } };
  const submission = new Submission(app);
  const { promise, come } = answer();
  const sent = submission.send(() => promise);
  app.dialog = { kind: "add" };
  come(wrongName);
  expect(await sent).toBe(false);
  expect(document.getElementById("form-name")).not.toHaveFocus();

  await submission.send(() => Promise.resolve(wrongName));
  expect(document.getElementById("form-name")).toHaveFocus();
  expect(submission.error("name")).toBe("A name is needed.");
});

test("nothing is sent twice, and a broken call can be repeated", async () => {
  const submission = new Submission({ dialog: {} });
  const { promise, come } = answer();
  const first = submission.send(() => promise);
  expect(await submission.send(() => Promise.resolve(null))).toBe(false);
  come(null);
  expect(await first).toBe(true);

  await expect(submission.send(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(submission.sending).toBe(false);
});
