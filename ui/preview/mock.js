// Stands in for Rust: answers every command from the fixture, sends events on demand. Runs in the page.
(() => {
  Object.freeze(Object.prototype); // as the real window does
  const { fleet, info, mute } = window.__fixture;
  const callbacks = new Map();
  const listeners = new Map();
  let next = 1;
  let seq = fleet.seq;
  let operation = 1000;
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
    operate: ({ workstation, emulator, title, kind }) => {
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
      const id = operation++;
      const value = {
        id,
        workstation,
        workstationName: on.name,
        emulator,
        title,
        kind,
        status: "queued",
        phase: "",
        result: "",
        detail: null,
        refusedBy: null,
        requestedAt: Date.now(),
        endedAt: null,
        cancellable: true,
      };
      setTimeout(() => window.__change({ type: "operation", value }), 20);
      return id;
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
  window.__change = (change) => emit("fleet-changed", { seq: ++seq, change });
  window.__show = (workstation, category) => emit("show-cause", { workstation, category });
})();
