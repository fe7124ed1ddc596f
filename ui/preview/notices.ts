// Where notices go in the preview: one target that works, one whose password is refused, one that is tried again.

import type { NoticeTarget } from "../src/ipc/bindings";
import { message } from "../src/messages/say";
import { NEW_TARGET } from "../src/settings/notices";

export function noticeTargets(): NoticeTarget[] {
  const at = Date.now();
  return [
    {
      id: "t1",
      form: { ...NEW_TARGET, name: "Farm bot", chat: "-1001234567" },
      waiting: 0,
      last: { at: at - 300_000, problem: null, again: false },
    },
    {
      id: "t2",
      form: { ...NEW_TARGET, name: "Night shift", type: "email", server: "smtp.example.com" },
      waiting: 0,
      last: {
        at: at - 60_000,
        problem: message("targets-not-let-in", { said: "535 5.7.8 Error: authentication failed" }),
        again: false,
      },
    },
    {
      id: "t3",
      form: { ...NEW_TARGET, name: "#farm", type: "discord" },
      waiting: 3,
      last: { at: at - 20_000, problem: message("targets-too-slow"), again: true },
    },
  ];
}
