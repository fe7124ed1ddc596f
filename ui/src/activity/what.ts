// What an entry is about, in words that need a whole operation's name.

import { timeOfDay } from "../format/time";
import type { ActivityEntry } from "../ipc/bindings";
import { KINDS } from "../kinds/kinds";
import { markOf } from "../labels/activity";
import { message } from "../messages/say";
import type { Message } from "../messages/say";

/** What was asked for, or what happened. */
export function whatOf(entry: ActivityEntry): Message {
  return entry.operation ? KINDS[entry.operation].name : markOf(entry).word;
}

/** Who asked, where that was no person. */
export function byOf({ by, byName }: ActivityEntry): Message | null {
  if (by === "plan" || by === "schedule" || by === "watch")
    return message(`activity-by-${by}`, { by: byName ?? "" });
  if (by === "script") return message("activity-by-script");
  return null;
}

/** `14:02:10`, with the date where it is not the day of the list's heading. */
export const clockOf = (at: number) => timeOfDay(at, at);
