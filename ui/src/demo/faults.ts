// What can be made to go wrong at a workstation of the demo.

import type { DemoFault } from "../ipc/bindings";

export const DEMO_FAULT: Record<DemoFault, { readonly name: string; readonly explain: string }> = {
  none: { name: "Works as it should", explain: "Ends any fault below" },
  refuse: { name: "Refuses connections", explain: "Like a machine that is switched off" },
  hang: { name: "Never answers", explain: "Accepts connections, then says nothing" },
  wrongPassword: { name: "Refuses the password", explain: "Like after a password change" },
  slow: { name: "Slow", explain: "Answers after two seconds" },
  ldconsoleMissing: { name: "LDPlayer tool missing", explain: "No ldconsole.exe where it is expected" },
};
