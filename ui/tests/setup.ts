import "@testing-library/jest-dom/vitest";
import { configure } from "@testing-library/svelte";

configure({ asyncUtilTimeout: 20_000 });

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

HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
};
