// Schedules as Rust shows them, for the preview: one that goes well, one that failed, one that is paused.

import type { Schedule, ScheduleForm, SchedulePreview } from "../src/ipc/bindings";
import { message } from "../src/messages/say";

const FORM: ScheduleForm = {
  name: "Morning start",
  rule: "daily",
  date: "",
  time: "08:00",
  days: [],
  hours: "",
  zone: "Asia/Ho_Chi_Minh",
  spread: "30",
  missed: "60",
  overlap: "skip",
  request: { kind: "start" },
  targets: { kind: "filter", filter: "#farm" },
  limits: null,
};

export function schedules(now: number): Schedule[] {
  const next = (hours: number) => ({
    at: now + hours * 3_600_000,
    asked: "2026-11-28 08:00",
    shift: "none" as const,
  });
  const at = now - 7_200_000;
  return [
    {
      id: 1,
      form: FORM,
      operation: "start",
      subject: null,
      on: true,
      next: next(3),
      last: {
        due: at,
        said: message("schedules-ended", { succeeded: "188", all: 188 }),
        well: true,
        plan: 4,
      },
    },
    {
      id: 2,
      form: { ...FORM, name: "Rolling restart, second room", rule: "hours", hours: "6" },
      operation: "restart",
      subject: null,
      on: true,
      next: next(1),
      last: { due: at, said: message("schedules-missed"), well: false, plan: null },
    },
    {
      id: 3,
      form: { ...FORM, name: "Night off" },
      operation: "stop",
      subject: null,
      on: false,
      next: null,
      last: null,
    },
  ];
}

export function schedulePreview(): SchedulePreview {
  const days = ["2026-03-27", "2026-03-28", "2026-03-29", "2026-03-30", "2026-03-31"];
  return {
    emulators: 188,
    times: days.map((day, n) => ({
      at: 1_774_600_000_000 + n * 86_400_000,
      asked: `${day} 02:30`,
      shift: day === "2026-03-29" ? "skipped" : "none",
    })),
  };
}
