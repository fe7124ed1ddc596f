// What was asked for in this window: the clicks under way, what they became, and what was asked of several at once.

import { SvelteMap, SvelteSet } from "svelte/reactivity";
import { ask } from "../ipc/answer";
import { message, say } from "../messages/say";
import type { Message } from "../messages/say";
import type { Answer } from "../ipc/answer";
import { commands } from "../ipc/bindings";
import type { Refusal } from "../ipc/answer";
import type {
  Emulator,
  EmulatorRequest,
  Operation,
  OperationKind,
  PlanReason,
  WorkstationRequest,
} from "../ipc/bindings";
import { KINDS } from "../kinds/kinds";
import type { EmulatorKind, WorkstationKind } from "../kinds/row";
import { whyNot } from "../kinds/rules";
import { tally } from "./batches";
import type { Batch, Tally } from "./batches";
import { emulatorKey } from "./fleet.svelte";
import type { Fleet } from "./fleet.svelte";
import { Recent } from "./recent.svelte";
import type { Target } from "./targets";

/** How long a click waits to see its operation among the events before its buttons come back. */
const SEEN_WITHIN_MS = 2000;
/** So many are named with the reason why they are left out. */
const NAMED = 5;
/** A few more than the operations that are kept. */
const MAX_ASKED = 2100;

/** What became of one request for one or several emulators. */
export interface Sent {
  readonly operations: readonly number[];
  /** Of those that were not let in, in the order of the emulators. */
  readonly errors: readonly Refusal[];
}

/** What became of the same on several workstations. */
export interface SentToAll {
  readonly operations: readonly number[];
  /** How much was asked for. */
  readonly asked: number;
  readonly notSent: readonly { readonly workstation: string; readonly error: Refusal }[];
}

export class Requests {
  readonly recent = new Recent();
  /** Newest first. */
  batches = $state.raw<readonly Batch[]>([]);

  readonly #fleet: Fleet;
  /** Clicks whose operation has not been seen yet; the operation's id once it is known. */
  #clicks = $state.raw<Readonly<Record<string, number | null>>>({});
  /** What was asked for; `null` for what concerns a workstation. */
  readonly #asked = new SvelteMap<number, EmulatorRequest | null>();
  /** Operations whose sentence was put away. */
  readonly #putAway = new SvelteSet<number>();
  #nextBatch = 1;

  constructor(fleet: Fleet) {
    this.#fleet = fleet;
  }

  /** A click on this emulator waits for its answer. */
  clicked(workstation: string, index: number): boolean {
    const click = this.#clicks[emulatorKey(workstation, index)];
    return click === null || (click !== undefined && !this.#fleet.operation(click));
  }

  /** Why `kind` would make no sense for this emulator now; `null` where it does. */
  disabledReason(workstation: string, emulator: Emulator, kind: EmulatorKind): Message | null {
    if (this.clicked(workstation, emulator.index)) return message("requests-waits-for-answer");
    return whyNot(kind, emulator, this.#fleet.currentOperation(workstation, emulator.index));
  }

  sensible(workstation: string, emulators: readonly Emulator[], kind: EmulatorKind): Emulator[] {
    return emulators.filter((e) => this.disabledReason(workstation, e, kind) === null);
  }

  sensibleTargets(targets: readonly Target[], kind: EmulatorKind): Target[] {
    return targets.filter(({ workstation, emulator }) => !this.disabledReason(workstation, emulator, kind));
  }

  /** Those for whom `kind` makes sense now, and the others by reason. */
  parted(
    targets: readonly Target[],
    kind: EmulatorKind,
  ): { readonly taking: Target[]; readonly without: PlanReason[] } {
    const taking: Target[] = [];
    const without: PlanReason[] = [];
    for (const target of targets) {
      const why = this.disabledReason(target.workstation, target.emulator, kind);
      if (!why) {
        taking.push(target);
        continue;
      }
      const known = without.find((reason) => say(reason.why) === say(why));
      const reason = known ?? { why, number: 0, titles: [] };
      if (!known) without.push(reason);
      reason.number += 1;
      if (reason.titles.length < NAMED) reason.titles.push(target.emulator.title);
    }
    return { taking, without };
  }

  /** The refusal of an operation that was let in and refused at its turn; said at the click as any other. */
  lateRefusal(workstation: string, index: number): Operation | undefined {
    const newest = this.#fleet.newestOperation(workstation, index);
    if (newest?.status !== "refused" || !this.#asked.has(newest.id) || this.#putAway.has(newest.id))
      return undefined;
    return newest;
  }

  putAway(operation: number): void {
    this.#putAway.add(operation);
  }

  isPutAway(operation: number): boolean {
    return this.#putAway.has(operation);
  }

  /** One operation for each emulator. A field that is wrong is wrong for all: then nothing goes to the others. */
  async send(
    workstation: string,
    emulators: readonly Emulator[],
    request: (emulator: Emulator) => EmulatorRequest,
  ): Promise<Sent> {
    const free = emulators.filter((e) => !this.clicked(workstation, e.index));
    this.#click(free.map((e) => emulatorKey(workstation, e.index)));
    const [first, ...rest] = free;
    if (!first) return { operations: [], errors: [] };
    const answers = [await this.#send(workstation, first, request(first))];
    const invalid = answers.some((a) => !a.ok && a.error.kind === "invalid");
    if (invalid) this.#unclick(rest.map((e) => emulatorKey(workstation, e.index)));
    else answers.push(...(await Promise.all(rest.map((e) => this.#send(workstation, e, request(e))))));
    return this.#sent(workstation, request(first).kind, answers);
  }

  /** Several clones of one emulator, in this order; none after one that was not let in. */
  async sendClones(
    workstation: string,
    source: Emulator,
    requests: readonly EmulatorRequest[],
  ): Promise<Sent> {
    const answers = await inTurn(requests, (request) => this.#send(workstation, source, request));
    return this.#sent(workstation, "clone", answers);
  }

  /** What concerns a workstation, in this order; nothing after what was not let in. */
  async sendWorkstation(workstation: string, requests: readonly WorkstationRequest[]): Promise<Sent> {
    const [first] = requests;
    if (!first) return { operations: [], errors: [] };
    const answers = await inTurn(requests, (request) => this.#sendWorkstation(workstation, request));
    return this.#sent(workstation, first.kind, answers);
  }

  /** To emulators of any workstations, to each something of its own. */
  async sendToEach(
    targets: readonly Target[],
    request: (emulator: Emulator) => EmulatorRequest,
  ): Promise<SentToAll> {
    const free = targets.filter(({ workstation, emulator }) => !this.clicked(workstation, emulator.index));
    const [first] = free;
    if (!first) return { operations: [], asked: 0, notSent: [] };
    this.#click(free.map((t) => emulatorKey(t.workstation, t.emulator.index)));
    const answers = await Promise.all(
      free.map(async ({ workstation, emulator }) => {
        const answer = await this.#send(workstation, emulator, request(emulator));
        return { workstation, answer };
      }),
    );
    return this.#sentToAll(request(first.emulator).kind, free.length, answers);
  }

  /** What concerns workstations: each one's requests in their order, the workstations side by side. A field that is wrong
   * is wrong for all: then nothing goes to the others. */
  async sendWorkstations(
    kind: WorkstationKind,
    requests: ReadonlyMap<string, readonly WorkstationRequest[]>,
  ): Promise<SentToAll> {
    const of = async ([id, own]: readonly [string, readonly WorkstationRequest[]]) => {
      const answers = await inTurn(own, (request) => this.#sendWorkstation(id, request));
      return answers.map((answer) => ({ workstation: id, answer }));
    };
    const [first, ...rest] = requests;
    const answers = first ? await of(first) : [];
    const invalid = answers.some(({ answer }) => !answer.ok && answer.error.kind === "invalid");
    if (!invalid) answers.push(...(await Promise.all(rest.map(of))).flat());
    const asked = [...requests.values()].reduce((n, own) => n + own.length, 0);
    return this.#sentToAll(kind, asked, answers);
  }

  #sentToAll(
    kind: OperationKind,
    asked: number,
    answers: readonly { workstation: string; answer: Answer<number> }[],
  ): SentToAll {
    const { operations } = this.#sent(
      null,
      kind,
      answers.map(({ answer }) => answer),
    );
    const notSent = answers.flatMap(({ workstation, answer }) =>
      answer.ok ? [] : [{ workstation, error: answer.error }],
    );
    return { operations, asked, notSent };
  }

  /** `null` where several workstations were asked. */
  #sent(workstation: string | null, kind: OperationKind, answers: readonly Answer<number>[]): Sent {
    const operations = answers.flatMap((a) => (a.ok ? [a.data] : []));
    if (answers.length > 1 && operations.length > 0)
      this.#open({ id: this.#nextBatch++, workstation, kind, operations });
    return { operations, errors: answers.flatMap((a) => (a.ok ? [] : [a.error])) };
  }

  #click(keys: readonly string[]): void {
    this.#clicks = { ...this.#clicks, ...Object.fromEntries(keys.map((key) => [key, null])) };
  }

  #unclick(keys: readonly string[]): void {
    if (keys.length === 0) return;
    const gone = Object.fromEntries(keys.map((key) => [key, true]));
    this.#clicks = Object.fromEntries(Object.entries(this.#clicks).filter(([key]) => !gone[key]));
  }

  /** Clicks that became operations; they wait a while to see them. */
  #admitted(clicks: readonly (readonly [string, number])[]): void {
    if (clicks.length === 0) return;
    this.#clicks = { ...this.#clicks, ...Object.fromEntries(clicks) };
    setTimeout(() => this.#unclick(clicks.map(([key]) => key)), SEEN_WITHIN_MS);
  }

  async #send(workstation: string, emulator: Emulator, request: EmulatorRequest) {
    const key = emulatorKey(workstation, emulator.index);
    const answer = await ask(commands.operate(workstation, emulator.index, emulator.title, request));
    if (answer.ok) {
      this.#remember(answer.data, request);
      this.#admitted([[key, answer.data]]);
    } else {
      this.#unclick([key]);
    }
    return answer;
  }

  async #sendWorkstation(workstation: string, request: WorkstationRequest): Promise<Answer<number>> {
    const answer = await ask(commands.operateWorkstation(workstation, request));
    if (answer.ok) this.#remember(answer.data, null);
    return answer;
  }

  #remember(operation: number, request: EmulatorRequest | null): void {
    this.#asked.set(operation, request);
    const [oldest] = this.#asked.keys();
    if (this.#asked.size > MAX_ASKED && oldest !== undefined) this.#asked.delete(oldest);
  }

  /** What an operation was asked with, where it came to nothing and asking again does no harm. */
  repeatable(operation: Operation): EmulatorRequest | undefined {
    if (operation.endedAt === null || operation.status === "succeeded") return undefined;
    const request = this.#asked.get(operation.id);
    return request && !KINDS[request.kind].dialog.destructive ? request : undefined;
  }

  /** A new batch takes the place of what is over and went well on the same workstation. */
  #open(batch: Batch): void {
    const kept = this.batches.filter((b) => {
      const { over, bad } = this.tally(b);
      return b.workstation !== batch.workstation || !over || bad > 0;
    });
    this.batches = [batch, ...kept];
  }

  close(batch: number): void {
    this.batches = this.batches.filter((b) => b.id !== batch);
  }

  tally(batch: Batch): Tally {
    const operations = batch.operations.map((id) => this.#fleet.operation(id));
    return tally(batch, operations, this.#fleet.operations[0]?.id ?? 0);
  }
}

/** One after the other, and none after one that was not let in. */
async function inTurn<R>(
  requests: readonly R[],
  send: (request: R) => Promise<Answer<number>>,
): Promise<Answer<number>[]> {
  const answers: Answer<number>[] = [];
  for (const request of requests) {
    const answer = await send(request);
    answers.push(answer);
    if (!answer.ok) break;
  }
  return answers;
}
