// What the pointer does to the row of an emulator, in whatever list it stands.

interface Row {
  /** The keyboard goes there. */
  readonly reach: () => void;
  /** It is marked, or all up to it are. */
  readonly mark: (how: "toggle" | "range") => void;
  /** It is shown in the side panel. */
  readonly inspect: () => void;
  readonly menu: (x: number, y: number) => void;
}

/** A click on a control of the row is the control's. */
const isControl = (e: MouseEvent) => (e.target as Element).closest("button, input") !== null;

/** The events of a row. */
export function pointer({ reach, mark, inspect, menu }: Row) {
  return {
    onclick(e: MouseEvent) {
      if (isControl(e)) return;
      if (e.shiftKey) mark("range");
      else if (e.ctrlKey || e.metaKey) mark("toggle");
      else reach();
    },
    ondblclick(e: MouseEvent) {
      if (isControl(e)) return;
      getSelection()?.removeAllRanges(); // two clicks on text select a word
      inspect();
    },
    oncontextmenu(e: MouseEvent) {
      e.preventDefault();
      reach();
      menu(e.clientX, e.clientY);
    },
  };
}
