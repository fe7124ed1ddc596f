//! What must hold, looked for in the simulated world itself and not in what the product says of it.

use std::time::Duration;

use fleet::{
    Fleet,
    ipc::{self, CircuitState, Link, Operation},
    model::{OperationKind, OperationStatus},
};
use simulator::Phase;

use super::farm::{Asked, Farm, Machine};

/// So long after somebody else's hand was in it, what an operation saw may be past.
const SETTLES: Duration = Duration::from_mins(10);

/// So long what was sent to a workstation that is not in the list any more may go on.
const LEAVES: Duration = Duration::from_mins(5);
/// So long something may have been on its way to an index that got another title meanwhile.
const ON_THE_WAY: Duration = Duration::from_mins(1);

/// After any event.
pub(super) fn check(farm: &Farm) {
    for machine in &farm.machines {
        done_twice(farm, machine);
        if machine.gone.is_some_and(|since| since.elapsed() > LEAVES) {
            farm.network.forbid(&machine.address, true);
        }
        let failed = machine.simulated.counters().handshakes_failed;
        if failed > machine.refusals {
            let may = machine.refusals;
            farm.trace.violated(format!("{}: {failed} logins were refused where {may} may be", machine.name));
        }
        if let Some((shells, deeds)) = &machine.astray {
            let (now, done) =
                (machine.simulated.counters().shells_created, machine.simulated.ldplayer().deeds());
            if now != *shells {
                farm.trace.violated(format!("{}: a shell was opened on another computer", machine.name));
            }
            // What was sent before it answered there may still begin.
            if done.len() > deeds + 1 {
                farm.trace.violated(format!(
                    "{}: another computer was changed: {:?}",
                    machine.name,
                    done.last()
                ));
            }
        }
    }
}

/// Nothing is done more often than it was asked for, and nothing to an emulator that was not meant.
fn done_twice(farm: &Farm, machine: &Machine) {
    let mut deeds = machine.deeds.borrow_mut();
    for (deed, title) in machine.simulated.ldplayer().deeds_since(deeds.counted) {
        deeds.counted += 1;
        let after = |name: &str| deed.split_whitespace().skip_while(|word| *word != name).nth(1);
        let verb = deed.split_whitespace().next().unwrap_or_default();
        let index: Option<u32> = after("--index").and_then(|index| index.parse().ok());
        match (index, title) {
            // Nobody is there any more.
            (Some(_), None) => {}
            (Some(index), Some(title)) => {
                let asked = machine.asked.get(&(index, title.clone())).copied().unwrap_or_default();
                let may = may_be(verb, asked, machine);
                let just_renamed = machine.renamed.get(&index).is_some_and(|at| at.elapsed() < ON_THE_WAY);
                let times = deeds.done.entry((verb.to_owned(), index, title.clone())).or_default();
                *times += usize::from(!just_renamed);
                if *times > may {
                    farm.trace.violated(format!(
                        "{}: {verb} {index} “{title}” was carried out {times} times and asked for {may} times",
                        machine.name
                    ));
                }
            }
            (None, _) => {
                let title = after("--name").unwrap_or_default();
                let times = deeds.made.entry(title.to_owned()).or_default();
                *times += 1;
                let may = usize::from(machine.titles.iter().any(|asked| asked == title));
                if *times > may {
                    farm.trace.violated(format!(
                        "{}: “{title}” was made {times} times and asked for {may} times",
                        machine.name
                    ));
                }
            }
        }
    }
}

/// How often something may have been done that was asked for so often.
fn may_be(verb: &str, asked: Asked, machine: &Machine) -> usize {
    match verb {
        "launch" => asked.starts,
        "quit" if machine.through_shell => 2 * asked.ends,
        "quit" => asked.ends,
        "remove" => asked.deletes,
        _ => 0,
    }
}

/// A workstation is shown anew.
pub(super) fn shown(farm: &Farm, shown: &ipc::Workstation) {
    let Some(machine) = farm.machines.iter().find(|machine| machine.id == shown.id) else { return };
    let empty = shown.emulators.is_empty() && shown.link == Link::Online && shown.listed_at.is_some();
    let arranged = machine.says_nothing || machine.disturbed.is_some_and(|at| at.elapsed() < SETTLES);
    if empty && !arranged && !machine.simulated.ldplayer().emulators().is_empty() {
        farm.trace.violated(format!("{} is shown without its emulators", machine.name));
    }
}

/// An operation has ended: success means that its effect is there.
pub(super) fn ended(farm: &Farm, operation: &Operation) {
    if operation.status != OperationStatus::Succeeded {
        return;
    }
    let Some(machine) = farm.machines.iter().find(|machine| machine.id == operation.workstation) else {
        return;
    };
    if machine.disturbed.is_some_and(|at| at.elapsed() < SETTLES) {
        return;
    }
    let emulators = machine.simulated.ldplayer().emulators();
    let phase =
        operation.emulator.and_then(|index| emulators.iter().find(|e| e.index == index)).map(|e| e.phase);
    let titled = emulators.iter().any(|emulator| emulator.title == operation.title);
    let there = match operation.kind {
        OperationKind::Start | OperationKind::Restart => phase == Some(Phase::Running),
        OperationKind::Stop | OperationKind::Kill => matches!(phase, None | Some(Phase::Stopped)),
        OperationKind::Delete => !titled,
        OperationKind::Create => titled,
        _ => true,
    };
    if !there {
        farm.trace.violated(format!(
            "{}: {:?} {:?} “{}” is said to have succeeded, and it is {phase:?}",
            machine.name, operation.kind, operation.emulator, operation.title
        ));
    }
}

/// What is not well yet, now that nothing is wrong any more.
pub(super) fn unwell(farm: &Farm, fleet: &Fleet) -> Vec<String> {
    let snapshot = fleet.state().snapshot();
    let mut unwell: Vec<String> = farm
        .machines
        .iter()
        .filter(|machine| machine.gone.is_none())
        .filter_map(|machine| {
            let Some(shown) = snapshot.workstations.iter().find(|shown| shown.id == machine.id) else {
                return Some(format!("{} is not shown", machine.name));
            };
            let open: Vec<_> = shown.circuits.iter().filter(|c| c.state != CircuitState::Closed).collect();
            let well = shown.link == Link::Online && open.is_empty();
            (!well).then(|| {
                format!("{} is not well: {:?}, {open:?}, {:?}", machine.name, shown.link, shown.problem)
            })
        })
        .collect();
    let under_way = snapshot.operations.iter().filter(|operation| !operation.status.is_final());
    unwell.extend(under_way.map(|o| format!("operation {} has not ended: {:?} {:?}", o.id, o.kind, o.phase)));
    unwell
}
