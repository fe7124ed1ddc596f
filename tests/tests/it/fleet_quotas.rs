//! The quotas of Windows 10 and 11, for which every command counts until its shell is closed.

use fleet::{
    Keep, Timing,
    ipc::{EmulatorRequest, Link},
    model::OperationStatus,
};
use simulator::{Quotas, WorkstationConfig};
use std::time::Duration;
use tests::fleet::{Member, Stage, form, quick, quick_timing, wait_for};

/// Lists as often as it can.
fn eager_rules() -> Timing {
    Timing { poll: Duration::from_millis(1), ..quick_timing() }
}

/// Asks until it is done: what only looks may have used up the quota in that moment. Then nothing was sent.
fn done_when_asked_again(stage: &Stage, member: &Member, request: &EmulatorRequest) {
    wait_for("a change within the quota", || {
        let ended = stage.ended(member.ask(0, request.clone()));
        if ended.status == OperationStatus::Succeeded {
            return Some(());
        }
        assert!(
            ended.result.contains("remote shells or commands") && ended.result.contains("Nothing was sent"),
            "{ended:?}"
        );
        None
    });
}

/// Waits until so many commands have been carried out on the machine.
fn has_carried_out(member: &Member, commands: u64) {
    let done = || member.simulated.counters().commands;
    while done() < commands {
        let before = done();
        wait_for("more commands", || (done() > before + 20 || done() >= commands).then_some(()));
    }
}

#[test]
fn two_operators_with_one_account_never_get_to_a_quota() {
    let stages = [Stage::in_virtual_time(eager_rules()), Stage::in_virtual_time(eager_rules())];
    let member = stages[0].add_online(quick("WS-1", 2));
    let machine = &member.simulated;
    let password = machine.password().to_owned().into();
    let other = stages[1].fleet.add(&form(machine), password, Keep::Transient).unwrap();
    has_carried_out(&member, 1700);
    assert_eq!(machine.counters().over_quota, 0, "{:?}", machine.counters());
    assert_eq!(member.shown().link, Link::Online);
    assert_eq!(stages[1].fleet.state().workstation(&other).unwrap().link, Link::Online);
}

#[test]
fn a_full_quota_gives_the_shell_up_and_heals_by_itself() {
    let stage = Stage::in_virtual_time(eager_rules());
    let quotas = Quotas { operations: 60, ..Quotas::default() };
    let member = stage.add_online(WorkstationConfig { quotas, ..quick("WS-1", 1) });
    has_carried_out(&member, 200);
    assert!(member.simulated.counters().over_quota > 0);
    assert_eq!(member.not_closed(), []);
    done_when_asked_again(&stage, &member, &EmulatorRequest::Start);
    done_when_asked_again(&stage, &member, &EmulatorRequest::Stop);
    assert_eq!(member.not_closed(), []);
}
