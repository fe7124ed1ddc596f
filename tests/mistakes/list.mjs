// Deliberate mistakes. `from` stands exactly once in `file`; `to` is given a condition that is true where the mistake is to be made.

const fleet = "src-tauri/crates/fleet/src/";
const winrm = "src-tauri/crates/workstation/src/winrm/";

export const mistakes = [
  {
    name: "repeat-after-lost-answer",
    says: "a command whose answer was lost is sent again",
    file: `${fleet}worker/connections.rs`,
    from: "let send = async move |station: &Station| station.run(&command, limit).await;",
    to: (made) => `let send = async move |station: &Station| {
            let answer = station.run(&command, limit).await;
            if ${made} && answer.as_ref().is_err_and(workstation::Error::may_have_been_carried_out) {
                return station.run(&command, limit).await;
            }
            answer
        };`,
  },
  {
    name: "repeat-on-the-desktop",
    says: "what was handed to the desktop is handed over again where the answer was lost",
    file: `${fleet}worker/connections.rs`,
    from: "let run = async move |station: &Station| station.run_on_desktop(&command, &user, &task, limit).await;",
    to: (made) => `let run = async move |station: &Station| {
            let answer = station.run_on_desktop(&command, &user, &task, limit).await;
            if ${made} && answer.as_ref().is_err_and(workstation::Error::may_have_been_carried_out) {
                return station.run_on_desktop(&command, &user, &task, limit).await;
            }
            answer
        };`,
  },
  {
    name: "always-twice",
    says: "a command is sent twice to be sure",
    file: "src-tauri/crates/workstation/src/host/station.rs",
    from: "let output = self.send(command, repeat, deadline).await?;",
    to: (made) => `if ${made} && repeat != Repeat::Idempotent {
            self.send(command, repeat, deadline).await?;
        }
        let output = self.send(command, repeat, deadline).await?;`,
  },
  {
    name: "turn-never-given-back",
    says: "whoever started an emulator keeps the turn",
    file: `${fleet}worker/running.rs`,
    from: "Queue::Boots => Turn { _boot: Some(self.boot().await), _place: None },",
    to: (made) => `Queue::Boots => {
                let boot = self.boot().await;
                if ${made} {
                    std::mem::forget(boot);
                    return Turn { _boot: None, _place: None };
                }
                Turn { _boot: Some(boot), _place: None }
            }`,
  },
  {
    name: "two-at-one-emulator",
    says: "two operations work on one emulator at once",
    file: `${fleet}worker/running.rs`,
    from: "if emulator.is_some() && running.values().any(clashes) {",
    to: (made) => `if !${made} && emulator.is_some() && running.values().any(clashes) {`,
  },
  {
    name: "mailbox-message-dropped",
    says: "one message in ten does not reach the workstation's task",
    file: `${fleet}shared/enqueue.rs`,
    from: "if mailbox.try_send(TaskMessage::Operate(Job { id: operation, kind, task })).is_err() {",
    to: (made) => `if ${made} && operation % 10 == 0 {
            return Ok(());
        }
        if mailbox.try_send(TaskMessage::Operate(Job { id: operation, kind, task })).is_err() {`,
  },
  {
    name: "refused-and-not-told",
    says: "an operation on a busy emulator gets no end",
    file: `${fleet}task.rs`,
    from: "worker.end(job.id, OperationResult::new(OperationStatus::Refused, results::emulator_busy()));",
    to: (made) => `if !${made} {
            worker.end(job.id, OperationResult::new(OperationStatus::Refused, results::emulator_busy()));
        }`,
  },
  {
    name: "any-computer-will-do",
    says: "another computer at the address is taken for the expected one",
    file: `${winrm}identity.rs`,
    from: "Some(expected) if expected.may_be(&found) => {",
    to: (made) => `Some(expected) if ${made} || expected.may_be(&found) => {`,
  },
  {
    name: "gate-left-open",
    says: "a request leaves although its circuit is open by then",
    file: `${fleet}worker/connections.rs`,
    from: "            Ok(()) => true,\n            Err(refused) => matches!(",
    to: (made) => `            Ok(()) => true,
            Err(_) if ${made} => true,
            Err(refused) => matches!(`,
  },
  {
    name: "polling-ends-with-a-failure",
    says: "a workstation whose listing failed once is not listed again",
    file: `${fleet}worker/admission.rs`,
    from: "                    Err(_) => {}\n",
    to: (made) => `                    Err(_) if ${made} => return Duration::from_secs(1_000_000),
                    Err(_) => {}
`,
  },
  {
    name: "password-tried-on",
    says: "a refused password is tried again and again",
    file: `${winrm}login_budget.rs`,
    from: "self.superseded || (self.refused > 0 && self.perhaps_refused() >= usize::from(self.bearable()))",
    to: (made) =>
      `self.superseded || (!${made} && self.refused > 0 && self.perhaps_refused() >= usize::from(self.bearable()))`,
  },
  {
    name: "refused-account-forgotten",
    says: "after a restart a refused password is tried as if it were new",
    file: `${fleet}api.rs`,
    from: "if refused_accounts.iter().any(was_refused) {",
    to: (made) => `if !${made} && refused_accounts.iter().any(was_refused) {`,
  },
  {
    name: "started-is-said-too-soon",
    says: "an emulator counts as started because its start was accepted",
    file: `${fleet}run/lifecycle.rs`,
    from: "let seen = self.comes_up(target, handed.as_ref()).await;",
    to: (made) => `if ${made} {
            return Ok(OperationResult::succeeded(results::ran_already()));
        }
        let seen = self.comes_up(target, handed.as_ref()).await;`,
  },
  {
    name: "stopped-is-said-too-soon",
    says: "an emulator counts as stopped because it was told to stop",
    file: `${fleet}run/lifecycle.rs`,
    from: "let (mut seen, note) = self.quit(target, &seen, deadline).await?;",
    to: (made) => `let (mut seen, note) = self.quit(target, &seen, deadline).await?;
        if ${made} {
            return Ok(OperationResult::succeeded(results::stopped_already()));
        }`,
  },
  {
    name: "event-left-out",
    says: "a number of the event sequence is left out",
    file: `${fleet}publish.rs`,
    from: "inner.seq += 1;",
    to: (made) => `inner.seq += if ${made} && inner.seq % 500 == 499 { 2 } else { 1 };`,
  },
  {
    name: "ended-twice",
    says: "an operation that has ended is changed again",
    file: `${fleet}publish.rs`,
    from: ".find(|o| o.id == id && !o.status.is_final()) else {",
    to: (made) => `.find(|o| o.id == id && (${made} || !o.status.is_final())) else {`,
  },
  {
    name: "under-way-not-written",
    says: "what is under way is not kept for the next start",
    file: `${fleet}unfinished.rs`,
    from: "if now == state.last {",
    to: (made) => `if ${made} || now == state.last {`,
  },
  {
    name: "isolation-forgotten",
    says: "what was blocked by hand is open after a restart",
    file: `${fleet}api.rs`,
    from: "for isolation in &isolated {",
    to: (made) => `for isolation in isolated.iter().filter(|_| !${made}) {`,
  },
  {
    name: "never-checked",
    says: "a circuit that waits for its check gets none",
    file: `${fleet}worker/admission.rs`,
    from: "if snapshot.circuit(layer).state != breaker::State::HalfOpen {",
    to: (made) => `if ${made} || snapshot.circuit(layer).state != breaker::State::HalfOpen {`,
  },
  {
    name: "no-deadline",
    says: "an effect that does not come is waited for without an end",
    file: `${fleet}run/work.rs`,
    from: "if done(&seen) || Instant::now() >= deadline {",
    to: (made) => `if done(&seen) || !${made} && Instant::now() >= deadline {`,
  },
  {
    name: "password-not-told",
    says: "one workstation does not hear of its password after a start",
    file: `${fleet}api.rs`,
    from: "for config in &configs {",
    to: (made) => `for config in configs.iter().filter(|config| !(${made} && config.name.ends_with('3'))) {`,
  },
  {
    name: "shell-gone-repeated",
    says: "what changes something is repeated in a new shell",
    file: `${winrm}session/driver.rs`,
    from: "if reopened || request.repeat != Repeat::Idempotent || !caller.waits() {",
    to: (made) =>
      `if reopened || (request.repeat != Repeat::Idempotent && !${made}) || !caller.waits() {`,
  },
  {
    name: "empty-list-believed",
    says: "an empty list is believed at once",
    file: `${fleet}worker/connections.rs`,
    from: "if !listing.rows.is_empty() || self.seen.borrow().rows.is_empty() {",
    to: (made) => `if ${made} || !listing.rows.is_empty() || self.seen.borrow().rows.is_empty() {`,
  },
  {
    name: "computer-not-remembered",
    says: "after a restart nobody knows which computer is expected",
    file: `${fleet}api/computers.rs`,
    from: "if *list == List::Closed || !self.members().iter().any(news) {",
    to: (made) => `if ${made} || *list == List::Closed || !self.members().iter().any(news) {`,
  },
  {
    name: "title-not-looked-at",
    says: "an operation goes on although its index has another title by now",
    file: `${fleet}run/work.rs`,
    from: "if row.title != target.title {",
    to: (made) => `if !${made} && row.title != target.title {`,
  },
  {
    name: "stale-success-counts",
    says: "a success from before a circuit opened closes it",
    file: "src-tauri/crates/breaker/src/circuit.rs",
    from: "        if !self.is_current(admitted) {\n            return Effect::Stale;\n",
    to: (made) => `        if !self.is_current(admitted) {
            if ${made} && matches!(result, LayerResult::Success) {
                let closed = Phase::Closed { window: Vec::new() };
                self.transition(closed, TransitionCause::ProbeSucceeded, ctx.now, None, ctx);
                return Effect::ProbeSucceeded;
            }
            return Effect::Stale;
`,
  },
];
