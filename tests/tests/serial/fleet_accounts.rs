//! A wrong password is tried once for all workstations of a domain's account, and then only when a person wants it. An
//! account without a domain is one of its workstation, whatever others are called.

use std::{thread, time::Duration};

use fleet::{
    Error, Keep,
    ipc::{EmulatorRequest, Link, PasswordState, WorkstationForm},
};
use simulator::{Fault, RequestKind, WorkstationConfig};
use tests::fleet::{Member, Stage, form, quick, quick_timing, wait_for};

/// The account that several share.
const EVERYONE: &str = r"FARM\everyone";

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

fn becomes(member: &Member, account: PasswordState) {
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
            assert!(error.to_string().contains(r"the password of farm\everyone was refused"), "{error}");
        }
        assert_eq!((member.shown().link, member.not_closed()), (Link::Blocked, vec![]));
    }
}

/// The same for a crowd: where a busy computer has opened a circuit beside it, that is the reason that is said.
fn nothing_is_let_in(stage: &Stage, members: &[Member]) {
    for member in members {
        member.operate(0, EmulatorRequest::Start).unwrap_err();
        member.operate(0, EmulatorRequest::Stop).unwrap_err();
        stage.fleet.refresh(&member.id).unwrap_err();
    }
}

/// How many logons were refused on all of them together, which must be those of one attempt.
fn one_attempt(members: &[Member]) -> u64 {
    let refused = refused_logons(members);
    assert!((1..=ONE_ATTEMPT).contains(&refused), "{refused} logons were refused");
    refused
}

/// Waits until a workstation of another account has been listed a few times: the time in which others were polled too.
fn a_few_polls(stage: &Stage) {
    let other = stage.add_online(quick("WS-OTHER", 1));
    other.is_listed_again(5);
    stage.fleet.remove(&other.id).unwrap();
}

#[test]
fn a_wrong_password_is_tried_once_for_both_workstations() {
    let stage = Stage::open(quick_timing());
    // The second one uses the password that is kept for the account.
    let members = [stage.add_as(shared(1), EVERYONE, "Wrong-Horse-8"), stage.add_as(shared(2), EVERYONE, "")];
    for m in &members {
        becomes(m, PasswordState::Refused);
    }
    everything_is_refused(&stage, &members);
    a_few_polls(&stage);
    everything_is_refused(&stage, &members);
    let refused = one_attempt(&members);

    stage.fleet.set_password(&members[0].id, "Right-Horse-7".to_owned().into()).unwrap();
    for m in &members {
        becomes(m, PasswordState::Verified);
    }
    members.iter().for_each(Member::comes_online);
    assert_eq!(refused_logons(&members), refused);
    stage.succeeded(members[1].ask(0, EmulatorRequest::Start));
}

#[test]
fn three_typing_errors_are_three_refused_logons() {
    let stage = Stage::open(quick_timing());
    let members =
        [1, 2, 3, 4].map(|n| stage.add_as(shared(n), EVERYONE, if n == 1 { "Wrong-Horse-1" } else { "" }));
    for (typed, errors) in [("Wrong-Horse-2", 1), ("Wrong-Horse-3", 2), ("Right-Horse-7", 3)] {
        // Until then what is shown is the former password's refusal.
        wait_for("a refused logon", || (refused_logons(&members) >= errors).then_some(()));
        for m in &members {
            becomes(m, PasswordState::Refused);
        }
        assert_eq!(refused_logons(&members), errors);
        stage.fleet.set_password(&members[0].id, typed.to_owned().into()).unwrap();
    }
    members.iter().for_each(Member::comes_online);
    assert_eq!(refused_logons(&members), 3);
}

#[test]
fn a_person_can_have_the_same_password_tried_exactly_once_more() {
    let stage = Stage::open(quick_timing());
    let members = [stage.add_as(shared(1), EVERYONE, "Wrong-Horse-8")];
    becomes(&members[0], PasswordState::Refused);
    let first = one_attempt(&members);

    stage.fleet.retry_account(&members[0].id).unwrap();
    wait_for("another attempt", || (refused_logons(&members) > first).then_some(()));
    becomes(&members[0], PasswordState::Refused);
    a_few_polls(&stage);
    everything_is_refused(&stage, &members);
    assert_eq!((first, refused_logons(&members)), (1, 2), "once each time");

    // Somebody has set the password on the workstation to what was entered here.
    members[0].simulated.set_password("Wrong-Horse-8");
    stage.fleet.retry_account(&members[0].id).unwrap();
    becomes(&members[0], PasswordState::Verified);
    members[0].comes_online();
    assert!(stage.fleet.retry_account(&members[0].id).is_err(), "nothing is refused any more");
}

#[test]
fn fifty_workstations_try_a_wrong_password_on_one_only() {
    let stage = Stage::open(quick_timing());
    // The password is entered once; the others use the one that is kept for the account.
    let entered = |n| if n == 0 { "Wrong-Horse-8" } else { "" };
    let members: Vec<Member> = (0..50).map(|n| stage.add_as(shared(n), EVERYONE, entered(n))).collect();
    for m in &members {
        becomes(m, PasswordState::Refused);
    }
    nothing_is_let_in(&stage, &members);
    a_few_polls(&stage);
    nothing_is_let_in(&stage, &members);
    one_attempt(&members);
}

#[test]
fn saving_the_same_password_makes_nobody_log_on_anew() {
    let stage = Stage::open(quick_timing());
    let [first, second] = [1, 2].map(|n| stage.add_as(shared(n), EVERYONE, "Right-Horse-7"));
    first.comes_online();
    second.comes_online();
    let typed = "Right-Horse-7".to_owned().into();
    let user = EVERYONE.to_owned();
    let renamed = WorkstationForm { name: "Back office".into(), user, ..form(&first.simulated) };
    stage.fleet.edit(&first.id, &renamed, &typed).unwrap();
    for member in [&first, &second] {
        member.is_listed_again(3);
        assert_eq!(
            (member.shown().account, member.simulated.counters().shells_created),
            (PasswordState::Verified, 1)
        );
    }
}

/// Longer than an accepted password is taken to be right without asking.
const LONG_AGO: Duration = Duration::from_millis(2500);

#[test]
fn fifty_workstations_try_a_replaced_password_twice_at_most() {
    let stage = Stage::open(quick_timing());
    let entered = |n| if n == 0 { "Right-Horse-7" } else { "" };
    let members: Vec<Member> = (0..50).map(|n| stage.add_as(shared(n), EVERYONE, entered(n))).collect();
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
        becomes(m, PasswordState::Refused);
    }
    nothing_is_let_in(&stage, &members);
    a_few_polls(&stage);
    nothing_is_let_in(&stage, &members);
    let refused = one_attempt(&members);

    stage.fleet.set_password(&members[7].id, "Other-Horse-9".to_owned().into()).unwrap();
    members.iter().for_each(Member::comes_online);
    assert_eq!(refused_logons(&members), refused);
}

#[test]
fn refusals_that_are_long_in_coming_are_two_at_most() {
    let stage = Stage::open(quick_timing());
    let entered = |n| if n == 0 { "Right-Horse-7" } else { "" };
    let members: Vec<Member> = (0..12).map(|n| stage.add_as(shared(n), EVERYONE, entered(n))).collect();
    members.iter().for_each(Member::comes_online);
    thread::sleep(LONG_AGO);
    for m in &members {
        m.simulated.set_password("Other-Horse-9");
        m.simulated.set_fault(Fault::Refuse);
        m.simulated.clear_faults();
        // A greeting, a challenge and a verdict together stay within the time in which an answer is waited for.
        let delay = Duration::from_millis(2500);
        m.simulated.set_fault(Fault::Slow { delay, jitter: Duration::ZERO }.on(RequestKind::Handshake));
    }
    for m in &members {
        becomes(m, PasswordState::Refused);
    }
    a_few_polls(&stage);
    one_attempt(&members);
}

#[test]
fn a_password_that_works_elsewhere_is_replaced_on_demand_only() {
    let stage = Stage::open(quick_timing());
    let working = [1, 2].map(|n| stage.add_as(shared(n), EVERYONE, "Right-Horse-7"));
    working.iter().for_each(Member::comes_online);
    let new = stage.simulate(shared(3));
    let form = WorkstationForm { user: EVERYONE.into(), ..form(&new) };
    let password = || "Other-Horse-9".to_owned().into();
    let asked = stage.fleet.add(&form, password(), Keep::Transient).unwrap_err();
    let Error::PasswordInUse { workstations, .. } = &asked else { panic!("{asked:?}") };
    assert_eq!(workstations, &["WS-01", "WS-02"]);
    assert!(asked.to_string().starts_with("WS-01 and WS-02 work with another password of"), "{asked}");
    let several = format!("WS-03 {}", new.address().ip());
    let asked = stage.fleet.add_several(&several, &form, password(), Keep::Transient).unwrap_err();
    assert!(matches!(asked, Error::PasswordInUse { .. }), "{asked:?}");
    for member in &working {
        member.is_listed_again(2);
        assert_eq!(member.shown().account, PasswordState::Verified);
    }
    assert_eq!(stage.fleet.state().snapshot().workstations.len(), 2);

    for member in &working {
        member.simulated.set_password("Other-Horse-9");
    }
    new.set_password("Other-Horse-9");
    let id = stage.fleet.add_replacing(&form, password(), Keep::Transient).unwrap();
    wait_for("the new one", || (stage.fleet.state().workstation(&id)?.link == Link::Online).then_some(()));
}

#[test]
fn every_workstation_of_a_refused_account_says_so() {
    let stage = Stage::open(quick_timing());
    let online = stage.add_as(shared(1), EVERYONE, "Right-Horse-7");
    online.comes_online();
    stage.fleet.set_password(&online.id, "Wrong-Horse-8".to_owned().into()).unwrap();
    becomes(&online, PasswordState::Refused);
    let never = stage.add_as(shared(2), EVERYONE, "");
    for member in [&online, &never] {
        becomes(member, PasswordState::Refused);
        let problem = member.shown().problem.unwrap();
        assert!(
            problem.sentence.to_string().contains(r"password of FARM\everyone was refused"),
            "{problem:?}"
        );
    }
}
