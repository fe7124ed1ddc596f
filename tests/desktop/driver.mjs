// LDFleet's window through the system's own driver of web views: on Windows that of Edge, on Linux that of WebKitGTK.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join, resolve } from "node:path";

const windows = process.platform === "win32";
const WAIT_MS = 120_000;

/** Waits until `look` gives something. */
export async function until(what, look) {
  const end = Date.now() + WAIT_MS;
  let last;
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found) return found;
    } catch (error) {
      last = error;
    }
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`waited in vain for ${what}`, { cause: last });
}

async function freePort() {
  return await new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

/** Starts the program and hands its window to `use`, with the process of the driver, whose child the program is. */
export async function withWindow(program, args, use, environment = {}) {
  const port = await freePort();
  const name = windows ? join(process.env.EDGEWEBDRIVER ?? "", "msedgedriver.exe") : "WebKitWebDriver";
  const driver = spawn(name, [`--port=${port}`], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...environment, TAURI_WEBVIEW_AUTOMATION: "true" },
  });
  const ended = new Promise((_, failed) => {
    driver.on("error", failed);
    driver.on("exit", (code) => failed(new Error(`${name} ended with ${code}`)));
  });
  ended.catch(() => {});

  async function ask(path, body, method = body ? "POST" : "GET") {
    const request = fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const answer = await (await Promise.race([request, ended])).json();
    if (answer.value?.error) throw new Error(`${answer.value.error}: ${answer.value.message}`);
    return answer.value;
  }

  const options = { binary: resolve(program), args };
  const capabilities = windows
    ? { browserName: "webview2", "ms:edgeOptions": options }
    : { "webkitgtk:browserOptions": options };
  let session;
  try {
    await until("the driver", () => ask("/status"));
    const begun = Date.now();
    session = (await ask("/session", { capabilities: { alwaysMatch: capabilities } })).sessionId;
    await ask(`/session/${session}/timeouts`, { script: WAIT_MS });
    const run = (script) => ask(`/session/${session}/execute/sync`, { script, args: [] });
    // What the program answers to a command, or what `made` makes of it in the page; what it refuses with is thrown.
    const invoke = async (command, given = {}, made = "(answer) => answer") => {
      const call = `const [command, given, done] = arguments;
        window.__TAURI_INTERNALS__.invoke(command, given)
          .then(${made}).then((value) => done({ value }), (error) => done({ error }))`;
      const answer = await ask(`/session/${session}/execute/async`, { script: call, args: [command, given] });
      if (answer.error) throw new Error(`${command}: ${JSON.stringify(answer.error)}`);
      return answer.value;
    };
    const shows = (text) => run(`return document.body.innerText.includes(${JSON.stringify(text)})`);
    const picture = async () => Buffer.from(await ask(`/session/${session}/screenshot`), "base64");
    return await use({ run, invoke, shows, picture, begun, driver: driver.pid });
  } finally {
    if (session) await ask(`/session/${session}`, undefined, "DELETE").catch(() => {});
    driver.removeAllListeners("exit");
    driver.kill();
  }
}
