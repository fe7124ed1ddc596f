// How a workstation is reached, in words.

import type { ConnectionForm, Field, Login, Transport, Trust } from "../ipc/bindings";

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

/** The same connection with exactly one certificate accepted. */
export function pinned(connection: ConnectionForm, fingerprint: string): ConnectionForm {
  return { ...connection, transport: "https", trust: "pinned", fingerprint };
}

/** Where WinRM usually listens. */
export const usualPort: Readonly<Record<Transport, string>> = { http: "5985", https: "5986" };

/** Those that the section about the connection holds. */
export const connectionFields: readonly Field[] = [
  "transport",
  "trust",
  "caFile",
  "fingerprint",
  "login",
  "connectLimit",
  "listLimit",
];

interface Way<T> {
  readonly value: T;
  readonly name: string;
  readonly explain: string;
}

export const transports: readonly Way<Transport>[] = [
  {
    value: "http",
    name: "HTTP",
    explain: "As Windows sets it up. The login encrypts what is sent.",
  },
  { value: "https", name: "HTTPS", explain: "The workstation also proves its identity with a certificate." },
];

export const trusts: readonly Way<Trust>[] = [
  {
    value: "system",
    name: "Those this computer trusts",
    explain: "The certificate must be made for the address above.",
  },
  {
    value: "authority",
    name: "Those signed by an authority whose file is on this computer",
    explain: "Made for the address above. Certificates signed by public authorities are accepted, too.",
  },
  {
    value: "pinned",
    name: "Exactly one, identified by its fingerprint",
    explain:
      "It does not matter who signed it. When it changes, nothing is sent until you accept the new one.",
  },
];

export const logins: readonly Way<Login>[] = [
  { value: "ntlm", name: "NTLM", explain: "The password itself is never sent." },
  {
    value: "basic",
    name: "Basic",
    explain: "The password itself is sent, so only over HTTPS. For local accounts of the workstation.",
  },
  {
    value: "kerberos",
    name: "Kerberos",
    explain: "With the ticket of the user who is logged on to this computer; no password is used.",
  },
];

/** Two words for a closed section. */
export function connectionWords({
  transport,
  trust,
  login,
  connectLimit,
  listLimit,
}: ConnectionForm): string {
  const name = <T>(ways: readonly Way<T>[], value: T) => ways.find((way) => way.value === value)?.name ?? "";
  const words = [name(transports, transport), name(logins, login)];
  if (transport === "https" && trust !== "system")
    words.splice(1, 0, trust === "pinned" ? "one certificate" : "own authority");
  if (connectLimit || listLimit) words.push("own time limits");
  return words.join(", ");
}
