//! While a circuit is open nothing is sent: whatever an operator can ask for, and whatever the fleet does by itself.

use std::time::Duration;

use fleet::{
    Error, Timing,
    ipc::{
        CircuitAction, CircuitState, DeviceForm, EmulatorRequest, GlobalForm, PasswordState,
        WorkstationRequest,
    },
    model::Layer,
};
use simulator::{Counters, Fault, Phase, RequestKind};
use tests::fleet::{Member, Stage, quick, quick_timing, wait_for};

/// Every request about an emulator, each following from the one before: one that is not in this chain does not compile.
fn emulator_requests() -> Vec<EmulatorRequest> {
    use EmulatorRequest as R;
    let text = |t: &str| t.to_owned();
    let after = |request: &R| match request {
        R::Start => Some(R::Stop),
        R::Stop => Some(R::Restart),
        R::Restart => Some(R::Kill),
        R::Kill => Some(R::Delete),
        R::Delete => Some(R::Clone { title: text("Copy"), fresh: true }),
        R::Clone { .. } => Some(R::Rename { title: text("Renamed") }),
        R::Rename { .. } => {
            Some(R::Modify { device: Box::new(DeviceForm { cpus: text("2"), ..DeviceForm::default() }) })
        }
        R::Modify { .. } => Some(R::InstallApp { file: text(r"C:\Apps\app.apk"), sha256: None }),
        R::InstallApp { .. } => Some(R::UninstallApp { package: text("com.example.app") }),
        R::UninstallApp { .. } => Some(R::StartApp { package: text("com.example.app") }),
        R::StartApp { .. } => Some(R::StopApp { package: text("com.example.app") }),
        R::StopApp { .. } => Some(R::Adb { command: text("shell getprop ro.product.model") }),
        R::Adb { .. } => Some(R::SetLocation { longitude: text("13.4"), latitude: text("52.5") }),
        R::SetLocation { .. } => Some(R::SetProperty { key: text("phone.imei"), value: text("auto") }),
        R::SetProperty { .. } => Some(R::AdbDebugging { on: true }),
        R::AdbDebugging { .. } => Some(R::Backup { file: text(r"C:\Backups\one.ldbk") }),
        R::Backup { .. } => Some(R::Restore { file: text(r"C:\Backups\one.ldbk") }),
        R::Restore { .. } => Some(R::RestoreConfig),
        R::RestoreConfig => None,
    };
    std::iter::successors(Some(R::Start), after).collect()
}

/// The same of a workstation as a whole.
fn workstation_requests() -> Vec<WorkstationRequest> {
    use WorkstationRequest as R;
    let after = |request: &R| match request {
        R::Create { .. } => {
            let settings = GlobalForm { fps: "30".into(), ..GlobalForm::default() };
            Some(R::GlobalSettings { settings })
        }
        R::GlobalSettings { .. } => Some(R::ArrangeWindows),
        R::ArrangeWindows => Some(R::EndVbox),
        R::EndVbox => Some(R::SendFile { sha256: "ab".repeat(32), name: "app.apk".into() }),
        R::SendFile { .. } => Some(R::RemoveFile { name: "app-0001.apk".into() }),
        R::RemoveFile { .. } => Some(R::GiveDesktopBack),
        R::GiveDesktopBack => Some(R::RestartWindows),
        R::RestartWindows => Some(R::ShutDown),
        R::ShutDown => None,
        // It is sent whatever the circuits say: see `fleet_power`.
        R::Wake => None,
    };
    let first = R::Create { title: "New".into(), device: Box::default() };
    std::iter::successors(Some(first), after).collect()
}

/// Whether it is something that Windows does, without LDPlayer.
fn is_of_windows(request: &WorkstationRequest) -> bool {
    use WorkstationRequest as R;
    matches!(request, R::GiveDesktopBack | R::RestartWindows | R::ShutDown)
}

/// Once open, a circuit stays so for the rest of the test; polls go on.
fn timing() -> Timing {
    let mut timing = quick_timing();
    timing.breaker.open = Duration::from_hours(1);
    timing.breaker.open_max = Duration::from_hours(1);
    timing
}

/// Everything that reached the workstation, but for the clean-up of what was there before.
fn reached(counters: &Counters) -> (u64, u64, u64, Vec<(RequestKind, u64)>) {
    let clean_up = [RequestKind::Signal, RequestKind::Delete];
    let kinds = RequestKind::ALL.into_iter().filter(|kind| !clean_up.contains(kind));
    let by_kind = kinds.map(|kind| (kind, counters.of(kind))).collect();
    (counters.connections, counters.handshakes + counters.handshakes_failed, counters.commands, by_kind)
}

/// A refusal by `layer`, or by the account. A request that cannot be carried out at all sends nothing either, and
/// says so.
fn is_refused<T: std::fmt::Debug>(what: &str, answer: Result<T, Error>, layer: Option<Layer>) {
    match answer {
        Err(Error::Refused { layer: by, .. }) => assert_eq!(by, layer, "{what}"),
        Err(Error::Precondition(message)) if message.to_string().contains("cannot do this yet") => {}
        other => panic!("{what} was not refused: {other:?}"),
    }
}

/// Asks for everything there is.
fn ask_for_everything(stage: &Stage, member: &Member, refused_by: Option<Layer>) {
    for request in emulator_requests() {
        let what = format!("{request:?}");
        is_refused(&what, member.operate(0, request), refused_by);
    }
    // LDPlayer that hangs is a reason to restart Windows.
    let passes =
        |request: &WorkstationRequest| refused_by == Some(Layer::Ldconsole) && is_of_windows(request);
    for request in workstation_requests().into_iter().filter(|request| !passes(request)) {
        let asked = stage.fleet.operate_workstation(&member.id, &request);
        is_refused(&format!("{request:?}"), asked, refused_by);
    }
    is_refused("listing", stage.fleet.refresh(&member.id), refused_by);
}

/// Asks for everything, lets several polls come due, and asks again: nothing reaches the workstation.
fn nothing_passes(stage: &Stage, ill: &Member, well: &Member, refused_by: Option<Layer>) {
    let before = reached(&ill.simulated.counters());
    ask_for_everything(stage, ill, refused_by);
    well.is_listed_again(8);
    ask_for_everything(stage, ill, refused_by);
    assert_eq!(reached(&ill.simulated.counters()), before, "sent through {refused_by:?}");
}

/// Opens the circuit of `layer` by `fault`, takes the fault away and shows that nothing passes until it is reset.
fn an_open_circuit_lets_nothing_pass(layer: Layer, fault: impl Into<simulator::FaultRule>) {
    let stage = Stage::in_virtual_time(timing());
    let (ill, well) = (stage.add_online(quick("WS-ILL", 1)), stage.add_online(quick("WS-WELL", 1)));
    ill.simulated.set_fault(fault);
    ill.circuit_becomes(layer, CircuitState::Open);
    assert_eq!(ill.not_closed(), [layer]);
    // From here on, whatever leaks would be answered and counted.
    ill.simulated.clear_faults();
    nothing_passes(&stage, &ill, &well, Some(layer));
    assert!(ill.circuit(layer).refused > 0, "the refusals are counted");

    let before = ill.simulated.counters().commands;
    stage.fleet.control(&ill.id, layer, CircuitAction::Reset, "").unwrap();
    ill.circuit_becomes(layer, CircuitState::Closed);
    ill.comes_online();
    stage.succeeded(ill.ask(0, EmulatorRequest::Start));
    assert!(ill.simulated.counters().commands > before, "the counters do count");
}

#[test]
fn an_open_network_circuit_lets_nothing_pass() {
    an_open_circuit_lets_nothing_pass(Layer::Network, Fault::Refuse);
}

#[test]
fn an_open_workstation_circuit_lets_nothing_pass() {
    // Too many operations of this user: Windows itself does not do its work.
    let quota = Fault::Soap(2_150_859_174).on(RequestKind::Command);
    an_open_circuit_lets_nothing_pass(Layer::Windows, quota);
}

#[test]
fn an_open_tool_circuit_lets_nothing_pass() {
    an_open_circuit_lets_nothing_pass(Layer::Ldconsole, Fault::LdconsoleRubbish);
}

#[test]
fn a_refused_password_lets_nothing_pass() {
    let stage = Stage::in_virtual_time(timing());
    let well = stage.add_online(quick("WS-WELL", 1));
    let ill = stage.add_with(quick("WS-ILL", 1), "Wrong-Horse-8");
    wait_for("a refused password", || (ill.shown().account == PasswordState::Refused).then_some(()));
    nothing_passes(&stage, &ill, &well, None);
}

#[test]
fn an_open_emulator_circuit_stops_what_changes_emulators() {
    use EmulatorRequest as R;
    let stage = Stage::in_virtual_time(timing());
    let member = stage.add_online(quick("WS-1", 1));
    stage.fleet.control(&member.id, Layer::Emulator, CircuitAction::Isolate, "licence check").unwrap();
    member.circuit_becomes(Layer::Emulator, CircuitState::Isolated);
    let lifecycle = |request: &R| matches!(request, R::Start | R::Stop | R::Restart | R::Kill | R::Delete);
    for request in emulator_requests().into_iter().filter(lifecycle) {
        is_refused(&format!("{request:?}"), member.operate(0, request), Some(Layer::Emulator));
    }
    for request in
        workstation_requests().into_iter().filter(|r| matches!(r, WorkstationRequest::Create { .. }))
    {
        let asked = stage.fleet.operate_workstation(&member.id, &request);
        is_refused("Create", asked, Some(Layer::Emulator));
    }
    stage.fleet.refresh(&member.id).unwrap();
    member.is_listed_again(3);
    assert_eq!(member.phase(0), Phase::Stopped);
    assert_eq!(member.shown().emulators.len(), 1);
}
