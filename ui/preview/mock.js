// Stands in for Rust: answers every command from the fixture, sends events on demand. Runs in the page.
(() => {
  Object.freeze(Object.prototype); // as the real window does
  const { fleet, info, mute } = window.__fixture;
  const callbacks = new Map();
  const listeners = new Map();
  let next = 1;
  let seq = fleet.seq;
  let operation = 1000;
  const opened = [];
  const settings = {
    threshold: "3",
    window: "60",
    open: "60",
    poll: "15",
    notify: true,
    mostPerHour: "10",
    quiet: false,
    quietFrom: "22:00",
    quietTo: "07:00",
  };
  /** Opens an operation as Rust does: its event follows. adb answers a moment later. */
  const open = (workstation, emulator, title, request) => {
    const id = operation++;
    const on = fleet.workstations.find((w) => w.id === workstation);
    const subject = request.command ?? request.package ?? request.file ?? "";
    const value = {
      id,
      workstation,
      workstationName: on.name,
      emulator,
      title,
      kind: request.kind,
      subject,
      status: "queued",
      phase: "waiting for its turn",
      phaseSince: Date.now(),
      result: "",
      detail: null,
      output: null,
      refusedBy: null,
      requestedAt: Date.now(),
      endedAt: null,
      cancellable: true,
    };
    opened.push(value);
    setTimeout(() => window.__change({ type: "operation", value }), 20);
    if (request.kind === "adb") {
      const output = "package:com.android.chrome\npackage:com.example.game\n";
      const ended = { status: "succeeded", result: "adb answered.", phase: "", output, cancellable: false };
      const over = () => ({ ...value, ...ended, endedAt: Date.now() });
      setTimeout(() => window.__change({ type: "operation", value: over() }), 60);
    }
    return id;
  };
  const answers = {
    app_info: () => ({
      version: "0.1.0",
      demo: false,
      passwordsNotKept: null,
      configProblem: null,
      configFile: "C:\\Users\\operator\\AppData\\Roaming\\LDFleet\\fleet.toml",
      logFolder: "C:\\Users\\operator\\AppData\\Local\\LDFleet\\logs",
      ...info,
    }),
    snapshot: () => (mute ? new Promise(() => {}) : { ...fleet, seq }),
    take_cause: () => null,
    demo_faults: () =>
      fleet.workstations.map((w) => ({ workstation: w.id, fault: w.link === "blocked" ? "refuse" : "none" })),
    choices: () => ({
      cpus: [1, 2, 3, 4],
      memories: [256, 512, 768, 1024, 1536, 2048, 3072, 4096, 6144, 8192],
      screens: [
        { name: "Phone 540 × 960, light", width: 540, height: 960, dpi: 240 },
        { name: "Phone 720 × 1280", width: 720, height: 1280, dpi: 320 },
        { name: "Tablet 1280 × 720", width: 1280, height: 720, dpi: 240 },
      ],
      devices: [
        { name: "Samsung Galaxy S21", manufacturer: "samsung", model: "SM-G991B" },
        { name: "Google Pixel 6", manufacturer: "Google", model: "Pixel 6" },
      ],
    }),
    operate_workstation: ({ workstation, request }) => {
      if (request.kind === "create" && !request.title)
        throw { kind: "invalid", field: "title", sentence: "Give the emulator a title." };
      if (request.device?.imei && !/^(auto|\d{15})$/.test(request.device.imei))
        throw {
          kind: "invalid",
          field: "imei",
          sentence: `“${request.device.imei}” is not an IMEI: write auto or 15 digits.`,
        };
      return open(workstation, null, request.title ?? "", request);
    },
    operate: ({ workstation, emulator, title, request }) => {
      const on = fleet.workstations.find((w) => w.id === workstation);
      const circuit = on.circuits.find((c) => c.state === "open" || c.state === "isolated");
      if (circuit) {
        throw {
          kind: "refused",
          sentence: `Not sent: the ${circuit.category === "emulator" ? "emulator actions" : circuit.category} circuit of ${on.name} is open after 3 errors, the last one: timeout. Next check in 31 s.`,
          category: circuit.category,
          retryInMs: circuit.nextCheckInMs,
        };
      }
      if ("package" in request && !/^[a-z]\w*(\.\w+)+$/i.test(request.package))
        throw {
          kind: "invalid",
          field: "package",
          sentence: `“${request.package}” is not a package name. It looks like com.example.app.`,
        };
      return open(workstation, emulator, title, request);
    },
    add_workstation: ({ form }) => {
      if (!form.name) throw { kind: "invalid", field: "name", sentence: "Give the workstation a name." };
      if (!/^[\w.-]+$/.test(form.address))
        throw {
          kind: "invalid",
          field: "address",
          sentence: `“${form.address}” is not a host name or an IP address. Write for example 10.20.0.17 or ws-07.`,
        };
      return "ws1";
    },
    edit_workstation: () => null,
    remove_workstation: () => null,
    retry_account: () => null,
    set_password: () => null,
    control_circuit: () => null,
    start_doctor: () => 1,
    cancel_doctor: () => null,
    close_doctor: () => null,
    settings: () => ({ present: settings, defaults: settings }),
    change_settings: () => null,
    set_demo_fault: () => null,
    start_demo: () => null,
    leave_demo: () => null,
    shell_state: () => ({ quitting: "no", trayShown: true, hiddenUnsaid: false }),
    quit: () => null,
    understood_hiding: () => null,
    refresh: () => null,
    cancel: () => null,
  };
  window.__TAURI_INTERNALS__ = {
    metadata: { currentWindow: { label: "main" }, currentWebview: { label: "main", windowLabel: "main" } },
    transformCallback(callback, once) {
      const id = next++;
      callbacks.set(id, (data) => {
        if (once) callbacks.delete(id);
        callback?.(data);
      });
      return id;
    },
    unregisterCallback: (id) => callbacks.delete(id),
    async invoke(command, given) {
      if (command === "plugin:event|listen") {
        listeners.set(given.event, [...(listeners.get(given.event) ?? []), given.handler]);
        return given.handler;
      }
      if (command === "plugin:event|unlisten") return null;
      if (!answers[command]) throw `no such command: ${command}`;
      return answers[command](given);
    },
  };
  window.__TAURI_EVENT_PLUGIN_INTERNALS__ = { unregisterListener() {} };
  const emit = (event, payload) => {
    for (const id of listeners.get(event) ?? []) callbacks.get(id)?.({ event, id, payload });
  };
  window.__change = (change) => emit("fleet-changed", [{ seq: ++seq, change }]);
  /** The operations of one kind that were opened here end, but for the last two; the first one fails. */
  window.__finish = (kind) => {
    const mine = opened.filter((o) => o.kind === kind);
    mine.slice(0, -2).forEach((o, i) =>
      window.__change({
        type: "operation",
        value: {
          ...o,
          status: i === 0 ? "failed" : "succeeded",
          phase: "",
          result: i === 0 ? "Android did not answer within 10 s." : "Set.",
          endedAt: Date.now(),
          cancellable: false,
        },
      }),
    );
  };
  window.__show = (workstation, category) => emit("show-cause", { workstation, category });
})();
