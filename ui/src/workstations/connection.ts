// How a workstation is reached, in words.

import type { ConnectionForm, Field, Login, Transport, Trust, WorkstationForm } from "../ipc/bindings";
import type { Explained } from "../labels/state";
import { message } from "../messages/say";
import type { Label, Message } from "../messages/say";

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

/** Where LDPlayer 9 is installed unless somebody chose otherwise. */
export const usualLdconsole = "C:\\LDPlayer\\LDPlayer9\\ldconsole.exe";

/** A workstation of which nothing is known yet. */
export const usualForm = (): WorkstationForm => ({
  name: "",
  address: "",
  port: usualPort.http,
  connection: { ...usualConnection },
  user: "",
  ldconsole: usualLdconsole,
  dataFolder: "",
  startThrough: "desktop",
  boots: "1",
  killWhenStuck: false,
  notes: "",
});

interface Way<T> {
  readonly value: T;
  readonly name: Message;
  readonly explain: Message;
}

function way<T>(value: T, name: Explained): Way<T> {
  return { value, name: message(name), explain: message(`${name}-explain` as Label) };
}

export const transports: readonly Way<Transport>[] = [
  way("http", "connection-http"),
  way("https", "connection-https"),
];

export const trusts: readonly Way<Trust>[] = [
  way("system", "connection-trust-system"),
  way("authority", "connection-trust-authority"),
  way("pinned", "connection-trust-pinned"),
];

export const logins: readonly Way<Login>[] = [
  way("ntlm", "connection-ntlm"),
  way("basic", "connection-basic"),
  way("kerberos", "connection-kerberos"),
];

/** Nothing in it was chosen otherwise than Windows offers it. */
export function isUsual({ transport, login, connectLimit, listLimit }: ConnectionForm): boolean {
  return transport === "http" && login === "ntlm" && !connectLimit && !listLimit;
}

/** What is chosen, in a few words each, for a closed section. */
export function connectionWords({
  transport,
  trust,
  login,
  connectLimit,
  listLimit,
}: ConnectionForm): Message[] {
  const named = <T>(ways: readonly Way<T>[], value: T) =>
    ways.flatMap((way) => (way.value === value ? [way.name] : []));
  const words = named(transports, transport);
  if (transport === "https" && trust !== "system")
    words.push(message(trust === "pinned" ? "connection-one-certificate" : "connection-own-authority"));
  words.push(...named(logins, login));
  if (connectLimit || listLimit) words.push(message("connection-own-limits"));
  return words;
}
