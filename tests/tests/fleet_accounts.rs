//! A wrong password is tried once for all workstations of an account, and then only when a person wants it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "test support")]

use std::{thread, time::Duration};

use fleet::view::{Account, EmulatorRequest, Link, WorkstationForm};
use simulator::{Fault, WorkstationConfig};
use tests::fleet::{Member, Stage, form, quick, quick_rules, wait_for};

/// A workstation of an account that several share.
fn shared(number: usize) -> WorkstationConfig {
    WorkstationConfig {
        user: "everyone".into(),
        password: "Right-Horse-7".into(),
        ..quick(&format!("WS-{number:02}"), 1)
    }
}

/// Most refused logons that one attempt may cost: an account is locked after not many more.
const ONE_ATTEMPT: u64 = 2;

fn refused_logons(members: &[Member]) -> u64 {
    members.iter().map(|m| m.simulated.counters().handshakes_failed).sum()
}

fn becomes(member: &Member, account: Account) {
    wait_for(&format!("{account:?}"), || (member.shown().account == account).then_some(()));
}

/// Asks each workstation for everything there is, all of which must be refused because of the account.
fn everything_is_refused(stage: &Stage, members: &[Member]) {
    for member in members {
        for error in [
            member.operate(0, EmulatorRequest::Start).unwrap_err(),
            member.operate(0, EmulatorRequest::Stop).unwrap_err(),
            stage.fleet.refresh(&member.id).unwrap_err(),
        ] {
            assert!(error.to_string().contains("the password of everyone was refused"), "{error}");
        }
        assert_eq!((member.shown().link, member.not_closed()), (Link::Blocked, vec![]));
    }
}

/// Waits until a workstation of another account has been listed a few times: the time in which others were polled too.
fn a_few_polls(stage: &Stage) {
    let other = stage.add_online(quick("WS-OTHER", 1));
    other.is_listed_again(5);
    stage.fleet.remove(&other.id).unwrap();
}

#[test]
fn a_wrong_password_is_tried_once_for_both_workstations_until_the_right_one_is_entered() {
    let stage = Stage::open(quick_rules());
    // The second one uses the password that is kept for the account.
    let members = [stage.add_with(shared(1), "Wrong-Horse-8"), stage.add_with(shared(2), "")];
    for m in &members {
        becomes(m, Account::Refused);
    }
    everything_is_refused(&stage, &members);
    a_few_polls(&stage);
    everything_is_refused(&stage, &members);
    let refused = refused_logons(&members);
    assert!((1..=ONE_ATTEMPT).contains(&refused), "{refused} logons were refused");

    stage.fleet.set_password(&members[0].id, "Right-Horse-7".to_owned().into()).unwrap();
    for m in &members {
        becomes(m, Account::Verified);
    }
    members.iter().for_each(Member::comes_online);
    assert_eq!(refused_logons(&members), refused);
    stage.succeeded(members[1].ask(0, EmulatorRequest::Start));
}

#[test]
fn a_person_can_have_the_same_password_tried_exactly_once_more() {
    let stage = Stage::open(quick_rules());
    let members = [stage.add_with(shared(1), "Wrong-Horse-8")];
    becomes(&members[0], Account::Refused);
    let first = refused_logons(&members);
    assert!((1..=ONE_ATTEMPT).contains(&first), "{first} logons were refused");

    stage.fleet.retry_account(&members[0].id).unwrap();
    wait_for("another attempt", || (refused_logons(&members) > first).then_some(()));
    becomes(&members[0], Account::Refused);
    a_few_polls(&stage);
    everything_is_refused(&stage, &members);
    let second = refused_logons(&members) - first;
    assert!((1..=ONE_ATTEMPT).contains(&second), "{second} more logons were refused");

    // Somebody has set the password on the workstation to what was entered here.
    members[0].simulated.set_password("Wrong-Horse-8");
    stage.fleet.retry_account(&members[0].id).unwrap();
    becomes(&members[0], Account::Verified);
    members[0].comes_online();
    assert!(stage.fleet.retry_account(&members[0].id).is_err(), "nothing is refused any more");
}

#[test]
fn fifty_workstations_of_one_account_try_a_wrong_password_on_one_of_them_only() {
    let stage = Stage::open(quick_rules());
    // The password is entered once; the others use the one that is kept for the account.
    let entered = |n| if n == 0 { "Wrong-Horse-8" } else { "" };
    let members: Vec<Member> = (0..50).map(|n| stage.add_with(shared(n), entered(n))).collect();
    for m in &members {
        becomes(m, Account::Refused);
    }
    everything_is_refused(&stage, &members);
    a_few_polls(&stage);
    everything_is_refused(&stage, &members);
    let refused = refused_logons(&members);
    assert!((1..=ONE_ATTEMPT).contains(&refused), "{refused} logons were refused");
}

#[test]
fn the_password_that_an_account_has_already_makes_nobody_log_on_anew() {
    let stage = Stage::open(quick_rules());
    let first = stage.add_online(shared(1));
    let second = stage.add_online(shared(2));
    let typed = "Right-Horse-7".to_owned().into();
    let renamed = WorkstationForm { name: "Back office".into(), ..form(&first.simulated) };
    stage.fleet.edit(&first.id, &renamed, &typed).unwrap();
    for member in [&first, &second] {
        member.is_listed_again(3);
        assert_eq!(
            (member.shown().account, member.simulated.counters().shells_created),
            (Account::Verified, 1)
        );
    }
}

/// Longer than an accepted password is taken to be right without asking.
const LONG_AGO: Duration = Duration::from_millis(1500);

#[test]
fn fifty_workstations_whose_password_is_changed_elsewhere_try_the_old_one_twice_at_most_together() {
    let stage = Stage::open(quick_rules());
    let entered = |n| if n == 0 { "Right-Horse-7" } else { "" };
    let members: Vec<Member> = (0..50).map(|n| stage.add_with(shared(n), entered(n))).collect();
    members.iter().for_each(Member::comes_online);
    let logons = || members.iter().map(|m| m.simulated.counters().handshakes).sum::<u64>();
    wait_for("a time in which nobody logs on", || {
        let before = logons();
        thread::sleep(LONG_AGO);
        (logons() == before).then_some(())
    });
    assert_eq!(refused_logons(&members), 0);

    for m in &members {
        m.simulated.set_password("Other-Horse-9");
    }
    // The connections are cut while hardly any is in use: each is replaced in the middle of the next request.
    for m in &members {
        m.simulated.set_fault(Fault::Refuse);
        m.simulated.clear_faults();
    }
    for m in &members {
        becomes(m, Account::Refused);
    }
    everything_is_refused(&stage, &members);
    a_few_polls(&stage);
    everything_is_refused(&stage, &members);
    let refused = refused_logons(&members);
    assert!((1..=ONE_ATTEMPT).contains(&refused), "{refused} logons were refused");

    stage.fleet.set_password(&members[7].id, "Other-Horse-9".to_owned().into()).unwrap();
    members.iter().for_each(Member::comes_online);
    assert_eq!(refused_logons(&members), refused);
}
