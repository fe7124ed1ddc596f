// How the table of all emulators is laid out, as the operator has chosen it: kept from one start to the next.

import type { EmulatorColumn, ViewGroup } from "../ipc/bindings";

export interface ColumnShown {
  readonly column: Column;
  readonly width: number;
}

export interface Layout {
  /** Those that are shown, in their order. */
  readonly columns: readonly ColumnShown[];
  readonly orderBy: Column;
  readonly descending: boolean;
  /** What rows are gathered by. */
  readonly groupBy: ViewGroup | null;
  readonly dense: boolean;
}

/** What is known of an emulator, and how wide it is at first, in pixels. */
export const WIDTHS = {
  title: 146,
  workstation: 122,
  state: 106,
  since: 100,
  operation: 196,
  resolution: 140,
  tags: 140,
  memory: 106,
  cpu: 64,
  ram: 104,
  version: 92,
  adb: 130,
  index: 52,
} as const satisfies Partial<Record<EmulatorColumn, number>>;
export type Column = keyof typeof WIDTHS;
export const COLUMNS = Object.keys(WIDTHS) as readonly Column[];
const GROUPS: readonly ViewGroup[] = ["workstation", "tag", "state"];
const NARROWEST = 44;
const WIDEST = 900;

const shown = (column: Column): ColumnShown => ({ column, width: WIDTHS[column] });

export const AT_FIRST: Layout = {
  columns: (["title", "workstation", "state", "since", "operation", "tags"] as const).map(shown),
  orderBy: "workstation",
  descending: false,
  groupBy: null,
  dense: true,
};

export function limited(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}

/** A layout from what was kept; what does not fit this version is as at first. */
export function readLayout(kept: unknown): Layout {
  if (typeof kept !== "object" || kept === null) return AT_FIRST;
  const { columns, orderBy, descending, groupBy, dense } = kept as Partial<Record<keyof Layout, unknown>>;
  const known: ColumnShown[] = [];
  for (const one of Array.isArray(columns) ? (columns as unknown[]) : []) {
    const { column, width } = (one ?? {}) as { column?: unknown; width?: unknown };
    const is = COLUMNS.find((c) => c === column);
    if (is && !known.some((k) => k.column === is))
      known.push({ column: is, width: typeof width === "number" ? limited(width) : WIDTHS[is] });
  }
  return {
    columns: known.length > 0 ? known : AT_FIRST.columns,
    orderBy: COLUMNS.find((c) => c === orderBy) ?? AT_FIRST.orderBy,
    descending: descending === true,
    groupBy: GROUPS.find((g) => g === groupBy) ?? null,
    dense: dense !== false,
  };
}

const KEPT_AS = "ldfleet.table";

export function keptLayout(): Layout {
  try {
    return readLayout(JSON.parse(localStorage.getItem(KEPT_AS) ?? "null"));
  } catch {
    return AT_FIRST; // no storage, or not what this program wrote
  }
}

export function keepLayout(layout: Layout): void {
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify(layout));
  } catch {
    // Without storage it is chosen anew the next time.
  }
}

/** The column at another place among those that are shown; `by` is −1 or 1. */
export function moved(layout: Layout, column: Column, by: number): Layout {
  const from = layout.columns.findIndex((c) => c.column === column);
  const to = from + by;
  const one = layout.columns[from];
  if (!one || to < 0 || to >= layout.columns.length) return layout;
  const columns = layout.columns.filter((c) => c !== one);
  columns.splice(to, 0, one);
  return { ...layout, columns };
}

export function widened(layout: Layout, column: Column, width: number): Layout {
  const columns = layout.columns.map((c) => (c.column === column ? { column, width: limited(width) } : c));
  return { ...layout, columns };
}

/** Shown or not; one column stays. */
export function toggled(layout: Layout, column: Column): Layout {
  const without = layout.columns.filter((c) => c.column !== column);
  if (without.length === layout.columns.length)
    return { ...layout, columns: [...layout.columns, shown(column)] };
  return without.length === 0 ? layout : { ...layout, columns: without };
}

/** The columns as CSS lays out a grid; what is left over goes to those with the longest texts, or behind all of them. */
export function template({ columns }: Layout): string {
  const share = { operation: 2, tags: 1 } as Readonly<Partial<Record<Column, number>>>;
  const track = ({ column, width }: ColumnShown) =>
    share[column] === undefined ? `${width}px` : `minmax(${width}px,${share[column]}fr)`;
  const rest = columns.some(({ column }) => share[column] !== undefined) ? "38px" : "minmax(38px,1fr)";
  return [...columns.map(track), rest].join(" ");
}
