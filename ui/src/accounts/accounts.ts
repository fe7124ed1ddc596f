// Accounts, each with the workstations that use it.

import type { AppInfo, Workstation } from "../ipc/bindings";
import { t } from "../messages/say";

export interface MissingPassword {
  /** As it is written on the first of them. */
  readonly user: string;
  readonly workstations: readonly Workstation[];
}

/** The same for workstations whose accounts have one name: one account of a domain, or each its own. */
function accountName({ settings }: Workstation): string {
  const name = settings.user.trim().toLowerCase();
  return settings.ownAccount ? name.replace(/^\.\\/, "") : name;
}

/** The other workstations whose accounts have the same name, in the fleet's order. */
export function namesakes(workstation: Workstation, all: readonly Workstation[]): Workstation[] {
  const name = accountName(workstation);
  const own = workstation.settings.ownAccount;
  return all.filter(
    (w) => w.id !== workstation.id && w.settings.ownAccount === own && accountName(w) === name,
  );
}

/** Accounts whose password is not known, in the fleet's order. */
export function missingPasswords(workstations: readonly Workstation[]): MissingPassword[] {
  const accounts = new Map<string, Workstation[]>();
  for (const workstation of workstations) {
    if (workstation.account !== "missing") continue;
    const key = accountName(workstation);
    accounts.set(key, [...(accounts.get(key) ?? []), workstation]);
  }
  return [...accounts.values()].map((sharing) => ({
    user: sharing[0]?.settings.user ?? "",
    workstations: sharing,
  }));
}

/** Where a password goes that is typed now. */
export function passwordHint(info: AppInfo | null | undefined): string {
  return t(info?.passwordsNotKept ? "accounts-kept-until-closed" : "accounts-kept-in-store");
}
