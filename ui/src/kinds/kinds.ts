// Every kind of operation, one row each: its name, its place in the menus, the emulators it is for, its dialog, and the
// request that becomes of what was typed there. Nothing else in the window names an operation.

import type { OperationKind } from "../ipc/bindings";
import type { Row, TextField } from "./row";
import { NOT_STARTED, STOPPED, UP } from "./targets";

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
  "All of them get the same values. Identifiers: “auto” gives each one its own; a typed one would be the same in all.";

export const KINDS: { readonly [K in OperationKind]: Row<K> } = {
  start: {
    name: "Start",
    group: "Run",
    asks: "never",
    targets: { disabledReasons: NOT_STARTED, none: "None of these emulators can be started." },
    dialog: { title: (of) => `Start ${of}?`, submit: "Start" },
    request: () => ({ kind: "start" }),
  },
  stop: {
    name: "Stop",
    group: "Run",
    asks: "forSeveral",
    targets: {
      disabledReasons: { stopped: "It is stopped already." },
      none: "None of these emulators can be stopped.",
    },
    dialog: { title: (of) => `Stop ${of}?`, submit: "Stop", explains: "Whatever runs in them ends." },
    request: () => ({ kind: "stop" }),
  },
  restart: {
    name: "Restart",
    group: "Run",
    asks: "forSeveral",
    targets: {
      disabledReasons: { stopped: "It is stopped: start it instead." },
      none: "None of these emulators can be restarted.",
    },
    dialog: {
      title: (of) => `Restart ${of}?`,
      submit: "Restart",
      explains: "Whatever runs in them ends; they are then started again.",
    },
    request: () => ({ kind: "restart" }),
  },
  kill: {
    name: "End by force",
    group: "Run",
    asks: "always",
    targets: {
      disabledReasons: { stopped: "It is stopped: there is nothing to end." },
      none: "None of these emulators can be ended by force.",
    },
    dialog: {
      title: (of) => `End ${of} by force?`,
      submit: "End by force",
      explains:
        "The processes are ended at once, as if the power was cut. What Android has not written to its disk yet is lost.",
      destructive: true,
    },
    request: () => ({ kind: "kill" }),
  },
  installApp: {
    name: "Install app",
    group: "Apps",
    asks: "always",
    targets: { disabledReasons: UP, none: "No app can be installed in any of these emulators." },
    dialog: {
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
    request: ({ text }) => ({ kind: "installApp", file: text.file }),
  },
  startApp: {
    name: "Start app",
    group: "Apps",
    asks: "always",
    targets: { disabledReasons: UP, none: "No app can be started in any of these emulators." },
    dialog: { title: (of) => `Start an app in ${of}`, submit: "Start app", fields: [PACKAGE] },
    request: ({ text }) => ({ kind: "startApp", package: text.package }),
  },
  stopApp: {
    name: "Stop app",
    group: "Apps",
    asks: "always",
    targets: { disabledReasons: UP, none: "No app can be stopped in any of these emulators." },
    dialog: { title: (of) => `Stop an app in ${of}`, submit: "Stop app", fields: [PACKAGE] },
    request: ({ text }) => ({ kind: "stopApp", package: text.package }),
  },
  uninstallApp: {
    name: "Uninstall app",
    group: "Apps",
    asks: "always",
    targets: { disabledReasons: UP, none: "No app can be uninstalled from any of these emulators." },
    dialog: {
      title: (of) => `Uninstall an app from ${of}`,
      submit: "Uninstall",
      explains: "The app's data is removed with it.",
      fields: [PACKAGE],
    },
    request: ({ text }) => ({ kind: "uninstallApp", package: text.package }),
  },
  adb: {
    name: "Run adb",
    group: "Device",
    asks: "always",
    targets: { disabledReasons: UP, none: "adb cannot be run in any of these emulators." },
    dialog: {
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
    request: ({ text }) => ({ kind: "adb", command: text.command }),
  },
  setLocation: {
    name: "Set location",
    group: "Device",
    asks: "always",
    targets: { disabledReasons: UP, none: "The location of none of these emulators can be set." },
    dialog: {
      title: (of) => `Set the location of ${of}`,
      submit: "Set location",
      fields: [
        { name: "longitude", label: "Longitude", hint: "Degrees east, -180 to 180", mono: true },
        { name: "latitude", label: "Latitude", hint: "Degrees north, -90 to 90", mono: true },
      ],
    },
    request: ({ text }) => ({ kind: "setLocation", longitude: text.longitude, latitude: text.latitude }),
  },
  setProperty: {
    name: "Set property",
    group: "Device",
    asks: "always",
    targets: { disabledReasons: UP, none: "No property can be set in any of these emulators." },
    dialog: {
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
    request: ({ text }) => ({ kind: "setProperty", key: text.key, value: text.value }),
  },
  rename: {
    name: "Rename",
    group: "Emulator",
    key: "F2",
    asks: "always",
    targets: { disabledReasons: STOPPED, none: "None of these emulators can be renamed.", oneAtATime: true },
    dialog: {
      title: (of) => `Rename ${of}`,
      submit: "Rename",
      fields: [{ name: "title", label: "New title", hint: "As LDPlayer shows it" }],
    },
    request: ({ text }) => ({ kind: "rename", title: text.title }),
  },
  modify: {
    name: "Modify",
    group: "Emulator",
    asks: "always",
    targets: { disabledReasons: STOPPED, none: "None of these emulators can be modified." },
    dialog: {
      title: (of) => `Modify ${of}`,
      submit: "Modify",
      explains: "What is left empty stays as it is.",
      explainsMany: MANY_ALIKE,
    },
    request: ({ device }) => ({ kind: "modify", device }),
  },
  adbDebugging: {
    name: "Switch ADB debugging",
    group: "Emulator",
    asks: "always",
    targets: { disabledReasons: STOPPED, none: "ADB debugging can be switched in none of these emulators." },
    dialog: {
      title: (of) => `Switch ADB debugging of ${of}`,
      submit: "Switch",
      explains:
        "Apps, adb commands and “Ready” need it; new emulators of LDPlayer 14 have it off. LDPlayer opens its port to every network that the workstation is in: keep it behind the firewall.",
    },
    request: ({ adb }) => ({ kind: "adbDebugging", on: adb }),
  },
  clone: {
    name: "Clone",
    group: "Emulator",
    asks: "always",
    targets: { disabledReasons: STOPPED, none: "None of these emulators can be cloned.", oneAtATime: true },
    dialog: {
      title: (of) => `Clone ${of}`,
      submit: "Clone",
      explains:
        "The clone has the same apps and data. It takes as much disk space as the original, and some minutes.",
    },
    request: ({ text, fresh }) => ({ kind: "clone", title: text.title, fresh }),
  },
  backup: {
    name: "Back up",
    group: "Emulator",
    asks: "always",
    targets: { disabledReasons: STOPPED, none: "None of these emulators can be backed up." },
    dialog: {
      title: (of) => `Back up ${of}`,
      submit: "Back up",
      explains: "Writes it to a file on the workstation: often more than 1 GB, and some minutes.",
      explainsMany: "Each one gets its own file, named after its title, its number and today's date.",
      fields: [BACKUP_FILE],
    },
    request: ({ text }) => ({ kind: "backup", file: text.file }),
  },
  restore: {
    name: "Restore",
    group: "Emulator",
    asks: "always",
    targets: { disabledReasons: STOPPED, none: "None of these emulators can be restored." },
    dialog: {
      title: (of) => `Restore ${of} from a backup?`,
      submit: "Restore",
      explains: "Everything in it is replaced by the content of the backup. What is in it now is lost.",
      explainsMany: "All of them are replaced by the same backup.",
      fields: [BACKUP_FILE],
      destructive: true,
    },
    request: ({ text }) => ({ kind: "restore", file: text.file }),
  },
  restoreConfig: {
    name: "Restore settings",
    group: "Emulator",
    asks: "always",
    targets: { disabledReasons: STOPPED, none: "The settings of none of these emulators can be restored." },
    dialog: {
      title: (of) => `Restore the settings of ${of}?`,
      submit: "Restore settings",
      explains:
        "Puts back the last good copy of its settings file. Settings that were changed since that copy are lost; apps and data stay.",
      destructive: true,
    },
    request: () => ({ kind: "restoreConfig" }),
  },
  delete: {
    name: "Delete",
    group: "Delete",
    key: "Del",
    asks: "always",
    targets: { disabledReasons: STOPPED, none: "None of these emulators can be deleted." },
    dialog: {
      title: (of) => `Delete ${of}?`,
      submit: "Delete",
      explains:
        "Deleted on the workstation with everything in it: apps, accounts, files. This cannot be undone.",
      destructive: true,
    },
    request: () => ({ kind: "delete" }),
  },
  create: {
    name: "Create",
    menuName: "Create emulators",
    group: "Create",
    asks: "always",
    targets: "workstations",
    dialog: {
      title: (of) => `Create emulators on ${of}`,
      submit: "Create",
      explains: "What is left empty is LDPlayer's default.",
      explainsMany: MANY_ALIKE,
    },
    request: ({ text, device }) => ({ kind: "create", title: text.title, device }),
  },
  globalSettings: {
    name: "Change global settings",
    menuName: "Global settings",
    group: "LDPlayer",
    asks: "always",
    targets: "workstations",
    dialog: {
      title: (of) => `Global settings of ${of}`,
      submit: "Change",
      explains:
        "For all emulators of this workstation. Those that are running use the new settings from their next start.",
    },
    request: ({ settings }) => ({ kind: "globalSettings", settings }),
  },
  arrangeWindows: {
    name: "Arrange windows",
    group: "LDPlayer",
    asks: "always",
    targets: "workstations",
    dialog: {
      title: (of) => `Arrange the windows on ${of}?`,
      submit: "Arrange windows",
      explains: "LDPlayer lays out the windows of all emulators side by side on the workstation's desktop.",
    },
    request: () => ({ kind: "arrangeWindows" }),
  },
  endVbox: {
    name: "End VirtualBox service",
    group: "LDPlayer",
    asks: "always",
    targets: "oneWorkstation",
    dialog: {
      title: (of) => `End LDPlayer's VirtualBox service on ${of}?`,
      submit: "End the service",
      explains:
        "Every emulator that runs there ends with it, at once: what Android has not written to its disk yet is lost. LDPlayer starts the service again with the next emulator.",
      destructive: true,
    },
    request: () => ({ kind: "endVbox" }),
  },
};
