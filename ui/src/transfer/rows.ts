// The lines of a preview in words, and which of them can be ticked.

import type { ImportField, ImportFormat, ImportOutcome, ImportRow } from "../ipc/bindings";
import { message, t } from "../messages/say";
import type { Message } from "../messages/say";

export type RowKind = ImportOutcome["kind"];

export const KINDS: readonly RowKind[] = ["new", "changed", "duplicate", "invalid"];

export const FORMAT: Record<ImportFormat, Message> = {
  list: message("transfer-format-list"),
  table: message("transfer-format-table"),
  ansibleIni: message("transfer-format-ansible-ini"),
  ansibleYaml: message("transfer-format-ansible-yaml"),
  managementSystem: message("transfer-format-management-system"),
};

const FIELD: Record<ImportField, Message> = {
  name: message("transfer-field-name"),
  address: message("transfer-field-address"),
  port: message("transfer-field-port"),
  scheme: message("transfer-field-scheme"),
  account: message("transfer-field-account"),
  password: message("transfer-field-password"),
  tags: message("transfer-field-tags"),
  notes: message("transfer-field-notes"),
  ldconsole: message("transfer-field-ldconsole"),
};

/** What would become of a line. */
export function outcome({ outcome }: ImportRow): Message {
  switch (outcome.kind) {
    case "new":
      return message("transfer-new");
    case "changed":
      return message("transfer-changed", {
        workstation: outcome.workstation,
        changes: outcome.changes.map(({ field, before, after }) =>
          before === ""
            ? message("transfer-change-first", { field: FIELD[field], after })
            : message("transfer-change", { field: FIELD[field], before, after }),
        ),
      });
    case "duplicate":
      return outcome.of;
    case "invalid":
      return outcome.why;
  }
}

export const kindWords = (kind: RowKind | "all", lines: number): string => {
  switch (kind) {
    case "all":
      return t("transfer-kind-all", { lines });
    case "new":
      return t("transfer-kind-new", { lines });
    case "changed":
      return t("transfer-kind-changed", { lines });
    case "duplicate":
      return t("transfer-kind-duplicate", { lines });
    case "invalid":
      return t("transfer-kind-invalid", { lines });
  }
};

/** What is new or changed can be imported; the other lines only say why not. */
export const canTick = (row: ImportRow): boolean =>
  row.outcome.kind === "new" || row.outcome.kind === "changed";
