// What can be made to go wrong at a workstation of the demo.

import type { DemoFault } from "../ipc/bindings";
import { message } from "../messages/say";
import type { Message } from "../messages/say";

interface FaultWords {
  readonly name: Message;
  readonly explain: Message;
}

export const DEMO_FAULT: Record<DemoFault, FaultWords> = {
  none: faultWords("none"),
  refuse: faultWords("refuse"),
  hang: faultWords("hang"),
  wrongPassword: faultWords("wrong-password"),
  slow: faultWords("slow"),
  ldconsoleMissing: faultWords("ldconsole-missing"),
};

function faultWords(
  fault: "none" | "refuse" | "hang" | "wrong-password" | "slow" | "ldconsole-missing",
): FaultWords {
  return { name: message(`demo-${fault}`), explain: message(`demo-${fault}-explain`) };
}
