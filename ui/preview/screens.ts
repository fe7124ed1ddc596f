// Pictures of screens, drawn here, and what is installed.

import type { AppSearchState, ScreenTile, ScreensLook, Snapshot } from "../src/ipc/bindings";
import { message } from "../src/messages/say";

/** What is told of an emulator of which there is no picture. */
export const NO_PICTURE = {
  number: 0,
  jpeg: null,
  width: 0,
  height: 0,
  at: null,
  stillSince: null,
  app: null,
  sentence: null,
  paused: null,
};

/** A picture for each emulator, and for some of them a reason why there is none. */
export function screens(fleet: Snapshot, { tiles }: ScreensLook): ScreenTile[] {
  const now = Date.now();
  return tiles.map(({ workstation, index, side, seen }): ScreenTile => {
    const on = fleet.workstations.find(({ id }) => id === workstation);
    const nothing = { ...NO_PICTURE, workstation, index };
    if (index % 8 === 1) return { ...nothing, sentence: message("apps-debugging-off") };
    if (index % 8 === 5) return { ...nothing, sentence: message("screens-late") };
    if (index % 8 === 7) return nothing;
    const frozen = index % 8 === 2;
    const screen = on?.emulators.find((emulator) => emulator.index === index)?.screen;
    const tall = (screen?.height ?? 0) > (screen?.width ?? 0);
    const short = Math.round((side * 9) / 16);
    const [width, height] = tall ? [short, side] : [side, short];
    return {
      ...nothing,
      number: 1,
      jpeg: seen === 1 ? null : drawn(width, height, index),
      width,
      height,
      at: now - 3000 - index * 700,
      stillSince: frozen ? now - 140_000 : null,
      app: frozen ? "com.example.game" : null,
      paused: on?.link === "online" ? null : message("screens-paused-silent"),
    };
  });
}

/** A game, more or less. */
function drawn(width: number, height: number, index: number): string {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const draw = canvas.getContext("2d");
  if (!draw) return "";
  const sky = draw.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, `hsl(${(index * 47) % 360} 45% 38%)`);
  sky.addColorStop(1, `hsl(${(index * 47 + 60) % 360} 50% 62%)`);
  draw.fillStyle = sky;
  draw.fillRect(0, 0, width, height);
  draw.fillStyle = "#0006";
  draw.fillRect(0, 0, width, height / 12);
  for (let hill = 0; hill < 4; hill++) {
    draw.fillStyle = `hsl(${(index * 47 + hill * 20) % 360} 35% ${22 + hill * 8}%)`;
    draw.beginPath();
    draw.arc((width / 3) * hill, height, height / (2 + (hill % 2)), Math.PI, 0);
    draw.fill();
  }
  draw.fillStyle = "#fff";
  draw.font = `${Math.round(height / 7)}px sans-serif`;
  draw.fillText(`Lv ${20 + index}`, width / 20, height / 3);
  return canvas.toDataURL("image/jpeg", 0.75).replace(/^data:image\/jpeg;base64,/, "");
}

export function installedApps(): AppSearchState {
  const app = (package_: string, on: number, system = false) => ({ package: package_, on, system });
  return {
    total: 23,
    answered: 20,
    notRunning: 2,
    silent: 1,
    firstSilent: message("apps-debugging-off"),
    over: true,
    found: 8,
    apps: [
      app("com.example.game", 20),
      app("com.example.idle.heroes", 18),
      app("com.android.chrome", 12),
      app("org.telegram.messenger", 3),
      app("com.example.game.beta", 1),
      app("com.android.settings", 20, true),
      app("com.android.vending", 20, true),
      app("com.ldmnq.launcher3", 20, true),
    ],
  };
}
