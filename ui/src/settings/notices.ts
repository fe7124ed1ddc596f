// The words of targets and of kinds of notices.

import type { NoticeKind, TargetForm, TargetType } from "../ipc/bindings";

export const TARGET_TYPES: readonly TargetType[] = ["telegram", "discord", "webhook", "email"];

export const TARGET_NAMES = {
  telegram: "targets-telegram",
  discord: "targets-discord",
  webhook: "targets-webhook",
  email: "targets-email",
} as const satisfies Record<TargetType, string>;

/** What is typed as the secret of each. */
export const SECRET_NAMES = {
  telegram: "targets-secret-telegram",
  discord: "targets-secret-discord",
  webhook: "targets-secret-webhook",
  email: "targets-secret-email",
} as const satisfies Record<TargetType, string>;

const KINDS = {
  circuit: "targets-kind-circuit",
  account: "targets-kind-account",
  crash: "targets-kind-crash",
  tags: "targets-kind-tags",
  plan: "targets-kind-plan",
  watch: "targets-kind-watch",
  schedule: "targets-kind-schedule",
} as const satisfies Record<NoticeKind, string>;

export const KIND_NAMES = Object.entries(KINDS) as readonly (readonly [
  NoticeKind,
  (typeof KINDS)[NoticeKind],
])[];

/** A target as its form begins. */
export const NEW_TARGET: TargetForm = {
  name: "",
  on: true,
  type: "telegram",
  address: "",
  chat: "",
  server: "",
  port: "",
  startTls: false,
  user: "",
  from: "",
  to: "",
  proxy: "",
  kinds: ["circuit", "account", "crash", "plan", "watch", "schedule"],
  tags: [],
  digest: "",
  aliveHours: "",
};
