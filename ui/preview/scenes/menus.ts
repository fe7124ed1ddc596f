// Menus and the palette.

import { user, choose, shown, workstationMenu, batchMenu } from "./stage";
import type { Scene } from "./stage";

export const menus: readonly Scene[] = [
  {
    name: "menu",
    act: async () => {
      await choose("ws1");
      const target = await shown("emulator-1");
      const { left, top } = target.getBoundingClientRect();
      const coords = { clientX: left + 200, clientY: top + 12 };
      await user.pointer([{ keys: "[MouseRight]", target, coords }]);
      await shown("menu");
      await user.keyboard("{End}");
    },
  },
  { name: "menu-many", act: () => batchMenu() },
  { name: "menu-workstation", act: () => workstationMenu("ws1") },
  {
    name: "palette",
    act: async () => {
      await user.keyboard("{Control>}k{/Control}");
      await shown("palette");
      await user.keyboard("ws-06");
    },
  },
];
