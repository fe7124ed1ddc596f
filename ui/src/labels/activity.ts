// The words for what happened.

import type { ActivityEntry, ActivityKind, ActivityResult } from "../ipc/bindings";
import { message } from "../messages/say";
import type { Message } from "../messages/say";
import { OPERATION } from "./operation";
import type { Shape, Tone } from "./state";

export interface Mark {
  readonly word: Message;
  readonly shape: Shape;
  readonly tone: Tone;
}

const HAPPENED: Record<Exclude<ActivityKind, "asked">, Mark> = {
  crashed: { word: message("activity-kind-crashed"), shape: "triangle", tone: "bad" },
  stopped: { word: message("activity-kind-stopped"), shape: "minus", tone: "off" },
  cameBack: { word: message("activity-kind-came-back"), shape: "dot", tone: "ok" },
  settingsChanged: { word: message("activity-kind-settings-changed"), shape: "ring", tone: "warn" },
  circuitOpened: { word: message("activity-kind-circuit-opened"), shape: "square", tone: "bad" },
  circuitClosed: { word: message("activity-kind-circuit-closed"), shape: "check", tone: "ok" },
  accountRefused: { word: message("activity-kind-account-refused"), shape: "key", tone: "bad" },
  desktopLost: { word: message("activity-kind-desktop-lost"), shape: "question", tone: "warn" },
  anotherComputer: { word: message("activity-kind-another-computer"), shape: "question", tone: "bad" },
  doctor: { word: message("activity-kind-doctor"), shape: "ring", tone: "off" },
  dropped: { word: message("activity-kind-dropped"), shape: "triangle", tone: "warn" },
  maintenance: { word: message("activity-kind-maintenance"), shape: "minus", tone: "off" },
  schedule: { word: message("activity-kind-schedule"), shape: "ring", tone: "off" },
};

/** How something ended that was asked for. */
function ended(result: ActivityResult): Mark {
  return result === "none" ? HAPPENED.doctor : OPERATION[result];
}

/** What happened, or how what was asked for ended. */
export function markOf({ kind, result }: Pick<ActivityEntry, "kind" | "result">): Mark {
  if (kind === "asked") return ended(result);
  const mark = HAPPENED[kind];
  if (kind !== "doctor" || result === "none") return mark;
  const { shape, tone } = ended(result);
  return { ...mark, shape, tone };
}

const KIND_WORDS: Record<ActivityKind, string> = {
  asked: "asked",
  crashed: "crashed",
  stopped: "stopped",
  cameBack: "came-back",
  settingsChanged: "settings-changed",
  circuitOpened: "circuit-opened",
  circuitClosed: "circuit-closed",
  accountRefused: "account-refused",
  desktopLost: "desktop-lost",
  anotherComputer: "another-computer",
  doctor: "doctor",
  dropped: "dropped",
  maintenance: "maintenance",
  schedule: "schedule",
};

/** The filter that lets through what is of that kind and ended so, as it is typed. */
export function filterOf({ kind, result }: Pick<ActivityEntry, "kind" | "result">): string {
  const of = `kind:${KIND_WORDS[kind]}`;
  return result === "none" ? of : `${of} result:${result}`;
}
