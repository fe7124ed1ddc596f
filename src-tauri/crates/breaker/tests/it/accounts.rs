//! Accounts: when a password counts as verified, when it is latched, and who may try it.

use breaker::{
    AccountStart, AccountState, BlockedBy, BreakerEvent, EventKind, Failure, Layer, Op, Outcome,
    RefusalReason, Severity,
};

use crate::farm::{farm, farm_of};

#[test]
fn a_401_for_the_old_password_does_not_latch_the_new_one() {
    let farm = farm();
    let old = farm.acquire(Op::Connect).unwrap();
    farm.registry.set_credentials("FARM\\svc");
    assert_eq!(farm.registry.account_state("FARM\\svc"), Some(AccountState::Unverified));

    old.complete(&Outcome::Auth);

    assert_eq!(farm.registry.account_state("FARM\\svc"), Some(AccountState::Unverified));
    let attempt = farm.acquire(Op::Connect).unwrap();
    assert_eq!(farm.registry.account_state("FARM\\svc"), Some(AccountState::Verifying));
    attempt.complete(&Outcome::Success);
    assert_eq!(farm.registry.account_state("FARM\\svc"), Some(AccountState::Verified));
}

#[test]
fn what_fails_before_the_login_proves_no_password() {
    for (before, state) in [(true, AccountState::Unverified), (false, AccountState::Verified)] {
        let farm = farm_of(AccountStart::Unverified);
        let failure = Failure::new(Layer::Windows, Severity::Medium, "no such login").before_login(before);
        farm.acquire(Op::Connect).unwrap().complete(&Outcome::Failure(failure));
        assert_eq!(farm.registry.account_state("FARM\\svc"), Some(state));
    }
}

#[test]
fn a_latch_is_lifted_by_a_person_only_and_for_one_try() {
    let farm = farm_of(AccountStart::Latched);
    farm.wait(1_000_000);
    assert_eq!(farm.acquire(Op::Connect).unwrap_err().blocked_by, BlockedBy::Credentials);
    assert!(farm.acquire(Op::ProbeIdentify).is_ok(), "a sign of life needs no password");

    assert!(farm.registry.try_once("FARM\\svc"));
    assert!(!farm.registry.try_once("FARM\\svc"), "the latch is lifted");

    farm.acquire(Op::Connect).unwrap().complete(&Outcome::Auth);
    assert_eq!(farm.registry.account_state("FARM\\svc"), Some(AccountState::Latched));
}

#[test]
fn account_events_share_the_sequence_and_name_the_workstation() {
    let farm = farm_of(AccountStart::Unverified);
    farm.acquire(Op::Connect).unwrap().complete(&Outcome::Auth);
    farm.registry.set_credentials("FARM\\svc");

    let changes: Vec<(u64, Option<String>, AccountState)> = farm
        .registry
        .drain_events()
        .into_iter()
        .filter_map(|event| match event.change {
            EventKind::Account(a) => Some((event.seq, a.workstation.map(|w| w.to_string()), a.to)),
            EventKind::Circuit(_) => None,
        })
        .collect();

    let ws = Some("WS-07".to_owned());
    assert_eq!(
        changes,
        [
            (1, ws.clone(), AccountState::Verifying),
            (2, ws, AccountState::Latched),
            (3, None, AccountState::Unverified)
        ]
    );
}

#[test]
fn an_account_is_forgotten_only_when_no_workstation_uses_it() {
    let farm = farm_of(AccountStart::Latched);
    assert!(!farm.registry.forget_account("FARM\\svc"));
    farm.registry.remove("WS-07");
    assert_eq!(
        farm.registry.account_state("FARM\\svc"),
        Some(AccountState::Latched),
        "a latch outlives workstations"
    );
    assert!(farm.registry.forget_account("FARM\\svc"));
    assert_eq!(farm.registry.account_state("FARM\\svc"), None);
}

#[test]
fn a_login_past_the_circuits_is_the_one_attempt() {
    let farm = farm_of(AccountStart::Unverified);
    let state = || farm.registry.account_state("FARM\\svc").unwrap();
    let attempt = farm.registry.attempt("FARM\\svc").unwrap();
    assert_eq!(farm.acquire(Op::List).unwrap_err().reason, RefusalReason::CredentialsPending);
    drop(attempt);
    assert_eq!(state(), AccountState::Unverified, "nothing was learnt");
    farm.registry.attempt("FARM\\svc").unwrap().accepted();
    assert_eq!(state(), AccountState::Verified);

    farm.open_network();
    assert!(farm.acquire(Op::List).is_err());
    let old = farm.registry.attempt("FARM\\svc").unwrap();
    farm.registry.set_credentials("FARM\\svc");
    old.refused();
    assert_eq!(
        state(),
        AccountState::Unverified,
        "a result for the old password says nothing of the new one"
    );
    farm.registry.attempt("FARM\\svc").unwrap().refused();
    assert_eq!(state(), AccountState::Latched);
    assert_eq!(farm.registry.attempt("FARM\\svc").unwrap_err(), RefusalReason::CredentialsRejected);
    let latched = |event: &BreakerEvent| matches!(&event.change, EventKind::Account(c) if c.to == AccountState::Latched);
    assert_eq!(farm.registry.drain_events().iter().filter(|event| latched(event)).count(), 1);
}
