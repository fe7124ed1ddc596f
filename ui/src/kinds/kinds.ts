// Every kind of operation, one row each: its name, its place in the menus, the emulators it is for, its dialog, and the
// request that becomes of what was typed there. Nothing else in the window names an operation.

import type { OperationKind } from "../ipc/bindings";
import { message } from "../messages/say";
import type { Row, TextField } from "./row";
import { NOT_STARTED, STOPPED, UP } from "./targets";

const PACKAGE: TextField = {
  name: "package",
  label: message("requests-package"),
  hint: message("requests-package-hint"),
  mono: true,
};

const BACKUP_FILE: TextField = {
  name: "file",
  label: message("requests-backup-file"),
  hint: message("requests-backup-file-hint"),
  mono: true,
};

const MANY_ALIKE = message("requests-many-alike");

export const KINDS: { readonly [K in OperationKind]: Row<K> } = {
  start: {
    name: message("requests-start"),
    group: "run",
    asks: "never",
    targets: { disabledReasons: NOT_STARTED, none: message("requests-start-none") },
    dialog: {
      title: (of) => message("requests-start-title", { of }),
      submit: message("requests-start"),
    },
    request: () => ({ kind: "start" }),
  },
  stop: {
    name: message("requests-stop"),
    group: "run",
    asks: "forSeveral",
    targets: {
      disabledReasons: { stopped: message("requests-stop-stopped") },
      none: message("requests-stop-none"),
    },
    dialog: {
      title: (of) => message("requests-stop-title", { of }),
      submit: message("requests-stop"),
      explains: message("requests-stop-explains"),
    },
    request: () => ({ kind: "stop" }),
  },
  restart: {
    name: message("requests-restart"),
    group: "run",
    asks: "forSeveral",
    targets: {
      disabledReasons: { stopped: message("requests-restart-stopped") },
      none: message("requests-restart-none"),
    },
    dialog: {
      title: (of) => message("requests-restart-title", { of }),
      submit: message("requests-restart"),
      explains: message("requests-restart-explains"),
    },
    request: () => ({ kind: "restart" }),
  },
  kill: {
    name: message("requests-kill"),
    group: "run",
    asks: "always",
    targets: {
      disabledReasons: { stopped: message("requests-kill-stopped") },
      none: message("requests-kill-none"),
    },
    dialog: {
      title: (of) => message("requests-kill-title", { of }),
      submit: message("requests-kill"),
      explains: message("requests-kill-explains"),
      destructive: true,
    },
    request: () => ({ kind: "kill" }),
  },
  installApp: {
    name: message("requests-install-app"),
    group: "apps",
    asks: "always",
    targets: { disabledReasons: UP, none: message("requests-install-app-none") },
    dialog: {
      title: (of) => message("requests-install-app-title", { of }),
      submit: message("requests-install-app-submit"),
      fields: [
        {
          name: "file",
          label: message("requests-install-app-file"),
          hint: message("requests-install-app-file-hint"),
          mono: true,
        },
      ],
    },
    request: ({ text, chosen }) => ({
      kind: "installApp",
      file: chosen?.name ?? text.file,
      sha256: chosen?.sha256 ?? null,
    }),
  },
  startApp: {
    name: message("requests-start-app"),
    group: "apps",
    asks: "always",
    targets: { disabledReasons: UP, none: message("requests-start-app-none") },
    dialog: {
      title: (of) => message("requests-start-app-title", { of }),
      submit: message("requests-start-app-submit"),
      fields: [PACKAGE],
    },
    request: ({ text }) => ({ kind: "startApp", package: text.package }),
  },
  stopApp: {
    name: message("requests-stop-app"),
    group: "apps",
    asks: "always",
    targets: { disabledReasons: UP, none: message("requests-stop-app-none") },
    dialog: {
      title: (of) => message("requests-stop-app-title", { of }),
      submit: message("requests-stop-app-submit"),
      fields: [PACKAGE],
    },
    request: ({ text }) => ({ kind: "stopApp", package: text.package }),
  },
  uninstallApp: {
    name: message("requests-uninstall-app"),
    group: "apps",
    asks: "always",
    targets: { disabledReasons: UP, none: message("requests-uninstall-app-none") },
    dialog: {
      title: (of) => message("requests-uninstall-app-title", { of }),
      submit: message("requests-uninstall-app-submit"),
      explains: message("requests-uninstall-app-explains"),
      fields: [PACKAGE],
    },
    request: ({ text }) => ({ kind: "uninstallApp", package: text.package }),
  },
  adb: {
    name: message("requests-adb"),
    group: "device",
    asks: "always",
    targets: { disabledReasons: UP, none: message("requests-adb-none") },
    dialog: {
      title: (of) => message("requests-adb-title", { of }),
      submit: message("requests-adb-submit"),
      fields: [
        {
          name: "command",
          label: message("requests-adb-command"),
          hint: message("requests-adb-command-hint"),
          mono: true,
          // eslint-disable-next-line ldfleet/own-text -- commands, the same in every language
          offers: ["shell getprop ro.product.model", "shell pm list packages -3", "shell df -h /data"],
        },
      ],
    },
    request: ({ text }) => ({ kind: "adb", command: text.command }),
  },
  setLocation: {
    name: message("requests-set-location"),
    group: "device",
    asks: "always",
    targets: { disabledReasons: UP, none: message("requests-set-location-none") },
    dialog: {
      title: (of) => message("requests-set-location-title", { of }),
      submit: message("requests-set-location"),
      fields: [
        {
          name: "longitude",
          label: message("requests-set-location-longitude"),
          hint: message("requests-set-location-longitude-hint"),
          mono: true,
        },
        {
          name: "latitude",
          label: message("requests-set-location-latitude"),
          hint: message("requests-set-location-latitude-hint"),
          mono: true,
        },
      ],
    },
    request: ({ text }) => ({ kind: "setLocation", longitude: text.longitude, latitude: text.latitude }),
  },
  setProperty: {
    name: message("requests-set-property"),
    group: "device",
    asks: "always",
    targets: { disabledReasons: UP, none: message("requests-set-property-none") },
    dialog: {
      title: (of) => message("requests-set-property-title", { of }),
      submit: message("requests-set-property"),
      fields: [
        {
          name: "key",
          label: message("requests-set-property-key"),
          hint: message("requests-set-property-key-hint"),
          mono: true,
          offers: ["phone.imei", "phone.imsi", "phone.simserial"],
        },
        {
          name: "value",
          label: message("requests-set-property-value"),
          hint: message("requests-set-property-value-hint"),
          mono: true,
        },
      ],
    },
    request: ({ text }) => ({ kind: "setProperty", key: text.key, value: text.value }),
  },
  rename: {
    name: message("requests-rename"),
    group: "emulator",
    key: message("requests-key-rename"),
    asks: "always",
    targets: { disabledReasons: STOPPED, none: message("requests-rename-none"), oneAtATime: true },
    dialog: {
      title: (of) => message("requests-rename-title", { of }),
      submit: message("requests-rename"),
      fields: [
        { name: "title", label: message("requests-rename-new"), hint: message("requests-rename-new-hint") },
      ],
    },
    request: ({ text }) => ({ kind: "rename", title: text.title }),
  },
  modify: {
    name: message("requests-modify"),
    group: "emulator",
    asks: "always",
    targets: { disabledReasons: STOPPED, none: message("requests-modify-none") },
    dialog: {
      title: (of) => message("requests-modify-title", { of }),
      submit: message("requests-modify-submit"),
      explains: message("requests-modify-explains"),
      explainsMany: MANY_ALIKE,
    },
    request: ({ device }) => ({ kind: "modify", device }),
  },
  adbDebugging: {
    name: message("requests-adb-debugging"),
    group: "emulator",
    asks: "always",
    targets: { disabledReasons: STOPPED, none: message("requests-adb-debugging-none") },
    dialog: {
      title: (of) => message("requests-adb-debugging-title", { of }),
      submit: message("requests-adb-debugging-submit"),
      explains: message("requests-adb-debugging-explains"),
    },
    request: ({ adb }) => ({ kind: "adbDebugging", on: adb }),
  },
  clone: {
    name: message("requests-clone"),
    group: "emulator",
    asks: "always",
    targets: { disabledReasons: STOPPED, none: message("requests-clone-none"), oneAtATime: true },
    dialog: {
      title: (of) => message("requests-clone-title", { of }),
      submit: message("requests-clone"),
      explains: message("requests-clone-explains"),
    },
    request: ({ text, fresh }) => ({ kind: "clone", title: text.title, fresh }),
  },
  backup: {
    name: message("requests-backup"),
    group: "emulator",
    asks: "always",
    targets: { disabledReasons: STOPPED, none: message("requests-backup-none") },
    dialog: {
      title: (of) => message("requests-backup-title", { of }),
      submit: message("requests-backup"),
      explains: message("requests-backup-explains"),
      explainsMany: message("requests-backup-explains-many"),
      fields: [BACKUP_FILE],
    },
    request: ({ text }) => ({ kind: "backup", file: text.file }),
  },
  restore: {
    name: message("requests-restore"),
    group: "emulator",
    asks: "always",
    targets: { disabledReasons: STOPPED, none: message("requests-restore-none") },
    dialog: {
      title: (of) => message("requests-restore-title", { of }),
      submit: message("requests-restore"),
      explains: message("requests-restore-explains"),
      explainsMany: message("requests-restore-explains-many"),
      fields: [BACKUP_FILE],
      destructive: true,
    },
    request: ({ text }) => ({ kind: "restore", file: text.file }),
  },
  restoreConfig: {
    name: message("requests-restore-config"),
    group: "emulator",
    asks: "always",
    targets: { disabledReasons: STOPPED, none: message("requests-restore-config-none") },
    dialog: {
      title: (of) => message("requests-restore-config-title", { of }),
      submit: message("requests-restore-config"),
      explains: message("requests-restore-config-explains"),
      destructive: true,
    },
    request: () => ({ kind: "restoreConfig" }),
  },
  delete: {
    name: message("requests-delete"),
    group: "delete",
    key: message("requests-key-delete"),
    asks: "always",
    targets: { disabledReasons: STOPPED, none: message("requests-delete-none") },
    dialog: {
      title: (of) => message("requests-delete-title", { of }),
      submit: message("requests-delete"),
      explains: message("requests-delete-explains"),
      destructive: true,
    },
    request: () => ({ kind: "delete" }),
  },
  create: {
    name: message("requests-create"),
    menuName: message("requests-create-menu"),
    group: "create",
    asks: "always",
    targets: "workstations",
    dialog: {
      title: (of) => message("requests-create-title", { of }),
      submit: message("requests-create"),
      explains: message("requests-create-explains"),
      explainsMany: MANY_ALIKE,
    },
    request: ({ text, device }) => ({ kind: "create", title: text.title, device }),
  },
  globalSettings: {
    name: message("requests-global-settings"),
    menuName: message("requests-global-settings-menu"),
    group: "ldplayer",
    asks: "always",
    targets: "workstations",
    dialog: {
      title: (of) => message("requests-global-settings-title", { of }),
      submit: message("requests-global-settings-submit"),
      explains: message("requests-global-settings-explains"),
    },
    request: ({ settings }) => ({ kind: "globalSettings", settings }),
  },
  arrangeWindows: {
    name: message("requests-arrange-windows"),
    group: "ldplayer",
    asks: "always",
    targets: "workstations",
    dialog: {
      title: (of) => message("requests-arrange-windows-title", { of }),
      submit: message("requests-arrange-windows"),
      explains: message("requests-arrange-windows-explains"),
    },
    request: () => ({ kind: "arrangeWindows" }),
  },
  endVbox: {
    name: message("requests-end-vbox"),
    group: "ldplayer",
    asks: "always",
    targets: "oneWorkstation",
    dialog: {
      title: (of) => message("requests-end-vbox-title", { of }),
      submit: message("requests-end-vbox-submit"),
      explains: message("requests-end-vbox-explains"),
      destructive: true,
    },
    request: () => ({ kind: "endVbox" }),
  },
  sendFile: {
    name: message("requests-send-file"),
    menuName: message("requests-send-file-menu"),
    group: "files",
    asks: "always",
    targets: "workstations",
    dialog: {
      title: (of) => message("requests-send-file-title", { of }),
      submit: message("requests-send-file-submit"),
      explains: message("requests-send-file-explains"),
    },
    request: ({ chosen }) => ({ kind: "sendFile", sha256: chosen?.sha256 ?? "", name: chosen?.name ?? "" }),
  },
  removeFile: {
    name: message("requests-remove-file"),
    menuName: message("requests-remove-file-menu"),
    group: "files",
    asks: "always",
    targets: "workstations",
    dialog: {
      title: (of) => message("requests-remove-file-title", { of }),
      submit: message("requests-remove-file-submit"),
      explains: message("requests-remove-file-explains"),
    },
    request: ({ text }) => ({ kind: "removeFile", name: text.file }),
  },
  giveDesktopBack: {
    name: message("requests-give-desktop-back"),
    group: "windows",
    asks: "always",
    targets: "workstations",
    dialog: {
      title: (of) => message("requests-give-desktop-back-title", { of }),
      submit: message("requests-give-desktop-back"),
      explains: message("requests-give-desktop-back-explains"),
    },
    request: () => ({ kind: "giveDesktopBack" }),
  },
  restartWindows: {
    name: message("requests-restart-windows"),
    group: "windows",
    asks: "always",
    targets: "workstations",
    dialog: {
      title: (of) => message("requests-restart-windows-title", { of }),
      submit: message("requests-restart-windows"),
      explains: message("requests-restart-windows-explains"),
      destructive: true,
    },
    request: () => ({ kind: "restartWindows" }),
  },
  shutDown: {
    name: message("requests-shut-down"),
    group: "windows",
    asks: "always",
    targets: "workstations",
    dialog: {
      title: (of) => message("requests-shut-down-title", { of }),
      submit: message("requests-shut-down"),
      explains: message("requests-shut-down-explains"),
      destructive: true,
    },
    request: () => ({ kind: "shutDown" }),
  },
  wake: {
    name: message("requests-wake"),
    group: "windows",
    asks: "always",
    targets: "workstations",
    dialog: {
      title: (of) => message("requests-wake-title", { of }),
      submit: message("requests-wake"),
      explains: message("requests-wake-explains"),
    },
    request: () => ({ kind: "wake" }),
  },
};
