// A schedule as its form begins, and the words of its choices.

import type {
  Day,
  EmulatorRequest,
  PlanTargets,
  Schedule,
  ScheduleForm,
  ScheduleOverlap,
  ScheduleRule,
} from "../ipc/bindings";
import type { Label } from "../messages/say";

/** What a schedule is to be made of. */
export interface Wish {
  readonly request: EmulatorRequest;
  readonly targets: PlanTargets;
}

export const RULES = {
  once: "schedules-once",
  daily: "schedules-daily",
  weekly: "schedules-weekly",
  hours: "schedules-hours",
} as const satisfies Record<ScheduleRule, Label>;

export const OVERLAPS = {
  skip: "schedules-overlap-skip",
  wait: "schedules-overlap-wait",
  replace: "schedules-overlap-replace",
} as const satisfies Record<ScheduleOverlap, Label>;

export const DAYS = {
  monday: "schedules-monday",
  tuesday: "schedules-tuesday",
  wednesday: "schedules-wednesday",
  thursday: "schedules-thursday",
  friday: "schedules-friday",
  saturday: "schedules-saturday",
  sunday: "schedules-sunday",
} as const satisfies Record<Day, Label>;

/** What needs nothing but its emulator, and loses none. */
export const ACTIONS = ["start", "stop", "restart", "kill"] as const;

/** This computer's time zone, by its name. */
export const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The names of all time zones that this computer knows. */
export const zones = (): readonly string[] => ["UTC", ...Intl.supportedValuesOf("timeZone")];

const two = (n: number) => String(n).padStart(2, "0");

/** The form of a schedule; of a new one, where there is none. */
export function draft(schedule: Schedule | undefined, wish: Wish | null, now: Date): ScheduleForm {
  const tomorrow = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  const date = `${tomorrow.getFullYear()}-${two(tomorrow.getMonth() + 1)}-${two(tomorrow.getDate())}`;
  if (schedule) return { ...schedule.form, date: schedule.form.date || date };
  return {
    name: "",
    rule: "daily",
    date,
    time: "08:00",
    days: [],
    hours: "6",
    zone: ownZone(),
    spread: "0",
    missed: "0",
    overlap: "skip",
    request: wish?.request ?? { kind: "restart" },
    targets: wish?.targets ?? { kind: "filter", filter: "" },
    limits: null,
  };
}
