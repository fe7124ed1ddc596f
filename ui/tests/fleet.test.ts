import { clearMocks, mockIPC } from "@tauri-apps/api/mocks";
import { emit } from "@tauri-apps/api/event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { mixedFleet, operation, workstation } from "../preview/fixture";
import type { Change, Snapshot } from "../src/ipc/bindings";
import { Fleet } from "../src/state/fleet.svelte";

const now = Date.now();
let snapshot: Snapshot;
let order: string[];
let stop: () => void;

beforeEach(() => {
  snapshot = { ...mixedFleet(now), seq: 10, operations: [] };
  order = [];
  mockIPC(
    (command) => {
      order.push(command);
      if (command === "snapshot") return snapshot;
      return { version: "0.1.0", demo: false, passwordsNotKept: null, configFile: null, logFolder: "" };
    },
    { shouldMockEvents: true },
  );
});

afterEach(() => {
  stop();
  clearMocks();
  vi.useRealTimers();
});

const send = (seq: number, change: Change) => emit("fleet-changed", [{ seq, change }]);
const renamed = (name: string): Change => ({ type: "workstation", value: workstation(1, now, { name }) });

async function started(): Promise<Fleet> {
  const fleet = new Fleet();
  stop = await fleet.start();
  return fleet;
}

const readings = () => order.filter((c) => c === "snapshot").length;

test("a snapshot is shown in the operator's order", async () => {
  const fleet = await started();

  expect(fleet.ready).toBe(true);
  expect(fleet.workstations.map((h) => h.value.id)).toEqual(snapshot.workstations.map((w) => w.id));
});

test("an event that follows is applied without reading again", async () => {
  const fleet = await started();

  await send(11, renamed("renamed"));

  expect(fleet.workstation("ws1")?.value.name).toBe("renamed");
  expect(readings()).toBe(1);
});

test("an event that the snapshot already contains changes nothing", async () => {
  const fleet = await started();

  await send(10, renamed("old news"));

  expect(fleet.workstation("ws1")?.value.name).toBe("WS-01");
});

test("a gap makes the fleet be read again", async () => {
  const fleet = await started();
  snapshot = { ...snapshot, seq: 13, workstations: [workstation(1, now, { name: "from the snapshot" })] };

  const lost = send(13, renamed("in the snapshot already"));
  const next = send(14, renamed("after the snapshot"));
  await Promise.all([lost, next]);
  await expect.poll(() => fleet.workstation("ws1")?.value.name).toBe("after the snapshot");

  expect(readings()).toBe(2);
  expect(fleet.workstations).toHaveLength(1);
});

test("an event during the first snapshot is not lost", async () => {
  const fleet = new Fleet();
  const starting = fleet.start();
  await Promise.resolve();
  await Promise.resolve();
  fleet.receive([{ seq: 11, change: renamed("early") }]);
  stop = await starting;

  expect(fleet.workstation("ws1")?.value.name).toBe("early");
});

test("a snapshot older than a waiting event is read again", async () => {
  const fleet = await started();
  vi.useFakeTimers();

  await send(20, renamed("far ahead"));
  await vi.advanceTimersByTimeAsync(100);
  expect(fleet.workstation("ws1")?.value.name).toBe("WS-01");
  const before = readings();
  snapshot = { ...snapshot, seq: 19 };
  await vi.advanceTimersByTimeAsync(2500);

  expect(fleet.workstation("ws1")?.value.name).toBe("far ahead");
  expect(readings()).toBe(before + 1);
});

test("a removed workstation is gone and a new one stands last", async () => {
  const fleet = await started();

  await send(11, { type: "removed", value: "ws2" });
  await send(12, { type: "workstation", value: workstation(40, now) });

  expect(fleet.workstation("ws2")).toBeUndefined();
  expect(fleet.workstations.at(-1)?.value.id).toBe("ws40");
});

test("operations are newest first", async () => {
  const fleet = await started();
  const on = workstation(1, now);
  const first = { ...operation(on, 3, "start", "running", now), id: 1 };

  await send(11, { type: "operation", value: first });
  await send(12, { type: "operation", value: { ...operation(on, 4, "stop", "queued", now), id: 2 } });
  expect(fleet.operations.map((o) => o.id)).toEqual([2, 1]);
  expect([fleet.running, fleet.queued]).toEqual([1, 1]);
  expect(fleet.currentOperation("ws1", 3)?.id).toBe(1);
  await send(13, { type: "operation", value: { ...first, status: "succeeded" } });

  expect(fleet.currentOperation("ws1", 3)).toBeUndefined();
  expect(fleet.newestOperation("ws1", 3)?.status).toBe("succeeded");
});

test("a snapshot that cannot be read is said and tried again", async () => {
  clearMocks();
  let broken = true;
  mockIPC(
    (command) => {
      if (command === "snapshot" && broken) throw new Error("the channel is closed");
      return command === "snapshot" ? snapshot : {};
    },
    { shouldMockEvents: true },
  );
  vi.useFakeTimers();
  const fleet = await started();
  expect(fleet.fault).toContain("the channel is closed");
  expect(fleet.ready).toBe(false);

  broken = false;
  await vi.advanceTimersByTimeAsync(2500);

  expect(fleet.fault).toBeNull();
  expect(fleet.ready).toBe(true);
});
