import { screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { usualConnection } from "../src/workstations/connection";
import type { WorkstationForm } from "../src/ipc/bindings";
import { plain, mixedFleet } from "../preview/fixture";
import { choose, closeWindow, open } from "./window";
import { message } from "../src/messages/say";

afterEach(closeWindow);

const field = (name: string) => screen.getByTestId(`form-${name}`);
const way = (name: string) => screen.getByTestId(name);

async function add(answers = {}) {
  const opened = await open(undefined, {}, answers);
  await userEvent.click(screen.getByTestId("add-workstation"));
  return {
    opened,
    async saved(): Promise<WorkstationForm> {
      await userEvent.click(field("save"));
      return opened.asked("add_workstation").at(-1)?.given.form as WorkstationForm;
    },
  };
}

test("the usual way stays out of sight, in two words", async () => {
  const { saved } = await add();
  expect(screen.getByTestId("connection")).not.toHaveAttribute("open");
  expect(screen.getByTestId("connection")).toHaveTextContent("HTTP, NTLM");
  expect((await saved()).connection).toEqual(usualConnection);
});

test("the port goes with the transport unless one was typed", async () => {
  await add();
  await userEvent.click(screen.getByText("Connection"));
  await userEvent.click(way("transport-https"));
  expect(field("port")).toHaveValue("5986");
  await userEvent.click(way("transport-http"));
  expect(field("port")).toHaveValue("5985");
  await userEvent.clear(field("port"));
  await userEvent.type(field("port"), "47001");
  await userEvent.click(way("transport-https"));
  expect(field("port")).toHaveValue("47001");
});

test("a pinned certificate with own limits is asked for as typed", async () => {
  const { saved } = await add();
  await userEvent.click(screen.getByText("Connection"));
  expect(screen.queryByTestId("trust-pinned")).toBeNull();
  await userEvent.click(way("transport-https"));
  await userEvent.click(way("trust-authority"));
  await userEvent.type(field("caFile"), "/etc/farm.pem");
  await userEvent.click(way("trust-pinned"));
  expect(screen.queryByTestId("form-caFile")).toBeNull();
  await userEvent.type(field("fingerprint"), "AB:CD");
  await userEvent.click(way("login-basic"));
  await userEvent.type(field("connectLimit"), "7");
  expect(await saved()).toMatchObject({
    port: "5986",
    connection: {
      transport: "https",
      trust: "pinned",
      caFile: "/etc/farm.pem",
      fingerprint: "AB:CD",
      login: "basic",
      connectLimit: "7",
      listLimit: "",
    },
  });
});

test("what is wrong with the connection is said beside its field", async () => {
  const { opened, saved } = await add({
    add_workstation: () => {
      throw { kind: "invalid", field: "listLimit", sentence: plain("A listing may take 12 s at most.") };
    },
  });
  await saved();
  expect(await screen.findByTestId("form-error-listLimit")).toHaveTextContent("12 s at most");
  expect(screen.getByTestId("connection")).toHaveAttribute("open");
  await waitFor(() => expect(field("listLimit")).toHaveFocus());

  opened.answers.add_workstation = () => {
    throw { kind: "invalid", field: "login", sentence: plain("Choose HTTPS, or NTLM.") };
  };
  await saved();
  expect(await screen.findByTestId("form-error-login")).toHaveTextContent("Choose HTTPS, or NTLM.");
  expect(screen.queryByTestId("form-error-listLimit")).toBeNull();
});

test("Kerberos is offered where built in, and asks for no password", async () => {
  await add({ choices: () => ({ logins: ["ntlm", "basic", "kerberos"] }) });
  await userEvent.click(screen.getByText("Connection"));
  await userEvent.click(await screen.findByTestId("login-kerberos"));
  expect(screen.queryByTestId("form-password")).toBeNull();
  await userEvent.click(way("login-ntlm"));
  expect(field("password")).toBeInTheDocument();
});

test("Kerberos is not offered where it is not built in", async () => {
  await add({ choices: () => ({ logins: ["ntlm", "basic"] }) });
  await userEvent.click(screen.getByText("Connection"));
  expect(screen.queryByTestId("login-kerberos")).toBeNull();
});

test("a workstation over HTTPS is shown as it is configured", async () => {
  const fleet = mixedFleet(Date.now());
  const [first] = fleet.workstations;
  if (!first) throw new Error("a workstation");
  const connection = {
    ...usualConnection,
    transport: "https",
    trust: "pinned",
    fingerprint: "AB:CD",
  } as const;
  first.settings = { ...first.settings, port: 5986, connection };
  await open(fleet);
  await choose(first.id);
  await userEvent.click(screen.getByRole("button", { name: "Edit…" }));
  expect(screen.getByTestId("connection")).toHaveAttribute("open");
  expect(field("fingerprint")).toHaveValue("AB:CD");
  expect(way("trust-pinned")).toBeChecked();
});

test("where passwords are not kept, each account is asked for once", async () => {
  const fleet = mixedFleet(Date.now());
  const accounts: Record<string, string> = { ws1: "FARM\\op", ws2: "farm\\OP", ws3: "night" };
  for (const workstation of fleet.workstations) {
    const user = accounts[workstation.id];
    workstation.account = user ? "missing" : "verified";
    if (user) workstation.settings = { ...workstation.settings, user, ownAccount: user === "night" };
  }
  const opened = await open(fleet, { passwordsNotKept: message("accounts-no-store") });

  expect(await screen.findByRole("dialog", { name: "Password for FARM\\op" })).toHaveTextContent(
    "2 workstations use this account",
  );
  await userEvent.type(field("password"), "secret");
  await userEvent.click(field("save"));
  expect(await screen.findByRole("dialog", { name: "Password for night" })).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(opened.asked("set_password")).toHaveLength(1);

  // The window goes on saying so, without asking.
  expect(screen.getByTestId("passwords-missing")).toHaveTextContent(
    "The password of one other account is missing, too.",
  );
  await userEvent.click(screen.getByRole("button", { name: "Understood" }));
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("where passwords are kept nobody is asked at start", async () => {
  await open();
  expect(screen.getByTestId("passwords-missing")).toHaveTextContent(
    "No password is known for WS-05\\operator",
  );
  expect(screen.queryByRole("dialog")).toBeNull();
});
