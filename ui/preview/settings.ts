// The settings in the scenes and tests: the usual ones.

import type { SettingsForm } from "../src/ipc/bindings";
import { LIMITS } from "./plans";

export const SETTINGS: SettingsForm = {
  threshold: "3",
  window: "60",
  open: "60",
  poll: "15",
  notify: true,
  mostPerHour: "10",
  quiet: false,
  quietFrom: "22:00",
  quietTo: "07:00",
  warnCpu: "90",
  warnCpuMinutes: "5",
  warnMemory: "1000",
  warnMemoryPercent: "10",
  warnDisk: "10",
  warnDiskPercent: "5",
  notifyEnded: false,
  notifyPlans: true,
  notifyWatch: true,
  notifySchedules: true,
  activityDays: "90",
  activityMegabytes: "1000",
  plans: LIMITS,
};
