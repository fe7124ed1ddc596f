// What can be made to go wrong at a workstation of the demo.

import type { DemoFault } from "../ipc/bindings";

export const DEMO_FAULT: Record<DemoFault, { readonly name: string; readonly explain: string }> = {
  none: { name: "Works as it should", explain: "Recover from any fault below" },
  refuse: { name: "Refuses connections", explain: "As a machine that is switched off" },
  hang: { name: "Never answers", explain: "Accepts connections, then silence" },
  wrongPassword: { name: "Refuses the password", explain: "As after a password change" },
  slow: { name: "Slow", explain: "Answers after two seconds" },
  ldconsoleMissing: { name: "LDPlayer tool missing", explain: "No ldconsole.exe where it is expected" },
};
