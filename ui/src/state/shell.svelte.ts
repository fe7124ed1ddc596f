// How the program lies on the desktop: whether a tray shows it, and whether it is about to quit.

import { ask, sure } from "../ipc/answer";
import { commands, events } from "../ipc/bindings";
import type { QuitRequest, ShellState } from "../ipc/bindings";

export class Shell {
  state = $state.raw<ShellState>({ quitting: "no", trayShown: false, hiddenUnsaid: false });

  /** Follows the program. Returns how to stop. */
  async start(): Promise<() => void> {
    const unlisten = await events.shellChanged.listen(({ payload }) => (this.state = payload));
    this.state = (await sure(commands.shellState())) ?? this.state;
    return unlisten;
  }

  quit(request: QuitRequest = "ask"): void {
    void ask(commands.quit(request));
  }
}
