// The state of the window: the fleet as it is known, what is being looked at, and the clicks under way.

import { createContext } from "svelte";
import { SvelteSet } from "svelte/reactivity";
import { ask, sure } from "../ipc/answer";
import { commands } from "../ipc/bindings";
import type { Refusal } from "../ipc/answer";
import type {
  ActivityQuery,
  Layer,
  Choices,
  CircuitAction,
  Emulator,
  EmulatorRequest,
  Operation,
  OperationKind,
  PlanForm,
  PlanReason,
  SavedPlan,
  View as SavedView,
  Workstation,
  WorkstationPlanForm,
} from "../ipc/bindings";
import { KINDS } from "../kinds/kinds";
import type { EmulatorKind, Lifecycle, WorkstationKind } from "../kinds/row";
import { asksFirst, hasForm } from "../kinds/rules";
import { say, t } from "../messages/say";
import { EVERYTHING } from "./activity-list.svelte";
import { Answers, place } from "./answers.svelte";
import { Audiences } from "./audiences";
import { Away } from "./away.svelte";
import type { Cause, Dialog, Menu, MenuSubject, Show, Subject, View } from "./dialogs";
import { DoctorRun } from "./doctor-run.svelte";
import { Fleet } from "./fleet.svelte";
import { Looking } from "./looking";
import { Preferences } from "./preferences.svelte";
import { Reaching } from "./reaching";
import { Requests } from "./requests.svelte";
import { Screens } from "./screens.svelte";
import type { SentToAll } from "./requests.svelte";
import { Shell } from "./shell.svelte";
import { Table } from "./table.svelte";
import { Views } from "./views.svelte";
import { Watching } from "./watching";
import { targetsOn } from "./targets";
import type { Target } from "./targets";

export class AppState {
  readonly fleet = new Fleet();
  readonly answers = new Answers();
  readonly requests = new Requests(this.fleet);
  readonly shell = new Shell();
  readonly preferences = new Preferences();
  readonly table = new Table(this.fleet);
  readonly views = new Views(this.fleet, this.table);
  readonly away = new Away();
  readonly watching = new Watching(
    this.fleet,
    this.answers,
    (of, name) => (this.dialog = { kind: "watch", of, name }),
  );
  readonly looking = new Looking();
  readonly screens = new Screens();
  readonly reaching = new Reaching(this.fleet, this.answers);
  readonly audiences = new Audiences(this.fleet, this.answers, (form) => this.showPlan(form));

  view = $state<View>("fleet");
  selected = $state<string | null>(null);
  explained = $state.raw<Cause | null>(null);
  /** Shown while no circuit is explained. */
  detail = $state.raw<Subject | null>(null);
  dialog = $state.raw<Dialog | null>(null);
  menu = $state.raw<Menu | null>(null);
  palette = $state(false);
  show = $state<Show>("all");
  /** Only the operations of this batch are shown. */
  batch = $state<number | null>(null);
  /** Which part of the activity is shown. */
  activityQuery = $state.raw<ActivityQuery>(EVERYTHING);
  /** The selected emulators of the selected workstation, by index. */
  readonly marked = new SvelteSet<number>();
  /** Workstations that are selected together, by id; empty while there is only the chosen one. */
  readonly selection = new SvelteSet<string>();

  /** Why the demo could not be left, where that is so. */
  demoProblem = $state<string | null>(null);

  #choices: Promise<Choices> | undefined;

  select(workstation: string | null): void {
    this.selection.clear();
    this.#choose(workstation);
  }

  #choose(workstation: string | null): void {
    if (this.selected !== workstation) this.marked.clear();
    this.selected = workstation;
  }

  /** Takes a workstation into those that are selected together, or out of them. The chosen one is one of them. */
  toggleSelected(workstation: string): void {
    if (this.selection.size === 0 && this.selected !== null) this.selection.add(this.selected);
    if (this.selection.delete(workstation)) {
      const [other] = this.selection;
      if (this.selected === workstation) this.#choose(other ?? workstation);
    } else {
      this.selection.add(workstation);
      this.#choose(workstation);
    }
    if (this.selection.size < 2) this.selection.clear();
  }

  /** Selects workstations together; the last one that was chosen stays chosen. */
  pick(workstations: readonly string[], choose = this.selected): void {
    this.selection.clear();
    if (workstations.length > 1) for (const id of workstations) this.selection.add(id);
    this.#choose(choose);
  }

  /** The workstations that are selected together, as they are now. */
  selectedWorkstations(): Workstation[] {
    return this.fleet.workstations.map((held) => held.value).filter((w) => this.selection.has(w.id));
  }

  open(workstation: string): void {
    this.select(workstation);
    this.view = "fleet";
  }

  explain(workstation: string, layer: Layer | null): void {
    if (this.view === "fleet" || layer === null) this.open(workstation);
    this.explained = layer === null ? null : { workstation, layer };
  }

  /** Shows an emulator beside the list. */
  inspect(workstation: string, index: number): void {
    this.explained = null;
    this.detail = { workstation, index };
  }

  showOperations(show: Show = "all", batch: number | null = null): void {
    this.show = show;
    this.batch = batch;
    this.view = "operations";
  }

  showActivity(query: Partial<ActivityQuery> = {}): void {
    this.activityQuery = { ...EVERYTHING, ...query };
    this.view = "activity";
  }

  /** Ends the demo. The window then begins anew, with the operator's own list. */
  async leaveDemo(): Promise<void> {
    this.demoProblem = null;
    const answer = await ask(commands.leaveDemo());
    if (!answer.ok) this.demoProblem = answer.error.sentence;
  }

  /** What the forms offer; it never changes. */
  choices(): Promise<Choices> {
    this.#choices ??= sure(commands.choices());
    this.#choices.catch(() => (this.#choices = undefined));
    return this.#choices;
  }

  /** Asks what has to be asked before `kind` is sent, or sends it at once. */
  ask(workstation: string, emulators: readonly Emulator[], operation: EmulatorKind): void {
    this.askTargets(targetsOn(workstation, emulators), operation);
  }

  /** The same of emulators of any workstations. */
  askTargets(targets: readonly Target[], operation: EmulatorKind): void {
    const sensible = this.requests.sensibleTargets(targets, operation);
    const [first] = sensible;
    if (!first) return;
    if (sensible.length > 1 && !hasForm(operation)) void this.#plan(targets, operation);
    else if (asksFirst(operation, sensible.length)) this.dialog = { kind: "request", operation, targets };
    else void this.#operate(first, operation);
  }

  /** Asks which tags workstations, or emulators, are to carry. */
  askTags({
    workstations = [],
    targets = [],
  }: {
    workstations?: readonly string[];
    targets?: readonly Target[];
  }): void {
    const of = workstations.flatMap((id) => this.fleet.workstation(id)?.value ?? []);
    if (of.length + targets.length > 0) this.dialog = { kind: "tags", of, targets };
  }

  /** Shows all emulators that pass a filter. */
  showEmulators(filter: string): void {
    this.views.close(filter);
    this.view = "emulators";
  }

  /** All emulators, as rows or as a wall of pictures. */
  showAll(wall: boolean): void {
    this.screens.choose({ wall });
    this.view = "emulators";
  }

  showView(view: SavedView): void {
    this.views.open(view);
    this.view = "emulators";
  }

  /** As `ask`; a key has no tooltip that says why it does nothing, so that is said where it was pressed. */
  askByKey(workstation: string, emulators: readonly Emulator[], operation: EmulatorKind): void {
    const [only] = emulators;
    const disabledReason = only && this.requests.disabledReason(workstation, only, operation);
    if (disabledReason && emulators.length === 1)
      this.answers.show(place.emulator(workstation, only.index), workstation, {
        kind: "failed",
        sentence: say(disabledReason),
      });
    else this.ask(workstation, emulators, operation);
  }

  /** Opens a menu at its button, or closes it again. */
  toggleMenu(button: HTMLElement, of: MenuSubject): void {
    const { left, bottom } = button.getBoundingClientRect();
    this.menu = this.menu ? null : { of, x: left, y: bottom + 4 };
  }

  askWorkstations(workstations: readonly string[], operation: WorkstationKind): void {
    this.dialog = { kind: "workstationRequest", workstations, operation };
  }

  /** Asks the same of all emulators of some workstations for which it makes sense. */
  askFleet(workstations: readonly string[], operation: Lifecycle): void {
    const of = workstations.flatMap((id) => this.fleet.workstation(id)?.value ?? []);
    const targets = of.flatMap(({ id, emulators }) => targetsOn(id, emulators));
    if (this.requests.sensibleTargets(targets, operation).length > 0) void this.#plan(targets, operation);
  }

  /** Reckons what a plan would do, and shows that; why it cannot be, where it cannot. For whom it makes no sense is left out,
   * and that is said. */
  async askPlan(targets: readonly Target[], request: EmulatorRequest): Promise<Refusal | null> {
    const { taking, without } = this.requests.parted(targets, request.kind);
    const emulators = taking.map(({ workstation, emulator: { index, title } }) => ({
      workstation,
      emulator: index,
      title,
    }));
    const form = { request, targets: { kind: "emulators", emulators }, limits: null, name: "" } as const;
    return this.showPlan(form, without);
  }

  /** The same for a plan that is known. */
  async showPlan(form: PlanForm, without: readonly PlanReason[] = []): Promise<Refusal | null> {
    const preview = await ask(commands.previewPlan(form));
    if (!preview.ok) return preview.error;
    this.dialog = { kind: "plan", form, preview: preview.data, without };
    return null;
  }

  /** The same for workstations as a whole. */
  async showWorkstationPlan(form: WorkstationPlanForm): Promise<Refusal | null> {
    const preview = await ask(commands.previewWorkstationPlan(form));
    if (!preview.ok) return preview.error;
    this.dialog = { kind: "plan", form, preview: preview.data, without: [] };
    return null;
  }

  /** Shows a plan and its items; where it is no longer kept, the list of those that are. */
  showPlanItems(plan: number): void {
    this.showOperations();
    if (this.fleet.plan(plan)) this.dialog = { kind: "planItems", plan, states: [] };
  }

  /** Shows what a saved plan would do now. */
  async beginSaved({ name, request, targets, limits }: SavedPlan): Promise<void> {
    this.answers.putAway(place.fleet);
    const refused = await this.showPlan({ name, request, targets, limits });
    if (refused) this.answers.show(place.fleet, "", refused);
  }

  /** Something that is done to a plan; why not is said at its row. */
  async toPlan(plan: number, call: Parameters<typeof ask<null>>[0]): Promise<boolean> {
    return this.#do(place.plan(plan), "", call);
  }

  /** Says of what was asked of several workstations what was not let in, and the first reason. */
  sayNotSentToAll(operation: OperationKind, { asked, notSent, operations }: SentToAll): void {
    const [first] = notSent;
    if (!first) return;
    const ids = notSent.map((n) => n.workstation);
    const sentence = t("requests-not-sent-to-all", {
      action: KINDS[operation].name,
      missing: asked - operations.length,
      asked,
      workstations: ids.filter((id, at) => ids.indexOf(id) === at).length,
      first: this.fleet.workstation(first.workstation)?.value.name ?? "",
      reason: first.error.sentence,
    });
    this.answers.show(place.fleet, first.workstation, { ...first.error, sentence });
  }

  /** Offers the repair of an emulator: it is confirmed first, as whatever ends something. */
  repair(workstation: string, emulator: Emulator): void {
    const kind = emulator.repair?.kind;
    if (kind === "endVbox") this.askWorkstations([workstation], kind);
    else if (kind) this.ask(workstation, [emulator], kind);
  }

  /** What is asked of several is a plan. What asks for nothing else needs nothing but its kind. */
  async #plan(targets: readonly Target[], operation: EmulatorKind): Promise<void> {
    this.answers.putAway(place.fleet);
    const refused = await this.askPlan(targets, { kind: operation } as EmulatorRequest);
    if (refused) this.answers.show(place.fleet, targets[0]?.workstation ?? "", refused);
  }

  /** What was not let in is said at the emulator. */
  async #operate({ workstation, emulator }: Target, operation: EmulatorKind): Promise<void> {
    const at = place.emulator(workstation, emulator.index);
    this.answers.putAway(at);
    // What is sent at once needs nothing but its kind.
    const request = () => ({ kind: operation }) as EmulatorRequest;
    const { errors } = await this.requests.send(workstation, [emulator], request);
    if (errors[0]) this.answers.show(at, workstation, errors[0]);
  }

  /** One sentence for all that were not let in. */
  sayNotSent(
    workstation: string,
    operation: OperationKind,
    total: number,
    notSent: number,
    first: Refusal | undefined,
  ): void {
    if (!first) return;
    const action = KINDS[operation].name;
    const reason = first.sentence;
    const sentence =
      notSent === total
        ? t("requests-not-sent-to-any", { action, emulators: total, reason })
        : t("requests-not-sent", { action, missing: notSent, emulators: total, reason });
    this.answers.show(place.batch(workstation), workstation, { ...first, sentence });
  }

  /** Asks for the same once more, of the emulator that still carries the title. */
  async repeat(operation: Operation): Promise<void> {
    const request = this.requests.repeatable(operation);
    const { id, workstation } = operation;
    const on = this.fleet.workstation(workstation)?.value;
    const emulator = on?.emulators.find((e) => e.index === operation.emulator && e.title === operation.title);
    const at = place.operation(id);
    this.answers.putAway(at);
    if (!request || !emulator) {
      const sentence = t("requests-gone", {
        title: operation.title,
        name: operation.workstationName,
        index: String(operation.emulator),
      });
      this.answers.show(at, workstation, { kind: "failed", sentence });
      return;
    }
    const { errors } = await this.requests.send(workstation, [emulator], () => request);
    const [error] = errors;
    if (error) this.answers.show(at, workstation, error);
  }

  async cancel(operation: number, workstation: string): Promise<void> {
    await this.#do(place.operation(operation), workstation, commands.cancel(operation));
  }

  async refresh(workstation: string): Promise<void> {
    await this.#do(place.workstation(workstation), workstation, commands.refresh(workstation));
  }

  /** Tests the connection of a workstation as it is configured. */
  diagnose(workstation: string): void {
    const subject = { kind: "saved" as const, workstation };
    const begin = (record: boolean) =>
      ask(record ? commands.recordAnswers(subject, "") : commands.startDoctor(subject, ""));
    const run = new DoctorRun(this.fleet, begin);
    this.dialog = { kind: "doctor", workstation, run };
    void run.start();
  }

  /** Takes note of emulators that ended by themselves: their rows no longer say so. */
  async acknowledge(workstation: string, emulators: number[]): Promise<void> {
    await this.#do(place.workstation(workstation), workstation, commands.acknowledge(workstation, emulators));
  }

  async retryAccount(workstation: string): Promise<void> {
    await this.#do(place.workstation(workstation), workstation, commands.retryAccount(workstation));
  }

  /** The computer that answers at its address instead of the one before is the right one. */
  async acceptComputer(workstation: string): Promise<void> {
    await this.#do(place.workstation(workstation), workstation, commands.acceptComputer(workstation));
  }

  async control({ workstation, layer }: Cause, action: CircuitAction, reason = ""): Promise<boolean> {
    const call = commands.controlCircuit(workstation, layer, action, reason);
    return this.#do(place.circuit(workstation, layer), workstation, call);
  }

  /** Sends a request and, where it is not carried out, says so at `at`. */
  async #do(at: string, workstation: string, call: Parameters<typeof ask<null>>[0]): Promise<boolean> {
    this.answers.putAway(at);
    const answer = await ask(call);
    if (!answer.ok) this.answers.show(at, workstation, answer.error);
    return answer.ok;
  }
}

export const [getAppState, setAppState] = createContext<AppState>();
