//! Follows events as a window does, and compares what they say with what was asked for and with the simulated world.

use std::{cell::RefCell, collections::BTreeMap, rc::Rc, time::Duration};

use fleet::{
    Fleet,
    ipc::{Change, CircuitState, FleetEvent, Workstation},
    model::Layer,
};
use tokio::{
    sync::broadcast::{Receiver, error::RecvError},
    time::Instant,
};

use super::{farm::Farm, invariants, ledger::Ledger};
use crate::mirror::Mirror;

/// A check may come so much earlier than was said.
const EARLY: Duration = Duration::from_millis(100);
/// Somebody acted on a circuit so lately that what it does now may be their doing.
const BY_HAND: Duration = Duration::from_secs(30);

/// Until when the open circuits stay open, by workstation and layer.
#[derive(Default)]
struct OpenCircuits(BTreeMap<(String, Layer), Instant>);

impl OpenCircuits {
    /// A circuit that is open closes only by a check, whose time has come, or by hand.
    fn look(&mut self, shown: &Workstation, farm: &Farm) {
        for circuit in &shown.circuits {
            let key = (shown.id.clone(), circuit.layer);
            match (circuit.state, circuit.next_check_in_ms) {
                (CircuitState::Open, Some(wait)) => {
                    self.0.insert(key, Instant::now() + Duration::from_millis(wait.into()));
                }
                (CircuitState::Closed, _) => {
                    let machine = farm.machines.iter().find(|machine| machine.id == shown.id);
                    let by_hand =
                        machine.and_then(|machine| machine.hand).is_some_and(|at| at.elapsed() < BY_HAND);
                    let until = self.0.remove(&key);
                    if !by_hand && until.is_some_and(|until| Instant::now() + EARLY < until) {
                        farm.trace.violated(format!(
                            "{}: the circuit {:?} has closed before its check",
                            shown.name, circuit.layer
                        ));
                    }
                }
                _ => {
                    self.0.remove(&key);
                }
            }
        }
    }
}

/// Follows until the program ends: without a gap, or from a snapshot again where it was too slow.
pub(super) async fn follow(
    mut events: Receiver<FleetEvent>,
    mirror: Rc<RefCell<Mirror>>,
    (farm, ledger): (Rc<RefCell<Farm>>, Rc<RefCell<Ledger>>),
    fleet: Fleet,
) {
    let trace = farm.borrow().trace.clone();
    let mut open = OpenCircuits::default();
    loop {
        let event = match events.recv().await {
            Ok(event) => event,
            Err(RecvError::Closed) => return,
            Err(RecvError::Lagged(_)) => {
                trace.violated("whoever follows events was too slow for them".into());
                mirror.borrow_mut().shown = fleet.state().snapshot();
                continue;
            }
        };
        match &event.change {
            // How the file is depends on a disk.
            Change::Activity(_) => {}
            change => trace.changed(change),
        }
        match &event.change {
            Change::Operation(operation) => {
                trace.happened(|| {
                    format!("operation {}: {:?} {:?}", operation.id, operation.kind, operation.status)
                });
                ledger.borrow_mut().operation(operation, &mut farm.borrow_mut());
                if operation.status.is_final() {
                    invariants::ended(&farm.borrow(), operation);
                }
            }
            Change::Plan(plan) => ledger.borrow_mut().plan(plan, &farm.borrow()),
            Change::Workstation(workstation) => {
                open.look(workstation, &farm.borrow());
                invariants::shown(&farm.borrow(), workstation);
            }
            _ => {}
        }
        if let Err(expected) = mirror.borrow_mut().apply(event) {
            trace.violated(format!("event {expected} was left out"));
        }
    }
}
