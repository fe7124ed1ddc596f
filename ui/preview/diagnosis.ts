// Tests of connections, in plausible words.

import type { Advice, Diagnosis, DoctorStatus, DoctorStep, DoctorStepKind } from "../src/ipc/bindings";
import { message, type Message } from "../src/messages/say";

const GOOD: readonly (readonly [DoctorStepKind, Message, Message])[] = [
  ["name", message("doctor-step-name"), message("findings-is-address", { host: "10.20.0.12" })],
  ["connection", message("doctor-step-connection"), message("findings-port-answers", { port: "5985" })],
  ["certificate", message("doctor-step-certificate"), message("findings-no-certificate-over-http")],
  ["winrm", message("doctor-step-winrm"), message("findings-winrm-answers", { name: "WS-02" })],
  ["login", message("doctor-step-login"), message("findings-logged-on", { account: "FARM\\ldfleet" })],
  [
    "computer",
    message("doctor-step-computer"),
    message("findings-computer-of-workgroup", { computer: "FARM-02", workgroup: "WORKGROUP" }),
  ],
  ["permission", message("doctor-step-permission"), message("findings-may-manage")],
  ["shell", message("doctor-step-shell"), message("findings-shell")],
  ["codePage", message("doctor-step-code-page"), message("findings-code-page", { page: "936" })],
  [
    "ldplayer",
    message("doctor-step-ldplayer"),
    message("findings-there", { path: "C:\\LDPlayer\\LDPlayer9\\ldconsole.exe" }),
  ],
  ["listing", message("doctor-step-listing"), message("findings-emulators", { emulators: 14 })],
  ["desktop", message("doctor-step-desktop"), message("findings-desktop", { user: "FARM-02\\farm" })],
  ["adb", message("doctor-step-adb"), message("findings-own-adb")],
  ["clock", message("doctor-step-clock"), message("findings-clocks-agree")],
  [
    "disk",
    message("doctor-step-disk"),
    message("findings-disk", { drive: "C:", free: message("units-gigabytes", { whole: 161, tenth: 4 }) }),
  ],
];

export const REFUSED: Advice = {
  sentence: message("advice-refused"),
  scripts: [
    {
      title: message("scripts-enable-remoting"),
      powershell:
        "Enable-PSRemoting -Force -SkipNetworkProfileCheck\nSet-Service WinRM -StartupType Automatic",
      lowersSecurity: message("scripts-enable-remoting-lowers"),
    },
    {
      title: message("scripts-show-listeners"),
      powershell: "Get-Service WinRM\nwinrm enumerate winrm/config/listener",
      lowersSecurity: null,
    },
  ],
};

export function doctorStep(
  kind: DoctorStepKind,
  status: DoctorStatus,
  extra: Partial<DoctorStep> = {},
): DoctorStep {
  const place = GOOD.findIndex(([k]) => k === kind);
  const [, title, sentence] = GOOD[place] ?? [kind, message("doctor-step-name"), null];
  const over = status !== "waiting" && status !== "running";
  return {
    kind,
    title,
    status,
    sentence: over ? sentence : null,
    detail: [],
    advice: null,
    stranger: null,
    tookMs: over && status !== "skipped" ? 3 + place * 9 : null,
    ...extra,
  };
}

/** A test in which all is well but for the steps that are given. */
export function diagnosis(
  now: number,
  steps: readonly DoctorStep[] = [],
  extra: Partial<Diagnosis> = {},
): Diagnosis {
  return {
    id: 1,
    workstation: "ws2",
    name: "WS-02",
    target: "10.20.0.12, port 5985, HTTP, as FARM\\ldfleet",
    note: null,
    steps: GOOD.map(
      ([kind]) =>
        steps.find((s) => s.kind === kind) ?? doctorStep(kind, kind === "certificate" ? "skipped" : "passed"),
    ),
    certificate: null,
    installs: [{ ldconsole: "C:\\LDPlayer\\LDPlayer9\\ldconsole.exe", dataFolder: "" }],
    startedAt: now - 2000,
    finished: true,
    cancelled: false,
    report: "Connection test of WS-02 by LDFleet 0.1.0\n…",
    recording: null,
    ...extra,
  };
}

/** Nothing listens there. */
export function refusedDiagnosis(now: number, extra: Partial<Diagnosis> = {}): Diagnosis {
  const rest = GOOD.slice(2).map(([kind]) =>
    doctorStep(kind, "skipped", { sentence: message("findings-no-connection") }),
  );
  const failed = doctorStep("connection", "failed", {
    sentence: message("errors-connection-refused", { name: "WS-02" }),
    detail: [message("plain-text", { text: "the connection was refused" })],
    advice: REFUSED,
  });
  return diagnosis(now, [failed, ...rest], { installs: [], ...extra });
}

/** Over HTTPS, with a certificate that is not the accepted one. */
export function changedCertificate(now: number): Diagnosis {
  const rest = GOOD.slice(4).map(([kind]) =>
    doctorStep(kind, "skipped", { sentence: message("findings-nobody-logged-on") }),
  );
  const failed = doctorStep("certificate", "failed", {
    sentence: message("errors-certificate-changed-unknown", { name: "WS-02", pinned: "20:25:2A" }),
    advice: { sentence: message("advice-certificate-changed"), scripts: [] },
  });
  return diagnosis(now, [failed, ...rest], {
    installs: [],
    target: "ws-02, port 5986, HTTPS with one accepted certificate, as FARM\\ldfleet",
    certificate: {
      sha256: Array.from({ length: 32 }, (_, i) => (i * 7 + 16).toString(16).toUpperCase()).join(":"),
      expected: Array.from({ length: 32 }, (_, i) => (i * 5 + 32).toString(16).toUpperCase()).join(":"),
      subject: "CN=FARM-02",
      issuer: "CN=FARM-02",
      names: ["ws-02", "FARM-02"],
      validFrom: now - 86_400_000,
      validTo: now + 5 * 365 * 86_400_000,
    },
  });
}

/** What Windows answered, recorded. */
export function recordedDiagnosis(now: number): Diagnosis {
  return diagnosis(now, [], {
    recording: {
      done: 54,
      total: 54,
      text: 'LDFleet 0.1.0 at winrs\n\n[exit-alone] exit 78\n(exit code 78, 31 ms)\n\n[tasklist-explorer] tasklist /fo csv /nh /fi "IMAGENAME eq explorer.exe"\n"explorer.exe","4188","Console","1","148,320 K"\n(exit code 0, 412 ms)',
      failed: null,
      suggested: "/home/op/ldfleet-answers.json",
    },
  });
}

/** Half-way through. */
export function runningDiagnosis(now: number): Diagnosis {
  const rest = GOOD.slice(5).map(([kind]) => doctorStep(kind, "waiting"));
  return diagnosis(now, [doctorStep("login", "running"), ...rest], { finished: false, installs: [] });
}
