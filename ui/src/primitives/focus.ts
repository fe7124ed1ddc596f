// Where the keyboard was before something opened over the window, and its way back there.

import { tick } from "svelte";

/** Remembers where the focus is; the answer brings it back, unless it has gone elsewhere by then. */
export function rememberFocus(): () => void {
  const from = document.activeElement;
  return () => {
    void tick().then(() => {
      const nowhere = document.activeElement === null || document.activeElement === document.body;
      if (nowhere && from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true });
    });
  };
}
