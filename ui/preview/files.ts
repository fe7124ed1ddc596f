// Files of the operator's computer, and what of them is on workstations.

import type { ChosenFile, FilesOnWorkstation } from "../src/ipc/bindings";
import { message } from "../src/messages/say";

const HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

export const CHOSEN_APP: ChosenFile = {
  sha256: HASH,
  name: "Kingdom of Dragons 4.2.1 (universal).apk",
  size: 148_203_112,
  app: {
    kind: "app",
    package: "com.example.kingdomofdragons",
    label: "Kingdom of Dragons",
    version: "4.2.1",
    versionCode: "421",
    minSdk: 24,
    abis: ["arm64-v8a", "x86_64"],
  },
};

export const CHOSEN_XAPK: ChosenFile = {
  sha256: HASH.replace("9f", "0a"),
  name: "Kingdom of Dragons.xapk",
  size: 912_203_112,
  app: { kind: "none", why: message("sending-is-xapk", { file: "Kingdom of Dragons.xapk" }) },
};

export const CHOSEN_FILE: ChosenFile = {
  sha256: HASH.replace("9f", "7c"),
  name: "macros.zip",
  size: 4_203_112,
  app: { kind: "none", why: message("sending-no-manifest", { file: "macros.zip" }) },
};

export function filesOn(workstation: string): FilesOnWorkstation {
  const day = Date.UTC(2026, 10, 24);
  const files =
    workstation === "ws2"
      ? []
      : [
          {
            name: "Kingdom-of-Dragons-4-2-1-universal-9f86d081884c.apk",
            size: 148_203_112,
            written: day,
            part: false,
          },
          { name: "macros-7c86d081884c.zip.part", size: 1_203_112, written: day - 864e5, part: true },
        ];
  return { folder: "C:\\ProgramData\\LDFleet\\files", free: 212_000_000_000, files };
}
