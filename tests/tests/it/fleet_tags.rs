//! Tags stay with what they were given to: over a restart, and not on a clone.

use std::{path::Path, sync::Arc};

use fleet::{
    ConfigFile, FleetOptions, Keep, Keeping, MemorySecrets,
    ipc::{EmulatorRequest, TagChange, TaggedEmulator},
};
use simulator::EmulatorSpec;
use tests::fleet::{Member, Stage, form, quick, quick_timing, title, wait_for};

fn saved(path: &Path) -> Stage {
    Stage::with(FleetOptions {
        timing: quick_timing(),
        secrets: Arc::new(MemorySecrets::default()),
        config: Some(ConfigFile::at(path)),
        activity: Keeping::Nothing,
    })
}

/// A workstation of the list in the file.
fn listed(stage: &Stage, name: &str) -> Member {
    let simulated = stage.simulate(quick(name, 3));
    let password = quick(name, 0).password.into();
    let id = stage.fleet.add(&form(&simulated), password, Keep::Saved).unwrap();
    let member = stage.member(id, simulated);
    member.comes_online();
    member
}

fn one(member: &Member, emulator: u32) -> TaggedEmulator {
    TaggedEmulator { workstation: member.id.clone(), emulator, title: title(emulator) }
}

fn given(emulators: Vec<TaggedEmulator>, tags: &[&str]) -> TagChange {
    let add = tags.iter().map(|tag| (*tag).to_owned()).collect();
    TagChange { emulators, add, ..TagChange::default() }
}

/// Waits until an emulator with this title is shown with these tags.
fn carries(stage: &Stage, id: &str, title: &str, tags: &[&str]) {
    wait_for(&format!("{title} with {tags:?}"), || {
        let shown = stage.fleet.state().workstation(id)?;
        let emulator = shown.emulators.into_iter().find(|emulator| emulator.title == title)?;
        (emulator.tags == tags).then_some(())
    });
}

#[test]
fn tags_are_on_their_emulators_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("workstations.json");
    let first = saved(&path);
    let member = listed(&first, "WS-1");
    first.fleet.change_tags(&given(vec![one(&member, 1)], &["night", "Room 2"])).unwrap();
    carries(&first, &member.id, &title(1), &["night", "Room 2"]);
    first.fleet.close();

    let again = saved(&path);
    again.fleet.set_password(&member.id, quick("WS-1", 0).password.into()).unwrap();
    carries(&again, &member.id, &title(1), &["night", "Room 2"]);
    carries(&again, &member.id, &title(0), &[]);
    let tags: Vec<String> = again.fleet.state().snapshot().tags.into_iter().map(|tag| tag.name).collect();
    assert_eq!(tags, ["night", "Room 2"]);
}

#[test]
fn a_clone_has_no_tags_and_its_original_keeps_them() {
    let stage = Stage::open(quick_timing());
    let member = stage.add_online(quick("WS-1", 2));
    stage.fleet.change_tags(&given(vec![one(&member, 0)], &["night"])).unwrap();
    carries(&stage, &member.id, &title(0), &["night"]);
    stage.succeeded(member.ask(0, EmulatorRequest::Clone { title: "Twin".into(), fresh: true }));
    carries(&stage, &member.id, "Twin", &[]);
    carries(&stage, &member.id, &title(0), &["night"]);
}

#[test]
fn an_index_that_is_used_again_drops_tags_with_a_notice() {
    let stage = Stage::open(quick_timing());
    let member = stage.add_online(quick("WS-1", 3));
    stage.fleet.change_tags(&given(vec![one(&member, 1)], &["night"])).unwrap();
    carries(&stage, &member.id, &title(1), &["night"]);
    let mut notices = stage.fleet.notices();
    let ldplayer = member.simulated.ldplayer();
    assert!(ldplayer.remove(1));
    assert_eq!(ldplayer.add(EmulatorSpec::titled("Other")), 1);
    carries(&stage, &member.id, "Other", &[]);
    wait_for("a notice of what was dropped", || {
        let notice = notices.try_recv().ok()?;
        let said = format!("{} {}", notice.title, notice.body);
        (said.contains("Farm-01") && said.contains("night")).then_some(())
    });
    carries(&stage, &member.id, "Other", &[]);
    wait_for("no tag at all", || stage.fleet.state().snapshot().tags.is_empty().then_some(()));
}

#[test]
fn tags_of_a_selection_change_as_a_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("workstations.json");
    let stage = saved(&path);
    let member = listed(&stage, "WS-1");
    let settled = || std::fs::read_to_string(&path).unwrap();
    wait_for("which computer it is in the file", || settled().contains("\"computer\"").then_some(()));
    // As it is, nobody can use it.
    let by_hand = settled().replace("WS-1", "WS-1\n");
    std::fs::write(&path, &by_hand).unwrap();
    let both =
        TagChange { workstations: vec![member.id.clone()], ..given(vec![one(&member, 1)], &["night"]) };
    let refused = stage.fleet.change_tags(&both).unwrap_err().to_string();
    assert!(refused.contains("workstations.json"), "{refused}");
    assert_eq!(settled(), by_hand);
    assert!(stage.fleet.state().snapshot().tags.is_empty());
    carries(&stage, &member.id, &title(1), &[]);
}
