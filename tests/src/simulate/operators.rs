//! People who click, and things that fail.

use std::time::Duration;

use fastrand::Rng;
use fleet::{
    Fleet,
    ipc::{CircuitAction, CircuitState, DeviceForm, EmulatorRequest, Link, WorkstationRequest},
    model::{Layer, OperationKind},
};
use simulator::{AutoRun, Fault, FaultRule, RequestKind};
use tokio::time::Instant;

use super::{farm::Farm, ledger::Ledger};
use crate::faults;

/// What Windows answers when a quota of commands is used up (wsmerror.h).
const TOO_MANY_OPERATIONS: u32 = 2_150_859_174;
/// What runs before every command: it prints a line, complains on standard error, or is broken.
const AUTO_RUNS: [Option<&str>; 4] =
    [Some("chcp 65001"), Some("echo Welcome"), Some(r"C:\gone\clink.cmd"), None];

/// Somebody asks for something, or gives something up.
pub(super) fn click(
    farm: &mut Farm,
    ledger: &mut Ledger,
    fleet: &Fleet,
    rng: &mut Rng,
    recent: &mut Vec<u32>,
) {
    let place = rng.usize(..farm.machines.len());
    if farm.machines[place].gone.is_some() {
        return;
    }
    let id = farm.machines[place].id.clone();
    let emulators = farm.machines[place].simulated.ldplayer().emulators();
    match rng.u8(..20) {
        0 => return drop(fleet.refresh(&id)),
        1 if !recent.is_empty() => {
            let operation = recent[rng.usize(..recent.len())];
            farm.trace.happened(|| format!("cancel {operation}"));
            return drop(fleet.cancel(operation));
        }
        2 => {
            let title = farm.new_title();
            let request = WorkstationRequest::Create { title: title.clone(), device: Box::default() };
            if let Ok(operation) = fleet.operate_workstation(&id, &request) {
                farm.trace
                    .happened(|| format!("{operation} create {title} on {}", farm.machines[place].name));
                farm.machines[place].titles.push(title);
                ledger.person(operation, None, OperationKind::Create);
                recent.push(operation);
            }
            return;
        }
        3 => return by_hand(farm, fleet, rng, place),
        _ => {}
    }
    if emulators.is_empty() {
        return;
    }
    let emulator = &emulators[rng.usize(..emulators.len())];
    let memory = ["1024", "2048", "4096"][rng.usize(..3)].to_owned();
    let request = match rng.u8(..16) {
        0..=4 => EmulatorRequest::Start,
        5..=8 => EmulatorRequest::Stop,
        9 | 10 => EmulatorRequest::Restart,
        11 => EmulatorRequest::Kill,
        12 => EmulatorRequest::Delete,
        13 => EmulatorRequest::Clone { title: farm.new_title(), fresh: rng.bool() },
        14 => EmulatorRequest::Modify { device: Box::new(DeviceForm { memory, ..DeviceForm::default() }) },
        _ => EmulatorRequest::Adb { command: "shell echo seen".into() },
    };
    recent.extend(ask(farm, ledger, fleet, (place, emulator.index, &emulator.title), &request));
    if recent.len() > 40 {
        recent.remove(0);
    }
}

/// Somebody asks for something to be done to one emulator; the operation, if it is taken.
pub(super) fn ask(
    farm: &mut Farm,
    ledger: &mut Ledger,
    fleet: &Fleet,
    (place, index, title): (usize, u32, &str),
    request: &EmulatorRequest,
) -> Option<u32> {
    let id = farm.machines[place].id.clone();
    let operation = fleet.operate(&id, index, title, request).ok()?;
    farm.trace.happened(|| format!("{operation} {request:?} {index} on {}", farm.machines[place].name));
    farm.asked(place, index, title, request);
    let kind = match request {
        EmulatorRequest::Start => OperationKind::Start,
        EmulatorRequest::Stop => OperationKind::Stop,
        EmulatorRequest::Restart => OperationKind::Restart,
        EmulatorRequest::Kill => OperationKind::Kill,
        _ => OperationKind::Adb,
    };
    ledger.person(operation, Some((id, index, title.to_owned())), kind);
    Some(operation)
}

/// A person blocks the network's circuit of a workstation.
pub(super) fn block(farm: &mut Farm, fleet: &Fleet, place: usize) {
    let machine = &mut farm.machines[place];
    machine.hand = Some(Instant::now());
    if fleet.control(&machine.id, Layer::Network, CircuitAction::Isolate, "maintenance").is_ok() {
        farm.trace.happened(|| format!("{} is blocked by hand", machine.name));
        machine.blocked = Some(Instant::now());
        farm.network.block(&machine.address, true);
    }
}

/// Whether a workstation is shown as one that answers.
pub(super) fn is_online(farm: &Farm, fleet: &Fleet, place: usize) -> bool {
    let shown = fleet.state().workstation(&farm.machines[place].id);
    shown.is_some_and(|shown| shown.link == Link::Online)
}

/// Somebody acts on a circuit or tries a password again.
fn by_hand(farm: &mut Farm, fleet: &Fleet, rng: &mut Rng, place: usize) {
    let machine = &mut farm.machines[place];
    match rng.u8(..4) {
        0 => block(farm, fleet, place),
        1 | 2 => release(farm, fleet, place),
        _ => {
            machine.refusals += 2;
            machine.hand = Some(Instant::now());
            drop(fleet.retry_account(&machine.id));
        }
    }
}

/// The network's circuit is no longer blocked by hand.
pub(super) fn release(farm: &mut Farm, fleet: &Fleet, place: usize) {
    let machine = &mut farm.machines[place];
    machine.blocked = None;
    machine.hand = Some(Instant::now());
    farm.network.block(&machine.address, false);
    drop(fleet.control(&machine.id, Layer::Network, CircuitAction::Reset, ""));
}

/// Something goes wrong somewhere or is put right again.
pub(super) fn disturb(farm: &mut Farm, fleet: &Fleet, rng: &mut Rng) {
    let place = rng.usize(..farm.machines.len());
    let rare = [0.05, 0.2][rng.usize(..2)];
    let machine = &mut farm.machines[place];
    let ldplayer = machine.simulated.ldplayer();
    let emulators = ldplayer.emulators();
    let fault: FaultRule = match rng.u8(..32) {
        kind @ 0..faults::KINDS => faults::on_the_way(kind, rare),
        12 => Fault::Slow { delay: Duration::from_millis(500), jitter: Duration::from_secs(4) }.into(),
        13 => {
            machine.disturbed = Some(Instant::now());
            Fault::Reboot { down_for: Duration::from_secs(rng.u64(20..200)) }.into()
        }
        14 => {
            // What is logged on stays logged on unless its connection ends.
            machine.refuses = true;
            machine.refusals += 2;
            machine.simulated.set_fault(Fault::Refuse);
            machine.simulated.clear_faults();
            Fault::WrongPassword.into()
        }
        15 if !emulators.is_empty() => {
            machine.disturbed = Some(Instant::now());
            let index = emulators[rng.usize(..emulators.len())].index;
            farm.trace.happened(|| format!("{}: emulator {index} is in trouble", machine.name));
            let _ = if rng.bool() { ldplayer.crash_vm(index) } else { ldplayer.get_stuck(index) };
            return;
        }
        16 => {
            let line = AUTO_RUNS[rng.usize(..AUTO_RUNS.len())];
            farm.trace.happened(|| format!("{}: AutoRun {line:?}", machine.name));
            return machine.simulated.set_auto_run(line.map_or_else(AutoRun::default, AutoRun::of_user));
        }
        17 => Fault::Soap(TOO_MANY_OPERATIONS).on(RequestKind::Command).chance(rare),
        18 => Fault::SilentExitCodes.into(),
        19 => Fault::SlowPrograms { least: Duration::from_millis(50), most: Duration::from_secs(8) }.into(),
        20 => Fault::DiskFull.into(),
        21 => {
            machine.says_nothing = true;
            Fault::EmptyListing.into()
        }
        22 | 23 => return change_addresses(farm, fleet, rng),
        _ => return put_right(farm, place),
    };
    farm.trace.happened(|| format!("{}: {:?}", machine.name, fault.fault()));
    machine.simulated.set_fault(fault);
}

/// What was wrong with a workstation is right again.
pub(super) fn put_right(farm: &mut Farm, place: usize) {
    let machine = &mut farm.machines[place];
    farm.trace.happened(|| format!("{}: put right", machine.name));
    (machine.refuses, machine.says_nothing) = (false, false);
    machine.simulated.clear_faults();
    machine.simulated.set_auto_run(AutoRun::default());
}

/// Two workstations whose computers are known change addresses, or have their own again.
fn change_addresses(farm: &mut Farm, fleet: &Fleet, rng: &mut Rng) {
    if farm.swapped.is_some() {
        farm.trace.happened(|| "addresses are right again".into());
        return farm.swap(None);
    }
    let (one, other) = (rng.usize(..farm.machines.len()), rng.usize(..farm.machines.len()));
    let online = |place: usize| is_online(farm, fleet, place);
    if one != other && online(one) && online(other) {
        farm.trace.happened(|| {
            format!("{} and {} change addresses", farm.machines[one].name, farm.machines[other].name)
        });
        farm.swap(Some((one, other)));
    }
}

/// Faults have ended, and people put right what only people do.
pub(super) fn heal(farm: &mut Farm, fleet: &Fleet) {
    for place in 0..farm.machines.len() {
        let Some(shown) = fleet.state().workstation(&farm.machines[place].id) else { continue };
        for circuit in &shown.circuits {
            let by_hand = matches!(circuit.state, CircuitState::Isolated | CircuitState::Disabled);
            // Nothing harmless checks an emulator's circuit.
            let unchecked = circuit.layer == Layer::Emulator && circuit.state != CircuitState::Closed;
            if by_hand || unchecked {
                release(farm, fleet, place);
                drop(fleet.control(&shown.id, circuit.layer, CircuitAction::Reset, ""));
            }
        }
        if shown.account == fleet::ipc::PasswordState::Refused {
            farm.machines[place].refusals += 2;
            farm.machines[place].hand = Some(Instant::now());
            drop(fleet.retry_account(&shown.id));
        }
    }
}
