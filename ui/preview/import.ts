// A preview with every kind of line, as an inventory of a farm would give it.

import type { ImportPreview, ImportRow } from "../src/ipc/bindings";
import { message } from "../src/messages/say";

const row = (line: number, more: Partial<ImportRow> = {}): ImportRow => ({
  line,
  name: `WS-${line}`,
  address: `10.20.1.${line}`,
  port: "5985",
  account: "FARM\\operator",
  tags: ["lab", "rack-a"],
  hasPassword: false,
  outcome: { kind: "new" },
  ...more,
});

export function importPreview(): ImportPreview {
  const many = Array.from({ length: 60 }, (_, n) => row(n + 20, n % 7 === 0 ? { hasPassword: true } : {}));
  return {
    id: 1,
    format: "table",
    rows: [
      row(2, {
        outcome: {
          kind: "changed",
          workstation: "WS-02",
          changes: [
            { field: "account", before: "FARM\\former", after: "FARM\\operator" },
            { field: "tags", before: "", after: "lab, rack-a" },
            { field: "password", before: "", after: "" },
          ],
        },
        hasPassword: true,
      }),
      row(3, { outcome: { kind: "duplicate", of: message("import-in-the-list", { name: "WS-03" }) } }),
      row(4, { outcome: { kind: "duplicate", of: message("import-same-as-line", { line: 3 }) } }),
      row(5, {
        name: "A workstation with a name as long as a name may be, up to here",
        outcome: { kind: "invalid", why: message("import-no-address") },
        address: "",
        port: "",
        tags: [],
      }),
      row(6, {
        outcome: {
          kind: "invalid",
          why: message("import-other-password", { account: "FARM\\operator", line: 2 }),
        },
        hasPassword: true,
      }),
      ...many,
    ],
    remarks: [
      message("import-columns-not-used", { columns: ["Rack", "Owner"] }),
      message("import-vault", { hosts: ["WS-40", "WS-41"] }),
    ],
    passwords: 11,
  };
}
