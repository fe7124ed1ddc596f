// Explanations on hover and on keyboard focus. One tooltip for the whole window; it moves, it is never made anew.

import type { Attachment } from "svelte/attachments";
import { say } from "../messages/say";
import type { Message } from "../messages/say";

const SHOW_AFTER_MS = 350;
const GAP_PX = 6;
const EDGE_PX = 8;

let box: HTMLElement | undefined;
let owner: Element | undefined;
/** Whose tooltip is about to be shown. */
let waiting: Element | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function element(): HTMLElement {
  if (!box?.isConnected) {
    box = document.createElement("div");
    box.className = "tooltip";
    box.setAttribute("role", "tooltip");
    box.hidden = true;
  }
  return box;
}

function show(at: Element, text: string): void {
  const shown = element();
  // A modal dialog covers everything outside itself, so the tooltip has to live inside it.
  (at.closest("dialog") ?? document.body).append(shown);
  shown.textContent = text;
  shown.hidden = false;
  const target = at.getBoundingClientRect();
  const own = shown.getBoundingClientRect();
  const left = Math.min(target.left + target.width / 2 - own.width / 2, innerWidth - own.width - EDGE_PX);
  const below = target.bottom + GAP_PX;
  const top = below + own.height > innerHeight - EDGE_PX ? target.top - own.height - GAP_PX : below;
  shown.style.left = `${Math.max(EDGE_PX, left)}px`;
  shown.style.top = `${Math.max(EDGE_PX, top)}px`;
  owner = at;
}

function hide(): void {
  clearTimeout(timer);
  if (box) box.hidden = true;
  owner = undefined;
  waiting = undefined;
}

function open(at: Element, text: () => Message | string | null | undefined): void {
  clearTimeout(timer);
  waiting = at;
  timer = setTimeout(() => {
    const words = text();
    if (words && at.isConnected) show(at, typeof words === "string" ? words : say(words));
  }, SHOW_AFTER_MS);
}

/** Shows the whole of a text that ends in an ellipsis, wherever one is; an explanation of its own comes before it. */
export function explainShortened(): () => void {
  const over = ({ target }: Event) => {
    const text = target instanceof Element ? target.closest(".clip") : null;
    if (!text || text.scrollWidth <= text.clientWidth) return;
    if ((owner ?? waiting)?.contains(text)) return;
    open(text, () => text.textContent);
    text.addEventListener("pointerleave", hide, { once: true });
  };
  document.addEventListener("pointerover", over);
  return () => document.removeEventListener("pointerover", over);
}

/** Shows `text()` beside the element while the pointer rests on it or the keyboard is on it. */
export function tooltip(text: () => Message | string | null | undefined): Attachment {
  return (node) => {
    const onEnter = () => open(node, text);
    const onFocus = () => {
      if (node.matches(":focus-visible")) open(node, text);
    };
    node.addEventListener("pointerenter", onEnter);
    node.addEventListener("pointerleave", hide);
    node.addEventListener("pointerdown", hide);
    node.addEventListener("focus", onFocus);
    node.addEventListener("blur", hide);
    return () => {
      node.removeEventListener("pointerenter", onEnter);
      node.removeEventListener("pointerleave", hide);
      node.removeEventListener("pointerdown", hide);
      node.removeEventListener("focus", onFocus);
      node.removeEventListener("blur", hide);
      if (owner === node || waiting === node) hide();
    };
  };
}
