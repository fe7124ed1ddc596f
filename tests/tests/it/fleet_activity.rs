//! What a fleet remembers: what was asked for, and what happened by itself.

use std::{fs, path::Path, sync::Arc, time::Duration};

use fleet::{
    ConfigFile, FleetOptions, Keep, Keeping, MemorySecrets,
    ipc::{
        ActivityEntry, ActivityFormat, ActivityKind, ActivityQuery, ActivityResult, CircuitState,
        EmulatorRequest, Link,
    },
    model::{Health, Layer, OperationKind},
};
use messages::Language;
use tests::fleet::{Member, Stage, form, quick, quick_timing, title, wait_for};

fn remembering(file: &Path) -> Stage {
    Stage::with(FleetOptions {
        timing: quick_timing(),
        secrets: Arc::new(MemorySecrets::default()),
        config: Some(ConfigFile::at(file.with_file_name("workstations.json"))),
        activity: Keeping::File(file.to_owned()),
    })
}

fn typed(filter: &str) -> ActivityQuery {
    ActivityQuery { filter: filter.to_owned(), ..ActivityQuery::default() }
}

/// What is remembered by now; nothing while the file is still being opened.
fn remembered(stage: &Stage, filter: &str) -> Vec<ActivityEntry> {
    let page = stage.fleet.activity_page(&typed(filter), None, 100);
    page.ok().flatten().map(|page| page.entries).unwrap_or_default()
}

/// Waits until so many entries are there, and for as many as that.
fn entries(stage: &Stage, filter: &str, count: usize) -> Vec<ActivityEntry> {
    wait_for(&format!("{count} of {filter}"), || {
        let found = remembered(stage, filter);
        (found.len() >= count).then_some(found)
    })
}

fn said(entry: &ActivityEntry) -> String {
    entry.said.as_ref().map(ToString::to_string).unwrap_or_default()
}

fn runs(member: &Member, emulator: u32) {
    member.simulated.ldplayer().start_at_once(emulator);
    let up = |health| matches!(health, Health::Running | Health::Ready);
    wait_for("an emulator that runs", || {
        up(member.shown().emulators[emulator as usize].health).then_some(())
    });
}

fn ended_alone(member: &Member, emulator: usize) -> bool {
    member.shown().emulators[emulator].ended_alone.is_some()
}

#[test]
fn a_crash_leaves_a_trace_and_a_stop_by_us_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let stage = remembering(&folder.path().join("activity.db"));
    let member = stage.add_online(quick("WS-01", 3));
    (0..3).for_each(|emulator| runs(&member, emulator));

    stage.succeeded(member.ask(1, EmulatorRequest::Stop));
    member.simulated.ldplayer().crash_vm(0);
    let crashed = entries(&stage, "kind:crashed", 1);
    assert_eq!(crashed[0].emulator.as_ref().unwrap().title, title(0));
    assert!(said(&crashed[0]).starts_with("Its virtual machine ended by itself"), "{crashed:?}");
    assert!(ended_alone(&member, 0) && !ended_alone(&member, 1));

    // Gone without a trace: a crash and somebody at the workstation look the same, and that is said.
    member.simulated.ldplayer().stop_at_once(2);
    let crashed = entries(&stage, "kind:crashed", 2);
    assert!(said(&crashed[0]).contains("or somebody closed it"), "{crashed:?}");
    assert!(ended_alone(&member, 2));
    stage.fleet.acknowledge(&member.id, vec![2]).unwrap();
    wait_for("note taken", || (!ended_alone(&member, 2)).then_some(()));

    let asked = entries(&stage, "kind:asked", 1);
    assert_eq!((asked[0].operation, asked[0].result), (Some(OperationKind::Stop), ActivityResult::Succeeded));
    assert!(!asked[0].steps.is_empty() && asked[0].took_ms.is_some(), "{asked:?}");
    assert_eq!(remembered(&stage, "kind:crashed").len(), 2, "a stop that was asked for is no crash");
}

#[test]
fn what_ends_while_a_workstation_is_away_is_no_crash() {
    let folder = tempfile::tempdir().unwrap();
    let stage = remembering(&folder.path().join("activity.db"));
    let member = stage.add_online(quick("WS-01", 2));
    runs(&member, 0);
    member.simulated.set_fault(simulator::Fault::Refuse);
    member.circuit_becomes(Layer::Network, CircuitState::Open);
    member.simulated.ldplayer().stop_at_once(0);
    member.simulated.clear_faults();
    member.comes_online();

    let stopped = entries(&stage, "kind:stopped", 1);
    assert_eq!(said(&stopped[0]), "It ended while the workstation did not answer.");
    let opened = entries(&stage, "kind:circuit-opened", 1);
    assert!(said(&opened[0]).starts_with("The network circuit opened. 3 errors in"), "{opened:?}");
    entries(&stage, "kind:circuit-closed", 1);
    let back = entries(&stage, "kind:came-back", 1);
    assert!(said(&back[0]).starts_with("It answers again, after"), "{back:?}");
    assert_eq!(remembered(&stage, "kind:crashed"), vec![]);
    let notices = stage.fleet.activity_notices().unwrap().unwrap();
    assert_eq!(notices.iter().map(|n| n.entry.kind).collect::<Vec<_>>(), [ActivityKind::CircuitOpened]);
    assert!(notices[0].over_at.is_some(), "{notices:?}");
}

#[test]
fn a_restart_remembers_and_no_password_is_in_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("activity.db");
    let stage = remembering(&file);
    let simulated = stage.simulate(quick("WS-01", 1));
    let password = "Right-Horse-WS-01";
    let id = stage.fleet.add(&form(&simulated), password.to_owned().into(), Keep::Saved).unwrap();
    let member = stage.member(id, simulated);
    member.comes_online();
    stage.succeeded(member.ask(0, EmulatorRequest::Start));
    drop(stage);

    let again = remembering(&file);
    let asked = entries(&again, "op:start result:succeeded", 1);
    assert_eq!(asked[0].workstation.as_ref().unwrap().name, "WS-01");
    let sums = again.fleet.activity_away(0, u64::MAX >> 22).unwrap().unwrap();
    assert!(sums.iter().any(|sum| sum.kind == ActivityKind::Asked && sum.entries == 1), "{sums:?}");
    drop(again);
    let files = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
    for file in files.filter(|file| file.file_name().unwrap().to_str().unwrap().starts_with("activity.db")) {
        let bytes = fs::read(&file).unwrap();
        assert!(!bytes.windows(password.len()).any(|some| some == password.as_bytes()), "{}", file.display());
    }
}

#[test]
fn an_export_is_harmless_for_spreadsheets() {
    let folder = tempfile::tempdir().unwrap();
    let stage = remembering(&folder.path().join("activity.db"));
    let member = stage.add_online(quick("WS-01", 4));
    for (emulator, title) in (0..).zip(["=1+1", "+1", "-1", "@A1"]) {
        member.simulated.ldplayer().rename(emulator, title);
    }
    let renamed = entries(&stage, "kind:settings-changed", 4);
    assert!(said(&renamed[0]).contains("is now “"), "{renamed:?}");
    let export = |format, name: &str| {
        let file = folder.path().join(name);
        let query = typed("kind:settings-changed");
        let written = stage.fleet.export_activity(&query, format, Language::ENGLISH, file.to_str().unwrap());
        (written.unwrap(), fs::read_to_string(file).unwrap())
    };
    let (written, csv) = export(ActivityFormat::Csv, "of a day.csv");
    assert_eq!((written, csv.lines().count()), (4, 5));
    for title in ["=1+1", "+1", "-1", "@A1"] {
        assert!(csv.contains(&format!(",'{title},")), "{csv}");
    }
    assert_eq!(export(ActivityFormat::Json, "of a day.json").0, 4);
    let refused =
        stage.fleet.export_activity(&typed("kind:nonsense"), ActivityFormat::Csv, Language::ENGLISH, "/x");
    assert!(refused.is_err());
}

#[test]
fn a_file_that_cannot_be_used_is_said_and_stops_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let damaged = folder.path().join("activity.db");
    fs::write(&damaged, "no database, but longer than nothing".repeat(100)).unwrap();
    let in_the_way = tempfile::tempdir().unwrap();
    let no_file = in_the_way.path().join("activity.db");
    fs::create_dir(&no_file).unwrap();
    for (file, says) in [(damaged, "was damaged. It is kept as"), (no_file, "kept in memory for a while")] {
        let stage = remembering(&file);
        let problems = wait_for("what is wrong", || {
            let problems = stage.fleet.state().snapshot().activity.problems;
            (!problems.is_empty()).then_some(problems)
        });
        assert!(problems.iter().any(|problem| problem.to_string().contains(says)), "{problems:?}");
        let member = stage.add_online(quick("WS-01", 1));
        stage.succeeded(member.ask(0, EmulatorRequest::Start));
        assert_eq!(member.shown().link, Link::Online);
    }
}

#[test]
fn a_timeline_is_of_one_emulator_and_goes_on_by_key() {
    let folder = tempfile::tempdir().unwrap();
    let stage = remembering(&folder.path().join("activity.db"));
    let member = stage.add_online(quick("WS-01", 2));
    for emulator in 0..2 {
        stage.succeeded(member.ask(emulator, EmulatorRequest::Start));
        stage.succeeded(member.ask(emulator, EmulatorRequest::Stop));
    }
    entries(&stage, "", 4);
    let of_one =
        ActivityQuery { workstation: Some(member.id.clone()), emulator: Some(1), ..ActivityQuery::default() };
    let first = stage.fleet.activity_page(&of_one, None, 1).unwrap().unwrap();
    assert_eq!(first.entries[0].operation, Some(OperationKind::Stop));
    let rest = stage.fleet.activity_page(&of_one, first.next.as_deref(), 100).unwrap().unwrap();
    assert_eq!(rest.entries.iter().map(|e| e.operation).collect::<Vec<_>>(), [Some(OperationKind::Start)]);
    assert_eq!(rest.next, None);
    let day = 1000 * Duration::from_hours(24).as_secs();
    let from = first.entries[0].at - day;
    let counts = stage.fleet.activity_counts(&typed("op:stop"), &[from, from + 2 * day]).unwrap().unwrap();
    assert_eq!((counts[0].entries, counts[0].or_more), (2, false));
}
