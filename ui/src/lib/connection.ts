// How a workstation is reached.

import type { ConnectionForm } from "./bindings";

/** What Windows offers after Enable-PSRemoting. */
export const usualConnection: Readonly<ConnectionForm> = {
  transport: "http",
  trust: "system",
  caFile: "",
  fingerprint: "",
  login: "ntlm",
  connectLimit: "",
  listLimit: "",
};
