// Accounts, each with the workstations that use it.

import type { Workstation } from "./bindings";

export interface MissingPassword {
  /** As it is written on the first of them. */
  readonly user: string;
  readonly workstations: readonly Workstation[];
}

/** Accounts whose password is not known, in the fleet's order. */
export function missingPasswords(workstations: readonly Workstation[]): MissingPassword[] {
  const accounts = new Map<string, Workstation[]>();
  for (const workstation of workstations) {
    if (workstation.account !== "missing") continue;
    const key = workstation.settings.user.toLowerCase();
    accounts.set(key, [...(accounts.get(key) ?? []), workstation]);
  }
  return [...accounts.values()].map((sharing) => ({
    user: sharing[0]?.settings.user ?? "",
    workstations: sharing,
  }));
}
