import "@testing-library/jest-dom/vitest";
import { configure } from "@testing-library/svelte";
import { afterEach, expect } from "vitest";

configure({ asyncUtilTimeout: 20_000 });

// A warning fails the test in which it is given: Svelte's own tell of stale values and of lost state.

const warnings: string[] = [];
for (const level of ["warn", "error"] as const) {
  const print = console[level];
  console[level] = (...what: unknown[]) => {
    warnings.push(what.map(String).join(" "));
    print(...what);
  };
}
afterEach(() => expect(warnings.splice(0), "warnings in the console").toEqual([]));

// What jsdom lacks and the window uses: layout for the virtual lists, and modal dialogs.

const VIEWPORT_PX = 700;
const ROW_PX = 40;

globalThis.ResizeObserver = class implements ResizeObserver {
  readonly #callback: ResizeObserverCallback;
  constructor(callback: ResizeObserverCallback) {
    this.#callback = callback;
  }
  observe(target: Element): void {
    queueMicrotask(() => {
      // Only the list itself scrolls; its rows are placed absolutely.
      const isRow = target instanceof HTMLElement && target.style.position === "absolute";
      const contentRect = { width: 900, height: isRow ? ROW_PX : VIEWPORT_PX } as DOMRectReadOnly;
      this.#callback([{ target, contentRect } as ResizeObserverEntry], this);
    });
  }
  unobserve(): void {}
  disconnect(): void {}
};

Object.defineProperty(HTMLElement.prototype, "offsetParent", {
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
Element.prototype.scrollTo = function (this: Element, options?: ScrollToOptions | number) {
  if (typeof options === "object") this.scrollTop = Math.max(0, options.top ?? 0);
  this.dispatchEvent(new Event("scroll"));
} as typeof Element.prototype.scrollTo;

// axe would draw glyphs to see which are icons.
HTMLCanvasElement.prototype.getContext = () => null;

HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
};
