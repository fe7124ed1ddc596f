// What a dialog asks before something is sent, and what it says will happen. Each kind of request has one entry.

import type { Field } from "../ipc/bindings";
import type { EmulatorKind, WorkstationKind } from "./kinds";

/** A line of text that a request needs. */
export interface TextField {
  readonly name: TextName;
  readonly label: string;
  readonly hint: string;
  /** Typed as a machine reads it. */
  readonly mono?: boolean;
  /** Offered besides what was used before. */
  readonly offers?: readonly string[];
}

/** The fields that take a line of text. */
export type TextName = Extract<
  Field,
  "title" | "file" | "package" | "command" | "longitude" | "latitude" | "key" | "value"
>;

export interface DialogText {
  /** The dialog's title; `of` is a name or a number of emulators. */
  readonly title: (of: string) => string;
  /** What the button says. */
  readonly submit: string;
  /** What happens, and what is lost by it. */
  readonly says?: string;
  /** Said besides where it is done to several. */
  readonly saysToMany?: string;
  /** Something is lost: the keyboard starts on the way out. */
  readonly loses?: boolean;
  readonly fields?: readonly TextField[];
}

const TITLE: TextField = {
  name: "title",
  label: "Title",
  hint: "As LDPlayer shows it",
};

const PACKAGE: TextField = {
  name: "package",
  label: "Package name",
  hint: "For example com.android.chrome",
  mono: true,
};

const BACKUP_FILE: TextField = {
  name: "file",
  label: "File on the workstation",
  hint: "Full path ending in .ldbk",
  mono: true,
};

const MANY_ALIKE =
  "All of them get the same. Identifiers: “auto” gives each one its own, a typed one would be the same in all.";

export const EMULATOR_DIALOGS: Record<EmulatorKind, DialogText> = {
  start: { title: (of) => `Start ${of}?`, submit: "Start" },
  stop: { title: (of) => `Stop ${of}?`, submit: "Stop", says: "Whatever runs in them ends." },
  restart: {
    title: (of) => `Restart ${of}?`,
    submit: "Restart",
    says: "Whatever runs in them ends; they are then started again.",
  },
  kill: {
    title: (of) => `End ${of} by force?`,
    submit: "End by force",
    says: "The processes are ended at once, as if the power was cut. What Android has not written to its disk yet is lost.",
    loses: true,
  },
  delete: {
    title: (of) => `Delete ${of}?`,
    submit: "Delete",
    says: "Deleted on the workstation with everything in it: apps, accounts, files. This cannot be undone.",
    loses: true,
  },
  clone: {
    title: (of) => `Clone ${of}`,
    submit: "Clone",
    says: "The clone has the same apps and data. It takes as much disk space as the original, and some minutes.",
  },
  rename: {
    title: (of) => `Rename ${of}`,
    submit: "Rename",
    fields: [{ ...TITLE, label: "New title" }],
  },
  modify: {
    title: (of) => `Modify ${of}`,
    submit: "Modify",
    says: "What is left empty stays as it is.",
    saysToMany: MANY_ALIKE,
  },
  installApp: {
    title: (of) => `Install an app in ${of}`,
    submit: "Install",
    fields: [
      {
        name: "file",
        label: "APK file on the workstation",
        hint: "Full path, for example C:\\apps\\game.apk",
        mono: true,
      },
    ],
  },
  uninstallApp: {
    title: (of) => `Uninstall an app from ${of}`,
    submit: "Uninstall",
    says: "The app's data is removed with it.",
    fields: [PACKAGE],
  },
  startApp: { title: (of) => `Start an app in ${of}`, submit: "Start app", fields: [PACKAGE] },
  stopApp: { title: (of) => `Stop an app in ${of}`, submit: "Stop app", fields: [PACKAGE] },
  adb: {
    title: (of) => `Run adb in ${of}`,
    submit: "Run",
    fields: [
      {
        name: "command",
        label: "Command",
        hint: "What follows adb, for example: shell getprop ro.product.model",
        mono: true,
        offers: ["shell getprop ro.product.model", "shell pm list packages -3", "shell df -h /data"],
      },
    ],
  },
  setLocation: {
    title: (of) => `Set the location of ${of}`,
    submit: "Set location",
    fields: [
      { name: "longitude", label: "Longitude", hint: "Degrees east, -180 to 180", mono: true },
      { name: "latitude", label: "Latitude", hint: "Degrees north, -90 to 90", mono: true },
    ],
  },
  setProperty: {
    title: (of) => `Set a property of ${of}`,
    submit: "Set property",
    fields: [
      {
        name: "key",
        label: "Name",
        hint: "For example phone.imei",
        mono: true,
        offers: ["phone.imei", "phone.imsi", "phone.simserial"],
      },
      { name: "value", label: "Value", hint: "auto lets LDPlayer make one up, where it can", mono: true },
    ],
  },
  adbDebugging: {
    title: (of) => `Switch ADB debugging of ${of}`,
    submit: "Switch",
    says: "Apps, adb commands and “Ready” need it; new emulators of LDPlayer 14 have it off. LDPlayer opens its port to every network that the workstation is in: keep it behind the firewall.",
  },
  backup: {
    title: (of) => `Back up ${of}`,
    submit: "Back up",
    says: "Writes it to a file on the workstation: often more than 1 GB, and some minutes.",
    saysToMany: "Each one gets a file of its own, with its title, its number and today's date.",
    fields: [BACKUP_FILE],
  },
  restore: {
    title: (of) => `Restore ${of} from a backup?`,
    submit: "Restore",
    says: "Everything in it is replaced by the content of the backup. What is in it now is lost.",
    saysToMany: "All of them are replaced by the same backup.",
    fields: [BACKUP_FILE],
    loses: true,
  },
  restoreConfig: {
    title: (of) => `Restore the settings of ${of}?`,
    submit: "Restore settings",
    says: "Puts back the last good copy of its settings file. Settings that were changed since that copy are lost; apps and data stay.",
    loses: true,
  },
};

/** `of` is the workstation's name. */
export const WORKSTATION_DIALOGS: Record<WorkstationKind, DialogText> = {
  create: {
    title: (of) => `Create emulators on ${of}`,
    submit: "Create",
    says: "What is left empty is LDPlayer's default.",
    saysToMany: MANY_ALIKE,
  },
  globalSettings: {
    title: (of) => `Global settings of ${of}`,
    submit: "Change",
    says: "For all emulators of this workstation. Those that run take them over at their next start.",
  },
  arrangeWindows: {
    title: (of) => `Arrange the windows on ${of}?`,
    submit: "Arrange windows",
    says: "LDPlayer lays out the windows of all emulators side by side on the workstation's desktop.",
  },
  endVbox: {
    title: (of) => `End LDPlayer's VirtualBox service on ${of}?`,
    submit: "End the service",
    says: "Every emulator that runs there ends with it, at once: what Android has not written to its disk yet is lost. LDPlayer starts the service again with the next emulator.",
    loses: true,
  },
};
