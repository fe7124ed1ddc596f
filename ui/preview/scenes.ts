// What there is to look at: one entry for each screen and each of its main states. `act` brings the window there as an
// operator would, from inside the page, so that the same scenes serve a person and the check.

import { activity } from "./scenes/activity";
import { dialogs } from "./scenes/dialogs";
import { fleet } from "./scenes/fleet";
import { workstationForm } from "./scenes/forms";
import { menus } from "./scenes/menus";
import { plans } from "./scenes/plans";
import { reach } from "./scenes/reach";
import { screens } from "./scenes/screens";
import type { Scene } from "./scenes/stage";
import { table } from "./scenes/table";
import { views } from "./scenes/views";
import { watch } from "./scenes/watch";
import { whole } from "./scenes/whole";

export const scenes: readonly Scene[] = [
  ...fleet,
  ...table,
  ...screens,
  ...views,
  ...menus,
  ...workstationForm,
  ...activity,
  ...dialogs,
  ...plans,
  ...reach,
  ...watch,
  ...whole,
];
