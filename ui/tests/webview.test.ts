import { createEvent, fireEvent, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { closeWindow, open } from "./window";

afterEach(closeWindow);

const control = { ctrlKey: true };
const OF_THE_WEB_VIEW: readonly KeyboardEventInit[] = [
  { key: "F3" },
  { key: "F5" },
  { key: "F7" },
  { key: "ArrowLeft", altKey: true },
  { key: "ArrowRight", altKey: true },
  ...[..."rRfgpj+-0"].map((key) => ({ key, ...control })),
  { key: "R", shiftKey: true, ...control },
];

/** Whether the page keeps the web view from acting on it. */
function prevented(target: Element, event: Event): Promise<boolean> {
  return fireEvent(target, event).then((goesOn) => !goesOn);
}

async function keysLeftToTheWebView(target: Element): Promise<string[]> {
  const left = [];
  for (const key of OF_THE_WEB_VIEW)
    if (!(await prevented(target, createEvent.keyDown(target, key)))) left.push(JSON.stringify(key));
  return left;
}

test("no key of a browser reaches the web view", async () => {
  await open();
  expect(await keysLeftToTheWebView(document.body)).toEqual([]);
});

test("nor over a dialog, also from its text fields", async () => {
  await open();
  await userEvent.click(screen.getByTestId("add-workstation"));
  const field = screen.getByTestId("form-name");
  expect(await keysLeftToTheWebView(field)).toEqual([]);
  expect(await keysLeftToTheWebView(screen.getByRole("dialog"))).toEqual([]);
});

test("the keys of a text field stay the field's", async () => {
  await open();
  await userEvent.click(screen.getByTestId("add-workstation"));
  const field = screen.getByTestId("form-name");
  for (const key of ["a", "c", "v", "x", "z", "y", "ArrowLeft", "Backspace"])
    expect(await prevented(field, createEvent.keyDown(field, { key, ...control })), key).toBe(false);
});

test("neither the wheel zooms nor a mouse's buttons go back", async () => {
  await open();
  const { body } = document;
  const wheel = (init: WheelEventInit) => prevented(body, createEvent.wheel(body, init));
  expect([await wheel(control), await wheel({})]).toEqual([true, false]);
  const released = (button: number) => prevented(body, createEvent.mouseUp(body, { button }));
  expect([await released(3), await released(4), await released(0)]).toEqual([true, true, false]);
});

test("the web view's menu opens in text fields only", async () => {
  await open();
  const menu = (target: Element) => prevented(target, createEvent.contextMenu(target));
  expect(await menu(document.body)).toBe(true);
  await userEvent.click(screen.getByTestId("add-workstation"));
  expect(await menu(screen.getByRole("dialog"))).toBe(true);
  expect(await menu(screen.getByTestId("form-name"))).toBe(false);
});
