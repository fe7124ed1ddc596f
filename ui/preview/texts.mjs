// What is wrong with the texts of a page in another language than English. This function runs within the page.

/**
 * @param {boolean} marked whether messages are marked, as the pseudo-language does
 * @returns {string[]} a line for each text that is cut off or lies over another and, where messages are marked, is in no
 * catalog or is glued together
 */
export function faultsOfTexts(marked) {
  /** @type {Set<string>} */
  const faults = new Set();
  const short = (/** @type {string} */ text) => text.replace(/\s+/g, " ").trim().slice(0, 70);
  const where = (/** @type {Element} */ el) => {
    const path = [];
    for (let up = /** @type {Element | null} */ (el); up && path.length < 3; up = up.parentElement)
      path.unshift(up.tagName.toLowerCase() + (up.classList[0] ? `.${up.classList[0]}` : ""));
    return path.join(" ");
  };

  /** The parts of a text outside of messages, and how its messages follow each other. @param {string} text */
  function outside(text) {
    let depth = 0;
    let rest = "";
    /** @type {string[]} */
    const between = [];
    let message = "";
    for (const c of text) {
      if (c === "⟦" && depth++ === 0) {
        if (message) between.push(message.slice(-1) + rest.slice(rest.lastIndexOf("⟧") + 1));
        message = "";
      } else if (c === "⟧" && --depth === 0) rest += "⟧";
      else if (depth === 0) rest += c;
      else message += c;
    }
    return { rest: rest.replaceAll("⟧", ""), between };
  }

  /** @param {string} text @param {Element} el @param {string} what */
  function fromCatalog(text, el, what) {
    if (!marked) return;
    const { rest, between } = outside(text);
    if (/\p{L}/u.test(rest)) faults.add(`in no catalog: ${what}“${short(text)}” (${where(el)})`);
    // Whole sentences may follow each other; anything else is glued.
    for (const gap of between)
      if (!/^[.!?:…)]?\n|^[.!?:…)]\s+$/u.test(gap))
        faults.add(`glued together: ${what}“${short(text)}” (${where(el)})`);
  }

  for (const el of document.querySelectorAll(
    "[aria-label], [title], [placeholder], [alt], [aria-description]",
  )) {
    if (el.closest("[translate=no]")) continue;
    for (const name of ["aria-label", "title", "placeholder", "alt", "aria-description"]) {
      const text = el.getAttribute(name);
      if (text) fromCatalog(text, el, `${name} `);
    }
  }

  /** @type {{ el: Element, text: string, rect: DOMRect }[]} */
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? "";
    const el = node.parentElement;
    if (!el || !text.trim() || el.closest("script, style, .tooltip")) continue;
    const shown = el.tagName === "OPTION" ? el.closest("select") : el;
    if (!shown?.checkVisibility({ visibilityProperty: true })) continue;
    if (!el.closest("[translate=no]")) fromCatalog(text, el, "");
    if (el.closest("svg, option, .sr-only")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects())
      if (rect.width > 1 && rect.height > 1 && !isShortened(rect, el, text)) lines.push({ el, text, rect });
  }

  /** Looks whether a line stays within its boxes; whether it may end in an ellipsis. @param {DOMRect} rect @param {Element} el @param {string} text */
  function isShortened(rect, el, text) {
    for (
      let box = /** @type {Element | null} */ (el);
      box && box !== document.body;
      box = box.parentElement
    ) {
      const style = getComputedStyle(box);
      if (style.display === "inline" || style.display === "contents") continue;
      if (style.textOverflow === "ellipsis" && style.overflowX !== "visible") return true;
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) return false;
      const edge = box.getBoundingClientRect();
      if (rect.right > edge.right + 1 || rect.left < edge.left - 1) {
        faults.add(`wider than its box: “${short(text)}” (${where(box)})`);
        return false;
      }
      if (/hidden|clip/.test(style.overflowY) && (rect.bottom > edge.bottom + 2 || rect.top < edge.top - 2)) {
        faults.add(`cut off: “${short(text)}” (${where(box)})`);
        return false;
      }
      if (/absolute|fixed/.test(style.position)) return false;
    }
    return false;
  }

  /** What lies over the rest of the window as a whole. @param {Element} el */
  function layer(el) {
    for (let up = /** @type {Element | null} */ (el); up; up = up.parentElement)
      if (up.tagName === "DIALOG" || /absolute|fixed|sticky/.test(getComputedStyle(up).position)) return up;
    return null;
  }

  // Lines that lie over each other, of those that are on top.
  const seen = lines.filter(({ el, rect }) => {
    const hit = document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
    return hit && (hit === el || el.contains(hit) || hit.contains(el));
  });
  for (const [i, a] of seen.entries())
    for (const b of seen.slice(i + 1)) {
      const wide = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const high = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
      if (wide > 2 && high > 5 && a.el !== b.el && layer(a.el) === layer(b.el))
        faults.add(`over each other: “${short(a.text)}” and “${short(b.text)}” (${where(a.el)})`);
    }
  return [...faults];
}
