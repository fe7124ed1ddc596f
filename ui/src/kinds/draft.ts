// What was typed in a dialog, before it becomes a request. Nothing is checked here: Rust does that.

import type { ChosenFile, DeviceForm, Emulator, Field, GlobalForm } from "../ipc/bindings";
import { t } from "../messages/say";

/** The fields that take a line of text. */
export type TextName = Extract<
  Field,
  "title" | "file" | "package" | "command" | "longitude" | "latitude" | "key" | "value"
>;

/** Everything that any dialog can ask for; a request takes what it needs. */
export interface Draft {
  readonly text: Record<TextName, string>;
  /** How many of it; their titles are counted on. */
  many: number;
  /** Identifiers of its own for a clone. */
  fresh: boolean;
  /** Whether adb may debug. */
  adb: boolean;
  device: DeviceForm;
  settings: GlobalForm;
  /** A file of this computer; `null` where what is typed counts. */
  chosen: ChosenFile | null;
}

export function blankDevice(): DeviceForm {
  return {
    width: "",
    height: "",
    dpi: "",
    cpus: "",
    memory: "",
    manufacturer: "",
    model: "",
    phoneNumber: "",
    imei: "",
    imsi: "",
    simSerial: "",
    androidId: "",
    mac: "",
    autoRotate: null,
    lockWindow: null,
    root: null,
  };
}

export function blankDraft(text: Partial<Draft["text"]> = {}): Draft {
  return {
    text: {
      title: "",
      file: "",
      package: "",
      command: "",
      longitude: "",
      latitude: "",
      key: "",
      value: "",
      ...text,
    },
    many: 1,
    fresh: true,
    adb: true,
    device: blankDevice(),
    settings: { fps: "", audio: null, fastPlay: null, cleanMode: null },
    chosen: null,
  };
}

/** So many may be created or cloned at once. */
export const MOST_AT_ONCE = 50;

/** `Farm-07`, `Farm-08`, … without those that an emulator has; a title without a number at its end gets one. */
export function countedTitles(title: string, many: number, taken: readonly Emulator[]): string[] {
  if (many === 1 || title.trim() === "") return [title];
  const [, stem = "", number = ""] = /^(.*?)(\d{0,9})$/.exec(title.trim()) ?? [];
  const front = number === "" ? `${stem}-` : stem;
  const from = number === "" ? 1 : Number(number);
  const width = number === "" ? String(many).length : number.length;
  const has = new Set(taken.map((e) => e.title));
  const titles: string[] = [];
  for (let n = from; titles.length < many; n++) {
    const next = front + String(n).padStart(width, "0");
    if (!has.has(next)) titles.push(next);
  }
  return titles;
}

/** The first of `title-2`, `title-3`, … that no emulator has. */
export function cloneTitle(title: string, taken: readonly Emulator[]): string {
  const titles = taken.map((e) => e.title);
  for (let n = 2; ; n++) {
    const proposal = `${title}-${n}`;
    if (!titles.includes(proposal)) return proposal;
  }
}

/** The folder of a path, with its backslash; empty where there is none. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("\\") + 1);
}

/** `farm-003-no3-2026-11-25.ldbk`, without what a Windows file name or a command line could not take. */
export function backupName(emulator: Emulator, now: Date): string {
  const title = emulator.title.replace(/[^\p{L}\p{N}._-]+/gu, "_").replace(/^[_.]+|[_.]+$/g, "");
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const date = day.map((n) => String(n).padStart(2, "0")).join("-");
  return `${title ? `${title}-` : ""}no${emulator.index}-${date}.ldbk`;
}

/** What a switch can be set to, where it can also stay as it is. */
export function switches(
  empty: string,
): readonly { readonly value: boolean | null; readonly name: string }[] {
  return [
    { value: null, name: empty },
    { value: true, name: t("dialogs-yes") },
    { value: false, name: t("dialogs-no") },
  ];
}
