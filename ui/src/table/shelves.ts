// The lines of the table on shelves: so many emulators beside each other, and each heading on a shelf of its own.

import type { Line } from "../state/places";

export interface Shelf {
  readonly key: string;
  readonly kind: Line["kind"];
  readonly lines: readonly Line[];
}

export function shelves(lines: readonly Line[], columns: number): Shelf[] {
  const made: { key: string; kind: Line["kind"]; lines: Line[] }[] = [];
  for (const line of lines) {
    const last = made.at(-1);
    if (line.kind === "row" && last?.kind === "row" && last.lines.length < columns) last.lines.push(line);
    else made.push({ key: line.key, kind: line.kind, lines: [line] });
  }
  return made;
}

/** Where a key leads from a place on a shelf; `undefined` where it leads nowhere. */
export function sideways(
  shown: readonly Shelf[],
  shelf: number,
  place: number,
  key: string,
  page: number,
): Line | undefined {
  const all = shown.flatMap((one) => one.lines);
  const here = shown[shelf]?.lines[place];
  const flat = here ? all.indexOf(here) : -1;
  const down = (by: number) => {
    const to = shown[Math.min(shown.length - 1, Math.max(0, shelf + by))];
    return to?.lines[Math.min(place, to.lines.length - 1)];
  };
  switch (key) {
    case "ArrowRight":
      return all[Math.min(all.length - 1, flat + 1)];
    case "ArrowLeft":
      return all[Math.max(0, flat - 1)];
    case "ArrowDown":
      return down(1);
    case "ArrowUp":
      return down(-1);
    case "PageDown":
      return down(page);
    case "PageUp":
      return down(-page);
    case "Home":
      return all[0];
    case "End":
      return all.at(-1);
    default:
      return undefined;
  }
}
