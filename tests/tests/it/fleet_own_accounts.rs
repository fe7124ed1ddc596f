//! An account without a domain is one of its workstation, whatever others are called.

use std::sync::Arc;

use fleet::{
    ConfigFile, FleetOptions, Keep, Keeping, MemorySecrets, Secrets,
    ipc::{Link, PasswordState},
};
use secrecy::ExposeSecret;
use simulator::{Fault, WorkstationConfig};
use tests::fleet::{Member, Stage, form, quick, quick_timing, wait_for};

fn refused_logons(members: &[Member]) -> u64 {
    members.iter().map(|m| m.simulated.counters().handshakes_failed).sum()
}

fn becomes(member: &Member, account: PasswordState) {
    wait_for(&format!("{account:?}"), || (member.shown().account == account).then_some(()));
}

/// A workstation with a local account of a name that others have, too.
fn local(name: &str, password: &str) -> WorkstationConfig {
    WorkstationConfig { user: "farm".into(), password: password.into(), ..quick(name, 1) }
}

#[test]
fn an_account_without_a_domain_has_a_password_per_workstation() {
    let stage = Stage::open(quick_timing());
    let first = [
        stage.add_online(local("PC-01", "Right-Horse-7")),
        stage.add_online(local("PC-02", "Right-Horse-7")),
    ];
    let third = stage.add_online(local("PC-03", "Other-Horse-9"));
    for member in &first {
        member.is_listed_again(3);
        assert_eq!((member.shown().account, member.shown().link), (PasswordState::Verified, Link::Online));
    }
    // What one of them refuses says nothing of the others.
    let wrong = stage.add_with(local("PC-04", "Right-Horse-7"), "Wrong-Horse-8");
    becomes(&wrong, PasswordState::Refused);
    let problem = wrong.shown().problem.unwrap();
    assert!(problem.sentence.to_string().starts_with("PC-04 refused the password of farm."), "{problem:?}");
    for member in first.iter().chain([&third]) {
        member.is_listed_again(2);
        assert_eq!(member.shown().account, PasswordState::Verified);
    }
    stage.fleet.set_password(&wrong.id, "Right-Horse-7".to_owned().into()).unwrap();
    wrong.comes_online();
    assert_eq!(refused_logons(&first) + refused_logons(&[third]), 0);
}

#[test]
fn one_password_can_be_given_to_several_workstations_at_once() {
    let stage = Stage::open(quick_timing());
    let members = ["PC-01", "PC-02", "PC-03"].map(|name| stage.add_online(local(name, "Right-Horse-7")));
    for member in &members[..2] {
        member.simulated.set_password("Other-Horse-9");
        member.simulated.set_fault(Fault::Refuse);
        member.simulated.clear_faults();
        becomes(member, PasswordState::Refused);
    }
    let both: Vec<String> = members[..2].iter().map(|m| m.id.clone()).collect();
    stage.fleet.set_passwords(&both, "Other-Horse-9".to_owned().into()).unwrap();
    members.iter().for_each(Member::comes_online);
    members[2].is_listed_again(2);
}

#[test]
fn what_the_account_s_name_kept_is_taken_over_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("workstations.json");
    let secrets = Arc::new(MemorySecrets::default());
    let open = || {
        let config = Some(ConfigFile::at(&path));
        Stage::with(FleetOptions {
            timing: quick_timing(),
            secrets: secrets.clone(),
            config,
            activity: Keeping::Nothing,
        })
    };
    let stage = open();
    let machines = ["PC-01", "PC-02", "PC-03"].map(|name| stage.simulate(local(name, "Right-Horse-7")));
    let password = || "Right-Horse-7".to_owned().into();
    let ids = [0, 1, 2].map(|n| stage.fleet.add(&form(&machines[n]), password(), Keep::Saved).unwrap());
    stage.fleet.close();
    // As an earlier version has left them.
    for id in &ids {
        secrets.remove(&format!(r"{id}\farm")).unwrap();
    }
    secrets.set("farm", password()).unwrap();
    let stage = open();
    for id in &ids {
        wait_for("all online", || (stage.fleet.state().workstation(id)?.link == Link::Online).then_some(()));
        let own = secrets.get(&format!(r"{id}\farm")).unwrap().unwrap();
        assert_eq!(own.expose_secret(), "Right-Horse-7");
    }
    wait_for("nothing under the old name", || secrets.get("farm").unwrap().is_none().then_some(()));
    stage.fleet.close();
    // An account that was refused under its name alone is refused still, on each.
    let breakers = r#"{"format": 1, "isolations": [], "refused_accounts": ["farm"], "outages": []}"#;
    std::fs::write(path.with_file_name("breakers.json"), breakers).unwrap();
    let stage = open();
    for id in &ids {
        wait_for("the refusal", || {
            (stage.fleet.state().workstation(id)?.account == PasswordState::Refused).then_some(())
        });
    }
    drop(machines);
}
