// The window's read-only copy of the fleet. It follows Rust's events and starts again from a snapshot whenever it
// has missed one; nothing in the window writes to it.

import { SvelteMap } from "svelte/reactivity";
import { reason, sure } from "../ipc/answer";
import { commands, events } from "../ipc/bindings";
import type {
  Addressee,
  ActivityHealth,
  AppInfo,
  Circuit,
  Diagnosis,
  Emulator,
  FleetEvent,
  Maintenance,
  Message,
  Operation,
  Plan,
  SavedCommand,
  SavedPlan,
  Schedule,
  Tag,
  Timing,
  Snapshot,
  View,
  WaitingEmulator,
  WaitingEmulators,
  Watch,
  WatchedEmulator,
  WatchedEmulators,
  Workstation,
} from "../ipc/bindings";
import { isOfWorkstation } from "../kinds/rules";
import { isFinal } from "../labels/operation";
import { t } from "../messages/say";

/** A workstation with the moment (on the window's own clock) at which it was received: waits count from there. */
export interface Held {
  readonly value: Workstation;
  readonly receivedAt: number;
}

/** As many as Rust keeps for a snapshot. */
const MAX_OPERATIONS = 2000;
/** More than this many events during one reading: drop them, the gap that this leaves causes another reading. */
const MAX_WAITING = 5000;
const RETRY_MS = 2000;

export class Fleet {
  /** True from the first snapshot on. */
  ready = $state(false);
  /** Why the copy cannot be brought up to date, where that is so. */
  fault = $state<string | null>(null);
  info = $state.raw<AppInfo | null>(null);
  timing = $state.raw<Timing | null>(null);
  /** What is wrong with the file of the activity. */
  activity = $state.raw<ActivityHealth>({ kept: false, problems: [], entries: 0, notices: 0 });
  /** Why the list of workstations, which was changed by hand, is not used as it stands in its file. */
  listProblem = $state.raw<Message | null>(null);
  /** The tags that something carries, in the order of their letters. */
  tags = $state.raw<readonly Tag[]>([]);
  /** The saved views, in the operator's order. */
  views = $state.raw<readonly View[]>([]);
  /** The plans that are kept, oldest first. */
  plans = $state.raw<readonly Plan[]>([]);
  /** What is watched. */
  watches = $state.raw<readonly Watch[]>([]);
  /** The plans that are saved, in the order in which they were. */
  savedPlans = $state.raw<readonly SavedPlan[]>([]);
  savedCommands = $state.raw<readonly SavedCommand[]>([]);
  /** What is under maintenance. */
  maintenance = $state.raw<readonly Maintenance[]>([]);
  /** The schedules, in the order in which they were made. */
  schedules = $state.raw<readonly Schedule[]>([]);

  #order = $state.raw<readonly string[]>([]);
  readonly #held = new SvelteMap<string, Held>();
  /** Made anew with each change: most of what follows from operations follows from all of them. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew as a whole, never changed
  #operations = $state.raw<ReadonlyMap<number, Operation>>(new Map());
  readonly #diagnoses = new SvelteMap<number, Diagnosis>();
  /** What emulators wait for, by workstation. */
  readonly #waitingFor = new SvelteMap<string, readonly WaitingEmulator[]>();
  /** The watched emulators, by workstation. */
  readonly #watched = new SvelteMap<string, readonly WatchedEmulator[]>();

  #seq = 0;
  /** Events are applied only while following; otherwise they wait for the snapshot. */
  #mode: "following" | "reading" | "behind" = "behind";
  #waiting: FleetEvent[] = [];
  /** Why no events arrive at all, where that is so. */
  #deaf: string | null = null;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

  /** In the operator's order. */
  readonly workstations: readonly Held[] = $derived(
    this.#order.flatMap((id) => {
      const held = this.#held.get(id);
      return held ? [held] : [];
    }),
  );

  /** Newest first. */
  readonly operations: readonly Operation[] = $derived(
    [...this.#operations.values()].sort((a, b) => b.id - a.id),
  );

  /** The newest operation of each emulator. */
  readonly #newest: ReadonlyMap<string, Operation> = $derived(
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew as a whole, never changed
    new Map([...this.operations].reverse().map((o) => [emulatorKey(o.workstation, o.emulator), o])),
  );

  /** By the tag in small letters. */
  readonly #colours: ReadonlyMap<string, number> = $derived(
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew as a whole, never changed
    new Map(this.tags.map(({ name, colour }) => [name.toLowerCase(), colour])),
  );

  /** Which of the colours a tag has; that of a new one is known once something carries it. */
  tagColour(tag: string): number {
    return this.#colours.get(tag.toLowerCase()) ?? 0;
  }

  readonly running: number = $derived(this.operations.filter((o) => o.status === "running").length);
  readonly queued: number = $derived(this.operations.filter((o) => o.status === "queued").length);

  workstation(id: string): Held | undefined {
    return this.#held.get(id);
  }

  /** Why and until when a workstation is left alone, if it is. */
  maintenanceOf(id: string): Maintenance | undefined {
    const tags = this.#held.get(id)?.value.tags ?? [];
    return this.maintenance.find((one) => one.workstation === id || (one.tag && tags.includes(one.tag)));
  }

  emulator(id: string, index: number): Emulator | undefined {
    return this.#held.get(id)?.value.emulators.find((e) => e.index === index);
  }

  circuit(id: string, layer: Circuit["layer"]): Circuit | undefined {
    return this.#held.get(id)?.value.circuits.find((c) => c.layer === layer);
  }

  operation(id: number): Operation | undefined {
    return this.#operations.get(id);
  }

  diagnosis(id: number): Diagnosis | undefined {
    return this.#diagnoses.get(id);
  }

  plan(id: number): Plan | undefined {
    return this.plans.find((plan) => plan.id === id);
  }

  /** What an emulator waits for, if something of a plan waits for it. */
  waitsFor(workstation: string, emulator: number): WaitingEmulator | undefined {
    return this.#waitingFor.get(workstation)?.find((waiting) => waiting.emulator === emulator);
  }

  /** How an emulator is watched, if it is. */
  watchedAs(workstation: string, emulator: number): WatchedEmulator | undefined {
    return this.#watched.get(workstation)?.find((watched) => watched.emulator === emulator);
  }

  /** The emulators that a watch is for. */
  watchedBy(watch: string): Addressee[] {
    return [...this.#watched].flatMap(([workstation, emulators]) =>
      emulators
        .filter((one) => one.watch === watch)
        .map(({ emulator, title }) => ({ workstation, emulator, title })),
    );
  }

  newestOperation(workstation: string, emulator: number): Operation | undefined {
    return this.#newest.get(emulatorKey(workstation, emulator));
  }

  /** Of those that concern a workstation as a whole, or an emulator that is being created on it. */
  newestWorkstationOperation(workstation: string): Operation | undefined {
    return this.operations.find((o) => o.workstation === workstation && isOfWorkstation(o.kind));
  }

  currentOperation(workstation: string, emulator: number): Operation | undefined {
    const newest = this.newestOperation(workstation, emulator);
    return newest && !isFinal(newest.status) ? newest : undefined;
  }

  /** Subscribes, then reads: in this order no change can fall between the two. Returns how to stop. */
  async start(): Promise<() => void> {
    let unlisten = () => {};
    try {
      unlisten = await events.fleetChanged.listen((e) => this.receive(e.payload));
    } catch (thrown) {
      this.#deaf = t("window-receives-no-changes", { reason: reason(thrown) });
    }
    await this.reread();
    return () => {
      this.#stopped = true;
      clearTimeout(this.#retry);
      unlisten();
    };
  }

  /** Takes the whole fleet anew, whatever was known before. */
  async reread(): Promise<void> {
    if (this.#mode === "reading") return;
    this.#mode = "reading";
    clearTimeout(this.#retry);
    try {
      const [info, snapshot] = await Promise.all([sure(commands.appInfo()), sure(commands.snapshot())]);
      this.info = info;
      this.#take(snapshot);
      this.fault = this.#deaf;
      this.#catchUp();
    } catch (thrown) {
      this.fault = t("window-cannot-read-fleet", { reason: reason(thrown) });
      this.#fallBehind();
    }
  }

  receive(events: readonly FleetEvent[]): void {
    const next = events.filter((e) => e.seq > this.#seq);
    const gap = next.findIndex((e, i) => e.seq !== this.#seq + 1 + i);
    if (this.#mode === "following" && gap < 0) {
      this.#apply(next);
      return;
    }
    if (this.#waiting.length >= MAX_WAITING) this.#waiting = [];
    this.#waiting.push(...next);
    if (this.#mode === "following") void this.reread();
  }

  /** Applies what arrived while reading. A gap even now means that the snapshot was too old: read again, but not at once. */
  #catchUp(): void {
    const waiting = this.#waiting.filter((e) => e.seq > this.#seq);
    this.#waiting = [];
    const gap = waiting.findIndex((e, i) => e.seq !== this.#seq + 1 + i);
    this.#apply(gap < 0 ? waiting : waiting.slice(0, gap));
    if (gap < 0) {
      this.#mode = "following";
    } else {
      this.#waiting = waiting.slice(gap);
      this.#fallBehind();
    }
  }

  #fallBehind(): void {
    this.#mode = "behind";
    if (!this.#stopped) this.#retry = setTimeout(() => void this.reread(), RETRY_MS);
  }

  #take(snapshot: Snapshot): void {
    const receivedAt = performance.now();
    this.#seq = snapshot.seq;
    this.timing = snapshot.timing;
    this.activity = snapshot.activity;
    this.tags = snapshot.tags;
    this.views = snapshot.views;
    this.plans = snapshot.plans;
    this.savedPlans = snapshot.savedPlans;
    this.savedCommands = snapshot.savedCommands;
    this.#waitingFor.clear();
    for (const waiting of snapshot.waiting) this.#takeWaiting(waiting);
    this.watches = snapshot.watches;
    this.#watched.clear();
    for (const watched of snapshot.watched) this.#takeWatched(watched);
    this.maintenance = snapshot.maintenance;
    this.schedules = snapshot.schedules;
    this.listProblem = snapshot.listProblem;
    this.#held.clear();
    for (const value of snapshot.workstations) this.#held.set(value.id, { value, receivedAt });
    this.#order = snapshot.workstations.map((w) => w.id);
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew as a whole, never changed
    this.#operations = new Map(snapshot.operations.map((o) => [o.id, o]));
    this.#diagnoses.clear();
    for (const diagnosis of snapshot.diagnoses) this.#diagnoses.set(diagnosis.id, diagnosis);
    this.ready = true;
  }

  #apply(events: readonly FleetEvent[]): void {
    const operations = events.flatMap(({ change }) => (change.type === "operation" ? [change.value] : []));
    if (operations.length > 0) this.#takeOperations(operations);
    for (const event of events) this.#applyOne(event);
  }

  #applyOne({ seq, change }: FleetEvent): void {
    this.#seq = seq;
    switch (change.type) {
      case "workstation": {
        const known = this.#held.has(change.value.id);
        this.#held.set(change.value.id, { value: change.value, receivedAt: performance.now() });
        if (!known) this.#order = [...this.#order, change.value.id];
        break;
      }
      case "removed":
        this.#order = this.#order.filter((id) => id !== change.value);
        this.#held.delete(change.value);
        break;
      case "operation":
        break; // taken together with the others
      case "diagnosis":
        this.#diagnoses.set(change.value.id, change.value);
        break;
      case "diagnosisClosed":
        this.#diagnoses.delete(change.value);
        break;
      case "timing":
        this.timing = change.value;
        break;
      case "activity":
        this.activity = change.value;
        break;
      case "tags":
        this.tags = change.value;
        break;
      case "views":
        this.views = change.value;
        break;
      case "plan":
        this.#takePlan(change.value);
        break;
      case "planForgotten":
        this.plans = this.plans.filter((plan) => plan.id !== change.value);
        break;
      case "savedPlans":
        this.savedPlans = change.value;
        break;
      case "savedCommands":
        this.savedCommands = change.value;
        break;
      case "waiting":
        this.#takeWaiting(change.value);
        break;
      case "watches":
        this.watches = change.value;
        break;
      case "watched":
        this.#takeWatched(change.value);
        break;
      case "maintenance":
        this.maintenance = change.value;
        break;
      case "schedules":
        this.schedules = change.value;
        break;
      case "listProblem":
        this.listProblem = change.value ?? null;
        break;
    }
  }

  #takePlan(plan: Plan): void {
    const known = this.plans.some((other) => other.id === plan.id);
    this.plans = known
      ? this.plans.map((other) => (other.id === plan.id ? plan : other))
      : [...this.plans, plan];
  }

  #takeWaiting({ workstation, emulators }: WaitingEmulators): void {
    if (emulators.length > 0) this.#waitingFor.set(workstation, emulators);
    else this.#waitingFor.delete(workstation);
  }

  #takeWatched({ workstation, emulators }: WatchedEmulators): void {
    if (emulators.length > 0) this.#watched.set(workstation, emulators);
    else this.#watched.delete(workstation);
  }

  /** Of those that have ended, the oldest are forgotten when there are too many. */
  #takeOperations(changed: readonly Operation[]): void {
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew as a whole, never changed afterwards
    const operations = new Map(this.#operations);
    for (const operation of changed) operations.set(operation.id, operation);
    const tooMany = operations.size - MAX_OPERATIONS;
    if (tooMany > 0) {
      const ended = [...operations.values()].filter((o) => isFinal(o.status)).map((o) => o.id);
      for (const id of ended.sort((a, b) => a - b).slice(0, tooMany)) operations.delete(id);
    }
    this.#operations = operations;
  }
}

/** Identifies an emulator over the whole fleet; `null` stands for its workstation. */
export function emulatorKey(workstation: string, emulator: number | null): string {
  return `${workstation}/${emulator}`;
}
