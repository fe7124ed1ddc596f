// What is said of a workstation's vitals, and which version of LDPlayer is the usual one.

import { size } from "../format/size";
import { timeOfDay } from "../format/time";
import type { Gap, Vitals, VitalsPart, WindowsVersion, Workstation, Worry } from "../ipc/bindings";
import { message } from "../messages/say";
import type { Message } from "../messages/say";

/** A version of LDPlayer and how many workstations have it. */
export interface Usual {
  readonly version: string;
  readonly count: number;
}

/** The version that more than half of those that tell one have; none where there is no such. */
export function usualLdplayer(workstations: readonly Workstation[]): Usual | null {
  const counts: Record<string, number> = {};
  let known = 0;
  for (const { vitals } of workstations) {
    if (vitals.ldplayer === null) continue;
    counts[vitals.ldplayer] = (counts[vitals.ldplayer] ?? 0) + 1;
    known++;
  }
  const most = Object.entries(counts).find(([, count]) => count * 2 > known);
  return most && known > 1 ? { version: most[0], count: most[1] } : null;
}

/** From this build on it is Windows 11. */
const WINDOWS_11 = 22_000;

export function windowsName(windows: WindowsVersion): Message {
  const build = String(windows.build);
  if (windows.server) return message("vitals-windows-server", { build });
  return windows.build >= WINDOWS_11
    ? message("vitals-windows-11", { build })
    : message("vitals-windows-10", { build });
}

/** How much of the memory is in use, in percent. */
export function memoryPercent(vitals: Vitals): number | null {
  if (!vitals.memory) return null;
  return Math.round((100 * (vitals.memory.total - vitals.memory.free)) / vitals.memory.total);
}

export function memoryUsed(vitals: Vitals): Message | null {
  if (!vitals.memory) return null;
  const { total, free } = vitals.memory;
  return message("vitals-used-of", { used: size(total - free), total: size(total) });
}

export function warningOf(vitals: Vitals, about: Worry): Message | null {
  return vitals.warnings.find((warning) => warning.about === about)?.sentence ?? null;
}

/** Why what is shown of this part is old or missing; nothing where it is what was heard last. */
export function staleness(workstation: Workstation, part: VitalsPart): Message | null {
  const { vitals, link } = workstation;
  const gap: Gap | undefined = vitals.gaps.find((gap) => gap.part === part);
  if (gap) {
    if (gap.answeredAt === null) return gap.why;
    const time = timeOfDay(gap.answeredAt);
    return gap.why
      ? message("vitals-stale-because", { time, why: gap.why })
      : message("vitals-stale", { time });
  }
  if (link !== "online" && vitals.at !== null) return message("vitals-stale", { time: timeOfDay(vitals.at) });
  return null;
}
