// An ESLint rule: what an operator reads stands in a catalog, not in the code. Reported are words in the markup, words in
// attributes that are read out or shown, and strings of code that look like text: several words, a word with a large
// letter, or words glued to a value.

const SHOWN = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "hint",
  "label",
  "placeholder",
  "title",
]);
/** Names of keys, which events carry. */
const KEYS = new Set(["Backspace", "Delete", "End", "Enter", "Escape", "Home", "Shift", "Tab"]);
/** Where a string is never text: classes, styles, types. */
const NOT_TEXT = new Set(["SvelteDirective", "SvelteStyleDirective", "TSLiteralType"]);
/** What takes a CSS selector. */
const SELECTORS = new Set(["closest", "matches", "querySelector", "querySelectorAll"]);

const hasWord = (/** @type {string} */ text) => /\p{L}/u.test(text);
const areWords = (/** @type {string} */ text) => /\p{L}{2,}[.,:;]?\s+[^\s]*\p{L}/u.test(text);
const looksLikeText = (/** @type {string} */ text) =>
  areWords(text) || (/^\p{Lu}\p{Ll}+[.…?!]?$/u.test(text) && !KEYS.has(text));
/** A word with a space beside it, next to a value. */
const isGlue = (/** @type {string} */ text) => /(^|\s)\p{L}+\s|\s\p{L}+(\s|$)/u.test(text);

/** @param {any} node */
function* ancestors(node) {
  for (let up = node.parent; up; up = up.parent) yield up;
}

/** The element says that what is in it is data. @param {any} node */
function isData(node) {
  for (const up of ancestors(node)) {
    const attributes = up.startTag?.attributes ?? [];
    for (const { key, value } of attributes)
      if (key?.name === "translate" && value?.[0]?.value === "no") return true;
  }
  return false;
}

/** @param {any} node */
function isNeverText(node) {
  if (node.parent.source === node) return true; // the file of an import
  for (const up of ancestors(node)) {
    if (NOT_TEXT.has(up.type)) return true;
    if (up.type === "SvelteAttribute") return !SHOWN.has(up.key.name);
    // What a developer reads, not an operator.
    if (up.type === "NewExpression" && up.callee.name === "Error") return true;
    if (up.type !== "CallExpression") continue;
    if (up.callee.object?.name === "console" || SELECTORS.has(up.callee.property?.name)) return true;
  }
  return false;
}

/** @type {import("eslint").Rule.RuleModule} */
export const ownText = {
  meta: {
    type: "problem",
    schema: [],
    messages: { text: '“{{text}}” is text: put it into a catalog, or mark its element with translate="no".' },
  },
  create(context) {
    const report = (/** @type {any} */ node, /** @type {string} */ text) =>
      context.report({ node, messageId: "text", data: { text: text.trim().slice(0, 60) } });
    return {
      SvelteText(/** @type {any} */ node) {
        if (node.parent.type !== "SvelteElement" && node.parent.type !== "Program" && !node.parent.children)
          return;
        if (node.parent.type === "SvelteStyleElement" || node.parent.type === "SvelteScriptElement") return;
        if (hasWord(node.value) && !isData(node)) report(node, node.value);
      },
      SvelteLiteral(/** @type {any} */ node) {
        const name = node.parent.key?.name;
        if (SHOWN.has(name) && hasWord(node.value) && !isData(node.parent.parent)) report(node, node.value);
      },
      Literal(/** @type {any} */ node) {
        if (typeof node.value !== "string" || (node.parent.type === "Property" && node.parent.key === node))
          return;
        if (looksLikeText(node.value) && !isNeverText(node)) report(node, node.value);
      },
      TemplateLiteral(/** @type {any} */ node) {
        if (isNeverText(node)) return;
        for (const { value } of node.quasis) {
          const text = value.cooked ?? "";
          if (areWords(text) || (node.expressions.length > 0 && isGlue(text))) report(node, text);
        }
      },
    };
  },
};
