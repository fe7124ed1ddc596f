// Plays one scene: the window on the mock of Rust, brought to what `?name=` says, in what `language=` says. `data-scene` on the root element says
// how far it is: `playing`, `shown`, or `failed`.

import { configure, screen, waitFor } from "@testing-library/svelte";
import { mixedFleet } from "./fixture";
import { install } from "./mock";
import { scenes } from "./scenes";

configure({ asyncUtilTimeout: 5000 });
const root = document.documentElement;
root.dataset.scene = "playing";
const name = new URLSearchParams(location.search).get("name");

async function play(): Promise<void> {
  const scene = scenes.find((s) => s.name === name);
  if (!scene) throw new Error(`there is no scene “${name}”`);
  const fleet = (scene.fleet ?? mixedFleet)(Date.now());
  const rust = install({ fleet, ...(scene.info && { info: scene.info }), mute: scene.mute ?? false });
  Object.freeze(Object.prototype); // as in the real window
  await import("../src/main");
  if (scene.mute) return;
  await waitFor(() => {
    if (screen.getByTestId("app").dataset.ready !== "true") throw new Error("the window is not ready");
  });
  await scene.act?.({ rust, fleet });
}

play().then(
  () => (root.dataset.scene = "shown"),
  (error: unknown) => {
    root.dataset.scene = "failed";
    // The message of a query that found nothing goes on with the whole page.
    const text = error instanceof Error ? error.message : String(error);
    console.error(`scene ${name}: ${text.split("\n\n")[0]}`);
  },
);
