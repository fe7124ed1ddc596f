// Tests of connections, in plausible words.

import type { Advice, Diagnosis, DoctorStatus, DoctorStep, DoctorStepKind } from "../src/ipc/bindings";

const GOOD: readonly (readonly [DoctorStepKind, string, string])[] = [
  ["name", "Name", "10.20.0.12 is an address, so no name has to be looked up."],
  ["connection", "Connection", "Port 5985 answers."],
  ["certificate", "Certificate", "Not needed over HTTP: the login encrypts what is sent."],
  ["winrm", "WinRM", "WinRM answers on WS-02."],
  ["login", "Login", "FARM\\ldfleet logged on."],
  ["computer", "Computer", "FARM-02 answers, in the workgroup WORKGROUP."],
  ["permission", "Permission", "The account may manage the workstation."],
  ["shell", "Remote shell", "The remote shell runs commands."],
  ["codePage", "Code page", "Titles come in code page 936."],
  ["ldplayer", "LDPlayer", "C:\\LDPlayer\\LDPlayer9\\ldconsole.exe is there."],
  ["listing", "List of emulators", "LDPlayer lists 14 emulators."],
  ["desktop", "Desktop", "FARM-02\\farm is logged on: emulators can be started."],
  ["adb", "adb", "LDPlayer's adb runs, and no other."],
  ["clock", "Clock", "The clocks agree."],
  ["disk", "Free disk", "Drive C: has 161.4 GB free."],
];

export const REFUSED: Advice = {
  sentence:
    "The workstation is there, but nothing listens on this port, or a firewall turns it away at once. Usually WinRM has not been switched on there yet.",
  scripts: [
    {
      title: "Switch WinRM on, with its listener and its firewall rule",
      powershell:
        "Enable-PSRemoting -Force -SkipNetworkProfileCheck\nSet-Service WinRM -StartupType Automatic",
      lowersSecurity:
        "Windows accepts remote management on port 5985 afterwards: from every network it is in, or on networks marked as public from the local subnet only.",
    },
    {
      title: "See whether WinRM runs, and on which ports",
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
  const [, title = "", sentence = ""] = GOOD.find(([k]) => k === kind) ?? [];
  const over = status !== "waiting" && status !== "running";
  return {
    kind,
    title,
    status,
    sentence: over ? sentence : "",
    detail: null,
    advice: null,
    stranger: null,
    tookMs: over && status !== "skipped" ? 3 + title.length * 5 : null,
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
    doctorStep(kind, "skipped", { sentence: "There is no connection." }),
  );
  const failed = doctorStep("connection", "failed", {
    sentence:
      "WS-02 refused the connection. Check the port, and whether WinRM is running there (winrm quickconfig).",
    detail: "the connection was refused",
    advice: REFUSED,
  });
  return diagnosis(now, [failed, ...rest], { installs: [], ...extra });
}

/** Over HTTPS, with a certificate that is not the accepted one. */
export function changedCertificate(now: number): Diagnosis {
  const rest = GOOD.slice(4).map(([kind]) =>
    doctorStep(kind, "skipped", { sentence: "Nobody has logged on." }),
  );
  const failed = doctorStep("certificate", "failed", {
    sentence:
      "WS-02 presents another certificate than the one that was accepted, so nothing was sent. If it was renewed there, compare and accept the new one; if not, somebody may be in between.",
    detail: null,
    advice: {
      sentence:
        "The certificate may have been renewed, or the workstation set up anew; or something stands between it and this computer. Compare the fingerprint at the workstation itself before you trust the new one.",
      scripts: [],
    },
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
