// The screens of emulators in the operator's own scrcpy, and the addresses by which adb finds them.

import { ask } from "../ipc/answer";
import { commands } from "../ipc/bindings";
import type { Emulator, Workstation } from "../ipc/bindings";
import { t } from "../messages/say";
import { place } from "./answers.svelte";
import type { Answers } from "./answers.svelte";
import type { Fleet } from "./fleet.svelte";
import type { Target } from "./targets";

/** Where adb listens for the first emulator; two ports for each. */
const ADB_PORT = 5555;

/** Where adb of an emulator listens: on its workstation itself, unless its settings open it to the network. */
export function adbAddress(on: Workstation, emulator: Emulator): string {
  const host = emulator.settings?.adb === "remote" ? on.settings.address : "127.0.0.1";
  const port = ADB_PORT + 2 * emulator.index;
  return host.includes(":") && !host.startsWith("[") ? `[${host}]:${port}` : `${host}:${port}`;
}

export class Reaching {
  readonly #fleet: Fleet;
  readonly #answers: Answers;

  constructor(fleet: Fleet, answers: Answers) {
    this.#fleet = fleet;
    this.#answers = answers;
  }

  /** Opens the screens; why one could not be opened is said. */
  async openScreens(targets: readonly Target[]): Promise<void> {
    this.#answers.putAway(place.fleet);
    const emulators = targets.map(({ workstation, emulator: { index, title } }) => ({
      workstation,
      emulator: index,
      title,
    }));
    const answer = await ask(commands.openScreens(emulators));
    if (!answer.ok) this.#answers.show(place.fleet, targets[0]?.workstation ?? "", answer.error);
  }

  /** Copies the addresses, one a line. */
  async copyAdbAddresses(targets: readonly Target[]): Promise<void> {
    this.#answers.putAway(place.fleet);
    const addresses = targets.flatMap(({ workstation, emulator }) => {
      const on = this.#fleet.workstation(workstation)?.value;
      return on ? [adbAddress(on, emulator)] : [];
    });
    try {
      await navigator.clipboard.writeText(addresses.join("\n"));
    } catch {
      const sentence = t("reach-adb-not-copied", { addresses: addresses.join(", ") });
      this.#answers.show(place.fleet, "", { kind: "failed", sentence });
    }
  }
}
